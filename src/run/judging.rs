//! Trainers to verdicts, several at the same time, handed on in the order of the roster. A trainer's documents
//! are unpacked only while that trainer is judged.

use std::io;

use rayon::prelude::*;

use super::threads::thread_pool;
use crate::assess;
use crate::credit::case::Judging;
use crate::filing::filer::FiledRecords;
use crate::intake::roster::Roster;
use crate::report::JudgedTrainer;

/// How many trainers are judged before they are handed on: enough to keep every thread busy, few enough for any memory.
const BATCH: usize = 64;

/// Everything that judging all trainers of a roster needs.
#[derive(Clone, Copy)]
pub struct Judge<'r> {
    /// The trainers.
    pub roster: &'r Roster,
    /// Their documents.
    pub filing: &'r FiledRecords,
    /// The rules, the answers and the day.
    pub judging: Judging<'r>,
    /// Number of trainers judged at the same time; 0 means one for each core.
    pub threads: usize,
}

impl<'r> Judge<'r> {
    /// Judges every trainer, passes each to `make` with the index in the roster, and passes the results to
    /// `hand_on` in the order of the roster.
    ///
    /// # Errors
    /// The first error of unpacking documents, of `make` or of `hand_on`.
    pub fn all<T: Send>(
        &self,
        make: &(dyn Fn(usize, JudgedTrainer<'r>) -> io::Result<T> + Sync),
        hand_on: &mut dyn FnMut(T) -> io::Result<()>,
    ) -> io::Result<()> {
        let pool = thread_pool(self.threads)?;
        let indexes: Vec<usize> = (0..self.roster.trainers.len()).collect();
        for batch in indexes.chunks(BATCH) {
            let results: Vec<io::Result<T>> = pool.install(|| {
                batch
                    .par_iter()
                    .map(|index| make(*index, self.trainer(*index)?))
                    .collect()
            });
            results
                .into_iter()
                .try_for_each(|result| hand_on(result?))?;
        }
        Ok(())
    }

    fn trainer(&self, index: usize) -> io::Result<JudgedTrainer<'r>> {
        let trainer = &self.roster.trainers[index];
        let evidence = self.filing.evidence(index, self.judging.answers)?;
        let assessments = assess::judge_trainer(trainer, &evidence, self.judging);
        Ok(JudgedTrainer {
            trainer,
            evidence,
            assessments,
        })
    }
}
