//! `decisions.toml` as written, checked part by part.

use super::super::value::{Decision, Decisions, Name};
use super::super::{sha256, written};
use super::Checker;

impl Checker<'_> {
    pub(super) fn decisions(&mut self, w: written::Decisions, text: &str) -> Decisions {
        let covers_from = self.date(&w.covers_from);
        let mut decisions: Vec<Decision> = Vec::new();
        for decision in w.decision {
            let id = decision.id.get_ref().clone();
            if decisions.iter().any(|d| d.id == id) {
                self.fault(
                    decision.id.span(),
                    format!("the decision `{id}` is there twice"),
                    "keep one of them",
                );
            }
            if decision.says.get_ref().trim().is_empty() {
                self.fault(
                    decision.says.span(),
                    "a decision without words",
                    "say in a sentence what is decided",
                );
            }
            decisions.push(Decision {
                id,
                says: decision.says.into_inner(),
            });
        }
        self.decisions = decisions.iter().map(|d| d.id.clone()).collect();
        let values = self.values(w.value, covers_from, &[], &[]);
        for name in Name::SHARED {
            if !values
                .iter()
                .any(|v| v.name == *name && v.since == covers_from)
            {
                self.fault(
                    w.covers_from.span(),
                    format!(
                        "there is no value `{}` from {covers_from} on",
                        name.as_str()
                    ),
                    "add a [[value]] with this name",
                );
            }
        }
        Decisions {
            version: w.version,
            sha256: sha256(text.as_bytes()),
            decisions,
            values,
        }
    }
}
