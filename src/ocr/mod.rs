//! A picture to lines of letters, each with its place and how sure it is. Knows no file format and nothing of papers.
//!
//! One picture takes one thread and some hundred megabytes; how many are read at once is bounded, whatever the number of threads.

mod hull;
mod models;
pub mod picture;

use std::sync::{Condvar, Mutex, PoisonError};

use models::Models;
pub use models::RecognisedText;
use picture::{Picture, Slant};

/// A line as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct OcrLine {
    /// Where it stands, in pixels of the picture, along the direction of the writing.
    pub place: Slant,
    /// Its letters in order, spaces too.
    pub letters: Vec<RecognisedText>,
}

/// What reads a picture.
pub trait Reader: Sync {
    /// The lines of a picture, in no certain order; none where it shows no text.
    fn lines(&self, picture: &Picture) -> Vec<OcrLine>;
}

/// The reader that is built in.
#[derive(Debug, Clone, Copy, Default)]
pub struct BuiltIn;

/// Pictures that are read at once.
const AT_ONCE: usize = 4;
/// The longer side in which lines are sought, in pixels, at first and where they turn out small.
const LOOK: usize = 736;
const LOOK_CLOSER: usize = 1280;
/// Lines whose middle one is lower than this when sought, in pixels, are sought again closer.
const SMALL: f32 = 9.0;
/// A mean below this says that a picture is upside down, on its side, or hard to read.
const SURE: f32 = 0.85;
/// So many of the longest lines tell which way a picture is turned.
const SAMPLE: usize = 6;
/// A picture with more lines than this is no certificate; the longest are read.
const MOST_LINES: usize = 600;

impl Reader for BuiltIn {
    fn lines(&self, picture: &Picture) -> Vec<OcrLine> {
        let _seat = Seat::take();
        // The models spread their work over threads of their own. A thread of another pool would take up a second document
        // while it waits, and wait for a seat that it holds itself: a plain thread only waits.
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
    let long = picture.width.max(picture.height);
    let mut places = models.lines(picture, LOOK.min(long.max(320)));
    let seen_at = |height: f32| height * LOOK as f32 / long as f32;
    if long > LOOK
        && middle(places.iter().map(|place| place.length.min(place.height)))
            .is_some_and(|height| seen_at(height) < SMALL)
    {
        places = models.lines(picture, LOOK_CLOSER.min(long));
    }
    places.sort_by(|a, b| b.length.max(b.height).total_cmp(&a.length.max(a.height)));
    places.truncate(MOST_LINES);
    let (turn, mut lines) = turn(models, picture, &places);
    lines.extend(
        places
            .iter()
            .skip(lines.len())
            .map(|place| line(models, picture, place, turn)),
    );
    lines.retain(|line| !line.letters.is_empty());
    lines
}

/// A line in a picture that is turned by so many quarters.
fn line(models: &Models, picture: &Picture, place: &Slant, quarters: u8) -> OcrLine {
    let place = turned(*place, quarters);
    OcrLine {
        place,
        letters: models.read(picture, &place),
    }
}

/// The quarter turns, with the clock, of the writing, and the longest lines as they read so: told by the form of the lines, then by how
/// well these are read either way.
fn turn(models: &Models, picture: &Picture, places: &[Slant]) -> (u8, Vec<OcrLine>) {
    let total = |long: fn(&Slant) -> bool| {
        places
            .iter()
            .filter(|place| long(place))
            .map(|place| place.length.max(place.height))
            .sum::<f32>()
    };
    let on_its_side = total(|place| place.height > 1.5 * place.length)
        > total(|place| place.length > 1.5 * place.height);
    let (one, other) = if on_its_side { (1, 3) } else { (0, 2) };
    let read = |turn: u8| {
        places
            .iter()
            .take(SAMPLE)
            .map(|place| line(models, picture, place, turn))
            .collect::<Vec<OcrLine>>()
    };
    let first = read(one);
    if sure(&first) >= SURE {
        return (one, first);
    }
    let second = read(other);
    if sure(&first) >= sure(&second) {
        (one, first)
    } else {
        (other, second)
    }
}

/// How sure the letters of lines are in the mean; 0 where there are none.
fn sure(lines: &[OcrLine]) -> f32 {
    let letters = lines.iter().flat_map(|line| &line.letters);
    let (count, sum) = letters.fold((0_u32, 0.0), |(count, sum), letter| {
        (count + 1, sum + letter.sure)
    });
    if count == 0 { 0.0 } else { sum / count as f32 }
}

/// A line that was found lying, as it stands in a picture that is turned by so many quarters.
fn turned(place: Slant, quarters: u8) -> Slant {
    // A line across the others keeps its length for its length.
    let place = if quarters % 2 == 1 {
        place.on_its_side()
    } else {
        place
    };
    let place = if place.height > 2.5 * place.length {
        place.on_its_side()
    } else {
        place
    };
    if quarters >= 2 {
        place.turned_over()
    } else {
        place
    }
}

fn middle(values: impl Iterator<Item = f32>) -> Option<f32> {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied()
}

/// One of the seats of those who read a picture; it is free again when this is dropped.
struct Seat;

static FREE: Mutex<usize> = Mutex::new(AT_ONCE);
static FREED: Condvar = Condvar::new();

impl Seat {
    fn take() -> Self {
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = FREED
            .wait_while(free, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *FREE.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        FREED.notify_one();
    }
}
