//! What comes in: the walk over folders, kinds of file by their first bytes, limits, and the roster.
//!
//! This room touches files and interprets no document.

pub mod kind;
pub mod limits;
pub mod person;
pub mod roster;
pub mod walk;
