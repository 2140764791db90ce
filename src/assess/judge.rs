//! One trainer's evidence to assessments: the composition of lines, caps, cards, requirements,
//! standing and the next action.
//!
//! In go the trainer, the evidence in the order of its paths, and the rules; out comes one
//! `Assessment` for each credential.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::action::{Action, ActionInputs, next_action};
use super::assessment::{Assessment, DatesBasis, Requirement, Submission, Totals};
use super::assumptions::{assumptions, row_assumptions};
use super::audit::Audit;
use super::caps::{self, Capped};
use super::cards::cards;
use super::conclusion::JudgedRequirement;
use super::coverage::valid_to;
use super::credits::{CreditEvidence, judge_credits};
use super::exception::Exception;
use super::fee::{Fee, dated_amount, fee};
use super::hold::{hold_for_unread, unread};
use super::requirements::{RequirementEvidence, judge_requirement};
use super::retention::DocumentRetention;
use super::review::{Stakes, collect_questions};
use super::roster_answers::{answered_cycle, answered_row};
use super::roster_row::pack_for_row;
use super::standing::{Standing, stage_on, standing};
use super::verdict::Verdict;
use crate::credit::case::{Case, Judging};
use crate::credit::lines::{JudgedLine, append_sentence, lines, unjudged};
use crate::credit::petition::Petitions;
use crate::credit::petition_letters::petitions;
use crate::credit::window::Window;
use crate::credit::{CouldChange, CreditLine, Cycle, LineStatus, Question, Seconds, truncated};
use crate::filing::filed::{FiledRecord, is_put_off};
use crate::intake::roster::{Credential, Status, Trainer};
use crate::rules::pack::Check;
use crate::rules::reason::{Reason, ReasonName};
use crate::rules::value::Name;

/// Judges every credential of a trainer by the trainer's evidence, which is in path order. Line ids
/// run through all credentials.
#[must_use]
pub fn judge_trainer(
    trainer: &Trainer,
    evidence: &[FiledRecord],
    judging: Judging<'_>,
) -> Vec<Assessment> {
    trainer
        .credentials
        .iter()
        .enumerate()
        .map(|(i, credential)| {
            let first_line = i * evidence.len() + 1;
            judge_credential(trainer, credential, evidence, judging, first_line)
        })
        .collect()
}

fn judge_credential(
    trainer: &Trainer,
    credential: &Credential,
    evidence: &[FiledRecord],
    judging: Judging<'_>,
    first_line: usize,
) -> Assessment {
    let Judging {
        packs,
        names,
        answers,
        unassigned,
        as_of,
    } = judging;
    let row = answered_row(trainer, credential, answers);
    let credential = row.as_ref();
    let pack = match pack_for_row(credential, packs, as_of) {
        Ok(pack) => pack,
        Err(reason) => {
            let action = reason.next_action(as_of);
            return not_evaluated(trainer, credential, evidence, action, first_line);
        }
    };
    let mut case = Case {
        trainer,
        credential,
        pack,
        packs,
        names,
        as_of,
        window: Window::new(credential, pack, packs, as_of),
        petitions: Petitions::default(),
        answers,
        unassigned,
    };
    case.petitions = petitions(&case, evidence);
    assess(&case, evidence, first_line)
}

/// A credential that cannot be judged (D37): what is known of it, and no claim.
fn not_evaluated(
    trainer: &Trainer,
    credential: &Credential,
    evidence: &[FiledRecord],
    action: Action,
    first_line: usize,
) -> Assessment {
    let dates = credential.cycle_start.zip(credential.expires_on);
    Assessment {
        trainer_id: trainer.id.clone(),
        credential: credential.code.clone(),
        cycle: dates.map(|(start, end)| Cycle { start, end }),
        dates_basis: dates.map_or(DatesBasis::Unknown, |_| DatesBasis::Roster),
        verdict: Verdict::NotEvaluated,
        submission: submission(credential),
        standing: if credential.status == Some(Status::Emeritus) {
            Standing::Emeritus
        } else {
            Standing::Unknown
        },
        requirements: Vec::new(),
        lines: unjudged(&credential.code, evidence, first_line),
        unit: String::new(),
        unit_value: None,
        credits: None,
        cpr_valid_to: None,
        aed_valid_to: None,
        next_action: action.text,
        next_action_by: action.by,
        fee_tier: String::new(),
        fee: None,
        fee_detail: String::new(),
        petition_cost: None,
        audit_due: None,
        do_not_represent: false,
        retention: None,
        questions: Vec::new(),
        rules_version: String::new(),
        verified_rules: false,
        assumptions: Vec::new(),
    }
}

/// What the evidence shows about a credential.
struct EvidenceResult {
    lines: Vec<JudgedLine>,
    requirements: Vec<Requirement>,
    credits: Option<Totals>,
    verdict: Verdict,
    questions: Vec<Question>,
    cpr_valid_to: Option<NaiveDate>,
    aed_valid_to: Option<NaiveDate>,
}

/// One credential with a pack, from its lines to its next action.
fn assess(case: &Case, evidence: &[FiledRecord], first_line: usize) -> Assessment {
    let findings = findings(case, evidence, first_line);
    let standing = standing(case);
    let fee = fee(case);
    let action = first_action(case, evidence, &findings, standing, &fee);
    let emeritus = case.is_emeritus();
    Assessment {
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        cycle: case.window.as_ref().map(|window| Cycle {
            start: window.start,
            end: window.cycle.end,
        }),
        dates_basis: dates_basis(case),
        verdict: findings.verdict,
        submission: submission(case.credential),
        standing,
        requirements: findings.requirements,
        unit: case.pack.unit.clone(),
        unit_value: Some(Seconds(case.unit())),
        credits: findings.credits.filter(|_| !emeritus),
        cpr_valid_to: findings.cpr_valid_to,
        aed_valid_to: findings.aed_valid_to,
        next_action: action.text,
        next_action_by: action.by,
        fee_tier: fee.tier,
        fee: fee.amount,
        fee_detail: fee.detail,
        petition_cost: petition_cost(case),
        audit_due: Audit::of(case).and_then(|audit| audit.due),
        do_not_represent: must_not_represent(case),
        retention: DocumentRetention::of(case),
        questions: findings.questions,
        rules_version: format!("{} {}", case.pack.id, case.pack.version),
        verified_rules: case.pack.verified,
        assumptions: assumptions(case, evidence, &findings.lines),
        lines: findings.lines.into_iter().map(|line| line.line).collect(),
    }
}

/// What was submitted, from the roster alone (D9).
fn submission(credential: &Credential) -> Submission {
    let day = credential.submitted_on;
    match day.or(credential.application_received_on) {
        Some(_) => Submission::Submitted,
        None => Submission::Unknown,
    }
}

fn dates_basis(case: &Case) -> DatesBasis {
    match &case.window {
        None => DatesBasis::Unknown,
        Some(_) if answered_cycle(case).is_some() => DatesBasis::Answer,
        Some(window) if window.start_derived || window.end_derived => DatesBasis::Derived,
        Some(_) => DatesBasis::Roster,
    }
}

/// Lines, caps, cards and requirements to a verdict and its questions.
fn findings(case: &Case, evidence: &[FiledRecord], first_line: usize) -> EvidenceResult {
    let mut lines = lines(case, evidence, first_line);
    let mut capped = caps::apply(case, &lines);
    if settle_without_effect(case, &mut lines, &capped) {
        capped = caps::apply(case, &lines);
    }
    record_caps(case, &mut lines, &capped);
    let cards = cards(case, evidence);
    let exception = Exception::of(case, evidence);
    let judged_evidence = RequirementEvidence {
        lines: &lines,
        capped: &capped,
        cards: &cards,
    };
    let (mut requirements, credits) = judge_all(case, &judged_evidence);
    hold_for_unread(case, &lines, &mut requirements);
    for judged in &mut requirements {
        let assumed = row_assumptions(case, &judged.requirement, evidence, &lines);
        judged.requirement.assumptions.extend(assumed);
    }
    if let Some(exception) = exception {
        exception.explain(case, &mut lines, &mut requirements);
    }
    let emeritus = case.pack.reason(ReasonName::EmeritusGranted);
    let verdict = if let Some(reason) = emeritus.filter(|_| case.is_emeritus()) {
        waive(&mut requirements, reason);
        Verdict::NotApplicable
    } else {
        overall_verdict(&requirements)
    };
    let stakes = Stakes {
        case,
        capped: &capped,
        requirements: &requirements,
        cards: &cards,
        verdict,
        can_be_enough: credits.is_none_or(|totals| totals.possible >= totals.required),
    };
    let questions = collect_questions(&mut lines, &stakes);
    EvidenceResult {
        lines,
        requirements: requirements
            .into_iter()
            .map(|judged| judged.requirement)
            .collect(),
        credits,
        verdict,
        questions,
        cpr_valid_to: valid_to(case, &cards, "cpr"),
        aed_valid_to: valid_to(case, &cards, "aed"),
    }
}

/// D23: an open line of which no reading could change a total is treated by the reading that gives
/// the least. Whether a line was settled goes out. Where parts of the credits are required, a line may
/// matter for its part.
fn settle_without_effect(case: &Case, lines: &mut [JudgedLine], capped: &Capped) -> bool {
    let is_part = |check: &Check| {
        matches!(
            check,
            Check::CategoryMinimum(_) | Check::LeastCategories | Check::OwnMinimum(_)
        )
    };
    if case
        .pack
        .requirements
        .iter()
        .any(|rule| is_part(&rule.check))
    {
        return false;
    }
    let mut is_settled = false;
    for (judged, without_effect) in lines.iter_mut().zip(&capped.without_effect) {
        let line = &mut judged.line;
        let is_open = line.status == LineStatus::NeedsReview && *without_effect;
        if let Some(least) = judged.by_least.take().filter(|_| is_open) {
            line.status = least.status;
            line.value = least.value;
            line.upper_bound = least.value.unwrap_or_default();
            line.rule = format!("{}+D23", least.rule);
            line.reason = append_sentence(
                &least.reason,
                "Some values are unclear, but no reading of them changes what counts (D23).",
            );
            for question in &mut line.questions {
                question.could_change = CouldChange::Nothing;
            }
            is_settled = true;
        }
    }
    is_settled
}

/// Enters into each line what the caps left of it, and what is to be reported to the body by hand.
fn record_caps(case: &Case, lines: &mut [JudgedLine], capped: &Capped) {
    for (i, judged) in lines.iter_mut().enumerate() {
        let counted = capped.counted[i];
        let line = &mut judged.line;
        line.counted = counted;
        let cut_by = capped.cut_by[i].as_ref();
        if let Some(cap) = cut_by.filter(|_| line.status == LineStatus::Counted) {
            line.status = if counted.0 > 0 {
                LineStatus::CountedPartial
            } else {
                LineStatus::Excluded
            };
            let unit = case.pack.unit.to_uppercase();
            let left = truncated(counted, case.unit());
            let sentence = format!(
                "The cap {} is {} {unit} {}: {left} {unit} of it counts.",
                cap.name, cap.amount, cap.per
            );
            line.reason = append_sentence(&line.reason, &sentence);
            add_rules(line, &cap.rule);
            line.cap = Some(cap.name.clone());
        }
        if counted.0 > 0 {
            note_days(case, judged);
            if !judged.held {
                judged.line.self_report = Some(truncated(counted, case.unit()));
            }
        }
    }
}

/// Says of a line that counts if it was completed after the expiry, and by which rule it still counts; and
/// if it was completed after the application was received.
fn note_days(case: &Case, judged: &mut JudgedLine) {
    let Some(day) = judged.day else {
        return;
    };
    let line = &mut judged.line;
    let window = case.window.as_ref();
    let late = window.filter(|window| day > window.cycle.end);
    if let Some(rule) = late.and_then(Window::late_rule) {
        let note = "It was completed after the expiry, on a day that still counts.";
        line.reason = append_sentence(&line.reason, note);
        add_rules(line, rule);
    }
    let received = case.credential.application_received_on;
    if let Some(received) = received.filter(|received| day > *received) {
        let note =
            format!("It was completed on {day}, after the application was received on {received}.");
        line.reason = append_sentence(&line.reason, &note);
    }
}

/// Adds ids to those of a line, each once.
fn add_rules(line: &mut CreditLine, ids: &[String]) {
    for id in ids {
        if !line.rule.split('+').any(|known| known == id) {
            line.rule = format!("{}+{id}", line.rule);
        }
    }
}

/// Every requirement in the pack's order, and the totals of the credits where the pack requires
/// any.
fn judge_all(
    case: &Case,
    evidence: &RequirementEvidence,
) -> (Vec<JudgedRequirement>, Option<Totals>) {
    let rules = &case.pack.requirements;
    let mut rows: Vec<(usize, JudgedRequirement)> = Vec::new();
    for (position, rule) in rules.iter().enumerate() {
        let judged = judge_requirement(case, rule, evidence);
        rows.extend(judged.into_iter().map(|row| (position, row)));
    }
    let is_cpr_card =
        |check: &Check| matches!(check, Check::CardCurrent(coverage) if coverage == "cpr");
    let cpr_card = rows
        .iter()
        .find(|(position, _)| is_cpr_card(&rules[*position].check))
        .map(|(_, row)| row.requirement.verdict);
    let mut totals = None;
    let credits = rules.iter().position(|rule| rule.check == Check::Credits);
    if let Some(position) = credits {
        let credit_evidence = CreditEvidence {
            lines: evidence.lines,
            capped: evidence.capped,
            cpr_card,
        };
        let (row, credit_totals) = judge_credits(case, &rules[position], &credit_evidence);
        totals = Some(credit_totals);
        rows.push((position, row));
    }
    rows.sort_by_key(|(position, _)| *position);
    (rows.into_iter().map(|(_, row)| row).collect(), totals)
}

/// Emeritus status has no requirements (A58).
fn waive(requirements: &mut [JudgedRequirement], reason: &Reason) {
    for judged in requirements {
        judged.requirement.verdict = Verdict::NotApplicable;
        judged.requirement.explanation = reason.cited();
        judged.questions.clear();
    }
}

/// `not_met` if any requirement is, else `needs_review` if any is, else `met` (D28).
fn overall_verdict(requirements: &[JudgedRequirement]) -> Verdict {
    let any = |verdict: Verdict| {
        requirements
            .iter()
            .any(|judged| judged.requirement.verdict == verdict)
    };
    if any(Verdict::NotMet) {
        Verdict::NotMet
    } else if any(Verdict::NeedsReview) {
        Verdict::NeedsReview
    } else {
        Verdict::Met
    }
}

fn first_action(
    case: &Case,
    evidence: &[FiledRecord],
    findings: &EvidenceResult,
    standing: Standing,
    fee: &Fee,
) -> Action {
    let ids: BTreeSet<&str> = unread(&findings.lines).collect();
    let (awaited, unread): (Vec<_>, Vec<_>) = evidence
        .iter()
        .filter(|filed| ids.contains(filed.id.as_str()))
        .partition(|filed| is_put_off(&filed.record));
    let [awaited, unread] = [awaited, unread].map(|filed| {
        filed
            .iter()
            .map(|filed| filed.id.as_str())
            .collect::<Vec<_>>()
    });
    let card_ends = findings.cpr_valid_to.min(findings.aed_valid_to);
    let inputs = ActionInputs {
        standing,
        verdict: findings.verdict,
        submission: submission(case.credential),
        requirements: &findings.requirements,
        credits: findings.credits,
        questions: &findings.questions,
        unread: &unread,
        awaited: &awaited,
        fee,
        audit: Audit::of(case),
        card_ends: card_ends.filter(|end| *end >= case.as_of),
    };
    next_action(case, &inputs)
}

/// A18: in this stage the trainer must not claim the credential.
fn must_not_represent(case: &Case) -> bool {
    let window = case.window.as_ref();
    window
        .filter(|_| !case.is_emeritus())
        .and_then(|window| stage_on(case, window.cycle.end, case.as_of))
        .is_some_and(|current| current.stage.do_not_represent)
}

/// N26: the fee for each course petitioned, whatever the body answers.
fn petition_cost(case: &Case) -> Option<Decimal> {
    let courses = case.petitions.courses();
    let fee = dated_amount(case, Name::PetitionFee, case.as_of).filter(|_| courses > 0)?;
    fee.checked_mul(Decimal::from(courses))
}
