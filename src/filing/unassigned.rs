//! Documents in no trainer's folder that this run could not read and a later one will: each may be
//! anybody's, so no verdict may rest on their absence (D24).
//!
//! Records come in one by one; a count and the first paths with their reasons go out.

use super::filed::{UnfiledRecord, is_read_later};
use crate::finding::Finding;
use crate::read::record::Record;

/// How many paths are named.
const NAMED: usize = 3;

/// What a later run reads and may be anybody's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unassigned {
    count: usize,
    /// The first paths, each with why it was not read and when it will be.
    named: Vec<String>,
}

impl Unassigned {
    /// Adds what was filed with nobody, if it may be anybody's and is read in a later run.
    pub(super) fn add(&mut self, unfiled: &UnfiledRecord) {
        if unfiled.is_open && is_read_later(&unfiled.record) {
            self.count += 1;
            if self.named.len() < NAMED {
                self.named.push(with_reason(&unfiled.record));
            }
        }
    }

    /// That they may be what is missing, in sentences that say why and when they are read; `None` if
    /// there are none.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        let named = self.named.join("; ");
        let more = match self.count.saturating_sub(self.named.len()) {
            0 => String::new(),
            more => format!("; and {more} more, which unfiled.csv lists with their reasons"),
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
    let reason = record.findings.iter().find(later);
    let reason = reason.map_or("", |finding| finding.message.trim_end_matches('.'));
    format!("{} ({reason})", record.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filing::answers::answer::Part;
    use crate::filing::answers::keys::AnswerKeys;
    use crate::finding::Code;
    use crate::read::record::{Kind, TextSource};

    fn unread(path: &str, code: Code, message: &str) -> UnfiledRecord {
        let mut record = Record::blank(path, "", TextSource::None, Kind::Unreadable);
        record.findings.push(Finding::new(code, message));
        UnfiledRecord {
            keys: AnswerKeys::of(&record),
            record,
            reason: String::new(),
            is_open: true,
            part: Part { number: 1, of: 1 },
            applied: Vec::new(),
        }
    }

    #[test]
    fn the_first_files_are_named_with_why_and_when() {
        let mut unassigned = Unassigned::default();
        assert_eq!(unassigned.sentence(), None);
        let writing = "it is being written: it is read in the next run";
        unassigned.add(&unread("inbox/a.pdf", Code::BeingWritten, writing));
        // Nobody reads it later without doing something.
        unassigned.add(&unread(
            "inbox/b.pdf",
            Code::TooLarge,
            "too large: split it",
        ));
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
             d (permission denied: ask); and 2 more, which unfiled.csv lists with their reasons."
        );
    }
}
