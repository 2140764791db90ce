//! How much of one document is read, so that a single file can neither exhaust memory nor stall a run.
//!
//! What is beyond a limit is reported in a finding or a reason, never dropped silently.

/// The limits of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Maximum size of a file in bytes; a larger one is not read. Of everything inside one container as well.
    pub file_bytes: u64,
    /// Maximum number of files inside one container; those after it are not opened.
    pub parts: usize,
    /// How many containers a file may be inside of; one that is inside of more is not opened.
    pub depth: usize,
    /// Maximum number of pages; those after it are not read.
    pub pages: usize,
    /// Maximum number of letters of a page; those after it are not read.
    pub letters: usize,
    /// Maximum number of pixels of a picture; a larger one is not opened.
    pub pixels: u64,
    /// Maximum number of pixels that OCR reads of one document, in all its pages; pages after it are not read.
    pub scanned_pixels: u64,
    /// Whether scanned pages and pictures are read by OCR.
    pub ocr: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 100 * 1024 * 1024,
            parts: 1_000,
            depth: 4,
            pages: 500,
            letters: 50_000,
            pixels: 64_000_000,
            // Some two hundred pages of a scanner.
            scanned_pixels: 1_000_000_000,
            ocr: true,
        }
    }
}
