//! Pictures that are too small for a certificate: the logos and signs of a mail or an office document.
//!
//! The bytes of a picture come in, an answer goes out. Nothing is decoded.

use crate::intake::kind::FileKind;

/// A picture with a side of fewer pixels shows no certificate.
const MIN_SIDE: usize = 150;
/// A picture of fewer bytes shows no certificate, unless it is known to have many pixels.
const MIN_BYTES: usize = 5 * 1024;
/// With this many pixels, a picture of few bytes may be one in black and white.
const MANY_PIXELS: usize = 100_000;

/// Whether the bytes are a picture that is too small for a certificate. What is no picture is not.
pub(super) fn is_too_small(bytes: &[u8]) -> bool {
    let kind = FileKind::of(bytes);
    if !kind.is_picture() {
        return false;
    }
    match imagesize::blob_size(bytes) {
        Ok(size) => {
            size.width.min(size.height) < MIN_SIDE
                || (bytes.len() < MIN_BYTES && size.width.saturating_mul(size.height) < MANY_PIXELS)
        }
        Err(_) => bytes.len() < MIN_BYTES,
    }
}
