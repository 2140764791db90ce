//! What reading a roster gives: the trainers, and everything that is wrong or remarkable. Only types.

use std::collections::BTreeSet;

use super::trainer::Roster;
use crate::intake::table::Problem;

/// The code of a credential for a spelling, by the rule packs: `NASM-CPT` gives `nasm-cpt`; `None` if no pack knows it.
pub type Spellings<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A roster, and everything that is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is right. A trainer with wrong rows is kept, without the credentials of those rows, so that the
    /// trainer's documents are not taken for somebody else's.
    pub roster: Roster,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
    /// The lines whose credential is not in the roster because of a problem.
    pub left_out: BTreeSet<u64>,
    /// Remarks that are not problems.
    pub notes: Vec<String>,
}
