//! What the state keeps of a content, and its form in a row with a checksum.
//!
//! Readings come in and a row goes out, or the other way round. A row that is damaged or was edited gives no
//! readings. This module knows no database.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::digest::sha256_hex;
use crate::intake::container::{MailText, PartProblem};
use crate::intake::kind::FileKind;
use crate::read::record::Record;

/// What was read from a content before.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptReadings {
    /// The kind of file.
    pub kind: FileKind,
    /// The records. Their paths are those of the file that was read then.
    pub records: Vec<Record>,
    /// The files inside it, in the order of their names; empty if it is no container.
    pub parts: Vec<KeptPart>,
    /// What it says itself, if it is a mail.
    pub letter: Box<MailText>,
    /// Whether its scanned pages were deferred, so that the records are without them.
    pub deferred: bool,
    /// When it is read again, because reading it was stopped.
    pub retry: Option<Retry>,
}

/// How many nights pass after each day on which a document was stopped, until it is tried again; after further ones, as many
/// as after the last.
const NIGHTS: [u64; 4] = [1, 2, 4, 7];

/// When a document of which reading was stopped is tried again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retry {
    /// Number of days on which it was stopped.
    pub days: usize,
    /// The last of them.
    pub last: NaiveDate,
    /// The day from which on it is tried again.
    pub next: NaiveDate,
}

impl Retry {
    /// For a document that was stopped on a day, and before as `earlier` says.
    pub(super) fn after(earlier: Option<&Self>, day: NaiveDate) -> Self {
        // A further try on the same day, as with --recheck, is none of another night.
        let before = earlier.map_or(0, |earlier| {
            earlier
                .days
                .saturating_sub(usize::from(earlier.last == day))
        });
        let nights = NIGHTS[before.min(NIGHTS.len() - 1)];
        Self {
            days: before.saturating_add(1),
            last: day,
            next: day.checked_add_days(Days::new(nights)).unwrap_or(day),
        }
    }

    /// Whether it is tried again on a day. One before the last try means that a clock was wrong.
    pub(super) fn is_due(&self, day: NaiveDate) -> bool {
        day >= self.next || day < self.last
    }
}

/// A file inside a container. Its readings are kept under its own hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPart {
    /// Its path inside the container.
    pub name: String,
    /// Its content, or why it could not be taken out.
    pub content: KeptContent,
}

/// What is known of the content of a file inside a container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptContent {
    /// It was taken out.
    Whole {
        /// SHA-256 of its bytes, lower-case hex.
        sha256: String,
        /// Its size in bytes.
        size: u64,
    },
    /// It could not be taken out.
    Problem(PartProblem),
}

/// Readings as they are stored in a row. Nothing of it is believed before [`StoredReadings::parse`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReadings {
    pub(super) reader: String,
    pub(super) sha256: String,
    pub(super) kind: Vec<u8>,
    pub(super) records: Vec<u8>,
    /// With the letter. `None` if there are no parts.
    pub(super) parts: Option<Vec<u8>>,
    pub(super) deferred: bool,
    /// `None` if it is read again only when something changes.
    pub(super) retry: Option<Vec<u8>>,
    pub(super) checksum: Vec<u8>,
}

impl StoredReadings {
    /// The row of these readings; `None` if they cannot be written as JSON.
    pub(super) fn new(reader: &str, sha256: &str, kept: &KeptReadings) -> Option<Self> {
        let parts = match kept.parts.as_slice() {
            [] => None,
            parts => Some(serde_json::to_vec(&(parts, &kept.letter)).ok()?),
        };
        let retry = kept.retry.as_ref().map(serde_json::to_vec);
        let mut stored = Self {
            reader: reader.to_owned(),
            sha256: sha256.to_owned(),
            kind: serde_json::to_vec(&kept.kind).ok()?,
            records: serde_json::to_vec(&kept.records).ok()?,
            parts,
            deferred: kept.deferred,
            retry: retry.transpose().ok()?,
            checksum: Vec::new(),
        };
        stored.checksum = stored.expected_checksum().into_bytes();
        Some(stored)
    }

    /// The readings; `None` if the row is damaged or was edited, so that the document has to be read again.
    #[must_use]
    pub fn parse(&self) -> Option<KeptReadings> {
        if self.checksum != self.expected_checksum().into_bytes() {
            return None;
        }
        let parts = self.parts.as_deref().map(serde_json::from_slice);
        let (parts, letter) = parts.transpose().ok()?.unwrap_or_default();
        let retry = self.retry.as_deref().map(serde_json::from_slice);
        Some(KeptReadings {
            retry: retry.transpose().ok()?,
            kind: serde_json::from_slice(&self.kind).ok()?,
            records: serde_json::from_slice(&self.records).ok()?,
            parts,
            letter,
            deferred: self.deferred,
        })
    }

    /// A digest of everything that this row says.
    fn expected_checksum(&self) -> String {
        let values = [
            self.reader.as_bytes(),
            self.sha256.as_bytes(),
            &self.kind,
            &self.records,
            self.parts.as_deref().unwrap_or_default(),
            &[u8::from(self.deferred)],
            self.retry.as_deref().unwrap_or_default(),
        ];
        checksum(&values)
    }
}

/// A digest of the values of a row. Each has its length before it, so that nothing can move from one into the next.
pub(super) fn checksum(values: &[&[u8]]) -> String {
    let length: usize = values.iter().map(|value| value.len() + 8).sum();
    let mut bytes = Vec::with_capacity(length);
    for value in values {
        bytes.extend((value.len() as u64).to_be_bytes());
        bytes.extend(*value);
    }
    sha256_hex(&bytes)
}
