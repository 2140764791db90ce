//! A29 to A32, A37: what is reported by hand, and what is kept.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![a29(), a30(), a31(), a32(), a37()]
}

fn a29() -> CaseRow {
    row(
        "A29",
        "flexible formats, including online courses, workshops, meetings, and \
         conferences",
    )
    .case(
        acsm_trainer().evidence(unknown("Bone Health Webinar").by(ACSM_LISTED)),
        "line counted; activity distance; basis provider_list",
    )
    .case(
        acsm_trainer().evidence(unknown("Bone Conference").by(ACSM_LISTED)),
        "line counted; activity meeting; basis provider_list",
    )
}

fn a30() -> CaseRow {
    row(
        "A30",
        "these credits will not automatically appear on your CEC Dashboard",
    )
    .case(
        acsm_trainer().evidence(unknown("Hips").by(ACSM_LISTED)),
        "line counted; self-report 6",
    )
}

fn a31() -> CaseRow {
    row(
        "A31",
        "Credits earned outside of ACSM must be manually reported",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(ACE)
                .on("2025-03-01")
                .amount("0.6", "cec", "ace"),
        ),
        "line counted; self-report 6; submission unknown",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "8")),
        "line counted_partial; self-report 5",
    )
}

fn a32() -> CaseRow {
    row(
        "A32",
        "ACSM automatically tracks all continuing education credits (CECs)",
    )
    .case(
        acsm_trainer().evidence(acsm_course(
            "ACSM Health & Fitness Summit",
            "2025-03-30",
            "18",
        )),
        "line counted; self-report none",
    )
    .case(
        acsm_trainer().evidence(acsm_course("ACSM Annual Meeting", "2025-05-30", "20")),
        "line counted; self-report none",
    )
}

fn a37() -> CaseRow {
    row(
        "A37",
        "for a minimum of one calendar year following certification renewal",
    )
    .case(acsm_trainer(), "retain 2028-12-31")
    .case(
        until_august("acsm-cpt", "2026-01-31")
            .credential(|c| c.submitted_on = Some(day("2026-01-05"))),
        "retain 2027-12-31",
    )
}
