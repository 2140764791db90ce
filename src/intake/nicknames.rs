//! First names and their nicknames.
//!
//! A folded first name comes in; the names that it may be short for go out. The list is that of `nicknames/names.txt`.
//! It is a reason for a question and never for an answer.

use std::collections::HashMap;
use std::sync::LazyLock;

/// By a nickname or a name with nicknames: the names that it may stand for.
static FULL_NAMES: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut full_names: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in include_str!("nicknames/names.txt").lines() {
        let full_name = line.split_whitespace().next().unwrap_or_default();
        for name in line.split_whitespace() {
            full_names.entry(name).or_default().push(full_name);
        }
    }
    full_names
});

/// The names that a first name may stand for: itself if it has nicknames, and those that it is a nickname of. Two names
/// of one person have one in common.
pub(super) fn full_names(first_name: &str) -> &'static [&'static str] {
    FULL_NAMES.get(first_name).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_stands_for_names() {
        let is_for = |nickname: &str, name: &str| full_names(nickname).contains(&name);
        for (nickname, name) in [
            ("bill", "william"),
            ("ben", "benjamin"),
            ("peggy", "margaret"),
            ("maggie", "margaret"),
            ("william", "william"),
        ] {
            assert!(is_for(nickname, name), "{nickname}");
        }
        assert!(!is_for("benjamin", "william"));
        assert!(full_names("imani").is_empty());
    }
}
