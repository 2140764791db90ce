//! Real papers: an index names them by repository and hash, with what is printed on them as hashes.
//!
//! They train and measure. Neither they nor a word printed on them is kept in this repository: `more.jsonl`, which adds
//! papers to the index and corrects rows of it, has hashes of everything.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;

use recert::digest::sha256_hex;
use recert::page;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

use crate::paper::{self, Paper, PaperError};
use crate::places::{self, ValuePlace};
use crate::score::hashed;
use crate::set::Set;
use crate::truth::{Hashes, TrueAmount, Truth};

/// In how many parts real papers are divided, by repository.
const PARTS: usize = 5;
/// After how many papers what was read is kept.
const BETWEEN_PACKS: usize = 60;

/// A paper of the index or of `more.jsonl`.
#[derive(Debug)]
struct RealRow {
    place: RowPlace,
    /// The name under which the paper is laid out.
    file: String,
    /// `owner/name`; of a paper of `more.jsonl`, its hash.
    repo: String,
    /// The hash of `owner/name` in lower case.
    repo_h: String,
    /// Of the paper's bytes.
    sha256: String,
    truth: Truth,
}

/// Which line describes a paper, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RowPlace {
    Index(usize),
    More(usize),
}

/// A line of `more.jsonl`. One with the paper of an index row stands for that row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HashedRow {
    file: String,
    repo_h: String,
    sha256: String,
    kind: String,
    text_layer: bool,
    hashes: Hashes,
    /// Fields of which to find nothing is right as well.
    #[serde(default)]
    nothing_ok: Vec<String>,
    #[serde(default)]
    unclear_ok: Vec<String>,
}

/// What this repository adds to an index.
const MORE: &str = include_str!("../more.jsonl");

/// A line of the index.
#[derive(Debug, Deserialize)]
struct IndexRow {
    file: String,
    repo: String,
    sha256: String,
    kind: String,
    text_layer: bool,
    provider: Option<String>,
    holder_h: Option<String>,
    title_h: Option<String>,
    #[serde(default)]
    ids_h: Vec<String>,
    completed_on: Option<String>,
    issued_on: Option<String>,
    expires_on: Option<String>,
    #[serde(default)]
    units: Vec<Value>,
    #[serde(default)]
    accept: HashMap<String, Vec<Option<String>>>,
    #[serde(default)]
    accept_amounts: Vec<Value>,
    #[serde(default)]
    unclear_ok: Vec<String>,
    #[serde(default)]
    digit_order_ambiguous: Vec<String>,
}

/// The papers of an index as `more` corrects them, and then those that `more` adds.
fn rows(index: &Path, more: &str) -> Result<Vec<RealRow>, PaperError> {
    let text = std::fs::read_to_string(index).map_err(|error| PaperError::new(index, error))?;
    let index_rows: Vec<IndexRow> = lines(&text).map_err(|error| PaperError::new(index, error))?;
    let more_rows: Vec<HashedRow> =
        lines(more).map_err(|error| PaperError::new(Path::new("more.jsonl"), error))?;
    let is_in_index = |sha256: &str| index_rows.iter().any(|row| row.sha256 == sha256);
    let mut corrected: HashMap<String, Truth> = HashMap::new();
    let mut added = Vec::new();
    for (row, line) in more_rows.into_iter().zip(1..) {
        if is_in_index(&row.sha256) {
            corrected.insert(row.sha256.clone(), row.truth());
        } else {
            added.push(RealRow {
                place: RowPlace::More(line),
                truth: row.truth(),
                repo: row.repo_h.clone(),
                repo_h: row.repo_h,
                file: row.file,
                sha256: row.sha256,
            });
        }
    }
    let of_index = index_rows.into_iter().zip(1..).map(|(row, line)| RealRow {
        place: RowPlace::Index(line),
        truth: corrected.remove(&row.sha256).unwrap_or_else(|| row.truth()),
        repo_h: hashed(&row.repo.to_lowercase()),
        repo: row.repo,
        file: row.file,
        sha256: row.sha256,
    });
    Ok(of_index
        .collect::<Vec<_>>()
        .into_iter()
        .chain(added)
        .collect())
}

fn lines<T: serde::de::DeserializeOwned>(text: &str) -> serde_json::Result<Vec<T>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(serde_json::from_str).collect()
}

/// The real papers that are laid out in a folder, as one set for each part, with what was read of them kept in `cache`
/// for as long as the program reads the same. Papers of the index that are not there are left out.
///
/// # Errors
/// A file cannot be read or written.
pub fn sets(index: &Path, folder: &Path, cache: &Path) -> Result<Vec<Set>, PaperError> {
    let rows = rows(index, MORE)?;
    let papers = papers(&rows, folder, cache)?;
    let mut sets: Vec<Set> = (1..=PARTS)
        .map(|part| Set::of_real_papers(&format!("real, part {part}")))
        .collect();
    for row in rows {
        if let Some(papers) = papers.get(row.file.as_str()) {
            let set = &mut sets[part_of(&row.repo_h)];
            set.papers.extend(papers.iter().cloned());
            set.truths.push(Truth {
                repo_h: Some(row.repo_h),
                ..row.truth
            });
        }
    }
    sets.retain(|set| !set.truths.is_empty());
    for set in &mut sets {
        set.files = Some(folder.to_owned());
    }
    Ok(sets)
}

/// Papers of one repository are in one part.
fn part_of(repo_h: &str) -> usize {
    usize::from_str_radix(&repo_h[..4], 16).unwrap_or_default() % PARTS
}

/// By the name of a file, what was read of it and of everything inside it.
fn papers(
    rows: &[RealRow],
    folder: &Path,
    cache: &Path,
) -> Result<BTreeMap<String, Vec<Paper>>, PaperError> {
    std::fs::create_dir_all(cache).map_err(|error| PaperError::new(cache, error))?;
    let pack = cache.join(format!("real-{}.gz", &page::DIGEST[..12]));
    let kept = if pack.is_file() {
        paper::read_pack(&pack)?
    } else {
        Vec::new()
    };
    let mut papers: BTreeMap<String, Vec<Paper>> = BTreeMap::new();
    let add = |papers: &mut BTreeMap<String, Vec<Paper>>, paper: Paper| {
        let file = paper.path.split('/').next().unwrap_or_default().to_owned();
        papers.entry(file).or_default().push(paper);
    };
    for paper in kept {
        add(&mut papers, paper);
    }
    let new: Vec<PathBuf> = rows
        .iter()
        .filter(|row| !papers.contains_key(&row.file))
        .map(|row| folder.join(&row.file))
        .filter(|path| path.is_file())
        .collect();
    // What was read so far is kept, so that a measure that was stopped goes on where it was.
    for some in new.chunks(BETWEEN_PACKS) {
        for paper in paper::read_files(folder, some)? {
            add(&mut papers, paper);
        }
        let all: Vec<&Paper> = papers.values().flatten().collect();
        paper::write_pack(&pack, &all)?;
    }
    Ok(papers)
}

impl IndexRow {
    fn truth(&self) -> Truth {
        let kinds: Vec<&str> = self.kind.split('|').map(kind).collect();
        let mut unclear_ok = self.unclear_ok.clone();
        unclear_ok.extend(self.digit_order_ambiguous.iter().cloned());
        let with_accepted = |value: Option<&String>, key: &str| -> Vec<String> {
            let accepted = self.accept.get(key).into_iter().flatten().flatten();
            value.into_iter().chain(accepted).cloned().collect()
        };
        let mut accept = self.accept.clone();
        accept.retain(|field, _| !field.ends_with("_h"));
        Truth {
            path: self.file.clone(),
            text_layer: self.text_layer,
            kind: kinds.join("|"),
            provider: self.provider.clone(),
            completed_on: self.completed_on.clone(),
            issued_on: self.issued_on.clone(),
            expires_on: self.expires_on.clone(),
            amounts: amounts(&self.units),
            accept_amounts: amounts(&self.accept_amounts),
            accept,
            unclear_ok,
            hashes: Hashes {
                holder: with_accepted(self.holder_h.as_ref(), "holder_h"),
                title: with_accepted(self.title_h.as_ref(), "title_h"),
                ids: self.ids_h.clone(),
                ..Hashes::default()
            },
            ..Truth::default()
        }
    }
}

impl HashedRow {
    fn truth(&self) -> Truth {
        let nothing = |field: &String| (field.clone(), vec![None]);
        Truth {
            path: self.file.clone(),
            text_layer: self.text_layer,
            kind: self.kind.clone(),
            accept: self.nothing_ok.iter().map(nothing).collect(),
            unclear_ok: self.unclear_ok.clone(),
            hashes: self.hashes.clone(),
            ..Truth::default()
        }
    }
}

/// The index has other words for some kinds.
fn kind(kind: &str) -> &str {
    match kind {
        "transcript" => "college",
        "certification" => "credential",
        kind => kind,
    }
}

/// The amounts of an index: `{"amount": 2, "unit": "hours"}`, or `"2 hour"` in a list of what is right as well.
fn amounts(values: &[Value]) -> Vec<TrueAmount> {
    let parts = |value: &Value| match value {
        Value::String(text) => {
            let (amount, unit) = text.split_once(' ').unwrap_or((text, "unitless"));
            Some((amount.parse().ok()?, unit.to_owned()))
        }
        value => {
            let amount = match &value["amount"] {
                Value::String(amount) => amount.clone(),
                amount => amount.to_string(),
            };
            Some((amount.parse().ok()?, value["unit"].as_str()?.to_owned()))
        }
    };
    let amount = |(value, unit): (Decimal, String)| TrueAmount {
        value,
        unit: unit_of(&unit.to_lowercase()).to_owned(),
        body: None,
    };
    values.iter().filter_map(parts).map(amount).collect()
}

/// The index has other words for some units.
fn unit_of(unit: &str) -> &str {
    match unit {
        "hours" | "clock hour" | "contact hour" | "contact hours" => "hour",
        "minutes" => "minute",
        "ceus" => "ceu",
        "cpe" => "cpd",
        "pdu" => "pdh",
        unit => unit,
    }
}

/// How many rows of the index have their papers laid out.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// Rows of the index whose papers are in the folder now; a paper with several certificates has several.
    pub found: usize,
    /// By repository without a clone, its rows.
    pub without_clone: BTreeMap<String, usize>,
    /// By repository with a clone, the rows whose papers its newest state does not have.
    pub not_in_clone: BTreeMap<String, usize>,
}

/// Lays the papers of an index, and those that this repository adds to it, out from clones of their repositories,
/// `clones/owner+name/…`. What is in `out` already is kept.
///
/// # Errors
/// The index or a clone cannot be read, or a paper cannot be written.
pub fn restore(index: &Path, clones: &Path, out: &Path) -> Result<Restored, PaperError> {
    lay_out(rows(index, MORE)?, clones, out)
}

fn lay_out(rows: Vec<RealRow>, clones: &Path, out: &Path) -> Result<Restored, PaperError> {
    std::fs::create_dir_all(out).map_err(|error| PaperError::new(out, error))?;
    let mut by_repo: BTreeMap<String, Vec<RealRow>> = BTreeMap::new();
    for row in rows {
        by_repo.entry(row.repo_h.clone()).or_default().push(row);
    }
    let folders = clone_folders(clones)?;
    let mut restored = Restored::default();
    for (repo_h, rows) in by_repo {
        let is_missing = |row: &&RealRow| !out.join(&row.file).is_file();
        let wanted: HashMap<&str, &str> = rows
            .iter()
            .filter(is_missing)
            .map(|row| (row.sha256.as_str(), row.file.as_str()))
            .collect();
        let clone = folders.get(&repo_h).and_then(|folder| git_folder(folder));
        if let Some(clone) = clone.as_ref().filter(|_| !wanted.is_empty()) {
            take_from(clone, &wanted, out)?;
        }
        let missing = rows.iter().filter(is_missing).count();
        restored.found += rows.len() - missing;
        if missing > 0 {
            let without = if clone.is_some() {
                &mut restored.not_in_clone
            } else {
                &mut restored.without_clone
            };
            without.insert(rows[0].repo.clone(), missing);
        }
    }
    Ok(restored)
}

/// The folders of clones, by the hash of `owner/name`.
fn clone_folders(clones: &Path) -> Result<HashMap<String, PathBuf>, PaperError> {
    let entries = std::fs::read_dir(clones).map_err(|error| PaperError::new(clones, error))?;
    let folders = entries.filter_map(Result::ok).map(|entry| {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        (hashed(&name.replacen('+', "/", 1)), entry.path())
    });
    Ok(folders.collect())
}

/// The git folder of a clone: the folder itself, `.git` in it, or a folder below.
fn git_folder(clone: &Path) -> Option<PathBuf> {
    WalkDir::new(clone)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(DirEntry::into_path)
        .find(|path| path.join("HEAD").is_file() && path.join("objects").is_dir())
}

/// Copies the wanted papers, by hash and name, out of the newest state of a clone.
fn take_from(clone: &Path, wanted: &HashMap<&str, &str>, out: &Path) -> Result<(), PaperError> {
    const ENDINGS: [&str; 8] = ["pdf", "jpg", "jpeg", "png", "tif", "tiff", "heic", "webp"];
    let listing = git(clone, &["ls-tree", "-r", "-z", "--name-only", "HEAD"])?;
    let listing = String::from_utf8_lossy(&listing);
    for path in listing.split('\0') {
        let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
        if !ENDINGS.contains(&ending.as_str()) {
            continue;
        }
        // A large file may be listed and absent.
        let Ok(bytes) = git(clone, &["cat-file", "blob", &format!("HEAD:{path}")]) else {
            continue;
        };
        let Some(name) = wanted.get(sha256_hex(&bytes).as_str()) else {
            continue;
        };
        let target = out.join(name);
        if !target.is_file() {
            std::fs::write(&target, bytes).map_err(|error| PaperError::new(&target, error))?;
        }
    }
    Ok(())
}

fn git(clone: &Path, arguments: &[&str]) -> Result<Vec<u8>, PaperError> {
    let output = Command::new("git")
        .arg("--git-dir")
        .arg(clone)
        .args(arguments)
        .output()
        .map_err(|error| PaperError::new(clone, error))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(PaperError::new(clone, message))
    }
}

/// A line of `real.jsonl`: where the values of a real paper are printed, without its words.
#[derive(Debug, Serialize, Deserialize)]
struct RealPaper {
    #[serde(flatten)]
    row: RowPlace,
    /// Of the paper's bytes.
    sha256: String,
    /// By field, where its value is printed in one line.
    places: BTreeMap<String, Vec<ValuePlace>>,
}

/// Writes where the values of real papers are printed. What is known of papers that are not laid out is kept. Returns
/// how many papers there are.
///
/// # Errors
/// A file cannot be read or written.
pub fn write_places(
    index: &Path,
    folder: &Path,
    cache: &Path,
    out: &Path,
) -> Result<usize, PaperError> {
    let rows = rows(index, MORE)?;
    let papers = papers(&rows, folder, cache)?;
    let mut known: BTreeMap<RowPlace, RealPaper> = BTreeMap::new();
    if out.is_file() {
        let text = std::fs::read_to_string(out).map_err(|error| PaperError::new(out, error))?;
        for line in text.lines() {
            let paper: RealPaper =
                serde_json::from_str(line).map_err(|error| PaperError::new(out, error))?;
            known.insert(paper.row, paper);
        }
    }
    for row in &rows {
        if let Some(papers) = papers.get(&row.file) {
            let papers: Vec<&Paper> = papers.iter().collect();
            let places = places::places(&row.truth, &papers).into_iter();
            let paper = RealPaper {
                row: row.place,
                sha256: row.sha256.clone(),
                places: places
                    .map(|(field, places)| (field.to_owned(), places))
                    .collect(),
            };
            known.insert(row.place, paper);
        }
    }
    let mut text = String::new();
    for paper in known.values() {
        text += &serde_json::to_string(paper).map_err(|error| PaperError::new(out, error))?;
        text.push('\n');
    }
    std::fs::write(out, text).map_err(|error| PaperError::new(out, error))?;
    Ok(known.len())
}

#[cfg(test)]
mod tests {
    use recert::read::record::Kind;

    use super::*;

    fn git_in(folder: &Path, arguments: &[&str]) {
        let done = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
            .args(arguments)
            .output()
            .expect("git");
        assert!(done.status.success(), "{arguments:?}: {done:?}");
    }

    fn row(file: &str, repo: &str, bytes: &[u8]) -> String {
        serde_json::json!({
            "file": file, "repo": repo, "sha256": sha256_hex(bytes), "kind": "certification", "text_layer": true,
            "units": [{"amount": 2, "unit": "hours"}], "accept_amounts": ["120 minutes"],
        })
        .to_string()
            + "\n"
    }

    #[test]
    fn papers_are_laid_out_from_clones_and_what_is_missing_is_said() {
        let folder = tempfile::tempdir().expect("a folder");
        let clone = folder.path().join("clones/ada+papers");
        std::fs::create_dir_all(clone.join("cards")).expect("a folder");
        std::fs::write(clone.join("cards/a.PDF"), "first").expect("a file");
        git_in(&clone, &["init", "-q"]);
        git_in(&clone, &["add", "."]);
        git_in(&clone, &["commit", "-q", "-m", "Add a card"]);
        let index = folder.path().join("index.jsonl");
        let rows = [
            row("1.pdf", "ada/papers", b"first"),
            row("1.pdf", "ada/papers", b"first"),
            row("2.pdf", "ada/papers", b"second"),
            row("2.pdf", "ada/papers", b"second"),
            row("3.pdf", "bob/cards", b"third"),
        ];
        std::fs::write(&index, rows.concat()).expect("a file");
        let out = folder.path().join("out");
        let rows = super::rows(&index, "").expect("rows");
        let restored = lay_out(rows, &folder.path().join("clones"), &out).expect("papers");
        let expected = Restored {
            found: 2,
            without_clone: BTreeMap::from([("bob/cards".to_owned(), 1)]),
            not_in_clone: BTreeMap::from([("ada/papers".to_owned(), 2)]),
        };
        assert_eq!(restored, expected);
        assert_eq!(std::fs::read(out.join("1.pdf")).expect("a paper"), b"first");
    }

    #[test]
    fn more_rows_correct_the_index_and_add_to_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let index = folder.path().join("index.jsonl");
        std::fs::write(&index, row("1.pdf", "ada/papers", b"first")).expect("a file");
        let more = |file: &str, bytes: &[u8]| {
            serde_json::json!({
                "file": file, "repo_h": hashed("ada/papers"), "sha256": sha256_hex(bytes), "kind": "cpr_aed",
                "text_layer": true, "hashes": {"dates": {"issued_on": [hashed("2025-03")]}}, "nothing_ok": ["provider"],
            })
            .to_string()
                + "\n"
        };
        let both = more("1.pdf", b"first") + &more("2.pdf", b"second");
        let rows = rows(&index, &both).expect("rows");
        let places: Vec<RowPlace> = rows.iter().map(|row| row.place).collect();
        assert_eq!(places, [RowPlace::Index(1), RowPlace::More(2)]);
        assert!(rows.iter().all(|row| row.truth.kind == "cpr_aed"));
        assert_eq!(rows[1].truth.accept["provider"], [None]);
    }

    #[test]
    fn what_this_repository_adds_can_be_read() {
        let rows: Vec<HashedRow> = lines(MORE).expect("more.jsonl");
        assert!(rows.len() > 100, "{} rows", rows.len());
        for row in rows {
            let truth = row.truth();
            let is_kind = |kind| Kind::ALL.iter().any(|one| one.as_str() == kind);
            assert!(truth.kinds().all(is_kind), "{}: {}", row.file, truth.kind);
        }
    }

    #[test]
    fn a_line_of_the_index_has_the_words_of_a_truth() {
        let row: IndexRow = serde_json::from_str(&row("1.pdf", "ada/papers", b"")).expect("a row");
        let truth = row.truth();
        assert_eq!(truth.kind, "credential");
        assert_eq!(truth.amounts[0].unit, "hour");
        assert_eq!(truth.accept_amounts[0].unit, "minute");
    }
}
