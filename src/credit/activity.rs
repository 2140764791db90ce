//! What activity a paper shows, by the pack's names for them.

use super::case::Case;
use super::views::View;
use crate::filing::filed::Filed;
use crate::read::record::{Cover, Kind, NamedActivity};
use crate::rules::names::fold;
use crate::rules::pack::{Activity, Treatment};
use crate::rules::value::Name;

/// The name of the activity; a name no pack has a treatment for is the paper's kind.
#[must_use]
pub fn name(case: &Case, filed: &Filed, view: &View) -> String {
    let record = &filed.record;
    if let Some(named) = record.about.activity {
        return named_activity(named).to_owned();
    }
    let title = view.title.as_deref().unwrap_or_default();
    match record.kind {
        Kind::Completion => by_title(case, title, Treatment::Approved)
            .unwrap_or("course")
            .to_owned(),
        Kind::CprAed => {
            let advanced = record
                .card
                .as_ref()
                .is_some_and(|card| card.covers.contains(&Cover::Bls));
            let advanced = advanced
                || case
                    .pack
                    .activities
                    .iter()
                    .any(|a| a.name == "bls" && has_words(a, title));
            if advanced { "bls" } else { "cpr" }.to_owned()
        }
        Kind::College => "college".to_owned(),
        Kind::Teaching => "teaching".to_owned(),
        Kind::Lecturing => "lecturing".to_owned(),
        Kind::Authoring => "authoring".to_owned(),
        Kind::Attendance => "attendance".to_owned(),
        Kind::Petition => "petition".to_owned(),
        Kind::Credential => credential(case, view).to_owned(),
        Kind::Other => "other".to_owned(),
        Kind::Unreadable => "unreadable".to_owned(),
    }
}

/// The activity that A08 names.
fn named_activity(named: NamedActivity) -> &'static str {
    match named {
        NamedActivity::Audit => "college_audit",
        NamedActivity::JobDuty => "job_duty",
        NamedActivity::Shadowing => "job_shadowing",
        NamedActivity::Reading => "reading",
        NamedActivity::Emt => "emt",
        NamedActivity::Lifeguard => "lifeguard",
    }
}

/// A certification paper: of the credential itself, a new one of the body, or another body's (D16).
fn credential(case: &Case, view: &View) -> &'static str {
    let code = credential_code(case, view);
    let own_body =
        view.provider.as_deref().and_then(|p| case.names.body(p)) == Some(case.pack.body.as_str());
    match code {
        Some(code) if code == case.credential.code => "credential_proof",
        Some(code) if case.pack.credential(code).is_some() => "new_credential",
        Some(_) => "other_certification",
        None if !own_body => "other_certification",
        None if case.pack.values.iter().any(|v| v.name == Name::Award) => "new_credential",
        None if view.amounts.is_empty() => "other_certification",
        None => "course",
    }
}

/// The credential a certification paper is for: by its title, with the provider's body before it where the title names none.
#[must_use]
pub fn credential_code<'c>(case: &'c Case, view: &View) -> Option<&'c str> {
    let title = view.title.as_deref()?;
    let with_body = || {
        let body = view.provider.as_deref().and_then(|p| case.names.body(p))?;
        case.packs.credential_in(&format!("{body} {title}"))
    };
    case.packs.credential_in(title).or_else(with_body)
}

/// The first activity of this treatment, one of whose words stands in the title.
fn by_title<'c>(case: &'c Case, title: &str, treatment: Treatment) -> Option<&'c str> {
    let fits = |a: &&Activity| a.treatment == treatment && has_words(a, title);
    case.pack
        .activities
        .iter()
        .find(fits)
        .map(|a| a.name.as_str())
}

/// One of the activity's words stands in the title, whole.
#[must_use]
pub fn has_words(activity: &Activity, title: &str) -> bool {
    let title = format!(" {} ", fold(title));
    activity
        .words
        .iter()
        .any(|word| title.contains(&format!(" {word} ")))
}
