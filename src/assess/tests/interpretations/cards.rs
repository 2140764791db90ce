//! Cards: their days, their sides, and documents that may be the card (D6, D7, D12, D24).

use super::acsm;
use crate::assess::Verdict;
use crate::assess::tests::sample::*;
use crate::question::QuestionCode;
use crate::read::record::{Age, Coverage, Kind, Period, Reading, Side, Skills};

const BOTH: &[Coverage] = &[Coverage::Cpr, Coverage::Aed];

fn two_year_card() -> EvidenceBuilder {
    EvidenceBuilder::card(BOTH, "2024-07-01", "2026-07")
}

fn without_end() -> EvidenceBuilder {
    two_year_card().edit(|r| r.expires_on = Reading::Missing)
}

fn check_card(what: &str, card: EvidenceBuilder, verdict: &str) {
    let case =
        TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").evidence(card);
    assert_eq!(
        (case.verdict("CPR cert"), case.verdict("AED cert")),
        (verdict, verdict),
        "{what}"
    );
}

/// D6: where a card's last day comes from.
#[test]
fn d6_until_when_a_card_covers() {
    for (what, card, verdict) in [
        ("printed end", two_year_card(), "met"),
        (
            "printed validity",
            without_end()
                .by("American Red Cross")
                .validity(Period::Years(2)),
            "met",
        ),
        (
            "validity is over",
            without_end()
                .by("American Red Cross")
                .issued("2024-06-29")
                .validity(Period::Years(2)),
            "not_met",
        ),
        (
            "listed issuer, two years to the month's end",
            without_end().issued("2024-06-02"),
            "met",
        ),
        (
            "issuer not listed",
            without_end().by("American Red Cross"),
            "needs_review",
        ),
    ] {
        check_card(what, card, verdict);
    }
}

/// D6: what an unknown first day means, and which coverage a card gives.
#[test]
fn d6_what_a_card_covers() {
    for (what, card, verdict) in [
        (
            "unknown start",
            two_year_card().edit(|r| r.issued_on = Reading::Missing),
            "met",
        ),
        (
            "BLS covers both",
            EvidenceBuilder::card(&[Coverage::Bls], "2025-07-01", "2026-07"),
            "met",
        ),
        (
            "not certainly the trainer's",
            two_year_card().doubtful(),
            "needs_review",
        ),
        (
            "online only: the source is silent",
            two_year_card().edit(|r| r.card.as_mut().unwrap().skills = Skills::OnlineOnly),
            "met",
        ),
        (
            "first aid only",
            EvidenceBuilder::card(&[Coverage::FirstAid], "2025-07-01", "2026-07"),
            "not_met",
        ),
    ] {
        check_card(what, card, verdict);
    }
}

/// A26, D6: an unknown first day leaves a gap in the past open; no coverage on the day of the
/// report is not met.
#[test]
fn d6_throughout_the_cycle() {
    let case = TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-06-30")
        .evidence(two_year_card().edit(|r| r.issued_on = Reading::Missing));
    assert_eq!(
        case.verdict("CPR"),
        "needs_review",
        "backwards it is a gap question"
    );
    let grace = TrainerBuilder::new("acsm-cpt", "2023-02-01", "2026-01-31", "2026-06-30")
        .evidence(EvidenceBuilder::card(BOTH, "2022-12-01", "2026-05"));
    assert_eq!(
        grace.verdict("CPR"),
        "not_met",
        "not covered on the as-of date, in grace too"
    );
}

/// D6: a lapse on the application date is a question, and the row is never met until it is answered.
#[test]
fn d6_a_lapse_at_the_application() {
    let case = TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").evidence(
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2026-05-01", "2028-05"),
    );
    let case = case.credential(|c| c.application_received_on = Some(day("2026-04-01")));
    assert_eq!(case.verdict("CPR cert"), "needs_review");
    let questions = case.assess().questions;
    let about_cpr = questions
        .iter()
        .find(|q| q.about == QuestionCode::CardOnApplication && q.ask.starts_with("CPR"))
        .unwrap();
    for (answer, verdict) in [("yes", "met"), ("no", "not_met")] {
        let answered = case
            .clone()
            .answered_question(&about_cpr.id, "card_on_application", answer);
        assert_eq!(answered.verdict("CPR cert"), verdict, "{answer}");
    }
}

/// D7: two photos of one card; one without a link to the other is a question.
#[test]
fn d7_front_and_back() {
    let side = |side: Side, path: &str| {
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2025-06-03", "2027-06")
            .at(path)
            .edit(|r| r.card.as_mut().unwrap().sides = vec![side])
    };
    let case = || TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30");
    assert_eq!(
        case()
            .evidence(side(Side::Front, "a.jpg"))
            .evidence(side(Side::Back, "b.jpg"))
            .verdict("Front"),
        "met"
    );
    let other = side(Side::Back, "b.jpg")
        .by("Somebody")
        .issued("2025-06-04")
        .edit(|r| r.expires_on = Reading::Missing);
    assert_eq!(
        case()
            .evidence(side(Side::Front, "a.jpg"))
            .evidence(other)
            .verdict("Front"),
        "needs_review"
    );
    assert_eq!(
        case()
            .evidence(side(Side::Digital, "e.pdf"))
            .verdict("Front"),
        "met"
    );
}

/// D12: hours printed, else at most 5; BLS is a question; a flat 5 is a setting.
#[test]
fn d12_cpr_credits() {
    let card = |covers: &[Coverage]| EvidenceBuilder::card(covers, "2025-03-01", "2027-03");
    for (what, case, status, totals) in [
        (
            "no hours",
            acsm().evidence(card(&[Coverage::Cpr])),
            "needs_review",
            ("0", "5"),
        ),
        (
            "hours",
            acsm().evidence(card(&[Coverage::Cpr]).hours("3.5")),
            "counted",
            ("3.5", "3.5"),
        ),
        (
            "more than 5",
            acsm().evidence(card(&[Coverage::Cpr]).hours("8")),
            "counted_partial",
            ("5", "5"),
        ),
        (
            "BLS",
            acsm().evidence(card(&[Coverage::Bls]).hours("4")),
            "needs_review",
            ("0", "5"),
        ),
        (
            "flat",
            acsm()
                .setting("acsm", "cpr_flat", "5")
                .evidence(card(&[Coverage::FirstAid])),
            "counted",
            ("5", "5"),
        ),
        (
            "in grace, for the old cycle",
            TrainerBuilder::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-06-30")
                .evidence(card(&[Coverage::Cpr]).hours("4")),
            "counted",
            ("4", "4"),
        ),
    ] {
        assert_eq!(case.line().status.as_str(), status, "{what}");
        assert_eq!(
            case.totals(),
            (totals.0.to_owned(), totals.1.to_owned()),
            "{what}"
        );
    }
}

const CARD_REQUIREMENTS: [&str; 4] = [
    "CPR certification",
    "AED certification",
    "CPR and AED for",
    "Front and back",
];

fn scan() -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Unreadable, "")
}

fn enough_credits() -> TrainerBuilder {
    nasm_cpt("2025-06-30").evidence(nasm_course("Sleep", "2025-03-01", "2.0"))
}

fn verdicts(case: &TrainerBuilder) -> [&'static str; 4] {
    CARD_REQUIREMENTS.map(|name| case.verdict(name))
}

/// N02, N10, D24: an unread document of the trainer may be the card, so that no card requirement is
/// certainly failed.
#[test]
fn d24_an_unread_document_may_be_the_card() {
    assert_eq!(verdicts(&enough_credits()), ["not_met"; 4]);
    let unread = enough_credits().evidence(scan());
    assert_eq!(verdicts(&unread), ["needs_review"; 4]);
    assert_eq!(unread.assess().verdict, Verdict::NeedsReview);
    for name in CARD_REQUIREMENTS {
        let requirement = unread.requirement(name);
        assert!(
            requirement
                .explanation
                .contains("E02 could not be read and may be the card"),
            "{}",
            requirement.explanation
        );
        assert_eq!(requirement.evidence, ["E02"]);
    }
    let asked: Vec<String> = unread
        .assess()
        .questions
        .iter()
        .map(|q| q.about.to_string())
        .collect();
    assert_eq!(asked, ["unreadable"], "one document is one question");
}

/// N02, D24: several unread documents beside a card that has ended.
#[test]
fn d24_several_unread_documents() {
    let (two, past) = (
        enough_credits()
            .evidence(scan())
            .evidence(scan().at("b.jpg")),
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2022-01-15", "2024-01-31"),
    );
    let text = "The last CPR card ended on 2024-01-31 (E04). E02, E03 could not be read; any of \
                them may be the card.";
    assert_eq!(two.evidence(past).requirement("CPR").explanation, text);
}

/// N10, A26, D24: an unread document beside a card for infants, and for a coverage required
/// throughout the cycle.
#[test]
fn d24_an_unread_document_beside_another_card() {
    let infant = || {
        EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2025-01-15", "2027-01-31")
            .edit(|r| r.card.as_mut().unwrap().ages = vec![Age::Infant])
    };
    assert_eq!(
        verdicts(&enough_credits().evidence(infant())),
        ["met", "met", "not_met", "not_met"]
    );
    assert_eq!(
        enough_credits()
            .evidence(infant())
            .requirement("CPR and AED for")
            .explanation,
        "The current AED card is not for adults: E02 is for infant only."
    );
    assert_eq!(
        verdicts(&enough_credits().evidence(infant()).evidence(scan())),
        ["met", "met", "needs_review", "needs_review"]
    );
    let acsm = TrainerBuilder::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30");
    assert_eq!(
        ["CPR", "AED"].map(|name| acsm.verdict(name)),
        ["not_met"; 2]
    );
    assert_eq!(
        ["CPR", "AED"].map(|name| acsm.clone().evidence(scan()).verdict(name)),
        ["needs_review"; 2]
    );
}

/// D23: a word that was lost in a picture may be what the card covers; nobody but a person can tell.
#[test]
fn d23_what_a_picture_does_not_say() {
    let aed = || EvidenceBuilder::card(&[Coverage::Aed], "2025-07-01", "2026-07");
    let photo = || aed().edit(|r| r.card.as_mut().unwrap().from_picture = true);
    let case = |card: EvidenceBuilder| {
        TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").evidence(card)
    };
    let [printed, pictured] = [aed(), photo()].map(case);
    assert_eq!(printed.verdict("CPR cert"), "not_met");
    assert_eq!(pictured.verdict("CPR cert"), "needs_review");
    // What it does say is certain.
    assert_eq!(pictured.verdict("AED cert"), "met");
    let asked = |case: &TrainerBuilder| {
        let questions = case.assess().questions.into_iter();
        questions.map(|question| question.about).collect::<Vec<_>>()
    };
    assert!(asked(&pictured).contains(&QuestionCode::Covers));
    for (answer, verdict) in [("aed", "not_met"), ("cpr; aed", "met")] {
        let answered = case(photo()).answered("covers", answer);
        assert_eq!(answered.verdict("CPR cert"), verdict, "{answer}");
        assert!(!asked(&answered).contains(&QuestionCode::Covers));
    }
}

/// D23: the same holds for the ages, and for nothing that the picture says.
#[test]
fn d23_for_whom_a_picture_is() {
    let child = |from_picture: bool| {
        let card = two_year_card().edit(|r| {
            let card = r.card.as_mut().unwrap();
            (card.ages, card.from_picture) = (vec![Age::Child], from_picture);
        });
        TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").evidence(card)
    };
    let adult = |case: &TrainerBuilder| case.verdict("CPR and AED for");
    assert_eq!(adult(&child(false)), "not_met");
    assert_eq!(adult(&child(true)), "needs_review");
    assert_eq!(adult(&child(true).answered("adult", "no")), "not_met");
    assert_eq!(adult(&child(true).answered("adult", "yes")), "met");
}
