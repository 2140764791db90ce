//! The two totals and the coverage of cards once more, by trying everything: each choice of every
//! open reading, each meaning of a year, each day of the cycle. On small scenarios the result must
//! equal what is judged.
//!
//! Nothing of `assess` or of the packs is used here: the figures are those that the sources print.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rust_decimal::Decimal;

use super::sample::*;
use crate::assess::{Assessment, Verdict};
use crate::read::record::{Coverage, Kind, Level, NamedActivity, Reading, YesNo};

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
    /// It is certainly the trainer's.
    own: bool,
}

/// A trainer's cycle and documents, and CPR cards as first day, last day and whether they cover AED
/// too.
#[derive(Debug, Clone)]
struct Scenario {
    code: &'static str,
    start: NaiveDate,
    as_of: NaiveDate,
    /// When the renewal into this cycle was completed.
    renewed: Option<NaiveDate>,
    items: Vec<Item>,
    cards: Vec<(NaiveDate, NaiveDate, bool)>,
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
    /// It certainly counts, on one of several days.
    OnOneOf(Vec<Choice>),
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

impl Scenario {
    fn is_nasm(&self) -> bool {
        self.code == "nasm-cpt"
    }

    /// "every two (2) years" (N01), "3-year certification cycle" (A02); cycles here begin on the
    /// day after the last one's end.
    fn end(&self) -> NaiveDate {
        let years = if self.is_nasm() { 2 } else { 3 };
        self.start
            .checked_add_months(Months::new(12 * years))
            .unwrap()
            .pred_opt()
            .unwrap()
    }

    /// "within 90 days of the certification expiration date" (N20); "a six-month grace period"
    /// (A16, A20).
    fn last_day(&self) -> NaiveDate {
        if self.is_nasm() {
            self.end() + Days::new(90)
        } else {
            self.end().checked_add_months(Months::new(6)).unwrap()
        }
    }

    /// Whether a completion on a day counts: outside the dates or barred by a late renewal (A21,
    /// D17), open, or counted.
    fn place(&self, day: NaiveDate) -> OracleStanding {
        if day < self.start || day > self.last_day() {
            return OracleStanding::Never;
        }
        if day > self.as_of {
            return OracleStanding::Asked;
        }
        match self.renewed {
            Some(renewed) if renewed > self.start && day <= renewed => {
                if !self.is_nasm() {
                    OracleStanding::Never
                } else if day <= self.start + Days::new(90) {
                    OracleStanding::Asked
                } else {
                    OracleStanding::Counts
                }
            }
            _ => OracleStanding::Counts,
        }
    }

    /// One reading of a document: whether it counts, and for how many seconds.
    fn read(&self, item: &Item, day: NaiveDate, tenths: Option<u32>) -> (OracleStanding, i64) {
        let credit = if self.is_nasm() { 36_000 } else { 3_600 };
        // "a day's course" (D24); of a card "5 CECs".
        let hours = tenths.map_or(8 * 3_600, |t| i64::from(t) * 360);
        let open = |fine: bool| {
            if fine {
                OracleStanding::Counts
            } else {
                OracleStanding::Asked
            }
        };
        let (kind, seconds) = match item.shown {
            // "as well as" the CEUs (N02)
            Shown::Card if self.is_nasm() => (OracleStanding::Never, 0),
            // "Effective January 1, 2025" (A42)
            Shown::Card | Shown::FirstAid if !self.is_nasm() && day.year() < 2025 => {
                (OracleStanding::Never, 0)
            }
            Shown::Card | Shown::FirstAid if !self.is_nasm() => {
                (open(tenths.is_some()), tenths.map_or(5 * credit, |_| hours))
            }
            // By petition only, at the hours printed (D26).
            Shown::Article | Shown::Teaching | Shown::Lecture if self.is_nasm() => {
                (OracleStanding::Asked, hours)
            }
            Shown::College(_) if self.is_nasm() => (OracleStanding::Asked, 8 * 3_600),
            Shown::FirstAid | Shown::Card | Shown::Unapproved => (OracleStanding::Asked, hours),
            Shown::Approved | Shown::Teaching | Shown::Lecture => (open(tenths.is_some()), hours),
            // "10 CECs for publication" (A06)
            Shown::Article => (OracleStanding::Counts, 10 * credit),
            // "a 3-credit hour course is worth 30 CECs" (A05b), "“C” or better" (A05c)
            Shown::College("C" | "A-") => (OracleStanding::Counts, 30 * credit),
            Shown::College("P") => (OracleStanding::Asked, 30 * credit),
            Shown::Duty | Shown::College(_) => (OracleStanding::Never, 0),
        };
        let place = self.place(day);
        let person = open(item.own);
        let all = [kind, place, person];
        if all.contains(&OracleStanding::Never) {
            (OracleStanding::Never, 0)
        } else if all.contains(&OracleStanding::Asked) {
            (OracleStanding::Asked, seconds)
        } else {
            (OracleStanding::Counts, seconds)
        }
    }

    /// The days that a document could have: those printed, else any day of the window until the day
    /// of the report, one for each period that is treated alike.
    fn days(&self, item: &Item) -> Vec<NaiveDate> {
        if !item.days.is_empty() {
            return item.days.clone();
        }
        let until = self.last_day().min(self.as_of);
        let mut days: Vec<NaiveDate> = self
            .start
            .iter_days()
            .take_while(|day| *day <= until)
            .collect();
        days.dedup_by_key(|day| {
            (
                self.place(*day) == OracleStanding::Never,
                OracleYear::BOTH.map(|year| year.of(self, *day)),
            )
        });
        days
    }

    /// Every reading of a document; certain where all of them give the same (D23) and a day is
    /// printed.
    fn line(&self, item: &Item) -> OracleLine {
        let tenths: Vec<Option<u32>> = if item.tenths.is_empty() {
            vec![None]
        } else {
            item.tenths.iter().copied().map(Some).collect()
        };
        let mut read = Vec::new();
        for day in self.days(item) {
            for tenths in &tenths {
                let (standing, seconds) = self.read(item, day, *tenths);
                read.push((standing, Choice { seconds, day }));
            }
        }
        let same_year = |a: NaiveDate, b: NaiveDate| {
            !yearly(item.shown, self.is_nasm())
                || OracleYear::BOTH
                    .iter()
                    .all(|year| year.of(self, a) == year.of(self, b))
        };
        let (standing, first) = read[0];
        let alike =
            |(s, c): &(OracleStanding, Choice)| *s == standing && c.seconds == first.seconds;
        let in_one_year =
            |(_, c): &(OracleStanding, Choice)| c.seconds == 0 || same_year(c.day, first.day);
        let dated = !item.days.is_empty() || standing == OracleStanding::Never;
        let is_certain = dated && standing != OracleStanding::Asked && read.iter().all(alike);
        if is_certain && read.iter().all(in_one_year) {
            return OracleLine::Certain(first);
        }
        let is_decided =
            !item.days.is_empty() && read.iter().all(|(s, _)| *s != OracleStanding::Asked);
        let choices = read.into_iter().map(|(_, choice)| choice).collect();
        if is_certain {
            OracleLine::OnOneOf(choices)
        } else if is_decided {
            OracleLine::OneOf(choices)
        } else {
            OracleLine::Open(choices)
        }
    }
}

/// The two meanings of a year (D11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OracleYear {
    Calendar,
    Certification,
}

impl OracleYear {
    const BOTH: [OracleYear; 2] = [OracleYear::Calendar, OracleYear::Certification];

    /// The year of a day; days after the third certification year belong to that year.
    fn of(self, scenario: &Scenario, day: NaiveDate) -> i32 {
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

fn yearly(shown: Shown, is_nasm: bool) -> bool {
    !is_nasm
        && matches!(
            shown,
            Shown::Teaching | Shown::Lecture | Shown::Card | Shown::FirstAid
        )
}

/// The sum of one choice for each document, after the caps: "5 CECs per year" and "15 … per cycle"
/// for teaching and lecturing (A07), "up to 10" for authoring (A41), "a maximum of 5 CECs per year"
/// for cards (A42).
fn total(scenario: &Scenario, chosen: &[(Shown, Choice)], year: OracleYear) -> i64 {
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
fn totals(scenario: &Scenario) -> (i64, i64) {
    let card = |(from, _, _): &(NaiveDate, NaiveDate, bool)| Item {
        shown: Shown::Card,
        days: vec![*from],
        tenths: Vec::new(),
        own: true,
    };
    let items = scenario
        .items
        .iter()
        .cloned()
        .chain(scenario.cards.iter().map(card));
    let lines: Vec<(Shown, OracleLine)> = items
        .map(|item| (item.shown, scenario.line(&item)))
        .collect();
    // "where it cannot [change a total], the value is taken as any of its candidates" (D23)
    let counts = |(_, line): &&(Shown, OracleLine)| {
        matches!(line, OracleLine::Certain(_) | OracleLine::OnOneOf(_))
    };
    let without_effect = |shown: Shown, choices: &[Choice]| {
        let mut counting: Vec<(Shown, OracleLine)> = lines.iter().filter(counts).cloned().collect();
        counting.push((shown, OracleLine::OnOneOf(choices.to_vec())));
        OracleYear::BOTH.iter().all(|year| {
            let (least, most) = bounds(scenario, &counting, *year);
            least == most
        })
    };
    let settled: Vec<(Shown, OracleLine)> = lines
        .iter()
        .map(|(shown, line)| match line {
            OracleLine::OneOf(choices) if without_effect(*shown, choices) => {
                (*shown, OracleLine::OnOneOf(choices.clone()))
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
        let mut choices = match line {
            OracleLine::Certain(choice) => vec![*choice],
            OracleLine::OnOneOf(choices)
            | OracleLine::OneOf(choices)
            | OracleLine::Open(choices) => choices.clone(),
        };
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

/// The coverage by a walk over every day: current on the day of the report (N02), and for ACSM on
/// every day of the cycle until then (A26), where a day without coverage in the past needs review
/// (D6).
fn coverage_verdict(scenario: &Scenario, aed: bool) -> Verdict {
    let covered = |day: NaiveDate| {
        scenario
            .cards
            .iter()
            .any(|(from, to, both)| *from <= day && day <= *to && (*both || !aed))
    };
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

/// The documents of a scenario as records.
fn trainer_of(scenario: &Scenario) -> TrainerBuilder {
    let text = |day: NaiveDate| day.to_string();
    let case = TrainerBuilder::new(
        scenario.code,
        &text(scenario.start),
        &text(scenario.end()),
        &text(scenario.as_of),
    );
    let case = case.credential(|c| c.renewed_on = scenario.renewed);
    let case = case.all_evidence(
        scenario
            .items
            .iter()
            .enumerate()
            .map(|(number, item)| filed(scenario, number, item)),
    );
    case.all_evidence(
        scenario
            .cards
            .iter()
            .enumerate()
            .map(|(number, (from, to, both))| {
                let covers: &[Coverage] = if *both {
                    &[Coverage::Cpr, Coverage::Aed]
                } else {
                    &[Coverage::Cpr]
                };
                titled(
                    EvidenceBuilder::card(covers, &text(*from), &text(*to)),
                    &format!("Heartsaver {number}"),
                )
            }),
    )
}

fn titled(filed: EvidenceBuilder, title: &str) -> EvidenceBuilder {
    filed.at(&format!("{title}.pdf")).edit(|r| {
        r.title = Reading::Sure {
            value: title.to_owned(),
            at: None,
        }
    })
}

fn filed(scenario: &Scenario, number: usize, item: &Item) -> EvidenceBuilder {
    let kind = |kind: Kind, title: &str| {
        EvidenceBuilder::new(kind, &format!("{title} {number}")).by(UNIVERSITY)
    };
    let course = |by: &str| EvidenceBuilder::course(&format!("Course {number}")).by(by);
    let filed = match item.shown {
        Shown::Approved => course(if scenario.is_nasm() {
            NASM_LISTED
        } else {
            ACSM_LISTED
        }),
        Shown::Unapproved => course("Club X"),
        Shown::Teaching => {
            kind(Kind::Teaching, "KIN").edit(|r| r.about.level = Some(Level::College))
        }
        Shown::Lecture => {
            kind(Kind::Lecturing, "Lecture").edit(|r| r.about.level = Some(Level::State))
        }
        Shown::Article => {
            kind(Kind::Authoring, "Article").edit(|r| r.about.peer_reviewed = Some(YesNo::Yes))
        }
        Shown::FirstAid | Shown::Card => titled(
            EvidenceBuilder::card(&[Coverage::FirstAid], "2024-01-01", "2030-01"),
            &format!("First Aid {number}"),
        ),
        Shown::College(grade) => {
            kind(Kind::College, "Nutrition")
                .grade(grade)
                .amount("3", "semester_credit", "")
        }
        Shown::Duty => {
            course(NASM_LISTED).edit(|r| r.about.activity = Some(NamedActivity::JobDuty))
        }
    };
    let days: Vec<String> = item.days.iter().map(NaiveDate::to_string).collect();
    let hours: Vec<String> = item
        .tenths
        .iter()
        .map(|t| format!("{}.{}", t / 10, t % 10))
        .collect();
    let (days, hours): (Vec<&str>, Vec<&str>) = (
        days.iter().map(String::as_str).collect(),
        hours.iter().map(String::as_str).collect(),
    );
    let filed = filed.edit(|r| r.issued_on = Reading::Missing);
    let filed = match days.as_slice() {
        [] => filed,
        [day] => filed.on(day),
        _ => filed.on_either(&days),
    };
    let filed = match hours.as_slice() {
        _ if matches!(item.shown, Shown::College(_)) => filed,
        [] => filed,
        [hours] => filed.hours(hours),
        _ => filed.amount_either(&hours, "hour", ""),
    };
    if item.own { filed } else { filed.doubtful() }
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
    lines_agree(scenario, &got, certain)
}

/// What counted of each line adds up to the total, and keeps to every cap by one of the two
/// meanings of a year.
fn lines_agree(scenario: &Scenario, got: &Assessment, certain: i64) -> Result<(), TestCaseError> {
    let counted: Vec<(Shown, Choice)> = scenario
        .items
        .iter()
        .zip(&got.lines)
        .map(|(item, line)| {
            (
                item.shown,
                Choice {
                    seconds: line.counted.0,
                    day: item.days.first().copied().unwrap_or(scenario.start),
                },
            )
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
        1 => Just(Vec::new()),
    ];
    let tenths = || prop_oneof![3 => 0_u32..80, 1 => Just(50), 1 => 80_u32..500];
    let tenths = prop_oneof![
        8 => tenths().prop_map(|tenths| vec![tenths]),
        1 => prop::collection::btree_set(tenths(), 2).prop_map(|tenths| tenths.into_iter().collect()),
        1 => Just(Vec::new()),
    ];
    (shown, days, tenths, prop::bool::weighted(0.9)).prop_map(|(shown, days, tenths, own)| Item {
        shown,
        days,
        tenths,
        own,
    })
}

fn scenario() -> impl Strategy<Value = Scenario> {
    let code = prop::sample::select(vec!["nasm-cpt", "acsm-gei", "acsm-cpt", "acsm-ep"]);
    let start = prop_oneof![
        day_from(day("2021-07-01"), 0..1500),
        Just(day("2024-01-01")),
        Just(day("2023-08-31"))
    ];
    (code, start).prop_flat_map(|(code, start)| {
        let before = start.checked_sub_days(Days::new(180)).unwrap_or(start);
        let card = (
            day_from(before, 0..1400),
            1_u64..900,
            prop::bool::weighted(0.7),
        );
        let card = card.prop_map(|(from, days, both)| (from, from + Days::new(days), both));
        (
            day_from(start, 0..1400),
            prop::option::weighted(0.2, day_from(before, 0..400)),
            prop::collection::vec(item(before), 0..5),
            prop::collection::vec(card, 0..4),
        )
            .prop_map(move |(as_of, renewed, items, cards)| {
                let renewed = renewed.filter(|renewed| *renewed < as_of);
                Scenario {
                    code,
                    start,
                    as_of,
                    renewed,
                    items,
                    cards,
                }
            })
    })
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
        own: false,
    };
    let scenario = Scenario {
        code: "acsm-gei",
        start: day("2023-08-31"),
        as_of: day("2026-01-01"),
        renewed: None,
        items: vec![
            item(Shown::Teaching, 1),
            item(Shown::FirstAid, 1),
            item(Shown::Teaching, 1),
            item(Shown::FirstAid, 50),
        ],
        cards: vec![(day("2025-01-01"), day("2025-01-02"), false)],
    };
    agrees(&scenario).unwrap();
}
