//! The bytes of a PDF come in; its pages as drawn go out, as [`DrawnPage`]s or as pictures for OCR.
//!
//! This file, `fonts`, `coverage`, `regions` and `lost` are the only ones that know hayro. Pictures are measured and not
//! decoded, unless the page is drawn for OCR. A panic of the library is for the caller to catch, for each document.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use flate2::read::DeflateDecoder;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings};
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_syntax::object::{
    Array, Dict, ObjectIdentifier, Stream, String as PdfString,
};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, Filter, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};
use hayro_interpret::pattern::Pattern;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, InterpreterWarning, Paint, SoftMask, TransformExt,
    interpret_page,
};
use regex::bytes::Regex;

use super::coverage::PictureCoverage;
use super::drawn_page::{DrawnPage, Letter, PageDamage};
use super::fonts::{Fonts, spelled_out};
use super::lost;
use super::regions::Pictures;
use super::text::WordSource;
use crate::intake::kind::FileKind;
use crate::ocr::picture::Picture;

/// A page is drawn with this many pixels for each point, 200 per inch.
const SCALE: f32 = 200.0 / 72.0;
/// Pictures on a page are drawn with this many pixels for each point, 300 per inch: cards are often smaller than in print.
const CLOSE_SCALE: f32 = 300.0 / 72.0;
/// The longer side of a picture of a page is at most this many pixels.
const MAX_SIDE: f32 = 3000.0;

/// The type of a stream that is an attached file. It need not be written.
static EMBEDDED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("/EmbeddedFile").unwrap_or_else(|error| unreachable!("a word: {error}"))
});

/// An opened PDF.
pub(super) struct Drawing(Pdf);

/// A page as a picture, or part of one.
pub(super) struct PagePicture {
    pub picture: Picture,
    /// In pixels for each point.
    pub scale: f32,
    /// Where its upper left corner is on the page as drawn.
    pub origin: [f32; 2],
    /// Whether every picture on the page could be decoded.
    pub is_whole: bool,
}

/// Why a PDF was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PdfNotOpened {
    /// It needs a password, or has an encryption that is not supported.
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

    /// How many pages the file says that it has; none if it does not say.
    pub(super) fn listed_pages(&self) -> usize {
        let xref = self.0.xref();
        let catalog = xref.get::<Dict<'_>>(xref.root_id());
        let pages = catalog.and_then(|catalog| catalog.get::<Dict<'_>>("Pages"));
        let count = pages.and_then(|pages| pages.get::<i32>("Count"));
        count
            .and_then(|count| usize::try_from(count).ok())
            .unwrap_or(0)
    }

    /// Whether the file has a form, whose values may have no place on a page.
    pub(super) fn has_form(&self) -> bool {
        let xref = self.0.xref();
        xref.get::<Dict<'_>>(xref.root_id())
            .is_some_and(|catalog| catalog.contains_key("AcroForm"))
    }

    /// Whether files may be attached: to the document, to a page, by a mark on a page, or in any other place if one says what
    /// it is. `bytes` are those of the file.
    pub(super) fn may_have_attachments(&self, bytes: &[u8]) -> bool {
        let xref = self.0.xref();
        let has = |owner: &Dict<'_>, key: &str| owner.contains_key(key);
        let is_mark = |mark: Dict<'_>| has(&mark, "FS") || has(&mark, "RichMediaContent");
        xref.get::<Dict<'_>>(xref.root_id()).is_some_and(|catalog| {
            has(&catalog, "AF")
                || catalog
                    .get::<Dict<'_>>("Names")
                    .is_some_and(|names| has(&names, "EmbeddedFiles"))
        }) || self.0.pages().iter().any(|page| {
            has(page.raw(), "AF")
                || page
                    .raw()
                    .get::<Array<'_>>("Annots")
                    .is_some_and(|marks| marks.iter::<Dict<'_>>().any(is_mark))
        }) || EMBEDDED.is_match(bytes)
    }

    /// A page as a picture, or as much of it as shows these areas, if there are any: the rest is white. `None` if it has no
    /// extent.
    pub(super) fn picture(&self, page: &DrawnPage, areas: &[[f32; 4]]) -> Option<PagePicture> {
        let drawn = self.0.pages().get(page.number as usize - 1)?;
        let (width, height) = drawn.render_dimensions();
        let shown = areas
            .iter()
            .copied()
            .reduce(around)
            .map_or([0.0, 0.0, width, height], |[x0, y0, x1, y1]| {
                [x0.max(0.0), y0.max(0.0), x1.min(width), y1.min(height)]
            });
        let (width, height) = (shown[2] - shown[0], shown[3] - shown[1]);
        let most = if areas.is_empty() { SCALE } else { CLOSE_SCALE };
        let scale = most.min(MAX_SIDE / width.max(height));
        if !scale.is_finite() || width * scale < 1.0 || height * scale < 1.0 {
            return None;
        }
        let to_picture = Affine::scale(f64::from(scale))
            * Affine::translate((-f64::from(shown[0]), -f64::from(shown[1])))
            * drawn.initial_transform(true).to_kurbo();
        let size = [width, height].map(|side| (side * scale) as u16);
        let (pixels, is_decoded) = drawn_pixels(drawn, size, to_picture);
        let (columns, rows) = (usize::from(pixels.width()), usize::from(pixels.height()));
        let is_shown = |at: usize| {
            let (x, y) = ((at % columns) as f32 + 0.5, (at / columns) as f32 + 0.5);
            let (x, y) = (shown[0] + x / scale, shown[1] + y / scale);
            areas.len() < 2
                || areas
                    .iter()
                    .any(|[x0, y0, x1, y1]| (*x0..*x1).contains(&x) && (*y0..*y1).contains(&y))
        };
        let colour = |(at, pixel): (usize, &hayro::vello_cpu::color::PremulRgba8)| {
            if is_shown(at) {
                [pixel.r, pixel.g, pixel.b]
            } else {
                [u8::MAX; 3]
            }
        };
        let rgb = pixels.data().iter().enumerate().flat_map(colour).collect();
        Some(PagePicture {
            picture: Picture::new(columns, rows, rgb)?,
            scale,
            origin: [shown[0], shown[1]],
            is_whole: is_decoded && page.objects.iter().all(|object| self.is_whole(*object)),
        })
    }

    /// Whether the pixels of a picture object are there to their end.
    fn is_whole(&self, (obj_number, gen_number): (u32, i32)) -> bool {
        let id = ObjectIdentifier::new(obj_number, gen_number);
        let picture = self.0.xref().get::<Stream<'_>>(id);
        picture.is_none_or(|picture| lost::has_all_pixels(&picture))
    }

    /// The pages with these numbers, with at most this many letters each.
    pub(super) fn drawn_pages(
        &self,
        numbers: impl Iterator<Item = u32>,
        max_letters: usize,
    ) -> impl Iterator<Item = DrawnPage> {
        let mut interpreter = PageInterpreter {
            cache: InterpreterCache::new(),
            settings: InterpreterSettings::default(),
            fonts: Fonts::default(),
            max_letters,
        };
        let pages = self.0.pages();
        numbers.filter_map(move |number| {
            let page = pages.get(number as usize - 1)?;
            Some(interpreter.draw(number, page))
        })
    }
}

/// The smallest rectangle around two.
fn around(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
    [
        a[0].min(b[0]),
        a[1].min(b[1]),
        a[2].max(b[2]),
        a[3].max(b[3]),
    ]
}

/// A page drawn on white by this transform, and whether all of its pictures could be decoded.
fn drawn_pixels(page: &Page<'_>, [width, height]: [u16; 2], transform: Affine) -> (Pixmap, bool) {
    let is_damaged = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&is_damaged);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, InterpreterWarning::ImageDecodeFailure) {
                seen.store(true, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let mut context = RenderContext::new(width, height);
    hayro::render_into(
        page,
        &RenderCache::new(),
        &settings,
        &RenderSettings::default(),
        &mut context,
        transform,
    );
    context.flush();
    let mut pixels = Pixmap::new(width, height);
    let white = RasterizerSettings {
        target_init: TargetInit::Clear(hayro::vello_cpu::color::palette::css::WHITE),
        ..RasterizerSettings::default()
    };
    context.render_with(&mut pixels, &mut Resources::default(), white);
    (pixels, !is_damaged.load(Ordering::Relaxed))
}

/// What the pages of a document share while they are drawn.
struct PageInterpreter<'a> {
    cache: InterpreterCache<'a>,
    settings: InterpreterSettings,
    fonts: Fonts,
    max_letters: usize,
}

impl<'a> PageInterpreter<'a> {
    fn draw(&mut self, number: u32, page: &Page<'a>) -> DrawnPage {
        let (width, height) = page.render_dimensions();
        let to_page = page.initial_transform(true).to_kurbo();
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(
            to_page,
            area,
            &self.cache,
            page.xref(),
            self.settings.clone(),
        );
        let given = page_content(page);
        let mut recorder = Recorder {
            page: DrawnPage {
                number,
                width,
                height,
                to_page: axes(to_page),
                damage: if given == PageContent::Broken {
                    PageDamage::Page
                } else {
                    PageDamage::None
                },
                ..DrawnPage::default()
            },
            area,
            clips: Vec::new(),
            groups: Vec::new(),
            spans: Vec::new(),
            coverage: PictureCoverage::new(area),
            pictures: Pictures::default(),
            fonts: &mut self.fonts,
            max_letters: self.max_letters,
        };
        interpret_page(page, &mut context, &mut recorder);
        for lost in lost::pictures(page, to_page) {
            recorder.page.damage = recorder.page.damage.max(PageDamage::Picture);
            recorder.picture(lost.intersect(area), false);
        }
        let mut page = recorder.finish();
        // Other programs show the rest of a page of which some content is missing.
        if given == PageContent::InPart && !page.drawn {
            page.damage = PageDamage::Page;
        }
        page
    }
}

/// How much is there of what is to be drawn on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageContent {
    /// All of it. A page may have no content at all.
    Whole,
    /// Some of it is missing altogether.
    InPart,
    /// Some of it is cut off.
    Broken,
}

fn page_content(page: &Page<'_>) -> PageContent {
    let page = page.raw();
    let parts: Vec<Option<Stream<'_>>> = match page.get::<Array<'_>>(CONTENT) {
        Some(parts) => {
            let whole = parts.raw_iter().count();
            let mut there: Vec<_> = parts.iter::<Stream<'_>>().map(Some).collect();
            there.resize_with(whole, || None);
            there
        }
        None if page.get_ref(CONTENT).is_none() && page.get::<Stream<'_>>(CONTENT).is_none() => {
            Vec::new()
        }
        None => vec![page.get::<Stream<'_>>(CONTENT)],
    };
    if parts.iter().flatten().any(|part| !is_whole(part)) {
        PageContent::Broken
    } else if parts.iter().any(Option::is_none) {
        PageContent::InPart
    } else {
        PageContent::Whole
    }
}

/// A picture with less opacity than this is a watermark.
const WATERMARK: f32 = 0.3;

/// The key of what is drawn on a page: a stream or several.
const CONTENT: &str = "Contents";

/// Whether the end of a compressed stream is there. What is decoded of a damaged one may be anything.
fn is_whole(stream: &Stream<'_>) -> bool {
    if !matches!(stream.filters()[..], [Filter::FlateDecode]) {
        return stream.decoded_data().is_ok();
    }
    let data = stream.raw_data();
    if data.is_empty() {
        return true;
    }
    // Two bytes of a header come first; a wrong checksum after the end does no harm.
    let mut content = DeflateDecoder::new(data.get(2..).unwrap_or_default());
    io::copy(&mut content, &mut io::sink()).is_ok()
}

/// The axes and the origin in the coordinates that a transform gives.
fn axes(transform: Affine) -> [[f32; 2]; 3] {
    let [across_x, across_y, up_x, up_y, x, y] = transform.as_coeffs().map(|part| part as f32);
    [[across_x, across_y], [up_x, up_y], [x, y]]
}

/// Records what hayro draws.
struct Recorder<'f> {
    page: DrawnPage,
    area: Rect,
    /// The bounds of what the clips in force leave visible.
    clips: Vec<Rect>,
    /// For each group in force, its opacity on the page, and whether it is drawn without blending or a mask.
    groups: Vec<(f32, bool)>,
    /// Marked content in force: the index of its first letter, and its actual text.
    spans: Vec<Option<(usize, String)>>,
    coverage: PictureCoverage,
    pictures: Pictures,
    fonts: &'f mut Fonts,
    max_letters: usize,
}

impl Recorder<'_> {
    fn visible(&self) -> Rect {
        self.clips.last().copied().unwrap_or(self.area)
    }

    fn group(&self) -> (f32, bool) {
        self.groups.last().copied().unwrap_or((1.0, true))
    }

    /// The page when all is drawn. Letters under a picture are hidden: programs put their OCR text there.
    fn finish(self) -> DrawnPage {
        let Self {
            mut page,
            coverage,
            pictures,
            ..
        } = self;
        page.pictures = coverage.fraction();
        for (i, letter) in page.letters.iter_mut().enumerate() {
            let (x, y) = letter.middle();
            if i < coverage.letters_under(Point::new(f64::from(x), f64::from(y))) {
                letter.source = WordSource::Hidden;
            }
        }
        page.regions = pictures.regions(&page.letters);
        page
    }

    /// Records that a picture is shown here. One that is hardly to be seen is a watermark, and no card.
    fn picture(&mut self, shown: Rect, opaque: bool) {
        self.coverage.add(shown, self.page.letters.len(), opaque);
        if self.group().0 >= WATERMARK {
            self.pictures.add(shown);
        }
        self.page.drawn |= !shown.is_zero_area();
    }

    fn clip(&mut self, bounds: Rect) {
        self.clips.push(self.visible().intersect(bounds));
    }

    /// Records that a shape was drawn, unless it is outside the page or white, as the background of a page often is.
    fn shape(&mut self, bounds: Rect, props: &DrawProps<'_>) {
        let white = || matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[..3].iter().all(|part| *part > 0.99));
        self.page.drawn = self.page.drawn
            || (props
                .transform
                .transform_rect_bbox(bounds)
                .overlaps(self.visible())
                && !white());
        // Browsers print the background pictures of a page as patterns.
        if let Paint::Pattern(pattern) = &props.paint
            && let Pattern::Tiling(_) = **pattern
        {
            let shown = props.transform.transform_rect_bbox(bounds);
            self.picture(shown.intersect(self.visible()), false);
        }
    }

    /// Records one glyph.
    fn glyph(&mut self, glyph: &Glyph<'_>, at: &GlyphPlace, hidden: bool) {
        let middle = Point::new(
            at.x + at.dx * at.advance / 2.0,
            at.y + at.dy * at.advance / 2.0,
        );
        if !self.visible().inflate(1.0, 1.0).contains(middle) {
            return;
        }
        self.page.drawn |= !hidden;
        let text = self.fonts.read(glyph);
        let count = text.chars().count();
        if count == 0 {
            return;
        }
        if !hidden {
            if self.page.visible == 0 {
                self.page.pictures_under = self.coverage.fraction();
            }
            self.page.visible += 1;
            self.page.on_pictures += usize::from(self.coverage.has_picture(middle));
        }
        let advance = at.advance / count as f64;
        for (i, letter) in text.chars().enumerate() {
            if self.page.letters.len() >= self.max_letters {
                self.page.cut = true;
                return;
            }
            self.page.letters.push(Letter {
                character: letter,
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
                confidence: 1.0,
            });
        }
    }
}

/// Where a glyph is drawn on the page: its origin, direction, advance and size, in points.
struct GlyphPlace {
    x: f64,
    y: f64,
    dx: f64,
    dy: f64,
    advance: f64,
    size: f64,
}

/// The place of a glyph whose transform is degenerate; the layout leaves it out.
const NO_PLACE: GlyphPlace = GlyphPlace {
    x: f64::NAN,
    y: f64::NAN,
    dx: 1.0,
    dy: 0.0,
    advance: 0.0,
    size: 0.0,
};

/// Glyphs have coordinates in thousandths of an em.
const EM: f64 = 1000.0;

/// Where the glyphs of one run are drawn.
fn glyph_places(run: &GlyphRun<'_, '_>, transform: Affine) -> Vec<GlyphPlace> {
    let transforms: Vec<[f64; 6]> = run
        .glyphs()
        .iter()
        .map(|glyph| (transform * glyph.transform()).as_coeffs())
        .collect();
    let aspect = |coeffs: &[f64; 6]| coeffs[0].hypot(coeffs[1]) / coeffs[2].hypot(coeffs[3]);
    let widest = transforms.iter().map(aspect).fold(f64::MIN, f64::max);
    let narrowest = transforms.iter().map(aspect).fold(f64::MAX, f64::min);
    // A substitute font is squeezed, glyph by glyph, to the widths in the file: its own widths must not be squeezed again.
    let squeezed = widest > narrowest * 1.01;
    let mut places: Vec<GlyphPlace> = run
        .glyphs()
        .iter()
        .zip(transforms)
        .map(|(glyph, coeffs)| glyph_place(glyph, coeffs, squeezed))
        .collect();
    if let Some(Glyph::Type3(_)) = run.glyphs().first().map(|glyph| &**glyph) {
        scale_type3(&mut places);
    }
    places
}

/// Where a glyph is drawn by its transform.
fn glyph_place(glyph: &Glyph<'_>, coeffs: [f64; 6], squeezed: bool) -> GlyphPlace {
    let [across_x, across_y, up_x, up_y, x, y] = coeffs;
    let (across, up) = (across_x.hypot(across_y), up_x.hypot(up_y));
    if across <= 0.0 || up <= 0.0 || !(x + y + across + up).is_finite() {
        return NO_PLACE;
    }
    let width = match glyph {
        Glyph::Outline(outline) => outline.advance_width(),
        Glyph::Type3(drawn) => drawn.advance_width(),
    };
    let advance = f64::from(width.unwrap_or(500.0)) * if squeezed { up } else { across };
    GlyphPlace {
        x,
        y,
        dx: across_x / across,
        dy: across_y / across,
        advance,
        size: up * EM,
    }
}

/// Corrects the size of glyphs of a Type 3 font: it has a scale of its own, which shows in widths that no letter has.
fn scale_type3(places: &mut [GlyphPlace]) {
    let mean = places.iter().map(|glyph| glyph.advance).sum::<f64>() / places.len().max(1) as f64;
    for glyph in places
        .iter_mut()
        .filter(|glyph| mean > 1.3 * glyph.size || mean < 0.15 * glyph.size)
    {
        glyph.size = mean * 2.0;
    }
}

impl<'a> Device<'a> for Recorder<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let clear =
            matches!(&props.paint, Paint::Color(color) if color.to_rgba().components()[3] <= 0.0);
        let hidden = clear || self.group().0 <= 0.0 || matches!(mode, DrawMode::Invisible);
        for (glyph, at) in run.glyphs().iter().zip(glyph_places(run, props.transform)) {
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
        if let Image::Raster(raster) = &image {
            let data = raster.stream().raw_data();
            // A JPEG is decoded as far as it goes.
            if data.starts_with(&[0xFF, 0xD8]) && FileKind::of(&data) == FileKind::Truncated {
                self.page.damage = self.page.damage.max(PageDamage::Picture);
            }
            let id = raster.stream().obj_id();
            let object = (id.obj_number, id.gen_number);
            if !self.page.objects.contains(&object) {
                self.page.objects.push(object);
            }
        }
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
        self.picture(shown, opaque && plain);
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.shape(path.control_box(), &props);
        if matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..))
            && self.page.shapes < MAX_SHAPES
        {
            self.page.shapes += letter_shapes(path, props.transform);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, _: &DrawMode) {
        self.shape(*rect, &props);
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
            .push(text.map(|text| (self.page.letters.len(), text_string(text.as_bytes()))));
    }

    fn end_marked_content(&mut self) {
        if let Some((start, text)) = self.spans.pop().flatten() {
            set_actual_text(&mut self.page.letters, start, &text);
        }
    }
}

/// Replaces the letters of a span by its actual text, spread evenly over their width.
///
/// Only if the letters differ from it, and if they are on one baseline.
fn set_actual_text(letters: &mut Vec<Letter>, start: usize, text: &str) {
    let Some((first, last)) = letters
        .get(start..)
        .and_then(|span| span.first().zip(span.last()))
    else {
        return;
    };
    let equal = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
        a.filter(|c| *c != ' ').eq(b.filter(|c| *c != ' '))
    };
    let actual: String = text.chars().flat_map(spelled_out).collect();
    let drawn = &mut letters[start..].iter().map(|letter| letter.character);
    if !actual.contains(char::is_alphanumeric) || equal(drawn, &mut actual.chars()) {
        return;
    }
    let along = |letter: &Letter| (letter.x - first.x) * first.dx + (letter.y - first.y) * first.dy;
    let off = (last.y - first.y) * first.dx - (last.x - first.x) * first.dy;
    let width = along(last) + last.advance;
    if off.abs() > first.size * 0.5 || width <= 0.0 {
        return;
    }
    let (first, count) = (*first, actual.chars().count());
    letters.truncate(start);
    let advance = width / count as f32;
    letters.extend(actual.chars().enumerate().map(|(i, letter)| {
        let moved = advance * i as f32;
        Letter {
            character: letter,
            x: first.x + first.dx * moved,
            y: first.y + first.dy * moved,
            advance,
            ..first
        }
    }));
}

/// A text string of a PDF: UTF-16 or UTF-8 with a byte-order mark, otherwise approximately Latin-1.
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

/// Shapes are counted up to this number.
const MAX_SHAPES: u32 = 10_000;

/// The number of parts of a filled path with the size of a letter and at least one curve; shapes without curves are
/// rules, boxes and barcodes.
fn letter_shapes(path: &BezPath, transform: Affine) -> u32 {
    let mut count = 0;
    let mut part: Option<(Rect, bool)> = None;
    let mut count_part = |part: Option<(Rect, bool)>| {
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
                count_part(part.take());
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
    count_part(part);
    count
}
