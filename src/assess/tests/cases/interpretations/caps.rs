//! D11 to D13: caps.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Coverage, Kind, YesNo};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d11(), d12(), d13()]
}

fn summer() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2023-07-01", "2026-06-30", "2026-01-31")
}

fn split() -> TrainerBuilder {
    summer()
        .evidence(teaching("2025-03-01", "5"))
        .evidence(teaching("2025-09-01", "5"))
}

fn joined() -> TrainerBuilder {
    summer()
        .evidence(teaching("2024-09-01", "5"))
        .evidence(teaching("2025-03-01", "5"))
}

fn class(covers: &[Coverage], on: &str) -> EvidenceBuilder {
    EvidenceBuilder::card(covers, on, "2027-12").on(on)
}

fn abstracts(on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Authoring, &format!("Abstract of {on}"))
        .issued(on)
        .edit(|r| r.about.peer_reviewed = Some(YesNo::Yes))
}

fn d11() -> CaseRow {
    row(
        "D11",
        "Yearly caps apply by calendar year and by certification year: the lesser \
                result counts, the greater is possible.",
    )
    .case(
        split(),
        "counted 5; possible 10; asks-not year_definition; explains By the other \
         meaning of a year 10 would count",
    )
    .case(joined(), "counted 5; possible 10")
    .case(
        split().evidence(acsm_course("Summit", "2025-04-11", "35")),
        "counted 40; possible 45; credits needs_review; asks year_definition",
    )
    .case(
        split().evidence(acsm_course("Summit", "2025-04-11", "40")),
        "counted 45; credits met; asks-not year_definition",
    )
    .case(
        split().setting("acsm", "year", "calendar"),
        "counted 5; possible 5",
    )
    .case(
        joined().setting("acsm", "year", "calendar"),
        "counted 10; possible 10",
    )
    .case(
        summer()
            .evidence(teaching("2025-08-01", "5"))
            .evidence(teaching("2025-09-01", "5")),
        "counted 5; possible 5",
    )
}

fn d12() -> CaseRow {
    row(
        "D12",
        "cards before 2025 give no credit; from then on they give their hours, together \
                 at most 5 a year; BLS and ACLS lead to a question",
    )
    .case(
        acsm_trainer().evidence(class(BOTH, "2024-06-01").hours("4")),
        "line excluded; possible 0",
    )
    .case(
        acsm_trainer().evidence(class(BOTH, "2025-06-01").hours("4")),
        "line counted; gives 4",
    )
    .case(
        acsm_trainer().evidence(class(BOTH, "2025-06-01")),
        "line needs_review; counted 0; possible 5; asks amounts",
    )
    .case(
        acsm_trainer().evidence(class(&[Coverage::FirstAid], "2025-06-01").hours("7")),
        "line counted_partial; gives 5",
    )
    .case(
        acsm_trainer().evidence(class(&[Coverage::Bls], "2025-06-01").hours("4")),
        "line needs_review; possible 5; asks card_credit",
    )
    .case(
        acsm_trainer().evidence(class(BOTH, "2025-06-01").hours("4").title("ACLS Provider")),
        "line needs_review; possible 5",
    )
    .case(
        acsm_trainer()
            .setting("acsm", "cpr_flat", "5")
            .evidence(class(BOTH, "2025-06-01").hours("3")),
        "line counted; gives 5",
    )
}

fn d13() -> CaseRow {
    row(
        "D13",
        "Teaching and lectures count by documented hours; publications give 10 in a \
                cycle, for the first one.",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "3.5")),
        "line counted; gives 3.5",
    )
    .case(
        acsm_trainer()
            .evidence(abstracts("2025-02-01"))
            .evidence(abstracts("2025-03-01"))
            .evidence(abstracts("2025-04-01")),
        "line excluded; cap authoring_cycle; counted 10; possible 10",
    )
}
