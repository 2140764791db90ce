//! Where a credential stands by its dates: the stages of the pack and the words for them (D8, D29).
//!
//! In go the cycle and a day; out come the stage of that day and the standing. Evidence has no part
//! in it.

use chrono::NaiveDate;

use crate::codes::codes;
use crate::credit::case::Case;
use crate::rules::pack::{Stage, StageName};
use crate::rules::value::Name;

codes! {
    /// A credential's standing by its dates (D29): the column `standing`.
    pub enum Standing {
        /// In force.
        Active = "active",
        /// In force, with few days left.
        DueSoon = "due_soon",
        /// Expired; the body still accepts an application with a late fee.
        LateWindow = "late_window",
        /// Expired; the body still accepts an application with an additional fee.
        LateExtended = "late_extended",
        /// Expired and inactive, in the body's grace period.
        Grace = "grace",
        /// Expired, and no longer renewable.
        Lapsed = "lapsed",
        /// The body granted emeritus status.
        Emeritus = "emeritus",
        /// The dates, or the rules, do not say.
        Unknown = "unknown",
    }
}

/// The stage that a day lies in.
pub struct StageOnDay<'p> {
    /// The stage.
    pub stage: &'p Stage,
    /// Its last day, where it has one.
    pub last_day: Option<NaiveDate>,
    /// The note `date_rounding`, where another way to add months to the end of a month would give
    /// another stage (D8).
    pub rounding: Option<String>,
}

/// The last day of a stage, where it has one; an exception of the body lengthens the grace period
/// (A22).
fn last_day_of(case: &Case, stage: &Stage, expiry: NaiveDate) -> Option<NaiveDate> {
    let end = stage.until.map(|until| until.last_day(expiry));
    if stage.standing == StageName::Grace {
        end.max(case.exception_until())
    } else {
        end
    }
}

/// The last day of the grace period without any exception; `None` if the body has none.
#[must_use]
pub fn regular_grace_end(case: &Case, expiry: NaiveDate) -> Option<NaiveDate> {
    let mut stages = case.pack.stages.iter();
    let grace = stages.find(|stage| stage.standing == StageName::Grace)?;
    Some(grace.until?.last_day(expiry))
}

/// The last day on which the body still accepts a renewal; `None` if the pack does not state it.
#[must_use]
pub fn last_renewable_day(case: &Case, expiry: NaiveDate) -> Option<NaiveDate> {
    case.pack
        .stages
        .iter()
        .filter(|stage| stage.standing != StageName::Lapsed)
        .filter_map(|stage| last_day_of(case, stage, expiry))
        .max()
}

/// The stage that a day lies in, by the credential's expiry.
#[must_use]
pub fn stage_on<'p>(case: &'p Case, expiry: NaiveDate, day: NaiveDate) -> Option<StageOnDay<'p>> {
    let stages = &case.pack.stages;
    let last_day = |stage: &Stage| last_day_of(case, stage, expiry);
    let stage = stages
        .iter()
        .find(|stage| last_day(stage).is_none_or(|end| day <= end))?;
    let ends_later_unclamped = |stage: &&Stage| {
        stage.until.is_some_and(|until| {
            until.last_day(expiry) < day && day <= until.last_day_unclamped(expiry)
        })
    };
    let rounding = stages.iter().find(ends_later_unclamped).map(|stage| {
        format!(
            "date_rounding: months are cut at the end of the month; otherwise {day} would still be \
             `{}` (D8).",
            stage.fee_tier
        )
    });
    Some(StageOnDay {
        stage,
        last_day: last_day(stage),
        rounding,
    })
}

/// The standing on the day of the report (D29).
#[must_use]
pub fn standing(case: &Case) -> Standing {
    if case.is_emeritus() {
        return Standing::Emeritus;
    }
    let Some(window) = &case.window else {
        return Standing::Unknown;
    };
    let expiry = window.cycle.end;
    let Some(current) = stage_on(case, expiry, case.as_of) else {
        return Standing::Unknown;
    };
    match current.stage.standing {
        StageName::Active if is_due_soon(case, expiry) => Standing::DueSoon,
        StageName::Active => Standing::Active,
        StageName::LateWindow => Standing::LateWindow,
        StageName::LateExtended => Standing::LateExtended,
        StageName::Grace => Standing::Grace,
        StageName::Lapsed => Standing::Lapsed,
    }
}

fn is_due_soon(case: &Case, expiry: NaiveDate) -> bool {
    let due_soon_days = case
        .packs
        .count(case.pack, Name::DueSoonDays, case.as_of)
        .unwrap_or_default();
    (expiry - case.as_of).num_days() <= i64::from(due_soon_days)
}
