//! Rows to CSV: RFC 4180, a header row, UTF-8, `\r\n`; no cell that came from outside starts a formula.

use std::io::{self, Read, Write};

use rust_decimal::Decimal;

/// The byte-order mark by which Excel knows UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CsvCell(String);

impl CsvCell {
    /// Words: what papers and rosters say, and what is said about them. A first character by which a spreadsheet would take the
    /// cell for a formula is put behind an apostrophe.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self(if is_formula(&text) {
            format!("'{text}")
        } else {
            text
        })
    }

    /// A figure of ours, exact, without zeros at its end.
    pub(super) fn figure(figure: Option<Decimal>) -> Self {
        Self(
            figure
                .map(|figure| figure.normalize().to_string())
                .unwrap_or_default(),
        )
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
        Self::text(
            words
                .iter()
                .map(AsRef::as_ref)
                .collect::<Vec<_>>()
                .join(";"),
        )
    }
}

/// Whether a spreadsheet would take the text for a formula, or for one behind a break.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

impl<T: Into<String>> From<T> for CsvCell {
    fn from(text: T) -> Self {
        Self::text(text)
    }
}

/// A table as it is written, row by row.
#[derive(Debug)]
pub(super) struct CsvWriter<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// Begins a file with these columns, behind a byte-order mark where one is asked for.
    pub(super) fn new(mut out: W, columns: &[&str], bom: bool) -> io::Result<Self> {
        if bom {
            out.write_all(MARK)?;
        }
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(out);
        writer.write_record(columns)?;
        Ok(Self { writer })
    }

    /// One row. A row without a cell for every column is an error.
    pub(super) fn row(&mut self, cells: &[CsvCell]) -> io::Result<()> {
        Ok(self
            .writer
            .write_record(cells.iter().map(|CsvCell(text)| text))?)
    }

    /// The file is whole.
    pub(super) fn end(self) -> io::Result<W> {
        self.writer
            .into_inner()
            .map_err(csv::IntoInnerError::into_error)
    }
}

/// Hands on these cells of every row of a file that this room wrote. None where it is no such file.
pub(super) fn rows<const N: usize>(
    file: impl Read,
    columns: [&str; N],
    each: &mut dyn FnMut([&str; N]),
) -> Option<()> {
    let mut reader = csv::Reader::from_reader(file);
    let header = reader.headers().ok()?;
    let places = columns.map(|column| header.iter().position(|name| name == column));
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).ok()? {
        let cells = places.map(|place| row.get(place?));
        if cells.contains(&None) {
            return None;
        }
        each(cells.map(Option::unwrap_or_default));
    }
    Some(())
}

/// Cells joined into one line, for a row that stands inside a cell.
pub(super) fn line(cells: &[&str]) -> io::Result<String> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    writer.write_record(cells)?;
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_escaped_and_start_no_formula() {
        let written = |bom| {
            let mut sheet = CsvWriter::new(Vec::new(), &["a", "b"], bom).unwrap();
            for (a, b) in [
                ("=HYPERLINK(\"http://x\")", "+1"),
                ("-2 hours", "@SUM"),
                ("\tx", "\rx"),
                ("two\nlines", "a,b"),
                ("say \"x\"", "it's = fine"),
                ("", "Zoë"),
            ] {
                sheet.row(&[a.into(), b.into()]).unwrap();
            }
            sheet
                .row(&[
                    CsvCell::figure(Some(Decimal::new(-150, 2))),
                    CsvCell::figure(None),
                ])
                .unwrap();
            sheet.end().unwrap()
        };
        let text = String::from_utf8(written(false)).unwrap();
        assert_eq!(
            text,
            "a,b\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+1\r\n'-2 hours,'@SUM\r\n'\tx,\"'\rx\"\r\n\"two\nlines\",\"a,b\"\r\n\"say \"\"x\"\"\",it's = fine\r\n,Zoë\r\n-1.5,\r\n"
        );
        assert_eq!(written(true), [b"\xef\xbb\xbf", text.as_bytes()].concat());
    }

    #[test]
    fn a_row_must_fit_its_header() {
        assert!(
            CsvWriter::new(Vec::new(), &["a", "b"], false)
                .unwrap()
                .row(&["1".into()])
                .is_err()
        );
    }

    #[test]
    fn rows_are_read_by_the_names_of_columns_with_a_mark_or_without() {
        for bom in ["", "\u{feff}"] {
            let mut seen = Vec::new();
            let file = format!("{bom}a,b,c\r\n1,\"2\n,\",3\r\n4,5,6\r\n");
            rows(file.as_bytes(), ["b", "a"], &mut |cells| {
                seen.push(cells.map(str::to_owned));
            })
            .unwrap();
            assert_eq!(seen, [["2\n,", "1"], ["5", "4"]]);
        }
        for (file, column) in [("a,b\r\n1\r\n", "a"), ("a,b\r\n1,2\r\n", "c")] {
            assert_eq!(rows(file.as_bytes(), [column], &mut |_| {}), None, "{file}");
        }
    }

    #[test]
    fn a_row_inside_a_cell() {
        assert_eq!(
            line(&["9f", "1-2", "a, b", ""]).unwrap(),
            "9f,1-2,\"a, b\","
        );
    }
}
