//! The folder of a report: files are created in it, and each is hashed while it is written.
//!
//! Rows and bytes come in; what the manifest needs to know of the files goes out. No other file of this module touches the disk.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::WrittenFile;
use super::row::CsvRow;
use super::table::CsvWriter;
use crate::digest::hex;

/// Where a report is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Folder<'a> {
    root: &'a Path,
    /// Whether the CSV files start with a byte-order mark, for Excel.
    bom: bool,
}

/// A CSV file that is being written.
pub(super) struct OpenFile<R> {
    path: String,
    writer: CsvWriter<R, HashedFile>,
}

/// A file and the digest of what was written to it.
struct HashedFile {
    file: File,
    digest: Sha256,
}

impl<'a> Folder<'a> {
    pub(super) fn new(root: &'a Path, bom: bool) -> Self {
        Self { root, bom }
    }

    /// A new CSV file of these rows, in the folder of the report.
    pub(super) fn csv_file<R: CsvRow>(&self) -> io::Result<OpenFile<R>> {
        self.open(R::FILE.name.to_owned())
    }

    /// A new CSV file of these rows, in a trainer's folder.
    pub(super) fn trainer_csv_file<R: CsvRow>(&self, trainer: &str) -> io::Result<OpenFile<R>> {
        self.open(format!("trainers/{trainer}/{}", R::FILE.name))
    }

    fn open<R: CsvRow>(&self, path: String) -> io::Result<OpenFile<R>> {
        let hashed = HashedFile {
            file: self.create(&path)?,
            digest: Sha256::new(),
        };
        Ok(OpenFile {
            path,
            writer: CsvWriter::new(hashed, self.bom)?,
        })
    }

    /// A new file that the manifest does not list.
    pub(super) fn file(&self, path: &str) -> io::Result<impl Write> {
        self.create(path).map(BufWriter::new)
    }

    /// Opens a file of the folder for reading; `None` if it does not exist.
    pub(super) fn read(&self, path: &str) -> Option<Box<dyn Read>> {
        File::open(self.root.join(path))
            .ok()
            .map(|file| Box::new(file) as Box<dyn Read>)
    }

    fn create(&self, path: &str) -> io::Result<File> {
        let path = self.root.join(path);
        match (File::create(&path), path.parent()) {
            // Of several files of a trainer, only the first has no folder yet.
            (Err(error), Some(parent)) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(parent)?;
                File::create(path)
            }
            (file, _) => file,
        }
    }
}

impl<R: CsvRow> OpenFile<R> {
    /// Writes one row.
    pub(super) fn row(&mut self, row: &R) -> io::Result<()> {
        self.writer.row(row)
    }

    /// Completes the file.
    pub(super) fn end(self) -> io::Result<WrittenFile> {
        Ok(WrittenFile {
            path: self.path,
            sha256: hex(&self.writer.end()?.digest.finalize()),
        })
    }
}

impl Write for HashedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
