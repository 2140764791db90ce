//! The names that papers carry: bodies and providers, with their spellings (`rules/providers.toml`).

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Every known name.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// In the order of the file.
    pub providers: Vec<Provider>,
}

/// Somebody who gives courses, issues cards, or certifies.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The full name, as reports print it.
    pub name: String,
    /// Other spellings and short forms.
    pub aliases: Vec<String>,
    /// What it is.
    pub class: Class,
    /// The code of the body it is, or whose units it prints.
    pub body: Option<String>,
    /// The bodies that approved it as a provider, each from a day on (N24, A29).
    pub approved_by: Vec<Approval>,
}

/// A body's approval of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The body's code.
    pub body: String,
    /// First day.
    pub since: NaiveDate,
    /// Where it was read.
    pub source: String,
}

impl Names {
    /// The provider of this name or alias, whole and exact but for case, marks and accents.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Provider> {
        let wanted = fold(name);
        self.providers.iter().find(|p| fold(&p.name) == wanted || p.aliases.iter().any(|a| fold(a) == wanted))
    }

    /// The code of the body that a provider of this name is.
    #[must_use]
    pub fn body(&self, name: &str) -> Option<&str> {
        self.find(name).filter(|p| p.class == Class::Body).and_then(|p| p.body.as_deref())
    }
}

/// Lower case, without accents and marks, words parted by one space: how names and titles are compared.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String =
        text.chars().filter(|c| !matches!(c, '™' | '℠')).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What a provider is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Certifies trainers, and owns a unit.
    Body,
    /// Issues CPR, AED or first-aid cards.
    Cpr,
    /// Gives courses.
    Company,
    /// A college or university.
    University,
    /// Accredits health education, such as nursing or medical boards.
    Health,
}
