//! `run.json`: where a report comes from and what it holds. The one file that depends on the clock.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use super::{JudgedTrainer, RunReport, UnreadRow};
use crate::read::record::Record;

/// Where a run's results come from, and when.
#[derive(Debug, Clone, Serialize)]
pub struct Provenance {
    /// When the run began, by the clock of the machine, as RFC 3339.
    pub started_at: String,
    /// The roster's file and its SHA-256.
    pub roster: InputFile,
    /// The decisions' file and its SHA-256; none where no decisions were given.
    pub answers: Option<InputFile>,
    /// The rule packs.
    pub rules: Vec<PackVersion>,
    /// The folders that were walked and the files of records that were read, as named.
    pub inputs: Vec<String>,
    /// SHA-256 of the manifest of the run before; none for the first.
    pub previous_manifest: Option<String>,
    /// What was left out of the roster and the decisions, one line each.
    pub left_out: Vec<String>,
    /// What else was worth saying about the roster and the decisions.
    pub notes: Vec<String>,
    /// What reading cost.
    pub work: WorkCounts,
    /// How long it took.
    pub timings: Timings,
}

/// How long the parts of a run took that were over before the report was written, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Timings {
    /// The walk over the folders.
    pub walk: u64,
    /// Comparing what lies there with the state.
    pub compare: u64,
    /// Reading what is new, taking the rest from the state, and filing all of it.
    pub read: u64,
}

/// How much of the share was read, and how much was known from the nights before.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct WorkCounts {
    /// Files on the share that could be reached.
    pub files: usize,
    /// Files that were opened.
    pub opened: usize,
    /// Documents that were read.
    pub read: usize,
}

/// A file that was read.
#[derive(Debug, Clone, Serialize)]
pub struct InputFile {
    /// As named.
    pub path: String,
    /// Lower-case hex.
    pub sha256: String,
}

/// A rule pack that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackVersion {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Of its file, lower-case hex.
    pub sha256: String,
}

#[derive(Serialize)]
struct RunJson<'a> {
    tool: &'a str,
    version: &'a str,
    as_of: String,
    #[serde(rename = "provenance")]
    from: &'a Provenance,
    #[serde(flatten)]
    facts: Facts,
    unread: Vec<Unopened<'a>>,
}

/// What the report of a run, or a part of it, rests on.
#[derive(Debug, Default, Serialize)]
pub(super) struct Facts {
    counts: Counts,
    /// Every setting and reading that a verdict rests on, by trainer and credential.
    assumptions: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// The hash of every document, by its path.
    documents: BTreeMap<String, String>,
    findings: Vec<FindingCounts>,
}

#[derive(Debug, Default, Serialize)]
struct Counts {
    trainers: usize,
    credentials: usize,
    documents: usize,
    evidence: usize,
    unfiled: usize,
    unread: usize,
    questions: usize,
    verdicts: BTreeMap<&'static str, usize>,
}

#[derive(Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct FindingCounts {
    path: String,
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<u32>,
}

#[derive(Serialize)]
struct Unopened<'a> {
    path: &'a str,
    message: &'a str,
}

impl Facts {
    /// Those of a trainer.
    pub(super) fn judged(
        JudgedTrainer {
            evidence,
            assessments,
            ..
        }: &JudgedTrainer<'_>,
    ) -> Self {
        let mut facts = Self::default();
        facts.counts.trainers = 1;
        facts.counts.evidence = evidence.len();
        facts.counts.credentials = assessments.len();
        for filed in evidence {
            facts.record(&filed.record);
        }
        for assessment in assessments {
            facts.counts.questions += assessment.questions.len();
            *facts
                .counts
                .verdicts
                .entry(assessment.verdict.as_str())
                .or_default() += 1;
            if !assessment.assumptions.is_empty() {
                let credentials = facts
                    .assumptions
                    .entry(assessment.trainer_id.clone())
                    .or_default();
                credentials.insert(
                    assessment.credential.clone(),
                    assessment.assumptions.clone(),
                );
            }
        }
        facts
    }

    /// A paper that is nobody's.
    pub(super) fn unfiled(&mut self, record: &Record) {
        self.counts.unfiled += 1;
        self.record(record);
    }

    fn record(&mut self, record: &Record) {
        self.documents
            .insert(record.path.clone(), record.sha256.clone());
        let found = record.findings.iter().map(|finding| FindingCounts {
            path: record.path.clone(),
            code: finding.code.as_str(),
            message: finding.message.clone(),
            page: finding.page,
        });
        self.findings.extend(found);
    }

    /// Those of somebody else as well.
    pub(super) fn add(&mut self, more: Self) {
        let Counts {
            trainers,
            credentials,
            documents: _,
            evidence,
            unfiled,
            unread: _,
            questions,
            verdicts,
        } = more.counts;
        self.counts.trainers += trainers;
        self.counts.credentials += credentials;
        self.counts.evidence += evidence;
        self.counts.unfiled += unfiled;
        self.counts.questions += questions;
        for (verdict, count) in verdicts {
            *self.counts.verdicts.entry(verdict).or_default() += count;
        }
        for (trainer, credentials) in more.assumptions {
            self.assumptions
                .entry(trainer)
                .or_default()
                .extend(credentials);
        }
        self.documents.extend(more.documents);
        self.findings.extend(more.findings);
    }

    /// How many credentials have this verdict.
    pub(super) fn verdicts(&self) -> BTreeMap<&'static str, usize> {
        self.counts.verdicts.clone()
    }
}

/// Writes `run.json`.
pub(super) fn write(
    mut out: impl Write,
    run: &RunReport<'_>,
    mut facts: Facts,
    unread: &[UnreadRow],
) -> io::Result<()> {
    // A paper of which two people are asked stands with both.
    facts.findings.sort();
    facts.findings.dedup();
    facts.counts.documents = facts.documents.len();
    facts.counts.unread = unread.len();
    let json = RunJson {
        tool: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        as_of: run.as_of.to_string(),
        from: run.provenance,
        facts,
        unread: unread
            .iter()
            .map(|unread| Unopened {
                path: &unread.path,
                message: &unread.reason,
            })
            .collect(),
    };
    serde_json::to_writer_pretty(&mut out, &json)?;
    out.write_all(b"\n")?;
    out.flush()
}
