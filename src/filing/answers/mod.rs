//! What people decided: answers to the questions of a report, and what they replace.
//!
//! Rows of `answers.csv` come in, decisions go out, each bound to a document by its hash or to a question by its id. A decision
//! about a reading changes the record; one about a rule is looked up where the rule's doubt is raised. What it replaced is kept.

pub mod answer;
pub mod apply;
pub mod field;

use std::collections::BTreeMap;

use self::answer::{Answer, PageRange, Part};
use self::field::{AnswerField, AnswerValue};
use crate::intake::answers::{AnswerFile, AnswerRow};
use crate::intake::roster::Roster;
use crate::intake::table::{CellRef, Problem};
use crate::read::record::Record;
use crate::rules::names::Names;

/// All decisions of a file, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    all: Vec<Answer>,
    /// Their places by the document or the question that they are bound to.
    by_document: BTreeMap<String, Vec<usize>>,
}

impl Answers {
    /// Understands the rows of a sheet; what is not understood, and rows that contradict each other, become problems of the sheet.
    #[must_use]
    pub fn understand(file: &str, sheet: &mut AnswerFile, roster: &Roster, names: &Names) -> Self {
        let mut all: Vec<Answer> = Vec::new();
        for row in std::mem::take(&mut sheet.rows) {
            match understand(file, row, roster, names) {
                Ok(answer) => all.push(answer),
                Err(problem) => sheet.problems.push(*problem),
            }
        }
        let mut answers = Self::bound(all);
        let contradicted = answers.contradictions(file);
        if !contradicted.is_empty() {
            answers = Self::bound(
                answers
                    .all
                    .into_iter()
                    .filter(|d| !contradicted.contains_key(&d.written.line))
                    .collect(),
            );
        }
        sheet.problems.extend(contradicted.into_values());
        sheet.problems.sort();
        answers
    }

    fn bound(all: Vec<Answer>) -> Self {
        let mut by_document: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, answer) in all.iter().enumerate() {
            by_document
                .entry(answer.written.document.clone())
                .or_default()
                .push(place);
        }
        Self { all, by_document }
    }

    /// Those that are bound to a document or a question, in the order of the file.
    fn of<'d>(&'d self, document: &str) -> impl Iterator<Item = &'d Answer> {
        self.by_document
            .get(document)
            .into_iter()
            .flatten()
            .map(|place| &self.all[*place])
    }

    /// Whether any of them is bound to this document or question.
    #[must_use]
    pub fn name(&self, document: &str) -> bool {
        self.by_document.contains_key(document)
    }

    /// All of them, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Answer] {
        &self.all
    }

    /// Those about one certificate, in the order of the file.
    #[must_use]
    pub fn about(&self, record: &Record, part: Part) -> Vec<Answer> {
        let fits = |answer: &&Answer| match answer.place {
            None => part.of == 1,
            Some(PageRange { pages, part: None }) => pages == record.pages && part.of == 1,
            Some(PageRange {
                pages,
                part: Some(number),
            }) => pages == record.pages && number == part.number,
        };
        self.of(&record.sha256).filter(fits).cloned().collect()
    }

    /// The answer to a question that no document is behind.
    #[must_use]
    pub fn to(&self, question: &str) -> Option<&Answer> {
        self.of(question).next()
    }

    /// Rows that say different things of the same, by their lines.
    fn contradictions(&self, file: &str) -> BTreeMap<u64, Problem> {
        let mut found = BTreeMap::new();
        for places in self.by_document.values() {
            for (i, one) in places.iter().map(|place| &self.all[*place]).enumerate() {
                let before = places[..i].iter().map(|place| &self.all[*place]);
                let same = |d: &&Answer| {
                    d.place == one.place && d.field == one.field && d.credential == one.credential
                };
                for other in before.filter(same).filter(|other| other.value != one.value) {
                    for (this, that) in [(one, other), (other, one)] {
                        let expected = format!(
                            "what line {} says, `{}`",
                            that.written.line, that.written.value
                        );
                        let value = format!("`{}`", this.written.value);
                        let cell = CellRef {
                            file,
                            line: this.written.line,
                            column: "value",
                        };
                        let told = Problem::new(cell, value, expected, "keep one of the two rows");
                        found.insert(this.written.line, told);
                    }
                }
            }
        }
        found
    }
}

fn understand(
    file: &str,
    row: AnswerRow,
    roster: &Roster,
    names: &Names,
) -> Result<Answer, Box<Problem>> {
    let wrong = |column: &str, found: &str, expected: &str, advice: &str| {
        let found = if found.is_empty() {
            "nothing".to_owned()
        } else {
            format!("`{found}`")
        };
        let cell = CellRef {
            file,
            line: row.line,
            column,
        };
        Box::new(Problem::new(cell, found, expected, advice))
    };
    let (name, credential) = row
        .field
        .split_once(':')
        .map_or((row.field.as_str(), None), |(name, code)| {
            (name, Some(code.trim()))
        });
    let Some(field) = AnswerField::named(name.trim()) else {
        let known = AnswerField::ALL
            .iter()
            .map(|field| field.as_str())
            .collect::<Vec<_>>()
            .join(", ");
        return Err(wrong(
            "field",
            &row.field,
            &known,
            "copy the answer_row of review.csv",
        ));
    };
    let credential = credential.map(str::to_lowercase);
    if let Some(code) = &credential
        && !roster
            .trainers
            .iter()
            .flat_map(|trainer| &trainer.credentials)
            .any(|held| held.code == *code)
    {
        let expected =
            format!("`{name}`, or `{name}:` and a credential of the roster such as nasm-cpt");
        return Err(wrong(
            "field",
            &row.field,
            &expected,
            "nobody on the roster holds this credential",
        ));
    }
    let place = self::place(&row.pages);
    if place.is_none() && !row.pages.is_empty() {
        let expected =
            "a page such as 3, pages such as 1 to 2, or 1 #2 for the second certificate on page 1";
        let advice = "a spreadsheet turns 1-2 into a date: write 1 to 2, or leave the cell empty where the document holds one certificate";
        return Err(wrong("pages", &row.pages, expected, advice));
    }
    let Some(answer) = AnswerValue::parse(field, &row.value, roster, names) else {
        return Err(wrong(
            "value",
            &row.value,
            field.expected(),
            "correct the value, or empty the cell to leave the question open",
        ));
    };
    if field.is_of_question() == row.document.starts_with('Q') {
        Ok(Answer {
            written: row,
            field,
            credential,
            value: answer,
            place,
        })
    } else {
        let expected = if field.is_of_question() {
            "the question's id"
        } else {
            "the document's SHA-256"
        };
        Err(wrong(
            "sha256",
            &row.document,
            expected,
            "copy the answer_row of review.csv",
        ))
    }
}

/// `3`, `1-2`, `1 to 2`, and ` #2` behind it for the second certificate there.
fn place(text: &str) -> Option<PageRange> {
    let (pages, part) = text
        .split_once('#')
        .map_or((text, None), |(pages, part)| (pages, Some(part)));
    let part = part
        .map(|part| part.trim().parse::<usize>())
        .transpose()
        .ok()?;
    let (first, last) = pages
        .split_once('-')
        .or_else(|| pages.split_once("to"))
        .unwrap_or((pages, pages));
    let pages = [
        first.trim().parse::<u32>().ok()?,
        last.trim().parse::<u32>().ok()?,
    ];
    (pages[0] > 0 && pages[0] <= pages[1]).then_some(PageRange { pages, part })
}

#[cfg(test)]
mod tests;
