//! What is printed on a paper, as a person wrote it down: a line of `truth.jsonl`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use recert::read::record::{Kind, PrintedDate, Unit};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A line of `truth.jsonl`: one certificate, or one paper that is none.
///
/// The keys are those of a record, with plain values. A field whose value is not printed is null or left out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Truth {
    /// The file, relative to the folder of the papers.
    pub path: String,
    /// Of several certificates in one file, which one, from 1.
    pub part: Option<u32>,
    /// Whether the values can be read without looking at pixels.
    pub text_layer: bool,
    /// The kind of a record; of several that are right, all, with `|` between them.
    pub kind: String,
    /// The name of the person, as printed.
    pub holder: Option<String>,
    /// Who gave the course or issued the card.
    pub provider: Option<String>,
    /// The title of the course or card.
    pub title: Option<String>,
    /// The first day of a range.
    pub started_on: Option<String>,
    /// The day of completion.
    pub completed_on: Option<String>,
    /// The day of issue.
    pub issued_on: Option<String>,
    /// The printed end of validity.
    pub expires_on: Option<String>,
    /// The printed period of validity, such as `P2Y`.
    pub validity: Option<String>,
    /// Every amount that is awarded.
    pub amounts: Vec<TrueAmount>,
    /// Certificate, course, approval and card numbers.
    pub ids: Vec<TrueId>,
    /// Codes of the bodies that approved it. `None` if nobody wrote them down.
    pub approvals: Option<Vec<String>>,
    /// What a card covers. `None` if nobody wrote it down.
    pub card: Option<TrueCard>,
    /// The grade of a college course.
    pub grade: Option<String>,
    /// Details that only some kinds have.
    pub about: BTreeMap<String, Value>,
    /// By field, other values that are right as well; null where finding nothing is right as well.
    pub accept: HashMap<String, Vec<Option<String>>>,
    /// Amounts that may be read beside those, or instead of one of them.
    pub accept_amounts: Vec<TrueAmount>,
    /// Fields where asking is right.
    pub unclear_ok: Vec<String>,
    /// What is special about the paper.
    pub note: Option<String>,
    /// What stands for the words of a real paper, which are not kept.
    #[serde(skip)]
    pub hashes: Hashes,
    /// The hash of the repository of a real paper.
    #[serde(skip)]
    pub repo_h: Option<String>,
}

/// Salted hashes of what is printed on a real paper; several where several are right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hashes {
    /// Of the key of the holder's name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holder: Vec<String>,
    /// Of the key of the title.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub title: Vec<String>,
    /// Of the keys of numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// Of the words of the provider's name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub provider: Vec<BTreeSet<String>>,
    /// Of dates, by field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, Vec<String>>,
    /// Of the keys of all amounts.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub amounts: BTreeSet<String>,
    /// Of the keys of amounts that may be read beside those, or instead of one of them.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub accept_amounts: BTreeSet<String>,
}

/// An amount that is printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrueAmount {
    /// The number, exact and as printed.
    pub value: Decimal,
    /// A unit of a record.
    pub unit: String,
    /// Code of the body next to the number.
    #[serde(default)]
    pub body: Option<String>,
}

/// A number that identifies something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrueId {
    /// The printed label.
    #[serde(default)]
    pub label: Option<String>,
    /// As printed.
    pub value: String,
}

/// The details of a card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TrueCard {
    /// What it certifies.
    pub covers: Vec<String>,
    /// The ages it is for.
    pub ages: Vec<String>,
    /// How skills were tested.
    pub skills: Option<String>,
    /// The sides that the file shows; `None` if nobody wrote them down.
    pub sides: Option<Vec<String>>,
}

/// Why a file of truths cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TruthError {
    /// The file cannot be read.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A line is not a truth.
    #[error("{path}:{line}: {message}")]
    Line {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
}

/// The fields that `accept` and `unclear_ok` may name.
const FIELDS: &[&str] = &[
    "kind",
    "holder",
    "provider",
    "title",
    "started_on",
    "completed_on",
    "issued_on",
    "expires_on",
    "validity",
    "amounts",
    "ids",
    "approvals",
    "card",
    "grade",
    "about",
];

impl Truth {
    /// The kinds that are right.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kind.split('|')
    }

    /// Whether the paper is surely no certificate, so that only its kind is judged.
    #[must_use]
    pub fn is_no_certificate(&self) -> bool {
        self.kinds()
            .all(|kind| matches!(kind, "other" | "unreadable"))
    }

    /// Whether it may be no certificate, so that only its kind is judged.
    #[must_use]
    pub fn may_be_no_certificate(&self) -> bool {
        self.kinds().any(|kind| kind == "other") || self.kind == "unreadable"
    }

    fn checked(self) -> Result<Self, String> {
        let unknown = |what: &str, word: &str| format!("`{word}` is no {what}");
        if self.path.is_empty() {
            return Err("`path` is missing".to_owned());
        }
        let is_kind = |word: &str| Kind::ALL.iter().any(|kind| kind.as_str() == word);
        if let Some(kind) = self.kinds().find(|kind| !is_kind(kind)) {
            return Err(unknown("kind of a record", kind));
        }
        let mut units = self.amounts.iter().chain(&self.accept_amounts);
        let is_unit = |word: &str| Unit::ALL.iter().any(|unit| unit.as_str() == word);
        if let Some(amount) = units.find(|amount| !is_unit(&amount.unit)) {
            return Err(unknown("unit of a record", &amount.unit));
        }
        let mut fields = self.accept.keys().chain(&self.unclear_ok);
        if let Some(field) = fields.find(|field| !FIELDS.contains(&field.as_str())) {
            return Err(unknown("field", field));
        }
        let dates = [
            &self.started_on,
            &self.completed_on,
            &self.issued_on,
            &self.expires_on,
        ];
        let is_date = |date: &str| date.parse::<PrintedDate>().map(|_| ());
        dates
            .into_iter()
            .flatten()
            .try_for_each(|date| is_date(date))?;
        Ok(self)
    }
}

/// Reads the truths of a set, in the order of the file.
///
/// # Errors
/// The file cannot be read, or a line is not a truth.
pub fn read(path: &Path) -> Result<Vec<Truth>, TruthError> {
    let text = std::fs::read_to_string(path).map_err(|error| TruthError::Io {
        path: path.to_owned(),
        error,
    })?;
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty());
    lines
        .map(|(text, line)| {
            serde_json::from_str::<Truth>(text)
                .map_err(|error| error.to_string())
                .and_then(Truth::checked)
                .map_err(|message| TruthError::Line {
                    path: path.to_owned(),
                    line,
                    message,
                })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Result<(), &str>) {
        let truth = serde_json::from_str::<Truth>(line)
            .map_err(|error| error.to_string())
            .and_then(Truth::checked);
        match expected {
            Ok(()) => assert!(truth.is_ok(), "{line}: {truth:?}"),
            Err(expected) => {
                let error = truth.err().unwrap_or_default();
                assert!(error.contains(expected), "{line}: {error}");
            }
        }
    }

    #[test]
    fn a_line_has_the_words_of_a_record() {
        check(
            r#"{"path": "a.pdf", "kind": "completion|attendance"}"#,
            Ok(()),
        );
        check(
            r#"{"path": "a.pdf", "kind": "certificate"}"#,
            Err("`certificate` is no kind"),
        );
        check(r#"{"kind": "other"}"#, Err("`path` is missing"));
        check(
            r#"{"path": "a.pdf", "kind": "other", "amounts": [{"value": "1", "unit": "hours"}]}"#,
            Err("`hours` is no unit"),
        );
        check(
            r#"{"path": "a.pdf", "kind": "other", "issued_on": "2025-02-30"}"#,
            Err("2025-02-30"),
        );
        check(
            r#"{"path": "a.pdf", "kind": "other", "unclear_ok": ["hours"]}"#,
            Err("`hours` is no field"),
        );
        check(
            r#"{"path": "a.pdf", "kind": "other", "hours": 3}"#,
            Err("unknown field"),
        );
    }
}
