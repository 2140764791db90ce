//! Papers with their truth to examples: for each field the candidates of the reader, with the right ones marked.

use std::collections::HashMap;

use recert::read::learned::choices::{Choices, Field, TEXTS};
use recert::read::learned::decide;
use recert::read::learned::heard::Choice;
use recert::read::learned::weights::KINDS;
use recert::read::record::Amount;
use recert::read::{self, Knowledge};
use recert::rules::names::Names;
use serde_json::json;

use crate::score::{Verdict, is_right_amount, judge};
use crate::set::Set;
use crate::truth::Truth;

/// What one paper teaches.
#[derive(Debug)]
pub struct Example {
    /// Papers of one group are left out together: an author's, or a part of the real ones.
    pub group: String,
    /// Who made the paper: a set, or the repository of a real one.
    pub author: String,
    /// Whether it is a real paper.
    pub is_real: bool,
    /// The candidates, and what is seen of the paper as a whole.
    pub choices: Choices,
    /// What kind of document it is.
    pub kinds: RightKinds,
    /// Whether each amount is awarded; none for a paper that is no certificate.
    pub amounts: Vec<bool>,
    /// One for each field of which the truth is known; none for a paper that is no certificate.
    pub questions: Vec<Question>,
}

/// What kind of document a paper is: whether each kind of [`KINDS`] is right.
pub type RightKinds = [bool; KINDS.len()];

/// One field of a paper.
#[derive(Debug)]
pub struct Question {
    /// The field.
    pub field: Field,
    /// Whether each candidate is right, and last, whether it is right that nothing is printed.
    pub right: Vec<bool>,
    /// Whether each candidate is left out, as the value of another field.
    pub left_out: Vec<bool>,
}

/// The examples of some sets, in their order.
pub fn examples(sets: &[Set], names: &Names) -> Vec<Example> {
    // Which pages are looked at again must not depend on what is learned from them.
    let finders = Knowledge {
        names,
        weights: None,
    };
    let of_set = |set: &Set| {
        set.compare(
            |paper| read::choices(&paper.as_read(&finders), names),
            |truth, _, sheets| example(set, truth, sheets),
        )
    };
    sets.iter().flat_map(of_set).collect()
}

fn example(set: &Set, truth: &Truth, sheets: &[&Choices]) -> Option<Example> {
    let is_certificate = !truth.may_be_no_certificate();
    // Of several certificates in a file, the one with candidates for most of what is printed.
    let printed = |choices: &&&Choices| {
        let is_printed = |field: &Field| {
            let mut all = choices.of(*field).iter();
            !is_right(*field, truth, None)
                && all.any(|choice| is_right(*field, truth, Some(&choice.value)))
        };
        Field::ALL.iter().filter(|field| is_printed(field)).count()
    };
    let sheet = sheets.iter().rev().max_by_key(printed)?;
    // Rows of one sheet that each are a certificate share its holder and provider alone.
    let of_file = set.truths.iter().filter(|other| other.path == truth.path);
    let shares = of_file.count() > sheets.len();
    let fields = Field::ALL
        .into_iter()
        .filter(|_| is_certificate)
        .filter(|field| !shares || matches!(field, Field::Holder | Field::Provider));
    let kinds: Vec<&str> = truth.kind.split('|').collect();
    Some(Example {
        group: set.group().to_owned(),
        author: truth.repo_h.clone().unwrap_or_else(|| set.name.clone()),
        is_real: set.is_real,
        choices: (*sheet).clone(),
        kinds: KINDS.map(|kind| kinds.contains(&kind.as_str())),
        amounts: if is_certificate && !shares {
            let amounts = sheet.told_amounts.iter();
            let is_right = |told: &Option<Amount>| {
                told.as_ref().is_some_and(|amount| {
                    is_right_amount(truth, amount.value, amount.unit.as_str())
                })
            };
            amounts.map(is_right).collect()
        } else {
            Vec::new()
        },
        questions: questions(fields, sheet, truth),
    })
}

fn question(field: Field, choices: &[Choice], truth: &Truth) -> Question {
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut right: Vec<bool> = choices
        .iter()
        .map(|choice| {
            let value = choice.value.as_str();
            let judged = || is_right(field, truth, Some(value));
            *known.entry(value).or_insert_with(judged)
        })
        .collect();
    right.push(is_right(field, truth, None));
    Question {
        field,
        right,
        left_out: vec![false; choices.len()],
    }
}

/// The questions about some fields, each without what is right for those before it.
fn questions(fields: impl Iterator<Item = Field>, sheet: &Choices, truth: &Truth) -> Vec<Question> {
    let mut taken: Vec<&str> = Vec::new();
    fields
        .map(|field| {
            let choices = sheet.of(field);
            let mut question = question(field, choices, truth);
            if !TEXTS.contains(&field) {
                return question;
            }
            if !taken.is_empty() {
                question.left_out = choices
                    .iter()
                    .zip(&question.right)
                    .map(|(choice, is_right)| !is_right && decide::is_taken(&taken, choice))
                    .collect();
            }
            let mut right = choices.iter().zip(&question.right);
            let first = right.find(|(_, is_right)| **is_right);
            // Nothing stands for a holder that is not among the candidates.
            taken.push(first.map_or("", |(choice, _)| choice.key.as_str()));
            question
        })
        .collect()
}

fn is_right(field: Field, truth: &Truth, value: Option<&str>) -> bool {
    let reading = value.map_or(
        json!({"state": "missing"}),
        |value| json!({"state": "sure", "value": value}),
    );
    let record = json!({ field.as_str(): reading });
    match judge(field.as_str(), truth, &record) {
        Some(verdict) => verdict == Verdict::Right,
        // Nobody wrote the value down, so that none is right for certain.
        None => value.is_none(),
    }
}
