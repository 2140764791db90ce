//! A trainer's roster entry and evidence to verdicts: caps, totals, cards and their coverage,
//! standing, fees, the next action.
//!
//! In go a trainer, the filed evidence and the rules; out comes one `Assessment` for each
//! credential. This module reads no clock, no file and no page: the day of the report is an
//! argument.

mod action;
mod assessment;
mod assumptions;
mod audit;
mod cap_allocation;
mod caps;
mod card_dates;
mod card_requirements;
mod card_sides;
mod cards;
mod conclusion;
mod coverage;
mod credits;
mod exception;
mod fee;
mod hold;
mod judge;
mod minimums;
mod questions;
mod required_credits;
mod requirements;
mod retention;
mod review;
mod roster_answers;
mod roster_row;
mod standing;
#[cfg(test)]
mod tests;
mod verdict;

pub use self::assessment::{Assessment, DatesBasis, Requirement, Submission, Totals};
pub use self::judge::judge_trainer;
pub use self::retention::DocumentRetention;
pub use self::roster_row::{NotEvaluated, pack_for_row, row_notes};
pub use self::standing::Standing;
pub use self::verdict::Verdict;
