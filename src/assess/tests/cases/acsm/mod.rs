//! Cases for the rows of ACSM's page, A01 to A62.

mod activities;
mod amounts;
mod audits;
mod awards;
mod cards;
mod college_and_authoring;
mod emeritus;
mod grace;
mod reporting;
mod setup;
mod teaching;

use super::CaseRow;

/// All of them.
pub(super) fn cases() -> Vec<CaseRow> {
    [
        activities::cases(),
        college_and_authoring::cases(),
        amounts::cases(),
        grace::cases(),
        cards::cases(),
        reporting::cases(),
        teaching::cases(),
        awards::cases(),
        audits::cases(),
        emeritus::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
