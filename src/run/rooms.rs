//! What a night asks of the rooms that walk, read and judge. The house joins the real ones; tests bring their own.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::Failure;
use crate::assess::Assessment;
use crate::credit::Paper;
use crate::intake::roster::Trainer;
use crate::read::record::Record;
use crate::report::Pack;

/// The rooms before filing and after it.
pub trait Rooms: Sync {
    /// A file that the walk found.
    type File: Sync;
    /// A file's content.
    type Document;

    /// The files in folders, in the order of their paths, and what will not be opened.
    fn walk(&self, folders: &[PathBuf]) -> Result<(Vec<Self::File>, Vec<Unread>), Failure>;
    /// A file's content.
    fn open(&self, file: &Self::File) -> Result<Opened<Self::Document>, Unread>;
    /// What the document says. It may panic: the night goes on.
    fn read(&self, path: &str, sha256: &str, document: &Self::Document) -> Vec<Record>;
    /// The code of a credential, by its spelling.
    fn credential(&self, spelling: &str) -> Option<String>;
    /// One assessment for each of the trainer's credentials.
    fn judge(&self, trainer: &Trainer, papers: &[Paper], as_of: NaiveDate) -> Vec<Assessment>;
    /// The rule packs by which it judges.
    fn packs(&self) -> Vec<Pack>;
}

/// A file that was opened.
#[derive(Debug)]
pub struct Opened<D> {
    /// As in records.
    pub path: String,
    /// Of the bytes, lower-case hex.
    pub sha256: String,
    /// The content.
    pub document: D,
}

/// A file that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// As in records.
    pub path: String,
    /// Of the bytes, where they were read.
    pub sha256: Option<String>,
    /// Why, for a coordinator.
    pub reason: String,
    /// Whether part of the input is missing because of it.
    pub gap: bool,
}
