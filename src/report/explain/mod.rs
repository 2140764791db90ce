//! Why: what stands behind a rule, a finding's code, a trainer's verdicts, or what was made of a file.
//!
//! Rule packs come in, then one trainer after another with papers and verdicts; passages of text go out. Nothing is judged or computed here.

mod file;
mod rule;
mod trainer;

use std::collections::BTreeSet;

use crate::assess::Assessment;
use crate::credit::{CreditLine, LineStatus, Seconds};
use crate::filing::filed::Unfiled;
use crate::finding::{Code, Finding};
use crate::intake::roster::Roster;
use crate::read::record::Record;
use crate::rules::RulePacks;
use crate::rules::names::fold;

use super::{JudgedTrainer, UnreadRow};

/// What is known before a paper is read.
#[derive(Debug, Clone, Copy)]
pub struct ExplainContext<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// Everybody, in the order of the roster.
    pub roster: &'a Roster,
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
        Self {
            depth,
            text: text.into(),
        }
    }
}

/// The explanation of one thing: a rule or a decision, a finding's code, a trainer by id or name, or a file by its path. Without
/// papers and a roster, the rules and the codes alone.
#[derive(Debug)]
pub struct Explanation<'a> {
    what: &'a str,
    known: ExplainContext<'a>,
    rules: Vec<rule::RuleUse>,
    /// The code that is asked for, and the papers that have it.
    code: Option<(Code, BTreeSet<String>)>,
    trainers: Vec<Passage>,
    file: file::Files,
    has_papers: bool,
}

impl<'a> Explanation<'a> {
    /// Of this, before anybody's papers.
    #[must_use]
    pub fn new(what: &'a str, known: ExplainContext<'a>) -> Self {
        let what = what.trim();
        let code = Code::ALL
            .iter()
            .find(|code| code.as_str() == what.to_lowercase());
        Self {
            what,
            known,
            rules: rule::asked(what, known.packs),
            code: code.map(|code| (*code, BTreeSet::new())),
            trainers: Vec::new(),
            file: file::Files::new(what),
            has_papers: false,
        }
    }

    /// Adds what a trainer's papers have to do with it; trainers come in the order of the roster.
    pub fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        self.has_papers |= !judged.evidence.is_empty();
        self.rules.iter_mut().for_each(|rule| rule.trainer(judged));
        for filed in &judged.evidence {
            self.finding(&filed.record, filed.doubt.as_ref());
        }
        if [&judged.trainer.id, &judged.trainer.name]
            .iter()
            .any(|name| fold(name) == fold(self.what))
        {
            self.trainers.extend(trainer::explain(judged));
        }
        self.file.trainer(judged);
    }

    /// Adds what a paper that is nobody's has to do with it.
    pub fn unfiled(&mut self, unfiled: &Unfiled) {
        self.has_papers = true;
        self.finding(&unfiled.record, None);
        self.file.unfiled(unfiled, self.known);
    }

    fn finding(&mut self, record: &Record, doubt: Option<&Finding>) {
        let Some((code, evidence)) = &mut self.code else {
            return;
        };
        let own = record
            .findings
            .iter()
            .chain(doubt)
            .filter(|finding| finding.code == *code);
        evidence.extend(own.map(|finding| format!("{}: {}", record.path, finding.message)));
    }

    /// The explanation, with the files that gave no record.
    ///
    /// # Errors
    /// A sentence, where it is none of these: it says what could be asked for.
    pub fn end(self, unread: &[UnreadRow]) -> Result<Vec<Passage>, String> {
        let unknown = unknown(self.what, self.known, self.has_papers);
        let mut passages: Vec<Passage> = self
            .rules
            .into_iter()
            .flat_map(|rule| rule.end(self.known))
            .collect();
        if let Some((code, evidence)) = self.code {
            passages.extend([
                Passage::title(format!("{}: a finding", code.as_str())),
                Passage::at(1, code.meaning()),
            ]);
            if !evidence.is_empty() {
                passages.push(Passage::title(format!(
                    "Papers with it: {}",
                    evidence.len()
                )));
                passages.extend(evidence.into_iter().map(|text| Passage::at(1, text)));
            }
        }
        passages.extend(self.trainers);
        passages.extend(self.file.end(unread));
        if passages.is_empty() {
            Err(unknown)
        } else {
            Ok(passages)
        }
    }
}

fn unknown(what: &str, known: ExplainContext<'_>, has_papers: bool) -> String {
    let mut text = format!(
        "`{what}` is no rule (such as N03, A42 or D11) and no finding's code (such as date-ambiguous)"
    );
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

/// A word of a report in plain words: `needs_review` is `needs review`.
fn plain(word: &str) -> String {
    word.replace('_', " ")
}

/// The paper of an evidence id: `E003, Hartmann, Tobias/old one.pdf`.
fn filed(judged: &JudgedTrainer<'_>, evidence: &str) -> String {
    let path = judged
        .evidence
        .iter()
        .find(|filed| filed.id == evidence)
        .map(|filed| filed.record.path.as_str());
    path.map_or_else(|| evidence.to_owned(), |path| format!("{evidence}, {path}"))
}

/// What a credit line is worth, in the body's unit: what counted, or what could.
fn value(assessment: &Assessment, line: &CreditLine) -> String {
    let unit = assessment.unit.to_uppercase();
    let in_units = |seconds| {
        assessment
            .unit_worth
            .map(|one| super::cells::in_units(seconds, one).normalize())
            .unwrap_or_default()
    };
    match line.status {
        LineStatus::NeedsReview if line.upper_bound == Seconds(0) => "nothing so far".to_owned(),
        LineStatus::NeedsReview if line.upper_bound > line.counted => {
            format!("up to {} {unit}", in_units(line.upper_bound))
        }
        _ => format!("{} {unit}", in_units(line.counted)),
    }
}

/// What the credit line made of its paper: status, worth, and why.
fn treatment(assessment: &Assessment, line: &CreditLine) -> String {
    let value = match line.status {
        LineStatus::Counted | LineStatus::CountedPartial | LineStatus::NeedsReview => {
            format!(", {}", value(assessment, line))
        }
        LineStatus::Excluded | LineStatus::OutOfWindow | LineStatus::Duplicate => String::new(),
    };
    format!("{}{value}.{}", plain(line.status.as_str()), why(line))
}

/// The reason of a credit line and the rules behind it, to follow a sentence.
fn why(line: &CreditLine) -> String {
    let reason = if line.reason.is_empty() {
        String::new()
    } else {
        format!(" {}", line.reason)
    };
    let rules = if line.rule.is_empty() {
        String::new()
    } else {
        format!(" By {}.", line.rule.replace('+', ", "))
    };
    reason + &rules
}
