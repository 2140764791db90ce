//! The manifest: what `sha256sum -c` checks, run inside the run's folder.

use std::fmt::Write;

use sha2::{Digest, Sha256};

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

/// One line per file, from its path and its hash. No name needs escaping: they are made of letters, digits, hyphens, dots and slashes.
pub(super) fn line((path, sha256): &(String, String)) -> String {
    format!("{sha256}  {path}\n")
}
