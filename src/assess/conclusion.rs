//! The verdict on one requirement with its reasons, and the row that it becomes.
//!
//! Each requirement builds a `Conclusion`; the rule's sentence and source are added here. Nothing
//! is judged here.

use chrono::NaiveDate;

use super::assessment::Requirement;
use super::cards::JudgedCard;
use super::verdict::Verdict;
use crate::credit::Question;
use crate::credit::case::Case;
use crate::filing::answers::answer::{Answer, AppliedAnswer};
use crate::rules::pack::{Check, RequirementRule, Source};
use crate::rules::value::Name;

/// A requirement and the questions about it.
pub struct JudgedRequirement {
    /// The requirement.
    pub requirement: Requirement,
    /// What a person must answer for it, beside the questions about credit lines.
    pub questions: Vec<Question>,
}

/// The figures of a requirement that has any, as printed.
pub struct Figures {
    /// What is certain.
    pub certain: String,
    /// What is possible.
    pub possible: String,
    /// The unit of both.
    pub unit: String,
}

/// A verdict with its reasons, before it becomes a row.
pub struct Conclusion {
    /// The verdict.
    pub verdict: Verdict,
    /// What is required, a figure or words.
    pub required: String,
    /// The reasons, in sentences.
    pub explanation: String,
    /// The figures, where the requirement has any.
    pub figures: Option<Figures>,
    /// The ids of the evidence that it rests on.
    pub evidence: Vec<String>,
    /// What a person must answer.
    pub questions: Vec<Question>,
    /// The answers of people that it rests on.
    pub applied: Vec<AppliedAnswer>,
    /// What was assumed, in sentences.
    pub assumptions: Vec<String>,
}

impl Conclusion {
    /// A verdict that rests on nothing yet.
    pub fn new(
        verdict: Verdict,
        required: impl Into<String>,
        explanation: impl Into<String>,
    ) -> Self {
        Self {
            verdict,
            required: required.into(),
            explanation: explanation.into(),
            figures: None,
            evidence: Vec::new(),
            questions: Vec::new(),
            applied: Vec::new(),
            assumptions: Vec::new(),
        }
    }

    /// Adds a sentence to the explanation.
    pub fn explain(&mut self, sentence: &str) {
        self.explanation.push(' ');
        self.explanation.push_str(sentence);
    }

    /// Records the answer of a person to a question that would otherwise be asked.
    pub fn apply_answer(&mut self, answer: &Answer, question: &str) {
        let applied = answer.replacing(format!("asked: {question}"));
        self.explain(&format!("Answered {}.", applied.text));
        self.applied.push(applied);
    }

    /// The same, resting on these cards.
    #[must_use]
    pub fn resting_on(mut self, cards: &[&JudgedCard]) -> Self {
        self.evidence = cards.iter().map(|card| card.filed.id.clone()).collect();
        self
    }

    /// The row of the requirement. `name` is the rule's own, or a more exact one; `value_since` is
    /// the first day of the value used.
    pub fn into_row(
        self,
        case: &Case,
        rule: &RequirementRule,
        name: String,
        value_since: Option<NaiveDate>,
    ) -> JudgedRequirement {
        let source = case.pack.source(&rule.rule);
        let (counted, possible, unit) = self.figures.map_or_else(Default::default, |figures| {
            (figures.certain, figures.possible, figures.unit)
        });
        let mut explanation = self.explanation;
        if !case.pack.verified {
            explanation.push_str(" The rule is not verified.");
        }
        let mut assumptions = self.assumptions;
        assumptions.extend(unverified_rules_note(case, source));
        let requirement = Requirement {
            rule: rule.rule.join("+"),
            name,
            sentence: sentence(case, rule),
            source: source
                .map(|source| format!("{} (checked {})", source.title, source.checked_on))
                .unwrap_or_default(),
            value_since,
            required: self.required,
            counted,
            possible,
            unit,
            verdict: self.verdict,
            explanation,
            evidence: self.evidence,
            applied: self.applied,
            assumptions,
        };
        JudgedRequirement {
            requirement,
            questions: self.questions,
        }
    }
}

/// The sentence of the source behind a requirement: of the figure used for this credential where it
/// has one, else of the rule.
fn sentence(case: &Case, rule: &RequirementRule) -> String {
    let figure = if rule.check == Check::Credits {
        let code = Some(case.credential.code.as_str());
        case.pack.value(Name::Required, code, case.as_of)
    } else {
        None
    };
    figure
        .map(|value| value.sentence.as_str())
        .filter(|sentence| !sentence.is_empty())
        .unwrap_or_else(|| case.pack.sentence(&rule.rule))
        .to_owned()
}

/// That the pack's rules are not verified, and which sources they were taken from; `None` where
/// they are verified.
#[must_use]
pub fn unverified_rules_note<'s>(
    case: &Case,
    sources: impl IntoIterator<Item = &'s Source>,
) -> Option<String> {
    if case.pack.verified {
        return None;
    }
    let sources: Vec<String> = sources
        .into_iter()
        .map(|source| format!("{}, as of {}", source.title, source.checked_on))
        .collect();
    Some(format!(
        "The rules of {} are not verified: confirm them with the body ({}).",
        case.pack.name,
        sources.join("; ")
    ))
}
