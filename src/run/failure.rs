//! What can end a run, in a coordinator's words. The last good report is untouched by all of it.

use std::io;
use std::path::PathBuf;

use crate::intake::table::Problem;
use crate::read::record::LineError;

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
    /// No document lies in any of the folders: what an unmounted share looks like.
    #[error("no document lies in `{}`: check that the share is mounted, or name another folder", .0.display())]
    NoDocuments(PathBuf),
    /// Another run is at work in the output folder.
    #[error("another run is at work in `{}`: wait for its end, or ask for that with --wait", .0.display())]
    Locked(PathBuf),
    /// Too many of the files that were there for the last report are not.
    #[error(
        "{is} of {was} files are left on the share since the last report: see whether all of it is mounted and may be read; if they were removed, run once with --max-loss 100"
    )]
    Lost {
        /// Files that could be reached for the last report.
        was: usize,
        /// Files that can be reached now.
        is: usize,
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
    /// Rows of the decisions are wrong.
    #[error("the decisions have {} to correct, or to leave out with --lenient", count(.0.len(), "problem"))]
    Answers(Vec<Problem>),
    /// Lines are no records.
    #[error("{} no record", count(.0.len(), "line is|lines are"))]
    Records(Vec<LineError>),
    /// The configuration is wrong; every fault as it reads.
    #[error("the configuration has {} to correct", count(.0.len(), "fault"))]
    Config(Vec<String>),
    /// Rule packs are wrong; every fault as it reads.
    #[error("the rules have {} to correct", count(.0.len(), "fault"))]
    Rules(Vec<String>),
    /// The process in which documents are read cannot be started.
    #[error(
        "the process that reads documents cannot be started: {0}; see that the program's file is in its place and may be run"
    )]
    Reader(io::Error),
    /// The report could not be written.
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
            Self::Roster(problems) | Self::Answers(problems) => {
                problems.iter().map(ToString::to_string).collect()
            }
            Self::Records(errors) => errors.iter().map(ToString::to_string).collect(),
            Self::Rules(faults) | Self::Config(faults) => faults.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether the command line or a file that people write is wrong, and not the night.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(
            self,
            Self::Roster(_)
                | Self::Answers(_)
                | Self::Records(_)
                | Self::Rules(_)
                | Self::Config(_)
        )
    }
}

/// A number and what it counts: the plural where one is given, else with an `s`.
pub(super) fn count(number: usize, what: &str) -> String {
    let (one, many) = what
        .split_once('|')
        .map_or((what.to_owned(), format!("{what}s")), |(one, many)| {
            (one.to_owned(), many.to_owned())
        });
    format!("{number} {}", if number == 1 { one } else { many })
}
