//! One answer of a person: what it is about, its value, and what it replaced.
//!
//! Types only: `row` reads an answer, `apply` applies those about readings.

use serde::{Deserialize, Serialize};

use super::field::{AnswerField, AnswerValue};
use crate::intake::answers::AnswerRow;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The row as it was written.
    pub written: AnswerRow,
    /// What it is about.
    pub field: AnswerField,
    /// The code of the credential it is for; `None` if it is for all credentials.
    pub credential: Option<String>,
    /// What was answered.
    pub value: AnswerValue,
    /// The certificate it is for; `None` if it is for the only one in the document.
    pub(super) place: Option<PageRange>,
}

/// Pages of a document, and which of several certificates on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PageRange {
    /// The first and the last page, from 1.
    pub(super) pages: [u32; 2],
    /// Which of the certificates on them, from 1; `None` if there is only one.
    pub(super) part: Option<usize>,
}

/// An answer that was applied, and what it replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedAnswer {
    /// The line of `answers.csv`.
    pub line: u64,
    /// What was answered, by whom, when and why: `completed_on: 2025-04-03 (M. Lee, 2026-06-01: saw
    /// the original)`.
    pub text: String,
    /// What was read or asked before.
    pub replaced: String,
}

impl Answer {
    /// An answer as if somebody had written it.
    #[cfg(test)]
    pub(crate) fn for_test(field: AnswerField, value: AnswerValue) -> Self {
        let text = String::new;
        let written = AnswerRow {
            line: 2,
            document: text(),
            pages: text(),
            field: field.to_string(),
            value: text(),
            answered_by: text(),
            answered_on: chrono::NaiveDate::default(),
            reason: text(),
        };
        Self {
            written,
            field,
            credential: None,
            value,
            place: None,
        }
    }

    /// Whether another answer about the same document is about the same of it.
    pub(super) fn is_about_same(&self, other: &Self) -> bool {
        self.place == other.place
            && self.field == other.field
            && self.credential == other.credential
    }

    /// Whether another answer bound to the same document may be about the same of it: one without pages is also about each
    /// certificate that is alone on its pages.
    pub(super) fn may_be_about_same(&self, other: &Self) -> bool {
        let is_only_or_first = |place: PageRange| place.part.is_none_or(|part| part == 1);
        let may_be_same_place = match (self.place, other.place) {
            (None, None) => true,
            (None, Some(place)) | (Some(place), None) => is_only_or_first(place),
            (Some(one), Some(other)) => {
                one.pages == other.pages
                    && (one.part == other.part || [one, other].into_iter().all(is_only_or_first))
            }
        };
        may_be_same_place && self.field == other.field && self.credential == other.credential
    }

    /// The answer as applied in place of something.
    #[must_use]
    pub fn replacing(&self, replaced: impl Into<String>) -> AppliedAnswer {
        let AnswerRow {
            value,
            answered_by,
            answered_on,
            reason,
            ..
        } = &self.written;
        let reason = if reason.is_empty() {
            String::new()
        } else {
            format!(": {reason}")
        };
        let text = format!(
            "{}: {value} ({answered_by}, {answered_on}{reason})",
            self.field
        );
        AppliedAnswer {
            line: self.written.line,
            text,
            replaced: replaced.into(),
        }
    }
}

/// Which of several certificates on the same pages a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which one, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}
