//! The content of a page or form of a PDF comes in; whether it has numbers that programs read in different ways goes out.
//!
//! Some programs stop at a number with two points or with a minus inside, others skip it or read a part of it: what follows is drawn by
//! some of them only.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::pattern::fixed;

/// What such a number looks like. In a text that is written on the page, it is none.
static ODD: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?-u)[0-9]*\.[0-9]*\.|[0-9.][+-]|[+-][+-]"));

/// Whether a content has odd numbers.
pub(super) fn are_odd(content: &[u8]) -> bool {
    ODD.is_match(content) && words(content).any(|word| is_number(word) && ODD.is_match(word))
}

/// Whether a word can be nothing but a number.
fn is_number(word: &[u8]) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.".contains(byte);
    word.iter().all(is_part) && word.iter().any(u8::is_ascii_digit)
}

/// The words of a content; not those of its texts, remarks and pictures.
fn words(content: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = content.get(at) {
            match byte {
                b'(' => at = end_of_text(content, at),
                b'<' if content.get(at + 1) != Some(&b'<') => {
                    at = behind(content, at, |byte| byte == b'>');
                }
                b'/' => at += 1 + word_at(content, at + 1).len(),
                b'%' => at = behind(content, at, |byte| matches!(byte, b'\r' | b'\n')),
                byte if is_between(*byte) => at += 1,
                _ => {
                    let word = word_at(content, at);
                    at += word.len();
                    if word == b"ID" {
                        let end = content[at..].windows(2).position(|end| end == b"EI");
                        at = end.map_or(content.len(), |end| at + end);
                    }
                    return Some(word);
                }
            }
        }
        None
    })
}

/// The word that begins at a place; empty if none does.
fn word_at(content: &[u8], at: usize) -> &[u8] {
    let ends = |byte: &u8| is_between(*byte) || b"(<%".contains(byte);
    let rest = &content[at..];
    &rest[..rest.iter().position(ends).unwrap_or(rest.len())]
}

/// Whether a byte separates words.
fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0 || b"[]<>{})/".contains(&byte)
}

/// The place behind the first byte of a kind.
fn behind(content: &[u8], at: usize, is_end: impl Fn(u8) -> bool) -> usize {
    let end = content[at..].iter().position(|byte| is_end(*byte));
    end.map_or(content.len(), |end| at + end + 1)
}

/// The place behind the text that begins here.
fn end_of_text(content: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while let Some(byte) = content.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return at;
        }
    }
    content.len()
}

#[cfg(test)]
mod tests {
    use super::are_odd;

    #[test]
    fn a_number_with_two_points_or_a_minus_inside_is_odd() {
        for content in [
            "1.2.3 0 m",
            "0 464.0.5 re",
            "--5 0 l",
            "0.5-3 0 l",
            "[12 3-4] 0 d",
        ] {
            assert!(are_odd(content.as_bytes()), "{content}");
        }
        for content in [
            "1.2 -.3 m 5. 0 l",
            "(3.12.2024 - 2025-01-02) Tj",
            "(a \\) 1.2.3) Tj",
            "% 1.2.3\n0 0 m",
            "<1.2.3> Tj",
            "/F1.2.3 12 Tf",
            "BI /W 1 ID 1.2.3 EI Q",
        ] {
            assert!(!are_odd(content.as_bytes()), "{content}");
        }
    }
}
