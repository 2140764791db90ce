//! A time as the system has it comes in; the same time on the calendar goes out, if the calendar has it.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// A time on the calendar; `None` if it is too far from today. Clocks and files may be set to times hundreds of thousands of years away.
#[must_use]
pub fn on_calendar(time: SystemTime) -> Option<DateTime<Utc>> {
    let (seconds, nanoseconds) = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => (i64::try_from(after.as_secs()).ok()?, after.subsec_nanos()),
        Err(error) => {
            let before = error.duration();
            let whole = i64::try_from(before.as_secs()).ok()?;
            match before.subsec_nanos() {
                0 => (-whole, 0),
                nanoseconds => (-whole - 1, 1_000_000_000 - nanoseconds),
            }
        }
    };
    DateTime::from_timestamp(seconds, nanoseconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_time_is_on_the_calendar_or_nowhere() {
        let [second, half] = [1000, 500].map(Duration::from_millis);
        let far = Duration::from_hours(2_500_000_000);
        for (time, expected) in [
            (UNIX_EPOCH, Some("1970-01-01T00:00:00+00:00")),
            (UNIX_EPOCH - second, Some("1969-12-31T23:59:59+00:00")),
            (UNIX_EPOCH - half, Some("1969-12-31T23:59:59.500+00:00")),
            (UNIX_EPOCH + half, Some("1970-01-01T00:00:00.500+00:00")),
            (UNIX_EPOCH + far, None),
            (UNIX_EPOCH - far, None),
        ] {
            let found = on_calendar(time).map(|time| time.to_rfc3339());
            assert_eq!(found.as_deref(), expected);
        }
    }
}
