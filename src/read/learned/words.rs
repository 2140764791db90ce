//! How words, counts and shapes are said in features.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::read::fold::squeeze;
use crate::read::people;

/// Values with the same key are one value: what differs is how they are printed, or credentials behind a name.
pub(super) fn key_of(folded: &str) -> String {
    squeeze(people::without_credentials(folded))
}

/// Given names of many countries, folded.
static GIVEN_NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../../lexicon/given-names.txt")
        .lines()
        .collect()
});

/// Whether a folded word is somebody's given name; it may be something else too.
pub(super) fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.contains(word)
}

/// Counts as words; what is more is the last of them.
pub(super) const COUNTS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The words of a folded text without marks. Figures are zeros: which figure it is says nothing.
pub(super) fn words_of(folded: &str) -> Vec<String> {
    let is_mark = |c: char| !(c.is_alphanumeric() || c == '\'');
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    folded
        .split(is_mark)
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(zero).collect())
        .collect()
}

/// Capitals, small letters and figures of the first words, a letter for each word.
pub(super) fn shape(printed: &str) -> String {
    /// More words say nothing new.
    const MOST_WORDS: usize = 6;
    let words = printed.split_whitespace().take(MOST_WORDS);
    words
        .map(|word| {
            let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
            match letters.as_slice() {
                [] => '-',
                [one] if one.is_uppercase() => 'I',
                all if all.iter().all(char::is_ascii_digit) => '0',
                all if all.iter().any(char::is_ascii_digit) => 'x',
                all if all.iter().all(|c| c.is_uppercase()) => 'A',
                [first, ..] if first.is_uppercase() => 'C',
                _ => 'a',
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_zeros_and_marks_are_left_out() {
        assert_eq!(
            words_of("on may 12, o'brien: 3.5h"),
            ["on", "may", "00", "o'brien", "0", "0h"]
        );
    }

    #[test]
    fn a_shape_has_a_letter_for_each_word() {
        assert_eq!(shape("Ana M. DIAZ, of 2025 3rd –"), "CIAa0x");
        assert_eq!(shape(""), "");
    }
}
