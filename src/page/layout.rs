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
    for letter in letters
        .iter()
        .filter(|letter| letter.size > 0.0 && letter.x.is_finite() && letter.y.is_finite())
    {
        groups
            .entry((direction(letter), letter.source == WordSource::Hidden))
            .or_default()
            .push(letter);
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
    found.sort_by(|a, b| {
        (a.0, a.1, a.2)
            .partial_cmp(&(b.0, b.1, b.2))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
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
    let step = if (degrees - straight).abs() <= STRAIGHT {
        straight
    } else {
        (degrees / SLANT).round() * SLANT
    };
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
        let turn = if middle.abs() < 0.002 {
            exact
        } else {
            exact + middle
        };
        let (sin, cos) = turn.sin_cos();
        // Quarter turns are exact, so that upright text keeps the places it was given.
        Self {
            cos: if cos.abs() < 1e-6 { 0.0 } else { cos },
            sin: if sin.abs() < 1e-6 { 0.0 } else { sin },
        }
    }

    fn mark(&self, letter: &Letter) -> Mark {
        let u0 = letter.x * self.cos + letter.y * self.sin;
        let v = letter.y * self.cos - letter.x * self.sin;
        Mark {
            says: letter.says,
            u0,
            u1: u0 + letter.advance.max(0.0),
            v,
            size: letter.size,
            source: letter.source,
            sure: letter.sure,
        }
    }

    fn back(&self, u: f32, v: f32) -> (f32, f32) {
        (u * self.cos - v * self.sin, u * self.sin + v * self.cos)
    }

    /// The bounds on the page of a rectangle along the axis.
    fn place(&self, u0: f32, v0: f32, u1: f32, v1: f32) -> Place {
        let corners = [
            self.back(u0, v0),
            self.back(u1, v0),
            self.back(u0, v1),
            self.back(u1, v1),
        ];
        let start = Place {
            x0: f32::MAX,
            y0: f32::MAX,
            x1: f32::MIN,
            y1: f32::MIN,
        };
        corners.into_iter().fold(start, |p, (x, y)| Place {
            x0: p.x0.min(x),
            y0: p.y0.min(y),
            x1: p.x1.max(x),
            y1: p.y1.max(y),
        })
    }
}

/// A letter along its axis: from `u0` to `u1`, its baseline at `v`, which grows downwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub says: char,
    pub u0: f32,
    pub u1: f32,
    pub v: f32,
    pub size: f32,
    pub source: WordSource,
    pub sure: f32,
}

/// Drops letters drawn twice in almost one place: bold by overprinting, shadows, fill and stroke apart.
fn without_doubles(marks: Vec<Mark>) -> Vec<Mark> {
    let mut seen: HashMap<(char, i32, i32), Vec<usize>> = HashMap::with_capacity(marks.len());
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks {
        if mark.says == ' ' {
            kept.push(mark);
            continue;
        }
        // What is near lies within half a cell, and so in two cells each way.
        let cell = (mark.size * 0.4).max(0.5);
        let (u, v) = (mark.u0 / cell, mark.v / cell);
        let two = |at: f32| [(at - 0.5).floor() as i32, (at + 0.5).floor() as i32];
        let near = |i: &usize| {
            let other: &Mark = &kept[*i];
            let width = (mark.u1 - mark.u0).max(mark.size * 0.1);
            (other.size - mark.size).abs() <= mark.size * 0.05
                && (other.u0 - mark.u0).abs() < (width * 0.5).min(mark.size * 0.2)
                && (other.v - mark.v).abs() < mark.size * 0.15
        };
        let around = two(u)
            .into_iter()
            .flat_map(|u| two(v).map(|v| (mark.says, u, v)));
        let doubled = around.filter_map(|key| seen.get(&key)).flatten().any(near);
        if !doubled {
            // A cell is hardly larger than what is near, so few letters ever share one; a heap of equal ones is kept short.
            let here = seen
                .entry((mark.says, u.floor() as i32, v.floor() as i32))
                .or_default();
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
            _ => pieces.push(Piece {
                marks: i..i + 1,
                u0: mark.u0,
                u1: mark.u1,
                v: mark.v,
                size: mark.size,
            }),
        }
    }
    pieces.retain(|piece| {
        marks[piece.marks.clone()]
            .iter()
            .any(|mark| mark.says != ' ')
    });
    pieces
}

/// A row being gathered; its baseline and size are those of its largest piece.
struct LayoutRow {
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
    order.sort_by(|&a, &b| {
        pieces[a]
            .v
            .total_cmp(&pieces[b].v)
            .then(pieces[a].u0.total_cmp(&pieces[b].u0))
    });
    let mut rows: Vec<LayoutRow> = Vec::new();
    for index in order {
        let piece = &pieces[index];
        let start = rows.len().saturating_sub(LOOK_BACK);
        let fits = (start..rows.len()).filter(|&r| fits(&rows[r], piece, &pieces));
        let nearest = fits.min_by(|&a, &b| {
            (rows[a].v - piece.v)
                .abs()
                .total_cmp(&(rows[b].v - piece.v).abs())
        });
        if let Some(row) = nearest.map(|r| &mut rows[r]) {
            row.pieces.push(index);
            if piece.size > row.size {
                (row.v, row.size) = (piece.v, piece.size);
            }
        } else {
            rows.push(LayoutRow {
                v: piece.v,
                size: piece.size,
                pieces: vec![index],
            });
        }
    }
    rows.into_iter()
        .map(|row| (row.v, gathered(&row, &pieces, marks)))
        .collect()
}

fn gathered(row: &LayoutRow, pieces: &[Piece], marks: &[Mark]) -> Vec<Mark> {
    let mut all: Vec<Mark> = row
        .pieces
        .iter()
        .flat_map(|&p| &marks[pieces[p].marks.clone()])
        .copied()
        .collect();
    all.sort_by(|a, b| a.u0.total_cmp(&b.u0));
    all
}

/// Whether a piece belongs to a row: it shares the baseline, or as much of the height as a raised or lowered
/// letter does. Small print beside a heading, and a line over another, stay apart.
fn fits(row: &LayoutRow, piece: &Piece, pieces: &[Piece]) -> bool {
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
    let mut line = Line {
        angle,
        ..Line::default()
    };
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
                line.text
                    .push_str(if gap == Break::Cell { "  " } else { " " });
            }
            if gap == Break::Cell {
                cell = line.text.len();
            }
        }
        let start = line.text.len();
        line.text.push(mark.says);
        let place = axis.place(mark.u0, mark.v, mark.u1, mark.v);
        let word = word.get_or_insert(Word {
            range: start..start,
            x0: place.x0,
            x1: place.x1,
            source: mark.source,
            sure: mark.sure,
        });
        word.range.end = line.text.len();
        word.sure = word.sure.min(mark.sure);
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
    axis.place(
        low(|m| m.u0),
        low(|m| m.v - RISE * m.size),
        high(|m| m.u1),
        high(|m| m.v + FALL * m.size),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters half an em wide and spaces a quarter of one, from a place on, `tracking` points apart.
    fn tracked(text: &str, x: f32, y: f32, size: f32, tracking: f32) -> Vec<Letter> {
        let mut at = x;
        let letters = text.chars().map(|letter| {
            let advance = if letter == ' ' {
                size * 0.25
            } else {
                size * 0.5
            };
            let place = at;
            at += advance + tracking;
            Letter {
                says: letter,
                x: place,
                y,
                dx: 1.0,
                dy: 0.0,
                advance,
                size,
                source: WordSource::Layer,
                sure: 1.0,
            }
        });
        letters.collect()
    }

    fn set(text: &str, x: f32, y: f32, size: f32) -> Vec<Letter> {
        tracked(text, x, y, size, 0.0)
    }

    /// Letters a whole quarter em apart without spaces in the file.
    fn without_spaces(text: &str, x: f32, y: f32, size: f32) -> Vec<Letter> {
        set(text, x, y, size)
            .into_iter()
            .filter(|letter| letter.says != ' ')
            .collect()
    }

    fn from(source: WordSource, letters: Vec<Letter>) -> Vec<Letter> {
        letters
            .into_iter()
            .map(|letter| Letter { source, ..letter })
            .collect()
    }

    /// Turned with the clock about the page's corner, by whole degrees.
    fn turned(degrees: f32, letters: Vec<Letter>) -> Vec<Letter> {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let turn = |letter: Letter| Letter {
            x: letter.x * cos - letter.y * sin + 400.0,
            y: letter.x * sin + letter.y * cos + 400.0,
            dx: cos,
            dy: sin,
            ..letter
        };
        letters.into_iter().map(turn).collect()
    }

    /// What the lines say, cells parted by a bar.
    fn read(letters: &[Letter]) -> Vec<String> {
        let cells = |line: &Line| {
            line.cells
                .iter()
                .map(|cell| &line.text[cell.clone()])
                .collect::<Vec<_>>()
                .join(" | ")
        };
        lines(letters).iter().map(cells).collect()
    }

    fn check(letters: &[Vec<Letter>], expected: &[&str]) {
        assert_eq!(read(&letters.concat()), expected);
    }

    #[test]
    fn words_are_parted_by_the_spaces_of_the_file_or_by_gaps() {
        check(
            &[set("This certifies that", 50.0, 100.0, 12.0)],
            &["This certifies that"],
        );
        check(
            &[without_spaces("This certifies that", 50.0, 100.0, 12.0)],
            &["This certifies that"],
        );
        check(
            &[without_spaces("it is a row of words", 50.0, 100.0, 12.0)],
            &["it is a row of words"],
        );
        check(
            &[set("0.8 NASM CEUs", 50.0, 100.0, 12.0)],
            &["0.8 NASM CEUs"],
        );
        check(&[set("  a  title   ", 50.0, 100.0, 12.0)], &["a title"]);
        check(&[set(" ", 50.0, 100.0, 12.0)], &[]);
        check(&[], &[]);
    }

    #[test]
    fn a_space_without_width_in_the_page_parts_nothing() {
        // Some producers write a space and step back over it.
        let mut back = set("con", 50.0, 100.0, 12.0);
        back.extend(set(" ", 68.0, 100.0, 12.0));
        back.extend(set("tact", 68.0, 100.0, 12.0));
        check(&[back], &["contact"]);
    }

    #[test]
    fn pieces_of_a_word_are_joined_where_they_touch() {
        check(
            &[
                set("Introdu", 50.0, 100.0, 12.0),
                set("ction to", 92.2, 100.0, 12.0),
            ],
            &["Introduction to"],
        );
        check(
            &[
                set("ction to", 92.2, 100.0, 12.0),
                set("Introdu", 50.0, 100.0, 12.0),
            ],
            &["Introduction to"],
        );
    }

    #[test]
    fn letter_spacing_is_taken_from_the_row() {
        check(
            &[tracked("CERTIFICATE OF COMPLETION", 50.0, 100.0, 20.0, 2.0)],
            &["CERTIFICATE OF COMPLETION"],
        );
        check(
            &[tracked("CERTIFICATE OF COMPLETION", 50.0, 100.0, 20.0, 6.0)],
            &["CERTIFICATE OF COMPLETION"],
        );
        check(
            &[tracked(
                "CERTIFICATE OF COMPLETION",
                50.0,
                100.0,
                20.0,
                10.0,
            )],
            &["CERTIFICATE OF COMPLETION"],
        );
        check(&[tracked("CPR", 50.0, 100.0, 20.0, 6.0)], &["CPR"]);
    }

    #[test]
    fn letters_parted_by_typed_spaces_are_words() {
        check(
            &[set("C E R T I F I C A T E", 50.0, 100.0, 20.0)],
            &["CERTIFICATE"],
        );
        check(
            &[set(
                "C E R T I F I C A T E   O F   M E R I T",
                50.0,
                100.0,
                20.0,
            )],
            &["CERTIFICATE OF MERIT"],
        );
        check(
            &[set("M a y   1 2 ,   2 0 2 1", 50.0, 100.0, 12.0)],
            &["May 12, 2021"],
        );
        check(
            &[set("0 5 / 1 2 / 2 0 2 1", 50.0, 100.0, 12.0)],
            &["05/12/2021"],
        );
    }

    #[test]
    fn single_letters_that_are_words_stay_words() {
        check(&[set("1 2 3 4 5", 50.0, 100.0, 12.0)], &["1 2 3 4 5"]);
        check(
            &[without_spaces("1 2 3 4 5", 50.0, 100.0, 12.0)],
            &["1 2 3 4 5"],
        );
        check(&[tracked("2025", 50.0, 100.0, 12.0, 1.8)], &["2025"]);
        check(&[set("X X X X X X", 50.0, 100.0, 12.0)], &["X X X X X X"]);
        check(
            &[set("Vitamin A & B complex", 50.0, 100.0, 12.0)],
            &["Vitamin A & B complex"],
        );
        check(
            &[set("J. R. Smith, Level 1 A", 50.0, 100.0, 12.0)],
            &["J. R. Smith, Level 1 A"],
        );
    }

    #[test]
    fn wide_gaps_part_cells_and_justified_text_stays_whole() {
        check(
            &[
                set("Issue Date", 50.0, 100.0, 10.0),
                set("Renew By", 200.0, 100.0, 10.0),
            ],
            &["Issue Date | Renew By"],
        );
        let table = ["KIN 512", "3.0", "B+"]
            .iter()
            .zip([50.0, 130.0, 160.0])
            .flat_map(|(text, x)| set(text, x, 100.0, 10.0))
            .collect();
        check(&[table], &["KIN 512 | 3.0 | B+"]);
        // Every gap of a justified line is wide: 1.4 em here.
        let justified = ["has", "successfully", "completed", "the"]
            .iter()
            .zip([50.0, 79.0, 153.0, 212.0]);
        check(
            &[justified
                .flat_map(|(text, x)| set(text, x, 100.0, 10.0))
                .collect()],
            &["has successfully completed the"],
        );
    }

    #[test]
    fn dots_that_lead_to_a_value_stand_by_themselves() {
        check(
            &[set("Date:........05/12/2024", 50.0, 100.0, 10.0)],
            &["Date: ........ 05/12/2024"],
        );
        check(
            &[set("Name____…__ No.A1 etc...", 50.0, 100.0, 10.0)],
            &["Name ____…__ No.A1 etc..."],
        );
    }

    #[test]
    fn letters_drawn_twice_are_read_once() {
        let bold = [
            set("Hello all", 50.0, 100.0, 12.0),
            set("Hello all", 50.3, 100.0, 12.0),
        ];
        check(&bold, &["Hello all"]);
        let shadow = [
            set("Hello all", 51.0, 101.2, 12.0),
            set("Hello all", 50.0, 100.0, 12.0),
        ];
        check(&shadow, &["Hello all"]);
    }

    #[test]
    fn raised_letters_join_their_line() {
        check(
            &[
                set("6", 50.0, 100.0, 12.0),
                set("th", 56.2, 96.0, 7.0),
                set(" of May", 63.4, 100.0, 12.0),
            ],
            &["6th of May"],
        );
        check(
            &[
                set("Credits", 50.0, 100.0, 12.0),
                set("TM", 92.2, 95.5, 6.0),
            ],
            &["CreditsTM"],
        );
        check(
            &[
                set("CO", 50.0, 100.0, 12.0),
                set("2", 62.1, 103.0, 7.0),
                set("max", 68.0, 100.0, 12.0),
            ],
            &["CO2 max"],
        );
    }

    #[test]
    fn lines_that_are_close_stay_apart() {
        check(
            &[
                set("first line", 50.0, 100.0, 10.0),
                set("second line", 50.0, 110.0, 10.0),
            ],
            &["first line", "second line"],
        );
        check(
            &[
                set("first line", 50.0, 100.0, 10.0),
                set("second line", 50.0, 107.0, 10.0),
            ],
            &["first line", "second line"],
        );
        // Two small lines beside a heading as high as both.
        let small = [
            set("Training", 300.0, 92.0, 8.0),
            set("Center", 300.0, 101.0, 8.0),
        ]
        .concat();
        check(
            &[set("CERTIFICATE", 50.0, 100.0, 30.0), small],
            &["Training", "CERTIFICATE | Center"],
        );
    }

    #[test]
    fn columns_side_by_side_are_rows_with_cells() {
        let left = [
            set("Training Center", 50.0, 100.0, 10.0),
            set("Bayline", 50.0, 112.0, 10.0),
        ]
        .concat();
        let right = [
            set("Instructor", 300.0, 101.0, 10.0),
            set("L. Quist", 300.0, 113.0, 10.0),
        ]
        .concat();
        check(
            &[left, right],
            &["Training Center | Instructor", "Bayline | L. Quist"],
        );
    }

    #[test]
    fn turned_text_is_read_along_its_direction_after_the_upright() {
        let upright = set("upright", 50.0, 700.0, 10.0);
        check(
            &[
                turned(90.0, set("a side note", 0.0, 0.0, 10.0)),
                upright.clone(),
            ],
            &["upright", "a side note"],
        );
        check(
            &[
                turned(45.0, set("SAMPLE COPY", 0.0, 0.0, 40.0)),
                upright.clone(),
            ],
            &["upright", "SAMPLE COPY"],
        );
        let found = lines(&[turned(270.0, set("a note", 0.0, 0.0, 10.0)), upright].concat());
        assert_eq!(
            found.iter().map(|line| line.angle).collect::<Vec<_>>(),
            [0, 270]
        );
    }

    #[test]
    fn a_scan_laid_down_askew_keeps_its_lines() {
        let words: Vec<Letter> = [
            (50.0, "one"),
            (200.0, "two"),
            (350.0, "three"),
            (500.0, "four"),
        ]
        .iter()
        .flat_map(|(x, text)| [set(text, *x, 100.0, 10.0), set(text, *x, 112.0, 10.0)].concat())
        .collect();
        check(
            &[turned(2.0, words)],
            &["one | two | three | four", "one | two | three | four"],
        );
    }

    #[test]
    fn a_hidden_layer_is_read_apart_from_what_is_seen() {
        let hidden = from(WordSource::Hidden, set("Narne: Ann", 50.5, 100.4, 12.0));
        let found = lines(&[set("Name: Ann", 50.0, 100.0, 12.0), hidden].concat());
        assert_eq!(
            found
                .iter()
                .map(|line| line.text.as_str())
                .collect::<Vec<_>>(),
            ["Name: Ann", "Narne: Ann"]
        );
        assert!(
            found[1]
                .words
                .iter()
                .all(|word| word.source == WordSource::Hidden)
        );
    }

    #[test]
    fn a_word_of_another_source_is_a_word_of_its_own() {
        let found = lines(
            &[
                set("$", 50.0, 100.0, 12.0),
                from(WordSource::Form, set("25", 56.0, 100.0, 12.0)),
            ]
            .concat(),
        );
        assert_eq!(found[0].text, "$ 25");
        assert_eq!(
            found[0]
                .words
                .iter()
                .map(|word| word.source)
                .collect::<Vec<_>>(),
            [WordSource::Layer, WordSource::Form]
        );
    }

    #[test]
    fn a_line_knows_its_words_cells_place_and_size() {
        let found = lines(
            &[
                set("Né on", 50.0, 100.0, 10.0),
                set("2024", 150.0, 100.0, 10.0),
            ]
            .concat(),
        );
        let line = &found[0];
        assert_eq!((line.number, line.text.as_str()), (1, "Né on  2024"));
        assert_eq!(line.cells, [0..6, 8..12]);
        assert_eq!(
            line.words
                .iter()
                .map(|word| word.range.clone())
                .collect::<Vec<_>>(),
            [0..3, 4..6, 8..12]
        );
        assert!((line.words[1].x0 - 62.5).abs() < 0.01 && (line.words[1].x1 - 72.5).abs() < 0.01);
        assert!((line.size - 10.0).abs() < 0.01);
        assert!((line.place.x0 - 50.0).abs() < 0.01 && (line.place.x1 - 170.0).abs() < 0.01);
        assert!((line.place.y0 - 92.5).abs() < 0.01 && (line.place.y1 - 102.0).abs() < 0.01);
    }

    #[test]
    fn a_letter_without_a_place_is_left_out() {
        let lost = Letter {
            x: f32::NAN,
            ..set("a", 0.0, 0.0, 10.0)[0]
        };
        let tiny = Letter {
            size: 0.0,
            ..set("b", 0.0, 0.0, 10.0)[0]
        };
        check(&[vec![lost, tiny], set("c", 5.0, 5.0, 10.0)], &["c"]);
    }

    proptest::proptest! {
        /// Whatever is drawn, a line's words and spaces make up its text, its cells are whole words, and numbers count from 1.
        #[test]
        fn every_line_is_consistent(places in proptest::collection::vec((proptest::char::range(' ', 'z'), 0.0_f32..600.0, 0.0_f32..800.0, 0.1_f32..40.0, 0_u8..4), 0..120)) {
            let letters: Vec<Letter> = places.iter().map(|(letter, x, y, size, quarter)| {
                let (dy, dx) = (f32::from(*quarter) * FRAC_PI_2).sin_cos();
                Letter { says: *letter, x: *x, y: *y, dx, dy, advance: size * 0.5, size: *size, source: WordSource::Layer, sure: 1.0 }
            }).collect();
            for (line, number) in lines(&letters).iter().zip(1..) {
                assert_eq!(line.number, number);
                let words: Vec<&str> = line.words.iter().map(|word| &line.text[word.range.clone()]).collect();
                assert_eq!(words, line.text.split_whitespace().collect::<Vec<_>>());
                let cells: Vec<&str> = line.cells.iter().map(|cell| &line.text[cell.clone()]).collect();
                assert_eq!(cells.join("  "), line.text);
                assert!(cells.iter().all(|cell| !cell.is_empty() && !cell.contains("  ")));
            }
        }
    }
}
