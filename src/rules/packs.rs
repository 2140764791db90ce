//! All packs of a run, and the questions that other modules ask them: which value of a figure is in force on a day.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::fault::Fault;
use super::names;
use super::pack::RulePack;
use super::units::Units;
use super::value::{Interpretations, Name, Scalar, Span, Value, in_force};

/// Every rule a run knows.
#[derive(Debug, Clone)]
pub struct RulePacks {
    /// One per body, by id.
    pub packs: Vec<RulePack>,
    /// What units are worth.
    pub units: Units,
    /// What the sources leave open, and the settings all packs share.
    pub interpretations: Interpretations,
    /// What is no error and still worth saying, with its place.
    pub notes: Vec<Fault>,
}

impl RulePacks {
    /// Providers that a body is said to approve which no rule knows: their approvals are never used.
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
                    "unused: {} is approved by `{}`, which is no [[body]] of units.toml",
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

    /// The code of a credential, whatever its spelling: case, spaces, dashes and marks do not matter, nor an emeritus suffix (A61).
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

    /// The credential whose name stands in a title, the longest spelling first; with the emeritus word or without.
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

    /// The value in force: the pack's, else the one all packs share.
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

    /// A figure in force.
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

    /// A whole number in force.
    #[must_use]
    pub fn count(&self, pack: &RulePack, name: Name, day: NaiveDate) -> Option<u32> {
        match self.value(pack, name, None, day)?.scalar {
            Scalar::Count(count) => Some(count),
            _ => None,
        }
    }

    /// Whole numbers in force, the largest first; none where nothing is set.
    #[must_use]
    pub fn counts<'v>(&'v self, pack: &'v RulePack, name: Name, day: NaiveDate) -> &'v [u32] {
        match self.value(pack, name, None, day).map(|v| &v.scalar) {
            Some(Scalar::Counts(counts)) => counts,
            _ => &[],
        }
    }

    /// A length of time in force.
    #[must_use]
    pub fn span(&self, pack: &RulePack, name: Name, day: NaiveDate) -> Option<Span> {
        match self.value(pack, name, None, day)?.scalar {
            Scalar::Span(span) => Some(span),
            _ => None,
        }
    }

    /// Words in force; none where nothing is set.
    #[must_use]
    pub fn words<'v>(&'v self, pack: &'v RulePack, name: Name, day: NaiveDate) -> &'v [String] {
        match self.value(pack, name, None, day).map(|v| &v.scalar) {
            Some(Scalar::Words(words)) => words,
            _ => &[],
        }
    }
}
