//! What follows where no card is certain: a question for each card that could do, else the
//! requirement is not met.

use chrono::NaiveDate;

use super::wording::{
    card_question, coverage_label, describe, open_words, read_cards, unread_note,
};
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::{CouldChange, Question};
use crate::question::QuestionCode;

/// A requirement that no card certainly meets.
pub struct Uncertain<'a> {
    /// The coverage required.
    pub coverage: &'a str,
    /// What is required, in words.
    pub required: String,
    /// What is missing, in a sentence.
    pub missing: String,
}

impl Uncertain<'_> {
    /// Not met where no card could meet it; else a question for each such card. A document that was
    /// not read has its own question.
    pub fn conclude(self, case: &Case, possible: &[&JudgedCard]) -> Conclusion {
        if possible.is_empty() {
            return Conclusion::new(Verdict::NotMet, self.required, self.missing);
        }
        let read = read_cards(possible);
        let described: Vec<String> = read.iter().map(|card| describe(card)).collect();
        let uncertain = if described.is_empty() {
            String::new()
        } else {
            format!(" Not certain: {}.", described.join("; "))
        };
        let text = format!(
            "{}{uncertain}{}",
            self.missing,
            unread_note(possible, "the card")
        );
        let mut conclusion = Conclusion::new(Verdict::NeedsReview, self.required, text);
        for card in read {
            for point in card.open_for(self.coverage) {
                let ask = format!(
                    "{} Does this card give {} on {}? ({})",
                    question_text(point.about),
                    coverage_label(self.coverage),
                    case.as_of,
                    point.text
                );
                let question = card_question(case, card.filed, point.about, &ask);
                conclusion.questions.push(question);
            }
        }
        conclusion.resting_on(possible)
    }
}

/// What a person is asked about a card.
fn question_text(about: QuestionCode) -> &'static str {
    match about {
        QuestionCode::CompletedOn => "From which day is this card valid?",
        QuestionCode::ExpiresOn => "Until which day is this card valid?",
        QuestionCode::Covers => "What does this card cover?",
        _ => "Whose card is it?",
    }
}

/// That no card covers a day: when the last one ended, else what cards in force give instead.
pub fn not_covered_text(cards: &[JudgedCard], coverage: &str, day: NaiveDate) -> String {
    let label = coverage_label(coverage);
    let last = cards
        .iter()
        .filter(|card| card.certainly_gives(coverage))
        .filter_map(|card| card.certain.map(|(_, to)| (to, card)))
        .filter(|(to, _)| *to < day)
        .max_by_key(|(to, _)| *to);
    if let Some((to, card)) = last {
        return format!("The last {label} card ended on {to} ({}).", card.filed.id);
    }
    let none = format!("No {label} card that covers {day} is on file.");
    let in_force = |card: &&JudgedCard| {
        card.certain
            .is_some_and(|(from, to)| from <= day && day <= to)
    };
    cards
        .iter()
        .filter(|card| !card.possibly_gives(coverage))
        .filter(in_force)
        .fold(none, |text, card| {
            let given = coverage_list(card);
            format!(
                "{text} {} is for {given} alone, and not for {label}.",
                card.filed.id
            )
        })
}

/// What a card gives, in a row.
fn coverage_list(card: &JudgedCard) -> String {
    let given = card.coverage.iter().flatten();
    let labels: Vec<String> = given.map(|coverage| coverage_label(coverage)).collect();
    labels.join(" and ")
}

/// Asks about a card that may be in force longer than the one that certainly is: its last day is one
/// that somebody acts on (D23).
pub fn ask_about_later(
    case: &Case,
    cards: &[JudgedCard],
    coverage: &str,
    conclusion: &mut Conclusion,
) {
    let in_force = cards
        .iter()
        .filter(|card| card.certainly_covers(coverage, case.as_of))
        .filter_map(|card| card.certain)
        .max_by_key(|(_, to)| *to);
    let Some((from, to)) = in_force else {
        return;
    };
    let may_last_longer = |card: &&JudgedCard| {
        let is_newer = card.has_open_first_day() || card.possible.0 > from;
        card.certain.is_none()
            && !card.is_unread()
            && card.possibly_gives(coverage)
            && is_newer
            && card.possible.1 > to
    };
    for card in cards.iter().filter(may_last_longer) {
        conclusion.explain(&format!(
            "{} may be in force longer: {}.",
            card.filed.id,
            open_words(card)
        ));
        for point in &card.open {
            let ask = format!(
                "{} It may be in force after {to}. ({})",
                question_text(point.about),
                point.text
            );
            conclusion.questions.push(Question {
                could_change: CouldChange::Dates,
                ..card_question(case, card.filed, point.about, &ask)
            });
        }
    }
}
