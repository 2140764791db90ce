//! OCR: a [`Picture`] in pixels comes in; lines of characters go out, each with its place in the picture and how
//! confident the model is of each character.
//!
//! This module knows no file format and no pages, and does not interpret what it reads. Reading one picture takes
//! one thread and some hundred megabytes; how many are read at once is limited, whatever the number of threads.

mod min_area;
mod models;
pub mod picture;
mod recognised;

use std::sync::{Condvar, Mutex, PoisonError};

use models::Models;
use picture::{Picture, RotatedRect};
pub use recognised::{OcrLine, RecognisedCharacter};

/// Reads the text in a picture.
pub trait Reader: Sync {
    /// The lines of a picture, in no particular order; empty if it shows no text.
    fn lines(&self, picture: &Picture) -> Vec<OcrLine>;

    /// Whether more pictures of the document are read; else there is no use in opening them.
    fn has_room(&self) -> bool {
        true
    }
}

/// The reader with the models that are part of the program.
#[derive(Debug, Clone, Copy, Default)]
pub struct BuiltIn;

/// Pictures that are read at the same time.
const MAX_CONCURRENT: usize = 4;
/// The longer side, in pixels, of the picture in which lines are detected.
const DETECTION_SIDE: usize = 736;
/// The same for a second attempt, if the lines turn out to be small.
const CLOSER_DETECTION_SIDE: usize = 1280;
/// Lines are detected again, closer, if their median height in the first attempt is below this, in pixels.
const SMALL_LINE: f32 = 9.0;
/// A mean confidence below this means that a picture is upside down, on its side, or hard to read.
const CONFIDENT: f32 = 0.85;
/// The number of lines, the longest ones, that are read to find out how a picture is turned.
const ORIENTATION_SAMPLE: usize = 6;
/// A picture with more lines than this is not a certificate; only the longest are read.
const MAX_LINES: usize = 600;

impl Reader for BuiltIn {
    fn lines(&self, picture: &Picture) -> Vec<OcrLine> {
        let _permit = Permit::acquire();
        // The models spread their work over threads of their own. A thread of another pool would start a
        // second document while it waits, and then wait for a permit that it holds itself. A plain thread
        // only waits.
        std::thread::scope(|scope| {
            let name = std::thread::current().name().unwrap_or("reader").to_owned();
            let reading = std::thread::Builder::new()
                .name(name)
                .spawn_scoped(scope, || read(&Models::new(), picture));
            match reading.map(std::thread::ScopedJoinHandle::join) {
                Ok(Ok(lines)) => lines,
                Ok(Err(panic)) => std::panic::resume_unwind(panic),
                Err(_) => read(&Models::new(), picture),
            }
        })
    }
}

fn read(models: &Models, picture: &Picture) -> Vec<OcrLine> {
    let rects = detect(models, picture);
    let (quarters, mut lines) = orientation(models, picture, &rects);
    lines.extend(
        rects
            .iter()
            .skip(lines.len())
            .map(|rect| read_line(models, picture, rect, quarters)),
    );
    lines.retain(|line| !line.characters.is_empty());
    lines
}

/// The places of lines, the longest first.
fn detect(models: &Models, picture: &Picture) -> Vec<RotatedRect> {
    let side = picture.width.max(picture.height);
    let mut rects = models.detect_lines(picture, DETECTION_SIDE.min(side.max(320)));
    let detected_height = |height: f32| height * DETECTION_SIDE as f32 / side as f32;
    if side > DETECTION_SIDE
        && median(rects.iter().map(|rect| rect.length.min(rect.height)))
            .is_some_and(|height| detected_height(height) < SMALL_LINE)
    {
        rects = models.detect_lines(picture, CLOSER_DETECTION_SIDE.min(side));
    }
    rects.sort_by(|a, b| b.length.max(b.height).total_cmp(&a.length.max(a.height)));
    rects.truncate(MAX_LINES);
    rects
}

/// Reads a line of a picture that is turned by this many quarter turns.
fn read_line(models: &Models, picture: &Picture, rect: &RotatedRect, quarters: u8) -> OcrLine {
    let rect = turned(*rect, quarters);
    OcrLine {
        rect,
        characters: models.read_line(picture, &rect),
    }
}

/// The clockwise quarter turns of the writing, and the longest lines read in that direction.
///
/// The shapes of the lines show whether the writing is horizontal or vertical; reading the longest lines both ways
/// then shows which way is up.
fn orientation(models: &Models, picture: &Picture, rects: &[RotatedRect]) -> (u8, Vec<OcrLine>) {
    let total = |is_long: fn(&RotatedRect) -> bool| {
        rects
            .iter()
            .filter(|rect| is_long(rect))
            .map(|rect| rect.length.max(rect.height))
            .sum::<f32>()
    };
    let vertical = total(|rect| rect.height > 1.5 * rect.length)
        > total(|rect| rect.length > 1.5 * rect.height);
    let (likely, opposite) = if vertical { (1, 3) } else { (0, 2) };
    let read_sample = |quarters: u8| {
        rects
            .iter()
            .take(ORIENTATION_SAMPLE)
            .map(|rect| read_line(models, picture, rect, quarters))
            .collect::<Vec<OcrLine>>()
    };
    let first = read_sample(likely);
    if mean_confidence(&first) >= CONFIDENT {
        return (likely, first);
    }
    let second = read_sample(opposite);
    if mean_confidence(&first) >= mean_confidence(&second) {
        (likely, first)
    } else {
        (opposite, second)
    }
}

/// The mean confidence of the characters in lines; 0 if there are none.
#[must_use]
pub fn mean_confidence(lines: &[OcrLine]) -> f32 {
    let characters = lines.iter().flat_map(|line| &line.characters);
    let (count, sum) = characters.fold((0_u32, 0.0), |(count, sum), character| {
        (count + 1, sum + character.confidence)
    });
    if count == 0 { 0.0 } else { sum / count as f32 }
}

/// A line that was detected as horizontal, in the direction of a picture that is turned by this many quarter turns.
fn turned(rect: RotatedRect, quarters: u8) -> RotatedRect {
    let rect = if quarters % 2 == 1 {
        rect.quarter_turned()
    } else {
        rect
    };
    // A line across the others is read along its longer side.
    let rect = if rect.height > 2.5 * rect.length {
        rect.quarter_turned()
    } else {
        rect
    };
    if quarters >= 2 {
        rect.half_turned()
    } else {
        rect
    }
}

fn median(values: impl Iterator<Item = f32>) -> Option<f32> {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied()
}

/// A permit to read a picture; dropping it gives it back.
struct Permit;

static PERMITS: Mutex<usize> = Mutex::new(MAX_CONCURRENT);
static PERMIT_RETURNED: Condvar = Condvar::new();

impl Permit {
    fn acquire() -> Self {
        let available = PERMITS.lock().unwrap_or_else(PoisonError::into_inner);
        let mut available = PERMIT_RETURNED
            .wait_while(available, |available| *available == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *available -= 1;
        Self
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        *PERMITS.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        PERMIT_RETURNED.notify_one();
    }
}
