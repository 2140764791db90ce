//! What a run hands back to its caller: the report's folder and everything to print about it. Only types, no logic.

use std::path::PathBuf;

use crate::report::Change;

/// The result of a run that published a report.
#[derive(Debug)]
pub struct RunOutcome {
    /// The folder of the report.
    pub folder: PathBuf,
    /// Documents that were not reached or not read, one line each.
    pub gaps: Vec<String>,
    /// Rows of the roster and the answers file that were left out, one line each.
    pub left_out: Vec<String>,
    /// What is new since the previous report.
    pub changes: Vec<Change>,
    /// Things that need attention even if nobody watches the run, one line each.
    pub warnings: Vec<String>,
    /// Other remarks on the roster, the answers and the output folder, one line each.
    pub notes: Vec<String>,
    /// Whether some credential is certainly short of what is required.
    pub not_met: bool,
    /// Whether the verdict of some credential is `needs_review`.
    pub review: bool,
}
