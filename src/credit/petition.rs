//! The body's answers to petitions among a trainer's papers (N25, D26).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::decision::{Answer as Decision, Grant};
use super::judge::Case;
use super::views::{View, date_reading, views};
use super::worth::{by_amounts, seconds};
use super::{Paper, Seconds};
use crate::read::record::{Kind, Petition, Reading};
use crate::rules::names::fold;
use crate::rules::value::Name;

/// What the body answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
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
    answers: Vec<Petitioned>,
    /// What a person said of a paper's own petition, by its evidence id.
    decided: BTreeMap<String, Answer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Petitioned {
    course: String,
    day: Option<NaiveDate>,
    answer: Answer,
    evidence: String,
    has_course: bool,
}

impl Petitions {
    /// The answers of the pack's body among these papers; none where the body takes no petitions.
    #[must_use]
    pub fn among(case: &Case, papers: &[Paper]) -> Self {
        if case
            .pack
            .value(Name::PetitionFee, None, case.as_of)
            .is_none()
        {
            return Self::default();
        }
        let letters = papers
            .iter()
            .filter(|p| p.record.kind == Kind::Petition && p.doubt.is_none());
        let mut answers: Vec<Petitioned> = letters.filter_map(|p| petitioned(case, p)).collect();
        let decided = papers
            .iter()
            .filter_map(|paper| Some((paper.evidence.clone(), decided(case, paper)?)))
            .collect();
        for answer in &mut answers {
            answer.has_course = papers.iter().any(|p| {
                p.record.kind != Kind::Petition && title(p) == Some(answer.course.clone())
            });
        }
        Self { answers, decided }
    }

    /// The answer for this paper's course; `Open` where several differ.
    #[must_use]
    pub fn answer(&self, paper: &Paper, view: &View) -> Option<&Answer> {
        if paper.record.kind == Kind::Petition {
            return None;
        }
        if let Some(answer) = self.decided.get(&paper.evidence) {
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
            Some(&Answer::Open)
        }
    }

    /// The hours of a grant whose course has no paper.
    #[must_use]
    pub fn orphan(&self, paper: &Paper) -> Option<Seconds> {
        let own = self
            .answers
            .iter()
            .find(|p| p.evidence == paper.evidence && !p.has_course)?;
        match own.answer {
            Answer::Granted(hours) => Some(hours.unwrap_or_default()),
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
        courses.len() + self.decided.len()
    }
}

/// What a person said that the body answered, in the body's own worth.
fn decided(case: &Case, paper: &Paper) -> Option<Answer> {
    let Decision::Petition(grant) = &paper.answer(&case.credential.code, "petition")?.answer else {
        return None;
    };
    Some(match grant {
        Grant::Granted(None) => Answer::Granted(None),
        Grant::Granted(Some(amount)) => {
            let rule = case.packs.units.unit(
                Some(amount.body.as_deref().unwrap_or(&case.pack.body)),
                amount.unit.word(),
                case.as_of,
            );
            rule.map_or(Answer::Open, |rule| {
                Answer::Granted(Some(seconds(amount.value, rule.seconds).0))
            })
        }
        Grant::Refused => Answer::Refused,
        Grant::Pending => Answer::Open,
    })
}

fn title(paper: &Paper) -> Option<String> {
    paper.record.title.value().map(|t| fold(t))
}

/// One letter, where it is this body's and says for which course.
fn petitioned(case: &Case, paper: &Paper) -> Option<Petitioned> {
    let record = &paper.record;
    let state = record.about.petition?;
    let course = record
        .about
        .petition_for
        .as_ref()
        .or(record.title.value())
        .map(|t| fold(t))?;
    let provider = record.provider.value().and_then(|p| case.names.body(p));
    let of_amounts = record
        .amounts
        .iter()
        .filter_map(|a| a.value())
        .filter_map(|a| a.body.as_deref());
    let mut bodies = provider
        .into_iter()
        .chain(of_amounts)
        .chain(record.approvals.iter().map(String::as_str));
    if !bodies.any(|body| body == case.pack.body) {
        return None;
    }
    let hours = || {
        let (views, _) = views(record);
        let only = if let [view] = views.as_slice() {
            Some(view)
        } else {
            None
        };
        only.filter(|v| !v.amounts.is_empty())
            .and_then(|view| by_amounts(case, paper, view, true).certain)
    };
    let answer = match state {
        Petition::Granted if record.amounts.iter().any(Reading::is_unclear) => Answer::Open,
        Petition::Granted => Answer::Granted(hours()),
        Petition::Refused => Answer::Refused,
        Petition::Pending => Answer::Open,
    };
    // The course's own day is printed as the completion; the letter's date is no clue.
    let day = record
        .completed_on
        .value()
        .map(|_| date_reading(record))
        .and_then(|r| r.value())
        .map(|d| d.first());
    Some(Petitioned {
        course,
        day,
        answer,
        evidence: paper.evidence.clone(),
        has_course: false,
    })
}
