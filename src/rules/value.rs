//! Dated figures and settings: the closed list of their names, and what the value of each can be.

use std::fmt::{self, Display, Formatter};

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

use crate::codes::codes;

codes! {
    /// The names of figures and settings; no other name can be in a pack.
    pub enum Name {
        /// Length of a cycle in years.
        CycleYears = "cycle_years",
        /// The credits required in a cycle, in the body's unit.
        Required = "required",
        /// The credits required in the first cycle, if that differs.
        RequiredFirstCycle = "required_first_cycle",
        /// The credits required in one category, in the body's unit; each such value names its category.
        CategoryMinimum = "category_minimum",
        /// The number of categories in which credits must be earned.
        LeastCategories = "least_categories",
        /// The credits required from certain bodies' own courses, in the body's unit.
        OwnMinimum = "own_minimum",
        /// How long after expiry a completion still counts for the cycle; if it is not set, completions after expiry are
        /// questions.
        LateCompletion = "late_completion",
        /// Credits dated before a late renewal: `exclude`, or `review` within `late_completion` of the cycle's start.
        LateRenewal = "late_renewal",
        /// Whether a renewal with an unknown date counts as on time.
        RenewalUnknown = "renewal_unknown",
        /// Which years the yearly caps mean.
        Year = "year",
        /// Whose approval makes a course count: the body's `own`, or that of any `recognised` body.
        Approvers = "approvers",
        /// What a valid CPR card adds, in the body's unit.
        CprCeuCredit = "cpr_ceu_credit",
        /// What a valid CPR card adds by another interpretation, for a note.
        CprCeuElsewhere = "cpr_ceu_credit_elsewhere",
        /// Whether the body lengthens the grace period in cases of its own decision.
        Exceptions = "exceptions",
        /// Whether a surplus is carried over into the next cycle.
        CarryOver = "carry_over",
        /// The value of a CPR card whatever its hours, in the body's unit; without it, its hours count.
        CprFlat = "cpr_flat",
        /// The coverage that cards must give throughout the cycle.
        CardRequired = "card_required",
        /// How long ago a card may have been issued.
        CardIssuedWithin = "card_issued_within",
        /// How long after the submission a card must still be valid.
        CardValidAfter = "card_valid_after",
        /// The value of one college credit, in the body's unit.
        CollegeCredit = "college_credit",
        /// The value of one college credit of a quarter, in the body's unit.
        QuarterCredit = "quarter_credit",
        /// The value of one publication, in the body's unit.
        AuthoringItem = "authoring_item",
        /// The value of a new credential of the body, in its unit.
        Award = "award",
        /// Days to answer an audit.
        AuditDays = "audit_days",
        /// The fee of a renewal in time, in dollars.
        RecertificationFee = "recertification_fee",
        /// The fee added after expiry, in dollars.
        LateFee = "late_fee",
        /// The fee added later still, in dollars.
        AdditionalFee = "additional_fee",
        /// The fee after lapse, in dollars.
        ReinstatementFee = "reinstatement_fee",
        /// The fee for each course petitioned, in dollars.
        PetitionFee = "petition_fee",
        /// The one-time fee of the lifetime plan, in dollars.
        LifetimeFee = "lifetime_fee",
        /// The fee when an emeritus professional works again, in dollars.
        EmeritusReturnFee = "emeritus_return_fee",
        /// Least age for emeritus status.
        EmeritusAge = "emeritus_age",
        /// Least years certified for emeritus status.
        EmeritusYears = "emeritus_years",
        /// Documents are kept to the end of the year this many years after that of the renewal.
        RetainYears = "retain_years",
        /// The most hours that a document without an amount could be worth.
        PlausibleHours = "plausible_hours",
        /// The most hours that a number without a unit could mean.
        BareNumberHours = "bare_number_hours",
        /// The most credits that a card without hours could be worth.
        PlausibleCardCredits = "plausible_card_credits",
        /// The most credits that a college course could have if none are printed.
        PlausibleCollegeCredits = "plausible_college_credits",
        /// Hours by which an amount and the hours printed with it may differ.
        ToleranceHours = "tolerance_hours",
        /// More hours than this on one day are a question.
        HoursADay = "hours_a_day",
        /// A credential is due soon this many days before its expiry.
        DueSoonDays = "due_soon_days",
        /// Actions are due this many days before a last day, the largest number first; the smallest is the least notice.
        ReminderDays = "reminder_days",
    }
}

impl Name {
    /// What its values are.
    #[must_use]
    pub fn kind(self) -> ValueKind {
        match self {
            Self::CycleYears
            | Self::LeastCategories
            | Self::AuditDays
            | Self::EmeritusAge
            | Self::EmeritusYears
            | Self::RetainYears
            | Self::DueSoonDays => ValueKind::Count,
            Self::ReminderDays => ValueKind::Counts,
            Self::LateCompletion | Self::CardIssuedWithin | Self::CardValidAfter => ValueKind::Span,
            Self::LateRenewal => ValueKind::LateRenewal,
            Self::RenewalUnknown => ValueKind::RenewalUnknown,
            Self::Year => ValueKind::Year,
            Self::Approvers => ValueKind::Approvers,
            Self::CarryOver | Self::Exceptions => ValueKind::YesNo,
            Self::CardRequired => ValueKind::Covers,
            Self::Required
            | Self::RequiredFirstCycle
            | Self::CategoryMinimum
            | Self::OwnMinimum
            | Self::CprCeuCredit
            | Self::CprCeuElsewhere
            | Self::CprFlat
            | Self::CollegeCredit
            | Self::QuarterCredit
            | Self::AuthoringItem
            | Self::Award
            | Self::RecertificationFee
            | Self::LateFee
            | Self::AdditionalFee
            | Self::ReinstatementFee
            | Self::PetitionFee
            | Self::LifetimeFee
            | Self::EmeritusReturnFee
            | Self::PlausibleHours
            | Self::BareNumberHours
            | Self::PlausibleCardCredits
            | Self::PlausibleCollegeCredits
            | Self::ToleranceHours
            | Self::HoursADay => ValueKind::Amount,
        }
    }
}

impl Name {
    /// The settings that all packs share; no pack can judge without them.
    pub const SHARED: &'static [Name] = &[
        Name::PlausibleHours,
        Name::BareNumberHours,
        Name::PlausibleCardCredits,
        Name::PlausibleCollegeCredits,
        Name::ToleranceHours,
        Name::HoursADay,
        Name::DueSoonDays,
        Name::ReminderDays,
    ];
}

/// `interpretations.toml`, checked: how the program interprets what the sources leave open, and the settings that all
/// packs share.
#[derive(Debug, Clone)]
pub struct Interpretations {
    /// The file's own version.
    pub version: String,
    /// SHA-256 of the file's text, lower-case hex.
    pub sha256: String,
    /// In the order of the file.
    pub interpretations: Vec<Interpretation>,
    /// The shared settings.
    pub values: Vec<Value>,
}

/// How the program interprets something that the sources leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpretation {
    /// Such as `D11`.
    pub id: String,
    /// The interpretation, a sentence or two.
    pub says: String,
}

/// What kind of value a name has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// An exact number, zero or more.
    Amount,
    /// A whole number.
    Count,
    /// Whole numbers, the largest first.
    Counts,
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
    /// `no` or `yes`.
    YesNo,
    /// A list of `cpr`, `aed`, `first_aid`.
    Covers,
}

impl ValueKind {
    /// The words it can have; empty if it is a figure or a length of time.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Year => &["both", "calendar", "certification"],
            Self::LateRenewal => &["exclude", "review"],
            Self::RenewalUnknown => &["on_time", "review"],
            Self::Approvers => &["own", "recognised"],
            Self::YesNo => &["no", "yes"],
            Self::Covers => &["cpr", "aed", "first_aid"],
            Self::Amount | Self::Count | Self::Counts | Self::Span => &[],
        }
    }
}

/// A figure or a setting from a day on.
#[derive(Debug, Clone)]
pub struct Value {
    /// Its name.
    pub name: Name,
    /// The credential it is for; `None` for all.
    pub credential: Option<String>,
    /// The category it is for; `None` for all.
    pub category: Option<String>,
    /// Only for trainers first certified on this day or later; `None` for all.
    pub certified_from: Option<NaiveDate>,
    /// First day.
    pub since: NaiveDate,
    /// The value.
    pub scalar: Scalar,
    /// The ids of its rules and interpretations.
    pub rule: Vec<String>,
    /// The source's sentence; empty if it rests on an interpretation only.
    pub sentence: String,
    /// The assumption in plain words, if it is one.
    pub says: Option<String>,
}

/// The content of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// An exact number.
    Amount(Decimal),
    /// A whole number.
    Count(u32),
    /// Whole numbers, the largest first.
    Counts(Vec<u32>),
    /// A length of time.
    Span(Span),
    /// Words of its kind.
    Words(Vec<String>),
}

impl Display for Scalar {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(amount) => amount.fmt(f),
            Self::Count(count) => count.fmt(f),
            Self::Counts(counts) => f.write_str(
                &counts
                    .iter()
                    .map(u32::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
            Self::Span(span) => span.fmt(f),
            Self::Words(words) => f.write_str(&words.join(", ")),
        }
    }
}

/// A length of time, counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Calendar days.
    pub days: u64,
    /// Calendar months, added first.
    pub months: u32,
    /// Whether the last day itself is outside (N23).
    pub before: bool,
}

impl Span {
    /// The last day within the span that starts on `day`. Months end on the last day of the month at the latest (D8).
    #[must_use]
    pub fn last_day(self, day: NaiveDate) -> NaiveDate {
        let end = day
            .checked_add_months(Months::new(self.months))
            .and_then(|d| d.checked_add_days(Days::new(self.days)));
        let end = end.unwrap_or(NaiveDate::MAX);
        if self.before {
            end.pred_opt().unwrap_or(end)
        } else {
            end
        }
    }

    /// The last day by the other interpretation of months that do not have the day (D8).
    #[must_use]
    pub fn last_day_unclamped(self, day: NaiveDate) -> NaiveDate {
        let shifted = day
            .checked_add_months(Months::new(self.months))
            .unwrap_or(NaiveDate::MAX);
        let over = u64::from(day.day().saturating_sub(shifted.day()));
        self.last_day(day)
            .checked_add_days(Days::new(over))
            .unwrap_or(NaiveDate::MAX)
    }
}

/// As written in packs.
impl Display for Span {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (number, unit) = match self.months {
            0 => (self.days, "day"),
            months if months % 12 == 0 => (u64::from(months / 12), "year"),
            months => (u64::from(months), "month"),
        };
        write!(
            f,
            "{}{number} {unit}{}",
            if self.before { "before " } else { "" },
            if number == 1 { "" } else { "s" }
        )
    }
}

impl std::str::FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || {
            format!(
                "`{text}` is not a length of time: write `90 days`, `6 months`, `1 year` or `before 1 year`"
            )
        };
        let (before, rest) = text
            .strip_prefix("before ")
            .map_or((false, text), |rest| (true, rest));
        let (number, unit) = rest.split_once(' ').ok_or_else(error)?;
        let number: u32 = number.parse().map_err(|_| error())?;
        match unit {
            "day" | "days" => Ok(Self {
                days: u64::from(number),
                months: 0,
                before,
            }),
            "month" | "months" => Ok(Self {
                days: 0,
                months: number,
                before,
            }),
            "year" | "years" => number
                .checked_mul(12)
                .map(|months| Self {
                    days: 0,
                    months,
                    before,
                })
                .ok_or_else(error),
            _ => Err(error()),
        }
    }
}

/// The latest value of this name and credential in force on a day that is for all categories and days of certification.
pub(super) fn in_force<'v>(
    values: &'v [Value],
    name: Name,
    credential: Option<&str>,
    day: NaiveDate,
) -> Option<&'v Value> {
    let same =
        |v: &&Value| v.name == name && v.credential.as_deref() == credential && v.since <= day;
    values
        .iter()
        .filter(same)
        .filter(|v| v.category.is_none() && v.certified_from.is_none())
        .max_by_key(|v| v.since)
}
