//! Letters that OCR read on a page go into what is drawn on it.
//!
//! What a text layer or a form gives for certain stays, and is not added a second time.

use super::drawn_page::{DrawnPage, Letter};
use super::text::{OcrReason, WordSource};

/// Adds letters from OCR to a page that needed it for this reason.
pub(super) fn ocr(page: &mut DrawnPage, reason: OcrReason, mut letters: Vec<Letter>) {
    page.turn_letters(&mut letters);
    page.letters.retain(|letter| match letter.source {
        WordSource::Form => true,
        WordSource::Layer => reason != OcrReason::Unmapped,
        WordSource::Hidden | WordSource::Ocr => false,
    });
    let is_known = |letter: &Letter| {
        page.letters
            .iter()
            .any(|known| known.character != ' ' && known.covers(letter))
    };
    // A word is left out as a whole if at least half of it is known already.
    let is_known_word =
        |word: &[Letter]| word.iter().filter(|letter| is_known(letter)).count() * 2 >= word.len();
    let new: Vec<Letter> = letters
        .chunk_by(Letter::is_followed_by)
        .filter(|word| !is_known_word(word))
        .flatten()
        .copied()
        .collect();
    page.letters.extend(new);
    page.turn_upright();
}
