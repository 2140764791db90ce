//! `run.json`: where a report comes from and what it holds. The one file that depends on the clock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Run;
use crate::finding::Finding;

/// Where a run's results come from, and when.
#[derive(Debug, Clone, Serialize)]
pub struct Provenance {
    /// When the run began, by the clock of the machine, as RFC 3339.
    pub started_at: String,
    /// The roster's file and its SHA-256.
    pub roster: Source,
    /// The decisions' file and its SHA-256; none where no decisions were given.
    pub decisions: Option<Source>,
    /// The rule packs.
    pub rules: Vec<Pack>,
    /// The folders that were walked and the files of records that were read, as named.
    pub inputs: Vec<String>,
    /// SHA-256 of the manifest of the run before; none for the first.
    pub previous_manifest: Option<String>,
    /// What was left out of the roster and the decisions, one line each.
    pub left_out: Vec<String>,
    /// What else was worth saying about the roster and the decisions.
    pub notes: Vec<String>,
    /// What reading cost.
    pub work: Work,
}

/// How much of the share was read, and how much was known from the nights before.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Work {
    /// Files on the share that could be reached.
    pub files: usize,
    /// Files that were opened.
    pub opened: usize,
    /// Documents that were read.
    pub read: usize,
}

/// A file that was read.
#[derive(Debug, Clone, Serialize)]
pub struct Source {
    /// As named.
    pub path: String,
    /// Lower-case hex.
    pub sha256: String,
}

/// A rule pack that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
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
    counts: Counts,
    /// By trainer and credential.
    assumptions: BTreeMap<&'a str, BTreeMap<&'a str, &'a [String]>>,
    documents: BTreeMap<&'a str, &'a str>,
    findings: Vec<Found<'a>>,
    unread: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Counts {
    trainers: usize,
    credentials: usize,
    documents: usize,
    papers: usize,
    unfiled: usize,
    unread: usize,
    questions: usize,
    evidence: BTreeMap<&'static str, usize>,
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Found<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<u32>,
}

pub(super) fn text(run: &Run<'_>) -> std::io::Result<String> {
    let records =
        || run.filing.papers.iter().flatten().map(|paper| &paper.record).chain(run.filing.unfiled.iter().map(|unfiled| &unfiled.record));
    let documents: BTreeMap<&str, &str> = records().map(|record| (record.path.as_str(), record.sha256.as_str())).collect();
    let mut findings: Vec<Found<'_>> =
        records().flat_map(|record| record.findings.iter().map(|finding| found(&record.path, finding))).collect();
    findings.sort();
    findings.dedup();
    let unread = run.unread.iter().map(|unread| Found { path: &unread.path, code: None, message: &unread.reason, page: None }).collect();
    let json = RunJson {
        tool: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        as_of: run.as_of.to_string(),
        from: run.provenance,
        counts: counts(run, documents.len()),
        assumptions: assumptions(run),
        documents,
        findings,
        unread,
    };
    Ok(serde_json::to_string_pretty(&json)? + "\n")
}

/// Every setting and reading that a verdict rests on.
fn assumptions<'a>(run: &Run<'a>) -> BTreeMap<&'a str, BTreeMap<&'a str, &'a [String]>> {
    let mut assumptions: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for assessment in run.assessments.iter().flatten().filter(|assessment| !assessment.assumptions.is_empty()) {
        let credentials = assumptions.entry(assessment.trainer_id.as_str()).or_default();
        credentials.insert(assessment.credential.as_str(), assessment.assumptions.as_slice());
    }
    assumptions
}

fn found<'a>(path: &'a str, finding: &'a Finding) -> Found<'a> {
    Found { path, code: Some(finding.code.as_str()), message: &finding.message, page: finding.page }
}

fn counts(run: &Run<'_>, documents: usize) -> Counts {
    let mut evidence = BTreeMap::new();
    for assessment in run.assessments.iter().flatten() {
        *evidence.entry(assessment.evidence.as_str()).or_default() += 1;
    }
    Counts {
        trainers: run.roster.trainers.len(),
        credentials: run.assessments.iter().map(Vec::len).sum(),
        documents,
        papers: run.filing.papers.iter().map(Vec::len).sum(),
        unfiled: run.filing.unfiled.len(),
        unread: run.unread.len(),
        questions: run.assessments.iter().flatten().map(|assessment| assessment.questions.len()).sum(),
        evidence,
    }
}
