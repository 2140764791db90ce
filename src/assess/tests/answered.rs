//! What people answered, through to the verdict: each answer resolves the question it was asked
//! for, and what it replaced stays in the report.

use super::sample::{
    EvidenceBuilder, NASM_LISTED, TrainerBuilder, UNIVERSITY, acsm_course, nasm_course, nasm_cpt,
};
use crate::assess::Assessment;
use crate::credit::{CouldChange, Question};
use crate::question::QuestionCode;
use crate::read::record::{Coverage, Kind, Reading, Side};

fn asked(got: &Assessment) -> Vec<&str> {
    got.questions
        .iter()
        .map(|question| question.about.as_str())
        .collect()
}

fn counted(case: &TrainerBuilder) -> (&'static str, String) {
    case.status()
}

/// D23: a reading that was unclear counts as answered, and the line shows what was replaced.
#[test]
fn a_reading() {
    let unclear = || {
        EvidenceBuilder::course("Gait")
            .by(NASM_LISTED)
            .on("2025-03-01")
            .amount_either(&["0.8", "8"], "ceu", "nasm")
    };
    let case = nasm_cpt("2025-06-30")
        .evidence(unclear())
        .answered("amounts", "0.8 nasm ceu");
    assert_eq!(counted(&case), ("counted", "0.8".to_owned()));
    let line = case.line();
    let applied = line
        .applied
        .iter()
        .map(|d| (d.text.as_str(), d.replaced.as_str()))
        .collect::<Vec<_>>();
    assert_eq!(
        applied,
        [(
            "amounts: 0.8 nasm ceu (M. Lee, 2025-06-30)",
            "unclear: 0.8 nasm ceu | 8 nasm ceu"
        )]
    );
    assert!(line.questions.is_empty());
}

/// D23: a question says what each possible answer is worth, and what it could add to what counts.
#[test]
fn what_an_answer_is_worth() {
    let gait = || EvidenceBuilder::course("Gait").by(NASM_LISTED);
    let question = |evidence: EvidenceBuilder| {
        let mut questions = nasm_cpt("2025-06-30").evidence(evidence).assess().questions;
        questions.retain(|question| !question.path.is_empty());
        assert_eq!(questions.len(), 1);
        questions.remove(0)
    };
    let ends_with = |question: &Question, worth: &str| {
        let end = format!("what is it? For nasm-cpt it is worth {worth}.");
        assert!(question.ask.ends_with(&end), "{}", question.ask);
    };
    let amounts = question(
        gait()
            .on("2025-03-01")
            .amount_either(&["0.8", "1.0"], "ceu", "nasm"),
    );
    ends_with(&amounts, "0.8 CEU if 0.8 nasm ceu, 1 CEU if 1.0 nasm ceu");
    assert_eq!(amounts.could_add, "1 ceu");
    let days = gait().on_either(&["2019-03-01", "2025-03-01"]);
    let day = question(days.amount("0.8", "ceu", "nasm"));
    ends_with(&day, "0 CEU if 2019-03-01, 0.8 CEU if 2025-03-01");
    assert_eq!(day.could_add, "0.8 ceu");
    let is_approved = question(gait().by("Club X").on("2025-03-01").hours("8"));
    assert_eq!(is_approved.could_add, "0.8 ceu");
    assert!(!is_approved.ask.contains("worth"), "{}", is_approved.ask);
}

/// D23: more than 24 hours a day is asked about once; a person's amount is not asked about again.
#[test]
fn an_amount_that_was_confirmed() {
    let long = nasm_course("Gait", "2025-03-02", "5.0").started("2025-03-01");
    let case = nasm_cpt("2025-06-30").evidence(long);
    assert_eq!(counted(&case).0, "needs_review");
    assert_eq!(
        counted(&case.answered("amounts", "5.0 nasm ceu")),
        ("counted", "5".to_owned())
    );
}

/// D25: whether it is approved is a person's answer, either way.
#[test]
fn an_approval() {
    let case = || {
        TrainerBuilder::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30").evidence(
            EvidenceBuilder::course("Gait")
                .by("Club X")
                .on("2025-03-01")
                .hours("6"),
        )
    };
    assert_eq!(
        asked(&case().assess())
            .iter()
            .filter(|about| **about == "approval")
            .count(),
        1
    );
    assert_eq!(
        counted(&case().answered("approval", "yes")),
        ("counted", "6".to_owned())
    );
    let no = case().answered("approval", "no");
    assert_eq!(counted(&no), ("excluded", "0".to_owned()));
    assert!(
        no.line()
            .reason
            .contains("Answered approval: no (M. Lee, 2025-06-30)"),
        "{}",
        no.line().reason
    );
    assert_eq!(
        counted(&case().answered("approvals", "ace")),
        ("counted", "6".to_owned())
    );
}

/// D26: "A petition granted for a course gives the hours of the grant; refused: excluded; pending:
/// `needs_review`. A petition may also be answered by a person". N26: $25 for each course
/// petitioned.
#[test]
fn a_petition() {
    let case = || {
        nasm_cpt("2025-06-30").evidence(
            EvidenceBuilder::course("Gait")
                .by("Club X")
                .on("2025-03-01")
                .hours("6"),
        )
    };
    assert_eq!(
        counted(&case().answered("petition", "granted")),
        ("counted", "0.6".to_owned())
    );
    assert_eq!(
        counted(&case().answered("petition", "granted 5 hours")),
        ("counted", "0.5".to_owned())
    );
    assert_eq!(
        counted(&case().answered("petition", "refused")),
        ("excluded", "0".to_owned())
    );
    let pending = case().answered("petition", "pending");
    assert_eq!(
        (counted(&pending).0, asked(&pending.assess())),
        ("needs_review", vec!["petition"])
    );
    let cost = |case: &TrainerBuilder| case.assess().petition_cost.map(|cost| cost.to_string());
    assert_eq!(
        (cost(&case()), cost(&pending)),
        (None, Some("25".to_owned()))
    );
}

/// D17: the one question where yes excludes the course.
#[test]
fn what_counted_before() {
    let case = || {
        let case = TrainerBuilder::new("acsm-cpt", "2025-01-01", "2027-12-31", "2025-06-30")
            .evidence(acsm_course("Gait", "2025-01-15", "3"));
        case.credential(|credential| credential.renewed_on = Some("2025-01-20".parse().unwrap()))
    };
    if counted(&case()).0 == "needs_review" {
        assert_eq!(
            counted(&case().answered("may_have_counted_before:acsm-cpt", "yes")).0,
            "excluded"
        );
        assert_eq!(
            counted(&case().answered("may_have_counted_before", "no")).0,
            "counted"
        );
    } else {
        assert_eq!(
            counted(&case().answered("may_have_counted_before", "yes")).0,
            counted(&case()).0,
            "nothing asks it"
        );
    }
}

/// D20: a person answers whether a second document shows the same activity.
#[test]
fn a_second_document() {
    let undated = || {
        nasm_course("Gait", "2025-03-01", "0.8")
            .at("scan.pdf")
            .edit(|r| r.completed_on = Reading::Missing)
    };
    let case = || {
        nasm_cpt("2025-06-30")
            .evidence(nasm_course("Gait", "2025-03-01", "0.8"))
            .evidence(undated())
            .answered("completed_on", "2025-04-01")
    };
    assert_eq!(
        counted(&case()),
        ("counted", "0.8".to_owned()),
        "another day is another course"
    );
    let twins = || {
        nasm_cpt("2025-06-30")
            .evidence(nasm_course("Gait", "2025-03-01", "0.8"))
            .evidence(
                nasm_course("Gait", "2025-03-01", "0.8")
                    .at("b.pdf")
                    .edit(|r| r.title = Reading::Missing),
            )
    };
    assert_eq!(counted(&twins()).0, "needs_review");
    assert_eq!(
        counted(&twins().answered("maybe_duplicate", "yes")).0,
        "duplicate"
    );
    assert_eq!(
        counted(&twins().answered("maybe_duplicate", "no")),
        ("counted", "0.8".to_owned())
    );
}

/// N10, D7: the other side of a card is on file, on another document, or missing.
#[test]
fn the_sides_of_a_card() {
    let front = || {
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2025-01-15", "2027-01")
            .edit(|r| r.card.as_mut().unwrap().sides = vec![Side::Front])
    };
    let case = || nasm_cpt("2025-06-30").evidence(front());
    let verdict = |case: &TrainerBuilder| case.verdict("Front and back");
    assert_eq!(verdict(&case()), "needs_review");
    assert_eq!(verdict(&case().answered("card_sides", "both")), "met");
    assert_eq!(
        verdict(&case().answered("card_sides", "missing")),
        "not_met"
    );
    let back = || {
        EvidenceBuilder::new(Kind::Other, "")
            .at("back.jpg")
            .edit(|r| r.sha256 = "bb".repeat(32))
    };
    assert_eq!(
        verdict(
            &nasm_cpt("2025-06-30")
                .evidence(back())
                .evidence(front())
                .answered("card_sides", &"bb".repeat(32))
        ),
        "met"
    );
    assert_eq!(
        verdict(&case().answered("card_sides", &"cc".repeat(32))),
        "needs_review",
        "no such document is in the file"
    );
}

/// A05b: college credits are answered as such, or as the credits that the body gives; "hours" could
/// be either, so that they are still asked about.
#[test]
fn the_credits_of_a_college() {
    let case = || {
        let filed = EvidenceBuilder::new(Kind::College, "Biomechanics")
            .by(UNIVERSITY)
            .on("2025-03-10")
            .grade("A");
        TrainerBuilder::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30").evidence(filed)
    };
    let amounts = |value: &str| {
        case()
            .answered("amounts", value)
            .answered("subject", "yes")
            .status()
    };
    assert_eq!(
        amounts("3 semester_credit"),
        ("counted", "30".to_owned()),
        "10 CECs a credit hour (A05b)"
    );
    assert_eq!(amounts("8 acsm cec"), ("counted", "8".to_owned()));
    assert_eq!(amounts("3 hour").0, "needs_review");
}

/// A document that could not be read becomes what a person answers that it is; only then is the
/// rest asked.
#[test]
fn an_unreadable_document() {
    let case = || nasm_cpt("2025-06-30").evidence(EvidenceBuilder::new(Kind::Unreadable, ""));
    let card = case().answered("kind", "cpr_aed");
    assert_eq!(card.verdict("CPR certification"), "needs_review");
    let card = card
        .answered("covers", "cpr; aed")
        .answered("completed_on", "2025-01-15")
        .answered("expires_on", "2027-01");
    let card = card.answered("adult", "yes").answered("card_sides", "both");
    assert_eq!(
        [
            "CPR certification",
            "AED certification",
            "CPR and AED for",
            "Front and back"
        ]
        .map(|name| card.verdict(name)),
        ["met"; 4]
    );
    let none = case().answered("kind", "other");
    assert_eq!(
        (none.verdict("CPR certification"), asked(&none.assess())),
        ("not_met", Vec::new())
    );
}

/// A26, D6: a gap in the past is one question for every coverage that lacks the same days; other
/// days are another question.
#[test]
fn days_without_coverage() {
    let case = || {
        TrainerBuilder::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30").evidence(
            EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2024-07-01", "2026-06"),
        )
    };
    let got = case().assess();
    let gaps: Vec<_> = got
        .questions
        .iter()
        .filter(|question| question.about == QuestionCode::CoverageGap)
        .collect();
    assert_eq!(gaps.len(), 1, "{gaps:?}");
    assert!(
        gaps[0]
            .ask
            .contains("a card for CPR and AED for 2024-06-01 to 2024-06-30, 30 days"),
        "{}",
        gaps[0].ask
    );
    assert_eq!(gaps[0].could_change, CouldChange::Verdict);
    let id = gaps[0].id.clone();
    for (answer, verdict) in [("yes", "met"), ("no", "not_met")] {
        let case = case().answered_question(&id, "coverage_gap", answer);
        assert_eq!(
            ["CPR", "AED"].map(|name| case.verdict(name)),
            [verdict; 2],
            "{answer}"
        );
        assert_eq!(case.requirement("CPR").applied.len(), 1);
        assert!(
            case.requirement("CPR")
                .explanation
                .contains("(M. Lee, 2025-06-30)")
        );
    }
    let other = TrainerBuilder::new("acsm-cpt", "2024-06-02", "2027-06-01", "2025-06-30").evidence(
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2024-07-01", "2026-06"),
    );
    assert_eq!(
        other
            .answered_question(&id, "coverage_gap", "yes")
            .verdict("CPR"),
        "needs_review"
    );
}
