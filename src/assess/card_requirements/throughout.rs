//! A26: covered from the cycle's first day to the day of the report or the expiry, whichever is
//! earlier, and on the day of the report (D6).
//!
//! Days in the past that no card covers are one question for every coverage that lacks the same
//! days.

use chrono::NaiveDate;

use super::application_day::check_application_day;
use super::uncertain::{Uncertain, ask_about_later, not_covered_text};
use super::wording::{card_ids, coverage_label, unread_note};
use crate::assess::card_dates::DayRange;
use crate::assess::cards::JudgedCard;
use crate::assess::conclusion::Conclusion;
use crate::assess::coverage::gaps;
use crate::assess::questions::credential_question;
use crate::assess::verdict::Verdict;
use crate::credit::Question;
use crate::credit::case::Case;
use crate::credit::lines::question_id;
use crate::filing::answers::field::AnswerValue;
use crate::plural::count;
use crate::question::QuestionCode;
use crate::rules::pack::Check;
use crate::rules::reason::in_brackets;
use crate::rules::value::Name;

/// The cards cover every day of the cycle until now, and the day of the report.
#[must_use]
pub fn throughout(case: &Case, cards: &[JudgedCard], coverage: &str) -> Conclusion {
    let label = coverage_label(coverage);
    let Some(window) = &case.window else {
        return Conclusion::new(
            Verdict::NeedsReview,
            format!("{label} throughout the cycle"),
            "The roster has no cycle dates.",
        );
    };
    let (from, to) = (window.start, case.as_of.min(window.cycle.end));
    let required = format!("{label} from {from} to {to}, and on {}", case.as_of);
    let is_covered_today = cards
        .iter()
        .any(|card| card.certainly_covers(coverage, case.as_of));
    if !is_covered_today {
        let possible: Vec<&JudgedCard> = cards
            .iter()
            .filter(|card| card.possibly_covers(coverage, case.as_of))
            .collect();
        let uncertain = Uncertain {
            coverage,
            required,
            missing: not_covered_text(cards, coverage, case.as_of),
        };
        return uncertain.conclude(case, &possible);
    }
    let used: Vec<&JudgedCard> = cards
        .iter()
        .filter(|card| card.certainly_gives(coverage))
        .filter(|card| {
            let overlaps = |(first, last): DayRange| first <= case.as_of && from <= last;
            card.certain.is_some_and(overlaps)
        })
        .collect();
    let gaps = gaps(cards, coverage, from, to);
    if gaps.is_empty() {
        let text = format!(
            "{label} is covered from {from} to {to} ({}).",
            card_ids(&used)
        );
        let mut conclusion = Conclusion::new(Verdict::Met, required, text).resting_on(&used);
        finish(case, cards, coverage, &mut conclusion);
        return conclusion;
    }
    let gap = CoverageGap {
        coverage,
        required,
        used,
        cycle: (from, to),
        days: gaps,
    };
    let mut conclusion = gap.answered(case).unwrap_or_else(|| gap.asked(case, cards));
    finish(case, cards, coverage, &mut conclusion);
    conclusion
}

/// What else there is to ask where the day of the report is covered. A gap in the cycle asks about the
/// day of an application too, if that is one of its days.
fn finish(case: &Case, cards: &[JudgedCard], coverage: &str, conclusion: &mut Conclusion) {
    ask_about_later(case, cards, coverage, conclusion);
    let is_in_cycle = case
        .window
        .as_ref()
        .zip(case.credential.application_received_on)
        .is_some_and(|(window, day)| window.start <= day && day <= window.cycle.end);
    if !is_in_cycle {
        check_application_day(case, cards, coverage, conclusion);
    }
}

/// Days of the cycle in the past that no card certainly covers.
struct CoverageGap<'a> {
    coverage: &'a str,
    required: String,
    /// The cards that cover other days of the cycle.
    used: Vec<&'a JudgedCard<'a>>,
    /// The days of the cycle until now.
    cycle: DayRange,
    days: Vec<DayRange>,
}

impl CoverageGap<'_> {
    /// The id of the question about these days: other days are another question.
    fn question_id(&self, case: &Case) -> String {
        question_id(&format!(
            "{}\n{}\ncoverage_gap\n{:?}",
            case.trainer.id, case.credential.code, self.days
        ))
    }

    /// What a person answered about these days.
    fn answered(&self, case: &Case) -> Option<Conclusion> {
        let answer = case.answers.answer_to(&self.question_id(case))?;
        let label = coverage_label(self.coverage);
        let days: Vec<String> = self
            .days
            .iter()
            .map(|(from, to)| format!("{from} to {to}"))
            .collect();
        let days = days.join("; ");
        let (verdict, state) = match answer.value {
            AnswerValue::YesNo(true) => (Verdict::Met, "was covered"),
            _ => (Verdict::NotMet, "was not covered"),
        };
        let text =
            format!("No {label} card is on file for {days}; a person answered that it {state}.");
        let mut conclusion =
            Conclusion::new(verdict, self.required.as_str(), text).resting_on(&self.used);
        conclusion.apply_answer(answer, &format!("was {label} covered for {days}?"));
        Some(conclusion)
    }

    /// The question about these days, which is the same for every coverage that lacks them.
    fn asked(&self, case: &Case, cards: &[JudgedCard]) -> Conclusion {
        let label = coverage_label(self.coverage);
        let days: Vec<String> = self
            .days
            .iter()
            .map(|(from, to)| {
                let days = count((*to - *from).num_days() + 1, "day");
                format!("{from} to {to}, {days}")
            })
            .collect();
        let unread: Vec<&JudgedCard> = cards.iter().filter(|card| card.is_unread()).collect();
        let text = format!(
            "No {label} card is on file for {}. It is covered on {} ({}).{}",
            days.join("; "),
            case.as_of,
            card_ids(&self.used),
            unread_note(&unread, "a card for those days")
        );
        let mut rules = case.pack.requirements.iter();
        let throughout = rules.find(|rule| rule.check == Check::CardThroughout);
        let rule = throughout
            .map(|rule| rule.rule.as_slice())
            .unwrap_or_default();
        let ask = format!(
            "Was there a card for {} for {}? The source requires it throughout the cycle{}: \
             file the card, or answer yes if one was seen.",
            self.coverage_with_same_gaps(case, cards).join(" and "),
            days.join("; "),
            in_brackets(rule)
        );
        let mut conclusion = Conclusion::new(Verdict::NeedsReview, self.required.as_str(), text);
        conclusion.questions.push(Question {
            id: self.question_id(case),
            candidates: days,
            ..credential_question(case, QuestionCode::CoverageGap, &ask)
        });
        let could_fill = cards.iter().filter(|card| self.could_be_filled_by(card));
        let evidence: Vec<&JudgedCard> = self.used.iter().copied().chain(could_fill).collect();
        conclusion.resting_on(&evidence)
    }

    /// Every coverage required throughout the cycle that lacks the same days: one card answers for
    /// all of them.
    fn coverage_with_same_gaps(&self, case: &Case, cards: &[JudgedCard]) -> Vec<String> {
        let (from, to): (NaiveDate, NaiveDate) = self.cycle;
        case.packs
            .words(case.pack, Name::CardRequired, case.as_of)
            .iter()
            .filter(|coverage| gaps(cards, coverage, from, to) == self.days)
            .map(|coverage| coverage_label(coverage))
            .collect()
    }

    /// A card with no certain day could cover some of these days.
    fn could_be_filled_by(&self, card: &JudgedCard) -> bool {
        let (first, last) = card.possible;
        card.certain.is_none()
            && card.possibly_gives(self.coverage)
            && self
                .days
                .iter()
                .any(|(from, to)| first <= *to && *from <= last)
    }
}
