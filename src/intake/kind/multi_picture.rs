//! Whether a JPEG is followed by more pictures in the same file, as some cameras and phones write them: its bytes come in, an
//! answer goes out. Nothing is decoded.

use super::complete::{contains, head};

/// What a picture says that shows no more than the first: how bright or how far away each part of that is.
const ABOUT_THE_FIRST: [&[u8]; 3] = [b"hdr-gain-map", b"iso:ts:21496", b"AuxiliaryImageType"];
/// The first bytes of a picture in which it says so.
const METADATA: usize = 64 * 1024;
/// The tag of the list of pictures in the index, and the size of an entry.
const LIST: u64 = 0xB002;
const ENTRY: usize = 16;

/// Whether the index of a JPEG (CIPA DC-007) lists a picture after the first that is neither a preview of it nor about it.
#[must_use]
pub fn has_more_pictures(jpeg: &[u8]) -> bool {
    let others = index(jpeg).and_then(|at| {
        let index = PictureIndex::new(jpeg.get(at..)?)?;
        Some(index.others()?.into_iter().any(shows_something_else))
    });
    others.unwrap_or(false)
}

fn shows_something_else(picture: &[u8]) -> bool {
    let metadata = head(picture, METADATA);
    picture.starts_with(&[0xFF, 0xD8])
        && !ABOUT_THE_FIRST
            .iter()
            .any(|about| contains(metadata, about))
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

/// The index, to the end of the file: its offsets count from its beginning.
struct PictureIndex<'b> {
    bytes: &'b [u8],
    is_little: bool,
}

impl<'b> PictureIndex<'b> {
    fn new(bytes: &'b [u8]) -> Option<Self> {
        let is_little = match bytes.get(..4)? {
            b"II\x2a\0" => true,
            b"MM\0\x2a" => false,
            _ => return None,
        };
        Some(Self { bytes, is_little })
    }

    fn number(&self, at: usize, length: usize) -> Option<u64> {
        let field = self.bytes.get(at..at.checked_add(length)?)?;
        let digit = |value: u64, byte: &u8| value * 256 + u64::from(*byte);
        Some(if self.is_little {
            field.iter().rev().fold(0, digit)
        } else {
            field.iter().fold(0, digit)
        })
    }

    fn place(&self, at: usize) -> Option<usize> {
        usize::try_from(self.number(at, 4)?).ok()
    }

    /// The pictures after the first, without previews, as far as they are there.
    fn others(&self) -> Option<Vec<&'b [u8]>> {
        let directory = self.place(4)?;
        let fields = usize::try_from(self.number(directory, 2)?).ok()?;
        let list = (0..fields)
            .map(|field| directory + 2 + 12 * field)
            .find(|field| self.number(*field, 2) == Some(LIST))?;
        let (length, start) = (self.place(list + 4)?, self.place(list + 8)?);
        let pictures = (1..length / ENTRY).map_while(|entry| self.picture(start + ENTRY * entry));
        let is_preview = |kind: usize| kind & 0x00FF_0000 == 0x0001_0000;
        let others = pictures.filter(|(kind, _)| !is_preview(*kind));
        Some(others.map(|(_, picture)| picture).collect())
    }

    /// The kind and the bytes of the picture of an entry, as far as they are there; `None` if there is no such entry.
    fn picture(&self, entry: usize) -> Option<(usize, &'b [u8])> {
        let [kind, size, start] = [0, 4, 8].map(|field| self.place(entry + field));
        let (kind, size, start) = (kind?, size?, start?);
        let end = start.saturating_add(size).min(self.bytes.len());
        Some((kind, self.bytes.get(start..end).unwrap_or_default()))
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
        assert_eq!(has_more_pictures(&jpeg), expected, "{is_little} {kind:x}");
        for end in 0..jpeg.len() {
            let _ = has_more_pictures(&jpeg[..end]);
        }
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
        assert!(!has_more_pictures(b"\xFF\xD8\xFF\xDA\xFF\xD9"));
    }
}
