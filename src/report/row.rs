//! How the row of a CSV file is declared: a struct whose fields are the columns, each with its meaning beside it.
//!
//! The struct is what serde writes; the header, `docs/columns.md` and `recert explain` take names and meanings from the same place.

use serde::Serialize;

use super::code_list::CodeList;

/// A CSV file of a report.
#[derive(Debug, Clone, Copy)]
pub struct CsvFile {
    /// Its name, such as `summary.csv`.
    pub name: &'static str,
    /// What its rows are, in a sentence or two.
    pub meaning: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

/// A column of a CSV file.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name, as in the header.
    pub name: &'static str,
    /// What it holds, in what unit, and when it is empty.
    pub meaning: &'static str,
    /// The closed list from which its codes come, if there is one.
    pub codes: Option<&'static CodeList>,
}

/// A row of a CSV file, declared with [`row!`].
pub(super) trait CsvRow: Serialize {
    /// The file and its columns.
    const FILE: CsvFile;
}

/// Declares the row of a file: a struct whose fields are the columns, in order. Each has a doc comment, which is the meaning of the
/// column, and a type of `cell.rs`. What is not documented, or no cell, does not compile.
macro_rules! row {
    ($(#[doc = $meaning:literal])+ struct $row:ident in $file:literal {
        $($(#[doc = $doc:literal])+ $column:ident: $cell:ty,)+
    }) => {
        $(#[doc = $meaning])+
        #[derive(Debug, serde::Serialize)]
        pub(super) struct $row { $($(#[doc = $doc])+ pub(super) $column: $cell,)+ }

        impl $crate::report::row::CsvRow for $row {
            const FILE: $crate::report::row::CsvFile = $crate::report::row::CsvFile {
                name: $file,
                meaning: concat!($($meaning),+).trim_ascii(),
                columns: &[$($crate::report::row::Column {
                    name: stringify!($column),
                    meaning: concat!($($doc),+).trim_ascii(),
                    codes: <$cell as $crate::report::cell::CsvValue>::CODES,
                }),+],
            };
        }
    };
}

pub(super) use row;
