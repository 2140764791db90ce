//! The real rooms, joined: what stands between a folder and its records, and between a trainer's papers and the verdicts.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::Failure;
use super::rooms::{Opened, Rooms, Unread};
use crate::assess::{self, Assessment};
use crate::credit::Paper;
use crate::intake::limits::Limits;
use crate::intake::roster::Trainer;
use crate::intake::walk::{self, Document, Found};
use crate::page;
use crate::read::{self, record::Record};
use crate::report::Pack;
use crate::rules::names::Names;
use crate::rules::{BUILT_IN, Fault, RulePacks};

/// The rooms with their settings.
#[derive(Debug)]
pub struct House {
    follow_links: bool,
    limits: Limits,
    rules: RulePacks,
    names: Names,
    notes: Vec<String>,
}

/// What the rooms are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseSettings {
    /// The files of a folder of rules, by name and text, in place of the built-in ones.
    pub rules: Option<Vec<(String, String)>>,
    /// Follow links on the share.
    pub follow_links: bool,
    /// A larger file is not read, in bytes.
    pub file_bytes: u64,
    /// Pages after this many are not read.
    pub pages: usize,
}

impl House {
    /// Reads the rules.
    pub fn new(settings: HouseSettings) -> Result<Self, Failure> {
        let HouseSettings { rules, follow_links, file_bytes, pages } = settings;
        let files: Vec<(&str, &str)> =
            rules.as_ref().map_or(BUILT_IN.to_vec(), |files| files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect());
        let text = |name: &str| files.iter().find(|(file, _)| *file == name).map_or("", |(_, text)| text);
        let drawn = |fault: &Fault| fault.render(text(&fault.file), false);
        let rules = RulePacks::read(&files).map_err(|faults| Failure::Rules(faults.iter().map(drawn).collect()))?;
        let names = files.iter().find(|(name, _)| name.ends_with("providers.toml")).map_or_else(
            || Ok(Names::built_in()),
            |(name, text)| Names::parse(text).map_err(|error| Failure::Rules(vec![drawn(&Fault::of_toml(name, &error))])),
        )?;
        let limits = Limits { file_bytes, pages, ..Limits::default() };
        let mut notes: Vec<String> = rules.notes.iter().map(|note| note.render_note(text(&note.file), false)).collect();
        notes.extend(rules.unused_approvals(&names));
        Ok(Self { follow_links, limits, rules, names, notes })
    }

    /// What in the rules is no error and still worth saying.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
}

impl Rooms for House {
    type File = Found;
    type Document = Document;

    fn walk(&self, folders: &[PathBuf]) -> Result<(Vec<Found>, Vec<Unread>), Failure> {
        let walked = walk::walk(folders, self.follow_links).map_err(|error| Failure::Root { path: error.path, source: error.source })?;
        Ok((walked.files, walked.unread.into_iter().map(Unread::from).collect()))
    }

    fn open(&self, file: &Found) -> Result<Opened<Document>, Unread> {
        let document = file.read(&self.limits)?;
        Ok(Opened { path: document.path.clone(), sha256: document.sha256.clone(), document })
    }

    fn read(&self, path: &str, sha256: &str, document: &Document) -> Vec<Record> {
        let mut text = page::text(document.kind, &document.bytes, &self.limits);
        text.findings.extend(document.findings.iter().cloned());
        read::records(&read::Document { path, sha256 }, &text, &self.names)
    }

    fn credential(&self, spelling: &str) -> Option<String> {
        self.rules.credential_code(spelling).map(str::to_owned)
    }

    fn judge(&self, trainer: &Trainer, papers: &[Paper], as_of: NaiveDate) -> Vec<Assessment> {
        assess::trainer(trainer, papers, &self.rules, &self.names, as_of)
    }

    fn packs(&self) -> Vec<Pack> {
        self.rules
            .packs
            .iter()
            .map(|pack| Pack { id: pack.id.clone(), version: pack.version.clone(), sha256: pack.sha256.clone() })
            .collect()
    }
}

impl From<walk::Unread> for Unread {
    fn from(unread: walk::Unread) -> Self {
        Self { gap: unread.is_gap(), path: unread.path, sha256: unread.sha256, reason: unread.reason }
    }
}
