//! One trainer's papers to assessments: the composition of lines, caps, cards, requirements, standing and action.

use crate::question::QuestionCode;
use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;

use super::cards::{JudgedCard, cards, valid_to};
use super::requirements::{JudgedRequirement, credits, rows, unverified};
use super::{
    Assessment, Requirement, Standing, Totals, Verdict, action, caps, requirements, standing,
};
use crate::credit::case::{Case, Judging};
use crate::credit::in_unit;
use crate::credit::lines::{JudgedLine, also, lines, unjudged};
use crate::credit::petition::Petitions;
use crate::credit::petition_letters::petitions;
use crate::credit::window::Window;
use crate::credit::{CouldChange, Cycle, LineStatus, Question, Seconds};
use crate::filing::filed::Filed;
use crate::intake::roster::{Credential, Employment, Status, Trainer};
use crate::rules::pack::Check;
use crate::rules::value::{Name, Scalar};

/// Judges every credential of a trainer by the papers in the trainer's file, in path order. Line ids run through all of them.
#[must_use]
pub fn trainer(trainer: &Trainer, evidence: &[Filed], by: Judging<'_>) -> Vec<Assessment> {
    let credentials = trainer.credentials.iter().enumerate();
    credentials
        .map(|(i, c)| credential(trainer, c, evidence, by, i * evidence.len() + 1))
        .collect()
}

fn credential(
    trainer: &Trainer,
    credential: &Credential,
    evidence: &[Filed],
    by: Judging<'_>,
    first_line: usize,
) -> Assessment {
    let Judging {
        packs,
        names,
        answers,
        as_of,
    } = by;
    let Some(pack) = packs
        .for_credential(&credential.code)
        .filter(|pack| pack.covers_from <= as_of)
    else {
        return not_evaluated(trainer, credential, evidence, as_of, first_line);
    };
    let window = Window::of(credential, pack, packs, as_of);
    let mut case = Case {
        trainer,
        credential,
        pack,
        packs,
        names,
        as_of,
        window,
        petitions: Petitions::default(),
        answers,
    };
    case.petitions = petitions(&case, evidence);
    judge(&case, evidence, first_line)
}

/// A credential without rules: shown, and nothing claimed.
fn not_evaluated(
    trainer: &Trainer,
    credential: &Credential,
    evidence: &[Filed],
    as_of: NaiveDate,
    first_line: usize,
) -> Assessment {
    let dates = credential.cycle_start.zip(credential.expires_on);
    let ends = credential.expires_on.filter(|end| *end >= as_of);
    Assessment {
        trainer_id: trainer.id.clone(),
        credential: credential.code.clone(),
        cycle: dates.map(|(start, end)| Cycle { start, end }),
        dates_basis: if dates.is_some() { "roster" } else { "unknown" },
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
        unit_worth: None,
        credits: None,
        cpr_valid_to: None,
        aed_valid_to: None,
        next_action: action::without_rules(&credential.code, as_of, ends),
        next_action_by: ends,
        fee_tier: String::new(),
        fee: None,
        fee_detail: String::new(),
        petition_cost: None,
        audit_due: None,
        do_not_represent: false,
        retain_until: None,
        questions: Vec::new(),
        rules_version: String::new(),
        verified_rules: false,
        assumptions: Vec::new(),
    }
}

/// From the roster alone (D9).
fn submission(credential: &Credential) -> &'static str {
    if credential
        .submitted_on
        .or(credential.application_received_on)
        .is_some()
    {
        "submitted"
    } else {
        "unknown"
    }
}

/// One credential with a pack, from its lines to its next action.
fn judge(case: &Case, evidence: &[Filed], first_line: usize) -> Assessment {
    let emeritus = case.credential.status == Some(Status::Emeritus);
    let mut judged = lines(case, evidence, first_line);
    let capped = caps::apply(case, &judged);
    settle(case, &mut judged, &capped);
    let cards = cards(case, evidence);
    let (mut rows, totals) = all_rows(case, &judged, &capped, &cards);
    if emeritus {
        waive(&mut rows);
    }
    let verdict = if emeritus {
        Verdict::NotApplicable
    } else {
        verdict(&rows)
    };
    let questions = questions(&mut judged, &capped, &rows, &cards, verdict);
    let requirements: Vec<Requirement> = rows.into_iter().map(|row| row.requirement).collect();
    let standing = standing::standing(case);
    let fee = standing::fee(case);
    let stage = case
        .window
        .as_ref()
        .filter(|_| !emeritus)
        .and_then(|w| standing::staged(case, w.cycle.end, case.as_of));
    let audit_due = audit_due(case);
    let is_unread = |line: &&JudgedLine| {
        line.line.activity == "unreadable" && line.line.status != LineStatus::Duplicate
    };
    let unread: Vec<&str> = judged
        .iter()
        .filter(is_unread)
        .map(|line| line.line.evidence.as_str())
        .collect();
    let ends = |cover: &str| valid_to(&cards, cover, case.as_of);
    let known = action::ActionInputs {
        standing,
        verdict,
        submitted: submission(case.credential) == "submitted",
        requirements: &requirements,
        credits: totals,
        questions: &questions,
        unread: &unread,
        fee: &fee,
        audit_due,
        card_ends: ends("cpr")
            .min(ends("aed"))
            .filter(|end| *end >= case.as_of),
    };
    let (next_action, next_action_by) = action::next(case, &known);
    Assessment {
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        cycle: case.window.as_ref().map(|w| Cycle {
            start: w.start,
            end: w.cycle.end,
        }),
        dates_basis: dates_basis(case),
        verdict,
        submission: submission(case.credential),
        standing,
        requirements,
        unit: case.pack.unit.clone(),
        unit_worth: Some(Seconds(case.unit())),
        credits: totals.filter(|_| !emeritus),
        cpr_valid_to: ends("cpr"),
        aed_valid_to: ends("aed"),
        next_action,
        next_action_by,
        fee_tier: fee.tier,
        fee: fee.amount,
        fee_detail: fee.detail,
        petition_cost: petition_cost(case),
        audit_due,
        do_not_represent: stage.is_some_and(|s| s.stage.do_not_represent),
        retain_until: retain_until(case),
        questions,
        rules_version: format!("{} {}", case.pack.id, case.pack.version),
        verified_rules: case.pack.verified,
        assumptions: assumptions(case, evidence, &judged),
        lines: judged.into_iter().map(|j| j.line).collect(),
    }
}

fn dates_basis(case: &Case) -> &'static str {
    match &case.window {
        None => "unknown",
        Some(window) if window.start_derived || window.end_derived => "derived",
        Some(_) => "roster",
    }
}

/// What caps left of each line, and what is to be reported by hand.
fn settle(case: &Case, judged: &mut [JudgedLine], capped: &caps::Capped) {
    for (i, line) in judged.iter_mut().enumerate() {
        let (counted, held) = (capped.counted[i], line.held);
        let line = &mut line.line;
        line.counted = counted;
        if let Some((cap, ids)) = capped.cut_by[i]
            .as_ref()
            .filter(|_| line.status == LineStatus::Counted)
        {
            line.status = if counted.0 > 0 {
                LineStatus::CountedPartial
            } else {
                LineStatus::Excluded
            };
            line.reason = also(
                &line.reason,
                &format!(
                    "The cap {cap} left {} {}.",
                    requirements::cut(counted.0, case.unit()),
                    case.pack.unit
                ),
            );
            line.rule = format!("{}+{}", line.rule, ids.join("+"));
            line.cap = Some(cap.clone());
        }
        if counted.0 > 0 && !held {
            line.self_report = Some(in_unit(counted, case.unit()).normalize());
        }
    }
}

/// Every requirement, in the pack's order.
fn all_rows(
    case: &Case,
    judged: &[JudgedLine],
    capped: &caps::Capped,
    cards: &[JudgedCard],
) -> (Vec<JudgedRequirement>, Option<Totals>) {
    let others: Vec<(usize, JudgedRequirement)> = case
        .pack
        .requirements
        .iter()
        .enumerate()
        .flat_map(|(at, rule)| {
            rows(case, rule, cards, capped, judged)
                .into_iter()
                .map(move |row| (at, row))
        })
        .collect();
    let is_cpr = |at: usize| matches!(&case.pack.requirements[at].check, Check::CardCurrent(cover) if cover == "cpr");
    let current = others
        .iter()
        .find(|(at, _)| is_cpr(*at))
        .map(|(_, row)| row.requirement.verdict);
    let mut rows = others;
    let mut totals = None;
    if let Some((at, rule)) = case
        .pack
        .requirements
        .iter()
        .enumerate()
        .find(|(_, r)| r.check == Check::Credits)
    {
        let (row, found) = credits(case, rule, capped, judged, current);
        totals = Some(found);
        rows.push((at, row));
    }
    rows.sort_by_key(|(at, _)| *at);
    (rows.into_iter().map(|(_, row)| row).collect(), totals)
}

/// A58: emeritus has no requirements.
fn waive(rows: &mut [JudgedRequirement]) {
    for row in rows {
        row.requirement.verdict = Verdict::NotApplicable;
        row.requirement.explanation = also(
            "",
            "Emeritus status was granted: there are no requirements to meet (A58).",
        );
        row.questions.clear();
    }
}

/// `not_met` if any requirement is, else `needs_review` if any is, else `met` (D28).
fn verdict(rows: &[JudgedRequirement]) -> Verdict {
    let any = |verdict: Verdict| rows.iter().any(|row| row.requirement.verdict == verdict);
    if any(Verdict::NotMet) {
        Verdict::NotMet
    } else if any(Verdict::NeedsReview) {
        Verdict::NeedsReview
    } else {
        Verdict::Met
    }
}

/// Every question once, with the most its answer could change.
fn questions(
    judged: &mut [JudgedLine],
    capped: &caps::Capped,
    rows: &[JudgedRequirement],
    cards: &[JudgedCard],
    verdict: Verdict,
) -> Vec<Question> {
    let undecided = |row: &JudgedRequirement| row.requirement.verdict == Verdict::NeedsReview;
    let credits_open = rows
        .iter()
        .any(|row| undecided(row) && !row.requirement.unit.is_empty());
    let open_rows: Vec<&JudgedRequirement> = rows
        .iter()
        .filter(|row| undecided(row) && row.requirement.unit.is_empty())
        .collect();
    let mut questions: Vec<Question> = Vec::new();
    // Several rows, or a card's row and its line, may ask the same: it is asked once, where it matters most.
    let mut ask =
        |question: &Question| match questions.iter_mut().find(|asked| asked.id == question.id) {
            Some(asked) => {
                let most = asked.could_change.min(question.could_change);
                // The one that shows what is printed says more.
                if asked.printed.is_empty() && !question.printed.is_empty() {
                    *asked = question.clone();
                }
                asked.could_change = most;
            }
            None => questions.push(question.clone()),
        };
    rows.iter()
        .flat_map(|row| &row.questions)
        .for_each(&mut ask);
    for (i, line) in judged.iter_mut().enumerate() {
        let unreadable = line.line.activity == "unreadable";
        let own_card = |c: &JudgedCard| c.filed.id == line.line.evidence && !c.open.is_empty();
        let open_card = cards.iter().any(own_card)
            && open_rows
                .iter()
                .any(|row| row.requirement.evidence.contains(&line.line.evidence));
        for question in &mut line.line.questions {
            let asked = question.could_change != CouldChange::Nothing;
            let about_card = open_card && (question.about == QuestionCode::Person || asked);
            question.could_change = if verdict == Verdict::NotApplicable {
                CouldChange::Nothing
            } else if about_card
                || (asked && credits_open && capped.open[i].0 > 0)
                || (unreadable && verdict != Verdict::Met)
            {
                CouldChange::Verdict
            } else if asked && (capped.open[i].0 > 0 || unreadable) {
                CouldChange::Hours
            } else {
                CouldChange::Nothing
            };
        }
        line.line.questions.iter().for_each(&mut ask);
    }
    questions.sort_by(|a, b| {
        (a.could_change, &a.path, a.pages, a.about.as_str()).cmp(&(
            b.could_change,
            &b.path,
            b.pages,
            b.about.as_str(),
        ))
    });
    questions
}

/// N27, A49: the notice and so many days.
fn audit_due(case: &Case) -> Option<NaiveDate> {
    let days = case.packs.count(case.pack, Name::AuditDays, case.as_of)?;
    case.credential
        .audit_notice_on?
        .checked_add_days(chrono::Days::new(u64::from(days)))
}

/// N26: for each course petitioned, whatever the answer.
fn petition_cost(case: &Case) -> Option<Decimal> {
    let courses = case.petitions.courses();
    let fee = standing::amount(case, Name::PetitionFee, case.as_of).filter(|_| courses > 0)?;
    fee.checked_mul(Decimal::from(courses))
}

/// A37, D18: 31 December of the year after that of this cycle's renewal.
fn retain_until(case: &Case) -> Option<NaiveDate> {
    let years = case.packs.count(case.pack, Name::RetainYears, case.as_of)?;
    let renewal = case
        .credential
        .submitted_on
        .max(case.window.as_ref().map(|w| w.cycle.end))?;
    let year =
        chrono::Datelike::year(&renewal.checked_add_months(Months::new(years.saturating_mul(12)))?);
    NaiveDate::from_ymd_opt(year, 12, 31)
}

/// The settings and readings a reader should know of, in words.
fn assumptions(case: &Case, evidence: &[Filed], judged: &[JudgedLine]) -> Vec<String> {
    let values = case
        .pack
        .values
        .iter()
        .chain(&case.packs.interpretations.values);
    let in_force = |v: &&crate::rules::value::Value| {
        case.packs
            .value(case.pack, v.name, None, case.as_of)
            .is_some_and(|w| w.since == v.since)
    };
    let mut said: Vec<String> = values
        .filter(in_force)
        .filter(|v| !matches!(v.scalar, Scalar::Span(_)))
        .filter_map(|v| v.says.clone())
        .collect();
    if let Some(window) = &case.window {
        if window.start_derived {
            said.push(format!(
                "The cycle's start {} is derived, not in the roster (D2).",
                window.start
            ));
        }
        if window.end_derived {
            said.push(format!(
                "The cycle's end {} is derived, not in the roster (D1).",
                window.cycle.end
            ));
        }
        if window.start != window.cycle.start {
            said.push(format!(
                "{} is the last day of the cycle before and belongs to it (D1).",
                window.start
            ));
        }
    }
    if case.trainer.credentials.len() > 1 {
        said.push("A paper counts for each credential on its own (D19).".to_owned());
    }
    said.extend(unverified(case, &case.pack.sources));
    said.extend(unverified_units(case, evidence, judged));
    said.extend(emeritus_note(case));
    said
}

/// Units of bodies whose worth was not checked against the body itself, where a counted line rests on one.
fn unverified_units(case: &Case, evidence: &[Filed], judged: &[JudgedLine]) -> Vec<String> {
    let units = &case.packs.units;
    let counted = judged
        .iter()
        .zip(evidence)
        .filter(|(line, _)| line.line.counted > Seconds(0));
    let amounts = counted.flat_map(|(line, filed)| {
        let approver = line.line.approver.clone();
        filed
            .record
            .amounts
            .iter()
            .filter_map(|a| a.value())
            .filter(move |a| {
                a.body
                    .as_deref()
                    .is_some_and(|b| approver.split(';').any(|c| c == b))
            })
    });
    let rules = amounts.filter_map(|a| units.unit(a.body.as_deref(), a.unit.as_str(), case.as_of));
    let mut said: Vec<String> = rules
        .filter_map(|rule| rule.body.as_ref().map(|body| (body, rule)))
        .filter(|(body, _)| **body != case.pack.body)
        .filter_map(|(body, rule)| {
            let source = units
                .sources
                .iter()
                .find(|s| s.id == rule.source && !s.verified)?;
            Some(format!(
                "What the {} of {body} is worth rests on a source that is not verified: {} (D3).",
                rule.unit, source.title
            ))
        })
        .collect();
    said.sort();
    said.dedup();
    said
}

/// A59, A60: only the committee grants it; the tool says at most that the conditions seem met.
fn emeritus_note(case: &Case) -> Option<String> {
    let years = |name| {
        case.packs
            .count(case.pack, name, case.as_of)
            .map(|years| Months::new(years.saturating_mul(12)))
    };
    let reached = |from: NaiveDate, span: Months| {
        from.checked_add_months(span)
            .is_some_and(|day| day <= case.as_of)
    };
    let old = reached(case.trainer.birth_date?, years(Name::EmeritusAge)?);
    let long = reached(
        case.credential.first_certified_on?,
        years(Name::EmeritusYears)?,
    );
    let working = case.trainer.employment == Some(Employment::Active);
    let retired = !working
        && (case.trainer.retired == Some(true)
            || case.trainer.employment == Some(Employment::Retired));
    let granted = case.credential.status == Some(Status::Emeritus);
    let says = "The trainer appears eligible for emeritus status, which only the body's committee grants (A59, A60).";
    (old && long && retired && !granted).then(|| says.to_owned())
}
