//! One view of a record, judged for one credential: its activity, treatment, value, approval and
//! window.
//!
//! A view comes in; its outcome goes out. The treatments themselves are in `treatment`; here they
//! are combined with the window, with whose document it is, and with what people answered.

use chrono::NaiveDate;

use super::activity::activity_name;
use super::approval::Approval;
use super::case::{Case, Doubt};
use super::credit_line::{ApprovalBasis, LineStatus};
use super::seconds::Seconds;
use super::treatment::{Treated, treat, treat_unnamed};
use super::views::View;
use super::window::DayInCycle;
use crate::filing::answers::answer::AppliedAnswer;
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::filed::{FiledRecord, is_read_later};
use crate::finding::Code;
use crate::question::QuestionCode;
use crate::read::record::{Kind, Record};
use crate::rules::pack::{Activity, Treatment};
use crate::rules::value::Name;

/// One view of a record, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewOutcome {
    /// The activity, as the pack names it.
    pub activity: String,
    /// How it is treated.
    pub status: LineStatus,
    /// The value if it is certain; `None` if a person must answer first.
    pub value: Option<Seconds>,
    /// The largest value it could have.
    pub upper_bound: Seconds,
    /// The least that its amounts could mean, whatever else is open; `None` if it states none.
    pub least: Option<Seconds>,
    /// Why.
    pub reason: String,
    /// The ids of the rules behind it.
    pub rule: Vec<String>,
    /// Who approved it.
    pub approval: Approval,
    /// What a person must answer.
    pub doubts: Vec<Doubt>,
    /// What people answered.
    pub applied: Vec<AppliedAnswer>,
    /// The day by which yearly caps are applied.
    pub day: Option<NaiveDate>,
    /// The code of the credential that was earned, if it gives an award.
    pub award: Option<String>,
    /// The body's category, if the pack states it.
    pub category: Option<String>,
}

/// Judges one view of a record.
#[must_use]
pub fn judge(case: &Case, filed: &FiledRecord, view: &View) -> ViewOutcome {
    let activity = activity_name(case, filed, view);
    if view.kind == Kind::Unreadable {
        return unreadable(case, filed, activity);
    }
    if filed.record.is_lone_back() {
        return lone_back(case, filed, activity);
    }
    if let Some(rule) = case.pack.activity(&activity, case.day(view)) {
        let treated = treat(case, filed, view, rule);
        return outcome(case, filed, view, rule, treated);
    }
    let rule = Activity {
        name: activity,
        since: case.pack.covers_from,
        treatment: Treatment::Petition,
        rule: vec!["D24".to_owned()],
        words: Vec::new(),
        members_only: false,
        category: None,
        own_category: None,
        says: String::new(),
    };
    outcome(case, filed, view, &rule, treat_unnamed(case, filed, view))
}

/// D24: a document that nobody could read may be worth what a plausible course is.
fn unreadable(case: &Case, filed: &FiledRecord, activity: String) -> ViewOutcome {
    let doubt = Doubt::new(QuestionCode::Unreadable, unread_question(&filed.record));
    ViewOutcome {
        upper_bound: case.plausible_hours(),
        reason: format!("{}; it adds no certain hours.", not_read(&filed.record)),
        rule: vec!["D24".to_owned()],
        ..worth_nothing_yet(activity, doubt)
    }
}

/// That a document was not read, and why, without a full stop.
fn not_read(record: &Record) -> String {
    let reasons: Vec<&str> = record
        .findings
        .iter()
        .filter(|finding| !matches!(finding.code, Code::KindMismatch | Code::NameNotUnicode))
        .map(|finding| finding.message.trim_end_matches('.'))
        .collect();
    let reasons = reasons.join("; ");
    match (is_read_later(record), reasons.as_str()) {
        (_, "") => "It could not be read".to_owned(),
        (true, reasons) => format!("It was not read in this run: {reasons}"),
        (false, reasons) => format!("It could not be read: {reasons}"),
    }
}

/// What is asked about a document that was not read.
#[must_use]
pub fn unread_question(record: &Record) -> String {
    let not_read = not_read(record);
    if record.sha256.is_empty() {
        // Nobody can answer for a file that was not opened: its content is not known yet.
        format!("{not_read}.")
    } else {
        format!("{not_read}. What is it, and whose is it?")
    }
}

/// The back of a card without its front (D7).
fn lone_back(case: &Case, filed: &FiledRecord, activity: String) -> ViewOutcome {
    let doubt = Doubt::new(
        QuestionCode::CardSides,
        "This is the back of a card, and it names nobody: which file shows its front?",
    );
    let open = ViewOutcome {
        reason: "The back of a card without its front; it adds no hours.".to_owned(),
        rule: vec!["D7".to_owned()],
        ..worth_nothing_yet(activity, doubt)
    };
    if !filed.other_side_is_missing(&case.credential.code) {
        return open;
    }
    ViewOutcome {
        status: LineStatus::Excluded,
        value: Some(Seconds(0)),
        reason: "The back of a card; a person answered that its front is not on file.".to_owned(),
        doubts: Vec::new(),
        ..open
    }
}

/// An outcome that adds no hours while its question is open.
fn worth_nothing_yet(activity: String, doubt: Doubt) -> ViewOutcome {
    ViewOutcome {
        activity,
        status: LineStatus::NeedsReview,
        value: None,
        upper_bound: Seconds(0),
        least: None,
        reason: String::new(),
        rule: Vec::new(),
        approval: Approval::default(),
        doubts: vec![doubt],
        applied: Vec::new(),
        day: None,
        award: None,
        category: None,
    }
}

/// Combines a treatment with the window and the answers: what is excluded is excluded whatever its
/// date, what is late is late whatever is open about it, and a line counts only if nothing is open.
fn outcome(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
    mut treated: Treated,
) -> ViewOutcome {
    let nothing = ViewOutcome {
        activity: rule.name.clone(),
        status: LineStatus::Excluded,
        value: Some(Seconds(0)),
        upper_bound: Seconds(0),
        least: treated.value.least,
        reason: String::new(),
        rule: Vec::new(),
        approval: std::mem::take(&mut treated.approval),
        doubts: Vec::new(),
        applied: Vec::new(),
        day: view.day,
        award: treated.award.take(),
        category: rule.category.clone(),
    };
    if let Some((reason, rule)) = treated.excluded.take() {
        return ViewOutcome {
            reason,
            rule,
            applied: treated.applied,
            ..nothing
        };
    }
    let place = day_place(case, view);
    match place {
        DayInCycle::OutsideWindow(reason, rule) => ViewOutcome {
            status: LineStatus::OutOfWindow,
            reason,
            rule,
            ..nothing
        },
        DayInCycle::CountsInPreviousCycle(reason, rule) => ViewOutcome {
            reason,
            rule,
            ..nothing
        },
        DayInCycle::Asked(..) | DayInCycle::Counts => {
            let mut open = OpenPoints {
                doubts: std::mem::take(&mut treated.doubts),
                rule: [rule.rule.as_slice(), &treated.value.rule, &treated.rule].concat(),
            };
            open.doubts.extend(treated.value.doubt.take());
            open.add_date(place, view.day);
            open.add_person(filed);
            open.add_hours_a_day(case, filed, view, treated.value.upper_bound);
            answered_outcome(case, filed, treated, open, nothing)
        }
    }
}

/// Where the completion lies in the cycle.
fn day_place(case: &Case, view: &View) -> DayInCycle {
    match (view.day, &case.window) {
        (None, _) => DayInCycle::Asked(
            QuestionCode::CompletedOn,
            "No date of completion is certain.".to_owned(),
            vec!["D24".to_owned()],
        ),
        (_, None) => DayInCycle::Asked(
            QuestionCode::Cycle,
            "The roster has no cycle.".to_owned(),
            vec!["D1".to_owned()],
        ),
        (Some(day), Some(window)) => window.place(day),
    }
}

/// What is open about a view, and the rules by which it is.
struct OpenPoints {
    doubts: Vec<Doubt>,
    rule: Vec<String>,
}

impl OpenPoints {
    fn add_date(&mut self, place: DayInCycle, day: Option<NaiveDate>) {
        if let DayInCycle::Asked(about, reason, ids) = place {
            let ask = format!("{reason} {}", date_question(about, day));
            self.doubts.push(Doubt::new(about, ask));
            self.rule.extend(ids);
        }
    }

    /// D21: a document that is not certainly the trainer's.
    fn add_person(&mut self, filed: &FiledRecord) {
        if let Some(finding) = &filed.doubt {
            let ask = format!("{} Whose document is it?", finding.message);
            self.doubts.push(Doubt::new(QuestionCode::Person, ask));
            self.rule.push("D21".to_owned());
        }
    }

    /// D23: more hours than the days have, unless a person answered what the amount is.
    fn add_hours_a_day(&mut self, case: &Case, filed: &FiledRecord, view: &View, value: Seconds) {
        let answer = filed.answer(&case.credential.code, AnswerField::Amounts);
        if answer.is_none() && is_more_than_a_day_has(case, view, value) {
            self.doubts.push(Doubt::new(
                QuestionCode::HoursADay,
                "More than 24 hours a day between the printed days: is the amount right?",
            ));
            self.rule.push("D23".to_owned());
        }
    }
}

/// That nothing but the document shows the approval (D4).
fn only_by_document(filed: &FiledRecord, bodies: &[String]) -> String {
    let approvals = &filed.record.approvals;
    if bodies.iter().any(|body| approvals.contains(body)) {
        return "Only the document itself says that it was approved (D4).".to_owned();
    }
    let bodies: Vec<String> = bodies.iter().map(|body| body.to_uppercase()).collect();
    format!(
        "That it was approved is shown only by its amount in a unit of {} (D4).",
        bodies.join(" and ")
    )
}

/// What is asked about a date; `day` is the printed one.
fn date_question(about: QuestionCode, day: Option<NaiveDate>) -> String {
    let ask = match about {
        QuestionCode::CompletedOn => "When was it completed?",
        QuestionCode::Cycle => "Enter cycle_start and expires_on.",
        QuestionCode::WindowStartAssumed => {
            let day = day.map_or_else(|| "its day".to_owned(), |day| day.to_string());
            return format!(
                "Did the cycle begin on or before {day}? Or enter cycle_start in the roster."
            );
        }
        QuestionCode::AfterExpiry => "Does the body still accept it for this cycle?",
        QuestionCode::MayHaveCountedBefore => "Did it count in the cycle before?",
        QuestionCode::FutureDate => "Is the date right? It counts when the day has come.",
        _ => "Is the date right?",
    };
    ask.to_owned()
}

fn is_more_than_a_day_has(case: &Case, view: &View, value: Seconds) -> bool {
    let (Some(from), Some(to)) = (view.started, view.day) else {
        return false;
    };
    let days = (to - from).num_days() + 1;
    days > 0 && value.0 > case.hours(Name::HoursADay).0.saturating_mul(days)
}

/// The outcome of a view whose date may count, after what people answered about its doubts.
fn answered_outcome(
    case: &Case,
    filed: &FiledRecord,
    treated: Treated,
    open: OpenPoints,
    nothing: ViewOutcome,
) -> ViewOutcome {
    let OpenPoints { doubts, rule } = open;
    let answered = AnsweredDoubts::of(case, filed, doubts);
    let applied: Vec<AppliedAnswer> = treated
        .applied
        .into_iter()
        .chain(answered.applied)
        .collect();
    let mut reasons = vec![treated.value.note.trim().to_owned()];
    reasons.extend(
        applied
            .iter()
            .map(|applied| format!("Answered {}.", applied.text)),
    );
    if answered.is_refused {
        return ViewOutcome {
            applied,
            reason: sentences(reasons),
            rule,
            ..nothing
        };
    }
    if nothing.approval.basis == Some(ApprovalBasis::DocumentText) {
        reasons.push(only_by_document(filed, &nothing.approval.bodies));
    }
    let doubts = answered.open;
    reasons.extend(doubts.iter().map(|doubt| doubt.ask.clone()));
    // If recognised bodies give different amounts, or an amount is likely a number of hours, the
    // smallest is certain; any other doubt leaves the whole line open.
    let certain = treated.value.certain.filter(|_| {
        doubts.iter().all(|doubt| {
            matches!(
                doubt.about,
                QuestionCode::AmountsDiffer | QuestionCode::ImplausibleAmount
            )
        })
    });
    let status = if certain.is_some() {
        LineStatus::Counted
    } else {
        LineStatus::NeedsReview
    };
    ViewOutcome {
        status,
        value: certain,
        upper_bound: treated.value.upper_bound,
        reason: sentences(reasons),
        rule,
        doubts,
        applied,
        ..nothing
    }
}

fn sentences(mut sentences: Vec<String>) -> String {
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// Doubts that are still open, and what people answered to the others.
struct AnsweredDoubts {
    open: Vec<Doubt>,
    applied: Vec<AppliedAnswer>,
    /// An answer excludes the line.
    is_refused: bool,
}

impl AnsweredDoubts {
    fn of(case: &Case, filed: &FiledRecord, doubts: Vec<Doubt>) -> Self {
        let mut answered = Self {
            open: Vec::new(),
            applied: Vec::new(),
            is_refused: false,
        };
        for doubt in doubts {
            let field = AnswerField::for_question(doubt.about);
            let answer = field.and_then(|field| filed.answer(&case.credential.code, field));
            match answer.map(|answer| (answer, &answer.value)) {
                Some((answer, AnswerValue::YesNo(yes))) => {
                    // "Yes" excludes the line for this one question; for all others "no" does.
                    let yes_excludes = doubt.about == QuestionCode::MayHaveCountedBefore;
                    answered.is_refused |= *yes == yes_excludes;
                    answered
                        .applied
                        .push(answer.replacing(format!("asked: {}", doubt.ask)));
                }
                _ => answered.open.push(doubt),
            }
        }
        answered
    }
}
