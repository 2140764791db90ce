//! What to do first about a credential, in plain words, by which day, and what it costs where the
//! source gives the amount.
//!
//! In go the verdict with its requirements and questions; out comes one action. What costs nothing
//! comes before what costs money: unread documents are read and questions answered before a course
//! is bought. A date leaves time to act: what can be done in the office is due on a reminder day
//! before the last day, never on the day of the report.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::assessment::{Requirement, Submission, Totals};
use super::audit::Audit;
use super::fee::{Fee, dated_amount, dated_value, lifetime_plan, rules_of};
use super::standing::{StageOnDay, Standing, stage_on};
use super::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::window::Window;
use crate::credit::{CouldChange, Question};
use crate::intake::roster::Employment;
use crate::plural::count;
use crate::question::QuestionCode;
use crate::rules::pack::Check;
use crate::rules::reason::{ReasonName, in_brackets};
use crate::rules::value::Name;

/// What is known of a credential when the next action is chosen.
pub struct ActionInputs<'a> {
    /// Its standing.
    pub standing: Standing,
    /// What its evidence shows.
    pub verdict: Verdict,
    /// What was submitted.
    pub submission: Submission,
    /// The requirements.
    pub requirements: &'a [Requirement],
    /// The totals of its credits.
    pub credits: Option<Totals>,
    /// What a person must answer.
    pub questions: &'a [Question],
    /// The evidence ids of documents that could not be read and that a person must look at.
    pub unread: &'a [&'a str],
    /// The evidence ids of documents that the next run reads.
    pub awaited: &'a [&'a str],
    /// The fee.
    pub fee: &'a Fee,
    /// The notice of an audit that is not closed.
    pub audit: Option<Audit>,
    /// The earliest last day of the cards in force.
    pub card_ends: Option<NaiveDate>,
}

/// An action and the day by which to take it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Action {
    /// The action in words; empty where there is nothing to do.
    pub text: String,
    /// The day by which to take it, where there is one.
    pub by: Option<NaiveDate>,
}

impl Action {
    fn new(text: impl Into<String>, by: impl Into<Option<NaiveDate>>) -> Self {
        Self {
            text: text.into(),
            by: by.into(),
        }
    }
}

/// The first thing to do; empty where there is nothing to do.
#[must_use]
pub fn next_action(case: &Case, inputs: &ActionInputs) -> Action {
    let audit = inputs
        .audit
        .filter(|_| case.window.is_none() || inputs.standing == Standing::Emeritus);
    if let Some(audit) = audit {
        return answer_audit(case, audit, "");
    }
    if inputs.standing == Standing::Emeritus {
        return return_from_emeritus(case);
    }
    let Some(window) = &case.window else {
        let by = least_notice(case, NaiveDate::MAX);
        let deadline = reminder_deadline(case.as_of, by, None);
        let text = format!("Enter cycle_start and expires_on in the roster{deadline}.");
        return Action::new(text, by);
    };
    let Some(current) = stage_on(case, window.cycle.end, case.as_of) else {
        let text = format!(
            "The rules of {} do not say what is required after {}: ask the body.",
            case.pack.name, window.cycle.end
        );
        return Action::new(text, None);
    };
    let planner = Planner {
        case,
        inputs,
        window,
        last_day: current.last_day.unwrap_or(window.cycle.end),
        stage: &current,
    };
    let mut action = planner.first_action();
    if current.stage.do_not_represent {
        let warning = case.pack.reason_or(
            ReasonName::DoNotRepresent,
            "Do not present the trainer as certified.",
            &current.stage.rule,
        );
        action.text = format!("{} {}", warning.cited(), action.text);
    }
    action
}

/// N27, A49: send the documents for an audit. One that is overdue stays the first thing to do until it is
/// closed in the roster.
fn answer_audit(case: &Case, audit: Audit, before: &str) -> Action {
    const SEND: &str = "Send all documents of the cycle to the body for its audit";
    const CLOSE: &str =
        "When the body has closed the audit, remove audit_notice_on from the roster.";
    let rule = case.rules_of(Name::AuditDays);
    let soon = least_notice(case, NaiveDate::MAX);
    match audit.due {
        Some(due) if due >= case.as_of => {
            let deadline = deadline(case.as_of, due);
            Action::new(format!("{SEND}{deadline}{rule}.{before}"), due)
        }
        Some(due) => {
            let late = count((case.as_of - due).num_days(), "day");
            let text =
                format!("{SEND} now: they were due on {due}, {late} ago{rule}. {CLOSE}{before}");
            Action::new(text, soon)
        }
        None => {
            let text = format!(
                "{SEND}, announced on {}: its rules do not state by when, so ask the body. {CLOSE}{before}",
                audit.notice
            );
            Action::new(text, soon)
        }
    }
}

/// What an emeritus professional who works again must do (A62).
fn return_from_emeritus(case: &Case) -> Action {
    if case.trainer.employment != Some(Employment::Active) {
        return Action::default();
    }
    let cost = dated_amount(case, Name::EmeritusReturnFee, case.as_of)
        .map(|fee| format!(" for ${fee}"))
        .unwrap_or_default();
    let by = least_notice(case, NaiveDate::MAX);
    let reason = case.pack.reason_or(
        ReasonName::EmeritusReturn,
        "The trainer works although emeritus: ask the body what is required.",
        &[""; 0],
    );
    let text = format!(
        "{}{cost}{}{}.",
        reason.says.trim_end_matches('.'),
        in_brackets(&reason.rule),
        reminder_deadline(case.as_of, by, None)
    );
    Action::new(text, by)
}

/// A credential with a cycle and a stage, whose next action is chosen.
struct Planner<'a> {
    case: &'a Case<'a>,
    inputs: &'a ActionInputs<'a>,
    window: &'a Window,
    /// The stage on the day of the report.
    stage: &'a StageOnDay<'a>,
    /// The last day of the stage, else of the cycle.
    last_day: NaiveDate,
}

impl Planner<'_> {
    fn first_action(&self) -> Action {
        match self.inputs.audit {
            Some(audit) => self.answer_audit(audit),
            None if self.inputs.standing == Standing::Lapsed => self.lapsed(),
            None if self.inputs.verdict == Verdict::Met => self.renew(),
            None => self.with_card_that_ends(self.complete_evidence()),
        }
    }

    /// The action, and the card that ends before its day.
    fn with_card_that_ends(&self, mut action: Action) -> Action {
        let by = action.by.unwrap_or(NaiveDate::MAX);
        if let Some(ends) = self.card_ends_soon().filter(|ends| *ends < by) {
            let text = format!(" And renew the CPR/AED card{}.", self.deadline(ends));
            action.text.push_str(&text);
            action.by = Some(ends);
        }
        action
    }

    /// The day by which to act, as words that follow an action.
    fn deadline(&self, day: NaiveDate) -> String {
        deadline(self.case.as_of, day)
    }

    /// The same for a day that the settings ask for, and not the body.
    fn own_deadline(&self, day: NaiveDate) -> String {
        let days_of_body = [
            Some(self.last_day),
            self.inputs.audit.and_then(|audit| audit.due),
        ];
        if days_of_body.contains(&Some(day)) {
            return self.deadline(day);
        }
        let of_body = Some(self.last_day).filter(|last| *last >= self.case.as_of);
        reminder_deadline(self.case.as_of, day, of_body)
    }

    /// The ids of the stage's rule.
    fn stage_rule(&self) -> String {
        rules_of(self.case, self.stage.stage, self.case.as_of).join(", ")
    }

    /// N27, A49: an audit comes before anything else; what is open is completed before the documents are
    /// sent.
    fn answer_audit(&self, audit: Audit) -> Action {
        let before = if self.inputs.verdict == Verdict::Met {
            String::new()
        } else {
            let due = audit.due.unwrap_or(self.last_day).max(self.case.as_of);
            let action = self
                .without_purchase(due)
                .unwrap_or_else(|| self.earn_credits());
            format!(" Before that: {}", action.text)
        };
        answer_audit(self.case, audit, &before)
    }

    fn lapsed(&self) -> Action {
        let rule = self.stage_rule();
        if self.inputs.submission == Submission::Submitted {
            let text = format!(
                "The credential has lapsed by its dates, but an application was submitted: ask the \
                 body how it ended ({rule})."
            );
            return Action::new(text, None);
        }
        let cost = self
            .inputs
            .fee
            .amount
            .map(|fee| format!(", for ${fee}"))
            .unwrap_or_default();
        let text = format!(
            "The credential has lapsed: {}{cost} ({rule}).",
            self.stage.stage.says
        );
        Action::new(text, None)
    }

    /// The evidence is enough: submit the renewal, or first renew the card that ends before it.
    fn renew(&self) -> Action {
        let is_submitted = self.inputs.submission == Submission::Submitted;
        let card_ends = self.card_ends_soon();
        if let Some(ends) = card_ends.filter(|ends| is_submitted || *ends < self.last_day) {
            let unread = [self.inputs.unread, self.inputs.awaited].concat();
            let unless = match unread.as_slice() {
                [] => String::new(),
                [id] => format!(", unless {id}, which was not read, is a newer one"),
                ids => format!(
                    ", unless one of {}, which were not read, is newer",
                    ids.join(", ")
                ),
            };
            let text = format!("Renew the CPR/AED card{}{unless}.", self.deadline(ends));
            return Action::new(text, ends);
        }
        if is_submitted {
            let text = "When the body confirms the renewal, enter its new dates in the roster.";
            return Action::new(text, None);
        }
        let cost = match self.inputs.fee.amount {
            Some(fee) if fee.is_zero() => self.without_fee(),
            Some(fee) => format!(", for ${fee} ({})", self.stage_rule()),
            None if self.last_day <= self.window.cycle.end => String::new(),
            None => format!(": {} ({})", self.stage.stage.says, self.stage_rule()),
        };
        let card = self.inputs.card_ends.filter(|ends| *ends < self.last_day);
        let card = card.map(|ends| {
            format!(" The CPR/AED card ends before that, on {ends}: renew it if you submit later.")
        });
        let text = format!(
            "Submit the renewal to the body{}{cost}.{}",
            self.deadline(self.last_day),
            card.unwrap_or_default()
        );
        Action::new(text, self.last_day)
    }

    /// That the renewal costs nothing, and by which plan.
    fn without_fee(&self) -> String {
        lifetime_plan(self.case, self.case.as_of).map_or_else(
            || ", without a fee".to_owned(),
            |plan| {
                let rule = in_brackets(&plan.rule);
                format!(", without a fee by the lifetime plan{rule}")
            },
        )
    }

    /// The evidence is not enough, or not certainly.
    fn complete_evidence(&self) -> Action {
        if let Some(action) = self.without_purchase(self.last_day) {
            return action;
        }
        if let Some(part) = self.missing_part_of_credits() {
            let text = format!(
                "Earn and file what is missing{}: {}",
                self.deadline(self.last_day),
                part.explanation
            );
            return Action::new(text, self.last_day);
        }
        let mut action = self.earn_credits();
        let late_fee = self.inputs.fee.amount.filter(|fee| !fee.is_zero());
        if let Some(fee) = late_fee.filter(|_| self.last_day > self.window.cycle.end) {
            let cost = format!(" The renewal then costs ${fee} ({}).", self.stage_rule());
            action.text.push_str(&cost);
        }
        action
    }

    /// A category, or the body's own courses, that is not met although all credits together may be:
    /// other credits do not help.
    fn missing_part_of_credits(&self) -> Option<&Requirement> {
        let is_failed = |r: &&Requirement| r.verdict == Verdict::NotMet;
        let mut failed = self.inputs.requirements.iter().filter(is_failed);
        if failed.clone().any(|r| self.is_credits(r)) {
            return None;
        }
        failed.find(|r| !r.unit.is_empty())
    }

    /// What is done before anything is bought: look at unread documents, file a missing card,
    /// answer questions that decide.
    fn without_purchase(&self, last_day: NaiveDate) -> Option<Action> {
        let soon = self.soon(last_day);
        self.look_at_unread(soon)
            .or_else(|| self.wait_for_next_run(soon))
            .or_else(|| self.file_missing_card(last_day))
            .or_else(|| self.answer_questions(soon))
    }

    /// The day for what can be done in the office. Without a card in force the days without
    /// coverage go on, which does not wait for a reminder day.
    fn soon(&self, last_day: NaiveDate) -> NaiveDate {
        let is_uncovered = self.inputs.card_ends.is_none()
            && self
                .inputs
                .requirements
                .iter()
                .any(|r| r.verdict.is_unmet() && !self.is_credits(r));
        if is_uncovered {
            least_notice(self.case, last_day)
        } else {
            reminder_day(self.case, last_day)
        }
    }

    fn look_at_unread(&self, by: NaiveDate) -> Option<Action> {
        let unread = self.inputs.unread;
        let (noun, pronoun) = match unread.len() {
            0 => return None,
            1 => ("document", "it"),
            _ => ("documents", "they"),
        };
        let text = format!(
            "Look at the unread {noun} {}{}: {pronoun} may affect what is open: {}.",
            unread.join(", "),
            self.own_deadline(by),
            self.open_requirements()
        );
        Some(Action::new(text, by))
    }

    /// Documents that this run could not read, and the next run reads.
    fn wait_for_next_run(&self, by: NaiveDate) -> Option<Action> {
        let is_unassigned = |question: &&Question| question.about == QuestionCode::Unassigned;
        let unassigned = self.inputs.questions.iter().find(is_unassigned);
        let awaited = self.inputs.awaited.join(", ");
        let reason = match (awaited.as_str(), unassigned) {
            ("", None) => return None,
            ("", Some(question)) => question.ask.clone(),
            (awaited, _) => format!("it reads {awaited}."),
        };
        let text = format!(
            "Wait for the next run: {reason} Open until then: {}.",
            self.open_requirements()
        );
        Some(Action::new(text, by))
    }

    fn open_requirements(&self) -> String {
        let open: Vec<&str> = self
            .inputs
            .requirements
            .iter()
            .filter(|r| r.verdict.is_unmet())
            .map(|r| r.name.as_str())
            .collect();
        open.join("; ")
    }

    fn file_missing_card(&self, last_day: NaiveDate) -> Option<Action> {
        let is_card = |r: &&Requirement| {
            r.verdict == Verdict::NotMet && !self.is_credits(r) && r.unit.is_empty()
        };
        let card = self.inputs.requirements.iter().find(is_card)?;
        let by = least_notice(self.case, last_day);
        if self.inputs.card_ends.is_some() && !card.applied.is_empty() {
            // A new card covers no day that has passed.
            let text = format!(
                "Ask the body what it accepts for the days without a card{}: {}",
                self.own_deadline(by),
                card.explanation
            );
            return Some(Action::new(text, by));
        }
        let text = format!(
            "Get a current card and file it{}: {}",
            self.own_deadline(by),
            card.explanation
        );
        Some(Action::new(text, by))
    }

    fn answer_questions(&self, by: NaiveDate) -> Option<Action> {
        if self.inputs.verdict != Verdict::NeedsReview {
            return None;
        }
        let deciding: Vec<&Question> = self
            .inputs
            .questions
            .iter()
            .filter(|question| question.could_change == CouldChange::Verdict)
            .collect();
        let deadline = self.own_deadline(by);
        let text = match deciding.as_slice() {
            [] => return None,
            [question] => format!(
                "Answer the question that decides this credential{deadline}: {}",
                question.with_file()
            ),
            questions => format!(
                "Answer the {} questions that decide this credential{deadline}: they are in \
                 review.csv.{}",
                questions.len(),
                self.petition_cost(questions)
            ),
        };
        Some(Action::new(text, by))
    }

    /// N26: what it costs to have the courses reviewed that these questions are about.
    fn petition_cost(&self, questions: &[&Question]) -> String {
        let courses: BTreeSet<_> = questions
            .iter()
            .filter(|question| question.about == QuestionCode::Petition)
            .map(|question| (&question.document, question.pages))
            .collect();
        let Some(fee) = dated_value(self.case, Name::PetitionFee, self.case.as_of) else {
            return String::new();
        };
        let (amount, rule) = (&fee.scalar, in_brackets(&fee.rule));
        match courses.len() {
            0 => String::new(),
            1 => format!(" A petition costs ${amount}{rule}."),
            courses => format!(" A petition costs ${amount} each, for {courses} courses{rule}."),
        }
    }

    /// Earn the credits that are missing, by the last day on which a course still counts.
    fn earn_credits(&self) -> Action {
        let Some(totals) = self.inputs.credits else {
            return Action::default();
        };
        let (day, unit) = (self.case.as_of, self.case.pack.unit.to_uppercase());
        let by = if day <= self.window.cycle.end {
            self.window.cycle.end
        } else {
            self.window.last_day
        };
        if by < day {
            let ask_by = least_notice(self.case, NaiveDate::MAX);
            let text = format!(
                "A course that is completed after {by} is too late: file certificates for {} {unit} that \
                 were completed by then, or ask the body what options are left,{}.",
                totals.short_by,
                self.own_deadline(ask_by)
            );
            return Action::new(text, ask_by);
        }
        let at_least = (totals.required - totals.possible).max(Decimal::ZERO);
        let at_least = if at_least < totals.short_by {
            format!(", or {at_least} if all that is open counts")
        } else {
            String::new()
        };
        let text = format!(
            "Earn and file {} {unit} more{}{at_least}.",
            totals.short_by,
            self.deadline(by)
        );
        Action::new(text, by)
    }

    /// The requirement is that of all credits.
    fn is_credits(&self, requirement: &Requirement) -> bool {
        let mut rules = self.case.pack.requirements.iter();
        rules.any(|rule| rule.check == Check::Credits && rule.name == requirement.name)
    }

    /// The last day of a card that has few days left.
    fn card_ends_soon(&self) -> Option<NaiveDate> {
        let case = self.case;
        let due_soon_days = case
            .packs
            .count(case.pack, Name::DueSoonDays, case.as_of)
            .unwrap_or_default();
        let limit = case
            .as_of
            .checked_add_days(Days::new(u64::from(due_soon_days)))
            .unwrap_or(NaiveDate::MAX);
        self.inputs.card_ends.filter(|end| *end <= limit)
    }
}

/// The first reminder day before a last day that leaves the least notice; the last day itself where
/// none does.
fn reminder_day(case: &Case, last_day: NaiveDate) -> NaiveDate {
    let earliest = least_notice(case, last_day);
    case.packs
        .counts(case.pack, Name::ReminderDays, case.as_of)
        .iter()
        .filter_map(|days| last_day.checked_sub_days(Days::new(u64::from(*days))))
        .filter(|reminder| *reminder >= earliest)
        .min()
        .unwrap_or(last_day)
}

/// The day that leaves the least notice from the day of the report, and no later than a last day.
fn least_notice(case: &Case, last_day: NaiveDate) -> NaiveDate {
    let days = case.packs.counts(case.pack, Name::ReminderDays, case.as_of);
    notice_day(days, case.as_of).min(last_day)
}

/// The day that leaves the least notice from the day of the report, by the reminder days.
pub(super) fn notice_day(reminder_days: &[u32], as_of: NaiveDate) -> NaiveDate {
    let days = reminder_days.last().copied().unwrap_or_default();
    let notice = as_of.checked_add_days(Days::new(u64::from(days)));
    notice.unwrap_or(NaiveDate::MAX)
}

/// A day to act by and how many days are left until then, as words that follow an action.
pub(super) fn deadline(today: NaiveDate, day: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => format!(" today, {day}"),
        days => format!(" by {day} ({} left)", count(days, "day")),
    }
}

/// The same for a day that is not the body's but one of the reminder days in the settings, with the
/// body's own.
pub(super) fn reminder_deadline(
    today: NaiveDate,
    day: NaiveDate,
    of_body: Option<NaiveDate>,
) -> String {
    let left = count((day - today).num_days(), "day");
    let of_body = of_body.map(|day| format!(", the body's is {day}"));
    format!(
        " by {day} ({left} left; your own date{})",
        of_body.unwrap_or_default()
    )
}
