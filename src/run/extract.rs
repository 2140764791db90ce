//! Documents to records: reading in this process or in workers, with the state of earlier runs or without.

use std::sync::Mutex;

use super::context::Context;
use super::failure::Failure;
use super::first_pass::unread_record;
use super::gaps::Gaps;
use super::progress::Progress;
use super::reading::Extractor;
use super::worker::Workers;
use crate::intake::walk::{Document, UnreadFile, UnreadReason, Walk};
use crate::read::record::Record;
use crate::store::state::{KnownContent, State};

/// Where documents and records come from.
pub struct Sources<'a> {
    /// The files in the folders of documents.
    pub walk: &'a Walk,
    /// Records that `recert extract` wrote earlier or elsewhere.
    pub records: Vec<Record>,
    /// How the files are read.
    pub options: ReadOptions<'a>,
}

/// How documents are read.
#[derive(Debug, Clone, Copy)]
pub struct ReadOptions<'a> {
    /// Number of documents read at the same time; 0 means one for each core.
    pub threads: usize,
    /// What earlier runs read; `None` reads everything.
    pub state: Option<&'a Mutex<State>>,
    /// For each file, what is known of its content if the file did not change; empty if nothing is known of any file.
    pub known: &'a [Option<KnownContent>],
    /// The worker processes that read documents; `None` reads them in this process.
    pub workers: Option<&'a Workers>,
    /// How many scanned pages are read before the rest is deferred; `None` reads them all.
    pub max_ocr_pages: Option<usize>,
}

impl<'a> ReadOptions<'a> {
    /// Reads everything, as in a first run, and keeps nothing of it.
    #[must_use]
    pub fn without_state(threads: usize, workers: Option<&'a Workers>) -> Self {
        Self {
            threads,
            state: None,
            known: &[],
            workers,
            max_ocr_pages: None,
        }
    }
}

/// Reads files and hands their records on, in the order of their paths. Returns what was not read.
///
/// # Errors
/// A worker cannot be started, or `take` fails.
pub fn extract(
    context: &Context,
    walk: &Walk,
    options: ReadOptions<'_>,
    progress: &dyn Progress,
    take: &mut dyn FnMut(Record) -> Result<(), Failure>,
) -> Result<Gaps, Failure> {
    let on_page = || progress.page_read();
    let read = |path: &str, document: &Document, ocr: bool| match options.workers {
        Some(workers) => workers.read(document, ocr, &on_page),
        None => Ok(context.read(path, document, ocr, &on_page)),
    };
    let extractor = Extractor {
        limits: &context.limits,
        threads: options.threads,
        state: options.state,
        known: options.known,
        max_ocr_pages: options.max_ocr_pages,
        progress,
        read,
    };
    let mut unread = walk.unread.iter().peekable();
    let mut gaps = extractor.read_all(&walk.files, &mut |record| {
        while let Some(earlier) = unread.next_if(|unread| unread.path < record.path) {
            take(unread_record(earlier))?;
        }
        take(record)
    })?;
    unread.try_for_each(|unread| take(unread_record(unread)))?;
    // A file that may still be written is there.
    let is_there = |unread: &&UnreadFile| unread.reason == UnreadReason::BeingWritten;
    gaps.files += walk.unread.iter().filter(is_there).count();
    gaps.unread.extend(walk.unread.iter().cloned());
    gaps.unread.sort();
    Ok(gaps)
}
