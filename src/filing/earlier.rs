//! The trainers with whom documents were filed before: by the last report, by place and by content, and
//! by this run, by folder.
//!
//! Rows of the last report, and what this run files, come in; positions in the roster go out. It is a
//! hint whom to ask about a document that says less than it did, that was moved, or that was not read
//! beside others that were, and never proof (D21, D24).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use chrono::DateTime;
use regex::Regex;
use serde::Deserialize;

use crate::intake::kind::kind_by_extension;
use crate::intake::roster::Roster;
use crate::intake::walk::Walk;
use crate::read::record::{Kind, Record};

/// A content that was filed with more trainers than this, file by file, is a picture in everybody's mails, not a card. Files of
/// one size and time, or of one name, of more trainers than this may be anybody's at a new place.
const MAX_ALIKE: usize = 20;

/// A folder or container that could not be opened and may hold documents of more trainers than this: what is in it may be
/// anybody's, once it can be opened.
const MAX_INSIDE: usize = 100;

/// The trainers of earlier documents.
#[derive(Debug, Default)]
pub struct EarlierTrainers {
    /// Each key of a document with a trainer, in order. Keys are short digests: there are many, and a
    /// wrong hint only asks one person too many.
    known: Vec<(u64, usize)>,
    /// The places of what was not opened and may be that of many.
    of_many: HashSet<u64>,
}

/// By what an earlier document is known.
#[derive(Hash)]
enum Key<'k> {
    Path(&'k str),
    Content(&'k str),
    /// The content of one file about which many were asked, such as an archive of everybody's cards.
    ContentOfMany(&'k str),
    /// Its path as [`stem`] gives it: it may have been saved as another kind of file. So may a container or folder that
    /// it was in and that is gone.
    Stem(&'k str),
    /// The name of a file that is gone, or of what was in one, as [`stem`] gives it: it may have been moved, packed or both.
    GoneName(&'k str),
    /// A folder or container that it is in or below, with `/` at its end.
    Folder(&'k str),
}

/// A row of the last report's `documents.csv`.
#[derive(Debug, Default, Deserialize)]
pub struct EarlierDocument {
    /// Its path.
    pub path: String,
    /// Its hash; empty if it was not opened.
    pub sha256: String,
    /// Its size in bytes; empty if it is not known.
    #[serde(default)]
    pub size: String,
    /// When it was last modified, in UTC; empty if it is not known.
    #[serde(default)]
    pub modified: String,
    /// The ids of the trainers with whom it was filed, joined by `;`.
    pub trainer_id: String,
}

impl EarlierTrainers {
    /// From the rows of the last report. `rows` passes each on, in the order of their paths. Trainers who left the roster
    /// are forgotten. `walk`: what is there now, because what was not opened has no content to know it by.
    pub fn new(
        roster: &Roster,
        walk: &Walk,
        rows: impl FnOnce(&mut dyn FnMut(EarlierDocument)),
    ) -> Self {
        let ids = roster.trainers.iter().enumerate();
        let positions: HashMap<&str, usize> = ids.map(|(i, t)| (t.id.as_str(), i)).collect();
        let mut earlier = Self::default();
        let (mut replaced, mut moved) = (ReplacedFolders::default(), MovedFiles::default());
        rows(&mut |document: EarlierDocument| {
            let ids = document.trainer_id.split(';');
            let trainers: Vec<usize> = ids.filter_map(|id| positions.get(id).copied()).collect();
            moved.add(&document, &trainers, walk);
            if trainers.is_empty() {
                return;
            }
            let mut keys = document.keys(trainers.len());
            keys.extend(replaced.above(&document.path, walk));
            for trainer in trainers {
                earlier.known.extend(keys.iter().map(|key| (*key, trainer)));
                earlier.add_to_folders(&document.path, trainer);
            }
        });
        moved.add_to(&mut earlier, walk);
        earlier.sort();
        earlier
    }

    /// The trainers with whom a document at this place was filed, whatever its kind, or the folder or
    /// container it is in, where that could not be opened then; those with whom a document of this content was filed; and,
    /// for a folder or a container, those with documents in it.
    #[must_use]
    pub(super) fn of(&self, record: &Record) -> Vec<usize> {
        let Record { path, sha256, .. } = record;
        let mut trainers: Vec<usize> = self
            .with(&Key::Path(path))
            .chain(self.with(&Key::Stem(&stem(path))))
            .chain(self.with(&Key::ContentOfMany(sha256)))
            .collect();
        trainers.extend(self.if_few(&Key::Content(sha256), MAX_ALIKE));
        let may_be_moved = self.may_be_moved(record);
        if may_be_moved {
            trainers.extend(self.if_few(&Key::GoneName(&stem(name(path))), MAX_ALIKE));
        }
        for holder in holders(path) {
            trainers.extend(self.if_few(&Key::Path(holder), MAX_INSIDE));
            if may_be_moved && kind_by_extension(holder).is_some() {
                trainers.extend(self.if_few(&Key::Stem(&stem(holder)), MAX_INSIDE));
            }
        }
        let inside = format!("{}/", path.trim_end_matches('/'));
        trainers.extend(self.with(&Key::Folder(&inside)));
        trainers.sort_unstable();
        trainers.dedup();
        trainers
    }

    /// Whether a document that was not read is in a folder or container that could not be opened then and may have had it, as
    /// it had documents of many, or is at a new place and may be one of those of many.
    #[must_use]
    pub(super) fn may_be_of_many(&self, record: &Record) -> bool {
        let path = record.path.trim_end_matches('/');
        let mut holders = holders(path);
        holders.any(|holder| self.are_many(&Key::Path(holder), MAX_INSIDE))
            || self.of_many.contains(&Key::Path(path).digest())
            || self.may_be_moved(record)
                && self.are_many(&Key::GoneName(&stem(name(path))), MAX_ALIKE)
    }

    /// Adds a trainer to every folder and container that a document is in or below. [`Self::sort`] must follow.
    pub(super) fn add_to_folders(&mut self, path: &str, trainer: usize) {
        let folders = path.match_indices('/');
        self.known
            .extend(folders.map(|(end, _)| (Key::Folder(&path[..=end]).digest(), trainer)));
    }

    /// Adds a trainer to what is inside a document. [`Self::sort`] must follow.
    pub(super) fn add_file(&mut self, path: &str, trainer: usize) {
        let inside = format!("{path}/");
        self.known.push((Key::Folder(&inside).digest(), trainer));
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

    /// Whether a record is of what was not read and is at a place with which the last report filed nothing.
    fn may_be_moved(&self, record: &Record) -> bool {
        record.is(Kind::Unreadable) && self.with(&Key::Path(&record.path)).next().is_none()
    }

    fn are_many(&self, key: &Key<'_>, max: usize) -> bool {
        self.with(key).nth(max).is_some()
    }

    /// Those with a key, unless they are more than so many.
    fn if_few(&self, key: &Key<'_>, max: usize) -> Vec<usize> {
        let trainers: Vec<usize> = self.with(key).take(max + 1).collect();
        if trainers.len() > max {
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

impl EarlierDocument {
    /// By what it is known itself, if it was filed with so many trainers.
    fn keys(&self, trainers: usize) -> Vec<u64> {
        let path = self.path.as_str();
        let stem = stem(path);
        let mut keys = vec![Key::Path(path), Key::Stem(&stem)];
        keys.extend(match self.sha256.as_str() {
            "" => None,
            sha256 if trainers > MAX_ALIKE => Some(Key::ContentOfMany(sha256)),
            sha256 => Some(Key::Content(sha256)),
        });
        keys.iter().map(Key::digest).collect()
    }

    fn stamp(&self) -> Option<Stamp> {
        let modified = DateTime::parse_from_rfc3339(&self.modified).ok()?;
        Some((self.size.parse().ok()?, modified.timestamp()))
    }
}

/// The size of a file, and the second in which it was modified.
type Stamp = (u64, i64);

/// Files of the last report that are gone, as far as they or something inside them were not opened: a file of the same size
/// and time at a new place may be the same.
#[derive(Default)]
struct MovedFiles {
    /// The places of the last report.
    places: HashSet<u64>,
    /// The files that the last document may be inside of, the innermost last.
    files: Vec<(String, Stamp)>,
    /// By size and time, and by the name as well.
    gone: HashMap<Stamp, Unopened>,
    gone_of_name: HashMap<(Stamp, String), Unopened>,
    /// The names of all files that are gone, and of what was in them.
    names: Vec<(u64, usize)>,
}

/// What was not opened of files that are gone: with whom it was filed, by the rest of the path, which is empty for a file
/// itself.
type Unopened = BTreeMap<String, BTreeSet<usize>>;

impl MovedFiles {
    /// Adds the next document.
    fn add(&mut self, document: &EarlierDocument, trainers: &[usize], walk: &Walk) {
        let path = document.path.as_str();
        self.places.insert(Key::Path(path).digest());
        self.files.retain(|(file, _)| path.starts_with(file));
        let stamp = document.stamp();
        self.files
            .extend(stamp.map(|stamp| (path.to_owned(), stamp)));
        if trainers.is_empty() {
            return;
        }
        let holding = self.files.iter().find_map(|(file, stamp)| {
            let inside = path.strip_prefix(file)?;
            let is_inside = inside.is_empty() || inside.starts_with('/');
            is_inside.then_some((file, stamp, inside))
        });
        if let Some((file, stamp, inside)) = holding
            && !walk.has(file)
        {
            let gone_name = Key::GoneName(&stem(name(path))).digest();
            let named = trainers.iter().map(|trainer| (gone_name, *trainer));
            self.names.extend(named);
            if !document.sha256.is_empty() {
                return;
            }
            let of_name = (*stamp, name(file).to_owned());
            for unopened in [
                self.gone.entry(*stamp).or_default(),
                self.gone_of_name.entry(of_name).or_default(),
            ] {
                let filed = unopened.entry(inside.to_owned()).or_default();
                filed.extend(trainers);
            }
        }
    }

    /// Adds the places of all of that now.
    fn add_to(self, earlier: &mut EarlierTrainers, walk: &Walk) {
        for (path, stamp) in walk.stamps() {
            if self.places.contains(&Key::Path(path).digest()) {
                continue;
            }
            let stamp = (stamp.size, stamp.modified.div_euclid(1_000_000_000));
            let of_name = self.gone_of_name.get(&(stamp, name(path).to_owned()));
            let unopened = of_name.or_else(|| self.gone.get(&stamp));
            for (inside, trainers) in unopened.into_iter().flatten() {
                let place = Key::Path(&format!("{path}{inside}")).digest();
                if trainers.len() > MAX_ALIKE {
                    earlier.of_many.insert(place);
                } else {
                    let filed = trainers.iter().map(|trainer| (place, *trainer));
                    earlier.known.extend(filed);
                }
            }
        }
        earlier.known.extend(self.names);
    }
}

/// The folders and containers of the last report that are gone: what has the name of one was perhaps made of it.
#[derive(Default)]
struct ReplacedFolders {
    /// The folder or container of the document that was asked about last: documents come in the order of their paths.
    last: String,
    keys: Vec<u64>,
}

impl ReplacedFolders {
    /// The keys of those that a document was in.
    fn above(&mut self, path: &str, walk: &Walk) -> &[u64] {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if self.last != folder {
            let gone = path.match_indices('/').map(|(end, _)| &path[..end]);
            let gone = gone.filter(|folder| !walk.has(folder));
            self.keys = gone
                .map(|folder| Key::Stem(&stem(folder)).digest())
                .collect();
            folder.clone_into(&mut self.last);
        }
        &self.keys
    }
}

/// The name of a file or folder.
fn name(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    path.rfind('/').map_or(path, |slash| &path[slash + 1..])
}

/// A path without what changes when a file is saved, copied or packed once more: its extensions, the number or word of a copy,
/// and the case of its letters. Without a known kind, a name has one extension.
fn stem(path: &str) -> String {
    static COPY: LazyLock<Regex> = LazyLock::new(|| {
        let copy = r"(?:\s*\(\d+\)|[\s_-]+(?:copy|kopie|copie|copia)(?:\s*\d+|\s*\(\d+\))?)$";
        Regex::new(copy).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
    });
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    let name = path[name_start..].to_lowercase();
    let dot = |name: &str| name.rfind('.').filter(|dot| *dot > 0);
    let mut name = dot(&name).map_or(name.as_str(), |dot| &name[..dot]);
    loop {
        let copied = COPY.find(name).map(|copy| copy.start());
        let known = kind_by_extension(name).and(dot(name));
        match copied.or(known).filter(|end| *end > 0) {
            Some(end) => name = &name[..end],
            None => return format!("{}{name}", &path[..name_start]),
        }
    }
}

/// Everything that a document is in: a folder that could not be listed, with `/` at the end, or a container.
pub(super) fn holders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/')
        .flat_map(|(end, _)| [&path[..=end], &path[..end]])
}

impl Key<'_> {
    fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_when_a_file_is_copied_or_packed_once_more() {
        for name in [
            "cards.zip",
            "cards.zip.7z",
            "cards (1).7z",
            "Cards.7z",
            "cards - Copy.zip",
            "cards - Copy (2).zip",
            "CARDS_kopie 2.tar.gz",
            "cards",
        ] {
            assert_eq!(stem(&format!("In/{name}")), "In/cards", "{name}");
        }
        for name in ["cards 2.zip", "my cards.zip", ".zip", "(1).zip"] {
            assert_ne!(stem(name), "cards", "{name}");
        }
        assert_eq!(stem("a.zip/card.pdf"), "a.zip/card");
        assert_eq!(stem("yusuf.karaca"), "yusuf");
    }
}
