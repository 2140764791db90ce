//! The trainers with whom documents were filed before: by the last report, by place and by content, and
//! by this run, by folder.
//!
//! Rows of the last report, and what this run files, come in; positions in the roster go out. It is a
//! hint whom to ask about a document that says less than it did, that was moved, or that was not read
//! beside others that were, and never proof (D21, D24).

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Deserialize;

use crate::intake::roster::Roster;
use crate::read::record::Record;

/// A folder that cannot be listed and had documents of more trainers than this is nobody's: what is in it may be anybody's.
/// So is a content that was filed with more: it is a picture in everybody's mails, not a card.
const MAX_MEANT: usize = 20;

/// The trainers of earlier documents.
#[derive(Debug, Default)]
pub struct EarlierTrainers {
    /// Each key of a document with a trainer, in order. Keys are short digests: there are many, and a
    /// wrong hint only asks one person too many.
    known: Vec<(u64, usize)>,
}

/// By what an earlier document is known.
#[derive(Hash)]
enum Key<'k> {
    Path(&'k str),
    Content(&'k str),
    /// Its path without its extension: it may have been saved as another kind of file.
    Stem(&'k str),
    /// A folder that it is in or below, with `/` at its end.
    Folder(&'k str),
    /// The same without an extension: an archive or a folder may have been packed as another kind of file.
    Packed(&'k str),
}

/// A row of the last report's `documents.csv`.
#[derive(Deserialize)]
pub struct EarlierDocument {
    /// Its path.
    pub path: String,
    /// Its hash; empty if it was not opened.
    pub sha256: String,
    /// The ids of the trainers with whom it was filed, joined by `;`.
    pub trainer_id: String,
}

impl EarlierTrainers {
    /// From the rows of the last report. `rows` passes each on. Trainers who left the roster are forgotten.
    pub fn new(roster: &Roster, rows: impl FnOnce(&mut dyn FnMut(EarlierDocument))) -> Self {
        let ids = roster.trainers.iter().enumerate();
        let positions: HashMap<&str, usize> = ids.map(|(i, t)| (t.id.as_str(), i)).collect();
        let mut earlier = Self::default();
        rows(&mut |document: EarlierDocument| {
            let ids = document.trainer_id.split(';');
            for trainer in ids.filter_map(|id| positions.get(id).copied()) {
                let path = &document.path;
                let known = &mut earlier.known;
                known.push((Key::Path(path).digest(), trainer));
                known.push((Key::Stem(stem(path)).digest(), trainer));
                if !document.sha256.is_empty() {
                    known.push((Key::Content(&document.sha256).digest(), trainer));
                }
                earlier.add_to_folders(path, trainer);
            }
        });
        earlier.sort();
        earlier
    }

    /// The trainers with whom a document at this place was filed, whatever its kind, or the folder or
    /// container it is in, where that could not be opened then; and, unless they are many, those with whom
    /// a document of this content was filed, and, for a folder or a container, those with documents in it.
    #[must_use]
    pub(super) fn of(&self, record: &Record) -> Vec<usize> {
        let mut trainers: Vec<usize> = self
            .with(&Key::Path(&record.path))
            .chain(self.with(&Key::Stem(stem(&record.path))))
            .collect();
        trainers.extend(self.if_few(&Key::Content(&record.sha256)));
        for (end, _) in record.path.match_indices('/') {
            trainers.extend(self.with(&Key::Path(&record.path[..=end])));
            trainers.extend(self.with(&Key::Path(&record.path[..end])));
        }
        let holder = format!("{}/", record.path.trim_end_matches('/'));
        trainers.extend(self.if_few(&Key::Folder(&holder)));
        trainers.extend(self.if_few(&Key::Packed(stem(&record.path))));
        trainers.sort_unstable();
        trainers.dedup();
        trainers
    }

    /// Adds a trainer to every folder that a document is in or below. [`Self::sort`] must follow.
    pub(super) fn add_to_folders(&mut self, path: &str, trainer: usize) {
        for (end, _) in path.match_indices('/') {
            let keys = [Key::Folder(&path[..=end]), Key::Packed(stem(&path[..end]))];
            self.known.extend(keys.map(|key| (key.digest(), trainer)));
        }
    }

    /// Makes what was added known.
    pub(super) fn sort(&mut self) {
        self.known.sort_unstable();
        self.known.dedup();
    }

    /// The trainers with documents in or below a folder, whose path ends with `/`.
    pub(super) fn in_folder(&self, folder: &str) -> Vec<usize> {
        self.with(&Key::Folder(folder)).collect()
    }

    /// Those with a key, unless they are many.
    fn if_few(&self, key: &Key<'_>) -> Vec<usize> {
        let trainers: Vec<usize> = self.with(key).take(MAX_MEANT + 1).collect();
        if trainers.len() > MAX_MEANT {
            return Vec::new();
        }
        trainers
    }

    fn with(&self, key: &Key<'_>) -> impl Iterator<Item = usize> {
        let digest = key.digest();
        let first = self.known.partition_point(|(known, _)| *known < digest);
        self.known[first..]
            .iter()
            .take_while(move |(known, _)| *known == digest)
            .map(|(_, trainer)| *trainer)
    }
}

/// A path without the extension of the file.
fn stem(path: &str) -> &str {
    /// Adds a trainer to what is inside a document. [`Self::sort`] must follow.
    pub(super) fn add_file(&mut self, path: &str, trainer: usize) {
        let inside = format!("{path}/");
        self.known.push((Key::Folder(&inside).digest(), trainer));
    }

    let name = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path[name..].rfind('.').filter(|dot| *dot > 0);
    dot.map_or(path, |dot| &path[..name + dot])
}

impl Key<'_> {
    fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}
