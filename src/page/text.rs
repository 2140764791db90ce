//! The text of one document: pages, lines and words with their places. Types only.
//!
//! They hold what a person sees on a page, not what it means.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// The text of one document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What was doubtful or wrong in it.
    pub findings: Vec<Finding>,
    /// Whether files may be attached to it, so that [`attachments`](super::attachments) has to look.
    pub may_hold_files: bool,
}

/// One page, upright.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// Width in points, after rotation.
    pub width: f32,
    /// Height in points, after rotation.
    pub height: f32,
    /// In reading order: from the top, with columns joined into rows; then text that runs in another direction; then
    /// form values that differ from what is drawn in their place, or that have no place.
    pub lines: Vec<Line>,
    /// The fraction of the page that pictures cover, 0 to 1.
    pub pictures: f32,
    /// Why the text layer is not the whole page; `None` if it is, or if OCR has read the page.
    pub needs_ocr: Option<OcrReason>,
    /// Whether pictures or shapes that OCR has not read may show more words, which
    /// [`second_look`](super::second_look) adds.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_more: bool,
    /// A digest of how it looks: pages with one digest look the same. Empty if that is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub look: String,
    /// Where pictures beside the text are that may be cards: OCR has read them, or the page needs it for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Place>,
}

/// Why a page cannot be read from its text layer alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OcrReason {
    /// No text, and pictures on it.
    Scan,
    /// Only the filled-in values are text; labels and title are in the picture.
    ValuesOnly,
    /// Most of the text has no Unicode.
    Unmapped,
    /// Text drawn as outlines.
    Outlines,
    /// The only text is an invisible layer over a picture.
    HiddenLayer,
    /// Beside the text there are pictures that may be cards.
    Beside,
    /// Some of the text may not be what the page shows.
    Unclear,
    /// What the text says leaves a doubt that the pictures or shapes on the page may settle.
    Doubtful,
}

/// One printed row. Wide gaps divide it into cells.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// From 1, within the page.
    pub number: u32,
    /// The words joined by one space, the cells by two. [`UNREADABLE`](super::UNREADABLE) replaces a letter that its
    /// font does not identify.
    pub text: String,
    /// The words in order; together with the spaces they make up `text`.
    pub words: Vec<Word>,
    /// Byte ranges of `text` between wide gaps; at least one.
    pub cells: Vec<Range<usize>>,
    /// Where the row is; the origin is the page's upper left corner and y grows downwards.
    pub place: Place,
    /// The size of most of its letters, in points.
    pub size: f32,
    /// The direction of the writing in degrees clockwise, 0 to 359; 0 for upright text.
    pub angle: i16,
}

/// One word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// Its bytes in the line's text.
    pub range: Range<usize>,
    /// Left edge, in points.
    pub x0: f32,
    /// Right edge, in points.
    pub x1: f32,
    /// Where it was read from.
    pub source: WordSource,
    /// The confidence of its least certain letter, 0 to 1; below 1 only for what is read from a picture; 0 if it is contradicted.
    pub sure: f32,
}

/// Where a word was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WordSource {
    /// The text layer.
    Layer,
    /// A form field's value.
    Form,
    /// Text that the page does not show, such as the OCR of another program.
    Hidden,
    /// The picture of the page.
    Ocr,
}

/// A rectangle on the page, in points; all zero if the place of a line is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
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

impl Place {
    /// Whether another rectangle shares some area with this one.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }
}

impl Line {
    /// A line without a place, with the confidence in its words; `None` if it has no words.
    #[must_use]
    pub fn without_place(text: &str, source: WordSource, sure: f32) -> Option<Self> {
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
                sure,
            });
        }
        line.cells.push(0..line.text.len());
        (!line.words.is_empty()).then_some(line)
    }
}
