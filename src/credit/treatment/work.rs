//! Professional work: teaching, lectures and publications (A06, A39, A40, A41, D31).

use super::college::ask_if_denied;
use super::treated::Treated;
use crate::credit::activity::has_words;
use crate::credit::case::Case;
use crate::credit::value::{CreditValue, by_contact_hours};
use crate::credit::views::View;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::read::record::{Level, YesNo};
use crate::rules::pack::Activity;
use crate::rules::reason::ReasonName;
use crate::rules::value::Name;

/// A39, D31: at college level, and an institution is named.
pub(super) fn treat_teaching(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let about = &filed.record.about;
    let is_college = about.level == Some(Level::College)
        && view.provider.is_some()
        && about.accredited != Some(YesNo::No);
    let ask = case.pack.reason_or(
        ReasonName::TeachingLevel,
        "Was it taught at college level, at an accredited institution?",
        &["D31"],
    );
    let value = by_contact_hours(case, view);
    let ask = match ask_if_denied(about) {
        Some(denied) => format!("{denied} {}", ask.cited()),
        None => ask.cited(),
    };
    Treated::value(value).doubt_unless(is_college, QuestionCode::Level, ask)
}

/// A40, D31: at regional level or above, or attendees earned credits.
pub(super) fn treat_lecturing(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let about = &filed.record.about;
    let is_regional = matches!(
        about.level,
        Some(Level::Regional | Level::State | Level::National)
    );
    let has_credits = about.attendee_credits == Some(YesNo::Yes);
    let ask = case.pack.reason_or(
        ReasonName::LectureLevel,
        "Was the lecture at regional level or above, or did attendees earn credits?",
        &["D31"],
    );
    let value = by_contact_hours(case, view);
    Treated::value(value).doubt_unless(is_regional || has_credits, QuestionCode::Level, ask.cited())
}

/// A06, A41, D31: peer review is stated, or it is a book or an accepted abstract.
pub(super) fn treat_authoring(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let item = case
        .figure(Name::AuthoringItem, None, case.day(view))
        .unwrap_or_default();
    let record = &filed.record;
    let is_stated = record.about.peer_reviewed == Some(YesNo::Yes);
    let is_in_title = has_words(rule, view.title.as_deref().unwrap_or_default());
    let is_in_line = record
        .title
        .at()
        .is_some_and(|at| has_words(rule, &at.text));
    let ask = case.pack.reason_or(
        ReasonName::PublicationKind,
        "Is it an article in a peer-reviewed journal, a book or an accepted abstract?",
        &["D31"],
    );
    Treated::value(CreditValue::certain(item)).doubt_unless(
        is_stated || is_in_title || is_in_line,
        QuestionCode::PeerReview,
        ask.cited(),
    )
}
