//! New certifications of the same body, which give a fixed award (A44 to A46, D16). What ACSM says of levels and of the time
//! after the expiry applies to a body whose pack has the reason.

use super::treated::Treated;
use crate::credit::activity::credential_code;
use crate::credit::case::Case;
use crate::credit::value::CreditValue;
use crate::credit::views::View;
use crate::intake::roster::Credential;
use crate::question::QuestionCode;
use crate::rules::pack::Activity;
use crate::rules::reason::ReasonName;
use crate::rules::value::Name;

/// A44 to A46, D16: a new credential, for ACSM at a higher level than the highest one held before.
pub(super) fn treat_award(case: &Case, view: &View, rule: &Activity) -> Treated {
    let day = case.day(view);
    let Some(code) = credential_code(case, view) else {
        return unknown_certification(case, view);
    };
    let own_row = case.trainer.credentials.iter().find(|c| c.code == code);
    if own_row
        .and_then(|credential| credential.first_certified_on)
        .is_some_and(|first| first < day)
    {
        return Treated::excluded_by(case.pack.reason_or(
            ReasonName::AwardRenewed,
            "A renewal of a certification held before gives no credit.",
            &rule.rule,
        ));
    }
    let Some(value) = case.figure(Name::Award, Some(code), day) else {
        return Treated::excluded_by(case.pack.reason_or(
            ReasonName::AwardNotListed,
            "The list of awards does not name this certification.",
            &rule.rule,
        ));
    };
    let by_level = case.pack.reason(ReasonName::AwardLevel);
    if let Some(reason) = by_level.filter(|_| !is_higher_level(case, view, code)) {
        return Treated::excluded_by(reason.clone());
    }
    let treated = Treated {
        award: Some(code.to_owned()),
        ..Treated::value(CreditValue::certain(value))
    };
    let in_cycle = case
        .window
        .as_ref()
        .is_none_or(|window| day <= window.cycle.end);
    let may_be_renewal = own_row.is_some_and(|credential| credential.first_certified_on.is_none());
    let treated = match case.pack.reason(ReasonName::AwardAfterExpiry) {
        Some(reason) => treated.doubt_unless(in_cycle, QuestionCode::RenewalPeriod, reason.cited()),
        None => treated,
    };
    let new_or_renewed = case.pack.reason_or(
        ReasonName::AwardNewOrRenewed,
        "Is it newly earned? The roster has no first_certified_on for it.",
        &rule.rule,
    );
    treated.doubt_unless(
        !may_be_renewal,
        QuestionCode::NewOrRenewed,
        new_or_renewed.cited(),
    )
}

/// It is not clear which certification it is: its award is at most the largest one.
fn unknown_certification(case: &Case, view: &View) -> Treated {
    let most = case
        .pack
        .credentials
        .iter()
        .filter_map(|credential| case.figure(Name::Award, Some(&credential.code), case.day(view)))
        .max()
        .unwrap_or_default();
    Treated::value(CreditValue::asked(
        most,
        QuestionCode::Title,
        "Which certification of the body is this?",
    ))
}

/// Whether a certification is at a higher level than every one that the trainer held before (A46).
fn is_higher_level(case: &Case, view: &View, code: &str) -> bool {
    let day = case.day(view);
    let level = |code: &str| {
        case.pack
            .credential(code)
            .and_then(|credential| credential.level)
    };
    let held_since = |credential: &Credential| {
        credential
            .first_certified_on
            .or(credential.certified_on)
            .or(credential.cycle_start)
    };
    let was_held_before = |credential: &&Credential| {
        credential.code == case.credential.code
            || (credential.code != code && held_since(credential).is_none_or(|since| since < day))
    };
    let highest_held = case
        .trainer
        .credentials
        .iter()
        .filter(was_held_before)
        .filter_map(|credential| level(&credential.code))
        .max();
    level(code) > highest_held
}
