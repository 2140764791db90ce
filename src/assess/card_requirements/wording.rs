//! The words in which cards are described in explanations and questions.

use crate::assess::cards::JudgedCard;
use crate::credit::case::Case;
use crate::credit::lines::question;
use crate::credit::{CouldChange, Question};
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::read::record::Reading;

/// A coverage as it is printed: `CPR`, `FIRST AID`.
#[must_use]
pub fn coverage_label(coverage: &str) -> String {
    coverage.replace('_', " ").to_uppercase()
}

/// The ids of the cards, in a row.
pub fn card_ids(cards: &[&JudgedCard]) -> String {
    let ids: Vec<&str> = cards.iter().map(|card| card.filed.id.as_str()).collect();
    ids.join(", ")
}

/// A card by its id and provider, with its days or with what is open about it.
pub fn describe(card: &JudgedCard) -> String {
    let id = &card.filed.id;
    let provider = card.filed.record.provider.value();
    let provider = provider.map(|name| format!(", {name}")).unwrap_or_default();
    if let Some((from, to)) = card.certain {
        let record = &card.filed.record;
        let basis = match (&record.expires_on, &record.validity) {
            (Reading::Missing, Reading::Missing) => " (by its issuer's usual period, D6)",
            (Reading::Missing, _) => " (by its printed period)",
            _ => "",
        };
        return if card.has_open_first_day() {
            format!("{id}{provider}, until {to}{basis} (its first day is not certain)")
        } else {
            format!("{id}{provider}, {from} to {to}{basis}")
        };
    }
    format!("{id}{provider}: {}", open_words(card))
}

/// What is open about a card, in a row.
pub fn open_words(card: &JudgedCard) -> String {
    let open: Vec<&str> = card.open.iter().map(|point| point.text).collect();
    open.join(", ")
}

/// The cards that were read.
pub fn read_cards<'c, 'p>(cards: &[&'c JudgedCard<'p>]) -> Vec<&'c JudgedCard<'p>> {
    cards
        .iter()
        .copied()
        .filter(|card| !card.is_unread())
        .collect()
}

/// That what was not read may be what is missing; the question what it is belongs to its own line.
/// Empty where all was read, else a space and a sentence.
pub fn unread_note(cards: &[&JudgedCard], missing: &str) -> String {
    let unread = |is_back: bool| -> Vec<&str> {
        cards
            .iter()
            .filter(|card| card.is_unread() && card.filed.record.is_lone_back() == is_back)
            .map(|card| card.filed.id.as_str())
            .collect()
    };
    let documents = match unread(false).as_slice() {
        [] => String::new(),
        [id] => format!(" {id} could not be read and may be {missing}."),
        ids => format!(
            " {} could not be read; any of them may be {missing}.",
            ids.join(", ")
        ),
    };
    let backs = match unread(true).as_slice() {
        [] => String::new(),
        [id] => {
            format!(" {id} is the back of a card without its front, and may be of {missing}.")
        }
        ids => format!(
            " {} are backs of cards without their fronts; any of them may be of {missing}.",
            ids.join(", ")
        ),
    };
    documents + &backs
}

/// A question about a card, whose answer decides the verdict.
pub fn card_question(case: &Case, filed: &FiledRecord, about: QuestionCode, ask: &str) -> Question {
    Question {
        could_change: CouldChange::Verdict,
        ..question(case, filed, about, ask)
    }
}
