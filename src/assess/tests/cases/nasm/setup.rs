//! Trainers and evidence that several of these cases share.

use crate::assess::tests::sample::*;
use crate::intake::roster::Credential;
use crate::read::record::{Card, Coverage, Kind, Petition};

pub(super) const BOTH: &[Coverage] = &[Coverage::Cpr, Coverage::Aed];

/// The cycle from 1 February 2024 through 31 January 2026, judged within it.
pub(super) fn nasm_trainer() -> TrainerBuilder {
    nasm_cpt("2025-06-30")
}

pub(super) fn application(received: &str) -> TrainerBuilder {
    nasm_cpt("2027-03-01").credential(|c| c.application_received_on = Some(day(received)))
}

/// A course of a club without any approval.
pub(super) fn unlisted(title: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by("Club X")
        .on("2025-03-01")
        .hours("8")
}

pub(super) fn letter(course: &str, answer: Petition) -> EvidenceBuilder {
    let letter = EvidenceBuilder::new(Kind::Petition, course)
        .by(NASM)
        .issued("2025-04-09")
        .at(&format!("letter {course}.pdf"));
    letter.edit(|r| {
        (r.about.petition, r.about.petition_for) = (Some(answer), Some(course.to_owned()));
    })
}

pub(super) fn two_years(dates: impl FnOnce(&mut Credential)) -> TrainerBuilder {
    TrainerBuilder::new("nasm-cpt", "", "", "2025-06-30").credential(dates)
}

/// A card in force on the day of the cases, changed.
pub(super) fn card(change: impl FnMut(&mut Card)) -> EvidenceBuilder {
    EvidenceBuilder::card(BOTH, "2024-09-10", "2026-09")
        .edit(|r| r.card.iter_mut().for_each(change))
}
