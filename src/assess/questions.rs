//! Questions that concern a credential as a whole rather than one document.

use crate::credit::case::Case;
use crate::credit::lines::question_id;
use crate::credit::{CouldChange, Question};
use crate::question::QuestionCode;

/// A question about the credential, of which there is one for each code.
pub(super) fn credential_question(case: &Case, about: QuestionCode, ask: &str) -> Question {
    keyed_question(case, about, about.as_str(), ask)
}

/// The id of the question about the credential that has a code.
pub(super) fn credential_question_id(case: &Case, about: QuestionCode) -> String {
    keyed_question_id(&case.trainer.id, &case.credential.code, about.as_str())
}

/// The id of the question about a credential that has a key.
pub(super) fn keyed_question_id(trainer: &str, credential: &str, key: &str) -> String {
    question_id(&format!("{trainer}\n{credential}\n{key}"))
}

/// Documents that may be anybody's were not read: one question for everybody whose verdict waits.
pub(super) fn unassigned_question(case: &Case, sentence: &str) -> Question {
    Question {
        id: question_id(QuestionCode::Unassigned.as_str()),
        ..credential_question(case, QuestionCode::Unassigned, sentence)
    }
}

/// A question about the credential with a key of its own, which tells several questions of one code
/// apart.
pub(super) fn keyed_question(case: &Case, about: QuestionCode, key: &str, ask: &str) -> Question {
    Question {
        id: keyed_question_id(&case.trainer.id, &case.credential.code, key),
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        path: String::new(),
        document: String::new(),
        pages: None,
        part: None,
        about,
        printed: String::new(),
        candidates: Vec::new(),
        could_change: CouldChange::Verdict,
        could_add: String::new(),
        ask: ask.to_owned(),
    }
}

/// The same question under an id made from its own and one more text.
pub(super) fn distinguished(question: Question, by: &str) -> Question {
    Question {
        id: question_id(&format!("{}\n{by}", question.id)),
        ..question
    }
}
