//! The record: what was read from one certificate. The contract between reading and everything after it.
//!
//! `recert extract` writes records as NDJSON and `recert run --records` takes them; both go through this file.
//! Keys may be left out where nothing was found; an unknown key is an error.

use std::io::BufRead;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::finding::Finding;
use crate::read::evidence::FieldTrace;

/// What was read from one certificate, or from one file that gave none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The file, relative to the folder named on the command line, `/` between parts.
    pub path: String,
    /// SHA-256 of the file's bytes, lower-case hex.
    pub sha256: String,
    /// First and last page of this certificate, from 1.
    pub pages: [u32; 2],
    /// Where the text came from.
    pub source: TextSource,
    /// What kind of paper it is.
    pub kind: Kind,
    /// The person, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub holder: Reading<String>,
    /// Who gave the course or issued the card, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub provider: Reading<String>,
    /// The course or card, as printed.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub title: Reading<String>,
    /// The day the course was completed; the last day of a range.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub completed_on: Reading<PrintedDate>,
    /// The day the paper says it was issued.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub issued_on: Reading<PrintedDate>,
    /// The printed end of validity.
    #[serde(default, skip_serializing_if = "Reading::is_missing")]
    pub expires_on: Reading<PrintedDate>,
    /// Every amount printed; several describe one activity, never a sum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Reading<Amount>>,
    /// Certificate, course, approval and card numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<Reading<Id>>,
    /// Codes of the bodies that the paper says approved it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<String>,
    /// What a CPR/AED card says of itself.
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
    /// What only some kinds of paper carry.
    #[serde(default, skip_serializing_if = "About::is_empty")]
    pub about: About,
    /// What was doubtful or wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// How it came to be read, where somebody asked; no part of the contract.
    #[serde(skip)]
    pub why: FieldTrace,
}

/// A line that is no record, and where in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct LineError {
    /// The file, as named.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The byte within the line, from 1.
    pub column: usize,
    /// What was found, and what was expected.
    pub message: String,
}

/// Reads records, one JSON object a line; blank lines are passed over. All lines that are no record are named at once.
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
    /// A record of one page in which nothing was read.
    #[must_use]
    pub fn blank(path: &str, sha256: &str, source: TextSource, kind: Kind) -> Self {
        Self {
            path: path.to_owned(),
            sha256: sha256.to_owned(),
            pages: [1, 1],
            source,
            kind,
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

    /// The back of a card alone: whose it is, and from when to when, stands on its front.
    #[must_use]
    pub fn is_lone_back(&self) -> bool {
        let dates = [&self.completed_on, &self.issued_on, &self.expires_on];
        self.kind == Kind::CprAed
            && self
                .card
                .as_ref()
                .is_some_and(|card| card.sides == [Side::Back])
            && self.holder.is_missing()
            && dates.into_iter().all(Reading::is_missing)
    }

    /// Whether a person has to say what some reading means.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let texts = [&self.holder, &self.provider, &self.title, &self.grade];
        let dates = [
            &self.completed_on,
            &self.issued_on,
            &self.expires_on,
            &self.started_on,
        ];
        texts.into_iter().any(Reading::is_unclear)
            || dates.into_iter().any(Reading::is_unclear)
            || self.amounts.iter().any(Reading::is_unclear)
            || self.validity.is_unclear()
    }

    /// The column and what is wrong there, where the line is no record.
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
        if record.path.is_empty() {
            Err((1, "`path` is empty: every record names its file".to_owned()))
        } else if !is_sha256 {
            Err((
                1,
                format!(
                    "`sha256` is `{}`: expected 64 digits of lower-case hex",
                    record.sha256
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

/// Where the text came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSource {
    /// The text layer.
    Text,
    /// Form fields.
    Form,
    /// A picture.
    Ocr,
    /// Several of these.
    Mixed,
    /// Nothing was read.
    None,
}

/// The kinds of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A course was completed, or an amount awarded.
    Completion,
    /// A CPR, AED, first-aid or BLS card or certificate.
    CprAed,
    /// A college course on a transcript or grade report.
    College,
    /// Proof of teaching.
    Teaching,
    /// Proof of a lecture given.
    Lecturing,
    /// A publication.
    Authoring,
    /// A certification was earned.
    Credential,
    /// Attended, no amount awarded.
    Attendance,
    /// The answer to a petition.
    Petition,
    /// Read, and none of these.
    Other,
    /// Not read.
    Unreadable,
}

impl Kind {
    /// Its word in records and reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::CprAed => "cpr_aed",
            Self::College => "college",
            Self::Teaching => "teaching",
            Self::Lecturing => "lecturing",
            Self::Authoring => "authoring",
            Self::Credential => "credential",
            Self::Attendance => "attendance",
            Self::Petition => "petition",
            Self::Other => "other",
            Self::Unreadable => "unreadable",
        }
    }
}

/// A value and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    try_from = "RawReading<T>",
    into = "RawReading<T>",
    bound(
        serialize = "T: Serialize + Clone",
        deserialize = "T: Deserialize<'de>"
    )
)]
#[derive(Default)]
pub enum Reading<T> {
    /// One value, and the evidence carries it.
    Sure {
        /// The value.
        value: T,
        /// Where it is printed; absent only in records of other programs.
        at: Option<At>,
    },
    /// Two or more values could be meant, or the evidence is weak. Likeliest first.
    Unclear(Vec<Candidate<T>>),
    /// Nothing was found.
    #[default]
    Missing,
}

impl<T> Reading<T> {
    /// A sure reading at its place.
    pub fn sure(value: T, at: At) -> Self {
        Self::Sure {
            value,
            at: Some(at),
        }
    }

    /// Nothing was found.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// A person must decide.
    #[must_use]
    pub fn is_unclear(&self) -> bool {
        matches!(self, Self::Unclear(_))
    }

    /// The value, where it is sure.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Sure { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The same reading as a question: what was sure becomes the only candidate.
    #[must_use]
    pub fn doubted(self) -> Self {
        match self {
            Self::Sure { value, at } => Self::Unclear(vec![Candidate { value, at }]),
            other => other,
        }
    }

    /// The same reading of what each value holds or stands for.
    #[must_use]
    pub fn map<U>(self, of: impl Fn(T) -> U) -> Reading<U> {
        match self {
            Self::Sure { value, at } => Reading::Sure {
                value: of(value),
                at,
            },
            Self::Unclear(candidates) => Reading::Unclear(
                candidates
                    .into_iter()
                    .map(|c| Candidate {
                        value: of(c.value),
                        at: c.at,
                    })
                    .collect(),
            ),
            Self::Missing => Reading::Missing,
        }
    }

    /// Every value that could be meant: the sure one, or the candidates.
    pub fn candidates(&self) -> Vec<&T> {
        match self {
            Self::Sure { value, .. } => vec![value],
            Self::Unclear(candidates) => candidates.iter().map(|c| &c.value).collect(),
            Self::Missing => Vec::new(),
        }
    }

    /// In words, as reports show it: the sure value; all that could be meant, marked as unclear; or nothing.
    pub fn said(&self, show: impl Fn(&T) -> String) -> String {
        match self {
            Self::Sure { value, .. } => show(value),
            Self::Unclear(candidates) => format!(
                "unclear: {}",
                candidates
                    .iter()
                    .map(|c| show(&c.value))
                    .collect::<Vec<_>>()
                    .join(" | ")
            ),
            Self::Missing => String::new(),
        }
    }

    /// Where the value, or its likeliest candidate, is printed.
    pub fn at(&self) -> Option<&At> {
        match self {
            Self::Sure { at, .. } => at.as_ref(),
            Self::Unclear(candidates) => candidates.first().and_then(|c| c.at.as_ref()),
            Self::Missing => None,
        }
    }
}

/// One of several values that could be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate<T> {
    /// The value.
    pub value: T,
    /// Where it is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<At>,
}

/// A printed line and its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At {
    /// From 1.
    pub page: u32,
    /// From 1, within the page.
    pub line: u32,
    /// The line, as printed.
    pub text: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReading<T> {
    state: ReadingState,
    #[serde(default = "none")]
    value: Option<T>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<Candidate<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<At>,
}

fn none<T>() -> Option<T> {
    None
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReadingState {
    Sure,
    Unclear,
    Missing,
}

impl<T> From<Reading<T>> for RawReading<T> {
    fn from(reading: Reading<T>) -> Self {
        match reading {
            Reading::Sure { value, at } => Self {
                state: ReadingState::Sure,
                value: Some(value),
                candidates: Vec::new(),
                at,
            },
            Reading::Unclear(candidates) => Self {
                state: ReadingState::Unclear,
                value: None,
                candidates,
                at: None,
            },
            Reading::Missing => Self {
                state: ReadingState::Missing,
                value: None,
                candidates: Vec::new(),
                at: None,
            },
        }
    }
}

impl<T> TryFrom<RawReading<T>> for Reading<T> {
    type Error = &'static str;

    fn try_from(raw: RawReading<T>) -> Result<Self, Self::Error> {
        match (raw.state, raw.value, raw.candidates) {
            (ReadingState::Sure, Some(value), candidates) if candidates.is_empty() => {
                Ok(Self::Sure { value, at: raw.at })
            }
            (ReadingState::Sure, None, _) => Err("a sure reading needs a value"),
            (ReadingState::Sure, Some(_), _) => Err("a sure reading has no candidates"),
            (_, Some(_), _) => {
                Err("only a sure reading has a value; write its possible values as candidates")
            }
            (ReadingState::Unclear, None, candidates) if candidates.is_empty() => {
                Err("an unclear reading needs at least one candidate")
            }
            (ReadingState::Unclear, None, candidates) => Ok(Self::Unclear(candidates)),
            (ReadingState::Missing, None, candidates) if candidates.is_empty() => Ok(Self::Missing),
            (ReadingState::Missing, None, _) => Err("a missing reading has no candidates"),
        }
    }
}

/// A date as printed: a day, or a month without a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PrintedDate {
    /// A day.
    Day(NaiveDate),
    /// A month: year, and month from 1. Any of its days could be meant.
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
        let error =
            || format!("`{text}` is no date: write YYYY-MM-DD, or YYYY-MM where no day is printed");
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
        format!("{} {body}{}", self.value, self.unit.word())
    }
}

/// The units papers print. What a unit is worth depends on whose it is; that stands in `rules`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A contact or clock hour.
    Hour,
    /// A minute.
    Minute,
    /// A continuing education unit.
    Ceu,
    /// A continuing education credit.
    Cec,
    /// A continuing medical education credit.
    Cme,
    /// A continuing professional development point.
    Cpd,
    /// A professional development hour.
    Pdh,
    /// A college credit of a semester.
    SemesterCredit,
    /// A college credit of a quarter.
    QuarterCredit,
    /// A bare number.
    Unitless,
}

impl Unit {
    /// Its word in records, in reports and in the unit table.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Ceu => "ceu",
            Self::Cec => "cec",
            Self::Cme => "cme",
            Self::Cpd => "cpd",
            Self::Pdh => "pdh",
            Self::SemesterCredit => "semester_credit",
            Self::QuarterCredit => "quarter_credit",
            Self::Unitless => "unitless",
        }
    }
}

/// A printed number that names something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// The printed label, such as `Certificate No.`; empty where none is printed.
    pub label: String,
    /// As printed.
    pub value: String,
}

/// What a CPR/AED card says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What it certifies.
    #[serde(default)]
    pub covers: Vec<Cover>,
    /// Whom it is for; empty where nothing is said.
    #[serde(default)]
    pub ages: Vec<Age>,
    /// Whether skills were tested in person.
    pub skills: Skills,
    /// Which sides of it are in the file.
    #[serde(default)]
    pub sides: Vec<Side>,
}

/// What a card certifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// Cardiopulmonary resuscitation.
    Cpr,
    /// Automated external defibrillator.
    Aed,
    /// First aid.
    FirstAid,
    /// Basic life support, for professionals.
    Bls,
}

/// Whom a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Adults.
    Adult,
    /// Children.
    Child,
    /// Infants.
    Infant,
}

/// Whether skills were tested in person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skills {
    /// The paper speaks of a classroom, a skills session or an instructor's evaluation.
    InPerson,
    /// The paper says that it was online only.
    OnlineOnly,
    /// The paper says nothing.
    NotSaid,
}

/// A side of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The front.
    Front,
    /// The back.
    Back,
    /// A digital certificate with an id: no sides.
    Digital,
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
        let error = || format!("`{text}` is no period: write P2Y for years or P36M for months");
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

/// What only some kinds of paper carry; each is there only where the paper says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The answer to a petition.
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
    /// Whether a publication is said to be peer-reviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer_reviewed: Option<YesNo>,
    /// Whether a course is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<CourseProgress>,
    /// An activity that no credit is given for, where the paper names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<NamedActivity>,
}

impl About {
    /// Nothing of this is on the paper.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The answer to a petition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Petition {
    /// Granted.
    Granted,
    /// Refused.
    Refused,
    /// Not yet decided.
    Pending,
}

/// The level of teaching or of a lecture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Within a club or town.
    Local,
    /// A region.
    Regional,
    /// A state.
    State,
    /// A country, or beyond.
    National,
    /// A college or university.
    College,
}

/// Yes or no, where the paper says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Whether a course is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CourseProgress {
    /// Finished.
    Completed,
    /// Still going on.
    InProgress,
}

/// Activities that no credit is given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamedActivity {
    /// A college course audited.
    Audit,
    /// Job duties.
    JobDuty,
    /// Job shadowing.
    Shadowing,
    /// Reading books or articles.
    Reading,
    /// EMT training.
    Emt,
    /// Lifeguarding.
    Lifeguard,
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    fn errors(lines: &str) -> String {
        let errors = read_lines("night.ndjson", lines.replace("SHA", SHA).as_bytes())
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
                    .word(),
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
                    .word(),
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
        night.ndjson:2:148: unknown variant `diploma`, expected one of `completion`, `cpr_aed`, `college`, `teaching`, `lecturing`, `authoring`, `credential`, `attendance`, `petition`, `other`, `unreadable`
        night.ndjson:4:155: unknown field `hours`, expected one of `path`, `sha256`, `pages`, `source`, `kind`, `holder`, `provider`, `title`, `completed_on`, `issued_on`, `expires_on`, `amounts`, `ids`, `approvals`, `card`, `grade`, `validity`, `started_on`, `about`, `findings`
        night.ndjson:5:16: EOF while parsing an object
        night.ndjson:6:1: `pages` is [2, 1]: expected the first and the last page, from 1
        night.ndjson:7:1: `sha256` is `ABC`: expected 64 digits of lower-case hex
        night.ndjson:8:176: a sure reading needs a value
        ");
    }
}
