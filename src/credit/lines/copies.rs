//! Documents of one trainer that show the same activity, card or certification: one of them counts,
//! once per credential (D20).
//!
//! The trainer's lines come in and are changed in place: what counts elsewhere becomes a duplicate,
//! what may be a duplicate is asked about. How two documents relate is decided in
//! `filing::duplicates`.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::judged::{JudgedLine, append_sentence};
use super::questions::{all_amounts, question};
use crate::credit::case::Case;
use crate::credit::credit_line::{CreditLine, LineStatus};
use crate::credit::question::Question;
use crate::credit::seconds::Seconds;
use crate::credit::worth::{PossibleAnswer, with_worth};
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
    let mut kept: BTreeMap<usize, usize> = BTreeMap::new();
    for (i, copies) in activities
        .iter()
        .enumerate()
        .filter(|(_, copies)| !copies.is_empty())
    {
        kept.insert(i, count_one_copy(case, evidence, lines, copies));
    }
    for OpenActivity {
        activity,
        originals,
    } in open
    {
        let originals: Vec<usize> = originals.iter().map(|original| kept[original]).collect();
        ask_about_copy(case, evidence, lines, kept[&activity], &originals);
    }
    count_backs_with_fronts(evidence, lines);
    count_one_award(lines);
    note_repeated_courses(evidence, lines);
    note_shared_numbers(lines, &found.shared_numbers);
}

/// An activity that may be one with others of the same trainer.
struct OpenActivity {
    activity: usize,
    /// Those that it may be; they are counted.
    originals: Vec<usize>,
}

/// The activities after what people answered about those that may be one, where what joins another leaves an
/// empty place, and those about which nobody has answered. Of activities that may be one, the first that is certain counts, and what may be the
/// same as one that counts is open (D20).
fn answered_activities(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    mut groups: Vec<Vec<usize>>,
    perhaps: &[Vec<usize>],
) -> (Vec<Vec<usize>>, Vec<OpenActivity>) {
    let statuses: Vec<LineStatus> = groups
        .iter()
        .map(|group| lines[kept_copy(lines, group)].line.status)
        .collect();
    let mut certain_first: Vec<usize> = (0..groups.len()).collect();
    certain_first.sort_by_key(|i| statuses[*i] != LineStatus::Counted);
    let mut counted: Vec<usize> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let may_be_one = |i: usize, counted: &[usize]| -> Vec<usize> {
        let others = counted.iter().copied();
        others
            .filter(|other| perhaps[i].contains(other))
            .filter(|other| may_count(statuses[i]) && may_count(statuses[*other]))
            .collect()
    };
    for i in certain_first {
        let originals = may_be_one(i, &counted);
        let answer =
            |i: &usize| evidence[*i].answer(&case.credential.code, AnswerField::MaybeDuplicate);
        let answered = groups[i].iter().find_map(|i| Some((*i, answer(i)?)));
        match (originals.first(), answered) {
            (None, _) => counted.push(i),
            (Some(_), None) => open.push(i),
            (Some(first), Some((document, answer))) => {
                let kept: Vec<usize> = originals
                    .iter()
                    .map(|original| kept_copy(lines, &groups[*original]))
                    .collect();
                let ask = maybe_same_question(evidence, &kept);
                let applied = answer.replacing(format!("asked: {ask}"));
                lines[document].line.applied.push(applied);
                if answer.value == AnswerValue::YesNo(true) {
                    let same = std::mem::take(&mut groups[i]);
                    groups[*first].extend(same);
                } else {
                    counted.push(i);
                }
            }
        }
    }
    let open = open.into_iter().map(|activity| OpenActivity {
        activity,
        originals: may_be_one(activity, &counted),
    });
    (groups, open.collect())
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
/// they differ, a question about the kept one is asked, and again about the next after a no (D20).
fn count_one_copy(
    case: &Case,
    evidence: &[FiledRecord],
    lines: &mut [JudgedLine],
    copies: &[usize],
) -> usize {
    let mut kept = kept_copy(lines, copies);
    let mut possible: Vec<usize> = copies.to_vec();
    while let Some(other) = contradicting(lines, &possible, kept) {
        let answer = evidence[kept].answer(&case.credential.code, AnswerField::CopiesDiffer);
        let Some(answer) = answer else {
            ask_which_is_right(case, evidence, lines, (kept, other));
            open_day(lines, kept, &possible);
            break;
        };
        let replaced = format!(
            "asked: which of {} and {} is right?",
            evidence[kept].id, evidence[other].id
        );
        if answer.value == AnswerValue::YesNo(true) {
            possible = vec![kept];
        } else {
            possible.retain(|i| *i != kept);
            kept = other;
        }
        lines[kept].line.applied.push(answer.replacing(replaced));
    }
    raise_to_copies(lines, kept, &possible);
    let kept_id = lines[kept].line.id.clone();
    for i in copies.iter().filter(|i| **i != kept) {
        let reason = format!("The same activity as {kept_id}.");
        make_duplicate(&mut lines[*i].line, &kept_id, reason, "D20");
    }
    kept
}

/// What is open may be worth as much as any copy that states an amount.
fn raise_to_copies(lines: &mut [JudgedLine], kept: usize, copies: &[usize]) {
    if lines[kept].line.status == LineStatus::NeedsReview {
        let stated = copies.iter().filter(|i| lines[**i].least.is_some());
        let highest = stated.map(|i| lines[*i].line.upper_bound).max();
        let line = &mut lines[kept].line;
        line.upper_bound = line.upper_bound.max(highest.unwrap_or_default());
    }
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
        .filter(|i| may_count(lines[*i].line.status) || may_count(lines[kept].line.status))
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
    let answers = [kept, other].map(|i| PossibleAnswer {
        answer: evidence[i].id.clone(),
        least: lines[i].least.unwrap_or_default(),
        most: lines[i].line.upper_bound,
    });
    let ask = with_worth(case, &ask, answers);
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
    lines[kept].by_least = None;
}

/// The day is open where copies that could count differ in it.
fn open_day(lines: &mut [JudgedLine], kept: usize, copies: &[usize]) {
    let days = |i: &usize| match (lines[*i].day, lines[*i].days.as_slice()) {
        (Some(day), _) => Some(vec![day]),
        (None, []) => None,
        (None, days) => Some(days.to_vec()),
    };
    let could_count = copies.iter().filter(|i| lines[**i].line.upper_bound.0 > 0);
    let all: Option<Vec<Vec<NaiveDate>>> = could_count.map(days).collect();
    let mut all: Vec<NaiveDate> = all.unwrap_or_default().concat();
    all.sort_unstable();
    all.dedup();
    lines[kept].day = all.first().copied().filter(|_| all.len() == 1);
    lines[kept].days = all;
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
fn may_count(status: LineStatus) -> bool {
    matches!(status, LineStatus::Counted | LineStatus::NeedsReview)
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
        .filter(|i| lines[*i].award.is_some() && may_count(lines[*i].line.status))
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
        if may_count(lines[i].line.status) {
            let note = format!(
                "The number {number} is also on {}, which is another course, so it does not show that they are one (D20).",
                lines[*other].line.id
            );
            let line = &mut lines[i].line;
            line.reason = append_sentence(&line.reason, &note);
        }
    }
}
