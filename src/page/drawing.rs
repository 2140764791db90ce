//! The bytes of a PDF come in; its pages as drawn go out, as [`DrawnPage`]s or as pictures for OCR.
//!
//! This file, `recorder`, `rendering`, `compare`, `ground`, `fonts`, `glyph_shape`, `inline_pictures`, `layers`, `marks`, `objects`, `page_tree`,
//! `look`, `effort`, `coverage`, `regions` and `lost` are the only
//! ones that know hayro. Pictures are measured and not
//! decoded, unless the page is drawn for OCR. A panic of the library is for the caller to catch, for each document.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, LazyLock};

use flate2::read::DeflateDecoder;
use hayro::RenderSettings;
use hayro_interpret::hayro_syntax::object::{Array, Dict, ObjectIdentifier, Stream};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, Filter, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt, interpret_page,
};
use regex::bytes::Regex;

use super::compare::{self, Sight, ToCompare};
use super::drawn_page::{DrawnPage, PageDamage};
use super::effort::{Effort, MAX_COMPARED, MAX_PAGE, MAX_STEPS, StepCounter};
use super::fonts::Fonts;
use super::inline_pictures;
use super::layers::Layers;
use super::lost;
use super::marks;
use super::numbers;
use super::objects;
use super::page_tree::PageTree;
use super::pattern::fixed;
use super::recorder::{Recorder, axes};
use super::rendering::{self, MAX_SIDE};
use super::versions;
use crate::ocr::picture::Picture;

/// A page is drawn with this many pixels for each point, 200 per inch.
const SCALE: f32 = 200.0 / 72.0;
/// Pictures on a page are drawn with this many pixels for each point, 300 per inch: cards are often smaller than in print.
const CLOSE_SCALE: f32 = 300.0 / 72.0;

/// The type of a stream that is an attached file. It need not be written.
static EMBEDDED: LazyLock<Regex> = LazyLock::new(|| fixed("/EmbeddedFile"));

/// An opened PDF.
pub(super) struct Drawing {
    pdf: Pdf,
    pub tree: PageTree,
    /// Programs may take other objects of the file for its pages.
    is_ambiguous: bool,
}

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
            Ok(pdf) => Ok(Self {
                tree: PageTree::of(&pdf),
                is_ambiguous: versions::are_ambiguous(bytes, &pdf),
                pdf,
            }),
            Err(LoadPdfError::Decryption(
                DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
            )) => Err(PdfNotOpened::Locked),
            Err(_) => Err(PdfNotOpened::Damaged),
        }
    }

    /// The pages that have a number of their own in the file, by that number.
    pub(super) fn page_objects(&self) -> BTreeMap<(u32, u16), u32> {
        let object = |page: &Page<'_>| {
            let id = page.raw().obj_id()?;
            Some((id.obj_number, u16::try_from(id.gen_number).ok()?))
        };
        let pages = self.pdf.pages().iter().zip(self.tree.numbers());
        pages
            .filter_map(|(page, number)| Some((object(page)?, number)))
            .collect()
    }

    /// Whether the file has a form, whose values may have no place on a page.
    pub(super) fn has_form(&self) -> bool {
        let xref = self.pdf.xref();
        xref.get::<Dict<'_>>(xref.root_id())
            .is_some_and(|catalog| catalog.contains_key("AcroForm"))
    }

    /// Whether files may be attached: to the document, to a page, by a mark on a page, or in any other place if one says what
    /// it is. `bytes` are those of the file.
    pub(super) fn may_have_attachments(&self, bytes: &[u8]) -> bool {
        let xref = self.pdf.xref();
        let has = |owner: &Dict<'_>, key: &str| owner.contains_key(key);
        let is_mark = |mark: Dict<'_>| has(&mark, "FS") || has(&mark, "RichMediaContent");
        xref.get::<Dict<'_>>(xref.root_id()).is_some_and(|catalog| {
            has(&catalog, "AF")
                || catalog
                    .get::<Dict<'_>>("Names")
                    .is_some_and(|names| has(&names, "EmbeddedFiles"))
        }) || self.pdf.pages().iter().any(|page| {
            has(page.raw(), "AF")
                || page
                    .raw()
                    .get::<Array<'_>>("Annots")
                    .is_some_and(|marks| marks.iter::<Dict<'_>>().any(is_mark))
        }) || EMBEDDED.is_match(bytes)
    }

    /// A page as a picture, or as much of it as shows these areas, if there are any: the rest is white. `None` if it has no
    /// extent, or if drawing it takes too long.
    pub(super) fn picture(&self, page: &DrawnPage, areas: &[[f32; 4]]) -> Option<PagePicture> {
        if page.effort.0 > MAX_PAGE {
            return None;
        }
        let drawn = self.pdf.pages().get(self.tree.index_of(page.number)?)?;
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
        let (pixels, is_decoded) =
            rendering::page(drawn, size, to_picture, RenderSettings::default());
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
        let picture = self.pdf.xref().get::<Stream<'_>>(id);
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
            layers: Layers::of(&self.pdf),
            max_letters,
            counter: StepCounter::default(),
            is_ambiguous: self.is_ambiguous,
            steps: 0,
            compared: 0.0,
        };
        let pages = self.pdf.pages();
        numbers.filter_map(move |number| {
            let page = pages.get(self.tree.index_of(number)?)?;
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

/// What the pages of a document share while they are drawn.
struct PageInterpreter<'a> {
    cache: InterpreterCache<'a>,
    settings: InterpreterSettings,
    fonts: Fonts,
    layers: Layers,
    max_letters: usize,
    counter: StepCounter,
    /// Programs may take other objects of the file for its pages.
    is_ambiguous: bool,
    /// The steps of the pages so far.
    steps: u64,
    /// What it took to compare letters of the pages so far.
    compared: f64,
}

impl<'a> PageInterpreter<'a> {
    /// Whether programs may draw something else on a page.
    fn may_differ(&self, page: &Page<'_>) -> bool {
        let is_doubtful = |content: &[u8]| {
            inline_pictures::have_doubtful_end(content) || numbers::are_odd(content)
        };
        self.is_ambiguous
            || self.layers.are_doubtful(page)
            || objects::any(page.resources(), &has_no_box)
            || objects::any_content(page, is_doubtful)
    }

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
        let damage = if given == PageContent::Broken {
            PageDamage::Page
        } else {
            PageDamage::None
        };
        let blank = DrawnPage {
            number,
            width,
            height,
            to_page: axes(to_page),
            damage,
            ..DrawnPage::default()
        };
        self.steps = self.steps.saturating_add(self.counter.page(page));
        if self.steps > MAX_STEPS {
            return DrawnPage {
                cut: true,
                drawn: true,
                effort: Effort(f64::INFINITY),
                ..blank
            };
        }
        let may_differ = self.may_differ(page);
        let mut recorder = Recorder::new(
            blank,
            area,
            (&mut self.fonts, &self.layers),
            self.max_letters,
        );
        interpret_page(page, &mut context, &mut recorder);
        for lost in lost::pictures(page, to_page) {
            recorder.lost_picture(lost.intersect(area));
        }
        recorder.hide_at(&self.layers.hidden_letters(page, (to_page, area)));
        for mark in marks::not_drawn(page, &self.layers) {
            recorder.doubt(to_page.transform_rect_bbox(mark));
        }
        if may_differ {
            recorder.doubt(area);
        }
        let compared = recorder.compared();
        let sights = sights(page, &compared, recorder.effort(), &mut self.compared);
        let mut page = recorder.finish(sights);
        // Other programs show the rest of a page of which some content is missing.
        if given == PageContent::InPart && !page.drawn {
            page.damage = PageDamage::Page;
        }
        page
    }
}

/// Whether an object is a form without bounds: some programs draw it, others do not.
fn has_no_box(object: Option<&Stream<'_>>) -> bool {
    object.is_some_and(|object| !objects::is_picture(object) && !object.dict().contains_key("BBox"))
}

/// Which of some glyphs of a page are seen. Of a page that takes too long to draw, it is unclear; `compared` is what earlier ones took.
fn sights(
    page: &Page<'_>,
    to_compare: &ToCompare,
    effort: f64,
    compared: &mut f64,
) -> BTreeMap<u32, Sight> {
    if to_compare.glyphs.is_empty() && to_compare.beside.is_empty() {
        return BTreeMap::new();
    }
    if effort > MAX_PAGE || *compared + effort > MAX_COMPARED {
        return to_compare.unclear();
    }
    *compared += effort;
    compare::glyphs(page, to_compare)
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
