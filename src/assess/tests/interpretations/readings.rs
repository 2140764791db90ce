//! Repeated documents, uncertain persons and uncertain readings (D20, D21, D23, D24).

use super::{acsm, status};
use crate::assess::tests::sample::*;
use crate::credit::CouldChange;
use crate::question::QuestionCode;
use crate::read::record::{Kind, Reading};

/// How the second document is treated beside the first, and the certain and the possible total.
fn check_second<const N: usize>(cases: [(&str, [EvidenceBuilder; 2], &str, [&str; 2]); N]) {
    for (what, [first, second], expected, totals) in cases {
        let case = nasm_cpt("2025-06-30").evidence(first).evidence(second);
        assert_eq!(status(&case), expected, "{what}");
        assert_eq!(case.totals(), totals.map(str::to_owned).into(), "{what}");
    }
}

fn gait() -> EvidenceBuilder {
    nasm_course("Gait", "2025-03-01", "0.8")
}

/// D20: files that are one activity, whatever they say.
#[test]
fn d20_one_file_or_one_look() {
    let bytes = |document: EvidenceBuilder| document.edit(|r| r.sha256 = "ff".repeat(32));
    let looks = |document: EvidenceBuilder| document.edit(|r| r.look = "ee".repeat(32));
    check_second([
        (
            "same bytes elsewhere",
            [bytes(gait()), bytes(gait()).at("copy.pdf")],
            "duplicate",
            ["0.8", "0.8"],
        ),
        (
            "same looks elsewhere",
            [
                looks(gait()),
                looks(nasm_course("Posture", "2025-04-02", "0.8")).at("copy.pdf"),
            ],
            "duplicate",
            ["0.8", "0.8"],
        ),
    ]);
}

/// D20: numbers and prints that make one activity, and those that do not.
#[test]
fn d20_numbers_and_prints() {
    check_second([
        (
            "same certificate number",
            [
                gait().id("Certificate No.", "FM-2"),
                nasm_course("Gait", "2025-03-01", "0.8")
                    .by("Kinetic Edge")
                    .id("Certificate #", "fm 2")
                    .at("scan.pdf"),
            ],
            "duplicate",
            ["0.8", "0.8"],
        ),
        (
            "one number on two courses",
            [
                gait().id("Certificate No.", "FM-2"),
                nasm_course("Gait II", "2025-03-01", "0.8").id("Certificate #", "fm 2"),
            ],
            "counted",
            ["1.6", "1.6"],
        ),
        (
            "same approval number",
            [
                gait().id("Approval No.", "A1"),
                nasm_course("Gait II", "2025-03-01", "0.8").id("Approval No.", "A1"),
            ],
            "counted",
            ["1.6", "1.6"],
        ),
        (
            "same print",
            [
                gait(),
                nasm_course("GAIT!", "2025-03-01", "0.8").at("scan.pdf"),
            ],
            "duplicate",
            ["0.8", "0.8"],
        ),
        (
            "another day",
            [gait(), nasm_course("Gait", "2025-04-01", "0.8")],
            "counted",
            ["1.6", "1.6"],
        ),
    ]);
}

/// D20: copies that differ, or that lack what would tell.
#[test]
fn d20_copies_that_differ() {
    let no_date = |document: EvidenceBuilder| document.edit(|r| r.completed_on = Reading::Missing);
    check_second([
        (
            "amounts differ",
            [
                gait(),
                nasm_course("Gait", "2025-03-01", "0.6").at("scan.pdf"),
            ],
            "duplicate",
            ["0", "0.8"],
        ),
        (
            "a copy that says more",
            [
                gait()
                    .by("Club X")
                    .edit(|r| r.amounts.clear())
                    .hours("8")
                    .id("Certificate No.", "FM-2"),
                gait()
                    .by("Club X")
                    .id("Certificate No.", "FM-2")
                    .at("scan.pdf"),
            ],
            "counted",
            ["0.8", "0.8"],
        ),
        (
            "one date missing",
            [gait(), no_date(gait()).at("scan.pdf")],
            "needs_review",
            ["0.8", "1.6"],
        ),
        (
            "title missing",
            [
                gait(),
                gait().at("scan.pdf").edit(|r| r.title = Reading::Missing),
            ],
            "needs_review",
            ["0.8", "1.6"],
        ),
    ]);
}

/// D20: the trainer's own certificate number is on many documents.
#[test]
fn d20_the_trainers_own_number() {
    let number = |document: EvidenceBuilder| document.id("Certificate No.", "1188302641");
    let own = nasm_cpt("2025-06-30").credential(|c| c.cert_number = Some("1188302641".to_owned()));
    let own =
        own.evidence(number(gait()))
            .evidence(number(nasm_course("Hips", "2025-03-02", "0.8")));
    assert_eq!(
        own.totals().0,
        "1.6",
        "the trainer's own number is on many documents"
    );
}

/// D21: a document that is not certainly the trainer's counts as possible, and is asked about.
#[test]
fn d21_whose_document() {
    let case = nasm_cpt("2025-06-30").evidence(nasm_course("Gait", "2025-03-01", "2.0").doubtful());
    assert_eq!(
        (case.verdict("Approved"), case.totals()),
        ("needs_review", ("0".to_owned(), "2".to_owned()))
    );
    let question = case
        .assess()
        .questions
        .into_iter()
        .find(|q| q.about == QuestionCode::Person)
        .unwrap();
    assert_eq!(question.could_change, CouldChange::Verdict);
    assert!(question.ask.contains("Benn Okafor"));
}

/// D23: dates that are treated alike are treated so, and the question can change nothing; else it
/// is asked.
#[test]
fn d23_uncertain_dates() {
    let either = |dates: &[&str]| nasm_course("Gait", "2025-03-01", "0.8").on_either(dates);
    let case = || nasm_cpt("2025-12-31");
    let alike = case().evidence(either(&["2025-04-03", "2025-03-04"]));
    assert_eq!(
        (status(&alike), alike.line().questions[0].could_change),
        ("counted", CouldChange::Nothing)
    );
    let partly_outside = TrainerBuilder::new("nasm-cpt", "2025-03-20", "2027-03-19", "2025-12-31")
        .evidence(either(&["2025-04-03", "2025-03-04"]));
    assert_eq!(
        (status(&partly_outside), partly_outside.totals().1.as_str()),
        ("needs_review", "0.8")
    );
    let weak = case().evidence(either(&["2025-04-03"]));
    assert_eq!(
        status(&weak),
        "needs_review",
        "one weak candidate could be something else"
    );
    let outside = case().evidence(
        nasm_course("Gait", "2020-03-01", "0.8").on_either(&["2020-04-03", "2020-03-04"]),
    );
    assert_eq!(
        (status(&outside), outside.line().questions[0].could_change),
        ("out_of_window", CouldChange::Nothing)
    );
    let month = case().evidence(nasm_course("Gait", "2025-03", "0.8"));
    assert_eq!(status(&month), "counted", "a month means any of its days");
    let cut_month = TrainerBuilder::new("nasm-cpt", "2025-03-20", "2027-03-19", "2025-12-31")
        .evidence(nasm_course("Gait", "2025-03", "0.8"));
    assert_eq!(status(&cut_month), "needs_review");
    let future = case().evidence(nasm_course("Gait", "2026-01-05", "0.8"));
    assert_eq!(future.line().questions[0].about.as_str(), "future_date");
}

/// D23: an amount that is uncertain, and one that is too large for its days.
#[test]
fn d23_uncertain_amounts() {
    let case = || nasm_cpt("2025-12-31");
    let amount = case().evidence(
        EvidenceBuilder::course("Gait")
            .by(NASM_LISTED)
            .on("2025-03-01")
            .amount_either(&["0.8", "8"], "ceu", "nasm"),
    );
    assert_eq!(
        (status(&amount), amount.totals().1.as_str()),
        ("needs_review", "8")
    );
    let long = case().evidence(nasm_course("Gait", "2025-03-02", "5.5").started("2025-03-01"));
    assert_eq!(
        long.line().questions[0].about.as_str(),
        "hours_a_day",
        "55 hours in two days"
    );
}

/// D23: two questions of one page have two ids.
#[test]
fn d23_two_questions_of_one_page() {
    let transcript = ["KIN 1 Nutrition", "KIN 2 Nutrition"].map(|title| {
        EvidenceBuilder::new(Kind::College, title)
            .by(UNIVERSITY)
            .on("2025-05-10")
            .at("t.pdf")
            .edit(|r| r.sha256 = "aa".repeat(32))
            .grade("B")
    });
    let ids: Vec<String> = acsm()
        .all_evidence(transcript)
        .assess()
        .questions
        .into_iter()
        .filter(|q| q.about == QuestionCode::Amounts)
        .map(|q| q.id)
        .collect();
    assert_eq!(
        (ids.len(), ids[0] == ids[1]),
        (2, false),
        "two questions of one page have two ids"
    );
}

/// D24: an unreadable document adds a question and the hours of a one-day course as possible; a
/// document without a date is possible, never certain.
#[test]
fn d24_the_largest_plausible_value() {
    let unreadable = nasm_cpt("2025-06-30").evidence(EvidenceBuilder::new(Kind::Unreadable, ""));
    let got = unreadable.assess();
    assert_eq!(
        (got.lines[0].status.as_str(), unreadable.totals().1.as_str()),
        ("needs_review", "0.8")
    );
    assert_eq!(
        (
            got.questions[0].about.as_str(),
            got.questions[0].could_change
        ),
        ("unreadable", CouldChange::Verdict)
    );
    let undated = nasm_cpt("2025-06-30").evidence(
        EvidenceBuilder::course("Gait")
            .by(NASM_LISTED)
            .amount("2.0", "ceu", "nasm")
            .issued("2025-03-01"),
    );
    assert_eq!(
        (
            undated.verdict("Approved"),
            undated.line().questions[0].about.as_str()
        ),
        ("needs_review", "completed_on"),
        "D32: never the issue date"
    );
}
