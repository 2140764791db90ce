//! What to do first, in plain words, and by when.

use chrono::{Days, NaiveDate};

use super::standing::{Fee, amount, staged};
use super::{Requirement, Standing, Totals, Verdict};
use crate::credit::judge::Case;
use crate::credit::{CouldChange, Question};
use crate::intake::roster::Employment;
use crate::rules::pack::Check;
use crate::rules::value::Name;

/// What is known of a credential when the next action is chosen.
pub struct Known<'a> {
    /// Where it stands.
    pub standing: Standing,
    /// What its papers show.
    pub evidence: Verdict,
    /// `submitted`, or not known.
    pub submitted: bool,
    /// The requirements.
    pub requirements: &'a [Requirement],
    /// The totals of its credits.
    pub credits: Option<Totals>,
    /// What a person must decide.
    pub questions: &'a [Question],
    /// The fee.
    pub fee: &'a Fee,
    /// The end of an audit's clock.
    pub audit_due: Option<NaiveDate>,
    /// The earliest end of a card in force.
    pub card_ends: Option<NaiveDate>,
}

/// The first thing to do; empty where nothing is to do.
#[must_use]
pub fn next(case: &Case, known: &Known) -> (String, Option<NaiveDate>) {
    if known.standing == Standing::Emeritus {
        return emeritus(case);
    }
    let Some(window) = &case.window else {
        return ("Enter cycle_start and expires_on in the roster.".to_owned(), None);
    };
    let day = case.as_of;
    if let Some(due) = known.audit_due.filter(|due| *due >= day) {
        return (format!("Send all papers of the cycle to the body for its audit{}.", left(day, due)), Some(due));
    }
    let Some(staged) = staged(case, window.cycle.end, day) else {
        return (format!("What {} asks after {} is not in its rules: ask the body.", case.pack.name, window.cycle.end), None);
    };
    let (stage, last_day) = (staged.stage, staged.last_day);
    if known.standing == Standing::Lapsed {
        return (format!("The credential has lapsed: {}.", known.fee.detail), None);
    }
    let until = last_day.unwrap_or(window.cycle.end);
    let until_words = left(day, until);
    let ids = stage.rule.join(", ");
    let stop = if stage.do_not_represent { format!("Do not present the trainer as certified ({ids}). ") } else { String::new() };
    if known.submitted && known.evidence == Verdict::Met {
        return (format!("{stop}{}", card_soon(case, known).0), card_soon(case, known).1);
    }
    let failing = |r: &&Requirement| r.verdict == Verdict::NotMet;
    let is_credits = |r: &&Requirement| case.pack.requirements.iter().any(|p| p.check == Check::Credits && p.name == r.name);
    if let Some(card) = known.requirements.iter().find(|r| failing(r) && r.unit.is_empty()) {
        return (format!("{stop}Renew the card and file it: {}", card.explanation), Some(day));
    }
    if let Some(totals) = known.credits.filter(|_| known.requirements.iter().any(|r| failing(&r) && is_credits(&r))) {
        let unit = case.pack.unit.to_uppercase();
        let earn_by = if known.standing == Standing::Grace { window.last_day } else { window.cycle.end.max(day.min(window.last_day)) };
        return (format!("{stop}Earn and file {} {unit} more{}.", totals.short_by, left(day, earn_by)), Some(earn_by));
    }
    if let Some(part) = known.requirements.iter().find(failing) {
        return (format!("{stop}Earn and file what is missing{}: {}", left(day, until), part.explanation), Some(until));
    }
    let deciding = known.questions.iter().filter(|q| q.could_change == CouldChange::Verdict).count();
    if known.evidence == Verdict::NeedsReview && deciding > 0 {
        let questions =
            if deciding == 1 { "the open question that decides".to_owned() } else { format!("the {deciding} open questions that decide") };
        return (format!("{stop}Answer {questions} this credential{until_words}."), Some(until));
    }
    if known.evidence == Verdict::Met && known.standing != Standing::Active {
        return (format!("{stop}Submit the renewal to the body{until_words}: {}", known.fee.detail), Some(until));
    }
    card_soon(case, known)
}

/// How many days are left.
fn left(day: NaiveDate, due: NaiveDate) -> String {
    match (due - day).num_days() {
        0 => format!(" today, {due}"),
        1 => format!(" by {due} (1 day left)"),
        days if days > 0 => format!(" by {due} ({days} days left)"),
        _ => format!("; it was due on {due}"),
    }
}

/// A card that ends soon is renewed before it does.
fn card_soon(case: &Case, known: &Known) -> (String, Option<NaiveDate>) {
    let soon = case.packs.count(case.pack, Name::DueSoonDays, case.as_of).unwrap_or_default();
    let limit = case.as_of.checked_add_days(Days::new(u64::from(soon))).unwrap_or(NaiveDate::MAX);
    match known.card_ends.filter(|end| *end <= limit) {
        Some(end) => (format!("Renew the CPR/AED card{}.", left(case.as_of, end)), Some(end)),
        None => (String::new(), None),
    }
}

/// A62: an emeritus professional who works again must reinstate.
fn emeritus(case: &Case) -> (String, Option<NaiveDate>) {
    if case.trainer.employment != Some(Employment::Active) {
        return (String::new(), None);
    }
    let cost = amount(case, Name::EmeritusReturnFee, case.as_of).map(|fee| format!(" for ${fee}")).unwrap_or_default();
    (format!("The trainer works although emeritus: reinstate to active status{cost} (A62)."), Some(case.as_of))
}
