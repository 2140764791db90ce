//! The next action: what is done first, by which day, in which words.

use super::sample::{EvidenceBuilder, TrainerBuilder, acsm_course, day, nasm_course, nasm_cpt};
use crate::intake::roster::{Employment, Status};
use crate::read::record::{Coverage, Kind};

fn check(case: &TrainerBuilder, by: Option<&str>, text: &str) {
    let got = case.assess();
    assert_eq!(
        (got.next_action.as_str(), got.next_action_by),
        (text, by.map(day))
    );
}

fn card(to: &str) -> EvidenceBuilder {
    EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2024-01-15", to)
}

fn scan() -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Unreadable, "")
}

/// The cycle ends on 2026-01-31; reminder days before it: 2025-11-02 (90), 12-02 (60), 2026-01-01
/// (30), 01-24 (7).
#[test]
fn unread_documents_and_questions_are_dated_before_the_last_day() {
    for (as_of, by, left) in [
        ("2025-06-30", "2025-11-02", "125 days"),
        ("2025-10-26", "2025-11-02", "7 days"),
        ("2025-10-27", "2025-12-02", "36 days"),
        ("2026-01-17", "2026-01-24", "7 days"),
        ("2026-01-18", "2026-01-31", "13 days"),
        ("2026-01-30", "2026-01-31", "1 day"),
    ] {
        let case = nasm_cpt(as_of).all_evidence([
            nasm_course("Sleep", "2025-03-01", "1.9"),
            scan(),
            card("2027-01-31"),
        ]);
        let open = "Approved continuing education";
        let whose = if by == "2026-01-31" {
            ""
        } else {
            "; your own date, the body's is 2026-01-31"
        };
        let text = format!(
            "Look at the unread document E02 by {by} ({left} left{whose}): it may affect what is open: \
             {open}."
        );
        check(&case, Some(by), &text);
    }
}

/// A card takes a week to get, never the same day.
#[test]
fn a_missing_card_has_a_week() {
    let case = |as_of| nasm_cpt(as_of).evidence(nasm_course("Sleep", "2025-03-01", "2.0"));
    let text = "Get a current card and file it by 2025-07-07 (7 days left; your own date, the body's is 2026-01-31): No CPR card that \
                covers 2025-06-30 is on file.";
    check(&case("2025-06-30"), Some("2025-07-07"), text);
    let text = "Get a current card and file it by 2026-01-31 (2 days left): No CPR card that \
                covers 2026-01-29 is on file.";
    check(&case("2026-01-29"), Some("2026-01-31"), text);
    let open = "CPR certification current; AED certification current; CPR and AED for adults; \
                Front and back of the card";
    let text = format!(
        "Look at the unread document E02 by 2025-07-07 (7 days left; your own date, the body's is 2026-01-31): it may affect what is open: \
         {open}."
    );
    check(
        &case("2025-06-30").evidence(scan()),
        Some("2025-07-07"),
        &text,
    );
}

/// N20, N23: courses count to day 90 after the expiry; an application is taken until the day before
/// one year.
#[test]
fn courses_are_bought_while_they_count() {
    let case = |as_of| {
        nasm_cpt(as_of).all_evidence([
            nasm_course("Sleep", "2025-03-01", "1.5"),
            card("2027-01-31"),
        ])
    };
    check(
        &case("2025-06-30"),
        Some("2026-01-31"),
        "Earn and file 0.5 CEU more by 2026-01-31 (215 days left).",
    );
    check(
        &case("2026-02-10"),
        Some("2026-05-01"),
        "Earn and file 0.5 CEU more by 2026-05-01 (80 days left).",
    );
    let late = "A course that is completed after 2026-05-01 is too late: file certificates for 0.5 CEU that \
                were completed by then, or ask the body what options are left, by 2026-05-09 (7 days \
                left; your own date, the body's is 2027-01-30).";
    check(&case("2026-05-02"), Some("2026-05-09"), late);
    let asked = EvidenceBuilder::course("Drums")
        .by("Somebody")
        .on("2025-04-01")
        .amount("3", "hour", "");
    let text = "Earn and file 0.5 CEU more by 2026-01-31 (215 days left), or 0.2 if all that is \
                open counts.";
    check(
        &case("2025-06-30").evidence(asked),
        Some("2026-01-31"),
        text,
    );
}

/// N26 "A $25 nonrefundable administrative fee is required for each course/event petitioned": a
/// question comes before a purchase.
#[test]
fn a_question_that_decides_comes_before_a_course_and_names_a_petitions_fee() {
    let asked = EvidenceBuilder::course("Drums")
        .by("Somebody")
        .on("2025-04-01")
        .amount("6", "hour", "");
    let case = nasm_cpt("2025-06-30").all_evidence([
        nasm_course("Sleep", "2025-03-01", "1.5"),
        card("2027-01-31"),
        asked,
    ]);
    let got = case.assess();
    assert_eq!(got.next_action_by, Some(day("2025-11-02")));
    assert!(
        got.next_action
            .starts_with("Answer the question that decides this credential by 2025-11-02"),
        "{}",
        got.next_action
    );
    assert!(got.next_action.contains("$25"), "{}", got.next_action);
    let other = EvidenceBuilder::course("Bells")
        .by("Somebody")
        .on("2025-05-01")
        .amount("6", "hour", "");
    let text = "Answer the 2 questions that decide this credential by 2025-11-02 (125 days left; your own \
                date, the body's is 2026-01-31): they are in review.csv. A petition costs $25 each, for 2 courses (N26).";
    check(&case.evidence(other), Some("2025-11-02"), text);
}

/// A27 $60, A28 "Late fee (6-mo grace period) $80", "Reinstatement Fee $225".
#[test]
fn fees_are_named_where_the_source_gives_them() {
    let cpr = || EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2023-01-15", "2027-01-31");
    let acsm = |as_of, cec| {
        TrainerBuilder::new("acsm-cpt", "2023-03-01", "2026-02-28", as_of)
            .all_evidence([acsm_course("Summit", "2024-05-05", cec), cpr()])
    };
    check(
        &acsm("2026-01-31", "45"),
        Some("2026-02-28"),
        "Submit the renewal to the body by 2026-02-28 (28 days left), for $60 (A27).",
    );
    let grace = "Do not present the trainer as certified (A18, A23). Earn and file 5 CEC more by \
                 2026-08-28 (59 days left). The renewal then costs $140 (A16, A17, A18, A19, \
                 A28, A27).";
    check(&acsm("2026-06-30", "40"), Some("2026-08-28"), grace);
    let lapsed = "Do not present the trainer as certified (A18, A23). The credential has lapsed: \
                  reinstatement, only by e-mail to certification@acsm.org, for $225 (A23, A24, \
                  A28, D10).";
    check(&acsm("2026-09-30", "45"), None, lapsed);
    let emeritus = acsm("2026-06-30", "45")
        .credential(|c| c.status = Some(Status::Emeritus))
        .trainer(|t| t.employment = Some(Employment::Active));
    let text = "The trainer works although emeritus: reinstate to active status for $165 (A62) by \
                2026-07-07 (7 days left; your own date).";
    check(&emeritus, Some("2026-07-07"), text);
}

/// N21: NASM's page names a late fee and no amount.
#[test]
fn enough_is_submitted() {
    let case = |as_of| {
        nasm_cpt(as_of).all_evidence([
            nasm_course("Sleep", "2025-03-01", "2.0"),
            card("2027-01-31"),
        ])
    };
    let late = "Submit the renewal to the body by 2026-05-01 (80 days left): application up to 90 \
                days after expiry: a late fee (N21).";
    check(&case("2026-02-10"), Some("2026-05-01"), late);
    check(
        &case("2025-06-30"),
        Some("2026-01-31"),
        "Submit the renewal to the body by 2026-01-31 (215 days left).",
    );
    let lifetime = case("2025-06-30").credential(|c| c.lifetime_plan = true);
    let text = "Submit the renewal to the body by 2026-01-31 (215 days left), without a fee by the \
                lifetime plan (N14).";
    check(&lifetime, Some("2026-01-31"), text);
    let submitted = case("2025-12-30").credential(|c| c.submitted_on = Some(day("2025-12-20")));
    check(
        &submitted,
        None,
        "When the body confirms the renewal, enter its new dates in the roster.",
    );
}

/// A card that ends before the renewal is due is renewed first.
#[test]
fn a_card_that_ends_soon_is_renewed_before_it_ends() {
    let case = nasm_cpt("2025-11-30").all_evidence([
        nasm_course("Sleep", "2025-03-01", "2.0"),
        card("2025-12-31"),
    ]);
    check(
        &case,
        Some("2025-12-31"),
        "Renew the CPR/AED card by 2025-12-31 (31 days left).",
    );
    let text = "Renew the CPR/AED card by 2025-12-31 (31 days left), unless E03, which was not \
                read, is a newer one.";
    check(&case.evidence(scan()), Some("2025-12-31"), text);
}

/// N27: the audit's last day comes first, and what is open is completed before the documents are
/// sent.
#[test]
fn an_audit_goes_first() {
    let case = nasm_cpt("2025-11-30").credential(|c| c.audit_notice_on = Some(day("2025-11-20")));
    let case = case.all_evidence([
        nasm_course("Sleep", "2025-03-01", "1.5"),
        card("2027-01-31"),
    ]);
    let text = "Send all documents of the cycle to the body for its audit by 2025-12-20 (20 days \
                left) (N27). Before that: Earn and file 0.5 CEU more by 2026-01-31 (62 days left).";
    check(&case, Some("2025-12-20"), text);
}

/// N27, A49: an audit that is overdue stays the first thing to do, for every body, until its notice is
/// closed in the roster.
#[test]
fn an_overdue_audit_goes_first() {
    let nasm = TrainerBuilder::new("nasm-cpt", "2024-02-01", "2026-01-31", "2025-12-25")
        .credential(|c| c.audit_notice_on = Some(day("2025-11-20")))
        .all_evidence([
            nasm_course("Sleep", "2025-03-01", "2.0"),
            card("2027-01-31"),
        ]);
    let text = "Send all documents of the cycle to the body for its audit now: they were due on \
                2025-12-20, 5 days ago (N27). When the body has closed the audit, remove \
                audit_notice_on from the roster.";
    check(&nasm, Some("2026-01-01"), text);
    let acsm = TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-12-21")
        .credential(|c| c.audit_notice_on = Some(day("2025-11-20")));
    let got = acsm.assess().next_action;
    assert!(
        got.starts_with(
            "Send all documents of the cycle to the body for its audit now: they were due on \
             2025-12-20, 1 day ago (A49, A50)."
        ),
        "{got}"
    );
    // A body whose pages do not state how many days there are.
    let other = TrainerBuilder::new("ncsf-cpt", "2024-02-01", "2026-01-31", "2025-12-25")
        .credential(|c| c.audit_notice_on = Some(day("2025-11-20")));
    let got = other.assess().next_action;
    assert!(got.contains("announced on 2025-11-20"), "{got}");
}
