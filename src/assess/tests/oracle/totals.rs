//! The two totals over every choice.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::reading::choices;
use super::{Choice, Item, OracleCard, OracleLine, Scenario, Shown};

/// The two meanings of a year (D11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OracleYear {
    Calendar,
    Certification,
}

impl OracleYear {
    pub(super) const BOTH: [OracleYear; 2] = [OracleYear::Calendar, OracleYear::Certification];

    /// The year of a day; days after the third certification year belong to that year.
    pub(super) fn of(self, scenario: &Scenario, day: NaiveDate) -> i32 {
        match self {
            Self::Calendar => day.year(),
            Self::Certification => {
                let whole = (1..3)
                    .filter(|n| {
                        scenario
                            .start
                            .checked_add_months(Months::new(12 * n))
                            .unwrap()
                            <= day
                    })
                    .count();
                i32::try_from(whole).unwrap()
            }
        }
    }
}

/// The caps of such an activity are for each year.
pub(super) fn is_yearly(shown: Shown, is_nasm: bool) -> bool {
    !is_nasm
        && matches!(
            shown,
            Shown::Teaching | Shown::Lecture | Shown::Card | Shown::FirstAid
        )
}

/// The sum of one choice for each document, after the caps: "5 CECs per year" and "15 … per cycle"
/// for teaching and lecturing (A07), "up to 10" for authoring (A41), "a maximum of 5 CECs per year"
/// for cards (A42).
pub(super) fn total(scenario: &Scenario, chosen: &[(Shown, Choice)], year: OracleYear) -> i64 {
    const HOUR: i64 = 3_600;
    if scenario.is_nasm() {
        return chosen.iter().map(|(_, choice)| choice.seconds).sum();
    }
    let mut sums: BTreeMap<(&str, i32), i64> = BTreeMap::new();
    let mut rest = 0;
    for (shown, choice) in chosen {
        let in_year = year.of(scenario, choice.day);
        match shown {
            Shown::Teaching | Shown::Lecture => {
                *sums.entry(("teaching", in_year)).or_default() += choice.seconds;
            }
            Shown::Card | Shown::FirstAid => {
                *sums.entry(("cards", in_year)).or_default() += choice.seconds;
            }
            Shown::Article => *sums.entry(("authoring", 0)).or_default() += choice.seconds,
            _ => rest += choice.seconds,
        }
    }
    let of = |name: &str, cap: i64| {
        sums.iter()
            .filter(|((n, _), _)| *n == name)
            .map(|(_, sum)| (*sum).min(cap * HOUR))
            .sum::<i64>()
    };
    rest + of("teaching", 5).min(15 * HOUR) + of("cards", 5) + of("authoring", 10)
}

/// The least and the greatest total over every choice for the open documents, where an open
/// document may also give nothing.
pub(super) fn totals(scenario: &Scenario) -> (i64, i64) {
    let of_card = |card: &OracleCard| {
        let item = Item {
            shown: Shown::Card,
            days: vec![card.from],
            tenths: Vec::new(),
            is_month: false,
            own: true,
            petition: None,
            second: None,
        };
        (Shown::Card, scenario.line(&item))
    };
    let mut lines: Vec<(Shown, OracleLine)> = scenario.lines();
    lines.extend(scenario.cards.iter().map(of_card));
    // "where it cannot [change a total], the value is taken as any of its candidates" (D23): caps are
    // filled least where everything else counts at its least.
    let at_least = |(shown, line): &(Shown, OracleLine)| {
        let mut choices = match line {
            OracleLine::Certain(_) | OracleLine::CountsAs(_) => choices(line),
            OracleLine::OneOf(_) | OracleLine::Open(_) => return None,
        };
        let least = choices.iter().map(|choice| choice.seconds).min();
        choices.retain(|choice| Some(choice.seconds) == least);
        Some((*shown, OracleLine::CountsAs(choices)))
    };
    let without_effect = |shown: Shown, choices: &[Choice]| {
        let mut counting: Vec<(Shown, OracleLine)> = lines.iter().filter_map(at_least).collect();
        counting.push((shown, OracleLine::CountsAs(choices.to_vec())));
        OracleYear::BOTH.iter().all(|year| {
            let (least, most) = bounds(scenario, &counting, *year);
            least == most
        })
    };
    let settled: Vec<(Shown, OracleLine)> = lines
        .iter()
        .map(|(shown, line)| match line {
            OracleLine::OneOf(choices) if without_effect(*shown, choices) => {
                (*shown, OracleLine::CountsAs(choices.clone()))
            }
            line => (*shown, line.clone()),
        })
        .collect();
    let by_year = OracleYear::BOTH.map(|year| bounds(scenario, &settled, year));
    let certain = by_year.iter().map(|(certain, _)| *certain).min().unwrap();
    let possible = by_year.iter().map(|(_, possible)| *possible).max().unwrap();
    (certain, possible)
}

/// The least and the greatest total by one meaning of a year.
fn bounds(scenario: &Scenario, lines: &[(Shown, OracleLine)], year: OracleYear) -> (i64, i64) {
    let nothing = Choice {
        seconds: 0,
        day: scenario.start,
    };
    let mut sets: Vec<Vec<(Shown, Choice)>> = vec![Vec::new()];
    for (shown, line) in lines {
        let mut choices = choices(line);
        if matches!(line, OracleLine::OneOf(_) | OracleLine::Open(_)) {
            choices.push(nothing);
        }
        sets = sets
            .iter()
            .flat_map(|set| {
                choices
                    .iter()
                    .map(|one| [set.as_slice(), &[(*shown, *one)]].concat())
            })
            .collect();
    }
    let sums = || sets.iter().map(|set| total(scenario, set, year));
    (sums().min().unwrap(), sums().max().unwrap())
}
