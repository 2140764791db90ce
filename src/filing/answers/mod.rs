//! What people answered to the questions of a report.
//!
//! Rows of `answers.csv` come in; answers go out, each bound to a document by its hash or its place,
//! or to a question by its id. An answer about a reading changes the record; an answer about a rule is
//! looked up where the rule raises the question. What it replaced is kept.

pub mod answer;
pub mod apply;
pub mod before;
mod bounds;
pub mod field;
pub mod keys;
mod parse;
mod row;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use self::answer::{Answer, PageRange, Part};
use self::before::AnsweredBefore;
use self::keys::AnswerKeys;
use self::row::RowReader;
use crate::intake::answers::AnswerFile;
use crate::intake::display_name::quoted;
use crate::intake::roster::Roster;
use crate::intake::table::{CellRef, Problem};
use crate::read::record::Record;
use crate::rules::names::Names;

/// All answers of a file, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    all: Vec<Answer>,
    /// Their indexes by the document or the question they are bound to.
    by_document: BTreeMap<String, Vec<usize>>,
    before: AnsweredBefore,
}

impl Answers {
    /// Reads the rows of a file. Rows that cannot be read, and rows that contradict each other,
    /// become problems of the file. `file` is its name in problems, `today` the last day on which they can have been given.
    #[must_use]
    pub fn read(
        file: &str,
        sheet: &mut AnswerFile,
        roster: &Roster,
        names: &Names,
        today: NaiveDate,
    ) -> Self {
        let reader = RowReader {
            file,
            roster,
            names,
            today,
        };
        let mut all: Vec<Answer> = Vec::new();
        for row in std::mem::take(&mut sheet.rows) {
            match reader.read(&row) {
                Ok(answer) => all.push(answer),
                Err(problem) => sheet.problems.push(*problem),
            }
        }
        let mut answers = Self::indexed(all);
        let contradictions = answers.contradictions(file);
        if !contradictions.is_empty() {
            answers
                .all
                .retain(|answer| !contradictions.contains_key(&answer.written.line));
            answers = Self::indexed(answers.all);
        }
        sheet.problems.extend(contradictions.into_values());
        sheet.problems.sort();
        answers
    }

    fn indexed(all: Vec<Answer>) -> Self {
        let mut by_document: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (i, answer) in all.iter().enumerate() {
            by_document
                .entry(answer.written.document.clone())
                .or_default()
                .push(i);
        }
        Self {
            all,
            by_document,
            before: AnsweredBefore::default(),
        }
    }

    /// The same, with what the last report tells of the documents that they are about.
    #[must_use]
    pub fn after(self, before: AnsweredBefore) -> Self {
        Self { before, ..self }
    }

    /// What the last report tells of the documents that they are about.
    pub(super) fn before(&self) -> &AnsweredBefore {
        &self.before
    }

    /// The answers bound to a document or a question, in the order of the file.
    fn bound_to(&self, document: &str) -> impl Iterator<Item = &Answer> {
        self.by_document
            .get(document)
            .into_iter()
            .flatten()
            .map(|i| &self.all[*i])
    }

    /// Whether an answer is bound to this document or question.
    #[must_use]
    pub fn has_answer_about(&self, document: &str) -> bool {
        self.by_document.contains_key(document)
    }

    /// What answers are bound to: the hashes of documents, and the ids of questions and of files that were not read.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.by_document.keys().map(String::as_str)
    }

    /// All answers, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Answer] {
        &self.all
    }

    /// Whether an answer is bound to one of these.
    #[must_use]
    pub fn has_answer_under(&self, keys: &AnswerKeys) -> bool {
        keys.closest_first().any(|key| self.has_answer_about(key))
    }

    /// The answers about one certificate, in the order of the file. Of two about the same, one to its
    /// content and one to its place, the one to its place holds.
    #[must_use]
    pub fn about(&self, keys: &AnswerKeys, record: &Record, part: Part) -> Vec<Answer> {
        let is_about = |answer: &&Answer| match answer.place {
            None => part.of == 1,
            Some(PageRange { pages, part: None }) => pages == record.pages && part.of == 1,
            Some(PageRange {
                pages,
                part: Some(number),
            }) => pages == record.pages && number == part.number,
        };
        let mut about: Vec<Answer> = Vec::new();
        for key in keys.closest_first() {
            let is_new =
                |answer: &&Answer| !about.iter().any(|closer| closer.is_about_same(answer));
            let answers = self.bound_to(key).filter(is_about).filter(is_new);
            let more: Vec<Answer> = answers.cloned().collect();
            about.extend(more);
        }
        about.sort_by_key(|answer| answer.written.line);
        about
    }

    /// The answer to a question that is not about a document, by the question's id.
    #[must_use]
    pub fn answer_to(&self, question: &str) -> Option<&Answer> {
        self.bound_to(question).next()
    }

    /// Problems of rows that give different answers to the same question, by their lines.
    fn contradictions(&self, file: &str) -> BTreeMap<u64, Problem> {
        let mut problems = BTreeMap::new();
        for document in self.by_document.keys() {
            let answers: Vec<&Answer> = self.bound_to(document).collect();
            for (i, answer) in answers.iter().enumerate() {
                let contradicting = answers[..i]
                    .iter()
                    .filter(|other| contradict(answer, other));
                for other in contradicting {
                    problems.insert(answer.written.line, contradiction(file, answer, other));
                    problems.insert(other.written.line, contradiction(file, other, answer));
                }
            }
        }
        problems
    }
}

/// Whether two answers about the same document give different values for the same field.
fn contradict(one: &Answer, other: &Answer) -> bool {
    one.may_be_about_same(other) && one.value != other.value
}

fn contradiction(file: &str, answer: &Answer, other: &Answer) -> Problem {
    let found = quoted(&answer.written.value);
    let expected = format!(
        "the value of line {}, {}",
        other.written.line,
        quoted(&other.written.value)
    );
    let advice = if answer.place == other.place {
        "keep one of the two rows"
    } else {
        "keep one of the two rows, or give the pages in both if they are about two certificates"
    };
    let cell = CellRef {
        file,
        line: answer.written.line,
        column: "value",
    };
    Problem::new(cell, found, expected, advice)
}

#[cfg(test)]
mod tests;
