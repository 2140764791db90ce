//! Rows to CSV: RFC 4180, a header row, UTF-8, `\r\n`; no cell that came from outside starts a formula.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

/// The byte-order mark by which Excel knows UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell(String);

impl Cell {
    /// Words: what papers and rosters say, and what is said about them. A first character by which a spreadsheet would take the
    /// cell for a formula is put behind an apostrophe.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self(if is_formula(&text) { format!("'{text}") } else { text })
    }

    /// A figure of ours, exact, without zeros at its end.
    pub(super) fn figure(figure: Option<Decimal>) -> Self {
        Self(figure.map(|figure| figure.normalize().to_string()).unwrap_or_default())
    }

    /// Words that may be missing.
    pub(super) fn maybe(text: Option<impl ToString>) -> Self {
        Self::text(text.map(|text| text.to_string()).unwrap_or_default())
    }

    /// `yes` or `no`.
    pub(super) fn yes(yes: bool) -> Self {
        Self::text(if yes { "yes" } else { "no" })
    }

    /// Several words in one cell.
    pub(super) fn list<T: AsRef<str>>(words: &[T]) -> Self {
        Self::text(words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(";"))
    }
}

/// Whether a spreadsheet would take the text for a formula, or for one behind a break.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::text(text)
    }
}

/// A header and its rows.
#[derive(Debug, Clone)]
pub(super) struct Table {
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with these columns and no row.
    pub(super) fn new(columns: &[&str]) -> Self {
        Self { rows: vec![columns.iter().map(|column| Cell((*column).to_owned())).collect()] }
    }

    /// One row, with a cell for every column.
    pub(super) fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// The file, with a byte-order mark where one is asked for. A row without a cell for every column is an error.
    pub(super) fn into_bytes(self, mark: bool) -> std::io::Result<Vec<u8>> {
        let start = if mark { MARK } else { b"" };
        written(start.to_vec(), self.rows.iter().map(|row| row.iter().map(|Cell(text)| text.as_str())), csv::Terminator::CRLF)
    }
}

/// The rows of a file that this room wrote, cells by column; none where it is no such file.
pub(super) fn rows(bytes: &[u8]) -> Option<Vec<BTreeMap<String, String>>> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    csv::Reader::from_reader(bytes).deserialize().collect::<Result<_, _>>().ok()
}

/// Cells joined into one line, for a row that stands inside a cell.
pub(super) fn line(cells: &[&str]) -> std::io::Result<String> {
    let bytes = written(Vec::new(), [cells.iter().copied()].into_iter(), csv::Terminator::Any(b'\n'))?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

fn written<'a, R: Iterator<Item = &'a str>>(
    start: Vec<u8>,
    rows: impl Iterator<Item = R>,
    end: csv::Terminator,
) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(end).from_writer(start);
    for row in rows {
        writer.write_record(row)?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_escaped_and_start_no_formula() {
        let mut table = Table::new(&["a", "b"]);
        for (a, b) in [
            ("=HYPERLINK(\"http://x\")", "+1"),
            ("-2 hours", "@SUM"),
            ("\tx", "\rx"),
            ("two\nlines", "a,b"),
            ("say \"x\"", "it's = fine"),
            ("", "Zoë"),
        ] {
            table.row(vec![a.into(), b.into()]);
        }
        table.row(vec![Cell::figure(Some(Decimal::new(-150, 2))), Cell::figure(None)]);
        let text = String::from_utf8(table.clone().into_bytes(false).unwrap()).unwrap();
        assert_eq!(
            text,
            "a,b\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+1\r\n'-2 hours,'@SUM\r\n'\tx,\"'\rx\"\r\n\"two\nlines\",\"a,b\"\r\n\"say \"\"x\"\"\",it's = fine\r\n,Zoë\r\n-1.5,\r\n"
        );
        assert_eq!(table.into_bytes(true).unwrap(), [b"\xef\xbb\xbf", text.as_bytes()].concat());
    }

    #[test]
    fn a_row_must_fit_its_header() {
        let mut table = Table::new(&["a", "b"]);
        table.row(vec!["1".into()]);
        assert!(table.into_bytes(false).is_err());
    }

    #[test]
    fn a_row_inside_a_cell() {
        assert_eq!(line(&["9f", "1-2", "a, b", ""]).unwrap(), "9f,1-2,\"a, b\",");
    }
}
