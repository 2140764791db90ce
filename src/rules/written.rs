//! Files of rules as they are written: the keys of their TOML tables. What is checked later keeps its place in the file.
//!
//! Types only; `docs/rule-packs.md` explains the keys.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use toml::Spanned;
use toml::de::{DeValue, Error};
use toml::value::Datetime;

/// A list of ids of rules or interpretations, such as `["N03", "D9"]`.
pub(super) type Ids = Spanned<Vec<String>>;

/// Checks the keys of one table of an array of tables with this name.
///
/// # Errors
/// The first key that is missing, unknown or of the wrong type.
pub(super) fn check_keys(name: &str, table: Spanned<DeValue>) -> Result<(), Error> {
    fn check<'d, T: Deserialize<'d>>(table: Spanned<DeValue<'d>>) -> Result<(), Error> {
        T::deserialize(table.into_deserializer()).map(|_| ())
    }
    match name {
        "activity" => check::<ActivityToml>(table),
        "body" => check::<BodyToml>(table),
        "cap" => check::<CapToml>(table),
        "card_issuer" => check::<CardIssuerToml>(table),
        "credential" => check::<CredentialToml>(table),
        "cycle" => check::<CycleToml>(table),
        "interpretation" => check::<InterpretationToml>(table),
        "equivalence" => check::<EquivalenceToml>(table),
        "grade" => check::<GradeToml>(table),
        "reason" => check::<ReasonToml>(table),
        "rule" => check::<RuleEntryToml>(table),
        "requirement" => check::<RequirementToml>(table),
        "source" => check::<SourceToml>(table),
        "stage" => check::<StageToml>(table),
        "subject" => check::<SubjectToml>(table),
        "unit" => check::<UnitToml>(table),
        "value" => check::<ValueToml>(table),
        // The file as a whole has no such key, which is an error of its own.
        _ => Ok(()),
    }
}

/// A body's pack, such as `nasm.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackToml {
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
    pub source: Vec<SourceToml>,
    #[serde(default)]
    pub rule: Vec<RuleEntryToml>,
    #[serde(default)]
    pub cycle: Vec<CycleToml>,
    #[serde(default)]
    pub equivalence: Vec<EquivalenceToml>,
    #[serde(default)]
    pub credential: Vec<CredentialToml>,
    #[serde(default)]
    pub value: Vec<ValueToml>,
    #[serde(default)]
    pub requirement: Vec<RequirementToml>,
    #[serde(default)]
    pub activity: Vec<ActivityToml>,
    #[serde(default)]
    pub cap: Vec<CapToml>,
    #[serde(default)]
    pub stage: Vec<StageToml>,
    #[serde(default)]
    pub grade: Vec<GradeToml>,
    #[serde(default)]
    pub subject: Vec<SubjectToml>,
    #[serde(default)]
    pub reason: Vec<ReasonToml>,
}

/// `units.toml`: bodies, units and issuers of cards.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitsToml {
    pub version: String,
    #[serde(default)]
    pub source: Vec<SourceToml>,
    #[serde(default)]
    pub body: Vec<BodyToml>,
    #[serde(default)]
    pub unit: Vec<UnitToml>,
    #[serde(default)]
    pub card_issuer: Vec<CardIssuerToml>,
}

/// `interpretations.toml`: how the program interprets what the sources leave open, and the settings that all packs share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InterpretationsToml {
    pub version: String,
    pub covers_from: Spanned<Datetime>,
    #[serde(default)]
    pub interpretation: Vec<InterpretationToml>,
    #[serde(default)]
    pub value: Vec<ValueToml>,
}

/// An interpretation of something the sources leave open.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InterpretationToml {
    pub id: Spanned<String>,
    pub says: Spanned<String>,
}

/// A source of rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceToml {
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
pub(super) struct CycleToml {
    pub start: Spanned<Datetime>,
    pub end: Spanned<Datetime>,
    pub rule: Option<Ids>,
}

/// A body whose credits are accepted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EquivalenceToml {
    pub body: Spanned<String>,
    pub since: Spanned<Datetime>,
    pub rule: Option<Ids>,
}

/// A sentence of a source, and how it is decided.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleEntryToml {
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
pub(super) struct CredentialToml {
    pub code: Spanned<String>,
    pub name: String,
    pub spellings: Vec<Spanned<String>>,
    #[serde(default)]
    pub level: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueToml {
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
pub(super) struct RequirementToml {
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
pub(super) struct ActivityToml {
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
pub(super) struct CapToml {
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
pub(super) struct StageToml {
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
pub(super) struct GradeToml {
    pub means: Spanned<String>,
    pub grades: Vec<String>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubjectToml {
    pub name: String,
    pub words: Vec<String>,
    pub rule: Option<Ids>,
}

/// What reports say for one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReasonToml {
    pub name: Spanned<String>,
    pub says: Spanned<String>,
    pub rule: Option<Ids>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BodyToml {
    pub code: Spanned<String>,
    pub name: String,
    #[serde(default)]
    pub recognised_since: Option<Spanned<Datetime>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitToml {
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
pub(super) struct CardIssuerToml {
    pub name: String,
    pub valid: Spanned<String>,
    #[serde(default)]
    pub to_month_end: bool,
    pub since: Spanned<Datetime>,
    pub source: Spanned<String>,
    pub sentence: String,
}
