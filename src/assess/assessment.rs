//! The result of judging one credential of one trainer, as plain data: `judge` fills these types,
//! the report prints them.
//!
//! Nothing is computed here.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::retention::DocumentRetention;
use super::standing::Standing;
use super::verdict::Verdict;
use crate::codes::codes;
use crate::credit::{CreditLine, Cycle, Question, Seconds};
use crate::filing::answers::answer::AppliedAnswer;

/// One credential of one trainer, judged: a row of `summary.csv` and everything that explains it.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The trainer's id.
    pub trainer_id: String,
    /// The credential's code.
    pub credential: String,
    /// The cycle, where it is known or could be derived.
    pub cycle: Option<Cycle>,
    /// Where the dates of the cycle come from (D1, D2).
    pub dates_basis: DatesBasis,
    /// What the evidence shows (D28).
    pub verdict: Verdict,
    /// What was submitted to the body; from the roster only (D9).
    pub submission: Submission,
    /// The credential's standing by its dates (D29).
    pub standing: Standing,
    /// The requirements, in the pack's order: the rows of `compliance.csv`.
    pub requirements: Vec<Requirement>,
    /// One line for each piece of evidence: the rows of `credits.csv`.
    pub lines: Vec<CreditLine>,
    /// The body's unit, such as `ceu`; empty where there is no pack.
    pub unit: String,
    /// The contact time that one of these units stands for; `None` where there is no pack.
    pub unit_value: Option<Seconds>,
    /// The totals of the credits; `None` where they are not evaluated or not required.
    pub credits: Option<Totals>,
    /// The last day of the CPR coverage in force, else of the latest one; `None` if that ended and a
    /// card that is not certain may be in force.
    pub cpr_valid_to: Option<NaiveDate>,
    /// The last day of the AED coverage, as for CPR.
    pub aed_valid_to: Option<NaiveDate>,
    /// What to do first, as a sentence; empty where there is nothing to do.
    pub next_action: String,
    /// The day by which to do it.
    pub next_action_by: Option<NaiveDate>,
    /// The fee tier, by the pack's name for it (D30); empty where there is none.
    pub fee_tier: String,
    /// The fee in dollars, where the pack has a dated amount (D10).
    pub fee: Option<Decimal>,
    /// How the fee is made up, in words.
    pub fee_detail: String,
    /// What the petitions on file cost in dollars (N26); `None` where there are none.
    pub petition_cost: Option<Decimal>,
    /// The last day to answer an audit notice (N27, A49).
    pub audit_due: Option<NaiveDate>,
    /// The trainer must not claim the credential (A18).
    pub do_not_represent: bool,
    /// Until when documents must be kept (D18); `None` where the pack does not say.
    pub retention: Option<DocumentRetention>,
    /// What a person must answer, the questions about the lines included.
    pub questions: Vec<Question>,
    /// Id and version of the pack; empty where there is none.
    pub rules_version: String,
    /// Whether the pack's rules were verified against their source.
    pub verified_rules: bool,
    /// What was assumed, in sentences with the ids of the interpretations (D1 to D37).
    pub assumptions: Vec<String>,
}

/// The two totals of a credential's credits against what is required, all in the body's unit.
///
/// Some evidence is open: a reading is unclear, an approval is not known, it is not certain whose
/// it is. A single total would have to guess, so there are two:
///
/// - `certain` is what counts whatever the answers to the open questions are. An open line adds
///   nothing to it.
/// - `possible` is the most that could plausibly count once the questions are answered. A line adds
///   its upper bound: a certain line the largest of its readings, an open line the largest plausible
///   value of what is open, such as 8 hours if no amount is printed (D24). A document that was not
///   read adds the same 8 hours. The credit that a card gives is part of it if the card may be valid
///   (D5).
///
/// Windows and caps apply to both (where the meaning of a year is open, `possible` takes the more
/// generous one, D11), both are cut to four decimals of the unit and never rounded up, and `certain` is never more than `possible`. The verdict follows
/// from the two: `met` if `certain` is enough, `not_met` if even `possible` is too little and nothing
/// is unread, `needs_review` if the answers decide. Where nothing is open the two are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// What the rule requires.
    pub required: Decimal,
    /// What counts whatever the answers to the open questions are; the column `counted`.
    pub certain: Decimal,
    /// The most that could plausibly count once the open questions are answered (D24); the column
    /// `possible`.
    pub possible: Decimal,
    /// By how much `certain` is less than what is required; zero where it is enough.
    pub short_by: Decimal,
}

/// One requirement, judged: a row of `compliance.csv`.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// The rule ids, joined by `+`.
    pub rule: String,
    /// The requirement in a few words.
    pub name: String,
    /// The source's sentence.
    pub sentence: String,
    /// The source's title, and the day on which it was checked.
    pub source: String,
    /// The first day of the value that was used.
    pub value_since: Option<NaiveDate>,
    /// What is required, a figure or words.
    pub required: String,
    /// What is certain, as in [`Totals`]; empty where the requirement has no figures.
    pub counted: String,
    /// What is possible, as in [`Totals`]; empty where the requirement has no figures.
    pub possible: String,
    /// The unit of the three figures; empty where the requirement has none.
    pub unit: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The reasons for the verdict in a sentence or two, with dates and figures.
    pub explanation: String,
    /// The ids of the evidence that it rests on.
    pub evidence: Vec<String>,
    /// The answers of people that it rests on.
    pub applied: Vec<AppliedAnswer>,
    /// What was assumed, in sentences with the ids of the interpretations.
    pub assumptions: Vec<String>,
}

codes! {
    /// What was submitted to the body, as far as the roster knows (D9): the column `submission`.
    pub enum Submission {
        /// The roster has the day of a submission or of a received application.
        Submitted = "submitted",
        /// The roster says that nothing was submitted.
        NotSubmitted = "not_submitted",
        /// The roster says nothing about a submission.
        Unknown = "unknown",
    }
}

codes! {
    /// Where the dates of a cycle come from (D1, D2): the column `dates_basis`.
    pub enum DatesBasis {
        /// Both dates are in the roster.
        Roster = "roster",
        /// At least one of them is derived: from another date in the roster, or from a cycle that
        /// is the same for everybody.
        Derived = "derived",
        /// A person answered which they are.
        Answer = "answer",
        /// There is no cycle, or the credential is not evaluated and the roster does not have both dates.
        Unknown = "unknown",
    }
}
