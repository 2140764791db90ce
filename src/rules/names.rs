//! The names that papers carry: bodies and providers, with their spellings (`rules/providers.toml`).
//!
//! In goes the list, out come the places of a folded line where one of its names stands whole.

use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};
use chrono::NaiveDate;
use serde::Deserialize;

/// Every known name.
#[derive(Debug, Clone)]
pub struct Names {
    /// In the order of the file.
    pub providers: Vec<Provider>,
    /// Finds every spelling at once; pattern to provider, and whether it is a short form.
    finder: Arc<AhoCorasick>,
    spellings: Vec<(usize, bool)>,
}

/// Somebody who gives courses, issues cards, certifies or approves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The full name, as reports print it.
    pub name: String,
    /// Other spellings of the whole name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Short forms; they count only where they are printed in this case.
    #[serde(default)]
    pub short: Vec<String>,
    /// What it is.
    pub class: Class,
    /// The code of the body it is, or whose units it prints.
    #[serde(default)]
    pub body: Option<String>,
    /// The unit a bare number beside its name stands for.
    #[serde(default)]
    pub unit: Option<UnitWord>,
    /// The order of day and month in the digits of its papers, where that is known.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// Who approved it, since when, and where that is said (D4).
    #[serde(default)]
    pub approved_by: Vec<Approval>,
}

/// A body's approval of a provider.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The body's code.
    pub body: String,
    /// The first day.
    pub since: NaiveDate,
    /// Where that is said.
    pub source: String,
}

/// What a provider is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Certifies trainers, and owns a unit.
    Body,
    /// Issues CPR, AED or first-aid cards.
    Cpr,
    /// Gives courses.
    Company,
    /// A college or university.
    University,
    /// Accredits education in general, or of health professions; approves, and seldom gives courses itself.
    Accreditor,
}

/// The word of a body's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitWord {
    /// Continuing education unit.
    Ceu,
    /// Continuing education credit.
    Cec,
    /// Continuing medical education credit.
    Cme,
    /// Contact hour.
    Hour,
}

/// The order of day and month in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 05/29/2020.
    MonthFirst,
    /// 29/05/2020.
    DayFirst,
}

/// A known name in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its bytes in the folded line.
    pub range: Range<usize>,
    /// The provider, as an index into `Names::providers`.
    pub provider: usize,
    /// It is a short form such as `ACE`.
    pub short: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    provider: Vec<Provider>,
}

impl Names {
    /// The list that is built in.
    ///
    /// # Panics
    /// Never: the list is part of the program and a test reads it.
    #[must_use]
    pub fn built_in() -> Self {
        Self::parse(include_str!("../../rules/providers.toml"))
            .unwrap_or_else(|error| unreachable!("the built-in list of providers: {error}"))
    }

    /// Reads a list. The error says where in the file it is wrong.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let file: File = toml::from_str(text)?;
        let mut patterns = Vec::new();
        let mut spellings = Vec::new();
        for (index, provider) in file.provider.iter().enumerate() {
            for name in std::iter::once(&provider.name).chain(&provider.aliases) {
                patterns.push(folded(name));
                spellings.push((index, false));
            }
            for short in &provider.short {
                patterns.push(folded(short));
                spellings.push((index, true));
            }
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&patterns)
            .unwrap_or_else(|error| unreachable!("a list of names is small enough: {error}"));
        Ok(Self { providers: file.provider, finder: Arc::new(finder), spellings })
    }

    /// The provider of exactly this name, spelling or short form, in any case and accents.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Provider> {
        let name = folded(name);
        self.finder
            .find_iter(&name)
            .find(|found| found.start() == 0 && found.end() == name.len())
            .map(|found| &self.providers[self.spellings[found.pattern().as_usize()].0])
    }

    /// The body of a code.
    #[must_use]
    pub fn body(&self, code: &str) -> Option<&Provider> {
        self.providers.iter().find(|p| p.class != Class::Company && p.body.as_deref() == Some(code))
    }

    /// Every known name in a folded line, whole words only. `printed` gives what stands in the print at a range, for the case of short forms.
    #[must_use]
    pub fn hits<'t>(&self, line: &'t str, printed: impl Fn(Range<usize>) -> &'t str) -> Vec<Hit> {
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.finder
            .find_iter(line)
            .filter(|m| !word(line[..m.start()].chars().next_back()) && !word(line[m.end()..].chars().next()))
            .filter_map(|m| {
                let (provider, short) = self.spellings[m.pattern().as_usize()];
                let range = m.start()..m.end();
                let spelled = !short || self.providers[provider].short.iter().any(|s| s == printed(range.clone()));
                spelled.then_some(Hit { range, provider, short })
            })
            .collect()
    }
}

/// Lower case without accents, as the reading room folds its lines.
fn folded(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(line: &str) -> Vec<String> {
        let names = Names::built_in();
        let lower = line.to_lowercase();
        names.hits(&lower, |range| &line[range]).iter().map(|hit| names.providers[hit.provider].name.clone()).collect()
    }

    #[test]
    fn names_are_whole() {
        assert_eq!(hits("American Heart Association"), ["American Heart Association"]);
        assert_eq!(hits("American Heart Associations"), Vec::<String>::new());
        assert_eq!(hits("0.8 ACE CECs and a ace of spades"), ["American Council on Exercise"]);
        assert_eq!(hits("PLACE"), Vec::<String>::new());
        assert_eq!(hits("in accordance with current AHA/ECC guidelines"), ["American Heart Association"]);
    }

    #[test]
    fn a_name_is_listed_once() {
        let names = Names::built_in();
        let mut seen = std::collections::BTreeMap::new();
        for provider in &names.providers {
            for name in std::iter::once(&provider.name).chain(&provider.aliases).chain(&provider.short) {
                assert_eq!(seen.insert(folded(name), &provider.name), None, "{name} stands twice");
            }
        }
        assert!(names.providers.len() >= 120, "{}", names.providers.len());
    }
}
