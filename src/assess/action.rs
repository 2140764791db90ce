//! What to do first, in plain words, by when, and what it costs where the source gives the amount.
//!
//! What costs nothing comes before what costs money: unread papers are read and questions answered before a course is bought.
//! A date leaves time to act: what is done at a desk is dated to a mark before the last day, never to the same day.

use crate::question::QuestionCode;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::standing::{Fee, Staged, amount, staged};
use super::{Requirement, Standing, Totals, Verdict};
use crate::credit::case::Case;
use crate::credit::window::Window;
use crate::credit::{CouldChange, Question};
use crate::intake::roster::Employment;
use crate::rules::pack::Check;
use crate::rules::value::Name;

/// What is known of a credential when the next action is chosen.
pub struct ActionInputs<'a> {
    /// Where it stands.
    pub standing: Standing,
    /// What its papers show.
    pub verdict: Verdict,
    /// `submitted`, or not known.
    pub submitted: bool,
    /// The requirements.
    pub requirements: &'a [Requirement],
    /// The totals of its credits.
    pub credits: Option<Totals>,
    /// What a person must decide.
    pub questions: &'a [Question],
    /// The evidence ids of papers that could not be read.
    pub unread: &'a [&'a str],
    /// The fee.
    pub fee: &'a Fee,
    /// The end of an audit's clock.
    pub audit_due: Option<NaiveDate>,
    /// The earliest end of a card in force.
    pub card_ends: Option<NaiveDate>,
}

/// An action and its date.
type Action = (String, Option<NaiveDate>);

/// The first thing to do; empty where nothing is to do.
#[must_use]
pub fn next(case: &Case, known: &ActionInputs) -> Action {
    if known.standing == Standing::Emeritus {
        return emeritus(case);
    }
    let Some(window) = &case.window else {
        let by = notice(case, NaiveDate::MAX);
        return (
            format!(
                "Enter cycle_start and expires_on in the roster{}.",
                left(case.as_of, by)
            ),
            Some(by),
        );
    };
    let Some(stage) = staged(case, window.cycle.end, case.as_of) else {
        return (
            format!(
                "What {} asks after {} is not in its rules: ask the body.",
                case.pack.name, window.cycle.end
            ),
            None,
        );
    };
    let until = stage.last_day.unwrap_or(window.cycle.end);
    let stop = if stage.stage.do_not_represent {
        "Do not present the trainer as certified (A18). "
    } else {
        ""
    };
    let due = known.audit_due.filter(|due| *due >= case.as_of);
    let (text, by) = match due {
        Some(due) => audited(case, known, window, due),
        None if known.standing == Standing::Lapsed => (lapsed(known, &stage), None),
        None if known.verdict == Verdict::Met => met(case, known, window.cycle.end, until, &stage),
        None => open(case, known, window, until, &stage),
    };
    (format!("{stop}{text}"), by)
}

/// A credential that no pack judges.
#[must_use]
pub fn without_rules(code: &str, day: NaiveDate, ends: Option<NaiveDate>) -> String {
    let by = ends.map(|ends| left(day, ends)).unwrap_or_default();
    format!("Check {code} with its body{by}: no rules for it on {day}.")
}

/// N27, A49: the clock runs whatever else is open; what is open is seen to before the papers go out.
fn audited(case: &Case, known: &ActionInputs, window: &Window, due: NaiveDate) -> Action {
    let before = if known.verdict == Verdict::Met {
        None
    } else {
        settle(case, known, due).or_else(|| Some(earn(case, known, window)))
    };
    let before = before
        .map(|(text, _)| format!(" Before that: {text}"))
        .unwrap_or_default();
    (
        format!(
            "Send all papers of the cycle to the body for its audit{}.{before}",
            left(case.as_of, due)
        ),
        Some(due),
    )
}

fn lapsed(known: &ActionInputs, stage: &Staged) -> String {
    let ids = stage.stage.rule.join(", ");
    if known.submitted {
        return format!(
            "The credential has lapsed by its dates, but an application was submitted: ask the body how it ended ({ids})."
        );
    }
    let cost = known
        .fee
        .amount
        .map(|fee| format!(", for ${fee}"))
        .unwrap_or_default();
    format!(
        "The credential has lapsed: {}{cost} ({ids}).",
        stage.stage.says
    )
}

/// The papers are enough: the renewal, or the card that ends before it.
fn met(
    case: &Case,
    known: &ActionInputs,
    end: NaiveDate,
    until: NaiveDate,
    stage: &Staged,
) -> Action {
    let day = case.as_of;
    if let Some(card) = card_ends_soon(case, known).filter(|card| known.submitted || *card < until)
    {
        return (
            format!("Renew the CPR/AED card{}.", left(day, card)),
            Some(card),
        );
    }
    if known.submitted {
        return (
            "When the body confirms the renewal, enter its new dates in the roster.".to_owned(),
            None,
        );
    }
    let cost = match known.fee.amount {
        Some(fee) if fee.is_zero() => ", without a fee by the lifetime plan (N14)".to_owned(),
        Some(fee) => format!(", for ${fee} ({})", stage.stage.rule.join(", ")),
        None if until <= end => String::new(),
        None => format!(": {} ({})", stage.stage.says, stage.stage.rule.join(", ")),
    };
    (
        format!("Submit the renewal to the body{}{cost}.", left(day, until)),
        Some(until),
    )
}

/// The papers are not enough, or not certainly.
fn open(
    case: &Case,
    known: &ActionInputs,
    window: &Window,
    until: NaiveDate,
    stage: &Staged,
) -> Action {
    if let Some(first) = settle(case, known, until) {
        return first;
    }
    // A category, or the body's own courses: part of the credits that other credits cannot stand in for.
    let is_part = |r: &&Requirement| {
        r.verdict == Verdict::NotMet && !is_credits(case, r) && !r.unit.is_empty()
    };
    let short = known
        .requirements
        .iter()
        .any(|r| r.verdict == Verdict::NotMet && is_credits(case, r));
    if let Some(part) = known.requirements.iter().find(is_part).filter(|_| !short) {
        return (
            format!(
                "Earn and file what is missing{}: {}",
                left(case.as_of, until),
                part.explanation
            ),
            Some(until),
        );
    }
    let (text, by) = earn(case, known, window);
    let late = known
        .fee
        .amount
        .filter(|fee| until > window.cycle.end && !fee.is_zero());
    let cost = late
        .map(|fee| {
            format!(
                " The renewal then costs ${fee} ({}).",
                stage.stage.rule.join(", ")
            )
        })
        .unwrap_or_default();
    (format!("{text}{cost}"), by)
}

/// What is to be seen to before anything is bought: unread papers, a missing card, questions that decide.
fn settle(case: &Case, known: &ActionInputs, until: NaiveDate) -> Option<Action> {
    let day = case.as_of;
    // Without a card in force the days without cover go on: that does not wait for a mark.
    let uncovered = known.card_ends.is_none()
        && known
            .requirements
            .iter()
            .any(|r| undecided(r) && !is_credits(case, r));
    let soon = if uncovered {
        notice(case, until)
    } else {
        extractor(case, until)
    };
    if !known.unread.is_empty() {
        let by = soon;
        let (evidence, they) = if known.unread.len() == 1 {
            ("paper", "it")
        } else {
            ("papers", "they")
        };
        let open: Vec<&str> = known
            .requirements
            .iter()
            .filter(|r| undecided(r))
            .map(|r| r.name.as_str())
            .collect();
        let (ids, open) = (known.unread.join(", "), open.join("; "));
        return Some((
            format!(
                "Look at the unread {evidence} {ids}{}: {they} may bear on what is open: {open}.",
                left(day, by)
            ),
            Some(by),
        ));
    }
    let is_card = |r: &&Requirement| {
        r.verdict == Verdict::NotMet && !is_credits(case, r) && r.unit.is_empty()
    };
    if let Some(card) = known.requirements.iter().find(is_card) {
        let by = notice(case, until);
        return Some((
            format!(
                "Get a current card and file it{}: {}",
                left(day, by),
                card.explanation
            ),
            Some(by),
        ));
    }
    let deciding: Vec<&Question> = known
        .questions
        .iter()
        .filter(|q| q.could_change == CouldChange::Verdict)
        .collect();
    if known.verdict != Verdict::NeedsReview || deciding.is_empty() {
        return None;
    }
    let by = soon;
    let what = if let [one] = deciding.as_slice() {
        format!(
            "the question that decides this credential{}: {}",
            left(day, by),
            one.ask
        )
    } else {
        let cost = petitions(case, &deciding);
        format!(
            "the {} questions that decide this credential{}: they stand in review.csv.{cost}",
            deciding.len(),
            left(day, by)
        )
    };
    Some((format!("Answer {what}"), Some(by)))
}

/// N26: what it costs to have a course reviewed.
fn petitions(case: &Case, deciding: &[&Question]) -> String {
    let courses: BTreeSet<_> = deciding
        .iter()
        .filter(|q| q.about == QuestionCode::Petition)
        .map(|q| (&q.sha256, q.pages))
        .collect();
    match amount(case, Name::PetitionFee, case.as_of).filter(|_| !courses.is_empty()) {
        Some(fee) => {
            let each = if courses.len() == 1 {
                String::new()
            } else {
                format!(" each, for {} courses", courses.len())
            };
            format!(" A petition costs ${fee}{each} (N26).")
        }
        None => String::new(),
    }
}

/// The credits that are missing, by the last day on which a course still counts.
fn earn(case: &Case, known: &ActionInputs, window: &Window) -> Action {
    let Some(totals) = known.credits else {
        return (String::new(), None);
    };
    let (day, unit) = (case.as_of, case.pack.unit.to_uppercase());
    let by = if day <= window.cycle.end {
        window.cycle.end
    } else {
        window.last_day
    };
    if by < day {
        let ask_by = notice(case, NaiveDate::MAX);
        let text = format!(
            "No course completed now counts: file papers for {} {unit} that were completed by {by}, or ask the body what is left,{}.",
            totals.short_by,
            left(day, ask_by)
        );
        return (text, Some(ask_by));
    }
    let least = (totals.required - totals.possible).max(Decimal::ZERO);
    let least = if least < totals.short_by {
        format!(", or {least} if every open question is answered yes")
    } else {
        String::new()
    };
    (
        format!(
            "Earn and file {} {unit} more{}{least}.",
            totals.short_by,
            left(day, by)
        ),
        Some(by),
    )
}

fn undecided(requirement: &Requirement) -> bool {
    matches!(requirement.verdict, Verdict::NotMet | Verdict::NeedsReview)
}

fn is_credits(case: &Case, requirement: &Requirement) -> bool {
    case.pack
        .requirements
        .iter()
        .any(|p| p.check == Check::Credits && p.name == requirement.name)
}

/// The first of the days before a last day that leaves the least notice; the last day itself where none does.
fn extractor(case: &Case, until: NaiveDate) -> NaiveDate {
    let marks = case.packs.counts(case.pack, Name::ReminderDays, case.as_of);
    let soonest = notice(case, until);
    let days = marks
        .iter()
        .filter_map(|days| until.checked_sub_days(Days::new(u64::from(*days))));
    days.filter(|bom| *bom >= soonest).min().unwrap_or(until)
}

/// The least notice from the day of the report, and no later than a last day.
fn notice(case: &Case, until: NaiveDate) -> NaiveDate {
    let least = case
        .packs
        .counts(case.pack, Name::ReminderDays, case.as_of)
        .last()
        .copied()
        .unwrap_or_default();
    case.as_of
        .checked_add_days(Days::new(u64::from(least)))
        .unwrap_or(until)
        .min(until)
}

/// How many days are left.
fn left(day: NaiveDate, due: NaiveDate) -> String {
    match (due - day).num_days() {
        0 => format!(" today, {due}"),
        1 => format!(" by {due} (1 day left)"),
        days => format!(" by {due} ({days} days left)"),
    }
}

/// The end of a card that has few days left.
fn card_ends_soon(case: &Case, known: &ActionInputs) -> Option<NaiveDate> {
    let soon = case
        .packs
        .count(case.pack, Name::DueSoonDays, case.as_of)
        .unwrap_or_default();
    let limit = case
        .as_of
        .checked_add_days(Days::new(u64::from(soon)))
        .unwrap_or(NaiveDate::MAX);
    known.card_ends.filter(|end| *end <= limit)
}

/// A62: an emeritus professional who works again must reinstate.
fn emeritus(case: &Case) -> Action {
    if case.trainer.employment != Some(Employment::Active) {
        return (String::new(), None);
    }
    let cost = amount(case, Name::EmeritusReturnFee, case.as_of)
        .map(|fee| format!(" for ${fee}"))
        .unwrap_or_default();
    let by = notice(case, NaiveDate::MAX);
    (
        format!(
            "The trainer works although emeritus: reinstate to active status{cost} (A62){}.",
            left(case.as_of, by)
        ),
        Some(by),
    )
}

#[cfg(test)]
mod tests {
    use crate::assess::sample::{P, T, acsm_course, day, listed, nasm};
    use crate::intake::roster::{Employment, Status};
    use crate::read::record::{Cover, Kind};

    fn check(case: &T, by: Option<&str>, text: &str) {
        let got = case.assess();
        assert_eq!(
            (got.next_action.as_str(), got.next_action_by),
            (text, by.map(day))
        );
    }

    fn card(to: &str) -> P {
        P::card(&[Cover::Cpr, Cover::Aed], "2024-01-15", to)
    }

    fn scan() -> P {
        P::new(Kind::Unreadable, "")
    }

    /// The cycle ends on 2026-01-31; marks before it: 2025-11-02 (90), 12-02 (60), 2026-01-01 (30), 01-24 (7).
    #[test]
    fn unread_papers_and_questions_are_dated_before_the_last_day() {
        for (as_of, by, left) in [
            ("2025-06-30", "2025-11-02", "125 days"),
            ("2025-10-26", "2025-11-02", "7 days"),
            ("2025-10-27", "2025-12-02", "36 days"),
            ("2026-01-17", "2026-01-24", "7 days"),
            ("2026-01-18", "2026-01-31", "13 days"),
            ("2026-01-30", "2026-01-31", "1 day"),
        ] {
            let case = nasm(as_of).evidence([
                listed("Sleep", "2025-03-01", "1.9"),
                scan(),
                card("2027-01-31"),
            ]);
            let open = "Approved continuing education";
            let text = format!(
                "Look at the unread paper E02 by {by} ({left} left): it may bear on what is open: {open}."
            );
            check(&case, Some(by), &text);
        }
    }

    /// A card can be had in a week; nobody renews one the same day.
    #[test]
    fn a_missing_card_has_a_week() {
        let case = |as_of| nasm(as_of).filed(listed("Sleep", "2025-03-01", "2.0"));
        let text = "Get a current card and file it by 2025-07-07 (7 days left): No CPR card that covers 2025-06-30 is on file.";
        check(&case("2025-06-30"), Some("2025-07-07"), text);
        let text = "Get a current card and file it by 2026-01-31 (2 days left): No CPR card that covers 2026-01-29 is on file.";
        check(&case("2026-01-29"), Some("2026-01-31"), text);
        let open = "CPR certification current; AED certification current; CPR and AED for adults; Front and back of the card";
        let text = format!(
            "Look at the unread paper E02 by 2025-07-07 (7 days left): it may bear on what is open: {open}."
        );
        check(&case("2025-06-30").filed(scan()), Some("2025-07-07"), &text);
    }

    /// N20, N23: courses count to day 90 after the expiry; an application is taken until the day before one year.
    #[test]
    fn courses_are_bought_while_they_count() {
        let case = |as_of| {
            nasm(as_of).evidence([listed("Sleep", "2025-03-01", "1.5"), card("2027-01-31")])
        };
        check(
            &case("2025-06-30"),
            Some("2026-01-31"),
            "Earn and file 0.5 CEU more by 2026-01-31 (215 days left).",
        );
        check(
            &case("2026-02-10"),
            Some("2026-05-01"),
            "Earn and file 0.5 CEU more by 2026-05-01 (80 days left).",
        );
        let late = "No course completed now counts: file papers for 0.5 CEU that were completed by 2026-05-01, or ask the body what is left, by 2026-05-09 (7 days left).";
        check(&case("2026-05-02"), Some("2026-05-09"), late);
        let asked = P::course("Drums")
            .by("Somebody")
            .on("2025-04-01")
            .amount("3", "hour", "");
        let text = "Earn and file 0.5 CEU more by 2026-01-31 (215 days left), or 0.2 if every open question is answered yes.";
        check(&case("2025-06-30").filed(asked), Some("2026-01-31"), text);
    }

    /// N26 "A $25 nonrefundable administrative fee is required for each course/event petitioned": a question before a purchase.
    #[test]
    fn a_question_that_decides_comes_before_a_course_and_names_a_petitions_fee() {
        let asked = P::course("Drums")
            .by("Somebody")
            .on("2025-04-01")
            .amount("6", "hour", "");
        let case = nasm("2025-06-30").evidence([
            listed("Sleep", "2025-03-01", "1.5"),
            card("2027-01-31"),
            asked,
        ]);
        let got = case.assess();
        assert_eq!(got.next_action_by, Some(day("2025-11-02")));
        assert!(
            got.next_action
                .starts_with("Answer the question that decides this credential by 2025-11-02"),
            "{}",
            got.next_action
        );
        assert!(got.next_action.contains("$25"), "{}", got.next_action);
        let other = P::course("Bells")
            .by("Somebody")
            .on("2025-05-01")
            .amount("6", "hour", "");
        let text = "Answer the 2 questions that decide this credential by 2025-11-02 (125 days left): they stand in review.csv. A petition costs $25 each, for 2 courses (N26).";
        check(&case.filed(other), Some("2025-11-02"), text);
    }

    /// A27 $60, A28 "Late fee (6-mo grace period) $80", "Reinstatement Fee $225".
    #[test]
    fn fees_are_named_where_the_source_gives_them() {
        let cpr = || P::card(&[Cover::Cpr, Cover::Aed], "2023-01-15", "2027-01-31");
        let acsm = |as_of, cec| {
            T::new("acsm-cpt", "2023-03-01", "2026-02-28", as_of)
                .evidence([acsm_course("Summit", "2024-05-05", cec), cpr()])
        };
        check(
            &acsm("2026-01-31", "45"),
            Some("2026-02-28"),
            "Submit the renewal to the body by 2026-02-28 (28 days left), for $60 (A27).",
        );
        let grace = "Do not present the trainer as certified (A18). Earn and file 5 CEC more by 2026-08-28 (59 days left). The renewal then costs $140 (A16, A17, A18, A19, A28).";
        check(&acsm("2026-06-30", "40"), Some("2026-08-28"), grace);
        let lapsed = "Do not present the trainer as certified (A18). The credential has lapsed: reinstatement, only by e-mail to certification@acsm.org, for $225 (A23, A24, A28).";
        check(&acsm("2026-09-30", "45"), None, lapsed);
        let emeritus = acsm("2026-06-30", "45")
            .roster(|c| c.status = Some(Status::Emeritus))
            .person(|t| t.employment = Some(Employment::Active));
        let text = "The trainer works although emeritus: reinstate to active status for $165 (A62) by 2026-07-07 (7 days left).";
        check(&emeritus, Some("2026-07-07"), text);
    }

    /// N21: NASM's page names a late fee and no amount.
    #[test]
    fn enough_is_submitted() {
        let case = |as_of| {
            nasm(as_of).evidence([listed("Sleep", "2025-03-01", "2.0"), card("2027-01-31")])
        };
        let late = "Submit the renewal to the body by 2026-05-01 (80 days left): application up to 90 days after expiry: a late fee (N21).";
        check(&case("2026-02-10"), Some("2026-05-01"), late);
        check(
            &case("2025-06-30"),
            Some("2026-01-31"),
            "Submit the renewal to the body by 2026-01-31 (215 days left).",
        );
        let lifetime = case("2025-06-30").roster(|c| c.lifetime_plan = true);
        let text = "Submit the renewal to the body by 2026-01-31 (215 days left), without a fee by the lifetime plan (N14).";
        check(&lifetime, Some("2026-01-31"), text);
        let submitted = case("2025-12-30").roster(|c| c.submitted_on = Some(day("2025-12-20")));
        check(
            &submitted,
            None,
            "When the body confirms the renewal, enter its new dates in the roster.",
        );
    }

    /// A card that ends before the renewal is due is renewed first.
    #[test]
    fn a_card_that_ends_soon_is_renewed_before_it_ends() {
        let case =
            nasm("2025-11-30").evidence([listed("Sleep", "2025-03-01", "2.0"), card("2025-12-31")]);
        check(
            &case,
            Some("2025-12-31"),
            "Renew the CPR/AED card by 2025-12-31 (31 days left).",
        );
    }

    /// N27: the clock runs, and what is open is seen to before the papers go out.
    #[test]
    fn an_audit_goes_first() {
        let case = nasm("2025-11-30").roster(|c| c.audit_notice_on = Some(day("2025-11-20")));
        let case = case.evidence([listed("Sleep", "2025-03-01", "1.5"), card("2027-01-31")]);
        let text = "Send all papers of the cycle to the body for its audit by 2025-12-20 (20 days left). Before that: Earn and file 0.5 CEU more by 2026-01-31 (62 days left).";
        check(&case, Some("2025-12-20"), text);
    }
}
