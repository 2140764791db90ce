//! What is seen of a sheet as a whole.

use std::collections::BTreeSet;

use crate::read::fold::squeeze;
use crate::read::found::Found;
use crate::read::learned::features::Features;
use crate::read::learned::heard::state;
use crate::read::learned::words::{COUNTS, words_of};
use crate::read::sheet::Sheet;

/// More rows say nothing new.
const MOST_ROWS: usize = 120;
/// The rows at the top.
const TOP_ROWS: usize = 6;

/// What is seen of a sheet as a whole: what the finders say of it, and its words.
pub(super) fn whole(sheet: &Sheet<'_>, found: &Found) -> Features {
    let mut features = Features::default();
    let kind = found.kind.as_str();
    features.add("sheet", "any");
    features.add("kind", kind);
    features.add_pair("kind", kind, found.because);
    for (field, state) in [
        ("holder", state(&found.holder.reading)),
        ("provider", state(&found.provider.reading)),
        ("title", state(&found.title.reading)),
        ("completed", state(&found.days.completed_on.reading)),
        ("issued", state(&found.days.issued_on.reading)),
        ("expires", state(&found.days.expires_on.reading)),
        ("validity", state(&found.days.validity.reading)),
    ] {
        features.add_pair("state", field, state);
        features.add_pair(kind, field, state);
    }
    features.add("dates", COUNTS[found.placed.len().min(4)]);
    features.add("amounts", COUNTS[found.amounts.len().min(4)]);
    let rows = match sheet.rows.len() {
        0..8 => "few",
        8..20 => "some",
        20..45 => "many",
        _ => "a page",
    };
    features.add("rows", rows);
    add_words(sheet, &mut features);
    features
}

/// Adds each word, and each two and three words, once.
fn add_words(sheet: &Sheet<'_>, features: &mut Features) {
    let mut seen = BTreeSet::new();
    for (index, row) in sheet.rows.iter().enumerate().take(MOST_ROWS) {
        let words = words_of(&row.folded.text);
        for (at, word) in words.iter().enumerate() {
            if index < TOP_ROWS && seen.insert(format!("top {word}")) {
                features.add("at the top", word);
            }
            if seen.insert(word.clone()) {
                features.add("says", word);
            }
            let Some(next) = words.get(at + 1) else {
                continue;
            };
            if seen.insert(format!("{word} {next}")) {
                features.add_pair("says", word, next);
            }
            let three = words.get(at + 2).map(|third| format!("{next} {third}"));
            if let Some(two) = three.filter(|two| seen.insert(format!("{word} {two}"))) {
                features.add_pair("says three", word, &two);
            }
        }
        if index < 4 && words.len() <= 6 {
            features.add("heading", &squeeze(&row.folded.text));
        }
        if let Some(last) = words.last().filter(|_| words.len() > 2) {
            features.add("a line ends with", last);
        }
        if let Some(first) = words.first() {
            features.add("a line begins with", first);
        }
    }
}
