//! One answer of a person, understood: what it is about, what it says, and what it replaced.

use serde::{Deserialize, Serialize};

use super::field::{AnswerField, AnswerValue};
use crate::intake::answers::AnswerRow;

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The row as it was written.
    pub written: AnswerRow,
    /// What is decided.
    pub field: AnswerField,
    /// The credential it is for; all of them where none is named.
    pub credential: Option<String>,
    /// The answer.
    pub value: AnswerValue,
    pub(super) place: Option<PageRange>,
}

/// Pages of a document, and which of several certificates on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PageRange {
    pub(super) pages: [u32; 2],
    pub(super) part: Option<usize>,
}

/// A decision at work: what it replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedAnswer {
    /// The line of the decisions' file.
    pub line: u64,
    /// What was decided, to what, by whom and when: `completed_on: 2025-04-03 (M. Lee, 2026-06-01: saw the original)`.
    pub says: String,
    /// What stood there before.
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

    /// At work, in place of something.
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
        let says = format!(
            "{}: {value} ({answered_by}, {answered_on}{reason})",
            self.field
        );
        AppliedAnswer {
            line: self.written.line,
            says,
            replaced: replaced.into(),
        }
    }
}

/// A decision that stands over several certificates, and which are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which of the certificates on the same pages, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}
