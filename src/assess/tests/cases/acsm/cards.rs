//! A26, A42, A43: CPR, AED and first-aid cards.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::Coverage;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![a26(), a42(), a42_2(), a43()]
}

fn held(cards: &[(&str, &str)]) -> TrainerBuilder {
    cards.iter().fold(acsm_trainer(), |case, (from, to)| {
        case.evidence(EvidenceBuilder::card(BOTH, from, to))
    })
}

fn summer() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2025-06-01", "2028-05-31", "2025-12-31")
}

fn a26() -> CaseRow {
    row(
        "A26",
        "maintain the appropriate CPR/AED/First Aid certification throughout the \
         certification cycle",
    )
    .case(held(&[("2024-01-15", "2026-01")]), "cpr met; aed met")
    .case(
        held(&[("2024-01-15", "2025-01-31"), ("2025-02-01", "2027-02")]),
        "cpr met; aed met",
    )
    .case(
        held(&[("2024-01-15", "2025-01-31"), ("2025-02-02", "2027-02")]),
        "cpr needs_review; explains 2025-02-01 to 2025-02-01, 1 day; asks \
         coverage_gap",
    )
    .case(
        held(&[("2024-02-02", "2026-02")]),
        "cpr needs_review; explains 2024-02-01 to 2024-02-01, 1 day",
    )
    .case(
        held(&[("2023-12-30", "2025-12-30")]),
        "cpr not_met; aed not_met; verdict not_met",
    )
    .case(
        acsm_trainer().evidence(EvidenceBuilder::card(
            &[Coverage::FirstAid],
            "2024-01-15",
            "2026-01",
        )),
        "cpr not_met; aed not_met",
    )
    .case(
        acsm_trainer()
            .setting("acsm", "card_required", "first_aid")
            .evidence(EvidenceBuilder::card(
                &[Coverage::FirstAid],
                "2024-01-15",
                "2026-01",
            )),
        "first-aid met",
    )
}

fn a42() -> CaseRow {
    row("A42", "Effective January 1, 2025")
        .case(
            acsm_trainer().evidence(class(BOTH, "2024-12-31", "4")),
            "line excluded; gives 0; possible 0",
        )
        .case(
            acsm_trainer().evidence(class(BOTH, "2025-01-01", "4")),
            "line counted; gives 4",
        )
}

fn a42_2() -> CaseRow {
    row(
        "A42",
        "a maximum of 5 CECs per year when completing CPR, AED, and/or First Aid \
         certifications",
    )
    .case(
        acsm_trainer()
            .evidence(class(BOTH, "2025-03-01", "4"))
            .evidence(class(&[Coverage::FirstAid], "2025-03-09", "3")),
        "line counted_partial; gives 1; cap cpr_year; counted 5; possible 5",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-12-31")
            .evidence(class(BOTH, "2025-03-01", "5"))
            .evidence(class(BOTH, "2026-03-01", "5")),
        "line counted; counted 10; possible 10",
    )
}

fn a43() -> CaseRow {
    row(
        "A43",
        "Only CPR/AED/First Aid courses completed within the recertification \
         window can be applied.",
    )
    .case(
        summer().evidence(class(BOTH, "2025-05-31", "4")),
        "line out_of_window; cpr met; counted 0",
    )
    .case(
        summer().evidence(class(BOTH, "2025-06-01", "4")),
        "line counted; gives 4",
    )
}
