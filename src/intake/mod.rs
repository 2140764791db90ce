//! What comes in: the walk over folders, kinds of file by their first bytes, limits, the roster, the decisions and the configuration.
//!
//! This room touches files and interprets no document.

pub mod answers;
pub mod config;
pub mod kind;
pub mod limits;
pub mod person;
pub mod roster;
pub mod start;
pub mod table;
pub mod walk;
