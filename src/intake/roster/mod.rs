//! The roster: one row per trainer and credential, from CSV, checked with all errors at once.
//!
//! Bytes come in as an HR system exported them; out come the trainers and every problem with its place. Nothing is guessed: a
//! date that could be two is a problem that says what to write. A birth date is read for one rule (A60) and never shown.

pub(super) mod cell;
mod column;
mod rows;

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;

use crate::intake::table::{self, Problem};

/// What a credential's spelling stands for, by the packs: `NASM-CPT` gives `nasm-cpt`; none where no pack knows it.
pub type Spellings<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A roster, and all that is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is right. A trainer whose rows are wrong stays, without those credentials: their papers must not look like another's.
    pub roster: Roster,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
    /// The lines whose credential is not in the roster because of a problem.
    pub left_out: BTreeSet<u64>,
    /// What is worth saying and stops nothing.
    pub notes: Vec<String>,
}

/// Reads the roster in a file; its bytes come with it, for whoever says what was read.
pub fn read(path: &Path, spellings: Spellings<'_>) -> std::io::Result<(Checked, Vec<u8>)> {
    let bytes = std::fs::read(path)?;
    Ok((parse(&path.display().to_string(), &bytes, spellings), bytes))
}

/// Reads the roster in a file's bytes; `file` is its name in problems.
#[must_use]
pub fn parse(file: &str, bytes: &[u8], spellings: Spellings<'_>) -> Checked {
    if let Some(problem) = table::no_csv(file, bytes) {
        return Checked {
            problems: vec![problem],
            ..Checked::default()
        };
    }
    rows::check(file, &table::read(bytes), spellings)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(written: &str) -> Option<String> {
        let code = written.to_lowercase().replace(' ', "-");
        let code = code.strip_suffix("-e").unwrap_or(&code).to_owned();
        ["nasm-cpt", "acsm-cpt", "acsm-ep"]
            .contains(&code.as_str())
            .then_some(code)
    }

    fn check(text: &str) -> Checked {
        parse("roster.csv", text.as_bytes(), &spellings)
    }

    fn problems(text: &str) -> String {
        check(text)
            .problems
            .iter()
            .map(Problem::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_row_for_each_credential_in_whatever_columns() {
        let checked = check(
            "Cert #;Last name;First name;Employee ID;Certification;Expiration date;Desk;Nicknames\n\
             118830;Brooks-Ellison;Tamika;T022;NASM-CPT;2026-12-01;7;Tamika Brooks; \n\
             ;Brooks-Ellison;Tamika;T022;ACSM EP;30 Nov 2026;7;\n\
             \n\
             ;Núñez;José;T004;Yoga Master;;8;\n",
        );
        assert_eq!(checked.problems, []);
        let [tamika, jose] = checked.roster.trainers.as_slice() else {
            panic!("{checked:?}")
        };
        assert_eq!(
            (tamika.id.as_str(), tamika.name.as_str()),
            ("T022", "Tamika Brooks-Ellison")
        );
        assert_eq!(tamika.aliases, ["Tamika Brooks"]);
        let nasm = Credential {
            code: "nasm-cpt".into(),
            cert_number: Some("118830".into()),
            expires_on: Some(day("2026-12-01")),
            ..Credential::default()
        };
        let acsm = Credential {
            code: "acsm-ep".into(),
            expires_on: Some(day("2026-11-30")),
            ..Credential::default()
        };
        assert_eq!(tamika.credentials, [nasm, acsm]);
        assert_eq!(jose.credentials[0].code, "yoga master");
        assert_eq!(
            checked.notes,
            [
                "roster.csv: columns not used: `Desk`",
                "roster.csv: no rules for the credential `Yoga Master`: it is not evaluated",
            ]
        );
    }

    #[test]
    fn all_problems_at_once_each_with_its_place() {
        insta::assert_snapshot!(problems(
            "trainer_id,name,credential,cycle_start,expires_on,status,birth_date\n\
             T1,Ann Lee,NASM-CPT,2024-13-01,2026-01-31,active,\n\
             ,Bo Chen,NASM-CPT,,03/04/2026,,\n\
             T3,,NASM-CPT,,2026-01-31,maybe,\n\
             T4,Di Ek,,,2026-01-31,,02/03/1961\n\
             T5,Ed Fox,NASM-CPT,2026-02-01,2026-01-31,,\n\
             T6,Flo Gray, Jr,NASM-CPT,,2026-01-31,,\n"
        ), @r"
        roster.csv:2: column `cycle_start`: found `2024-13-01`, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
        roster.csv:3: column `expires_on`: found `03/04/2026`, expected a date such as 2026-06-30; day and month could be either way round: write 2026-03-04 or 2026-04-03
        roster.csv:3: column `trainer_id`: found an empty cell, expected the trainer's id; write the id that stays the same from year to year
        roster.csv:4: column `name`: found an empty cell, expected the trainer's full name; write first and last name
        roster.csv:4: column `status`: found `maybe`, expected active, expired or emeritus; write one of these, or leave the cell empty
        roster.csv:5: column `birth_date`: found a cell that is no clear date, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
        roster.csv:5: column `credential`: found an empty cell, expected a credential such as nasm-cpt; write the credential, one row for each
        roster.csv:6: column `cycle_start`: found `2026-02-01`, expected a day up to `expires_on`, which is 2026-01-31; correct the one that is wrong
        roster.csv:7: column `cycle_start`: found `NASM-CPT`, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
        roster.csv:7: column `status`: found `2026-01-31`, expected active, expired or emeritus; write one of these, or leave the cell empty
        ");
    }

    #[test]
    fn a_row_that_is_longer_than_the_header_shows_nothing_of_itself() {
        insta::assert_snapshot!(problems("trainer_id,name,credential,birth_date\nT1,Lee, Ann,NASM-CPT,1960-01-01\n"),
            @"roster.csv:2: column `(behind the last one)`: found 5 cells, expected 4 cells; put cells that hold the delimiter in double quotes");
    }

    #[test]
    fn rows_that_contradict_each_other() {
        insta::assert_snapshot!(problems(
            "trainer_id,name,credential,cert_number,expires_on,birth_date\n\
             T1,Ann Lee,NASM-CPT,1001,2026-01-31,1960-01-01\n\
             T1,Bo Chen,ACSM-CPT,,2026-01-31,1960-01-01\n\
             T2,Di Ek,NASM-CPT,1002,2026-01-31,\n\
             T2,DI EK,NASM-CPT,1002,2027-01-31,\n\
             T3,Ed Fox,NASM-CPT,1003,2026-01-31,1961-01-01\n\
             T3,Ed Fox,ACSM-CPT,,2026-01-31,1962-01-01\n\
             T4,Flo Gray,NASM-CPT,1004,2026-01-31,\n"
        ), @r"
        roster.csv:3: column `name`: found `Bo Chen`, expected `Ann Lee`, the name of T1 on line 2; give two people two ids, or write former names as aliases
        roster.csv:5: column `expires_on`: found `2027-01-31`, expected `2026-01-31` as on line 4, for nasm-cpt of T2; keep one row for each credential
        roster.csv:7: column `birth_date`: found another value for the same id, expected the same as on line 6; correct the one that is wrong
        ");
    }

    #[test]
    fn whoever_has_a_wrong_row_stays_as_a_person() {
        let checked = check(
            "trainer_id,name,credential,expires_on\n\
             T1,Ann Lee,NASM-CPT,soon\n\
             T2,Bo Chen,NASM-CPT,2026-01-31\n\
             T2,Bo Chen,ACSM-CPT,2026-01-31\n\
             T2,Bo Chen,ACSM-CPT,2026-02-28\n",
        );
        assert_eq!(checked.left_out, BTreeSet::from([2, 4, 5]));
        let codes: Vec<Vec<&str>> = checked
            .roster
            .trainers
            .iter()
            .map(|trainer| {
                trainer
                    .credentials
                    .iter()
                    .map(|credential| credential.code.as_str())
                    .collect()
            })
            .collect();
        assert_eq!(codes, [vec![], vec!["nasm-cpt"]]);
    }

    #[test]
    fn the_same_row_twice_is_said_and_read_once() {
        let checked =
            check("trainer_id,name,credential\nT1,Ann Lee,NASM-CPT\nT1,Ann Lee,nasm-cpt\n");
        assert_eq!(
            (
                checked.problems.len(),
                checked.roster.trainers[0].credentials.len()
            ),
            (0, 1)
        );
        assert_eq!(
            checked.notes,
            ["roster.csv:3: the same as line 2: read once"]
        );
    }

    #[test]
    fn one_number_belongs_to_one_person() {
        insta::assert_snapshot!(problems(
            "trainer_id,name,credential,cert_number\n\
             T1,Ann Lee,NASM-CPT,100-3\n\
             T2,Bo Chen,NASM-CPT,1003\n\
             T3,Di Ek,ACSM-CPT,1003\n"
        ), @"roster.csv:3: column `cert_number`: found `1003`, expected a number of T2 alone; T1 has it on line 2; correct the one that is wrong");
    }

    #[test]
    fn missing_and_doubled_columns() {
        insta::assert_snapshot!(problems("employee,name,cert,certification\n1,Ann Lee,x,y\n"), @r"
        roster.csv:1: column `certification`: found it beside `cert`, expected one column for credential; keep the one that is right
        roster.csv:1: column `name`: found it beside `employee`, expected one column for name; keep the one that is right
        roster.csv:1: column `trainer_id`: found the columns `employee`, `name`, `cert`, `certification`, expected a column of this name; add it, or rename the one that holds it
        ");
    }

    #[test]
    fn an_emeritus_ending_is_a_status() {
        let status = |text: &str| {
            check(&format!(
                "trainer_id,name,credential,status\nT1,Ann Lee,{text}\n"
            ))
        };
        assert_eq!(
            status("ACSM-CPT-E,").roster.trainers[0].credentials[0].status,
            Some(Status::Emeritus)
        );
        assert_eq!(
            status("ACSM-CPT,emeritus").roster.trainers[0].credentials[0].status,
            Some(Status::Emeritus)
        );
        assert_eq!(status("ACSM-CPT-E,active").problems.len(), 1);
    }

    #[test]
    fn a_spreadsheet_is_named_as_one() {
        let checked = parse("roster.xlsx", b"PK\x03\x04\x14\x00", &spellings);
        insta::assert_snapshot!(checked.problems[0], @"roster.xlsx:1: column `(none)`: found a spreadsheet, expected CSV; save the sheet as CSV UTF-8");
    }

    #[test]
    fn an_empty_file_is_an_empty_roster() {
        for empty in ["", "\n\n", "trainer_id,name,credential\n"] {
            assert_eq!(check(empty), Checked::default(), "{empty:?}");
        }
    }
}
