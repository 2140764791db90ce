//! Letters that OCR read on a page go into what is drawn on it.
//!
//! What a text layer or a form gives for certain stays, and is not added a second time.

use unicode_normalization::UnicodeNormalization;

use super::drawn_page::{DrawnPage, Letter, SMALLEST};
use super::look_alike::LOOK_ALIKES;
use super::text::{OcrReason, WordSource};
use super::words::words;

/// Adds letters from OCR to a page that needed it for this reason: those of some areas of the page as drawn, or of all of
/// it if there are none. Words that the page may show otherwise are confirmed, or replaced by what OCR reads there.
pub(super) fn ocr(
    page: &mut DrawnPage,
    reason: OcrReason,
    areas: &[[f32; 4]],
    mut letters: Vec<Letter>,
) {
    page.turn_letters(&mut letters);
    confirm(page, &mut letters);
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
        WordSource::Hidden => letter.is_unseen() || !is_seen(letter),
        WordSource::Ocr => false,
    });
    let is_known = |letter: &Letter| {
        page.letters
            .iter()
            .any(|known| known.character != ' ' && !known.is_unseen() && known.covers(letter))
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

/// A word that OCR reads otherwise than the file is no more certain than this.
const CONTRADICTED: f32 = 0.5;

/// Holds the unclear words of a page against what OCR reads in their place. A word that the page shows stays; what shows nothing
/// or something else is hidden, and what OCR reads there is less certain.
fn confirm(page: &mut DrawnPage, seen: &mut [Letter]) {
    for word in words(&page.letters) {
        if !page.letters[word.clone()]
            .iter()
            .any(|letter| letter.is_unclear)
        {
            continue;
        }
        let printed = &page.letters[word.clone()];
        let in_place: Vec<usize> = (0..seen.len())
            .filter(|at| {
                seen[*at].character != ' ' && printed.iter().any(|letter| letter.covers(&seen[*at]))
            })
            .collect();
        let in_place = with_rest_of_number(&page.letters, seen, in_place);
        let is_shown = folded(printed.iter()) == folded(in_place.iter().map(|at| &seen[*at]));
        if is_shown {
            let shown = page.letters[word].iter_mut();
            shown.for_each(|letter| letter.is_unclear = false);
        } else {
            page.letters[word].iter_mut().for_each(Letter::hide);
            for at in in_place {
                seen[at].confidence = seen[at].confidence.min(CONTRADICTED);
            }
        }
    }
}

/// Letters that OCR read in the place of a word, with those before and behind them that belong to the same number and that the
/// file does not have.
fn with_rest_of_number(known: &[Letter], seen: &[Letter], in_place: Vec<usize>) -> Vec<usize> {
    let (Some(first), Some(last)) = (in_place.first().copied(), in_place.last().copied()) else {
        return in_place;
    };
    let is_added = |at: &usize| {
        let letter = &seen[*at];
        (letter.character.is_ascii_digit() || ".,".contains(letter.character))
            && !known.iter().any(|known| known.covers(letter))
    };
    let is_joined = |at: usize| seen[at].is_followed_by(&seen[at + 1]);
    let before = (0..first).rev();
    let before: Vec<usize> = before
        .take_while(|at| is_joined(*at) && is_added(at))
        .collect();
    let behind = last + 1..seen.len();
    let behind = behind.take_while(|at| is_joined(*at - 1) && is_added(at));
    let before = before.into_iter().rev();
    before
        .chain(in_place.iter().copied())
        .chain(behind)
        .collect()
}

/// Hides the letters of which nobody knows whether the page shows them. Where the text is all there is to read, hidden letters
/// are left out, and nothing in a row from which one is missing is certain.
pub(super) fn hide(page: &mut DrawnPage, is_whole: bool) {
    let unclear = page.letters.iter_mut().filter(|letter| letter.is_unclear);
    unclear.for_each(Letter::hide);
    if !is_whole {
        page.unseen += page
            .letters
            .iter()
            .filter(|letter| letter.is_unseen())
            .count();
        return;
    }
    let (hidden, mut shown): (Vec<Letter>, Vec<Letter>) = page
        .letters
        .iter()
        .partition(|letter| letter.source == WordSource::Hidden);
    page.unseen += hidden.len();
    let gaps = hidden
        .iter()
        .filter(|gap| gap.is_unseen() && gap.character != ' ' && gap.size >= SMALLEST);
    for gap in gaps {
        let is_filled = shown.iter().any(|letter| letter.fills(gap));
        if !is_filled {
            let row = shown.iter_mut().filter(|letter| letter.is_in_row_of(gap));
            row.for_each(|letter| letter.confidence = 0.0);
        }
    }
    page.letters = shown;
}

/// What letters say, without the differences that OCR does not tell apart: capitals, and letters that look like digits. Marks
/// count inside a number.
fn folded<'l>(letters: impl Iterator<Item = &'l Letter>) -> String {
    let text: String = letters.map(|letter| letter.character).collect();
    let has_digit = text.contains(|letter: char| letter.is_ascii_digit());
    let decomposed = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    // A point before a number belongs to it.
    let start = text.len()
        - text
            .trim_start_matches(|letter: char| !letter.is_alphanumeric())
            .len();
    let point = text[..start].chars().next_back();
    let point = point.filter(|point| {
        ".,".contains(*point) && decomposed.starts_with(|letter: char| letter.is_ascii_digit())
    });
    point
        .into_iter()
        .chain(decomposed.nfd())
        .filter(|letter| letter.is_alphanumeric() || (has_digit && ".,/:-".contains(*letter)))
        .flat_map(char::to_lowercase)
        .map(|letter| {
            let mut pairs = LOOK_ALIKES.iter();
            let pair = pairs.find(|(like, _)| like.eq_ignore_ascii_case(&letter));
            pair.map_or(letter, |(_, digit)| *digit)
        })
        .collect()
}
