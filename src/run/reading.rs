//! Files to records: in parallel, collected in order, and no file takes the others down.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use crate::finding::{Code, Finding};
use crate::intake::limits::Limits;
use crate::intake::walk::{self, Found, Unread};
use crate::read::certificate;
use crate::read::{Document, record::Record};
use crate::report;

/// Documents that are read before their records are handed on: enough for every thread, few enough for any memory.
const AT_A_TIME: usize = 256;

/// Parsers of damaged files can go deep.
const STACK: usize = 64 * 1024 * 1024;

/// What the files did not give.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// What was not read, in the order of the paths.
    pub unread: Vec<Unread>,
    /// Paths of documents on which a reader panicked.
    pub panicked: Vec<String>,
}

impl Gaps {
    /// What a run says at its end: the part of the input that was not reached or not read, one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let unread = self.unread.iter().filter(|unread| unread.is_gap()).map(|unread| format!("{}: {}", unread.path, unread.reason));
        unread.chain(self.panicked.iter().map(|path| format!("{path}: a part of the program failed on this document"))).collect()
    }

    /// Files without even a hash: those that were opened have a record that says why they were not read.
    #[must_use]
    pub fn unopened(&self) -> Vec<report::Unread> {
        let unopened = self.unread.iter().filter(|unread| unread.sha256.is_none());
        unopened.map(|unread| report::Unread { path: unread.path.clone(), reason: unread.reason.clone() }).collect()
    }
}

/// Reads the files and hands every record on, in the order of the files. `each_done` is called after every file.
pub(super) fn read_all(
    files: &[Found],
    limits: &Limits,
    threads: usize,
    read: &(impl Fn(&walk::Document) -> Vec<Record> + Sync),
    each_done: &(dyn Fn() + Sync),
    hand_on: &mut dyn FnMut(Record) -> io::Result<()>,
) -> io::Result<Gaps> {
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).thread_name(|number| format!("reader-{number}")).build();
    let pool = pool.map_err(io::Error::other)?;
    let mut gaps = Gaps::default();
    for part in files.chunks(AT_A_TIME) {
        let one = |file: &Found| {
            let records = read_one(file, limits, read);
            each_done();
            records
        };
        let outcomes: Vec<Result<Vec<Record>, Unread>> = pool.install(|| part.par_iter().map(one).collect());
        for outcome in outcomes {
            let records = outcome.unwrap_or_else(|unread| {
                let record = said_unread(&unread);
                gaps.unread.push(unread);
                record.into_iter().collect()
            });
            for record in records {
                if record.findings.iter().any(|finding| finding.code == Code::ReaderPanicked) {
                    gaps.panicked.push(record.path.clone());
                }
                hand_on(record)?;
            }
        }
    }
    Ok(gaps)
}

/// The document and its bytes are dropped here: only records leave.
fn read_one(file: &Found, limits: &Limits, read: &impl Fn(&walk::Document) -> Vec<Record>) -> Result<Vec<Record>, Unread> {
    let document = file.read(limits)?;
    // Nothing that the panic could have left half done outlives it.
    let records = catch_unwind(AssertUnwindSafe(|| read(&document)));
    Ok(records.unwrap_or_else(|_| {
        let message = "a part of the program failed on this document: open it by hand, and report the fault with a copy of the file";
        vec![unreadable(&document.path, &document.sha256, Finding::new(Code::ReaderPanicked, message))]
    }))
}

/// The record of a file that was opened and not read.
fn said_unread(unread: &Unread) -> Option<Record> {
    let finding = Finding::new(unread.why.code(), unread.reason.clone());
    unread.sha256.as_deref().map(|sha256| unreadable(&unread.path, sha256, finding))
}

fn unreadable(path: &str, sha256: &str, finding: Finding) -> Record {
    certificate::unreadable(&Document { path, sha256 }, &[1, 1], vec![finding])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads files of these names, each a PDF of nothing, with a reader that says their paths and panics on `bomb.pdf`.
    fn read_named(names: &[String], threads: usize) -> (Vec<Record>, Gaps) {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), "%PDF-1.4\nstartxref\n0\n%%EOF").unwrap();
        }
        let files = walk::walk(&[folder.path().to_owned()], false).unwrap().files;
        let read = |document: &walk::Document| {
            assert!(document.path != "bomb.pdf", "a library fails on this document");
            vec![certificate::unreadable(&Document { path: &document.path, sha256: &document.sha256 }, &[1, 1], Vec::new())]
        };
        let mut records = Vec::new();
        let gaps = read_all(&files, &Limits::default(), threads, &read, &|| {}, &mut |record| {
            records.push(record);
            Ok(())
        });
        (records, gaps.unwrap())
    }

    #[test]
    fn records_go_on_in_the_order_of_the_files() {
        let names: Vec<String> = (0..600).map(|number| format!("{number:04}.pdf")).collect();
        let (records, gaps) = read_named(&names, 3);
        assert_eq!(records.into_iter().map(|record| record.path).collect::<Vec<_>>(), names);
        assert_eq!(gaps, Gaps::default());
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
