//! The exit codes of the program. A failure comes in, a number goes out.

use std::process::ExitCode;

use crate::run::Failure;

/// The exit codes; all others are reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// A report was written, whatever the verdicts in it; a check found nothing wrong.
    Done = 0,
    /// The run failed; the last good report is unchanged.
    Failed = 1,
    /// The command line, the configuration, the roster, the answers, the records or the rules are wrong. Every
    /// error is listed with its position.
    Usage = 2,
    /// A report was written, but part of the input could not be reached or read: standard error lists it. This
    /// takes precedence over `--fail-on`.
    Partial = 3,
    /// Another run is using the output folder.
    Locked = 4,
    /// A credential is certainly short of what is required, and `--fail-on not-met` was given.
    NotMet = 10,
    /// The verdict of a credential is `needs_review`, and `--fail-on review` was given.
    Review = 11,
}

impl Exit {
    /// The exit code of a failure.
    #[must_use]
    pub fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Locked(_) => Self::Locked,
            _ if failure.is_usage() => Self::Usage,
            _ => Self::Failed,
        }
    }

    /// The number that a shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
