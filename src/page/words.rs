//! Letters of a page come in; the words in which its file writes them go out.

use std::ops::Range;

use super::drawn_page::Letter;
use super::text::WordSource;

/// Letters farther apart than this part of their size are those of two words.
const GAP: f32 = 0.2;

/// The letters of a page from its file as words: ranges of their indexes.
pub(super) fn words(letters: &[Letter]) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (index, letter) in letters.iter().enumerate() {
        if letter.character == ' ' || letter.source != WordSource::Layer {
            continue;
        }
        let goes_on = words.last().is_some_and(|word| {
            let last = &letters[word.end - 1];
            let (x, y) = (
                letter.x - last.x - last.dx * last.advance,
                letter.y - last.y - last.dy * last.advance,
            );
            word.end == index && x.abs() + y.abs() < GAP * last.size
        });
        match words.last_mut().filter(|_| goes_on) {
            Some(word) => word.end = index + 1,
            None => words.push(index..index + 1),
        }
    }
    words
}
