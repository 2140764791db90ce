//! What an answer can say at most: a slip of the finger must not become an amount or a day that counts.
//!
//! A value comes in; what it could be instead goes out, if it is out of bounds.

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;

use super::field::{AnswerField, AnswerValue, PetitionDecision};
use crate::read::record::{Amount, PrintedDate, Unit};

/// The most of an amount: more than anybody earns with one activity, in any unit but minutes.
const MOST: u32 = 1_000;
/// The most minutes: those of as many hours.
const MOST_MINUTES: u32 = 60 * MOST;
/// How many years a card or certificate is valid at most.
const MOST_YEARS: u32 = 10;
/// Nobody earned before this day what counts now.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day");

/// The days between which an answer is judged.
#[derive(Debug, Clone, Copy)]
pub(super) struct AnswerDays {
    /// The day on which the answers are read, or that on which everything is judged if that is later.
    pub(super) today: NaiveDate,
    /// The day of the answer.
    pub(super) answered_on: NaiveDate,
}

impl AnswerDays {
    /// What the day of the answer could be, if it is out of bounds. Where people answer, it may be a day later than where the program
    /// runs.
    pub(super) fn expected(self) -> Option<String> {
        let last = self.today.succ_opt().unwrap_or(NaiveDate::MAX);
        (!(FIRST_DAY..=last).contains(&self.answered_on))
            .then(|| format!("a day from {FIRST_DAY} to {last}"))
    }

    /// What the value of an answer could be, if it is out of bounds.
    pub(super) fn expected_value(self, field: AnswerField, value: &AnswerValue) -> Option<String> {
        match value {
            AnswerValue::Date(Some(date)) => self.expected_date(field, *date),
            AnswerValue::Amounts(amounts) => amounts.iter().find_map(expected_amount),
            AnswerValue::Petition(PetitionDecision::Granted(Some(amount))) => {
                expected_amount(amount)
            }
            AnswerValue::Cycle(first, last) => self.expected_cycle(*first, *last),
            AnswerValue::Day(day) => self.expected_date(field, PrintedDate::Day(*day)),
            AnswerValue::Credits(credits) => (*credits > Decimal::from(MOST))
                .then(|| format!("at most {MOST} in the body's unit")),
            _ => None,
        }
    }

    fn expected_cycle(self, first: NaiveDate, last: NaiveDate) -> Option<String> {
        let latest = years_after(self.today);
        let is_cycle = first < last && last <= years_after(first);
        (!is_cycle || first < FIRST_DAY || last > latest).then(|| {
            format!("two days from {FIRST_DAY} to {latest}, the earlier one first, at most {MOST_YEARS} years apart")
        })
    }

    fn expected_date(self, field: AnswerField, date: PrintedDate) -> Option<String> {
        let last = match field {
            AnswerField::ExpiresOn => years_after(self.today),
            // What somebody completed was completed when it was answered.
            _ => self.today.max(self.answered_on),
        };
        (!(FIRST_DAY..=last).contains(&date.first()))
            .then(|| format!("a day or a month from {FIRST_DAY} to {last}"))
    }
}

fn expected_amount(amount: &Amount) -> Option<String> {
    let most = match amount.unit {
        Unit::Minute => MOST_MINUTES,
        _ => MOST,
    };
    (amount.value > Decimal::from(most)).then(|| format!("at most {most} {}", amount.unit))
}

fn years_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(Months::new(12 * MOST_YEARS))
        .unwrap_or(NaiveDate::MAX)
}
