//! A file inside a container, and why it or its container cannot be opened.

use serde::{Deserialize, Serialize};

/// What an e-mail says beside what is attached to it: hints whom that may concern.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailText {
    /// The address of whoever sent it, in lower case.
    pub sender: Option<String>,
    /// Its subject, and the first lines of its text.
    pub lines: Vec<String>,
}

/// A file inside a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContainerPart {
    /// Its path inside the container, with `/` as separator: no `..`, no `/` at its start, no control characters, and no
    /// other part of the container has the same one.
    pub name: String,
    /// Its bytes, or why they could not be taken out.
    pub content: Result<Vec<u8>, PartProblem>,
}

/// Why a file could not be taken out of its container, and what to do, for a coordinator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartProblem {
    /// A password is needed.
    #[error("it is encrypted: unpack it with its password, and file what is inside")]
    Encrypted,
    /// It is compressed by a method that is not supported.
    #[error("it is compressed in a way that is not read: unpack it, and file what is inside")]
    Unsupported,
    /// It would exceed the limit on the size of everything inside one container, in MiB.
    #[error(
        "with it, more than {0} MiB would be taken out of one file: take it out, and file it by itself"
    )]
    TooLarge(u64),
    /// It stands for all files beyond the limit on the number of parts.
    #[error(
        "the file holds {unopened} more files than the {limit} that are opened: unpack it, and file what is inside"
    )]
    TooMany {
        /// The number of files that were not opened.
        unopened: usize,
        /// The number of files that are opened.
        limit: usize,
    },
    /// It stands for the files of an archive that are left out by their names, as those on the share are.
    #[error(
        "files of the system that packed the archive, and what is in a recycle bin or a folder of the storage, are left out ({0} in all): give what is a document another name or place"
    )]
    LeftOut(usize),
    /// It stands for the pictures of a mail or an office document that are too small for a certificate or card.
    #[error(
        "pictures too small for a certificate or card are left out ({0} in all), as logos and signs are: nothing to do"
    )]
    SmallPictures(usize),
    /// It stands for the text of a mail, which may be a certificate or card itself.
    #[error(
        "the text of the e-mail, which is not read: if it confirms a course or a card, or leads to where it is, save that as PDF and file it"
    )]
    Text,
    /// It stands for the text of a mail that is a letter, as far as its words tell. It is not asked about beside an attached
    /// certificate that was read.
    #[error(
        "the text of the e-mail, which is not read, and nothing attached to it is a certificate that was read: if it confirms a course or a card, or leads to where it is, save that as PDF and file it"
    )]
    Letter,
    /// It stands for the links in a spreadsheet.
    #[error(
        "it has links, which are not followed: if one leads to a certificate or card, open it, save the document as PDF, and file that"
    )]
    Links,
    /// It stands for files of an archive that have the name of another one.
    #[error(
        "several files inside have the same name, and only the last of each is opened: unpack it, and file what is inside"
    )]
    SameNames,
    /// What the container shows may not have it.
    #[error(
        "the file that it is in may not show it: open that file, and if it shows a certificate or card, save that as PDF and file it"
    )]
    NotShown,
    /// A link is attached instead of the file.
    #[error("only a link to it is attached: open the link, and file the document itself")]
    Linked,
    /// Its bytes are damaged or incomplete.
    #[error("it is damaged and could not be taken out: get it again")]
    Damaged,
}

impl PartProblem {
    /// Whether it stands for what is left out because it is no document.
    #[must_use]
    pub fn is_left_out(self) -> bool {
        matches!(self, Self::LeftOut(_) | Self::SmallPictures(_))
    }

    /// Whether it stands for what the container shows itself, so that its place is that of the container.
    #[must_use]
    pub fn is_of_container(self) -> bool {
        matches!(self, Self::Text | Self::Letter | Self::Links)
    }
}

/// Why nothing can be taken out of a container, and what to do, for a coordinator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    /// Its bytes are damaged or incomplete.
    #[error("it is damaged, and the files inside it cannot be taken out: get it again")]
    Damaged,
    /// It is an archive without a file.
    #[error("it is an empty archive: file the documents themselves, or pack them again")]
    Empty,
    /// It has so many parts that opening it would take too long.
    #[error("it has too many parts to be opened: take the files out of it, and file them")]
    TooComplex,
}
