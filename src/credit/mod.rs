//! Records to a ledger: who a paper belongs to, what activity it shows, what that is worth for each credential.
//!
//! This room decides no requirement.

mod activity;
mod approval;
pub mod bundle;
pub mod decision;
mod duplicates;
mod filing;
mod folder;
mod index;
pub mod judge;
pub mod lines;
pub mod petition;
mod sides;
mod treatment;
mod views;
mod who;
pub mod window;
pub mod worth;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use self::decision::{Answer, Decided, Decision, Part, Sides};
pub use self::filing::{Clerk, Filing};
use crate::finding::Finding;
use crate::read::record::{PrintedDate, Record};

/// One paper in a trainer's file.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The id of this piece of evidence within the trainer's reports, such as `E07`.
    pub evidence: String,
    /// What was read.
    pub record: Record,
    /// How it came to this trainer.
    pub matched_by: MatchedBy,
    /// Set where the paper is not certainly this trainer's: it then counts for nobody and stands in `possible` here (D21).
    pub doubt: Option<Finding>,
    /// Which of several certificates on the same pages it is.
    pub part: Part,
    /// What people decided about it.
    pub decisions: Vec<Decision>,
    /// Those that changed a reading or brought it here, with what they replaced.
    pub decided: Vec<Decided>,
    /// The evidence on whose back this is: a side of that card, and no paper of its own (D7).
    pub back_of: Option<String>,
}

impl Paper {
    /// A paper that stands alone on its pages, and about which nobody decided anything.
    #[must_use]
    pub fn new(
        evidence: String,
        record: Record,
        matched_by: MatchedBy,
        doubt: Option<Finding>,
    ) -> Self {
        Self {
            evidence,
            record,
            matched_by,
            doubt,
            part: Part { number: 1, of: 1 },
            decisions: Vec::new(),
            decided: Vec::new(),
            back_of: None,
        }
    }

    /// What a person answered to a doubt about this paper, for a credential.
    #[must_use]
    pub fn answer(&self, credential: &str, field: &str) -> Option<&Decision> {
        let fits = |d: &&Decision| {
            d.field.name == field
                && d.credential
                    .as_deref()
                    .is_none_or(|code| code == credential)
        };
        self.decisions.iter().find(fits)
    }

    /// A person said, for a credential, that the other side of this card is not on file.
    #[must_use]
    pub fn other_side_is_missing(&self, credential: &str) -> bool {
        self.answer(credential, "card_sides")
            .is_some_and(|decision| decision.answer == Answer::Sides(Sides::Missing))
    }
}

/// How a paper came to a trainer (D21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum MatchedBy {
    /// The roster's id is on the paper.
    Id,
    /// The certificate number of the roster is on the paper.
    CertNumber,
    /// The e-mail address is on the paper.
    Email,
    /// The full name.
    Name,
    /// A name from the alias list.
    Alias,
    /// It is the back of a card that came here by its front.
    OtherSide,
    /// Only the folder points here: always a question.
    Folder,
    /// A person said whose it is.
    Decision,
}

/// A record that belongs to nobody.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Unfiled {
    /// What was read.
    pub record: Record,
    /// Why nobody has it, in words a coordinator understands.
    pub reason: String,
    /// What people decided about it, with what that replaced.
    pub decided: Vec<Decided>,
}

/// A span of time in whole seconds; the exact measure of every amount (D3). One contact hour is 3,600.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub i64);

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
    pub worth: Option<Seconds>,
    /// The most it could be worth before caps.
    pub worth_possible: Seconds,
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
    pub decided: Vec<Decided>,
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
    pub about: String,
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
