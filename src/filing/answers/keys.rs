//! What answers about a document are bound to.
//!
//! A record comes in, as it was read; the ids under which answers about it are given go out. Whether there are
//! such answers is not known here.

use serde::{Deserialize, Serialize};

use crate::digest::sha256_hex;
use crate::read::record::{Kind, Record};

/// What answers about a document are bound to (D24).
///
/// A document that was read is known by its content: a copy says the same. What was not read may be
/// another document at each place, such as the same login page saved instead of two certificates. An
/// answer about it holds for this content at this place; if no other place has this content, also
/// for the content alone, so that the file may be moved and renamed. Once a report did not use such an
/// answer, it is no longer known which file it was about, and it holds at no other place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerKeys {
    /// The SHA-256 of the file; `None` if it was not opened, or if it was not read and answers to its
    /// content may be about another file.
    content: Option<String>,
    /// The id of this content at this place; `None` if it was read or not opened.
    place: Option<String>,
}

impl AnswerKeys {
    /// Those of a record as it was read, if no other place has its content.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let Record { path, sha256, .. } = record;
        let is_unread = record.is(Kind::Unreadable) && !sha256.is_empty();
        Self {
            content: (!sha256.is_empty()).then(|| sha256.clone()),
            place: is_unread.then(|| {
                let digest = sha256_hex(format!("{sha256}\n{path}").as_bytes());
                // The form of the id of a question.
                format!("Q{}", &digest[..10])
            }),
        }
    }

    /// The same, if other places have the same content, or had it when the answer was given.
    #[must_use]
    pub fn by_place_only(self) -> Self {
        Self {
            content: self.content.filter(|_| self.place.is_none()),
            ..self
        }
    }

    /// Whether answers are bound to the place too: it was not read.
    #[must_use]
    pub fn are_by_place(&self) -> bool {
        self.place.is_some()
    }

    /// Whether answers to the content alone hold.
    #[must_use]
    pub fn are_by_content(&self) -> bool {
        self.content.is_some()
    }

    /// What the answer to a new question is bound to; empty if nobody can answer, because the file was
    /// not opened.
    #[must_use]
    pub fn for_question(&self) -> &str {
        self.content
            .as_deref()
            .or(self.place.as_deref())
            .unwrap_or_default()
    }

    /// All of them, the closest to the document first.
    pub fn closest_first(&self) -> impl Iterator<Item = &str> {
        self.place
            .as_deref()
            .into_iter()
            .chain(self.content.as_deref())
    }
}
