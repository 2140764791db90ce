//! Files to records over real files: order, retries, deferred OCR and what the state keeps.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;
use crate::intake::exclude::Exclude;
use crate::intake::limits::Limits;
use crate::intake::walk::{self, WalkError};
use crate::read::record::{Kind, Reading};
use crate::read::{DocumentRef, certificate};
use crate::run::stopped::Stopped;
use crate::store::state::{State, Trust};

mod containers;
mod earlier;

/// A walk without patterns.
fn walk(roots: &[std::path::PathBuf], follow_links: bool) -> Result<Walk, WalkError> {
    walk::walk(roots, follow_links, &Exclude::default())
}

const EMPTY_PDF: &str = "%PDF-1.4\nstartxref\n0\n%%EOF";

const LIMITS: Limits = Limits {
    file_bytes: 1_000_000,
    parts: 8,
    depth: 4,
    pages: 1,
    letters: 1,
    pixels: 1,
    scanned_pixels: 1,
    ocr: true,
};

fn blank(path: &str, document: &Document) -> Vec<Record> {
    vec![certificate::unreadable(
        &DocumentRef {
            path,
            sha256: &document.sha256,
        },
        &[1, 1],
        Vec::new(),
    )]
}

/// Reads with a function. Nothing is inside a document.
struct ReadWith<F>(F);

impl<F> DocumentReader for ReadWith<F>
where
    F: Fn(&str, &Document, bool) -> Result<Vec<Record>, Stopped> + Sync,
{
    fn read(&self, path: &str, document: &Document, ocr: bool) -> Result<ReadDocument, Stopped> {
        (self.0)(path, document, ocr).map(|records| ReadDocument {
            records,
            may_hold_files: false,
        })
    }

    fn open(&self, _document: &Document) -> Result<OpenedContainer, Stopped> {
        Ok(OpenedContainer::default())
    }
}

fn extractor<F>(
    threads: usize,
    state: Option<&Mutex<State>>,
    read: F,
) -> Extractor<'_, ReadWith<F>> {
    Extractor {
        tools: ReadingTools {
            limits: &LIMITS,
            state,
            reader: ReadWith(read),
        },
        threads,
        known: &[],
        max_ocr_pages: None,
        progress: &(),
    }
}

fn trust() -> Trust {
    Trust {
        reader: String::new(),
        today: chrono::NaiveDate::from_ymd_opt(2026, 7, 1).unwrap(),
        recheck: false,
        now: 0,
    }
}

/// Reads files of these names, each an empty PDF, with a reader that gives a blank record and panics on `bomb.pdf`.
fn read_named(names: &[String], threads: usize) -> (Vec<Record>, Gaps) {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        std::fs::write(folder.path().join(name), EMPTY_PDF).unwrap();
    }
    let files = walk(&[folder.path().to_owned()], false).unwrap();
    let read = |path: &str, document: &Document, _: bool| {
        let fails = |path: &str, document: &Document| {
            assert!(path != "bomb.pdf", "a library fails on this document");
            ReadDocument {
                records: blank(path, document),
                may_hold_files: false,
            }
        };
        Ok(read_caught(&fails, path, document).records)
    };
    let mut records = Vec::new();
    let gaps = extractor(threads, None, read).read_all(&files, &mut |record| {
        records.push(record);
        Ok(())
    });
    (records, gaps.unwrap())
}

#[test]
fn the_next_files_are_read_while_records_are_handed_on() {
    let share = tempfile::tempdir().unwrap();
    for number in 0..=BATCH {
        std::fs::write(share.path().join(format!("{number:03}.pdf")), EMPTY_PDF).unwrap();
    }
    let files = walk(&[share.path().to_owned()], false).unwrap();
    let last = format!("{BATCH:03}.pdf");
    let (sender, receiver) = mpsc::channel();
    let sender = Mutex::new(sender);
    let read = |path: &str, document: &Document, _: bool| {
        if path == last {
            sender.lock().unwrap().send(()).unwrap();
        }
        Ok(blank(path, document))
    };
    let mut handed_on = 0;
    let mut take = |_| {
        if handed_on == 0 {
            let is_read = receiver.recv_timeout(Duration::from_mins(1));
            is_read.expect("the last file is read before the records of the first one are taken");
        }
        handed_on += 1;
        Ok(())
    };
    extractor(1, None, read)
        .read_all(&files, &mut take)
        .unwrap();
    assert_eq!(handed_on, BATCH + 1);
}

/// A run over a share on a night from 0, and the days of reading that was tried and of the last try as the finding has it.
struct Night {
    tried: usize,
    last: Option<String>,
}

fn run_at_night(share: &Path, out: &Path, (night, recheck): (u64, bool), fails: bool) -> Night {
    let files = walk(&[share.to_owned()], false).unwrap();
    let trust = trust();
    let today = trust.today + chrono::Days::new(night);
    let trust = Trust {
        recheck,
        today,
        ..trust
    };
    let state = Mutex::new(State::open(out, trust));
    let tries = Mutex::new(0);
    let read = |path: &str, document: &Document, _: bool| {
        *tries.lock().unwrap() += 1;
        if fails {
            Err(Stopped::Hung)
        } else {
            Ok(blank(path, document))
        }
    };
    let mut last = None;
    let gaps = extractor(1, Some(&state), read)
        .read_all(&files, &mut |record| {
            let finding = record.findings.first();
            let stopped = finding.filter(|finding| finding.code == Code::ReaderStopped);
            last = stopped.and_then(|finding| {
                let (_, after) = finding.message.split_once("twice on ")?;
                Some(after[.."2026-07-01".len()].to_owned())
            });
            Ok(())
        })
        .unwrap();
    assert_eq!(gaps.failed.len(), usize::from(last.is_some()));
    Night {
        tried: tries.into_inner().unwrap(),
        last,
    }
}

#[test]
fn a_document_that_was_stopped_is_tried_again_after_more_and_more_nights() {
    let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let bomb = share.path().join("bomb.pdf");
    std::fs::write(&bomb, EMPTY_PDF).unwrap();
    let run =
        |night, recheck, fails| run_at_night(share.path(), out.path(), (night, recheck), fails);
    let mut tried = Vec::new();
    for night in 0..30 {
        let run = run(night, false, true);
        if run.tried > 0 {
            assert_eq!(run.tried, 2);
            tried.push(night);
        }
        let last = trust().today + chrono::Days::new(*tried.last().unwrap());
        assert_eq!(run.last, Some(last.to_string()));
    }
    // After one night, two, four, and then each seven.
    assert_eq!(tried, [0, 1, 3, 7, 14, 21, 28]);
    assert_eq!(run(29, true, true).tried, 2);
    assert_eq!(run(30, false, true).tried, 0);
    // A clock that was set back says nothing about when it was.
    assert_eq!(run(0, false, true).tried, 2);
    // As soon as it changes it is another document.
    std::fs::write(&bomb, format!("{EMPTY_PDF}\n")).unwrap();
    assert_eq!(run(1, false, true).tried, 2);
    assert_eq!(run(1, false, true).tried, 0);
    let read = run(2, false, false);
    assert_eq!((read.tried, read.last), (1, None));
    assert_eq!(run(3, false, true).tried, 0);
}

#[test]
fn what_ocr_was_stopped_on_is_remembered_with_what_is_inside() {
    let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(share.path().join("scan.pdf"), EMPTY_PDF).unwrap();
    let files = walk(&[share.path().to_owned()], false).unwrap();
    let tries = Mutex::new((0, 0));
    let run = || {
        let state = Mutex::new(State::open(out.path(), trust()));
        let read = |path: &str, document: &Document, ocr: bool| {
            let mut tries = tries.lock().unwrap();
            if ocr {
                tries.1 += 1;
                return Err(Stopped::TooLong);
            }
            tries.0 += 1;
            let finding = Finding::new(Code::NeedsOcr, "a scan").on(1);
            Ok(vec![unreadable(path, &document.sha256, finding)])
        };
        let mut messages = Vec::new();
        extractor(1, Some(&state), read)
            .read_all(&files, &mut |record| {
                messages.push(record.findings[0].message.clone());
                Ok(())
            })
            .unwrap();
        messages
    };
    let first = run();
    assert!(
        first[0].contains("in all") && first[0].contains("tried again on 2026-07-02"),
        "{first:?}"
    );
    assert_eq!(*tries.lock().unwrap(), (1, 2));
    assert_eq!(run(), first);
    assert_eq!(*tries.lock().unwrap(), (1, 2));
}

#[test]
fn a_crash_is_not_kept_in_the_state() {
    let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(share.path().join("bomb.pdf"), EMPTY_PDF).unwrap();
    let files = walk(&[share.path().to_owned()], false).unwrap();
    let state = Mutex::new(State::open(out.path(), trust()));
    let run = |fails: bool| {
        let read = |path: &str, document: &Document, _: bool| {
            if fails {
                let finding = Finding::new(Code::ReaderPanicked, "it crashed");
                Ok(vec![unreadable(path, &document.sha256, finding)])
            } else {
                Ok(blank(path, document))
            }
        };
        extractor(1, Some(&state), read)
            .read_all(&files, &mut |_| Ok(()))
            .unwrap()
    };
    let runs = [true, true, false, true].map(run);
    assert_eq!(
        runs.map(|gaps| (gaps.read, gaps.failed.len())),
        [(1, 1), (1, 1), (1, 0), (0, 0)]
    );
}

/// Reads a share of scanned documents, of which `three.pdf` has three scanned pages and all others have one, with a limit of pages.
/// Gives the files whose pages were read and those that were deferred.
fn read_scans(
    share: &Path,
    out: &Path,
    max_pages: usize,
    threads: usize,
) -> (Vec<String>, Vec<String>, Gaps) {
    let files = walk(&[share.to_owned()], false).unwrap();
    let state = Mutex::new(State::open(out, trust()));
    let read = |path: &str, document: &Document, ocr: bool| {
        let mut records = blank(path, document);
        if path == "three.pdf" {
            // A page of text, and three scans.
            records[0].kind = Reading::plain(Kind::Completion);
            for page in 2..=4 {
                let scan = Record {
                    pages: [page, page],
                    ..blank(path, document).remove(0)
                };
                records.push(scan);
            }
        }
        let scans = records.iter_mut().skip(usize::from(path == "three.pdf"));
        for scan in scans.filter(|_| !ocr) {
            let page = scan.pages[0];
            let finding = Finding::new(Code::NeedsOcr, "a scan").on(page);
            scan.findings.push(finding);
        }
        Ok(records)
    };
    let (mut read_paths, mut deferred) = (Vec::new(), Vec::new());
    let extractor = Extractor {
        max_ocr_pages: Some(max_pages),
        ..extractor(threads, Some(&state), read)
    };
    let gaps = extractor.read_all(&files, &mut |record| {
        let codes: Vec<Code> = record.findings.iter().map(|finding| finding.code).collect();
        if codes.is_empty() {
            read_paths.push(record.path);
        } else {
            // The whole document waits, also its pages of text.
            assert_eq!(
                (record.kind.value().copied(), codes),
                (Some(Kind::Unreadable), vec![Code::Deferred])
            );
            let pages = if record.path == "three.pdf" { 4 } else { 1 };
            assert_eq!(record.pages, [1, pages]);
            deferred.push(record.path);
        }
        Ok(())
    });
    read_paths.dedup();
    (read_paths, deferred, gaps.unwrap())
}

#[test]
fn scans_beyond_the_limit_are_deferred_and_come_first_in_the_next_run() {
    for threads in [1, 4] {
        let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let add = |name: &str| {
            std::fs::write(
                share.path().join(name),
                format!("%PDF-1.4\n{name}\nstartxref\n0\n%%EOF"),
            )
            .unwrap();
        };
        let run = |max_pages: usize| {
            let (read_paths, deferred, gaps) =
                read_scans(share.path(), out.path(), max_pages, threads);
            (read_paths.join(" "), deferred.join(" "), gaps.read)
        };
        let expected = |read_paths: &str, deferred: &str, read: usize| {
            (read_paths.to_owned(), deferred.to_owned(), read)
        };
        ["d.pdf", "e.pdf", "f.pdf", "three.pdf", "z.pdf"]
            .into_iter()
            .for_each(add);
        assert_eq!(run(2), expected("d.pdf e.pdf", "f.pdf three.pdf z.pdf", 2));
        // A new document comes after those that wait, whatever its path.
        add("a.pdf");
        // A document is read whole: three pages where two were left.
        assert_eq!(
            run(3),
            expected("d.pdf e.pdf f.pdf three.pdf", "a.pdf z.pdf", 2)
        );
        add("b.pdf");
        assert_eq!(
            run(1),
            expected("d.pdf e.pdf f.pdf three.pdf z.pdf", "a.pdf b.pdf", 1)
        );
        assert_eq!(
            run(1),
            expected("a.pdf d.pdf e.pdf f.pdf three.pdf z.pdf", "b.pdf", 1)
        );
        assert_eq!(
            run(9),
            expected("a.pdf b.pdf d.pdf e.pdf f.pdf three.pdf z.pdf", "", 1)
        );
        assert_eq!(run(9).2, 0);
    }
}

#[test]
fn deferred_documents_are_reported_in_one_line() {
    let (share, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for name in ["a.pdf", "three.pdf", "z.pdf"] {
        std::fs::write(
            share.path().join(name),
            format!("%PDF-1.4\n{name}\nstartxref\n0\n%%EOF"),
        )
        .unwrap();
    }
    let (.., gaps) = read_scans(share.path(), out.path(), 1, 1);
    assert_eq!(
        gaps.lines(),
        ["4 scanned pages in 2 documents: deferred by --max-ocr, read first in the next run"]
    );
}

#[test]
fn a_stopped_document_is_tried_once_more_and_alone() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.pdf", "b.pdf", "slow.pdf", "stuck.pdf"] {
        std::fs::write(folder.path().join(name), EMPTY_PDF).unwrap();
    }
    let files = walk(&[folder.path().to_owned()], false).unwrap();
    let (active, tries) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let read = |path: &str, document: &Document, _: bool| {
        let others = active.fetch_add(1, Ordering::SeqCst);
        std::thread::sleep(std::time::Duration::from_millis(100));
        active.fetch_sub(1, Ordering::SeqCst);
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
fn a_worker_that_cannot_be_started_ends_the_run() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.pdf"), EMPTY_PDF).unwrap();
    let files = walk(&[folder.path().to_owned()], false).unwrap();
    let read = |_: &str, _: &Document, _: bool| {
        Err(Stopped::NotStarted(Arc::new(
            io::ErrorKind::NotFound.into(),
        )))
    };
    assert!(matches!(
        extractor(1, None, read).read_all(&files, &mut |_| Ok(())),
        Err(Failure::WorkerStart(_))
    ));
}

#[test]
fn records_are_handed_on_in_the_order_of_the_files() {
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
fn a_panic_becomes_a_finding_of_its_document() {
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
        ["bomb.pdf: reading it crashed or was stopped; see its finding in the report"]
    );
    assert_eq!(records[1].sha256, records[0].sha256);
}
