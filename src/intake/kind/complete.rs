//! Whether the bytes of a file are all there, as far as its format tells.
//!
//! Bytes come in, an answer goes out. Nothing is decoded.

pub(super) fn head(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

pub(super) fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|at| at == word)
}

/// Whether a PDF has any of the markers of its end. Many bytes may follow them, but a linearized file has them
/// near its beginning as well, so there only the last bytes count.
pub(super) fn pdf_ends(bytes: &[u8]) -> bool {
    let tail = bytes
        .get(bytes.len().saturating_sub(4096)..)
        .unwrap_or(bytes);
    let markers: [&[u8]; 3] = [b"startxref", b"%%EOF", b"trailer"];
    let has_marker = |part| markers.iter().any(|marker| contains(part, marker));
    has_marker(tail) || (!contains(head(bytes, 2048), b"/Linearized") && has_marker(bytes))
}

/// Where the first scan of a JPEG begins, if its end marker follows. A preview inside the header has an end marker too.
pub(super) fn jpeg_scan(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    while let Some([0xFF, marker]) = bytes.get(at..at + 2) {
        match marker {
            0xFF => at += 1,
            0x01 | 0xD0..=0xD8 => at += 2,
            0xDA => return contains(&bytes[at..], &[0xFF, 0xD9]).then_some(at),
            _ => {
                let length = bytes.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
        }
    }
    None
}

/// The chunks of a PNG: the name of each, and what follows its head.
fn png_chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut at: usize = 8;
    std::iter::from_fn(move || {
        let head = bytes.get(at..at.checked_add(8)?)?;
        let behind = &bytes[at + 8..];
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        at = at.saturating_add(12).saturating_add(length);
        Some((&head[4..], behind))
    })
}

/// Whether a PNG has brightness values of its own, which some programs follow and others do not.
pub(super) fn png_has_own_gamma(bytes: &[u8]) -> bool {
    const USUAL: std::ops::Range<u32> = 40_000..50_000;
    let mut gamma = None;
    let before_pixels = |(name, _): &(&[u8], &[u8])| !matches!(*name, b"IDAT" | b"IEND");
    for (name, data) in png_chunks(bytes).take_while(before_pixels) {
        match name {
            b"sRGB" | b"iCCP" => return false,
            b"gAMA" => gamma = data.first_chunk::<4>(),
            _ => {}
        }
    }
    gamma.is_some_and(|gamma| !USUAL.contains(&u32::from_be_bytes(*gamma)))
}

/// Whether a PNG has its last chunk.
pub(super) fn png_ends(bytes: &[u8]) -> bool {
    png_chunks(bytes).any(|(name, _)| name == b"IEND")
}

/// Whether the boxes of a HEIC, AVIF, JPEG 2000 or JPEG XL end where the file ends.
pub(super) fn boxes_end(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = match u32::from_be_bytes([head[0], head[1], head[2], head[3]]) {
            0 => return true,
            1 => {
                let long = bytes
                    .get(at + 8..at + 16)
                    .and_then(|long| <[u8; 8]>::try_from(long).ok())
                    .map(u64::from_be_bytes);
                long.and_then(|long| usize::try_from(long).ok())
                    .unwrap_or(usize::MAX)
            }
            length => length as usize,
        };
        at = at.saturating_add(length.max(8));
    }
    at == bytes.len() || (at < bytes.len() && bytes.len() - at < 8)
}

/// Whether the codestream of a JPEG 2000 has its end marker, which cannot occur inside it.
pub(super) fn codestream_ends(bytes: &[u8]) -> bool {
    let start = bytes
        .windows(4)
        .position(|at| at == [0xFF, 0x4F, 0xFF, 0x51]);
    start.is_some_and(|start| contains(&bytes[start..], &[0xFF, 0xD9]))
}

/// The maximum number of names that are looked at.
const MAX_NAMES: usize = 10_000;

/// The names of the files in a ZIP archive, by the directory at its end; `None` if there is no directory, so that the end
/// of the file is missing.
///
/// The office formats are archives that are told apart by these names. The directory alone is certain: a file inside an
/// archive may be such an archive itself, and its names occur in the bytes as well.
pub(super) fn zip_names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    // A comment may follow the last record, and any other bytes after it.
    let end = bytes.windows(4).rposition(|at| at == b"PK\x05\x06")?;
    let number = |at: usize, length: usize| -> Option<usize> {
        let field = bytes.get(at..at.checked_add(length)?)?;
        Some(
            field
                .iter()
                .rev()
                .fold(0, |value, byte| value * 256 + usize::from(*byte)),
        )
    };
    let size = number(end + 12, 4)?;
    // Other bytes may stand before an archive, so the directory is found from its end. An archive of more than 4 GiB has
    // another record, and its names stay unknown.
    let mut at = end.saturating_sub(size);
    // Nothing stands before a file that begins as an archive does: a directory that counts from elsewhere is that of an
    // archive inside it, and its own is missing.
    let offset = number(end + 16, 4)?;
    if bytes.starts_with(b"PK\x03\x04") && offset != at && offset != 0xFFFF_FFFF {
        return None;
    }
    let mut names = Vec::new();
    while bytes.get(at..at + 4) == Some(b"PK\x01\x02") && names.len() < MAX_NAMES {
        let [name, extra, comment] = [28, 30, 32].map(|field| number(at + field, 2));
        let length = name?;
        names.push(bytes.get(at + 46..at + 46 + length)?);
        at += 46 + length + extra? + comment?;
    }
    Some(names)
}
