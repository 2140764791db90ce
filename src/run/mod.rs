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
mod loss;
mod ocr_queue;
mod outcome;
mod patience;
mod progress;
mod protocol;
mod reading;
mod reading_tools;
mod settings;
mod stopped;
mod taken_out;
mod threads;
mod unread;
mod worker;

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::Days;
use tracing::{debug, info, warn};

use crate::assess::Verdict;
use crate::credit::case::Judging;
use crate::digest::sha256_hex;
use crate::filing::answers::Answers;
use crate::filing::answers::before::AnsweredBefore;
use crate::filing::earlier::EarlierTrainers;
use crate::filing::filer::{FiledRecords, Filer};
use crate::intake::exclude::IGNORE_FILE;
use crate::intake::roster::Roster;
use crate::intake::walk::{self, LeftOutCount, Walk, WalkError, WalkedRoot};
use crate::plural::count;
use crate::report::{
    self, LastAnswers, LastDocuments, Origin, Places, Provenance, Report, ReportInputs,
    ReportOutcome, RootFiles, Timings, WorkCounts,
};
use crate::store::lock::{Lock, lock};
use crate::store::state::{RunEntry, State, Trust};
use crate::store::{self, OldReports, Published, Series};
use inputs::Inputs;
use loss::{LossLimit, RootCounts};

pub use context::Context;
pub use extract::{ReadOptions, Sources, extract};
pub use failure::Failure;

pub use gaps::{DeferredCount, Gaps};
pub use inputs::{read_answers, read_records, read_roster};
pub use judging::Judge;
pub use outcome::RunOutcome;
pub use patience::Patience;
pub use progress::Progress;
pub use protocol::{AnswerReader, WorkerMessage};
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
    let lock = lock_output(&settings)?;
    info!(version = env!("CARGO_PKG_VERSION"), as_of = %settings.as_of, trainers = inputs.roster.trainers.len(), "began");
    let previous = previous_report(&settings, &mut inputs);
    check_roster_loss(
        previous.as_ref(),
        &inputs.roster,
        settings.policy.max_roster_loss,
    )?;
    let (series, series_warning) = series(&settings, previous.as_ref(), &mut inputs);
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
    let Published {
        folder,
        result: summary,
        warnings,
    } = publishing.publish(series)?;
    let [met, not_met, needs_review] = [Verdict::Met, Verdict::NotMet, Verdict::NeedsReview]
        .map(|verdict| summary.verdicts.get(verdict.as_str()).copied())
        .map(Option::unwrap_or_default);
    info!(report = %folder.file_name().unwrap_or_default().display(), changes = summary.changes.len(), met, not_met, needs_review, "published");
    let gaps = share.gaps.lines();
    let mut warnings = [
        lock.warnings.clone(),
        series_warning.into_iter().collect(),
        warnings,
        not_evaluated(&summary).into_iter().collect(),
        summary.warnings.clone(),
        close(&settings, share, &provenance, &folder),
    ]
    .concat();
    // The same may be refused for the output folder and for the report.
    let mut seen = BTreeSet::new();
    warnings.retain(|warning| seen.insert(warning.clone()));
    if !warnings.is_empty() {
        // Warnings may name files, so the log only counts them.
        warn!(count = warnings.len(), "warnings: see standard error");
    }
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

/// That credentials cannot be judged, for everybody who reads what a run prints (D37).
fn not_evaluated(summary: &ReportOutcome) -> Option<String> {
    let credentials = summary.verdicts.get(Verdict::NotEvaluated.as_str())?;
    Some(format!(
        "{} cannot be judged: see `not_evaluated` in summary.csv, or `recert roster check`",
        count(*credentials, "credential")
    ))
}

/// That ignore files have no effect because of their places; `None` if there are none.
fn ignore_files_below(walk: &Walk) -> Option<String> {
    // Where it has an effect, it is not among the files.
    let is_ignore_file = |path: &&str| path.rsplit('/').next() == Some(IGNORE_FILE);
    let paths = walk.files.iter().map(|file| file.path.as_str());
    let mut paths = paths.filter(is_ignore_file);
    let first = paths.next()?;
    let others = match paths.count() {
        0 => String::new(),
        more => format!(" (and {more} more)"),
    };
    Some(format!(
        "{first}{others} has no effect, because only a {IGNORE_FILE} at the top of a folder that is named in the run has: move its patterns there and delete it"
    ))
}

/// Where the report belongs. A run for another day than today is a what-if by itself if the latest report is for the day
/// on which it was made; if it is not, reports for set days are a series of their own and go on. If that was not asked
/// for, this also gives a warning.
fn series(
    settings: &Settings<'_>,
    previous: Option<&Origin>,
    inputs: &mut Inputs,
) -> (Series, Option<String>) {
    let is_for_today = settings.as_of == settings.started_at.date_naive();
    let is_own_day = previous.is_some_and(|previous| previous.made_on == Some(previous.as_of));
    let latest = previous.map_or_else(
        || "there is still no latest report".to_owned(),
        |previous| format!("`latest` stays the report as of {}", previous.as_of),
    );
    if settings.policy.what_if {
        let note = format!("this report is a what-if: {latest}");
        inputs.notes.push(note);
        (Series::WhatIf, None)
    } else if !is_for_today && is_own_day {
        let warning = format!(
            "this report is a what-if, because it is as of {} and not of today: {latest}; --what-if asks for it without this warning",
            settings.as_of
        );
        (Series::WhatIf, Some(warning))
    } else {
        (Series::Runs, None)
    }
}

/// Locks the output folder until the lock is dropped, and checks that a report can be published in it.
fn lock_output(settings: &Settings<'_>) -> Result<Lock, Failure> {
    let out = &settings.out;
    let failed = |path: PathBuf| move |source| Failure::Output { path, source };
    let lock = lock(out, settings.policy.wait)
        .map_err(failed(out.clone()))?
        .ok_or_else(|| Failure::Locked(out.clone()))?;
    store::check_latest(out).map_err(failed(out.join("latest")))?;
    Ok(lock)
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
    roots: Vec<RootCounts>,
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
    let limit = LossLimit::new(previous, &inputs.sources, policy.max_loss);
    let roots = limit.counted(&walk, &walk.unread)?;
    inputs.notes.extend(left_out_note(&walk));
    let walked = (settings.clock)();
    let trust = Trust {
        reader: context.reader.clone(),
        recheck: policy.recheck,
        now,
        today: settings.started_at.date_naive(),
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
    let given = (&inputs.roster, &mut inputs.answers);
    let earlier = last_report(settings, given, (previous, &roots), &walk);
    let sources = Sources {
        walk: &walk,
        records: std::mem::take(&mut inputs.records),
        earlier: &earlier,
        options,
    };
    let (filing, gaps) =
        read_and_file(context, &inputs.roster, &inputs.answers, sources, progress)?;
    log_reading(&gaps);
    let roots = limit.counted(&walk, &gaps.unread)?;
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
        roots,
        timings,
    })
}

/// With whom the last report filed its documents. The answers are told where it had the documents that they are about.
fn last_report(
    settings: &Settings<'_>,
    (roster, answers): (&Roster, &mut Answers),
    (previous, roots): (Option<&Origin>, &[RootCounts]),
    walk: &Walk,
) -> EarlierTrainers {
    let before = previous.map_or(&[][..], |previous| &previous.roots);
    let now = reached(roots);
    let places = Places::new(before, &now);
    let LastAnswers { unused, waiting } =
        report::last_answers(open_previous(&settings.out, "answers.csv"), places);
    let documents = open_previous(&settings.out, "documents.csv");
    let LastDocuments { trainers, answered } =
        report::last_documents(documents, places, walk, roster, answers);
    let before = AnsweredBefore::new(unused, answered, waiting);
    *answers = std::mem::take(answers).after(before);
    trainers
}

/// What is left out of the share, counted by the name or pattern that leaves it out; `None` if nothing is.
fn left_out_note(walk: &Walk) -> Option<String> {
    let counts = walk.left_out_counts();
    let counts: Vec<String> = counts
        .iter()
        .map(|(what, LeftOutCount { folders, files })| {
            let parts = [(*folders, "folder"), (*files, "file")];
            let parts = parts.into_iter().filter(|(number, _)| *number > 0);
            let parts: Vec<String> = parts.map(|(number, noun)| count(number, noun)).collect();
            format!("{what} ({})", parts.join(", "))
        })
        .collect();
    (!counts.is_empty()).then(|| format!("left out: {}", counts.join(", ")))
}

/// Lists the files in folders of documents.
///
/// # Errors
/// A folder cannot be opened or contains no file, as that of an unmounted share, or its ignore file is wrong.
pub fn find(context: &Context, folders: &[PathBuf]) -> Result<Walk, Failure> {
    let walk =
        walk::walk(folders, context.follow_links, &context.exclude).map_err(
            |error| match error {
                WalkError::Root(error) => Failure::Root {
                    path: error.path,
                    source: error.source,
                },
                WalkError::IgnoreFile(faults) => Failure::Patterns(faults),
            },
        )?;
    let is_empty = |root: &&WalkedRoot| root.files + root.unread == 0;
    match walk.roots.iter().find(is_empty) {
        Some(root) => Err(Failure::NoDocuments(root.path.clone())),
        None => Ok(walk),
    }
}

/// Fails if too many trainers of the last report are missing from the roster, because an incomplete export looks like that
/// (D37).
fn check_roster_loss(
    previous: Option<&Origin>,
    roster: &Roster,
    max_loss: u8,
) -> Result<(), Failure> {
    let previous = previous.map_or(0, |previous| previous.trainers);
    let now = roster.trainers.len();
    if previous.saturating_sub(now) * 100 > previous * usize::from(max_loss) {
        return Err(Failure::RosterLost { previous, now });
    }
    Ok(())
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
        earlier,
        options,
    } = sources;
    records.sort_by(|a, b| a.path.cmp(&b.path));
    let mut given = records.into_iter().peekable();
    let mut filer = Filer::new(roster, answers, earlier).over(walk);
    let gaps = extract(context, walk, options, progress, &mut |record| {
        while let Some(earlier) = given.next_if(|given| given.path <= record.path) {
            filer.file(earlier).map_err(Failure::Filing)?;
        }
        debug!(
            document = record.sha256,
            kind = record.kind_words(),
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
        roots: reached(&share.roots),
        share_left_out: share.walk.left_out_counts(),
        work: WorkCounts {
            files: share.gaps.files,
            opened: share.gaps.hashed,
            read: share.gaps.read,
        },
        timings: share.timings,
    }
}

/// The folders as a report keeps them.
fn reached(roots: &[RootCounts]) -> Vec<RootFiles> {
    roots.iter().map(|root| root.reached.clone()).collect()
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
    /// Judges every trainer and publishes the report.
    fn publish(&self, series: Series) -> Result<Published<ReportOutcome>, Failure> {
        let Settings { out, as_of, .. } = self.settings;
        let old = old_reports(self.settings);
        store::publish_in_room(out, (series, *as_of), &old, &|folder| self.write(folder)).map_err(
            |source| Failure::Output {
                path: out.clone(),
                source,
            },
        )
    }

    /// Writes the report into an empty folder.
    fn write(&self, folder: &Path) -> io::Result<ReportOutcome> {
        let Self {
            settings, inputs, ..
        } = self;
        let run = ReportInputs {
            folder,
            as_of: settings.as_of,
            packs: &self.context.rules,
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
        report.waiting_answers(self.share.filing.waiting_answers());
        let open_previous = |file: &str| open_previous(&settings.out, file);
        report.end(
            &self.share.walk,
            &self.share.gaps.containers,
            self.has_previous
                .then_some(&open_previous as &report::ReportReader<'_>),
        )
    }

    fn judge(&self) -> Judge<'_> {
        let judging = Judging {
            packs: &self.context.rules,
            names: &self.context.names,
            answers: &self.inputs.answers,
            unassigned: self.share.filing.unassigned(),
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

/// Saves the state and removes old reports. Gives warnings about these and about the share, one line each.
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
    warnings.extend(ignore_files_below(&share.walk));
    match old_reports(settings).remove(&settings.out, Some(report)) {
        Ok(refusal) => warnings.extend(refusal),
        Err(error) => warnings.push(format!(
            "old runs in `{}` could not be removed: {error}",
            settings.out.display()
        )),
    }
    warnings
}

/// Which old reports are removed.
fn old_reports(settings: &Settings<'_>) -> OldReports {
    OldReports {
        keep: settings.policy.keep,
        now: settings.started_at,
    }
}

#[cfg(test)]
mod tests;
