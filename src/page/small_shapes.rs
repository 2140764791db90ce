//! Letters of a page and the small shapes and pictures drawn on it come in; the words with a digit that a person may read
//! otherwise with them go out.
//!
//! A "0." that is drawn and not written makes another number of the "1" behind it; so does a line in a "0".

use std::collections::HashMap;
use std::ops::Range;

use super::drawn_page::Letter;
use super::squares::squares_of;
use super::words::words;

/// A small shape or picture on a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct SmallShape {
    /// Left, top, right, bottom, on the page as drawn.
    pub bounds: [f32; 4],
    pub outline: Outline,
    /// How many letters had been drawn before it.
    pub letters: usize,
    /// Whether it differs from what is under it.
    pub is_seen: bool,
}

/// What is known of how a small shape looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outline {
    /// A rectangle filled with one colour.
    Block,
    /// The sides of a rectangle, or a line.
    Lines,
    /// A picture, which may show anything.
    Picture,
    /// Some other shape.
    Other,
}

/// Shapes with a longer side than this, in points, are not looked at.
pub(super) const LARGEST: f64 = 80.0;
/// So many shapes of a page are looked at; with more, no word with a digit is clear.
pub(super) const MAX_SHAPES: usize = 50_000;

// What follows is measured in sizes of a letter, from where its baseline starts.

/// A shape this far beside a letter is read with it: about as far as a digit is wide.
const REACH: f32 = 0.5;
/// A shape that is farther away than this may be a box to tick, or a bullet.
const APART: f32 = 0.2;
/// A row reaches up to here.
const TOP: f32 = 0.65;
/// Digits are as high as this.
const DIGIT: f32 = 0.68;
/// A point is no larger than this.
const POINT: f32 = 0.35;
/// The lower edge of a point is no higher than this; that of a bullet is.
const RAISED: f32 = 0.15;
/// A line under a letter may reach up to here.
const UNDERLINE: f32 = 0.06;
/// A line that is longer than this and no higher than that is a rule.
const RULE: (f32, f32) = (0.9, 0.25);
/// Straight lines that are higher than this are borders; other shapes may be as high as that.
const HIGHEST: (f32, f32) = (0.9, 1.3);
/// What is wider than this is no figure.
const WIDEST: f32 = 3.0;
/// Boxes to tick are at least as large as this, and their sides differ by no more than that part.
const BOX: (f32, f32) = (0.4, 0.25);

/// The words of a page that have a digit and a shape so close to them that it may belong to the number: ranges of letters.
pub(super) fn changed_words(letters: &[Letter], shapes: &[SmallShape]) -> Vec<Range<usize>> {
    if shapes.is_empty() {
        return Vec::new();
    }
    let mut with_digits = words(letters);
    with_digits.retain(|word| {
        let mut word = letters[word.clone()].iter();
        word.any(|letter| letter.character.is_numeric())
    });
    if shapes.len() >= MAX_SHAPES || with_digits.is_empty() {
        return with_digits;
    }
    let mut squares: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    for (index, shape) in shapes.iter().enumerate() {
        for square in squares_of(shape.bounds) {
            squares.entry(square).or_default().push(index);
        }
    }
    with_digits.retain(|word| {
        word.clone().any(|index| {
            let letter = &letters[index];
            let (x, y) = letter.middle();
            let reach = letter.advance / 2.0 + REACH * letter.size;
            let around = [x - reach, y - reach, x + reach, y + reach];
            let near = squares_of(around).filter_map(|square| squares.get(&square));
            let near: Vec<&SmallShape> = near.flatten().map(|shape| &shapes[*shape]).collect();
            !near.is_empty() && is_changed(letter, index, &near)
        })
    });
    with_digits
}

/// Whether a letter, the one with this index, may be read otherwise with any of the shapes near it.
fn is_changed(letter: &Letter, index: usize, near: &[&SmallShape]) -> bool {
    let around: Vec<(&SmallShape, ShapePlace)> = near
        .iter()
        .map(|shape| (*shape, ShapePlace::of(shape.bounds, letter)))
        .collect();
    let boxes: Vec<ShapePlace> = around
        .iter()
        .filter(|(shape, place)| shape.outline != Outline::Picture && place.is_box())
        .map(|(_, place)| *place)
        .collect();
    around.iter().any(|(shape, place)| {
        let is_shown = shape.is_seen || (shape.letters > index && place.gap < 0.0);
        let is_in_box = || boxes.iter().any(|other| other.contains(place));
        is_shown && place.may_belong(shape.outline) && !is_in_box()
    })
}

/// Where a shape is, seen from a letter.
#[derive(Debug, Clone, Copy)]
struct ShapePlace {
    from: f32,
    to: f32,
    low: f32,
    high: f32,
    /// How far it is beside the letter; less than nothing if both have a place in common.
    gap: f32,
    /// Whether it goes around the letter, as a frame or a ground does.
    is_around: bool,
}

impl ShapePlace {
    fn of([x0, y0, x1, y1]: [f32; 4], letter: &Letter) -> Self {
        let corner = |x: f32, y: f32| {
            let (x, y) = ((x - letter.x) / letter.size, (y - letter.y) / letter.size);
            (x * letter.dx + y * letter.dy, x * letter.dy - y * letter.dx)
        };
        let corners = [
            corner(x0, y0),
            corner(x1, y0),
            corner(x0, y1),
            corner(x1, y1),
        ];
        let along = corners.map(|(along, _)| along).into_iter();
        let up = corners.map(|(_, up)| up).into_iter();
        let (from, to) = (
            along.clone().fold(f32::MAX, f32::min),
            along.fold(f32::MIN, f32::max),
        );
        let (low, high) = (
            up.clone().fold(f32::MAX, f32::min),
            up.fold(f32::MIN, f32::max),
        );
        let advance = letter.advance / letter.size;
        Self {
            from,
            to,
            low,
            high,
            gap: (-to).max(from - advance),
            is_around: from <= 0.0 && to >= advance && low <= 0.0 && high >= DIGIT,
        }
    }

    /// Whether a shape may be a figure, a point or a part of one beside or on the letter.
    fn may_belong(&self, outline: Outline) -> bool {
        let (width, height) = (self.to - self.from, self.high - self.low);
        let is_point = width <= POINT && height <= POINT;
        let reach = if is_point && self.low > RAISED {
            APART
        } else {
            REACH
        };
        let floor = if is_point { 0.0 } else { UNDERLINE };
        let is_in_row = self.gap <= reach && self.low < TOP && self.high > floor;
        let is_rule = width > RULE.0 && height <= RULE.1;
        let highest = match outline {
            Outline::Block | Outline::Lines => HIGHEST.0,
            Outline::Picture | Outline::Other => HIGHEST.1,
        };
        let is_ground = outline == Outline::Block && width.min(height) > POINT;
        let is_box = outline != Outline::Picture && self.is_box();
        is_in_row
            && height <= highest
            && width <= WIDEST
            && !(self.is_around || is_rule || is_ground || is_box)
    }

    /// Whether it may be a box to tick, or a large bullet.
    fn is_box(&self) -> bool {
        let (width, height) = (self.to - self.from, self.high - self.low);
        self.gap >= APART && width.min(height) >= BOX.0 && (width - height).abs() <= BOX.1 * height
    }

    fn contains(&self, other: &Self) -> bool {
        self.from <= other.from
            && self.to >= other.to
            && self.low <= other.low
            && self.high >= other.high
            && self.to - self.from > other.to - other.from
    }
}
