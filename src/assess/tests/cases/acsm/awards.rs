//! A44 to A47, A57, A61: credits for a new certification.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::intake::roster::Credential;

const INSTRUCTOR: &str = "ACSM Certified Group Exercise Instructor";
const TRAINER: &str = "ACSM Certified Personal Trainer";
const PHYSIOLOGIST: &str = "ACSM Certified Exercise Physiologist";
const CLINICAL: &str = "ACSM Certified Clinical Exercise Physiologist";

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        a44(),
        a44_2(),
        a44_3(),
        a44_4(),
        a45(),
        a46(),
        a47(),
        a57(),
        a61(),
        a61_2(),
    ]
}

fn credential(code: &str, first: &str) -> Credential {
    Credential {
        code: code.to_owned(),
        first_certified_on: Some(day(first)),
        ..Credential::default()
    }
}

fn also(code: &str, first: &str) -> TrainerBuilder {
    acsm_trainer().trainer(|t| t.credentials.push(credential(code, first)))
}

fn a44() -> CaseRow {
    row("A44", "Certified Personal Trainer (CPT): 10 CECs").case(
        acsm_holder("acsm-gei").evidence(certified(TRAINER, ACSM, "2025-03-01")),
        "line counted; gives 10",
    )
}

fn a44_2() -> CaseRow {
    row("A44", "Certified Exercise Physiologist (EP): 15 CECs").case(
        acsm_trainer().evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line counted; gives 15",
    )
}

fn a44_3() -> CaseRow {
    row(
        "A44",
        "Certified Clinical Exercise Physiologist (CEP): 15 CECs",
    )
    .case(
        acsm_holder("acsm-ep").evidence(certified(CLINICAL, ACSM, "2025-03-01")),
        "line counted; gives 15",
    )
}

fn a44_4() -> CaseRow {
    row(
        "A44",
        "if you earn a new ACSM certification during your current renewal cycle, \
         you may apply ACSM CECs",
    )
    .case(
        acsm_trainer().evidence(certified(INSTRUCTOR, ACSM, "2025-03-01")),
        "line excluded; rule A44; gives 0; possible 0",
    )
}

fn a45() -> CaseRow {
    row(
        "A45",
        "Only new ACSM certifications earned during the renewal period are \
         eligible for CEC credit.",
    )
    .case(
        acsm_trainer().evidence(certified(PHYSIOLOGIST, ACSM, "2024-01-31")),
        "line out_of_window; possible 0",
    )
    .case(
        also("acsm-ep", "2025-03-01").evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line counted; gives 15",
    )
    .case(
        also("acsm-ep", "2022-03-01").evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line excluded; possible 0; because renewal of a certification held \
         before",
    )
}

fn a46() -> CaseRow {
    row(
        "A46",
        "the new certification must be at a higher level than your current one",
    )
    .case(
        acsm_holder("acsm-cep").evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line excluded; because no higher level",
    )
    .case(
        also("acsm-cep", "2020-01-01").evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line excluded; because no higher level",
    )
    .case(
        acsm_holder("acsm-gei").evidence(certified(CLINICAL, ACSM, "2025-03-01")),
        "line counted; gives 15",
    )
}

fn a47() -> CaseRow {
    row(
        "A47",
        "Certifications earned from other organizations cannot be applied toward \
         ACSM certification renewal.",
    )
    .case(
        acsm_trainer().evidence(certified(
            "ACE Certified Personal Trainer",
            ACE,
            "2025-03-01",
        )),
        "line excluded; rule A47; possible 0",
    )
    .case(
        acsm_trainer().evidence(certified(
            "NASM Certified Personal Trainer",
            NASM,
            "2025-03-01",
        )),
        "line excluded; rule A47; possible 0",
    )
}

fn a57() -> CaseRow {
    row("A57", "American Registry.").case(
        acsm_trainer().evidence(certified(TRAINER, ACSM, "2025-03-01")),
        "line excluded; activity credential_proof; possible 0",
    )
}

fn a61() -> CaseRow {
    row("A61", "“ACSM-CPT-E”").case(
        acsm_trainer().evidence(certified("ACSM-CPT-E", ACSM, "2025-03-01")),
        "line excluded; activity credential_proof",
    )
}

fn a61_2() -> CaseRow {
    row("A61", "“ACSM Certified Personal Trainer – Emeritus”").case(
        acsm_trainer().evidence(certified(
            "ACSM Certified Personal Trainer – Emeritus",
            ACSM,
            "2025-03-01",
        )),
        "line excluded; activity credential_proof",
    )
}
