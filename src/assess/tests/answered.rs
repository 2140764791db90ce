//! What people decided, to the verdict: each answer settles what it was asked for, and what it replaced stays in sight.

use super::sample::{LISTED, P, T, UNIVERSITY, acsm_course, listed, nasm};
use crate::assess::Assessment;
use crate::credit::CouldChange;
use crate::question::QuestionCode;
use crate::read::record::{Cover, Kind, Reading, Side};

fn asked(got: &Assessment) -> Vec<&str> {
    got.questions
        .iter()
        .map(|question| question.about.as_str())
        .collect()
}

fn counted(case: &T) -> (&'static str, String) {
    case.status()
}

/// D23: a reading that was unclear counts as decided, and the line shows what was replaced.
#[test]
fn a_reading() {
    let unclear = || {
        P::course("Gait")
            .by(LISTED)
            .on("2025-03-01")
            .amount_either(&["0.8", "8"], "ceu", "nasm")
    };
    let case = nasm("2025-06-30")
        .filed(unclear())
        .decide("amounts", "0.8 nasm ceu");
    assert_eq!(counted(&case), ("counted", "0.8".to_owned()));
    let line = case.line();
    let said = line
        .applied
        .iter()
        .map(|d| (d.says.as_str(), d.replaced.as_str()))
        .collect::<Vec<_>>();
    assert_eq!(
        said,
        [(
            "amounts: 0.8 nasm ceu (M. Lee, 2026-06-01)",
            "unclear: 0.8 nasm ceu | 8 nasm ceu"
        )]
    );
    assert!(line.questions.is_empty());
}

/// D23: more than 24 hours a day is asked about once; a person's amount is not asked about again.
#[test]
fn an_amount_that_was_confirmed() {
    let long = listed("Gait", "2025-03-02", "5.0").with(|r| {
        r.started_on = Reading::Sure {
            value: "2025-03-01".parse().unwrap(),
            at: None,
        }
    });
    let case = nasm("2025-06-30").filed(long);
    assert_eq!(counted(&case).0, "needs_review");
    assert_eq!(
        counted(&case.decide("amounts", "5.0 nasm ceu")),
        ("counted", "5".to_owned())
    );
}

/// D25: who approved it is a person's answer, either way.
#[test]
fn an_approval() {
    let case = || {
        T::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30")
            .filed(P::course("Gait").by("Club X").on("2025-03-01").hours("6"))
    };
    assert_eq!(
        asked(&case().assess())
            .iter()
            .filter(|about| **about == "approval")
            .count(),
        1
    );
    assert_eq!(
        counted(&case().decide("approval", "yes")),
        ("counted", "6".to_owned())
    );
    let no = case().decide("approval", "no");
    assert_eq!(counted(&no), ("excluded", "0".to_owned()));
    assert!(
        no.line()
            .reason
            .contains("Decided approval: no (M. Lee, 2026-06-01)"),
        "{}",
        no.line().reason
    );
    assert_eq!(
        counted(&case().decide("approvals", "ace")),
        ("counted", "6".to_owned())
    );
}

/// D26: "A petition granted for a course gives the hours of the grant; refused: excluded; pending: `needs_review`. Petitions may also
/// be recorded as decisions". N26: $25 for each course petitioned.
#[test]
fn a_petition() {
    let case =
        || nasm("2025-06-30").filed(P::course("Gait").by("Club X").on("2025-03-01").hours("6"));
    assert_eq!(
        counted(&case().decide("petition", "granted")),
        ("counted", "0.6".to_owned())
    );
    assert_eq!(
        counted(&case().decide("petition", "granted 5 hours")),
        ("counted", "0.5".to_owned())
    );
    assert_eq!(
        counted(&case().decide("petition", "refused")),
        ("excluded", "0".to_owned())
    );
    let pending = case().decide("petition", "pending");
    assert_eq!(
        (counted(&pending).0, asked(&pending.assess())),
        ("needs_review", vec!["petition"])
    );
    let cost = |case: &T| case.assess().petition_cost.map(|cost| cost.to_string());
    assert_eq!(
        (cost(&case()), cost(&pending)),
        (None, Some("25".to_owned()))
    );
}

/// D17: the one question whose yes speaks against the paper.
#[test]
fn what_counted_before() {
    let case =
        || {
            let case = T::new("acsm-cpt", "2025-01-01", "2027-12-31", "2025-06-30")
                .filed(acsm_course("Gait", "2025-01-15", "3"));
            case.roster(|credential| credential.renewed_on = Some("2025-01-20".parse().unwrap()))
        };
    if counted(&case()).0 == "needs_review" {
        assert_eq!(
            counted(&case().decide("may_have_counted_before:acsm-cpt", "yes")).0,
            "excluded"
        );
        assert_eq!(
            counted(&case().decide("may_have_counted_before", "no")).0,
            "counted"
        );
    } else {
        assert_eq!(
            counted(&case().decide("may_have_counted_before", "yes")).0,
            counted(&case()).0,
            "nothing asks it"
        );
    }
}

/// D20: a person says whether a second paper shows the same activity.
#[test]
fn a_second_paper() {
    let undated = || {
        listed("Gait", "2025-03-01", "0.8")
            .at("scan.pdf")
            .with(|r| r.completed_on = Reading::Missing)
    };
    let case = || {
        nasm("2025-06-30")
            .filed(listed("Gait", "2025-03-01", "0.8"))
            .filed(undated())
            .decide("completed_on", "2025-04-01")
    };
    assert_eq!(
        counted(&case()),
        ("counted", "0.8".to_owned()),
        "another day is another course"
    );
    let twins = || {
        nasm("2025-06-30")
            .filed(listed("Gait", "2025-03-01", "0.8"))
            .filed(
                listed("Gait", "2025-03-01", "0.8")
                    .at("b.pdf")
                    .with(|r| r.title = Reading::Missing),
            )
    };
    assert_eq!(counted(&twins()).0, "needs_review");
    assert_eq!(
        counted(&twins().decide("maybe_duplicate", "yes")).0,
        "duplicate"
    );
    assert_eq!(
        counted(&twins().decide("maybe_duplicate", "no")),
        ("counted", "0.8".to_owned())
    );
}

/// N10, D7: the other side of a card is on file, on another paper, or missing.
#[test]
fn the_sides_of_a_card() {
    let front = || {
        P::card(&[Cover::Cpr, Cover::Aed], "2025-01-15", "2027-01")
            .with(|r| r.card.as_mut().unwrap().sides = vec![Side::Front])
    };
    let case = || nasm("2025-06-30").filed(front());
    let verdict = |case: &T| case.verdict("Front and back");
    assert_eq!(verdict(&case()), "needs_review");
    assert_eq!(verdict(&case().decide("card_sides", "both")), "met");
    assert_eq!(verdict(&case().decide("card_sides", "missing")), "not_met");
    let back = || {
        P::new(Kind::Other, "")
            .at("back.jpg")
            .with(|r| r.sha256 = "bb".repeat(32))
    };
    assert_eq!(
        verdict(
            &nasm("2025-06-30")
                .filed(back())
                .filed(front())
                .decide("card_sides", &"bb".repeat(32))
        ),
        "met"
    );
    assert_eq!(
        verdict(&case().decide("card_sides", &"cc".repeat(32))),
        "needs_review",
        "no such paper is in the file"
    );
}

/// A05b: the credits of a college are decided as such, or as what the body gives; its "hours" could be either, so they stay asked.
#[test]
fn the_credits_of_a_college() {
    let case = || {
        let filed = P::new(Kind::College, "Biomechanics")
            .by(UNIVERSITY)
            .on("2025-03-10")
            .grade("A");
        T::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30").filed(filed)
    };
    let amounts = |value: &str| {
        case()
            .decide("amounts", value)
            .decide("subject", "yes")
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

/// A paper that could not be read becomes what a person says it is, and only then asks for the rest.
#[test]
fn a_paper_nobody_could_read() {
    let case = || nasm("2025-06-30").filed(P::new(Kind::Unreadable, ""));
    let card = case().decide("kind", "cpr_aed");
    assert_eq!(card.verdict("CPR certification"), "needs_review");
    let card = card
        .decide("covers", "cpr; aed")
        .decide("completed_on", "2025-01-15")
        .decide("expires_on", "2027-01");
    let card = card.decide("adult", "yes").decide("card_sides", "both");
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
    let none = case().decide("kind", "other");
    assert_eq!(
        (none.verdict("CPR certification"), asked(&none.assess())),
        ("not_met", Vec::new())
    );
}

/// A26, D6: a gap in the past is one question for the covers that lack the same days; other days are another question.
#[test]
fn days_without_cover() {
    let case = || {
        T::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30").filed(P::card(
            &[Cover::Cpr, Cover::Aed],
            "2024-07-01",
            "2026-06",
        ))
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
        let case = case().answer(&id, "coverage_gap", answer);
        assert_eq!(
            ["CPR", "AED"].map(|name| case.verdict(name)),
            [verdict; 2],
            "{answer}"
        );
        assert_eq!(case.requirement("CPR").applied.len(), 1);
        assert!(
            case.requirement("CPR")
                .explanation
                .contains("(M. Lee, 2026-06-01)")
        );
    }
    let other = T::new("acsm-cpt", "2024-06-02", "2027-06-01", "2025-06-30").filed(P::card(
        &[Cover::Cpr, Cover::Aed],
        "2024-07-01",
        "2026-06",
    ));
    assert_eq!(
        other.answer(&id, "coverage_gap", "yes").verdict("CPR"),
        "needs_review"
    );
}
