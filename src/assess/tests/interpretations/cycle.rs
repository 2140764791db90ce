//! The cycle, its windows and what is kept (D1, D2, D8, D17, D18, A22).

use super::{acsm, status};
use crate::assess::tests::sample::*;
use crate::assess::{DatesBasis, Standing, Verdict};

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
    assert_eq!(acsm().assess().retain_until, Some(day("2028-12-31")));
    assert_eq!(
        nasm_cpt("2025-06-30").assess().retain_until,
        None,
        "NASM's page does not say"
    );
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
