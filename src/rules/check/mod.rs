//! Texts of rule files come in; checked rules go out, or every error.
//!
//! Each file is read into its tables with their places in the text, then everything is checked and all errors are
//! collected. Nothing here decides what a rule means for a trainer.

mod activities;
mod checker;
mod files;
mod interpretations;
mod needed;
mod pack;
mod parse;
mod reasons;
mod requirements;
mod units;
mod values;

use super::fault::Fault;
use super::pack::RulePack;
use super::packs::RulePacks;
use super::written::{InterpretationsToml, PackToml, UnitsToml};
use checker::Checker;
use files::RuleFiles;
pub(super) use values::scalar;

/// Reads all files; see [`RulePacks::read`].
pub(super) fn all(files: &[(&str, &str)]) -> Result<RulePacks, Vec<Fault>> {
    let files = RuleFiles(files);
    let mut faults = Vec::new();
    let mut known: Vec<String> = Vec::new();
    let interpretations = files.interpretations(&mut faults).and_then(|(file, text)| {
        let mut checker = Checker::new(file, &[]);
        let interpretations = checker
            .parse(text)
            .map(|written: InterpretationsToml| checker.interpretations(written, text));
        known = checker.interpretations;
        faults.append(&mut checker.faults);
        interpretations
    });
    let units = files.units(&mut faults).and_then(|(file, text)| {
        let mut checker = Checker::new(file, &known);
        let units = checker
            .parse(text)
            .map(|written: UnitsToml| checker.units(written, text));
        faults.append(&mut checker.faults);
        units
    });
    let mut packs: Vec<RulePack> = Vec::new();
    let mut notes = Vec::new();
    for (file, text) in files.packs() {
        let mut checker = Checker::new(file, &known);
        if let Some(written) = checker.parse::<PackToml>(text) {
            checker.unique(&written, &packs);
            packs.push(checker.pack(written, text, units.as_ref(), files));
        }
        faults.append(&mut checker.faults);
        notes.append(&mut checker.notes);
    }
    packs.sort_by(|a, b| a.id.cmp(&b.id));
    match (units, interpretations) {
        (Some(units), Some(interpretations)) if faults.is_empty() => Ok(RulePacks {
            packs,
            units,
            interpretations,
            notes,
        }),
        _ => Err(faults),
    }
}
