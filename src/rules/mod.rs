//! Rules as data: packs of certifying bodies, units, interpretations, and the names of bodies and providers.
//!
//! The texts of rule files come in; [`RulePacks`] go out, or every error with its place in its file. This module opens no
//! file and knows no documents.

mod check;
mod fault;
pub mod names;
pub mod pack;
mod packs;
pub mod reason;
mod similar;
pub mod units;
pub mod value;
mod written;

#[cfg(test)]
mod broken_packs_tests;
#[cfg(test)]
mod tests;

pub use fault::Fault;
pub use packs::RulePacks;
pub use similar::SimilarCredentials;

/// The rule files built into the program, by name.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("ace.toml", include_str!("../../rules/ace.toml")),
    ("acsm.toml", include_str!("../../rules/acsm.toml")),
    ("afaa.toml", include_str!("../../rules/afaa.toml")),
    ("canfitpro.toml", include_str!("../../rules/canfitpro.toml")),
    (
        "interpretations.toml",
        include_str!("../../rules/interpretations.toml"),
    ),
    ("issa.toml", include_str!("../../rules/issa.toml")),
    ("nasm.toml", include_str!("../../rules/nasm.toml")),
    ("ncsf.toml", include_str!("../../rules/ncsf.toml")),
    ("nfpt.toml", include_str!("../../rules/nfpt.toml")),
    ("nsca.toml", include_str!("../../rules/nsca.toml")),
    ("units.toml", include_str!("../../rules/units.toml")),
];

impl RulePacks {
    /// Reads rule files, given as name and text; `providers.toml` belongs to [`names`] and is ignored.
    ///
    /// # Errors
    /// Every error of every file, in the order of the files.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
        check::all(files)
    }

    /// Like [`RulePacks::read`], with every error as text for a person: what `rules check` prints.
    ///
    /// # Errors
    /// Every error of every file, rendered.
    pub fn check(files: &[(&str, &str)], colour: bool) -> Result<Self, Vec<String>> {
        let text = |file: &str| {
            files
                .iter()
                .find(|(name, _)| *name == file)
                .map_or("", |(_, text)| *text)
        };
        Self::read(files).map_err(|faults| {
            faults
                .iter()
                .map(|fault| fault.render(text(&fault.file), colour))
                .collect()
        })
    }

    /// The packs that come with the program.
    ///
    /// # Errors
    /// As [`RulePacks::read`]; a test ensures that there are none.
    pub fn built_in() -> Result<Self, Vec<Fault>> {
        Self::read(BUILT_IN)
    }

    /// Replaces a setting of a pack for every day; the pack `interpretations` has the settings that all packs share.
    /// `name` is a name such as `cpr_ceu_credit`.
    ///
    /// # Errors
    /// A sentence, if there is no such pack or setting, or if the setting cannot have this value.
    pub fn set(&mut self, pack: &str, name: &str, text: &str) -> Result<(), String> {
        let values = if pack == "interpretations" {
            &mut self.interpretations.values
        } else {
            &mut self
                .packs
                .iter_mut()
                .find(|p| p.id == pack)
                .ok_or_else(|| format!("there is no rule pack `{pack}`"))?
                .values
        };
        let mut found = values
            .iter_mut()
            .filter(|v| v.name.as_str() == name && v.says.is_some())
            .peekable();
        if found.peek().is_none() {
            return Err(format!("the rule pack `{pack}` has no setting `{name}`"));
        }
        for value in found {
            value.scalar = check::scalar(value.name.kind(), &toml::Value::String(text.to_owned()))?;
            value.says = Some(format!(
                "{name} = {text}, set by configuration ({})",
                value.rule.join(", ")
            ));
        }
        Ok(())
    }
}
