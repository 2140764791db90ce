//! Letters with places come in, [`Line`]s go out: rows, words and cells. A pure function of the letters.
//!
//! Only geometry decides. Spaces in the file are no more than a hint: some issuers put one between every two letters,
//! others place each word by itself and write none. Writing from right to left is not read.

use std::collections::{BTreeMap, HashMap};

use super::axis::{AlignedLetter, Axis};
use super::drawn_page::Letter;
use super::spacing::{self, Break};
use super::text::{Line, Place, Word, WordSource};

/// Directions within this many degrees of a quarter turn count as that quarter turn.
const STRAIGHT: f32 = 3.0;
/// Other directions are rounded to steps of this many degrees.
const SLANT_STEP: f32 = 5.0;
/// How far a letter extends above and below its baseline, as a fraction of its size.
const ASCENT: f32 = 0.75;
const DESCENT: f32 = 0.2;
/// The mark of a footnote is no larger than this part of the letters before it, is raised by at least this part of their size, and
/// stands no farther behind them than this part.
const SMALL: f32 = 0.75;
const RAISE: f32 = 0.15;
const BEHIND: f32 = 0.3;

/// The lines of a page: upright ones from the top down, then the others by direction.
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
    // With their direction, baseline and left edge.
    let mut found: Vec<(i16, f32, f32, Line)> = Vec::new();
    for ((angle, _), group) in groups {
        let axis = Axis::of(angle, &group);
        let aligned = group.iter().map(|letter| axis.align(letter)).collect();
        for (baseline, row) in rows(&without_duplicates(aligned)) {
            let line = line(&row, &axis, angle);
            found.push((angle, baseline, line.place.x0, line));
        }
    }
    // Lines at the same height are read from the left.
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

/// The direction of the writing in whole degrees clockwise, 0 to 359.
fn direction(letter: &Letter) -> i16 {
    let degrees = letter.dy.atan2(letter.dx).to_degrees();
    let straight = (degrees / 90.0).round() * 90.0;
    let step = if (degrees - straight).abs() <= STRAIGHT {
        straight
    } else {
        (degrees / SLANT_STEP).round() * SLANT_STEP
    };
    (step as i16).rem_euclid(360)
}

/// Drops letters that are drawn twice in almost the same place: bold by overprinting, shadows, fill and stroke drawn
/// separately.
fn without_duplicates(letters: Vec<AlignedLetter>) -> Vec<AlignedLetter> {
    let mut seen: HashMap<(char, i32, i32), Vec<usize>> = HashMap::with_capacity(letters.len());
    let mut kept: Vec<AlignedLetter> = Vec::with_capacity(letters.len());
    for letter in letters {
        if letter.character == ' ' {
            kept.push(letter);
            continue;
        }
        // Letters are hashed by cells. A near letter is within half a cell, so in one of two cells in each direction.
        let cell = (letter.size * 0.4).max(0.5);
        let (u, v) = (letter.u0 / cell, letter.v / cell);
        let two = |at: f32| [(at - 0.5).floor() as i32, (at + 0.5).floor() as i32];
        let near = |i: &usize| {
            let other: &AlignedLetter = &kept[*i];
            let width = (letter.u1 - letter.u0).max(letter.size * 0.1);
            (other.size - letter.size).abs() <= letter.size * 0.05
                && (other.u0 - letter.u0).abs() < (width * 0.5).min(letter.size * 0.2)
                && (other.v - letter.v).abs() < letter.size * 0.15
        };
        let around = two(u)
            .into_iter()
            .flat_map(|u| two(v).map(|v| (letter.character, u, v)));
        let is_duplicate = around.filter_map(|key| seen.get(&key)).flatten().any(near);
        if !is_duplicate {
            // A cell is hardly larger than the distance of near letters, so few share one; the list is limited all the same.
            let here = seen
                .entry((letter.character, u.floor() as i32, v.floor() as i32))
                .or_default();
            if here.len() < 8 {
                here.push(kept.len());
            }
            kept.push(letter);
        }
    }
    kept
}

/// Letters that were drawn one after the other on the same baseline.
struct Piece {
    letters: std::ops::Range<usize>,
    u0: f32,
    u1: f32,
    v: f32,
    size: f32,
}

fn pieces(letters: &[AlignedLetter]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, letter) in letters.iter().enumerate() {
        match pieces.last_mut() {
            Some(piece)
                if (letter.v - piece.v).abs() <= 0.05 * letter.size
                    && (letter.size - piece.size).abs() <= 0.05 * piece.size
                    && letter.u0 >= piece.u1 - 0.3 * letter.size
                    && letter.u0 <= piece.u1 + 1.5 * letter.size =>
            {
                piece.letters.end = i + 1;
                piece.u1 = piece.u1.max(letter.u1);
            }
            _ => pieces.push(Piece {
                letters: i..i + 1,
                u0: letter.u0,
                u1: letter.u1,
                v: letter.v,
                size: letter.size,
            }),
        }
    }
    pieces.retain(|piece| {
        letters[piece.letters.clone()]
            .iter()
            .any(|letter| letter.character != ' ')
    });
    pieces
}

/// A row while it is collected; its baseline and size are those of its largest piece.
struct LayoutRow {
    v: f32,
    size: f32,
    pieces: Vec<usize>,
}

/// The number of rows that a piece is compared with. Pieces come sorted by baseline, so rows further up cannot fit.
const LOOK_BACK: usize = 12;

/// Letters in rows, each with its baseline; letters of a row are sorted along it.
fn rows(letters: &[AlignedLetter]) -> Vec<(f32, Vec<AlignedLetter>)> {
    let pieces = pieces(letters);
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
        .map(|row| (row.v, letters_of(&row, &pieces, letters)))
        .collect()
}

fn letters_of(row: &LayoutRow, pieces: &[Piece], letters: &[AlignedLetter]) -> Vec<AlignedLetter> {
    let mut all: Vec<AlignedLetter> = row
        .pieces
        .iter()
        .flat_map(|&p| &letters[pieces[p].letters.clone()])
        .copied()
        .collect();
    all.sort_by(|a, b| a.u0.total_cmp(&b.u0));
    all
}

/// Whether a piece belongs to a row: it is on the same baseline, or overlaps as much of the height as a raised or lowered
/// letter does. Small print beside a heading, and a line above another, are rows of their own.
fn fits(row: &LayoutRow, piece: &Piece, pieces: &[Piece]) -> bool {
    let (small, large) = (row.size.min(piece.size), row.size.max(piece.size));
    let distance = (row.v - piece.v).abs();
    if distance <= 0.12 * small {
        return true;
    }
    let top = (row.v - ASCENT * row.size).max(piece.v - ASCENT * piece.size);
    let bottom = (row.v + DESCENT * row.size).min(piece.v + DESCENT * piece.size);
    if bottom - top < 0.6 * (ASCENT + DESCENT) * small {
        return false;
    }
    let same_size = large < 1.4 * small;
    let mut touches = same_size || distance <= 0.3 * small;
    for other in row.pieces.iter().map(|&p| &pieces[p]) {
        let gap = (piece.u0 - other.u1).max(other.u0 - piece.u1);
        if gap < -0.3 * small && (other.v - piece.v).abs() > 0.12 * small {
            return false;
        }
        touches |= gap <= 0.4 * large;
    }
    touches
}

fn line(row: &[AlignedLetter], axis: &Axis, angle: i16) -> Line {
    let mut line = Line {
        angle,
        ..Line::default()
    };
    let mut cell = 0;
    let mut word: Option<Word> = None;
    let (letters, breaks) = spacing::breaks(row);
    for ((number, letter), gap) in letters.iter().enumerate().zip(breaks) {
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
        line.text
            .push(as_raised(&letters, number).unwrap_or(letter.character));
        let place = axis.place(letter.u0, letter.v, letter.u1, letter.v);
        let word = word.get_or_insert(Word {
            range: start..start,
            x0: place.x0,
            x1: place.x1,
            source: letter.source,
            sure: letter.confidence,
        });
        word.range.end = line.text.len();
        word.sure = word.sure.min(letter.confidence);
        (word.x0, word.x1) = (word.x0.min(place.x0), word.x1.max(place.x1));
    }
    line.words.extend(word);
    line.cells.push(cell..line.text.len());
    let mut sizes: Vec<f32> = letters.iter().map(|letter| letter.size).collect();
    sizes.sort_by(f32::total_cmp);
    line.size = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    line.place = bounds(&letters, axis);
    line
}

/// A figure that is smaller than what stands before it and raised above it, as the mark of a footnote is, in one character; not
/// that of a fraction.
fn as_raised(letters: &[AlignedLetter], number: usize) -> Option<char> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let letter = &letters[number];
    let figure = letter.character.to_digit(10)?;
    let is_of_mark =
        |other: &&AlignedLetter| other.character.is_ascii_digit() && other.size <= letter.size;
    let mark = letters[..number]
        .iter()
        .rev()
        .take_while(is_of_mark)
        .count();
    let before = letters.get(number.checked_sub(mark + 1)?)?;
    let is_raised = letter.size <= SMALL * before.size
        && before.v - letter.v >= RAISE * before.size
        && letters[number - mark].u0 - before.u1 <= BEHIND * before.size;
    let is_fraction = letters[number + 1..]
        .iter()
        .find(|next| next.character.to_digit(10).is_none())
        .is_some_and(|next| matches!(next.character, '/' | '⁄'));
    (is_raised && !is_fraction).then_some(RAISED[figure as usize])
}

fn bounds(letters: &[AlignedLetter], axis: &Axis) -> Place {
    let low = |f: fn(&AlignedLetter) -> f32| letters.iter().map(f).fold(f32::MAX, f32::min);
    let high = |f: fn(&AlignedLetter) -> f32| letters.iter().map(f).fold(f32::MIN, f32::max);
    axis.place(
        low(|m| m.u0),
        low(|m| m.v - ASCENT * m.size),
        high(|m| m.u1),
        high(|m| m.v + DESCENT * m.size),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters half an em wide and spaces a quarter of an em, starting at a place, with `tracking` points between them.
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
                character: letter,
                x: place,
                y,
                dx: 1.0,
                dy: 0.0,
                advance,
                size,
                source: WordSource::Layer,
                confidence: 1.0,
                is_unclear: false,
            }
        });
        letters.collect()
    }

    fn set(text: &str, x: f32, y: f32, size: f32) -> Vec<Letter> {
        tracked(text, x, y, size, 0.0)
    }

    /// Words a quarter of an em apart, without spaces in the file.
    fn without_spaces(text: &str, x: f32, y: f32, size: f32) -> Vec<Letter> {
        set(text, x, y, size)
            .into_iter()
            .filter(|letter| letter.character != ' ')
            .collect()
    }

    fn from(source: WordSource, letters: Vec<Letter>) -> Vec<Letter> {
        letters
            .into_iter()
            .map(|letter| Letter { source, ..letter })
            .collect()
    }

    /// Turned clockwise about the page's corner, by whole degrees.
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

    /// The texts of the lines, cells separated by a bar.
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
    fn words_are_separated_by_spaces_of_the_file_or_by_gaps() {
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
    fn a_space_without_width_separates_nothing() {
        // Some producers write a space and step back over it.
        let mut back = set("con", 50.0, 100.0, 12.0);
        back.extend(set(" ", 68.0, 100.0, 12.0));
        back.extend(set("tact", 68.0, 100.0, 12.0));
        check(&[back], &["contact"]);
    }

    #[test]
    fn pieces_of_a_word_that_touch_are_joined() {
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
    fn letters_separated_by_typed_spaces_are_words() {
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
    fn wide_gaps_separate_cells_and_justified_text_is_not_divided() {
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
    fn dots_that_lead_to_a_value_are_a_word_of_their_own() {
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
    fn close_lines_are_not_joined() {
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
    fn turned_text_comes_after_upright_text() {
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
    fn a_scan_that_is_not_straight_keeps_its_lines() {
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
    fn a_hidden_layer_has_lines_of_its_own() {
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
    fn a_word_has_one_source() {
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
    fn the_mark_of_a_footnote_is_a_raised_figure() {
        let text = |marks: &[(&str, f32, f32, f32)]| {
            let letters = marks
                .iter()
                .flat_map(|(text, x, y, size)| set(text, *x, *y, *size));
            let lines = lines(&letters.collect::<Vec<_>>());
            lines
                .iter()
                .map(|line| line.text.clone())
                .collect::<Vec<_>>()
        };
        let hours = ("Hours: 6", 10.0, 100.0, 12.0);
        let behind = 10.0 + 7.0 * 6.0 + 3.0;
        assert_eq!(text(&[hours, ("12", behind, 96.0, 7.0)]), ["Hours: 6¹²"]);
        // On the same baseline, or as large, it is a figure.
        assert_eq!(text(&[hours, ("1", behind, 100.0, 7.0)]), ["Hours: 61"]);
        assert_eq!(text(&[hours, ("1", behind, 98.0, 12.0)]), ["Hours: 61"]);
        // The upper figure of a fraction.
        let half = [("1", behind, 96.0, 7.0), ("/2", behind + 3.5, 98.0, 7.0)];
        assert_eq!(text(&[hours, half[0], half[1]]), ["Hours: 61/2"]);
    }

    #[test]
    fn a_line_has_words_cells_place_and_size() {
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
        /// For any drawing, the words and spaces of a line make up its text, its cells are whole words, and numbers count from 1.
        #[test]
        fn every_line_is_consistent(places in proptest::collection::vec((proptest::char::range(' ', 'z'), 0.0_f32..600.0, 0.0_f32..800.0, 0.1_f32..40.0, 0_u8..4), 0..120)) {
            let letters: Vec<Letter> = places.iter().map(|(letter, x, y, size, quarter)| {
                let (dy, dx) = (f32::from(*quarter) * std::f32::consts::FRAC_PI_2).sin_cos();
                Letter { character: *letter, x: *x, y: *y, dx, dy, advance: size * 0.5, size: *size, source: WordSource::Layer, confidence: 1.0, is_unclear: false }
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
