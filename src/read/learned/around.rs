//! What stands around a stretch of a cell: words before and after it, the cells next to it, its place and size.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::read::fold::squeeze;
use crate::read::labels::{Label, Labelled};
use crate::read::learned::features::Features;
use crate::read::learned::words::{COUNTS, shape, words_of};
use crate::read::pattern::fixed;
use crate::read::sheet::Sheet;

/// A stretch of a cell, or cells below each other from its own.
pub(super) struct Stretch {
    /// Its first cell.
    pub(super) cell: usize,
    /// Its last cell.
    pub(super) last: usize,
    /// Its bytes in the folded text of the row of its first cell.
    pub(super) range: Range<usize>,
    /// What it looks like, in a word: what stands around a date says something else than around a name.
    pub(super) form: &'static str,
}

/// What is worked out once for a sheet.
pub(super) struct Surroundings<'s, 'a> {
    /// The sheet.
    pub(super) sheet: &'s Sheet<'a>,
    /// Whether what is seen is kept in words too.
    pub(super) asked: bool,
    /// The words of each cell.
    words: Vec<Vec<String>>,
    /// Each cell's letters and figures.
    squeezed: Vec<String>,
    /// What a cell labels, if it is certainly a label.
    label: Vec<Option<&'static str>>,
    /// The names in web and e-mail addresses, without what stands before and behind: `nasm` of `www.nasm.org`.
    domains: Vec<String>,
    /// The size of most letters.
    common: f32,
    /// The larger sizes, largest first.
    larger: Vec<f32>,
}

/// More words of a neighbour say nothing new.
const MOST_WORDS: usize = 10;

impl<'s, 'a> Surroundings<'s, 'a> {
    pub(super) fn new(sheet: &'s Sheet<'a>, labels: &[Labelled], asked: bool) -> Self {
        let mut sizes: Vec<f32> = sheet.rows.iter().map(|row| row.line.size).collect();
        sizes.sort_by(f32::total_cmp);
        let common = sizes.get(sizes.len() / 2).copied().unwrap_or(1.0).max(1.0);
        sizes.retain(|size| *size > common * 1.08);
        sizes.dedup_by(|a, b| (*a - *b).abs() < 0.6);
        sizes.reverse();
        let mut label = vec![None; sheet.cells.len()];
        for one in labels.iter().filter(|label| label.plain) {
            label[one.cell] = Some(label_word(one.label));
        }
        let texts = || sheet.cells.iter().map(|cell| cell.text.as_str());
        Self {
            sheet,
            asked,
            words: texts().map(words_of).collect(),
            squeezed: texts().map(squeeze).collect(),
            label,
            domains: domains(sheet),
            common,
            larger: sizes,
        }
    }

    /// Adds everything that stands around a stretch.
    pub(super) fn add(&self, stretch: &Stretch, features: &mut Features) {
        let whole = self.sheet.cells[stretch.cell].range.clone();
        let text = &self.sheet.rows[self.sheet.cells[stretch.cell].row]
            .folded
            .text;
        let cut = |range: Range<usize>| words_of(text.get(range).unwrap_or_default());
        let before = cut(whole.start..stretch.range.start);
        let after = cut(stretch.range.end..whole.end);
        add_before(&before, stretch.form, features);
        add_after(&after, stretch.form, features);
        self.add_print(stretch, features);
        let (starts, ends) = (before.is_empty(), after.is_empty());
        let sheet = self.sheet;
        let near = [
            ("left", sheet.left(stretch.cell).filter(|_| starts)),
            ("right", sheet.right(stretch.cell).filter(|_| ends)),
            ("above", sheet.above(stretch.cell)),
            ("below", sheet.below(stretch.last)),
        ];
        let part = if starts && ends { "whole" } else { "part" };
        for (side, other) in near {
            match other {
                Some(other) => self.add_neighbour(stretch, (side, other), part, features),
                None => features.add_pair("nothing", side, if starts { "whole" } else { "part" }),
            }
        }
        let above = sheet
            .above(stretch.cell)
            .and_then(|above| sheet.above(above));
        for word in above
            .iter()
            .flat_map(|above| self.words[*above].iter().take(8))
        {
            features.add_pair("two above", "has", word);
        }
        if let Some(label) = self.label[stretch.cell] {
            features.add("in a cell with label", label);
        }
        self.add_place(stretch, features);
    }

    /// Adds capitals and marks next to a stretch.
    fn add_print(&self, stretch: &Stretch, features: &mut Features) {
        let content = &self.sheet.cells[stretch.cell];
        let row = &self.sheet.rows[content.row];
        let ahead = row.printed(content.range.start..stretch.range.start);
        let behind = row.printed(stretch.range.end..content.range.end);
        let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
        let shape_of = |word: Option<&str>| word.map(shape).unwrap_or_default();
        let next = shape_of(behind.split_whitespace().find(is_word));
        let previous = shape_of(ahead.split_whitespace().rev().find(is_word));
        features.add_pair("shape after", &next, stretch.form);
        features.add_pair("shape before", &previous, stretch.form);
        let marks = [
            ("mark after", behind.trim_start().chars().next()),
            ("mark before", ahead.trim_end().chars().next_back()),
        ];
        for (side, mark) in marks {
            if let Some(mark) = mark.filter(|mark| !mark.is_alphanumeric()) {
                features.add_pair(side, mark.encode_utf8(&mut [0; 4]), stretch.form);
            }
        }
    }

    fn add_neighbour(
        &self,
        stretch: &Stretch,
        (side, other): (&'static str, usize),
        part: &str,
        features: &mut Features,
    ) {
        /// A longer text is no label.
        const LONGEST_LABEL: usize = 40;
        if self.squeezed[other].len() <= LONGEST_LABEL {
            features.add_pair(side, part, &self.squeezed[other]);
        }
        let words = &self.words[other];
        for word in words.iter().take(MOST_WORDS) {
            features.add_pair(side, "has", word);
        }
        if let Some((end, rest)) = words.split_last() {
            features.add_pair(side, rest.last().map_or("^", String::as_str), end);
            features.add_pair(side, end, stretch.form);
        }
        if let Some(label) = self.label[other] {
            features.add_pair(side, "label", label);
            features.add_pair(side, label, stretch.form);
        }
        let row_of = |cell: usize| self.sheet.cells[cell].row;
        let distance = match side {
            "above" => self.sheet.distance(row_of(other), row_of(stretch.cell)),
            "below" => self.sheet.distance(row_of(stretch.last), row_of(other)),
            _ => return,
        };
        let distance = match distance {
            ..0.8 => "close",
            ..2.0 => "near",
            _ => "far",
        };
        features.add_pair(side, "at", distance);
    }

    /// Adds how a value agrees with the addresses on the sheet. `key` is its letters and figures.
    pub(super) fn add_domains(
        &self,
        key: &str,
        words: &[String],
        form: &str,
        features: &mut Features,
    ) {
        let initials: String = words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect();
        let agrees = |domain: &String| {
            if domain == key {
                4
            } else if key.len() > 3 && domain.contains(key) {
                3
            } else if domain.len() > 3 && key.contains(domain.as_str()) {
                2
            } else {
                i32::from(initials.len() > 2 && initials.starts_with(domain.as_str()))
            }
        };
        let how = match self.domains.iter().map(agrees).max() {
            None => "there is none",
            Some(4) => "equal",
            Some(3) => "holds it",
            Some(2) => "is in it",
            Some(1) => "initials",
            Some(_) => "another",
        };
        features.add("address", how);
        features.add_pair("address", how, form);
    }

    fn add_place(&self, stretch: &Stretch, features: &mut Features) {
        let content = &self.sheet.cells[stretch.cell];
        let form = stretch.form;
        let rows = self.sheet.rows.len().max(1);
        let row = COUNTS[content.row.min(6)];
        features.add("row", row);
        features.add_pair("row", row, form);
        features.add("from the foot", COUNTS[(rows - 1 - content.row).min(5)]);
        let tenth = COUNTS[content.row * 10 / rows];
        features.add("tenth", tenth);
        features.add_pair("tenth", tenth, form);
        let size = match content.size / self.common {
            ..0.85 => "small",
            ..1.1 => "common",
            ..1.4 => "large",
            ..2.0 => "larger",
            _ => "huge",
        };
        features.add("size", size);
        features.add_pair("size", size, form);
        let mut larger = self.larger.iter();
        let rank = larger.position(|size| (size - content.size).abs() < 0.7);
        let rank = rank.map_or("none", |rank| COUNTS[rank.min(4)]);
        features.add("size rank", rank);
        features.add_pair("size rank", rank, form);
        let is_alone = self.sheet.rows[content.row].cells.len() == 1;
        let alone = if is_alone { "alone" } else { "beside others" };
        features.add("in its row", alone);
        let mut lines = self.sheet.lines.iter();
        let width = lines.next().map_or(1.0, |(page, _)| page.width.max(1.0));
        let across = match f32::midpoint(content.place.x0, content.place.x1) / width {
            ..0.46 => "left",
            ..0.54 => "centre",
            _ => "right",
        };
        features.add_pair("set", across, alone);
        features.add_pair("set", across, form);
    }
}

/// The names in the addresses of a sheet.
fn domains(sheet: &Sheet<'_>) -> Vec<String> {
    /// Those that are nobody's own.
    const PUBLIC: [&str; 6] = ["gmail", "yahoo", "hotmail", "outlook", "bit", "tcpdf"];
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"([a-z0-9][a-z0-9-]+)\.(?:com|org|net|edu|gov|info|io|co|ac|academy|health|fitness|training|school|eu|us|uk|ca|au|nz|ie|in|de|at|ch|fr|be|nl|es|pt|br|mx|it|pl|ru|ua|id|ph|sg|za|se|no|dk|fi)\b",
        )
    });
    let mut domains = Vec::new();
    for row in &sheet.rows {
        for found in ADDRESS.captures_iter(&row.folded.text) {
            let domain = found[1].replace('-', "");
            if domain.len() > 2 && !PUBLIC.contains(&domain.as_str()) && !domains.contains(&domain)
            {
                domains.push(domain);
            }
        }
    }
    domains
}

fn add_before(before: &[String], form: &str, features: &mut Features) {
    match before {
        [] => features.add("before", "^"),
        [one] => {
            features.add("before", one);
            features.add_pair("before", "^", one);
            features.add_pair("before and", one, form);
        }
        [rest @ .., two, one] => {
            features.add("before", one);
            features.add_pair("before", two, one);
            features.add_pair("before and", one, form);
            if let Some(three) = rest.last() {
                features.add_pair("before three", three, &format!("{two} {one}"));
            }
        }
    }
    for word in before.iter().rev().take(8) {
        features.add("somewhere before", word);
    }
}

fn add_after(after: &[String], form: &str, features: &mut Features) {
    match after {
        [] => features.add("after", "$"),
        [one, rest @ ..] => {
            features.add("after", one);
            features.add_pair("after and", one, form);
            if let Some(two) = rest.first() {
                features.add_pair("after", one, two);
            }
        }
    }
    for word in after.iter().take(8) {
        features.add("somewhere after", word);
    }
}

pub(super) fn label_word(label: Label) -> &'static str {
    match label {
        Label::Holder => "holder",
        Label::Title => "title",
        Label::Provider => "provider",
        Label::OtherPerson => "other person",
        Label::Id => "id",
        Label::Grade => "grade",
        Label::Validity => "validity",
        Label::Date => "date",
        Label::Amount => "amount",
        Label::Else => "else",
    }
}
