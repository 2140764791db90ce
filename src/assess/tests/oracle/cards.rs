//! Cards, by a walk over every day.

use chrono::NaiveDate;

use super::{OracleCard, OracleSides, Scenario};
use crate::assess::Verdict;

impl OracleCard {
    fn covers(&self, day: NaiveDate, aed: bool) -> bool {
        self.from <= day && day <= self.to && (self.covers_aed || !aed)
    }
}

/// The coverage by a walk over every day: current on the day of the report (N02), and for ACSM on
/// every day of the cycle until then (A26), where a day without coverage in the past needs review
/// (D6).
pub(super) fn coverage_verdict(scenario: &Scenario, aed: bool) -> Verdict {
    let covered = |day: NaiveDate| scenario.cards.iter().any(|card| card.covers(day, aed));
    let until = scenario.as_of.min(scenario.end());
    if !covered(scenario.as_of) {
        Verdict::NotMet
    } else if scenario.is_nasm()
        || scenario
            .start
            .iter_days()
            .take_while(|day| *day <= until)
            .all(covered)
    {
        Verdict::Met
    } else {
        Verdict::NeedsReview
    }
}

/// "Include a copy of the front and back" (N10), of a card for each coverage that is current: both sides on
/// one paper or on two; one side alone "`needs_review`: back missing" (D7).
pub(super) fn sides_verdict(scenario: &Scenario) -> Verdict {
    let of_coverage = |aed: bool| {
        let current = || {
            scenario
                .cards
                .iter()
                .filter(|card| card.covers(scenario.as_of, aed))
        };
        if current().any(|card| card.sides != OracleSides::FrontAlone) {
            Verdict::Met
        } else if current().next().is_some() {
            Verdict::NeedsReview
        } else {
            Verdict::NotMet
        }
    };
    let both = [of_coverage(false), of_coverage(true)];
    [Verdict::NotMet, Verdict::NeedsReview]
        .into_iter()
        .find(|verdict| both.contains(verdict))
        .unwrap_or(Verdict::Met)
}
