//! D9, D18, D19, D28 to D30, D37: verdict, submission, standing and fees.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::intake::roster::{Credential, Employment, Status};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d9(), d18(), d19(), d28(), d29(), d30(), d37(), d35()]
}

fn whole() -> TrainerBuilder {
    nasm_trainer()
        .evidence(gait().amount("2.0", "ceu", "nasm"))
        .evidence(card())
}

fn expired(as_of: &str, received: &str) -> TrainerBuilder {
    TrainerBuilder::new("acsm-ep", "2022-09-01", "2025-08-31", as_of)
        .credential(|c| c.application_received_on = Some(day(received)))
}

fn both() -> TrainerBuilder {
    nasm_trainer().trainer(|t| {
        let (code, start, end) = (
            "acsm-cpt".to_owned(),
            Some(day("2024-02-01")),
            Some(day("2027-01-31")),
        );
        t.credentials.push(Credential {
            code,
            cycle_start: start,
            expires_on: end,
            ..Credential::default()
        });
    })
}

fn d9() -> CaseRow {
    row(
        "D9",
        "What the documents show, what was submitted, and the credential's standing are \
                 three separate things.",
    )
    .case(whole(), "verdict met; submission unknown; standing active")
    .case(
        nasm_trainer().credential(|c| c.submitted_on = Some(day("2025-06-01"))),
        "verdict not_met; submission submitted; standing active",
    )
    .case(
        nasm_cpt("2026-02-01").credential(|c| c.application_received_on = Some(day("2026-01-30"))),
        "verdict not_met; submission submitted; standing late_window; tier \
         standard",
    )
}

fn d18() -> CaseRow {
    row("D18", "31 December of the year after the renewal's")
        .case(acsm_trainer(), "retain 2028-12-31")
        .case(nasm_trainer(), "retain none")
}

fn d19() -> CaseRow {
    row(
        "D19",
        "A certificate may count for several credentials, for each on its own.",
    )
    .case(
        both().evidence(gait().amount("0.8", "ceu", "nasm")),
        "line counted; gives 0.8; assumes each credential on its own (D19)",
    )
}

fn d28() -> CaseRow {
    row(
        "D28",
        "not met if any requirement is not met, else it needs review if any requirement does, else it is met",
    )
    .case(whole(), "verdict met")
    .case(
        nasm_trainer().evidence(gait()).evidence(card()),
        "credits not_met; verdict not_met",
    )
    .case(
        nasm_trainer()
            .evidence(gait().amount("2.0", "ceu", ""))
            .evidence(card()),
        "credits needs_review; cpr met; verdict needs_review",
    )
    .case(
        nasm_trainer().evidence(gait().amount("2.0", "ceu", "")),
        "credits needs_review; cpr not_met; verdict not_met",
    )
}

fn d29() -> CaseRow {
    row(
        "D29",
        "After expiry NASM has a late window and an extended one, ACSM a grace \
         period; then the credential has lapsed.",
    )
    .case(nasm_cpt("2026-01-31"), "standing due_soon")
    .case(nasm_cpt("2026-02-01"), "standing late_window")
    .case(nasm_cpt("2026-05-02"), "standing late_extended")
    .case(nasm_cpt("2027-01-31"), "standing lapsed")
    .case(
        TrainerBuilder::new("acsm-gei", "2022-09-01", "2025-08-31", "2025-06-01"),
        "standing active",
    )
    .case(
        TrainerBuilder::new("acsm-gei", "2022-09-01", "2025-08-31", "2025-06-02"),
        "standing due_soon",
    )
}

fn d30() -> CaseRow {
    row(
        "D30",
        "that of the day on which the application was received, else of the day of the \
                report",
    )
    .case(
        expired("2026-06-30", "2025-08-31"),
        "tier standard; fee 70; standing lapsed",
    )
    .case(
        expired("2026-06-30", "2025-12-01"),
        "tier grace; fee 150; fee-says application received on 2025-12-01",
    )
    .case(
        nasm_cpt("2026-05-02"),
        "tier late_plus_additional; fee-says if submitted on 2026-05-02",
    )
    .case(
        acsm_trainer()
            .credential(|c| c.status = Some(Status::Emeritus))
            .trainer(|t| t.employment = Some(Employment::Active)),
        "fee none; do $165",
    )
}

fn d37() -> CaseRow {
    let dates = |start, end| TrainerBuilder::new("nasm-cpt", start, end, "2025-06-30");
    row(
        "D37",
        "longer than the body's by more than a year or shorter than half of it; a smaller deviation is judged as entered, with a note",
    )
    .case(dates("", ""), "verdict not_evaluated; do Enter cycle_start and expires_on")
    .case(dates("2024-02-01", ""), "verdict not_met; cycle 2024-02-01 to 2026-02-01; dates derived")
    .case(dates("2024-02-01", "2027-02-01"), "verdict not_met; assumes longer than the body's 2 years")
    .case(dates("2024-02-01", "2027-02-02"), "verdict not_evaluated; do Correct cycle_start or expires_on")
    .case(dates("2025-02-01", "2026-01-31"), "verdict not_met; assumes shorter than the body's 2 years")
    .case(dates("2025-02-01", "2026-01-30"), "verdict not_evaluated; do Correct cycle_start or expires_on")
}

fn d35() -> CaseRow {
    let excused = |as_of: &str| {
        TrainerBuilder::new("acsm-cpt", "2023-09-01", "2026-08-31", as_of)
            .credential(|c| c.exception_until = Some(day("2027-05-31")))
    };
    row(
        "D35",
        "An exception in the roster lengthens the grace period; everything that rests on it says so",
    )
    .case(
        excused("2027-04-01").evidence(acsm_course("Summit", "2027-03-15", "6")),
        "standing grace; line counted; because lengthened to 2027-05-31; asks exception",
    )
    // Within the regular grace period nothing rests on it.
    .case(
        excused("2027-02-01").evidence(acsm_course("Summit", "2027-01-15", "6")),
        "standing grace; line counted; asks-not exception",
    )
    // NASM makes no exceptions.
    .case(
        nasm_cpt("2027-02-01").credential(|c| c.exception_until = Some(day("2027-05-31"))),
        "standing lapsed; asks-not exception",
    )
}
