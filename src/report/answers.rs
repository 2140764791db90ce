//! `answers.csv`: every decision that was given, what it replaced, and those that found nothing to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::JudgedTrainer;
use super::folder::OpenFile;
use super::table::CsvCell;
use crate::filing::answers::Answers;
use crate::filing::answers::answer::{Answer, AppliedAnswer};
use crate::filing::filed::Unfiled;
use crate::read::record::Record;

pub(super) const COLUMNS: &[&str] = &[
    "row",
    "sha256",
    "pages",
    "path",
    "field",
    "value",
    "answered_by",
    "answered_on",
    "reason",
    "state",
    "replaced",
];

/// Where a decision was at work, and what it replaced.
#[derive(Debug, Default)]
struct AnswerUseRow {
    paths: Vec<String>,
    replaced: Vec<String>,
}

impl AnswerUseRow {
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
pub(super) struct AnswerUse {
    /// By the line of a decision.
    applied: BTreeMap<u64, AnswerUseRow>,
    /// The hashes of documents that decisions name and that are there.
    documents: BTreeSet<String>,
}

impl AnswerUse {
    /// What they did for a trainer.
    pub(super) fn judged(
        &mut self,
        answers: &Answers,
        JudgedTrainer {
            evidence,
            assessments,
            ..
        }: &JudgedTrainer<'_>,
    ) {
        for filed in evidence {
            self.record(answers, &filed.record, &filed.applied);
        }
        for assessment in assessments {
            for line in assessment
                .lines
                .iter()
                .filter(|line| !line.applied.is_empty())
            {
                let path = evidence
                    .iter()
                    .find(|filed| filed.id == line.evidence)
                    .map_or("", |filed| filed.record.path.as_str());
                self.at_work(path, &line.applied);
            }
            for requirement in &assessment.requirements {
                self.at_work("", &requirement.applied);
            }
        }
    }

    /// What they did to a paper that is nobody's.
    pub(super) fn unfiled(&mut self, answers: &Answers, unfiled: &Unfiled) {
        self.record(answers, &unfiled.record, &unfiled.applied);
    }

    fn record(&mut self, answers: &Answers, record: &Record, applied: &[AppliedAnswer]) {
        if answers.name(&record.sha256) {
            self.documents.insert(record.sha256.clone());
        }
        self.at_work(&record.path, applied);
    }

    fn at_work(&mut self, path: &str, applied: &[AppliedAnswer]) {
        for applied in applied {
            self.applied
                .entry(applied.line)
                .or_default()
                .add(path, &applied.replaced);
        }
    }

    /// What they did for somebody else as well.
    pub(super) fn add(&mut self, more: Self) {
        for (line, AnswerUseRow { paths, replaced }) in more.applied {
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
    pub(super) fn write(&self, answers: &Answers, file: &mut OpenFile) -> io::Result<()> {
        for answer in answers.all() {
            let written = &answer.written;
            let applied = self.applied.get(&written.line);
            file.row(&[
                written.line.to_string().into(),
                written.document.as_str().into(),
                written.pages.as_str().into(),
                CsvCell::list(applied.map_or(&[][..], |applied| &applied.paths)),
                written.field.as_str().into(),
                written.value.as_str().into(),
                written.answered_by.as_str().into(),
                written.answered_on.to_string().into(),
                written.reason.as_str().into(),
                if applied.is_some() {
                    "applied"
                } else {
                    "unused"
                }
                .into(),
                applied
                    .map_or_else(
                        || idle(&self.documents, answer).to_owned(),
                        |applied| applied.replaced.join("; "),
                    )
                    .into(),
            ])?;
        }
        Ok(())
    }

    /// One line for each decision that was given and changed nothing.
    pub(super) fn unused(&self, answers: &Answers) -> Vec<String> {
        let line = |answer: &Answer| {
            format!(
                "decisions, line {}: unused: {}",
                answer.written.line,
                idle(&self.documents, answer)
            )
        };
        answers
            .all()
            .iter()
            .filter(|answer| !self.applied.contains_key(&answer.written.line))
            .map(line)
            .collect()
    }
}

/// Why a decision changed nothing.
fn idle(documents: &BTreeSet<String>, answer: &Answer) -> &'static str {
    let document = answer.written.document.as_str();
    if document.starts_with('Q') {
        "nothing asks this question any more"
    } else if !documents.contains(document) {
        "no document has this hash: it was changed or removed since, and its questions are asked again"
    } else {
        "the document is there, but not these pages, or nothing asks this of it any more"
    }
}
