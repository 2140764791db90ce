//! A line that says nothing about a certificate must change nothing that is read of it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use recert::page::{Line, Page, Place, Text, WordSource};
use recert::read::Knowledge;
use recert::rules::names::Names;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::measure::{knowledge, records};
use crate::paper::Paper;
use crate::score::{CORE, Verdict, judge};
use crate::set::Set;
use crate::train::LeftOut;

/// Lines as they are printed on papers of every kind, one a line.
const LINES: &str = include_str!("../harmless.txt");

/// How many of them are tried on each paper, each alone.
const TRIES: usize = 3;

/// What harmless lines changed.
#[derive(Debug, Default, Clone, Serialize, PartialEq, Eq)]
pub struct Changes {
    /// Papers tried.
    pub papers: usize,
    /// Those of which a core field was read in another way, each with the first line that did it.
    pub changed: Vec<Change>,
}

/// A paper of which a harmless line changed what is read.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Change {
    /// The set.
    pub set: String,
    /// The paper.
    pub path: String,
    /// The line that was added.
    pub line: &'static str,
    /// The core fields that were read in another way.
    pub fields: Vec<&'static str>,
    /// Whether the paper has a silent error with the line, and has none without it.
    pub is_silent: bool,
}

/// Reads every paper of the sets with a harmless line more. Which lines follows from the paper's path.
#[must_use]
pub fn changes(sets: &[Set], names: &Names, learned: &BTreeMap<String, LeftOut>) -> Changes {
    let papers: Vec<(&Set, &Paper)> = sets
        .iter()
        .flat_map(|set| set.papers.iter().map(move |paper| (set, paper)))
        .filter(|(_, paper)| paper.worsened.is_none() && has_lines(&paper.text))
        .collect();
    let changed = papers
        .par_iter()
        .filter_map(|(set, paper)| change(set, paper, &knowledge(set, names, learned)))
        .collect();
    Changes {
        papers: papers.len(),
        changed,
    }
}

fn has_lines(text: &Text) -> bool {
    text.pages.iter().any(|page| !page.lines.is_empty())
}

/// The first change that one of the lines makes.
fn change(set: &Set, paper: &Paper, known: &Knowledge<'_>) -> Option<Change> {
    let before = records(paper, known);
    lines_for(&paper.path).find_map(|line| {
        let after = records(&with_line(paper, line), known);
        let mut fields = CORE.to_vec();
        fields.retain(|field| values(&after, field) != values(&before, field));
        (!fields.is_empty()).then(|| Change {
            set: set.name.clone(),
            path: paper.path.clone(),
            line,
            fields,
            is_silent: silent_errors(set, paper, &after) > silent_errors(set, paper, &before),
        })
    })
}

/// What is read of a field in all records, without its places.
fn values(records: &[Value], field: &str) -> Vec<Value> {
    let value = |reading: &Value| match reading {
        Value::Object(reading) => serde_json::json!([reading.get("state"), reading.get("value")]),
        Value::Array(readings) => readings
            .iter()
            .map(|reading| serde_json::json!([reading["state"], reading["value"]]))
            .collect(),
        other => other.clone(),
    };
    records.iter().map(|record| value(&record[field])).collect()
}

fn silent_errors(set: &Set, paper: &Paper, records: &[Value]) -> usize {
    let truths = set.truths.iter().filter(|truth| truth.path == paper.path);
    truths
        .map(|truth| {
            let silent = |record: &Value| {
                let verdicts = CORE.iter().map(|field| judge(field, truth, record));
                verdicts
                    .filter(|verdict| *verdict == Some(Verdict::Silent))
                    .count()
            };
            records.iter().map(silent).min().unwrap_or_default()
        })
        .sum()
}

fn lines_for(path: &str) -> impl Iterator<Item = &'static str> {
    let lines: Vec<&str> = LINES.lines().collect();
    let digest = Sha256::digest(path);
    let picks: Vec<usize> = digest.iter().map(|byte| usize::from(*byte)).collect();
    (0..TRIES).map(move |pick| lines[(picks[2 * pick] * 256 + picks[2 * pick + 1]) % lines.len()])
}

/// The paper with a line more at the foot of its first page, in small type.
fn with_line(paper: &Paper, line: &str) -> Paper {
    let mut paper = paper.clone();
    let Some(first) = paper.text.pages.first().map(|page| page.number) else {
        return paper;
    };
    let pages = paper.text.pages.iter_mut().chain(&mut paper.second);
    for page in pages.filter(|page| page.number == first) {
        page.lines.extend(foot_line(page, line));
    }
    paper
}

/// `None` if the text has no words.
fn foot_line(page: &Page, text: &str) -> Option<Line> {
    const SIZE: f32 = 8.0;
    const LETTER: f32 = SIZE / 2.0;
    let is_placed = |line: &&Line| line.place != Place::default();
    let lowest = page
        .lines
        .iter()
        .filter(is_placed)
        .map(|line| line.place.y1)
        .fold(0.0, f32::max);
    let left = page
        .lines
        .iter()
        .filter(is_placed)
        .map(|line| line.place.x0)
        .fold(page.width / 4.0, f32::min);
    let mut line = Line::without_place(text, WordSource::Layer, 1.0)?;
    for word in &mut line.words {
        word.x0 = left + LETTER * line.text[..word.range.start].chars().count() as f32;
        word.x1 = left + LETTER * line.text[..word.range.end].chars().count() as f32;
    }
    line.number = page.lines.last().map_or(1, |last| last.number + 1);
    line.place = Place {
        x0: left,
        y0: lowest + SIZE,
        x1: line.words.last().map_or(left, |word| word.x1),
        y1: lowest + 2.0 * SIZE,
    };
    line.size = SIZE;
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_added_below_all_others() {
        let line = Line {
            number: 1,
            text: "Certificate".to_owned(),
            place: Place {
                x0: 100.0,
                y0: 80.0,
                x1: 200.0,
                y1: 92.0,
            },
            ..Line::default()
        };
        let page = Page {
            number: 1,
            width: 612.0,
            height: 792.0,
            lines: vec![line],
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
        let lines = with_line(&paper, "Order no. 7").text.pages[0].lines.clone();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1].text, "Order no. 7");
        assert_eq!(lines[1].number, 2);
        assert!(lines[1].place.y0 > 92.0);
        assert_eq!(&lines[1].text[lines[1].words[2].range.clone()], "7");
    }

    #[test]
    fn the_lines_for_a_paper_are_always_the_same() {
        let first: Vec<&str> = lines_for("a.pdf").collect();
        assert_eq!(first, lines_for("a.pdf").collect::<Vec<_>>());
        assert_ne!(first, lines_for("b.pdf").collect::<Vec<_>>());
    }
}
