//! Where the results of a run come from: inputs, rule packs, how much was read and how long it took. Written into `run.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::intake::walk::LeftOutCount;

/// Where the results of a run come from, and when it began.
#[derive(Debug, Clone, Serialize)]
pub struct Provenance {
    /// When the run began, by the clock of the machine, as RFC 3339.
    pub started_at: String,
    /// The roster's file and its SHA-256.
    pub roster: InputFile,
    /// The file of answers and its SHA-256; `None` if no answers were given.
    pub answers: Option<InputFile>,
    /// The rule packs.
    pub rules: Vec<PackVersion>,
    /// The folders that were walked and the files of records that were read, as named on the command line.
    pub inputs: Vec<String>,
    /// SHA-256 of the manifest of the previous run; `None` for the first.
    pub previous_manifest: Option<String>,
    /// What was left out of the roster and the answers, one line each.
    pub left_out: Vec<String>,
    /// Other notes on the roster and the answers, one line each.
    pub notes: Vec<String>,
    /// The folders and files that were walked, with how much of each could be reached.
    pub roots: Vec<RootFiles>,
    /// How many folders and files of the share were left out, by the name or pattern that leaves them out.
    pub share_left_out: BTreeMap<String, LeftOutCount>,
    /// How much was read.
    pub work: WorkCounts,
    /// How long it took.
    pub timings: Timings,
}

/// How long the parts of a run took that ended before the report was written, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Timings {
    /// Walking the folders.
    pub walk: u64,
    /// Comparing the files with the state.
    pub compare: u64,
    /// Reading what is new, taking the rest from the state, and filing all of it.
    pub read: u64,
}

/// A folder or single file that was named, and how many files of it could be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootFiles {
    /// As named on the command line, but from the top of the file system.
    pub path: String,
    /// The same without links, by which the next run knows it again; empty in a report that does not say.
    #[serde(default)]
    pub location: String,
    /// What the paths of its files begin with; `None` in a report that does not say.
    #[serde(default)]
    pub prefix: Option<String>,
    /// Files that could be reached.
    pub files: usize,
}

/// How much of the share was read, and how much was known from previous runs.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct WorkCounts {
    /// Files on the share that could be reached.
    pub files: usize,
    /// Files that were opened.
    pub opened: usize,
    /// Documents that were read.
    pub read: usize,
}

/// A file that was read.
#[derive(Debug, Clone, Serialize)]
pub struct InputFile {
    /// As named on the command line.
    pub path: String,
    /// In lower-case hex.
    pub sha256: String,
}

/// A rule pack that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackVersion {
    /// Its id, such as `nasm`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Of its file, in lower-case hex.
    pub sha256: String,
}
