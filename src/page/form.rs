//! Form values come in; those that the page does not draw become letters on the page.
//!
//! A value that is drawn is never added a second time. One that a file draws otherwise, or as nothing, is doubted.

use super::drawn_page::{DrawnPage, Letter};
use super::layout;
use super::structure::{FieldLook, FormField, FormValue};
use super::text::{Line, WordSource};

/// The letter for a ticked box.
const TICK: &str = "☑";
/// Letters of a value are assumed to be this much as wide as they are high.
const ASPECT: f32 = 0.5;
/// The size of the largest letters of a value, in points.
const MAX_SIZE: f32 = 12.0;
/// A value of at least this many bytes is not part of other words by chance.
const LONG: usize = 4;

/// Adds the values that are not drawn to the page. Returns lines with the values that differ from what is drawn in
/// their place, so that both can be seen.
pub(super) fn place(page: &mut DrawnPage, fields: &[&FormField]) -> Vec<Line> {
    let mut added = Vec::new();
    let mut different = Vec::new();
    for field in fields {
        let bounds = page.bounds(field.rect);
        let drawn = drawn_in(page, bounds);
        let (letters, value) = match &field.value {
            FormValue::Ticked if drawn.is_empty() => {
                (typeset(&[TICK.to_owned()], bounds), String::new())
            }
            FormValue::Ticked => continue,
            FormValue::Text(lines) => (typeset(lines, bounds), letters_only(&lines.concat())),
        };
        let in_boxes = drawn.replace(' ', "");
        let whole: String = letters
            .iter()
            .map(|letter| letter.character)
            .filter(|letter| *letter != ' ')
            .collect();
        let is_unclear = page
            .letters
            .iter()
            .any(|letter| letter.is_unclear && is_inside(letter, bounds));
        let doubted = |letters: Vec<Letter>| {
            letters.into_iter().map(|letter| Letter {
                confidence: 0.0,
                ..letter
            })
        };
        let drawn = letters_only(&drawn);
        if field.comb && in_boxes == whole && !is_unclear {
            // Letters in separate boxes become words again.
            page.letters.retain(|letter| !is_inside(letter, bounds));
            added.extend(letters);
        } else if drawn.is_empty() && !is_seen(field, page) {
            page.unseen += letters.len();
            added.extend(doubted(letters));
        } else if drawn.is_empty() {
            added.extend(letters);
        } else if drawn != value && (field.is_list || !shows(&drawn, &value)) {
            page.unseen += value.len();
            for letter in &mut page.letters {
                if is_inside(letter, bounds) {
                    letter.confidence = 0.0;
                }
            }
            different.extend(layout::lines(&doubted(letters).collect::<Vec<_>>()));
        }
    }
    page.letters.extend(added);
    different
}

/// Whether a value of which the page draws nothing is seen all the same, because programs draw it. A tick need be no letter.
fn is_seen(field: &FormField, page: &DrawnPage) -> bool {
    let [x0, y0, x1, y1] = page.bounds(field.rect);
    let is_on_page = x0 < page.width && y0 < page.height && x1 > 0.0 && y1 > 0.0;
    is_on_page
        && match field.look {
            FieldLook::Drawn => field.value == FormValue::Ticked,
            FieldLook::ByProgram => true,
            FieldLook::Unsure => false,
        }
}

/// What the page shows inside bounds, as it is read there, whatever the order in which it is drawn.
fn drawn_in(page: &DrawnPage, bounds: [f32; 4]) -> String {
    let letters = page.letters.iter();
    let inside: Vec<Letter> = letters
        .filter(|letter| is_inside(letter, bounds))
        .copied()
        .collect();
    let lines = layout::lines(&inside);
    lines.iter().map(|line| line.text.as_str()).collect()
}

/// Whether what is drawn is the value, or the part of it that fits, or contains it among other words.
fn shows(drawn: &str, value: &str) -> bool {
    drawn == value
        || (drawn.len() >= LONG && value.starts_with(drawn))
        || (value.len() >= LONG && drawn.contains(value))
}

/// Whether a letter is visible text inside bounds.
fn is_inside(letter: &Letter, [x0, y0, x1, y1]: [f32; 4]) -> bool {
    let (x, y) = letter.middle();
    let middle = y - 0.3 * letter.size;
    letter.source == WordSource::Layer
        && letter.character != ' '
        && x >= x0
        && x <= x1
        && middle >= y0 - 1.0
        && middle <= y1 + 1.0
}

/// Only letters and digits, in lower case, to compare texts that are set differently.
fn letters_only(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The letters of a value, set in its field from the top.
fn typeset(lines: &[String], [x0, y0, x1, y1]: [f32; 4]) -> Vec<Letter> {
    let height = (y1 - y0).max(1.0) / lines.len().max(1) as f32;
    let size = (height * 0.8).clamp(1.0, MAX_SIZE);
    let mut letters = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let count = line.chars().count().max(1) as f32;
        let advance = (size * ASPECT).min((x1 - x0).max(1.0) / count);
        let y = y0 + height * (i as f32 + 0.5) + 0.3 * size;
        letters.extend(line.chars().enumerate().map(|(at, letter)| Letter {
            character: if letter.is_whitespace() { ' ' } else { letter },
            x: x0 + advance * at as f32,
            y,
            dx: 1.0,
            dy: 0.0,
            advance,
            size,
            source: WordSource::Form,
            confidence: 1.0,
            is_unclear: false,
        }));
    }
    letters
}
