//! Reasons and questions of reports in the terms of a body: their closed list of names, and what a pack says for each.
//!
//! A pack says them with the ids of its rules; if it has none for a name, the program says it without any rule of a body.

use crate::codes::codes;

/// What a report says for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Which reason it is.
    pub name: ReasonName,
    /// The sentence or the question, without ids.
    pub says: String,
    /// The ids of its rules; empty if nothing but the program says it.
    pub rule: Vec<String>,
}

codes! {
    /// The reasons that a pack can have; the words of `name` in `[[reason]]`.
    pub enum ReasonName {
        /// A college course counts only if it was completed after the day of the first certification. Without the reason it
        /// counts like any other.
        CollegeAfterCertification = "college_after_certification",
        /// A college course whose title shows no subject: is it in scope?
        CollegeSubject = "college_subject",
        /// A new credential gives an award only at a higher level than those held before. Without the reason its level does
        /// not matter.
        AwardLevel = "award_level",
        /// A new credential earned after the expiry is a question. Without the reason it counts like a course of that day.
        AwardAfterExpiry = "award_after_expiry",
        /// A renewal of a credential held before gives no award.
        AwardRenewed = "award_renewed",
        /// A new credential for which the roster has no first certification: is it new?
        AwardNewOrRenewed = "award_new_or_renewed",
        /// A new credential for which the pack has no award.
        AwardNotListed = "award_not_listed",
        /// Teaching whose document does not show that it counts: does it?
        TeachingLevel = "teaching_level",
        /// A lecture whose document does not show that it counts: does it?
        LectureLevel = "lecture_level",
        /// A publication whose document does not show that it counts: does it?
        PublicationKind = "publication_kind",
        /// The body granted the petition for a course.
        PetitionGranted = "petition_granted",
        /// The body refused the petition for a course.
        PetitionRefused = "petition_refused",
        /// A granted petition without a certificate of its course.
        PetitionWithoutCertificate = "petition_without_certificate",
        /// How an amount in another unit is converted into the body's own.
        Conversion = "conversion",
        /// Another accepted body approves the course, and its amount counts.
        OtherApprover = "other_approver",
        /// An amount in a unit whose value is not known: how many hours is it?
        UnitUnknown = "unit_unknown",
        /// The trainer must not claim the credential now: the warning before the next action.
        DoNotRepresent = "do_not_represent",
        /// Emeritus status has no requirements. Without the reason the body has no such status, and what the roster says of it
        /// changes nothing.
        EmeritusGranted = "emeritus_granted",
        /// What to do if an emeritus professional works again.
        EmeritusReturn = "emeritus_return",
        /// The trainer seems eligible for emeritus status, by `emeritus_age` and `emeritus_years`.
        EmeritusEligible = "emeritus_eligible",
    }
}

impl Reason {
    /// The sentence with the ids of its rules before its last full stop or question mark.
    #[must_use]
    pub fn cited(&self) -> String {
        let (text, end) = match self.says.char_indices().next_back() {
            Some((at, '.' | '?')) => self.says.split_at(at),
            _ => (self.says.as_str(), ""),
        };
        format!("{text}{}{end}", in_brackets(&self.rule))
    }
}

/// Ids to follow a text, such as ` (N03, D9)`; empty if there are none.
#[must_use]
pub fn in_brackets(ids: &[String]) -> String {
    if ids.is_empty() {
        String::new()
    } else {
        format!(" ({})", ids.join(", "))
    }
}
