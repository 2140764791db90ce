//! From which day and until which day a card is valid, as bounds: a date on a card may be unclear
//! or missing (D6).
//!
//! In goes a record as read; out come the earliest and the latest day that its first and its last
//! day could be.

use chrono::{Datelike, Months, NaiveDate};

use crate::credit::case::Case;
use crate::read::record::{PrintedDate, Reading, Record};
use crate::rules::names::fold;
use crate::rules::value::Span;

/// First and last day, both included.
pub type DayRange = (NaiveDate, NaiveDate);

/// A date that lies between two days.
#[derive(Debug, Clone, Copy, Default)]
pub struct DateBounds {
    /// The earliest day that it could be; `None` where there is no bound.
    pub earliest: Option<NaiveDate>,
    /// The latest day that it could be; `None` where there is no bound.
    pub latest: Option<NaiveDate>,
    /// The date is certainly one of the readings. Where it is not, there are no bounds.
    pub known: bool,
}

/// The bounds of a printed date. A single uncertain reading could be any other day, too.
fn bounds(reading: &Reading<PrintedDate>) -> DateBounds {
    let dates = reading.candidates();
    if reading.is_unclear() && dates.len() == 1 {
        return DateBounds::default();
    }
    let earliest = dates.iter().map(|date| date.first()).min();
    DateBounds {
        earliest,
        latest: dates.iter().map(|date| date.last()).max(),
        known: earliest.is_some(),
    }
}

/// The first day of a card: its completion, else its issue.
#[must_use]
pub fn first_day(record: &Record) -> DateBounds {
    if record.completed_on.is_missing() {
        bounds(&record.issued_on)
    } else {
        bounds(&record.completed_on)
    }
}

/// The last day of a card: its printed end, a month by its last day; else by its printed period of
/// validity; else by the period that its issuer's cards are known to have (D6).
#[must_use]
pub fn last_day(case: &Case, record: &Record) -> DateBounds {
    if !record.expires_on.is_missing() {
        printed_end(record)
    } else if record.validity.candidates().is_empty() {
        issuers_end(case, record)
    } else {
        end_by_validity(record)
    }
}

/// By the printed end.
fn printed_end(record: &Record) -> DateBounds {
    let ends: Vec<NaiveDate> = record
        .expires_on
        .candidates()
        .iter()
        .map(|date| date.last())
        .collect();
    if ends.is_empty() || (record.expires_on.is_unclear() && ends.len() == 1) {
        return DateBounds::default();
    }
    DateBounds {
        earliest: ends.iter().min().copied(),
        latest: ends.iter().max().copied(),
        known: true,
    }
}

/// By the printed period of validity, from the first day on.
fn end_by_validity(record: &Record) -> DateBounds {
    let months: Vec<u32> = record
        .validity
        .candidates()
        .iter()
        .map(|period| period.months())
        .collect();
    let is_weak = record.validity.is_unclear() && months.len() == 1;
    let first = first_day(record);
    if !first.known || is_weak {
        return DateBounds::default();
    }
    let after = |day: Option<NaiveDate>, months: Option<&u32>| {
        day?.checked_add_months(Months::new(*months?))
    };
    DateBounds {
        earliest: after(first.earliest, months.iter().min()),
        latest: after(first.latest, months.iter().max()),
        known: true,
    }
}

/// By the period of the issuer's cards, from the issue on; only where the issuer is listed for that
/// day.
fn issuers_end(case: &Case, record: &Record) -> DateBounds {
    let issued = if record.issued_on.is_missing() {
        first_day(record)
    } else {
        bounds(&record.issued_on)
    };
    let provider = record.provider.value().map(|name| {
        let known = case.names.find(name);
        fold(known.map_or(name.as_str(), |known| known.name.as_str()))
    });
    let listed = provider.and_then(|provider| {
        let mut issuers = case.packs.units.card_issuers.iter();
        issuers.find(|listed| fold(&listed.name) == provider)
    });
    let is_listed_on = |since: NaiveDate| issued.earliest.is_some_and(|day| since <= day);
    let Some(listed) = listed.filter(|listed| is_listed_on(listed.since)) else {
        return DateBounds::default();
    };
    let end = |day: NaiveDate| {
        let end = listed.valid.last_day(day);
        if listed.to_month_end {
            end_of_month(end)
        } else {
            end
        }
    };
    DateBounds {
        earliest: issued.earliest.map(end),
        latest: issued.latest.map(end),
        known: issued.known,
    }
}

fn end_of_month(day: NaiveDate) -> NaiveDate {
    let one_month = Span {
        days: 0,
        months: 1,
        before: false,
    };
    let first = day.with_day(1).unwrap_or(day);
    one_month.last_day(first).pred_opt().unwrap_or(day)
}
