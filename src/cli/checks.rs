//! The commands `recert rules` and `recert roster`: they check a file that people write, or list what is in it.

use std::path::Path;

use chrono::NaiveDate;

use super::exit::Exit;
use super::files;
use super::terminal::{print_line, print_passages};
use crate::assess;
use crate::intake::limits::Limits;
use crate::intake::roster::{Credential, Roster, Trainer};
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

/// Prints remarks on a roster and on its rows, and how many trainers and credentials it has. Whether a row can be judged is
/// decided as of today.
///
/// # Errors
/// The roster cannot be read, or every problem in it.
pub(super) fn check_roster(
    file: &Path,
    rules: Option<&Path>,
    today: NaiveDate,
) -> Result<Exit, Failure> {
    let context = files::context(Limits::default(), false, rules)?;
    // Rows that are right are checked even if others are wrong.
    let (checked, _) = run::read_roster(&context, file, true)?;
    checked.notes.iter().try_for_each(|note| print_line(note))?;
    let rows = rows(&checked.roster);
    let mut not_judged = 0_usize;
    for (trainer, credential) in &rows {
        let written: Vec<&str> = credential.written.split_whitespace().collect();
        let place = format!(
            "{}:{}: `{}` of {}",
            file.display(),
            credential.line,
            written.join(" "),
            trainer.id
        );
        if let Err(reason) = assess::pack_for_row(credential, &context.rules, today) {
            not_judged += 1;
            print_line(&format!(
                "{place} cannot be judged: {}",
                reason.for_roster()
            ))?;
        }
        for note in assess::row_notes(credential, &context.rules, today) {
            print_line(&format!("{place}: {note}"))?;
        }
    }
    if !checked.problems.is_empty() {
        return Err(Failure::Roster(checked.problems));
    }
    let found = match not_judged {
        0 => "no problems".to_owned(),
        1 => "1 credential cannot be judged, see above".to_owned(),
        _ => format!("{not_judged} credentials cannot be judged, see above"),
    };
    print_line(&format!(
        "{}: {found}; trainers: {}, credentials: {}",
        file.display(),
        checked.roster.trainers.len(),
        rows.len()
    ))?;
    Ok(Exit::Done)
}

/// Every credential with its trainer, in the order of the file.
fn rows(roster: &Roster) -> Vec<(&Trainer, &Credential)> {
    let trainers = roster.trainers.iter();
    let mut rows: Vec<(&Trainer, &Credential)> = trainers
        .flat_map(|trainer| trainer.credentials.iter().map(move |row| (trainer, row)))
        .collect();
    rows.sort_by_key(|(_, credential)| credential.line);
    rows
}
