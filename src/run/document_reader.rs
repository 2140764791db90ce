//! How a document is read and a container is opened: what [`super::reading`] asks, and who answers it, in this
//! process or in a worker. Types and the trait only.

use serde::{Deserialize, Serialize};

use super::stopped::Stopped;
use crate::finding::Finding;
use crate::intake::container::{ContainerPart, MailText};
use crate::intake::walk::Document;
use crate::read::record::Record;

/// Reads documents and opens containers, several at the same time.
pub(super) trait DocumentReader: Sync {
    /// What a document says, with OCR of its scanned pages or without.
    fn read(&self, path: &str, document: &Document, ocr: bool) -> Result<ReadDocument, Stopped>;

    /// The files inside a document, one level deep.
    fn open(&self, document: &Document) -> Result<OpenedContainer, Stopped>;
}

/// What is done with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Task {
    /// Its pages are read, but not those that need OCR.
    Read,
    /// Its pages are read, and OCR reads those that need it.
    ReadWithOcr,
    /// The files inside it are taken out.
    Open,
}

/// What a document says.
#[derive(Debug, Default, PartialEq)]
pub struct ReadDocument {
    /// Its records.
    pub records: Vec<Record>,
    /// Whether files may be inside it, as attachments of a PDF. Almost no PDF has any, and taking them out parses it
    /// once more.
    pub may_hold_files: bool,
}

/// What was inside a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct OpenedContainer {
    /// The files inside it, in the order of their names.
    pub parts: Vec<ContainerPart>,
    /// What it says itself, if it is a mail.
    pub letter: MailText,
    /// Why nothing could be taken out.
    pub finding: Option<Finding>,
}
