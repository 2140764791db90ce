//! Records and roster to a [`Filing`]: whose paper each record is (D21, D22).
//!
//! Proof is what the paper itself says: an id, a certificate number or an e-mail of the roster, the full name, an alias. A folder
//! is a hint for whom to ask, and so is a likeness; neither makes a paper anybody's. What stays in doubt counts for nobody and
//! stands with whoever could be asked.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::credit::decision::{Answer, Decision, Decisions, Part, settle};
use crate::credit::folder::Folders;
use crate::credit::{Filing, MatchedBy, Paper, Unfiled, sides};
use crate::finding::{Code, Finding};
use crate::intake::person::{Fit, PersonName, words};
use crate::intake::roster::{Roster, Trainer};
use crate::read::record::{Id, Kind, Reading, Record};

/// Puts every record in its place: with its trainer, with everybody who could be asked, or with nobody.
///
/// The order of the records does not matter: papers are filed in the order of their paths and pages; several certificates on the
/// same pages stay in the order in which they were read. What people decided about a record is put in place first.
#[must_use]
pub fn file(mut records: Vec<Record>, roster: &Roster, decisions: &Decisions) -> Filing {
    records.sort_by(|a, b| (&a.path, a.pages, &a.sha256).cmp(&(&b.path, b.pages, &b.sha256)));
    let parts = parts(&records);
    let people = People::of(roster);
    let mut filing = Filing { papers: vec![Vec::new(); people.all.len()], unfiled: Vec::new() };
    let mut owned: Option<(String, Vec<usize>)> = None;
    for (mut record, part) in records.into_iter().zip(parts) {
        let decisions = decisions.about(&record, part);
        let mut decided = settle(&mut record, &decisions);
        // Papers come folder by folder, and all of one folder have its owners.
        let folder = record.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if owned.as_ref().is_none_or(|(before, _)| before != folder) {
            owned = Some((folder.to_owned(), people.folders.owners(&record.path)));
        }
        let owners = owned.as_ref().map_or(&[][..], |(_, owners)| owners);
        let read = place(&record, owners, &people, roster);
        let place = match decisions.iter().find_map(|decision| said_place(decision, roster)) {
            Some((place, decision)) => {
                decided.push(decision.replacing(stood(&read, roster)));
                place
            }
            None => read,
        };
        let paper = |record: Record, matched_by, doubt| Paper {
            part,
            decisions: decisions.clone(),
            decided: decided.clone(),
            ..Paper::new(String::new(), record, matched_by, doubt)
        };
        match place {
            Place::With { trainer, matched_by } => filing.papers[trainer].push(paper(record, matched_by, None)),
            Place::Asked { trainers, doubt } => {
                for (trainer, matched_by) in trainers {
                    filing.papers[trainer].push(paper(record.clone(), matched_by, Some(doubt.clone())));
                }
            }
            Place::Nobody { reason } => filing.unfiled.push(Unfiled { record, reason, decided }),
        }
    }
    doubt_shared_numbers(&mut filing, roster);
    for papers in &mut filing.papers {
        for (place, paper) in papers.iter_mut().enumerate() {
            paper.evidence = format!("E{:03}", place + 1);
        }
        sides::join(papers);
    }
    filing
}

/// For each of the sorted records, which of the certificates on its pages it is.
fn parts(records: &[Record]) -> Vec<Part> {
    let same = |a: &Record, b: &Record| a.path == b.path && a.pages == b.pages && a.sha256 == b.sha256;
    records.chunk_by(same).flat_map(|chunk| (1..=chunk.len()).map(|number| Part { number, of: chunk.len() })).collect()
}

/// Where a person said that the paper belongs.
fn said_place<'d>(decision: &'d Decision, roster: &Roster) -> Option<(Place, &'d Decision)> {
    let by = || decision.replacing("").says;
    let place = match &decision.answer {
        Answer::Aside => Place::Nobody { reason: format!("Set aside. Decided {}", by()) },
        Answer::Trainer(None) => Place::Nobody { reason: format!("Nobody's on the roster. Decided {}", by()) },
        Answer::Trainer(Some(id)) => {
            let trainer = roster.trainers.iter().position(|trainer| trainer.id == *id)?;
            Place::With { trainer, matched_by: MatchedBy::Decision }
        }
        _ => return None,
    };
    Some((place, decision))
}

/// Where the paper stood before a person said where it belongs.
fn stood(place: &Place, roster: &Roster) -> String {
    match place {
        Place::With { trainer, .. } => said(&roster.trainers[*trainer]),
        Place::Asked { doubt, .. } => doubt.message.clone(),
        Place::Nobody { reason } => reason.clone(),
    }
}

/// Where one record belongs.
enum Place {
    /// It is certainly this trainer's.
    With { trainer: usize, matched_by: MatchedBy },
    /// It could be any of these: it counts for none of them.
    Asked { trainers: Vec<(usize, MatchedBy)>, doubt: Finding },
    /// There is nobody to ask.
    Nobody { reason: String },
}

/// Everybody on the roster, and by what a paper finds the few whom it could mean.
struct People {
    all: Vec<Person>,
    /// Places in the roster by ids, numbers, addresses, the keys of names and their words.
    by: HashMap<String, Vec<usize>>,
    folders: Folders,
}

impl People {
    fn of(roster: &Roster) -> Self {
        let all: Vec<Person> = roster.trainers.iter().map(Person::of).collect();
        let mut by: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, person) in all.iter().enumerate() {
            for key in person.keys() {
                by.entry(key).or_default().push(place);
            }
        }
        Self { all, by, folders: Folders::of(roster) }
    }

    /// Those who are found by any of these, in the order of the roster; everybody to whom a check could say yes is among them.
    fn by<K: AsRef<str>>(&self, keys: impl IntoIterator<Item = K>) -> impl Iterator<Item = (usize, &Person)> {
        let places: BTreeSet<usize> = keys.into_iter().filter_map(|key| self.by.get(key.as_ref())).flatten().copied().collect();
        places.into_iter().map(|place| (place, &self.all[place]))
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
        let numbers = trainer.credentials.iter().filter_map(|credential| credential.cert_number.as_deref()).map(letters_and_digits);
        Self {
            name: PersonName::parse(&trainer.name),
            aliases: trainer.aliases.iter().filter_map(|alias| PersonName::parse(alias)).collect(),
            id: letters_and_digits(&trainer.id),
            // A shorter number is too easily that of something else.
            numbers: numbers.filter(|number| number.len() > 4).collect(),
            email: trainer.email.as_deref().map(str::to_lowercase),
        }
    }

    fn keys(&self) -> BTreeSet<String> {
        let names = || self.names().map(|(_, name)| name);
        let mut keys: BTreeSet<String> = names().flat_map(PersonName::keys).collect();
        keys.extend(names().flat_map(PersonName::words).map(str::to_owned));
        keys.extend(self.numbers.iter().chain([&self.id]).chain(&self.email).cloned());
        keys
    }

    fn names(&self) -> impl Iterator<Item = (MatchedBy, &PersonName)> {
        let aliases = self.aliases.iter().map(|alias| (MatchedBy::Alias, alias));
        self.name.iter().map(|name| (MatchedBy::Name, name)).chain(aliases)
    }

    /// The best way in which a printed name is this person's; the full name before an alias.
    fn fits(&self, printed: &PersonName) -> Option<(Fit, MatchedBy)> {
        let fits = self.names().filter_map(|(by, name)| Some((name.fits(printed)?, by)));
        fits.min_by_key(|(fit, by)| (*fit, *by == MatchedBy::Alias))
    }

    fn resembles(&self, printed: &PersonName) -> bool {
        self.names().any(|(_, name)| name.fits(printed).is_some() || name.resembles(printed))
    }

    fn shares_a_word(&self, printed: &PersonName) -> bool {
        self.names().any(|(_, name)| name.shares_a_word(printed))
    }

    /// By which number or address the paper itself names this person.
    fn proven_by(&self, record: &Record) -> Option<MatchedBy> {
        let ids: Vec<&Id> = record.ids.iter().filter_map(Reading::value).collect();
        if ids.iter().any(|id| says(&id.label, STAFF_LABELS) && letters_and_digits(&id.value) == self.id) {
            return Some(MatchedBy::Id);
        }
        if ids.iter().any(|id| !says(&id.label, OTHERS_LABELS) && self.numbers.contains(&letters_and_digits(&id.value))) {
            return Some(MatchedBy::CertNumber);
        }
        let email = self.email.as_deref()?;
        addresses(record).any(|word| word == email).then_some(MatchedBy::Email)
    }
}

/// What could be an e-mail address beside the holder's name or among the numbers.
fn addresses(record: &Record) -> impl Iterator<Item = String> {
    let line = record.holder.at().map_or("", |at| at.text.as_str());
    let ids = record.ids.iter().filter_map(Reading::value).map(|id| id.value.as_str());
    line.split_whitespace().chain(ids).map(|word| word.trim_matches(['<', '>', '(', ')', ',', ';', ':', '.']).to_lowercase())
}

/// Words in the label of a number that the employer gave.
const STAFF_LABELS: &[&str] = &["employee", "staff", "trainer", "team", "associate", "personnel"];

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
const OWN_LABELS: &[&str] = &["certificate", "cert", "ecard", "card", "registry", "registration", "verification", "credential"];

fn says(label: &str, any: &[&str]) -> bool {
    words(label).iter().any(|word| any.contains(&word.as_str()))
}

fn letters_and_digits(text: &str) -> String {
    words(text).concat()
}

fn place(record: &Record, owners: &[usize], people: &People, roster: &Roster) -> Place {
    // A spreadsheet or notes among a trainer's papers: listed with its reason, and nobody is asked about it every night.
    if let Some(unsuited) = record.findings.iter().find(|finding| finding.code == Code::Unsuited) {
        return Place::Nobody { reason: unsuited.message.clone() };
    }
    let placed = match record.kind {
        // What it is, and for whom, is one question: it is asked of the paper's credit, which is none until then.
        Kind::Unreadable => match owners {
            [owner] => Place::With { trainer: *owner, matched_by: MatchedBy::Folder },
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
        (Kind::Other, Place::Asked { .. } | Place::Nobody { .. }) => {
            Place::Nobody { reason: because(record, "Read, and no certificate or card") }
        }
        (Kind::Unreadable, Place::Nobody { .. }) => Place::Nobody { reason: because(record, "Could not be read") },
        (_, placed) => placed,
    }
}

/// What the findings say of the document adds to the reason.
fn because(record: &Record, reason: &str) -> String {
    let messages: Vec<&str> = record.findings.iter().map(|finding| finding.message.as_str()).collect();
    if messages.is_empty() { reason.to_owned() } else { format!("{reason}: {}", messages.join("; ")) }
}

/// The one trainer whose number or address is on the paper; none where there are two.
fn proven(record: &Record, people: &People) -> Option<(usize, MatchedBy)> {
    let numbers = record.ids.iter().filter_map(Reading::value).map(|id| letters_and_digits(&id.value));
    let mut proofs = people.by(numbers.chain(addresses(record))).filter_map(|(trainer, person)| Some((trainer, person.proven_by(record)?)));
    let first = proofs.next()?;
    proofs.next().is_none().then_some(first)
}

fn proven_place((trainer, matched_by): (usize, MatchedBy), record: &Record, people: &People, owners: &[usize], roster: &Roster) -> Place {
    let printed = record.holder.value().and_then(|holder| PersonName::parse(holder));
    let who = said(&roster.trainers[trainer]);
    if let (Some(printed), Some(holder)) = (printed, record.holder.value())
        && !people.all[trainer].shares_a_word(&printed)
    {
        let mut asked = vec![(trainer, matched_by)];
        asked.extend(fitting(&printed, people).into_iter().map(|(trainer, _, by)| (trainer, by)).filter(|(other, _)| *other != trainer));
        let message = format!("The paper names `{holder}` and carries a number or address of {who}.");
        return Place::Asked { trainers: asked, doubt: Finding::new(Code::WrongPerson, message) };
    }
    if owners.is_empty() || owners.contains(&trainer) {
        return Place::With { trainer, matched_by };
    }
    wrong_person(owners, roster, &format!("carries a number or address of {who}"))
}

/// Everybody whom a name fits, as exactly as it fits anybody.
fn fitting(printed: &PersonName, people: &People) -> Vec<(usize, Fit, MatchedBy)> {
    let mut fits: Vec<_> =
        people.by(printed.keys()).filter_map(|(trainer, person)| person.fits(printed).map(|(fit, by)| (trainer, fit, by))).collect();
    let best = fits.iter().map(|(_, fit, _)| *fit).min();
    fits.retain(|(_, fit, _)| Some(*fit) == best);
    fits
}

fn named_place(holder: &str, people: &People, owners: &[usize], roster: &Roster) -> Place {
    let Some(printed) = PersonName::parse(holder) else {
        return unnamed(owners, roster, "No name was found on the paper");
    };
    let fits = fitting(&printed, people);
    let full: Vec<usize> = fits.iter().filter(|(_, _, by)| *by == MatchedBy::Name).map(|(trainer, ..)| *trainer).collect();
    match fits.as_slice() {
        [] => unknown_place(holder, &printed, people, owners, roster),
        [(trainer, _, matched_by)] if owners.is_empty() || owners.contains(trainer) => {
            Place::With { trainer: *trainer, matched_by: *matched_by }
        }
        [(trainer, ..)] => wrong_person(owners, roster, &format!("names {}", said(&roster.trainers[*trainer]))),
        // A full name goes before another's alias where the folder agrees.
        _ if full.len() == 1 && owners == full.as_slice() => Place::With { trainer: full[0], matched_by: MatchedBy::Name },
        _ => {
            let mut trainers: Vec<_> = fits.iter().map(|(trainer, _, by)| (*trainer, *by)).collect();
            trainers.extend(hinted(owners).filter(|(owner, _)| fits.iter().all(|(trainer, ..)| trainer != owner)));
            let could_be: Vec<String> = fits.iter().map(|(trainer, ..)| said(&roster.trainers[*trainer])).collect();
            let message = format!("`{holder}` could be {}.", could_be.join(" or "));
            Place::Asked { trainers, doubt: Finding::new(Code::TwoPeople, message) }
        }
    }
}

/// The name is nobody's: the folder's trainer is asked, else whoever has a name like it.
fn unknown_place(holder: &str, printed: &PersonName, people: &People, owners: &[usize], roster: &Roster) -> Place {
    // Names that are alike share a word, and none of them fits.
    let like: Vec<usize> = people.by(printed.words()).filter(|(_, person)| person.resembles(printed)).map(|(trainer, _)| trainer).collect();
    let near: Vec<usize> = owners.iter().copied().filter(|owner| like.contains(owner)).collect();
    if !near.is_empty() || (owners.is_empty() && !like.is_empty()) {
        let asked = if near.is_empty() { like } else { near };
        let names: Vec<String> = asked.iter().map(|trainer| said(&roster.trainers[*trainer])).collect();
        let message = format!("The paper names `{holder}`, and the roster has {}.", names.join(" and "));
        return Place::Asked { trainers: hinted(&asked).collect(), doubt: Finding::new(Code::NameMatch, message) };
    }
    let but = match like.as_slice() {
        [] => "who is not on the roster".to_owned(),
        _ => format!("who could be {}", like.iter().map(|trainer| said(&roster.trainers[*trainer])).collect::<Vec<_>>().join(" or ")),
    };
    if owners.is_empty() {
        return Place::Nobody { reason: format!("{holder} is not on the roster") };
    }
    wrong_person(owners, roster, &format!("names `{holder}`, {but},"))
}

/// Several names could be meant: the folder's trainer is asked, else everybody whom one of them fits.
fn unclear_place(record: &Record, people: &People, owners: &[usize]) -> Place {
    let candidates: Vec<&String> = record.holder.candidates();
    let printed: Vec<PersonName> = candidates.iter().filter_map(|candidate| PersonName::parse(candidate)).collect();
    let could_be = || {
        let matches = |person: &Person| printed.iter().any(|printed| person.fits(printed).is_some());
        let keys = printed.iter().flat_map(PersonName::keys);
        people.by(keys).filter(|(_, person)| matches(person)).map(|(trainer, _)| trainer).collect::<Vec<_>>()
    };
    let asked = if owners.is_empty() { could_be() } else { owners.to_vec() };
    let names = candidates.iter().map(|candidate| format!("`{candidate}`")).collect::<Vec<_>>().join(" or ");
    if asked.is_empty() {
        return Place::Nobody { reason: format!("The name is unclear: {names}") };
    }
    let message = format!("The name on the paper is unclear: {names}.");
    Place::Asked { trainers: hinted(&asked).collect(), doubt: Finding::new(Code::NameMatch, message) }
}

fn unnamed(owners: &[usize], roster: &Roster, why: &str) -> Place {
    if owners.is_empty() {
        return Place::Nobody { reason: why.to_owned() };
    }
    let message = format!("{why}; it lies in the folder of {}.", folder_of(owners, roster));
    Place::Asked { trainers: hinted(owners).collect(), doubt: Finding::new(Code::HolderMissing, message) }
}

/// The paper says another person than its folder: it stands with the folder's trainer and names the other.
fn wrong_person(owners: &[usize], roster: &Roster, what: &str) -> Place {
    let message = format!("The paper {what} and lies in the folder of {}.", folder_of(owners, roster));
    Place::Asked { trainers: hinted(owners).collect(), doubt: Finding::new(Code::WrongPerson, message) }
}

fn hinted(trainers: &[usize]) -> impl Iterator<Item = (usize, MatchedBy)> {
    trainers.iter().map(|trainer| (*trainer, MatchedBy::Folder))
}

fn folder_of(owners: &[usize], roster: &Roster) -> String {
    owners.iter().map(|owner| said(&roster.trainers[*owner])).collect::<Vec<_>>().join(" or ")
}

fn said(trainer: &Trainer) -> String {
    format!("{} ({})", trainer.name, trainer.id)
}

/// One certificate number on the papers of two people: one of the two is wrong, and nobody here can say which.
fn doubt_shared_numbers(filing: &mut Filing, roster: &Roster) {
    let mut holders: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (trainer, papers) in filing.papers.iter().enumerate() {
        for number in papers.iter().filter(|paper| paper.doubt.is_none()).flat_map(|paper| own_numbers(&paper.record)) {
            holders.entry(number).or_default().insert(trainer);
        }
    }
    holders.retain(|_, trainers| trainers.len() > 1);
    for paper in filing.papers.iter_mut().flatten().filter(|paper| paper.doubt.is_none()) {
        let shared = own_numbers(&paper.record).into_iter().find_map(|number| holders.get(&number));
        if let Some(trainers) = shared {
            let names = trainers.iter().map(|trainer| said(&roster.trainers[*trainer])).collect::<Vec<_>>().join(" and ");
            let message = format!("Papers of {names} carry the same certificate number.");
            paper.doubt = Some(Finding::new(Code::SharedNumber, message));
        }
    }
}

/// The certificate's own numbers, without those of courses, approvals and providers.
fn own_numbers(record: &Record) -> Vec<String> {
    let ids = record.ids.iter().filter_map(Reading::value);
    let own = ids.filter(|id| says(&id.label, OWN_LABELS) && !says(&id.label, OTHERS_LABELS));
    own.map(|id| letters_and_digits(&id.value)).filter(|number| number.len() > 3).collect()
}

#[cfg(test)]
mod tests;
