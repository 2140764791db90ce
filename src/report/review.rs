//! `review.csv`: every open question, most consequential first, with how to answer it and a decision row to fill in.

use super::Run;
use super::cells::pages;
use super::table::{Cell, Table, line};
use crate::credit::Question;
use crate::credit::decision::field_of;

const COLUMNS: &[&str] =
    &["question", "trainer_id", "credential", "path", "pages", "about", "printed", "candidates", "could_change", "ask", "decision_row"];

/// A question, and everybody and every credential it is asked for.
struct Asked<'a> {
    question: &'a Question,
    trainers: Vec<&'a str>,
    credentials: Vec<&'a str>,
}

pub(super) fn table(run: &Run<'_>) -> std::io::Result<Table> {
    let mut table = Table::new(COLUMNS);
    for Asked { question, trainers, credentials } in asked(run) {
        table.row(vec![
            question.id.as_str().into(),
            Cell::list(&trainers),
            Cell::list(&credentials),
            question.path.as_str().into(),
            Cell::maybe(question.pages.map(pages)),
            question.about.as_str().into(),
            question.printed.as_str().into(),
            Cell::list(&question.candidates),
            question.could_change.as_str().into(),
            ask(question).into(),
            decision_row(question)?.into(),
        ]);
    }
    Ok(table)
}

/// Each question once: one answer serves all whom it is asked for. It stands where it matters most.
fn asked<'a>(run: &Run<'a>) -> Vec<Asked<'a>> {
    let mut questions: Vec<&Question> = run.assessments.iter().flatten().flat_map(|assessment| &assessment.questions).collect();
    questions.sort_by_key(|question| order(question));
    let mut asked: Vec<Asked<'a>> = Vec::new();
    let mut places: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for question in questions {
        let place = *places.entry(&question.id).or_insert(asked.len());
        if place == asked.len() {
            asked.push(Asked { question, trainers: Vec::new(), credentials: Vec::new() });
        }
        let Asked { trainers, credentials, .. } = &mut asked[place];
        for (all, one) in [(trainers, question.trainer_id.as_str()), (credentials, question.credential.as_str())] {
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    asked
}

/// Most consequential first, then by trainer and place.
fn order(question: &Question) -> impl Ord {
    let Question { id, trainer_id, credential, path, pages, about, could_change, .. } = question;
    (*could_change, trainer_id.clone(), credential.clone(), path.clone(), *pages, about.clone(), id.clone())
}

/// The question, and what may stand in the value of its decision row.
fn ask(question: &Question) -> String {
    match field_of(&question.about) {
        Some(field) => format!("{} Value: {}.", question.ask, field.expected),
        None => question.ask.clone(),
    }
}

/// `sha256,pages,field,value,decided_by,decided_on,reason`, bound to the document, or to the question where there is none; nothing
/// where the roster or a setting answers. The value is left to whoever decides: a single candidate is still a question, and a row
/// to copy must not answer it.
fn decision_row(question: &Question) -> std::io::Result<String> {
    let Some(field) = field_of(&question.about) else { return Ok(String::new()) };
    let named = if field.by_credential { format!("{}:{}", field.name, question.credential) } else { field.name.to_owned() };
    if field.of_question {
        return line(&[&question.id, "", &named, "", "", "", ""]);
    }
    let pages = question.pages.map(pages).unwrap_or_default();
    let part = question.part.map(|part| format!(" #{part}")).unwrap_or_default();
    line(&[&question.sha256, &format!("{pages}{part}"), &named, "", "", "", ""])
}
