//! A07, A38 to A40: teaching and lectures.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Level, Reading, YesNo};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![a07(), a07b(), a38(), a39(), a40()]
}

fn whole() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2023-01-01", "2025-12-31", "2025-12-31")
}

fn a07() -> CaseRow {
    row(
        "A07",
        "Up to 15 CECs can be earned by teaching and lecturing per \
         recertification cycle, with a maximum of 5 CECs per year.",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "6")),
        "line counted_partial; gives 5; cap teaching_year; possible 5",
    )
    .case(
        acsm_trainer()
            .evidence(teaching("2025-03-01", "3"))
            .evidence(lecture("2025-04-01", "3", Level::State)),
        "line counted_partial; gives 2; counted 5; possible 5",
    )
    .case(
        whole()
            .evidence(teaching("2023-03-01", "5"))
            .evidence(teaching("2024-03-01", "5"))
            .evidence(teaching("2025-03-01", "5")),
        "line counted; counted 15; possible 15",
    )
}

fn a07b() -> CaseRow {
    row(
        "A07b",
        "course catalog, course syllabus, letter from supervisor or meeting \
         brochure",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "4").edit(|r| r.amounts.clear())),
        "line needs_review; asks amounts; counted 0; possible 5",
    )
}

fn a38() -> CaseRow {
    row(
        "A38",
        "per three-year recertification cycle, with a maximum of 5 CECs per year",
    )
    .case(
        whole()
            .evidence(teaching("2023-03-01", "9"))
            .evidence(teaching("2024-03-01", "9"))
            .evidence(teaching("2025-03-01", "9")),
        "counted 15; possible 15",
    )
    .case(
        whole()
            .evidence(teaching("2025-03-01", "5"))
            .evidence(lecture("2025-05-01", "5", Level::National)),
        "line excluded; cap teaching_year; counted 5; possible 5",
    )
}

fn a39() -> CaseRow {
    row("A39", "academic teaching at the college level")
        .case(
            acsm_trainer().evidence(teaching("2025-03-01", "4")),
            "line counted; gives 4",
        )
        .case(
            acsm_trainer()
                .evidence(teaching("2025-03-01", "4").edit(|r| r.about.level = Some(Level::Local))),
            "line needs_review; asks level; possible 4",
        )
        .case(
            acsm_trainer()
                .evidence(teaching("2025-03-01", "4").edit(|r| r.provider = Reading::Missing)),
            "line needs_review; asks level",
        )
        .case(
            acsm_trainer().evidence(
                teaching("2025-03-01", "4").edit(|r| r.about.accredited = Some(YesNo::No)),
            ),
            "line needs_review; asks level",
        )
}

fn a40() -> CaseRow {
    row(
        "A40",
        "lecture given at the state, regional or national level and/or if CECs \
         are offered for the lecture attendees",
    )
    .case(
        acsm_trainer().evidence(lecture("2025-03-01", "2", Level::Regional)),
        "line counted; gives 2",
    )
    .case(
        acsm_trainer().evidence(lecture("2025-03-01", "2", Level::National)),
        "line counted; gives 2",
    )
    .case(
        acsm_trainer().evidence(
            lecture("2025-03-01", "2", Level::Local)
                .edit(|r| r.about.attendee_credits = Some(YesNo::Yes)),
        ),
        "line counted; gives 2",
    )
    .case(
        acsm_trainer().evidence(lecture("2025-03-01", "2", Level::Local)),
        "line needs_review; asks level; possible 2",
    )
}
