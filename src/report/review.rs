//! `review.csv`: every open question, most consequential first, with a decision row to fill in.

use super::Run;
use super::cells::pages;
use super::table::{Cell, Table, line};
use crate::credit::Question;

const COLUMNS: &[&str] =
    &["question", "trainer_id", "credential", "path", "pages", "about", "printed", "candidates", "could_change", "ask", "decision_row"];

pub(super) fn table(run: &Run<'_>) -> std::io::Result<Table> {
    let mut questions: Vec<&Question> = run.assessments.iter().flatten().flat_map(|assessment| &assessment.questions).collect();
    questions.sort_by_key(|question| order(question));
    // A question that concerns all credentials of a trainer comes up with each of them.
    questions.dedup_by_key(|question| (&question.id, &question.trainer_id));
    let mut table = Table::new(COLUMNS);
    for question in questions {
        table.row(vec![
            question.id.as_str().into(),
            question.trainer_id.as_str().into(),
            question.credential.as_str().into(),
            question.path.as_str().into(),
            Cell::maybe(question.pages.map(pages)),
            question.about.as_str().into(),
            question.printed.as_str().into(),
            Cell::list(&question.candidates),
            question.could_change.as_str().into(),
            question.ask.as_str().into(),
            decision_row(question)?.into(),
        ]);
    }
    Ok(table)
}

/// Most consequential first, then by trainer and place.
fn order(question: &Question) -> impl Ord {
    let Question { id, trainer_id, credential, path, pages, about, could_change, .. } = question;
    (*could_change, trainer_id.clone(), credential.clone(), path.clone(), *pages, about.clone(), id.clone())
}

/// `sha256,pages,field,value,decided_by,decided_on,reason`; none where there is no document that a decision could be bound to.
/// The value is left to whoever decides: a single candidate is still a question, and a row to copy must not answer it.
fn decision_row(question: &Question) -> std::io::Result<String> {
    if question.sha256.is_empty() {
        return Ok(String::new());
    }
    line(&[&question.sha256, &question.pages.map(pages).unwrap_or_default(), &question.about, "", "", "", ""])
}
