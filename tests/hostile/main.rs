//! Files made to crash or stall a program: bombs, loops, deep nesting, broken fonts. Every run over them ends, reads
//! the good files, and reports every other file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod forged;
mod pictures;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use flate2::Compression;
use flate2::write::ZlibEncoder;

const GOOD: &[u8] = include_bytes!("../../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");

/// A PDF of these objects, numbered from 1; the first is its catalog.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        writeln!(file, "{number} 0 obj").unwrap();
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for place in places {
        writeln!(file, "{place:010} 00000 n ").unwrap();
    }
    write!(
        file,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    )
    .unwrap();
    file
}

fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {dictionary} /Length {} >>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// A PDF of one page with these resources and this content. Further objects are numbered from 5.
fn page(resources: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    page_of_size([612, 792], resources, content, more)
}

/// The same with a page size in points.
fn page_of_size(
    [width, height]: [u32; 2],
    resources: &str,
    content: Vec<u8>,
    more: &[Vec<u8>],
) -> Vec<u8> {
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents 4 0 R /Resources << {resources} >> >>")
            .into_bytes(),
        content,
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// Copies of some bytes, compressed, and compressed again this number of times.
fn compressed(bytes: &[u8], copies: usize, again: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..copies {
        encoder.write_all(bytes).unwrap();
    }
    let mut bytes = encoder.finish().unwrap();
    for _ in 0..again {
        bytes = compressed(&bytes, 1, 0);
    }
    bytes
}

fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let spaces = vec![b' '; 1 << 20];
    let words = b"BT /F 12 Tf 10 10 Td (Certificate of Completion) Tj ET\n".repeat(1 << 14);
    vec![
        ("bomb of spaces, 4 GiB", page("", stream("/Filter /FlateDecode", &compressed(&spaces, 4096, 0)), &[])),
        ("bomb in a bomb", page("", stream("/Filter [/FlateDecode /FlateDecode]", &compressed(&spaces, 4096, 1)), &[])),
        (
            "bomb of words",
            page(
                "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
                stream("/Filter /FlateDecode", &compressed(&words, 2, 0)),
                &[],
            ),
        ),
        (
            "picture of a hundred thousand by a hundred thousand",
            page(
                "/XObject << /I 5 0 R >>",
                stream("", b"600 0 0 700 0 0 cm /I Do"),
                &[stream(
                    "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode",
                    &compressed(&spaces, 1024, 0),
                )],
            ),
        ),
        (
            "a million names for a font's letters",
            page(
                "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [6 0 R] >> >>",
                stream("", b"BT /F 12 Tf <00410042> Tj ET"),
                &[
                    stream(
                        "",
                        b"begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap",
                    ),
                    b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W [0 4294967295 500] /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> >>".to_vec(),
                ],
            ),
        ),
        (
            "a pattern of endless tiles",
            page(
                "/Pattern << /P 5 0 R >>",
                stream("", b"/Pattern cs /P scn 0 0 612 792 re f"),
                &[stream(
                    "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << >>",
                    b"0 0 1 1 re f",
                )],
            ),
        ),
        (
            "a page as wide as the sky",
            pdf(&[
                b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
                b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e38 1e38] /UserUnit 1e38 /Contents 4 0 R >>".to_vec(),
                stream("", b"0 0 1e38 1e38 re f"),
            ]),
        ),
    ]
}

fn loops() -> Vec<(&'static str, Vec<u8>)> {
    // Ten nodes, each ten times the next one: ten thousand million pages.
    let mut tree = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()];
    for number in 3..13 {
        let kids = format!("{number} 0 R ").repeat(10);
        tree.push(format!("<< /Type /Pages /Kids [{kids}] /Count 2147483647 >>").into_bytes());
    }
    tree.push(b"<< /Type /Page /Parent 11 0 R /MediaBox [0 0 612 792] >>".to_vec());
    // Ten forms, each ten times the next one.
    let forms: Vec<Vec<u8>> = (6..16)
        .map(|next| {
            stream(
                &format!("/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X {next} 0 R >> >>"),
                &b"/X Do ".repeat(10),
            )
        })
        .collect();
    let prev = String::from_utf8(pdf(&[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()])).unwrap();
    let start = prev.find("xref").unwrap();
    vec![
        ("pages that are their own kids", pdf(&[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>".to_vec()])),
        ("ten thousand million pages", pdf(&tree)),
        ("a form that draws itself", page("/XObject << /X 5 0 R >>", stream("", b"/X Do"), &[stream("/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 5 0 R >> >>", b"/X Do /X Do")])),
        ("ten thousand million forms", page("/XObject << /X 5 0 R >>", stream("", b"/X Do"), &forms)),
        ("a letter that writes itself", page("/Font << /F 5 0 R >>", stream("", b"BT /F 12 Tf (aaaa) Tj ET"), &[
            b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /Font << /F 5 0 R >> >> >>".to_vec(),
            stream("", b"1 0 d0 BT /F 12 Tf (aaaa) Tj ET"),
        ])),
        ("a length that is its own length", page("", b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream".to_vec(), &[])),
        ("a table of places before itself", prev.replace("/Root 1 0 R", &format!("/Root 1 0 R /Prev {start}")).into_bytes()),
        ("fields that are their own kids", pdf(&[
            b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] >> >>".to_vec(),
            b"<< /Type /Pages /Kids [] /Count 0 >>".to_vec(),
            b"<< /T (a) /FT /Tx /V (b) /Kids [3 0 R 3 0 R] /Parent 3 0 R >>".to_vec(),
        ])),
    ]
}

fn nests() -> Vec<(&'static str, Vec<u8>)> {
    const DEEP: usize = 200_000;
    let object = |open: &str, close: &str| {
        let nest = [open.repeat(DEEP), close.repeat(DEEP)].concat();
        pdf(&[
            format!("<< /Type /Catalog /Pages 2 0 R /X {nest} >>").into_bytes(),
            b"<< /Type /Pages /Kids [] /Count 0 >>".to_vec(),
        ])
    };
    let content = |open: &str, close: &str| {
        page(
            "",
            stream(
                "",
                [open.repeat(DEEP), close.repeat(DEEP)].concat().as_bytes(),
            ),
            &[],
        )
    };
    vec![
        ("lists in lists", object("[", "]")),
        ("dictionaries in dictionaries", object("<< /A ", " >>")),
        ("strings in strings", object("(", ")")),
        ("lists that never end", object("[", "")),
        ("states in states", content("q ", "Q ")),
        ("texts in texts", content("BT ", "ET ")),
        ("lists in lists in a page", content("[", "]")),
        ("marks in marks", content("/A BMC ", "EMC ")),
    ]
}

/// Pictures whose headers claim more pixels than any memory can hold.
fn pictures() -> Vec<(&'static str, Vec<u8>)> {
    let mut png =
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0\0\0\0\0"
            .to_vec();
    png.extend(b"\0\0\0\0IEND\xae\x42\x60\x82");
    let mut jpeg =
        b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x11\0\x02\x11\x01\x03\x11\x01\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0"
            .to_vec();
    jpeg.extend([0; 1000]);
    jpeg.extend(b"\xff\xd9");
    // A directory that is followed by itself.
    let tiff =
        b"II\x2a\0\x08\0\0\0\x01\0\x00\x01\x04\0\x01\0\0\0\xff\xff\xff\x7f\x08\0\0\0".to_vec();
    vec![
        ("huge png", png),
        ("huge jpeg", jpeg),
        ("tiff in a circle", tiff),
    ]
}

#[test]
fn hostile_files_end_no_run_and_each_is_reported() {
    let share = tempfile::tempdir().unwrap();
    let mut names = BTreeSet::new();
    for (name, bytes) in [bombs(), loops(), nests(), pictures()].concat() {
        let name = format!("{name}.pdf");
        fs::write(share.path().join(&name), bytes).unwrap();
        names.insert(name);
    }
    for name in ["a good one.pdf", "zzz, a good one at the end.pdf"] {
        fs::write(share.path().join(name), GOOD).unwrap();
        names.insert(name.to_owned());
    }
    let output = extract(share.path());
    let mut read = BTreeSet::new();
    let mut good = 0;
    for line in output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let record: serde_json::Value = serde_json::from_slice(line).unwrap();
        good += usize::from(
            record["kind"] == "completion" && record["holder"]["value"] == "Imani Adeyemi",
        );
        read.insert(record["path"].as_str().unwrap().to_owned());
    }
    assert_eq!((read, good), (names, 2));
    // Documents that were stopped are reported, and nothing else is.
    let stderr = String::from_utf8(output.stderr).unwrap();
    let is_expected = stderr.lines().all(|line| {
        line.starts_with("warning: not read: ")
            && line.ends_with(": reading it crashed or was stopped; see its finding in the report")
    });
    assert!(is_expected, "{stderr}");
    assert_eq!(
        output.status.code(),
        Some(if stderr.is_empty() { 0 } else { 3 })
    );
}

/// With limits that are many times more than a good document needs.
fn extract(share: &Path) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recert"));
    command
        .args(["extract", "--max-time", "8", "--max-memory", "256"])
        .arg(share)
        .stdin(Stdio::null());
    command.output().unwrap()
}
