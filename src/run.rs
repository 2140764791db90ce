//! The composition: walk, read in parallel, file, judge, publish. Read top to bottom it is the story of a night.
//!
//! Settings come in, a report stands in the output folder when it ends. This room reads no clock and knows no rule.

mod failure;
mod house;
mod reading;

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use crate::assess::{self, Assessment, Verdict};
use crate::credit::{Filing, who};
use crate::intake::roster::{self, Roster};
use crate::intake::walk;
use crate::page;
use crate::read::record::{Record, read_lines};
use crate::read::{self, Document};
use crate::report::{self, Provenance, Source, sha256_hex};
use crate::store;
pub use failure::Failure;
pub use house::House;
pub use reading::Gaps;

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
    /// When the run began.
    pub started_at: DateTime<FixedOffset>,
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
    /// What else was worth saying about the roster and the output folder.
    pub notes: Vec<String>,
    /// Some credential's papers are certainly too few.
    pub not_met: bool,
    /// Some credential waits for an answer.
    pub review: bool,
}

/// How far reading is: called with the number of files once it is known, then after each.
pub trait Progress: Sync {
    /// So many files will be read.
    fn start(&self, files: usize);
    /// One more is done.
    fn done(&self);
}

/// A night: folders and records to a published report.
pub fn night(house: &House, settings: Settings<'_>, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let (roster::Checked { roster, problems, mut notes, .. }, roster_source) = read_roster(house, &settings.roster, settings.lenient)?;
    let mut inputs: Vec<String> = settings.folders.iter().map(|folder| folder.display().to_string()).collect();
    inputs.extend(settings.records.iter().map(|(name, _)| name.clone()));
    let papers = Papers { folders: settings.folders, records: settings.records, threads: settings.threads };
    let Seen { roster, filing, assessments, gaps } = see(house, roster, papers, settings.as_of, progress)?;
    let left_out: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let provenance = Provenance {
        started_at: settings.started_at.to_rfc3339(),
        roster: roster_source,
        rules: house.packs(),
        inputs,
        previous_manifest: store::latest(&settings.out, "manifest-sha256.txt").map(|bytes| sha256_hex(&bytes)),
        left_out: left_out.clone(),
        notes: notes.clone(),
    };
    let run = report::Run {
        as_of: settings.as_of,
        roster: &roster,
        filing: &filing,
        unread: &gaps.unopened(),
        assessments: &assessments,
        provenance: &provenance,
        mark: settings.mark,
    };
    if let Err(error) = store::sweep(&settings.out, settings.started_at - Days::new(1)) {
        notes.push(format!("what a killed run left in `{}` could not be removed: {error}", settings.out.display()));
    }
    let folder = store::publish(&settings.out, settings.as_of, |folder| report::write(folder, &run))
        .map_err(|source| Failure::Output { path: settings.out.clone(), source })?;
    let any = |verdict| assessments.iter().flatten().any(|assessment| assessment.evidence == verdict);
    Ok(Outcome { folder, gaps: gaps.lines(), left_out, notes, not_met: any(Verdict::NotMet), review: any(Verdict::NeedsReview) })
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
pub fn see(house: &House, roster: Roster, papers: Papers<'_>, as_of: NaiveDate, progress: &dyn Progress) -> Result<Seen, Failure> {
    let mut records = read_records(papers.records)?;
    let gaps = extract(house, &papers.folders, papers.threads, progress, &mut |record| {
        records.push(record);
        Ok(())
    })?;
    let filing = who::file(records, &roster);
    let people = roster.trainers.iter().zip(&filing.papers);
    let assessments = people.map(|(trainer, papers)| assess::trainer(trainer, papers, &house.rules, &house.names, as_of)).collect();
    Ok(Seen { roster, filing, assessments, gaps })
}

/// Folders to records, handed on in the order of their paths; what was not read comes back.
pub fn extract(
    house: &House,
    folders: &[PathBuf],
    threads: usize,
    progress: &dyn Progress,
    hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
) -> Result<Gaps, Failure> {
    let found = walk::walk(folders, house.follow_links).map_err(|error| Failure::Root { path: error.path, source: error.source })?;
    if let Some(folder) = folders.first().filter(|_| found.files.is_empty() && found.unread.is_empty()) {
        return Err(Failure::NoDocuments(folder.clone()));
    }
    progress.start(found.files.len());
    let read = |document: &walk::Document| {
        let mut text = page::text(document.kind, &document.bytes, &house.limits);
        text.findings.extend(document.findings.iter().cloned());
        read::records(&Document { path: &document.path, sha256: &document.sha256 }, &text, &house.names)
    };
    let mut gaps = reading::read_all(&found.files, &house.limits, threads, &read, &|| progress.done(), hand_on)
        .map_err(|source| Failure::Output { path: PathBuf::from("standard output"), source })?;
    gaps.unread.extend(found.unread);
    gaps.unread.sort();
    Ok(gaps)
}

/// The roster, with what was left out of it where that is allowed, and where it comes from.
pub fn read_roster(house: &House, path: &Path, lenient: bool) -> Result<(roster::Checked, Source), Failure> {
    let read = roster::read(path, &|spelling| house.rules.credential_code(spelling).map(str::to_owned));
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
