//! The bytes of a file come in, its [`FileKind`] goes out.
//!
//! A file is recognised by its first bytes, and by its end where its format has one. Nothing is decoded, and the name is
//! not looked at.

use std::borrow::Cow;

use super::FileKind;
use super::base64;
use super::complete::{
    boxes_end, codestream_ends, contains, head, jpeg_scan, pdf_ends, png_ends, png_has_own_gamma,
    zip_names,
};
use super::document_text::{holds_file, may_be_document};
use super::old_spreadsheet::has_only_cells;
use super::tiff_bytes::tiff_pages;
use super::uuencode;

impl FileKind {
    /// The kind of a file, given all its bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::Empty;
        }
        picture(bytes)
            .map(|kind| {
                if holds_pdf(bytes) {
                    Self::Unknown
                } else {
                    kind
                }
            })
            .or_else(|| container(bytes))
            .or_else(|| other_binary(bytes))
            .or_else(|| mail(bytes))
            .or_else(|| pdf(bytes))
            .or_else(|| headless_pdf(bytes))
            .or_else(|| uuencode::begins(bytes).then_some(FileKind::Uuencoded))
            .or_else(|| base64_text(bytes))
            .unwrap_or_else(|| text_or_unknown(bytes))
    }
}

/// Whether a file is a PDF as well: programs look for its beginning in the first bytes, wherever they are.
fn holds_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    head.windows(5).any(|word| word == b"%PDF-")
}

/// The kind if the file is all there.
fn complete(kind: FileKind, is_complete: bool) -> FileKind {
    if is_complete {
        kind
    } else {
        FileKind::Truncated
    }
}

fn picture(bytes: &[u8]) -> Option<FileKind> {
    Some(match bytes {
        [0xFF, 0xD8, 0xFF, ..] => complete(FileKind::Jpeg, jpeg_scan(bytes).is_some()),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] if png_has_own_gamma(bytes) => {
            FileKind::OtherPicture
        }
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => {
            complete(FileKind::Png, png_ends(bytes))
        }
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => {
            let first = tiff_pages(bytes).first().copied();
            complete(
                FileKind::Tiff,
                first.is_some_and(|first| first < bytes.len()),
            )
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => return of_boxes(bytes),
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] => complete(
            FileKind::Jpeg2000,
            boxes_end(bytes) && codestream_ends(bytes),
        ),
        [0xFF, 0x4F, 0xFF, 0x51, ..] => complete(FileKind::Jpeg2000, codestream_ends(bytes)),
        [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => complete(FileKind::JpegXl, boxes_end(bytes)),
        // Two bytes may be anything, such as what stands before a PDF.
        [0xFF, 0x0A, ..] if pdf(bytes).is_none() => FileKind::JpegXl,
        [b'G', b'I', b'F', b'8', ..] => FileKind::Gif,
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind::Bmp,
        [b'8', b'B', b'P', b'S', ..] | [0xD7, 0xCD, 0xC6, 0x9A, ..] => FileKind::OtherPicture,
        _ if bytes.get(40..44) == Some(b" EMF") => FileKind::OtherPicture,
        _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => FileKind::WebP,
        _ => return None,
    })
}

/// A picture or a video by the brands in its first box.
fn of_boxes(bytes: &[u8]) -> Option<FileKind> {
    const HEIC: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"];
    // These brands say nothing of how the picture is coded: the other brands of the file do.
    const ANY: [&[u8]; 4] = [b"mif1", b"msf1", b"heif", b"mif2"];
    const VIDEO: [&[u8]; 11] = [
        b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4A ", b"M4V ",
        b"qt  ",
    ];
    let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    let major = bytes.get(8..12)?;
    let others: Vec<&[u8]> = bytes
        .get(16..length.min(256))
        .unwrap_or_default()
        .chunks_exact(4)
        .collect();
    let is_avif = |brand: &[u8]| brand == b"avif" || brand == b"avis";
    let is_any_but_avif = ANY.contains(&major) && !others.iter().any(|brand| is_avif(brand));
    if HEIC.contains(&major) || is_any_but_avif {
        Some(complete(FileKind::Heic, boxes_end(bytes)))
    } else if is_avif(major) || ANY.contains(&major) {
        Some(complete(FileKind::Avif, boxes_end(bytes)))
    } else if VIDEO.contains(&major) || major.starts_with(b"3gp") {
        Some(FileKind::Media)
    } else if major == b"crx " {
        Some(FileKind::OtherPicture)
    } else {
        None
    }
}

fn container(bytes: &[u8]) -> Option<FileKind> {
    Some(match bytes {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 7, 8, b'P', b'K', 3, 4, ..] => zipped(bytes),
        [b'P', b'K', 5, 6, ..] => FileKind::Zip,
        [0x1F, 0x8B, 8, ..] => FileKind::Gzip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => compound(bytes),
        // A sequence in ASN.1 whose first member is the identifier of signed data.
        [0x30, ..] if contains(head(bytes, 19), SIGNED_DATA) => FileKind::Signed,
        _ => return None,
    })
}

/// The object identifier of signed data in PKCS #7, with its tag and length.
const SIGNED_DATA: &[u8] = &[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];

/// What a ZIP archive contains, by the names in its directory.
fn zipped(bytes: &[u8]) -> FileKind {
    let Some(names) = zip_names(bytes) else {
        return FileKind::Truncated;
    };
    let holds = |name: &[u8]| names.contains(&name);
    let holds_folder = |folder: &[u8]| names.iter().any(|name| name.starts_with(folder));
    // The type of an OpenDocument is the content of its first part.
    let is_open_document = |word: &[u8]| holds(b"mimetype") && contains(head(bytes, 256), word);
    if is_open_document(b"application/vnd.oasis.opendocument.spreadsheet") {
        FileKind::Spreadsheet
    } else if is_open_document(b"application/vnd.oasis.opendocument.presentation") {
        FileKind::Slides
    } else if is_open_document(b"application/vnd.oasis.opendocument") {
        FileKind::Word
    } else if holds(b"[Content_Types].xml") {
        if holds_folder(b"word/") {
            FileKind::Word
        } else if holds_folder(b"xl/") {
            FileKind::Spreadsheet
        } else if holds_folder(b"ppt/") {
            FileKind::Slides
        } else {
            FileKind::OtherDocument
        }
    } else if holds(b"Index/Document.iwa") {
        FileKind::OtherDocument
    } else {
        FileKind::Zip
    }
}

/// What an older office file contains, by the names in its directory, which are in UTF-16.
fn compound(bytes: &[u8]) -> FileKind {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &name)
    };
    if holds("__properties_version1.0") || holds("__substg1.0_") {
        FileKind::OutlookMail
    } else if holds("WordDocument") {
        FileKind::OldWord
    } else if holds("PowerPoint Document") {
        FileKind::OldSlides
    } else if holds("Workbook") && !holds("https://") && !holds("http://") && has_only_cells(bytes)
    {
        FileKind::OldSpreadsheet
    } else {
        FileKind::OtherDocument
    }
}

/// What has a mark of its own at its beginning, is not text, and is not opened.
fn other_binary(bytes: &[u8]) -> Option<FileKind> {
    const MARKS: &[(&[u8], FileKind)] = &[
        (b"Rar!\x1a\x07", FileKind::OtherArchive),
        (b"7z\xbc\xaf\x27\x1c", FileKind::OtherArchive),
        (b"\xfd7zXZ\0", FileKind::OtherArchive),
        (b"\x28\xb5\x2f\xfd", FileKind::OtherArchive),
        (b"MSCF\0\0\0\0", FileKind::OtherArchive),
        // An e-mail of Outlook as the attachment `winmail.dat`.
        (b"\x78\x9f\x3e\x22", FileKind::OtherDocument),
        (b"AT&TFORM", FileKind::OtherDocument),
        (b"ID3", FileKind::Media),
        (b"OggS\0", FileKind::Media),
        (b"fLaC\0", FileKind::Media),
        (b"\x1a\x45\xdf\xa3", FileKind::Media),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", FileKind::Media),
        (b"FLV\x01", FileKind::Media),
        (b"\0\0\x01\xba", FileKind::Media),
        (b"\x7fELF", FileKind::Program),
        (b"\xcf\xfa\xed\xfe", FileKind::Program),
        (b"\xca\xfe\xba\xbe", FileKind::Program),
        (b"\0\x01\0\0\0", FileKind::Font),
        (b"SQLite format 3\0", FileKind::Data),
        (b"\0\x01\0\0Standard ", FileKind::Data),
        (b"OTTO\0", FileKind::Font),
        (b"ttcf\0", FileKind::Font),
        (b"wOFF", FileKind::Font),
        (b"wOF2", FileKind::Font),
        (b"L\0\0\0\x01\x14\x02\0", FileKind::Shortcut),
        // An alias of a Mac.
        (b"book\0\0\0\0mark", FileKind::Shortcut),
    ];
    let marked = MARKS
        .iter()
        .find(|(mark, _)| bytes.starts_with(mark))
        .map(|(_, kind)| *kind);
    marked.or_else(|| match bytes {
        [b'R', b'I', b'F', b'F', ..]
            if [b"WAVE", b"AVI "]
                .iter()
                .any(|form| bytes.get(8..12) == Some(*form)) =>
        {
            Some(FileKind::Media)
        }
        // A property list of a Mac, in its binary form: a link, or the placeholder of a file in iCloud.
        [b'b', b'p', b'l', b'i', b's', b't', b'0', b'0', ..]
            if bytes.len() < 4096 && contains(bytes, b"SURL") =>
        {
            Some(FileKind::Shortcut)
        }
        [b'M', b'Z', ..] if contains(head(bytes, 1024), b"PE\0\0") => Some(of_program(bytes)),
        _ if bytes.get(257..262) == Some(b"ustar") => Some(FileKind::OtherArchive),
        _ => None,
    })
}

/// A program, or the archive that it unpacks when it is started.
fn of_program(bytes: &[u8]) -> FileKind {
    const ARCHIVES: [&[u8]; 3] = [b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"MSCF\0\0\0\0"];
    if zip_names(bytes).is_some_and(|names| !names.is_empty()) {
        FileKind::Zip
    } else if ARCHIVES.iter().any(|mark| contains(bytes, mark)) {
        FileKind::OtherArchive
    } else {
        FileKind::Program
    }
}

/// A PDF, also one behind other bytes: a byte order mark, the headers of a download, those of an old Macintosh.
fn pdf(bytes: &[u8]) -> Option<FileKind> {
    contains(head(bytes, 1024), b"%PDF-").then(|| complete(FileKind::Pdf, pdf_ends(bytes)))
}

/// A PDF without its first line, or far behind other bytes, by its end. What cannot be read of it is a question.
fn headless_pdf(bytes: &[u8]) -> Option<FileKind> {
    let tail = &bytes[bytes.len().saturating_sub(4096)..];
    let is_pdf = contains(tail, b"startxref")
        && contains(tail, b"%%EOF")
        && contains(bytes, b" obj")
        && contains(bytes, b"endobj");
    is_pdf.then_some(FileKind::Pdf)
}

/// The first bytes in which the headers of an e-mail are looked for.
const MAIL_HEAD: usize = 16 * 1024;

/// An e-mail or a folder of them, by the headers at its beginning.
fn mail(bytes: &[u8]) -> Option<FileKind> {
    let head = head(bytes, MAIL_HEAD);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let mut lines = head.split(|byte| *byte == b'\n').peekable();
    let is_mailbox = lines.next_if(|line| line.starts_with(b"From ")).is_some();
    // Apple's mail program writes the length of the message before it.
    let _ = lines.next_if(|line| {
        !line.trim_ascii().is_empty() && line.trim_ascii().iter().all(u8::is_ascii_digit)
    });
    let mut names = Vec::new();
    for line in lines {
        let line = line.trim_ascii_end();
        // An empty line ends the headers; a line that begins with a space continues the one before.
        match line.first() {
            None => break,
            Some(b' ' | b'\t') if !names.is_empty() => continue,
            Some(_) => {}
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            break;
        };
        let name = &line[..colon];
        if !name
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        {
            break;
        }
        names.push(String::from_utf8_lossy(name).to_ascii_lowercase());
    }
    is_mail(&names).then_some(if is_mailbox {
        FileKind::Mailbox
    } else {
        FileKind::Mail
    })
}

/// Whether headers of these names are those of an e-mail: one that only an e-mail has, and another one. What a web server
/// sends before a document has a date and a type as well.
fn is_mail(names: &[String]) -> bool {
    const ONLY_MAIL: [&str; 8] = [
        "from",
        "received",
        "mime-version",
        "message-id",
        "return-path",
        "delivered-to",
        "subject",
        "content-transfer-encoding",
    ];
    const ALSO: [&str; 4] = ["to", "date", "content-type", "content-disposition"];
    let count = |known: &[&str]| {
        known
            .iter()
            .filter(|known| names.iter().any(|name| name == *known))
            .count()
    };
    let only_mail = count(&ONLY_MAIL);
    only_mail > 0 && only_mail + count(&ALSO) > 1
}

/// A text that is nothing but a file in base64.
fn base64_text(bytes: &[u8]) -> Option<FileKind> {
    let head = head(bytes, 4096);
    let start = base64::decoded(head).filter(|start| start.len() >= 32)?;
    let is_file = picture(&start).is_some()
        || container(&start).is_some()
        || other_binary(&start).is_some()
        || pdf(&start).is_some();
    is_file.then_some(FileKind::Base64)
}

/// The first bytes in which the words of a certificate are looked for: a text that is longer is a list or a log.
const CERTIFICATE: usize = 1024 * 1024;

/// A kind that is written as text, or none of these.
fn text_or_unknown(bytes: &[u8]) -> FileKind {
    let Some(text) = decoded(head(bytes, 4096)) else {
        return FileKind::Unknown;
    };
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace())
        .count();
    if controls * 50 > text.chars().count() {
        return FileKind::Unknown;
    }
    match of_text(&text.trim_start().to_ascii_lowercase()) {
        FileKind::Text if is_document(bytes) => FileKind::TextDocument,
        kind => kind,
    }
}

/// Whether a text may be a certificate itself, or a file is written in it.
fn is_document(bytes: &[u8]) -> bool {
    let is_certificate =
        decoded(head(bytes, CERTIFICATE)).is_some_and(|text| may_be_document(&text));
    is_certificate || holds_file(bytes)
}

/// The beginning of a text as Unicode, which may end inside a character; `None` if it is no text.
fn decoded(head: &[u8]) -> Option<Cow<'_, str>> {
    Some(match head {
        [0xFF, 0xFE, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0,
        [0xFE, 0xFF, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0,
        _ if head.contains(&0) => return None,
        [0xEF, 0xBB, 0xBF, rest @ ..] => encoding_rs::UTF_8.decode_without_bom_handling(rest).0,
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
    })
}

/// What marks a document or the data of a form that is written as XML.
const OFFICE_MARKUP: [&str; 5] = [
    "mso-application",
    "<pkg:package",
    "<office:document",
    "<xdp:xdp",
    "<xfdf",
];

/// The kind of a text by its beginning, in lower case.
fn of_text(text: &str) -> FileKind {
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    let is_markup = text.starts_with('<');
    if starts(&["<!doctype html", "<html", "<head", "<body", "<script"])
        || (is_markup && text.contains("<html"))
    {
        FileKind::Html
    } else if is_markup && text.contains("<svg") {
        FileKind::OtherPicture
    } else if starts(&["[desktop entry]"]) && text.contains("type=application") {
        FileKind::Program
    } else if starts(&["[internetshortcut", "[{000214a0", "[desktop entry]"])
        || (is_markup && text.contains("<plist") && text.contains("<key>url</key>"))
        || is_link_to_drive(text)
    {
        FileKind::Shortcut
    } else if starts(&["{\\rtf"]) {
        FileKind::OldWord
    } else if starts(&["%!ps", "%fdf-", "-----begin pgp "])
        || (is_markup && OFFICE_MARKUP.iter().any(|mark| text.contains(mark)))
    {
        FileKind::OtherDocument
    } else {
        FileKind::Text
    }
}

/// Whether a text is what Google Drive puts in the place of a document that it keeps itself: its address or identifier, in
/// JSON.
fn is_link_to_drive(text: &str) -> bool {
    let holds = |words: &[&str]| words.iter().any(|word| text.contains(word));
    text.starts_with('{')
        && text.len() < 4096
        && holds(&[
            "\"doc_id\"",
            "\"resource_id\"",
            "//docs.google.com/",
            "//drive.google.com/",
        ])
}
