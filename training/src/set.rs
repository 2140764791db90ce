//! A set: the papers of one author with what is printed on them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::paper::{self, Paper, PaperError};
use crate::truth::{self, Truth};

/// The papers of one author.
#[derive(Debug)]
pub struct Set {
    /// The name of its folder.
    pub name: String,
    /// Whether its papers are real ones.
    pub is_real: bool,
    /// What is printed, in the order of the file.
    pub truths: Vec<Truth>,
    /// The papers, in the order of their paths.
    pub papers: Vec<Paper>,
    /// The folder of their files, if they are at hand.
    pub files: Option<PathBuf>,
}

/// Under a folder of files, that of the papers as their author made them.
pub const PAPERS: &str = "papers";
/// Under a folder of files, that of the papers as a script made them worse, one folder in it for each way.
pub const WORSENED: &str = "worsened";

/// The file of a set that says what is printed on its papers.
pub const TRUTH: &str = "truth.jsonl";
/// The file of a set that holds its papers.
pub const PACK: &str = "papers.gz";

impl Set {
    /// Reads a set from its folder.
    ///
    /// # Errors
    /// A file is missing or cannot be read, or a paper has no truth.
    pub fn read(folder: &Path) -> Result<Self, PaperError> {
        let truth_file = folder.join(TRUTH);
        let truths = truth::read(&truth_file).map_err(|error| PaperError::new(folder, error))?;
        let papers = paper::read_pack(&folder.join(PACK))?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let set = Self {
            is_real: false,
            name: name.into_owned(),
            truths,
            papers,
            files: None,
        };
        let without_paper = set
            .truths
            .iter()
            .find(|truth| set.papers_of(truth, None).next().is_none());
        match without_paper {
            Some(truth) => Err(PaperError::new(
                &truth_file,
                format!("`{}` is not among the packed papers", truth.path),
            )),
            None => Ok(set),
        }
    }

    /// An empty set for real papers.
    #[must_use]
    pub fn of_real_papers(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            is_real: true,
            truths: Vec::new(),
            papers: Vec::new(),
            files: None,
        }
    }

    /// Reads all sets in a folder, in the order of their names.
    ///
    /// # Errors
    /// As for [`Self::read`].
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, PaperError> {
        let entries = std::fs::read_dir(folder).map_err(|error| PaperError::new(folder, error))?;
        let mut folders: Vec<_> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.join(TRUTH).is_file())
            .collect();
        folders.sort();
        folders.iter().map(|folder| Self::read(folder)).collect()
    }

    /// Its author, or its part of the real papers: sets whose names begin with the same word are of one author.
    #[must_use]
    pub fn group(&self) -> &str {
        if self.is_real {
            &self.name
        } else {
            self.name.split('-').next().unwrap_or(&self.name)
        }
    }

    /// Compares each truth with what is read on its papers, for every way in which they were made worse: `each` gets
    /// the truth, the way, and what `read` gives for each of its papers. Truths without such papers are left out. In a run, a
    /// document on which reading panics is asked about; here nothing is found on it.
    pub fn compare<'s, R: Send + Sync, T: Send>(
        &'s self,
        read: impl Fn(&Paper) -> Vec<R> + Sync,
        each: impl Fn(&'s Truth, Option<&'s str>, &[&R]) -> Option<T> + Sync,
    ) -> Vec<T> {
        let papers = self.papers.par_iter();
        let found: BTreeMap<(Option<&str>, &str), Vec<R>> = papers
            .map(|paper| {
                let key = (paper.worsened.as_deref(), paper.path.as_str());
                (key, or_nothing(|| read(paper)))
            })
            .collect();
        let ways = self.ways();
        let truths = self.truths.iter();
        let pairs: Vec<(&Truth, Option<&str>)> = truths
            .flat_map(|truth| ways.iter().map(move |way| (truth, *way)))
            .filter(|(truth, way)| self.papers_of(truth, *way).next().is_some())
            .collect();
        pairs
            .into_par_iter()
            .filter_map(|(truth, way)| {
                let papers = self.papers_of(truth, way);
                let keys = papers.map(|paper| (way, paper.path.as_str()));
                let found: Vec<&R> = keys.filter_map(|key| found.get(&key)).flatten().collect();
                each(truth, way, &found)
            })
            .collect()
    }

    /// How its papers were made worse, with `None` for not at all.
    fn ways(&self) -> Vec<Option<&str>> {
        let papers = self.papers.iter();
        let mut ways: Vec<Option<&str>> = papers.map(|paper| paper.worsened.as_deref()).collect();
        ways.sort_unstable();
        ways.dedup();
        ways
    }

    /// The file of a truth, as the author made it or as a script made it worse, if it is at hand.
    #[must_use]
    pub fn file(&self, truth: &Truth, worsened: Option<&str>) -> Option<PathBuf> {
        let files = self.files.as_ref()?;
        let folder = match worsened {
            Some(way) => files.join(WORSENED).join(way),
            None if self.is_real => files.clone(),
            None => files.join(PAPERS),
        };
        let file = folder.join(&truth.path).canonicalize().ok()?;
        file.is_file().then_some(file)
    }

    /// The papers that a truth is about: its file as the author made it, or as a script made it worse, and what is
    /// inside that file.
    pub fn papers_of<'s>(
        &'s self,
        truth: &'s Truth,
        worsened: Option<&'s str>,
    ) -> impl Iterator<Item = &'s Paper> {
        self.papers.iter().filter(move |paper| {
            let rest = paper.path.strip_prefix(truth.path.as_str());
            paper.worsened.as_deref() == worsened
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

/// What is read of a paper, or nothing if reading it panics.
pub fn or_nothing<R>(read: impl FnOnce() -> Vec<R>) -> Vec<R> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(read)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX_BYTES: u64 = 25 * 1024 * 1024;

    fn sets() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sets"))
    }

    #[test]
    fn every_set_can_be_read() {
        let sets = Set::read_all(sets()).expect("the sets of this repository");
        assert!(sets.len() > 5, "{} sets", sets.len());
        for set in sets {
            let without_truth = set.papers.iter().find(|paper| {
                let is_of = |truth: &Truth| {
                    let rest = paper.path.strip_prefix(truth.path.as_str());
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                };
                !set.truths.iter().any(is_of)
            });
            assert_eq!(
                without_truth.map(|paper| &paper.path),
                None,
                "a paper of {} has no truth",
                set.name
            );
        }
    }

    #[test]
    fn the_sets_are_at_most_25_mib() {
        let files = walkdir::WalkDir::new(sets()).into_iter();
        let bytes: u64 = files
            .filter_map(Result::ok)
            .filter_map(|file| file.metadata().ok())
            .filter(std::fs::Metadata::is_file)
            .map(|file| file.len())
            .sum();
        assert!(bytes <= MAX_BYTES, "{bytes} bytes");
    }
}
