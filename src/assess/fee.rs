//! What a renewal costs, by the stage of the day on which the application is received (D8, D10,
//! D30).
//!
//! In go the cycle, the roster's dates and the pack's dated amounts; out comes one fee with its
//! tier. A fee that the pack has no amount for is named without one, never estimated.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::standing::{StageOnDay, stage_on};
use crate::credit::case::Case;
use crate::rules::pack::{Stage, StageName};
use crate::rules::reason::in_brackets;
use crate::rules::value::{Name, Value};

/// The fee of an application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fee {
    /// The tier, by the pack's name for it; empty where there is none.
    pub tier: String,
    /// The amount in dollars; `None` where a part of it has no amount.
    pub amount: Option<Decimal>,
    /// How it is made up, in words.
    pub detail: String,
}

/// The fee by the day the application was received, else as if it were submitted on the day of the
/// report (D30).
#[must_use]
pub fn fee(case: &Case) -> Fee {
    if case.is_emeritus() {
        return Fee::default();
    }
    let received = case.credential.application_received_on;
    let day = received.unwrap_or(case.as_of);
    let window = case.window.as_ref();
    let Some(current) = window.and_then(|window| stage_on(case, window.cycle.end, day)) else {
        return Fee::default();
    };
    let basis = received.map_or_else(
        || format!("if submitted on {day}"),
        |day| format!("application received on {day}"),
    );
    match lifetime_plan(case, day).filter(|_| !current.stage.fees.is_empty()) {
        Some(plan) => waived(&basis, &current, plan),
        None => charged(case, &basis, &current, day),
    }
}

/// The body's lifetime plan, if the trainer has it and the pack has its fee (N14).
#[must_use]
pub fn lifetime_plan<'c>(case: &'c Case, day: NaiveDate) -> Option<&'c Value> {
    let plan = dated_value(case, Name::LifetimeFee, day);
    plan.filter(|_| case.credential.lifetime_plan)
}

/// N14: the lifetime plan waives the fee and nothing else.
fn waived(basis: &str, current: &StageOnDay, plan: &Value) -> Fee {
    let note = rounding_note(current);
    Fee {
        tier: "waived".to_owned(),
        amount: Some(Decimal::ZERO),
        detail: format!(
            "{basis}: waived by the lifetime plan{}; credits and cards are still required.{note}",
            in_brackets(&plan.rule)
        ),
    }
}

/// The fees of the stage, with their sum where each of them has an amount.
fn charged(case: &Case, basis: &str, current: &StageOnDay, day: NaiveDate) -> Fee {
    let stage = current.stage;
    let fees: Vec<(Name, Option<Decimal>)> = stage
        .fees
        .iter()
        .map(|name| (*name, dated_amount(case, *name, day)))
        .collect();
    let amount: Option<Decimal> = if fees.is_empty() {
        None
    } else {
        fees.iter().map(|(_, amount)| *amount).sum()
    };
    let paid = case
        .credential
        .fee_paid_on
        .map(|day| format!(" Paid on {day}."))
        .unwrap_or_default();
    let lifetime_fee = dated_value(case, Name::LifetimeFee, day)
        .filter(|_| stage.standing == StageName::Active && case.credential.fee_paid_on.is_none())
        .map(|fee| {
            let rule = in_brackets(&fee.rule);
            format!(" Or ${} once, to recertify for life{rule}.", fee.scalar)
        })
        .unwrap_or_default();
    let detail = format!(
        "{basis}, {}{} ({}).{paid}{lifetime_fee}{}",
        stage.says,
        itemised(&fees),
        rules_of(case, stage, day).join(", "),
        rounding_note(current),
    );
    Fee {
        tier: stage.fee_tier.clone(),
        amount,
        detail,
    }
}

/// The ids of the rules of a stage and of its fees, each once.
pub(super) fn rules_of(case: &Case, stage: &Stage, day: NaiveDate) -> Vec<String> {
    let of_fees = stage
        .fees
        .iter()
        .filter_map(|name| dated_value(case, *name, day));
    let mut ids = stage.rule.clone();
    for id in of_fees.flat_map(|value| &value.rule) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    ids
}

/// The fees by name with their amounts, such as `: late fee $80 + recertification fee $60`; empty
/// where there is none.
fn itemised(fees: &[(Name, Option<Decimal>)]) -> String {
    if fees.is_empty() {
        return String::new();
    }
    let item = |(name, amount): &(Name, Option<Decimal>)| {
        let name = name.as_str().replace('_', " ");
        amount.map_or_else(
            || format!("{name} (no amount set)"),
            |amount| format!("{name} ${amount}"),
        )
    };
    let items: Vec<String> = fees.iter().map(item).collect();
    format!(": {}", items.join(" + "))
}

fn rounding_note(current: &StageOnDay) -> String {
    let note = current.rounding.as_ref();
    note.map(|note| format!(" {note}")).unwrap_or_default()
}

/// A value of the pack as of a day, with the ids of its rules.
#[must_use]
pub fn dated_value<'c>(case: &'c Case, name: Name, day: NaiveDate) -> Option<&'c Value> {
    case.packs
        .value(case.pack, name, Some(&case.credential.code), day)
}

/// An amount of the pack in dollars, as of a day; `None` where the pack has no dated amount (D10).
#[must_use]
pub fn dated_amount(case: &Case, name: Name, day: NaiveDate) -> Option<Decimal> {
    case.packs
        .amount(case.pack, name, Some(&case.credential.code), day)
}
