//! Each requirement of a pack, judged: its verdict, and a sentence that a coordinator and an auditor understand.

use crate::question::QuestionCode;
use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::caps::Capped;
use super::card_rows::{adult, current, issued_within, sides, skills, throughout, valid_after};
use super::cards::JudgedCard;
use super::minimums::{categories, category, own};
use super::needed::needed;
use super::{Requirement, Totals, Verdict};
use crate::credit::case::Case;
use crate::credit::in_unit;
use crate::credit::lines::{JudgedLine, question_id};
use crate::credit::{CouldChange, LineStatus, Question};
use crate::filing::answers::answer::{Answer, AppliedAnswer};
use crate::filing::answers::field::AnswerValue;
use crate::rules::names::fold;
use crate::rules::pack::{Check, RequirementRule, Source};
use crate::rules::value::Name;

/// A requirement and what it asks of a person.
pub struct JudgedRequirement {
    /// The requirement.
    pub requirement: Requirement,
    /// What a person must decide for it, beside the questions of lines.
    pub questions: Vec<Question>,
}

/// A verdict with its reasons, before it becomes a row.
pub(super) struct Conclusion {
    pub verdict: Verdict,
    pub explanation: String,
    pub evidence: Vec<String>,
    pub questions: Vec<Question>,
    pub applied: Vec<AppliedAnswer>,
    pub required: String,
    /// Certain, possible and unit, where they are figures.
    pub figures: Option<(String, String, String)>,
    pub assumptions: Vec<String>,
}

impl Conclusion {
    pub fn new(
        verdict: Verdict,
        required: impl Into<String>,
        explanation: impl Into<String>,
    ) -> Self {
        Self {
            verdict,
            explanation: explanation.into(),
            evidence: Vec::new(),
            questions: Vec::new(),
            applied: Vec::new(),
            required: required.into(),
            figures: None,
            assumptions: Vec::new(),
        }
    }

    /// A person answered what would have been asked.
    pub fn settled(&mut self, answer: &Answer, asked: &str) {
        let applied = answer.replacing(format!("asked: {asked}"));
        self.explanation = format!("{} Decided {}.", self.explanation, applied.says);
        self.applied.push(applied);
    }

    pub fn on(mut self, cards: &[&JudgedCard]) -> Self {
        self.evidence = cards.iter().map(|c| c.filed.id.clone()).collect();
        self
    }

    pub fn into_row(
        self,
        case: &Case,
        rule: &RequirementRule,
        name: String,
        value_since: Option<NaiveDate>,
    ) -> JudgedRequirement {
        let (counted, possible, unit) = self.figures.unwrap_or_default();
        let source = case.pack.source(&rule.rule);
        let requirement = Requirement {
            rule: rule.rule.join("+"),
            name,
            sentence: sentence(case, rule),
            source: source
                .map(|s| format!("{} (checked {})", s.title, s.checked_on))
                .unwrap_or_default(),
            value_since,
            required: self.required,
            counted,
            possible,
            unit,
            verdict: self.verdict,
            explanation: if case.pack.verified {
                self.explanation
            } else {
                format!("{} The rule is not verified.", self.explanation)
            },
            evidence: self.evidence,
            applied: self.applied,
            assumptions: self
                .assumptions
                .into_iter()
                .chain(unverified(case, source))
                .collect(),
        };
        JudgedRequirement {
            requirement,
            questions: self.questions,
        }
    }
}

/// That a pack is not verified, and by which sources it goes.
#[must_use]
pub fn unverified<'s>(
    case: &Case,
    sources: impl IntoIterator<Item = &'s Source>,
) -> Option<String> {
    let named: Vec<String> = sources
        .into_iter()
        .map(|s| format!("{}, as of {}", s.title, s.checked_on))
        .collect();
    let says = || {
        format!(
            "The rules of {} are not verified: confirm them with the body ({}).",
            case.pack.name,
            named.join("; ")
        )
    };
    (!case.pack.verified).then(says)
}

/// The rows of one requirement beside that of all credits: a card throughout the cycle has one for each cover asked for.
#[must_use]
pub fn rows(
    case: &Case,
    rule: &RequirementRule,
    cards: &[JudgedCard],
    capped: &Capped,
    lines: &[JudgedLine],
) -> Vec<JudgedRequirement> {
    let covers = Some(case.pack.covers_from);
    let since = |name| {
        case.packs
            .value(case.pack, name, None, case.as_of)
            .map(|v| v.since)
    };
    let span = |name| case.packs.span(case.pack, name, case.as_of);
    let one = |found: Conclusion, since| vec![found.into_row(case, rule, rule.name.clone(), since)];
    match &rule.check {
        // Judged by `credits`, after the cards, because a card may add to it (D5).
        Check::Credits => Vec::new(),
        Check::CategoryMinimum(of) => {
            let value = case.pack.of_category(Name::CategoryMinimum, of, case.as_of);
            value.map_or_else(Vec::new, |value| {
                one(category(case, lines, capped, of, value), Some(value.since))
            })
        }
        Check::LeastCategories => one(
            categories(case, lines, capped),
            since(Name::LeastCategories),
        ),
        Check::OwnMinimum(bodies) => one(own(case, lines, capped, bodies), since(Name::OwnMinimum)),
        Check::CardCurrent(cover) => one(current(case, cards, cover), covers),
        Check::CardIssuedWithin(cover) => {
            let within = span(Name::CardIssuedWithin);
            within.map_or_else(Vec::new, |within| {
                one(
                    issued_within(case, cards, cover, within),
                    since(Name::CardIssuedWithin),
                )
            })
        }
        Check::CardValidAfter(cover) => {
            let after = span(Name::CardValidAfter);
            after.map_or_else(Vec::new, |after| {
                one(
                    valid_after(case, cards, cover, after),
                    since(Name::CardValidAfter),
                )
            })
        }
        Check::CardAdult => one(adult(case, cards), covers),
        Check::CardSides => one(sides(case, cards), covers),
        Check::CardSkills => one(skills(case, cards), covers),
        Check::Asked(ask) => {
            let mut found =
                Conclusion::new(Verdict::NeedsReview, "confirmed by a person", ask.as_str());
            let question = unfiled(case, QuestionCode::Confirmed, ask);
            let question = Question {
                id: question_id(&format!("{}\n{}", question.id, fold(&rule.name))),
                ..question
            };
            match case.answers.to(&question.id) {
                Some(answer) => {
                    found.verdict = if answer.value == AnswerValue::Yes(true) {
                        Verdict::Met
                    } else {
                        Verdict::NotMet
                    };
                    found.settled(answer, ask);
                }
                None => found.questions.push(question),
            }
            one(found, covers)
        }
        Check::CardThroughout => {
            let since = case
                .packs
                .value(case.pack, Name::CardRequired, None, case.as_of)
                .map(|v| v.since);
            let covers = case.packs.words(case.pack, Name::CardRequired, case.as_of);
            let name = |cover: &String| format!("{} {}", shown(cover), rule.name);
            let row = |cover: &String| {
                throughout(case, cards, cover).into_row(case, rule, name(cover), since)
            };
            covers.iter().map(row).collect()
        }
    }
}

/// The requirement of credits: its row and its totals.
pub fn credits(
    case: &Case,
    rule: &RequirementRule,
    capped: &Capped,
    lines: &[JudgedLine],
    current_card: Option<Verdict>,
) -> (JudgedRequirement, Totals) {
    let needed = needed(case);
    let required = needed.most;
    let amount = |name| {
        case.packs
            .amount(case.pack, name, Some(&case.credential.code), case.as_of)
    };
    let by_card = amount(Name::CprCeuCredit).filter(|credit| !credit.is_zero());
    let added = |fits: bool| {
        by_card
            .filter(|_| fits)
            .map_or(0, |credit| case.credits(credit).0)
    };
    let certain = capped.certain.0 + added(current_card == Some(Verdict::Met));
    let possible = capped.possible.0
        + added(matches!(
            current_card,
            Some(Verdict::Met | Verdict::NeedsReview)
        ));
    let need = case.credits(required).0;
    let mut verdict = needed.verdict(case, certain, possible);
    let asks = needed.asks(case, verdict);
    if case.window.is_none() || !asks.is_empty() {
        verdict = Verdict::NeedsReview;
    }
    let unit = case.unit();
    let (counted, most) = (cut(certain, unit), cut(possible, unit));
    let totals = Totals {
        required,
        counted,
        possible: most,
        short_by: (required - counted).max(Decimal::ZERO),
    };
    let word = case.pack.unit.to_uppercase();
    let open: Vec<&str> = lines
        .iter()
        .filter(|l| is_open(l))
        .map(|l| l.line.line.as_str())
        .collect();
    let mut text = format!("{counted} {word} certain of {}", needed.shown());
    if possible > certain {
        let lines = if open.len() == 1 { "line" } else { "lines" };
        text.push_str(&format_open(
            &cut(possible - certain, unit),
            &word,
            &open,
            lines,
        ));
    }
    text.push('.');
    for note in notes(case, capped, certain, need, by_card) {
        text.push(' ');
        text.push_str(&note);
    }
    for (_, ask) in &asks {
        text.push(' ');
        text.push_str(ask);
    }
    let mut found = Conclusion::new(verdict, needed.shown(), text);
    found
        .questions
        .extend(asks.iter().map(|(about, ask)| unfiled(case, *about, ask)));
    found.figures = Some((
        counted.to_string(),
        most.to_string(),
        case.pack.unit.clone(),
    ));
    found.evidence = lines
        .iter()
        .zip(&capped.counted)
        .filter(|(_, c)| c.0 > 0)
        .map(|(l, _)| l.line.evidence.clone())
        .collect();
    if capped.by_other_year.is_some() {
        found.assumptions.push(
            "D11: yearly caps by calendar year and by certification year; the lesser counts."
                .to_owned(),
        );
        if verdict == Verdict::NeedsReview {
            let ask = "Does a yearly cap mean the calendar year or the year from the cycle's start? The two give different totals (D11).";
            found
                .questions
                .push(unfiled(case, QuestionCode::YearDefinition, ask));
        }
    }
    if capped.open_category && verdict != Verdict::Met {
        let ask = format!(
            "In which of the categories {} does each line stand? Caps hold for them.",
            case.pack.categories.join(", ")
        );
        found
            .questions
            .push(unfiled(case, QuestionCode::Category, &ask));
        found.assumptions.push(
            "A line whose category is not known counts as in the one that leaves the least."
                .to_owned(),
        );
    }
    if case.window.is_none() {
        found.questions.push(unfiled(
            case,
            QuestionCode::Cycle,
            "The roster knows no cycle: enter cycle_start and expires_on.",
        ));
    }
    if case
        .window
        .as_ref()
        .is_some_and(|w| w.start_derived || w.end_derived)
    {
        found
            .assumptions
            .push("D1/D2: a date of the cycle is derived, not in the roster.".to_owned());
    }
    (
        found.into_row(case, rule, rule.name.clone(), needed.since),
        totals,
    )
}

fn format_open(more: &Decimal, word: &str, open: &[&str], lines: &str) -> String {
    if open.is_empty() {
        return format!("; {more} {word} more is possible");
    }
    format!(
        "; {more} {word} more in {} open {lines} ({})",
        open.len(),
        open.join(", ")
    )
}

/// What is worth saying beside the figures.
fn notes(
    case: &Case,
    capped: &Capped,
    certain: i64,
    need: i64,
    by_card: Option<Decimal>,
) -> Vec<String> {
    let mut notes = Vec::new();
    let amount = |name| case.packs.amount(case.pack, name, None, case.as_of);
    let ids = |name| {
        case.packs
            .value(case.pack, name, None, case.as_of)
            .map(|v| v.rule.join(", "))
            .unwrap_or_default()
    };
    let elsewhere = amount(Name::CprCeuElsewhere).filter(|_| by_card.is_none());
    if let Some(credit) =
        elsewhere.filter(|credit| certain < need && certain + case.credits(*credit).0 >= need)
    {
        let (unit, ids) = (case.pack.unit.to_uppercase(), ids(Name::CprCeuElsewhere));
        notes.push(format!(
            "Passes if the CPR card's {credit} {unit} were credited ({ids})."
        ));
    }
    if let Some(credit) = by_card {
        notes.push(format!(
            "A current CPR card adds {credit} {} ({}).",
            case.pack.unit.to_uppercase(),
            ids(Name::CprCeuCredit)
        ));
    }
    if let Some(other) = capped.by_other_year {
        let other = cut(other.0, case.unit());
        notes.push(format!(
            "By the other meaning of a year {other} would count (D11)."
        ));
    }
    let carried = case
        .packs
        .words(case.pack, Name::CarryOver, case.as_of)
        .first();
    if let Some(word) = carried.filter(|_| certain > need) {
        let does = if word == "yes" {
            "carries over"
        } else {
            "does not carry over"
        };
        notes.push(format!(
            "The surplus of {} {does} ({}).",
            cut(certain - need, case.unit()),
            ids(Name::CarryOver)
        ));
    }
    notes
}

/// A line that adds to what is possible.
fn is_open(line: &JudgedLine) -> bool {
    let line = &line.line;
    let differs = line.value.is_none_or(|value| value < line.upper_bound);
    matches!(
        line.status,
        LineStatus::NeedsReview | LineStatus::Counted | LineStatus::CountedPartial
    ) && differs
        && line.upper_bound.0 > 0
}

/// `met` on what is certain, `not_met` where even what is possible is too little.
#[must_use]
pub fn two_totals(certain: i64, possible: i64, need: i64) -> Verdict {
    if certain >= need {
        Verdict::Met
    } else if possible < need {
        Verdict::NotMet
    } else {
        Verdict::NeedsReview
    }
}

/// Seconds in the body's unit, cut to four places and never rounded up (D3).
#[must_use]
pub fn cut(seconds: i64, unit: i64) -> Decimal {
    let exact = in_unit(crate::credit::Seconds(seconds), unit);
    exact
        .round_dp_with_strategy(4, RoundingStrategy::ToZero)
        .normalize()
}

pub(super) fn shown(cover: &str) -> String {
    cover.replace('_', " ").to_uppercase()
}

/// A question that no paper is behind.
pub(super) fn unfiled(case: &Case, about: QuestionCode, ask: &str) -> Question {
    unfiled_by_key(case, about, about.as_str(), ask)
}

/// A question that no document is behind, with a key of its own: several of one code are told apart by it.
pub(super) fn unfiled_by_key(case: &Case, about: QuestionCode, key: &str, ask: &str) -> Question {
    Question {
        id: question_id(&format!(
            "{}\n{}\n{key}",
            case.trainer.id, case.credential.code
        )),
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        path: String::new(),
        sha256: String::new(),
        pages: None,
        part: None,
        about,
        printed: String::new(),
        candidates: Vec::new(),
        could_change: CouldChange::Verdict,
        ask: ask.to_owned(),
    }
}

/// The sentence behind a requirement: of a figure, the value's own for this credential, else the rule's first.
fn sentence(case: &Case, rule: &RequirementRule) -> String {
    let figure = (rule.check == Check::Credits)
        .then(|| {
            case.pack
                .value(Name::Required, Some(&case.credential.code), case.as_of)
        })
        .flatten();
    let own = figure
        .map(|value| value.sentence.as_str())
        .filter(|sentence| !sentence.is_empty());
    own.unwrap_or_else(|| case.pack.sentence(&rule.rule))
        .to_owned()
}
