//! Numbers with their nouns in messages and reports.

use std::fmt::Display;

/// A number with its noun, such as `1 day` and `2 days`. `noun` is `singular|plural`, or a singular that takes an `s`.
pub(crate) fn count(number: impl Display, noun: &str) -> String {
    let number = number.to_string();
    let is_one = number == "1";
    match noun.split_once('|') {
        Some((one, _)) if is_one => format!("{number} {one}"),
        Some((_, many)) => format!("{number} {many}"),
        None if is_one => format!("{number} {noun}"),
        None => format!("{number} {noun}s"),
    }
}
