//! The column `value` of `answers.csv`, read as the field asks for it.
//!
//! Text comes in; a value goes out, or nothing if the text could be meant in another way.

use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;

use super::field::{AnswerField, AnswerForm, AnswerValue, OtherSide, PetitionDecision};
use crate::intake::roster::Roster;
use crate::read::record::{Amount, Kind, PrintedDate, Skills, Unit};
use crate::rules::names::Names;

/// The value of an answer; `None` if the text does not fit the field.
pub(super) fn parse_value(
    field: AnswerField,
    text: &str,
    roster: &Roster,
    names: &Names,
) -> Option<AnswerValue> {
    let word = text.trim().to_lowercase();
    match field.form() {
        AnswerForm::Kind => by_word(&word)
            .filter(|kind| *kind != Kind::Unreadable)
            .map(AnswerValue::Kind),
        AnswerForm::Trainer if word == "nobody" => Some(AnswerValue::Trainer(None)),
        AnswerForm::Trainer => trainer_id(&word, roster).map(|id| AnswerValue::Trainer(Some(id))),
        AnswerForm::SetAside => (word == "yes").then_some(AnswerValue::SetAside),
        AnswerForm::Text => Some(text.trim())
            .filter(|text| !text.is_empty())
            .map(|text| AnswerValue::Text(text.to_owned())),
        AnswerForm::Date if word == "none" => Some(AnswerValue::Date(None)),
        AnswerForm::Date => PrintedDate::from_str(&word)
            .ok()
            .map(|date| AnswerValue::Date(Some(date))),
        AnswerForm::Amounts => list(&word)
            .map(|item| amount(item, names))
            .collect::<Option<_>>()
            .map(AnswerValue::Amounts),
        AnswerForm::Bodies => list(&word)
            .map(|code| body(code, names))
            .collect::<Option<_>>()
            .map(AnswerValue::Bodies),
        AnswerForm::Covers => list(&word)
            .map(by_word)
            .collect::<Option<_>>()
            .map(AnswerValue::Covers),
        AnswerForm::Skills => by_word(&word)
            .filter(|skills| *skills != Skills::NotSaid)
            .map(AnswerValue::Skills),
        AnswerForm::OtherSide => sides(&word).map(AnswerValue::OtherSide),
        AnswerForm::Document if word == "no" => Some(AnswerValue::YesNo(false)),
        AnswerForm::Document => Some(word)
            .filter(|word| is_sha256(word))
            .map(AnswerValue::Document),
        AnswerForm::Cycle => cycle(&word),
        AnswerForm::Day => word.parse().ok().map(AnswerValue::Day),
        AnswerForm::Credits => figure(&word).map(AnswerValue::Credits),
        AnswerForm::Petition => grant(&word, names).map(AnswerValue::Petition),
        AnswerForm::YesNo => match word.as_str() {
            "yes" | "y" => Some(AnswerValue::YesNo(true)),
            "no" | "n" => Some(AnswerValue::YesNo(false)),
            _ => None,
        },
    }
}

/// A value by its word in records.
fn by_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::from(word)).ok()
}

/// The id of a trainer, in any case of letters, as the roster writes it.
fn trainer_id(word: &str, roster: &Roster) -> Option<String> {
    roster
        .trainers
        .iter()
        .find(|trainer| trainer.id.to_lowercase() == word)
        .map(|trainer| trainer.id.clone())
}

fn is_sha256(word: &str) -> bool {
    word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit())
}

fn sides(word: &str) -> Option<OtherSide> {
    match word {
        "both" => Some(OtherSide::SameDocument),
        "missing" => Some(OtherSide::NotOnFile),
        hash => is_sha256(hash).then(|| OtherSide::InDocument(hash.to_owned())),
    }
}

fn grant(text: &str, names: &Names) -> Option<PetitionDecision> {
    match text.split_once(' ').unwrap_or((text, "")) {
        ("granted", "") => Some(PetitionDecision::Granted(None)),
        ("granted", granted) => Some(PetitionDecision::Granted(Some(amount(granted, names)?))),
        ("refused", "") => Some(PetitionDecision::Refused),
        ("pending", "") => Some(PetitionDecision::Pending),
        _ => None,
    }
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim)
}

/// An amount as reports print it, the unit also in the plural: `6 hour`, `0.6 nasm ceu`.
fn amount(text: &str, names: &Names) -> Option<Amount> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (value, body, unit) = match words.as_slice() {
        [value, unit] => (value, None, unit),
        [value, code, unit] => (value, Some(body(code, names)?), unit),
        _ => return None,
    };
    let value = figure(value)?;
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    let unit: Unit = by_word(unit).or_else(|| by_word(singular))?;
    Some(Amount { value, unit, body })
}

/// A number that is not below zero.
fn figure(text: &str) -> Option<Decimal> {
    Decimal::from_str(text)
        .ok()
        .filter(|value| !value.is_sign_negative())
}

/// The first and the last day of a cycle.
fn cycle(text: &str) -> Option<AnswerValue> {
    let (first, last) = text.split_once(" to ")?;
    let day = |text: &str| text.trim().parse::<NaiveDate>().ok();
    Some(AnswerValue::Cycle(day(first)?, day(last)?))
}

/// The code of a body that is known as a provider.
fn body(code: &str, names: &Names) -> Option<String> {
    names
        .providers
        .iter()
        .filter_map(|provider| provider.body.as_deref())
        .find(|body| *body == code)
        .map(str::to_owned)
}
