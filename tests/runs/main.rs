//! What happens to a scheduled program: it is killed, disks fill up, folders cannot be written or read, rosters disappear. What
//! happens to the documents is in `evidence.rs`.
//!
//! The tests of what a file system refuses compile `refusals.c`; without a C compiler they are skipped with a message.
//! As root, the tests of permissions start the program as the user nobody with `setpriv`. If that is missing, they are skipped with a message.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stdout, reason = "a skipped test is reported")]

mod evidence;

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use recert::digest::sha256_hex;

/// A share with documents of the fixtures, a roster and an output folder, accessible to everybody; removed at the end of the test.
struct Workspace(tempfile::TempDir);

impl Workspace {
    /// With the documents of this number of trainers.
    fn new(trainers: usize) -> Self {
        let mut folders: Vec<PathBuf> = fs::read_dir(fixtures().join("drive"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        folders.retain(|folder| folder.is_dir());
        folders.sort();
        let names = folders.iter().take(trainers);
        Self::with(names.map(|folder| folder.file_name().unwrap().to_str().unwrap()))
    }

    /// With the documents of these folders.
    fn with<'f>(folders: impl IntoIterator<Item = &'f str>) -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        fs::set_permissions(workspace.0.path(), Permissions::from_mode(0o755)).unwrap();
        fs::copy(fixtures().join("roster.csv"), workspace.path("roster.csv")).unwrap();
        for folder in folders {
            copy(
                &fixtures().join("drive").join(folder),
                &workspace.path("share").join(folder),
            );
        }
        fs::create_dir(workspace.path("out")).unwrap();
        fs::set_permissions(workspace.path("out"), Permissions::from_mode(0o777)).unwrap();
        workspace
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A run over the share, started through this command.
    fn run_as(&self, launcher: &[&str]) -> Command {
        let program = [launcher, &[env!("CARGO_BIN_EXE_recert")]].concat();
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

    /// The latest report, checked against its manifest.
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

    /// Number of documents whose readings are in the state.
    fn kept(&self) -> i64 {
        if !self.path("out/state.sqlite").exists() {
            return 0;
        }
        let state = rusqlite::Connection::open(self.path("out/state.sqlite")).unwrap();
        // A run that was killed before it created the tables kept nothing.
        state
            .query_row(
                "SELECT count(*) FROM readings WHERE records <> '[]'",
                [],
                |row| row.get(0),
            )
            .unwrap_or(0)
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
            // Two copies that are made in different seconds give the same report.
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            let copied = fs::File::options().write(true).open(&to).unwrap();
            copied.set_modified(modified).unwrap();
        }
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Kills this number of runs at moments spread over the duration of a complete run.
fn killed_at(moments: u32) {
    let workspace = Workspace::new(8);
    let undisturbed = Workspace::new(8);
    let start = Instant::now();
    assert_eq!(
        undisturbed.run().status.code(),
        Some(0),
        "{}",
        stderr(&undisturbed.run())
    );
    let whole = start.elapsed();
    let (expected, all) = (undisturbed.latest().unwrap(), undisturbed.read());
    let mut seed = 20_260_630_u32;
    for _ in 0..moments {
        // Pseudo-random, the same in every test run: Marsaglia's xorshift.
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let kept = workspace.kept();
        let mut run = workspace
            .run_as(&[])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * (seed % 1000) / 900);
        run.kill().unwrap();
        run.wait().unwrap();
        if let Some(latest) = workspace.latest() {
            assert_eq!(latest, expected);
        }
        assert!(workspace.kept() >= kept, "what was kept is not lost");
    }
    let kept = workspace.kept();
    let last = workspace.run();
    assert_eq!(
        (last.status.code(), stderr(&last)),
        (Some(0), String::new())
    );
    assert_eq!(workspace.latest().unwrap(), expected);
    assert_eq!(
        workspace.read(),
        all - kept,
        "nothing that was kept is read again"
    );
    // Temporary folders are removed when they are old; none of them is in `runs`.
    let runs = fs::read_dir(workspace.path("out/runs"))
        .unwrap()
        .map(|run| run.unwrap().path());
    assert!(
        runs.into_iter()
            .all(|run| run.join("manifest-sha256.txt").exists())
    );
}

#[test]
fn a_killed_run_leaves_complete_reports_and_what_it_read() {
    killed_at(12);
}

#[test]
#[ignore = "takes minutes: cargo test --release --test runs -- --ignored"]
fn runs_killed_at_three_hundred_moments_leave_complete_reports_and_what_they_read() {
    killed_at(300);
}

#[test]
fn a_killed_run_leaves_no_process_behind() {
    if !Path::new("/proc/self").exists() {
        println!("skipped: there is no list of processes");
        return;
    }
    let workspace = Workspace::new(8);
    let mut run = workspace.run_as(&[]).spawn().unwrap();
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
            "nothing found within a minute"
        );
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A limit on the size of files makes a write fail in the middle like a full disk, without needing a disk.
#[test]
fn a_disk_that_is_full_leaves_the_last_report() {
    let workspace = Workspace::new(8);
    assert_eq!(workspace.run().status.code(), Some(0));
    let before = (
        workspace.latest(),
        fs::read_link(workspace.path("out/latest")).unwrap(),
    );
    fs::remove_file(workspace.path("out/state.sqlite")).unwrap();
    let full = workspace
        .run_as(&[
            "/bin/sh",
            "-c",
            r#"trap "" XFSZ; ulimit -f 16; exec "$@""#,
            "sh",
        ])
        .output()
        .unwrap();
    assert_eq!(full.status.code(), Some(1), "{}", stderr(&full));
    assert!(
        stderr(&full).starts_with("error: cannot write to `out`: "),
        "{}",
        stderr(&full)
    );
    assert_eq!(
        (
            workspace.latest(),
            fs::read_link(workspace.path("out/latest")).unwrap()
        ),
        before
    );
    let again = workspace.run();
    assert_eq!(
        (again.status.code(), stderr(&again)),
        (Some(0), String::new())
    );
    assert_eq!(workspace.latest(), before.0);
}

/// A run, one on a disk with a few KiB left, a check of the report after it, and one on a disk with space again.
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
    let unshare = ["unshare", "--mount", "sh", "-c"];
    let mounts = Command::new(unshare[0])
        .args(&unshare[1..])
        .arg("mount -t tmpfs none /mnt")
        .output();
    if !mounts.is_ok_and(|output| output.status.success()) {
        println!("skipped: only root can mount a disk");
        return;
    }
    let workspace = Workspace::new(8);
    let output = workspace
        .run_as(&[&unshare[..], &[ON_A_SMALL_DISK, "sh"]].concat())
        .output()
        .unwrap();
    let codes = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(
        codes,
        "first 0\nfull 1\nwhole 0\nagain 0\n2026-06-30\n2026-06-30.2\n",
        "{}",
        stderr(&output)
    );
    assert!(
        stderr(&output).contains("error: cannot write to `out`"),
        "{}",
        stderr(&output)
    );
}

/// How to start the program so that permissions apply to it: directly, or as the user nobody if this is root. `None` if
/// that is not possible.
fn unprivileged() -> Option<Vec<&'static str>> {
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
    println!("skipped: this is root, and the program cannot be started as another user");
    None
}

#[test]
fn an_output_folder_without_permission_exits_with_1() {
    let Some(launcher) = unprivileged() else {
        return;
    };
    let workspace = Workspace::new(2);
    let run = || workspace.run_as(&launcher).output().unwrap();
    assert_eq!(run().status.code(), Some(0));
    let before = workspace.latest();
    for (folder, mode) in [("out", 0o555), ("out/runs", 0o555)] {
        let permissions = fs::metadata(workspace.path(folder)).unwrap().permissions();
        fs::set_permissions(workspace.path(folder), Permissions::from_mode(mode)).unwrap();
        let finished = run();
        fs::set_permissions(workspace.path(folder), permissions).unwrap();
        assert_eq!(
            finished.status.code(),
            Some(1),
            "{folder}: {}",
            stderr(&finished)
        );
        assert!(
            stderr(&finished).contains("cannot write to `out`"),
            "{}",
            stderr(&finished)
        );
        assert_eq!(workspace.latest(), before);
    }
    assert_eq!(run().status.code(), Some(0));
}

#[test]
fn unreadable_files_are_listed_and_half_a_share_is_an_error() {
    let Some(launcher) = unprivileged() else {
        return;
    };
    let workspace = Workspace::new(8);
    let run = || workspace.run_as(&launcher).output().unwrap();
    assert_eq!(run().status.code(), Some(0));
    let mut folders: Vec<PathBuf> = fs::read_dir(workspace.path("share"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let document = fs::read_dir(&folders[0])
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    fs::set_permissions(&document, Permissions::from_mode(0o000)).unwrap();
    // The state knows the file, so nothing is missing until it must be opened.
    let finished = workspace
        .run_as(&launcher)
        .arg("--recheck")
        .output()
        .unwrap();
    assert_eq!(finished.status.code(), Some(3));
    let name = document.file_name().unwrap().to_str().unwrap();
    assert!(
        stderr(&finished).contains(name) && stderr(&finished).contains("permission denied"),
        "{}",
        stderr(&finished)
    );
    let before = (
        workspace.latest(),
        fs::read_link(workspace.path("out/latest")).unwrap(),
    );
    for folder in &folders[..4] {
        fs::set_permissions(folder, Permissions::from_mode(0o000)).unwrap();
    }
    let finished = run();
    for folder in &folders[..4] {
        fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
    }
    assert_eq!(finished.status.code(), Some(1), "{}", stderr(&finished));
    assert!(
        stderr(&finished).contains("/share`: check that all of it is mounted"),
        "{}",
        stderr(&finished)
    );
    assert_eq!(
        (
            workspace.latest(),
            fs::read_link(workspace.path("out/latest")).unwrap()
        ),
        before
    );
}

#[test]
fn a_missing_roster_exits_with_1() {
    let workspace = Workspace::new(2);
    assert_eq!(workspace.run().status.code(), Some(0));
    let before = workspace.latest();
    fs::remove_file(workspace.path("roster.csv")).unwrap();
    assert_eq!(workspace.run().status.code(), Some(1));
    assert_eq!(workspace.latest(), before);
}

#[test]
fn simultaneous_runs_write_one_report_each_or_exit_with_4() {
    let workspace = Workspace::new(4);
    let runs: Vec<_> = (0..3)
        .map(|_| workspace.run_as(&[]).stderr(Stdio::null()).spawn().unwrap())
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
    let written = fs::read_dir(workspace.path("out/runs")).unwrap().count();
    assert_eq!(written, codes.iter().filter(|code| **code == 0).count());
    assert!(workspace.latest().is_some());
}

/// A library that refuses calls of the operating system to a program that loads it; `None` if it cannot be compiled.
#[cfg(target_os = "linux")]
fn refusals(workspace: &Workspace) -> Option<PathBuf> {
    let library = workspace.path("refusals.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refusals.c");
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .arg("-ldl")
        .status();
    if compiled.is_ok_and(|status| status.success()) {
        return Some(library);
    }
    println!("skipped: there is no C compiler");
    None
}

#[cfg(target_os = "linux")]
#[test]
fn what_the_share_of_the_reports_refuses_is_a_warning_once() {
    for (call, warning) in [
        (
            "chmod",
            "warning: could not restrict who can read the report: ",
        ),
        (
            "fsync",
            "warning: could not make sure that the report is on the disk: ",
        ),
        ("flock", "warning: the output folder could not be locked: "),
    ] {
        let workspace = Workspace::new(2);
        let Some(library) = refusals(&workspace) else {
            return;
        };
        // So that the run creates it.
        fs::remove_dir(workspace.path("out")).unwrap();
        let finished = workspace
            .run_as(&[])
            .env("LD_PRELOAD", library)
            .env("REFUSE", call)
            .output()
            .unwrap();
        let text = stderr(&finished);
        assert_eq!(finished.status.code(), Some(0), "{call}: {text}");
        assert_eq!(text.matches(warning).count(), 1, "{call}: {text}");
        assert!(workspace.latest().is_some());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_clock_before_1970_is_no_crash() {
    let workspace = Workspace::new(1);
    let Some(library) = refusals(&workspace) else {
        return;
    };
    let mut run = workspace.run_as(&[]);
    run.args(["--keep-days=30", "--log=run.log"]);
    run.env("LD_PRELOAD", &library).env("CLOCK", "-86400");
    let finished = run.output().unwrap();
    assert_eq!(finished.status.code(), Some(0), "{}", stderr(&finished));
    let run_json = fs::read_to_string(workspace.path("out/latest/run.json")).unwrap();
    assert!(run_json.contains("1969-12-31T"), "{run_json}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_listing_that_breaks_off_is_a_folder_that_could_not_be_read() {
    let workspace = Workspace::new(8);
    let Some(library) = refusals(&workspace) else {
        return;
    };
    assert_eq!(workspace.run().status.code(), Some(0));
    let broken_at = |name: &str| {
        let mut run = workspace.run_as(&[]);
        run.arg("--max-loss=100");
        run.env("LD_PRELOAD", &library);
        run.env("REFUSE", "readdir64").env("REFUSE_AT", name);
        run.output().unwrap()
    };
    let folder = "BW-101 Imani Adeyemi";
    let finished = broken_at("behavior change.pdf");
    assert_eq!(finished.status.code(), Some(3), "{}", stderr(&finished));
    assert!(
        stderr(&finished).contains(&format!("not read: {folder}/: its listing broke off (")),
        "{}",
        stderr(&finished)
    );
    // If the folder that was named breaks off, anybody's documents may be missing.
    let before = fs::read_link(workspace.path("out/latest")).unwrap();
    let finished = broken_at(folder);
    assert_eq!(finished.status.code(), Some(1), "{}", stderr(&finished));
    assert!(
        stderr(&finished).starts_with("error: cannot open `share`: "),
        "{}",
        stderr(&finished)
    );
    assert_eq!(fs::read_link(workspace.path("out/latest")).unwrap(), before);
}
