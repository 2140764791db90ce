//! The names of trainers' folders: `T014-okafor-benjamin`; safe on every file system, and no two the same.
//!
//! A roster comes in, names go out. No folder is created here.

use std::collections::BTreeSet;

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
    // Longer than almost every name, and short enough for every path.
    parts.join("-").chars().take(80).collect()
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
        assert!(
            folder_names(&Roster {
                trainers: vec![Trainer {
                    id: "T1".into(),
                    name: "ab ".repeat(90),
                    ..Trainer::default()
                }]
            })[0]
                .len()
                <= 80
        );
    }
}
