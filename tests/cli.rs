//! The program as a script sees it: arguments, exit codes, and what is printed where.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const ROSTER: &str =
    "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,NASM-CPT,2026-07-05\n";

/// A folder with a roster and a file of records, removed at the end of the test.
struct Workspace(tempfile::TempDir);

impl Workspace {
    fn new() -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        workspace.write("staff.csv", ROSTER);
        workspace.write(
            "records.ndjson",
            &record("T014 Ben Okafor/fms.pdf", "Benjamin Okafor"),
        );
        workspace
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn recert(&self, args: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_recert"));
        command
            .current_dir(self.0.path())
            .env_remove("NO_COLOR")
            .args(args.split_whitespace());
        command
    }

    fn run(&self, args: &str) -> Finished {
        Finished::of(&self.recert(args).stdin(Stdio::null()).output().unwrap())
    }
}

fn record(path: &str, holder: &str) -> String {
    format!(
        r#"{{"path": "{path}", "sha256": "{SHA}", "pages": [1, 1], "source": "text", "kind": "completion", "holder": {{"state": "sure", "value": "{holder}"}}}}"#
    ) + "\n"
}

/// How a call of the program ended, and what it printed.
#[derive(Debug, PartialEq, Eq)]
struct Finished {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Finished {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    fn silent(code: i32) -> Self {
        Self {
            code: Some(code),
            out: String::new(),
            err: String::new(),
        }
    }
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_run_prints_nothing_and_writes_a_report() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30";
    assert_eq!(workspace.run(run), Finished::silent(0));
    assert_eq!(workspace.run(run), Finished::silent(0));
    let (first, second) = (
        workspace.path("reports/runs/2026-06-30"),
        workspace.path("reports/runs/2026-06-30.2"),
    );
    assert_eq!(
        read(first.join("summary.csv")),
        read(second.join("summary.csv"))
    );
    assert!(
        read(workspace.path("reports/latest/trainers/T014-okafor-benjamin/evidence.csv"))
            .contains("E001,T014 Ben Okafor/fms.pdf")
    );
    let run_json: serde_json::Value = serde_json::from_str(&read(second.join("run.json"))).unwrap();
    assert_eq!(run_json["as_of"], "2026-06-30");
    assert_eq!(run_json["counts"]["evidence"], 1);
}

#[cfg(target_os = "linux")]
#[test]
fn sha256sum_checks_the_manifest() {
    let workspace = Workspace::new();
    assert_eq!(
        workspace.run(
            "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30 --bom"
        ),
        Finished::silent(0)
    );
    let check = Command::new("sha256sum")
        .args(["-c", "--quiet", "manifest-sha256.txt"])
        .current_dir(workspace.path("reports/latest"))
        .status();
    assert!(check.unwrap().success());
}

#[test]
fn records_come_from_standard_input() {
    let workspace = Workspace::new();
    let mut command =
        workspace.recert("run --records - --roster staff.csv --out reports --as-of 2026-06-30");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(record("a.pdf", "Doug Pellerin").as_bytes())
        .unwrap();
    assert_eq!(
        Finished::of(&child.wait_with_output().unwrap()),
        Finished::silent(0)
    );
    assert!(
        read(workspace.path("reports/latest/unfiled.csv"))
            .contains("Doug Pellerin is not on the roster")
    );
}

#[test]
fn every_problem_of_a_roster_is_listed_and_nothing_changes() {
    let workspace = Workspace::new();
    workspace.write("staff.csv", "trainer_id,name,credential,expires_on\nT1,Ann Lee,NASM-CPT,03/04/2026\nT2,,NASM-CPT,2026-01-31\n");
    let finished = workspace.run("run --records records.ndjson --roster staff.csv --out reports");
    assert_eq!((finished.code, finished.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(finished.err, @r"
    error: the roster has 2 problems: correct the file; `recert run --lenient` leaves wrong rows out
    staff.csv:2: column `expires_on`: found a cell that is not shown (it may be personal), expected a date such as 2026-06-30; day and month are ambiguous: write the year first, as in 2026-06-30
    staff.csv:3: column `name`: found an empty cell, expected the trainer's full name; write first and last name
    ");
    assert!(!workspace.path("reports").exists());
    assert_eq!(workspace.run("roster check staff.csv"), finished);
}

#[test]
fn lenient_writes_a_report_and_lists_what_it_left_out() {
    let workspace = Workspace::new();
    workspace.write("staff.csv", &format!("{ROSTER}T2,Bo Chen,NASM-CPT,soon\n"));
    let finished =
        workspace.run("run --records records.ndjson --roster staff.csv --out reports --lenient");
    assert_eq!(finished.code, Some(0));
    insta::assert_snapshot!(finished.err, @"warning: left out: staff.csv:3: column `expires_on`: found `soon`, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30");
    assert!(workspace.path("reports/latest").exists());
}

#[test]
fn wrong_records_are_listed_with_line_and_column() {
    let workspace = Workspace::new();
    workspace.write("records.ndjson", "{\"path\": 1}\n");
    let finished = workspace.run("run --records records.ndjson --roster staff.csv --out reports");
    assert_eq!(finished.code, Some(2));
    insta::assert_snapshot!(finished.err, @r"
    error: 1 line is not a record
    records.ndjson:1:10: invalid type: integer `1`, expected a string
    ");
}

#[test]
fn a_failed_run_exits_with_1_and_changes_nothing() {
    let workspace = Workspace::new();
    assert_eq!(
        workspace.run(
            "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30"
        ),
        Finished::silent(0)
    );
    workspace.write("empty.csv", "trainer_id,name,credential\n");
    for args in [
        "run unmounted --roster staff.csv --out reports --as-of 2026-06-30",
        "run --records records.ndjson --roster empty.csv --out reports --as-of 2026-06-30",
        "run --records records.ndjson --roster missing.csv --out reports --as-of 2026-06-30",
        "run --records missing.ndjson --roster staff.csv --out reports --as-of 2026-06-30",
    ] {
        let finished = workspace.run(args);
        assert_eq!(
            (finished.code, finished.out.as_str()),
            (Some(1), ""),
            "{args}: {}",
            finished.err
        );
        assert!(finished.err.starts_with("error: "), "{args}");
    }
    assert_eq!(
        fs::read_dir(workspace.path("reports/runs"))
            .unwrap()
            .count(),
        1
    );
}

#[test]
fn changes_are_printed_on_request_and_nothing_if_there_are_none() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-27 --print changes";
    assert_eq!(workspace.run(run), Finished::silent(0));
    assert_eq!(workspace.run(run), Finished::silent(0));
    workspace.write(
        "records.ndjson",
        &(record("T014 Ben Okafor/fms.pdf", "Benjamin Okafor") + &record("b.pdf", "Doug Pellerin")),
    );
    let finished = workspace.run("run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-28 --print changes");
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(finished.out, @r"
    T014 nasm-cpt: the credential expires in 7 days, on 2026-07-05
    b.pdf: a new document
    ");
}

/// A name, an id or a text can write no line of news, turn no text and begin no formula, wherever it is shown.
#[test]
fn what_cannot_be_seen_is_shown_in_one_way() {
    let workspace = Workspace::new();
    workspace.write(
        "staff.csv",
        "trainer_id,name,credential,expires_on\n\"T1\u{202e}4\nBW-1\",Benjamin Okafor,NASM-CPT,2026-07-05\n",
    );
    let run = "run --records records.ndjson --roster staff.csv --out reports --print changes --log run.log --as-of";
    assert_eq!(
        workspace.run(&format!("{run} 2026-06-27")),
        Finished::silent(0)
    );
    let news = r"x.pdf\nBW-102 nasm-cpt: verdict changed from not_met to met";
    let holder = r"Doug\u202e Pellerin\n;=cmd()";
    workspace.write(
        "records.ndjson",
        &(record(news, holder) + &record(r"\u001b[2J.pdf", "＝1\u{200b}")),
    );
    let finished = workspace.run(&format!("{run} 2026-06-28"));
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(finished.out, @r"
    T1\u{202E}4 BW-1 nasm-cpt: the credential expires in 7 days, on 2026-07-05
    T1\u{202E}4 BW-1 nasm-cpt T014 Ben Okafor/fms.pdf: no longer a question: Not known as approved by the body: was a petition granted ($25 each), or is the provider on its list? Value: granted, granted with an amount such as granted 6 hour, refused, or pending. If the provider is on the body's list, write the field approvals and the body's code instead.
    T1\u{202E}4 BW-1 nasm-cpt T014 Ben Okafor/fms.pdf: no longer a question: No contact hours are printed: how many does it stand for? Value: amounts such as 6 hour, or 0.6 nasm ceu; 7.5 ace cec; for a college course 3 semester_credit; 0 hour for none.
    T1\u{202E}4 BW-1 nasm-cpt T014 Ben Okafor/fms.pdf: no longer a question: No date of completion is certain. When was it completed? Value: a day such as 2026-06-30, a month such as 2026-06, or none if the document does not state one.
    \u{1B}[2J.pdf: moved here from T014 Ben Okafor/fms.pdf
    x.pdf\u{A}BW-102 nasm-cpt: verdict changed from not_met to met: a new document
    ");
    // The log says why a run failed, on one line.
    let failed = workspace
        .recert("run --records records.ndjson --out reports --log run.log --roster")
        .arg("no\nsuch\u{202e}roster")
        .output()
        .unwrap();
    let failed = Finished::of(&failed);
    let message = "cannot read `no\\u{A}such\\u{202E}roster`: ";
    assert!(
        failed.err.starts_with(&format!("error: {message}")) && failed.err.lines().count() == 1,
        "{failed:?}"
    );
    let log = read(workspace.path("run.log"));
    assert!(log.lines().last().unwrap().contains(message), "{log}");
    // Nor does any file of the reports have such a character, and none of its cells begins with what makes a formula.
    let latest = workspace.path("reports/latest");
    let trainers = fs::read_dir(latest.join("trainers")).unwrap();
    let folders = trainers.map(|folder| folder.unwrap().path());
    for folder in folders.chain([latest]) {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = read(&path);
            let unseen = ['\u{202e}', '\u{200b}', '\u{1b}'];
            let lines = text.split(['\n', ',', ';', '\t']);
            let mut cells = lines.map(|cell| cell.trim_start_matches(['"', ' ']));
            assert!(
                !text.contains(unseen) && !cells.any(|cell| cell.starts_with(['=', '＝'])),
                "{}: {text}",
                path.display()
            );
        }
    }
}

/// An unquoted comma in a name pushes the birth date into another column.
#[test]
fn a_birth_date_of_the_roster_is_shown_nowhere() {
    let workspace = Workspace::new();
    workspace.write(
        "staff.csv",
        "trainer_id,name,credential,birth_date,status,expires_on\n\
         T014,Benjamin Okafor,NASM-CPT,1961-02-03,,2026-07-05\n\
         T015,Lee, Ann,NASM-CPT,1962-02-03,\n",
    );
    let run = "run --records records.ndjson --roster staff.csv --out reports --log run.log";
    let refused = workspace.run(run);
    let lenient = workspace.run(&format!("{run} --lenient"));
    assert_eq!((refused.code, lenient.code), (Some(2), Some(0)));
    let shown = [
        refused.err,
        lenient.err,
        read(workspace.path("run.log")),
        read(workspace.path("reports/latest/run.json")),
        read(workspace.path("reports/latest/summary.csv")),
    ];
    for text in &shown {
        assert!(!text.contains("02-03"), "{text}");
    }
    assert!(
        shown[3].contains("staff.csv:3: column `status`"),
        "{}",
        shown[3]
    );
}

#[cfg(target_os = "linux")]
#[test]
fn changes_that_cannot_be_printed_are_a_warning_that_names_the_report() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-27 --print changes";
    assert_eq!(workspace.run(run), Finished::silent(0));
    workspace.write("records.ndjson", &record("b.pdf", "Doug Pellerin"));
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let finished = workspace.recert(run).stdout(full).output().unwrap();
    let finished = Finished::of(&finished);
    assert_eq!(finished.code, Some(3), "{}", finished.err);
    assert!(
        finished
            .err
            .contains("the report was published as `reports/runs/2026-06-27.2`"),
        "{}",
        finished.err
    );
    assert!(read(workspace.path("reports/latest/changes.csv")).contains("b.pdf"));
}

#[test]
fn a_configuration_replaces_options_and_every_setting_is_checked() {
    let workspace = Workspace::new();
    workspace.write(
        "recert.toml",
        "records = ['records.ndjson']\nroster = 'staff.csv'\nout = 'reports'\nas-of = 2026-06-30\n",
    );
    assert_eq!(
        workspace.run("run --config recert.toml"),
        Finished::silent(0)
    );
    assert_eq!(
        workspace.run("run --config recert.toml --as-of 2026-07-01"),
        Finished::silent(0)
    );
    assert!(
        workspace.path("reports/runs/2026-06-30").exists()
            && workspace.path("reports/runs/2026-07-01").exists()
    );
    workspace.write(
        "wrong.toml",
        "rooster = 'staff.csv'\nout = 'elsewhere'\nmax-loss = 101\n",
    );
    let finished = workspace.run("run --config wrong.toml");
    assert_eq!((finished.code, finished.out.as_str()), (Some(2), ""));
    assert!(
        finished
            .err
            .starts_with("error: the configuration has 2 errors\n"),
        "{}",
        finished.err
    );
    assert!(
        finished.err.contains("wrong.toml:1:1") && finished.err.contains("wrong.toml:3:12"),
        "{}",
        finished.err
    );
    assert!(!workspace.path("elsewhere").exists());
    assert_eq!(workspace.run("run --config missing.toml").code, Some(1));
}

#[test]
fn old_names_of_options_still_work_and_are_mentioned_once() {
    let workspace = Workspace::new();
    workspace.write(
        "answers.csv",
        "sha256,pages,field,value,answered_by,answered_on,reason\n",
    );
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30";
    let finished = workspace.run(&format!(
        "{run} --settle 0 --settle=0 --decisions answers.csv"
    ));
    assert_eq!((finished.code, finished.out.as_str()), (Some(0), ""));
    insta::assert_snapshot!(finished.err, @r"
    note: `decisions` is now called `answers`: the old name still works, but please use the new one
    note: `settle` is now called `min-age`: the old name still works, but please use the new one
    ");
    workspace.write(
        "recert.toml",
        "records = ['records.ndjson']\nroster = 'staff.csv'\nout = 'reports'\nsettle = 0\n",
    );
    let finished = workspace.run("run --config recert.toml --settle 0");
    assert_eq!(finished.code, Some(0));
    insta::assert_snapshot!(finished.err, @"note: `settle` is now called `min-age`: the old name still works, but please use the new one");
}

#[test]
fn a_file_of_decisions_is_read_as_answers_and_its_old_headings_are_noted() {
    let workspace = Workspace::new();
    let row = format!("{SHA},,amounts,6 hour,M. Lee,2026-06-01,");
    workspace.write(
        "decisions.csv",
        &format!("sha256,pages,field,value,decided_by,decided_on,reason\n{row}\n"),
    );
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30 --answers decisions.csv";
    assert_eq!(workspace.run(run), Finished::silent(0));
    assert!(read(workspace.path("reports/latest/answers.csv")).contains("6 hour"));
    assert!(
        read(workspace.path("reports/latest/run.json"))
            .contains("`decided_by` is now `answered_by`")
    );
}

#[test]
fn init_writes_files_that_do_not_exist() {
    let workspace = Workspace::new();
    fs::create_dir_all(workspace.path("share/T015 Ann Lee")).unwrap();
    workspace.write("share/T015 Ann Lee/fms.pdf", "%PDF-1.4");
    let finished = workspace.run("init share");
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(finished.out, @r"
    files: 1, 1 of them named like a PDF; skipped: 0
    folders that seem to be named after a person: 1
    staff.csv: exists already and is not changed
    recert.toml: written
    a sample of 1 files: 0 certificates and cards, 0 of them with an unclear field; 0 other documents; 1 unreadable
    next: fill in staff.csv, check it with `recert roster check staff.csv`, then call `recert run --config recert.toml`
    ");
    assert_eq!(read(workspace.path("staff.csv")), ROSTER);
    assert_eq!(
        workspace.run("run --config recert.toml --min-age 0").code,
        Some(0)
    );
    fs::remove_file(workspace.path("staff.csv")).unwrap();
    assert_eq!(workspace.run("init share").code, Some(0));
    assert!(read(workspace.path("staff.csv")).ends_with("\nT015,Ann Lee,,,,,,\n"));
}

#[test]
fn nothing_is_written_among_documents() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("share")).unwrap();
    workspace.write("share/a.pdf", "%PDF-1.4");
    for (options, error) in [
        (
            "share --out share/reports",
            "the output folder `share/reports` is among the documents of `share`",
        ),
        (
            "share/a.pdf --out share/reports",
            "the output folder `share/reports` is among the documents of `share/a.pdf`",
        ),
        (
            "share --out reports --log share/run.log",
            "the log `share/run.log` is among the documents of `share`",
        ),
    ] {
        let finished = workspace.run(&format!("run --roster staff.csv {options}"));
        assert_eq!(finished.code, Some(2), "{options}");
        assert!(finished.err.contains(error), "{}", finished.err);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("share/run.log", workspace.path("link.log")).unwrap();
        let finished = workspace.run("run --roster staff.csv share --out reports --log link.log");
        assert_eq!(finished.code, Some(2), "{}", finished.err);
    }
    let finished = workspace.run("init .");
    assert_eq!(finished.code, Some(2));
    assert!(
        finished
            .err
            .contains("the working directory `.` is among the documents of `.`"),
        "{}",
        finished.err
    );
    let mut share: Vec<_> = fs::read_dir(workspace.path("share"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    share.sort();
    assert_eq!(share, ["a.pdf"]);
    assert!(!workspace.path("recert.toml").exists());
}

#[test]
fn a_log_lists_what_a_run_did_and_names_nobody() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("share")).unwrap();
    workspace.write("share/Benjamin Okafor.pdf", "%PDF-1.4");
    let run = "run share --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30 --log run.log";
    assert_eq!(
        workspace.run(&format!("{run} --log-level debug --log-format json")),
        Finished::silent(0)
    );
    let log = read(workspace.path("run.log"));
    let events: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let messages: Vec<&str> = events
        .iter()
        .map(|event| event["message"].as_str().unwrap())
        .collect();
    assert_eq!(
        messages,
        ["began", "walked", "record", "read", "published", "ended"]
    );
    // The file that was cut off may be the card of whom it is named after.
    assert_eq!(
        (
            &events[4]["report"],
            &events[4]["needs_review"],
            &events[5]["code"]
        ),
        (&"2026-06-30".into(), &1.into(), &0.into())
    );
    // The log is appended to. It has the failure of a run, but not what is wrong in a person's row.
    workspace.write(
        "staff.csv",
        "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,NASM-CPT,soon\n",
    );
    assert_eq!(
        workspace.run(&format!("{run} --log-level error")).code,
        Some(2)
    );
    let log = read(workspace.path("run.log"));
    let last = log.lines().last().unwrap();
    assert!(
        log.starts_with('{') && last.contains("ERROR") && last.contains("the roster has 1 problem"),
        "{last}"
    );
    assert!(!log.contains("Okafor") && !log.contains("T014"), "{log}");
    assert_eq!(
        workspace
            .run("run share --roster staff.csv --out reports --log no/such/place")
            .code,
        Some(1)
    );
}

#[test]
fn a_second_run_exits_with_4_while_the_first_is_working() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports --as-of 2026-06-30";
    assert_eq!(workspace.run(run), Finished::silent(0));
    let lock = fs::File::open(workspace.path("reports/.lock")).unwrap();
    lock.lock().unwrap();
    let finished = workspace.run(run);
    assert_eq!((finished.code, finished.out.as_str()), (Some(4), ""));
    insta::assert_snapshot!(finished.err, @"error: another run is using the output folder `reports`: try again when it has ended, or use --wait");
    drop(lock);
    assert_eq!(workspace.run(&format!("{run} --wait")), Finished::silent(0));
    assert_eq!(
        fs::read_dir(workspace.path("reports/runs"))
            .unwrap()
            .count(),
        2
    );
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("share")).unwrap();
    for args in [
        "run",
        "run --roster staff.csv --out reports",
        "run --records records.ndjson --roster staff.csv --out reports --as-of 30.06.2026",
        "run --records records.ndjson --roster staff.csv --out reports --strict --lenient",
        "run share --roster staff.csv --out share/reports",
        "audit",
    ] {
        let finished = workspace.run(args);
        assert_eq!(
            (finished.code, finished.out.as_str()),
            (Some(2), ""),
            "{args}"
        );
        assert!(
            finished.err.starts_with("error: "),
            "{args}: {}",
            finished.err
        );
    }
    assert!(!workspace.path("share/reports").exists());
}

#[test]
fn why_a_document_was_read_that_way_is_shown_to_people_only() {
    let workspace = Workspace::new();
    let finished = workspace.run("extract --why records.ndjson");
    assert_eq!((finished.code, finished.out.as_str()), (Some(2), ""));
    assert!(
        finished.err.contains("`--why` is for people")
            && finished.err.contains("add `--format text`"),
        "{}",
        finished.err
    );
}

#[test]
fn help_has_examples() {
    let workspace = Workspace::new();
    let help = workspace.run("--help");
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    assert!(
        help.out
            .contains("recert run /mnt/certificates --roster staff.csv --out reports")
    );
    assert!(help.out.contains("Exit codes:"));
}

#[test]
fn checks_print_what_they_counted() {
    let workspace = Workspace::new();
    let finished = workspace.run("roster check staff.csv");
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    assert!(
        finished
            .out
            .ends_with("staff.csv: no problems; trainers: 1, credentials: 1\n"),
        "{}",
        finished.out
    );
    assert_eq!(workspace.run("rules check").code, Some(0));
}

/// D37: every row that cannot be judged, with a suggestion, and what is remarkable in the others.
#[test]
fn a_roster_check_lists_the_rows_that_cannot_be_judged() {
    let workspace = Workspace::new();
    let roster = "trainer_id,name,credential,cycle_start,expires_on\n\
        T1,Ann Lee,NASM-CTP,2038-06-30,2040-06-30\n\
        T2,Bo Chen,NASM-CPT; ACSM-EP,2038-06-30,2040-06-30\n\
        T3,Di Ek,Exercise Physiologist,2038-06-30,2040-06-30\n\
        T4,Ed Fox,Yoga Master,2038-06-30,2040-06-30\n\
        T5,Flo Gray,NASM-CPT,,\n\
        T6,Gus Hill,NASM-CPT,2024-06-30,2062-06-30\n\
        T7,Hal Ives,NASM-CPT,2024-06-30,2027-01-31\n";
    fs::write(workspace.path("staff.csv"), roster).unwrap();
    let finished = workspace.run("roster check staff.csv");
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(finished.out, @r"
    staff.csv:2: `NASM-CTP` of T1 cannot be judged: there are no rules for `nasm-ctp`; did you mean NASM-CPT?
    staff.csv:3: `NASM-CPT; ACSM-EP` of T2 cannot be judged: there are no rules for `nasm-cpt; acsm-ep`; write one credential a row, with its own dates
    staff.csv:4: `Exercise Physiologist` of T3 cannot be judged: there are no rules for `exercise physiologist`; it may mean ACSM-EP, ACSM-CEP
    staff.csv:5: `Yoga Master` of T4 cannot be judged: there are no rules for `yoga master`; check yoga master with its body
    staff.csv:6: `NASM-CPT` of T5 cannot be judged: the roster has no date from which its cycle follows; enter cycle_start and expires_on in the roster
    staff.csv:7: `NASM-CPT` of T6 cannot be judged: the cycle on the roster, 2024-06-30 to 2062-06-30, is more than a year longer than the body's 2 years; 2 years from 2024-06-30 end about 2026-06-30, and 2 years to 2062-06-30 begin about 2060-06-30
    staff.csv:8: `NASM-CPT` of T7: The cycle on the roster, 2024-06-30 to 2027-01-31, is longer than the body's 2 years; it is judged as entered (D37).
    staff.csv: 6 credentials cannot be judged, see above; trainers: 7, credentials: 7
    ");
    // They are listed even if another row is wrong.
    fs::write(
        workspace.path("staff.csv"),
        format!("{roster}T8,Ida Jung,NASM-CPT,soon,\n"),
    )
    .unwrap();
    let finished = workspace.run("roster check staff.csv");
    assert_eq!(finished.code, Some(2));
    assert_eq!(finished.out.matches("cannot be judged").count(), 6);
    assert!(
        finished.err.contains("staff.csv:9: column `cycle_start`"),
        "{}",
        finished.err
    );
}

#[test]
fn a_wrong_list_of_providers_is_an_error_with_its_position() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("rules")).unwrap();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/rules")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            workspace.path("rules").join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    workspace.write(
        "rules/providers.toml",
        "[[provider]]\nname = \"A\"\nclass = \"guild\"\n",
    );
    let finished = workspace.run("rules check rules");
    assert_eq!(finished.code, Some(2));
    assert!(
        finished.err.contains("providers.toml:3"),
        "{}",
        finished.err
    );
}

#[test]
fn a_folder_of_rules_replaces_the_built_in_ones() {
    let workspace = Workspace::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir(workspace.path("mine")).unwrap();
    for entry in fs::read_dir(root.join("rules")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            workspace.path("mine").join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    let made_up = root.join("fixtures/made-up-body");
    let units = [
        read(root.join("rules/units.toml")),
        read(made_up.join("units-rows.toml")),
    ]
    .concat();
    workspace.write("mine/units.toml", &units);
    for name in ["harbour.toml", "harbour.txt"] {
        fs::copy(made_up.join(name), workspace.path("mine").join(name)).unwrap();
    }
    let finished = workspace.run("rules check mine");
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""));
    assert!(finished.out.contains("\nharbour 1\n"), "{}", finished.out);
    workspace.write(
        "coach.csv",
        "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,HGM Coach,2026-07-05\n",
    );
    let run = "run --records records.ndjson --roster coach.csv --out reports --as-of 2026-06-30 --rules mine";
    assert_eq!(workspace.run(run), Finished::silent(0));
    assert!(read(workspace.path("reports/latest/summary.csv")).contains(",harbour 1,yes,"));
    workspace.write("mine/harbour.txt", "Coaches renew every year.");
    let finished = workspace.run("rules check mine");
    assert_eq!(finished.code, Some(2));
    assert!(
        finished.err.contains("this quote is not in harbour.txt")
            && finished.err.contains("harbour.toml:"),
        "{}",
        finished.err
    );
}

#[test]
fn a_wrong_size_is_an_error_of_usage() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports";
    for option in ["--max-file-size=17592186044416", "--max-file-size=0"] {
        let finished = workspace.run(&format!("{run} {option}"));
        assert_eq!(finished.code, Some(2), "{option}");
        assert!(
            finished.err.contains("1..=1048576"),
            "{option}: {}",
            finished.err
        );
    }
}

#[test]
fn too_little_memory_for_any_document_is_an_error_of_usage() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("share")).unwrap();
    workspace.write("share/a.pdf", "%PDF-1.4 startxref 0 %%EOF");
    let finished = workspace.run("run share --roster staff.csv --max-memory 64 --out out");
    assert_eq!(finished.code, Some(2), "{finished:?}");
    let message = "invalid value '64' for '--max-memory <MIB>': 64 is not in 128..=1048576";
    assert!(finished.err.contains(message), "{finished:?}");
    // With the least, the document is read, and is the only one that says what is wrong with it.
    let finished = workspace.run("extract --max-memory 128 share");
    let damaged = finished.out.contains("pdf-damaged");
    assert!(damaged && finished.code == Some(0), "{finished:?}");
}

#[test]
fn a_wrong_pattern_is_an_error_of_usage() {
    let workspace = Workspace::new();
    let run = "run --records records.ndjson --roster staff.csv --out reports";
    for (option, reason) in [
        ("--exclude=card[", "unclosed character class"),
        ("--exclude=#recycle", "starts a comment"),
    ] {
        let finished = workspace.run(&format!("{run} {option}"));
        assert_eq!(finished.code, Some(2), "{option}");
        assert!(finished.err.contains(reason), "{option}: {}", finished.err);
    }
    workspace.write("recert.toml", "exclude = ['*.mp4', 'card[']\n");
    let finished = workspace.run(&format!("{run} --config recert.toml"));
    assert_eq!(finished.code, Some(2));
    assert!(
        finished.err.contains("recert.toml:1:")
            && finished.err.contains("unclosed character class"),
        "{}",
        finished.err
    );
}

#[test]
fn an_excluded_document_gives_no_record() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.path("share")).unwrap();
    workspace.write("share/a.txt", "a note");
    workspace.write("share/b.pdf", "%PDF-1.4");
    let finished = workspace.run("extract share --exclude *.txt");
    assert!(
        finished.out.contains("b.pdf") && !finished.out.contains("a.txt"),
        "{}",
        finished.out
    );
}

#[test]
fn extract_prints_what_is_in_a_container_and_what_could_not_be_read() {
    const CERTIFICATE: &[u8] =
        include_bytes!("../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
    let workspace = Workspace::new();
    let mut archive = zip::ZipWriter::new(fs::File::create(workspace.path("all.zip")).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in [("b.pdf", CERTIFICATE), ("a/notes.txt", b"call them")] {
        archive.start_file(name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap();
    fs::create_dir(workspace.path("share")).unwrap();
    fs::rename(workspace.path("all.zip"), workspace.path("share/all.zip")).unwrap();
    workspace.write("share/empty.pdf", "");
    fs::write(
        workspace.path("share/large.pdf"),
        vec![b'%'; 1024 * 1024 + 1],
    )
    .unwrap();
    let finished = workspace.run("extract --max-file-size 1 share");
    let records = finished.out.lines().map(|line| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let finding = record["findings"][0]["code"].as_str().unwrap_or_default();
        [&record["path"], &record["kind"]]
            .map(|value| value.as_str().unwrap().to_owned())
            .join(" ")
            + " "
            + finding
    });
    assert_eq!(
        records.collect::<Vec<_>>(),
        [
            "all.zip/a/notes.txt unreadable unsuited",
            "all.zip/b.pdf completion ",
            "empty.pdf unreadable not-read",
            "large.pdf unreadable too-large",
        ]
    );
    let large = "large.pdf: larger than 1 MiB: raise --max-file-size, save it smaller, or split it";
    assert_eq!(
        (finished.code, finished.err),
        (Some(3), format!("warning: not read: {large}\n"))
    );
}
