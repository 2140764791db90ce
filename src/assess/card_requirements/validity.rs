//! A card that was issued recently enough, or that is valid for long enough after the submission.

use chrono::NaiveDate;

use super::uncertain::Uncertain;
use super::wording::{card_ids, coverage_label};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::rules::value::Span;

/// A current card that was issued within a span of time before the day of the report.
#[must_use]
pub fn issued_within(
    case: &Case,
    cards: &[JudgedCard],
    coverage: &str,
    within: Span,
) -> Conclusion {
    let (day, label) = (case.as_of, coverage_label(coverage));
    let required = format!("{label} issued within {within} before {day}");
    let is_recent = |issued: NaiveDate| day <= within.last_day(issued);
    let certain: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, day))
        .filter(|card| card.issued.is_some_and(|(earliest, _)| is_recent(earliest)))
        .collect();
    if certain.is_empty() {
        let possible: Vec<&JudgedCard> = cards
            .iter()
            .filter(|card| card.possibly_covers(coverage, day))
            .filter(|card| card.issued.is_none_or(|(_, latest)| is_recent(latest)))
            .collect();
        let uncertain = Uncertain {
            coverage,
            required,
            missing: format!(
                "No current {label} card was certainly issued within {within} before {day}."
            ),
        };
        return uncertain.conclude(case, &possible);
    }
    let text = format!(
        "{label} was issued within {within} before {day} ({}).",
        card_ids(&certain)
    );
    Conclusion::new(Verdict::Met, required, text).resting_on(&certain)
}

/// A card that is valid on the day of the submission, else of the report, and for a span of time
/// after it.
#[must_use]
pub fn valid_after(case: &Case, cards: &[JudgedCard], coverage: &str, after: Span) -> Conclusion {
    let label = coverage_label(coverage);
    let submitted = case
        .credential
        .submitted_on
        .or(case.credential.application_received_on);
    let from = submitted.unwrap_or(case.as_of);
    let basis = if submitted.is_some() {
        format!("submitted on {from}")
    } else {
        format!("if submitted on {from}")
    };
    let to = after.last_day(from);
    let required = format!("{label} through {to}, {after} beyond the submission");
    let certain: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, from) && card.certainly_covers(coverage, to))
        .collect();
    if certain.is_empty() {
        let possible: Vec<&JudgedCard> = cards
            .iter()
            .filter(|card| {
                card.possibly_covers(coverage, from) && card.possibly_covers(coverage, to)
            })
            .collect();
        let uncertain = Uncertain {
            coverage,
            required,
            missing: format!("No {label} card certainly covers {from} through {to} ({basis})."),
        };
        return uncertain.conclude(case, &possible);
    }
    let text = format!(
        "{label} is covered from {from} through {to} ({basis}; {}).",
        card_ids(&certain)
    );
    Conclusion::new(Verdict::Met, required, text).resting_on(&certain)
}
