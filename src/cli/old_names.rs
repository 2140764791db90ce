//! Options that were renamed. The old names still work; a note on standard error gives the new ones.

use std::collections::BTreeSet;
use std::ffi::OsString;

/// An option by its old and its new name, without dashes.
pub(super) type Renamed = (&'static str, &'static str);

/// All options that were renamed.
const RENAMED: [Renamed; 2] = [("decisions", "answers"), ("settle", "min-age")];

/// The renamed option with this old name.
pub(super) fn renamed(old: &str) -> Option<Renamed> {
    RENAMED.into_iter().find(|(name, _)| *name == old)
}

/// The renamed options that a command line uses by their old names.
pub(super) fn in_arguments(arguments: &[OsString]) -> BTreeSet<Renamed> {
    arguments
        .iter()
        .take_while(|argument| *argument != "--")
        .filter_map(|argument| argument.to_str()?.strip_prefix("--"))
        .filter_map(|option| renamed(option.split('=').next()?))
        .collect()
}

/// The note about a renamed option.
pub(super) fn note((old, new): Renamed) -> String {
    format!("`{old}` is now called `{new}`: the old name still works, but please use the new one")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_names_are_found_among_options_and_nowhere_else() {
        let check = |line: &str, expected: &[Renamed]| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let found: Vec<Renamed> = in_arguments(&arguments).into_iter().collect();
            assert_eq!(found, expected, "{line}");
        };
        check("recert run --settle 5 --settle=7 x", &[RENAMED[1]]);
        check("recert explain A42 --decisions=a.csv", &[RENAMED[0]]);
        check("recert run --min-age 5 --answers a.csv settle", &[]);
        check("recert extract -- --settle", &[]);
    }
}
