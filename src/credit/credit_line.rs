//! A credit line: what one document is worth for one credential.
//!
//! Types only. `lines` makes the lines; the caps that change `counted` are applied in `assess`.

use rust_decimal::Decimal;

use super::question::Question;
use super::seconds::Seconds;
use crate::codes::codes;
use crate::filing::answers::answer::AppliedAnswer;
use crate::read::record::PrintedDate;

/// What one document is worth for one credential: a row of `credits.csv`.
#[derive(Debug, Clone)]
pub struct CreditLine {
    /// The credential's code.
    pub credential: String,
    /// The id of the line within the trainer's reports, such as `L012`.
    pub id: String,
    /// The kind of activity, as the pack names it, such as `course` or `cpr`.
    pub activity: String,
    /// The id of the evidence, such as `E007`.
    pub evidence: String,
    /// The title, as printed; empty if it is unclear or missing.
    pub title: String,
    /// The provider, as printed; empty if it is unclear or missing.
    pub provider: String,
    /// The codes of the bodies whose approval makes it count, joined by `;`.
    pub approver: String,
    /// The date that is taken as the completion (D32).
    pub completed_on: Option<PrintedDate>,
    /// The amounts word for word, joined by ` · `.
    pub printed: String,
    /// The certain value before caps; `None` if a question about it is open.
    pub value: Option<Seconds>,
    /// The largest value it could have before caps.
    pub upper_bound: Seconds,
    /// What counts after windows and caps: the smallest value over all readings.
    pub counted: Seconds,
    /// How it was treated.
    pub status: LineStatus,
    /// Why, in full sentences; empty only if it counted in full and there is nothing to add.
    pub reason: String,
    /// The ids of the rules that decided it, joined by `+`.
    pub rule: String,
    /// The cap that reduced it, as the pack names it.
    pub cap: Option<String>,
    /// The body's category, if the body has categories (N07).
    pub category: Option<String>,
    /// On what basis it counts as approved (D4).
    pub approval_basis: Option<ApprovalBasis>,
    /// What to report to the body by hand, in the body's unit (A31, A36); `None` if the body
    /// already has it on record.
    pub self_report: Option<Decimal>,
    /// The id of the line that this one duplicates.
    pub duplicate_of: Option<String>,
    /// The answers of people that it rests on.
    pub applied: Vec<AppliedAnswer>,
    /// What a person must answer.
    pub questions: Vec<Question>,
}

impl CreditLine {
    /// The most that it could be worth before caps once its questions are answered; `None` if nothing about it is open.
    #[must_use]
    pub fn possible(&self) -> Option<Seconds> {
        let is_open = match self.status {
            LineStatus::NeedsReview => true,
            LineStatus::Counted | LineStatus::CountedPartial => {
                self.value.is_some_and(|value| value < self.upper_bound)
            }
            LineStatus::Excluded | LineStatus::OutOfWindow | LineStatus::Duplicate => false,
        };
        is_open.then_some(self.upper_bound)
    }
}

codes! {
    /// How a credit line was treated: the column `status` of `credits.csv`.
    pub enum LineStatus {
        /// It counts in full.
        Counted = "counted",
        /// It counts in part: a cap reduced it.
        CountedPartial = "counted_partial",
        /// It does not count: a rule excludes it, or a cap leaves nothing of it.
        Excluded = "excluded",
        /// It does not count: its date is outside the days that count for the cycle.
        OutOfWindow = "out_of_window",
        /// It does not count again: another line shows the same activity.
        Duplicate = "duplicate",
        /// A person must answer a question before it is known what counts.
        NeedsReview = "needs_review",
    }
}

codes! {
    /// On what basis an activity counts as approved for a credential (D4): the column
    /// `approval_basis` of `credits.csv`. The order is that in which the bases are tried.
    pub enum ApprovalBasis {
        /// The provider is itself a body whose approval is accepted.
        Issuer = "issuer",
        /// The list of providers names a body that approved this provider by that day.
        ProviderList = "provider_list",
        /// The document names a body that approved it; nothing else confirms this.
        DocumentText = "document_text",
        /// The credential's body granted a petition for the course.
        Petition = "petition",
    }
}
