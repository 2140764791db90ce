//! Documents of one trainer that show the same activity, card or certification: one of them counts,
//! once per credential (D20).
//!
//! The trainer's lines come in and are changed in place: what counts elsewhere becomes a duplicate,
//! what may be a duplicate is asked about. How two documents relate is decided in
//! `filing::duplicates`.

use super::judged::{JudgedLine, append_sentence};
use super::questions::{doubt_question, question};
use crate::credit::case::{Case, Doubt};
use crate::credit::credit_line::{CreditLine, LineStatus};
use crate::credit::question::Question;
use crate::credit::seconds::Seconds;
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::duplicates::{Repeats, repeats};
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::read::record::{Kind, Record};
use crate::rules::names::fold;

/// Makes every activity count once.
pub(super) fn resolve_copies(case: &Case, evidence: &[FiledRecord], lines: &mut [JudgedLine]) {
    let repeats = repeats(case.trainer, evidence);
    for first in 0..evidence.len() {
        let copies: Vec<usize> = (0..evidence.len())
            .filter(|i| repeats[*i] == Repeats::Same(first))
            .collect();
        if !copies.is_empty() {
            let all: Vec<usize> = std::iter::once(first).chain(copies).collect();
            count_one_copy(case, evidence, lines, &all);
        }
    }
    for (i, repeat) in repeats.iter().enumerate() {
        if let Repeats::Perhaps(original) = *repeat {
            let original = lines[original].line.id.clone();
            ask_about_copy(case, &evidence[i], &mut lines[i].line, &original);
        }
    }
    count_backs_with_fronts(evidence, lines);
    count_one_award(lines);
    note_repeated_courses(evidence, lines);
}

/// Of documents of one activity, the first that counts is kept, else the best one (`all` begins
/// with it); the others become duplicates. If two of them are certain and differ, a question about
/// the kept one is asked (D20).
fn count_one_copy(case: &Case, evidence: &[FiledRecord], lines: &mut [JudgedLine], all: &[usize]) {
    let mut kept = all
        .iter()
        .copied()
        .find(|i| lines[*i].line.status == LineStatus::Counted)
        .unwrap_or(all[0]);
    if let Some(other) = contradicting(lines, all, kept) {
        let answer = evidence[kept].answer(&case.credential.code, AnswerField::CopiesDiffer);
        if let Some(answer) = answer {
            let replaced = format!(
                "asked: which of {} and {} is right?",
                evidence[kept].id, evidence[other].id
            );
            if answer.value == AnswerValue::YesNo(false) {
                kept = other;
            }
            lines[kept].line.applied.push(answer.replacing(replaced));
        } else {
            let upper_bound = all.iter().map(|i| lines[*i].line.upper_bound).max();
            lines[kept].line.upper_bound = upper_bound.unwrap_or_default();
            ask_which_is_right(case, evidence, lines, (kept, other));
        }
    }
    let kept_id = lines[kept].line.id.clone();
    for i in all.iter().filter(|i| **i != kept) {
        let reason = format!("The same activity as {kept_id}.");
        make_duplicate(&mut lines[*i].line, &kept_id, reason, "D20");
    }
}

/// The first line that is certain and differs from the kept one, if that is certain too.
fn contradicting(lines: &[JudgedLine], all: &[usize], kept: usize) -> Option<usize> {
    let kept = &lines[kept].line;
    let contradicts = |line: &CreditLine| {
        line.status != LineStatus::NeedsReview
            && kept.status != LineStatus::NeedsReview
            && (line.status, line.value) != (kept.status, kept.value)
    };
    all.iter()
        .copied()
        .filter(|i| contradicts(&lines[*i].line))
        .min()
}

fn ask_which_is_right(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    (kept, other): (usize, usize),
) {
    let printed = format!(
        "{} / {}",
        lines[kept].line.printed, lines[other].line.printed
    );
    let ask = format!(
        "{} and {} show the same activity differently: is {0} right?",
        evidence[kept].id, evidence[other].id
    );
    let line = &mut lines[kept].line;
    line.status = LineStatus::NeedsReview;
    line.value = None;
    line.rule = format!("{}+D20", line.rule);
    line.reason = append_sentence("Two documents of the same activity differ (D20).", &ask);
    line.questions.push(Question {
        printed,
        ..question(case, &evidence[kept], QuestionCode::CopiesDiffer, &ask)
    });
    (lines[kept].day, lines[kept].days) = (None, Vec::new());
}

/// Makes a line count nothing because another counts instead; nothing is asked about it.
fn make_duplicate(line: &mut CreditLine, original: &str, reason: String, rule: &str) {
    line.status = LineStatus::Duplicate;
    line.value = Some(Seconds(0));
    line.upper_bound = Seconds(0);
    line.reason = reason;
    line.rule = String::from(rule);
    line.duplicate_of = Some(original.to_owned());
    line.questions.clear();
}

/// Whether a line counts or may count.
fn may_count(line: &CreditLine) -> bool {
    matches!(line.status, LineStatus::Counted | LineStatus::NeedsReview)
}

/// Asks whether a line shows the same activity as another; its value is open until a person answers
/// (D20).
fn ask_about_copy(case: &Case, filed: &FiledRecord, line: &mut CreditLine, original: &str) {
    if !may_count(line) {
        return;
    }
    let ask = format!("Is it the same activity as {original}?");
    if let Some(answer) = filed.answer(&case.credential.code, AnswerField::MaybeDuplicate) {
        line.applied.push(answer.replacing(format!("asked: {ask}")));
        if answer.value == AnswerValue::YesNo(true) {
            let reason = format!("A person answered that it is the same activity as {original}.");
            make_duplicate(line, original, reason, "D20");
        }
        return;
    }
    line.status = LineStatus::NeedsReview;
    line.value = None;
    line.reason = append_sentence(&line.reason, &ask);
    line.rule = format!("{}+D20", line.rule);
    let doubt = Doubt::new(QuestionCode::MaybeDuplicate, ask);
    line.questions.push(doubt_question(case, filed, &doubt));
}

/// The back of a card counts with its front (D7).
fn count_backs_with_fronts(evidence: &[FiledRecord], lines: &mut [JudgedLine]) {
    for (i, filed) in evidence.iter().enumerate() {
        let Some(front_id) = &filed.back_of else {
            continue;
        };
        if let Some(front) = evidence.iter().position(|other| other.id == *front_id) {
            let original = lines[front].line.id.clone();
            let reason = format!("The back of the card on {front_id}.");
            make_duplicate(&mut lines[i].line, &original, reason, "D7");
        }
    }
}

/// One certification gives one award, however many documents show it: the earliest counts (D16).
fn count_one_award(lines: &mut [JudgedLine]) {
    let mut order: Vec<usize> = (0..lines.len())
        .filter(|i| lines[*i].award.is_some() && may_count(&lines[*i].line))
        .collect();
    order.sort_by_key(|i| {
        let line = &lines[*i];
        (line.line.status, line.day, line.line.evidence.clone())
    });
    for (rank, i) in order.iter().enumerate() {
        let earlier = order[..rank]
            .iter()
            .find(|earlier| lines[**earlier].award == lines[*i].award);
        if let Some(earlier) = earlier {
            let original = lines[*earlier].line.id.clone();
            let reason = format!("One certification gives one award, and {original} shows it.");
            make_duplicate(&mut lines[*i].line, &original, reason, "D16+D20");
        }
    }
}

/// The same course on another date is a repetition: both count, and the reason tells so; cards are
/// exempt (D20).
fn note_repeated_courses(evidence: &[FiledRecord], lines: &mut [JudgedLine]) {
    let course = |record: &Record| {
        let (provider, title) = record.provider.value().zip(record.title.value())?;
        Some((fold(provider), fold(title)))
    };
    let courses: Vec<Option<(String, String)>> =
        evidence.iter().map(|filed| course(&filed.record)).collect();
    let counted: Vec<bool> = lines
        .iter()
        .map(|line| line.line.status == LineStatus::Counted)
        .collect();
    let is_course = |i: &usize| courses[*i].is_some() && !evidence[*i].record.is(Kind::CprAed);
    for i in (0..lines.len()).filter(|i| is_course(i) && counted[*i]) {
        let other = (0..lines.len()).find(|j| *j != i && courses[*j] == courses[i] && counted[*j]);
        if let Some(other) = other.map(|j| lines[j].line.id.clone()) {
            let note = format!("The same course as {other} on another date; both count (D20).");
            let line = &mut lines[i].line;
            line.reason = append_sentence(&line.reason, &note);
        }
    }
}
