//! Records to the trainers they belong to: whose each one is, which show the same activity, which
//! sides of a card belong together, and what people answered about them.
//!
//! Records come in, in the order of their paths; each trainer's evidence goes out. No credit is
//! decided here.

pub mod answers;
pub mod bundle;
pub mod duplicates;
pub mod earlier;
pub mod filed;
pub mod filer;
mod folder;
mod index;
mod matching;
mod name_words;
mod sides;
pub mod unassigned;
