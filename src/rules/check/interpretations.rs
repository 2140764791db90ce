//! `interpretations.toml` as written, checked part by part.

use super::super::hash::sha256;
use super::super::value::{Interpretation, Interpretations, Name};
use super::super::written;
use super::Checker;

impl Checker<'_> {
    pub(super) fn interpretations(
        &mut self,
        w: written::InterpretationsToml,
        text: &str,
    ) -> Interpretations {
        let covers_from = self.date(&w.covers_from);
        let mut interpretations: Vec<Interpretation> = Vec::new();
        for interpretation in w.interpretation {
            let id = interpretation.id.get_ref().clone();
            if interpretations.iter().any(|d| d.id == id) {
                self.fault(
                    interpretation.id.span(),
                    format!("the decision `{id}` is there twice"),
                    "keep one of them",
                );
            }
            if interpretation.says.get_ref().trim().is_empty() {
                self.fault(
                    interpretation.says.span(),
                    "a decision without words",
                    "say in a sentence what is decided",
                );
            }
            interpretations.push(Interpretation {
                id,
                says: interpretation.says.into_inner(),
            });
        }
        self.interpretations = interpretations.iter().map(|d| d.id.clone()).collect();
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
        Interpretations {
            version: w.version,
            sha256: sha256(text.as_bytes()),
            interpretations,
            values,
        }
    }
}
