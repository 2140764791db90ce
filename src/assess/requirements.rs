//! Every requirement of a pack but that of all credits, judged: which check is made, and the rows
//! that come of it.
//!
//! In go the rule, the cards and the lines after caps; out come rows with their questions. The
//! checks themselves are in `card_requirements` and `minimums`.

use chrono::NaiveDate;

use super::caps::Capped;
use super::card_requirements::{
    adult, both_sides, coverage_label, current, in_person_skills, issued_within, throughout,
    valid_after,
};
use super::cards::JudgedCard;
use super::conclusion::{Conclusion, JudgedRequirement};
use super::minimums::{category_minimum, least_categories, own_course_minimum};
use super::questions::{credential_question, distinguished};
use super::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::filing::answers::field::AnswerValue;
use crate::question::QuestionCode;
use crate::rules::names::fold;
use crate::rules::pack::{Check, RequirementRule};
use crate::rules::value::{Name, Span};

/// What requirements are judged by.
pub struct RequirementEvidence<'a> {
    /// The credit lines.
    pub lines: &'a [JudgedLine],
    /// What the caps left of them.
    pub capped: &'a Capped,
    /// The cards.
    pub cards: &'a [JudgedCard<'a>],
}

/// The rows of one requirement: one for each coverage where a card must cover the cycle, else one;
/// none where the pack has no value in force. The requirement of all credits has none here: it is
/// judged after the cards, because a card may add credits (D5).
#[must_use]
pub fn judge_requirement(
    case: &Case,
    rule: &RequirementRule,
    evidence: &RequirementEvidence,
) -> Vec<JudgedRequirement> {
    let cards = evidence.cards;
    let (lines, capped) = (evidence.lines, evidence.capped);
    let from_pack = Some(case.pack.covers_from);
    let concluded = match &rule.check {
        Check::Credits => None,
        Check::CardThroughout => return judge_throughout(case, rule, cards),
        Check::CategoryMinimum(category) => {
            let value = case
                .pack
                .of_category(Name::CategoryMinimum, category, case.as_of);
            value.map(|value| {
                let conclusion = category_minimum(case, lines, capped, category, value);
                (conclusion, Some(value.since))
            })
        }
        Check::LeastCategories => {
            let since = value_since(case, Name::LeastCategories);
            Some((least_categories(case, lines, capped), since))
        }
        Check::OwnMinimum(bodies) => {
            let since = value_since(case, Name::OwnMinimum);
            Some((own_course_minimum(case, lines, capped, bodies), since))
        }
        Check::CardCurrent(coverage) => Some((current(case, cards, coverage), from_pack)),
        Check::CardIssuedWithin(coverage) => with_span(case, Name::CardIssuedWithin, |within| {
            issued_within(case, cards, coverage, within)
        }),
        Check::CardValidAfter(coverage) => with_span(case, Name::CardValidAfter, |after| {
            valid_after(case, cards, coverage, after)
        }),
        Check::CardAdult => Some((adult(case, cards), from_pack)),
        Check::CardSides => Some((both_sides(case, cards), from_pack)),
        Check::CardSkills => Some((in_person_skills(case, cards), from_pack)),
        Check::Asked(ask) => Some((confirmed_by_person(case, &rule.name, ask), from_pack)),
    };
    concluded
        .map(|(conclusion, since)| conclusion.into_row(case, rule, rule.name.clone(), since))
        .into_iter()
        .collect()
}

/// A conclusion by a span of time in force and its first day; `None` where the pack has none in
/// force.
fn with_span(
    case: &Case,
    name: Name,
    conclude: impl Fn(Span) -> Conclusion,
) -> Option<(Conclusion, Option<NaiveDate>)> {
    let span = case.packs.span(case.pack, name, case.as_of)?;
    Some((conclude(span), value_since(case, name)))
}

/// The first day of the value in force.
fn value_since(case: &Case, name: Name) -> Option<NaiveDate> {
    let value = case.packs.value(case.pack, name, None, case.as_of);
    value.map(|value| value.since)
}

/// A row for each coverage that is required throughout the cycle.
fn judge_throughout(
    case: &Case,
    rule: &RequirementRule,
    cards: &[JudgedCard],
) -> Vec<JudgedRequirement> {
    let since = value_since(case, Name::CardRequired);
    let row = |coverage: &String| {
        let name = format!("{} {}", coverage_label(coverage), rule.name);
        throughout(case, cards, coverage).into_row(case, rule, name, since)
    };
    case.packs
        .words(case.pack, Name::CardRequired, case.as_of)
        .iter()
        .map(row)
        .collect()
}

/// Something that no document shows, and that a person confirms.
fn confirmed_by_person(case: &Case, requirement: &str, ask: &str) -> Conclusion {
    let mut conclusion = Conclusion::new(Verdict::NeedsReview, "confirmed by a person", ask);
    let question = credential_question(case, QuestionCode::Confirmed, ask);
    let question = distinguished(question, &fold(requirement));
    match case.answers.answer_to(&question.id) {
        Some(answer) => {
            conclusion.verdict = if answer.value == AnswerValue::YesNo(true) {
                Verdict::Met
            } else {
                Verdict::NotMet
            };
            conclusion.apply_answer(answer, ask);
        }
        None => conclusion.questions.push(question),
    }
    conclusion
}
