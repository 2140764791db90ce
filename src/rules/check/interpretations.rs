//! `interpretations.toml` as written comes in, checked interpretations go out.

use super::super::value::{Interpretation, Interpretations, Name};
use super::super::written::InterpretationsToml;
use super::checker::Checker;
use crate::digest::sha256_hex;

impl Checker<'_> {
    pub(super) fn interpretations(
        &mut self,
        written: InterpretationsToml,
        text: &str,
    ) -> Interpretations {
        let covers_from = self.date(&written.covers_from);
        let mut interpretations: Vec<Interpretation> = Vec::new();
        for interpretation in written.interpretation {
            let id = interpretation.id.get_ref().clone();
            if interpretations.iter().any(|other| other.id == id) {
                self.fault(
                    interpretation.id.span(),
                    format!("the interpretation `{id}` occurs twice"),
                    "keep one of them",
                );
            }
            if interpretation.says.get_ref().trim().is_empty() {
                self.fault(
                    interpretation.says.span(),
                    "an interpretation without text",
                    "write in a sentence how the sources are interpreted",
                );
            }
            interpretations.push(Interpretation {
                id,
                says: interpretation.says.into_inner(),
            });
        }
        self.interpretations = interpretations.iter().map(|i| i.id.clone()).collect();
        let values = self.values(written.value, covers_from);
        for name in Name::SHARED {
            if !values
                .iter()
                .any(|v| v.name == *name && v.since == covers_from)
            {
                self.fault(
                    written.covers_from.span(),
                    format!("there is no value `{name}` from {covers_from} on"),
                    "add a [[value]] with this name",
                );
            }
        }
        Interpretations {
            version: written.version,
            sha256: sha256_hex(text.as_bytes()),
            interpretations,
            values,
        }
    }
}
