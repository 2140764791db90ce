//! The program as a script sees it: arguments, exit codes, what it says and where.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const ROSTER: &str =
    "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,NASM-CPT,2026-07-05\n";

/// A folder with a roster and a file of records, gone at the end of the test.
struct Extractor(tempfile::TempDir);

impl Extractor {
    fn new() -> Self {
        let extractor = Self(tempfile::tempdir().unwrap());
        extractor.write("staff.csv", ROSTER);
        extractor.write(
            "night.ndjson",
            &record("T014 Ben Okafor/fms.pdf", "Benjamin Okafor"),
        );
        extractor
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

    fn run(&self, args: &str) -> Summary {
        Summary::of(&self.recert(args).stdin(Stdio::null()).output().unwrap())
    }
}

fn record(path: &str, holder: &str) -> String {
    format!(
        r#"{{"path": "{path}", "sha256": "{SHA}", "pages": [1, 1], "source": "text", "kind": "completion", "holder": {{"state": "sure", "value": "{holder}"}}}}"#
    ) + "\n"
}

#[derive(Debug, PartialEq, Eq)]
struct Summary {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Summary {
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
fn a_run_says_nothing_and_leaves_a_report() {
    let extractor = Extractor::new();
    let run = "run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-30";
    assert_eq!(extractor.run(run), Summary::silent(0));
    assert_eq!(extractor.run(run), Summary::silent(0));
    let (first, second) = (
        extractor.path("reports/runs/2026-06-30"),
        extractor.path("reports/runs/2026-06-30.2"),
    );
    assert_eq!(
        read(first.join("summary.csv")),
        read(second.join("summary.csv"))
    );
    assert!(
        read(extractor.path("reports/latest/trainers/T014-okafor-benjamin/evidence.csv"))
            .contains("E001,T014 Ben Okafor/fms.pdf")
    );
    let run_json: serde_json::Value = serde_json::from_str(&read(second.join("run.json"))).unwrap();
    assert_eq!(run_json["as_of"], "2026-06-30");
    assert_eq!(run_json["counts"]["evidence"], 1);
}

#[cfg(target_os = "linux")]
#[test]
fn sha256sum_checks_the_manifest() {
    let extractor = Extractor::new();
    assert_eq!(
        extractor.run(
            "run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-30 --bom"
        ),
        Summary::silent(0)
    );
    let check = Command::new("sha256sum")
        .args(["-c", "--quiet", "manifest-sha256.txt"])
        .current_dir(extractor.path("reports/latest"))
        .status();
    assert!(check.unwrap().success());
}

#[test]
fn records_come_from_standard_input() {
    let extractor = Extractor::new();
    let mut command =
        extractor.recert("run --records - --roster staff.csv --out reports --as-of 2026-06-30");
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
        Summary::of(&child.wait_with_output().unwrap()),
        Summary::silent(0)
    );
    assert!(
        read(extractor.path("reports/latest/unfiled.csv"))
            .contains("Doug Pellerin is not on the roster")
    );
}

#[test]
fn a_wrong_roster_is_named_in_full_and_nothing_changes() {
    let extractor = Extractor::new();
    extractor.write("staff.csv", "trainer_id,name,credential,expires_on\nT1,Ann Lee,NASM-CPT,03/04/2026\nT2,,NASM-CPT,2026-01-31\n");
    let ended = extractor.run("run --records night.ndjson --roster staff.csv --out reports");
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(ended.err, @r"
    error: the roster has 2 problems to correct, or to leave out with --lenient
    staff.csv:2: column `expires_on`: found `03/04/2026`, expected a date such as 2026-06-30; day and month could be either way round: write 2026-03-04 or 2026-04-03
    staff.csv:3: column `name`: found an empty cell, expected the trainer's full name; write first and last name
    ");
    assert!(!extractor.path("reports").exists());
    assert_eq!(extractor.run("roster check staff.csv"), ended);
}

#[test]
fn lenient_writes_a_report_and_lists_what_it_left_out() {
    let extractor = Extractor::new();
    extractor.write("staff.csv", &format!("{ROSTER}T2,Bo Chen,NASM-CPT,soon\n"));
    let ended =
        extractor.run("run --records night.ndjson --roster staff.csv --out reports --lenient");
    assert_eq!(ended.code, Some(0));
    insta::assert_snapshot!(ended.err, @"warning: left out: staff.csv:3: column `expires_on`: found `soon`, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30");
    assert!(extractor.path("reports/latest").exists());
}

#[test]
fn wrong_records_are_named_with_line_and_column() {
    let extractor = Extractor::new();
    extractor.write("night.ndjson", "{\"path\": 1}\n");
    let ended = extractor.run("run --records night.ndjson --roster staff.csv --out reports");
    assert_eq!(ended.code, Some(2));
    insta::assert_snapshot!(ended.err, @r"
    error: 1 line is no record
    night.ndjson:1:10: invalid type: integer `1`, expected a string
    ");
}

#[test]
fn a_night_that_cannot_be_ends_with_1_and_changes_nothing() {
    let extractor = Extractor::new();
    assert_eq!(
        extractor
            .run("run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-30"),
        Summary::silent(0)
    );
    extractor.write("empty.csv", "trainer_id,name,credential\n");
    for args in [
        "run unmounted --roster staff.csv --out reports --as-of 2026-06-30",
        "run --records night.ndjson --roster empty.csv --out reports --as-of 2026-06-30",
        "run --records night.ndjson --roster missing.csv --out reports --as-of 2026-06-30",
        "run --records missing.ndjson --roster staff.csv --out reports --as-of 2026-06-30",
    ] {
        let ended = extractor.run(args);
        assert_eq!(
            (ended.code, ended.out.as_str()),
            (Some(1), ""),
            "{args}: {}",
            ended.err
        );
        assert!(ended.err.starts_with("error: "), "{args}");
    }
    assert_eq!(
        fs::read_dir(extractor.path("reports/runs"))
            .unwrap()
            .count(),
        1
    );
}

#[test]
fn news_are_printed_where_asked_and_nothing_where_there_are_none() {
    let extractor = Extractor::new();
    let run = "run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-27 --print changes";
    assert_eq!(extractor.run(run), Summary::silent(0));
    assert_eq!(extractor.run(run), Summary::silent(0));
    extractor.write(
        "night.ndjson",
        &(record("T014 Ben Okafor/fms.pdf", "Benjamin Okafor") + &record("b.pdf", "Doug Pellerin")),
    );
    let ended = extractor.run("run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-28 --print changes");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(ended.out, @r"
    T014 nasm-cpt: the credential expires in 7 days, on 2026-07-05
    b.pdf: a new document
    ");
}

#[test]
fn a_configuration_says_what_options_say_and_is_checked_whole() {
    let extractor = Extractor::new();
    extractor.write(
        "recert.toml",
        "records = ['night.ndjson']\nroster = 'staff.csv'\nout = 'reports'\nas-of = 2026-06-30\n",
    );
    assert_eq!(
        extractor.run("run --config recert.toml"),
        Summary::silent(0)
    );
    assert_eq!(
        extractor.run("run --config recert.toml --as-of 2026-07-01"),
        Summary::silent(0)
    );
    assert!(
        extractor.path("reports/runs/2026-06-30").exists()
            && extractor.path("reports/runs/2026-07-01").exists()
    );
    extractor.write(
        "wrong.toml",
        "rooster = 'staff.csv'\nout = 'elsewhere'\nmax-loss = 101\n",
    );
    let ended = extractor.run("run --config wrong.toml");
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    assert!(
        ended
            .err
            .starts_with("error: the configuration has 2 faults to correct\n"),
        "{}",
        ended.err
    );
    assert!(
        ended.err.contains("wrong.toml:1:1") && ended.err.contains("wrong.toml:3:12"),
        "{}",
        ended.err
    );
    assert!(!extractor.path("elsewhere").exists());
    assert_eq!(extractor.run("run --config missing.toml").code, Some(1));
}

#[test]
fn init_writes_what_is_not_there_yet() {
    let extractor = Extractor::new();
    fs::create_dir_all(extractor.path("share/T015 Ann Lee")).unwrap();
    extractor.write("share/T015 Ann Lee/fms.pdf", "%PDF-1.4");
    let ended = extractor.run("init share");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!(ended.out, @r"
    files: 1, of which 1 are named like a PDF; not to be read: 0
    folders that seem to be somebody's: 1
    staff.csv: is there already and stays as it is
    recert.toml: written
    a dry run over 1 of them: certificates and cards 0, 0 of them with a reading that is not clear; other papers 0; not readable 1
    next: fill in staff.csv, see `recert roster check staff.csv`, then `recert run --config recert.toml`
    ");
    assert_eq!(read(extractor.path("staff.csv")), ROSTER);
    assert_eq!(
        extractor.run("run --config recert.toml --settle 0").code,
        Some(0)
    );
    fs::remove_file(extractor.path("staff.csv")).unwrap();
    assert_eq!(extractor.run("init share").code, Some(0));
    assert!(read(extractor.path("staff.csv")).ends_with("\nT015,Ann Lee,,,,,,\n"));
}

#[test]
fn a_log_says_what_a_run_did_and_names_nobody() {
    let extractor = Extractor::new();
    fs::create_dir(extractor.path("share")).unwrap();
    extractor.write("share/Benjamin Okafor.pdf", "%PDF-1.4");
    let run = "run share --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-30 --log run.log";
    assert_eq!(
        extractor.run(&format!("{run} --log-level debug --log-format json")),
        Summary::silent(0)
    );
    let log = read(extractor.path("run.log"));
    let events: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let said: Vec<&str> = events
        .iter()
        .map(|event| event["message"].as_str().unwrap())
        .collect();
    assert_eq!(
        said,
        ["began", "walked", "record", "read", "published", "ended"]
    );
    assert_eq!(
        (
            &events[4]["report"],
            &events[4]["not_met"],
            &events[5]["code"]
        ),
        (&"2026-06-30".into(), &1.into(), &0.into())
    );
    // Appended to; a failure stands in it too, and what is wrong with a person's row does not.
    extractor.write(
        "staff.csv",
        "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,NASM-CPT,soon\n",
    );
    assert_eq!(
        extractor.run(&format!("{run} --log-level error")).code,
        Some(2)
    );
    let log = read(extractor.path("run.log"));
    let last = log.lines().last().unwrap();
    assert!(
        log.starts_with('{')
            && last.contains("ERROR")
            && last.contains("the roster has 1 problem to correct"),
        "{last}"
    );
    assert!(!log.contains("Okafor") && !log.contains("T014"), "{log}");
    assert_eq!(
        extractor
            .run("run share --roster staff.csv --out reports --log no/such/place")
            .code,
        Some(1)
    );
}

#[test]
fn a_second_run_ends_with_4_while_the_first_is_at_work() {
    let extractor = Extractor::new();
    let run = "run --records night.ndjson --roster staff.csv --out reports --as-of 2026-06-30";
    assert_eq!(extractor.run(run), Summary::silent(0));
    let lock = fs::File::open(extractor.path("reports/.lock")).unwrap();
    lock.lock().unwrap();
    let ended = extractor.run(run);
    assert_eq!((ended.code, ended.out.as_str()), (Some(4), ""));
    insta::assert_snapshot!(ended.err, @"error: another run is at work in `reports`: wait for its end, or ask for that with --wait");
    drop(lock);
    assert_eq!(extractor.run(&format!("{run} --wait")), Summary::silent(0));
    assert_eq!(
        fs::read_dir(extractor.path("reports/runs"))
            .unwrap()
            .count(),
        2
    );
}

#[test]
fn a_wrong_command_line_ends_with_2() {
    let extractor = Extractor::new();
    fs::create_dir(extractor.path("share")).unwrap();
    for args in [
        "run",
        "run --roster staff.csv --out reports",
        "run --records night.ndjson --roster staff.csv --out reports --as-of 30.06.2026",
        "run --records night.ndjson --roster staff.csv --out reports --strict --lenient",
        "run share --roster staff.csv --out share/reports",
        "audit",
    ] {
        let ended = extractor.run(args);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{args}");
        assert!(ended.err.starts_with("error: "), "{args}: {}", ended.err);
    }
    assert!(!extractor.path("share/reports").exists());
}

#[test]
fn how_a_paper_was_read_is_told_to_people_only() {
    let extractor = Extractor::new();
    let ended = extractor.run("extract --why night.ndjson");
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    assert!(
        ended.err.contains("`--why` is for people to read")
            && ended.err.contains("add `--format text`"),
        "{}",
        ended.err
    );
}

#[test]
fn help_teaches_with_examples() {
    let extractor = Extractor::new();
    let help = extractor.run("--help");
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    assert!(
        help.out
            .contains("recert run /mnt/certificates --roster staff.csv --out reports")
    );
    assert!(help.out.contains("Exit codes:"));
}

#[test]
fn checks_say_what_they_saw() {
    let extractor = Extractor::new();
    let ended = extractor.run("roster check staff.csv");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert!(
        ended
            .out
            .ends_with("staff.csv: nothing is wrong; trainers: 1, credentials: 1\n"),
        "{}",
        ended.out
    );
    assert_eq!(extractor.run("rules check").code, Some(0));
}

#[test]
fn a_wrong_list_of_providers_is_a_fault_with_its_place() {
    let extractor = Extractor::new();
    fs::create_dir(extractor.path("rules")).unwrap();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/rules")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            extractor.path("rules").join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    extractor.write(
        "rules/providers.toml",
        "[[provider]]\nname = \"A\"\nclass = \"guild\"\n",
    );
    let ended = extractor.run("rules check rules");
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("providers.toml:3"), "{}", ended.err);
}

#[test]
fn a_folder_of_rules_stands_in_place_of_the_built_in_ones() {
    let extractor = Extractor::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir(extractor.path("mine")).unwrap();
    for entry in fs::read_dir(root.join("rules")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            extractor.path("mine").join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    let made_up = root.join("fixtures/made-up-body");
    let units = [
        read(root.join("rules/units.toml")),
        read(made_up.join("units-rows.toml")),
    ]
    .concat();
    extractor.write("mine/units.toml", &units);
    for name in ["harbour.toml", "harbour.txt"] {
        fs::copy(made_up.join(name), extractor.path("mine").join(name)).unwrap();
    }
    let ended = extractor.run("rules check mine");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert!(ended.out.contains("\nharbour 1\n"), "{}", ended.out);
    extractor.write(
        "coach.csv",
        "trainer_id,name,credential,expires_on\nT014,Benjamin Okafor,HGM Coach,2026-07-05\n",
    );
    let run = "run --records night.ndjson --roster coach.csv --out reports --as-of 2026-06-30 --rules mine";
    assert_eq!(extractor.run(run), Summary::silent(0));
    assert!(read(extractor.path("reports/latest/summary.csv")).contains(",harbour 1,yes,"));
    extractor.write("mine/harbour.txt", "Coaches renew every year.");
    let ended = extractor.run("rules check mine");
    assert_eq!(ended.code, Some(2));
    assert!(
        ended
            .err
            .contains("this quote does not stand in harbour.txt")
            && ended.err.contains("harbour.toml:"),
        "{}",
        ended.err
    );
}
