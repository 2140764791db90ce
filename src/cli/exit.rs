//! The exit codes of the program. A failure comes in, a number goes out.

use std::error::Error;
use std::io;
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
    /// A report was written, but part of the input could not be reached or read, or what is new could not be printed:
    /// standard error lists it. This takes precedence over `--fail-on`.
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

/// Whether the program that reads the output has closed it, which is no error: it has seen what it wanted.
pub(super) fn is_broken_pipe(failure: &Failure) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(failure);
    while let Some(error) = cause {
        if error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
        {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let failed = |kind: io::ErrorKind| Failure::Output {
            path: PathBuf::new(),
            source: kind.into(),
        };
        assert!(is_broken_pipe(&failed(io::ErrorKind::BrokenPipe)));
        assert!(!is_broken_pipe(&failed(io::ErrorKind::StorageFull)));
    }
}
