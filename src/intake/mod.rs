//! What comes in: the walk over folders, kinds of file by their first bytes, limits, the roster and the decisions.
//!
//! This room touches files and interprets no document.

pub mod decisions;
pub mod kind;
pub mod limits;
pub mod person;
pub mod roster;
pub mod table;
pub mod walk;
