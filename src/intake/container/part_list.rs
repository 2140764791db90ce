//! The list of a container's parts: names and contents come in, [`ContainerPart`]s within the limits go out.
//!
//! Every name is made safe and unique here, and every byte is counted here: how large a part says that it is counts for
//! nothing.

use std::collections::HashSet;
use std::io::Read;

use super::message_text::{ShownText, pictures, shown_text};
use super::part::{ContainerPart, PartProblem};
use super::small_picture::is_too_small;
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
    /// How many entries there are at most: the parts, and at the end those that stand for something else.
    max_parts: usize,
    max_bytes: u64,
    /// How many bytes may still be taken out.
    room: u64,
    /// How many parts came after the limit.
    unopened: usize,
    /// How many files are left out by their names.
    left_out: usize,
    /// How many pictures are left out because they are too small.
    small_pictures: usize,
    /// The text that the container shows itself.
    text: Option<PartProblem>,
    /// How many parts that are too large may still be decompressed in vain.
    tries: usize,
}

/// How many parts of one container that turn out to be too large are decompressed as far as there is room. A part that says
/// itself that it is too large costs nothing.
const TRIES: usize = 3;

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
            small_pictures: 0,
            text: None,
            tries: TRIES,
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

    /// Adds a picture that the container shows, unless it is too small for a certificate or card: then it is counted.
    pub(super) fn add_shown(&mut self, name: &str, picture: Vec<u8>) {
        if is_too_small(&picture) {
            self.small_pictures += 1;
        } else {
            self.add(name, picture);
        }
    }

    /// Adds a picture that the container may not show, unless it is too small for a certificate or card: then it is counted.
    pub(super) fn add_not_shown(&mut self, name: &str, picture: &[u8]) {
        if is_too_small(picture) {
            self.small_pictures += 1;
        } else {
            self.add_problem(name, PartProblem::NotShown);
        }
    }

    /// Adds the text of a message: the pictures written in it, and the text itself. One part stands for all texts of a
    /// container, and tells whether one of them may be a certificate.
    pub(super) fn add_message_text(&mut self, folder: &str, text: &[u8], is_page: bool) {
        for picture in pictures(text) {
            self.add_shown(&format!("{folder}picture in the text"), picture);
        }
        match shown_text(text, is_page) {
            ShownText::Nothing => {}
            ShownText::Letter => self.add_unknown_text(),
            ShownText::Links => self.add_links(),
            ShownText::MayBeCertificate => self.text = Some(PartProblem::Text),
        }
    }

    /// Adds that there are links in the container, which may lead to a document.
    pub(super) fn add_links(&mut self) {
        if self.text != Some(PartProblem::Text) {
            self.text = Some(PartProblem::Links);
        }
    }

    /// Adds a text of a message that could not be taken out, or whose words do not tell.
    pub(super) fn add_unknown_text(&mut self) {
        self.text = self.text.or(Some(PartProblem::Letter));
    }

    /// Adds a part of which more was taken out than there is room. The room is for the parts beside it, as long as few are
    /// too large: many such parts take no more time than a few.
    pub fn add_too_large(&mut self, name: &str) {
        self.count_too_large();
        self.add_problem(name, self.too_large());
    }

    fn count_too_large(&mut self) {
        self.tries = self.tries.saturating_sub(1);
        if self.tries == 0 {
            self.room = 0;
        }
    }

    /// The problem of a part for which there is no room.
    #[must_use]
    pub fn too_large(&self) -> PartProblem {
        PartProblem::TooLarge(self.max_bytes / (1024 * 1024))
    }

    /// Decompresses a part, no further than there is room.
    pub fn read(&mut self, content: impl Read) -> Result<Vec<u8>, PartProblem> {
        let mut bytes = Vec::new();
        let result = content.take(self.room + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > self.room {
            self.count_too_large();
            return Err(self.too_large());
        }
        if result.is_err() {
            self.room -= bytes.len() as u64;
            return Err(PartProblem::Damaged);
        }
        Ok(bytes)
    }

    /// The parts. The last ones stand for the text of the container, for those that are left out, and for those beyond the
    /// limit on their number.
    #[must_use]
    pub fn finish(mut self) -> Vec<ContainerPart> {
        let small_pictures = PartProblem::SmallPictures(self.small_pictures);
        let left_out = PartProblem::LeftOut(self.left_out);
        let too_many = PartProblem::TooMany {
            unopened: self.unopened,
            limit: self.limit,
        };
        let others = [
            ("text", self.text),
            (
                "small pictures",
                (self.small_pictures > 0).then_some(small_pictures),
            ),
            ("files left out", (self.left_out > 0).then_some(left_out)),
            ("more files", (self.unopened > 0).then_some(too_many)),
        ];
        for (name, problem) in others {
            if let Some(problem) = problem {
                self.max_parts = self.parts.len() + 1;
                self.push(name.to_owned(), Err(problem));
            }
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
