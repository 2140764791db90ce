//! The boundary cases T1 to T25, on the day before, the day and the day after: each quotes its
//! sentence.

use super::sample::*;
use crate::assess::{Standing, Verdict};
use crate::question::QuestionCode;
use crate::read::record::{Age, CourseProgress, Coverage, Kind, Level, Side, YesNo};

/// The state of a line, and what counted of it.
fn is(case: &TrainerBuilder, status: &str, counted: &str) {
    assert_eq!(
        case.status(),
        (status, counted.to_owned()),
        "{:#?}",
        case.line()
    );
}

/// N20 "completed before or within 90 days of the certification expiration date"
#[test]
fn t1_t2_courses_count_to_day_90() {
    for (on, status, counted) in [
        ("2026-05-01", "counted", "0.8"),
        ("2026-05-02", "out_of_window", "0"),
    ] {
        is(
            &nasm_cpt("2026-06-30").evidence(nasm_course("Foot mechanics", on, "0.8")),
            status,
            counted,
        );
    }
}

/// N21 "A late fee is charged for applications received up to 90 days post expiration", N22, N23
/// "must be received before one year after credential expiration", N19 "up to one year"
#[test]
fn t3_t4_tiers_of_an_application() {
    for (received, tier) in [
        ("2026-01-31", "standard"),
        ("2026-05-01", "late"),
        ("2026-05-02", "late_plus_additional"),
        ("2027-01-30", "late_plus_additional"),
        ("2027-01-31", "not_renewable"),
    ] {
        let got = nasm_cpt("2027-02-10")
            .credential(|c| c.application_received_on = Some(day(received)))
            .assess();
        assert_eq!(got.fee_tier, tier, "{received}");
        assert_eq!(got.fee, None, "the source prints no amounts");
        assert_eq!(
            got.fee_detail.contains("N19"),
            tier == "not_renewable",
            "{}",
            got.fee_detail
        );
    }
}

/// N23 with D8: adding a year clamps to the last day of the month, and the limit is exclusive.
#[test]
fn t5_one_year_after_a_leap_day() {
    for (received, tier, rounding) in [
        ("2025-02-27", "late_plus_additional", false),
        ("2025-02-28", "not_renewable", true),
        ("2025-03-01", "not_renewable", false),
    ] {
        let case = TrainerBuilder::new("nasm-cpt", "2022-03-01", "2024-02-29", "2025-06-30")
            .credential(|c| c.application_received_on = Some(day(received)));
        let got = case.assess();
        assert_eq!(
            (
                got.fee_tier.as_str(),
                got.fee_detail.contains("date_rounding")
            ),
            (tier, rounding),
            "{received}: {}",
            got.fee_detail
        );
    }
}

/// N03 "earn 2.0 CEUs (20 hours)"; D3 "Nothing is rounded up; 19.9 h < 20 h"
#[test]
fn t6_nothing_is_rounded_up() {
    let case = nasm_cpt("2025-06-30").evidence(
        EvidenceBuilder::course("Gait")
            .by(NASM_LISTED)
            .on("2025-03-01")
            .amount("1194", "minute", ""),
    );
    assert_eq!(case.totals(), ("1.99".to_owned(), "1.99".to_owned()));
    assert_eq!(case.verdict("Approved"), "not_met");
    assert_eq!(case.assess().credits.unwrap().short_by.to_string(), "0.01");
}

/// N02 "as well as earn 2.0 CEUs"; D5: 0 by default, 0.1 as a setting.
#[test]
fn t7_the_card_gives_no_ceu_unless_set() {
    let case = nasm_cpt("2025-06-30")
        .evidence(nasm_course("Gait", "2025-03-01", "1.9"))
        .evidence(EvidenceBuilder::card(
            &[Coverage::Cpr, Coverage::Aed],
            "2025-01-10",
            "2027-01",
        ));
    assert_eq!(case.verdict("Approved"), "not_met");
    let text = case.requirement("Approved").explanation;
    assert_eq!(
        text,
        "1.9 CEU certain of 2.0. It would pass if the CPR card's 0.1 CEU were credited (D5)."
    );
    let set = case.setting("nasm", "cpr_ceu_credit", "0.1");
    assert_eq!(
        (set.verdict("Approved"), set.totals().0.as_str()),
        ("met", "2")
    );
}

/// A12 "a listing of organizations that award CECs for the event": one activity, one amount.
#[test]
fn t8_several_bodies_one_amount() {
    let filed = || {
        let filed = EvidenceBuilder::course("Hips")
            .by(NASM_LISTED)
            .on("2025-03-01")
            .amount("0.8", "cec", "ace")
            .amount("0.8", "ceu", "nasm");
        filed
            .amount("8", "ceu", "afaa")
            .hours("8")
            .printed("0.8 ACE CECs · 0.8 NASM CEUs · 8 AFAA CEUs · 8 contact hours")
    };
    is(&nasm_cpt("2025-06-30").evidence(filed()), "counted", "0.8");
    let acsm =
        TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-06-30").evidence(filed());
    is(&acsm, "counted", "8");
    assert_eq!(
        acsm.line().printed,
        "0.8 ACE CECs · 0.8 NASM CEUs · 8 AFAA CEUs · 8 contact hours"
    );
}

/// 4.1 "One number, many meanings": 20 h from NASM, 2 h from AFAA; D3: issuers of 0.5 or 0.2 an
/// hour need hours.
#[test]
fn t9_whose_unit() {
    for (body, word, status, possible) in [
        ("nasm", "ceu", "counted", 20),
        ("afaa", "ceu", "counted", 2),
        ("ncsf", "ceu", "needs_review", 4),
        ("canfitpro", "cec", "needs_review", 4),
        ("nfpt", "cec", "needs_review", 10),
    ] {
        let line = nasm_cpt("2025-06-30")
            .evidence(
                EvidenceBuilder::course("Gait")
                    .by(NASM_LISTED)
                    .on("2025-03-01")
                    .amount("2.0", word, body),
            )
            .line();
        assert_eq!(
            (line.status.as_str(), line.upper_bound.0 / 3600),
            (status, possible),
            "{body}"
        );
    }
}

/// A27 "ACSM-CPT 45", "ACSM-EP 60"
#[test]
fn t10_required_by_credential() {
    for (code, cec, verdict) in [
        ("acsm-gei", "44.99", "not_met"),
        ("acsm-cpt", "44.99", "not_met"),
        ("acsm-cpt", "45.00", "met"),
        ("acsm-ep", "59.9", "not_met"),
        ("acsm-ep", "60", "met"),
        ("acsm-cep", "60", "met"),
    ] {
        let case = TrainerBuilder::new(code, "2024-02-01", "2027-01-31", "2025-06-30")
            .evidence(acsm_course("Summit", "2025-04-11", cec));
        assert_eq!(case.verdict("Continuing"), verdict, "{code} {cec}");
    }
}

/// A16 "a six-month grace period"; D8: six months after 31 August is 28 February.
#[test]
fn t11_six_months_of_grace() {
    for (as_of, standing, tier, fee, rounding) in [
        ("2025-08-31", Standing::DueSoon, "standard", 60, false),
        ("2025-09-01", Standing::Grace, "grace", 140, false),
        ("2026-02-28", Standing::Grace, "grace", 140, false),
        ("2026-03-01", Standing::Lapsed, "reinstatement", 225, true),
        ("2026-03-04", Standing::Lapsed, "reinstatement", 225, false),
    ] {
        let got = TrainerBuilder::new("acsm-cpt", "2022-09-01", "2025-08-31", as_of).assess();
        assert_eq!(
            (got.standing, got.fee_tier.as_str(), got.fee),
            (standing, tier, Some(fee.into())),
            "{as_of}"
        );
        assert_eq!(got.do_not_represent, standing != Standing::DueSoon, "A18");
        assert_eq!(
            got.fee_detail.contains("date_rounding"),
            rounding,
            "{as_of}: {}",
            got.fee_detail
        );
    }
}

fn teaching(on: &str) -> EvidenceBuilder {
    let letter = EvidenceBuilder::new(Kind::Teaching, &format!("KIN 101, {on}"))
        .by(UNIVERSITY)
        .on(on)
        .hours("5");
    letter.edit(|r| r.about.level = Some(Level::College))
}

/// A07 "Up to 15 CECs … per recertification cycle, with a maximum of 5 CECs per year"
#[test]
fn t12_teaching_is_capped_by_cycle() {
    let case = TrainerBuilder::new("acsm-ep", "2022-07-01", "2025-06-30", "2025-06-30");
    let case =
        case.all_evidence(["2022-09-01", "2023-09-01", "2024-09-01", "2025-03-01"].map(teaching));
    assert_eq!(case.totals(), ("15".to_owned(), "15".to_owned()));
    let cut = case.line();
    assert_eq!(
        (cut.status.as_str(), cut.cap.as_deref()),
        ("excluded", Some("teaching_cycle"))
    );
}

fn class(on: &str, covers: &[Coverage]) -> EvidenceBuilder {
    EvidenceBuilder::card(covers, on, "2027-12")
        .on(on)
        .hours("5")
}

/// A42 "a maximum of 5 CECs per year"; D11: both meanings, the lesser counts, the greater is
/// possible.
#[test]
fn t13_cards_by_both_meanings_of_a_year() {
    let case = TrainerBuilder::new("acsm-cpt", "2023-07-01", "2026-06-30", "2026-01-31");
    let case = case
        .evidence(class("2025-03-01", &[Coverage::Cpr, Coverage::Aed]))
        .evidence(class("2025-09-01", &[Coverage::FirstAid]));
    assert_eq!(case.totals(), ("5".to_owned(), "10".to_owned()));
    let asks = |case: &TrainerBuilder| {
        case.assess()
            .questions
            .iter()
            .any(|q| q.about == QuestionCode::YearDefinition)
    };
    assert!(!asks(&case), "a difference that does not matter is silent");
    let near = case
        .clone()
        .evidence(acsm_course("Summit", "2025-04-11", "38"));
    assert_eq!(
        (near.verdict("Continuing"), asks(&near)),
        ("needs_review", true)
    );
    assert_eq!(
        case.clone()
            .setting("acsm", "year", "certification")
            .totals()
            .0,
        "10"
    );
    assert_eq!(
        case.setting("acsm", "year", "calendar").totals(),
        ("5".to_owned(), "5".to_owned())
    );
}

/// A42 "Effective January 1, 2025"
#[test]
fn t14_cards_count_from_2025_on() {
    for (on, status, counted) in [
        ("2024-12-31", "excluded", "0"),
        ("2025-01-01", "counted", "5"),
    ] {
        is(
            &TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-06-30")
                .evidence(class(on, &[Coverage::Cpr])),
            status,
            counted,
        );
    }
}

fn college(grade: &str) -> EvidenceBuilder {
    let course = EvidenceBuilder::new(Kind::College, "KIN 450 Exercise Programming and Training")
        .by(UNIVERSITY)
        .on("2025-05-10");
    course.amount("3", "semester_credit", "").grade(grade)
}

/// A05b "a 3-credit hour course is worth 30 CECs", A33b "A final grade of C or higher"; D14.
#[test]
fn t15_college_by_grade() {
    let case = || TrainerBuilder::new("acsm-ep", "2024-02-01", "2027-01-31", "2025-06-30");
    for (grade, status, counted) in [
        ("B", "counted", "30"),
        ("C", "counted", "30"),
        ("A-", "counted", "30"),
        ("C-", "excluded", "0"),
        ("C−", "excluded", "0"),
        ("P", "needs_review", "0"),
        ("87", "needs_review", "0"),
        ("AU", "excluded", "0"),
    ] {
        is(&case().evidence(college(grade)), status, counted);
    }
    let unfinished = college("B").edit(|r| r.about.progress = Some(CourseProgress::InProgress));
    is(&case().evidence(unfinished), "needs_review", "0");
    let open = case().evidence(college("P"));
    assert_eq!(open.totals(), ("0".to_owned(), "30".to_owned()));
}

/// A33a "completed after the date of certification"; D1: the certification day belongs to the first
/// cycle.
#[test]
fn t16_college_after_certification() {
    for (on, status) in [("2025-05-10", "excluded"), ("2025-05-11", "counted")] {
        let case = TrainerBuilder::new("acsm-ep", "2025-05-10", "2028-05-10", "2025-06-30")
            .credential(|c| c.first_certified_on = Some(day("2025-05-10")));
        assert_eq!(
            case.evidence(college("B").on(on)).status().0,
            status,
            "{on}"
        );
    }
}

fn credential(title: &str, by: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Credential, title)
        .by(by)
        .issued("2025-03-01")
}

/// A44 "CPT: 10 CECs · EP: 15 · CEP: 15", A46 "at a higher level", A47 "from other organizations
/// cannot be applied"
#[test]
fn t17_new_credentials() {
    for (held, earned, by, status, counted) in [
        (
            "acsm-gei",
            "ACSM Certified Personal Trainer",
            ACSM,
            "counted",
            "10",
        ),
        (
            "acsm-cpt",
            "ACSM Certified Group Exercise Instructor",
            ACSM,
            "excluded",
            "0",
        ),
        (
            "acsm-ep",
            "ACSM Certified Clinical Exercise Physiologist",
            ACSM,
            "counted",
            "15",
        ),
        (
            "acsm-cpt",
            "NASM Certified Corrective Exercise Specialist",
            NASM,
            "excluded",
            "0",
        ),
        (
            "acsm-cpt",
            "ACSM Certified Personal Trainer",
            ACSM,
            "excluded",
            "0",
        ),
    ] {
        is(
            &TrainerBuilder::new(held, "2024-02-01", "2027-01-31", "2025-06-30")
                .evidence(credential(earned, by)),
            status,
            counted,
        );
    }
}

/// A54 "simply confirms participation", A55 "formally approved for Continuing Education Credits"
#[test]
fn t18_attendance() {
    let case = || TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-06-30");
    let attended = || {
        EvidenceBuilder::new(Kind::Attendance, "Fascia Congress")
            .by("Pacific Fascia Congress")
            .on("2025-03-01")
    };
    is(&case().evidence(attended()), "excluded", "0");
    let approved = case().evidence(attended().approved("ace").amount("0.6", "cec", "ace"));
    is(&approved, "counted", "6");
    assert!(
        approved.line().reason.contains("Only the document itself"),
        "and says by what it counts"
    );
    is(
        &case().evidence(attended().approved("ace")),
        "needs_review",
        "0",
    );
    is(&case().evidence(attended().hours("6")), "needs_review", "0");
}

/// D6 "a month (“Renew by 06/2026”) is its last day"
#[test]
fn t19_a_month_is_its_last_day() {
    for (as_of, verdict) in [("2026-06-30", "met"), ("2026-07-01", "not_met")] {
        let case = TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", as_of).evidence(
            EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2024-06-03", "2026-06"),
        );
        assert_eq!(
            (case.verdict("CPR cert"), case.verdict("AED cert")),
            (verdict, verdict),
            "{as_of}"
        );
    }
}

/// A26 "throughout the certification cycle"; D6: a gap in the past is asked, with its days. NASM:
/// current is enough.
#[test]
fn t20_a_gap_in_the_past() {
    let cards = |case: TrainerBuilder| {
        let first =
            EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2023-04-30", "2024-04-30");
        case.evidence(first).evidence(EvidenceBuilder::card(
            &[Coverage::Cpr, Coverage::Aed],
            "2024-05-21",
            "2026-05-21",
        ))
    };
    let acsm = cards(TrainerBuilder::new(
        "acsm-cpt",
        "2023-07-01",
        "2026-06-30",
        "2025-06-30",
    ));
    assert_eq!(acsm.verdict("CPR"), "needs_review");
    let text = acsm.requirement("CPR").explanation;
    assert!(
        text.contains("No CPR card is on file for")
            && text.contains("2024-05-01 to 2024-05-20, 20 days"),
        "{text}"
    );
    let nasm_cpt = cards(TrainerBuilder::new(
        "nasm-cpt",
        "2023-07-02",
        "2025-07-01",
        "2025-06-30",
    ));
    assert_eq!(
        (nasm_cpt.verdict("CPR cert"), nasm_cpt.verdict("AED cert")),
        ("met", "met")
    );
}

/// N10 "front and back of your adult CPR and AED certification", N02
#[test]
fn t21_infant_only_no_aed_front_only() {
    let case = || TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30");
    let both = || EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], "2025-06-03", "2027-06");
    let infant =
        case().evidence(both().edit(|r| r.card.as_mut().unwrap().ages = vec![Age::Infant]));
    assert_eq!(infant.verdict("CPR and AED for adults"), "not_met");
    assert_eq!(infant.assess().verdict, Verdict::NotMet);
    let no_aed = case().evidence(EvidenceBuilder::card(
        &[Coverage::Cpr],
        "2025-06-03",
        "2027-06",
    ));
    assert_eq!(
        (no_aed.verdict("CPR cert"), no_aed.verdict("AED cert")),
        ("met", "not_met")
    );
    let front =
        case().evidence(both().edit(|r| r.card.as_mut().unwrap().sides = vec![Side::Front]));
    assert_eq!(front.verdict("Front"), "needs_review");
    assert!(
        front
            .requirement("Front")
            .explanation
            .contains("back missing")
    );
    let silent = case().evidence(both().edit(|r| r.card.as_mut().unwrap().ages = Vec::new()));
    assert_eq!(silent.verdict("CPR and AED for adults"), "needs_review");
    assert_eq!(case().evidence(both()).verdict("Front"), "met");
}

/// A48 "CECs do not carry over into the next recertification cycle"
#[test]
fn t22_a_surplus_stays_in_its_cycle() {
    is(
        &TrainerBuilder::new("acsm-cpt", "2025-02-01", "2028-01-31", "2025-06-30")
            .evidence(acsm_course("Summit", "2025-01-31", "10")),
        "out_of_window",
        "0",
    );
    let rich = TrainerBuilder::new("acsm-cpt", "2025-02-01", "2028-01-31", "2025-06-30")
        .evidence(acsm_course("Summit", "2025-02-01", "50"));
    assert!(
        rich.requirement("Continuing")
            .explanation
            .contains("The surplus of 5 does not carry over (A48).")
    );
}

/// A20 "CECs can be earned during the six-month grace period", A21 "may not be applied to the next
/// recertification cycle"
#[test]
fn t23_a_course_in_grace() {
    let course = || acsm_course("Summit", "2025-10-15", "6");
    is(
        &TrainerBuilder::new("acsm-cpt", "2022-09-01", "2025-08-31", "2025-12-31")
            .evidence(course()),
        "counted",
        "6",
    );
    let next = TrainerBuilder::new("acsm-cpt", "2025-09-01", "2028-08-31", "2025-12-31")
        .credential(|c| c.renewed_on = Some(day("2025-11-20")));
    is(&next.evidence(course()), "excluded", "0");
}

/// A41 "up to 10 CECs for authoring"; D13: 10 per cycle.
#[test]
fn t24_two_publications() {
    let article = |title: &str, on: &str| {
        EvidenceBuilder::new(Kind::Authoring, title)
            .issued(on)
            .edit(|r| r.about.peer_reviewed = Some(YesNo::Yes))
    };
    let case = TrainerBuilder::new("acsm-ep", "2024-02-01", "2027-01-31", "2025-06-30");
    let case = case
        .evidence(article("Heart rate in rowers", "2025-02-27"))
        .evidence(article("Load in rowers", "2025-05-27"));
    assert_eq!(case.totals(), ("10".to_owned(), "10".to_owned()));
    let second = case.line();
    assert_eq!(
        (second.status.as_str(), second.cap.as_deref()),
        ("excluded", Some("authoring_cycle"))
    );
}

/// N27 "you will have 30 days"
#[test]
fn t25_an_audit_is_due_in_30_days() {
    let got = nasm_cpt("2026-03-10")
        .credential(|c| c.audit_notice_on = Some(day("2026-03-01")))
        .assess();
    assert_eq!(got.audit_due, Some(day("2026-03-31")));
    assert_eq!(got.next_action_by, Some(day("2026-03-31")));
}
