//! A code of a report: which list it is from, what it means, and the documents with it if it is a finding.
//!
//! A word and the records of a run come in, passages go out.

use std::collections::BTreeSet;

use crate::finding::{Code, Finding};
use crate::read::record::Record;
use crate::report::glossary::CODE_LISTS;
use crate::report::passage::Passage;

/// A code that is asked for, and the documents with it.
#[derive(Debug)]
pub(super) struct CodeUse {
    /// Its meaning in each list that has it.
    meanings: Vec<Passage>,
    finding: Option<Code>,
    /// The documents with this finding, and its messages.
    documents: BTreeSet<String>,
}

impl CodeUse {
    pub(super) fn new(asked: &str) -> Self {
        let code = asked.to_lowercase();
        let mut meanings = Vec::new();
        for list in CODE_LISTS {
            for (_, meaning) in (list.codes)().iter().filter(|(listed, _)| *listed == code) {
                meanings.push(Passage::title(format!("{code}: {}", list.name)));
                meanings.push(Passage::at(1, *meaning));
            }
        }
        let finding = Code::ALL.iter().find(|finding| finding.as_str() == code);
        Self {
            meanings,
            finding: finding.copied(),
            documents: BTreeSet::new(),
        }
    }

    /// Adds the findings of a document; `doubt` is the one about whose it is.
    pub(super) fn record(&mut self, record: &Record, doubt: Option<&Finding>) {
        let messages = record
            .findings
            .iter()
            .chain(doubt)
            .filter(|finding| Some(finding.code) == self.finding)
            .map(|finding| format!("{}: {}", record.path, finding.message));
        self.documents.extend(messages);
    }

    /// The explanation; empty if it is not a code.
    pub(super) fn end(self) -> Vec<Passage> {
        let mut passages = self.meanings;
        if !self.documents.is_empty() {
            passages.push(Passage::title(format!(
                "Documents with it: {}",
                self.documents.len()
            )));
            passages.extend(self.documents.into_iter().map(|text| Passage::at(1, text)));
        }
        passages
    }
}
