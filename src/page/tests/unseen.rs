//! Text that a file holds and a page does not show. On every page a person reads "CEUs awarded: 0.1", or nothing behind the colon;
//! the file also says 1.9.

use super::*;

/// The resources of the pages: states, a layer for print alone, one under a condition, patterns, a shading and fonts.
fn resources(document: &mut Document) -> Dictionary {
    let helvetica = || dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" };
    let mut lying = helvetica();
    lying.set(
        "ToUnicode",
        document.add_object(to_unicode("<30> <0031> <31> <0039>")),
    );
    let mut ligature = helvetica();
    ligature.set(
        "ToUnicode",
        document.add_object(to_unicode("<30> <0031002E0039>")),
    );
    let mut dot = helvetica();
    dot.set("ToUnicode", document.add_object(to_unicode("<35> <002E>")));
    let mut silent = helvetica();
    silent.set("ToUnicode", document.add_object(to_unicode("<30> <200B>")));
    let mut wide = helvetica();
    wide.set(
        "ToUnicode",
        document.add_object(to_unicode("<30> <FF11> <31> <FF19>")),
    );
    let function = dictionary! { "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
    "C0" => vec![1.into(), 1.into(), 1.into()], "C1" => vec![1.into(), 1.into(), 1.into()] };
    let shading = dictionary! { "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Function" => function,
    "Coords" => vec![0.into(), 0.into(), 612.into(), 0.into()], "Extend" => vec![true.into(), true.into()] };
    let pattern = dictionary! { "PatternType" => 2, "Shading" => shading.clone() };
    let picture = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
    "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
    let picture = document.add_object(Stream::new(picture, vec![255]));
    let stencil = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
    "ImageMask" => true, "BitsPerComponent" => 1 };
    let stencil = document.add_object(Stream::new(stencil, vec![0]));
    let nothing = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
    "Group" => dictionary! { "S" => "Transparency", "CS" => "DeviceGray" } };
    let nothing = document.add_object(Stream::new(nothing, Vec::new()));
    let mask = dictionary! { "S" => "Luminosity", "G" => nothing };
    let layers = layers(document);
    let mut objects = dictionary! { "White" => picture, "Stencil" => stencil };
    for (name, layer) in &layers {
        let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
        "Matrix" => vec![1.into(), 0.into(), 0.into(), 1.into(), 100.into(), 0.into()],
        "OC" => layer.clone(), "Resources" => dictionary! { "Font" => dictionary! { "F1" => helvetica() } } };
        let form = Stream::new(form, write(60, 650, "1.9").into_bytes());
        objects.set(name.clone(), document.add_object(form));
    }
    dictionary! {
        "Font" => dictionary! { "F1" => helvetica(), "Lying" => lying, "Ligature" => ligature, "Point" => dot, "Silent" => silent, "Wide" => wide },
        "XObject" => objects,
        "ExtGState" => dictionary! { "Ghost" => dictionary! { "ca" => 0.01 }, "Lighten" => dictionary! { "BM" => "Lighten" },
            "Masked" => dictionary! { "SMask" => mask } },
        "Pattern" => dictionary! { "White" => pattern },
        "Shading" => dictionary! { "White" => shading },
        "Properties" => layers,
    }
}

/// Layers, and conditions on layers, that a screen does not show.
fn layers(document: &mut Document) -> Dictionary {
    let print = document.add_object(
        dictionary! { "Type" => "OCG", "Name" => text_string("Print"),
        "Usage" => dictionary! { "View" => dictionary! { "ViewState" => "OFF" } } },
    );
    let shown =
        document.add_object(dictionary! { "Type" => "OCG", "Name" => text_string("Shown") });
    let all_off = document.add_object(
        dictionary! { "Type" => "OCMD", "OCGs" => vec![shown.into()], "P" => "AllOff" },
    );
    let with_print = document.add_object(
        dictionary! { "Type" => "OCMD", "OCGs" => vec![shown.into(), print.into()], "P" => "AllOn" },
    );
    let unless_shown = document.add_object(
        dictionary! { "Type" => "OCMD", "OCGs" => vec![shown.into()],
        "VE" => vec!["Not".into(), shown.into()] },
    );
    dictionary! { "Print" => print, "UnlessShown" => unless_shown, "AllOff" => all_off, "WithPrint" => with_print }
}

fn to_unicode(mapping: &str) -> Stream {
    let map = format!(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange {} beginbfchar {mapping} endbfchar endcmap end end",
        mapping.split_whitespace().count() / 2
    );
    Stream::new(dictionary! {}, map.into_bytes())
}

/// A page with a row that a person reads, and this content behind its colon.
fn page(behind: &str, more: &Dictionary) -> Text {
    let mut pdf = PdfBuilder::new();
    let mut all = dictionary! { "Resources" => resources(&mut pdf.document) };
    all.extend(more);
    let content = [
        write(72, 700, "Certificate of Completion"),
        write(72, 650, "CEUs awarded:"),
        behind.to_owned(),
    ]
    .concat();
    pdf.page(&content, &all).text()
}

/// The words of the text layer of which nobody doubts that the page shows them.
fn certain(text: &Text) -> Vec<&str> {
    let lines = text.pages.iter().flat_map(|page| &page.lines);
    lines
        .flat_map(|line| {
            let certain = line.words.iter();
            certain
                .filter(|word| word.source != WordSource::Hidden && word.sure >= 1.0)
                .map(|word| &line.text[word.range.clone()])
        })
        .collect()
}

/// Holds that a page does not show what is behind the colon, and that a finding says so, or asks for OCR.
fn check_unseen(what: &str, behind: &str) {
    let text = page(behind, &dictionary! {});
    let certain = certain(&text);
    assert!(!certain.contains(&"1.9"), "{what}: {certain:?}");
    let says = [Code::UnseenText, Code::NeedsOcr];
    assert!(
        codes(&text).iter().any(|code| says.contains(code)),
        "{what}: {:?}",
        codes(&text)
    );
}

/// The text behind the colon.
fn hidden() -> String {
    write(160, 650, "1.9")
}

#[test]
fn what_is_painted_so_that_nobody_sees_it_is_not_read() {
    for (what, state) in [
        ("white", "1 g"),
        ("nearly white", "0.97 g"),
        ("pale yellow", "1 1 0.89 rg"),
        ("in white CMYK", "0 0 0 0 k"),
        ("nearly transparent", "/Ghost gs"),
        ("blended away", "/Lighten gs"),
        ("masked", "/Masked gs"),
        ("in a white pattern", "/Pattern cs /White scn"),
        ("white outlines", "1 Tr 1 G"),
        ("without paint", "3 Tr"),
    ] {
        check_unseen(what, &format!("q {state} {} Q\n", hidden()));
    }
    check_unseen("tiny", "BT /F1 1 Tf 1 0 0 1 160 650 Tm (1.9) Tj ET\n");
    let dark = "0 g 150 640 60 25 re f\n";
    check_unseen("black on black", &[dark, &hidden()].concat());
}

#[test]
fn what_is_covered_is_not_read() {
    for (what, cover) in [
        ("a rectangle", "1 g 158 646 30 16 re f"),
        ("two rectangles", "1 g 158 646 9 16 re f 167 646 12 16 re f"),
        ("a triangle", "1 g 140 640 m 240 640 l 190 760 l f"),
        ("a thick line", "1 G 16 w 158 654 m 190 654 l S"),
        (
            "many thin lines",
            "1 G 1.2 w 158 647 m 190 647 l 158 648 m 190 648 l 158 649 m 190 649 l 158 650 m 190 650 l 158 651 m 190 651 l 158 652 m 190 652 l 158 653 m 190 653 l 158 654 m 190 654 l 158 655 m 190 655 l 158 656 m 190 656 l 158 657 m 190 657 l 158 658 m 190 658 l 158 659 m 190 659 l 158 660 m 190 660 l S",
        ),
        (
            "a turned rectangle",
            "q 0.8 0.6 -0.6 0.8 170 620 cm 1 g 0 0 40 40 re f Q",
        ),
        ("a picture", "q 30 0 0 16 158 646 cm /White Do Q"),
        ("a turned picture", "q 40 30 -30 40 175 625 cm /White Do Q"),
        ("a stencil", "q 1 g 30 0 0 16 158 646 cm /Stencil Do Q"),
        ("a shading", "q 158 646 30 16 re W n /White sh Q"),
        (
            "a large letter",
            "BT 1 g /F1 90 Tf 1 0 0 1 140 640 Tm (MMM) Tj ET",
        ),
        ("a curve", "1 g 150 640 m 150 690 210 690 210 640 c f"),
    ] {
        check_unseen(what, &[&hidden(), "q ", cover, " Q\n"].concat());
    }
}

#[test]
fn what_is_covered_and_written_anew_is_not_certain() {
    let behind = [
        &hidden(),
        "q 1 g 158 646 30 16 re f Q\n",
        &write(160, 650, "0.1"),
    ]
    .concat();
    let text = page(&behind, &dictionary! {});
    assert!(!certain(&text).contains(&"1.9"), "{:?}", certain(&text));
    // Which of the two is shown, OCR settles.
    assert_eq!(text.pages[0].needs_ocr, Some(OcrReason::Unclear));
}

#[test]
fn what_stands_under_other_letters_is_not_certain() {
    check_unseen(
        "two values in one place",
        &[hidden(), write(160, 650, "0.1")].concat(),
    );
}

#[test]
fn what_is_cut_off_is_not_read() {
    for (what, clip) in [
        ("a clip of its lower edge", "150 640 60 12 re W n"),
        (
            "a clip with a hole",
            "100 600 300 150 re 158 646 30 16 re W* n",
        ),
        ("a clip of a triangle", "100 600 m 178 655 l 100 700 l W n"),
    ] {
        check_unseen(what, &format!("q {clip} {} Q\n", hidden()));
    }
    // Of each letter, specks at its corners and its middle, and between them.
    let letters = [(160.0, 6.7), (166.7, 3.3), (170.0, 6.7)];
    let specks = letters.iter().flat_map(|(x, advance)| {
        let places = (0..9).map(|at| (f64::from(at % 3) / 2.0, f64::from(at / 3) / 2.0));
        places.map(move |(along, up)| {
            let (x, y) = (x + along * advance, 650.0 + up * 8.4);
            format!("{:.2} {:.2} 0.3 0.3 re ", x - 0.15, y - 0.15)
        })
    });
    let specks: String = specks.collect();
    check_unseen(
        "a clip to specks",
        &format!("q {specks} W n {} Q\n", hidden()),
    );
}

#[test]
fn letters_of_less_than_two_points_are_not_seen() {
    let of_size = |size: f32| {
        page(
            &format!("BT /F1 {size} Tf 1 0 0 1 160 650 Tm (1.9) Tj ET\n"),
            &dictionary! {},
        )
    };
    for (size, is_seen) in [(1.9, false), (2.1, true)] {
        assert_eq!(certain(&of_size(size)).contains(&"1.9"), is_seen, "{size}");
    }
}

#[test]
fn what_is_in_a_layer_that_a_screen_does_not_show_is_not_read() {
    for layer in ["Print", "UnlessShown", "AllOff", "WithPrint"] {
        for content in [
            format!("/OC /{layer} BDC {} EMC\n", hidden()),
            // A form of that layer.
            format!("/{layer} Do\n"),
            format!("q 1 0 0 1 0 0 cm /{layer} Do Q\n"),
        ] {
            let text = page(&content, &dictionary! {});
            assert_eq!(certain(&text)[3..], ["CEUs", "awarded:"], "{content}");
        }
    }
}

#[test]
fn letters_that_look_like_others_are_not_certain() {
    for (what, behind) in [
        (
            "a map to other letters",
            "BT /Lying 12 Tf 1 0 0 1 160 650 Tm (0.1) Tj ET\n",
        ),
        (
            "a letter for several",
            "BT /Ligature 12 Tf 1 0 0 1 160 650 Tm (0) Tj ET\n",
        ),
        (
            "a digit for a point",
            "BT /Point 12 Tf 1 0 0 1 160 650 Tm (159) Tj ET\n",
        ),
        (
            "a digit for nothing",
            "BT /Silent 12 Tf 1 0 0 1 160 650 Tm (10.9) Tj ET\n",
        ),
        (
            "wide digits",
            "BT /Wide 12 Tf 1 0 0 1 160 650 Tm (0.1) Tj ET\n",
        ),
    ] {
        check_unseen(what, behind);
    }
    let actual = format!(
        "/Span <</ActualText (1.9)>> BDC {} EMC\n",
        write(160, 650, "0.1")
    );
    let text = page(&actual, &dictionary! {});
    assert!(!certain(&text).contains(&"1.9"), "{:?}", certain(&text));
    assert_eq!(text.pages[0].needs_ocr, Some(OcrReason::Unclear));
}

#[test]
fn a_mark_on_the_page_covers_what_is_under_it() {
    let mut pdf = PdfBuilder::new();
    let box_ = vec![0.into(), 0.into(), 40.into(), 20.into()];
    let white = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => box_ };
    let white = pdf
        .document
        .add_object(Stream::new(white, b"1 g 0 0 40 20 re f".to_vec()));
    let mark = dictionary! { "Type" => "Annot", "Subtype" => "Square", "Rect" => vec![155.into(), 645.into(), 195.into(), 665.into()],
    "AP" => dictionary! { "N" => white } };
    let marks = dictionary! { "Annots" => vec![mark.into()] };
    let content = [write(72, 650, "CEUs awarded:"), hidden()].concat();
    let text = pdf.page(&content, &marks).text();
    assert_eq!(lines(&text), ["CEUs awarded:"]);
    assert_eq!(codes(&text), [Code::UnseenText]);
}

/// A viewer draws it by itself.
#[test]
fn what_is_under_a_mark_that_the_file_does_not_draw_is_not_certain() {
    let place = vec![155.into(), 645.into(), 195.into(), 665.into()];
    for kind in ["Square", "Highlight", "FreeText"] {
        let mark = dictionary! { "Type" => "Annot", "Subtype" => kind, "Rect" => place.clone() };
        let text = page(&hidden(), &dictionary! { "Annots" => vec![mark.into()] });
        assert!(!certain(&text).contains(&"1.9"), "{kind}");
        assert_eq!(codes(&text), [Code::UnseenText], "{kind}");
    }
    let link = dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => place };
    let text = page(&hidden(), &dictionary! { "Annots" => vec![link.into()] });
    assert!(certain(&text).contains(&"1.9"));
}

#[test]
fn a_page_more_than_the_file_says_it_has_is_not_certain() {
    let mut document = PdfBuilder::with_page(&write(72, 650, "First page"))
        .page(&write(72, 650, "CEUs awarded: 1.9"), &dictionary! {})
        .build();
    let pages = document.catalog().unwrap().get(b"Pages").unwrap();
    let pages = pages.as_reference().unwrap();
    let tree = document.get_object_mut(pages).unwrap();
    tree.as_dict_mut().unwrap().set("Count", 1);
    let text = read(document, &Limits::default());
    assert_eq!(certain(&text), ["First", "page"]);
    assert_eq!(codes(&text), [Code::UnseenText]);
}

/// A file with a field on its second page, and these entries of the tree of pages, in which 0 stands for the two pages in turn.
fn with_kids(kids: &[Object], count: i64) -> Text {
    let mut pdf = PdfBuilder::with_page(&write(72, 650, "First page"));
    let field = pdf.document.add_object(field(
        "Tx",
        [160, 645, 260, 665],
        Object::string_literal("1.9"),
    ));
    pdf.catalog
        .set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
    let marks = dictionary! { "Annots" => vec![field.into()] };
    let mut document = pdf.page(&write(72, 650, "CEUs awarded:"), &marks).build();
    let pages = document.catalog().unwrap().get(b"Pages").unwrap();
    let pages = pages.as_reference().unwrap();
    let tree = document
        .get_object_mut(pages)
        .unwrap()
        .as_dict_mut()
        .unwrap();
    let mut own = tree
        .get(b"Kids")
        .unwrap()
        .as_array()
        .unwrap()
        .clone()
        .into_iter();
    let kids = kids.iter().map(|kid| match kid {
        Object::Integer(0) => own.next().unwrap(),
        kid => kid.clone(),
    });
    let kids: Vec<Object> = kids.collect();
    tree.set("Kids", kids);
    tree.set("Count", count);
    read(document, &Limits::default())
}

#[test]
fn pages_have_the_numbers_that_programs_show() {
    let numbers = |text: &Text| -> Vec<u32> { text.pages.iter().map(|page| page.number).collect() };
    let page = || Object::Integer(0);
    let nowhere = Object::Reference((9999, 0));
    for missing in [Object::Null, nowhere, Object::Integer(7)] {
        let text = with_kids(&[missing, page(), page()], 3);
        assert_eq!(numbers(&text), [2, 3]);
        assert_eq!(lines(&text), ["First page", "CEUs awarded: 1.9"]);
        let finding = &text.findings[0];
        assert_eq!((finding.code, finding.page), (Code::PageDamaged, Some(1)));
        assert_eq!(text.findings.len(), 1);
    }
    // The last page is beyond what the file counts.
    let text = with_kids(&[page(), Object::Null, page()], 2);
    assert_eq!(numbers(&text), [1, 3]);
    assert!(
        !certain(&text).contains(&"awarded:"),
        "{:?}",
        certain(&text)
    );
    assert!(codes(&text).contains(&Code::PageDamaged));
}

#[test]
fn a_row_from_which_something_is_missing_is_not_certain() {
    // "February 18, 2026" without its day would be a month.
    let content = [
        write(72, 650, "Date: February"),
        write(160, 650, "18,"),
        "q 1 g 158 646 20 16 re f Q\n".to_owned(),
        write(185, 650, "2026"),
    ]
    .concat();
    let text = PdfBuilder::with_page(&content).text();
    assert_eq!(lines(&text), ["Date: February  2026"]);
    assert!(certain(&text).is_empty(), "{:?}", certain(&text));
}

#[test]
fn what_is_seen_stays_certain() {
    for (what, behind) in [
        (
            "on a coloured ground",
            format!("q 0.2 0.3 0.6 rg 155 640 200 30 re f 1 g {} Q\n", hidden()),
        ),
        (
            "on a picture",
            format!("q 200 0 0 30 155 640 cm /White Do Q {}", hidden()),
        ),
        (
            "underlined",
            [&hidden(), "0.7 w 158 648 m 190 648 l S\n"].concat(),
        ),
        ("in a frame", [&hidden(), "150 640 60 25 re S\n"].concat()),
        (
            "in a clip around it",
            format!("q 150 640 60 25 re W n {} Q\n", hidden()),
        ),
        (
            "twice, as bold print",
            [
                hidden(),
                "BT /F1 12 Tf 1 0 0 1 160.3 650 Tm (1.9) Tj ET\n".to_owned(),
            ]
            .concat(),
        ),
        ("grey", format!("q 0.6 g {} Q\n", hidden())),
        ("as outlines", format!("q 1 Tr 0.4 w {} Q\n", hidden())),
        (
            "under a pale watermark",
            [&hidden(), "q /Ghost gs 0 g 140 600 100 90 re f Q\n"].concat(),
        ),
    ] {
        let text = page(&behind, &dictionary! {});
        assert!(
            certain(&text).contains(&"1.9"),
            "{what}: {:?} {:?}",
            certain(&text),
            codes(&text)
        );
        assert_eq!(codes(&text), [], "{what}");
    }
}

#[test]
fn ocr_settles_what_is_unclear() {
    // OCR looks at the word and 36 points beside it, 300 pixels per inch.
    let read = |reader: &FakeReader| {
        let actual =
            "/Span <</ActualText (1.9)>> BDC BT /F1 12 Tf 1 0 0 1 160 650 Tm (0.1) Tj ET EMC\n";
        let content = [write(72, 650, "CEUs awarded:"), actual.to_owned()].concat();
        read_with_ocr(PdfBuilder::with_page(&content), reader)
    };
    let confirmed = read(&FakeReader(&[("0.1", 150.0, 73.0)]));
    assert_eq!(lines(&confirmed), ["CEUs awarded: 0.1"]);
    assert_eq!(certain(&confirmed), ["CEUs", "awarded:", "0.1"]);
    assert_eq!(codes(&confirmed), []);

    let contradicted = read(&FakeReader(&[("7.3", 150.0, 73.0)]));
    assert_eq!(lines(&contradicted), ["CEUs awarded: 7.3"]);
    assert!(!certain(&contradicted).contains(&"7.3"));
    assert_eq!(codes(&contradicted), [Code::UnseenText]);

    let nothing = read(&FakeReader(&[]));
    assert_eq!(lines(&nothing), ["CEUs awarded:"]);
    assert!(certain(&nothing).is_empty());
    assert_eq!(codes(&nothing), [Code::UnseenText]);
}

/// A page that was signed, and to which this was done since: its content is replaced, or else only its catalog.
fn signed_and_changed(content: Option<&str>) -> Text {
    let mut pdf = PdfBuilder::with_page(&write(72, 650, "CEUs awarded: 0.1"));
    let range: Vec<Object> = [0, 10, 20, 30].map(Object::from).into();
    pdf.catalog.set(
        "Signature",
        dictionary! { "Type" => "Sig", "ByteRange" => range },
    );
    let signed = bytes(pdf.build());
    let document = Document::load_mem(&signed).unwrap();
    let page = document.get_pages()[&1];
    let contents = document.get_page_contents(page)[0];
    let catalog = document
        .trailer
        .get(b"Root")
        .unwrap()
        .as_reference()
        .unwrap();
    let mut later = lopdf::IncrementalDocument::create_from(signed.to_vec(), document.clone());
    if let Some(content) = content {
        let content = Stream::new(dictionary! {}, content.as_bytes().to_vec());
        later.new_document.objects.insert(contents, content.into());
    } else {
        let mut same = document.catalog().unwrap().clone();
        same.set("Lang", Object::string_literal("en"));
        later.new_document.objects.insert(catalog, same.into());
    }
    let mut bytes = Vec::new();
    later.save_to(&mut bytes).unwrap();
    text(FileKind::Pdf, &Arc::new(bytes), &Limits::default(), None)
}

#[test]
fn what_changed_after_the_signature_is_not_certain() {
    let text = signed_and_changed(Some(&write(72, 650, "CEUs awarded: 1.9")));
    assert_eq!(lines(&text), ["CEUs awarded: 1.9"]);
    assert_eq!(certain(&text), ["CEUs", "awarded:"]);
    assert_eq!(codes(&text), [Code::ChangedAfterSigning]);
}

#[test]
fn an_update_after_the_signature_that_changes_no_page_is_a_finding() {
    let text = signed_and_changed(None);
    assert_eq!(certain(&text), ["CEUs", "awarded:", "0.1"]);
    assert_eq!(codes(&text), [Code::UpdatedAfterSigning]);
}

#[test]
fn a_form_value_that_is_drawn_as_another_or_as_nothing_is_not_certain() {
    let shown = |drawn: &str| {
        let drawn = format!("BT /F1 12 Tf 2 5 Td ({drawn}) Tj ET");
        with_drawn_field("Tx", [160, 645, 260, 665], &dictionary! {}, Some(&drawn))
    };
    let same = shown("1.9");
    assert_eq!(certain(&same), ["CEUs", "awarded:", "1.9"]);
    assert_eq!(codes(&same), []);
    for drawn in ["0.1", ""] {
        let other = shown(drawn);
        assert_eq!(certain(&other), ["CEUs", "awarded:"], "{drawn}");
        assert_eq!(codes(&other), [Code::UnseenText], "{drawn}");
    }
}

#[test]
fn a_value_that_is_struck_through_is_not_certain() {
    for line in ["0.8 w 158 654 m 182 654 l S\n", "0 g 158 653.5 24 1 re f\n"] {
        let text = page(&[&hidden(), line].concat(), &dictionary! {});
        assert_eq!(
            certain(&text),
            ["Certificate", "of", "Completion", "CEUs", "awarded:"]
        );
        assert_eq!(codes(&text), [Code::StruckOut]);
    }
}

/// Small shapes beside or on the "1.9" that make another number of it.
const CHANGES: [(&str, &str); 12] = [
    (
        "a nought and a point before it",
        "0.6 w 148 654 m 148 660 154 660 154 654 c 154 648 148 648 148 654 c S 156.5 650 1.2 1.2 re f",
    ),
    ("a point before it", "157.5 650 1.2 1.2 re f"),
    (
        "a round point before it",
        "157 650.6 m 157 651.4 158.2 651.4 158.2 650.6 c 158.2 649.8 157 649.8 157 650.6 c f",
    ),
    ("a one before it", "1 w 157 650 m 157 658.6 l S"),
    ("a one of a filled shape", "156.5 650 1 8.6 re f"),
    (
        "a nought behind it",
        "0.8 w 178 654 m 178 659 183 659 183 654 c 183 649 178 649 178 654 c S",
    ),
    ("a line in the nine", "0.8 w 171 650.5 m 171 654 l S"),
    ("a slanting line in the one", "0.8 w 161 657 m 164 650 l S"),
    ("a white line on the nine", "1 G 1 w 171 655 m 176 655 l S"),
    (
        "a picture before it",
        "q 8 0 0 9 150 650 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{1} EI Q",
    ),
    (
        "a nought cut out of a rectangle",
        "q 150 650 m 150 659 155 659 155 650 c h W n 0 600 300 100 re f Q",
    ),
    ("a minus", "0.8 w 154 653.5 m 158.5 653.5 l S"),
];

/// The text behind the colon, with room before it.
fn apart() -> String {
    write(200, 650, "1.9")
}

#[test]
fn a_number_with_a_small_shape_beside_or_on_it_is_not_certain() {
    for (what, shape) in CHANGES {
        for behind in [
            [&apart(), "q 1 0 0 1 40 0 cm ", shape, " Q\n"].concat(),
            ["q 1 0 0 1 40 0 cm ", shape, " Q\n", &apart()].concat(),
        ] {
            if what == "a white line on the nine" && behind.starts_with('q') {
                continue;
            }
            check_unseen(what, &behind);
        }
    }
    let between = [
        write(160, 650, "1"),
        "168 650 1.2 1.2 re f\n".to_owned(),
        write(170, 650, "9"),
    ];
    let text = page(&between.concat(), &dictionary! {});
    assert!(!certain(&text).contains(&"19"), "{:?}", certain(&text));
    assert_eq!(text.pages[0].needs_ocr, Some(OcrReason::Unclear));
}

#[test]
fn shapes_that_belong_to_no_number_leave_it_certain() {
    for (what, shape) in [
        ("a line under it", "0.7 w 160 648.5 m 176 648.5 l S"),
        ("a line under one digit", "160 648 6 0.6 re f"),
        (
            "a line on which it stands",
            "0.5 w 150 649.9 m 300 649.9 l S",
        ),
        (
            "the borders of a cell",
            "0.5 w 158 645 m 158 663 l 180 645 m 180 663 l S 158 645 22 18 re S",
        ),
        ("a box around it", "0.5 w 157 647 22 13 re S"),
        (
            "a box to tick",
            "0.6 w 148 650 8 8 re S 0.8 w 149 654 m 151 651 l 155 657 l S",
        ),
        (
            "a round box",
            "0.6 w 148 654 m 148 659.3 156 659.3 156 654 c 156 648.7 148 648.7 148 654 c S",
        ),
        ("a bullet", "150 652.5 3 3 re f"),
        ("a square bullet", "149 650 7 7 re f"),
        ("a tall bar", "1 w 157 640 m 157 670 l S"),
        ("what is white", "1 g 156.5 650 1.2 1.2 re f"),
        ("a ground", "0.8 0.9 1 rg 140 646 19 14 re f"),
        ("what is far away", "140 650 1.2 1.2 re f"),
        ("what is above it", "158 663 3 3 re f"),
    ] {
        let text = page(
            &["q 1 0 0 1 40 0 cm ", shape, " Q\n", &apart()].concat(),
            &dictionary! {},
        );
        assert!(
            certain(&text).contains(&"1.9"),
            "{what}: {:?}",
            certain(&text)
        );
        assert_eq!(codes(&text), [], "{what}");
    }
}

#[test]
fn ocr_reads_what_is_drawn_before_a_number() {
    let read = |reader: &FakeReader| {
        let content = [
            write(72, 650, "CEUs awarded:"),
            write(174, 650, "1"),
            CHANGES[0].1.to_owned(),
            " 171.5 650 1.2 1.2 re f\n".to_owned(),
        ];
        read_with_ocr(PdfBuilder::with_page(&content.concat()), reader)
    };
    // The picture begins 36 points before the "1".
    let same = read(&FakeReader(&[("1", 152.0, 73.0)]));
    assert_eq!(certain(&same), ["CEUs", "awarded:", "1"]);
    for other in [
        FakeReader(&[("0.1", 118.0, 73.0)]),
        FakeReader(&[(".1", 135.0, 73.0)]),
    ] {
        let other = read(&other);
        assert!(!certain(&other).contains(&"1"), "{:?}", certain(&other));
        assert_eq!(codes(&other), [Code::UnseenText]);
    }
}

/// A page with a field for what is behind the colon, with these entries.
fn with_field(kind: &str, rect: [i32; 4], more: &Dictionary) -> Text {
    with_drawn_field(kind, rect, more, None)
}

/// The same, and with this in place of what programs would draw.
fn with_drawn_field(kind: &str, rect: [i32; 4], more: &Dictionary, drawn: Option<&str>) -> Text {
    let mut pdf = PdfBuilder::new();
    let mut field = field(kind, rect, Object::string_literal("1.9"));
    field.extend(more);
    if let Some(drawn) = drawn {
        let place = vec![0.into(), 0.into(), 100.into(), 20.into()];
        let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => place,
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => pdf.font.clone() } } };
        let drawn = Stream::new(form, drawn.as_bytes().to_vec());
        let drawn = pdf.document.add_object(drawn);
        field.set("AP", dictionary! { "N" => drawn });
    }
    let field = pdf.document.add_object(field);
    pdf.catalog
        .set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
    let marks = dictionary! { "Annots" => vec![field.into()] };
    pdf.page(&write(72, 650, "CEUs awarded:"), &marks).text()
}

#[test]
fn a_value_that_programs_would_draw_so_that_nobody_sees_it_is_not_certain() {
    const PLACE: [i32; 4] = [160, 645, 260, 665];
    let style = |style: &str| dictionary! { "DA" => Object::string_literal(style) };
    let on = |style: &str, ground: Vec<Object>| dictionary! { "DA" => Object::string_literal(style), "MK" => dictionary! { "BG" => ground } };
    for (what, place, more) in [
        ("white", PLACE, style("/Helv 12 Tf 1 g")),
        ("white in RGB", PLACE, style("1 1 1 rg /Helv 0 Tf")),
        ("white in CMYK", PLACE, style("/Helv 12 Tf 0 0 0 0 k")),
        ("tiny", PLACE, style("/Helv 1 Tf 0 g")),
        ("not painted", PLACE, style("/Helv 12 Tf 3 Tr 0 g")),
        (
            "black on black",
            PLACE,
            on("/Helv 12 Tf 0 g", vec![0.into()]),
        ),
        ("without a place", [160, 645, 160, 645], dictionary! {}),
        ("without a height", [160, 645, 260, 645], dictionary! {}),
        ("beside the page", [760, 645, 860, 665], dictionary! {}),
    ] {
        let text = with_field("Tx", place, &more);
        assert_eq!(certain(&text), ["CEUs", "awarded:"], "{what}");
        assert_eq!(codes(&text), [Code::UnseenText], "{what}");
    }
    for more in [
        dictionary! {},
        style("/Helv 0 Tf 0 g"),
        style("0 0 1 rg /Helv 12 Tf"),
        on("/Helv 12 Tf 1 g", vec![0.into(), 0.into(), 0.into()]),
    ] {
        let text = with_field("Tx", PLACE, &more);
        assert_eq!(certain(&text), ["CEUs", "awarded:", "1.9"], "{more:?}");
        assert_eq!(codes(&text), [], "{more:?}");
    }
}

#[test]
fn letters_in_boxes_are_read_where_they_stand() {
    let drawn = |order: &str| {
        let comb = dictionary! { "Ff" => 1 << 24 };
        with_drawn_field("Tx", [160, 645, 260, 665], &comb, Some(order))
    };
    let in_place = drawn("BT /F1 12 Tf 5 5 Td (1) Tj 30 0 Td (.) Tj 30 0 Td (9) Tj ET");
    assert_eq!(certain(&in_place), ["CEUs", "awarded:", "1.9"]);
    let swapped = drawn("BT /F1 12 Tf 65 5 Td (1) Tj -30 0 Td (.) Tj -30 0 Td (9) Tj ET");
    assert!(
        !certain(&swapped).contains(&"1.9"),
        "{:?}",
        certain(&swapped)
    );
    assert_eq!(codes(&swapped), [Code::UnseenText]);
}

#[test]
fn what_a_list_shows_is_certain_only_if_it_is_what_is_chosen() {
    let pair = |export: &str, show: &str| {
        Object::from(vec![
            Object::string_literal(export),
            Object::string_literal(show),
        ])
    };
    let (list, combo) = (0, 1 << 17);
    let read = |flags: i32, options: Vec<Object>, more: &Dictionary| {
        let mut field = dictionary! { "Ff" => flags, "Opt" => options };
        field.extend(more);
        with_field("Ch", [160, 645, 260, 665], &field)
    };
    let is_certain = |text: &Text| {
        certain(text)
            .iter()
            .any(|word| ["0.1", "1.9"].contains(word))
    };
    let both = || vec![Object::string_literal("0.1"), Object::string_literal("1.9")];
    for flags in [list, combo] {
        assert!(is_certain(&read(flags, both(), &dictionary! {})));
        let place = |place: i32| dictionary! { "I" => vec![place.into()] };
        assert!(is_certain(&read(flags, both(), &place(1))));
        assert!(!is_certain(&read(flags, both(), &place(0))));
        // What is exported for one is displayed for another.
        let crossed = vec![pair("1.9", "0.1"), pair("0.1", "1.9")];
        assert!(!is_certain(&read(flags, crossed, &dictionary! {})));
        let twice = vec![pair("1.9", "0.1"), pair("1.9", "1.9")];
        assert!(!is_certain(&read(flags, twice, &dictionary! {})));
    }
    let drawn = "BT /F1 9 Tf 2 11 Td (0.1) Tj 0 -9 Td (1.9) Tj ET";
    let both = dictionary! { "Opt" => both() };
    let text = with_drawn_field("Ch", [160, 645, 260, 665], &both, Some(drawn));
    assert!(!is_certain(&text), "{:?}", certain(&text));
    assert_eq!(codes(&text), [Code::UnseenText]);
}

#[test]
fn pages_have_one_digest_if_they_look_the_same() {
    let look = |behind: &str| page(behind, &dictionary! {}).pages[0].look.clone();
    let spanned = |actual: &str| format!("/Span <</ActualText ({actual})>> BDC {} EMC\n", hidden());
    let plain = look(&hidden());
    assert_eq!(plain.len(), 64);
    for same in [
        spanned("2.3"),
        spanned("1.9"),
        [&hidden(), "3 Tr ", &write(300, 300, "unseen")].concat(),
        // Letter by letter.
        "BT /F1 12 Tf 160 650 Td (1) Tj (.) Tj (9) Tj ET\n".to_owned(),
    ] {
        assert_eq!(look(&same), plain, "{same}");
    }
    for other in [
        write(160, 650, "1.8"),
        write(161, 650, "1.9"),
        format!("q 1 0 0 rg {} Q\n", hidden()),
        [&hidden(), "100 100 30 30 re f\n"].concat(),
        [&hidden(), "q 30 0 0 30 100 100 cm /White Do Q\n"].concat(),
    ] {
        assert_ne!(look(&other), plain, "{other}");
    }
    let masked = format!("q /Masked gs {} Q\n", hidden());
    assert_eq!(look(&masked), "", "what a mask leaves is not known");
    let value = |value: &str| {
        let mut field = field("Tx", [160, 645, 260, 665], Object::string_literal(value));
        field.set("DA", Object::string_literal("/Helv 12 Tf 0 g"));
        let text = PdfBuilder::with_form(&write(72, 650, "CEUs awarded:"), vec![field]).text();
        text.pages[0].look.clone()
    };
    assert_ne!(value("1.9"), value("0.1"));
    assert_eq!(value("1.9"), value("1.9"));
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// The tables of a font in whose map of symbols the code of "1" stands for its first glyph, and in whose other map for this one.
fn tables_with_maps(other: u16) -> [(&'static [u8; 4], Vec<u8>); 7] {
    let square = |side: u16| {
        let back = side.wrapping_neg();
        let outline = [0, side, 0, back, 0, 0, side, 0];
        let glyph = [&[1, 0, 0, side, side, 3, 0, 0x0101, 0x0101][..], &outline];
        words(&glyph.concat())
    };
    let (one, two) = (square(400), square(700));
    let half = |glyph: &[u8]| u16::try_from(glyph.len() / 2).unwrap();
    let places = words(&[0, 0, half(&one), half(&one) + half(&two)]);
    // Each map has one code.
    let map = |code: u16, glyph: u16| words(&[6, 12, 0, code, 1, glyph]);
    let records = words(&[0, 2, 1, 0, 0, 20, 3, 0, 0, 32]);
    let head = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 700, 700, 0, 8, 2, 0, 0];
    let head = [&[1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000][..], &head].concat();
    let metrics = [1, 0, 800, 0, 0, 700, 0, 0, 700, 1, 0, 0, 0, 0, 0, 0, 0, 3];
    [
        (
            b"cmap",
            [records, map(0x31, other), map(0xF031, 1)].concat(),
        ),
        (b"glyf", [one, two].concat()),
        (b"head", words(&head)),
        (b"hhea", words(&metrics)),
        (b"hmtx", words(&[500, 0, 500, 0, 800, 0])),
        (b"loca", places),
        (
            b"maxp",
            words(&[1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
        ),
    ]
}

fn font_with_maps(other: u16) -> Vec<u8> {
    let tables = tables_with_maps(other);
    let mut file = words(&[1, 0, 7, 64, 2, 48]);
    let mut at = 12 + 16 * tables.len();
    for (name, table) in &tables {
        file.extend(*name);
        let place = [0, at, table.len()].map(|number| u32::try_from(number).unwrap());
        file.extend(place.map(u32::to_be_bytes).concat());
        at += table.len().next_multiple_of(4);
    }
    for (_, mut table) in tables {
        table.resize(table.len().next_multiple_of(4), 0);
        file.extend(table);
    }
    file
}

#[test]
fn letters_whose_glyph_depends_on_the_program_are_not_certain() {
    let sure = |other: u16| {
        let mut pdf = PdfBuilder::new();
        let file = pdf
            .document
            .add_object(Stream::new(dictionary! {}, font_with_maps(other)));
        let descriptor = dictionary! { "Type" => "FontDescriptor", "FontName" => "Symbols", "Flags" => 4, "FontFile2" => file };
        let map = pdf.document.add_object(to_unicode("<31> <0041>"));
        pdf.font = dictionary! { "Type" => "Font", "Subtype" => "TrueType", "BaseFont" => "Symbols", "FirstChar" => 49, "LastChar" => 49,
        "Widths" => vec![500.into()], "FontDescriptor" => descriptor, "ToUnicode" => map }
        .into();
        let text = pdf.page(&write(72, 650, "111"), &dictionary! {}).text();
        (certain(&text).join(" "), codes(&text))
    };
    assert_eq!(sure(1), ("AAA".to_owned(), vec![]));
    assert_eq!(sure(2), (String::new(), vec![Code::UnseenText]));
}

#[test]
fn text_that_programs_may_take_for_the_data_of_a_picture_is_not_certain() {
    let picture = |data: &str, bytes: usize| {
        format!("q 9 0 0 9 300 300 cm BI /W {bytes} /H 1 /BPC 8 /CS /G ID {data} EI Q\n")
    };
    let text_in_data = format!("x EI Q {} q", hidden());
    for (what, behind) in [
        (
            "text in the data",
            picture(&text_in_data, text_in_data.len()),
        ),
        (
            "data that end too late",
            [picture("xyz", 1), hidden()].concat(),
        ),
        (
            "data that end too early",
            [picture("x", 90), hidden()].concat(),
        ),
    ] {
        let text = page(&behind, &dictionary! {});
        assert!(
            !certain(&text).contains(&"1.9"),
            "{what}: {:?}",
            certain(&text)
        );
        assert!(
            codes(&text).contains(&Code::UnseenText),
            "{what}: {:?}",
            codes(&text)
        );
    }
    for honest in [picture("xyz", 3), picture("x\n", 1), picture("x EIy", 5)] {
        let text = page(&[&honest, &hidden()[..]].concat(), &dictionary! {});
        assert!(certain(&text).contains(&"1.9"), "{honest}");
        assert_eq!(codes(&text), [], "{honest}");
    }
}
