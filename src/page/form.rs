//! Form values to letters on the page, where the page does not draw them itself.
//!
//! A value that is drawn is never put down a second time.

use super::sheet::{DrawnPage, Letter};
use super::structure::{FormField, FormValue};
use super::{Line, WordSource, layout};

/// Stands for a ticked box.
const TICK: &str = "☑";
/// Letters of a value are taken to be half as wide as they are high.
const WIDTH: f32 = 0.5;
/// The largest letters a value is written in, in points.
const LARGEST: f32 = 12.0;
/// A value of so many bytes does not stand inside other words by chance.
const LONG: usize = 4;

/// Puts the values that are not drawn into the page. What is returned are the lines of values that differ from what
/// is drawn in their place: both are to be seen.
pub(super) fn place(sheet: &mut DrawnPage, fields: &[&FormField]) -> Vec<Line> {
    let mut added = Vec::new();
    let mut apart = Vec::new();
    for field in fields {
        let bounds = sheet.bounds(field.rect);
        let drawn: String = sheet
            .letters
            .iter()
            .filter(|letter| stands_in(letter, bounds))
            .map(|letter| letter.says)
            .collect();
        let (letters, value) = match &field.value {
            FormValue::Ticked if drawn.is_empty() => {
                (written(&[TICK.to_owned()], bounds), String::new())
            }
            FormValue::Ticked => continue,
            FormValue::Text(lines) => (written(lines, bounds), bare(&lines.concat())),
        };
        let drawn = bare(&drawn);
        if field.comb && drawn == value {
            // Letters in boxes of their own are words again.
            sheet.letters.retain(|letter| !stands_in(letter, bounds));
            added.extend(letters);
        } else if drawn.is_empty() {
            added.extend(letters);
        } else if !says_the_same(&drawn, &value) {
            apart.extend(layout::lines(&letters));
        }
    }
    sheet.letters.extend(added);
    apart
}

/// Whether what is drawn is the value, or shows as much of it as there is room for, or holds it among other words.
fn says_the_same(drawn: &str, value: &str) -> bool {
    drawn == value
        || (drawn.len() >= LONG && value.starts_with(drawn))
        || (value.len() >= LONG && drawn.contains(value))
}

/// Whether a letter that is drawn to be seen stands inside bounds.
fn stands_in(letter: &Letter, [x0, y0, x1, y1]: [f32; 4]) -> bool {
    let (x, y) = (
        letter.x + letter.dx * letter.advance / 2.0,
        letter.y + letter.dy * letter.advance / 2.0,
    );
    let middle = y - 0.3 * letter.size;
    letter.source == WordSource::Layer
        && letter.says != ' '
        && x >= x0
        && x <= x1
        && middle >= y0 - 1.0
        && middle <= y1 + 1.0
}

/// Only letters and figures, in lower case: what two ways of setting the same text share.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A value's letters, set in its field from the top.
fn written(lines: &[String], [x0, y0, x1, y1]: [f32; 4]) -> Vec<Letter> {
    let height = (y1 - y0).max(1.0) / lines.len().max(1) as f32;
    let size = (height * 0.8).clamp(1.0, LARGEST);
    let mut letters = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let count = line.chars().count().max(1) as f32;
        let advance = (size * WIDTH).min((x1 - x0).max(1.0) / count);
        let y = y0 + height * (i as f32 + 0.5) + 0.3 * size;
        letters.extend(line.chars().enumerate().map(|(at, letter)| Letter {
            says: if letter.is_whitespace() { ' ' } else { letter },
            x: x0 + advance * at as f32,
            y,
            dx: 1.0,
            dy: 0.0,
            advance,
            size,
            source: WordSource::Form,
            sure: 1.0,
        }));
    }
    letters
}
