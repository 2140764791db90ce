//! Nights on real files: papers of the made-up share, and what goes wrong with files.

use std::collections::BTreeMap;
use std::fs;

use super::*;
use crate::intake::limits::Limits;

/// A certificate of Imani Adeyemi.
const PAPER: &[u8] =
    include_bytes!("../../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
const ROSTER: &str =
    "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemi,NASM-CPT,2026-08-31\n";

fn context() -> Context {
    Context::new(
        None,
        Limits {
            file_bytes: 1024 * 1024,
            ocr: false,
            ..Limits::default()
        },
        false,
    )
    .unwrap()
}

/// A night on these files, in a folder of its own, which comes back with how the night ended.
fn night_with(
    files: &[(&str, &[u8])],
    roster: &str,
    change: impl FnOnce(&mut Settings<'_>),
) -> (tempfile::TempDir, Result<RunOutcome, Failure>) {
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
    let ended = run(&context(), settings, &());
    (folder, ended)
}

fn settings(folder: &Path) -> Settings<'static> {
    Settings {
        folders: vec![folder.join("share")],
        records: Vec::new(),
        roster: folder.join("staff.csv"),
        answers: None,
        out: folder.join("out"),
        as_of: NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        clock: &|| 0,
        started_at: DateTime::parse_from_rfc3339("2026-07-01T02:00:00+02:00").unwrap(),
        threads: 2,
        workers: None,
        lenient: false,
        bom: false,
        policy: RunPolicy {
            recheck: false,
            min_age: TimeDelta::zero(),
            max_loss: 20,
            max_ocr: None,
            keep: Keep::default(),
            wait: false,
        },
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(
                self::files(&path)
                    .into_iter()
                    .map(|(inner, text)| (format!("{name}/{inner}"), text)),
            );
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
        (
            "BW-101 Imani Adeyemi/notes.txt",
            b"ask about the second card",
        ),
        ("BW-101 Imani Adeyemi/paper.pdf", PAPER),
        ("Thumbs.db", b""),
        ("inbox/empty.pdf", b""),
        ("large.pdf", &large),
    ];
    let (_folder, ended) = night_with(&share, ROSTER, |_| {});
    let outcome = ended.unwrap();
    let files = files(&outcome.folder);
    let reasons: Vec<(&str, &str)> = files["unfiled.csv"]
        .lines()
        .skip(1)
        .map(|row| {
            (
                row.split(',').next().unwrap(),
                row.rsplit(',').next().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        reasons.iter().map(|(path, _)| *path).collect::<Vec<_>>(),
        [
            "BW-101 Imani Adeyemi/notes.txt",
            "Thumbs.db",
            "inbox/empty.pdf",
            "large.pdf"
        ]
    );
    assert!(files["unfiled.csv"].contains(
        "plain text: certificates are read from PDF and pictures; get the certificate itself"
    ));
    let evidence = &files["trainers/BW-101-adeyemi-imani/evidence.csv"];
    assert!(
        evidence.contains("E001,BW-101 Imani Adeyemi/cut.pdf")
            && evidence.contains("E002,BW-101 Imani Adeyemi/paper.pdf"),
        "{evidence}"
    );
    assert!(
        files["review.csv"].contains("cut.pdf") && !files["review.csv"].contains("notes.txt"),
        "{}",
        files["review.csv"]
    );
    assert_eq!(
        outcome.gaps,
        ["large.pdf: larger than 1 MiB: save it smaller, or split it"]
    );
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
    type FileChange = fn(&mut Settings<'_>);
    type Expected = fn(&Failure) -> bool;
    let checks: [(&str, FileChange, Expected); 4] = [
        (
            ROSTER,
            |settings| settings.folders = vec![PathBuf::from("unmounted")],
            |failure| matches!(failure, Failure::Root { .. }),
        ),
        (
            "trainer_id,name,credential\n",
            |_| {},
            |failure| matches!(failure, Failure::EmptyRoster(_)),
        ),
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
        assert!(!folder.path().join("out/runs").exists());
    }
}

#[test]
fn a_share_without_a_document_ends_the_night() {
    let (folder, ended) = night_with(&[], ROSTER, |_| {});
    assert!(matches!(ended, Err(Failure::NoDocuments(_))));
    assert!(!folder.path().join("out/runs").exists());
}

#[test]
fn lenient_goes_on_and_lists_what_was_left_out() {
    let roster = format!("{ROSTER}BW-102,Tobias Hartmann,NASM-CPT,soon\n");
    let (_folder, ended) = night_with(&[("a.pdf", PAPER)], &roster, |settings| {
        settings.lenient = true;
    });
    let outcome = ended.unwrap();
    assert_eq!(outcome.left_out.len(), 1);
    let summary = fs::read_to_string(outcome.folder.join("summary.csv")).unwrap();
    assert!(
        summary.contains("BW-101,Imani Adeyemi") && !summary.contains("BW-102"),
        "{summary}"
    );
}

#[test]
fn a_run_names_the_manifest_of_the_run_before() {
    let (folder, ended) = night_with(&[("a.pdf", PAPER)], ROSTER, |_| {});
    let first = ended.unwrap().folder;
    let manifest = sha256_hex(&fs::read(first.join("manifest-sha256.txt")).unwrap());
    let second = run(&context(), settings(folder.path()), &())
        .unwrap()
        .folder;
    assert!(second.ends_with("2026-06-30.2"));
    assert!(
        fs::read_to_string(second.join("run.json"))
            .unwrap()
            .contains(&manifest)
    );
}

/// What a night cost: files on the share, files opened, documents read.
fn work(outcome: &RunOutcome) -> [u64; 3] {
    let run: serde_json::Value =
        serde_json::from_slice(&fs::read(outcome.folder.join("run.json")).unwrap()).unwrap();
    ["files", "opened", "read"].map(|key| run["provenance"]["work"][key].as_u64().unwrap())
}

/// The report without `run.json`, which alone knows the clock.
fn report(outcome: &RunOutcome) -> BTreeMap<String, String> {
    let mut files = files(&outcome.folder);
    files.remove("run.json");
    files
}

#[test]
fn an_unchanged_night_reads_no_document_and_says_the_same() {
    let share: [(&str, &[u8]); 4] = [
        ("BW-101 Imani Adeyemi/cut.pdf", &PAPER[..PAPER.len() / 2]),
        (
            "BW-101 Imani Adeyemi/notes.txt",
            b"ask about the second card",
        ),
        ("BW-101 Imani Adeyemi/paper.pdf", PAPER),
        ("inbox/paper.jpg", &[PAPER, b"\n"].concat()),
    ];
    let (folder, ended) = night_with(&share, ROSTER, |_| {});
    let first = ended.unwrap();
    assert_eq!(work(&first), [4, 4, 2]);
    let place = |name: &str| folder.path().join("share").join(name);
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(24);
    for (name, _) in share {
        fs::File::options()
            .write(true)
            .open(place(name))
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    // Files that look otherwise are opened, and their contents are known.
    let again = || run(&context(), settings(folder.path()), &()).unwrap();
    let second = again();
    assert_eq!(work(&second), [4, 4, 0]);
    let third = again();
    let due = work(&third)[1];
    assert!(due < 4 && work(&third) == [4, due, 0], "{:?}", work(&third));
    assert_eq!(
        [report(&second), report(&third)],
        [report(&first), report(&first)]
    );
    // Another name, and nothing else: it is not read again, and what the name promises is said of it.
    fs::rename(place("inbox/paper.jpg"), place("inbox/paper.pdf")).unwrap();
    fs::copy(
        place("BW-101 Imani Adeyemi/paper.pdf"),
        place("BW-101 Imani Adeyemi/copy.pdf"),
    )
    .unwrap();
    let moved = again();
    assert_eq!((work(&moved)[0], work(&moved)[2]), (5, 0));
    let evidence = |outcome: &RunOutcome| {
        report(outcome)
            .remove("trainers/BW-101-adeyemi-imani/evidence.csv")
            .unwrap()
    };
    assert!(
        evidence(&third).contains("named like a JPEG picture")
            && !evidence(&moved).contains("named like")
    );
    let known = again();
    // Without the database everything is read again, and the report is the same.
    fs::remove_file(folder.path().join("out/state.sqlite")).unwrap();
    // One after the other: two that are read at once do not know of each other.
    let alone = || Settings {
        threads: 1,
        ..settings(folder.path())
    };
    let anew = run(&context(), alone(), &()).unwrap();
    assert_eq!(work(&anew)[2], 2);
    assert_eq!(report(&anew), report(&known));
    assert!(report(&moved)["changes.csv"].contains("moved here from inbox/paper.jpg"));
    let mut recheck = settings(folder.path());
    recheck.policy.recheck = true;
    assert_eq!(work(&run(&context(), recheck, &()).unwrap()), [5, 5, 0]);
    // By other limits, a document is another reading.
    let context = Context::new(
        None,
        Limits {
            pages: 1,
            ..context().limits
        },
        false,
    )
    .unwrap();
    assert_eq!(work(&run(&context, alone(), &()).unwrap())[2], 2);
}

/// A picture, of which nothing but its first bytes is looked at.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IENDcrc4";

#[test]
fn without_ocr_a_picture_is_opened_once() {
    let share: [(&str, &[u8]); 2] = [
        ("BW-101 Imani Adeyemi/card.png", PICTURE),
        ("BW-101 Imani Adeyemi/paper.pdf", PAPER),
    ];
    let (folder, ended) = night_with(&share, ROSTER, |_| {});
    let first = ended.unwrap();
    assert_eq!((work(&first)[2], first.gaps.as_slice()), (2, &[][..]));
    let second = run(&context(), settings(folder.path()), &()).unwrap();
    assert_eq!((work(&second)[2], report(&second)), (0, report(&first)));
    // Whoever switches it on has it read.
    let with_ocr = Context::new(
        None,
        Limits {
            ocr: true,
            ..context().limits
        },
        false,
    )
    .unwrap();
    assert_eq!(
        work(&run(&with_ocr, settings(folder.path()), &()).unwrap())[2],
        2
    );
}

#[test]
fn a_picture_that_is_put_off_is_asked_about_and_leaves_the_verdict_open() {
    let context = Context::new(
        None,
        Limits {
            ocr: true,
            ..context().limits
        },
        false,
    )
    .unwrap();
    let (folder, ended) = night_with(&[("a.pdf", PAPER)], ROSTER, |_| {});
    ended.unwrap();
    let folder = folder.path();
    for name in ["b.png", "c.png"] {
        fs::write(
            folder.join("share").join(name),
            [PICTURE, name.as_bytes()].concat(),
        )
        .unwrap();
    }
    let again = || {
        let mut settings = settings(folder);
        settings.policy.max_ocr = Some(1);
        run(&context, settings, &()).unwrap()
    };
    let first = again();
    assert_eq!(
        first.gaps,
        ["1 page that is a picture in 1 document: put off by --max-ocr, first in the next run"]
    );
    let findings =
        |outcome: &RunOutcome| fs::read_to_string(outcome.folder.join("run.json")).unwrap();
    assert!(findings(&first).contains("deferred") && findings(&first).contains("picture-damaged"));
    let second = again();
    assert_eq!(
        (second.gaps.as_slice(), work(&second)),
        (&[][..], [3, 3, 1])
    );
    assert!(!findings(&second).contains("deferred"));
}

#[test]
fn two_runs_do_not_work_in_one_folder() {
    let (folder, ended) = night_with(&[("a.pdf", PAPER)], ROSTER, |_| {});
    let before = ended.unwrap().folder;
    let held = crate::store::lock::lock(&folder.path().join("out"), false).unwrap();
    let second = || run(&context(), settings(folder.path()), &());
    assert!(matches!(second(), Err(Failure::Locked(_))));
    assert!(!before.with_file_name("2026-06-30.2").exists());
    drop(held);
    assert!(second().is_ok());
}

#[test]
fn a_night_on_which_too_many_files_are_gone_changes_nothing() {
    let evidence: Vec<(String, Vec<u8>)> = (0..10)
        .map(|number: u8| (format!("{number}.pdf"), [PAPER, &[number]].concat()))
        .collect();
    let share: Vec<(&str, &[u8])> = evidence
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let (folder, ended) = night_with(&share, ROSTER, |_| {});
    let first = ended.unwrap().folder;
    let again = |change: fn(&mut Settings<'_>)| {
        let mut settings = settings(folder.path());
        change(&mut settings);
        run(&context(), settings, &())
    };
    let remove =
        |number: u8| fs::remove_file(folder.path().join(format!("share/{number}.pdf"))).unwrap();
    (0..3).for_each(remove);
    let failure = again(|_| {}).unwrap_err();
    assert!(
        matches!(failure, Failure::Lost { was: 10, is: 7 }),
        "{failure}"
    );
    assert_eq!(
        fs::read_link(folder.path().join("out/latest")).unwrap(),
        Path::new("runs/2026-06-30")
    );
    assert!(first.exists() && !first.with_file_name("2026-06-30.2").exists());
    // Another question has another answer, and whoever removed the files says so once.
    let out = |settings: &mut Settings<'_>| settings.folders.push(settings.roster.clone());
    assert!(again(out).is_ok());
    assert!(
        again(|_| {}).is_ok(),
        "the report before was of other folders"
    );
    remove(3);
    assert!(again(|_| {}).is_ok(), "one of seven is less than a fifth");
    (4..6).for_each(remove);
    assert!(again(|_| {}).is_err());
    assert!(again(|settings| settings.policy.max_loss = 100).is_ok());
    assert!(again(|_| {}).is_ok());
}

#[test]
fn the_news_of_a_night_are_in_its_report_and_an_unchanged_one_has_none() {
    let (folder, ended) = night_with(&[("BW-101 Imani Adeyemi/paper.pdf", PAPER)], ROSTER, |_| {});
    let header = "what,trainer_id,credential,path,before,now,news\r\n";
    let changes =
        |outcome: &RunOutcome| fs::read_to_string(outcome.folder.join("changes.csv")).unwrap();
    assert_eq!(changes(&ended.unwrap()), header);
    let again = |as_of: &str| {
        let settings = Settings {
            as_of: as_of.parse().unwrap(),
            ..settings(folder.path())
        };
        run(&context(), settings, &()).unwrap()
    };
    assert_eq!(changes(&again("2026-06-30")), header);
    fs::write(folder.path().join("share/new.txt"), "a note").unwrap();
    fs::remove_file(folder.path().join("out/state.sqlite")).unwrap();
    // 2026-08-31 is 30 days after 2026-08-01.
    let later = again("2026-08-01");
    assert!(
        later
            .changes
            .iter()
            .any(|change| change.line() == "new.txt: a new document"),
        "{:?}",
        later.changes
    );
    assert!(
        changes(&later).contains("expires_on,BW-101,nasm-cpt,,2026-08-31,2026-08-31,\"the credential expires in 30 days, on 2026-08-31\"")
    );
    assert_eq!(changes(&again("2026-08-01")), header);
}

#[test]
fn a_file_that_was_just_changed_waits_where_asked() {
    let (folder, ended) = night_with(
        &[("old.pdf", PAPER), ("young.pdf", b"%PDF-1.4 half")],
        ROSTER,
        |settings| {
            settings.policy.min_age = TimeDelta::minutes(10);
            settings.started_at = DateTime::<chrono::Utc>::from(std::time::SystemTime::now())
                .fixed_offset()
                + TimeDelta::minutes(9);
            let place = settings.folders[0].join("old.pdf");
            let old = std::time::SystemTime::now() - std::time::Duration::from_mins(2);
            fs::File::options()
                .write(true)
                .open(place)
                .unwrap()
                .set_modified(old)
                .unwrap();
        },
    );
    let outcome = ended.unwrap();
    assert_eq!(
        outcome.gaps,
        ["young.pdf: it is being written: it is left for the next night"]
    );
    assert!(report(&outcome)["unfiled.csv"].contains("young.pdf,,,,,it is being written"));
    let next = run(&context(), settings(folder.path()), &()).unwrap();
    assert_eq!(next.gaps, [""; 0]);
}

#[test]
fn a_clock_that_was_set_back_changes_no_word() {
    let (folder, ended) = night_with(&[("a.pdf", PAPER)], ROSTER, |_| {});
    let first = ended.unwrap();
    let mut settings = settings(folder.path());
    settings.started_at -= TimeDelta::days(3650);
    settings.policy.min_age = TimeDelta::minutes(10);
    settings.policy.keep = Keep {
        days: Some(1),
        runs: None,
    };
    let second = run(&context(), settings, &()).unwrap();
    assert_eq!(
        (report(&second), second.gaps.as_slice()),
        (report(&first), &[][..])
    );
    assert!(
        first.folder.exists(),
        "no run is older than a clock that lies behind it"
    );
}
