//! What looking at a file gave: its records or the reason for having none, or a scanned document that waits
//! for OCR. Types and the records of documents that could not be read; nothing here opens a file.

use super::ocr_queue::scanned_pages;
use super::stopped::Stopped;
use crate::finding::{Code, Finding};
use crate::intake::walk::{FoundFile, UnreadFile};
use crate::read::{self, certificate, record::Record};
use crate::store::state::KeptReadings;

/// A file after the first pass, which uses no OCR.
pub(super) enum FirstPass {
    /// Everything in it is read that can be.
    Finished(FileOutcome),
    /// Its scanned pages are not read yet.
    AwaitsOcr(AwaitingOcr),
}

impl FirstPass {
    /// The readings of a content as the result of one of its files.
    pub(super) fn new(file: &FoundFile, work: Work, sha256: String, kept: KeptReadings) -> Self {
        if kept.deferred {
            let pages = scanned_pages(&kept.records);
            return Self::AwaitsOcr(AwaitingOcr {
                work,
                sha256,
                kept,
                pages,
            });
        }
        Self::Finished(FileOutcome {
            work,
            records: records_of_file(file, &sha256, kept),
        })
    }

    /// A file that was opened and not read.
    pub(super) fn unread(unread: UnreadFile) -> Self {
        Self::Finished(FileOutcome {
            work: Work::Opened,
            records: Err(unread),
        })
    }

    /// The number of scanned pages that are not read yet.
    pub(super) fn pages_to_read(&self) -> usize {
        match self {
            Self::AwaitsOcr(waiting) => waiting.pages,
            Self::Finished(_) => 0,
        }
    }

    /// Whether this waits for OCR of the content with this hash.
    pub(super) fn awaits_ocr_of(&self, sha256: &str) -> bool {
        matches!(self, Self::AwaitsOcr(waiting) if waiting.sha256 == sha256)
    }
}

/// A document whose scanned pages are not read yet.
pub(super) struct AwaitingOcr {
    pub work: Work,
    pub sha256: String,
    /// What was read without OCR.
    pub kept: KeptReadings,
    /// The number of scanned pages.
    pub pages: usize,
}

/// What a file gave, and how much work that was.
pub(super) struct FileOutcome {
    pub work: Work,
    pub records: Result<Vec<Record>, UnreadFile>,
}

/// How much was done for a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// It was not opened: the state knows it.
    Known,
    /// It was opened, and its content is known already or of a kind that is not read.
    Opened,
    /// It was read.
    Read,
}

/// The records of a content as those of this file. Findings about the file's name come first.
pub(super) fn records_of_file(
    file: &FoundFile,
    sha256: &str,
    kept: KeptReadings,
) -> Result<Vec<Record>, UnreadFile> {
    let findings = file.name_findings(kept.kind, sha256)?;
    let mut records = kept.records;
    for record in &mut records {
        record.path.clone_from(&file.path);
        record.findings.splice(0..0, findings.iter().cloned());
    }
    Ok(records)
}

/// A document whose reading was stopped.
pub(super) struct Unfinished {
    pub path: String,
    pub sha256: String,
    pub stopped: Stopped,
}

impl Unfinished {
    /// The record of a document whose reading was stopped twice.
    pub(super) fn record(&self) -> Record {
        let how = match self.stopped {
            Stopped::Hung => "took too long",
            _ => "took too much memory or ended the worker process",
        };
        let message =
            format!("reading it {how}, twice: open it yourself and print it to a new PDF");
        unreadable(
            &self.path,
            &self.sha256,
            Finding::new(Code::ReaderStopped, message),
        )
    }
}

/// The record of a file or folder that was not read. It has no hash if it was not opened.
pub(super) fn unread_record(unread: &UnreadFile) -> Record {
    let finding = Finding::new(unread.reason.code(), unread.message.clone());
    unreadable(
        &unread.path,
        unread.sha256.as_deref().unwrap_or_default(),
        finding,
    )
}

/// The record of a document that gave nothing but this finding.
pub(super) fn unreadable(path: &str, sha256: &str, finding: Finding) -> Record {
    certificate::unreadable(&read::DocumentRef { path, sha256 }, &[1, 1], vec![finding])
}
