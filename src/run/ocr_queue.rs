//! Which scanned documents are read in a run that has a limit of scanned pages.
//!
//! Content hashes and page counts come in; whether a document is read now comes out. Documents that were
//! deferred before come first, then the others as they are asked for. No clock and no thread affects the order.

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::read::record::Record;

/// The queue of one run. A document is read whole, so the last one may exceed the limit.
pub(super) struct OcrQueue {
    /// Pages that may still be read; `None` means no limit.
    pages_left: Option<usize>,
    /// Content hashes of the documents that are read in this run.
    chosen: BTreeSet<String>,
}

impl OcrQueue {
    /// Starts with the documents that were deferred before, by content hash, the longest waiting first.
    pub(super) fn new(max_pages: Option<usize>, deferred: &[(String, Vec<Record>)]) -> Self {
        let mut queue = Self {
            pages_left: max_pages,
            chosen: BTreeSet::new(),
        };
        for (sha256, records) in deferred {
            queue.choose(sha256, scanned_pages(records));
        }
        queue
    }

    /// Whether a document with this number of scanned pages is read now. A copy of one that was chosen costs nothing.
    pub(super) fn is_next(&mut self, sha256: &str, pages: usize) -> bool {
        self.chosen.contains(sha256) || self.choose(sha256, pages)
    }

    fn choose(&mut self, sha256: &str, pages: usize) -> bool {
        let Some(left) = self.pages_left else {
            return true;
        };
        self.pages_left = Some(left.saturating_sub(pages));
        left > 0 && self.chosen.insert(sha256.to_owned())
    }
}

/// The number of pages that need OCR and were not read.
pub(super) fn scanned_pages(records: &[Record]) -> usize {
    records
        .iter()
        .flat_map(|record| &record.findings)
        .filter(|finding| finding.code == Code::NeedsOcr)
        .map(|finding| finding.page)
        .collect::<BTreeSet<_>>()
        .len()
}
