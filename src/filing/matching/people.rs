//! The trainers of the roster, with what a document can prove about each of them (D21, D22).
//!
//! The roster comes in once; then a name or a number finds the few trainers it could mean.
//! Whose a document is, is decided in the parent module.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::filing::filed::MatchedBy;
use crate::filing::folder::{is_distinctive, is_year};
use crate::filing::index::Index;
use crate::intake::display_name::shortened;
use crate::intake::person::{Fit, PersonName, words};
use crate::intake::roster::{Roster, Trainer};
use crate::read::record::{Id, Reading, Record};

/// How many trainers a message names.
const MOST_NAMED: usize = 20;

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
    /// By the number in an id. Few runs need it.
    by_number_in_id: OnceCell<Index>,
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
            by_number_in_id: OnceCell::new(),
        }
    }

    /// The trainers whose name a text of one word may stand for ([`PersonName::has_word`]).
    pub(super) fn with_word(&self, word: &PersonName) -> BTreeSet<usize> {
        self.by_one_word(word, PersonName::has_word)
    }

    /// The trainers of whose name a text of one word may be a misspelled word ([`PersonName::has_similar_word`]).
    pub(super) fn with_similar_word(&self, word: &PersonName) -> BTreeSet<usize> {
        self.by_one_word(word, PersonName::has_similar_word)
    }

    /// The trainers of whose name a text of one word may be a nickname ([`PersonName::has_nickname`]).
    pub(super) fn with_nickname(&self, word: &PersonName) -> BTreeSet<usize> {
        self.by_one_word(word, PersonName::has_nickname)
    }

    fn by_one_word(
        &self,
        word: &PersonName,
        is_meant: fn(&PersonName, &PersonName) -> bool,
    ) -> BTreeSet<usize> {
        let by_word = self.by_word.get_or_init(|| {
            let trainers = self.all.iter();
            Index::new(trainers.map(|trainer| trainer.name_keys(PersonName::word_keys)))
        });
        let mut trainers = by_word.with_any(word.word_keys());
        trainers.retain(|trainer| {
            let mut names = self.all[*trainer].names();
            names.any(|(_, name)| is_meant(name, word))
        });
        trainers
    }

    /// The trainers who have these letters and digits as an id or a certificate number.
    pub(super) fn with_number(&self, number: &str) -> BTreeSet<usize> {
        let mut trainers = self.by_proof.with_any([number]);
        trainers.retain(|trainer| {
            let TrainerIdentity { id, numbers, .. } = &self.all[*trainer];
            number == id && is_distinctive(id) || numbers.iter().any(|own| own == number)
        });
        trainers
    }

    /// The trainers whose address is among the numbers and addresses of a record.
    pub(in crate::filing) fn with_address_on(&self, record: &Record) -> BTreeSet<usize> {
        let mut trainers = self.by_proof.with_any(addresses(record));
        trainers.retain(|trainer| {
            let email = self.all[*trainer].email.as_ref();
            email.is_some_and(|email| addresses(record).any(|address| address == *email))
        });
        trainers
    }

    /// The trainers in whose id this is the number: `103` of BW-103.
    pub(super) fn with_number_in_id(&self, number: &str) -> BTreeSet<usize> {
        let by_number = self.by_number_in_id.get_or_init(|| {
            let numbers = self.all.iter().map(|trainer| trainer.number_in_id());
            Index::new(numbers.map(|number| number.into_iter().map(str::to_owned).collect()))
        });
        let mut trainers = by_number.with_any([number]);
        trainers.retain(|trainer| self.all[*trainer].number_in_id() == Some(number));
        trainers
    }

    /// A trainer's name and id, as messages show them.
    pub(in crate::filing) fn display(&self, trainer: usize) -> &str {
        &self.all[trainer].display
    }

    /// The names and ids of several trainers; of many, those of the first, and how many more there are.
    pub(super) fn display_all(&self, trainers: &[usize], separator: &str) -> String {
        let first = trainers.iter().take(MOST_NAMED);
        let mut names: Vec<Cow<'_, str>> = first.map(|t| self.display(*t).into()).collect();
        let more = trainers.len() - names.len();
        names.extend((more > 0).then(|| format!("{more} more").into()));
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
            display: format!("{} ({})", shortened(&trainer.name), shortened(&trainer.id)),
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

    /// The number in the id, if it has three digits or more and is no year.
    fn number_in_id(&self) -> Option<&str> {
        let mut numbers = self.id.split(|c: char| !c.is_ascii_digit());
        numbers
            .rfind(|number| number.len() > 2)
            .filter(|number| !number.parse().is_ok_and(is_year))
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

/// Words beside the holder's name and among the numbers that may be e-mail addresses.
fn addresses(record: &Record) -> impl Iterator<Item = String> {
    let line = record.holder.at().map_or("", |at| at.text.as_str());
    let ids = record
        .ids
        .iter()
        .filter_map(Reading::value)
        .map(|id| id.value.as_str());
    let words = ids.flat_map(str::split_whitespace);
    line.split_whitespace().chain(words).map(|word| {
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
