//! Pictures that are too small for a certificate or card: the logos and signs of a mail or an office document.
//!
//! The bytes of a picture come in, an answer goes out. Nothing is decoded.

use crate::intake::kind::FileKind;

/// The least that a picture of a document has: pixels of its shorter side, and bytes. With less, no person could read the
/// name and the day on it.
const LEAST_OF_DOCUMENT: (usize, usize) = (100, 1024);
/// The same for a picture whose sides are those of a logo or a banner.
const LEAST_OF_OTHERS: (usize, usize) = (150, 5 * 1024);
/// With this many pixels, a picture of few bytes may be one in black and white.
const MANY_PIXELS: usize = 100_000;

/// Whether the bytes are a picture that is too small for a certificate or card. What is no picture is not.
pub(super) fn is_too_small(bytes: &[u8]) -> bool {
    if !FileKind::of(bytes).is_picture() {
        return false;
    }
    let Ok(size) = imagesize::blob_size(bytes) else {
        return bytes.len() < LEAST_OF_OTHERS.1;
    };
    let (shorter, longer) = (size.width.min(size.height), size.width.max(size.height));
    let (least_side, least_bytes) = if has_sides_of_document(shorter, longer) {
        LEAST_OF_DOCUMENT
    } else {
        LEAST_OF_OTHERS
    };
    let has_many_pixels = shorter.saturating_mul(longer) >= MANY_PIXELS;
    shorter < least_side || (bytes.len() < least_bytes && !has_many_pixels)
}

/// Whether a picture could show a whole document by its proportions: a sheet of paper has 1.3 or 1.4, a card 1.6, a photo up
/// to 1.8, and a telephone's screen 2.2.
fn has_sides_of_document(shorter: usize, longer: usize) -> bool {
    let hundredfold = longer.saturating_mul(100);
    hundredfold >= shorter.saturating_mul(115) && hundredfold <= shorter.saturating_mul(225)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// A picture of this size with as many bytes as a photo has, or of one colour, which needs few.
    fn check(width: u32, height: u32, is_photo: bool, expected: bool) {
        let pixel = |x: u32, y: u32| {
            let noise = (x * 7919 + y * 104_729).wrapping_mul(2_654_435_761) >> 24;
            image::Luma([if is_photo { noise as u8 } else { 0 }])
        };
        let mut bytes = Cursor::new(Vec::new());
        image::GrayImage::from_fn(width, height, pixel)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        let found = is_too_small(&bytes.into_inner());
        assert_eq!(found, expected, "{width} x {height}, photo: {is_photo}");
    }

    #[test]
    fn a_card_photographed_small_is_none_of_the_logos() {
        for (width, height) in [(300, 190), (190, 300), (160, 101), (200, 140), (216, 100)] {
            check(width, height, true, false);
        }
        check(600, 400, false, false);
    }

    #[test]
    fn logos_and_signs_are_too_small() {
        for (width, height) in [(300, 100), (140, 140), (120, 76), (1200, 90), (600, 140)] {
            check(width, height, true, true);
        }
        // A line, and a sign of one colour.
        check(600, 20, false, true);
        check(200, 150, false, true);
        assert!(!is_too_small(b"%PDF-1.4"));
    }
}
