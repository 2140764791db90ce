//! What a run is asked to do: the settings of the whole run, and how it treats earlier runs. Only types, no logic.

use std::io::BufRead;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::worker::Workers;
use crate::store::Retention;

/// The name of a file and its lines.
pub type NamedLines<'a> = (String, Box<dyn BufRead + 'a>);

/// Everything that one run needs to know.
pub struct Settings<'a> {
    /// Folders of documents. The output folder must not be inside any of them.
    pub folders: Vec<PathBuf>,
    /// Records that `recert extract` wrote earlier or elsewhere, by the names of their files.
    pub records: Vec<NamedLines<'a>>,
    /// The roster.
    pub roster: PathBuf,
    /// The answers file; `None` if nobody has answered anything yet.
    pub answers: Option<PathBuf>,
    /// The output folder, which holds the reports and the state.
    pub out: PathBuf,
    /// The day on which everything is judged.
    pub as_of: NaiveDate,
    /// When the run started.
    pub started_at: DateTime<FixedOffset>,
    /// Returns the time since the run started, in milliseconds.
    pub clock: &'a dyn Fn() -> u64,
    /// Number of documents read at the same time; 0 means one for each core.
    pub threads: usize,
    /// The worker processes that read documents; `None` reads them in this process.
    pub workers: Option<Workers>,
    /// Leave out wrong rows of the roster and the answers file instead of failing.
    pub lenient: bool,
    /// Start CSV files with a byte-order mark.
    pub bom: bool,
    /// How the run treats earlier runs.
    pub policy: RunPolicy,
}

/// How a run treats earlier runs and what they left.
#[derive(Debug, Clone, Copy)]
pub struct RunPolicy {
    /// Open every file, even if it looks unchanged.
    pub recheck: bool,
    /// A file that was modified less than this time before the run is left for the next run.
    pub min_age: TimeDelta,
    /// How many percent of the last report's files may be missing in each folder.
    pub max_loss: u8,
    /// How many percent of the last report's trainers may be missing from the roster.
    pub max_roster_loss: u8,
    /// How many scanned pages are read by OCR before the rest is deferred to the next run; `None` reads them all.
    pub max_ocr: Option<usize>,
    /// The report only tries something out: the latest one stays.
    pub what_if: bool,
    /// Which old reports are kept.
    pub keep: Retention,
    /// If another run uses the same output folder, wait until it has ended.
    pub wait: bool,
}
