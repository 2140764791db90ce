//! Where the values of a truth are printed on its paper: page, line and words, without the words themselves.

use std::collections::BTreeMap;

use recert::page::{Line, Page};
use recert::read::dates;
use recert::read::fold::Folded;
use serde::{Deserialize, Serialize};

use crate::paper::Paper;
use crate::score::{hashed, name_key, text_key};
use crate::truth::Truth;

/// The most words that a value has in one line.
const LONGEST: usize = 14;

/// Where a value is printed. As JSON, four numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "[u32; 4]", into = "[u32; 4]")]
pub struct ValuePlace {
    /// The page, from 1.
    pub page: u32,
    /// The line, from 1.
    pub line: u32,
    /// The first word of the line, from 0.
    pub first: u32,
    /// The last word.
    pub last: u32,
}

impl From<[u32; 4]> for ValuePlace {
    fn from([page, line, first, last]: [u32; 4]) -> Self {
        Self {
            page,
            line,
            first,
            last,
        }
    }
}

impl From<ValuePlace> for [u32; 4] {
    fn from(place: ValuePlace) -> Self {
        [place.page, place.line, place.first, place.last]
    }
}

/// By field, every place where its value is printed in one line. A field that is not found is left out.
#[must_use]
pub fn places(truth: &Truth, papers: &[&Paper]) -> BTreeMap<&'static str, Vec<ValuePlace>> {
    let mut found: BTreeMap<&'static str, Vec<ValuePlace>> = BTreeMap::new();
    for page in papers.iter().flat_map(|paper| &paper.text.pages) {
        for line in &page.lines {
            for (field, words) in in_line(truth, line) {
                let place = place(page, line, words);
                found.entry(field).or_default().push(place);
            }
        }
    }
    found
}

fn place(page: &Page, line: &Line, (first, last): (usize, usize)) -> ValuePlace {
    let number = |word: usize| u32::try_from(word).unwrap_or(u32::MAX);
    ValuePlace {
        page: page.number,
        line: line.number,
        first: number(first),
        last: number(last),
    }
}

/// The fields whose values are in a line, each with its first and last word. Of runs of words that are equally right, the
/// shortest.
fn in_line(truth: &Truth, line: &Line) -> Vec<(&'static str, (usize, usize))> {
    let mut found = dates_in_line(truth, line);
    for field in ["holder", "provider", "title", "ids", "amounts"] {
        let wanted = Wanted::of(field, truth);
        if wanted.is_empty() {
            continue;
        }
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for first in 0..line.words.len() {
            let ends = first..line.words.len().min(first + LONGEST);
            let is_wanted = |last: &usize| {
                let bytes = line.words[first].range.start..line.words[*last].range.end;
                wanted.is(field, &line.text[bytes])
            };
            if let Some(last) = ends.into_iter().find(is_wanted) {
                // A run that contains another is longer than it need be.
                runs.retain(|(_, end)| *end != last);
                runs.push((first, last));
            }
        }
        found.extend(runs.into_iter().map(|run| (field, run)));
    }
    found
}

fn dates_in_line(truth: &Truth, line: &Line) -> Vec<(&'static str, (usize, usize))> {
    let fields = [
        ("started_on", &truth.started_on),
        ("completed_on", &truth.completed_on),
        ("issued_on", &truth.issued_on),
        ("expires_on", &truth.expires_on),
    ];
    let folded = Folded::new(&line.text);
    let mut found = Vec::new();
    for mention in dates::mentions(&folded.text) {
        let bytes = folded.original(mention.range.clone());
        let is_in = |word: &&(usize, std::ops::Range<usize>)| {
            word.1.start < bytes.end && bytes.start < word.1.end
        };
        let words: Vec<(usize, std::ops::Range<usize>)> = line
            .words
            .iter()
            .map(|word| word.range.clone())
            .enumerate()
            .collect();
        let mut words = words.iter().filter(is_in).map(|(word, _)| *word);
        let Some(first) = words.next() else { continue };
        let last = words.next_back().unwrap_or(first);
        let dates = mention.dates.iter().map(|reading| reading.date);
        let printed: Vec<String> = dates
            .chain(mention.start)
            .map(|date| date.to_string())
            .collect();
        for (field, wanted) in fields {
            if wanted.as_ref().is_some_and(|date| printed.contains(date)) {
                found.push((field, (first, last)));
            }
        }
    }
    found
}

/// The keys and hashes of the values of a field.
struct Wanted<'t> {
    keys: Vec<String>,
    hashes: &'t [String],
}

impl<'t> Wanted<'t> {
    fn of(field: &str, truth: &'t Truth) -> Self {
        let (printed, hashes): (Vec<&str>, &[String]) = match field {
            "holder" => (
                truth.holder.as_deref().into_iter().collect(),
                &truth.hashes.holder,
            ),
            "title" => (
                truth.title.as_deref().into_iter().collect(),
                &truth.hashes.title,
            ),
            "provider" => (truth.provider.as_deref().into_iter().collect(), &[]),
            "ids" => (
                truth.ids.iter().map(|id| id.value.as_str()).collect(),
                &truth.hashes.ids,
            ),
            _ => {
                let keys = truth.amounts.iter().map(|amount| amount.value.normalize());
                return Self {
                    keys: keys.map(|value| value.to_string()).collect(),
                    hashes: &[],
                };
            }
        };
        let accepted = truth.accept.get(field).into_iter().flatten().flatten();
        let all = printed.into_iter().chain(accepted.map(String::as_str));
        Self {
            keys: all.map(|text| key(field, text)).collect(),
            hashes,
        }
    }

    fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.hashes.is_empty()
    }

    fn is(&self, field: &str, words: &str) -> bool {
        let key = key(field, words);
        !key.is_empty() && (self.keys.contains(&key) || self.hashes.contains(&hashed(&key)))
    }
}

/// What is compared of a field's value.
fn key(field: &str, text: &str) -> String {
    match field {
        "holder" => name_key(text),
        "amounts" => {
            let number = text.trim_matches(|c: char| !c.is_ascii_digit());
            let number = number.replace(',', ".").parse::<rust_decimal::Decimal>();
            number.map_or_else(|_| String::new(), |value| value.normalize().to_string())
        }
        _ => text_key(text),
    }
}

#[cfg(test)]
mod tests {
    use recert::page::{Text, WordSource};

    use super::*;
    use crate::truth::TrueAmount;

    fn line(number: u32, text: &str) -> Line {
        let line = Line::without_place(text, WordSource::Layer, 1.0).unwrap_or_default();
        Line { number, ..line }
    }

    #[test]
    fn values_are_found_by_their_words() {
        let page = Page {
            number: 1,
            lines: vec![
                line(1, "This certifies that Dana Q. Brooks, CPT"),
                line(
                    2,
                    "earned 0.8 CEUs on April 3, 2025 from Riverbend Institute",
                ),
            ],
            ..Page::default()
        };
        let paper = Paper {
            path: "a.pdf".to_owned(),
            worsened: None,
            text: Text {
                pages: vec![page],
                ..Text::default()
            },
            second: Vec::new(),
        };
        let truth = Truth {
            provider: Some("Riverbend Institute".to_owned()),
            completed_on: Some("2025-04-03".to_owned()),
            title: Some("Balance Training".to_owned()),
            amounts: vec![TrueAmount {
                value: "0.80".parse().unwrap_or_default(),
                unit: "ceu".to_owned(),
                body: None,
            }],
            hashes: crate::truth::Hashes {
                holder: vec![hashed("brooks dana")],
                ..Default::default()
            },
            ..Truth::default()
        };
        let expected = BTreeMap::from([
            ("amounts", vec![[1, 2, 1, 1].into()]),
            ("completed_on", vec![[1, 2, 4, 6].into()]),
            ("holder", vec![[1, 1, 3, 5].into()]),
            ("provider", vec![[1, 2, 8, 9].into()]),
        ]);
        assert_eq!(places(&truth, &[&paper]), expected);
    }
}
