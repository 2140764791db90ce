//! One way of reading a paper, judged for one credential: the activity, its treatment, worth, approval and window.
//!
//! The treatments themselves stand in `treatment`; here they meet the window and the person.

use crate::filing::answers::field::AnswerField;
use crate::question::QuestionCode;
use chrono::NaiveDate;

use super::approval::Approval;
use super::case::{Case, Doubt};
use super::treatment::{Treated, treat, unnamed};
use super::views::View;
use super::window::DayPlace;
use super::{LineStatus, Seconds, activity};
use crate::filing::answers::answer::AppliedAnswer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::Filed;
use crate::read::record::Kind;
use crate::rules::pack::{Activity, Treatment};
use crate::rules::value::Name;

/// One way of reading a paper, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewOutcome {
    /// The activity.
    pub activity: String,
    /// How it is treated.
    pub status: LineStatus,
    /// What it is certainly worth.
    pub value: Option<Seconds>,
    /// What it could be worth.
    pub possible: Seconds,
    /// Why.
    pub reason: String,
    /// The ids behind it.
    pub rule: Vec<String>,
    /// Approval.
    pub approval: Approval,
    /// What a person must say.
    pub doubts: Vec<Doubt>,
    /// What a person said.
    pub applied: Vec<AppliedAnswer>,
    /// The day by which yearly caps are taken.
    pub day: Option<NaiveDate>,
    /// The credential that was earned, where it gives an award.
    pub award: Option<String>,
    /// The body's category of it, where the pack says.
    pub category: Option<String>,
}

/// Judges one view of a paper.
#[must_use]
pub fn judge(case: &Case, filed: &Filed, view: &View) -> ViewOutcome {
    let activity = activity::name(case, filed, view);
    if filed.record.kind == Kind::Unreadable {
        let ask = "The file could not be read: what is it, and for whom?";
        return asked(
            activity,
            QuestionCode::Unreadable,
            ask,
            "The file could not be read; it adds no hours.",
            &["D24"],
        );
    }
    if filed.record.is_lone_back() {
        let ask = "This is the back of a card, and it names nobody: which file shows its front?";
        let open = asked(
            activity,
            QuestionCode::CardSides,
            ask,
            "The back of a card without its front; it adds no hours.",
            &["D7"],
        );
        let reason =
            "The back of a card; a person decided that its front is not on file.".to_owned();
        return if filed.other_side_is_missing(&case.credential.code) {
            ViewOutcome {
                status: LineStatus::Excluded,
                value: Some(Seconds(0)),
                reason,
                doubts: Vec::new(),
                ..open
            }
        } else {
            open
        };
    }
    let Some(rule) = case.pack.activity(&activity, case.day(view)) else {
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
        return outcome(case, filed, view, &rule, unnamed(case, filed, view));
    };
    let treated = treat(case, filed, view, rule);
    outcome(case, filed, view, rule, treated)
}

fn asked(
    activity: String,
    about: QuestionCode,
    ask: &str,
    reason: &str,
    rule: &[&str],
) -> ViewOutcome {
    ViewOutcome {
        activity,
        status: LineStatus::NeedsReview,
        value: None,
        possible: Seconds(0),
        reason: reason.to_owned(),
        rule: rule.iter().map(|id| (*id).to_owned()).collect(),
        approval: Approval::default(),
        doubts: vec![Doubt::new(about, ask)],
        applied: Vec::new(),
        day: None,
        award: None,
        category: None,
    }
}

/// The treatment, then the window and the person: excluded before late, late before open, open before counted.
fn outcome(
    case: &Case,
    filed: &Filed,
    view: &View,
    rule: &Activity,
    mut treated: Treated,
) -> ViewOutcome {
    let place = match (view.day, &case.window) {
        (None, _) => DayPlace::Asked(
            QuestionCode::CompletedOn,
            "No date of completion is certain.".to_owned(),
            vec!["D24".to_owned()],
        ),
        (_, None) => DayPlace::Asked(
            QuestionCode::Cycle,
            "The roster knows no cycle.".to_owned(),
            vec!["D1".to_owned()],
        ),
        (Some(day), Some(window)) => window.place(day),
    };
    let mut reasons = vec![std::mem::take(&mut treated.value.note).trim().to_owned()];
    let mut rules = rule.rule.clone();
    let mut doubts = treated.doubts;
    doubts.extend(treated.value.doubt);
    let approval = treated.approval;
    let by_text = approval.basis == Some("document_text");
    let done = |status, value, possible, reason: String, ids: Vec<String>| ViewOutcome {
        activity: rule.name.clone(),
        status,
        value,
        possible,
        reason,
        rule: ids,
        approval,
        doubts: Vec::new(),
        applied: Vec::new(),
        day: view.day,
        award: treated.award,
        category: rule.category.clone(),
    };
    let zero = Seconds(0);
    if let Some((reason, ids)) = treated.excluded {
        return ViewOutcome {
            applied: treated.applied,
            ..done(LineStatus::Excluded, Some(zero), zero, reason, ids)
        };
    }
    match place {
        DayPlace::Outside(reason, ids) => {
            return done(LineStatus::OutOfWindow, Some(zero), zero, reason, ids);
        }
        DayPlace::Barred(reason, ids) => {
            return done(LineStatus::Excluded, Some(zero), zero, reason, ids);
        }
        DayPlace::Asked(about, reason, ids) => {
            doubts.push(Doubt::new(
                about,
                format!("{reason} {}", ask_about_date(about)),
            ));
            rules.extend(ids);
        }
        DayPlace::Inside => {}
    }
    if let Some(finding) = &filed.doubt {
        doubts.push(Doubt::new(
            QuestionCode::Person,
            format!("{} Whose paper is it?", finding.message),
        ));
        rules.push("D21".to_owned());
    }
    if too_many_hours(case, view, treated.value.possible)
        && filed
            .answer(&case.credential.code, AnswerField::Amounts)
            .is_none()
    {
        doubts.push(Doubt::new(
            QuestionCode::HoursADay,
            "More than 24 hours a day between the printed days: is the amount right?",
        ));
        rules.push("D23".to_owned());
    }
    let Answered {
        open: doubts,
        applied: said,
        against,
    } = answered(case, filed, doubts);
    let applied: Vec<AppliedAnswer> = treated.applied.into_iter().chain(said).collect();
    reasons.extend(
        applied
            .iter()
            .map(|applied| format!("Decided {}.", applied.says)),
    );
    if against {
        return ViewOutcome {
            applied,
            ..done(
                LineStatus::Excluded,
                Some(zero),
                zero,
                reasons.join(" ").trim().to_owned(),
                rules,
            )
        };
    }
    // Bodies that differ leave a certain part; every other doubt leaves the whole line open.
    let open = doubts
        .iter()
        .any(|d| d.about != QuestionCode::AmountsDiffer)
        || treated.value.certain.is_none();
    if by_text {
        reasons.push("Approved by the words of the paper alone (D4).".to_owned());
    }
    reasons.extend(doubts.iter().map(|d| d.ask.clone()));
    let reason = reasons
        .into_iter()
        .filter(|r| !r.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let possible = treated.value.possible;
    let (status, value) = if open {
        (LineStatus::NeedsReview, None)
    } else {
        (LineStatus::Counted, treated.value.certain)
    };
    ViewOutcome {
        doubts,
        applied,
        ..done(status, value, possible, reason, rules)
    }
}

/// Doubts that are still open, and what people said of the others.
struct Answered {
    open: Vec<Doubt>,
    applied: Vec<AppliedAnswer>,
    /// An answer says that the paper does not count.
    against: bool,
}

fn answered(case: &Case, filed: &Filed, doubts: Vec<Doubt>) -> Answered {
    let mut all = Answered {
        open: Vec::new(),
        applied: Vec::new(),
        against: false,
    };
    for doubt in doubts {
        let field = AnswerField::answering(doubt.about);
        let answer = field.and_then(|field| filed.answer(&case.credential.code, field));
        match answer.map(|answer| (answer, &answer.value)) {
            Some((answer, AnswerValue::Yes(yes))) => {
                // The one question whose "yes" speaks against the paper.
                all.against |= *yes == (doubt.about == QuestionCode::MayHaveCountedBefore);
                all.applied
                    .push(answer.replacing(format!("asked: {}", doubt.ask)));
            }
            _ => all.open.push(doubt),
        }
    }
    all
}

fn ask_about_date(about: QuestionCode) -> &'static str {
    match about {
        QuestionCode::CompletedOn => "When was it completed?",
        QuestionCode::Cycle => "Enter cycle_start and expires_on.",
        QuestionCode::WindowStartAssumed => "Enter the cycle's first day in the roster.",
        QuestionCode::AfterExpiry => "Does the body still take it for this cycle?",
        QuestionCode::MayHaveCountedBefore => "Did it count in the cycle before?",
        _ => "Is the date right?",
    }
}

fn too_many_hours(case: &Case, view: &View, value: Seconds) -> bool {
    let (Some(from), Some(to)) = (view.started, view.day) else {
        return false;
    };
    let days = (to - from).num_days() + 1;
    days > 0 && value.0 > case.hours(Name::HoursADay).0.saturating_mul(days)
}
