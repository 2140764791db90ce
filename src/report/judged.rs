//! What a report is told about one trainer, and about what is left out.

use crate::assess::Assessment;
use crate::filing::filed::FiledRecord;
use crate::intake::roster::Trainer;

/// A file that holds other files, which are documents of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContainerFile {
    /// Its path, as in records.
    pub path: String,
    /// The SHA-256 of the file, in lower-case hex.
    pub sha256: String,
}

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
