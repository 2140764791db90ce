//! `[[reason]]` tables: what reports say for a reason, in the terms of the body.

use super::super::reason::{Reason, ReasonName};
use super::super::written::ReasonToml;
use super::checker::Checker;

impl Checker<'_> {
    /// Reasons. Each name occurs once, with a sentence.
    pub(super) fn reasons(&mut self, written: Vec<ReasonToml>) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        for reason in written {
            let rule = self.ids(reason.rule, &reason.name.span());
            if reason.says.get_ref().trim().is_empty() {
                self.fault(
                    reason.says.span(),
                    "a reason without a sentence",
                    "write what reports say, without ids: they are added to it",
                );
            }
            let Some(name) = self.word("reason", &reason.name, ReasonName::ALL, ReasonName::as_str)
            else {
                continue;
            };
            if reasons.iter().any(|other| other.name == name) {
                self.fault(
                    reason.name.span(),
                    format!("the reason `{name}` occurs twice"),
                    "keep one of them",
                );
            }
            reasons.push(Reason {
                name,
                says: reason.says.into_inner(),
                rule,
            });
        }
        reasons
    }
}
