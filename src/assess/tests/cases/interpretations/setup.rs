//! Trainers and evidence that several of these cases share.

use crate::assess::tests::sample::*;
use crate::read::record::{Coverage, Kind, Reading};

pub(super) const BOTH: &[Coverage] = &[Coverage::Cpr, Coverage::Aed];

pub(super) fn acsm_trainer() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-12-31")
}

pub(super) fn nasm_trainer() -> TrainerBuilder {
    nasm_cpt("2025-06-30")
}

pub(super) fn gait() -> EvidenceBuilder {
    EvidenceBuilder::course("Gait")
        .by(NASM_LISTED)
        .on("2025-03-01")
}

pub(super) fn club() -> EvidenceBuilder {
    EvidenceBuilder::course("Gait")
        .by("Club X")
        .on("2025-03-01")
}

/// A card for two years from July 2024 on, with its end printed.
pub(super) fn card() -> EvidenceBuilder {
    EvidenceBuilder::card(BOTH, "2024-07-01", "2026-07")
}

pub(super) fn without_end(card: EvidenceBuilder) -> EvidenceBuilder {
    card.edit(|r| r.expires_on = Reading::Missing)
}

pub(super) fn college(grade: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::College, "Nutrition")
        .by(UNIVERSITY)
        .on("2025-05-10")
        .grade(grade)
        .amount("3", "semester_credit", "")
}

pub(super) fn certified(title: &str, by: &str, on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Credential, title)
        .by(by)
        .issued(on)
}
