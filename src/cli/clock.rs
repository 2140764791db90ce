//! When the program started. The only times that the rest of `cli` sees; the clock itself is read in `mod.rs`.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, NaiveDate};

/// The time at which the program started.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// In the local time zone.
    pub now: DateTime<FixedOffset>,
    /// To measure durations, unaffected by changes of the system's clock.
    pub started: Instant,
}

impl Clock {
    /// Today, in the local time zone.
    pub(super) fn today(self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The time since the program started.
    pub(super) fn elapsed(self) -> Duration {
        self.started.elapsed()
    }
}
