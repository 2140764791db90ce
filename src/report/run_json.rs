//! `run.json`: where a report comes from and what it holds. The only file that depends on the clock.
//!
//! Facts of one trainer after another are added up; the file is written at the end.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::judged::JudgedTrainer;
use super::provenance::Provenance;
use super::visible_json::VisibleJson;
use crate::assess::{Assessment, Verdict};
use crate::read::record::Record;

#[derive(Serialize)]
struct RunJson<'a> {
    tool: &'a str,
    version: &'a str,
    as_of: String,
    provenance: &'a Provenance,
    #[serde(flatten)]
    facts: Facts,
    #[serde(flatten)]
    files: &'a FileFacts,
}

/// What the report of a run, or a part of it, is based on.
#[derive(Debug, Default, Serialize)]
pub(super) struct Facts {
    counts: Counts,
    /// Every setting and interpretation that a verdict is based on, by trainer and credential.
    assumptions: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    findings: Vec<FoundFinding>,
}

/// What the files on the share are.
#[derive(Debug, Default, Serialize)]
pub(super) struct FileFacts {
    /// How many files have each fate, as in `documents.csv`.
    pub fates: BTreeMap<&'static str, usize>,
    /// The SHA-256 of every document, by its path; empty for one that was not opened.
    #[serde(serialize_with = "as_map")]
    pub documents: Vec<(String, String)>,
}

fn as_map<S: Serializer>(documents: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(documents.iter().map(|(path, sha256)| (path, sha256)))
}

#[derive(Debug, Default, Serialize)]
struct Counts {
    trainers: usize,
    credentials: usize,
    documents: usize,
    evidence: usize,
    unfiled: usize,
    questions: usize,
    verdicts: BTreeMap<&'static str, usize>,
}

#[derive(Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct FoundFinding {
    path: String,
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<u32>,
}

impl Facts {
    /// Those of a trainer.
    pub(super) fn of(judged: &JudgedTrainer<'_>) -> Self {
        let mut facts = Self::default();
        facts.counts.trainers = 1;
        facts.counts.evidence = judged.evidence.len();
        facts.counts.credentials = judged.assessments.len();
        for filed in &judged.evidence {
            facts.record(&filed.record);
        }
        for assessment in &judged.assessments {
            facts.assessment(assessment);
        }
        facts
    }

    fn assessment(&mut self, assessment: &Assessment) {
        *self
            .counts
            .verdicts
            .entry(assessment.verdict.as_str())
            .or_default() += 1;
        if !assessment.assumptions.is_empty() {
            self.assumptions
                .entry(assessment.trainer_id.clone())
                .or_default()
                .insert(
                    assessment.credential.clone(),
                    assessment.assumptions.clone(),
                );
        }
    }

    /// Adds a document that was filed with no trainer.
    pub(super) fn unfiled(&mut self, record: &Record) {
        self.counts.unfiled += 1;
        self.record(record);
    }

    fn record(&mut self, record: &Record) {
        let found = record.findings.iter().map(|finding| FoundFinding {
            path: record.path.clone(),
            code: finding.code.as_str(),
            message: finding.message.clone(),
            page: finding.page,
        });
        self.findings.extend(found);
    }

    /// Adds those of another trainer.
    pub(super) fn add(&mut self, more: Self) {
        // Documents and questions are counted at the end.
        let Counts {
            trainers,
            credentials,
            documents: _,
            evidence,
            unfiled,
            questions: _,
            verdicts,
        } = more.counts;
        self.counts.trainers += trainers;
        self.counts.credentials += credentials;
        self.counts.evidence += evidence;
        self.counts.unfiled += unfiled;
        for (verdict, count) in verdicts {
            *self.counts.verdicts.entry(verdict).or_default() += count;
        }
        for (trainer, credentials) in more.assumptions {
            self.assumptions
                .entry(trainer)
                .or_default()
                .extend(credentials);
        }
        self.findings.extend(more.findings);
    }

    /// Sets how many questions there are in `review.csv`, where one that concerns several credentials stands once.
    pub(super) fn questions(&mut self, count: usize) {
        self.counts.questions = count;
    }

    /// Whether the verdict on some credential could still become another one.
    pub(super) fn is_undecided(&self) -> bool {
        [Verdict::NotMet, Verdict::NeedsReview]
            .iter()
            .any(|verdict| self.counts.verdicts.contains_key(verdict.as_str()))
    }

    /// How many credentials have each verdict.
    pub(super) fn verdicts(&self) -> BTreeMap<&'static str, usize> {
        self.counts.verdicts.clone()
    }

    /// Writes `run.json`.
    pub(super) fn write(
        mut self,
        mut out: impl Write,
        as_of: NaiveDate,
        provenance: &Provenance,
        files: &FileFacts,
    ) -> io::Result<()> {
        // A document about which two trainers are asked is filed with both.
        self.findings.sort();
        self.findings.dedup();
        self.counts.documents = files.documents.len();
        let json = RunJson {
            tool: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            as_of: as_of.to_string(),
            provenance,
            facts: self,
            files,
        };
        serde_json::to_writer_pretty(VisibleJson(&mut out), &json)?;
        out.write_all(b"\n")?;
        out.flush()
    }
}
