//! Rows to trainers: every cell read, every contradiction between cells and between rows named.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::cell::{self, CellError};
use super::column::Column;
use super::{Checked, Credential, Roster, Spellings, Status, Trainer};
use crate::intake::person::{Fit, PersonName, words};
use crate::intake::table::{Problem, Table, TableRow};

/// One row: a trainer and, where nothing in it is wrong, the credential.
struct Entry {
    line: u64,
    trainer: Trainer,
    credential: Option<Credential>,
}

pub(super) fn check(file: &str, table: &Table, spellings: Spellings<'_>) -> Checked {
    let mut desk = RowChecker {
        file,
        columns: BTreeMap::new(),
        headings: &table.header,
        checked: Checked::default(),
    };
    desk.find_columns();
    if desk.checked.problems.is_empty() {
        let entries: Vec<Entry> = table
            .rows
            .iter()
            .filter_map(|row| desk.entry(row, spellings))
            .collect();
        desk.join(entries);
    }
    desk.checked.problems.sort();
    desk.checked
}

/// The file under check and what was found so far.
struct RowChecker<'a> {
    file: &'a str,
    headings: &'a [String],
    columns: BTreeMap<Column, usize>,
    checked: Checked,
}

impl RowChecker<'_> {
    fn problem(
        &mut self,
        line: u64,
        column: &str,
        found: impl Into<String>,
        expected: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.checked.problems.push(Problem::new(
            self.file, line, column, found, expected, advice,
        ));
    }

    fn find_columns(&mut self) {
        let mut unknown = Vec::new();
        for (place, heading) in self.headings.iter().enumerate() {
            match Column::of(heading) {
                Some(column) => {
                    if let Some(first) = self.columns.insert(column, place) {
                        let found = format!("it beside `{}`", self.headings[first]);
                        self.problem(
                            1,
                            heading,
                            found,
                            format!("one column for {}", column.name()),
                            "keep the one that is right",
                        );
                    }
                }
                None if heading.is_empty() => {}
                None => unknown.push(format!("`{heading}`")),
            }
        }
        if self.headings.is_empty() {
            return;
        }
        for needed in [Column::TrainerId, Column::Name, Column::Credential] {
            let in_two = needed == Column::Name
                && self.columns.contains_key(&Column::FirstName)
                && self.columns.contains_key(&Column::LastName);
            if !in_two && !self.columns.contains_key(&needed) {
                let found = format!(
                    "the columns {}",
                    self.headings
                        .iter()
                        .map(|heading| format!("`{heading}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                );
                self.problem(
                    1,
                    needed.name(),
                    found,
                    "a column of this name",
                    "add it, or rename the one that holds it",
                );
            }
        }
        if !unknown.is_empty() {
            self.checked.notes.push(format!(
                "{}: columns not used: {}",
                self.file,
                unknown.join(", ")
            ));
        }
    }

    /// The heading as it stands in the file, for messages.
    fn heading(&self, column: Column) -> String {
        self.columns.get(&column).map_or_else(
            || column.name().to_owned(),
            |place| self.headings[*place].clone(),
        )
    }

    fn cell<'r>(&self, row: &'r TableRow, column: Column) -> &'r str {
        self.columns
            .get(&column)
            .and_then(|place| row.cells.get(*place))
            .map_or("", String::as_str)
    }

    fn text(&self, row: &TableRow, column: Column) -> Option<String> {
        Some(self.cell(row, column).to_owned()).filter(|text| !text.is_empty())
    }

    fn read<T>(
        &mut self,
        row: &TableRow,
        column: Column,
        reader: fn(&str) -> Result<T, CellError>,
    ) -> Option<T> {
        let text = self.text(row, column)?;
        match reader(&text) {
            Ok(value) => Some(value),
            Err(wrong) => {
                // A birth date is repeated nowhere, not even here; the advice may name days it could be.
                let secret = column == Column::BirthDate;
                let found = if secret {
                    "a cell that is no clear date".to_owned()
                } else {
                    format!("`{text}`")
                };
                let advice = if secret {
                    "write year, month and day, as in 2026-06-30".to_owned()
                } else {
                    wrong.advice
                };
                self.problem(
                    row.line,
                    &self.heading(column),
                    found,
                    wrong.expected,
                    advice,
                );
                None
            }
        }
    }

    /// None where the row does not say whose it is.
    fn entry(&mut self, row: &TableRow, spellings: Spellings<'_>) -> Option<Entry> {
        let problems = self.checked.problems.len();
        // What stands there is not repeated: it could be a birth date pushed out of its column.
        if row
            .cells
            .iter()
            .skip(self.headings.len())
            .any(|cell| !cell.is_empty())
        {
            let (found, expected) = (
                format!("{} cells", row.cells.len()),
                format!("{} cells", self.headings.len()),
            );
            self.problem(
                row.line,
                "(behind the last one)",
                found,
                expected,
                "put cells that hold the delimiter in double quotes",
            );
            self.checked.left_out.insert(row.line);
            return None;
        }
        let trainer = self.trainer(row);
        let credential = self.credential(row, spellings);
        let right = self.checked.problems.len() == problems;
        if !right {
            self.checked.left_out.insert(row.line);
        }
        (!trainer.id.is_empty() && !trainer.name.is_empty()).then(|| Entry {
            line: row.line,
            trainer,
            credential: credential.filter(|_| right),
        })
    }

    fn trainer(&mut self, row: &TableRow) -> Trainer {
        let in_two = [Column::FirstName, Column::MiddleName, Column::LastName]
            .map(|column| self.cell(row, column));
        let name = self.text(row, Column::Name).unwrap_or_else(|| {
            in_two
                .map(str::trim)
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        });
        let id = self.cell(row, Column::TrainerId).to_owned();
        if id.is_empty() {
            self.problem(
                row.line,
                &self.heading(Column::TrainerId),
                "an empty cell",
                "the trainer's id",
                "write the id that stays the same from year to year",
            );
        }
        if PersonName::parse(&name).is_none() {
            let found = if name.is_empty() {
                "an empty cell".to_owned()
            } else {
                format!("`{name}`")
            };
            self.problem(
                row.line,
                &self.heading(Column::Name),
                found,
                "the trainer's full name",
                "write first and last name",
            );
        }
        Trainer {
            id,
            name,
            aliases: self
                .cell(row, Column::Aliases)
                .split(';')
                .map(|alias| alias.trim().to_owned())
                .filter(|alias| !alias.is_empty())
                .collect(),
            email: self.text(row, Column::Email),
            club: self.text(row, Column::Club),
            employment: self.read(row, Column::EmploymentStatus, cell::employment),
            birth_date: self.read(row, Column::BirthDate, cell::date),
            retired: self.read(row, Column::Retired, cell::yes_or_no),
            credentials: Vec::new(),
        }
    }

    fn credential(&mut self, row: &TableRow, spellings: Spellings<'_>) -> Option<Credential> {
        let Some(spelling) = self.text(row, Column::Credential) else {
            let heading = self.heading(Column::Credential);
            self.problem(
                row.line,
                &heading,
                "an empty cell",
                "a credential such as nasm-cpt",
                "write the credential, one row for each",
            );
            return None;
        };
        let code = spellings(&spelling).unwrap_or_else(|| {
            let note = format!(
                "{}: no rules for the credential `{spelling}`: it is not evaluated",
                self.file
            );
            if !self.checked.notes.contains(&note) {
                self.checked.notes.push(note);
            }
            spelling.to_lowercase()
        });
        let credential = Credential {
            code,
            cert_number: self.text(row, Column::CertNumber),
            first_certified_on: self.read(row, Column::FirstCertifiedOn, cell::date),
            certified_on: self.read(row, Column::CertifiedOn, cell::date),
            cycle_start: self.read(row, Column::CycleStart, cell::date),
            expires_on: self.read(row, Column::ExpiresOn, cell::date),
            renewed_on: self.read(row, Column::RenewedOn, cell::date),
            application_received_on: self.read(row, Column::ApplicationReceivedOn, cell::date),
            fee_paid_on: self.read(row, Column::FeePaidOn, cell::date),
            submitted_on: self.read(row, Column::SubmittedOn, cell::date),
            lifetime_plan: self
                .read(row, Column::FeePlan, cell::lifetime_plan)
                .unwrap_or_default(),
            status: self.status(row, &spelling),
            audit_notice_on: self.read(row, Column::AuditNoticeOn, cell::date),
            exception_until: self.read(row, Column::ExceptionUntil, cell::date),
            member_from: self.read(row, Column::MemberFrom, cell::date),
            member_to: self.read(row, Column::MemberTo, cell::date),
        };
        self.order_of_dates(row, &credential);
        Some(credential)
    }

    /// A credential written as emeritus ("ACSM-CPT-E") is one (A61).
    fn status(&mut self, row: &TableRow, spelling: &str) -> Option<Status> {
        let entered = self.read(row, Column::Status, cell::status);
        let spelled = words(spelling);
        if !matches!(spelled.last().map(String::as_str), Some("e" | "emeritus")) {
            return entered;
        }
        if entered == Some(Status::Active) {
            let found = format!("`{}` beside `{spelling}`", self.cell(row, Column::Status));
            let advice = "write the credential without its ending, or the status emeritus";
            self.problem(
                row.line,
                &self.heading(Column::Status),
                found,
                "emeritus or an empty cell",
                advice,
            );
        }
        Some(Status::Emeritus)
    }

    /// Days that cannot come in the order in which they stand.
    fn order_of_dates(&mut self, row: &TableRow, credential: &Credential) {
        let (first, certified, start) = (
            credential.first_certified_on,
            credential.certified_on,
            credential.cycle_start,
        );
        for (early, early_on, late, late_on) in [
            (
                Column::CycleStart,
                start,
                Column::ExpiresOn,
                credential.expires_on,
            ),
            (
                Column::CertifiedOn,
                certified,
                Column::ExpiresOn,
                credential.expires_on,
            ),
            (
                Column::FirstCertifiedOn,
                first,
                Column::ExpiresOn,
                credential.expires_on,
            ),
            (
                Column::FirstCertifiedOn,
                first,
                Column::CertifiedOn,
                certified,
            ),
            (Column::FirstCertifiedOn, first, Column::CycleStart, start),
            (
                Column::MemberFrom,
                credential.member_from,
                Column::MemberTo,
                credential.member_to,
            ),
        ] {
            if let (Some(early_on), Some(late_on)) = (early_on, late_on)
                && early_on > late_on
            {
                let expected = format!("a day up to `{}`, which is {late_on}", self.heading(late));
                self.problem(
                    row.line,
                    &self.heading(early),
                    format!("`{early_on}`"),
                    expected,
                    "correct the one that is wrong",
                );
            }
        }
    }

    /// A certificate number is proof of a person (D21), so no two people can have one.
    fn one_number_one_person(&mut self, entries: &mut [Entry]) {
        let mut holders: BTreeMap<(String, String), usize> = BTreeMap::new();
        for place in 0..entries.len() {
            let (line, id) = (entries[place].line, entries[place].trainer.id.clone());
            let Some(credential) = &entries[place].credential else {
                continue;
            };
            let Some(number) = &credential.cert_number else {
                continue;
            };
            let first = *holders
                .entry((credential.code.clone(), words(number).concat()))
                .or_insert(place);
            if entries[first].trainer.id != id {
                let expected = format!(
                    "a number of {id} alone; {} has it on line {}",
                    entries[first].trainer.id, entries[first].line
                );
                let found = format!("`{number}`");
                self.checked.left_out.extend([line, entries[first].line]);
                self.problem(
                    line,
                    &self.heading(Column::CertNumber),
                    found,
                    expected,
                    "correct the one that is wrong",
                );
            }
        }
        for entry in entries {
            entry.credential = entry
                .credential
                .take()
                .filter(|_| !self.checked.left_out.contains(&entry.line));
        }
    }

    /// Rows of one id to one trainer, in the order in which the ids first stand in the file.
    fn join(&mut self, mut entries: Vec<Entry>) {
        self.one_number_one_person(&mut entries);
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
            roster.trainers.extend(self.joined(rows));
        }
        self.checked.roster = roster;
    }

    fn joined(&mut self, mut rows: Vec<Entry>) -> Option<Trainer> {
        let first_line = rows.first()?.line;
        let mut trainer = rows.first()?.trainer.clone();
        let problems = self.checked.problems.len();
        for row in &rows[1..] {
            let other = &row.trainer;
            let seen = (row.line, first_line);
            if !same_name(&trainer.name, &other.name) {
                let column = if self.columns.contains_key(&Column::Name) {
                    Column::Name
                } else {
                    Column::LastName
                };
                let expected = format!(
                    "`{}`, the name of {} on line {first_line}",
                    trainer.name, trainer.id
                );
                self.problem(
                    row.line,
                    &self.heading(column),
                    format!("`{}`", other.name),
                    expected,
                    "give two people two ids, or write former names as aliases",
                );
                trainer.aliases.push(other.name.clone());
            }
            trainer.aliases.extend(
                other
                    .aliases
                    .iter()
                    .filter(|alias| !trainer.aliases.contains(alias))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
            self.same(
                seen,
                Column::Email,
                &mut trainer.email,
                other.email.as_ref(),
            );
            self.same(seen, Column::Club, &mut trainer.club, other.club.as_ref());
            self.same(
                seen,
                Column::EmploymentStatus,
                &mut trainer.employment,
                other.employment.as_ref(),
            );
            self.same(
                seen,
                Column::BirthDate,
                &mut trainer.birth_date,
                other.birth_date.as_ref(),
            );
            self.same(
                seen,
                Column::Retired,
                &mut trainer.retired,
                other.retired.as_ref(),
            );
        }
        if self.checked.problems.len() > problems {
            self.checked
                .left_out
                .extend(rows.iter().map(|row| row.line));
            return Some(trainer);
        }
        let twice = self.repeated(&rows);
        self.checked.left_out.extend(&twice);
        rows.retain(|row| !twice.contains(&row.line));
        for credential in rows.into_iter().filter_map(|row| row.credential) {
            if !trainer.credentials.contains(&credential) {
                trainer.credentials.push(credential);
            }
        }
        Some(trainer)
    }

    /// What is said of a person must be the same on all their rows; an empty cell says nothing.
    fn same<T: PartialEq + Clone>(
        &mut self,
        (line, first_line): (u64, u64),
        column: Column,
        kept: &mut Option<T>,
        other: Option<&T>,
    ) {
        match (kept.as_ref(), other) {
            (Some(kept), Some(other)) if kept != other => {
                let expected = format!("the same as on line {first_line}");
                self.problem(
                    line,
                    &self.heading(column),
                    "another value for the same id",
                    expected,
                    "correct the one that is wrong",
                );
            }
            (None, Some(other)) => *kept = Some(other.clone()),
            _ => {}
        }
    }

    /// Lines that give one credential of one trainer twice, and differently.
    fn repeated(&mut self, rows: &[Entry]) -> BTreeSet<u64> {
        let mut lines = BTreeSet::new();
        for (place, row) in rows.iter().enumerate() {
            let Some(credential) = &row.credential else {
                continue;
            };
            let same = |earlier: &&Entry| {
                earlier
                    .credential
                    .as_ref()
                    .is_some_and(|earlier| earlier.code == credential.code)
            };
            let Some(earlier) = rows[..place].iter().find(same) else {
                continue;
            };
            let Some(known) = &earlier.credential else {
                continue;
            };
            let Some((column, found, expected)) = difference(credential, known) else {
                self.checked.notes.push(format!(
                    "{}:{}: the same as line {}: read once",
                    self.file, row.line, earlier.line
                ));
                continue;
            };
            lines.extend([earlier.line, row.line]);
            let expected = format!(
                "`{expected}` as on line {}, for {} of {}",
                earlier.line, credential.code, row.trainer.id
            );
            self.problem(
                row.line,
                &self.heading(column),
                format!("`{found}`"),
                expected,
                "keep one row for each credential",
            );
        }
        lines
    }
}

fn same_name(a: &str, b: &str) -> bool {
    match (PersonName::parse(a), PersonName::parse(b)) {
        (Some(a), Some(b)) => a.fits(&b) == Some(Fit::Exact),
        _ => false,
    }
}

/// The first column in which two rows of one credential differ, with both values.
fn difference(a: &Credential, b: &Credential) -> Option<(Column, String, String)> {
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    let status = |status: Option<Status>| status.map(|status| format!("{status:?}").to_lowercase());
    let plan = |lifetime: bool| Some(if lifetime { "lifetime" } else { "standard" }.to_owned());
    [
        (
            Column::CertNumber,
            a.cert_number.clone(),
            b.cert_number.clone(),
        ),
        (
            Column::FirstCertifiedOn,
            date(a.first_certified_on),
            date(b.first_certified_on),
        ),
        (
            Column::CertifiedOn,
            date(a.certified_on),
            date(b.certified_on),
        ),
        (Column::CycleStart, date(a.cycle_start), date(b.cycle_start)),
        (Column::ExpiresOn, date(a.expires_on), date(b.expires_on)),
        (Column::RenewedOn, date(a.renewed_on), date(b.renewed_on)),
        (
            Column::ApplicationReceivedOn,
            date(a.application_received_on),
            date(b.application_received_on),
        ),
        (Column::FeePaidOn, date(a.fee_paid_on), date(b.fee_paid_on)),
        (
            Column::SubmittedOn,
            date(a.submitted_on),
            date(b.submitted_on),
        ),
        (
            Column::FeePlan,
            plan(a.lifetime_plan),
            plan(b.lifetime_plan),
        ),
        (Column::Status, status(a.status), status(b.status)),
        (
            Column::AuditNoticeOn,
            date(a.audit_notice_on),
            date(b.audit_notice_on),
        ),
        (
            Column::ExceptionUntil,
            date(a.exception_until),
            date(b.exception_until),
        ),
        (Column::MemberFrom, date(a.member_from), date(b.member_from)),
        (Column::MemberTo, date(a.member_to), date(b.member_to)),
    ]
    .into_iter()
    .find(|(_, a, b)| a != b)
    .map(|(column, a, b)| (column, a.unwrap_or_default(), b.unwrap_or_default()))
}
