//! The roster: one row per trainer and credential, from CSV, checked with all errors at once.

use chrono::NaiveDate;

/// Everybody whose papers are judged, in the order of the roster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// The trainers, by `id`.
    pub trainers: Vec<Trainer>,
}

/// One trainer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trainer {
    /// The stable id.
    pub id: String,
    /// The full name.
    pub name: String,
    /// Nicknames and former names.
    pub aliases: Vec<String>,
    /// For matching and for the reports.
    pub email: Option<String>,
    /// For the reports.
    pub club: Option<String>,
    /// Shown, and used for A60 and A62.
    pub employment: Option<Employment>,
    /// Never repeated in any output (A60).
    pub birth_date: Option<NaiveDate>,
    /// Retired from the profession, where the roster says so (A60).
    pub retired: Option<bool>,
    /// The credentials, in the order of the roster.
    pub credentials: Vec<Credential>,
}

/// Whether somebody works.
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
    /// The pack's code, such as `nasm-cpt`; a spelling no pack knows is kept in lower case.
    pub code: String,
    /// As printed on the credential.
    pub cert_number: Option<String>,
    /// First certified for this credential (A60, D1).
    pub first_certified_on: Option<NaiveDate>,
    /// The day of the last printed certificate.
    pub certified_on: Option<NaiveDate>,
    /// First day of the cycle.
    pub cycle_start: Option<NaiveDate>,
    /// Last day of the cycle.
    pub expires_on: Option<NaiveDate>,
    /// The day on which the renewal into this cycle was completed (D17).
    pub renewed_on: Option<NaiveDate>,
    /// N12, N19 to N23.
    pub application_received_on: Option<NaiveDate>,
    /// N12, A19.
    pub fee_paid_on: Option<NaiveDate>,
    /// The day credits were reported to the body.
    pub submitted_on: Option<NaiveDate>,
    /// Recertify for life (N14).
    pub lifetime_plan: bool,
    /// As entered.
    pub status: Option<Status>,
    /// The day an audit notice was received (N27, A49).
    pub audit_notice_on: Option<NaiveDate>,
    /// A written exception of the body (A22).
    pub exception_until: Option<NaiveDate>,
    /// First day of ACSM membership (A04n).
    pub member_from: Option<NaiveDate>,
    /// Last day of ACSM membership (A04n).
    pub member_to: Option<NaiveDate>,
}

/// The status of a credential as entered; grace and lapse follow from the dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Emeritus, granted by the body (A58).
    Emeritus,
}
