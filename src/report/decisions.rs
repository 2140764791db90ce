//! `decisions.csv`: every decision that was given, what it replaced, and those that found nothing to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::Judged;
use super::folder::Open;
use super::table::Cell;
use crate::credit::Unfiled;
use crate::credit::decision::{Decided, Decision, Decisions};
use crate::read::record::Record;

pub(super) const COLUMNS: &[&str] = &[
    "row",
    "sha256",
    "pages",
    "path",
    "field",
    "value",
    "decided_by",
    "decided_on",
    "reason",
    "state",
    "replaced",
];

/// Where a decision was at work, and what it replaced.
#[derive(Debug, Default)]
struct Applied {
    paths: Vec<String>,
    replaced: Vec<String>,
}

impl Applied {
    fn add(&mut self, path: &str, replaced: &str) {
        for (all, one) in [(&mut self.paths, path), (&mut self.replaced, replaced)] {
            if !one.is_empty() && !all.iter().any(|other| other == one) {
                all.push(one.to_owned());
            }
        }
    }
}

/// What the decisions did.
#[derive(Debug, Default)]
pub(super) struct Work {
    /// By the line of a decision.
    applied: BTreeMap<u64, Applied>,
    /// The hashes of documents that decisions name and that are there.
    documents: BTreeSet<String>,
}

impl Work {
    /// What they did for a trainer.
    pub(super) fn judged(
        &mut self,
        decisions: &Decisions,
        Judged {
            papers,
            assessments,
            ..
        }: &Judged<'_>,
    ) {
        for paper in papers {
            self.record(decisions, &paper.record, &paper.decided);
        }
        for assessment in assessments {
            for line in assessment
                .lines
                .iter()
                .filter(|line| !line.decided.is_empty())
            {
                let path = papers
                    .iter()
                    .find(|paper| paper.evidence == line.evidence)
                    .map_or("", |paper| paper.record.path.as_str());
                self.at_work(path, &line.decided);
            }
            for requirement in &assessment.requirements {
                self.at_work("", &requirement.decided);
            }
        }
    }

    /// What they did to a paper that is nobody's.
    pub(super) fn unfiled(&mut self, decisions: &Decisions, unfiled: &Unfiled) {
        self.record(decisions, &unfiled.record, &unfiled.decided);
    }

    fn record(&mut self, decisions: &Decisions, record: &Record, decided: &[Decided]) {
        if decisions.name(&record.sha256) {
            self.documents.insert(record.sha256.clone());
        }
        self.at_work(&record.path, decided);
    }

    fn at_work(&mut self, path: &str, decided: &[Decided]) {
        for decided in decided {
            self.applied
                .entry(decided.line)
                .or_default()
                .add(path, &decided.replaced);
        }
    }

    /// What they did for somebody else as well.
    pub(super) fn add(&mut self, more: Self) {
        for (line, Applied { paths, replaced }) in more.applied {
            let all = self.applied.entry(line).or_default();
            for path in &paths {
                all.add(path, "");
            }
            for replaced in &replaced {
                all.add("", replaced);
            }
        }
        self.documents.extend(more.documents);
    }

    /// The rows, in the order of the file that was given.
    pub(super) fn write(&self, decisions: &Decisions, file: &mut Open) -> io::Result<()> {
        for decision in decisions.all() {
            let written = &decision.written;
            let applied = self.applied.get(&written.line);
            file.row(&[
                written.line.to_string().into(),
                written.document.as_str().into(),
                written.pages.as_str().into(),
                Cell::list(applied.map_or(&[][..], |applied| &applied.paths)),
                written.field.as_str().into(),
                written.value.as_str().into(),
                written.decided_by.as_str().into(),
                written.decided_on.to_string().into(),
                written.reason.as_str().into(),
                if applied.is_some() {
                    "applied"
                } else {
                    "unused"
                }
                .into(),
                applied
                    .map_or_else(
                        || idle(&self.documents, decision).to_owned(),
                        |applied| applied.replaced.join("; "),
                    )
                    .into(),
            ])?;
        }
        Ok(())
    }

    /// One line for each decision that was given and changed nothing.
    pub(super) fn unused(&self, decisions: &Decisions) -> Vec<String> {
        let line = |decision: &Decision| {
            format!(
                "decisions, line {}: unused: {}",
                decision.written.line,
                idle(&self.documents, decision)
            )
        };
        decisions
            .all()
            .iter()
            .filter(|decision| !self.applied.contains_key(&decision.written.line))
            .map(line)
            .collect()
    }
}

/// Why a decision changed nothing.
fn idle(documents: &BTreeSet<String>, decision: &Decision) -> &'static str {
    let document = decision.written.document.as_str();
    if document.starts_with('Q') {
        "nothing asks this question any more"
    } else if !documents.contains(document) {
        "no document has this hash: it was changed or removed since, and its questions are asked again"
    } else {
        "the document is there, but not these pages, or nothing asks this of it any more"
    }
}
