//! Where the documents of an earlier report are now: paths in a report depend on which folders were named beside theirs.
//!
//! The folders of two reports and a path of the earlier one come in; its path in the later one goes out. A document is
//! the same if it is at the same place in the same folder, however that folder was named. No file is looked at.

use super::provenance::RootFiles;

/// The folders of two reports.
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    before: &'a [RootFiles],
    now: &'a [RootFiles],
}

impl<'a> Places<'a> {
    /// Those of an earlier report and of a later one.
    #[must_use]
    pub fn new(before: &'a [RootFiles], now: &'a [RootFiles]) -> Self {
        Self { before, now }
    }

    /// The path that a document of the earlier report has in the later one. If its folder is not among those of the
    /// later one, it is the path from the top of the file system, which no document there has. A report that does not say
    /// what its paths begin with is taken as it is.
    #[must_use]
    pub fn path_now(&self, path: &str) -> String {
        self.reached(path).unwrap_or_else(|elsewhere| elsewhere)
    }

    /// The same; an error with the path from the top of the file system if its folder is not among those of the later one.
    pub(super) fn reached(&self, path: &str) -> Result<String, String> {
        let below = |root: &'a RootFiles| Some((root, below(path, root.prefix.as_deref()?)?));
        let Some((root, inside)) = self.before.iter().find_map(below) else {
            return Ok(path.to_owned());
        };
        let now = same(root, self.now).unwrap_or(root);
        let place = match inside {
            "" => now.location.clone(),
            inside => format!("{}/{inside}", now.location),
        };
        let shown = |root: &RootFiles| {
            let inside = place.strip_prefix(&root.location)?;
            let prefix = root.prefix.as_deref()?;
            match inside.strip_prefix('/') {
                Some(inside) => Some(joined(prefix, inside)),
                None => inside.is_empty().then(|| prefix.to_owned()),
            }
        };
        self.now.iter().find_map(shown).ok_or(place)
    }

    /// Whether some paths of the earlier report may be others in the later one.
    pub(super) fn differ(&self) -> bool {
        let key = |root: &'a RootFiles| (&root.location, &root.prefix);
        self.before.iter().map(key).ne(self.now.iter().map(key))
    }
}

/// The folder among these that is the same as one of another report: it is at the same location, or has the same path,
/// which may be a link that leads elsewhere by now.
#[must_use]
pub fn same<'a>(root: &RootFiles, among: &'a [RootFiles]) -> Option<&'a RootFiles> {
    let by_location = among.iter().find(|other| other.location == root.location);
    by_location.or_else(|| among.iter().find(|other| other.path == root.path))
}

/// The part of a path below a prefix; empty if it is the path of a single file.
fn below<'p>(path: &'p str, prefix: &str) -> Option<&'p str> {
    if prefix.is_empty() {
        return Some(path);
    }
    let inside = path.strip_prefix(prefix)?;
    inside
        .strip_prefix('/')
        .or_else(|| inside.is_empty().then_some(inside))
}

/// A path below a prefix; the only folder has none.
fn joined(prefix: &str, inside: &str) -> String {
    if prefix.is_empty() {
        inside.to_owned()
    } else {
        format!("{prefix}/{inside}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with its path, its location and its prefix.
    fn root([path, location, prefix]: [&str; 3]) -> RootFiles {
        RootFiles {
            path: path.to_owned(),
            location: location.to_owned(),
            prefix: Some(prefix.to_owned()),
            files: 1,
        }
    }

    fn check(before: &[[&str; 3]], now: &[[&str; 3]], paths: &[(&str, &str)]) {
        let [before, now] = [before, now].map(|roots| roots.iter().map(|r| root(*r)).collect());
        let (before, now): (Vec<RootFiles>, Vec<RootFiles>) = (before, now);
        let places = Places::new(&before, &now);
        for (path, expected) in paths {
            assert_eq!(places.path_now(path), *expected, "{path}");
        }
    }

    const NORTH: [&str; 3] = ["/mnt/north", "/mnt/north", "north"];
    const SOUTH: [&str; 3] = ["/mnt/south", "/mnt/south", "south"];
    const ONLY_NORTH: [&str; 3] = ["/mnt/north", "/mnt/north", ""];

    #[test]
    fn a_folder_beside_another_keeps_its_documents() {
        check(
            &[ONLY_NORTH],
            &[NORTH, SOUTH],
            &[("a/b.pdf", "north/a/b.pdf")],
        );
        check(
            &[SOUTH, NORTH],
            &[ONLY_NORTH],
            &[
                ("north/a/b.pdf", "a/b.pdf"),
                ("north/a/", "a/"),
                // Nothing else is called gone, and nothing of it is mistaken for a document of the other folder.
                ("south/a/b.pdf", "/mnt/south/a/b.pdf"),
            ],
        );
    }

    #[test]
    fn a_folder_is_known_by_its_location_or_its_path() {
        let link = ["/home/link", "/mnt/north", ""];
        check(&[link], &[NORTH, SOUTH], &[("a.pdf", "north/a.pdf")]);
        let replaced = ["/mnt/north", "/vol/7/north", ""];
        check(&[ONLY_NORTH], &[replaced], &[("a.pdf", "a.pdf")]);
        check(
            &[["/mnt/b", "/mnt/b", ""]],
            &[ONLY_NORTH],
            &[("a.pdf", "/mnt/b/a.pdf")],
        );
    }

    #[test]
    fn a_folder_inside_another_keeps_its_documents() {
        let share = ["/mnt", "/mnt", ""];
        check(&[ONLY_NORTH], &[share], &[("a.pdf", "north/a.pdf")]);
        check(
            &[share],
            &[NORTH, SOUTH],
            &[
                ("north/a.pdf", "north/a.pdf"),
                ("west/a.pdf", "/mnt/west/a.pdf"),
            ],
        );
        let top = ["", "", ""];
        check(&[top], &[ONLY_NORTH], &[("mnt/north/a.pdf", "a.pdf")]);
    }

    #[test]
    fn a_single_file_is_a_document() {
        let file = ["/mnt/north/a.pdf", "/mnt/north/a.pdf", "a.pdf"];
        check(&[file], &[ONLY_NORTH], &[("a.pdf", "a.pdf")]);
        check(&[NORTH, SOUTH], &[file], &[("north/a.pdf", "a.pdf")]);
    }

    #[test]
    fn a_report_that_does_not_say_what_its_paths_begin_with_is_taken_as_it_is() {
        let before = [RootFiles {
            prefix: None,
            ..root(ONLY_NORTH)
        }];
        let now = [root(NORTH), root(SOUTH)];
        assert_eq!(Places::new(&before, &now).path_now("a.pdf"), "a.pdf");
        assert_eq!(Places::new(&[], &now).path_now("a.pdf"), "a.pdf");
    }
}
