//! The trainers with whom the last report filed each document, by place and by content.
//!
//! Rows of the last report come in; positions in the roster go out. It is a hint whom to ask about a
//! document that says less than it did, or that was moved, and never proof (D21, D24).

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::intake::roster::Roster;
use crate::read::record::Record;

/// The trainers of earlier documents. Paths and hashes are kept as short digests: there are many, and
/// a wrong hint only asks one person too many.
#[derive(Debug, Default)]
pub struct EarlierTrainers {
    positions: HashMap<String, usize>,
    by_path: HashMap<u64, BTreeSet<usize>>,
    by_content: HashMap<u64, BTreeSet<usize>>,
    /// By folder: everybody with a document in it or below it.
    by_folder: HashMap<u64, BTreeSet<usize>>,
}

/// A folder with documents of more trainers than this is nobody's: what is in it may be anybody's.
const MAX_OF_A_FOLDER: usize = 20;

impl EarlierTrainers {
    /// Nothing is known yet of any document.
    #[must_use]
    pub fn new(roster: &Roster) -> Self {
        let ids = roster.trainers.iter().enumerate();
        Self {
            positions: ids.map(|(i, trainer)| (trainer.id.clone(), i)).collect(),
            ..Self::default()
        }
    }

    /// Adds a document of the last report: its path, its hash (empty if it was not opened) and the
    /// ids of the trainers with whom it was filed. Trainers who left the roster are forgotten.
    pub fn add<'i>(&mut self, path: &str, sha256: &str, trainers: impl Iterator<Item = &'i str>) {
        let trainers: Vec<usize> = trainers
            .filter_map(|id| self.positions.get(id).copied())
            .collect();
        if trainers.is_empty() {
            return;
        }
        if !sha256.is_empty() {
            let known = self.by_content.entry(digest(sha256)).or_default();
            known.extend(&trainers);
        }
        self.by_path
            .entry(digest(path))
            .or_default()
            .extend(&trainers);
        for (end, _) in path.match_indices('/') {
            let known = self.by_folder.entry(digest(&path[..=end])).or_default();
            known.extend(&trainers);
        }
    }

    /// The trainers with whom a document of this content was filed, or one at this place; for a folder,
    /// which ends with `/`, those with documents in it, unless they are many.
    #[must_use]
    pub(super) fn of(&self, record: &Record) -> Vec<usize> {
        let place = digest(&record.path);
        let in_folder = if record.path.ends_with('/') {
            self.by_folder
                .get(&place)
                .filter(|trainers| trainers.len() <= MAX_OF_A_FOLDER)
        } else {
            None
        };
        let all: BTreeSet<usize> = self
            .by_content
            .get(&digest(&record.sha256))
            .into_iter()
            .chain(self.by_path.get(&place))
            .chain(in_folder)
            .flatten()
            .copied()
            .collect();
        all.into_iter().collect()
    }
}

fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
