//! What weights are trained on: every candidate for a field, by general forms, and what is seen of each.
//!
//! `training/` learns weights from it and measures them. Records are not decided by them.

mod around;
pub mod choices;
mod dated;
pub mod features;
pub mod heard;
mod phrases;
mod whole;
mod words;
