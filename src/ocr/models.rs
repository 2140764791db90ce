//! The two models: one detects lines of text in a picture, the other reads a line. The only file that knows rten.
//!
//! They are part of the program, loaded when the first picture is read and shared by all threads.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use rten::{Model, ModelOptions, RunOptions, ThreadPool};
use rten_imageproc::{Point, RetrievalMode, find_contours};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, NdTensorView};

use super::min_area::min_area_rect;
use super::picture::{Picture, RotatedRect};
use super::recognised::RecognisedCharacter;

/// rten uses a model's numbers in place and needs them aligned to their size.
#[repr(C, align(64))]
struct Aligned<T>(T);

static DETECTOR: Aligned<[u8; include_bytes!("../../models/PP-OCRv6_det_small.rten").len()]> =
    Aligned(*include_bytes!("../../models/PP-OCRv6_det_small.rten"));
static RECOGNISER: Aligned<[u8; include_bytes!("../../models/PP-OCRv6_rec_small.rten").len()]> =
    Aligned(*include_bytes!("../../models/PP-OCRv6_rec_small.rten"));
static CHARACTERS: &str = include_str!("../../models/ppocrv6_dict.txt");

/// The detector's map holds the probability of text for each pixel; below this there is none.
const TEXT: f32 = 0.3;
/// An outline is a line of text if the mean probability inside it is at least this.
const LINE: f32 = 0.55;
/// The detector finds only the core of a line; its area grows by this factor of what its border would enclose.
const GROWTH: f32 = 1.6;
/// Each end of a line is moved out by this many pixels of the map, which is too coarse to show a first character
/// that is narrow or faint.
const END: f32 = 2.0;
/// The detector takes pictures whose sides are multiples of this, in pixels.
const DETECTOR_STEP: usize = 32;
/// The height of a line that the recogniser takes, in pixels.
const LINE_HEIGHT: usize = 48;
/// The greatest width of a line that the recogniser is given, in pixels; a longer line is squeezed.
const MAX_LINE_WIDTH: usize = 3200;

/// The models, with a thread pool for one picture.
pub(super) struct Models {
    loaded: &'static LoadedModels,
    pool: Arc<ThreadPool>,
}

struct LoadedModels {
    detector: Model,
    recogniser: Model,
    /// The character of each class of the recogniser; the first class means that there is none.
    classes: Vec<char>,
}

static LOADED: LazyLock<LoadedModels> = LazyLock::new(|| {
    let load = |bytes: &'static [u8]| {
        // Packed weights need as much memory again and gain little for lines of changing length.
        ModelOptions::with_all_ops()
            .load_static_slice(bytes)
            .unwrap_or_else(|error| unreachable!("a built-in model: {error}"))
    };
    let characters = CHARACTERS.lines().filter_map(|line| line.chars().next());
    LoadedModels {
        detector: load(&DETECTOR.0),
        recogniser: load(&RECOGNISER.0),
        classes: std::iter::once('\0')
            .chain(characters)
            .chain([' '])
            .collect(),
    }
});

impl Models {
    pub(super) fn new() -> Self {
        Self {
            loaded: &LOADED,
            pool: Arc::new(ThreadPool::with_num_threads(1)),
        }
    }

    fn run<const N: usize>(&self, model: &Model, input: &NdTensor<f32, 4>) -> NdTensor<f32, N> {
        let options = RunOptions::default().with_thread_pool(Some(Arc::clone(&self.pool)));
        let output = model
            .run_one(input.view().into(), Some(options))
            .unwrap_or_else(|error| unreachable!("a built-in model: {error}"));
        output
            .try_into()
            .unwrap_or_else(|_| unreachable!("a built-in model gives a tensor of {N} dimensions"))
    }

    /// The places of lines of text, each taken as running from left to right. They are detected in a copy of the
    /// picture whose longer side has this many pixels.
    pub(super) fn detect_lines(&self, picture: &Picture, longer_side: usize) -> Vec<RotatedRect> {
        let long = picture.width.max(picture.height) as f32;
        let scaled = |side: usize| {
            let steps = side as f32 * longer_side as f32 / long / DETECTOR_STEP as f32;
            (steps.round() as usize).max(1) * DETECTOR_STEP
        };
        let (width, height) = (scaled(picture.width), scaled(picture.height));
        let small = picture.scaled(width, height);
        let mean = [0.406, 0.456, 0.485];
        let spread = [0.225, 0.224, 0.229];
        let input = NdTensor::from_fn([1, 3, height, width], |[_, channel, y, x]| {
            (f32::from(small.rgb[(y * width + x) * 3 + 2 - channel]) / 255.0 - mean[channel])
                / spread[channel]
        });
        let map: NdTensor<f32, 4> = self.run(&self.loaded.detector, &input);
        let map = map.slice((0, 0));
        let scale = (
            picture.width as f32 / width as f32,
            picture.height as f32 / height as f32,
        );
        let mask = map.map(|probability| *probability > TEXT);
        let outlines = find_contours(mask.view(), RetrievalMode::External);
        outlines
            .iter()
            .filter_map(|outline| line_rect(outline, &map, scale))
            .collect()
    }

    /// The characters of a line.
    pub(super) fn read_line(
        &self,
        picture: &Picture,
        rect: &RotatedRect,
    ) -> Vec<RecognisedCharacter> {
        let aspect = rect.length / rect.height;
        let steps = (aspect * LINE_HEIGHT as f32 / 8.0).ceil() as usize;
        let width = (steps * 8).clamp(16, MAX_LINE_WIDTH);
        let mut pixels = Vec::with_capacity(width * LINE_HEIGHT);
        picture.cut(rect, width, LINE_HEIGHT, |pixel| pixels.push(pixel));
        let input = NdTensor::from_fn([1, 3, LINE_HEIGHT, width], |[_, channel, y, x]| {
            (pixels[y * width + x][2 - channel] / 255.0 - 0.5) / 0.5
        });
        let probabilities: NdTensor<f32, 3> = self.run(&self.loaded.recogniser, &input);
        decode(&probabilities.into_data(), &self.loaded.classes)
    }
}

/// The characters that the recogniser's output means: the most probable class of each step, where equal classes
/// in a row are one character.
fn decode(probabilities: &[f32], classes: &[char]) -> Vec<RecognisedCharacter> {
    let steps = probabilities.len() / classes.len();
    let mut characters: Vec<RecognisedCharacter> = Vec::new();
    let mut last_class = 0;
    for (step, row) in probabilities.chunks_exact(classes.len()).enumerate() {
        let (class, confidence) =
            row.iter()
                .enumerate()
                .fold((0, 0.0_f32), |best, (class, &probability)| {
                    if probability > best.1 {
                        (class, probability)
                    } else {
                        best
                    }
                });
        if class != 0 && class != last_class {
            characters.push(RecognisedCharacter {
                value: classes[class],
                position: (step as f32 + 0.5) / steps as f32,
                confidence,
            });
        } else if class != 0
            && let Some(character) = characters.last_mut()
        {
            character.confidence = character.confidence.max(confidence);
        }
        last_class = class;
    }
    characters
}

/// The line that an outline on the map is the core of, in pixels of the picture; `None` if it is not text. `scale` is
/// the size of a pixel of the map in pixels of the picture, across and down.
fn line_rect(
    outline: &[Point],
    map: &NdTensorView<'_, f32, 2>,
    scale: (f32, f32),
) -> Option<RotatedRect> {
    let core = min_area_rect(outline.iter().map(|point| (point.x, point.y)).collect())?;
    let (length, height) = (core.length + 1.0, core.height + 1.0);
    if length.min(height) < 3.0 || mean_inside(outline, map) < LINE {
        return None;
    }
    let grown = length * height * GROWTH / (length + height);
    let ends = |side: f32, other: f32| if side >= other { 2.0 * END } else { 0.0 };
    let line = RotatedRect {
        x: (core.x + 0.5) * scale.0,
        y: (core.y + 0.5) * scale.1,
        length: (length + grown + ends(length, height)) * scale.0,
        height: (height + grown + ends(height, length)) * scale.1,
        ..core
    };
    let horizontal = if line.dx.abs() >= line.dy.abs() {
        line
    } else {
        line.quarter_turned()
    };
    Some(if horizontal.dx < 0.0 {
        horizontal.half_turned()
    } else {
        horizontal
    })
}

/// The mean of the map inside an outline, row by row between its outermost points.
fn mean_inside(outline: &[Point], map: &NdTensorView<'_, f32, 2>) -> f32 {
    let mut rows: BTreeMap<i32, (i32, i32)> = BTreeMap::new();
    for point in outline {
        let row = rows.entry(point.y).or_insert((point.x, point.x));
        *row = (row.0.min(point.x), row.1.max(point.x));
    }
    let (mut sum, mut count) = (0.0_f32, 0_usize);
    for (y, (from, to)) in rows {
        for x in from..=to {
            if let Some(probability) = usize::try_from(y)
                .ok()
                .zip(usize::try_from(x).ok())
                .and_then(|(y, x)| map.get([y, x]))
            {
                sum += probability;
                count += 1;
            }
        }
    }
    sum / count.max(1) as f32
}
