//! The requirement of all credits: the two totals of the lines after caps, against what is
//! required.
//!
//! In go the lines after caps and the verdict on the CPR card; out come the row of the requirement
//! and its totals.

use rust_decimal::Decimal;

use super::assessment::Totals;
use super::caps::{Capped, answered_year};
use super::conclusion::{Conclusion, Figures, JudgedRequirement};
use super::questions::credential_question;
use super::required_credits::{
    ASK_CYCLE, ASK_FIRST_CERTIFICATION, ASK_SURPLUS, RequiredCredits, required_credits,
};
use super::roster_answers::{answered_cycle, answered_first_certification, answered_surplus};
use super::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::{Question, Seconds, truncated};
use crate::question::QuestionCode;
use crate::rules::pack::RequirementRule;
use crate::rules::value::Name;

/// What the requirement of all credits is judged by.
pub struct CreditEvidence<'a> {
    /// The credit lines.
    pub lines: &'a [JudgedLine],
    /// What the caps left of them.
    pub capped: &'a Capped,
    /// The verdict on the current CPR card, where the pack asks for one: the card may add credits
    /// (D5).
    pub cpr_card: Option<Verdict>,
}

/// The row of the requirement of all credits, and its totals.
pub fn judge_credits(
    case: &Case,
    rule: &RequirementRule,
    evidence: &CreditEvidence,
) -> (JudgedRequirement, Totals) {
    let total = CreditTotal::of(case, evidence);
    let mut verdict = total.required.verdict(case, total.certain, total.possible);
    let questions = total.required.questions(case, verdict);
    if case.window.is_none() || !questions.is_empty() {
        verdict = Verdict::NeedsReview;
    }
    let totals = total.in_unit(case);
    let mut text = total.explain(case, evidence, totals);
    for question in &questions {
        text.push(' ');
        text.push_str(&question.ask);
    }
    let mut conclusion = Conclusion::new(verdict, total.required.display(), text);
    conclusion.figures = Some(Figures {
        certain: totals.certain.to_string(),
        possible: totals.possible.to_string(),
        unit: case.pack.unit.clone(),
    });
    conclusion.evidence = counted_evidence(evidence);
    conclusion.questions = questions;
    apply_roster_answers(case, &mut conclusion);
    ask_about_caps(case, evidence, &mut conclusion);
    note_cycle(case, &mut conclusion);
    let row = conclusion.into_row(case, rule, rule.name.clone(), total.required.since);
    (row, totals)
}

/// Records what people answered that the roster leaves open.
fn apply_roster_answers(case: &Case, conclusion: &mut Conclusion) {
    let answers = [
        (answered_cycle(case), ASK_CYCLE),
        (answered_first_certification(case), ASK_FIRST_CERTIFICATION),
        (
            answered_surplus(case).map(|(_, answer)| answer),
            ASK_SURPLUS,
        ),
    ];
    for (answer, ask) in answers {
        if let Some(answer) = answer {
            conclusion.apply_answer(answer, ask);
        }
    }
}

/// The certain and the possible total, the card's credits included, and what is required.
struct CreditTotal {
    required: RequiredCredits,
    certain: Seconds,
    possible: Seconds,
    /// What a current CPR card adds, in the body's unit, where the pack gives credits for it (D5).
    card_credit: Option<Decimal>,
}

impl CreditTotal {
    fn of(case: &Case, evidence: &CreditEvidence) -> Self {
        let code = Some(case.credential.code.as_str());
        let card_credit = case
            .packs
            .amount(case.pack, Name::CprCeuCredit, code, case.as_of)
            .filter(|credit| !credit.is_zero());
        let added = card_credit.map_or(0, |credit| case.credits(credit).0);
        let certain_card = evidence.cpr_card == Some(Verdict::Met);
        let possible_card = certain_card || evidence.cpr_card == Some(Verdict::NeedsReview);
        let surplus = answered_surplus(case).map_or(0, |(surplus, _)| surplus.0);
        let with_card = |total: Seconds, has_card: bool| {
            Seconds(total.0 + surplus + if has_card { added } else { 0 })
        };
        Self {
            required: required_credits(case),
            certain: with_card(evidence.capped.certain, certain_card),
            possible: with_card(evidence.capped.possible, possible_card),
            card_credit,
        }
    }

    /// The totals in the body's unit.
    fn in_unit(&self, case: &Case) -> Totals {
        let certain = truncated(self.certain, case.unit());
        Totals {
            required: self.required.highest,
            certain,
            possible: truncated(self.possible, case.unit()),
            short_by: (self.required.highest - certain).max(Decimal::ZERO),
        }
    }

    /// The figures in a sentence, and what else there is to say about them.
    fn explain(&self, case: &Case, evidence: &CreditEvidence, totals: Totals) -> String {
        let unit = case.pack.unit.to_uppercase();
        let more = if self.possible > self.certain {
            let more = Seconds(self.possible.0 - self.certain.0);
            explain_open(evidence, truncated(more, case.unit()), &unit)
        } else {
            String::new()
        };
        let figures = format!(
            "{} {unit} certain of {}{more}.",
            totals.certain,
            self.required.display()
        );
        [vec![figures], self.notes(case, evidence.capped)]
            .concat()
            .join(" ")
    }

    /// What a reader should know beside the figures.
    fn notes(&self, case: &Case, capped: &Capped) -> Vec<String> {
        let other_year = capped.by_other_year.map(|other| {
            let other = truncated(other, case.unit());
            format!("By the other meaning of a year {other} would count (D11).")
        });
        [
            self.uncredited_card_note(case),
            self.credited_card_note(case),
            other_year,
            carried_note(case),
            self.surplus_note(case),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// That the card's credits, which the pack does not give, would be enough.
    fn uncredited_card_note(&self, case: &Case) -> Option<String> {
        let required = case.credits(self.required.highest);
        let credit = case
            .packs
            .amount(case.pack, Name::CprCeuElsewhere, None, case.as_of)
            .filter(|_| self.card_credit.is_none())?;
        let with_card = self.certain.0 + case.credits(credit).0;
        (self.certain < required && with_card >= required.0).then(|| {
            format!(
                "It would pass if the CPR card's {credit} {} were credited{}.",
                case.pack.unit.to_uppercase(),
                case.rules_of(Name::CprCeuElsewhere)
            )
        })
    }

    fn credited_card_note(&self, case: &Case) -> Option<String> {
        let credit = self.card_credit?;
        Some(format!(
            "A current CPR card adds {credit} {}{}.",
            case.pack.unit.to_uppercase(),
            case.rules_of(Name::CprCeuCredit)
        ))
    }

    /// Whether a surplus carries over to the next cycle, where the pack says.
    fn surplus_note(&self, case: &Case) -> Option<String> {
        let carries_over = case
            .packs
            .words(case.pack, Name::CarryOver, case.as_of)
            .first()?;
        let verb = if carries_over == "yes" {
            "carries over"
        } else {
            "does not carry over"
        };
        let surplus = self.certain.0 - case.credits(self.required.highest).0;
        (surplus > 0).then(|| {
            format!(
                "The surplus of {} {verb}{}.",
                truncated(Seconds(surplus), case.unit()),
                case.rules_of(Name::CarryOver)
            )
        })
    }
}

/// That a surplus of the cycle before is part of the totals.
fn carried_note(case: &Case) -> Option<String> {
    let (surplus, _) = answered_surplus(case).filter(|(surplus, _)| surplus.0 > 0)?;
    Some(format!(
        "{} {} of it is left over from the cycle before{}.",
        truncated(surplus, case.unit()),
        case.pack.unit.to_uppercase(),
        case.rules_of(Name::CarryOver)
    ))
}

/// How much more is possible, and in which lines.
fn explain_open(evidence: &CreditEvidence, more: Decimal, unit: &str) -> String {
    let open: Vec<&str> = evidence
        .lines
        .iter()
        .zip(&evidence.capped.could_add)
        .filter(|(line, could_add)| could_add.0 > 0 && line.line.possible().is_some())
        .map(|(line, _)| line.line.id.as_str())
        .collect();
    let noun = match open.len() {
        0 => return format!("; {more} {unit} more is possible"),
        1 => "line",
        _ => "lines",
    };
    format!(
        "; {more} {unit} more in {} open {noun} ({})",
        open.len(),
        open.join(", ")
    )
}

/// The evidence of the lines that counted.
fn counted_evidence(evidence: &CreditEvidence) -> Vec<String> {
    evidence
        .lines
        .iter()
        .zip(&evidence.capped.counted)
        .filter(|(_, counted)| counted.0 > 0)
        .map(|(line, _)| line.line.evidence.clone())
        .collect()
}

/// What is assumed and asked where a cap can be read in two ways, or holds for a category that is
/// not known.
fn ask_about_caps(case: &Case, evidence: &CreditEvidence, conclusion: &mut Conclusion) {
    let capped = evidence.capped;
    if let Some(answer) = answered_year(case) {
        conclusion.apply_answer(answer, "does a yearly cap mean the calendar year?");
    }
    if let Some(other) = capped.by_other_year {
        conclusion.assumptions.push(
            "D11: yearly caps by calendar year and by certification year; the lesser counts."
                .to_owned(),
        );
        if conclusion.verdict == Verdict::NeedsReview {
            let ask = "Does a yearly cap mean the calendar year (yes), or the year from the cycle's \
                       start (no)? The two give different totals (D11).";
            conclusion.questions.push(Question {
                could_add: case.in_words(Seconds(other.0 - capped.certain.0)),
                ..credential_question(case, QuestionCode::YearDefinition, ask)
            });
        }
    }
    if capped.open_category && conclusion.verdict != Verdict::Met {
        let open = evidence.lines.iter().zip(&capped.upper_bounds);
        let open = open.filter(|(line, bound)| line.line.category.is_none() && bound.0 > 0);
        conclusion
            .questions
            .extend(open.filter_map(|(line, _)| line.category_question.clone()));
        conclusion.assumptions.push(
            "A line whose category is not known counts as in the category that leaves the least."
                .to_owned(),
        );
    }
}

/// That the cycle is not known, or derived (D1, D2).
fn note_cycle(case: &Case, conclusion: &mut Conclusion) {
    match &case.window {
        None => {
            let ask = "The roster has no cycle dates: enter cycle_start and expires_on.";
            conclusion
                .questions
                .push(credential_question(case, QuestionCode::Cycle, ask));
        }
        Some(window) if window.start_derived || window.end_derived => {
            conclusion
                .assumptions
                .push("D1/D2: a date of the cycle is derived, not in the roster.".to_owned());
        }
        Some(_) => {}
    }
}
