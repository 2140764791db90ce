//! `decisions.csv`: every decision that was given, what it replaced, and those that found nothing to decide.

use std::collections::{BTreeMap, BTreeSet};

use super::Run;
use super::table::{Cell, Table};
use crate::credit::decision::{Decided, Decision};

const COLUMNS: &[&str] = &["row", "sha256", "pages", "path", "field", "value", "decided_by", "decided_on", "reason", "state", "replaced"];

/// Where a decision was at work, and what it replaced.
#[derive(Default)]
struct Work<'a> {
    paths: Vec<&'a str>,
    replaced: Vec<&'a str>,
}

impl<'a> Work<'a> {
    fn add(&mut self, path: &'a str, replaced: &'a str) {
        for (all, one) in [(&mut self.paths, path), (&mut self.replaced, replaced)] {
            if !one.is_empty() && !all.contains(&one) {
                all.push(one);
            }
        }
    }
}

/// The rows, in the order of the file that was given.
pub(super) fn table(run: &Run<'_>) -> Table {
    let (work, documents) = (work(run), documents(run));
    let mut table = Table::new(COLUMNS);
    for decision in run.decisions.all() {
        let written = &decision.written;
        let applied = work.get(&written.line);
        table.row(vec![
            written.line.to_string().into(),
            written.document.as_str().into(),
            written.pages.as_str().into(),
            Cell::list(applied.map_or(&[][..], |work| &work.paths)),
            written.field.as_str().into(),
            written.value.as_str().into(),
            written.decided_by.as_str().into(),
            written.decided_on.to_string().into(),
            written.reason.as_str().into(),
            if applied.is_some() { "applied" } else { "unused" }.into(),
            applied.map_or_else(|| idle(&documents, decision).to_owned(), |work| work.replaced.join("; ")).into(),
        ]);
    }
    table
}

/// One line for each decision that was given and changed nothing.
#[must_use]
pub fn unused(run: &Run<'_>) -> Vec<String> {
    if run.decisions.all().is_empty() {
        return Vec::new();
    }
    let (work, documents) = (work(run), documents(run));
    let line = |decision: &Decision| format!("decisions, line {}: unused: {}", decision.written.line, idle(&documents, decision));
    run.decisions.all().iter().filter(|decision| !work.contains_key(&decision.written.line)).map(line).collect()
}

/// What each decision did, by its line.
fn work<'a>(run: &Run<'a>) -> BTreeMap<u64, Work<'a>> {
    let mut work: BTreeMap<u64, Work<'a>> = BTreeMap::new();
    let mut add = |path: &'a str, decided: &'a [Decided]| {
        for decided in decided {
            work.entry(decided.line).or_default().add(path, &decided.replaced);
        }
    };
    for (papers, assessments) in run.filing.papers.iter().zip(run.assessments) {
        for paper in papers {
            add(&paper.record.path, &paper.decided);
        }
        for assessment in assessments {
            for line in assessment.lines.iter().filter(|line| !line.decided.is_empty()) {
                let path = papers.iter().find(|paper| paper.evidence == line.evidence).map_or("", |paper| paper.record.path.as_str());
                add(path, &line.decided);
            }
            for requirement in &assessment.requirements {
                add("", &requirement.decided);
            }
        }
    }
    for unfiled in &run.filing.unfiled {
        add(&unfiled.record.path, &unfiled.decided);
    }
    work
}

/// The hashes of all documents that gave a record.
fn documents<'a>(run: &Run<'a>) -> BTreeSet<&'a str> {
    let records = run.filing.papers.iter().flatten().map(|paper| &paper.record).chain(run.filing.unfiled.iter().map(|u| &u.record));
    records.map(|record| record.sha256.as_str()).collect()
}

/// Why a decision changed nothing.
fn idle(documents: &BTreeSet<&str>, decision: &Decision) -> &'static str {
    let document = decision.written.document.as_str();
    if document.starts_with('Q') {
        "nothing asks this question any more"
    } else if !documents.contains(document) {
        "no document has this hash: it was changed or removed since, and its questions are asked again"
    } else {
        "the document is there, but not these pages, or nothing asks this of it any more"
    }
}
