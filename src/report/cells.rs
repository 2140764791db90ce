//! How values of records and lines read in a cell.

use rust_decimal::Decimal;

use crate::credit::Seconds;
use crate::filing::filed::MatchedBy;
use crate::read::record::{Amount, Id, Reading, TextSource};

/// `3`, or `1-2`.
pub(super) fn pages([first, last]: [u32; 2]) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

/// The printed line.
pub(super) fn line<T>(reading: &Reading<T>) -> String {
    reading.at().map(|at| at.text.clone()).unwrap_or_default()
}

/// Several readings, each as one.
pub(super) fn readings<T>(readings: &[Reading<T>], show: impl Fn(&T) -> String) -> String {
    readings
        .iter()
        .map(|one| one.said(&show))
        .collect::<Vec<_>>()
        .join(";")
}

/// The printed lines of several readings, each once.
pub(super) fn lines<T>(readings: &[Reading<T>]) -> String {
    let mut lines: Vec<String> = readings
        .iter()
        .map(line)
        .filter(|line| !line.is_empty())
        .collect();
    lines.dedup();
    lines.join(" · ")
}

/// `0.8 ceu nasm`.
pub(super) fn amount(amount: &Amount) -> String {
    let body = amount
        .body
        .as_deref()
        .map(|body| format!(" {body}"))
        .unwrap_or_default();
    format!("{} {}{body}", amount.value, amount.unit.word())
}

/// `Certificate No. FM-22817`.
pub(super) fn id(id: &Id) -> String {
    format!("{} {}", id.label, id.value).trim().to_owned()
}

/// Contact hours, cut after four decimals: nothing is rounded up (D3).
pub(super) fn hours(seconds: Seconds) -> Decimal {
    in_units(seconds, Seconds(3600))
}

/// A body's units, cut after four decimals (D3).
pub(super) fn in_units(seconds: Seconds, one: Seconds) -> Decimal {
    Decimal::from(seconds.0)
        .checked_div(Decimal::from(one.0))
        .unwrap_or_default()
        .trunc_with_scale(4)
}

pub(super) fn source(source: TextSource) -> &'static str {
    match source {
        TextSource::Text => "text",
        TextSource::Form => "form",
        TextSource::Ocr => "ocr",
        TextSource::Mixed => "mixed",
        TextSource::None => "none",
    }
}

pub(super) fn matched_by(matched_by: MatchedBy) -> &'static str {
    matched_by.as_str()
}
