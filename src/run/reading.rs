//! Files to records: in parallel, handed on in the order of the files. No file stops the others, and what the
//! state knows is not read again.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, SyncSender};
use std::thread;

use rayon::ThreadPool;
use rayon::prelude::*;

use super::content::{AwaitingOcr, ContentOutcome, ContentResult, Wanted, Work};
use super::content_reader::ContentReader;
use super::document_reader::{DocumentReader, OpenedContainer, ReadDocument};
use super::failure::Failure;
use super::gaps::Gaps;
use super::ocr_queue::OcrQueue;
use super::progress::Progress;
use super::reading_tools::ReadingTools;
use super::threads::thread_pool;
use super::unread::{add_letters, deferred_record, unread_record, unreadable};
use crate::finding::{Code, Finding};
use crate::intake::container::MailText;
use crate::intake::walk::{Document, FoundFile, UnreadFile, UnreadReason, Walk};
use crate::read::record::Record;
use crate::report::ContainerFile;
use crate::store::state::KnownContent;

/// How many files are read before their records are handed on: enough to keep every thread busy, few enough for any memory.
const BATCH: usize = 256;

/// Turns files into records.
pub(super) struct Extractor<'a, R> {
    /// What every file is read with.
    pub tools: ReadingTools<'a, R>,
    /// Number of documents read at the same time; 0 means one for each core.
    pub threads: usize,
    /// For each file, what is known of its content if the file did not change; empty if nothing is known of any file.
    pub known: &'a [Option<KnownContent>],
    /// How many scanned pages are read before the rest is deferred; `None` reads them all.
    pub max_ocr_pages: Option<usize>,
    /// Receives every step.
    pub progress: &'a dyn Progress,
}

/// A file, and what is known of its content if the file did not change.
type KnownFile<'f> = (&'f FoundFile, Option<&'f KnownContent>);

impl<R: DocumentReader> Extractor<'_, R> {
    /// Passes on the records of everything that a walk found, in the order of the paths; those of what is inside a
    /// file directly after its own.
    ///
    /// Text is read first and scanned pages after it, because OCR takes seconds a page. Which of them are
    /// deferred depends on what was deferred before and on the order of the files, not on which thread is faster.
    pub(super) fn read_all(
        &self,
        walk: &Walk,
        take: &mut dyn FnMut(Record) -> Result<(), Failure>,
    ) -> Result<Gaps, Failure> {
        let pool = thread_pool(self.threads).map_err(Failure::Setup)?;
        self.progress.start(walk.files.len(), self.max_ocr_pages);
        let mut gaps = Gaps::of(walk);
        let mut unread = walk.unread.iter().peekable();
        let known = |index: usize| self.known.get(index).and_then(Option::as_ref);
        let files: Vec<KnownFile<'_>> = walk
            .files
            .iter()
            .enumerate()
            .map(|(index, file)| (file, known(index)))
            .collect();
        thread::scope(|scope| {
            // The next files are read while the records of these are handed on.
            let (sender, batches) = mpsc::sync_channel(1);
            let (pool, files) = (&pool, &files);
            scope.spawn(move || self.read_batches(pool, files, &sender));
            for batch in batches {
                for (file, outcome) in batch? {
                    while let Some(earlier) = unread.next_if(|unread| unread.path < file.path) {
                        take(unread_record(earlier))?;
                    }
                    gaps.files -= usize::from(is_unreachable(&outcome));
                    gaps.hashed += usize::from(outcome.work != Work::Known);
                    let mut records = Vec::new();
                    self.finish(outcome.without_letters(), &[], &mut gaps, &mut records);
                    records.into_iter().try_for_each(&mut *take)?;
                }
            }
            Ok(())
        })?;
        unread.try_for_each(|unread| take(unread_record(unread)))?;
        gaps.unread.sort();
        Ok(gaps)
    }

    /// Reads all files, batch by batch, and passes each batch on, to the first that fails or is not wanted any more.
    fn read_batches<'f>(
        &self,
        pool: &ThreadPool,
        files: &[KnownFile<'f>],
        batches: &SyncSender<Result<Vec<(&'f FoundFile, ContentOutcome)>, Failure>>,
    ) {
        let mut queue = self.ocr_queue();
        for batch in files.chunks(BATCH) {
            let outcomes = self.read_batch(pool, batch, &mut queue);
            let has_failed = outcomes.is_err();
            let files = batch.iter().map(|(file, _)| *file);
            let read = outcomes.map(|outcomes| files.zip(outcomes).collect());
            if batches.send(read).is_err() || has_failed {
                return;
            }
        }
    }

    /// Reads the text of each file, then the scanned pages of those that are next in the queue. What is stopped is
    /// tried once more, alone, because other documents may have taken the memory or the time.
    fn read_batch(
        &self,
        pool: &ThreadPool,
        batch: &[KnownFile<'_>],
        queue: &mut OcrQueue,
    ) -> Result<Vec<ContentOutcome>, Failure> {
        let first_look = |(file, known): &KnownFile<'_>| {
            let outcome = ContentReader::new(&self.tools, false).first_look(file, *known);
            self.progress.done();
            outcome
        };
        let outcomes: Vec<ContentOutcome> = self
            .tools
            .together(|| pool.install(|| batch.par_iter().map(first_look).collect()));
        let outcomes = self.try_stopped_again(pool, batch, outcomes)?;
        let mut chosen = ChosenScans::default();
        let own: Vec<BTreeSet<String>> = outcomes
            .iter()
            .map(|outcome| chosen.add(outcome, queue))
            .collect();
        self.progress.pages(chosen.pages);
        let outcomes = self.read_scans(pool, batch, outcomes, &|index| &own[index])?;
        // Copies come afterwards, when the state knows what was read of the first.
        self.read_scans(pool, batch, outcomes, &|_| &chosen.hashes)
    }

    /// Reads the scanned documents with these hashes in each file.
    fn read_scans<'c>(
        &self,
        pool: &ThreadPool,
        batch: &[KnownFile<'_>],
        outcomes: Vec<ContentOutcome>,
        chosen: &(dyn Fn(usize) -> &'c BTreeSet<String> + Sync),
    ) -> Result<Vec<ContentOutcome>, Failure> {
        let with_scans = |(index, outcome): (usize, ContentOutcome)| {
            let wanted = Wanted::Scans(chosen(index));
            if wanted.is_in(&outcome) {
                ContentReader::new(&self.tools, false).again(batch[index].0, outcome, wanted)
            } else {
                outcome
            }
        };
        let outcomes = pool.install(|| {
            let outcomes = outcomes.into_par_iter().enumerate();
            outcomes.map(with_scans).collect()
        });
        self.try_stopped_again(pool, batch, outcomes)
    }

    fn try_stopped_again(
        &self,
        pool: &ThreadPool,
        batch: &[KnownFile<'_>],
        outcomes: Vec<ContentOutcome>,
    ) -> Result<Vec<ContentOutcome>, Failure> {
        let last_try = |((file, _), outcome): (&KnownFile<'_>, ContentOutcome)| {
            if !Wanted::Stopped.is_in(&outcome) {
                return Ok(outcome);
            }
            let outcome = pool.install(|| {
                ContentReader::new(&self.tools, true).again(file, outcome, Wanted::Stopped)
            });
            outcome.ended(&self.tools).map_err(Failure::WorkerStart)
        };
        batch.iter().zip(outcomes).map(last_try).collect()
    }

    /// Counts the work that a content took, and adds its records and those of what is inside it.
    /// `letters`: of the mails that it is in.
    fn finish(
        &self,
        outcome: ContentOutcome,
        letters: &[&MailText],
        gaps: &mut Gaps,
        records: &mut Vec<Record>,
    ) {
        let first = records.len();
        gaps.read += usize::from(outcome.work == Work::Read);
        gaps.unread.extend(outcome.gap);
        if !outcome.parts.is_empty() {
            gaps.containers.push(ContainerFile {
                path: outcome.place.path.clone(),
                sha256: outcome.sha256.clone(),
            });
        }
        match outcome.result {
            ContentResult::Records(read) => {
                let failed = read.iter().filter(|record| record.has_failed());
                gaps.failed.extend(failed.map(|record| record.path.clone()));
                records.extend(read);
            }
            ContentResult::Unread(unread) => {
                records.push(unread_record(&unread));
                gaps.unread.push(unread);
            }
            ContentResult::AwaitsOcr(awaiting) => {
                gaps.deferred.documents += 1;
                gaps.deferred.pages += awaiting.pages;
                records.push(self.defer(&outcome.place.path, &outcome.sha256, awaiting));
            }
            // Nothing is left stopped after the last try.
            ContentResult::Stopped(_) => {}
        }
        records[first..]
            .iter_mut()
            .for_each(|record| add_letters(record, letters));
        let letters = [letters, &[&outcome.letter]].concat();
        for part in outcome.parts {
            self.finish(part, &letters, gaps, records);
        }
    }

    /// The record of a document whose scanned pages are read in the next run, for which the state remembers it.
    fn defer(&self, path: &str, sha256: &str, awaiting: AwaitingOcr) -> Record {
        let AwaitingOcr { kept, pages } = awaiting;
        self.tools.with_state(|state| state.keep(sha256, &kept));
        deferred_record(path, sha256, pages, &kept.records)
    }

    fn ocr_queue(&self) -> OcrQueue {
        let deferred = self
            .max_ocr_pages
            .and_then(|limit| self.tools.with_state(|state| state.deferred(limit)));
        OcrQueue::new(self.max_ocr_pages, &deferred.unwrap_or_default())
    }
}

/// The scanned documents of a batch that are read in this run.
#[derive(Default)]
struct ChosenScans {
    hashes: BTreeSet<String>,
    /// The number of their scanned pages; those of copies count once.
    pages: usize,
}

impl ChosenScans {
    /// Adds the documents in a content that come next in the queue. Gives those that are in no content before it.
    fn add(&mut self, outcome: &ContentOutcome, queue: &mut OcrQueue) -> BTreeSet<String> {
        let mut added = BTreeSet::new();
        if let ContentResult::AwaitsOcr(awaiting) = &outcome.result
            && queue.is_next(&outcome.sha256, awaiting.pages)
            && self.hashes.insert(outcome.sha256.clone())
        {
            self.pages += awaiting.pages;
            added.insert(outcome.sha256.clone());
        }
        for part in &outcome.parts {
            added.extend(self.add(part, queue));
        }
        added
    }
}

/// Whether a file could not be reached, also if what was read earlier stands in for it.
fn is_unreachable(outcome: &ContentOutcome) -> bool {
    let is_unreachable = |unread: &UnreadFile| unread.reason == UnreadReason::Unreachable;
    match (&outcome.result, &outcome.gap) {
        (_, Some(gap)) => is_unreachable(gap),
        (ContentResult::Unread(unread), None) => is_unreachable(unread),
        _ => false,
    }
}

/// Reads a document. A panic of a library becomes a finding.
pub(super) fn read_caught(
    read: &dyn Fn(&str, &Document) -> ReadDocument,
    path: &str,
    document: &Document,
) -> ReadDocument {
    // Nothing that a panic could leave half done is used afterwards.
    catch_unwind(AssertUnwindSafe(|| read(path, document))).unwrap_or_else(|_| {
        let message = "the program crashed while reading this document: open it yourself, and report the error without the file (CONTRIBUTING.md says how)";
        let finding = Finding::new(Code::ReaderPanicked, message);
        ReadDocument {
            records: vec![unreadable(path, &document.sha256, finding)],
            // It is not known.
            may_hold_files: true,
        }
    })
}

/// Opens a container. A panic of a library becomes a finding.
pub(super) fn open_caught(
    open: &dyn Fn(&Document) -> OpenedContainer,
    document: &Document,
) -> OpenedContainer {
    // Nothing that a panic could leave half done is used afterwards.
    catch_unwind(AssertUnwindSafe(|| open(document))).unwrap_or_else(|_| {
        let message = "the program crashed while taking out the files inside this document: take them out yourself, and report the error without the file (CONTRIBUTING.md says how)";
        OpenedContainer {
            finding: Some(Finding::new(Code::ReaderPanicked, message)),
            ..OpenedContainer::default()
        }
    })
}

#[cfg(test)]
mod tests;
