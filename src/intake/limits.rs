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
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 100 * 1024 * 1024, pages: 500, letters: 50_000 }
    }
}
