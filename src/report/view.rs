//! A record for a person to read: every field with its state and the printed line.

use std::fmt::Write;

use super::cells::{amount, id, pages, source};
use crate::read::clues::Account;
use crate::read::record::{At, Reading, Record};

/// The record as text, ending in a blank line. Fields of which nothing was found are left out but for the main ones.
#[must_use]
pub fn view(record: &Record) -> String {
    let mut text = format!(
        "{}  page {}  {}  read from {}\n",
        record.path,
        pages(record.pages),
        record.kind.as_str(),
        source(record.source)
    );
    for (name, reading) in [
        ("holder", &record.holder),
        ("provider", &record.provider),
        ("title", &record.title),
    ] {
        field(&mut text, name, reading, true, Clone::clone);
    }
    field(
        &mut text,
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
        field(&mut text, name, reading, false, ToString::to_string);
    }
    field(
        &mut text,
        "validity",
        &record.validity,
        false,
        ToString::to_string,
    );
    field(&mut text, "grade", &record.grade, false, Clone::clone);
    record
        .amounts
        .iter()
        .for_each(|reading| field(&mut text, "amount", reading, true, amount));
    record
        .ids
        .iter()
        .for_each(|reading| field(&mut text, "id", reading, true, id));
    for finding in &record.findings {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "  finding       {}: {}",
            finding.code.as_str(),
            finding.message
        );
    }
    record
        .why
        .accounts
        .iter()
        .for_each(|account| why(&mut text, account));
    text.push('\n');
    text
}

/// How a field came to be read: what settled it, then each candidate, its weight and its place, over what speaks for it.
fn why(text: &mut String, account: &Account) {
    say(
        text,
        &format!("  why {:<13} {}", account.field, account.because),
    );
    for candidate in &account.candidates {
        let At {
            page,
            line,
            text: printed,
        } = &candidate.at;
        say(
            text,
            &format!(
                "      {:>3}  {}  <- page {page} line {line}: {printed}",
                candidate.weight(),
                candidate.value
            ),
        );
        for clue in &candidate.clues {
            say(text, &format!("           {:+} {}", clue.weight, clue.says));
        }
    }
}

/// A line of its own. A paper must not send a terminal commands.
fn say(text: &mut String, line: &str) {
    text.extend(
        line.trim_end()
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c }),
    );
    text.push('\n');
}

fn field<T>(
    text: &mut String,
    name: &str,
    reading: &Reading<T>,
    even_missing: bool,
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
        Reading::Missing if even_missing => ("missing", String::new()),
        Reading::Missing => return,
    };
    let at = reading
        .at()
        .map(|at| format!("  <- page {} line {}: {}", at.page, at.line, at.text))
        .unwrap_or_default();
    say(text, &format!("  {name:<13} {state:<8} {values}{at}"));
}
