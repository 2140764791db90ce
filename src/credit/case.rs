//! The rules, dates and answers by which a trainer's evidence is judged for one credential.
//!
//! Types and look-ups only: figures come from the packs as of a day, in seconds. Nothing is judged
//! here.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::petition::Petitions;
use super::seconds::{Seconds, seconds, truncated};
use super::views::View;
use super::window::{Window, exception_until};
use crate::filing::answers::Answers;
use crate::filing::unassigned::Unassigned;
use crate::intake::roster::{Credential, Status, Trainer};
use crate::question::QuestionCode;
use crate::rules::RulePacks;
use crate::rules::names::Names;
use crate::rules::pack::{Cap, RulePack};
use crate::rules::reason::{ReasonName, in_brackets};
use crate::rules::value::Name;

/// Everything that a trainer's evidence is judged by for one credential.
pub struct Case<'a> {
    /// The trainer.
    pub trainer: &'a Trainer,
    /// The credential.
    pub credential: &'a Credential,
    /// The rule pack of the credential.
    pub pack: &'a RulePack,
    /// All packs, for what they share.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// The day of the report.
    pub as_of: NaiveDate,
    /// The days that count; `None` if the roster has no date of the cycle.
    pub window: Option<Window>,
    /// What the body decided on petitions.
    pub petitions: Petitions,
    /// What people answered.
    pub answers: &'a Answers,
    /// What a later run reads and may be anybody's.
    pub unassigned: &'a Unassigned,
}

/// What all trainers are judged by.
#[derive(Debug, Clone, Copy)]
pub struct Judging<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// What people answered.
    pub answers: &'a Answers,
    /// What a later run reads and may be anybody's.
    pub unassigned: &'a Unassigned,
    /// The day of the report.
    pub as_of: NaiveDate,
}

impl Case<'_> {
    /// The day whose rules apply: the day of the activity, or if it is unknown the last day on
    /// which the activity could still count; never before the pack's first day.
    #[must_use]
    pub fn day(&self, view: &View) -> NaiveDate {
        let last_day = || {
            self.window
                .as_ref()
                .map_or(self.as_of, |window| window.last_day.min(self.as_of))
        };
        view.day.unwrap_or_else(last_day).max(self.pack.covers_from)
    }

    /// The length of the body's own unit in seconds; that of an hour if the unit table does not
    /// list it.
    #[must_use]
    pub fn unit(&self) -> i64 {
        self.packs
            .units
            .unit(Some(&self.pack.body), &self.pack.unit, self.as_of)
            .map_or(self.hour(), |unit| unit.seconds)
    }

    /// Contact time in the body's unit: `0.8 ceu`.
    #[must_use]
    pub fn in_words(&self, time: Seconds) -> String {
        format!("{} {}", truncated(time, self.unit()), self.pack.unit)
    }

    /// The length of an hour in seconds.
    #[must_use]
    pub fn hour(&self) -> i64 {
        self.packs
            .units
            .unit(None, "hour", self.as_of)
            .map_or(1, |unit| unit.seconds)
    }

    /// A setting in hours, as seconds.
    #[must_use]
    pub fn hours(&self, name: Name) -> Seconds {
        seconds(
            self.packs
                .amount(self.pack, name, None, self.as_of)
                .unwrap_or_default(),
            self.hour(),
        )
        .0
    }

    /// An amount in the body's unit, as seconds.
    #[must_use]
    pub fn credits(&self, amount: Decimal) -> Seconds {
        seconds(amount, self.unit()).0
    }

    /// A figure of the pack in the body's unit as of a day, as seconds.
    #[must_use]
    pub fn figure(&self, name: Name, credential: Option<&str>, day: NaiveDate) -> Option<Seconds> {
        self.packs
            .amount(self.pack, name, credential, day)
            .map(|amount| self.credits(amount))
    }

    /// The ids of the rules behind a value of the pack on the day of the report, to follow a text, such as ` (N03)`; empty if
    /// the pack has none.
    #[must_use]
    pub fn rules_of(&self, name: Name) -> String {
        self.packs
            .value(self.pack, name, None, self.as_of)
            .map(|value| in_brackets(&value.rule))
            .unwrap_or_default()
    }

    /// The largest plausible value of a document that states no amount (D24).
    #[must_use]
    pub fn plausible_hours(&self) -> Seconds {
        self.hours(Name::PlausibleHours)
    }

    /// Whether the pack's body accepts credits of another body at their value in contact time: as a
    /// body that all recognise (D15), or by its own rule.
    #[must_use]
    pub fn equivalent(&self, body: &str, day: NaiveDate) -> bool {
        self.pack
            .equivalences
            .iter()
            .any(|e| e.body == body && e.since <= day)
    }

    /// The last day of an exception in the roster, if the body makes exceptions (A22, D35).
    #[must_use]
    pub fn exception_until(&self) -> Option<NaiveDate> {
        exception_until(self.credential, self.pack, self.packs, self.as_of)
    }

    /// Whether the body granted emeritus status.
    #[must_use]
    pub fn is_emeritus(&self) -> bool {
        is_emeritus(self.credential, self.pack)
    }

    /// The caps on an activity in a category on a day.
    #[must_use]
    pub fn caps(&self, activity: &str, category: Option<&str>, day: NaiveDate) -> Vec<&Cap> {
        self.pack
            .caps(activity, category, day, self.credential.first_certified_on)
    }

    /// How far an amount and the hours on the same document may differ (D3).
    #[must_use]
    pub fn tolerance(&self) -> Seconds {
        self.hours(Name::ToleranceHours)
    }
}

/// Whether the body granted emeritus status (A58): the roster says so, and the body has this status.
#[must_use]
pub fn is_emeritus(credential: &Credential, pack: &RulePack) -> bool {
    credential.status == Some(Status::Emeritus)
        && pack.reason(ReasonName::EmeritusGranted).is_some()
}

/// What a person must answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What it is about.
    pub about: QuestionCode,
    /// The question, in plain words.
    pub ask: String,
}

impl Doubt {
    /// A doubt with its question.
    #[must_use]
    pub fn new(about: QuestionCode, ask: impl Into<String>) -> Self {
        Self {
            about,
            ask: ask.into(),
        }
    }
}
