//! N02: the coverage is current on the day of the report (D6).

use super::uncertain::{Uncertain, not_covered_text};
use super::wording::{coverage_label, describe};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::questions::{credential_question, distinguished};
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::question::QuestionCode;

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
    check_application_day(case, cards, coverage, &mut conclusion);
    conclusion.resting_on(&certain)
}

/// Asks about the day on which the application was received, where the coverage was not certain.
/// The verdict stays: the day of the report decides (D6).
fn check_application_day(
    case: &Case,
    cards: &[JudgedCard],
    coverage: &str,
    conclusion: &mut Conclusion,
) {
    let is_covered = |day| {
        cards
            .iter()
            .any(|card| card.certainly_covers(coverage, day))
    };
    let received = case
        .credential
        .application_received_on
        .filter(|received| *received < case.as_of && !is_covered(*received));
    let Some(received) = received else {
        return;
    };
    let ask = format!(
        "{} was not certainly covered on {received}, when the application was received: was there \
         another card?",
        coverage_label(coverage)
    );
    let question = credential_question(case, QuestionCode::CardAtApplication, &ask);
    let question = distinguished(question, &format!("{coverage}\n{received}"));
    if let Some(answer) = case.answers.answer_to(&question.id) {
        conclusion.apply_answer(answer, &ask);
    } else {
        conclusion.explain(&ask);
        conclusion.questions.push(question);
    }
}
