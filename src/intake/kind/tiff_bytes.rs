//! Numbers in the form of TIFF, which says itself in which order their bytes are, and the pages of a TIFF: bytes come in,
//! numbers and places go out. Nothing is decoded.

/// Bytes that begin as a TIFF does: all places count from their beginning.
#[derive(Clone, Copy)]
pub(super) struct TiffBytes<'b> {
    pub bytes: &'b [u8],
    is_little: bool,
}

impl<'b> TiffBytes<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self {
            bytes,
            is_little: bytes.first() == Some(&b'I'),
        }
    }

    /// The number of so many bytes at a place; `None` if it is not there or too large.
    pub(super) fn number(&self, at: usize, length: usize) -> Option<usize> {
        let field = self.bytes.get(at..at.checked_add(length)?)?;
        let digit =
            |value: usize, byte: &u8| value.checked_mul(256)?.checked_add(usize::from(*byte));
        if self.is_little {
            field.iter().rev().try_fold(0, digit)
        } else {
            field.iter().try_fold(0, digit)
        }
    }
}

/// The maximum number of pages that are counted, because the chain of directories may be a loop.
const MAX_DIRECTORIES: usize = 10_000;

/// The byte offset of the directory of each page of a TIFF, as far as they can be followed; the last one may be beyond the end
/// of the file, which is a page that is missing.
#[must_use]
pub fn tiff_pages(bytes: &[u8]) -> Vec<usize> {
    let tiff = TiffBytes::new(bytes);
    // A BigTIFF has the version 43 and offsets of eight bytes.
    let big = tiff.number(2, 2) == Some(43);
    let (first, offset, count, entry) = if big { (8, 8, 8, 20) } else { (4, 4, 2, 12) };
    let mut pages = Vec::new();
    let mut at = tiff.number(first, offset);
    while let Some(directory) =
        at.filter(|at| *at != 0 && !pages.contains(at) && pages.len() < MAX_DIRECTORIES)
    {
        pages.push(directory);
        at = tiff
            .number(directory, count)
            .and_then(|entries| entries.checked_mul(entry))
            .and_then(|length| directory.checked_add(count)?.checked_add(length))
            .and_then(|at| tiff.number(at, offset));
    }
    pages
}
