//! `answers.csv` of a report: every answer that was given, where it applied and what it replaced.
//!
//! The given answers and the judged trainers come in, rows and notes go out. Answers are applied elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};

use serde::Deserialize;

use super::cell::{CodeCell, Count, CsvText, Date, TextWithCodes};
use super::folder::Folder;
use super::judged::{ContainerFile, JudgedTrainer};
use super::manifest::WrittenFile;
use super::places::Places;
use super::row::row;
use super::table::read_rows;
use crate::codes::codes;
use crate::filing::answers::Answers;
use crate::filing::answers::answer::{Answer, AppliedAnswer};
use crate::filing::answers::field::AnswerField;
use crate::filing::answers::keys::AnswerKeys;
use crate::filing::filed::UnfiledRecord;
use crate::read::record::Record;

codes! {
    /// Whether an answer changed anything: the column `state` of `answers.csv`.
    pub enum AnswerState {
        /// It applied to at least one document or question of this run.
        Applied = "applied",
        /// It changed nothing: the column `replaced` says why.
        Unused = "unused",
    }
}

row! {
    /// One row for each answer that was given to the run, in the order of the given file; written only if answers were given.
    struct AnswerUseRow in "answers.csv" {
        /// The line of the answer in the given file; the header is line 1.
        row: Count,
        /// What it is bound to, as given: the SHA-256 of the document, or the id of a question or of a file that was not read.
        sha256: CsvText,
        /// The pages, as given; empty if the document holds one certificate.
        pages: CsvText,
        /// The files it applied to, joined by `;`; empty if it applied to none.
        path: CsvText,
        /// What it answers, as given; after a colon, the credential it is limited to.
        field: TextWithCodes<AnswerField>,
        /// The answer, as given.
        value: CsvText,
        /// Who answered, as given.
        answered_by: CsvText,
        /// The day of the answer.
        answered_on: Date,
        /// Why, or what was looked at, as given; empty if no reason was given.
        reason: CsvText,
        /// Whether it changed anything.
        state: CodeCell<AnswerState>,
        /// What it replaced, joined by `; `; if it is unused, why it changed nothing.
        replaced: CsvText,
        /// The file that it is about, if that could not be reached in this run, so that the answer is used again once it can be;
        /// else empty.
        waits_for: CsvText,
    }
}

/// A row of the last report's `answers.csv`.
#[derive(Deserialize)]
struct EarlierAnswer {
    sha256: String,
    state: String,
    #[serde(default)]
    waits_for: String,
}

/// What a written report tells of the documents about which it had answers and used none of them.
#[derive(Debug, Default)]
pub struct LastAnswers {
    /// Those that it could look for.
    pub unused: BTreeSet<String>,
    /// The place of each other, as a path of this run.
    pub waiting: BTreeMap<String, String>,
}

/// What a written report tells of its answers; nothing if it has none.
#[must_use]
pub fn last_answers(answers: Option<impl Read>, places: Places<'_>) -> LastAnswers {
    let (mut last, mut used) = (LastAnswers::default(), BTreeSet::new());
    if let Some(answers) = answers {
        let mut add = |answer: EarlierAnswer| {
            if answer.state == AnswerState::Applied.as_str() {
                used.insert(answer.sha256);
            } else if answer.waits_for.is_empty() {
                last.unused.insert(answer.sha256);
            } else {
                let place = places.path_now(&answer.waits_for);
                last.waiting.insert(answer.sha256, place);
            }
        };
        // A file that is damaged in the middle has told what it could: its questions are asked again.
        let _ = read_rows(answers, &mut add);
    }
    last.unused.retain(|document| !used.contains(document));
    last.waiting.retain(|document, _| !used.contains(document));
    last
}

/// Where one answer applied, and what it replaced.
#[derive(Debug, Default)]
struct Application {
    paths: Vec<String>,
    replaced: Vec<String>,
}

impl Application {
    fn add(&mut self, path: &str, replaced: &str) {
        for (all, new) in [(&mut self.paths, path), (&mut self.replaced, replaced)] {
            if !new.is_empty() && !all.iter().any(|other| other == new) {
                all.push(new.to_owned());
            }
        }
    }
}

/// What the given answers changed.
#[derive(Debug, Default)]
pub(super) struct AnswerUse {
    /// By the line of the answer in its file.
    applications: BTreeMap<u64, Application>,
    /// What the answers are bound to of the documents that exist.
    documents: BTreeSet<String>,
    /// The hashes of files that hold others.
    containers: BTreeSet<String>,
    /// The hashes that answers name of files that were not read and about each of which people answer by itself.
    answered_by_place: BTreeSet<String>,
    /// The places of files that could not be reached, by their hashes.
    waiting: BTreeMap<String, String>,
}

impl AnswerUse {
    /// What they changed for one trainer.
    pub(super) fn of(answers: &Answers, judged: &JudgedTrainer<'_>) -> Self {
        let mut answer_use = Self::default();
        if answers.all().is_empty() {
            return answer_use;
        }
        for filed in &judged.evidence {
            answer_use.record(answers, (&filed.record, &filed.keys), &filed.applied);
        }
        for assessment in &judged.assessments {
            for line in assessment
                .lines
                .iter()
                .filter(|line| !line.applied.is_empty())
            {
                let path = judged
                    .evidence
                    .iter()
                    .find(|filed| filed.id == line.evidence)
                    .map_or("", |filed| filed.record.path.as_str());
                answer_use.applied(path, &line.applied);
            }
            for requirement in &assessment.requirements {
                answer_use.applied("", &requirement.applied);
            }
        }
        answer_use
    }

    /// Adds what they changed for a document that was filed with no trainer.
    pub(super) fn unfiled(&mut self, answers: &Answers, unfiled: &UnfiledRecord) {
        self.record(answers, (&unfiled.record, &unfiled.keys), &unfiled.applied);
    }

    fn record(
        &mut self,
        answers: &Answers,
        (record, keys): (&Record, &AnswerKeys),
        applied: &[AppliedAnswer],
    ) {
        for key in keys.closest_first() {
            if answers.has_answer_about(key) {
                self.documents.insert(key.to_owned());
            }
        }
        if !keys.are_by_content() && answers.has_answer_about(&record.sha256) {
            self.answered_by_place.insert(record.sha256.clone());
        }
        self.applied(&record.path, applied);
    }

    fn applied(&mut self, path: &str, applied: &[AppliedAnswer]) {
        for answer in applied {
            self.applications
                .entry(answer.line)
                .or_default()
                .add(path, &answer.replaced);
        }
    }

    /// The same, with the files that hold others: nothing is asked about these themselves.
    pub(super) fn with_containers(mut self, containers: &[ContainerFile]) -> Self {
        let hashes = containers.iter().map(|container| &container.sha256);
        self.containers.extend(hashes.cloned());
        self
    }

    /// Adds the places of files that could not be reached, by their hashes.
    pub(super) fn waiting(&mut self, waiting: &BTreeMap<String, String>) {
        self.waiting.clone_from(waiting);
    }

    /// Adds what they changed for another trainer.
    pub(super) fn add(&mut self, more: Self) {
        for (line, Application { paths, replaced }) in more.applications {
            let application = self.applications.entry(line).or_default();
            for path in &paths {
                application.add(path, "");
            }
            for replaced in &replaced {
                application.add("", replaced);
            }
        }
        self.documents.extend(more.documents);
        self.answered_by_place.extend(more.answered_by_place);
    }

    /// Writes a row for each answer, in the order of the file that was given.
    pub(super) fn write(&self, answers: &Answers, folder: Folder<'_>) -> io::Result<WrittenFile> {
        let mut file = folder.csv_file()?;
        for answer in answers.all() {
            file.row(&self.row(answer))?;
        }
        file.end()
    }

    fn row(&self, answer: &Answer) -> AnswerUseRow {
        let written = &answer.written;
        let application = self.applications.get(&written.line);
        let (state, replaced) = match application {
            Some(application) => (AnswerState::Applied, application.replaced.join("; ")),
            None => (AnswerState::Unused, self.unused_reason(answer).to_owned()),
        };
        let waits_for = match state {
            AnswerState::Applied => None,
            AnswerState::Unused => self.waiting.get(&written.document),
        };
        AnswerUseRow {
            row: written.line.into(),
            sha256: (&written.document).into(),
            pages: (&written.pages).into(),
            path: CsvText::list(application.map_or(&[][..], |application| &application.paths)),
            field: CsvText::from(&written.field).into(),
            value: (&written.value).into(),
            answered_by: (&written.answered_by).into(),
            answered_on: written.answered_on.into(),
            reason: (&written.reason).into(),
            state: state.into(),
            replaced: replaced.into(),
            waits_for: waits_for.into(),
        }
    }

    /// One line for each answer that was given and changed nothing.
    pub(super) fn unused(&self, answers: &Answers) -> Vec<String> {
        answers
            .all()
            .iter()
            .filter(|answer| !self.applications.contains_key(&answer.written.line))
            .map(|answer| {
                format!(
                    "answers, line {}: unused: {}",
                    answer.written.line,
                    self.unused_reason(answer)
                )
            })
            .collect()
    }

    /// Why an answer changed nothing.
    fn unused_reason(&self, answer: &Answer) -> &'static str {
        let document = answer.written.document.as_str();
        if self.documents.contains(document) {
            "the document exists, but not these pages, or nothing about it asks this any more"
        } else if self.waiting.contains_key(document) {
            "the file that it is about could not be reached in this run: it is used again once the file can be"
        } else if self.answered_by_place.contains(document) {
            "it is not known which of the files that have or had this hash and were not read was meant: each is asked about by itself"
        } else if self.containers.contains(document) {
            "this file holds others, and they are asked about: answer the questions about the files inside it"
        } else if document.starts_with('Q') {
            "this question is no longer asked"
        } else {
            "no document has this hash: it was changed or removed, and its questions are asked again"
        }
    }
}
