//! D20, D22: several documents of one activity.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Kind, Reading};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d20(), d20_continued(), d22()]
}

fn eight() -> EvidenceBuilder {
    gait().hours("8")
}

fn number(p: EvidenceBuilder, number: &str) -> EvidenceBuilder {
    p.id("Certificate No.", number)
}

fn d20() -> CaseRow {
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity; if this is nearly so, it leads to a question.",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("scan.pdf")),
        "line duplicate; counted 0.8; possible 0.8",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("scan.pdf").on("2025-03-02")),
        "line counted; counted 1.6; because both count (D20)",
    )
    .case(
        nasm_trainer()
            .evidence(number(eight(), "A-17"))
            .evidence(number(eight().on("2025-03-08").at("scan.pdf"), "a 17")),
        "line duplicate; possible 0.8",
    )
    .case(
        nasm_trainer()
            .evidence(number(eight(), "A-17"))
            .evidence(number(eight().on("2025-03-08").at("scan.pdf"), "A-18")),
        "line counted; counted 1.6",
    )
}

fn d20_continued() -> CaseRow {
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity; if this is nearly so, it leads to a question.",
    )
    .case(
        nasm_trainer().evidence(eight()).evidence(
            eight()
                .at("scan.pdf")
                .edit(|r| r.completed_on = Reading::Missing),
        ),
        "line needs_review; counted 0.8; possible 1.6; asks maybe_duplicate",
    )
    .case(
        nasm_trainer().evidence(eight()).evidence(
            eight()
                .at("scan.pdf")
                .by("Somebody")
                .edit(|r| r.provider = Reading::Missing),
        ),
        "line needs_review; counted 0.8; asks maybe_duplicate",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("other.pdf").title("Hips")),
        "line counted; counted 1.6; possible 1.6",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(gait().at("scan.pdf").hours("6")),
        "line duplicate; counted 0; possible 0.8; asks copies_differ",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-12-31")
            .evidence(
                EvidenceBuilder::card(BOTH, "2025-03-01", "2026-03")
                    .on("2025-03-01")
                    .hours("3"),
            )
            .evidence(
                EvidenceBuilder::card(BOTH, "2026-03-01", "2028-03")
                    .on("2026-03-01")
                    .hours("3"),
            ),
        "line counted; counted 6",
    )
}

fn d22() -> CaseRow {
    row(
        "D22",
        "A list of courses is not proof, except a body's own transcript.",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "List of courses")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .hours("20"),
        ),
        "line excluded; counted 0; possible 0",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "List of courses")
                .by(ACE)
                .on("2025-03-01")
                .amount("4.5", "cec", "ace"),
        ),
        "line excluded; counted 0; possible 0",
    )
}
