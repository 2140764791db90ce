//! A page and some of its glyphs come in; which of them a person sees goes out.
//!
//! The page is drawn as it is, and its letters are drawn by themselves, black on white. Where a letter is seen, the colours of the
//! page follow its shape.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hayro::RenderSettings;
use hayro::vello_cpu::color::palette::css::BLACK;
use hayro::vello_cpu::{Pixmap, RenderContext};
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, Rect, Shape, Stroke};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask, TransformExt,
};

use super::rendering::{self, MAX_SIDE};

/// Pages are compared with this many pixels for each point, 144 per inch.
const SCALE: f32 = 2.0;
/// Around a letter, this many pixels are compared as well.
const MARGIN: f64 = 1.5;
/// A letter is too faint to see if its brightness differs from that around it by less than this, of 255.
const FAINT: f32 = 25.0;
/// What red, green and blue add to the brightness of a colour.
pub(super) const BRIGHTNESS: [f32; 3] = [0.3, 0.59, 0.11];
/// Colours that differ by less than this, of 255, show nothing.
const EVEN: u8 = 12;
/// A letter in black on white is nowhere darker than this, of 255, if it is smaller than what can be compared.
const PALE: u8 = 40;
/// The part of a letter that has to be of its colour.
const INSIDE: f32 = 0.85;

/// Whether a glyph is seen on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    /// The page shows its shape.
    Seen,
    /// The page shows nothing in its place.
    Unseen,
    /// The page shows something in its place, which may be something else.
    Unclear,
}

/// What is compared of a page.
#[derive(Debug, Default)]
pub(super) struct ToCompare {
    /// The glyphs that something may hide, by their numbers in the order of drawing.
    pub glyphs: BTreeSet<u32>,
    /// The places beside figures in which something is drawn.
    pub beside: Vec<BesideFigure>,
}

/// The place beside the first or the last figure of a number, in points of the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct BesideFigure {
    /// The number of the glyph.
    pub glyph: u32,
    /// Where anything may be a part of the number.
    pub close: Rect,
    /// Where a shape may be one that is no larger than that.
    pub within_reach: Rect,
}

impl ToCompare {
    /// The glyphs if the page cannot be drawn.
    pub(super) fn unclear(&self) -> BTreeMap<u32, Sight> {
        let beside = self.beside.iter().map(|beside| beside.glyph);
        let all = self.glyphs.iter().copied().chain(beside);
        all.map(|number| (number, Sight::Unclear)).collect()
    }
}

/// Which glyphs are seen. A figure beside which the page shows something that is no letter is unclear.
pub(super) fn glyphs(page: &Page<'_>, compared: &ToCompare) -> BTreeMap<u32, Sight> {
    let numbers = &compared.glyphs;
    let (width, height) = page.render_dimensions();
    let scale = SCALE.min(MAX_SIDE / width.max(height));
    let size = [width, height].map(|side| (side * scale) as u16);
    if !scale.is_finite() || size.contains(&0) {
        return compared.unclear();
    }
    let transform = Affine::scale(f64::from(scale)) * page.initial_transform(true).to_kurbo();
    let settings = RenderSettings {
        hinting: false,
        glyph_caching: false,
        ..RenderSettings::default()
    };
    let (shown, is_whole) = rendering::page(page, size, transform, settings);
    if !is_whole {
        return compared.unclear();
    }
    let (letters, places) = letters(page, size, transform, numbers);
    let sight = |number: &u32| {
        let place = places.get(number);
        let sight = place.map_or(Sight::Unclear, |place| sight(&shown, &letters, *place));
        (*number, sight)
    };
    let mut sights: BTreeMap<u32, Sight> = numbers.iter().map(sight).collect();
    for beside in &compared.beside {
        if shows_more(&shown, &letters, beside, f64::from(scale)) {
            sights.insert(beside.glyph, Sight::Unclear);
        }
    }
    sights
}

/// Something drawn differs by at least this from its ground, of 255.
const INK: u8 = 60;
/// So many pixels may be a point.
const POINT: usize = 3;
/// A shape that is so many pixels from the end of a place may go on beside it: its own end is pale.
const EDGE: usize = 2;
/// What covers this part of a row or column of a place goes on beside it: it is a line, or the edge of a box.
const LINE: f64 = 0.9;

/// Whether a page shows something close to a figure, or a whole shape within its reach, that is neither a letter nor a line through the
/// place.
fn shows_more(shown: &Pixmap, letters: &Pixmap, beside: &BesideFigure, scale: f64) -> bool {
    let place = |place: Rect| PixelPlace::of(shown, place.scale_from_origin(scale));
    let close = place(beside.close).ink(shown, letters);
    close.len() >= POINT || place(beside.within_reach).has_whole_shape(shown, letters)
}

/// A place on a page as drawn.
struct PixelPlace {
    columns: Range<usize>,
    rows: Range<usize>,
    width: usize,
}

impl PixelPlace {
    fn of(page: &Pixmap, place: Rect) -> Self {
        let width = usize::from(page.width());
        // A pixel of which most is outside is left out.
        let place = place.inflate(-0.5, -0.5);
        Self {
            columns: pixels(place.x0, place.x1, width),
            rows: pixels(place.y0, place.y1, usize::from(page.height())),
            width,
        }
    }

    /// The pixels, by row and column, that differ from the ground and belong neither to a letter nor to a line through the place.
    fn ink(&self, shown: &Pixmap, letters: &Pixmap) -> BTreeSet<(usize, usize)> {
        let at = |(row, column): (usize, usize)| row * self.width + column;
        let in_row = |row| self.columns.clone().map(move |column| (row, column));
        let is_free = |place: &(usize, usize)| u8::MAX - letters.data()[at(*place)].r < PALE / 2;
        let free = || self.rows.clone().flat_map(in_row).filter(is_free);
        let colour = |place: (usize, usize)| {
            let pixel = shown.data()[at(place)];
            [pixel.r, pixel.g, pixel.b]
        };
        let ground = [0, 1, 2].map(|part| {
            let mut values: Vec<u8> = free().map(|place| colour(place)[part]).collect();
            values.sort_unstable();
            values.get(values.len() / 2).copied().unwrap_or(u8::MAX)
        });
        let is_ink = |place: &(usize, usize)| {
            let colour = colour(*place);
            (0..3).any(|part| colour[part].abs_diff(ground[part]) >= INK)
        };
        let mut ink: BTreeSet<(usize, usize)> = free().filter(is_ink).collect();
        let (mut in_rows, mut in_columns) = (vec![0; self.rows.end], vec![0; self.columns.end]);
        for (row, column) in &ink {
            in_rows[*row] += 1;
            in_columns[*column] += 1;
        }
        let is_line = |count: usize, of: usize| count as f64 >= LINE * of as f64;
        ink.retain(|(row, column)| {
            !is_line(in_rows[*row], self.columns.len())
                && !is_line(in_columns[*column], self.rows.len())
        });
        ink
    }

    /// Whether a shape lies in the place that does not go on beside it.
    fn has_whole_shape(&self, shown: &Pixmap, letters: &Pixmap) -> bool {
        let mut ink = self.ink(shown, letters);
        while let Some(first) = ink.pop_first() {
            let (mut open, mut size, mut is_whole) = (vec![first], 0, true);
            while let Some((row, column)) = open.pop() {
                size += 1;
                is_whole &= row > self.rows.start
                    && row + 1 < self.rows.end
                    && column >= self.columns.start + EDGE
                    && column + EDGE < self.columns.end;
                let rows = row.saturating_sub(1)..=row + 1;
                let near = rows.flat_map(|row| {
                    (column.saturating_sub(1)..=column + 1).map(move |column| (row, column))
                });
                open.extend(near.filter(|place| ink.remove(place)));
            }
            if is_whole && size >= POINT {
                return true;
            }
        }
        false
    }
}

/// The pixels of a side, of which there are at most so many.
fn pixels(low: f64, high: f64, most: usize) -> Range<usize> {
    (low.floor().max(0.0) as usize).min(most)..(high.ceil().max(0.0) as usize).min(most)
}

/// The letters of a page alone, and where some of them are.
fn letters(
    page: &Page<'_>,
    [width, height]: [u16; 2],
    transform: Affine,
    numbers: &BTreeSet<u32>,
) -> (Pixmap, BTreeMap<u32, (Rect, bool)>) {
    let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let mut writer = LetterWriter {
        context: RenderContext::new(width, height),
        count: 0,
        numbers,
        places: BTreeMap::new(),
        parts: GlyphParts::None,
    };
    writer.context.set_paint(BLACK);
    rendering::interpret(page, (transform, area), &mut writer);
    (rendering::pixels(writer.context), writer.places)
}

/// Draws letters, and nothing else.
struct LetterWriter<'n> {
    context: RenderContext,
    /// How many glyphs came so far.
    count: u32,
    numbers: &'n BTreeSet<u32>,
    /// Where the glyphs with these numbers are, and whether they are digits.
    places: BTreeMap<u32, (Rect, bool)>,
    /// The parts of the glyph that is being drawn.
    parts: GlyphParts,
}

/// What shapes are parts of.
enum GlyphParts {
    /// No glyph.
    None,
    /// A glyph whose parts so far are here.
    Place(Rect),
    /// A glyph with a part that is no shape.
    Picture,
}

impl<'a> Device<'a> for LetterWriter<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        for glyph in run.glyphs() {
            let number = self.count;
            self.count += 1;
            if matches!(mode, DrawMode::Invisible) {
                continue;
            }
            self.parts = GlyphParts::Place(Rect::ZERO);
            match &**glyph {
                Glyph::Outline(outline) => {
                    let outline = glyph.transform() * outline.outline();
                    self.draw_path(&outline, props.clone(), mode);
                }
                Glyph::Type3(drawn) => {
                    drawn.interpret(self, props.transform, glyph.transform(), &props.paint);
                }
            }
            let parts = std::mem::replace(&mut self.parts, GlyphParts::None);
            if let GlyphParts::Place(place) = parts
                && self.numbers.contains(&number)
            {
                let is_digit =
                    matches!(glyph.as_unicode(), Some(BfString::Char(c)) if c.is_numeric());
                self.places.insert(number, (place, is_digit));
            }
        }
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let GlyphParts::Place(place) = &mut self.parts else {
            return;
        };
        let stroke = match mode {
            DrawMode::Stroke(stroke) | DrawMode::FillAndStroke(_, stroke) => {
                Some(stroke.line_width)
            }
            DrawMode::Fill(_) | DrawMode::Invisible => None,
        };
        let width = f64::from(stroke.unwrap_or(0.0));
        let bounds = path.bounding_box().inflate(width / 2.0, width / 2.0);
        let bounds = props.transform.transform_rect_bbox(bounds);
        *place = if place.is_zero_area() {
            bounds
        } else {
            place.union(bounds)
        };
        self.context.set_transform(props.transform);
        if !matches!(mode, DrawMode::Stroke(_)) {
            self.context.fill_path(path);
        }
        if stroke.is_some() {
            self.context.set_stroke(Stroke::new(width));
            self.context.stroke_path(path);
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        if let GlyphParts::Place(_) = self.parts {
            self.parts = GlyphParts::Picture;
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Whether the colours of a page follow the shape of a letter in its place: of the colour in which the two differ most, whether
/// nearly all of the letter is of one kind, and nearly all around it of another.
fn sight(shown: &Pixmap, letters: &Pixmap, (place, is_digit): (Rect, bool)) -> Sight {
    let place = place.inflate(MARGIN, MARGIN);
    let (width, height) = (usize::from(shown.width()), usize::from(shown.height()));
    let columns = pixels(place.x0, place.x1, width);
    let pixels = pixels(place.y0, place.y1, height).flat_map(|row| {
        let at = row * width + columns.start..row * width + columns.end;
        shown.data()[at.clone()].iter().zip(&letters.data()[at])
    });
    let pixels: Vec<(u8, [u8; 3])> = pixels
        .map(|(pixel, letter)| (u8::MAX - letter.r, [pixel.r, pixel.g, pixel.b]))
        .collect();
    let blackest = pixels.iter().map(|(black, _)| *black).max().unwrap_or(0);
    if blackest < PALE {
        return Sight::Unclear;
    }
    let mut differences = [0, 1, 2].map(|colour| {
        let of = |counts: &dyn Fn(u8) -> bool| -> Vec<u8> {
            let counted = pixels.iter().filter(|(black, _)| counts(*black));
            counted.map(|(_, colours)| colours[colour]).collect()
        };
        Difference::of(
            of(&|black| black > blackest / 2),
            of(&|black| black < PALE / 2),
        )
    });
    let brightness: f32 = differences
        .iter()
        .zip(BRIGHTNESS)
        .map(|(difference, part)| difference.contrast * part)
        .sum();
    differences.sort_by(|a, b| a.contrast.total_cmp(&b.contrast));
    let [.., most] = differences;
    let even = pixels.iter().all(|(_, colours)| {
        let first = pixels[0].1;
        (0..3).all(|at| colours[at].abs_diff(first[at]) < EVEN)
    });
    let blackness = f32::from(blackest) / 255.0;
    if even {
        Sight::Unseen
    } else if brightness >= FAINT * blackness
        && most.inside >= INSIDE
        && most.around >= around(is_digit)
    {
        Sight::Seen
    } else {
        Sight::Unclear
    }
}

/// How much around a letter has to be of its ground. A rule under a letter is not; nor is the rest of an 8 in whose place the file
/// has a 3.
fn around(is_digit: bool) -> f32 {
    if is_digit { 0.9 } else { 0.7 }
}

/// How one colour differs between a letter and its ground.
struct Difference {
    /// Between the two medians, of 255.
    contrast: f32,
    /// The part of the letter that is nearer to its own median.
    inside: f32,
    /// The part of what is around it that is nearer to its own median.
    around: f32,
}

impl Difference {
    fn of(mut letter: Vec<u8>, mut ground: Vec<u8>) -> Self {
        let median = |values: &mut Vec<u8>| {
            values.sort_unstable();
            values.get(values.len() / 2).copied()
        };
        let (Some(own), Some(other)) = (median(&mut letter), median(&mut ground)) else {
            return Self {
                contrast: 0.0,
                inside: 0.0,
                around: 0.0,
            };
        };
        let nearer = |values: &[u8], to: u8, than: u8| {
            let near = values
                .iter()
                .filter(|value| value.abs_diff(to) < value.abs_diff(than));
            near.count() as f32 / values.len() as f32
        };
        Self {
            contrast: f32::from(own.abs_diff(other)),
            inside: nearer(&letter, own, other),
            around: nearer(&ground, other, own),
        }
    }
}
