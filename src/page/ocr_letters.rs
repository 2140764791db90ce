//! OCR lines of a picture of a page come in; letters with places go out, as a text layer would have drawn them.
//!
//! Slant and perspective of the picture are removed, so that rows are straight again, and letters that were read in
//! place of digits become digits.

use std::f32::consts::{FRAC_PI_2, TAU};

use crate::ocr::{OcrLine, RecognisedCharacter};

use super::drawn_page::Letter;
use super::look_alike;
use super::text::WordSource;

/// The size of letters as a fraction of their line's height.
const SIZE: f32 = 0.72;
/// How far the baseline is below a line's middle, as a fraction of the letters' size.
const BASELINE: f32 = 0.28;
/// A line whose direction differs from the others by more than this, in radians, is not straightened with them.
const MAX_DEVIATION: f32 = 0.14;
/// Letters whose middles are this many sizes apart have a space between them, whether one was read or not; less is
/// enough where a word is likely to begin.
const GAP: f32 = 1.25;
const GAP_AT_WORD_START: f32 = 0.8;
/// The same distance must also be this many times the usual one of the line's letters: a `W` takes two and a half.
const GAP_PITCHES: f32 = 3.0;
/// The same where a word is likely to begin: `GmbH` is one word.
const GAP_PITCHES_AT_WORD_START: f32 = 1.7;
/// The least width of a space between two words, in sizes.
const SPACE: f32 = 0.25;
/// Sizes that differ by less than this factor are the same size.
const SAME_SIZE: f32 = 1.22;

/// The letters of lines in a picture with this many pixels for each point.
pub(super) fn letters(lines: &[OcrLine], scale: f32) -> Vec<Letter> {
    let distortion = Distortion::of(lines);
    let sizes = sizes(lines);
    lines
        .iter()
        .zip(sizes)
        .flat_map(|(line, size)| letters_of(line, size, &distortion, scale))
        .collect()
}

/// How the writing of a picture runs: its quarter turn, and how its slant changes from line to line.
struct Distortion {
    quarter: f32,
    slant: f32,
    /// The slant grows by this for each pixel across the lines, in a photo that was not taken from straight above.
    slant_growth: f32,
    /// The middle of the writing, along it and across.
    middle: (f32, f32),
}

/// A long line, whose direction shows the slant of the writing around it.
struct LongLine {
    /// Its middle along the writing.
    u: f32,
    /// Its middle across the writing.
    v: f32,
    /// Its direction, as the deviation from the quarter turn.
    deviation: f32,
    /// Its length.
    length: f32,
}

/// The cosine and sine of a quarter turn.
fn axes(quarter: f32) -> (f32, f32) {
    let (sin, cos) = (quarter * FRAC_PI_2).sin_cos();
    (cos.round(), sin.round())
}

fn angle(line: &OcrLine) -> f32 {
    line.rect.dy.atan2(line.rect.dx)
}

fn quarter_of(line: &OcrLine) -> usize {
    (angle(line) / FRAC_PI_2).round().rem_euclid(4.0) as usize
}

impl Distortion {
    fn of(lines: &[OcrLine]) -> Self {
        let mut total_length = [0.0_f32; 4];
        for line in lines {
            total_length[quarter_of(line)] += line.rect.length;
        }
        let quarter = (1..4).fold(0, |best, q| {
            if total_length[q] > total_length[best] {
                q
            } else {
                best
            }
        });
        let mut distortion = Self {
            quarter: quarter as f32,
            slant: 0.0,
            slant_growth: 0.0,
            middle: (0.0, 0.0),
        };
        // Only long lines show the slant; a short one's rectangle is as wide as it is high.
        let long_lines = lines
            .iter()
            .filter(|line| quarter_of(line) == quarter && line.rect.length > 3.0 * line.rect.height)
            .map(|line| {
                let (u, v) = distortion.along(line.rect.x, line.rect.y);
                LongLine {
                    u,
                    v,
                    deviation: distortion.deviation(angle(line)),
                    length: line.rect.length,
                }
            })
            .collect();
        distortion.fit(long_lines);
        distortion
    }

    /// Fits the slant, and how it grows, to long lines; those far from the median direction do not count.
    fn fit(&mut self, mut lines: Vec<LongLine>) {
        let mut deviations: Vec<f32> = lines.iter().map(|line| line.deviation).collect();
        deviations.sort_by(f32::total_cmp);
        let Some(median) = deviations.get(deviations.len() / 2).copied() else {
            return;
        };
        lines.retain(|line| (line.deviation - median).abs() < MAX_DEVIATION);
        let total_length: f32 = lines.iter().map(|line| line.length).sum();
        let mean = |part: fn(&LongLine) -> f32| {
            lines
                .iter()
                .map(|line| part(line) * line.length)
                .sum::<f32>()
                / total_length
        };
        self.middle = (mean(|line| line.u), mean(|line| line.v));
        self.slant = mean(|line| line.deviation);
        let across = |line: &LongLine| line.v - self.middle.1;
        let covariance: f32 = lines
            .iter()
            .map(|line| across(line) * (line.deviation - self.slant) * line.length)
            .sum();
        let variance: f32 = lines
            .iter()
            .map(|line| across(line).powi(2) * line.length)
            .sum();
        if lines.len() >= 4 && variance > 0.0 {
            self.slant_growth = covariance / variance;
        }
    }

    /// A point of the picture in coordinates along the writing and across.
    fn along(&self, x: f32, y: f32) -> (f32, f32) {
        let (cos, sin) = axes(self.quarter);
        (x * cos + y * sin, y * cos - x * sin)
    }

    /// The inverse of [`Distortion::along`].
    fn to_picture(&self, u: f32, v: f32) -> (f32, f32) {
        let (cos, sin) = axes(self.quarter);
        (u * cos - v * sin, u * sin + v * cos)
    }

    /// An angle as its deviation from the quarter turn.
    fn deviation(&self, angle: f32) -> f32 {
        let deviation = angle - self.quarter * FRAC_PI_2;
        deviation - (deviation / TAU).round() * TAU
    }

    /// Where a line starts and its direction, without the distortion; lines in quite another direction are unchanged.
    fn straight(&self, line: &OcrLine) -> ((f32, f32), (f32, f32)) {
        let rect = &line.rect;
        let (u, v) = self.along(rect.x, rect.y);
        let slant = self.slant + self.slant_growth * (v - self.middle.1);
        let deviation = self.deviation(angle(line));
        let is_short = rect.length < 3.0 * rect.height && deviation.abs() < 0.8;
        if (deviation - slant).abs() > MAX_DEVIATION && !is_short {
            return (rect.point(0.0, 0.5), (rect.dx, rect.dy));
        }
        let v = v - (u - self.middle.0) * slant.tan();
        (
            self.to_picture(u - rect.length / 2.0, v),
            axes(self.quarter),
        )
    }
}

/// The size of each line's letters, in pixels; lines of about the same height have the same size.
fn sizes(lines: &[OcrLine]) -> Vec<f32> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|&a, &b| lines[a].rect.height.total_cmp(&lines[b].rect.height));
    let mut sizes = vec![0.0; lines.len()];
    let mut from = 0;
    while from < order.len() {
        let least = lines[order[from]].rect.height;
        let to = (from..order.len())
            .find(|&at| lines[order[at]].rect.height > least * SAME_SIZE)
            .unwrap_or(order.len());
        let size = lines[order[usize::midpoint(from, to)]].rect.height * SIZE;
        order[from..to].iter().for_each(|&line| sizes[line] = size);
        from = to;
    }
    sizes
}

/// The letters of a line, whose size is in pixels.
fn letters_of(line: &OcrLine, size: f32, distortion: &Distortion, scale: f32) -> Vec<Letter> {
    let ((x, y), (dx, dy)) = distortion.straight(line);
    let mut letters: Vec<Letter> = Vec::with_capacity(line.characters.len());
    let mut edge = f32::MIN;
    for mut word in words(line, size) {
        look_alike::correct(&mut word);
        let space = if letters.is_empty() {
            0.0
        } else {
            size * SPACE
        };
        let (start, pitch) = extent(&word, line.rect.length, size, edge + space);
        for (i, character) in word.iter().enumerate() {
            let from = start + pitch * i as f32;
            letters.push(Letter {
                character: character.value,
                x: (x + dx * from - dy * size * BASELINE) / scale,
                y: (y + dy * from + dx * size * BASELINE) / scale,
                dx,
                dy,
                advance: pitch / scale,
                size: size / scale,
                source: WordSource::Ocr,
                confidence: character.confidence,
                is_unclear: false,
            });
        }
        edge = start + pitch * word.len() as f32;
    }
    letters
}

/// Where a word starts along its line, `min_start` at least, and the distance of its letters if they are even; in pixels.
fn extent(word: &[RecognisedCharacter], length: f32, size: f32, min_start: f32) -> (f32, f32) {
    let position = |character: Option<&RecognisedCharacter>| {
        character.map_or(0.0, |character| character.position * length)
    };
    let (first, last) = (position(word.first()), position(word.last()));
    let pitch = if word.len() > 1 {
        (last - first) / (word.len() - 1) as f32
    } else {
        size * 0.5
    };
    let pitch = pitch.max(size * 0.15);
    let start = (first - pitch * 0.5).max(min_start);
    let pitch = ((last + pitch * 0.5 - start) / word.len() as f32).max(size * 0.1);
    (start, pitch)
}

/// The characters of each word, separated by spaces that were read or by gaps that are as wide as one.
fn words(line: &OcrLine, size: f32) -> Vec<Vec<RecognisedCharacter>> {
    let mut words: Vec<Vec<RecognisedCharacter>> = vec![Vec::new()];
    let mut last: Option<RecognisedCharacter> = None;
    let pitch = median_pitch(line);
    for character in &line.characters {
        let has_gap = last.is_some_and(|last| {
            let (sizes, pitches) = if likely_word_start(last.value, character.value) {
                (GAP_AT_WORD_START, GAP_PITCHES_AT_WORD_START)
            } else {
                (GAP, GAP_PITCHES)
            };
            (character.position - last.position) * line.rect.length
                > (size * sizes).max(pitch * pitches)
        });
        let is_space = character.value.is_whitespace();
        if (is_space || has_gap) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(Vec::new());
        }
        if !is_space {
            if let Some(word) = words.last_mut() {
                word.push(*character);
            }
            last = Some(*character);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The median distance of two letters of a line without a space between them, in pixels; 0 if there are no two.
fn median_pitch(line: &OcrLine) -> f32 {
    let pairs = line.characters.windows(2).filter(|pair| {
        pair.iter()
            .all(|character| !character.value.is_whitespace())
    });
    let mut pitches: Vec<f32> = pairs
        .map(|pair| (pair[1].position - pair[0].position) * line.rect.length)
        .collect();
    pitches.sort_by(f32::total_cmp);
    pitches.get(pitches.len() / 2).copied().unwrap_or_default()
}

/// Whether a word is likely to begin between two characters.
fn likely_word_start(before: char, after: char) -> bool {
    (before.is_lowercase() && after.is_uppercase())
        || (before.is_alphabetic() && after.is_ascii_digit())
        || (before.is_ascii_digit() && after.is_alphabetic())
        || (matches!(before, ',' | ';' | ':' | '.' | ')') && after.is_alphanumeric())
        || after == '('
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::picture::RotatedRect;
    use crate::page::layout;

    /// A line that starts here, with letters 16 pixels apart and 30 high, turned clockwise by degrees.
    fn line(text: &str, x: f32, y: f32, degrees: f32) -> OcrLine {
        let (dy, dx) = degrees.to_radians().sin_cos();
        let count = text.chars().count() as f32;
        let length = count * 16.0;
        let rect = RotatedRect {
            x: x + dx * length / 2.0,
            y: y + dy * length / 2.0,
            dx,
            dy,
            length,
            height: 42.0,
        };
        let characters = text
            .chars()
            .enumerate()
            .map(|(i, value)| RecognisedCharacter {
                value,
                position: (i as f32 + 0.5) / count,
                confidence: 0.9,
            })
            .collect();
        OcrLine { rect, characters }
    }

    /// The rows as text, cells separated by a bar.
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
    fn a_slanted_page_keeps_its_rows() {
        // At 5 degrees the right cell is 61 pixels lower than the left one, more than a line.
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
    fn a_page_in_perspective_keeps_its_rows() {
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
    fn a_gap_separates_words_whether_a_space_was_read_or_not() {
        let mut joined = line("BenOkafor", 100.0, 100.0, 0.0);
        joined.rect.length += 14.0;
        let length = joined.rect.length;
        for (i, character) in joined.characters.iter_mut().enumerate() {
            character.position =
                (16.0 * (i as f32 + 0.5) + if i >= 3 { 14.0 } else { 0.0 }) / length;
        }
        check(&[joined], &["Ben Okafor"]);
        check(&[line("McDonald", 100.0, 100.0, 0.0)], &["McDonald"]);
        check(
            &[line("6.0 CE hours", 100.0, 100.0, 0.0)],
            &["6.0 CE hours"],
        );
    }

    #[test]
    fn a_wide_letter_does_not_end_a_word() {
        // The positions are those where the model was most confident.
        let read = |text: &str, positions: &[f32]| {
            let mut line = line(text, 100.0, 100.0, 0.0);
            line.rect.length = 160.0;
            line.characters
                .iter_mut()
                .zip(positions)
                .for_each(|(character, position)| character.position = position / 160.0);
            line
        };
        check(
            &[read(
                "Wasatch",
                &[18.7, 56.0, 70.9, 85.9, 108.3, 123.2, 138.1],
            )],
            &["Wasatch"],
        );
        // A capital after a small letter may begin a word, and here does not.
        check(&[read("GmbH", &[20.0, 46.0, 66.0, 92.0])], &["GmbH"]);
    }

    #[test]
    fn writing_in_another_direction_has_lines_of_its_own() {
        check(
            &[
                line("a row of the page that is long", 100.0, 400.0, 0.0),
                line("SAMPLE COPY", 100.0, 800.0, -40.0),
            ],
            &["a row of the page that is long", "SAMPLE COPY"],
        );
    }
}
