//! The composition: walk, read in parallel, file, assess, publish. Read top to bottom it is the story of a night.
//!
//! Settings come in, a report stands in the output folder when it ends. This room reads no clock.

mod reading;
pub mod rooms;

use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::assess::Verdict;
use crate::credit::who;
use crate::intake::roster::{self, Problem};
use crate::read::record::{LineError, Record, read_lines};
use crate::report::{self, Provenance, Source, sha256_hex};
use crate::store;
use reading::{Gaps, read_all};
use rooms::Rooms;

/// What a run works on.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folders of documents.
    pub folders: Vec<PathBuf>,
    /// Files of records; `-` is standard input.
    pub records: Vec<PathBuf>,
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
    /// What was left out of the roster, and what else was worth saying about it.
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
    /// Reports would be read as documents.
    #[error("the output folder `{}` lies in the input folder `{}`: name one outside of it", out.display(), folder.display())]
    OutputInInput {
        /// As named.
        out: PathBuf,
        /// As named.
        folder: PathBuf,
    },
    /// Documents could not be read at all, or the report could not be written.
    #[error("cannot write the report to `{}`: {source}", path.display())]
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
            _ => Vec::new(),
        }
    }

    /// Whether the command line or a file that people write is wrong, and not the night.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Roster(_) | Self::Records(_) | Self::OutputInInput { .. })
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
pub fn night<R: Rooms>(rooms: &R, settings: &Settings, progress: &dyn Progress) -> Result<Outcome, Failure> {
    settings.folders.iter().try_for_each(|folder| outside(&settings.out, folder))?;
    let (roster, roster_source) = read_roster(rooms, &settings.roster, settings.lenient)?;
    let mut records = read_records(&settings.records)?;
    let gaps = extract(rooms, &settings.folders, settings.threads, progress, &mut |record| {
        records.push(record);
        Ok(())
    })?;
    let filing = who::file(records, &roster.roster);
    let assessments: Vec<_> =
        roster.roster.trainers.iter().zip(&filing.papers).map(|(trainer, papers)| rooms.judge(trainer, papers, settings.as_of)).collect();
    let notes: Vec<String> = roster.problems.iter().map(|problem| format!("left out: {problem}")).chain(roster.notes).collect();
    let provenance = Provenance {
        started_at: settings.started_at.clone(),
        roster: roster_source,
        rules: rooms.packs(),
        inputs: settings.folders.iter().chain(&settings.records).map(|input| input.display().to_string()).collect(),
        previous_manifest: store::latest(&settings.out, "manifest-sha256.txt").map(|bytes| sha256_hex(&bytes)),
        roster_notes: notes.clone(),
    };
    let unread: Vec<_> = gaps
        .unread
        .iter()
        .filter(|unread| unread.sha256.is_none())
        .map(|unread| report::Unread { path: unread.path.clone(), reason: unread.reason.clone() })
        .collect();
    let run = report::Run {
        as_of: settings.as_of,
        roster: &roster.roster,
        filing: &filing,
        unread: &unread,
        assessments: &assessments,
        provenance: &provenance,
        mark: settings.mark,
    };
    let folder = store::publish(&settings.out, settings.as_of, |folder| report::write(folder, &run))
        .map_err(|source| Failure::Output { path: settings.out.clone(), source })?;
    let any = |verdict| assessments.iter().flatten().any(|assessment| assessment.evidence == verdict);
    Ok(Outcome { folder, gaps: gap_lines(&gaps), notes, not_met: any(Verdict::NotMet), review: any(Verdict::NeedsReview) })
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
    let bytes = std::fs::read(path).map_err(|source| Failure::Input { path: path.to_owned(), source })?;
    let checked = roster::parse(&path.display().to_string(), &bytes, &|spelling| rooms.credential(spelling));
    if !lenient && !checked.problems.is_empty() {
        return Err(Failure::Roster(checked.problems));
    }
    if checked.roster.trainers.iter().all(|trainer| trainer.credentials.is_empty()) {
        return Err(Failure::EmptyRoster(path.to_owned()));
    }
    Ok((checked, Source { path: path.display().to_string(), sha256: sha256_hex(&bytes) }))
}

fn read_records(files: &[PathBuf]) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for path in files {
        let failed = |source| Failure::Input { path: path.clone(), source };
        let name = path.display().to_string();
        let read = if name == "-" {
            read_lines("standard input", io::stdin().lock())
        } else {
            read_lines(&name, BufReader::new(File::open(path).map_err(failed)?))
        };
        match read.map_err(failed)? {
            Ok(more) => records.extend(more),
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() { Ok(records) } else { Err(Failure::Records(errors)) }
}

/// Reports in a folder of documents would be walked as documents the next night.
fn outside(out: &Path, folder: &Path) -> Result<(), Failure> {
    let existing = std::path::absolute(out).ok().and_then(|out| out.ancestors().find_map(|path| path.canonicalize().ok()));
    match (existing, folder.canonicalize()) {
        (Some(existing), Ok(root)) if existing.starts_with(&root) => {
            Err(Failure::OutputInInput { out: out.to_owned(), folder: folder.to_owned() })
        }
        _ => Ok(()),
    }
}
