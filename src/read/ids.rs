//! Printed numbers that name something: certificate, card, course, approval and registration numbers.

use std::sync::LazyLock;

use regex::Regex;

use crate::read::clues::{FAIR, Printing, STRONG, Settled, Weighed, resolve};
use crate::read::labels::{Label, Labelled, values};
use crate::read::pattern::fixed;
use crate::read::record::Id;
use crate::read::sheet::Sheet;

static CODE: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^[#:\s]*([a-z0-9][a-z0-9]*(?:[-/._:#][a-z0-9]+)*)"));
static SHORT_LABEL: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:^|[\s(|])((?:no|nr|n[°o]|id|reg|code|cert|certificate|#|№|编号)[.:]*\s?#?)\s*([a-z]{0,6}[-/]?[a-z0-9/-]*\d[a-z0-9/-]*)\b",
    )
});
static INNER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"((?:certificate|certification|credential|card|ecard|course|class|approval|approved\s+provider|provider|registration|register|confirmation|record|serial|verification",
        r"|event|activity|badge|order|quiz|workshop|reference|ref|registry|statement|cep|nasm|acsm|abstract|petition|isbn|license|licence|learner|member|student)\s*(?:no\b\.?|n[°o]\.?|number|#|id|code|№)?)",
        r"[\s:#]+([a-z]{0,6}[-./]?[a-z0-9/-]*\d[a-z0-9/-]*|[a-z]\s\d{4,9})\b"
    ))
});
/// A code alone in its cell: "SMI/SLC/3419".
static ALONE: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^(?:[a-z]{2,6}[-/])+(?:[a-z0-9]+[-/])*[a-z]*\d{3,}[a-z]*$"));

/// Every labelled number or code of the sheet.
#[must_use]
pub fn find(sheet: &Sheet<'_>, labels: &[Labelled]) -> Vec<Settled<Id>> {
    let mut found: Vec<Vec<Weighed<Id>>> = Vec::new();
    let mut add = |label: &str, value: &str, row: usize, says: &'static str, weight: i32| {
        let value = value.trim_matches([' ', '.', ':', '-', ',', '#', ')']);
        if !worth_naming(value) {
            return;
        }
        let id = Id {
            label: label.trim_matches([' ', ':', '.', '(', '#']).to_owned(),
            value: value.to_owned(),
        };
        let one = Weighed::new(id, sheet.rows[row].at(), says, weight);
        match found
            .iter_mut()
            .find(|prints| prints[0].value.value == value)
        {
            Some(prints) => prints.push(one),
            None => found.push(vec![one]),
        }
    };
    for labelled in labels.iter().filter(|l| l.label == Label::Id) {
        let row = sheet.cells[labelled.cell].row;
        let label = sheet.rows[row].printed(labelled.range.clone()).to_owned();
        if let Some(range) = &labelled.inline {
            if let Some(code) = CODE
                .captures(&sheet.rows[row].folded.text[range.clone()])
                .and_then(|c| c.get(1))
            {
                let value = sheet.rows[row]
                    .printed(range.start + code.start()..range.start + code.end())
                    .to_owned();
                add(&label, &value, row, "behind its label", STRONG);
            }
            continue;
        }
        for cell in values(sheet, labels, labelled) {
            let content = &sheet.cells[cell];
            let whole = CODE
                .captures(&content.text)
                .and_then(|c| c.get(1))
                .filter(|code| code.end() == content.text.len() && worth_naming(code.as_str()));
            if let Some(code) = whole {
                let value = sheet.rows[content.row]
                    .printed(content.range.start + code.start()..content.range.start + code.end())
                    .to_owned();
                add(
                    &label,
                    &value,
                    content.row,
                    "in the cell of its label",
                    STRONG,
                );
                break;
            }
        }
    }
    for (row, content) in sheet.rows.iter().enumerate() {
        for pattern in [&*INNER, &*SHORT_LABEL] {
            for captures in pattern.captures_iter(&content.folded.text) {
                if let (Some(label), Some(value)) = (captures.get(1), captures.get(2)) {
                    let (label, value) = (
                        content.printed(label.range()).to_owned(),
                        content.printed(value.range()).to_owned(),
                    );
                    add(&label, &value, row, "behind a word for a number", FAIR);
                }
            }
        }
    }
    for cell in sheet.cells.iter().filter(|c| ALONE.is_match(&c.text)) {
        let value = sheet.rows[cell.row].printed(cell.range.clone()).to_owned();
        add("", &value, cell.row, "a code alone in its cell", FAIR);
    }
    // Each number is its own: none disputes another.
    found
        .into_iter()
        .map(|prints| resolve(prints, |_, _| Printing::Same))
        .collect()
}

/// An id holds a digit, and more than a page number or a year does.
fn worth_naming(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let letters = value.chars().filter(char::is_ascii_alphabetic).count();
    let parts: Vec<&str> = value.split(['/', '-', '.']).collect();
    let month =
        parts.len() == 2 && value.contains('/') && parts[0].len() <= 2 && parts[1].len() == 4;
    let dated = letters == 0 && ((value.len() >= 8 && parts.len() == 3) || month);
    let long_word = letters >= 16 && digits == 0;
    // "12-Week" begins a title.
    let counted = value.split_once('-').is_some_and(|(count, of)| {
        count.len() <= 2
            && count.bytes().all(|b| b.is_ascii_digit())
            && of.len() >= 3
            && of.bytes().all(|b| b.is_ascii_alphabetic())
    });
    ((digits >= 1 && digits + letters >= 4) || long_word) && !dated && !counted && value.len() <= 64
}
