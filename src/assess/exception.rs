//! An exception of the body that lengthens the grace period (A22, D35).
//!
//! In go the roster and what people answered; out comes what rests on the exception, and the question
//! for the body's written decision.

use chrono::NaiveDate;

use super::conclusion::JudgedRequirement;
use super::questions::{credential_question, credential_question_id};
use super::standing::regular_grace_end;
use crate::credit::case::Case;
use crate::credit::lines::{JudgedLine, append_sentence};
use crate::credit::{Question, Seconds};
use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::rules::value::Name;

/// An exception that the roster states and that lengthens the grace period.
pub(super) struct Exception<'a> {
    /// Its last day.
    until: NaiveDate,
    /// The last day of the grace period without it.
    regular_end: NaiveDate,
    /// The document with the body's written decision, where a person named one that is on file.
    decision: Option<&'a FiledRecord>,
    /// The answer that names it.
    answer: Option<&'a Answer>,
}

impl<'a> Exception<'a> {
    /// The exception of a credential; `None` if there is none, or it lengthens nothing.
    pub(super) fn of(case: &'a Case, evidence: &'a [FiledRecord]) -> Option<Self> {
        let until = case.exception_until()?;
        let window = case.window.as_ref()?;
        let regular_end = regular_grace_end(case, window.cycle.end).filter(|end| *end < until)?;
        let id = credential_question_id(case, QuestionCode::Exception);
        let named = case.answers.answer_to(&id).and_then(|answer| {
            let AnswerValue::Document(hash) = &answer.value else {
                return None;
            };
            let document = evidence.iter().find(|filed| filed.record.sha256 == *hash)?;
            Some((answer, document))
        });
        Some(Self {
            until,
            regular_end,
            decision: named.map(|(_, document)| document),
            answer: named.map(|(answer, _)| answer),
        })
    }

    /// Says in every row that rests on it that it does, and asks for the body's written decision until it is
    /// on file: lines completed after the regular end, the requirement of credits that they count for, and
    /// everything if the credential would have lapsed.
    pub(super) fn explain(
        &self,
        case: &Case,
        lines: &mut [JudgedLine],
        requirements: &mut [JudgedRequirement],
    ) {
        let note = self.note(case);
        let mut has_late_line = false;
        for judged in lines {
            let is_late = judged.day.is_some_and(|day| day > self.regular_end);
            if is_late && judged.line.counted > Seconds(0) {
                judged.line.reason = append_sentence(&judged.line.reason, &note);
                has_late_line = true;
            }
        }
        let has_lapsed_without = case.as_of > self.regular_end;
        let mut question = self.question(case);
        for judged in requirements {
            let requirement = &mut judged.requirement;
            if has_lapsed_without || (has_late_line && !requirement.unit.is_empty()) {
                requirement.explanation = append_sentence(&requirement.explanation, &note);
                requirement.assumptions.push(note.clone());
                requirement
                    .applied
                    .extend(self.answer.map(|answer| answer.replacing(self.ask(case))));
                judged.questions.extend(question.take());
            }
        }
    }

    fn note(&self, case: &Case) -> String {
        let decision = self.decision.map_or_else(
            || "the body's written decision is not on file".to_owned(),
            |document| format!("the body's written decision is {}", document.id),
        );
        format!(
            "The grace period ended on {} and is lengthened to {} by an exception in the roster; {decision}{}.",
            self.regular_end,
            self.until,
            case.rules_of(Name::Exceptions)
        )
    }

    fn ask(&self, case: &Case) -> String {
        format!(
            "The roster has an exception until {}, which lengthens the grace period{}. Which file shows the \
             body's written decision?",
            self.until,
            case.rules_of(Name::Exceptions)
        )
    }

    /// Asks for the body's written decision; `None` if it is on file.
    fn question(&self, case: &Case) -> Option<Question> {
        let question = credential_question(case, QuestionCode::Exception, &self.ask(case));
        self.decision.is_none().then_some(question)
    }
}
