//! Whose a document is (D21, D22).
//!
//! A record, the trainers its folder is named after, and the roster's people come in; a [`Match`]
//! goes out. Only what is on the document itself proves whose it is: an id, a certificate number or
//! an e-mail address of the roster, the full name, or an alias. A folder or a similar name is a
//! hint whom to ask and proves nothing. A document in doubt counts for nobody and is filed with
//! everybody who could be asked.

mod people;

use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::MatchedBy;
use crate::finding::{Code, Finding};
use crate::intake::person::PersonName;
use crate::intake::roster::Roster;
use crate::read::record::{Kind, Reading, Record};

pub(super) use self::people::{RosterTrainers, own_numbers};

/// Whose one record is.
pub(super) enum Match {
    /// It is certainly this trainer's.
    Certain {
        trainer: usize,
        matched_by: MatchedBy,
    },
    /// It may be any of these trainers': it counts for none of them.
    Open {
        trainers: Vec<(usize, MatchedBy)>,
        doubt: Finding,
    },
    /// It is nobody's, and there is nobody to ask.
    NoOne { reason: String },
}

impl Match {
    /// In words: what an answer replaced.
    pub(super) fn display(&self, people: &RosterTrainers) -> String {
        match self {
            Self::Certain { trainer, .. } => people.display(*trainer).to_owned(),
            Self::Open { doubt, .. } => doubt.message.clone(),
            Self::NoOne { reason } => reason.clone(),
        }
    }

    /// Open between trainers to whom only a hint points.
    fn open_by_hint(trainers: &[usize], code: Code, message: String) -> Self {
        Self::Open {
            trainers: by_hint(trainers).collect(),
            doubt: Finding::new(code, message),
        }
    }
}

fn by_hint(trainers: &[usize]) -> impl Iterator<Item = (usize, MatchedBy)> {
    trainers.iter().map(|trainer| (*trainer, MatchedBy::Folder))
}

/// Whose a record is by what a person answered; `None` if the answer is about something else.
pub(super) fn match_by_answer(answer: &Answer, roster: &Roster) -> Option<Match> {
    let answered = || answer.replacing("").text;
    match &answer.value {
        AnswerValue::SetAside => Some(Match::NoOne {
            reason: format!("Set aside. Answered {}", answered()),
        }),
        AnswerValue::Trainer(None) => Some(Match::NoOne {
            reason: format!(
                "It belongs to nobody on the roster. Answered {}",
                answered()
            ),
        }),
        AnswerValue::Trainer(Some(id)) => {
            let trainer = roster
                .trainers
                .iter()
                .position(|trainer| trainer.id == *id)?;
            Some(Match::Certain {
                trainer,
                matched_by: MatchedBy::Answer,
            })
        }
        _ => None,
    }
}

/// Whose a record is by what was read.
pub(super) fn match_record(
    record: &Record,
    folder_owners: &[usize],
    people: &RosterTrainers,
) -> Match {
    // A spreadsheet or notes among a trainer's files: listed with its reason, and nobody is asked
    // about it in every run.
    let unsuited = record
        .findings
        .iter()
        .find(|finding| finding.code == Code::Unsuited);
    if let Some(unsuited) = unsuited {
        return Match::NoOne {
            reason: unsuited.message.clone(),
        };
    }
    let matched = if record.kind == Kind::Unreadable {
        match_unreadable(folder_owners, people)
    } else {
        match_readable(record, folder_owners, people)
    };
    match (record.kind, matched) {
        // Whose it is, is not asked about a document that is not a certificate.
        (Kind::Other, Match::Open { .. } | Match::NoOne { .. }) => Match::NoOne {
            reason: with_findings(record, "Read, but not a certificate or card"),
        },
        (Kind::Unreadable, Match::NoOne { .. }) => Match::NoOne {
            reason: with_findings(record, "Could not be read"),
        },
        (_, matched) => matched,
    }
}

/// What an unreadable file is, and whose it is, is one question. It is asked with the file's credit
/// line, which counts nothing until then.
fn match_unreadable(folder_owners: &[usize], people: &RosterTrainers) -> Match {
    match folder_owners {
        [owner] => Match::Certain {
            trainer: *owner,
            matched_by: MatchedBy::Folder,
        },
        _ => match_by_folder(folder_owners, people, "The document could not be read"),
    }
}

fn match_readable(record: &Record, folder_owners: &[usize], people: &RosterTrainers) -> Match {
    match (people.proven(record), &record.holder) {
        (Some(proven), _) => match_by_proof(proven, record, folder_owners, people),
        (None, Reading::Sure { value, .. }) => match_by_name(value, folder_owners, people),
        (None, Reading::Unclear(_)) => match_unclear_name(record, folder_owners, people),
        (None, Reading::Missing) => match_by_folder(folder_owners, people, NO_NAME),
    }
}

const NO_NAME: &str = "No name was found on the document";

/// A reason, with what the findings add to it.
fn with_findings(record: &Record, reason: &str) -> String {
    let messages: Vec<&str> = record
        .findings
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    if messages.is_empty() {
        reason.to_owned()
    } else {
        format!("{reason}: {}", messages.join("; "))
    }
}

/// A number or an address of a trainer is on the document. A name that is somebody else's, or
/// another trainer's folder, makes it a question.
fn match_by_proof(
    (trainer, matched_by): (usize, MatchedBy),
    record: &Record,
    folder_owners: &[usize],
    people: &RosterTrainers,
) -> Match {
    let holder = record.holder.value();
    let printed = holder.and_then(|holder| PersonName::parse(holder));
    if let (Some(printed), Some(holder)) = (printed, holder)
        && !people.shares_a_word(trainer, &printed)
    {
        let mut trainers = vec![(trainer, matched_by)];
        let named = people.best_fits(&printed);
        trainers.extend(named.into_iter().filter(|(other, _)| *other != trainer));
        let message = format!(
            "The document names `{holder}` and has a number or address of {}.",
            people.display(trainer)
        );
        return Match::Open {
            trainers,
            doubt: Finding::new(Code::WrongPerson, message),
        };
    }
    if folder_owners.is_empty() || folder_owners.contains(&trainer) {
        return Match::Certain {
            trainer,
            matched_by,
        };
    }
    let names = format!("has a number or address of {}", people.display(trainer));
    wrong_person(folder_owners, people, &names)
}

/// The holder's name is certain.
fn match_by_name(holder: &str, folder_owners: &[usize], people: &RosterTrainers) -> Match {
    let Some(printed) = PersonName::parse(holder) else {
        return match_by_folder(folder_owners, people, NO_NAME);
    };
    let fits = people.best_fits(&printed);
    let by_full_name: Vec<usize> = fits
        .iter()
        .filter(|(_, matched_by)| *matched_by == MatchedBy::Name)
        .map(|(trainer, _)| *trainer)
        .collect();
    match fits.as_slice() {
        [] => match_unknown_name(holder, &printed, folder_owners, people),
        [(trainer, matched_by)] if folder_owners.is_empty() || folder_owners.contains(trainer) => {
            Match::Certain {
                trainer: *trainer,
                matched_by: *matched_by,
            }
        }
        [(trainer, _)] => {
            let names = format!("names {}", people.display(*trainer));
            wrong_person(folder_owners, people, &names)
        }
        // A full name takes precedence over another trainer's alias if the folder agrees.
        _ if by_full_name.len() == 1 && folder_owners == by_full_name.as_slice() => {
            Match::Certain {
                trainer: by_full_name[0],
                matched_by: MatchedBy::Name,
            }
        }
        _ => two_people(holder, fits, folder_owners, people),
    }
}

/// The name fits several trainers.
fn two_people(
    holder: &str,
    fits: Vec<(usize, MatchedBy)>,
    folder_owners: &[usize],
    people: &RosterTrainers,
) -> Match {
    let fitting: Vec<usize> = fits.iter().map(|(trainer, _)| *trainer).collect();
    let message = format!(
        "`{holder}` could be {}.",
        people.display_all(&fitting, " or ")
    );
    let mut trainers = fits;
    trainers.extend(by_hint(folder_owners).filter(|(owner, _)| !fitting.contains(owner)));
    Match::Open {
        trainers,
        doubt: Finding::new(Code::TwoPeople, message),
    }
}

/// The name fits nobody: the folder's trainer is asked, else the trainers with a similar name.
fn match_unknown_name(
    holder: &str,
    printed: &PersonName,
    folder_owners: &[usize],
    people: &RosterTrainers,
) -> Match {
    let similar = people.similar(printed);
    let similar_owners: Vec<usize> = folder_owners
        .iter()
        .copied()
        .filter(|owner| similar.contains(owner))
        .collect();
    if !similar_owners.is_empty() || (folder_owners.is_empty() && !similar.is_empty()) {
        let asked = if similar_owners.is_empty() {
            similar
        } else {
            similar_owners
        };
        let message = format!(
            "The document names `{holder}`, and the roster has {}.",
            people.display_all(&asked, " and ")
        );
        return Match::open_by_hint(&asked, Code::NameMatch, message);
    }
    if folder_owners.is_empty() {
        return Match::NoOne {
            reason: format!("{holder} is not on the roster"),
        };
    }
    let who = if similar.is_empty() {
        "is not on the roster".to_owned()
    } else {
        format!("could be {}", people.display_all(&similar, " or "))
    };
    let names = format!("names `{holder}`, who {who},");
    wrong_person(folder_owners, people, &names)
}

/// The name is not clear: the folder's trainer is asked, else everybody whom one of the candidates
/// fits.
fn match_unclear_name(record: &Record, folder_owners: &[usize], people: &RosterTrainers) -> Match {
    let candidates: Vec<&String> = record.holder.candidates();
    let asked = if folder_owners.is_empty() {
        let printed: Vec<PersonName> = candidates
            .iter()
            .filter_map(|candidate| PersonName::parse(candidate))
            .collect();
        people.fitted_by_any(&printed)
    } else {
        folder_owners.to_vec()
    };
    let names = candidates
        .iter()
        .map(|candidate| format!("`{candidate}`"))
        .collect::<Vec<_>>()
        .join(" or ");
    if asked.is_empty() {
        return Match::NoOne {
            reason: format!("The name is unclear: {names}"),
        };
    }
    let message = format!("The name on the document is unclear: {names}.");
    Match::open_by_hint(&asked, Code::NameMatch, message)
}

/// Only the folder can tell whom to ask. `reason`: why the document itself cannot.
fn match_by_folder(folder_owners: &[usize], people: &RosterTrainers, reason: &str) -> Match {
    if folder_owners.is_empty() {
        return Match::NoOne {
            reason: reason.to_owned(),
        };
    }
    let message = format!(
        "{reason}; it is in the folder of {}.",
        people.display_all(folder_owners, " or ")
    );
    Match::open_by_hint(folder_owners, Code::HolderMissing, message)
}

/// The document names somebody else than its folder: the folder's trainer is asked. `names`: whom
/// it names, from the verb on.
fn wrong_person(folder_owners: &[usize], people: &RosterTrainers, names: &str) -> Match {
    let message = format!(
        "The document {names} and is in the folder of {}.",
        people.display_all(folder_owners, " or ")
    );
    Match::open_by_hint(folder_owners, Code::WrongPerson, message)
}

#[cfg(test)]
mod tests;
