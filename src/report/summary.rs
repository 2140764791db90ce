//! `summary.csv`: one row for each trainer and credential.
//!
//! A judged trainer comes in, rows go out. Nothing is computed here.

use chrono::NaiveDate;

use super::cell::{CodeCell, Count, CsvText, Date, Figure, YesNo};
use super::judged::JudgedTrainer;
use super::row::row;
use crate::assess::{Assessment, DatesBasis, Standing, Submission, Verdict};
use crate::intake::roster::{Credential, Trainer};

row! {
    /// One row for each trainer and credential: the verdict, the totals, the dates and what to do next.
    struct SummaryRow in "summary.csv" {
        /// The trainer's id on the roster.
        trainer_id: CsvText,
        /// The trainer's name on the roster.
        name: CsvText,
        /// The trainer's club on the roster; empty if none is given.
        club: CsvText,
        /// The code of the credential, such as `nasm-cpt`.
        credential: CsvText,
        /// The number of the credential's certificate on the roster; empty if none is given.
        cert_number: CsvText,
        /// The first day of the cycle; empty if the cycle is not known.
        cycle_start: Date,
        /// The last day of the cycle, on which the credential is still valid; empty if the cycle is not known.
        expires_on: Date,
        /// Where the dates of the cycle come from.
        dates_basis: CodeCell<DatesBasis>,
        /// What the filed evidence shows for all requirements of the credential together (D28).
        verdict: CodeCell<Verdict>,
        /// Whether the renewal was submitted to the body, as far as the roster says (D9).
        submission: CodeCell<Submission>,
        /// The standing of the credential by its dates on the day of the report (D29).
        standing: CodeCell<Standing>,
        /// The credits required for the cycle, in `unit`; empty if the credential was not evaluated, is exempt or requires none.
        required: Figure,
        /// The credits that are certain, after windows and caps, in `unit`; empty like `required`.
        counted: Figure,
        /// The most that could plausibly count, in `unit`, once the questions in `review.csv` are answered (D24); a document that
        /// could not be read adds what a one-day course gives; empty like `required`.
        possible: Figure,
        /// The body's unit of `required`, `counted`, `possible` and `short_by`, such as `ceu` for NASM or `cec` for ACSM; empty if they are empty.
        unit: CsvText,
        /// By how much `counted` falls short of `required`, in `unit`: 0 if it does not; empty like `required`.
        short_by: Figure,
        /// The last day of the CPR coverage in force on the day of the report; if none is certainly in force, of the latest that began
        /// before; empty if no CPR card with certain dates is on file, or if that coverage ended and a document that was not read, or about
        /// which something is open, may be the current card.
        cpr_valid_to: Date,
        /// The last day of the AED coverage, as for CPR.
        aed_valid_to: Date,
        /// What to do first, in a sentence; empty if there is nothing to do.
        next_action: CsvText,
        /// The last day for `next_action`; empty if it has none.
        next_action_by: Date,
        /// The body's fee tier for the day of the application, otherwise for the day of the report (D30), such as `standard` or `late`;
        /// `waived` under a lifetime plan; empty if no tier is known.
        fee_tier: CsvText,
        /// The fee in US dollars; empty if the rules hold no amount for that day (D10).
        fee: Figure,
        /// How the fee is made up, in words, with the rules behind it; empty if no tier is known.
        fee_detail: CsvText,
        /// The fees for the courses that were petitioned, in US dollars, whatever the answer (N26); empty if none was.
        petition_cost: Figure,
        /// The last day to answer an audit of which the roster has the notice (N27, A49); empty if there is none.
        audit_due: Date,
        /// `yes` if the trainer must not claim the credential (A18), otherwise `no`.
        do_not_represent: YesNo,
        /// How many open questions concern this credential; `review.csv` lists them.
        open_questions: Count,
        /// The id and version of the rule pack; empty if the credential was not evaluated.
        rules_version: CsvText,
        /// `yes` if every rule of the pack was checked against its source, otherwise `no`.
        verified_rules: YesNo,
        /// The day of the report, on which everything is judged.
        as_of: Date,
    }
}

/// The rows of one trainer, one for each credential.
pub(super) fn rows(judged: &JudgedTrainer<'_>, as_of: NaiveDate) -> Vec<SummaryRow> {
    let trainer = judged.trainer;
    let credential = |code: &str| {
        trainer
            .credentials
            .iter()
            .find(|credential| credential.code == code)
    };
    judged
        .assessments
        .iter()
        .map(|assessment| {
            row(
                trainer,
                credential(&assessment.credential),
                assessment,
                as_of,
            )
        })
        .collect()
}

fn row(
    trainer: &Trainer,
    credential: Option<&Credential>,
    assessment: &Assessment,
    as_of: NaiveDate,
) -> SummaryRow {
    let (credits, cycle) = (assessment.credits, assessment.cycle);
    SummaryRow {
        trainer_id: (&trainer.id).into(),
        name: (&trainer.name).into(),
        club: trainer.club.as_ref().into(),
        credential: (&assessment.credential).into(),
        cert_number: credential
            .and_then(|credential| credential.cert_number.as_ref())
            .into(),
        cycle_start: cycle.map(|cycle| cycle.start).into(),
        expires_on: cycle.map(|cycle| cycle.end).into(),
        dates_basis: assessment.dates_basis.into(),
        verdict: assessment.verdict.into(),
        submission: assessment.submission.into(),
        standing: assessment.standing.into(),
        required: credits.map(|credits| credits.required).into(),
        counted: credits.map(|credits| credits.certain).into(),
        possible: credits.map(|credits| credits.possible).into(),
        // A unit without a figure beside it says nothing.
        unit: credits.map(|_| &assessment.unit).into(),
        short_by: credits.map(|credits| credits.short_by).into(),
        cpr_valid_to: assessment.cpr_valid_to.into(),
        aed_valid_to: assessment.aed_valid_to.into(),
        next_action: (&assessment.next_action).into(),
        next_action_by: assessment.next_action_by.into(),
        fee_tier: (&assessment.fee_tier).into(),
        fee: assessment.fee.into(),
        fee_detail: (&assessment.fee_detail).into(),
        petition_cost: assessment.petition_cost.into(),
        audit_due: assessment.audit_due.into(),
        do_not_represent: assessment.do_not_represent.into(),
        open_questions: assessment.questions.len().into(),
        rules_version: (&assessment.rules_version).into(),
        verified_rules: assessment.verified_rules.into(),
        as_of: as_of.into(),
    }
}
