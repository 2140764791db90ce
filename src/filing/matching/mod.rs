//! Whose paper a record is (D21, D22): a record and the roster come in, a place comes out.
//!
//! Proof is what the paper itself says: an id, a certificate number or an e-mail of the roster, the full name, an alias. A folder
//! is a hint for whom to ask, and so is a likeness; neither makes a paper anybody's. What stays in doubt counts for nobody and
//! stands with whoever could be asked.

use std::collections::BTreeSet;

use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::MatchedBy;
use crate::filing::folder::Folders;
use crate::filing::index::Index;
use crate::finding::{Code, Finding};
use crate::intake::person::{Fit, PersonName, words};
use crate::intake::roster::{Roster, Trainer};
use crate::read::record::{Id, Kind, Reading, Record};

/// Where a person said that the paper belongs.
pub(super) fn said_place<'d>(answer: &'d Answer, roster: &Roster) -> Option<(Match, &'d Answer)> {
    let by = || answer.replacing("").says;
    let place = match &answer.value {
        AnswerValue::Aside => Match::Nobody {
            reason: format!("Set aside. Decided {}", by()),
        },
        AnswerValue::Trainer(None) => Match::Nobody {
            reason: format!("Nobody's on the roster. Decided {}", by()),
        },
        AnswerValue::Trainer(Some(id)) => {
            let trainer = roster
                .trainers
                .iter()
                .position(|trainer| trainer.id == *id)?;
            Match::With {
                trainer,
                matched_by: MatchedBy::Answer,
            }
        }
        _ => return None,
    };
    Some((place, answer))
}

/// Where the paper stood before a person said where it belongs.
pub(super) fn display_place(place: &Match, roster: &Roster) -> String {
    match place {
        Match::With { trainer, .. } => said(&roster.trainers[*trainer]),
        Match::Asked { doubt, .. } => doubt.message.clone(),
        Match::Nobody { reason } => reason.clone(),
    }
}

/// Where one record belongs.
pub(super) enum Match {
    /// It is certainly this trainer's.
    With {
        trainer: usize,
        matched_by: MatchedBy,
    },
    /// It could be any of these: it counts for none of them.
    Asked {
        trainers: Vec<(usize, MatchedBy)>,
        doubt: Finding,
    },
    /// There is nobody to ask.
    Nobody { reason: String },
}

/// Everybody on the roster, and by what a paper finds the few whom it could mean.
pub(super) struct People {
    all: Vec<Person>,
    /// By ids, numbers and addresses.
    by_proof: Index,
    /// By the keys of names and their words. Many share a first name: no proof is looked for here.
    by_name: Index,
    folders: Folders,
}

impl People {
    pub(super) fn of(roster: &Roster) -> Self {
        let all: Vec<Person> = roster.trainers.iter().map(Person::of).collect();
        let (by_proof, by_name) = (
            Index::of(all.iter().map(Person::proofs)),
            Index::of(all.iter().map(Person::name_keys)),
        );
        Self {
            all,
            by_proof,
            by_name,
            folders: Folders::of(roster),
        }
    }

    /// Those whom the folder of a path is named after: a hint for whom to ask.
    pub(super) fn owners(&self, path: &str) -> Vec<usize> {
        self.folders.owners(path)
    }

    /// Those whom any of these could prove, in the order of the roster.
    fn proven(
        &self,
        proofs: impl IntoIterator<Item = String>,
    ) -> impl Iterator<Item = (usize, &Person)> {
        self.by_proof
            .with(proofs)
            .into_iter()
            .map(|place| (place, &self.all[place]))
    }

    /// Those with any of these keys or words in a name, in the order of the roster.
    fn named<K: AsRef<str>>(
        &self,
        keys: impl IntoIterator<Item = K>,
    ) -> impl Iterator<Item = (usize, &Person)> {
        self.by_name
            .with(keys)
            .into_iter()
            .map(|place| (place, &self.all[place]))
    }
}

/// What a paper can prove of one trainer.
struct Person {
    name: Option<PersonName>,
    aliases: Vec<PersonName>,
    id: String,
    numbers: Vec<String>,
    email: Option<String>,
}

impl Person {
    fn of(trainer: &Trainer) -> Self {
        let numbers = trainer
            .credentials
            .iter()
            .filter_map(|credential| credential.cert_number.as_deref())
            .map(letters_and_digits);
        Self {
            name: PersonName::parse(&trainer.name),
            aliases: trainer
                .aliases
                .iter()
                .filter_map(|alias| PersonName::parse(alias))
                .collect(),
            id: letters_and_digits(&trainer.id),
            // A shorter number is too easily that of something else.
            numbers: numbers.filter(|number| number.len() > 4).collect(),
            email: trainer.email.as_deref().map(str::to_lowercase),
        }
    }

    fn proofs(&self) -> BTreeSet<String> {
        self.numbers
            .iter()
            .chain([&self.id])
            .chain(&self.email)
            .cloned()
            .collect()
    }

    fn name_keys(&self) -> BTreeSet<String> {
        let names = || self.names().map(|(_, name)| name);
        names()
            .flat_map(PersonName::keys)
            .chain(names().flat_map(PersonName::words).map(str::to_owned))
            .collect()
    }

    fn names(&self) -> impl Iterator<Item = (MatchedBy, &PersonName)> {
        let aliases = self.aliases.iter().map(|alias| (MatchedBy::Alias, alias));
        self.name
            .iter()
            .map(|name| (MatchedBy::Name, name))
            .chain(aliases)
    }

    /// The best way in which a printed name is this person's; the full name before an alias.
    fn fits(&self, printed: &PersonName) -> Option<(Fit, MatchedBy)> {
        let fits = self
            .names()
            .filter_map(|(by, name)| Some((name.fits(printed)?, by)));
        fits.min_by_key(|(fit, by)| (*fit, *by == MatchedBy::Alias))
    }

    fn resembles(&self, printed: &PersonName) -> bool {
        self.names()
            .any(|(_, name)| name.fits(printed).is_some() || name.resembles(printed))
    }

    fn shares_a_word(&self, printed: &PersonName) -> bool {
        self.names().any(|(_, name)| name.shares_a_word(printed))
    }

    /// By which number or address the paper itself names this person.
    fn proven_by(&self, record: &Record) -> Option<MatchedBy> {
        let ids: Vec<&Id> = record.ids.iter().filter_map(Reading::value).collect();
        if ids
            .iter()
            .any(|id| says(&id.label, STAFF_LABELS) && letters_and_digits(&id.value) == self.id)
        {
            return Some(MatchedBy::Id);
        }
        if ids.iter().any(|id| {
            !says(&id.label, OTHERS_LABELS) && self.numbers.contains(&letters_and_digits(&id.value))
        }) {
            return Some(MatchedBy::CertNumber);
        }
        let email = self.email.as_deref()?;
        addresses(record)
            .any(|word| word == email)
            .then_some(MatchedBy::Email)
    }
}

/// What could be an e-mail address beside the holder's name or among the numbers.
fn addresses(record: &Record) -> impl Iterator<Item = String> {
    let line = record.holder.at().map_or("", |at| at.text.as_str());
    let ids = record
        .ids
        .iter()
        .filter_map(Reading::value)
        .map(|id| id.value.as_str());
    line.split_whitespace().chain(ids).map(|word| {
        word.trim_matches(['<', '>', '(', ')', ',', ';', ':', '.'])
            .to_lowercase()
    })
}

/// Words in the label of a number that the employer gave.
const STAFF_LABELS: &[&str] = &[
    "employee",
    "staff",
    "trainer",
    "team",
    "associate",
    "personnel",
];

/// Words in the label of a number that is a course's, a provider's or somebody else's.
const OTHERS_LABELS: &[&str] = &[
    "provider",
    "approval",
    "approved",
    "course",
    "class",
    "instructor",
    "sponsor",
    "center",
    "centre",
    "site",
    "activity",
    "event",
    "order",
    "invoice",
];

/// Words in the label of a number that only one paper in the world has (D20).
const OWN_LABELS: &[&str] = &[
    "certificate",
    "cert",
    "ecard",
    "card",
    "registry",
    "registration",
    "verification",
    "credential",
];

fn says(label: &str, any: &[&str]) -> bool {
    words(label).iter().any(|word| any.contains(&word.as_str()))
}

fn letters_and_digits(text: &str) -> String {
    words(text).concat()
}

pub(super) fn place(record: &Record, owners: &[usize], people: &People, roster: &Roster) -> Match {
    // A spreadsheet or notes among a trainer's papers: listed with its reason, and nobody is asked about it every night.
    if let Some(unsuited) = record
        .findings
        .iter()
        .find(|finding| finding.code == Code::Unsuited)
    {
        return Match::Nobody {
            reason: unsuited.message.clone(),
        };
    }
    let placed = match record.kind {
        // What it is, and for whom, is one question: it is asked of the paper's credit, which is none until then.
        Kind::Unreadable => match owners {
            [owner] => Match::With {
                trainer: *owner,
                matched_by: MatchedBy::Folder,
            },
            _ => unnamed(owners, roster, "The paper could not be read"),
        },
        _ => match (proven(record, people), &record.holder) {
            (Some(proof), _) => proven_place(proof, record, people, owners, roster),
            (None, Reading::Sure { value, .. }) => named_place(value, people, owners, roster),
            (None, Reading::Unclear(_)) => unclear_place(record, people, owners),
            (None, Reading::Missing) => unnamed(owners, roster, "No name was found on the paper"),
        },
    };
    match (record.kind, placed) {
        // What is no certificate raises no question of whose it is.
        (Kind::Other, Match::Asked { .. } | Match::Nobody { .. }) => Match::Nobody {
            reason: because(record, "Read, and no certificate or card"),
        },
        (Kind::Unreadable, Match::Nobody { .. }) => Match::Nobody {
            reason: because(record, "Could not be read"),
        },
        (_, placed) => placed,
    }
}

/// What the findings say of the document adds to the reason.
fn because(record: &Record, reason: &str) -> String {
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

/// The one trainer whose number or address is on the paper; none where there are two.
fn proven(record: &Record, people: &People) -> Option<(usize, MatchedBy)> {
    let numbers = record
        .ids
        .iter()
        .filter_map(Reading::value)
        .map(|id| letters_and_digits(&id.value));
    let mut proofs = people
        .proven(numbers.chain(addresses(record)))
        .filter_map(|(trainer, person)| Some((trainer, person.proven_by(record)?)));
    let first = proofs.next()?;
    proofs.next().is_none().then_some(first)
}

fn proven_place(
    (trainer, matched_by): (usize, MatchedBy),
    record: &Record,
    people: &People,
    owners: &[usize],
    roster: &Roster,
) -> Match {
    let printed = record
        .holder
        .value()
        .and_then(|holder| PersonName::parse(holder));
    let matching = said(&roster.trainers[trainer]);
    if let (Some(printed), Some(holder)) = (printed, record.holder.value())
        && !people.all[trainer].shares_a_word(&printed)
    {
        let mut asked = vec![(trainer, matched_by)];
        asked.extend(
            fitting(&printed, people)
                .into_iter()
                .map(|(trainer, _, by)| (trainer, by))
                .filter(|(other, _)| *other != trainer),
        );
        let message =
            format!("The paper names `{holder}` and carries a number or address of {matching}.");
        return Match::Asked {
            trainers: asked,
            doubt: Finding::new(Code::WrongPerson, message),
        };
    }
    if owners.is_empty() || owners.contains(&trainer) {
        return Match::With {
            trainer,
            matched_by,
        };
    }
    wrong_person(
        owners,
        roster,
        &format!("carries a number or address of {matching}"),
    )
}

/// Everybody whom a name fits, as exactly as it fits anybody.
fn fitting(printed: &PersonName, people: &People) -> Vec<(usize, Fit, MatchedBy)> {
    let mut fits: Vec<_> = people
        .named(printed.keys())
        .filter_map(|(trainer, person)| person.fits(printed).map(|(fit, by)| (trainer, fit, by)))
        .collect();
    let best = fits.iter().map(|(_, fit, _)| *fit).min();
    fits.retain(|(_, fit, _)| Some(*fit) == best);
    fits
}

fn named_place(holder: &str, people: &People, owners: &[usize], roster: &Roster) -> Match {
    let Some(printed) = PersonName::parse(holder) else {
        return unnamed(owners, roster, "No name was found on the paper");
    };
    let fits = fitting(&printed, people);
    let full: Vec<usize> = fits
        .iter()
        .filter(|(_, _, by)| *by == MatchedBy::Name)
        .map(|(trainer, ..)| *trainer)
        .collect();
    match fits.as_slice() {
        [] => unknown_place(holder, &printed, people, owners, roster),
        [(trainer, _, matched_by)] if owners.is_empty() || owners.contains(trainer) => {
            Match::With {
                trainer: *trainer,
                matched_by: *matched_by,
            }
        }
        [(trainer, ..)] => wrong_person(
            owners,
            roster,
            &format!("names {}", said(&roster.trainers[*trainer])),
        ),
        // A full name goes before another's alias where the folder agrees.
        _ if full.len() == 1 && owners == full.as_slice() => Match::With {
            trainer: full[0],
            matched_by: MatchedBy::Name,
        },
        _ => {
            let mut trainers: Vec<_> = fits
                .iter()
                .map(|(trainer, _, by)| (*trainer, *by))
                .collect();
            trainers.extend(
                hinted(owners)
                    .filter(|(owner, _)| fits.iter().all(|(trainer, ..)| trainer != owner)),
            );
            let could_be: Vec<String> = fits
                .iter()
                .map(|(trainer, ..)| said(&roster.trainers[*trainer]))
                .collect();
            let message = format!("`{holder}` could be {}.", could_be.join(" or "));
            Match::Asked {
                trainers,
                doubt: Finding::new(Code::TwoPeople, message),
            }
        }
    }
}

/// The name is nobody's: the folder's trainer is asked, else whoever has a name like it.
fn unknown_place(
    holder: &str,
    printed: &PersonName,
    people: &People,
    owners: &[usize],
    roster: &Roster,
) -> Match {
    // Names that are alike share a word, and none of them fits.
    let like: Vec<usize> = people
        .named(printed.words())
        .filter(|(_, person)| person.resembles(printed))
        .map(|(trainer, _)| trainer)
        .collect();
    let near: Vec<usize> = owners
        .iter()
        .copied()
        .filter(|owner| like.contains(owner))
        .collect();
    if !near.is_empty() || (owners.is_empty() && !like.is_empty()) {
        let asked = if near.is_empty() { like } else { near };
        let names: Vec<String> = asked
            .iter()
            .map(|trainer| said(&roster.trainers[*trainer]))
            .collect();
        let message = format!(
            "The paper names `{holder}`, and the roster has {}.",
            names.join(" and ")
        );
        return Match::Asked {
            trainers: hinted(&asked).collect(),
            doubt: Finding::new(Code::NameMatch, message),
        };
    }
    let but = match like.as_slice() {
        [] => "who is not on the roster".to_owned(),
        _ => format!(
            "who could be {}",
            like.iter()
                .map(|trainer| said(&roster.trainers[*trainer]))
                .collect::<Vec<_>>()
                .join(" or ")
        ),
    };
    if owners.is_empty() {
        return Match::Nobody {
            reason: format!("{holder} is not on the roster"),
        };
    }
    wrong_person(owners, roster, &format!("names `{holder}`, {but},"))
}

/// Several names could be meant: the folder's trainer is asked, else everybody whom one of them fits.
fn unclear_place(record: &Record, people: &People, owners: &[usize]) -> Match {
    let candidates: Vec<&String> = record.holder.candidates();
    let printed: Vec<PersonName> = candidates
        .iter()
        .filter_map(|candidate| PersonName::parse(candidate))
        .collect();
    let could_be = || {
        let matches =
            |person: &Person| printed.iter().any(|printed| person.fits(printed).is_some());
        let keys = printed.iter().flat_map(PersonName::keys);
        people
            .named(keys)
            .filter(|(_, person)| matches(person))
            .map(|(trainer, _)| trainer)
            .collect::<Vec<_>>()
    };
    let asked = if owners.is_empty() {
        could_be()
    } else {
        owners.to_vec()
    };
    let names = candidates
        .iter()
        .map(|candidate| format!("`{candidate}`"))
        .collect::<Vec<_>>()
        .join(" or ");
    if asked.is_empty() {
        return Match::Nobody {
            reason: format!("The name is unclear: {names}"),
        };
    }
    let message = format!("The name on the paper is unclear: {names}.");
    Match::Asked {
        trainers: hinted(&asked).collect(),
        doubt: Finding::new(Code::NameMatch, message),
    }
}

fn unnamed(owners: &[usize], roster: &Roster, why: &str) -> Match {
    if owners.is_empty() {
        return Match::Nobody {
            reason: why.to_owned(),
        };
    }
    let message = format!(
        "{why}; it lies in the folder of {}.",
        folder_of(owners, roster)
    );
    Match::Asked {
        trainers: hinted(owners).collect(),
        doubt: Finding::new(Code::HolderMissing, message),
    }
}

/// The paper says another person than its folder: it stands with the folder's trainer and names the other.
fn wrong_person(owners: &[usize], roster: &Roster, what: &str) -> Match {
    let message = format!(
        "The paper {what} and lies in the folder of {}.",
        folder_of(owners, roster)
    );
    Match::Asked {
        trainers: hinted(owners).collect(),
        doubt: Finding::new(Code::WrongPerson, message),
    }
}

fn hinted(trainers: &[usize]) -> impl Iterator<Item = (usize, MatchedBy)> {
    trainers.iter().map(|trainer| (*trainer, MatchedBy::Folder))
}

fn folder_of(owners: &[usize], roster: &Roster) -> String {
    owners
        .iter()
        .map(|owner| said(&roster.trainers[*owner]))
        .collect::<Vec<_>>()
        .join(" or ")
}

pub(super) fn said(trainer: &Trainer) -> String {
    format!("{} ({})", trainer.name, trainer.id)
}

/// The certificate's own numbers, without those of courses, approvals and providers.
pub(super) fn own_numbers(record: &Record) -> Vec<String> {
    let ids = record.ids.iter().filter_map(Reading::value);
    let own = ids.filter(|id| says(&id.label, OWN_LABELS) && !says(&id.label, OTHERS_LABELS));
    own.map(|id| letters_and_digits(&id.value))
        .filter(|number| number.len() > 3)
        .collect()
}

#[cfg(test)]
mod tests;
