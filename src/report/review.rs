//! `review.csv`: every open question, most consequential first, with an answer row to fill in.
//!
//! The questions of one trainer after another come in, rows go out. What an answer does is decided elsewhere.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;

use serde::Deserialize;

use super::cell::{CodeCell, CsvText, Pages};
use super::documents::SharedPaths;
use super::folder::Folder;
use super::manifest::WrittenFile;
use super::row::row;
use super::table::line;
use crate::assess::Assessment;
use crate::credit::{CouldChange, Question};
use crate::filing::answers::field::AnswerField;
use crate::filing::bundle::Bundle;
use crate::question::QuestionCode;

row! {
    /// One row for each open question, the most consequential first. To answer one, copy its `answer_row` into `answers.csv` and fill in
    /// the value, your name, the day and the reason.
    struct ReviewRow in "review.csv" {
        /// The id of the question; it stays the same from run to run as long as the document does.
        question: CsvText,
        /// The trainer's id on the roster; several are joined by `;` if one answer serves them all.
        trainer_id: CsvText,
        /// The code of the credential; several are joined by `;` if one answer serves them all; empty if it concerns all credentials.
        credential: CsvText,
        /// The file, below the folder that was read; if several files have the content that was read, the first of them, joined by `;`,
        /// and how many more there are. Empty if no document is concerned.
        path: CsvText,
        /// Its first and last page, from 1: `3`, or `1-2`; empty if no document is concerned.
        pages: Pages,
        /// What the question is about.
        about: CodeCell<QuestionCode>,
        /// The printed line in question; empty if there is none.
        printed: CsvText,
        /// What it could be, the likeliest first, joined by `;`; the ids of trainers if it is asked whose document it is; empty if nothing
        /// was found.
        candidates: CsvText,
        /// The most that an answer could change.
        could_change: CodeCell<CouldChange>,
        /// The credits that an answer could add at most to what counts, once whatever else is open about the same line is answered, for each
        /// credential: `nasm-cpt 0.8 ceu`; several are joined by `;`. Empty if it adds none.
        could_add: CsvText,
        /// The question, and which values an answer can have.
        ask: CsvText,
        /// The row to copy into `answers.csv`: `sha256,pages,field,value,answered_by,answered_on,reason`; empty if the roster or a setting
        /// answers the question.
        answer_row: CsvText,
    }
}

/// How many of the files with one content a question names.
const LISTED_PATHS: usize = 5;

/// All questions, most consequential first, then by trainer; compressed, because there can be several about every document.
#[derive(Debug, Default)]
pub(super) struct Questions(BTreeMap<(CouldChange, String), Bundle<Question>>);

/// Of a packed question, what tells whether it is asked more than once.
#[derive(Deserialize)]
struct QuestionId {
    id: String,
}

/// The trainers and credentials for which one question is asked.
#[derive(Debug, Default)]
struct Asked {
    trainers: Vec<String>,
    credentials: Vec<String>,
    /// What an answer could add, for each trainer and credential.
    could_add: Vec<(String, String)>,
    written: bool,
}

impl Questions {
    /// Those of one trainer.
    pub(super) fn of(assessments: &[Assessment]) -> io::Result<Self> {
        let mut all: Vec<&Question> = assessments
            .iter()
            .flat_map(|assessment| &assessment.questions)
            .collect();
        all.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut questions = Self::default();
        for question in all {
            questions
                .0
                .entry((question.could_change, question.trainer_id.clone()))
                .or_default()
                .put(question)?;
        }
        questions
            .0
            .values_mut()
            .try_for_each(Bundle::compress_if_large)?;
        Ok(questions)
    }

    /// Adds those of another trainer.
    pub(super) fn add(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Adds those about documents that were filed with no trainer. They may change a verdict if one is not met or open.
    pub(super) fn add_unfiled(
        &mut self,
        mut open: Vec<Question>,
        is_undecided: bool,
    ) -> io::Result<()> {
        let could_change = if is_undecided {
            CouldChange::Verdict
        } else {
            CouldChange::Hours
        };
        open.sort_by(|a, b| order(a).cmp(&order(b)));
        let bundle = self.0.entry((could_change, String::new())).or_default();
        open.into_iter().try_for_each(|question| {
            bundle.put(&Question {
                could_change,
                ..question
            })
        })
    }

    fn in_order(&self) -> impl Iterator<Item = io::Result<Question>> {
        self.0.values().flat_map(Bundle::values)
    }

    /// Writes each question once, where it is most consequential: one answer serves everyone it is asked for. Returns how many were
    /// written too.
    pub(super) fn write(
        &self,
        folder: Folder<'_>,
        shared: &SharedPaths<'_>,
    ) -> io::Result<(WrittenFile, usize)> {
        let mut file = folder.csv_file()?;
        let mut count = 0;
        let mut repeated = self.repeated()?;
        for question in self.in_order() {
            let question = question?;
            match repeated.get_mut(&question.id) {
                Some(asked) if asked.written => continue,
                Some(asked) => {
                    asked.written = true;
                    file.row(&row(&question, asked, shared)?)?;
                }
                None => {
                    let mut asked = Asked::default();
                    asked.add(&question);
                    file.row(&row(&question, &asked, shared)?)?;
                }
            }
            count += 1;
        }
        Ok((file.end()?, count))
    }

    /// The questions that are asked more than once, of which there are few, by their ids.
    fn repeated(&self) -> io::Result<HashMap<String, Asked>> {
        let (mut seen, mut repeated) = (HashSet::new(), HashMap::new());
        for question in self.0.values().flat_map(Bundle::parts) {
            let QuestionId { id } = question?;
            if seen.contains(&id) {
                repeated.insert(id, Asked::default());
            } else {
                seen.insert(id);
            }
        }
        if !repeated.is_empty() {
            for question in self.in_order() {
                let question = question?;
                if let Some(asked) = repeated.get_mut(&question.id) {
                    asked.add(&question);
                }
            }
        }
        Ok(repeated)
    }
}

impl Asked {
    fn add(&mut self, question: &Question) {
        for (all, new) in [
            (&mut self.trainers, &question.trainer_id),
            (&mut self.credentials, &question.credential),
        ] {
            // A document of nobody is asked about without a trainer.
            if !new.is_empty() && !all.contains(new) {
                all.push(new.clone());
            }
        }
        if !question.could_add.is_empty() {
            let added = format!("{} {}", question.credential, question.could_add);
            self.could_add.push((question.trainer_id.clone(), added));
        }
    }
}

/// What an answer could add; with the trainer where several are asked.
fn could_add(asked: &Asked) -> CsvText {
    let of_several = asked.trainers.len() > 1;
    let amount = |(trainer, added): &(String, String)| {
        if of_several {
            format!("{trainer} {added}")
        } else {
            added.clone()
        }
    };
    CsvText::list(&asked.could_add.iter().map(amount).collect::<Vec<_>>())
}

fn row(question: &Question, asked: &Asked, shared: &SharedPaths<'_>) -> io::Result<ReviewRow> {
    Ok(ReviewRow {
        question: (&question.id).into(),
        trainer_id: CsvText::list(&asked.trainers),
        credential: CsvText::list(&asked.credentials),
        path: paths(question, shared),
        pages: question.pages.into(),
        about: question.about.into(),
        printed: (&question.printed).into(),
        candidates: match question.about {
            QuestionCode::Person => CsvText::list(&asked.trainers),
            _ => CsvText::list(&question.candidates),
        },
        could_change: question.could_change.into(),
        could_add: could_add(asked),
        ask: ask(question).into(),
        answer_row: answer_row(question)?.into(),
    })
}

/// The files that a question is about: those with the content to which an answer is bound.
fn paths(question: &Question, shared: &SharedPaths<'_>) -> CsvText {
    match shared.get(question.document.as_str()) {
        None => (&question.path).into(),
        Some(paths) if paths.len() <= LISTED_PATHS => CsvText::list(paths),
        Some(paths) => {
            let more = format!("and {} more", paths.len() - LISTED_PATHS);
            let first = paths[..LISTED_PATHS].iter().copied();
            CsvText::list(&first.chain([more.as_str()]).collect::<Vec<_>>())
        }
    }
}

/// Most consequential first, then by document.
fn order(question: &Question) -> impl Ord {
    (
        question.could_change,
        &question.credential,
        &question.path,
        question.pages,
        question.about.as_str(),
        &question.id,
    )
}

/// The field of the answer to a question. A document that was not opened has no hash to which an
/// answer could be bound.
fn answer_field(question: &Question) -> Option<AnswerField> {
    AnswerField::for_question(question.about)
        .filter(|field| field.is_about_question() || !question.document.is_empty())
}

/// The question, and which values its answer row can have.
fn ask(question: &Question) -> String {
    match answer_field(question) {
        Some(field) => format!(
            "{} Value: {}.{}",
            question.ask,
            field.expected(),
            AnswerField::can_be_given_with(question.about)
        ),
        None => question.ask.clone(),
    }
}

/// `sha256,pages,field,value,answered_by,answered_on,reason`, bound to the document, or to the question if it has none; empty if the
/// roster or a setting answers it. The value is always empty: even a single candidate is a question, and a row that is copied
/// unchanged must not answer it.
fn answer_row(question: &Question) -> io::Result<String> {
    let Some(field) = answer_field(question) else {
        return Ok(String::new());
    };
    let field_name = if field.is_by_credential() {
        format!("{}:{}", field, question.credential)
    } else {
        field.to_string()
    };
    if field.is_about_question() {
        return line(&[&question.id, "", &field_name, "", "", "", ""]);
    }
    let pages = Pages::from(question.pages);
    let part = question
        .part
        .map(|part| format!(" #{part}"))
        .unwrap_or_default();
    line(&[
        &question.document,
        &format!("{pages}{part}"),
        &field_name,
        "",
        "",
        "",
        "",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(trainer: &str, document: &str, path: &str) -> Question {
        Question {
            id: "Q06bfc95b34".into(),
            trainer_id: trainer.into(),
            credential: String::new(),
            path: path.into(),
            document: document.into(),
            pages: Some([1, 1]),
            part: None,
            about: QuestionCode::Person,
            printed: String::new(),
            candidates: Vec::new(),
            could_change: CouldChange::Hours,
            could_add: String::new(),
            ask: "Whose document is it?".into(),
        }
    }

    #[test]
    fn nobody_is_no_member_of_the_trainers_who_are_asked() {
        let mut asked = Asked::default();
        for trainer in ["", "T01", "T02", "T01"] {
            asked.add(&question(trainer, "aa", "inbox/a.pdf"));
        }
        assert_eq!(asked.trainers, ["T01", "T02"]);
        assert_eq!(asked.credentials, [""; 0]);
    }

    #[test]
    fn a_question_names_the_files_with_its_content() {
        let paths = |document: &str, all: &[&str]| {
            let own = question("T01", document, "own.pdf");
            super::paths(&own, &SharedPaths::from([("aa", all.to_vec())]))
        };
        assert_eq!(paths("aa", &["a", "b"]), CsvText::list(&["a;b"]));
        assert_eq!(
            paths("aa", &["1", "2", "3", "4", "5", "6", "7"]),
            CsvText::list(&["1;2;3;4;5;and 2 more"])
        );
        assert_eq!(paths("bb", &["a", "b"]), CsvText::list(&["own.pdf"]));
    }
}
