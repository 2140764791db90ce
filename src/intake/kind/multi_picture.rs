//! Whether a picture file holds more pictures than its first, as some cameras and phones write them: its bytes come in, an
//! answer goes out. Nothing is decoded.

use super::FileKind;
use super::complete::{contains, head, jpeg_scan};
use super::heif;
use super::tiff_bytes::{TiffBytes, tiff_pages};

/// What a picture says that shows no more than the first: how bright or how far away each part of that is.
const ABOUT_THE_FIRST: [&[u8]; 3] = [b"hdr-gain-map", b"iso:ts:21496", b"AuxiliaryImageType"];
/// The first bytes of a picture in which it says so.
const METADATA: usize = 64 * 1024;
/// The tag of the list of pictures in the index, and the size of an entry.
const LIST: usize = 0xB002;
const ENTRY: usize = 16;

impl FileKind {
    /// Whether a file of this kind holds a picture after the first that is neither a preview of it nor about it. What moves is
    /// known only to its decoder.
    #[must_use]
    pub fn has_more_pictures(self, bytes: &[u8]) -> bool {
        match self {
            Self::Jpeg => has_more_jpegs(bytes),
            Self::Heic => heif::has_more_pictures(bytes),
            Self::Tiff => tiff_pages(bytes).len() > 1,
            _ => false,
        }
    }
}

/// Pictures after the first are in the index of the file (CIPA DC-007), or were written behind it without one.
fn has_more_jpegs(jpeg: &[u8]) -> bool {
    let listed = index(jpeg).and_then(|at| {
        let listed = PictureIndex(TiffBytes::new(jpeg.get(at..)?)).others()?;
        let at_places = listed.into_iter().map(|other| OtherPicture {
            start: other.start + at,
            ..other
        });
        Some(at_places.collect::<Vec<_>>())
    });
    let listed = listed.unwrap_or_default();
    let is_listed = |start: &usize| listed.iter().any(|other| other.start == *start);
    let others = listed.iter().filter(|other| !other.is_preview);
    let others = others.filter_map(|other| jpeg.get(other.start..));
    let behind = pictures_behind(jpeg).into_iter();
    let behind = behind.filter(|start| !is_listed(start));
    let behind = behind.filter_map(|start| jpeg.get(start..));
    others.chain(behind).any(shows_something_else)
}

fn shows_something_else(picture: &[u8]) -> bool {
    let metadata = head(
        picture,
        jpeg_scan(picture).unwrap_or(METADATA).min(METADATA),
    );
    picture.starts_with(&[0xFF, 0xD8])
        && !ABOUT_THE_FIRST
            .iter()
            .any(|about| contains(metadata, about))
}

/// How many places behind the first picture are looked at that begin as a picture does.
const MAX_BEHIND: usize = 64;

/// Where pictures begin that are behind the end of the first.
fn pictures_behind(jpeg: &[u8]) -> Vec<usize> {
    let mut pictures = Vec::new();
    let mut at = jpeg_end(jpeg).unwrap_or(jpeg.len());
    for _ in 0..MAX_BEHIND {
        let begins = jpeg[at..]
            .windows(3)
            .position(|mark| mark == [0xFF, 0xD8, 0xFF]);
        let Some(start) = begins.map(|begins| at + begins) else {
            break;
        };
        let end = jpeg_end(&jpeg[start..]);
        // What has no pixels or no end is no picture.
        pictures.extend(end.map(|_| start));
        at = start + end.unwrap_or(3);
    }
    pictures
}

/// Where a JPEG ends. Inside its pixels only a zero or a mark to begin again follows `FF`; a picture may have several scans.
fn jpeg_end(jpeg: &[u8]) -> Option<usize> {
    let mut at = jpeg_scan(jpeg)?;
    loop {
        match jpeg.get(at..at + 2)? {
            [0xFF, 0xD9] => return Some(at + 2),
            [0xFF, 0 | 0xD0..=0xD7] => at += 2,
            [0xFF, 0xFF] => at += 1,
            [0xFF, _] => {
                let length = jpeg.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
            _ => at += 1 + jpeg[at + 1..].iter().position(|byte| *byte == 0xFF)?,
        }
    }
}

/// Where the index of the pictures begins, which is in a segment before the pixels.
fn index(jpeg: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        let [0xFF, marker, high, low] = *jpeg.get(at..at + 4)?.first_chunk()? else {
            return None;
        };
        match marker {
            0xDA => return None,
            0xE2 if jpeg.get(at + 4..at + 8) == Some(b"MPF\0") => return Some(at + 8),
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
}

/// A picture after the first: where it begins, and whether it is a preview.
#[derive(Clone, Copy)]
struct OtherPicture {
    start: usize,
    is_preview: bool,
}

/// The index, to the end of the file: its places count from its beginning.
struct PictureIndex<'b>(TiffBytes<'b>);

impl PictureIndex<'_> {
    /// The pictures after the first, as far as they are there.
    fn others(&self) -> Option<Vec<OtherPicture>> {
        let Self(numbers) = self;
        let directory = numbers.number(4, 4)?;
        let fields = numbers.number(directory, 2)?;
        let list = (0..fields)
            .map(|field| directory + 2 + 12 * field)
            .find(|field| numbers.number(*field, 2) == Some(LIST))?;
        let (length, start) = (numbers.number(list + 4, 4)?, numbers.number(list + 8, 4)?);
        let picture = |entry: usize| {
            let kind = numbers.number(entry, 4)?;
            Some(OtherPicture {
                start: numbers.number(entry + 8, 4)?,
                is_preview: kind & 0x00FF_0000 == 0x0001_0000,
            })
        };
        let entries = 1..length / ENTRY;
        Some(
            entries
                .map_while(|entry| picture(start + ENTRY * entry))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG of two pictures with an index in this order of bytes; the second has this kind and these metadata.
    fn check(is_little: bool, kind: u32, metadata: &[u8], expected: bool) {
        let second = [b"\xFF\xD8\xFF\xE1\0\x20", metadata, b"\xFF\xD9"].concat();
        let ordered = |number: &[u8]| -> Vec<u8> {
            if is_little {
                number.iter().rev().copied().collect()
            } else {
                number.to_vec()
            }
        };
        let long = |number: u32| ordered(&number.to_be_bytes());
        let short = |number: u16| ordered(&number.to_be_bytes());
        // The header of 8 bytes, a directory of one field, and behind its 18 bytes two entries, which end at 58.
        let mut index = if is_little { b"II\x2a\0" } else { b"MM\0\x2a" }.to_vec();
        index.extend(
            [
                long(8),
                short(1),
                short(0xB002),
                short(7),
                long(32),
                long(26),
                long(0),
            ]
            .concat(),
        );
        index.extend([long(0x0003_0000), long(100), long(0), long(0)].concat());
        index.extend([long(kind), long(second.len() as u32), long(62), long(0)].concat());
        let mut jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xE2\0\x40MPF\0".to_vec();
        jpeg.extend(index);
        jpeg.extend(b"\xFF\xDA\xFF\xD9");
        jpeg.extend(second);
        assert_eq!(has_more_jpegs(&jpeg), expected, "{is_little} {kind:x}");
        for end in 0..jpeg.len() {
            let _ = has_more_jpegs(&jpeg[..end]);
        }
    }

    #[test]
    fn a_picture_behind_another_is_found_without_an_index() {
        let picture = |metadata: &[u8]| {
            let length = [0, metadata.len() as u8 + 2];
            [
                b"\xFF\xD8\xFF\xE1",
                &length[..],
                metadata,
                b"\xFF\xDA\0\x02a\xFF\0b\xFF\xD9",
            ]
            .concat()
        };
        let first = picture(b"");
        let check = |behind: &[u8], expected: bool| {
            let file = [&first, behind].concat();
            assert_eq!(has_more_jpegs(&file), expected);
        };
        check(b"", false);
        check(&picture(b""), true);
        check(&[b"\0\xFF\xD8\xFFnone", &picture(b"")[..]].concat(), true);
        check(&picture(b"hdr-gain-map"), false);
        check(&[picture(b"hdr-gain-map"), picture(b"")].concat(), true);
        check(b"\xFF\xD8\xFF\xE1\0\x02", false);
    }

    #[test]
    fn a_second_picture_is_found_and_previews_and_maps_of_the_first_are_none() {
        for is_little in [true, false] {
            check(is_little, 0, b"", true);
            check(is_little, 0x0002_0002, b"", true);
            check(is_little, 0x0001_0002, b"", false);
            check(
                is_little,
                0,
                b"http://ns.adobe.com/hdr-gain-map/1.0/",
                false,
            );
        }
        assert!(!has_more_jpegs(b"\xFF\xD8\xFF\xDA\xFF\xD9"));
    }
}
