//! Tests of containers of each kind: what comes out, under which names, and within which limits.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::sync::LazyLock;

use flate2::{Compression, GzBuilder};
use proptest::prelude::*;
use zip::unstable::write::FileOptionsExt as _;
use zip::write::{FileOptions, SimpleFileOptions};
use zip::{CompressionMethod, ZipWriter};

use super::*;

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0\n%%EOF";
const LIMITS: Limits = Limits {
    file_bytes: 64 * 1024,
    parts: 5,
    depth: 2,
    pages: 1,
    letters: 1,
    pixels: 1,
    scanned_pixels: 1,
    ocr: false,
};

/// The parts of a container that is recognised by its bytes: names, and contents or problems.
fn opened(bytes: &[u8]) -> Vec<(String, Result<Vec<u8>, PartProblem>)> {
    parts(FileKind::of(bytes), bytes, &LIMITS)
        .expect("a container")
        .expect("one that can be opened")
        .into_iter()
        .map(|part| (part.name, part.content))
        .collect()
}

fn names(bytes: &[u8]) -> Vec<String> {
    opened(bytes).into_iter().map(|(name, _)| name).collect()
}

/// The problems of parts, and `None` for those without.
fn problems(bytes: &[u8]) -> Vec<Option<PartProblem>> {
    opened(bytes)
        .into_iter()
        .map(|(_, content)| content.err())
        .collect()
}

fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Stored)
}

fn deflated() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn zip_with(options: SimpleFileOptions, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    zip_with(stored(), files)
}

/// A grey PNG of this size; one of many pixels is small in bytes.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::GrayImage::new(width, height)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_pdf_is_no_container_of_this_module() {
    assert_eq!(parts(FileKind::Pdf, PDF, &LIMITS), None);
    assert_eq!(parts(FileKind::Text, b"notes", &LIMITS), None);
}

#[test]
fn every_kind_that_is_opened_has_a_way_to_open_it() {
    for kind in FileKind::ALL {
        let is_opened = kind.handling() == crate::intake::kind::Handling::Opened;
        assert_eq!(parts(*kind, b"", &LIMITS).is_some(), is_opened, "{kind}");
    }
}

#[test]
fn the_files_of_an_archive_come_out_by_their_paths() {
    for options in [stored(), deflated()] {
        let archive = zip_with(
            options,
            &[
                ("2025/certificate.pdf", PDF),
                ("notes.txt", b"by hand"),
                ("__MACOSX/2025/._certificate.pdf", b"x"),
                ("2025/.DS_Store", b"x"),
                ("Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
            ],
        );
        assert_eq!(
            opened(&archive),
            [
                ("2025/certificate.pdf".to_owned(), Ok(PDF.to_vec())),
                ("notes.txt".to_owned(), Ok(b"by hand".to_vec())),
                ("files left out".to_owned(), Err(PartProblem::LeftOut(3))),
            ]
        );
    }
    let mut folders = ZipWriter::new(Cursor::new(Vec::new()));
    folders.add_directory("empty/", stored()).unwrap();
    for empty in [folders.finish().unwrap().into_inner(), zip(&[])] {
        let found = parts(FileKind::Zip, &empty, &LIMITS);
        assert_eq!(found, Some(Err(ContainerError::Empty)));
    }
    // Only what is empty is a folder.
    let named_as_folders = zip(&[("card.pdf/", PDF), ("scans\\", PDF), ("empty\\", b"")]);
    assert_eq!(names(&named_as_folders), ["card.pdf", "scans"]);
    let trailed = [zip(&[("a.pdf", PDF)]), vec![0; 100_000]].concat();
    assert_eq!(names(&trailed), ["a.pdf"]);
}

#[test]
fn a_document_with_the_name_of_a_system_file_is_a_part() {
    let archive = zip(&[
        ("__MACOSX/card.pdf", PDF),
        (".hidden/card.pdf", PDF),
        ("._card.pdf", PDF),
        ("~$card.pdf", PDF),
        // What was deleted is no evidence.
        ("#recycle/card.pdf", PDF),
        ("~$plan.docx", b"\x05Nadia"),
    ]);
    let expected = [
        "__MACOSX/card.pdf",
        ".hidden/card.pdf",
        "._card.pdf",
        "~$card.pdf",
    ];
    let found = opened(&archive);
    assert_eq!(
        found[..4],
        expected.map(|name| (name.to_owned(), Ok(PDF.to_vec())))
    );
    let left_out = ("files left out".to_owned(), Err(PartProblem::LeftOut(2)));
    assert_eq!(found[4..], [left_out]);
}

#[test]
fn what_is_left_out_takes_no_place_of_a_part() {
    let files: Vec<String> = (1..=9)
        .flat_map(|number| [format!("{number}.pdf"), format!("__MACOSX/._{number}.pdf")])
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|name| (&**name, b"x".as_slice()))
        .collect();
    let eight = zip(&files[..8]);
    assert_eq!(problems(&eight)[3..], [None, Some(PartProblem::LeftOut(4))]);
    // Behind the limit, what a file is is not known.
    let all = problems(&zip(&files));
    let (left_out, unopened, limit) = (4, 9, 5);
    assert_eq!(
        all[5..],
        [
            Some(PartProblem::LeftOut(left_out)),
            Some(PartProblem::TooMany { unopened, limit })
        ]
    );
}

#[test]
fn a_name_leads_nowhere_and_is_unique() {
    let archive = zip(&[
        ("../../etc/a.pdf", b"1"),
        ("/etc/a.pdf", b"2"),
        ("etc\\a.pdf", b"3"),
        ("./b\u{7}\n.pdf\n", b"4"),
        ("..", b"5"),
    ]);
    assert_eq!(
        names(&archive),
        [
            "etc/a.pdf",
            "etc/a (2).pdf",
            "etc/a (3).pdf",
            "b\\u{7}\\u{A}.pdf",
            "file.txt"
        ]
    );
    let long = format!("{}.pdf", "a".repeat(1000));
    let name = &names(&zip(&[(&long, b"1")]))[0];
    assert_eq!((name.len(), name.ends_with("aa.pdf")), (200, true));
}

#[test]
fn files_of_one_name_in_an_archive_are_not_lost_silently() {
    let archive = zip(&[("a.pdf", PDF), ("b.pdf", b"other")]);
    // The second file's name becomes that of the first, in both places where it stands.
    let mut twice = archive.clone();
    for at in 0..twice.len() - 5 {
        if &twice[at..at + 5] == b"b.pdf" {
            twice[at] = b'a';
        }
    }
    assert_eq!(problems(&archive), [None, None]);
    assert_eq!(problems(&twice), [None, Some(PartProblem::SameNames)]);
}

#[test]
fn an_encrypted_file_of_an_archive_is_a_part_with_a_problem() {
    let options: SimpleFileOptions = FileOptions::default()
        .with_deprecated_encryption(b"secret")
        .unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("locked.pdf", options).unwrap();
    writer.write_all(PDF).unwrap();
    writer.start_file("open.pdf", stored()).unwrap();
    writer.write_all(PDF).unwrap();
    let archive = writer.finish().unwrap().into_inner();
    assert_eq!(names(&archive), ["locked.pdf", "open.pdf"]);
    assert_eq!(problems(&archive), [Some(PartProblem::Encrypted), None]);
}

/// The method of compression in both headers of the only file of an archive.
fn with_method(mut archive: Vec<u8>, method: u8) -> Vec<u8> {
    let directory = archive
        .windows(4)
        .position(|at| at == b"PK\x01\x02")
        .unwrap();
    archive[8] = method;
    archive[directory + 10] = method;
    archive
}

#[test]
fn a_file_that_cannot_be_unpacked_is_a_part_with_a_problem() {
    let archive = zip(&[("a.pdf", PDF)]);
    for method in [9, 14] {
        assert_eq!(
            problems(&with_method(archive.clone(), method)),
            [Some(PartProblem::Unsupported)]
        );
    }
    // Its checksum no longer fits.
    let mut damaged = archive;
    let content = damaged.windows(PDF.len()).position(|at| at == PDF).unwrap();
    damaged[content + 10] ^= 1;
    assert_eq!(problems(&damaged), [Some(PartProblem::Damaged)]);
    assert_eq!(
        parts(FileKind::Zip, b"PK\x05\x06\xff\xff\xff\xff", &LIMITS),
        Some(Err(ContainerError::Damaged))
    );
}

#[test]
fn a_bomb_ends_at_the_limit() {
    let bomb = vec![0_u8; 10 * 1024 * 1024];
    let archive = zip_with(
        deflated(),
        &[("a.pdf", PDF), ("bomb.pdf", &bomb), ("c.pdf", PDF)],
    );
    assert!(archive.len() < 20_000);
    let too_large = Some(PartProblem::TooLarge(0));
    assert_eq!(problems(&archive), [None, too_large, None]);
    // One that claims to be small is damaged or too large, and is no part either.
    let mut lie = archive;
    let size = (bomb.len() as u32).to_le_bytes();
    for at in 0..lie.len() - 4 {
        if lie[at..at + 4] == size {
            lie[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
    }
    let found = problems(&lie);
    assert_eq!((found.len(), found[0]), (3, None));
    assert!(found[1].is_some());
    assert_eq!(problems(&gzip(None, &bomb)), [too_large]);
}

#[test]
fn the_sum_of_all_parts_is_limited() {
    let third = vec![b'x'; 25 * 1024];
    let archive = zip(&[("a", &third), ("b", &third), ("c", &third), ("d", b"x")]);
    let too_large = Some(PartProblem::TooLarge(0));
    assert_eq!(problems(&archive), [None, None, too_large, None]);
}

#[test]
fn parts_beyond_the_limit_are_counted() {
    let files: Vec<String> = (1..=9).map(|number| format!("{number}.pdf")).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|name| (name.as_str(), PDF)).collect();
    let archive = zip(&files);
    assert_eq!(
        names(&archive),
        ["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "more files"]
    );
    let many = PartProblem::TooMany {
        unopened: 4,
        limit: 5,
    };
    assert_eq!(problems(&archive)[5], Some(many));
    assert_eq!(
        many.to_string(),
        "the file holds 4 more files than the 5 that are opened: unpack it, and file what is inside"
    );
    let thousands: Vec<String> = (0..5_000).map(|number| format!("{number}")).collect();
    let thousands: Vec<(&str, &[u8])> = thousands
        .iter()
        .map(|name| (name.as_str(), b"".as_slice()))
        .collect();
    assert_eq!(names(&zip(&thousands)).len(), 6);
}

#[test]
fn links_in_a_spreadsheet_may_lead_to_a_card() {
    let sheet = |path: &str, content: &str| {
        zip(&[
            (
                "[Content_Types].xml",
                b"<Types xmlns=\"http://schemas.example\"/>",
            ),
            ("xl/workbook.xml", b""),
            (path, content.as_bytes()),
        ])
    };
    for (path, content) in [
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationship Id=\"1\" Type=\"http://x.example/hyperlink\" Target=\"https://cards.example/1\" TargetMode=\"External\"/>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<c r=\"A1\"><f>HYPERLINK(\"https://cards.example/1\")</f></c>",
        ),
        (
            "xl/sharedStrings.xml",
            "<si><t xml:space=\"preserve\">card: https://cards.example/1</t></si>",
        ),
    ] {
        let found = problems(&sheet(path, content));
        assert_eq!(found, [Some(PartProblem::Links)], "{path}");
    }
    for (path, content) in [
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.example\"><f>A1+A2</f></worksheet>",
        ),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationship Type=\"http://x.example/hyperlink\" Target=\"mailto:nadia@gym.example\"/>",
        ),
    ] {
        assert_eq!(problems(&sheet(path, content)), [], "{path}");
    }
}

#[test]
fn a_part_that_is_too_large_costs_nothing_beside_it() {
    let large = vec![b' '; 100_000];
    let archive = zip_with(
        deflated(),
        &[("a.pdf", PDF), ("b.pdf", &large), ("c.pdf", PDF)],
    );
    let too_large = Some(PartProblem::TooLarge(0));
    assert_eq!(problems(&archive), [None, too_large, None]);
    // It says that it is small.
    let mut lying = archive;
    let size = 100_000_u32.to_le_bytes();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&9_u32.to_le_bytes());
        }
    }
    let found = problems(&lying);
    assert_eq!((found[0], found[2]), (None, None));
    assert!(found[1].is_some());
}

#[test]
fn a_file_elsewhere_is_a_link() {
    let text = mail(&[(
        "Content-Type: message/external-body; access-type=URL; URL=\"https://cards.example/1.pdf\"; name=\"card.pdf\"",
        "Content-Type: application/pdf\r\n\r\n",
    )]);
    assert_eq!(
        opened(text.as_bytes()),
        [("card.pdf".to_owned(), Err(PartProblem::Linked))]
    );
    let text = mail(&[(
        "Content-Type: message/partial; id=a; number=1; total=2",
        "JVBERi0x",
    )]);
    assert_eq!(problems(text.as_bytes()), [Some(PartProblem::Damaged)]);
}

#[test]
fn what_follows_a_lost_boundary_is_a_part() {
    let (headers, content) = attached("certificate.pdf", PDF);
    let whole = mail(&[(&headers, &content)]);
    let card = "Imani Adeyemi completed CPR on 3 March 2025.";
    let text = Some(PartProblem::Text);
    // Behind the last boundary, and between parts inside each other.
    assert_eq!(
        problems(format!("{whole}{card}\r\n").as_bytes()),
        [None, text]
    );
    let inner = "Content-Type: multipart/alternative; boundary=y";
    let inside = format!("--y\r\nContent-Type: text/plain\r\n\r\n\r\n--y--\r\n{card}");
    let nested = mail(&[(inner, &inside), (&headers, &content)]);
    assert_eq!(problems(nested.as_bytes()), [None, text]);
    // No boundary is found, or none is named.
    for inner in [inner, "Content-Type: multipart/alternative"] {
        let lost = mail(&[(inner, card), (&headers, &content)]);
        let found = problems(lost.as_bytes());
        assert!(found.contains(&Some(PartProblem::Damaged)), "{found:?}");
        assert!(found.contains(&None), "{found:?}");
    }
    // The end of the inner parts is missing, and the rest is in the last of them.
    let inside = "--y\r\nContent-Type: text/plain\r\n\r\nSee below.";
    let open = mail(&[(inner, inside), (&headers, &content)]);
    let letter = Some(PartProblem::Letter);
    assert_eq!(
        problems(open.as_bytes()),
        [Some(PartProblem::Damaged), letter]
    );
    // What follows a part was cut off, in the headers of the next one or right before them.
    for end in ["--x--", "--x\r\nContent-Type: application/pdf; na"] {
        let cut = whole.replace("--x--", end);
        let is_damaged = problems(cut.as_bytes()).contains(&Some(PartProblem::Damaged));
        assert_eq!(is_damaged, end != "--x--", "{cut}");
    }
    // A remark for programs that know no parts.
    let remark = whole.replacen("--x", "CPR: this is a message of 3 March 2025.\r\n--x", 1);
    assert_eq!(problems(remark.as_bytes()), [None]);
}

#[test]
fn an_archive_in_an_archive_is_one_part() {
    let inner = zip(&[("a.pdf", PDF)]);
    let outer = zip(&[("inner.zip", &inner)]);
    assert_eq!(opened(&outer), [("inner.zip".to_owned(), Ok(inner))]);
}

/// A part of an office document with these elements.
fn body(elements: &[String]) -> Vec<u8> {
    format!(
        r#"<w:d xmlns:w="w" xmlns:r="r">{}</w:d>"#,
        elements.concat()
    )
    .into_bytes()
}

/// A picture that is so many inches wide and high.
fn sized(id: &str, inches: f64) -> String {
    let side = (914_400.0 * inches) as i64;
    format!(r#"<w:inline><w:extent cx="{side}" cy="{side}"/><w:blip r:embed="{id}"/></w:inline>"#)
}

fn picture(id: &str) -> String {
    sized(id, 6.0)
}

/// What the ids in a part stand for.
fn refers(targets: &[(&str, &str)]) -> Vec<u8> {
    let target = |(id, path): &(&str, &str)| format!(r#"<R Id="{id}" Target="{path}"/>"#);
    let targets: String = targets.iter().map(target).collect();
    format!("<Rs>{targets}</Rs>").into_bytes()
}

#[test]
fn a_picture_that_an_office_document_does_not_show_is_asked_about() {
    let photo = png(600, 400);
    let wrapped = |before: &str, picture: String, after: &str| [before, &picture, after].concat();
    let elements = [
        picture("shown"),
        wrapped("<w:del>", picture("deleted"), "</w:del>"),
        wrapped(
            "<w:r><w:rPr><w:vanish/></w:rPr>",
            picture("hidden"),
            "</w:r>",
        ),
        wrapped(
            r#"<w:r><w:rPr><w:vanish w:val="0"/></w:rPr>"#,
            picture("not hidden"),
            "</w:r>",
        ),
        sized("point", 0.01),
    ];
    let ids = [
        "shown",
        "deleted",
        "hidden",
        "not hidden",
        "point",
        "nowhere",
    ];
    let paths: Vec<String> = ids
        .iter()
        .map(|id| format!("word/media/{id}.png"))
        .collect();
    let targets: Vec<(&str, String)> = ids[..5]
        .iter()
        .map(|id| (*id, format!("media/{id}.png")))
        .collect();
    let targets: Vec<(&str, &str)> = targets
        .iter()
        .map(|(id, path)| (*id, path.as_str()))
        .collect();
    let (main, relations) = (body(&elements), refers(&targets));
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", &main),
        ("word/_rels/document.xml.rels", &relations),
    ];
    parts.extend(paths.iter().map(|path| (path.as_str(), photo.as_slice())));
    let shown: Vec<bool> = opened(&zip(&parts))
        .into_iter()
        .map(|(_, content)| content.is_ok())
        .collect();
    assert_eq!(shown, [true, false, false, true, false, false]);
}

#[test]
fn what_is_on_a_hidden_sheet_or_slide_is_asked_about() {
    let photo = png(600, 400);
    let book = |state: &str| {
        let sheet = format!(r#"<w:sheet state="{state}" r:id="s"/>"#);
        zip(&[
            ("[Content_Types].xml", b""),
            ("xl/workbook.xml", &body(&[sheet])),
            (
                "xl/_rels/workbook.xml.rels",
                &refers(&[("s", "worksheets/sheet1.xml")]),
            ),
            ("xl/worksheets/sheet1.xml", &body(&[])),
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                &refers(&[("d", "../drawings/drawing1.xml")]),
            ),
            ("xl/drawings/drawing1.xml", &body(&[picture("a")])),
            (
                "xl/drawings/_rels/drawing1.xml.rels",
                &refers(&[("a", "../media/1.png")]),
            ),
            ("xl/media/1.png", &photo),
        ])
    };
    for (state, is_shown) in [("visible", true), ("hidden", false), ("veryHidden", false)] {
        assert_eq!(opened(&book(state))[0].1.is_ok(), is_shown, "{state}");
    }
    let slides = |attribute: &str| {
        let slide = format!(
            r#"<p:sld xmlns:p="p" xmlns:r="r" {attribute}>{}</p:sld>"#,
            picture("a").replace("w:", "p:")
        );
        zip(&[
            ("[Content_Types].xml", b""),
            ("ppt/presentation.xml", b"<p/>"),
            ("ppt/slides/slide1.xml", slide.as_bytes()),
            (
                "ppt/slides/_rels/slide1.xml.rels",
                &refers(&[("a", "../media/1.png")]),
            ),
            ("ppt/media/1.png", &photo),
        ])
    };
    assert!(opened(&slides(""))[0].1.is_ok() && opened(&slides(r#"show="0""#))[0].1.is_err());
}

#[test]
fn an_office_document_gives_its_pictures() {
    let (photo, logo, line) = (png(600, 400), png(300, 100), png(600, 20));
    let document = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", &body(&[picture("a")])),
        (
            "word/_rels/document.xml.rels",
            &refers(&[("a", "media/image1.png")]),
        ),
        ("word/media/image1.png", &photo),
        ("word/media/image2.png", &logo),
        ("word/media/image3.png", &line),
        ("docProps/thumbnail.jpeg", &photo),
    ]);
    let found = opened(&document);
    let left_out = (
        "small pictures".to_owned(),
        Err(PartProblem::SmallPictures(2)),
    );
    assert_eq!(found[0].0, "word/media/image1.png");
    assert_eq!(found[1..], [left_out]);
    for (path, main, part) in [
        (
            "xl/media/image1.png",
            "xl/workbook.xml",
            "xl/drawings/drawing1.xml",
        ),
        (
            "ppt/media/image1.png",
            "ppt/presentation.xml",
            "ppt/slides/slide1.xml",
        ),
    ] {
        let (folder, file) = part.rsplit_once('/').unwrap();
        let document = zip(&[
            ("[Content_Types].xml", b""),
            (main, b"<w/>"),
            (part, &body(&[picture("a")])),
            (
                &format!("{folder}/_rels/{file}.rels"),
                &refers(&[("a", "../media/image1.png")]),
            ),
            (path, &photo),
        ]);
        assert_eq!(opened(&document), [(path.to_owned(), Ok(photo.clone()))]);
    }
    let open = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        (
            "content.xml",
            br#"<a xmlns:x="x"><image x:href="Pictures/1.png"/></a>"#,
        ),
        ("Pictures/1.png", &photo),
        ("Thumbnails/thumbnail.png", &photo),
    ]);
    assert_eq!(names(&open), ["Pictures/1.png"]);
    let no_pictures = zip(&[("[Content_Types].xml", b""), ("xl/workbook.xml", b"")]);
    assert_eq!(names(&no_pictures), [""; 0]);
}

/// A compound file of streams; their folders are made as needed.
fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (path, content) in streams {
        if let Some((folder, _)) = path
            .rsplit_once('/')
            .filter(|(folder, _)| !folder.is_empty())
        {
            file.create_storage_all(folder).unwrap();
        }
        file.create_stream(path)
            .unwrap()
            .write_all(content)
            .unwrap();
    }
    file.into_inner().into_inner()
}

/// A file as an office document embeds it: sizes, names and paths around its bytes.
fn packaged(name: &str, content: &[u8]) -> Vec<u8> {
    [
        &[0, 0, 0, 0, 2, 0],
        name.as_bytes(),
        b"\0C:\\temp\\x\0\0\0\x03\0",
        &7_u32.to_le_bytes(),
        b"C:\\tmp\0",
        &(content.len() as u32).to_le_bytes(),
        content,
        b"\0\0",
    ]
    .concat()
}

#[test]
fn a_file_embedded_in_an_office_document_comes_out() {
    let shown = compound(&[("/CONTENTS", PDF)]);
    let icon = compound(&[("/\u{1}Ole10Native", &packaged("card.pdf", PDF))]);
    let formula = compound(&[("/Equation Native", b"x")]);
    let document = zip(&[
        ("[Content_Types].xml", b""),
        ("word/document.xml", b""),
        ("word/embeddings/oleObject1.bin", &shown),
        ("word/embeddings/oleObject2.bin", &icon),
        ("word/embeddings/oleObject3.bin", &formula),
        ("word/embeddings/table.xlsx", b"PK"),
    ]);
    assert_eq!(
        opened(&document),
        [
            ("word/embeddings/file.pdf".to_owned(), Ok(PDF.to_vec())),
            ("word/embeddings/card.pdf".to_owned(), Ok(PDF.to_vec())),
            ("word/embeddings/oleObject3.bin".to_owned(), Ok(formula)),
            ("word/embeddings/table.xlsx".to_owned(), Ok(b"PK".to_vec())),
        ]
    );
}

fn gzip(name: Option<&str>, content: &[u8]) -> Vec<u8> {
    let builder = name.map_or_else(GzBuilder::new, |name| GzBuilder::new().filename(name));
    let mut writer = builder.write(Vec::new(), Compression::default());
    writer.write_all(content).unwrap();
    writer.finish().unwrap()
}

#[test]
fn a_compressed_file_has_the_name_written_in_it() {
    assert_eq!(
        opened(&gzip(Some("certificate.pdf"), PDF)),
        [("certificate.pdf".to_owned(), Ok(PDF.to_vec()))]
    );
    assert_eq!(names(&gzip(None, PDF)), ["file.pdf"]);
    let two = [gzip(None, &PDF[..20]), gzip(None, &PDF[20..])].concat();
    assert_eq!(opened(&two), [("file.pdf".to_owned(), Ok(PDF.to_vec()))]);
    let whole = gzip(None, PDF);
    let cut = &whole[..whole.len() - 9];
    assert_eq!(problems(cut), [Some(PartProblem::Damaged)]);
}

/// Bytes in base64, in lines.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (index, group) in bytes.chunks(3).enumerate() {
        let bits = group
            .iter()
            .fold(0_usize, |bits, byte| (bits << 8) | usize::from(*byte))
            << (8 * (3 - group.len()));
        for letter in 0..4 {
            text.push(if letter <= group.len() {
                char::from(LETTERS[(bits >> (18 - 6 * letter)) & 63])
            } else {
                '='
            });
        }
        if index % 19 == 18 {
            text.push_str("\r\n");
        }
    }
    text
}

#[test]
fn a_file_in_base64_is_decoded() {
    assert_eq!(
        opened(base64(PDF).as_bytes()),
        [("file.pdf".to_owned(), Ok(PDF.to_vec()))]
    );
}

/// A value of ASN.1 with its length.
fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut bytes = vec![tag];
    if length < 128 {
        bytes.push(length as u8);
    } else {
        bytes.extend([0x82, (length >> 8) as u8, length as u8]);
    }
    bytes.extend(content);
    bytes
}

/// A value of ASN.1 that ends with two zeros.
fn open_value(tag: u8, content: &[u8]) -> Vec<u8> {
    [&[tag, 0x80], content, &[0, 0]].concat()
}

const SIGNED: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
const DATA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";

fn signed(content: &[u8], value: fn(u8, &[u8]) -> Vec<u8>) -> Vec<u8> {
    let content = value(0x30, &[DATA, content].concat());
    let data = [b"\x02\x01\x01\x31\0".as_slice(), &content, b"\x31\0"].concat();
    value(0x30, &[SIGNED, &value(0xA0, &value(0x30, &data))].concat())
}

#[test]
fn a_signed_file_is_taken_out_of_its_signature() {
    let expected = [("file.pdf".to_owned(), Ok(PDF.to_vec()))];
    let whole = value(0xA0, &value(4, PDF));
    assert_eq!(opened(&signed(&whole, value)), expected);
    // In pieces, and without lengths.
    let pieces = [value(4, &PDF[..10]), value(4, &PDF[10..])].concat();
    let pieces = open_value(0xA0, &open_value(0x24, &pieces));
    assert_eq!(opened(&signed(&pieces, open_value)), expected);
    // The signature alone, one that is cut off, and values without an end inside each other.
    let deep = [b"\x30\x80".as_slice(), SIGNED, &b"\xa0\x80".repeat(100_000)].concat();
    for damaged in [
        signed(b"", value),
        signed(&whole, value)[..60].to_vec(),
        deep,
    ] {
        assert_eq!(
            parts(FileKind::Signed, &damaged, &LIMITS),
            Some(Err(ContainerError::Damaged))
        );
    }
}

/// A mail of these parts, each with headers of its own.
fn mail(parts: &[(&str, &str)]) -> String {
    let mut text = "From: office@fernvale.example\r\nTo: nadia@gym.example\r\nSubject: Yours\r\n\
                    MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
        .to_owned();
    for (headers, content) in parts {
        let _ = write!(text, "--x\r\n{headers}\r\n\r\n{content}\r\n");
    }
    text + "--x--\r\n"
}

/// The headers and the content of an attachment.
fn attached(name: &str, content: &[u8]) -> (String, String) {
    (
        format!(
            "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment; filename=\"{name}\""
        ),
        base64(content),
    )
}

#[test]
fn the_attachments_of_a_mail_come_out() {
    let (headers, content) = attached("certificate.pdf", PDF);
    let encoded_name = headers.replace("certificate.pdf", "=?utf-8?Q?Zo=C3=AB.pdf?=");
    let text = mail(&[
        ("Content-Type: text/plain", "Please find it attached."),
        ("Content-Type: text/html", "<p>Please find it attached.</p>"),
        (&headers, &content),
        (&encoded_name, &content),
        ("Content-Type: text/plain; name=\"list.csv\"", "a,b"),
        ("Content-Type: application/pgp-signature", "x"),
    ]);
    assert_eq!(
        opened(text.as_bytes()),
        [
            ("certificate.pdf".to_owned(), Ok(PDF.to_vec())),
            ("Zoë.pdf".to_owned(), Ok(PDF.to_vec())),
            ("list.csv".to_owned(), Ok(b"a,b".to_vec())),
            ("text".to_owned(), Err(PartProblem::Letter)),
        ]
    );
    let without = mail(&[("Content-Type: text/plain", " \r\n")]);
    assert_eq!(names(without.as_bytes()), [""; 0]);
}

#[test]
fn a_document_attached_as_text_keeps_its_bytes() {
    let binary = [PDF, b"\xe4\xf6\xff\x80"].concat();
    let headers = "Content-Type: text/plain; charset=utf-8; name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64";
    let text = mail(&[(headers, &base64(&binary))]);
    assert_eq!(opened(text.as_bytes()), [("a.pdf".to_owned(), Ok(binary))]);
    // The whole mail is the document.
    let text = format!(
        "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        base64(PDF)
    );
    assert_eq!(
        opened(text.as_bytes()),
        [("file.pdf".to_owned(), Ok(PDF.to_vec()))]
    );
}

#[test]
fn small_pictures_in_the_text_of_a_mail_are_counted() {
    let headers = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <1>";
    let (photo, logo) = (base64(&png(600, 400)), base64(&png(300, 100)));
    let attached = attached("small card.png", &png(300, 100));
    let text = mail(&[
        (headers, &logo),
        (headers, &photo),
        (&attached.0, &attached.1),
    ]);
    let found = opened(text.as_bytes());
    assert_eq!(names(text.as_bytes())[..2], ["file.png", "small card.png"]);
    let left_out = (
        "small pictures".to_owned(),
        Err(PartProblem::SmallPictures(1)),
    );
    assert_eq!(found[2..], [left_out]);
}

#[test]
fn a_file_written_in_the_text_of_a_mail_comes_out() {
    let (headers, content) = attached("certificate.pdf", PDF);
    let text = mail(&[
        (
            "Content-Type: text/plain",
            "See below.\r\n\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend",
        ),
        ("Content-Type: text/plain", &base64(PDF)),
        (&headers, &content),
    ]);
    let found = opened(text.as_bytes());
    assert_eq!(found[0], ("cat.txt".to_owned(), Ok(b"Cat".to_vec())));
    assert_eq!(found[1].0, "text of the message.txt");
    let inner = opened(found[1].1.as_ref().unwrap());
    assert_eq!(inner, [("file.pdf".to_owned(), Ok(PDF.to_vec()))]);
    assert_eq!(found[2], ("certificate.pdf".to_owned(), Ok(PDF.to_vec())));
    let cut = mail(&[("Content-Type: text/plain", "begin 644 a.pdf\r\n#0V%T")]);
    assert_eq!(problems(cut.as_bytes()), [Some(PartProblem::Damaged)]);
}

#[test]
fn the_text_of_a_mail_that_may_be_a_card_is_a_part() {
    let (headers, content) = attached("receipt.pdf", PDF);
    let card = "<p>CPR/AED</p><p>Nadia Brandt</p><p>Valid until 03/31/2027</p>";
    let photo = base64(&png(600, 400)).replace("\r\n", "");
    let shown = format!("<p>Yours</p><img src=\"data:image/png;base64,{photo}\">");
    let text = mail(&[
        ("Content-Type: text/html", card),
        ("Content-Type: text/html", &shown),
        (&headers, &content),
    ]);
    assert_eq!(
        opened(text.as_bytes()),
        [
            ("picture in the text".to_owned(), Ok(png(600, 400))),
            ("receipt.pdf".to_owned(), Ok(PDF.to_vec())),
            ("text".to_owned(), Err(PartProblem::Text)),
        ]
    );
    let (card, name) = (utf16(card), utf16("receipt.pdf"));
    let attachment = "/__attach_version1.0_#00000000/__substg1.0_";
    let outlook = compound(&[
        ("/__properties_version1.0", b""),
        ("/__substg1.0_1000001F", &card),
        (&format!("{attachment}37010102"), PDF),
        (&format!("{attachment}3707001F"), &name),
    ]);
    assert_eq!(names(&outlook), ["receipt.pdf", "text"]);
    assert_eq!(problems(&outlook)[1], Some(PartProblem::Text));
    // Its text is there in Outlook's own form only.
    let outlook = compound(&[
        ("/__properties_version1.0", b""),
        ("/__substg1.0_10090102", b"LZFu"),
    ]);
    assert_eq!(problems(&outlook), [Some(PartProblem::Letter)]);
}

#[test]
fn a_mail_attached_to_a_mail_is_one_part() {
    let (headers, content) = attached("certificate.pdf", PDF);
    let inner = mail(&[(&headers, &content)]).replace("Yours", "Re: 1/2");
    let outer = format!(
        "From: a\r\nTo: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"y\"\r\n\r\n\
         --y\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n\
         --y\r\nContent-Type: text/plain; name=\"after.txt\"\r\n\r\nafter\r\n--y--\r\n"
    );
    assert_eq!(
        opened(outer.as_bytes()),
        [
            ("Re: 1-2.eml".to_owned(), Ok(inner.clone().into_bytes())),
            ("after.txt".to_owned(), Ok(b"after".to_vec())),
        ]
    );
    assert_eq!(
        opened(inner.as_bytes()),
        [("certificate.pdf".to_owned(), Ok(PDF.to_vec()))]
    );
    // In base64, as some programs write it.
    let headers =
        "Content-Type: message/rfc822; name=\"inner.eml\"\r\nContent-Transfer-Encoding: base64";
    let outer = mail(&[(headers, &base64(inner.as_bytes()))]);
    assert_eq!(
        opened(outer.as_bytes()),
        [("inner.eml".to_owned(), Ok(inner.into_bytes()))]
    );
}

#[test]
fn the_messages_of_a_list_come_out() {
    let text = "From: a\r\nTo: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/digest; boundary=\"y\"\r\n\r\n\
                --y\r\n\r\nFrom: c\r\nSubject: One\r\n\r\nfirst\r\n\
                --y\r\nContent-Type: message/rfc822\r\n\r\nFrom: d\r\nSubject: Two\r\n\r\nmessage/rfc822\r\n--y--\r\n";
    assert_eq!(
        opened(text.as_bytes()),
        [
            (
                "One.eml".to_owned(),
                Ok(b"From: c\r\nSubject: One\r\n\r\nfirst".to_vec())
            ),
            (
                "Two.eml".to_owned(),
                Ok(b"From: d\r\nSubject: Two\r\n\r\nmessage/rfc822".to_vec())
            ),
        ]
    );
}

/// Messages and parts inside each other, so many that following them takes too long or too much memory.
#[test]
fn a_mail_of_very_many_parts_ends() {
    let head = "From: a\r\nTo: b\r\nMIME-Version: 1.0\r\n";
    let limits = Limits::default();
    for nested in ["message/rfc822", "message / (a)RFC822", "MESSAGE/global"] {
        let deep = format!("Content-Type: {nested}\r\n\r\n").repeat(50_000);
        let deep = format!("{head}{deep}");
        let found = parts(FileKind::Mail, deep.as_bytes(), &limits).unwrap();
        assert_eq!(found.unwrap().len(), 1, "{nested}");
    }
    let open = "--x\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n".repeat(50_000);
    let open = format!("{head}Content-Type: multipart/mixed; boundary=x\r\n\r\n{open}");
    assert_eq!(
        parts(FileKind::Mail, open.as_bytes(), &limits),
        Some(Err(ContainerError::TooComplex))
    );
}

#[test]
fn a_saved_web_page_is_a_part() {
    let page = "From: <Saved by Blink>\r\nSubject: Certificate\r\nMIME-Version: 1.0\r\n\
                Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n\
                <html>Certificate</html>\r\n--x--\r\n";
    assert_eq!(
        opened(page.as_bytes()),
        [(
            "page.html".to_owned(),
            Ok(b"<html>Certificate</html>".to_vec())
        )]
    );
    let sent = page.replace("Subject", "To: nadia@gym.example\r\nSubject");
    assert_eq!(problems(sent.as_bytes()), [Some(PartProblem::Letter)]);
}

#[test]
fn a_mail_of_another_form_is_opened() {
    let (headers, content) = attached("certificate.pdf", PDF);
    let message = mail(&[(&headers, &content)]);
    let apple = format!("{}\n{message}<?xml version=\"1.0\"?>", message.len());
    assert_eq!(names(apple.as_bytes()), ["certificate.pdf"]);
    let mailbox = format!("From a@b Fri Mar 14\r\n{message}\r\nFrom c@d Sat Mar 15\r\n{message}");
    let found = opened(mailbox.as_bytes());
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["message 1.eml", "message 2.eml"]);
    assert_eq!(
        opened(found[1].1.as_ref().unwrap()),
        [("certificate.pdf".to_owned(), Ok(PDF.to_vec()))]
    );
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn the_attachments_of_an_outlook_mail_come_out() {
    let (long, short) = (utf16("certificate of March.pdf"), utf16("CERTIF~1.PDF"));
    let (photo, logo) = (png(600, 400), png(300, 100));
    let property = |number: u8, name: &str| {
        format!("/__attach_version1.0_#0000000{number}/__substg1.0_{name}")
    };
    let streams: Vec<(String, &[u8])> = vec![
        ("/__properties_version1.0".to_owned(), b""),
        (property(0, "37010102"), PDF),
        (property(0, "3704001F"), &short),
        (property(0, "3707001F"), &long),
        (property(1, "37010102"), &photo),
        (property(1, "3707001E"), b"Zo\xeb.png\0"),
        (property(1, "3712001F"), b"1\0"),
        (property(2, "37010102"), &logo),
        (property(2, "3712001F"), b"2\0"),
        // A link instead of a file.
        (property(3, "3707001F"), &long),
    ];
    let streams: Vec<(&str, &[u8])> = streams
        .iter()
        .map(|(path, content)| (path.as_str(), *content))
        .collect();
    assert_eq!(
        opened(&compound(&streams)),
        [
            ("certificate of March.pdf".to_owned(), Ok(PDF.to_vec())),
            ("Zoë.png".to_owned(), Ok(photo)),
            (
                "certificate of March (2).pdf".to_owned(),
                Err(PartProblem::Linked)
            ),
            (
                "small pictures".to_owned(),
                Err(PartProblem::SmallPictures(1))
            ),
        ]
    );
}

#[test]
fn an_outlook_mail_in_another_is_a_folder() {
    // Messages inside each other: the limit of depth is two.
    let mut streams: Vec<(String, Vec<u8>)> = Vec::new();
    let mut folder = String::new();
    for level in 1..=3 {
        let subject = utf16(&format!("level {level}"));
        let attachment = format!("{folder}/__attach_version1.0_#0000000");
        streams.push((format!("{folder}/__properties_version1.0"), Vec::new()));
        streams.push((format!("{folder}/__substg1.0_0037001F"), subject));
        streams.push((format!("{attachment}0/__substg1.0_37010102"), PDF.to_vec()));
        folder = format!("{attachment}1/__substg1.0_3701000D");
    }
    let streams: Vec<(&str, &[u8])> = streams
        .iter()
        .map(|(path, content)| (path.as_str(), content.as_slice()))
        .collect();
    let whole = compound(&streams);
    assert_eq!(
        opened(&whole),
        [
            ("file.pdf".to_owned(), Ok(PDF.to_vec())),
            ("level 2/file.pdf".to_owned(), Ok(PDF.to_vec())),
            ("level 2/level 3".to_owned(), Err(PartProblem::Unsupported)),
        ]
    );
    assert_eq!(
        parts(FileKind::OutlookMail, &whole[..600], &LIMITS),
        Some(Err(ContainerError::Damaged))
    );
}

/// Good containers of every kind.
static SAMPLES: LazyLock<Vec<(FileKind, Vec<u8>)>> = LazyLock::new(|| {
    let (headers, content) = attached("certificate.pdf", PDF);
    let message = mail(&[(&headers, &content)]);
    let photo = png(600, 400);
    let pieces = open_value(0xA0, &open_value(0x24, &value(4, PDF)));
    vec![
        (
            FileKind::Zip,
            zip_with(deflated(), &[("a.pdf", PDF), ("b/c.pdf", PDF)]),
        ),
        (
            FileKind::Word,
            zip(&[
                ("[Content_Types].xml", b""),
                ("word/document.xml", &body(&[picture("a")])),
                (
                    "word/_rels/document.xml.rels",
                    &refers(&[("a", "media/1.png")]),
                ),
                ("word/media/1.png", &photo),
            ]),
        ),
        (FileKind::Gzip, gzip(Some("a.pdf"), PDF)),
        (FileKind::Base64, base64(PDF).into_bytes()),
        (FileKind::Signed, signed(&pieces, open_value)),
        (FileKind::Mailbox, format!("From a\n{message}").into_bytes()),
        (FileKind::Mail, message.into_bytes()),
        (
            FileKind::OutlookMail,
            compound(&[
                ("/__properties_version1.0", b""),
                ("/__attach_version1.0_#00000000/__substg1.0_37010102", PDF),
            ]),
        ),
    ]
});

/// What holds for the parts of any container.
fn check_parts(kind: FileKind, bytes: &[u8]) {
    let Some(Ok(parts)) = parts(kind, bytes, &LIMITS) else {
        return;
    };
    let total: usize = parts
        .iter()
        .filter_map(|part| part.content.as_ref().ok())
        .map(Vec::len)
        .sum();
    assert!(total as u64 <= LIMITS.file_bytes, "{kind}: {total} bytes");
    assert!(parts.len() <= LIMITS.parts + 4, "{kind}: {}", parts.len());
    let names: HashSet<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names.len(), parts.len(), "{kind}: {names:?}");
    for ContainerPart { name, .. } in &parts {
        let is_safe = !name.is_empty()
            && !name.starts_with('/')
            && name.split('/').all(|step| !matches!(step, "" | "." | ".."))
            && !name.contains(char::is_control);
        assert!(is_safe, "{kind}: {name:?}");
    }
}

#[test]
fn the_samples_are_good() {
    for (kind, bytes) in SAMPLES.iter() {
        assert_eq!(FileKind::of(bytes), *kind);
        let last = opened(bytes).pop();
        assert!(last.is_some_and(|(_, content)| content.is_ok()), "{kind}");
    }
}

#[test]
fn a_container_cut_off_anywhere_does_no_harm() {
    for (kind, bytes) in SAMPLES.iter() {
        for end in (0..bytes.len()).step_by(1 + bytes.len() / 500) {
            check_parts(*kind, &bytes[..end]);
        }
    }
}

proptest! {
    /// No bytes make opening fail, whatever kind they are taken for, and no limit is exceeded.
    #[test]
    fn any_bytes_stay_within_the_limits(
        kind in prop::sample::select(FileKind::ALL),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        check_parts(kind, &bytes);
    }

    /// The same for containers of which some bytes are changed.
    #[test]
    fn changed_containers_stay_within_the_limits(
        sample in 0..8_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let (kind, mut bytes) = SAMPLES[sample].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check_parts(kind, &bytes);
    }
}
