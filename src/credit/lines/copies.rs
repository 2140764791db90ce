//! Documents of one trainer that show the same activity, card or certification: one of them counts,
//! once per credential (D20).
//!
//! The trainer's lines come in and are changed in place: what counts elsewhere becomes a duplicate,
//! what may be a duplicate is asked about. How two documents relate is decided in
//! `filing::duplicates`.

use super::judged::{JudgedLine, append_sentence};
use super::questions::{all_amounts, question};
use crate::credit::case::Case;
use crate::credit::credit_line::{CreditLine, LineStatus};
use crate::credit::question::Question;
use crate::credit::seconds::Seconds;
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::duplicates::{SharedNumber, activities};
use crate::filing::filed::{FiledRecord, date_reading};
use crate::question::QuestionCode;
use crate::read::record::{Kind, Record};
use crate::rules::names::fold;

/// Makes every activity count once.
pub(super) fn resolve_copies(case: &Case, evidence: &[FiledRecord], lines: &mut [JudgedLine]) {
    let found = activities(case.trainer, case.names, evidence);
    let (activities, open) =
        answered_activities(case, evidence, lines, found.groups, &found.perhaps);
    let kept: Vec<usize> = activities
        .iter()
        .map(|activity| count_one_copy(case, evidence, lines, activity))
        .collect();
    for OpenActivity {
        activity,
        originals,
    } in open
    {
        let originals: Vec<usize> = originals.iter().map(|original| kept[*original]).collect();
        ask_about_copy(case, evidence, lines, kept[activity], &originals);
    }
    count_backs_with_fronts(evidence, lines);
    count_one_award(lines);
    note_repeated_courses(evidence, lines);
    note_shared_numbers(lines, &found.shared_numbers);
}

/// An activity that may be one with others of the same trainer.
struct OpenActivity {
    activity: usize,
    /// The earlier ones that it may be; they are counted.
    originals: Vec<usize>,
}

/// The activities after what people answered about those that may be one, and those about which
/// nobody has answered. Of activities that may be one, the first counts, and what may be the same as
/// one that counts is open (D20).
fn answered_activities(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    groups: Vec<Vec<usize>>,
    perhaps: &[Vec<usize>],
) -> (Vec<Vec<usize>>, Vec<OpenActivity>) {
    let counts: Vec<bool> = groups
        .iter()
        .map(|group| may_count(&lines[kept_copy(lines, group)].line))
        .collect();
    let mut activities: Vec<Vec<usize>> = Vec::new();
    // For each group, the activity that it is, unless it is open.
    let mut activity_of: Vec<Option<usize>> = Vec::new();
    let mut open = Vec::new();
    for (number, group) in groups.into_iter().enumerate() {
        let originals: Vec<usize> = perhaps[number]
            .iter()
            .filter(|earlier| counts[number] && counts[**earlier])
            .filter_map(|earlier| activity_of[*earlier])
            .collect();
        let answer =
            |i: &usize| evidence[*i].answer(&case.credential.code, AnswerField::MaybeDuplicate);
        let answered = group.iter().find_map(|i| Some((*i, answer(i)?)));
        let mut is_same = false;
        if let (Some((i, answer)), Some(_)) = (answered, originals.first()) {
            is_same = answer.value == AnswerValue::YesNo(true);
            let kept: Vec<usize> = originals
                .iter()
                .map(|original| kept_copy(lines, &activities[*original]))
                .collect();
            let ask = maybe_same_question(evidence, &kept);
            lines[i]
                .line
                .applied
                .push(answer.replacing(format!("asked: {ask}")));
        }
        match originals.first() {
            Some(original) if is_same => {
                activities[*original].extend(group);
                activity_of.push(None);
            }
            _ => {
                activities.push(group);
                let activity = activities.len() - 1;
                let is_open = answered.is_none() && !originals.is_empty();
                activity_of.push((!is_open).then_some(activity));
                if is_open {
                    open.push(OpenActivity {
                        activity,
                        originals,
                    });
                }
            }
        }
    }
    (activities, open)
}

/// Of documents of one activity, the first that counts, else the one in the best condition, which is
/// the first: a worse copy never stands for a better one (D20).
fn kept_copy(lines: &[JudgedLine], copies: &[usize]) -> usize {
    copies
        .iter()
        .copied()
        .find(|i| lines[*i].line.status == LineStatus::Counted)
        .unwrap_or(copies[0])
}

/// Of documents of one activity, one is kept, whose place goes out; the others become duplicates. If
/// they differ, a question about the kept one is asked (D20).
fn count_one_copy(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    copies: &[usize],
) -> usize {
    let mut kept = kept_copy(lines, copies);
    if let Some(other) = contradicting(lines, copies, kept) {
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
            let upper_bound = copies.iter().map(|i| lines[*i].line.upper_bound).max();
            lines[kept].line.upper_bound = upper_bound.unwrap_or_default();
            ask_which_is_right(case, evidence, lines, (kept, other));
        }
    }
    let kept_id = lines[kept].line.id.clone();
    for i in copies.iter().filter(|i| **i != kept) {
        let reason = format!("The same activity as {kept_id}.");
        make_duplicate(&mut lines[*i].line, &kept_id, reason, "D20");
    }
    kept
}

/// The first copy that states another amount than the kept one, at the least that each could mean,
/// or that is certain and treated otherwise; none if neither could count.
fn contradicting(lines: &[JudgedLine], copies: &[usize], kept: usize) -> Option<usize> {
    let differs = |other: &JudgedLine| {
        let (kept, kept_line, line) = (&lines[kept], &lines[kept].line, &other.line);
        let are_certain = [kept_line, line]
            .iter()
            .all(|line| line.status != LineStatus::NeedsReview);
        let are_treated_otherwise =
            (line.status, line.value) != (kept_line.status, kept_line.value);
        // A copy that states no amount contradicts none.
        kept.least
            .zip(other.least)
            .is_some_and(|(kept_least, least)| {
                kept_least != least || (are_certain && are_treated_otherwise)
            })
    };
    copies
        .iter()
        .copied()
        .filter(|i| may_count(&lines[*i].line) || may_count(&lines[kept].line))
        .filter(|i| *i != kept && differs(&lines[*i]))
        .min()
}

fn ask_which_is_right(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    (kept, other): (usize, usize),
) {
    let ask = format!(
        "{} and {} show the same activity differently: is the first one right?",
        named(evidence, kept),
        named(evidence, other)
    );
    let asked = Question {
        printed: printed_on_all(evidence, lines, &[kept, other]),
        candidates: all_amounts(&[&evidence[kept].record, &evidence[other].record]),
        ..question(case, &evidence[kept], QuestionCode::CopiesDiffer, &ask)
    };
    let line = &mut lines[kept].line;
    line.status = LineStatus::NeedsReview;
    line.value = None;
    line.rule = format!("{}+D20", line.rule);
    line.reason = append_sentence("Two documents of the same activity differ (D20).", &ask);
    line.questions.push(asked);
    (lines[kept].day, lines[kept].days) = (None, Vec::new());
    lines[kept].by_least = None;
}

/// A document by its id and its file.
fn named(evidence: &[FiledRecord], document: usize) -> String {
    let filed = &evidence[document];
    format!("{} ({})", filed.id, filed.record.path)
}

/// Title, date and amounts of several documents.
fn printed_on_all(evidence: &[FiledRecord], lines: &[JudgedLine], documents: &[usize]) -> String {
    let printed = |i: &usize| {
        let record = &evidence[*i].record;
        let title = record.title.display(Clone::clone);
        let date = date_reading(record).display(ToString::to_string);
        let mut parts = vec![title, date, lines[*i].line.printed.clone()];
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    };
    let all: Vec<String> = documents.iter().map(printed).collect();
    all.join(" / ")
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

/// Asks whether a line shows the same activity as others that count: its value is open until a
/// person answers, and each of the others counts at the least that either could mean (D20).
fn ask_about_copy(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    copy: usize,
    originals: &[usize],
) {
    let ask = maybe_same_question(evidence, originals);
    let all: Vec<usize> = originals.iter().copied().chain([copy]).collect();
    let records: Vec<&Record> = all.iter().map(|i| &evidence[*i].record).collect();
    let asked = Question {
        printed: printed_on_all(evidence, lines, &all),
        candidates: all_amounts(&records),
        ..question(case, &evidence[copy], QuestionCode::MaybeDuplicate, &ask)
    };
    let (copy_id, least) = (lines[copy].line.id.clone(), lines[copy].least);
    let line = &mut lines[copy].line;
    line.status = LineStatus::NeedsReview;
    line.value = None;
    line.reason = append_sentence(&line.reason, &ask);
    line.rule = format!("{}+D20", line.rule);
    line.questions.push(asked);
    lines[copy].by_least = None;
    for original in originals {
        let line = &mut lines[*original].line;
        let lesser = least.filter(|least| line.value.is_some_and(|value| *least < value));
        if lesser.is_some() {
            line.value = lesser;
            let note = format!(
                "{copy_id} may be the same activity and states less: until that is answered, the \
                 lesser amount counts (D20)."
            );
            line.reason = append_sentence(&line.reason, &note);
        }
    }
}

fn maybe_same_question(evidence: &[FiledRecord], originals: &[usize]) -> String {
    let originals: Vec<String> = originals.iter().map(|i| named(evidence, *i)).collect();
    format!("Is it the same activity as {}?", originals.join(" or "))
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

/// A number on documents of several courses is no certificate's, and joins nothing (D20).
fn note_shared_numbers(lines: &mut [JudgedLine], shared_numbers: &[Option<SharedNumber>]) {
    for (i, shared) in shared_numbers.iter().enumerate() {
        let Some(SharedNumber { number, other }) = shared else {
            continue;
        };
        if may_count(&lines[i].line) {
            let note = format!(
                "The number {number} is also on {}, which is another course, so it does not show that they are one (D20).",
                lines[*other].line.id
            );
            let line = &mut lines[i].line;
            line.reason = append_sentence(&line.reason, &note);
        }
    }
}
