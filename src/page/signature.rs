//! The bytes of a PDF come in; what it was when it was first signed goes out, and what changed since is doubted.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use regex::bytes::Regex;

use super::drawing::Drawing;
use super::drawn_page::{DrawnPage, Letter};
use super::pattern::fixed;
use crate::intake::limits::Limits;

/// The parts of the file that a signature covers: from a byte, so many, and from another byte, so many.
static COVERED: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"/ByteRange\s*\[\s*0\s+\d+\s+(\d{1,18})\s+(\d{1,18})\s*\]"));

/// How a version of a file ends.
static END: LazyLock<Regex> = LazyLock::new(|| fixed(EOF));
const EOF: &str = "%%EOF";

/// The file as it was when it was first signed; `None` if nobody signed it, or if nothing was added since. A later signature may be
/// made up, and covers what the first signer did not see.
///
/// A version ends behind the signature in it and behind what the signature says that it covers, whichever is later.
fn signed_part(bytes: &[u8]) -> Option<&[u8]> {
    let covered = COVERED.captures_iter(bytes).filter_map(|covered| {
        let number = |group: usize| -> Option<usize> {
            let digits = covered.get(group)?.as_bytes();
            std::str::from_utf8(digits).ok()?.parse().ok()
        };
        let said = number(1)?.checked_add(number(2)?)?;
        let end = covered.get(0)?.end();
        Some(end.max(said.min(bytes.len()).saturating_sub(EOF.len() + 2)))
    });
    let from = covered.min()?;
    let end = END.find_at(bytes, from)?.end();
    let (signed, added) = bytes.split_at(end);
    (!added.trim_ascii().is_empty()).then_some(signed)
}

/// A file as it was when it was first signed, if something was added since.
pub(super) struct SignedVersion {
    /// `None` if it cannot be opened.
    drawing: Option<Drawing>,
}

impl SignedVersion {
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let signed = Arc::new(signed_part(bytes)?.to_vec());
        Some(Self {
            drawing: Drawing::open(&signed).ok(),
        })
    }

    /// Whether a page looks otherwise than when it was signed; then what changed on it is made uncertain.
    pub(super) fn doubt_changes(&self, page: &mut DrawnPage, limits: &Limits) -> bool {
        let numbers = std::iter::once(page.number);
        let signed = self.drawing.as_ref();
        let was = signed.and_then(|signed| signed.drawn_pages(numbers, limits.letters).next());
        if was
            .as_ref()
            .is_some_and(|was| was.look.digest == page.look.digest)
        {
            return false;
        }
        doubt_changes(page, was.as_ref());
        true
    }
}

/// Makes the letters of a page uncertain that were not there when it was signed, and all of them where only something else
/// changed, or nothing is known. `signed` is the page as it was, if there was one.
fn doubt_changes(page: &mut DrawnPage, signed: Option<&DrawnPage>) {
    let place = |letter: &Letter| {
        let half_points = |at: f32| (at * 2.0).round() as i32;
        (
            letter.character,
            half_points(letter.x),
            half_points(letter.y),
        )
    };
    let old: HashSet<_> = signed
        .iter()
        .flat_map(|page| &page.letters)
        .map(place)
        .collect();
    let is_new = |letter: &Letter| !old.contains(&place(letter));
    let any = page.letters.iter().any(is_new);
    let changed = page
        .letters
        .iter_mut()
        .filter(|letter| !any || is_new(letter));
    changed.for_each(|letter| letter.confidence = 0.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_behind_the_first_signature_is_no_part_of_it() {
        let signed = b"%PDF /ByteRange [0 30 40 12] ...<signature>... %%EOF";
        assert_eq!(signed_part(signed), None);
        let with_newline = [&signed[..], b"\r\n"].concat();
        assert_eq!(signed_part(&with_newline), None);
        let changed = [&signed[..], b"\n1 0 obj << >> endobj %%EOF\n"].concat();
        assert_eq!(signed_part(&changed), Some(&signed[..]));
        let again = [&changed[..], &signed[..]].concat();
        assert_eq!(signed_part(&again), Some(&signed[..]));
        assert_eq!(signed_part(b"%PDF-1.7 no signature %%EOF more"), None);
    }

    #[test]
    fn a_signature_that_says_that_it_covers_less_covers_what_was_there() {
        let signed = b"%PDF /ByteRange [0 3 5 1] ...<signature>... %%EOF";
        let changed = [&signed[..], b" 1 0 obj << >> endobj %%EOF"].concat();
        assert_eq!(signed_part(&changed), Some(&signed[..]));
    }
}
