//! A walk to a first roster: whom the folders seem to be for. Guesses for a person to look through, and proof of nothing.

use std::collections::BTreeMap;

use super::walk::Walk;

/// Somebody for whom a folder seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The first word of the folder's name, where it holds a digit.
    pub id: String,
    /// The rest of the name, the first name first.
    pub name: String,
}

/// The people for whom folders with files seem to be, in the order of the folders: `T014 Ben Okafor` and `Okafor, Ben` name somebody,
/// `Downtown` and `2025` do not.
#[must_use]
pub fn people(found: &Walk) -> Vec<Guess> {
    let folders = found
        .files
        .iter()
        .flat_map(|file| file.path.rsplit('/').skip(1));
    // One for each name, as folders of a year repeat them.
    folders
        .filter_map(|folder| Some((folder, guess(folder)?)))
        .collect::<BTreeMap<_, _>>()
        .into_values()
        .collect()
}

fn guess(folder: &str) -> Option<Guess> {
    // What stands in brackets is a club, a former name or a note.
    let said = folder.split(['(', '[']).next()?.trim();
    let (id, rest) = match said.split_once([' ', '_']) {
        Some((first, rest)) if first.chars().any(|c| c.is_ascii_digit()) => {
            (first, rest.trim_matches([' ', '-', '_']))
        }
        _ => ("", said),
    };
    let name = match rest.split_once(',') {
        Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
        None if id.is_empty() => return None,
        None => rest.to_owned(),
    };
    let is_name = name
        .chars()
        .all(|c| c.is_alphabetic() || " '’.-".contains(c))
        && name.chars().filter(|c| c.is_alphabetic()).count() > 1;
    is_name.then(|| Guess {
        id: id.to_owned(),
        name: name.trim().to_owned(),
    })
}

/// A few files of a walk, from all over it: what a dry run reads.
#[must_use]
pub fn sample(found: &Walk) -> Walk {
    const FEW: usize = 24;
    let step = found.files.len().div_ceil(FEW).max(1);
    Walk {
        files: found.files.iter().step_by(step).cloned().collect(),
        unread: Vec::new(),
    }
}

/// A roster with a row for each, to be filled in. What a guess can hold needs no quotes.
#[must_use]
pub fn roster(people: &[Guess]) -> String {
    let rows = people
        .iter()
        .map(|Guess { id, name }| format!("{id},{name},,,,,,\n"));
    ["trainer_id,name,aliases,email,club,credential,cycle_start,expires_on\n".to_owned()]
        .into_iter()
        .chain(rows)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_name_somebody() {
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
        for nobody in [
            "Old Mill",
            "2025",
            "2025 07",
            "_INBOX please file",
            "=1 x",
            "T1 a,b,c",
            "T14 =SUM(1)",
        ] {
            check(nobody, None);
        }
    }

    #[test]
    fn a_roster_to_fill_in() {
        let guess = Guess {
            id: "T014".into(),
            name: "Ben Okafor".into(),
        };
        assert_eq!(
            roster(&[guess]),
            "trainer_id,name,aliases,email,club,credential,cycle_start,expires_on\nT014,Ben Okafor,,,,,,\n"
        );
    }
}
