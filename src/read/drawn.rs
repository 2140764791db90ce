//! Documents drawn in tests: one string a line, cells parted by ` | `, `# ` before large print, an empty string for a gap.

use crate::page::{Line, Page, Place, Text, Word, WordSource};
use crate::read::record::Record;
use crate::read::{DocumentRef, Knowledge, records_by};
use crate::rules::names::Names;

/// A page with these lines.
#[must_use]
pub fn page(lines: &[&str]) -> Page {
    let mut page = Page {
        number: 1,
        width: 612.0,
        height: 792.0,
        ..Page::default()
    };
    let mut y = 40.0;
    for printed in lines {
        if printed.is_empty() {
            y += 40.0;
            continue;
        }
        let (size, printed) = printed
            .strip_prefix("# ")
            .map_or((11.0, *printed), |large| (24.0, large));
        let mut line = Line {
            number: page.lines.len() as u32 + 1,
            size,
            ..Line::default()
        };
        for (column, cell) in printed.split(" | ").enumerate() {
            if column > 0 {
                line.text.push_str("  ");
            }
            let start = line.text.len();
            let mut x = 60.0 + 180.0 * column as f32;
            for word in cell.split(' ') {
                if line.text.len() > start {
                    line.text.push(' ');
                }
                let from = line.text.len();
                line.text.push_str(word);
                let width = word.chars().count() as f32 * size * 0.5;
                line.words.push(Word {
                    range: from..line.text.len(),
                    x0: x,
                    x1: x + width,
                    source: WordSource::Layer,
                    sure: 1.0,
                });
                x += width + size * 0.3;
            }
            line.cells.push(start..line.text.len());
        }
        let x1 = line.words.iter().map(|w| w.x1).fold(0.0, f32::max);
        line.place = Place {
            x0: 60.0,
            y0: y,
            x1,
            y1: y + size,
        };
        y += size * 1.4;
        page.lines.push(line);
    }
    page
}

/// The records of a text as the finders decide alone, without weights.
#[must_use]
pub fn heard(text: &Text) -> Vec<Record> {
    by_finders(text, false)
}

/// The same records; each keeps how it came to be read.
#[must_use]
pub fn heard_because(text: &Text) -> Vec<Record> {
    by_finders(text, true)
}

fn by_finders(text: &Text, asked: bool) -> Vec<Record> {
    let document = DocumentRef {
        path: "document.pdf",
        sha256: "00",
    };
    let known = Knowledge {
        names: &Names::built_in(),
        weights: None,
    };
    records_by(&document, text, &known, asked)
}

/// The records of a document with one page.
#[must_use]
pub fn read(lines: &[&str]) -> Vec<Record> {
    heard(&Text {
        pages: vec![page(lines)],
        ..Text::default()
    })
}

/// The only record of a page.
///
/// # Panics
/// Where the page gives none or several.
#[must_use]
pub fn one(lines: &[&str]) -> Record {
    let mut records = read(lines);
    assert_eq!(records.len(), 1, "{records:#?}");
    records.remove(0)
}

/// A plain certificate with this line of amounts.
#[must_use]
pub fn plain(amounts: &str) -> [&str; 8] {
    [
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
        "Completed May 4, 2025",
        amounts,
    ]
}
