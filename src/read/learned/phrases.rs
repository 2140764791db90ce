//! Every stretch of a sheet that could be a name or a title, by general forms only: better too many than one too few.

use std::ops::Range;

use crate::read::labels::Labelled;
use crate::read::learned::words::{organization_in, word_ranges};
use crate::read::sheet::Sheet;

/// More than these of one sheet say nothing new.
const MOST_PHRASES: usize = 400;
/// What separates names on one line.
const SEPARATORS: &[&str] = &[
    " | ",
    " \u{b7} ",
    " \u{2022} ",
    " - ",
    ", ",
    " / ",
    "; ",
    ": ",
    " (",
];

/// How a phrase was cut out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// A whole cell.
    Cell,
    /// What stands behind a label in its cell.
    Inline,
    /// A part of a cell between separators.
    Part,
    /// A run of words with capitals.
    Run,
    /// A run without its first or last word.
    Shorter,
    /// What stands in quotes.
    Quoted,
    /// The name of a listed organization.
    Organization,
    /// Several cells below each other.
    Joined,
}

impl Cut {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cell => "cell",
            Self::Inline => "inline",
            Self::Part => "part",
            Self::Run => "run",
            Self::Shorter => "shorter",
            Self::Quoted => "quoted",
            Self::Organization => "organization",
            Self::Joined => "joined",
        }
    }
}

/// A stretch of a row, and the cells below that belong to it.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    /// As printed.
    pub text: String,
    /// Its first cell.
    pub cell: usize,
    /// Its last cell.
    pub last: usize,
    /// Its bytes in the folded text of the row of its first cell.
    pub range: Range<usize>,
    /// How it was cut out.
    pub cut: Cut,
}

/// The phrases of a sheet.
#[must_use]
pub(super) fn phrases(sheet: &Sheet<'_>, labels: &[Labelled]) -> Vec<Phrase> {
    let mut found = Vec::new();
    for cell in 0..sheet.cells.len() {
        if found.len() > MOST_PHRASES {
            break;
        }
        of_cell(sheet, labels, cell, &mut found);
    }
    found
}

fn of_cell(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize, found: &mut Vec<Phrase>) {
    let whole = sheet.cells[cell].range.clone();
    let mut ranges: Vec<(Range<usize>, Cut)> = vec![(whole.clone(), Cut::Cell)];
    let inline = labels.iter().filter(|label| label.cell == cell);
    ranges.extend(
        inline
            .filter_map(|label| label.inline.clone())
            .map(|range| (range, Cut::Inline)),
    );
    let text = &sheet.cells[cell].text;
    let shift = |range: Range<usize>| whole.start + range.start..whole.start + range.end;
    ranges.extend(
        parts(text)
            .into_iter()
            .map(|range| (shift(range), Cut::Part)),
    );
    ranges.extend(
        quoted(text)
            .into_iter()
            .map(|range| (shift(range), Cut::Quoted)),
    );
    ranges.extend(
        organization(text)
            .into_iter()
            .map(|range| (shift(range), Cut::Organization)),
    );
    for run in runs(sheet, cell) {
        // "Herr Ben Stone", "Ana Diaz Completed": the name may be the run without its first or last word.
        let words = &sheet.rows[sheet.cells[cell].row].folded.text[run.clone()];
        if words.matches(' ').count() >= 2 {
            let first = words.find(' ').map_or(run.start, |at| run.start + at + 1);
            let last = words.rfind(' ').map_or(run.end, |at| run.start + at);
            ranges.push((first..run.end, Cut::Shorter));
            ranges.push((run.start..last, Cut::Shorter));
        }
        ranges.push((run, Cut::Run));
    }
    let mut seen: Vec<Range<usize>> = Vec::new();
    for (range, cut) in ranges {
        let Some(range) = trimmed(sheet, cell, range) else {
            continue;
        };
        if seen.contains(&range) {
            continue;
        }
        seen.push(range.clone());
        let text = sheet.rows[sheet.cells[cell].row]
            .printed(range.clone())
            .trim()
            .to_owned();
        if (2..=160).contains(&text.chars().count()) {
            found.push(Phrase {
                text: without_full_stop(text),
                cell,
                last: cell,
                range,
                cut,
            });
        }
    }
    joined(sheet, cell, found);
}

/// Without the full stop of its sentence; that of an abbreviation stays.
fn without_full_stop(mut text: String) -> String {
    /// Longer words are no abbreviations.
    const LONGEST: usize = 4;
    let last = text.rsplit(' ').next().unwrap_or_default();
    if last.ends_with('.') && last.chars().filter(|c| c.is_alphabetic()).count() > LONGEST {
        text.pop();
    }
    text
}

/// Without marks and spaces at its ends; `None` if no letter is left.
fn trimmed(sheet: &Sheet<'_>, cell: usize, range: Range<usize>) -> Option<Range<usize>> {
    let text = sheet.rows[sheet.cells[cell].row]
        .folded
        .text
        .get(range.clone())?;
    let is_mark = |c: char| {
        !c.is_alphanumeric() && !matches!(c, '(' | ')' | '.' | '"' | '\'' | '&' | '+' | '!')
    };
    let start = text.len()
        - text
            .trim_start_matches(|c: char| is_mark(c) || c == '.')
            .len();
    let text = text[start..].trim_end_matches(is_mark);
    text.chars()
        .any(char::is_alphabetic)
        .then(|| range.start + start..range.start + start + text.len())
}

fn parts(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for separator in SEPARATORS {
        let mut start = 0;
        while let Some(at) = text[start..].find(separator) {
            found.push(start..start + at);
            // To the end as well: "Boston, MA Chapter".
            start += at + separator.len();
            found.push(start..text.len());
            if found.len() > 24 {
                return found;
            }
        }
    }
    found
}

/// The name of a listed organization in a folded text.
fn organization(text: &str) -> Option<Range<usize>> {
    let (ranges, words): (Vec<Range<usize>>, Vec<&str>) = word_ranges(text)
        .map(|range| (range.clone(), &text[range]))
        .unzip();
    let named = organization_in(&words)?;
    Some(ranges[named.start].start..ranges[named.end - 1].end)
}

fn quoted(text: &str) -> Vec<Range<usize>> {
    let marks: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    marks
        .chunks_exact(2)
        .map(|pair| pair[0] + 1..pair[1])
        .collect()
}

/// Runs of words with capitals; up to two short words without may stand between two of them.
fn runs(sheet: &Sheet<'_>, cell: usize) -> Vec<Range<usize>> {
    let content = &sheet.cells[cell];
    let row = &sheet.rows[content.row];
    let mut found = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut small = 0;
    let mut at = content.range.start;
    for word in content.text.split(' ') {
        let range = at..at + word.len();
        at = range.end + 1;
        if word.is_empty() {
            continue;
        }
        let printed = row.printed(range.clone());
        let first = printed.chars().find(|c| c.is_alphanumeric());
        let is_capital = first.is_some_and(|c| !c.is_lowercase());
        let letters = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .chars()
            .count();
        if is_capital {
            open = Some(open.map_or(range.start, |run| run.start)..range.end);
            small = 0;
        } else if letters <= 3 && small < 2 && open.is_some() {
            small += 1;
        } else {
            found.extend(open.take());
        }
        let ends = word.ends_with(['.', ',', ';', ':', '!', '?'])
            && !(word.ends_with('.') && letters <= 3);
        if ends && word.ends_with(',') {
            // "Ana Diaz, PhD": with and without what follows the comma.
            found.extend(open.clone());
        } else if ends {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found
}

/// The cell with one or two cells below it that look like it.
fn joined(sheet: &Sheet<'_>, cell: usize, found: &mut Vec<Phrase>) {
    let content = &sheet.cells[cell];
    let mut text = sheet.printed(cell).to_owned();
    let mut last = cell;
    for _ in 0..2 {
        let below = sheet.below(last).filter(|&below| {
            let (upper, lower) = (&sheet.cells[last], &sheet.cells[below]);
            (upper.size - lower.size).abs() < 0.9 && sheet.distance(upper.row, lower.row) < 1.3
        });
        let Some(below) = below else {
            return;
        };
        text.push(' ');
        text.push_str(sheet.printed(below));
        last = below;
        if text.chars().count() <= 160 && text.chars().any(char::is_alphabetic) {
            found.push(Phrase {
                text: without_full_stop(text.trim().to_owned()),
                cell,
                last,
                range: content.range.clone(),
                cut: Cut::Joined,
            });
        }
    }
}
