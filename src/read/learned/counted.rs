//! Every amount that the finders read, and what is seen of it.

use rust_decimal::Decimal;

use crate::read::clues::Settled;
use crate::read::found::Found;
use crate::read::learned::around::{Stretch, Surroundings};
use crate::read::learned::features::Features;
use crate::read::learned::heard::{Choice, state};
use crate::read::learned::words::COUNTS;
use crate::read::record::Amount;

/// A choice for each amount, in their order.
pub(super) fn amounts(surroundings: &Surroundings<'_, '_>, found: &Found) -> Vec<Choice> {
    let amounts = found.amounts.iter();
    amounts
        .map(|settled| choice(surroundings, found, settled))
        .collect()
}

fn choice(surroundings: &Surroundings<'_, '_>, found: &Found, settled: &Settled<Amount>) -> Choice {
    let mut features = Features::new(surroundings.asked);
    let mut row = None;
    let mut value = String::new();
    features.add("state", state(&settled.reading));
    features.add("amounts", COUNTS[found.amounts.len().min(4)]);
    features.add_pair("kind", found.kind.as_str(), state(&settled.reading));
    if let Some(best) = settled.candidates.first() {
        let amount = &best.value;
        let unit = amount.unit.as_str();
        value = amount.in_words();
        row = surroundings.sheet.row_at(&best.at);
        features.add("unit", unit);
        features.add_pair("unit", unit, size(amount.value));
        features.add_pair("unit and kind", unit, found.kind.as_str());
        features.add(
            "body",
            if amount.body.is_some() {
                "beside"
            } else {
                "none"
            },
        );
        for clue in &best.clues {
            features.add_pair("clue", &clue.says, state(&settled.reading));
        }
        features.add_pair("agree", agreement(amount, found), unit);
        if let Some(stretch) = row.and_then(|row| stretch(surroundings, row, amount)) {
            surroundings.add(&stretch, &mut features);
        }
    }
    Choice {
        key: value.clone(),
        value,
        row,
        stands: true,
        features,
    }
}

/// The number in its row.
fn stretch(surroundings: &Surroundings<'_, '_>, row: usize, amount: &Amount) -> Option<Stretch> {
    let text = &surroundings.sheet.rows[row].folded.text;
    let number = amount.value.to_string();
    let bare = amount.value.normalize().to_string();
    let start = text.find(&number).or_else(|| text.find(&bare))?;
    let cell = surroundings.sheet.cell_at(row, start)?;
    Some(Stretch {
        cell,
        last: cell,
        range: start..start + bare.len().min(text.len() - start),
        form: amount.unit.as_str(),
    })
}

fn size(value: Decimal) -> &'static str {
    let is_whole = value.fract().is_zero();
    match value {
        _ if value < Decimal::ONE => "less than one",
        _ if value <= Decimal::from(4) && !is_whole => "few and a part",
        _ if value <= Decimal::from(4) => "few",
        _ if value <= Decimal::from(12) => "a day",
        _ if value <= Decimal::from(40) => "days",
        _ => "many",
    }
}

/// Whether another amount says the same: so many hours are a tenth as many CEUs, or sixty times as many minutes.
fn agreement(amount: &Amount, found: &Found) -> &'static str {
    let others = found
        .amounts
        .iter()
        .flat_map(|settled| settled.reading.candidates())
        .filter(|other| *other != amount)
        .map(|other| other.value);
    let mut is_alone = true;
    for other in others {
        is_alone = false;
        let same = [1, 10, 60]
            .into_iter()
            .map(Decimal::from)
            .any(|times| amount.value * times == other || other * times == amount.value);
        if same {
            return "says the same";
        }
    }
    if is_alone { "alone" } else { "differs" }
}
