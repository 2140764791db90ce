//! An index of the roster: trainers by keys, so that a document or a folder is compared with the
//! few trainers it could mean and not with all of them.
//!
//! Keys come in; positions in the roster go out. Whether a trainer is meant is decided by the
//! caller.

use std::collections::{BTreeSet, HashMap};

/// Positions in the roster by keys.
pub(super) struct Index {
    positions: HashMap<String, Vec<usize>>,
}

impl Index {
    /// From the keys of each trainer, in the order of the roster.
    pub(super) fn new(keys_by_trainer: impl IntoIterator<Item = BTreeSet<String>>) -> Self {
        let mut positions: HashMap<String, Vec<usize>> = HashMap::new();
        for (position, keys) in keys_by_trainer.into_iter().enumerate() {
            for key in keys {
                positions.entry(key).or_default().push(position);
            }
        }
        Self { positions }
    }

    /// The trainers who have any of these keys.
    pub(super) fn with_any<K: AsRef<str>>(
        &self,
        keys: impl IntoIterator<Item = K>,
    ) -> BTreeSet<usize> {
        keys.into_iter()
            .filter_map(|key| self.positions.get(key.as_ref()))
            .flatten()
            .copied()
            .collect()
    }
}
