//! Collects what the body decided on petitions, from letters among a trainer's evidence and from
//! what people answered (N25, D26).
//!
//! A trainer's evidence comes in; the decisions of the credential's body go out. Which line they
//! change is decided in `treatment`.

use super::case::Case;
use super::petition::{PetitionLetter, PetitionOutcome, Petitions};
use super::seconds::{Seconds, seconds};
use super::value::by_amounts;
use super::views::views;
use crate::filing::answers::field::{AnswerField, AnswerValue, PetitionDecision};
use crate::filing::filed::{FiledRecord, date_reading};
use crate::read::record::{Kind, Petition, Reading};
use crate::rules::names::fold;
use crate::rules::value::Name;

/// The decisions of the pack's body; none if the body takes no petitions.
#[must_use]
pub fn petitions(case: &Case, evidence: &[FiledRecord]) -> Petitions {
    if case
        .pack
        .value(Name::PetitionFee, None, case.as_of)
        .is_none()
    {
        return Petitions::default();
    }
    let mut letters: Vec<PetitionLetter> = evidence
        .iter()
        .filter(|filed| filed.record.is(Kind::Petition) && filed.doubt.is_none())
        .filter_map(|filed| letter(case, filed))
        .collect();
    let answered = evidence
        .iter()
        .filter_map(|filed| Some((filed.id.clone(), answered(case, filed)?)))
        .collect();
    for letter in &mut letters {
        letter.has_course = evidence.iter().any(|filed| {
            !filed.record.is(Kind::Petition) && folded_title(filed).as_ref() == Some(&letter.course)
        });
    }
    Petitions { letters, answered }
}

/// What a person answered that the body decided, at the body's own value.
fn answered(case: &Case, filed: &FiledRecord) -> Option<PetitionOutcome> {
    let answer = filed.answer(&case.credential.code, AnswerField::Petition)?;
    let AnswerValue::Petition(grant) = &answer.value else {
        return None;
    };
    Some(match grant {
        PetitionDecision::Granted(None) => PetitionOutcome::Granted(None),
        PetitionDecision::Granted(Some(amount)) => {
            let body = amount.body.as_deref().unwrap_or(&case.pack.body);
            case.packs
                .units
                .unit(Some(body), amount.unit.as_str(), case.as_of)
                .map_or(PetitionOutcome::Open, |unit| {
                    PetitionOutcome::Granted(Some(seconds(amount.value, unit.seconds).0))
                })
        }
        PetitionDecision::Refused => PetitionOutcome::Refused,
        PetitionDecision::Pending => PetitionOutcome::Open,
    })
}

fn folded_title(filed: &FiledRecord) -> Option<String> {
    filed.record.title.value().map(|title| fold(title))
}

/// One letter, if it is from this body and names the course.
fn letter(case: &Case, filed: &FiledRecord) -> Option<PetitionLetter> {
    let record = &filed.record;
    let state = record.about.petition?;
    let course = record
        .about
        .petition_for
        .as_ref()
        .or(record.title.value())
        .map(|title| fold(title))?;
    if !is_from_body(case, filed) {
        return None;
    }
    let outcome = match state {
        Petition::Granted if record.amounts.iter().any(Reading::is_unclear) => {
            PetitionOutcome::Open
        }
        Petition::Granted => PetitionOutcome::Granted(granted_value(case, filed)),
        Petition::Refused => PetitionOutcome::Refused,
        Petition::Pending => PetitionOutcome::Open,
    };
    // The day of the course is printed as the completion; the date of the letter tells nothing
    // about the course.
    let day = record
        .completed_on
        .value()
        .map(|_| date_reading(record))
        .and_then(|reading| reading.value())
        .map(|date| date.first());
    Some(PetitionLetter {
        course,
        day,
        outcome,
        evidence: filed.id.clone(),
        has_course: false,
    })
}

/// Whether the letter names the pack's body as its sender, beside an amount or among the approvals.
fn is_from_body(case: &Case, filed: &FiledRecord) -> bool {
    let record = &filed.record;
    let provider = record.provider.value().and_then(|p| case.names.body(p));
    let amount_bodies = record
        .amounts
        .iter()
        .filter_map(|amount| amount.value())
        .filter_map(|amount| amount.body.as_deref());
    provider
        .into_iter()
        .chain(amount_bodies)
        .chain(record.approvals.iter().map(String::as_str))
        .any(|body| body == case.pack.body)
}

/// The value of a grant, if the letter can be read in one way only and prints an amount.
fn granted_value(case: &Case, filed: &FiledRecord) -> Option<Seconds> {
    let (views, _) = views(&filed.record);
    let [view] = views.as_slice() else {
        return None;
    };
    if view.amounts.is_empty() {
        return None;
    }
    by_amounts(case, filed, view, true).certain
}
