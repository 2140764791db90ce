//! A notice of an audit by the body, until it is closed in the roster (N27, A49).

use chrono::{Days, NaiveDate};

use crate::credit::case::Case;
use crate::rules::value::Name;

/// A notice that is not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Audit {
    /// The day of the notice.
    pub notice: NaiveDate,
    /// The last day to answer it; `None` if the pack does not state how many days there are.
    pub due: Option<NaiveDate>,
}

impl Audit {
    /// The notice in the roster, and the days that the pack gives to answer it.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let notice = case.credential.audit_notice_on?;
        let days = case.packs.count(case.pack, Name::AuditDays, case.as_of);
        Some(Self {
            notice,
            due: days.and_then(|days| notice.checked_add_days(Days::new(u64::from(days)))),
        })
    }
}
