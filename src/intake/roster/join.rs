//! Entries of a roster to trainers: every contradiction between rows is a problem.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::checker::RosterChecker;
use super::column::Column;
use super::rows::Entry;
use super::trainer::{Credential, Roster, Status, Trainer};
use crate::intake::person::{Fit, PersonName, words};

/// Joins the rows of one id to one trainer, in the order in which the ids first occur.
pub(super) fn join(checker: &mut RosterChecker<'_>, mut entries: Vec<Entry>) -> Roster {
    checker.check_cert_numbers(&mut entries);
    let mut order: Vec<String> = Vec::new();
    let mut by_id: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        let rows = by_id.entry(entry.trainer.id.clone()).or_default();
        if rows.is_empty() {
            order.push(entry.trainer.id.clone());
        }
        rows.push(entry);
    }
    let mut roster = Roster::default();
    for id in order {
        let rows = by_id.remove(&id).unwrap_or_default();
        roster.trainers.extend(checker.trainer_of_rows(rows));
    }
    roster
}

/// The lines of a row and of the first row of the same trainer.
#[derive(Clone, Copy)]
struct Lines {
    row: u64,
    first: u64,
}

impl RosterChecker<'_> {
    /// A certificate number identifies a person (D21), so two people cannot have the same one.
    fn check_cert_numbers(&mut self, entries: &mut [Entry]) {
        let mut holders: BTreeMap<(String, String), usize> = BTreeMap::new();
        for index in 0..entries.len() {
            let (line, id) = (entries[index].line, entries[index].trainer.id.clone());
            let Some(credential) = &entries[index].credential else {
                continue;
            };
            let Some(number) = &credential.cert_number else {
                continue;
            };
            let key = (credential.code.clone(), words(number).concat());
            let first = &entries[*holders.entry(key).or_insert(index)];
            if first.trainer.id != id {
                let expected = format!(
                    "a number that only {id} has; {} has it on line {}",
                    first.trainer.id, first.line
                );
                let found = "the number of another trainer";
                self.checked.left_out.extend([line, first.line]);
                let advice = "correct the one that is wrong";
                self.problem(line, Column::CertNumber, [found, &expected, advice]);
            }
        }
        for entry in entries {
            entry.credential = entry
                .credential
                .take()
                .filter(|_| !self.checked.left_out.contains(&entry.line));
        }
    }

    /// The trainer of the rows of one id. Without credentials if the rows contradict each other.
    fn trainer_of_rows(&mut self, mut rows: Vec<Entry>) -> Option<Trainer> {
        let first = rows.first()?.line;
        let mut trainer = rows.first()?.trainer.clone();
        let problems = self.checked.problems.len();
        for entry in &rows[1..] {
            let row = entry.line;
            self.add_details(Lines { row, first }, &mut trainer, &entry.trainer);
        }
        if self.checked.problems.len() > problems {
            let lines = rows.iter().map(|row| row.line);
            self.checked.left_out.extend(lines);
            return Some(trainer);
        }
        let repeated = self.repeated_credentials(&rows);
        self.checked.left_out.extend(&repeated);
        rows.retain(|row| !repeated.contains(&row.line));
        for credential in rows.into_iter().filter_map(|row| row.credential) {
            let mut known = trainer.credentials.iter();
            // Rows of one credential that are left say the same.
            if known.all(|known| known.code != credential.code) {
                trainer.credentials.push(credential);
            }
        }
        Some(trainer)
    }

    /// Adds what a further row says about a trainer. Another name or another value is a problem.
    fn add_details(&mut self, lines: Lines, trainer: &mut Trainer, row: &Trainer) {
        if !is_same_name(&trainer.name, &row.name) {
            let column = if self.columns.contains_key(&Column::Name) {
                Column::Name
            } else {
                Column::LastName
            };
            let expected = format!("the same as on line {}", lines.first);
            let advice = "give two people two ids, or write former names as aliases";
            let texts = ["another name for the same id", &expected, advice];
            self.problem(lines.row, column, texts);
            trainer.aliases.push(row.name.clone());
        }
        for alias in &row.aliases {
            if !trainer.aliases.contains(alias) {
                trainer.aliases.push(alias.clone());
            }
        }
        self.merge(lines, Column::Email, &mut trainer.email, row.email.as_ref());
        self.add_club(lines, &mut trainer.club, row.club.as_ref());
        self.merge(
            lines,
            Column::EmploymentStatus,
            &mut trainer.employment,
            row.employment.as_ref(),
        );
        self.merge(
            lines,
            Column::BirthDate,
            &mut trainer.birth_date,
            row.birth_date.as_ref(),
        );
        self.merge(
            lines,
            Column::Retired,
            &mut trainer.retired,
            row.retired.as_ref(),
        );
    }

    /// A trainer may work in several clubs: all are kept, with a note.
    fn add_club(&mut self, lines: Lines, kept: &mut Option<String>, other: Option<&String>) {
        let Some(other) = other else {
            return;
        };
        match kept {
            None => *kept = Some(other.clone()),
            Some(clubs) if clubs.split(';').any(|club| club == other) => {}
            Some(clubs) => {
                clubs.push(';');
                clubs.push_str(other);
                self.checked.notes.push(format!(
                    "{}:{}: another club than on line {}: the trainer is shown with both",
                    self.file, lines.row, lines.first
                ));
            }
        }
    }

    /// A value must be the same on all rows of a trainer; an empty cell has no value.
    fn merge<T: PartialEq + Clone>(
        &mut self,
        lines: Lines,
        column: Column,
        kept: &mut Option<T>,
        other: Option<&T>,
    ) {
        match (kept.as_ref(), other) {
            (Some(kept), Some(other)) if kept != other => {
                let expected = format!("the same as on line {}", lines.first);
                let texts = [
                    "another value for the same id",
                    expected.as_str(),
                    "correct the one that is wrong",
                ];
                self.problem(lines.row, column, texts);
            }
            (None, Some(other)) => *kept = Some(other.clone()),
            _ => {}
        }
    }

    /// The lines that give one credential of one trainer twice, with different values.
    fn repeated_credentials(&mut self, rows: &[Entry]) -> BTreeSet<u64> {
        let mut lines = BTreeSet::new();
        for (index, row) in rows.iter().enumerate() {
            let Some(credential) = &row.credential else {
                continue;
            };
            let earlier = rows[..index].iter().find_map(|earlier| {
                let known = earlier.credential.as_ref()?;
                (known.code == credential.code).then_some((earlier.line, known))
            });
            let Some((earlier, known)) = earlier else {
                continue;
            };
            let Some(column) = difference(credential, known) else {
                self.checked.notes.push(format!(
                    "{}:{}: the same as line {earlier}: read once",
                    self.file, row.line
                ));
                continue;
            };
            lines.extend([earlier, row.line]);
            let found = "another value for the same credential";
            let expected = format!("the same as on line {earlier}");
            let advice = "keep one row for each credential";
            self.problem(row.line, column, [found, &expected, advice]);
        }
        lines
    }
}

fn is_same_name(a: &str, b: &str) -> bool {
    match (PersonName::parse(a), PersonName::parse(b)) {
        (Some(a), Some(b)) => a.fits(&b) == Some(Fit::Exact),
        _ => false,
    }
}

/// The first column in which two rows of one credential differ.
fn difference(a: &Credential, b: &Credential) -> Option<Column> {
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    let status = |status: Option<Status>| status.map(|status| format!("{status:?}").to_lowercase());
    let plan = |lifetime: bool| Some(if lifetime { "lifetime" } else { "standard" }.to_owned());
    let values = |credential: &Credential| {
        [
            (Column::CertNumber, credential.cert_number.clone()),
            (
                Column::FirstCertifiedOn,
                date(credential.first_certified_on),
            ),
            (Column::CertifiedOn, date(credential.certified_on)),
            (Column::CycleStart, date(credential.cycle_start)),
            (Column::ExpiresOn, date(credential.expires_on)),
            (Column::RenewedOn, date(credential.renewed_on)),
            (
                Column::ApplicationReceivedOn,
                date(credential.application_received_on),
            ),
            (Column::FeePaidOn, date(credential.fee_paid_on)),
            (Column::SubmittedOn, date(credential.submitted_on)),
            (Column::FeePlan, plan(credential.lifetime_plan)),
            (Column::Status, status(credential.status)),
            (Column::AuditNoticeOn, date(credential.audit_notice_on)),
            (Column::ExceptionUntil, date(credential.exception_until)),
            (Column::MemberFrom, date(credential.member_from)),
            (Column::MemberTo, date(credential.member_to)),
        ]
    };
    values(a)
        .into_iter()
        .zip(values(b))
        .find(|(a, b)| a != b)
        .map(|((column, _), _)| column)
}
