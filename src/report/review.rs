//! `review.csv`: every open question, most consequential first, with how to answer it and a decision row to fill in.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;

use super::cells::pages;
use super::folder::OpenFile;
use super::table::{CsvCell, line};
use crate::assess::Assessment;
use crate::credit::{CouldChange, Question};
use crate::filing::answers::field::AnswerField;
use crate::filing::bundle::Bundle;

pub(super) const COLUMNS: &[&str] = &[
    "question",
    "trainer_id",
    "credential",
    "path",
    "pages",
    "about",
    "printed",
    "candidates",
    "could_change",
    "ask",
    "answer_row",
];

/// All questions, most consequential first, then by trainer; packed, for there can be several about every paper.
#[derive(Debug, Default)]
pub(super) struct Questions(BTreeMap<(CouldChange, String), Bundle<Question>>);

/// For whom and for which credentials a question is asked.
#[derive(Debug, Default)]
struct Asked {
    trainers: Vec<String>,
    credentials: Vec<String>,
    written: bool,
}

impl Questions {
    /// Those of one trainer.
    pub(super) fn of(assessments: &[Assessment]) -> io::Result<Self> {
        let mut all: Vec<&Question> = assessments
            .iter()
            .flat_map(|assessment| &assessment.questions)
            .collect();
        all.sort_by_key(|question| order(question));
        let mut questions = Self::default();
        for question in all {
            questions
                .0
                .entry((question.could_change, question.trainer_id.clone()))
                .or_default()
                .put(question)?;
        }
        questions.0.values_mut().try_for_each(Bundle::rest)?;
        Ok(questions)
    }

    /// Those of another trainer as well.
    pub(super) fn add(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    fn in_order(&self) -> impl Iterator<Item = io::Result<Question>> {
        self.0.values().flat_map(Bundle::values)
    }

    /// Writes each question once: one answer serves all whom it is asked for. It stands where it matters most.
    pub(super) fn write(&self, file: &mut OpenFile) -> io::Result<()> {
        let mut asked = self.asked_again()?;
        if !asked.is_empty() {
            for question in self.in_order() {
                let question = question?;
                if let Some(asked) = asked.get_mut(&question.id) {
                    asked.add(&question);
                }
            }
        }
        for question in self.in_order() {
            let question = question?;
            match asked.get_mut(&question.id) {
                Some(asked) if asked.written => {}
                Some(asked) => {
                    asked.written = true;
                    file.row(&row(&question, asked)?)?;
                }
                None => {
                    let mut once = Asked::default();
                    once.add(&question);
                    file.row(&row(&question, &once)?)?;
                }
            }
        }
        Ok(())
    }

    /// The questions that are asked more than once, of which there are few.
    fn asked_again(&self) -> io::Result<HashMap<String, Asked>> {
        let (mut once, mut again) = (HashSet::new(), HashMap::new());
        for question in self.in_order() {
            let id = question?.id;
            if once.contains(&id) {
                again.insert(id, Asked::default());
            } else {
                once.insert(id);
            }
        }
        Ok(again)
    }
}

impl Asked {
    fn add(
        &mut self,
        Question {
            trainer_id,
            credential,
            ..
        }: &Question,
    ) {
        for (all, one) in [
            (&mut self.trainers, trainer_id),
            (&mut self.credentials, credential),
        ] {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
    }
}

fn row(
    question: &Question,
    Asked {
        trainers,
        credentials,
        ..
    }: &Asked,
) -> io::Result<Vec<CsvCell>> {
    Ok(vec![
        question.id.as_str().into(),
        CsvCell::list(trainers),
        CsvCell::list(credentials),
        question.path.as_str().into(),
        CsvCell::maybe(question.pages.map(pages)),
        question.about.as_str().into(),
        question.printed.as_str().into(),
        CsvCell::list(&question.candidates),
        question.could_change.as_str().into(),
        ask(question).into(),
        answer_row(question)?.into(),
    ])
}

/// Most consequential first, then by place.
fn order(question: &Question) -> impl Ord {
    let Question {
        id,
        credential,
        path,
        pages,
        about,
        could_change,
        ..
    } = question;
    (
        *could_change,
        credential.clone(),
        path.clone(),
        *pages,
        about.as_str(),
        id.clone(),
    )
}

/// The question, and what may stand in the value of its decision row.
fn ask(question: &Question) -> String {
    match AnswerField::answering(question.about) {
        Some(field) => format!("{} Value: {}.", question.ask, field.expected()),
        None => question.ask.clone(),
    }
}

/// `sha256,pages,field,value,answered_by,answered_on,reason`, bound to the document, or to the question where there is none; nothing
/// where the roster or a setting answers. The value is left to whoever decides: a single candidate is still a question, and a row
/// to copy must not answer it.
fn answer_row(question: &Question) -> io::Result<String> {
    let Some(field) = AnswerField::answering(question.about) else {
        return Ok(String::new());
    };
    let named = if field.is_by_credential() {
        format!("{}:{}", field, question.credential)
    } else {
        field.to_string()
    };
    if field.is_of_question() {
        return line(&[&question.id, "", &named, "", "", "", ""]);
    }
    let pages = question.pages.map(pages).unwrap_or_default();
    let part = question
        .part
        .map(|part| format!(" #{part}"))
        .unwrap_or_default();
    line(&[
        &question.sha256,
        &format!("{pages}{part}"),
        &named,
        "",
        "",
        "",
        "",
    ])
}
