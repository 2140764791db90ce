//! What the body decided on petitions for a trainer's courses (N25, D26).
//!
//! Types and look-ups only; `petition_letters` collects the decisions.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::seconds::Seconds;
use super::views::View;
use crate::filing::filed::FiledRecord;
use crate::read::record::Kind;
use crate::rules::names::fold;

/// What the body decided on a petition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PetitionOutcome {
    /// Granted, with the value of the grant if it is printed.
    Granted(Option<Seconds>),
    /// Refused.
    Refused,
    /// Pending, or several decisions differ.
    Open,
}

/// Every decision on a petition, by the course it is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Petitions {
    pub(super) letters: Vec<PetitionLetter>,
    /// What a person answered about a document's own petition, by its evidence id.
    pub(super) answered: BTreeMap<String, PetitionOutcome>,
}

/// One letter of the body about a petition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PetitionLetter {
    /// The title of the course, folded.
    pub course: String,
    /// The day of the course.
    pub day: Option<NaiveDate>,
    pub outcome: PetitionOutcome,
    /// The evidence id of the letter.
    pub evidence: String,
    /// A document of the course itself is on file.
    pub has_course: bool,
}

impl Petitions {
    /// The decision for the course that this document shows; `Open` if several differ.
    #[must_use]
    pub fn outcome(&self, filed: &FiledRecord, view: &View) -> Option<&PetitionOutcome> {
        if filed.record.is(Kind::Petition) {
            return None;
        }
        if let Some(outcome) = self.answered.get(&filed.id) {
            return Some(outcome);
        }
        let mut outcomes = self.letters_about(view).map(|letter| &letter.outcome);
        let first = outcomes.next()?;
        if outcomes.all(|other| other == first) {
            Some(first)
        } else {
            Some(&PetitionOutcome::Open)
        }
    }

    /// The evidence id of the letter about the course that this document shows; `None` if a person answered
    /// what the body decided.
    #[must_use]
    pub fn granting_letter(&self, filed: &FiledRecord, view: &View) -> Option<&str> {
        let mut letters = self.letters_about(view);
        let letter = letters
            .next()
            .filter(|_| !self.answered.contains_key(&filed.id))?;
        Some(&letter.evidence)
    }

    /// The letters about a course of this title, and of this day if they name one.
    fn letters_about(&self, view: &View) -> impl Iterator<Item = &PetitionLetter> {
        let (course, day) = (view.title.as_deref().map(fold), view.day);
        self.letters.iter().filter(move |letter| {
            let is_same_day = letter
                .day
                .zip(day)
                .is_none_or(|(day, completed)| day == completed);
            course.as_ref() == Some(&letter.course) && is_same_day
        })
    }

    /// The value of the grant in this letter, if no document of its course is on file; `Some(None)` if the
    /// letter states none.
    #[must_use]
    pub fn granted_without_course(&self, filed: &FiledRecord) -> Option<Option<Seconds>> {
        let letter = self
            .letters
            .iter()
            .find(|letter| letter.evidence == filed.id && !letter.has_course)?;
        match letter.outcome {
            PetitionOutcome::Granted(value) => Some(value),
            _ => None,
        }
    }

    /// For how many courses a petition was filed, whatever the decision (N26).
    #[must_use]
    pub fn courses(&self) -> usize {
        let mut courses: Vec<(&str, Option<NaiveDate>)> = self
            .letters
            .iter()
            .map(|letter| (letter.course.as_str(), letter.day))
            .collect();
        courses.sort_unstable();
        courses.dedup();
        courses.len() + self.answered.len()
    }
}
