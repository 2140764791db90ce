//! N10, D7: both sides of the current cards are on file; one side alone is asked about, never
//! failed.

use super::each_coverage::worst;
use super::wording::{card_ids, card_question, coverage_label, read_cards, unread_note};
use crate::assess::card_sides::BothSides;
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::question::QuestionCode;

const REQUIRED: &str = "front and back on file";

/// For each coverage, both sides of a current card, or a digital certificate, are on file.
#[must_use]
pub fn both_sides(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let if_none = Conclusion::new(
        Verdict::Met,
        REQUIRED,
        "Both sides of the current cards are on file.",
    );
    worst(case, if_none, |coverage| sides_for(case, cards, coverage))
}

fn sides_for(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let for_adults = || cards.iter().filter(|card| card.adult != Some(false));
    let certain: Vec<&JudgedCard> = for_adults()
        .filter(|card| card.certainly_covers(coverage, case.as_of) && card.both_sides.is_some())
        .collect();
    if !certain.is_empty() {
        let on_file: Vec<String> = certain.iter().map(|card| sides_in_words(card)).collect();
        let text = format!(
            "Both sides, or a digital certificate, are on file: {}.",
            on_file.join("; ")
        );
        let mut conclusion = Conclusion::new(Verdict::Met, REQUIRED, text).resting_on(&certain);
        let others = certain.iter().filter_map(|card| match &card.both_sides {
            Some(BothSides::WithOther(other)) => Some(other.clone()),
            _ => None,
        });
        conclusion.evidence.extend(others);
        return conclusion;
    }
    let possible: Vec<&JudgedCard> = for_adults()
        .filter(|card| card.possibly_covers(coverage, case.as_of))
        .filter(|card| card.both_sides.is_some() || !card.other_side_missing)
        .collect();
    if possible.is_empty() {
        sides_missing(case, cards, coverage)
    } else {
        ask_for_other_side(case, &possible, coverage)
    }
}

/// The documents that show both sides of a card.
fn sides_in_words(card: &JudgedCard) -> String {
    let id = &card.filed.id;
    match &card.both_sides {
        Some(BothSides::Digital) => format!("{id}, a digital certificate"),
        Some(BothSides::WithOther(other)) => format!("{id} with the other side on {other}"),
        Some(BothSides::OnOneDocument) | None => id.clone(),
    }
}

/// No card that could have both sides on file.
fn sides_missing(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let one_sided: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, case.as_of) && card.other_side_missing)
        .collect();
    let text = if one_sided.is_empty() {
        format!(
            "No current {} card for adults is on file, and so neither of its sides.",
            coverage_label(coverage)
        )
    } else {
        format!(
            "back missing: a person answered that no other side of the card is on file ({}).",
            card_ids(&one_sided)
        )
    };
    Conclusion::new(Verdict::NotMet, REQUIRED, text).resting_on(&one_sided)
}

/// A question for each card with one side; a document that was not read has its own question.
fn ask_for_other_side(case: &Case, possible: &[&JudgedCard], coverage: &str) -> Conclusion {
    let read = read_cards(possible);
    let text = if read.is_empty() {
        let state = format!("No current {} card is on file.", coverage_label(coverage));
        state + &unread_note(possible, "the card")
    } else if read.iter().all(|card| card.both_sides.is_some()) {
        let state = format!(
            "Both sides of the card are on file, and it is not certain that it is in force ({}).",
            card_ids(&read)
        );
        state + &unread_note(possible, "another card")
    } else {
        let state = format!(
            "back missing: only one side of the card is certainly on file ({}).",
            card_ids(&read)
        );
        state + &unread_note(possible, "the other side")
    };
    let mut conclusion = Conclusion::new(Verdict::NeedsReview, REQUIRED, text);
    for card in read.iter().filter(|card| card.both_sides.is_none()) {
        let ask = "Where is the other side of this card?";
        conclusion.questions.push(card_question(
            case,
            card.filed,
            QuestionCode::CardSides,
            ask,
        ));
    }
    conclusion.resting_on(possible)
}
