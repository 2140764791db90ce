//! Everything that can end a run, worded for a coordinator. None of it changes the last good report.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::intake::display_name::visible;
use crate::intake::table::Problem;
use crate::plural::count;
use crate::read::record::LineError;

/// Why a command failed. A run that failed leaves the last good report unchanged.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A folder of documents cannot be opened.
    #[error("cannot open `{}`: {source}; check that the share is mounted and readable", path.display())]
    Root {
        /// As given.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A folder contains no document, which is what an unmounted share looks like.
    #[error("there is no document in `{}`: check that the share is mounted, or do not name this folder", .0.display())]
    NoDocuments(PathBuf),
    /// Patterns of what is left out of the share are wrong. Each is named, with its place if it is in a file.
    #[error("what is left out of the share has {}: correct the patterns", count(.0.len(), "error"))]
    Patterns(Vec<String>),
    /// Another run uses the output folder.
    #[error("another run is using the output folder `{}`: try again when it has ended, or use --wait", .0.display())]
    Locked(PathBuf),
    /// Too many of the last report's files are missing in a folder.
    #[error(
        "only {now} of the {previous} files of the last report are left in `{root}`{}: check that all of it is mounted and readable; if files were removed or left out on purpose, run once with --max-loss 100",
        unopened_note(*.unopened)
    )]
    Lost {
        /// The folder, from the top of the file system.
        root: String,
        /// Number of files that could be reached for the last report.
        previous: usize,
        /// Number of files that can be reached now.
        now: usize,
        /// Number of files that are there and could not be opened, so that they are not among those that can be reached.
        unopened: usize,
    },
    /// A folder of the last report is not named any more, and too many of its files are in none that is.
    #[error(
        "`{root}` had {} for the last report and is not named in this run, which reaches only {now} of them: name it again; if it is not a part of the share any more, run once with --max-loss 100",
        count(*.previous, "file")
    )]
    NotNamed {
        /// The folder, from the top of the file system.
        root: String,
        /// Number of files that could be reached for the last report.
        previous: usize,
        /// Number of those at the same location that can be reached now.
        now: usize,
    },
    /// Too many of the last report's trainers are missing.
    #[error(
        "the roster has {}, and that of the last report had {previous}: check that the export is complete; if they have left, run once with --max-roster-loss 100", count(*now, "trainer")
    )]
    RosterLost {
        /// Number of trainers of the last report.
        previous: usize,
        /// Number of trainers of the roster.
        now: usize,
    },
    /// A file that was named cannot be read.
    #[error("cannot read `{}`: {source}", path.display())]
    Input {
        /// As given.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The roster has no trainer with a credential.
    #[error("`{}` has no trainer with a credential: expected a header with trainer_id, name and credential, and a row for each credential", .0.display())]
    EmptyRoster(PathBuf),
    /// Rows of the roster are wrong.
    #[error("the roster has {}: correct the file; `recert run --lenient` leaves wrong rows out", count(.0.len(), "problem"))]
    Roster(Vec<Problem>),
    /// Rows of the answers file are wrong.
    #[error("the answers file has {}: correct it, or leave the wrong rows out with --lenient", count(.0.len(), "problem"))]
    Answers(Vec<Problem>),
    /// Lines of a file of records are not records.
    #[error("{}", count(.0.len(), "line is not a record|lines are not records"))]
    Records(Vec<LineError>),
    /// The configuration is wrong. Each error is rendered with its position.
    #[error("the configuration has {}", count(.0.len(), "error"))]
    Config(Vec<String>),
    /// Rule packs are wrong. Each error is rendered with its position.
    #[error("the rules have {}", count(.0.len(), "error"))]
    Rules(Vec<String>),
    /// The clock of the computer is set to a day that no report can have.
    #[error(
        "the clock of this computer says a day that cannot be: set its date and time, and start again"
    )]
    Clock,
    /// A worker process cannot be started.
    #[error("cannot start the worker process that reads documents: {0}")]
    WorkerStart(Arc<io::Error>),
    /// The operating system refuses threads or a memory limit.
    #[error("cannot set up reading: {0}")]
    Setup(io::Error),
    /// A record cannot be packed, or not unpacked.
    #[error("cannot file the records: {0}")]
    Filing(io::Error),
    /// A file, a folder or standard output cannot be written.
    #[error("cannot write to `{}`: {source}", path.display())]
    Output {
        /// As given.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}

impl Failure {
    /// The single errors behind the message, each with its position.
    #[must_use]
    pub fn details(&self) -> Vec<String> {
        match self {
            Self::Roster(problems) | Self::Answers(problems) => {
                problems.iter().map(one_line).collect()
            }
            Self::Records(errors) => errors.iter().map(one_line).collect(),
            Self::Rules(errors) | Self::Config(errors) | Self::Patterns(errors) => errors.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether the command line or a file that people write is wrong, rather than the environment.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(
            self,
            Self::Roster(_)
                | Self::Answers(_)
                | Self::Records(_)
                | Self::Rules(_)
                | Self::Config(_)
                | Self::Patterns(_)
        )
    }
}

/// An error that shows texts of a file, as one line whatever they hold.
fn one_line(error: &impl ToString) -> String {
    visible(&error.to_string())
}

/// Part of the message about missing files: how many are there and count as missing all the same.
fn unopened_note(unopened: usize) -> String {
    match unopened {
        0 => String::new(),
        _ => format!(
            " ({} there and cannot be opened)",
            count(unopened, "more is|more are")
        ),
    }
}
