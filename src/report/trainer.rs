//! `summary.csv`: one row per trainer and credential; and a trainer's own `compliance.csv` and `credits.csv`.

use std::io;

use super::cells::{hours, in_units};
use super::folder::Folder;
use super::table::CsvCell;
use super::{JudgedTrainer, RunReport, evidence};
use crate::assess::{Assessment, Requirement};
use crate::credit::{ApprovalBasis, CreditLine, Seconds};
use crate::intake::roster::{Credential, Trainer};

pub(super) const SUMMARY: &[&str] = &[
    "trainer_id",
    "name",
    "club",
    "credential",
    "cert_number",
    "cycle_start",
    "expires_on",
    "dates_basis",
    "verdict",
    "submission",
    "standing",
    "required",
    "counted",
    "possible",
    "unit",
    "short_by",
    "cpr_valid_to",
    "aed_valid_to",
    "next_action",
    "next_action_by",
    "fee_tier",
    "fee",
    "fee_detail",
    "petition_cost",
    "audit_due",
    "do_not_represent",
    "open_questions",
    "rules_version",
    "verified_rules",
    "as_of",
];

const COMPLIANCE: &[&str] = &[
    "trainer_id",
    "credential",
    "rule",
    "requirement",
    "sentence",
    "source",
    "value_since",
    "required",
    "counted",
    "possible",
    "unit",
    "verdict",
    "explanation",
    "evidence",
    "assumptions",
    "as_of",
];

const CREDITS: &[&str] = &[
    "trainer_id",
    "credential",
    "line",
    "activity",
    "title",
    "provider",
    "approver",
    "completed_on",
    "printed",
    "hours",
    "amount",
    "unit",
    "status",
    "counted",
    "reason",
    "rule",
    "cap",
    "category",
    "approval_basis",
    "self_report",
    "duplicate_of",
    "evidence",
    "answer",
];

/// The rows of one trainer.
pub(super) fn summary(
    run: &RunReport<'_>,
    JudgedTrainer {
        trainer,
        assessments,
        ..
    }: &JudgedTrainer<'_>,
) -> Vec<Vec<CsvCell>> {
    let credential = |code: &str| {
        trainer
            .credentials
            .iter()
            .find(|credential| credential.code == code)
    };
    assessments
        .iter()
        .map(|assessment| summary_row(run, trainer, credential(&assessment.credential), assessment))
        .collect()
}

fn summary_row(
    run: &RunReport<'_>,
    trainer: &Trainer,
    credential: Option<&Credential>,
    assessment: &Assessment,
) -> Vec<CsvCell> {
    let credits = assessment.credits;
    vec![
        trainer.id.as_str().into(),
        trainer.name.as_str().into(),
        CsvCell::maybe(trainer.club.as_deref()),
        assessment.credential.as_str().into(),
        CsvCell::maybe(credential.and_then(|credential| credential.cert_number.as_deref())),
        CsvCell::maybe(assessment.cycle.map(|cycle| cycle.start)),
        CsvCell::maybe(assessment.cycle.map(|cycle| cycle.end)),
        assessment.dates_basis.into(),
        assessment.verdict.as_str().into(),
        assessment.submission.into(),
        assessment.standing.as_str().into(),
        CsvCell::figure(credits.map(|credits| credits.required)),
        CsvCell::figure(credits.map(|credits| credits.counted)),
        CsvCell::figure(credits.map(|credits| credits.possible)),
        // A unit without a figure beside it says nothing.
        credits.map_or("", |_| &assessment.unit).into(),
        CsvCell::figure(credits.map(|credits| credits.short_by)),
        CsvCell::maybe(assessment.cpr_valid_to),
        CsvCell::maybe(assessment.aed_valid_to),
        assessment.next_action.as_str().into(),
        CsvCell::maybe(assessment.next_action_by),
        assessment.fee_tier.as_str().into(),
        CsvCell::figure(assessment.fee),
        assessment.fee_detail.as_str().into(),
        CsvCell::figure(assessment.petition_cost),
        CsvCell::maybe(assessment.audit_due),
        CsvCell::yes(assessment.do_not_represent),
        assessment.questions.len().to_string().into(),
        assessment.rules_version.as_str().into(),
        CsvCell::yes(assessment.verified_rules),
        run.as_of.to_string().into(),
    ]
}

/// Writes the files of one trainer into the folder of this name; gives their paths and hashes.
pub(super) fn write(
    folder: Folder<'_>,
    name: &str,
    run: &RunReport<'_>,
    judged: &JudgedTrainer<'_>,
) -> io::Result<[(String, String); 3]> {
    let open = |file: &str, columns| folder.sheet(&format!("trainers/{name}/{file}"), columns);
    let mut compliance = open("compliance.csv", COMPLIANCE)?;
    let mut credits = open("credits.csv", CREDITS)?;
    let mut evidence = open("evidence.csv", evidence::COLUMNS)?;
    for assessment in &judged.assessments {
        for requirement in &assessment.requirements {
            compliance.row(&compliance_row(
                run,
                judged.trainer,
                assessment,
                requirement,
            ))?;
        }
        for line in &assessment.lines {
            credits.row(&credits_row(judged.trainer, assessment, line))?;
        }
    }
    evidence::rows(judged).try_for_each(|row| evidence.row(&row))?;
    Ok([compliance.end()?, credits.end()?, evidence.end()?])
}

fn compliance_row(
    run: &RunReport<'_>,
    trainer: &Trainer,
    assessment: &Assessment,
    requirement: &Requirement,
) -> Vec<CsvCell> {
    vec![
        trainer.id.as_str().into(),
        assessment.credential.as_str().into(),
        requirement.rule.as_str().into(),
        requirement.name.as_str().into(),
        requirement.sentence.as_str().into(),
        requirement.source.as_str().into(),
        CsvCell::maybe(requirement.value_since),
        requirement.required.as_str().into(),
        requirement.counted.as_str().into(),
        requirement.possible.as_str().into(),
        requirement.unit.as_str().into(),
        requirement.verdict.as_str().into(),
        requirement.explanation.as_str().into(),
        CsvCell::list(&requirement.evidence),
        CsvCell::list(&requirement.assumptions),
        run.as_of.to_string().into(),
    ]
}

fn credits_row(trainer: &Trainer, assessment: &Assessment, line: &CreditLine) -> Vec<CsvCell> {
    let in_units = |seconds: Seconds| assessment.unit_worth.map(|one| in_units(seconds, one));
    vec![
        trainer.id.as_str().into(),
        assessment.credential.as_str().into(),
        line.line.as_str().into(),
        line.activity.as_str().into(),
        line.title.as_str().into(),
        line.provider.as_str().into(),
        line.approver.as_str().into(),
        CsvCell::maybe(line.completed_on),
        line.printed.as_str().into(),
        CsvCell::figure(line.value.map(hours)),
        CsvCell::figure(line.value.and_then(in_units)),
        assessment.unit.as_str().into(),
        line.status.as_str().into(),
        CsvCell::figure(in_units(line.counted)),
        line.reason.as_str().into(),
        line.rule.as_str().into(),
        CsvCell::maybe(line.cap.as_deref()),
        CsvCell::maybe(line.category.as_deref()),
        CsvCell::maybe(line.approval_basis.map(ApprovalBasis::as_str)),
        CsvCell::figure(line.self_report),
        CsvCell::maybe(line.duplicate_of.as_deref()),
        line.evidence.as_str().into(),
        line.applied
            .iter()
            .map(|applied| format!("{}, in place of {}", applied.says, applied.replaced))
            .collect::<Vec<_>>()
            .join("; ")
            .into(),
    ]
}
