//! A49 to A52: audits.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![a49(), a50(), a51(), a52()]
}

fn notice(as_of: &str) -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", as_of)
        .credential(|c| c.audit_notice_on = Some(day("2025-11-10")))
}

fn whole(case: TrainerBuilder) -> TrainerBuilder {
    case.evidence(acsm_course("Summit", "2025-03-30", "45"))
        .evidence(EvidenceBuilder::card(BOTH, "2024-01-10", "2026-12"))
}

fn a49() -> CaseRow {
    row("A49", "within thirty (30) days of receiving notification")
        .case(
            notice("2025-11-20"),
            "audit 2025-12-10; do Send all documents of the cycle to the body for \
             its audit; do-by 2025-12-10",
        )
        .case(
            notice("2025-12-10"),
            "audit 2025-12-10; do today, 2025-12-10",
        )
}

fn a50() -> CaseRow {
    row(
        "A50",
        "Failure to provide the required documentation within the specified \
         timeframe",
    )
    // Whether documents reached the body is not known here: the day stays in the report, and the
    // standing follows from the dates.
    .case(
        notice("2025-12-11"),
        "audit 2025-12-10; standing active; submission unknown",
    )
}

fn a51() -> CaseRow {
    row(
        "A51",
        "the credential is valid until the next recertification due date",
    )
    .case(
        whole(acsm_trainer()).credential(|c| c.submitted_on = Some(day("2025-12-01"))),
        "submission submitted; verdict met; standing active",
    )
    .case(
        acsm_trainer().credential(|c| c.submitted_on = Some(day("2025-12-01"))),
        "submission submitted; verdict not_met; standing active",
    )
}

fn a52() -> CaseRow {
    row("A52", "an appropriate amount of time will be allowed").case(
        notice("2025-12-31")
            .evidence(acsm_course("Summit", "2025-03-30", "40"))
            .evidence(EvidenceBuilder::card(BOTH, "2024-01-10", "2026-12")),
        "credits not_met; short 5; do Earn and file 5 CEC more",
    )
}
