//! Applies answers about readings to the record they are about.
//!
//! A record and its answers come in; the record is changed, and what was replaced goes out. Answers
//! about rules are left to the code that raises the question.

use super::answer::{Answer, AppliedAnswer};
use super::field::{AnswerField, AnswerValue, OtherSide};
use crate::read::record::{
    Age, Amount, At, Card, CourseProgress, Coverage, Kind, PrintedDate, Reading, Record, Side,
    Skills,
};

/// Replaces what was read by what was answered; what was replaced is returned, in the order of the
/// answers' lines.
pub fn apply(record: &mut Record, answers: &[Answer]) -> Vec<AppliedAnswer> {
    // The kind of document comes first: it decides what else the record can hold.
    let (kinds, others): (Vec<&Answer>, Vec<&Answer>) = answers
        .iter()
        .partition(|answer| matches!(answer.value, AnswerValue::Kind(_)));
    let mut applied: Vec<AppliedAnswer> = kinds
        .into_iter()
        .chain(others)
        .filter_map(|answer| Some(answer.replacing(apply_one(record, answer)?)))
        .collect();
    applied.sort_by_key(|applied| applied.line);
    applied
}

/// Applies one answer; what was replaced in words, or `None` if the answer is not about a reading.
fn apply_one(record: &mut Record, answer: &Answer) -> Option<String> {
    let replaced = match &answer.value {
        AnswerValue::Kind(kind) => set_kind(record, *kind),
        AnswerValue::Date(date) => set_date(date_field(record, answer.field)?, *date),
        AnswerValue::Text(text) => {
            if answer.field == AnswerField::Grade {
                // With a final grade the course is finished; an interim one is judged by the pack's
                // grades.
                record.about.progress = Some(CourseProgress::Completed);
            }
            set_text(text_field(record, answer.field)?, text)
        }
        AnswerValue::Amounts(amounts) => set_amounts(record, amounts),
        AnswerValue::Bodies(bodies) => {
            let before = std::mem::replace(&mut record.approvals, bodies.clone());
            or_nothing(before.join("; "))
        }
        AnswerValue::Covers(covers) => set_covers(card(record), covers),
        AnswerValue::Skills(skills) => set_skills(card(record), *skills),
        AnswerValue::YesNo(is_adult) if answer.field == AnswerField::Adult => {
            set_adult(card(record), *is_adult)
        }
        AnswerValue::OtherSide(sides) => set_sides(card(record), sides),
        AnswerValue::YesNo(_)
        | AnswerValue::Trainer(_)
        | AnswerValue::SetAside
        | AnswerValue::Document(_)
        | AnswerValue::Cycle(..)
        | AnswerValue::Day(_)
        | AnswerValue::Credits(_)
        | AnswerValue::Petition(_) => return None,
    };
    Some(replaced)
}

fn date_field(record: &mut Record, field: AnswerField) -> Option<&mut Reading<PrintedDate>> {
    match field {
        AnswerField::CompletedOn => Some(&mut record.completed_on),
        AnswerField::IssuedOn => Some(&mut record.issued_on),
        AnswerField::ExpiresOn => Some(&mut record.expires_on),
        _ => None,
    }
}

fn text_field(record: &mut Record, field: AnswerField) -> Option<&mut Reading<String>> {
    match field {
        AnswerField::Provider => Some(&mut record.provider),
        AnswerField::Title => Some(&mut record.title),
        AnswerField::Grade => Some(&mut record.grade),
        _ => None,
    }
}

fn set_kind(record: &mut Record, kind: Kind) -> String {
    let before = record.kind_words();
    record.kind = Reading::plain(kind);
    if kind == Kind::CprAed {
        card(record);
    }
    before
}

fn set_date(reading: &mut Reading<PrintedDate>, date: Option<PrintedDate>) -> String {
    let before = display_reading(reading, ToString::to_string);
    *reading = date.map_or(Reading::Missing, |date| Reading::Sure {
        value: date,
        at: printed_at(reading, &date),
    });
    before
}

fn set_text(reading: &mut Reading<String>, text: &str) -> String {
    let before = display_reading(reading, Clone::clone);
    *reading = Reading::Sure {
        value: text.to_owned(),
        at: printed_at(reading, &text.to_owned()),
    };
    before
}

fn set_amounts(record: &mut Record, amounts: &[Amount]) -> String {
    let before = record
        .amounts
        .iter()
        .map(|reading| display_reading(reading, Amount::in_words))
        .collect::<Vec<_>>()
        .join("; ");
    let printed_at = |amount| {
        record
            .amounts
            .iter()
            .find(|reading| reading.candidates().contains(&amount))
            .and_then(|reading| reading.at().cloned())
    };
    record.amounts = amounts
        .iter()
        .map(|amount| Reading::Sure {
            value: amount.clone(),
            at: printed_at(amount),
        })
        .collect();
    or_nothing(before)
}

fn set_covers(card: &mut Card, covers: &[Coverage]) -> String {
    let before = std::mem::replace(&mut card.covers, covers.to_vec());
    or_nothing(words_of(&before))
}

fn set_skills(card: &mut Card, skills: Skills) -> String {
    let before = std::mem::replace(&mut card.skills, skills);
    if before == Skills::NotSaid {
        NOT_STATED.to_owned()
    } else {
        word_of(&before)
    }
}

fn set_adult(card: &mut Card, is_adult: bool) -> String {
    let before = words_of(&card.ages);
    card.ages.retain(|age| *age != Age::Adult);
    if is_adult {
        card.ages.insert(0, Age::Adult);
    } else if card.ages.is_empty() {
        card.ages.push(Age::Child);
    }
    or_not_stated(before)
}

fn set_sides(card: &mut Card, sides: &OtherSide) -> String {
    let before = words_of(&card.sides);
    if *sides == OtherSide::SameDocument {
        card.sides = vec![Side::Front, Side::Back];
    }
    or_not_stated(before)
}

/// The record's card; an empty one is added if it has none.
fn card(record: &mut Record) -> &mut Card {
    record.card.get_or_insert_with(|| Card {
        covers: Vec::new(),
        ages: Vec::new(),
        skills: Skills::NotSaid,
        sides: Vec::new(),
        from_picture: false,
    })
}

const NOT_STATED: &str = "not stated";

fn or_not_stated(text: String) -> String {
    if text.is_empty() {
        NOT_STATED.to_owned()
    } else {
        text
    }
}

fn or_nothing(text: String) -> String {
    if text.is_empty() {
        "nothing".to_owned()
    } else {
        text
    }
}

/// The words of several values in records, joined by `; `.
fn words_of<T: serde::Serialize>(values: &[T]) -> String {
    let words: Vec<String> = values.iter().map(word_of).collect();
    words.join("; ")
}

/// The word of a value in records.
fn word_of<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Where the answered value is printed, if it was read as a candidate.
fn printed_at<T: PartialEq>(reading: &Reading<T>, answered: &T) -> Option<At> {
    match reading {
        Reading::Sure { value, at } if value == answered => at.clone(),
        Reading::Unclear(candidates) => candidates
            .iter()
            .find(|candidate| candidate.value == *answered)
            .and_then(|candidate| candidate.at.clone()),
        _ => None,
    }
}

fn display_reading<T>(reading: &Reading<T>, display: impl Fn(&T) -> String) -> String {
    if reading.is_missing() {
        "nothing".to_owned()
    } else {
        reading.display(display)
    }
}
