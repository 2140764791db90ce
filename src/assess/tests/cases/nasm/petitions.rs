//! N24 to N26: approval by list and by petition.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::Petition;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![n24(), n25(), n26()]
}

fn old() -> TrainerBuilder {
    TrainerBuilder::new("nasm-cpt", "2019-02-01", "2021-01-31", "2020-06-30")
}

fn n24() -> CaseRow {
    row(
        "N24",
        "To locate NASM-approved CEUs. Visit our Course Providers page",
    )
    .case(
        old().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM_LISTED)
                .on("2020-01-01")
                .hours("8"),
        ),
        "line counted; basis provider_list",
    )
    .case(
        old().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM_LISTED)
                .on("2019-12-31")
                .hours("8"),
        ),
        "line needs_review; asks petition",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(ACSM_LISTED)
                .on("2025-03-01")
                .hours("8"),
        ),
        "line needs_review; asks petition",
    )
}

fn n25() -> CaseRow {
    row(
        "N25",
        "Continuing education courses not preapproved with NASM can be reviewed \
         by petition only.",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Granted))
            .evidence(unlisted("Gait")),
        "line counted; gives 0.8; basis petition; asks-not petition",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Granted).amount("0.6", "ceu", "nasm"))
            .evidence(unlisted("Gait")),
        "line counted; gives 0.6",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Refused))
            .evidence(unlisted("Gait")),
        "line excluded; rule N25; possible 0",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Pending))
            .evidence(unlisted("Gait")),
        "line needs_review; counted 0; possible 0.8",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Hips", Petition::Granted))
            .evidence(unlisted("Gait")),
        "line needs_review; asks petition",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Granted).by(ACE))
            .evidence(unlisted("Gait")),
        "line needs_review; asks petition; petition-cost none",
    )
}

fn n26() -> CaseRow {
    row(
        "N26",
        "A $25 nonrefundable administrative fee is required for each \
         course/event petitioned.",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Granted))
            .evidence(unlisted("Gait")),
        "petition-cost 25",
    )
    .case(
        nasm_trainer().evidence(letter("Gait", Petition::Refused)),
        "petition-cost 25",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Granted))
            .evidence(letter("Hips", Petition::Refused)),
        "petition-cost 50",
    )
    .case(
        nasm_trainer()
            .evidence(letter("Gait", Petition::Refused))
            .evidence(
                letter("Gait", Petition::Granted)
                    .at("second letter.pdf")
                    .issued("2025-05-20"),
            ),
        "petition-cost 25",
    )
    .case(
        nasm_trainer().evidence(unlisted("Gait")),
        "petition-cost none",
    )
}
