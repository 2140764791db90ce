//! A trainer: each verdict as a short chain of requirement, what counted, what was left out and why, and what would change it.

use super::{Passage, filed, plain, value, why};
use crate::assess::{Assessment, Requirement, Verdict};
use crate::credit::{CouldChange, CreditLine, LineStatus, Seconds};
use crate::report::JudgedTrainer;

pub(super) fn explain(judged: &JudgedTrainer<'_>) -> Vec<Passage> {
    judged
        .assessments
        .iter()
        .flat_map(|assessment| credential(judged, assessment))
        .collect()
}

fn credential(judged: &JudgedTrainer<'_>, assessment: &Assessment) -> Vec<Passage> {
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
        Passage::at(
            1,
            format!("The credential by its dates: {standing}{cycle}."),
        ),
    ];
    if !assessment.next_action.is_empty() {
        passages.push(Passage::at(
            1,
            format!("To do first: {}", assessment.next_action),
        ));
    }
    for requirement in &assessment.requirements {
        passages.extend(verdict_on(judged, assessment, requirement));
    }
    if assessment.requirements.is_empty() {
        passages.extend(assessment.lines.iter().map(|line| {
            Passage::at(
                2,
                format!("{}: {}", filed(judged, &line.evidence), line.reason),
            )
        }));
    }
    passages.extend(change(assessment));
    if !assessment.fee_detail.is_empty() {
        passages.push(Passage::at(1, format!("Fee: {}", assessment.fee_detail)));
    }
    if !assessment.assumptions.is_empty() {
        passages.push(Passage::at(1, "Assumed:"));
        passages.extend(
            assessment
                .assumptions
                .iter()
                .map(|text| Passage::at(2, text)),
        );
    }
    passages
}

/// The requirement of credits stands on the lines; one of cards on the papers it names.
fn verdict_on(
    judged: &JudgedTrainer<'_>,
    assessment: &Assessment,
    requirement: &Requirement,
) -> Vec<Passage> {
    let Requirement {
        rule,
        name,
        verdict,
        explanation,
        evidence,
        unit,
        ..
    } = requirement;
    let rule = rule.replace('+', ", ");
    let mut passages = vec![Passage::at(
        1,
        format!(
            "{name} ({rule}): {}. {explanation}",
            plain(verdict.as_str())
        ),
    )];
    if unit.is_empty() {
        let evidence: Vec<String> = evidence.iter().map(|id| filed(judged, id)).collect();
        passages.extend(
            (!evidence.is_empty())
                .then(|| Passage::at(2, format!("rests on {}", evidence.join("; ")))),
        );
        return passages;
    }
    let of = |fits: fn(&CreditLine) -> bool| assessment.lines.iter().filter(move |line| fits(line));
    let counted = of(|line| line.counted > Seconds(0)).map(|line| ("counted", line));
    let open = of(|line| line.counted == Seconds(0) && line.status == LineStatus::NeedsReview)
        .map(|line| ("open", line));
    let out = of(|line| line.counted == Seconds(0) && line.status != LineStatus::NeedsReview)
        .map(|line| ("left out", line));
    for (word, line) in counted.chain(open).chain(out) {
        passages.push(Passage::at(
            2,
            format!("{word}: {}", told(judged, assessment, word, line)),
        ));
    }
    passages
}

/// A line in one sentence: `L003 8 CEC, “Ropes”, 2025-02-11 (E003, path). Why (rules).`
fn told(
    judged: &JudgedTrainer<'_>,
    assessment: &Assessment,
    word: &str,
    line: &CreditLine,
) -> String {
    let title = if line.title.is_empty() {
        String::new()
    } else {
        format!(", “{}”", line.title)
    };
    let day = line
        .completed_on
        .map(|day| format!(", {day}"))
        .unwrap_or_default();
    let evidence = filed(judged, &line.evidence);
    let value = if word == "left out" {
        plain(line.status.as_str())
    } else {
        value(assessment, line)
    };
    format!(
        "{} {value}{title}{day} ({evidence}).{}",
        line.line,
        why(line)
    )
}

fn change(assessment: &Assessment) -> Vec<Passage> {
    let decisive = assessment
        .questions
        .iter()
        .filter(|question| question.could_change == CouldChange::Verdict);
    let mut texts: Vec<String> = decisive
        .map(|question| {
            let place = if question.path.is_empty() {
                String::new()
            } else {
                format!("{}: ", question.path)
            };
            format!("an answer: {place}{}", question.ask)
        })
        .collect();
    let short = assessment
        .credits
        .filter(|credits| credits.short_by > rust_decimal::Decimal::ZERO);
    texts.extend(short.map(|credits| {
        format!(
            "{} {} more, certain and in time",
            credits.short_by,
            assessment.unit.to_uppercase()
        )
    }));
    let cards = assessment
        .requirements
        .iter()
        .filter(|r| r.verdict == Verdict::NotMet && r.unit.is_empty());
    texts.extend(cards.map(|card| format!("a card: {}", card.required)));
    match (assessment.verdict, texts.is_empty()) {
        (Verdict::NotApplicable | Verdict::NotEvaluated, _) => Vec::new(),
        (_, true) => vec![Passage::at(
            1,
            "What would change it: none of the open questions.",
        )],
        (_, false) => std::iter::once(Passage::at(1, "What would change it:"))
            .chain(texts.into_iter().map(|text| Passage::at(2, text)))
            .collect(),
    }
}
