//! A body's rules, checked: what `credit` and `assess` look up. Every figure has its first day, the ids of its rules and
//! its sentence.
//!
//! A pack is data and lookups; it judges nothing.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::codes::codes;

use super::reason::{Reason, ReasonName};
use super::value::{Name, Span, Value, in_force};

/// A body's rules.
#[derive(Debug, Clone)]
pub struct RulePack {
    /// Such as `nasm`.
    pub id: String,
    /// The pack's own version.
    pub version: String,
    /// SHA-256 of the file's text, lower-case hex.
    pub sha256: String,
    /// The body's full name.
    pub name: String,
    /// The body's code in the unit table.
    pub body: String,
    /// The word of the body's unit, such as `ceu`.
    pub unit: String,
    /// Whether every rule in it was checked against its source.
    pub verified: bool,
    /// The first day that the pack covers; it judges no earlier day.
    pub covers_from: NaiveDate,
    /// Where its rules were read.
    pub sources: Vec<Source>,
    /// Every rule of the sources, and how it is decided.
    pub rules: Vec<RuleEntry>,
    /// The credentials it judges.
    pub credentials: Vec<CredentialRule>,
    /// Every figure and setting.
    pub values: Vec<Value>,
    /// The body's categories; empty if its source names none.
    pub categories: Vec<String>,
    /// Cycles that are the same for everybody; empty if each credential has its own.
    pub cycles: Vec<FixedCycle>,
    /// Bodies whose credits this one accepts at their value in contact time.
    pub equivalences: Vec<Equivalence>,
    /// What a trainer must show, in the order of the reports.
    pub requirements: Vec<RequirementRule>,
    /// How each kind of activity is treated.
    pub activities: Vec<Activity>,
    /// The caps on credits.
    pub caps: Vec<Cap>,
    /// Standing and fees by the time since expiry, in order; the last has no end.
    pub stages: Vec<Stage>,
    /// What college grades mean.
    pub grades: Vec<Grade>,
    /// Words in a title that show that a college course is in scope.
    pub subjects: Vec<Subject>,
    /// What reports say for a reason, in the terms of the body.
    pub reasons: Vec<Reason>,
}

/// A source of rules.
#[derive(Debug, Clone)]
pub struct Source {
    /// Short id.
    pub id: String,
    /// Title or address.
    pub title: String,
    /// The day somebody last checked it.
    pub checked_on: NaiveDate,
    /// Whether it is the body's own source and was checked.
    pub verified: bool,
    /// The name of a file beside the pack with the source's text, which must contain the quotes.
    pub text: Option<String>,
}

/// A cycle that is the same for everybody.
#[derive(Debug, Clone)]
pub struct FixedCycle {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

/// A body whose credits this one accepts at their value in contact time.
#[derive(Debug, Clone)]
pub struct Equivalence {
    /// The other body's code in the unit table.
    pub body: String,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

/// A rule as its source states it.
#[derive(Debug, Clone)]
pub struct RuleEntry {
    /// Such as `N03`.
    pub id: String,
    /// The source's id.
    pub source: String,
    /// Word for word; empty if the sentence itself is not available.
    pub quotes: Vec<String>,
    /// A summary of the source, marked as one; empty if it is quoted.
    pub summary: String,
    /// How it is decided; at least one.
    pub by: Vec<DecidedBy>,
}

codes! {
    /// How a rule is decided; the words of `by` in a pack.
    pub enum DecidedBy {
        /// The trainer's documents show it.
        Documents = "document",
        /// The lists of units, bodies and providers decide it.
        Data = "data",
        /// The roster decides it.
        Roster = "roster",
        /// The program computes it.
        Computed = "computed",
        /// A person answers a question about it.
        Person = "person",
        /// It is something for the trainer or the coordinator to do.
        ToDo = "to_do",
        /// It is information only; nothing depends on it.
        Information = "information",
    }
}

/// A credential of the body.
#[derive(Debug, Clone)]
pub struct CredentialRule {
    /// Such as `nasm-cpt`.
    pub code: String,
    /// In full.
    pub name: String,
    /// Usual spellings.
    pub spellings: Vec<String>,
    /// Its rank among the body's levels; higher is above.
    pub level: Option<u32>,
}

/// A requirement.
#[derive(Debug, Clone)]
pub struct RequirementRule {
    /// What is checked.
    pub check: Check,
    /// Its name in reports, a few words.
    pub name: String,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

codes! {
    /// The kinds of requirement; the words of `check` in a pack.
    pub enum CheckKind {
        /// Enough credits within the window.
        Credits = "credits",
        /// Enough credits of one category, by `category_minimum`.
        CategoryMinimum = "category_minimum",
        /// Credits in at least as many categories as `least_categories`.
        LeastCategories = "least_categories",
        /// Enough of certain bodies' own courses, by `own_minimum`.
        OwnMinimum = "own_minimum",
        /// A card with this coverage is valid.
        CardCurrent = "card_current",
        /// A valid card with this coverage was issued within `card_issued_within`.
        CardIssuedWithin = "card_issued_within",
        /// A card with this coverage is valid for `card_valid_after` beyond the submission.
        CardValidAfter = "card_valid_after",
        /// The valid cards are for adults.
        CardAdult = "card_adult",
        /// Front and back of the valid cards are on file.
        CardSides = "card_sides",
        /// The valid cards state that skills were tested in person.
        CardSkills = "card_skills",
        /// Cards give the coverage of `card_required` throughout the cycle.
        CardThroughout = "card_throughout",
        /// Only a person can confirm it.
        Asked = "asked",
    }
}

impl CheckKind {
    /// The further key that a requirement of this kind has in a pack; `None` if it has none.
    #[must_use]
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::CategoryMinimum => Some("category"),
            Self::OwnMinimum => Some("bodies"),
            Self::CardCurrent | Self::CardIssuedWithin | Self::CardValidAfter => Some("cover"),
            Self::Asked => Some("ask"),
            Self::Credits
            | Self::LeastCategories
            | Self::CardAdult
            | Self::CardSides
            | Self::CardSkills
            | Self::CardThroughout => None,
        }
    }
}

/// A requirement of one of the kinds of [`CheckKind`], with its further key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// Enough credits within the window.
    Credits,
    /// Enough credits of this category.
    CategoryMinimum(String),
    /// Credits in at least as many categories as `least_categories`.
    LeastCategories,
    /// Enough of these bodies' own courses.
    OwnMinimum(Vec<String>),
    /// A card with this coverage is valid.
    CardCurrent(String),
    /// A valid card with this coverage was issued within `card_issued_within`.
    CardIssuedWithin(String),
    /// A card with this coverage is valid for `card_valid_after` beyond the submission.
    CardValidAfter(String),
    /// The valid cards are for adults.
    CardAdult,
    /// Front and back of the valid cards are on file.
    CardSides,
    /// The valid cards state that skills were tested in person.
    CardSkills,
    /// Cards give the coverage of `card_required` throughout the cycle.
    CardThroughout,
    /// Only a person can confirm it: the question.
    Asked(String),
}

/// How an activity is treated from a day on.
#[derive(Debug, Clone)]
pub struct Activity {
    /// A word of [`ActivityKind`], or a kind of course of the pack that `words` of a title show.
    pub name: String,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// How it is treated.
    pub treatment: Treatment,
    /// The ids of its rules.
    pub rule: Vec<String>,
    /// Words of a course's title that make it this activity instead of `course`.
    pub words: Vec<String>,
    /// Whether only members of the body earn it (A04n).
    pub members_only: bool,
    /// Its category; `None` if the source does not name one.
    pub category: Option<String>,
    /// The category of the body's own courses, if the body has one (N07).
    pub own_category: Option<String>,
    /// The reason as reports print it.
    pub says: String,
}

codes! {
    /// The activities that a document can be by its kind. Any other activity of a pack needs `words` of a title.
    pub enum ActivityKind {
        /// An attendance.
        Attendance = "attendance",
        /// A publication.
        Authoring = "authoring",
        /// A Basic Life Support card.
        Bls = "bls",
        /// A college course.
        College = "college",
        /// A college course that was audited.
        CollegeAudit = "college_audit",
        /// A course.
        Course = "course",
        /// A CPR card.
        Cpr = "cpr",
        /// The certificate of the trainer's own credential.
        CredentialProof = "credential_proof",
        /// An emergency medical technician course.
        Emt = "emt",
        /// A card for first aid alone; where a pack does not name it, it is a CPR card.
        FirstAid = "first_aid",
        /// Duties of the trainer's job.
        JobDuty = "job_duty",
        /// Job shadowing.
        JobShadowing = "job_shadowing",
        /// A lecture that the trainer gave.
        Lecturing = "lecturing",
        /// A lifeguard course.
        Lifeguard = "lifeguard",
        /// Another credential of the body.
        NewCredential = "new_credential",
        /// A document of another kind.
        Other = "other",
        /// A certification of another body.
        OtherCertification = "other_certification",
        /// A petition.
        Petition = "petition",
        /// Reading of books or articles.
        Reading = "reading",
        /// College teaching.
        Teaching = "teaching",
    }
}

codes! {
    /// How an activity is treated; the words of `treatment` in a pack.
    pub enum Treatment {
        /// The amount on the document (D3), if it is approved.
        Approved = "approved",
        /// The same; excluded if neither amount nor approver is printed (A55).
        Attendance = "attendance",
        /// By petition only (D26).
        Petition = "petition",
        /// A fixed value for each college credit, by grade.
        College = "college",
        /// Documented hours of college teaching (D31).
        Teaching = "teaching",
        /// Documented hours of a lecture (D31).
        Lecturing = "lecturing",
        /// A fixed value for each publication (D31).
        Authoring = "authoring",
        /// A card: its hours, or a fixed amount (D12).
        Card = "card",
        /// A card for which a person must answer whether it gives credit (D12).
        CardAsked = "card_asked",
        /// A fixed value for a new credential of the body.
        Award = "award",
        /// No credit.
        Excluded = "excluded",
    }
}

/// A cap on the credits of some activities.
#[derive(Debug, Clone)]
pub struct Cap {
    /// Its name in reports.
    pub name: String,
    /// The activities that share it.
    pub activities: Vec<String>,
    /// The categories that share it.
    pub categories: Vec<String>,
    /// Only for trainers first certified on this day or later; `None` for all.
    pub certified_from: Option<NaiveDate>,
    /// What it applies to.
    pub per: Per,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// The amount in the body's unit.
    pub amount: Decimal,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

codes! {
    /// What a cap applies to; the words of `per` in a pack.
    pub enum Per {
        /// One document.
        Item = "item",
        /// A year; the value `year` says which (D11).
        Year = "year",
        /// The cycle.
        Cycle = "cycle",
    }
}

/// Standing and fees for a time after expiry.
#[derive(Debug, Clone)]
pub struct Stage {
    /// The standing.
    pub standing: StageName,
    /// The fee tier as reports print it.
    pub fee_tier: String,
    /// Its last day, counted from the expiry; `None` for a last stage without end.
    pub until: Option<Span>,
    /// The fees that are due together.
    pub fees: Vec<Name>,
    /// Whether the trainer must not claim the credential (A18).
    pub do_not_represent: bool,
    /// A few words for reports.
    pub says: String,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

codes! {
    /// The standings of a credential (D29); the words of `standing` in a pack.
    pub enum StageName {
        /// Until the expiry.
        Active = "active",
        /// The first time after expiry in which a late renewal is possible, such as NASM's 90 days.
        LateWindow = "late_window",
        /// A further time for late renewal, such as until one year after expiry at NASM.
        LateExtended = "late_extended",
        /// A grace period, such as ACSM's six months.
        Grace = "grace",
        /// The credential can no longer be renewed.
        Lapsed = "lapsed",
    }
}

/// A college grade.
#[derive(Debug, Clone)]
pub struct Grade {
    /// The grade as printed, in capitals.
    pub grade: String,
    /// What it means.
    pub means: GradeMeans,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

codes! {
    /// What a grade means; the words of `means` in a pack.
    pub enum GradeMeans {
        /// Good enough for credit.
        Pass = "pass",
        /// Too low for credit.
        Fail = "fail",
        /// The course was audited: no credit.
        Audit = "audit",
        /// The course is not finished.
        InProgress = "in_progress",
    }
}

/// A subject of college courses in scope (A34).
#[derive(Debug, Clone)]
pub struct Subject {
    /// As the source names it.
    pub name: String,
    /// Entries of one or more words, folded; a title shows the subject if it has all words of an entry.
    pub words: Vec<String>,
    /// The ids of its rules.
    pub rule: Vec<String>,
}

impl RulePack {
    /// The value in force on a day: the credential's own, otherwise the one for all.
    #[must_use]
    pub fn value(&self, name: Name, credential: Option<&str>, day: NaiveDate) -> Option<&Value> {
        let own = in_force(&self.values, name, credential, day);
        own.or_else(|| in_force(&self.values, name, None, day))
    }

    /// The treatment of an activity on a day.
    #[must_use]
    pub fn activity(&self, name: &str, day: NaiveDate) -> Option<&Activity> {
        self.activities
            .iter()
            .filter(|a| a.name == name && a.since <= day)
            .max_by_key(|a| a.since)
    }

    /// The caps on an activity in a category that are in force on a day, for a trainer first certified on a day.
    #[must_use]
    pub fn caps(
        &self,
        activity: &str,
        category: Option<&str>,
        day: NaiveDate,
        certified: Option<NaiveDate>,
    ) -> Vec<&Cap> {
        let always = NaiveDate::MIN;
        let in_force = |c: &&Cap| {
            c.since <= day
                && c.certified_from
                    .is_none_or(|from| certified.is_some_and(|on| from <= on))
        };
        let applies = |c: &&Cap| {
            c.activities.iter().any(|a| a == activity)
                || category.is_some_and(|category| c.categories.iter().any(|c| c == category))
        };
        let newer = |a: &Cap, b: &Cap| {
            (a.certified_from.unwrap_or(always), a.since)
                > (b.certified_from.unwrap_or(always), b.since)
        };
        let latest = |c: &&Cap| {
            !self
                .caps
                .iter()
                .filter(in_force)
                .any(|other| other.name == c.name && newer(other, c))
        };
        self.caps
            .iter()
            .filter(in_force)
            .filter(latest)
            .filter(applies)
            .collect()
    }

    /// The values of a name in force on a day, one for each day of first certification from which it differs: the
    /// credential's own if there are any, otherwise those for all.
    #[must_use]
    pub fn by_certification(&self, name: Name, credential: &str, day: NaiveDate) -> Vec<&Value> {
        let values_for = |credential: Option<&str>| -> Vec<&Value> {
            let same = |v: &&Value| {
                v.name == name && v.credential.as_deref() == credential && v.since <= day
            };
            let newer =
                |a: &Value, b: &Value| a.certified_from == b.certified_from && a.since > b.since;
            let all: Vec<&Value> = self.values.iter().filter(same).collect();
            all.iter()
                .filter(|v| !all.iter().any(|other| newer(other, v)))
                .copied()
                .collect()
        };
        let own = values_for(Some(credential));
        if own.is_empty() {
            values_for(None)
        } else {
            own
        }
    }

    /// The value of a category in force on a day.
    #[must_use]
    pub fn of_category(&self, name: Name, category: &str, day: NaiveDate) -> Option<&Value> {
        let same = |v: &&Value| {
            v.name == name && v.category.as_deref() == Some(category) && v.since <= day
        };
        self.values.iter().filter(same).max_by_key(|v| v.since)
    }

    /// The fixed cycle that contains a day, or the last one before it.
    #[must_use]
    pub fn fixed_cycle(&self, day: NaiveDate) -> Option<&FixedCycle> {
        self.cycles
            .iter()
            .filter(|c| c.start <= day)
            .max_by_key(|c| c.start)
    }

    /// The credential of this code.
    #[must_use]
    pub fn credential(&self, code: &str) -> Option<&CredentialRule> {
        self.credentials.iter().find(|c| c.code == code)
    }

    /// What the pack says for a reason. A condition of one body applies only to a pack that has its reason.
    #[must_use]
    pub fn reason(&self, name: ReasonName) -> Option<&Reason> {
        self.reasons.iter().find(|reason| reason.name == name)
    }

    /// What the pack says for a reason; if it has none, a sentence that cites no rule of a body, with ids that apply anyway.
    #[must_use]
    pub fn reason_or(&self, name: ReasonName, neutral: &str, ids: &[impl AsRef<str>]) -> Reason {
        self.reason(name).cloned().unwrap_or_else(|| Reason {
            name,
            says: neutral.to_owned(),
            rule: ids.iter().map(|id| id.as_ref().to_owned()).collect(),
        })
    }

    /// The first quote of the first of these ids that is a rule of this pack, otherwise its summary; empty if they are all
    /// ids of interpretations.
    #[must_use]
    pub fn sentence(&self, ids: &[String]) -> &str {
        self.entry(ids)
            .map_or("", |entry| entry.quotes.first().unwrap_or(&entry.summary))
    }

    /// The source of the first of these ids that is a rule of this pack.
    #[must_use]
    pub fn source(&self, ids: &[String]) -> Option<&Source> {
        let entry = self.entry(ids)?;
        self.sources.iter().find(|s| s.id == entry.source)
    }

    fn entry(&self, ids: &[String]) -> Option<&RuleEntry> {
        ids.iter()
            .find_map(|id| self.rules.iter().find(|entry| entry.id == *id))
    }
}
