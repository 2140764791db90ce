//! Nights with rooms of the tests: files are words that say what happens on them.

use std::collections::BTreeMap;
use std::fs;

use super::*;
use crate::credit::Paper;
use crate::intake::roster::Trainer;
use crate::report::Pack;
use rooms::{Opened, Unread};

struct Quiet;

impl Progress for Quiet {
    fn start(&self, _files: usize) {}
    fn done(&self) {}
}

/// A share of named files; each gives a record for Ann Lee, but for those whose name says otherwise.
struct Share(Vec<String>);

impl Share {
    fn of(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }
}

impl Rooms for Share {
    type File = String;
    type Document = String;

    fn walk(&self, folders: &[PathBuf]) -> Result<(Vec<String>, Vec<Unread>), Failure> {
        match folders.iter().find(|folder| folder.ends_with("unmounted")) {
            Some(path) => Err(Failure::Root { path: path.clone(), source: io::ErrorKind::NotFound.into() }),
            None => Ok((self.0.clone(), vec![unread("Thumbs.db", None, false)])),
        }
    }

    fn open(&self, file: &String) -> Result<Opened<String>, Unread> {
        match file.as_str() {
            "forbidden.pdf" => Err(unread(file, None, true)),
            "empty.pdf" => Err(unread(file, Some(sha256_hex(b"")), false)),
            _ => Ok(Opened { path: file.clone(), sha256: sha256_hex(file.as_bytes()), document: file.clone() }),
        }
    }

    fn read(&self, path: &str, sha256: &str, document: &String) -> Vec<Record> {
        assert!(document != "bomb.pdf", "a library fails on this document");
        let line = format!(
            r#"{{"path": "{path}", "sha256": "{sha256}", "pages": [1, 1], "source": "text", "kind": "completion", "holder": {{"state": "sure", "value": "Ann Lee"}}}}"#
        );
        read_lines("test", line.as_bytes()).unwrap().unwrap()
    }

    fn credential(&self, _spelling: &str) -> Option<String> {
        None
    }

    fn judge(&self, trainer: &Trainer, papers: &[Paper], as_of: NaiveDate) -> Vec<Assessment> {
        let packs = crate::rules::RulePacks::built_in().unwrap();
        crate::assess::trainer(trainer, papers, &packs, &crate::rules::names::Names::built_in(), as_of)
    }

    fn packs(&self) -> Vec<Pack> {
        Vec::new()
    }
}

fn unread(path: &str, sha256: Option<String>, gap: bool) -> Unread {
    Unread { path: path.to_owned(), sha256, reason: "it says why".to_owned(), gap }
}

const ROSTER: &str = "trainer_id,name,credential,expires_on\nT1,Ann Lee,NASM-CPT,2026-01-31\n";

/// A night in a folder of its own, which comes back with how the night ended.
fn night_with(share: &Share, roster: &str, change: impl FnOnce(&mut Settings<'_>)) -> (tempfile::TempDir, Result<Outcome, Failure>) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("staff.csv"), roster).unwrap();
    let mut settings = Settings {
        folders: vec![PathBuf::from("share")],
        records: Vec::new(),
        roster: folder.path().join("staff.csv"),
        out: folder.path().join("out"),
        as_of: NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        started_at: String::new(),
        threads: 2,
        lenient: false,
        mark: false,
    };
    change(&mut settings);
    let ended = night(share, settings, &Quiet);
    (folder, ended)
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(self::files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
    files
}

#[test]
fn every_document_ends_in_the_report_whatever_happens_on_it() {
    let share = Share::of(&["Lee, Ann/a.pdf", "bomb.pdf", "empty.pdf", "forbidden.pdf"]);
    let (_folder, ended) = night_with(&share, ROSTER, |_| {});
    let outcome = ended.unwrap();
    let files = files(&outcome.folder);
    let unfiled = String::from_utf8(files["unfiled.csv"].clone()).unwrap();
    let row = |path: &str| unfiled.lines().find(|line| line.starts_with(path)).unwrap_or_default().rsplit(',').next().unwrap().to_owned();
    assert_eq!(row("empty.pdf"), "Could not be read: it says why");
    assert_eq!(row("forbidden.pdf"), "it says why");
    assert_eq!(row("Thumbs.db"), "it says why");
    assert!(unfiled.contains("bomb.pdf,1,"), "{unfiled}");
    assert!(String::from_utf8_lossy(&files["trainers/T1-lee-ann/evidence.csv"]).contains("E001,\"Lee, Ann/a.pdf\""));
    assert_eq!(outcome.gaps, ["forbidden.pdf: it says why", "bomb.pdf: a part of the program failed on this document"]);
    assert!(String::from_utf8_lossy(&files["run.json"]).contains("reader-panicked"));
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let names: Vec<String> = (0..600).map(|number| format!("{number:04}.pdf")).collect();
    let reports = [1, 3].map(|threads| {
        let (_folder, ended) = night_with(&Share(names.clone()), ROSTER, |settings| settings.threads = threads);
        let mut files = files(&ended.unwrap().folder);
        files.remove("run.json");
        files
    });
    assert_eq!(reports[0], reports[1]);
}

#[test]
fn records_go_on_in_the_order_of_the_files() {
    let names: Vec<String> = (0..600).map(|number| format!("{number:04}.pdf")).collect();
    let mut seen = Vec::new();
    let gaps = extract(&Share(names.clone()), &[], 3, &Quiet, &mut |record| {
        seen.push(record.path);
        Ok(())
    });
    assert_eq!(seen, names);
    assert_eq!(gap_lines(&gaps.unwrap()), [""; 0]);
}

#[test]
fn a_night_that_cannot_be_changes_nothing() {
    type Change = fn(&mut Settings<'_>);
    type Expected = fn(&Failure) -> bool;
    let checks: [(&str, Change, Expected); 4] = [
        (ROSTER, |settings| settings.folders = vec![PathBuf::from("unmounted")], |failure| matches!(failure, Failure::Root { .. })),
        ("trainer_id,name,credential\n", |_| {}, |failure| matches!(failure, Failure::EmptyRoster(_))),
        (
            "trainer_id,name,credential\nT1,,NASM-CPT\n",
            |_| {},
            |failure| matches!(failure, Failure::Roster(problems) if problems.len() == 1),
        ),
        (
            ROSTER,
            |settings| settings.records = vec![("r".into(), Box::new(&b"{}\n[]\n"[..]))],
            |failure| matches!(failure, Failure::Records(errors) if errors.len() == 2),
        ),
    ];
    for (roster, change, expected) in checks {
        let (folder, ended) = night_with(&Share::of(&["a.pdf"]), roster, change);
        let failure = ended.unwrap_err();
        assert!(expected(&failure), "{failure}");
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn lenient_goes_on_and_lists_what_was_left_out() {
    let roster = format!("{ROSTER}T2,Bo Chen,NASM-CPT,soon\n");
    let (_folder, ended) = night_with(&Share::of(&[]), &roster, |settings| settings.lenient = true);
    let outcome = ended.unwrap();
    assert_eq!(outcome.left_out.len(), 1);
    let summary = fs::read_to_string(outcome.folder.join("summary.csv")).unwrap();
    assert!(summary.contains("T1,Ann Lee") && !summary.contains("T2"), "{summary}");
}

#[test]
fn a_run_names_the_manifest_of_the_run_before() {
    let (folder, ended) = night_with(&Share::of(&["a.pdf"]), ROSTER, |_| {});
    let first = ended.unwrap().folder;
    let manifest = sha256_hex(&fs::read(first.join("manifest-sha256.txt")).unwrap());
    let settings = Settings {
        folders: Vec::new(),
        records: Vec::new(),
        roster: folder.path().join("staff.csv"),
        out: folder.path().join("out"),
        as_of: NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        started_at: String::new(),
        threads: 1,
        lenient: false,
        mark: false,
    };
    let second = night(&Share::of(&[]), settings, &Quiet).unwrap().folder;
    assert!(second.ends_with("2026-06-30.2"));
    assert!(fs::read_to_string(second.join("run.json")).unwrap().contains(&manifest));
}
