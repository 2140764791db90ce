//! Bytes to [`Text`]: pages, lines and words with their places, from text layer, form fields or OCR.
//!
//! What comes out says where it stands on the paper and nothing of what it means: this room knows no certificate.

use std::ops::Range;

use crate::finding::Finding;

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
    /// In reading order: from the top, columns joined into rows.
    pub lines: Vec<Line>,
    /// The share of the page that pictures cover, 0 to 1.
    pub pictures: f32,
    /// Why the text layer is not the whole page, where it is not.
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
    /// The words joined by one space, the cells by two.
    pub text: String,
    /// The words, in order; together with the spaces they make up `text`.
    pub words: Vec<Word>,
    /// Byte ranges of `text` between wide gaps; at least one.
    pub cells: Vec<Range<usize>>,
    /// Where the row stands; the origin is the page's upper left corner, y grows downwards.
    pub place: Place,
    /// The size of most of its letters, in points.
    pub size: f32,
    /// The direction of the writing in degrees, 0 for upright text.
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
}

/// A rectangle on the page, in points.
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
