//! The real rooms, joined: what stands between a folder and its records, and between a trainer's papers and the verdicts.

use std::io;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::Failure;
use super::rooms::{Opened, Rooms, Unread};
use crate::assess::{Assessment, Standing, Verdict};
use crate::credit::Paper;
use crate::intake::roster::{Credential, Trainer};
use crate::read::record::Record;
use crate::report::Pack;

/// The rooms with their settings.
#[derive(Debug)]
pub struct House {
    /// As asked for.
    pub settings: HouseSettings,
}

/// What the rooms are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseSettings {
    /// Files of rules, by name and text, in place of the built-in ones.
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
        Ok(Self { settings })
    }
}

impl Rooms for House {
    type File = PathBuf;
    type Document = Vec<u8>;

    fn walk(&self, folders: &[PathBuf]) -> Result<(Vec<PathBuf>, Vec<Unread>), Failure> {
        match folders.first() {
            None => Ok((Vec::new(), Vec::new())),
            Some(path) => Err(Failure::Root { path: path.clone(), source: io::ErrorKind::Unsupported.into() }),
        }
    }

    fn open(&self, file: &PathBuf) -> Result<Opened<Vec<u8>>, Unread> {
        let reason = "no room reads documents".to_owned();
        Err(Unread { path: file.display().to_string(), sha256: None, reason, gap: true })
    }

    fn read(&self, _path: &str, _sha256: &str, _document: &Vec<u8>) -> Vec<Record> {
        Vec::new()
    }

    fn credential(&self, _spelling: &str) -> Option<String> {
        None
    }

    fn judge(&self, trainer: &Trainer, _papers: &[Paper], _as_of: NaiveDate) -> Vec<Assessment> {
        trainer.credentials.iter().map(|credential| not_evaluated(trainer, credential)).collect()
    }

    fn packs(&self) -> Vec<Pack> {
        Vec::new()
    }
}

/// A credential that no pack knows (D28).
pub(super) fn not_evaluated(trainer: &Trainer, credential: &Credential) -> Assessment {
    Assessment {
        trainer_id: trainer.id.clone(),
        credential: credential.code.clone(),
        cycle: None,
        dates_basis: "unknown",
        evidence: Verdict::NotEvaluated,
        submission: "unknown",
        standing: Standing::Unknown,
        requirements: Vec::new(),
        lines: Vec::new(),
        unit: String::new(),
        unit_worth: None,
        credits: None,
        cpr_valid_to: None,
        aed_valid_to: None,
        next_action: String::new(),
        next_action_by: None,
        fee_tier: String::new(),
        fee: None,
        fee_detail: String::new(),
        petition_cost: None,
        audit_due: None,
        do_not_represent: false,
        retain_until: None,
        questions: Vec::new(),
        rules_version: String::new(),
        verified_rules: false,
        assumptions: Vec::new(),
    }
}
