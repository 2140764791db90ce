//! What OCR gives: lines of characters with their places. Types only.

use super::picture::RotatedRect;

/// A line of text in a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct OcrLine {
    /// Its place in pixels of the picture; the length runs in the direction of the writing.
    pub rect: RotatedRect,
    /// Its characters in order, including spaces.
    pub characters: Vec<RecognisedCharacter>,
}

/// One character that was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecognisedCharacter {
    /// The character.
    pub value: char,
    /// Where its middle is, as a fraction of the line's length.
    pub position: f32,
    /// How confident the model is of it, 0 to 1.
    pub confidence: f32,
}
