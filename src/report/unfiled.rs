//! `unfiled.csv`: what belongs to no trainer, and why.
//!
//! Records without a trainer and files without a record come in, rows go out, in the order of their paths.

use std::io;

use super::cell::{CsvText, Pages, TextWithCodes};
use super::folder::Folder;
use super::manifest::WrittenFile;
use super::row::row;
use crate::filing::filed::UnfiledRecord;
use crate::intake::walk::LeftOut;
use crate::read::record::Kind;

row! {
    /// One row for each document that was filed with no trainer, and for each file that was not read; in the order of their paths.
    struct UnfiledRow in "unfiled.csv" {
        /// The file, below the folder that was read.
        path: CsvText,
        /// Its first and last page, from 1: `3`, or `1-2`; empty if the file was not read.
        pages: Pages,
        /// The SHA-256 of the file, in lower-case hex; empty if the file was not read.
        sha256: CsvText,
        /// What kind of document it is, as in `evidence.csv`; empty if the file was not read.
        kind: TextWithCodes<Kind>,
        /// The name of the person; empty if none was found.
        holder: CsvText,
        /// Why it was filed with no trainer, or why it was not read; and what to do, if anything.
        reason: CsvText,
    }
}

impl From<UnfiledRecord> for UnfiledRow {
    fn from(UnfiledRecord { record, reason, .. }: UnfiledRecord) -> Self {
        Self {
            holder: record.holder.display(Clone::clone).into(),
            kind: CsvText::from(record.kind_words()).into(),
            path: record.path.into(),
            pages: record.pages.into(),
            sha256: record.sha256.into(),
            reason: reason.into(),
        }
    }
}

impl From<&LeftOut> for UnfiledRow {
    fn from(LeftOut { path, message, .. }: &LeftOut) -> Self {
        Self {
            path: path.into(),
            pages: None.into(),
            sha256: CsvText::default(),
            kind: CsvText::default().into(),
            holder: CsvText::default(),
            reason: message.into(),
        }
    }
}

impl UnfiledRow {
    /// By path and pages; by everything else only so that the order is always the same.
    fn order(&self) -> impl Ord + '_ {
        (
            (&self.path, self.pages, &self.sha256),
            (&self.kind, &self.holder, &self.reason),
        )
    }
}

/// Writes the rows, in their order.
pub(super) fn write(folder: Folder<'_>, mut rows: Vec<UnfiledRow>) -> io::Result<WrittenFile> {
    rows.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut file = folder.csv_file()?;
    rows.iter().try_for_each(|row| file.row(row))?;
    file.end()
}
