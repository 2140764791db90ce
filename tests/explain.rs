//! `explain` and `rules list` as a coordinator reads them, on the made-up share.

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

/// The share is read once; every explanation is of its records.
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

fn said(output: &Output) -> String {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Explained by the whole share, on the day of the expected verdicts.
fn explained(what: &str) -> String {
    let records = records().to_str().unwrap();
    said(&recert(&[
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

fn holds(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word} is missing in:\n{text}");
    }
}

/// A42 "a maximum of 5 CECs per year", from 2025-01-01.
#[test]
fn a_rule_without_input() {
    let text = said(&recert(&["explain", "a42"]));
    holds(
        &text,
        &[
            "A42",
            "Effective January 1, 2025",
            "5 a year for cpr, bls, from 2025-01-01",
            "(checked 2026-11-21)",
        ],
    );
    assert!(!text.contains("BW-"), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn a_rule_and_whom_it_applied_to() {
    holds(
        &explained("A20"),
        &["BW-110", "after the grace.pdf", "out of window"],
    );
    holds(&explained("N26"), &["petition_fee of nasm = 25"]);
    holds(&explained("D11"), &["a setting", "year of acsm = both"]);
    holds(&said(&recert(&["explain", "A04"])), &["A04a: ", "A04n: "]);
}

/// 2.3 CEU are enough; the only card is for infants (N10).
#[test]
fn a_trainer() {
    let text = explained("BW-118");
    holds(
        &text,
        &[
            "not met",
            "Warm-Ups That Work",
            "N10",
            "not for adults (E002)",
            "cpr 2025.pdf",
            "What would change it",
            "for adults",
        ],
    );
    insta::assert_snapshot!(text);
    assert_eq!(explained("farid haddad"), text);
}

/// What is left out is named with its reason, and what is open with its question.
#[test]
fn a_trainer_with_questions() {
    let text = explained("BW-108");
    holds(
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
    holds(
        &explained("BW-105"),
        &[
            "wallet back.pdf",
            "may be the other side",
            "open: L003 nothing so far",
        ],
    );
    holds(
        &explained("BW-112"),
        &["nasm-cpt: met", "acsm-ep: not met", "19 CEC more"],
    );
    holds(&explained("BW-116"), &["ace-cpt: not met", "not verified"]);
}

#[test]
fn a_file() {
    let path = "Harbourside/BW-108 Leilani Kahananui/disagree.pdf";
    let text = explained(path);
    holds(
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
    holds(
        &two,
        &[
            "nasm-cpt, L005: counted, 1 CEU",
            "acsm-ep, L010: counted, 10 CEC",
        ],
    );
    holds(
        &explained("ferraro copperline.pdf"),
        &["Perhaps of BW-106", "counts for nobody"],
    );
    holds(
        &explained("letter to trainers.docx"),
        &["Templates + blank forms/letter to trainers.docx"],
    );
}

#[test]
fn a_findings_code() {
    holds(
        &said(&recert(&["explain", "wrong-person"])),
        &["The paper says another person than the folder it lies in."],
    );
    holds(
        &explained("locked"),
        &[
            "The PDF opens only with a password.",
            "Whitlock, Graham/private.pdf",
        ],
    );
}

#[test]
fn what_nobody_knows_ends_with_2() {
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
    let said = String::from_utf8(recert(&["explain", "BW-118"]).stderr).unwrap();
    holds(&said, &["`BW-118` is no rule", "--roster", "--records"]);
}

#[test]
fn the_ledger_is_listed() {
    let text = said(&recert(&["rules", "list"]));
    holds(
        &text,
        &[
            "\n  N28 ",
            "\n  A62 ",
            "\n  D32 ",
            "value petition_fee of nasm = 25, from 2015-01-01",
        ],
    );
}
