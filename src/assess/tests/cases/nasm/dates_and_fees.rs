//! N12 to N14, N18 to N23, N27: dates, fees and audits.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        n12(),
        n13(),
        n14(),
        n18(),
        n19(),
        n20(),
        n21(),
        n22(),
        n23(),
        n27(),
    ]
}

fn audit(notice: &str) -> TrainerBuilder {
    nasm_cpt("2024-01-01").credential(|c| c.audit_notice_on = Some(day(notice)))
}

fn complete(as_of: &str) -> TrainerBuilder {
    nasm_cpt(as_of)
        .evidence(nasm_course("Gait", "2025-03-01", "2.0"))
        .evidence(EvidenceBuilder::card(BOTH, "2025-06-01", "2027-06"))
}

fn n12() -> CaseRow {
    row("N12", "pay your recertification fee.*")
        .case(
            application("2026-01-30").credential(|c| c.fee_paid_on = Some(day("2026-01-30"))),
            "tier standard; fee none; submission submitted; fee-says Paid on \
             2026-01-30",
        )
        .case(
            nasm_trainer(),
            "tier standard; fee none; submission unknown; fee-says if submitted on \
             2025-06-30",
        )
}

fn n13() -> CaseRow {
    row(
        "N13",
        "There will be a random audit performed on all recertification \
         applications submitted.",
    )
    .case(nasm_trainer(), "audit none")
    .case(
        nasm_trainer().credential(|c| c.audit_notice_on = Some(day("2025-06-20"))),
        "audit 2025-07-20; do-by 2025-07-20; do Send all documents of the cycle",
    )
}

fn n14() -> CaseRow {
    row(
        "N14",
        "avoid renewal fees with a one-time payment of only $299",
    )
    .case(nasm_trainer(), "fee-says $299")
    .case(
        nasm_trainer().credential(|c| c.lifetime_plan = true),
        "tier waived; fee 0; cpr not_met; credits not_met",
    )
    .case(
        nasm_cpt("2026-05-02").credential(|c| c.lifetime_plan = true),
        "tier waived; fee 0; standing late_extended",
    )
    .case(
        nasm_cpt("2027-01-31").credential(|c| c.lifetime_plan = true),
        "tier not_renewable; standing lapsed",
    )
}

fn n18() -> CaseRow {
    row(
        "N18",
        "will expire if all recertification requirements have not been met by \
         the certification expiration date",
    )
    .case(complete("2026-01-31"), "verdict met; standing due_soon")
    .case(complete("2026-02-01"), "verdict met; standing late_window")
}

fn n19() -> CaseRow {
    row(
        "N19",
        "Recertification applications will be accepted up to one year from the \
         certification expiration date",
    )
    .case(application("2027-01-30"), "tier late_plus_additional")
    .case(
        application("2027-01-31"),
        "tier not_renewable; fee-says N19 says up to one year",
    )
}

fn n20() -> CaseRow {
    row(
        "N20",
        "completed before or within 90 days of the certification expiration date",
    )
    .case(
        nasm_cpt("2026-06-30").evidence(nasm_course("Gait", "2026-01-31", "0.8")),
        "line counted",
    )
    .case(
        nasm_cpt("2026-06-30").evidence(nasm_course("Gait", "2026-05-01", "2.0")),
        "line counted; credits met",
    )
    .case(
        nasm_cpt("2026-06-30").evidence(nasm_course("Gait", "2026-05-02", "2.0")),
        "line out_of_window; rule N20; credits not_met; possible 0",
    )
    .case(
        nasm_trainer().evidence(nasm_course("Gait", "2024-01-31", "2.0")),
        "line out_of_window; possible 0",
    )
    .case(
        nasm_trainer().evidence(nasm_course("Gait", "2024-02-01", "2.0")),
        "line counted",
    )
}

fn n21() -> CaseRow {
    row(
        "N21",
        "A late fee is charged for applications received up to 90 days post \
         expiration.",
    )
    .case(
        application("2026-02-01"),
        "tier late; fee none; fee-says N21",
    )
    .case(application("2026-05-01"), "tier late")
    .case(nasm_cpt("2026-05-01"), "tier late; standing late_window")
}

fn n22() -> CaseRow {
    row("N22", "After the 90 days, an additional fee is applied")
        .case(
            application("2026-05-02"),
            "tier late_plus_additional; fee none; fee-says additional fee (no amount \
             set)",
        )
        .case(
            nasm_cpt("2026-05-02"),
            "tier late_plus_additional; standing late_extended",
        )
}

fn n23() -> CaseRow {
    row(
        "N23",
        "must be received before one year after credential expiration",
    )
    .case(
        nasm_cpt("2027-01-30"),
        "tier late_plus_additional; standing late_extended; do-by 2027-01-30",
    )
    .case(
        nasm_cpt("2027-01-31"),
        "tier not_renewable; standing lapsed; fee none",
    )
}

fn n27() -> CaseRow {
    row(
        "N27",
        "you will have 30 days to submit all supporting documentation",
    )
    .case(audit("2025-12-15"), "audit 2026-01-14")
    .case(audit("2024-02-01"), "audit 2024-03-02")
    .case(audit("2026-01-31"), "audit 2026-03-02")
}
