//! The cells of a CSV file: one type for each kind of value, which writes itself.
//!
//! Values come in, the text of a cell goes out. Only the types of this file are cells, so no column can hold a plain string that
//! was not escaped.

use std::marker::PhantomData;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::code_list::{CodeList, ListedCode};
use crate::intake::display_name::in_cell;
use crate::read::record::PrintedDate;

/// A value that can be in a column.
pub(super) trait CsvValue: Serialize {
    /// The closed list from which its codes come, if there is one.
    const CODES: Option<&'static CodeList> = None;
}

/// Text: from documents and rosters, and about them. What cannot be seen is written as its code, and an apostrophe precedes what a
/// spreadsheet would take for a formula.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CsvText(String);

impl CsvText {
    /// Several texts in one cell, separated by `;`.
    pub(super) fn list<T: AsRef<str>>(texts: &[T]) -> Self {
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        Self(texts.join(";"))
    }
}

impl From<String> for CsvText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for CsvText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for CsvText {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

/// A missing text is an empty cell.
impl<T: Into<CsvText>> From<Option<T>> for CsvText {
    fn from(text: Option<T>) -> Self {
        text.map(Into::into).unwrap_or_default()
    }
}

impl CsvValue for CsvText {}

impl Serialize for CsvText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&in_cell(&self.0))
    }
}

/// Text in which codes of a closed list occur, with more words around them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextWithCodes<T> {
    text: CsvText,
    codes: PhantomData<T>,
}

impl<T> From<CsvText> for TextWithCodes<T> {
    fn from(text: CsvText) -> Self {
        Self {
            text,
            codes: PhantomData,
        }
    }
}

impl<T: ListedCode> CsvValue for TextWithCodes<T> {
    const CODES: Option<&'static CodeList> = Some(T::LIST);
}

impl<T> Serialize for TextWithCodes<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

/// A code of a closed list, or an empty cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct CodeCell<T>(Option<T>);

impl<T> From<T> for CodeCell<T> {
    fn from(code: T) -> Self {
        Self(Some(code))
    }
}

impl<T> From<Option<T>> for CodeCell<T> {
    fn from(code: Option<T>) -> Self {
        Self(code)
    }
}

impl<T: ListedCode> CodeCell<T> {
    /// The code as it is printed; empty if there is none.
    pub(super) fn as_str(&self) -> &'static str {
        self.0.as_ref().map_or("", ListedCode::code)
    }
}

impl<T: ListedCode> CsvValue for CodeCell<T> {
    const CODES: Option<&'static CodeList> = Some(T::LIST);
}

impl<T: ListedCode> Serialize for CodeCell<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A figure that the program computed: exact, without trailing zeros; or an empty cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure(Option<Decimal>);

impl From<Option<Decimal>> for Figure {
    fn from(figure: Option<Decimal>) -> Self {
        Self(figure)
    }
}

impl CsvValue for Figure {}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(figure) => serializer.collect_str(&figure.normalize()),
            None => serializer.serialize_str(""),
        }
    }
}

/// A day, or a month if no day is printed, as ISO 8601; or an empty cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Date(Option<PrintedDate>);

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(Some(PrintedDate::Day(day)))
    }
}

impl From<Option<NaiveDate>> for Date {
    fn from(day: Option<NaiveDate>) -> Self {
        Self(day.map(PrintedDate::Day))
    }
}

impl From<Option<PrintedDate>> for Date {
    fn from(date: Option<PrintedDate>) -> Self {
        Self(date)
    }
}

impl CsvValue for Date {}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(date) => serializer.collect_str(&date),
            None => serializer.serialize_str(""),
        }
    }
}

/// `yes` or `no`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YesNo(bool);

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        Self(yes)
    }
}

impl CsvValue for YesNo {}

impl Serialize for YesNo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.0 { "yes" } else { "no" })
    }
}

/// A whole number.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Count(u64);

impl From<u64> for Count {
    fn from(count: u64) -> Self {
        Self(count)
    }
}

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        Self(count as u64)
    }
}

impl CsvValue for Count {}

/// First and last page, from 1: `3`, or `1-2`; or an empty cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pages(Option<[u32; 2]>);

impl From<[u32; 2]> for Pages {
    fn from(pages: [u32; 2]) -> Self {
        Self(Some(pages))
    }
}

impl From<Option<[u32; 2]>> for Pages {
    fn from(pages: Option<[u32; 2]>) -> Self {
        Self(pages)
    }
}

impl std::fmt::Display for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some([first, last]) if first == last => write!(f, "{first}"),
            Some([first, last]) => write!(f, "{first}-{last}"),
            None => Ok(()),
        }
    }
}

impl CsvValue for Pages {}

impl Serialize for Pages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
