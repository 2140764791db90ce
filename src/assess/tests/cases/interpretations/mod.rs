//! Cases for the interpretations D1 to D32: what the sources leave open.

mod activities;
mod amounts;
mod caps;
mod cards;
mod dates;
mod duplicates;
mod readings;
mod setup;
mod standing;
mod verdicts;

use super::CaseRow;

/// All of them.
pub(super) fn cases() -> Vec<CaseRow> {
    [
        dates::cases(),
        amounts::cases(),
        cards::cases(),
        standing::cases(),
        caps::cases(),
        activities::cases(),
        duplicates::cases(),
        readings::cases(),
        verdicts::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
