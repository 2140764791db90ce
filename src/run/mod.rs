//! The composition: walk, read in parallel, file, judge, publish. Read top to bottom it is the story of a night.
//!
//! Settings come in, a report stands in the output folder when it ends. This room reads no clock and knows no rule.

mod context;
mod failure;
mod judging;
mod ocr_queue;
mod reading;
mod worker;

use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta};
use tracing::{debug, info, warn};

use crate::assess::Verdict;
use crate::credit::case::Judging;
use crate::filing::answers::Answers;
use crate::filing::filer::{Filer, Filing};
use crate::intake::answers::{self, AnswerFile};
use crate::intake::roster::{self, Roster};
use crate::intake::walk::{self, Walk};
use crate::read::record::{Record, read_lines};
use crate::report::{
    self, Change, InputFile, Origin, Provenance, Report, Summary, Timings, WorkCounts, sha256_hex,
};
use crate::store::lock::lock;
use crate::store::state::{RunEntry, State, Trust};
use crate::store::{self, Keep};
pub use context::Context;
pub use failure::Failure;
pub use judging::judge_all;
pub use reading::Gaps;
pub use worker::{Workers, serve};

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
    /// The decisions of people; none where there are none yet.
    pub answers: Option<PathBuf>,
    /// Where reports stand.
    pub out: PathBuf,
    /// The day that everything is judged on.
    pub as_of: NaiveDate,
    /// When the run began.
    pub started_at: DateTime<FixedOffset>,
    /// How long it has taken so far, in milliseconds.
    pub clock: &'a dyn Fn() -> u64,
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
    /// The processes in which documents are read; none where they are read in this one.
    pub workers: Option<Workers>,
    /// Go on where rows of the roster or the decisions are wrong, without them.
    pub lenient: bool,
    /// Start CSV files with a byte-order mark.
    pub bom: bool,
    /// How the run deals with the nights before it.
    pub policy: RunPolicy,
}

/// How a run deals with the nights before it.
#[derive(Debug, Clone, Copy)]
pub struct RunPolicy {
    /// Open every file, however unchanged it looks.
    pub recheck: bool,
    /// A file changed within this time before the run is left for the next night.
    pub min_age: TimeDelta,
    /// The part of the last report's files that may be missing, in hundredths.
    pub max_loss: u8,
    /// After so many pages that are pictures, the others are put off; none where all are read.
    pub max_ocr: Option<usize>,
    /// Which old reports stay.
    pub keep: Keep,
    /// Wait for the end of a run that is at work in the same output folder.
    pub wait: bool,
}

/// What stands after a run.
#[derive(Debug)]
pub struct RunOutcome {
    /// The run's folder.
    pub folder: PathBuf,
    /// What was not reached or not read, one line each.
    pub gaps: Vec<String>,
    /// What was left out of the roster, one line each.
    pub left_out: Vec<String>,
    /// What is new since the report before.
    pub changes: Vec<Change>,
    /// What a person must look after, whether anybody watches or not, one line each.
    pub warnings: Vec<String>,
    /// What else was worth saying about the roster and the output folder.
    pub notes: Vec<String>,
    /// Some credential's papers are certainly too few.
    pub not_met: bool,
    /// Some credential waits for an answer.
    pub review: bool,
}

/// How far reading is.
pub trait Progress: Sync {
    /// So many files will be looked at, and of their pages that are pictures at most so many read, where there is a limit.
    fn start(&self, files: usize, most_pages: Option<usize>);
    /// One more file was looked at.
    fn done(&self);
    /// So many pages more are pictures that will be read.
    fn pages(&self, more: usize);
    /// One more of them is read.
    fn page_read(&self);
}

/// Nobody watches.
impl Progress for () {
    fn start(&self, _files: usize, _most_pages: Option<usize>) {}
    fn done(&self) {}
    fn pages(&self, _more: usize) {}
    fn page_read(&self) {}
}

/// A night: folders and records to a published report.
pub fn run(
    context: &Context,
    settings: Settings<'_>,
    progress: &dyn Progress,
) -> Result<RunOutcome, Failure> {
    let unwritable = |source| Failure::Output {
        path: settings.out.clone(),
        source,
    };
    let (
        roster::Checked {
            roster,
            mut problems,
            mut notes,
            ..
        },
        roster_source,
    ) = read_roster(context, &settings.roster, settings.lenient)?;
    let (answers, sheet, decisions_source) = read_decisions(
        context,
        settings.answers.as_deref(),
        &roster,
        settings.lenient,
    )?;
    problems.extend(sheet.problems);
    notes.extend(sheet.notes);
    let mut inputs: Vec<String> = settings
        .folders
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    inputs.extend(settings.records.iter().map(|(name, _)| name.clone()));
    let records = read_records(settings.records)?;
    let _lock = lock(&settings.out, settings.policy.wait)
        .map_err(unwritable)?
        .ok_or_else(|| Failure::Locked(settings.out.clone()))?;
    info!(version = env!("CARGO_PKG_VERSION"), as_of = %settings.as_of, trainers = roster.trainers.len(), "began");
    let latest =
        |file: &str| store::latest(&settings.out, file).map(|file| Box::new(file) as Box<dyn Read>);
    let before = Origin::of(&latest);
    if before.is_none() {
        notes.push(
            "nothing to compare with: changes.csv says what is new from the next run on".to_owned(),
        );
    }
    let began = (settings.clock)();
    let mut found = find(context, &settings.folders)?;
    let now = settings
        .started_at
        .timestamp_nanos_opt()
        .unwrap_or_default();
    found.leave_young(
        now,
        settings
            .policy
            .min_age
            .num_nanoseconds()
            .unwrap_or(i64::MAX),
    );
    info!(
        files = found.files.len(),
        left_alone = found.unread.len(),
        "walked"
    );
    guard(
        before.as_ref(),
        &inputs,
        found.files.len(),
        settings.policy.max_loss,
    )?;
    let walked = (settings.clock)();
    let mut state = State::open(
        &settings.out,
        Trust {
            reader: context.reader.clone(),
            recheck: settings.policy.recheck,
            now,
        },
    );
    let unchanged = state.unchanged(&found.files);
    let compared = (settings.clock)();
    let state = Mutex::new(state);
    let means = ReadOptions {
        threads: settings.threads,
        state: Some(&state),
        unchanged: &unchanged,
        workers: settings.workers.as_ref(),
        most_pictures: settings.policy.max_ocr,
    };
    let evidence = Inputs {
        found: &found,
        records,
        means,
    };
    let (filing, gaps) = read_and_file(context, &roster, &answers, evidence, progress)?;
    for unread in gaps.unread.iter().filter(|unread| unread.is_gap()) {
        warn!(document = unread.sha256.as_deref(), why = ?unread.why, "not read");
    }
    info!(
        files = gaps.files,
        opened = gaps.hashed,
        read = gaps.read,
        failed = gaps.failed.len(),
        "read"
    );
    guard(
        before.as_ref(),
        &inputs,
        gaps.files,
        settings.policy.max_loss,
    )?;
    drop(unchanged);
    let timings = Timings {
        walk: walked - began,
        compare: compared - walked,
        read: (settings.clock)() - compared,
    };
    let left_out: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let provenance = Provenance {
        started_at: settings.started_at.to_rfc3339(),
        roster: roster_source,
        answers: decisions_source,
        rules: context.packs(),
        inputs,
        previous_manifest: previous_manifest(&settings.out),
        left_out: left_out.clone(),
        notes: notes.clone(),
        work: WorkCounts {
            files: gaps.files,
            opened: gaps.hashed,
            read: gaps.read,
        },
        timings,
    };
    if let Err(error) = store::sweep(&settings.out, settings.started_at - Days::new(1)) {
        notes.push(format!(
            "what a killed run left in `{}` could not be removed: {error}",
            settings.out.display()
        ));
    }
    let by = Judging {
        packs: &context.rules,
        names: &context.names,
        answers: &answers,
        as_of: settings.as_of,
    };
    let (as_of, bom, provenance) = (settings.as_of, settings.bom, &provenance);
    let write = |folder: &Path| {
        let run = report::RunReport {
            folder,
            as_of,
            roster: &roster,
            answers: &answers,
            provenance,
            bom,
        };
        let names = report::folder_names(&roster);
        let mut report = Report::begin(&run)?;
        let one = |place: usize, judged| run.trainer(&names[place], &judged);
        judge_all(&roster, &filing, by, settings.threads, &one, &mut |part| {
            report.add(part)
        })?;
        filing
            .unfiled()
            .try_for_each(|unfiled| unfiled.map(|unfiled| report.unfiled(unfiled)))?;
        report.end(
            &gaps.unopened(),
            before
                .as_ref()
                .map(|_| &latest as &report::ReportReader<'_>),
        )
    };
    let (
        folder,
        Summary {
            changes,
            notes: more,
            verdicts,
        },
    ) = store::publish(&settings.out, settings.as_of, write).map_err(unwritable)?;
    notes.extend(more);
    let count = |verdict: Verdict| verdicts.get(verdict.as_str()).copied().unwrap_or_default();
    let [met, not_met, needs_review] =
        [Verdict::Met, Verdict::NotMet, Verdict::NeedsReview].map(count);
    info!(report = %folder.file_name().unwrap_or_default().display(), changes = changes.len(), met, not_met, needs_review, "published");
    let state = state.into_inner().unwrap_or_else(PoisonError::into_inner);
    let history = RunEntry {
        started_at: &provenance.started_at,
        report: &folder,
        files: gaps.files,
        hashed: gaps.hashed,
        read: gaps.read,
    };
    let mut warnings = state.close(&found.files, &history);
    if let Err(error) = store::remove_old(&settings.out, settings.policy.keep, settings.started_at)
    {
        warnings.push(format!(
            "old runs in `{}` could not be removed: {error}",
            settings.out.display()
        ));
    }
    if !warnings.is_empty() {
        // They may name files.
        warn!(count = warnings.len(), "warnings: standard error has them");
    }
    Ok(RunOutcome {
        folder,
        gaps: gaps.lines(),
        left_out,
        changes,
        warnings,
        notes,
        not_met: not_met > 0,
        review: needs_review > 0,
    })
}

/// Ends the run where too many files of the last report over the same inputs are gone: a share that is mounted in part looks like that.
fn guard(
    before: Option<&Origin>,
    inputs: &[String],
    files: usize,
    max_loss: u8,
) -> Result<(), Failure> {
    match before {
        Some(before)
            if before.inputs == inputs
                && before.files.saturating_sub(files) * 100
                    > before.files * usize::from(max_loss) =>
        {
            Err(Failure::Lost {
                was: before.files,
                is: files,
            })
        }
        _ => Ok(()),
    }
}

/// Where papers come from.
pub struct Inputs<'a> {
    /// What lies in the folders of documents.
    pub found: &'a Walk,
    /// Records that were read elsewhere.
    pub records: Vec<Record>,
    /// How they are read.
    pub means: ReadOptions<'a>,
}

/// How documents are read.
#[derive(Debug, Clone, Copy)]
pub struct ReadOptions<'a> {
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
    /// What was read on the nights before; none where everything is read.
    pub state: Option<&'a Mutex<State>>,
    /// For each file the hash of its content where it did not change since; empty where nothing is known of any.
    pub unchanged: &'a [Option<String>],
    /// The processes in which documents are read; none where they are read in this one.
    pub workers: Option<&'a Workers>,
    /// After so many pages that are pictures, the others are put off; none where all are read.
    pub most_pictures: Option<usize>,
}

impl<'a> ReadOptions<'a> {
    /// Everything is read, as if on the first night, and nothing of it is kept.
    #[must_use]
    pub fn afresh(threads: usize, workers: Option<&'a Workers>) -> Self {
        Self {
            threads,
            state: None,
            unchanged: &[],
            workers,
            most_pictures: None,
        }
    }
}

/// Reads papers and files them; gives with them what was not read.
pub fn read_and_file(
    context: &Context,
    roster: &Roster,
    answers: &Answers,
    Inputs {
        found,
        mut records,
        means,
    }: Inputs<'_>,
    progress: &dyn Progress,
) -> Result<(Filing, Gaps), Failure> {
    records.sort_by(|a, b| a.path.cmp(&b.path));
    let mut elsewhere = records.into_iter().peekable();
    let mut filer = Filer::new(roster, answers);
    let gaps = extract(context, found, means, progress, &mut |record| {
        while let Some(other) = elsewhere.next_if(|other| other.path <= record.path) {
            filer.file(other)?;
        }
        debug!(
            document = record.sha256,
            kind = record.kind.as_str(),
            open = record.is_open(),
            "record"
        );
        filer.file(record)
    })?;
    let filing = elsewhere
        .try_for_each(|record| filer.file(record))
        .and_then(|()| filer.finish());
    Ok((filing.map_err(Failure::Reader)?, gaps))
}

/// The hash of the manifest of the report before.
fn previous_manifest(out: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    store::latest(out, "manifest-sha256.txt")?
        .read_to_end(&mut bytes)
        .ok()?;
    Some(sha256_hex(&bytes))
}

/// What lies in folders of documents. Folders without a document are what an unmounted share looks like.
pub fn find(context: &Context, folders: &[PathBuf]) -> Result<Walk, Failure> {
    let found = walk::walk(folders, context.follow_links).map_err(|error| Failure::Root {
        path: error.path,
        source: error.source,
    })?;
    match folders.first() {
        Some(folder) if found.files.is_empty() && found.unread.is_empty() => {
            Err(Failure::NoDocuments(folder.clone()))
        }
        _ => Ok(found),
    }
}

/// Files to records, handed on in the order of their paths; what was not read comes back.
pub fn extract(
    context: &Context,
    found: &Walk,
    ReadOptions {
        threads,
        state,
        unchanged,
        workers,
        most_pictures,
    }: ReadOptions<'_>,
    progress: &dyn Progress,
    hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
) -> Result<Gaps, Failure> {
    let read = |path: &str, document: &walk::Document, pictures: bool| match workers {
        Some(workers) => workers.read(document, pictures, &|| progress.page_read()),
        None => Ok(context.read(path, document, pictures, &|| progress.page_read())),
    };
    let extractor = reading::Extractor {
        limits: &context.limits,
        threads,
        state,
        unchanged,
        most_pictures,
        progress,
        read,
    };
    let mut gaps = extractor.read_all(&found.files, hand_on)?;
    gaps.unread.extend(found.unread.iter().cloned());
    gaps.unread.sort();
    Ok(gaps)
}

/// The roster, with what was left out of it where that is allowed, and where it comes from.
pub fn read_roster(
    context: &Context,
    path: &Path,
    lenient: bool,
) -> Result<(roster::Checked, InputFile), Failure> {
    let read = roster::read(path, &|spelling| {
        context.rules.credential_code(spelling).map(str::to_owned)
    });
    let (checked, bytes) = read.map_err(|source| Failure::Input {
        path: path.to_owned(),
        source,
    })?;
    if !lenient && !checked.problems.is_empty() {
        return Err(Failure::Roster(checked.problems));
    }
    if checked
        .roster
        .trainers
        .iter()
        .all(|trainer| trainer.credentials.is_empty())
    {
        return Err(Failure::EmptyRoster(path.to_owned()));
    }
    Ok((
        checked,
        InputFile {
            path: path.display().to_string(),
            sha256: sha256_hex(&bytes),
        },
    ))
}

/// The decisions, with what is wrong in their file where that is allowed, and where they come from.
pub fn read_decisions(
    context: &Context,
    path: Option<&Path>,
    roster: &Roster,
    lenient: bool,
) -> Result<(Answers, AnswerFile, Option<InputFile>), Failure> {
    let Some(path) = path else {
        return Ok((Answers::default(), AnswerFile::default(), None));
    };
    let (mut sheet, bytes) = answers::read(path).map_err(|source| Failure::Input {
        path: path.to_owned(),
        source,
    })?;
    let name = path.display().to_string();
    let answers = Answers::read(&name, &mut sheet, roster, &context.names);
    if !lenient && !sheet.problems.is_empty() {
        return Err(Failure::Answers(sheet.problems));
    }
    Ok((
        answers,
        sheet,
        Some(InputFile {
            path: name,
            sha256: sha256_hex(&bytes),
        }),
    ))
}

/// Records that were read elsewhere; every line that is none is named.
pub fn read_records(files: Vec<NamedLines<'_>>) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for (name, lines) in files {
        match read_lines(&name, lines).map_err(|source| Failure::Input {
            path: PathBuf::from(&name),
            source,
        })? {
            Ok(more) => records.extend(more),
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() {
        Ok(records)
    } else {
        Err(Failure::Records(errors))
    }
}

#[cfg(test)]
mod tests;
