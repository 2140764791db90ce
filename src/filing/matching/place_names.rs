//! The trainers whom the names of folders and files may mean: hints whom to ask, never proof (D21).
//!
//! A path or a name comes in; positions in the roster go out, from what is surely a trainer's to a word that may be a
//! name among others. What each of them is worth is decided by the caller.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use super::people::RosterTrainers;
use crate::filing::folder::Folders;
use crate::filing::name_words::{NameWord, as_read, may_be_a_name, may_be_of_a_name, parts};
use crate::intake::display_name::as_named;
use crate::intake::person::{PersonName, is_title, spellings, words};
use crate::intake::roster::Roster;

/// How many words of a name are compared, and how many of them as one whole name, as a similar one, and joined as one word.
const LONGEST: usize = 64;
const LONGEST_NAME: usize = 8;
const LONGEST_SIMILAR_NAME: usize = 4;
const LONGEST_JOINED: usize = 4;

/// A name or a word that could be that of more trainers than this is nobody's: most of those asked would be asked in vain.
pub(super) const MAX_MEANT: usize = 5;

/// What the names of folders and files say of the trainers of a roster.
pub(in crate::filing) struct PlaceNames {
    folders: Folders,
    /// The words in the names of clubs.
    club_words: BTreeSet<String>,
    /// What is known of the name of a folder. Each is looked up once, however many documents are in it.
    known: RefCell<HashMap<String, Rc<PlaceMeaning>>>,
}

/// The trainers whom the name of a folder or file may mean.
#[derive(Default)]
struct PlaceMeaning {
    /// Whether it is surely that of a trainer's folder. Nothing else is looked for then.
    is_owned: bool,
    /// Their whole name, an alias, an id or a certificate number is in it.
    wholly: BTreeSet<usize>,
    /// Something similar to their whole name is in it.
    similar: BTreeSet<usize>,
    /// By its other words.
    words: Vec<WordMeaning>,
    /// The folded words that are part of a whole or similar name.
    explained: BTreeSet<String>,
}

/// The trainers whom a word in a name may mean: a weak hint, because many words are names.
struct WordMeaning {
    trainers: BTreeSet<usize>,
    /// Whether nothing stands beside it but other names and what is written on every document: "Okafor certs", and not
    /// "Grant applications".
    is_alone: bool,
}

/// Which words in names tell whom to ask.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::filing) enum NameHint {
    /// Those beside which nothing else stands.
    Alone,
    /// All of them, also among other words and misspelled.
    Any,
}

impl PlaceNames {
    pub(in crate::filing) fn new(roster: &Roster) -> Self {
        let clubs = roster.trainers.iter().filter_map(|t| t.club.as_deref());
        let clubs: BTreeSet<&str> = clubs.collect();
        Self {
            folders: Folders::new(roster),
            club_words: clubs.into_iter().flat_map(words).collect(),
            known: RefCell::default(),
        }
    }

    /// The trainers that the folder of a path is surely named after.
    pub(in crate::filing) fn owners(&self, path: &str) -> Vec<usize> {
        self.folders.owners(&as_named(path))
    }

    /// The trainers whose whole name, id or number is in the file's own name, and whose name or a similar one is in that of
    /// a folder below the deepest one that is surely a trainer's.
    pub(in crate::filing) fn pointed_to(
        &self,
        path: &str,
        people: &RosterTrainers,
    ) -> BTreeSet<usize> {
        let mut trainers = self.read(file_name(path), people).wholly;
        for folder in self.below_owned(path, people) {
            trainers.extend(&folder.wholly);
            trainers.extend(&folder.similar);
        }
        trainers
    }

    /// The trainers whose whole name, id or number, or something similar to a whole name, is in a line that somebody wrote.
    pub(in crate::filing) fn named_in_line(
        &self,
        line: &str,
        people: &RosterTrainers,
    ) -> BTreeSet<usize> {
        let named = self.read(line, people);
        &named.wholly | &named.similar
    }

    /// Whether the name of a folder may mean any trainer.
    pub(in crate::filing) fn means_somebody(&self, folder: &str, people: &RosterTrainers) -> bool {
        let named = self.of_folder(folder, people);
        let by_words = named.words.iter().map(|word| &word.trainers);
        let sets = by_words.chain([&named.wholly, &named.similar]);
        named.is_owned || sets.into_iter().any(|trainers| !trainers.is_empty())
    }

    /// The trainers whom a word in the name of a folder may mean.
    pub(in crate::filing) fn by_words(
        &self,
        folder: &str,
        hint: NameHint,
        people: &RosterTrainers,
    ) -> BTreeSet<usize> {
        self.of_folder(folder, people).by_words(hint)
    }

    /// The trainers whom a word in the file's own name may mean, or something similar to a whole name.
    pub(in crate::filing) fn by_words_of_file(
        &self,
        path: &str,
        hint: NameHint,
        people: &RosterTrainers,
    ) -> BTreeSet<usize> {
        let named = self.read(file_name(path), people);
        &named.by_words(hint) | &named.similar
    }

    /// The trainers whom a word in the name of a folder may mean that is below a folder of `owners`, and who are not
    /// among these.
    pub(in crate::filing) fn others_below(
        &self,
        path: &str,
        (owners, hint): (&[usize], NameHint),
        people: &RosterTrainers,
    ) -> BTreeSet<usize> {
        let is_of_owner = |word: &&WordMeaning| owners.iter().any(|t| word.trainers.contains(t));
        let mut trainers = BTreeSet::new();
        for folder in self.below_owned(path, people) {
            let words = folder.words.iter().filter(|word| word.counts_as(hint));
            let of_others = words.filter(|word| !is_of_owner(word));
            trainers.extend(of_others.flat_map(|word| &word.trainers));
        }
        trainers
    }

    /// What is known of the folders of a path that are below the deepest one that is surely a trainer's, the deepest first.
    fn below_owned(
        &self,
        path: &str,
        people: &RosterTrainers,
    ) -> impl Iterator<Item = Rc<PlaceMeaning>> {
        let folders = path.rsplit('/').skip(1);
        folders
            .map(|folder| self.of_folder(folder, people))
            .take_while(|named| !named.is_owned)
    }

    fn of_folder(&self, folder: &str, people: &RosterTrainers) -> Rc<PlaceMeaning> {
        if let Some(known) = self.known.borrow().get(folder) {
            return Rc::clone(known);
        }
        let named = if self.folders.has_owner(&as_named(folder)) {
            PlaceMeaning {
                is_owned: true,
                ..PlaceMeaning::default()
            }
        } else {
            self.read(folder, people)
        };
        let named = Rc::new(named);
        let mut known = self.known.borrow_mut();
        known.insert(folder.to_owned(), Rc::clone(&named));
        named
    }

    /// Finds out whom a name may mean, whether a folder or a file has it.
    fn read(&self, name: &str, people: &RosterTrainers) -> PlaceMeaning {
        let name = as_named(name);
        let name = as_read(&name);
        let parts = parts(&name);
        let pieces = parts.iter().flatten().map(|word| word.text.as_str());
        let pieces = pieces.collect::<Vec<_>>().join(" ");
        let mut texts: Vec<Vec<String>> = spellings(&name);
        texts.extend(spellings(&pieces));
        texts.dedup();
        let mut named = PlaceMeaning::default();
        for mut words in texts {
            words.truncate(LONGEST);
            self.find_whole_names(&words, &mut named, people);
        }
        if let [word] = parts.iter().flatten().collect::<Vec<_>>().as_slice() {
            let trainers = people.with_number_in_id(&word.text);
            named.add_word(trainers, true);
        }
        for part in &parts {
            let part = &part[..part.len().min(LONGEST)];
            self.find_words(part, &mut named, people);
        }
        named
    }

    /// Whole names, ids and numbers among the words of a name, and what is similar to whole names.
    fn find_whole_names(
        &self,
        words: &[String],
        named: &mut PlaceMeaning,
        people: &RosterTrainers,
    ) {
        named.wholly.extend(self.folders.with_id(words));
        let mut explained = vec![false; words.len()];
        for row in rows(words.len(), LONGEST_NAME) {
            let joined = words[row.clone()].concat();
            let mut trainers = BTreeSet::new();
            if joined.len() > 3 && joined.contains(|c: char| c.is_ascii_digit()) {
                trainers = people.with_number(&joined);
            }
            if let Some(name) = PersonName::parse(&words[row.clone()].join(" ")) {
                trainers.extend(
                    people
                        .best_fits(&name)
                        .into_iter()
                        .map(|(trainer, _)| trainer),
                );
            }
            if !trainers.is_empty() {
                explained[row].fill(true);
                named.wholly.extend(trainers);
            }
        }
        for row in rows(words.len(), LONGEST_SIMILAR_NAME) {
            let may_be_name = words[row.clone()].iter().all(|word| may_be_of_a_name(word));
            if !may_be_name || !explained[row.clone()].contains(&false) {
                continue;
            }
            let name = PersonName::parse(&words[row.clone()].join(" "));
            let similar = name.map_or_else(Vec::new, |name| people.similar(&name));
            if similar.is_empty() || similar.len() > MAX_MEANT {
                continue;
            }
            // What stands beside a name that was found is not a part of it.
            if !explained[row.clone()].contains(&true) {
                explained[row].fill(true);
            }
            named.similar.extend(similar);
        }
        let explained = words.iter().zip(explained).filter(|(_, is)| *is);
        named
            .explained
            .extend(explained.map(|(word, _)| word.clone()));
    }

    /// Names in the other words of a part of a name, first in several that are joined. If there is none, a misspelled one
    /// may be all that is in it. A word by itself may also be a nickname.
    fn find_words(&self, part: &[NameWord], named: &mut PlaceMeaning, people: &RosterTrainers) {
        let mut is_name: Vec<bool> = part.iter().map(|word| named.explains(word)).collect();
        let mut found: Vec<(BTreeSet<usize>, usize, bool)> = Vec::new();
        let mut by_length: Vec<Range<usize>> = rows(part.len(), LONGEST_JOINED).collect();
        by_length.sort_by_key(|row| std::cmp::Reverse(row.len()));
        for row in by_length {
            let is_open = !is_name[row.clone()].contains(&true);
            let joined = joined(&part[row.clone()]);
            if !is_open || !part[row.clone()].iter().all(may_mean_a_person) {
                continue;
            }
            let mut trainers = people_with(&joined, |name| people.with_word(name));
            let is_as_written = !trainers.is_empty();
            if let Some(owner) = owner_of(&joined).filter(|_| !is_as_written) {
                trainers = people_with(owner, |name| people.with_word(name));
            }
            if !trainers.is_empty() {
                is_name[row].fill(true);
                found.push((trainers, joined.chars().count(), is_as_written));
            }
        }
        let by_itself: Vec<&NameWord> = part
            .iter()
            .filter(|word| !self.is_beside_names(word))
            .collect();
        if let [word] = by_itself.as_slice()
            && !named.explains(word)
        {
            let with_nickname = |word: &str| people_with(word, |name| people.with_nickname(name));
            named.add_word(with_nickname(&word.text), true);
            let of_owner = owner_of(&word.text).map(with_nickname);
            named.add_word(of_owner.unwrap_or_default(), false);
        }
        let has_name = is_name.contains(&true);
        let rest = part.iter().zip(is_name).filter(|(_, is_name)| !is_name);
        let rest: Vec<&NameWord> = rest
            .map(|(word, _)| word)
            .filter(|word| !self.is_beside_names(word))
            .collect();
        let is_alone = rest.is_empty();
        for (trainers, letters, is_as_written) in found {
            // A word of two letters among others is seldom a name.
            if is_alone || letters > 2 {
                named.add_word(trainers, is_alone && is_as_written);
            }
        }
        let misspelled: String = rest.iter().map(|word| word.text.as_str()).collect();
        if let Some(name) = PersonName::parse(&misspelled).filter(|_| !has_name) {
            named.add_word(people.with_similar_word(&name), false);
        }
    }

    /// Whether a word says nothing of whose documents are named: it is on all documents, a number, a month, an initial, a
    /// title or a club.
    fn is_beside_names(&self, word: &NameWord) -> bool {
        let folded = words(&word.text).concat();
        !may_be_a_name(&folded)
            || folded.len() < 2
            || is_title(&folded)
            || self.club_words.contains(&folded)
    }
}

impl PlaceMeaning {
    fn add_word(&mut self, trainers: BTreeSet<usize>, is_alone: bool) {
        if !trainers.is_empty() && trainers.len() <= MAX_MEANT {
            self.words.push(WordMeaning { trainers, is_alone });
        }
    }

    fn by_words(&self, hint: NameHint) -> BTreeSet<usize> {
        let words = self.words.iter().filter(|word| word.counts_as(hint));
        words.flat_map(|word| &word.trainers).copied().collect()
    }

    /// Whether a word is part of a whole or similar name.
    fn explains(&self, word: &NameWord) -> bool {
        let is_explained = |text: &str| {
            let mut spellings = spellings(text).into_iter();
            spellings.any(|words| self.explained.contains(&words.concat()))
        };
        is_explained(&word.text) || is_explained(&word.written_in)
    }
}

impl WordMeaning {
    fn counts_as(&self, hint: NameHint) -> bool {
        self.is_alone || hint == NameHint::Any
    }
}

/// The trainers found by a word.
fn people_with(word: &str, find: impl Fn(&PersonName) -> BTreeSet<usize>) -> BTreeSet<usize> {
    PersonName::parse(word).map_or_else(BTreeSet::new, |name| find(&name))
}

/// A word without the `s` of whose something is, as many write it: "Peggys certificates".
fn owner_of(word: &str) -> Option<&str> {
    let owner = word.strip_suffix(['s', 'S'])?;
    (owner.chars().count() > 2).then_some(owner)
}

/// The file's own name; nothing if the path is that of a folder.
fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Some of the words in a row, as places: each of the rows of up to so many words.
fn rows(words: usize, longest: usize) -> impl Iterator<Item = Range<usize>> {
    let lengths = 1..=longest.min(words);
    lengths.flat_map(move |length| (0..=words - length).map(move |start| start..start + length))
}

fn joined(words: &[NameWord]) -> String {
    words.iter().map(|word| word.text.as_str()).collect()
}

fn may_mean_a_person(word: &NameWord) -> bool {
    may_be_a_name(&words(&word.text).concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::roster::Trainer;

    #[test]
    fn trainers_named_in_the_names_of_files() {
        let names = [
            "Yusuf Karaca",
            "Marcus Johnson",
            "Marcus D. Johnson",
            "Anna Müller",
            "Hye-jin Park",
            "Rivera, Marisol",
            "Jörg Mueller",
        ];
        let trainer = |(number, name): (usize, &&str)| Trainer {
            id: format!("T{number}"),
            name: (*name).to_owned(),
            ..Trainer::default()
        };
        let mut roster = Roster {
            trainers: names.iter().enumerate().map(trainer).collect(),
        };
        roster.trainers[5].aliases = vec!["Marisol Soto".into()];
        roster.trainers[6].id = "2024".into();
        let (people, names) = (RosterTrainers::new(&roster), PlaceNames::new(&roster));
        let cases: [(&str, &[usize]); 21] = [
            ("inbox/yusuf karaca cpr.pdf", &[0]),
            ("inbox/CPR_Karaca-Yusuf_2025.jpg", &[0]),
            ("yusuf.karaca", &[0]),
            ("Karaca Yusuf.zip/scan.pdf", &[0]),
            ("inbox/mail.eml/Karaca Yusuf.zip/scan.pdf", &[0]),
            ("inbox/T0 front.pdf", &[0]),
            ("inbox/cpr-t0.pdf", &[0]),
            ("inbox/cpr anna mueller.pdf", &[3]),
            ("inbox/CPR Müller, Jörg.pdf", &[6]),
            ("inbox/Park Hyejin 2025.pdf", &[4]),
            ("inbox/hyejinpark.pdf", &[4]),
            ("inbox/marcus johnson.pdf", &[1]),
            ("inbox/marcus d johnson.pdf", &[2]),
            ("inbox/soto marisol.pdf", &[5]),
            ("inbox/yusuf karaca and marisol rivera.pdf", &[0, 5]),
            // Not the whole name, not in a row, the name of a folder, part of a word, a year.
            ("inbox/karaca cpr.pdf", &[]),
            ("inbox/yusuf cpr karaca.pdf", &[]),
            ("Yusuf Karaca/scan.pdf", &[]),
            ("inbox/yusuf karacan.pdf", &[]),
            ("inbox/T01.pdf", &[]),
            ("inbox/cpr 2024.pdf", &[]),
        ];
        for (path, expected) in cases {
            let pointed_to: Vec<usize> = names.pointed_to(path, &people).into_iter().collect();
            assert_eq!(pointed_to, expected, "{path}");
        }
    }
}
