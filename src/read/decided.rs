//! What the weights decide on one certificate: its kind, its holder, its provider and its title, each with its reasons.

use std::borrow::Cow;

use crate::read::clues::{Account, Clue, FieldTrace, Settled, Shown};
use crate::read::days::Days;
use crate::read::doubt::{self, PictureDoubts};
use crate::read::found::Found;
use crate::read::learned::choices::{Choices, DATES, Field};
use crate::read::learned::decide::{self, DateDecision, Likely, Ranking};
use crate::read::learned::features::Features;
use crate::read::learned::heard::Choice;
use crate::read::learned::weights::{KINDS, Weights, output_of_field, output_of_kind};
use crate::read::record::{Amount, Candidate, Kind, PrintedDate, Reading};
use crate::read::sheet::Sheet;

/// What was decided.
pub(super) struct Decided {
    /// What kind of document it is.
    pub kind: Reading<Kind>,
    /// The kind that it most likely is: what else is read depends on it.
    pub likeliest: Kind,
    /// The person.
    pub holder: Reading<String>,
    /// Who gave it.
    pub provider: Reading<String>,
    /// The course.
    pub title: Reading<String>,
    /// Why, if that was asked.
    pub why: Vec<Account>,
}

impl Decided {
    /// With the holder, provider and title of another decision.
    pub(super) fn take_texts(&mut self, other: Self) {
        (self.holder, self.provider, self.title) = (other.holder, other.provider, other.title);
    }

    /// What the finders read and the weights see nowhere is asked about. A letter about a petition names a course that is not
    /// its title: there the finders decide.
    pub(super) fn ask_about_unseen(&mut self, by_finders: Self) {
        if self.likeliest == Kind::Petition {
            self.title = by_finders.title;
        } else if self.title.is_missing() {
            self.title = by_finders.title.doubted();
        }
        if self.holder.is_missing() {
            self.holder = by_finders.holder.doubted();
        }
        if self.provider.is_missing() {
            self.provider = by_finders.provider.doubted();
        }
    }

    /// As the finders decide alone. `asked` tells whether the reasons are kept.
    pub(super) fn by_finders(sheet: &Sheet<'_>, found: &Found, asked: bool) -> Self {
        let mut why = FieldTrace::new(asked);
        why.note("holder", &found.holder, Clone::clone);
        why.note("provider", &found.provider, |named| named.name.clone());
        why.note("title", &found.title, |titled| titled.name.clone());
        why.say("kind", found.because);
        let doubts = PictureDoubts::new(sheet);
        let text = |reading: Reading<String>| doubts.text(reading);
        Self {
            kind: Reading::plain(found.kind),
            likeliest: found.kind,
            holder: text(found.holder.reading.clone()),
            provider: doubt::provider(
                text(found.provider.reading.clone().map(|named| named.name)),
                sheet,
            ),
            title: text(found.title.reading.clone().map(|titled| titled.name)),
            why: why.accounts,
        }
    }

    /// Decides. `asked` tells whether the reasons are kept.
    pub(super) fn new(
        sheet: &Sheet<'_>,
        choices: &Choices,
        weights: &Weights,
        asked: bool,
    ) -> Self {
        let kinds = decide::kinds(&choices.whole, choices.awards, weights);
        let (kind, likeliest) = match kinds.first() {
            Some((likeliest, _)) if !sheet.rows.is_empty() => {
                (decide::kind(&kinds, weights), *likeliest)
            }
            _ => (Reading::plain(Kind::Unreadable), Kind::Unreadable),
        };
        let [holder, provider, title] = decide::texts(choices, weights);
        let bound = |field: Field| weights.bounds.values[field as usize];
        let readings = [
            holder.reading(bound(Field::Holder)),
            provider.reading(bound(Field::Provider)),
            title.reading(bound(Field::Title)),
        ];
        let mut why = Vec::new();
        if asked {
            why.push(of_kind(&kinds, &kind, &choices.whole, weights));
            let rankings = [
                (Field::Holder, &holder),
                (Field::Provider, &provider),
                (Field::Title, &title),
            ];
            why.extend(rankings.map(|(field, ranking)| of_field(field, ranking, sheet, weights)));
        }
        let [holder, provider, title] = readings.map(|reading| printed(reading, sheet));
        Self {
            kind,
            likeliest,
            holder,
            provider: doubt::provider(provider, sheet),
            title,
            why,
        }
    }
}

/// Lets weights and finders agree on the dates of a record. Returns how likely each date is, if that was asked.
pub(super) fn agree_on_dates(
    days: &mut Days,
    sheet: &Sheet<'_>,
    choices: &Choices,
    weights: &Weights,
    asked: bool,
) -> Vec<Account> {
    let readings = [
        &mut days.completed_on.reading,
        &mut days.issued_on.reading,
        &mut days.expires_on.reading,
    ];
    let mut why = Vec::new();
    for (index, (field, reading)) in DATES.into_iter().zip(readings).enumerate() {
        let ranking = decide::ranking(choices, field, weights, &|_| false);
        let (keep, settle) = (
            weights.bounds.dates[index],
            weights.bounds.values[field as usize],
        );
        let told = reading.clone().map(|date| date.to_string());
        match decide::date(&told, &ranking, keep, settle) {
            DateDecision::Kept => {}
            DateDecision::Settled(choice) => {
                let candidates = std::mem::take(reading).candidates_with_places();
                let settled = candidates
                    .into_iter()
                    .find(|one| one.value.to_string() == choice.value);
                *reading = settled.map_or(Reading::Missing, |one| Reading::Sure {
                    value: one.value,
                    at: one.at,
                });
            }
            DateDecision::Doubted(likely) => {
                let mut candidates = std::mem::take(reading).candidates_with_places();
                for choice in likely {
                    let at = choice.row.map(|row| sheet.rows[row].at());
                    let date = choice.value.parse::<PrintedDate>();
                    if let Ok(value) = date
                        && candidates.iter().all(|one| one.value != value)
                    {
                        candidates.push(Candidate { value, at });
                    }
                }
                *reading = Reading::Unclear(candidates);
            }
        }
        if asked {
            why.push(of_field(field, &ranking, sheet, weights));
        }
    }
    doubt_backwards(days);
    why
}

/// Doubts the days of a document that would end before it begins: one of them is something else.
fn doubt_backwards(days: &mut Days) {
    let readings = [
        &mut days.completed_on.reading,
        &mut days.issued_on.reading,
        &mut days.expires_on.reading,
    ];
    let [completed, issued, expires] = &readings;
    let mut began = completed.candidates();
    began.extend(issued.candidates());
    let is_backwards = expires.value().is_some_and(|ended| {
        !began.is_empty() && began.iter().all(|began| ended.last() < began.first())
    });
    if is_backwards {
        for reading in readings {
            *reading = std::mem::take(reading).doubted();
        }
    }
}

/// Doubts every amount of which the weights are less sure than the finders.
pub(super) fn doubt_amounts(amounts: &mut [Settled<Amount>], choices: &Choices, weights: &Weights) {
    for (amount, choice) in amounts.iter_mut().zip(&choices.amounts) {
        if decide::amount(choice, weights) < weights.bounds.amount {
            amount.reading = std::mem::take(&mut amount.reading).doubted();
        }
    }
}

/// A reading with its values as printed, each with its place.
fn printed(reading: Reading<&Choice>, sheet: &Sheet<'_>) -> Reading<String> {
    let at = |choice: &Choice| choice.row.map(|row| sheet.rows[row].at());
    match reading {
        Reading::Sure { value, .. } => Reading::Sure {
            at: at(value),
            value: value.value.clone(),
        },
        Reading::Unclear(candidates) => Reading::Unclear(
            candidates
                .into_iter()
                .map(|candidate| Candidate {
                    at: at(candidate.value),
                    value: candidate.value.value.clone(),
                })
                .collect(),
        ),
        Reading::Missing => Reading::Missing,
    }
}

/// More candidates, and more clues of one, explain nothing more.
const MOST_SHOWN: usize = 6;

fn of_field(field: Field, ranking: &Ranking<'_>, sheet: &Sheet<'_>, weights: &Weights) -> Account {
    let shown = |likely: &Likely<'_>| {
        let choice = likely.choice;
        Shown {
            value: choice.value.clone(),
            at: choice.row.map(|row| sheet.rows[row].at()),
            weight: percent(likely.probability),
            clues: clues(&choice.features, output_of_field(field), weights),
        }
    };
    let bound = percent(weights.bounds.values[field as usize]);
    let nothing = percent(ranking.nothing);
    Account {
        field: field.as_str(),
        candidates: ranking.values.iter().take(MOST_SHOWN).map(shown).collect(),
        because: format!("in per cent; sure from {bound}; that none of these is right: {nothing}")
            .into(),
    }
}

fn of_kind(
    kinds: &[(Kind, f32)],
    reading: &Reading<Kind>,
    whole: &Features,
    weights: &Weights,
) -> Account {
    let shown = |(kind, probability): &(Kind, f32)| {
        let index = KINDS.iter().position(|other| other == kind);
        let output = output_of_kind(index.unwrap_or_default());
        Shown {
            value: kind.as_str().to_owned(),
            at: None,
            weight: percent(*probability),
            clues: clues(whole, output, weights),
        }
    };
    let bounds = &weights.bounds;
    Account {
        field: "kind",
        candidates: kinds
            .iter()
            .take(reading.candidates().len().max(2))
            .map(shown)
            .collect(),
        because: format!(
            "in per cent; sure from {}, of `other` from {}",
            percent(bounds.kind),
            percent(bounds.other)
        )
        .into(),
    }
}

fn percent(probability: f32) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a probability, or infinity where nothing is sure"
    )]
    let percent = (probability * 100.0).floor() as i32;
    percent
}

/// What speaks most for a candidate and against it, in hundredths.
fn clues(features: &Features, output: usize, weights: &Weights) -> Vec<Clue> {
    let named = features.slots.iter().zip(features.names());
    let mut clues: Vec<Clue> = named
        .map(|(slot, name)| Clue {
            says: Cow::Owned(name.to_owned()),
            weight: percent(weights.of(*slot, output)),
        })
        .collect();
    clues.sort_by_key(|clue| std::cmp::Reverse(clue.weight.abs()));
    clues.truncate(MOST_SHOWN);
    clues
}
