//! Letters with places to [`Line`]s: rows, words and cells. A pure function of the letters.
//!
//! Geometry alone decides. Spaces in the file are a hint and no more: some issuers put one between every two letters, others
//! place each word by itself and write none. Writing from right to left is not read.

use std::collections::{BTreeMap, HashMap};
use std::f32::consts::FRAC_PI_2;

use super::sheet::Letter;
use super::spacing::{self, Break};
use super::{Line, Place, Word, WordSource};

/// Directions within this many degrees of a quarter turn count as that quarter turn.
const STRAIGHT: f32 = 3.0;
/// Other directions are taken together in steps of this many degrees.
const SLANT: f32 = 5.0;
/// How far a letter rises over its baseline and falls under it, in parts of its size.
const RISE: f32 = 0.75;
const FALL: f32 = 0.2;

/// Lays letters out in lines: those that run upright from the top down, then the others, by direction.
#[must_use]
pub fn lines(letters: &[Letter]) -> Vec<Line> {
    let mut groups: BTreeMap<(i16, bool), Vec<&Letter>> = BTreeMap::new();
    for letter in letters.iter().filter(|letter| letter.size > 0.0 && letter.x.is_finite() && letter.y.is_finite()) {
        groups.entry((direction(letter), letter.source == WordSource::Hidden)).or_default().push(letter);
    }
    let mut found: Vec<(i16, f32, f32, Line)> = Vec::new();
    for ((angle, _), group) in groups {
        let axis = Axis::of(angle, &group);
        let marks = without_doubles(group.iter().map(|letter| axis.mark(letter)).collect());
        for (baseline, row) in rows(&marks) {
            let line = line(&row, &axis, angle);
            found.push((angle, baseline, line.place.x0, line));
        }
    }
    // What stands at one height is read from the left.
    found.sort_by(|a, b| (a.0, a.1, a.2).partial_cmp(&(b.0, b.1, b.2)).unwrap_or(std::cmp::Ordering::Equal));
    let mut lines: Vec<Line> = found.into_iter().map(|(.., line)| line).collect();
    number(&mut lines);
    lines
}

/// Numbers lines from 1 in their order.
pub fn number(lines: &mut [Line]) {
    for (line, number) in lines.iter_mut().zip(1..) {
        line.number = number;
    }
}

/// The direction of the writing in whole degrees with the clock, 0 to 359.
fn direction(letter: &Letter) -> i16 {
    let degrees = letter.dy.atan2(letter.dx).to_degrees();
    let straight = (degrees / 90.0).round() * 90.0;
    let step = if (degrees - straight).abs() <= STRAIGHT { straight } else { (degrees / SLANT).round() * SLANT };
    (step as i16).rem_euclid(360)
}

/// The direction along which one group of letters is read.
struct Axis {
    cos: f32,
    sin: f32,
}

impl Axis {
    /// The group's own mean direction, which for a scan laid down askew is a little off the quarter turn.
    fn of(angle: i16, group: &[&Letter]) -> Self {
        let exact = f32::from(angle).to_radians();
        let off = |letter: &&Letter| {
            let turn = letter.dy.atan2(letter.dx) - exact;
            turn - (turn / (4.0 * FRAC_PI_2)).round() * 4.0 * FRAC_PI_2
        };
        let mut offs: Vec<f32> = group.iter().map(off).collect();
        offs.sort_by(f32::total_cmp);
        let middle = offs.get(offs.len() / 2).copied().unwrap_or(0.0);
        let turn = if middle.abs() < 0.002 { exact } else { exact + middle };
        let (sin, cos) = turn.sin_cos();
        // Quarter turns are exact, so that upright text keeps the places it was given.
        Self { cos: if cos.abs() < 1e-6 { 0.0 } else { cos }, sin: if sin.abs() < 1e-6 { 0.0 } else { sin } }
    }

    fn mark(&self, letter: &Letter) -> Mark {
        let u0 = letter.x * self.cos + letter.y * self.sin;
        let v = letter.y * self.cos - letter.x * self.sin;
        Mark { letter: letter.letter, u0, u1: u0 + letter.advance.max(0.0), v, size: letter.size, source: letter.source }
    }

    fn back(&self, u: f32, v: f32) -> (f32, f32) {
        (u * self.cos - v * self.sin, u * self.sin + v * self.cos)
    }

    /// The bounds on the page of a rectangle along the axis.
    fn place(&self, u0: f32, v0: f32, u1: f32, v1: f32) -> Place {
        let corners = [self.back(u0, v0), self.back(u1, v0), self.back(u0, v1), self.back(u1, v1)];
        let start = Place { x0: f32::MAX, y0: f32::MAX, x1: f32::MIN, y1: f32::MIN };
        corners.into_iter().fold(start, |p, (x, y)| Place { x0: p.x0.min(x), y0: p.y0.min(y), x1: p.x1.max(x), y1: p.y1.max(y) })
    }
}

/// A letter along its axis: from `u0` to `u1`, its baseline at `v`, which grows downwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub letter: char,
    pub u0: f32,
    pub u1: f32,
    pub v: f32,
    pub size: f32,
    pub source: WordSource,
}

/// Drops letters drawn twice in almost one place: bold by overprinting, shadows, fill and stroke apart.
fn without_doubles(marks: Vec<Mark>) -> Vec<Mark> {
    let mut seen: HashMap<(char, i32, i32), Vec<usize>> = HashMap::with_capacity(marks.len());
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks {
        let cell = (mark.size * 0.25).max(0.5);
        let (u, v) = ((mark.u0 / cell) as i32, (mark.v / cell) as i32);
        let near = |i: &usize| {
            let other: &Mark = &kept[*i];
            let width = (mark.u1 - mark.u0).max(mark.size * 0.1);
            (other.size - mark.size).abs() <= mark.size * 0.05
                && (other.u0 - mark.u0).abs() < (width * 0.5).min(mark.size * 0.2)
                && (other.v - mark.v).abs() < mark.size * 0.15
        };
        let around = (u - 1..=u + 1).flat_map(|u| (v - 1..=v + 1).map(move |v| (mark.letter, u, v)));
        let doubled = mark.letter != ' ' && around.filter_map(|key| seen.get(&key)).flatten().any(near);
        if !doubled {
            // A cell is smaller than what is near, so few letters ever share one; a heap of equal ones is kept short.
            let here = seen.entry((mark.letter, u, v)).or_default();
            if here.len() < 8 {
                here.push(kept.len());
            }
            kept.push(mark);
        }
    }
    kept
}

/// Letters that were drawn one after the other on one baseline.
struct Piece {
    marks: std::ops::Range<usize>,
    u0: f32,
    u1: f32,
    v: f32,
    size: f32,
}

fn pieces(marks: &[Mark]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        match pieces.last_mut() {
            Some(piece)
                if (mark.v - piece.v).abs() <= 0.05 * mark.size
                    && (mark.size - piece.size).abs() <= 0.05 * piece.size
                    && mark.u0 >= piece.u1 - 0.3 * mark.size
                    && mark.u0 <= piece.u1 + 1.5 * mark.size =>
            {
                piece.marks.end = i + 1;
                piece.u1 = piece.u1.max(mark.u1);
            }
            _ => pieces.push(Piece { marks: i..i + 1, u0: mark.u0, u1: mark.u1, v: mark.v, size: mark.size }),
        }
    }
    pieces.retain(|piece| marks[piece.marks.clone()].iter().any(|mark| mark.letter != ' '));
    pieces
}

/// A row being gathered; its baseline and size are those of its largest piece.
struct Row {
    v: f32,
    size: f32,
    pieces: Vec<usize>,
}

/// Rows looked back at when a piece seeks its own; they are sorted by baseline, so those further up are out of reach.
const LOOK_BACK: usize = 12;

/// Gathers letters into rows, each with its baseline and sorted along it.
fn rows(marks: &[Mark]) -> Vec<(f32, Vec<Mark>)> {
    let pieces = pieces(marks);
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by(|&a, &b| pieces[a].v.total_cmp(&pieces[b].v).then(pieces[a].u0.total_cmp(&pieces[b].u0)));
    let mut rows: Vec<Row> = Vec::new();
    for index in order {
        let piece = &pieces[index];
        let start = rows.len().saturating_sub(LOOK_BACK);
        let fits = (start..rows.len()).filter(|&r| fits(&rows[r], piece, &pieces));
        let nearest = fits.min_by(|&a, &b| (rows[a].v - piece.v).abs().total_cmp(&(rows[b].v - piece.v).abs()));
        if let Some(row) = nearest.map(|r| &mut rows[r]) {
            row.pieces.push(index);
            if piece.size > row.size {
                (row.v, row.size) = (piece.v, piece.size);
            }
        } else {
            rows.push(Row { v: piece.v, size: piece.size, pieces: vec![index] });
        }
    }
    rows.into_iter().map(|row| (row.v, gathered(&row, &pieces, marks))).collect()
}

fn gathered(row: &Row, pieces: &[Piece], marks: &[Mark]) -> Vec<Mark> {
    let mut all: Vec<Mark> = row.pieces.iter().flat_map(|&p| &marks[pieces[p].marks.clone()]).copied().collect();
    all.sort_by(|a, b| a.u0.total_cmp(&b.u0));
    all
}

/// Whether a piece belongs to a row: it shares the baseline, or as much of the height as a raised or lowered
/// letter does. Small print beside a heading, and a line over another, stay apart.
fn fits(row: &Row, piece: &Piece, pieces: &[Piece]) -> bool {
    let (small, large) = (row.size.min(piece.size), row.size.max(piece.size));
    let apart = (row.v - piece.v).abs();
    if apart <= 0.12 * small {
        return true;
    }
    let top = (row.v - RISE * row.size).max(piece.v - RISE * piece.size);
    let bottom = (row.v + FALL * row.size).min(piece.v + FALL * piece.size);
    if bottom - top < 0.6 * (RISE + FALL) * small {
        return false;
    }
    let alike = large < 1.4 * small;
    let mut touches = alike || apart <= 0.3 * small;
    for other in row.pieces.iter().map(|&p| &pieces[p]) {
        let gap = (piece.u0 - other.u1).max(other.u0 - piece.u1);
        if gap < -0.3 * small && (other.v - piece.v).abs() > 0.12 * small {
            return false;
        }
        touches |= gap <= 0.4 * large;
    }
    touches
}

fn line(row: &[Mark], axis: &Axis, angle: i16) -> Line {
    let mut line = Line { angle, ..Line::default() };
    let mut cell = 0;
    let mut word: Option<Word> = None;
    let (marks, breaks) = spacing::breaks(row);
    for (mark, gap) in marks.iter().zip(breaks) {
        if gap != Break::None {
            line.words.extend(word.take());
            if gap == Break::Cell {
                line.cells.push(cell..line.text.len());
            }
            if !line.text.is_empty() {
                line.text.push_str(if gap == Break::Cell { "  " } else { " " });
            }
            if gap == Break::Cell {
                cell = line.text.len();
            }
        }
        let start = line.text.len();
        line.text.push(mark.letter);
        let place = axis.place(mark.u0, mark.v, mark.u1, mark.v);
        let word = word.get_or_insert(Word { range: start..start, x0: place.x0, x1: place.x1, source: mark.source });
        word.range.end = line.text.len();
        (word.x0, word.x1) = (word.x0.min(place.x0), word.x1.max(place.x1));
    }
    line.words.extend(word);
    line.cells.push(cell..line.text.len());
    let mut sizes: Vec<f32> = marks.iter().map(|mark| mark.size).collect();
    sizes.sort_by(f32::total_cmp);
    line.size = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    line.place = bounds(&marks, axis);
    line
}

fn bounds(marks: &[Mark], axis: &Axis) -> Place {
    let low = |f: fn(&Mark) -> f32| marks.iter().map(f).fold(f32::MAX, f32::min);
    let high = |f: fn(&Mark) -> f32| marks.iter().map(f).fold(f32::MIN, f32::max);
    axis.place(low(|m| m.u0), low(|m| m.v - RISE * m.size), high(|m| m.u1), high(|m| m.v + FALL * m.size))
}
