//! CPR, AED, first-aid and similar cards: the credit for the course behind them (A08, A42, D12).
//! Whether a card is in force is judged in `assess`.

use super::treated::Treated;
use crate::credit::case::Case;
use crate::credit::seconds::Seconds;
use crate::credit::value::{CreditValue, by_contact_hours, contact_hours};
use crate::credit::views::View;
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::rules::pack::Activity;
use crate::rules::reason::in_brackets;
use crate::rules::value::Name;

/// The largest plausible value of the course behind a card.
fn plausible_value(case: &Case) -> Seconds {
    let credits = case
        .packs
        .amount(case.pack, Name::PlausibleCardCredits, None, case.as_of);
    case.credits(credits.unwrap_or_default())
}

/// A08, A42: a person answers whether this card gives credit; then it is treated like any card.
pub(super) fn treat_card_asked(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let Some(answer) = filed.answer(&case.credential.code, AnswerField::CardCredit) else {
        return Treated::value(CreditValue::asked(
            plausible_value(case),
            QuestionCode::CardCredit,
            &rule.says,
        ));
    };
    let treated = if answer.value == AnswerValue::YesNo(true) {
        treat_card(case, filed, view, rule)
    } else {
        let reason = "A person answered that it gives no credit.";
        Treated::excluded(reason, rule.rule.clone())
    };
    Treated {
        applied: vec![answer.replacing(format!("asked: {}", rule.says))],
        ..treated
    }
}

/// A42, D12: the hours printed, or a flat amount.
pub(super) fn treat_card(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let flat = case
        .figure(Name::CprFlat, None, case.day(view))
        .filter(|flat| flat.0 > 0);
    if let Some(flat) = flat {
        return Treated::value(CreditValue::certain(flat));
    }
    let is_known = filed
        .record
        .card
        .as_ref()
        .is_some_and(|card| !card.covers.is_empty());
    let value = if contact_hours(case, view).is_empty() {
        let rule = in_brackets(&rule.rule);
        CreditValue::asked(
            plausible_value(case),
            QuestionCode::Amounts,
            format!("How many hours did the CPR, AED or first aid course last{rule}?"),
        )
    } else {
        by_contact_hours(case, view)
    };
    Treated::value(value).doubt_unless(
        is_known,
        QuestionCode::Covers,
        "Is it a CPR, AED or First Aid certification?",
    )
}
