//! `manifest-sha256.txt`: what `sha256sum -c` checks, run inside the folder of the report.
//!
//! Paths and hashes come in, lines go out; the files themselves are hashed as they are written.

use std::fmt::Write as _;
use std::io::{self, Write};

use sha2::{Digest, Sha256};

/// A file of a report that is written completely.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WrittenFile {
    /// Below the folder of the report.
    pub path: String,
    /// In lower-case hex.
    pub sha256: String,
}

/// The SHA-256 of bytes, in lower-case hex.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(super) fn hex(digest: &[u8]) -> String {
    digest
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
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
