//! Whether too much of the share is gone since the last report, as when a part of it is not mounted. What a walk and
//! reading found comes in, and the counts of the last report; an error goes out. Each folder is compared by itself,
//! however it is named. One that is not named any more has lost everything that is in none of the others.

use std::path::Path;

use super::failure::Failure;
use crate::intake::display_name::display_path;
use crate::intake::roots::RootPlace;
use crate::intake::walk::{UnreadFile, UnreadReason, Walk};
use crate::report::{Origin, RootFiles, same_root};

/// How many files of one folder there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RootCounts {
    /// The folder, with the files that could be reached, as a report keeps them for the next run.
    pub reached: RootFiles,
    /// Files that are there and could not be opened. They count as lost, because a share of which half cannot be
    /// opened must look like half a share.
    unopened: usize,
}

impl RootCounts {
    /// Those of each root, given what could not be read.
    fn of(walk: &Walk, unread: &[UnreadFile]) -> Vec<Self> {
        let roots = walk.roots.iter().enumerate();
        roots
            .map(|(index, root)| {
                let unopened = unopened(walk, unread, &|file| file.root == index);
                let RootPlace {
                    path,
                    location,
                    prefix,
                } = root.place.clone();
                Self {
                    reached: RootFiles {
                        path,
                        location,
                        prefix: Some(prefix),
                        files: root.files.saturating_sub(unopened),
                    },
                    unopened,
                }
            })
            .collect()
    }
}

/// How many files were found and could not be opened. The walk counts what it could not reach among what is unread, and
/// not among the files.
fn unopened(walk: &Walk, unread: &[UnreadFile], is_meant: &dyn Fn(&UnreadFile) -> bool) -> usize {
    let unreachable = |unread: &[UnreadFile]| {
        let unreachable = |file: &&UnreadFile| file.reason == UnreadReason::Unreachable;
        let meant = unread.iter().filter(|file| is_meant(file));
        meant.filter(unreachable).count()
    };
    unreachable(unread).saturating_sub(unreachable(&walk.unread))
}

/// How many files that could be reached are at a location, whatever was named.
fn reached_at(walk: &Walk, unread: &[UnreadFile], location: &str) -> usize {
    let is_there = |path: &Path| {
        let path = display_path(path);
        let inside = path.strip_prefix(location);
        inside.is_some_and(|inside| inside.is_empty() || inside.starts_with('/'))
    };
    // A file that may still be written is there.
    let waiting = walk.unread.iter();
    let waiting = waiting.filter(|file| file.reason == UnreadReason::BeingWritten);
    let files = walk.files.iter().map(|file| &file.location);
    let found = files.chain(waiting.map(|file| &file.location));
    let found = found.filter(|location| is_there(location)).count();
    found.saturating_sub(unopened(walk, unread, &|file| is_there(&file.location)))
}

/// How much may be gone since the last report.
#[derive(Debug, Clone, Copy)]
pub(super) struct LossLimit<'a> {
    previous: Option<&'a Origin>,
    /// The folders and files of records of this run, as given.
    sources: &'a [String],
    /// How many percent of the last report's files may be gone in each folder.
    max_loss: u8,
}

impl<'a> LossLimit<'a> {
    pub(super) fn new(previous: Option<&'a Origin>, sources: &'a [String], max_loss: u8) -> Self {
        Self {
            previous,
            sources,
            max_loss,
        }
    }

    /// The counts of each root, given what could not be read.
    ///
    /// # Errors
    /// A folder has lost too much. One that the last report did not walk is not compared.
    pub(super) fn counted(
        &self,
        walk: &Walk,
        unread: &[UnreadFile],
    ) -> Result<Vec<RootCounts>, Failure> {
        let roots = RootCounts::of(walk, unread);
        self.check(&roots, &|location| reached_at(walk, unread, location))?;
        Ok(roots)
    }

    /// Fails if a folder has lost too much. `reached_at` counts the files at a location.
    fn check(
        &self,
        roots: &[RootCounts],
        reached_at: &dyn Fn(&str) -> usize,
    ) -> Result<(), Failure> {
        let Some(previous) = self.previous else {
            return Ok(());
        };
        if previous.roots.is_empty() && previous.inputs == self.sources {
            let now = roots.iter().map(|root| root.reached.files).sum();
            let unopened = roots.iter().map(|root| root.unopened).sum();
            if self.is_lost(previous.files, now) {
                let all = self.sources.join("`, `");
                return Err(lost(all, [previous.files, now], unopened));
            }
            return Ok(());
        }
        let named: Vec<RootFiles> = roots.iter().map(|root| root.reached.clone()).collect();
        for before in previous.roots.iter().map(located) {
            let same = same_root(&before, &named);
            let now = same.map_or_else(|| reached_at(&before.location), |same| same.files);
            if !self.is_lost(before.files, now) {
                continue;
            }
            let root = roots.iter().find(|root| Some(&root.reached) == same);
            return Err(match root {
                Some(root) => lost(before.path, [before.files, now], root.unopened),
                None => Failure::NotNamed {
                    root: before.path,
                    previous: before.files,
                    now,
                },
            });
        }
        Ok(())
    }

    fn is_lost(&self, before: usize, now: usize) -> bool {
        before.saturating_sub(now) * 100 > before * usize::from(self.max_loss)
    }
}

fn lost(root: String, [previous, now]: [usize; 2], unopened: usize) -> Failure {
    Failure::Lost {
        root,
        previous,
        now,
        unopened,
    }
}

/// A folder of the last report with its location, which reports of earlier versions do not say.
fn located(root: &RootFiles) -> RootFiles {
    if !root.location.is_empty() || root.prefix.is_some() {
        return root.clone();
    }
    let place = RootPlace::of(&root.path);
    RootFiles {
        path: place.path,
        location: place.location,
        ..root.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A folder of this name, and how many files of it were reached.
    fn root(name: &str, files: usize) -> RootFiles {
        RootFiles {
            path: format!("/mnt/{name}"),
            location: format!("/vol/{name}"),
            prefix: Some(name.to_owned()),
            files,
        }
    }

    fn origin(files: usize, roots: &[(&str, usize)]) -> Origin {
        Origin {
            version: String::new(),
            as_of: "2026-06-30".parse().unwrap(),
            made_on: None,
            inputs: vec!["north".into(), "south".into()],
            files,
            trainers: 0,
            roots: roots
                .iter()
                .map(|(name, files)| root(name, *files))
                .collect(),
            rules: BTreeMap::new(),
        }
    }

    /// What a run over these folders says, with the number of files that are reached and not opened in each. None of the
    /// files is in any other folder.
    fn check(previous: &Origin, roots: &[(&str, usize, usize)]) -> Option<String> {
        let roots: Vec<RootCounts> = roots
            .iter()
            .map(|&(name, reached, unopened)| RootCounts {
                reached: root(name, reached),
                unopened,
            })
            .collect();
        check_roots(previous, &roots, 0)
    }

    /// The same with this number of files at every other location.
    fn check_roots(previous: &Origin, roots: &[RootCounts], elsewhere: usize) -> Option<String> {
        let name = |root: &RootCounts| root.reached.path.replace("/mnt/", "");
        let sources: Vec<String> = roots.iter().map(name).collect();
        let limit = LossLimit::new(Some(previous), &sources, 20);
        let checked = limit.check(roots, &|_| elsewhere);
        checked.err().map(|failure| failure.to_string())
    }

    #[test]
    fn each_folder_is_compared_by_itself() {
        let previous = origin(110, &[("north", 100), ("south", 10)]);
        // Seven of ten are too few, although 107 of 110 are not.
        let failure = check(&previous, &[("north", 100, 0), ("south", 7, 0)]).unwrap();
        assert!(
            failure.starts_with(
                "only 7 of the 10 files of the last report are left in `/mnt/south`: "
            ),
            "{failure}"
        );
        assert_eq!(check(&previous, &[("north", 80, 0), ("south", 8, 0)]), None);
        let with_another = [("north", 80, 0), ("south", 8, 0), ("west", 1, 0)];
        assert_eq!(check(&previous, &with_another), None);
    }

    #[test]
    fn a_folder_is_compared_however_it_is_named() {
        let previous = origin(10, &[("south", 10)]);
        let mut spelled = RootCounts {
            reached: RootFiles {
                path: "/home/link".into(),
                ..root("south", 7)
            },
            unopened: 0,
        };
        assert!(check_roots(&previous, &[spelled.clone()], 0).is_some());
        // A link of the same name leads elsewhere by now.
        spelled.reached.path = "/mnt/south".into();
        spelled.reached.location = "/vol/new".into();
        let failure = check_roots(&previous, &[spelled], 10).unwrap();
        assert!(failure.contains("only 7 of the 10"), "{failure}");
    }

    #[test]
    fn a_folder_that_is_not_named_any_more_has_lost_what_is_nowhere_else() {
        let previous = origin(110, &[("north", 100), ("south", 10)]);
        let only_north = [RootCounts {
            reached: root("north", 100),
            unopened: 0,
        }];
        let failure = check_roots(&previous, &only_north, 0).unwrap();
        assert_eq!(
            failure,
            "`/mnt/south` had 10 files for the last report and is not named in this run, which reaches only 0 of them: name it again; \
             if it is not a part of the share any more, run once with --max-loss 100"
        );
        // It is inside of a folder that is named, or holds one.
        assert!(check_roots(&previous, &only_north, 7).is_some());
        assert_eq!(check_roots(&previous, &only_north, 8), None);
    }

    #[test]
    fn a_folder_of_an_earlier_version_is_located() {
        let folder = tempfile::tempdir().unwrap();
        let location = display_path(&folder.path().canonicalize().unwrap());
        let mut previous = origin(10, &[("south", 10)]);
        previous.roots[0] = RootFiles {
            path: format!("{}/.", folder.path().display()),
            location: String::new(),
            prefix: None,
            files: 10,
        };
        let mut now = RootCounts {
            reached: root("south", 8),
            unopened: 0,
        };
        now.reached.location = location;
        assert_eq!(check_roots(&previous, &[now.clone()], 0), None);
        now.reached.files = 7;
        assert!(check_roots(&previous, &[now], 0).is_some());
    }

    #[test]
    fn what_cannot_be_opened_is_lost_and_the_message_says_so() {
        let failure = check(&origin(10, &[("south", 10)]), &[("south", 6, 4)]).unwrap();
        assert!(
            failure.contains("left in `/mnt/south` (4 more are there and cannot be opened): "),
            "{failure}"
        );
    }

    #[test]
    fn a_report_with_a_total_only_is_compared_by_that() {
        let previous = origin(110, &[]);
        assert_eq!(
            check(&previous, &[("north", 100, 0), ("south", 0, 0)]),
            None
        );
        let failure = check(&previous, &[("north", 80, 0), ("south", 7, 0)]).unwrap();
        assert!(
            failure.contains("87 of the 110") && failure.contains("`north`, `south`"),
            "{failure}"
        );
        assert_eq!(check(&previous, &[("north", 1, 0)]), None);
    }
}
