//! How much of one document is read, so that a single file can neither exhaust memory nor stall a night.
//!
//! What lies beyond a limit is named in a finding or a reason, never dropped in silence.

/// The limits of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A larger file is not read into memory, in bytes.
    pub file_bytes: u64,
    /// Pages after this many are not read.
    pub pages: usize,
    /// Letters of one page after this many are not read.
    pub letters: usize,
    /// A picture of more pixels is not opened.
    pub pixels: u64,
    /// Whether pages that are pictures are read by OCR.
    pub ocr: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 100 * 1024 * 1024,
            pages: 500,
            letters: 50_000,
            pixels: 64_000_000,
            ocr: true,
        }
    }
}
