//! The command line: arguments to settings, exit codes, progress, what a terminal sees.

use std::process::ExitCode;

/// Runs the program on the process's own arguments.
#[must_use]
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
