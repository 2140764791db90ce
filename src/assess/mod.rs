//! A trainer's ledger to verdicts: windows and cycles, caps, two totals, cards and coverage, standing, fees, the next action.
//!
//! This room reads no clock, no file and no page: the as-of date is an argument.

mod action;
#[cfg(test)]
mod answered;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod boundary;
mod caps;
mod card_rows;
mod cards;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod interpretations;
mod judge;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod made_up;
mod minimums;
mod needed;
#[cfg(test)]
mod oracle;
mod requirements;
#[cfg(test)]
mod sample;
mod standing;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use self::judge::trainer;
use crate::credit::{CreditLine, Cycle, Question, Seconds};
use crate::filing::answers::answer::AppliedAnswer;

/// One trainer's credential, judged: a row of `summary.csv` with what stands behind it.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The trainer's id.
    pub trainer_id: String,
    /// The credential's code.
    pub credential: String,
    /// The cycle, where it is known or could be derived.
    pub cycle: Option<Cycle>,
    /// `roster` or `derived` (D1, D2); `unknown` where there is no cycle.
    pub dates_basis: &'static str,
    /// What the papers show.
    pub verdict: Verdict,
    /// What was submitted: `submitted`, `not_submitted` or `unknown`; from the roster only (D9).
    pub submission: &'static str,
    /// The credential's standing by its dates (D29).
    pub standing: Standing,
    /// The requirements, in the pack's order: the rows of `compliance.csv`.
    pub requirements: Vec<Requirement>,
    /// Every paper's line for this credential: the rows of `credits.csv`.
    pub lines: Vec<CreditLine>,
    /// The body's unit, such as `ceu`.
    pub unit: String,
    /// What one of these units is worth; none where there is no pack.
    pub unit_worth: Option<Seconds>,
    /// What is required, counted, possible and short, in the body's unit; none where not evaluated.
    pub credits: Option<Totals>,
    /// End of the CPR cover in force, else of the last one.
    pub cpr_valid_to: Option<NaiveDate>,
    /// End of the AED cover in force, else of the last one.
    pub aed_valid_to: Option<NaiveDate>,
    /// What to do first, in words; empty where nothing is to do.
    pub next_action: String,
    /// By when.
    pub next_action_by: Option<NaiveDate>,
    /// The fee tier (D30); empty where there is none.
    pub fee_tier: String,
    /// The fee in dollars, where the pack has a dated amount (D10).
    pub fee: Option<Decimal>,
    /// How the fee comes about, in words.
    pub fee_detail: String,
    /// $25 for each course petitioned (N26), where there are any.
    pub petition_cost: Option<Decimal>,
    /// The end of a running audit's clock (N27, A49).
    pub audit_due: Option<NaiveDate>,
    /// The trainer must not claim the credential (A18).
    pub do_not_represent: bool,
    /// Until when the papers of this cycle must be kept (D18).
    pub retain_until: Option<NaiveDate>,
    /// What a person must decide, the lines' questions included.
    pub questions: Vec<Question>,
    /// Id and version of the pack; empty where there is none.
    pub rules_version: String,
    /// Whether the pack's rules were verified against their source.
    pub verified_rules: bool,
    /// The settings assumed, in words, with their decision ids (D1 to D32).
    pub assumptions: Vec<String>,
}

/// The two totals of a requirement, in the body's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// What the rule asks for.
    pub required: Decimal,
    /// What is certain.
    pub counted: Decimal,
    /// What could be, with every open line at its largest plausible value.
    pub possible: Decimal,
    /// What is certainly missing, zero or more.
    pub short_by: Decimal,
}

/// One requirement, judged: a row of `compliance.csv`.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// The ledger ids, joined by `+`.
    pub rule: String,
    /// The requirement in a few words.
    pub name: String,
    /// The source's sentence.
    pub sentence: String,
    /// The source's title.
    pub source: String,
    /// The first day of the value that was used.
    pub value_since: Option<NaiveDate>,
    /// What is required; a figure or words.
    pub required: String,
    /// What is certain.
    pub counted: String,
    /// What could be.
    pub possible: String,
    /// The unit of the three.
    pub unit: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why, in a sentence or two, with dates and figures.
    pub explanation: String,
    /// Evidence ids it rests on.
    pub evidence: Vec<String>,
    /// The decisions of people that it rests on.
    pub applied: Vec<AppliedAnswer>,
    /// What was assumed, with decision ids.
    pub assumptions: Vec<String>,
}

/// A verdict on a requirement or a credential's papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Certain enough is there.
    Met,
    /// Even what is possible is too little.
    NotMet,
    /// An open question decides.
    NeedsReview,
    /// The requirement does not apply (A58).
    NotApplicable,
    /// No pack, or no data.
    NotEvaluated,
}

impl Verdict {
    /// As printed in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::NeedsReview => "needs_review",
            Self::NotApplicable => "not_applicable",
            Self::NotEvaluated => "not_evaluated",
        }
    }
}

/// A credential's standing by its dates (D29).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// In force.
    Active,
    /// In force, and few days left.
    DueSoon,
    /// Expired; NASM accepts an application with a late fee.
    LateWindow,
    /// Expired; NASM accepts an application with an additional fee.
    LateExtended,
    /// Expired and inactive; ACSM's six months.
    Grace,
    /// Gone.
    Lapsed,
    /// Granted by the body.
    Emeritus,
    /// The dates do not say.
    Unknown,
}

impl Standing {
    /// As printed in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::DueSoon => "due_soon",
            Self::LateWindow => "late_window",
            Self::LateExtended => "late_extended",
            Self::Grace => "grace",
            Self::Lapsed => "lapsed",
            Self::Emeritus => "emeritus",
            Self::Unknown => "unknown",
        }
    }
}
