//! Pictures that are too small for a certificate or card: the logos and signs of a mail or an office document.
//!
//! The bytes of a picture come in, an answer goes out. Nothing is decoded.

use std::sync::LazyLock;

use regex::bytes::Regex;

use crate::intake::kind::FileKind;

/// The least sides of a picture of a card, in pixels. On a smaller one, no person could read a name and a day.
const LEAST_OF_CARD: (usize, usize) = (150, 90);
/// The least number of pixels of a picture whose sides are those of a logo or a banner.
const LEAST_OF_OTHERS: usize = 40_000;
/// The least size in bytes of a drawing in which words may be drawn as outlines.
const LEAST_BYTES: usize = 1024;
/// The first element of a drawing in XML, and those that show more than its lines: words, and other pictures. The names of
/// elements may have a prefix.
static DRAWING: LazyLock<Regex> = LazyLock::new(|| pattern(r"<(?:[\w.-]+:)?svg\b"));
static SHOWN_IN_DRAWING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"<(?:[\w.-]+:)?(?:text|image|foreignObject)\b"));

/// A pattern that is part of the program.
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}

/// Whether the bytes are a picture that is too small for a certificate or card. What is no picture is not.
pub(super) fn is_too_small(bytes: &[u8]) -> bool {
    let kind = FileKind::of(bytes);
    // Of several pictures, the first may be a small picture of the others.
    if !kind.is_picture() || kind.has_more_pictures(bytes) {
        return false;
    }
    let Ok(size) = imagesize::blob_size(bytes) else {
        return bytes.len() < LEAST_BYTES && is_plain_drawing(bytes);
    };
    let (shorter, longer) = (size.width.min(size.height), size.width.max(size.height));
    longer < LEAST_OF_CARD.0
        || shorter < LEAST_OF_CARD.1
        || (!has_sides_of_document(shorter, longer)
            && shorter.saturating_mul(longer) < LEAST_OF_OTHERS)
}

/// Whether a picture is a drawing in XML that shows no more than its lines. Any other whose sides are not known may show words.
fn is_plain_drawing(bytes: &[u8]) -> bool {
    DRAWING.is_match(bytes) && !SHOWN_IN_DRAWING.is_match(bytes)
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

    /// A picture of this size, of one colour, which needs few bytes.
    fn check(width: u32, height: u32, expected: bool) {
        let mut bytes = Cursor::new(Vec::new());
        image::GrayImage::new(width, height)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        let found = is_too_small(&bytes.into_inner());
        assert_eq!(found, expected, "{width} x {height}");
    }

    #[test]
    fn a_picture_that_could_show_a_card_is_none_of_the_logos_whatever_its_bytes() {
        for (width, height) in [
            (150, 90),
            (95, 150),
            (300, 190),
            (320, 200),
            (160, 101),
            (600, 400),
            // A strip of a page, and a square.
            (900, 99),
            (200, 200),
        ] {
            check(width, height, false);
        }
    }

    #[test]
    fn logos_and_signs_are_too_small() {
        for (width, height) in [
            (149, 90),
            (150, 89),
            (300, 100),
            (140, 140),
            (1200, 80),
            (600, 20),
            (1, 1),
        ] {
            check(width, height, true);
        }
        assert!(!is_too_small(b"%PDF-1.4"));
        assert!(is_too_small(
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>"
        ));
    }

    #[test]
    fn what_is_behind_a_small_page_or_written_in_a_drawing_is_not() {
        // Two directories without entries, each of which is a page.
        assert!(!is_too_small(
            b"II\x2a\0\x08\0\0\0\0\0\x0e\0\0\0\0\0\0\0\0\0"
        ));
        let card = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><text>CPR/AED</text></svg>";
        assert!(!is_too_small(card));
        let card =
            b"<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"><svg:text>CPR</svg:text></svg:svg>";
        assert!(!is_too_small(card));
        // A drawing of Windows whose words are among its bytes.
        let drawing = [[0; 40].as_slice(), b" EMF", &[0; 60]].concat();
        assert!(!is_too_small(&drawing));
    }
}
