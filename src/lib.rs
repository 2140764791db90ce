//! `recert` reads a gym chain's completion certificates and CPR/AED cards and reports, for every trainer and
//! credential, who is in compliance with the body that certified them, who will not be, and what is missing.
//!
//! The modules are listed in the order of the data. A later module may use an earlier one, never the other way
//! round; `tests/architecture.rs` checks this.

mod codes;

pub mod finding;

pub mod question;

pub mod fold;

pub mod digest;

mod plural;

pub mod rules;

pub mod intake;

pub mod ocr;

pub mod page;

#[expect(
    clippy::too_many_lines,
    clippy::too_many_arguments,
    reason = "reading is about to be rebuilt; its long functions are replaced there, not split here"
)]
pub mod read;

pub mod filing;

pub mod credit;

pub mod assess;

pub mod report;

pub mod store;

pub mod run;

pub mod cli;
