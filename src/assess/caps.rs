//! The caps of a pack on a credential's lines, by every meaning of a year, and the two totals (D11).

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::window::DayPlace;
use crate::credit::{LineStatus, Seconds};
use crate::rules::pack::{Cap, Per, Treatment};
use crate::rules::value::Name;

/// What caps leave.
#[derive(Debug, Clone, Default)]
pub struct Capped {
    /// What counted of each line, by the year that leaves the least.
    pub counted: Vec<Seconds>,
    /// The cap that cut each line, and its ids.
    pub cut_by: Vec<Option<(String, Vec<String>)>>,
    /// What is certain.
    pub certain: Seconds,
    /// What could be.
    pub possible: Seconds,
    /// What each line could add to `certain`, were it alone answered for the best.
    pub open: Vec<Seconds>,
    /// What each line could be worth, before caps.
    pub most: Vec<Seconds>,
    /// A cap holds for a category, and a line has none: the least of all its categories is certain.
    pub open_category: bool,
    /// What is certain by the more generous meaning of a year, where the two differ.
    pub by_other_year: Option<Seconds>,
}

/// Which years a yearly cap means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum YearMeaning {
    Calendar,
    Certification,
}

/// Applies the caps: what counts is the least of the meanings, what is possible the greatest.
#[must_use]
pub fn apply(case: &Case, lines: &[JudgedLine]) -> Capped {
    let certain: Vec<Seconds> = lines
        .iter()
        .map(|l| {
            l.line
                .value
                .filter(|_| l.line.status == LineStatus::Counted)
                .unwrap_or_default()
        })
        .collect();
    let open =
        |l: &JudgedLine| matches!(l.line.status, LineStatus::Counted | LineStatus::NeedsReview);
    let most: Vec<Seconds> = lines
        .iter()
        .map(|l| {
            if open(l) {
                l.line.upper_bound
            } else {
                Seconds(0)
            }
        })
        .collect();
    let days: Vec<Option<NaiveDate>> = lines.iter().map(|l| l.day).collect();
    let years = years(case);
    let categories = capped_categories(case);
    // What has no category may stand in any: the least that is left is certain, and no cap holds back what is possible.
    let least_in = |year: &YearMeaning| {
        let all = categories
            .iter()
            .map(|category| allocate(case, lines, &certain, &days, *year, *category));
        all.min_by_key(Allocation::total).unwrap_or_default()
    };
    let by_year: Vec<Allocation> = years.iter().map(least_in).collect();
    let totals: Vec<Seconds> = by_year.iter().map(Allocation::total).collect();
    let groups = groups(case, lines);
    let greatest =
        |value: &[Seconds], year: &YearMeaning| greatest(case, lines, &groups, value, *year);
    let possible = years
        .iter()
        .map(|year| greatest(&most, year))
        .max()
        .unwrap_or_default();
    let uncategorised: Vec<Seconds> = years
        .iter()
        .map(|year| allocate(case, lines, &certain, &days, *year, None).total())
        .collect();
    let raised = |i: usize| {
        let mut one = certain.clone();
        one[i] = most[i];
        let with = |(year, total): (&YearMeaning, &Seconds)| greatest(&one, year).0 - total.0;
        if most[i] == certain[i] {
            0
        } else {
            years
                .iter()
                .zip(&uncategorised)
                .map(with)
                .max()
                .unwrap_or_default()
        }
    };
    let open = (0..lines.len()).map(|i| Seconds(raised(i))).collect();
    let least = by_year
        .into_iter()
        .min_by_key(Allocation::total)
        .unwrap_or_default();
    let total = least.total();
    let by_other_year = totals.into_iter().max().filter(|other| *other > total);
    let open_category = categories.iter().any(Option::is_some)
        && lines
            .iter()
            .zip(&most)
            .any(|(l, m)| l.line.category.is_none() && m.0 > 0);
    Capped {
        certain: total,
        possible,
        counted: least.counted,
        cut_by: least.cut_by,
        open,
        most,
        open_category,
        by_other_year,
    }
}

/// The categories that caps hold for; one that is none, where no cap does.
fn capped_categories<'c>(case: &'c Case) -> Vec<Option<&'c str>> {
    let mut categories: Vec<Option<&str>> = case
        .pack
        .caps
        .iter()
        .flat_map(|cap| &cap.categories)
        .map(|c| Some(c.as_str()))
        .collect();
    categories.sort_unstable();
    categories.dedup();
    if categories.is_empty() {
        vec![None]
    } else {
        categories
    }
}

/// The greatest total, whatever the days of the lines whose day is open. Lines that share no cap do not mind where the others stand.
fn greatest(
    case: &Case,
    lines: &[JudgedLine],
    groups: &[Vec<usize>],
    value: &[Seconds],
    year: YearMeaning,
) -> Seconds {
    let by = |days: &[Option<NaiveDate>]| allocate(case, lines, value, days, year, None).counted;
    let days: Vec<Option<NaiveDate>> = lines.iter().map(|l| l.day).collect();
    let given = by(&days);
    let of = |group: &Vec<usize>| {
        let total = |counted: &[Seconds]| group.iter().map(|&i| counted[i].0).sum::<i64>();
        // Where no day is open, one allocation serves all groups.
        let placed = |placing: &Vec<Option<NaiveDate>>| {
            if *placing == days {
                total(&given)
            } else {
                total(&by(placing))
            }
        };
        placings(case, lines, value, group)
            .iter()
            .map(placed)
            .max()
            .unwrap_or_default()
    };
    Seconds(groups.iter().map(of).sum())
}

/// The lines in groups that share no cap.
fn groups(case: &Case, lines: &[JudgedLine]) -> Vec<Vec<usize>> {
    let under = |cap: &Cap, i: usize| {
        cap.activities.contains(&lines[i].line.activity) || !cap.categories.is_empty()
    };
    let mut groups: Vec<Vec<usize>> = (0..lines.len()).map(|i| vec![i]).collect();
    for cap in &case.pack.caps {
        let (together, workers): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| group.iter().any(|&i| under(cap, i)));
        groups = workers;
        groups.extend(Some(together.concat()).filter(|together| !together.is_empty()));
    }
    groups
}

/// More placings than this are not tried: a line then has a year of its own, which leaves it more.
const MOST: usize = 256;

/// Every way to give each line of a group whose day is open one of the days it could be.
fn placings(
    case: &Case,
    lines: &[JudgedLine],
    value: &[Seconds],
    group: &[usize],
) -> Vec<Vec<Option<NaiveDate>>> {
    let mut placings: Vec<Vec<Option<NaiveDate>>> = vec![lines.iter().map(|l| l.day).collect()];
    for &i in group {
        let line = &lines[i];
        let yearly = || {
            case.pack
                .caps
                .iter()
                .any(|cap| cap.per == Per::Year && cap.activities.contains(&line.line.activity))
        };
        if line.day.is_some() || value[i].0 == 0 || !yearly() {
            continue;
        }
        let days = if line.days.is_empty() {
            any_day(case, &line.line.activity)
        } else {
            line.days.clone()
        };
        if days.is_empty() || placings.len() * days.len() > MOST {
            continue;
        }
        let on = |before: &[Option<NaiveDate>], day: NaiveDate| {
            let mut placed = before.to_vec();
            placed[i] = Some(day);
            placed
        };
        placings = placings
            .iter()
            .flat_map(|before| days.iter().map(|day| on(before, *day)))
            .collect();
    }
    placings
}

/// The last day of each year of the window, by either meaning, on which such an activity could count; until the day of the report.
fn any_day(case: &Case, activity: &str) -> Vec<NaiveDate> {
    let Some(window) = &case.window else {
        return Vec::new();
    };
    let last = window.last_day.min(case.as_of);
    let calendar = (window.start.year()..=last.year())
        .filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    let anniversary = |n: u32| {
        window
            .start
            .checked_add_months(Months::new(12 * n))?
            .pred_opt()
    };
    let years = case
        .packs
        .count(case.pack, Name::CycleYears, case.as_of)
        .unwrap_or(1);
    let ends = calendar
        .chain((1..years).filter_map(anniversary))
        .filter(|day| *day < last)
        .chain([last]);
    let gives = |day: &NaiveDate| {
        case.pack
            .activity(activity, *day)
            .is_some_and(|a| a.treatment != Treatment::Excluded)
    };
    let counts =
        |day: &NaiveDate| matches!(window.place(*day), DayPlace::Inside | DayPlace::Asked(..));
    ends.filter(gives).filter(counts).collect()
}

fn years(case: &Case) -> Vec<YearMeaning> {
    match case
        .packs
        .words(case.pack, Name::Year, case.as_of)
        .first()
        .map(String::as_str)
    {
        Some("calendar") => vec![YearMeaning::Calendar],
        Some("certification") => vec![YearMeaning::Certification],
        _ => vec![YearMeaning::Calendar, YearMeaning::Certification],
    }
}

#[derive(Debug, Clone, Default)]
struct Allocation {
    counted: Vec<Seconds>,
    cut_by: Vec<Option<(String, Vec<String>)>>,
}

impl Allocation {
    fn total(&self) -> Seconds {
        Seconds(self.counted.iter().map(|s| s.0).sum())
    }
}

/// Each line in the order of its day takes what its caps have left. A line without a day has a year of its own.
/// A line without a category is taken to stand in `open`.
fn allocate(
    case: &Case,
    lines: &[JudgedLine],
    value: &[Seconds],
    days: &[Option<NaiveDate>],
    year: YearMeaning,
    open: Option<&str>,
) -> Allocation {
    let years = case
        .packs
        .count(case.pack, Name::CycleYears, case.as_of)
        .unwrap_or(1);
    let mut left: BTreeMap<(&str, Stretch), Seconds> = BTreeMap::new();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|i, j| {
        (days[*i].is_none(), days[*i], &lines[*i].line.line).cmp(&(
            days[*j].is_none(),
            days[*j],
            &lines[*j].line.line,
        ))
    });
    let mut allocation = Allocation {
        counted: vec![Seconds(0); lines.len()],
        cut_by: vec![None; lines.len()],
    };
    for i in order {
        let day = days[i];
        let stretch = |cap: &Cap| match (cap.per, day) {
            (Per::Cycle, _) => Stretch::Cycle,
            (Per::Item, _) | (Per::Year, None) => Stretch::Alone(i),
            (Per::Year, Some(day)) => Stretch::YearMeaning(match (year, &case.window) {
                (YearMeaning::Certification, Some(window)) => {
                    i64::from(window.certification_year(day, years))
                }
                _ => i64::from(day.year()),
            }),
        };
        let category = lines[i].line.category.as_deref().or(open);
        let caps = case.caps(&lines[i].line.activity, category, day.unwrap_or(case.as_of));
        let room = |left: &BTreeMap<_, Seconds>, cap: &Cap| {
            left.get(&(cap.name.as_str(), stretch(cap)))
                .copied()
                .unwrap_or_else(|| case.credits(cap.amount))
        };
        let tightest = caps
            .iter()
            .map(|cap| (room(&left, cap), *cap))
            .min_by_key(|(room, _)| *room);
        let counted = tightest.map_or(value[i], |(room, _)| room.min(value[i]));
        for cap in &caps {
            let rest = Seconds(room(&left, cap).0 - counted.0);
            left.insert((cap.name.as_str(), stretch(cap)), rest);
        }
        allocation.counted[i] = counted;
        allocation.cut_by[i] = tightest
            .filter(|_| counted < value[i])
            .map(|(_, cap)| (cap.name.clone(), cap.rule.clone()));
    }
    allocation
}

/// The stretch of time a cap is taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stretch {
    Cycle,
    YearMeaning(i64),
    Alone(usize),
}
