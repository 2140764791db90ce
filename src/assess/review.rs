//! The questions of a credential, each asked once, with the most that its answer could change; one
//! whose answer can change nothing is not asked (D23).
//!
//! In go the questions of lines and requirements; out comes one list in the order of `review.csv`.
//! Nothing new is asked here.

use super::caps::Capped;
use super::cards::JudgedCard;
use super::conclusion::JudgedRequirement;
use super::verdict::Verdict;
use crate::credit::activity::UNREADABLE;
use crate::credit::case::Case;
use crate::credit::lines::{JudgedLine, append_sentence};
use crate::credit::{CouldChange, LineStatus, Question};
use crate::question::QuestionCode;

/// What decides how much an answer could change.
pub struct Stakes<'a> {
    /// The credential.
    pub case: &'a Case<'a>,
    /// What the caps left of the lines.
    pub capped: &'a Capped,
    /// The requirements.
    pub requirements: &'a [JudgedRequirement],
    /// The cards.
    pub cards: &'a [JudgedCard<'a>],
    /// The verdict on the credential.
    pub verdict: Verdict,
    /// What is possible is enough credits, so that an answer may decide; not so if only documents that
    /// were not read hold the verdict.
    pub can_be_enough: bool,
}

/// Every question whose answer could change something, once, the most important first. The questions of
/// the lines are told what their answers could change.
#[must_use]
pub fn collect_questions(lines: &mut [JudgedLine], stakes: &Stakes) -> Vec<Question> {
    let mut asked = Vec::new();
    for question in stakes.requirements.iter().flat_map(|row| &row.questions) {
        ask_once(&mut asked, question);
    }
    for (i, line) in lines.iter_mut().enumerate() {
        stakes.rate_questions(i, line);
        let is_asked = |question: &Question| question.could_change != CouldChange::Nothing;
        let questions = &line.line.questions;
        if line.line.status == LineStatus::NeedsReview
            && !questions.is_empty()
            && !questions.iter().any(is_asked)
        {
            line.line.reason =
                append_sentence(&line.line.reason, "Whatever it is, nothing changes (D23).");
        }
        for question in &line.line.questions {
            ask_once(&mut asked, question);
        }
    }
    asked.retain(|question| question.could_change != CouldChange::Nothing);
    asked.sort_by(|a, b| {
        let key_of_a = (a.could_change, &a.path, a.pages, a.about.as_str());
        key_of_a.cmp(&(b.could_change, &b.path, b.pages, b.about.as_str()))
    });
    asked
}

/// Adds a question, unless it is there already: several requirements, or a requirement and a line,
/// may ask the same. It is kept with the greater of its effects, in the version that shows what is
/// printed.
fn ask_once(asked: &mut Vec<Question>, question: &Question) {
    let Some(same) = asked.iter_mut().find(|other| other.id == question.id) else {
        asked.push(question.clone());
        return;
    };
    let could_change = same.could_change.min(question.could_change);
    if same.printed.is_empty() && !question.printed.is_empty() {
        *same = question.clone();
    }
    same.could_change = could_change;
    if same.could_add.is_empty() {
        same.could_add.clone_from(&question.could_add);
    }
}

impl Stakes<'_> {
    /// Sets what the answers to the questions of a line could change.
    fn rate_questions(&self, index: usize, line: &mut JudgedLine) {
        let is_unreadable = line.line.activity == UNREADABLE;
        let is_open_card = self.is_open_card(&line.line.evidence);
        let most = self.capped.could_add[index];
        let could_add = most.0 > 0;
        let day_matters = self.capped.day_matters[index];
        let credits_open = self.credits_open();
        for question in &mut line.line.questions {
            let matters = question.could_change != CouldChange::Nothing;
            let decides_card = is_open_card
                && (matters || matches!(question.about, QuestionCode::Person | QuestionCode::Kind));
            let changes_credits = matters
                && (could_add || (day_matters && question.about == QuestionCode::CompletedOn));
            let decides_credits = credits_open && changes_credits && self.can_be_enough;
            question.could_change = if self.verdict == Verdict::NotApplicable {
                CouldChange::Nothing
            } else if decides_card
                || decides_credits
                || (is_unreadable && self.verdict != Verdict::Met)
            {
                CouldChange::Verdict
            } else if changes_credits || (matters && is_unreadable) {
                CouldChange::Hours
            } else {
                CouldChange::Nothing
            };
            if changes_credits && could_add {
                question.could_add = self.case.in_words(most);
            }
        }
    }

    /// The requirements that a person's answer decides: those with figures, which are of credits,
    /// or those without, of cards.
    fn open_requirements(&self, with_figures: bool) -> impl Iterator<Item = &JudgedRequirement> {
        self.requirements.iter().filter(move |row| {
            row.requirement.verdict == Verdict::NeedsReview
                && row.requirement.unit.is_empty() != with_figures
        })
    }

    fn credits_open(&self) -> bool {
        self.open_requirements(true).next().is_some()
    }

    /// The evidence is a card about which something is open, and a requirement that is open rests
    /// on it.
    fn is_open_card(&self, evidence: &String) -> bool {
        let is_open = |card: &JudgedCard| card.filed.id == *evidence && !card.open.is_empty();
        self.cards.iter().any(is_open)
            && self
                .open_requirements(false)
                .any(|row| row.requirement.evidence.contains(evidence))
    }
}
