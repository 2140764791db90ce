//! D1, D2, D8, D17: the dates of a cycle.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d1(), d1_2(), d1_3(), d2(), d8(), d8_2(), d17(), d17_2()]
}

fn shared() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2024-01-31", "2027-01-31", "2025-12-31")
}

fn derived() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "", "2027-01-31", "2025-12-31")
}

fn renewed(code: &str, on: &str) -> TrainerBuilder {
    TrainerBuilder::new(code, "2025-02-01", "2027-01-31", "2026-01-31")
        .credential(|c| c.renewed_on = Some(day(on)))
}

fn d1() -> CaseRow {
    row(
        "D1",
        "a first day that is also the last day of the cycle before belongs to \
         the old one",
    )
    .case(
        shared().evidence(acsm_course("Summit", "2024-01-31", "6")),
        "line out_of_window",
    )
    .case(
        shared().evidence(acsm_course("Summit", "2024-02-01", "6")),
        "line counted",
    )
}

fn d1_2() -> CaseRow {
    row(
        "D1",
        "unless first_certified_on says that it is the first cycle",
    )
    .case(
        shared()
            .credential(|c| c.first_certified_on = Some(day("2024-01-31")))
            .evidence(acsm_course("Summit", "2024-01-31", "6")),
        "line counted",
    )
    .case(
        shared()
            .credential(|c| c.first_certified_on = Some(day("2021-01-31")))
            .evidence(acsm_course("Summit", "2024-01-31", "6")),
        "line out_of_window",
    )
}

fn d1_3() -> CaseRow {
    row("D1", "Both ends belong to it").case(
        acsm_trainer().evidence(acsm_course("Summit", "2024-02-01", "6")),
        "line counted; dates roster",
    )
}

fn d2() -> CaseRow {
    row(
        "D2",
        "If its start is derived from the expiry, earlier activities lead to a question \
                 and fail nobody",
    )
    .case(
        derived().evidence(acsm_course("Summit", "2024-01-30", "45")),
        "line needs_review; asks window_start_assumed; credits needs_review; \
         dates derived",
    )
    .case(
        derived().evidence(acsm_course("Summit", "2024-02-01", "45")),
        "line counted; credits met; assumes 2024-01-31 is derived",
    )
    .case(
        acsm_trainer().evidence(acsm_course("Summit", "2024-01-30", "45")),
        "line out_of_window; credits not_met; asks-not window_start_assumed",
    )
}

fn d8() -> CaseRow {
    row(
        "D8",
        "months and years end at the end of the month; the one-year limit is exclusive",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2023-04-01", "2026-03-31", "2026-09-30"),
        "standing grace",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2023-04-01", "2026-03-31", "2026-10-01"),
        "standing lapsed; fee-says date_rounding",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2021-03-01", "2024-02-29", "2024-08-29"),
        "standing grace",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2021-03-01", "2024-02-29", "2024-08-30"),
        "standing lapsed",
    )
    .case(
        TrainerBuilder::new("nasm-cpt", "2022-03-01", "2024-02-29", "2025-02-27"),
        "standing late_extended",
    )
    .case(
        TrainerBuilder::new("nasm-cpt", "2022-03-01", "2024-02-29", "2025-02-28"),
        "standing lapsed; fee-says date_rounding",
    )
}

fn d8_2() -> CaseRow {
    row("D8", "day 0 is the reference date").case(nasm_cpt("2026-05-01"), "standing late_window")
}

fn d17() -> CaseRow {
    row(
        "D17",
        "Credits dated up to a late renewal are barred from the new cycle (ACSM) or \
                lead to a question (NASM, first 90 days)",
    )
    .case(
        renewed("acsm-cpt", "2025-04-15").evidence(acsm_course("Summit", "2025-04-15", "6")),
        "line excluded; rule D17; possible 0",
    )
    .case(
        renewed("acsm-cpt", "2025-04-15").evidence(acsm_course("Summit", "2025-04-16", "6")),
        "line counted",
    )
    .case(
        renewed("nasm-cpt", "2025-04-15").evidence(nasm_course("Gait", "2025-04-15", "0.8")),
        "line needs_review; asks may_have_counted_before; counted 0; possible 0.8",
    )
    .case(
        renewed("nasm-cpt", "2025-04-15").evidence(nasm_course("Gait", "2025-04-16", "0.8")),
        "line counted",
    )
    .case(
        renewed("nasm-cpt", "2025-09-15").evidence(nasm_course("Gait", "2025-05-03", "0.8")),
        "line counted",
    )
    .case(
        renewed("acsm-cpt", "2025-02-01").evidence(acsm_course("Summit", "2025-02-01", "6")),
        "line counted",
    )
}

fn d17_2() -> CaseRow {
    row("D17", "an unknown renewal is taken as on time").case(
        acsm_trainer().evidence(acsm_course("Summit", "2024-02-02", "6")),
        "line counted; assumes assumed to be on time",
    )
}
