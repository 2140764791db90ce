//! One record filed with a trainer, as evidence, or with nobody and a reason.
//!
//! Types and look-ups only; `filer` files the records.

use serde::{Deserialize, Serialize};

use super::answers::answer::{Answer, AppliedAnswer, Part};
use super::answers::field::{AnswerField, AnswerValue, OtherSide};
use super::answers::keys::AnswerKeys;
use crate::codes::codes;
use crate::finding::{Code, Finding};
use crate::read::record::{Kind, PrintedDate, Reading, Record};

/// One record that is filed with a trainer.
#[derive(Debug, Clone)]
pub struct FiledRecord {
    /// The id of this piece of evidence within the trainer's reports, such as `E007`.
    pub id: String,
    /// What was read.
    pub record: Record,
    /// How it was matched to this trainer.
    pub matched_by: MatchedBy,
    /// Set if the document is not certainly this trainer's: it then counts for nobody, and only
    /// adds to what is possible (D21).
    pub doubt: Option<Finding>,
    /// Which of several certificates on the same pages it is.
    pub part: Part,
    /// What answers about it are bound to.
    pub keys: AnswerKeys,
    /// What people answered about it.
    pub answers: Vec<Answer>,
    /// Those answers that changed a reading or the trainer, with what they replaced.
    pub applied: Vec<AppliedAnswer>,
    /// The id of the evidence whose back this is: then it is a side of that card and not a document
    /// of its own (D7).
    pub back_of: Option<String>,
}

impl FiledRecord {
    /// The only certificate on its pages, without any answers.
    #[must_use]
    pub fn new(id: String, record: Record, matched_by: MatchedBy, doubt: Option<Finding>) -> Self {
        Self {
            id,
            keys: AnswerKeys::of(&record),
            record,
            matched_by,
            doubt,
            part: Part { number: 1, of: 1 },
            answers: Vec::new(),
            applied: Vec::new(),
            back_of: None,
        }
    }

    /// What a person answered to a question about this document, for a credential.
    #[must_use]
    pub fn answer(&self, credential: &str, field: AnswerField) -> Option<&Answer> {
        self.answers.iter().find(|answer| {
            answer.field == field
                && answer
                    .credential
                    .as_deref()
                    .is_none_or(|code| code == credential)
        })
    }

    /// Whether a person answered, for a credential, that the other side of this card is not on
    /// file.
    #[must_use]
    pub fn other_side_is_missing(&self, credential: &str) -> bool {
        self.answer(credential, AnswerField::CardSides)
            .is_some_and(|answer| answer.value == AnswerValue::OtherSide(OtherSide::NotOnFile))
    }
}

codes! {
    /// How a document was matched to a trainer (D21): the column `matched_by` of `evidence.csv`.
    pub enum MatchedBy {
        /// The trainer's id from the roster is on the document.
        Id = "id",
        /// A certificate number of the trainer from the roster is on the document.
        CertNumber = "cert_number",
        /// The trainer's e-mail address is on the document.
        Email = "email",
        /// The full name is on the document.
        Name = "name",
        /// A name from the list of aliases is on the document.
        Alias = "alias",
        /// It is the back of a card whose front was matched to this trainer.
        OtherSide = "other_side",
        /// The name is similar to the trainer's: whose it is, is always asked.
        SimilarName = "similar_name",
        /// Only its place points to this trainer: the folder's name, the other documents in it, the
        /// file's own name, or the last report. Whose it is, is always asked.
        Folder = "folder",
        /// A person answered whose it is.
        Answer = "answer",
    }
}

/// A record that belongs to nobody.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UnfiledRecord {
    /// What was read.
    pub record: Record,
    /// Why it belongs to nobody, in words for a coordinator.
    pub reason: String,
    /// Whether it may be the evidence of somebody on the roster, so that it is asked about.
    pub is_open: bool,
    /// Which of several certificates on the same pages it is.
    pub part: Part,
    /// What answers about it are bound to.
    pub keys: AnswerKeys,
    /// The answers of people that were applied to it, with what they replaced.
    pub applied: Vec<AppliedAnswer>,
}

/// Whether a document could not be read in this run and is read in a later one.
#[must_use]
pub fn is_read_later(record: &Record) -> bool {
    is_unread_because(record, Code::is_temporary)
}

/// Whether a document was left for the next run, which reads it whatever anybody does.
#[must_use]
pub fn is_put_off(record: &Record) -> bool {
    is_unread_because(record, Code::is_put_off)
}

fn is_unread_because(record: &Record, is_reason: fn(Code) -> bool) -> bool {
    let mut findings = record.findings.iter();
    record.is(Kind::Unreadable) && findings.any(|finding| is_reason(finding.code))
}

/// The reading of the date that is taken as the completion (D32): never the issue date of a course.
#[must_use]
pub fn date_reading(record: &Record) -> &Reading<PrintedDate> {
    let may_be_issue_date = |kind: &&Kind| {
        matches!(
            kind,
            Kind::CprAed
                | Kind::Credential
                | Kind::Petition
                | Kind::Authoring
                | Kind::Teaching
                | Kind::Lecturing
        )
    };
    let kinds = record.kind.candidates();
    if kinds.iter().all(may_be_issue_date) && record.completed_on.is_missing() {
        &record.issued_on
    } else {
        &record.completed_on
    }
}
