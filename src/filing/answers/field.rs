//! What an answer can be about, and how each is written: the closed list of fields.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::codes::codes;
use crate::intake::roster::Roster;
use crate::question::QuestionCode;
use crate::read::record::{Amount, Cover, Kind, PrintedDate, Skills, Unit};
use crate::rules::names::Names;

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AnswerForm {
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

codes! {
    /// What an answer is about: the column `field` of `answers.csv`. First readings, then whose document it is, then what the rules
    /// leave to a person.
    pub enum AnswerField {
        /// What kind of document it is.
        Kind = "kind",
        /// When it was completed.
        CompletedOn = "completed_on",
        /// When it was issued.
        IssuedOn = "issued_on",
        /// When it expires.
        ExpiresOn = "expires_on",
        /// All amounts.
        Amounts = "amounts",
        /// Who gave the course or issued the card.
        Provider = "provider",
        /// The title.
        Title = "title",
        /// The grade.
        Grade = "grade",
        /// The bodies that approved it.
        Approvals = "approvals",
        /// What a card covers.
        Covers = "covers",
        /// Whether a card is for adults.
        Adult = "adult",
        /// How skills were tested.
        Skills = "skills",
        /// Where the other side of a card is.
        CardSides = "card_sides",
        /// Whose document it is.
        Trainer = "trainer",
        /// The document is set aside.
        Aside = "aside",
        /// What the body answered to a petition.
        Petition = "petition",
        /// A recognised body approved it.
        Approval = "approval",
        /// The activity counts.
        Activity = "activity",
        /// The institution is accredited.
        Accredited = "accredited",
        /// It was taught or held at a level that counts.
        Level = "level",
        /// It was reviewed by peers, is a book, or an accepted abstract.
        PeerReview = "peer_review",
        /// It is the same activity as another document's.
        MaybeDuplicate = "maybe_duplicate",
        /// Of two documents of one activity, the one asked about is right.
        CopiesDiffer = "copies_differ",
        /// The body gives credit for the course behind a card.
        CardCredit = "card_credit",
        /// The trainer was a member on that day.
        Membership = "membership",
        /// The grade is good enough for credit.
        GradeEnough = "grade_enough",
        /// The subject is one that the body takes.
        Subject = "subject",
        /// The body takes it although it was completed after the expiry.
        AfterExpiry = "after_expiry",
        /// It lies in the cycle.
        WindowStartAssumed = "window_start_assumed",
        /// It counted in the cycle before.
        MayHaveCountedBefore = "may_have_counted_before",
        /// The trainer was certified on days that no card on file covers.
        CoverageGap = "coverage_gap",
        /// A card was in force on the day of the application.
        CardAtApplication = "card_at_application",
        /// Something that no document shows is so.
        Confirmed = "confirmed",
    }
}

impl AnswerField {
    /// The field of a name, as written in the column `field`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|field| field.as_str() == name)
    }

    /// The field that answers a question; none where the roster or a setting answers it.
    #[must_use]
    pub fn answering(question: QuestionCode) -> Option<Self> {
        Self::named(match question {
            QuestionCode::Unreadable => "kind",
            QuestionCode::Person => "trainer",
            QuestionCode::FutureDate => "completed_on",
            QuestionCode::AmountsDiffer
            | QuestionCode::AmountsDisagree
            | QuestionCode::Unit
            | QuestionCode::HoursADay
            | QuestionCode::QuarterCredits
            | QuestionCode::Attendance => "amounts",
            QuestionCode::Progress => "grade",
            other => other.as_str(),
        })
    }

    /// What may stand in the column `value`, for questions and errors.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Kind => {
                "completion, cpr_aed, college, teaching, lecturing, authoring, credential, attendance, petition or other"
            }
            Self::CompletedOn | Self::IssuedOn | Self::ExpiresOn => {
                "a day such as 2026-06-30, a month such as 2026-06, or none where the paper does not say"
            }
            Self::Amounts => {
                "amounts such as 6 hour, or 0.6 nasm ceu; 7.5 ace cec; of a college 3 semester_credit; 0 hour for none"
            }
            Self::Provider => "the name as printed",
            Self::Title => "the title as printed",
            Self::Grade => "the grade as printed",
            Self::Approvals => "codes of the bodies that approved it, such as nasm; ace",
            Self::Covers => "cpr, aed, first_aid and bls, joined by ;",
            Self::Skills => "in_person or online_only",
            Self::CardSides => "both, missing, or the SHA-256 of the file with the other side",
            Self::Trainer => "the trainer_id of the person whose paper it is, or nobody",
            Self::Aside => "yes, to set the document aside",
            Self::Petition => {
                "granted, granted with an amount such as granted 6 hour, refused, or pending"
            }
            _ => "yes or no",
        }
    }

    /// The answer may differ from credential to credential: the row names it behind a colon.
    #[must_use]
    pub const fn is_by_credential(self) -> bool {
        matches!(
            self,
            Self::CardCredit
                | Self::Membership
                | Self::GradeEnough
                | Self::Subject
                | Self::AfterExpiry
                | Self::WindowStartAssumed
                | Self::MayHaveCountedBefore
        )
    }

    /// It is bound to a question, and not to a document.
    #[must_use]
    pub const fn is_of_question(self) -> bool {
        matches!(
            self,
            Self::CoverageGap | Self::CardAtApplication | Self::Confirmed
        )
    }

    fn form(self) -> AnswerForm {
        match self {
            Self::Kind => AnswerForm::Kind,
            Self::CompletedOn | Self::IssuedOn | Self::ExpiresOn => AnswerForm::Date,
            Self::Amounts => AnswerForm::Amounts,
            Self::Provider | Self::Title | Self::Grade => AnswerForm::Text,
            Self::Approvals => AnswerForm::Bodies,
            Self::Covers => AnswerForm::Covers,
            Self::Skills => AnswerForm::Skills,
            Self::CardSides => AnswerForm::Sides,
            Self::Trainer => AnswerForm::Trainer,
            Self::Aside => AnswerForm::Aside,
            Self::Petition => AnswerForm::Petition,
            _ => AnswerForm::YesNo,
        }
    }
}

/// An answer, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerValue {
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

impl AnswerValue {
    /// The answer as written; none where it does not fit the field.
    pub(super) fn parse(
        field: AnswerField,
        text: &str,
        roster: &Roster,
        names: &Names,
    ) -> Option<Self> {
        let word = text.trim().to_lowercase();
        Some(match field.form() {
            AnswerForm::Kind => {
                let kind: Kind = serde_json::from_value(serde_json::Value::from(word)).ok()?;
                Self::Kind(Some(kind).filter(|kind| *kind != Kind::Unreadable)?)
            }
            AnswerForm::Trainer if word == "nobody" => Self::Trainer(None),
            AnswerForm::Trainer => {
                let known = roster
                    .trainers
                    .iter()
                    .find(|trainer| trainer.id.to_lowercase() == word)?;
                Self::Trainer(Some(known.id.clone()))
            }
            AnswerForm::Aside => Some(Self::Aside).filter(|_| word == "yes")?,
            AnswerForm::Text => Self::Text(
                Some(text.trim())
                    .filter(|text| !text.is_empty())?
                    .to_owned(),
            ),
            AnswerForm::Date if word == "none" => Self::Date(None),
            AnswerForm::Date => Self::Date(Some(PrintedDate::from_str(&word).ok()?)),
            AnswerForm::Amounts => Self::Amounts(
                list(&word)
                    .map(|one| amount(one, names))
                    .collect::<Option<_>>()?,
            ),
            AnswerForm::Bodies => Self::Bodies(
                list(&word)
                    .map(|code| body(code, names))
                    .collect::<Option<_>>()?,
            ),
            AnswerForm::Covers => {
                let cover = |one: &str| serde_json::from_value(serde_json::Value::from(one)).ok();
                Self::Covers(list(&word).map(cover).collect::<Option<_>>()?)
            }
            AnswerForm::Skills => {
                let skills: Skills = serde_json::from_value(serde_json::Value::from(word)).ok()?;
                Self::Skills(Some(skills).filter(|skills| *skills != Skills::NotSaid)?)
            }
            AnswerForm::Sides => Self::Sides(match word.as_str() {
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
            AnswerForm::Petition => Self::Petition(
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
            AnswerForm::YesNo => Self::Yes(match word.as_str() {
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
