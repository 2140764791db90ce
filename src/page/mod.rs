//! The bytes of a document come in; its [`Text`] goes out: pages, lines and words with their places, from the text
//! layer, form fields and OCR, and findings about what could not be read.
//!
//! This module knows what a page shows, not what it means: it knows nothing of certificates. It opens no files.

mod attachments;
mod axis;
mod coverage;
mod drawing;
mod drawn_page;
mod fonts;
mod form;
mod layout;
mod look_alike;
mod merge;
mod need;
mod ocr_letters;
mod picture;
mod spacing;
mod structure;
#[cfg(test)]
mod tests;
mod text;

use std::sync::Arc;

use crate::finding::{Code, Finding};
use crate::intake::kind::{FileKind, tiff_pages};
use crate::intake::limits::Limits;
use crate::ocr::Reader;
use crate::ocr::picture::Picture;

pub use attachments::attachments;
use drawing::{Drawing, PagePicture, PdfNotOpened};
pub use drawn_page::UNREADABLE;
use drawn_page::{DrawnPage, PageDamage};
pub use look_alike::{GUESSED, LOOK_ALIKES};
use picture::PictureNotOpened;
use structure::NoText;
pub use text::{Line, OcrReason, Page, Place, Text, Word, WordSource};

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
        FileKind::Pdf => pdf(bytes, limits, ocr),
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

/// A file whose pages are pictures and nothing else.
fn pictures(
    kind: FileKind,
    bytes: &[u8],
    count: usize,
    limits: &Limits,
    ocr: Option<&dyn Reader>,
) -> Text {
    let mut text = Text::default();
    for (index, number) in (0..count.min(limits.pages)).zip(1..) {
        let unread = Page {
            number,
            pictures: 1.0,
            ..Page::default()
        };
        let Some(reader) = ocr else {
            text.pages.push(unread);
            text.add_needs_ocr(OcrReason::Scan);
            continue;
        };
        match picture::open(kind, bytes, index, limits.pixels) {
            Ok(decoded) => {
                text.add_picture(number, &decoded.picture, reader);
                if decoded.has_more {
                    let message = "the file has more pictures than its first, which alone was read: look at it, and save what they show as files of their own";
                    text.findings
                        .push(Finding::new(Code::PictureMoves, message).on(number + 1));
                }
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

const PAGE_DAMAGED: &str = "some of the page is damaged or missing in the file, and nothing of it is used: look at it, and get the document again or print it to a new PDF";

/// The longer side of a page that is a picture, in points: that of a letter-size sheet.
const PICTURE_PAGE_SIDE: f32 = 792.0;

fn pdf(bytes: &Arc<Vec<u8>>, limits: &Limits, ocr: Option<&dyn Reader>) -> Text {
    let drawing = match Drawing::open(bytes) {
        Ok(drawing) => drawing,
        Err(PdfNotOpened::Locked) => return locked(),
        Err(PdfNotOpened::Damaged) => return fallback(bytes, limits),
    };
    let form = if drawing.has_form() {
        structure::form(bytes)
    } else {
        None
    }
    .unwrap_or_default();
    let mut text = Text {
        may_hold_files: drawing.may_have_attachments(bytes),
        ..Text::default()
    };
    for mut page in drawing.drawn_pages(limits.letters).take(limits.pages) {
        page.turn_upright();
        let number = page.number;
        let fields: Vec<&structure::FormField> = form
            .fields
            .iter()
            .filter(|field| field.page == number)
            .collect();
        let form_lines = form::place(&mut page, &fields);
        let mut needs_ocr = need::ocr(&page, &layout::lines(&page.letters));
        if needs_ocr.is_some() && page.damage > PageDamage::None {
            page.damage = PageDamage::Page;
            needs_ocr = None;
        }
        if let (Some(reason), Some(reader)) = (needs_ocr, ocr)
            && let Some(seen) = drawing.picture(number)
        {
            read_by_ocr(&mut page, reason, &seen, reader);
            needs_ocr = None;
        }
        text.add_page(&page, form_lines, needs_ocr);
    }
    let added = text.add_values_without_place(&form.without_place);
    // One that was flattened keeps its form, and shows all of its values.
    if form.is_elsewhere && (added > 0 || form.without_place.is_empty()) {
        text.add_pages_elsewhere();
    }
    text.add_too_many_pages(drawing.pages(), limits);
    text.add_missing_pages(drawing.listed_pages(), drawing.pages());
    text
}

/// Adds what OCR reads on a page.
fn read_by_ocr(page: &mut DrawnPage, reason: OcrReason, seen: &PagePicture, reader: &dyn Reader) {
    let letters = ocr_letters::letters(&reader.lines(&seen.picture), seen.scale);
    if !seen.is_whole {
        page.damage = PageDamage::Page;
    }
    page.drawn &= !(letters.is_empty() && seen.picture.is_blank());
    merge::ocr(page, reason, letters);
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
            .filter_map(|line| Line::without_place(line, WordSource::Layer))
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
    /// Adds a page and the findings about it. `form_lines` are the lines of form values that differ from what is drawn
    /// in their place.
    fn add_page(&mut self, page: &DrawnPage, form_lines: Vec<Line>, needs_ocr: Option<OcrReason>) {
        let mut lines = layout::lines(&page.letters);
        lines.extend(form_lines);
        layout::number(&mut lines);
        self.add_page_findings(page, lines.is_empty(), needs_ocr);
        self.pages.push(Page {
            number: page.number,
            width: page.width,
            height: page.height,
            lines,
            pictures: page.pictures,
            needs_ocr: None,
        });
        if let Some(reason) = needs_ocr {
            self.add_needs_ocr(reason);
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
        } else if unreadable > 0 && needs_ocr != Some(OcrReason::Unmapped) {
            let message = format!(
                "{unreadable} of {printed} letters have no Unicode and are shown as \u{FFFD}: compare with the page"
            );
            add(Code::UnmappedText, message);
        }
        if page.cut {
            let message = format!(
                "the page holds more than {printed} letters, and nothing of it is used: look at it, and print what is a certificate or card on a page of its own"
            );
            add(Code::TooMuchText, message);
        }
    }

    /// Adds a page that is a picture and nothing else.
    fn add_picture(&mut self, number: u32, picture: &Picture, reader: &dyn Reader) {
        let scale = picture.width.max(picture.height) as f32 / PICTURE_PAGE_SIDE;
        let (width, height) = (picture.width as f32 / scale, picture.height as f32 / scale);
        let mut page = DrawnPage {
            number,
            width,
            height,
            pictures: 1.0,
            ..DrawnPage::default()
        };
        page.letters = ocr_letters::letters(&reader.lines(picture), scale);
        page.drawn = !(page.letters.is_empty() && picture.is_blank());
        page.turn_upright();
        self.add_page(&page, Vec::new(), None);
    }

    /// Adds form values that have no place to the first page, unless some page shows them as whole words. Returns how many.
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
                Line::without_place(&format!("{name}: {value}"), WordSource::Form)
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

    /// Says that the file lists more pages than it has. Which of them are missing is not known.
    fn add_missing_pages(&mut self, listed: usize, found: usize) {
        if listed > found {
            let message = format!(
                "the document lists {listed} pages, and only {found} can be found in it: get it again, or print it to a new PDF"
            );
            let first_missing = u32::try_from(found + 1).unwrap_or(u32::MAX);
            self.findings
                .push(Finding::new(Code::PageDamaged, message).on(first_missing));
        }
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
