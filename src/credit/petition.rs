//! The body's answers to petitions among a trainer's papers (N25, D26).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Seconds;
use super::views::View;
use crate::filing::filed::Filed;
use crate::read::record::Kind;
use crate::rules::names::fold;

/// What the body answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PetitionOutcome {
    /// Granted, with the hours of the grant where they are printed.
    Granted(Option<Seconds>),
    /// Refused.
    Refused,
    /// Pending, or the answers differ.
    Open,
}

/// Every answer, by the course it is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Petitions {
    pub(super) answers: Vec<Petitioned>,
    /// What a person said of a paper's own petition, by its evidence id.
    pub(super) given: BTreeMap<String, PetitionOutcome>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Petitioned {
    pub course: String,
    pub day: Option<NaiveDate>,
    pub answer: PetitionOutcome,
    pub evidence: String,
    pub has_course: bool,
}

impl Petitions {
    /// The answer for this paper's course; `Open` where several differ.
    #[must_use]
    pub fn answer(&self, filed: &Filed, view: &View) -> Option<&PetitionOutcome> {
        if filed.record.kind == Kind::Petition {
            return None;
        }
        if let Some(answer) = self.given.get(&filed.id) {
            return Some(answer);
        }
        let course = fold(view.title.as_deref()?);
        let same_day = |p: &&Petitioned| p.day.zip(view.day).is_none_or(|(a, b)| a == b);
        let mut fitting = self
            .answers
            .iter()
            .filter(|p| p.course == course)
            .filter(same_day)
            .map(|p| &p.answer);
        let first = fitting.next()?;
        if fitting.all(|other| other == first) {
            Some(first)
        } else {
            Some(&PetitionOutcome::Open)
        }
    }

    /// The hours of a grant whose course has no paper.
    #[must_use]
    pub fn orphan(&self, filed: &Filed) -> Option<Seconds> {
        let own = self
            .answers
            .iter()
            .find(|p| p.evidence == filed.id && !p.has_course)?;
        match own.answer {
            PetitionOutcome::Granted(hours) => Some(hours.unwrap_or_default()),
            _ => None,
        }
    }

    /// How many courses were petitioned, whatever the answer (N26).
    #[must_use]
    pub fn courses(&self) -> usize {
        let mut courses: Vec<(&str, Option<NaiveDate>)> = self
            .answers
            .iter()
            .map(|p| (p.course.as_str(), p.day))
            .collect();
        courses.sort_unstable();
        courses.dedup();
        courses.len() + self.given.len()
    }
}
