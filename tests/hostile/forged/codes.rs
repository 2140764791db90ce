//! Content that programs take apart in different ways: numbers, operands, states and text.

use super::*;

/// A certificate with one of two contents behind the label.
fn one_of(name: &str, is_open: bool, open: &str, forged: &str) -> Vec<u8> {
    sheet(
        name,
        &format!("q {} Q\n", if is_open { open } else { forged }),
    )
    .build()
}

pub(super) fn all() -> Vec<Forgery> {
    vec![
        forgery("more operands than are needed", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                &format!("0 1 g {}", value("1.9")),
            )
        }),
        forgery("a colour with too many parts", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                &format!("/DeviceGray cs 1 0 0 sc {}", value("1.9")),
            )
        }),
        forgery("a colour beyond its range", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                &format!("7 g {}", value("1.9")),
            )
        }),
        forgery("a place with two signs", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "BT /F 14 Tf 1 0 0 1 192 --470 Tm (1.9) Tj ET",
            )
        }),
        forgery("a place with a sign inside", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "BT /F 14 Tf 1 0 0 1 192 470-900 Tm 0 -900 Td (1.9) Tj ET",
            )
        }),
    ]
}

pub(super) fn states() -> Vec<Forgery> {
    vec![
        forgery("a state that is never closed", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                &format!("q 1 g {} Q", value("1.9")),
            )
        }),
        forgery("a text outside of a text", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "/F 14 Tf 1 0 0 1 192 470 cm (1.9) Tj",
            )
        }),
        forgery("a size of nothing", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "BT /F 0 Tf 14 0 0 14 192 470 Tm (1.9) Tj ET",
            )
        }),
        forgery(
            "a text that is drawn by a string of strings",
            |name, is_open| {
                one_of(
                    name,
                    is_open,
                    &value("1.9"),
                    "BT /F 14 Tf 1 0 0 1 192 470 Tm [(0) -20000 (1.9)] TJ ET",
                )
            },
        ),
        forgery("a figure of parts that are far apart", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "BT /F 14 Tf 1 0 0 1 192 470 Tm (1) Tj 1 0 0 1 520 470 Tm (.9) Tj ET",
            )
        }),
        forgery("a figure with a soft hyphen", |name, is_open| {
            one_of(
                name,
                is_open,
                &value("1.9"),
                "BT /F 14 Tf 1 0 0 1 192 470 Tm (0.1\\255.9) Tj ET",
            )
        }),
    ]
}

pub(super) fn covers() -> Vec<Forgery> {
    vec![
        forgery("a form without a box", |name, is_open| {
            let entries = if is_open {
                "/BBox [0 0 612 792]"
            } else {
                "/BBox [0 0 0 0]"
            };
            let form = stream(
                &format!(
                    "/Type /XObject /Subtype /Form {entries} /Resources << /Font << /F 5 0 R >> >>"
                ),
                value("1.9").as_bytes(),
            );
            sheet(name, "/X Do\n")
                .resources("/XObject << /X 6 0 R >>")
                .more(&[form])
                .build()
        }),
        forgery(
            "a cover after an operator that nobody knows",
            |name, is_open| {
                let cover = "q (a) nonsense 1 g 188 464 34 20 re f Q\n";
                one_of(
                    name,
                    is_open,
                    &[cover, "0 g ", &value("1.9")].concat(),
                    &[&value("1.9"), cover].concat(),
                )
            },
        ),
        forgery("a cover with a name for a number", |name, is_open| {
            let cover = "q 1 g /a 188 464 34 20 re f Q\n";
            one_of(
                name,
                is_open,
                &[cover, "0 g ", &value("1.9")].concat(),
                &[&value("1.9"), cover].concat(),
            )
        }),
    ]
}

pub(super) fn unread_covers() -> Vec<Forgery> {
    vec![
        forgery(
            "a cover behind a number that cannot be read",
            |name, is_open| {
                let place = if is_open { "400 40.5" } else { "188 464.0.5" };
                sheet(
                    name,
                    &format!("{}q 1 g {place} 34 20 re f Q\n", value("1.9")),
                )
                .build()
            },
        ),
        forgery(
            "a cover in a section of another version",
            |name, is_open| {
                let cover = "q BX 1 g 188 464 34 20 re f EX Q\n";
                one_of(
                    name,
                    is_open,
                    &[cover, "0 g ", &value("1.9")].concat(),
                    &[&value("1.9"), cover].concat(),
                )
            },
        ),
    ]
}
