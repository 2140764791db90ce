//! Files to records: in parallel, collected in order, and no file takes the others down. What the state knows is not read again.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::Failure;
use super::apart::Stopped;
use crate::finding::{Code, Finding};
use crate::intake::limits::Limits;
use crate::intake::walk::{Document, Found, Unread, Why};
use crate::read::{self, certificate, record::Record};
use crate::report;
use crate::store::state::{Kept, State};

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
    pub unread: Vec<Unread>,
    /// Paths of documents on which the reader failed.
    pub failed: Vec<String>,
}

impl Gaps {
    /// What a run says at its end: the part of the input that was not reached or not read, one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let unread = self.unread.iter().filter(|unread| unread.is_gap()).map(|unread| format!("{}: {}", unread.path, unread.reason));
        unread.chain(self.failed.iter().map(|path| format!("{path}: a part of the program failed on this document"))).collect()
    }

    /// Files without even a hash: those that were opened have a record that says why they were not read.
    #[must_use]
    pub fn unopened(&self) -> Vec<report::Unread> {
        let unopened = self.unread.iter().filter(|unread| unread.sha256.is_none());
        unopened.map(|unread| report::Unread { path: unread.path.clone(), reason: unread.reason.clone() }).collect()
    }
}

/// How files become records.
pub(super) struct Desk<'a, R> {
    /// The limits of one document.
    pub limits: &'a Limits,
    /// Documents read at once; 0 is one for each core.
    pub threads: usize,
    /// What was read on the nights before, and is not read again.
    pub state: Option<&'a Mutex<State>>,
    /// Reads one document, named by its path.
    pub read: R,
}

impl<R: Fn(&str, &Document) -> Result<Vec<Record>, Stopped> + Sync> Desk<'_, R> {
    /// Hands on the records of every file, in the order of the files. `each_done` is called after every file.
    pub(super) fn read_all(
        &self,
        files: &[Found],
        each_done: &(dyn Fn() + Sync),
        hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
    ) -> Result<Gaps, Failure> {
        let pool = pool(self.threads).map_err(Failure::Reader)?;
        let mut gaps = Gaps { files: files.len(), ..Gaps::default() };
        for part in files.chunks(AT_A_TIME) {
            let one = |file: &Found| {
                let outcome = self.read_one(file);
                each_done();
                outcome
            };
            let outcomes: Vec<Result<Outcome, Unfinished>> = pool.install(|| part.par_iter().map(one).collect());
            for (file, outcome) in part.iter().zip(outcomes) {
                // Once more, and alone: it may have been the others that took the memory or the time.
                let Outcome { work, records } = match outcome.or_else(|_| pool.install(|| self.read_one(file))) {
                    Ok(outcome) => outcome,
                    Err(Unfinished { stopped: Stopped::NotStarted(error), .. }) => return Err(Failure::Reader(error)),
                    Err(unfinished) => Outcome { work: Work::Read, records: Ok(vec![unfinished.record(file)]) },
                };
                gaps.hashed += usize::from(work != Work::Known);
                gaps.read += usize::from(work == Work::Read);
                let records = records.unwrap_or_else(|unread| {
                    gaps.files -= usize::from(unread.why == Why::Unreachable);
                    let record = said_unread(&unread);
                    gaps.unread.push(unread);
                    record.into_iter().collect()
                });
                for record in records {
                    if record.findings.iter().any(|finding| matches!(finding.code, Code::ReaderPanicked | Code::ReaderStopped)) {
                        gaps.failed.push(record.path.clone());
                    }
                    hand_on(record).map_err(|source| Failure::Output { path: "standard output".into(), source })?;
                }
            }
        }
        Ok(gaps)
    }

    /// The document and its bytes are dropped here: only records leave.
    fn read_one(&self, file: &Found) -> Result<Outcome, Unfinished> {
        let known = self.remember(|state| {
            let sha256 = state.unchanged(file)?;
            Some((state.reading(&sha256)?, sha256))
        });
        if let Some((kept, sha256)) = known {
            return Ok(Outcome { work: Work::Known, records: named(file, &sha256, kept) });
        }
        let document = match file.open(self.limits) {
            Ok(document) => document,
            Err(unread) => return Ok(Outcome { work: Work::Hashed, records: Err(unread) }),
        };
        let sha256 = &document.sha256;
        let kept = self.remember(|state| {
            state.saw(file, sha256);
            state.reading(sha256)
        });
        if let Some(kept) = kept {
            return Ok(Outcome { work: Work::Hashed, records: named(file, sha256, kept) });
        }
        let is_read = document.kind.unread().is_none();
        let records = if is_read { self.read_document(file, &document)? } else { Vec::new() };
        if records.iter().flat_map(|record| &record.findings).all(|finding| finding.code.is_lasting()) {
            self.remember(|state| {
                state.keep(sha256, document.kind, &records);
                Some(())
            });
        }
        let work = if is_read { Work::Read } else { Work::Hashed };
        Ok(Outcome { work, records: named(file, sha256, Kept { kind: document.kind, records }) })
    }

    fn read_document(&self, file: &Found, document: &Document) -> Result<Vec<Record>, Unfinished> {
        (self.read)(&file.path, document).map_err(|stopped| Unfinished { sha256: document.sha256.clone(), stopped })
    }

    /// Asks the state, where there is one.
    fn remember<T>(&self, ask: impl FnOnce(&mut State) -> Option<T>) -> Option<T> {
        // A thread that panicked with the state in hand has left it whole: each of its statements is.
        ask(&mut self.state?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Threads to work with; 0 is one for each core.
pub(super) fn pool(threads: usize) -> io::Result<rayon::ThreadPool> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
    pool.thread_name(|number| format!("worker-{number}")).build().map_err(io::Error::other)
}

/// Reads a document; a panic of a library is a finding.
pub(super) fn read_caught(read: &dyn Fn(&str, &Document) -> Vec<Record>, path: &str, document: &Document) -> Vec<Record> {
    // Nothing that a panic could have left half done outlives it.
    catch_unwind(AssertUnwindSafe(|| read(path, document))).unwrap_or_else(|_| {
        let message = "a part of the program failed on this document: open it by hand, and report the fault with a copy of the file";
        vec![unreadable(path, &document.sha256, Finding::new(Code::ReaderPanicked, message))]
    })
}

/// A document that was not read to its end.
struct Unfinished {
    sha256: String,
    stopped: Stopped,
}

impl Unfinished {
    /// What it leaves after the second try.
    fn record(&self, file: &Found) -> Record {
        let how = if matches!(self.stopped, Stopped::Hung) { "took too long" } else { "took too much memory, or ended the reader" };
        let message = format!("reading it {how}, twice: open it by hand, and print it to a new PDF");
        unreadable(&file.path, &self.sha256, Finding::new(Code::ReaderStopped, message))
    }
}

/// What a file gave, and what that cost.
struct Outcome {
    work: Work,
    records: Result<Vec<Record>, Unread>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    /// The file was not opened.
    Known,
    /// It was opened, and its content is known or of a kind that is not read.
    Hashed,
    /// It was read.
    Read,
}

/// The records of a content as those of this file. What its name adds is said first.
fn named(file: &Found, sha256: &str, kept: Kept) -> Result<Vec<Record>, Unread> {
    let findings = file.named(kept.kind, sha256)?;
    let mut records = kept.records;
    for record in &mut records {
        record.path.clone_from(&file.path);
        record.findings.splice(0..0, findings.iter().cloned());
    }
    Ok(records)
}

/// The record of a file that was opened and not read.
fn said_unread(unread: &Unread) -> Option<Record> {
    let finding = Finding::new(unread.why.code(), unread.reason.clone());
    unread.sha256.as_deref().map(|sha256| unreadable(&unread.path, sha256, finding))
}

fn unreadable(path: &str, sha256: &str, finding: Finding) -> Record {
    certificate::unreadable(&read::Document { path, sha256 }, &[1, 1], vec![finding])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::walk::walk;
    use crate::store::state::Trust;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn blank(path: &str, document: &Document) -> Vec<Record> {
        vec![certificate::unreadable(&read::Document { path, sha256: &document.sha256 }, &[1, 1], Vec::new())]
    }

    /// Reads files of these names, each a PDF of nothing, with a reader that says their paths and panics on `bomb.pdf`.
    fn read_named(names: &[String], threads: usize) -> (Vec<Record>, Gaps) {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        }
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let read = |path: &str, document: &Document| {
            let fails = |path: &str, document: &Document| {
                assert!(path != "bomb.pdf", "a library fails on this document");
                blank(path, document)
            };
            Ok(read_caught(&fails, path, document))
        };
        let mut records = Vec::new();
        let desk = Desk { limits: &Limits::default(), threads, state: None, read };
        let gaps = desk.read_all(&files, &|| {}, &mut |record| {
            records.push(record);
            Ok(())
        });
        (records, gaps.unwrap())
    }

    #[test]
    fn a_failure_is_not_kept_as_a_reading() {
        let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(share.path().join("bomb.pdf"), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        let files = walk(&[share.path().to_owned()], false).unwrap().files;
        let state = Mutex::new(State::open(out.path(), Trust { reader: String::new(), recheck: false, now: 0 }));
        let night = |fails: bool| {
            let read = |path: &str, document: &Document| if fails { Err(Stopped::Hung) } else { Ok(blank(path, document)) };
            Desk { limits: &Limits::default(), threads: 1, state: Some(&state), read }.read_all(&files, &|| {}, &mut |_| Ok(())).unwrap()
        };
        let nights = [true, true, false, true].map(night);
        assert_eq!(nights.map(|gaps| (gaps.read, gaps.failed.len())), [(1, 1), (1, 1), (1, 0), (0, 0)]);
    }

    #[test]
    fn what_is_stopped_is_tried_once_more_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.pdf", "b.pdf", "slow.pdf", "stuck.pdf"] {
            std::fs::write(folder.path().join(name), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        }
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let (at_work, tries) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let read = |path: &str, document: &Document| {
            let others = at_work.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(100));
            at_work.fetch_sub(1, Ordering::SeqCst);
            let mut tries = tries.lock().unwrap();
            let first = !tries.iter().any(|(tried, _)| tried == path);
            tries.push((path.to_owned(), others));
            if path == "stuck.pdf" || (path == "slow.pdf" && first) { Err(Stopped::Hung) } else { Ok(blank(path, document)) }
        };
        let mut records = Vec::new();
        let desk = Desk { limits: &Limits::default(), threads: 4, state: None, read };
        let gaps = desk.read_all(&files, &|| {}, &mut |record| {
            records.push(record);
            Ok(())
        });
        assert_eq!(gaps.unwrap().failed, ["stuck.pdf"]);
        let codes = records.iter().map(|record| (record.path.as_str(), record.findings.first().map(|finding| finding.code)));
        let expected = [("a.pdf", None), ("b.pdf", None), ("slow.pdf", None), ("stuck.pdf", Some(Code::ReaderStopped))];
        assert_eq!(codes.collect::<Vec<_>>(), expected);
        let tries = tries.into_inner().unwrap();
        assert_eq!(tries[4..], [("slow.pdf".to_owned(), 0), ("stuck.pdf".to_owned(), 0)]);
    }

    #[test]
    fn a_reader_that_cannot_be_started_ends_the_night() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.pdf"), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        let files = walk(&[folder.path().to_owned()], false).unwrap().files;
        let read = |_: &str, _: &Document| Err(Stopped::NotStarted(io::ErrorKind::NotFound.into()));
        let desk = Desk { limits: &Limits::default(), threads: 1, state: None, read };
        assert!(matches!(desk.read_all(&files, &|| {}, &mut |_| Ok(())), Err(Failure::Reader(_))));
    }

    #[test]
    fn records_go_on_in_the_order_of_the_files() {
        let names: Vec<String> = (0..600).map(|number| format!("{number:04}.pdf")).collect();
        let (records, gaps) = read_named(&names, 3);
        assert_eq!(records.into_iter().map(|record| record.path).collect::<Vec<_>>(), names);
        assert_eq!(gaps, Gaps { files: 600, hashed: 600, read: 600, ..Gaps::default() });
    }

    #[test]
    fn a_panic_is_a_finding_of_its_document() {
        let (records, gaps) = read_named(&["a.pdf", "bomb.pdf", "c.pdf"].map(str::to_owned), 2);
        let codes = records.iter().map(|record| record.findings.iter().map(|finding| finding.code).collect::<Vec<_>>());
        assert_eq!(codes.collect::<Vec<_>>(), [vec![], vec![Code::ReaderPanicked], vec![]]);
        assert_eq!(gaps.lines(), ["bomb.pdf: a part of the program failed on this document"]);
        assert_eq!(records[1].sha256, records[0].sha256);
    }
}
