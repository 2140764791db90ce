//! The composition: walk, read in parallel, file, assess, publish. Read top to bottom it is the story of a night.
//!
//! Settings come in, a report stands in the output folder when it ends. This room reads no clock.

pub mod house;
mod reading;
pub mod rooms;

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::assess::{Assessment, Verdict};
use crate::credit::{Filing, who};
use crate::intake::roster::{self, Problem, Roster};
use crate::read::record::{LineError, Record, read_lines};
use crate::report::{self, Provenance, Source, sha256_hex};
use crate::store;
pub use reading::Gaps;
use reading::read_all;
use rooms::Rooms;

/// A file's name and its lines.
pub type NamedLines<'a> = (String, Box<dyn BufRead + 'a>);

/// What a run works on.
pub struct Settings<'a> {
    /// Folders of documents; the output folder lies in none of them.
    pub folders: Vec<PathBuf>,
    /// Records that were read elsewhere, by the names of their files.
    pub records: Vec<NamedLines<'a>>,
    /// The roster.
    pub roster: PathBuf,
    /// Where reports stand.
    pub out: PathBuf,
    /// The day that everything is judged on.
    pub as_of: NaiveDate,
    /// When the run began, as RFC 3339.
    pub started_at: String,
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
    /// Go on where rows of the roster are wrong, without them.
    pub lenient: bool,
    /// Start CSV files with a byte-order mark.
    pub mark: bool,
}

/// What stands after a run.
#[derive(Debug)]
pub struct Outcome {
    /// The run's folder.
    pub folder: PathBuf,
    /// What was not reached or not read, one line each.
    pub gaps: Vec<String>,
    /// What was left out of the roster, one line each.
    pub left_out: Vec<String>,
    /// What else was worth saying about the roster.
    pub notes: Vec<String>,
    /// Some credential's papers are certainly too few.
    pub not_met: bool,
    /// Some credential waits for an answer.
    pub review: bool,
}

/// Why there is no report. The last good one is untouched.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A folder of documents cannot be opened.
    #[error("cannot open `{}`: {source}; check that the share is mounted and may be read", path.display())]
    Root {
        /// As named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A roster or a file of records cannot be read.
    #[error("cannot read `{}`: {source}", path.display())]
    Input {
        /// As named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Nobody is on the roster.
    #[error("`{}` has no trainer with a credential: expected a row for each under a header with trainer_id, name and credential", .0.display())]
    EmptyRoster(PathBuf),
    /// Rows of the roster are wrong.
    #[error("the roster has {} to correct, or to leave out with --lenient", count(.0.len(), "problem"))]
    Roster(Vec<Problem>),
    /// Lines are no records.
    #[error("{} no record", count(.0.len(), "line is|lines are"))]
    Records(Vec<LineError>),
    /// Rule packs are wrong; every fault as it reads.
    #[error("the rules have {} to correct", count(.0.len(), "fault"))]
    Rules(Vec<String>),
    /// Documents could not be read at all, or the report could not be written.
    #[error("cannot write to `{}`: {source}", path.display())]
    Output {
        /// As named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Failure {
    /// The single faults behind the sentence, each with its place.
    #[must_use]
    pub fn details(&self) -> Vec<String> {
        match self {
            Self::Roster(problems) => problems.iter().map(ToString::to_string).collect(),
            Self::Records(errors) => errors.iter().map(ToString::to_string).collect(),
            Self::Rules(faults) => faults.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether the command line or a file that people write is wrong, and not the night.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Roster(_) | Self::Records(_) | Self::Rules(_))
    }
}

fn count(number: usize, what: &str) -> String {
    let (one, many) = what.split_once('|').map_or((what.to_owned(), format!("{what}s")), |(one, many)| (one.to_owned(), many.to_owned()));
    format!("{number} {}", if number == 1 { one } else { many })
}

/// How far reading is: called with the number of files once it is known, then after each.
pub trait Progress: Sync {
    /// So many files will be read.
    fn start(&self, files: usize);
    /// One more is done.
    fn done(&self);
}

/// A night: folders and records to a published report.
pub fn night<R: Rooms>(rooms: &R, settings: Settings<'_>, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let (mut checked, roster_source) = read_roster(rooms, &settings.roster, settings.lenient)?;
    let mut inputs: Vec<String> = settings.folders.iter().map(|folder| folder.display().to_string()).collect();
    inputs.extend(settings.records.iter().map(|(name, _)| name.clone()));
    let papers = Papers { folders: settings.folders, records: settings.records, threads: settings.threads };
    let Seen { roster, filing, assessments, gaps } = see(rooms, std::mem::take(&mut checked.roster), papers, settings.as_of, progress)?;
    let left_out: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
    let provenance = Provenance {
        started_at: settings.started_at,
        roster: roster_source,
        rules: rooms.packs(),
        inputs,
        previous_manifest: store::latest(&settings.out, "manifest-sha256.txt").map(|bytes| sha256_hex(&bytes)),
        left_out: left_out.clone(),
        notes: checked.notes.clone(),
    };
    let run = report::Run {
        as_of: settings.as_of,
        roster: &roster,
        filing: &filing,
        unread: &unopened(&gaps),
        assessments: &assessments,
        provenance: &provenance,
        mark: settings.mark,
    };
    let folder = store::publish(&settings.out, settings.as_of, |folder| report::write(folder, &run))
        .map_err(|source| Failure::Output { path: settings.out.clone(), source })?;
    let any = |verdict| assessments.iter().flatten().any(|assessment| assessment.evidence == verdict);
    let (not_met, review) = (any(Verdict::NotMet), any(Verdict::NeedsReview));
    Ok(Outcome { folder, gaps: gap_lines(&gaps), left_out, notes: checked.notes, not_met, review })
}

/// Where papers come from.
pub struct Papers<'a> {
    /// Folders of documents, or documents.
    pub folders: Vec<PathBuf>,
    /// Records that were read elsewhere, by the names of their files.
    pub records: Vec<NamedLines<'a>>,
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
}

/// All that is known before anything is written.
#[derive(Debug)]
pub struct Seen {
    /// Everybody; nobody where no roster was given.
    pub roster: Roster,
    /// Whose papers they are.
    pub filing: Filing,
    /// One list per trainer, in the roster's order.
    pub assessments: Vec<Vec<Assessment>>,
    /// What was not read.
    pub gaps: Gaps,
}

/// Reads papers, files them and judges everybody on the roster by them.
pub fn see<R: Rooms>(rooms: &R, roster: Roster, papers: Papers<'_>, as_of: NaiveDate, progress: &dyn Progress) -> Result<Seen, Failure> {
    let mut records = read_records(papers.records)?;
    let gaps = extract(rooms, &papers.folders, papers.threads, progress, &mut |record| {
        records.push(record);
        Ok(())
    })?;
    let filing = who::file(records, &roster);
    let judged = roster.trainers.iter().zip(&filing.papers).map(|(trainer, papers)| rooms.judge(trainer, papers, as_of));
    let assessments = judged.collect();
    Ok(Seen { roster, filing, assessments, gaps })
}

/// Files without even a hash: those that were opened have a record that says why they were not read.
#[must_use]
pub fn unopened(gaps: &Gaps) -> Vec<report::Unread> {
    let unopened = gaps.unread.iter().filter(|unread| unread.sha256.is_none());
    unopened.map(|unread| report::Unread { path: unread.path.clone(), reason: unread.reason.clone() }).collect()
}

/// Folders to records, handed on in the order of their paths; what was not read comes back.
pub fn extract<R: Rooms>(
    rooms: &R,
    folders: &[PathBuf],
    threads: usize,
    progress: &dyn Progress,
    hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
) -> Result<Gaps, Failure> {
    let (files, mut unread) = rooms.walk(folders)?;
    progress.start(files.len());
    let mut gaps = read_all(rooms, &files, threads, &|| progress.done(), hand_on)
        .map_err(|source| Failure::Output { path: PathBuf::from("standard output"), source })?;
    unread.append(&mut gaps.unread);
    unread.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Gaps { unread, panicked: gaps.panicked })
}

/// What was not reached or not read, one line each.
#[must_use]
pub fn gap_lines(gaps: &Gaps) -> Vec<String> {
    let unread = gaps.unread.iter().filter(|unread| unread.gap).map(|unread| format!("{}: {}", unread.path, unread.reason));
    unread.chain(gaps.panicked.iter().map(|path| format!("{path}: a part of the program failed on this document"))).collect()
}

/// The roster, with what was left out of it where that is allowed, and where it comes from.
pub fn read_roster<R: Rooms>(rooms: &R, path: &Path, lenient: bool) -> Result<(roster::Checked, Source), Failure> {
    let read = roster::read(path, &|spelling| rooms.credential(spelling));
    let (checked, bytes) = read.map_err(|source| Failure::Input { path: path.to_owned(), source })?;
    if !lenient && !checked.problems.is_empty() {
        return Err(Failure::Roster(checked.problems));
    }
    if checked.roster.trainers.iter().all(|trainer| trainer.credentials.is_empty()) {
        return Err(Failure::EmptyRoster(path.to_owned()));
    }
    Ok((checked, Source { path: path.display().to_string(), sha256: sha256_hex(&bytes) }))
}

fn read_records(files: Vec<NamedLines<'_>>) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for (name, lines) in files {
        match read_lines(&name, lines).map_err(|source| Failure::Input { path: PathBuf::from(&name), source })? {
            Ok(more) => records.extend(more),
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() { Ok(records) } else { Err(Failure::Records(errors)) }
}

#[cfg(test)]
mod tests;
