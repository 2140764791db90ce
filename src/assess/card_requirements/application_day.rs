//! The day on which an application was received: a card has to be in force on it (D6).
//!
//! A conclusion about the day of the report comes in; where no card certainly covered the day of the
//! application, it waits for an answer, or follows it.

use super::wording::coverage_label;
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::questions::{credential_question, distinguished};
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::filing::answers::field::AnswerValue;
use crate::question::QuestionCode;

/// A requirement that is met otherwise is open until a person answers whether there was a card on that
/// day, and not met if there was none.
pub fn check_application_day(
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
    let question = credential_question(case, QuestionCode::CardOnApplication, &ask);
    let question = distinguished(question, &format!("{coverage}\n{received}"));
    let answer = case.answers.answer_to(&question.id);
    let verdict = match answer.map(|answer| &answer.value) {
        Some(AnswerValue::YesNo(true)) => Verdict::Met,
        Some(_) => Verdict::NotMet,
        None => Verdict::NeedsReview,
    };
    if conclusion.verdict == Verdict::Met {
        conclusion.verdict = verdict;
    }
    if let Some(answer) = answer {
        conclusion.apply_answer(answer, &ask);
        if verdict == Verdict::NotMet {
            conclusion.explain("Without a card on that day the requirement is not met (D6).");
        }
    } else {
        conclusion.explain(&format!("card_on_application: {ask} (D6)"));
        conclusion.questions.push(question);
    }
}
