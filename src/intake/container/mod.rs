//! Files that hold files: the bytes of a container come in; the files inside it go out, one level deep.
//!
//! Archives, e-mails and office documents are opened within limits, and what is beyond a limit or cannot be taken out is
//! a part with its problem. Nothing is left out silently: one part stands for the system files of an archive, one for the
//! pictures too small for a card, and one for the text of a mail. No part is interpreted, no file is opened or written, and no
//! name of a part leads anywhere.
//!
//! What is attached to a PDF is taken out by `page`, which knows that format.

mod archive;
mod mail;
mod message_text;
mod outlook;
mod part;
mod part_list;
mod shown;
mod signed;
mod single;
mod small_picture;
#[cfg(test)]
mod tests;

pub use part::{ContainerError, ContainerPart, MailText, PartProblem};
pub use part_list::PartList;

use super::kind::FileKind;
use super::limits::Limits;
use message_text::first_lines;

/// The files inside a container, in the order in which it lists them; `None` if the kind is none that is opened. A
/// container inside it is a part like any other: how deep to go is for the caller to decide ([`Limits::depth`]).
///
/// An office document without pictures and embedded files gives an empty list, and so does a mail that shows nothing.
///
/// # Errors
/// The container is damaged as a whole, or opening it would take too long. One part that cannot be taken out is no error, but a part with a problem.
#[must_use]
pub fn parts(
    kind: FileKind,
    bytes: &[u8],
    limits: &Limits,
) -> Option<Result<Vec<ContainerPart>, ContainerError>> {
    Some(match kind {
        FileKind::Zip => archive::files(bytes, limits),
        FileKind::Word | FileKind::Spreadsheet | FileKind::Slides => {
            archive::pictures_and_objects(kind, bytes, limits)
        }
        FileKind::Gzip => Ok(single::gzip(bytes, limits)),
        FileKind::Base64 => single::base64(bytes, limits),
        FileKind::Uuencoded => single::uuencode(bytes, limits),
        FileKind::Signed => signed::content(bytes, limits),
        FileKind::Mail => mail::attachments(bytes, limits),
        FileKind::Mailbox => Ok(mail::messages(bytes, limits)),
        FileKind::OutlookMail => outlook::attachments(bytes, limits),
        _ => return None,
    })
}

/// What a mail says itself; nothing for other files.
#[must_use]
pub fn letter(kind: FileKind, bytes: &[u8]) -> MailText {
    let (sender, texts) = match kind {
        FileKind::Mail => mail::letter(bytes),
        FileKind::OutlookMail => outlook::letter(bytes),
        _ => return MailText::default(),
    };
    let sender = sender.map(|sender| sender.to_lowercase());
    MailText {
        sender: sender.filter(|sender| sender.contains('@')),
        lines: first_lines(&texts),
    }
}
