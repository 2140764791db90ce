//! Professional work: teaching, lectures and publications (A06, A39, A40, A41, D31).

use super::treated::Treated;
use crate::credit::activity::has_words;
use crate::credit::case::Case;
use crate::credit::value::{CreditValue, by_contact_hours};
use crate::credit::views::View;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::read::record::{Level, YesNo};
use crate::rules::pack::Activity;
use crate::rules::value::Name;

/// A39, D31: at college level, and an institution is named.
pub(super) fn treat_teaching(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let about = &filed.record.about;
    let is_college = about.level == Some(Level::College)
        && view.provider.is_some()
        && about.accredited != Some(YesNo::No);
    Treated::value(by_contact_hours(case, view)).doubt_unless(
        is_college,
        QuestionCode::Level,
        "Was it taught at college level, at an accredited institution (A39)?",
    )
}

/// A40, D31: at regional level or above, or attendees earned credits.
pub(super) fn treat_lecturing(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let about = &filed.record.about;
    let is_regional = matches!(
        about.level,
        Some(Level::Regional | Level::State | Level::National)
    );
    Treated::value(by_contact_hours(case, view)).doubt_unless(
        is_regional || about.attendee_credits == Some(YesNo::Yes),
        QuestionCode::Level,
        "Was the lecture at state, regional or national level, or did attendees earn credits (A40)?",
    )
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
    Treated::value(CreditValue::certain(item)).doubt_unless(
        is_stated || is_in_title || is_in_line,
        QuestionCode::PeerReview,
        "Is it an article in a peer-reviewed journal, a book or an accepted abstract (A41)?",
    )
}
