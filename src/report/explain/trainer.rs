//! A trainer: each verdict with its requirements, what counted, what was left out and why, and what would change it.
//!
//! A judged trainer comes in, passages go out.

use rust_decimal::Decimal;

use super::wording::{document, plain, reason, value};
use crate::assess::{Assessment, Requirement, Verdict};
use crate::credit::{CouldChange, CreditLine, LineStatus, Question, Seconds};
use crate::report::judged::JudgedTrainer;
use crate::report::passage::Passage;

/// What became of a credit line, in the order of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Counted,
    Open,
    LeftOut,
}

impl Outcome {
    fn of(line: &CreditLine) -> Self {
        if line.counted > Seconds(0) {
            Self::Counted
        } else if line.status == LineStatus::NeedsReview {
            Self::Open
        } else {
            Self::LeftOut
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::Open => "open",
            Self::LeftOut => "left out",
        }
    }
}

pub(super) fn explain(judged: &JudgedTrainer<'_>) -> Vec<Passage> {
    judged
        .assessments
        .iter()
        .flat_map(|assessment| credential(judged, assessment))
        .collect()
}

fn credential(judged: &JudgedTrainer<'_>, assessment: &Assessment) -> Vec<Passage> {
    let mut passages = heading(judged, assessment);
    for row in &assessment.requirements {
        passages.extend(requirement(judged, assessment, row));
    }
    if assessment.requirements.is_empty() {
        passages.extend(assessment.lines.iter().map(|line| {
            let document = document(judged, &line.evidence);
            Passage::at(2, format!("{document}: {}", line.reason))
        }));
    }
    passages.extend(what_would_change_it(assessment));
    if !assessment.fee_detail.is_empty() {
        passages.push(Passage::at(1, format!("Fee: {}", assessment.fee_detail)));
    }
    if !assessment.assumptions.is_empty() {
        passages.push(Passage::at(1, "Assumed:"));
        let assumptions = assessment.assumptions.iter();
        passages.extend(assumptions.map(|text| Passage::at(2, text)));
    }
    passages
}

/// Verdict, standing and next action.
fn heading(judged: &JudgedTrainer<'_>, assessment: &Assessment) -> Vec<Passage> {
    let trainer = judged.trainer;
    let cycle = assessment
        .cycle
        .map(|cycle| format!(", cycle {} to {}", cycle.start, cycle.end))
        .unwrap_or_default();
    let standing = plain(assessment.standing.as_str());
    let verdict = plain(assessment.verdict.as_str());
    let mut passages = vec![
        Passage::title(format!(
            "{} {}, {}: {verdict}",
            trainer.id, trainer.name, assessment.credential
        )),
        Passage::at(1, format!("Standing by its dates: {standing}{cycle}.")),
    ];
    if !assessment.next_action.is_empty() {
        let action = format!("Next action: {}", assessment.next_action);
        passages.push(Passage::at(1, action));
    }
    passages
}

/// A requirement with what it is based on: the credit lines if it is about credits, else the documents that it names.
fn requirement(
    judged: &JudgedTrainer<'_>,
    assessment: &Assessment,
    row: &Requirement,
) -> Vec<Passage> {
    let title = format!(
        "{} ({}): {}. {}",
        row.name,
        row.rule.replace('+', ", "),
        plain(row.verdict.as_str()),
        row.explanation
    );
    let mut passages = vec![Passage::at(1, title)];
    if !row.unit.is_empty() {
        let mut lines: Vec<&CreditLine> = assessment.lines.iter().collect();
        lines.sort_by_key(|line| Outcome::of(line));
        let lines = lines.into_iter();
        passages.extend(lines.map(|line| credit_line(judged, assessment, line)));
    } else if !row.evidence.is_empty() {
        let documents: Vec<String> = row.evidence.iter().map(|id| document(judged, id)).collect();
        passages.push(Passage::at(2, format!("based on {}", documents.join("; "))));
    }
    passages
}

/// A line in one sentence: `counted: L003 8 CEC, “Ropes”, 2025-02-11 (E003, path). Reason. By rules.`
fn credit_line(judged: &JudgedTrainer<'_>, assessment: &Assessment, line: &CreditLine) -> Passage {
    let outcome = Outcome::of(line);
    let value = if outcome == Outcome::LeftOut {
        plain(line.status.as_str())
    } else {
        value(assessment, line)
    };
    let title = if line.title.is_empty() {
        String::new()
    } else {
        format!(", “{}”", line.title)
    };
    let day = line
        .completed_on
        .map(|day| format!(", {day}"))
        .unwrap_or_default();
    let text = format!(
        "{}: {} {value}{title}{day} ({}).{}",
        outcome.as_str(),
        line.id,
        document(judged, &line.evidence),
        reason(line)
    );
    Passage::at(2, text)
}

fn what_would_change_it(assessment: &Assessment) -> Vec<Passage> {
    if matches!(
        assessment.verdict,
        Verdict::NotApplicable | Verdict::NotEvaluated
    ) {
        return Vec::new();
    }
    let answers = assessment
        .questions
        .iter()
        .filter(|question| question.could_change == CouldChange::Verdict)
        .map(answer_to);
    let credits = assessment
        .credits
        .filter(|credits| credits.short_by > Decimal::ZERO)
        .map(|credits| {
            let unit = assessment.unit.to_uppercase();
            format!("{} {unit} more, certain and in time", credits.short_by)
        });
    let cards = assessment
        .requirements
        .iter()
        .filter(|row| row.verdict == Verdict::NotMet && row.unit.is_empty())
        .map(|row| format!("a card: {}", row.required));
    let texts: Vec<String> = answers.chain(credits).chain(cards).collect();
    if texts.is_empty() {
        let none = "What would change it: none of the open questions.";
        return vec![Passage::at(1, none)];
    }
    std::iter::once(Passage::at(1, "What would change it:"))
        .chain(texts.into_iter().map(|text| Passage::at(2, text)))
        .collect()
}

fn answer_to(question: &Question) -> String {
    format!("an answer: {}", question.with_file())
}
