//! `explain` and `rules list` as a coordinator reads them, on the share of the fixtures.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

fn recert(args: &[&str]) -> Output {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    Command::new(env!("CARGO_BIN_EXE_recert"))
        .current_dir(fixtures)
        .args(args)
        .output()
        .unwrap()
}

/// The records of the share, which is read once for all tests.
fn records() -> &'static Path {
    static RECORDS: OnceLock<tempfile::NamedTempFile> = OnceLock::new();
    let file = RECORDS.get_or_init(|| {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(
            file.path(),
            recert(&["extract", "--ocr", "off", "drive"]).stdout,
        )
        .unwrap();
        file
    });
    file.path()
}

fn stdout(output: &Output) -> String {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The explanation with the whole share, on the day of the expected verdicts.
fn explained(what: &str) -> String {
    let records = records().to_str().unwrap();
    stdout(&recert(&[
        "explain",
        what,
        "--records",
        records,
        "--roster",
        "roster.csv",
        "--as-of",
        "2026-06-30",
    ]))
}

fn assert_contains(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word} is missing in:\n{text}");
    }
}

/// A42 "a maximum of 5 CECs per year", from 2025-01-01.
#[test]
fn a_rule_without_input() {
    let text = stdout(&recert(&["explain", "a42"]));
    assert_contains(
        &text,
        &[
            "A42",
            "Effective January 1, 2025",
            "5 a year for cpr, first_aid, bls, from 2025-01-01",
            "(checked 2026-11-21)",
        ],
    );
    assert!(!text.contains("BW-"), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn a_rule_and_the_trainers_it_was_applied_to() {
    assert_contains(
        &explained("A20"),
        &["BW-110", "after the grace.pdf", "out of window"],
    );
    assert_contains(&explained("N26"), &["petition_fee of nasm = 25"]);
    assert_contains(&explained("D11"), &["a setting", "year of acsm = both"]);
    assert_contains(&stdout(&recert(&["explain", "A04"])), &["A04a: ", "A04n: "]);
}

/// 2.3 CEU are enough; the only card is for infants (N10).
#[test]
fn a_trainer() {
    let text = explained("BW-118");
    assert_contains(
        &text,
        &[
            "not met",
            "Warm-Ups That Work",
            "N10",
            "not for adults: E002 is for infant only",
            "cpr 2025.pdf",
            "What would change it",
            "for adults",
        ],
    );
    insta::assert_snapshot!(text);
    assert_eq!(explained("farid haddad"), text);
}

/// What is left out is listed with its reason, and what is open with its question.
#[test]
fn a_trainer_with_questions() {
    let text = explained("BW-108");
    assert_contains(
        &text,
        &[
            "disagree.pdf",
            "contradict",
            "2025-08-01 to 2025-08-15, 15 days",
            "17 CEC more",
            "left out: L001",
            "up to 15 CEC",
        ],
    );
    assert_contains(
        &explained("BW-105"),
        &[
            "wallet back.pdf",
            "may be the other side",
            "open: L003 up to 0.8 CEU",
        ],
    );
    assert_contains(
        &explained("BW-112"),
        &["nasm-cpt: met", "acsm-ep: not met", "19 CEC more"],
    );
    assert_contains(
        &explained("BW-116"),
        &["ace-cpt: needs review", "not verified"],
    );
}

#[test]
fn a_file() {
    let path = "Harbourside/BW-108 Leilani Kahananui/disagree.pdf";
    let text = explained(path);
    assert_contains(
        &text,
        &[
            "page 1 line 7: 1.5 ACE CECs",
            "Filed with BW-108",
            "E003",
            "acsm-cep",
            "up to 15 CEC",
            "contradict",
        ],
    );
    insta::assert_snapshot!(text);
    assert_eq!(explained(&format!("drive/{path}")), text);
    let two = explained("BW-112 Mei-Ling Zhao/two bodies.pdf");
    assert_contains(
        &two,
        &[
            "nasm-cpt, L005: counted, 1 CEU",
            "acsm-ep, L010: counted, 10 CEC",
        ],
    );
    assert_contains(
        &explained("ferraro copperline.pdf"),
        &["Perhaps of BW-106", "counts for nobody"],
    );
    assert_contains(
        &explained("letter to trainers.docx"),
        &["Templates + blank forms/letter to trainers.docx"],
    );
}

/// An archive of these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in files {
        archive.start_file(*name, options).unwrap();
        std::io::Write::write_all(&mut archive, bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A part is explained like any document; a container by what became of what is inside, the archive in it
/// too.
#[test]
fn a_container_and_what_is_inside() {
    let course = include_bytes!("../fixtures/drive/BW-101 Imani Adeyemi/behavior change.pdf");
    let inner = archive(&[("course.pdf", course)]);
    let outer = archive(&[
        ("cut.pdf", &course[..course.len() / 2]),
        ("inner.zip", &inner),
        ("notes.txt", b"for Imani"),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("BW-101 Imani Adeyemi");
    std::fs::create_dir(&own).unwrap();
    std::fs::write(own.join("forms.zip"), outer).unwrap();
    let share = folder.path().to_str().unwrap();
    let explained = |what: &str| {
        stdout(&recert(&[
            "explain",
            what,
            share,
            "--ocr=off",
            "--roster",
            "roster.csv",
            "--as-of",
            "2026-06-30",
        ]))
    };
    for part in [
        "BW-101 Imani Adeyemi/forms.zip/inner.zip/course.pdf",
        "forms.zip/inner.zip/course.pdf",
    ] {
        assert_contains(
            &explained(part),
            &[
                "Behavior Change",
                "Filed with BW-101",
                "nasm-cpt, L002: counted",
            ],
        );
    }
    let text = explained("forms.zip");
    assert_contains(
        &text,
        &[
            "BW-101 Imani Adeyemi/forms.zip: what was taken out of it",
            "forms.zip/cut.pdf (BW-101 E001): unread: ",
            "forms.zip/inner.zip/course.pdf (BW-101 E002): judged",
            "forms.zip/notes.txt (filed with no trainer): not a certificate: plain text",
        ],
    );
    let text = explained("forms.zip/inner.zip");
    assert_contains(&text, &["inner.zip/course.pdf (BW-101 E002): judged"]);
    assert!(!text.contains("cut.pdf"), "{text}");
}

#[test]
fn a_findings_code() {
    assert_contains(
        &stdout(&recert(&["explain", "wrong-person"])),
        &["The document names another person than the folder it is in."],
    );
    assert_contains(
        &explained("locked"),
        &[
            "The PDF opens only with a password.",
            "Whitlock, Graham/private.pdf",
        ],
    );
}

#[test]
fn an_unknown_subject_exits_with_2() {
    for args in [
        &["explain", "X99"][..],
        &["explain", "BW-118", "--roster", "roster.csv"],
    ] {
        let output = recert(args);
        assert_eq!(
            (output.status.code(), output.stdout.len()),
            (Some(2), 0),
            "{args:?}"
        );
    }
    let stderr = String::from_utf8(recert(&["explain", "BW-118"]).stderr).unwrap();
    assert_contains(&stderr, &["`BW-118` is no rule", "--roster", "--records"]);
}

#[test]
fn the_rules_are_listed() {
    let text = stdout(&recert(&["rules", "list"]));
    assert_contains(
        &text,
        &[
            "\n  N28 ",
            "\n  A62 ",
            "\n  D32 ",
            "value petition_fee of nasm = 25, from 2015-01-01",
        ],
    );
}
