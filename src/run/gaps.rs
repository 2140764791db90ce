//! What reading did not give: files that were not reached or not read, and how much work the rest took.

use std::collections::BTreeMap;

use crate::intake::walk::{UnreadFile, UnreadReason, Walk};
use crate::plural::count;
use crate::report::ContainerFile;

/// How many files are named for each reason.
const MAX_LISTED: usize = 10;

/// Which files gave no records, and what reading the others cost.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Number of files that could be reached. Files without read permission are not counted, because a share
    /// of which half is not readable must look like half a share.
    pub files: usize,
    /// Number of files that were opened and hashed.
    pub hashed: usize,
    /// Number of documents that were read.
    pub read: usize,
    /// Files that were not read, in the order of their paths.
    pub unread: Vec<UnreadFile>,
    /// Paths of the documents on which the program failed.
    pub failed: Vec<String>,
    /// Files that hold other files, of which there are records.
    pub containers: Vec<ContainerFile>,
    /// Scanned documents that were deferred to the next run.
    pub deferred: DeferredCount,
}

/// How much OCR was deferred to the next run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeferredCount {
    /// Documents.
    pub documents: usize,
    /// Scanned pages in them.
    pub pages: usize,
}

impl Gaps {
    /// Those of a walk, before any file is opened.
    #[must_use]
    pub fn of(walk: &Walk) -> Self {
        // A file that may still be written is there.
        let is_there = |unread: &&UnreadFile| unread.reason == UnreadReason::BeingWritten;
        Self {
            files: walk.files.len() + walk.unread.iter().filter(is_there).count(),
            unread: walk.unread.clone(),
            ..Self::default()
        }
    }

    /// What a run prints at its end: the part of the input that was not reached or not read, one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let unread = self.unread_lines();
        let failed = self.failed.iter().map(|path| {
            format!("{path}: reading it crashed or was stopped; see its finding in the report")
        });
        let DeferredCount { documents, pages } = self.deferred;
        // One line for all, because there may be thousands: each document has a finding in the report.
        let deferred = (documents > 0).then(|| {
            format!(
                "{} in {}: deferred by --max-ocr, read first in the next run",
                count(pages, "scanned page"),
                count(documents, "document")
            )
        });
        unread.into_iter().chain(failed).chain(deferred).collect()
    }

    /// The first files for each reason, and how many more there are: a permission that was taken away may concern all.
    fn unread_lines(&self) -> Vec<String> {
        let mut by_reason: BTreeMap<UnreadReason, usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for unread in self.unread.iter().filter(|unread| unread.is_gap()) {
            let listed = by_reason.entry(unread.reason).or_default();
            *listed += 1;
            if *listed <= MAX_LISTED {
                lines.push(format!("{}: {}", unread.path, unread.message));
            }
        }
        let more = by_reason
            .iter()
            .filter(|(_, files)| **files > MAX_LISTED)
            .map(|(reason, files)| {
                format!(
                    "{} more for the same reason ({}): documents.csv lists them",
                    count(files - MAX_LISTED, "file"),
                    reason.code()
                )
            });
        lines.extend(more);
        lines
    }
}
