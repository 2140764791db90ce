//! The trainers of the roster, with what a document can prove about each of them (D21, D22).
//!
//! The roster comes in once; then a name, a number or a path finds the few trainers it could mean.
//! Whose a document is, is decided in the parent module.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::filing::filed::MatchedBy;
use crate::filing::folder::{Folders, file_names, may_be_of_a_name, single_names};
use crate::filing::index::Index;
use crate::intake::display_name::as_named;
use crate::intake::person::{Fit, PersonName, spellings, words};
use crate::intake::roster::{Roster, Trainer};
use crate::read::record::{Id, Reading, Record};

/// How many words of the name of a file or a folder are compared, and how many of them as one name or as a similar one.
const LONGEST_FILE_NAME: usize = 64;
const LONGEST_NAME_IN_FILE: usize = 8;
const LONGEST_FOLDER_NAME: usize = 16;
const LONGEST_SIMILAR_NAME: usize = 4;

/// A name in a folder's name that could be that of more trainers than this is nobody's: most of those asked would be asked in
/// vain.
const MAX_MEANT: usize = 5;

/// The trainers of the roster. Positions are those in the roster.
pub(in crate::filing) struct RosterTrainers {
    all: Vec<TrainerIdentity>,
    /// By ids, certificate numbers and addresses.
    by_proof: Index,
    /// By the keys of names.
    by_name: Index,
    /// By the keys of similar names.
    by_similar_name: Index,
    /// By the keys of the single words of names. Few folders need it.
    by_word: OnceCell<Index>,
    folders: Folders,
    /// By the name of a folder: what [`Self::meant_by_folder`] gave. Every folder is looked up once, however many documents
    /// are in it.
    meant_by_folder: RefCell<HashMap<String, Option<BTreeSet<usize>>>>,
}

impl RosterTrainers {
    pub(in crate::filing) fn new(roster: &Roster) -> Self {
        let all: Vec<TrainerIdentity> = roster.trainers.iter().map(TrainerIdentity::new).collect();
        let by_name_keys = |keys: fn(&PersonName) -> BTreeSet<String>| {
            Index::new(all.iter().map(|trainer| trainer.name_keys(keys)))
        };
        let (by_proof, by_name, by_similar_name) = (
            Index::new(all.iter().map(TrainerIdentity::proofs)),
            by_name_keys(PersonName::keys),
            by_name_keys(PersonName::resemblance_keys),
        );
        Self {
            all,
            by_proof,
            by_name,
            by_similar_name,
            by_word: OnceCell::new(),
            folders: Folders::new(roster),
            meant_by_folder: RefCell::default(),
        }
    }

    /// The trainers that the folder of a path is named after: a hint whom to ask.
    pub(in crate::filing) fn folder_owners(&self, path: &str) -> Vec<usize> {
        self.folders.owners(&as_named(path))
    }

    /// The trainers whose whole name, alias or id is in the name of a file, or of a file that it was packed in, as words
    /// in a row: a hint whom to ask.
    pub(in crate::filing) fn file_owners(&self, path: &str) -> Vec<usize> {
        let mut owners = BTreeSet::new();
        for mut words in file_names(&as_named(path)).flat_map(spellings) {
            words.truncate(LONGEST_FILE_NAME);
            owners.extend(self.folders.with_id(&words));
            for (_, name) in names_in_a_row(&words, LONGEST_NAME_IN_FILE) {
                owners.extend(
                    self.best_fits(&name)
                        .into_iter()
                        .map(|(trainer, _)| trainer),
                );
            }
        }
        owners.into_iter().collect()
    }

    /// The trainers who may be meant by the folders of a path that are below the deepest one that is surely a trainer's: a
    /// hint whom to ask.
    pub(in crate::filing) fn meant_by_folders(&self, path: &str) -> BTreeSet<usize> {
        let mut known = self.meant_by_folder.borrow_mut();
        let mut meant_by = |folder: &str| {
            if let Some(meant) = known.get(folder) {
                return meant.clone();
            }
            let meant = self.meant_by_folder(folder);
            known.insert(folder.to_owned(), meant.clone());
            meant
        };
        let folders = path.rsplit('/').skip(1);
        folders.map_while(&mut meant_by).flatten().collect()
    }

    /// The trainers whose whole name is in a folder's name, as words in a row, and those with a name that is similar to other
    /// words of it: "CPR Ann Lee & Bob Smith". `None` if the folder is surely a trainer's.
    fn meant_by_folder(&self, folder: &str) -> Option<BTreeSet<usize>> {
        if self.folders.has_owner(folder) {
            return None;
        }
        let mut meant = BTreeSet::new();
        for mut words in spellings(folder) {
            words.truncate(LONGEST_FOLDER_NAME);
            let mut is_named = vec![false; words.len()];
            for (place, name) in names_in_a_row(&words, LONGEST_NAME_IN_FILE) {
                let named = self.best_fits(&name);
                if !named.is_empty() {
                    is_named[place].fill(true);
                }
                meant.extend(named.into_iter().map(|(trainer, _)| trainer));
            }
            for (place, name) in names_in_a_row(&words, LONGEST_SIMILAR_NAME) {
                let may_be_name = words[place.clone()]
                    .iter()
                    .all(|word| may_be_of_a_name(word));
                if may_be_name && is_named[place].contains(&false) {
                    let similar = self.similar(&name);
                    meant.extend(similar.iter().take_while(|_| similar.len() <= MAX_MEANT));
                }
            }
        }
        Some(meant)
    }

    /// The trainers of whom a folder's name has one name alone, such as the last name: a weak hint, because many words are
    /// names.
    pub(in crate::filing) fn with_single_name(&self, folder: &str) -> BTreeSet<usize> {
        let names = single_names(folder);
        names
            .iter()
            .filter_map(|name| PersonName::parse(name))
            .map(|name| self.with_word(&name))
            .filter(|trainers| trainers.len() <= MAX_MEANT)
            .flatten()
            .collect()
    }

    /// The trainers of whose name this is a word.
    fn with_word(&self, word: &PersonName) -> BTreeSet<usize> {
        let by_word = self.by_word.get_or_init(|| {
            let trainers = self.all.iter();
            Index::new(trainers.map(|trainer| trainer.name_keys(PersonName::word_keys)))
        });
        let mut trainers = by_word.with_any(word.word_keys());
        trainers.retain(|trainer| {
            let mut names = self.all[*trainer].names();
            names.any(|(_, name)| name.has_word(word))
        });
        trainers
    }

    /// A trainer's name and id, as messages show them.
    pub(in crate::filing) fn display(&self, trainer: usize) -> &str {
        &self.all[trainer].display
    }

    /// The names and ids of several trainers.
    pub(super) fn display_all(&self, trainers: &[usize], separator: &str) -> String {
        let names: Vec<&str> = trainers.iter().map(|t| self.display(*t)).collect();
        names.join(separator)
    }

    /// The only trainer whose number or address is on the document; `None` if there are two.
    pub(super) fn proven(&self, record: &Record) -> Option<(usize, MatchedBy)> {
        let numbers = record
            .ids
            .iter()
            .filter_map(Reading::value)
            .map(|id| letters_and_digits(&id.value));
        let mut proven = self
            .by_proof
            .with_any(numbers.chain(addresses(record)))
            .into_iter()
            .filter_map(|trainer| Some((trainer, self.all[trainer].proven_by(record)?)));
        let first = proven.next()?;
        proven.next().is_none().then_some(first)
    }

    /// The trainers whom a name fits best: all those whom it fits equally well.
    pub(super) fn best_fits(&self, printed: &PersonName) -> Vec<(usize, MatchedBy)> {
        let fits: Vec<(usize, Fit, MatchedBy)> = self
            .by_name
            .with_any(printed.keys())
            .into_iter()
            .filter_map(|trainer| {
                let (fit, matched_by) = self.all[trainer].fit(printed)?;
                Some((trainer, fit, matched_by))
            })
            .collect();
        let best = fits.iter().map(|(_, fit, _)| *fit).min();
        fits.into_iter()
            .filter(|(_, fit, _)| Some(*fit) == best)
            .map(|(trainer, _, matched_by)| (trainer, matched_by))
            .collect()
    }

    /// The trainers whom one of several names fits.
    pub(super) fn fitted_by_any(&self, printed: &[PersonName]) -> Vec<usize> {
        self.by_name
            .with_any(printed.iter().flat_map(PersonName::keys))
            .into_iter()
            .filter(|trainer| {
                printed
                    .iter()
                    .any(|name| self.all[*trainer].fit(name).is_some())
            })
            .collect()
    }

    /// The trainers with a name that is similar to this one or the same.
    pub(super) fn similar(&self, printed: &PersonName) -> Vec<usize> {
        let same = self.by_name.with_any(printed.keys());
        let similar = self.by_similar_name.with_any(printed.resemblance_keys());
        (&same | &similar)
            .into_iter()
            .filter(|trainer| self.all[*trainer].resembles(printed))
            .collect()
    }

    /// Whether a name has a word in common with one of the trainer's names.
    pub(super) fn shares_a_word(&self, trainer: usize, printed: &PersonName) -> bool {
        self.all[trainer]
            .names()
            .any(|(_, name)| name.shares_a_word(printed))
    }
}

/// What a document can prove about one trainer.
struct TrainerIdentity {
    /// The name and the id, for messages.
    display: String,
    name: Option<PersonName>,
    aliases: Vec<PersonName>,
    id: String,
    numbers: Vec<String>,
    email: Option<String>,
}

impl TrainerIdentity {
    fn new(trainer: &Trainer) -> Self {
        let numbers = trainer
            .credentials
            .iter()
            .filter_map(|credential| credential.cert_number.as_deref())
            .map(letters_and_digits);
        Self {
            display: format!("{} ({})", trainer.name, trainer.id),
            name: PersonName::parse(&trainer.name),
            aliases: trainer
                .aliases
                .iter()
                .filter_map(|alias| PersonName::parse(alias))
                .collect(),
            id: letters_and_digits(&trainer.id),
            // A shorter number could too easily be that of something else.
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

    /// The keys of all names.
    fn name_keys(&self, keys: fn(&PersonName) -> BTreeSet<String>) -> BTreeSet<String> {
        self.names().flat_map(|(_, name)| keys(name)).collect()
    }

    fn names(&self) -> impl Iterator<Item = (MatchedBy, &PersonName)> {
        let aliases = self.aliases.iter().map(|alias| (MatchedBy::Alias, alias));
        self.name
            .iter()
            .map(|name| (MatchedBy::Name, name))
            .chain(aliases)
    }

    /// How well a printed name fits one of this person's names, the best one; the full name before
    /// an alias.
    fn fit(&self, printed: &PersonName) -> Option<(Fit, MatchedBy)> {
        self.names()
            .filter_map(|(matched_by, name)| Some((name.fits(printed)?, matched_by)))
            .min_by_key(|(fit, matched_by)| (*fit, *matched_by == MatchedBy::Alias))
    }

    fn resembles(&self, printed: &PersonName) -> bool {
        self.names()
            .any(|(_, name)| name.fits(printed).is_some() || name.resembles(printed))
    }

    /// By which number or address on the document this person is named.
    fn proven_by(&self, record: &Record) -> Option<MatchedBy> {
        let ids: Vec<&Id> = record.ids.iter().filter_map(Reading::value).collect();
        let is_own_id = |id: &&Id| {
            label_has(&id.label, STAFF_LABELS) && letters_and_digits(&id.value) == self.id
        };
        if ids.iter().any(is_own_id) {
            return Some(MatchedBy::Id);
        }
        let is_own_number = |id: &&Id| {
            !label_has(&id.label, OTHER_LABELS)
                && self.numbers.contains(&letters_and_digits(&id.value))
        };
        if ids.iter().any(is_own_number) {
            return Some(MatchedBy::CertNumber);
        }
        let email = self.email.as_deref()?;
        addresses(record)
            .any(|word| word == email)
            .then_some(MatchedBy::Email)
    }
}

/// Each of the possible names among words in a row, with its place.
fn names_in_a_row(
    words: &[String],
    longest: usize,
) -> impl Iterator<Item = (Range<usize>, PersonName)> {
    (1..=longest).flat_map(move |length| {
        let rows = words.windows(length).enumerate();
        rows.filter_map(move |(start, row)| {
            Some((start..start + length, PersonName::parse(&row.join(" "))?))
        })
    })
}

/// Words beside the holder's name and among the numbers that may be e-mail addresses.
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

/// Words in the label of a number of a course, a provider or somebody else.
const OTHER_LABELS: &[&str] = &[
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

/// Words in the label of a number that is unique to one certificate (D20).
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

fn label_has(label: &str, any: &[&str]) -> bool {
    words(label).iter().any(|word| any.contains(&word.as_str()))
}

fn letters_and_digits(text: &str) -> String {
    words(text).concat()
}

/// The certificate's own numbers, without those of courses, approvals and providers.
pub(in crate::filing) fn own_numbers(record: &Record) -> Vec<String> {
    let ids = record.ids.iter().filter_map(Reading::value);
    ids.filter(|id| label_has(&id.label, OWN_LABELS) && !label_has(&id.label, OTHER_LABELS))
        .map(|id| letters_and_digits(&id.value))
        .filter(|number| number.len() > 3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster(names: &[String]) -> Roster {
        let trainer = |(number, name): (usize, &String)| Trainer {
            id: format!("T{number}"),
            name: name.clone(),
            ..Trainer::default()
        };
        Roster {
            trainers: names.iter().enumerate().map(trainer).collect(),
        }
    }

    fn check_similar(roster_name: &str, printed: &str, is_found: bool) {
        let people = RosterTrainers::new(&roster(&["Imani Adeyemi".into(), roster_name.into()]));
        let similar = people.similar(&PersonName::parse(printed).unwrap());
        let expected: &[usize] = if is_found { &[1] } else { &[] };
        assert_eq!(similar, expected, "{roster_name} / {printed}");
    }

    #[test]
    fn similar_names_are_found_without_a_word_in_common() {
        for (roster_name, printed) in [
            ("Ann Lindqvist", "Ann Lindquist"),
            ("Nina Petrova", "Нина Петрова"),
            ("Hye-jin Park", "Hyejinpark"),
            ("Mary Kate Delacroix", "Marykatedelacrois"),
            ("William Osei", "Osei Bill"),
            ("Hannah Goldberg", "Goldberg H."),
            ("Anna Müller", "Mueler Anna"),
        ] {
            check_similar(roster_name, printed, true);
        }
        check_similar("Hannah Goldberg", "Goldberg", false);
        check_similar("Hannah Goldberg", "Hannah Stone", false);
    }

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
        let mut roster = roster(&names.map(str::to_owned));
        roster.trainers[5].aliases = vec!["Marisol Soto".into()];
        roster.trainers[6].id = "2024".into();
        let people = RosterTrainers::new(&roster);
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
            assert_eq!(people.file_owners(path), expected, "{path}");
        }
    }

    /// Names of a few words, so that many are alike.
    const NAME: &str = "(lund |löw )?(ann|anna|Мария|maria|mary|Jürg|bill|william|m\\.|j)( h\\.| mae)?[ -]?(lund|lunda|lnud|löw|loew|osei)(-reyes| jr)?";

    proptest::proptest! {
        #[test]
        fn the_index_finds_whom_a_comparison_with_everybody_finds(
            names in proptest::collection::vec(NAME, 1..40), printed in NAME
        ) {
            let people = RosterTrainers::new(&roster(&names));
            let printed = PersonName::parse(&printed).unwrap();
            let everybody = 0..names.len();
            let similar: Vec<usize> = everybody.clone().filter(|t| people.all[*t].resembles(&printed)).collect();
            proptest::prop_assert_eq!(people.similar(&printed), similar);
            let fitted: Vec<usize> = everybody.filter(|t| people.all[*t].fit(&printed).is_some()).collect();
            proptest::prop_assert_eq!(people.fitted_by_any(&[printed]), fitted);
        }
    }
}
