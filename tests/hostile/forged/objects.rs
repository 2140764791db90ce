//! Files whose tables, objects and pages lead programs to another content than the one that is read.

use std::fmt::Write as _;

use super::*;

/// The objects of a certificate that says this, one after the other, from an offset on; returns where each begins.
fn body(objects: &[Vec<u8>], file: &mut Vec<u8>) -> Vec<usize> {
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    places
}

/// A table of these places, and its trailer.
fn table(places: &[usize], more: &str) -> String {
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    for place in places {
        let _ = writeln!(table, "{place:010} 00000 n ");
    }
    table
        + &format!(
            "trailer\n<< /Size {} /Root 1 0 R {more} >>\n",
            places.len() + 1
        )
}

fn start(file: &mut Vec<u8>, at: usize) {
    file.extend(format!("startxref\n{at}\n%%EOF\n").into_bytes());
}

/// The certificate as it is shown, and as it would count.
fn both(name: &str) -> [Vec<Vec<u8>>; 2] {
    ["0.1", "1.9"].map(|text| sheet(name, &value(text)).objects())
}

/// A file with these entries of one more table at its end.
fn updated(mut file: Vec<u8>, objects: &[(usize, u32, Vec<u8>)], free: &[usize]) -> Vec<u8> {
    let text = String::from_utf8_lossy(&file).into_owned();
    let before: usize = text
        .rsplit("startxref\n")
        .next()
        .unwrap()
        .lines()
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let mut entries = String::new();
    for (number, generation, object) in objects {
        let _ = writeln!(entries, "{number} 1\n{:010} {generation:05} n ", file.len());
        file.extend(format!("{number} {generation} obj\n").into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    for number in free {
        let _ = writeln!(entries, "{number} 1\n0000000000 00001 f ");
    }
    let at = file.len();
    file.extend(
        format!("xref\n{entries}trailer\n<< /Size 20 /Root 1 0 R /Prev {before} >>\n").into_bytes(),
    );
    start(&mut file, at);
    file
}

/// A file with text before its first line, by whose length programs move every offset.
fn moved(name: &str, is_open: bool) -> Vec<u8> {
    const LENGTH: usize = 900;
    let [shown, hidden] = both(name);
    let shown = if is_open { &hidden } else { &shown };
    let mut file = vec![b'\n'; LENGTH];
    file[..2].copy_from_slice(b"%\xE2");
    file.extend(b"%PDF-1.7\n");
    let shown: Vec<usize> = body(shown, &mut file)
        .iter()
        .map(|place| place - LENGTH)
        .collect();
    let hidden = body(&hidden, &mut file);
    let at = file.len();
    file.extend(table(&hidden, "").into_bytes());
    file.resize(at + LENGTH, b'\n');
    file.extend(table(&shown, "").into_bytes());
    start(&mut file, at);
    file
}

/// A file whose older table has an object that a newer one takes away.
fn freed(name: &str, is_open: bool) -> Vec<u8> {
    let built = sheet(name, "")
        .page("/Contents [4 0 R 6 0 R]")
        .more(&[stream("", value("1.9").as_bytes())])
        .build();
    updated(built, &[], if is_open { &[] } else { &[6] })
}

/// A file with an object that a newer one replaces under a higher generation.
fn of_generations(name: &str, is_open: bool) -> Vec<u8> {
    let shown = if is_open { "1.9" } else { "0.1" };
    let built = sheet(name, "")
        .page("/Contents [4 0 R 6 0 R]")
        .more(&[stream("", value("1.9").as_bytes())])
        .build();
    let generation = u32::from(!is_open);
    updated(
        built,
        &[(6, generation, stream("", value(shown).as_bytes()))],
        &[],
    )
}

/// A file with two tables, of which the last row but one names the newer.
fn after_the_end(name: &str, is_open: bool) -> Vec<u8> {
    let shown = if is_open { "1.9" } else { "0.1" };
    let built = sheet(name, &value("1.9")).build();
    let first = String::from_utf8_lossy(&built).into_owned();
    let first: usize = first
        .rsplit("startxref\n")
        .next()
        .unwrap()
        .lines()
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let content = sheet(name, &value(shown)).content();
    let mut file = updated(built, &[(4, 0, stream("", content.as_bytes()))], &[]);
    if !is_open {
        file.extend(vec![b'\n'; 6000]);
        file.extend(format!("% startxref {first}\n").into_bytes());
    }
    file
}

pub(super) fn tables() -> Vec<Forgery> {
    vec![
        forgery("offsets that count from the first line", moved),
        forgery("a content that was taken away", freed),
        forgery("a content of an older generation", of_generations),
        forgery("a second start behind the end", after_the_end),
    ]
}

pub(super) fn keys() -> Vec<Forgery> {
    vec![
        forgery("a key twice in a page", |name, is_open| {
            let keys = if is_open {
                "/Contents 6 0 R /Contents 6 0 R"
            } else {
                "/Contents 6 0 R /Contents 4 0 R"
            };
            let hidden = sheet(name, &value("1.9")).content();
            sheet(name, &value("0.1"))
                .page(keys)
                .more(&[stream("", hidden.as_bytes())])
                .build()
        }),
        forgery("a key that is spelled in two ways", |name, is_open| {
            let keys = if is_open {
                "/Contents 6 0 R /Cont#65nts 6 0 R"
            } else {
                "/Contents 6 0 R /Cont#65nts 4 0 R"
            };
            let hidden = sheet(name, &value("1.9")).content();
            sheet(name, &value("0.1"))
                .page(keys)
                .more(&[stream("", hidden.as_bytes())])
                .build()
        }),
        forgery("an object under another number", |name, is_open| {
            // The table leads from 6 to an object that calls itself 7.
            let built = sheet(name, "")
                .page("/Contents [4 0 R 6 0 R]")
                .more(&[stream("", value("1.9").as_bytes())])
                .build();
            if is_open {
                built
            } else {
                String::from_utf8_lossy(&built)
                    .replace("\n6 0 obj", "\n7 0 obj")
                    .into_bytes()
            }
        }),
    ]
}

pub(super) fn parts() -> Vec<Forgery> {
    vec![
        forgery("two compressed parts in one content", |name, is_open| {
            let parts = [
                crate::compressed(b" ", 1, 0),
                crate::compressed(value("1.9").as_bytes(), 1, 0),
            ];
            let data = if is_open {
                parts[1].clone()
            } else {
                parts.concat()
            };
            sheet(name, "")
                .page("/Contents [4 0 R 6 0 R]")
                .more(&[stream("/Filter /FlateDecode", &data)])
                .build()
        }),
        forgery(
            "a content with the word for its end in it",
            |name, is_open| {
                let shown = value("1.9");
                let hidden = if is_open {
                    format!("<< /Length {} >>\nstream\n{shown}\nendstream", shown.len())
                } else {
                    format!("<< /Length 3 >>\nstream\nq Q\nendstream\n{shown}\nendstream")
                };
                sheet(name, "")
                    .page("/Contents [4 0 R 6 0 R]")
                    .more(&[hidden.into_bytes()])
                    .build()
            },
        ),
        forgery(
            "a content with a remark to the end of its row",
            |name, is_open| {
                let end = if is_open { "\n" } else { "\u{c}" };
                sheet(name, &format!("% the credits {end}{}", value("1.9"))).build()
            },
        ),
    ]
}

pub(super) fn pages() -> Vec<Forgery> {
    vec![
        forgery("a page cut off by its parent", |name, is_open| {
            let mut objects = sheet(name, &value("1.9")).objects();
            let crop = if is_open {
                "[0 0 612 792]"
            } else {
                "[0 486 612 792]"
            };
            objects[1] =
                format!("<< /Type /Pages /Kids [3 0 R] /Count 1 /CropBox {crop} >>").into_bytes();
            pdf(&objects)
        }),
        forgery(
            "a page cut off by a box from right to left",
            |name, is_open| {
                let crop = if is_open {
                    "/CropBox [612 792 0 0]"
                } else {
                    "/CropBox [612 792 0 486]"
                };
                sheet(name, &value("1.9")).page(crop).build()
            },
        ),
        forgery(
            "a page cut off by a box in another object",
            |name, is_open| {
                let low = if is_open { "0" } else { "486" };
                sheet(name, &value("1.9"))
                    .page("/CropBox 6 0 R")
                    .more(&[b"[0 7 0 R 612 792]".to_vec(), low.as_bytes().to_vec()])
                    .build()
            },
        ),
    ]
}

pub(super) fn trees() -> Vec<Forgery> {
    vec![
        forgery("a page that is in no tree", |name, is_open| {
            let mut objects = sheet(name, &value("0.1")).objects();
            objects.push(stream("", sheet(name, &value("1.9")).content().as_bytes()));
            objects.push(page_entry("/Contents 6 0 R", ""));
            if is_open {
                objects[1] = b"<< /Type /Pages /Kids [7 0 R] /Count 1 >>".to_vec();
            }
            pdf(&objects)
        }),
        forgery("a page for new pages", |name, is_open| {
            let mut objects = sheet(name, &value("0.1"))
                .catalog("/Names << /Templates << /Names [(a) 7 0 R] >> >>")
                .objects();
            objects.push(stream("", sheet(name, &value("1.9")).content().as_bytes()));
            objects.push(page_entry("/Contents 6 0 R", ""));
            if is_open {
                objects[1] = b"<< /Type /Pages /Kids [7 0 R] /Count 1 >>".to_vec();
            } else {
                objects[6] = String::from_utf8_lossy(&objects[6])
                    .replace("/Type /Page ", "/Type /Template ")
                    .into_bytes();
            }
            pdf(&objects)
        }),
        forgery("a page with the fonts of another one", |name, is_open| {
            let mut objects = sheet(name, "BT /L 14 Tf 1 0 0 1 192 470 Tm (1.9) Tj ET\n").objects();
            let font = if is_open { "Helvetica" } else { "ZapfDingbats" };
            objects
                .push(format!("<< /Type /Font /Subtype /Type1 /BaseFont /{font} >>").into_bytes());
            objects[1] = b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F 5 0 R /L 5 0 R >> >> >>".to_vec();
            objects[2] = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R /L 6 0 R >> >> >>".to_vec();
            pdf(&objects)
        }),
    ]
}
