//! Figures that are changed by what is drawn beside or on them.

use super::*;

/// A certificate that says "2"; unless openly, this is drawn before it, so that the page shows "0.2".
fn prefixed(name: &str, is_open: bool, prefix: &str, resources: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let prefix = if is_open { "" } else { prefix };
    let number = write(14, AT.0 + 16, AT.1, "2");
    sheet(name, &format!("{number}q {prefix} Q\n"))
        .resources(resources)
        .more(more)
        .build()
}

/// The outline of "0." before the number, without an end.
const NOUGHT: &str = "193 475 m 193 481.5 199 481.5 199 475 c 199 468.5 193 468.5 193 475 c h 194.2 475 m 194.2 479.8 197.8 479.8 197.8 475 c 197.8 470.2 194.2 470.2 194.2 475 c h";

pub(super) fn all() -> Vec<Forgery> {
    vec![
        forgery("a nought and a point of one long path", |name, is_open| {
            // Lines without a width lead from one corner of the page to the other.
            let path = "192.5 475 m 192.5 482 199.5 482 199.5 475 c 199.5 468 192.5 468 192.5 475 c 194 475 l 194 470 198 470 198 475 c 198 480 194 480 194 475 c 192.5 475 l 192.5 470 l 30 40 l 192.5 470 l 202 470 l 202 471.6 l 203.6 471.6 l 203.6 470 l 202 470 l 192.5 470 l h f";
            prefixed(name, is_open, path, "", &[])
        }),
        forgery("a nought and a point of a wide stencil", |name, is_open| {
            // A hundred points wide, and empty but for its right end.
            let (columns, rows) = (100_usize, 14_usize);
            let mut data = vec![0xFF_u8; columns.div_ceil(8) * rows];
            let mut set =
                |x: usize, y: usize| data[y * columns.div_ceil(8) + x / 8] &= !(0x80 >> (x % 8));
            for y in 3..13 {
                set(83, y);
                set(88, y);
            }
            for x in 84..88 {
                set(x, 2);
                set(x, 13);
            }
            set(93, 13);
            set(93, 12);
            set(94, 13);
            set(94, 12);
            let picture = stream(
                "/Type /XObject /Subtype /Image /Width 100 /Height 14 /ImageMask true /BitsPerComponent 1",
                &data,
            );
            prefixed(
                name,
                is_open,
                "100 0 0 14 110 470 cm /X Do",
                "/XObject << /X 6 0 R >>",
                &[picture],
            )
        }),
        forgery(
            "a nought and a point cut out of a large shape",
            |name, is_open| {
                prefixed(
                    name,
                    is_open,
                    &format!("{NOUGHT} 202 470 1.6 1.6 re W* n 0 g 0 0 612 792 re f"),
                    "",
                    &[],
                )
            },
        ),
    ]
}

pub(super) fn patterns() -> Vec<Forgery> {
    vec![
        forgery("a nought and a point of a shading", |name, is_open| {
            let shading = "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 612 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0] /C1 [0] >> >> >>";
            prefixed(
                name,
                is_open,
                &format!("{NOUGHT} 202 470 1.6 1.6 re W* n /S sh"),
                shading,
                &[],
            )
        }),
        forgery("a nought and a point of a pattern", |name, is_open| {
            let tile = stream(
                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 612 792] /XStep 612 /YStep 792 /Resources << >>",
                format!("0 g {NOUGHT} 202 470 1.6 1.6 re f*").as_bytes(),
            );
            prefixed(
                name,
                is_open,
                "/Pattern cs /P scn 0 0 612 792 re f",
                "/Pattern << /P 6 0 R >>",
                &[tile],
            )
        }),
        forgery("a nought and a point of a dashed line", |name, is_open| {
            // Each dash is a part of the line, but not of its path.
            let path = "1.2 w [7 3 1.6 400] 0 d 192 470.6 m 600 470.6 l S [7 400] 0 d 192 479.6 m 600 479.6 l S";
            let sides = " [10 400] 0 d 192.6 470 m 192.6 780 l S 198.4 470 m 198.4 780 l S";
            prefixed(name, is_open, &[path, sides].concat(), "", &[])
        }),
        forgery("a nought and a point of a mark", |name, is_open| {
            let mark = "/Annots [<< /Type /Annot /Subtype /Stamp /F 4 /Rect [20 400 320 500] /AP << /N 6 0 R >> >>]";
            let drawn = stream(
                "/Type /XObject /Subtype /Form /BBox [20 400 320 500]",
                format!("{NOUGHT} 202 470 1.6 1.6 re f*").as_bytes(),
            );
            let built = sheet(name, &write(14, AT.0 + 16, AT.1, "2")).more(&[drawn]);
            built.page(if is_open { "" } else { mark }).build()
        }),
    ]
}

pub(super) fn lines() -> Vec<Forgery> {
    vec![
        forgery(
            "a line through it after thousands of others",
            |name, is_open| {
                // Each of the others is outside of the text.
                let many = "0.2 w 20 20 m 30 20 l S\n".repeat(2100);
                let through = if is_open {
                    ""
                } else {
                    "0.8 w 188 475 m 216 475 l S"
                };
                sheet(name, &[many, value("1.9"), through.to_owned()].concat()).build()
            },
        ),
        forgery("a line through it that is a picture", |name, is_open| {
            let line = stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                &[0],
            );
            let through = if is_open {
                ""
            } else {
                "q 120 0 0 1 188 474 cm /X Do Q\n"
            };
            sheet(name, &[&value("1.9"), through].concat())
                .resources("/XObject << /X 6 0 R >>")
                .more(&[line])
                .build()
        }),
        forgery("a line through it of letters", |name, is_open| {
            let through = if is_open {
                ""
            } else {
                "BT /F 14 Tf 1 0 0 1 188 470 Tm (\\227\\227) Tj ET\n"
            };
            sheet(name, &[&value("1.9"), through].concat()).build()
        }),
    ]
}
