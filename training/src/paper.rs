//! A paper as the program reads it: its [`Text`], with the file that it came from, and what a second look adds.

use std::borrow::{Borrow, Cow};
use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use recert::intake::exclude::Exclude;
use recert::intake::kind::{FileKind, Handling};
use recert::intake::limits::Limits;
use recert::intake::walk::{Document, walk};
use recert::ocr;
use recert::page::{self, Page, Text, WordSource};
use recert::read::{self, DocumentRef, Knowledge};
use recert::run::Context;
use serde::{Deserialize, Serialize};

/// A paper of a set.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Paper {
    /// The file, relative to the folder of the papers. Of a file inside another, the paths of both: `mail.eml/card.pdf`.
    pub path: String,
    /// How it was made worse by the script for pictures; `None` for the paper as its author made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worsened: Option<String>,
    /// What the program reads on it at the first look.
    pub text: Text,
    /// Pages as a second look shows them; those on which it shows no more are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub second: Vec<Page>,
}

impl Paper {
    /// The text that a run reads records from: with the pages of a second look where it takes one.
    #[must_use]
    pub fn as_read(&self, known: &Knowledge<'_>) -> Cow<'_, Text> {
        if self.second.is_empty() {
            return Cow::Borrowed(&self.text);
        }
        let document = DocumentRef {
            path: &self.path,
            sha256: "",
        };
        let records = read::records_by(&document, &self.text, known, false);
        let numbers = read::wants_a_second_look(&self.text, &records);
        let mut pages = self.second.clone();
        pages.retain(|page| numbers.contains(&page.number));
        Cow::Owned(self.text.clone().with_pages(pages))
    }
}

/// Why papers cannot be packed or unpacked.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {message}")]
pub struct PaperError {
    /// The file or folder.
    pub path: PathBuf,
    /// What happened.
    pub message: String,
}

impl PaperError {
    /// An error about a path.
    pub fn new(path: &Path, message: impl std::fmt::Display) -> Self {
        Self {
            path: path.to_owned(),
            message: message.to_string(),
        }
    }
}

/// Reads all papers that a run would find in a folder with the program's own code, OCR included, in the order of their
/// paths.
///
/// # Errors
/// A file cannot be read.
pub fn read_folder(folder: &Path) -> Result<Vec<Paper>, PaperError> {
    let walk = walk(&[folder.to_owned()], false, &Exclude::default())
        .map_err(|error| PaperError::new(folder, error))?;
    let files: Vec<PathBuf> = walk
        .files
        .iter()
        .map(|file| folder.join(&file.path))
        .collect();
    read_files(folder, &files)
}

/// Reads files that are somewhere in a folder, as [`read_folder`] does.
///
/// # Errors
/// A file cannot be read.
pub fn read_files(folder: &Path, files: &[PathBuf]) -> Result<Vec<Paper>, PaperError> {
    let context = Context::new(None, Limits::default(), false)
        .map_err(|error| PaperError::new(folder, error))?;
    let papers: Vec<Vec<Paper>> = files
        .par_iter()
        .map(|file| {
            let bytes = std::fs::read(file).map_err(|error| PaperError::new(file, error))?;
            let path = file.strip_prefix(folder).unwrap_or(file).to_string_lossy();
            let mut papers = Vec::new();
            add(&context, &path, &Document::new(bytes), 0, &mut papers);
            Ok(papers)
        })
        .collect::<Result<_, _>>()?;
    Ok(papers.into_iter().flatten().collect())
}

/// Adds a document and everything inside it. One that is not read, and holds nothing, has no text.
fn add(context: &Context, path: &str, document: &Document, depth: usize, papers: &mut Vec<Paper>) {
    let before = papers.len();
    let handling = document.kind.handling();
    let may_hold_files = handling == Handling::Opened || document.kind == FileKind::Pdf;
    let is_read = handling == Handling::Read;
    let add_text = |papers: &mut Vec<Paper>, (text, second): (Text, Vec<Page>)| {
        papers.push(Paper {
            path: path.to_owned(),
            worsened: None,
            text,
            second,
        });
    };
    if is_read {
        add_text(papers, looks(document));
    }
    if may_hold_files && depth < context.limits.depth {
        for part in context.open(document).parts {
            if let Ok(bytes) = part.content {
                let path = format!("{path}/{}", part.name);
                add(context, &path, &Document::new(bytes), depth + 1, papers);
            }
        }
    }
    if papers.len() == before {
        add_text(papers, (Text::default(), Vec::new()));
    }
}

/// What the program reads on a document at the first look, and the pages of which a second look shows more. Places are in
/// hundredths of a point, so that they pack well. A document on which a library panics has no text, as in a run.
fn looks(document: &Document) -> (Text, Vec<Page>) {
    let limits = Limits::default();
    let first = || page::text(document.kind, &document.bytes, &limits, Some(&ocr::BuiltIn));
    let mut text = std::panic::catch_unwind(first).unwrap_or_default();
    let has_more = text.pages.iter().filter(|page| page.has_more);
    let numbers: BTreeSet<u32> = has_more.map(|page| page.number).collect();
    let second = || page::second_look(&document.bytes, &limits, &ocr::BuiltIn, &numbers);
    let mut pages = if numbers.is_empty() {
        Vec::new()
    } else {
        std::panic::catch_unwind(second).unwrap_or_default()
    };
    let from_pictures = |page: &Page| {
        let words = page.lines.iter().flat_map(|line| &line.words);
        words.filter(|word| word.source == WordSource::Ocr).count()
    };
    pages.retain(|page| {
        let mut old = text.pages.iter().filter(|old| old.number == page.number);
        old.any(|old| from_pictures(page) != from_pictures(old))
    });
    text.pages.iter_mut().chain(&mut pages).for_each(round);
    (text, pages)
}

/// Rounds the places on a page to hundredths of a point.
fn round(page: &mut Page) {
    let round = |x: &mut f32| *x = (*x * 100.0).round() / 100.0;
    [&mut page.width, &mut page.height, &mut page.pictures]
        .into_iter()
        .for_each(round);
    for line in &mut page.lines {
        let place = &mut line.place;
        [
            &mut place.x0,
            &mut place.y0,
            &mut place.x1,
            &mut place.y1,
            &mut line.size,
        ]
        .into_iter()
        .for_each(round);
        for word in &mut line.words {
            [&mut word.x0, &mut word.x1, &mut word.sure]
                .into_iter()
                .for_each(round);
        }
    }
}

/// Writes a pack of papers.
///
/// # Errors
/// The file cannot be written.
pub fn write_pack(path: &Path, papers: &[impl Borrow<Paper>]) -> Result<(), PaperError> {
    let write = || -> io::Result<()> {
        let file = BufWriter::new(std::fs::File::create(path)?);
        let mut out = GzEncoder::new(file, Compression::best());
        for paper in papers {
            serde_json::to_writer(&mut out, paper.borrow())?;
            out.write_all(b"\n")?;
        }
        out.finish()?.flush()
    };
    write().map_err(|error| PaperError::new(path, error))
}

/// Reads a pack of papers.
///
/// # Errors
/// The file cannot be read, or holds no papers of this version.
pub fn read_pack(path: &Path) -> Result<Vec<Paper>, PaperError> {
    let file = std::fs::File::open(path).map_err(|error| PaperError::new(path, error))?;
    let lines: Vec<String> = BufReader::new(GzDecoder::new(file))
        .lines()
        .collect::<io::Result<_>>()
        .map_err(|error| PaperError::new(path, error))?;
    lines
        .par_iter()
        .map(|line| serde_json::from_str(line).map_err(|error| PaperError::new(path, error)))
        .collect()
}
