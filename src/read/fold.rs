//! A folded view of a printed text: lower case, no accents, plain quotes and dashes. It maps back to the print.
//!
//! Finders match on the view; what they report is cut from the original, so nothing printed is ever rewritten.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text and its folded view.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text`, the byte of the original where its character starts; one more for the end.
    origin: Vec<u32>,
}

impl Folded {
    /// Folds a printed text.
    #[must_use]
    pub fn new(printed: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(printed.len()), origin: Vec::with_capacity(printed.len() + 1) };
        for (at, letter) in printed.char_indices() {
            if letter.is_ascii() {
                folded.push(at, letter.to_ascii_lowercase());
            } else if let Some(plain) = plain(letter) {
                plain.chars().for_each(|c| folded.push(at, c));
            } else if is_ideograph(letter) {
                folded.push(at, letter);
            } else {
                letter.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).for_each(|c| folded.push(at, c));
            }
        }
        folded.origin.push(printed.len() as u32);
        folded
    }

    fn push(&mut self, at: usize, letter: char) {
        self.text.push(letter);
        self.origin.resize(self.text.len(), at as u32);
    }

    /// The bytes of the original that a range of the view came from.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.origin.get(byte).or(self.origin.last()).map_or(0, |&o| o as usize);
        at(range.start)..at(range.end)
    }

    /// The place in the view where an original byte stands.
    #[must_use]
    pub fn position(&self, original: usize) -> usize {
        self.origin.partition_point(|&o| (o as usize) < original)
    }
}

/// Folds a short text when no way back is needed.
#[must_use]
pub fn fold(printed: &str) -> String {
    Folded::new(printed).text
}

/// Only the folded letters and digits: what is left when spaces and punctuation cannot be trusted.
#[must_use]
pub fn squeeze(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{b4}' | '\u{2bc}' => "'",
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{ff0d}' => "-",
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2122}' | '\u{ae}' | '\u{2120}' => "",
        '\u{2022}' | '\u{b7}' | '\u{2027}' | '\u{25cf}' | '\u{30fb}' => "\u{b7}",
        '\u{df}' => "ss",
        '\u{f8}' | '\u{d8}' => "o",
        '\u{e6}' | '\u{c6}' => "ae",
        '\u{142}' | '\u{141}' => "l",
        '\u{111}' | '\u{110}' => "d",
        '\u{131}' => "i",
        _ => return None,
    })
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_maps_back_to_the_print() {
        let printed = "Zoë O’Brien — “Straße” 1½";
        let folded = Folded::new(printed);
        assert_eq!(folded.text, "zoe o'brien - \"strasse\" 11\u{2044}2");
        let at = folded.text.find("brien").unwrap();
        assert_eq!(&printed[folded.original(at..at + 5)], "Brien");
        let at = folded.text.find("strasse").unwrap();
        assert_eq!(&printed[folded.original(at..at + 7)], "Straße");
    }

    #[test]
    fn squeezing_forgets_spaces_and_punctuation() {
        assert_eq!(squeeze(&fold("Cer tificat e of Com p le tion!")), "certificateofcompletion");
    }
}
