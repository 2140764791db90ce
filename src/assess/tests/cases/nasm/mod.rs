//! Cases for the rows of NASM's page, N01 to N28.

mod cycle_and_sum;
mod dates_and_fees;
mod evidence;
mod petitions;
mod setup;

use super::CaseRow;

/// All of them.
pub(super) fn cases() -> Vec<CaseRow> {
    [
        cycle_and_sum::cases(),
        evidence::cases(),
        dates_and_fees::cases(),
        petitions::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
