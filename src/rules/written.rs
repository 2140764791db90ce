//! Files of rules as they are written: the shape of the TOML and nothing more. What is judged later keeps its place in the file.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use toml::Spanned;
use toml::de::{DeValue, Error};
use toml::value::Datetime;

/// A list of ledger or decision ids, such as `["N03", "N09"]`.
pub(super) type Ids = Spanned<Vec<String>>;

/// Whether a table of this name has its shape; none where no table has this name.
pub(super) fn entry(name: &str, table: Spanned<DeValue>) -> Option<Result<(), Error>> {
    fn fits<'d, T: Deserialize<'d>>(table: Spanned<DeValue<'d>>) -> Result<(), Error> {
        T::deserialize(table.into_deserializer()).map(|_| ())
    }
    let fits = match name {
        "activity" => fits::<Activity>(table),
        "body" => fits::<Body>(table),
        "cap" => fits::<Cap>(table),
        "card_issuer" => fits::<CardIssuer>(table),
        "credential" => fits::<Credential>(table),
        "cycle" => fits::<Cycle>(table),
        "interpretation" => fits::<Interpretation>(table),
        "equivalence" => fits::<Equivalence>(table),
        "grade" => fits::<Grade>(table),
        "rule" => fits::<RuleEntry>(table),
        "requirement" => fits::<Requirement>(table),
        "source" => fits::<Source>(table),
        "stage" => fits::<Stage>(table),
        "subject" => fits::<Subject>(table),
        "unit" => fits::<Unit>(table),
        "value" => fits::<Value>(table),
        _ => return None,
    };
    Some(fits)
}

/// A body's pack, such as `nasm.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pack {
    pub id: Spanned<String>,
    pub version: String,
    pub name: String,
    pub body: Spanned<String>,
    pub unit: Spanned<String>,
    pub verified: bool,
    pub covers_from: Spanned<Datetime>,
    #[serde(default)]
    pub categories: Vec<Spanned<String>>,
    #[serde(default)]
    pub source: Vec<Source>,
    #[serde(default)]
    pub rule: Vec<RuleEntry>,
    #[serde(default)]
    pub cycle: Vec<Cycle>,
    #[serde(default)]
    pub equivalence: Vec<Equivalence>,
    #[serde(default)]
    pub credential: Vec<Credential>,
    #[serde(default)]
    pub value: Vec<Value>,
    #[serde(default)]
    pub requirement: Vec<Requirement>,
    #[serde(default)]
    pub activity: Vec<Activity>,
    #[serde(default)]
    pub cap: Vec<Cap>,
    #[serde(default)]
    pub stage: Vec<Stage>,
    #[serde(default)]
    pub grade: Vec<Grade>,
    #[serde(default)]
    pub subject: Vec<Subject>,
}

/// `units.toml`: bodies, units and issuers of cards.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Units {
    pub version: String,
    #[serde(default)]
    pub source: Vec<Source>,
    #[serde(default)]
    pub body: Vec<Body>,
    #[serde(default)]
    pub unit: Vec<Unit>,
    #[serde(default)]
    pub card_issuer: Vec<CardIssuer>,
}

/// `interpretations.toml`: what the sources leave open, and the settings all packs share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Interpretations {
    pub version: String,
    pub covers_from: Spanned<Datetime>,
    #[serde(default)]
    pub interpretation: Vec<Interpretation>,
    #[serde(default)]
    pub value: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Interpretation {
    pub id: Spanned<String>,
    pub says: Spanned<String>,
}

/// Where a rule was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub id: Spanned<String>,
    pub title: String,
    pub checked_on: Spanned<Datetime>,
    #[serde(default)]
    pub verified: bool,
    #[serde(default)]
    pub text: Option<String>,
}

/// A cycle that is the same for everybody.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cycle {
    pub start: Spanned<Datetime>,
    pub end: Spanned<Datetime>,
    pub rule: Option<Ids>,
}

/// A body whose credits are taken.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Equivalence {
    pub body: Spanned<String>,
    pub since: Spanned<Datetime>,
    pub rule: Option<Ids>,
}

/// A sentence of a source and who decides it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleEntry {
    pub id: Spanned<String>,
    pub source: Spanned<String>,
    #[serde(default)]
    pub quotes: Vec<Spanned<String>>,
    #[serde(default)]
    pub summary: Option<Spanned<String>>,
    pub by: Spanned<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Credential {
    pub code: Spanned<String>,
    pub name: String,
    pub spellings: Vec<Spanned<String>>,
    #[serde(default)]
    pub level: Option<u32>,
}

#[expect(clippy::struct_field_names, reason = "the keys are the file's")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Value {
    pub name: Spanned<String>,
    #[serde(default)]
    pub credential: Option<Spanned<String>>,
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    #[serde(default)]
    pub certified_from: Option<Spanned<Datetime>>,
    pub since: Spanned<Datetime>,
    pub value: Spanned<toml::Value>,
    pub rule: Option<Ids>,
    #[serde(default)]
    pub quote: Option<Spanned<String>>,
    #[serde(default)]
    pub says: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Requirement {
    pub check: Spanned<String>,
    pub name: String,
    #[serde(default)]
    pub cover: Option<Spanned<String>>,
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    #[serde(default)]
    pub bodies: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    pub ask: Option<Spanned<String>>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Activity {
    pub name: Spanned<String>,
    pub since: Spanned<Datetime>,
    pub treatment: Spanned<String>,
    pub rule: Option<Ids>,
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(default)]
    pub members_only: bool,
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    #[serde(default)]
    pub own_category: Option<String>,
    #[serde(default)]
    pub says: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cap {
    pub name: Spanned<String>,
    #[serde(default)]
    pub activities: Vec<Spanned<String>>,
    #[serde(default)]
    pub categories: Vec<Spanned<String>>,
    #[serde(default)]
    pub certified_from: Option<Spanned<Datetime>>,
    pub per: Spanned<String>,
    pub since: Spanned<Datetime>,
    pub amount: Spanned<toml::Value>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stage {
    pub standing: Spanned<String>,
    pub fee_tier: String,
    #[serde(default)]
    pub until: Option<Spanned<String>>,
    pub fees: Vec<Spanned<String>>,
    #[serde(default)]
    pub do_not_represent: bool,
    pub says: String,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Grade {
    pub means: Spanned<String>,
    pub grades: Vec<String>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subject {
    pub name: String,
    pub words: Vec<String>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Body {
    pub code: Spanned<String>,
    pub name: String,
    #[serde(default)]
    pub recognised_since: Option<Spanned<Datetime>>,
}

#[expect(clippy::struct_field_names, reason = "the keys are the file's")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unit {
    #[serde(default)]
    pub body: Option<Spanned<String>>,
    pub unit: Spanned<String>,
    pub seconds: Spanned<i64>,
    pub since: Spanned<Datetime>,
    #[serde(default)]
    pub same_amount: bool,
    pub source: Spanned<String>,
    pub sentence: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardIssuer {
    pub name: String,
    pub valid: Spanned<String>,
    #[serde(default)]
    pub to_month_end: bool,
    pub since: Spanned<Datetime>,
    pub source: Spanned<String>,
    pub sentence: String,
}
