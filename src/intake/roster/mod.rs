//! The roster: a row for each trainer and credential, from CSV, with all problems at once.
//!
//! Bytes come in as an HR system exported them; trainers go out, and every problem with its position. Nothing is
//! guessed: a date that can be read in two ways is a problem that says what to write. A birth date is read for
//! one rule (A60) and never shown.

pub(super) mod cell;
mod checked;
mod checker;
mod column;
mod join;
mod rows;
mod trainer;

use std::path::Path;

use crate::intake::table;

pub use checked::{Checked, Spellings};
pub use trainer::{Credential, Employment, Roster, Status, Trainer};

/// Reads a roster, and also gives the bytes of the file.
///
/// # Errors
/// The file cannot be read.
pub fn read(path: &Path, spellings: Spellings<'_>) -> std::io::Result<(Checked, Vec<u8>)> {
    let bytes = std::fs::read(path)?;
    Ok((parse(&path.display().to_string(), &bytes, spellings), bytes))
}

/// Reads the bytes of a roster; `file` is its name in problems.
#[must_use]
pub fn parse(file: &str, bytes: &[u8], spellings: Spellings<'_>) -> Checked {
    if let Some(problem) = table::spreadsheet_problem(file, bytes) {
        return Checked {
            problems: vec![problem],
            ..Checked::default()
        };
    }
    let table = table::read(file, bytes);
    let mut checker = checker::RosterChecker::new(file, &table.header);
    if checker.checked.problems.is_empty() {
        let entries = rows::entries(&mut checker, &table.rows, spellings);
        checker.checked.roster = join::join(&mut checker, entries);
    }
    let too_long = table.problems.iter().map(|problem| problem.line);
    checker.checked.left_out.extend(too_long);
    checker.checked.problems.extend(table.problems);
    checker.checked.problems.sort();
    checker.checked
}

#[cfg(test)]
mod tests;
