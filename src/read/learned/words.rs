//! How words, counts and shapes are said in features.

use std::collections::HashSet;
use std::ops::Range;
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

/// Universities and well-known brands, as [`words_of`] writes them, sorted.
static ORGANIZATIONS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../../lexicon/organizations.txt")
        .lines()
        .collect()
});

/// The words that are the name of a listed organization: of several names the first, of those the longest.
pub(super) fn organization_in<S: AsRef<str>>(words: &[S]) -> Option<Range<usize>> {
    (0..words.len()).find_map(|first| {
        let mut name = String::new();
        let mut longest = None;
        for (last, word) in words.iter().enumerate().skip(first) {
            if last > first {
                name.push(' ');
            }
            name.push_str(word.as_ref());
            let at = ORGANIZATIONS.partition_point(|listed| *listed < name.as_str());
            match ORGANIZATIONS.get(at) {
                Some(listed) if *listed == name => longest = Some(first..last + 1),
                Some(listed) if listed.starts_with(&name) => {}
                _ => break,
            }
        }
        longest
    })
}

/// Counts as words; what is more is the last of them.
pub(super) const COUNTS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The words of a folded text without marks, as bytes of it.
pub(super) fn word_ranges(folded: &str) -> impl Iterator<Item = Range<usize>> {
    let is_mark = |c: char| !(c.is_alphanumeric() || c == '\'');
    let mut at = 0;
    let words = folded.split_inclusive(is_mark).map(move |piece| {
        let start = at;
        at += piece.len();
        start..start + piece.trim_end_matches(is_mark).len()
    });
    words.filter(|word| !word.is_empty())
}

/// The words of a folded text without marks. Figures are zeros: which figure it is says nothing.
pub(super) fn words_of(folded: &str) -> Vec<String> {
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    word_ranges(folded)
        .map(|word| folded[word].chars().map(zero).collect())
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
    use crate::read::fold::fold;

    #[test]
    fn figures_are_zeros_and_marks_are_left_out() {
        assert_eq!(
            words_of("on may 12, o'brien: 3.5h"),
            ["on", "may", "00", "o'brien", "0", "0h"]
        );
    }

    #[test]
    fn the_list_of_organizations_is_sorted_and_written_as_words_are() {
        assert!(ORGANIZATIONS.is_sorted());
        let other = ORGANIZATIONS
            .iter()
            .find(|name| words_of(&fold(name)).join(" ") != **name);
        assert_eq!(other, None);
    }

    #[test]
    fn the_longest_name_of_an_organization_is_found() {
        let find = |text: &str| organization_in(&words_of(text));
        assert_eq!(find("issued by the university of oxford"), Some(3..6));
        assert_eq!(find("red hat certified engineer"), Some(0..2));
        assert_eq!(find("a red hat"), Some(1..3));
        assert_eq!(find("a blue dress"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn a_shape_has_a_letter_for_each_word() {
        assert_eq!(shape("Ana M. DIAZ, of 2025 3rd –"), "CIAa0x");
        assert_eq!(shape(""), "");
    }
}
