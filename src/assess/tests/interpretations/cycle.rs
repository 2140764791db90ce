//! The cycle, its windows and what is kept (D1, D2, D8, D17, D18, A22).

use super::{acsm, status};
use crate::assess::tests::sample::*;
use crate::assess::{DatesBasis, Standing, Verdict};
use crate::question::QuestionCode;
use crate::read::record::{Coverage, Kind};

/// D1: a cycle's first day that is also the last day of the cycle before belongs to the old cycle,
/// unless it is the first.
#[test]
fn d1_the_shared_day() {
    let course = || nasm_course("Gait", "2024-09-15", "0.8");
    let cycle = || TrainerBuilder::new("nasm-cpt", "2024-09-15", "2026-09-15", "2026-06-30");
    assert_eq!(status(&cycle().evidence(course())), "out_of_window");
    assert_eq!(
        status(
            &cycle()
                .credential(|c| c.first_certified_on = Some(day("2024-09-15")))
                .evidence(course())
        ),
        "counted"
    );
    assert_eq!(
        status(&cycle().evidence(nasm_course("Gait", "2026-09-15", "0.8"))),
        "needs_review",
        "future_date"
    );
    assert_eq!(
        status(
            &TrainerBuilder::new("nasm-cpt", "2024-09-15", "2026-09-14", "2026-06-30")
                .evidence(course())
        ),
        "counted"
    );
}

/// D2: a line before a derived start is a question, so that an assumed start alone never fails
/// anyone.
#[test]
fn d2_a_derived_start() {
    let case = TrainerBuilder::new("nasm-cpt", "", "2027-01-19", "2026-06-30")
        .evidence(nasm_course("Gait", "2025-01-10", "2.0"));
    let got = case.assess();
    assert_eq!(
        (got.dates_basis, got.verdict),
        (DatesBasis::Derived, Verdict::NotMet),
        "no card is on file"
    );
    assert_eq!(case.verdict("Approved"), "needs_review");
    assert_eq!(
        got.lines[0].questions[0].about.as_str(),
        "window_start_assumed"
    );
    assert!(
        got.assumptions
            .iter()
            .any(|a| a.contains("2025-01-19 is derived"))
    );
}

/// D8: a course on a day that only the other reading of six months would include says so.
#[test]
fn d8_rounding_of_a_month() {
    for (on, rounding) in [("2026-03-01", true), ("2026-03-04", false)] {
        let line = TrainerBuilder::new("acsm-cpt", "2022-09-01", "2025-08-31", "2026-04-30")
            .evidence(acsm_course("Summit", on, "6"))
            .line();
        assert_eq!(
            (line.status.as_str(), line.reason.contains("date_rounding")),
            ("out_of_window", rounding),
            "{on}"
        );
    }
}

/// D17: on time, late, unknown.
#[test]
fn d17_credits_of_the_first_months() {
    let acsm = || TrainerBuilder::new("acsm-cpt", "2025-02-01", "2028-01-31", "2025-12-31");
    let nasm_cpt = || TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2025-12-31");
    let early = || acsm_course("Summit", "2025-03-01", "6");
    for (what, case, status) in [
        ("unknown is on time", acsm().evidence(early()), "counted"),
        (
            "unknown is asked",
            acsm()
                .setting("acsm", "renewal_unknown", "review")
                .evidence(early()),
            "needs_review",
        ),
        (
            "on time",
            acsm()
                .credential(|c| c.renewed_on = Some(day("2025-01-20")))
                .evidence(early()),
            "counted",
        ),
        (
            "late, up to and including",
            acsm()
                .credential(|c| c.renewed_on = Some(day("2025-03-01")))
                .evidence(early()),
            "excluded",
        ),
        (
            "late, the day after",
            acsm()
                .credential(|c| c.renewed_on = Some(day("2025-02-28")))
                .evidence(early()),
            "counted",
        ),
        (
            "NASM within 90 days",
            nasm_cpt()
                .credential(|c| c.renewed_on = Some(day("2025-07-01")))
                .evidence(nasm_course("Gait", "2025-05-02", "0.8")),
            "needs_review",
        ),
        (
            "NASM after 90 days",
            nasm_cpt()
                .credential(|c| c.renewed_on = Some(day("2025-07-01")))
                .evidence(nasm_course("Gait", "2025-05-03", "0.8")),
            "counted",
        ),
    ] {
        assert_eq!(case.line().status.as_str(), status, "{what}");
    }
    let assumed = acsm().assess().assumptions;
    assert!(
        assumed
            .iter()
            .any(|a| a.contains("D17") && a.contains("on time")),
        "{assumed:?}"
    );
}

/// D18: 31 December of the year after the renewal year.
#[test]
fn d18_retention() {
    let until = |case: TrainerBuilder| case.assess().retention.map(|kept| kept.this_cycle);
    assert_eq!(until(acsm()), Some(day("2028-12-31")));
    assert_eq!(
        until(nasm_cpt("2025-06-30")),
        None,
        "NASM's page does not say"
    );
}

/// D18: in grace the renewal may still come, on its last day; a document of the cycle before follows the
/// renewal into this cycle.
#[test]
fn d18_renewals_that_are_not_known_and_cycles_before() {
    let in_grace = TrainerBuilder::new("acsm-cpt", "2022-08-31", "2025-08-31", "2026-01-15");
    let kept = in_grace.assess().retention.unwrap();
    assert_eq!(kept.this_cycle, day("2027-12-31"));

    let renewed = TrainerBuilder::new("acsm-cpt", "2025-03-31", "2028-03-31", "2025-10-01")
        .credential(|c| c.renewed_on = Some(day("2025-03-10")));
    let kept = renewed.assess().retention.unwrap();
    let of = |on: &str| kept.of_document(&acsm_course("Summit", on, "6").0.record);
    assert_eq!(of("2024-06-01"), day("2026-12-31"));
    assert_eq!(of("2025-06-01"), day("2029-12-31"));
    let card = EvidenceBuilder::card(&[Coverage::Cpr], "2024-01-10", "2026-01");
    assert_eq!(
        kept.of_document(&card.0.record),
        day("2029-12-31"),
        "it covers days of this cycle"
    );
    let unclear = acsm_course("Summit", "2024-06-01", "6").on_either(&["2024-06-01", "2024-01-06"]);
    assert_eq!(kept.of_document(&unclear.0.record), day("2029-12-31"));
}

/// A22: an exception of the body lengthens the grace period.
#[test]
fn a22_an_exception() {
    let case = TrainerBuilder::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-12-31");
    assert_eq!(case.assess().standing, Standing::Lapsed);
    let case = case
        .credential(|c| c.exception_until = Some(day("2026-01-31")))
        .evidence(acsm_course("Summit", "2025-11-01", "6"));
    assert_eq!(
        (case.assess().standing, status(&case)),
        (Standing::Grace, "counted")
    );
}

/// D35: what rests on an exception says so, and the body's written decision is asked for until it is on
/// file; without it the credential has lapsed.
#[test]
fn d35_an_exception_without_the_decision() {
    let excused = TrainerBuilder::new("acsm-cpt", "2023-09-01", "2026-08-31", "2027-04-01")
        .credential(|c| c.exception_until = Some(day("2027-05-31")))
        .evidence(acsm_course("Summit", "2027-03-15", "6"));
    let got = excused.assess();
    let names_the_rule = |text: &String| text.contains("2027-02-28") && text.contains("A22, D35");
    assert!(
        names_the_rule(&got.lines[0].reason),
        "{}",
        got.lines[0].reason
    );
    for row in &got.requirements {
        assert!(names_the_rule(&row.explanation), "{}", row.explanation);
        assert!(row.assumptions.iter().any(names_the_rule), "{}", row.name);
    }
    let question = got
        .questions
        .iter()
        .find(|question| question.about == QuestionCode::Exception)
        .unwrap();

    let letter = EvidenceBuilder::new(Kind::Other, "Decision of the body")
        .edit(|r| r.sha256 = "ab".repeat(32));
    let shown = excused.clone().evidence(letter).answered_question(
        &question.id,
        "exception",
        &"ab".repeat(32),
    );
    let got = shown.assess();
    assert_eq!(got.standing, Standing::Grace);
    assert!(
        got.questions
            .iter()
            .all(|q| q.about != QuestionCode::Exception)
    );
    assert!(
        got.lines[0].reason.contains("E02"),
        "{}",
        got.lines[0].reason
    );

    let refused = excused.answered_question(&question.id, "exception", "no");
    assert_eq!(refused.assess().standing, Standing::Lapsed);
    assert_eq!(refused.status().0, "out_of_window");
}
