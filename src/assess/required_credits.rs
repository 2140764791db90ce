//! How many credits a credential requires: by the body's figures, the day of certification and the
//! cycle (D1).
//!
//! Where the roster does not say which figure applies, every figure that could apply is kept, as
//! the lowest and the highest. What a person must answer to know is asked here.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::questions::{credential_question, keyed_question};
use super::roster_answers::{answered_cycle, answered_surplus, carried_over_key, cycle_key};
use super::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::window::Agrees;
use crate::credit::{Question, Seconds};
use crate::question::QuestionCode;
use crate::rules::value::{Name, Scalar, Value};

pub(super) const ASK_FIRST_CERTIFICATION: &str =
    "When was the trainer first certified? What is required and what counts depends on it.";
pub(super) const ASK_CYCLE: &str =
    "The body's cycle is the same for everybody, and the roster has other dates: which are right?";
pub(super) const ASK_SURPLUS: &str =
    "A surplus of the previous cycle carries over: how much was it?";

/// The credits required, in the body's unit.
pub(super) struct RequiredCredits {
    /// The lowest figure that could apply.
    lowest: Decimal,
    /// The highest figure that could apply; equal to the lowest where it is known which applies.
    pub highest: Decimal,
    /// The first day on which the highest figure applies.
    pub since: Option<NaiveDate>,
}

/// The credits required on the day of the report.
pub(super) fn required_credits(case: &Case) -> RequiredCredits {
    let amounts = applicable_values(case)
        .into_iter()
        .filter_map(|value| match value.scalar {
            Scalar::Amount(amount) => Some((amount, value.since)),
            _ => None,
        });
    let highest = amounts.clone().max_by_key(|(amount, _)| *amount);
    let lowest = amounts.map(|(amount, _)| amount).min();
    RequiredCredits {
        lowest: lowest.unwrap_or_default(),
        highest: highest.map(|(amount, _)| amount).unwrap_or_default(),
        since: highest.map(|(_, since)| since),
    }
}

/// The pack's values that apply, or could apply, to this trainer.
fn applicable_values<'c>(case: &'c Case) -> Vec<&'c Value> {
    let code = &case.credential.code;
    let all = case.pack.by_certification(Name::Required, code, case.as_of);
    let mut applicable = match case.credential.first_certified_on {
        None => all,
        Some(certified) => all
            .into_iter()
            .filter(|value| value.certified_from.is_none_or(|from| from <= certified))
            .max_by_key(|value| value.certified_from)
            .into_iter()
            .collect(),
    };
    let first_cycle = case
        .pack
        .value(Name::RequiredFirstCycle, Some(code), case.as_of);
    if let Some(first_cycle) = first_cycle {
        match case.window.as_ref().and_then(|window| window.first) {
            Some(true) => applicable = vec![first_cycle],
            Some(false) => {}
            None => applicable.push(first_cycle),
        }
    }
    applicable
}

impl RequiredCredits {
    /// As reports print it: one figure, or the lowest and the highest.
    pub fn display(&self) -> String {
        if self.lowest == self.highest {
            self.highest.to_string()
        } else {
            format!("{} to {}", self.lowest, self.highest)
        }
    }

    /// `met` if what is certain is enough for the highest figure, `not_met` if even what is
    /// possible is too little for the lowest.
    pub fn verdict(&self, case: &Case, certain: Seconds, possible: Seconds) -> Verdict {
        let (lowest, highest) = (case.credits(self.lowest), case.credits(self.highest));
        match Verdict::from_totals(certain, possible, highest) {
            Verdict::NotMet if possible >= lowest => Verdict::NeedsReview,
            verdict => verdict,
        }
    }

    /// What a person must answer before there is a verdict.
    pub fn questions(&self, case: &Case, verdict: Verdict) -> Vec<Question> {
        let Some(window) = &case.window else {
            return Vec::new();
        };
        let mut questions = Vec::new();
        let figure_is_open = self.lowest != self.highest && verdict != Verdict::Met;
        if case.credential.first_certified_on.is_none()
            && (figure_is_open || window.fixed.is_some())
        {
            questions.push(credential_question(
                case,
                QuestionCode::FirstCertifiedOn,
                ASK_FIRST_CERTIFICATION,
            ));
        }
        if window.fixed == Some(Agrees::No) && answered_cycle(case).is_none() {
            let key = cycle_key(case.credential);
            questions.push(keyed_question(case, QuestionCode::Cycle, &key, ASK_CYCLE));
        }
        let carry_over = case.packs.words(case.pack, Name::CarryOver, case.as_of);
        let carries_over = carry_over.iter().any(|word| word == "yes");
        let may_have_surplus = carries_over && window.first != Some(true);
        if may_have_surplus && verdict == Verdict::NotMet && answered_surplus(case).is_none() {
            let key = carried_over_key(case);
            questions.push(keyed_question(
                case,
                QuestionCode::CarriedOver,
                &key,
                ASK_SURPLUS,
            ));
        }
        questions
    }
}
