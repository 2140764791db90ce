//! What can be decided, and how each answer is written: the closed list of fields.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::intake::roster::Roster;
use crate::read::record::{Amount, Cover, Kind, PrintedDate, Skills, Unit};
use crate::rules::names::Names;

/// Something that can be decided.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// As written in the column `field`.
    pub name: &'static str,
    /// What may stand in the column `value`, for questions and errors.
    pub expected: &'static str,
    /// The answer may differ from credential to credential: the row names it behind a colon.
    pub by_credential: bool,
    /// It is bound to a question, and not to a document.
    pub of_question: bool,
    form: Form,
}

#[derive(Debug, PartialEq, Eq)]
enum Form {
    Kind,
    Trainer,
    Aside,
    Text,
    Date,
    Amounts,
    Bodies,
    Covers,
    Skills,
    Sides,
    Petition,
    YesNo,
}

const YES_NO: &str = "yes or no";

const fn reading(name: &'static str, form: Form, expected: &'static str) -> Field {
    Field {
        name,
        expected,
        by_credential: false,
        of_question: false,
        form,
    }
}

const fn yes_no(name: &'static str) -> Field {
    reading(name, Form::YesNo, YES_NO)
}

const fn of_each(name: &'static str) -> Field {
    Field {
        by_credential: true,
        ..yes_no(name)
    }
}

const fn of_question(name: &'static str) -> Field {
    Field {
        of_question: true,
        ..yes_no(name)
    }
}

const DAY: &str =
    "a day such as 2026-06-30, a month such as 2026-06, or none where the paper does not say";

/// All that can be decided: first of readings, then of whose paper it is, then of what the rules leave to a person.
pub const FIELDS: &[Field] = &[
    reading(
        "kind",
        Form::Kind,
        "completion, cpr_aed, college, teaching, lecturing, authoring, credential, attendance, petition or other",
    ),
    reading("completed_on", Form::Date, DAY),
    reading("issued_on", Form::Date, DAY),
    reading("expires_on", Form::Date, DAY),
    reading(
        "amounts",
        Form::Amounts,
        "amounts such as 6 hour, or 0.6 nasm ceu; 7.5 ace cec; of a college 3 semester_credit; 0 hour for none",
    ),
    reading("provider", Form::Text, "the name as printed"),
    reading("title", Form::Text, "the title as printed"),
    reading("grade", Form::Text, "the grade as printed"),
    reading(
        "approvals",
        Form::Bodies,
        "codes of the bodies that approved it, such as nasm; ace",
    ),
    reading(
        "covers",
        Form::Covers,
        "cpr, aed, first_aid and bls, joined by ;",
    ),
    yes_no("adult"),
    reading("skills", Form::Skills, "in_person or online_only"),
    reading(
        "card_sides",
        Form::Sides,
        "both, missing, or the SHA-256 of the file with the other side",
    ),
    reading(
        "trainer",
        Form::Trainer,
        "the trainer_id of the person whose paper it is, or nobody",
    ),
    reading("aside", Form::Aside, "yes, to set the document aside"),
    reading(
        "petition",
        Form::Petition,
        "granted, granted with an amount such as granted 6 hour, refused, or pending",
    ),
    yes_no("approval"),
    yes_no("activity"),
    yes_no("accredited"),
    yes_no("level"),
    yes_no("peer_review"),
    yes_no("maybe_duplicate"),
    yes_no("copies_differ"),
    of_each("card_credit"),
    of_each("membership"),
    of_each("grade_enough"),
    of_each("subject"),
    of_each("after_expiry"),
    of_each("window_start_assumed"),
    of_each("may_have_counted_before"),
    of_question("coverage_gap"),
    of_question("card_at_application"),
    of_question("confirmed"),
];

/// A field by its name.
#[must_use]
pub fn field(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

/// The field that answers a question; none where the roster or a setting answers it.
#[must_use]
pub fn field_of(about: &str) -> Option<&'static Field> {
    field(match about {
        "unreadable" => "kind",
        "person" => "trainer",
        "future_date" => "completed_on",
        "amounts_differ" | "amounts_disagree" | "unit" | "hours_a_day" | "quarter_credits"
        | "attendance" => "amounts",
        "progress" => "grade",
        other => other,
    })
}

/// An answer, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// What kind of paper it is.
    Kind(Kind),
    /// Whose paper it is; nobody's on the roster.
    Trainer(Option<String>),
    /// It is set aside.
    Aside,
    /// A text as printed.
    Text(String),
    /// A date; none is printed.
    Date(Option<PrintedDate>),
    /// All amounts.
    Amounts(Vec<Amount>),
    /// Codes of bodies.
    Bodies(Vec<String>),
    /// What a card covers.
    Covers(Vec<Cover>),
    /// How skills were tested.
    Skills(Skills),
    /// Where the other side of a card is.
    Sides(Sides),
    /// What the body answered to a petition.
    Petition(Grant),
    /// Yes or no.
    Yes(bool),
}

/// Where the other side of a card is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sides {
    /// Both were seen.
    Both,
    /// There is none on file.
    Missing,
    /// On the document of this hash.
    With(String),
}

/// What a body answered to a petition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grant {
    /// Granted, with the amount where it says one.
    Granted(Option<Amount>),
    /// Refused.
    Refused,
    /// Not answered yet.
    Pending,
}

impl Answer {
    /// The answer as written; none where it does not fit the field.
    pub(super) fn parse(field: &Field, text: &str, roster: &Roster, names: &Names) -> Option<Self> {
        let word = text.trim().to_lowercase();
        Some(match field.form {
            Form::Kind => {
                let kind: Kind = serde_json::from_value(serde_json::Value::from(word)).ok()?;
                Self::Kind(Some(kind).filter(|kind| *kind != Kind::Unreadable)?)
            }
            Form::Trainer if word == "nobody" => Self::Trainer(None),
            Form::Trainer => {
                let known = roster
                    .trainers
                    .iter()
                    .find(|trainer| trainer.id.to_lowercase() == word)?;
                Self::Trainer(Some(known.id.clone()))
            }
            Form::Aside => Some(Self::Aside).filter(|_| word == "yes")?,
            Form::Text => Self::Text(
                Some(text.trim())
                    .filter(|text| !text.is_empty())?
                    .to_owned(),
            ),
            Form::Date if word == "none" => Self::Date(None),
            Form::Date => Self::Date(Some(PrintedDate::from_str(&word).ok()?)),
            Form::Amounts => Self::Amounts(
                list(&word)
                    .map(|one| amount(one, names))
                    .collect::<Option<_>>()?,
            ),
            Form::Bodies => Self::Bodies(
                list(&word)
                    .map(|code| body(code, names))
                    .collect::<Option<_>>()?,
            ),
            Form::Covers => {
                let cover = |one: &str| serde_json::from_value(serde_json::Value::from(one)).ok();
                Self::Covers(list(&word).map(cover).collect::<Option<_>>()?)
            }
            Form::Skills => {
                let skills: Skills = serde_json::from_value(serde_json::Value::from(word)).ok()?;
                Self::Skills(Some(skills).filter(|skills| *skills != Skills::NotSaid)?)
            }
            Form::Sides => Self::Sides(match word.as_str() {
                "both" => Sides::Both,
                "missing" => Sides::Missing,
                hash => Sides::With(
                    Some(hash)
                        .filter(|hash| {
                            hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit())
                        })?
                        .to_owned(),
                ),
            }),
            Form::Petition => Self::Petition(
                match word
                    .split_once(' ')
                    .map_or((word.as_str(), ""), |(word, rest)| (word, rest))
                {
                    ("granted", "") => Grant::Granted(None),
                    ("granted", rest) => Grant::Granted(Some(amount(rest, names)?)),
                    ("refused", "") => Grant::Refused,
                    ("pending", "") => Grant::Pending,
                    _ => return None,
                },
            ),
            Form::YesNo => Self::Yes(match word.as_str() {
                "yes" | "y" => true,
                "no" | "n" => false,
                _ => return None,
            }),
        })
    }
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim)
}

/// `6 hour`, `0.6 nasm ceu`: as reports print amounts, and in the plural.
fn amount(text: &str, names: &Names) -> Option<Amount> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (value, body_word, unit) = match words.as_slice() {
        [value, unit] => (value, None, unit),
        [value, body_word, unit] => (value, Some(body(body_word, names)?), unit),
        _ => return None,
    };
    let value = Decimal::from_str(value)
        .ok()
        .filter(|value| !value.is_sign_negative())?;
    let unit: Unit = [*unit, unit.strip_suffix('s').unwrap_or(unit)]
        .into_iter()
        .find_map(|unit| serde_json::from_value(serde_json::Value::from(unit)).ok())?;
    Some(Amount {
        value,
        unit,
        body: body_word,
    })
}

fn body(code: &str, names: &Names) -> Option<String> {
    names
        .providers
        .iter()
        .filter_map(|provider| provider.body.as_deref())
        .find(|body| *body == code)
        .map(str::to_owned)
}
