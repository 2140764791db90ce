//! `credits.csv`: one row for each document of a trainer and each credential.
//!
//! A judged trainer comes in, rows go out. Amounts are only shown in another unit here.

use super::cell::{CodeCell, CsvText, Date, Figure, TextWithCodes};
use super::judged::JudgedTrainer;
use super::row::row;
use super::units::{hours, in_units};
use crate::assess::Assessment;
use crate::credit::{ApprovalBasis, CreditLine, LineStatus, Seconds};
use crate::intake::roster::Trainer;
use crate::rules::pack::ActivityKind;

row! {
    /// In each trainer's folder: one row for each document and credential, with what was printed, what it is worth, what counted and
    /// why. Cards and documents that could not be read have rows too.
    struct CreditRow in "credits.csv" {
        /// The trainer's id on the roster.
        trainer_id: CsvText,
        /// The code of the credential, such as `nasm-cpt`.
        credential: CsvText,
        /// The id of the row within the trainer's files, such as `L012`.
        line: CsvText,
        /// The kind of activity, by the rule pack's name for it, such as `course` or `cpr`.
        activity: TextWithCodes<ActivityKind>,
        /// The title, as printed; empty if it is unclear or missing.
        title: CsvText,
        /// The provider, as printed; empty if it is unclear or missing.
        provider: CsvText,
        /// The codes of the bodies by whose approval it counts, joined by `;`; empty if none is known.
        approver: CsvText,
        /// The day of completion, or the month if no day is printed (D32); empty if it is unclear or missing.
        completed_on: Date,
        /// The printed amounts, word for word, joined by ` · `; empty if none was found.
        printed: CsvText,
        /// The value before caps, in contact hours, cut after four decimals (D3); empty while it is open.
        hours: Figure,
        /// The same value in `unit`.
        amount: Figure,
        /// The body's unit of `amount`, `counted`, `possible` and `self_report`, such as `ceu`; empty if there is no rule pack.
        unit: CsvText,
        /// How the document was treated for this credential.
        status: CodeCell<LineStatus>,
        /// What counted after windows and caps, in `unit`; empty if there is no rule pack.
        counted: Figure,
        /// What it could be worth at most once its questions are answered, before caps, in `unit`; empty if nothing is open about it.
        possible: Figure,
        /// Why, in a sentence or two; empty if it counted in full and there is nothing to add.
        reason: CsvText,
        /// The ids of the rules that decided it, joined by `+`.
        rule: CsvText,
        /// The cap that reduced what counted, by the rule pack's name for it; empty if none did.
        cap: CsvText,
        /// The body's category for the activity (N07); empty if the body has none or it is not known.
        category: CsvText,
        /// By what the activity is approved (D4); empty if no accepted body approved it.
        approval_basis: CodeCell<ApprovalBasis>,
        /// What the trainer must report to the body, in `unit` (A31, A36); empty if the body knows of it or nothing counted.
        self_report: Figure,
        /// The `line` that this one repeats (D20); empty if it repeats none.
        duplicate_of: CsvText,
        /// The id of the document in `evidence.csv`.
        evidence: CsvText,
        /// The answers that apply to it, each with what it replaced, joined by `; `; empty if there are none.
        answer: CsvText,
    }
}

/// The rows of one trainer.
pub(super) fn rows(judged: &JudgedTrainer<'_>) -> impl Iterator<Item = CreditRow> {
    judged.assessments.iter().flat_map(|assessment| {
        assessment
            .lines
            .iter()
            .map(|line| row(judged.trainer, assessment, line))
    })
}

fn row(trainer: &Trainer, assessment: &Assessment, line: &CreditLine) -> CreditRow {
    let in_units = |seconds: Seconds| assessment.unit_value.map(|unit| in_units(seconds, unit));
    let answers: Vec<String> = line
        .applied
        .iter()
        .map(|applied| format!("{}, in place of {}", applied.text, applied.replaced))
        .collect();
    CreditRow {
        trainer_id: (&trainer.id).into(),
        credential: (&assessment.credential).into(),
        line: (&line.id).into(),
        activity: CsvText::from(&line.activity).into(),
        title: (&line.title).into(),
        provider: (&line.provider).into(),
        approver: (&line.approver).into(),
        completed_on: line.completed_on.into(),
        printed: (&line.printed).into(),
        hours: line.value.map(hours).into(),
        amount: line.value.and_then(in_units).into(),
        unit: (&assessment.unit).into(),
        status: line.status.into(),
        counted: in_units(line.counted).into(),
        possible: line.possible().and_then(in_units).into(),
        reason: (&line.reason).into(),
        rule: (&line.rule).into(),
        cap: line.cap.as_ref().into(),
        category: line.category.as_ref().into(),
        approval_basis: line.approval_basis.into(),
        self_report: line.self_report.into(),
        duplicate_of: line.duplicate_of.as_ref().into(),
        evidence: (&line.evidence).into(),
        answer: answers.join("; ").into(),
    }
}
