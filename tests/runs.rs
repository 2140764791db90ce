//! What nights do to a program: it is killed, disks fill up, folders may not be written or read, rosters vanish.
//!
//! Run as root, the tests on permissions start the program as nobody, by `setpriv`; where that is missing they end at once, and say so.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::print_stdout,
    reason = "a test that was not made is to be said"
)]

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use recert::report::sha256_hex;

/// A share of its own with the made-up papers, a roster, and a place for reports, open to everybody; gone at the end of the test.
struct Extractor(tempfile::TempDir);

impl Extractor {
    /// With the papers of so many trainers.
    fn new(trainers: usize) -> Self {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        let extractor = Self(tempfile::tempdir().unwrap());
        fs::set_permissions(extractor.0.path(), Permissions::from_mode(0o755)).unwrap();
        fs::copy(fixtures.join("roster.csv"), extractor.path("roster.csv")).unwrap();
        let mut folders: Vec<PathBuf> = fs::read_dir(fixtures.join("drive"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        folders.retain(|folder| folder.is_dir());
        folders.sort();
        for folder in folders.into_iter().take(trainers) {
            copy(
                &folder,
                &extractor.path("share").join(folder.file_name().unwrap()),
            );
        }
        fs::create_dir(extractor.path("out")).unwrap();
        fs::set_permissions(extractor.path("out"), Permissions::from_mode(0o777)).unwrap();
        extractor
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A run over the share, with this in front of it.
    fn run_as(&self, before: &[&str]) -> Command {
        let program = [before, &[env!("CARGO_BIN_EXE_recert")]].concat();
        let mut command = Command::new(program[0]);
        command.args(&program[1..]).args([
            "run",
            "--ocr",
            "off",
            "share",
            "--roster",
            "roster.csv",
            "--as-of",
            "2026-06-30",
            "--threads",
            "1",
            "--out",
            "out",
        ]);
        command.current_dir(self.0.path()).stdin(Stdio::null());
        command
    }

    fn run(&self) -> Output {
        self.run_as(&[]).output().unwrap()
    }

    /// The latest report; checks that it is whole by its manifest.
    fn latest(&self) -> Option<BTreeMap<String, String>> {
        let latest = self.path("out/latest");
        if latest.symlink_metadata().is_err() {
            return None;
        }
        let manifest = fs::read_to_string(latest.join("manifest-sha256.txt")).unwrap();
        let files = manifest.lines().map(|line| {
            let (hash, name) = line.split_once("  ").unwrap();
            let bytes = fs::read(latest.join(name)).unwrap();
            assert_eq!(sha256_hex(&bytes), hash, "{name}");
            (name.to_owned(), String::from_utf8(bytes).unwrap())
        });
        let run: serde_json::Value =
            serde_json::from_slice(&fs::read(latest.join("run.json")).unwrap()).unwrap();
        assert!(run["counts"].is_object());
        Some(files.collect())
    }

    /// Documents that the latest run read.
    fn read(&self) -> i64 {
        let run: serde_json::Value =
            serde_json::from_slice(&fs::read(self.path("out/latest/run.json")).unwrap()).unwrap();
        run["provenance"]["work"]["read"].as_i64().unwrap()
    }

    /// Readings of documents that are kept.
    fn kept(&self) -> i64 {
        if !self.path("out/state.sqlite").exists() {
            return 0;
        }
        let state = rusqlite::Connection::open(self.path("out/state.sqlite")).unwrap();
        // A run that was killed before it had made its tables kept nothing.
        state
            .query_row(
                "SELECT count(*) FROM readings WHERE records <> '[]'",
                [],
                |row| row.get(0),
            )
            .unwrap_or(0)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(path, to).unwrap();
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Kills runs at so many moments spread over the time that a whole one takes.
fn killed_at(moments: u32) {
    let extractor = Extractor::new(8);
    let undisturbed = Extractor::new(8);
    let start = Instant::now();
    assert_eq!(
        undisturbed.run().status.code(),
        Some(0),
        "{}",
        said(&undisturbed.run())
    );
    let whole = start.elapsed();
    let (expected, all) = (undisturbed.latest().unwrap(), undisturbed.read());
    let mut seed = 20_260_630_u32;
    for _ in 0..moments {
        // As if drawn at random, the same every time: Marsaglia's xorshift.
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let kept = extractor.kept();
        let mut run = extractor
            .run_as(&[])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * (seed % 1000) / 900);
        run.kill().unwrap();
        run.wait().unwrap();
        if let Some(latest) = extractor.latest() {
            assert_eq!(latest, expected);
        }
        assert!(extractor.kept() >= kept, "what was kept stays kept");
    }
    let kept = extractor.kept();
    let last = extractor.run();
    assert_eq!((last.status.code(), said(&last)), (Some(0), String::new()));
    assert_eq!(extractor.latest().unwrap(), expected);
    assert_eq!(
        extractor.read(),
        all - kept,
        "nothing that was kept is read again"
    );
    // Half runs are swept when they are old; none of them is a run.
    let runs = fs::read_dir(extractor.path("out/runs"))
        .unwrap()
        .map(|run| run.unwrap().path());
    assert!(
        runs.into_iter()
            .all(|run| run.join("manifest-sha256.txt").exists())
    );
}

#[test]
fn a_killed_run_leaves_whole_reports_and_what_it_read() {
    killed_at(12);
}

#[test]
#[ignore = "takes minutes: cargo test --release --test nights -- --ignored"]
fn a_run_killed_at_two_hundred_moments_leaves_whole_reports_and_what_it_read() {
    killed_at(200);
}

#[test]
fn a_killed_run_leaves_no_process_behind() {
    if !Path::new("/proc/self").exists() {
        println!("not tested: no list of processes");
        return;
    }
    let extractor = Extractor::new(8);
    let mut run = extractor.run_as(&[]).spawn().unwrap();
    let parent_id = run.id().to_string();
    let is_child = |process: &Path| {
        let arguments = fs::read(process.join("cmdline")).unwrap_or_default();
        let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit(')')
            .next()
            .and_then(|rest| rest.split_whitespace().nth(1).map(str::to_owned));
        arguments.split(|byte| *byte == 0).nth(1) == Some(b"worker")
            && parent.as_ref() == Some(&parent_id)
    };
    let processes = || {
        fs::read_dir("/proc")
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    let child = wait_for(|| processes().find(|process| is_child(process)));
    run.kill().unwrap();
    run.wait().unwrap();
    wait_for(|| {
        (!child.join("cmdline").exists()
            || fs::read(child.join("cmdline"))
                .unwrap_or_default()
                .is_empty())
        .then_some(())
    });
}

/// What `look` finds within a minute.
fn wait_for<T>(look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            start.elapsed() < Duration::from_mins(1),
            "nothing in a minute"
        );
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A limit on the size of a file fails a write in the middle as a full disk does, and needs no disk of its own.
#[test]
fn a_disk_that_is_full_leaves_the_last_report() {
    let extractor = Extractor::new(8);
    assert_eq!(extractor.run().status.code(), Some(0));
    let before = (
        extractor.latest(),
        fs::read_link(extractor.path("out/latest")).unwrap(),
    );
    fs::remove_file(extractor.path("out/state.sqlite")).unwrap();
    let full = extractor
        .run_as(&[
            "/bin/sh",
            "-c",
            r#"trap "" XFSZ; ulimit -f 16; exec "$@""#,
            "sh",
        ])
        .output()
        .unwrap();
    assert_eq!(full.status.code(), Some(1), "{}", said(&full));
    assert!(
        said(&full).starts_with("error: cannot write to `out`: "),
        "{}",
        said(&full)
    );
    assert_eq!(
        (
            extractor.latest(),
            fs::read_link(extractor.path("out/latest")).unwrap()
        ),
        before
    );
    let again = extractor.run();
    assert_eq!(
        (again.status.code(), said(&again)),
        (Some(0), String::new())
    );
    assert_eq!(extractor.latest(), before.0);
}

/// A run, one on a disk with a few KiB left, the report that stands then, and one on a disk with room again.
const ON_A_SMALL_DISK: &str = r#"
mount -t tmpfs -o size=4m none out
"$@"; echo "first $?"
dd if=/dev/zero of=out/fill bs=1024 count=$(( $(df -k --output=avail out | tail -1) - 40 )) 2>&-
"$@"; echo "full $?"
(cd out/latest && sha256sum --quiet -c manifest-sha256.txt); echo "whole $?"
rm out/fill
"$@"; echo "again $?"
ls out/runs
"#;

#[test]
fn a_small_disk_that_fills_up_leaves_the_last_report() {
    let workers = ["unshare", "--mount", "sh", "-c"];
    let mounts = Command::new(workers[0])
        .args(&workers[1..])
        .arg("mount -t tmpfs none /mnt")
        .output();
    if !mounts.is_ok_and(|output| output.status.success()) {
        println!("not tested: only root can mount a disk");
        return;
    }
    let extractor = Extractor::new(8);
    let output = extractor
        .run_as(&[&workers[..], &[ON_A_SMALL_DISK, "sh"]].concat())
        .output()
        .unwrap();
    let codes = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(
        codes,
        "first 0\nfull 1\nwhole 0\nagain 0\n2026-06-30\n2026-06-30.2\n",
        "{}",
        said(&output)
    );
    assert!(
        said(&output).contains("error: cannot write to `out`"),
        "{}",
        said(&output)
    );
}

/// Starts the program as somebody whom permissions bind: as it is, or as nobody where it would run as root. None where it cannot.
fn bound() -> Option<Vec<&'static str>> {
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    if !is_root {
        return Some(Vec::new());
    }
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let works = Command::new(nobody[0])
        .args(&nobody[1..])
        .args([env!("CARGO_BIN_EXE_recert"), "--version"])
        .output();
    if works.is_ok_and(|output| output.status.success()) {
        return Some(nobody.to_vec());
    }
    println!("not tested: run as root, and the program cannot be started as somebody else");
    None
}

#[test]
fn an_output_that_may_not_be_written_ends_with_1() {
    let Some(bound) = bound() else { return };
    let extractor = Extractor::new(2);
    let run = || extractor.run_as(&bound).output().unwrap();
    assert_eq!(run().status.code(), Some(0));
    let before = extractor.latest();
    for (folder, mode) in [("out", 0o555), ("out/runs", 0o555)] {
        let rights = fs::metadata(extractor.path(folder)).unwrap().permissions();
        fs::set_permissions(extractor.path(folder), Permissions::from_mode(mode)).unwrap();
        let ended = run();
        fs::set_permissions(extractor.path(folder), rights).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{folder}: {}", said(&ended));
        assert!(
            said(&ended).contains("cannot write to `out`"),
            "{}",
            said(&ended)
        );
        assert_eq!(extractor.latest(), before);
    }
    assert_eq!(run().status.code(), Some(0));
}

#[test]
fn what_may_not_be_read_is_named_and_half_a_share_is_no_share() {
    let Some(bound) = bound() else { return };
    let extractor = Extractor::new(8);
    let run = || extractor.run_as(&bound).output().unwrap();
    assert_eq!(run().status.code(), Some(0));
    let mut folders: Vec<PathBuf> = fs::read_dir(extractor.path("share"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let filed = fs::read_dir(&folders[0])
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    fs::set_permissions(&filed, Permissions::from_mode(0o000)).unwrap();
    // The state knows the file, so nothing is missing until it is to be opened.
    let ended = extractor.run_as(&bound).arg("--recheck").output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    let name = filed.file_name().unwrap().to_str().unwrap();
    assert!(
        said(&ended).contains(name) && said(&ended).contains("it may not be opened"),
        "{}",
        said(&ended)
    );
    let before = (
        extractor.latest(),
        fs::read_link(extractor.path("out/latest")).unwrap(),
    );
    for folder in &folders[..4] {
        fs::set_permissions(folder, Permissions::from_mode(0o000)).unwrap();
    }
    let ended = run();
    for folder in &folders[..4] {
        fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
    }
    assert_eq!(ended.status.code(), Some(1), "{}", said(&ended));
    assert!(
        said(&ended).contains("files are left on the share"),
        "{}",
        said(&ended)
    );
    assert_eq!(
        (
            extractor.latest(),
            fs::read_link(extractor.path("out/latest")).unwrap()
        ),
        before
    );
}

#[test]
fn a_roster_that_vanished_ends_with_1() {
    let extractor = Extractor::new(2);
    assert_eq!(extractor.run().status.code(), Some(0));
    let before = extractor.latest();
    fs::remove_file(extractor.path("roster.csv")).unwrap();
    assert_eq!(extractor.run().status.code(), Some(1));
    assert_eq!(extractor.latest(), before);
}

#[test]
fn two_runs_at_once_write_one_report_each_or_say_that_they_cannot() {
    let extractor = Extractor::new(4);
    let runs: Vec<_> = (0..3)
        .map(|_| extractor.run_as(&[]).stderr(Stdio::null()).spawn().unwrap())
        .collect();
    let mut codes: Vec<i32> = runs
        .into_iter()
        .map(|mut run| run.wait().unwrap().code().unwrap())
        .collect();
    codes.sort_unstable();
    assert!(
        codes[0] == 0 && codes.iter().all(|code| [0, 4].contains(code)),
        "{codes:?}"
    );
    let written = fs::read_dir(extractor.path("out/runs")).unwrap().count();
    assert_eq!(written, codes.iter().filter(|code| **code == 0).count());
    assert!(extractor.latest().is_some());
}
