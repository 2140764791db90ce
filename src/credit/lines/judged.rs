//! One filed record to its credit line, judged in every way it can be read (D23).
//!
//! If all views are treated alike, the line is certain although a reading is not; if they differ,
//! the line is open. Other documents of the trainer are not considered here.

use chrono::{Datelike, NaiveDate};

use super::questions::{
    CATEGORY_ASK, answered_category, category_question, doubt_question, issuer_question,
    person_question, printed_amounts, reading_question,
};
use crate::credit::case::Case;
use crate::credit::credit_line::{ApprovalBasis, CreditLine, LineStatus};
use crate::credit::judge::{ViewOutcome, judge};
use crate::credit::question::{CouldChange, Question};
use crate::credit::seconds::Seconds;
use crate::credit::views::{View, ViewField, views};
use crate::credit::worth::PossibleAnswer;
use crate::filing::filed::{FiledRecord, date_reading};
use crate::question::QuestionCode;
use crate::read::record::{Kind, Reading, Record};
use crate::rules::pack::Per;
use crate::rules::value::Name;

/// A credit line with what `assess` needs beside it.
#[derive(Debug, Clone)]
pub struct JudgedLine {
    /// The line; windows are applied to it, caps are not.
    pub line: CreditLine,
    /// The day by which yearly caps are applied; `None` if it is open.
    pub day: Option<NaiveDate>,
    /// If the day is open, the days it could be; empty if it could be any day of the window.
    pub days: Vec<NaiveDate>,
    /// If it is open and every reading of it is certain by itself: how it is treated by the reading
    /// that gives the least.
    pub by_least: Option<LeastTreatment>,
    /// The least that its amounts could mean, whatever else is open; `None` if it states none.
    pub least: Option<Seconds>,
    /// The body has it on record: there is nothing to report by hand (N07, A32).
    pub held: bool,
    /// The code of the body that gave the course, if the document certainly names it.
    pub issuer: Option<String>,
    /// Who gave the course, where a requirement is about that and the document does not certainly say so.
    pub issuer_question: Option<Question>,
    /// In which of the body's categories it counts, where it has some and that is not certain.
    pub category_question: Option<Question>,
    /// The code of the credential for which it gives an award.
    pub(super) award: Option<String>,
}

/// How a line is treated by one reading of its document.
#[derive(Debug, Clone)]
pub struct LeastTreatment {
    /// As in [`CreditLine`].
    pub status: LineStatus,
    /// As in [`CreditLine`].
    pub value: Option<Seconds>,
    /// As in [`CreditLine`].
    pub reason: String,
    /// As in [`CreditLine`].
    pub rule: String,
}

/// The credit line of one record, judged in every way it can be read.
pub(super) fn judged_line(case: &Case, filed: &FiledRecord, id: String) -> JudgedLine {
    let judged = JudgedViews::of(case, filed);
    let alike = judged.are_treated_alike();
    let years_differ = judged.lie_in_several_years(case);
    let mut questions: Vec<Question> = ViewField::ALL
        .into_iter()
        .filter(|field| is_unclear(&filed.record, *field))
        .map(|field| {
            let decides_year = years_differ && field == ViewField::Day;
            let could_change = if decides_year || (!alike && judged.depend_on(field)) {
                CouldChange::Hours
            } else {
                CouldChange::Nothing
            };
            reading_question(
                case,
                filed,
                field,
                could_change,
                judged.possible_answers(field),
            )
        })
        .collect();
    let mut outcome = if !alike {
        judged.open_outcome(&questions)
    } else if questions.is_empty() {
        judged.outcomes[0].clone()
    } else {
        let outcome = judged.outcomes[0].clone();
        let effect = if years_differ {
            "it counts by each reading, and the least that yearly caps leave is certain"
        } else {
            "every possible reading gives the same credit"
        };
        let reason = append_sentence(&outcome.reason, &unclear_values(&questions, effect));
        ViewOutcome { reason, ..outcome }
    };
    if years_differ {
        outcome.day = None;
    }
    // That the roster has no cycle is asked once, not for every document.
    for doubt in outcome
        .doubts
        .iter()
        .filter(|doubt| doubt.about != QuestionCode::Cycle)
    {
        if !questions.iter().any(|asked| asked.about == doubt.about) {
            questions.push(doubt_question(case, filed, doubt));
        }
    }
    if !asks_for_person(filed, &questions) {
        questions.extend(person_question(case, filed));
    }
    JudgedLine {
        days: judged.possible_days(),
        by_least: judged.least_outcome().filter(|_| !alike),
        least: judged.outcomes.iter().filter_map(|o| o.least).min(),
        ..to_line(case, filed, id, outcome, questions)
    }
}

/// Which values are unclear, and what that changes.
fn unclear_values(questions: &[Question], effect: &str) -> String {
    let unclear: Vec<String> = questions
        .iter()
        .map(|question| {
            let word = question.about.as_str();
            match question.candidates.as_slice() {
                [] => word.to_owned(),
                candidates => format!("{word} ({})", candidates.join(" or ")),
            }
        })
        .collect();
    format!("Not clear: {}; {effect} (D23).", unclear.join(", "))
}

/// A record in every way it can be read, judged.
struct JudgedViews {
    views: Vec<View>,
    /// The outcome of each view.
    outcomes: Vec<ViewOutcome>,
    /// Every view was tried.
    are_complete: bool,
}

/// What of an outcome decides hours: two outcomes with the same treatment give the same hours,
/// except for caps on years.
#[derive(PartialEq, Eq)]
struct TreatmentKey {
    status: LineStatus,
    value: Option<Seconds>,
    upper_bound: Seconds,
}

impl TreatmentKey {
    fn of(outcome: &ViewOutcome) -> Self {
        Self {
            status: outcome.status,
            value: outcome.value,
            upper_bound: outcome.upper_bound,
        }
    }
}

/// The calendar year and the certification year in which an outcome counts, if a yearly cap applies
/// to it.
fn capped_years(case: &Case, outcome: &ViewOutcome) -> Option<(i32, u32)> {
    let day = outcome.day.filter(|_| outcome.upper_bound.0 > 0)?;
    let caps = case.caps(&outcome.activity, outcome.category.as_deref(), day);
    let window = case.window.as_ref()?;
    let cycle_years = case
        .packs
        .count(case.pack, Name::CycleYears, case.as_of)
        .unwrap_or(1);
    caps.iter()
        .any(|cap| cap.per == Per::Year)
        .then(|| (day.year(), window.certification_year(day, cycle_years)))
}

impl JudgedViews {
    fn of(case: &Case, filed: &FiledRecord) -> Self {
        let (views, are_complete) = views(&filed.record);
        let outcomes = views.iter().map(|view| judge(case, filed, view)).collect();
        Self {
            views,
            outcomes,
            are_complete,
        }
    }

    fn are_treated_alike(&self) -> bool {
        let first = TreatmentKey::of(&self.outcomes[0]);
        self.are_complete
            && self
                .outcomes
                .iter()
                .all(|outcome| TreatmentKey::of(outcome) == first)
    }

    /// Whether a cap on years treats some of the views as of one year and some as of another.
    fn lie_in_several_years(&self, case: &Case) -> bool {
        let years = |outcome| capped_years(case, outcome);
        self.outcomes
            .iter()
            .any(|outcome| years(outcome) != years(&self.outcomes[0]))
    }

    /// The treatment that gives the least, if every view was tried and is certain.
    fn least_outcome(&self) -> Option<LeastTreatment> {
        let is_certain = |outcome: &ViewOutcome| outcome.status != LineStatus::NeedsReview;
        let are_certain = self.are_complete && self.outcomes.iter().all(is_certain);
        let least = self.outcomes.iter().min_by_key(|outcome| outcome.value)?;
        are_certain.then(|| LeastTreatment {
            status: least.status,
            value: least.value,
            reason: least.reason.clone(),
            rule: least.rule.join("+"),
        })
    }

    /// Whether two views that differ in this field alone are treated differently; also if not every
    /// view was tried.
    fn depend_on(&self, field: ViewField) -> bool {
        if !self.are_complete {
            return true;
        }
        let index = ViewField::ALL
            .iter()
            .position(|other| *other == field)
            .unwrap_or_default();
        let other_picks = |view: &View| {
            let mut picks = view.picks;
            picks[index] = 0;
            picks
        };
        let treated: Vec<_> = self
            .views
            .iter()
            .zip(&self.outcomes)
            .map(|(view, outcome)| (other_picks(view), TreatmentKey::of(outcome)))
            .collect();
        treated.iter().enumerate().any(|(i, (picks, key))| {
            treated[..i]
                .iter()
                .any(|(other_picks, other_key)| picks == other_picks && key != other_key)
        })
    }

    /// What each choice for a field gives, by the views that take it.
    fn possible_answers(&self, field: ViewField) -> Vec<PossibleAnswer> {
        let with_outcome = self.views.iter().zip(&self.outcomes);
        let possible = with_outcome.map(|(view, outcome)| PossibleAnswer {
            answer: view.choice(field),
            least: outcome.value.unwrap_or_default(),
            most: outcome.upper_bound,
        });
        possible.collect()
    }

    /// The days on which it could count; empty if that could be any day.
    fn possible_days(&self) -> Vec<NaiveDate> {
        self.outcomes
            .iter()
            .filter(|outcome| outcome.upper_bound.0 > 0)
            .map(|outcome| outcome.day)
            .collect::<Option<_>>()
            .unwrap_or_default()
    }

    /// The outcome if the views are not treated alike: open, up to the largest upper bound, with
    /// the doubts that all views share.
    fn open_outcome(&self, questions: &[Question]) -> ViewOutcome {
        let mut outcome = self.outcomes[0].clone();
        outcome.status = LineStatus::NeedsReview;
        outcome.value = None;
        outcome.upper_bound = self
            .outcomes
            .iter()
            .map(|outcome| outcome.upper_bound)
            .max()
            .unwrap_or_default();
        outcome.doubts.retain(|doubt| {
            self.outcomes.iter().all(|other| {
                other
                    .doubts
                    .iter()
                    .any(|other_doubt| other_doubt.about == doubt.about)
            })
        });
        let deciding: Vec<&str> = questions
            .iter()
            .filter(|question| question.could_change != CouldChange::Nothing)
            .map(|question| question.about.as_str())
            .collect();
        outcome.reason = format!(
            "What counts depends on a reading that is not clear: {} (D23).",
            deciding.join(", ")
        );
        outcome.rule.push("D23".to_owned());
        outcome.day = None;
        outcome.category = outcome.category.filter(|category| {
            self.outcomes
                .iter()
                .all(|other| other.category.as_ref() == Some(category))
        });
        outcome
    }
}

fn is_unclear(record: &Record, field: ViewField) -> bool {
    match field {
        ViewField::Day => {
            let reading = date_reading(record);
            reading.is_unclear()
                || reading
                    .value()
                    .is_some_and(|date| date.first() != date.last())
        }
        ViewField::Kind => record.kind.is_unclear(),
        ViewField::Amounts => record.amounts.iter().any(Reading::is_unclear),
        ViewField::Provider => record.provider.is_unclear(),
        ViewField::Title => record.title.is_unclear(),
        ViewField::Grade => record.grade.is_unclear(),
    }
}

/// Whether a question already asks whose document it is: about an unreadable file or the back of a
/// card, the question of what it is does so too.
fn asks_for_person(filed: &FiledRecord, questions: &[Question]) -> bool {
    filed.record.is(Kind::Unreadable)
        || filed.record.is_lone_back()
        || questions
            .iter()
            .any(|question| question.about == QuestionCode::Person)
}

fn to_line(
    case: &Case,
    filed: &FiledRecord,
    id: String,
    outcome: ViewOutcome,
    questions: Vec<Question>,
) -> JudgedLine {
    let held = outcome.approval.basis == Some(ApprovalBasis::Issuer)
        && outcome.approval.bodies.contains(&case.pack.body);
    let own_category = case
        .pack
        .activity(&outcome.activity, case.as_of)
        .and_then(|activity| activity.own_category.clone())
        .filter(|_| held);
    let answered = answered_category(case, filed);
    let blank = blank_line(filed, id);
    let by_answer = answered
        .iter()
        .map(|(_, answer)| answer.replacing(format!("asked: {CATEGORY_ASK}")));
    let applied = blank
        .applied
        .iter()
        .cloned()
        .chain(outcome.applied)
        .chain(by_answer);
    let category = answered.map(|(category, _)| category.to_owned());
    let is_answered = category.is_some();
    let category = category.or(outcome.category).or(own_category);
    let line = CreditLine {
        credential: case.credential.code.clone(),
        activity: outcome.activity,
        approver: outcome.approval.bodies.join(";"),
        value: outcome.value,
        upper_bound: outcome.upper_bound,
        status: outcome.status,
        reason: outcome.reason,
        rule: each_once(outcome.rule).join("+"),
        category,
        approval_basis: outcome.approval.basis,
        applied: applied.collect(),
        questions,
        ..blank
    };
    let provider = filed.record.provider.value();
    let has_category = is_answered || (line.category.is_some() && !line.title.is_empty());
    JudgedLine {
        category_question: (!has_category)
            .then(|| category_question(case, filed))
            .flatten(),
        issuer_question: provider
            .is_none()
            .then(|| issuer_question(case, filed))
            .flatten(),
        line,
        day: outcome.day,
        days: Vec::new(),
        by_least: None,
        least: None,
        held,
        issuer: provider
            .and_then(|name| case.names.body(name))
            .map(str::to_owned),
        award: outcome.award,
    }
}

/// Ids in their order, each once.
fn each_once(all: Vec<String>) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in all {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// A line with what is printed on the document, before it is judged.
pub(super) fn blank_line(filed: &FiledRecord, id: String) -> CreditLine {
    let record = &filed.record;
    CreditLine {
        credential: String::new(),
        id,
        activity: String::new(),
        evidence: filed.id.clone(),
        title: record.title.value().cloned().unwrap_or_default(),
        provider: record.provider.value().cloned().unwrap_or_default(),
        approver: String::new(),
        completed_on: date_reading(record).value().copied(),
        printed: printed_amounts(record),
        value: None,
        upper_bound: Seconds(0),
        counted: Seconds(0),
        status: LineStatus::NeedsReview,
        reason: String::new(),
        rule: String::new(),
        cap: None,
        category: None,
        approval_basis: None,
        self_report: None,
        duplicate_of: None,
        applied: filed.applied.clone(),
        questions: Vec::new(),
    }
}

/// Appends a sentence to a reason.
#[must_use]
pub fn append_sentence(reason: &str, sentence: &str) -> String {
    if reason.is_empty() {
        sentence.to_owned()
    } else {
        format!("{reason} {sentence}")
    }
}
