//! A trainer's evidence to credit lines for one credential: every document has a line, cards and
//! unreadable files too.
//!
//! Filed records come in; lines with their questions go out, in the same order. Windows are applied
//! to them; caps are not.

mod copies;
mod judged;
mod questions;

use super::case::Case;
use super::credit_line::{CreditLine, LineStatus};
use crate::filing::filed::FiledRecord;

pub use self::judged::{JudgedLine, LeastTreatment, append_sentence};
pub use self::questions::{question, question_id, unfiled_question};

/// The lines of a trainer's evidence for one credential, in the order of the evidence; line ids
/// count from `first`.
#[must_use]
pub fn lines(case: &Case, evidence: &[FiledRecord], first: usize) -> Vec<JudgedLine> {
    let mut lines: Vec<JudgedLine> = evidence
        .iter()
        .enumerate()
        .map(|(i, filed)| judged::judged_line(case, filed, line_id(first + i)))
        .collect();
    copies::resolve_copies(case, evidence, &mut lines);
    lines
}

/// The lines for a credential that cannot be judged: nothing is decided and nothing is asked.
#[must_use]
pub fn unjudged(code: &str, evidence: &[FiledRecord], first: usize) -> Vec<CreditLine> {
    let line = |(i, filed): (usize, &FiledRecord)| CreditLine {
        credential: code.to_owned(),
        activity: filed.record.kind_words(),
        status: LineStatus::NeedsReview,
        reason: "The credential is not evaluated: see its next_action in summary.csv.".to_owned(),
        ..judged::blank_line(filed, line_id(first + i))
    };
    evidence.iter().enumerate().map(line).collect()
}

fn line_id(number: usize) -> String {
    format!("L{number:03}")
}
