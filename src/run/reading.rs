//! Files to records: in parallel, collected in order, and no file takes the others down.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::rooms::{Opened, Rooms, Unread};
use crate::finding::{Code, Finding};
use crate::read::record::{About, Kind, Reading, Record, Source};

/// Documents that are read before their records are handed on: enough for every thread, few enough for any memory.
const AT_A_TIME: usize = 256;

/// Parsers of damaged files can go deep.
const STACK: usize = 64 * 1024 * 1024;

/// What the files gave, beside their records.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Files without a record.
    pub unread: Vec<Unread>,
    /// Paths of documents on which a reader panicked.
    pub panicked: Vec<String>,
}

/// Reads the files and hands every record on, in the order of the files. `each_done` is called after every file.
pub(super) fn read_all<R: Rooms>(
    rooms: &R,
    files: &[R::File],
    threads: usize,
    each_done: &(dyn Fn() + Sync),
    hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
) -> io::Result<Gaps> {
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).thread_name(|number| format!("reader-{number}")).build();
    let pool = pool.map_err(io::Error::other)?;
    let mut gaps = Gaps::default();
    for part in files.chunks(AT_A_TIME) {
        let read: Vec<Result<Vec<Record>, Unread>> = pool.install(|| {
            let one = |file| {
                let records = read_one(rooms, file);
                each_done();
                records
            };
            part.par_iter().map(one).collect()
        });
        for outcome in read {
            match outcome {
                Ok(records) => {
                    for record in records {
                        if record.findings.iter().any(|finding| finding.code == Code::ReaderPanicked) {
                            gaps.panicked.push(record.path.clone());
                        }
                        hand_on(record)?;
                    }
                }
                Err(unread) => {
                    if let Some(sha256) = unread.sha256.clone() {
                        hand_on(unreadable(unread.path.clone(), sha256, Finding::new(Code::NotRead, unread.reason.clone())))?;
                    }
                    gaps.unread.push(unread);
                }
            }
        }
    }
    Ok(gaps)
}

/// The document and its bytes are dropped here: only records leave.
fn read_one<R: Rooms>(rooms: &R, file: &R::File) -> Result<Vec<Record>, Unread> {
    let Opened { path, sha256, document } = rooms.open(file)?;
    // Nothing that the panic could have left half done outlives it.
    let read = catch_unwind(AssertUnwindSafe(|| rooms.read(&path, &sha256, &document)));
    Ok(read.unwrap_or_else(|_| {
        let message = "a part of the program failed on this document: open it by hand, and report the fault with a copy of the file";
        vec![unreadable(path, sha256, Finding::new(Code::ReaderPanicked, message))]
    }))
}

fn unreadable(path: String, sha256: String, finding: Finding) -> Record {
    Record {
        path,
        sha256,
        pages: [1, 1],
        source: Source::None,
        kind: Kind::Unreadable,
        holder: Reading::Missing,
        provider: Reading::Missing,
        title: Reading::Missing,
        completed_on: Reading::Missing,
        issued_on: Reading::Missing,
        expires_on: Reading::Missing,
        amounts: Vec::new(),
        ids: Vec::new(),
        approvals: Vec::new(),
        card: None,
        grade: Reading::Missing,
        validity: Reading::Missing,
        started_on: Reading::Missing,
        about: About::default(),
        findings: vec![finding],
    }
}
