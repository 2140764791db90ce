//! The folder of a report: files are made in it, and each is hashed on its way to the disk.
//!
//! Paths and bytes come in; what the manifest says of the files goes out. No other file of this room touches the disk.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::hex;
use super::table::CsvWriter;

/// Where a report is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Folder<'a> {
    place: &'a Path,
    /// Whether the CSV files start with a byte-order mark, for Excel.
    bom: bool,
}

/// A CSV file that is being written.
pub(super) struct OpenFile {
    path: String,
    sheet: CsvWriter<Hashed>,
}

/// A file and the digest of what was written to it.
struct Hashed {
    file: File,
    digest: Sha256,
}

impl<'a> Folder<'a> {
    pub(super) fn new(place: &'a Path, bom: bool) -> Self {
        Self { place, bom }
    }

    /// A new CSV file with these columns, by its path below the folder.
    pub(super) fn sheet(&self, path: &str, columns: &[&str]) -> io::Result<OpenFile> {
        let hashed = Hashed {
            file: self.create(path)?,
            digest: Sha256::new(),
        };
        Ok(OpenFile {
            path: path.to_owned(),
            sheet: CsvWriter::new(hashed, columns, self.bom)?,
        })
    }

    /// A new file that the manifest does not name.
    pub(super) fn file(&self, path: &str) -> io::Result<impl Write> {
        self.create(path).map(BufWriter::new)
    }

    /// Reads a file of the folder; none where it is not there.
    pub(super) fn read(&self, path: &str) -> Option<Box<dyn Read>> {
        File::open(self.place.join(path))
            .ok()
            .map(|file| Box::new(file) as Box<dyn Read>)
    }

    fn create(&self, path: &str) -> io::Result<File> {
        let place = self.place.join(path);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        File::create(place)
    }
}

impl OpenFile {
    /// One row, with a cell for every column.
    pub(super) fn row(&mut self, cells: &[super::table::CsvCell]) -> io::Result<()> {
        self.sheet.row(cells)
    }

    /// The file is whole: its path and its SHA-256.
    pub(super) fn end(self) -> io::Result<(String, String)> {
        Ok((self.path, hex(&self.sheet.end()?.digest.finalize())))
    }
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
