//! The current cards state that skills were tested in person.

use super::each_coverage::worst;
use super::wording::{card_ids, card_question, coverage_label, read_cards, unread_note};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::question::QuestionCode;

const REQUIRED: &str = "skills shown in person";

/// Skills were tested in person for each coverage. A card that says online only does not count; one
/// that says nothing is asked about.
#[must_use]
pub fn in_person_skills(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let if_none = Conclusion::new(
        Verdict::Met,
        REQUIRED,
        "The current cards say that skills were shown in person.",
    );
    worst(case, if_none, |coverage| skills_for(case, cards, coverage))
}

fn skills_for(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let label = coverage_label(coverage);
    let certain: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, case.as_of) && card.is_in_person())
        .collect();
    if !certain.is_empty() {
        let text = format!(
            "The current card says that skills were shown in person ({}).",
            card_ids(&certain)
        );
        return Conclusion::new(Verdict::Met, REQUIRED, text).resting_on(&certain);
    }
    let possible: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.possibly_covers(coverage, case.as_of) && !card.is_online_only())
        .collect();
    if possible.is_empty() {
        let text = format!("No current {label} card with skills in person is on file.");
        return Conclusion::new(Verdict::NotMet, REQUIRED, text);
    }
    let read = read_cards(&possible);
    let state = if read.is_empty() {
        format!("No current {label} card with skills in person is on file.")
    } else {
        format!(
            "Whether skills were shown in person for the {label} card is not certain ({}).",
            card_ids(&read)
        )
    };
    let text = state + &unread_note(&possible, "the card");
    let mut conclusion = Conclusion::new(Verdict::NeedsReview, REQUIRED, text);
    for card in read.iter().filter(|card| !card.is_in_person()) {
        let ask = "Were skills shown in person for this card?";
        conclusion
            .questions
            .push(card_question(case, card.filed, QuestionCode::Skills, ask));
    }
    conclusion.resting_on(&possible)
}
