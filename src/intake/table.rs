//! Tables that people keep in a spreadsheet: the bytes of a CSV file come in, rows of cells go out. The encoding
//! and the delimiter are detected.
//!
//! What a cell means is decided by the modules that read the roster and the answers.

use crate::intake::display_name::shortened;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A header and the rows under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The headings as written.
    pub header: Vec<String>,
    /// The rows that are not empty and have no cell that is too long, in the order of the file.
    pub rows: Vec<TableRow>,
    /// Cells that are too long.
    pub problems: Vec<Problem>,
}

/// The most letters of a cell: more than anybody writes into one.
const MAX_CELL: usize = 10_000;

/// A row and the line on which it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableRow {
    /// Line of the file, from 1.
    pub line: u64,
    /// The cells, trimmed.
    pub cells: Vec<String>,
}

/// One thing that is wrong in a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}:{line}: column `{column}`: found {found}, expected {expected}; {advice}")]
pub struct Problem {
    /// The file, as given.
    pub file: String,
    /// The line of the file on which the row starts, from 1: the header is line 1.
    pub line: u64,
    /// The column's heading in the file, or the name of the one that is missing.
    pub column: String,
    /// What was found there.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub advice: String,
}

/// The position of a cell.
#[derive(Debug, Clone, Copy)]
pub struct CellRef<'a> {
    /// The file, as given.
    pub file: &'a str,
    /// The line of the file on which the row starts, from 1.
    pub line: u64,
    /// The heading of the column.
    pub column: &'a str,
}

impl Problem {
    /// A problem of one cell: what was found, what was expected and what to do.
    #[must_use]
    pub fn new(
        cell: CellRef<'_>,
        found: impl Into<String>,
        expected: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            file: cell.file.to_owned(),
            line: cell.line,
            column: shortened(cell.column).into_owned(),
            found: found.into(),
            expected: expected.into(),
            advice: advice.into(),
        }
    }
}

/// The problem of a spreadsheet in its own format, which is not read.
pub(super) fn spreadsheet_problem(file: &str, bytes: &[u8]) -> Option<Problem> {
    let is_spreadsheet = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    is_spreadsheet.then(|| {
        let cell = CellRef {
            file,
            line: 1,
            column: "(none)",
        };
        Problem::new(cell, "a spreadsheet", "CSV", "save the sheet as CSV UTF-8")
    })
}

/// Reads a table; its first row that is not empty is the header. `file` is its name in problems.
pub(super) fn read(file: &str, bytes: &[u8]) -> Table {
    let text = decode(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut rows = reader
        .records()
        .map_while(Result::ok)
        .map(|record| TableRow {
            line: first_line(&text, &record),
            cells: record.iter().map(|cell| on_one_line(cell.trim())).collect(),
        });
    let mut table = Table::default();
    if let Some(row) = rows.by_ref().find(|row| !row.is_empty()) {
        // Without headings, no row means anything.
        if table.has_too_long(file, &row) {
            return table;
        }
        table.header = row.cells;
    }
    for row in rows.filter(|row| !row.is_empty()) {
        if !table.has_too_long(file, &row) {
            table.rows.push(row);
        }
    }
    table
}

impl Table {
    /// Whether a row has a cell that is too long, which is then a problem.
    fn has_too_long(&mut self, file: &str, row: &TableRow) -> bool {
        let is_too_long =
            |cell: &String| cell.len() > MAX_CELL && cell.chars().nth(MAX_CELL).is_some();
        let Some(index) = row.cells.iter().position(is_too_long) else {
            return false;
        };
        let number = format!("number {}", index + 1);
        let heading = self.header.get(index).filter(|heading| !heading.is_empty());
        let cell = CellRef {
            file,
            line: row.line,
            column: heading.unwrap_or(&number),
        };
        let (found, expected) = (
            format!("a cell of {} letters", row.cells[index].chars().count()),
            format!("at most {MAX_CELL}"),
        );
        let advice = "shorten it; if it holds more than one cell, look for a quotation mark that is not closed";
        self.problems
            .push(Problem::new(cell, found, expected, advice));
        true
    }
}

/// A cell with a space for each line break and tab in it.
fn on_one_line(cell: &str) -> String {
    cell.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ")
}

impl TableRow {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// The line on which a row starts. The CSV reader gives the end of the previous row, so blank lines are skipped here.
fn first_line(text: &str, record: &csv::StringRecord) -> u64 {
    let Some(position) = record.position() else {
        return 0;
    };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let blank = text
        .get(start..)
        .unwrap_or_default()
        .bytes()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|byte| *byte == b'\n')
        .count();
    position.line() + blank as u64
}

/// UTF-8 or UTF-16 by the byte-order mark; without one, UTF-16 by its zero bytes, UTF-8 if it is valid, else Windows-1252.
fn decode(bytes: &[u8]) -> String {
    let encoding = Encoding::for_bom(bytes)
        .map_or_else(|| encoding_without_bom(bytes), |(encoding, _)| encoding);
    encoding.decode(bytes).0.into_owned()
}

fn encoding_without_bom(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [_, 0, _, 0, ..] => UTF_16LE,
        [0, _, 0, _, ..] => UTF_16BE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}

/// Comma, semicolon or tab: the one that splits the header into the most cells.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let header = text.trim_start().bytes().take_while(|byte| {
        quoted ^= *byte == b'"';
        quoted || *byte != b'\n'
    });
    let mut quoted = false;
    for byte in header {
        quoted ^= byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += i32::from(!quoted && byte == *delimiter);
        }
    }
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(delimiter, _)| *delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8]) {
        let table = read("x.csv", bytes);
        assert_eq!(table.header, ["id", "name"], "{bytes:?}");
        assert_eq!(
            table.rows,
            [TableRow {
                line: 2,
                cells: vec!["T1".into(), "Zoë Núñez".into()]
            }],
            "{bytes:?}"
        );
    }

    #[test]
    fn encodings_and_delimiters_are_detected() {
        for delimiter in [',', ';', '\t'] {
            let text = format!("id{delimiter}name\r\nT1{delimiter}Zoë Núñez\r\n");
            check(text.as_bytes());
            check(&[b"\xef\xbb\xbf", text.as_bytes()].concat());
            for bom in ["", "\u{feff}"] {
                let units: Vec<u16> = format!("{bom}{text}").encode_utf16().collect();
                check(
                    &units
                        .iter()
                        .flat_map(|unit| unit.to_le_bytes())
                        .collect::<Vec<_>>(),
                );
                check(
                    &units
                        .iter()
                        .flat_map(|unit| unit.to_be_bytes())
                        .collect::<Vec<_>>(),
                );
            }
            check(&WINDOWS_1252.encode(&text).0);
        }
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let table = read("x.csv", b"\nid,name\n\n\nT1,\"two\nlines\"\n,,\nT2,x\n");
        assert_eq!(table.rows[0].cells, ["T1", "two lines"]);
        assert_eq!(
            table.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
            [5, 8]
        );
    }

    #[test]
    fn quoted_delimiters_are_text() {
        let table = read("x.csv", b"\"a;b;c\",d\n1,2\n");
        assert_eq!(table.header, ["a;b;c", "d"]);
    }

    #[test]
    fn a_cell_that_is_too_long_is_a_problem() {
        let [right, wrong] = [MAX_CELL, MAX_CELL + 1].map(|letters| "é".repeat(letters));
        let table = read(
            "x.csv",
            format!("id,name\n1,{right}\n2,{wrong}\n").as_bytes(),
        );
        assert_eq!(table.rows.len(), 1);
        let problems: Vec<String> = table.problems.iter().map(Problem::to_string).collect();
        assert_eq!(
            problems,
            [
                "x.csv:3: column `name`: found a cell of 10001 letters, expected at most 10000; shorten it; if it holds more than one cell, look for a quotation mark that is not closed"
            ]
        );
        // A heading.
        let table = read("x.csv", format!("id,{wrong}\n1,2\n").as_bytes());
        assert_eq!((table.header.len(), table.rows.len()), (0, 0));
        assert_eq!(table.problems[0].column, "number 2");
    }
}
