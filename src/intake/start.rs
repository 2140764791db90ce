//! A first roster: a walk comes in, and the people that folders seem to be named after go out. They are guesses
//! for a person to check, and evidence of nothing.

use std::collections::BTreeMap;

use super::display_name::in_cell;
use super::walk::Walk;

/// A person that a folder seems to be named after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The first word of the folder's name if it contains a digit, else empty.
    pub id: String,
    /// The name, first name first.
    pub name: String,
}

/// The people that folders with files seem to be named after, in the order of the folders: `T014 Ben Okafor` and
/// `Okafor, Ben` name a person, `Downtown` and `2025` do not.
#[must_use]
pub fn people(walk: &Walk) -> Vec<Guess> {
    let folders = walk
        .files
        .iter()
        .flat_map(|file| file.path.rsplit('/').skip(1));
    // One for each folder name, because folders of several years repeat them.
    folders
        .filter_map(|folder| Some((folder, guess(folder)?)))
        .collect::<BTreeMap<_, _>>()
        .into_values()
        .collect()
}

/// Whether a folder of this name seems to be a trainer's: [`people`] finds a first and a last name in it.
#[must_use]
pub fn seems_to_be_of_trainer(folder: &str) -> bool {
    guess(folder).is_some_and(|guess| guess.name.split_whitespace().nth(1).is_some())
}

fn guess(folder: &str) -> Option<Guess> {
    // The part in brackets is a club, a former name or a note.
    let name = folder.split(['(', '[']).next()?.trim();
    let (id, rest) = match name.split_once([' ', '_']) {
        Some((first, rest)) if first.chars().any(|c| c.is_ascii_digit()) => {
            (first, rest.trim_matches([' ', '-', '_']))
        }
        _ => ("", name),
    };
    let name = match rest.split_once(',') {
        Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
        None if id.is_empty() => return None,
        None => rest.to_owned(),
    };
    let is_id = id
        .chars()
        .all(|c| c.is_alphanumeric() || "-.#/".contains(c));
    let is_name = name
        .chars()
        .all(|c| c.is_alphabetic() || " '’.-".contains(c))
        && name.chars().filter(|c| c.is_alphabetic()).count() > 1;
    (is_id && is_name).then(|| Guess {
        id: id.to_owned(),
        name: name.trim().to_owned(),
    })
}

/// A sample of the files of a walk, spread evenly over it.
#[must_use]
pub fn sample(walk: &Walk) -> Walk {
    const SAMPLE: usize = 24;
    let step = walk.files.len().div_ceil(SAMPLE).max(1);
    Walk {
        files: walk.files.iter().step_by(step).cloned().collect(),
        ..Walk::default()
    }
}

/// A roster with a row for each person, to be filled in. Guesses contain no separators and no quotes, so no cell needs quotes.
#[must_use]
pub fn roster(people: &[Guess]) -> String {
    let rows = people
        .iter()
        .map(|Guess { id, name }| format!("{},{},,,,,,\n", in_cell(id), in_cell(name)));
    ["trainer_id,name,aliases,email,club,credential,cycle_start,expires_on\n".to_owned()]
        .into_iter()
        .chain(rows)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_named_after_people_are_found() {
        let check = |folder: &str, expected: Option<(&str, &str)>| {
            let guess = guess(folder).map(|Guess { id, name }| (id, name));
            assert_eq!(
                guess
                    .as_ref()
                    .map(|(id, name)| (id.as_str(), name.as_str())),
                expected,
                "{folder}"
            );
        };
        check("T014 Ben Okafor", Some(("T014", "Ben Okafor")));
        check(
            "BW-113 James Carter (Eastgate)",
            Some(("BW-113", "James Carter")),
        );
        check("BW-117 Quintanilla", Some(("BW-117", "Quintanilla")));
        check("1042_Zoë O'Neil", Some(("1042", "Zoë O'Neil")));
        check("Hartmann, Tobias", Some(("", "Tobias Hartmann")));
        for other in [
            "Old Mill",
            "2025",
            "2025 07",
            "_INBOX please file",
            "=1 x",
            "T1 a,b,c",
            "T14 =SUM(1)",
            "T14;=1 Ben Okafor",
            "=1 Ben Okafor",
            "T1\"4 Ben Okafor",
        ] {
            check(other, None);
        }
    }

    #[test]
    fn a_roster_has_a_row_for_each_person() {
        let guesses = [("T014", "Ben Okafor"), ("-1", "-Ann Lee")].map(|(id, name)| Guess {
            id: id.into(),
            name: name.into(),
        });
        assert_eq!(
            roster(&guesses),
            "trainer_id,name,aliases,email,club,credential,cycle_start,expires_on\nT014,Ben Okafor,,,,,,\n'-1,'-Ann Lee,,,,,,\n"
        );
    }
}
