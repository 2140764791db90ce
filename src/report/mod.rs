//! Assessments to files: rows and their writers. This room computes no figure.
//!
//! A folder and all that a run has found out come in; the files of a report go out. The same input gives the same bytes, but for
//! `run.json`, which alone says when it was written.

mod cells;
mod changes;
mod decisions;
mod evidence;
mod explain;
mod folder_name;
mod ledger;
mod manifest;
mod review;
mod run_json;
mod snapshot;
mod table;
mod trainer;
mod view;

use std::io;
use std::path::Path;

use chrono::NaiveDate;

pub use changes::Change;
pub use decisions::unused as unused_decisions;
pub use explain::{Known, Passage, explain};
pub use folder_name::folder_names;
pub use ledger::list as rules_list;
pub use manifest::sha256_hex;
pub use run_json::{Pack, Provenance, Source, Work};
pub use snapshot::Snapshot;
pub use view::view;

use crate::assess::Assessment;
use crate::credit::Filing;
use crate::credit::decision::Decisions;
use crate::intake::roster::Roster;

/// A file that gave no record: it was not opened, or could not be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// As in records.
    pub path: String,
    /// What it is, and why it was not read.
    pub reason: String,
}

/// All that a run has found out.
#[derive(Debug)]
pub struct Run<'a> {
    /// The day that everything is judged on.
    pub as_of: NaiveDate,
    /// Everybody, in the order of the roster.
    pub roster: &'a Roster,
    /// Whose papers they are.
    pub filing: &'a Filing,
    /// The files without a record.
    pub unread: &'a [Unread],
    /// One list per trainer, in the roster's order.
    pub assessments: &'a [Vec<Assessment>],
    /// What people decided.
    pub decisions: &'a Decisions,
    /// Where it all comes from.
    pub provenance: &'a Provenance,
    /// The report before this one, to say what is new; none for the first.
    pub before: Option<&'a Snapshot>,
    /// Whether the files start with a byte-order mark, for Excel.
    pub mark: bool,
}

/// Writes the report into an empty folder; gives what is new in it.
pub fn write(folder: &Path, run: &Run<'_>) -> io::Result<Vec<Change>> {
    let mut files: Vec<(String, Vec<u8>)> = vec![
        ("summary.csv".to_owned(), trainer::summary(run).into_bytes(run.mark)?),
        ("review.csv".to_owned(), review::table(run)?.into_bytes(run.mark)?),
        ("unfiled.csv".to_owned(), evidence::unfiled(run).into_bytes(run.mark)?),
    ];
    if !run.decisions.all().is_empty() {
        files.push(("decisions.csv".to_owned(), decisions::table(run).into_bytes(run.mark)?));
    }
    for (place, name) in folder_names(run.roster).into_iter().enumerate() {
        for (file, table) in trainer::tables(run, place) {
            files.push((format!("trainers/{name}/{file}"), table.into_bytes(run.mark)?));
        }
    }
    let run_json = run_json::text(run)?;
    // What is new is taken from the reports as they are written, so that nothing else can make news.
    let written = |name: &str| match name {
        "run.json" => Some(run_json.clone().into_bytes()),
        _ => files.iter().find(|(path, _)| path == name).map(|(_, bytes)| bytes.clone()),
    };
    let changes = match run.before {
        Some(before) => {
            let now = Snapshot::of(&written).ok_or_else(|| io::Error::other("the report that was made cannot be read"))?;
            changes::between(before, &now)
        }
        None => Vec::new(),
    };
    files.push(("changes.csv".to_owned(), changes::table(&changes).into_bytes(run.mark)?));
    files.sort();
    for (path, bytes) in &files {
        let place = folder.join(path);
        if let Some(parent) = place.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(place, bytes)?;
    }
    // What depends on the clock stands in run.json alone, so the manifest leaves it out.
    std::fs::write(folder.join("manifest-sha256.txt"), manifest::lines(&files))?;
    std::fs::write(folder.join("run.json"), run_json)?;
    Ok(changes)
}

#[cfg(test)]
mod tests;
