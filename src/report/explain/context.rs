//! What an explanation knows before any document is read.

use crate::intake::roster::Roster;
use crate::rules::RulePacks;

/// What is known before any document is read.
#[derive(Debug, Clone, Copy)]
pub struct ExplainContext<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// All trainers, in the order of the roster.
    pub roster: &'a Roster,
}
