//! Pictures and files that hold others: what a person who opens them sees is not all that they hold.

use std::io::{Cursor, Write};
use std::sync::Arc;

use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_interpret::InterpreterSettings;
use hayro_interpret::hayro_syntax::Pdf;
use image::{GrayImage, ImageFormat};

use super::*;

/// The upper part of a certificate as a picture.
fn picture(name: &str, text: &str) -> GrayImage {
    picture_of(sheet(name, &value(text)).build())
}

fn picture_of(file: Vec<u8>) -> GrayImage {
    let pdf = Pdf::new(Arc::new(file)).unwrap();
    let size = PixmapSettings {
        x_scale: 2.0,
        y_scale: 2.0,
        bg_color: WHITE,
    };
    let pixels = hayro::render(
        &pdf.pages()[0],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &size,
    );
    let grey = pixels.data().iter().map(|pixel| pixel.r).collect();
    let (width, height) = (u32::from(pixels.width()), u32::from(pixels.height()));
    let page = GrayImage::from_raw(width, height, grey).unwrap();
    // What is below the text of the certificate is left out.
    image::imageops::crop_imm(&page, 0, 0, width, height * 5 / 9).to_image()
}

fn encoded(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn png(picture: &GrayImage) -> Vec<u8> {
    encoded(picture, ImageFormat::Png)
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:s=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"";

/// A picture in a text document, of this size in its units.
fn drawing([width, height]: [u32; 2]) -> String {
    format!(
        "<w:drawing><wp:inline><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"1\" name=\"p\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
}

const PAGE: [u32; 2] = [5_500_000, 7_100_000];

fn relations(kind: &str, target: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>"
    )
}

/// The list of what the parts of an office document are.
fn types(parts: &[(&str, &str)]) -> String {
    let of = |(name, kind): &(&str, &str)| {
        format!(
            "<Override PartName=\"/{name}\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>"
        )
    };
    let parts: String = parts.iter().map(of).collect();
    format!(
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{parts}</Types>"
    )
}

/// A text document with this in its one paragraph, and a certificate among its pictures.
fn docx(name: &str, paragraph: &str) -> Vec<u8> {
    let body = format!(
        "<?xml version=\"1.0\"?><w:document {NAMES}><w:body><w:p>{paragraph}</w:p></w:body></w:document>"
    );
    zipped(&[
        (
            "[Content_Types].xml",
            types(&[("word/document.xml", "wordprocessingml.document.main")]).as_bytes(),
        ),
        (
            "_rels/.rels",
            relations("officeDocument", "word/document.xml").as_bytes(),
        ),
        ("word/document.xml", body.as_bytes()),
        (
            "word/_rels/document.xml.rels",
            relations("image", "media/image1.png").as_bytes(),
        ),
        ("word/media/image1.png", &png(&picture(name, "1.9"))),
    ])
}

/// A paragraph with a picture, before and behind which this stands.
fn run(before: &str, behind: &str) -> String {
    format!("{before}{}{behind}", drawing(PAGE))
}

/// Slides with one slide, which shows a certificate; with this entry of the slide.
fn pptx(name: &str, entry: &str) -> Vec<u8> {
    let slide = format!(
        "<?xml version=\"1.0\"?><p:sld {NAMES} {entry}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:pic><p:nvPicPr><p:cNvPr id=\"2\" name=\"p\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId1\"/></p:blipFill><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5500000\" cy=\"7100000\"/></a:xfrm><a:prstGeom prst=\"rect\"/></p:spPr></p:pic></p:spTree></p:cSld></p:sld>"
    );
    let all = format!(
        "<?xml version=\"1.0\"?><p:presentation {NAMES}><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>"
    );
    zipped(&[
        (
            "[Content_Types].xml",
            types(&[
                ("ppt/presentation.xml", "presentationml.presentation.main"),
                ("ppt/slides/slide1.xml", "presentationml.slide"),
            ])
            .as_bytes(),
        ),
        (
            "_rels/.rels",
            relations("officeDocument", "ppt/presentation.xml").as_bytes(),
        ),
        ("ppt/presentation.xml", all.as_bytes()),
        (
            "ppt/_rels/presentation.xml.rels",
            relations("slide", "slides/slide1.xml").as_bytes(),
        ),
        ("ppt/slides/slide1.xml", slide.as_bytes()),
        (
            "ppt/slides/_rels/slide1.xml.rels",
            relations("image", "../media/image1.png").as_bytes(),
        ),
        ("ppt/media/image1.png", &png(&picture(name, "1.9"))),
    ])
}

/// A table whose one sheet, with this entry, shows a certificate.
fn xlsx(name: &str, entry: &str) -> Vec<u8> {
    let all = format!(
        "<?xml version=\"1.0\"?><s:workbook {NAMES}><s:sheets><s:sheet name=\"a\" sheetId=\"1\" {entry} r:id=\"rId1\"/></s:sheets></s:workbook>"
    );
    let sheet = format!(
        "<?xml version=\"1.0\"?><s:worksheet {NAMES}><s:sheetData/><s:drawing r:id=\"rId1\"/></s:worksheet>"
    );
    let drawn = format!(
        "<?xml version=\"1.0\"?><xdr:wsDr {NAMES}><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"5500000\" cy=\"7100000\"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\" name=\"p\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed=\"rId1\"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>"
    );
    zipped(&[
        (
            "[Content_Types].xml",
            types(&[
                ("xl/workbook.xml", "spreadsheetml.sheet.main"),
                ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
                ("xl/drawings/drawing1.xml", "drawing"),
            ])
            .as_bytes(),
        ),
        (
            "_rels/.rels",
            relations("officeDocument", "xl/workbook.xml").as_bytes(),
        ),
        ("xl/workbook.xml", all.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            relations("worksheet", "worksheets/sheet1.xml").as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            relations("drawing", "../drawings/drawing1.xml").as_bytes(),
        ),
        ("xl/drawings/drawing1.xml", drawn.as_bytes()),
        (
            "xl/drawings/_rels/drawing1.xml.rels",
            relations("image", "../media/image1.png").as_bytes(),
        ),
        ("xl/media/image1.png", &png(&picture(name, "1.9"))),
    ])
}

pub(super) fn office() -> Vec<Forgery> {
    vec![
        other(
            "docx",
            "a picture that no page refers to",
            |name, is_open| {
                let shown = run("<w:r>", "</w:r>");
                docx(
                    name,
                    if is_open {
                        &shown
                    } else {
                        "<w:r><w:t>Good morning</w:t></w:r>"
                    },
                )
            },
        ),
        other("docx", "a picture in hidden text", |name, is_open| {
            docx(
                name,
                &run(
                    if is_open {
                        "<w:r>"
                    } else {
                        "<w:r><w:rPr><w:vanish/></w:rPr>"
                    },
                    "</w:r>",
                ),
            )
        }),
        other("docx", "a picture that was deleted", |name, is_open| {
            let [before, behind] = if is_open {
                ["<w:r>", "</w:r>"]
            } else {
                ["<w:del w:id=\"1\" w:author=\"a\"><w:r>", "</w:r></w:del>"]
            };
            docx(name, &run(before, behind))
        }),
        other("docx", "a picture as small as a point", |name, is_open| {
            let size = if is_open { PAGE } else { [12_700, 12_700] };
            docx(name, &format!("<w:r>{}</w:r>", drawing(size)))
        }),
    ]
}

pub(super) fn others() -> Vec<Forgery> {
    vec![
        other("pptx", "a slide that is left out", |name, is_open| {
            pptx(name, if is_open { "" } else { "show=\"0\"" })
        }),
        other("xlsx", "a sheet that is hidden", |name, is_open| {
            xlsx(name, if is_open { "" } else { "state=\"veryHidden\"" })
        }),
        other(
            "eml",
            "a part in place of which another one is shown",
            |name, is_open| {
                let kind = if is_open { "mixed" } else { "alternative" };
                let file = base64(&sheet(name, &value("1.9")).build());
                format!("From: a@brightwater.example\r\nTo: b@brightwater.example\r\nSubject: hello\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{file}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Good morning</p>\r\n--b--\r\n").into_bytes()
            },
        ),
    ]
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (at, three) in bytes.chunks(3).enumerate() {
        let bits = three
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for part in 0..4_usize {
            let letter = LETTERS[(bits >> (18 - 6 * part)) as usize & 63];
            text.push(if part > three.len() {
                '='
            } else {
                char::from(letter)
            });
        }
        if at % 19 == 18 {
            text += "\r\n";
        }
    }
    text
}

/// The chunk of a PNG that gives its gamma, put behind its head.
fn with_gamma(file: &[u8], gamma: u32) -> Vec<u8> {
    let content = [b"gAMA".as_slice(), &gamma.to_be_bytes()].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&content);
    [
        &file[..33],
        &[0, 0, 0, 4],
        &content,
        &crc.sum().to_be_bytes(),
        &file[33..],
    ]
    .concat()
}

/// A picture whose value is of this grey.
fn grey(name: &str, grey: &str) -> GrayImage {
    picture_of(sheet(name, &format!("q {grey} g {} Q\n", value("1.9"))).build())
}

pub(super) fn pictures() -> Vec<Forgery> {
    vec![
        other("png", "a gamma that makes grey white", |name, is_open| {
            let file = png(&grey(name, "0.6"));
            if is_open {
                file
            } else {
                with_gamma(&file, 2_000_000)
            }
        }),
        other("png", "figures that are hardly grey", |name, is_open| {
            png(&grey(name, if is_open { "0" } else { "0.97" }))
        }),
        other("png", "figures that are clear", |name, is_open| {
            let drawn = picture(name, "1.9");
            let empty = picture(name, "");
            let mut clear = image::RgbaImage::new(drawn.width(), drawn.height());
            for (x, y, pixel) in clear.enumerate_pixels_mut() {
                let is_value = drawn.get_pixel(x, y) != empty.get_pixel(x, y);
                let [grey] = drawn.get_pixel(x, y).0;
                *pixel =
                    image::Rgba([grey, grey, grey, if is_value && !is_open { 0 } else { 255 }]);
            }
            let mut file = Cursor::new(Vec::new());
            clear.write_to(&mut file, ImageFormat::Png).unwrap();
            file.into_inner()
        }),
    ]
}

pub(super) fn copies() -> Vec<Forgery> {
    vec![
        other(
            "pdf",
            "a page in the remark of a picture",
            |name, is_open| {
                // Its name says that it is a PDF, and programs look for the first line of one in the first thousand bytes.
                let page = sheet(name, &value("0.1")).build();
                let drawn = encoded(&picture(name, "1.9"), ImageFormat::Jpeg);
                let length = u16::try_from(page.len() + 2).unwrap().to_be_bytes();
                if is_open {
                    drawn
                } else {
                    [&drawn[..2], &[0xFF, 0xFE], &length, &page, &drawn[2..]].concat()
                }
            },
        ),
        other("tif", "a small copy of another page", |name, is_open| {
            use tiff::encoder::{TiffEncoder, colortype::Gray8};
            use tiff::tags::Tag;
            let mut file = Cursor::new(Vec::new());
            let mut pages = TiffEncoder::new(&mut file).unwrap();
            let shown = if is_open { "1.9" } else { "0.1" };
            for (text, kind) in [(shown, 0_u32), ("1.9", 1)] {
                let drawn = picture(name, text);
                let mut page = pages
                    .new_image::<Gray8>(drawn.width(), drawn.height())
                    .unwrap();
                page.encoder().write_tag(Tag::NewSubfileType, kind).unwrap();
                page.write_data(drawn.as_raw()).unwrap();
            }
            file.into_inner()
        }),
    ]
}
