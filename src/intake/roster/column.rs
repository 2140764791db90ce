//! The columns of a roster: a heading comes in, the column that it stands for goes out.

use crate::intake::person::words;

macro_rules! columns {
    ($($(#[doc = $doc:literal])+ $name:ident = $label:literal: [$($synonym:literal),*],)+) => {
        /// A column that is used.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Column { $($(#[doc = $doc])+ $name,)+ }

        impl Column {
            const ALL: &'static [(Column, &'static [&'static str])] = &[$((Column::$name, &[$label, $($synonym),*])),+];

            /// The name of the column.
            pub(super) fn name(self) -> &'static str {
                match self { $(Column::$name => $label),+ }
            }
        }
    };
}

columns! {
    /// The stable id.
    TrainerId = "trainer_id": ["id", "employee_id", "employee_number", "employee_no", "emp_id", "staff_id", "staff_number", "personnel_number", "team_member_id", "trainer_number", "trainer_no"],
    /// The full name.
    Name = "name": ["full_name", "trainer", "trainer_name", "employee", "employee_name", "staff_name", "team_member"],
    /// The first name, if the name is in two columns.
    FirstName = "first_name": ["first", "given_name", "forename"],
    /// The middle name or initial.
    MiddleName = "middle_name": ["middle", "middle_initial"],
    /// The last name.
    LastName = "last_name": ["last", "surname", "family_name"],
    /// Nicknames and former names, separated by `;`.
    Aliases = "aliases": ["alias", "aka", "also_known_as", "other_names", "former_name", "former_names", "maiden_name", "nickname", "nicknames", "preferred_name"],
    /// Used for matching, and shown in reports.
    Email = "email": ["e_mail", "email_address", "work_email", "e_mail_address"],
    /// Shown in reports.
    Club = "club": ["home_club", "location", "site", "branch", "gym"],
    /// The credential.
    Credential = "credential": ["credential_name", "credential_code", "certification", "certification_name", "certification_type", "certificate", "cert"],
    /// The number as printed on the credential.
    CertNumber = "cert_number": ["cert_no", "cert_id", "certificate_number", "certificate_no", "certificate_id", "certification_number", "certification_no", "certification_id", "credential_number", "credential_no", "credential_id"],
    /// When the trainer was first certified for this credential.
    FirstCertifiedOn = "first_certified_on": ["first_certified", "first_certification_date", "initial_certification_date", "original_certification_date"],
    /// The date of the last printed certificate.
    CertifiedOn = "certified_on": ["certified", "certification_date", "cert_date", "date_certified", "issue_date", "issued", "issued_on", "date_issued"],
    /// First day of the cycle.
    CycleStart = "cycle_start": ["cycle_start_date", "cycle_started_on", "cycle_begin", "cycle_from", "start_of_cycle"],
    /// Last day of the cycle.
    ExpiresOn = "expires_on": ["expires", "expire_date", "expiration", "expiration_date", "expiry", "expiry_date", "exp_date", "cert_expiration", "cert_expiration_date", "certification_expiration", "certification_expiration_date", "cycle_end", "cycle_end_date", "valid_until", "valid_through", "valid_to"],
    /// The day on which the renewal into this cycle was completed.
    RenewedOn = "renewed_on": ["renewed", "last_renewed", "last_renewed_on", "last_renewal_date", "recertified_on"],
    /// The day the body received the application.
    ApplicationReceivedOn = "application_received_on": ["application_received", "application_received_date"],
    /// The day the fee was paid.
    FeePaidOn = "fee_paid_on": ["fee_paid", "fee_paid_date"],
    /// The day credits were reported.
    SubmittedOn = "submitted_on": ["submitted", "submission_date", "date_submitted"],
    /// `lifetime` or `standard`.
    FeePlan = "fee_plan": ["plan"],
    /// The status of the credential as entered.
    Status = "status": ["credential_status", "certification_status", "cert_status"],
    /// Whether the trainer works.
    EmploymentStatus = "employment_status": ["employment", "employee_status", "work_status"],
    /// The day an audit notice was received.
    AuditNoticeOn = "audit_notice_on": ["audit_notice", "audit_notice_date"],
    /// Last day of a written exception of the body.
    ExceptionUntil = "exception_until": ["exception"],
    /// Used for one rule (A60), never shown.
    BirthDate = "birth_date": ["birthdate", "birthday", "date_of_birth", "dob", "born_on"],
    /// Whether the trainer has retired from the profession.
    Retired = "retired": [],
    /// First day of ACSM membership.
    MemberFrom = "acsm_member_from": ["member_from", "acsm_member_since"],
    /// Last day of ACSM membership.
    MemberTo = "acsm_member_to": ["member_to", "acsm_member_until"],
}

impl Column {
    /// The column that a heading stands for: "Employee ID", "cert #", `expires_on`.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let folded = fold(heading);
        Self::ALL
            .iter()
            .find(|(_, names)| names.contains(&folded.as_str()))
            .map(|(column, _)| *column)
    }

    /// The column whose name differs from an unknown heading by one letter, and that name: `exprires_on`.
    pub(super) fn nearly(heading: &str) -> Option<(Self, &'static str)> {
        let folded = fold(heading);
        Self::ALL.iter().find_map(|(column, names)| {
            let mut names = names.iter();
            let name = names.find(|name| is_slip(&folded, name))?;
            Some((*column, *name))
        })
    }
}

/// The words of a heading in lower case, joined as in the names of columns.
fn fold(heading: &str) -> String {
    words(&heading.replace('#', " number")).join("_")
}

/// Whether a heading differs from a name by one letter that is missing, added, replaced or exchanged with the next. In a short
/// name a replaced letter makes another word (`rehired` for `retired`), and so does any in a very short one.
fn is_slip(heading: &str, name: &str) -> bool {
    let is_replaced = strsim::hamming(heading, name) == Ok(1);
    let least = if is_replaced { 8 } else { 4 };
    name.len() >= least && strsim::osa_distance(heading, name) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_headings_are_recognised() {
        for (heading, column) in [
            ("trainer_id", Column::TrainerId),
            ("Employee ID", Column::TrainerId),
            ("First name", Column::FirstName),
            ("LAST NAME", Column::LastName),
            ("Certification", Column::Credential),
            ("Cert #", Column::CertNumber),
            ("Cert. No.", Column::CertNumber),
            ("Expiration date", Column::ExpiresOn),
            ("E-Mail", Column::Email),
            ("DOB", Column::BirthDate),
        ] {
            assert_eq!(Column::of(heading), Some(column), "{heading}");
        }
        // A renewal date is the last one on some rosters and the next one on others.
        for heading in ["Renewal date", "notes", "", "name 2"] {
            assert_eq!(Column::of(heading), None, "{heading}");
        }
    }

    #[test]
    fn a_slip_is_nearly_a_column() {
        for (heading, name) in [
            ("exprires_on", "expires_on"),
            ("Experation Date", "expiration_date"),
            ("expries", "expires"),
            ("Credentials", "credential"),
            ("trainer_ld", "trainer_id"),
            ("Mail", "email"),
        ] {
            let (_, nearly) = Column::nearly(heading).unwrap();
            assert_eq!(nearly, name, "{heading}");
        }
        for heading in [
            "Desk",
            "rehired",
            "expired",
            "size",
            "certified_by",
            "Renewal date",
            "name 2",
            "no",
            "",
        ] {
            assert_eq!(Column::nearly(heading), None, "{heading}");
        }
    }

    #[test]
    fn no_heading_stands_for_two_columns() {
        let mut names: Vec<_> = Column::ALL.iter().flat_map(|(_, names)| *names).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
