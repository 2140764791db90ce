//! Letters of a page come in; those that are drawn over another letter, or reach into one, go out.

use std::collections::HashMap;

use hayro_interpret::kurbo::Rect;

use super::drawn_page::Letter;
use super::squares::{self, SQUARE};
use super::text::WordSource;

/// Two letters whose middles are nearer to each other than this part of the wider one's advance stand in one place.
const NEAR: f32 = 0.35;
/// The same across the writing, as a part of the size.
const LEVEL: f32 = 0.5;

/// The pairs of different letters and digits that stand in one place, by their indexes, the earlier first.
pub(super) fn of(letters: &[Letter]) -> Vec<(usize, usize)> {
    let mut squares: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    let mut pairs = Vec::new();
    for (index, letter) in letters.iter().enumerate() {
        if letter.source == WordSource::Hidden || !letter.character.is_alphanumeric() {
            continue;
        }
        let (x, y) = letter.middle();
        let square = |x: f32, y: f32| ((x / SQUARE).floor() as i32, (y / SQUARE).floor() as i32);
        let reach = (NEAR * letter.advance).max(LEVEL * letter.size);
        let (low, high) = (square(x - reach, y - reach), square(x + reach, y + reach));
        let high = (
            high.0.min(low.0.saturating_add(MOST_SQUARES)),
            high.1.min(low.1.saturating_add(MOST_SQUARES)),
        );
        for at in (low.0..=high.0).flat_map(|column| (low.1..=high.1).map(move |row| (column, row)))
        {
            let hides = |other: &&usize| {
                let other = &letters[**other];
                other.character != letter.character && stand_in_one_place(letter, other)
            };
            let others = squares.get(&at).into_iter();
            pairs.extend(
                others
                    .flat_map(|others| others.iter().rev().take(MOST))
                    .filter(hides)
                    .map(|other| (*other, index)),
            );
        }
        squares.entry(square(x, y)).or_default().push(index);
    }
    pairs
}

/// A letter that may hide others: its index, where it is drawn, and the part that it has to share with another.
type HidingLetter = (usize, Rect, f64);

/// The pairs of letters of which the first may hide others and reaches into the second, by their indexes; twice the same if so many are near
/// a letter that it is not known. `bounds` is where a letter is drawn, and `hides` the part of the smaller of two letters that both have
/// to share if it may hide others. Letters that are too large are left out.
pub(super) fn touching(
    letters: &[Letter],
    bounds: impl Fn(&Letter) -> Rect,
    hides: impl Fn(usize) -> Option<f64>,
) -> Vec<(usize, usize)> {
    let places = || {
        let drawn = letters
            .iter()
            .enumerate()
            .filter(|(_, letter)| letter.source != WordSource::Hidden && letter.character != ' ');
        let places = drawn.map(|(index, letter)| (index, bounds(letter)));
        places.filter(|(_, place)| !is_too_large(*place))
    };
    let mut squares: HashMap<(i32, i32), Vec<HidingLetter>> = HashMap::new();
    for (index, place) in places() {
        if let Some(share) = hides(index) {
            for at in squares_of(place) {
                squares.entry(at).or_default().push((index, place, share));
            }
        }
    }
    let mut pairs = Vec::new();
    for (index, place) in places().filter(|_| !squares.is_empty()) {
        for near in squares_of(place).filter_map(|at| squares.get(&at)) {
            if near.len() > MOST {
                pairs.push((index, index));
                continue;
            }
            let reaches = |(other, other_place, share): &&HidingLetter| {
                let smaller = place.area().min(other_place.area());
                *other != index && place.intersect(*other_place).area() > share * smaller
            };
            pairs.extend(
                near.iter()
                    .filter(reaches)
                    .map(|(other, ..)| (*other, index)),
            );
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Whether a letter is larger than what is looked up in squares.
pub(super) fn is_too_large(place: Rect) -> bool {
    let longest = place.width().max(place.height());
    longest.is_nan() || longest >= f64::from(SQUARE) * f64::from(MOST_SQUARES)
}

/// The squares that a letter in these bounds touches.
fn squares_of(place: Rect) -> impl Iterator<Item = (i32, i32)> {
    squares::squares_of([place.x0, place.y0, place.x1, place.y1].map(|at| at as f32))
}

/// Around a letter, squares are looked up this far.
const MOST_SQUARES: i32 = 8;
/// Of the letters in a square, the last of this number are looked at.
const MOST: usize = 64;

fn stand_in_one_place(a: &Letter, b: &Letter) -> bool {
    let ((ax, ay), (bx, by)) = (a.middle(), b.middle());
    let (x, y) = (bx - ax, by - ay);
    let (along, up) = (x * a.dx + y * a.dy, x * a.dy - y * a.dx);
    along.abs() < NEAR * a.advance.max(b.advance) && up.abs() < LEVEL * a.size.min(b.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(character: char, x: f32, y: f32) -> Letter {
        Letter {
            character,
            x,
            y,
            dx: 1.0,
            dy: 0.0,
            advance: 6.0,
            size: 12.0,
            source: WordSource::Layer,
            confidence: 1.0,
            is_unclear: false,
        }
    }

    #[test]
    fn a_letter_over_another_is_found_and_one_beside_it_is_not() {
        let letters = [
            letter('1', 100.0, 50.0),
            letter('9', 106.0, 50.0),
            letter('0', 101.0, 51.0),
            letter('5', 100.0, 62.0),
        ];
        assert_eq!(of(&letters), [(0, 2)]);
    }

    #[test]
    fn bold_by_overprinting_is_no_overlap() {
        assert_eq!(
            of(&[letter('1', 100.0, 50.0), letter('1', 100.3, 50.0)]),
            []
        );
    }
}
