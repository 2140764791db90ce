//! The decisions that people wrote down: the rows of `answers.csv`, with who decided and when.
//!
//! Bytes come in, rows go out, with every problem and its place. What a decision means is not known here: `credit::answer` says.

use std::path::Path;

use chrono::NaiveDate;

use super::roster::cell;
use super::table::{self, Problem, Table, TableRow};

/// One row: an answer of a person, not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// The line of the file, from 1: the header is line 1.
    pub line: u64,
    /// The document's SHA-256, lower-case hex; or the id of a question that no document is behind.
    pub document: String,
    /// The pages, as written; empty where the document holds one certificate.
    pub pages: String,
    /// What is decided.
    pub field: String,
    /// What it was decided to be.
    pub value: String,
    /// Who decided.
    pub answered_by: String,
    /// When.
    pub answered_on: NaiveDate,
    /// Why, or what was looked at.
    pub reason: String,
}

/// Decisions, and all that is wrong with their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerFile {
    /// What is right so far, in the order of the file.
    pub rows: Vec<AnswerRow>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Rows that decide nothing yet.
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

/// Reads the decisions in a file; its bytes come with them, for whoever says what was read.
pub fn read(path: &Path) -> std::io::Result<(AnswerFile, Vec<u8>)> {
    let bytes = std::fs::read(path)?;
    Ok((parse(&path.display().to_string(), &bytes), bytes))
}

/// Reads the decisions in a file's bytes; `file` is its name in problems.
#[must_use]
pub fn parse(file: &str, bytes: &[u8]) -> AnswerFile {
    if let Some(problem) = table::no_csv(file, bytes) {
        return AnswerFile {
            problems: vec![problem],
            ..AnswerFile::default()
        };
    }
    let table = table::read(bytes);
    let places = COLUMNS.map(|column| {
        table
            .header
            .iter()
            .position(|heading| heading.trim().eq_ignore_ascii_case(column))
    });
    let mut answers = AnswerFile::default();
    for (column, place) in COLUMNS.iter().zip(places) {
        if place.is_none() {
            let expected = format!("the columns {}", COLUMNS.join(", "));
            let advice = "write the columns into the first line; the rows are those of review.csv's column answer_row";
            answers.problems.push(Problem::new(
                file,
                1,
                column,
                "no such column",
                &expected,
                advice,
            ));
        }
    }
    if answers.problems.is_empty() {
        table
            .rows
            .iter()
            .for_each(|row| take(file, &table, places, row, &mut answers));
    }
    answers
}

fn take(
    file: &str,
    table: &Table,
    places: [Option<usize>; 7],
    row: &TableRow,
    answers: &mut AnswerFile,
) {
    if row
        .cells
        .iter()
        .skip(table.header.len())
        .any(|cell| !cell.is_empty())
    {
        let (found, expected) = (
            format!("{} cells", row.cells.len()),
            format!("{} cells", table.header.len()),
        );
        answers.problems.push(Problem::new(
            file,
            row.line,
            "(behind the last one)",
            found,
            expected,
            "put cells that hold a comma in quotes",
        ));
        return;
    }
    let cell = |column: usize| {
        places[column]
            .and_then(|place| row.cells.get(place))
            .map_or("", String::as_str)
    };
    let before = answers.problems.len();
    let document = cell(0).to_lowercase();
    let is_hash = document.len() == 64 && document.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_question = document.len() == 11
        && document.starts_with('q')
        && document[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_hash && !is_question {
        let expected = "64 digits of hex, or a question's id such as Q06bfc95b34";
        let advice = "copy the answer_row of review.csv";
        answers.problems.push(Problem::new(
            file,
            row.line,
            COLUMNS[0],
            shown(cell(0)),
            expected,
            advice,
        ));
    }
    if cell(3).is_empty() {
        answers.notes.push(format!(
            "{file}:{}: no value yet: nothing is decided",
            row.line
        ));
        answers.problems.truncate(before);
        return;
    }
    if cell(4).is_empty() {
        let advice = "write who decided: an auditor will ask";
        answers.problems.push(Problem::new(
            file, row.line, COLUMNS[4], "nothing", "a name", advice,
        ));
    }
    let answered_on = match cell::date(cell(5)) {
        Ok(day) => day,
        Err(wrong) => {
            answers.problems.push(Problem::new(
                file,
                row.line,
                COLUMNS[5],
                shown(cell(5)),
                wrong.expected,
                wrong.advice,
            ));
            return;
        }
    };
    if answers.problems.len() == before {
        let text = |column: usize| cell(column).to_owned();
        let document = if is_hash {
            document
        } else {
            document.replacen('q', "Q", 1)
        };
        let (pages, field, value) = (text(1), text(2), text(3));
        answers.rows.push(AnswerRow {
            line: row.line,
            document,
            pages,
            field,
            value,
            answered_by: text(4),
            answered_on,
            reason: text(6),
        });
    }
}

fn shown(cell: &str) -> String {
    if cell.is_empty() {
        "nothing".to_owned()
    } else {
        format!("`{cell}`")
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
    fn rows_come_as_written_and_columns_in_any_order() {
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
    fn a_row_that_was_copied_and_not_filled_in_decides_nothing() {
        let text = "sha256,pages,field,value,answered_by,answered_on,reason\nSHA,1,amounts,,,,\n"
            .replace("SHA", SHA);
        let answers = parse("answers.csv", text.as_bytes());
        assert_eq!((answers.rows.len(), answers.problems.len()), (0, 0));
        assert_eq!(
            answers.notes,
            ["answers.csv:2: no value yet: nothing is decided"]
        );
    }

    #[test]
    fn everything_wrong_is_named_with_its_place() {
        insta::assert_snapshot!(problems("sha256,pages,field,value,answered_by,answered_on,reason
abc,1,amounts,6 hour,M. Lee,2026-06-01,
SHA,1,amounts,6 hour,,2026-06-01,
SHA,1,amounts,6 hour,M. Lee,03/04/2026,
SHA,1,amounts,6 hour,M. Lee,,
SHA,1,title,Load, Speed,M. Lee,2026-06-01,,x
"), @r"
        answers.csv:2: column `sha256`: found `abc`, expected 64 digits of hex, or a question's id such as Q06bfc95b34; copy the answer_row of review.csv
        answers.csv:3: column `answered_by`: found nothing, expected a name; write who decided: an auditor will ask
        answers.csv:4: column `answered_on`: found `03/04/2026`, expected a date such as 2026-06-30; day and month could be either way round: write 2026-03-04 or 2026-04-03
        answers.csv:5: column `answered_on`: found nothing, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
        answers.csv:6: column `(behind the last one)`: found 9 cells, expected 7 cells; put cells that hold a comma in quotes
        ");
        insta::assert_snapshot!(problems("sha256,field,value\n"), @r"
        answers.csv:1: column `pages`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write the columns into the first line; the rows are those of review.csv's column answer_row
        answers.csv:1: column `answered_by`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write the columns into the first line; the rows are those of review.csv's column answer_row
        answers.csv:1: column `answered_on`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write the columns into the first line; the rows are those of review.csv's column answer_row
        answers.csv:1: column `reason`: found no such column, expected the columns sha256, pages, field, value, answered_by, answered_on, reason; write the columns into the first line; the rows are those of review.csv's column answer_row
        ");
        insta::assert_snapshot!(problems("PK\u{3}\u{4}"), @r"
        answers.csv:1: column `(none)`: found a spreadsheet, expected CSV; save the sheet as CSV UTF-8
        ");
    }
}
