//! Decisions about readings, applied to the record they are about.

use super::answer::{Answer, AppliedAnswer};
use super::field::{AnswerField, AnswerValue, Sides};
use crate::read::record::{
    Age, Amount, Card, CourseProgress, Cover, Kind, PrintedDate, Reading, Record, Side, Skills,
};

/// Puts what was decided in the place of what was read; what was replaced comes back, in the order of the decisions.
///
/// Decisions that are about no reading are left to whoever raises their doubt.
pub fn apply(record: &mut Record, answers: &[Answer]) -> Vec<AppliedAnswer> {
    // What kind of paper it is decides what can stand on it.
    let (kinds, others): (Vec<&Answer>, Vec<&Answer>) = answers
        .iter()
        .partition(|d| matches!(d.value, AnswerValue::Kind(_)));
    let mut applied: Vec<AppliedAnswer> = kinds
        .into_iter()
        .chain(others)
        .filter_map(|answer| Some(answer.replacing(one(record, answer)?)))
        .collect();
    applied.sort_by_key(|applied| applied.line);
    applied
}

/// Applies one decision; what stood there before, where it is about a reading.
fn one(record: &mut Record, answer: &Answer) -> Option<String> {
    match (&answer.value, answer.field) {
        (AnswerValue::Kind(kind), _) => Some(self::kind(record, *kind)),
        (AnswerValue::Date(date), AnswerField::CompletedOn) => {
            Some(dated(&mut record.completed_on, *date))
        }
        (AnswerValue::Date(date), AnswerField::IssuedOn) => {
            Some(dated(&mut record.issued_on, *date))
        }
        (AnswerValue::Date(date), AnswerField::ExpiresOn) => {
            Some(dated(&mut record.expires_on, *date))
        }
        (AnswerValue::Text(text), AnswerField::Provider) => {
            Some(text_in(&mut record.provider, text))
        }
        (AnswerValue::Text(text), AnswerField::Title) => Some(text_in(&mut record.title, text)),
        (AnswerValue::Text(text), AnswerField::Grade) => {
            // A final grade says that the course is finished; an interim one is judged by the pack's grades.
            record.about.progress = Some(CourseProgress::Completed);
            Some(text_in(&mut record.grade, text))
        }
        (AnswerValue::Amounts(amounts), _) => {
            let before = record
                .amounts
                .iter()
                .map(|reading| was(reading, Amount::in_words))
                .collect::<Vec<_>>()
                .join("; ");
            let at = |amount| {
                record
                    .amounts
                    .iter()
                    .find(|reading| reading.candidates().contains(&amount))
                    .and_then(|r| r.at().cloned())
            };
            record.amounts = amounts
                .iter()
                .map(|amount| Reading::Sure {
                    value: amount.clone(),
                    at: at(amount),
                })
                .collect();
            Some(if before.is_empty() {
                "nothing".to_owned()
            } else {
                before
            })
        }
        (AnswerValue::Bodies(bodies), _) => {
            let before = std::mem::replace(&mut record.approvals, bodies.clone());
            Some(if before.is_empty() {
                "nothing".to_owned()
            } else {
                before.join("; ")
            })
        }
        (AnswerValue::Covers(covers), _) => {
            let card = card(record);
            let before = std::mem::replace(&mut card.covers, covers.clone());
            Some(if before.is_empty() {
                "nothing".to_owned()
            } else {
                before.into_iter().map(word).collect::<Vec<_>>().join("; ")
            })
        }
        (AnswerValue::Skills(skills), _) => {
            let before = std::mem::replace(&mut card(record).skills, *skills);
            Some(if before == Skills::NotSaid {
                "not said".to_owned()
            } else {
                spelled(&before)
            })
        }
        (AnswerValue::Yes(adult), AnswerField::Adult) => {
            let card = card(record);
            let before = card.ages.iter().map(spelled).collect::<Vec<_>>().join("; ");
            card.ages.retain(|age| *age != Age::Adult);
            if *adult {
                card.ages.insert(0, Age::Adult);
            } else if card.ages.is_empty() {
                card.ages.push(Age::Child);
            }
            Some(if before.is_empty() {
                "not said".to_owned()
            } else {
                before
            })
        }
        (AnswerValue::Sides(sides), _) => {
            let card = card(record);
            let before = card
                .sides
                .iter()
                .map(spelled)
                .collect::<Vec<_>>()
                .join("; ");
            if *sides == Sides::Both {
                card.sides = vec![Side::Front, Side::Back];
            }
            Some(if before.is_empty() {
                "not said".to_owned()
            } else {
                before
            })
        }
        _ => None,
    }
}

fn kind(record: &mut Record, kind: Kind) -> String {
    let before = std::mem::replace(&mut record.kind, kind);
    if kind == Kind::CprAed {
        card(record);
    }
    before.as_str().to_owned()
}

fn card(record: &mut Record) -> &mut Card {
    record.card.get_or_insert_with(|| Card {
        covers: Vec::new(),
        ages: Vec::new(),
        skills: Skills::NotSaid,
        sides: Vec::new(),
    })
}

/// The cover's word in records.
fn word(cover: Cover) -> String {
    spelled(&cover)
}

/// A word of the record's vocabulary, as records spell it.
fn spelled<T: serde::Serialize>(word: &T) -> String {
    serde_json::to_value(word)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn dated(reading: &mut Reading<PrintedDate>, date: Option<PrintedDate>) -> String {
    let before = was(reading, ToString::to_string);
    *reading = date.map_or(Reading::Missing, |date| Reading::Sure {
        value: date,
        at: at(reading, &date),
    });
    before
}

fn text_in(reading: &mut Reading<String>, text: &str) -> String {
    let before = was(reading, Clone::clone);
    *reading = Reading::Sure {
        value: text.to_owned(),
        at: at(reading, &text.to_owned()),
    };
    before
}

/// Where the decided value is printed, if it was read somewhere.
fn at<T: PartialEq>(reading: &Reading<T>, value: &T) -> Option<crate::read::record::At> {
    match reading {
        Reading::Sure { value: sure, at } if sure == value => at.clone(),
        Reading::Unclear(candidates) => candidates
            .iter()
            .find(|candidate| candidate.value == *value)
            .and_then(|c| c.at.clone()),
        _ => None,
    }
}

fn was<T>(reading: &Reading<T>, show: impl Fn(&T) -> String) -> String {
    if reading.is_missing() {
        "nothing".to_owned()
    } else {
        reading.said(show)
    }
}
