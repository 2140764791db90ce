//! What a trainer's evidence is judged by for one credential, and what is left to a person.

use crate::question::QuestionCode;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::petition::Petitions;
use super::views::View;
use super::window::Window;
use super::{Seconds, seconds};
use crate::filing::answers::Answers;
use crate::intake::roster::{Credential, Trainer};
use crate::rules::RulePacks;
use crate::rules::names::Names;
use crate::rules::pack::{Cap, RulePack};
use crate::rules::value::Name;

/// All that a trainer's papers are judged by for one credential.
pub struct Case<'a> {
    /// The trainer.
    pub trainer: &'a Trainer,
    /// The credential.
    pub credential: &'a Credential,
    /// Its pack.
    pub pack: &'a RulePack,
    /// All packs, for what they share.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// The day of the report.
    pub as_of: NaiveDate,
    /// The days that count; none where the roster knows no cycle.
    pub window: Option<Window>,
    /// Answers to petitions among the papers.
    pub petitions: Petitions,
    /// What people decided.
    pub answers: &'a Answers,
}

/// What everybody is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Judging<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// What people decided.
    pub answers: &'a Answers,
    /// The day of the report.
    pub as_of: NaiveDate,
}

impl Case<'_> {
    /// The day whose rules hold: the activity's, else the last on which it could still count; never before the pack's first day.
    #[must_use]
    pub fn day(&self, view: &View) -> NaiveDate {
        let last = || {
            self.window
                .as_ref()
                .map_or(self.as_of, |window| window.last_day.min(self.as_of))
        };
        view.day.unwrap_or_else(last).max(self.pack.covers_from)
    }

    /// Seconds in the body's own unit; an hour, where the table does not know it.
    #[must_use]
    pub fn unit(&self) -> i64 {
        self.packs
            .units
            .unit(Some(&self.pack.body), &self.pack.unit, self.as_of)
            .map_or(self.hour(), |u| u.seconds)
    }

    /// Seconds in an hour.
    #[must_use]
    pub fn hour(&self) -> i64 {
        self.packs
            .units
            .unit(None, "hour", self.as_of)
            .map_or(1, |u| u.seconds)
    }

    /// A setting of hours, in seconds.
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

    /// An amount in the body's unit, in seconds.
    #[must_use]
    pub fn credits(&self, amount: Decimal) -> Seconds {
        seconds(amount, self.unit()).0
    }

    /// A figure of the pack in the body's unit, in seconds, as of a day.
    #[must_use]
    pub fn figure(&self, name: Name, credential: Option<&str>, day: NaiveDate) -> Option<Seconds> {
        self.packs
            .amount(self.pack, name, credential, day)
            .map(|amount| self.credits(amount))
    }

    /// The most an amountless paper could be worth (D24).
    #[must_use]
    pub fn plausible_hours(&self) -> Seconds {
        self.hours(Name::PlausibleHours)
    }

    /// The pack's body takes credits of another at their worth in contact time: as one that all recognise (D15), or by its own rule.
    #[must_use]
    pub fn equivalent(&self, body: &str, day: NaiveDate) -> bool {
        self.pack
            .equivalences
            .iter()
            .any(|e| e.body == body && e.since <= day)
    }

    /// The caps on an activity in a category on a day.
    #[must_use]
    pub fn caps(&self, activity: &str, category: Option<&str>, day: NaiveDate) -> Vec<&Cap> {
        self.pack
            .caps(activity, category, day, self.credential.first_certified_on)
    }

    /// How far an amount and its hours may differ (D3).
    #[must_use]
    pub fn tolerance(&self) -> Seconds {
        self.hours(Name::ToleranceHours)
    }
}

/// What a person must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The code.
    pub about: QuestionCode,
    /// The question.
    pub ask: String,
}

impl Doubt {
    /// A doubt.
    #[must_use]
    pub fn new(about: QuestionCode, ask: impl Into<String>) -> Self {
        Self {
            about,
            ask: ask.into(),
        }
    }
}
