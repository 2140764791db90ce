//! A report cites the rules of its own body and the interpretations, never a rule of another body.

use std::collections::BTreeSet;

use crate::assess::Assessment;
use crate::rules::RulePacks;
use crate::rules::pack::RulePack;

/// Every id of a rule of some pack that is in any text of an assessment.
pub fn cited_rules(got: &Assessment, packs: &RulePacks) -> BTreeSet<String> {
    let known: BTreeSet<&str> = packs
        .packs
        .iter()
        .flat_map(|pack| &pack.rules)
        .map(|rule| rule.id.as_str())
        .collect();
    let text = format!("{got:?}");
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .filter(|word| known.contains(word))
        .map(str::to_owned)
        .collect()
}

/// Panics if an assessment cites a rule of another body than its own.
pub fn check_citations(got: &Assessment, packs: &RulePacks) {
    let own = packs.for_credential(&got.credential);
    let is_own = |pack: &RulePack, id: &String| pack.rules.iter().any(|rule| rule.id == *id);
    let mut foreign = cited_rules(got, packs);
    foreign.retain(|id| !own.is_some_and(|pack| is_own(pack, id)));
    assert!(
        foreign.is_empty(),
        "{} cites {foreign:?}: {got:#?}",
        got.credential
    );
}
