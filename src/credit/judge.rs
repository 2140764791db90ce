//! One way of reading a paper, judged for one credential: the activity, its treatment, worth, approval and window.
//!
//! The treatments themselves stand in `treatment`; here they meet the window and the person.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::approval::Approval;
use super::decision::{Answer, Decided, Decisions};
use super::petition::Petitions;
use super::treatment::{Treated, treat, unnamed};
use super::views::View;
use super::window::{Place, Window};
use super::worth::seconds;
use super::{LineStatus, Paper, Seconds, activity};
use crate::intake::roster::{Credential, Trainer};
use crate::read::record::Kind;
use crate::rules::RulePacks;
use crate::rules::names::Names;
use crate::rules::pack::{Activity, Cap, RulePack, Treatment};
use crate::rules::value::Name;

/// All that a trainer's papers are judged by for one credential.
pub struct Case<'a> {
    /// The trainer.
    pub trainer: &'a Trainer,
    /// The credential.
    pub credential: &'a Credential,
    /// Its pack.
    pub pack: &'a RulePack,
    /// All packs, for what they share.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// The day of the report.
    pub as_of: NaiveDate,
    /// The days that count; none where the roster knows no cycle.
    pub window: Option<Window>,
    /// Answers to petitions among the papers.
    pub petitions: Petitions,
    /// What people decided.
    pub decisions: &'a Decisions,
}

/// What everybody is judged by.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// The rules.
    pub packs: &'a RulePacks,
    /// Providers and bodies.
    pub names: &'a Names,
    /// What people decided.
    pub decisions: &'a Decisions,
    /// The day of the report.
    pub as_of: NaiveDate,
}

impl Case<'_> {
    /// The day whose rules hold: the activity's, else the last on which it could still count; never before the pack's first day.
    #[must_use]
    pub fn day(&self, view: &View) -> NaiveDate {
        let last = || {
            self.window
                .as_ref()
                .map_or(self.as_of, |window| window.last_day.min(self.as_of))
        };
        view.day.unwrap_or_else(last).max(self.pack.covers_from)
    }

    /// Seconds in the body's own unit; an hour, where the table does not know it.
    #[must_use]
    pub fn unit(&self) -> i64 {
        self.packs
            .units
            .unit(Some(&self.pack.body), &self.pack.unit, self.as_of)
            .map_or(self.hour(), |u| u.seconds)
    }

    /// Seconds in an hour.
    #[must_use]
    pub fn hour(&self) -> i64 {
        self.packs
            .units
            .unit(None, "hour", self.as_of)
            .map_or(1, |u| u.seconds)
    }

    /// A setting of hours, in seconds.
    #[must_use]
    pub fn hours(&self, name: Name) -> Seconds {
        seconds(
            self.packs
                .amount(self.pack, name, None, self.as_of)
                .unwrap_or_default(),
            self.hour(),
        )
        .0
    }

    /// An amount in the body's unit, in seconds.
    #[must_use]
    pub fn credits(&self, amount: Decimal) -> Seconds {
        seconds(amount, self.unit()).0
    }

    /// A figure of the pack in the body's unit, in seconds, as of a day.
    #[must_use]
    pub fn figure(&self, name: Name, credential: Option<&str>, day: NaiveDate) -> Option<Seconds> {
        self.packs
            .amount(self.pack, name, credential, day)
            .map(|amount| self.credits(amount))
    }

    /// The most an amountless paper could be worth (D24).
    #[must_use]
    pub fn plausible_hours(&self) -> Seconds {
        self.hours(Name::PlausibleHours)
    }

    /// The pack's body takes credits of another at their worth in contact time: as one that all recognise (D15), or by its own rule.
    #[must_use]
    pub fn equivalent(&self, body: &str, day: NaiveDate) -> bool {
        self.pack
            .equivalences
            .iter()
            .any(|e| e.body == body && e.since <= day)
    }

    /// The caps on an activity in a category on a day.
    #[must_use]
    pub fn caps(&self, activity: &str, category: Option<&str>, day: NaiveDate) -> Vec<&Cap> {
        self.pack
            .caps(activity, category, day, self.credential.first_certified_on)
    }

    /// How far an amount and its hours may differ (D3).
    #[must_use]
    pub fn tolerance(&self) -> Seconds {
        self.hours(Name::ToleranceHours)
    }
}

/// What a person must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The code.
    pub about: &'static str,
    /// The question.
    pub ask: String,
}

impl Doubt {
    /// A doubt.
    #[must_use]
    pub fn new(about: &'static str, ask: impl Into<String>) -> Self {
        Self {
            about,
            ask: ask.into(),
        }
    }
}

/// One way of reading a paper, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The activity.
    pub activity: String,
    /// How it is treated.
    pub status: LineStatus,
    /// What it is certainly worth.
    pub worth: Option<Seconds>,
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
    pub decided: Vec<Decided>,
    /// The day by which yearly caps are taken.
    pub day: Option<NaiveDate>,
    /// The credential that was earned, where it gives an award.
    pub award: Option<String>,
    /// The body's category of it, where the pack says.
    pub category: Option<String>,
}

/// Judges one view of a paper.
#[must_use]
pub fn judge(case: &Case, paper: &Paper, view: &View) -> Outcome {
    let activity = activity::name(case, paper, view);
    if paper.record.kind == Kind::Unreadable {
        let ask = "The file could not be read: what is it, and for whom?";
        return asked(
            activity,
            "unreadable",
            ask,
            "The file could not be read; it adds no hours.",
            &["D24"],
        );
    }
    if paper.record.is_lone_back() {
        let ask = "This is the back of a card, and it names nobody: which file shows its front?";
        let open = asked(
            activity,
            "card_sides",
            ask,
            "The back of a card without its front; it adds no hours.",
            &["D7"],
        );
        let reason =
            "The back of a card; a person decided that its front is not on file.".to_owned();
        return if paper.other_side_is_missing(&case.credential.code) {
            Outcome {
                status: LineStatus::Excluded,
                worth: Some(Seconds(0)),
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
        return outcome(case, paper, view, &rule, unnamed(case, paper, view));
    };
    let treated = treat(case, paper, view, rule);
    outcome(case, paper, view, rule, treated)
}

fn asked(activity: String, about: &'static str, ask: &str, reason: &str, rule: &[&str]) -> Outcome {
    Outcome {
        activity,
        status: LineStatus::NeedsReview,
        worth: None,
        possible: Seconds(0),
        reason: reason.to_owned(),
        rule: rule.iter().map(|id| (*id).to_owned()).collect(),
        approval: Approval::default(),
        doubts: vec![Doubt::new(about, ask)],
        decided: Vec::new(),
        day: None,
        award: None,
        category: None,
    }
}

/// The treatment, then the window and the person: excluded before late, late before open, open before counted.
fn outcome(
    case: &Case,
    paper: &Paper,
    view: &View,
    rule: &Activity,
    mut treated: Treated,
) -> Outcome {
    let place = match (view.day, &case.window) {
        (None, _) => Place::Asked(
            "completed_on",
            "No date of completion is certain.".to_owned(),
            vec!["D24".to_owned()],
        ),
        (_, None) => Place::Asked(
            "cycle",
            "The roster knows no cycle.".to_owned(),
            vec!["D1".to_owned()],
        ),
        (Some(day), Some(window)) => window.place(day),
    };
    let mut reasons = vec![std::mem::take(&mut treated.worth.note).trim().to_owned()];
    let mut rules = rule.rule.clone();
    let mut doubts = treated.doubts;
    doubts.extend(treated.worth.doubt);
    let approval = treated.approval;
    let by_text = approval.basis == Some("document_text");
    let done = |status, worth, possible, reason: String, ids: Vec<String>| Outcome {
        activity: rule.name.clone(),
        status,
        worth,
        possible,
        reason,
        rule: ids,
        approval,
        doubts: Vec::new(),
        decided: Vec::new(),
        day: view.day,
        award: treated.award,
        category: rule.category.clone(),
    };
    let zero = Seconds(0);
    if let Some((reason, ids)) = treated.excluded {
        return Outcome {
            decided: treated.decided,
            ..done(LineStatus::Excluded, Some(zero), zero, reason, ids)
        };
    }
    match place {
        Place::Outside(reason, ids) => {
            return done(LineStatus::OutOfWindow, Some(zero), zero, reason, ids);
        }
        Place::Barred(reason, ids) => {
            return done(LineStatus::Excluded, Some(zero), zero, reason, ids);
        }
        Place::Asked(about, reason, ids) => {
            doubts.push(Doubt::new(
                about,
                format!("{reason} {}", ask_about_date(about)),
            ));
            rules.extend(ids);
        }
        Place::Inside => {}
    }
    if let Some(finding) = &paper.doubt {
        doubts.push(Doubt::new(
            "person",
            format!("{} Whose paper is it?", finding.message),
        ));
        rules.push("D21".to_owned());
    }
    if too_many_hours(case, view, treated.worth.possible)
        && paper.answer(&case.credential.code, "amounts").is_none()
    {
        doubts.push(Doubt::new(
            "hours_a_day",
            "More than 24 hours a day between the printed days: is the amount right?",
        ));
        rules.push("D23".to_owned());
    }
    let Answered {
        open: doubts,
        decided: said,
        against,
    } = answered(case, paper, doubts);
    let decided: Vec<Decided> = treated.decided.into_iter().chain(said).collect();
    reasons.extend(
        decided
            .iter()
            .map(|decided| format!("Decided {}.", decided.says)),
    );
    if against {
        return Outcome {
            decided,
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
    let open =
        doubts.iter().any(|d| d.about != "amounts_differ") || treated.worth.certain.is_none();
    if by_text {
        reasons.push("Approved by the words of the paper alone (D4).".to_owned());
    }
    reasons.extend(doubts.iter().map(|d| d.ask.clone()));
    let reason = reasons
        .into_iter()
        .filter(|r| !r.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let possible = treated.worth.possible;
    let (status, worth) = if open {
        (LineStatus::NeedsReview, None)
    } else {
        (LineStatus::Counted, treated.worth.certain)
    };
    Outcome {
        doubts,
        decided,
        ..done(status, worth, possible, reason, rules)
    }
}

/// Doubts that are still open, and what people said of the others.
struct Answered {
    open: Vec<Doubt>,
    decided: Vec<Decided>,
    /// An answer says that the paper does not count.
    against: bool,
}

fn answered(case: &Case, paper: &Paper, doubts: Vec<Doubt>) -> Answered {
    let mut all = Answered {
        open: Vec::new(),
        decided: Vec::new(),
        against: false,
    };
    for doubt in doubts {
        let answer = paper.answer(&case.credential.code, doubt.about);
        match answer.map(|decision| (decision, &decision.answer)) {
            Some((decision, Answer::Yes(yes))) => {
                // The one question whose "yes" speaks against the paper.
                all.against |= *yes == (doubt.about == "may_have_counted_before");
                all.decided
                    .push(decision.replacing(format!("asked: {}", doubt.ask)));
            }
            _ => all.open.push(doubt),
        }
    }
    all
}

fn ask_about_date(about: &str) -> &'static str {
    match about {
        "completed_on" => "When was it completed?",
        "cycle" => "Enter cycle_start and expires_on.",
        "window_start_assumed" => "Enter the cycle's first day in the roster.",
        "after_expiry" => "Does the body still take it for this cycle?",
        "may_have_counted_before" => "Did it count in the cycle before?",
        _ => "Is the date right?",
    }
}

fn too_many_hours(case: &Case, view: &View, worth: Seconds) -> bool {
    let (Some(from), Some(to)) = (view.started, view.day) else {
        return false;
    };
    let days = (to - from).num_days() + 1;
    days > 0 && worth.0 > case.hours(Name::HoursADay).0.saturating_mul(days)
}
