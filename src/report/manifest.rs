//! `manifest-sha256.txt`: what `sha256sum -c` checks, run inside the folder of the report.
//!
//! Paths and hashes come in, lines go out; the files themselves are hashed as they are written.

use std::io::{self, Write};

/// A file of a report that is written completely.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WrittenFile {
    /// Below the folder of the report.
    pub path: String,
    /// In lower-case hex.
    pub sha256: String,
}

/// Writes one line for each file, in the order of their paths. No name needs escaping: names are made of letters, digits, hyphens,
/// dots and slashes.
pub(super) fn write(mut out: impl Write, mut files: Vec<WrittenFile>) -> io::Result<()> {
    files.sort();
    for WrittenFile { path, sha256 } in &files {
        writeln!(out, "{sha256}  {path}")?;
    }
    out.flush()
}
