//! D24, D28: the two totals that every verdict rests on, and a card for the wrong age.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::Age;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d24(), d28()]
}

fn infant(p: EvidenceBuilder) -> EvidenceBuilder {
    p.edit(|r| r.card.iter_mut().for_each(|c| c.ages = vec![Age::Infant]))
}

fn d24() -> CaseRow {
    row("D24", "the largest plausible value of an open line")
        .case(
            nasm_trainer()
                .evidence(gait().amount("1.9", "ceu", "nasm"))
                .evidence(club().title("Hips").hours("1")),
            "credits needs_review; counted 1.9; possible 2",
        )
        .case(
            nasm_trainer()
                .evidence(gait().amount("1.9", "ceu", "nasm"))
                .evidence(club().title("Hips").hours("0.9")),
            "credits not_met; counted 1.9; possible 1.99",
        )
}

fn d28() -> CaseRow {
    row("D28", "not met if any requirement is not").case(
        nasm_trainer()
            .evidence(gait().amount("2.0", "ceu", "nasm"))
            .evidence(infant(card())),
        "credits met; cpr met; adult not_met; verdict not_met",
    )
}
