//! The list of a container's parts: names and contents come in, [`ContainerPart`]s within the limits go out.
//!
//! Every name is made safe and unique here, and every byte is counted here: how large a part says that it is counts for
//! nothing.

use std::collections::HashSet;
use std::io::Read;

use super::part::{ContainerPart, PartProblem};
use crate::intake::display_name::visible;
use crate::intake::kind::{DecodedFile, FileKind};
use crate::intake::limits::Limits;

/// The parts of one container as they are taken out.
#[derive(Debug)]
pub struct PartList {
    parts: Vec<ContainerPart>,
    names: HashSet<String>,
    /// How many parts are taken out.
    limit: usize,
    /// How many entries there are at most: the parts, and at the end those that stand for others.
    max_parts: usize,
    max_bytes: u64,
    /// How many bytes may still be taken out.
    room: u64,
    /// How many parts came after the limit.
    unopened: usize,
    /// How many files are left out by their names.
    left_out: usize,
}

/// The maximum length of a name in characters; of a longer one, the end is kept.
const MAX_NAME: usize = 200;

impl PartList {
    /// An empty list.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self {
            parts: Vec::new(),
            names: HashSet::new(),
            limit: limits.parts,
            max_parts: limits.parts,
            max_bytes: limits.file_bytes,
            room: limits.file_bytes,
            unopened: 0,
            left_out: 0,
        }
    }

    /// Whether no more parts are taken out: further ones are only counted, so that their content is not needed.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.parts.len() >= self.max_parts
    }

    /// How many bytes may still be taken out.
    #[must_use]
    pub fn room(&self) -> u64 {
        self.room
    }

    /// Adds a part whose bytes are known. A name that is empty becomes one by the kind of the content.
    pub fn add(&mut self, name: &str, content: Vec<u8>) {
        if content.len() as u64 > self.room {
            self.add_too_large(name);
            return;
        }
        if !self.is_full() {
            self.room -= content.len() as u64;
        }
        let name = match safe_name(name) {
            name if name.is_empty() => nameless(&content).to_owned(),
            name => name,
        };
        self.push(name, Ok(content));
    }

    /// Adds a part that could not be taken out.
    pub fn add_problem(&mut self, name: &str, problem: PartProblem) {
        let name = match safe_name(name) {
            name if name.is_empty() => "file".to_owned(),
            name => name,
        };
        self.push(name, Err(problem));
    }

    /// Adds a part that was written as a text.
    pub(super) fn add_decoded(&mut self, file: DecodedFile) {
        match file.bytes {
            Some(bytes) => self.add(&file.name, bytes),
            None => self.add_problem(&file.name, PartProblem::Damaged),
        }
    }

    /// Counts a file that is left out by its name: one part stands for all of them.
    pub(super) fn leave_out(&mut self) {
        self.left_out += 1;
    }

    /// Adds a part of which more was taken out than there is room. No other one is taken out after it, so that many such
    /// parts take no more time than one.
    pub fn add_too_large(&mut self, name: &str) {
        self.room = 0;
        self.add_problem(name, self.too_large());
    }

    /// The problem of a part for which there is no room.
    #[must_use]
    pub fn too_large(&self) -> PartProblem {
        PartProblem::TooLarge(self.max_bytes / (1024 * 1024))
    }

    /// Decompresses a part, no further than there is room; a part that is too large leaves none.
    pub fn read(&mut self, content: impl Read) -> Result<Vec<u8>, PartProblem> {
        let mut bytes = Vec::new();
        let result = content.take(self.room + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > self.room {
            self.room = 0;
            return Err(self.too_large());
        }
        if result.is_err() {
            self.room -= bytes.len() as u64;
            return Err(PartProblem::Damaged);
        }
        Ok(bytes)
    }

    /// The parts. The last ones stand for those that are left out by their names, and for those beyond the limit on their
    /// number.
    #[must_use]
    pub fn finish(mut self) -> Vec<ContainerPart> {
        if self.left_out > 0 {
            let problem = PartProblem::LeftOut(self.left_out);
            self.max_parts = self.max_parts.max(self.parts.len() + 1);
            self.push("files left out".to_owned(), Err(problem));
        }
        if self.unopened > 0 {
            let problem = PartProblem::TooMany {
                unopened: self.unopened,
                limit: self.limit,
            };
            self.max_parts = self.parts.len() + 1;
            self.push("more files".to_owned(), Err(problem));
        }
        self.parts
    }

    fn push(&mut self, name: String, content: Result<Vec<u8>, PartProblem>) {
        if self.is_full() {
            self.unopened += 1;
            return;
        }
        let name = self.unique(name);
        self.names.insert(name.clone());
        self.parts.push(ContainerPart { name, content });
    }

    /// The name with ` (2)` and so on before its extension, if another part has it already.
    fn unique(&self, name: String) -> String {
        if !self.names.contains(&name) {
            return name;
        }
        let folder = name.rfind('/').map_or(0, |slash| slash + 1);
        let (stem, extension) = match name[folder..].rfind('.') {
            Some(dot) if dot > 0 => name.split_at(folder + dot),
            _ => (name.as_str(), ""),
        };
        // There is a number more than there are names.
        (2..=self.names.len() + 2)
            .map(|number| format!("{stem} ({number}){extension}"))
            .find(|name| !self.names.contains(name))
            .unwrap_or_default()
    }
}

/// A path that leads nowhere but into its container; empty if nothing is left of it.
fn safe_name(name: &str) -> String {
    let is_blank = |c: char| c.is_whitespace() || c.is_control();
    let path = name
        .split(['/', '\\'])
        .map(|step| step.trim_matches(is_blank))
        .filter(|step| !matches!(*step, "" | "." | ".."))
        .map(visible)
        .collect::<Vec<_>>()
        .join("/");
    let length = path.chars().count();
    path.chars()
        .skip(length.saturating_sub(MAX_NAME))
        .collect::<String>()
        .trim_start_matches('/')
        .to_owned()
}

/// The name of a part that has none.
pub(super) fn nameless(content: &[u8]) -> &'static str {
    match FileKind::of(content) {
        FileKind::Pdf => "file.pdf",
        FileKind::Jpeg => "file.jpg",
        FileKind::Png => "file.png",
        FileKind::Tiff => "file.tif",
        FileKind::Heic => "file.heic",
        FileKind::Gif => "file.gif",
        FileKind::WebP => "file.webp",
        FileKind::Bmp => "file.bmp",
        FileKind::Jpeg2000 => "file.jp2",
        FileKind::JpegXl => "file.jxl",
        FileKind::Avif => "file.avif",
        FileKind::Zip => "file.zip",
        FileKind::Mail => "file.eml",
        FileKind::Html => "file.html",
        FileKind::Text => "file.txt",
        _ => "file",
    }
}
