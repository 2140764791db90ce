//! Letters that OCR read on a page go into what is drawn on it.
//!
//! What a text layer or a form gives for certain stays, and is not added a second time.

use super::drawn_page::{DrawnPage, Letter};
use super::text::{OcrReason, WordSource};

/// Adds letters from OCR to a page that needed it for this reason: those of some areas of the page as drawn, or of all of
/// it if there are none.
pub(super) fn ocr(
    page: &mut DrawnPage,
    reason: OcrReason,
    areas: &[[f32; 4]],
    mut letters: Vec<Letter>,
) {
    page.turn_letters(&mut letters);
    let areas: Vec<[f32; 4]> = areas.iter().map(|area| page.turned_area(*area)).collect();
    let is_seen = |letter: &Letter| {
        let (x, y) = letter.middle();
        let is_in =
            |[x0, y0, x1, y1]: &[f32; 4]| (*x0..*x1).contains(&x) && (*y0..*y1).contains(&y);
        areas.is_empty() || areas.iter().any(is_in)
    };
    page.letters.retain(|letter| match letter.source {
        WordSource::Form => true,
        WordSource::Layer => reason != OcrReason::Unmapped,
        WordSource::Hidden => !is_seen(letter),
        WordSource::Ocr => false,
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
