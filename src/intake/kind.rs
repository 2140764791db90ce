//! The kind of a file by its bytes, never by its name.
//!
//! Bytes come in, a kind goes out. The name is used only to report an extension that does not match, and to ask
//! about files that were meant as certificates. No document is interpreted.

use serde::{Deserialize, Serialize};

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A PDF.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A TIFF picture, of one or more pages.
    Tiff,
    /// A HEIC picture, as taken by phones.
    Heic,
    /// A GIF picture, which may be animated.
    Gif,
    /// A WebP picture.
    WebP,
    /// A picture in a format that is not read: BMP.
    OtherPicture,
    /// A web page.
    Html,
    /// A text document of an office program.
    Word,
    /// A spreadsheet.
    Spreadsheet,
    /// A slide show.
    Slides,
    /// Another file of an office program, such as a saved e-mail.
    Office,
    /// An archive.
    Zip,
    /// Plain text.
    Text,
    /// A file of 0 bytes.
    Empty,
    /// A file whose end is missing.
    Truncated,
    /// None of these.
    Unknown,
}

impl FileKind {
    /// The kind of a file, given all its bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let complete = |kind, is_complete| if is_complete { kind } else { Self::Truncated };
        match bytes {
            [] => Self::Empty,
            [0xFF, 0xD8, 0xFF, ..] => complete(Self::Jpeg, jpeg_ends(bytes)),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => {
                complete(Self::Png, png_ends(bytes))
            }
            [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => {
                complete(Self::Tiff, !tiff_pages(bytes).is_empty())
            }
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if is_heic(brand) => {
                complete(Self::Heic, boxes_end(bytes))
            }
            [b'G', b'I', b'F', b'8', ..] => Self::Gif,
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Self::WebP,
            [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Self::OtherPicture,
            [b'P', b'K', 3, 4, ..] => zipped(bytes),
            [b'P', b'K', 5, 6, ..] => Self::Zip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => compound(bytes),
            [b'{', b'\\', b'r', b't', b'f', ..] => Self::Word,
            _ if head(bytes, 1024).windows(5).any(|at| at == b"%PDF-") => {
                complete(Self::Pdf, pdf_ends(bytes))
            }
            _ => text_or_web_page(bytes),
        }
    }

    /// The kind as a coordinator calls it, with its article.
    #[must_use]
    pub fn display_name(self) -> &'static str {
        match self {
            Self::Pdf => "a PDF",
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::Tiff => "a TIFF picture",
            Self::Heic => "a HEIC picture",
            Self::Gif => "a GIF picture",
            Self::WebP => "a WebP picture",
            Self::OtherPicture => "a picture of a kind that is not read",
            Self::Html => "a web page",
            Self::Word => "a text document",
            Self::Spreadsheet => "a spreadsheet",
            Self::Slides => "a slide show",
            Self::Office => "an office file",
            Self::Zip => "an archive of files",
            Self::Text => "plain text",
            Self::Empty => "an empty file",
            Self::Truncated => "an incomplete file",
            Self::Unknown => "a file of an unknown kind",
        }
    }

    /// Why a file of this kind is not read, and what to do; `None` if it is read.
    #[must_use]
    pub fn why_not_read(self) -> Option<&'static str> {
        Some(match self {
            Self::Pdf
            | Self::Jpeg
            | Self::Png
            | Self::Tiff
            | Self::Heic
            | Self::Gif
            | Self::WebP => return None,
            Self::OtherPicture => "a picture of a kind that is not read: save it as JPEG or PNG",
            Self::Html => "a web page: open the certificate in the browser and print it to PDF",
            Self::Word => {
                "a text document: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Spreadsheet => {
                "a spreadsheet: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Slides => {
                "a slide show: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Office => {
                "an office file, such as a saved e-mail: certificates are read from PDF and pictures; save what is attached"
            }
            Self::Zip => "an archive of files: unpack it and file what is inside",
            Self::Text => {
                "plain text: certificates are read from PDF and pictures; get the certificate itself"
            }
            Self::Empty => "an empty file (0 bytes): the upload did not finish; get it again",
            Self::Truncated => {
                "an incomplete file, its end is missing: the upload did not finish; get it again"
            }
            Self::Unknown => {
                "a file of an unknown kind: certificates are read from PDF and pictures"
            }
        })
    }
}

/// The kind that a name's extension stands for, if it is a known one.
#[must_use]
pub fn kind_by_extension(name: &str) -> Option<FileKind> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "pdf" => FileKind::Pdf,
        "jpg" | "jpeg" | "jpe" | "jfif" => FileKind::Jpeg,
        "png" => FileKind::Png,
        "tif" | "tiff" => FileKind::Tiff,
        "heic" | "heif" => FileKind::Heic,
        "gif" => FileKind::Gif,
        "webp" => FileKind::WebP,
        "bmp" => FileKind::OtherPicture,
        "htm" | "html" => FileKind::Html,
        "doc" | "docx" | "rtf" | "odt" => FileKind::Word,
        "xls" | "xlsx" | "ods" => FileKind::Spreadsheet,
        "ppt" | "pptx" | "odp" => FileKind::Slides,
        "zip" => FileKind::Zip,
        "txt" | "csv" => FileKind::Text,
        _ => return None,
    })
}

/// The kind that the extension stands for, if the bytes are of another kind. Files without a clear kind have no
/// mismatch.
#[must_use]
pub fn mismatch(name: &str, kind: FileKind) -> Option<FileKind> {
    let is_unclear = matches!(
        kind,
        FileKind::Empty | FileKind::Truncated | FileKind::Unknown | FileKind::Office
    );
    kind_by_extension(name).filter(|named_as| *named_as != kind && !is_unclear)
}

/// Whether a file that is not read could be a certificate or was meant as one, so that its trainer is asked for
/// it. Notes, office files and archives are not, unless their extension is that of a PDF or a picture.
#[must_use]
pub fn could_be_certificate(name: &str, kind: FileKind) -> bool {
    use FileKind::{
        Empty, Gif, Heic, Html, Jpeg, Office, OtherPicture, Pdf, Png, Slides, Spreadsheet, Text,
        Tiff, Truncated, Unknown, WebP, Word, Zip,
    };
    match kind {
        Pdf | Jpeg | Png | Tiff | Heic | Gif | WebP | OtherPicture | Html | Truncated => true,
        Word | Spreadsheet | Slides | Office | Zip | Text | Empty | Unknown => {
            matches!(
                kind_by_extension(name),
                Some(Pdf | Jpeg | Png | Tiff | Heic | Gif | WebP | OtherPicture)
            )
        }
    }
}

fn head(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|at| at == word)
}

/// Whether a PDF has any of the markers of its end. Many bytes may follow them, but a linearized file has them
/// near its beginning as well, so there only the last bytes count.
fn pdf_ends(bytes: &[u8]) -> bool {
    let tail = bytes
        .get(bytes.len().saturating_sub(4096)..)
        .unwrap_or(bytes);
    let markers: [&[u8]; 3] = [b"startxref", b"%%EOF", b"trailer"];
    let has_marker = |part| markers.iter().any(|marker| contains(part, marker));
    has_marker(tail) || (!contains(head(bytes, 2048), b"/Linearized") && has_marker(bytes))
}

/// Whether a JPEG has its end marker after the start of its scan. A preview inside the header has an end marker too.
fn jpeg_ends(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xFF, marker]) = bytes.get(at..at + 2) {
        match marker {
            0xFF => at += 1,
            0x01 | 0xD0..=0xD8 => at += 2,
            0xDA => return contains(&bytes[at..], &[0xFF, 0xD9]),
            _ => {
                let Some([high, low]) = bytes.get(at + 2..at + 4) else {
                    return false;
                };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
            }
        }
    }
    false
}

/// Whether a PNG has its last chunk.
fn png_ends(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        if &head[4..] == b"IEND" {
            return true;
        }
        at = at
            .saturating_add(12)
            .saturating_add(u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize);
    }
    false
}

fn is_heic(brand: &[u8]) -> bool {
    let brands: [&[u8]; 10] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif", b"mif2",
    ];
    brand.get(..4).is_some_and(|brand| brands.contains(&brand))
}

/// Whether the boxes of a HEIC end where the file ends.
fn boxes_end(bytes: &[u8]) -> bool {
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

/// The maximum number of pages that are counted, because the chain of directories may be a loop.
const MAX_DIRECTORIES: usize = 10_000;

/// The byte offset of the directory of each page of a TIFF, as far as they can be followed.
#[must_use]
pub fn tiff_pages(bytes: &[u8]) -> Vec<usize> {
    let little = bytes.first() == Some(&b'I');
    let number = |at: usize, length: usize| -> Option<usize> {
        let field = bytes.get(at..at.checked_add(length)?)?;
        let digit =
            |value: usize, byte: &u8| value.checked_mul(256)?.checked_add(usize::from(*byte));
        if little {
            field.iter().rev().try_fold(0, digit)
        } else {
            field.iter().try_fold(0, digit)
        }
    };
    // A BigTIFF has the version 43 and offsets of eight bytes.
    let big = number(2, 2) == Some(43);
    let (first, offset, count, entry) = if big { (8, 8, 8, 20) } else { (4, 4, 2, 12) };
    let mut pages = Vec::new();
    let mut at = number(first, offset);
    while let Some(directory) =
        at.filter(|at| *at != 0 && !pages.contains(at) && pages.len() < MAX_DIRECTORIES)
    {
        let Some(entries) = number(directory, count) else {
            break;
        };
        pages.push(directory);
        at = entries
            .checked_mul(entry)
            .and_then(|length| directory.checked_add(count)?.checked_add(length))
            .and_then(|at| number(at, offset));
    }
    pages
}

/// What a ZIP archive contains. Office files are archives too and can be recognised near the beginning.
fn zipped(bytes: &[u8]) -> FileKind {
    let head = head(bytes, 8192);
    let tail = &bytes[bytes.len().saturating_sub(65536)..];
    let holds = |name: &[u8]| contains(head, name) || contains(tail, name);
    if holds(b"application/vnd.oasis.opendocument.spreadsheet") {
        FileKind::Spreadsheet
    } else if holds(b"application/vnd.oasis.opendocument.presentation") {
        FileKind::Slides
    } else if holds(b"application/vnd.oasis.opendocument") {
        FileKind::Word
    } else if !holds(b"[Content_Types].xml") {
        FileKind::Zip
    } else if holds(b"word/") {
        FileKind::Word
    } else if holds(b"xl/") {
        FileKind::Spreadsheet
    } else if holds(b"ppt/") {
        FileKind::Slides
    } else {
        FileKind::Office
    }
}

/// What an older office file contains, by the names in its directory, which are in UTF-16.
fn compound(bytes: &[u8]) -> FileKind {
    let holds = |name: &str| {
        contains(
            bytes,
            &name
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
        )
    };
    if holds("WordDocument") {
        FileKind::Word
    } else if holds("Workbook") {
        FileKind::Spreadsheet
    } else if holds("PowerPoint Document") {
        FileKind::Slides
    } else {
        FileKind::Office
    }
}

/// A web page, plain text, or neither.
fn text_or_web_page(bytes: &[u8]) -> FileKind {
    let head = head(bytes, 4096);
    let text = match head {
        [0xFF, 0xFE, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0,
        [0xFE, 0xFF, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0,
        _ if head.contains(&0) => return FileKind::Unknown,
        [0xEF, 0xBB, 0xBF, rest @ ..] => encoding_rs::UTF_8.decode_without_bom_handling(rest).0,
        // The head may end inside a character.
        _ if std::str::from_utf8(head)
            .map_or_else(|error| error.error_len().is_none(), |_| true) =>
        {
            String::from_utf8_lossy(head)
        }
        _ => {
            encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(head)
                .0
        }
    };
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace())
        .count();
    if controls * 50 > text.chars().count() {
        return FileKind::Unknown;
    }
    let start = text.trim_start().to_ascii_lowercase();
    let is_page = ["<!doctype html", "<html", "<head", "<body", "<script"]
        .iter()
        .any(|tag| start.starts_with(tag));
    let has_html_tag = start.starts_with('<') && start.contains("<html");
    if is_page || has_html_tag {
        FileKind::Html
    } else {
        FileKind::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG_HEAD: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0];
    const JPEG_SCAN: &[u8] = &[0xFF, 0xDA, 0, 2, 1, 2, 3];
    const PNG_HEAD: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x02IHDRxxcrc4";

    fn check(bytes: &[u8], expected: FileKind) {
        assert_eq!(
            FileKind::of(bytes),
            expected,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }

    #[test]
    fn a_pdf_is_recognised_by_its_first_kilobyte_and_its_end() {
        check(
            b"%PDF-1.4\n1 0 obj\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF",
            FileKind::Pdf,
        );
        check(
            &[
                b"junk\r\n".repeat(100).as_slice(),
                b"%PDF-1.4\nstartxref 0 %%EOF",
            ]
            .concat(),
            FileKind::Pdf,
        );
        check(
            &[b"x".repeat(1025).as_slice(), b"%PDF-1.4\nstartxref 0 %%EOF"].concat(),
            FileKind::Text,
        );
        check(b"%PDF-1.7\n1 0 obj\n<< /Type /Page", FileKind::Truncated);
        let web = [
            b"%PDF-1.4\n1 0 obj <</Linearized 1>> endobj startxref 0 %%EOF".as_slice(),
            &[b' '; 5000],
        ]
        .concat();
        check(&web, FileKind::Truncated);
        check(
            &[web.as_slice(), b"startxref\n9\n%%EOF"].concat(),
            FileKind::Pdf,
        );
        // Bytes after the end are accepted, and so is a missing last line.
        check(
            &[
                b"%PDF-1.4\n1 0 obj\nstartxref\n0\n%%EOF".as_slice(),
                &[0; 9000],
            ]
            .concat(),
            FileKind::Pdf,
        );
        check(
            b"%PDF-1.4\n1 0 obj\nendobj\ntrailer\n<<>>\nstartx",
            FileKind::Pdf,
        );
    }

    #[test]
    fn pictures_are_complete_or_truncated() {
        check(
            &[JPEG_HEAD, JPEG_SCAN, &[0xFF, 0xD9]].concat(),
            FileKind::Jpeg,
        );
        check(
            &[JPEG_HEAD, JPEG_SCAN, &[0xFF, 0xD9], b"a maker's note"].concat(),
            FileKind::Jpeg,
        );
        check(&[JPEG_HEAD, JPEG_SCAN].concat(), FileKind::Truncated);
        // The end marker of a preview in the header is not that of the picture.
        check(
            &[
                &[0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD8, 0xFF, 0xD9],
                JPEG_SCAN,
            ]
            .concat(),
            FileKind::Truncated,
        );
        check(JPEG_HEAD, FileKind::Truncated);
        check(&[PNG_HEAD, b"\0\0\0\0IENDcrc4"].concat(), FileKind::Png);
        check(PNG_HEAD, FileKind::Truncated);
        check(
            b"\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x0cmdat1234",
            FileKind::Heic,
        );
        check(
            b"\0\0\0\x10ftypmif1\0\0\0\0\0\0\0\x0cmdat12",
            FileKind::Truncated,
        );
        check(b"\0\0\0\x10ftypisom\0\0\0\0", FileKind::Unknown);
        check(b"GIF89a\x01\0\x01\0", FileKind::Gif);
        check(b"RIFF\x04\0\0\0WEBPVP8 ", FileKind::WebP);
    }

    /// A TIFF of consecutive directories without entries; the last one points to `then`.
    fn tiff(pages: u32, then: u32, big_endian: bool) -> Vec<u8> {
        let number = |n: u32| {
            if big_endian {
                n.to_be_bytes()
            } else {
                n.to_le_bytes()
            }
        };
        let mut bytes = if big_endian {
            b"MM\0\x2a".to_vec()
        } else {
            b"II\x2a\0".to_vec()
        };
        bytes.extend(number(8));
        for page in 1..=pages {
            bytes.extend([0, 0]);
            bytes.extend(number(if page == pages { then } else { 8 + 6 * page }));
        }
        bytes
    }

    #[test]
    fn the_pages_of_a_tiff_are_counted_and_a_loop_ends() {
        for big_endian in [false, true] {
            check(&tiff(3, 0, big_endian), FileKind::Tiff);
            assert_eq!(tiff_pages(&tiff(3, 0, big_endian)), [8, 14, 20]);
            assert_eq!(tiff_pages(&tiff(3, 14, big_endian)), [8, 14, 20]);
            assert_eq!(tiff_pages(&tiff(3, 9999, big_endian)), [8, 14, 20]);
        }
        check(b"II\x2a\0\xff\xff\0\0", FileKind::Truncated);
    }

    #[test]
    fn office_files_are_distinguished() {
        let zip = |name: &str| {
            [
                b"PK\x03\x04".as_slice(),
                &[0; 22],
                b"[Content_Types].xml",
                name.as_bytes(),
            ]
            .concat()
        };
        check(&zip("word/document.xml"), FileKind::Word);
        check(&zip("xl/workbook.xml"), FileKind::Spreadsheet);
        check(&zip("ppt/presentation.xml"), FileKind::Slides);
        check(&zip("other/part.xml"), FileKind::Office);
        check(
            b"PK\x03\x04............mimetypeapplication/vnd.oasis.opendocument.text",
            FileKind::Word,
        );
        check(b"PK\x03\x04............certs/a.pdf", FileKind::Zip);
        check(b"PK\x05\x06\0\0", FileKind::Zip);
        let ole = |name: &str| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].as_slice(),
                &name,
            ]
            .concat()
        };
        check(&ole("WordDocument"), FileKind::Word);
        check(&ole("Workbook"), FileKind::Spreadsheet);
        check(&ole("__substg1.0"), FileKind::Office);
        check(b"{\\rtf1 text}", FileKind::Word);
    }

    #[test]
    fn texts_and_web_pages_are_distinguished() {
        check(
            b"<!DOCTYPE html><html><body>Sign in</body></html>",
            FileKind::Html,
        );
        check(b"\xef\xbb\xbf\n  <HTML>", FileKind::Html);
        check(b"<!-- saved --><html>", FileKind::Html);
        check(b"notes about Hye-jin", FileKind::Text);
        check("Zoë".as_bytes(), FileKind::Text);
        check(b"Zo\xeb", FileKind::Text);
        check(
            &[
                b"\xff\xfe".as_slice(),
                &"Zoë"
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes)
                    .collect::<Vec<u8>>(),
            ]
            .concat(),
            FileKind::Text,
        );
        check(b"", FileKind::Empty);
        check(&[0, 1, 2, 3, 4, 5], FileKind::Unknown);
        check(&[1, 2, 3, 4, 5, 6], FileKind::Unknown);
        // A character cut in two at the end of the head.
        check(
            &[b"a".repeat(4095).as_slice(), "ë".as_bytes()].concat(),
            FileKind::Text,
        );
    }

    #[test]
    fn an_extension_may_stand_for_another_kind() {
        assert_eq!(mismatch("scan.pdf", FileKind::Jpeg), Some(FileKind::Pdf));
        assert_eq!(
            mismatch("a.b/view.PDF", FileKind::Html),
            Some(FileKind::Pdf)
        );
        assert_eq!(mismatch("photo.jpeg", FileKind::Jpeg), None);
        assert_eq!(mismatch("photo.jpeg", FileKind::Png), Some(FileKind::Jpeg));
        assert_eq!(mismatch("no extension", FileKind::Pdf), None);
        assert_eq!(mismatch("cut.pdf", FileKind::Truncated), None);
    }

    #[test]
    fn files_that_could_be_certificates_are_asked_for() {
        let check =
            |name, kind, expected| assert_eq!(could_be_certificate(name, kind), expected, "{name}");
        check("hours tracker.xlsx", FileKind::Spreadsheet, false);
        check("letter to trainers.docx", FileKind::Word, false);
        check("notes.txt", FileKind::Text, false);
        check("all my certs.zip", FileKind::Zip, false);
        check("Fwd certificate.msg", FileKind::Office, false);
        check("new.txt", FileKind::Empty, false);
        check("setup.exe", FileKind::Unknown, false);
        check("new 2.pdf", FileKind::Empty, true);
        check("broken upload.pdf", FileKind::Truncated, true);
        check("renamed.pdf", FileKind::Word, true);
        check("scan.jpg", FileKind::Unknown, true);
        check("photo.webp", FileKind::WebP, true);
        check("certificate.html", FileKind::Html, true);
    }

    proptest::proptest! {
        /// Any bytes have a kind, and none makes this fail.
        #[test]
        fn any_bytes_have_a_kind(start in 0_usize..8, tail in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let starts: [&[u8]; 8] = [b"", JPEG_HEAD, PNG_HEAD, b"II\x2a\0", b"MM\0\x2b", b"\0\0\0\x10ftypheic", b"PK\x03\x04", b"%PDF-"];
            let bytes = [starts[start], &tail].concat();
            let kind = FileKind::of(&bytes);
            assert_eq!(kind == FileKind::Empty, bytes.is_empty());
        }
    }
}
