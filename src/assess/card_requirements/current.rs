//! N02: the coverage is current on the day of the report (D6).

use super::application_day::check_application_day;
use super::uncertain::{Uncertain, ask_about_later, not_covered_text};
use super::wording::{coverage_label, describe};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;

/// A card certainly covers the day of the report.
#[must_use]
pub fn current(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let (day, label) = (case.as_of, coverage_label(coverage));
    let required = format!("current {label} on {day}");
    let certain: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, day))
        .collect();
    let best = certain
        .iter()
        .max_by_key(|card| (card.certain, card.filed.id.as_str()));
    let Some(best) = best else {
        let possible: Vec<&JudgedCard> = cards
            .iter()
            .filter(|card| card.possibly_covers(coverage, day))
            .collect();
        let uncertain = Uncertain {
            coverage,
            required,
            missing: not_covered_text(cards, coverage, day),
        };
        return uncertain.conclude(case, &possible);
    };
    let text = format!("{label} is covered on {day} by {}.", describe(best));
    let mut conclusion = Conclusion::new(Verdict::Met, required, text);
    if certain.iter().all(|card| card.is_online_only()) {
        conclusion
            .explain("The card says online only; the source does not ask for skills in person.");
    }
    ask_about_later(case, cards, coverage, &mut conclusion);
    check_application_day(case, cards, coverage, &mut conclusion);
    conclusion.resting_on(&certain)
}
