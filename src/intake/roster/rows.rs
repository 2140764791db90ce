//! Rows of a roster to entries: every cell is read, and every contradiction between the cells of a row is a problem.

use super::cell::{self, CellError};
use super::checked::Spellings;
use super::checker::{RosterChecker, shown};
use super::column::Column;
use super::trainer::{Credential, Status, Trainer};
use crate::intake::person::{PersonName, words};
use crate::intake::table::TableRow;

/// One row: a trainer and, if nothing in it is wrong, the credential.
pub(super) struct Entry {
    pub line: u64,
    pub trainer: Trainer,
    pub credential: Option<Credential>,
}

/// Reads all rows. Rows without an id or a name give no entry.
pub(super) fn entries(
    checker: &mut RosterChecker<'_>,
    rows: &[TableRow],
    spellings: Spellings<'_>,
) -> Vec<Entry> {
    rows.iter()
        .filter_map(|row| checker.entry(row, spellings))
        .collect()
}

impl RosterChecker<'_> {
    /// Reads a cell. An empty one is `None`, and one that cannot be read is a problem as well.
    fn read<T>(
        &mut self,
        row: &TableRow,
        column: Column,
        reader: fn(&str) -> Result<T, CellError>,
    ) -> Option<T> {
        let text = self.text(row, column)?;
        match reader(&text) {
            Ok(value) => Some(value),
            Err(CellError { expected, advice }) => {
                let found = match column {
                    // A birth date is not repeated anywhere.
                    Column::BirthDate => "a cell that is not a clear date".to_owned(),
                    _ => shown(&text),
                };
                self.problem(row.line, column, [&found, &expected, &advice]);
                None
            }
        }
    }

    /// A text that stands in reports. A date in its place was pushed out of another column, and could be a birth date.
    fn text_in_report(&mut self, row: &TableRow, column: Column) -> Option<String> {
        let text = self.text(row, column)?;
        if cell::is_date(&text) || (column == Column::Credential && text.contains('@')) {
            let found = "what belongs in another column";
            let expected = format!("the trainer's {}", column.name());
            let advice = "put cells that contain the delimiter in double quotes, and check that no cell of the row is missing";
            self.problem(row.line, column, [found, &expected, advice]);
            return None;
        }
        Some(text)
    }

    /// `None` if the row has no id or no name.
    fn entry(&mut self, row: &TableRow, spellings: Spellings<'_>) -> Option<Entry> {
        let problems = self.checked.problems.len();
        let width = self.headings.len();
        // The cells are not repeated: one could be a birth date that was pushed out of its column.
        if row.cells.iter().skip(width).any(|cell| !cell.is_empty()) {
            let (found, expected) = (
                format!("{} cells", row.cells.len()),
                format!("{width} cells"),
            );
            let advice = "put cells that contain the delimiter in double quotes";
            self.problem_under(
                row.line,
                "(after the last one)",
                [&found, &expected, advice],
            );
            self.checked.left_out.insert(row.line);
            return None;
        }
        let trainer = self.trainer(row);
        let credential = self.credential(row, spellings);
        let is_right = self.checked.problems.len() == problems;
        if !is_right {
            self.checked.left_out.insert(row.line);
        }
        (!trainer.id.is_empty() && !trainer.name.is_empty()).then(|| Entry {
            line: row.line,
            trainer,
            credential: credential.filter(|_| is_right),
        })
    }

    fn trainer(&mut self, row: &TableRow) -> Trainer {
        let id = self.cell(row, Column::TrainerId).to_owned();
        if id.is_empty() {
            let advice = "write the id that stays the same from year to year";
            let texts = ["an empty cell", "the trainer's id", advice];
            self.problem(row.line, Column::TrainerId, texts);
        }
        let name = self.name(row);
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
            club: self.text_in_report(row, Column::Club),
            employment: self.read(row, Column::EmploymentStatus, cell::employment),
            birth_date: self.read(row, Column::BirthDate, cell::date),
            retired: self.read(row, Column::Retired, cell::yes_or_no),
            credentials: Vec::new(),
        }
    }

    /// The name in its column, or put together from the columns of its parts.
    fn name(&mut self, row: &TableRow) -> String {
        let name = self.text(row, Column::Name).unwrap_or_else(|| {
            [Column::FirstName, Column::MiddleName, Column::LastName]
                .map(|column| self.cell(row, column))
                .into_iter()
                .flat_map(str::split_whitespace)
                .collect::<Vec<_>>()
                .join(" ")
        });
        if PersonName::parse(&name).is_none() {
            let found = if name.is_empty() {
                "an empty cell".to_owned()
            } else {
                shown(&name)
            };
            let advice = "write first and last name";
            let texts = [found.as_str(), "the trainer's full name", advice];
            self.problem(row.line, Column::Name, texts);
        }
        name
    }

    fn credential(&mut self, row: &TableRow, spellings: Spellings<'_>) -> Option<Credential> {
        if self.cell(row, Column::Credential).is_empty() {
            let expected = "a credential such as nasm-cpt";
            let advice = "write the credential, one row for each";
            self.problem(
                row.line,
                Column::Credential,
                ["an empty cell", expected, advice],
            );
            return None;
        }
        let spelling = self.text_in_report(row, Column::Credential)?;
        let credential = Credential {
            code: spellings(&spelling).unwrap_or_else(|| spelling.to_lowercase()),
            line: row.line,
            cert_number: self.text_in_report(row, Column::CertNumber),
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
            written: spelling,
        };
        self.check_order_of_dates(row, &credential);
        Some(credential)
    }

    /// The status. A credential written with an emeritus ending ("ACSM-CPT-E") is emeritus (A61).
    fn status(&mut self, row: &TableRow, spelling: &str) -> Option<Status> {
        let entered = self.read(row, Column::Status, cell::status);
        let words = words(spelling);
        if !matches!(words.last().map(String::as_str), Some("e" | "emeritus")) {
            return entered;
        }
        if entered == Some(Status::Active) {
            let status = self.cell(row, Column::Status);
            let found = format!("{} together with {}", shown(status), shown(spelling));
            let advice = "write the credential without its ending, or the status emeritus";
            self.problem(
                row.line,
                Column::Status,
                [&found, "emeritus or an empty cell", advice],
            );
        }
        Some(Status::Emeritus)
    }

    /// Adds a problem for dates that cannot be in this order.
    fn check_order_of_dates(&mut self, row: &TableRow, credential: &Credential) {
        let first = (Column::FirstCertifiedOn, credential.first_certified_on);
        let certified = (Column::CertifiedOn, credential.certified_on);
        let start = (Column::CycleStart, credential.cycle_start);
        let expires = (Column::ExpiresOn, credential.expires_on);
        let member_from = (Column::MemberFrom, credential.member_from);
        let member_to = (Column::MemberTo, credential.member_to);
        for [(early, early_on), (late, late_on)] in [
            [start, expires],
            [certified, expires],
            [first, expires],
            [first, certified],
            [first, start],
            [member_from, member_to],
        ] {
            if let (Some(early_on), Some(late_on)) = (early_on, late_on)
                && early_on > late_on
            {
                let expected = format!("a day not after that in `{}`", self.heading(late));
                let advice = "correct the one that is wrong";
                self.problem(row.line, early, ["a later day", &expected, advice]);
            }
        }
    }
}
