//! Why: what stands behind a rule, a finding's code, a trainer's verdicts, or what was made of a file.
//!
//! Rule packs and what a run has found out come in, passages of text go out. Nothing is judged or computed here.

mod file;
mod rule;
mod trainer;

use crate::assess::Assessment;
use crate::credit::{CreditLine, Filing, LineStatus, Paper, Seconds};
use crate::finding::Code;
use crate::intake::roster::{Roster, Trainer};
use crate::rules::RulePacks;
use crate::rules::names::fold;

use super::Unread;

/// All that can be explained. Without papers and a roster, the rules and the codes alone.
#[derive(Debug)]
pub struct Known<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// Everybody, in the order of the roster.
    pub roster: &'a Roster,
    /// Whose papers they are.
    pub filing: &'a Filing,
    /// The files without a record.
    pub unread: &'a [Unread],
    /// One list per trainer, in the roster's order.
    pub assessments: &'a [Vec<Assessment>],
}

/// A piece of text at its depth below a title; a title has depth 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Steps to the right.
    pub depth: usize,
    /// The words.
    pub text: String,
}

impl Passage {
    pub(super) fn title(text: impl Into<String>) -> Self {
        Self::at(0, text)
    }

    pub(super) fn at(depth: usize, text: impl Into<String>) -> Self {
        Self { depth, text: text.into() }
    }
}

/// A trainer with papers and verdicts.
#[derive(Clone, Copy)]
struct Judged<'a> {
    trainer: &'a Trainer,
    papers: &'a [Paper],
    assessments: &'a [Assessment],
}

impl<'a> Known<'a> {
    fn trainers(&self) -> impl Iterator<Item = Judged<'a>> + use<'a> {
        let people = self.roster.trainers.iter().zip(&self.filing.papers).zip(self.assessments);
        people.map(|((trainer, papers), assessments)| Judged { trainer, papers, assessments })
    }
}

/// Explains a rule or a decision, a finding's code, a trainer by id or name, or a file by its path.
///
/// # Errors
/// A sentence, where it is none of them: it says what could be asked for.
pub fn explain(what: &str, known: &Known<'_>) -> Result<Vec<Passage>, String> {
    let what = what.trim();
    let mut passages = rule::explain(what, known);
    if let Some(code) = Code::ALL.iter().find(|code| code.as_str() == what.to_lowercase()) {
        passages.extend(finding(*code, known));
    }
    let is_named = |judged: &Judged| fold(&judged.trainer.id) == fold(what) || fold(&judged.trainer.name) == fold(what);
    passages.extend(known.trainers().filter(is_named).flat_map(trainer::explain));
    passages.extend(file::explain(what, known));
    if passages.is_empty() { Err(unknown(what, known)) } else { Ok(passages) }
}

fn unknown(what: &str, known: &Known<'_>) -> String {
    let mut text = format!("`{what}` is no rule (such as N03, A42 or D11) and no finding's code (such as date-ambiguous)");
    let has_papers = known.trainers().any(|judged| !judged.papers.is_empty()) || !known.filing.unfiled.is_empty();
    if known.roster.trainers.is_empty() {
        text.push_str("; for a trainer name --roster, and the folder or --records");
    } else {
        text.push_str(", and nobody on the roster has this id or name");
    }
    if has_papers {
        text.push_str("; no file that was read has this path");
    } else {
        text.push_str("; for a file name the folder or --records");
    }
    text
}

/// A code's meaning, and the papers that have it.
fn finding(code: Code, known: &Known<'_>) -> Vec<Passage> {
    let mut passages = vec![Passage::title(format!("{}: a finding", code.as_str())), Passage::at(1, code.meaning())];
    let papers = known.filing.papers.iter().flatten().map(|paper| (&paper.record, paper.doubt.as_ref()));
    let unfiled = known.filing.unfiled.iter().map(|unfiled| (&unfiled.record, None));
    let mut found: Vec<String> = papers
        .chain(unfiled)
        .flat_map(|(record, doubt)| {
            let own = record.findings.iter().chain(doubt).filter(|finding| finding.code == code);
            own.map(|finding| format!("{}: {}", record.path, finding.message))
        })
        .collect();
    found.sort();
    found.dedup();
    if !found.is_empty() {
        passages.push(Passage::title(format!("Papers with it: {}", found.len())));
        passages.extend(found.into_iter().map(|text| Passage::at(1, text)));
    }
    passages
}

/// A word of a report in plain words: `needs_review` is `needs review`.
fn plain(word: &str) -> String {
    word.replace('_', " ")
}

/// The paper of an evidence id: `E003, Hartmann, Tobias/old one.pdf`.
fn paper(judged: &Judged, evidence: &str) -> String {
    let path = judged.papers.iter().find(|paper| paper.evidence == evidence).map(|paper| paper.record.path.as_str());
    path.map_or_else(|| evidence.to_owned(), |path| format!("{evidence}, {path}"))
}

/// What a credit line is worth, in the body's unit: what counted, or what could.
fn worth(assessment: &Assessment, line: &CreditLine) -> String {
    let unit = assessment.unit.to_uppercase();
    let in_units = |seconds| assessment.unit_worth.map(|one| super::cells::in_units(seconds, one).normalize()).unwrap_or_default();
    match line.status {
        LineStatus::NeedsReview if line.worth_possible == Seconds(0) => "nothing so far".to_owned(),
        LineStatus::NeedsReview if line.worth_possible > line.counted => format!("up to {} {unit}", in_units(line.worth_possible)),
        _ => format!("{} {unit}", in_units(line.counted)),
    }
}

/// What the credit line made of its paper: status, worth, and why.
fn treatment(assessment: &Assessment, line: &CreditLine) -> String {
    let worth = match line.status {
        LineStatus::Counted | LineStatus::CountedPartial | LineStatus::NeedsReview => format!(", {}", worth(assessment, line)),
        LineStatus::Excluded | LineStatus::OutOfWindow | LineStatus::Duplicate => String::new(),
    };
    format!("{}{worth}.{}", plain(line.status.as_str()), why(line))
}

/// The reason of a credit line and the rules behind it, to follow a sentence.
fn why(line: &CreditLine) -> String {
    let reason = if line.reason.is_empty() { String::new() } else { format!(" {}", line.reason) };
    let rules = if line.rule.is_empty() { String::new() } else { format!(" By {}.", line.rule.replace('+', ", ")) };
    reason + &rules
}
