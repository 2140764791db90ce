//! Until when documents must be kept (D18).
//!
//! In go a cycle, its renewal and the body's years; out comes a day for each document.

use chrono::{Datelike, Months, NaiveDate};

use super::standing::last_renewable_day;
use crate::credit::case::Case;
use crate::filing::filed::date_reading;
use crate::read::record::Record;
use crate::rules::value::Name;

/// Until when the documents of a credential must be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentRetention {
    /// The last day for documents of the cycle.
    pub this_cycle: NaiveDate,
    /// The first day of the cycle, and the last day for documents of the cycle before.
    pub cycle_before: Option<(NaiveDate, NaiveDate)>,
}

impl DocumentRetention {
    /// A37, D18: 31 December of the year after that of the renewal; `None` if the pack has no such rule
    /// or the cycle is not known.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let years = case.packs.count(case.pack, Name::RetainYears, case.as_of)?;
        let window = case.window.as_ref()?;
        let end_of_year = |renewal: NaiveDate| {
            let after = renewal.checked_add_months(Months::new(years.saturating_mul(12)))?;
            NaiveDate::from_ymd_opt(after.year(), 12, 31)
        };
        let expiry = window.cycle.end;
        // Nothing may be thrown away too early: a renewal that is not known is as late as it can be.
        let renewal = case
            .credential
            .submitted_on
            .or_else(|| last_renewable_day(case, expiry))
            .map_or(expiry, |day| day.max(expiry));
        let renewal_before = case.credential.renewed_on.unwrap_or(window.start);
        Some(Self {
            this_cycle: end_of_year(renewal)?,
            cycle_before: end_of_year(renewal_before).map(|until| (window.start, until)),
        })
    }

    /// The last day on which a document must be kept. One of which every possible day lies before the
    /// cycle is of the cycle before.
    #[must_use]
    pub fn of_document(&self, record: &Record) -> NaiveDate {
        let completed = date_reading(record);
        let last_days = completed
            .candidates()
            .into_iter()
            .chain(record.expires_on.candidates())
            .map(|date| date.last());
        let is_known = !completed.is_missing() && !completed.is_unclear();
        match self.cycle_before {
            Some((start, until)) if is_known && last_days.max().is_some_and(|day| day < start) => {
                until
            }
            _ => self.this_cycle,
        }
    }
}
