//! Phrases that several explanations share: a code in plain words, a document, a credit line.
//!
//! Judged values come in, text goes out.

use crate::assess::Assessment;
use crate::credit::{CreditLine, LineStatus, Seconds};
use crate::report::judged::JudgedTrainer;
use crate::report::units;

/// A code of a report in plain words: `needs_review` is `needs review`.
pub(super) fn plain(code: &str) -> String {
    code.replace('_', " ")
}

/// The document of an evidence id: `E003, Hartmann, Tobias/old one.pdf`.
pub(super) fn document(judged: &JudgedTrainer<'_>, evidence: &str) -> String {
    let path = judged
        .evidence
        .iter()
        .find(|filed| filed.id == evidence)
        .map(|filed| filed.record.path.as_str());
    path.map_or_else(|| evidence.to_owned(), |path| format!("{evidence}, {path}"))
}

/// The value of a credit line in the body's unit: what counted, or what could.
pub(super) fn value(assessment: &Assessment, line: &CreditLine) -> String {
    let unit = assessment.unit.to_uppercase();
    let in_units = |seconds| {
        assessment
            .unit_value
            .map(|unit| units::in_units(seconds, unit).normalize())
            .unwrap_or_default()
    };
    match line.status {
        LineStatus::NeedsReview if line.upper_bound == Seconds(0) => "nothing so far".to_owned(),
        LineStatus::NeedsReview if line.upper_bound > line.counted => {
            format!("up to {} {unit}", in_units(line.upper_bound))
        }
        _ => format!("{} {unit}", in_units(line.counted)),
    }
}

/// How a document was treated for a credential: status, value and reason.
pub(super) fn treatment(assessment: &Assessment, line: &CreditLine) -> String {
    let value = match line.status {
        LineStatus::Counted | LineStatus::CountedPartial | LineStatus::NeedsReview => {
            format!(", {}", value(assessment, line))
        }
        LineStatus::Excluded | LineStatus::OutOfWindow | LineStatus::Duplicate => String::new(),
    };
    format!("{}{value}.{}", plain(line.status.as_str()), reason(line))
}

/// The reason of a credit line and the rules behind it, to follow a sentence.
pub(super) fn reason(line: &CreditLine) -> String {
    let reason = if line.reason.is_empty() {
        String::new()
    } else {
        format!(" {}", line.reason)
    };
    let rules = if line.rule.is_empty() {
        String::new()
    } else {
        format!(" By {}.", line.rule.replace('+', ", "))
    };
    reason + &rules
}
