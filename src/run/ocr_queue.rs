//! Whose pictures are read in a run, where not all of them are.
//!
//! Contents and their pages come in, whether their turn has come comes out: first of those that were put off before, then as they are asked
//! for. No clock and no thread has a say in it.

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::read::record::Record;

/// The turns of one run. A document is read whole, so that the last one may go beyond the limit.
pub(super) struct OcrQueue {
    /// Pages; none where there is no limit.
    left: Option<usize>,
    chosen: BTreeSet<String>,
}

impl OcrQueue {
    /// With a limit of pages and what was put off before, by content, the longest waiting first.
    pub(super) fn new(most: Option<usize>, waiting: &[(String, Vec<Record>)]) -> Self {
        let mut ocr_queue = Self {
            left: most,
            chosen: BTreeSet::new(),
        };
        for (sha256, records) in waiting {
            ocr_queue.take(sha256, pages_unseen(records));
        }
        ocr_queue
    }

    /// Whether a content with so many pages that are pictures is read. One of which a copy was chosen costs nothing.
    pub(super) fn comes(&mut self, sha256: &str, pages: usize) -> bool {
        self.chosen.contains(sha256) || self.take(sha256, pages)
    }

    fn take(&mut self, sha256: &str, pages: usize) -> bool {
        let Some(left) = self.left else { return true };
        self.left = Some(left.saturating_sub(pages));
        left > 0 && self.chosen.insert(sha256.to_owned())
    }
}

/// The pages that are pictures and were not read.
pub(super) fn pages_unseen(records: &[Record]) -> usize {
    let needs = records
        .iter()
        .flat_map(|record| &record.findings)
        .filter(|finding| finding.code == Code::NeedsOcr);
    needs
        .map(|finding| finding.page)
        .collect::<BTreeSet<_>>()
        .len()
}
