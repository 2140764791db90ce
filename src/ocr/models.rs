//! The two models: where in a picture lines of text stand, and what a line says. The only file that knows rten.
//!
//! They are part of the program, loaded when the first picture is read and shared by every thread.

use std::sync::{Arc, LazyLock};

use rten::{Model, ModelOptions, RunOptions, ThreadPool};
use rten_imageproc::{RetrievalMode, find_contours};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::hull::least_rectangle;
use super::picture::{Picture, Slant};

/// rten takes the numbers of a model where they stand, and asks that each stands where its size divides its place.
#[repr(C, align(64))]
struct Aligned<T>(T);

static FINDER: Aligned<[u8; include_bytes!("../../models/PP-OCRv6_det_small.rten").len()]> =
    Aligned(*include_bytes!("../../models/PP-OCRv6_det_small.rten"));
static READER: Aligned<[u8; include_bytes!("../../models/PP-OCRv6_rec_small.rten").len()]> =
    Aligned(*include_bytes!("../../models/PP-OCRv6_rec_small.rten"));
static LETTERS: &str = include_str!("../../models/ppocrv6_dict.txt");

/// What stands in a picture's place where a model has seen no text is below this.
const TEXT: f32 = 0.3;
/// A found line is one where its inside is text with this mean probability.
const LINE: f32 = 0.55;
/// The finder marks the core of a line; its area grows by this share of what its border would enclose.
const GROWTH: f32 = 1.6;
/// Each end of a line stands this much further out, in pixels of the map, which is too coarse for a first letter that is narrow or faint.
const END: f32 = 2.0;
/// The finder takes pictures whose sides are multiples of this.
const STEP: usize = 32;
/// The height of a line that the reader takes, in pixels.
const HEIGHT: usize = 48;
/// A line is cut into no more steps than this; what is longer is squeezed.
const LONGEST: usize = 3200;

/// One read letter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecognisedText {
    /// The letter.
    pub says: char,
    /// Where its middle stands, as a share of the line's length.
    pub at: f32,
    /// How sure the model is of it, 0 to 1.
    pub sure: f32,
}

/// The models, with a thread for this picture alone.
pub(super) struct Models {
    models: &'static Loaded,
    pool: Arc<ThreadPool>,
}

struct Loaded {
    finder: Model,
    reader: Model,
    /// What each class of the reader stands for; the first stands for nothing.
    letters: Vec<char>,
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let load = |bytes: &'static [u8]| {
        // Packed weights are as large again and gain little for lines of changing length.
        ModelOptions::with_all_ops()
            .load_static_slice(bytes)
            .unwrap_or_else(|error| unreachable!("a model of the program: {error}"))
    };
    let letters = LETTERS.lines().filter_map(|line| line.chars().next());
    Loaded {
        finder: load(&FINDER.0),
        reader: load(&READER.0),
        letters: std::iter::once('\0').chain(letters).chain([' ']).collect(),
    }
});

impl Models {
    pub(super) fn new() -> Self {
        Self {
            models: &LOADED,
            pool: Arc::new(ThreadPool::with_num_threads(1)),
        }
    }

    fn run<const N: usize>(&self, model: &Model, input: &NdTensor<f32, 4>) -> NdTensor<f32, N> {
        let options = RunOptions::default().with_thread_pool(Some(Arc::clone(&self.pool)));
        let output = model
            .run_one(input.view().into(), Some(options))
            .unwrap_or_else(|error| unreachable!("a model of the program: {error}"));
        output.try_into().unwrap_or_else(|_| {
            unreachable!("a model of the program gives a tensor of {N} dimensions")
        })
    }

    /// Where lines stand, each taken as lying from left to right: the picture is looked at with its longer side in so many pixels.
    pub(super) fn lines(&self, picture: &Picture, longest: usize) -> Vec<Slant> {
        let long = picture.width.max(picture.height) as f32;
        let scaled = |side: usize| {
            ((side as f32 * longest as f32 / long / STEP as f32).round() as usize).max(1) * STEP
        };
        let (width, height) = (scaled(picture.width), scaled(picture.height));
        let small = picture.scaled(width, height);
        let mean = [0.406, 0.456, 0.485];
        let spread = [0.225, 0.224, 0.229];
        let input = NdTensor::from_fn([1, 3, height, width], |[_, part, y, x]| {
            (f32::from(small.rgb[(y * width + x) * 3 + 2 - part]) / 255.0 - mean[part])
                / spread[part]
        });
        let map: NdTensor<f32, 4> = self.run(&self.models.finder, &input);
        let map = map.slice((0, 0));
        let (across, down) = (
            picture.width as f32 / width as f32,
            picture.height as f32 / height as f32,
        );
        let mask = map.map(|share| *share > TEXT);
        let outlines = find_contours(mask.view(), RetrievalMode::External);
        outlines
            .iter()
            .filter_map(|outline| line(outline, &map, across, down))
            .collect()
    }

    /// What a line says.
    pub(super) fn read(&self, picture: &Picture, line: &Slant) -> Vec<RecognisedText> {
        let share = line.length / line.height;
        let width = ((share * HEIGHT as f32 / 8.0).ceil() as usize * 8).clamp(16, LONGEST);
        let mut pixels = Vec::with_capacity(width * HEIGHT);
        picture.cut(line, width, HEIGHT, |pixel| pixels.push(pixel));
        let input = NdTensor::from_fn([1, 3, HEIGHT, width], |[_, part, y, x]| {
            (pixels[y * width + x][2 - part] / 255.0 - 0.5) / 0.5
        });
        let shares: NdTensor<f32, 3> = self.run(&self.models.reader, &input);
        let steps = shares.size(1);
        let shares = shares.into_data();
        let mut seen: Vec<RecognisedText> = Vec::new();
        let mut last = 0;
        for (step, row) in shares.chunks_exact(self.models.letters.len()).enumerate() {
            let best = row
                .iter()
                .enumerate()
                .fold((0, 0.0_f32), |best, (class, &share)| {
                    if share > best.1 { (class, share) } else { best }
                });
            let at = (step as f32 + 0.5) / steps as f32;
            match self.models.letters.get(best.0) {
                Some(&says) if best.0 != 0 && best.0 != last => seen.push(RecognisedText {
                    says,
                    at,
                    sure: best.1,
                }),
                Some(_) if best.0 != 0 => {
                    if let Some(letter) = seen.last_mut() {
                        letter.sure = letter.sure.max(best.1);
                    }
                }
                _ => {}
            }
            last = best.0;
        }
        seen
    }
}

/// The line that an outline on the map is the core of, in pixels of the picture.
fn line(
    outline: &[rten_imageproc::Point],
    map: &rten_tensor::NdTensorView<'_, f32, 2>,
    across: f32,
    down: f32,
) -> Option<Slant> {
    let core = least_rectangle(outline.iter().map(|point| (point.x, point.y)).collect())?;
    let (length, height) = (core.length + 1.0, core.height + 1.0);
    if length.min(height) < 3.0 || mean_inside(outline, map) < LINE {
        return None;
    }
    let grown = length * height * GROWTH / (length + height);
    let ends = |side: f32, other: f32| if side >= other { 2.0 * END } else { 0.0 };
    let line = Slant {
        x: (core.x + 0.5) * across,
        y: (core.y + 0.5) * down,
        length: (length + grown + ends(length, height)) * across,
        height: (height + grown + ends(height, length)) * down,
        ..core
    };
    let lying = if line.dx.abs() >= line.dy.abs() {
        line
    } else {
        line.on_its_side()
    };
    Some(if lying.dx < 0.0 {
        lying.turned_over()
    } else {
        lying
    })
}

/// The mean of the map inside an outline, row by row between its outermost points.
fn mean_inside(
    outline: &[rten_imageproc::Point],
    map: &rten_tensor::NdTensorView<'_, f32, 2>,
) -> f32 {
    let mut rows: std::collections::BTreeMap<i32, (i32, i32)> = std::collections::BTreeMap::new();
    for point in outline {
        let row = rows.entry(point.y).or_insert((point.x, point.x));
        *row = (row.0.min(point.x), row.1.max(point.x));
    }
    let (mut sum, mut count) = (0.0_f32, 0_usize);
    for (y, (from, to)) in rows {
        for x in from..=to {
            if let Some(share) = usize::try_from(y)
                .ok()
                .zip(usize::try_from(x).ok())
                .and_then(|(y, x)| map.get([y, x]))
            {
                sum += share;
                count += 1;
            }
        }
    }
    sum / count.max(1) as f32
}
