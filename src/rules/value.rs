//! Dated figures and settings: the closed list of their names, and what each may hold.

use std::fmt::{self, Display, Formatter};

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

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
    /// What is required in the first cycle, where that differs.
    RequiredFirstCycle = "required_first_cycle": Amount,
    /// What is required of one category, in the body's unit; each such value names its category.
    CategoryMinimum = "category_minimum": Amount,
    /// In how many categories something must be earned.
    LeastCategories = "least_categories": Count,
    /// What is required of certain bodies' own courses, in the body's unit.
    OwnMinimum = "own_minimum": Amount,
    /// How long after expiry a completion still counts for the cycle; where it is not set, completions after expiry are asked about.
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
    /// Whether a surplus is carried into the next cycle.
    CarryOver = "carry_over": CarryOver,
    /// What a CPR card is worth whatever its hours; 0 takes its hours.
    CprFlat = "cpr_flat": Amount,
    /// Which covers a card must give throughout the cycle.
    CardRequired = "card_required": Covers,
    /// How long ago a card may have been issued.
    CardIssuedWithin = "card_issued_within": Span,
    /// How long after the submission a card must still be valid.
    CardValidAfter = "card_valid_after": Span,
    /// The worth of one college credit, in the body's unit.
    CollegeCredit = "college_credit": Amount,
    /// The worth of one college credit of a quarter, in the body's unit.
    QuarterCredit = "quarter_credit": Amount,
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
    /// So many days before a last day something is to be done, the longest first; the shortest is the least notice.
    ReminderDays = "reminder_days": Counts,
}

impl Name {
    /// The settings that all packs share, and without which none judges.
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

/// `interpretations.toml`, checked: what the sources leave open, and the settings all packs share.
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

/// How something the sources leave open is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpretation {
    /// Such as `D11`.
    pub id: String,
    /// In a sentence or two.
    pub says: String,
}

/// What a value is.
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
    CarryOver,
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
            Self::CarryOver => &["no", "yes"],
            Self::Covers => &["cpr", "aed", "first_aid"],
            Self::Amount | Self::Count | Self::Counts | Self::Span => &[],
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
    /// For which category; none for all.
    pub category: Option<String>,
    /// For those first certified on this day or later; none for everybody.
    pub certified_from: Option<NaiveDate>,
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
    /// The last day itself is outside (N23).
    pub before: bool,
}

impl Span {
    /// The last day within the span that starts on `day`. Months clamp to the last day of the month (D8).
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

    /// The last day by the other reading of months, where the day does not exist in the month (D8).
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
                "`{text}` is no length of time: write `90 days`, `6 months`, `1 year` or `before 1 year`"
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

/// The latest value of this name and credential that holds on a day, whatever the category and the day of certification.
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
