//! Fonts that call their glyphs other letters than they draw, or draw other glyphs than they call.

use super::*;

/// A certificate whose value is written in a second font, which is object 6.
fn in_font(name: &str, text: &str, font: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let shown = format!("BT /L 14 Tf 1 0 0 1 192 470 Tm ({text}) Tj ET\n");
    sheet(name, &shown)
        .resources("/Font << /F 5 0 R /L 6 0 R >>")
        .more(&[font.as_bytes().to_vec()])
        .more(more)
        .build()
}

/// A map of codes of one byte to letters: pairs of hex strings.
fn map(pairs: &str) -> Vec<u8> {
    let count = pairs.split_whitespace().count() / 2;
    stream("", format!("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange {count} beginbfchar {pairs} endbfchar endcmap end end").as_bytes())
}

/// A certificate that shows this text in Helvetica; unless openly, with these letters for its codes. Openly, it shows the other.
fn mapped(name: &str, is_open: bool, [shown, read]: [&str; 2], pairs: &str) -> Vec<u8> {
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding";
    if is_open {
        in_font(name, read, &format!("{font} >>"), &[])
    } else {
        in_font(
            name,
            shown,
            &format!("{font} /ToUnicode 7 0 R >>"),
            &[map(pairs)],
        )
    }
}

pub(super) fn maps() -> Vec<Forgery> {
    vec![
        forgery(
            "a nought and a point that are called colons",
            |name, is_open| mapped(name, is_open, ["0.2", "2"], "<30> <003A> <2E> <003A>"),
        ),
        forgery(
            "a nought and a point that are called a bracket and a star",
            |name, is_open| mapped(name, is_open, ["0.2", "2"], "<30> <0028> <2E> <002A>"),
        ),
        forgery(
            "a nought and a point that choose a form of a letter",
            |name, is_open| mapped(name, is_open, ["0.2", "2"], "<30> <FE0F> <2E> <FE0F>"),
        ),
        forgery("a nought and a point that join letters", |name, is_open| {
            mapped(name, is_open, ["0.2", "2"], "<30> <034F> <2E> <2063>")
        }),
        forgery("a nought and a point that are accents", |name, is_open| {
            mapped(name, is_open, ["0.2", "2"], "<30> <0301> <2E> <0323>")
        }),
        forgery(
            "a nought and a point that turn the direction",
            |name, is_open| mapped(name, is_open, ["0.2", "2"], "<30> <2066> <2E> <2069>"),
        ),
        forgery("a nought and a point that are blanks", |name, is_open| {
            mapped(name, is_open, ["0.2", "2"], "<30> <0020> <2E> <00A0>")
        }),
    ]
}

pub(super) fn figures() -> Vec<Forgery> {
    vec![
        forgery("figures of another script", |name, is_open| {
            mapped(name, is_open, ["0.1", "1.9"], "<30> <0661> <31> <0669>")
        }),
        forgery("figures in circles", |name, is_open| {
            mapped(name, is_open, ["0.1", "1.9"], "<30> <2460> <31> <2468>")
        }),
        forgery("a letter that is called a figure", |name, is_open| {
            mapped(name, is_open, ["A.B", "1.9"], "<41> <0031> <42> <0039>")
        }),
    ]
}

pub(super) fn words() -> Vec<Forgery> {
    vec![
        forgery("a unit whose letters are others", |name, is_open| {
            // The page says "min", and the file "CEU".
            let pairs = "<6D> <0043> <69> <0045> <6E> <0055>";
            mapped(name, is_open, ["2 min", "2 CEU"], pairs)
        }),
        forgery("a date whose year is another one", |name, is_open| {
            let font = if is_open {
                HELVETICA.to_vec()
            } else {
                b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>".to_vec()
            };
            let year = if is_open { "2026" } else { "2016" };
            let date = format!(
                "BT /F 14 Tf 1 0 0 1 90 500 Tm (Date of completion: February 18, ) Tj /L 14 Tf ({year}) Tj ET\n"
            );
            sheet(name, &value("1.9"))
                .date(&date)
                .resources("/Font << /F 5 0 R /L 6 0 R >>")
                .more(&[font, map("<31> <0032>")])
                .build()
        }),
    ]
}

pub(super) fn missing() -> Vec<Forgery> {
    vec![
        forgery("figures of a font of ornaments", |name, is_open| {
            let base = if is_open { "Helvetica" } else { "ZapfDingbats" };
            in_font(
                name,
                "1.9",
                &format!("<< /Type /Font /Subtype /Type1 /BaseFont /{base} /ToUnicode 7 0 R >>"),
                &[map("<31> <0031> <2E> <002E> <39> <0039>")],
            )
        }),
        forgery("glyphs that the font does not have", |name, is_open| {
            let names = if is_open {
                "49 /one 57 /nine"
            } else {
                "49 /g31 57 /g39"
            };
            in_font(
                name,
                "1.9",
                &format!(
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [{names}] >> /ToUnicode 7 0 R >>"
                ),
                &[map("<31> <0031> <2E> <002E> <39> <0039>")],
            )
        }),
        forgery("letters drawn over each other", |name, is_open| {
            let widths = if is_open {
                "556 278 0 556 556 556 556 556 556 556 556 556"
            } else {
                "0 278 0 0 0 0 0 0 0 0 0 0"
            };
            let text = if is_open { "1.9" } else { "119" };
            in_font(
                name,
                text,
                &format!(
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 45 /LastChar 57 /Widths [333 {widths}] >>"
                ),
                &[],
            )
        }),
    ]
}

/// A font whose glyphs for "1", "." and "9" are these, as objects 7 to 9.
const DRAWN: &str = "<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 46 /LastChar 57 /Widths [278 0 0 556 0 0 0 0 0 0 0 556] /Encoding << /Differences [46 /period 49 /one 57 /nine] >> /CharProcs << /one 7 0 R /period 8 0 R /nine 9 0 R >> /Resources << /Font << /F 5 0 R >> /ExtGState << /G << /ca 0 >> >> /Properties << /P 10 0 R >> >> >>";

const ONE: &str =
    "250 0 m 250 500 l 109 500 l 109 564 l 210 570 250 610 280 703 l 347 703 l 347 0 l h";
const POINT: &str = "87 0 104 104 re";
const NINE: &str = "42 168 m 60 40 140 -23 240 -23 c 420 -23 509 100 509 370 c 509 600 430 709 270 709 c 130 709 38 610 38 470 c 38 330 120 240 250 240 c 330 240 380 270 424 330 c 424 150 360 58 245 58 c 170 58 140 100 130 168 c h 265 632 m 350 632 414 560 414 470 c 414 380 350 318 265 318 c 180 318 130 380 130 470 c 130 570 180 632 265 632 c h";

/// A certificate whose value is written in a font that is drawn like pages; unless openly, with this in each glyph, and this
/// behind its outline in place of filling it.
fn drawn(name: &str, is_open: bool, [before, paint]: [&str; 2], more: &[Vec<u8>]) -> Vec<u8> {
    let [before, paint] = if is_open { ["", "f"] } else { [before, paint] };
    let glyph = |width: u32, outline: &str| {
        stream(
            "",
            format!("{width} 0 d0 {before} {outline} {paint}").as_bytes(),
        )
    };
    let mut glyphs = vec![glyph(556, ONE), glyph(278, POINT), glyph(556, NINE)];
    glyphs.extend_from_slice(more);
    in_font(name, "1.9", DRAWN, &glyphs)
}

pub(super) fn glyphs() -> Vec<Forgery> {
    vec![
        forgery("glyphs that bring their own white", |name, is_open| {
            drawn(name, is_open, ["1 g", "f"], &[])
        }),
        forgery("glyphs that are clipped away", |name, is_open| {
            drawn(name, is_open, ["0 -900 1 1 re W n", "f"], &[])
        }),
        forgery("glyphs that are not filled", |name, is_open| {
            drawn(name, is_open, ["", "W n"], &[])
        }),
    ]
}

pub(super) fn coloured_glyphs() -> Vec<Forgery> {
    vec![
        forgery("glyphs that cover themselves", |name, is_open| {
            drawn(name, is_open, ["", "f 1 g -50 -100 700 1000 re f"], &[])
        }),
        forgery(
            "glyphs of white with others of black in them",
            |name, is_open| drawn(name, is_open, ["BT 0 g /F 1000 Tf (0) Tj ET 1 g", "f"], &[]),
        ),
        forgery("glyphs in a layer that is off", |name, is_open| {
            let catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>";
            let [before, paint] = if is_open {
                ["", "f"]
            } else {
                ["/OC /P BDC", "f EMC"]
            };
            let glyph = |width: u32, outline: &str| {
                stream(
                    "",
                    format!("{width} 0 d0 {before} {outline} {paint}").as_bytes(),
                )
            };
            let layer = b"<< /Type /OCG /Name (Drafts) >>".to_vec();
            sheet(name, "BT /L 14 Tf 1 0 0 1 192 470 Tm (1.9) Tj ET\n")
                .catalog(catalog)
                .resources("/Font << /F 5 0 R /L 6 0 R >>")
                .more(&[
                    DRAWN.as_bytes().to_vec(),
                    glyph(556, ONE),
                    glyph(278, POINT),
                    glyph(556, NINE),
                    layer,
                ])
                .build()
        }),
        forgery(
            "glyphs that are thin outlines of a nine on a nought",
            |name, is_open| {
                // The nine is stroked in a line that is too thin to see.
                drawn(name, is_open, ["0 w [0.01 900] 5 d", "S"], &[])
            },
        ),
        forgery("figures upside down", |name, is_open| {
            // A five that is turned over is a two: the page says 2022.
            let last = if is_open {
                "1 0 0 1 292.3 500"
            } else {
                "1 0 0 -1 292.3 510"
            };
            let date = format!(
                "BT /F 14 Tf 1 0 0 1 90 500 Tm (Date of completion:) Tj 1 0 0 1 230 500 Tm (02/18/202) Tj {last} Tm (5) Tj ET\n"
            );
            sheet(name, &value("1.9")).date(&date).build()
        }),
    ]
}
