//! The trainers that a folder is surely named after.
//!
//! A path comes in; positions in the roster go out. A folder is a hint whom to ask and never
//! proof (D21). Whom other names of folders may mean is found in `matching`.

use std::collections::BTreeSet;

use super::index::Index;
use crate::intake::person::{spellings, words};
use crate::intake::roster::{Roster, Trainer};

/// The possible names of the trainers' folders, so that a path is compared with the few trainers it
/// could mean.
pub(super) struct Folders {
    named: Vec<FolderNames>,
    by_name: Index,
    /// The number of words of the longest id.
    longest_id: usize,
}

/// The possible names of a trainer's folder.
struct FolderNames {
    id: Vec<String>,
    /// The name and the aliases, in all their spellings.
    names: Vec<Vec<String>>,
    /// The spellings of the club.
    clubs: Vec<Vec<String>>,
}

/// The words of a folder's name, in each of its spellings.
type FolderSpellings = Vec<Vec<String>>;

/// Whether the words of a folder are those of a name.
type NameRule = fn(&[String], &[String]) -> bool;

impl Folders {
    pub(super) fn new(roster: &Roster) -> Self {
        let named: Vec<FolderNames> = roster.trainers.iter().map(FolderNames::new).collect();
        let by_name = Index::new(named.iter().map(FolderNames::keys));
        let longest_id = named
            .iter()
            .map(|trainer| trainer.id.len())
            .max()
            .unwrap_or_default();
        Self {
            named,
            by_name,
            longest_id,
        }
    }

    /// The trainers, as positions in the roster, that the deepest folder of a path with a trainer's
    /// name is named after. They are several if the name fits several, and none if no folder is a
    /// trainer's. The file's own name is ignored.
    pub(super) fn owners(&self, path: &str) -> Vec<usize> {
        let folders: Vec<FolderSpellings> =
            path.rsplit('/').skip(1).map(folder_spellings).collect();
        let owners = folders
            .iter()
            .map(|folder| self.named_after(folder))
            .find(|owners| !owners.is_empty())
            .unwrap_or_default();
        let in_club: Vec<usize> = owners
            .iter()
            .copied()
            .filter(|owner| is_in_club(&folders, &self.named[*owner]))
            .collect();
        if in_club.len() == 1 { in_club } else { owners }
    }

    /// Whether a folder of this name is surely that of trainers.
    pub(super) fn has_owner(&self, folder: &str) -> bool {
        !self.named_after(&folder_spellings(folder)).is_empty()
    }

    /// The clearest name wins: an id, then a whole name, then one without its initials, then an
    /// initial with the last name. The possible names of a trainer's folder have a key in common
    /// with it.
    fn named_after(&self, folder: &FolderSpellings) -> Vec<usize> {
        let could_be = self.by_name.with_any(folder.iter().flat_map(|words| {
            self.id_keys(words)
                .chain(keys(words))
                .chain(initials_first(words))
        }));
        let rules: [NameRule; 3] = [
            |folder, name| sorted(folder) == sorted(name),
            same_but_initials,
            initial_and_last_name,
        ];
        let matching = |rule: &dyn Fn(&[String], &FolderNames) -> bool| -> Vec<usize> {
            could_be
                .iter()
                .copied()
                .filter(|trainer| {
                    folder
                        .iter()
                        .any(|words| rule(words, &self.named[*trainer]))
                })
                .collect()
        };
        let by_id = matching(&|folder, trainer| has_id(folder, &trainer.id));
        let by_name = rules.iter().map(|rule| {
            matching(&|folder, trainer| trainer.names.iter().any(|name| rule(folder, name)))
        });
        std::iter::once(by_id)
            .chain(by_name)
            .find(|owners| !owners.is_empty())
            .unwrap_or_default()
    }

    /// The trainers whose id is among the words of a name, as positions in the roster.
    pub(super) fn with_id(&self, words: &[String]) -> BTreeSet<usize> {
        let mut trainers = self.by_name.with_any(self.id_keys(words));
        trainers.retain(|trainer| has_id(words, &self.named[*trainer].id));
        trainers
    }

    /// Everything among the words that could be an id.
    fn id_keys(&self, words: &[String]) -> impl Iterator<Item = String> {
        (1..=self.longest_id.min(words.len()))
            .flat_map(|length| words.windows(length))
            .map(|words| words.join(" "))
    }
}

impl FolderNames {
    fn new(trainer: &Trainer) -> Self {
        let names = std::iter::once(&trainer.name)
            .chain(&trainer.aliases)
            .flat_map(|name| folder_spellings(name))
            .collect();
        Self {
            id: words(&trainer.id),
            names,
            clubs: trainer.club.as_deref().map(spellings).unwrap_or_default(),
        }
    }

    /// Keys of which a folder named after the trainer has at least one.
    fn keys(&self) -> BTreeSet<String> {
        let initial_first = self.names.iter().flat_map(|name| {
            let initial = name.first().and_then(|first| first.chars().next());
            let last_names = (1..name.len())
                .rev()
                .take(LONGEST_LAST_NAME)
                .map(|start| &name[start..]);
            initial.into_iter().flat_map(move |initial| {
                last_names
                    .clone()
                    .map(move |last_name| format!("{initial} {}", last_name.join(" ")))
            })
        });
        self.names
            .iter()
            .flat_map(|name| keys(name))
            .chain(initial_first)
            .chain([self.id.join(" ")])
            .collect()
    }
}

/// The words of the longest last name that a folder has with an initial.
const LONGEST_LAST_NAME: usize = 8;

/// The words in alphabetical order, with and without initials.
fn keys(words: &[String]) -> [String; 2] {
    [sorted(words), sorted(&without_initials(words))].map(|words| words.join(" "))
}

/// The words as they are, and with the last one first: either may begin with an initial.
fn initials_first(folder: &[String]) -> [String; 2] {
    let (last, rest) = folder
        .split_last()
        .map_or(("", &[][..]), |(last, rest)| (last.as_str(), rest));
    [folder.join(" "), format!("{last} {}", rest.join(" "))]
}

/// The words of a folder's name, without what is in brackets: "Castellano, Linda (was Marsh)".
fn folder_spellings(folder: &str) -> FolderSpellings {
    spellings(folder.split(['(', '[']).next().unwrap_or_default())
}

fn is_in_club(folders: &[FolderSpellings], trainer: &FolderNames) -> bool {
    trainer.clubs.iter().any(|club| {
        !club.is_empty()
            && folders
                .iter()
                .flatten()
                .any(|folder| folder.starts_with(club))
    })
}

/// Whether the folder's name contains the id as whole words.
fn has_id(folder: &[String], id: &[String]) -> bool {
    is_distinctive(&id.concat())
        && !id.is_empty()
        && folder.windows(id.len()).any(|words| words == id)
}

/// Whether letters and digits can be an id wherever they are. A bare number could be a year or a running number.
pub(super) fn is_distinctive(id: &str) -> bool {
    let number: Option<u64> = id.parse().ok();
    number.is_none_or(|number| id.len() > 3 && !is_year(number))
}

/// Whether a number is one of a year as documents have.
pub(super) fn is_year(number: u64) -> bool {
    (1900..=2100).contains(&number)
}

/// A name's words in alphabetical order, so that their order does not matter: "Rivera, Marisol",
/// "JOHNSON Marcus", `nina_petrov`.
fn sorted(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort();
    words
}

fn without_initials(words: &[String]) -> Vec<String> {
    words
        .iter()
        .filter(|word| word.chars().count() > 1)
        .cloned()
        .collect()
}

/// The same words, but for initials that only one of the two has.
fn same_but_initials(folder: &[String], name: &[String]) -> bool {
    let (short_folder, short_name) = (without_initials(folder), without_initials(name));
    let only_one_has_initials =
        (short_folder.len() == folder.len()) != (short_name.len() == name.len());
    only_one_has_initials && short_name.len() > 1 && sorted(&short_folder) == sorted(&short_name)
}

/// An initial and the last name: "m.johnson", "Baptiste T".
fn initial_and_last_name(folder: &[String], name: &[String]) -> bool {
    let [first, .., _] = name else { return false };
    let Some(initial) = first.chars().next().map(String::from) else {
        return false;
    };
    let matches =
        |last: &[String]| !last.is_empty() && name.len() > last.len() && name.ends_with(last);
    match folder {
        [word, last @ ..] if *word == initial && matches(last) => true,
        [last @ .., word] => *word == initial && matches(last),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trainer(id: &str, name: &str, aliases: &[&str], club: &str) -> Trainer {
        Trainer {
            id: id.into(),
            name: name.into(),
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            club: Some(club.into()),
            ..Trainer::default()
        }
    }

    fn roster() -> Roster {
        Roster {
            trainers: vec![
                trainer("T001", "Marisol Rivera", &[], "Downtown"),
                trainer(
                    "T006",
                    "Nina Petrova",
                    &["Nina Petrov", "Nina A. Petrova"],
                    "Downtown",
                ),
                trainer("T014", "Benjamin Okafor", &["Ben Okafor"], "Downtown"),
                trainer(
                    "T016",
                    "Carlos Eduardo da Silva",
                    &["Carlos da Silva"],
                    "Harbor Point",
                ),
                trainer("T018", "Marcus Johnson", &[], "Harbor Point"),
                trainer(
                    "T019",
                    "Marcus D. Johnson",
                    &["Marcus Johnson"],
                    "Northside",
                ),
                trainer("2024", "Linda Castellano", &["Linda Marsh"], "Downtown"),
                trainer("T013", "Xiaoming Li", &["Sean Li"], "Northside"),
                trainer("10442", "Thomas Baptiste", &[], "Northside"),
                trainer("T030", "Anna Müller", &[], "Köln"),
                trainer("T031", "Bjoern Kjaer", &[], "Downtown"),
                trainer("T032", "Anna Müller", &[], "Northside"),
            ],
        }
    }

    fn check(path: &str, expected: &[&str]) {
        let roster = roster();
        let owners: Vec<&str> = Folders::new(&roster)
            .owners(path)
            .into_iter()
            .map(|owner| roster.trainers[owner].id.as_str())
            .collect();
        assert_eq!(owners, expected, "{path}");
    }

    #[test]
    fn folders_named_after_one_trainer() {
        for (path, owner) in [
            ("Rivera, Marisol/old/2023/a.pdf", "T001"),
            ("T014 Ben Okafor/a.pdf", "T014"),
            ("T014/a.pdf", "T014"),
            ("okafor (T999)/t014-misc/a.pdf", "T014"),
            ("Downtown club/nina_petrov/2025/a.pdf", "T006"),
            ("Nina.Petrova/a.pdf", "T006"),
            ("PETROVA Nina/a.pdf", "T006"),
            ("Castellano, Linda (was Marsh)/a.pdf", "2024"),
            ("linda marsh/a.pdf", "2024"),
            ("Northside/LI Xiaoming (Sean)/a.pdf", "T013"),
            ("old/Baptiste T/a.pdf", "10442"),
            ("10442/a.pdf", "10442"),
            ("c.da.silva/a.pdf", "T016"),
            ("C Silva/a.pdf", "T016"),
            ("Harbor Point/m.johnson/a.pdf", "T018"),
            ("Northside/JOHNSON Marcus/a.pdf", "T019"),
            ("Marcus D Johnson/a.pdf", "T019"),
            ("Rivera, Marisol/nina_petrov/a.pdf", "T006"),
            ("Koeln/Mueller, Anna/a.pdf", "T030"),
            ("Northside/Anna Muller/a.pdf", "T032"),
            ("Köln/a.mueller/a.pdf", "T030"),
            ("Bjørn Kjær/a.pdf", "T031"),
            ("Kjær B/a.pdf", "T031"),
        ] {
            check(path, &[owner]);
        }
    }

    #[test]
    fn folders_that_fit_several_trainers() {
        check("m.johnson/a.pdf", &["T018", "T019"]);
        check("Marcus Johnson/a.pdf", &["T018", "T019"]);
        check("Mueller, Anna/a.pdf", &["T030", "T032"]);
    }

    #[test]
    fn folders_of_no_trainer() {
        for path in [
            "a.pdf",
            "INBOX/a.pdf",
            "2024/a.pdf",
            "Downtown/a.pdf",
            "Nina Petrova.pdf",
            "Okafor/a.pdf",
            "Rivera-Soto, Marisol/a.pdf",
            "Ben/a.pdf",
            "x.rivera/a.pdf",
            "Bjorn Kjaer/a.pdf",
            "T0144/a.pdf",
            "_/a.pdf",
        ] {
            check(path, &[]);
        }
    }
}
