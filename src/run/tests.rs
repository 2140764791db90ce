//! Runs over real files: documents of the made-up share, and what goes wrong with files.

use std::collections::BTreeMap;
use std::fs;

use chrono::{DateTime, NaiveDate, TimeDelta};

use super::*;
use crate::intake::exclude::Exclude;
use crate::intake::limits::Limits;
use crate::store::Retention;

mod answers;
mod containers;
mod nights;

/// A certificate of Imani Adeyemi.
const CERTIFICATE: &[u8] =
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

/// Runs over these files in a new folder, and gives the folder and the result.
fn run_with(
    files: &[(&str, &[u8])],
    roster: &str,
    change: impl FnOnce(&mut Settings<'_>),
) -> (tempfile::TempDir, Result<RunOutcome, Failure>) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("share")).unwrap();
    for (path, bytes) in files {
        let file = folder.path().join("share").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    fs::write(folder.path().join("staff.csv"), roster).unwrap();
    let mut settings = settings(folder.path());
    change(&mut settings);
    let result = run(&context(), settings, &());
    (folder, result)
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
            max_roster_loss: 20,
            max_ocr: None,
            what_if: false,
            keep: Retention::default(),
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
fn every_file_is_in_the_report_and_only_possible_certificates_are_asked_for() {
    let large = vec![b'%'; 1024 * 1024 + 1];
    let share: [(&str, &[u8]); 6] = [
        (
            "BW-101 Imani Adeyemi/cut.pdf",
            &CERTIFICATE[..CERTIFICATE.len() / 2],
        ),
        (
            "BW-101 Imani Adeyemi/notes.txt",
            b"ask about the second card",
        ),
        ("BW-101 Imani Adeyemi/paper.pdf", CERTIFICATE),
        ("Thumbs.db", b""),
        ("inbox/empty.pdf", b""),
        ("large.pdf", &large),
    ];
    let (_folder, result) = run_with(&share, ROSTER, |_| {});
    let outcome = result.unwrap();
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
        ["large.pdf: larger than 1 MiB: raise --max-file-size, save it smaller, or split it"]
    );
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let reports = [1, 3].map(|threads| {
        let (_folder, result) = run_with(&[], ROSTER, |settings| {
            settings.folders = vec![fixtures.join("drive")];
            settings.roster = fixtures.join("roster.csv");
            settings.threads = threads;
        });
        let mut files = files(&result.unwrap().folder);
        files.remove("run.json");
        files
    });
    assert_eq!(reports[0], reports[1]);
}

#[test]
fn a_run_that_fails_changes_nothing() {
    type FileChange = fn(&mut Settings<'_>);
    type Expected = fn(&Failure) -> bool;
    let checks: [(&str, FileChange, Expected); 5] = [
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
        // Nothing is left without the wrong column.
        (
            "trainer_id,name,credential,exprires_on\nT1,Ann Lee,NASM-CPT,2026-08-31\n",
            |settings| settings.lenient = true,
            |failure| matches!(failure, Failure::Roster(problems) if problems.len() == 1),
        ),
        (
            ROSTER,
            |settings| settings.records = vec![("r".into(), Box::new(&b"{}\n[]\n"[..]))],
            |failure| matches!(failure, Failure::Records(errors) if errors.len() == 2),
        ),
    ];
    for (roster, change, expected) in checks {
        let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], roster, change);
        let failure = result.unwrap_err();
        assert!(expected(&failure), "{failure}");
        assert!(!folder.path().join("out/runs").exists());
    }
}

#[test]
fn a_share_without_a_document_ends_the_run() {
    let (folder, result) = run_with(&[], ROSTER, |_| {});
    assert!(matches!(result, Err(Failure::NoDocuments(_))));
    assert!(!folder.path().join("out/runs").exists());
}

#[test]
fn lenient_leaves_wrong_rows_out_and_lists_them() {
    let roster = format!("{ROSTER}BW-102,Tobias Hartmann,NASM-CPT,soon\n");
    let (_folder, result) = run_with(&[("a.pdf", CERTIFICATE)], &roster, |settings| {
        settings.lenient = true;
    });
    let outcome = result.unwrap();
    assert_eq!(outcome.left_out.len(), 1);
    let summary = fs::read_to_string(outcome.folder.join("summary.csv")).unwrap();
    assert!(
        summary.contains("BW-101,Imani Adeyemi") && !summary.contains("BW-102"),
        "{summary}"
    );
}

#[test]
fn a_report_names_the_manifest_of_the_previous_one() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    let first = result.unwrap().folder;
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

/// The work of a run: files on the share, files opened, documents read.
fn work(outcome: &RunOutcome) -> [u64; 3] {
    let run: serde_json::Value =
        serde_json::from_slice(&fs::read(outcome.folder.join("run.json")).unwrap()).unwrap();
    ["files", "opened", "read"].map(|key| run["provenance"]["work"][key].as_u64().unwrap())
}

/// The report without `run.json`, the only file that depends on the clock.
fn report(outcome: &RunOutcome) -> BTreeMap<String, String> {
    let mut files = files(&outcome.folder);
    files.remove("run.json");
    files
}

/// The same without the files that tell when documents were modified: `documents.csv`, and the manifest with its hash.
fn undated_report(outcome: &RunOutcome) -> BTreeMap<String, String> {
    let mut files = report(outcome);
    files.remove("documents.csv");
    files.remove("manifest-sha256.txt");
    files
}

/// A first run over a note, a document that is cut off, a certificate, and a copy of it with the wrong extension.
/// Afterwards all files have an old modification time.
fn first_run() -> (tempfile::TempDir, RunOutcome) {
    let share: [(&str, &[u8]); 4] = [
        (
            "BW-101 Imani Adeyemi/cut.pdf",
            &CERTIFICATE[..CERTIFICATE.len() / 2],
        ),
        (
            "BW-101 Imani Adeyemi/notes.txt",
            b"ask about the second card",
        ),
        ("BW-101 Imani Adeyemi/paper.pdf", CERTIFICATE),
        ("inbox/paper.jpg", &[CERTIFICATE, b"\n"].concat()),
    ];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    let first = result.unwrap();
    assert_eq!(work(&first), [4, 4, 2]);
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(24);
    for (name, _) in share {
        fs::File::options()
            .write(true)
            .open(folder.path().join("share").join(name))
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    (folder, first)
}

/// Runs again over the folder of an earlier run, on one thread: copies that are read at the same time do not know
/// of each other.
fn run_again(folder: &tempfile::TempDir, context: &Context) -> RunOutcome {
    let settings = Settings {
        threads: 1,
        ..settings(folder.path())
    };
    run(context, settings, &()).unwrap()
}

#[test]
fn a_run_over_an_unchanged_share_reads_nothing_and_reports_the_same() {
    let (folder, first) = first_run();
    // Files with another time are opened, and their contents are known.
    let second = run_again(&folder, &context());
    assert_eq!(work(&second), [4, 4, 0]);
    let third = run_again(&folder, &context());
    let rehashed = work(&third)[1];
    assert!(
        rehashed < 4 && work(&third) == [4, rehashed, 0],
        "{:?}",
        work(&third)
    );
    assert_eq!(report(&third), report(&second));
    assert_eq!(undated_report(&second), undated_report(&first));
    let mut recheck = settings(folder.path());
    recheck.policy.recheck = true;
    assert_eq!(work(&run(&context(), recheck, &()).unwrap()), [4, 4, 0]);
}

#[test]
fn a_document_with_another_name_is_not_read_again() {
    let (folder, first) = first_run();
    let file = |name: &str| folder.path().join("share").join(name);
    fs::rename(file("inbox/paper.jpg"), file("inbox/paper.pdf")).unwrap();
    fs::copy(
        file("BW-101 Imani Adeyemi/paper.pdf"),
        file("BW-101 Imani Adeyemi/copy.pdf"),
    )
    .unwrap();
    let moved = run_again(&folder, &context());
    assert_eq!((work(&moved)[0], work(&moved)[2]), (5, 0));
    let evidence = |outcome: &RunOutcome| {
        report(outcome)
            .remove("trainers/BW-101-adeyemi-imani/evidence.csv")
            .unwrap()
    };
    assert!(
        evidence(&first).contains("named like a JPEG picture")
            && !evidence(&moved).contains("named like")
    );
    assert!(report(&moved)["changes.csv"].contains("moved here from inbox/paper.jpg"));
}

#[test]
fn without_the_state_or_with_other_limits_everything_is_read_again() {
    let (folder, first) = first_run();
    fs::remove_file(folder.path().join("out/state.sqlite")).unwrap();
    let again = run_again(&folder, &context());
    assert_eq!(
        (work(&again)[2], undated_report(&again)),
        (2, undated_report(&first))
    );
    let other_limits = Limits {
        pages: 1,
        ..context().limits
    };
    let context = Context::new(None, other_limits, false).unwrap();
    assert_eq!(work(&run_again(&folder, &context))[2], 2);
}

/// A picture without content.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IENDcrc4";

#[test]
fn without_ocr_a_picture_is_opened_once() {
    let share: [(&str, &[u8]); 2] = [
        ("BW-101 Imani Adeyemi/card.png", PICTURE),
        ("BW-101 Imani Adeyemi/paper.pdf", CERTIFICATE),
    ];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    let first = result.unwrap();
    assert_eq!((work(&first)[2], first.gaps.as_slice()), (2, &[][..]));
    let second = run(&context(), settings(folder.path()), &()).unwrap();
    assert_eq!((work(&second)[2], report(&second)), (0, report(&first)));
    // Once OCR is switched on, it is read.
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
fn a_deferred_picture_is_a_question_and_leaves_the_verdict_open() {
    let context = Context::new(
        None,
        Limits {
            ocr: true,
            ..context().limits
        },
        false,
    )
    .unwrap();
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    result.unwrap();
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
        ["1 scanned page in 1 document: deferred by --max-ocr, read first in the next run"]
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
fn two_runs_do_not_share_an_output_folder() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    let before = result.unwrap().folder;
    let held = crate::store::lock::lock(&folder.path().join("out"), false).unwrap();
    let second = || run(&context(), settings(folder.path()), &());
    assert!(matches!(second(), Err(Failure::Locked(_))));
    assert!(!before.with_file_name("2026-06-30.2").exists());
    drop(held);
    assert!(second().is_ok());
}

#[test]
fn a_run_with_too_many_missing_files_changes_nothing() {
    let evidence: Vec<(String, Vec<u8>)> = (0..10)
        .map(|number: u8| (format!("{number}.pdf"), [CERTIFICATE, &[number]].concat()))
        .collect();
    let share: Vec<(&str, &[u8])> = evidence
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    let first = result.unwrap().folder;
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
        matches!(
            failure,
            Failure::Lost {
                previous: 10,
                now: 7,
                unopened: 0,
                ..
            }
        ),
        "{failure}"
    );
    assert_eq!(
        fs::read_link(folder.path().join("out/latest")).unwrap(),
        Path::new("runs/2026-06-30")
    );
    assert!(first.exists() && !first.with_file_name("2026-06-30.2").exists());
    // A higher limit accepts the loss.
    assert!(again(|settings| settings.policy.max_loss = 30).is_ok());
    remove(3);
    assert!(again(|_| {}).is_ok(), "one of seven is less than a fifth");
    (4..6).for_each(remove);
    assert!(again(|_| {}).is_err());
    assert!(again(|settings| settings.policy.max_loss = 100).is_ok());
    assert!(again(|_| {}).is_ok());
}

/// D37: more than a fifth fewer trainers than in the last report.
#[test]
fn a_run_with_too_many_missing_trainers_changes_nothing() {
    let roster = |trainers: usize| {
        let row = |n| format!("T{n},Ann Lee,NASM-CPT,2026-08-31\n");
        let rows: String = (0..trainers).map(row).collect();
        format!("trainer_id,name,credential,expires_on\n{rows}")
    };
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], &roster(10), |_| {});
    assert_eq!(result.unwrap().warnings, Vec::<String>::new());
    let again = |trainers, change: fn(&mut Settings<'_>)| {
        fs::write(folder.path().join("staff.csv"), roster(trainers)).unwrap();
        let mut settings = settings(folder.path());
        change(&mut settings);
        run(&context(), settings, &())
    };
    let failure = again(7, |_| {}).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "the roster has 7 trainers, and that of the last report had 10: check that the export is complete; if they have left, \
         run once with --max-roster-loss 100"
    );
    assert!(!failure.is_usage());
    assert_eq!(
        fs::read_link(folder.path().join("out/latest")).unwrap(),
        Path::new("runs/2026-06-30")
    );
    assert!(!folder.path().join("out/runs/2026-06-30.2").exists());
    // It holds over other folders too.
    let other = |settings: &mut Settings<'_>| settings.folders.push(settings.roster.clone());
    assert!(again(7, other).is_err());
    assert!(again(8, |_| {}).is_ok(), "a fifth");
    assert!(again(6, |settings| settings.policy.max_roster_loss = 24).is_err());
    assert!(again(6, |settings| settings.policy.max_roster_loss = 25).is_ok());
    assert!(again(12, |_| {}).is_ok());
}

/// D37: rows that cannot be judged are counted where everybody sees it, and say what to do.
#[test]
fn rows_that_cannot_be_judged_are_counted() {
    let roster = "trainer_id,name,credential,cycle_start,expires_on\n\
        BW-101,Imani Adeyemi,NASM-CTP,2024-08-31,2026-08-31\n\
        BW-102,Tobias Hartmann,NASM-CPT,,\n\
        BW-103,Yusuf Karaca,NASM-CPT,2024-08-31,2026-08-31\n";
    let (_folder, result) = run_with(&[("a.pdf", CERTIFICATE)], roster, |_| {});
    let outcome = result.unwrap();
    assert_eq!(
        outcome.warnings,
        [
            "2 credentials cannot be judged: see `not_evaluated` in summary.csv, or `recert roster check`"
        ]
    );
    let summary = fs::read_to_string(outcome.folder.join("summary.csv")).unwrap();
    assert_eq!(summary.matches(",not_evaluated,").count(), 2, "{summary}");
    assert!(
        summary.contains("did you mean NASM-CPT?")
            && summary.contains("Enter cycle_start and expires_on in the roster"),
        "{summary}"
    );
}

#[test]
fn changes_are_listed_in_the_report_and_an_unchanged_share_has_none() {
    let (folder, result) = run_with(
        &[("BW-101 Imani Adeyemi/paper.pdf", CERTIFICATE)],
        ROSTER,
        |_| {},
    );
    let header = "what,trainer_id,credential,path,before,now,news\r\n";
    let changes =
        |outcome: &RunOutcome| fs::read_to_string(outcome.folder.join("changes.csv")).unwrap();
    assert_eq!(changes(&result.unwrap()), header);
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
fn a_file_that_was_just_modified_is_left_for_the_next_run() {
    let (folder, result) = run_with(
        &[("old.pdf", CERTIFICATE), ("recent.pdf", b"%PDF-1.4 half")],
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
    let outcome = result.unwrap();
    assert_eq!(
        outcome.gaps,
        [
            "recent.pdf: it was modified shortly before this run (--min-age) and may still be written: it is read in the next run"
        ]
    );
    assert!(report(&outcome)["unfiled.csv"].contains("recent.pdf,1,,unreadable,,"));
    let next = run(&context(), settings(folder.path()), &()).unwrap();
    assert_eq!(next.gaps, [""; 0]);
    // What a run has seen as it is now is not being written, however new it is.
    let mut again = settings(folder.path());
    again.policy.min_age = TimeDelta::days(365_000);
    again.started_at = DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
    assert_eq!(run(&context(), again, &()).unwrap().gaps, [""; 0]);
}

#[test]
fn what_is_being_written_holds_everybody_wherever_it_is() {
    let roster = "trainer_id,name,credential,cycle_start,expires_on\n\
        BW-101,Imani Adeyemi,NASM-CPT,2024-10-01,2026-10-01\n\
        BW-102,Tobias Hartmann,NASM-CPT,2024-10-01,2026-10-01\n";
    let verdicts = |min_age: TimeDelta| {
        let files: [(&str, &[u8]); 1] = [("BW-101 Imani Adeyemi/recent.pdf", CERTIFICATE)];
        let (_folder, result) = run_with(&files, roster, |settings| {
            settings.policy.min_age = min_age;
            settings.started_at =
                DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
        });
        let report = report(&result.unwrap());
        ["BW-101", "BW-102"].map(|trainer| {
            let mut rows = report["summary.csv"].lines();
            let row = rows.find(|row| row.contains(trainer)).unwrap().to_owned();
            let is_met = |verdict: &&str| row.contains(&format!(",{verdict},"));
            ["met", "not_met", "needs_review"]
                .into_iter()
                .find(is_met)
                .unwrap()
        })
    };
    assert_eq!(verdicts(TimeDelta::zero()), ["not_met", "not_met"]);
    assert_eq!(
        verdicts(TimeDelta::minutes(10)),
        ["needs_review", "needs_review"]
    );
}

#[test]
fn a_clock_that_was_set_back_changes_no_report() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    let first = result.unwrap();
    let mut settings = settings(folder.path());
    settings.started_at -= TimeDelta::days(3650);
    settings.policy.min_age = TimeDelta::minutes(10);
    settings.policy.keep = Retention {
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
        "no report is older than a clock that was set back"
    );
}

/// A line break, a control of a terminal and a turn of the text's direction, in names of folders and files.
#[cfg(unix)]
#[test]
fn names_that_cannot_be_seen_are_shown_in_one_way() {
    let cut = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let large = vec![b'%'; 1024 * 1024 + 1];
    let share: [(&str, &[u8]); 3] = [
        ("BW-101 Imani\nAdeyemi/cut.pdf", cut),
        ("inbox/card\u{202e}fdp.exe", &large),
        ("inbox/\u{1b}[2Jcut.pdf", b"%PDF-1.4 cut off"),
    ];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    let outcome = result.unwrap();
    let documents = &report(&outcome)["documents.csv"];
    for path in [
        "BW-101 Imani\\u{A}Adeyemi/cut.pdf,",
        "inbox/card\\u{202E}fdp.exe,",
        "inbox/\\u{1B}[2Jcut.pdf,",
    ] {
        assert!(documents.contains(path), "{documents}");
    }
    for (name, text) in files(&outcome.folder) {
        let is_raw = text.contains(['\u{1b}', '\u{202e}']) || text.contains("Imani\nAdeyemi");
        assert!(!is_raw, "{name}: {text}");
    }
    assert!(
        outcome.gaps[0].starts_with("inbox/card\\u{202E}fdp.exe: larger than"),
        "{:?}",
        outcome.gaps
    );
    // The folder is still Imani's, and an answer still belongs to its document.
    let rows = &report(&outcome)["trainers/BW-101-adeyemi-imani/evidence.csv"];
    assert!(rows.contains("BW-101 Imani\\u{A}Adeyemi/cut.pdf"), "{rows}");
    let answers = folder.path().join("answers.csv");
    let answer = format!(
        "sha256,pages,field,value,answered_by,answered_on,reason\n{},1,aside,yes,M. Lee,2026-06-01,\n",
        sha256_hex(cut)
    );
    fs::write(&answers, answer).unwrap();
    let settings = Settings {
        answers: Some(answers),
        ..settings(folder.path())
    };
    let answered = run(&context(), settings, &()).unwrap();
    let rows = &report(&answered)["answers.csv"];
    assert!(rows.contains("BW-101 Imani\\u{A}Adeyemi/cut.pdf"), "{rows}");
}

/// Runs over the folders `north` and `south`, with a certificate of this name in each.
fn run_over_two(
    name: &str,
    change: impl FnOnce(&mut Settings<'_>),
) -> (tempfile::TempDir, Result<RunOutcome, Failure>) {
    let north = format!("north/BW-101 Imani Adeyemi/{name}");
    let south = format!("south/BW-101 Imani Adeyemi/{name}");
    let other = [CERTIFICATE, b"\n"].concat();
    let share = [(north.as_str(), CERTIFICATE), (south.as_str(), &other)];
    run_with(&share, ROSTER, |settings| {
        two_folders(settings);
        change(settings);
    })
}

fn two_folders(settings: &mut Settings<'_>) {
    let share = settings.folders.remove(0);
    settings.folders = vec![share.join("north"), share.join("south")];
}

#[test]
fn equal_paths_of_two_folders_stay_apart() {
    let (_folder, result) = run_over_two("a.pdf", |_| {});
    let run = run_json(&result.unwrap());
    let documents: Vec<&String> = run["documents"].as_object().unwrap().keys().collect();
    assert_eq!(
        documents,
        [
            "north/BW-101 Imani Adeyemi/a.pdf",
            "south/BW-101 Imani Adeyemi/a.pdf"
        ]
    );
    let roots: Vec<&serde_json::Value> = run["provenance"]["roots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|root| &root["files"])
        .collect();
    assert_eq!(roots, [1, 1]);
}

/// Runs once more over these folders.
fn again_over(folder: &tempfile::TempDir, folders: &[PathBuf]) -> Result<RunOutcome, Failure> {
    let settings = Settings {
        folders: folders.to_vec(),
        ..settings(folder.path())
    };
    run(&context(), settings, &())
}

#[test]
fn a_folder_is_compared_with_the_last_report_however_it_is_named() {
    let (folder, result) = run_over_two("a.pdf", |_| {});
    result.unwrap();
    let [north, south] = ["north", "south"].map(|name| folder.path().join("share").join(name));
    for number in 0..4_u8 {
        let content = [CERTIFICATE, &[number]].concat();
        fs::write(south.join(format!("{number}.pdf")), content).unwrap();
    }
    again_over(&folder, &[north.clone(), south.clone()]).unwrap();
    // Five files, of which two are gone.
    (0..2).for_each(|number| fs::remove_file(south.join(format!("{number}.pdf"))).unwrap());
    let mut spellings = vec![south.join("."), south.join("../south/"), south.clone()];
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&south, &link).unwrap();
        spellings.push(link);
    }
    for spelling in spellings {
        let failure = again_over(&folder, &[north.clone(), spelling]).unwrap_err();
        assert!(
            matches!(
                failure,
                Failure::Lost {
                    previous: 5,
                    now: 3,
                    ..
                }
            ),
            "{failure}"
        );
    }
}

#[test]
fn a_folder_that_is_not_named_any_more_ends_the_run() {
    let (folder, result) = run_over_two("a.pdf", |_| {});
    result.unwrap();
    let share = folder.path().join("share");
    let failure = again_over(&folder, &[share.join("north")]).unwrap_err();
    assert!(
        matches!(&failure, Failure::NotNamed { root, previous: 1, now: 0 } if root.ends_with("/south")),
        "{failure}"
    );
    assert!(!folder.path().join("out/runs/2026-06-30.2").exists());
    // A folder that holds both names them.
    let all = again_over(&folder, std::slice::from_ref(&share)).unwrap();
    assert_eq!(all.changes, []);
    // And half of that is not all of it.
    let failure = again_over(&folder, &[share.join("north")]).unwrap_err();
    assert!(
        matches!(
            failure,
            Failure::NotNamed {
                previous: 2,
                now: 1,
                ..
            }
        ),
        "{failure}"
    );
    let mut settings = settings(folder.path());
    settings.folders = vec![share.join("north")];
    settings.policy.max_loss = 100;
    let outcome = run(&context(), settings, &()).unwrap();
    let gone: Vec<String> = outcome.changes.iter().map(report::Change::line).collect();
    assert!(
        gone.iter()
            .any(|line| line.ends_with("/share/south/BW-101 Imani Adeyemi/a.pdf: is gone")),
        "{gone:?}"
    );
}

/// A second folder gives the paths of the first a beginning.
#[test]
fn a_folder_beside_another_is_the_same_as_before() {
    let cut = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let share = [
        ("north/inbox/course.pdf", CERTIFICATE),
        ("south/inbox/cut.pdf", cut),
    ];
    let (folder, result) = run_with(&share, ROSTER, |settings| {
        settings.folders[0].push("north");
    });
    result.unwrap();
    let [north, south] = ["north", "south"].map(|name| folder.path().join("share").join(name));
    // What was Imani's cannot be read now, and is still hers.
    fs::write(north.join("inbox/course.pdf"), cut).unwrap();
    let both = again_over(&folder, &[north, south]).unwrap();
    let changes = &report(&both)["changes.csv"];
    assert!(
        changes.contains("north/inbox/course.pdf") && changes.contains("its content changed"),
        "{changes}"
    );
    assert!(
        !changes.contains("is gone") && !changes.contains("moved here"),
        "{changes}"
    );
    let evidence = &report(&both)["trainers/BW-101-adeyemi-imani/evidence.csv"];
    assert!(evidence.contains("north/inbox/course.pdf"), "{evidence}");
}

#[test]
fn a_second_folder_that_is_empty_ends_the_run() {
    let (folder, result) = run_over_two("a.pdf", |_| {});
    result.unwrap();
    let south = folder.path().join("share/south");
    fs::remove_dir_all(south.join("BW-101 Imani Adeyemi")).unwrap();
    // What the storage keeps at the top of a disk is no document.
    fs::create_dir(south.join("lost+found")).unwrap();
    let mut settings = settings(folder.path());
    two_folders(&mut settings);
    let failure = run(&context(), settings, &()).unwrap_err();
    assert!(
        matches!(&failure, Failure::NoDocuments(path) if *path == south),
        "{failure}"
    );
    assert!(!folder.path().join("out/runs/2026-06-30.2").exists());
}

fn run_json(outcome: &RunOutcome) -> serde_json::Value {
    serde_json::from_slice(&fs::read(outcome.folder.join("run.json")).unwrap()).unwrap()
}

#[test]
fn what_is_left_out_of_the_share_is_listed_and_counted() {
    let share: [(&str, &[u8]); 6] = [
        (".recertignore", b"drafts/\n"),
        ("#recycle/BW-101 Imani Adeyemi/old.pdf", CERTIFICATE),
        ("BW-101 Imani Adeyemi/#recycle/old.pdf", CERTIFICATE),
        ("BW-101 Imani Adeyemi/drafts/half.pdf", CERTIFICATE),
        ("BW-101 Imani Adeyemi/clip.mp4", b"video"),
        ("BW-101 Imani Adeyemi/.paper.pdf", CERTIFICATE),
    ];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    result.unwrap();
    let context = Context {
        exclude: Exclude::new(&["*.mp4".to_owned()]).unwrap(),
        ..context()
    };
    // What is left out now was read before.
    let mut settings = settings(folder.path());
    settings.policy.max_loss = 100;
    let outcome = run(&context, settings, &()).unwrap();
    let note = "left out: #recycle (2 folders), --exclude *.mp4 (1 file), .recertignore (1 file), .recertignore drafts/ (1 folder)";
    assert!(
        outcome.notes.iter().any(|line| line == note),
        "{:?}",
        outcome.notes
    );
    let run = run_json(&outcome);
    assert_eq!(
        run["provenance"]["share_left_out"]["#recycle"],
        serde_json::json!({"folders": 2, "files": 0})
    );
    let unfiled = &report(&outcome)["unfiled.csv"];
    assert!(
        unfiled.contains("BW-101 Imani Adeyemi/clip.mp4,,,,,left out by --exclude *.mp4")
            && unfiled.contains("#recycle/,,,,,a recycle bin"),
        "{unfiled}"
    );
    // A hidden file with another name is read like any other.
    let documents: Vec<&String> = run["documents"].as_object().unwrap().keys().collect();
    assert_eq!(documents, ["BW-101 Imani Adeyemi/.paper.pdf"]);
}

#[test]
fn what_counted_and_is_left_out_now_is_a_warning() {
    let share: [(&str, &[u8]); 3] = [
        ("BW-101 Imani Adeyemi/course.pdf", CERTIFICATE),
        ("BW-101 Imani Adeyemi/old/cut.pdf", &CERTIFICATE[..300]),
        ("inbox/notes.txt", b"ask Ann"),
    ];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    result.unwrap();
    fs::write(folder.path().join("share/.recertignore"), "old/\n").unwrap();
    let context = Context {
        exclude: Exclude::new(&["course.pdf".to_owned(), "*.txt".to_owned()]).unwrap(),
        ..context()
    };
    let again = || {
        let mut settings = settings(folder.path());
        settings.policy.max_loss = 100;
        run(&context, settings, &()).unwrap()
    };
    fs::write(folder.path().join("share/a.pdf"), b"%PDF-1.4 cut").unwrap();
    let outcome = again();
    assert_eq!(
        outcome.warnings,
        [
            "2 documents that the last report filed with trainers are left out now (--exclude course.pdf, .recertignore old/): see changes.csv; if that is not meant, correct what leaves out"
        ]
    );
    let changes = &report(&outcome)["changes.csv"];
    for news in [
        "BW-101 Imani Adeyemi/course.pdf",
        "BW-101 Imani Adeyemi/old/cut.pdf",
        "inbox/notes.txt",
    ] {
        let row = changes
            .lines()
            .find(|row| row.contains(&format!("document,,,{news}")));
        assert!(
            row.is_some_and(|row| row.contains("is left out now (")),
            "{changes}"
        );
    }
    assert!(!changes.contains("is gone"), "{changes}");
    // It is said once.
    assert_eq!(again().warnings, [""; 0]);
}

#[test]
fn an_ignore_file_without_effect_is_a_warning() {
    let share: [(&str, &[u8]); 4] = [
        (".recertignore", b"*.mp4\n"),
        ("BW-101 Imani Adeyemi/.recertignore", b"*.pdf\n"),
        ("BW-101 Imani Adeyemi/course.pdf", CERTIFICATE),
        ("inbox/.recertignore", b"*.pdf\n"),
    ];
    let (_folder, result) = run_with(&share, ROSTER, |_| {});
    assert_eq!(
        result.unwrap().warnings,
        [
            "BW-101 Imani Adeyemi/.recertignore (and 1 more) has no effect, because only a .recertignore at the top of a folder that is named in the run has: move its patterns there and delete it"
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_document_is_not_read_and_not_gone() {
    let name = "BW-101 Imani Adeyemi/course.pdf";
    let share: [(&str, &[u8]); 2] = [(name, CERTIFICATE), ("b.pdf", b"%PDF-1.4 cut")];
    let (folder, result) = run_with(&share, ROSTER, |_| {});
    result.unwrap();
    let file = folder.path().join("share").join(name);
    fs::remove_file(&file).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&file).status();
    assert!(made.unwrap().success());
    let mut settings = settings(folder.path());
    settings.policy.max_loss = 100;
    let outcome = run(&context(), settings, &()).unwrap();
    let report = report(&outcome);
    let changes = &report["changes.csv"];
    assert!(
        changes.contains("was not read in this run") && !changes.contains("is gone"),
        "{changes}"
    );
    assert!(report["review.csv"].contains("a pipe, a socket or a device"));
    assert!(
        report["summary.csv"].contains(",needs_review,"),
        "{}",
        report["summary.csv"]
    );
}

#[test]
fn a_wrong_ignore_file_ends_the_run_with_its_lines() {
    let share: [(&str, &[u8]); 2] = [(".recertignore", b"\ncard[\n"), ("a.pdf", CERTIFICATE)];
    let (_folder, result) = run_with(&share, ROSTER, |_| {});
    let failure = result.unwrap_err();
    assert!(failure.is_usage(), "{failure}");
    assert!(
        failure.details()[0].contains(".recertignore:2: `card[`"),
        "{:?}",
        failure.details()
    );
}

#[test]
fn a_folder_named_latest_ends_the_run_before_anything_is_read() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |settings| {
        fs::create_dir_all(settings.out.join("latest")).unwrap();
    });
    let failure = result.unwrap_err().to_string();
    assert!(
        failure.contains("latest`: it is a folder") && failure.contains("rename or remove it"),
        "{failure}"
    );
    assert!(!folder.path().join("out/state.sqlite").exists());
}

/// Runs over the folder of an earlier run, as of a day, on a day.
fn run_as_of(folder: &tempfile::TempDir, as_of: &str, today: &str, what_if: bool) -> RunOutcome {
    let mut settings = settings(folder.path());
    settings.as_of = as_of.parse().unwrap();
    settings.started_at = DateTime::parse_from_rfc3339(&format!("{today}T02:00:00+02:00")).unwrap();
    settings.policy.what_if = what_if;
    run(&context(), settings, &()).unwrap()
}

#[test]
fn a_run_for_another_day_than_today_is_a_what_if() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |settings| {
        settings.as_of = "2026-07-10".parse().unwrap();
        settings.started_at = DateTime::parse_from_rfc3339("2026-07-10T02:00:00+02:00").unwrap();
    });
    result.unwrap();
    let latest = || fs::read_link(folder.path().join("out/latest")).unwrap();
    let today = latest();
    // 2026-08-31 is past as of 2026-09-01.
    let later = run_as_of(&folder, "2026-09-01", "2026-07-10", false);
    assert!(later.folder.ends_with("out/what-if/2026-09-01"));
    assert_eq!(
        later.warnings,
        [
            "this report is a what-if, because it is as of 2026-09-01 and not of today: `latest` stays the report as of 2026-07-10; --what-if asks for it without this warning"
        ]
    );
    assert!(!later.changes.is_empty(), "it is compared with the latest");
    assert_eq!(latest(), today);
    let again = run_as_of(&folder, "2026-09-01", "2026-07-10", true);
    assert!(again.folder.ends_with("out/what-if/2026-09-01.2"));
    assert!(
        again.notes.contains(
            &"this report is a what-if: `latest` stays the report as of 2026-07-10".to_owned()
        ),
        "{:?}",
        again.notes
    );
    assert_eq!(again.warnings, [""; 0]);
    // The next run compares with the latest report, to which nothing changed.
    let next = run_as_of(&folder, "2026-07-11", "2026-07-11", false);
    assert!(next.folder.ends_with("out/runs/2026-07-11"));
    assert_eq!(
        (next.changes.as_slice(), next.warnings.as_slice()),
        (&[][..], &[][..])
    );
    assert_eq!(latest(), Path::new("runs/2026-07-11"));
}

#[test]
fn reports_for_set_days_are_a_series_of_their_own() {
    // Made on 2026-07-01 as of 2026-06-30.
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    result.unwrap();
    let next = run_as_of(&folder, "2026-08-01", "2026-07-01", false);
    assert!(next.folder.ends_with("out/runs/2026-08-01"));
    assert_eq!(next.warnings, [""; 0]);
    let asked = run_as_of(&folder, "2026-09-01", "2026-07-01", true);
    assert!(asked.folder.ends_with("out/what-if/2026-09-01"));
}

#[test]
fn recent_files_are_not_missing() {
    let (folder, result) = run_with(&[("a.pdf", CERTIFICATE)], ROSTER, |_| {});
    result.unwrap();
    let mut settings = settings(folder.path());
    settings.started_at =
        DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
    settings.policy.min_age = TimeDelta::minutes(10);
    let outcome = run(&context(), settings, &()).unwrap();
    assert_eq!(run_json(&outcome)["provenance"]["roots"][0]["files"], 1);
}

/// An archive of these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in files {
        archive.start_file(*name, options).unwrap();
        io::Write::write_all(&mut archive, bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_is_in_an_archive_counts_like_a_file_and_is_known_in_the_next_run() {
    let inner = archive(&[("course.pdf", CERTIFICATE), ("notes.txt", b"for Imani")]);
    let outer = archive(&[("from mail.zip", &inner), ("empty.pdf", b"")]);
    let name = "BW-101 Imani Adeyemi/certificates.zip";
    let (folder, result) = run_with(&[(name, &outer)], ROSTER, |_| {});
    let first = result.unwrap();
    assert_eq!((work(&first), first.gaps.as_slice()), ([1, 1, 1], &[][..]));
    let evidence = &report(&first)["trainers/BW-101-adeyemi-imani/evidence.csv"];
    let sha256 = sha256_hex(CERTIFICATE);
    assert!(
        evidence.contains(&format!("{name}/from mail.zip/course.pdf,1,{sha256}"))
            && evidence.contains(&format!("{name}/empty.pdf")),
        "{evidence}"
    );
    let (_loose, alone) = run_with(
        &[("BW-101 Imani Adeyemi/course.pdf", CERTIFICATE)],
        ROSTER,
        |_| {},
    );
    let counted = |outcome: &RunOutcome| {
        let report = report(outcome);
        let [header, row] = [0, 1].map(|line| report["summary.csv"].lines().nth(line).unwrap());
        let column = header.split(',').position(|column| column == "counted");
        row.split(',').nth(column.unwrap()).unwrap().to_owned()
    };
    assert_eq!(counted(&first), counted(&alone.unwrap()));
    assert_ne!(counted(&first), "0");
    // The archive keeps its content under another name and time, and is not read again.
    let share = folder.path().join("share");
    fs::rename(share.join(name), share.join("BW-101 Imani Adeyemi/old.zip")).unwrap();
    assert_eq!(work(&run_again(&folder, &context())), [1, 1, 0]);
}

#[test]
fn an_edited_reading_is_not_believed() {
    let (folder, first) = first_run();
    let state = rusqlite::Connection::open(folder.path().join("out/state.sqlite")).unwrap();
    let edited = state
        .execute(
            "UPDATE readings SET records = replace(records, 'Imani', 'Irena')",
            [],
        )
        .unwrap();
    assert!(edited > 1);
    drop(state);
    let again = run_again(&folder, &context());
    assert_eq!(
        (work(&again)[2], undated_report(&again)),
        (2, undated_report(&first))
    );
    let warnings = again.warnings.iter();
    let warnings = warnings.filter(|warning| warning.contains("damaged or edited"));
    assert_eq!(warnings.count(), 1, "{:?}", again.warnings);
    let next = run_again(&folder, &context());
    assert_eq!((work(&next)[2], next.warnings.as_slice()), (0, &[][..]));
}

mod folders;
