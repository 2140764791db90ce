//! The record: what was read from one certificate. The contract between reading and everything after it.
//!
//! `recert extract` writes records as NDJSON and `recert run --records` takes them; both go through this file.
//! Keys may be left out where nothing was found; an unknown key is an error.

use std::io::BufRead;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::codes::codes;
use crate::finding::Finding;
use crate::intake::display_name::quoted;
use crate::read::clues::FieldTrace;
pub use crate::read::reading::{At, Candidate, Reading};

/// What was read from one certificate; or from a whole file, if it holds none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The file, relative to the folder named on the command line, `/` between parts.
    pub path: String,
    /// SHA-256 of the file's bytes, lower-case hex; empty if the file was not opened, so that it is unreadable.
    pub sha256: String,
    /// First and last page of this certificate, from 1.
    pub pages: [u32; 2],
    /// A digest of how its pages look, and which of their certificates it is: certificates with one digest look the same. Empty if
    /// that is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub look: String,
    /// Where the text came from.
    pub source: TextSource,
    /// What kind of document it is; written as a plain word if it is sure.
    #[serde(with = "kind_word")]
    pub kind: Reading<Kind>,
    /// The name of the person it was issued to, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub holder: Reading<String>,
    /// Who gave the course or issued the card, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub provider: Reading<String>,
    /// The title of the course or card, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub title: Reading<String>,
    /// The day on which the course was completed; of a range, the last day.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub completed_on: Reading<PrintedDate>,
    /// The day on which the document says it was issued.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub issued_on: Reading<PrintedDate>,
    /// The printed end of validity.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub expires_on: Reading<PrintedDate>,
    /// Every amount that is printed. Several amounts describe the same activity; they are never added up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Reading<Amount>>,
    /// Certificate, course, approval and card numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<Reading<Id>>,
    /// Codes of the bodies that the document says approved it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<String>,
    /// The details of a CPR/AED card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// The grade of a college course, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub grade: Reading<String>,
    /// A printed period of validity.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub validity: Reading<Period>,
    /// The first day of a range, where one is printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub started_on: Reading<PrintedDate>,
    /// Details that only some kinds of document have.
    #[serde(default, skip_serializing_if = "About::is_empty")]
    pub about: About,
    /// What was doubtful or wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// How each field was read, if that was asked for. It is not part of the contract and is not written.
    #[serde(skip)]
    pub why: FieldTrace,
}

/// A line that is not a record, and its place in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct LineError {
    /// The file, as named.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The byte within the line, counted from 1.
    pub column: usize,
    /// What was found, and what was expected.
    pub message: String,
}

/// Reads records, one JSON object a line; blank lines are skipped. If any line is not a record, all of them are returned as errors.
pub fn read_lines(
    file: &str,
    lines: impl BufRead,
) -> std::io::Result<Result<Vec<Record>, Vec<LineError>>> {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for (place, line) in lines.split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match Record::from_line(&line) {
            Ok(record) => records.push(record),
            Err((column, message)) => errors.push(LineError {
                file: file.to_owned(),
                line: place + 1,
                column,
                message,
            }),
        }
    }
    Ok(if errors.is_empty() {
        Ok(records)
    } else {
        Err(errors)
    })
}

impl Record {
    /// A record of one page on which nothing was read.
    #[must_use]
    pub fn blank(path: &str, sha256: &str, source: TextSource, kind: Kind) -> Self {
        Self {
            path: path.to_owned(),
            sha256: sha256.to_owned(),
            pages: [1, 1],
            look: String::new(),
            source,
            kind: Reading::plain(kind),
            holder: Reading::Missing,
            provider: Reading::Missing,
            title: Reading::Missing,
            completed_on: Reading::Missing,
            issued_on: Reading::Missing,
            expires_on: Reading::Missing,
            amounts: Vec::new(),
            ids: Vec::new(),
            approvals: Vec::new(),
            card: None,
            grade: Reading::Missing,
            validity: Reading::Missing,
            started_on: Reading::Missing,
            about: About::default(),
            findings: Vec::new(),
            why: FieldTrace::default(),
        }
    }

    /// Whether this is the back of a card on its own: the holder and the dates are printed on the front.
    #[must_use]
    pub fn is_lone_back(&self) -> bool {
        let dates = [&self.completed_on, &self.issued_on, &self.expires_on];
        self.is(Kind::CprAed)
            && self
                .card
                .as_ref()
                .is_some_and(|card| card.sides == [Side::Back])
            && self.holder.is_missing()
            && dates.into_iter().all(Reading::is_missing)
    }

    /// The kind as reports show it: one word, or `unclear:` with all that it could be.
    #[must_use]
    pub fn kind_words(&self) -> String {
        self.kind.display(|kind| kind.as_str().to_owned())
    }

    /// Whether it is surely of a kind.
    #[must_use]
    pub fn is(&self, kind: Kind) -> bool {
        self.kind.value() == Some(&kind)
    }

    /// Whether it may be a card, for all that is known of it: it is one, nobody read it, or what it is is not clear and it
    /// was read from a picture, or has no amount, as hardly any card has.
    #[must_use]
    pub fn may_be_card(&self) -> bool {
        let is_seen = matches!(self.source, TextSource::Ocr | TextSource::Mixed);
        self.kind.may_be(&Kind::CprAed)
            || self.kind.may_be(&Kind::Unreadable)
            || self.kind.is_unclear() && (is_seen || self.amounts.is_empty())
    }

    /// Whether the program failed on the document.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.code.is_failure())
    }

    /// Whether any reading is unclear, so that a person must answer what it means.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let texts = [&self.holder, &self.provider, &self.title, &self.grade];
        let dates = [
            &self.completed_on,
            &self.issued_on,
            &self.expires_on,
            &self.started_on,
        ];
        self.kind.is_unclear()
            || texts.into_iter().any(Reading::is_unclear)
            || dates.into_iter().any(Reading::is_unclear)
            || self.amounts.iter().any(Reading::is_unclear)
            || self.validity.is_unclear()
    }

    /// Parses a line. The error is the column and what is wrong there.
    fn from_line(line: &[u8]) -> Result<Self, (usize, String)> {
        let record: Self = serde_json::from_slice(line).map_err(|error| {
            let place = format!(" at line {} column {}", error.line(), error.column());
            (error.column(), error.to_string().replace(&place, ""))
        })?;
        let [first, last] = record.pages;
        let is_sha256 = record.sha256.len() == 64
            && record
                .sha256
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let is_unopened = record.is(Kind::Unreadable) && record.sha256.is_empty();
        if record.path.is_empty() {
            Err((1, "`path` is empty: every record names its file".to_owned()))
        } else if record.kind.is_missing() {
            let message = "`kind` is missing: write `other` or `unreadable`, or its candidates";
            Err((1, message.to_owned()))
        } else if !is_sha256 && !is_unopened {
            Err((
                1,
                format!(
                    "`sha256` is {}: expected 64 digits of lower-case hex",
                    quoted(&record.sha256)
                ),
            ))
        } else if first == 0 || last < first {
            Err((
                1,
                format!(
                    "`pages` is [{first}, {last}]: expected the first and the last page, from 1"
                ),
            ))
        } else {
            Ok(record)
        }
    }
}

/// A kind as it is written: a plain word if it is sure, else as every other reading.
mod kind_word {
    use serde::de::value::MapAccessDeserializer;
    use serde::de::{Error, MapAccess, Visitor};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::read::record::{Kind, Reading};

    pub(super) fn serialize<S: Serializer>(
        kind: &Reading<Kind>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match kind {
            Reading::Sure { value, at: None } => value.serialize(serializer),
            reading => reading.serialize(serializer),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Reading<Kind>, D::Error> {
        deserializer.deserialize_any(WordOrReading)
    }

    struct WordOrReading;

    impl<'de> Visitor<'de> for WordOrReading {
        type Value = Reading<Kind>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a kind of document, or a reading of one")
        }

        fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
            Kind::deserialize(serde::de::value::StrDeserializer::new(word)).map(Reading::plain)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Reading::deserialize(MapAccessDeserializer::new(map))
        }
    }
}

codes! {
    /// Where the text of a record came from.
    pub enum TextSource {
        /// The text layer of a PDF.
        Text = "text",
        /// The form fields of a PDF.
        Form = "form",
        /// A picture, read by OCR.
        Ocr = "ocr",
        /// Several of these.
        Mixed = "mixed",
        /// Nothing was read.
        None = "none",
    }
}

codes! {
    /// The kind of a document.
    pub enum Kind {
        /// A course was completed, or an amount of credit was awarded.
        Completion = "completion",
        /// A CPR, AED, first-aid or BLS card or certificate.
        CprAed = "cpr_aed",
        /// A college course on a transcript or grade report.
        College = "college",
        /// Proof that the trainer taught a course.
        Teaching = "teaching",
        /// Proof that the trainer gave a lecture.
        Lecturing = "lecturing",
        /// Something that the trainer published.
        Authoring = "authoring",
        /// A certification was earned.
        Credential = "credential",
        /// The trainer attended; no amount of credit was awarded.
        Attendance = "attendance",
        /// A body's answer to a petition.
        Petition = "petition",
        /// The document was read, and it is none of these.
        Other = "other",
        /// The document could not be read.
        Unreadable = "unreadable",
    }
}

/// A date as printed: a day, or a month without a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PrintedDate {
    /// A day.
    Day(NaiveDate),
    /// A month: the year, and the month from 1. Any of its days could be meant.
    Month(i32, u32),
}

impl PrintedDate {
    /// The first day it can mean.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(year, month) => {
                NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN)
            }
        }
    }

    /// The last day it can mean.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(year, month) => {
                let (year, month) = if month == 12 {
                    (year + 1, 1)
                } else {
                    (year, month + 1)
                };
                NaiveDate::from_ymd_opt(year, month, 1)
                    .and_then(|next| next.pred_opt())
                    .unwrap_or(NaiveDate::MAX)
            }
        }
    }
}

impl std::fmt::Display for PrintedDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
        }
    }
}

impl From<PrintedDate> for String {
    fn from(date: PrintedDate) -> Self {
        date.to_string()
    }
}

impl std::str::FromStr for PrintedDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || {
            format!(
                "{} is no date: write YYYY-MM-DD, or YYYY-MM where no day is printed",
                quoted(text)
            )
        };
        if !text.is_ascii() || !matches!(text.len(), 7 | 10) {
            return Err(error());
        }
        let padded = if text.len() == 7 {
            format!("{text}-01")
        } else {
            text.to_owned()
        };
        let day = NaiveDate::parse_from_str(&padded, "%Y-%m-%d").map_err(|_| error())?;
        Ok(if text.len() == 7 {
            Self::Month(day.year(), day.month())
        } else {
            Self::Day(day)
        })
    }
}

impl TryFrom<String> for PrintedDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// A printed amount.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The number, exact and as printed.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// Code of the body next to the number, such as `nasm`.
    #[serde(default)]
    pub body: Option<String>,
}

impl Amount {
    /// The amount in words, such as `0.8 nasm ceu`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let body = self
            .body
            .as_deref()
            .map(|body| format!("{body} "))
            .unwrap_or_default();
        format!("{} {body}{}", self.value, self.unit)
    }
}

codes! {
    /// A unit that a document prints. Its value in contact hours depends on the body it belongs to; `rules` knows it.
    pub enum Unit {
        /// A contact hour or clock hour.
        Hour = "hour",
        /// A minute.
        Minute = "minute",
        /// A continuing education unit.
        Ceu = "ceu",
        /// A continuing education credit.
        Cec = "cec",
        /// A continuing medical education credit.
        Cme = "cme",
        /// A continuing professional development point.
        Cpd = "cpd",
        /// A professional development hour.
        Pdh = "pdh",
        /// A college credit of a semester.
        SemesterCredit = "semester_credit",
        /// A college credit of a quarter.
        QuarterCredit = "quarter_credit",
        /// A number without a unit.
        Unitless = "unitless",
    }
}

/// A printed number that identifies something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// The printed label, such as `Certificate No.`; empty where none is printed.
    pub label: String,
    /// As printed.
    pub value: String,
}

impl Id {
    /// The label of a line of the mail that a document which was not read came with.
    pub const IN_LETTER: &str = "In the e-mail";
}

/// The details of a CPR/AED card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What the card certifies.
    #[serde(default)]
    pub covers: Vec<Coverage>,
    /// The age groups it is for; empty if the card does not say.
    #[serde(default)]
    pub ages: Vec<Age>,
    /// How the skills were tested.
    pub skills: Skills,
    /// The sides of the card that the file shows.
    #[serde(default)]
    pub sides: Vec<Side>,
    /// Whether it was read from a picture, in which a word may be lost: what it does not say, it may cover all the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_picture: bool,
}

codes! {
    /// What a card certifies.
    pub enum Coverage {
        /// Cardiopulmonary resuscitation.
        Cpr = "cpr",
        /// Automated external defibrillator.
        Aed = "aed",
        /// First aid.
        FirstAid = "first_aid",
        /// Basic life support, for health professionals.
        Bls = "bls",
    }
}

codes! {
    /// The age group that a card is for.
    pub enum Age {
        /// Adults.
        Adult = "adult",
        /// Children.
        Child = "child",
        /// Infants.
        Infant = "infant",
    }
}

codes! {
    /// How the skills were tested.
    pub enum Skills {
        /// The document mentions a classroom, a skills session or an instructor's evaluation.
        InPerson = "in_person",
        /// The document says that the course was online only.
        OnlineOnly = "online_only",
        /// The document does not say.
        NotSaid = "not_said",
    }
}

codes! {
    /// A side of a card.
    pub enum Side {
        /// The front.
        Front = "front",
        /// The back.
        Back = "back",
        /// A digital card with an id: it has no sides.
        Digital = "digital",
    }
}

/// A period as an ISO 8601 duration of whole years and months, such as `P2Y` or `P36M`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// Whole years.
    Years(u32),
    /// Whole months.
    Months(u32),
}

impl Period {
    /// Its length in months.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Years(years) => years.saturating_mul(12),
            Self::Months(months) => months,
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Years(years) => write!(f, "P{years}Y"),
            Self::Months(months) => write!(f, "P{months}M"),
        }
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl TryFrom<String> for Period {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let error = || {
            format!(
                "{} is no period: write P2Y for years or P36M for months",
                quoted(&text)
            )
        };
        let body = text.strip_prefix('P').ok_or_else(error)?;
        if let Some(years) = body.strip_suffix('Y') {
            return years.parse().map(Self::Years).map_err(|_| error());
        }
        body.strip_suffix('M')
            .ok_or_else(error)?
            .parse()
            .map(Self::Months)
            .map_err(|_| error())
    }
}

/// Details that only some kinds of document have; each is `None` unless the document states it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The body's answer to a petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub petition: Option<Petition>,
    /// The course a petition is for, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub petition_for: Option<String>,
    /// The level of teaching or of a lecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Whether credits were offered to attendees of a lecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendee_credits: Option<YesNo>,
    /// Whether the institution is said to be accredited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accredited: Option<YesNo>,
    /// The line that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accredited_line: Option<String>,
    /// Whether a publication is said to be peer-reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer_reviewed: Option<YesNo>,
    /// Whether a course is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<CourseProgress>,
    /// An activity for which no credit is given, if the document names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<NamedActivity>,
}

impl About {
    /// Whether the document states none of these.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

codes! {
    /// A body's answer to a petition.
    pub enum Petition {
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
        /// Not yet decided.
        Pending = "pending",
    }
}

codes! {
    /// The level of a course taught or of a lecture.
    pub enum Level {
        /// A club or a town.
        Local = "local",
        /// A region.
        Regional = "regional",
        /// A state.
        State = "state",
        /// A country, or international.
        National = "national",
        /// A college or university.
        College = "college",
    }
}

codes! {
    /// Yes or no, where the document says so.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

codes! {
    /// Whether a course is finished.
    pub enum CourseProgress {
        /// The course is finished.
        Completed = "completed",
        /// The course is still going on.
        InProgress = "in_progress",
    }
}

codes! {
    /// An activity for which no credit is given.
    pub enum NamedActivity {
        /// A college course audited.
        Audit = "audit",
        /// Job duties.
        JobDuty = "job_duty",
        /// Job shadowing.
        Shadowing = "shadowing",
        /// Reading books or articles.
        Reading = "reading",
        /// EMT training.
        Emt = "emt",
        /// Lifeguarding.
        Lifeguard = "lifeguard",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    fn errors(lines: &str) -> String {
        let errors = read_lines("records.ndjson", lines.replace("SHA", SHA).as_bytes())
            .unwrap()
            .unwrap_err();
        errors
            .iter()
            .map(LineError::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn a_record_comes_back_as_it_went() {
        let line = r#"{"path": "T014 Ben Okafor/fms.pdf", "sha256": "SHA", "pages": [1, 1], "source": "text", "kind": "completion",
            "holder": {"state": "sure", "value": "Ben Okafor", "at": {"page": 1, "line": 4, "text": "is awarded to Ben Okafor"}},
            "completed_on": {"state": "unclear", "value": null, "candidates": [{"value": "2025-04-03", "at": {"page": 1, "line": 9, "text": "04/03/2025"}}, {"value": "2025-03"}]},
            "expires_on": {"state": "missing", "value": null},
            "amounts": [{"state": "sure", "value": {"value": "0.80", "unit": "ceu", "body": "nasm"}}],
            "validity": {"state": "sure", "value": "P2Y"}, "about": {"progress": "completed"},
            "findings": [{"code": "date-ambiguous", "message": "04/03/2025 is April 3 or 4 March", "page": 1}]}"#;
        let line = line.replace('\n', " ").replace("SHA", SHA);
        let records = read_lines("-", format!("{line}\r\n\n{line}").as_bytes())
            .unwrap()
            .unwrap();
        assert_eq!(records.len(), 2);
        assert_eq!(
            records[0].amounts[0].value().unwrap().value.to_string(),
            "0.80"
        );
        let written: String = records
            .iter()
            .map(|record| serde_json::to_string(record).unwrap() + "\n")
            .collect();
        assert_eq!(
            read_lines("-", written.as_bytes()).unwrap().unwrap(),
            records
        );
    }

    #[test]
    fn words_are_those_of_the_contract() {
        let contract = |word: &str| serde_json::Value::from(word);
        for kind in [
            "completion",
            "cpr_aed",
            "college",
            "teaching",
            "lecturing",
            "authoring",
            "credential",
            "attendance",
            "petition",
            "other",
            "unreadable",
        ] {
            assert_eq!(
                serde_json::from_value::<Kind>(contract(kind))
                    .unwrap()
                    .as_str(),
                kind
            );
        }
        for unit in [
            "hour",
            "minute",
            "ceu",
            "cec",
            "cme",
            "cpd",
            "pdh",
            "semester_credit",
            "quarter_credit",
            "unitless",
        ] {
            assert_eq!(
                serde_json::from_value::<Unit>(contract(unit))
                    .unwrap()
                    .as_str(),
                unit
            );
        }
    }

    #[test]
    fn every_line_that_is_no_record_is_named_with_its_place() {
        insta::assert_snapshot!(errors(r#"{"path": "a.pdf", "sha256": "SHA", "pages": [1, 1], "source": "text", "kind": "completion"}
{"path": "a.pdf", "sha256": "SHA", "pages": [1, 1], "source": "text", "kind": "diploma"}

{"path": "a.pdf", "sha256": "SHA", "pages": [1, 1], "source": "text", "kind": "other", "hours": 3}
{"path": "a.pdf"
{"path": "a.pdf", "sha256": "SHA", "pages": [2, 1], "source": "text", "kind": "other"}
{"path": "a.pdf", "sha256": "ABC", "pages": [1, 1], "source": "text", "kind": "other"}
{"path": "a.pdf", "sha256": "SHA", "pages": [1, 1], "source": "text", "kind": "other", "holder": {"state": "sure"}}
"#), @r"
        records.ndjson:2:148: unknown variant `diploma`, expected one of `completion`, `cpr_aed`, `college`, `teaching`, `lecturing`, `authoring`, `credential`, `attendance`, `petition`, `other`, `unreadable`
        records.ndjson:4:155: unknown field `hours`, expected one of `path`, `sha256`, `pages`, `look`, `source`, `kind`, `holder`, `provider`, `title`, `completed_on`, `issued_on`, `expires_on`, `amounts`, `ids`, `approvals`, `card`, `grade`, `validity`, `started_on`, `about`, `findings`
        records.ndjson:5:16: EOF while parsing an object
        records.ndjson:6:1: `pages` is [2, 1]: expected the first and the last page, from 1
        records.ndjson:7:1: `sha256` is `ABC`: expected 64 digits of lower-case hex
        records.ndjson:8:176: a sure reading needs a value
        ");
    }
}
