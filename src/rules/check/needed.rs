//! The values that a pack needs because of what else is in it.

use toml::Spanned;

use super::super::pack::{Check, Per, RulePack};
use super::super::value::{Name, Value};
use super::checker::Checker;

/// Values that every pack needs.
const ALWAYS: &[Name] = &[
    Name::CycleYears,
    Name::LateRenewal,
    Name::RenewalUnknown,
    Name::Approvers,
];

impl Checker<'_> {
    /// Checks that a pack has the values that it needs, from the first day it covers.
    pub(super) fn needed(&mut self, id: &Spanned<String>, pack: &RulePack) {
        for name in missing(pack) {
            self.fault(
                id.span(),
                format!(
                    "the pack has no value `{name}` from {} on",
                    pack.covers_from
                ),
                "add a [[value]] with this name, with the day of covers_from as `since`",
            );
        }
        let cpr = Check::CardCurrent("cpr".to_owned());
        if has(pack, Name::CprCeuCredit, None) && !has_check(pack, &cpr) {
            self.fault(
                id.span(),
                "`cpr_ceu_credit` is what a valid CPR card adds, but no requirement asks for such a card",
                "add the [[requirement]] card_current with cover = \"cpr\", or remove the value",
            );
        }
    }
}

/// The names of missing values; those of one credential or category with its name.
fn missing(pack: &RulePack) -> Vec<String> {
    let mut missing: Vec<String> = ALWAYS
        .iter()
        .filter(|name| !has(pack, **name, None))
        .map(Name::to_string)
        .collect();
    if has_check(pack, &Check::Credits) {
        let without = pack
            .credentials
            .iter()
            .filter(|c| !has(pack, Name::Required, Some(&c.code)));
        missing.extend(without.map(|c| format!("required (for {})", c.code)));
    }
    for requirement in &pack.requirements {
        let name = match &requirement.check {
            Check::CategoryMinimum(category) => {
                if !first_values(pack).any(|v| v.category.as_deref() == Some(category)) {
                    missing.push(format!("category_minimum (for {category})"));
                }
                continue;
            }
            Check::LeastCategories => Name::LeastCategories,
            Check::OwnMinimum(_) => Name::OwnMinimum,
            Check::CardIssuedWithin(_) => Name::CardIssuedWithin,
            Check::CardValidAfter(_) => Name::CardValidAfter,
            Check::CardThroughout => Name::CardRequired,
            _ => continue,
        };
        if !has(pack, name, None) {
            missing.push(name.to_string());
        }
    }
    if pack.caps.iter().any(|c| c.per == Per::Year) && !has(pack, Name::Year, None) {
        missing.push(Name::Year.to_string());
    }
    missing
}

/// The values for all trainers from the first day of the pack.
fn first_values(pack: &RulePack) -> impl Iterator<Item = &Value> {
    pack.values
        .iter()
        .filter(|v| v.certified_from.is_none() && v.since == pack.covers_from)
}

/// Whether the pack has a value from its first day, for a credential or for all.
fn has(pack: &RulePack, name: Name, credential: Option<&str>) -> bool {
    first_values(pack).any(|v| {
        v.name == name && (v.credential.is_none() || v.credential.as_deref() == credential)
    })
}

fn has_check(pack: &RulePack, check: &Check) -> bool {
    pack.requirements.iter().any(|r| r.check == *check)
}
