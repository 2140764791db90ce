//! Every rule of a run: the packs of all bodies, units and interpretations, and lookups across them.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::fault::Fault;
use super::names;
use super::pack::RulePack;
use super::units::Units;
use super::value::{Interpretations, Name, Scalar, Span, Value, in_force};

/// Every rule of a run.
#[derive(Debug, Clone)]
pub struct RulePacks {
    /// One for each body, in the order of their ids.
    pub packs: Vec<RulePack>,
    /// Bodies, the value of their units, and issuers of cards.
    pub units: Units,
    /// What the sources leave open, and the settings all packs share.
    pub interpretations: Interpretations,
    /// Notes that are not errors, with their places.
    pub notes: Vec<Fault>,
}

impl RulePacks {
    /// A note for each approval by a body that no rule file has: such approvals are never used.
    #[must_use]
    pub fn unused_approvals(&self, names: &names::Names) -> Vec<String> {
        let known = |body: &str| self.units.bodies.iter().any(|b| b.code == body);
        let approvals = names
            .providers
            .iter()
            .flat_map(|p| p.approved_by.iter().map(move |a| (p, a)));
        approvals
            .filter(|(_, approval)| !known(&approval.body))
            .map(|(provider, approval)| {
                format!(
                    "unused: {} is approved by `{}`, which is not a [[body]] of units.toml",
                    provider.name, approval.body
                )
            })
            .collect()
    }

    /// The pack that judges a credential.
    #[must_use]
    pub fn for_credential(&self, code: &str) -> Option<&RulePack> {
        self.packs.iter().find(|p| p.credential(code).is_some())
    }

    /// The code of a credential by any of its spellings: case, spaces and punctuation do not matter, nor does an emeritus
    /// suffix (A61).
    #[must_use]
    pub fn credential_code(&self, spelling: &str) -> Option<&str> {
        let wanted = names::fold(spelling);
        let known = |wanted: &str| {
            let credentials = self.packs.iter().flat_map(|p| &p.credentials);
            let fits = |text: &str| names::fold(text) == wanted;
            credentials
                .into_iter()
                .find(|c| fits(&c.code) || fits(&c.name) || c.spellings.iter().any(|s| fits(s)))
                .map(|c| c.code.as_str())
        };
        let emeritus = || {
            wanted
                .strip_suffix(" emeritus")
                .or_else(|| wanted.strip_suffix(" e"))
                .and_then(known)
        };
        known(&wanted).or_else(emeritus)
    }

    /// The credential whose name is in a title, by its longest spelling; with or without the word emeritus.
    #[must_use]
    pub fn credential_in(&self, title: &str) -> Option<&str> {
        let title = format!(" {} ", names::fold(title));
        let spelled = self
            .packs
            .iter()
            .flat_map(|p| &p.credentials)
            .flat_map(|c| {
                let spellings = c.spellings.iter().chain([&c.name, &c.code]);
                spellings.map(|s| (names::fold(s), c.code.as_str()))
            });
        let found = spelled.filter(|(spelling, _)| title.contains(&format!(" {spelling} ")));
        found
            .max_by_key(|(spelling, code)| (spelling.len(), std::cmp::Reverse(*code)))
            .map(|(_, code)| code)
    }

    /// The value in force on a day: the pack's, otherwise the one that all packs share.
    #[must_use]
    pub fn value<'v>(
        &'v self,
        pack: &'v RulePack,
        name: Name,
        credential: Option<&str>,
        day: NaiveDate,
    ) -> Option<&'v Value> {
        pack.value(name, credential, day)
            .or_else(|| in_force(&self.interpretations.values, name, None, day))
    }

    /// An exact number in force on a day.
    #[must_use]
    pub fn amount(
        &self,
        pack: &RulePack,
        name: Name,
        credential: Option<&str>,
        day: NaiveDate,
    ) -> Option<Decimal> {
        match self.value(pack, name, credential, day)?.scalar {
            Scalar::Amount(amount) => Some(amount),
            _ => None,
        }
    }

    /// A whole number in force on a day.
    #[must_use]
    pub fn count(&self, pack: &RulePack, name: Name, day: NaiveDate) -> Option<u32> {
        match self.value(pack, name, None, day)?.scalar {
            Scalar::Count(count) => Some(count),
            _ => None,
        }
    }

    /// Whole numbers in force on a day, the largest first; empty if none are set.
    #[must_use]
    pub fn counts<'v>(&'v self, pack: &'v RulePack, name: Name, day: NaiveDate) -> &'v [u32] {
        counts_of(self.value(pack, name, None, day))
    }

    /// Whole numbers of a setting that all packs share, in force on a day, the largest first; empty if none are set.
    #[must_use]
    pub fn shared_counts(&self, name: Name, day: NaiveDate) -> &[u32] {
        counts_of(in_force(&self.interpretations.values, name, None, day))
    }

    /// A length of time in force on a day.
    #[must_use]
    pub fn span(&self, pack: &RulePack, name: Name, day: NaiveDate) -> Option<Span> {
        match self.value(pack, name, None, day)?.scalar {
            Scalar::Span(span) => Some(span),
            _ => None,
        }
    }

    /// Words in force on a day; empty if none are set.
    #[must_use]
    pub fn words<'v>(&'v self, pack: &'v RulePack, name: Name, day: NaiveDate) -> &'v [String] {
        match self.value(pack, name, None, day).map(|v| &v.scalar) {
            Some(Scalar::Words(words)) => words,
            _ => &[],
        }
    }
}

/// The whole numbers of a value; empty if it has none.
fn counts_of(value: Option<&Value>) -> &[u32] {
    match value.map(|value| &value.scalar) {
        Some(Scalar::Counts(counts)) => counts,
        _ => &[],
    }
}
