//! What a paper takes back of what it says: it was withdrawn, never finished, refused, or depends on something still to come.
//!
//! What is said on a sheet comes in; doubts go out. Nothing is decided here but that a person has to look (D33).

use crate::finding::{Code, Finding};
use crate::read::lexicon::{Mention, Role, Said};
use crate::read::record::{Amount, Candidate, Kind, Petition, Reading};
use crate::read::sheet::Sheet;

/// How a petition was answered; `None` if the letter says several things, or nothing.
#[must_use]
pub fn petition(said: &Said) -> Option<Petition> {
    let is_granted = said.plainly(Role::Granted).next().is_some();
    let mut open = said
        .conditional(Role::Granted)
        .chain(said.plainly(Role::Pending));
    let is_open = open.next().is_some();
    let is_refused = refusals(said).next().is_some();
    match (is_refused, is_granted, is_open) {
        (true, false, _) => Some(Petition::Refused),
        (false, true, false) => Some(Petition::Granted),
        (false, false, true) => Some(Petition::Pending),
        (false, false, false) => said.says(Role::Received).then_some(Petition::Pending),
        _ => None,
    }
}

/// Whether a sheet says how something was decided, or that it will be.
#[must_use]
pub fn speaks_of_a_decision(said: &Said) -> bool {
    let roles = [Role::Granted, Role::Refused, Role::Pending, Role::Received];
    roles.into_iter().any(|role| said.says(role))
}

/// Where something is refused, or is said not to be granted.
fn refusals(said: &Said) -> impl Iterator<Item = &Mention> {
    said.plainly(Role::Refused)
        .chain(said.denied(Role::Granted))
}

/// Doubts the kind of a paper that was withdrawn or never finished: it may be worth nothing. Says why.
pub(super) fn doubt_kind(
    said: &Said,
    sheet: &Sheet<'_>,
    kind: &mut Reading<Kind>,
) -> Option<Finding> {
    if matches!(kind.value(), Some(Kind::Other | Kind::Unreadable)) {
        return None;
    }
    let withdrawn = said.plainly(Role::Withdrawn).next();
    let unfinished = || {
        said.plainly(Role::Unfinished)
            .chain(said.denied(Role::Completed))
            .next()
    };
    let mention = withdrawn.or_else(unfinished)?;
    let mut candidates = std::mem::take(kind).candidates_with_places();
    if candidates.iter().all(|one| one.value != Kind::Other) {
        let at = None;
        candidates.push(Candidate {
            value: Kind::Other,
            at,
        });
    }
    *kind = Reading::Unclear(candidates);
    let message = "words on the document say that it was withdrawn, is a sample, or was not completed: look whether it counts";
    Some(finding(message, mention, sheet))
}

/// Doubts every amount of a paper that refuses something, and each beside which it is said that it depends on something. Says why.
pub(super) fn doubt_amounts(
    said: &Said,
    sheet: &Sheet<'_>,
    amounts: &mut [Reading<Amount>],
) -> Option<Finding> {
    let mut reason = refusals(said).next();
    let is_all = reason.is_some();
    for amount in amounts {
        let row = amount.at().and_then(|at| sheet.row_at(at));
        let open = row.and_then(|row| open_at(said, sheet, row));
        if is_all || open.is_some() {
            reason = reason.or(open);
            *amount = std::mem::take(amount).doubted();
        }
    }
    let message = "words on the document refuse something, or make it depend on something: look whether the amounts count";
    Some(finding(message, reason?, sheet))
}

/// What a row, or one next to it, says of something still to come.
fn open_at<'s>(said: &'s Said, sheet: &Sheet<'_>, row: usize) -> Option<&'s Mention> {
    let conditional = said
        .conditional(Role::Granted)
        .chain(said.conditional(Role::Completed));
    let rows = |mention: &Mention| {
        let row_of = |cell: &usize| sheet.cells[*cell].row;
        row_of(mention.cells.start())..=row_of(mention.cells.end())
    };
    let mut open = said.plainly(Role::Pending).chain(conditional);
    open.find(|mention| {
        let rows = rows(mention);
        (rows.start().saturating_sub(1)..=rows.end() + 1).contains(&row)
    })
}

fn finding(message: &str, mention: &Mention, sheet: &Sheet<'_>) -> Finding {
    let row = sheet.cells[*mention.cells.start()].row;
    Finding::new(Code::TakenBack, message).on(sheet.rows[row].page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Text;
    use crate::read::drawn::{heard, page, plain};
    use crate::read::lexicon::Lexicon;

    fn answer(sentence: &str) -> Option<Petition> {
        let page = page(&["Your petition", sentence]);
        let lines: Vec<_> = page.lines.iter().map(|line| (&page, line)).collect();
        petition(&Lexicon::built_in().read(&Sheet::new(&lines)))
    }

    #[test]
    fn a_refusal_is_never_a_grant() {
        for refusal in [
            "Your petition has been DENIED. No CEUs are awarded.",
            "After review, your petition was not approved.",
            "Your request could not be approved at this time.",
            "We are unable to grant credit for this course.",
            "We regret to inform you that no credit is awarded.",
            "The committee declined your petition.",
            "Your petition has been rejected.",
            "Credit was refused.",
            "Decision: Disapproved",
            "Your application was unsuccessful.",
            "The course does not meet our standards.",
            "This activity is not eligible for CEUs.",
            "The course has never been accepted by the board.",
            "We cannot accept this course.",
            "The board won't approve this activity.",
            "Your petition was turned down.",
            "The committee did not grant your petition.",
            "Ihr Antrag wurde abgelehnt.",
            "Su solicitud no fue aprobada.",
            "Votre demande a été refusée.",
            "Uw aanvraag is niet goedgekeurd.",
        ] {
            assert_eq!(answer(refusal), Some(Petition::Refused), "{refusal}");
        }
    }

    #[test]
    fn a_grant_and_a_petition_that_is_open() {
        for (sentence, expected) in [
            (
                "Your petition has been APPROVED for 0.5 NASM CEUs.",
                Some(Petition::Granted),
            ),
            ("Su solicitud fue aprobada.", Some(Petition::Granted)),
            ("Your petition is under review.", Some(Petition::Pending)),
            ("We have received your petition.", Some(Petition::Pending)),
            ("Once approved, you may claim it.", Some(Petition::Pending)),
            ("0.5 were approved. 0.5 were not approved.", None),
            ("Your petition number is 12.", None),
        ] {
            assert_eq!(answer(sentence), expected, "{sentence}");
        }
    }

    /// The certificate with one line more: its kinds, and whether its amount is sure.
    fn with(line: &str) -> (Vec<Kind>, bool) {
        let text = Text {
            pages: vec![page(&[&plain("0.8 NASM CEUs")[..], &[line]].concat())],
            ..Text::default()
        };
        let record = heard(&text).remove(0);
        let kinds = record.kind.candidates().into_iter().copied().collect();
        (kinds, record.amounts[0].value().is_some())
    }

    #[test]
    fn a_word_that_takes_a_paper_back_is_a_question() {
        let (sure, open) = (vec![Kind::Completion], vec![Kind::Completion, Kind::Other]);
        for line in [
            "VOID",
            "R E V O K E D",
            "SAMPLE",
            "Status: Cancelled",
            "Exam: Failed",
            "This certificate has been withdrawn.",
            "For demonstration purposes only",
            "The learner has not passed the final exam.",
        ] {
            assert_eq!(with(line).0, open, "{line}");
        }
        for line in [
            "Not approved by NASM",
            "Not for CEU credit",
            "Approval: pending",
            "Valid once the final exam is passed",
            "Applied for",
        ] {
            assert_eq!(with(line), (sure.clone(), false), "{line}");
        }
        for line in [
            "Thank you for joining us",
            "Invoice no. 88213",
            "Terms and Conditions",
            "See the handbook",
            "Approved by NASM",
            "Void if altered",
            "Avoid bouncing",
        ] {
            assert_eq!(with(line), (sure.clone(), true), "{line}");
        }
    }
}
