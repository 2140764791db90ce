//! `compliance.csv`: one row for each requirement of each credential of a trainer.
//!
//! A judged trainer comes in, rows go out. Nothing is computed here.

use chrono::NaiveDate;

use super::cell::{CodeCell, CsvText, Date};
use super::judged::JudgedTrainer;
use super::row::row;
use crate::assess::{Assessment, Requirement, Verdict};
use crate::intake::roster::Trainer;

row! {
    /// In each trainer's folder: one row for each requirement of each credential, in the order of the rules.
    struct ComplianceRow in "compliance.csv" {
        /// The trainer's id on the roster.
        trainer_id: CsvText,
        /// The code of the credential, such as `nasm-cpt`.
        credential: CsvText,
        /// The ids of the rules behind the requirement, joined by `+`; `recert explain` gives the sentence of each.
        rule: CsvText,
        /// The requirement in a few words.
        requirement: CsvText,
        /// The sentence of the source, word for word where it is at hand.
        sentence: CsvText,
        /// The title of the source, and the day on which it was last checked.
        source: CsvText,
        /// The first day on which the required value is in force; empty if the requirement has no dated value.
        value_since: Date,
        /// What is required: a figure in `unit`, or words such as `current CPR on 2026-06-30`.
        required: CsvText,
        /// What is certain: a figure in `unit`, or words; empty if there is nothing to show.
        counted: CsvText,
        /// The upper bound: a figure in `unit`, or words; empty if there is nothing to show.
        possible: CsvText,
        /// The unit of `required`, `counted` and `possible`, such as `ceu`; empty if they are words.
        unit: CsvText,
        /// What the filed evidence shows for this requirement.
        verdict: CodeCell<Verdict>,
        /// Why, in a sentence or two, with dates, figures and the evidence in question.
        explanation: CsvText,
        /// The ids of the evidence behind the verdict, joined by `;`; `evidence.csv` has a row for each.
        evidence: CsvText,
        /// What was assumed, with the ids of the interpretations (D1 to D37), joined by `;`; empty if nothing was.
        assumptions: CsvText,
        /// The day of the report, on which everything is judged.
        as_of: Date,
    }
}

/// The rows of one trainer.
pub(super) fn rows(
    judged: &JudgedTrainer<'_>,
    as_of: NaiveDate,
) -> impl Iterator<Item = ComplianceRow> {
    judged.assessments.iter().flat_map(move |assessment| {
        assessment
            .requirements
            .iter()
            .map(move |requirement| row(judged.trainer, assessment, requirement, as_of))
    })
}

fn row(
    trainer: &Trainer,
    assessment: &Assessment,
    requirement: &Requirement,
    as_of: NaiveDate,
) -> ComplianceRow {
    ComplianceRow {
        trainer_id: (&trainer.id).into(),
        credential: (&assessment.credential).into(),
        rule: (&requirement.rule).into(),
        requirement: (&requirement.name).into(),
        sentence: (&requirement.sentence).into(),
        source: (&requirement.source).into(),
        value_since: requirement.value_since.into(),
        required: (&requirement.required).into(),
        counted: (&requirement.counted).into(),
        possible: (&requirement.possible).into(),
        unit: (&requirement.unit).into(),
        verdict: requirement.verdict.into(),
        explanation: (&requirement.explanation).into(),
        evidence: CsvText::list(&requirement.evidence),
        assumptions: CsvText::list(&requirement.assumptions),
        as_of: as_of.into(),
    }
}
