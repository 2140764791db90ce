//! What a report is told about one trainer, and about a file that gave no record.

use crate::assess::Assessment;
use crate::filing::filed::FiledRecord;
use crate::intake::roster::Trainer;

/// A trainer with evidence and verdicts.
#[derive(Debug)]
pub struct JudgedTrainer<'a> {
    /// The trainer on the roster.
    pub trainer: &'a Trainer,
    /// The trainer's documents, in the order of their paths.
    pub evidence: Vec<FiledRecord>,
    /// One for each credential.
    pub assessments: Vec<Assessment>,
}

/// A file that gave no record: it was not opened, or could not be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnreadRow {
    /// The path, as in records.
    pub path: String,
    /// What the file is, and why it was not read.
    pub reason: String,
}
