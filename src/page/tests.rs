//! Whole PDFs, built here piece by piece, and the text that should be read from them.

use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions,
    Stream, dictionary, text_string,
};

mod slow;
mod unseen;

use super::*;
use crate::ocr;

/// A PDF being built; its pages are 612 by 792 points and have the font `F1` and the picture `Im`.
struct PdfBuilder {
    document: Document,
    pages: ObjectId,
    kids: Vec<Object>,
    font: Object,
    catalog: Dictionary,
}

impl PdfBuilder {
    fn new() -> Self {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" };
        let catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
        Self {
            document,
            pages,
            kids: Vec::new(),
            font: Object::Dictionary(font),
            catalog,
        }
    }

    /// One page with this content.
    fn with_page(content: &str) -> Self {
        Self::new().page(content, &dictionary! {})
    }

    fn page(mut self, content: &str, more: &Dictionary) -> Self {
        let picture = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
        "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
        let picture = self.document.add_object(Stream::new(picture, vec![128]));
        let content = self
            .document
            .add_object(Stream::new(dictionary! {}, content.as_bytes().to_vec()));
        let resources = dictionary! { "Font" => dictionary! { "F1" => self.font.clone() }, "XObject" => dictionary! { "Im" => picture },
        "ExtGState" => dictionary! { "Clear" => dictionary! { "ca" => 0 }, "Faint" => dictionary! { "ca" => 0.2 } } };
        let mut page = dictionary! { "Type" => "Page", "Parent" => self.pages, "Contents" => content, "Resources" => resources,
        "MediaBox" => vec![0.into(), 0.into(), 612.into(), 792.into()] };
        page.extend(more);
        self.kids.push(self.document.add_object(page).into());
        self
    }

    /// One page with this content and these fields, which have no appearance unless they bring one.
    fn with_form(content: &str, fields: Vec<Dictionary>) -> Self {
        let mut pdf = Self::new();
        let fields: Vec<Object> = fields
            .into_iter()
            .map(|field| pdf.document.add_object(field).into())
            .collect();
        pdf.catalog
            .set("AcroForm", dictionary! { "Fields" => fields.clone() });
        pdf.page(content, &dictionary! { "Annots" => fields })
    }

    fn build(mut self) -> Document {
        let count = i64::try_from(self.kids.len()).unwrap();
        let pages = dictionary! { "Type" => "Pages", "Kids" => self.kids, "Count" => count };
        self.document.objects.insert(self.pages, pages.into());
        let catalog = self.document.add_object(self.catalog);
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set(
            "ID",
            vec![
                Object::string_literal("0123456789abcdef"),
                Object::string_literal("0123456789abcdef"),
            ],
        );
        self.document
    }

    fn text(self) -> Text {
        read(self.build(), &Limits::default())
    }
}

fn bytes(mut document: Document) -> Arc<Vec<u8>> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    Arc::new(bytes)
}

fn read(document: Document, limits: &Limits) -> Text {
    text(FileKind::Pdf, &bytes(document), limits, None)
}

/// Text in 12 points that starts at a point counted from the lower left corner.
fn write(x: i32, y: i32, text: &str) -> String {
    format!("BT /F1 12 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n")
}

/// The picture over the whole page.
const PICTURE: &str = "q 612 0 0 792 0 0 cm /Im Do Q\n";

fn field(kind: &str, rect: [i32; 4], value: Object) -> Dictionary {
    let rect: Vec<Object> = rect.into_iter().map(Object::from).collect();
    dictionary! { "Type" => "Annot", "Subtype" => "Widget", "FT" => kind, "Rect" => rect, "V" => value }
}

fn lines(text: &Text) -> Vec<&str> {
    text.pages
        .iter()
        .flat_map(|page| &page.lines)
        .map(|line| line.text.as_str())
        .collect()
}

fn codes(text: &Text) -> Vec<Code> {
    text.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn text_is_read_with_its_place_from_the_upper_left_corner() {
    let text = PdfBuilder::with_page(
        &[
            write(100, 700, "May 4, 2025"),
            write(100, 730, "Certificate"),
        ]
        .concat(),
    )
    .text();
    assert_eq!(lines(&text), ["Certificate", "May 4, 2025"]);
    assert!(text.findings.is_empty());
    let (page, line) = (&text.pages[0], &text.pages[0].lines[1]);
    assert_eq!(
        (page.number, page.width, page.height, page.needs_ocr),
        (1, 612.0, 792.0, None)
    );
    assert!(
        (line.place.x0 - 100.0).abs() < 0.1 && (line.place.y1 - 94.4).abs() < 0.1,
        "{:?}",
        line.place
    );
    assert_eq!((line.number, line.size, line.angle), (2, 12.0, 0));
    assert!(
        line.words
            .iter()
            .all(|word| word.source == WordSource::Layer)
    );
}

#[test]
fn bytes_before_the_header_do_no_harm() {
    let junk = [
        b"From a mail program\r\n".repeat(20).as_slice(),
        &bytes(PdfBuilder::with_page(&write(50, 700, "Certificate")).build()),
    ]
    .concat();
    assert_eq!(FileKind::of(&junk), FileKind::Pdf);
    assert_eq!(
        lines(&text(
            FileKind::Pdf,
            &Arc::new(junk),
            &Limits::default(),
            None
        )),
        ["Certificate"]
    );
}

#[test]
fn spaced_letters_doubled_letters_and_ligatures_are_words() {
    assert_eq!(
        lines(
            &PdfBuilder::with_page(&format!("5 Tc {}", write(50, 700, "CERTIFICATE OF MERIT")))
                .text()
        ),
        ["CERTIFICATE OF MERIT"]
    );
    assert_eq!(
        lines(
            &PdfBuilder::with_page(
                &[write(50, 700, "Bold all"), write(50, 700, "Bold all")].concat()
            )
            .text()
        ),
        ["Bold all"]
    );
    assert_eq!(
        lines(
            &PdfBuilder::with_page(&format!("2 Tr {}", write(50, 700, "Fill and stroke"))).text()
        ),
        ["Fill and stroke"]
    );
    let mut pdf = PdfBuilder::new();
    let differences = vec![1.into(), Object::Name(b"fi".to_vec())];
    let encoding =
        dictionary! { "BaseEncoding" => "WinAnsiEncoding", "Differences" => differences };
    pdf.font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Times-Roman", "Encoding" => encoding }.into();
    assert_eq!(
        lines(
            &pdf.page(&write(50, 700, "Certi\\001cate"), &dictionary! {})
                .text()
        ),
        ["Certificate"]
    );
}

#[test]
fn turned_pages_are_laid_out_upright() {
    // The page is rotated by its own entry, and the text so that it is upright then.
    let sideways = "BT /F1 12 Tf 0 1 -1 0 100 50 Tm (upper line) Tj ET BT /F1 12 Tf 0 1 -1 0 120 50 Tm (lower line) Tj ET";
    let by_entry = PdfBuilder::new()
        .page(sideways, &dictionary! { "Rotate" => 90 })
        .text();
    let by_text = PdfBuilder::with_page(sideways).text();
    for text in [by_entry, by_text] {
        assert_eq!(lines(&text), ["upper line", "lower line"]);
        assert_eq!((text.pages[0].width, text.pages[0].height), (792.0, 612.0));
        assert!(text.pages[0].lines.iter().all(|line| line.angle == 0));
    }
    let upside_down = "BT /F1 12 Tf -1 0 0 -1 300 100 Tm (first) Tj ET BT /F1 12 Tf -1 0 0 -1 300 130 Tm (second) Tj ET";
    assert_eq!(
        lines(&PdfBuilder::with_page(upside_down).text()),
        ["first", "second"]
    );
}

#[test]
fn clipped_text_and_text_off_the_page_is_not_read() {
    let clipped = format!(
        "q 0 0 200 792 re W n {} Q {}",
        write(300, 700, "clipped"),
        write(300, 600, "shown")
    );
    assert_eq!(
        lines(
            &PdfBuilder::with_page(
                &[clipped, write(700, 500, "outside"), write(50, -40, "below")].concat()
            )
            .text()
        ),
        ["shown"]
    );
}

#[test]
fn actual_text_that_differs_from_the_letters_is_unclear() {
    let span = |text: &str, letters: &str| {
        format!(
            "BT /F1 12 Tf 50 700 Td /Span <</ActualText ({text})>> BDC ({letters}) Tj EMC ( end) Tj ET"
        )
    };
    let text = PdfBuilder::with_page(&span("Date", "1234")).text();
    assert_eq!(text.pages[0].needs_ocr, Some(OcrReason::Unclear));
    assert_eq!(
        lines(&PdfBuilder::with_page(&span("Same text", "Same text")).text()),
        ["Same text end"]
    );
    assert_eq!(
        lines(&PdfBuilder::with_page(&span("", "kept")).text()),
        ["kept end"]
    );
}

/// Whether a page with this content needs OCR, and why.
fn check_ocr(content: &str, expected: Option<OcrReason>) {
    let text = PdfBuilder::with_page(content).text();
    assert_eq!(text.pages[0].needs_ocr, expected, "{content}");
    let needs_ocr = expected.map(|_| Code::NeedsOcr);
    assert_eq!(codes(&text), Vec::from_iter(needs_ocr), "{content}");
}

/// Values as they are filled into a form.
fn values() -> String {
    [
        write(200, 500, "Ann Lee"),
        write(200, 400, "Yoga for Athletes"),
        write(200, 300, "May 4, 2025"),
    ]
    .concat()
}

/// A text that is complete.
fn sentence() -> String {
    let words = "This certifies that Ann Lee has completed the course named here and is awarded 0.8 credits";
    write(50, 600, words)
}

#[test]
fn a_page_that_is_a_picture_needs_ocr() {
    let hidden = format!(
        "3 Tr {} 0 Tr",
        write(50, 700, "This certifies that Ann Lee has done this")
    );
    let on = |background: &str| [background, &values()].concat();
    let under = |pictures: &str| [&values(), pictures].concat();
    check_ocr(PICTURE, Some(OcrReason::Scan));
    check_ocr(&[PICTURE, &hidden].concat(), Some(OcrReason::HiddenLayer));
    check_ocr(
        &on(&[PICTURE, "/Clear gs "].concat()),
        Some(OcrReason::HiddenLayer),
    );
    check_ocr(&on(PICTURE), Some(OcrReason::ValuesOnly));
    check_ocr(
        &[PICTURE, &hidden, &write(500, 20, "Scanned")].concat(),
        Some(OcrReason::HiddenLayer),
    );
    // Text under a picture is not visible either; text beside it is.
    check_ocr(&under(PICTURE), Some(OcrReason::HiddenLayer));
    check_ocr(&under("q 612 0 0 60 0 0 cm /Im Do Q"), None);
    check_ocr(&under(&["/Faint gs ", PICTURE].concat()), None);
    // A card on the page: filled in, or without any text.
    check_ocr("q 250 0 0 150 180 400 cm /Im Do Q", Some(OcrReason::Scan));
    check_ocr(
        &on("q 350 0 0 250 180 290 cm /Im Do Q "),
        Some(OcrReason::ValuesOnly),
    );
    // An ornament under a complete text, and a small picture, are no reason.
    check_ocr(&on(&[PICTURE, &sentence()].concat()), None);
    check_ocr(&on("q 100 0 0 100 0 0 cm /Im Do Q "), None);
}

#[test]
fn a_picture_that_may_be_a_card_beside_the_text_needs_ocr() {
    const CARD: &str = "q 243 0 0 153 180 80 cm /Im Do Q";
    let with = |pictures: &str| [&values(), pictures].concat();
    let beside = Some(OcrReason::Beside);
    // At its size and at half of it, in strips, and in two halves with a gap.
    check_ocr(&with(CARD), beside);
    check_ocr(&with("q 122 0 0 77 180 80 cm /Im Do Q"), beside);
    let strip = |row: i32| format!("q 243 0 0 15 180 {} cm /Im Do Q ", 80 + 15 * row);
    let strips: Vec<String> = (0..10).map(strip).collect();
    check_ocr(&with(&strips.concat()), beside);
    check_ocr(
        &with("q 60 0 0 77 180 80 cm /Im Do Q q 60 0 0 77 245 80 cm /Im Do Q"),
        beside,
    );
    // Beside a complete text, and on a background that is no reason by itself.
    check_ocr(&[&sentence(), CARD].concat(), beside);
    check_ocr(&[PICTURE, &sentence(), &values(), CARD].concat(), beside);
    check_ocr(&[PICTURE, &sentence(), &values()].concat(), None);
    // A stamp and a banner.
    check_ocr(&with("q 100 0 0 100 180 80 cm /Im Do Q"), None);
    check_ocr(&with("q 612 0 0 60 0 0 cm /Im Do Q"), None);
}

#[test]
fn a_scanned_form_that_was_filled_in_holds_values_only() {
    let text = PdfBuilder::with_form(
        PICTURE,
        vec![field("Tx", [120, 695, 300, 713], text_string("Ann Lee"))],
    )
    .text();
    assert_eq!(
        (lines(&text), text.pages[0].needs_ocr),
        (vec!["Ann Lee"], Some(OcrReason::ValuesOnly))
    );
}

#[test]
fn text_drawn_as_shapes_needs_ocr() {
    let letter = |i: i32| {
        format!(
            "{x} 500 m {x} 510 {y} 510 {y} 500 c h f\n",
            x = 50 + 9 * i,
            y = 56 + 9 * i
        )
    };
    let letters: String = (0..45).map(letter).collect();
    let text = PdfBuilder::with_page(&letters).text();
    assert_eq!(
        (text.pages[0].needs_ocr, codes(&text)),
        (Some(OcrReason::Outlines), vec![Code::NeedsOcr])
    );
    // A barcode made of squares and a few ornaments do not.
    let squares: String = (0..400).fold(String::new(), |all, i| {
        format!(
            "{all}{} {} 5 5 re f\n",
            50 + 6 * (i % 20),
            400 + 6 * (i / 20)
        )
    });
    let page = [
        write(50, 700, "Certificate"),
        squares,
        (0..10).map(letter).collect(),
    ]
    .concat();
    assert_eq!(PdfBuilder::with_page(&page).text().pages[0].needs_ocr, None);
}

#[test]
fn fonts_that_do_not_identify_their_letters_need_ocr() {
    let mut pdf = PdfBuilder::new();
    let system = dictionary! { "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0 };
    let inner = dictionary! { "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "Unknown", "CIDSystemInfo" => system, "DW" => 500 };
    pdf.font = dictionary! { "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Unknown", "Encoding" => "Identity-H",
    "DescendantFonts" => vec![Object::Dictionary(inner)] }
    .into();
    let text = pdf
        .page(
            "BT /F1 12 Tf 50 700 Td <002400250026> Tj ET",
            &dictionary! {},
        )
        .text();
    assert_eq!(
        (lines(&text), text.pages[0].needs_ocr),
        (vec!["\u{FFFD}\u{FFFD}\u{FFFD}"], Some(OcrReason::Unmapped))
    );
}

#[test]
fn a_blank_page_is_a_finding() {
    for content in [
        "",
        "1 g 0 0 612 792 re f",
        " 3 Tr",
        "0 0 0 rg 700 900 10 10 re f",
    ] {
        let text = PdfBuilder::new()
            .page(&write(50, 700, "first page"), &dictionary! {})
            .page(content, &dictionary! {})
            .text();
        assert_eq!(
            (codes(&text), text.findings[0].page),
            (vec![Code::BlankPage], Some(2)),
            "{content}"
        );
    }
}

/// A file of two pages, whose second one is changed so.
fn second_page(change: impl FnOnce(&mut Document, ObjectId)) -> Text {
    let mut document = PdfBuilder::new()
        .page(&write(50, 700, "first page"), &dictionary! {})
        .page(&write(50, 700, "second page"), &dictionary! {})
        .build();
    let page = document.get_pages()[&2];
    change(&mut document, page);
    read(document, &Limits::default())
}

fn check_damaged(what: &str, text: &Text) {
    let found = (codes(text), text.findings[0].page);
    assert_eq!(found, (vec![Code::PageDamaged], Some(2)), "{what}");
}

#[test]
fn a_page_whose_content_is_not_there_is_damaged_and_not_blank() {
    let set = |content: Object| {
        second_page(|document, page| {
            let page = document.get_object_mut(page).unwrap();
            page.as_dict_mut().unwrap().set("Contents", content);
        })
    };
    check_damaged("lost", &set(Object::Reference((999, 0))));
    let one_lost = |document: &mut Document, page: ObjectId| {
        let page = document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap();
        let first = page.get(b"Contents").unwrap().clone();
        page.set("Contents", vec![first, Object::Reference((999, 0))]);
    };
    let rest = second_page(one_lost);
    assert_eq!(
        (lines(&rest), codes(&rest)),
        (vec!["first page", "second page"], vec![])
    );
    check_damaged(
        "all of two lost",
        &set(Object::Array(vec![
            Object::Null,
            Object::Reference((999, 0)),
        ])),
    );
    let one_empty = |document: &mut Document, page: ObjectId| {
        let empty = Stream::new(dictionary! { "Filter" => "FlateDecode" }, Vec::new());
        let empty = document.add_object(empty);
        let page = document.get_object_mut(page).unwrap();
        let page = page.as_dict_mut().unwrap();
        let first = page.get(b"Contents").unwrap().clone();
        page.set("Contents", vec![first, empty.into()]);
    };
    assert_eq!(codes(&second_page(one_empty)), []);
    let cut_off = |document: &mut Document, page: ObjectId| {
        let content = document.get_page_contents(page)[0];
        let text = write(50, 700, "a line that is there more than once").repeat(20);
        let mut stream = Stream::new(dictionary! {}, text.into_bytes());
        stream.compress().unwrap();
        let half = stream.content.len() / 2;
        stream.set_content(stream.content[..half].to_vec());
        document.objects.insert(content, stream.into());
    };
    check_damaged("cut off", &second_page(cut_off));
    // Nothing to be drawn.
    assert_eq!(codes(&set(Object::Array(Vec::new()))), [Code::BlankPage]);
    assert_eq!(codes(&set(Object::Null)), [Code::BlankPage]);
}

#[test]
fn a_page_that_is_listed_and_not_there_is_damaged() {
    let lost = second_page(|document, page| {
        document.objects.remove(&page);
    });
    assert_eq!(lines(&lost), ["first page"]);
    check_damaged("lost", &lost);
}

#[test]
fn a_scan_of_which_some_is_missing_is_not_read_in_part() {
    let cut_off = |document: &mut Document, page: ObjectId| {
        let resources = document.get_page_resources(page).unwrap().0.unwrap();
        let pictures = resources.get(b"XObject").unwrap().as_dict().unwrap();
        let picture = pictures.get(b"Im").unwrap().as_reference().unwrap();
        let stream = document
            .get_object_mut(picture)
            .unwrap()
            .as_stream_mut()
            .unwrap();
        stream.dict.set("Filter", "DCTDecode");
        stream.set_content(flat_jpeg(&[128; 4], None)[..40].to_vec());
        let content = document.get_page_contents(page)[0];
        let shown = Stream::new(dictionary! {}, PICTURE.as_bytes().to_vec());
        document.objects.insert(content, shown.into());
    };
    let text = second_page(cut_off);
    check_damaged("a scan", &text);
    assert_eq!(text.pages[1].needs_ocr, None);
}

/// Two pages, the second with this content, whose picture is changed.
fn second_picture(content: &str, change: impl FnOnce(&mut Document, ObjectId)) -> Text {
    let mut document = PdfBuilder::new()
        .page(&write(50, 700, "first page"), &dictionary! {})
        .page(content, &dictionary! {})
        .build();
    let page = document.get_pages()[&2];
    let resources = document.get_page_resources(page).unwrap().0.unwrap();
    let pictures = resources.get(b"XObject").unwrap().as_dict().unwrap();
    let picture = pictures.get(b"Im").unwrap().as_reference().unwrap();
    change(&mut document, picture);
    text(
        FileKind::Pdf,
        &bytes(document),
        &Limits::default(),
        Some(&FakeReader(&[])),
    )
}

#[test]
fn a_page_whose_picture_is_lost_is_damaged_and_not_blank() {
    let lose = |document: &mut Document, picture: ObjectId| {
        document.objects.remove(&picture);
    };
    check_damaged("lost", &second_picture(PICTURE, lose));
    let without_size = |document: &mut Document, picture: ObjectId| {
        let picture = document.get_object_mut(picture).unwrap();
        picture.as_stream_mut().unwrap().dict.remove(b"Width");
    };
    check_damaged("without a size", &second_picture(PICTURE, without_size));
    let cut_off = |document: &mut Document, picture: ObjectId| {
        let picture = document.get_object_mut(picture).unwrap();
        let picture = picture.as_stream_mut().unwrap();
        picture.dict.set("Width", 10);
        picture.dict.set("Height", 100);
        picture.set_content(vec![255; 500]);
    };
    check_damaged(
        "cut off in a white margin",
        &second_picture(PICTURE, cut_off),
    );
    // One beside a text may have been a card, a small one was none, and one that is not drawn is not missed.
    let line = write(50, 700, "second page");
    let with = |picture: &str| second_picture(&[line.as_str(), picture].concat(), lose);
    check_damaged("a card", &with("q 243 0 0 153 72 450 cm /Im Do Q"));
    assert_eq!(codes(&with("q 50 0 0 50 72 450 cm /Im Do Q")), []);
    assert_eq!(codes(&with("")), []);
}

#[test]
fn form_values_that_are_not_drawn_are_added_in_their_place() {
    let label = [write(50, 700, "Name:"), write(50, 670, "Hours:")].concat();
    let name = field("Tx", [120, 695, 300, 713], text_string("Grace Nakamura"));
    let mut hours = field("Ch", [120, 665, 300, 683], text_string("h2"));
    let pair =
        |export: &str, shown: &str| Object::Array(vec![text_string(export), text_string(shown)]);
    hours.set("Opt", vec![pair("h1", "1 hour"), pair("h2", "2 hours")]);
    let text = PdfBuilder::with_form(&label, vec![name, hours]).text();
    assert_eq!(lines(&text), ["Name:  Grace Nakamura", "Hours:  2 hours"]);
    let sources: Vec<WordSource> = text.pages[0].lines[0]
        .words
        .iter()
        .map(|word| word.source)
        .collect();
    assert_eq!(
        sources,
        [WordSource::Layer, WordSource::Form, WordSource::Form]
    );
}

#[test]
fn form_values_that_are_drawn_are_read_once() {
    let drawn = [write(50, 700, "Name:"), write(122, 700, "Grace Nakamura")].concat();
    let same = field("Tx", [120, 695, 300, 713], text_string("Grace Nakamura"));
    assert_eq!(
        lines(&PdfBuilder::with_form(&drawn, vec![same]).text()),
        ["Name:  Grace Nakamura"]
    );
    // What is drawn and the value of the form differ: both are read.
    let short = [write(50, 700, "Hours:"), write(122, 700, "12")].concat();
    let hours = field("Tx", [120, 695, 300, 713], text_string("2"));
    assert_eq!(
        lines(&PdfBuilder::with_form(&short, vec![hours]).text()),
        ["Hours:  12", "2"]
    );
    let other = field("Tx", [120, 695, 300, 713], text_string("Grace Nagano"));
    assert_eq!(
        lines(&PdfBuilder::with_form(&drawn, vec![other]).text()),
        ["Name:  Grace Nakamura", "Grace Nagano"]
    );
}

#[test]
fn letters_in_separate_boxes_are_words_and_a_cut_value_is_not_repeated() {
    let boxes: String = ["A", "4", "7", "1"]
        .iter()
        .zip(0..)
        .map(|(letter, i)| write(125 + 20 * i, 700, letter))
        .collect();
    let mut comb = field("Tx", [120, 695, 200, 713], text_string("A471"));
    comb.set("Ff", 1 << 24);
    assert_eq!(
        lines(
            &PdfBuilder::with_form(&[write(50, 700, "Code:"), boxes].concat(), vec![comb]).text()
        ),
        ["Code:  A471"]
    );
    let long = field(
        "Tx",
        [120, 695, 200, 713],
        text_string("Strength and balance for older adults"),
    );
    assert_eq!(
        lines(&PdfBuilder::with_form(&write(122, 700, "Strength and"), vec![long]).text()),
        ["Strength and"]
    );
}

#[test]
fn empty_hidden_and_password_fields_are_not_read() {
    let rect = [120, 695, 300, 713];
    let with = |key: &str, value: i64| {
        let mut field = field("Tx", rect, text_string("secret"));
        field.set(key, value);
        field
    };
    let fields = vec![
        field("Tx", rect, text_string("")),
        with("F", 2),
        with("Ff", 1 << 13),
        field("Sig", rect, text_string("secret")),
    ];
    assert_eq!(
        lines(&PdfBuilder::with_form(&write(50, 700, "Name:"), fields).text()),
        ["Name:"]
    );
}

#[test]
fn ticked_boxes_are_read() {
    let boxed = |x: i32, state: &str| {
        let mut field = field(
            "Btn",
            [x, 695, x + 12, 707],
            Object::Name(state.as_bytes().to_vec()),
        );
        field.set("AS", Object::Name(state.as_bytes().to_vec()));
        field
    };
    let labels = [write(70, 698, "Adult"), write(170, 698, "Child")].concat();
    assert_eq!(
        lines(&PdfBuilder::with_form(&labels, vec![boxed(50, "Yes"), boxed(150, "Off")]).text()),
        ["☑ Adult  Child"]
    );
}

#[test]
fn values_of_an_xfa_form_are_lines_of_the_first_page() {
    let text = xfa_form("Please  wait 2025 8");
    assert_eq!(
        lines(&text),
        ["Please wait 2025 8", "Name: Ann Lee", "Hours: 2"]
    );
    assert_eq!(text.pages[0].lines[1].words[0].source, WordSource::Form);
    // What the page shows is not the form.
    assert_eq!(codes(&text), [Code::PageDamaged]);
    // A form that was flattened shows it.
    assert_eq!(codes(&xfa_form("Ann Lee Please wait 2 8")), []);
}

/// A page without fields of the form that goes with it.
fn xfa_form(page: &str) -> Text {
    let mut pdf = PdfBuilder::with_page(&write(50, 700, page));
    let data = r#"<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form><Name>Ann Lee</Name><Hours>2</Hours>
        <Empty/><Note>Please wait</Note><Fee>8</Fee></form></xfa:data></xfa:datasets>"#;
    let data = pdf
        .document
        .add_object(Stream::new(dictionary! {}, data.as_bytes().to_vec()));
    let xfa = vec![Object::string_literal("datasets"), data.into()];
    pdf.catalog.set(
        "AcroForm",
        dictionary! { "Fields" => Vec::<Object>::new(), "XFA" => xfa },
    );
    pdf.text()
}

/// The document, locked with a user password.
fn locked(password: &str) -> Document {
    let mut document = PdfBuilder::with_form(
        &write(50, 700, "Name:"),
        vec![field("Tx", [120, 695, 300, 713], text_string("Ann Lee"))],
    )
    .build();
    let permissions = Permissions::PRINTABLE;
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password: password,
        key_length: 128,
        permissions,
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    document
}

#[test]
fn an_empty_password_opens_and_a_real_one_is_a_finding() {
    assert_eq!(
        lines(&read(locked(""), &Limits::default())),
        ["Name:  Ann Lee"]
    );
    let text = read(locked("gym"), &Limits::default());
    assert_eq!((codes(&text), text.pages.len()), (vec![Code::Locked], 0));
}

#[test]
fn limits_are_kept_and_reported() {
    let pages = (1..=3).fold(PdfBuilder::new(), |pdf, n| {
        pdf.page(&write(50, 700, &format!("page {n}")), &dictionary! {})
    });
    let text = read(
        pages.build(),
        &Limits {
            pages: 2,
            ..Limits::default()
        },
    );
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec!["page 1", "page 2"], vec![Code::TooManyPages])
    );
    let text = read(
        PdfBuilder::with_page(&write(50, 700, "twelve letters")).build(),
        &Limits {
            letters: 6,
            ..Limits::default()
        },
    );
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec!["twelve"], vec![Code::TooMuchText])
    );
}

#[test]
fn a_damaged_file_is_a_finding() {
    for damaged in [
        "%PDF-1.4\nnothing here\n%%EOF",
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF",
    ] {
        let text = text(
            FileKind::Pdf,
            &Arc::new(damaged.as_bytes().to_vec()),
            &Limits::default(),
            None,
        );
        assert_eq!(
            (codes(&text), text.pages.len()),
            (vec![Code::PdfDamaged], 0),
            "{damaged}"
        );
    }
}

#[test]
fn the_fallback_gives_words_without_places() {
    let text = fallback(
        &bytes(
            PdfBuilder::with_page(
                &[write(50, 700, "Name: Ann Lee"), write(50, 600, "2 hours")].concat(),
            )
            .build(),
        ),
        &Limits::default(),
    );
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec!["Name: Ann Lee", "2 hours"], vec![Code::FallbackText])
    );
    assert_eq!(text.pages[0].lines[0].place, Place::default());
}

/// A reader that reads these lines in every picture, each with its left edge and its middle in pixels; letters are
/// 30 pixels high and 16 apart.
struct FakeReader(&'static [(&'static str, f32, f32)]);

impl Reader for FakeReader {
    fn lines(&self, _: &Picture) -> Vec<ocr::OcrLine> {
        let line = |&(text, x, y): &(&str, f32, f32)| {
            let (count, length) = (
                text.chars().count() as f32,
                text.chars().count() as f32 * 16.0,
            );
            let rect = ocr::picture::RotatedRect {
                x: x + length / 2.0,
                y,
                dx: 1.0,
                dy: 0.0,
                length,
                height: 42.0,
            };
            let characters = text
                .chars()
                .enumerate()
                .map(|(i, value)| ocr::RecognisedCharacter {
                    value,
                    position: (i as f32 + 0.5) / count,
                    confidence: 0.75,
                })
                .collect();
            ocr::OcrLine { rect, characters }
        };
        self.0.iter().map(line).collect()
    }
}

fn read_with_ocr(pdf: PdfBuilder, reader: &FakeReader) -> Text {
    text(
        FileKind::Pdf,
        &bytes(pdf.build()),
        &Limits::default(),
        Some(reader),
    )
}

#[test]
fn a_scan_is_read_by_ocr_and_its_words_keep_their_confidence() {
    // A page is drawn with 200 pixels per inch: 72 points are 200 pixels.
    let text = read_with_ocr(
        PdfBuilder::with_page(PICTURE),
        &FakeReader(&[
            ("Issue Date", 200.0, 400.0),
            ("10/16/2021", 900.0, 400.0),
            ("Renew By", 200.0, 500.0),
        ]),
    );
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec!["Issue Date  10/16/2021", "Renew By"], vec![])
    );
    let (page, line) = (&text.pages[0], &text.pages[0].lines[0]);
    assert_eq!((page.needs_ocr, line.cells.len()), (None, 2));
    assert!(
        line.words
            .iter()
            .all(|word| word.source == WordSource::Ocr && (word.sure - 0.75).abs() < 1e-6)
    );
    assert!(
        (line.words[0].x0 - 72.0).abs() < 3.0 && (line.place.y0..line.place.y1).contains(&144.0),
        "{line:?}"
    );
}

#[test]
fn values_on_a_picture_are_joined_with_its_text_and_stay_certain() {
    // The value is 100 points from the left and 92 from the top; OCR reads it too, not quite correctly.
    let values = [PICTURE, &write(100, 700, "Ann Lee")].concat();
    let text = read_with_ocr(
        PdfBuilder::with_page(&values),
        &FakeReader(&[
            ("Name:", 186.0, 244.0),
            ("Anm Lee", 278.0, 244.0),
            ("has completed", 278.0, 400.0),
        ]),
    );
    assert_eq!(lines(&text), ["Name: Ann Lee", "has completed"]);
    let words = text.pages[0].lines[0]
        .words
        .iter()
        .map(|word| (word.source, word.sure));
    assert_eq!(
        words.collect::<Vec<_>>(),
        [
            (WordSource::Ocr, 0.75),
            (WordSource::Layer, 1.0),
            (WordSource::Layer, 1.0)
        ]
    );
}

#[test]
fn a_picture_beside_the_text_is_read_at_its_place() {
    // The upper left corner of the picture is 72 points from the left and 189 from the top.
    let card = [
        write(72, 720, "Please find my card"),
        "q 243 0 0 153 72 450 cm /Im Do Q".to_owned(),
    ]
    .concat();
    let text = read_with_ocr(
        PdfBuilder::with_page(&card),
        &FakeReader(&[("Ann Lee", 100.0, 100.0)]),
    );
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec!["Please find my card", "Ann Lee"], vec![])
    );
    let page = &text.pages[0];
    assert_eq!((page.needs_ocr, page.has_more), (None, false));
    // 300 pixels per inch: 100 pixels are 24 points.
    let (line, word) = (&page.lines[1], &page.lines[1].words[0]);
    assert!((word.x0 - 96.0).abs() < 2.0, "{word:?}");
    assert!((line.place.y0..line.place.y1).contains(&213.0), "{line:?}");
    assert_eq!(word.source, WordSource::Ocr);
    assert_eq!(page.lines[0].words[0].source, WordSource::Layer);
}

#[test]
fn a_second_look_adds_what_only_pictures_show() {
    let certificate = [
        "q 100 0 0 40 72 720 cm /Im Do Q ",
        &write(100, 600, "Ann Lee has completed a course"),
    ]
    .concat();
    let reader = FakeReader(&[
        ("Harborlight", 210.0, 150.0),
        ("Anm Lee has completed a course", 278.0, 522.0),
    ]);
    let document = bytes(PdfBuilder::with_page(&certificate).build());
    let read = |ocr| text(FileKind::Pdf, &document, &Limits::default(), ocr);
    let first = read(Some(&reader as &dyn Reader));
    assert_eq!(first, read(None));
    assert_eq!(lines(&first), ["Ann Lee has completed a course"]);
    assert!(first.pages[0].has_more);
    let numbers = BTreeSet::from([1]);
    let pages = second_look(&document, &Limits::default(), &reader, &numbers);
    let second = first.clone().with_pages(pages);
    assert_eq!(
        lines(&second),
        ["Harborlight", "Ann Lee has completed a course"]
    );
    let sources: Vec<WordSource> = second.pages[0]
        .lines
        .iter()
        .map(|line| line.words[0].source)
        .collect();
    assert_eq!(sources, [WordSource::Ocr, WordSource::Layer]);
    assert!(!second.pages[0].has_more);
    // Put off, it needs OCR.
    let put_off = first.without_second_look(&numbers);
    assert_eq!(put_off.pages[0].needs_ocr, Some(OcrReason::Doubtful));
    assert_eq!(codes(&put_off), [Code::NeedsOcr]);
    // Text alone has nothing more, and a scan is read whole.
    assert!(
        !PdfBuilder::with_page(&write(50, 700, "Ann Lee"))
            .text()
            .pages[0]
            .has_more
    );
    assert!(!read_with_ocr(PdfBuilder::with_page(PICTURE), &reader).pages[0].has_more);
}

#[test]
fn ocr_replaces_a_hidden_layer() {
    let hidden = [PICTURE, "3 Tr ", &write(100, 700, "Date 05/29/2028")].concat();
    assert_eq!(
        lines(&read_with_ocr(
            PdfBuilder::with_page(&hidden),
            &FakeReader(&[("Date 05/29/2023", 278.0, 250.0)])
        )),
        ["Date 05/29/2023"]
    );
}

#[test]
fn a_picture_without_text_is_a_finding() {
    let text = read_with_ocr(PdfBuilder::with_page(PICTURE), &FakeReader(&[]));
    assert_eq!(
        (lines(&text), codes(&text)),
        (vec![], vec![Code::NoTextSeen])
    );
}

#[test]
fn a_picture_that_cannot_be_opened_is_a_finding() {
    let text = text(
        FileKind::Jpeg,
        &Arc::new(vec![0xFF, 0xD8]),
        &Limits::default(),
        Some(&FakeReader(&[("never", 0.0, 0.0)])),
    );
    assert_eq!(
        (lines(&text), codes(&text), text.pages.len()),
        (vec![], vec![Code::PictureDamaged], 1)
    );
}

#[test]
fn pictures_are_pages_that_need_ocr() {
    let picture = Arc::new(vec![0xFF, 0xD8]);
    for kind in [FileKind::Jpeg, FileKind::Png, FileKind::Heic] {
        let text = text(kind, &picture, &Limits::default(), None);
        assert_eq!(
            (text.pages.len(), text.pages[0].needs_ocr, codes(&text)),
            (1, Some(OcrReason::Scan), vec![Code::NeedsOcr])
        );
    }
    let two_pages = b"II\x2a\0\x08\0\0\0\0\0\x0e\0\0\0\0\0\0\0\0\0";
    let text = text(
        FileKind::Tiff,
        &Arc::new(two_pages.to_vec()),
        &Limits::default(),
        None,
    );
    assert_eq!(
        text.pages
            .iter()
            .map(|page| page.number)
            .collect::<Vec<_>>(),
        [1, 2]
    );
}

#[test]
fn kinds_that_are_not_read_give_no_page() {
    assert_eq!(
        text(
            FileKind::Html,
            &Arc::new(b"<html>".to_vec()),
            &Limits::default(),
            None
        ),
        Text::default()
    );
}

/// A JPEG of eight by eight equal pixels with these components, and the colour transform in an Adobe marker.
pub(super) fn flat_jpeg(parts: &[u8], adobe: Option<u8>) -> Vec<u8> {
    let segment = |kind: u8, data: &[u8]| [&[0xFF, kind, 0, data.len() as u8 + 2], data].concat();
    let each = |entry: &dyn Fn(u8) -> Vec<u8>| {
        (1..=parts.len() as u8).flat_map(entry).collect::<Vec<u8>>()
    };
    let count = parts.len() as u8;
    // Twelve codes of four bits for the size of the mean, one of one bit for the end of a block.
    let (means, ends) = (
        [0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    );
    [
        vec![0xFF, 0xD8],
        adobe.map_or(Vec::new(), |colours| {
            segment(
                0xEE,
                &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[colours]].concat(),
            )
        }),
        segment(0xDB, &[vec![0], vec![1; 64]].concat()),
        segment(
            0xC0,
            &[
                vec![8, 0, 8, 0, 8, count],
                each(&|number| vec![number, 0x11, 0]),
            ]
            .concat(),
        ),
        segment(0xC4, &[vec![0], means.to_vec(), (0..12).collect()].concat()),
        segment(0xC4, &[vec![0x10], ends.to_vec(), vec![0]].concat()),
        segment(
            0xDA,
            &[vec![count], each(&|number| vec![number, 0]), vec![0, 63, 0]].concat(),
        ),
        flat_jpeg_blocks(parts),
        vec![0xFF, 0xD9],
    ]
    .concat()
}

/// The compressed data of [`flat_jpeg`]: one block for each component, with its mean and nothing else.
fn flat_jpeg_blocks(parts: &[u8]) -> Vec<u8> {
    let block = |part: &u8| {
        let mean = (i32::from(*part) - 128) * 8;
        let size = (i32::BITS - mean.abs().leading_zeros()) as usize;
        let code = if mean < 0 {
            mean + (1 << size) - 1
        } else {
            mean
        };
        let code = if size > 0 {
            format!("{code:0size$b}")
        } else {
            String::new()
        };
        format!("{size:04b}{code}0")
    };
    let mut bits: String = parts.iter().map(block).collect();
    bits += &"1".repeat(bits.len().next_multiple_of(8) - bits.len());
    bits.as_bytes()
        .chunks(8)
        .map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | (bit - b'0')))
        .flat_map(|byte| {
            if byte == 0xFF {
                vec![0xFF, 0]
            } else {
                vec![byte]
            }
        })
        .collect()
}

/// The colour in the middle of a page that a CMYK photo covers.
fn drawn_cmyk(stored: [u8; 4], inverted: bool) -> [u8; 3] {
    let mut pdf = PdfBuilder::new();
    let mut photo = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8,
    "ColorSpace" => "DeviceCMYK", "BitsPerComponent" => 8, "Filter" => "DCTDecode" };
    if inverted {
        photo.set(
            "Decode",
            [1, 0]
                .repeat(4)
                .into_iter()
                .map(Object::from)
                .collect::<Vec<_>>(),
        );
    }
    let photo = pdf.document.add_object(Stream::new(
        photo,
        flat_jpeg(&stored, inverted.then_some(0)),
    ));
    let mut pdf = pdf.page(PICTURE, &dictionary! {});
    let page = pdf
        .document
        .get_dictionary_mut(pdf.kids[0].as_reference().unwrap())
        .unwrap();
    page.set(
        "Resources",
        dictionary! { "XObject" => dictionary! { "Im" => photo } },
    );
    let page = DrawnPage {
        number: 1,
        ..DrawnPage::default()
    };
    let picture = Drawing::open(&bytes(pdf.build()))
        .ok()
        .unwrap()
        .picture(&page, &[])
        .unwrap()
        .picture;
    let middle = (picture.height / 2 * picture.width + picture.width / 2) * 3;
    [
        picture.rgb[middle],
        picture.rgb[middle + 1],
        picture.rgb[middle + 2],
    ]
}

#[test]
fn a_cmyk_photo_has_its_colours_on_a_page() {
    for inverted in [false, true] {
        let drawn = |inks: [u8; 4]| {
            drawn_cmyk(
                if inverted {
                    inks.map(|ink| 255 - ink)
                } else {
                    inks
                },
                inverted,
            )
        };
        assert!(drawn([0, 0, 0, 0]).iter().all(|part| *part > 245), "white");
        let black = drawn([0, 0, 0, 255]);
        assert!(black.iter().all(|part| *part < 70), "black: {black:?}");
        let [red, green, blue] = drawn([255, 0, 0, 0]);
        assert!(
            red < 80 && green > 120 && blue > 180,
            "cyan: {red} {green} {blue}"
        );
    }
}
