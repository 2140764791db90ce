//! How caps are shared out among lines: each line in the order of its day takes what its caps still
//! allow.
//!
//! In go lines and an amount for each; out comes what the caps leave of each. A line whose day is
//! open is tried on every day that could make a difference. Which amounts, years and categories are
//! tried is decided by the caller.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

use crate::credit::Seconds;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::window::DayInCycle;
use crate::rules::pack::{Cap, Per, Treatment};
use crate::rules::value::Name;

/// More assignments of days than this are not tried: a line then has a year of its own, which
/// leaves it more.
const MAX_ASSIGNMENTS: usize = 256;

/// What a yearly cap can mean by a year (D11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearMeaning {
    /// From January to December.
    Calendar,
    /// From the first day of the cycle, or an anniversary of it.
    Certification,
}

/// A cap that reduced a line.
#[derive(Debug, Clone)]
pub struct AppliedCap {
    /// The pack's name for it.
    pub name: String,
    /// What it leaves, in the body's unit.
    pub amount: Decimal,
    /// Of what it leaves so much, such as `a year`.
    pub per: &'static str,
    /// The ids of its rule.
    pub rule: Vec<String>,
}

/// What caps leave of each line, by one reading of them.
#[derive(Debug, Clone, Default)]
pub struct Allocation {
    /// What counts of each line.
    pub counted: Vec<Seconds>,
    /// The cap that reduced each line, if one did.
    pub cut_by: Vec<Option<AppliedCap>>,
}

impl Allocation {
    /// What counts of all lines.
    pub fn total(&self) -> Seconds {
        Seconds(self.counted.iter().map(|counted| counted.0).sum())
    }
}

/// The period of time for which the amount of a cap is available once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum CapPeriod {
    /// The cycle.
    Cycle,
    /// A year, by its number.
    Year(i64),
    /// One line alone: the cap is for each item, or the line has no day.
    Line(usize),
}

/// The day of each line; `None` where it is open.
type DayChoice = Vec<Option<NaiveDate>>;

/// The lines of a credential and the caps on them.
pub struct CapAllocator<'a> {
    case: &'a Case<'a>,
    lines: &'a [JudgedLine],
    days: DayChoice,
    /// The days to try for each line whose day is open.
    open_days: Vec<Vec<NaiveDate>>,
    /// The lines in groups that share no cap.
    groups: Vec<Vec<usize>>,
    years_in_cycle: u32,
}

impl<'a> CapAllocator<'a> {
    /// For all lines of a credential.
    pub fn new(case: &'a Case<'a>, lines: &'a [JudgedLine]) -> Self {
        let years = case.packs.count(case.pack, Name::CycleYears, case.as_of);
        let mut allocator = Self {
            case,
            lines,
            days: lines.iter().map(|line| line.day).collect(),
            open_days: Vec::new(),
            groups: groups(&case.pack.caps, lines),
            years_in_cycle: years.unwrap_or(1),
        };
        allocator.open_days = lines.iter().map(|line| allocator.open_days(line)).collect();
        allocator
    }

    /// What is left by the category and by the open days that leave the least. With the categories
    /// `[None]`, no cap on a category applies to lines that have none.
    pub fn least(
        &self,
        amounts: &[Seconds],
        year: YearMeaning,
        categories: &[Option<&str>],
    ) -> Allocation {
        categories
            .iter()
            .map(|category| self.least_by_days(amounts, year, *category))
            .min_by_key(Allocation::total)
            .unwrap_or_default()
    }

    /// What is left on the days that leave the least, for lines with an open day; each group is tried
    /// on its own.
    fn least_by_days(
        &self,
        amounts: &[Seconds],
        year: YearMeaning,
        category: Option<&str>,
    ) -> Allocation {
        let mut least = self.allocate(amounts, &self.days, year, category);
        for group in &self.groups {
            if self.has_known_days(group) {
                continue;
            }
            let assignments = self.day_assignments(amounts, group);
            let total = |allocation: &Allocation| {
                group.iter().map(|&i| allocation.counted[i].0).sum::<i64>()
            };
            let of_group = assignments
                .iter()
                .map(|days| self.allocate(&self.of_known_days(amounts, days), days, year, category))
                .min_by_key(total)
                .unwrap_or_default();
            for &i in group {
                least.counted[i] = of_group.counted[i];
                least.cut_by[i].clone_from(&of_group.cut_by[i]);
            }
        }
        least
    }

    /// Whether no day of a group is open.
    fn has_known_days(&self, group: &[usize]) -> bool {
        group.iter().all(|&i| self.open_days[i].is_empty())
    }

    /// The amounts without those of lines whose day is open still, as there were too many to try.
    fn of_known_days(&self, amounts: &[Seconds], days: &DayChoice) -> Vec<Seconds> {
        let is_known = |i: usize| days[i].is_some() || self.open_days[i].is_empty();
        amounts
            .iter()
            .enumerate()
            .map(|(i, amount)| if is_known(i) { *amount } else { Seconds(0) })
            .collect()
    }

    /// Whether the day of a line changes the total, for some choice of the days of other lines.
    pub fn day_matters(&self, line: usize, amounts: &[Seconds], year: YearMeaning) -> bool {
        if self.open_days[line].is_empty() || amounts[line].0 == 0 {
            return false;
        }
        let Some(group) = self.groups.iter().find(|group| group.contains(&line)) else {
            return false;
        };
        let mut least_and_most: BTreeMap<DayChoice, (Seconds, Seconds)> = BTreeMap::new();
        for days in self.day_assignments(amounts, group) {
            let total = self.allocate(amounts, &days, year, None).total();
            let mut others = days;
            others[line] = None;
            let bounds = least_and_most.entry(others).or_insert((total, total));
            *bounds = (bounds.0.min(total), bounds.1.max(total));
        }
        least_and_most.values().any(|(least, most)| least < most)
    }

    /// The greatest total over all days that the lines with an open day could have. The days of
    /// lines in one group do not change what is left of another group, so that each group is tried
    /// on its own.
    pub fn greatest_total(&self, amounts: &[Seconds], year: YearMeaning) -> Seconds {
        let counted_on = |days: &DayChoice| self.allocate(amounts, days, year, None).counted;
        let counted_as_given = counted_on(&self.days);
        let greatest_of = |group: &Vec<usize>| {
            let total = |counted: &[Seconds]| group.iter().map(|&i| counted[i].0).sum::<i64>();
            if self.has_known_days(group) {
                return total(&counted_as_given);
            }
            self.day_assignments(amounts, group)
                .iter()
                .map(|days| {
                    // Where no day is open, one allocation serves all groups.
                    if *days == self.days {
                        total(&counted_as_given)
                    } else {
                        total(&counted_on(days))
                    }
                })
                .max()
                .unwrap_or_default()
        };
        Seconds(self.groups.iter().map(greatest_of).sum())
    }

    /// Each line in the order of its day takes what its caps still allow. A line without a day has
    /// a year of its own; a line without a category is taken to belong to `category`.
    fn allocate(
        &self,
        amounts: &[Seconds],
        days: &DayChoice,
        year: YearMeaning,
        category: Option<&str>,
    ) -> Allocation {
        let mut allowances: BTreeMap<(&str, CapPeriod), Seconds> = BTreeMap::new();
        let mut allocation = Allocation {
            counted: vec![Seconds(0); self.lines.len()],
            cut_by: vec![None; self.lines.len()],
        };
        for i in self.in_order_of_days(days) {
            let line = &self.lines[i].line;
            let category = line.category.as_deref().or(category);
            let day = days[i].unwrap_or(self.case.as_of);
            let left: Vec<(Seconds, &Cap, CapPeriod)> = self
                .case
                .caps(&line.activity, category, day)
                .into_iter()
                .map(|cap| {
                    let period = self.period(cap, i, days[i], year);
                    let left = allowances.get(&(cap.name.as_str(), period));
                    let left = left
                        .copied()
                        .unwrap_or_else(|| self.case.credits(cap.amount));
                    (left, cap, period)
                })
                .collect();
            let tightest = left.iter().min_by_key(|(left, _, _)| *left);
            let counted = tightest.map_or(amounts[i], |(left, _, _)| *left.min(&amounts[i]));
            for (_, cap, period) in &left {
                let allowance = allowances
                    .entry((cap.name.as_str(), *period))
                    .or_insert_with(|| self.case.credits(cap.amount));
                allowance.0 -= counted.0;
            }
            allocation.counted[i] = counted;
            allocation.cut_by[i] = tightest
                .filter(|_| counted < amounts[i])
                .map(|(_, cap, _)| AppliedCap {
                    name: cap.name.clone(),
                    amount: cap.amount,
                    per: match cap.per {
                        Per::Cycle => "a cycle",
                        Per::Year => "a year",
                        Per::Item => "a document",
                    },
                    rule: cap.rule.clone(),
                });
        }
        allocation
    }

    /// The lines by their day, those without a day last; on one day by their id.
    fn in_order_of_days(&self, days: &DayChoice) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.lines.len()).collect();
        order.sort_by_key(|&i| (days[i].is_none(), days[i], self.lines[i].line.id.as_str()));
        order
    }

    /// The period of a cap that a line falls in.
    fn period(
        &self,
        cap: &Cap,
        line: usize,
        day: Option<NaiveDate>,
        year: YearMeaning,
    ) -> CapPeriod {
        let day = match (cap.per, day) {
            (Per::Cycle, _) => return CapPeriod::Cycle,
            (Per::Item, _) | (Per::Year, None) => return CapPeriod::Line(line),
            (Per::Year, Some(day)) => day,
        };
        CapPeriod::Year(match (year, &self.case.window) {
            (YearMeaning::Certification, Some(window)) => {
                i64::from(window.certification_year(day, self.years_in_cycle))
            }
            _ => i64::from(day.year()),
        })
    }

    /// Every way to give each line of a group whose day is open one of the days that it could have.
    fn day_assignments(&self, amounts: &[Seconds], group: &[usize]) -> Vec<DayChoice> {
        let mut assignments = vec![self.days.clone()];
        for &i in group {
            if amounts[i].0 == 0 {
                continue;
            }
            let days = &self.open_days[i];
            if days.is_empty() || assignments.len() * days.len() > MAX_ASSIGNMENTS {
                continue;
            }
            let with_day = |assignment: &DayChoice, day: NaiveDate| {
                let mut assigned = assignment.clone();
                assigned[i] = Some(day);
                assigned
            };
            assignments = assignments
                .iter()
                .flat_map(|assignment| days.iter().map(|day| with_day(assignment, *day)))
                .collect();
        }
        assignments
    }

    /// The days to try for a line whose day is open; none where its day is known or no yearly cap
    /// makes a difference.
    fn open_days(&self, line: &JudgedLine) -> Vec<NaiveDate> {
        let activity = &line.line.activity;
        let has_yearly_cap = || {
            let mut caps = self.case.pack.caps.iter();
            caps.any(|cap| cap.per == Per::Year && cap.activities.contains(activity))
        };
        if line.day.is_some() || !has_yearly_cap() {
            Vec::new()
        } else if line.days.is_empty() {
            self.last_days_of_years(activity)
        } else {
            line.days.clone()
        }
    }

    /// The last day of each year of the window, by either meaning, on which such an activity could
    /// count; until the day of the report.
    fn last_days_of_years(&self, activity: &str) -> Vec<NaiveDate> {
        let Some(window) = &self.case.window else {
            return Vec::new();
        };
        let last = window.last_day.min(self.case.as_of);
        let calendar = (window.start.year()..=last.year())
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31));
        let before_anniversary = |n: u32| {
            window
                .start
                .checked_add_months(Months::new(12 * n))?
                .pred_opt()
        };
        let certification = (1..self.years_in_cycle).filter_map(before_anniversary);
        let gives_credit = |day: &NaiveDate| {
            let activity = self.case.pack.activity(activity, *day);
            activity.is_some_and(|activity| activity.treatment != Treatment::Excluded)
        };
        let could_count = |day: &NaiveDate| {
            matches!(
                window.place(*day),
                DayInCycle::Counts | DayInCycle::Asked(..)
            )
        };
        calendar
            .chain(certification)
            .filter(|day| *day < last)
            .chain([last])
            .filter(gives_credit)
            .filter(could_count)
            .collect()
    }
}

/// The lines in groups that share no cap. A cap on categories may apply to any line.
fn groups(caps: &[Cap], lines: &[JudgedLine]) -> Vec<Vec<usize>> {
    let is_under = |cap: &Cap, i: usize| {
        cap.activities.contains(&lines[i].line.activity) || !cap.categories.is_empty()
    };
    let mut groups: Vec<Vec<usize>> = (0..lines.len()).map(|i| vec![i]).collect();
    for cap in caps {
        let (together, apart): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| group.iter().any(|&i| is_under(cap, i)));
        groups = apart;
        if !together.is_empty() {
            groups.push(together.concat());
        }
    }
    groups
}
