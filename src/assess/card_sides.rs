//! Whether both sides of a card are on file (D7).
//!
//! In goes a card and all the evidence of its trainer; the other side may be on the same document
//! or on another.

use crate::credit::case::Case;
use crate::filing::answers::field::{AnswerField, AnswerValue, OtherSide};
use crate::filing::filed::FiledRecord;
use crate::read::record::{Record, Side};
use crate::rules::names::fold;

/// Both sides, or a digital certificate, are on file: by what was read, or by what a person
/// answered.
#[must_use]
pub fn has_both_sides(case: &Case, filed: &FiledRecord, evidence: &[FiledRecord]) -> bool {
    shows_both_sides(filed, evidence) || other_side_was_named(case, filed, evidence)
}

/// A person named the document with the other side, and it is on file.
fn other_side_was_named(case: &Case, filed: &FiledRecord, evidence: &[FiledRecord]) -> bool {
    let answer = filed.answer(&case.credential.code, AnswerField::CardSides);
    let Some(AnswerValue::OtherSide(OtherSide::InDocument(hash))) =
        answer.map(|answer| &answer.value)
    else {
        return false;
    };
    let is_named = |other: &FiledRecord| other.record.sha256 == *hash && other.doubt.is_none();
    evidence.iter().any(is_named)
}

/// Front and back are on one document or on two documents of one card, or the card is a digital
/// certificate with an id.
fn shows_both_sides(filed: &FiledRecord, evidence: &[FiledRecord]) -> bool {
    let own = sides(filed);
    if own.contains(&Side::Digital) || (own.contains(&Side::Front) && own.contains(&Side::Back)) {
        return true;
    }
    let has_filed_back = evidence
        .iter()
        .any(|back| back.back_of.as_ref() == Some(&filed.id));
    if has_filed_back {
        return true;
    }
    let other = match own {
        [Side::Front] => Side::Back,
        [Side::Back] => Side::Front,
        _ => return false,
    };
    evidence.iter().any(|side| {
        sides(side) == [other] && side.doubt.is_none() && is_same_card(&filed.record, &side.record)
    })
}

fn sides(filed: &FiledRecord) -> &[Side] {
    let card = filed.record.card.as_ref();
    card.map_or(&[], |card| card.sides.as_slice())
}

/// The two have a number in common, or the provider and a date.
fn is_same_card(a: &Record, b: &Record) -> bool {
    let numbers_of_b = numbers(b);
    let same_number = numbers(a)
        .iter()
        .any(|number| !number.is_empty() && numbers_of_b.contains(number));
    let provider = |record: &Record| record.provider.value().map(|name| fold(name));
    let same_provider = provider(a).is_some() && provider(a) == provider(b);
    let same_date = [
        (&a.issued_on, &b.issued_on),
        (&a.completed_on, &b.completed_on),
        (&a.expires_on, &b.expires_on),
    ]
    .iter()
    .any(|(of_a, of_b)| of_a.value().is_some() && of_a.value() == of_b.value());
    same_number || (same_provider && same_date)
}

fn numbers(record: &Record) -> Vec<String> {
    record
        .ids
        .iter()
        .filter_map(|id| id.value())
        .map(|id| fold(&id.value))
        .collect()
}
