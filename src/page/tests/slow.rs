//! Small files that ask for more than anybody waits for. On every page a person reads "CEUs awarded: 0.1", or would after a long time.

use super::*;

/// The text of a page with this row, this content before and after it, and these resources.
fn text(mut pdf: PdfBuilder, [before, after]: [&str; 2], mut resources: Dictionary) -> Text {
    resources.set("Font", dictionary! { "F1" => pdf.font.clone() });
    let row = write(72, 650, "CEUs awarded: 0.1");
    let content = [before, &row, after].concat();
    let more = dictionary! { "Resources" => resources };
    pdf = pdf.page(&content, &more);
    pdf.text()
}

/// Holds that the amount of the row is not certain, and that OCR, or somebody, has to look.
fn check_asked(what: &str, text: &Text) {
    let lines = text.pages.iter().flat_map(|page| &page.lines);
    let mut words = lines.flat_map(|line| line.words.iter().map(move |word| (line, word)));
    let is_certain = |(line, word): (&Line, &Word)| {
        word.source == WordSource::Layer
            && word.sure >= 1.0
            && &line.text[word.range.clone()] == "0.1"
    };
    assert!(!words.any(is_certain), "{what}");
    assert!(text.pages[0].needs_ocr.is_some(), "{what}");
}

/// A form that draws others.
fn form(content: &str, drawn: &[(&str, ObjectId)]) -> Stream {
    let drawn = drawn.iter().map(|(name, id)| (*name, (*id).into()));
    let drawn: Dictionary = drawn.collect();
    let form = dictionary! { "Type" => "XObject", "Subtype" => "Form",
    "BBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
    "Resources" => dictionary! { "XObject" => drawn } };
    Stream::new(form, content.as_bytes().to_vec())
}

#[test]
fn a_page_that_takes_long_to_draw_is_not_compared_with_its_letters() {
    let shading = dictionary! { "ShadingType" => 2, "ColorSpace" => "DeviceGray",
    "Function" => dictionary! { "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
        "C0" => vec![1.into()], "C1" => vec![1.into()] },
    "Coords" => vec![0.into(), 0.into(), 612.into(), 0.into()], "Extend" => vec![true.into(), true.into()] };
    let cell = dictionary! { "PatternType" => 1, "PaintType" => 1, "TilingType" => 1, "XStep" => 4, "YStep" => 4,
    "BBox" => vec![0.into(), 0.into(), 4.into(), 4.into()], "Resources" => dictionary! {} };
    let group = dictionary! { "S" => "Transparency" };
    for (what, content) in [
        ("shadings", "/White sh\n".repeat(20_000)),
        ("shapes", "9 9 m 600 9 l 9 780 l f\n".repeat(2000)),
        (
            "strokes",
            "30 w 0 0 m 612 792 l 0 792 l 612 0 l S\n".repeat(1000),
        ),
        ("groups", "/Group Do\n".repeat(100)),
        (
            "patterns",
            format!("/Pattern cs /Cell scn {}", "0 0 612 792 re f\n".repeat(100)),
        ),
        ("letters", write(72, 650, "Hours Hours Hours").repeat(2200)),
    ] {
        let mut pdf = PdfBuilder::new();
        let mut layer = form("1 g 0 0 612 792 re f", &[]);
        layer.dict.set("Group", group.clone());
        let layer = pdf.document.add_object(layer);
        let cell = Stream::new(cell.clone(), b"1 g 0 0 2 2 re f".to_vec());
        let cell = pdf.document.add_object(cell);
        let resources = dictionary! {
            "Shading" => dictionary! { "White" => shading.clone() },
            "XObject" => dictionary! { "Group" => layer },
            "Pattern" => dictionary! { "Cell" => cell },
        };
        check_asked(what, &text(pdf, ["", &content], resources));
    }
}

#[test]
fn what_is_drawn_without_end_is_not_followed() {
    let ten = "/Next Do\n".repeat(10);
    // Twenty forms, each of which draws the next ten times: 10^20 letters.
    let mut pdf = PdfBuilder::new();
    let mut next = pdf.document.add_object(form("0 0 9 9 re f", &[]));
    for _ in 0..20 {
        next = pdf.document.add_object(form(&ten, &[("Next", next)]));
    }
    let nested = dictionary! { "XObject" => dictionary! { "Next" => next } };
    let nested = text(pdf, ["", &ten], nested);
    check_asked("nested", &nested);
    assert_eq!(codes(&nested), [Code::TooMuchText, Code::NeedsOcr]);
    assert_eq!(
        nested.findings[0].message,
        "more is drawn on the page than is followed, and nothing of it is used: look at it, and print what is a certificate or card on a page of its own"
    );
}

/// Forms that share a form, a picture behind the text, and a page of text are read as before.
#[test]
fn usual_pages_are_compared() {
    let mut pdf = PdfBuilder::new();
    let mut next = pdf.document.add_object(form("0.5 g 500 9 9 9 re f", &[]));
    for _ in 0..8 {
        next = pdf
            .document
            .add_object(form("/Next Do /Next Do", &[("Next", next)]));
    }
    let rows = (0..40).map(|row| write(72, 600 - 14 * row, &"words ".repeat(15)));
    let rows: String = rows.collect();
    let resources = dictionary! { "XObject" => dictionary! { "Next" => next } };
    let text = text(
        pdf,
        ["/Next Do 0 g 0.9 g 60 640 300 30 re f 0 g ", &rows],
        resources,
    );
    let certain = text.pages[0].lines.iter().flat_map(|line| &line.words);
    assert!(certain.clone().count() > 600 && certain.clone().all(|word| word.sure >= 1.0));
    assert_eq!(codes(&text), []);
}
