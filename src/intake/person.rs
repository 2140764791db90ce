//! Names of people as written on rosters, documents and folders. A text comes in; a name that can be compared goes
//! out.
//!
//! Case, accents, apostrophes, hyphens, the order of "Rivera, Marisol", titles before a name and credentials after
//! it do not make another person; a different word does. Similar names are never accepted as the same:
//! [`PersonName::resembles`] is only for asking a question (D21).

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::fold;

/// A name, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// The orders in which it can be read, each from first name to last, in folded words; at least one.
    orders: Vec<Vec<String>>,
}

/// How well two names match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Every word matches.
    Exact,
    /// Every word matches, except for a middle initial that only one of them has.
    ExceptInitial,
}

/// Titles before a name.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor"];

/// Generation suffixes. They distinguish people, so they are part of the name.
const GENERATIONS: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// Degrees, licences and certifications after a name.
const CREDENTIALS: &[&str] = &[
    "ba", "bs", "bsc", "ma", "ms", "msc", "med", "mph", "mba", "phd", "edd", "md", "do", "dc",
    "dpt", "pt", "pta", "ot", "otr", "atc", "lat", "rd", "rdn", "ld", "ldn", "rn", "bsn", "msn",
    "np", "pa", "cscs", "tsac", "cpt", "ces", "pes", "fns", "gei", "ep", "cep", "lmt", "ryt",
    "eryt", "ches", "facsm", "emt",
];

/// Bodies named before the hyphen of a credential, such as NASM-CPT.
const BODIES: &[&str] = &[
    "acsm", "nasm", "nsca", "ace", "issa", "afaa", "ncsf", "neta", "nesta", "tsac", "e",
];

impl PersonName {
    /// Reads a name as written; `None` if it has no letters.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let plain = without_asides(written);
        let mut segments: Vec<Vec<&str>> = plain
            .split(',')
            .map(|segment| segment.split_whitespace().collect())
            .filter(|words: &Vec<&str>| !words.is_empty())
            .collect();
        while segments.len() > 1
            && is_credentials(&segments[segments.len() - 1])
            && (segments.len() > 2 || segments[0].len() > 1)
        {
            segments.pop();
        }
        let orders = match segments.as_slice() {
            [] => return None,
            [words] => orders_without_comma(without_credentials(words)),
            [name, generation] if is_generation(generation) => {
                orders_without_comma(&[name.as_slice(), generation].concat())
            }
            [last, first @ ..] => {
                let first = first.concat();
                vec![[without_credentials(&first), last].concat()]
            }
        };
        let orders: Vec<_> = orders
            .iter()
            .map(|words| folded(words))
            .filter(|words| !words.is_empty())
            .collect();
        (!orders.is_empty()).then_some(Self { orders })
    }

    /// Whether both are the same name, and how exactly. Similar names do not match.
    #[must_use]
    pub fn fits(&self, other: &Self) -> Option<Fit> {
        let pairs = || {
            self.orders
                .iter()
                .flat_map(|a| other.orders.iter().map(move |b| (a, b)))
        };
        if pairs().any(|(a, b)| a.concat() == b.concat()) {
            Some(Fit::Exact)
        } else if pairs().any(|(a, b)| same_except_initial(a, b)) {
            Some(Fit::ExceptInitial)
        } else {
            None
        }
    }

    /// Keys for looking up names: two names that match share at least one key.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<String> {
        self.orders
            .iter()
            .flat_map(|words| [words.concat(), without_initials(words).concat()])
            .collect()
    }

    /// Whether a person could mistake one for the other: words in another order, one name more or less, an initial
    /// instead of the first name, one letter different. A reason for a question, never for an answer.
    #[must_use]
    pub fn resembles(&self, other: &Self) -> bool {
        self.orders
            .iter()
            .any(|a| other.orders.iter().any(|b| is_similar(a, b)))
    }

    /// Whether both have a word of more than one letter in common.
    #[must_use]
    pub fn shares_a_word(&self, other: &Self) -> bool {
        let (a, b) = (self.words(), other.words());
        a.intersection(&b).any(|word| word.chars().count() > 1)
    }

    /// The words of the name, in all its orders.
    #[must_use]
    pub fn words(&self) -> BTreeSet<&str> {
        self.orders.iter().flatten().map(String::as_str).collect()
    }
}

/// The words of any text, folded: lower case, no accents, no apostrophes. Everything but letters and digits separates words.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut folded = String::new();
    // Composed first, so that a syllable written in parts is the same syllable.
    for letter in text.nfc() {
        fold::fold(letter, |c| match c {
            '\'' | '`' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ => folded.push(' '),
        });
    }
    folded.split_whitespace().map(str::to_owned).collect()
}

/// The name without the parts in brackets or double quotes: nicknames, former names, another script.
fn without_asides(written: &str) -> String {
    let mut plain = String::new();
    let mut closing = None;
    for c in written.chars().filter(|c| !matches!(c, '®' | '™' | '©')) {
        match (closing, c) {
            (Some(end), c) if c == end => {
                closing = None;
                plain.push(' ');
            }
            (Some(_), _) => {}
            (None, '(') => closing = Some(')'),
            (None, '[') => closing = Some(']'),
            (None, '"') => closing = Some('"'),
            (None, '“') => closing = Some('”'),
            (None, c) => plain.push(c),
        }
    }
    if plain.trim().is_empty() {
        written
            .chars()
            .map(|c| if "()[]\"“”".contains(c) { ' ' } else { c })
            .collect()
    } else {
        plain
    }
}

/// The orders of words without a comma: as written, and the reverse if only the first ones are in capitals ("LI Xiaoming").
fn orders_without_comma<'a>(words: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut orders = vec![words.to_vec()];
    let surname = words.iter().take_while(|word| is_capitals(word)).count();
    if surname > 0
        && surname < words.len()
        && words[surname..].iter().all(|word| !is_capitals(word))
    {
        orders.push([&words[surname..], &words[..surname]].concat());
    }
    orders
}

/// Whether a word has more than one letter and none in lower case.
fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !word.chars().any(char::is_lowercase)
        && word.chars().any(char::is_uppercase)
}

/// The words without the credentials at their end. "Jack Ma" keeps his name: two words always remain, and only a
/// word in capitals after a name that is not can be a credential.
fn without_credentials<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    let mut kept = words;
    while let [name @ .., last] = kept {
        let beside_a_name =
            name.len() > 1 && name.iter().any(|word| word.chars().any(char::is_lowercase));
        if beside_a_name && has_two_capitals(last) && is_credential(last) {
            kept = name;
        } else {
            break;
        }
    }
    kept
}

/// Whether a word has at least two capitals, as `PhD` and `MSc` do and a name does not.
fn has_two_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1
}

fn is_generation(segment: &[&str]) -> bool {
    matches!(segment, [word] if GENERATIONS.contains(&words(word).concat().as_str()))
}

fn is_credentials(words: &[&str]) -> bool {
    words.iter().all(|word| is_credential(word))
}

fn is_credential(word: &str) -> bool {
    let known = |word: &str| CREDENTIALS.contains(&word);
    // NSCA prints distinctions after an asterisk: CSCS*D.
    let word = word.split('*').next().unwrap_or_default();
    match word.split_once('-') {
        Some((body, rest)) => {
            let rest = words(rest).concat();
            BODIES.contains(&words(body).concat().as_str()) && !rest.is_empty() && rest.len() <= 5
        }
        None => known(&words(word).concat()),
    }
}

/// The folded words of a name in order, without titles, with the generation suffix at the end.
fn folded(written: &[&str]) -> Vec<String> {
    let mut name = words(&written.join(" "));
    while name.len() > 2 && TITLES.contains(&name[0].as_str()) {
        name.remove(0);
    }
    let (generation, mut name): (Vec<_>, Vec<_>) = name
        .into_iter()
        .enumerate()
        .partition(|(index, word)| *index > 0 && GENERATIONS.contains(&word.as_str()));
    name.extend(generation);
    name.into_iter().map(|(_, word)| word).collect()
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

/// The words without middle initials.
fn without_initials(words: &[String]) -> Vec<String> {
    let inner = 1..words.len().saturating_sub(1);
    words
        .iter()
        .enumerate()
        .filter(|(index, word)| !(inner.contains(index) && is_initial(word)))
        .map(|(_, word)| word.clone())
        .collect()
}

/// Whether first and last names are the same, with middle initials on one side only.
fn same_except_initial(a: &[String], b: &[String]) -> bool {
    let (short_a, short_b) = (without_initials(a), without_initials(b));
    let one_sided = (short_a.len() == a.len()) != (short_b.len() == b.len());
    one_sided
        && short_a.len() > 1
        && !is_initial(&short_a[0])
        && short_a.concat() == short_b.concat()
}

/// Whether one list of words could be a slip for the other.
fn is_similar(a: &[String], b: &[String]) -> bool {
    let (set_a, set_b): (BTreeSet<_>, BTreeSet<_>) = (a.iter().collect(), b.iter().collect());
    let shared = set_a.intersection(&set_b).count();
    let contained = shared > 1 && shared == set_a.len().min(set_b.len());
    contained || first_is_initial(a, b) || first_is_initial(b, a) || one_letter_apart(a, b)
}

/// "H. Goldberg" for Hannah Goldberg.
fn first_is_initial(a: &[String], b: &[String]) -> bool {
    match (a, b) {
        ([first_a, .., last_a], [first_b, .., last_b]) => {
            is_initial(first_a) && first_b.starts_with(first_a.as_str()) && last_a == last_b
        }
        _ => false,
    }
}

/// All words are the same but one, and that one differs by a single letter: "Lindquist" for Lindqvist.
fn one_letter_apart(a: &[String], b: &[String]) -> bool {
    let differing: Vec<_> = a.iter().zip(b).filter(|(a, b)| a != b).collect();
    match differing.as_slice() {
        [(x, y)] if a.len() == b.len() && a.len() > 1 => {
            x.chars().count() > 3 && y.chars().count() > 3 && strsim::osa_distance(x, y) == 1
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(written: &str) -> PersonName {
        PersonName::parse(written).unwrap()
    }

    fn check(a: &str, b: &str, expected: Option<Fit>) {
        assert_eq!(name(a).fits(&name(b)), expected, "{a} / {b}");
        assert_eq!(name(b).fits(&name(a)), expected, "{b} / {a}");
    }

    #[test]
    fn the_same_name_in_many_hands() {
        for (roster, printed) in [
            ("José Núñez", "Jose Nunez"),
            ("José Núñez", "JOSE NUÑEZ"),
            ("José Núñez", "Jose\u{301} Nu\u{301}n\u{303}ez"),
            ("Siobhan O'Brien", "Siobhan OBrien"),
            ("Siobhan O'Brien", "SIOBHÁN O’BRIEN"),
            ("Marisol Rivera", "Rivera, Marisol"),
            ("Marisol Rivera", "  marisol   rivera "),
            ("Marisol Rivera", "Ms. Marisol Rivera"),
            ("Marisol Rivera", "Dr Marisol Rivera, PhD"),
            ("Nina Petrova", "Nina Petrova, MS"),
            ("Nina Petrova", "Nina Petrova MS"),
            ("Nina Petrova", "Petrova, Nina, MS, RD"),
            ("Priya Venkataraman", "Priya Venkataraman, MS, ACSM-CEP"),
            ("Priya Venkataraman", "Priya Venkataraman NASM-CPT, CSCS*D"),
            ("Priya Venkataraman", "Priya Venkataraman, Ph.D., M.S."),
            ("Mary-Kate Delacroix-Hughes", "Mary Kate Delacroix Hughes"),
            ("Mary-Kate Delacroix-Hughes", "DELACROIX-HUGHES Mary-Kate"),
            ("Hye-jin Park", "HYEJIN PARK"),
            ("Xiaoming Li", "LI Xiaoming"),
            ("Xiaoming Li", "LI, Xiaoming"),
            ("Xiaoming Li", "Xiaoming (Sean) Li"),
            ("Xiaoming Li", "Xiaoming “Sean” Li"),
            ("Andrzej Wójcik", "Andrzej Wojcik"),
            ("Łukasz Gołąb", "Lukasz Golab"),
            ("Bjørn Strauß", "Bjorn Strauss"),
            ("Нина Петрова", "НИНА ПЕТРОВА"),
            ("박혜진", "박혜진 (Hye Jin Park)"),
            ("李晓明", "李晓明"),
            ("John Smith Jr.", "Smith, John, Jr"),
            ("John Smith Jr.", "John Smith, Jr."),
            ("Jack Ma", "Ma, Jack"),
        ] {
            check(roster, printed, Some(Fit::Exact));
        }
    }

    #[test]
    fn a_middle_initial_on_one_side_is_distinguished_from_an_exact_name() {
        check(
            "Daniel Whitaker",
            "Daniel R. Whitaker",
            Some(Fit::ExceptInitial),
        );
        check(
            "Marcus D. Johnson",
            "JOHNSON Marcus",
            Some(Fit::ExceptInitial),
        );
        check("Marcus D. Johnson", "Johnson, Marcus D", Some(Fit::Exact));
    }

    #[test]
    fn other_names_do_not_match() {
        for (a, b) in [
            ("Marcus D. Johnson", "Marcus T. Johnson"),
            ("Marisol Rivera", "Marisol Rivera-Soto"),
            ("Zoë Lindqvist", "Zoe Lindquist"),
            ("Hannah Goldberg", "H. Goldberg"),
            ("Hannah Goldberg", "Goldberg"),
            ("James Martin", "Martin James"),
            ("John Smith", "John Smith Jr."),
            ("John Smith Sr", "John Smith Jr"),
            ("Benjamin Okafor", "Ben Okafor"),
            ("Jack Ma", "Jack"),
            ("Jack Ma", "Jack Do"),
            ("J. Smith", "J. R. Smith"),
            ("Carlos Eduardo da Silva", "Carlos da Silva"),
            ("Нина Петрова", "Nina Petrova"),
            ("Linda Castellano", "Linda Marsh"),
        ] {
            check(a, b, None);
        }
    }

    #[test]
    fn similar_names_resemble_each_other_and_do_not_match() {
        for (a, b) in [
            ("Marisol Rivera", "Marisol Rivera-Soto"),
            ("Zoë Lindqvist", "Zoe Lindquist"),
            ("Hannah Goldberg", "H. Goldberg"),
            ("James Martin", "Martin James"),
            ("John Smith", "John Smith Jr."),
            ("Carlos Eduardo da Silva", "Carlos da Silva"),
        ] {
            assert!(
                name(a).resembles(&name(b)) && name(b).resembles(&name(a)),
                "{a} / {b}"
            );
        }
        for (a, b) in [
            ("Marcus D. Johnson", "Marcus T. Johnson"),
            ("Linda Castellano", "Linda Marsh"),
            ("Hannah Goldberg", "J. Goldberg"),
            ("Ann Li", "Anna Lee"),
            ("Jack Ma", "Jack Do"),
        ] {
            assert!(!name(a).resembles(&name(b)), "{a} / {b}");
        }
    }

    #[test]
    fn a_text_without_letters_is_not_a_name() {
        for empty in ["", "  ", "—", ", ,", "()"] {
            assert_eq!(PersonName::parse(empty), None, "{empty:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_name_matches_itself_and_matching_is_symmetric(a in "\\PC{0,24}", b in "\\PC{0,24}") {
            if let (Some(a), Some(b)) = (PersonName::parse(&a), PersonName::parse(&b)) {
                proptest::prop_assert_eq!(a.fits(&a), Some(Fit::Exact));
                proptest::prop_assert_eq!(a.fits(&b), b.fits(&a));
                proptest::prop_assert_eq!(a.resembles(&b), b.resembles(&a));
            }
        }
    }
}
