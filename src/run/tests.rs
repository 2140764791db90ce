//! Nights on real files: papers of the made-up share, and what goes wrong with files.

use std::collections::BTreeMap;
use std::fs;

use super::*;
use crate::intake::limits::Limits;

struct Quiet;

impl Progress for Quiet {
    fn start(&self, _files: usize) {}
    fn done(&self) {}
}

/// A certificate of Imani Adeyemi.
const PAPER: &[u8] = include_bytes!("../../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
const ROSTER: &str = "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemi,NASM-CPT,2026-08-31\n";

fn house() -> House {
    House::new(None, Limits { file_bytes: 1024 * 1024, ..Limits::default() }, false).unwrap()
}

/// A night on these files, in a folder of its own, which comes back with how the night ended.
fn night_with(
    files: &[(&str, &[u8])],
    roster: &str,
    change: impl FnOnce(&mut Settings<'_>),
) -> (tempfile::TempDir, Result<Outcome, Failure>) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("share")).unwrap();
    for (path, bytes) in files {
        let place = folder.path().join("share").join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
    fs::write(folder.path().join("staff.csv"), roster).unwrap();
    let mut settings = settings(folder.path());
    change(&mut settings);
    let ended = night(&house(), settings, &Quiet);
    (folder, ended)
}

fn settings(folder: &Path) -> Settings<'static> {
    Settings {
        folders: vec![folder.join("share")],
        records: Vec::new(),
        roster: folder.join("staff.csv"),
        out: folder.join("out"),
        as_of: NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        started_at: DateTime::parse_from_rfc3339("2026-07-01T02:00:00+02:00").unwrap(),
        threads: 2,
        lenient: false,
        mark: false,
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(self::files(&path).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            files.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    files
}

#[test]
fn every_file_ends_in_the_report_and_only_what_could_be_a_certificate_is_asked_for() {
    let large = vec![b'%'; 1024 * 1024 + 1];
    let share: [(&str, &[u8]); 6] = [
        ("BW-101 Imani Adeyemi/cut.pdf", &PAPER[..PAPER.len() / 2]),
        ("BW-101 Imani Adeyemi/notes.txt", b"ask about the second card"),
        ("BW-101 Imani Adeyemi/paper.pdf", PAPER),
        ("Thumbs.db", b""),
        ("inbox/empty.pdf", b""),
        ("large.pdf", &large),
    ];
    let (_folder, ended) = night_with(&share, ROSTER, |_| {});
    let outcome = ended.unwrap();
    let files = files(&outcome.folder);
    let reasons: Vec<(&str, &str)> =
        files["unfiled.csv"].lines().skip(1).map(|row| (row.split(',').next().unwrap(), row.rsplit(',').next().unwrap())).collect();
    assert_eq!(
        reasons.iter().map(|(path, _)| *path).collect::<Vec<_>>(),
        ["BW-101 Imani Adeyemi/notes.txt", "Thumbs.db", "inbox/empty.pdf", "large.pdf"]
    );
    assert!(files["unfiled.csv"].contains("plain text: certificates are read from PDF and pictures; get the certificate itself"));
    let evidence = &files["trainers/BW-101-adeyemi-imani/evidence.csv"];
    assert!(
        evidence.contains("E001,BW-101 Imani Adeyemi/cut.pdf") && evidence.contains("E002,BW-101 Imani Adeyemi/paper.pdf"),
        "{evidence}"
    );
    assert!(files["review.csv"].contains("cut.pdf") && !files["review.csv"].contains("notes.txt"), "{}", files["review.csv"]);
    assert_eq!(outcome.gaps, ["large.pdf: larger than 1 MiB: save it smaller, or split it"]);
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let reports = [1, 3].map(|threads| {
        let (_folder, ended) = night_with(&[], ROSTER, |settings| {
            settings.folders = vec![fixtures.join("drive")];
            settings.roster = fixtures.join("roster.csv");
            settings.threads = threads;
        });
        let mut files = files(&ended.unwrap().folder);
        files.remove("run.json");
        files
    });
    assert_eq!(reports[0], reports[1]);
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
        let (folder, ended) = night_with(&[("a.pdf", PAPER)], roster, change);
        let failure = ended.unwrap_err();
        assert!(expected(&failure), "{failure}");
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn a_share_without_a_document_ends_the_night() {
    let (folder, ended) = night_with(&[], ROSTER, |_| {});
    assert!(matches!(ended, Err(Failure::NoDocuments(_))));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn lenient_goes_on_and_lists_what_was_left_out() {
    let roster = format!("{ROSTER}BW-102,Tobias Hartmann,NASM-CPT,soon\n");
    let (_folder, ended) = night_with(&[("a.pdf", PAPER)], &roster, |settings| settings.lenient = true);
    let outcome = ended.unwrap();
    assert_eq!(outcome.left_out.len(), 1);
    let summary = fs::read_to_string(outcome.folder.join("summary.csv")).unwrap();
    assert!(summary.contains("BW-101,Imani Adeyemi") && !summary.contains("BW-102"), "{summary}");
}

#[test]
fn a_run_names_the_manifest_of_the_run_before() {
    let (folder, ended) = night_with(&[("a.pdf", PAPER)], ROSTER, |_| {});
    let first = ended.unwrap().folder;
    let manifest = sha256_hex(&fs::read(first.join("manifest-sha256.txt")).unwrap());
    let second = night(&house(), settings(folder.path()), &Quiet).unwrap().folder;
    assert!(second.ends_with("2026-06-30.2"));
    assert!(fs::read_to_string(second.join("run.json")).unwrap().contains(&manifest));
}
