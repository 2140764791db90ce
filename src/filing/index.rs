//! Who could be meant: places in the roster by what is looked for, so that a paper or a folder is compared with the few whom it
//! could mean and never with everybody.
//!
//! Keys come in, places go out. Whether somebody is meant is for the caller to say.

use std::collections::{BTreeSet, HashMap};

/// Places in the roster by keys.
pub(super) struct Index {
    places: HashMap<String, Vec<usize>>,
}

impl Index {
    /// From the keys of everybody, in the order of the roster.
    pub(super) fn of(everybody: impl IntoIterator<Item = BTreeSet<String>>) -> Self {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, keys) in everybody.into_iter().enumerate() {
            for key in keys {
                places.entry(key).or_default().push(place);
            }
        }
        Self { places }
    }

    /// Those who have any of these keys.
    pub(super) fn with<K: AsRef<str>>(&self, keys: impl IntoIterator<Item = K>) -> BTreeSet<usize> {
        keys.into_iter()
            .filter_map(|key| self.places.get(key.as_ref()))
            .flatten()
            .copied()
            .collect()
    }
}
