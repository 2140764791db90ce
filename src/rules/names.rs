//! The names of bodies and providers that documents carry, with their spellings (`rules/providers.toml`).
//!
//! The list and a folded line of text come in; the places where a name of the list is in the line, whole, go out.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::codes::codes;
use crate::fold;

/// Every known name.
#[derive(Debug, Clone)]
pub struct Names {
    /// In the order of the file.
    pub providers: Vec<Provider>,
    /// Finds all spellings at once.
    finder: Arc<AhoCorasick>,
    /// For each pattern of the finder, its provider and whether it is a short form.
    spellings: Vec<(usize, bool)>,
    /// The provider of every spelling, folded.
    by_name: BTreeMap<String, usize>,
    /// The provider of every whole name, folded and without spaces.
    by_letters: BTreeMap<String, usize>,
}

/// An organisation that gives courses, issues cards, certifies or approves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The full name, as reports print it.
    pub name: String,
    /// Other spellings of the whole name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Short forms; they count only if they are printed in the same case.
    #[serde(default)]
    pub short: Vec<String>,
    /// What it is.
    pub class: Class,
    /// The code of the body that it is, or whose units it prints.
    #[serde(default)]
    pub body: Option<String>,
    /// The unit of a number without one beside its name.
    #[serde(default)]
    pub unit: Option<UnitWord>,
    /// The order of day and month in dates on its documents, if it is known.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// Which bodies approved it, since when, and the source (D4).
    #[serde(default)]
    pub approved_by: Vec<ProviderApproval>,
}

/// A body's approval of a provider.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderApproval {
    /// The body's code.
    pub body: String,
    /// The first day.
    pub since: NaiveDate,
    /// Where the approval is stated.
    pub source: String,
}

codes! {
    /// What a provider is.
    pub enum Class {
        /// It certifies trainers and has a unit of its own.
        Body = "body",
        /// It issues CPR, AED or first-aid cards.
        Cpr = "cpr",
        /// It gives courses.
        Company = "company",
        /// A college or university.
        University = "university",
        /// It accredits education in general or of health professions; it approves courses and seldom gives any.
        Accreditor = "accreditor",
    }
}

codes! {
    /// The word of a body's unit.
    pub enum UnitWord {
        /// Continuing education unit.
        Ceu = "ceu",
        /// Continuing education credit.
        Cec = "cec",
        /// Continuing medical education credit.
        Cme = "cme",
        /// Contact hour.
        Hour = "hour",
    }
}

codes! {
    /// The order of day and month in a date in digits.
    pub enum DateOrder {
        /// Month first, as in 05/29/2020.
        MonthFirst = "month-first",
        /// Day first, as in 29/05/2020.
        DayFirst = "day-first",
    }
}

/// A known name in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its byte range in the folded line.
    pub range: Range<usize>,
    /// The provider, as an index into `Names::providers`.
    pub provider: usize,
    /// Whether it is a short form such as `ACE`.
    pub short: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    provider: Vec<Provider>,
}

impl Names {
    /// The built-in list.
    ///
    /// # Panics
    /// Never: the list is part of the program and a test reads it.
    #[must_use]
    pub fn built_in() -> Self {
        Self::parse(include_str!("../../rules/providers.toml"))
            .unwrap_or_else(|error| unreachable!("the built-in list of providers: {error}"))
    }

    /// Reads a list.
    ///
    /// # Errors
    /// The place in the text that is wrong.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let file: File = toml::from_str(text)?;
        Ok(Self::of(file.provider))
    }

    /// A list of these providers.
    #[must_use]
    pub fn of(providers: Vec<Provider>) -> Self {
        let mut patterns = Vec::new();
        let mut spellings = Vec::new();
        let mut by_name = BTreeMap::new();
        let mut by_letters = BTreeMap::new();
        for (index, provider) in providers.iter().enumerate() {
            let whole = std::iter::once(&provider.name)
                .chain(&provider.aliases)
                .map(|name| (name, false));
            for (name, short) in whole.chain(provider.short.iter().map(|name| (name, true))) {
                patterns.push(lower(name));
                spellings.push((index, short));
                by_name.entry(fold(name)).or_insert(index);
                if !short {
                    by_letters
                        .entry(fold(name).replace(' ', ""))
                        .or_insert(index);
                }
            }
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&patterns)
            .unwrap_or_else(|error| unreachable!("a list of names is small enough: {error}"));
        Self {
            providers,
            finder: Arc::new(finder),
            spellings,
            by_name,
            by_letters,
        }
    }

    /// The provider with this name, spelling or short form; case, punctuation and accents do not matter.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Provider> {
        self.by_name
            .get(&fold(name))
            .map(|&index| &self.providers[index])
    }

    /// The index of the provider whose whole name a text is if spaces are ignored; short forms are too short for that.
    #[must_use]
    pub fn find_without_spaces(&self, text: &str) -> Option<usize> {
        self.by_letters.get(&fold(text).replace(' ', "")).copied()
    }

    /// The code of the body with this name.
    #[must_use]
    pub fn body(&self, name: &str) -> Option<&str> {
        self.find(name)
            .filter(|p| p.class == Class::Body)
            .and_then(|p| p.body.as_deref())
    }

    /// Every known name in a folded line, whole words only. `printed` gives the printed text of a range, for the case of
    /// short forms.
    #[must_use]
    pub fn hits<'t>(&self, line: &'t str, printed: impl Fn(Range<usize>) -> &'t str) -> Vec<Hit> {
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.finder
            .find_iter(line)
            .filter(|m| {
                !in_word(line[..m.start()].chars().next_back())
                    && !in_word(line[m.end()..].chars().next())
            })
            .filter_map(|m| {
                let (provider, short) = self.spellings[m.pattern().as_usize()];
                let range = m.start()..m.end();
                let same_case = !short
                    || self.providers[provider]
                        .short
                        .iter()
                        .any(|s| s == printed(range.clone()));
                same_case.then_some(Hit {
                    range,
                    provider,
                    short,
                })
            })
            .collect()
    }
}

/// Lower case, without accents and punctuation, words separated by one space: how names and titles are compared.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain = lower(text);
    let mut folded = String::with_capacity(plain.len());
    for word in plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Lower case without accents, as `read` folds its lines.
fn lower(name: &str) -> String {
    // Most names are ASCII, and thousands of them are compared.
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let mut lower = String::with_capacity(name.len());
    name.chars()
        .for_each(|letter| fold::fold(letter, |c| lower.push(c)));
    lower
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(line: &str) -> Vec<String> {
        let names = Names::built_in();
        let lower = line.to_lowercase();
        names
            .hits(&lower, |range| &line[range])
            .iter()
            .map(|hit| names.providers[hit.provider].name.clone())
            .collect()
    }

    #[test]
    fn only_whole_names_are_found() {
        assert_eq!(
            hits("American Heart Association"),
            ["American Heart Association"]
        );
        assert_eq!(hits("American Heart Associations"), Vec::<String>::new());
        assert_eq!(
            hits("0.8 ACE CECs and a ace of spades"),
            ["American Council on Exercise"]
        );
        assert_eq!(hits("PLACE"), Vec::<String>::new());
        assert_eq!(
            hits("in accordance with current AHA/ECC guidelines"),
            ["American Heart Association"]
        );
    }

    #[test]
    fn a_name_is_listed_once() {
        let names = Names::built_in();
        let mut seen = std::collections::BTreeMap::new();
        for provider in &names.providers {
            for name in std::iter::once(&provider.name)
                .chain(&provider.aliases)
                .chain(&provider.short)
            {
                assert_eq!(
                    seen.insert(fold(name), &provider.name),
                    None,
                    "{name} is in the list twice"
                );
            }
        }
        assert!(names.providers.len() >= 120, "{}", names.providers.len());
    }
}
