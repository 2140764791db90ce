//! Any text on any pages, to records.
//!
//! A line of the input is a line of the page. Its first character determines its size and where it begins; a tab
//! separates cells, an empty line is a gap, a form feed starts the next page.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use recert::page::{Line, Page, Place, Text, Word, WordSource};
use recert::read::{self, DocumentRef};
use recert::rules::names::Names;

static NAMES: LazyLock<Names> = LazyLock::new(Names::built_in);

fn page(number: u32, printed: &str) -> Page {
    let mut page = Page { number, width: 612.0, height: 792.0, ..Page::default() };
    let mut y = 40.0;
    for row in printed.lines() {
        let Some(first) = row.chars().next() else {
            y += 40.0;
            continue;
        };
        let style = first as u32;
        let (size, left) = ([11.0, 9.0, 24.0, 14.0][(style % 4) as usize], 60.0 + (style / 4 % 8) as f32 * 40.0);
        let mut line = Line { number: page.lines.len() as u32 + 1, size, ..Line::default() };
        let mut x = left;
        for cell in row[first.len_utf8()..].split('\t').filter(|cell| !cell.trim().is_empty()) {
            if !line.text.is_empty() {
                line.text.push_str("  ");
                x += 60.0;
            }
            let start = line.text.len();
            for word in cell.split(' ').filter(|word| !word.is_empty()) {
                if line.text.len() > start {
                    line.text.push(' ');
                }
                let from = line.text.len();
                line.text.push_str(word);
                let width = word.chars().count() as f32 * size * 0.5;
                line.words.push(Word { range: from..line.text.len(), x0: x, x1: x + width, source: WordSource::Layer, sure: 1.0 });
                x += width + size * 0.3;
            }
            line.cells.push(start..line.text.len());
        }
        if line.words.is_empty() {
            continue;
        }
        line.place = Place { x0: left, y0: y, x1: x, y1: y + size };
        y += size * 1.4;
        page.lines.push(line);
    }
    page
}

fuzz_target!(|printed: &str| {
    let pages = printed.split('\u{c}').take(4).zip(1..).map(|(printed, number)| page(number, printed)).collect();
    let text = Text { pages, ..Text::default() };
    let records = read::records(&DocumentRef { path: "document.pdf", sha256: "00" }, &text, &NAMES);
    assert!(!records.is_empty(), "a document gives at least one record");
});
