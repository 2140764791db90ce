//! A question to a person, with what is printed about it.
//!
//! Types only. `lines` asks about documents, `assess` about cards and requirements; `report` writes
//! the rows.

use serde::{Deserialize, Serialize};

use crate::codes::codes;
use crate::question::QuestionCode;

/// Something that a person must answer: a row of `review.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable from run to run: made from what an answer is bound to, the pages, the credential and
    /// the code.
    pub id: String,
    /// The id of the trainer; empty if nobody is known.
    pub trainer_id: String,
    /// The credential's code; empty if it concerns all credentials.
    pub credential: String,
    /// The file; empty if the question is not about a file.
    pub path: String,
    /// What an answer is bound to: the file's SHA-256, or the id of its place if it was not read and
    /// other places have its content. Empty if the question is not about a file that was opened.
    pub document: String,
    /// The first and the last page, from 1.
    pub pages: Option<[u32; 2]>,
    /// Which of several certificates on these pages, from 1; `None` if there is only one.
    pub part: Option<usize>,
    /// What the question is about.
    pub about: QuestionCode,
    /// The printed line.
    pub printed: String,
    /// The possible values, likeliest first.
    pub candidates: Vec<String>,
    /// What an answer could change at most.
    pub could_change: CouldChange,
    /// The credits that an answer could add to what counts, at most, in the body's unit: `0.8 ceu`; empty
    /// if it adds none.
    pub could_add: String,
    /// The question, in plain words.
    pub ask: String,
}

impl Question {
    /// The question behind the file that it is about.
    #[must_use]
    pub fn with_file(&self) -> String {
        if self.path.is_empty() {
            self.ask.clone()
        } else {
            format!("{}: {}", self.path, self.ask)
        }
    }
}

codes! {
    /// What an answer could change at most: the column `could_change` of `review.csv`, which is
    /// sorted in this order.
    pub enum CouldChange {
        /// A verdict.
        Verdict = "verdict",
        /// The hours that count, but no verdict.
        Hours = "hours",
        /// A date that somebody acts on, such as the last day of a card, but neither a verdict nor hours.
        Dates = "dates",
        /// None of these; it is then not asked.
        Nothing = "nothing",
    }
}
