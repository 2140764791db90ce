//! Saved e-mails, folders of them, and web pages saved in that form.
//!
//! The attachments go out, the pictures shown in the text, and the files written in it. One part stands for the text itself,
//! which may be a certificate or card.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{
    ContentType, Encoding, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};
use regex::bytes::Regex;

use super::message_text::as_shown;
use super::part::{ContainerError, ContainerPart, PartProblem};
use super::part_list::PartList;
use crate::intake::kind::{FileKind, base64_decoded, uuencode_decoded};
use crate::intake::limits::Limits;

/// The types of messages inside messages, and of lists of them. All have six letters.
static MESSAGE_TYPES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i-u)(/(?:\s|\([^()]*\))*)(?:rfc822|global|digest)\b"));
/// What a part with parts of its own has.
static BOUNDARY: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i-u)boundary"));

/// The parser looks for the end of each part as far as the end of the message. This many bytes in all are some seconds.
const MAX_SEARCHED: usize = 10_000_000_000;

/// Everything attached to a message: a message attached to it is one part.
pub(super) fn attachments(
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<ContainerPart>, ContainerError> {
    let bytes = without_length(bytes);
    let boundaries = BOUNDARY.find_iter(bytes).count();
    if boundaries.saturating_mul(bytes.len()) > MAX_SEARCHED {
        return Err(ContainerError::TooComplex);
    }
    let flat = without_message_types(bytes);
    let message = MessageParser::default()
        .parse(flat.as_ref())
        .ok_or(ContainerError::Damaged)?;
    let page = saved_page(&message);
    let replaced = replaced(&message);
    let mut list = PartList::new(limits);
    for (index, part) in message.parts.iter().enumerate() {
        let is_page = page == Some(index);
        if is_page {
            list.add("page.html", content(part, bytes));
        } else if replaced.contains(&index) && is_attachment(index, part, bytes) {
            let name = part.attachment_name().unwrap_or_default();
            list.add_problem(name, PartProblem::NotShown);
        } else if is_attachment(index, part, bytes) {
            add_attachment(&mut list, part, bytes);
        } else if page.is_none() {
            add_text(&mut list, part, bytes);
        }
    }
    if holds_boundary(&message, bytes) || is_cut_off(&message, bytes) {
        list.add_problem("", PartProblem::Damaged);
    }
    for text in between_parts(&message, bytes) {
        list.add_message_text("", &text, false);
    }
    Ok(list.finish())
}

/// The address of whoever sent a message, and its sender's name, subject and texts as they are shown.
pub(super) fn letter(bytes: &[u8]) -> (Option<String>, Vec<String>) {
    let bytes = without_length(bytes);
    let flat = without_message_types(bytes);
    let Some(message) = MessageParser::default().parse(flat.as_ref()) else {
        return (None, Vec::new());
    };
    let from = message.from().and_then(|from| from.first());
    let sender = from.and_then(|from| from.address());
    let shown = [from.and_then(|from| from.name()), message.subject()];
    let mut texts: Vec<String> = shown.into_iter().flatten().map(str::to_owned).collect();
    for (index, part) in message.parts.iter().enumerate() {
        let is_text = part.is_text() || part.is_text_html();
        if is_text && !is_attachment(index, part, bytes) {
            let text = part.text_contents().unwrap_or_default();
            texts.push(as_shown(text, part.is_text_html()).into_owned());
        }
    }
    (sender.map(str::to_owned), texts)
}

/// The parts in place of which a program shows the last of several.
fn replaced(message: &Message<'_>) -> HashSet<usize> {
    let mut replaced = HashSet::new();
    for part in &message.parts {
        if let PartType::Multipart(children) = &part.body
            && part.is_content_type("multipart", "alternative")
            && let [others @ .., _] = children.as_slice()
        {
            let mut open: Vec<usize> = others.iter().map(|id| *id as usize).collect();
            while let Some(index) = open.pop() {
                if replaced.insert(index)
                    && let Some(MessagePart {
                        body: PartType::Multipart(inner),
                        ..
                    }) = message.parts.get(index)
                {
                    open.extend(inner.iter().map(|id| *id as usize));
                }
            }
        }
    }
    replaced
}

fn add_attachment(list: &mut PartList, part: &MessagePart<'_>, message: &[u8]) {
    let attached_name = part.attachment_name().unwrap_or_default();
    let is_of = |kind, subtype| part.is_content_type(kind, subtype);
    if list.is_full() {
        list.add(attached_name, Vec::new());
    } else if is_of("message", "external-body") {
        list.add_problem(attached_name, PartProblem::Linked);
    } else if part.is_encoding_problem || is_of("message", "partial") || is_without_parts(part) {
        list.add_problem(attached_name, PartProblem::Damaged);
    } else {
        let content = content(part, message);
        let name = name(attached_name, &content);
        if is_in_text(part) {
            list.add_shown(&name, content);
        } else {
            list.add(&name, content);
        }
    }
}

/// Whether a part should have parts of its own, and none was found: the line between them is missing.
fn is_without_parts(part: &MessagePart<'_>) -> bool {
    let is_multipart = part
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart");
    is_multipart && !matches!(part.body, PartType::Multipart(_))
}

/// Whether the line is missing that ends the parts of the message: more of them may have followed.
fn is_cut_off(message: &Message<'_>, bytes: &[u8]) -> bool {
    let mut open = boundaries(message);
    for line in bytes.split(|byte| *byte == b'\n') {
        let ends = line.trim_ascii_end().strip_prefix(b"--");
        if let Some(boundary) = ends.and_then(|line| line.strip_suffix(b"--")) {
            open.remove(boundary);
        }
    }
    !open.is_empty()
}

/// The lines between parts, without the dashes before them.
fn boundaries<'m>(message: &'m Message<'_>) -> HashSet<&'m [u8]> {
    let parts = message.parts.iter();
    parts
        .filter_map(|part| Some(part.content_type()?.attribute("boundary")?.as_bytes()))
        .collect()
}

/// Whether a line that begins a part is inside another part, whose end is missing: that part has swallowed what follows.
fn holds_boundary(message: &Message<'_>, bytes: &[u8]) -> bool {
    let boundaries = boundaries(message);
    let is_boundary = |line: &[u8]| {
        let line = line.trim_ascii_end();
        line.strip_prefix(b"--")
            .is_some_and(|boundary| boundaries.contains(boundary))
    };
    message.parts.iter().any(|part| {
        let range = part.offset_body as usize..part.offset_end as usize;
        let has_parts = matches!(part.body, PartType::Multipart(_));
        !has_parts
            && bytes
                .get(range)
                .is_some_and(|part| part.split(|byte| *byte == b'\n').any(is_boundary))
    })
}

/// The texts that stand between parts or after the last one, where a line that begins a part is missing. What stands before
/// the first part of several is a remark for programs that know no parts.
fn between_parts(message: &Message<'_>, bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut known: Vec<(u32, u32, bool)> = message
        .parts
        .iter()
        .map(|part| match part.body {
            PartType::Multipart(_) => (part.offset_header, part.offset_body, true),
            _ => (part.offset_header, part.offset_end, false),
        })
        .collect();
    known.sort_unstable();
    let end = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    known.push((end, end, false));
    let (mut at, mut is_remark) = (0, false);
    let mut texts = Vec::new();
    for (start, end, begins_parts) in known {
        let between = bytes.get(at as usize..start as usize).unwrap_or_default();
        let is_boundary = |line: &&[u8]| line.starts_with(b"--");
        let lines: Vec<&[u8]> = between
            .split(|byte| *byte == b'\n')
            .filter(|line| !is_boundary(line))
            .collect();
        // Apple's mail program writes what it knows of a message after it.
        let is_property_list = between.trim_ascii_start().starts_with(b"<?xml");
        if !is_remark && !is_property_list {
            texts.push(lines.join(&b'\n'));
        }
        (at, is_remark) = (at.max(end), begins_parts);
    }
    texts
}

/// Adds what is in a part that is text of the message: a file that is written in it, or the text itself.
fn add_text(list: &mut PartList, part: &MessagePart<'_>, message: &[u8]) {
    if !part.is_text() && !part.is_text_html() {
        return;
    }
    let content = content(part, message);
    if let Some(file) = uuencode_decoded(&content) {
        list.add_decoded(file);
    } else if FileKind::of(&content) == FileKind::Base64 {
        list.add("text of the message.txt", content);
    } else {
        // As it is shown: its bytes may be in any encoding.
        let shown = part.text_contents().unwrap_or_default();
        list.add_message_text("", shown.as_bytes(), part.is_text_html());
    }
}

/// A pattern that is part of the program.
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("a pattern of the program: {error}"))
}

/// The message with other names for the types of messages inside it, so that the parser takes each for one part of unknown
/// content, however many are inside each other. Every byte keeps its place.
fn without_message_types(bytes: &[u8]) -> Cow<'_, [u8]> {
    MESSAGE_TYPES.replace_all(bytes, b"${1}x-part")
}

/// Every message of a folder of e-mails.
pub(super) fn messages(bytes: &[u8], limits: &Limits) -> Vec<ContainerPart> {
    let mut list = PartList::new(limits);
    for (number, message) in (1..).zip(MessageIterator::new(bytes).flatten()) {
        list.add(&format!("message {number}.eml"), message.unwrap_contents());
    }
    list.finish()
}

/// The message without the line before it that has its length, as Apple's mail program writes it.
fn without_length(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    match end.map(|end| bytes.split_at(end + 1)) {
        Some((line, message))
            if !line.trim_ascii().is_empty()
                && line.trim_ascii().iter().all(u8::is_ascii_digit) =>
        {
            message
        }
        _ => bytes,
    }
}

/// The part that is the text of a saved web page, which has the form of a message but was sent to nobody. It is a document,
/// unlike the text of an e-mail.
fn saved_page(message: &Message<'_>) -> Option<usize> {
    let was_sent = [HeaderName::To, HeaderName::Received, HeaderName::Cc]
        .into_iter()
        .any(|header| message.header(header).is_some());
    let is_page =
        message.is_content_type("multipart", "related") || message.is_content_type("text", "html");
    if was_sent || !is_page {
        return None;
    }
    message
        .parts
        .iter()
        .position(|part| matches!(part.body, PartType::Html(_)))
}

fn is_attachment(index: usize, part: &MessagePart<'_>, message: &[u8]) -> bool {
    let is_signature = ["pkcs7-signature", "x-pkcs7-signature", "pgp-signature"]
        .iter()
        .any(|signature| part.is_content_type("application", signature));
    // A message in a list of messages has no type.
    let is_listed_message = || {
        index > 0
            && part.content_type().is_none()
            && FileKind::of(&content(part, message)) == FileKind::Mail
    };
    match &part.body {
        PartType::Multipart(_) => false,
        PartType::Message(_) => true,
        PartType::Binary(_) | PartType::InlineBinary(_) => !is_signature,
        PartType::Text(_) | PartType::Html(_) => {
            part.attachment_name().is_some()
                || part
                    .content_disposition()
                    .is_some_and(ContentType::is_attachment)
                // The parser takes what cannot be decoded for a text.
                || (part.is_encoding_problem
                    && part.content_type().is_some_and(|kind| kind.ctype() != "text"))
                || is_without_parts(part)
                || is_listed_message()
        }
    }
}

/// Whether a part is shown in the text, as signs and logos are.
fn is_in_text(part: &MessagePart<'_>) -> bool {
    part.content_id().is_some()
        || part
            .content_disposition()
            .is_some_and(ContentType::is_inline)
}

/// The name of a part; empty if it has none. A message is named for its subject.
fn name(attached_name: &str, content: &[u8]) -> String {
    if FileKind::of(content) != FileKind::Mail {
        return attached_name.to_owned();
    }
    let name = if attached_name.is_empty() {
        let subject = MessageParser::default()
            .parse_headers(content)
            .and_then(|message| message.subject().map(str::to_owned));
        // A subject is no path.
        subject
            .unwrap_or_else(|| "message".to_owned())
            .replace(['/', '\\'], "-")
    } else {
        attached_name.to_owned()
    };
    if name.to_ascii_lowercase().ends_with(".eml") {
        name
    } else {
        format!("{name}.eml")
    }
}

/// The bytes of a part as they were attached. The parser gives texts in Unicode, and what has no encoding with other names
/// for the types of messages.
fn content(part: &MessagePart<'_>, message: &[u8]) -> Vec<u8> {
    let written = message
        .get(part.offset_body as usize..part.offset_end as usize)
        .unwrap_or_default();
    let is_text = matches!(part.body, PartType::Text(_) | PartType::Html(_));
    let decoded = match part.encoding {
        Encoding::None => Some(written.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(written),
        Encoding::Base64 if is_text => base64_decoded(written),
        Encoding::Base64 => None,
    };
    decoded.unwrap_or_else(|| part.contents().to_vec())
}
