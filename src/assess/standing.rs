//! Where a credential stands by its dates, and what a renewal costs (D8, D10, D29, D30).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Standing;
use crate::credit::case::Case;
use crate::intake::roster::Status;
use crate::rules::pack::{Stage, StageName};
use crate::rules::value::Name;

/// The stage a day lies in, and its last day; with the note `date_rounding` where the other reading of months differs.
pub struct Staged<'p> {
    /// The stage.
    pub stage: &'p Stage,
    /// Its last day, where it has one.
    pub last_day: Option<NaiveDate>,
    /// The other reading of a month's end would give another stage (D8).
    pub rounding: Option<String>,
}

/// The stage of a day by the credential's expiry; an exception of the body lengthens the grace period (A22).
#[must_use]
pub fn staged<'p>(case: &'p Case, expiry: NaiveDate, day: NaiveDate) -> Option<Staged<'p>> {
    let exception = case.credential.exception_until;
    let last_day = |stage: &Stage| {
        let end = stage.until.map(|until| until.last_day(expiry));
        if stage.standing == StageName::Grace {
            end.max(exception)
        } else {
            end
        }
    };
    let stage = case
        .pack
        .stages
        .iter()
        .find(|s| last_day(s).is_none_or(|end| day <= end))?;
    let later = |s: &&Stage| {
        s.until.is_some_and(|until| {
            until.last_day(expiry) < day && day <= until.last_day_unclamped(expiry)
        })
    };
    let rounding =
        case.pack.stages.iter().find(later).map(|s| {
            format!("date_rounding: months are cut at the end of the month; otherwise {day} would still be `{}` (D8).", s.fee_tier)
        });
    Some(Staged {
        stage,
        last_day: last_day(stage),
        rounding,
    })
}

/// The standing on the day of the report (D29).
#[must_use]
pub fn standing(case: &Case) -> Standing {
    if case.credential.status == Some(Status::Emeritus) {
        return Standing::Emeritus;
    }
    let Some(window) = &case.window else {
        return Standing::Unknown;
    };
    let Some(staged) = staged(case, window.cycle.end, case.as_of) else {
        return Standing::Unknown;
    };
    match staged.stage.standing {
        StageName::Active => {
            let left = (window.cycle.end - case.as_of).num_days();
            let soon = case
                .packs
                .count(case.pack, Name::DueSoonDays, case.as_of)
                .unwrap_or_default();
            if left <= i64::from(soon) {
                Standing::DueSoon
            } else {
                Standing::Active
            }
        }
        StageName::LateWindow => Standing::LateWindow,
        StageName::LateExtended => Standing::LateExtended,
        StageName::Grace => Standing::Grace,
        StageName::Lapsed => Standing::Lapsed,
    }
}

/// The fee of an application: its tier, its amount where the pack has one, and how it comes about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fee {
    /// The tier; empty where there is none.
    pub tier: String,
    /// In dollars.
    pub amount: Option<Decimal>,
    /// In words.
    pub detail: String,
}

/// The fee by the day the application was received, else as if submitted on the day of the report (D30).
#[must_use]
pub fn fee(case: &Case) -> Fee {
    if case.credential.status == Some(Status::Emeritus) {
        return Fee::default();
    }
    let received = case.credential.application_received_on;
    let day = received.unwrap_or(case.as_of);
    let Some(staged) = case
        .window
        .as_ref()
        .and_then(|w| staged(case, w.cycle.end, day))
    else {
        return Fee::default();
    };
    let stage = staged.stage;
    let when = received.map_or_else(
        || format!("if submitted on {day}"),
        |day| format!("application received on {day}"),
    );
    let ids = stage.rule.join(", ");
    let note = staged
        .rounding
        .map(|note| format!(" {note}"))
        .unwrap_or_default();
    if case.credential.lifetime_plan && !stage.fees.is_empty() {
        let detail = format!(
            "{when}: waived by the lifetime plan (N14); credits and cards are asked for all the same.{note}"
        );
        return Fee {
            tier: "waived".to_owned(),
            amount: Some(Decimal::ZERO),
            detail,
        };
    }
    let amounts: Vec<Option<Decimal>> = stage
        .fees
        .iter()
        .map(|fee| amount(case, *fee, day))
        .collect();
    let amount = if amounts.is_empty() {
        None
    } else {
        amounts.iter().copied().sum::<Option<Decimal>>()
    };
    let part = |(fee, amount): (&Name, &Option<Decimal>)| {
        let name = fee.as_str().replace('_', " ");
        amount.map_or_else(
            || format!("{name} (no amount set)"),
            |amount| format!("{name} ${amount}"),
        )
    };
    let parts: Vec<String> = stage.fees.iter().zip(&amounts).map(part).collect();
    let parts = if parts.is_empty() {
        String::new()
    } else {
        format!(": {}", parts.join(" + "))
    };
    let paid = case
        .credential
        .fee_paid_on
        .map(|day| format!(" Paid on {day}."))
        .unwrap_or_default();
    let for_life =
        self::amount(case, Name::LifetimeFee, day).filter(|_| stage.standing == StageName::Active);
    let for_life = for_life
        .map(|fee| format!(" Or ${fee} once, to recertify for life (N14)."))
        .unwrap_or_default();
    Fee {
        tier: stage.fee_tier.clone(),
        amount,
        detail: format!(
            "{when}, {}{parts} ({ids}).{paid}{for_life}{note}",
            stage.says
        ),
    }
}

/// A dated fee of the pack.
#[must_use]
pub fn amount(case: &Case, name: Name, day: NaiveDate) -> Option<Decimal> {
    case.packs
        .amount(case.pack, name, Some(&case.credential.code), day)
}
