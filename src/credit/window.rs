//! Which days count for a credential: its cycle, the days after expiry, and the first days of a
//! cycle after a late renewal (D1, D2, D8, D17).
//!
//! A row of the roster and its rule pack come in; a window of days goes out. No document is known
//! here.

use chrono::{Days, NaiveDate};

use crate::intake::roster::Credential;
use crate::question::QuestionCode;
use crate::rules::RulePacks;
use crate::rules::pack::{FixedCycle, RulePack};
use crate::rules::value::{Name, Scalar, Span, Value};

/// A cycle of a credential; both days belong to it (D1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// The days of a credential's cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The days that count, both included: without a renewal day that belongs to the cycle before (D1), and without the days before the
    /// first certification in a cycle that began for everybody.
    pub cycle: Cycle,
    /// The cycle's first day as the roster gives it or as derived, before any day is left out. Certification years count from here.
    pub start: NaiveDate,
    /// Its first day is the last day of the cycle before and belongs to it (D1).
    pub shares_renewal_day: bool,
    /// The last day on which a completion still counts.
    pub last_day: NaiveDate,
    /// The start is derived and not in the roster (D2).
    pub start_derived: bool,
    /// The end is derived and not in the roster (D1).
    pub end_derived: bool,
    /// Set if the body's cycle is the same for everybody: whether the roster's dates agree with it.
    pub fixed: Option<Agrees>,
    /// Whether it is the first cycle; `None` if the roster has no first certification.
    pub first: Option<bool>,
    /// What happens to credits of the first days of the cycle, if anything does (D17).
    early: Option<Early>,
    /// The last day if months were not cut at the end of a month (D8).
    last_day_unclamped: NaiveDate,
    as_of: NaiveDate,
    /// The ids of the rule that ends the window; `None` if the pack does not state how long after
    /// expiry a completion counts.
    end_rule: Option<Vec<String>>,
}

/// Whether the roster's dates agree with a cycle that is the same for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agrees {
    /// They agree, or the roster has none.
    Yes,
    /// They do not.
    No,
}

/// What happens to credits of a cycle's first days.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Early {
    /// They count in the cycle before.
    CountsBefore {
        renewed: NaiveDate,
        /// The ids of the setting that says so.
        rule: Vec<String>,
    },
    /// They may have counted in the cycle before.
    Asked { to: NaiveDate },
}

/// Where a day lies with respect to a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayInCycle {
    /// It counts.
    Counts,
    /// It does not count: the reason and the ids of the rules.
    OutsideWindow(String, Vec<String>),
    /// It belongs to the cycle before: the reason and the ids of the rules.
    CountsInPreviousCycle(String, Vec<String>),
    /// A person must answer: what the question is about, the reason and the ids of the rules.
    Asked(QuestionCode, String, Vec<String>),
}

/// How long after the end of a cycle a completion still counts.
struct LateCompletion {
    /// No time at all if the pack does not state it.
    span: Span,
    /// The ids of the rule; `None` if the pack does not state it.
    rule: Option<Vec<String>>,
}

impl Window {
    /// The window of a credential; `None` if the roster has no date of its cycle.
    #[must_use]
    pub fn new(
        credential: &Credential,
        pack: &RulePack,
        packs: &RulePacks,
        as_of: NaiveDate,
    ) -> Option<Self> {
        let months = packs
            .count(pack, Name::CycleYears, as_of)?
            .saturating_mul(12);
        let length = Span {
            days: 0,
            months,
            before: false,
        };
        let fixed = pack.fixed_cycle(as_of);
        let start = start(credential, fixed, months)?;
        let end = credential
            .expires_on
            .unwrap_or_else(|| fixed.map_or_else(|| length.last_day(start), |f| f.end));
        let agrees = |f: &FixedCycle| {
            if end == f.end && start >= f.start {
                Agrees::Yes
            } else {
                Agrees::No
            }
        };
        let certified = credential.first_certified_on;
        // D1's exception: the day of the renewal is the last day of the cycle before and belongs to
        // it.
        let shared_day = length.last_day(start) == end && certified != Some(start);
        let first_day = if shared_day {
            start.checked_add_days(Days::new(1))?
        } else {
            start
        };
        // In a cycle that began for everybody before the trainer was certified, nothing before the
        // certification counts.
        let first_day = certified
            .filter(|_| fixed.is_some())
            .map_or(first_day, |certified| first_day.max(certified));
        let late = LateCompletion::of(pack, packs, as_of);
        let exception = exception_until(credential, pack, packs, as_of);
        Some(Self {
            cycle: Cycle {
                start: first_day,
                end,
            },
            start,
            shares_renewal_day: shared_day,
            last_day: late
                .span
                .last_day(end)
                .max(exception.unwrap_or(NaiveDate::MIN)),
            start_derived: credential.cycle_start.is_none(),
            end_derived: credential.expires_on.is_none(),
            fixed: fixed.map(agrees),
            first: certified.map(|certified| certified >= start),
            early: early(credential, start, late.open_until(start), |name| {
                packs.value(pack, name, None, as_of)
            }),
            last_day_unclamped: late.span.last_day_unclamped(end),
            as_of,
            end_rule: late.rule,
        })
    }

    /// The ids of the rule by which days after the expiry still count.
    #[must_use]
    pub fn late_rule(&self) -> Option<&[String]> {
        self.end_rule.as_deref()
    }

    /// Where a day lies.
    #[must_use]
    pub fn place(&self, day: NaiveDate) -> DayInCycle {
        if day > self.last_day {
            return self.too_late(day);
        }
        if day < self.cycle.start && (!self.start_derived || self.fixed.is_some()) {
            let why = format!(
                "{day} is before this cycle, which begins on {}.",
                self.cycle.start
            );
            return DayInCycle::OutsideWindow(why, ids(&["D1", "D2"]));
        }
        if day > self.as_of {
            return DayInCycle::Asked(
                QuestionCode::FutureDate,
                format!("{day} is after the day of this report, {}.", self.as_of),
                ids(&["D23"]),
            );
        }
        if day < self.cycle.start {
            let why = format!(
                "{day} is before {}, a first day that is derived and not on the roster.",
                self.cycle.start
            );
            return DayInCycle::Asked(QuestionCode::WindowStartAssumed, why, ids(&["D2"]));
        }
        self.early_place(day)
    }

    /// A day after the last one that counts.
    fn too_late(&self, day: NaiveDate) -> DayInCycle {
        let Some(rule) = &self.end_rule else {
            return DayInCycle::Asked(
                QuestionCode::AfterExpiry,
                format!("{day} is after the expiry, {}.", self.cycle.end),
                ids(&["D24"]),
            );
        };
        let rounding = if day <= self.last_day_unclamped {
            " date_rounding: months are cut at the end of the month (D8)."
        } else {
            ""
        };
        let why = format!(
            "{day} is after {}, the last day that counts.{rounding}",
            self.last_day
        );
        DayInCycle::OutsideWindow(why, rule.clone())
    }

    /// A day of the cycle, which may be one of its first days (D17).
    fn early_place(&self, day: NaiveDate) -> DayInCycle {
        match &self.early {
            Some(Early::CountsBefore { renewed, rule }) if day <= *renewed => {
                let why = format!(
                    "{day} is not after the late renewal of {renewed}: it belongs to the cycle before."
                );
                DayInCycle::CountsInPreviousCycle(why, rule.clone())
            }
            Some(Early::Asked { to }) if day <= *to => {
                let why = format!(
                    "{day} may have counted in the cycle before, which could be completed until {to}."
                );
                DayInCycle::Asked(QuestionCode::MayHaveCountedBefore, why, ids(&["D17"]))
            }
            _ => DayInCycle::Counts,
        }
    }

    /// The index of the certification year in which a day lies, from 0; days after the last year
    /// count as in the last year (D11).
    #[must_use]
    pub fn certification_year(&self, day: NaiveDate, years: u32) -> u32 {
        let first_day = |year: u32| {
            self.start
                .checked_add_months(chrono::Months::new(12 * year))
                .unwrap_or(NaiveDate::MAX)
        };
        (1..years)
            .take_while(|year| first_day(*year) <= day)
            .last()
            .unwrap_or(0)
    }
}

/// The last day of an exception in the roster; `None` if the body makes no exceptions (A22, D35).
pub(super) fn exception_until(
    credential: &Credential,
    pack: &RulePack,
    packs: &RulePacks,
    as_of: NaiveDate,
) -> Option<NaiveDate> {
    let words = packs.words(pack, Name::Exceptions, as_of);
    let are_made = words.first().is_some_and(|word| word == "yes");
    credential.exception_until.filter(|_| are_made)
}

impl LateCompletion {
    fn of(pack: &RulePack, packs: &RulePacks, as_of: NaiveDate) -> Self {
        let none = Span {
            days: 0,
            months: 0,
            before: false,
        };
        Self {
            span: packs
                .span(pack, Name::LateCompletion, as_of)
                .unwrap_or(none),
            rule: packs
                .value(pack, Name::LateCompletion, None, as_of)
                .map(|value| value.rule.clone()),
        }
    }

    /// The last day on which the cycle before `start` could still be completed.
    fn open_until(&self, start: NaiveDate) -> NaiveDate {
        if self.rule.is_some() {
            self.span.last_day(start)
        } else {
            NaiveDate::MAX
        }
    }
}

/// The first day of the cycle: from the roster, else from a cycle that is the same for everybody,
/// else derived (D2).
fn start(credential: &Credential, fixed: Option<&FixedCycle>, months: u32) -> Option<NaiveDate> {
    let back = |day: NaiveDate| day.checked_sub_months(chrono::Months::new(months));
    let derived = || {
        credential
            .expires_on
            .and_then(back)
            .or(credential.certified_on)
            .or(credential.renewed_on)
    };
    credential
        .cycle_start
        .or_else(|| fixed.map_or_else(derived, |fixed| Some(fixed.start)))
}

/// What happens to credits of the first days of a cycle that began with a late renewal, or may have
/// (D17). `setting` looks up a setting.
fn early<'p>(
    credential: &Credential,
    start: NaiveDate,
    open_until: NaiveDate,
    setting: impl Fn(Name) -> Option<&'p Value>,
) -> Option<Early> {
    let set = |name: Name, word: &str| {
        let is_word = |value: &&Value| value.scalar == Scalar::Words(vec![word.to_owned()]);
        setting(name).filter(is_word)
    };
    if credential.first_certified_on == Some(start) {
        return None;
    }
    match credential.renewed_on {
        Some(renewed) if renewed > start => Some(match set(Name::LateRenewal, "exclude") {
            Some(exclude) => Early::CountsBefore {
                renewed,
                rule: exclude.rule.clone(),
            },
            None => Early::Asked {
                to: renewed.min(open_until),
            },
        }),
        None if set(Name::RenewalUnknown, "review").is_some() => {
            Some(Early::Asked { to: open_until })
        }
        _ => None,
    }
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
