//! No requirement is not met while something that nobody read may meet it (D24).
//!
//! The requirements and the lines come in; requirements that wait are changed in place. What a card
//! that was not read may cover is judged with the cards.

use super::conclusion::JudgedRequirement;
use super::questions::unassigned_question;
use super::verdict::Verdict;
use crate::credit::LineStatus;
use crate::credit::activity::UNREADABLE;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;

/// The ids of the documents of the trainer that were not read, as a person may still answer.
pub(super) fn unread(lines: &[JudgedLine]) -> impl Iterator<Item = &str> {
    lines
        .iter()
        .map(|judged| &judged.line)
        .filter(|line| line.activity == UNREADABLE && line.status == LineStatus::NeedsReview)
        .map(|line| line.evidence.as_str())
}

/// Makes a requirement wait that is not met: one of credits for every document of the trainer that was
/// not read, whatever its plausible value, and any for documents that may be anybody's.
pub(super) fn hold_for_unread(
    case: &Case,
    lines: &[JudgedLine],
    requirements: &mut [JudgedRequirement],
) {
    let own: Vec<&str> = unread(lines).collect();
    let elsewhere = case.unassigned.sentence();
    for judged in requirements {
        let requirement = &mut judged.requirement;
        if requirement.verdict != Verdict::NotMet {
            continue;
        }
        if !own.is_empty() && !requirement.unit.is_empty() {
            requirement.verdict = Verdict::NeedsReview;
            let sentence = match own.as_slice() {
                [id] => format!(
                    " {id} was not read and may be worth more than is taken as possible (D24)."
                ),
                ids => format!(
                    " {} were not read and may be worth more than is taken as possible (D24).",
                    ids.join(", ")
                ),
            };
            requirement.explanation.push_str(&sentence);
        }
        if let Some(sentence) = elsewhere
            .as_ref()
            .filter(|_| requirement.verdict == Verdict::NotMet)
        {
            requirement.verdict = Verdict::NeedsReview;
            requirement.explanation.push(' ');
            requirement.explanation.push_str(sentence);
            judged.questions.push(unassigned_question(case, sentence));
        }
    }
}
