//! Courses: approved ones, attendance without an amount, and what counts by petition only.

use super::treated::Treated;
use crate::credit::approval::approval;
use crate::credit::case::Case;
use crate::credit::credit_line::ApprovalBasis;
use crate::credit::petition::PetitionOutcome;
use crate::credit::value::{CreditValue, by_amounts};
use crate::credit::views::View;
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::rules::pack::Activity;
use crate::rules::reason::ReasonName;
use crate::rules::value::Name;

/// The approval of a document, and its value by the amounts on it (D3, D4, D25).
pub(super) fn by_approval(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let approval = approval(case, filed, view);
    let value = by_amounts(case, filed, view, approval.basis.is_some());
    Treated {
        value,
        approval,
        ..Treated::default()
    }
}

/// An activity that the pack does not name: whether it counts is open.
pub(in crate::credit) fn treat_unnamed(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    by_approval(case, filed, view).doubt(
        QuestionCode::Activity,
        "No rule names this kind of document: does it count?",
    )
}

/// D3 and D4, D25: the amount on the document, if an accepted body approves it.
pub(super) fn treat_approved(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let treated = by_approval(case, filed, view);
    let treated = if treated.approval.basis.is_some() {
        by_other_approver(case, treated)
    } else {
        match case.petitions.outcome(filed, view) {
            Some(outcome) => by_petition(case, (filed, view), outcome, treated),
            None => unapproved(case, treated),
        }
    };
    if rule.members_only {
        for_members(case, view, rule, treated)
    } else {
        treated
    }
}

/// Cites the rule by which the amounts of other bodies count, if one of them approves it and the body itself does not.
fn by_other_approver(case: &Case, mut treated: Treated) -> Treated {
    let reason = case.pack.reason(ReasonName::OtherApprover);
    let is_own = treated.approval.bodies.contains(&case.pack.body);
    if let Some(reason) = reason.filter(|_| !is_own) {
        treated.value.note.push_str(&reason.cited());
        treated.value.note.push(' ');
        treated.rule.extend(reason.rule.iter().cloned());
    }
    treated
}

/// No accepted body approves it: if the body takes petitions one could help, else an approver must
/// be found.
fn unapproved(case: &Case, treated: Treated) -> Treated {
    let fee = case
        .packs
        .amount(case.pack, Name::PetitionFee, None, case.as_of);
    match fee {
        Some(fee) => treated.doubt(
            QuestionCode::Petition,
            format!(
                "Not known as approved by the body: was a petition granted (${fee} each), or is the provider on its list?"
            ),
        ),
        None => treated.doubt(
            QuestionCode::Approval,
            "No recognised body's approval is printed: did one approve it?",
        ),
    }
}

/// A04n: only members earn it.
fn for_members(case: &Case, view: &View, rule: &Activity, treated: Treated) -> Treated {
    let (from, to) = (case.credential.member_from, case.credential.member_to);
    match view.day {
        Some(day) if from.is_some_and(|f| day < f) || to.is_some_and(|t| day > t) => {
            let reason =
                format!("Only members earn it, and the roster shows no membership on {day}.");
            Treated::excluded(reason, rule.rule.clone())
        }
        Some(_) if from.is_some() => treated,
        _ => treated.doubt(
            QuestionCode::Membership,
            "Only members earn it, and the roster does not show it: was the trainer a member on that day?",
        ),
    }
}

/// A54, A55: attendance alone shows no credit.
pub(super) fn treat_attendance(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let approval = approval(case, filed, view);
    if view.amounts.is_empty() && !approval.any && !filed.record.provider.is_unclear() {
        return Treated::excluded(
            "A certificate of attendance with neither an amount nor an approver shows no credit.",
            rule.rule.clone(),
        );
    }
    treat_approved(case, filed, view, rule).doubt_unless(
        !view.amounts.is_empty(),
        QuestionCode::Attendance,
        "Attendance without an amount: did the event award credit?",
    )
}

/// D26: what the body's page does not name counts by petition only.
pub(super) fn treat_petition(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let treated = by_approval(case, filed, view);
    match case.petitions.outcome(filed, view) {
        Some(outcome) => by_petition(case, (filed, view), outcome, treated),
        None => treated.doubt(
            QuestionCode::Petition,
            format!("{} Was a petition granted?", rule.says),
        ),
    }
}

/// N25: what the body decided on the petition.
fn by_petition(
    case: &Case,
    (filed, view): (&FiledRecord, &View),
    outcome: &PetitionOutcome,
    mut treated: Treated,
) -> Treated {
    let applied = filed
        .answer(&case.credential.code, AnswerField::Petition)
        .map(|answer| answer.replacing("asked: was a petition granted?"));
    treated.applied.extend(applied.clone());
    match outcome {
        PetitionOutcome::Granted(value) => {
            if let Some(value) = value {
                treated.value = CreditValue::certain(*value);
            }
            let reason = case.pack.reason_or(
                ReasonName::PetitionGranted,
                "The body granted the petition.",
                &["D26"],
            );
            let letter = case.petitions.granting_letter(filed, view);
            let letter = letter.map(|id| format!(" The letter is {id}."));
            let note = format!("{}{} ", reason.cited(), letter.unwrap_or_default());
            treated.value.note.push_str(&note);
            treated.rule.clone_from(&reason.rule);
            treated.approval.bodies = vec![case.pack.body.clone()];
            treated.approval.basis = Some(ApprovalBasis::Petition);
            treated
        }
        PetitionOutcome::Refused => Treated {
            applied: applied.into_iter().collect(),
            ..Treated::excluded_by(case.pack.reason_or(
                ReasonName::PetitionRefused,
                "The body refused the petition.",
                &["D26"],
            ))
        },
        PetitionOutcome::Open => treated.doubt(
            QuestionCode::Petition,
            "The body has not decided the petition yet, or its decisions differ: what did it decide?",
        ),
    }
}
