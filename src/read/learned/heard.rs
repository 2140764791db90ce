//! A candidate, and what the finders say of it.

use std::borrow::Cow;

use crate::read::clues::Settled;
use crate::read::fold::fold;
use crate::read::learned::features::Features;
use crate::read::learned::words::{COUNTS, key_of};
use crate::read::record::{At, Reading};

/// A value that could be meant.
#[derive(Debug, Clone)]
pub struct Choice {
    /// As a record has it.
    pub value: String,
    /// Values with the same key are one value.
    pub key: String,
    /// The row in which it is printed, or begins.
    pub row: Option<usize>,
    /// Whether it can be sure: not where a picture leaves a letter of it in doubt.
    pub stands: bool,
    /// What is seen of it.
    pub features: Features,
}

/// A candidate of a finder.
struct Heard {
    value: String,
    key: String,
    at: At,
    rank: usize,
    state: &'static str,
    clues: Vec<Cow<'static, str>>,
}

/// The candidates of the finders, by field.
pub(super) struct FinderViews(Vec<(&'static str, Vec<Heard>)>);

impl FinderViews {
    /// No finder yet.
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with what the finder of a field says.
    pub(super) fn and<T>(
        mut self,
        field: &'static str,
        settled: &Settled<T>,
        show: impl Fn(&T) -> String,
    ) -> Self {
        let state = state(&settled.reading);
        let heard = settled.candidates.iter().enumerate().map(|(rank, one)| {
            let value = show(&one.value);
            Heard {
                key: key_of(&fold(&value)),
                value,
                at: one.at.clone(),
                rank,
                state,
                clues: one.clues.iter().map(|clue| clue.says.clone()).collect(),
            }
        });
        self.0.push((field, heard.collect()));
        self
    }

    /// Every candidate of the finders: its value, its key, and where it is printed.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str, &At)> {
        let all = self.0.iter().flat_map(|(_, all)| all);
        all.map(|one| (one.value.as_str(), one.key.as_str(), &one.at))
    }

    /// Adds what the finders say of a value.
    pub(super) fn add(&self, key: &str, features: &mut Features) {
        for (field, all) in &self.0 {
            let Some(one) = all.iter().find(|one| one.key == key) else {
                features.add("not found as", field);
                let overlaps = all.first().is_some_and(|best| {
                    let holds = |a: &str, b: &str| b.len() > 4 && a.contains(b);
                    holds(&best.key, key) || holds(key, &best.key)
                });
                if overlaps {
                    features.add("overlaps the found", field);
                }
                continue;
            };
            features.add_pair("found as", field, COUNTS[one.rank.min(3)]);
            let state = if one.rank == 0 { one.state } else { "later" };
            features.add_pair("found and", field, state);
            for clue in &one.clues {
                features.add_pair("clue", field, clue);
            }
        }
    }
}

/// The word for the state of a reading.
pub(super) fn state<T>(reading: &Reading<T>) -> &'static str {
    match reading {
        Reading::Sure { .. } => "sure",
        Reading::Unclear(_) => "unclear",
        Reading::Missing => "missing",
    }
}
