//! Files to records: in parallel, handed on in the order of the files. No file stops the others, and what the
//! state knows is not read again.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use rayon::ThreadPool;
use rayon::prelude::*;

use super::failure::Failure;
use super::first_pass::{
    AwaitingOcr, FileOutcome, FirstPass, Unfinished, Work, records_of_file, unread_record,
    unreadable,
};
use super::gaps::Gaps;
use super::ocr_queue::{OcrQueue, scanned_pages};
use super::progress::Progress;
use super::stopped::Stopped;
use super::threads::thread_pool;
use crate::finding::{Code, Finding};
use crate::intake::limits::Limits;
use crate::intake::walk::{Document, FoundFile, UnreadReason};
use crate::read::record::Record;
use crate::store::state::{KeptReadings, KnownContent, State};

/// How many files are read before their records are handed on: enough to keep every thread busy, few enough for any memory.
const BATCH: usize = 256;

/// Turns files into records.
pub(super) struct Extractor<'a, R> {
    /// The limits of one document.
    pub limits: &'a Limits,
    /// Number of documents read at the same time; 0 means one for each core.
    pub threads: usize,
    /// What earlier runs read, which is not read again.
    pub state: Option<&'a Mutex<State>>,
    /// For each file, what is known of its content if the file did not change; empty if nothing is known of any file.
    pub known: &'a [Option<KnownContent>],
    /// How many scanned pages are read before the rest is deferred; `None` reads them all.
    pub max_ocr_pages: Option<usize>,
    /// Receives every step.
    pub progress: &'a dyn Progress,
    /// Reads one document, given its path, with OCR or without.
    pub read: R,
}

/// A file, and what is known of its content if the file did not change.
type KnownFile<'f> = (&'f FoundFile, Option<&'f KnownContent>);

impl<R: Fn(&str, &Document, bool) -> Result<Vec<Record>, Stopped> + Sync> Extractor<'_, R> {
    /// Passes on the records of every file, in the order of the files.
    ///
    /// Text is read first and scanned pages after it, because OCR takes seconds a page. Which of them are
    /// deferred depends on what was deferred before and on the order of the files, not on which thread is faster.
    pub(super) fn read_all(
        &self,
        files: &[FoundFile],
        take: &mut dyn FnMut(Record) -> Result<(), Failure>,
    ) -> Result<Gaps, Failure> {
        let pool = thread_pool(self.threads).map_err(Failure::Setup)?;
        self.progress.start(files.len(), self.max_ocr_pages);
        let mut queue = self.ocr_queue();
        let mut gaps = Gaps {
            files: files.len(),
            ..Gaps::default()
        };
        let known = |index: usize| self.known.get(index).and_then(Option::as_ref);
        let files: Vec<KnownFile<'_>> = files
            .iter()
            .enumerate()
            .map(|(index, file)| (file, known(index)))
            .collect();
        for batch in files.chunks(BATCH) {
            let passes = self.read_batch(&pool, batch, &mut queue)?;
            for ((file, _), pass) in batch.iter().zip(passes) {
                for record in self.finish(file, pass, &mut gaps) {
                    take(record)?;
                }
            }
        }
        Ok(gaps)
    }

    /// Reads the text of each file, then the scanned pages of those that are next in the queue.
    fn read_batch(
        &self,
        pool: &ThreadPool,
        batch: &[KnownFile<'_>],
        queue: &mut OcrQueue,
    ) -> Result<Vec<FirstPass>, Failure> {
        let mut passes = in_parallel(pool, batch, &|(file, known)| {
            self.first_pass(file, *known)
                .inspect(|_| self.progress.done())
        })?;
        let mut is_next = |pass: &FirstPass| matches!(pass, FirstPass::AwaitsOcr(waiting) if queue.is_next(&waiting.sha256, waiting.pages));
        let chosen: Vec<usize> = (0..batch.len())
            .filter(|index| is_next(&passes[*index]))
            .collect();
        self.progress.pages(
            chosen
                .iter()
                .map(|&index| passes[index].pages_to_read())
                .sum(),
        );
        let read = in_parallel(pool, &chosen, &|&index| {
            self.ocr_pass(batch[index].0, &passes[index])
        })?;
        for (index, pass) in chosen.into_iter().zip(read) {
            passes[index] = pass;
        }
        Ok(passes)
    }

    /// Counts the work that a file took, and gives its records.
    fn finish(&self, file: &FoundFile, pass: FirstPass, gaps: &mut Gaps) -> Vec<Record> {
        let FileOutcome { work, records } = match pass {
            FirstPass::Finished(outcome) => outcome,
            FirstPass::AwaitsOcr(waiting) => {
                gaps.deferred.documents += 1;
                gaps.deferred.pages += waiting.pages;
                self.defer(file, waiting)
            }
        };
        gaps.hashed += usize::from(work != Work::Known);
        gaps.read += usize::from(work == Work::Read);
        let records = records.unwrap_or_else(|unread| {
            gaps.files -= usize::from(unread.reason == UnreadReason::Unreachable);
            let record = unread_record(&unread);
            gaps.unread.push(unread);
            vec![record]
        });
        let failed = records.iter().filter(|record| has_failed(record));
        gaps.failed.extend(failed.map(|record| record.path.clone()));
        records
    }

    /// Reads a file as far as that needs no OCR. `known` is what is known of its content if the file did not change.
    /// The document and its bytes are dropped here: only records leave.
    fn first_pass(
        &self,
        file: &FoundFile,
        known: Option<&KnownContent>,
    ) -> Result<FirstPass, Unfinished> {
        if let Some(known) = known.filter(|known| !known.hash_again)
            && let Some(kept) = self.kept_readings(&known.sha256)
        {
            return Ok(FirstPass::new(
                file,
                Work::Known,
                known.sha256.clone(),
                kept,
            ));
        }
        let document = match file.open(self.limits) {
            Ok(document) => document,
            Err(unread) => return Ok(FirstPass::unread(unread)),
        };
        self.with_state(|state| {
            state.remember_file(file, &document.sha256);
            Some(())
        });
        if let Some(kept) = self.kept_readings(&document.sha256) {
            return Ok(FirstPass::new(file, Work::Opened, document.sha256, kept));
        }
        if document.kind.why_not_read().is_some() {
            let kept = self.keep(&document, Vec::new());
            return Ok(FirstPass::new(file, Work::Opened, document.sha256, kept));
        }
        let records = self.read_document(file, &document, false)?;
        if self.limits.ocr && scanned_pages(&records) > 0 {
            let kept = KeptReadings {
                kind: document.kind,
                records,
                parts: Vec::new(),
                deferred: true,
            };
            return Ok(FirstPass::new(file, Work::Opened, document.sha256, kept));
        }
        let kept = self.keep(&document, records);
        Ok(FirstPass::new(file, Work::Read, document.sha256, kept))
    }

    /// Reads the whole of a document whose scanned pages are not read yet.
    fn ocr_pass(&self, file: &FoundFile, first: &FirstPass) -> Result<FirstPass, Unfinished> {
        let document = match file.open(self.limits) {
            Ok(document) if first.awaits_ocr_of(&document.sha256) => document,
            Ok(_) => return Ok(FirstPass::unread(file.being_written())),
            Err(unread) => return Ok(FirstPass::unread(unread)),
        };
        // A copy of it may have been read a moment ago.
        let kept = self
            .kept_readings(&document.sha256)
            .filter(|kept| !kept.deferred);
        if let Some(kept) = kept {
            return Ok(FirstPass::new(file, Work::Opened, document.sha256, kept));
        }
        let records = self.read_document(file, &document, true)?;
        let kept = self.keep(&document, records);
        Ok(FirstPass::new(file, Work::Read, document.sha256, kept))
    }

    fn read_document(
        &self,
        file: &FoundFile,
        document: &Document,
        ocr: bool,
    ) -> Result<Vec<Record>, Unfinished> {
        (self.read)(&file.path, document, ocr).map_err(|stopped| Unfinished {
            path: file.path.clone(),
            sha256: document.sha256.clone(),
            stopped,
        })
    }

    /// The readings of a document, kept in the state if every run would read the same.
    fn keep(&self, document: &Document, records: Vec<Record>) -> KeptReadings {
        let kept = KeptReadings {
            kind: document.kind,
            records,
            parts: Vec::new(),
            deferred: false,
        };
        if kept
            .records
            .iter()
            .flat_map(|record| &record.findings)
            .all(|finding| finding.code.is_lasting())
        {
            self.with_state(|state| {
                state.keep(&document.sha256, &kept);
                Some(())
            });
        }
        kept
    }

    /// The records of a document without its scanned pages. The state remembers it for the next run.
    fn defer(&self, file: &FoundFile, waiting: AwaitingOcr) -> FileOutcome {
        let AwaitingOcr {
            work,
            sha256,
            mut kept,
            ..
        } = waiting;
        self.with_state(|state| {
            state.keep(&sha256, &kept);
            Some(())
        });
        for finding in kept
            .records
            .iter_mut()
            .flat_map(|record| &mut record.findings)
            .filter(|finding| finding.code == Code::NeedsOcr)
        {
            let message = "the page is a scan, and this run had reached its limit of scanned pages (--max-ocr): it is read first in the next run";
            *finding = Finding {
                code: Code::Deferred,
                message: message.to_owned(),
                ..finding.clone()
            };
        }
        FileOutcome {
            work,
            records: records_of_file(file, &sha256, kept),
        }
    }

    fn ocr_queue(&self) -> OcrQueue {
        let deferred = self
            .max_ocr_pages
            .and_then(|limit| self.with_state(|state| Some(state.deferred(limit))));
        OcrQueue::new(self.max_ocr_pages, &deferred.unwrap_or_default())
    }

    /// What was read of a content before. The state is free for other threads while the readings are parsed.
    fn kept_readings(&self, sha256: &str) -> Option<KeptReadings> {
        let stored = self.with_state(|state| state.readings(sha256))?;
        let kept = stored.parse();
        if kept.is_none() {
            self.with_state(|state| {
                state.remove_damaged(sha256);
                Some(())
            });
        }
        kept
    }

    /// Asks the state, if there is one.
    fn with_state<T>(&self, ask: impl FnOnce(&mut State) -> Option<T>) -> Option<T> {
        // A thread that panicked while it held the state left it whole, because each statement is.
        ask(&mut self.state?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Whether the program failed on the document of this record.
fn has_failed(record: &Record) -> bool {
    record
        .findings
        .iter()
        .any(|finding| matches!(finding.code, Code::ReaderPanicked | Code::ReaderStopped))
}

/// Reads a document. A panic of a library becomes a finding.
pub(super) fn read_caught(
    read: &dyn Fn(&str, &Document) -> Vec<Record>,
    path: &str,
    document: &Document,
) -> Vec<Record> {
    // Nothing that a panic could leave half done is used afterwards.
    catch_unwind(AssertUnwindSafe(|| read(path, document))).unwrap_or_else(|_| {
        let message = "the program crashed while reading this document: open it yourself, and report the error without the file (CONTRIBUTING.md says how)";
        vec![unreadable(path, &document.sha256, Finding::new(Code::ReaderPanicked, message))]
    })
}

/// Does the same with each item in parallel. What was stopped is tried once more, alone, because other
/// documents may have taken the memory or the time.
fn in_parallel<T: Sync>(
    pool: &ThreadPool,
    items: &[T],
    read: &(dyn Fn(&T) -> Result<FirstPass, Unfinished> + Sync),
) -> Result<Vec<FirstPass>, Failure> {
    let first: Vec<Result<FirstPass, Unfinished>> =
        pool.install(|| items.par_iter().map(read).collect());
    items
        .iter()
        .zip(first)
        .map(
            |(item, first)| match first.or_else(|_| pool.install(|| read(item))) {
                Err(Unfinished {
                    stopped: Stopped::NotStarted(error),
                    ..
                }) => Err(Failure::WorkerStart(error)),
                Err(unfinished) => Ok(FirstPass::Finished(FileOutcome {
                    work: Work::Read,
                    records: Ok(vec![unfinished.record()]),
                })),
                Ok(pass) => Ok(pass),
            },
        )
        .collect()
}

#[cfg(test)]
mod tests;
