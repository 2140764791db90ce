//! Reports as files: their rows, the manifest, and what must be in no file.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::*;
use crate::assess::{
    Assessment, DatesBasis, DocumentRetention, Requirement, Standing, Submission, Totals, Verdict,
};
use crate::credit::{ApprovalBasis, CouldChange, CreditLine, Cycle, LineStatus, Question, Seconds};
use crate::digest::sha256_hex;
use crate::filing::answers::Answers;
use crate::filing::answers::answer::Part;
use crate::filing::answers::keys::AnswerKeys;
use crate::filing::filed::{FiledRecord, MatchedBy, UnfiledRecord};
use crate::finding::{Code, Finding};
use crate::intake::roster::{Credential, Roster, Trainer};
use crate::intake::walk::{LeftOut, LeftOutCount, Walk};
use crate::question::QuestionCode;
use crate::read::record::{Record, read_lines};

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn roster() -> Roster {
    let credential = Credential {
        code: "nasm-cpt".into(),
        cert_number: Some("=1188".into()),
        ..Credential::default()
    };
    let ben = Trainer {
        id: "T014".into(),
        name: "Benjamin Okafor".into(),
        club: Some("Downtown".into()),
        birth_date: Some(day("1961-02-03")),
        credentials: vec![credential],
        ..Trainer::default()
    };
    Roster {
        trainers: vec![ben],
    }
}

fn record(path: &str) -> Record {
    let line = format!(
        r#"{{"path": "{path}", "sha256": "{SHA}", "pages": [1, 2], "source": "text", "kind": "completion",
        "holder": {{"state": "sure", "value": "Ben Okafor", "at": {{"page": 1, "line": 4, "text": "is awarded to Ben Okafor"}}}},
        "title": {{"state": "sure", "value": "=Kettlebells, \"level 1\""}},
        "completed_on": {{"state": "unclear", "candidates": [{{"value": "2025-04-03", "at": {{"page": 1, "line": 9, "text": "04/03/2025"}}}}, {{"value": "2025-03-04"}}]}},
        "amounts": [{{"state": "sure", "value": {{"value": "0.80", "unit": "ceu", "body": "nasm"}}, "at": {{"page": 1, "line": 7, "text": "0.80 NASM CEUs"}}}},
                    {{"state": "sure", "value": {{"value": "8", "unit": "hour"}}, "at": {{"page": 1, "line": 7, "text": "0.80 NASM CEUs"}}}}],
        "ids": [{{"state": "sure", "value": {{"label": "Certificate No.", "value": "FM-22817"}}}}],
        "findings": [{{"code": "date-ambiguous", "message": "04/03/2025 is April 3 or 4 March", "page": 1}}]}}"#
    );
    read_lines("test", line.replace('\n', " ").as_bytes())
        .unwrap()
        .unwrap()
        .remove(0)
}

fn question(about: QuestionCode, could_change: CouldChange, candidates: &[&str]) -> Question {
    Question {
        id: format!("Q-{about}"),
        trainer_id: "T014".into(),
        credential: "nasm-cpt".into(),
        path: "fms, level 1.pdf".into(),
        document: SHA.into(),
        pages: Some([1, 2]),
        part: None,
        about,
        printed: "04/03/2025".into(),
        candidates: candidates
            .iter()
            .map(|candidate| (*candidate).to_owned())
            .collect(),
        could_change,
        could_add: "0.4 ceu".into(),
        ask: "When was the course completed?".into(),
    }
}

fn line() -> CreditLine {
    CreditLine {
        credential: "nasm-cpt".into(),
        id: "L001".into(),
        activity: "course".into(),
        evidence: "E001".into(),
        title: "=Kettlebells".into(),
        provider: "Functional Movement".into(),
        approver: "nasm".into(),
        completed_on: Some("2025-04".parse().unwrap()),
        printed: "0.80 NASM CEUs".into(),
        value: Some(Seconds(28_860)),
        upper_bound: Seconds(28_860),
        counted: Seconds(28_800),
        status: LineStatus::CountedPartial,
        reason: "cut by a cap".into(),
        rule: "N03".into(),
        cap: Some("per_cycle".into()),
        category: None,
        approval_basis: Some(ApprovalBasis::DocumentText),
        self_report: Some(Decimal::new(80, 2)),
        duplicate_of: None,
        applied: Vec::new(),
        questions: Vec::new(),
    }
}

fn requirement() -> Requirement {
    Requirement {
        rule: "N03+N09".into(),
        name: "continuing education".into(),
        sentence: "earn 2.0 CEUs (20 hours) of approved continuing education".into(),
        source: "NASM".into(),
        value_since: Some(day("2020-01-01")),
        required: "2".into(),
        counted: "0.8".into(),
        possible: "0.8".into(),
        unit: "ceu".into(),
        verdict: Verdict::NotMet,
        explanation: "1.2 CEU are missing.".into(),
        evidence: vec!["E001".into(), "E002".into()],
        applied: Vec::new(),
        assumptions: vec!["D5: no CEU for the card".into()],
    }
}

fn assessment() -> Assessment {
    let questions = vec![
        question(QuestionCode::Provider, CouldChange::Nothing, &[]),
        question(
            QuestionCode::CompletedOn,
            CouldChange::Verdict,
            &["2025-04-03", "2025-03-04"],
        ),
    ];
    Assessment {
        trainer_id: "T014".into(),
        credential: "nasm-cpt".into(),
        cycle: Some(Cycle {
            start: day("2024-07-05"),
            end: day("2026-07-05"),
        }),
        dates_basis: DatesBasis::Roster,
        verdict: Verdict::NotMet,
        submission: Submission::Unknown,
        standing: Standing::DueSoon,
        requirements: vec![requirement()],
        lines: vec![line()],
        unit: "ceu".into(),
        unit_value: Some(Seconds(36_000)),
        credits: Some(Totals {
            required: Decimal::new(20, 1),
            certain: Decimal::new(8, 1),
            possible: Decimal::new(8, 1),
            short_by: Decimal::new(120, 2),
        }),
        cpr_valid_to: Some(day("2027-01-31")),
        aed_valid_to: None,
        next_action: "earn 1.2 CEU".into(),
        next_action_by: Some(day("2026-07-05")),
        fee_tier: "standard".into(),
        fee: Some(Decimal::from(99)),
        fee_detail: "recertification".into(),
        petition_cost: None,
        audit_due: None,
        do_not_represent: false,
        retention: Some(DocumentRetention {
            this_cycle: day("2027-12-31"),
            cycle_before: None,
        }),
        questions,
        rules_version: "nasm 2026.1".into(),
        verified_rules: true,
        assumptions: Vec::new(),
    }
}

fn provenance() -> Provenance {
    Provenance {
        started_at: "2026-06-30T02:00:00+02:00".into(),
        roster: InputFile {
            path: "staff.csv".into(),
            sha256: SHA.into(),
        },
        answers: None,
        rules: vec![PackVersion {
            id: "nasm".into(),
            version: "2026.1".into(),
            sha256: SHA.into(),
        }],
        inputs: vec!["/mnt/certificates".into()],
        previous_manifest: None,
        left_out: Vec::new(),
        notes: Vec::new(),
        roots: vec![RootFiles {
            path: "/mnt/certificates".into(),
            location: "/mnt/certificates".into(),
            prefix: Some(String::new()),
            files: 4,
        }],
        share_left_out: BTreeMap::from([(
            ".DS_Store".to_owned(),
            LeftOutCount {
                folders: 0,
                files: 1,
            },
        )]),
        work: WorkCounts {
            files: 4,
            opened: 2,
            read: 1,
        },
        timings: Timings::default(),
    }
}

fn filed() -> FiledRecord {
    let doubt = Finding::new(Code::NameMatch, "say whether this is the same person");
    FiledRecord::new(
        "E001".into(),
        record("T014 Ben Okafor/fms, level 1.pdf"),
        MatchedBy::Alias,
        Some(doubt),
    )
}

/// Writes the report of one trainer, and checks its folder.
fn check_report(bom: bool, check: impl FnOnce(&Path)) {
    let (folder, roster, answers) = (tempfile::tempdir().unwrap(), roster(), Answers::default());
    let packs = RulePacks::built_in().unwrap();
    let run = ReportInputs {
        folder: folder.path(),
        as_of: day("2026-06-30"),
        packs: &packs,
        answers: &answers,
        provenance: &provenance(),
        bom,
    };
    let mut report = Report::begin(&run).unwrap();
    let judged = JudgedTrainer {
        trainer: &roster.trainers[0],
        evidence: vec![filed()],
        assessments: vec![assessment()],
    };
    report
        .add(run.trainer(&folder_names(&roster)[0], &judged).unwrap())
        .unwrap();
    report.unfiled(UnfiledRecord {
        record: record("inbox/b.pdf"),
        reason: "Doug Pellerin is not on the roster".into(),
        is_open: false,
        part: Part { number: 1, of: 1 },
        keys: AnswerKeys::of(&record("inbox/b.pdf")),
        applied: Vec::new(),
    });
    let hidden = LeftOut {
        path: ".DS_Store".into(),
        root: 0,
        what: ".DS_Store".into(),
        message: "a hidden system file: nothing to do".into(),
    };
    let walk = Walk {
        left_out: vec![hidden],
        ..Walk::default()
    };
    report.end(&walk, &[], None).unwrap();
    check(folder.path());
}

fn text(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).unwrap()
}

/// Columns and cells of the first row below the header, one a line.
fn first_row(folder: &Path, file: &str) -> String {
    let mut reader = csv::Reader::from_path(folder.join(file)).unwrap();
    let header = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    header
        .iter()
        .zip(&row)
        .map(|(name, cell)| format!("{name}: {cell}").trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_summary_has_a_row_for_each_credential() {
    check_report(false, |folder| {
        insta::assert_snapshot!(first_row(folder, "summary.csv"), @r"
        trainer_id: T014
        name: Benjamin Okafor
        club: Downtown
        credential: nasm-cpt
        cert_number: '=1188
        cycle_start: 2024-07-05
        expires_on: 2026-07-05
        dates_basis: roster
        verdict: not_met
        submission: unknown
        standing: due_soon
        required: 2
        counted: 0.8
        possible: 0.8
        unit: ceu
        short_by: 1.2
        cpr_valid_to: 2027-01-31
        aed_valid_to:
        next_action: earn 1.2 CEU
        next_action_by: 2026-07-05
        fee_tier: standard
        fee: 99
        fee_detail: recertification
        petition_cost:
        audit_due:
        do_not_represent: no
        open_questions: 2
        rules_version: nasm 2026.1
        verified_rules: yes
        as_of: 2026-06-30
        ");
    });
}

#[test]
fn requirements_and_credits_have_their_figures_and_rules() {
    check_report(false, |folder| {
        insta::assert_snapshot!(first_row(folder, "trainers/T014-okafor-benjamin/compliance.csv"), @r"
        trainer_id: T014
        credential: nasm-cpt
        rule: N03+N09
        requirement: continuing education
        sentence: earn 2.0 CEUs (20 hours) of approved continuing education
        source: NASM
        value_since: 2020-01-01
        required: 2
        counted: 0.8
        possible: 0.8
        unit: ceu
        verdict: not_met
        explanation: 1.2 CEU are missing.
        evidence: E001;E002
        assumptions: D5: no CEU for the card
        as_of: 2026-06-30
        ");
        // 8 h 1 min are 8.01666… hours and 0.801666… CEU: cut, not rounded.
        insta::assert_snapshot!(first_row(folder, "trainers/T014-okafor-benjamin/credits.csv"), @r"
        trainer_id: T014
        credential: nasm-cpt
        line: L001
        activity: course
        title: '=Kettlebells
        provider: Functional Movement
        approver: nasm
        completed_on: 2025-04
        printed: 0.80 NASM CEUs
        hours: 8.0166
        amount: 0.8016
        unit: ceu
        status: counted_partial
        counted: 0.8
        possible:
        reason: cut by a cap
        rule: N03
        cap: per_cycle
        category:
        approval_basis: document_text
        self_report: 0.8
        duplicate_of:
        evidence: E001
        answer:
        ");
    });
}

#[test]
fn evidence_has_every_reading_with_its_printed_line() {
    check_report(false, |folder| {
        insta::assert_snapshot!(first_row(folder, "trainers/T014-okafor-benjamin/evidence.csv"), @r#"
        evidence: E001
        path: T014 Ben Okafor/fms, level 1.pdf
        pages: 1-2
        sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
        source: text
        kind: completion
        holder: Ben Okafor
        holder_line: is awarded to Ben Okafor
        provider:
        provider_line:
        title: '=Kettlebells, "level 1"
        completed_on: unclear: 2025-04-03 | 2025-03-04
        completed_line: 04/03/2025
        issued_on:
        issued_line:
        expires_on:
        expires_line:
        amounts: 0.80 ceu nasm;8 hour
        amounts_line: 0.80 NASM CEUs
        ids: Certificate No. FM-22817
        matched_by: alias
        findings: date-ambiguous: 04/03/2025 is April 3 or 4 March;name-match: say whether this is the same person
        retain_until: 2027-12-31
        "#);
    });
}

#[test]
fn the_most_consequential_question_comes_first_with_a_row_to_fill_in() {
    check_report(false, |folder| {
        let review = text(folder, "review.csv");
        assert_eq!(
            review
                .lines()
                .map(|line| line.split(',').next().unwrap())
                .collect::<Vec<_>>(),
            ["question", "Q-completed_on", "Q-provider"]
        );
        insta::assert_snapshot!(first_row(folder, "review.csv"), @r"
        question: Q-completed_on
        trainer_id: T014
        credential: nasm-cpt
        path: T014 Ben Okafor/fms, level 1.pdf;inbox/b.pdf
        pages: 1-2
        about: completed_on
        printed: 04/03/2025
        candidates: 2025-04-03;2025-03-04
        could_change: verdict
        could_add: nasm-cpt 0.4 ceu
        ask: When was the course completed? Value: a day such as 2026-06-30, a month such as 2026-06, or none if the document does not state one.
        answer_row: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,1-2,completed_on,,,,
        ");
    });
}

#[test]
fn what_is_filed_with_no_trainer_is_listed_with_its_reason() {
    check_report(false, |folder| {
        insta::assert_snapshot!(text(folder, "unfiled.csv").replace("\r\n", "\n"), @r"
        path,pages,sha256,kind,holder,reason
        .DS_Store,,,,,a hidden system file: nothing to do
        inbox/b.pdf,1-2,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,completion,Ben Okafor,Doug Pellerin is not on the roster
        ");
    });
}

#[test]
fn the_manifest_lists_every_file_that_does_not_depend_on_the_clock() {
    check_report(true, |folder| {
        let manifest = text(folder, "manifest-sha256.txt");
        let mut named = Vec::new();
        for line in manifest.lines() {
            let (hash, path) = line.split_once("  ").unwrap();
            let bytes = std::fs::read(folder.join(path)).unwrap();
            assert_eq!(sha256_hex(&bytes), hash, "{path}");
            assert!(
                bytes.starts_with(b"\xef\xbb\xbf"),
                "{path} has its byte-order mark"
            );
            named.push(path);
        }
        assert_eq!(
            named,
            [
                "changes.csv",
                "documents.csv",
                "review.csv",
                "rules.csv",
                "summary.csv",
                "trainers/T014-okafor-benjamin/compliance.csv",
                "trainers/T014-okafor-benjamin/credits.csv",
                "trainers/T014-okafor-benjamin/evidence.csv",
                "unfiled.csv",
            ]
        );
    });
}

#[test]
fn a_birth_date_is_in_no_file() {
    check_report(false, |folder| {
        for file in [
            "summary.csv",
            "review.csv",
            "unfiled.csv",
            "run.json",
            "trainers/T014-okafor-benjamin/evidence.csv",
        ] {
            assert!(!text(folder, file).contains("1961"), "{file}");
        }
    });
}

#[test]
fn a_record_is_shown_with_its_printed_lines() {
    insta::assert_snapshot!(view(&record("a.pdf")), @r#"
    a.pdf  page 1-2  completion  read from text
      holder        sure     Ben Okafor  <- page 1 line 4: is awarded to Ben Okafor
      provider      missing
      title         sure     =Kettlebells, "level 1"
      completed_on  unclear  2025-04-03 | 2025-03-04  <- page 1 line 9: 04/03/2025
      amount        sure     0.80 ceu nasm  <- page 1 line 7: 0.80 NASM CEUs
      amount        sure     8 hour  <- page 1 line 7: 0.80 NASM CEUs
      id            sure     Certificate No. FM-22817
      finding       date-ambiguous: 04/03/2025 is April 3 or 4 March
    "#);
}
