//! The answers file: what people answered to the questions of a report, who answered and when.
//!
//! Bytes come in; rows go out, with every problem and its position. What an answer means is not known here: see
//! `filing::answers`.

use crate::intake::display_name::quoted;
use std::path::Path;

use chrono::NaiveDate;

use super::roster::cell::{self, CellError};
use super::table::{self, CellRef, Problem, Table, TableRow};

/// One row: an answer as written, not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// The line of the file, from 1: the header is line 1.
    pub line: u64,
    /// The document's SHA-256 in lower-case hex, or the id of a question that is not about a document.
    pub document: String,
    /// The pages, as written; empty if the document holds one certificate.
    pub pages: String,
    /// What was asked.
    pub field: String,
    /// The answer.
    pub value: String,
    /// Who answered.
    pub answered_by: String,
    /// When.
    pub answered_on: NaiveDate,
    /// Why, or what was looked at.
    pub reason: String,
}

/// The rows of an answers file, and everything that is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerFile {
    /// The rows without problems, in the order of the file.
    pub rows: Vec<AnswerRow>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Remarks: rows without an answer yet, and old headings.
    pub notes: Vec<String>,
}

const COLUMNS: [&str; 7] = [
    "sha256",
    "pages",
    "field",
    "value",
    "answered_by",
    "answered_on",
    "reason",
];
const SHA256: usize = 0;
const PAGES: usize = 1;
const FIELD: usize = 2;
const VALUE: usize = 3;
const ANSWERED_BY: usize = 4;
const ANSWERED_ON: usize = 5;
const REASON: usize = 6;

/// Columns that had another heading in earlier versions, which is still read.
const OLD_HEADINGS: [(usize, &str); 2] = [(ANSWERED_BY, "decided_by"), (ANSWERED_ON, "decided_on")];

/// Reads an answers file, and also gives its bytes.
///
/// # Errors
/// The file cannot be read.
pub fn read(path: &Path) -> std::io::Result<(AnswerFile, Vec<u8>)> {
    let bytes = std::fs::read(path)?;
    Ok((parse(&path.display().to_string(), &bytes), bytes))
}

/// Reads the bytes of an answers file; `file` is its name in problems.
#[must_use]
pub fn parse(file: &str, bytes: &[u8]) -> AnswerFile {
    if let Some(problem) = table::spreadsheet_problem(file, bytes) {
        return AnswerFile {
            problems: vec![problem],
            ..AnswerFile::default()
        };
    }
    let mut table = table::read(file, bytes);
    let too_long = std::mem::take(&mut table.problems);
    if table.header.is_empty() && !too_long.is_empty() {
        return AnswerFile {
            problems: too_long,
            ..AnswerFile::default()
        };
    }
    let mut parser = AnswerParser {
        file,
        table: &table,
        columns: [None; 7],
        answers: AnswerFile::default(),
    };
    parser.find_columns();
    if parser.answers.problems.is_empty() {
        for row in &table.rows {
            parser.add_row(row);
        }
    }
    parser.answers.problems.extend(too_long);
    parser.answers
}

/// The file being read, and what was found so far.
struct AnswerParser<'a> {
    file: &'a str,
    table: &'a Table,
    /// The index in the file of each of [`COLUMNS`].
    columns: [Option<usize>; 7],
    answers: AnswerFile,
}

impl AnswerParser<'_> {
    fn find_columns(&mut self) {
        let find = |heading: &str| {
            let mut header = self.table.header.iter();
            header.position(|written| written.trim().eq_ignore_ascii_case(heading))
        };
        self.columns = COLUMNS.map(find);
        let mut renamed = Vec::new();
        for (column, old) in OLD_HEADINGS {
            if self.columns[column].is_none()
                && let Some(index) = find(old)
            {
                self.columns[column] = Some(index);
                renamed.push(format!("`{old}` is now `{}`", COLUMNS[column]));
            }
        }
        if !renamed.is_empty() {
            let (file, renamed) = (self.file, renamed.join(" and "));
            let note = format!(
                "{file}:1: {renamed}: the old headings still work, but please use the new ones"
            );
            self.answers.notes.push(note);
        }
        for (heading, index) in COLUMNS.into_iter().zip(self.columns) {
            if index.is_none() {
                let expected = format!("the columns {}", COLUMNS.join(", "));
                let advice = "write these headings into the first line; the rows are those of the column answer_row of review.csv";
                self.problem(1, heading, ["no such column", &expected, advice]);
            }
        }
    }

    /// Adds a problem: what was found, what was expected and what to do.
    fn problem(&mut self, line: u64, column: &str, [found, expected, advice]: [&str; 3]) {
        let cell = CellRef {
            file: self.file,
            line,
            column,
        };
        let problem = Problem::new(cell, found, expected, advice);
        self.answers.problems.push(problem);
    }

    fn cell<'r>(&self, row: &'r TableRow, column: usize) -> &'r str {
        self.columns[column]
            .and_then(|index| row.cells.get(index))
            .map_or("", String::as_str)
    }

    fn add_row(&mut self, row: &TableRow) {
        let width = self.table.header.len();
        if row.cells.iter().skip(width).any(|cell| !cell.is_empty()) {
            let (found, expected) = (
                format!("{} cells", row.cells.len()),
                format!("{width} cells"),
            );
            let advice = "put cells that contain a comma in quotes";
            self.problem(
                row.line,
                "(after the last one)",
                [&found, &expected, advice],
            );
            return;
        }
        if self.cell(row, VALUE).is_empty() {
            self.answers.notes.push(format!(
                "{}:{}: no value yet: this row answers nothing",
                self.file, row.line
            ));
            return;
        }
        let document = self.document(row);
        let answered_by = self.answered_by(row);
        let answered_on = self.answered_on(row);
        if let (Some(document), Some(answered_by), Some(answered_on)) =
            (document, answered_by, answered_on)
        {
            let text = |column| self.cell(row, column).to_owned();
            self.answers.rows.push(AnswerRow {
                line: row.line,
                document,
                pages: text(PAGES),
                field: text(FIELD),
                value: text(VALUE),
                answered_by,
                answered_on,
                reason: text(REASON),
            });
        }
    }

    /// The hash of a document, or the id of a question.
    fn document(&mut self, row: &TableRow) -> Option<String> {
        let written = self.cell(row, SHA256);
        let document = written.to_lowercase();
        let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if document.len() == 64 && is_hex(&document) {
            return Some(document);
        }
        if document.len() == 11 && document.strip_prefix('q').is_some_and(is_hex) {
            return Some(document.replacen('q', "Q", 1));
        }
        let expected = "64 hexadecimal digits, or the id of a question such as Q06bfc95b34";
        let advice = "copy the answer_row of review.csv";
        self.problem(
            row.line,
            COLUMNS[SHA256],
            [&found(written), expected, advice],
        );
        None
    }

    fn answered_by(&mut self, row: &TableRow) -> Option<String> {
        let name = self.cell(row, ANSWERED_BY);
        if name.is_empty() {
            let advice = "write who answered: an auditor will ask";
            self.problem(
                row.line,
                COLUMNS[ANSWERED_BY],
                ["nothing", "a name", advice],
            );
            return None;
        }
        Some(name.to_owned())
    }

    fn answered_on(&mut self, row: &TableRow) -> Option<NaiveDate> {
        let written = self.cell(row, ANSWERED_ON);
        match cell::date(written) {
            Ok(day) => Some(day),
            Err(CellError { expected, advice }) => {
                self.problem(
                    row.line,
                    COLUMNS[ANSWERED_ON],
                    [&found(written), &expected, &advice],
                );
                None
            }
        }
    }
}

/// The text of a cell in a message.
fn found(cell: &str) -> String {
    if cell.is_empty() {
        "nothing".to_owned()
    } else {
        quoted(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    fn problems(text: &str) -> String {
        let answers = parse("answers.csv", text.replace("SHA", SHA).as_bytes());
        answers
            .problems
            .iter()
            .map(Problem::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn rows_are_read_as_written_with_columns_in_any_order() {
        let text = "reason,field,value,sha256,pages,answered_on,answered_by\nsaw it,amounts,\"6 hour\",SHA,1-2,2026-06-01,M. Lee\n,trainer,T014,Q06BFC95B34,,1 June 2026,M. Lee\n";
        let answers = parse(
            "answers.csv",
            text.replace("SHA", &SHA.to_uppercase()).as_bytes(),
        );
        assert_eq!(answers.problems, []);
        let day = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let [first, second] = answers.rows.as_slice() else {
            panic!("{answers:?}")
        };
        assert_eq!(
            (first.line, first.document.as_str(), first.pages.as_str()),
            (2, SHA, "1-2")
        );
        assert_eq!(
            (
                first.field.as_str(),
                first.value.as_str(),
                first.reason.as_str()
            ),
            ("amounts", "6 hour", "saw it")
        );
        assert_eq!(
            (
                second.document.as_str(),
                second.answered_on,
                second.answered_by.as_str()
            ),
            ("Q06bfc95b34", day, "M. Lee")
        );
    }

    #[test]
    fn a_row_without_a_value_answers_nothing() {
        let text = "sha256,pages,field,value,answered_by,answered_on,reason\nSHA,1,amounts,,,,\n"
            .replace("SHA", SHA);
        let answers = parse("answers.csv", text.as_bytes());
        assert_eq!((answers.rows.len(), answers.problems.len()), (0, 0));
        assert_eq!(
            answers.notes,
            ["answers.csv:2: no value yet: this row answers nothing"]
        );
    }

    #[test]
    fn the_old_headings_are_read_with_a_note() {
        let row = "SHA,1,amounts,6 hour,M. Lee,2026-06-01,";
        let read = |by: &str, on: &str| {
            let text = format!("sha256,pages,field,value,{by},{on},reason\n{row}\n");
            parse("decisions.csv", text.replace("SHA", SHA).as_bytes())
        };
        let new = read("answered_by", "answered_on");
        assert_eq!((new.rows.len(), new.notes.len()), (1, 0));
        let old = read("decided_by", "decided_on");
        assert_eq!((&old.rows, &old.problems), (&new.rows, &new.problems));
        assert_eq!(
            old.notes,
            [
                "decisions.csv:1: `decided_by` is now `answered_by` and `decided_on` is now `answered_on`: the old headings still work, but please use the new ones"
            ]
        );
    }

    #[test]
    fn a_cell_that_is_too_long_is_refused_with_its_row_and_column() {
        let long = "x".repeat(10_001);
        let header = "sha256,pages,field,value,answered_by,answered_on,reason";
        let row = "SHA,1,title,Load,M. Lee,2026-06-01,";
        insta::assert_snapshot!(problems(&format!("{header}\n{row}\n{row}{long}\n")), @"answers.csv:3: column `reason`: found a cell of 10001 letters, expected at most 10000; shorten it; if it holds more than one cell, look for a quotation mark that is not closed");
        insta::assert_snapshot!(problems(&format!("{header},{long}\n{row}\n")), @"answers.csv:1: column `number 8`: found a cell of 10001 letters, expected at most 10000; shorten it; if it holds more than one cell, look for a quotation mark that is not closed");
    }

    #[test]
    fn every_problem_is_listed_with_its_position() {
        insta::assert_snapshot!(problems("sha256,pages,field,value,answered_by,answered_on,reason
abc,1,amounts,6 hour,M. Lee,2026-06-01,
SHA,1,amounts,6 hour,,2026-06-01,
SHA,1,amounts,6 hour,M. Lee,03/04/2026,
SHA,1,amounts,6 hour,M. Lee,,
SHA,1,title,Load, Speed,M. Lee,2026-06-01,,x
"), @r"
        answers.csv:2: column `sha256`: found `abc`, expected 64 hexadecimal digits, or the id of a question such as Q06bfc95b34; copy the answer_row of review.csv
        answers.csv:3: column `answered_by`: found nothing, expected a name; write who answered: an auditor will ask
        answers.csv:4: column `answered_on`: found `03/04/2026`, expected a date such as 2026-06-30; day and month are ambiguous: write the year first, as in 2026-06-30
        answers.csv:5: column `answered_on`: found nothing, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
        answers.csv:6: column `(after the last one)`: found 9 cells, expected 7 cells; put cells that contain a comma in quotes
        ");
        insta::assert_snapshot!(problems("sha256,field,value\n"), @r"
        answers.csv:1: column `pages`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write these headings into the first line; the rows are those of the column answer_row of review.csv
        answers.csv:1: column `answered_by`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write these headings into the first line; the rows are those of the column answer_row of review.csv
        answers.csv:1: column `answered_on`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write these headings into the first line; the rows are those of the column answer_row of review.csv
        answers.csv:1: column `reason`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write these headings into the first line; the rows are those of the column answer_row of review.csv
        ");
        insta::assert_snapshot!(problems("PK\u{3}\u{4}"), @r"
        answers.csv:1: column `(none)`: found a spreadsheet, expected CSV; save the sheet as CSV UTF-8
        ");
    }
}
