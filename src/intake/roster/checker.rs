//! The columns of a roster and its cells by column, and the problems found so far. What a cell means is not known
//! here.

use std::collections::BTreeMap;

use super::checked::Checked;
use super::column::Column;
use crate::intake::display_name::quoted;
use crate::intake::table::{CellRef, Problem, TableRow};

/// The roster being checked.
pub(super) struct RosterChecker<'a> {
    pub file: &'a str,
    pub headings: &'a [String],
    /// The index of each column.
    pub columns: BTreeMap<Column, usize>,
    /// What was found so far.
    pub checked: Checked,
}

impl<'a> RosterChecker<'a> {
    /// Finds the columns of a roster. A missing or repeated column is a problem.
    pub(super) fn new(file: &'a str, headings: &'a [String]) -> Self {
        let mut checker = Self {
            file,
            headings,
            columns: BTreeMap::new(),
            checked: Checked::default(),
        };
        checker.find_columns();
        if !headings.is_empty() {
            checker.check_required_columns();
        }
        checker
    }

    /// Adds a problem in a column: what was found, what was expected and what to do.
    pub(super) fn problem(&mut self, line: u64, column: Column, texts: [&str; 3]) {
        let heading = self.heading(column);
        self.problem_under(line, &heading, texts);
    }

    /// Adds a problem under a heading: what was found, what was expected and what to do.
    pub(super) fn problem_under(
        &mut self,
        line: u64,
        heading: &str,
        [found, expected, advice]: [&str; 3],
    ) {
        let cell = CellRef {
            file: self.file,
            line,
            column: heading,
        };
        let problem = Problem::new(cell, found, expected, advice);
        self.checked.problems.push(problem);
    }

    fn find_columns(&mut self) {
        let mut unknown = Vec::new();
        for (index, heading) in self.headings.iter().enumerate() {
            match Column::of(heading) {
                Some(column) => {
                    if let Some(first) = self.columns.insert(column, index) {
                        let found = format!("it in addition to {}", quoted(&self.headings[first]));
                        let expected = format!("one column for {}", column.name());
                        let advice = "keep the one that is right";
                        self.problem_under(1, heading, [&found, &expected, advice]);
                    }
                }
                None if heading.is_empty() => {}
                None => unknown.push(heading.as_str()),
            }
        }
        unknown.retain(|heading| !self.check_slip(heading));
        if !unknown.is_empty() {
            let note = format!("{}: columns not used: {}", self.file, list(&unknown));
            self.checked.notes.push(note);
        }
    }

    /// Adds a problem for a heading that is nearly the name of a column that the roster does not have: without it every row would lack
    /// that cell. Gives whether there is one.
    fn check_slip(&mut self, heading: &str) -> bool {
        let Some((column, name)) = Column::nearly(heading) else {
            return false;
        };
        let is_missing = !self.has(column);
        if is_missing {
            let (found, expected) = (quoted(heading), quoted(name));
            let advice = "rename the column to that, or to a name that is less like it if it is something else";
            self.problem_under(1, heading, [&found, &expected, advice]);
        }
        is_missing
    }

    /// Whether the roster has a column; the name may be in two.
    fn has(&self, column: Column) -> bool {
        let is_split = column == Column::Name
            && self.columns.contains_key(&Column::FirstName)
            && self.columns.contains_key(&Column::LastName);
        is_split || self.columns.contains_key(&column)
    }

    fn check_required_columns(&mut self) {
        for required in [Column::TrainerId, Column::Name, Column::Credential] {
            let is_slip = |heading: &String| {
                let nearly = Column::nearly(heading);
                nearly.is_some_and(|(column, _)| column == required)
            };
            // A heading that is nearly the required one is a problem already.
            if self.has(required) || self.headings.iter().any(is_slip) {
                continue;
            }
            let headings: Vec<&str> = self.headings.iter().map(String::as_str).collect();
            let found = format!("the columns {}", list(&headings));
            let advice = "add it, or rename the column that has it";
            self.problem(1, required, [&found, "a column of this name", advice]);
        }
    }

    /// The heading as written in the file; the column's own name if it is missing.
    pub(super) fn heading(&self, column: Column) -> String {
        self.columns.get(&column).map_or_else(
            || column.name().to_owned(),
            |index| self.headings[*index].clone(),
        )
    }

    /// The text of a cell; empty if there is none.
    pub(super) fn cell<'r>(&self, row: &'r TableRow, column: Column) -> &'r str {
        self.columns
            .get(&column)
            .and_then(|index| row.cells.get(*index))
            .map_or("", String::as_str)
    }

    /// The text of a cell; `None` if it is empty.
    pub(super) fn text(&self, row: &TableRow, column: Column) -> Option<String> {
        Some(self.cell(row, column).to_owned()).filter(|text| !text.is_empty())
    }
}

/// The text of a cell in a message. One with a digit or an `@` is not shown: in a row with a cell too many, a birth date or an
/// address may be in any column, and in a file without headings in the first line.
pub(super) fn shown(cell: &str) -> String {
    if cell.contains(|c: char| c.is_numeric() || c == '@') {
        "a cell that is not shown (it may be personal)".to_owned()
    } else {
        quoted(cell)
    }
}

fn list(headings: &[&str]) -> String {
    let shown: Vec<String> = headings.iter().map(|heading| shown(heading)).collect();
    shown.join(", ")
}
