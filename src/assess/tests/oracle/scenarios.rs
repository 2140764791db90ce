//! Scenarios at random.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

use super::{Item, OracleCard, OracleDecision, OracleSides, Scenario, SecondPaper, Shown};
use crate::assess::tests::sample::*;

fn day_from(first: NaiveDate, days: std::ops::Range<u64>) -> impl Strategy<Value = NaiveDate> {
    days.prop_map(move |days| first + Days::new(days))
}

fn item(first: NaiveDate) -> impl Strategy<Value = Item> {
    let shown = prop_oneof![
        3 => Just(Shown::Approved),
        1 => Just(Shown::Unapproved),
        3 => Just(Shown::Teaching),
        2 => Just(Shown::Lecture),
        2 => Just(Shown::Article),
        3 => Just(Shown::FirstAid),
        2 => prop::sample::select(vec!["A-", "C", "C-", "P", "AU"]).prop_map(Shown::College),
        1 => Just(Shown::Duty),
    ];
    // From half a year before the cycle to a year after a cycle of three years; one in five is not
    // clear or not there.
    let day = || day_from(first, 0..1640);
    let days = prop_oneof![
        8 => day().prop_map(|day| vec![day]),
        1 => prop::collection::btree_set(day(), 2).prop_map(|days| days.into_iter().collect()),
        1 => day().prop_map(month),
        1 => Just(Vec::new()),
    ];
    let decision = prop_oneof![
        2 => prop::option::of(figure()).prop_map(OracleDecision::Granted),
        1 => Just(OracleDecision::Refused),
        1 => Just(OracleDecision::Pending),
    ];
    let second = (tenths(), any::<bool>());
    let second = second.prop_map(|(tenths, is_titled)| SecondPaper { tenths, is_titled });
    (
        (shown, days, tenths(), prop::bool::weighted(0.9)),
        prop::option::weighted(0.3, decision),
        prop::option::weighted(0.2, second),
    )
        .prop_map(|((shown, days, tenths, own), petition, second)| Item {
            shown,
            is_month: days.len() > 2,
            days,
            tenths,
            own,
            petition,
            second,
        })
}

/// The hours of a paper; one in five is not clear or not there.
fn tenths() -> impl Strategy<Value = Vec<u32>> {
    prop_oneof![
        8 => figure().prop_map(|tenths| vec![tenths]),
        1 => prop::collection::btree_set(figure(), 2).prop_map(|tenths| tenths.into_iter().collect()),
        1 => Just(Vec::new()),
    ]
}

/// Tenths of an hour.
fn figure() -> impl Strategy<Value = u32> {
    prop_oneof![3 => 0_u32..80, 1 => Just(50), 1 => 80_u32..500]
}

/// The days of the month of a day.
fn month(day: NaiveDate) -> Vec<NaiveDate> {
    let first = day.with_day(1).unwrap();
    first
        .iter_days()
        .take_while(|day| day.month() == first.month())
        .collect()
}

/// A scenario without what the oracle knows nothing about: NASM is petitioned for what it does not approve;
/// a second paper has one day; and one without a title could be of one item only.
fn within_bounds(mut scenario: Scenario) -> Scenario {
    let all = scenario.items.clone();
    let is_nasm = scenario.is_nasm();
    for (i, item) in scenario.items.iter_mut().enumerate() {
        let is_petitioned = matches!(
            item.shown,
            Shown::Unapproved
                | Shown::Teaching
                | Shown::Lecture
                | Shown::Article
                | Shown::College(_)
        );
        item.petition = item.petition.filter(|_| is_petitioned || !is_nasm);
        let is_alone = || {
            let others = all.iter().enumerate().filter(|(j, _)| *j != i);
            others
                .map(|(_, other)| other)
                .all(|other| are_apart(item, other))
        };
        let is_dated = item.days.len() == 1;
        let fits = |second: &SecondPaper| {
            is_dated && (second.is_titled || (item.petition.is_none() && is_alone()))
        };
        item.second = item.second.clone().filter(fits);
    }
    scenario
}

/// Two items are of other kinds, or surely of other days.
fn are_apart(one: &Item, other: &Item) -> bool {
    let kind = |item: &Item| std::mem::discriminant(&item.shown);
    // A day that is not sure tells nothing apart (D20).
    let is_dated = one.days.len() == 1 && (other.days.len() == 1 || other.is_month);
    kind(one) != kind(other) || (is_dated && !other.days.contains(&one.days[0]))
}

pub(super) fn scenario() -> impl Strategy<Value = Scenario> {
    let code = prop::sample::select(vec!["nasm-cpt", "acsm-gei", "acsm-cpt", "acsm-ep"]);
    let start = prop_oneof![
        day_from(day("2021-07-01"), 0..1500),
        Just(day("2024-01-01")),
        Just(day("2023-08-31"))
    ];
    (code, start)
        .prop_flat_map(|(code, start)| {
            let before = start.checked_sub_days(Days::new(180)).unwrap_or(start);
            (
                day_from(start, 0..1400),
                prop::option::weighted(0.2, day_from(before, 0..400)),
                prop::option::weighted(0.2, day_from(start, 900..1640)),
                prop::collection::vec(item(before), 0..5),
                prop::collection::vec(card(before), 0..4),
            )
                .prop_map(move |(as_of, renewed, exception, items, cards)| Scenario {
                    code,
                    start,
                    as_of,
                    renewed: renewed.filter(|renewed| *renewed < as_of),
                    exception,
                    items,
                    cards,
                })
        })
        .prop_map(within_bounds)
}

fn card(first: NaiveDate) -> impl Strategy<Value = OracleCard> {
    let sides = prop_oneof![
        4 => Just(OracleSides::Both),
        1 => Just(OracleSides::FrontAlone),
        1 => Just(OracleSides::FrontAndBack),
    ];
    let days = (day_from(first, 0..1400), 1_u64..900);
    (days, prop::bool::weighted(0.7), sides).prop_map(|((from, days), covers_aed, sides)| {
        OracleCard {
            from,
            to: from + Days::new(days),
            covers_aed,
            sides,
        }
    })
}
