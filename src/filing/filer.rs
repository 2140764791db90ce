//! Records to a [`FiledRecords`], one after another: each is matched to a trainer at once, and stays
//! packed until that trainer is judged.
//!
//! Records come in, in the order of their paths; evidence goes out, trainer by trainer. Whose a
//! record is, is decided in `matching`.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::answers::answer::{Answer, AppliedAnswer, Part};
use super::answers::apply::apply;
use super::bundle::Bundle;
use super::earlier::EarlierTrainers;
use super::filed::{FiledRecord, MatchedBy, UnfiledRecord};
use super::matching::{Hints, Match, RosterTrainers, match_by_answer, match_record, own_numbers};
use super::sides;
use super::unassigned::Unassigned;
use crate::finding::{Code, Finding};
use crate::intake::roster::Roster;
use crate::read::record::Record;

/// Everything that was filed: each record with the trainer it belongs to, with every trainer who
/// could be meant, or with nobody.
#[derive(Debug)]
pub struct FiledRecords {
    /// One bundle for each trainer of the roster, in the order of the roster; records in the order
    /// of their paths.
    evidence: Vec<Bundle<CompressedRecord>>,
    /// What belongs to nobody, in the order of the paths.
    unfiled: Bundle<UnfiledRecord>,
    /// What of that a later run reads.
    unassigned: Unassigned,
    /// Certificate numbers on documents of several people, each with the doubt about them in words.
    shared_numbers: BTreeMap<String, String>,
}

/// A filed record as it is packed.
#[derive(Debug, Serialize, Deserialize)]
struct CompressedRecord {
    record: Record,
    matched_by: MatchedBy,
    doubt: Option<Finding>,
    part: Part,
    applied: Vec<AppliedAnswer>,
}

impl FiledRecords {
    /// The evidence of a trainer, by the position in the roster, in the order of the paths.
    ///
    /// # Errors
    /// A record cannot be unpacked.
    pub fn evidence(&self, trainer: usize, answers: &Answers) -> io::Result<Vec<FiledRecord>> {
        let Some(bundle) = self.evidence.get(trainer) else {
            return Ok(Vec::new());
        };
        let mut evidence = bundle
            .values()
            .enumerate()
            .map(|(i, packed)| Ok(self.unpacked(i + 1, packed?, answers)))
            .collect::<io::Result<Vec<_>>>()?;
        sides::join_sides(&mut evidence);
        Ok(evidence)
    }

    fn unpacked(&self, number: usize, packed: CompressedRecord, answers: &Answers) -> FiledRecord {
        let CompressedRecord {
            record,
            matched_by,
            doubt,
            part,
            applied,
        } = packed;
        let doubt = doubt.or_else(|| self.shared_number(&record));
        FiledRecord {
            part,
            answers: answers.about(&record, part),
            applied,
            ..FiledRecord::new(format!("E{number:03}"), record, matched_by, doubt)
        }
    }

    /// What belongs to nobody, in the order of the paths.
    pub fn unfiled(&self) -> impl Iterator<Item = io::Result<UnfiledRecord>> {
        self.unfiled.values()
    }

    /// What a later run reads and may be anybody's.
    #[must_use]
    pub fn unassigned(&self) -> &Unassigned {
        &self.unassigned
    }

    /// The doubt about a certificate number on documents of several people: only one of them can be
    /// right, and it is not known who.
    fn shared_number(&self, record: &Record) -> Option<Finding> {
        if self.shared_numbers.is_empty() {
            return None;
        }
        let message = own_numbers(record)
            .into_iter()
            .find_map(|number| self.shared_numbers.get(&number))?;
        Some(Finding::new(Code::SharedNumber, message.clone()))
    }
}

/// Files records.
///
/// What people answered about a record is applied first. Several certificates on the same pages
/// stay in the order in which they were read.
pub struct Filer<'a> {
    roster: &'a Roster,
    answers: &'a Answers,
    earlier: &'a EarlierTrainers,
    people: RosterTrainers,
    /// The records of the current path that have come so far.
    same_path: Vec<Record>,
    /// The last folder and the trainers it is named after: records come folder by folder.
    last_folder: Option<(String, Vec<usize>)>,
    /// The trainers with whom the last record was filed.
    last_trainers: Vec<usize>,
    /// By certificate number, the trainers whose documents have it; only of documents that are
    /// certainly theirs.
    number_holders: HashMap<String, Holders>,
    filing: FiledRecords,
}

/// The trainers whose documents have a number: almost always one.
enum Holders {
    One(usize),
    Several(BTreeSet<usize>),
}

impl<'a> Filer<'a> {
    /// With the trainers of the roster and nothing filed yet. `earlier`: with whom the last report
    /// filed its documents.
    #[must_use]
    pub fn new(roster: &'a Roster, answers: &'a Answers, earlier: &'a EarlierTrainers) -> Self {
        let evidence = roster.trainers.iter().map(|_| Bundle::default()).collect();
        Self {
            roster,
            answers,
            earlier,
            people: RosterTrainers::new(roster),
            same_path: Vec::new(),
            last_folder: None,
            last_trainers: Vec::new(),
            number_holders: HashMap::new(),
            filing: FiledRecords {
                evidence,
                unfiled: Bundle::default(),
                unassigned: Unassigned::default(),
                shared_numbers: BTreeMap::new(),
            },
        }
    }

    /// Files a record. Records come in the order of their paths; those of one path may come in any
    /// order.
    ///
    /// # Errors
    /// A record cannot be packed.
    pub fn file(&mut self, record: Record) -> io::Result<()> {
        let is_next_path = self
            .same_path
            .first()
            .is_some_and(|first| first.path != record.path);
        if is_next_path {
            self.file_same_path()?;
        }
        self.same_path.push(record);
        Ok(())
    }

    /// Ends the filing.
    ///
    /// # Errors
    /// A record cannot be packed.
    pub fn finish(mut self) -> io::Result<FiledRecords> {
        self.file_same_path()?;
        let people = self.people;
        let shared = self
            .number_holders
            .into_iter()
            .filter_map(|(number, holders)| {
                let Holders::Several(trainers) = holders else {
                    return None;
                };
                let names: Vec<&str> = trainers.iter().map(|t| people.display(*t)).collect();
                let message = format!(
                    "Documents of {} have the same certificate number.",
                    names.join(" and ")
                );
                Some((number, message))
            });
        self.filing.shared_numbers = shared.collect();
        Ok(self.filing)
    }

    fn file_same_path(&mut self) -> io::Result<()> {
        let mut records = std::mem::take(&mut self.same_path);
        records.sort_by(|a, b| (a.pages, &a.sha256).cmp(&(b.pages, &b.sha256)));
        let parts = parts(&records);
        records
            .into_iter()
            .zip(parts)
            .try_for_each(|(record, part)| self.file_part(record, part))
    }

    fn file_part(&mut self, mut record: Record, part: Part) -> io::Result<()> {
        let answers = self.answers.about(&record, part);
        let mut applied = apply(&mut record, &answers);
        let (trainers, doubt) = match self.matched(&record, &answers, &mut applied) {
            Match::Certain {
                trainer,
                matched_by,
                misfiled,
            } => {
                record.findings.extend(misfiled);
                self.note_numbers(trainer, &record);
                (vec![(trainer, matched_by)], None)
            }
            Match::Open { trainers, doubt } => (trainers, Some(doubt)),
            Match::NoOne { reason, is_open } => {
                let unfiled = UnfiledRecord {
                    record,
                    reason,
                    is_open,
                    part,
                    applied,
                };
                self.filing.unassigned.add(&unfiled);
                return self.filing.unfiled.put(&unfiled);
            }
        };
        self.compress_other_trainers(&trainers)?;
        let mut packed = CompressedRecord {
            record,
            matched_by: MatchedBy::Folder,
            doubt,
            part,
            applied,
        };
        for (trainer, matched_by) in trainers {
            packed.matched_by = matched_by;
            self.filing.evidence[trainer].put(&packed)?;
        }
        Ok(())
    }

    /// Whose a record is: as a person answered, else as it was read. An answer is added to what was
    /// applied.
    fn matched(
        &mut self,
        record: &Record,
        answers: &[Answer],
        applied: &mut Vec<AppliedAnswer>,
    ) -> Match {
        let folder_owners = self.folder_owners(&record.path);
        let hints = Hints {
            folder_owners,
            others: &|| {
                let by_name = self.people.file_owners(&record.path);
                by_name.into_iter().chain(self.earlier.of(record)).collect()
            },
            found: OnceCell::new(),
        };
        let as_read = match_record(record, &hints, &self.people);
        let by_answer = answers
            .iter()
            .find_map(|answer| Some((answer, match_by_answer(answer, self.roster)?)));
        match by_answer {
            Some((answer, matched)) => {
                applied.push(answer.replacing(as_read.display(&self.people)));
                matched
            }
            None => as_read,
        }
    }

    /// Packs what was filed last with other trainers than these: the next records are probably not
    /// theirs.
    fn compress_other_trainers(&mut self, trainers: &[(usize, MatchedBy)]) -> io::Result<()> {
        let current: Vec<usize> = trainers.iter().map(|(trainer, _)| *trainer).collect();
        for last in std::mem::take(&mut self.last_trainers) {
            if !current.contains(&last) {
                self.filing.evidence[last].compress_if_large()?;
            }
        }
        self.last_trainers = current;
        Ok(())
    }

    /// The trainers that the folder of a path is named after.
    fn folder_owners(&mut self, path: &str) -> Vec<usize> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        match &self.last_folder {
            Some((last, owners)) if last == folder => owners.clone(),
            _ => {
                let owners = self.people.folder_owners(path);
                self.last_folder = Some((folder.to_owned(), owners.clone()));
                owners
            }
        }
    }

    fn note_numbers(&mut self, trainer: usize, record: &Record) {
        for number in own_numbers(record) {
            let holders = self
                .number_holders
                .entry(number)
                .or_insert(Holders::One(trainer));
            match holders {
                Holders::One(holder) if *holder == trainer => {}
                Holders::One(holder) => *holders = Holders::Several([*holder, trainer].into()),
                Holders::Several(several) => {
                    several.insert(trainer);
                }
            }
        }
    }
}

/// For each of the sorted records of a path, which of the certificates on its pages it is.
fn parts(records: &[Record]) -> Vec<Part> {
    let same_pages = |a: &Record, b: &Record| a.pages == b.pages && a.sha256 == b.sha256;
    records
        .chunk_by(same_pages)
        .flat_map(|chunk| {
            (1..=chunk.len()).map(|number| Part {
                number,
                of: chunk.len(),
            })
        })
        .collect()
}
