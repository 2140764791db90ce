//! By whom a course is approved for a credential (D4, D15, D25, A55, A56).

use super::case::Case;
use super::views::View;
use crate::filing::filed::Filed;
use crate::rules::value::Name;

/// By whom, and how that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Approval {
    /// The accepted bodies.
    pub bodies: Vec<String>,
    /// `issuer`, `provider_list` or `document_text`; none where nobody accepted approves it.
    pub basis: Option<&'static str>,
    /// Somebody approves it, accepted or not.
    pub any: bool,
}

/// Who approves a paper.
#[must_use]
pub fn approval(case: &Case, filed: &Filed, view: &View) -> Approval {
    let day = case.day(view);
    let own_only = case
        .packs
        .words(case.pack, Name::Approvers, case.as_of)
        .iter()
        .any(|w| w == "own");
    let accepted = |body: &str| {
        body == case.pack.body
            || case.equivalent(body, day)
            || (!own_only && case.packs.units.recognised(body, day))
    };
    let provider = view
        .provider
        .as_deref()
        .and_then(|name| case.names.find(name));
    let issuer = view
        .provider
        .as_deref()
        .and_then(|name| case.names.body(name))
        .map(str::to_owned);
    let listed = provider
        .into_iter()
        .flat_map(|p| &p.approved_by)
        .filter(|a| a.since <= day)
        .map(|a| a.body.clone());
    let printed = filed
        .record
        .approvals
        .iter()
        .cloned()
        .chain(view.amounts.iter().filter_map(|a| a.body.clone()));
    let ways: [(&'static str, Vec<String>); 3] = [
        ("issuer", issuer.into_iter().collect()),
        ("provider_list", listed.collect()),
        ("document_text", printed.collect()),
    ];
    let any =
        !ways[1].1.is_empty() || !ways[2].1.is_empty() || ways[0].1.iter().any(|b| accepted(b));
    for (basis, bodies) in ways {
        let mut bodies: Vec<String> = bodies.into_iter().filter(|b| accepted(b)).collect();
        bodies.sort();
        bodies.dedup();
        if !bodies.is_empty() {
            return Approval {
                bodies,
                basis: Some(basis),
                any,
            };
        }
    }
    Approval {
        any,
        ..Approval::default()
    }
}
