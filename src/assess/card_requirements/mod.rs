//! The requirements of CPR/AED cards, one file for each kind (N02, N10, A26, D6, D7).
//!
//! In go the judged cards of a trainer; out comes a conclusion with its reasons and questions. A
//! card that is not certain, or a document that was not read, never fails a requirement: it is
//! asked about.

mod adult;
mod application_day;
mod current;
mod each_coverage;
mod sides;
mod skills;
mod throughout;
mod uncertain;
mod validity;
mod wording;

pub use self::adult::adult;
pub use self::current::current;
pub use self::sides::both_sides;
pub use self::skills::in_person_skills;
pub use self::throughout::throughout;
pub use self::validity::{issued_within, valid_after};
pub use self::wording::coverage_label;
