//! What weights are trained on: every candidate for a field, by general forms, and what is seen of each.
//!
//! `training/` learns weights from it and measures them. Records are not decided by them.

mod around;
pub mod choices;
mod dated;
pub mod features;
mod spans;
mod whole;
mod words;
