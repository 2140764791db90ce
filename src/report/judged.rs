//! What a report is told about one trainer, and about what is left out.

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
