//! The bytes of a document come in; its [`Text`] goes out: pages, lines and words with their places, from the text
//! layer, form fields and OCR, and findings about what could not be read.
//!
//! This module knows what a page shows, not what it means: it knows nothing of certificates. It opens no files.

mod accents;
mod attachments;
mod axis;
mod compare;
mod coverage;
mod drawing;
mod drawn_page;
mod effort;
mod fonts;
mod form;
mod glyph_shape;
mod ground;
mod inline_pictures;
mod layers;
mod layout;
mod look;
mod look_alike;
mod lost;
mod marks;
mod merge;
mod need;
mod numbers;
mod objects;
mod ocr_letters;
mod overlaps;
mod page_tree;
mod pattern;
mod picture;
mod recorder;
mod regions;
mod rendering;
mod show_through;
mod signature;
mod small_shapes;
mod spacing;
mod squares;
mod struck;
mod structure;
#[cfg(test)]
mod tests;
mod text;
mod unread_part;
mod versions;
mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::digest::sha256_hex;
use crate::finding::{Code, Finding};
use crate::intake::kind::{FileKind, tiff_pages};
use crate::intake::limits::Limits;
use crate::ocr::Reader;
use crate::ocr::picture::Picture;

pub use attachments::attachments;
use drawing::{Drawing, PagePicture, PdfNotOpened};
pub use drawn_page::UNREADABLE;
use drawn_page::{DrawnPage, Letter, PageDamage};
pub use look_alike::{GUESSED, LOOK_ALIKES};
pub use need::PAGE_PICTURE;
use page_tree::PageTree;
use picture::PictureNotOpened;
use signature::SignedVersion;
use structure::NoText;
pub use text::{Line, OcrReason, Page, Place, Text, Word, WordSource};

/// A digest of everything that determines the text of a document: a text that was kept is used again only with the
/// same one.
pub const DIGEST: &str = env!("RECERT_PAGES");

/// Reads a document's text. Pages that are pictures are read by `ocr`, if it is given.
///
/// The result is always a text, possibly one with findings only; a kind of file that is not read gives no pages. A
/// library may panic on a damaged file: a caller that reads many documents must catch that for each document. Reading
/// cannot be stopped once it has begun.
#[must_use]
pub fn text(
    kind: FileKind,
    bytes: &Arc<Vec<u8>>,
    limits: &Limits,
    ocr: Option<&dyn Reader>,
) -> Text {
    match kind {
        FileKind::Pdf => pdf(&from_its_start(bytes), limits, ocr),
        FileKind::Jpeg
        | FileKind::Png
        | FileKind::Heic
        | FileKind::Gif
        | FileKind::WebP
        | FileKind::Bmp
        | FileKind::Jpeg2000
        | FileKind::JpegXl => pictures(kind, bytes, 1, limits, ocr),
        FileKind::Tiff => pictures(kind, bytes, tiff_pages(bytes).len(), limits, ocr),
        _ => Text::default(),
    }
}

/// A PDF without what stands before it: its places count from its own first byte.
fn from_its_start(bytes: &Arc<Vec<u8>>) -> Arc<Vec<u8>> {
    const LATEST: usize = 1024;
    const MARK: &[u8] = b"%PDF-";
    let head = &bytes[..bytes.len().min(LATEST)];
    match head.windows(MARK.len()).position(|word| word == MARK) {
        Some(start) if start > 0 => Arc::new(bytes[start..].to_vec()),
        _ => Arc::clone(bytes),
    }
}

/// A file whose pages are pictures and nothing else.
fn pictures(
    kind: FileKind,
    bytes: &[u8],
    count: usize,
    limits: &Limits,
    ocr: Option<&dyn Reader>,
) -> Text {
    let mut text = Text::default();
    let mut front: Option<Picture> = None;
    for (index, number) in (0..count.min(limits.pages)).zip(1..) {
        let unread = Page {
            number,
            pictures: 1.0,
            ..Page::default()
        };
        let Some(reader) = ocr.filter(|reader| reader.has_room()) else {
            text.pages.push(unread);
            text.add_needs_ocr(OcrReason::Scan);
            continue;
        };
        match picture::open(kind, bytes, index, limits.pixels) {
            Ok(decoded) => {
                text.add_picture(number, &decoded.picture, front.as_ref(), reader);
                if decoded.has_more {
                    let message = "the file has more pictures than its first, which alone was read: look at it, and save what they show as files of their own";
                    text.findings
                        .push(Finding::new(Code::PictureMoves, message).on(number + 1));
                }
                front = Some(decoded.picture);
            }
            Err(reason) => {
                text.pages.push(Page {
                    needs_ocr: Some(OcrReason::Scan),
                    ..unread
                });
                text.findings
                    .push(picture_not_opened(&reason, limits).on(number));
            }
        }
    }
    text.add_too_many_pages(count, limits);
    text
}

fn picture_not_opened(reason: &PictureNotOpened, limits: &Limits) -> Finding {
    let limit = limits.pixels / 1_000_000;
    let size = match reason {
        PictureNotOpened::Damaged => {
            let message = "the picture is damaged, empty or of a kind that cannot be opened: get it again, or save it as JPEG or PNG";
            return Finding::new(Code::PictureDamaged, message);
        }
        PictureNotOpened::TooLarge(Some(megapixels)) => format!("{megapixels} megapixels"),
        PictureNotOpened::TooLarge(None) => format!("more than {limit} megapixels"),
    };
    Finding::new(
        Code::PictureTooLarge,
        format!("the picture has {size}; at most {limit} are opened: save a smaller one"),
    )
}

/// Of pages that are missing in a file, so many are named.
const MOST_MISSING: usize = 20;

const PAGE_DAMAGED: &str = "some of the page is damaged or missing in the file, and nothing of it is used: look at it, and get the document again or print it to a new PDF";

const CHANGED_AFTER_SIGNING: &str = "the page was changed after the file was signed, and nothing that changed on it is certain: ask who signed it whether it is right";

const UNSEEN_TEXT: &str = "the file holds text that the page does not show, or shows otherwise, and what is not shown is not used: compare the page with what was read, and ask where the file comes from if it matters";

/// The longer side of a page that is a picture, in points: that of a letter-size sheet.
const PICTURE_PAGE_SIDE: f32 = 792.0;

fn pdf(bytes: &Arc<Vec<u8>>, limits: &Limits, ocr: Option<&dyn Reader>) -> Text {
    let drawing = match Drawing::open(bytes) {
        Ok(drawing) => drawing,
        Err(PdfNotOpened::Locked) => return locked(),
        Err(PdfNotOpened::Damaged) => return fallback(bytes, limits),
    };
    let form = form_of(&drawing, bytes);
    let mut text = Text {
        may_hold_files: drawing.may_have_attachments(bytes),
        ..Text::default()
    };
    let signed = SignedVersion::of(bytes);
    let mut pages = PageReader {
        drawing: &drawing,
        form: &form,
        signed: signed.as_ref(),
        limits,
        ocr,
        front: None,
    };
    let numbers = (1..).take(drawing.tree.pages().min(limits.pages));
    for page in drawing.drawn_pages(numbers, limits.letters) {
        pages.add(page, &mut text);
    }
    let has_changed = |finding: &Finding| finding.code == Code::ChangedAfterSigning;
    if signed.is_some() && !text.findings.iter().any(has_changed) {
        let message = "something was added to the file after it was signed, and its pages look as they did: nothing to do unless the signature matters";
        text.findings
            .push(Finding::new(Code::UpdatedAfterSigning, message));
    }
    let added = text.add_values_without_place(&form.without_place);
    // One that was flattened keeps its form, and shows all of its values.
    if form.is_elsewhere && (added > 0 || form.without_place.is_empty()) {
        text.add_pages_elsewhere();
    }
    text.add_too_many_pages(drawing.tree.pages(), limits);
    text.add_missing_pages(&drawing.tree);
    if structure::holds_another(bytes) {
        text.add_another_pdf(drawing.tree.pages());
    }
    text
}

/// Reads the pages of a PDF, one after the other.
struct PageReader<'p> {
    drawing: &'p Drawing,
    form: &'p structure::AcroForm,
    signed: Option<&'p SignedVersion>,
    limits: &'p Limits,
    ocr: Option<&'p dyn Reader>,
    /// The page before, as a picture, if OCR read all of it.
    front: Option<Picture>,
}

impl PageReader<'_> {
    /// Adds a page to the text.
    fn add(&mut self, mut page: DrawnPage, text: &mut Text) {
        let has_changed = self
            .signed
            .is_some_and(|signed| signed.doubt_changes(&mut page, self.limits));
        let form_lines = make_upright(&mut page, self.form);
        if self.drawing.tree.is_uncounted(page.number) {
            // Some programs show no more pages than the file says it has.
            page.doubt(WordSource::Layer);
            page.doubt(WordSource::Form);
            page.unseen += 1;
        }
        let lines = layout::lines(&page.letters);
        let mut needs_ocr = need::ocr(&page, &lines);
        if needs_ocr.is_some() && page.damage > PageDamage::None {
            page.damage = PageDamage::Page;
            needs_ocr = None;
        }
        let (beside, areas) = need::areas(&page, &lines, needs_ocr);
        let is_whole = needs_ocr
            .is_some_and(|reason| !matches!(reason, OcrReason::Beside | OcrReason::Unclear));
        let reader = self.ocr.filter(|reader| reader.has_room());
        if let (Some(reason), Some(reader)) = (needs_ocr, reader)
            && let Some(seen) = self.drawing.picture(&page, &areas)
        {
            if !seen.is_whole {
                page.damage = PageDamage::Page;
            }
            let front = self.front.as_ref();
            read_by_ocr(&mut page, (reason, &areas), &seen, front, reader);
            if has_changed {
                page.doubt(WordSource::Ocr);
            }
            self.front = is_whole.then_some(seen.picture);
            needs_ocr = None;
        }
        merge::hide(&mut page, needs_ocr.is_none());
        let has_more =
            !is_whole && page.damage < PageDamage::Page && need::has_more(&page, &beside);
        text.add_page(&page, form_lines, needs_ocr);
        if has_changed {
            let finding = Finding::new(Code::ChangedAfterSigning, CHANGED_AFTER_SIGNING);
            text.findings.push(finding.on(page.number));
        }
        text.set_pictures(has_more, beside.iter().map(|area| page.turned_area(*area)));
    }
}

/// The values of a PDF's form.
fn form_of(drawing: &Drawing, bytes: &[u8]) -> structure::AcroForm {
    let form = drawing
        .has_form()
        .then(|| structure::form(bytes, &drawing.page_objects()));
    form.flatten().unwrap_or_default()
}

/// Turns a page upright and adds the form values on it that are not drawn. Returns lines with those that differ from what is
/// drawn in their place.
fn make_upright(page: &mut DrawnPage, form: &structure::AcroForm) -> Vec<Line> {
    page.turn_upright();
    accents::join(&mut page.letters);
    let number = page.number;
    let fields = form.fields.iter();
    let fields: Vec<&structure::FormField> = fields.filter(|field| field.page == number).collect();
    form::place(page, &fields)
}

/// Adds what OCR reads on a page that needs it for a reason, in some areas or everywhere. `front` is the page before it, as a
/// picture.
fn read_by_ocr(
    page: &mut DrawnPage,
    (reason, areas): (OcrReason, &[[f32; 4]]),
    seen: &PagePicture,
    front: Option<&Picture>,
    reader: &dyn Reader,
) {
    let lines = reader.lines(&seen.picture);
    page.has_unread_part = unread_part::is_large(&seen.picture, &lines, seen.scale);
    let mut letters = ocr_letters::letters(&lines, seen.scale);
    for letter in &mut letters {
        letter.x += seen.origin[0];
        letter.y += seen.origin[1];
    }
    page.drawn &= !(areas.is_empty() && shows_nothing(&seen.picture, &mut letters, front));
    merge::ocr(page, reason, areas, letters);
}

/// Letters of a lower mean confidence than this, on the back of a sheet, may be those of the front, mirrored.
const MIRRORED: f32 = 0.85;

/// Whether a picture is blank paper, or the back of a sheet through which its front shines; then the letters that OCR read in
/// it are dropped if they may be those of the front.
fn shows_nothing(picture: &Picture, letters: &mut Vec<Letter>, front: Option<&Picture>) -> bool {
    let sum: f32 = letters.iter().map(|letter| letter.confidence).sum();
    if sum >= MIRRORED * letters.len() as f32 && !letters.is_empty() {
        return false;
    }
    let is_through = front.is_some_and(|front| show_through::is_all(picture, front));
    if is_through {
        letters.clear();
    }
    letters.is_empty() && (is_through || picture.is_blank())
}

/// Pages of a PDF with all that a person sees on them: to what their text layer and form say, OCR adds what only pictures and
/// shapes show. `numbers` are those of pages that [`text`] read as [having more](Page::has_more). A page of which a picture is
/// damaged is left out.
#[must_use]
pub fn second_look(
    bytes: &Arc<Vec<u8>>,
    limits: &Limits,
    ocr: &dyn Reader,
    numbers: &BTreeSet<u32>,
) -> Vec<Page> {
    let Ok(drawing) = Drawing::open(bytes) else {
        return Vec::new();
    };
    let form = form_of(&drawing, bytes);
    let mut pages = Vec::new();
    for mut page in drawing.drawn_pages(numbers.iter().copied(), limits.letters) {
        if !ocr.has_room() {
            break;
        }
        let form_lines = make_upright(&mut page, &form);
        let seen = drawing.picture(&page, &[]);
        let Some(seen) = seen.filter(|seen| seen.is_whole) else {
            continue;
        };
        read_by_ocr(&mut page, (OcrReason::Doubtful, &[]), &seen, None, ocr);
        merge::hide(&mut page, true);
        pages.push(page_of(&page, form_lines));
    }
    pages
}

/// A page without findings. `form_lines` are the lines of form values that differ from what is drawn in their place.
fn page_of(page: &DrawnPage, form_lines: Vec<Line>) -> Page {
    let mut lines = layout::lines(&page.letters);
    lines.extend(form_lines);
    layout::number(&mut lines);
    Page {
        number: page.number,
        width: page.width,
        height: page.height,
        lines,
        pictures: page.pictures,
        look: look_of(page),
        ..Page::default()
    }
}

/// A digest of how a page looks, with the values that programs draw on it; empty if that is not known.
fn look_of(page: &DrawnPage) -> String {
    if !page.drawn || !page.look.is_whole || page.damage > PageDamage::None {
        return String::new();
    }
    let values = page.letters.iter();
    let values =
        values.filter(|letter| letter.source == WordSource::Form && letter.confidence > 0.0);
    let mut seen = page.look.digest.to_vec();
    for value in values {
        let place = [value.x, value.y].map(|at| (at * 10.0).round() as i32);
        seen.extend(u32::from(value.character).to_le_bytes());
        seen.extend(place.map(i32::to_le_bytes).concat());
    }
    sha256_hex(&seen)
}

fn locked() -> Text {
    let message = "the PDF opens only with a password: ask for an unlocked copy";
    Text {
        findings: vec![Finding::new(Code::Locked, message)],
        ..Text::default()
    }
}

/// The plain text of a PDF whose drawing cannot be followed, without places.
fn fallback(bytes: &[u8], limits: &Limits) -> Text {
    let pages = match structure::plain_text(bytes, limits.pages) {
        Ok(pages) if pages.iter().any(|page| !page.trim().is_empty()) => pages,
        Err(NoText::Locked) => return locked(),
        Ok(_) | Err(NoText::Damaged) => {
            let message = "the PDF is damaged and none of its pages could be opened: get it again, or print it to a new PDF";
            return Text {
                findings: vec![Finding::new(Code::PdfDamaged, message)],
                // A portfolio may have no page at all.
                may_hold_files: true,
                ..Text::default()
            };
        }
    };
    let message = "the PDF is damaged: its words were read without their places; compare the page with what was read";
    let mut text = Text {
        findings: vec![Finding::new(Code::FallbackText, message)],
        may_hold_files: true,
        ..Text::default()
    };
    for (number, page) in (1..).zip(pages) {
        let mut lines: Vec<Line> = page
            .lines()
            .filter_map(|line| Line::without_place(line, WordSource::Layer, 1.0))
            .collect();
        layout::number(&mut lines);
        if lines.is_empty() {
            text.add_damaged_page(number);
        }
        text.pages.push(Page {
            number,
            lines,
            ..Page::default()
        });
    }
    text
}

impl Text {
    /// The same text with these pages in place of those with the same numbers. Form values without a place stay.
    #[must_use]
    pub fn with_pages(mut self, pages: Vec<Page>) -> Self {
        for mut page in pages {
            let old = self.pages.iter_mut().find(|old| old.number == page.number);
            if let Some(old) = old {
                let has_no_place = |line: &&Line| line.place == Place::default();
                page.lines
                    .extend(old.lines.iter().filter(has_no_place).cloned());
                layout::number(&mut page.lines);
                page.beside.clone_from(&old.beside);
                *old = page;
            }
        }
        self
    }

    /// The same text if OCR should look a second time at these pages, and did not.
    #[must_use]
    pub fn without_second_look(mut self, numbers: &BTreeSet<u32>) -> Self {
        for page in &mut self.pages {
            if numbers.contains(&page.number) && page.needs_ocr.is_none() {
                page.needs_ocr = Some(OcrReason::Doubtful);
                let message = need::message(OcrReason::Doubtful);
                self.findings
                    .push(Finding::new(Code::NeedsOcr, message).on(page.number));
            }
        }
        self
    }

    /// Adds a page and the findings about it. `form_lines` are the lines of form values that differ from what is drawn
    /// in their place.
    fn add_page(&mut self, page: &DrawnPage, form_lines: Vec<Line>, needs_ocr: Option<OcrReason>) {
        let read = page_of(page, form_lines);
        self.add_page_findings(page, read.lines.is_empty(), needs_ocr);
        self.pages.push(read);
        if let Some(reason) = needs_ocr {
            self.add_needs_ocr(reason);
        }
    }

    /// Says of the last page whether a second look may show more, and where pictures beside its text are.
    fn set_pictures(&mut self, has_more: bool, beside: impl Iterator<Item = [f32; 4]>) {
        let place = |[x0, y0, x1, y1]: [f32; 4]| Place { x0, y0, x1, y1 };
        if let Some(page) = self.pages.last_mut() {
            page.has_more = has_more;
            page.beside = beside.map(place).collect();
        }
    }

    fn add_page_findings(
        &mut self,
        page: &DrawnPage,
        is_empty: bool,
        needs_ocr: Option<OcrReason>,
    ) {
        let count = |counts: fn(char) -> bool| {
            page.letters
                .iter()
                .filter(|letter| counts(letter.character))
                .count()
        };
        let printed = count(|character| character != ' ');
        let unreadable = count(|character| character == UNREADABLE);
        let mut add = |code, message: String| {
            self.findings
                .push(Finding::new(code, message).on(page.number));
        };
        if page.damage == PageDamage::Page {
            add(Code::PageDamaged, PAGE_DAMAGED.to_owned());
        } else if !page.drawn && is_empty {
            add(Code::BlankPage, "the page shows nothing: look at it, and get the document again if something is missing"
                    .to_owned());
        } else if is_empty && needs_ocr.is_none() {
            let message = "the page is a picture in which no text was found: look at it";
            add(Code::NoTextSeen, message.to_owned());
        } else if page.has_unread_part {
            let message = "a part of the picture, large enough for a card, is out of focus or illegible: look at it";
            add(Code::NoTextSeen, message.to_owned());
        } else if unreadable > 0 && needs_ocr != Some(OcrReason::Unmapped) {
            let message = format!(
                "{unreadable} of {printed} letters have no Unicode and are shown as \u{FFFD}: compare with the page"
            );
            add(Code::UnmappedText, message);
        }
        if page.unseen > 0 {
            add(Code::UnseenText, UNSEEN_TEXT.to_owned());
        }
        if page.struck > 0 {
            let message =
                "something on the page is struck through, and nothing of it is certain: look at it";
            add(Code::StruckOut, message.to_owned());
        }
        if page.cut {
            let more = match printed {
                0 => "more is drawn on the page than is followed".to_owned(),
                _ => format!("the page holds more than {printed} letters"),
            };
            let message = format!(
                "{more}, and nothing of it is used: look at it, and print what is a certificate or card on a page of its own"
            );
            add(Code::TooMuchText, message);
        }
    }

    /// Adds a page that is a picture and nothing else. `front` is the picture before it.
    fn add_picture(
        &mut self,
        number: u32,
        picture: &Picture,
        front: Option<&Picture>,
        reader: &dyn Reader,
    ) {
        let scale = picture.width.max(picture.height) as f32 / PICTURE_PAGE_SIDE;
        let (width, height) = (picture.width as f32 / scale, picture.height as f32 / scale);
        let mut page = DrawnPage {
            number,
            width,
            height,
            pictures: 1.0,
            ..DrawnPage::default()
        };
        let lines = reader.lines(picture);
        page.has_unread_part = unread_part::is_large(picture, &lines, scale);
        page.letters = ocr_letters::letters(&lines, scale);
        page.drawn = !shows_nothing(picture, &mut page.letters, front);
        page.turn_upright();
        self.add_page(&page, Vec::new(), None);
    }

    /// Adds form values that have no place to the first page, unless some page shows them as whole words: nobody sees them there, so
    /// that none is certain. Returns how many.
    fn add_values_without_place(&mut self, values: &[(String, String)]) -> usize {
        let words = |text: &str| {
            format!(
                " {} ",
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            )
        };
        let shown = |value: &str| {
            self.pages
                .iter()
                .flat_map(|page| &page.lines)
                .any(|line| words(&line.text).contains(&words(value)))
        };
        let lines: Vec<Line> = values
            .iter()
            .filter(|(_, value)| !shown(value))
            .filter_map(|(name, value)| {
                Line::without_place(&format!("{name}: {value}"), WordSource::Form, 0.0)
            })
            .collect();
        let added = lines.len();
        if let Some(page) = self.pages.first_mut() {
            page.lines.extend(lines);
            layout::number(&mut page.lines);
        }
        added
    }

    /// Marks the last page as one that needs OCR.
    fn add_needs_ocr(&mut self, reason: OcrReason) {
        if let Some(page) = self.pages.last_mut() {
            page.needs_ocr = Some(reason);
            self.findings
                .push(Finding::new(Code::NeedsOcr, need::message(reason)).on(page.number));
        }
    }

    fn add_damaged_page(&mut self, number: u32) {
        self.findings
            .push(Finding::new(Code::PageDamaged, PAGE_DAMAGED).on(number));
    }

    /// Says of every page that it only stands in for what other programs show.
    fn add_pages_elsewhere(&mut self) {
        let message = "the form is shown by Adobe Acrobat only, and nothing of it is used: open it there, and print it to a new PDF";
        let numbers = self.pages.iter().map(|page| page.number);
        let findings = numbers.map(|number| Finding::new(Code::PageDamaged, message).on(number));
        self.findings.extend(findings);
    }

    /// Says that the file lists pages that it does not have. Which of them are missing is not always known.
    fn add_missing_pages(&mut self, tree: &PageTree) {
        for number in tree.missing().iter().take(MOST_MISSING) {
            self.add_damaged_page(*number);
        }
        let (listed, found) = (tree.listed(), tree.pages());
        if listed > found {
            let message = format!(
                "the document lists {listed} pages, and only {found} can be found in it: get it again, or print it to a new PDF"
            );
            let first_missing = u32::try_from(found + 1).unwrap_or(u32::MAX);
            self.findings
                .push(Finding::new(Code::PageDamaged, message).on(first_missing));
        }
    }

    /// Says that the file has another PDF before the one with these pages.
    fn add_another_pdf(&mut self, pages: usize) {
        let message = "the file holds another PDF before this one, which no program shows: take the two apart, and file both";
        let next = u32::try_from(pages + 1).unwrap_or(u32::MAX);
        self.findings
            .push(Finding::new(Code::PageDamaged, message).on(next));
    }

    fn add_too_many_pages(&mut self, pages: usize, limits: &Limits) {
        if pages > limits.pages {
            let message = format!(
                "the document has {pages} pages; only the first {} were read: split it",
                limits.pages
            );
            let first_unread = u32::try_from(limits.pages + 1).unwrap_or(u32::MAX);
            self.findings
                .push(Finding::new(Code::TooManyPages, message).on(first_unread));
        }
    }
}
