//! The inputs: the walk over folders, kinds of file by their bytes, files inside containers, limits, the roster, the
//! answers and the configuration.
//!
//! Files come in; rows, settings and bytes go out. This module interprets no document.

pub mod answers;
pub mod config;
pub mod container;
pub mod display_name;
pub mod exclude;
pub mod file_time;
pub mod kind;
mod likeness;
pub mod limits;
mod nicknames;
pub mod person;
mod regular_file;
pub mod roots;
pub mod roster;
pub mod start;
mod system_names;
pub mod table;
pub mod walk;
