//! The names of trainers' folders: `T014-okafor-benjamin`; safe on every file system, and no two the same.
//!
//! A roster comes in, names go out. No folder is created here.

use std::collections::BTreeSet;

use crate::digest::sha256_hex;
use crate::intake::person::words;
use crate::intake::roster::{Roster, Trainer};

/// One name for each trainer, in the order of the roster.
#[must_use]
pub fn folder_names(roster: &Roster) -> Vec<String> {
    let mut taken = BTreeSet::new();
    roster
        .trainers
        .iter()
        .map(|trainer| unique(&folder_name(trainer), &mut taken))
        .collect()
}

/// The id, the last name, the other names. Only letters, digits and hyphens: no character, ending or device name that Windows
/// refuses.
fn folder_name(trainer: &Trainer) -> String {
    let name = trainer.name.trim();
    let (others, last) = if name.contains(',') {
        ("", name)
    } else {
        name.rsplit_once(char::is_whitespace).unwrap_or(("", name))
    };
    let id = trainer
        .id
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let parts: Vec<String> = std::iter::once(id)
        .chain(words(last))
        .chain(words(others))
        .collect();
    short(&parts.join("-"))
}

/// The name, if it is not longer than almost every name is; else its beginning and a digest of all of it, so that no two that
/// differ become the same. A file system takes 255 bytes, and a letter has up to four.
fn short(name: &str) -> String {
    const LETTERS: usize = 80;
    const BYTES: usize = 200;
    if name.len() <= BYTES && name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let digest = &sha256_hex(name.as_bytes())[..10];
    let ends = name.char_indices().map(|(start, c)| start + c.len_utf8());
    let room = BYTES - digest.len() - 1;
    let cut = ends
        .take(LETTERS - digest.len() - 1)
        .take_while(|end| *end <= room)
        .last()
        .unwrap_or(0);
    format!("{}-{digest}", &name[..cut])
}

/// The name, with a number after it if another trainer's folder has the same name, letter case aside.
fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut number = 1;
    let mut candidate = name.to_owned();
    while !taken.insert(candidate.to_lowercase()) {
        number += 1;
        candidate = format!("{name}.{number}");
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(people: &[(&str, &str)], expected: &[&str]) {
        let trainers = people.iter().map(|(id, name)| Trainer {
            id: (*id).into(),
            name: (*name).into(),
            ..Trainer::default()
        });
        assert_eq!(
            folder_names(&Roster {
                trainers: trainers.collect()
            }),
            expected
        );
    }

    #[test]
    fn names_are_safe_and_differ() {
        check(
            &[("T014", "Benjamin Okafor"), ("T004", "José Núñez")],
            &["T014-okafor-benjamin", "T004-nunez-jose"],
        );
        check(
            &[("T/1", "Mary-Kate O'Brien"), ("T:1", "Mary-Kate OBrien")],
            &["T-1-obrien-mary-kate", "T-1-obrien-mary-kate.2"],
        );
        check(
            &[
                ("T7", "Mary-Kate Delacroix-Hughes"),
                ("T1", "Rivera, Marisol"),
            ],
            &["T7-delacroix-hughes-mary-kate", "T1-rivera-marisol"],
        );
        check(
            &[("t1", "Ann Lee"), ("T1", "Ann Lee")],
            &["t1-lee-ann", "T1-lee-ann.2"],
        );
        check(
            &[("..", "李晓明"), ("CON", "Cher")],
            &["---李晓明", "CON-cher"],
        );
    }

    #[test]
    fn long_names_are_cut_between_letters_and_differ() {
        let names = ["𐐀", "ab "].map(|word| word.repeat(90));
        let people = [
            ("T1", format!("{}x", names[0])),
            ("T1", format!("{}y", names[0])),
            ("T2", names[1].clone()),
            ("T3", "a".repeat(77)),
            ("T4", "a".repeat(78)),
        ];
        let trainers = people.map(|(id, name)| Trainer {
            id: id.into(),
            name,
            ..Trainer::default()
        });
        let folders = folder_names(&Roster {
            trainers: trainers.into(),
        });
        // The beginning, a hyphen, and ten digits.
        let parts: Vec<(&str, usize)> = folders
            .iter()
            .map(|name| name.rsplit_once('-').map_or(("", 0), |(a, b)| (a, b.len())))
            .collect();
        let long = format!("T1-{}", "𐐨".repeat(46));
        assert_eq!(parts[..2], [(long.as_str(), 10), (long.as_str(), 10)]);
        assert_ne!(folders[0], folders[1]);
        assert_eq!(parts[2].0, format!("T2-ab{}-", "-ab".repeat(21)));
        assert_eq!(folders[3], format!("T3-{}", "a".repeat(77)));
        assert_eq!(parts[4], (format!("T4-{}", "a".repeat(66)).as_str(), 10));
        assert!(folders.iter().all(|name| name.len() <= 200));
    }
}
