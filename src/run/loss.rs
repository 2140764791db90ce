//! Whether too much of the share is gone since the last report, as when a part of it is not mounted. What a walk and
//! reading found comes in, and the counts of the last report; an error goes out. Each folder is compared by itself.

use super::failure::Failure;
use crate::intake::walk::{UnreadFile, UnreadReason, Walk};
use crate::report::{Origin, RootFiles};

/// How many files of one folder there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RootCounts {
    /// The folder, as given.
    path: String,
    /// Files that could be reached.
    reached: usize,
    /// Files that are there and could not be opened. They count as lost, because a share of which half cannot be
    /// opened must look like half a share.
    unopened: usize,
}

impl RootCounts {
    /// Those of each root, given what could not be read.
    pub(super) fn of(walk: &Walk, unread: &[UnreadFile]) -> Vec<Self> {
        let unreachable = |unread: &[UnreadFile], root: usize| {
            let of_root = unread.iter().filter(|file| file.root == root);
            of_root
                .filter(|file| file.reason == UnreadReason::Unreachable)
                .count()
        };
        let roots = walk.roots.iter().enumerate();
        roots
            .map(|(index, root)| {
                // The walk counts what it could not reach among what is unread, and not among the files.
                let unopened =
                    unreachable(unread, index).saturating_sub(unreachable(&walk.unread, index));
                Self {
                    path: root.path.display().to_string(),
                    reached: root.files.saturating_sub(unopened),
                    unopened,
                }
            })
            .collect()
    }

    /// As a report keeps them for the next run.
    pub(super) fn files(self) -> RootFiles {
        RootFiles {
            path: self.path,
            files: self.reached,
        }
    }
}

/// Fails if a folder has lost more than `max_loss` percent of the files that it had for the last report. A folder that
/// the last report did not walk is not compared.
pub(super) fn check_files(
    previous: Option<&Origin>,
    sources: &[String],
    roots: &[RootCounts],
    max_loss: u8,
) -> Result<(), Failure> {
    let Some(previous) = previous else {
        return Ok(());
    };
    if previous.roots.is_empty() && previous.inputs == sources {
        let all = RootCounts {
            path: sources.join("`, `"),
            reached: roots.iter().map(|root| root.reached).sum(),
            unopened: roots.iter().map(|root| root.unopened).sum(),
        };
        return check_root(previous.files, &all, max_loss);
    }
    let same = |root: &RootCounts| {
        let mut before = previous.roots.iter();
        before.find(|before| before.path == root.path)
    };
    roots
        .iter()
        .filter_map(|root| Some((root, same(root)?)))
        .try_for_each(|(root, before)| check_root(before.files, root, max_loss))
}

fn check_root(previous: usize, root: &RootCounts, max_loss: u8) -> Result<(), Failure> {
    let lost = previous.saturating_sub(root.reached);
    if lost * 100 > previous * usize::from(max_loss) {
        return Err(Failure::Lost {
            root: root.path.clone(),
            previous,
            now: root.reached,
            unopened: root.unopened,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

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
                .map(|(path, files)| RootFiles {
                    path: (*path).to_owned(),
                    files: *files,
                })
                .collect(),
            rules: BTreeMap::new(),
        }
    }

    /// What a run over these folders says, with the number of files that are reached and not opened in each.
    fn check(previous: &Origin, roots: &[(&str, usize, usize)]) -> Option<String> {
        let sources: Vec<String> = roots.iter().map(|(path, ..)| (*path).to_owned()).collect();
        let roots: Vec<RootCounts> = roots
            .iter()
            .map(|&(path, reached, unopened)| RootCounts {
                path: path.to_owned(),
                reached,
                unopened,
            })
            .collect();
        let checked = check_files(Some(previous), &sources, &roots, 20);
        checked.err().map(|failure| failure.to_string())
    }

    #[test]
    fn each_folder_is_compared_by_itself() {
        let previous = origin(110, &[("north", 100), ("south", 10)]);
        // Seven of ten are too few, although 107 of 110 are not.
        let failure = check(&previous, &[("north", 100, 0), ("south", 7, 0)]).unwrap();
        assert!(
            failure.starts_with("only 7 of the 10 files of the last report are left in `south`: "),
            "{failure}"
        );
        assert_eq!(check(&previous, &[("north", 80, 0), ("south", 8, 0)]), None);
        // A folder is compared whichever others there are.
        assert!(check(&previous, &[("south", 7, 0)]).is_some());
        assert_eq!(check(&previous, &[("west", 1, 0)]), None);
    }

    #[test]
    fn what_cannot_be_opened_is_lost_and_the_message_says_so() {
        let failure = check(&origin(10, &[("south", 10)]), &[("south", 6, 4)]).unwrap();
        assert!(
            failure.contains("left in `south` (4 more are there and cannot be opened): "),
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
