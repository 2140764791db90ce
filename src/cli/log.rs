//! The log of runs: what was done, when, and how it ended. It contains no names, no paths and nothing from a
//! document: a document is named by the hash of its content.

use std::fs::OpenOptions;
use std::sync::Mutex;

use tracing_subscriber::fmt;

use super::args::{LogFormat, LoggingArgs};
use crate::run::Failure;

/// Writes all further events of this process to the log file, if one was named.
///
/// # Errors
/// The file cannot be opened for writing.
pub(super) fn begin(logging: &LoggingArgs) -> Result<(), Failure> {
    let Some(path) = &logging.log else {
        return Ok(());
    };
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    let file = options.open(path).map_err(|source| Failure::Output {
        path: path.clone(),
        source,
    })?;
    let lines = fmt()
        .with_writer(Mutex::new(file))
        .with_max_level(logging.log_level.filter())
        .with_target(false)
        .with_ansi(false);
    match logging.log_format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
    }
    Ok(())
}
