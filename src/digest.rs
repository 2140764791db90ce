//! SHA-256 as lower-case hex: the form in which documents, rule packs, questions and reports are identified.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The SHA-256 of bytes.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A digest that is computed already.
#[must_use]
pub fn hex(digest: &[u8]) -> String {
    digest
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
