//! What the state keeps from one run to the next, and what damage to it costs.

use super::*;
use crate::intake::container::PartProblem;
use crate::intake::kind::FileKind;
use crate::intake::walk::FileStamp;
use crate::read::record::{Kind, TextSource};

const DAY: i64 = NANOS_PER_DAY;

fn trust(reader: &str) -> Trust {
    Trust {
        reader: reader.to_owned(),
        recheck: false,
        now: 20_000 * DAY,
        today: NaiveDate::from_ymd_opt(2024, 10, 4).unwrap(),
    }
}

fn file(path: &str, modified: i64) -> FoundFile {
    FoundFile {
        path: path.to_owned(),
        root: 0,
        location: Path::new("/share").join(path),
        stamp: FileStamp { size: 10, modified },
        is_link: false,
    }
}

/// A file that is not due to be hashed again on the day of [`trust`].
fn file_not_due(state: &State) -> FoundFile {
    (0..1000)
        .map(|number| file(&format!("{number}.pdf"), DAY))
        .find(|file| !state.is_due(&file.location))
        .unwrap()
}

fn record(path: &str, sha256: &str) -> Record {
    Record::blank(path, sha256, TextSource::Text, Kind::Completion)
}

/// The hash of a file that need not be hashed again.
fn unchanged(state: &mut State, file: &FoundFile) -> Option<String> {
    let known = state.known(std::slice::from_ref(file)).remove(0)?;
    (!known.hash_again).then_some(known.sha256)
}

fn read_from(records: Vec<Record>) -> KeptReadings {
    KeptReadings {
        kind: FileKind::Pdf,
        records,
        parts: Vec::new(),
        letter: Box::default(),
        deferred: false,
        retry: None,
    }
}

/// Ends a run over these files.
fn end(state: State, files: &[FoundFile]) -> Vec<String> {
    let walk = Walk {
        files: files.to_vec(),
        ..Walk::default()
    };
    end_walk(state, &walk)
}

fn end_walk(state: State, walk: &Walk) -> Vec<String> {
    state.close(
        walk,
        &RunEntry {
            started_at: "2026-07-01T02:00:00Z",
            report: Path::new("r"),
            files: walk.files.len(),
            hashed: 0,
            read: 0,
        },
    )
}

#[test]
fn what_a_run_saw_and_read_is_known_in_the_next_run() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let file = file_not_due(&state);
    assert_eq!(
        (unchanged(&mut state, &file), state.readings("aa")),
        (None, None)
    );
    state.remember_file(&file, "aa");
    state.keep("aa", &read_from(vec![record("a.pdf", "aa")]));
    assert_eq!(end(state, std::slice::from_ref(&file)), [""; 0]);
    let mut state = State::open(out.path(), trust("1"));
    assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
    assert_eq!(
        state.readings("aa").and_then(|stored| stored.parse()),
        Some(read_from(vec![record("a.pdf", "aa")]))
    );
    let changed = [
        FileStamp {
            size: 11,
            ..file.stamp
        },
        FileStamp {
            modified: DAY + 1,
            ..file.stamp
        },
    ];
    assert_eq!(
        changed.map(|stamp| unchanged(
            &mut state,
            &FoundFile {
                stamp,
                ..file.clone()
            }
        )),
        [None, None]
    );
}

#[test]
fn what_is_written_together_is_kept_from_its_commit_on() {
    let out = tempfile::tempdir().unwrap();
    let readings = read_from(vec![record("a.pdf", "aa")]);
    for is_committed in [false, true] {
        let mut state = State::open(out.path(), trust("1"));
        state.begin();
        state.keep("aa", &readings);
        assert!(state.readings("aa").is_some());
        if is_committed {
            state.commit();
        }
        drop(state);
        let mut next = State::open(out.path(), trust("1"));
        let kept = next.readings("aa").and_then(|stored| stored.parse());
        assert_eq!(kept, is_committed.then(|| readings.clone()));
    }
}

#[test]
fn all_files_are_compared_in_any_order_and_if_many_are_missing() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let mut files: Vec<FoundFile> = (0..200)
        .map(|number| file(&format!("{number}.pdf"), DAY))
        .collect();
    files.retain(|file| !state.is_due(&file.location));
    for file in &files {
        state.remember_file(file, &file.path);
    }
    // Every third is missing, every fifth changed, one is new. With two roots, relative paths are sorted differently.
    files = files
        .into_iter()
        .enumerate()
        .filter(|(number, _)| number % 3 > 0)
        .map(|(_, file)| file)
        .collect();
    files
        .iter_mut()
        .step_by(5)
        .for_each(|file| file.stamp.size += 1);
    files.insert(
        0,
        FoundFile {
            location: "/another/9.pdf".into(),
            ..file("9.pdf", DAY)
        },
    );
    files.reverse();
    let last = files.len() - 1;
    let expected = |(number, file): (usize, &FoundFile)| {
        (number != last && !(last - 1 - number).is_multiple_of(5)).then(|| file.path.clone())
    };
    let expected: Vec<Option<String>> = files.iter().enumerate().map(expected).collect();
    assert!(expected.iter().flatten().count() > 90);
    let known = state.known(&files).into_iter();
    assert_eq!(
        known
            .map(|known| known.map(|known| known.sha256))
            .collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn another_reader_reads_again_and_missing_files_are_removed() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let (a, b) = (file("a.pdf", DAY), file("b.pdf", DAY));
    for (file, sha256) in [(&a, "aa"), (&b, "bb")] {
        state.remember_file(file, sha256);
        state.keep(sha256, &read_from(Vec::new()));
    }
    assert_eq!(end(state, std::slice::from_ref(&a)), [""; 0]);
    let mut state = State::open(out.path(), trust("1"));
    let known = [&a, &b].map(|file| state.known_content(file).map(|known| known.sha256));
    assert_eq!(known, [Some("aa".to_owned()), None]);
    assert!(state.readings("aa").is_some() && state.readings("bb").is_none());
    drop(state);
    assert_eq!(State::open(out.path(), trust("2")).readings("aa"), None);
}

#[test]
fn each_file_is_hashed_again_once_in_thirty_days_and_always_with_recheck() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let files: Vec<FoundFile> = (0..20)
        .map(|number| file(&format!("{number}.pdf"), DAY))
        .collect();
    for file in &files {
        state.remember_file(file, "aa");
    }
    let mut hashed = vec![0; files.len()];
    for day in 0..30 {
        state.trust.now = (20_000 + day) * DAY;
        for (file, hashed) in files.iter().zip(&mut hashed) {
            *hashed += usize::from(unchanged(&mut state, file).is_none());
        }
    }
    assert_eq!(hashed, vec![1; files.len()]);
    state.trust.recheck = true;
    assert!(
        files
            .iter()
            .all(|file| unchanged(&mut state, file).is_none())
    );
}

#[test]
fn a_content_that_changed_without_a_new_time_is_reported() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let file = file("a.pdf", DAY);
    state.remember_file(&file, "aa");
    state.remember_file(&file, "aa");
    state.remember_file(
        &FoundFile {
            stamp: FileStamp {
                size: 10,
                modified: DAY + 1,
            },
            ..file.clone()
        },
        "bb",
    );
    state.remember_file(
        &FoundFile {
            stamp: FileStamp {
                size: 10,
                modified: DAY + 1,
            },
            ..file.clone()
        },
        "cc",
    );
    let warnings = end(state, &[file]);
    assert_eq!(warnings.len(), 1);
    assert!(
        warnings[0].starts_with("a.pdf: its content changed, but its size"),
        "{}",
        warnings[0]
    );
}

#[test]
fn a_file_changed_within_a_tick_before_the_run_is_hashed_again() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    for (modified, known) in [(-TICK, true), (-TICK + 1, false), (0, false), (DAY, false)] {
        let file = file("a.pdf", state.trust.now + modified);
        state.remember_file(&file, "aa");
        let expected = KnownContent {
            sha256: "aa".to_owned(),
            hash_again: !known,
        };
        assert_eq!(state.known_content(&file), Some(expected), "{modified}");
        // Once it has been hashed in a later run, it is known like any other.
        state.trust.now += 2 * DAY;
        state.remember_file(&file, "aa");
        assert!(!state.known_content(&file).unwrap().hash_again);
        state.trust.now -= 2 * DAY;
    }
    // Another content at the same time is no sign of a failing disk.
    let file = file("b.pdf", state.trust.now);
    state.remember_file(&file, "aa");
    state.remember_file(&file, "bb");
    assert_eq!(state.known_content(&file).unwrap().sha256, "bb");
    assert_eq!(end(state, &[file]), [""; 0]);
}

#[test]
fn readings_that_were_edited_or_damaged_are_not_believed() {
    let edits = [
        "records = replace(records, 'a.pdf', 'b.pdf')",
        "records = CAST(x'5bff5d' AS TEXT)",
        "records = 7",
        "kind = '\"png\"'",
        "parts = '[]'",
        "turn = 1",
        "checksum = ''",
        // Readings of another content.
        "(records, checksum) = (SELECT records, checksum FROM readings WHERE sha256 = 'bb')",
    ];
    for edit in edits {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let (a, b) = (file("a.pdf", DAY), file("b.pdf", DAY));
        state.remember_file(&a, "aa");
        state.remember_file(&b, "bb");
        state.keep("aa", &read_from(vec![record("a.pdf", "aa")]));
        state.keep("bb", &read_from(vec![record("b.pdf", "bb")]));
        assert_eq!(end(state, &[a.clone(), b.clone()]), [""; 0]);
        let database = Connection::open(out.path().join(NAME)).unwrap();
        database
            .execute(
                &format!("UPDATE readings SET {edit} WHERE sha256 = 'aa'"),
                [],
            )
            .unwrap();
        drop(database);
        let mut state = State::open(out.path(), trust("1"));
        let read = |state: &mut State, sha256: &str| state.readings(sha256).unwrap().parse();
        assert_eq!(read(&mut state, "aa"), None, "{edit}");
        assert!(read(&mut state, "bb").is_some(), "{edit}");
        assert_eq!(state.deferred(9), [], "{edit}");
        // It is read again and kept, and the run says so once.
        state.remove_damaged("aa");
        state.remove_damaged("cc");
        assert_eq!(state.readings("aa"), None, "{edit}");
        state.keep("aa", &read_from(vec![record("a.pdf", "aa")]));
        assert!(read(&mut state, "aa").is_some(), "{edit}");
        let warnings = end(state, &[a, b]);
        assert!(
            warnings.len() == 1 && warnings[0].contains("damaged or edited"),
            "{edit}: {warnings:?}"
        );
    }
}

#[test]
fn a_damaged_row_of_a_file_costs_one_look() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let file = file_not_due(&state);
    state.remember_file(&file, "aa");
    end(state, std::slice::from_ref(&file));
    let database = Connection::open(out.path().join(NAME)).unwrap();
    database
        .execute("UPDATE files SET sha256 = CAST(x'ff' AS TEXT)", [])
        .unwrap();
    drop(database);
    let mut state = State::open(out.path(), trust("1"));
    assert_eq!(unchanged(&mut state, &file), None);
    state.remember_file(&file, "aa");
    assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
    assert_eq!(end(state, &[file]), [""; 0]);
}

#[test]
fn a_row_of_a_file_that_was_edited_is_not_believed() {
    let edits = [
        "sha256 = 'bb'",
        "sha256 = CAST(x'ff' AS TEXT)",
        "hash_again = 'no'",
        "size = 'ten'",
        "modified = NULL",
        "checksum = x'00'",
        "place = CAST(place AS TEXT)",
        // The row of another file of the same size and time.
        "(sha256, checksum) = (SELECT sha256, checksum FROM files WHERE sha256 = 'cc')",
    ];
    for edit in edits {
        let out = tempfile::tempdir().unwrap();
        let mut state = State::open(out.path(), trust("1"));
        let file = file_not_due(&state);
        let other = FoundFile {
            location: "/share/other".into(),
            ..file.clone()
        };
        state.remember_file(&file, "aa");
        state.remember_file(&other, "cc");
        let files = [file.clone(), other.clone()];
        end(state, &files);
        let database = Connection::open(out.path().join(NAME)).unwrap();
        let edited = format!("UPDATE OR IGNORE files SET {edit} WHERE sha256 = 'aa'");
        // What the table itself refuses cannot be there.
        let is_refused = database.execute(&edited, []) == Ok(0);
        drop(database);
        let mut state = State::open(out.path(), trust("1"));
        if !is_refused {
            assert_eq!(unchanged(&mut state, &file), None, "{edit}");
        }
        state.remember_file(&file, "aa");
        assert_eq!(end(state, &files), [""; 0], "{edit}");
        let mut state = State::open(out.path(), trust("1"));
        let known = state.known(&files).into_iter();
        let known: Vec<Option<String>> =
            known.map(|known| known.map(|known| known.sha256)).collect();
        let expected = [Some("aa".to_owned()), Some("cc".to_owned())];
        assert_eq!(known, expected, "{edit}");
    }
}

#[test]
fn readings_of_parts_stay_while_their_container_is_there() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let part = |name: &str, sha256: &str| KeptPart {
        name: name.to_owned(),
        content: KeptContent::Whole {
            sha256: sha256.to_owned(),
            size: 3,
        },
    };
    let locked = KeptPart {
        name: "locked.pdf".to_owned(),
        content: KeptContent::Problem(PartProblem::Encrypted),
    };
    let container = |parts: Vec<KeptPart>| KeptReadings {
        kind: FileKind::Zip,
        parts,
        ..read_from(Vec::new())
    };
    let outer = container(vec![locked, part("mail.eml", "mail"), part("z.pdf", "zz")]);
    state.keep("zip", &outer);
    state.keep("mail", &container(vec![part("a.pdf", "aa")]));
    for sha256 in ["aa", "zz", "other"] {
        state.keep(sha256, &read_from(Vec::new()));
    }
    let (zip, other) = (file("a.zip", DAY), file("other.pdf", DAY));
    state.remember_file(&zip, "zip");
    state.remember_file(&other, "other");
    let kept = |state: &mut State| {
        let all = ["zip", "mail", "aa", "zz", "other"];
        all.map(|sha256| state.readings(sha256).is_some())
    };
    end(state, std::slice::from_ref(&zip));
    let mut state = State::open(out.path(), trust("1"));
    assert_eq!(kept(&mut state), [true, true, true, true, false]);
    assert_eq!(state.readings("zip").unwrap().parse(), Some(outer));
    end(state, &[other]);
    let mut state = State::open(out.path(), trust("1"));
    assert_eq!(kept(&mut state), [false; 5]);
}

#[test]
fn what_could_not_be_reached_is_not_forgotten() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let paths = ["closed/a.pdf", "closed/b/c.pdf", "closed.pdf", "new.pdf"];
    let files = paths.map(|path| file(path, DAY));
    for file in &files {
        state.remember_file(file, &file.path);
    }
    let unread = |path: &str, reason| UnreadFile {
        path: path.to_owned(),
        root: 0,
        location: Path::new("/share").join(path.trim_end_matches('/')),
        reason,
        message: String::new(),
        sha256: None,
        stamp: None,
    };
    let walk = Walk {
        unread: vec![
            unread("closed/", UnreadReason::FolderUnreachable),
            unread("new.pdf", UnreadReason::BeingWritten),
        ],
        ..Walk::default()
    };
    end_walk(state, &walk);
    let mut state = State::open(out.path(), trust("1"));
    let known = files.map(|file| state.known_content(&file).is_some());
    assert_eq!(known, [true, true, false, true]);
}

#[test]
fn a_damaged_database_is_renamed_and_one_of_another_format_is_emptied() {
    let out = tempfile::tempdir().unwrap();
    fs::write(
        out.path().join(NAME),
        "no database at all, and longer than a header is: ".repeat(50),
    )
    .unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let file = file_not_due(&state);
    state.remember_file(&file, "aa");
    assert_eq!(unchanged(&mut state, &file).as_deref(), Some("aa"));
    let warnings = end(state, &[]);
    assert!(
        warnings.len() == 1 && warnings[0].starts_with("the state is damaged"),
        "{warnings:?}"
    );
    assert!(
        fs::read_to_string(out.path().join(DAMAGED))
            .unwrap()
            .starts_with("no database")
    );
    let database = Connection::open(out.path().join(NAME)).unwrap();
    database
        .execute_batch("PRAGMA user_version = 99; CREATE TABLE \"from a later version\" (x)")
        .unwrap();
    drop(database);
    let mut state = State::open(out.path(), trust("1"));
    assert_eq!(unchanged(&mut state, &file), None);
    state.remember_file(&file, "aa");
    assert_eq!(
        (unchanged(&mut state, &file).as_deref(), end(state, &[])),
        (Some("aa"), Vec::new())
    );
}

#[test]
fn a_database_damaged_in_the_middle_costs_only_time() {
    let out = tempfile::tempdir().unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let files: Vec<FoundFile> = (0..500)
        .map(|number| file(&format!("{number}.pdf"), DAY))
        .collect();
    for file in &files {
        state.remember_file(file, &"a".repeat(64));
    }
    assert_eq!(end(state, &files), [""; 0]);
    let mut bytes = fs::read(out.path().join(NAME)).unwrap();
    let start = bytes.len() / 4;
    bytes[start..].fill(0xA5);
    fs::write(out.path().join(NAME), bytes).unwrap();
    let mut state = State::open(out.path(), trust("1"));
    let known = files
        .iter()
        .filter(|file| state.known_content(file).is_some())
        .count();
    assert!(known < files.len());
    let warnings = end(state, &files);
    assert!(
        warnings.len() == 1 && warnings[0].starts_with("the state is damaged"),
        "{warnings:?}"
    );
    assert!(out.path().join(DAMAGED).exists() && !out.path().join(NAME).exists());
}

#[cfg(unix)]
#[test]
fn the_state_is_readable_by_owner_and_group_only() {
    use std::os::unix::fs::PermissionsExt;
    let out = tempfile::tempdir().unwrap();
    let _state = State::open(out.path(), trust("1"));
    for name in [NAME.to_owned(), format!("{NAME}-wal")] {
        assert_eq!(
            fs::metadata(out.path().join(&name))
                .unwrap()
                .permissions()
                .mode()
                & 0o777,
            0o640,
            "{name}"
        );
    }
}
