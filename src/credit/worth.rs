//! What each possible answer about a document is worth in the body's own unit, in words for the question.
//!
//! Possible values with what each gives come in; a sentence goes out. Caps are not applied.

use super::case::Case;
use super::seconds::{Seconds, truncated};

/// More possible answers than this are not listed.
const MAX_LISTED: usize = 6;

/// One possible answer and what it gives.
pub struct PossibleAnswer {
    /// The answer, as the question words it.
    pub answer: String,
    /// The least that it gives, whatever else is open.
    pub least: Seconds,
    /// The most that it gives.
    pub most: Seconds,
}

impl PossibleAnswer {
    /// One that gives a certain amount.
    pub fn certain(answer: impl Into<String>, value: Seconds) -> Self {
        Self {
            answer: answer.into(),
            least: value,
            most: value,
        }
    }
}

/// A question with what each answer is worth for the credential; the question alone if they are worth the same.
pub fn with_worth(
    case: &Case,
    ask: &str,
    answers: impl IntoIterator<Item = PossibleAnswer>,
) -> String {
    let mut all: Vec<PossibleAnswer> = Vec::new();
    for answer in answers {
        match all.iter_mut().find(|other| other.answer == answer.answer) {
            Some(same) => {
                same.least = same.least.min(answer.least);
                same.most = same.most.max(answer.most);
            }
            None => all.push(answer),
        }
    }
    let is_same = all
        .windows(2)
        .all(|pair| (pair[0].least, pair[0].most) == (pair[1].least, pair[1].most));
    if is_same || all.len() > MAX_LISTED {
        return ask.to_owned();
    }
    let unit = case.pack.unit.to_uppercase();
    let in_unit = |time: Seconds| truncated(time, case.unit());
    let listed: Vec<String> = all
        .iter()
        .map(
            |PossibleAnswer {
                 answer,
                 least,
                 most,
             }| {
                let amount = if least == most {
                    format!("{} {unit}", in_unit(*most))
                } else {
                    format!("{} to {} {unit}", in_unit(*least), in_unit(*most))
                };
                format!("{amount} if {answer}")
            },
        )
        .collect();
    format!(
        "{ask} For {} it is worth {}.",
        case.credential.code,
        listed.join(", ")
    )
}
