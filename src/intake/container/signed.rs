//! A file inside its electronic signature (PKCS #7, CMS; `.p7m`). The signature itself is not checked.
//!
//! Only the way to the content is followed, through values in the basic encoding rules of ASN.1. A library that reads
//! the whole structure accepts the stricter rules alone, which many programs that sign do not keep.

use super::part::{ContainerError, ContainerPart};
use super::part_list::PartList;
use crate::intake::limits::Limits;

/// The signed file.
///
/// # Errors
/// The structure is damaged, or the signature stands apart from its file.
pub(super) fn content(bytes: &[u8], limits: &Limits) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut list = PartList::new(limits);
    list.add("", signed_content(bytes).ok_or(ContainerError::Damaged)?);
    Ok(list.finish())
}

/// An octet string, whole and in pieces.
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// A value inside a tag of its own, with the number 0.
const EXPLICIT: u8 = 0xA0;
const IDENTIFIER: u8 = 0x06;
const VERSION: u8 = 0x02;

/// Content information: an identifier and signed data. Signed data: a version, the methods of hashing, and the content:
/// an identifier and an octet string.
fn signed_content(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut information = Values::of(bytes).inside(SEQUENCE)?;
    information.inside(IDENTIFIER)?;
    let mut signed = information.inside(EXPLICIT)?.inside(SEQUENCE)?;
    signed.inside(VERSION)?;
    signed.inside(SET)?;
    let mut content = signed.inside(SEQUENCE)?;
    content.inside(IDENTIFIER)?;
    content.inside(EXPLICIT)?.octets()
}

/// Values one after the other.
struct Values<'b> {
    rest: &'b [u8],
}

impl<'b> Values<'b> {
    fn of(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What is inside the next value, if it has this tag.
    fn inside(&mut self, tag: u8) -> Option<Self> {
        let (found, content) = self.next()?;
        (found == tag).then_some(Self::of(content))
    }

    /// The bytes of the next value, which is an octet string; its pieces are joined.
    fn octets(&mut self) -> Option<Vec<u8>> {
        match self.next()? {
            (OCTETS, content) => Some(content.to_vec()),
            (OCTETS_IN_PIECES, content) => {
                let mut pieces = Self::of(content);
                let mut joined = Vec::new();
                while !pieces.rest.is_empty() {
                    match pieces.next()? {
                        (OCTETS, piece) => joined.extend_from_slice(piece),
                        _ => return None,
                    }
                }
                Some(joined)
            }
            _ => None,
        }
    }

    /// The next value: its tag and its content.
    fn next(&mut self) -> Option<(u8, &'b [u8])> {
        let (&[tag, length], after) = self.rest.split_first_chunk::<2>()?;
        // A tag of more than one byte is never on the way.
        if tag & 0x1F == 0x1F {
            return None;
        }
        if length == 0x80 {
            let size = indefinite_length(after)?;
            self.rest = after.get(size + 2..)?;
            return Some((tag, &after[..size]));
        }
        let (size, after) = if length & 0x80 == 0 {
            (usize::from(length), after)
        } else {
            let (digits, after) = after.split_at_checked(usize::from(length & 0x7F))?;
            let size = digits.iter().try_fold(0_usize, |size, digit| {
                size.checked_mul(256)?.checked_add(usize::from(*digit))
            })?;
            (size, after)
        };
        let (content, rest) = after.split_at_checked(size)?;
        self.rest = rest;
        Some((tag, content))
    }
}

/// How many bytes precede the two zeros that end a value without a length. Values inside it may have no length either:
/// they are counted, not followed, so that any number of them inside each other does no harm.
fn indefinite_length(bytes: &[u8]) -> Option<usize> {
    let mut open = 1_usize;
    let mut at = 0;
    loop {
        let &[tag, length] = bytes.get(at..)?.first_chunk::<2>()?;
        if (tag, length) == (0, 0) {
            open -= 1;
            if open == 0 {
                return Some(at);
            }
            at += 2;
        } else if length == 0x80 {
            open += 1;
            at += 2;
        } else if tag & 0x1F == 0x1F {
            return None;
        } else {
            let mut value = Values::of(&bytes[at..]);
            value.next()?;
            at = bytes.len() - value.rest.len();
        }
    }
}
