//! A15 to A24, A27, A28, A48: the cycle, the grace period and the fees.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        a16(),
        a17(),
        a18(),
        a19(),
        a20(),
        a21(),
        a22(),
        a23(),
        a24(),
        a27(),
        a27_2(),
        a27_3(),
        a27_4(),
        a28(),
        a28_2(),
        a28_3(),
        a48(),
        a48_2(),
    ]
}

fn next(renewed: &str) -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2025-09-01", "2028-08-31", "2026-06-30")
        .credential(|c| c.renewed_on = Some(day(renewed)))
}

fn excused(as_of: &str) -> TrainerBuilder {
    until_august("acsm-cpt", as_of).credential(|c| c.exception_until = Some(day("2026-08-31")))
}

fn a16() -> CaseRow {
    row("A16", "automatically granted a six-month grace period")
        .case(until_august("acsm-cpt", "2025-09-01"), "standing grace")
        .case(until_august("acsm-cpt", "2026-02-28"), "standing grace")
        .case(until_august("acsm-cpt", "2026-03-01"), "standing lapsed")
        .case(
            TrainerBuilder::new("acsm-ep", "2023-01-16", "2026-01-15", "2026-07-15"),
            "standing grace",
        )
        .case(
            TrainerBuilder::new("acsm-ep", "2023-01-16", "2026-01-15", "2026-07-16"),
            "standing lapsed",
        )
}

fn a17() -> CaseRow {
    row(
        "A17",
        "the certification is considered expired and inactive",
    )
    .case(until_august("acsm-cpt", "2025-08-31"), "standing due_soon")
    .case(
        until_august("acsm-cpt", "2025-10-01"),
        "standing grace; may-represent no",
    )
}

fn a18() -> CaseRow {
    row(
        "A18",
        "must refrain from representing yourself as ACSM certified",
    )
    .case(acsm_trainer(), "may-represent yes")
    .case(
        until_august("acsm-cpt", "2025-10-01"),
        "may-represent no; do Do not present the trainer as certified (A18, A23).",
    )
    .case(until_august("acsm-cpt", "2026-10-01"), "may-represent no")
}

fn a19() -> CaseRow {
    row(
        "A19",
        "both the recertification and late fees are paid, the next \
         recertification cycle will proceed according to the original schedule",
    )
    .case(
        until_august("acsm-cpt", "2025-10-01"),
        "tier grace; fee 140; fee-says recertification fee $60 + late fee $80",
    )
    .case(next("2025-11-20"), "cycle 2025-09-01 to 2028-08-31; fee 60")
}

fn a20() -> CaseRow {
    row(
        "A20",
        "CECs can be earned during the six-month grace period",
    )
    .case(
        until_august("acsm-cpt", "2026-02-28").evidence(acsm_course("Summit", "2026-02-28", "45")),
        "line counted; credits met; standing grace",
    )
    .case(
        until_august("acsm-cpt", "2026-04-01").evidence(acsm_course("Summit", "2026-03-05", "45")),
        "line out_of_window; rule A20; credits not_met",
    )
}

fn a21() -> CaseRow {
    row(
        "A21",
        "CECs earned during the grace period may not be applied to the next \
         recertification cycle.",
    )
    .case(
        next("2025-11-20").evidence(acsm_course("Summit", "2025-10-15", "6")),
        "line excluded; rule A21; possible 0",
    )
    .case(
        next("2025-11-20").evidence(acsm_course("Summit", "2025-11-21", "6")),
        "line counted; gives 6",
    )
    .case(
        next("2025-08-20").evidence(acsm_course("Summit", "2025-10-15", "6")),
        "line counted; gives 6",
    )
}

fn a22() -> CaseRow {
    row(
        "A22",
        "Exceptions to the grace period policy are considered on a case-by-case \
         basis",
    )
    .case(excused("2026-08-31"), "standing grace")
    .case(excused("2026-09-01"), "standing lapsed")
    .case(
        excused("2026-07-01").evidence(acsm_course("Summit", "2026-06-15", "45")),
        "line counted; credits met",
    )
}

fn a23() -> CaseRow {
    row("A23", "you are no longer ACSM certified").case(
        until_august("acsm-cpt", "2026-03-05"),
        "standing lapsed; may-represent no",
    )
}

fn a24() -> CaseRow {
    row(
        "A24",
        "It is only available by emailing certification@acsm.org.",
    )
    .case(
        until_august("acsm-cpt", "2026-03-05"),
        "tier reinstatement; do certification@acsm.org; fee-says \
         certification@acsm.org",
    )
}

fn a27() -> CaseRow {
    row("A27", "ACSM-GEI 45 $60").case(acsm_holder("acsm-gei"), "required 45; fee 60")
}

fn a27_2() -> CaseRow {
    row("A27", "ACSM-CPT 45 $60").case(acsm_holder("acsm-cpt"), "required 45; fee 60")
}

fn a27_3() -> CaseRow {
    row("A27", "ACSM-EP 60 $70").case(
        acsm_holder("acsm-ep").evidence(acsm_course("Summit", "2025-04-11", "59.99")),
        "required 60; fee 70; credits not_met; short 0.01",
    )
}

fn a27_4() -> CaseRow {
    row("A27", "ACSM-CEP 60 $70").case(
        acsm_holder("acsm-cep").evidence(acsm_course("Summit", "2025-04-11", "60")),
        "required 60; fee 70; credits met",
    )
}

fn a28() -> CaseRow {
    row("A28", "Late fee (6-mo grace period) $80")
        .case(until_august("acsm-ep", "2025-10-01"), "tier grace; fee 150")
        .case(
            until_august("acsm-gei", "2025-10-01"),
            "tier grace; fee 140",
        )
}

fn a28_2() -> CaseRow {
    row("A28", "Reinstatement Fee $225").case(
        until_august("acsm-cep", "2026-03-05"),
        "tier reinstatement; fee 225",
    )
}

fn a28_3() -> CaseRow {
    row("A28", "Late fee (6-mo grace period) $80").case(
        until_august("acsm-ep", "2026-03-05")
            .credential(|c| c.application_received_on = Some(day("2025-08-31"))),
        "tier standard; fee 70",
    )
}

fn a48() -> CaseRow {
    row(
        "A48",
        "CECs do not carry over into the next recertification cycle",
    )
    .case(
        acsm_trainer().evidence(acsm_course("Summit", "2025-04-11", "52.5")),
        "credits met; explains The surplus of 7.5 does not carry over (A48).",
    )
}

fn a48_2() -> CaseRow {
    row(
        "A48",
        "all required CECs need to be earned within your new cycle",
    )
    .case(
        acsm_trainer().evidence(acsm_course("Summit", "2024-01-31", "52.5")),
        "line out_of_window; counted 0; possible 0",
    )
}
