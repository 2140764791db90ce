//! The trainers of a roster and their credentials. Only types; where a rule reads a column, its id is given.

use chrono::NaiveDate;

/// Every trainer who is judged, in the order of the roster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// The trainers; each `id` occurs once.
    pub trainers: Vec<Trainer>,
}

/// One trainer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trainer {
    /// The id that stays the same from year to year.
    pub id: String,
    /// The full name.
    pub name: String,
    /// Nicknames and former names.
    pub aliases: Vec<String>,
    /// Used for matching, and shown in reports.
    pub email: Option<String>,
    /// Shown in reports.
    pub club: Option<String>,
    /// Shown in reports, and used for A60 and A62.
    pub employment: Option<Employment>,
    /// Never repeated in any output (A60).
    pub birth_date: Option<NaiveDate>,
    /// Whether the trainer has retired from the profession, if the roster says so (A60).
    pub retired: Option<bool>,
    /// The credentials, in the order of the roster.
    pub credentials: Vec<Credential>,
}

/// Whether a trainer works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Employment {
    /// Works.
    Active,
    /// On leave.
    OnLeave,
    /// Retired.
    Retired,
}

/// One credential of a trainer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credential {
    /// The code of the rule pack, such as `nasm-cpt`; a spelling that no pack knows, in lower case.
    pub code: String,
    /// The credential as written in its row.
    pub written: String,
    /// The line of the file on which its row starts, from 1.
    pub line: u64,
    /// The number as printed on the credential.
    pub cert_number: Option<String>,
    /// When the trainer was first certified for this credential (A60, D1).
    pub first_certified_on: Option<NaiveDate>,
    /// The date of the last printed certificate.
    pub certified_on: Option<NaiveDate>,
    /// First day of the cycle.
    pub cycle_start: Option<NaiveDate>,
    /// Last day of the cycle.
    pub expires_on: Option<NaiveDate>,
    /// The day on which the renewal into this cycle was completed (D17).
    pub renewed_on: Option<NaiveDate>,
    /// The day on which the body received the application (N12, N19 to N23).
    pub application_received_on: Option<NaiveDate>,
    /// The day on which the fee was paid (N12, A19).
    pub fee_paid_on: Option<NaiveDate>,
    /// The day on which credits were reported to the body.
    pub submitted_on: Option<NaiveDate>,
    /// Whether the trainer has the plan "recertify for life" (N14).
    pub lifetime_plan: bool,
    /// The status as entered.
    pub status: Option<Status>,
    /// The day on which an audit notice was received (N27, A49).
    pub audit_notice_on: Option<NaiveDate>,
    /// Last day of a written exception of the body (A22).
    pub exception_until: Option<NaiveDate>,
    /// First day of ACSM membership (A04n).
    pub member_from: Option<NaiveDate>,
    /// Last day of ACSM membership (A04n).
    pub member_to: Option<NaiveDate>,
}

/// The status of a credential as entered. Grace and lapse follow from the dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Emeritus, granted by the body (A58).
    Emeritus,
}
