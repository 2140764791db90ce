//! What a printed unit is worth: a property of whose unit it is and its word, never of the number's size (4.1).

use chrono::NaiveDate;

use super::pack::Source;
use super::value::Span;

/// `units.toml`, checked.
#[derive(Debug, Clone)]
pub struct Units {
    /// The file's own version.
    pub version: String,
    /// SHA-256 of the file's text, lower-case hex.
    pub sha256: String,
    /// Where its rows were read.
    pub sources: Vec<Source>,
    /// Bodies of the table.
    pub bodies: Vec<Body>,
    /// The table.
    pub units: Vec<UnitRule>,
    /// Issuers whose cards are valid for a set time although none is printed (D6).
    pub card_issuers: Vec<CardIssuer>,
}

/// A body that gives credits.
#[derive(Debug, Clone)]
pub struct Body {
    /// Such as `nasm`.
    pub code: String,
    /// In full.
    pub name: String,
    /// From when its credits are recognised by others (D15).
    pub recognised_since: Option<NaiveDate>,
}

/// What one unit is worth.
#[derive(Debug, Clone)]
pub struct UnitRule {
    /// Whose; none for a word that means the same from everybody.
    pub body: Option<String>,
    /// The word, such as `ceu`.
    pub unit: String,
    /// Seconds of contact time.
    pub seconds: i64,
    /// First day.
    pub since: NaiveDate,
    /// "The same credit amount" and "1 per hour" agree on it, so that other bodies can match it (A10, A13).
    pub same_amount: bool,
    /// The source's id.
    pub source: String,
    /// The source's sentence.
    pub sentence: String,
}

/// An issuer whose cards are valid for a set time.
#[derive(Debug, Clone)]
pub struct CardIssuer {
    /// The provider's full name.
    pub name: String,
    /// How long.
    pub valid: Span,
    /// To the last day of the month.
    pub to_month_end: bool,
    /// First day, by the card's issue.
    pub since: NaiveDate,
    /// The source's id.
    pub source: String,
    /// The source's sentence.
    pub sentence: String,
}

impl Units {
    /// What this unit of this body was worth on a day; none where it is not known.
    #[must_use]
    pub fn unit(&self, body: Option<&str>, unit: &str, day: NaiveDate) -> Option<&UnitRule> {
        let of = |whose: Option<&str>| {
            let fits =
                |u: &&UnitRule| u.body.as_deref() == whose && u.unit == unit && u.since <= day;
            self.units.iter().filter(fits).max_by_key(|u| u.since)
        };
        of(body).or_else(|| of(None))
    }

    /// The most a bare number of this body could be worth; of anybody, where no body is known.
    #[must_use]
    pub fn largest(&self, body: Option<&str>, day: NaiveDate) -> Option<i64> {
        let own = self
            .units
            .iter()
            .filter(|u| u.since <= day && u.body.is_some() && u.body.as_deref() == body);
        let any = self.units.iter().filter(|u| u.since <= day);
        own.map(|u| u.seconds)
            .max()
            .or_else(|| any.map(|u| u.seconds).max())
    }

    /// The body is in the table.
    #[must_use]
    pub fn has_unit(&self, body: &str) -> bool {
        self.units.iter().any(|u| u.body.as_deref() == Some(body))
    }

    /// Others recognise this body's credits on a day (D15).
    #[must_use]
    pub fn recognised(&self, body: &str, day: NaiveDate) -> bool {
        self.bodies
            .iter()
            .any(|b| b.code == body && b.recognised_since.is_some_and(|since| since <= day))
    }
}
