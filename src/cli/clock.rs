//! When the program started. The only times that the rest of `cli` sees; the clock itself is read in `mod.rs`.

use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, Datelike, FixedOffset, Local, NaiveDate};

use crate::intake::file_time::on_calendar;
use crate::run::Failure;

/// Years have four digits in reports, and windows reach some years ahead.
const LAST_YEAR: i32 = 9_900;

/// The time at which the program started.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// In the local time zone.
    pub now: DateTime<FixedOffset>,
    /// To measure durations, unaffected by changes of the system's clock.
    pub started: Instant,
}

impl Clock {
    /// The times at which the program started.
    ///
    /// # Errors
    /// No report can be made on such a day.
    pub(super) fn of(now: SystemTime, started: Instant) -> Result<Self, Failure> {
        // `Local::now` panics if the clock is before 1970.
        let now = on_calendar(now)
            .filter(|now| (1..=LAST_YEAR).contains(&now.year()))
            .ok_or(Failure::Clock)?;
        Ok(Self {
            now: now.with_timezone(&Local).fixed_offset(),
            started,
        })
    }

    /// Today, in the local time zone.
    pub(super) fn today(self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The time since the program started.
    pub(super) fn elapsed(self) -> Duration {
        self.started.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn a_clock_that_no_report_can_have_is_an_error() {
        let at = |seconds: u64| UNIX_EPOCH + Duration::from_secs(seconds);
        let read = |now| Clock::of(now, Instant::now());
        // The last that Linux can have is in the year 292,277,026,596; the others are in 10,001, 2026 and 1901.
        for now in [at(i64::MAX.unsigned_abs()), at(253_450_000_000)] {
            let failure = read(now).unwrap_err();
            assert_eq!(
                failure.to_string(),
                "the clock of this computer says a day that cannot be: set its date and time, and start again"
            );
        }
        for now in [
            at(1_782_820_800),
            UNIX_EPOCH - Duration::from_secs(2_170_000_000),
        ] {
            assert!(read(now).is_ok());
        }
    }
}
