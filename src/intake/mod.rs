//! The inputs: the walk over folders, kinds of file by their bytes, files inside containers, limits, the roster, the
//! answers and the configuration.
//!
//! Files come in; rows, settings and bytes go out. This module interprets no document.

pub mod answers;
pub mod config;
pub mod container;
pub mod kind;
pub mod limits;
pub mod person;
pub mod roster;
pub mod start;
pub mod table;
pub mod walk;
