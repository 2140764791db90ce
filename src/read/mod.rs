//! [`Text`](crate::page::Text) to [`Record`](record::Record)s: what a certificate says, with the lines that say it.
//!
//! This room knows papers and no roster, no trainer and no rule.

pub mod dates;
pub mod fold;
pub mod record;
pub mod sheet;
