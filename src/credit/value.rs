//! What the amounts on a document are worth for a credential: one activity, one amount, in exact
//! seconds (D3, D24).
//!
//! One view of a filed record comes in; a certain value, an upper bound and perhaps a question go
//! out. Dates are not checked here.

use chrono::NaiveDate;

use super::case::{Case, Doubt};
use super::seconds::{Seconds, in_unit, seconds, truncated};
use super::views::View;
use super::worth::{PossibleAnswer, with_worth};
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::FiledRecord;
use crate::plural::count;
use crate::question::QuestionCode;
use crate::read::record::{Amount, Unit};
use crate::rules::reason::ReasonName;
use crate::rules::units::UnitRule;
use crate::rules::value::Name;

/// What a document is worth.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreditValue {
    /// The value if it is certain; `None` if a person must answer first.
    pub certain: Option<Seconds>,
    /// The largest value it could have.
    pub upper_bound: Seconds,
    /// The least that the amounts could mean; `None` if none is stated.
    pub least: Option<Seconds>,
    /// The ids of the rule by which it was converted, if it was.
    pub rule: Vec<String>,
    /// How it was calculated, if that needs an explanation; ends with a space.
    pub note: String,
    /// What a person must answer.
    pub doubt: Option<Doubt>,
}

impl CreditValue {
    /// A value that is certain.
    #[must_use]
    pub fn certain(value: Seconds) -> Self {
        Self {
            certain: Some(value),
            upper_bound: value,
            least: Some(value),
            ..Self::default()
        }
    }

    /// The same, of amounts that mean at least this.
    #[must_use]
    pub fn at_least(self, least: Seconds) -> Self {
        Self {
            least: Some(least),
            ..self
        }
    }

    /// A value that is open until a person answers.
    #[must_use]
    pub fn asked(upper_bound: Seconds, about: QuestionCode, ask: impl Into<String>) -> Self {
        Self {
            upper_bound,
            doubt: Some(Doubt::new(about, ask)),
            ..Self::default()
        }
    }
}

/// A printed amount with the rule for its unit.
struct ValuedAmount<'a> {
    amount: &'a Amount,
    body: Option<String>,
    rule: Option<&'a UnitRule>,
}

impl ValuedAmount<'_> {
    fn seconds(&self) -> Option<Seconds> {
        self.rule
            .map(|rule| seconds(self.amount.value, rule.seconds).0)
    }

    /// As a possible answer to a question; `None` if it is not known what its unit is worth.
    fn possible_answer(&self) -> Option<PossibleAnswer> {
        let value = self.seconds()?;
        Some(PossibleAnswer::certain(
            Amount::in_words(self.amount),
            value,
        ))
    }

    /// The unit means the same for every body: an hour, a minute.
    fn is_time(&self) -> bool {
        self.rule.is_some_and(|rule| rule.body.is_none())
    }

    /// It is in a unit of a body, and the unit table lists it.
    fn is_in_known_unit(&self) -> bool {
        self.rule.is_some() && !self.is_time()
    }

    /// It is in a unit of which every recognised body takes the same amount.
    fn is_same_amount(&self) -> bool {
        self.rule.is_some_and(|rule| rule.same_amount)
    }
}

/// The hours and minutes printed on a document, each amount by itself.
#[must_use]
pub fn contact_hours(case: &Case, view: &View) -> Vec<Seconds> {
    let day = case.day(view);
    view.amounts
        .iter()
        .filter(|amount| matches!(amount.unit, Unit::Hour | Unit::Minute))
        .filter_map(|amount| {
            case.packs
                .units
                .unit(None, amount.unit.as_str(), day)
                .map(|unit| seconds(amount.value, unit.seconds).0)
        })
        .collect()
}

/// The value of the hours on a document; if none are printed, at most that of a plausible course.
#[must_use]
pub fn by_contact_hours(case: &Case, view: &View) -> CreditValue {
    let hours = contact_hours(case, view);
    match (hours.iter().min(), hours.iter().max()) {
        (Some(least), Some(most)) if least == most => CreditValue::certain(*least),
        (Some(least), Some(most)) => CreditValue::asked(
            *most,
            QuestionCode::Amounts,
            "Several amounts of hours are printed: which one is it?",
        )
        .at_least(*least),
        _ => CreditValue::asked(
            case.plausible_hours(),
            QuestionCode::Amounts,
            "No hours are printed: how many were they?",
        ),
    }
}

/// The value of a document by D3, in the order of its cases. `endorsed`: a recognised body, or the
/// credential's own, approves it.
#[must_use]
pub fn by_amounts(case: &Case, filed: &FiledRecord, view: &View, endorsed: bool) -> CreditValue {
    let day = case.day(view);
    let valued = valued_amounts(case, filed, view, day);
    let is_own = |v: &ValuedAmount| {
        v.is_in_known_unit() && v.body.as_deref() == Some(case.pack.body.as_str())
    };
    let is_recognised = |v: &ValuedAmount| {
        v.is_in_known_unit()
            && v.body.as_deref().is_some_and(|body| {
                case.packs.units.recognised(body, day) || case.equivalent(body, day)
            })
    };
    let is_endorsed = |v: &ValuedAmount| endorsed && v.is_in_known_unit() && v.is_same_amount();
    let own = taken(&valued, is_own);
    if !own.is_empty() {
        return of_bodies(case, filed, view, &own, true);
    }
    let recognised = taken(&valued, is_recognised);
    if !recognised.is_empty() {
        return of_bodies(case, filed, view, &recognised, false);
    }
    let endorsed = taken(&valued, is_endorsed);
    if !endorsed.is_empty() {
        return of_bodies(case, filed, view, &endorsed, true);
    }
    let time = taken(&valued, ValuedAmount::is_time);
    if !time.is_empty() {
        return converted(case, &time, chosen(case, &time, true));
    }
    // Without an endorsement the approval is asked about; the value itself is known.
    let same_amount = taken(&valued, ValuedAmount::is_same_amount);
    if !same_amount.is_empty() && same_amount.len() == valued.len() {
        return converted(case, &same_amount, chosen(case, &same_amount, true));
    }
    match valued.iter().map(|v| largest_value(case, v, day)).max() {
        Some(most) => {
            let ask = case.pack.reason_or(
                ReasonName::UnitUnknown,
                "The value of this unit is not known: how many contact hours does it stand for?",
                &["D3"],
            );
            CreditValue::asked(most, QuestionCode::Unit, ask.cited())
        }
        None => CreditValue::asked(
            case.plausible_hours(),
            QuestionCode::Amounts,
            "No contact hours are printed: how many does it stand for?",
        ),
    }
}

/// The value of amounts in units of bodies: one that can be, and that the printed hours do not
/// contradict.
fn of_bodies(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    taken: &[&ValuedAmount],
    must_agree: bool,
) -> CreditValue {
    let value = converted(case, taken, chosen(case, taken, must_agree));
    let is_answered = filed
        .answer(&case.credential.code, AnswerField::Amounts)
        .is_some();
    let implausible = taken.iter().find(|v| is_implausible(case, v));
    match implausible.filter(|_| !is_answered) {
        Some(amount) => implausible_value(case, view, amount, value),
        None => checked_against_hours(case, filed, view, value),
    }
}

/// Says what the amount that counts is in the body's own unit, and by which rule.
fn converted(case: &Case, taken: &[&ValuedAmount], value: CreditValue) -> CreditValue {
    let used = taken
        .iter()
        .find(|v| value.certain.is_some() && v.seconds() == value.certain);
    let is_own_unit = |v: &ValuedAmount| {
        v.body.as_deref() == Some(&case.pack.body) && v.amount.unit.as_str() == case.pack.unit
    };
    let Some(used) = used.filter(|v| !is_own_unit(v)) else {
        return value;
    };
    let reason = case.pack.reason_or(
        ReasonName::Conversion,
        "Its value is that of the unit table.",
        &["D3"],
    );
    let certain = value.certain.unwrap_or_default();
    let hours = if used.is_time() {
        String::new()
    } else {
        let hours = count(truncated(certain, case.hour()), "contact hour");
        format!("{hours}, and so ")
    };
    CreditValue {
        note: format!(
            "{}{} is {hours}{} {}. {} ",
            value.note,
            Amount::in_words(used.amount),
            truncated(certain, case.unit()),
            case.pack.unit.to_uppercase(),
            reason.cited()
        ),
        rule: reason.rule.clone(),
        ..value
    }
}

/// D3: a whole number in a unit of ten hours that makes more than any plausible course; it is as
/// likely a number of hours.
fn is_implausible(case: &Case, valued: &ValuedAmount) -> bool {
    let limit = case.hours(Name::BareNumberHours);
    let is_tenfold = valued
        .rule
        .is_some_and(|rule| rule.seconds == 10 * case.hour());
    is_tenfold
        && valued.amount.value.fract().is_zero()
        && valued.seconds().is_some_and(|value| value > limit)
}

/// D3: an amount that cannot be is asked, unless the printed hours are the same; it is certain as
/// plain hours only if these are printed too.
fn implausible_value(
    case: &Case,
    view: &View,
    amount: &ValuedAmount,
    value: CreditValue,
) -> CreditValue {
    let hours = contact_hours(case, view);
    let plain = seconds(amount.amount.value, case.hour()).0;
    let is_printed = |wanted: Seconds| {
        hours
            .iter()
            .any(|hours| (hours.0 - wanted.0).abs() <= case.tolerance().0)
    };
    if value.certain.is_some_and(is_printed) {
        return value;
    }
    let as_unit = Amount::in_words(amount.amount);
    let ask = format!(
        "{as_unit} would be {} hours, which is more than a course has: is it that, or {} hours?",
        in_unit(value.upper_bound, case.hour()).normalize(),
        amount.amount.value.normalize()
    );
    let ask = with_worth(
        case,
        &ask,
        [
            PossibleAnswer::certain(as_unit, value.upper_bound),
            PossibleAnswer::certain(format!("{} hours", amount.amount.value.normalize()), plain),
        ],
    );
    CreditValue {
        certain: Some(plain).filter(|plain| is_printed(*plain)),
        ..CreditValue::asked(value.upper_bound, QuestionCode::ImplausibleAmount, ask)
            .at_least(plain)
    }
}

fn taken<'v, 'a>(
    valued: &'v [ValuedAmount<'a>],
    is_taken: impl Fn(&ValuedAmount<'a>) -> bool,
) -> Vec<&'v ValuedAmount<'a>> {
    valued.iter().filter(|v| is_taken(v)).collect()
}

/// Every amount that could measure a course, with the body whose unit it is: the body printed
/// beside it, else the provider if it is in the unit table, else the only approver.
fn valued_amounts<'a>(
    case: &'a Case,
    filed: &FiledRecord,
    view: &'a View,
    day: NaiveDate,
) -> Vec<ValuedAmount<'a>> {
    let units = &case.packs.units;
    let provider = view
        .provider
        .as_deref()
        .and_then(|provider| case.names.body(provider))
        .filter(|body| units.has_unit(body))
        .map(str::to_owned);
    let approver = match filed.record.approvals.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    view.amounts
        .iter()
        .filter(|amount| !matches!(amount.unit, Unit::SemesterCredit | Unit::QuarterCredit))
        .map(|amount| {
            let body = amount
                .body
                .clone()
                .or_else(|| provider.clone())
                .or_else(|| approver.clone());
            let rule = units.unit(body.as_deref(), amount.unit.as_str(), day);
            ValuedAmount { amount, body, rule }
        })
        .collect()
}

/// One amount of several. If they differ, the smallest is certain and the largest is the upper
/// bound. `must_agree`: a difference beyond the tolerance is a contradiction.
fn chosen(case: &Case, taken: &[&ValuedAmount], must_agree: bool) -> CreditValue {
    let known: Vec<Seconds> = taken.iter().filter_map(|v| v.seconds()).collect();
    let (least, most) = (
        known.iter().min().copied().unwrap_or_default(),
        known.iter().max().copied().unwrap_or_default(),
    );
    let was_cut = taken.iter().any(|v| {
        v.rule
            .is_some_and(|rule| !seconds(v.amount.value, rule.seconds).1)
    });
    let note = if was_cut {
        "The amount is not a whole number of seconds; the fraction was dropped (D3). "
    } else {
        ""
    };
    if least == most {
        return CreditValue {
            note: note.to_owned(),
            ..CreditValue::certain(least)
        };
    }
    let ask = |ask: &str| with_worth(case, ask, taken.iter().filter_map(|v| v.possible_answer()));
    if must_agree && most.0 - least.0 > case.tolerance().0 {
        let ask = ask("Amounts on the document contradict each other: which one is right?");
        return CreditValue::asked(most, QuestionCode::AmountsDisagree, ask).at_least(least);
    }
    let doubt = (!must_agree).then(|| {
        Doubt::new(
            QuestionCode::AmountsDiffer,
            ask(
                "The recognised bodies on this document give different amounts: which one applies?",
            ),
        )
    });
    CreditValue {
        certain: Some(least),
        upper_bound: most,
        least: Some(least),
        rule: Vec::new(),
        note: format!("{note}The smallest of the printed amounts is certain (D3). "),
        doubt,
    }
}

/// The value, unless the hours printed on the same document contradict it.
fn checked_against_hours(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    value: CreditValue,
) -> CreditValue {
    let Some(certain) = value.certain else {
        return value;
    };
    let hours = contact_hours(case, view);
    let contradicts = |hours: &Seconds| (hours.0 - certain.0).abs() > case.tolerance().0;
    if !hours.iter().any(contradicts) {
        return value;
    }
    let least = hours.iter().min().copied().unwrap_or(certain).min(certain);
    let most = hours
        .into_iter()
        .max()
        .unwrap_or_default()
        .max(value.upper_bound);
    let all = valued_amounts(case, filed, view, case.day(view));
    let ask = with_worth(
        case,
        "The amount and the hours on the document contradict each other: which one is right?",
        all.iter().filter_map(ValuedAmount::possible_answer),
    );
    CreditValue::asked(most, QuestionCode::AmountsDisagree, ask).at_least(least)
}

/// The largest value of an amount whose unit is not known: in any unit of its body, up to a limit
/// in hours (D24).
fn largest_value(case: &Case, valued: &ValuedAmount, day: NaiveDate) -> Seconds {
    let unit = case
        .packs
        .units
        .largest(valued.body.as_deref(), day)
        .unwrap_or(case.hour());
    let limit = case.hours(Name::BareNumberHours);
    valued
        .seconds()
        .unwrap_or_else(|| seconds(valued.amount.value, unit).0.min(limit))
}
