//! Documents to records: reading in this process or in workers, with the state of earlier runs or without.

use std::sync::Mutex;

use super::context::Context;
use super::document_reader::{DocumentReader, OpenedContainer, ReadDocument};
use super::failure::Failure;
use super::gaps::Gaps;
use super::progress::Progress;
use super::reading::Extractor;
use super::reading_tools::ReadingTools;
use super::stopped::Stopped;
use super::worker::Workers;
use crate::filing::earlier::EarlierTrainers;
use crate::intake::walk::{Document, Walk};
use crate::read::record::Record;
use crate::store::state::{KnownContent, State};

/// Where documents and records come from.
pub struct Sources<'a> {
    /// The files in the folders of documents.
    pub walk: &'a Walk,
    /// Records that `recert extract` wrote earlier or elsewhere.
    pub records: Vec<Record>,
    /// With whom the last report filed its documents.
    pub earlier: &'a EarlierTrainers,
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

/// Reads everything that a walk found and hands the records on, in the order of their paths; those of what is inside
/// a file directly after its own. Returns what was not read.
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
    let reader = ProcessReader {
        context,
        workers: options.workers,
        progress,
    };
    let extractor = Extractor {
        tools: ReadingTools {
            limits: &context.limits,
            state: options.state,
            reader,
        },
        threads: options.threads,
        known: options.known,
        max_ocr_pages: options.max_ocr_pages,
        progress,
    };
    extractor.read_all(walk, take)
}

/// Reads documents in worker processes, or in this process if there are none.
struct ProcessReader<'a> {
    context: &'a Context,
    workers: Option<&'a Workers>,
    progress: &'a dyn Progress,
}

impl DocumentReader for ProcessReader<'_> {
    fn read(&self, path: &str, document: &Document, ocr: bool) -> Result<ReadDocument, Stopped> {
        let on_page = || self.progress.page_read();
        match self.workers {
            Some(workers) => workers.read(document, ocr, &on_page),
            None => Ok(self.context.read(path, document, ocr, &on_page)),
        }
    }

    fn open(&self, document: &Document) -> Result<OpenedContainer, Stopped> {
        match self.workers {
            Some(workers) => workers.open(document),
            None => Ok(self.context.open(document)),
        }
    }
}
