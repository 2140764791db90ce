//! Text that is painted, or painted over, so that nobody sees it.

use super::*;

/// A certificate whose value is drawn with this before it; openly, without.
fn painted(name: &str, is_open: bool, state: &str, resources: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let state = if is_open { "" } else { state };
    sheet(name, &format!("q {state} {} Q\n", value("1.9")))
        .resources(resources)
        .more(more)
        .build()
}

/// A function of one number that is this everywhere.
fn constant(parts: &str) -> String {
    format!("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [{parts}] /C1 [{parts}] >>")
}

pub(super) fn colours() -> Vec<Forgery> {
    vec![
        forgery("a separation that no ink prints", |name, is_open| {
            let space = format!(
                "/ColorSpace << /S [/Separation /None /DeviceGray {}] >>",
                constant("0")
            );
            painted(name, is_open, "/S cs 1 scn", &space, &[])
        }),
        forgery("a separation of a white spot colour", |name, is_open| {
            let space = format!(
                "/ColorSpace << /S [/Separation /Varnish /DeviceCMYK {}] >>",
                constant("0 0 0 0")
            );
            painted(name, is_open, "/S cs 1 scn", &space, &[])
        }),
        forgery("a palette whose colours are all white", |name, is_open| {
            let space = "/ColorSpace << /S [/Indexed /DeviceRGB 1 <FFFFFFFFFFFF>] >>";
            painted(name, is_open, "/S cs 0 scn", space, &[])
        }),
        forgery("the lightest colour of Lab", |name, is_open| {
            let space = "/ColorSpace << /S [/Lab << /WhitePoint [0.9505 1 1.089] >>] >>";
            painted(name, is_open, "/S cs 100 0 0 scn", space, &[])
        }),
    ]
}

pub(super) fn masks() -> Vec<Forgery> {
    vec![
        forgery("a transfer function to white", |name, is_open| {
            let state = format!("/ExtGState << /G << /TR {} >> >>", constant("1"));
            painted(name, is_open, "/G gs", &state, &[])
        }),
        forgery(
            "a mask whose transfer function turns it round",
            |name, is_open| {
                let state = "/ExtGState << /G << /SMask << /S /Luminosity /G 6 0 R /TR << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [0] >> >> >> >>";
                let white = stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency /CS /DeviceGray >>",
                    b"1 g 0 0 612 792 re f",
                );
                painted(name, is_open, "/G gs", state, &[white])
            },
        ),
        forgery("a mask of the opacity of nothing", |name, is_open| {
            let state = "/ExtGState << /G << /SMask << /S /Alpha /G 6 0 R >> >> >>";
            let none = stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency /CS /DeviceGray >>",
                b"",
            );
            painted(name, is_open, "/G gs", state, &[none])
        }),
        forgery(
            "white that is taken from black in a group",
            |name, is_open| {
                // In a group of its own, the difference of black and white is white.
                let resources = "/ExtGState << /G << /BM /Difference >> >> /XObject << /X 6 0 R >>";
                let content = format!(
                    "0.01 g 190 463 80 24 re f 1 g {} /G gs 0 g {}",
                    "190 463 80 24 re f",
                    value("1.9")
                );
                let group = stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency >> /Resources << /Font << /F 5 0 R >> /ExtGState << /G << /BM /Difference >> >> >>",
                    content.as_bytes(),
                );
                let shown = if is_open {
                    value("1.9")
                } else {
                    "/X Do\n".to_owned()
                };
                sheet(name, &shown)
                    .resources(resources)
                    .more(&[group])
                    .build()
            },
        ),
    ]
}

pub(super) fn outlines() -> Vec<Forgery> {
    vec![
        forgery("a pattern of white tiles", |name, is_open| {
            let tile = stream(
                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 4 4] /XStep 4 /YStep 4 /Resources << >>",
                b"1 g 0 0 4 4 re f",
            );
            painted(
                name,
                is_open,
                "/Pattern cs /P scn",
                "/Pattern << /P 6 0 R >>",
                &[tile],
            )
        }),
        forgery(
            "outlines of a dash that is hardly there",
            |name, is_open| painted(name, is_open, "1 Tr 0.3 w [0.01 60] 30 d", "", &[]),
        ),
        forgery("a clip of letters that nothing fills", |name, is_open| {
            painted(name, is_open, "7 Tr", "", &[])
        }),
        forgery("letters under their own white outlines", |name, is_open| {
            painted(name, is_open, "2 Tr 1 G 9 w", "", &[])
        }),
        forgery("letters a hundredth as wide", |name, is_open| {
            painted(name, is_open, "1 Tz", "", &[])
        }),
        forgery(
            "white that is set in another part of the content",
            |name, is_open| {
                let white = if is_open { "0 g" } else { "1 g" };
                let built = sheet(name, "").page("/Contents [4 0 R 6 0 R 7 0 R]");
                built
                    .more(&[
                        stream("", white.as_bytes()),
                        stream("", value("1.9").as_bytes()),
                    ])
                    .build()
            },
        ),
    ]
}

/// A certificate whose value is drawn, and then this; openly, this comes first.
fn covered(name: &str, is_open: bool, cover: &str, resources: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let cover = format!("q {cover} Q\n");
    let content = if is_open {
        [cover, value("1.9")]
    } else {
        [value("1.9"), cover]
    };
    sheet(name, &content.concat())
        .resources(resources)
        .more(more)
        .build()
}

/// A picture of one pixel with these entries and this data.
fn pixel(entries: &str, data: &[u8]) -> Vec<u8> {
    stream(
        &format!("/Type /XObject /Subtype /Image /Width 1 /Height 1 {entries}"),
        data,
    )
}

const PICTURE: &str = "30 0 0 18 190 465 cm /X Do";

pub(super) fn covers() -> Vec<Forgery> {
    vec![
        forgery("bullets upside down", |name, is_open| {
            // Turned over, a bullet hangs below its line.
            let bullets = "1 g BT /F 29 Tf 1 0 0 -1 189 486 Tm (\\225\\225\\225\\225) Tj 1 0 0 -1 192 488 Tm (\\225\\225\\225\\225) Tj 1 0 0 -1 192 483 Tm (\\225\\225\\225\\225) Tj 1 0 0 -1 188 483 Tm (\\225\\225\\225\\225) Tj 1 0 0 -1 195 486 Tm (\\225\\225\\225) Tj ET";
            covered(name, is_open, bullets, "", &[])
        }),
        forgery("a letter of its own colour", |name, is_open| {
            let font = b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 73 /LastChar 73 /Widths [300] /Encoding << /Differences [73 /I] >> /CharProcs << /I 7 0 R >> /Resources << >> >>".to_vec();
            let glyph = stream("", b"300 0 d0 1 g 0 0 m 2500 0 l 2500 1500 l 0 1500 l f");
            let cover = if is_open {
                ""
            } else {
                "BT /T 12 Tf 1 0 0 1 190 466 Tm (I) Tj ET\n"
            };
            sheet(name, &[&value("1.9"), cover].concat())
                .resources("/Font << /F 5 0 R /T 6 0 R >>")
                .more(&[font, glyph])
                .build()
        }),
    ]
}

pub(super) fn pictures() -> Vec<Forgery> {
    vec![
        forgery("a picture whose black is white", |name, is_open| {
            covered(
                name,
                is_open,
                PICTURE,
                "/XObject << /X 6 0 R >>",
                &[pixel(
                    "/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]",
                    &[0],
                )],
            )
        }),
        forgery("a picture of a white palette", |name, is_open| {
            covered(
                name,
                is_open,
                PICTURE,
                "/XObject << /X 6 0 R >>",
                &[pixel(
                    "/ColorSpace [/Indexed /DeviceRGB 1 <FFFFFFFFFFFF>] /BitsPerComponent 8",
                    &[1],
                )],
            )
        }),
        forgery("a picture with a mask of its own", |name, is_open| {
            let mask = pixel("/ColorSpace /DeviceGray /BitsPerComponent 8", &[255]);
            covered(
                name,
                is_open,
                PICTURE,
                "/XObject << /X 6 0 R >>",
                &[
                    pixel(
                        "/ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 7 0 R",
                        &[255],
                    ),
                    mask,
                ],
            )
        }),
    ]
}

pub(super) fn meshes() -> Vec<Forgery> {
    vec![
        forgery("a picture inside the content", |name, is_open| {
            covered(
                name,
                is_open,
                "30 0 0 18 190 465 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID FF> EI",
                "",
                &[],
            )
        }),
        forgery("a mesh of white triangles", |name, is_open| {
            let mut data = Vec::new();
            for (x, y) in [
                (0_u8, 0_u8),
                (255, 0),
                (0, 255),
                (255, 255),
                (255, 0),
                (0, 255),
            ] {
                data.extend([0, x, y, 255]);
            }
            let mesh = stream(
                "/ShadingType 4 /ColorSpace /DeviceGray /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [190 225 463 485 0 1]",
                &data,
            );
            covered(name, is_open, "/M sh", "/Shading << /M 6 0 R >>", &[mesh])
        }),
    ]
}

pub(super) fn forms() -> Vec<Forgery> {
    vec![
        forgery(
            "a group that knocks out what is under it",
            |name, is_open| {
                let group = stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency /K true /I true >>",
                    b"1 g 190 465 30 18 re f",
                );
                covered(name, is_open, "/X Do", "/XObject << /X 6 0 R >>", &[group])
            },
        ),
        forgery("a rectangle of a negative size", |name, is_open| {
            covered(name, is_open, "1 g 220 483 -30 -18 re f*", "", &[])
        }),
        forgery("white put on by hard light", |name, is_open| {
            covered(
                name,
                is_open,
                "/G gs 1 g 190 465 30 18 re f",
                "/ExtGState << /G << /BM /HardLight >> >>",
                &[],
            )
        }),
        forgery("a form without a box of its own", |name, is_open| {
            let bounds = if is_open { "/BBox [0 0 612 792]" } else { "" };
            covered(
                name,
                is_open,
                "/X Do",
                "/XObject << /X 6 0 R >>",
                &[stream(
                    &format!("/Type /XObject /Subtype /Form {bounds}"),
                    b"1 g 190 465 30 18 re f",
                )],
            )
        }),
    ]
}

pub(super) fn nested_forms() -> Vec<Forgery> {
    vec![
        forgery("a form in many others", |name, is_open| {
            let form = |content: &str, next: usize| {
                stream(
                    &format!(
                        "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X {next} 0 R >> >>"
                    ),
                    content.as_bytes(),
                )
            };
            let mut forms: Vec<Vec<u8>> = (7..30).map(|next| form("/X Do", next)).collect();
            forms.push(form("1 g 190 465 30 18 re f", 6));
            covered(name, is_open, "/X Do", "/XObject << /X 6 0 R >>", &forms)
        }),
        forgery("a picture that is shorter than it says", |name, is_open| {
            let picture = stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]",
                &[0; 8],
            );
            covered(
                name,
                is_open,
                PICTURE,
                "/XObject << /X 6 0 R >>",
                &[picture],
            )
        }),
    ]
}
