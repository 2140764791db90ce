//! The trainers with whom the last report filed each document, by place and by content.
//!
//! Rows of the last report come in; positions in the roster go out. It is a hint whom to ask about a
//! document that says less than it did, or that was moved, and never proof (D21, D24).

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::intake::roster::Roster;
use crate::read::record::Record;

/// The trainers of earlier documents. Paths and hashes are kept as short digests: there are many, and
/// a wrong hint only asks one person too many.
#[derive(Debug, Default)]
pub struct EarlierTrainers {
    positions: HashMap<String, usize>,
    by_path: HashMap<u64, Vec<usize>>,
    by_content: HashMap<u64, Vec<usize>>,
}

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
            add_all(&mut self.by_content, digest(sha256), &trainers);
        }
        add_all(&mut self.by_path, digest(path), &trainers);
    }

    /// The trainers with whom a document of this content was filed, or one at this place.
    #[must_use]
    pub(super) fn of(&self, record: &Record) -> Vec<usize> {
        let by_content = self.by_content.get(&digest(&record.sha256));
        let by_path = self.by_path.get(&digest(&record.path));
        let mut trainers: Vec<usize> = by_content
            .into_iter()
            .chain(by_path)
            .flatten()
            .copied()
            .collect();
        trainers.sort_unstable();
        trainers.dedup();
        trainers
    }
}

fn add_all(map: &mut HashMap<u64, Vec<usize>>, key: u64, trainers: &[usize]) {
    let known = map.entry(key).or_default();
    for trainer in trainers {
        if !known.contains(trainer) {
            known.push(*trainer);
        }
    }
}

fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
