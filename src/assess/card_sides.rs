//! Whether both sides of a card are on file (D7).
//!
//! In goes a card and all the evidence of its trainer; the other side may be on the same document
//! or on another.

use crate::credit::case::Case;
use crate::filing::answers::field::{AnswerField, AnswerValue, OtherSide};
use crate::filing::filed::FiledRecord;
use crate::read::record::{Record, Side};
use crate::rules::names::fold;

/// Which documents show both sides of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BothSides {
    /// Its own shows both.
    OnOneDocument,
    /// It is a digital certificate with an id, which has one side.
    Digital,
    /// Another one shows the other side; this is its id.
    WithOther(String),
}

/// Both sides, or a digital certificate, are on file: by what was read, or by what a person
/// answered.
#[must_use]
pub fn both_sides(case: &Case, filed: &FiledRecord, evidence: &[FiledRecord]) -> Option<BothSides> {
    let own = sides(filed);
    if own.contains(&Side::Digital) {
        return Some(BothSides::Digital);
    }
    if own.contains(&Side::Front) && own.contains(&Side::Back) {
        return Some(BothSides::OnOneDocument);
    }
    let other = other_side(filed, evidence).or_else(|| named_other_side(case, filed, evidence));
    other.map(|other| BothSides::WithOther(other.id.clone()))
}

/// The document with the other side that a person named, if it is on file.
fn named_other_side<'e>(
    case: &Case,
    filed: &FiledRecord,
    evidence: &'e [FiledRecord],
) -> Option<&'e FiledRecord> {
    let answer = filed.answer(&case.credential.code, AnswerField::CardSides)?;
    let AnswerValue::OtherSide(OtherSide::InDocument(hash)) = &answer.value else {
        return None;
    };
    let is_named = |other: &&FiledRecord| other.record.sha256 == *hash && other.doubt.is_none();
    evidence.iter().find(is_named)
}

/// The document with the other side of a card.
fn other_side<'e>(filed: &FiledRecord, evidence: &'e [FiledRecord]) -> Option<&'e FiledRecord> {
    let filed_back = evidence
        .iter()
        .find(|back| back.back_of.as_ref() == Some(&filed.id));
    let other = match sides(filed) {
        [Side::Front] => Side::Back,
        [Side::Back] => Side::Front,
        _ => return filed_back,
    };
    let same_card = || {
        evidence.iter().find(|side| {
            sides(side) == [other]
                && side.doubt.is_none()
                && is_same_card(&filed.record, &side.record)
        })
    };
    filed_back.or_else(same_card)
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
