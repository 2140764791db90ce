//! Records to a ledger: who a paper belongs to, what activity it shows, what that is worth for each credential.
//!
//! This room decides no requirement.

mod activity;
mod approval;
pub mod case;
mod judge;
pub mod lines;
pub mod petition;
pub mod petition_letters;
mod treatment;
pub mod value;
mod views;
pub mod window;

use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::filing::answers::answer::AppliedAnswer;
use crate::question::QuestionCode;
use crate::read::record::PrintedDate;

/// A span of time in whole seconds; the exact measure of every amount (D3). One contact hour is 3,600.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub i64);

/// No paper is worth more: so that sums of many cannot overflow.
const MOST: i64 = i64::MAX >> 24;

/// So many units in whole seconds, cut and never rounded up; and whether nothing was cut.
#[must_use]
pub fn seconds(value: Decimal, unit: i64) -> (Seconds, bool) {
    let exact = value
        .checked_mul(Decimal::from(unit))
        .unwrap_or(Decimal::MAX);
    let cut = exact.round_dp_with_strategy(0, RoundingStrategy::ToZero);
    (
        Seconds(cut.to_i64().unwrap_or(MOST).min(MOST)),
        cut == exact,
    )
}

/// Seconds in a unit, exact.
#[must_use]
pub fn in_unit(seconds: Seconds, unit: i64) -> Decimal {
    Decimal::from(seconds.0)
        .checked_div(Decimal::from(unit))
        .unwrap_or_default()
}

/// What one paper is worth for one credential: a row of `credits.csv`.
#[derive(Debug, Clone)]
pub struct CreditLine {
    /// The credential's code.
    pub credential: String,
    /// The id of the line within the trainer's reports, such as `L012`.
    pub line: String,
    /// The activity kind, by the pack's name for it, such as `course` or `cpr`.
    pub activity: String,
    /// The paper's evidence id.
    pub evidence: String,
    /// The title, as printed; empty where unclear or missing.
    pub title: String,
    /// The provider, as printed; empty where unclear or missing.
    pub provider: String,
    /// The approving bodies by which it counts, joined by `;`.
    pub approver: String,
    /// The date that stands for the completion (D32).
    pub completed_on: Option<PrintedDate>,
    /// The amounts word for word, joined by ` · `.
    pub printed: String,
    /// What it is certainly worth before caps; none where that is open.
    pub value: Option<Seconds>,
    /// The most it could be worth before caps.
    pub upper_bound: Seconds,
    /// What counted after windows and caps: the lesser of all readings.
    pub counted: Seconds,
    /// How it was treated.
    pub status: LineStatus,
    /// Why, in one sentence; empty only where it counted in full with nothing to say.
    pub reason: String,
    /// The ledger ids that decided it, joined by `+`.
    pub rule: String,
    /// The cap that cut it, by the pack's name.
    pub cap: Option<String>,
    /// The body's category, where it has one (N07).
    pub category: Option<String>,
    /// By what it counts as approved (D4), such as `provider_list` or `document_text`.
    pub approval_basis: Option<String>,
    /// What to report to the body by hand, in its unit (A31, A36); none where the body knows it.
    pub self_report: Option<Decimal>,
    /// The line this one repeats.
    pub duplicate_of: Option<String>,
    /// The decisions of people that it rests on.
    pub applied: Vec<AppliedAnswer>,
    /// What a person must decide.
    pub questions: Vec<Question>,
}

/// How a credit line was treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineStatus {
    /// In full.
    Counted,
    /// A cap cut it.
    CountedPartial,
    /// A rule says no.
    Excluded,
    /// Not within the dates.
    OutOfWindow,
    /// Another line is the same activity.
    Duplicate,
    /// A person must look.
    NeedsReview,
}

impl LineStatus {
    /// As printed in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::CountedPartial => "counted_partial",
            Self::Excluded => "excluded",
            Self::OutOfWindow => "out_of_window",
            Self::Duplicate => "duplicate",
            Self::NeedsReview => "needs_review",
        }
    }
}

/// Something a person must decide: a row of `review.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable from run to run: made from the document's hash, its pages, the credential and the code.
    pub id: String,
    /// The trainer; empty where nobody is known.
    pub trainer_id: String,
    /// The credential's code; empty where it concerns all.
    pub credential: String,
    /// The file; empty where no file is concerned.
    pub path: String,
    /// Its SHA-256; empty where no file is concerned.
    pub sha256: String,
    /// The pages.
    pub pages: Option<[u32; 2]>,
    /// Which of several certificates on these pages, from 1; none where there is one.
    pub part: Option<usize>,
    /// The code of the doubt, such as `petition`, `coverage_gap` or `completed_on`.
    pub about: QuestionCode,
    /// The printed line.
    pub printed: String,
    /// What it could be, likeliest first.
    pub candidates: Vec<String>,
    /// The most an answer could change.
    pub could_change: CouldChange,
    /// The question, in plain words.
    pub ask: String,
}

/// The most an answer could change; the order is that of `review.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CouldChange {
    /// A verdict.
    Verdict,
    /// Hours, but no verdict.
    Hours,
    /// Neither.
    Nothing,
}

impl CouldChange {
    /// As printed in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Hours => "hours",
            Self::Nothing => "nothing",
        }
    }
}

/// A cycle of a credential; both days belong to it (D1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}
