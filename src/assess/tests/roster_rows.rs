//! Rows of the roster that cannot be judged, and notes on those that can (D1, D2, D37).

use super::sample::*;
use crate::assess::{Assessment, DatesBasis, Standing, Verdict, row_notes};
use crate::intake::roster::{Credential, Status};

/// A row with these dates.
fn judged(code: &str, [start, end]: [&str; 2], as_of: &str) -> TrainerBuilder {
    TrainerBuilder::new(code, start, end, as_of)
}

/// The next action of a row that is not evaluated.
fn not_evaluated(row: &TrainerBuilder) -> String {
    let got = row.assess();
    assert_eq!(
        (
            got.verdict,
            got.standing,
            got.requirements.len(),
            got.credits
        ),
        (Verdict::NotEvaluated, Standing::Unknown, 0, None),
        "{}",
        got.next_action
    );
    got.next_action
}

fn notes(row: &TrainerBuilder) -> Vec<String> {
    row_notes(&row.trainer.credentials[0], &row.packs, row.as_of)
}

/// The notes on a cycle that is not as long as the body's.
fn deviations(got: &Assessment) -> Vec<String> {
    let assumptions = got.assumptions.iter();
    let deviations = assumptions.filter(|text| text.contains("D37"));
    deviations.cloned().collect()
}

/// D37, N01: where the roster has no date from which a cycle follows, nothing is claimed.
#[test]
fn without_dates_there_is_no_verdict() {
    let row = judged("nasm-cpt", ["", ""], "2026-06-30").evidence(nasm_course(
        "Gait",
        "2025-01-10",
        "2.0",
    ));
    assert_eq!(
        not_evaluated(&row),
        "Enter cycle_start and expires_on in the roster by 2026-07-07 (7 days left): the roster has no date from which \
         its cycle follows."
    );
    let got = row.assess();
    assert_eq!(
        (got.next_action_by, got.lines.len(), got.dates_basis),
        (Some(day("2026-07-07")), 1, DatesBasis::Unknown)
    );
    // Emeritus status has no requirements and needs no dates (A58).
    let emeritus = judged("acsm-cpt", ["", ""], "2026-06-30")
        .credential(|c| c.status = Some(Status::Emeritus));
    assert_eq!(emeritus.assess().verdict, Verdict::NotApplicable);
}

/// D1, N01: one date is enough to derive the other.
#[test]
fn a_derived_expiry_is_judged_with_a_note() {
    let from_start = judged("nasm-cpt", ["2024-09-15", ""], "2026-06-30");
    let from =
        |set: fn(&mut Credential)| judged("nasm-cpt", ["", ""], "2026-06-30").credential(set);
    for row in [
        from_start,
        from(|c| c.certified_on = Some(day("2024-09-15"))),
        from(|c| c.renewed_on = Some(day("2024-09-15"))),
    ] {
        let got = row.assess();
        assert_eq!(
            (got.verdict, got.dates_basis, got.cycle.map(|c| c.end)),
            (
                Verdict::NotMet,
                DatesBasis::Derived,
                Some(day("2026-09-15"))
            )
        );
        assert_eq!(
            notes(&row),
            [
                "The roster has no expires_on: the cycle is taken to end on 2026-09-15 (D1). Enter the date."
            ]
        );
    }
    // NSCA's cycle is the same for everybody.
    let fixed = judged("nsca-cpt", ["", ""], "2026-06-30").assess();
    assert_eq!(fixed.cycle.map(|c| c.end), Some(day("2026-12-31")));
}

/// Nobody has lapsed by a date that is not on the roster: NASM renews until the day before one year after expiry (N23).
#[test]
fn a_derived_expiry_is_not_used_after_the_last_renewal() {
    let row = |as_of| judged("nasm-cpt", ["2023-07-01", ""], as_of);
    assert_eq!(row("2026-06-30").assess().standing, Standing::LateExtended);
    assert_eq!(
        not_evaluated(&row("2026-07-01")),
        "Enter expires_on in the roster by 2026-07-08 (7 days left): the roster has no expires_on, and the cycle that \
         follows from its other dates, 2023-07-01 to 2025-07-01, ended too long ago to be the current one."
    );
    let certified = judged("nasm-cpt", ["", ""], "2026-06-30")
        .credential(|c| c.certified_on = Some(day("2015-03-01")));
    not_evaluated(&certified);
    // An expiry on the roster is a fact.
    let entered = judged("nasm-cpt", ["2023-07-01", "2025-07-01"], "2026-07-01").assess();
    assert_eq!(entered.standing, Standing::Lapsed);
    // An exception of the body lengthens ACSM's grace period (A22).
    let grace = judged("acsm-cpt", ["2022-07-01", ""], "2026-06-30");
    not_evaluated(&grace);
    let excepted = grace.credential(|c| c.exception_until = Some(day("2026-06-30")));
    assert_eq!(excepted.assess().standing, Standing::Grace);
    // NCSF's rules do not say what is required after the expiry.
    not_evaluated(&judged("ncsf-cpt", ["2023-07-01", ""], "2026-06-30"));
}

/// D37: longer by at most a year, or at least half: it is judged as entered, with a note.
#[test]
fn a_cycle_that_deviates_is_judged_with_a_note() {
    let none = "";
    let (longer, shorter) = ("longer than the body's ", "shorter than the body's ");
    for (code, start, end, note) in [
        ("nasm-cpt", "2024-06-30", "2026-06-30", none),
        ("nasm-cpt", "2024-06-30", "2026-06-29", none),
        ("nasm-cpt", "2024-06-30", "2026-07-01", longer),
        ("nasm-cpt", "2024-06-30", "2027-06-30", longer),
        ("nasm-cpt", "2024-06-30", "2026-06-28", shorter),
        ("nasm-cpt", "2024-06-30", "2025-06-29", shorter),
        ("acsm-ep", "2023-01-01", "2025-12-31", none),
        ("acsm-ep", "2023-01-01", "2027-01-01", longer),
        ("acsm-ep", "2023-01-01", "2024-06-30", shorter),
        ("canfitpro-pts", "2025-01-01", "2025-06-30", shorter),
        // NSCA's cycle is the same for everybody: who was certified in it has a shorter one.
        ("nsca-cpt", "2026-03-01", "2026-12-31", none),
    ] {
        let row = judged(code, [start, end], "2025-05-31");
        let got = row.assess();
        assert_ne!(got.verdict, Verdict::NotEvaluated, "{code} {start} {end}");
        let notes = notes(&row);
        assert_eq!(notes, deviations(&got), "{code} {start} {end}");
        let expected = usize::from(!note.is_empty());
        assert!(
            notes.len() == expected && notes.iter().all(|text| text.contains(note)),
            "{code} {start} {end}: {notes:?}"
        );
    }
}

/// D37: longer by more than a year, or less than half.
#[test]
fn a_cycle_that_the_body_does_not_have_is_not_evaluated() {
    for (code, start, end) in [
        ("nasm-cpt", "2024-06-30", "2027-07-01"),
        ("nasm-cpt", "2024-06-30", "2025-06-28"),
        ("nasm-cpt", "2024-06-30", "2024-06-30"),
        ("acsm-ep", "2023-01-01", "2027-01-02"),
        ("acsm-ep", "2023-01-01", "2024-06-29"),
        ("canfitpro-pts", "2025-01-01", "2025-06-29"),
        ("nsca-cpt", "2024-01-01", "2028-12-31"),
    ] {
        let row = judged(code, [start, end], "2025-05-31");
        let action = not_evaluated(&row);
        assert!(
            action.starts_with("Correct cycle_start or expires_on"),
            "{action}"
        );
        assert_eq!(notes(&row), Vec::<String>::new());
    }
    assert_eq!(
        not_evaluated(&judged(
            "nasm-cpt",
            ["2024-05-01", "2062-05-01"],
            "2026-06-30"
        )),
        "Correct cycle_start or expires_on in the roster by 2026-07-07 (7 days left): the cycle on the roster, 2024-05-01 \
         to 2062-05-01, is more than a year longer than the body's 2 years; 2 years from 2024-05-01 end about \
         2026-05-01, and 2 years to 2062-05-01 begin about 2060-05-01."
    );
}

/// D37: a credential that is in force has a cycle that has begun.
#[test]
fn an_expiry_that_no_cycle_reaches() {
    for start in ["", "2027-07-01"] {
        let judged = judged("nasm-cpt", [start, "2029-06-30"], "2026-06-30").assess();
        assert_ne!(
            judged.verdict,
            Verdict::NotEvaluated,
            "{}",
            judged.next_action
        );
        let row = TrainerBuilder::new("nasm-cpt", start, "2029-07-01", "2026-06-30");
        assert_eq!(
            not_evaluated(&row),
            "Correct expires_on in the roster by 2026-07-07 (7 days left): its expires_on, 2029-07-01, is more than a year after \
             the latest end of a cycle of 2 years that has begun."
        );
    }
}

/// D37: a credential without rules is named, with what may have been meant.
#[test]
fn a_credential_without_rules_says_what_may_be_meant() {
    let action = |code: &str, end: &str| not_evaluated(&judged(code, ["", end], "2026-06-30"));
    for (code, expected) in [
        (
            "nasm-ctp",
            "Correct the credential in the roster by 2026-07-07 (7 days left): there are no rules for `nasm-ctp`; did you mean NASM-CPT?",
        ),
        (
            "exercise physiologist",
            "Correct the credential in the roster by 2026-07-07 (7 days left): there are no rules for `exercise \
             physiologist`; it may mean ACSM-EP, ACSM-CEP.",
        ),
        (
            "nasm-cpt; acsm-ep",
            "Correct the credential in the roster by 2026-07-07 (7 days left): there are no rules for `nasm-cpt; acsm-ep`; write one credential a row, with its own dates.",
        ),
        (
            "yoga master",
            "Check yoga master with its body by 2026-09-30 (92 days left): there are no rules for `yoga master`.",
        ),
    ] {
        assert_eq!(action(code, "2026-09-30"), expected);
    }
    // NASM's rules begin on a day.
    assert_eq!(
        not_evaluated(&nasm_cpt("2014-06-30")),
        "Check nasm-cpt with its body by 2026-01-31 (4233 days left): there are no rules for `nasm-cpt` on 2014-06-30."
    );
    assert!(action("yoga master", "2026-06-29").starts_with("Check yoga master with its body: "));
}
