//! The value of a printed unit in contact time. It depends on the body and the word of the unit, never on the size of the
//! number (4.1).

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
    /// The bodies.
    pub bodies: Vec<Body>,
    /// The units.
    pub units: Vec<UnitRule>,
    /// Issuers whose cards are valid for a known time although none is printed (D6).
    pub card_issuers: Vec<CardIssuer>,
}

/// A body that gives credits.
#[derive(Debug, Clone)]
pub struct Body {
    /// Such as `nasm`.
    pub code: String,
    /// In full.
    pub name: String,
    /// The first day on which other bodies recognise its credits (D15); `None` if they do not.
    pub recognised_since: Option<NaiveDate>,
}

/// The value of one unit.
#[derive(Debug, Clone)]
pub struct UnitRule {
    /// The body whose unit it is; `None` for a word that means the same for all.
    pub body: Option<String>,
    /// The word, such as `ceu`.
    pub unit: String,
    /// Its value in seconds of contact time.
    pub seconds: i64,
    /// First day.
    pub since: NaiveDate,
    /// Whether "the same credit amount" and "1 per hour" are the same for it, so that other bodies can match it (A10, A13).
    pub same_amount: bool,
    /// The source's id.
    pub source: String,
    /// The source's sentence.
    pub sentence: String,
}

/// An issuer whose cards are valid for a known time.
#[derive(Debug, Clone)]
pub struct CardIssuer {
    /// The provider's full name.
    pub name: String,
    /// How long a card is valid from its issue.
    pub valid: Span,
    /// Whether it is valid to the last day of the month.
    pub to_month_end: bool,
    /// First day, by the date of issue of the card.
    pub since: NaiveDate,
    /// The source's id.
    pub source: String,
    /// The source's sentence.
    pub sentence: String,
}

impl Units {
    /// The value of a unit of a body on a day; `None` if it is not known.
    #[must_use]
    pub fn unit(&self, body: Option<&str>, unit: &str, day: NaiveDate) -> Option<&UnitRule> {
        let unit_of = |owner: Option<&str>| {
            let fits =
                |u: &&UnitRule| u.body.as_deref() == owner && u.unit == unit && u.since <= day;
            self.units.iter().filter(fits).max_by_key(|u| u.since)
        };
        unit_of(body).or_else(|| unit_of(None))
    }

    /// The largest value, in seconds, that one unit of this body can have on a day; of any body if none is known.
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

    /// Whether the table has a unit of this body.
    #[must_use]
    pub fn has_unit(&self, body: &str) -> bool {
        self.units.iter().any(|u| u.body.as_deref() == Some(body))
    }

    /// Whether other bodies recognise this body's credits on a day (D15).
    #[must_use]
    pub fn recognised(&self, body: &str, day: NaiveDate) -> bool {
        self.bodies
            .iter()
            .any(|b| b.code == body && b.recognised_since.is_some_and(|since| since <= day))
    }
}
