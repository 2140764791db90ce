//! A page for whoever mends the reader: each wrong value beside its paper, grouped by cause.
//!
//! The paper itself is shown if its file is at hand, and always what the program read on it, each word at its place.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use recert::page::{Line, Page};
use serde_json::Value;

use crate::harmless::Changes;
use crate::measure::Case;
use crate::paper::Paper;
use crate::score::{Verdict, words};

/// What is written as it is in the address of a file.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_');

/// The style of the page.
const STYLE: &str = include_str!("confusions.css");

/// The page, as HTML that loads nothing but the papers.
#[must_use]
pub fn page(cases: &[Case<'_>], harmless: &Changes) -> String {
    let mut groups: BTreeMap<(Verdict, &str, Cause), Vec<&Case<'_>>> = BTreeMap::new();
    for case in cases {
        for (field, verdict) in &case.verdicts {
            if *verdict != Verdict::Right {
                let cause = Cause::of(case, field, *verdict);
                groups
                    .entry((*verdict, field, cause))
                    .or_default()
                    .push(case);
            }
        }
    }
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>What is read wrong</title>\n<style>{STYLE}</style></head>\n<body><h1>What is read wrong</h1>\n<table><tr><th>verdict</th><th>field</th><th>cause</th><th>papers</th></tr>\n"
    );
    for (place, ((verdict, field, cause), cases)) in groups.iter().enumerate() {
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{field}</td><td><a href=\"#g{place}\">{}</a></td><td>{}</td></tr>",
            name(*verdict),
            cause.in_words(),
            cases.len()
        );
    }
    out.push_str("</table>\n");
    for (place, ((verdict, field, cause), cases)) in groups.iter().enumerate() {
        let _ = writeln!(
            out,
            "<h2 id=\"g{place}\">{field}, {}: {}</h2>",
            name(*verdict),
            cause.in_words()
        );
        for case in cases {
            add_case(&mut out, case, field);
        }
    }
    add_harmless(&mut out, harmless);
    out.push_str("</body></html>\n");
    out
}

fn add_harmless(out: &mut String, harmless: &Changes) {
    out.push_str(
        "<h2>A harmless line more changed what is read</h2>\n<table><tr><th>paper</th><th>line</th><th>fields</th><th></th></tr>\n",
    );
    for change in &harmless.changed {
        let _ = writeln!(
            out,
            "<tr><td>{} · {}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&change.set),
            escaped(&change.path),
            escaped(change.line),
            change.fields.join(", "),
            if change.is_silent { "silent error" } else { "" }
        );
    }
    out.push_str("</table>\n");
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::Silent => "silent error",
        Verdict::Unclear => "asked",
        Verdict::Missed => "missed",
    }
}

/// Why a value is wrong, as far as a program can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    SurelyOther,
    NothingRead,
    NotPrinted,
    NotInText,
    FirstCandidate,
    LaterCandidate,
    NoCandidate,
    InText,
    TakenForOther,
}

impl Cause {
    fn of(case: &Case<'_>, field: &str, verdict: Verdict) -> Self {
        if case.record.is_null() {
            return Self::NothingRead;
        }
        if field == "kind" && case.record["kind"] == "other" {
            return Self::SurelyOther;
        }
        let Some(wanted) = wanted(case, field) else {
            return Self::NotPrinted;
        };
        if verdict == Verdict::Unclear {
            let candidates = case.record[field]["candidates"].as_array();
            let is_right = |candidate: &Value| {
                words(candidate["value"].as_str().unwrap_or_default()) == words(&wanted)
            };
            return match candidates.and_then(|all| all.iter().position(is_right)) {
                Some(0) => Self::FirstCandidate,
                Some(_) => Self::LaterCandidate,
                None => Self::NoCandidate,
            };
        }
        match field {
            "holder" | "provider" | "title" | "ids" | "amounts" | "grade"
                if !is_in_text(case, &wanted) =>
            {
                Self::NotInText
            }
            "kind" | "approvals" => Self::TakenForOther,
            _ if field.contains('.') => Self::TakenForOther,
            _ => Self::InText,
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::SurelyOther => "a certificate that is surely none",
            Self::NothingRead => "nothing was read of the file",
            Self::NotPrinted => "nothing is printed, and something was read",
            Self::NotInText => "the right value is not in the text that was read",
            Self::FirstCandidate => "the likeliest candidate is right, and not sure",
            Self::LaterCandidate => "the right value is a candidate, but not the likeliest",
            Self::NoCandidate => "the right value is not a candidate",
            Self::InText => "the right value is in the text",
            Self::TakenForOther => {
                "what the paper says was not understood, or taken for something else"
            }
        }
    }
}

/// What is printed; `None` if nothing is, or if the words of a real paper are not kept.
fn wanted(case: &Case<'_>, field: &str) -> Option<String> {
    let truth = case.truth;
    let text = match field {
        "kind" => Some(&truth.kind),
        "holder" => truth.holder.as_ref(),
        "provider" => truth.provider.as_ref(),
        "title" => truth.title.as_ref(),
        "started_on" => truth.started_on.as_ref(),
        "completed_on" => truth.completed_on.as_ref(),
        "issued_on" => truth.issued_on.as_ref(),
        "expires_on" => truth.expires_on.as_ref(),
        "validity" => truth.validity.as_ref(),
        "grade" => truth.grade.as_ref(),
        _ => None,
    };
    if let Some(text) = text {
        return Some(text.clone());
    }
    let card = truth.card.clone().unwrap_or_default();
    let petition = truth.about.get("petition").and_then(Value::as_str);
    let amounts = truth.amounts.iter().map(|amount| {
        let body = amount.body.as_deref().unwrap_or_default();
        format!("{} {body} {}", amount.value, amount.unit)
    });
    let ids = truth.ids.iter().map(|id| id.value.clone());
    let listed: Vec<String> = match field {
        "amounts" => amounts.collect(),
        "ids" => ids.collect(),
        "approvals" => truth.approvals.clone().unwrap_or_default(),
        "card.covers" => card.covers,
        "card.ages" => card.ages,
        "card.sides" => card.sides.unwrap_or_default(),
        "card.skills" => card.skills.into_iter().collect(),
        "about.petition" => petition.into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let hashed = match field {
        "holder" => !truth.hashes.holder.is_empty(),
        "title" => !truth.hashes.title.is_empty(),
        _ => false,
    };
    if hashed {
        Some("(words not kept)".to_owned())
    } else {
        (!listed.is_empty()).then(|| listed.join(", "))
    }
}

fn is_in_text(case: &Case<'_>, wanted: &str) -> bool {
    let wanted = words(wanted).concat();
    papers(case).any(|paper| {
        let pages = paper.text.pages.iter().chain(&paper.second);
        let lines = pages.flat_map(|page| &page.lines);
        let text: String = lines.flat_map(|line| words(&line.text)).collect();
        text.contains(&wanted)
    })
}

fn papers<'c>(case: &'c Case<'c>) -> impl Iterator<Item = &'c Paper> {
    case.set.papers_of(case.truth, case.worsened)
}

fn add_case(out: &mut String, case: &Case<'_>, field: &str) {
    let read = &case.record[field.split('.').next().unwrap_or(field)];
    let _ = write!(
        out,
        "<section><div><h3>{} · {}</h3><dl><dt>printed</dt><dd>{}</dd><dt>read</dt><dd>{}</dd></dl></div>",
        escaped(&case.set.name),
        escaped(&case.truth.path),
        escaped(&wanted(case, field).unwrap_or_else(|| "nothing".to_owned())),
        escaped(&in_words(read)),
    );
    out.push_str("<div>");
    if let Some(file) = case.set.file(case.truth, case.worsened) {
        add_file(out, &file);
    }
    let lines = read_lines(read);
    if let Some(page) = papers(case).flat_map(|paper| &paper.text.pages).next() {
        add_drawing(out, page, &lines);
    }
    out.push_str("</div></section>\n");
}

/// The paper as a browser shows it, from where it is.
fn add_file(out: &mut String, file: &Path) {
    let path = file.to_string_lossy();
    let address = utf8_percent_encode(&path, IN_PATH);
    let is_picture = file.extension().is_some_and(|extension| {
        let pictures = ["png", "jpg", "jpeg", "webp", "gif", "bmp"];
        pictures
            .iter()
            .any(|picture| extension.eq_ignore_ascii_case(picture))
    });
    let _ = if is_picture {
        writeln!(
            out,
            "<img loading=\"lazy\" src=\"file://{address}\" alt=\"\">"
        )
    } else {
        writeln!(
            out,
            "<iframe loading=\"lazy\" src=\"file://{address}\"></iframe>"
        )
    };
}

/// A reading as people read it.
fn in_words(read: &Value) -> String {
    let value = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Object(amount) if amount.contains_key("unit") => {
            let part = |key: &str| value[key].as_str().unwrap_or_default();
            format!("{} {} {}", part("value"), part("body"), part("unit"))
        }
        other => other.to_string(),
    };
    let one = |read: &Value| match read["state"].as_str() {
        Some("sure") => format!("sure: {}", value(&read["value"])),
        Some("unclear") => {
            let candidates = read["candidates"].as_array().into_iter().flatten();
            let values: Vec<String> = candidates
                .map(|candidate| value(&candidate["value"]))
                .collect();
            format!("unclear: {}", values.join(" | "))
        }
        _ => value(read),
    };
    match read {
        Value::Null => "nothing".to_owned(),
        Value::Array(all) => all.iter().map(one).collect::<Vec<_>>().join("; "),
        read => one(read),
    }
}

/// The pages and lines that a reading came from.
fn read_lines(read: &Value) -> Vec<(u64, u64)> {
    let mut lines = Vec::new();
    let mut open = vec![read];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                if let (Some(page), Some(line)) = (
                    object.get("page").and_then(Value::as_u64),
                    object.get("line").and_then(Value::as_u64),
                ) {
                    lines.push((page, line));
                }
                open.extend(object.values());
            }
            Value::Array(all) => open.extend(all),
            _ => {}
        }
    }
    lines
}

fn add_drawing(out: &mut String, page: &Page, read: &[(u64, u64)]) {
    let (width, height) = if page.width > 0.0 {
        (page.width, page.height)
    } else {
        (612.0, 792.0)
    };
    let _ = write!(out, "<svg viewBox=\"0 0 {width} {height}\">");
    for line in &page.lines {
        let is_read = read.contains(&(page.number.into(), line.number.into()));
        add_line(out, line, is_read);
    }
    out.push_str("</svg>");
}

fn add_line(out: &mut String, line: &Line, is_read: bool) {
    let class = if is_read { " class=\"read\"" } else { "" };
    for word in &line.words {
        let text = &line.text[word.range.clone()];
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"{class}>{}</text>",
            word.x0,
            line.place.y1,
            line.size.max(4.0),
            (word.x1 - word.x0).max(1.0),
            escaped(text)
        );
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
