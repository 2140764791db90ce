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
    let is_open = is_conditional(said) || said.plainly(Role::Pending).next().is_some();
    match (is_refused(said), is_granted, is_open) {
        (true, false, _) => Some(Petition::Refused),
        (false, true, false) => Some(Petition::Granted),
        (false, false, true) => Some(Petition::Pending),
        (false, false, false) => said.of(Role::Received).next().map(|_| Petition::Pending),
        _ => None,
    }
}

/// Whether a sheet says how something was decided, or that it will be.
#[must_use]
pub fn speaks_of_a_decision(said: &Said) -> bool {
    let roles = [Role::Granted, Role::Refused, Role::Pending, Role::Received];
    roles.into_iter().any(|role| said.of(role).next().is_some())
}

fn is_refused(said: &Said) -> bool {
    said.plainly(Role::Refused).next().is_some() || said.denied(Role::Granted).next().is_some()
}

fn is_conditional(said: &Said) -> bool {
    let mut granted = said.of(Role::Granted);
    granted.any(|mention| said.before(mention) == Some(Role::Conditional))
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
    let mut refused = said
        .plainly(Role::Refused)
        .chain(said.denied(Role::Granted));
    let mut reason = refused.next();
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

/// What a row, or one next to it, says of something still to come, or of the most there can be.
fn open_at<'s>(said: &'s Said, sheet: &Sheet<'_>, row: usize) -> Option<&'s Mention> {
    let conditional = [Role::Granted, Role::Completed]
        .into_iter()
        .flat_map(|role| {
            said.of(role)
                .filter(|mention| said.before(mention) == Some(Role::Conditional))
        });
    let rows = |mention: &Mention| {
        let row_of = |cell: &usize| sheet.cells[*cell].row;
        row_of(mention.cells.start())..=row_of(mention.cells.end())
    };
    let mut beside = said.plainly(Role::Pending).chain(conditional);
    let beside = beside.find(|mention| {
        let rows = rows(mention);
        (rows.start().saturating_sub(1)..=rows.end() + 1).contains(&row)
    });
    beside.or_else(|| {
        said.of(Role::Limit)
            .find(|mention| rows(mention).contains(&row))
    })
}

fn finding(message: &str, mention: &Mention, sheet: &Sheet<'_>) -> Finding {
    let row = sheet.cells[*mention.cells.start()].row;
    Finding::new(Code::TakenBack, message).on(sheet.rows[row].page)
}
