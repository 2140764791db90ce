//! Contact time as an amount of the body's unit, as it is printed.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::credit::{Seconds, in_unit};

/// Contact time in a unit, given by its length in seconds: truncated to four places, never rounded up
/// (D3).
#[must_use]
pub(super) fn truncated(time: Seconds, unit: i64) -> Decimal {
    in_unit(time, unit)
        .round_dp_with_strategy(4, RoundingStrategy::ToZero)
        .normalize()
}
