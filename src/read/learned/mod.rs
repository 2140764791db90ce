//! What is decided by learned weights: the kind of a document, its holder, its provider and its title.
//!
//! Every candidate for a field is taken by general forms, with what is seen of it, the finders' views among it.
//! `training/` learns the weights and measures them.

mod around;
pub mod choices;
mod counted;
mod dated;
pub mod decide;
pub mod features;
pub mod heard;
mod phrases;
pub mod weights;
mod whole;
mod words;
