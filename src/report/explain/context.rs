//! What an explanation knows before any document is read.

use crate::intake::roster::Roster;
use crate::report::judged::ContainerFile;
use crate::rules::RulePacks;

/// What is known before any document is read.
#[derive(Debug, Clone, Copy)]
pub struct ExplainContext<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// All trainers, in the order of the roster.
    pub roster: &'a Roster,
    /// The files that hold other files, of which there are records.
    pub containers: &'a [ContainerFile],
}
