//! What activity a document shows, by the pack's names for activities.
//!
//! One view of a filed record comes in; the name of an activity goes out. Whether it counts is not
//! decided here.

use super::case::Case;
use super::views::View;
use crate::filing::filed::FiledRecord;
use crate::read::record::{Coverage, Kind, NamedActivity};
use crate::rules::names::fold;
use crate::rules::pack::{Activity, ActivityKind, Treatment};
use crate::rules::value::Name;

/// The activity of a document that could not be read: it may be any of them.
pub const UNREADABLE: &str = Kind::Unreadable.as_str();

/// The name of the activity. If no pack has a treatment under that name, it is the word for the
/// kind of document.
#[must_use]
pub fn activity_name(case: &Case, filed: &FiledRecord, view: &View) -> String {
    let record = &filed.record;
    if let Some(named) = record.about.activity {
        return named_activity(named).as_str().to_owned();
    }
    let title = view.title.as_deref().unwrap_or_default();
    let kind = match view.kind {
        Kind::Completion => {
            return by_title(case, title, Treatment::Approved)
                .unwrap_or(ActivityKind::Course.as_str())
                .to_owned();
        }
        Kind::Unreadable => return UNREADABLE.to_owned(),
        Kind::CprAed if is_bls(case, filed, title) => ActivityKind::Bls,
        Kind::CprAed if is_first_aid(case, filed) => ActivityKind::FirstAid,
        Kind::CprAed => ActivityKind::Cpr,
        Kind::College => ActivityKind::College,
        Kind::Teaching => ActivityKind::Teaching,
        Kind::Lecturing => ActivityKind::Lecturing,
        Kind::Authoring => ActivityKind::Authoring,
        Kind::Attendance => ActivityKind::Attendance,
        Kind::Petition => ActivityKind::Petition,
        Kind::Credential => certification(case, view),
        Kind::Other => ActivityKind::Other,
    };
    kind.as_str().to_owned()
}

/// The activity that A08 names.
fn named_activity(named: NamedActivity) -> ActivityKind {
    match named {
        NamedActivity::Audit => ActivityKind::CollegeAudit,
        NamedActivity::JobDuty => ActivityKind::JobDuty,
        NamedActivity::Shadowing => ActivityKind::JobShadowing,
        NamedActivity::Reading => ActivityKind::Reading,
        NamedActivity::Emt => ActivityKind::Emt,
        NamedActivity::Lifeguard => ActivityKind::Lifeguard,
    }
}

/// Whether a CPR card is a BLS card, by what it covers or by the pack's words for BLS in its title.
fn is_bls(case: &Case, filed: &FiledRecord, title: &str) -> bool {
    let card = filed.record.card.as_ref();
    card.is_some_and(|card| card.covers.contains(&Coverage::Bls))
        || case.pack.activities.iter().any(|activity| {
            activity.name == ActivityKind::Bls.as_str() && has_words(activity, title)
        })
}

/// Whether a card is for first aid alone, and the pack says what that is worth.
fn is_first_aid(case: &Case, filed: &FiledRecord) -> bool {
    let card = filed.record.card.as_ref();
    card.is_some_and(|card| card.covers == [Coverage::FirstAid] && !card.from_picture)
        && case
            .pack
            .activities
            .iter()
            .any(|activity| activity.name == ActivityKind::FirstAid.as_str())
}

/// The activity of a certification: proof of the credential itself, a new one of the same body, or
/// another body's (D16).
fn certification(case: &Case, view: &View) -> ActivityKind {
    let code = credential_code(case, view);
    let own_body =
        view.provider.as_deref().and_then(|p| case.names.body(p)) == Some(case.pack.body.as_str());
    match code {
        Some(code) if code == case.credential.code => ActivityKind::CredentialProof,
        Some(code) if case.pack.credential(code).is_some() => ActivityKind::NewCredential,
        Some(_) => ActivityKind::OtherCertification,
        None if !own_body => ActivityKind::OtherCertification,
        None if case.pack.values.iter().any(|v| v.name == Name::Award) => {
            ActivityKind::NewCredential
        }
        None if view.amounts.is_empty() => ActivityKind::OtherCertification,
        None => ActivityKind::Course,
    }
}

/// The credential that a certification is for: by its title, or by the provider's body and the
/// title together if the title alone names none.
#[must_use]
pub fn credential_code<'c>(case: &'c Case, view: &View) -> Option<&'c str> {
    let title = view.title.as_deref()?;
    let with_body = || {
        let body = view.provider.as_deref().and_then(|p| case.names.body(p))?;
        case.packs.credential_in(&format!("{body} {title}"))
    };
    case.packs.credential_in(title).or_else(with_body)
}

/// The first activity of this treatment that has one of its words in the title.
fn by_title<'c>(case: &'c Case, title: &str, treatment: Treatment) -> Option<&'c str> {
    let fits = |activity: &&Activity| activity.treatment == treatment && has_words(activity, title);
    case.pack
        .activities
        .iter()
        .find(fits)
        .map(|activity| activity.name.as_str())
}

/// Whether the title contains one of the activity's words or phrases, as whole words.
#[must_use]
pub fn has_words(activity: &Activity, title: &str) -> bool {
    let title = format!(" {} ", fold(title));
    activity
        .words
        .iter()
        .any(|word| title.contains(&format!(" {word} ")))
}
