//! Candidates and weights come in; for each field and for the kind, a reading with a probability goes out.

use std::collections::BTreeSet;

use crate::read::fold::fold;
use crate::read::learned::choices::{Choices, Field, TEXTS};
use crate::read::learned::features::Features;
use crate::read::learned::heard::Choice;
use crate::read::learned::weights::{
    AMOUNT, KINDS, Weights, output_of_field, output_of_kind, softmax,
};
use crate::read::learned::words::words_of;
use crate::read::record::{Candidate, Kind, Reading};

/// A candidate that is less likely is not shown to anybody.
const LEAST: f32 = 0.03;
/// Another date than that of which the finders are sure is asked about from here.
const OTHERWISE: f32 = 0.6;
/// A date that the finders did not see is asked about from here.
const UNSEEN: f32 = 0.9;
/// More candidates help nobody to decide.
const MOST_CANDIDATES: usize = 6;

/// A value of a field, and how likely it is the right one.
#[derive(Debug, Clone, Copy)]
pub struct Likely<'c> {
    /// Of the candidates with this value, the likeliest.
    pub choice: &'c Choice,
    /// Of all of them together.
    pub probability: f32,
    /// Whether it can be sure: any of them can.
    pub stands: bool,
}

/// The values of a field, likeliest first.
#[derive(Debug)]
pub struct Ranking<'c> {
    /// The values.
    pub values: Vec<Likely<'c>>,
    /// How likely it is that none of them is right.
    pub nothing: f32,
}

/// How likely each holder, each provider and each title is. What is more likely the holder than not is left out of the
/// others, and so is such a provider of the titles.
#[must_use]
pub fn texts<'c>(choices: &'c Choices, weights: &Weights) -> [Ranking<'c>; 3] {
    let mut taken: Vec<&str> = Vec::new();
    TEXTS.map(|field| {
        let ranking = ranking(choices, field, weights, &|choice| is_taken(&taken, choice));
        let best = ranking.values.first();
        taken.extend(
            best.filter(|best| best.probability > 0.5)
                .map(|best| best.choice.key.as_str()),
        );
        ranking
    })
}

/// Whether a candidate is another field's value, or has the holder's name in it. `taken` begins with the holder.
#[must_use]
pub fn is_taken(taken: &[&str], choice: &Choice) -> bool {
    /// Shorter names may be part of anything.
    const LEAST_LETTERS: usize = 5;
    let key = choice.key.as_str();
    let holder = taken.first().filter(|name| name.len() >= LEAST_LETTERS);
    taken.contains(&key)
        || holder.is_some_and(|holder| {
            key.contains(*holder) || key.len() >= LEAST_LETTERS && holder.contains(key)
        })
}

/// How likely each value of a field is, of the candidates that are not left out.
#[must_use]
pub fn ranking<'c>(
    choices: &'c Choices,
    field: Field,
    weights: &Weights,
    is_left_out: &dyn Fn(&Choice) -> bool,
) -> Ranking<'c> {
    let output = output_of_field(field);
    let all: Vec<&Choice> = choices
        .of(field)
        .iter()
        .filter(|one| !is_left_out(one))
        .collect();
    let mut scores: Vec<f32> = all
        .iter()
        .map(|choice| weights.score(&choice.features.slots, output))
        .collect();
    scores.push(weights.score(&choices.whole.slots, output));
    let probabilities = softmax(&scores);
    let mut values: Vec<(Likely<'_>, f32)> = Vec::new();
    for (choice, probability) in all.into_iter().zip(&probabilities) {
        /// Less than this changes nothing, whatever it is added to.
        const NOTHING: f32 = 1e-4;
        if *probability < NOTHING {
            continue;
        }
        let same = values
            .iter_mut()
            .find(|(likely, _)| likely.choice.key == choice.key);
        match same {
            Some((likely, best)) => {
                likely.probability += probability;
                likely.stands |= choice.stands;
                // A name without its credentials comes first.
                let is_shorter = choice.value.len() < likely.choice.value.len();
                let is_longer = choice.value.len() > likely.choice.value.len();
                if is_shorter || probability > best && !is_longer {
                    (likely.choice, *best) = (choice, *probability);
                }
            }
            None => values.push((
                Likely {
                    choice,
                    probability: *probability,
                    stands: choice.stands,
                },
                *probability,
            )),
        }
    }
    let mut values: Vec<Likely<'_>> = values.into_iter().map(|(likely, _)| likely).collect();
    values.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    if field == Field::Provider {
        join_parts(&mut values);
    }
    Ranking {
        values,
        nothing: probabilities.last().copied().unwrap_or(1.0),
    }
}

/// A provider's name with and without its legal form, department or town is one provider: the likeliest form stands for
/// those that have all of its words, or of which it has all.
fn join_parts(values: &mut Vec<Likely<'_>>) {
    let words = |likely: &Likely<'_>| -> BTreeSet<String> {
        words_of(&fold(&likely.choice.value)).into_iter().collect()
    };
    let Some(best) = values.first().map(words) else {
        return;
    };
    let mut joined = 0.0;
    let mut is_first = true;
    values.retain(|likely| {
        let own = words(likely);
        let is_part = !is_first && (own.is_subset(&best) || best.is_subset(&own));
        is_first = false;
        joined += if is_part { likely.probability } else { 0.0 };
        !is_part
    });
    values[0].probability += joined;
}

impl<'c> Ranking<'c> {
    /// The reading: sure from a bound, else a question; missing if no value is likely at all.
    #[must_use]
    pub fn reading(&self, bound: f32) -> Reading<&'c Choice> {
        match self.values.as_slice() {
            [best, ..] if best.stands && best.probability >= bound => Reading::plain(best.choice),
            [best, ..] if best.probability >= LEAST => {
                let candidates = self.likely().into_iter();
                let candidates = candidates.map(|value| Candidate { value, at: None });
                Reading::Unclear(candidates.collect())
            }
            _ => Reading::Missing,
        }
    }

    /// The values that are likely enough to ask about, likeliest first.
    #[must_use]
    pub fn likely(&self) -> Vec<&'c Choice> {
        let values = self.values.iter();
        let likely = values.take_while(|value| value.probability >= LEAST);
        likely
            .take(MOST_CANDIDATES)
            .map(|value| value.choice)
            .collect()
    }
}

/// What becomes of a date that the finders read.
#[derive(Debug)]
pub enum DateDecision<'c> {
    /// It stays as the finders read it.
    Kept,
    /// It is what the finders left open.
    Settled(&'c Choice),
    /// It is asked about: these are likely, likeliest first.
    Doubted(Vec<&'c Choice>),
}

/// Whether finders and weights agree on a date. Where the finders are sure and the weights are surer of another date, it
/// is asked about, and a completion also where the weights are not sure enough of it; where the finders leave open which
/// date it is, the weights may tell; a date that the finders did not see is asked about.
#[must_use]
pub fn date<'c>(
    told: &Reading<String>,
    ranking: &Ranking<'c>,
    keep: f32,
    settle: f32,
) -> DateDecision<'c> {
    let best = ranking
        .values
        .first()
        .filter(|best| best.probability >= ranking.nothing);
    match (told, best) {
        (Reading::Sure { value, .. }, Some(best)) if best.choice.value == *value => {
            if best.probability >= keep {
                DateDecision::Kept
            } else {
                DateDecision::Doubted(ranking.likely())
            }
        }
        (Reading::Sure { .. }, Some(best)) if best.probability >= OTHERWISE => {
            DateDecision::Doubted(ranking.likely())
        }
        (Reading::Sure { .. }, _) if keep > OTHERWISE => DateDecision::Doubted(ranking.likely()),
        (Reading::Unclear(candidates), Some(best))
            if best.stands
                && best.probability >= settle
                && candidates.iter().any(|one| one.value == best.choice.value) =>
        {
            DateDecision::Settled(best.choice)
        }
        (Reading::Missing, Some(best)) if best.probability >= UNSEEN => {
            DateDecision::Doubted(ranking.likely())
        }
        _ => DateDecision::Kept,
    }
}

/// How likely it is that an amount is awarded.
#[must_use]
pub fn amount(choice: &Choice, weights: &Weights) -> f32 {
    let score = weights.score(&choice.features.slots, AMOUNT);
    softmax(&[score, 0.0])[0]
}

/// How likely each kind is, likeliest first. What was attended and awards an amount counts as completed, whatever its
/// title.
#[must_use]
pub fn kinds(whole: &Features, awards: bool, weights: &Weights) -> Vec<(Kind, f32)> {
    let share = share_of(whole);
    let scores: Vec<f32> = (0..KINDS.len())
        .map(|index| weights.score(&whole.slots, output_of_kind(index)) * share)
        .collect();
    let mut kinds: Vec<(Kind, f32)> = KINDS.into_iter().zip(softmax(&scores)).collect();
    if awards {
        let mut attended = 0.0;
        for (kind, probability) in &mut kinds {
            if *kind == Kind::Attendance {
                attended = std::mem::take(probability);
            }
        }
        // `Kind::Completion` is the first of them.
        kinds[0].1 += attended;
    }
    kinds.sort_by(|a, b| b.1.total_cmp(&a.1));
    kinds
}

/// What one feature of a whole paper counts: less, the more there are, so that a long text is not surer than a short one.
#[must_use]
pub fn share_of(whole: &Features) -> f32 {
    /// Of a certificate with so many features, each counts as one.
    const COMMON: f32 = 200.0;
    (COMMON / (whole.slots.len() as f32).max(1.0)).sqrt()
}

/// The kind, from how likely each is: sure from its bound, else a question.
#[must_use]
pub fn kind(kinds: &[(Kind, f32)], weights: &Weights) -> Reading<Kind> {
    let Some((best, probability)) = kinds.first().copied() else {
        return Reading::Missing;
    };
    let bound = match best {
        Kind::Other => weights.bounds.other,
        _ => weights.bounds.kind,
    };
    if probability >= bound {
        return Reading::plain(best);
    }
    // What is not sure may be something else: the next likely kind is always named.
    let likely = kinds
        .iter()
        .enumerate()
        .take_while(|(index, (_, probability))| *index < 2 || *probability >= LEAST);
    let candidates = likely
        .take(MOST_CANDIDATES)
        .map(|(_, (kind, _))| Candidate {
            value: *kind,
            at: None,
        });
    Reading::Unclear(candidates.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::learned::features::SLOTS;
    use crate::read::learned::weights::{Bounds, OUTPUTS};
    use crate::read::learned::words::key_of;

    /// Weights under which the feature of a slot adds a score to each of some outputs.
    fn weights(of: &[(usize, usize, f32)]) -> Weights {
        let mut fitted = vec![0.0; SLOTS * OUTPUTS];
        for (slot, output, score) in of {
            fitted[slot * OUTPUTS + output] = *score;
        }
        let bounds = Bounds {
            kind: 0.9,
            other: 0.99,
            ..Bounds::nothing_sure()
        };
        Weights::rounded(&fitted, bounds)
    }

    fn choice(value: &str, slot: u32) -> Choice {
        let mut features = Features::default();
        features.slots.push(slot);
        Choice {
            value: value.to_owned(),
            key: key_of(&fold(value)),
            row: None,
            stands: true,
            features,
        }
    }

    fn shown(ranking: &Ranking<'_>) -> Vec<(String, u32)> {
        let percent = |likely: &Likely<'_>| (likely.probability * 100.0).round() as u32;
        let values = ranking.values.iter();
        values
            .map(|likely| (likely.choice.value.clone(), percent(likely)))
            .collect()
    }

    #[test]
    fn a_value_counts_as_often_as_it_is_printed_and_the_shorter_print_is_shown() {
        let provider = output_of_field(Field::Provider);
        let choices = Choices {
            texts: vec![
                choice("Riverbend Institute, Inc.", 1),
                choice("Riverbend Institute", 1),
                choice("RIVERBEND INSTITUTE", 1),
                choice("Ana Diaz", 2),
            ],
            ..Choices::default()
        };
        let ranking = ranking(
            &choices,
            Field::Provider,
            &weights(&[(1, provider, 2.0)]),
            &|_| false,
        );
        // Three times e² of 3 e² + 1 + 1, and e⁰ of it for the other.
        assert_eq!(
            shown(&ranking),
            [
                ("Riverbend Institute".to_owned(), 92),
                ("Ana Diaz".to_owned(), 4)
            ]
        );
        assert!(ranking.nothing < 0.05);
    }

    #[test]
    fn what_is_the_holder_is_no_provider() {
        let (holder, provider) = (
            output_of_field(Field::Holder),
            output_of_field(Field::Provider),
        );
        let choices = Choices {
            texts: vec![
                choice("Ana Diaz", 1),
                choice("Dear Ana Diaz", 3),
                choice("Riverbend", 2),
            ],
            ..Choices::default()
        };
        let weights = weights(&[
            (1, holder, 3.0),
            (1, provider, 3.0),
            (3, provider, 3.0),
            (2, provider, 1.0),
        ]);
        let [first, second, _] = texts(&choices, &weights);
        assert_eq!(first.values[0].choice.value, "Ana Diaz");
        assert_eq!(second.values[0].choice.value, "Riverbend");
        assert_eq!(second.values.len(), 1);
    }

    #[test]
    fn a_picture_that_leaves_letters_in_doubt_makes_nothing_sure() {
        let holder = output_of_field(Field::Holder);
        let mut choices = Choices {
            texts: vec![choice("Ana Diaz", 1)],
            ..Choices::default()
        };
        let weights = weights(&[(1, holder, 9.0)]);
        let is_sure = |choices: &Choices| {
            let ranking = ranking(choices, Field::Holder, &weights, &|_| false);
            ranking.reading(0.9).value().is_some()
        };
        assert!(is_sure(&choices));
        choices.texts[0].stands = false;
        assert!(!is_sure(&choices));
    }

    #[test]
    fn finders_and_weights_agree_on_a_date() {
        let completed = output_of_field(Field::Completed);
        let mut choices = Choices {
            dates: vec![choice("2025-04-03", 1), choice("2025-05-01", 2)],
            ..Choices::default()
        };
        let sure = |date: &str| Reading::plain(date.to_owned());
        let open = |dates: &[&str]| {
            let candidate = |date: &&str| Candidate {
                value: (*date).to_owned(),
                at: None,
            };
            Reading::Unclear(dates.iter().map(candidate).collect())
        };
        let weights = weights(&[(1, completed, 6.0)]);
        let decide = |choices: &Choices, told: &Reading<String>, keep: f32| {
            let ranking = ranking(choices, Field::Completed, &weights, &|_| false);
            match date(told, &ranking, keep, 0.9) {
                DateDecision::Kept => "kept".to_owned(),
                DateDecision::Settled(choice) => choice.value.clone(),
                DateDecision::Doubted(_) => "?".to_owned(),
            }
        };
        for (told, keep, expected) in [
            (sure("2025-04-03"), 0.9, "kept"),
            (sure("2025-04-03"), 0.999, "?"),
            (sure("2025-05-01"), 0.0, "?"),
            (open(&["2025-04-03", "2025-05-01"]), 0.9, "2025-04-03"),
            (open(&["2025-05-01"]), 0.9, "kept"),
            (Reading::Missing, 0.9, "?"),
        ] {
            assert_eq!(decide(&choices, &told, keep), expected, "{told:?} {keep}");
        }
        // Which of two orders of its digits is meant, no weight can tell.
        choices.dates[0].stands = false;
        let told = open(&["2025-04-03", "2025-05-01"]);
        assert_eq!(decide(&choices, &told, 0.9), "kept");
    }

    #[test]
    fn a_kind_is_sure_from_its_bound_and_names_the_next_one_otherwise() {
        let index = |kind: Kind| KINDS.iter().position(|other| *other == kind).unwrap();
        let (card, other) = (
            output_of_kind(index(Kind::CprAed)),
            output_of_kind(index(Kind::Other)),
        );
        let whole = |slot: u32| {
            let mut features = Features::default();
            features.slots.extend([slot; 200]);
            features
        };
        let of = |score: f32, output: usize| {
            let weights = weights(&[(1, output, score / 200.0)]);
            kind(&kinds(&whole(1), false, &weights), &weights)
        };
        assert_eq!(of(9.0, card), Reading::plain(Kind::CprAed));
        assert_eq!(of(9.0, other), Reading::plain(Kind::Other));
        // e⁵ of e⁵ + 9 is 94 %: enough for a card, and not to put a paper aside.
        assert_eq!(of(5.0, card), Reading::plain(Kind::CprAed));
        let open = of(5.0, other);
        assert_eq!(open.candidates()[0], &Kind::Other);
        assert_eq!(open.candidates().len(), 2);
    }

    #[test]
    fn what_was_attended_and_awards_an_amount_is_completed() {
        let attendance = KINDS
            .iter()
            .position(|kind| *kind == Kind::Attendance)
            .unwrap();
        let weights = weights(&[(1, output_of_kind(attendance), 9.0)]);
        let mut whole = Features::default();
        whole.slots.push(1);
        assert_eq!(kinds(&whole, false, &weights)[0].0, Kind::Attendance);
        assert_eq!(kinds(&whole, true, &weights)[0].0, Kind::Completion);
    }
}
