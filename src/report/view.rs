//! A record for a person to read: every field with its state and the printed line.
//!
//! A record comes in, text for a terminal goes out. Nothing is judged here.

use super::cell::Pages;
use super::code_list::ListedCode;
use super::display::{amount, id};
use crate::intake::display_name::visible;
use crate::read::clues::Account;
use crate::read::record::{At, Reading, Record};

/// The record as text, ending in a blank line. Fields that were not found are left out, except for the main ones.
#[must_use]
pub fn view(record: &Record) -> String {
    let mut text = String::new();
    let head = format!(
        "{}  page {}  {}  read from {}",
        record.path,
        Pages::from(record.pages),
        record.kind_words(),
        record.source.code()
    );
    push_line(&mut text, &head);
    readings(&mut text, record);
    for finding in &record.findings {
        let (code, message) = (finding.code.as_str(), &finding.message);
        push_line(&mut text, &format!("  finding       {code}: {message}"));
    }
    for account in &record.why.accounts {
        reasons(&mut text, account);
    }
    text.push('\n');
    text
}

fn readings(text: &mut String, record: &Record) {
    for (name, reading) in [
        ("holder", &record.holder),
        ("provider", &record.provider),
        ("title", &record.title),
    ] {
        field(text, name, reading, true, Clone::clone);
    }
    field(
        text,
        "completed_on",
        &record.completed_on,
        true,
        ToString::to_string,
    );
    for (name, reading) in [
        ("started_on", &record.started_on),
        ("issued_on", &record.issued_on),
        ("expires_on", &record.expires_on),
    ] {
        field(text, name, reading, false, ToString::to_string);
    }
    field(
        text,
        "validity",
        &record.validity,
        false,
        ToString::to_string,
    );
    field(text, "grade", &record.grade, false, Clone::clone);
    record
        .amounts
        .iter()
        .for_each(|reading| field(text, "amount", reading, true, amount));
    record
        .ids
        .iter()
        .for_each(|reading| field(text, "id", reading, true, id));
}

/// Why a field was read as it was: the reason, then each candidate with its weight and place, and the clues for and against it.
fn reasons(text: &mut String, account: &Account) {
    push_line(
        text,
        &format!("  why {:<13} {}", account.field, account.because),
    );
    for candidate in &account.candidates {
        push_line(
            text,
            &format!(
                "      {:>3}  {}{}",
                candidate.weight,
                candidate.value,
                place(candidate.at.as_ref())
            ),
        );
        for clue in &candidate.clues {
            push_line(text, &format!("           {:+} {}", clue.weight, clue.says));
        }
    }
}

/// Adds a line, whatever its text holds: a document must not send commands to a terminal.
fn push_line(text: &mut String, line: &str) {
    text.push_str(&visible(line.trim_end()));
    text.push('\n');
}

fn field<T>(
    text: &mut String,
    name: &str,
    reading: &Reading<T>,
    show_missing: bool,
    show: impl Fn(&T) -> String,
) {
    let (state, values) = match reading {
        Reading::Sure { value, .. } => ("sure", show(value)),
        Reading::Unclear(candidates) => (
            "unclear",
            candidates
                .iter()
                .map(|candidate| show(&candidate.value))
                .collect::<Vec<_>>()
                .join(" | "),
        ),
        Reading::Missing if show_missing => ("missing", String::new()),
        Reading::Missing => return,
    };
    let at = place(reading.at());
    push_line(text, &format!("  {name:<13} {state:<8} {values}{at}"));
}

/// Where a value is printed.
fn place(at: Option<&At>) -> String {
    at.map(|at| format!("  <- page {} line {}: {}", at.page, at.line, at.text))
        .unwrap_or_default()
}
