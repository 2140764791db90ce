//! Examples to weights: a softmax over the candidates of each field, fitted by stochastic gradient descent.
//!
//! The same examples in the same order give the same weights. Each group of papers is answered by weights that saw none
//! of them. The program does not use weights.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use recert::read::learned::choices::Field;
use recert::read::learned::features::SLOTS;
use serde::Serialize;

use crate::example::{Example, Question};

/// Passes over all examples.
const EPOCHS: usize = 8;
/// The size of the first steps.
const RATE: f32 = 0.1;
/// By how much steps get smaller from pass to pass.
const SLOWING: f32 = 0.3;
/// How strongly weights are drawn to zero.
const DECAY: f32 = 0.001;
/// A feature counts only where so many authors or repositories use it, so that no name of a person becomes one.
const LEAST_AUTHORS: usize = 3;

const FIELDS: usize = Field::ALL.len();

/// How often the likeliest candidate of a field is right.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Likeliest {
    /// Documents.
    pub documents: usize,
    /// Of them, those of which it is right; also that nothing is printed, where nothing is.
    pub right: usize,
    /// Of them, those with a right candidate.
    pub possible: usize,
}

/// The figures of a group of papers, by field.
pub type ByField = BTreeMap<&'static str, Likeliest>;

/// For each group of papers, how often weights from all the others find the right candidate.
#[must_use]
pub fn leave_one_out(examples: &[Example]) -> BTreeMap<String, ByField> {
    let groups: BTreeSet<&str> = examples.iter().map(|one| one.group.as_str()).collect();
    groups
        .into_par_iter()
        .map(|group| {
            let (left_out, others): (Vec<&Example>, Vec<&Example>) =
                examples.iter().partition(|one| one.group == group);
            let weights = Weights::fit(&others);
            let mut figures = ByField::new();
            for question in left_out.iter().flat_map(|one| &one.questions) {
                let of_field = figures.entry(question.field.as_str()).or_default();
                of_field.documents += 1;
                of_field.right += usize::from(weights.is_right(question));
                of_field.possible += usize::from(question.right.contains(&true));
            }
            (group.to_owned(), figures)
        })
        .collect()
}

/// A weight for each slot and field.
struct Weights(Vec<f32>);

impl Weights {
    fn fit(examples: &[&Example]) -> Self {
        let is_common = common_features(examples);
        let mut weights = Self(vec![0.0; SLOTS * FIELDS]);
        // Of AdaGrad: the sum of the squares of all steps so far.
        let mut squares = vec![1e-6_f32; SLOTS * FIELDS];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut random = Random(42);
        let mut rate = RATE;
        for _ in 0..EPOCHS {
            for last in (1..order.len()).rev() {
                order.swap(last, random.below(last + 1));
            }
            for &index in &order {
                for question in &examples[index].questions {
                    weights.learn(question, rate, &is_common, &mut squares);
                }
            }
            rate = 1.0 / (1.0 / rate + SLOWING / RATE);
        }
        weights
    }

    /// The probability of each candidate.
    fn probabilities(&self, question: &Question) -> Vec<f32> {
        let weight = |slot: &u32| self.0[*slot as usize * FIELDS + question.field as usize];
        let score = |slots: &Vec<u32>| slots.iter().map(weight).sum();
        let scores: Vec<f32> = question.slots.iter().map(score).collect();
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let likely: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
        let sum: f32 = likely.iter().sum();
        likely.into_iter().map(|one| one / sum).collect()
    }

    /// One step towards the right candidates, whichever of them are likelier.
    fn learn(&mut self, question: &Question, rate: f32, is_common: &[bool], squares: &mut [f32]) {
        /// A candidate that is nearly as likely as it should be teaches nothing.
        const LEAST_ERROR: f32 = 1e-4;
        if !question.right.contains(&true) {
            return;
        }
        let probabilities = self.probabilities(question);
        let candidates = || probabilities.iter().zip(&question.right);
        let right: f32 = candidates()
            .filter(|(_, is_right)| **is_right)
            .map(|(probability, _)| probability)
            .sum();
        for ((probability, is_right), slots) in candidates().zip(&question.slots) {
            let target = if *is_right {
                probability / right.max(f32::MIN_POSITIVE)
            } else {
                0.0
            };
            let error = probability - target;
            if error.abs() < LEAST_ERROR {
                continue;
            }
            for slot in slots.iter().filter(|slot| is_common[**slot as usize]) {
                let at = *slot as usize * FIELDS + question.field as usize;
                let gradient = error + DECAY * self.0[at];
                squares[at] += gradient * gradient;
                self.0[at] -= rate * gradient / squares[at].sqrt();
            }
        }
    }

    /// Whether the likeliest value is right. Candidates with the same value count together.
    fn is_right(&self, question: &Question) -> bool {
        let mut values: BTreeMap<&str, (f32, bool)> = BTreeMap::new();
        let candidates = question.keys.iter().zip(&question.right);
        for ((key, is_right), probability) in candidates.zip(self.probabilities(question)) {
            values.entry(key).or_insert((0.0, *is_right)).0 += probability;
        }
        let likeliest = values.into_values().max_by(|a, b| a.0.total_cmp(&b.0));
        likeliest.is_some_and(|(_, is_right)| is_right)
    }
}

/// By slot, whether enough authors use a feature.
fn common_features(examples: &[&Example]) -> Vec<bool> {
    let mut by_author: BTreeMap<&str, Vec<&Example>> = BTreeMap::new();
    for example in examples {
        by_author.entry(&example.author).or_default().push(example);
    }
    let mut authors = vec![0_usize; SLOTS];
    for examples in by_author.values() {
        let questions = examples.iter().flat_map(|example| &example.questions);
        let slots = questions.flat_map(|question| question.slots.iter().flatten());
        for slot in slots.collect::<BTreeSet<_>>() {
            authors[*slot as usize] += 1;
        }
    }
    let is_common = |authors| authors >= LEAST_AUTHORS;
    authors.into_iter().map(is_common).collect()
}

/// Numbers without a pattern that are the same in every training: a linear congruential generator.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        const FACTOR: u64 = 6_364_136_223_846_793_005;
        const ADDEND: u64 = 1_442_695_040_888_963_407;
        self.0 = self.0.wrapping_mul(FACTOR).wrapping_add(ADDEND);
        let high = u32::try_from(self.0 >> 33).unwrap_or_default();
        high as usize % limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A paper with two candidates and the right one first. `word` is the slot of what only the right one has.
    fn example(author: &str, word: u32) -> Example {
        Example {
            group: author.to_owned(),
            author: author.to_owned(),
            questions: vec![Question {
                field: Field::Holder,
                slots: vec![vec![1, word], vec![1, 2], vec![3]],
                keys: vec!["ana".to_owned(), "ben".to_owned(), String::new()],
                right: vec![true, false, false],
            }],
        }
    }

    #[test]
    fn what_several_authors_have_in_common_is_learned() {
        let authors = ["a", "b", "c", "d"];
        let examples: Vec<Example> = authors.iter().map(|author| example(author, 7)).collect();
        for figures in leave_one_out(&examples).values() {
            let expected = Likeliest {
                documents: 1,
                right: 1,
                possible: 1,
            };
            assert_eq!(figures["holder"], expected);
        }
    }

    #[test]
    fn what_one_author_alone_has_is_not_learned() {
        let examples: Vec<Example> = (0..4)
            .map(|author| example(&author.to_string(), 10 + author))
            .collect();
        let all: Vec<&Example> = examples.iter().collect();
        let weights = Weights::fit(&all);
        assert!((10..14).all(|slot| weights.0[slot * FIELDS] == 0.0));
        assert!(weights.0[2 * FIELDS] < 0.0);
    }
}
