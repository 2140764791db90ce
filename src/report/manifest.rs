//! The manifest: what `sha256sum -c` checks, run inside the run's folder.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The SHA-256 of bytes, in lower-case hex.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// One line per file. No name needs escaping: they are made of letters, digits, hyphens, dots and slashes.
pub(super) fn lines(files: &[(String, Vec<u8>)]) -> String {
    files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256_hex(bytes))).collect::<Vec<_>>().concat()
}
