//! Who approved a course for a credential (D4, D15, D25, A55, A56).
//!
//! One view of a filed record comes in; the accepted bodies and the basis of their approval go out.
//! Petitions are not considered here.

use super::case::Case;
use super::credit_line::ApprovalBasis;
use super::views::View;
use crate::filing::filed::FiledRecord;
use crate::rules::value::Name;

/// Who approved a course, and how that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Approval {
    /// The codes of the accepted bodies, sorted.
    pub bodies: Vec<String>,
    /// How their approval is known; `None` if no accepted body approved it.
    pub basis: Option<ApprovalBasis>,
    /// Any body approved it, accepted or not.
    pub any: bool,
}

/// Finds the approval of one view of a filed record.
#[must_use]
pub fn approval(case: &Case, filed: &FiledRecord, view: &View) -> Approval {
    let day = case.day(view);
    let own_only = case
        .packs
        .words(case.pack, Name::Approvers, case.as_of)
        .iter()
        .any(|word| word == "own");
    let accepted = |body: &str| {
        body == case.pack.body
            || case.equivalent(body, day)
            || (!own_only && case.packs.units.recognised(body, day))
    };
    let provider = view.provider.as_deref();
    let issuer: Vec<String> = provider
        .and_then(|name| case.names.body(name))
        .map(str::to_owned)
        .into_iter()
        .collect();
    let listed: Vec<String> = provider
        .and_then(|name| case.names.find(name))
        .into_iter()
        .flat_map(|provider| &provider.approved_by)
        .filter(|approval| approval.since <= day)
        .map(|approval| approval.body.clone())
        .collect();
    let amount_bodies = view.amounts.iter().filter_map(|amount| amount.body.clone());
    let printed: Vec<String> = filed
        .record
        .approvals
        .iter()
        .cloned()
        .chain(amount_bodies)
        .collect();
    let any = !listed.is_empty() || !printed.is_empty() || issuer.iter().any(|body| accepted(body));
    let by_basis = [
        (ApprovalBasis::Issuer, issuer),
        (ApprovalBasis::ProviderList, listed),
        (ApprovalBasis::DocumentText, printed),
    ];
    for (basis, mut bodies) in by_basis {
        bodies.retain(|body| accepted(body));
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
