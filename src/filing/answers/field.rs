//! The closed list of what an answer can be about, and the values an answer can have.
//!
//! Types only: `parse` reads the values.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::codes::codes;
use crate::question::QuestionCode;
use crate::read::record::{Amount, Coverage, Kind, PrintedDate, Skills};

/// How the value of a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AnswerForm {
    Kind,
    Trainer,
    SetAside,
    Text,
    Date,
    Amounts,
    Bodies,
    Covers,
    Skills,
    OtherSide,
    Petition,
    Document,
    Cycle,
    Day,
    Credits,
    YesNo,
}

codes! {
    /// What an answer is about: the column `field` of `answers.csv`. First come readings, then
    /// whose document it is, then what the rules leave open.
    pub enum AnswerField {
        /// What kind of document it is.
        Kind = "kind",
        /// The day or month of completion.
        CompletedOn = "completed_on",
        /// The day or month of issue.
        IssuedOn = "issued_on",
        /// The day or month of expiry.
        ExpiresOn = "expires_on",
        /// All amounts of the activity.
        Amounts = "amounts",
        /// Who gave the course or issued the card.
        Provider = "provider",
        /// The title of the course or card.
        Title = "title",
        /// The grade of a college course; the course is then finished.
        Grade = "grade",
        /// The bodies that approved it.
        Approvals = "approvals",
        /// What a card covers: CPR, AED, first aid, BLS.
        Covers = "covers",
        /// Yes if a card is for adults.
        Adult = "adult",
        /// Whether the skills for a card were tested in person or online only.
        Skills = "skills",
        /// Where the other side of a card is.
        CardSides = "card_sides",
        /// Whose document it is.
        Trainer = "trainer",
        /// Yes if the document is set aside and counts for nobody.
        SetAside = "aside",
        /// What the body decided on the petition for the course.
        Petition = "petition",
        /// Yes if a recognised body approved it.
        Approval = "approval",
        /// Yes if this kind of activity counts.
        Activity = "activity",
        /// Yes if the institution is accredited.
        Accredited = "accredited",
        /// Yes if it was taught, or the lecture was given, at a level that counts.
        Level = "level",
        /// Yes if it is a peer-reviewed article, a book or an accepted abstract.
        PeerReview = "peer_review",
        /// Yes if it is the same activity as another document shows.
        MaybeDuplicate = "maybe_duplicate",
        /// Of two documents of one activity that contradict each other, yes if the one asked about
        /// is right.
        CopiesDiffer = "copies_differ",
        /// Yes if the body gives credit for the course behind the card.
        CardCredit = "card_credit",
        /// Yes if the trainer was a member on that day.
        Membership = "membership",
        /// Yes if the grade is good enough for credit.
        GradeEnough = "grade_enough",
        /// The category of the body in which it counts.
        Category = "category",
        /// Yes if the subject is within the credential's scope of practice.
        Subject = "subject",
        /// Yes if the body still accepts it for this cycle although it was completed after the
        /// expiry.
        AfterExpiry = "after_expiry",
        /// Yes if its date is in the cycle.
        WindowStartAssumed = "window_start_assumed",
        /// Yes if it counted in the cycle before; it does not count again then.
        MayHaveCountedBefore = "may_have_counted_before",
        /// Yes if a certification earned in the grace period counts as earned in the renewal period.
        RenewalPeriod = "renewal_period",
        /// Yes if a certification is newly earned, no if it is the renewal of one held before.
        NewOrRenewed = "new_or_renewed",
        /// Yes if a yearly cap is for the calendar year, no if it is for the year from the cycle's start.
        YearDefinition = "year_definition",
        /// The file with the body's written decision on an exception.
        Exception = "exception",
        /// The first and the last day of the cycle.
        Cycle = "cycle",
        /// The day on which the trainer was first certified.
        FirstCertifiedOn = "first_certified_on",
        /// How much was left over from the cycle before.
        CarriedOver = "carried_over",
        /// Yes if the trainer had a card on the days that no card on file covers.
        CoverageGap = "coverage_gap",
        /// Yes if a card was in force on the day on which the application was received.
        CardOnApplication = "card_on_application",
        /// Yes if something is true that no document shows.
        Confirmed = "confirmed",
    }
}

impl AnswerField {
    /// The field with a name, as written in the column `field`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|field| field.as_str() == name)
    }

    /// The field that answers a question; `None` if the roster or a setting answers it. Unless
    /// listed here, a question is answered by the field of the same name.
    #[must_use]
    pub fn for_question(question: QuestionCode) -> Option<Self> {
        match question {
            QuestionCode::Unreadable | QuestionCode::CertificationOrCourse => Some(Self::Kind),
            QuestionCode::CertificateMissing => Some(Self::SetAside),
            QuestionCode::Person => Some(Self::Trainer),
            QuestionCode::FutureDate => Some(Self::CompletedOn),
            QuestionCode::AmountsDiffer
            | QuestionCode::AmountsDisagree
            | QuestionCode::ImplausibleAmount
            | QuestionCode::Unit
            | QuestionCode::HoursADay
            | QuestionCode::QuarterCredits
            | QuestionCode::Attendance => Some(Self::Amounts),
            QuestionCode::Progress => Some(Self::Grade),
            _ => Self::from_name(question.as_str()),
        }
    }

    /// What can be written in the column `value`, for questions and errors.
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::Kind => {
                "completion, cpr_aed, college, teaching, lecturing, authoring, credential, attendance, petition, or other if it is no certificate or card"
            }
            Self::CompletedOn | Self::IssuedOn | Self::ExpiresOn => {
                "a day such as 2026-06-30, a month such as 2026-06, or none if the document does not state one"
            }
            Self::Amounts => {
                "amounts such as 6 hour, or 0.6 nasm ceu; 7.5 ace cec; for a college course 3 semester_credit; 0 hour for none"
            }
            Self::Provider => "the name as printed",
            Self::Title => "the title as printed",
            Self::Grade => "the grade as printed",
            Self::Approvals => "codes of the bodies that approved it, such as nasm; ace",
            Self::Covers => "cpr, aed, first_aid and bls, joined by ;",
            Self::Skills => "in_person or online_only",
            Self::CardSides => "both, missing, or the SHA-256 of the file with the other side",
            Self::Trainer => "the trainer_id of the person whose document it is, or nobody",
            Self::SetAside => "yes, to set the document aside",
            Self::Petition => {
                "granted, granted with an amount such as granted 6 hour, refused, or pending"
            }
            Self::Exception => {
                "the SHA-256 of the file with the body's decision, or no if the body granted none"
            }
            Self::Category => "one of the body's categories",
            Self::Cycle => "the first and the last day, such as 2025-01-15 to 2027-01-14",
            Self::FirstCertifiedOn => "a day such as 2026-06-30",
            Self::CarriedOver => "an amount in the body's unit such as 1.5, or 0 for none",
            _ => "yes or no",
        }
    }

    /// What can be answered together with a question, for the question; empty if nothing.
    #[must_use]
    pub const fn can_be_given_with(question: QuestionCode) -> &'static str {
        match question {
            QuestionCode::Unreadable => {
                " If it is a certificate or card, copy the row once for each thing that it states, and change the field: trainer for whose it is, completed_on, amounts, provider, title; for a card covers and expires_on."
            }
            QuestionCode::Petition => {
                " If the provider is on the body's list, write the field approvals and the body's code instead."
            }
            _ => "",
        }
    }

    /// Whether the answer may differ from credential to credential: the field is then followed by a
    /// colon and the credential.
    #[must_use]
    pub const fn is_by_credential(self) -> bool {
        matches!(
            self,
            Self::CardCredit
                | Self::Category
                | Self::Membership
                | Self::GradeEnough
                | Self::Subject
                | Self::AfterExpiry
                | Self::WindowStartAssumed
                | Self::MayHaveCountedBefore
                | Self::RenewalPeriod
                | Self::NewOrRenewed
        )
    }

    /// Whether it is an answer to a question by the question's id, not about a document.
    #[must_use]
    pub const fn is_about_question(self) -> bool {
        matches!(
            self,
            Self::CoverageGap
                | Self::CardOnApplication
                | Self::Confirmed
                | Self::YearDefinition
                | Self::Exception
                | Self::Cycle
                | Self::FirstCertifiedOn
                | Self::CarriedOver
        )
    }

    /// How its value is written.
    pub(super) const fn form(self) -> AnswerForm {
        match self {
            Self::Kind => AnswerForm::Kind,
            Self::CompletedOn | Self::IssuedOn | Self::ExpiresOn => AnswerForm::Date,
            Self::Amounts => AnswerForm::Amounts,
            Self::Provider | Self::Title | Self::Grade | Self::Category => AnswerForm::Text,
            Self::Approvals => AnswerForm::Bodies,
            Self::Covers => AnswerForm::Covers,
            Self::Skills => AnswerForm::Skills,
            Self::CardSides => AnswerForm::OtherSide,
            Self::Trainer => AnswerForm::Trainer,
            Self::SetAside => AnswerForm::SetAside,
            Self::Petition => AnswerForm::Petition,
            Self::Exception => AnswerForm::Document,
            Self::Cycle => AnswerForm::Cycle,
            Self::FirstCertifiedOn => AnswerForm::Day,
            Self::CarriedOver => AnswerForm::Credits,
            _ => AnswerForm::YesNo,
        }
    }
}

/// The value of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerValue {
    /// The kind of document.
    Kind(Kind),
    /// The id of the trainer whose document it is; `None` if it belongs to nobody on the roster.
    Trainer(Option<String>),
    /// The document is set aside.
    SetAside,
    /// A text as printed.
    Text(String),
    /// A date; `None` if none is printed.
    Date(Option<PrintedDate>),
    /// All amounts.
    Amounts(Vec<Amount>),
    /// Codes of bodies.
    Bodies(Vec<String>),
    /// What a card covers.
    Covers(Vec<Coverage>),
    /// How skills were tested.
    Skills(Skills),
    /// Where the other side of a card is.
    OtherSide(OtherSide),
    /// What the body decided on a petition.
    Petition(PetitionDecision),
    /// The document with this SHA-256.
    Document(String),
    /// The first and the last day of a cycle.
    Cycle(NaiveDate, NaiveDate),
    /// A day.
    Day(NaiveDate),
    /// Credits in the unit of the credential's body.
    Credits(Decimal),
    /// Yes or no.
    YesNo(bool),
}

/// Where the other side of a card is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OtherSide {
    /// The document shows both sides.
    SameDocument,
    /// The other side is not on file.
    NotOnFile,
    /// In the document with this SHA-256.
    InDocument(String),
}

/// What a body decided on a petition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PetitionDecision {
    /// Granted, with the amount if one is stated.
    Granted(Option<Amount>),
    /// Refused.
    Refused,
    /// Not decided yet.
    Pending,
}
