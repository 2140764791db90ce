//! A PDF's bytes to [`DrawnPage`]s: what its pages draw. The only file that knows hayro.
//!
//! Pictures are measured and not decoded, unless the page is drawn for OCR. A panic of the library is the caller's to catch, per document.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_interpret::font::{Glyph, GlyphRun, OutlineGlyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, Paint, SoftMask, TransformExt, interpret_page,
};
use skrifa::MetadataProvider;

use super::WordSource;
use super::sheet::{DrawnPage, Letter, UNREADABLE};
use crate::ocr::picture::Picture;

/// A page is drawn with so many pixels for each point, 200 to the inch.
const SCALE: f32 = 200.0 / 72.0;
/// The longer side of a drawn page is at most so many pixels.
const LONGEST: f32 = 3000.0;

/// An opened PDF.
pub(super) struct Drawing(Pdf);

/// Why a PDF was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PdfNotOpened {
    /// It asks for a password, or is locked in a way nobody here can open.
    Locked,
    /// No page was found in it.
    Damaged,
}

impl Drawing {
    pub(super) fn open(bytes: &Arc<Vec<u8>>) -> Result<Self, PdfNotOpened> {
        match Pdf::new(Arc::clone(bytes)) {
            Ok(pdf) if pdf.pages().is_empty() => Err(PdfNotOpened::Damaged),
            Ok(pdf) => Ok(Self(pdf)),
            Err(LoadPdfError::Decryption(
                DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
            )) => Err(PdfNotOpened::Locked),
            Err(_) => Err(PdfNotOpened::Damaged),
        }
    }

    pub(super) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// Whether the file has a form, whose values may stand nowhere on the page.
    pub(super) fn has_form(&self) -> bool {
        let xref = self.0.xref();
        xref.get::<Dict<'_>>(xref.root_id())
            .is_some_and(|catalog| catalog.contains_key("AcroForm"))
    }

    /// A page as a picture, and its scale in pixels for each point; none where the page has no area.
    pub(super) fn picture(&self, number: u32) -> Option<(Picture, f32)> {
        let page = self.0.pages().get(number as usize - 1)?;
        let (width, height) = page.render_dimensions();
        let scale = SCALE.min(LONGEST / width.max(height));
        if !scale.is_finite() || width * scale < 1.0 || height * scale < 1.0 {
            return None;
        }
        let white = hayro::vello_cpu::color::palette::css::WHITE;
        let size = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: white,
        };
        let drawn = hayro::render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &size,
        );
        let rgb = drawn
            .data()
            .iter()
            .flat_map(|pixel| [pixel.r, pixel.g, pixel.b])
            .collect();
        Picture::new(usize::from(drawn.width()), usize::from(drawn.height()), rgb)
            .map(|picture| (picture, scale))
    }

    /// The pages in order, with at most so many letters each.
    pub(super) fn sheets(&self, most_letters: usize) -> impl Iterator<Item = DrawnPage> {
        let cache = InterpreterCache::new();
        let mut fonts = Fonts::default();
        let settings = InterpreterSettings::default();
        (1..).zip(self.0.pages().iter()).map(move |(number, page)| {
            sheet(number, page, &cache, &settings, &mut fonts, most_letters)
        })
    }
}

fn sheet<'a>(
    number: u32,
    page: &Page<'a>,
    cache: &InterpreterCache<'a>,
    settings: &InterpreterSettings,
    fonts: &mut Fonts,
    most_letters: usize,
) -> DrawnPage {
    let (width, height) = page.render_dimensions();
    let to_page = page.initial_transform(true).to_kurbo();
    let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let mut context = Context::new(to_page, area, cache, page.xref(), settings.clone());
    let sheet = DrawnPage {
        number,
        width,
        height,
        to_page: axes(to_page),
        ..DrawnPage::default()
    };
    let mut pen = Pen {
        sheet,
        area,
        clips: Vec::new(),
        groups: Vec::new(),
        spans: Vec::new(),
        cover: CoveringShape::new(area),
        fonts,
        most_letters,
    };
    interpret_page(page, &mut context, &mut pen);
    pen.finish()
}

/// Where the axes and the origin fall under a transform.
fn axes(transform: Affine) -> [[f32; 2]; 3] {
    let [across_x, across_y, up_x, up_y, x, y] = transform.as_coeffs().map(|part| part as f32);
    [[across_x, across_y], [up_x, up_y], [x, y]]
}

/// Takes down what hayro draws.
struct Pen<'f> {
    sheet: DrawnPage,
    area: Rect,
    /// The bounds of what the clips in force leave visible.
    clips: Vec<Rect>,
    /// For each group in force, its opacity on the page, and whether it is laid over the page plainly.
    groups: Vec<(f32, bool)>,
    /// Marked content in force: the first of its letters, and the text it stands for.
    spans: Vec<Option<(usize, String)>>,
    cover: CoveringShape,
    fonts: &'f mut Fonts,
    most_letters: usize,
}

impl Pen<'_> {
    fn visible(&self) -> Rect {
        self.clips.last().copied().unwrap_or(self.area)
    }

    fn group(&self) -> (f32, bool) {
        self.groups.last().copied().unwrap_or((1.0, true))
    }

    /// The page, once all is drawn: letters that a picture was laid over are hidden, as programs do that read a scan.
    fn finish(self) -> DrawnPage {
        let Self {
            mut sheet, cover, ..
        } = self;
        sheet.pictures = cover.share();
        for (i, letter) in sheet.letters.iter_mut().enumerate() {
            if i < cover.letters_under(middle(letter)) {
                letter.source = WordSource::Hidden;
            }
        }
        sheet
    }

    fn clip(&mut self, bounds: Rect) {
        self.clips.push(self.visible().intersect(bounds));
    }

    /// Takes down that a figure was drawn, unless it is white, as the ground of a page often is, or outside of the page.
    fn figure(&mut self, bounds: Rect, props: &DrawProps<'_>) {
        let white = || matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[..3].iter().all(|part| *part > 0.99));
        self.sheet.drawn = self.sheet.drawn
            || (props
                .transform
                .transform_rect_bbox(bounds)
                .overlaps(self.visible())
                && !white());
    }

    /// Takes down one glyph.
    fn glyph(&mut self, glyph: &Glyph<'_>, at: &Stroke, hidden: bool) {
        let middle = Point::new(
            at.x + at.dx * at.advance / 2.0,
            at.y + at.dy * at.advance / 2.0,
        );
        if !self.visible().inflate(1.0, 1.0).contains(middle) {
            return;
        }
        self.sheet.drawn |= !hidden;
        let text = self.fonts.read(glyph);
        let count = text.chars().count();
        if count == 0 {
            return;
        }
        if !hidden {
            if self.sheet.visible == 0 {
                self.sheet.pictures_under = self.cover.share();
            }
            self.sheet.visible += 1;
            self.sheet.on_pictures += usize::from(self.cover.lies_at(middle));
        }
        let advance = at.advance / count as f64;
        for (i, letter) in text.chars().enumerate() {
            if self.sheet.letters.len() >= self.most_letters {
                self.sheet.cut = true;
                return;
            }
            self.sheet.letters.push(Letter {
                says: letter,
                x: (at.x + at.dx * advance * i as f64) as f32,
                y: (at.y + at.dy * advance * i as f64) as f32,
                dx: at.dx as f32,
                dy: at.dy as f32,
                advance: advance as f32,
                size: at.size as f32,
                source: if hidden {
                    WordSource::Hidden
                } else {
                    WordSource::Layer
                },
                sure: 1.0,
            });
        }
    }
}

/// The middle of a letter's baseline.
fn middle(letter: &Letter) -> Point {
    let half = letter.advance / 2.0;
    Point::new(
        f64::from(letter.x + letter.dx * half),
        f64::from(letter.y + letter.dy * half),
    )
}

/// Where a glyph stands on the page.
struct Stroke {
    x: f64,
    y: f64,
    dx: f64,
    dy: f64,
    advance: f64,
    size: f64,
}

/// Glyphs come in thousandths of an em.
const EM: f64 = 1000.0;

/// Where the glyphs of one run stand.
fn strokes(run: &GlyphRun<'_, '_>, transform: Affine) -> Vec<Stroke> {
    let places: Vec<[f64; 6]> = run
        .glyphs()
        .iter()
        .map(|glyph| (transform * glyph.transform()).as_coeffs())
        .collect();
    let squeeze = |place: &[f64; 6]| place[0].hypot(place[1]) / place[2].hypot(place[3]);
    let widest = places.iter().map(squeeze).fold(f64::MIN, f64::max);
    let narrowest = places.iter().map(squeeze).fold(f64::MAX, f64::min);
    // A stand-in font is squeezed, glyph by glyph, to the widths that the file gives: those are not to be squeezed again.
    let squeezed = widest > narrowest * 1.01;
    let mut strokes: Vec<Stroke> = Vec::with_capacity(places.len());
    for (glyph, place) in run.glyphs().iter().zip(places) {
        let [across_x, across_y, up_x, up_y, x, y] = place;
        let (across, up) = (across_x.hypot(across_y), up_x.hypot(up_y));
        if across <= 0.0 || up <= 0.0 || !(x + y + across + up).is_finite() {
            strokes.push(Stroke {
                x: f64::NAN,
                y: f64::NAN,
                dx: 1.0,
                dy: 0.0,
                advance: 0.0,
                size: 0.0,
            });
            continue;
        }
        let width = match &**glyph {
            Glyph::Outline(outline) => outline.advance_width(),
            Glyph::Type3(drawn) => drawn.advance_width(),
        };
        let advance = f64::from(width.unwrap_or(500.0)) * if squeezed { up } else { across };
        strokes.push(Stroke {
            x,
            y,
            dx: across_x / across,
            dy: across_y / across,
            advance,
            size: up * EM,
        });
    }
    // The glyphs of a Type 3 font have a scale of their own, which shows in widths that no letter has.
    let mean =
        strokes.iter().map(|stroke| stroke.advance).sum::<f64>() / strokes.len().max(1) as f64;
    if matches!(
        run.glyphs().first().map(|glyph| &**glyph),
        Some(Glyph::Type3(_))
    ) {
        for stroke in strokes
            .iter_mut()
            .filter(|stroke| mean > 1.3 * stroke.size || mean < 0.15 * stroke.size)
        {
            stroke.size = mean * 2.0;
        }
    }
    strokes
}

impl<'a> Device<'a> for Pen<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let clear =
            matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[3] <= 0.0);
        let hidden = clear || self.group().0 <= 0.0 || matches!(mode, DrawMode::Invisible);
        for (glyph, at) in run.glyphs().iter().zip(strokes(run, props.transform)) {
            self.glyph(glyph, &at, hidden);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let bounds = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
        let shown = props
            .transform
            .transform_rect_bbox(bounds)
            .intersect(self.visible());
        let masks = ["SMask", "Mask"];
        let opaque = match &image {
            Image::Raster(raster) => !masks
                .iter()
                .any(|mask| raster.stream().dict().contains_key(mask)),
            Image::Stencil(_) => false,
        };
        let (opacity, plain) = self.group();
        let plain = plain
            && opacity > 0.99
            && props.blend_mode == BlendMode::Normal
            && props.soft_mask.is_none();
        self.cover
            .add(shown, self.sheet.letters.len(), opaque && plain);
        self.sheet.drawn |= !shown.is_zero_area();
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.figure(path.control_box(), &props);
        if matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..))
            && self.sheet.shapes < MOST_SHAPES
        {
            self.sheet.shapes += letter_shapes(path, props.transform);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, _: &DrawMode) {
        self.figure(*rect, &props);
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.clip(clip.path.bounding_box());
    }

    fn push_clip_rect(&mut self, rect: &Rect) {
        self.clip(*rect);
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend: BlendMode,
    ) {
        let (outer, plain) = self.group();
        self.groups.push((
            outer * opacity,
            plain && mask.is_none() && blend == BlendMode::Normal,
        ));
    }

    fn pop_transparency_group(&mut self) {
        self.groups.pop();
    }

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        let text = properties.and_then(|properties| properties.get::<PdfString<'_>>("ActualText"));
        self.spans
            .push(text.map(|text| (self.sheet.letters.len(), text_string(text.as_bytes()))));
    }

    fn end_marked_content(&mut self) {
        if let Some((start, text)) = self.spans.pop().flatten() {
            set_actual_text(&mut self.sheet.letters, start, &text);
        }
    }
}

/// Puts the text that a span stands for in place of its letters, spread evenly over their width.
///
/// Only where the letters themselves do not say it, and where they stand on one baseline.
fn set_actual_text(letters: &mut Vec<Letter>, start: usize, text: &str) {
    let Some((first, last)) = letters
        .get(start..)
        .and_then(|span| span.first().zip(span.last()))
    else {
        return;
    };
    let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
        a.filter(|c| *c != ' ').eq(b.filter(|c| *c != ' '))
    };
    let read: String = text.chars().flat_map(spelled).collect();
    let drawn = &mut letters[start..].iter().map(|letter| letter.says);
    if !read.contains(char::is_alphanumeric) || same(drawn, &mut read.chars()) {
        return;
    }
    let along = |letter: &Letter| (letter.x - first.x) * first.dx + (letter.y - first.y) * first.dy;
    let off = (last.y - first.y) * first.dx - (last.x - first.x) * first.dy;
    let width = along(last) + last.advance;
    if off.abs() > first.size * 0.5 || width <= 0.0 {
        return;
    }
    let (first, count) = (*first, read.chars().count());
    letters.truncate(start);
    let advance = width / count as f32;
    letters.extend(read.chars().enumerate().map(|(i, letter)| {
        let moved = advance * i as f32;
        Letter {
            says: letter,
            x: first.x + first.dx * moved,
            y: first.y + first.dy * moved,
            advance,
            ..first
        }
    }));
}

/// A text string of a PDF: UTF-16 or UTF-8 with their marks, else near enough Latin-1.
fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => encoding_rs::UTF_16BE
            .decode_without_bom_handling(rest)
            .0
            .into_owned(),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}

/// A character as the letters it is made of: ligatures are spelled out, every kind of space is a space.
fn spelled(c: char) -> impl Iterator<Item = char> {
    let letters: &[char] = match c {
        '\u{FB00}' => &['f', 'f'],
        '\u{FB01}' => &['f', 'i'],
        '\u{FB02}' => &['f', 'l'],
        '\u{FB03}' => &['f', 'f', 'i'],
        '\u{FB04}' => &['f', 'f', 'l'],
        '\u{FB05}' | '\u{FB06}' => &['s', 't'],
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' => &[],
        '\u{AD}' => &['-'],
        c if c.is_whitespace() => &[' '],
        c if c.is_control() => &[UNREADABLE],
        c => return Spelled::One(std::iter::once(c)),
    };
    Spelled::Many(letters.iter().copied())
}

enum Spelled {
    One(std::iter::Once<char>),
    Many(std::iter::Copied<std::slice::Iter<'static, char>>),
}

impl Iterator for Spelled {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(one) => one.next(),
            Self::Many(many) => many.next(),
        }
    }
}

/// Which letters the embedded fonts' own character maps give for their glyphs, by font.
#[derive(Default)]
struct Fonts(HashMap<u128, BTreeMap<u32, char>>);

impl Fonts {
    /// What a glyph says: the file's own map, then the font's, else [`UNREADABLE`].
    fn read(&mut self, glyph: &Glyph<'_>) -> String {
        let text: String = match glyph.as_unicode() {
            Some(BfString::Char(c)) => spelled(c).collect(),
            Some(BfString::String(text)) => text.chars().flat_map(spelled).collect(),
            None => {
                let own = if let Glyph::Outline(outline) = glyph {
                    self.own_map(outline)
                } else {
                    None
                };
                own.map_or_else(|| UNREADABLE.to_string(), |c| spelled(c).collect())
            }
        };
        // A glyph that says nothing and shows nothing is a gap.
        let shows_nothing =
            || matches!(glyph, Glyph::Outline(outline) if outline.outline().elements().is_empty());
        if text.contains(UNREADABLE) && shows_nothing() {
            " ".to_owned()
        } else {
            text
        }
    }

    fn own_map(&mut self, glyph: &OutlineGlyph) -> Option<char> {
        let font = glyph.font_data()?;
        let map = self.0.entry(font.cache_key).or_insert_with(|| {
            let data: &[u8] = (*font.data).as_ref();
            let font = skrifa::FontRef::from_index(data, 0).ok();
            let mut map = BTreeMap::new();
            for (code, glyph) in font.iter().flat_map(|font| font.charmap().mappings()) {
                if let Some(c) = char::from_u32(code).filter(|c| !private(*c)) {
                    map.entry(glyph.to_u32()).or_insert(c);
                }
            }
            map
        });
        map.get(&glyph.glyph_id().to_u32()).copied()
    }
}

/// Whether a character's meaning is private to its font.
fn private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// More shapes than this say nothing new.
const MOST_SHAPES: u32 = 10_000;

/// How many parts of a filled path have a letter's size and at least one curve; straight figures are rules, boxes and codes.
fn letter_shapes(path: &BezPath, transform: Affine) -> u32 {
    let mut count = 0;
    let mut part: Option<(Rect, bool)> = None;
    let mut end = |part: Option<(Rect, bool)>| {
        let letter_sized = |bounds: Rect| {
            (2.0..=60.0).contains(&bounds.height()) && (1.0..=80.0).contains(&bounds.width())
        };
        count += u32::from(part.is_some_and(|(bounds, curved)| {
            curved && letter_sized(transform.transform_rect_bbox(bounds))
        }));
    };
    for element in path.elements().iter().take(100_000) {
        let (points, curved): (&[Point], bool) = match element {
            PathEl::MoveTo(p) => {
                end(part.take());
                part = Some((Rect::from_points(*p, *p), false));
                continue;
            }
            PathEl::LineTo(p) => (&[*p], false),
            PathEl::QuadTo(p, q) => (&[*p, *q], true),
            PathEl::CurveTo(p, q, r) => (&[*p, *q, *r], true),
            PathEl::ClosePath => continue,
        };
        if let Some((bounds, is_curved)) = &mut part {
            *bounds = points
                .iter()
                .fold(*bounds, |bounds, point| bounds.union_pt(*point));
            *is_curved |= curved;
        }
    }
    end(part);
    count
}

/// A coarse map of the page, to measure what overlapping pictures cover together.
struct CoveringShape {
    area: Rect,
    /// The fields that pictures cover, a bit each.
    rows: [u64; FIELDS],
    /// For each field, how many letters had been drawn when an opaque picture last covered the whole of it.
    letters_under: Vec<[usize; FIELDS]>,
}

/// Fields of the map in each direction.
const FIELDS: usize = 64;

impl CoveringShape {
    fn new(area: Rect) -> Self {
        Self {
            area,
            rows: [0; FIELDS],
            letters_under: vec![[0; FIELDS]; FIELDS],
        }
    }

    /// Where a rectangle stands on the map, in fields.
    fn on_map(&self, bounds: Rect) -> Rect {
        let (across, down) = (
            FIELDS as f64 / self.area.width(),
            FIELDS as f64 / self.area.height(),
        );
        let clamp = |at: f64| {
            if at.is_finite() {
                at.clamp(0.0, FIELDS as f64)
            } else {
                0.0
            }
        };
        Rect::new(
            clamp(bounds.x0 * across),
            clamp(bounds.y0 * down),
            clamp(bounds.x1 * across),
            clamp(bounds.y1 * down),
        )
    }

    /// Adds a picture, drawn when there were so many letters; a picture that is not opaque leaves them to be seen.
    fn add(&mut self, picture: Rect, letters: usize, opaque: bool) {
        let on_map = self.on_map(picture);
        let near = on_map.round();
        let across =
            (near.x0 as usize..near.x1 as usize).fold(0_u64, |row, field| row | 1 << field);
        self.rows[near.y0 as usize..near.y1 as usize]
            .iter_mut()
            .for_each(|row| *row |= across);
        let (left, right) = (on_map.x0.ceil() as usize, on_map.x1 as usize);
        if opaque && left < right {
            for row in self
                .letters_under
                .iter_mut()
                .take(on_map.y1 as usize)
                .skip(on_map.y0.ceil() as usize)
            {
                row[left..right].fill(letters);
            }
        }
    }

    fn field(&self, at: Point) -> (usize, usize) {
        let at = self.on_map(Rect::from_points(at, at));
        (
            (at.x0 as usize).min(FIELDS - 1),
            (at.y0 as usize).min(FIELDS - 1),
        )
    }

    /// Whether a picture lies at a place.
    fn lies_at(&self, at: Point) -> bool {
        let (column, row) = self.field(at);
        self.rows[row] & (1 << column) != 0
    }

    /// How many letters had been drawn when an opaque picture last covered a place: those are not to be seen there.
    fn letters_under(&self, at: Point) -> usize {
        let (column, row) = self.field(at);
        self.letters_under[row][column]
    }

    fn share(&self) -> f32 {
        self.rows.iter().map(|row| row.count_ones()).sum::<u32>() as f32 / (FIELDS * FIELDS) as f32
    }
}
