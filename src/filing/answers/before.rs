//! Where the last report had the documents that answers are about.
//!
//! What that report says comes in; for a content that was not read and is at some place now, whether an answer to it is
//! surely about the file there goes out. What is at the other places now is not known here.

use std::collections::{BTreeMap, BTreeSet};

use crate::filing::earlier::holders;

/// What the last report tells of the documents that answers are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnsweredBefore {
    /// Those about which it had answers and used none of them: the file that was meant was gone, or several had its
    /// content.
    unused: BTreeSet<String>,
    /// The place of each content about which it had an answer and could not look at the file: the answer holds there alone.
    waiting: BTreeMap<String, String>,
    /// The places of each content that answers are about, by its hash; empty if there is no such report.
    places: BTreeMap<String, Vec<String>>,
    /// Those places, and every folder and container that they are in. What was not read there may be what was meant.
    hiding: BTreeSet<String>,
}

/// Which file an answer to a content is about that a file has now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::filing) enum Meant<'b> {
    /// That file, as far as it is known.
    This,
    /// The file that was at this place. It is this file only if it was moved, and not if it is still there and could not
    /// be read.
    FileAt(&'b str),
    /// Another file, or one of several.
    Unknown,
}

impl AnsweredBefore {
    /// `unused`: the documents about which that report had answers and used none of them. `places`: where it had each
    /// content that answers are about, by its hash, as paths of this run; none for a content that it had where this run
    /// does not look. `waiting`: where it had a content at which it could not look. Without a report all are empty.
    #[must_use]
    pub fn new(
        unused: BTreeSet<String>,
        places: BTreeMap<String, Vec<String>>,
        waiting: BTreeMap<String, String>,
    ) -> Self {
        let paths = places.values().flatten().chain(waiting.values());
        let hiding = paths
            .flat_map(|path| hiding_places(path))
            .map(str::to_owned);
        Self {
            hiding: hiding.collect(),
            unused,
            waiting,
            places,
        }
    }

    /// Which file an answer to a content is about, of which a file at this place was not read.
    pub(in crate::filing) fn meant(&self, sha256: &str, path: &str) -> Meant<'_> {
        if let Some(before) = self.waiting.get(sha256) {
            return if before == path {
                Meant::This
            } else {
                Meant::Unknown
            };
        }
        if self.unused.contains(sha256) {
            return Meant::Unknown;
        }
        match self.places.get(sha256).map(Vec::as_slice) {
            None => Meant::This,
            Some([before]) if before == path => Meant::This,
            Some([before]) => Meant::FileAt(before),
            Some(_) => Meant::Unknown,
        }
    }

    /// Each content that had one place, with that.
    pub(in crate::filing) fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        let places = self.places.iter();
        let single = places.filter_map(|(sha256, places)| match places.as_slice() {
            [place] => Some((sha256, place)),
            _ => None,
        });
        let single = single.filter(|(sha256, _)| !self.waiting.contains_key(*sha256));
        let places = single.chain(&self.waiting);
        places.map(|(sha256, place)| (sha256.as_str(), place.as_str()))
    }

    /// Whether something that was not read hides a file that an answer may be about.
    pub(in crate::filing) fn may_hide(&self, path: &str) -> bool {
        self.hiding.contains(path)
    }
}

/// Where something that was not read hides a file of this path: there, or at a folder or container that it is in.
pub(in crate::filing) fn hiding_places(path: &str) -> impl Iterator<Item = &str> {
    holders(path).chain([path])
}
