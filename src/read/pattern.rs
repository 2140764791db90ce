//! The finders' patterns: written once in the program, compiled once in a run.

use regex::Regex;

/// A pattern that is part of the program. It cannot fail: the tests of every finder compile each of them.
///
/// # Panics
/// Where the pattern is none, which a test of its finder shows.
#[must_use]
pub fn fixed(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}
