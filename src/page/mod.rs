//! Bytes to [`Text`]: pages, lines and words with their places, from text layer, form fields or OCR.
//!
//! What comes out says where it stands on the paper and nothing of what it means: this room knows no certificate.

mod drawing;
mod form;
mod layout;
mod look_alike;
mod need;
mod picture;
mod seen;
mod sheet;
mod spacing;
mod structure;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Code, Finding};
use crate::intake::kind::{FileKind, tiff_pages};
use crate::intake::limits::Limits;
use crate::ocr::Reader;
use crate::ocr::picture::Picture;

use drawing::{Drawing, PdfNotOpened};
pub use look_alike::{GUESSED, LOOK_ALIKES};
pub use sheet::UNREADABLE;
use sheet::{DrawnPage, Letter};
use structure::NoText;

/// The text of one document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What was doubtful or wrong.
    pub findings: Vec<Finding>,
}

/// One page, upright.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// In points, after rotation.
    pub width: f32,
    /// In points, after rotation.
    pub height: f32,
    /// In reading order: from the top, columns joined into rows; then text that runs in another direction, then form
    /// values that differ from what is drawn in their place, or that stand nowhere.
    pub lines: Vec<Line>,
    /// The share of the page that pictures cover, 0 to 1.
    pub pictures: f32,
    /// Why the text layer is not the whole page, where it is not and no OCR has read it.
    pub needs_ocr: Option<OcrReason>,
}

/// Why a page cannot be read from its text layer alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OcrReason {
    /// No text, and pictures on it.
    Scan,
    /// Only the values are text; labels and title are in the picture.
    ValuesOnly,
    /// Most of the text has no Unicode.
    Unmapped,
    /// Text drawn as outlines.
    Outlines,
    /// The only text is an invisible layer over a picture.
    HiddenLayer,
}

/// One printed row. Wide gaps part it into cells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// From 1, within the page.
    pub number: u32,
    /// The words joined by one space, the cells by two. [`UNREADABLE`] stands for a letter whose font does not say which it is.
    pub text: String,
    /// The words, in order; together with the spaces they make up `text`.
    pub words: Vec<Word>,
    /// Byte ranges of `text` between wide gaps; at least one.
    pub cells: Vec<Range<usize>>,
    /// Where the row stands; the origin is the page's upper left corner, y grows downwards.
    pub place: Place,
    /// The size of most of its letters, in points.
    pub size: f32,
    /// The direction of the writing in degrees with the clock, 0 to 359; 0 for upright text.
    pub angle: i16,
}

/// One word.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Its bytes in the line's text.
    pub range: Range<usize>,
    /// Left edge, in points.
    pub x0: f32,
    /// Right edge, in points.
    pub x1: f32,
    /// Where it was read from.
    pub source: WordSource,
    /// How sure its least sure letter is, 0 to 1; only what is read from a picture is less than 1.
    pub sure: f32,
}

/// Where a word was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordSource {
    /// The text layer.
    Layer,
    /// A form field's value.
    Form,
    /// An invisible text layer, somebody's OCR.
    Hidden,
    /// The picture of the page.
    Ocr,
}

/// A rectangle on the page, in points; all zero for a line whose place is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Place {
    /// Left.
    pub x0: f32,
    /// Top.
    pub y0: f32,
    /// Right.
    pub x1: f32,
    /// Bottom.
    pub y1: f32,
}

/// Reads a document's text; pages that are pictures by OCR, where there is one.
///
/// It always gives a text, if only one with findings; a kind that is not read gives no page. A library may panic on a
/// damaged file: whoever reads many documents catches that, document by document. There is no way to stop it half way.
#[must_use]
pub fn text(
    kind: FileKind,
    bytes: &Arc<Vec<u8>>,
    limits: &Limits,
    ocr: Option<&dyn Reader>,
) -> Text {
    match kind {
        FileKind::Pdf => pdf(bytes, limits, ocr),
        FileKind::Jpeg | FileKind::Png | FileKind::Heic | FileKind::Gif | FileKind::WebP => {
            pictures(kind, bytes, 1, limits, ocr)
        }
        FileKind::Tiff => pictures(kind, bytes, tiff_pages(bytes).len(), limits, ocr),
        _ => Text::default(),
    }
}

/// Pages that are pictures and nothing else.
fn pictures(
    kind: FileKind,
    bytes: &[u8],
    count: usize,
    limits: &Limits,
    ocr: Option<&dyn Reader>,
) -> Text {
    let mut text = Text::default();
    for (at, number) in (0..count.min(limits.pages)).zip(1..) {
        let blank = Page {
            number,
            pictures: 1.0,
            ..Page::default()
        };
        let Some(reader) = ocr else {
            text.pages.push(blank);
            text.needs_ocr(OcrReason::Scan);
            continue;
        };
        match picture::open(kind, bytes, at, limits.pixels) {
            Ok(decoded) => {
                if decoded.moves {
                    let message = "the picture moves: only its first frame was read";
                    text.findings
                        .push(Finding::new(Code::PictureMoves, message).on(number));
                }
                text.add_picture(number, &decoded.picture, reader);
            }
            Err(reason) => {
                text.pages.push(Page {
                    needs_ocr: Some(OcrReason::Scan),
                    ..blank
                });
                text.findings.push(not_opened(&reason, limits).on(number));
            }
        }
    }
    text.say_if_more(count, limits);
    text
}

fn not_opened(reason: &picture::PictureNotOpened, limits: &Limits) -> Finding {
    let most = limits.pixels / 1_000_000;
    let size = match reason {
        picture::PictureNotOpened::Damaged => {
            let message = "the picture is damaged, empty or of a kind that cannot be opened: get it again, or save it as JPEG or PNG";
            return Finding::new(Code::PictureDamaged, message);
        }
        picture::PictureNotOpened::TooLarge(Some(millions)) => format!("{millions} megapixels"),
        picture::PictureNotOpened::TooLarge(None) => format!("more than {most} megapixels"),
    };
    Finding::new(
        Code::PictureTooLarge,
        format!("the picture has {size}, of which at most {most} are opened: save a smaller one"),
    )
}

/// The longer side of a picture that stands for a page, in points: that of a sheet of letter paper.
const PAPER: f32 = 792.0;

fn pdf(bytes: &Arc<Vec<u8>>, limits: &Limits, ocr: Option<&dyn Reader>) -> Text {
    let drawing = match Drawing::open(bytes) {
        Ok(drawing) => drawing,
        Err(PdfNotOpened::Locked) => return Text::locked(),
        Err(PdfNotOpened::Damaged) => return fallback(bytes, limits),
    };
    let form = if drawing.has_form() {
        structure::form(bytes)
    } else {
        None
    }
    .unwrap_or_default();
    let mut text = Text::default();
    for mut sheet in drawing.sheets(limits.letters).take(limits.pages) {
        sheet.turn_upright();
        let number = sheet.number;
        let on_page: Vec<&structure::FormField> = form
            .fields
            .iter()
            .filter(|field| field.page == number)
            .collect();
        let apart = form::place(&mut sheet, &on_page);
        let mut need = need::ocr(&sheet, &layout::lines(&sheet.letters));
        if let (Some(reason), Some(reader)) = (need, ocr)
            && let Some((picture, scale)) = drawing.picture(number)
        {
            let seen = seen::letters(&reader.lines(&picture), scale);
            merge(&mut sheet, reason, seen);
            need = None;
        }
        text.add(&sheet, apart, need);
    }
    text.add_loose(&form.loose);
    text.say_if_more(drawing.pages(), limits);
    text
}

/// Puts what OCR has seen into the page: what a text layer or a form says for certain stays, and is not put down twice.
fn merge(sheet: &mut DrawnPage, reason: OcrReason, mut seen: Vec<Letter>) {
    sheet.turn_likewise(&mut seen);
    let stays = |letter: &Letter| match letter.source {
        WordSource::Form => true,
        WordSource::Layer => reason != OcrReason::Unmapped,
        WordSource::Hidden | WordSource::Ocr => false,
    };
    sheet.letters.retain(stays);
    let stands = |letter: &Letter| {
        sheet
            .letters
            .iter()
            .any(|known| known.says != ' ' && known.covers(letter))
    };
    // A whole word goes where most of it stands there already.
    let twice =
        |word: &[Letter]| word.iter().filter(|letter| stands(letter)).count() * 2 >= word.len();
    let more: Vec<Letter> = seen
        .chunk_by(Letter::goes_on_with)
        .filter(|word| !twice(word))
        .flatten()
        .copied()
        .collect();
    sheet.letters.extend(more);
    sheet.turn_upright();
}

/// The bare text where the drawing cannot be followed.
fn fallback(bytes: &[u8], limits: &Limits) -> Text {
    let pages = match structure::plain_text(bytes, limits.pages) {
        Ok(pages) if pages.iter().any(|page| !page.trim().is_empty()) => pages,
        Err(NoText::Locked) => return Text::locked(),
        Ok(_) | Err(NoText::Damaged) => {
            let message = "the PDF is damaged and none of its pages could be opened: get it again, or print it to a new PDF";
            return Text {
                findings: vec![Finding::new(Code::PdfDamaged, message)],
                ..Text::default()
            };
        }
    };
    let message = "the PDF is damaged: its words were read without their places, so the page is to be compared with what was read";
    let mut text = Text {
        findings: vec![Finding::new(Code::FallbackText, message)],
        ..Text::default()
    };
    for (number, page) in (1..).zip(pages) {
        let mut lines: Vec<Line> = page
            .lines()
            .filter_map(|line| Line::unplaced(line, WordSource::Layer))
            .collect();
        layout::number(&mut lines);
        text.pages.push(Page {
            number,
            lines,
            ..Page::default()
        });
    }
    text
}

impl Text {
    fn locked() -> Self {
        let message = "the PDF opens only with a password: ask for an unlocked copy";
        Self {
            findings: vec![Finding::new(Code::Locked, message)],
            ..Self::default()
        }
    }

    /// Adds a page, and what is to be said about it.
    fn add(&mut self, sheet: &DrawnPage, apart: Vec<Line>, need: Option<OcrReason>) {
        let mut lines = layout::lines(&sheet.letters);
        lines.extend(apart);
        layout::number(&mut lines);
        let number = sheet.number;
        let printed = sheet
            .letters
            .iter()
            .filter(|letter| letter.says != ' ')
            .count();
        let unreadable = sheet
            .letters
            .iter()
            .filter(|letter| letter.says == UNREADABLE)
            .count();
        if !sheet.drawn && lines.is_empty() {
            self.findings
                .push(Finding::new(Code::BlankPage, "the page shows nothing").on(number));
        } else if lines.is_empty() && need.is_none() {
            let message = "the page is a picture in which no text was found: look at it";
            self.findings
                .push(Finding::new(Code::NoTextSeen, message).on(number));
        } else if unreadable > 0 && need != Some(OcrReason::Unmapped) {
            let message = format!(
                "{unreadable} of {printed} letters have no Unicode and stand as \u{FFFD}: compare with the page"
            );
            self.findings
                .push(Finding::new(Code::UnmappedText, message).on(number));
        }
        if sheet.cut {
            let message =
                format!("the page holds more than {printed} letters: the rest of it was not read");
            self.findings
                .push(Finding::new(Code::TooMuchText, message).on(number));
        }
        let (width, height, pictures) = (sheet.width, sheet.height, sheet.pictures);
        self.pages.push(Page {
            number,
            width,
            height,
            lines,
            pictures,
            needs_ocr: None,
        });
        if let Some(reason) = need {
            self.needs_ocr(reason);
        }
    }

    /// Adds a page that is a picture and nothing else.
    fn add_picture(&mut self, number: u32, picture: &Picture, reader: &dyn Reader) {
        let scale = picture.width.max(picture.height) as f32 / PAPER;
        let (width, height) = (picture.width as f32 / scale, picture.height as f32 / scale);
        let mut sheet = DrawnPage {
            number,
            width,
            height,
            pictures: 1.0,
            drawn: true,
            ..DrawnPage::default()
        };
        sheet.letters = seen::letters(&reader.lines(picture), scale);
        sheet.turn_upright();
        self.add(&sheet, Vec::new(), None);
    }

    /// Adds the values of a form that stand nowhere to the first page, unless they are shown, as whole words, on any.
    fn add_loose(&mut self, values: &[(String, String)]) {
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
        let loose = values
            .iter()
            .filter(|(_, value)| !shown(value))
            .map(|(name, value)| format!("{name}: {value}"));
        let lines: Vec<Line> = loose
            .filter_map(|line| Line::unplaced(&line, WordSource::Form))
            .collect();
        if let Some(page) = self.pages.first_mut() {
            page.lines.extend(lines);
            layout::number(&mut page.lines);
        }
    }

    /// The last page needs OCR.
    fn needs_ocr(&mut self, reason: OcrReason) {
        if let Some(page) = self.pages.last_mut() {
            page.needs_ocr = Some(reason);
            self.findings
                .push(Finding::new(Code::NeedsOcr, need::message(reason)).on(page.number));
        }
    }

    fn say_if_more(&mut self, pages: usize, limits: &Limits) {
        if pages > limits.pages {
            let message = format!(
                "the document has {pages} pages, of which the first {} were read: split it",
                limits.pages
            );
            let first_unread = u32::try_from(limits.pages + 1).unwrap_or(u32::MAX);
            self.findings
                .push(Finding::new(Code::TooManyPages, message).on(first_unread));
        }
    }
}

impl Line {
    /// A line without a place; none where it has no words.
    fn unplaced(text: &str, source: WordSource) -> Option<Self> {
        let mut line = Self::default();
        for word in text.split_whitespace() {
            if !line.text.is_empty() {
                line.text.push(' ');
            }
            let start = line.text.len();
            line.text.push_str(word);
            line.words.push(Word {
                range: start..line.text.len(),
                x0: 0.0,
                x1: 0.0,
                source,
                sure: 1.0,
            });
        }
        line.cells.push(0..line.text.len());
        (!line.words.is_empty()).then_some(line)
    }
}
