//! Layers that one program shows and another one does not, and text that tags, names and descriptions hold.

use super::*;

/// A certificate whose value is in a layer, object 6, with these entries of the layer and of the settings; openly, without them.
fn layered(name: &str, is_open: bool, layer: &str, settings: &str) -> Vec<u8> {
    let (layer, settings) = if is_open { ("", "") } else { (layer, settings) };
    let layer = format!("<< /Type /OCG /Name (Credits) {layer} >>").into_bytes();
    sheet(name, &format!("/OC /P BDC {} EMC\n", value("1.9")))
        .catalog(&format!(
            "/OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R] {settings} >> >>"
        ))
        .resources("/Properties << /P 6 0 R >>")
        .more(&[layer])
        .build()
}

/// A certificate whose value is in marked content with these entries, in which another value is drawn.
fn tagged(name: &str, is_open: bool, entries: &str) -> Vec<u8> {
    let shown = if is_open {
        value("1.9")
    } else {
        format!("/Span << {entries} >> BDC {} EMC\n", value("0.1"))
    };
    sheet(name, &shown).build()
}

pub(super) fn all() -> Vec<Forgery> {
    vec![
        forgery("a layer that only exports show", |name, is_open| {
            layered(
                name,
                is_open,
                "/Usage << /Export << /ExportState /ON >> /View << /ViewState /OFF >> >>",
                "/AS [<< /Event /View /Category [/View] /OCGs [6 0 R] >>]",
            )
        }),
        forgery(
            "a layer that is off and listed as on first",
            |name, is_open| layered(name, is_open, "", "/BaseState /OFF /ON [] /OFF [6 0 R]"),
        ),
    ]
}

pub(super) fn covers() -> Vec<Forgery> {
    vec![
        forgery(
            "a cover in a layer of a design that is off",
            |name, is_open| {
                // Programs look at the layers for viewing alone, so that this one is shown.
                let intent = if is_open { "View" } else { "Design" };
                let layer =
                    format!("<< /Type /OCG /Name (Cover) /Intent /{intent} >>").into_bytes();
                let cover = "/OC /P BDC q 1 g 188 464 34 20 re f Q EMC\n";
                let content = if is_open {
                    [cover, &value("1.9")].concat()
                } else {
                    [&value("1.9"), cover].concat()
                };
                sheet(name, &content)
                    .catalog("/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
                    .resources("/Properties << /P 6 0 R >>")
                    .more(&[layer])
                    .build()
            },
        ),
        forgery(
            "a cover in a layer that only its condition shows",
            |name, is_open| {
                // The condition holds if the layer is off; the policy would hide the cover.
                let layer = b"<< /Type /OCG /Name (Cover) >>".to_vec();
                let condition = if is_open { "" } else { "/VE [/Not 6 0 R]" };
                let condition =
                    format!("<< /Type /OCMD /OCGs [6 0 R] /P /AllOn {condition} >>").into_bytes();
                let cover = "/OC /P BDC q 1 g 188 464 34 20 re f Q EMC\n";
                let content = if is_open {
                    [cover, &value("1.9")].concat()
                } else {
                    [&value("1.9"), cover].concat()
                };
                sheet(name, &content)
                    .catalog("/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
                    .resources("/Properties << /P 7 0 R >>")
                    .more(&[layer, condition])
                    .build()
            },
        ),
        forgery(
            "a cover in a layer that is written into the page",
            |name, is_open| {
                let layer = b"<< /Type /OCG /Name (Cover) >>".to_vec();
                let cover = "/OC /Nowhere BDC q 1 g 188 464 34 20 re f Q EMC\n";
                let content = if is_open {
                    [cover, &value("1.9")].concat()
                } else {
                    [&value("1.9"), cover].concat()
                };
                sheet(name, &content)
                    .catalog("/OCProperties << /OCGs [6 0 R] /D << /BaseState /OFF >> >>")
                    .more(&[layer])
                    .build()
            },
        ),
    ]
}

pub(super) fn tags() -> Vec<Forgery> {
    vec![
        forgery(
            "marked content inside of marked content",
            |name, is_open| {
                let shown = if is_open {
                    value("1.9")
                } else {
                    format!(
                        "/P << /ActualText (1.9) >> BDC /Span << /ActualText (0.1) >> BDC {} EMC EMC\n",
                        value("0.1")
                    )
                };
                sheet(name, &shown).build()
            },
        ),
        forgery("another description", |name, is_open| {
            tagged(name, is_open, "/Alt (1.9)")
        }),
        forgery("an abbreviation spelled out", |name, is_open| {
            tagged(name, is_open, "/E (1.9)")
        }),
        forgery(
            "a tag that stands for the text of a row",
            |name, is_open| {
                let tree =
                    b"<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>"
                        .to_vec();
                let element =
                    b"<< /Type /StructElem /S /Span /P 6 0 R /Pg 3 0 R /K 0 /ActualText (1.9) >>"
                        .to_vec();
                let shown = if is_open { "1.9" } else { "0.1" };
                sheet(
                    name,
                    &format!("/Span << /MCID 0 >> BDC {} EMC\n", value(shown)),
                )
                .catalog("/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>")
                .page("/StructParents 0")
                .more(&[tree, element])
                .build()
            },
        ),
        forgery("what the file says about itself", |name, is_open| {
            let about = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description>CEUs awarded: 1.9</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
            let shown = if is_open { "1.9" } else { "0.1" };
            sheet(name, &value(shown))
                .catalog("/Metadata 6 0 R")
                .more(&[stream("/Type /Metadata /Subtype /XML", about.as_bytes())])
                .build()
        }),
    ]
}
