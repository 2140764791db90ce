//! Trainers and evidence that several of these cases share.

use crate::assess::tests::sample::*;
use crate::read::record::{Coverage, Kind, Level, YesNo};

pub(super) const BOTH: &[Coverage] = &[Coverage::Cpr, Coverage::Aed];

/// The cycle from 1 February 2024 through 31 January 2027, judged within it.
pub(super) fn acsm_trainer() -> TrainerBuilder {
    acsm_holder("acsm-cpt")
}

pub(super) fn acsm_holder(code: &str) -> TrainerBuilder {
    TrainerBuilder::new(code, "2024-02-01", "2027-01-31", "2025-12-31")
}

/// The cycle from 1 September 2022 through 31 August 2025, judged on a day.
pub(super) fn until_august(code: &str, as_of: &str) -> TrainerBuilder {
    TrainerBuilder::new(code, "2022-09-01", "2025-08-31", as_of)
}

/// A course of an unknown provider, six hours.
pub(super) fn unknown(title: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by("Club X")
        .on("2025-03-01")
        .hours("6")
}

pub(super) fn college(title: &str, grade: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::College, title)
        .by(UNIVERSITY)
        .on("2025-05-10")
        .grade(grade)
        .amount("3", "semester_credit", "")
}

pub(super) fn lecture(on: &str, hours: &str, level: Level) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Lecturing, &format!("Lecture of {on}"))
        .by("Club X")
        .issued(on)
        .hours(hours)
        .edit(|r| r.about.level = Some(level))
}

pub(super) fn article(title: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Authoring, title)
        .issued("2025-02-27")
        .edit(|r| r.about.peer_reviewed = Some(YesNo::Yes))
}

/// A class for a card, with its day and its hours.
pub(super) fn class(covers: &[Coverage], on: &str, hours: &str) -> EvidenceBuilder {
    EvidenceBuilder::card(covers, on, "2027-12")
        .on(on)
        .hours(hours)
}

pub(super) fn certified(title: &str, by: &str, on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Credential, title)
        .by(by)
        .issued(on)
}
