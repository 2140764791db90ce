//! What is required of a credential: by its body's figures, the day of certification and the cycle (D1).
//!
//! Where the roster does not say which figure it is, all that it could be are kept: the least and the most.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Verdict;
use super::requirements::two_totals;
use crate::credit::case::Case;
use crate::credit::window::Agrees;
use crate::question::QuestionCode;
use crate::rules::value::{Name, Scalar, Value};

/// What is required, in the body's unit.
pub(super) struct Needed {
    /// At least.
    least: Decimal,
    /// At most; the same, where it is known.
    pub most: Decimal,
    /// The first day of the figure; of the greatest, where it is not known which.
    pub since: Option<NaiveDate>,
}

/// What is required on the day of the report.
pub(super) fn needed(case: &Case) -> Needed {
    let all = case
        .pack
        .by_certification(Name::Required, &case.credential.code, case.as_of);
    let certified = case.credential.first_certified_on;
    let holds = |v: &&Value| {
        v.certified_from
            .is_none_or(|from| certified.is_some_and(|on| from <= on))
    };
    let mut could: Vec<&Value> = match certified {
        Some(_) => all
            .into_iter()
            .filter(holds)
            .max_by_key(|v| v.certified_from)
            .into_iter()
            .collect(),
        None => all,
    };
    if let Some(value) = case.pack.value(
        Name::RequiredFirstCycle,
        Some(&case.credential.code),
        case.as_of,
    ) {
        match case.window.as_ref().and_then(|w| w.first) {
            Some(true) => could = vec![value],
            Some(false) => {}
            None => could.push(value),
        }
    }
    let amounts = could.iter().filter_map(|v| match v.scalar {
        Scalar::Amount(amount) => Some((amount, v.since)),
        _ => None,
    });
    let most = amounts.clone().max_by_key(|(amount, _)| *amount);
    let least = amounts.map(|(amount, _)| amount).min().unwrap_or_default();
    Needed {
        least,
        most: most.map(|(amount, _)| amount).unwrap_or_default(),
        since: most.map(|(_, since)| since),
    }
}

impl Needed {
    /// As reports print it.
    pub fn shown(&self) -> String {
        if self.least == self.most {
            self.most.to_string()
        } else {
            format!("{} to {}", self.least, self.most)
        }
    }

    /// `met` where what is certain is enough for the most, `not_met` where even what is possible is too little for the least.
    pub fn verdict(&self, case: &Case, certain: i64, possible: i64) -> Verdict {
        let (least, most) = (case.credits(self.least).0, case.credits(self.most).0);
        match two_totals(certain, possible, most) {
            Verdict::NotMet if possible >= least => Verdict::NeedsReview,
            verdict => verdict,
        }
    }

    /// What a person must say before there is a verdict: the code and the question.
    pub fn asks(&self, case: &Case, verdict: Verdict) -> Vec<(QuestionCode, String)> {
        let mut asks = Vec::new();
        let Some(window) = &case.window else {
            return asks;
        };
        let unknown = case.credential.first_certified_on.is_none();
        if unknown
            && ((self.least != self.most && verdict != Verdict::Met) || window.fixed.is_some())
        {
            asks.push((
                QuestionCode::FirstCertifiedOn,
                "When was the trainer first certified? What is required and what counts depends on it.".to_owned(),
            ));
        }
        if window.fixed == Some(Agrees::No) {
            let ask = "The body's cycle is the same for everybody, and the roster has other dates: which are right?";
            asks.push((QuestionCode::Cycle, ask.to_owned()));
        }
        let carries = case
            .packs
            .words(case.pack, Name::CarryOver, case.as_of)
            .iter()
            .any(|word| word == "yes");
        if carries && verdict == Verdict::NotMet && window.first != Some(true) {
            asks.push((
                QuestionCode::CarriedOver,
                "A surplus of the cycle before carries over: how much was it?".to_owned(),
            ));
        }
        asks
    }
}
