//! One row of `answers.csv` to an answer.
//!
//! A row comes in; an answer goes out, or a problem that names the column, what was expected there
//! and what to do.

use chrono::NaiveDate;

use super::answer::{Answer, PageRange};
use super::bounds::AnswerDays;
use super::field::{AnswerField, AnswerValue};
use super::parse::parse_value;
use crate::intake::answers::AnswerRow;
use crate::intake::display_name::quoted;
use crate::intake::roster::Roster;
use crate::intake::table::{CellRef, Problem};
use crate::rules::names::Names;

/// What is needed to read a row.
pub(super) struct RowReader<'a> {
    /// The name of the file in problems.
    pub(super) file: &'a str,
    pub(super) roster: &'a Roster,
    pub(super) names: &'a Names,
    /// The last day on which they can have been given.
    pub(super) today: NaiveDate,
}

/// What is wrong in one cell of a row.
struct Mismatch {
    column: &'static str,
    /// The cell, as written.
    found: String,
    expected: String,
    /// What to do.
    advice: &'static str,
}

const COPY_ANSWER_ROW: &str = "copy the answer_row of review.csv";
const CORRECT_VALUE: &str = "correct the value, or empty the cell to leave the question open";

impl RowReader<'_> {
    pub(super) fn read(&self, row: &AnswerRow) -> Result<Answer, Box<Problem>> {
        self.columns(row)
            .map_err(|mismatch| Box::new(self.problem(row, &mismatch)))
    }

    fn columns(&self, row: &AnswerRow) -> Result<Answer, Mismatch> {
        let (field, credential) = self.field(row)?;
        let place = pages(row)?;
        let value =
            parse_value(field, &row.value, self.roster, self.names).ok_or_else(|| Mismatch {
                column: "value",
                found: row.value.clone(),
                expected: field.expected().to_owned(),
                advice: CORRECT_VALUE,
            })?;
        self.check_bounds(row, field, &value)?;
        // An answer about a document may be bound to an id as well: that of the place of a file that was not read.
        if field.is_about_question() && !row.document.starts_with('Q') {
            return Err(Mismatch {
                column: "sha256",
                found: row.document.clone(),
                expected: "the question's id".to_owned(),
                advice: COPY_ANSWER_ROW,
            });
        }
        Ok(Answer {
            written: row.clone(),
            field,
            credential,
            value,
            place,
        })
    }

    /// Refuses an amount or a day that nothing can have.
    fn check_bounds(
        &self,
        row: &AnswerRow,
        field: AnswerField,
        value: &AnswerValue,
    ) -> Result<(), Mismatch> {
        let days = AnswerDays {
            today: self.today,
            answered_on: row.answered_on,
        };
        if let Some(expected) = days.expected() {
            return Err(Mismatch {
                column: "answered_on",
                found: row.answered_on.to_string(),
                expected,
                advice: "write the day on which it was answered",
            });
        }
        match days.expected_value(field, value) {
            None => Ok(()),
            Some(expected) => Err(Mismatch {
                column: "value",
                found: row.value.clone(),
                expected,
                advice: CORRECT_VALUE,
            }),
        }
    }

    /// The column `field`: a field, and perhaps a credential behind a colon.
    fn field(&self, row: &AnswerRow) -> Result<(AnswerField, Option<String>), Mismatch> {
        let mismatch = |expected: String, advice: &'static str| Mismatch {
            column: "field",
            found: row.field.clone(),
            expected,
            advice,
        };
        let (name, credential) = row
            .field
            .split_once(':')
            .map_or((row.field.as_str(), None), |(name, code)| {
                (name, Some(code.trim().to_lowercase()))
            });
        let field = AnswerField::from_name(name.trim()).ok_or_else(|| {
            let known: Vec<&str> = AnswerField::ALL.iter().map(|f| f.as_str()).collect();
            mismatch(known.join(", "), COPY_ANSWER_ROW)
        })?;
        let is_held = |code: &String| {
            self.roster
                .trainers
                .iter()
                .flat_map(|trainer| &trainer.credentials)
                .any(|held| held.code == *code)
        };
        if credential.as_ref().is_none_or(is_held) {
            return Ok((field, credential));
        }
        let expected =
            format!("`{name}`, or `{name}:` and a credential of the roster such as nasm-cpt");
        Err(mismatch(
            expected,
            "nobody on the roster holds this credential",
        ))
    }

    fn problem(&self, row: &AnswerRow, mismatch: &Mismatch) -> Problem {
        let found = if mismatch.found.is_empty() {
            "nothing".to_owned()
        } else {
            quoted(&mismatch.found)
        };
        let cell = CellRef {
            file: self.file,
            line: row.line,
            column: mismatch.column,
        };
        Problem::new(cell, found, mismatch.expected.as_str(), mismatch.advice)
    }
}

/// The column `pages`; `None` if it is empty.
fn pages(row: &AnswerRow) -> Result<Option<PageRange>, Mismatch> {
    if row.pages.is_empty() {
        return Ok(None);
    }
    parse_pages(&row.pages).map(Some).ok_or_else(|| Mismatch {
        column: "pages",
        found: row.pages.clone(),
        expected:
            "a page such as 3, pages such as 1 to 2, or 1 #2 for the second certificate on page 1"
                .to_owned(),
        advice: "a spreadsheet turns 1-2 into a date: write 1 to 2, or leave the cell empty if the document has one certificate",
    })
}

/// `3`, `1-2`, `1 to 2`, each with ` #2` at the end for the second certificate there.
fn parse_pages(text: &str) -> Option<PageRange> {
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
