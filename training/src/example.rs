//! Papers with their truth to examples: for each field the candidates of the reader, with the right ones marked.

use std::collections::HashMap;

use recert::read;
use recert::read::learned::choices::{Choices, Field};
use recert::read::learned::heard::Choice;
use recert::rules::names::Names;
use serde_json::json;

use crate::score::{Verdict, judge};
use crate::set::Set;
use crate::truth::Truth;

/// What one paper teaches.
#[derive(Debug)]
pub struct Example {
    /// Papers of one group are left out together: an author's, or a part of the real ones.
    pub group: String,
    /// Who made the paper: a set, or the repository of a real one.
    pub author: String,
    /// One for each field of which the truth is known.
    pub questions: Vec<Question>,
}

/// One field of a paper: candidates, the last of which is that nothing is printed.
#[derive(Debug)]
pub struct Question {
    /// The field.
    pub field: Field,
    /// What is seen of each candidate.
    pub slots: Vec<Vec<u32>>,
    /// Candidates with the same key have the same value; that of nothing is empty.
    pub keys: Vec<String>,
    /// Whether each candidate is right.
    pub right: Vec<bool>,
}

/// The examples of some sets, in their order.
pub fn examples(sets: &[Set], names: &Names) -> Vec<Example> {
    let of_set = |set: &Set| {
        set.compare(
            |paper| read::choices(&paper.as_read(names), names),
            |truth, _, sheets| example(set, truth, sheets),
        )
    };
    sets.iter().flat_map(of_set).collect()
}

fn example(set: &Set, truth: &Truth, sheets: &[&Choices]) -> Option<Example> {
    if truth.may_be_no_certificate() {
        return None;
    }
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
        .filter(|field| !shares || matches!(field, Field::Holder | Field::Provider));
    Some(Example {
        group: set.group().to_owned(),
        author: truth.repo_h.clone().unwrap_or_else(|| set.name.clone()),
        questions: fields
            .map(|field| question(field, sheet.of(field), &sheet.whole.slots, truth))
            .collect(),
    })
}

fn question(field: Field, choices: &[Choice], whole: &[u32], truth: &Truth) -> Question {
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
    let mut slots: Vec<Vec<u32>> = choices
        .iter()
        .map(|choice| choice.features.slots.clone())
        .collect();
    slots.push(whole.to_vec());
    let mut keys: Vec<String> = choices.iter().map(|choice| choice.key.clone()).collect();
    keys.push(String::new());
    Question {
        field,
        slots,
        keys,
        right,
    }
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
