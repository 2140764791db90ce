//! How long documents may take, one by one and all that are stopped together. Times come in and go out; no clock.

use std::time::Duration;

/// A document may take this many times the longest time without a heartbeat.
const IN_ALL: u32 = 10;

/// Documents that are stopped may together take this many times the longest time without a heartbeat, which is one that
/// hangs only at its end, and its second try.
const STOPPED: u32 = 2 * IN_ALL;

/// After that, each document has this fraction of the time: as a rule, one that is read at all is read in much less.
const SHORTENED: u32 = 10;

/// How long a document may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// A document whose worker sends no heartbeat for this long is stopped.
    pub heartbeat: Duration,
    /// A document that takes longer than this is stopped, whatever its worker sends.
    pub document: Duration,
    /// Once documents that were stopped have taken longer than this, others have less time.
    pub stopped: Duration,
}

impl Patience {
    /// With this longest time without a heartbeat.
    #[must_use]
    pub fn new(heartbeat: Duration) -> Self {
        Self {
            heartbeat,
            document: heartbeat.saturating_mul(IN_ALL),
            stopped: heartbeat.saturating_mul(STOPPED),
        }
    }

    /// The patience that is left after the time that documents which were stopped have taken.
    pub(super) fn after(self, lost: Duration) -> Self {
        if lost <= self.stopped {
            return self;
        }
        Self {
            heartbeat: self.heartbeat / SHORTENED,
            document: self.document / SHORTENED,
            ..self
        }
    }
}
