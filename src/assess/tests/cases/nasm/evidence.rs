//! N06 to N08, N10, N16: what is filed as evidence.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Age, Kind, NamedActivity, Side};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![n06(), n07(), n08(), n10(), n16()]
}

fn named(activity: NamedActivity) -> TrainerBuilder {
    nasm_trainer().evidence(
        unlisted("Work")
            .by(NASM_LISTED)
            .edit(|r| r.about.activity = Some(activity)),
    )
}

fn n06() -> CaseRow {
    row(
        "N06",
        "Enter your CEUs by choosing Provider/Petition CEUs or Add Other CEUs",
    )
    .case(
        nasm_trainer().evidence(nasm_course("Gait", "2025-03-01", "0.8")),
        "basis provider_list; self-report 0.8",
    )
    .case(
        nasm_trainer().evidence(unlisted("Gait").approved("nasm")),
        "basis document_text; self-report 0.8",
    )
    .case(
        nasm_trainer().evidence(unlisted("Gait")),
        "basis none; asks petition; self-report none",
    )
}

fn n07() -> CaseRow {
    row(
        "N07",
        "If you have taken any NASM developed courses, they will automatically \
         be listed in Category A.",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Corrective Exercise")
                .by(NASM)
                .on("2025-03-01")
                .amount("1.9", "ceu", "nasm"),
        ),
        "gives 1.9; category A; basis issuer; self-report none",
    )
    .case(
        nasm_trainer().evidence(nasm_course("Gait", "2025-03-01", "0.8")),
        "category none",
    )
}

fn n08() -> CaseRow {
    row(
        "N08",
        "Include documentation of continuing education courses completed (e.g., \
         certificates of completion).",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "Invoice 2231")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .hours("8"),
        ),
        "line excluded; gives 0; could 0; rule N08",
    )
    .case(
        nasm_trainer().evidence(EvidenceBuilder::new(Kind::Unreadable, "")),
        "line needs_review; gives 0; could 0.8; asks unreadable",
    )
}

fn n10() -> CaseRow {
    row(
        "N10",
        "Include a copy of the front and back of your adult CPR and AED \
         certification.",
    )
    .case(
        nasm_trainer().evidence(card(|_| ())),
        "adult met; sides met",
    )
    .case(
        nasm_trainer().evidence(card(|c| c.ages = vec![Age::Child, Age::Infant])),
        "adult not_met; verdict not_met",
    )
    .case(
        nasm_trainer().evidence(card(|c| c.ages = vec![Age::Adult, Age::Infant])),
        "adult met",
    )
    .case(
        nasm_trainer().evidence(card(|c| c.ages = Vec::new())),
        "adult needs_review; asks adult",
    )
    .case(
        nasm_trainer().evidence(card(|c| c.sides = vec![Side::Back])),
        "sides needs_review; asks card_sides",
    )
    .case(
        nasm_trainer().evidence(card(|c| c.sides = vec![Side::Digital])),
        "sides met",
    )
    .case(nasm_trainer(), "adult not_met; sides not_met")
}

fn n16() -> CaseRow {
    row(
        "N16",
        "clock hours spent in direct participation in a structured educational \
         format",
    )
    .case(named(NamedActivity::JobDuty), "line excluded; rule N16")
    .case(
        named(NamedActivity::Reading),
        "line needs_review; could 0.8; asks petition",
    )
    .case(
        named(NamedActivity::Shadowing),
        "line needs_review; could 0.8; asks petition",
    )
}
