//! A folded view of a printed text: lower case, no accents, plain quotes and dashes. It maps back to the print.
//!
//! Finders match on the view; what they report is cut from the original, so nothing printed is ever rewritten.

use std::ops::Range;

use crate::fold;

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
        let mut folded = Self {
            text: String::with_capacity(printed.len()),
            origin: Vec::with_capacity(printed.len() + 1),
        };
        for (at, letter) in printed.char_indices() {
            fold::fold(letter, |c| folded.push(at, c));
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
        let at = |byte: usize| {
            self.origin
                .get(byte)
                .or(self.origin.last())
                .map_or(0, |&o| o as usize)
        };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::person::words;

    #[test]
    fn the_view_maps_back_to_the_print() {
        let printed = "Zoë O’Brien — “Straße” 1½";
        let folded = Folded::new(printed);
        assert_eq!(folded.text, "zoe o'brien - \"strasse\" 1 1\u{2044}2");
        let at = folded.text.find("brien").unwrap();
        assert_eq!(&printed[folded.original(at..at + 5)], "Brien");
        let at = folded.text.find("strasse").unwrap();
        assert_eq!(&printed[folded.original(at..at + 7)], "Straße");
    }

    #[test]
    fn squeezing_forgets_spaces_and_punctuation() {
        assert_eq!(
            squeeze(&fold("Cer tificat e of Com p le tion!")),
            "certificateofcompletion"
        );
    }

    proptest::proptest! {
        /// A name on a document, in a folder and on a roster is one name.
        #[test]
        fn names_fold_alike_in_every_room(name in "[\\p{Latin}' .,’-]{1,30}") {
            proptest::prop_assert_eq!(words(&fold(&name)), words(&name));
            proptest::prop_assert_eq!(crate::rules::names::fold(&fold(&name)), crate::rules::names::fold(&name));
        }
    }
}
