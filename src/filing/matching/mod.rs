//! Whose a document is (D21, D22).
//!
//! A record, the trainers its folder is named after, and the roster's people come in; a [`Match`]
//! goes out. Only what is on the document itself proves whose it is: an id, a certificate number or
//! an e-mail address of the roster, the full name, or an alias. A folder or a similar name is a
//! hint whom to ask and proves nothing. A document in doubt counts for nobody and is filed with
//! everybody who could be asked.

mod people;
mod place_names;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::MatchedBy;
use crate::finding::{Code, Finding};
use crate::intake::display_name::{quoted, shortened};
use crate::intake::kind::{FileKind, Handling, could_be_evidence, kind_by_extension};
use crate::intake::person::{PersonName, is_title, words};
use crate::intake::roster::Roster;
use crate::read::record::{Kind, Reading, Record};

pub(super) use self::people::{RosterTrainers, own_numbers};
pub(super) use self::place_names::{NameHint, PlaceNames};

/// Whose one record is.
pub(super) enum Match {
    /// It is certainly this trainer's. `misfiled` says so if it is in the folder of somebody else.
    Certain {
        trainer: usize,
        matched_by: MatchedBy,
        misfiled: Option<Finding>,
    },
    /// It may be any of these trainers': it counts for none of them.
    Open {
        trainers: Vec<(usize, MatchedBy)>,
        doubt: Finding,
    },
    /// Nothing tells whom to ask. If it is open, it may be the evidence of a trainer of the roster, and is
    /// asked about without a trainer.
    Unknown { reason: String, is_open: bool },
    /// Nobody on the roster needs to be asked.
    NoOne { reason: String },
}

/// What beside the document itself tells whom to ask. It proves nothing (D21).
pub(super) struct Hints<'a> {
    /// The trainers that the folder is surely named after.
    folder_owners: Vec<usize>,
    /// Finds the trainers to whom something else points. Most documents name their trainer, so that it is
    /// rarely needed.
    others: &'a dyn Fn() -> Vec<usize>,
    /// What [`Hints::asked`] gave.
    found: OnceCell<Vec<usize>>,
}

impl<'a> Hints<'a> {
    pub(super) fn new(folder_owners: Vec<usize>, others: &'a dyn Fn() -> Vec<usize>) -> Self {
        Self {
            folder_owners,
            others,
            found: OnceCell::new(),
        }
    }

    /// Everybody to whom something beside the document points: the folder, a name in it that is similar, the
    /// file's own name, and the trainers with whom the last report filed this place or this content.
    fn asked(&self) -> &[usize] {
        self.found.get_or_init(|| {
            let mut asked = self.folder_owners.clone();
            for trainer in (self.others)() {
                if !asked.contains(&trainer) {
                    asked.push(trainer);
                }
            }
            asked
        })
    }
}

impl Match {
    /// Whether nothing on the document and nobody's answer tells whose it is or that it is nobody's.
    pub(super) fn is_by_hint(&self) -> bool {
        let is_hint = |matched_by: &MatchedBy| *matched_by == MatchedBy::Folder;
        match self {
            Self::Certain { matched_by, .. } => is_hint(matched_by),
            Self::Open { trainers, .. } => trainers.iter().all(|(_, by)| is_hint(by)),
            Self::Unknown { .. } => true,
            Self::NoOne { .. } => false,
        }
    }

    /// In words: what an answer replaced.
    pub(super) fn display(&self, people: &RosterTrainers) -> String {
        match self {
            Self::Certain { trainer, .. } => people.display(*trainer).to_owned(),
            Self::Open { doubt, .. } => doubt.message.clone(),
            Self::Unknown { reason, .. } | Self::NoOne { reason } => reason.clone(),
        }
    }

    fn certain(trainer: usize, matched_by: MatchedBy) -> Self {
        Self::Certain {
            trainer,
            matched_by,
            misfiled: None,
        }
    }

    /// Open between the trainers to whom the document points and those to whom only a hint does.
    fn open(
        mut trainers: Vec<(usize, MatchedBy)>,
        by_hint: &[usize],
        code: Code,
        message: String,
    ) -> Self {
        for trainer in by_hint {
            if !trainers.iter().any(|(other, _)| other == trainer) {
                trainers.push((*trainer, MatchedBy::Folder));
            }
        }
        Self::Open {
            trainers,
            doubt: Finding::new(code, message),
        }
    }
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
            Some(Match::certain(trainer, MatchedBy::Answer))
        }
        _ => None,
    }
}

/// That a document without a trainer is no certificate or card, if a person answered so; `None` if
/// nobody did.
pub(super) fn no_certificate_by_answer(answers: &[Answer]) -> Option<Match> {
    let answer = answers
        .iter()
        .find(|answer| answer.value == AnswerValue::Kind(Kind::Other))?;
    let answered = answer.replacing("").text;
    Some(Match::NoOne {
        reason: format!("It is no certificate or card. Answered {answered}"),
    })
}

/// Whose a record is by what was read.
pub(super) fn match_record(record: &Record, hints: &Hints, people: &RosterTrainers) -> Match {
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
    let matched = match record.kind.value() {
        Some(Kind::Unreadable) => match_unreadable(record, hints.asked(), people),
        _ => match_readable(record, hints, people),
    };
    match (record.kind.value(), matched) {
        // Whose it is, is not asked about a document that is not a certificate.
        (Some(Kind::Other), Match::Open { .. } | Match::Unknown { .. } | Match::NoOne { .. }) => {
            Match::NoOne {
                reason: with_findings(record, "Read, but not a certificate or card"),
            }
        }
        (_, matched) => matched,
    }
}

/// What an unreadable file is, and whose it is, is one question. It is asked with the file's credit
/// line, which counts nothing until then (D24).
fn match_unreadable(record: &Record, asked: &[usize], people: &RosterTrainers) -> Match {
    match asked {
        [] => Match::Unknown {
            reason: with_findings(record, "Could not be read"),
            is_open: is_asked_about_anywhere(record),
        },
        [trainer] => Match::certain(*trainer, MatchedBy::Folder),
        _ => match_by_hint(asked, people, "The document could not be read"),
    }
}

/// Whether a file that was not read is asked about although nothing tells whose it may be. In a
/// trainer's folder every such file is; here only what may be a certificate for all that is known of
/// it, because a drive has thousands of other files:
///
/// | what is known | asked about |
/// |---|---|
/// | only its name: it could not be opened, was being written, is too large, is empty, or is a link or a folder | unless the name is that of a list, notes, a program or the like |
/// | its bytes: they are of a kind that is read, and it is damaged, locked, deferred, or was stopped | always |
/// | its bytes: they are of no kind that is read, or of a container that could not be opened | if its name is that of a kind in which certificates are sent |
pub(in crate::filing) fn is_asked_about_anywhere(record: &Record) -> bool {
    let named_as = kind_by_extension(&record.path);
    let is_opened = !record.sha256.is_empty();
    let mut findings = record.findings.iter();
    let is_of_unread_kind = findings.any(|finding| finding.code == Code::NotRead);
    match (is_opened, is_of_unread_kind) {
        (false, _) => could_be_evidence(&record.path, named_as.unwrap_or(FileKind::Unknown)),
        (true, false) => true,
        (true, true) => named_as.is_some_and(is_sent_as),
    }
}

/// Whether certificates are sent as files of this kind. A text document or a slide show is something
/// else as a rule.
fn is_sent_as(kind: FileKind) -> bool {
    match kind.handling() {
        Handling::Read => true,
        Handling::Opened => !kind.has_unread_text() && kind != FileKind::Spreadsheet,
        Handling::NotRead => matches!(
            kind,
            FileKind::Avif | FileKind::Html | FileKind::OtherArchive
        ),
    }
}

fn match_readable(record: &Record, hints: &Hints, people: &RosterTrainers) -> Match {
    match (people.proven(record), &record.holder) {
        (Some(proven), _) => match_by_proof(proven, record, hints, people),
        (None, Reading::Sure { value, .. }) => match_by_name(value, hints, people),
        (None, Reading::Unclear(_)) => match_unclear_name(record, hints, people),
        (None, Reading::Missing) => match_by_hint(hints.asked(), people, NO_NAME),
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

/// A number or an address of a trainer is on the document. A name that is somebody else's makes it a
/// question.
fn match_by_proof(
    (trainer, matched_by): (usize, MatchedBy),
    record: &Record,
    hints: &Hints,
    people: &RosterTrainers,
) -> Match {
    let holder = record.holder.value();
    let printed = holder.and_then(|holder| PersonName::parse(holder));
    if let (Some(printed), Some(holder)) = (&printed, holder)
        && !people.shares_a_word(trainer, printed)
    {
        let mut trainers = vec![(trainer, matched_by)];
        let named = people.best_fits(printed);
        trainers.extend(named.into_iter().filter(|(other, _)| *other != trainer));
        let message = format!(
            "The document names {} and has a number or address of {}.",
            quoted(holder),
            people.display(trainer)
        );
        return Match::open(trainers, hints.asked(), Code::WrongPerson, message);
    }
    match_in_folder(trainer, matched_by, printed.as_ref(), hints, people)
}

/// The document points to one trainer: it is that trainer's wherever it lies. If its folder is that of
/// another one whose name shares a word with the printed name, both are asked: it may be a former
/// name or a namesake (D21).
fn match_in_folder(
    trainer: usize,
    matched_by: MatchedBy,
    printed: Option<&PersonName>,
    hints: &Hints,
    people: &RosterTrainers,
) -> Match {
    let owners = &hints.folder_owners;
    if owners.is_empty() || owners.contains(&trainer) {
        return Match::certain(trainer, matched_by);
    }
    let message = format!(
        "The document is of {} and is in the folder of {}.",
        people.display(trainer),
        people.display_all(owners, " or ")
    );
    let namesakes: Vec<usize> = owners
        .iter()
        .copied()
        .filter(|owner| printed.is_some_and(|printed| people.shares_a_word(*owner, printed)))
        .collect();
    if namesakes.is_empty() {
        return Match::Certain {
            trainer,
            matched_by,
            misfiled: Some(Finding::new(Code::Misfiled, message)),
        };
    }
    Match::open(
        vec![(trainer, matched_by)],
        &namesakes,
        Code::WrongPerson,
        message,
    )
}

/// The holder's name is certain.
fn match_by_name(holder: &str, hints: &Hints, people: &RosterTrainers) -> Match {
    let Some(printed) = PersonName::parse(holder) else {
        return match_by_hint(hints.asked(), people, NO_NAME);
    };
    let fits = people.best_fits(&printed);
    match fits.as_slice() {
        [] => match_unknown_name(holder, hints, people),
        [(trainer, matched_by)] => {
            match_in_folder(*trainer, *matched_by, Some(&printed), hints, people)
        }
        _ => {
            let fitting: Vec<usize> = fits.iter().map(|(trainer, _)| *trainer).collect();
            let message = format!(
                "{} could be {}.",
                quoted(holder),
                people.display_all(&fitting, " or ")
            );
            Match::open(fits, hints.asked(), Code::TwoPeople, message)
        }
    }
}

/// The trainers with a name similar to a printed one, or else those of whose name it may be one word, alone or behind a title.
fn like(printed: &str, people: &RosterTrainers) -> Vec<usize> {
    let Some(name) = PersonName::parse(printed) else {
        return Vec::new();
    };
    let similar = people.similar(&name);
    if !similar.is_empty() {
        return similar;
    }
    let word = match printed.split_once(' ') {
        Some((title, word)) if is_title(&words(title).concat()) => PersonName::parse(word),
        _ => Some(name),
    };
    let with_word = word.map_or_else(BTreeSet::new, |word| people.with_word(&word));
    if with_word.len() > place_names::MAX_MEANT {
        return Vec::new();
    }
    with_word.into_iter().collect()
}

/// The name fits nobody: everybody with a similar name is asked, and everybody to whom a hint points.
fn match_unknown_name(holder: &str, hints: &Hints, people: &RosterTrainers) -> Match {
    let similar = like(holder, people);
    if similar.is_empty() && hints.asked().is_empty() {
        return Match::NoOne {
            reason: format!("{} is not on the roster", shortened(holder)),
        };
    }
    if similar.is_empty() {
        let message = format!(
            "The document names {}, who is not on the roster, and {}.",
            quoted(holder),
            where_it_is(hints, people)
        );
        return Match::open(Vec::new(), hints.asked(), Code::WrongPerson, message);
    }
    let message = format!(
        "The document names {}, and the roster has {}.",
        quoted(holder),
        people.display_all(&similar, " and ")
    );
    let by_name = similar
        .iter()
        .map(|trainer| (*trainer, MatchedBy::SimilarName))
        .collect();
    // Who is similar to the name and whose folder it is are the same people as a rule.
    Match::open(by_name, hints.asked(), Code::NameMatch, message)
}

/// The name is not clear: everybody whom one of the candidates fits is asked, or else everybody with a
/// similar name, and everybody to whom a hint points.
fn match_unclear_name(record: &Record, hints: &Hints, people: &RosterTrainers) -> Match {
    let candidates: Vec<&String> = record.holder.candidates();
    let printed: Vec<PersonName> = candidates
        .iter()
        .filter_map(|candidate| PersonName::parse(candidate))
        .collect();
    let mut named = people.fitted_by_any(&printed);
    if named.is_empty() {
        let similar = candidates.iter().flat_map(|name| like(name, people));
        named = similar.collect();
        named.sort_unstable();
        named.dedup();
    }
    let printed_names = candidates
        .iter()
        .map(|candidate| quoted(candidate))
        .collect::<Vec<_>>()
        .join(" or ");
    if named.is_empty() && hints.asked().is_empty() {
        return Match::Unknown {
            reason: format!("The name is unclear: {printed_names}"),
            is_open: true,
        };
    }
    let message = format!("The name on the document is unclear: {printed_names}.");
    let by_name = named
        .iter()
        .map(|trainer| (*trainer, MatchedBy::SimilarName))
        .collect();
    Match::open(by_name, hints.asked(), Code::NameMatch, message)
}

/// Only hints can tell whom to ask. `reason`: why the document itself cannot.
fn match_by_hint(asked: &[usize], people: &RosterTrainers, reason: &str) -> Match {
    if asked.is_empty() {
        return Match::Unknown {
            reason: reason.to_owned(),
            is_open: true,
        };
    }
    let message = format!(
        "{reason}; its place points to {}.",
        people.display_all(asked, " or ")
    );
    Match::open(Vec::new(), asked, Code::HolderMissing, message)
}

/// The folder that a document is in, to follow "and"; without one, to whom else its place points.
fn where_it_is(hints: &Hints, people: &RosterTrainers) -> String {
    if hints.folder_owners.is_empty() {
        format!(
            "its place points to {}",
            people.display_all(hints.asked(), " or ")
        )
    } else {
        format!(
            "is in the folder of {}",
            people.display_all(&hints.folder_owners, " or ")
        )
    }
}

#[cfg(test)]
mod tests;
