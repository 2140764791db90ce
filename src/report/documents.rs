//! `documents.csv`: every file that was met on the share, in the order of paths, and what became of it.
//!
//! The documents of one trainer after another and those of nobody come in; with the files that were walked, one row for each path
//! goes out. What is not in these rows was not on the share.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Read};

use chrono::{DateTime, SecondsFormat};
use serde::Deserialize;

use super::cell::{CodeCell, CsvText};
use super::folder::Folder;
use super::judged::{ContainerFile, JudgedTrainer};
use super::manifest::WrittenFile;
use super::places::Places;
use super::row::row;
use super::table::read_rows;
use crate::codes::codes;
use crate::credit::LineStatus;
use crate::filing::answers::Answers;
use crate::filing::earlier::{EarlierDocument, EarlierTrainers};
use crate::filing::filed::{FiledRecord, UnfiledRecord, is_put_off};
use crate::finding::{Code, Finding};
use crate::intake::roster::Roster;
use crate::intake::walk::{FileStamp, Walk};
use crate::read::record::{Kind, Record};

codes! {
    /// What became of a file: the column `fate` of `documents.csv`. A file with several certificates has the first of these that one
    /// of them has.
    pub enum Fate {
        /// It was read, and judged as the document of a trainer or of nobody on the roster.
        Judged = "judged",
        /// It could not be read, or not wholly: whom it may concern is asked, and the verdicts of those wait.
        Unread = "unread",
        /// It was left for the next run, which reads it: it was being written, or the limit of scanned pages was reached.
        PutOff = "put_off",
        /// It shows the same activity as another document, which counts instead.
        Duplicate = "duplicate",
        /// It is no certificate or card, as it was read or as a person answered; or its kind of file holds none.
        NotACertificate = "not_a_certificate",
        /// It was left out by its name or place: a system file, a recycle bin, or what `--exclude` names.
        ExcludedPlace = "excluded_place",
    }
}

row! {
    /// One row for each file that was met, in the order of paths, and for each file inside a container such as a mail or an archive. Every
    /// file on the share is in it, with exactly one `fate`; their counts are in `run.json`.
    struct DocumentRow in "documents.csv" {
        /// The file, below the folder that was read; a folder that could not be listed ends with `/`.
        path: CsvText,
        /// The SHA-256 of the file, in lower-case hex; empty if it was not opened or has no bytes.
        sha256: CsvText,
        /// Its size in bytes, of a link its own; empty for a file inside a container and if it is not known.
        size: CsvText,
        /// When it was last modified, in UTC, of a link its own; empty for a file inside a container and if it is not known.
        modified: CsvText,
        /// The ids of the trainers with whom it is filed, joined by `;`: one whose it certainly is, or everybody who is asked; empty if it
        /// was filed with nobody.
        trainer_id: CsvText,
        /// What kinds of documents are in it, as in `evidence.csv`, joined by `;`; empty if nothing is known of it.
        kind: CsvText,
        /// The ids of its documents in the trainers' files, joined by `;`; with the trainer's id before them if there are several trainers.
        evidence: CsvText,
        /// What became of it.
        fate: CodeCell<Fate>,
        /// Why it was not read, is in doubt or does not count; empty if there is nothing to say. What counts of it is in `credits.csv`.
        why: CsvText,
    }
}

/// What is known of one document, as it was filed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct DocumentEntry {
    path: String,
    pages: [u32; 2],
    sha256: String,
    trainer_id: String,
    evidence: String,
    kind: String,
    fate: Fate,
    why: String,
}

/// The documents of a trainer, or of all so far.
#[derive(Debug, Default)]
pub(super) struct Documents(Vec<DocumentEntry>);

/// The paths of each content that several files have, in order, by its hash.
pub(super) type SharedPaths<'d> = HashMap<&'d str, Vec<&'d str>>;

/// What became of the files.
pub(super) struct Written {
    pub file: WrittenFile,
    /// How many files have each fate.
    pub fates: BTreeMap<&'static str, usize>,
    /// The same in words.
    pub note: String,
    /// The hash of each document by its path, in order.
    pub hashes: Vec<(String, String)>,
}

impl Documents {
    /// Those of one trainer.
    pub(super) fn of(judged: &JudgedTrainer<'_>) -> Self {
        let entry = |(index, filed): (usize, &FiledRecord)| {
            let record = &filed.record;
            let original = original(judged, index);
            let fate = match &original {
                Some(_) => Fate::Duplicate,
                None => fate(record),
            };
            let original = original.map(|id| format!("the same activity as {id}"));
            DocumentEntry {
                trainer_id: judged.trainer.id.clone(),
                evidence: filed.id.clone(),
                fate,
                why: joined(record, filed.doubt.as_ref(), original),
                ..DocumentEntry::of(record)
            }
        };
        Self(judged.evidence.iter().enumerate().map(entry).collect())
    }

    /// Adds a document that was filed with no trainer.
    pub(super) fn unfiled(&mut self, unfiled: &UnfiledRecord) {
        let entry = DocumentEntry::of(&unfiled.record);
        self.0.push(DocumentEntry {
            why: unfiled.reason.clone(),
            // What a person answered about needs no reading any more.
            fate: match entry.fate {
                Fate::Unread | Fate::PutOff if !unfiled.applied.is_empty() => Fate::Judged,
                fate => fate,
            },
            ..entry
        });
    }

    /// Only those inside a container.
    pub(super) fn inside(mut self, container: &str) -> Self {
        let prefix = format!("{container}/");
        self.0.retain(|entry| entry.path.starts_with(&prefix));
        self
    }

    /// What became of each, in words, in the order of paths.
    pub(super) fn fates(mut self) -> Vec<String> {
        self.0.sort_unstable();
        let display = |entry: &DocumentEntry| {
            let DocumentEntry {
                path,
                trainer_id,
                evidence,
                fate,
                why,
                ..
            } = entry;
            let whose = if trainer_id.is_empty() {
                "filed with no trainer".to_owned()
            } else {
                format!("{trainer_id} {evidence}")
            };
            let why = if why.is_empty() {
                String::new()
            } else {
                format!(": {why}")
            };
            format!("{path} ({whose}): {}{why}", fate.as_str().replace('_', " "))
        };
        self.0.iter().map(display).collect()
    }

    /// Adds those of another trainer.
    pub(super) fn add(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// The contents that several files have.
    pub(super) fn shared_paths(&self) -> SharedPaths<'_> {
        let mut contents: Vec<(&str, &str)> = self
            .0
            .iter()
            .filter(|entry| !entry.sha256.is_empty())
            .map(|entry| (entry.sha256.as_str(), entry.path.as_str()))
            .collect();
        contents.sort_unstable();
        contents.dedup();
        contents
            .chunk_by(|a, b| a.0 == b.0)
            .filter(|same| same.len() > 1)
            .map(|same| (same[0].0, same.iter().map(|(_, path)| *path).collect()))
            .collect()
    }

    /// Writes a row for each path: of the documents, of the files that were walked, and of what was left out.
    pub(super) fn write(
        mut self,
        folder: Folder<'_>,
        walk: &Walk,
        containers: &[ContainerFile],
    ) -> io::Result<Written> {
        self.0.sort_unstable();
        let of_containers: Vec<DocumentEntry> = containers
            .iter()
            .filter(|container| !self.has(&container.path))
            .map(|container| self.of_container(container))
            .collect();
        self.0.extend(of_containers);
        self.0.sort_unstable();
        let without_record = self.without_record(walk);
        self.0.extend(without_record);
        self.0
            .extend(walk.left_out.iter().map(|left_out| DocumentEntry {
                fate: Fate::ExcludedPlace,
                why: left_out.message.clone(),
                ..DocumentEntry::without_record(&left_out.path)
            }));
        self.0.sort_unstable();
        let mut file = folder.csv_file()?;
        let mut fates: BTreeMap<&'static str, usize> =
            Fate::ALL.iter().map(|fate| (fate.as_str(), 0)).collect();
        let (mut hashes, mut count) = (Vec::new(), 0);
        let mut stamps: Vec<(&str, &FileStamp)> = walk.stamps().collect();
        stamps.sort_unstable();
        let mut stamps = stamps.into_iter().peekable();
        for entries in self.0.chunk_by(|a, b| a.path == b.path) {
            let path = entries[0].path.as_str();
            while stamps.next_if(|(other, _)| *other < path).is_some() {}
            let stamp = stamps.peek().filter(|(other, _)| *other == path);
            let row = row(entries, stamp.map(|(_, stamp)| *stamp));
            *fates.entry(row.fate.as_str()).or_default() += 1;
            count += 1;
            if entries[0].fate != Fate::ExcludedPlace {
                hashes.push((path.to_owned(), entries[0].sha256.clone()));
            }
            file.row(&row)?;
        }
        let counted: Vec<String> = Fate::ALL
            .iter()
            .map(|fate| (fates[fate.as_str()], fate))
            .filter(|(count, _)| *count > 0)
            .map(|(count, fate)| format!("{count} {fate}"))
            .collect();
        Ok(Written {
            file: file.end()?,
            note: format!("{count} files: {}", counted.join(", ")),
            fates,
            hashes,
        })
    }

    /// The files that were walked and are not among the sorted documents. Both are in the order of their paths.
    fn without_record(&self, walk: &Walk) -> Vec<DocumentEntry> {
        let mut entries = self.0.iter().peekable();
        let mut has_record = |path: &str| {
            while entries
                .next_if(|entry| entry.path.as_str() < path)
                .is_some()
            {}
            entries.peek().is_some_and(|entry| entry.path == path)
        };
        let files = walk.files.iter().filter(|file| !has_record(&file.path));
        files
            .map(|file| DocumentEntry {
                why: "nothing was read from it".to_owned(),
                ..DocumentEntry::without_record(&file.path)
            })
            .collect()
    }

    /// Whether a document of this path is among the sorted ones.
    fn has(&self, path: &str) -> bool {
        self.0
            .binary_search_by(|entry| entry.path.as_str().cmp(path))
            .is_ok()
    }

    /// The row of a file that gave no record itself: what it holds is in rows of its own.
    fn of_container(&self, ContainerFile { path, sha256 }: &ContainerFile) -> DocumentEntry {
        let prefix = format!("{path}/");
        let first = self.0.partition_point(|entry| entry.path < prefix);
        let fates = self.0[first..]
            .iter()
            .take_while(|entry| entry.path.starts_with(&prefix))
            .map(|entry| entry.fate);
        DocumentEntry {
            sha256: sha256.clone(),
            fate: fates.min().unwrap_or(Fate::Unread),
            why: "it holds other files, which have rows of their own".to_owned(),
            ..DocumentEntry::without_record(path)
        }
    }
}

impl DocumentEntry {
    fn of(record: &Record) -> Self {
        Self {
            pages: record.pages,
            sha256: record.sha256.clone(),
            kind: record.kind_words(),
            fate: fate(record),
            ..Self::without_record(&record.path)
        }
    }

    fn without_record(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            pages: [1, 1],
            sha256: String::new(),
            trainer_id: String::new(),
            evidence: String::new(),
            kind: String::new(),
            fate: Fate::Unread,
            why: String::new(),
        }
    }
}

/// The id of the document that counts instead of the one at this index; `None` if it counts itself for a credential, or is
/// open. The lines of each credential are in the order of the evidence.
fn original(judged: &JudgedTrainer<'_>, index: usize) -> Option<String> {
    let assessments = judged.assessments.iter();
    let mut own = assessments.filter_map(|assessment| assessment.lines.get(index));
    let first = own.clone().next()?;
    if !own.all(|line| line.status == LineStatus::Duplicate) {
        return None;
    }
    let original = first.duplicate_of.as_ref()?;
    let mut lines = judged
        .assessments
        .iter()
        .flat_map(|assessment| &assessment.lines);
    lines
        .find(|line| line.id == *original)
        .map(|line| line.evidence.clone())
}

fn fate(record: &Record) -> Fate {
    let is_unsuited = |finding: &Finding| finding.code == Code::Unsuited;
    match record.kind.value() {
        Some(Kind::Unreadable) if record.findings.iter().any(is_unsuited) => Fate::NotACertificate,
        Some(Kind::Unreadable) if is_put_off(record) => Fate::PutOff,
        Some(Kind::Unreadable) => Fate::Unread,
        Some(Kind::Other) => Fate::NotACertificate,
        _ => Fate::Judged,
    }
}

/// What there is to say about a document: why it was not read, whose it may be, and what else.
fn joined(record: &Record, doubt: Option<&Finding>, more: Option<String>) -> String {
    let is_said = |finding: &&Finding| {
        record.is(Kind::Unreadable) || matches!(finding.code, Code::Misfiled | Code::EarlierReading)
    };
    let sentences: Vec<String> = record
        .findings
        .iter()
        .filter(is_said)
        .chain(doubt)
        .map(|finding| finding.message.clone())
        .chain(more)
        .collect();
    sentences.join("; ")
}

/// One row for everything in a file.
fn row(entries: &[DocumentEntry], stamp: Option<&FileStamp>) -> DocumentRow {
    let trainers = unique(entries, |entry| Cow::from(&entry.trainer_id));
    let evidence = unique(entries, |entry| {
        if trainers.len() > 1 {
            Cow::from(format!("{} {}", entry.trainer_id, entry.evidence))
        } else {
            Cow::from(&entry.evidence)
        }
    });
    let fate = entries.iter().map(|entry| entry.fate).min();
    DocumentRow {
        path: (&entries[0].path).into(),
        sha256: (&entries[0].sha256).into(),
        size: stamp.map(|stamp| stamp.size.to_string()).into(),
        modified: stamp.map(modified).into(),
        trainer_id: CsvText::list(&trainers),
        kind: CsvText::list(&unique(entries, |entry| Cow::from(entry.kind.as_str()))),
        evidence: CsvText::list(&evidence),
        fate: fate.into(),
        why: unique(entries, |entry| Cow::from(&entry.why))
            .join("; ")
            .into(),
    }
}

/// What the entries have, each once, without those that have nothing.
fn unique<'e>(
    entries: &'e [DocumentEntry],
    of: impl Fn(&'e DocumentEntry) -> Cow<'e, str>,
) -> Vec<Cow<'e, str>> {
    let mut seen = BTreeSet::new();
    entries
        .iter()
        .map(of)
        .filter(|word| !word.is_empty() && seen.insert(word.clone()))
        .collect()
}

/// The time of a file in UTC, to the second.
fn modified(stamp: &FileStamp) -> String {
    DateTime::from_timestamp_nanos(stamp.modified).to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// What a written report says of a document that another one leaves out.
#[derive(Deserialize)]
struct EarlierFate {
    path: String,
    trainer_id: String,
    fate: String,
}

/// What leaves out documents that a written report filed with trainers, and how many they are. `holding` tells for a path of
/// that report what leaves it out now.
pub(super) fn filed_and_left_out(
    documents: Option<impl Read>,
    holding: impl Fn(&str) -> Option<String>,
) -> (BTreeSet<String>, usize) {
    let (mut by, mut count) = (BTreeSet::new(), 0);
    let mut add = |document: EarlierFate| {
        let is_filed =
            !document.trainer_id.is_empty() && document.fate != Fate::NotACertificate.as_str();
        if let Some(what) = is_filed.then(|| holding(&document.path)).flatten() {
            by.insert(what);
            count += 1;
        }
    };
    if let Some(documents) = documents {
        // A file that is damaged in the middle has told what it could: changes.csv lists what is left out all the same.
        let _ = read_rows(documents, &mut add);
    }
    (by, count)
}

/// What a written report tells of its documents.
#[derive(Debug, Default)]
pub struct LastDocuments {
    /// With whom it filed them, by their paths now.
    pub trainers: EarlierTrainers,
    /// Where it had each content that answers are about, by its hash, as paths of this run; nothing if it has no documents. A
    /// content that was where this run does not look has no places.
    pub answered: BTreeMap<String, Vec<String>>,
}

/// The places of contents, by their hashes; `None` for one that was where this run does not look.
struct AnsweredPlaces<'a> {
    places: Places<'a>,
    walk: &'a Walk,
    known: BTreeMap<String, Option<Vec<String>>>,
}

impl AnsweredPlaces<'_> {
    fn add(&mut self, document: &EarlierDocument) {
        if let Some(known) = self.known.get_mut(&document.sha256) {
            let reached = self.places.reached(&document.path).ok();
            match reached.filter(|path| !self.walk.leaves_out(path)) {
                Some(path) => known.iter_mut().for_each(|known| known.push(path.clone())),
                None => *known = None,
            }
        }
    }
}

/// What a written report tells of its documents; nothing if it has none.
#[must_use]
pub fn last_documents(
    documents: Option<impl Read>,
    places: Places<'_>,
    walk: &Walk,
    roster: &Roster,
    answers: &Answers,
) -> LastDocuments {
    let Some(documents) = documents else {
        return LastDocuments::default();
    };
    let answered = answers.documents();
    let mut answered = AnsweredPlaces {
        places,
        walk,
        known: answered
            .map(|id| (id.to_owned(), Some(Vec::new())))
            .collect(),
    };
    let trainers = EarlierTrainers::new(roster, walk, |add| {
        let mut add_now = |document: EarlierDocument| {
            answered.add(&document);
            let path = places.path_now(&document.path);
            add(EarlierDocument { path, ..document });
        };
        // A file that is damaged in the middle has told what it could: these are hints, and what is not known is asked again.
        let _ = read_rows(documents, &mut add_now);
    });
    let answered = answered.known.into_iter();
    LastDocuments {
        trainers,
        answered: answered
            .map(|(sha256, places)| (sha256, places.unwrap_or_default()))
            .collect(),
    }
}
