//! The names that papers carry: bodies and providers, with their spellings (`rules/providers.toml`).

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
