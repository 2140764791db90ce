//! What a run knows before it opens a document: rules, names and limits. Rule files come in by name and text.

use std::sync::atomic::{AtomicU64, Ordering};

use super::document_reader::{OpenedContainer, ReadDocument};
use super::failure::Failure;
use crate::digest::sha256_hex;
use crate::finding::{Code, Finding};
use crate::intake::container::{self, MailText};
use crate::intake::exclude::Exclude;
use crate::intake::kind::FileKind;
use crate::intake::limits::Limits;
use crate::intake::walk::Document;
use crate::ocr;
use crate::page::{self, Text};
use crate::read::personal::text_without;
use crate::read::{self, certificate};
use crate::report::PackVersion;
use crate::rules::names::Names;
use crate::rules::{BUILT_IN, Fault, RulePacks};

/// What is the same for every document and every trainer of a run.
#[derive(Debug)]
pub struct Context {
    /// The rules that documents are judged by.
    pub rules: RulePacks,
    /// Remarks on the rules that are not errors.
    pub notes: Vec<String>,
    /// The bodies and providers that documents name.
    pub names: Names,
    /// How much of a document is read.
    pub limits: Limits,
    /// Whether links on the share are followed.
    pub follow_links: bool,
    /// Patterns of what is left out of the share.
    pub exclude: Exclude,
    /// A digest of everything that decides how a document is read: the program's reading code, the names and
    /// the limits. Equal contents give equal records if this is equal.
    pub reader: String,
    /// Whether records keep how each field was read.
    pub why: bool,
}

impl Context {
    /// Reads the rules: the given files, by name and text, or else the built-in ones.
    ///
    /// # Errors
    /// `Failure::Rules` with every error in the rules.
    pub fn new(
        rules: Option<&[(String, String)]>,
        limits: Limits,
        follow_links: bool,
    ) -> Result<Self, Failure> {
        let files: Vec<(&str, &str)> = rules.map_or(BUILT_IN.to_vec(), |files| {
            files
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect()
        });
        let rules = RulePacks::check(&files, false).map_err(Failure::Rules)?;
        let providers = files
            .iter()
            .find(|(name, _)| name.ends_with("providers.toml"));
        let names = match providers {
            Some((name, text)) => Names::parse(text).map_err(|error| {
                Failure::Rules(vec![Fault::of_toml(name, &error).render(text, false)])
            })?,
            None => Names::built_in(),
        };
        let reader = reader_digest(limits, providers.map_or("built in", |(_, text)| text));
        let text_of = |name: &str| {
            files
                .iter()
                .find(|(file, _)| *file == name)
                .map_or("", |(_, text)| text)
        };
        let mut notes: Vec<String> = rules
            .notes
            .iter()
            .map(|note| note.render_note(text_of(&note.file), false))
            .collect();
        notes.extend(rules.unused_approvals(&names));
        Ok(Self {
            rules,
            notes,
            names,
            limits,
            follow_links,
            exclude: Exclude::default(),
            reader,
            why: false,
        })
    }

    /// Reads one document in this process, with OCR of its scanned pages or without. `heartbeat` is called
    /// after every scanned page, because each takes seconds.
    #[must_use]
    pub fn read(
        &self,
        path: &str,
        document: &Document,
        ocr: bool,
        heartbeat: &(dyn Fn() + Sync),
    ) -> ReadDocument {
        let scans = ScanReader {
            reader: &ocr::BuiltIn,
            heartbeat,
            max_pixels: self.limits.scanned_pixels,
            pixels: AtomicU64::default(),
        };
        let reader = ocr.then_some(&scans as &dyn ocr::Reader);
        let text = page::text(document.kind, &document.bytes, &self.limits, reader);
        let may_hold_files = text.may_hold_files;
        let last_page = text.pages.last().map_or(1, |page| page.number);
        let of = read::DocumentRef {
            path,
            sha256: &document.sha256,
        };
        let read = |text: &Text| {
            if self.why {
                read::explained(&of, text, &self.names)
            } else {
                read::records(&of, text, &self.names)
            }
        };
        let mut records = read(&text);
        let numbers = read::wants_a_second_look(&text, &records);
        if !numbers.is_empty() {
            records = read(&match reader {
                Some(reader) => {
                    let pages = page::second_look(&document.bytes, &self.limits, reader, &numbers);
                    text.with_pages(pages)
                }
                None => text.without_second_look(&numbers),
            });
        }
        if let Some(finding) = scans.too_many() {
            records.push(certificate::unreadable(&of, &[1, last_page], vec![finding]));
        }
        ReadDocument {
            records,
            may_hold_files,
        }
    }

    /// Takes out the files inside a document, one level deep. A document of a kind that holds no files has none.
    #[must_use]
    pub fn open(&self, document: &Document) -> OpenedContainer {
        let parts = if document.kind == FileKind::Pdf {
            Ok(page::attachments(&document.bytes, &self.limits))
        } else {
            container::parts(document.kind, &document.bytes, &self.limits)
                .unwrap_or_else(|| Ok(Vec::new()))
        };
        match parts {
            Ok(mut parts) => {
                parts.sort_by(|a, b| a.name.cmp(&b.name));
                OpenedContainer {
                    parts,
                    letter: letter(document),
                    finding: None,
                }
            }
            Err(error) => OpenedContainer {
                finding: Some(Finding::new(Code::NotRead, error.to_string())),
                ..OpenedContainer::default()
            },
        }
    }

    /// The rule packs as reports name them.
    #[must_use]
    pub fn packs(&self) -> Vec<PackVersion> {
        self.rules
            .packs
            .iter()
            .map(|pack| PackVersion {
                id: pack.id.clone(),
                version: pack.version.clone(),
                sha256: pack.sha256.clone(),
            })
            .collect()
    }
}

/// What was written with the files of a mail, without birth dates and social security numbers.
fn letter(document: &Document) -> MailText {
    let mut letter = container::letter(document.kind, &document.bytes);
    for line in &mut letter.lines {
        *line = text_without(line);
    }
    letter
}

/// A digest of everything that decides how a document is read.
fn reader_digest(limits: Limits, providers: &str) -> String {
    // The maximum size decides whether a file is opened, not how it is read.
    let Limits {
        file_bytes: _,
        parts,
        depth,
        pages,
        letters,
        pixels,
        scanned_pixels,
        ocr,
    } = limits;
    let code = env!("RECERT_READER");
    sha256_hex(
        format!(
            "{code} {parts} {depth} {pages} {letters} {pixels} {scanned_pixels} {ocr} {providers}"
        )
        .as_bytes(),
    )
}

/// The OCR reader of one document: it sends a heartbeat after each picture, and reads so many pixels and no more.
struct ScanReader<'a> {
    reader: &'a dyn ocr::Reader,
    heartbeat: &'a (dyn Fn() + Sync),
    max_pixels: u64,
    /// Pixels of the pictures so far.
    pixels: AtomicU64,
}

impl ScanReader<'_> {
    /// That pictures were not read, if some were not.
    fn too_many(&self) -> Option<Finding> {
        let megapixels = self.max_pixels / 1_000_000;
        (self.pixels.load(Ordering::Relaxed) > self.max_pixels).then(|| {
            let message = format!(
                "OCR reads {megapixels} megapixels of a document, and its scanned pages have more, so that not all were read: split it into several documents"
            );
            Finding::new(Code::TooManyScans, message)
        })
    }
}

impl ocr::Reader for ScanReader<'_> {
    fn lines(&self, picture: &ocr::picture::Picture) -> Vec<ocr::OcrLine> {
        let own = picture.width as u64 * picture.height as u64;
        let before = self.pixels.fetch_add(own, Ordering::Relaxed);
        let lines = if before.saturating_add(own) > self.max_pixels {
            Vec::new()
        } else {
            self.reader.lines(picture)
        };
        (self.heartbeat)();
        lines
    }

    fn has_room(&self) -> bool {
        self.pixels.load(Ordering::Relaxed) <= self.max_pixels
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::Reader;
    use crate::ocr::picture::Picture;

    /// Counts the pictures that it is given.
    struct Counting(AtomicU64);

    impl Reader for Counting {
        fn lines(&self, _picture: &Picture) -> Vec<ocr::OcrLine> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Vec::new()
        }
    }

    #[test]
    fn pictures_beyond_the_limit_are_not_read_and_reported() {
        let counting = Counting(AtomicU64::default());
        let heartbeats = AtomicU64::default();
        let scans = ScanReader {
            reader: &counting,
            heartbeat: &|| {
                heartbeats.fetch_add(1, Ordering::Relaxed);
            },
            max_pixels: 2_000_000,
            pixels: AtomicU64::default(),
        };
        let picture = Picture::new(1000, 1000, vec![0; 3_000_000]).unwrap();
        for expected in [false, false, true, true] {
            scans.lines(&picture);
            assert_eq!(scans.too_many().is_some(), expected);
            assert_eq!(scans.has_room(), !expected);
        }
        assert_eq!(counting.0.load(Ordering::Relaxed), 2);
        assert_eq!(heartbeats.load(Ordering::Relaxed), 4);
        let finding = scans.too_many().unwrap();
        assert_eq!(finding.code, Code::TooManyScans);
        assert!(finding.message.starts_with("OCR reads 2 megapixels"));
    }
}
