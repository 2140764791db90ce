//! Examples to weights: a softmax over the candidates of each field and over the kinds, fitted by stochastic gradient
//! descent; and the bounds from which an answer is sure.
//!
//! The same examples in the same order give the same weights. Each group of papers is answered by weights that saw none
//! of them, and sure from bounds that were set without them.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use recert::read::learned::choices::{Choices, DATES, Field, TEXTS};
use recert::read::learned::decide::{self, DateDecision, Ranking};
use recert::read::learned::features::SLOTS;
use recert::read::learned::weights::{
    AMOUNT, Bounds, KINDS, OUTPUTS, Weights, output_of_field, output_of_kind, softmax,
};
use recert::read::record::Kind;
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
/// In how many parts examples are divided to set the bounds: each is answered by weights from the others.
const PARTS: usize = 4;
/// Of all certificates, how many may have a value that is sure and wrong: holder, provider, title, and each date.
const WRONG_VALUES: [f32; Field::ALL.len()] = [0.01, 0.015, 0.03, 0.004, 0.004, 0.004, 0.004];
/// Of all certificates, how many may have a date of which the finders are sure and that is wrong.
const WRONG_DATES: f32 = 0.0125;
/// Of all certificates, how many may have a wrong amount of which the finders are sure.
const WRONG_AMOUNTS: f32 = 0.01;
/// Of all papers, how many may be taken for a kind that they are not.
const WRONG_KINDS: f32 = 0.015;
/// Of all certificates, how many may be put aside as none.
const PUT_ASIDE: f32 = 0.005;

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

/// What was learned for a group of papers from all the others.
#[derive(Debug)]
pub struct LeftOut {
    /// The weights, with their bounds.
    pub weights: Weights,
    /// How often their likeliest candidates are right on the group.
    pub likeliest: ByField,
}

/// For each group of papers, what is learned from all the others.
#[must_use]
pub fn leave_one_out(examples: &[Example]) -> BTreeMap<String, LeftOut> {
    let groups: BTreeSet<&str> = examples.iter().map(|one| one.group.as_str()).collect();
    groups
        .into_par_iter()
        .map(|group| {
            let (left_out, others): (Vec<&Example>, Vec<&Example>) =
                examples.iter().partition(|one| one.group == group);
            let weights = train(&others);
            let mut likeliest = ByField::new();
            for example in left_out {
                for (answer, question) in answers(example, &weights).iter().zip(&example.questions)
                {
                    let of_field = likeliest.entry(question.field.as_str()).or_default();
                    of_field.documents += 1;
                    of_field.right += usize::from(answer.is_right);
                    of_field.possible += usize::from(question.right.contains(&true));
                }
            }
            (group.to_owned(), LeftOut { weights, likeliest })
        })
        .collect()
}

/// Weights from examples, with the bounds that are set by leaving a part of them out in turn.
#[must_use]
pub fn train(examples: &[&Example]) -> Weights {
    Weights::rounded(&fit(examples), bounds(examples))
}

/// The likeliest answer to a question.
#[derive(Debug, Clone, Copy)]
struct Answer {
    /// Zero if it cannot be sure.
    probability: f32,
    is_right: bool,
    /// It is that nothing is printed.
    is_nothing: bool,
}

/// A paper, and weights that saw none of its author or repository.
type Unseen<'e> = (&'e Weights, &'e Example);

/// From which probabilities answers are sure.
fn bounds(examples: &[&Example]) -> Bounds {
    let parts = parts(examples);
    let unseen: Vec<Unseen<'_>> = parts
        .iter()
        .flat_map(|(weights, examples)| examples.iter().map(move |one| (weights, *one)))
        .collect();
    let values = values(&unseen);
    let certificates = unseen.iter().filter(|(_, one)| !one.questions.is_empty());
    let of_amounts: Vec<(bool, Answer)> = certificates
        .map(|(weights, one)| (one.is_real, amounts(one, weights)))
        .collect();
    let of_value = |field: &Field| {
        let wrong = WRONG_VALUES[*field as usize];
        let answers = if DATES.contains(field) {
            of_date(&unseen, *field, false)
        } else {
            of_text(&values, *field)
        };
        bound(&answers, wrong)
    };
    let of_sure_date = |field: Field| bound(&of_date(&unseen, field, true), WRONG_DATES);
    Bounds {
        values: Field::ALL.iter().map(of_value).collect(),
        dates: DATES.map(of_sure_date).to_vec(),
        amount: bound(&of_amounts, WRONG_AMOUNTS),
        kind: bound(&of_kind(&unseen, false), WRONG_KINDS),
        other: bound(&of_kind(&unseen, true), PUT_ASIDE),
    }
}

/// The examples in parts by author and repository, each with weights from the others.
fn parts<'e>(examples: &[&'e Example]) -> Vec<(Weights, Vec<&'e Example>)> {
    let groups: BTreeSet<&str> = examples.iter().map(|one| one.group.as_str()).collect();
    let part_of: BTreeMap<&str, usize> = groups.into_iter().zip((0..PARTS).cycle()).collect();
    (0..PARTS)
        .into_par_iter()
        .map(|part| {
            let (left_out, others): (Vec<&Example>, Vec<&Example>) = examples
                .iter()
                .partition(|one| part_of[one.group.as_str()] == part);
            let weights = Weights::rounded(&fit(&others), Bounds::nothing_sure());
            (weights, left_out)
        })
        .collect()
}

/// An answer about a field of a paper, and whether that is a real one.
type FieldAnswer = (Field, bool, Answer);

/// The likeliest values of every field of every paper.
fn values(unseen: &[Unseen<'_>]) -> Vec<FieldAnswer> {
    unseen
        .iter()
        .flat_map(|(weights, one)| {
            let answers = answers(one, weights).into_iter().zip(&one.questions);
            answers.map(|(answer, question)| (question.field, one.is_real, answer))
        })
        .collect()
}

/// Those of one field. The titles of real papers are known by their hashes alone: one that is longer or shorter is not known to be
/// right, so that they are left out.
fn of_text(values: &[FieldAnswer], field: Field) -> Vec<(bool, Answer)> {
    values
        .iter()
        .filter(|(of, is_real, _)| *of == field && (field != Field::Title || !is_real))
        .map(|(_, is_real, answer)| (*is_real, *answer))
        .collect()
}

/// What the weights say of a date of which the finders are sure, or which they leave open.
fn of_date(unseen: &[Unseen<'_>], field: Field, is_sure: bool) -> Vec<(bool, Answer)> {
    unseen
        .iter()
        .flat_map(|(weights, one)| {
            let of_field = one
                .questions
                .iter()
                .filter(|question| question.field == field);
            of_field.map(|question| (one.is_real, dated(one, question, weights, is_sure)))
        })
        .collect()
}

/// The likeliest kinds: of papers that are no certificates, or of all others. Made-up papers are chosen for what is hard
/// about their kind: all papers count alike.
fn of_kind(unseen: &[Unseen<'_>], is_other: bool) -> Vec<(bool, Answer)> {
    unseen
        .iter()
        .filter(|(_, one)| !is_other || !is_kind(one, Kind::Other))
        .map(|(weights, one)| {
            let choices = &one.choices;
            let (best, probability) = decide::kinds(&choices.whole, choices.awards, weights)[0];
            let answer = Answer {
                probability,
                is_right: is_kind(one, best),
                is_nothing: (best == Kind::Other) != is_other,
            };
            (false, answer)
        })
        .collect()
}

/// The lowest probability from which at most a share of all answers is sure and wrong, on real papers and on the others.
/// An answer that nothing is printed is never sure here.
fn bound(answers: &[(bool, Answer)], wrong: f32) -> f32 {
    let of = |real: bool| {
        let mut some: Vec<Answer> = answers
            .iter()
            .filter(|(is_real, _)| *is_real == real)
            .map(|(_, answer)| *answer)
            .collect();
        let allowed = (some.len() as f32 * wrong).floor() as usize;
        some.retain(|answer| !answer.is_nothing && !answer.is_right);
        some.sort_by(|a, b| b.probability.total_cmp(&a.probability));
        some.get(allowed).map_or(0.5, |answer| answer.probability)
    };
    // More than the probability of the first that is one too many.
    of(true).max(of(false)).max(0.5).next_up()
}

fn is_kind(example: &Example, kind: Kind) -> bool {
    let index = KINDS.iter().position(|other| *other == kind);
    index.is_some_and(|index| example.kinds[index])
}

/// The likeliest answers to the questions of a paper, decided as in the program.
fn answers(example: &Example, weights: &Weights) -> Vec<Answer> {
    let texts = decide::texts(&example.choices, weights);
    let answered = |question: &Question| {
        let field = question.field;
        let of_text = TEXTS.iter().position(|text| *text == field);
        if let Some(ranking) = of_text.map(|index| &texts[index]) {
            return answer(example, question, ranking);
        }
        let ranking = decide::ranking(&example.choices, field, weights, &|_| false);
        answer(example, question, &ranking)
    };
    example.questions.iter().map(answered).collect()
}

/// How likely all amounts of a paper are right of which the finders are sure.
fn amounts(example: &Example, weights: &Weights) -> Answer {
    let choices = &example.choices;
    let sure = choices
        .amounts
        .iter()
        .zip(&choices.told_amounts)
        .zip(&example.amounts)
        .filter(|((_, told), _)| told.is_some())
        .map(|((choice, _), is_right)| (decide::amount(choice, weights), *is_right));
    let mut answer = Answer {
        probability: 1.0,
        is_right: true,
        is_nothing: true,
    };
    for (probability, is_right) in sure {
        answer.is_nothing = false;
        answer.is_right &= is_right;
        answer.probability = answer.probability.min(probability);
    }
    answer
}

/// What the weights say of a date of which the finders are sure, or which they leave open. All else decides nothing.
fn dated(example: &Example, question: &Question, weights: &Weights, is_sure: bool) -> Answer {
    let ranking = decide::ranking(&example.choices, question.field, weights, &|_| false);
    let answer = answer(example, question, &ranking);
    let index = DATES.iter().position(|field| *field == question.field);
    let told = index.map(|index| &example.choices.told[index]);
    let best = ranking.values.first().map(|best| &best.choice.value);
    // Kept or settled, whatever the bound.
    let counts = told.is_some_and(|told| match decide::date(told, &ranking, 0.0, 0.0) {
        DateDecision::Kept => is_sure && told.value().is_some() && told.value() == best,
        DateDecision::Settled(_) => !is_sure,
        DateDecision::Doubted(_) => false,
    });
    Answer {
        is_nothing: answer.is_nothing || !counts,
        probability: ranking.values.first().map_or(0.0, |best| best.probability),
        ..answer
    }
}

/// The likeliest value, or that nothing is printed.
fn answer(example: &Example, question: &Question, ranking: &Ranking<'_>) -> Answer {
    let best = ranking.values.first();
    match best.filter(|best| best.probability >= ranking.nothing) {
        Some(best) => {
            let mut all = example.choices.of(question.field).iter();
            let index = all.position(|choice| std::ptr::eq(choice, best.choice));
            Answer {
                probability: if best.stands { best.probability } else { 0.0 },
                is_right: index.is_some_and(|index| question.right[index]),
                is_nothing: false,
            }
        }
        None => Answer {
            probability: ranking.nothing,
            is_right: question.right.last() == Some(&true),
            is_nothing: true,
        },
    }
}

/// A weight for each slot and output while they are fitted.
struct Fitting {
    weights: Vec<f32>,
    /// Of `AdaGrad`: the sum of the squares of all steps so far.
    squares: Vec<f32>,
    /// By slot, whether enough authors use it.
    is_common: Vec<bool>,
    rate: f32,
}

fn fit(examples: &[&Example]) -> Vec<f32> {
    let mut fitting = Fitting {
        weights: vec![0.0; SLOTS * OUTPUTS],
        squares: vec![1e-6; SLOTS * OUTPUTS],
        is_common: common_features(examples),
        rate: RATE,
    };
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random(42);
    for _ in 0..EPOCHS {
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last + 1));
        }
        for &index in &order {
            let example = examples[index];
            for question in &example.questions {
                let output = output_of_field(question.field);
                let choices = &example.choices;
                let all = choices.of(question.field).iter();
                let features = all.map(|choice| &choice.features).chain([&choices.whole]);
                let right = question.right.iter();
                let left_out = question.left_out.iter().chain([&false]);
                let (scored, right): (Vec<_>, Vec<bool>) = features
                    .zip(right)
                    .zip(left_out)
                    .filter(|(_, is_left_out)| !**is_left_out)
                    .map(|((features, right), _)| ((features.slots.as_slice(), output), *right))
                    .unzip();
                fitting.learn(&scored, &right, 1.0);
            }
            let amounts = example.choices.amounts.iter();
            for (choice, is_right) in amounts.zip(&example.amounts) {
                let scored: [(&[u32], usize); 2] =
                    [(&choice.features.slots, AMOUNT), (&[], AMOUNT)];
                fitting.learn(&scored, &[*is_right, !is_right], 1.0);
            }
            let slots = example.choices.whole.slots.as_slice();
            let scored: Vec<(&[u32], usize)> = (0..KINDS.len())
                .map(|index| (slots, output_of_kind(index)))
                .collect();
            fitting.learn(
                &scored,
                &example.kinds,
                decide::share_of(&example.choices.whole),
            );
        }
        fitting.rate = 1.0 / (1.0 / fitting.rate + SLOWING / RATE);
    }
    fitting.weights
}

impl Fitting {
    fn score(&self, (slots, output): (&[u32], usize)) -> f32 {
        let weight = |slot: &u32| self.weights[*slot as usize * OUTPUTS + output];
        slots.iter().map(weight).sum()
    }

    /// One step towards the right candidates, whichever of them are likelier. A candidate is what is seen of it, with
    /// the output that scores it.
    fn learn(&mut self, candidates: &[(&[u32], usize)], right: &[bool], share: f32) {
        /// A candidate that is nearly as likely as it should be teaches nothing.
        const LEAST_ERROR: f32 = 1e-4;
        if !right.contains(&true) {
            return;
        }
        let scores: Vec<f32> = candidates
            .iter()
            .map(|one| self.score(*one) * share)
            .collect();
        let probabilities = softmax(&scores);
        let sum_of_right: f32 = probabilities
            .iter()
            .zip(right)
            .filter(|(_, is_right)| **is_right)
            .map(|(probability, _)| probability)
            .sum();
        for ((probability, is_right), (slots, output)) in
            probabilities.iter().zip(right).zip(candidates)
        {
            let target = if *is_right {
                probability / sum_of_right.max(f32::MIN_POSITIVE)
            } else {
                0.0
            };
            let error = probability - target;
            if error.abs() < LEAST_ERROR {
                continue;
            }
            for slot in slots.iter().filter(|slot| self.is_common[**slot as usize]) {
                let at = *slot as usize * OUTPUTS + output;
                let gradient = error * share + DECAY * self.weights[at];
                self.squares[at] += gradient * gradient;
                self.weights[at] -= self.rate * gradient / self.squares[at].sqrt();
            }
        }
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
        let mut seen = vec![false; SLOTS];
        for example in examples {
            let Choices {
                texts,
                dates,
                amounts,
                whole,
                ..
            } = &example.choices;
            let all = texts
                .iter()
                .chain(dates)
                .chain(amounts)
                .map(|choice| &choice.features);
            for slot in all.chain([whole]).flat_map(|features| &features.slots) {
                seen[*slot as usize] = true;
            }
        }
        for (count, is_seen) in authors.iter_mut().zip(seen) {
            *count += usize::from(is_seen);
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
    use recert::read::learned::features::Features;
    use recert::read::learned::heard::Choice;

    use super::*;

    /// A paper with two candidates and the right one first. `word` is the slot of what only the right one has.
    fn example(author: &str, word: u32) -> Example {
        let choice = |value: &str, slots: Vec<u32>| Choice {
            value: value.to_owned(),
            key: value.to_owned(),
            row: None,
            stands: true,
            features: features(slots),
        };
        let mut kinds = [false; KINDS.len()];
        kinds[0] = true;
        Example {
            group: author.to_owned(),
            author: author.to_owned(),
            is_real: false,
            choices: Choices {
                texts: vec![choice("ana", vec![1, word]), choice("ben", vec![1, 2])],
                whole: features(vec![3]),
                ..Choices::default()
            },
            kinds,
            amounts: Vec::new(),
            questions: vec![Question {
                field: Field::Holder,
                right: vec![true, false, false],
                left_out: vec![false, false],
            }],
        }
    }

    fn features(slots: Vec<u32>) -> Features {
        let mut features = Features::default();
        features.slots = slots;
        features
    }

    #[test]
    fn what_several_authors_have_in_common_is_learned() {
        let authors = ["a", "b", "c", "d"];
        let examples: Vec<Example> = authors.iter().map(|author| example(author, 7)).collect();
        for left_out in leave_one_out(&examples).values() {
            let expected = Likeliest {
                documents: 1,
                right: 1,
                possible: 1,
            };
            assert_eq!(left_out.likeliest["holder"], expected);
        }
    }

    #[test]
    fn what_one_author_alone_has_is_not_learned() {
        let examples: Vec<Example> = (0..4)
            .map(|author| example(&author.to_string(), 10 + author))
            .collect();
        let all: Vec<&Example> = examples.iter().collect();
        let weights = fit(&all);
        let of_holder = |slot: usize| weights[slot * OUTPUTS + output_of_field(Field::Holder)];
        assert!((10..14).all(|slot| of_holder(slot) == 0.0));
        assert!(of_holder(2) < 0.0);
    }

    #[test]
    fn a_bound_lets_few_wrong_answers_pass() {
        let answers: Vec<(bool, Answer)> = (0..100)
            .map(|index| {
                let answer = Answer {
                    probability: 1.0 - index as f32 / 1000.0,
                    is_right: index % 20 != 10,
                    is_nothing: false,
                };
                (true, answer)
            })
            .collect();
        // Wrong are those at 0.99, 0.97, 0.95, 0.93 and 0.91.
        let lets_pass = |bound: f32| {
            let passed = answers.iter().filter(|(_, one)| one.probability >= bound);
            passed.filter(|(_, one)| !one.is_right).count()
        };
        assert_eq!(lets_pass(bound(&answers, 0.0)), 0);
        assert_eq!(lets_pass(bound(&answers, 0.01)), 1);
        assert_eq!(lets_pass(bound(&answers, 0.03)), 3);
        assert_eq!(lets_pass(bound(&answers, 0.5)), 5);
    }
}
