//! What all files of a run are read with: the limits, the state and the reader. Readings come out of the state, and
//! go into it where every run would read the same.

use std::sync::{Mutex, PoisonError};

use crate::intake::container::PartProblem;
use crate::intake::limits::Limits;
use crate::store::state::{KeptContent, KeptReadings, Retry, State};

/// Bytes in a MiB, in which [`PartProblem`] counts.
const MIB: u64 = 1024 * 1024;

/// What all files are read with.
pub(super) struct ReadingTools<'a, R> {
    /// The limits of one document.
    pub limits: &'a Limits,
    /// What earlier runs read, which is not read again.
    pub state: Option<&'a Mutex<State>>,
    /// Reads documents and opens containers.
    pub reader: R,
}

impl<R> ReadingTools<'_, R> {
    /// What was read of a content before. The state is free for other threads while the readings are parsed.
    pub(super) fn kept(&self, sha256: &str) -> Option<KeptReadings> {
        let stored = self.with_state(|state| state.readings(sha256))??;
        let kept = stored.parse();
        if kept.is_none() {
            self.with_state(|state| state.remove_damaged(sha256));
        }
        let kept = kept.filter(|kept| !self.is_tried_again(kept));
        let limit = PartProblem::TooLarge(self.limits.file_bytes / MIB);
        // With another limit, what was too large to be taken out may not be.
        kept.filter(|kept| {
            kept.parts.iter().all(|part| match part.content {
                KeptContent::Problem(problem @ PartProblem::TooLarge(_)) => problem == limit,
                _ => true,
            })
        })
    }

    /// Whether a content of which reading was stopped is tried again in this run.
    fn is_tried_again(&self, kept: &KeptReadings) -> bool {
        let is_due = |retry| self.with_state(|state| state.is_tried_again(retry));
        kept.retry.as_ref().and_then(is_due) == Some(true)
    }

    /// When a content is tried again of which reading was stopped in this run; `None` without a state.
    pub(super) fn retry(&self, sha256: &str) -> Option<Retry> {
        self.with_state(|state| state.retry(sha256))
    }

    /// Keeps readings in the state if every run would read the same, or until they are read again.
    pub(super) fn keep(&self, sha256: &str, kept: &KeptReadings) {
        let mut findings = kept.records.iter().flat_map(|record| &record.findings);
        if kept.retry.is_some() || findings.all(|finding| finding.code.is_lasting()) {
            self.with_state(|state| state.keep(sha256, kept));
        }
    }

    /// Does work whose readings are written to the state together, which takes a fraction of the time that it takes one
    /// by one. If the run is killed meanwhile, the next one does this work again.
    pub(super) fn together<T>(&self, work: impl FnOnce() -> T) -> T {
        self.with_state(State::begin);
        let result = work();
        self.with_state(State::commit);
        result
    }

    /// Asks the state, if there is one.
    pub(super) fn with_state<T>(&self, ask: impl FnOnce(&mut State) -> T) -> Option<T> {
        // A thread that panicked while it held the state left it whole, because each statement is.
        Some(ask(&mut self
            .state?
            .lock()
            .unwrap_or_else(PoisonError::into_inner)))
    }
}
