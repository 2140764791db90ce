//! Records to a [`Filing`], one after another: each is put in its place at once and is packed until its trainer's turn comes.
//!
//! Records come in, in the order of their paths; papers go out, trainer by trainer. Whose a paper is, `who` says.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use serde::{Deserialize, Serialize};

use super::bundle::Bundle;
use super::decision::{Decided, Decisions, Part, settle};
use super::who::{People, Place, own_numbers, place, said, said_place, stood};
use super::{MatchedBy, Paper, Unfiled, sides};
use crate::finding::{Code, Finding};
use crate::intake::roster::Roster;
use crate::read::record::Record;

/// Every record in its place: with the trainer it belongs to, with everybody who could be asked, or with nobody.
#[derive(Debug)]
pub struct Filing {
    /// One bundle per trainer of the roster, in the roster's order; papers in path order.
    papers: Vec<Bundle<Filed>>,
    /// What belongs to nobody, in path order.
    unfiled: Bundle<Unfiled>,
    /// The doubt about papers of several people that carry the same certificate number, by the number.
    shared: BTreeMap<String, String>,
}

/// A paper as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Filed {
    record: Record,
    matched_by: MatchedBy,
    doubt: Option<Finding>,
    part: Part,
    decided: Vec<Decided>,
}

impl Filing {
    /// The papers of a trainer, by the place in the roster, in path order.
    pub fn papers(&self, trainer: usize, decisions: &Decisions) -> io::Result<Vec<Paper>> {
        let Some(bundle) = self.papers.get(trainer) else {
            return Ok(Vec::new());
        };
        let paper = |(place, filed): (usize, io::Result<Filed>)| {
            let Filed {
                record,
                matched_by,
                doubt,
                part,
                decided,
            } = filed?;
            let doubt = doubt.or_else(|| self.shared(&record));
            let decisions = decisions.about(&record, part);
            Ok(Paper {
                part,
                decisions,
                decided,
                ..Paper::new(format!("E{:03}", place + 1), record, matched_by, doubt)
            })
        };
        let mut papers = bundle
            .values()
            .enumerate()
            .map(paper)
            .collect::<io::Result<Vec<_>>>()?;
        sides::join(&mut papers);
        Ok(papers)
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
pub struct Clerk<'a> {
    roster: &'a Roster,
    decisions: &'a Decisions,
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

impl<'a> Clerk<'a> {
    /// With everybody on the roster and nothing filed.
    #[must_use]
    pub fn new(roster: &'a Roster, decisions: &'a Decisions) -> Self {
        let papers = roster.trainers.iter().map(|_| Bundle::default()).collect();
        Self {
            roster,
            decisions,
            people: People::of(roster),
            together: Vec::new(),
            folder: None,
            last: Vec::new(),
            numbers: HashMap::new(),
            filing: Filing {
                papers,
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
        let decisions = self.decisions.about(&record, part);
        let mut decided = settle(&mut record, &decisions);
        let owners = self.owners(&record.path);
        let read = place(&record, &owners, &self.people, self.roster);
        let place = match decisions
            .iter()
            .find_map(|decision| said_place(decision, self.roster))
        {
            Some((place, decision)) => {
                decided.push(decision.replacing(stood(&read, self.roster)));
                place
            }
            None => read,
        };
        let (trainers, doubt) = match place {
            Place::With {
                trainer,
                matched_by,
            } => {
                self.count_numbers(trainer, &record);
                (vec![(trainer, matched_by)], None)
            }
            Place::Asked { trainers, doubt } => (trainers, Some(doubt)),
            Place::Nobody { reason } => {
                return self.filing.unfiled.put(&Unfiled {
                    record,
                    reason,
                    decided,
                });
            }
        };
        let whose: Vec<usize> = trainers.iter().map(|(trainer, _)| *trainer).collect();
        for before in std::mem::replace(&mut self.last, whose)
            .into_iter()
            .filter(|before| trainers.iter().all(|(t, _)| t != before))
        {
            self.filing.papers[before].rest()?;
        }
        let mut filed = Filed {
            record,
            matched_by: MatchedBy::Folder,
            doubt,
            part,
            decided,
        };
        for (trainer, matched_by) in trainers {
            filed.matched_by = matched_by;
            self.filing.papers[trainer].put(&filed)?;
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
