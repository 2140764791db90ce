//! What is seen of a sheet as a whole.

use std::collections::BTreeSet;

use crate::read::doubt::legible;
use crate::read::fold::{fold, squeeze};
use crate::read::found::Found;
use crate::read::learned::around::label_word;
use crate::read::learned::dated::role_word;
use crate::read::learned::features::Features;
use crate::read::learned::heard::state;
use crate::read::learned::words::{COUNTS, words_of};
use crate::read::sheet::Sheet;
use crate::rules::names::Names;

/// More rows say nothing new.
const MOST_ROWS: usize = 120;
/// The rows at the top.
const TOP_ROWS: usize = 6;

/// What is seen of a sheet as a whole: what the finders say of it, and its words.
pub(super) fn whole(sheet: &Sheet<'_>, names: &Names, found: &Found, asked: bool) -> Features {
    let mut features = Features::new(asked);
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
    add_found(names, found, &mut features);
    add_print(sheet, &mut features);
    add_words(sheet, &mut features);
    features
}

/// Adds what the finders found: labels, units, the title's words, what is known of the provider.
fn add_found(names: &Names, found: &Found, features: &mut Features) {
    let mut seen = BTreeSet::new();
    for label in &found.labels {
        let word = label_word(label.label);
        if seen.insert(word) {
            features.add("labels", word);
        }
    }
    for amount in &found.amounts {
        for one in amount.reading.candidates() {
            if seen.insert(one.unit.as_str()) {
                features.add("unit", one.unit.as_str());
            }
        }
    }
    for role in found.placed.iter().filter_map(|placed| placed.role) {
        let word = role_word(role);
        if seen.insert(word) {
            features.add("dated", word);
        }
    }
    if let Some(titled) = found.title.candidates.first() {
        let words = words_of(&fold(&titled.value.name));
        for word in words.iter().take(12) {
            features.add("title has", word);
        }
        features.add("title ends", words.last().map_or("", String::as_str));
    }
    let provider = found.provider.candidates.first();
    if let Some(known) = provider.and_then(|one| one.value.known) {
        features.add("provider is", names.providers[known].class.as_str());
    }
    if let Some(named) = provider {
        for word in words_of(&fold(&named.value.name)).iter().take(8) {
            features.add("provider has", word);
        }
    }
}

/// Adds how it is printed: on what, how much of it, how well it can be read, and what is largest.
fn add_print(sheet: &Sheet<'_>, features: &mut Features) {
    let [layer, form, seen] = sheet.sources();
    let from = match (layer || form, seen) {
        (true, true) => "both",
        (_, true) => "a picture",
        _ => "text",
    };
    features.add("read from", from);
    let legible = if legible(sheet) {
        "legible"
    } else {
        "hard to read"
    };
    features.add_pair("read from", from, legible);
    let words: usize = sheet.rows.iter().map(|row| row.line.words.len()).sum();
    let much = match words {
        0..12 => "a few words",
        12..40 => "some words",
        40..90 => "many words",
        90..200 => "a text",
        _ => "a long text",
    };
    features.add("there are", much);
    features.add_pair("there are", much, from);
    features.add(
        "pages",
        COUNTS[(sheet.pages[1].saturating_sub(sheet.pages[0]) as usize).min(5)],
    );
    let longest = sheet.rows.iter().map(|row| row.line.words.len()).max();
    features.add(
        "longest row",
        COUNTS[(longest.unwrap_or_default() / 6).min(6)],
    );
    let most_cells = sheet.rows.iter().map(|row| row.cells.len()).max();
    features.add("most cells", COUNTS[most_cells.unwrap_or_default().min(6)]);
    let tabled = sheet.rows.iter().filter(|row| row.cells.len() > 2).count();
    features.add("rows of a table", COUNTS[tabled.min(6)]);
    let largest = sheet
        .rows
        .iter()
        .max_by(|a, b| a.line.size.total_cmp(&b.line.size));
    for word in largest
        .iter()
        .flat_map(|row| words_of(&row.folded.text))
        .take(10)
    {
        features.add("largest has", &word);
    }
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
        let last = words.last().filter(|_| words.len() > 2);
        if let Some(last) = last.filter(|last| seen.insert(format!("ends {last}"))) {
            features.add("a line ends with", last);
        }
        let first = words.first();
        if let Some(first) = first.filter(|first| seen.insert(format!("begins {first}"))) {
            features.add("a line begins with", first);
        }
    }
}
