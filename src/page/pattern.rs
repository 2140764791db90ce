//! The patterns of the program that are looked for in bytes.

use regex::bytes::Regex;

/// A pattern that is known to be valid.
pub(super) fn fixed(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}
