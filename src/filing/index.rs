//! An index of the roster: trainers by keys, so that a document or a folder is compared with the
//! few trainers it could mean and not with all of them.
//!
//! Keys come in; positions in the roster go out. Whether a trainer is meant is decided by the
//! caller.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Positions in the roster by keys.
pub(super) struct Index {
    /// The digest of a key and the position of a trainer who has it, in order. Digests take less
    /// memory than keys, and another key with the same digest is only one more trainer to compare.
    entries: Vec<(u64, usize)>,
}

impl Index {
    /// From the keys of each trainer, in the order of the roster.
    pub(super) fn new(keys_by_trainer: impl IntoIterator<Item = BTreeSet<String>>) -> Self {
        let mut entries = Vec::new();
        for (position, keys) in keys_by_trainer.into_iter().enumerate() {
            entries.extend(keys.iter().map(|key| (digest(key), position)));
        }
        entries.sort_unstable();
        Self { entries }
    }

    /// The trainers who have any of these keys, and seldom one who has none of them.
    pub(super) fn with_any<K: AsRef<str>>(
        &self,
        keys: impl IntoIterator<Item = K>,
    ) -> BTreeSet<usize> {
        keys.into_iter()
            .flat_map(|key| {
                let key = digest(key.as_ref());
                let first = self.entries.partition_point(|(digest, _)| *digest < key);
                self.entries[first..]
                    .iter()
                    .take_while(move |(digest, _)| *digest == key)
            })
            .map(|(_, position)| *position)
            .collect()
    }
}

fn digest(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
