//! N01 to N04, N09, N15, N17: the cycle and the credits.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::Coverage;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![n01(), n02(), n03(), n04(), n09(), n15(), n17()]
}

fn n01() -> CaseRow {
    row("N01", "must be recertified every two (2) years")
        .case(
            two_years(|c| c.expires_on = Some(day("2026-01-31"))),
            "cycle 2024-01-31 to 2026-01-31; dates derived",
        )
        .case(
            two_years(|c| c.cycle_start = Some(day("2024-03-15"))),
            "cycle 2024-03-15 to 2026-03-15; dates derived",
        )
        .case(
            two_years(|c| c.certified_on = Some(day("2024-03-15"))),
            "cycle 2024-03-15 to 2026-03-15; dates derived",
        )
        .case(
            two_years(|_| ()),
            "cycle none; dates unknown; standing unknown; verdict not_evaluated; do Enter cycle_start and expires_on",
        )
        .case(
            nasm_trainer(),
            "cycle 2024-02-01 to 2026-01-31; dates roster",
        )
}

fn n02() -> CaseRow {
    row(
        "N02",
        "required to maintain your current CPR and AED certifications",
    )
    .case(nasm_trainer().evidence(card(|_| ())), "cpr met; aed met")
    .case(nasm_trainer(), "cpr not_met; aed not_met; verdict not_met")
    .case(
        nasm_trainer().evidence(EvidenceBuilder::card(BOTH, "2023-06-29", "2025-06-29")),
        "cpr not_met; aed not_met",
    )
    .case(
        nasm_trainer().evidence(EvidenceBuilder::card(BOTH, "2023-06-30", "2025-06-30")),
        "cpr met; aed met; cpr-ends 2025-06-30",
    )
    .case(
        nasm_trainer()
            .evidence(EvidenceBuilder::card(
                &[Coverage::Cpr],
                "2024-09-10",
                "2026-09",
            ))
            .evidence(EvidenceBuilder::card(
                &[Coverage::Aed],
                "2024-10-10",
                "2026-10",
            )),
        "cpr met; aed met",
    )
    .case(
        nasm_trainer().evidence(EvidenceBuilder::card(BOTH, "2025-07-01", "2027-07")),
        "cpr not_met; aed not_met",
    )
}

fn n03() -> CaseRow {
    row(
        "N03",
        "earn 2.0 CEUs (20 hours) of approved continuing education",
    )
    .case(
        nasm_trainer().evidence(nasm_course("Gait", "2025-03-01", "2.0")),
        "credits met; counted 2; short 0",
    )
    .case(
        nasm_trainer()
            .evidence(nasm_course("Gait", "2025-03-01", "1.2"))
            .evidence(nasm_course("Hips", "2025-04-01", "0.7")),
        "credits not_met; counted 1.9; short 0.1",
    )
    .case(
        nasm_trainer()
            .evidence(nasm_course("Gait", "2025-03-01", "1.2"))
            .evidence(
                EvidenceBuilder::course("Hips")
                    .by(NASM_LISTED)
                    .on("2025-04-01")
                    .hours("8"),
            ),
        "credits met; counted 2",
    )
}

fn n04() -> CaseRow {
    row("N04", "Client relations and administration")
        // On the list is in scope: no keyword of a title rejects a course.
        .case(
            nasm_trainer().evidence(nasm_course("Juggling", "2025-03-01", "0.8")),
            "line counted; gives 0.8",
        )
}

fn n09() -> CaseRow {
    row("N09", "A total of 2.0 NASM-approved CEUs are required.")
        .case(
            nasm_trainer().evidence(
                EvidenceBuilder::course("Spin")
                    .by(ACE)
                    .on("2025-03-01")
                    .amount("2.0", "cec", "ace"),
            ),
            "credits needs_review; counted 0; possible 2",
        )
        .case(
            nasm_trainer().evidence(
                EvidenceBuilder::course("Spin")
                    .by(ACE)
                    .approved("nasm")
                    .on("2025-03-01")
                    .amount("2.0", "ceu", "nasm"),
            ),
            "credits met",
        )
}

fn n15() -> CaseRow {
    row("N15", "CEUs are based upon contact hours.")
        .case(
            nasm_trainer().evidence(
                EvidenceBuilder::course("Gait")
                    .by(NASM_LISTED)
                    .on("2025-03-01")
                    .hours("20"),
            ),
            "counted 2; credits met",
        )
        .case(
            nasm_trainer().evidence(
                EvidenceBuilder::course("Gait")
                    .by(NASM_LISTED)
                    .on("2025-03-01")
                    .amount("90", "minute", ""),
            ),
            "gives 0.15",
        )
}

fn n17() -> CaseRow {
    row(
        "N17",
        "One (1) contact hour is equivalent to point-one (0.1) CEU.",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .hours("1"),
        ),
        "gives 0.1",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .hours("0.75"),
        ),
        "gives 0.075",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .amount("1", "minute", ""),
        ),
        "gives 0.0016",
    )
}
