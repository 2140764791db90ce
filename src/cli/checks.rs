//! The commands `recert rules` and `recert roster`: they check a file that people write, or list what is in it.

use std::path::Path;

use super::exit::Exit;
use super::files;
use super::terminal::{print_line, print_passages};
use crate::intake::limits::Limits;
use crate::report;
use crate::run::{self, Failure};

/// Prints every rule and every interpretation.
///
/// # Errors
/// The rules cannot be read or are wrong.
pub(super) fn list_rules(folder: Option<&Path>) -> Result<Exit, Failure> {
    let context = files::context(Limits::default(), false, folder)?;
    print_passages(&report::rules_list(&context.rules))?;
    Ok(Exit::Done)
}

/// Prints the names and versions of rule packs, after remarks on them.
///
/// # Errors
/// The rules cannot be read, or every error in them.
pub(super) fn check_rules(folder: Option<&Path>) -> Result<Exit, Failure> {
    let context = files::context(Limits::default(), false, folder)?;
    context.notes.iter().try_for_each(|note| print_line(note))?;
    for pack in context.packs() {
        print_line(&format!("{} {}", pack.id, pack.version))?;
    }
    Ok(Exit::Done)
}

/// Prints how many trainers and credentials a roster has, after remarks on it.
///
/// # Errors
/// The roster cannot be read, or every problem in it.
pub(super) fn check_roster(file: &Path, rules: Option<&Path>) -> Result<Exit, Failure> {
    let context = files::context(Limits::default(), false, rules)?;
    let (checked, _) = run::read_roster(&context, file, false)?;
    checked.notes.iter().try_for_each(|note| print_line(note))?;
    let credentials: usize = checked
        .roster
        .trainers
        .iter()
        .map(|trainer| trainer.credentials.len())
        .sum();
    print_line(&format!(
        "{}: no problems; trainers: {}, credentials: {credentials}",
        file.display(),
        checked.roster.trainers.len()
    ))?;
    Ok(Exit::Done)
}
