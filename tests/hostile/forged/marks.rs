//! Marks on a page and fields of a form that programs show in other ways than the file draws them.

use super::*;

const PLACE: &str = "/Rect [191 464 225 484]";

/// A certificate on whose value this mark is put; openly, the mark is elsewhere on the page.
fn marked(name: &str, is_open: bool, mark: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let place = if is_open {
        "/Rect [400 40 434 60]"
    } else {
        PLACE
    };
    sheet(name, &value("1.9"))
        .page(&format!("/Annots [<< /Type /Annot {place} {mark} >>]"))
        .more(more)
        .build()
}

/// A white rectangle as large as the place of a mark.
fn white() -> Vec<u8> {
    stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 34 20]",
        b"1 g 0 0 34 20 re f",
    )
}

pub(super) fn marks() -> Vec<Forgery> {
    vec![
        forgery("a ticked box whose state is its value", |name, is_open| {
            let place = if is_open {
                "/Rect [400 40 434 60]"
            } else {
                PLACE
            };
            let field = format!("<< /Type /Annot {place} /Subtype /Widget /FT /Btn /F 4 /T (a) /V /Yes /AP << /N << /Yes 6 0 R >> >> >>").into_bytes();
            sheet(name, &value("1.9"))
                .page("/Annots [7 0 R]")
                .catalog("/AcroForm << /Fields [7 0 R] >>")
                .more(&[white(), field])
                .build()
        }),
        forgery("a note whose sign covers text", |name, is_open| {
            marked(name, is_open, "/Subtype /Text /Name /Note /C [1 1 1]", &[])
        }),
        forgery(
            "an attached file whose sign covers text",
            |name, is_open| {
                marked(
                    name,
                    is_open,
                    "/Subtype /FileAttachment /Name /Graph /C [1 1 1]",
                    &[],
                )
            },
        ),
        forgery("a field that programs draw again", |name, is_open| {
            let empty = stream("/Type /XObject /Subtype /Form /BBox [0 0 34 20]", b"");
            let field = "/Subtype /Widget /FT /Tx /T (a) /V (0.1) /DA (/Helv 12 Tf 0 g) /MK << /BG [1] >> /AP << /N 6 0 R >>";
            let place = if is_open {
                "/Rect [400 40 434 60]"
            } else {
                PLACE
            };
            let field = format!("<< /Type /Annot {place} {field} >>").into_bytes();
            sheet(name, &value("1.9")).page("/Annots [7 0 R]").catalog("/AcroForm << /NeedAppearances true /Fields [7 0 R] /DR << /Font << /Helv 5 0 R >> >> >>").more(&[empty, field]).build()
        }),
    ]
}

pub(super) fn looks() -> Vec<Forgery> {
    vec![
        forgery("a button with a caption and a ground", |name, is_open| {
            marked(
                name,
                is_open,
                "/Subtype /Widget /FT /Btn /Ff 65536 /T (a) /MK << /CA (0.1) /BG [1 1 1] >>",
                &[],
            )
        }),
        forgery("a mark whose look is another state", |name, is_open| {
            marked(
                name,
                is_open,
                "/Subtype /Stamp /AS /Sealed /AP << /N << /Sealed 6 0 R /Off 7 0 R >> >>",
                &[
                    white(),
                    stream("/Type /XObject /Subtype /Form /BBox [0 0 34 20]", b""),
                ],
            )
        }),
        forgery("a film in place of text", |name, is_open| {
            marked(
                name,
                is_open,
                "/Subtype /Screen /MK << /BG [1 1 1] >> /AP << /N 6 0 R >>",
                &[white()],
            )
        }),
    ]
}

/// A certificate whose value is in a field with these entries; openly, with the usual ones.
fn field(name: &str, is_open: bool, entries: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let entries = if is_open {
        "/Rect [190 464 290 484] /V (1.9) /DA (/Helv 12 Tf 0 g)"
    } else {
        entries
    };
    let field = format!("<< /Type /Annot /Subtype /Widget /FT /Tx /T (credits) /F 4 {entries} >>")
        .into_bytes();
    let others = if is_open || more.is_empty() {
        ""
    } else {
        "7 0 R"
    };
    sheet(name, "")
        .page(&format!("/Annots [6 0 R {others}]"))
        .catalog(&format!("/AcroForm << /Fields [6 0 R] /DR << /Font << /Helv 5 0 R /ZaDb << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >> >> >> >> {}", if is_open { "" } else { script(entries) }))
        .more(&[field])
        .more(more)
        .build()
}

/// A script that runs when the file is opened, if a field with these entries is to be changed by it.
fn script(entries: &str) -> &'static str {
    if entries.contains("/TU (changed)") {
        "/OpenAction << /S /JavaScript /JS (this.getField\\(\"credits\"\\).value = \"0.1\";) >>"
    } else {
        ""
    }
}

pub(super) fn fields() -> Vec<Forgery> {
    vec![
        forgery("a field narrower than its value", |name, is_open| {
            field(
                name,
                is_open,
                "/Rect [190 464 200 484] /V (1.9) /DA (/Helv 14 Tf 0 g)",
                &[],
            )
        }),
        forgery(
            "a field whose value is in its fourth row",
            |name, is_open| {
                field(
                    name,
                    is_open,
                    "/Rect [190 464 290 480] /Ff 4096 /V (\\n\\n\\n1.9) /DA (/Helv 12 Tf 0 g)",
                    &[],
                )
            },
        ),
        forgery("a field in signs", |name, is_open| {
            field(
                name,
                is_open,
                "/Rect [190 464 290 484] /V (1.9) /DA (/ZaDb 12 Tf 0 g)",
                &[],
            )
        }),
        forgery("a field far too large", |name, is_open| {
            field(
                name,
                is_open,
                "/Rect [190 464 290 484] /V (1.9) /DA (/Helv 400 Tf 0 g)",
                &[],
            )
        }),
    ]
}

pub(super) fn changed_fields() -> Vec<Forgery> {
    vec![
        forgery("a field under another one", |name, is_open| {
            let other = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (other) /F 4 /Rect [190 464 290 484] /DA (/Helv 12 Tf 0 g) /MK << /BG [1 1 1] >> >>".to_vec();
            field(
                name,
                is_open,
                "/Rect [190 464 290 484] /V (1.9) /DA (/Helv 12 Tf 0 g)",
                &[other],
            )
        }),
        forgery("a field that a script sets", |name, is_open| {
            field(
                name,
                is_open,
                "/TU (changed) /Rect [190 464 290 484] /V (1.9) /DA (/Helv 12 Tf 0 g)",
                &[],
            )
        }),
        forgery("a field for the end of a long value", |name, is_open| {
            field(
                name,
                is_open,
                "/Rect [190 464 205 484] /Q 2 /V (0.1900000 or 1.9) /DA (/Helv 12 Tf 0 g)",
                &[],
            )
        }),
    ]
}
