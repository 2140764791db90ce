//! What people answered that the roster leaves open: the cycle, the first certification, what is left over
//! from the cycle before, and that the body granted no exception.
//!
//! A row of the roster and the answers go in; the row comes out as it is judged. Nothing is asked here.

use std::borrow::Cow;

use super::questions::{credential_question_id, keyed_question_id};
use crate::credit::Seconds;
use crate::credit::case::Case;
use crate::filing::answers::Answers;
use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::intake::roster::{Credential, Trainer};
use crate::question::QuestionCode;

/// The row of a credential with what people answered in place of what the roster leaves open.
pub(super) fn answered_row<'c>(
    trainer: &Trainer,
    credential: &'c Credential,
    answers: &Answers,
) -> Cow<'c, Credential> {
    let value = |key: &str| answer(trainer, credential, answers, key).map(|answer| &answer.value);
    let mut row = Cow::Borrowed(credential);
    if let Some(AnswerValue::Cycle(first, last)) = value(&cycle_key(credential)) {
        (row.to_mut().cycle_start, row.to_mut().expires_on) = (Some(*first), Some(*last));
    }
    if let Some(AnswerValue::Day(day)) = value(QuestionCode::FirstCertifiedOn.as_str())
        && credential.first_certified_on.is_none()
    {
        row.to_mut().first_certified_on = Some(*day);
    }
    if value(QuestionCode::Exception.as_str()) == Some(&AnswerValue::YesNo(false)) {
        row.to_mut().exception_until = None;
    }
    row
}

fn answer<'a>(
    trainer: &Trainer,
    credential: &Credential,
    answers: &'a Answers,
    key: &str,
) -> Option<&'a Answer> {
    answers.answer_to(&keyed_question_id(&trainer.id, &credential.code, key))
}

/// The key of the question about the dates of a row of the roster: with other dates it is asked anew.
pub(super) fn cycle_key(credential: &Credential) -> String {
    let about = QuestionCode::Cycle;
    format!(
        "{about} {:?} {:?}",
        credential.cycle_start, credential.expires_on
    )
}

/// The key of the question about what is left over from the cycle before: in the next cycle it is asked anew.
pub(super) fn carried_over_key(case: &Case) -> String {
    let start = case.window.as_ref().map(|window| window.start);
    format!("{} {start:?}", QuestionCode::CarriedOver)
}

/// The row of the roster, without what people answered.
fn row_of<'c>(case: &'c Case) -> Option<&'c Credential> {
    let mut rows = case.trainer.credentials.iter();
    rows.find(|row| row.code == case.credential.code)
}

/// What a person answered about the dates of the cycle.
pub(super) fn answered_cycle<'c>(case: &'c Case) -> Option<&'c Answer> {
    let row = row_of(case)?;
    answer(case.trainer, row, case.answers, &cycle_key(row))
}

/// What a person answered about the first certification, if the roster says nothing about it.
pub(super) fn answered_first_certification<'c>(case: &'c Case) -> Option<&'c Answer> {
    let row = row_of(case)?;
    let id = credential_question_id(case, QuestionCode::FirstCertifiedOn);
    case.answers
        .answer_to(&id)
        .filter(|_| row.first_certified_on.is_none())
}

/// What a person answered that is left over from the cycle before, and the answer.
pub(super) fn answered_surplus<'c>(case: &'c Case) -> Option<(Seconds, &'c Answer)> {
    let answer = answer(
        case.trainer,
        case.credential,
        case.answers,
        &carried_over_key(case),
    )?;
    let AnswerValue::Credits(credits) = answer.value else {
        return None;
    };
    Some((case.credits(credits), answer))
}
