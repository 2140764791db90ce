//! The folders and files that were named: paths as given come in; where they are and what tells them apart goes out.
//! Nothing below them is looked at.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::display_name::{display_name, display_path, names};
use super::regular_file;

/// A folder or file that was named.
#[derive(Debug)]
pub(super) struct Root {
    /// As given.
    pub given: PathBuf,
    /// Where it is, without links.
    pub location: PathBuf,
    /// Whether it is a single file.
    pub is_file: bool,
    /// What the paths below it begin with: empty if it is the only root and a folder. The whole path of a single file.
    pub prefix: String,
}

/// A folder or file that was named cannot be opened, which ends the run.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {source}", path.display())]
pub struct RootError {
    /// As given.
    pub path: PathBuf,
    /// The error of the operating system.
    pub source: io::Error,
}

impl Root {
    fn new(given: &Path) -> io::Result<Self> {
        let location = fs::canonicalize(given)?;
        let is_file = fs::metadata(&location)?.is_file();
        if is_file {
            regular_file::open(&location)?;
        } else {
            fs::read_dir(&location)?;
        }
        Ok(Self {
            given: given.to_owned(),
            location,
            is_file,
            prefix: String::new(),
        })
    }

    /// The path of something below it.
    pub(super) fn path_of(&self, location: &Path) -> String {
        let below = location.strip_prefix(&self.location).unwrap_or(location);
        let names = below.iter().map(display_name);
        let prefix = Some(self.prefix.clone()).filter(|prefix| !prefix.is_empty());
        prefix
            .into_iter()
            .chain(names)
            .collect::<Vec<_>>()
            .join("/")
    }

    /// The names of which its path consists, as given and not as links lead, because those are the names that people
    /// know. The first is empty if the path begins at the top of the file system.
    fn names(&self) -> Vec<String> {
        let given = std::path::absolute(&self.given)
            .ok()
            .filter(|path| !path.components().any(|part| part == Component::ParentDir));
        names(given.as_deref().unwrap_or(&self.location))
    }

    /// Where it is, for a report.
    pub(super) fn place(&self) -> RootPlace {
        RootPlace {
            path: absolute(&self.given),
            location: display_path(&self.location),
            prefix: self.prefix.clone(),
        }
    }
}

/// Where a folder or file that was named is, and what stands for it in paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootPlace {
    /// As named, but from the top of the file system.
    pub path: String,
    /// The same without links: two spellings of one folder have one location.
    pub location: String,
    /// What the paths below it begin with; the whole path of a single file.
    pub prefix: String,
}

impl RootPlace {
    /// That of a folder or file that is named like this, as far as it can be told now. If it is not there, its location is
    /// the path itself.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let location = fs::canonicalize(path).map(|location| display_path(&location));
        let path = absolute(Path::new(path));
        Self {
            location: location.unwrap_or_else(|_| path.clone()),
            path,
            prefix: String::new(),
        }
    }

    /// The name by which people know it; empty for the top of the file system.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = |path: &'_ str| path.rfind('/').map_or(0, |slash| slash + 1);
        match &self.path[name(&self.path)..] {
            "." | ".." => &self.location[name(&self.location)..],
            name => name,
        }
    }
}

/// A path from the top of the file system, as text.
fn absolute(path: &Path) -> String {
    let absolute = std::path::absolute(path);
    display_path(absolute.as_deref().unwrap_or(path))
}

/// Opens each root. One that is named twice, also by other names, is one root.
pub(super) fn distinct(given: &[PathBuf]) -> Result<Vec<Root>, RootError> {
    let mut roots: Vec<Root> = Vec::new();
    for path in given {
        let root = Root::new(path).map_err(|source| RootError {
            path: path.clone(),
            source,
        })?;
        if roots.iter().all(|other| other.location != root.location) {
            roots.push(root);
        }
    }
    if let [root] = roots.as_mut_slice() {
        if root.is_file {
            root.prefix = root.names().pop().unwrap_or_default();
        }
        return Ok(roots);
    }
    let names: Vec<Vec<String>> = roots.iter().map(Root::names).collect();
    for (root, prefix) in roots.iter_mut().zip(endings(&names)) {
        root.prefix = prefix;
    }
    Ok(roots)
}

/// The shortest endings that tell paths apart, all of the same number of names: no two then begin alike, so that paths
/// below them stay apart as well. A path with fewer names is whole, with the `/` at its start.
fn endings(paths: &[Vec<String>]) -> Vec<String> {
    let longest = paths.iter().map(Vec::len).max().unwrap_or_default();
    let ending = |path: &Vec<String>, names: usize| {
        let start = path.len().saturating_sub(names);
        path[start..].join("/")
    };
    let with_names =
        |names| -> Vec<String> { paths.iter().map(|path| ending(path, names)).collect() };
    (1..longest)
        .map(with_names)
        .find(|endings| endings.iter().collect::<BTreeSet<_>>().len() == endings.len())
        .unwrap_or_else(|| with_names(longest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_endings(paths: &[&str], expected: &[&str]) {
        let names: Vec<Vec<String>> = paths
            .iter()
            .map(|path| path.split('/').map(str::to_owned).collect())
            .collect();
        assert_eq!(endings(&names), expected, "{paths:?}");
    }

    #[test]
    fn roots_are_told_apart_by_the_shortest_endings() {
        check_endings(&["/mnt/north", "/mnt/south"], &["north", "south"]);
        check_endings(&["/mnt/share", "/mnt/share/north"], &["share", "north"]);
        check_endings(
            &["/mnt/north/cards", "/mnt/south/cards"],
            &["north/cards", "south/cards"],
        );
        // Not `north` for the first: its folder `A` would then be mistaken for the second.
        check_endings(
            &["/m/north", "/q/north/A", "/r/south/A"],
            &["m/north", "north/A", "south/A"],
        );
        check_endings(
            &["/north", "/q/north/A", "/r/south/A"],
            &["/north", "north/A", "south/A"],
        );
        check_endings(&["/a", "/b/a"], &["/a", "b/a"]);
    }
}
