//! A body's rules, checked: what `credit` and `assess` ask. Every figure has its first day, its ids and its sentence.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

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
    pub ledger: Vec<LedgerRow>,
    /// The credentials it judges.
    pub credentials: Vec<CredentialRule>,
    /// Every figure and setting.
    pub values: Vec<Value>,
    /// What must be shown, in the order of the reports.
    pub requirements: Vec<RequirementRule>,
    /// How each kind of activity is treated.
    pub activities: Vec<Activity>,
    /// The most that counts.
    pub caps: Vec<Cap>,
    /// Standing and fees by the days after expiry, in order; the last has no end.
    pub stages: Vec<Stage>,
    /// What college grades mean.
    pub grades: Vec<(String, GradeMeans)>,
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
}

/// A rule sentence.
#[derive(Debug, Clone)]
pub struct LedgerRow {
    /// Such as `N03`.
    pub id: String,
    /// The source's id.
    pub source: String,
    /// Word for word.
    pub quotes: Vec<String>,
    /// Who decides it: `paper`, `data`, `roster`, `computed`, `person`, `information`.
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

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal: $kind:ident,)+) => {
        /// The names of figures and settings; no other name can stand in a pack.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Name { $($(#[doc = $doc])+ $name,)+ }

        impl Name {
            /// Every name.
            pub const ALL: &'static [Name] = &[$(Name::$name),+];

            /// As written in packs.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Name::$name => $word),+ }
            }

            /// What its values are.
            #[must_use]
            pub fn kind(self) -> ValueKind {
                match self { $(Name::$name => ValueKind::$kind),+ }
            }
        }
    };
}

names! {
    /// Length of a cycle in years.
    CycleYears = "cycle_years": Count,
    /// What is required, in the body's unit.
    Required = "required": Amount,
    /// How long after expiry a completion still counts for the cycle.
    LateCompletion = "late_completion": Span,
    /// Credits dated before a late renewal: `exclude`, or `review` within `late_completion` of the cycle's start.
    LateRenewal = "late_renewal": LateRenewal,
    /// Whether a renewal of unknown date is taken as on time.
    RenewalUnknown = "renewal_unknown": RenewalUnknown,
    /// Which years the yearly caps mean.
    Year = "year": Year,
    /// Whose approval makes a course count: the body's `own`, or any `recognised` body's.
    Approvers = "approvers": Approvers,
    /// What a current CPR card adds, in the body's unit.
    CprCeuCredit = "cpr_ceu_credit": Amount,
    /// What a current CPR card adds by another reading, for a note.
    CprCeuElsewhere = "cpr_ceu_credit_elsewhere": Amount,
    /// How much of a surplus is carried into the next cycle.
    CarryOver = "carry_over": Amount,
    /// What a CPR card is worth whatever its hours; 0 takes its hours.
    CprFlat = "cpr_flat": Amount,
    /// Which covers a card must give throughout the cycle.
    CardRequired = "card_required": Covers,
    /// The worth of one college credit, in the body's unit.
    CollegeCredit = "college_credit": Amount,
    /// The worth of one publication, in the body's unit.
    AuthoringItem = "authoring_item": Amount,
    /// The worth of a new credential of the body, in its unit.
    Award = "award": Amount,
    /// Days to answer an audit.
    AuditDays = "audit_days": Count,
    /// The fee of a renewal in time.
    RecertificationFee = "recertification_fee": Amount,
    /// Added after expiry.
    LateFee = "late_fee": Amount,
    /// Added later still.
    AdditionalFee = "additional_fee": Amount,
    /// After lapse.
    ReinstatementFee = "reinstatement_fee": Amount,
    /// For each course petitioned.
    PetitionFee = "petition_fee": Amount,
    /// The one-time fee of the lifetime plan.
    LifetimeFee = "lifetime_fee": Amount,
    /// When an emeritus professional works again.
    EmeritusReturnFee = "emeritus_return_fee": Amount,
    /// Least age for emeritus.
    EmeritusAge = "emeritus_age": Count,
    /// Least years certified for emeritus.
    EmeritusYears = "emeritus_years": Count,
    /// Keep papers to the end of the year this many years after the renewal's.
    RetainYears = "retain_years": Count,
    /// Hours an amountless paper could at most be worth.
    PlausibleHours = "plausible_hours": Amount,
    /// Hours a bare number could at most mean.
    BareNumberHours = "bare_number_hours": Amount,
    /// Credits a card without hours could at most be worth.
    PlausibleCardCredits = "plausible_card_credits": Amount,
    /// Credits a college course could at most have where none are printed.
    PlausibleCollegeCredits = "plausible_college_credits": Amount,
    /// Hours by which an amount and its own hours may differ.
    ToleranceHours = "tolerance_hours": Amount,
    /// More hours than this on one day are asked about.
    HoursADay = "hours_a_day": Amount,
    /// So many days before expiry a credential is due soon.
    DueSoonDays = "due_soon_days": Count,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// An exact number, zero or more.
    Amount,
    /// A whole number.
    Count,
    /// A length of time.
    Span,
    /// `both`, `calendar` or `certification`.
    Year,
    /// `exclude` or `review`.
    LateRenewal,
    /// `on_time` or `review`.
    RenewalUnknown,
    /// `own` or `recognised`.
    Approvers,
    /// A list of `cpr`, `aed`, `first_aid`.
    Covers,
}

impl ValueKind {
    /// The words it may take; none where it is a figure.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Year => &["both", "calendar", "certification"],
            Self::LateRenewal => &["exclude", "review"],
            Self::RenewalUnknown => &["on_time", "review"],
            Self::Approvers => &["own", "recognised"],
            Self::Covers => &["cpr", "aed", "first_aid"],
            Self::Amount | Self::Count | Self::Span => &[],
        }
    }
}

/// A figure or a setting from a day on.
#[derive(Debug, Clone)]
pub struct Value {
    /// What it is.
    pub name: Name,
    /// For which credential; none for all.
    pub credential: Option<String>,
    /// First day.
    pub since: NaiveDate,
    /// The value.
    pub scalar: Scalar,
    /// Ledger and decision ids.
    pub rule: Vec<String>,
    /// The source's sentence; empty where only a decision stands behind it.
    pub sentence: String,
    /// The assumption in plain words, where it is one.
    pub says: Option<String>,
}

/// What a value holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// An exact number.
    Amount(Decimal),
    /// A whole number.
    Count(u32),
    /// A length of time.
    Span(Span),
    /// Words of its kind.
    Words(Vec<String>),
}

/// A length of time, counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Calendar days.
    pub days: u64,
    /// Calendar months, added first.
    pub months: u32,
    /// The last day itself is outside (N23).
    pub before: bool,
}

impl Span {
    /// The last day within the span that starts on `day`. Months clamp to the last day of the month (D8).
    #[must_use]
    pub fn last_day(self, day: NaiveDate) -> NaiveDate {
        let end = day.checked_add_months(Months::new(self.months)).and_then(|d| d.checked_add_days(Days::new(self.days)));
        let end = end.unwrap_or(NaiveDate::MAX);
        if self.before { end.pred_opt().unwrap_or(end) } else { end }
    }

    /// The last day by the other reading of months, where the day does not exist in the month (D8).
    #[must_use]
    pub fn last_day_unclamped(self, day: NaiveDate) -> NaiveDate {
        let shifted = day.checked_add_months(Months::new(self.months)).unwrap_or(NaiveDate::MAX);
        let over = u64::from(day.day().saturating_sub(shifted.day()));
        self.last_day(day).checked_add_days(Days::new(over)).unwrap_or(NaiveDate::MAX)
    }
}

impl std::str::FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || format!("`{text}` is no length of time: write `90 days`, `6 months`, `1 year` or `before 1 year`");
        let (before, rest) = text.strip_prefix("before ").map_or((false, text), |rest| (true, rest));
        let (number, unit) = rest.split_once(' ').ok_or_else(error)?;
        let number: u32 = number.parse().map_err(|_| error())?;
        match unit {
            "day" | "days" => Ok(Self { days: u64::from(number), months: 0, before }),
            "month" | "months" => Ok(Self { days: 0, months: number, before }),
            "year" | "years" => number.checked_mul(12).map(|months| Self { days: 0, months, before }).ok_or_else(error),
            _ => Err(error()),
        }
    }
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
    /// The body's category for its own courses, where it names one (N07).
    pub own_category: Option<String>,
    /// The reason as reports print it.
    pub says: String,
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
        self.activities.iter().filter(|a| a.name == name && a.since <= day).max_by_key(|a| a.since)
    }

    /// The caps on an activity on a day.
    pub fn caps(&self, activity: &str, day: NaiveDate) -> impl Iterator<Item = &Cap> {
        self.caps.iter().filter(move |c| c.since <= day && c.activities.iter().any(|a| a == activity))
    }

    /// The credential of this code.
    #[must_use]
    pub fn credential(&self, code: &str) -> Option<&CredentialRule> {
        self.credentials.iter().find(|c| c.code == code)
    }

    /// The first quote of the first of these ledger ids that stands in the ledger; empty where only decisions are named.
    #[must_use]
    pub fn sentence(&self, ids: &[String]) -> &str {
        self.row(ids).and_then(|row| row.quotes.first()).map_or("", String::as_str)
    }

    /// The source behind the first of these ids.
    #[must_use]
    pub fn source(&self, ids: &[String]) -> Option<&Source> {
        let row = self.row(ids)?;
        self.sources.iter().find(|s| s.id == row.source)
    }

    fn row(&self, ids: &[String]) -> Option<&LedgerRow> {
        ids.iter().find_map(|id| self.ledger.iter().find(|row| row.id == *id))
    }
}

/// The latest value of this name and credential that holds on a day.
pub(super) fn in_force<'v>(values: &'v [Value], name: Name, credential: Option<&str>, day: NaiveDate) -> Option<&'v Value> {
    let same = |v: &&Value| v.name == name && v.credential.as_deref() == credential && v.since <= day;
    values.iter().filter(same).max_by_key(|v| v.since)
}
