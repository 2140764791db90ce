//! The treatments of the packs: what a document is worth, who approves it, and what is asked about
//! it.
//!
//! One view of a filed record and its activity's rule come in; the treatment's result goes out.
//! Each function names the sentences of the source that it applies; no figure is in code. Windows
//! and caps are not applied here.

mod award;
mod card;
mod college;
mod course;
mod excluded;
mod treated;
mod work;

use super::case::Case;
use super::views::View;
use crate::filing::filed::FiledRecord;
use crate::rules::pack::{Activity, Treatment};

pub(super) use self::course::treat_unnamed;
pub(super) use self::treated::Treated;

/// Treats a document as its activity's rule states.
pub(super) fn treat(case: &Case, filed: &FiledRecord, view: &View, rule: &Activity) -> Treated {
    match rule.treatment {
        Treatment::Approved => course::treat_approved(case, filed, view, rule),
        Treatment::Attendance => course::treat_attendance(case, filed, view, rule),
        Treatment::Petition => course::treat_petition(case, filed, view, rule),
        Treatment::College => college::treat_college(case, filed, view),
        Treatment::Teaching => work::treat_teaching(case, filed, view),
        Treatment::Lecturing => work::treat_lecturing(case, filed, view),
        Treatment::Authoring => work::treat_authoring(case, filed, view, rule),
        Treatment::Card => card::treat_card(case, filed, view, rule),
        Treatment::CardAsked => card::treat_card_asked(case, filed, view, rule),
        Treatment::Award => award::treat_award(case, view, rule),
        Treatment::Excluded => excluded::treat_excluded(case, filed, view, rule),
    }
}
