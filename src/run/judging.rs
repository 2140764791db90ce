//! Trainers to verdicts, some at once, handed on in the order of the roster. Nobody's papers stay unpacked longer than that takes.

use std::io;

use rayon::prelude::*;

use super::reading::pool;
use crate::assess;
use crate::credit::case::Judging;
use crate::filing::filer::Filing;
use crate::intake::roster::Roster;
use crate::report::JudgedTrainer;

/// Trainers who are judged before they are handed on: enough for every thread, few enough for any memory.
const AT_A_TIME: usize = 64;

/// Judges everybody by their papers and makes something of each, by the place in the roster; hands it on in the roster's order.
pub fn judge_all<'r, T: Send>(
    roster: &'r Roster,
    filing: &Filing,
    by: Judging<'_>,
    threads: usize,
    make: &(dyn Fn(usize, JudgedTrainer<'r>) -> io::Result<T> + Sync),
    hand_on: &mut dyn FnMut(T) -> io::Result<()>,
) -> io::Result<()> {
    let pool = pool(threads)?;
    let one = |place: usize| {
        let trainer = &roster.trainers[place];
        let evidence = filing.evidence(place, by.answers)?;
        let assessments = assess::trainer(trainer, &evidence, by);
        make(
            place,
            JudgedTrainer {
                trainer,
                evidence,
                assessments,
            },
        )
    };
    let places: Vec<usize> = (0..roster.trainers.len()).collect();
    for part in places.chunks(AT_A_TIME) {
        let results: Vec<io::Result<T>> =
            pool.install(|| part.par_iter().map(|place| one(*place)).collect());
        results
            .into_iter()
            .try_for_each(|result| hand_on(result?))?;
    }
    Ok(())
}
