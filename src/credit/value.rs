//! What the amounts on a paper are worth for a credential: one activity, one amount, in exact seconds (D3, D24).

use crate::question::QuestionCode;
use chrono::NaiveDate;

use super::case::{Case, Doubt};
use super::views::View;
use super::{Seconds, seconds};
use crate::filing::filed::Filed;
use crate::read::record::{Amount, Unit};
use crate::rules::units::UnitRule;
use crate::rules::value::Name;

/// What a paper is worth.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreditValue {
    /// Certainly; none where a person must say.
    pub certain: Option<Seconds>,
    /// At most.
    pub possible: Seconds,
    /// How it was reckoned, where there is something to say.
    pub note: String,
    /// What a person must say.
    pub doubt: Option<Doubt>,
}

impl CreditValue {
    /// A worth that is certain.
    #[must_use]
    pub fn sure(value: Seconds) -> Self {
        Self {
            certain: Some(value),
            possible: value,
            ..Self::default()
        }
    }

    /// A worth that a person must say.
    #[must_use]
    pub fn asked(possible: Seconds, about: QuestionCode, ask: impl Into<String>) -> Self {
        Self {
            possible,
            doubt: Some(Doubt::new(about, ask)),
            ..Self::default()
        }
    }
}

/// A printed amount with what its unit is worth.
struct Valued<'a> {
    amount: &'a Amount,
    body: Option<String>,
    rule: Option<&'a UnitRule>,
}

impl Valued<'_> {
    fn seconds(&self) -> Option<Seconds> {
        self.rule
            .map(|rule| seconds(self.amount.value, rule.seconds).0)
    }

    /// The unit means the same from everybody: an hour, a minute.
    fn is_clock(&self) -> bool {
        self.rule.is_some_and(|rule| rule.body.is_none())
    }
}

/// The contact hours printed on a paper, each amount on its own.
#[must_use]
pub fn clock(case: &Case, view: &View) -> Vec<Seconds> {
    let hours = view
        .amounts
        .iter()
        .filter(|a| matches!(a.unit, Unit::Hour | Unit::Minute));
    let day = case.day(view);
    hours
        .filter_map(|a| {
            case.packs
                .units
                .unit(None, a.unit.as_str(), day)
                .map(|u| seconds(a.value, u.seconds).0)
        })
        .collect()
}

/// What the hours on a paper are worth; where none are printed, a day's course at most.
#[must_use]
pub fn documented(case: &Case, view: &View) -> CreditValue {
    let hours = clock(case, view);
    match (hours.iter().min(), hours.iter().max()) {
        (Some(least), Some(most)) if least == most => CreditValue::sure(*least),
        (Some(_), Some(most)) => CreditValue::asked(
            *most,
            QuestionCode::Amounts,
            "Several amounts of hours are printed: which one is it?",
        ),
        _ => CreditValue::asked(
            case.plausible_hours(),
            QuestionCode::Amounts,
            "No hours are printed: how many were they?",
        ),
    }
}

/// The worth of a paper by D3, in its order. `endorsed`: a recognised body, or the target body, approves it.
#[must_use]
pub fn by_amounts(case: &Case, filed: &Filed, view: &View, endorsed: bool) -> CreditValue {
    let day = case.day(view);
    let valued = valued(case, filed, view, day);
    let known = |v: &&Valued| v.rule.is_some() && !v.is_clock();
    let own = |v: &&Valued| known(v) && v.body.as_deref() == Some(case.pack.body.as_str());
    let recognised = |v: &&Valued| {
        known(v)
            && v.body
                .as_deref()
                .is_some_and(|b| case.packs.units.recognised(b, day) || case.equivalent(b, day))
    };
    let matched = |v: &&Valued| endorsed && known(v) && v.rule.is_some_and(|r| r.same_amount);
    let taken: Vec<&Valued> = valued.iter().filter(own).collect();
    if !taken.is_empty() {
        return contradicted(case, view, chosen(case, &taken, true));
    }
    let taken: Vec<&Valued> = valued.iter().filter(recognised).collect();
    if !taken.is_empty() {
        return contradicted(case, view, chosen(case, &taken, false));
    }
    let taken: Vec<&Valued> = valued.iter().filter(matched).collect();
    if !taken.is_empty() {
        return contradicted(case, view, chosen(case, &taken, true));
    }
    let taken: Vec<&Valued> = valued.iter().filter(|v| v.is_clock()).collect();
    if !taken.is_empty() {
        return chosen(case, &taken, true);
    }
    // Without an endorsement the approval is asked about; the worth itself is known.
    let taken: Vec<&Valued> = valued
        .iter()
        .filter(|v| v.rule.is_some_and(|r| r.same_amount))
        .collect();
    if !taken.is_empty() && taken.len() == valued.len() {
        return chosen(case, &taken, true);
    }
    match valued.iter().map(|v| largest(case, v, day)).max() {
        Some(most) => CreditValue::asked(
            most,
            QuestionCode::Unit,
            "What this unit is worth is not settled (A13, D3): how many contact hours was it?",
        ),
        None => CreditValue::asked(
            case.plausible_hours(),
            QuestionCode::Amounts,
            "No amount is printed: how many contact hours was it?",
        ),
    }
}

/// Every amount that could measure a course, with whose unit it is: the body beside it, else the provider where it is
/// in the unit table, else the only approver.
fn valued<'a>(case: &'a Case, filed: &Filed, view: &'a View, day: NaiveDate) -> Vec<Valued<'a>> {
    let units = &case.packs.units;
    let provider = view
        .provider
        .as_deref()
        .and_then(|p| case.names.body(p))
        .filter(|b| units.has_unit(b))
        .map(str::to_owned);
    let approver = match filed.record.approvals.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    let whose = |a: &Amount| {
        a.body
            .clone()
            .or_else(|| provider.clone())
            .or_else(|| approver.clone())
    };
    let amounts = view
        .amounts
        .iter()
        .filter(|a| !matches!(a.unit, Unit::SemesterCredit | Unit::QuarterCredit));
    amounts
        .map(|amount| {
            let body = whose(amount);
            let rule = units.unit(body.as_deref(), amount.unit.as_str(), day);
            Valued { amount, body, rule }
        })
        .collect()
}

/// One amount of several: the same from all, or the lesser certain and the greater possible; `alike`: they must agree.
fn chosen(case: &Case, taken: &[&Valued], alike: bool) -> CreditValue {
    let known: Vec<Seconds> = taken.iter().filter_map(|v| v.seconds()).collect();
    let (least, most) = (
        known.iter().min().copied().unwrap_or_default(),
        known.iter().max().copied().unwrap_or_default(),
    );
    let cut = taken.iter().any(|v| {
        v.rule
            .is_some_and(|r| !seconds(v.amount.value, r.seconds).1)
    });
    let note = if cut {
        "The amount is no whole second and was cut (D3). ".to_owned()
    } else {
        String::new()
    };
    if least == most {
        return CreditValue {
            note,
            ..CreditValue::sure(least)
        };
    }
    if alike && most.0 - least.0 > case.tolerance().0 {
        return CreditValue::asked(
            most,
            QuestionCode::AmountsDisagree,
            "Amounts on the paper contradict each other: which one is right?",
        );
    }
    let doubt = Some(Doubt::new(
        QuestionCode::AmountsDiffer,
        "The recognised bodies on this paper give different amounts: which one applies?",
    ));
    let doubt = if alike { None } else { doubt };
    let note = format!("{note}The lesser of the printed amounts is certain (D3). ");
    CreditValue {
        certain: Some(least),
        possible: most,
        note,
        doubt,
    }
}

/// The amount used against the paper's own hours.
fn contradicted(case: &Case, view: &View, value: CreditValue) -> CreditValue {
    let Some(certain) = value.certain else {
        return value;
    };
    let hours = clock(case, view);
    let far = hours
        .iter()
        .any(|h| (h.0 - certain.0).abs() > case.tolerance().0);
    if !far {
        return value;
    }
    let most = hours
        .into_iter()
        .max()
        .unwrap_or_default()
        .max(value.possible);
    CreditValue::asked(
        most,
        QuestionCode::AmountsDisagree,
        "The amount and the hours on the paper contradict each other: which one is right?",
    )
}

/// The largest worth of an amount whose unit is not known: any of its issuer's units, at most so many hours (D24).
fn largest(case: &Case, valued: &Valued, day: NaiveDate) -> Seconds {
    let by_table = valued.seconds();
    let unit = case
        .packs
        .units
        .largest(valued.body.as_deref(), day)
        .unwrap_or(case.hour());
    let most = case.hours(Name::BareNumberHours);
    by_table.unwrap_or_else(|| seconds(valued.amount.value, unit).0.min(most))
}
