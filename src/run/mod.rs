//! The composition of a run: read the inputs, walk the share, read its documents, judge every trainer, publish
//! the report. Read [`run`] from top to bottom to see what happens in which order.
//!
//! Settings come in; a report is in the output folder at the end. No rule, no clock and no logic of its own.

mod content;
mod content_reader;
mod context;
mod document_reader;
mod extract;
mod failure;
mod gaps;
mod inputs;
mod judging;
mod ocr_queue;
mod outcome;
mod progress;
mod reading;
mod reading_tools;
mod settings;
mod stopped;
mod taken_out;
mod threads;
mod unread;
mod worker;

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::Days;
use tracing::{debug, info, warn};

use crate::assess::Verdict;
use crate::credit::case::Judging;
use crate::digest::sha256_hex;
use crate::filing::answers::Answers;
use crate::filing::filer::{FiledRecords, Filer};
use crate::intake::roster::Roster;
use crate::intake::walk::{self, Walk};
use crate::report::{
    self, Origin, Provenance, Report, ReportInputs, ReportOutcome, Timings, WorkCounts,
};
use crate::store;
use crate::store::lock::{Lock, lock};
use crate::store::state::{RunEntry, State, Trust};
use inputs::Inputs;

pub use context::Context;
pub use extract::{ReadOptions, Sources, extract};
pub use failure::Failure;
pub use gaps::{DeferredCount, Gaps};
pub use inputs::{read_answers, read_records, read_roster};
pub use judging::Judge;
pub use outcome::RunOutcome;
pub use progress::Progress;
pub use settings::{NamedLines, RunPolicy, Settings};
pub use stopped::Stopped;
pub use worker::{READER_THREAD, Workers, serve};

/// Reads the share, judges every trainer of the roster and publishes a report.
///
/// # Errors
/// Why there is no report. The last good one is unchanged.
pub fn run(
    context: &Context,
    mut settings: Settings<'_>,
    progress: &dyn Progress,
) -> Result<RunOutcome, Failure> {
    let mut inputs = Inputs::read(context, &mut settings)?;
    let _lock = lock_output(&settings)?;
    info!(version = env!("CARGO_PKG_VERSION"), as_of = %settings.as_of, trainers = inputs.roster.trainers.len(), "began");
    let previous = previous_report(&settings, &mut inputs);
    let share = read_share(context, &settings, &mut inputs, previous.as_ref(), progress)?;
    let provenance = provenance(context, &settings, &inputs, &share);
    if let Err(error) = store::sweep(&settings.out, settings.started_at - Days::new(1)) {
        inputs.notes.push(format!(
            "what a killed run left in `{}` could not be removed: {error}",
            settings.out.display()
        ));
    }
    let publishing = Publishing {
        context,
        settings: &settings,
        inputs: &inputs,
        share: &share,
        provenance: &provenance,
        has_previous: previous.is_some(),
    };
    let (folder, summary) = publishing.publish()?;
    let [met, not_met, needs_review] = [Verdict::Met, Verdict::NotMet, Verdict::NeedsReview]
        .map(|verdict| summary.verdicts.get(verdict.as_str()).copied())
        .map(Option::unwrap_or_default);
    info!(report = %folder.file_name().unwrap_or_default().display(), changes = summary.changes.len(), met, not_met, needs_review, "published");
    let gaps = share.gaps.lines();
    let warnings = close(&settings, share, &provenance, &folder);
    Ok(RunOutcome {
        folder,
        gaps,
        left_out: inputs.left_out,
        changes: summary.changes,
        warnings,
        notes: [inputs.notes, summary.notes].concat(),
        not_met: not_met > 0,
        review: needs_review > 0,
    })
}

/// Locks the output folder until the lock is dropped.
fn lock_output(settings: &Settings<'_>) -> Result<Lock, Failure> {
    lock(&settings.out, settings.policy.wait)
        .map_err(|source| Failure::Output {
            path: settings.out.clone(),
            source,
        })?
        .ok_or_else(|| Failure::Locked(settings.out.clone()))
}

/// Opens a file of the previous report.
fn open_previous(out: &Path, file: &str) -> Option<Box<dyn Read>> {
    store::latest(out, file).map(|file| Box::new(file) as Box<dyn Read>)
}

/// Where the previous report came from. If there is none, a note says so.
fn previous_report(settings: &Settings<'_>, inputs: &mut Inputs) -> Option<Origin> {
    let previous = Origin::of(&|file: &str| open_previous(&settings.out, file));
    if previous.is_none() {
        inputs.notes.push(
            "there is no earlier report to compare with: changes.csv lists what is new from the next run on"
                .to_owned(),
        );
    }
    previous
}

/// What reading the share gave.
struct Share {
    walk: Walk,
    state: Mutex<State>,
    filing: FiledRecords,
    gaps: Gaps,
    timings: Timings,
}

/// Walks the folders, reads every document that the state does not know, and files the records.
fn read_share(
    context: &Context,
    settings: &Settings<'_>,
    inputs: &mut Inputs,
    previous: Option<&Origin>,
    progress: &dyn Progress,
) -> Result<Share, Failure> {
    let policy = &settings.policy;
    let started = (settings.clock)();
    let now = settings
        .started_at
        .timestamp_nanos_opt()
        .unwrap_or_default();
    let mut walk = find(context, &settings.folders)?;
    let (files, left_alone) = (walk.files.len(), walk.unread.len() + walk.left_out.len());
    info!(files, left_alone, "walked");
    check_loss(previous, &inputs.sources, files, policy.max_loss)?;
    let walked = (settings.clock)();
    let trust = Trust {
        reader: context.reader.clone(),
        recheck: policy.recheck,
        now,
    };
    let mut state = State::open(&settings.out, trust);
    let mut known = state.known(&walk.files);
    let min_age = policy.min_age.num_nanoseconds().unwrap_or(i64::MAX);
    walk.defer_recent(now, min_age, &mut known);
    let compared = (settings.clock)();
    let state = Mutex::new(state);
    let options = ReadOptions {
        threads: settings.threads,
        state: Some(&state),
        known: &known,
        workers: settings.workers.as_ref(),
        max_ocr_pages: policy.max_ocr,
    };
    let sources = Sources {
        walk: &walk,
        records: std::mem::take(&mut inputs.records),
        options,
    };
    let (filing, gaps) =
        read_and_file(context, &inputs.roster, &inputs.answers, sources, progress)?;
    log_reading(&gaps);
    check_loss(previous, &inputs.sources, gaps.files, policy.max_loss)?;
    let timings = Timings {
        walk: walked - started,
        compare: compared - walked,
        read: (settings.clock)() - compared,
    };
    Ok(Share {
        walk,
        state,
        filing,
        gaps,
        timings,
    })
}

/// Lists the files in folders of documents.
///
/// # Errors
/// A folder cannot be opened, or none contains a file: that is what an unmounted share looks like.
pub fn find(context: &Context, folders: &[PathBuf]) -> Result<Walk, Failure> {
    let walk = walk::walk(folders, context.follow_links).map_err(|error| Failure::Root {
        path: error.path,
        source: error.source,
    })?;
    match folders.first() {
        Some(folder) if walk.files.is_empty() && walk.unread.is_empty() => {
            Err(Failure::NoDocuments(folder.clone()))
        }
        _ => Ok(walk),
    }
}

/// Fails if too many files of the last report over the same sources are missing, because a share that is only
/// partly mounted looks like that.
fn check_loss(
    previous: Option<&Origin>,
    sources: &[String],
    files: usize,
    max_loss: u8,
) -> Result<(), Failure> {
    match previous.filter(|previous| previous.inputs == sources) {
        Some(Origin {
            files: previous, ..
        }) if previous.saturating_sub(files) * 100 > previous * usize::from(max_loss) => {
            Err(Failure::Lost {
                previous: *previous,
                now: files,
            })
        }
        _ => Ok(()),
    }
}

/// Reads documents and files their records, in the order of their paths. Also gives what was not read.
///
/// # Errors
/// A worker cannot be started, or records cannot be packed.
pub fn read_and_file(
    context: &Context,
    roster: &Roster,
    answers: &Answers,
    sources: Sources<'_>,
    progress: &dyn Progress,
) -> Result<(FiledRecords, Gaps), Failure> {
    let Sources {
        walk,
        mut records,
        options,
    } = sources;
    records.sort_by(|a, b| a.path.cmp(&b.path));
    let mut given = records.into_iter().peekable();
    let mut filer = Filer::new(roster, answers);
    let gaps = extract(context, walk, options, progress, &mut |record| {
        while let Some(earlier) = given.next_if(|given| given.path <= record.path) {
            filer.file(earlier).map_err(Failure::Filing)?;
        }
        debug!(
            document = record.sha256,
            kind = record.kind.as_str(),
            open = record.is_open(),
            "record"
        );
        filer.file(record).map_err(Failure::Filing)
    })?;
    let filing = given
        .try_for_each(|record| filer.file(record))
        .and_then(|()| filer.finish());
    Ok((filing.map_err(Failure::Filing)?, gaps))
}

/// Logs what was read. Documents are named by their hashes.
fn log_reading(gaps: &Gaps) {
    for unread in gaps.unread.iter().filter(|unread| unread.is_gap()) {
        warn!(document = unread.sha256.as_deref(), why = ?unread.reason, "not read");
    }
    info!(
        files = gaps.files,
        opened = gaps.hashed,
        read = gaps.read,
        failed = gaps.failed.len(),
        "read"
    );
}

/// Where the report comes from, for `run.json`.
fn provenance(
    context: &Context,
    settings: &Settings<'_>,
    inputs: &Inputs,
    share: &Share,
) -> Provenance {
    Provenance {
        started_at: settings.started_at.to_rfc3339(),
        roster: inputs.roster_file.clone(),
        answers: inputs.answers_file.clone(),
        rules: context.packs(),
        inputs: inputs.sources.clone(),
        previous_manifest: previous_manifest(&settings.out),
        left_out: inputs.left_out.clone(),
        notes: inputs.notes.clone(),
        work: WorkCounts {
            files: share.gaps.files,
            opened: share.gaps.hashed,
            read: share.gaps.read,
        },
        timings: share.timings,
    }
}

/// The hash of the previous report's manifest.
fn previous_manifest(out: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    store::latest(out, "manifest-sha256.txt")?
        .read_to_end(&mut bytes)
        .ok()?;
    Some(sha256_hex(&bytes))
}

/// Everything that publishing a report needs.
struct Publishing<'a> {
    context: &'a Context,
    settings: &'a Settings<'a>,
    inputs: &'a Inputs,
    share: &'a Share,
    provenance: &'a Provenance,
    has_previous: bool,
}

impl Publishing<'_> {
    /// Judges every trainer and publishes the report. Gives the report's folder and its summary.
    fn publish(&self) -> Result<(PathBuf, ReportOutcome), Failure> {
        let Settings { out, as_of, .. } = self.settings;
        store::publish(out, *as_of, |folder| self.write(folder)).map_err(|source| Failure::Output {
            path: out.clone(),
            source,
        })
    }

    /// Writes the report into an empty folder.
    fn write(&self, folder: &Path) -> io::Result<ReportOutcome> {
        let Self {
            settings, inputs, ..
        } = self;
        let run = ReportInputs {
            folder,
            as_of: settings.as_of,
            answers: &inputs.answers,
            provenance: self.provenance,
            bom: settings.bom,
        };
        let names = report::folder_names(&inputs.roster);
        let mut report = Report::begin(&run)?;
        self.judge().all(
            &|index, judged| run.trainer(&names[index], &judged),
            &mut |trainer| report.add(trainer),
        )?;
        for unfiled in self.share.filing.unfiled() {
            report.unfiled(unfiled?);
        }
        let open_previous = |file: &str| open_previous(&settings.out, file);
        report.end(
            &self.share.walk.left_out,
            self.has_previous
                .then_some(&open_previous as &report::ReportReader<'_>),
        )
    }

    fn judge(&self) -> Judge<'_> {
        let judging = Judging {
            packs: &self.context.rules,
            names: &self.context.names,
            answers: &self.inputs.answers,
            as_of: self.settings.as_of,
        };
        Judge {
            roster: &self.inputs.roster,
            filing: &self.share.filing,
            judging,
            threads: self.settings.threads,
        }
    }
}

/// Saves the state and removes old reports. Gives warnings, one line each.
fn close(
    settings: &Settings<'_>,
    share: Share,
    provenance: &Provenance,
    report: &Path,
) -> Vec<String> {
    let state = share
        .state
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    let entry = RunEntry {
        started_at: &provenance.started_at,
        report,
        files: share.gaps.files,
        hashed: share.gaps.hashed,
        read: share.gaps.read,
    };
    let mut warnings = state.close(&share.walk, &entry);
    if let Err(error) = store::remove_old(&settings.out, settings.policy.keep, settings.started_at)
    {
        warnings.push(format!(
            "old runs in `{}` could not be removed: {error}",
            settings.out.display()
        ));
    }
    if !warnings.is_empty() {
        // Warnings may name files, so the log only counts them.
        warn!(count = warnings.len(), "warnings: see standard error");
    }
    warnings
}

#[cfg(test)]
mod tests;
