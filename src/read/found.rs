//! What the finders found on one certificate's sheet, before a record is made of it. Types only.

use crate::finding::Finding;
use crate::read::clues::Settled;
use crate::read::days::{Days, Placed};
use crate::read::labels::Labelled;
use crate::read::lexicon::Said;
use crate::read::provider::Named;
use crate::read::record::{About, Amount, Id, Kind};
use crate::read::title::Titled;
use crate::rules::names::DateOrder;

/// What every finder found on a sheet.
pub struct Found {
    /// Its labels.
    pub labels: Vec<Labelled>,
    /// The person.
    pub holder: Settled<String>,
    /// Who gave it.
    pub provider: Settled<Named>,
    /// The course.
    pub title: Settled<Titled>,
    /// The amounts.
    pub amounts: Vec<Settled<Amount>>,
    /// The numbers.
    pub ids: Vec<Settled<Id>>,
    /// Every date, and what it stands for.
    pub placed: Vec<Placed>,
    /// The dates of the record, if it is of that kind.
    pub days: Days,
    /// What is doubtful about those dates.
    pub day_findings: Vec<Finding>,
    /// The order of digits that the issuer, or an address on the document, implies.
    pub order: Option<DateOrder>,
    /// The kind, as the patterns tell it.
    pub kind: Kind,
    /// Why it is that kind.
    pub because: &'static str,
    /// Details that only some kinds have.
    pub about: About,
    /// What its words say.
    pub said: Said,
    /// Whether it is the back of a card.
    pub is_back: bool,
    /// What else is doubtful or wrong.
    pub findings: Vec<Finding>,
}
