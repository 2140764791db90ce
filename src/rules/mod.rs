//! Rules as data: packs, units and bodies, and the names that papers carry.
//!
//! This room knows files of rules and no document.

pub mod names;
