//! N10: the current cards are for adults; a card for children or infants only is not enough.

use super::each_coverage::worst;
use super::wording::{card_ids, card_question, coverage_label, read_cards, unread_note};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::question::QuestionCode;

const REQUIRED: &str = "CPR and AED for adults";

/// For each coverage, a current card is for adults.
#[must_use]
pub fn adult(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let if_none = Conclusion::new(Verdict::Met, REQUIRED, "The current cards are for adults.");
    worst(case, if_none, |coverage| adult_for(case, cards, coverage))
}

fn adult_for(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let current: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, case.as_of))
        .collect();
    let certain: Vec<&JudgedCard> = current
        .iter()
        .copied()
        .filter(|card| card.adult == Some(true))
        .collect();
    if !certain.is_empty() {
        let text = format!("The current card is for adults ({}).", card_ids(&certain));
        return Conclusion::new(Verdict::Met, REQUIRED, text).resting_on(&certain);
    }
    let possible: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.possibly_covers(coverage, case.as_of) && card.adult != Some(false))
        .collect();
    if possible.is_empty() {
        not_adult(&current, coverage)
    } else {
        ask_whether_adult(case, &possible, coverage)
    }
}

/// No card that could be for adults is on file.
fn not_adult(current: &[&JudgedCard], coverage: &str) -> Conclusion {
    let label = coverage_label(coverage);
    let text = if current.is_empty() {
        format!("No current {label} card for adults is on file.")
    } else {
        format!(
            "The current {label} card is not for adults: {}.",
            ages_of(current)
        )
    };
    Conclusion::new(Verdict::NotMet, REQUIRED, text).resting_on(current)
}

/// For each card, whom it is for.
fn ages_of(cards: &[&JudgedCard]) -> String {
    let words = |card: &&JudgedCard| {
        let printed = card.filed.record.card.as_ref();
        let ages: Vec<&str> = printed
            .map(|card| card.ages.iter().map(|age| age.as_str()).collect())
            .unwrap_or_default();
        format!("{} is for {} only", card.filed.id, ages.join(" and "))
    };
    let cards: Vec<String> = cards.iter().map(words).collect();
    cards.join("; ")
}

/// A question for each card that does not say; a document that was not read has its own question.
fn ask_whether_adult(case: &Case, possible: &[&JudgedCard], coverage: &str) -> Conclusion {
    let label = coverage_label(coverage);
    let read = read_cards(possible);
    let state = if read.is_empty() {
        format!("No current {label} card for adults is on file.")
    } else if read.iter().all(|card| card.adult == Some(true)) {
        format!(
            "The {label} card is for adults, and it is not certain that it is in force ({}).",
            card_ids(&read)
        )
    } else {
        format!("Whether the {label} card is for adults is not certain.")
    };
    let text = state + &unread_note(possible, "the card");
    let mut conclusion = Conclusion::new(Verdict::NeedsReview, REQUIRED, text);
    for card in read.iter().filter(|card| card.adult.is_none()) {
        let ask = "Is this card for adults?";
        conclusion
            .questions
            .push(card_question(case, card.filed, QuestionCode::Adult, ask));
    }
    conclusion.resting_on(possible)
}
