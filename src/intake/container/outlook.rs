//! E-mails saved by Outlook, and files embedded in office documents. The only file that knows cfb.
//!
//! Both are compound files: folders and streams inside one file. An attachment is a folder of properties, each a stream
//! that is named for the number of the property and its type.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use cfb::CompoundFile;

use super::message_text::as_shown;
use super::part::{ContainerError, ContainerPart, PartProblem};
use super::part_list::{PartList, nameless};
use crate::intake::limits::Limits;

type Compound<'b> = CompoundFile<Cursor<&'b [u8]>>;

/// The folders of attachments begin with this.
const ATTACHMENT: &str = "__attach_version1.0_#";
/// The content of an attachment: its bytes, or a message or another object.
const CONTENT: &str = "__substg1.0_37010102";
const OBJECT: &str = "__substg1.0_3701000D";
/// A message has this stream, and other objects have not.
const MESSAGE: &str = "__properties_version1.0";
/// The identifier by which the text of the message shows an attachment.
const SHOWN_AS: &str = "__substg1.0_3712";
/// The text of a message: as a web page, and plain.
const TEXTS: [&str; 5] = [
    "__substg1.0_10130102",
    "__substg1.0_1013001F",
    "__substg1.0_1013001E",
    "__substg1.0_1000001F",
    "__substg1.0_1000001E",
];
/// What the names of those begin with that are web pages.
const PAGE: &str = "__substg1.0_1013";
/// The text of a message in the form of Outlook.
const COMPRESSED_TEXT: &str = "__substg1.0_10090102";
/// The long and the short name of an attachment, and its title.
const NAMES: [&str; 3] = ["__substg1.0_3707", "__substg1.0_3704", "__substg1.0_3001"];
/// The address of the sender: of the internet, and of whatever kind.
const SENDER: [&str; 2] = ["__substg1.0_5D01", "__substg1.0_0C1F"];
/// The name of the sender, and of whom it was sent for.
const SENDER_NAME: [&str; 2] = ["__substg1.0_0C1A", "__substg1.0_0042"];
const SUBJECT: [&str; 1] = ["__substg1.0_0037"];
/// The types of a text: Unicode, and the code page of the writer.
const UNICODE: &str = "001F";
const CODE_PAGE: &str = "001E";
/// A name is not longer than this, in bytes.
const MAX_TEXT: u64 = 4096;

/// Everything attached to a message, and to the messages attached to it, which become folders.
pub(super) fn attachments(
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<ContainerPart>, ContainerError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| ContainerError::Damaged)?;
    let mut list = PartList::new(limits);
    let mut messages = vec![OutlookMessage {
        path: PathBuf::from("/"),
        folder: String::new(),
        depth: 1,
    }];
    while let Some(message) = messages.pop() {
        add_text(&mut file, &mut list, &message);
        for attachment in folders(&file, &message.path) {
            let attached = add_attachment(&mut file, &mut list, &message, &attachment);
            match attached {
                Some(attached) if attached.depth <= limits.depth => messages.push(attached),
                Some(attached) => list.add_problem(&attached.folder, PartProblem::Unsupported),
                None => {}
            }
        }
    }
    Ok(list.finish())
}

/// The address of whoever sent a message, and its sender's name, subject and text as they are shown.
pub(super) fn letter(bytes: &[u8]) -> (Option<String>, Vec<String>) {
    let Ok(mut file) = CompoundFile::open(Cursor::new(bytes)) else {
        return (None, Vec::new());
    };
    let message = Path::new("/");
    let sender = text(&mut file, message, &SENDER);
    let shown = [&SENDER_NAME[..], &SUBJECT].map(|names| text(&mut file, message, names));
    let mut texts: Vec<String> = shown.into_iter().flatten().collect();
    if let Some((text, is_page)) = message_text(&mut file, message, bytes.len() as u64) {
        let text = String::from_utf8_lossy(&text);
        texts.push(as_shown(&text, is_page).into_owned());
    }
    (sender, texts)
}

/// A message in a compound file.
struct OutlookMessage {
    path: PathBuf,
    /// What the names of its attachments begin with.
    folder: String,
    /// How many messages it is inside, and itself.
    depth: usize,
}

/// Adds the text of a message. Of the ways in which it is stored, those as a web page come first. One that is stored only in
/// Outlook's own form is not known.
fn add_text(file: &mut Compound<'_>, list: &mut PartList, message: &OutlookMessage) {
    match message_text(file, &message.path, list.room()) {
        Some((text, is_page)) => list.add_message_text(&message.folder, &text, is_page),
        None if file.is_stream(message.path.join(COMPRESSED_TEXT)) => list.add_unknown_text(),
        None => {}
    }
}

/// The text of a message, and whether it is a web page.
fn message_text(
    file: &mut Compound<'_>,
    message: &Path,
    max_bytes: u64,
) -> Option<(Vec<u8>, bool)> {
    TEXTS.iter().find_map(|property| {
        let bytes = stream(file, &message.join(property), max_bytes).ok()?;
        let is_page = property.starts_with(PAGE);
        let text = if property.ends_with(UNICODE) {
            let text = encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes).0;
            text.into_owned().into_bytes()
        } else {
            bytes
        };
        Some((text, is_page))
    })
}

/// Adds one attachment, unless it is a message itself, which is returned.
fn add_attachment(
    file: &mut Compound<'_>,
    list: &mut PartList,
    message: &OutlookMessage,
    attachment: &Path,
) -> Option<OutlookMessage> {
    let object = attachment.join(OBJECT);
    if file.is_stream(object.join(MESSAGE)) {
        let subject = text(file, &object, &SUBJECT)
            .filter(|subject| !subject.is_empty())
            .unwrap_or_else(|| "message".to_owned())
            // A subject is no path.
            .replace(['/', '\\'], "-");
        return Some(OutlookMessage {
            path: object,
            folder: format!("{}{subject}/", message.folder),
            depth: message.depth + 1,
        });
    }
    let name = text(file, attachment, &NAMES).unwrap_or_default();
    let path = format!("{}{name}", message.folder);
    let content = attachment.join(CONTENT);
    if !file.is_stream(&content) {
        let problem = if file.exists(&object) {
            PartProblem::Unsupported
        } else {
            PartProblem::Linked
        };
        list.add_problem(&path, problem);
        return None;
    }
    let is_shown = [UNICODE, CODE_PAGE]
        .iter()
        .any(|kind| file.is_stream(attachment.join(format!("{SHOWN_AS}{kind}"))));
    match stream(file, &content, list.room()) {
        Ok(content) => {
            let path = if name.is_empty() {
                format!("{}{}", message.folder, nameless(&content))
            } else {
                path
            };
            if is_shown {
                list.add_shown(&path, content);
            } else {
                list.add(&path, content);
            }
        }
        Err(Some(_)) => list.add_problem(&path, PartProblem::Damaged),
        Err(None) => list.add_too_large(&path),
    }
    None
}

/// The folders of the attachments of a message, in the order of their numbers.
fn folders(file: &Compound<'_>, message: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = file
        .read_storage(message)
        .into_iter()
        .flatten()
        .filter(|entry| entry.is_storage() && entry.name().starts_with(ATTACHMENT))
        .map(|entry| entry.path().to_path_buf())
        .collect();
    folders.sort();
    folders
}

/// The bytes of a stream. The error has none if there are more bytes than this.
fn stream(
    file: &mut Compound<'_>,
    path: &Path,
    max_bytes: u64,
) -> Result<Vec<u8>, Option<std::io::Error>> {
    let mut bytes = Vec::new();
    let stream = file.open_stream(path)?;
    let length = stream.len();
    if length > max_bytes {
        return Err(None);
    }
    stream.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The first of these texts that there is.
fn text(file: &mut Compound<'_>, folder: &Path, properties: &[&str]) -> Option<String> {
    properties
        .iter()
        .flat_map(|property| [(property, UNICODE), (property, CODE_PAGE)])
        .find_map(|(property, kind)| {
            let path = folder.join(format!("{property}{kind}"));
            let bytes = stream(file, &path, MAX_TEXT).ok()?;
            let encoding = if kind == UNICODE {
                encoding_rs::UTF_16LE
            } else {
                encoding_rs::WINDOWS_1252
            };
            let text = encoding.decode_without_bom_handling(&bytes).0;
            let text = text.trim_matches(['\0', ' ']);
            (!text.is_empty()).then(|| text.to_owned())
        })
}

/// The file inside an object that is embedded in an office document, and its name; `None` if the bytes are no such object,
/// or one without a file, such as a formula.
pub(super) fn embedded_file(bytes: &[u8]) -> Option<(String, Vec<u8>)> {
    if !bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return None;
    }
    let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
    let size = bytes.len() as u64;
    // A program that shows an object keeps the file as it is, or in a format of its own.
    for whole in ["/CONTENTS", "/Package", "/EmbeddedOdf"] {
        if let Ok(content) = stream(&mut file, Path::new(whole), size) {
            return Some((nameless(&content).to_owned(), content));
        }
    }
    packaged(&stream(&mut file, Path::new("/\u{1}Ole10Native"), size).ok()?)
}

/// A file that was put into a document as an icon: its size, its name, its path, that of a copy, and its bytes.
fn packaged(stream: &[u8]) -> Option<(String, Vec<u8>)> {
    fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
        let (number, rest) = bytes.split_first_chunk::<4>()?;
        Some((u32::from_le_bytes(*number) as usize, rest))
    }
    fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
        let end = bytes.iter().position(|byte| *byte == 0)?;
        Some((&bytes[..end], &bytes[end + 1..]))
    }
    let (name, rest) = text(stream.get(6..)?)?;
    let (_, rest) = text(rest)?;
    let (copy, rest) = number(rest.get(4..)?)?;
    let (size, rest) = number(rest.get(copy..)?)?;
    let content = rest.get(..size)?.to_vec();
    let name = encoding_rs::WINDOWS_1252
        .decode_without_bom_handling(name)
        .0;
    Some((name.into_owned(), content))
}
