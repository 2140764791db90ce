//! A written report to what another one is compared with: verdicts, dates, questions, documents, rules.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::run_json::{Pack, Work};
use super::table;

/// What a report said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The program that wrote it.
    pub version: String,
    /// The day that everything was judged on.
    pub as_of: NaiveDate,
    /// Folders and files of records, as named.
    pub inputs: Vec<String>,
    /// Files on the share that could be reached; 0 where the report does not say.
    pub files: usize,
    /// The rule packs, by id.
    pub rules: BTreeMap<String, Pack>,
    /// SHA-256 of every document, by its path.
    pub documents: BTreeMap<String, String>,
    /// Rows of `summary.csv`, by trainer and credential; cells by column.
    pub credentials: BTreeMap<(String, String), BTreeMap<String, String>>,
    /// Rows of `review.csv`, by trainer and question; cells by column.
    pub questions: BTreeMap<(String, String), BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct Written {
    version: String,
    as_of: NaiveDate,
    documents: BTreeMap<String, String>,
    provenance: Origin,
}

#[derive(Deserialize)]
struct Origin {
    inputs: Vec<String>,
    rules: Vec<Pack>,
    // Reports of the first version do not say it.
    #[serde(default)]
    work: Work,
}

impl Snapshot {
    /// Reads a report by its files. None where one is missing or not a report's.
    #[must_use]
    pub fn of(file: &dyn Fn(&str) -> Option<Vec<u8>>) -> Option<Self> {
        let Written { version, as_of, documents, provenance } = serde_json::from_slice(&file("run.json")?).ok()?;
        let by = |name: &str, first: &str, second: &str| {
            let rows = table::rows(&file(name)?)?.into_iter();
            rows.map(|row| Some(((row.get(first)?.clone(), row.get(second)?.clone()), row))).collect::<Option<BTreeMap<_, _>>>()
        };
        Some(Self {
            version,
            as_of,
            inputs: provenance.inputs,
            files: provenance.work.files,
            rules: provenance.rules.into_iter().map(|pack| (pack.id.clone(), pack)).collect(),
            documents,
            credentials: by("summary.csv", "trainer_id", "credential")?,
            questions: by("review.csv", "trainer_id", "question")?,
        })
    }
}
