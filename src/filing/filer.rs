//! Records to a [`Filing`], one after another: each is put in its place at once and is packed until its trainer's turn comes.
//!
//! Records come in, in the order of their paths; papers go out, trainer by trainer. Whose a paper is, `matching` says.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::answers::answer::{AppliedAnswer, Part};
use super::answers::apply::apply;
use super::bundle::Bundle;
use super::filed::{Filed, MatchedBy, Unfiled};
use super::matching::{Match, People, display_place, own_numbers, place, said, said_place};
use super::sides;
use crate::finding::{Code, Finding};
use crate::intake::roster::Roster;
use crate::read::record::Record;

/// Every record in its place: with the trainer it belongs to, with everybody who could be asked, or with nobody.
#[derive(Debug)]
pub struct Filing {
    /// One bundle per trainer of the roster, in the roster's order; papers in path order.
    evidence: Vec<Bundle<PackedRecord>>,
    /// What belongs to nobody, in path order.
    unfiled: Bundle<Unfiled>,
    /// The doubt about papers of several people that carry the same certificate number, by the number.
    shared: BTreeMap<String, String>,
}

/// A paper as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct PackedRecord {
    record: Record,
    matched_by: MatchedBy,
    doubt: Option<Finding>,
    part: Part,
    applied: Vec<AppliedAnswer>,
}

impl Filing {
    /// The papers of a trainer, by the place in the roster, in path order.
    pub fn evidence(&self, trainer: usize, answers: &Answers) -> io::Result<Vec<Filed>> {
        let Some(bundle) = self.evidence.get(trainer) else {
            return Ok(Vec::new());
        };
        let unpacked = |(place, packed): (usize, io::Result<PackedRecord>)| {
            let PackedRecord {
                record,
                matched_by,
                doubt,
                part,
                applied,
            } = packed?;
            let doubt = doubt.or_else(|| self.shared(&record));
            let answers = answers.about(&record, part);
            Ok(Filed {
                part,
                answers,
                applied,
                ..Filed::new(format!("E{:03}", place + 1), record, matched_by, doubt)
            })
        };
        let mut evidence = bundle
            .values()
            .enumerate()
            .map(unpacked)
            .collect::<io::Result<Vec<_>>>()?;
        sides::join(&mut evidence);
        Ok(evidence)
    }

    /// What belongs to nobody, in path order.
    pub fn unfiled(&self) -> impl Iterator<Item = io::Result<Unfiled>> {
        self.unfiled.values()
    }

    /// One certificate number on the papers of two people: one of the two is wrong, and nobody here can say which.
    fn shared(&self, record: &Record) -> Option<Finding> {
        let message = own_numbers(record)
            .into_iter()
            .find_map(|number| self.shared.get(&number))?;
        Some(Finding::new(Code::SharedNumber, message.clone()))
    }
}

/// Puts every record in its place.
///
/// What people decided about a record is put in place first. Several certificates on the same pages stay in the order in which
/// they were read.
pub struct Filer<'a> {
    roster: &'a Roster,
    answers: &'a Answers,
    people: People,
    /// The records of one path, as far as they have come.
    together: Vec<Record>,
    /// The last folder, and the trainers that it is named after: papers come folder by folder.
    folder: Option<(String, Vec<usize>)>,
    /// Whose the last paper was.
    last: Vec<usize>,
    /// The trainers with papers that certainly are theirs and carry this number.
    numbers: HashMap<String, Holders>,
    filing: Filing,
}

/// Whose papers carry a number: hardly ever those of more than one.
enum Holders {
    One(usize),
    Several(BTreeSet<usize>),
}

impl<'a> Filer<'a> {
    /// With everybody on the roster and nothing filed.
    #[must_use]
    pub fn new(roster: &'a Roster, answers: &'a Answers) -> Self {
        let evidence = roster.trainers.iter().map(|_| Bundle::default()).collect();
        Self {
            roster,
            answers,
            people: People::of(roster),
            together: Vec::new(),
            folder: None,
            last: Vec::new(),
            numbers: HashMap::new(),
            filing: Filing {
                evidence,
                unfiled: Bundle::default(),
                shared: BTreeMap::new(),
            },
        }
    }

    /// Files a record. Records come in the order of their paths; those of one path in any order.
    pub fn file(&mut self, record: Record) -> io::Result<()> {
        if self
            .together
            .first()
            .is_some_and(|first| first.path != record.path)
        {
            self.file_path()?;
        }
        self.together.push(record);
        Ok(())
    }

    /// All is filed.
    pub fn done(mut self) -> io::Result<Filing> {
        self.file_path()?;
        let roster = self.roster;
        let shared = self.numbers.into_iter().filter_map(|(number, holders)| {
            let Holders::Several(trainers) = holders else {
                return None;
            };
            let names: Vec<String> = trainers
                .iter()
                .map(|trainer| said(&roster.trainers[*trainer]))
                .collect();
            Some((
                number,
                format!(
                    "Papers of {} carry the same certificate number.",
                    names.join(" and ")
                ),
            ))
        });
        self.filing.shared = shared.collect();
        Ok(self.filing)
    }

    fn file_path(&mut self) -> io::Result<()> {
        let mut records = std::mem::take(&mut self.together);
        records.sort_by(|a, b| (a.pages, &a.sha256).cmp(&(b.pages, &b.sha256)));
        let parts = parts(&records);
        records
            .into_iter()
            .zip(parts)
            .try_for_each(|(record, part)| self.file_one(record, part))
    }

    fn file_one(&mut self, mut record: Record, part: Part) -> io::Result<()> {
        let answers = self.answers.about(&record, part);
        let mut applied = apply(&mut record, &answers);
        let owners = self.owners(&record.path);
        let read = place(&record, &owners, &self.people, self.roster);
        let place = match answers
            .iter()
            .find_map(|answer| said_place(answer, self.roster))
        {
            Some((place, answer)) => {
                applied.push(answer.replacing(display_place(&read, self.roster)));
                place
            }
            None => read,
        };
        let (trainers, doubt) = match place {
            Match::With {
                trainer,
                matched_by,
            } => {
                self.count_numbers(trainer, &record);
                (vec![(trainer, matched_by)], None)
            }
            Match::Asked { trainers, doubt } => (trainers, Some(doubt)),
            Match::Nobody { reason } => {
                return self.filing.unfiled.put(&Unfiled {
                    record,
                    reason,
                    applied,
                });
            }
        };
        let whose: Vec<usize> = trainers.iter().map(|(trainer, _)| *trainer).collect();
        for before in std::mem::replace(&mut self.last, whose)
            .into_iter()
            .filter(|before| trainers.iter().all(|(t, _)| t != before))
        {
            self.filing.evidence[before].rest()?;
        }
        let mut packed = PackedRecord {
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

    /// Whom the folder of a path is named after.
    fn owners(&mut self, path: &str) -> Vec<usize> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        match &self.folder {
            Some((before, owners)) if before == folder => owners.clone(),
            _ => {
                let owners = self.people.owners(path);
                self.folder = Some((folder.to_owned(), owners.clone()));
                owners
            }
        }
    }

    fn count_numbers(&mut self, trainer: usize, record: &Record) {
        for number in own_numbers(record) {
            let holders = self.numbers.entry(number).or_insert(Holders::One(trainer));
            match holders {
                Holders::One(one) if *one == trainer => {}
                Holders::One(one) => *holders = Holders::Several([*one, trainer].into()),
                Holders::Several(several) => {
                    several.insert(trainer);
                }
            }
        }
    }
}

/// For each of the sorted records of a path, which of the certificates on its pages it is.
fn parts(records: &[Record]) -> Vec<Part> {
    let same = |a: &Record, b: &Record| a.pages == b.pages && a.sha256 == b.sha256;
    records
        .chunk_by(same)
        .flat_map(|chunk| {
            (1..=chunk.len()).map(|number| Part {
                number,
                of: chunk.len(),
            })
        })
        .collect()
}
