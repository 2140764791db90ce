//! The two totals, the coverage of cards and their sides once more, by trying everything: each choice of
//! every open reading, each meaning of a year, each day of the cycle, one paper or two. On small scenarios
//! the result must equal what is judged.
//!
//! Nothing of `assess` or of the packs is used here: the figures are those that the sources print.

mod cards;
mod reading;
mod records;
mod scenarios;
mod totals;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rust_decimal::Decimal;

use self::cards::{coverage_verdict, sides_verdict};
use self::records::trainer_of;
use self::scenarios::scenario;
use self::totals::{OracleYear, total, totals};
use crate::assess::{Assessment, Verdict};

/// What a document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// A course that the body itself approves.
    Approved,
    /// A course without a known approver.
    Unapproved,
    /// College teaching.
    Teaching,
    /// A lecture at state level.
    Lecture,
    /// A peer-reviewed article.
    Article,
    /// A first-aid class, with its hours or without.
    FirstAid,
    /// A CPR card without hours.
    Card,
    /// Three college credits, with a grade.
    College(&'static str),
    /// Job duties at the club.
    Duty,
}

/// A document, as little as the oracle needs: no day and no hours where nothing is printed, several
/// where the reading is unclear.
#[derive(Debug, Clone)]
struct Item {
    shown: Shown,
    days: Vec<NaiveDate>,
    tenths: Vec<u32>,
    /// Only the month is printed; `days` are its days.
    is_month: bool,
    /// It is certainly the trainer's.
    own: bool,
    /// What NASM decided on a petition for it.
    petition: Option<OracleDecision>,
    /// Another paper about it.
    second: Option<SecondPaper>,
}

/// Another paper of the same provider and day.
#[derive(Debug, Clone)]
struct SecondPaper {
    /// As in [`Item`].
    tenths: Vec<u32>,
    /// It has the title too, and so is certainly of the same course; else it may be of another.
    is_titled: bool,
}

/// A letter about a petition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OracleDecision {
    /// With the tenths of an hour that the letter prints.
    Granted(Option<u32>),
    Refused,
    Pending,
}

/// A card for adults.
#[derive(Debug, Clone)]
struct OracleCard {
    from: NaiveDate,
    to: NaiveDate,
    /// It covers AED as well as CPR.
    covers_aed: bool,
    sides: OracleSides,
}

/// Which sides of a card are on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OracleSides {
    /// On one paper.
    Both,
    FrontAlone,
    /// On two papers.
    FrontAndBack,
}

/// A trainer's cycle and documents.
#[derive(Debug, Clone)]
struct Scenario {
    code: &'static str,
    start: NaiveDate,
    as_of: NaiveDate,
    /// When the renewal into this cycle was completed.
    renewed: Option<NaiveDate>,
    /// An exception in the roster, through this day.
    exception: Option<NaiveDate>,
    items: Vec<Item>,
    cards: Vec<OracleCard>,
}

/// One way to read one document: the seconds of an activity, and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Choice {
    seconds: i64,
    day: NaiveDate,
}

/// What a document certainly is, or all that it could be.
#[derive(Debug, Clone, PartialEq, Eq)]
enum OracleLine {
    Certain(Choice),
    /// It certainly counts, in one of several ways.
    CountsAs(Vec<Choice>),
    /// By each reading it certainly counts, or certainly does not, and the readings differ.
    OneOf(Vec<Choice>),
    Open(Vec<Choice>),
}

/// How one reading of a document is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OracleStanding {
    Counts,
    Never,
    Asked,
}

/// What is judged of a scenario is what trying everything gives.
fn agrees(scenario: &Scenario) -> Result<(), TestCaseError> {
    // Without the check of what it cites: that would double the time of so many cases.
    let got = trainer_of(scenario).judged().remove(0);
    let (hours, unit) = match scenario.code {
        "nasm-cpt" => (20, 36_000),
        "acsm-ep" => (60, 3_600),
        _ => (45, 3_600),
    };
    let (certain, possible) = totals(scenario);
    let in_unit = |seconds: i64| Decimal::from(seconds) / Decimal::from(unit);
    let found = got.credits.unwrap();
    prop_assert_eq!(
        (found.certain, found.possible),
        (in_unit(certain), in_unit(possible)),
        "certain and possible"
    );
    let need = hours * 3_600;
    let verdict = if certain >= need {
        Verdict::Met
    } else if possible < need {
        Verdict::NotMet
    } else {
        Verdict::NeedsReview
    };
    let row = |word: &str| {
        got.requirements
            .iter()
            .find(|r| r.name.starts_with(word))
            .unwrap()
            .verdict
    };
    let credits = got
        .requirements
        .iter()
        .find(|r| !r.unit.is_empty())
        .unwrap()
        .verdict;
    prop_assert_eq!(
        (credits, row("CPR"), row("AED")),
        (
            verdict,
            coverage_verdict(scenario, false),
            coverage_verdict(scenario, true)
        )
    );
    if scenario.is_nasm() {
        prop_assert_eq!(row("Front and back"), sides_verdict(scenario));
    }
    lines_agree(scenario, &got, certain)
}

/// What counted of each line adds up to the total, and keeps to every cap by one of the two
/// meanings of a year.
fn lines_agree(scenario: &Scenario, got: &Assessment, certain: i64) -> Result<(), TestCaseError> {
    let second_papers = scenario.items.iter().filter(|item| item.second.is_some());
    let counted: Vec<(Shown, Choice)> = scenario
        .items
        .iter()
        .chain(second_papers)
        .zip(&got.lines)
        .map(|(item, line)| {
            let seconds = line.counted.0;
            let day = item.days.first().copied().unwrap_or(scenario.start);
            (item.shown, Choice { seconds, day })
        })
        .collect();
    let sum: i64 = got.lines.iter().map(|line| line.counted.0).sum();
    prop_assert_eq!(sum, certain);
    prop_assert!(
        OracleYear::BOTH
            .iter()
            .any(|year| total(scenario, &counted, *year) == sum),
        "a cap is exceeded"
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn what_is_judged_is_what_trying_everything_gives(scenario in scenario()) {
        agrees(&scenario)?;
    }
}

/// Documents under two caps, none of which has a day: what one cap leaves does not depend on the
/// days of the documents under the other.
#[test]
fn documents_under_different_caps_find_their_best_days_apart() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let item = |shown: Shown, tenths: u32| Item {
        shown,
        days: Vec::new(),
        tenths: vec![tenths],
        is_month: false,
        own: false,
        petition: None,
        second: None,
    };
    let scenario = Scenario {
        code: "acsm-gei",
        start: day("2023-08-31"),
        as_of: day("2026-01-01"),
        renewed: None,
        exception: None,
        items: vec![
            item(Shown::Teaching, 1),
            item(Shown::FirstAid, 1),
            item(Shown::Teaching, 1),
            item(Shown::FirstAid, 50),
        ],
        cards: vec![OracleCard {
            from: day("2025-01-01"),
            to: day("2025-01-02"),
            covers_aed: false,
            sides: OracleSides::Both,
        }],
    };
    agrees(&scenario).unwrap();
}
