//! Exact seconds as figures of a report: contact hours and a body's units.

use rust_decimal::Decimal;

use crate::credit::Seconds;

/// Contact hours, cut after four decimals: nothing is rounded up (D3).
pub(super) fn hours(seconds: Seconds) -> Decimal {
    in_units(seconds, Seconds(3600))
}

/// A body's units of this length, cut after four decimals (D3).
pub(super) fn in_units(seconds: Seconds, unit: Seconds) -> Decimal {
    Decimal::from(seconds.0)
        .checked_div(Decimal::from(unit.0))
        .unwrap_or_default()
        .trunc_with_scale(4)
}
