//! A trainer's evidence to credit lines: what activity each document shows, who approved it, what
//! it is worth for each credential, and whether its date counts.
//!
//! Filed records, rule packs and the roster come in; credit lines with their questions go out. No
//! cap is applied and no requirement is decided here.

pub mod activity;
mod approval;
pub mod case;
mod credit_line;
mod judge;
pub mod lines;
pub mod petition;
pub mod petition_letters;
mod question;
mod seconds;
mod treatment;
pub mod value;
mod views;
pub mod window;
mod worth;

pub use self::credit_line::{ApprovalBasis, CreditLine, LineStatus};
pub use self::question::{CouldChange, Question};
pub use self::seconds::{Seconds, in_unit, seconds, truncated};
pub use self::window::Cycle;
