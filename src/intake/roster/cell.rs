//! The values of single cells: a text comes in, a date or one of a few words goes out. Nothing ambiguous is read.

use chrono::{Datelike, Month, NaiveDate};

use super::trainer::{Employment, Status};
use crate::intake::person::words;

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::intake) struct CellError {
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub advice: String,
}

impl CellError {
    fn new(expected: &str, advice: impl Into<String>) -> Self {
        Self {
            expected: expected.to_owned(),
            advice: advice.into(),
        }
    }
}

/// A date in ISO order, with its month in words, or in digits that can mean only one day.
///
/// An error does not name what was found: in a row with a cell too many, it may be a birth date in any column.
pub(in crate::intake) fn date(text: &str) -> Result<NaiveDate, CellError> {
    match days(text)?.as_slice() {
        [day] => Ok(*day),
        [_, _] => Err(date_error(
            "day and month are ambiguous: write the year first, as in 2026-06-30",
        )),
        _ => Err(date_error("write year, month and day, as in 2026-06-30")),
    }
}

/// Whether a text is a date, also with two digits for the year, and not a number.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let is_short = match parts.as_slice() {
        [a, b, year] => {
            let numbers = [a, b].map(|part| part.parse::<u8>().unwrap_or(u8::MAX));
            let [least, most] = [numbers.iter().min(), numbers.iter().max()];
            year.len() == 2 && digits(year) && least <= Some(&12) && most <= Some(&31)
        }
        _ => false,
    };
    is_short || (!digits(text) && days(text).is_ok_and(|days| !days.is_empty()))
}

fn date_error(advice: &str) -> CellError {
    CellError::new("a date such as 2026-06-30", advice)
}

/// The days that a text can mean.
fn days(text: &str) -> Result<Vec<NaiveDate>, CellError> {
    let parts: Vec<&str> = without_time(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let readings = match parts.as_slice() {
        [all] if all.len() == 8 && digits(all) => vec![day(&all[..4], &all[4..6], &all[6..])],
        [serial] if digits(serial) && serial.len() == 5 => {
            return Err(date_error(
                "this is a spreadsheet's day number: format the column as a date before exporting",
            ));
        }
        [year, month, dd] if year.len() == 4 && digits(year) => vec![day(year, month, dd)],
        [a, b, year] if year.len() == 4 && digits(year) => vec![day(year, a, b), day(year, b, a)],
        [_, _, year] if digits(year) => {
            return Err(date_error("write the year with four digits"));
        }
        _ => Vec::new(),
    };
    let mut days: Vec<NaiveDate> = readings.into_iter().flatten().collect();
    days.dedup();
    Ok(days)
}

/// The text without the time of midnight that spreadsheets export after a date.
fn without_time(text: &str) -> &str {
    let end = text.char_indices().rfind(|(place, c)| {
        let before_digit = text[place + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
        matches!(c, 'T' | ' ') && before_digit && text[*place..].contains(':')
    });
    end.map_or(text, |(place, _)| &text[..place])
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn day(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let month = month.parse().ok().or_else(|| month_in_words(month))?;
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)?;
    (1900..=2100).contains(&date.year()).then_some(date)
}

fn month_in_words(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let is_month = |month: Month| month.name().to_lowercase().starts_with(&word);
    (1..=12_u8)
        .find(|&number| word.len() > 2 && Month::try_from(number).is_ok_and(is_month))
        .map(u32::from)
}

pub(super) fn status(text: &str) -> Result<Status, CellError> {
    match words(text).join(" ").as_str() {
        "active" | "current" | "certified" => Ok(Status::Active),
        // Grace and lapse follow from the dates.
        "expired" | "lapsed" | "grace" | "inactive" => Ok(Status::Expired),
        "emeritus" => Ok(Status::Emeritus),
        _ => Err(CellError::new(
            "active, expired or emeritus",
            "write one of these, or leave the cell empty",
        )),
    }
}

pub(super) fn employment(text: &str) -> Result<Employment, CellError> {
    match words(text).join(" ").as_str() {
        "active" | "employed" | "full time" | "part time" => Ok(Employment::Active),
        "on leave" | "leave" | "leave of absence" | "loa" => Ok(Employment::OnLeave),
        "retired" => Ok(Employment::Retired),
        _ => Err(CellError::new(
            "active, on_leave or retired",
            "write one of these, or leave the cell empty",
        )),
    }
}

/// Whether the fee plan is for life (N14).
pub(super) fn lifetime_plan(text: &str) -> Result<bool, CellError> {
    match words(text).join(" ").as_str() {
        "lifetime" | "recertify for life" | "certify for life" => Ok(true),
        "standard" => Ok(false),
        _ => Err(CellError::new(
            "lifetime or standard",
            "write one of these, or leave the cell empty",
        )),
    }
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, CellError> {
    match words(text).join(" ").as_str() {
        "yes" | "y" | "true" | "1" | "x" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err(CellError::new(
            "yes or no",
            "write one of these, or leave the cell empty",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_can_mean_only_one_day_are_read() {
        for text in [
            "2024-09-15",
            "2024/09/15",
            "2024.9.15",
            "20240915",
            "2024-09-15 00:00:00",
            "2024-09-15T00:00:00Z",
            "9/15/2024",
            "15/09/2024",
            "15.09.2024",
            "15 Sep 2024",
            "15-Sep-2024",
            "Sept. 15, 2024",
            "September 15, 2024",
            "15 Sep 2024 12:00 AM",
        ] {
            assert_eq!(
                date(text),
                Ok(NaiveDate::from_ymd_opt(2024, 9, 15).unwrap()),
                "{text}"
            );
        }
        assert_eq!(
            date("05/05/2024"),
            Ok(NaiveDate::from_ymd_opt(2024, 5, 5).unwrap())
        );
    }

    #[test]
    fn other_dates_say_what_to_write() {
        for (text, advice) in [
            (
                "03/04/2024",
                "day and month are ambiguous: write the year first, as in 2026-06-30",
            ),
            (
                "03.04.2024",
                "day and month are ambiguous: write the year first, as in 2026-06-30",
            ),
            ("9/15/24", "write the year with four digits"),
            (
                "45550",
                "this is a spreadsheet's day number: format the column as a date before exporting",
            ),
            ("2024-02-30", "write year, month and day, as in 2026-06-30"),
            ("13/13/2024", "write year, month and day, as in 2026-06-30"),
            ("0024-09-15", "write year, month and day, as in 2026-06-30"),
            ("2024-09", "write year, month and day, as in 2026-06-30"),
            ("soon", "write year, month and day, as in 2026-06-30"),
        ] {
            assert_eq!(
                date(text).map_err(|error| error.advice),
                Err(advice.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_date_is_no_number() {
        for text in ["1961-02-03", "02/03/1961", "02/03/61", "3 Feb 1961"] {
            assert!(is_date(text), "{text}");
        }
        for text in ["19610203", "118830", "12-34-56", "NASM-CPT", "Club 24", ""] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn words_of_columns_are_read() {
        assert_eq!(status("Emeritus"), Ok(Status::Emeritus));
        assert_eq!(employment("On Leave"), Ok(Employment::OnLeave));
        assert_eq!(lifetime_plan("Lifetime"), Ok(true));
        assert_eq!(yes_or_no("Y"), Ok(true));
        assert!(
            status("maybe").is_err()
                && employment("fired").is_err()
                && lifetime_plan("annual").is_err()
                && yes_or_no("?").is_err()
        );
    }
}
