//! CSV files, written and read row by row: RFC 4180, a header row, UTF-8, `\r\n`.
//!
//! Rows come in and bytes go out, or the other way round. This file knows no column: the rows are declared elsewhere, and their
//! cells escape themselves.

use std::io::{self, Read, Write};
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::row::CsvRow;
use crate::intake::display_name::from_cell;

/// The byte-order mark by which Excel recognises UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// A CSV file that is being written.
pub(super) struct CsvWriter<R, W: Write> {
    writer: csv::Writer<W>,
    rows: PhantomData<R>,
}

impl<R: CsvRow, W: Write> CsvWriter<R, W> {
    /// Begins a file with its header, after a byte-order mark if one is wanted.
    pub(super) fn new(mut out: W, bom: bool) -> io::Result<Self> {
        if bom {
            out.write_all(BOM)?;
        }
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .has_headers(false)
            .from_writer(out);
        writer.write_record(R::FILE.columns.iter().map(|column| column.name))?;
        Ok(Self {
            writer,
            rows: PhantomData,
        })
    }

    /// Writes one row.
    pub(super) fn row(&mut self, row: &R) -> io::Result<()> {
        Ok(self.writer.serialize(row)?)
    }

    /// Writes what is still buffered and returns the file.
    pub(super) fn end(self) -> io::Result<W> {
        self.writer
            .into_inner()
            .map_err(csv::IntoInnerError::into_error)
    }
}

/// Calls `each` for every row of a file, by the names of its columns. `None` if the file is damaged or lacks a column.
pub(super) fn read_rows<T: DeserializeOwned>(
    file: impl Read,
    each: &mut dyn FnMut(T),
) -> Option<()> {
    let mut reader = csv::Reader::from_reader(file);
    let headers = reader.headers().ok()?.clone();
    for row in reader.records() {
        let cells: csv::StringRecord = row.ok()?.iter().map(from_cell).collect();
        each(cells.deserialize(Some(&headers)).ok()?);
    }
    Some(())
}

/// Calls `each` with some cells of every row of a file, by the names of their columns; nothing else is kept of a row. `None` if the
/// file is damaged or lacks a column.
pub(super) fn read_cells<const N: usize>(
    file: impl Read,
    columns: [&str; N],
    each: &mut dyn FnMut([&str; N]),
) -> Option<()> {
    let mut reader = csv::Reader::from_reader(file);
    let headers = reader.headers().ok()?;
    let mut positions = [0; N];
    for (position, column) in positions.iter_mut().zip(columns) {
        *position = headers.iter().position(|header| header == column)?;
    }
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).ok()? {
        let cells = positions.map(|position| from_cell(&row[position]));
        each(cells.each_ref().map(AsRef::as_ref));
    }
    Some(())
}

/// Cells joined into one line, for a row inside a cell.
pub(super) fn line(cells: &[&str]) -> io::Result<String> {
    // There is one in most rows of a long file: the usual buffer of 8 KiB would take longer to clear than to fill.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .buffer_capacity(256)
        .from_writer(Vec::new());
    writer.write_record(cells)?;
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use serde::Deserialize;

    use super::*;
    use crate::report::cell::{Count, CsvText, Figure, Pages, YesNo};
    use crate::report::row::row;

    row! {
        /// Two texts.
        struct TextRow in "text.csv" {
            /// The first.
            a: CsvText,
            /// The second.
            b: CsvText,
        }
    }

    row! {
        /// What is no text.
        struct ValueRow in "value.csv" {
            /// A figure.
            figure: Figure,
            /// A flag.
            flag: YesNo,
            /// A number.
            count: Count,
            /// Pages.
            pages: Pages,
        }
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct ReadRow {
        b: String,
        a: String,
    }

    fn written<R: CsvRow>(bom: bool, rows: impl IntoIterator<Item = R>) -> Vec<u8> {
        let mut writer = CsvWriter::new(Vec::new(), bom).unwrap();
        rows.into_iter().for_each(|row| writer.row(&row).unwrap());
        writer.end().unwrap()
    }

    #[test]
    fn texts_are_escaped_and_start_no_formula() {
        let rows = || {
            [
                ("=HYPERLINK(\"http://x\")", "+1"),
                ("-2 hours", "@SUM"),
                ("\tx", "\rx"),
                ("two\nlines", "a,b"),
                ("say \"x\"", "it's = fine"),
                ("x;=cmd()", "Zoë"),
            ]
            .map(|(a, b)| TextRow {
                a: a.into(),
                b: b.into(),
            })
        };
        let text = String::from_utf8(written(false, rows())).unwrap();
        assert_eq!(
            text,
            "a,b\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+1\r\n'-2 hours,'@SUM\r\n\\u{9}x,\\u{D}x\r\ntwo\\u{A}lines,\"a,b\"\r\n\"say \"\"x\"\"\",it's = fine\r\nx;'=cmd(),Zoë\r\n"
        );
        assert_eq!(
            written(true, rows()),
            [b"\xef\xbb\xbf", text.as_bytes()].concat()
        );
        assert_eq!(written(false, [] as [TextRow; 0]), b"a,b\r\n");
    }

    #[test]
    fn values_have_one_form_each() {
        let row = |figure, pages: Option<[u32; 2]>| ValueRow {
            figure: Figure::from(figure),
            flag: true.into(),
            count: 7_usize.into(),
            pages: pages.into(),
        };
        let rows = [
            row(Some(Decimal::new(-150, 2)), Some([1, 2])),
            row(None, Some([3, 3])),
            row(Some(Decimal::new(2000, 1)), None),
        ];
        assert_eq!(
            String::from_utf8(written(false, rows)).unwrap(),
            "figure,flag,count,pages\r\n-1.5,yes,7,1-2\r\n,yes,7,3\r\n200,yes,7,\r\n"
        );
    }

    #[test]
    fn rows_are_read_by_the_names_of_columns_with_and_without_a_bom() {
        for bom in ["", "\u{feff}"] {
            let mut rows = Vec::new();
            let file = format!("{bom}a,b,c\r\n1,\"2\n,\",3\r\n4,'=5,6\r\n");
            read_rows(file.as_bytes(), &mut |row: ReadRow| rows.push(row)).unwrap();
            let row = |a: &str, b: &str| ReadRow {
                a: a.into(),
                b: b.into(),
            };
            assert_eq!(rows, [row("1", "2\n,"), row("4", "=5")]);
            let mut cells = Vec::new();
            read_cells(file.as_bytes(), ["c", "b"], &mut |row| {
                cells.push(row.map(str::to_owned));
            })
            .unwrap();
            assert_eq!(cells, [["3", "2\n,"], ["6", "=5"]]);
        }
        for file in ["a,b\r\n1\r\n", "a,c\r\n1,2\r\n"] {
            let read = read_rows(file.as_bytes(), &mut |_: ReadRow| {});
            assert_eq!(read, None, "{file}");
            let cells = read_cells(file.as_bytes(), ["b", "a"], &mut |_| {});
            assert_eq!(cells, None, "{file}");
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
