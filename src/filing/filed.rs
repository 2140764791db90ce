//! A record in its place: with a trainer, as evidence, or with nobody and a reason.

use serde::{Deserialize, Serialize};

use super::answers::answer::{Answer, AppliedAnswer, Part};
use super::answers::field::{AnswerField, AnswerValue, Sides};
use crate::finding::Finding;
use crate::read::record::{Kind, PrintedDate, Reading, Record};

/// One paper in a trainer's file.
#[derive(Debug, Clone)]
pub struct Filed {
    /// The id of this piece of evidence within the trainer's reports, such as `E07`.
    pub id: String,
    /// What was read.
    pub record: Record,
    /// How it came to this trainer.
    pub matched_by: MatchedBy,
    /// Set where the paper is not certainly this trainer's: it then counts for nobody and stands in `possible` here (D21).
    pub doubt: Option<Finding>,
    /// Which of several certificates on the same pages it is.
    pub part: Part,
    /// What people decided about it.
    pub answers: Vec<Answer>,
    /// Those that changed a reading or brought it here, with what they replaced.
    pub applied: Vec<AppliedAnswer>,
    /// The evidence on whose back this is: a side of that card, and no paper of its own (D7).
    pub back_of: Option<String>,
}

impl Filed {
    /// A paper that stands alone on its pages, and about which nobody decided anything.
    #[must_use]
    pub fn new(id: String, record: Record, matched_by: MatchedBy, doubt: Option<Finding>) -> Self {
        Self {
            id,
            record,
            matched_by,
            doubt,
            part: Part { number: 1, of: 1 },
            answers: Vec::new(),
            applied: Vec::new(),
            back_of: None,
        }
    }

    /// What a person answered to a doubt about this paper, for a credential.
    #[must_use]
    pub fn answer(&self, credential: &str, field: AnswerField) -> Option<&Answer> {
        let fits = |d: &&Answer| {
            d.field == field
                && d.credential
                    .as_deref()
                    .is_none_or(|code| code == credential)
        };
        self.answers.iter().find(fits)
    }

    /// A person said, for a credential, that the other side of this card is not on file.
    #[must_use]
    pub fn other_side_is_missing(&self, credential: &str) -> bool {
        self.answer(credential, AnswerField::CardSides)
            .is_some_and(|answer| answer.value == AnswerValue::Sides(Sides::Missing))
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
    Answer,
}

/// A record that belongs to nobody.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Unfiled {
    /// What was read.
    pub record: Record,
    /// Why nobody has it, in words a coordinator understands.
    pub reason: String,
    /// What people decided about it, with what that replaced.
    pub applied: Vec<AppliedAnswer>,
}

/// The reading of the date that stands for the completion (D32): never the issue date of a course.
#[must_use]
pub fn date_reading(record: &Record) -> &Reading<PrintedDate> {
    let by_issue = matches!(
        record.kind,
        Kind::CprAed
            | Kind::Credential
            | Kind::Petition
            | Kind::Authoring
            | Kind::Teaching
            | Kind::Lecturing
    );
    if by_issue && record.completed_on.is_missing() {
        &record.issued_on
    } else {
        &record.completed_on
    }
}
