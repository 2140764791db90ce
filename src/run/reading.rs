//! Files to records: in parallel, collected in order, and no file takes the others down. What the state knows is not read again.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use rayon::ThreadPool;
use rayon::prelude::*;

use super::failure::count;
use super::ocr_queue::{OcrQueue, pages_unseen};
use super::worker::Stopped;
use super::{Failure, Progress};
use crate::finding::{Code, Finding};
use crate::intake::limits::Limits;
use crate::intake::walk::{Document, FoundFile, UnreadFile, UnreadReason};
use crate::read::{self, certificate, record::Record};
use crate::report;
use crate::store::state::{KeptReadings, ReadingWriter, State};

/// Documents that are read before their records are handed on: enough for every thread, few enough for any memory.
const AT_A_TIME: usize = 256;

/// Parsers of damaged files can go deep.
pub(super) const STACK: usize = 64 * 1024 * 1024;

/// What the files did not give, and what they cost.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// How many files could be reached: a share of which half may not be opened is half a share.
    pub files: usize,
    /// How many of them were opened.
    pub hashed: usize,
    /// How many documents were read.
    pub read: usize,
    /// What was not read, in the order of the paths.
    pub unread: Vec<UnreadFile>,
    /// Paths of documents on which the reader failed.
    pub failed: Vec<String>,
    /// How many documents were put off because of their pictures, and how many pages those are.
    pub deferred: (usize, usize),
}

impl Gaps {
    /// What a run says at its end: the part of the input that was not reached or not read, one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let unread = self
            .unread
            .iter()
            .filter(|unread| unread.is_gap())
            .map(|unread| format!("{}: {}", unread.path, unread.reason));
        let failed = self
            .failed
            .iter()
            .map(|path| format!("{path}: a part of the program failed on this document"));
        let (documents, pages) = self.deferred;
        // In one line, for there may be thousands: each has a finding in the report.
        let deferred = (documents > 0).then(|| {
            format!(
                "{} in {}: put off by --max-ocr, first in the next run",
                count(pages, "page that is a picture|pages that are pictures"),
                count(documents, "document")
            )
        });
        unread.chain(failed).chain(deferred).collect()
    }

    /// Files without even a hash: those that were opened have a record that says why they were not read.
    #[must_use]
    pub fn unopened(&self) -> Vec<report::UnreadRow> {
        let unopened = self.unread.iter().filter(|unread| unread.sha256.is_none());
        unopened
            .map(|unread| report::UnreadRow {
                path: unread.path.clone(),
                reason: unread.reason.clone(),
            })
            .collect()
    }
}

/// How files become records.
pub(super) struct Extractor<'a, R> {
    /// The limits of one document.
    pub limits: &'a Limits,
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
    /// What was read on the nights before, and is not read again.
    pub state: Option<&'a Mutex<State>>,
    /// For each file the hash of its content where it did not change; empty where nothing is known of any.
    pub unchanged: &'a [Option<String>],
    /// After so many pages that are pictures, the others are put off; none where all are read.
    pub most_pictures: Option<usize>,
    /// Told of every step.
    pub progress: &'a dyn Progress,
    /// Reads one document, named by its path, with its pictures or without them.
    pub read: R,
}

impl<R: Fn(&str, &Document, bool) -> Result<Vec<Record>, Stopped> + Sync> Extractor<'_, R> {
    /// Hands on the records of every file, in the order of the files.
    ///
    /// Text is read first and pictures after it, for they take seconds each. Which of them are put off depends on what was put off before
    /// and on the order of the files, and never on which thread is faster.
    pub(super) fn read_all(
        &self,
        files: &[FoundFile],
        hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
    ) -> Result<Gaps, Failure> {
        let pool = pool(self.threads).map_err(Failure::Reader)?;
        self.progress.start(files.len(), self.most_pictures);
        let mut ocr_queue = self.ocr_queue();
        let mut gaps = Gaps {
            files: files.len(),
            ..Gaps::default()
        };
        let known = |place: usize| self.unchanged.get(place).and_then(Option::as_deref);
        let files: Vec<(&FoundFile, Option<&str>)> = files
            .iter()
            .enumerate()
            .map(|(place, file)| (file, known(place)))
            .collect();
        for part in files.chunks(AT_A_TIME) {
            let mut looked = in_parallel(&pool, part, &|(file, known)| {
                self.look(file, *known).inspect(|_| self.progress.done())
            })?;
            let mut comes = |at: &usize| matches!(&looked[*at], Looked::Pictures(unseen) if ocr_queue.comes(&unseen.sha256, unseen.pages));
            let chosen: Vec<usize> = (0..part.len()).filter(&mut comes).collect();
            self.progress
                .pages(chosen.iter().map(|&at| looked[at].unseen()).sum());
            let seen = in_parallel(&pool, &chosen, &|&at| {
                self.read_pictures(part[at].0, &looked[at])
            })?;
            chosen
                .into_iter()
                .zip(seen)
                .for_each(|(at, seen)| looked[at] = seen);
            for ((file, _), looked) in part.iter().zip(looked) {
                let ReadOutcome { work, records } = match looked {
                    Looked::Whole(outcome) => outcome,
                    Looked::Pictures(unseen) => {
                        gaps.deferred.0 += 1;
                        gaps.deferred.1 += unseen.pages;
                        self.deferred(file, unseen)
                    }
                };
                gaps.hashed += usize::from(work != ReadTask::Known);
                gaps.read += usize::from(work == ReadTask::Read);
                let records = records.unwrap_or_else(|unread| {
                    gaps.files -= usize::from(unread.why == UnreadReason::Unreachable);
                    let record = said_unread(&unread);
                    gaps.unread.push(unread);
                    record.into_iter().collect()
                });
                for record in records {
                    if record.findings.iter().any(|finding| {
                        matches!(finding.code, Code::ReaderPanicked | Code::ReaderStopped)
                    }) {
                        gaps.failed.push(record.path.clone());
                    }
                    hand_on(record).map_err(|source| Failure::Output {
                        path: "standard output".into(),
                        source,
                    })?;
                }
            }
        }
        Ok(gaps)
    }

    /// Reads a file as far as that takes no OCR; of one that did not change, the content's hash is known. The document and its bytes are
    /// dropped here: only records leave.
    fn look(&self, file: &FoundFile, known: Option<&str>) -> Result<Looked, Unfinished> {
        if let Some(sha256) = known
            && let Some(kept) = self.read_before(|state| state.reading(sha256))
        {
            return Ok(looked(file, ReadTask::Known, sha256.to_owned(), kept));
        }
        let document = match file.open(self.limits) {
            Ok(document) => document,
            Err(unread) => {
                return Ok(Looked::Whole(ReadOutcome {
                    work: ReadTask::Hashed,
                    records: Err(unread),
                }));
            }
        };
        let sha256 = &document.sha256;
        let kept = self.read_before(|state| {
            state.saw(file, sha256);
            state.reading(sha256)
        });
        if let Some(kept) = kept {
            return Ok(looked(file, ReadTask::Hashed, document.sha256, kept));
        }
        if document.kind.unread().is_some() {
            let kept = self.kept(&document, Vec::new());
            return Ok(looked(file, ReadTask::Hashed, document.sha256, kept));
        }
        let records = self.read_document(file, &document, false)?;
        if self.limits.ocr && pages_unseen(&records) > 0 {
            let unread = KeptReadings {
                kind: document.kind,
                records,
                deferred: true,
            };
            return Ok(looked(file, ReadTask::Hashed, document.sha256, unread));
        }
        let kept = self.kept(&document, records);
        Ok(looked(file, ReadTask::Read, document.sha256, kept))
    }

    /// Reads the whole of a document whose pictures are not read yet.
    fn read_pictures(&self, file: &FoundFile, waits: &Looked) -> Result<Looked, Unfinished> {
        let document = match file.open(self.limits) {
            Ok(document) if waits.is(&document.sha256) => document,
            Ok(_) => {
                return Ok(Looked::Whole(ReadOutcome {
                    work: ReadTask::Hashed,
                    records: Err(file.in_motion()),
                }));
            }
            Err(unread) => {
                return Ok(Looked::Whole(ReadOutcome {
                    work: ReadTask::Hashed,
                    records: Err(unread),
                }));
            }
        };
        // A copy of it may have been read a moment ago.
        let kept = self
            .read_before(|state| state.reading(&document.sha256))
            .filter(|kept| !kept.deferred);
        if let Some(kept) = kept {
            return Ok(looked(file, ReadTask::Hashed, document.sha256, kept));
        }
        let records = self.read_document(file, &document, true)?;
        let kept = self.kept(&document, records);
        Ok(looked(file, ReadTask::Read, document.sha256, kept))
    }

    fn read_document(
        &self,
        file: &FoundFile,
        document: &Document,
        pictures: bool,
    ) -> Result<Vec<Record>, Unfinished> {
        let unfinished = |stopped| Unfinished {
            path: file.path.clone(),
            sha256: document.sha256.clone(),
            stopped,
        };
        (self.read)(&file.path, document, pictures).map_err(unfinished)
    }

    /// The reading of a document, remembered where every night would give the same.
    fn kept(&self, document: &Document, records: Vec<Record>) -> KeptReadings {
        if records
            .iter()
            .flat_map(|record| &record.findings)
            .all(|finding| finding.code.is_lasting())
        {
            self.remember(|state| {
                state.keep(&document.sha256, document.kind, &records);
                Some(())
            });
        }
        KeptReadings {
            kind: document.kind,
            records,
            deferred: false,
        }
    }

    /// The records of a document without its pictures, which the next run remembers.
    fn deferred(&self, file: &FoundFile, unseen: Unseen) -> ReadOutcome {
        let Unseen {
            work,
            sha256,
            mut kept,
            ..
        } = unseen;
        self.remember(|state| {
            state.deferred(&sha256, kept.kind, &kept.records);
            Some(())
        });
        for finding in kept
            .records
            .iter_mut()
            .flat_map(|record| &mut record.findings)
            .filter(|finding| finding.code == Code::NeedsOcr)
        {
            let message = "the page is a picture, and this run's limit of such pages was reached: it comes first in the next one";
            *finding = Finding {
                code: Code::Deferred,
                message: message.to_owned(),
                ..finding.clone()
            };
        }
        ReadOutcome {
            work,
            records: named(file, &sha256, kept),
        }
    }

    fn ocr_queue(&self) -> OcrQueue {
        let waiting = self
            .most_pictures
            .and_then(|most| self.remember(|state| Some(state.waiting(most))));
        OcrQueue::new(self.most_pictures, &waiting.unwrap_or_default())
    }

    /// What was read of a content before. Others may ask the state while it is made out.
    fn read_before(
        &self,
        ask: impl FnOnce(&mut State) -> Option<ReadingWriter>,
    ) -> Option<KeptReadings> {
        self.remember(ask)?.read()
    }

    /// Asks the state, where there is one.
    fn remember<T>(&self, ask: impl FnOnce(&mut State) -> Option<T>) -> Option<T> {
        // A thread that panicked with the state in hand has left it whole: each of its statements is.
        ask(&mut self.state?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Threads to work with; 0 is one for each core.
pub(super) fn pool(threads: usize) -> io::Result<rayon::ThreadPool> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK);
    pool.thread_name(|number| format!("worker-{number}"))
        .build()
        .map_err(io::Error::other)
}

/// Reads a document; a panic of a library is a finding.
pub(super) fn read_caught(
    read: &dyn Fn(&str, &Document) -> Vec<Record>,
    path: &str,
    document: &Document,
) -> Vec<Record> {
    // Nothing that a panic could have left half done outlives it.
    catch_unwind(AssertUnwindSafe(|| read(path, document))).unwrap_or_else(|_| {
        let message = "a part of the program failed on this document: open it by hand, and report the fault with a copy of the file";
        vec![unreadable(path, &document.sha256, Finding::new(Code::ReaderPanicked, message))]
    })
}

/// Does the same with each, in parallel. What is stopped is tried once more, and alone: it may have been the others that took the memory
/// or the time.
fn in_parallel<T: Sync>(
    pool: &ThreadPool,
    all: &[T],
    one: &(dyn Fn(&T) -> Result<Looked, Unfinished> + Sync),
) -> Result<Vec<Looked>, Failure> {
    let first: Vec<Result<Looked, Unfinished>> = pool.install(|| all.par_iter().map(one).collect());
    let settled = all.iter().zip(first).map(|(each, first)| {
        match first.or_else(|_| pool.install(|| one(each))) {
            Err(Unfinished {
                stopped: Stopped::NotStarted(error),
                ..
            }) => Err(Failure::Reader(error)),
            Err(unfinished) => Ok(Looked::Whole(ReadOutcome {
                work: ReadTask::Read,
                records: Ok(vec![unfinished.record()]),
            })),
            Ok(looked) => Ok(looked),
        }
    });
    settled.collect()
}

/// A document that was not read to its end.
struct Unfinished {
    path: String,
    sha256: String,
    stopped: Stopped,
}

impl Unfinished {
    /// What it leaves after the second try.
    fn record(&self) -> Record {
        let how = if matches!(self.stopped, Stopped::Hung) {
            "took too long"
        } else {
            "took too much memory, or ended the reader"
        };
        let message =
            format!("reading it {how}, twice: open it by hand, and print it to a new PDF");
        unreadable(
            &self.path,
            &self.sha256,
            Finding::new(Code::ReaderStopped, message),
        )
    }
}

/// A file after the first look.
enum Looked {
    /// All of it is read that can be.
    Whole(ReadOutcome),
    /// Its pictures are not.
    Pictures(Unseen),
}

/// A document whose pictures are not read yet.
struct Unseen {
    work: ReadTask,
    sha256: String,
    /// What was read without them.
    kept: KeptReadings,
    /// Pages that are pictures.
    pages: usize,
}

impl Looked {
    /// Pages that are pictures and not read yet.
    fn unseen(&self) -> usize {
        if let Self::Pictures(unseen) = self {
            unseen.pages
        } else {
            0
        }
    }

    fn is(&self, sha256: &str) -> bool {
        matches!(self, Self::Pictures(unseen) if unseen.sha256 == sha256)
    }
}

/// A reading as what its file gave.
fn looked(file: &FoundFile, work: ReadTask, sha256: String, kept: KeptReadings) -> Looked {
    if kept.deferred {
        let pages = pages_unseen(&kept.records);
        return Looked::Pictures(Unseen {
            work,
            sha256,
            kept,
            pages,
        });
    }
    Looked::Whole(ReadOutcome {
        work,
        records: named(file, &sha256, kept),
    })
}

/// What a file gave, and what that cost.
struct ReadOutcome {
    work: ReadTask,
    records: Result<Vec<Record>, UnreadFile>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ReadTask {
    /// The file was not opened.
    Known,
    /// It was opened, and its content is known or of a kind that is not read.
    Hashed,
    /// It was read.
    Read,
}

/// The records of a content as those of this file. What its name adds is said first.
fn named(file: &FoundFile, sha256: &str, kept: KeptReadings) -> Result<Vec<Record>, UnreadFile> {
    let findings = file.named(kept.kind, sha256)?;
    let mut records = kept.records;
    for record in &mut records {
        record.path.clone_from(&file.path);
        record.findings.splice(0..0, findings.iter().cloned());
    }
    Ok(records)
}

/// The record of a file that was opened and not read.
fn said_unread(unread: &UnreadFile) -> Option<Record> {
    let finding = Finding::new(unread.why.code(), unread.reason.clone());
    unread
        .sha256
        .as_deref()
        .map(|sha256| unreadable(&unread.path, sha256, finding))
}

fn unreadable(path: &str, sha256: &str, finding: Finding) -> Record {
    certificate::unreadable(&read::DocumentRef { path, sha256 }, &[1, 1], vec![finding])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::walk::walk;
    use crate::store::state::Trust;
    use std::path::Path;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn blank(path: &str, document: &Document) -> Vec<Record> {
        vec![certificate::unreadable(
            &read::DocumentRef {
                path,
                sha256: &document.sha256,
            },
            &[1, 1],
            Vec::new(),
        )]
    }

    fn extractor<R>(threads: usize, state: Option<&Mutex<State>>, read: R) -> Extractor<'_, R> {
        const LIMITS: &Limits = &Limits {
            file_bytes: 1_000_000,
            pages: 1,
            letters: 1,
            pixels: 1,
            ocr: true,
        };
        Extractor {
            limits: LIMITS,
            threads,
            state,
            unchanged: &[],
            most_pictures: None,
            progress: &(),
            read,
        }
    }

    /// Reads files of these names, each a PDF of nothing, with a reader that says their paths and panics on `bomb.pdf`.
    fn read_named(names: &[String], threads: usize) -> (Vec<Record>, Gaps) {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        }
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let read = |path: &str, document: &Document, _: bool| {
            let fails = |path: &str, document: &Document| {
                assert!(path != "bomb.pdf", "a library fails on this document");
                blank(path, document)
            };
            Ok(read_caught(&fails, path, document))
        };
        let mut records = Vec::new();
        let gaps = extractor(threads, None, read).read_all(&files, &mut |record| {
            records.push(record);
            Ok(())
        });
        (records, gaps.unwrap())
    }

    #[test]
    fn a_failure_is_not_kept_as_a_reading() {
        let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(
            share.path().join("bomb.pdf"),
            "%PDF-1.4\nstartxref\n0\n%%EOF",
        )
        .unwrap();
        let files = walk(&[share.path().to_owned()], false).unwrap().files;
        let state = Mutex::new(State::open(
            out.path(),
            Trust {
                reader: String::new(),
                recheck: false,
                now: 0,
            },
        ));
        let run = |fails: bool| {
            let read = |path: &str, document: &Document, _: bool| {
                if fails {
                    Err(Stopped::Hung)
                } else {
                    Ok(blank(path, document))
                }
            };
            extractor(1, Some(&state), read)
                .read_all(&files, &mut |_| Ok(()))
                .unwrap()
        };
        let policy = [true, true, false, true].map(run);
        assert_eq!(
            policy.map(|gaps| (gaps.read, gaps.failed.len())),
            [(1, 1), (1, 1), (1, 0), (0, 0)]
        );
    }

    /// A night over a share of pictures, of which `three.pdf` has three pages and all others have one; no more pages than `most` are read.
    /// Gives the files whose pictures were read and those that were put off.
    fn night_of_pictures(
        share: &Path,
        out: &Path,
        most: usize,
        threads: usize,
    ) -> (Vec<String>, Vec<String>, Gaps) {
        let files = walk(&[share.to_owned()], false).unwrap().files;
        let state = Mutex::new(State::open(
            out,
            Trust {
                reader: String::new(),
                recheck: false,
                now: 0,
            },
        ));
        let read = |path: &str, document: &Document, pictures: bool| {
            let mut records = blank(path, document);
            let pages = if path == "three.pdf" { 1..4 } else { 1..2 };
            if !pictures {
                records[0]
                    .findings
                    .extend(pages.map(|page| Finding::new(Code::NeedsOcr, "a picture").on(page)));
            }
            Ok(records)
        };
        let (mut seen, mut deferred) = (Vec::new(), Vec::new());
        let extractor = Extractor {
            most_pictures: Some(most),
            ..extractor(threads, Some(&state), read)
        };
        let gaps = extractor.read_all(&files, &mut |record| {
            let waits = record
                .findings
                .iter()
                .any(|finding| finding.code == Code::Deferred);
            assert!(waits || record.findings.is_empty(), "{:?}", record.findings);
            if waits {
                deferred.push(record.path);
            } else {
                seen.push(record.path);
            }
            Ok(())
        });
        (seen, deferred, gaps.unwrap())
    }

    #[test]
    fn pictures_beyond_the_limit_are_put_off_and_come_first_the_next_night() {
        for threads in [1, 4] {
            let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let put = |name: &str| {
                std::fs::write(
                    share.path().join(name),
                    format!("%PDF-1.4\n{name}\nstartxref\n0\n%%EOF"),
                )
                .unwrap();
            };
            let run = |most: usize| {
                let (seen, deferred, gaps) =
                    night_of_pictures(share.path(), out.path(), most, threads);
                (seen.join(" "), deferred.join(" "), gaps.read)
            };
            let said = |seen: &str, deferred: &str, read: usize| {
                (seen.to_owned(), deferred.to_owned(), read)
            };
            ["d.pdf", "e.pdf", "f.pdf", "three.pdf", "z.pdf"]
                .into_iter()
                .for_each(put);
            assert_eq!(run(2), said("d.pdf e.pdf", "f.pdf three.pdf z.pdf", 2));
            // One that is new comes after those that wait, wherever it stands.
            put("a.pdf");
            // A document is read whole: three pages where two were left.
            assert_eq!(
                run(3),
                said("d.pdf e.pdf f.pdf three.pdf", "a.pdf z.pdf", 2)
            );
            put("b.pdf");
            assert_eq!(
                run(1),
                said("d.pdf e.pdf f.pdf three.pdf z.pdf", "a.pdf b.pdf", 1)
            );
            assert_eq!(
                run(1),
                said("a.pdf d.pdf e.pdf f.pdf three.pdf z.pdf", "b.pdf", 1)
            );
            assert_eq!(
                run(9),
                said("a.pdf b.pdf d.pdf e.pdf f.pdf three.pdf z.pdf", "", 1)
            );
            assert_eq!(run(9).2, 0);
        }
    }

    #[test]
    fn what_was_put_off_is_told_in_one_line() {
        let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for name in ["a.pdf", "three.pdf", "z.pdf"] {
            std::fs::write(
                share.path().join(name),
                format!("%PDF-1.4\n{name}\nstartxref\n0\n%%EOF"),
            )
            .unwrap();
        }
        let (.., gaps) = night_of_pictures(share.path(), out.path(), 1, 1);
        assert_eq!(
            gaps.lines(),
            [
                "4 pages that are pictures in 2 documents: put off by --max-ocr, first in the next run"
            ]
        );
    }

    #[test]
    fn what_is_stopped_is_tried_once_more_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.pdf", "b.pdf", "slow.pdf", "stuck.pdf"] {
            std::fs::write(folder.path().join(name), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        }
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let (at_work, tries) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let read = |path: &str, document: &Document, _: bool| {
            let others = at_work.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(100));
            at_work.fetch_sub(1, Ordering::SeqCst);
            let mut tries = tries.lock().unwrap();
            let first = !tries.iter().any(|(tried, _)| tried == path);
            tries.push((path.to_owned(), others));
            if path == "stuck.pdf" || (path == "slow.pdf" && first) {
                Err(Stopped::Hung)
            } else {
                Ok(blank(path, document))
            }
        };
        let mut records = Vec::new();
        let gaps = extractor(4, None, read).read_all(&files, &mut |record| {
            records.push(record);
            Ok(())
        });
        assert_eq!(gaps.unwrap().failed, ["stuck.pdf"]);
        let codes = records.iter().map(|record| {
            (
                record.path.as_str(),
                record.findings.first().map(|finding| finding.code),
            )
        });
        let expected = [
            ("a.pdf", None),
            ("b.pdf", None),
            ("slow.pdf", None),
            ("stuck.pdf", Some(Code::ReaderStopped)),
        ];
        assert_eq!(codes.collect::<Vec<_>>(), expected);
        let tries = tries.into_inner().unwrap();
        assert_eq!(
            tries[4..],
            [("slow.pdf".to_owned(), 0), ("stuck.pdf".to_owned(), 0)]
        );
    }

    #[test]
    fn a_reader_that_cannot_be_started_ends_the_night() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.pdf"), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let read = |_: &str, _: &Document, _: bool| {
            Err(Stopped::NotStarted(io::ErrorKind::NotFound.into()))
        };
        assert!(matches!(
            extractor(1, None, read).read_all(&files, &mut |_| Ok(())),
            Err(Failure::Reader(_))
        ));
    }

    #[test]
    fn records_go_on_in_the_order_of_the_files() {
        let names: Vec<String> = (0..600).map(|number| format!("{number:04}.pdf")).collect();
        let (records, gaps) = read_named(&names, 3);
        assert_eq!(
            records
                .into_iter()
                .map(|record| record.path)
                .collect::<Vec<_>>(),
            names
        );
        assert_eq!(
            gaps,
            Gaps {
                files: 600,
                hashed: 600,
                read: 600,
                ..Gaps::default()
            }
        );
    }

    #[test]
    fn a_panic_is_a_finding_of_its_document() {
        let (records, gaps) = read_named(&["a.pdf", "bomb.pdf", "c.pdf"].map(str::to_owned), 2);
        let codes = records.iter().map(|record| {
            record
                .findings
                .iter()
                .map(|finding| finding.code)
                .collect::<Vec<_>>()
        });
        assert_eq!(
            codes.collect::<Vec<_>>(),
            [vec![], vec![Code::ReaderPanicked], vec![]]
        );
        assert_eq!(
            gaps.lines(),
            ["bomb.pdf: a part of the program failed on this document"]
        );
        assert_eq!(records[1].sha256, records[0].sha256);
    }
}
