//! A body's rules, checked: what `credit` and `assess` ask. Every figure has its first day, its ids and its sentence.

use chrono::NaiveDate;
use rust_decimal::Decimal;

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
    /// Every rule in it was checked against its source.
    pub verified: bool,
    /// The first day the pack covers; it judges no earlier day.
    pub covers_from: NaiveDate,
    /// Where its rules were read.
    pub sources: Vec<Source>,
    /// Every sentence of the sources, and who decides it.
    pub rules: Vec<RuleEntry>,
    /// The credentials it judges.
    pub credentials: Vec<CredentialRule>,
    /// Every figure and setting.
    pub values: Vec<Value>,
    /// The body's categories; none where its source names none.
    pub categories: Vec<String>,
    /// Cycles that are the same for everybody; none where each credential has its own.
    pub cycles: Vec<FixedCycle>,
    /// Bodies whose credits this one takes at their worth in contact time.
    pub equivalences: Vec<Equivalence>,
    /// What must be shown, in the order of the reports.
    pub requirements: Vec<RequirementRule>,
    /// How each kind of activity is treated.
    pub activities: Vec<Activity>,
    /// The most that counts.
    pub caps: Vec<Cap>,
    /// Standing and fees by the days after expiry, in order; the last has no end.
    pub stages: Vec<Stage>,
    /// What college grades mean.
    pub grades: Vec<Grade>,
    /// Words by which a college course is seen to be in scope.
    pub subjects: Vec<Subject>,
}

/// Where rules were read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Short id.
    pub id: String,
    /// Title or address.
    pub title: String,
    /// The day somebody last checked that it still says so.
    pub checked_on: NaiveDate,
    /// Whether the body itself says so, in a source somebody checked.
    pub verified: bool,
    /// The name of a file beside the pack with the source's text, in which its quotes must stand.
    pub text: Option<String>,
}

/// A cycle that is the same for everybody.
#[derive(Debug, Clone)]
pub struct FixedCycle {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// A body whose credits this one takes at their worth in contact time.
#[derive(Debug, Clone)]
pub struct Equivalence {
    /// The other body's code in the unit table.
    pub body: String,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// A rule sentence.
#[derive(Debug, Clone)]
pub struct RuleEntry {
    /// Such as `N03`.
    pub id: String,
    /// The source's id.
    pub source: String,
    /// Word for word; none where the sentence itself is not at hand.
    pub quotes: Vec<String>,
    /// What the source says in other words, and marked so; empty where it is quoted.
    pub summary: String,
    /// Who decides it: `paper`, `data`, `roster`, `computed`, `person`, `to_do`, `information`.
    pub by: Vec<String>,
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
    /// Its place in the body's order of levels.
    pub level: Option<u32>,
}

/// A requirement.
#[derive(Debug, Clone)]
pub struct RequirementRule {
    /// What is checked.
    pub check: Check,
    /// In a few words.
    pub name: String,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// The few kinds of requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// Enough credits within the window.
    Credits,
    /// A card with this cover is current.
    CardCurrent(String),
    /// The current cards are for adults.
    CardAdult,
    /// Front and back of the current cards are on file.
    CardSides,
    /// Cards give this cover throughout the cycle; the covers stand in `card_required`.
    CardThroughout,
    /// A current card with this cover was issued within `card_issued_within`.
    CardIssuedWithin(String),
    /// A card with this cover is valid for `card_valid_after` beyond the submission.
    CardValidAfter(String),
    /// The current cards say that skills were shown in person.
    CardSkills,
    /// Enough of one category, by `category_minimum`.
    CategoryMinimum(String),
    /// Something in as many categories as `least_categories` says.
    LeastCategories,
    /// Enough of these bodies' own courses, by `own_minimum`.
    OwnMinimum(Vec<String>),
    /// What only a person can confirm: the question.
    Asked(String),
}

/// How a kind of activity is treated from a day on.
#[derive(Debug, Clone)]
pub struct Activity {
    /// Such as `course`.
    pub name: String,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// How.
    pub treatment: Treatment,
    /// Ledger ids.
    pub rule: Vec<String>,
    /// Words of a course's title by which it is this kind rather than `course`.
    pub words: Vec<String>,
    /// Only members of the body earn it (A04n).
    pub members_only: bool,
    /// The body's category of it; none where the source does not say.
    pub category: Option<String>,
    /// The body's category for its own courses, where it names one (N07).
    pub own_category: Option<String>,
    /// The reason as reports print it.
    pub says: String,
}

impl Activity {
    /// The names that papers get by their kind; any other needs `words` of a title.
    pub const KINDS: &'static [&'static str] = &[
        "attendance",
        "authoring",
        "bls",
        "college",
        "college_audit",
        "course",
        "cpr",
        "credential_proof",
        "emt",
        "job_duty",
        "job_shadowing",
        "lecturing",
        "lifeguard",
        "new_credential",
        "other",
        "other_certification",
        "petition",
        "reading",
        "teaching",
    ];
}

/// The few ways an activity is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// The amount on the paper (D3), where it is approved.
    Approved,
    /// Attendance: the same, and excluded where neither amount nor approver is printed (A55).
    Attendance,
    /// By petition only (D26).
    Petition,
    /// A fixed worth for each college credit, by grade.
    College,
    /// Documented hours of college teaching (D31).
    Teaching,
    /// Documented hours of a lecture (D31).
    Lecturing,
    /// A fixed worth for each publication (D31).
    Authoring,
    /// A card: its hours, or a flat amount (D12).
    Card,
    /// A card of which a person must say whether it gives credit (D12).
    CardAsked,
    /// A fixed worth for a new credential of the body.
    Award,
    /// Nothing.
    Excluded,
}

/// The most that counts of some activities.
#[derive(Debug, Clone)]
pub struct Cap {
    /// As reports name it.
    pub name: String,
    /// The activities that share it.
    pub activities: Vec<String>,
    /// The categories that share it.
    pub categories: Vec<String>,
    /// For those first certified on this day or later; none for everybody.
    pub certified_from: Option<NaiveDate>,
    /// Over what.
    pub per: Per,
    /// First day, by the date of the activity.
    pub since: NaiveDate,
    /// In the body's unit.
    pub amount: Decimal,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// Over what a cap holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// One paper.
    Item,
    /// A year; which, says `year` (D11).
    Year,
    /// The cycle.
    Cycle,
}

/// Standing and fee of a stretch of days after expiry.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Which.
    pub standing: StageName,
    /// As reports print it.
    pub fee_tier: String,
    /// Its last day, counted from the expiry; none for the last stage.
    pub until: Option<Span>,
    /// The fees that are due together.
    pub fees: Vec<Name>,
    /// The trainer must not claim the credential (A18).
    pub do_not_represent: bool,
    /// In words.
    pub says: String,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// The stages of a credential (D29).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageName {
    /// Through the expiry.
    Active,
    /// NASM to day 90.
    LateWindow,
    /// NASM before one year.
    LateExtended,
    /// ACSM's six months.
    Grace,
    /// Gone.
    Lapsed,
}

/// A college grade.
#[derive(Debug, Clone)]
pub struct Grade {
    /// As printed, in capitals.
    pub grade: String,
    /// What it means.
    pub means: GradeMeans,
    /// Ledger ids.
    pub rule: Vec<String>,
}

/// What a grade means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GradeMeans {
    /// Good enough.
    Pass,
    /// Too low.
    Fail,
    /// Audited: no credit.
    Audit,
    /// Not finished.
    InProgress,
}

/// A subject of college courses in scope (A34).
#[derive(Debug, Clone)]
pub struct Subject {
    /// As the source names it.
    pub name: String,
    /// Each entry's words must all stand in the title.
    pub words: Vec<String>,
}

impl RulePack {
    /// The value in force on a day: the credential's own, else that for all.
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

    /// The caps on an activity in a category on a day, for somebody first certified on a day; of each name the one in force.
    #[must_use]
    pub fn caps(
        &self,
        activity: &str,
        category: Option<&str>,
        day: NaiveDate,
        certified: Option<NaiveDate>,
    ) -> Vec<&Cap> {
        let for_all = NaiveDate::MIN;
        let holds = |c: &&Cap| {
            c.since <= day
                && c.certified_from
                    .is_none_or(|from| certified.is_some_and(|on| from <= on))
        };
        let on_it = |c: &&Cap| {
            c.activities.iter().any(|a| a == activity)
                || category.is_some_and(|category| c.categories.iter().any(|c| c == category))
        };
        let newer = |a: &Cap, b: &Cap| {
            (a.certified_from.unwrap_or(for_all), a.since)
                > (b.certified_from.unwrap_or(for_all), b.since)
        };
        let latest = |c: &&Cap| {
            !self
                .caps
                .iter()
                .filter(holds)
                .any(|other| other.name == c.name && newer(other, c))
        };
        self.caps
            .iter()
            .filter(holds)
            .filter(latest)
            .filter(on_it)
            .collect()
    }

    /// Every value of a name in force on a day, one for each day of certification from which it differs: the credential's own
    /// where there are any, else those for all.
    #[must_use]
    pub fn by_certification(&self, name: Name, credential: &str, day: NaiveDate) -> Vec<&Value> {
        let of = |credential: Option<&str>| -> Vec<&Value> {
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
        let own = of(Some(credential));
        if own.is_empty() { of(None) } else { own }
    }

    /// What is required of a category on a day.
    #[must_use]
    pub fn of_category(&self, name: Name, category: &str, day: NaiveDate) -> Option<&Value> {
        let same = |v: &&Value| {
            v.name == name && v.category.as_deref() == Some(category) && v.since <= day
        };
        self.values.iter().filter(same).max_by_key(|v| v.since)
    }

    /// The cycle for everybody that a day lies in, or the last one before it.
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

    /// The first quote of the first of these ledger ids that stands in the ledger, else its summary; empty where only decisions
    /// are named.
    #[must_use]
    pub fn sentence(&self, ids: &[String]) -> &str {
        self.row(ids)
            .map_or("", |row| row.quotes.first().unwrap_or(&row.summary))
    }

    /// The source behind the first of these ids.
    #[must_use]
    pub fn source(&self, ids: &[String]) -> Option<&Source> {
        let row = self.row(ids)?;
        self.sources.iter().find(|s| s.id == row.source)
    }

    fn row(&self, ids: &[String]) -> Option<&RuleEntry> {
        ids.iter()
            .find_map(|id| self.rules.iter().find(|row| row.id == *id))
    }
}
