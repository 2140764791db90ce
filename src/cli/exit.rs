//! How the program ends.

use std::process::ExitCode;

/// The exit codes; all others are reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// A report was written, whoever is short in it; a check found nothing wrong.
    Done = 0,
    /// The run failed; the last good report is untouched.
    Failed = 1,
    /// The command line, the roster, the records or the rules are wrong: every error is named with its place.
    Usage = 2,
    /// A report was written, but part of the input could not be reached or read: standard error says which. This goes before
    /// what `--fail-on` asks for.
    Partial = 3,
    /// Another run is at work in the output folder.
    Locked = 4,
    /// Some credential's papers are certainly too few, and `--fail-on not-met` asked for this.
    NotMet = 10,
    /// Some credential waits for an answer, and `--fail-on review` asked for this.
    Review = 11,
}

impl Exit {
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
