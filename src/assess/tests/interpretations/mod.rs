//! The interpretations D1 to D32, and rules that the boundary cases leave out: one test each, named
//! by its rule.

mod activities;
mod amounts;
mod cards;
mod credential;
mod cycle;
mod readings;

use super::sample::TrainerBuilder;

/// A trainer of ACSM in the middle of a cycle.
fn acsm() -> TrainerBuilder {
    TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-12-31")
}

fn status(case: &TrainerBuilder) -> &'static str {
    case.status().0
}
