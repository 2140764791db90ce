//! Hostile pictures, alone and on a page of a PDF: huge, animated, deep, empty, truncated. Each gives a finding, and
//! none crashes its worker or takes more than a gigabyte of memory.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use flate2::Crc;
use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, GrayImage, ImageFormat, RgbImage, Rgba, RgbaImage};

use super::{compressed, page_of_size, stream};

/// The side in pixels of a picture of a hundred megapixels.
const HUGE: u32 = 10_000;

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let content = [kind, data].concat();
    let mut crc = Crc::new();
    crc.update(&content);
    [
        &(data.len() as u32).to_be_bytes(),
        content.as_slice(),
        &crc.sum().to_be_bytes(),
    ]
    .concat()
}

/// Compressed rows of an empty picture, as in PNG and PDF: black, or transparent if possible.
fn rows(width: u32, height: u32, bits: u32, filter: bool) -> Vec<u8> {
    compressed(
        &vec![0; (width * bits).div_ceil(8) as usize + usize::from(filter)],
        height as usize,
        0,
    )
}

/// The parts of a PNG, by the bits of a channel, the colour type and the number of channels.
fn png_parts(width: u32, height: u32, depth: u8, colour: u8, channels: u32) -> [Vec<u8>; 3] {
    let head = [
        &width.to_be_bytes()[..],
        &height.to_be_bytes(),
        &[depth, colour, 0, 0, 0],
    ]
    .concat();
    let start = [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(b"IHDR", &head)].concat();
    [
        start,
        rows(width, height, u32::from(depth) * channels, true),
        chunk(b"IEND", b""),
    ]
}

fn png(width: u32, height: u32, depth: u8, colour: u8, channels: u32) -> Vec<u8> {
    let [start, rows, end] = png_parts(width, height, depth, colour, channels);
    [start, chunk(b"IDAT", &rows), end].concat()
}

/// A PNG of two frames.
fn animated_png() -> Vec<u8> {
    let [start, rows, end] = png_parts(40, 40, 8, 0, 1);
    let size = 40_u32.to_be_bytes();
    let frame = |number: u32| {
        let delay_and_operations = [0, 1, 0, 10, 0, 0];
        chunk(
            b"fcTL",
            &[
                &number.to_be_bytes()[..],
                &size,
                &size,
                &[0; 8],
                &delay_and_operations,
            ]
            .concat(),
        )
    };
    let frames = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    let second = chunk(b"fdAT", &[&2_u32.to_be_bytes()[..], &rows].concat());
    [
        start,
        frames,
        frame(0),
        chunk(b"IDAT", &rows),
        frame(1),
        second,
        end,
    ]
    .concat()
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn animated_gif() -> Vec<u8> {
    let mut bytes = Vec::new();
    let frame = |shade: u8| {
        Frame::new(RgbaImage::from_pixel(
            40,
            40,
            Rgba([shade, shade, shade, 255]),
        ))
    };
    GifEncoder::new(&mut bytes)
        .encode_frames([frame(0), frame(255)])
        .unwrap();
    bytes
}

/// A WebP of two frames, each a lossless picture.
fn animated_webp() -> Vec<u8> {
    let chunk =
        |kind: &[u8], data: &[u8]| [kind, &(data.len() as u32).to_le_bytes(), data].concat();
    let still = encoded(&RgbImage::new(40, 40).into(), ImageFormat::WebP);
    // A still picture has one chunk, which follows the header of the file.
    let frame = chunk(
        b"ANMF",
        &[
            &[0, 0, 0, 0, 0, 0, 39, 0, 0, 39, 0, 0, 100, 0, 0, 0],
            &still[12..],
        ]
        .concat(),
    );
    let chunks = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &[2, 0, 0, 0, 39, 0, 0, 39, 0, 0]),
        chunk(b"ANIM", &[0; 6]),
        frame.clone(),
        frame,
    ]
    .concat();
    chunk(b"RIFF", &chunks)
}

/// A grey TIFF in one compressed strip.
fn tiff(width: u32, height: u32) -> Vec<u8> {
    let strip = rows(width, height, 8, false);
    let fields = [
        (256, width),
        (257, height),
        (258, 8),
        (259, 8),
        (262, 1),
        (273, 8 + 2 + 9 * 12 + 4),
        (277, 1),
        (278, height),
        (279, strip.len() as u32),
    ];
    let mut file = b"II\x2a\0\x08\0\0\0\x09\0".to_vec();
    for (tag, value) in fields {
        file.extend(
            [
                &u16::to_le_bytes(tag)[..],
                &[4, 0, 1, 0, 0, 0],
                &u32::to_le_bytes(value),
            ]
            .concat(),
        );
    }
    [file, vec![0; 4], strip].concat()
}

/// Pictures of a hundred megapixels in formats that nothing here writes; of the second, the beginning.
const HUGE_JPEG_2000: &[u8] = include_bytes!("../../fixtures/pictures/huge.jp2");
const HUGE_JPEG_XL: &[u8] = include_bytes!("../../fixtures/pictures/huge.jxl");
/// A small picture in the same formats.
const JPEG_2000: &[u8] = include_bytes!("../../fixtures/pictures/quarters.jp2");
const JPEG_XL: &[u8] = include_bytes!("../../fixtures/pictures/quarters.jxl");

/// A BMP that ends where its pixels begin.
fn bmp(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = small(ImageFormat::Bmp)[..54].to_vec();
    bytes[18..22].copy_from_slice(&width.to_le_bytes());
    bytes[22..26].copy_from_slice(&height.to_le_bytes());
    bytes
}

/// A JPEG with another size in its header.
fn resized(mut jpeg: Vec<u8>, width: u16, height: u16) -> Vec<u8> {
    let head = jpeg
        .windows(2)
        .position(|bytes| bytes == [0xFF, 0xC0])
        .unwrap();
    jpeg[head + 5..head + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
    jpeg
}

/// A PDF with a picture on its only page, which is an inch wide and high.
fn on_a_page(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let picture = stream(
        &format!("/Type /XObject /Subtype /Image {dictionary}"),
        bytes,
    );
    page_of_size(
        [72, 72],
        "/XObject << /I 5 0 R >>",
        stream("", b"72 0 0 72 0 0 cm /I Do"),
        &[picture],
    )
}

/// A picture by the name of its file, with the code that is found for it.
type Case = (&'static str, Vec<u8>, &'static str);

/// The dictionary of a grey picture in a PDF.
fn grey(side: u32, bits: u32) -> String {
    format!(
        "/Width {side} /Height {side} /ColorSpace /DeviceGray /BitsPerComponent {bits} /Filter /FlateDecode"
    )
}

/// The dictionary of a JPEG in a PDF.
fn photo(side: u32) -> String {
    format!(
        "/Width {side} /Height {side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
    )
}

/// A small picture without content.
fn small(format: ImageFormat) -> Vec<u8> {
    encoded(&RgbImage::new(40, 40).into(), format)
}

fn first_half(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() / 2].to_vec()
}

fn huge_pictures() -> Vec<Case> {
    let jpeg = encoded(&GrayImage::new(HUGE, HUGE).into(), ImageFormat::Jpeg);
    let one_bit = on_a_page(&grey(HUGE, 1), &rows(HUGE, HUGE, 1, false));
    let eight_bits = on_a_page(&grey(HUGE, 8), &rows(HUGE, HUGE, 8, false));
    let photo = on_a_page(&photo(HUGE).replace("RGB", "Gray"), &jpeg);
    let (one_bit_png, grey_png) = (png(HUGE, HUGE, 1, 0, 1), png(HUGE, HUGE, 8, 0, 1));
    vec![
        ("huge, of one bit.png", one_bit_png, "picture-too-large"),
        ("huge, grey.png", grey_png, "picture-too-large"),
        ("huge, grey.jpg", jpeg, "picture-too-large"),
        ("huge, grey.tif", tiff(HUGE, HUGE), "picture-too-large"),
        ("huge, grey.bmp", bmp(HUGE, HUGE), "picture-too-large"),
        (
            "huge, grey.jp2",
            HUGE_JPEG_2000.to_vec(),
            "picture-too-large",
        ),
        ("huge, grey.jxl", HUGE_JPEG_XL.to_vec(), "picture-too-large"),
        ("huge, of one bit.pdf", one_bit, "no-text-seen"),
        ("huge, grey.pdf", eight_bits, "no-text-seen"),
        ("huge, a photo.pdf", photo, "no-text-seen"),
    ]
}

fn animated_and_deep_pictures() -> Vec<Case> {
    let deep = on_a_page(&grey(40, 16), &rows(40, 40, 16, false));
    vec![
        ("it moves.gif", animated_gif(), "picture-moves"),
        ("it moves.webp", animated_webp(), "picture-moves"),
        ("it moves.png", animated_png(), "picture-moves"),
        // It is transparent, and shows nothing on paper.
        ("deep.png", png(40, 40, 16, 6, 4), "blank-page"),
        ("deep.pdf", deep, "no-text-seen"),
    ]
}

fn empty_pictures() -> Vec<Case> {
    let gif = b"GIF89a\0\0\0\0\0\0\0;".to_vec();
    let jpeg = resized(small(ImageFormat::Jpeg), 0, 0);
    let photo = on_a_page(&photo(40), &jpeg);
    vec![
        ("empty.png", png(0, 0, 8, 0, 1), "picture-damaged"),
        ("empty.gif", gif, "picture-damaged"),
        ("empty.jpg", jpeg, "picture-damaged"),
        ("empty.tif", tiff(0, 0), "picture-damaged"),
        ("empty.bmp", bmp(0, 0), "picture-damaged"),
        ("empty.pdf", on_a_page(&grey(0, 8), b""), "page-damaged"),
        ("empty photo.pdf", photo, "page-damaged"),
    ]
}

fn truncated_pictures() -> Vec<Case> {
    let half = |format| first_half(&small(format));
    let tiff = first_half(&tiff(40, 40));
    let photo = on_a_page(&photo(40), &half(ImageFormat::Jpeg));
    vec![
        ("cut off.png", half(ImageFormat::Png), "not-read"),
        ("cut off.jpg", half(ImageFormat::Jpeg), "not-read"),
        ("cut off.gif", half(ImageFormat::Gif), "picture-damaged"),
        ("cut off.webp", half(ImageFormat::WebP), "picture-damaged"),
        ("cut off.tif", tiff, "picture-damaged"),
        ("cut off.bmp", half(ImageFormat::Bmp), "picture-damaged"),
        ("cut off.jp2", first_half(JPEG_2000), "not-read"),
        ("cut off.jxl", first_half(JPEG_XL), "picture-damaged"),
        ("cut off.pdf", photo, "page-damaged"),
    ]
}

fn undecodable_pictures() -> Vec<Case> {
    let encoded_as = |filter: &str, bits: u32, bytes: &[u8]| {
        on_a_page(&grey(40, bits).replace("FlateDecode", filter), bytes)
    };
    let fax = encoded_as("CCITTFaxDecode", 1, b"\xff\0\xff");
    let jpeg_2000 = encoded_as("JPXDecode", 8, b"\0\0\0\x0cjP  ");
    let jbig2 = encoded_as("JBIG2Decode", 1, b"\x97JB2\r\n");
    vec![
        ("no fax.pdf", fax, "page-damaged"),
        ("no JPEG 2000.pdf", jpeg_2000, "page-damaged"),
        ("no JBIG2.pdf", jbig2, "page-damaged"),
    ]
}

/// Runs `recert extract` with a memory limit of a gigabyte.
fn extract(share: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recert"));
    command
        .args(["extract", "--max-time", "30", "--max-memory", "1024"])
        .arg(share)
        .stdin(Stdio::null());
    command.output().unwrap()
}

/// The codes of the findings in records, by the paths of the files.
fn codes_by_file(records: &[u8]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in records
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let record: serde_json::Value = serde_json::from_slice(line).unwrap();
        let findings = record["findings"].as_array().unwrap();
        let codes = findings
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned());
        found
            .entry(record["path"].as_str().unwrap().to_owned())
            .or_default()
            .extend(codes);
    }
    found
}

#[test]
fn hostile_pictures_give_a_finding_each_within_a_gigabyte() {
    let share = tempfile::tempdir().unwrap();
    let cases = [
        huge_pictures(),
        animated_and_deep_pictures(),
        empty_pictures(),
        truncated_pictures(),
        undecodable_pictures(),
    ]
    .concat();
    assert_eq!(cases.len(), 34);
    for (name, bytes, _) in &cases {
        assert!(bytes.len() < 2_000_000, "{name} is {} bytes", bytes.len());
        fs::write(share.path().join(name), bytes).unwrap();
    }
    let output = extract(share.path());
    let found = codes_by_file(&output.stdout);
    let wrong: Vec<_> = cases
        .iter()
        .map(|(name, _, code)| (name, code, found.get(*name)))
        .filter(|(_, code, found)| !found.is_some_and(|found| found.iter().any(|is| is == *code)))
        .collect();
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
