//! Lines that were read from a picture of a page to its letters, as if a text layer had drawn them.
//!
//! What a picture lost by slant and perspective is put straight, so that rows are rows again; letters that stand for figures are figures.

use crate::ocr::{OcrLine, RecognisedText};

use super::sheet::Letter;
use super::{WordSource, look_alike};

/// The size of the letters in a line's height.
const SIZE: f32 = 0.72;
/// How far the baseline lies under a line's middle, in parts of the letters' size.
const BASELINE: f32 = 0.28;
/// A line turned from the others by more than this, in radians, is writing of its own.
const ASTRAY: f32 = 0.14;
/// Letters whose middles are this many sizes apart have a space between them, read or not; less where a word may well begin.
const APART: f32 = 1.25;
const APART_AT_A_START: f32 = 0.8;
/// Where no word may well begin, they are so many times as far apart as letters of the line usually are: a `W` takes two and a half.
const WIDER: f32 = 3.0;
/// The same where a word may well begin: `GmbH` is one.
const WIDER_AT_A_START: f32 = 1.7;
/// What parts two words is at least this wide, in sizes.
const SPACE: f32 = 0.25;
/// Sizes that differ by less than this are one size.
const ALIKE: f32 = 1.22;

/// The letters of lines in a picture of so many pixels for each point.
pub(super) fn letters(lines: &[OcrLine], scale: f32) -> Vec<Letter> {
    let bent = Bent::of(lines);
    let sizes = sizes(lines);
    lines
        .iter()
        .zip(sizes)
        .flat_map(|(line, size)| letters_of(line, size, &bent, scale))
        .collect()
}

/// How the writing of a picture runs: its quarter turn, and how its slant changes from line to line.
struct Bent {
    quarter: f32,
    slant: f32,
    /// The slant grows by this for each pixel across the lines: a page held away from the camera.
    opens: f32,
    /// The middle of the writing, along it and across.
    middle: (f32, f32),
}

/// The directions of a quarter turn.
fn axes(quarter: f32) -> (f32, f32) {
    let (sin, cos) = (quarter * std::f32::consts::FRAC_PI_2).sin_cos();
    (cos.round(), sin.round())
}

impl Bent {
    fn of(lines: &[OcrLine]) -> Self {
        let angle = |line: &OcrLine| line.place.dy.atan2(line.place.dx);
        let mut weights = [0.0_f32; 4];
        let quarter_of = |line: &OcrLine| {
            (angle(line) / std::f32::consts::FRAC_PI_2)
                .round()
                .rem_euclid(4.0) as usize
        };
        for line in lines {
            weights[quarter_of(line)] += line.place.length;
        }
        let quarter = (1..4).fold(
            0,
            |best, q| if weights[q] > weights[best] { q } else { best },
        );
        let mut bent = Self {
            quarter: quarter as f32,
            slant: 0.0,
            opens: 0.0,
            middle: (0.0, 0.0),
        };
        // Long lines tell the slant; a short one's box is as wide as it is high.
        let told: Vec<(f32, f32, f32, f32)> = lines
            .iter()
            .filter(|line| {
                quarter_of(line) == quarter && line.place.length > 3.0 * line.place.height
            })
            .map(|line| {
                let (u, v) = bent.along(line.place.x, line.place.y);
                (u, v, bent.off(angle(line)), line.place.length)
            })
            .collect();
        let mut offs: Vec<f32> = told.iter().map(|line| line.2).collect();
        offs.sort_by(f32::total_cmp);
        let Some(usual) = offs.get(offs.len() / 2).copied() else {
            return bent;
        };
        let told: Vec<_> = told
            .into_iter()
            .filter(|line| (line.2 - usual).abs() < ASTRAY)
            .collect();
        let weight: f32 = told.iter().map(|line| line.3).sum();
        let mean = |part: fn(&(f32, f32, f32, f32)) -> f32| {
            told.iter().map(|line| part(line) * line.3).sum::<f32>() / weight
        };
        bent.middle = (mean(|line| line.0), mean(|line| line.1));
        bent.slant = mean(|line| line.2);
        let across = |line: &(f32, f32, f32, f32)| line.1 - bent.middle.1;
        let grows: f32 = told
            .iter()
            .map(|line| across(line) * (line.2 - bent.slant) * line.3)
            .sum();
        let spread: f32 = told.iter().map(|line| across(line).powi(2) * line.3).sum();
        if told.len() >= 4 && spread > 0.0 {
            bent.opens = grows / spread;
        }
        bent
    }

    fn along(&self, x: f32, y: f32) -> (f32, f32) {
        let (cos, sin) = axes(self.quarter);
        (x * cos + y * sin, y * cos - x * sin)
    }

    fn back(&self, u: f32, v: f32) -> (f32, f32) {
        let (cos, sin) = axes(self.quarter);
        (u * cos - v * sin, u * sin + v * cos)
    }

    /// An angle as its distance from the quarter turn.
    fn off(&self, angle: f32) -> f32 {
        let off = angle - self.quarter * std::f32::consts::FRAC_PI_2;
        off - (off / std::f32::consts::TAU).round() * std::f32::consts::TAU
    }

    /// Where a line starts and which way it runs, put straight; lines astray stay as they are.
    fn straight(&self, line: &OcrLine) -> ((f32, f32), (f32, f32)) {
        let place = &line.place;
        let (u, v) = self.along(place.x, place.y);
        let slant = self.slant + self.opens * (v - self.middle.1);
        let off = self.off(place.dy.atan2(place.dx));
        let short = place.length < 3.0 * place.height && off.abs() < 0.8;
        if (off - slant).abs() > ASTRAY && !short {
            return (place.point(0.0, 0.5), (place.dx, place.dy));
        }
        let v = v - (u - self.middle.0) * slant.tan();
        (self.back(u - place.length / 2.0, v), axes(self.quarter))
    }
}

/// The size of each line's letters, in pixels; lines of about one height have one size.
fn sizes(lines: &[OcrLine]) -> Vec<f32> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|&a, &b| lines[a].place.height.total_cmp(&lines[b].place.height));
    let mut sizes = vec![0.0; lines.len()];
    let mut from = 0;
    while from < order.len() {
        let least = lines[order[from]].place.height;
        let to = (from..order.len())
            .find(|&at| lines[order[at]].place.height > least * ALIKE)
            .unwrap_or(order.len());
        let size = lines[order[usize::midpoint(from, to)]].place.height * SIZE;
        order[from..to].iter().for_each(|&line| sizes[line] = size);
        from = to;
    }
    sizes
}

fn letters_of(line: &OcrLine, size: f32, bent: &Bent, scale: f32) -> Vec<Letter> {
    let ((x, y), (dx, dy)) = bent.straight(line);
    let length = line.place.length;
    let mut letters: Vec<Letter> = Vec::with_capacity(line.letters.len());
    let mut edge = f32::MIN;
    for mut word in words(line, size) {
        look_alike::mend(&mut word);
        let at: Vec<f32> = word.iter().map(|letter| letter.at * length).collect();
        let (Some(first), Some(last)) = (at.first(), at.last()) else {
            continue;
        };
        let pitch = if at.len() > 1 {
            (last - first) / (at.len() - 1) as f32
        } else {
            size * 0.5
        };
        let pitch = pitch.max(size * 0.15);
        // A word of even letters; what parts it from the one before is never less than a space.
        let start = (first - pitch * 0.5).max(
            edge + if letters.is_empty() {
                0.0
            } else {
                size * SPACE
            },
        );
        let pitch = ((last + pitch * 0.5 - start) / at.len() as f32).max(size * 0.1);
        for (i, letter) in word.iter().enumerate() {
            let from = start + pitch * i as f32;
            letters.push(Letter {
                says: letter.says,
                x: (x + dx * from - dy * size * BASELINE) / scale,
                y: (y + dy * from + dx * size * BASELINE) / scale,
                dx,
                dy,
                advance: pitch / scale,
                size: size / scale,
                source: WordSource::Ocr,
                sure: letter.sure,
            });
        }
        edge = start + pitch * at.len() as f32;
    }
    letters
}

/// The letters of each word: parted by a space that was read, or by a gap that is one.
fn words(line: &OcrLine, size: f32) -> Vec<Vec<RecognisedText>> {
    let mut words: Vec<Vec<RecognisedText>> = vec![Vec::new()];
    let mut last: Option<RecognisedText> = None;
    let pitch = pitch(line);
    for letter in &line.letters {
        let gap = last.is_some_and(|last| {
            let (sizes, times) = if starts(last.says, letter.says) {
                (APART_AT_A_START, WIDER_AT_A_START)
            } else {
                (APART, WIDER)
            };
            (letter.at - last.at) * line.place.length > (size * sizes).max(pitch * times)
        });
        if (letter.says.is_whitespace() || gap) && words.last().is_some_and(|word| !word.is_empty())
        {
            words.push(Vec::new());
        }
        if !letter.says.is_whitespace() {
            if let Some(word) = words.last_mut() {
                word.push(*letter);
            }
            last = Some(*letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// How far apart letters of a line are that nothing parts: the middle of them all; 0 where there are no two.
fn pitch(line: &OcrLine) -> f32 {
    let pairs = line
        .letters
        .windows(2)
        .filter(|pair| pair.iter().all(|letter| !letter.says.is_whitespace()));
    let mut apart: Vec<f32> = pairs
        .map(|pair| (pair[1].at - pair[0].at) * line.place.length)
        .collect();
    apart.sort_by(f32::total_cmp);
    apart.get(apart.len() / 2).copied().unwrap_or_default()
}

/// Whether a word may well begin between two letters.
fn starts(before: char, after: char) -> bool {
    (before.is_lowercase() && after.is_uppercase())
        || (before.is_alphabetic() && after.is_ascii_digit())
        || (before.is_ascii_digit() && after.is_alphabetic())
        || (matches!(before, ',' | ';' | ':' | '.' | ')') && after.is_alphanumeric())
        || after == '('
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::picture::Slant;
    use crate::page::layout;

    /// A line whose letters are 16 pixels apart and 30 high, from its left end, turned by degrees with the clock.
    fn line(text: &str, x: f32, y: f32, degrees: f32) -> OcrLine {
        let (dy, dx) = degrees.to_radians().sin_cos();
        let count = text.chars().count() as f32;
        let length = count * 16.0;
        let place = Slant {
            x: x + dx * length / 2.0,
            y: y + dy * length / 2.0,
            dx,
            dy,
            length,
            height: 42.0,
        };
        let letters = text
            .chars()
            .enumerate()
            .map(|(i, says)| RecognisedText {
                says,
                at: (i as f32 + 0.5) / count,
                sure: 0.9,
            })
            .collect();
        OcrLine { place, letters }
    }

    /// What the rows say, cells parted by a bar.
    fn check(lines: &[OcrLine], expected: &[&str]) {
        let rows = layout::lines(&letters(lines, 2.0));
        let cells = |row: &crate::page::Line| {
            row.cells
                .iter()
                .map(|cell| &row.text[cell.clone()])
                .collect::<Vec<_>>()
                .join(" | ")
        };
        assert_eq!(rows.iter().map(cells).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lines_side_by_side_are_one_row() {
        check(
            &[
                line("Renew By", 700.0, 101.0, 0.0),
                line("Issue Date", 100.0, 100.0, 0.0),
                line("10/16/2021", 100.0, 150.0, 0.0),
            ],
            &["Issue Date | Renew By", "10/16/2021"],
        );
    }

    #[test]
    fn a_page_laid_down_askew_keeps_its_rows() {
        // At 5 degrees the right cell stands 61 pixels lower than the left one, more than a line.
        let at = |text, along: f32, down: f32| {
            let (sin, cos) = 5.0_f32.to_radians().sin_cos();
            line(
                text,
                100.0 + along * cos - down * sin,
                100.0 + along * sin + down * cos,
                5.0,
            )
        };
        check(
            &[
                at("Issue Date", 0.0, 0.0),
                at("Renew By", 700.0, 0.0),
                at("10/16/2021", 0.0, 50.0),
                at("10/2023", 700.0, 50.0),
            ],
            &["Issue Date | Renew By", "10/16/2021 | 10/2023"],
        );
    }

    #[test]
    fn a_page_held_away_from_the_camera_keeps_its_rows() {
        // The upper row rises to the right, the lower one falls.
        let rows = [
            line("Issue Date and more", 100.0, 120.0, -2.0),
            line("Renew By or before", 900.0, 92.0, -2.0),
        ];
        let more = [
            line("10/16/2021 until at", 100.0, 680.0, 2.0),
            line("10/2023 at the end", 900.0, 708.0, 2.0),
        ];
        check(
            &[rows, more].concat(),
            &[
                "Issue Date and more | Renew By or before",
                "10/16/2021 until at | 10/2023 at the end",
            ],
        );
    }

    #[test]
    fn a_picture_on_its_side_is_read_along_its_writing() {
        check(
            &[
                line("upper row", 900.0, 100.0, 90.0),
                line("lower row", 850.0, 100.0, 90.0),
            ],
            &["upper row", "lower row"],
        );
    }

    #[test]
    fn a_gap_parts_words_whether_a_space_was_read_or_not() {
        let mut glued = line("BenOkafor", 100.0, 100.0, 0.0);
        glued.place.length += 14.0;
        let length = glued.place.length;
        for (i, letter) in glued.letters.iter_mut().enumerate() {
            letter.at = (16.0 * (i as f32 + 0.5) + if i >= 3 { 14.0 } else { 0.0 }) / length;
        }
        check(&[glued], &["Ben Okafor"]);
        check(&[line("McDonald", 100.0, 100.0, 0.0)], &["McDonald"]);
        check(
            &[line("6.0 CE hours", 100.0, 100.0, 0.0)],
            &["6.0 CE hours"],
        );
    }

    #[test]
    fn a_wide_letter_is_no_word() {
        // As it was seen: the letters stand where the model was surest of them.
        let seen = |text: &str, places: &[f32]| {
            let mut seen = line(text, 100.0, 100.0, 0.0);
            seen.place.length = 160.0;
            seen.letters
                .iter_mut()
                .zip(places)
                .for_each(|(letter, at)| letter.at = at / 160.0);
            seen
        };
        check(
            &[seen(
                "Wasatch",
                &[18.7, 56.0, 70.9, 85.9, 108.3, 123.2, 138.1],
            )],
            &["Wasatch"],
        );
        // A capital after a small letter may begin a word, and here does not.
        check(&[seen("GmbH", &[20.0, 46.0, 66.0, 92.0])], &["GmbH"]);
    }

    #[test]
    fn writing_that_runs_another_way_stays_apart() {
        check(
            &[
                line("a row of the page that is long", 100.0, 400.0, 0.0),
                line("SAMPLE COPY", 100.0, 800.0, -40.0),
            ],
            &["a row of the page that is long", "SAMPLE COPY"],
        );
    }
}
