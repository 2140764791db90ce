//! Documents that this run did not read and that may be anybody's, as those that a later run reads and of which nothing
//! tells whose they are: no verdict may rest on their absence (D24).
//!
//! Records come in one by one; a count and the first paths with their reasons go out. Which documents
//! they are is decided in `filer`.

use crate::finding::Finding;
use crate::read::record::Record;

/// How many paths are named.
const NAMED: usize = 3;

/// What was not read and may be anybody's, in the order of the paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unassigned {
    count: usize,
    /// The first paths, each with why it was not read and when it will be.
    named: Vec<String>,
}

impl Unassigned {
    /// Adds a document.
    pub(super) fn add(&mut self, record: &Record) {
        self.count += 1;
        if self.named.len() < NAMED {
            self.named.push(with_reason(record));
        }
    }

    /// That they may be what is missing, in sentences that say why and when they are read; `None` if
    /// there are none.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        let named = self.named.join("; ");
        let more = match self.count.saturating_sub(self.named.len()) {
            0 => String::new(),
            more => format!("; and {more} more, which documents.csv lists with their reasons"),
        };
        match self.count {
            0 => None,
            1 => Some(format!(
                "A file that may be anybody's was not read in this run and may be what is missing: {named}."
            )),
            count => Some(format!(
                "{count} files that may be anybody's were not read in this run, and any of them may be what is missing: \
                 {named}{more}."
            )),
        }
    }
}

/// A path with why it was not read and when it will be.
fn with_reason(record: &Record) -> String {
    let later = |finding: &&Finding| finding.code.is_temporary();
    let mut findings = record.findings.iter();
    let reason = findings.clone().find(later).or_else(|| findings.next());
    let reason = reason.map_or("", |finding| finding.message.trim_end_matches('.'));
    format!("{} ({reason})", record.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Code;
    use crate::read::record::{Kind, TextSource};

    fn unread(path: &str, code: Code, message: &str) -> Record {
        let mut record = Record::blank(path, "", TextSource::None, Kind::Unreadable);
        record.findings.push(Finding::new(code, message));
        record
    }

    #[test]
    fn the_first_files_are_named_with_why_and_when() {
        let mut unassigned = Unassigned::default();
        assert_eq!(unassigned.sentence(), None);
        let writing = "it is being written: it is read in the next run";
        unassigned.add(&unread("inbox/a.pdf", Code::BeingWritten, writing));
        assert_eq!(
            unassigned.sentence().unwrap(),
            "A file that may be anybody's was not read in this run and may be what is missing: \
             inbox/a.pdf (it is being written: it is read in the next run)."
        );
        for name in ["c", "d", "e", "f"] {
            unassigned.add(&unread(name, Code::Unreachable, "permission denied: ask"));
        }
        assert_eq!(
            unassigned.sentence().unwrap(),
            "5 files that may be anybody's were not read in this run, and any of them may be what is missing: \
             inbox/a.pdf (it is being written: it is read in the next run); c (permission denied: ask); \
             d (permission denied: ask); and 2 more, which documents.csv lists with their reasons."
        );
    }
}
