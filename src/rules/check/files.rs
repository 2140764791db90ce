//! The files of a folder of rules: which are packs, and which are shared by all packs.

use std::path::Path;

use super::super::fault::Fault;

const INTERPRETATIONS: &str = "interpretations.toml";
/// What [`INTERPRETATIONS`] was called before.
const OLD_INTERPRETATIONS: &str = "decisions.toml";
const UNITS: &str = "units.toml";
/// The files that are not packs.
const SHARED: &[&str] = &[
    INTERPRETATIONS,
    OLD_INTERPRETATIONS,
    "providers.toml",
    UNITS,
];

/// Files by path and text.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleFiles<'f>(pub(super) &'f [(&'f str, &'f str)]);

impl<'f> RuleFiles<'f> {
    /// The packs of certifying bodies.
    pub(super) fn packs(self) -> impl Iterator<Item = (&'f str, &'f str)> {
        self.0.iter().copied().filter(|(file, _)| is_pack(file))
    }

    /// The file with this name in any folder.
    pub(super) fn find(self, name: &str) -> Option<(&'f str, &'f str)> {
        self.0
            .iter()
            .copied()
            .find(|(file, _)| file_name(file) == name)
    }

    /// The file of interpretations, also by its old name, which is an error.
    pub(super) fn interpretations(self, faults: &mut Vec<Fault>) -> Option<(&'f str, &'f str)> {
        let old = self.find(OLD_INTERPRETATIONS);
        if let Some((file, _)) = old {
            faults.push(Fault {
                file: file.to_owned(),
                span: 0..0,
                message: format!("{OLD_INTERPRETATIONS} is called {INTERPRETATIONS} now"),
                help: format!(
                    "rename the file to {INTERPRETATIONS}, and its [[decision]] tables to [[interpretation]]"
                ),
            });
        }
        match old {
            Some(old) => self.find(INTERPRETATIONS).or(Some(old)),
            None => self.required(INTERPRETATIONS, faults),
        }
    }

    /// The file of units.
    pub(super) fn units(self, faults: &mut Vec<Fault>) -> Option<(&'f str, &'f str)> {
        self.required(UNITS, faults)
    }

    fn required(self, name: &str, faults: &mut Vec<Fault>) -> Option<(&'f str, &'f str)> {
        let found = self.find(name);
        if found.is_none() {
            faults.push(Fault {
                file: name.to_owned(),
                span: 0..0,
                message: format!("{name} is missing"),
                help: "copy the built-in file into the folder of your packs".to_owned(),
            });
        }
        found
    }
}

/// Whether a file is a pack, not a shared file or the text of a source.
fn is_pack(file: &str) -> bool {
    let name = file_name(file);
    !SHARED.contains(&name)
        && Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "toml")
}

/// The last part of a file's path.
pub(super) fn file_name(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}
