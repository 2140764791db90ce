//! The words in the name of a folder or a file, also those that are written as one: `KaracaY`, `bw103`, "Karaca's docs".
//!
//! A name comes in; its parts in words go out, as they are written. Whom a word means is decided in `matching`.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

use crate::fold;
use crate::intake::kind::kind_by_extension;

/// A part of a name that stands for something by itself: "Hart, Lee (old)" has three.
pub(super) type NamePart = Vec<NameWord>;

/// A word of a name.
pub(super) struct NameWord {
    /// The word.
    pub text: String,
    /// What it is written in without a space, such as `KaracaY` for `Karaca`.
    pub written_in: String,
}

/// A name as people read it: without the ending that tells the kind of a file, and with the characters for which a
/// browser wrote codes, such as `%20`.
pub(super) fn as_read(name: &str) -> Cow<'_, str> {
    let is_kind = kind_by_extension(name).is_some();
    let ending = name.rfind('.').filter(|_| is_kind);
    let name = ending.map_or(name, |dot| &name[..dot]);
    let decoded = percent_decode_str(name).decode_utf8();
    let decoded = decoded.unwrap_or(Cow::Borrowed(name));
    if decoded.is_ascii() {
        decoded
    } else {
        Cow::Owned(decoded.nfc().collect())
    }
}

/// The parts of a name, each with its words.
pub(super) fn parts(name: &str) -> Vec<NamePart> {
    let mut parts = vec![NamePart::new()];
    let (mut word, mut between) = (String::new(), String::new());
    for letter in name.chars().chain([' ']) {
        if is_of_word(letter) {
            word.push(letter);
            continue;
        }
        if word.eq_ignore_ascii_case("and") {
            between.push('&');
        } else if !word.is_empty() {
            if divides(&between) {
                parts.push(NamePart::new());
            }
            if let Some(part) = parts.last_mut() {
                part.extend(pieces(without_possessive(&word)));
            }
            between.clear();
        }
        word.clear();
        between.push(letter);
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_apostrophe(letter)
}

fn is_apostrophe(letter: char) -> bool {
    let mut is_apostrophe = letter == '`';
    fold::fold(letter, |c| is_apostrophe |= c == '\'');
    is_apostrophe
}

/// Whether what is between two words divides the name: brackets, a comma, a dash between spaces.
fn divides(between: &str) -> bool {
    let is_apart = between.starts_with(' ') && between.ends_with(' ') && !between.trim().is_empty();
    is_apart || between.contains(|c| "()[]{}&+,;".contains(c))
}

/// The word without `'s` at its end.
fn without_possessive(word: &str) -> &str {
    let mut letters = word.strip_suffix(['s', 'S']).unwrap_or_default().chars();
    match letters.next_back() {
        Some(last) if is_apostrophe(last) && !letters.as_str().is_empty() => letters.as_str(),
        _ => word,
    }
}

/// The words that are joined in one: a capital after a small letter begins another, and so does a number.
fn pieces(written: &str) -> Vec<NameWord> {
    let letters: Vec<char> = written.chars().collect();
    let mut pieces: Vec<NameWord> = Vec::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        let begins = before.is_none_or(|before| {
            before.is_numeric() != letter.is_numeric()
                || (letter.is_uppercase()
                    && (before.is_lowercase()
                        || (before.is_uppercase() && after.is_some_and(|c| c.is_lowercase()))))
        });
        match pieces.last_mut() {
            Some(piece) if !begins => piece.text.push(*letter),
            _ => pieces.push(NameWord {
                text: letter.to_string(),
                written_in: written.to_owned(),
            }),
        }
    }
    pieces
}

/// Words in the names of folders and files of documents that are no names: "Okafor certs", "Coach Okafor".
const DOCUMENT_WORDS: &[&str] = &[
    "aed",
    "and",
    "card",
    "cards",
    "cec",
    "cecs",
    "cert",
    "certificate",
    "certificates",
    "certification",
    "certifications",
    "certs",
    "ceu",
    "ceus",
    "coach",
    "cpr",
    "credential",
    "credentials",
    "docs",
    "document",
    "documents",
    "eml",
    "file",
    "files",
    "folder",
    "misc",
    "msg",
    "new",
    "old",
    "pdf",
    "photos",
    "renewal",
    "scan",
    "scans",
    "trainer",
    "training",
    "zip",
];

/// Months: some are first names, and are taken as such only beside a last name.
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
];

/// Whether a folded word of a name can be one of a person's name.
pub(super) fn may_be_of_a_name(word: &str) -> bool {
    !word.chars().any(char::is_numeric) && !DOCUMENT_WORDS.contains(&word)
}

/// Whether a folded word of a name can alone mean a person.
pub(super) fn may_be_a_name(word: &str) -> bool {
    may_be_of_a_name(word) && !MONTHS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &[&str]) {
        let name = as_read(name);
        let parts: Vec<String> = parts(&name)
            .iter()
            .map(|part| {
                let words: Vec<&str> = part.iter().map(|word| word.text.as_str()).collect();
                words.join(" ")
            })
            .collect();
        assert_eq!(parts, expected, "{name}");
    }

    #[test]
    fn words_that_are_written_as_one_are_found() {
        check("KaracaY", &["Karaca Y"]);
        check("YKaraca certs", &["Y Karaca certs"]);
        check("yusufKaraca2025", &["yusuf Karaca 2025"]);
        check("ykaraca_cpr.jpg", &["ykaraca cpr"]);
        check("CPRKaraca", &["CPR Karaca"]);
        check("BW103", &["BW 103"]);
        check("Karaca's docs", &["Karaca docs"]);
        check("KARACA’S", &["KARACA"]);
        check("O'Brien", &["O'Brien"]);
        check("'s", &["'s"]);
        check("Karaca-Smith", &["Karaca Smith"]);
        check("Mu\u{308}ller", &["Müller"]);
    }

    #[test]
    fn parts_stand_for_themselves() {
        check("Karaca (left 2025)", &["Karaca", "left 2025"]);
        check("Karaca, Hartmann & Lee", &["Karaca", "Hartmann", "Lee"]);
        check("Karaca and Lee - old", &["Karaca", "Lee", "old"]);
        check("and", &[]);
        check("Dr. Karaca", &["Dr Karaca"]);
        check("_", &[]);
    }

    #[test]
    fn codes_of_characters_are_read() {
        check("YUSUF%20KARACA%20CPR.pdf", &["YUSUF KARACA CPR"]);
        check("M%C3%BCller", &["Müller"]);
        check("100% Karaca", &["100 Karaca"]);
        check("%FF Karaca", &["FF Karaca"]);
        check("y.lee", &["y lee"]);
    }
}
