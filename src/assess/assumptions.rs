//! The settings and readings that a reader of an assessment should know of, in sentences.

use chrono::{Months, NaiveDate};

use super::assessment::Requirement;
use super::conclusion::unverified_rules_note;
use super::fee::dated_value;
use super::roster_row::deviation;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::{LineStatus, Seconds};
use crate::filing::filed::FiledRecord;
use crate::intake::roster::{Employment, Status};
use crate::rules::pack::ActivityKind;
use crate::rules::reason::ReasonName;
use crate::rules::units::UnitRule;
use crate::rules::value::{Name, Scalar, Value};

/// Everything that was assumed, with the ids of the interpretations (D1 to D37).
#[must_use]
pub fn assumptions(case: &Case, evidence: &[FiledRecord], lines: &[JudgedLine]) -> Vec<String> {
    let mut notes = interpretations_in_force(case);
    notes.extend(cycle_notes(case));
    if case.trainer.credentials.len() > 1 {
        notes.push("A certificate counts for each credential on its own (D19).".to_owned());
    }
    notes.extend(unverified_rules_note(case, &case.pack.sources));
    notes.extend(unverified_unit_notes(case, evidence, lines));
    notes.extend(emeritus_note(case));
    notes.extend(unknown_to_pack_notes(case));
    notes
}

/// What was assumed for one requirement: the settings and readings of the roster that its figures or cards rest on.
#[must_use]
pub fn row_assumptions(
    case: &Case,
    requirement: &Requirement,
    evidence: &[FiledRecord],
    lines: &[JudgedLine],
) -> Vec<String> {
    let is_of_credits = !requirement.unit.is_empty();
    let is_used = |name: Name| match name {
        Name::CardRequired => !is_of_credits,
        Name::Approvers | Name::CprCeuCredit => is_of_credits,
        Name::RenewalUnknown => {
            let is_first = case.window.as_ref().and_then(|window| window.first) == Some(true);
            is_of_credits && case.credential.renewed_on.is_none() && !is_first
        }
        Name::LateRenewal => {
            let start = case.window.as_ref().map(|window| window.start);
            is_of_credits && case.credential.renewed_on > start
        }
        Name::CprFlat => is_of_credits && has_counted_card(lines),
        Name::PlausibleHours | Name::PlausibleCardCredits | Name::PlausibleCollegeCredits => {
            is_of_credits && lines.iter().any(|line| plausible_value(line) == Some(name))
        }
        _ => false,
    };
    let mut notes: Vec<String> = values_in_force(case)
        .filter(|value| is_used(value.name))
        .filter_map(|value| value.says.clone())
        .collect();
    let is_throughout = !case
        .packs
        .words(case.pack, Name::CardRequired, case.as_of)
        .is_empty();
    if is_of_credits || is_throughout {
        notes.extend(cycle_notes(case));
    }
    if is_of_credits {
        if case.trainer.credentials.len() > 1 {
            notes.push("A certificate counts for each credential on its own (D19).".to_owned());
        }
        notes.extend(unverified_unit_notes(case, evidence, lines));
    }
    notes
}

fn has_counted_card(lines: &[JudgedLine]) -> bool {
    let has_counted = |line: &JudgedLine| is_of_card(line) && line.line.counted > Seconds(0);
    lines.iter().any(has_counted)
}

fn is_of_card(line: &JudgedLine) -> bool {
    [ActivityKind::Cpr, ActivityKind::FirstAid, ActivityKind::Bls]
        .iter()
        .any(|card| card.as_str() == line.line.activity)
}

/// The setting that stands for the amount of an open line that states none (D24).
fn plausible_value(line: &JudgedLine) -> Option<Name> {
    let is_open = line.line.status == LineStatus::NeedsReview && line.line.upper_bound > Seconds(0);
    if !is_open || line.least.is_some() {
        None
    } else if is_of_card(line) {
        Some(Name::PlausibleCardCredits)
    } else if line.line.activity == ActivityKind::College.as_str() {
        Some(Name::PlausibleCollegeCredits)
    } else {
        Some(Name::PlausibleHours)
    }
}

/// What the values in force say of themselves.
fn interpretations_in_force(case: &Case) -> Vec<String> {
    values_in_force(case)
        .filter_map(|value| value.says.clone())
        .collect()
}

/// The values in force, without lengths of time.
fn values_in_force<'c>(case: &'c Case) -> impl Iterator<Item = &'c Value> {
    case.pack
        .values
        .iter()
        .chain(&case.packs.interpretations.values)
        .filter(|value| {
            let in_force = case.packs.value(case.pack, value.name, None, case.as_of);
            in_force.is_some_and(|in_force| in_force.since == value.since)
        })
        .filter(|value| !matches!(value.scalar, Scalar::Span(_)))
}

/// How the dates of the cycle came about, where the roster does not have them as they are used (D1,
/// D2).
fn cycle_notes(case: &Case) -> Vec<String> {
    let Some(window) = &case.window else {
        return Vec::new();
    };
    let mut notes = Vec::new();
    if window.start_derived {
        notes.push(format!(
            "The cycle's start {} is derived, not in the roster (D2).",
            window.start
        ));
    }
    if window.end_derived {
        notes.push(format!(
            "The cycle's end {} is derived, not in the roster (D1).",
            window.cycle.end
        ));
    }
    if window.shares_renewal_day {
        notes.push(format!(
            "{} is the last day of the previous cycle and belongs to it (D1).",
            window.start
        ));
    }
    notes.extend(deviation(window, case.pack, case.packs, case.as_of));
    notes
}

/// Units of other bodies whose value was not checked against the body itself, where a line that
/// counted rests on one (D3).
fn unverified_unit_notes(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &[JudgedLine],
) -> Vec<String> {
    let mut notes: Vec<String> = lines
        .iter()
        .zip(evidence)
        .filter(|(line, _)| line.line.counted > Seconds(0))
        .flat_map(|(line, filed)| units_counted_by(case, line, filed))
        .filter_map(|unit| unverified_unit_note(case, unit))
        .collect();
    notes.sort();
    notes.dedup();
    notes
}

/// The units of the amounts by which a line counted: those in the name of a body that approved it.
fn units_counted_by<'c>(
    case: &'c Case,
    line: &JudgedLine,
    filed: &FiledRecord,
) -> Vec<&'c UnitRule> {
    let is_approver = |body: &str| line.line.approver.split(';').any(|code| code == body);
    filed
        .record
        .amounts
        .iter()
        .filter_map(|amount| amount.value())
        .filter(|amount| amount.body.as_deref().is_some_and(is_approver))
        .filter_map(|amount| {
            let body = amount.body.as_deref();
            case.packs
                .units
                .unit(body, amount.unit.as_str(), case.as_of)
        })
        .collect()
}

/// That the value of another body's unit rests on a source that is not verified.
fn unverified_unit_note(case: &Case, unit: &UnitRule) -> Option<String> {
    let body = unit.body.as_ref().filter(|body| **body != case.pack.body)?;
    let mut sources = case.packs.units.sources.iter();
    let source = sources.find(|source| source.id == unit.source && !source.verified)?;
    Some(format!(
        "The value of the {} of {body} rests on a source that is not verified: {} (D3).",
        unit.unit, source.title
    ))
}

/// Only the body grants emeritus status (A59, A60); at most it is noted that the conditions seem to
/// be met.
fn emeritus_note(case: &Case) -> Option<String> {
    let years = |name| {
        let years = case.packs.count(case.pack, name, case.as_of);
        years.map(|years| Months::new(years.saturating_mul(12)))
    };
    let is_past = |from: NaiveDate, span: Months| {
        let day = from.checked_add_months(span);
        day.is_some_and(|day| day <= case.as_of)
    };
    let is_old_enough = is_past(case.trainer.birth_date?, years(Name::EmeritusAge)?);
    let is_certified_long_enough = is_past(
        case.credential.first_certified_on?,
        years(Name::EmeritusYears)?,
    );
    let is_retired = match case.trainer.employment {
        Some(Employment::Active) => false,
        Some(Employment::Retired) => true,
        _ => case.trainer.retired == Some(true),
    };
    let seems_eligible =
        is_old_enough && is_certified_long_enough && is_retired && !case.is_emeritus();
    seems_eligible.then(|| {
        let years = dated_value(case, Name::EmeritusYears, case.as_of);
        let rule = years.map(|years| years.rule.as_slice()).unwrap_or_default();
        let neutral =
            "The trainer appears eligible for emeritus status, which only the body grants.";
        case.pack
            .reason_or(ReasonName::EmeritusEligible, neutral, rule)
            .cited()
    })
}

/// What the roster says that only other bodies have: a status or a plan that changes nothing here.
fn unknown_to_pack_notes(case: &Case) -> Vec<String> {
    let credential = case.credential;
    let is_unknown_status = credential.status == Some(Status::Emeritus) && !case.is_emeritus();
    let is_unknown_plan =
        credential.lifetime_plan && dated_value(case, Name::LifetimeFee, case.as_of).is_none();
    [
        (is_unknown_status, "the status emeritus"),
        (is_unknown_plan, "a plan for life"),
    ]
    .into_iter()
    .filter(|(is_unknown, _)| *is_unknown)
    .map(|(_, what)| {
        format!(
            "The roster has {what}, which the rules of {} do not have: it changes nothing.",
            case.pack.name
        )
    })
    .collect()
}
