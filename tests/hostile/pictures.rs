//! Pictures that mean harm, alone and on a page of a PDF: huge, moving, deep, empty, cut off. Each gives a finding, and none ends its reader
//! or takes more memory than a gigabyte.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::process::{Command, Stdio};

use flate2::Crc;
use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, GrayImage, ImageFormat, RgbImage, Rgba, RgbaImage};

use super::{packed, sheet, stream};

/// The side of a picture of a hundred megapixels.
const HUGE: u32 = 10_000;

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let named = [kind, data].concat();
    let mut crc = Crc::new();
    crc.update(&named);
    [
        &(data.len() as u32).to_be_bytes(),
        named.as_slice(),
        &crc.sum().to_be_bytes(),
    ]
    .concat()
}

/// So many rows of a picture without a mark, as PNG and PDF pack them: black, or clear where it may be.
fn rows(width: u32, height: u32, bits: u32, filter: bool) -> Vec<u8> {
    packed(
        &vec![0; (width * bits).div_ceil(8) as usize + usize::from(filter)],
        height as usize,
        0,
    )
}

/// The parts of a PNG of so many bits a channel, of this type of colour with so many channels.
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
fn moving_png() -> Vec<u8> {
    let [start, rows, end] = png_parts(40, 40, 8, 0, 1);
    let size = 40_u32.to_be_bytes();
    let frame = |number: u32| {
        let times_and_ways = [0, 1, 0, 10, 0, 0];
        chunk(
            b"fcTL",
            &[
                &number.to_be_bytes()[..],
                &size,
                &size,
                &[0; 8],
                &times_and_ways,
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

fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn moving_gif() -> Vec<u8> {
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
fn moving_webp() -> Vec<u8> {
    let part = |kind: &[u8], data: &[u8]| [kind, &(data.len() as u32).to_le_bytes(), data].concat();
    let still = written(&RgbImage::new(40, 40).into(), ImageFormat::WebP);
    // What follows the file's head is the one part of a still picture.
    let frame = part(
        b"ANMF",
        &[
            &[0, 0, 0, 0, 0, 0, 39, 0, 0, 39, 0, 0, 100, 0, 0, 0],
            &still[12..],
        ]
        .concat(),
    );
    let parts = [
        b"WEBP".to_vec(),
        part(b"VP8X", &[2, 0, 0, 0, 39, 0, 0, 39, 0, 0]),
        part(b"ANIM", &[0; 6]),
        frame.clone(),
        frame,
    ]
    .concat();
    part(b"RIFF", &parts)
}

/// A grey TIFF in one packed strip.
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

/// The sides that a JPEG's head names are others.
fn resized(mut jpeg: Vec<u8>, width: u16, height: u16) -> Vec<u8> {
    let head = jpeg
        .windows(2)
        .position(|bytes| bytes == [0xFF, 0xC0])
        .unwrap();
    jpeg[head + 5..head + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
    jpeg
}

/// A picture over a whole page of an inch.
fn on_a_page(about: &str, bytes: &[u8]) -> Vec<u8> {
    let picture = stream(&format!("/Type /XObject /Subtype /Image {about}"), bytes);
    sheet(
        [72, 72],
        "/XObject << /I 5 0 R >>",
        stream("", b"72 0 0 72 0 0 cm /I Do"),
        &[picture],
    )
}

/// The pictures by the names of their files, with what is found of each.
fn pictures() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let huge_jpeg = written(&GrayImage::new(HUGE, HUGE).into(), ImageFormat::Jpeg);
    let small = |format| written(&RgbImage::new(40, 40).into(), format);
    let jpeg = small(ImageFormat::Jpeg);
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let grey = |side: u32, bits: u32| {
        format!(
            "/Width {side} /Height {side} /ColorSpace /DeviceGray /BitsPerComponent {bits} /Filter /FlateDecode"
        )
    };
    let photo = |side: u32| {
        format!(
            "/Width {side} /Height {side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
        )
    };
    vec![
        (
            "huge, of one bit.png",
            png(HUGE, HUGE, 1, 0, 1),
            "picture-too-large",
        ),
        (
            "huge, grey.png",
            png(HUGE, HUGE, 8, 0, 1),
            "picture-too-large",
        ),
        ("huge, grey.jpg", huge_jpeg.clone(), "picture-too-large"),
        ("huge, grey.tif", tiff(HUGE, HUGE), "picture-too-large"),
        (
            "huge, of one bit.pdf",
            on_a_page(&grey(HUGE, 1), &rows(HUGE, HUGE, 1, false)),
            "no-text-seen",
        ),
        (
            "huge, grey.pdf",
            on_a_page(&grey(HUGE, 8), &rows(HUGE, HUGE, 8, false)),
            "no-text-seen",
        ),
        (
            "huge, a photo.pdf",
            on_a_page(&photo(HUGE).replace("RGB", "Gray"), &huge_jpeg),
            "no-text-seen",
        ),
        ("it moves.gif", moving_gif(), "picture-moves"),
        ("it moves.webp", moving_webp(), "picture-moves"),
        ("it moves.png", moving_png(), "picture-moves"),
        ("deep.png", png(40, 40, 16, 6, 4), "no-text-seen"),
        (
            "deep.pdf",
            on_a_page(&grey(40, 16), &rows(40, 40, 16, false)),
            "no-text-seen",
        ),
        ("empty.png", png(0, 0, 8, 0, 1), "picture-damaged"),
        (
            "empty.gif",
            b"GIF89a\0\0\0\0\0\0\0;".to_vec(),
            "picture-damaged",
        ),
        ("empty.jpg", resized(jpeg.clone(), 0, 0), "picture-damaged"),
        ("empty.tif", tiff(0, 0), "picture-damaged"),
        ("empty.pdf", on_a_page(&grey(0, 8), b""), "blank-page"),
        (
            "empty photo.pdf",
            on_a_page(&photo(40), &resized(jpeg.clone(), 0, 0)),
            "no-text-seen",
        ),
        ("cut off.png", half(&small(ImageFormat::Png)), "not-read"),
        ("cut off.jpg", half(&jpeg), "not-read"),
        (
            "cut off.gif",
            half(&small(ImageFormat::Gif)),
            "picture-damaged",
        ),
        (
            "cut off.webp",
            half(&small(ImageFormat::WebP)),
            "picture-damaged",
        ),
        ("cut off.tif", half(&tiff(40, 40)), "picture-damaged"),
        (
            "cut off.pdf",
            on_a_page(&photo(40), &half(&jpeg)),
            "no-text-seen",
        ),
        (
            "no fax.pdf",
            on_a_page(
                &grey(40, 1).replace("FlateDecode", "CCITTFaxDecode"),
                b"\xff\0\xff",
            ),
            "no-text-seen",
        ),
        (
            "no JPEG 2000.pdf",
            on_a_page(
                &grey(40, 8).replace("FlateDecode", "JPXDecode"),
                b"\0\0\0\x0cjP  ",
            ),
            "no-text-seen",
        ),
        (
            "no JBIG2.pdf",
            on_a_page(
                &grey(40, 1).replace("FlateDecode", "JBIG2Decode"),
                b"\x97JB2\r\n",
            ),
            "no-text-seen",
        ),
    ]
}

#[test]
fn hostile_pictures_give_a_finding_each_within_a_gigabyte() {
    let share = tempfile::tempdir().unwrap();
    let mut expected = BTreeMap::new();
    for (name, bytes, code) in pictures() {
        assert!(bytes.len() < 2_000_000, "{name} is {} bytes", bytes.len());
        fs::write(share.path().join(name), bytes).unwrap();
        expected.insert(name.to_owned(), code);
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_recert"));
    command
        .args(["extract", "--max-time", "30", "--max-memory", "1024"])
        .arg(share.path())
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let record: serde_json::Value = serde_json::from_slice(line).unwrap();
        let codes = record["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned());
        found
            .entry(record["path"].as_str().unwrap().to_owned())
            .or_default()
            .extend(codes);
    }
    let right = |name: &str, code: &str| {
        found
            .get(name)
            .is_some_and(|codes| codes.iter().any(|is| is == code))
    };
    let wrong = expected
        .iter()
        .filter(|(name, code)| !right(name, code))
        .map(|(name, code)| (name, code, found.get(name)));
    let wrong: Vec<_> = wrong.collect();
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
