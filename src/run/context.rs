//! What a run knows before it opens a document: rules, names and limits. Files of rules come in by name and text.

use super::Failure;
use crate::intake::limits::Limits;
use crate::intake::walk::Document;
use crate::read::{self, record::Record};
use crate::report::{PackVersion, sha256_hex};
use crate::rules::names::Names;
use crate::rules::{BUILT_IN, Fault, RulePacks};
use crate::{ocr, page};

/// The same for every document and every trainer of a run.
#[derive(Debug)]
pub struct Context {
    /// By which papers are judged.
    pub rules: RulePacks,
    /// What in the rules is no error and still worth saying.
    pub notes: Vec<String>,
    /// The bodies and providers that papers name.
    pub names: Names,
    /// How much of one document is read.
    pub limits: Limits,
    /// Whether links on the share are followed.
    pub follow_links: bool,
    /// By what documents are read: the program's own part, the names and the limits. Equal contents give equal records where this
    /// is equal.
    pub reader: String,
    /// Whether records keep how they came to be read.
    pub why: bool,
}

impl Context {
    /// Reads the rules: files by name and text in place of the built-in ones.
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
        // How large a file may be decides whether it is opened, and not how it is read.
        let Limits {
            file_bytes: _,
            pages,
            letters,
            pixels,
            ocr,
        } = limits;
        let spellings = providers.map_or("built in", |(_, text)| text);
        let reader = sha256_hex(
            format!(
                "{} {pages} {letters} {pixels} {ocr} {spellings}",
                env!("RECERT_READER")
            )
            .as_bytes(),
        );
        let text = |name: &str| {
            files
                .iter()
                .find(|(file, _)| *file == name)
                .map_or("", |(_, text)| text)
        };
        let mut notes: Vec<String> = rules
            .notes
            .iter()
            .map(|note| note.render_note(text(&note.file), false))
            .collect();
        notes.extend(rules.unused_approvals(&names));
        Ok(Self {
            rules,
            notes,
            names,
            limits,
            follow_links,
            reader,
            why: false,
        })
    }

    /// Reads one document, here and now, with its pictures or without them. `alive` is called after every picture, for they take
    /// seconds each.
    #[must_use]
    pub fn read(
        &self,
        path: &str,
        document: &Document,
        pictures: bool,
        alive: &(dyn Fn() + Sync),
    ) -> Vec<Record> {
        let heard = Heard {
            reader: ocr::BuiltIn,
            alive,
        };
        let reader = pictures.then_some(&heard as &dyn ocr::Reader);
        let text = page::text(document.kind, &document.bytes, &self.limits, reader);
        let named = read::DocumentRef {
            path,
            sha256: &document.sha256,
        };
        if self.why {
            read::explained(&named, &text, &self.names)
        } else {
            read::records(&named, &text, &self.names)
        }
    }

    /// The rule packs, as reports name them.
    #[must_use]
    pub fn packs(&self) -> Vec<PackVersion> {
        let packs = self.rules.packs.iter();
        packs
            .map(|pack| PackVersion {
                id: pack.id.clone(),
                version: pack.version.clone(),
                sha256: pack.sha256.clone(),
            })
            .collect()
    }
}

/// A reader of pictures that is heard of after each.
struct Heard<'a> {
    reader: ocr::BuiltIn,
    alive: &'a (dyn Fn() + Sync),
}

impl ocr::Reader for Heard<'_> {
    fn lines(&self, picture: &ocr::picture::Picture) -> Vec<ocr::OcrLine> {
        let lines = self.reader.lines(picture);
        (self.alive)();
        lines
    }
}
