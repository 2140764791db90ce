//! The days that a trainer's cards cover together, and the days on which they do not (A26, D6).

use chrono::{Days, NaiveDate};

use super::card_dates::DayRange;
use super::cards::JudgedCard;
use crate::credit::case::Case;

/// The last day of the coverage in force on the day of the report, else of the latest coverage before
/// it. `None` if that ended and a card that is not certain may be in force: a document that was not
/// read, or one about which something is open (D24).
#[must_use]
pub fn valid_to(case: &Case, cards: &[JudgedCard], coverage: &str) -> Option<NaiveDate> {
    let day = case.as_of;
    let latest_end = |in_force: bool| {
        cards
            .iter()
            .filter(|card| card.certainly_gives(coverage))
            .filter(|card| !in_force || card.certainly_covers(coverage, day))
            .filter_map(|card| card.certain)
            .filter(|(from, _)| *from <= day)
            .map(|(_, to)| to)
            .max()
    };
    let may_be_in_force = || {
        let has_possible = cards.iter().any(|card| card.possibly_covers(coverage, day));
        has_possible || case.unassigned.sentence().is_some()
    };
    latest_end(true).or_else(|| latest_end(false).filter(|_| !may_be_in_force()))
}

/// The days between two days on which no card certainly gives a coverage.
#[must_use]
pub fn gaps(cards: &[JudgedCard], coverage: &str, from: NaiveDate, to: NaiveDate) -> Vec<DayRange> {
    let mut covered: Vec<DayRange> = cards
        .iter()
        .filter(|card| card.certainly_gives(coverage))
        .filter_map(|card| card.certain)
        .collect();
    covered.sort_unstable();
    let mut gaps = Vec::new();
    let mut next = from;
    for (start, end) in covered {
        if next > to {
            break;
        }
        if start > next {
            gaps.push((next, start.pred_opt().unwrap_or(start).min(to)));
        }
        if end >= next {
            next = end.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        }
    }
    if next <= to {
        gaps.push((next, to));
    }
    gaps
}
