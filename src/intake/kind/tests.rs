//! Tests of kinds of files: recognition, names, and what could be evidence.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

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
    check(b"\0\0\0\x10ftypwhat\0\0\0\0", FileKind::Unknown);
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
        // A page that is beyond the end of the file is one all the same.
        assert_eq!(tiff_pages(&tiff(3, 9999, big_endian)), [8, 14, 20, 9999]);
        check(&tiff(3, 9999, big_endian), FileKind::Tiff);
    }
    check(b"II\x2a\0\xff\xff\0\0", FileKind::Truncated);
}

/// An archive with files of these names and this content.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in files {
        writer.start_file(*name, stored).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn office_documents_are_told_apart_by_the_directory_of_their_archive() {
    let office = |name| {
        zip(&[
            ("[Content_Types].xml", b"<Types/>".as_slice()),
            (name, b"<x/>"),
        ])
    };
    check(&office("word/document.xml"), FileKind::Word);
    check(&office("xl/workbook.xml"), FileKind::Spreadsheet);
    check(&office("ppt/presentation.xml"), FileKind::Slides);
    check(&office("FixedDocSeq.fdseq"), FileKind::OtherDocument);
    let open = |kind: &str| {
        let kind = format!("application/vnd.oasis.opendocument.{kind}");
        zip(&[("mimetype", kind.as_bytes()), ("content.xml", b"<x/>")])
    };
    check(&open("text"), FileKind::Word);
    check(&open("spreadsheet"), FileKind::Spreadsheet);
    check(&open("presentation"), FileKind::Slides);
    // An archive of files is one, also if a file inside it is a text document.
    let word = office("word/document.xml");
    check(&zip(&[("letter.docx", &word)]), FileKind::Zip);
    check(
        &zip(&[("my word/certificate.pdf", b"%PDF-1.4")]),
        FileKind::Zip,
    );
    check(&zip(&[]), FileKind::Zip);
    check(
        &zip(&[("Index/Document.iwa", b"x")]),
        FileKind::OtherDocument,
    );
    // Bytes before an archive move its directory.
    let with_stub = [b"PK\x07\x08".as_slice(), &word].concat();
    check(&with_stub, FileKind::Word);
}

#[test]
fn an_archive_without_its_directory_is_incomplete() {
    let inner = zip(&[("a.pdf", b"%PDF-1.4")]);
    let outer = zip(&[("inner.zip", &inner), ("b.pdf", b"%PDF-1.4")]);
    check(&outer, FileKind::Zip);
    check(&outer[..outer.len() - 22], FileKind::Truncated);
    check(&inner[..30], FileKind::Truncated);
    // Other bytes after an archive do not matter.
    check(&[outer.clone(), vec![0; 100_000]].concat(), FileKind::Zip);
    // What is left ends where the archive inside it ends, whose directory is not that of the file.
    let inside = outer
        .windows(inner.len())
        .position(|at| at == inner)
        .unwrap();
    check(&outer[..inside + inner.len()], FileKind::Truncated);
}

#[test]
fn older_office_files_are_told_apart() {
    let ole = |name: &str, more: &[u8]| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].as_slice(),
            &name,
            more,
        ]
        .concat()
    };
    check(&ole("WordDocument", b""), FileKind::OldWord);
    check(&ole("PowerPoint Document", b""), FileKind::OldSlides);
    // A spreadsheet that cannot be followed may show a certificate.
    check(&ole("Workbook", b""), FileKind::OtherDocument);
    check(&ole("EncryptedPackage", b""), FileKind::OtherDocument);
    check(&ole("__properties_version1.0", b""), FileKind::OutlookMail);
    check(&ole("__substg1.0_0037001F", b""), FileKind::OutlookMail);
    check(b"{\\rtf1 text}", FileKind::OldWord);
    check(b"%!PS-Adobe-3.0\n", FileKind::OtherDocument);
}

#[test]
fn newer_pictures_are_recognised() {
    check(
        include_bytes!("../../../fixtures/pictures/quarters.jp2"),
        FileKind::Jpeg2000,
    );
    check(
        include_bytes!("../../../fixtures/pictures/quarters.j2k"),
        FileKind::Jpeg2000,
    );
    check(
        include_bytes!("../../../fixtures/pictures/quarters.jxl"),
        FileKind::JpegXl,
    );
    check(
        include_bytes!("../../../fixtures/pictures/turned.jxl"),
        FileKind::JpegXl,
    );
    check(
        include_bytes!("../../../fixtures/pictures/quarters.avif"),
        FileKind::Avif,
    );
    // Without their ends.
    let cut = |bytes: &[u8]| bytes[..bytes.len() - 3].to_vec();
    check(
        &cut(include_bytes!("../../../fixtures/pictures/quarters.jp2")),
        FileKind::Truncated,
    );
    check(
        &cut(include_bytes!("../../../fixtures/pictures/quarters.j2k")),
        FileKind::Truncated,
    );
    check(
        &cut(include_bytes!("../../../fixtures/pictures/turned.jxl")),
        FileKind::Truncated,
    );
    check(
        &cut(include_bytes!("../../../fixtures/pictures/quarters.avif")),
        FileKind::Truncated,
    );
    // A general brand, and what it holds.
    check(b"\0\0\0\x18ftypmif1\0\0\0\0avifmiaf", FileKind::Avif);
    check(b"\0\0\0\x18ftypmif1\0\0\0\0heicmiaf", FileKind::Heic);
    check(b"\0\0\0\x10ftypcrx \0\0\0\0", FileKind::OtherPicture);
    check(b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", FileKind::Bmp);
    check(
        b"<?xml version=\"1.0\"?><svg xmlns=\"\"></svg>",
        FileKind::OtherPicture,
    );
    check(b"8BPS\0\x01", FileKind::OtherPicture);
}

#[test]
fn a_mail_is_recognised_by_its_headers() {
    check(
        b"From: a@b.example\nSubject: Your certificate\n\ntext",
        FileKind::Mail,
    );
    check(
        b"Received: from x\r\n\tby y\r\nDate: Fri\r\n\r\n",
        FileKind::Mail,
    );
    check(
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n",
        FileKind::Mail,
    );
    check(b"\xef\xbb\xbfSubject: a\nTo: b\n\n", FileKind::Mail);
    check(b"1234   \nReturn-Path: <a>\nDate: b\n\n", FileKind::Mail);
    check(
        b"From a@b Fri Mar 14\nFrom: a\nSubject: b\n\n",
        FileKind::Mailbox,
    );
    // Notes, a list, and what a server sends before a document.
    check(b"Subject: hours of March\n\nto be filed", FileKind::Text);
    check(b"From Monday on, the gym is closed.\n", FileKind::Text);
    check(b"Date: 1 March\nTo: everybody\n", FileKind::Text);
    check(b"Name: A\nFrom here on: nothing\nDate: x\n", FileKind::Text);
    check(
        b"Date: Fri\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\nstartxref 0 %%EOF",
        FileKind::Pdf,
    );
}

#[test]
fn other_containers_are_recognised() {
    check(b"\x1f\x8b\x08\0\0\0\0\0\0\x03", FileKind::Gzip);
    let signed =
        b"\x30\x82\x06\xbd\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x82%PDF-1.3 %%EOF";
    check(signed, FileKind::Signed);
    check(
        b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80",
        FileKind::Signed,
    );
    check(b"begin 644 a.pdf\n#0V%T\n`\nend\n", FileKind::Uuencoded);
    // "%PDF-1.4" and what follows, in lines; the same with a letter that base64 has not.
    let pdf = b"JVBERi0xLjQKMSAwIG9iago8PAovVHlw\r\nZSAvQ2F0YWxvZwo+PgplbmRvYmoK\r\n";
    check(pdf, FileKind::Base64);
    check(&[pdf.as_slice(), b"."].concat(), FileKind::Text);
    let signed = b"-----BEGIN PKCS7-----\nMIIGvQYJKoZIhvcNAQcCoIIGrjCCBqoCAQExADCCBp8GCSqGSIb3DQEHAaCC\n-----END PKCS7-----\n";
    check(signed, FileKind::Base64);
    check(
        b"AllOfTheTrainersAreHereTodayAndTomorrowAndTheDayAfter",
        FileKind::Text,
    );
    for mark in [b"Rar!\x1a\x07\x01\0".as_slice(), b"7z\xbc\xaf\x27\x1c"] {
        check(mark, FileKind::OtherArchive);
    }
    let mut tar = vec![0; 512];
    tar[257..262].copy_from_slice(b"ustar");
    check(&tar, FileKind::OtherArchive);
}

#[test]
fn what_is_no_document_is_recognised() {
    check(b"MZ\x90\0\x03\0\0\0PE\0\0", FileKind::Program);
    check(b"MZ is how the notes begin", FileKind::Text);
    check(b"\x7fELF\x02", FileKind::Program);
    check(b"ID3\x04\0", FileKind::Media);
    check(b"RIFF\x04\0\0\0WAVEfmt ", FileKind::Media);
    check(b"\0\0\0\x10ftypisom\0\0\0\0", FileKind::Media);
    check(b"\0\x01\0\0\0\x0c", FileKind::Font);
    check(
        b"[Desktop Entry]\nType=Application\nExec=calc",
        FileKind::Program,
    );
}

#[test]
fn links_to_documents_elsewhere_are_recognised_and_asked_for() {
    for (name, link) in [
        ("card.lnk", b"L\0\0\0\x01\x14\x02\0\0\0\0\0".as_slice()),
        (
            "card.url",
            b"[InternetShortcut]\r\nURL=https://x.example",
        ),
        (
            "card.url",
            b"[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]",
        ),
        (
            "card.webloc",
            b"<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>URL</key><string>https://x.example</string></dict></plist>",
        ),
        (
            "card.webloc",
            b"bplist00\xd1\x01\x02SURL_\x10\x11https://x.example\x08\x0b\x0f",
        ),
        // The placeholder of a file in iCloud.
        (
            ".cpr.pdf.icloud",
            b"bplist00\xd1\x01\x02\x5cNSURLNameKeyWcpr.pdf\x08\x0b\x18",
        ),
        ("card alias", b"book\0\0\0\0mark\0\0\0\0"),
        ("card.desktop", b"[Desktop Entry]\nType=Link\nURL=https://x.example"),
        (
            "card.gdoc",
            b"{\"\":\"WARNING! DO NOT EDIT THIS FILE!\",\"doc_id\":\"1a2b\",\"email\":\"nadia@gym.example\"}",
        ),
        (
            "hours.gsheet",
            b"{\"url\": \"https://docs.google.com/open?id=1a2b\"}",
        ),
    ] {
        check(link, FileKind::Shortcut);
        assert!(could_be_evidence(name, FileKind::Shortcut), "{name}");
    }
    check(b"{\"hours\": 6}", FileKind::Text);
}

#[test]
fn a_pdf_without_its_first_line_is_recognised_by_its_end() {
    let rest =
        b"1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
    check(rest, FileKind::Pdf);
    let behind = [b"x".repeat(5000).as_slice(), b"\n%PDF-1.4\n", rest].concat();
    check(&behind, FileKind::Pdf);
    check(&rest[..rest.len() - 6], FileKind::Text);
    check(b"A PDF ends with startxref and %%EOF.", FileKind::Text);
}

#[test]
fn a_pdf_is_found_behind_other_bytes() {
    const PDF: &[u8] = b"%PDF-1.3\nstartxref\n0\n%%EOF";
    let mac: Vec<u8> = [b"\0\x0bcertificate".as_slice(), &[0; 115]].concat();
    for before in [
        b"\xef\xbb\xbf".as_slice(),
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
        b"TEXTmdos\0\x015 ",
        b"\xff\x0a",
        &mac,
    ] {
        check(&[before, PDF].concat(), FileKind::Pdf);
    }
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
    assert_eq!(mismatch("page.html", FileKind::Text), Some(FileKind::Html));
    // A list is written as text.
    assert_eq!(mismatch("hours.csv", FileKind::TextDocument), None);
    // Both are text documents.
    assert_eq!(mismatch("letter.doc", FileKind::Word), None);
}

#[test]
fn what_is_no_proof_is_not_asked_for() {
    let check =
        |name, kind, expected| assert_eq!(could_be_evidence(name, kind), expected, "{name}");
    check("hours tracker.xlsx", FileKind::Spreadsheet, false);
    check("hours tracker.xls", FileKind::OldSpreadsheet, false);
    check("notes.txt", FileKind::Text, false);
    check("README", FileKind::Text, false);
    check("new.txt", FileKind::Empty, false);
    check("new.xlsx", FileKind::Empty, false);
    check("hours tracker.csv", FileKind::TextDocument, false);
    check("run.log", FileKind::TextDocument, false);
    check("2025/v1.2/README", FileKind::Text, false);
    check("photos.db", FileKind::Unknown, false);
    for name in ["IMG_4471.AAE", "scan.xmp", "course.ics", "Yusuf.vcf"] {
        check(name, FileKind::Text, false);
        check(name, FileKind::TextDocument, false);
    }
    check(".gitkeep", FileKind::Empty, false);
    check("cards/.nomedia", FileKind::Empty, false);
    check("favicon.ico", FileKind::Unknown, false);
    check("2025/website of the club.url", FileKind::Shortcut, false);
    check("cpr/Scans (old pc).lnk", FileKind::Shortcut, false);
    check("CPR_card.url", FileKind::Shortcut, true);
    check("Scan0007.pdf.lnk", FileKind::Shortcut, true);
    check("My Certs - Shortcut.lnk", FileKind::Shortcut, true);
    check("hours.gsheet", FileKind::Shortcut, true);
    check("setup.exe", FileKind::Unknown, false);
    check("setup", FileKind::Program, false);
    check("song.mp3", FileKind::Unknown, false);
    check("clip.mov", FileKind::Media, false);
    check("logo.ttf", FileKind::Font, false);
}

#[test]
fn everything_else_that_is_not_read_could_be_evidence() {
    let check = |name, kind| assert!(could_be_evidence(name, kind), "{name}");
    check("letter.docx", FileKind::Word);
    check("letter.rtf", FileKind::OldWord);
    check("slides.ppt", FileKind::OldSlides);
    check("certificate.html", FileKind::Html);
    check("all my certs.rar", FileKind::OtherArchive);
    check("all my certs.zip", FileKind::Zip);
    check("Fwd certificate.msg", FileKind::OutlookMail);
    check("photo.avif", FileKind::Avif);
    check("scan", FileKind::Unknown);
    check("winmail.dat", FileKind::OtherDocument);
    check("new", FileKind::Empty);
    check("new 2.pdf", FileKind::Empty);
    check("broken upload.pdf", FileKind::Truncated);
    check("broken upload.xlsx", FileKind::Truncated);
    // An incomplete document, whatever it is called; and names that downloads have.
    check("card.log", FileKind::Truncated);
    check("clip.mov", FileKind::Truncated);
    check("certificate.php", FileKind::Empty);
    check("CPR card - cards.example.com", FileKind::Unknown);
    // Whatever it is, it was meant as a document.
    check("certificate.pdf", FileKind::Text);
    check("certificate.jpg", FileKind::Spreadsheet);
    check("page.html", FileKind::Text);
}

#[test]
fn a_text_is_what_its_name_says() {
    let check = |name, kind| assert!(could_be_evidence(name, kind), "{name}");
    for name in [
        "form.xdp",
        "form.fdf",
        "form.xfdf",
        "card.asc",
        "card.pgp",
        "card.hqx",
        "card.paper",
        "card.boxnote",
        "card.webarchive",
    ] {
        check(name, FileKind::Text);
    }
    for name in ["card.txt", "README", "letter.md", "letter.xml", "card.json"] {
        check(name, FileKind::TextDocument);
    }
}

#[test]
fn a_text_that_may_be_a_document_is_recognised() {
    check(
        b"This certifies that Yusuf Karaca completed CPR on 3 March 2025.",
        FileKind::TextDocument,
    );
    let letters = "JVBERi0xLjQKMSAwIG9iago8PAovVHlwZSAvQ2F0YWxvZwo+PgplbmRvYmoK".repeat(8);
    let inline = format!("# Card\n\n![](data:image/png;base64,{letters})\n");
    check(inline.as_bytes(), FileKind::TextDocument);
    check(b"Yusuf asked for the dates of the courses.", FileKind::Text);
    for document in [
        b"<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/>".as_slice(),
        b"<?xml version=\"1.0\"?><xdp:xdp/>",
        b"<?xml version=\"1.0\"?><xfdf/>",
        b"%FDF-1.2\n",
        b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n",
    ] {
        check(document, FileKind::OtherDocument);
    }
}

#[test]
fn a_program_that_unpacks_an_archive_is_one() {
    const STUB: &[u8] = b"MZ\x90\0\x03\0\0\0PE\0\0";
    let archive = zip(&[("card.pdf", b"%PDF-1.4")]);
    check(&[STUB, &archive].concat(), FileKind::Zip);
    check(
        &[STUB, b"Rar!\x1a\x07\x01\0"].concat(),
        FileKind::OtherArchive,
    );
    check(STUB, FileKind::Program);
}

#[test]
fn every_kind_that_is_not_read_says_what_to_do() {
    for kind in FileKind::ALL {
        let is_read = kind.handling() == Handling::Read;
        assert_eq!(kind.why_not_read().is_none(), is_read, "{kind}");
        assert!(
            kind.display_name().starts_with('a')
                || matches!(
                    kind,
                    FileKind::Text | FileKind::TextDocument | FileKind::Data
                ),
            "{kind}"
        );
    }
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
