//! Letters and answers about petitions among a trainer's evidence (N25, D26).

use super::case::Case;
use super::petition::{PetitionOutcome, Petitioned, Petitions};
use super::seconds;
use super::value::by_amounts;
use super::views::views;
use crate::filing::answers::field::AnswerField;
use crate::filing::answers::field::{AnswerValue, Grant};
use crate::filing::filed::{Filed, date_reading};
use crate::read::record::{Kind, Petition, Reading};
use crate::rules::names::fold;
use crate::rules::value::Name;

/// The answers of the pack's body among these papers; none where the body takes no petitions.
#[must_use]
pub fn petitions(case: &Case, evidence: &[Filed]) -> Petitions {
    if case
        .pack
        .value(Name::PetitionFee, None, case.as_of)
        .is_none()
    {
        return Petitions::default();
    }
    let letters = evidence
        .iter()
        .filter(|p| p.record.kind == Kind::Petition && p.doubt.is_none());
    let mut answers: Vec<Petitioned> = letters.filter_map(|p| petitioned(case, p)).collect();
    let given = evidence
        .iter()
        .filter_map(|filed| Some((filed.id.clone(), given(case, filed)?)))
        .collect();
    for answer in &mut answers {
        answer.has_course = evidence
            .iter()
            .any(|p| p.record.kind != Kind::Petition && title(p) == Some(answer.course.clone()));
    }
    Petitions { answers, given }
}

/// What a person said that the body answered, in the body's own worth.
fn given(case: &Case, filed: &Filed) -> Option<PetitionOutcome> {
    let AnswerValue::Petition(grant) = &filed
        .answer(&case.credential.code, AnswerField::Petition)?
        .value
    else {
        return None;
    };
    Some(match grant {
        Grant::Granted(None) => PetitionOutcome::Granted(None),
        Grant::Granted(Some(amount)) => {
            let rule = case.packs.units.unit(
                Some(amount.body.as_deref().unwrap_or(&case.pack.body)),
                amount.unit.as_str(),
                case.as_of,
            );
            rule.map_or(PetitionOutcome::Open, |rule| {
                PetitionOutcome::Granted(Some(seconds(amount.value, rule.seconds).0))
            })
        }
        Grant::Refused => PetitionOutcome::Refused,
        Grant::Pending => PetitionOutcome::Open,
    })
}

fn title(filed: &Filed) -> Option<String> {
    filed.record.title.value().map(|t| fold(t))
}

/// One letter, where it is this body's and says for which course.
fn petitioned(case: &Case, filed: &Filed) -> Option<Petitioned> {
    let record = &filed.record;
    let state = record.about.petition?;
    let course = record
        .about
        .petition_for
        .as_ref()
        .or(record.title.value())
        .map(|t| fold(t))?;
    let provider = record.provider.value().and_then(|p| case.names.body(p));
    let of_amounts = record
        .amounts
        .iter()
        .filter_map(|a| a.value())
        .filter_map(|a| a.body.as_deref());
    let mut bodies = provider
        .into_iter()
        .chain(of_amounts)
        .chain(record.approvals.iter().map(String::as_str));
    if !bodies.any(|body| body == case.pack.body) {
        return None;
    }
    let hours = || {
        let (views, _) = views(record);
        let only = if let [view] = views.as_slice() {
            Some(view)
        } else {
            None
        };
        only.filter(|v| !v.amounts.is_empty())
            .and_then(|view| by_amounts(case, filed, view, true).certain)
    };
    let answer = match state {
        Petition::Granted if record.amounts.iter().any(Reading::is_unclear) => {
            PetitionOutcome::Open
        }
        Petition::Granted => PetitionOutcome::Granted(hours()),
        Petition::Refused => PetitionOutcome::Refused,
        Petition::Pending => PetitionOutcome::Open,
    };
    // The course's own day is printed as the completion; the letter's date is no clue.
    let day = record
        .completed_on
        .value()
        .map(|_| date_reading(record))
        .and_then(|r| r.value())
        .map(|d| d.first());
    Some(Petitioned {
        course,
        day,
        answer,
        evidence: filed.id.clone(),
        has_course: false,
    })
}
