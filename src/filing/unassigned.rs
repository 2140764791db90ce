//! Documents in no trainer's folder that this run could not read and a later one will: each may be
//! anybody's, so no verdict may rest on their absence (D24).
//!
//! Records come in one by one; a count and the first paths go out.

use super::filed::{UnfiledRecord, is_read_later};

/// How many paths are named.
const NAMED: usize = 3;

/// What a later run reads and may be anybody's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unassigned {
    count: usize,
    /// The first paths.
    paths: Vec<String>,
}

impl Unassigned {
    /// Adds what was filed with nobody, if it may be anybody's and is read in a later run.
    pub(super) fn add(&mut self, unfiled: &UnfiledRecord) {
        if unfiled.is_open && is_read_later(&unfiled.record) {
            self.count += 1;
            if self.paths.len() < NAMED {
                self.paths.push(unfiled.record.path.clone());
            }
        }
    }

    /// That they may be what is missing, in a sentence; `None` if there are none.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        let more = self.count.saturating_sub(self.paths.len());
        let paths = self.paths.join(", ");
        match (self.count, more) {
            (0, _) => None,
            (1, _) => Some(format!(
                "{paths} lies in no trainer's folder and was not read in this run (unfiled.csv tells why); it may be \
                 what is missing."
            )),
            (_, 0) => Some(format!(
                "{paths} lie in no trainer's folder and were not read in this run (unfiled.csv tells why); any of \
                 them may be what is missing."
            )),
            _ => Some(format!(
                "{paths} and {more} more lie in no trainer's folder and were not read in this run \
                 (unfiled.csv tells why); any of them may be what is missing."
            )),
        }
    }
}
