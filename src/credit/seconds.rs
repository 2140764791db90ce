//! Whole seconds, the exact measure of every amount (D3).
//!
//! A decimal amount and the length of its unit come in; whole seconds go out. Nothing is ever
//! rounded up.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// A span of time in whole seconds; the exact measure of every amount (D3). One contact hour is
/// 3,600.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub i64);

/// The upper limit of one amount, so that sums of many amounts cannot overflow.
const MAX_SECONDS: i64 = i64::MAX >> 24;

/// Converts an amount to seconds; `unit` is the length of one unit in seconds. Fractions of a
/// second are cut off, and the flag tells whether the amount was a whole number of seconds.
#[must_use]
pub fn seconds(amount: Decimal, unit: i64) -> (Seconds, bool) {
    let exact = amount
        .checked_mul(Decimal::from(unit))
        .unwrap_or(Decimal::MAX);
    let whole = exact.round_dp_with_strategy(0, RoundingStrategy::ToZero);
    (
        Seconds(whole.to_i64().unwrap_or(MAX_SECONDS).min(MAX_SECONDS)),
        whole == exact,
    )
}

/// Converts seconds to a unit whose length is given in seconds; the result is exact.
#[must_use]
pub fn in_unit(seconds: Seconds, unit: i64) -> Decimal {
    Decimal::from(seconds.0)
        .checked_div(Decimal::from(unit))
        .unwrap_or_default()
}

/// Seconds in a unit as reports print them: cut to four places, never rounded up (D3).
#[must_use]
pub fn truncated(time: Seconds, unit: i64) -> Decimal {
    in_unit(time, unit).trunc_with_scale(4).normalize()
}
