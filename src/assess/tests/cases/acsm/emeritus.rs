//! A58 to A60, A62: emeritus status.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::intake::roster::{Employment, Status};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![a58(), a59(), a60(), a60_2(), a60_3(), a62()]
}

fn granted() -> TrainerBuilder {
    acsm_trainer().credential(|c| c.status = Some(Status::Emeritus))
}

fn retired(born: &str, first: &str) -> TrainerBuilder {
    let case = acsm_trainer().credential(|c| c.first_certified_on = Some(day(first)));
    case.trainer(|t| (t.birth_date, t.employment) = (Some(day(born)), Some(Employment::Retired)))
}

fn unlikely(case: TrainerBuilder) -> TrainerBuilder {
    let assumptions = case.assess().assumptions;
    assert!(
        !assumptions.iter().any(|s| s.contains("eligible")),
        "{assumptions:?}"
    );
    case
}

fn a58() -> CaseRow {
    row(
        "A58",
        "without the need to meet future recertification requirements",
    )
    .case(
        granted(),
        "verdict not_applicable; credits not_applicable; cpr not_applicable; \
         standing emeritus; fee none",
    )
    .case(acsm_trainer(), "verdict not_met; standing active")
}

fn a59() -> CaseRow {
    row("A59", "will be reviewed by the ACSM CCRB Committee").case(
        retired("1955-01-01", "2010-01-01"),
        "assumes appears eligible for emeritus; standing active; verdict not_met",
    )
}

fn a60() -> CaseRow {
    row("A60", "65-years-old or older")
        .case(
            retired("1960-12-31", "2010-01-01"),
            "assumes appears eligible for emeritus",
        )
        .case(
            unlikely(retired("1961-01-01", "2010-01-01")),
            "standing active",
        )
}

fn a60_2() -> CaseRow {
    row("A60", "Continuously certified for at least 10 years")
        .case(
            retired("1955-01-01", "2015-12-31"),
            "assumes appears eligible for emeritus",
        )
        .case(
            unlikely(retired("1955-01-01", "2016-01-01")),
            "standing active",
        )
}

fn a60_3() -> CaseRow {
    row(
        "A60",
        "Retired (no longer practicing as an exercise professional)",
    )
    .case(
        unlikely(
            retired("1955-01-01", "2010-01-01")
                .trainer(|t| t.employment = Some(Employment::Active)),
        ),
        "standing active",
    )
}

fn a62() -> CaseRow {
    row(
        "A62",
        "the cost of reinstatement is $165 USD per certification",
    )
    .case(
        granted().trainer(|t| t.employment = Some(Employment::Active)),
        "do reinstate to active status for $165 (A62); standing emeritus",
    )
    .case(
        granted().trainer(|t| t.employment = Some(Employment::Retired)),
        "standing emeritus; do-by none",
    )
}
