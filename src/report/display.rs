//! How the values of records are shown in a cell or to a person.
//!
//! Values of one record come in, text goes out. Nothing is computed or escaped here.

use crate::read::record::{Amount, Id, Reading};

/// The printed line of a reading; empty if it has none.
pub(super) fn line<T>(reading: &Reading<T>) -> String {
    reading.at().map(|at| at.text.clone()).unwrap_or_default()
}

/// Several readings, separated by `;`.
pub(super) fn readings<T>(readings: &[Reading<T>], show: impl Fn(&T) -> String) -> String {
    let shown: Vec<String> = readings
        .iter()
        .map(|reading| reading.display(&show))
        .collect();
    shown.join(";")
}

/// The printed lines of several readings, without repeating the line before.
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
    format!("{} {}{body}", amount.value, amount.unit.as_str())
}

/// `Certificate No. FM-22817`.
pub(super) fn id(id: &Id) -> String {
    format!("{} {}", id.label, id.value).trim().to_owned()
}
