//! Which days count for a credential: its cycle, the days after expiry, and the days a late renewal bars (D1, D2, D8, D17).

use crate::question::QuestionCode;
use chrono::{Days, NaiveDate};

use super::Cycle;
use crate::intake::roster::Credential;
use crate::rules::RulePacks;
use crate::rules::pack::{FixedCycle, RulePack, StageName};
use crate::rules::value::{Name, Span};

/// The days of a credential's cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The cycle, both days included, after D1's exception.
    pub cycle: Cycle,
    /// The cycle's first day by the roster, or derived.
    pub start: NaiveDate,
    /// The last day on which a completion still counts.
    pub last_day: NaiveDate,
    /// The start is derived and not in the roster (D2).
    pub start_derived: bool,
    /// The end is derived and not in the roster (D1).
    pub end_derived: bool,
    /// The body's cycle is the same for everybody, and the roster's dates agree with it or not.
    pub fixed: Option<Agrees>,
    /// It is the first cycle; none where the roster knows no first certification.
    pub first: Option<bool>,
    /// What happens to the first days of the cycle, where anything does (D17).
    early: Option<Early>,
    /// The last day by the other reading of a month's end (D8).
    last_day_unclamped: NaiveDate,
    as_of: NaiveDate,
    /// Ids of the rule that ends the window; none where the pack does not say how long after expiry a completion counts.
    end_rule: Option<Vec<String>>,
}

/// Whether the roster's dates agree with a cycle that is the same for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agrees {
    /// They do, or it has none.
    Yes,
    /// They do not.
    No,
}

/// What happens to credits of a cycle's first days.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Early {
    /// They count in the cycle before.
    Barred { to: NaiveDate, renewed: NaiveDate },
    /// They may have counted in the cycle before.
    Asked { to: NaiveDate },
}

/// Where a day stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayPlace {
    /// It counts.
    Inside,
    /// It does not: the reason and the ids behind it.
    Outside(String, Vec<String>),
    /// It belongs to the cycle before.
    Barred(String, Vec<String>),
    /// A person must say: the code, the reason and the ids.
    Asked(QuestionCode, String, Vec<String>),
}

impl Window {
    /// The window of a credential; none where the roster knows no date of its cycle.
    #[must_use]
    pub fn of(
        credential: &Credential,
        pack: &RulePack,
        packs: &RulePacks,
        as_of: NaiveDate,
    ) -> Option<Self> {
        let months = packs
            .count(pack, Name::CycleYears, as_of)?
            .saturating_mul(12);
        let forward = Span {
            days: 0,
            months,
            before: false,
        };
        let back = |day: NaiveDate| day.checked_sub_months(chrono::Months::new(months));
        let given_start = credential.cycle_start;
        let fixed = pack.fixed_cycle(as_of);
        let derived = || {
            credential
                .expires_on
                .and_then(back)
                .or(credential.certified_on)
                .or(credential.renewed_on)
        };
        let start = given_start.or_else(|| fixed.map_or_else(derived, |f| Some(f.start)))?;
        let end = credential
            .expires_on
            .unwrap_or_else(|| fixed.map_or_else(|| forward.last_day(start), |f| f.end));
        let agrees = |f: &FixedCycle| {
            if end == f.end && start >= f.start {
                Agrees::Yes
            } else {
                Agrees::No
            }
        };
        let certified = credential.first_certified_on;
        let first = certified == Some(start);
        let shared = forward.last_day(start) == end && !first;
        let first_day = if shared {
            start.checked_add_days(Days::new(1))?
        } else {
            start
        };
        // In a cycle that began for everybody before the trainer was certified, nothing before the certification counts.
        let first_day = certified
            .filter(|_| fixed.is_some())
            .map_or(first_day, |certified| first_day.max(certified));
        let late = packs.value(pack, Name::LateCompletion, None, as_of);
        let late_span = packs
            .span(pack, Name::LateCompletion, as_of)
            .unwrap_or(Span {
                days: 0,
                months: 0,
                before: false,
            });
        let has_grace = pack.stages.iter().any(|s| s.standing == StageName::Grace);
        let exception = credential.exception_until.filter(|_| has_grace);
        let last_day = late_span
            .last_day(end)
            .max(exception.unwrap_or(NaiveDate::MIN));
        Some(Self {
            cycle: Cycle {
                start: first_day,
                end,
            },
            start,
            last_day,
            start_derived: given_start.is_none(),
            end_derived: credential.expires_on.is_none(),
            fixed: fixed.map(agrees),
            first: certified.map(|certified| certified >= start),
            early: early(
                credential,
                pack,
                packs,
                as_of,
                start,
                late.map_or(NaiveDate::MAX, |_| late_span.last_day(start)),
                first,
            ),
            last_day_unclamped: late_span.last_day_unclamped(end),
            as_of,
            end_rule: late.map(|late| late.rule.clone()),
        })
    }

    /// Where a day stands.
    #[must_use]
    pub fn place(&self, day: NaiveDate) -> DayPlace {
        let ids = |list: &[&str]| {
            list.iter()
                .map(|id| (*id).to_owned())
                .collect::<Vec<String>>()
        };
        if day > self.last_day {
            let rounding = if day <= self.last_day_unclamped {
                " date_rounding: months are cut at the end of the month (D8)."
            } else {
                ""
            };
            let why = format!(
                "{day} is after {}, the last day that counts.{rounding}",
                self.last_day
            );
            return match &self.end_rule {
                Some(rule) => DayPlace::Outside(why, rule.clone()),
                None => DayPlace::Asked(
                    QuestionCode::AfterExpiry,
                    format!("{day} is after the expiry, {}.", self.cycle.end),
                    ids(&["D24"]),
                ),
            };
        }
        if day < self.cycle.start && (!self.start_derived || self.fixed.is_some()) {
            let why = format!(
                "{day} is before this cycle, which begins on {}.",
                self.cycle.start
            );
            return DayPlace::Outside(why, ids(&["D1", "D2"]));
        }
        if day > self.as_of {
            return DayPlace::Asked(
                QuestionCode::FutureDate,
                format!("{day} is after the day of this report, {}.", self.as_of),
                ids(&["D23"]),
            );
        }
        if day < self.cycle.start {
            let why = format!(
                "{day} is before {}, a start derived from the expiry.",
                self.cycle.start
            );
            return DayPlace::Asked(QuestionCode::WindowStartAssumed, why, ids(&["D2"]));
        }
        match &self.early {
            Some(Early::Barred { to, renewed }) if day <= *to => {
                let why = format!(
                    "{day} is not after the late renewal of {renewed}: it belongs to the cycle before."
                );
                DayPlace::Barred(why, ids(&["A21", "D17"]))
            }
            Some(Early::Asked { to }) if day <= *to => {
                let why = format!(
                    "{day} may have counted in the cycle before, which could be completed until {to}."
                );
                DayPlace::Asked(QuestionCode::MayHaveCountedBefore, why, ids(&["D17"]))
            }
            _ => DayPlace::Inside,
        }
    }

    /// The index of the certification year a day lies in; days after the last year belong to it (D11).
    #[must_use]
    pub fn certification_year(&self, day: NaiveDate, years: u32) -> u32 {
        let begins = |n: u32| {
            self.start
                .checked_add_months(chrono::Months::new(12 * n))
                .unwrap_or(NaiveDate::MAX)
        };
        (1..years)
            .take_while(|n| begins(*n) <= day)
            .last()
            .unwrap_or(0)
    }
}

fn early(
    credential: &Credential,
    pack: &RulePack,
    packs: &RulePacks,
    as_of: NaiveDate,
    start: NaiveDate,
    open_until: NaiveDate,
    first: bool,
) -> Option<Early> {
    let word = |name| packs.words(pack, name, as_of).first().map(String::as_str);
    match credential.renewed_on {
        _ if first => None,
        Some(renewed) if renewed > start && word(Name::LateRenewal) == Some("exclude") => {
            Some(Early::Barred {
                to: renewed,
                renewed,
            })
        }
        Some(renewed) if renewed > start => Some(Early::Asked {
            to: renewed.min(open_until),
        }),
        None if word(Name::RenewalUnknown) == Some("review") => {
            Some(Early::Asked { to: open_until })
        }
        _ => None,
    }
}
