//! How the words of two names resemble each other: one name more or less, an initial, a nickname, a slip of one letter
//! (D21).
//!
//! Folded words from first name to last come in, without the generation suffix; whether they are alike goes out, and keys
//! by which like names are found without comparing all with all. Each rule has its keys beside it: names that are alike by
//! the rule have at least one of them in common. Nothing is decided here about whose a name is.

use std::collections::BTreeSet;

use super::nicknames::full_names;

/// The longest text that is compared in all its orders, in words and in letters: longer than any name of a person.
const MOST_WORDS: usize = 12;
const MOST_LETTERS: usize = 120;

/// Whether one list of words could be a slip for the other.
pub(super) fn is_similar(a: &[String], b: &[String]) -> bool {
    let (a, b) = (as_strs(a), as_strs(b));
    let in_this_order = |a: &[&str], b: &[&str]| one_slip_at_most(a, b) || has_nickname_of(a, b);
    !is_too_long(&a)
        && !is_too_long(&b)
        && (is_contained(&a, &b)
            || is_with_initial(&a, &b)
            || rotations(&a).any(|a| in_this_order(&a, &b))
            || rotations(&b).any(|b| in_this_order(&a, &b)))
}

/// Keys of which similar names have at least one in common.
pub(super) fn keys(words: &[String]) -> Vec<String> {
    let words = as_strs(words);
    if is_too_long(&words) {
        return Vec::new();
    }
    let mut keys = pair_keys(&words);
    keys.extend(initial_keys(&words));
    for rotated in rotations(&words) {
        keys.extend(slip_keys(&rotated));
        keys.extend(nickname_keys(&rotated));
    }
    keys
}

/// Whether two or more words are the same in another order.
pub(super) fn is_in_other_order(a: &[String], b: &[String]) -> bool {
    let (a, b) = (as_strs(a), as_strs(b));
    let have_orders = |words: &[&str]| words.len() > 1 && !is_too_long(words);
    have_orders(&a)
        && have_orders(&b)
        && (sorted(&a) == sorted(&b)
            || rotations(&a).any(|a| a.concat() == b.concat())
            || rotations(&b).any(|b| a.concat() == b.concat()))
}

/// Keys of which names with the same words, in any order, have at least one in common.
pub(super) fn order_keys(words: &[String]) -> Vec<String> {
    let words = as_strs(words);
    if is_too_long(&words) {
        return vec![words.concat()];
    }
    rotations(&words)
        .chain([sorted(&words)])
        .map(|words| words.concat())
        .collect()
}

/// Whether it is the initial of a name.
pub(super) fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

fn as_strs(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

fn is_too_long(words: &[&str]) -> bool {
    words.len() > MOST_WORDS
        || words.iter().map(|word| word.chars().count()).sum::<usize>() > MOST_LETTERS
}

/// The words as they are, and each time with one more of the first words at the end: the last name may be written first.
fn rotations<'w>(words: &[&'w str]) -> impl Iterator<Item = Vec<&'w str>> {
    (0..words.len()).map(|first| [&words[first..], &words[..first]].concat())
}

fn sorted<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let mut words = words.to_vec();
    words.sort_unstable();
    words
}

/// One has all words of the other, two or more: a second last name or a middle name more.
fn is_contained(a: &[&str], b: &[&str]) -> bool {
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.iter().collect(), b.iter().collect());
    let shared = a.intersection(&b).count();
    shared > 1 && shared == a.len().min(b.len())
}

/// Each pair of words.
fn pair_keys(words: &[&str]) -> Vec<String> {
    let words: Vec<&str> = words
        .iter()
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let pairs = words
        .iter()
        .enumerate()
        .flat_map(|(index, first)| words[index + 1..].iter().map(move |second| (first, second)));
    pairs
        .map(|(first, second)| format!("pair {first} {second}"))
        .collect()
}

/// An initial instead of the first name: "H. Goldberg" or "Goldberg H" for Hannah Goldberg.
fn is_with_initial(a: &[&str], b: &[&str]) -> bool {
    let is_short_for = |(first_a, last_a): (&str, &str), (first_b, last_b): (&str, &str)| {
        is_initial(first_a) && first_b.starts_with(first_a) && last_a == last_b
    };
    ends(a).into_iter().any(|a| {
        ends(b)
            .into_iter()
            .any(|b| is_short_for(a, b) || is_short_for(b, a))
    })
}

/// The first letter of the first name, and the last name.
fn initial_keys(words: &[&str]) -> Vec<String> {
    let key = |(first, last): (&str, &str)| {
        let initial = first.chars().next()?;
        Some(format!("initial {initial} {last}"))
    };
    ends(words).into_iter().filter_map(key).collect()
}

/// The first and the last name. Of two words, either may be the first name.
fn ends<'w>(words: &[&'w str]) -> Vec<(&'w str, &'w str)> {
    match words {
        [a, b] => vec![(a, b), (b, a)],
        [first, .., last] => vec![(first, last)],
        _ => Vec::new(),
    }
}

/// Both have names of the same person as their first word, and another word in common: "Bill Smith" for William Smith.
fn has_nickname_of(a: &[&str], b: &[&str]) -> bool {
    let ([first_a, rest_a @ ..], [first_b, rest_b @ ..]) = (a, b) else {
        return false;
    };
    let is_in_both = |word: &&str| !is_initial(word) && rest_b.contains(word);
    first_a != first_b
        && rest_a.iter().any(is_in_both)
        && full_names(first_a)
            .iter()
            .any(|name| full_names(first_b).contains(name))
}

/// What the first word may be short for, with each of the other words.
fn nickname_keys(words: &[&str]) -> Vec<String> {
    let [first, rest @ ..] = words else {
        return Vec::new();
    };
    full_names(first)
        .iter()
        .flat_map(|name| {
            rest.iter()
                .map(move |word| format!("nickname {name} {word}"))
        })
        .collect()
}

/// The same letters, wherever the spaces are, except for one letter at most that is missing, added or changed, or two that
/// are swapped, in a word of more than three letters: "Lindquist" for Lindqvist.
fn one_slip_at_most(a: &[&str], b: &[&str]) -> bool {
    let (length_a, length_b) = (letters(a).count(), letters(b).count());
    let (longer, shorter) = if length_a < length_b { (b, a) } else { (a, b) };
    let added = length_a.abs_diff(length_b);
    let at_start = common(letters(a), letters(b));
    let at_end = common(letters(a).rev(), letters(b).rev());
    // The distance is worked out only where it can be this small.
    if at_start + at_end + 2 < length_a.max(length_b)
        || strsim::osa_distance(&a.concat(), &b.concat()) > 1
    {
        return false;
    }
    let is_long_enough = |words: &[&str], added: usize| {
        word_length_at(words, at_start).is_none_or(|length| length > 3 + added)
    };
    is_long_enough(longer, added) && (added == 1 || is_long_enough(shorter, 0))
}

/// The letters of the words together, and without each one of them in turn: of two texts that differ by one slip, what
/// remains without the letter in question is the same.
fn slip_keys(words: &[&str]) -> Vec<String> {
    let letters: Vec<char> = letters(words).collect();
    let without = |left_out: Option<usize>| {
        let kept = letters
            .iter()
            .enumerate()
            .filter(|(index, _)| Some(*index) != left_out);
        let kept: String = kept.map(|(_, letter)| letter).collect();
        format!("slip {kept}")
    };
    (0..letters.len())
        .map(Some)
        .chain([None])
        .map(without)
        .collect()
}

fn letters(words: &[&str]) -> impl DoubleEndedIterator<Item = char> {
    words.iter().flat_map(|word| word.chars())
}

/// How many letters are the same from the start on.
fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// The length of the word to which a letter of the joined words belongs; none behind the last letter.
fn word_length_at(words: &[&str], letter: usize) -> Option<usize> {
    let mut end = 0;
    words
        .iter()
        .map(|word| word.chars().count())
        .find(|length| {
            end += length;
            letter < end
        })
}
