//! The words for a verdict, and how a verdict follows from the two totals.

use crate::codes::codes;
use crate::credit::Seconds;

codes! {
    /// The verdict on a requirement, or on all that is required for a credential: the column
    /// `verdict`.
    pub enum Verdict {
        /// What is certain is enough, whatever the answers to open questions are.
        Met = "met",
        /// Even what is possible is too little, and no document of the trainer that was not read could
        /// change this.
        NotMet = "not_met",
        /// The answer to an open question decides, or a document that was not read.
        NeedsReview = "needs_review",
        /// The requirement does not apply to the trainer (A58).
        NotApplicable = "not_applicable",
        /// The credential cannot be judged: there are no rules for it on this day, or the roster has no dates of a cycle
        /// that the body has (D37); `next_action` tells which.
        NotEvaluated = "not_evaluated",
    }
}

impl Verdict {
    /// `met` if the certain total is enough, `not_met` if even the possible total is too little,
    /// else `needs_review`.
    #[must_use]
    pub(super) fn from_totals(certain: Seconds, possible: Seconds, required: Seconds) -> Self {
        if certain >= required {
            Self::Met
        } else if possible < required {
            Self::NotMet
        } else {
            Self::NeedsReview
        }
    }

    /// The requirement is not met, or an open question decides.
    #[must_use]
    pub(super) fn is_unmet(self) -> bool {
        matches!(self, Self::NotMet | Self::NeedsReview)
    }
}
