//! Cases for the decisions D1 to D32 and for ledger rows that the boundary cases leave out; each says its rule.

use super::sample::*;
use super::{Standing, Verdict};
use crate::credit::CouldChange;
use crate::intake::roster::{Credential, Employment, Status};
use crate::question::QuestionCode;
use crate::read::record::{
    Age, Cover, Kind, Level, NamedActivity, Period, Petition, Reading, Side, Skills, YesNo,
};

fn acsm() -> T {
    T::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-12-31")
}

fn status(case: &T) -> &'static str {
    case.status().0
}

/// D1: a cycle's first day that is also the last day of the cycle before belongs to the old cycle, unless it is the first.
#[test]
fn d1_the_shared_day() {
    let course = || listed("Gait", "2024-09-15", "0.8");
    let cycle = || T::new("nasm-cpt", "2024-09-15", "2026-09-15", "2026-06-30");
    assert_eq!(status(&cycle().filed(course())), "out_of_window");
    assert_eq!(
        status(
            &cycle()
                .roster(|c| c.first_certified_on = Some(day("2024-09-15")))
                .filed(course())
        ),
        "counted"
    );
    assert_eq!(
        status(&cycle().filed(listed("Gait", "2026-09-15", "0.8"))),
        "needs_review",
        "future_date"
    );
    assert_eq!(
        status(&T::new("nasm-cpt", "2024-09-15", "2026-09-14", "2026-06-30").filed(course())),
        "counted"
    );
}

/// D2: a line before a derived start is a question, so that an assumed start alone never fails anyone.
#[test]
fn d2_a_derived_start() {
    let case = T::new("nasm-cpt", "", "2027-01-19", "2026-06-30").filed(listed(
        "Gait",
        "2025-01-10",
        "2.0",
    ));
    let got = case.assess();
    assert_eq!(
        (got.dates_basis, got.verdict),
        ("derived", Verdict::NotMet),
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
    let unknown =
        T::new("nasm-cpt", "", "", "2026-06-30").filed(listed("Gait", "2025-01-10", "2.0"));
    assert_eq!(
        (unknown.assess().standing, unknown.verdict("Approved")),
        (Standing::Unknown, "needs_review")
    );
    let asked: Vec<String> = unknown
        .assess()
        .questions
        .into_iter()
        .map(|q| q.about.to_string())
        .collect();
    assert_eq!(asked, ["cycle"], "asked once, not for every paper");
}

/// D3: the amounts of a paper, in order; what is not used is no contradiction.
#[test]
fn d3_one_activity_one_amount() {
    let filed = || P::course("Gait").on("2025-03-01");
    for (what, case, status, certain, possible) in [
        (
            "the target's own",
            nasm("2025-06-30").filed(
                filed()
                    .by(LISTED)
                    .amount("1.9", "ceu", "nasm")
                    .amount("3.0", "cec", "ace"),
            ),
            "counted",
            "1.9",
            "1.9",
        ),
        (
            "recognised bodies differ",
            acsm().filed(
                filed()
                    .amount("1.9", "ceu", "nasm")
                    .amount("3.0", "cec", "ace"),
            ),
            "counted",
            "19",
            "30",
        ),
        (
            "hours contradict",
            nasm("2025-06-30").filed(filed().by(LISTED).amount("0.8", "ceu", "nasm").hours("6")),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "hours within half an hour",
            nasm("2025-06-30").filed(filed().by(LISTED).amount("0.8", "ceu", "nasm").hours("7.5")),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "hours only",
            nasm("2025-06-30").filed(filed().by(LISTED).hours("7.5")),
            "counted",
            "0.75",
            "0.75",
        ),
        (
            "the provider's unit",
            nasm("2025-06-30").filed(filed().by(NASM).amount("0.8", "ceu", "")),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "the only approver's unit",
            nasm("2025-06-30").filed(
                filed()
                    .by("Club X")
                    .approved("nasm")
                    .amount("0.8", "ceu", ""),
            ),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "nobody's unit",
            nasm("2025-06-30").filed(filed().by(LISTED).amount("0.8", "ceu", "")),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "a bare number is at most 40 h",
            nasm("2025-06-30").filed(filed().by(LISTED).amount("30", "unitless", "")),
            "needs_review",
            "0",
            "4",
        ),
        (
            "no amount is a day's course",
            nasm("2025-06-30").filed(filed().by(LISTED)),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "another's tenth, endorsed",
            acsm().filed(filed().approved("ace").amount("4", "ceu", "afaa")),
            "counted",
            "4",
            "4",
        ),
        (
            "a credit of 60 minutes",
            acsm().filed(filed().by(ACSM).amount("2.25", "cme", "")),
            "counted",
            "2.25",
            "2.25",
        ),
        (
            "zero is a value",
            nasm("2025-06-30").filed(filed().by(LISTED).amount("0", "ceu", "nasm")),
            "counted",
            "0",
            "0",
        ),
    ] {
        assert_eq!(case.line().status.as_str(), status, "{what}");
        assert_eq!(
            case.totals(),
            (certain.to_owned(), possible.to_owned()),
            "{what}"
        );
    }
}

/// D4: on the list, or said on the paper; else a petition is needed. N07: NASM's own courses are in category A.
#[test]
fn d4_what_is_nasm_approved() {
    let filed = |by: &str| P::course("Gait").by(by).on("2025-03-01").hours("8");
    for (what, filed, status, basis) in [
        (
            "on the list",
            filed(LISTED),
            "counted",
            Some("provider_list"),
        ),
        (
            "said on the paper",
            filed("Club X").approved("nasm"),
            "counted",
            Some("document_text"),
        ),
        (
            "an amount in its name",
            filed("Club X").amount("0.8", "ceu", "nasm"),
            "counted",
            Some("document_text"),
        ),
        (
            "before it was listed",
            filed(LISTED).on("2019-12-31"),
            "out_of_window",
            None,
        ),
        ("unknown", filed("Club X"), "needs_review", None),
        (
            "another body's",
            filed("Club X").approved("ace"),
            "needs_review",
            None,
        ),
    ] {
        let line = nasm("2025-06-30").filed(filed).line();
        assert_eq!(
            (
                line.status.as_str(),
                line.approval_basis.map(|basis| basis.as_str())
            ),
            (status, basis),
            "{what}"
        );
    }
    let own = nasm("2025-06-30")
        .filed(
            P::course("CES")
                .by(NASM)
                .on("2025-03-01")
                .amount("1.9", "ceu", "nasm"),
        )
        .line();
    assert_eq!(
        (own.category.as_deref(), own.self_report),
        (Some("A"), None)
    );
    assert!(
        nasm("2025-06-30")
            .filed(filed(LISTED))
            .line()
            .self_report
            .is_some(),
        "N06"
    );
}

/// D6: where a card's end comes from, and what an unknown start means.
#[test]
fn d6_when_a_card_covers() {
    let both = [Cover::Cpr, Cover::Aed];
    let plain = || P::card(&both, "2024-07-01", "2026-07");
    let no_end = || plain().with(|r| r.expires_on = Reading::Missing);
    for (what, card, verdict) in [
        ("printed end", plain(), "met"),
        (
            "printed validity",
            no_end().by("American Red Cross").valid(Period::Years(2)),
            "met",
        ),
        (
            "validity is over",
            no_end()
                .by("American Red Cross")
                .issued("2024-06-29")
                .valid(Period::Years(2)),
            "not_met",
        ),
        (
            "listed issuer, two years to the month's end",
            no_end().issued("2024-06-02"),
            "met",
        ),
        (
            "issuer not listed",
            no_end().by("American Red Cross"),
            "needs_review",
        ),
        (
            "unknown start",
            plain().with(|r| r.issued_on = Reading::Missing),
            "met",
        ),
        (
            "BLS covers both",
            P::card(&[Cover::Bls], "2025-07-01", "2026-07"),
            "met",
        ),
        ("somebody else's", plain().somebody_elses(), "needs_review"),
        (
            "online only: the source is silent",
            plain().with(|r| r.card.as_mut().unwrap().skills = Skills::OnlineOnly),
            "met",
        ),
        (
            "first aid only",
            P::card(&[Cover::FirstAid], "2025-07-01", "2026-07"),
            "not_met",
        ),
    ] {
        let case = T::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").filed(card);
        assert_eq!(
            (case.verdict("CPR cert"), case.verdict("AED cert")),
            (verdict, verdict),
            "{what}"
        );
    }
    let case = T::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-06-30")
        .filed(plain().with(|r| r.issued_on = Reading::Missing));
    assert_eq!(
        case.verdict("CPR"),
        "needs_review",
        "backwards it is a gap question"
    );
    let grace = T::new("acsm-cpt", "2023-02-01", "2026-01-31", "2026-06-30").filed(P::card(
        &both,
        "2022-12-01",
        "2026-05",
    ));
    assert_eq!(
        grace.verdict("CPR"),
        "not_met",
        "not covered on the as-of date, in grace too"
    );
}

/// D6: a lapse on the application date is a question, and does not decide.
#[test]
fn d6_a_lapse_at_the_application() {
    let case = T::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30").filed(P::card(
        &[Cover::Cpr, Cover::Aed],
        "2026-05-01",
        "2028-05",
    ));
    let case = case.roster(|c| c.application_received_on = Some(day("2026-04-01")));
    assert_eq!(case.verdict("CPR cert"), "met");
    assert!(
        case.assess()
            .questions
            .iter()
            .any(|q| q.about == QuestionCode::CardAtApplication)
    );
}

/// D7: two photos of one card; one without a link to the other is a question.
#[test]
fn d7_front_and_back() {
    let side = |side: Side, path: &str| {
        P::card(&[Cover::Cpr, Cover::Aed], "2025-06-03", "2027-06")
            .at(path)
            .with(|r| r.card.as_mut().unwrap().sides = vec![side])
    };
    let case = || T::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-06-30");
    assert_eq!(
        case()
            .filed(side(Side::Front, "a.jpg"))
            .filed(side(Side::Back, "b.jpg"))
            .verdict("Front"),
        "met"
    );
    let other = side(Side::Back, "b.jpg")
        .by("Somebody")
        .issued("2025-06-04")
        .with(|r| r.expires_on = Reading::Missing);
    assert_eq!(
        case()
            .filed(side(Side::Front, "a.jpg"))
            .filed(other)
            .verdict("Front"),
        "needs_review"
    );
    assert_eq!(
        case().filed(side(Side::Digital, "e.pdf")).verdict("Front"),
        "met"
    );
}

/// D9: evidence, submission and standing are three things.
#[test]
fn d9_three_things_apart() {
    let got = nasm("2026-03-01")
        .roster(|c| c.submitted_on = Some(day("2026-01-10")))
        .assess();
    assert_eq!(
        (got.verdict, got.submission, got.standing),
        (Verdict::NotMet, "submitted", Standing::LateWindow)
    );
    assert_eq!(nasm("2025-03-01").assess().submission, "unknown");
    assert_eq!(nasm("2026-05-02").assess().standing, Standing::LateExtended);
    assert_eq!(nasm("2027-01-31").assess().standing, Standing::Lapsed);
    assert_eq!(
        nasm("2025-11-01").assess().standing,
        Standing::Active,
        "90 days left is due_soon, 91 is not"
    );
    assert_eq!(nasm("2025-11-02").assess().standing, Standing::DueSoon);
}

/// D12: hours printed, else at most 5; BLS is a question; a flat 5 is a setting.
#[test]
fn d12_cpr_credits() {
    let card = |covers: &[Cover]| P::card(covers, "2025-03-01", "2027-03");
    for (what, case, status, totals) in [
        (
            "no hours",
            acsm().filed(card(&[Cover::Cpr])),
            "needs_review",
            ("0", "5"),
        ),
        (
            "hours",
            acsm().filed(card(&[Cover::Cpr]).hours("3.5")),
            "counted",
            ("3.5", "3.5"),
        ),
        (
            "more than 5",
            acsm().filed(card(&[Cover::Cpr]).hours("8")),
            "counted_partial",
            ("5", "5"),
        ),
        (
            "BLS",
            acsm().filed(card(&[Cover::Bls]).hours("4")),
            "needs_review",
            ("0", "5"),
        ),
        (
            "flat",
            acsm()
                .set("acsm", "cpr_flat", "5")
                .filed(card(&[Cover::FirstAid])),
            "counted",
            ("5", "5"),
        ),
        (
            "in grace, for the old cycle",
            T::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-06-30")
                .filed(card(&[Cover::Cpr]).hours("4")),
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

/// D13, D31, A39, A40: teaching and lectures by documented hours, where the paper shows their kind.
#[test]
fn d13_d31_teaching_lectures_and_publications() {
    let teaching = || {
        P::new(Kind::Teaching, "KIN 101")
            .by(UNIVERSITY)
            .issued("2025-03-01")
            .hours("4")
    };
    let lecture = || {
        P::new(Kind::Lecturing, "Strength after 70")
            .by("IDEA")
            .issued("2025-03-01")
            .hours("2")
    };
    let article = || {
        P::new(Kind::Authoring, "Blood flow restriction")
            .by("Meridian")
            .issued("2025-03-01")
    };
    for (what, filed, status, possible) in [
        (
            "college level",
            teaching().with(|r| r.about.level = Some(Level::College)),
            "counted",
            "4",
        ),
        (
            "not accredited",
            teaching().with(|r| {
                (r.about.level, r.about.accredited) = (Some(Level::College), Some(YesNo::No));
            }),
            "needs_review",
            "4",
        ),
        ("silent", teaching(), "needs_review", "4"),
        (
            "no hours",
            teaching().with(|r| {
                r.about.level = Some(Level::College);
                r.amounts.clear();
            }),
            "needs_review",
            "5",
        ),
        (
            "state level",
            lecture().with(|r| r.about.level = Some(Level::State)),
            "counted",
            "2",
        ),
        (
            "credits for attendees",
            lecture().with(|r| r.about.attendee_credits = Some(YesNo::Yes)),
            "counted",
            "2",
        ),
        (
            "in-house",
            lecture().with(|r| r.about.level = Some(Level::Local)),
            "needs_review",
            "2",
        ),
        (
            "peer review",
            article().with(|r| r.about.peer_reviewed = Some(YesNo::Yes)),
            "counted",
            "10",
        ),
        (
            "a book",
            P::new(Kind::Authoring, "Chapter 4: Blood flow").issued("2025-03-01"),
            "counted",
            "10",
        ),
        ("silent", article(), "needs_review", "10"),
    ] {
        let case = acsm().filed(filed);
        assert_eq!(
            (case.line().status.as_str(), case.totals().1.as_str()),
            (status, possible),
            "{what}"
        );
    }
}

/// D14, D27, A34: quarter credits, subjects, missing credits.
#[test]
fn d14_d27_college() {
    let college = |title: &str| {
        P::new(Kind::College, title)
            .by(UNIVERSITY)
            .on("2025-05-10")
            .grade("B")
    };
    let three = |title: &str| college(title).amount("3", "semester_credit", "");
    for (what, filed, status, possible) in [
        (
            "either way round",
            three("KIN 3 Testing in Exercise"),
            "counted",
            "30",
        ),
        (
            "no subject matches",
            three("HIST 201 World History"),
            "needs_review",
            "30",
        ),
        (
            "quarter credits",
            college("Nutrition").amount("4", "quarter_credit", ""),
            "needs_review",
            "40",
        ),
        (
            "zero credits",
            college("Nutrition").amount("0", "semester_credit", ""),
            "counted",
            "0",
        ),
        (
            "no grade",
            three("Nutrition").with(|r| r.grade = Reading::Missing),
            "needs_review",
            "30",
        ),
        (
            "not accredited",
            three("Nutrition").with(|r| r.about.accredited = Some(YesNo::No)),
            "needs_review",
            "30",
        ),
    ] {
        let case = acsm().filed(filed);
        assert_eq!(
            (case.line().status.as_str(), case.totals().1.as_str()),
            (status, possible),
            "{what}"
        );
    }
}

/// D14: a course that began before the cycle counts by its end, and it is said.
#[test]
fn d14_a_course_that_began_before() {
    let course = P::new(Kind::College, "Nutrition")
        .by(UNIVERSITY)
        .on("2024-05-10")
        .grade("A")
        .amount("3", "semester_credit", "");
    let line = acsm()
        .filed(course.with(|r| {
            r.started_on = Reading::Sure {
                value: "2024-01-08".parse().unwrap(),
                at: None,
            }
        }))
        .line();
    assert!(
        line.status.as_str() == "counted" && line.reason.contains("began before this cycle"),
        "{line:?}"
    );
}

/// D16: both signals are a question; one award per certification; levels over all rows; a renewal gives none.
#[test]
fn d16_certifications() {
    let filed = |title: &str, by: &str, on: &str| P::new(Kind::Credential, title).by(by).issued(on);
    let both = acsm().filed(
        filed(
            "Level 1 Nutrition Coach",
            "Precision Nutrition",
            "2025-03-01",
        )
        .amount("1.5", "cec", "ace"),
    );
    assert_eq!(
        (status(&both), both.totals().1.as_str()),
        ("needs_review", "15")
    );
    let ep =
        |on: &str| filed("ACSM Certified Exercise Physiologist", ACSM, on).at(&format!("{on}.pdf"));
    let twice = acsm().filed(ep("2025-03-01")).filed(ep("2025-03-09"));
    assert_eq!(
        (status(&twice), twice.totals()),
        ("duplicate", ("15".to_owned(), "15".to_owned()))
    );
    let row = |code: &str, first: &str| Credential {
        code: code.to_owned(),
        first_certified_on: Some(day(first)),
        ..Credential::default()
    };
    let renewed = acsm()
        .person(|t| t.credentials.push(row("acsm-ep", "2019-01-01")))
        .filed(ep("2025-03-01"));
    assert_eq!(status(&renewed), "excluded");
    let new = acsm()
        .person(|t| t.credentials.push(row("acsm-ep", "2025-03-01")))
        .filed(ep("2025-03-01"));
    assert_eq!(status(&new), "counted");
    let held_higher = acsm()
        .person(|t| t.credentials.push(row("acsm-cep", "2019-01-01")))
        .filed(ep("2025-03-01"));
    assert_eq!(status(&held_higher), "excluded");
    let in_grace =
        T::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-06-30").filed(ep("2025-03-01"));
    assert_eq!(
        in_grace.line().questions[0].about.as_str(),
        "renewal_period",
        "A45: earned during the renewal period"
    );
    let own =
        nasm("2025-06-30").filed(filed("NASM Certified Personal Trainer", NASM, "2025-03-01"));
    assert_eq!(
        (own.line().activity.as_str(), status(&own)),
        ("credential_proof", "excluded")
    );
    let short = nasm("2025-06-30").filed(filed("Certified Personal Trainer", NASM, "2025-03-01"));
    assert_eq!(
        short.line().activity,
        "credential_proof",
        "the provider says whose"
    );
}

/// D17: on time, late, unknown.
#[test]
fn d17_credits_of_the_first_months() {
    let acsm = || T::new("acsm-cpt", "2025-02-01", "2028-01-31", "2025-12-31");
    let nasm = || T::new("nasm-cpt", "2025-02-01", "2027-01-31", "2025-12-31");
    let early = || acsm_course("Summit", "2025-03-01", "6");
    for (what, case, status) in [
        ("unknown is on time", acsm().filed(early()), "counted"),
        (
            "unknown is asked",
            acsm()
                .set("acsm", "renewal_unknown", "review")
                .filed(early()),
            "needs_review",
        ),
        (
            "on time",
            acsm()
                .roster(|c| c.renewed_on = Some(day("2025-01-20")))
                .filed(early()),
            "counted",
        ),
        (
            "late, up to and including",
            acsm()
                .roster(|c| c.renewed_on = Some(day("2025-03-01")))
                .filed(early()),
            "excluded",
        ),
        (
            "late, the day after",
            acsm()
                .roster(|c| c.renewed_on = Some(day("2025-02-28")))
                .filed(early()),
            "counted",
        ),
        (
            "NASM within 90 days",
            nasm()
                .roster(|c| c.renewed_on = Some(day("2025-07-01")))
                .filed(listed("Gait", "2025-05-02", "0.8")),
            "needs_review",
        ),
        (
            "NASM after 90 days",
            nasm()
                .roster(|c| c.renewed_on = Some(day("2025-07-01")))
                .filed(listed("Gait", "2025-05-03", "0.8")),
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
        nasm("2025-06-30").assess().retain_until,
        None,
        "NASM's page does not say"
    );
}

/// D20: what is one activity, what is perhaps one, and what are two.
#[test]
fn d20_duplicates() {
    let course = || listed("Gait", "2025-03-01", "0.8");
    let bytes = |p: P| p.with(|r| r.sha256 = "ff".repeat(32));
    let no_date = |p: P| p.with(|r| r.completed_on = Reading::Missing);
    for (what, first, second, expected, totals) in vec![
        (
            "same bytes elsewhere",
            bytes(course()),
            bytes(course()).at("copy.pdf"),
            "duplicate",
            ("0.8", "0.8"),
        ),
        (
            "same certificate number",
            course().id("Certificate No.", "FM-2"),
            listed("Gait II", "2025-03-02", "0.8")
                .id("Certificate #", "fm 2")
                .at("scan.pdf"),
            "duplicate",
            ("0.8", "0.8"),
        ),
        (
            "same approval number",
            course().id("Approval No.", "A1"),
            listed("Gait II", "2025-03-01", "0.8").id("Approval No.", "A1"),
            "counted",
            ("1.6", "1.6"),
        ),
        (
            "same print",
            course(),
            listed("GAIT!", "2025-03-01", "0.8").at("scan.pdf"),
            "duplicate",
            ("0.8", "0.8"),
        ),
        (
            "another day",
            course(),
            listed("Gait", "2025-04-01", "0.8"),
            "counted",
            ("1.6", "1.6"),
        ),
        (
            "amounts differ",
            course(),
            listed("Gait", "2025-03-01", "0.6").at("scan.pdf"),
            "duplicate",
            ("0", "0.8"),
        ),
        (
            "a copy that says more",
            course()
                .by("Club X")
                .with(|r| r.amounts.clear())
                .hours("8")
                .id("Certificate No.", "FM-2"),
            course()
                .by("Club X")
                .id("Certificate No.", "FM-2")
                .at("scan.pdf"),
            "counted",
            ("0.8", "0.8"),
        ),
        (
            "one date missing",
            course(),
            no_date(course()).at("scan.pdf"),
            "needs_review",
            ("0.8", "1.6"),
        ),
        (
            "title missing",
            course(),
            course().at("scan.pdf").with(|r| r.title = Reading::Missing),
            "needs_review",
            ("0.8", "1.6"),
        ),
    ] {
        let case = nasm("2025-06-30").filed(first).filed(second);
        assert_eq!(status(&case), expected, "{what}");
        assert_eq!(
            case.totals(),
            (totals.0.to_owned(), totals.1.to_owned()),
            "{what}"
        );
    }
    let number = |p: P| p.id("Certificate No.", "1188302641");
    let own = nasm("2025-06-30").roster(|c| c.cert_number = Some("1188302641".to_owned()));
    let own = own
        .filed(number(course()))
        .filed(number(listed("Hips", "2025-03-02", "0.8")));
    assert_eq!(
        own.totals().0,
        "1.6",
        "the trainer's own number stands on many papers"
    );
}

/// D21: a paper of an uncertain person stands in what is possible, and is asked about.
#[test]
fn d21_whose_paper() {
    let case = nasm("2025-06-30").filed(listed("Gait", "2025-03-01", "2.0").somebody_elses());
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

/// D23: candidates that are treated alike are treated so, and the question can change nothing; else it is asked.
#[test]
fn d23_doubts_of_reading() {
    let either = |dates: &[&str]| listed("Gait", "2025-03-01", "0.8").on_either(dates);
    let case = || nasm("2025-12-31");
    let alike = case().filed(either(&["2025-04-03", "2025-03-04"]));
    assert_eq!(
        (status(&alike), alike.line().questions[0].could_change),
        ("counted", CouldChange::Nothing)
    );
    let workers = T::new("nasm-cpt", "2025-03-20", "2027-03-19", "2025-12-31")
        .filed(either(&["2025-04-03", "2025-03-04"]));
    assert_eq!(
        (status(&workers), workers.totals().1.as_str()),
        ("needs_review", "0.8")
    );
    let weak = case().filed(either(&["2025-04-03"]));
    assert_eq!(
        status(&weak),
        "needs_review",
        "one weak candidate could be something else"
    );
    let amount = case().filed(P::course("Gait").by(LISTED).on("2025-03-01").amount_either(
        &["0.8", "8"],
        "ceu",
        "nasm",
    ));
    assert_eq!(
        (status(&amount), amount.totals().1.as_str()),
        ("needs_review", "8")
    );
    let outside =
        case().filed(listed("Gait", "2020-03-01", "0.8").on_either(&["2020-04-03", "2020-03-04"]));
    assert_eq!(
        (status(&outside), outside.line().questions[0].could_change),
        ("out_of_window", CouldChange::Nothing)
    );
    let month = case().filed(listed("Gait", "2025-03", "0.8"));
    assert_eq!(status(&month), "counted", "a month stands for all its days");
    let cut_month = T::new("nasm-cpt", "2025-03-20", "2027-03-19", "2025-12-31")
        .filed(listed("Gait", "2025-03", "0.8"));
    assert_eq!(status(&cut_month), "needs_review");
    let future = case().filed(listed("Gait", "2026-01-05", "0.8"));
    assert_eq!(future.line().questions[0].about.as_str(), "future_date");
    let transcript = ["KIN 1 Nutrition", "KIN 2 Nutrition"].map(|title| {
        P::new(Kind::College, title)
            .by(UNIVERSITY)
            .on("2025-05-10")
            .at("t.pdf")
            .with(|r| r.sha256 = "aa".repeat(32))
            .grade("B")
    });
    let ids: Vec<String> = acsm()
        .evidence(transcript)
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
    let long = case().filed(listed("Gait", "2025-03-02", "5.0").with(|r| {
        r.started_on = Reading::Sure {
            value: "2025-03-01".parse().unwrap(),
            at: None,
        };
    }));
    assert_eq!(
        long.line().questions[0].about.as_str(),
        "hours_a_day",
        "50 hours in two days"
    );
}

/// N02, N10, A26, D24: an unread paper in the trainer's file may be the card, so no card requirement is certainly failed.
#[test]
fn d24_an_unread_paper_may_be_the_card() {
    let names = [
        "CPR certification",
        "AED certification",
        "CPR and AED for",
        "Front and back",
    ];
    let scan = || P::new(Kind::Unreadable, "");
    let infant = || {
        P::card(&[Cover::Cpr, Cover::Aed], "2025-01-15", "2027-01-31")
            .with(|r| r.card.as_mut().unwrap().ages = vec![Age::Infant])
    };
    let verdicts = |case: &T| names.map(|name| case.verdict(name));
    let base = || nasm("2025-06-30").filed(listed("Sleep", "2025-03-01", "2.0"));
    assert_eq!(verdicts(&base()), ["not_met"; 4]);
    let unread = base().filed(scan());
    assert_eq!(verdicts(&unread), ["needs_review"; 4]);
    assert_eq!(unread.assess().verdict, Verdict::NeedsReview);
    for name in names {
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
    assert_eq!(asked, ["unreadable"], "one paper is one question");
    let (two, past) = (
        base().filed(scan()).filed(scan().at("b.jpg")),
        P::card(&[Cover::Cpr, Cover::Aed], "2022-01-15", "2024-01-31"),
    );
    let text = "The last CPR card ended on 2024-01-31 (E04). E02, E03 could not be read; any of them may be the card.";
    assert_eq!(two.filed(past).requirement("CPR").explanation, text);
    assert_eq!(
        verdicts(&base().filed(infant())),
        ["met", "met", "not_met", "not_met"]
    );
    assert_eq!(
        base()
            .filed(infant())
            .requirement("CPR and AED for")
            .explanation,
        "The current AED card is not for adults (E02)."
    );
    assert_eq!(
        verdicts(&base().filed(infant()).filed(scan())),
        ["met", "met", "needs_review", "needs_review"]
    );
    let acsm = T::new("acsm-cpt", "2024-06-01", "2027-05-31", "2025-06-30");
    assert_eq!(
        ["CPR", "AED"].map(|name| acsm.verdict(name)),
        ["not_met"; 2]
    );
    assert_eq!(
        ["CPR", "AED"].map(|name| acsm.clone().filed(scan()).verdict(name)),
        ["needs_review"; 2]
    );
}

/// D24: an unreadable paper adds a question, not hours; a paper without a date lies inside at most.
#[test]
fn d24_the_largest_plausible_value() {
    let unreadable = nasm("2025-06-30").filed(P::new(Kind::Unreadable, ""));
    let got = unreadable.assess();
    assert_eq!(
        (got.lines[0].status.as_str(), unreadable.totals().1.as_str()),
        ("needs_review", "0")
    );
    assert_eq!(
        (
            got.questions[0].about.as_str(),
            got.questions[0].could_change
        ),
        ("unreadable", CouldChange::Verdict)
    );
    let undated = nasm("2025-06-30").filed(
        P::course("Gait")
            .by(LISTED)
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

/// D25, D15: neither amount nor approver, one, or both, for a completion.
#[test]
fn d25_approvers() {
    let filed = || P::course("Gait").by("Club X").on("2025-03-01");
    for (what, filed, expected) in [
        ("neither", filed(), "needs_review"),
        ("hours only", filed().hours("6"), "needs_review"),
        ("approver only", filed().approved("ace"), "needs_review"),
        ("both", filed().hours("6").approved("ace"), "counted"),
        (
            "another's whole hours, not endorsed",
            filed().amount("6", "ceu", "afaa"),
            "needs_review",
        ),
        (
            "an approver not recognised",
            filed().hours("6").approved("issa"),
            "needs_review",
        ),
        (
            "a recognised provider",
            filed()
                .by("American Council on Exercise")
                .amount("0.6", "cec", "ace"),
            "counted",
        ),
    ] {
        assert_eq!(status(&acsm().filed(filed)), expected, "{what}");
    }
}

/// D26, N25, N26: what the page does not name goes by petition; a grant gives its hours, a refusal excludes.
#[test]
fn d26_petitions() {
    let course = || {
        P::course("Loaded Mobility")
            .by("Club X")
            .on("2025-03-01")
            .hours("8")
    };
    let letter = |answer: Petition| {
        let letter = P::new(Kind::Petition, "Loaded Mobility")
            .by(NASM)
            .issued("2025-04-09")
            .at("letter.pdf");
        letter.with(|r| {
            (r.about.petition, r.about.petition_for) =
                (Some(answer), Some("Loaded mobility".to_owned()));
        })
    };
    let granted = letter(Petition::Granted).amount("0.7", "ceu", "nasm");
    for (what, letter, expected, totals) in [
        ("granted", granted.clone(), "counted", ("0.7", "0.7")),
        ("refused", letter(Petition::Refused), "excluded", ("0", "0")),
        (
            "pending",
            letter(Petition::Pending),
            "needs_review",
            ("0", "0.8"),
        ),
    ] {
        let case = nasm("2025-12-31").filed(letter).filed(course());
        assert_eq!(status(&case), expected, "{what}");
        assert_eq!(
            case.totals(),
            (totals.0.to_owned(), totals.1.to_owned()),
            "{what}"
        );
        assert_eq!(
            case.assess().petition_cost,
            Some(25.into()),
            "{what}: due also if refused"
        );
    }
    let orphan = nasm("2025-12-31").filed(granted);
    assert_eq!(
        (status(&orphan), orphan.totals().1.as_str()),
        ("needs_review", "0.7")
    );
    for (kind, hours) in [
        (Kind::College, "0.8"),
        (Kind::Teaching, "0.8"),
        (Kind::Attendance, "0.8"),
    ] {
        let case = nasm("2025-12-31").filed(P::new(kind, "KIN 101").by("Club X").on("2025-03-01"));
        assert_eq!(
            (status(&case), case.totals().1.as_str()),
            ("needs_review", hours),
            "{kind:?}"
        );
    }
}

/// A08: seven exclusions; A04n: the journal is for members.
#[test]
fn a08_a04n_exclusions_and_membership() {
    for activity in [
        NamedActivity::Audit,
        NamedActivity::JobDuty,
        NamedActivity::Shadowing,
        NamedActivity::Reading,
        NamedActivity::Emt,
        NamedActivity::Lifeguard,
    ] {
        let filed = P::course("Work")
            .by(ACSM)
            .on("2025-03-01")
            .hours("20")
            .with(|r| r.about.activity = Some(activity));
        let line = acsm().filed(filed).line();
        assert_eq!(
            (line.status.as_str(), line.rule.as_str()),
            ("excluded", "A08"),
            "{activity:?}"
        );
    }
    let quiz = || acsm_course("Health & Fitness Journal self-test", "2025-03-01", "2");
    assert_eq!(status(&acsm().filed(quiz())), "needs_review");
    let elsewhere =
        acsm_course("Health & Fitness Journal self-test", "2025-03-01", "2").with(|r| {
            (r.provider, r.amounts) = (Reading::Missing, Vec::new());
        });
    let member = |to: &str| {
        acsm().roster(|c| (c.member_from, c.member_to) = (Some(day("2024-01-01")), Some(day(to))))
    };
    assert_eq!(status(&member("2026-12-31").filed(quiz())), "counted");
    assert_eq!(
        status(&member("2026-12-31").filed(elsewhere.hours("2"))),
        "needs_review",
        "approval is asked for all the same"
    );
    assert_eq!(status(&member("2025-02-28").filed(quiz())), "excluded");
}

/// A58 to A62, N14: emeritus has no requirements; who works again reinstates; the lifetime plan waives the fee alone.
#[test]
fn a58_emeritus_and_n14_lifetime() {
    let emeritus = || acsm().roster(|c| c.status = Some(Status::Emeritus));
    let got = emeritus().assess();
    assert_eq!(
        (got.verdict, got.standing, got.fee_tier.as_str()),
        (Verdict::NotApplicable, Standing::Emeritus, "")
    );
    assert!(
        got.requirements
            .iter()
            .all(|r| r.verdict == Verdict::NotApplicable)
            && got.next_action.is_empty()
    );
    let back = emeritus()
        .person(|t| t.employment = Some(Employment::Active))
        .assess();
    assert!(back.next_action.contains("$165"), "{}", back.next_action);
    let eligible = acsm()
        .roster(|c| c.first_certified_on = Some(day("2010-01-01")))
        .person(|t| {
            t.birth_date = Some(day("1955-01-01"));
            t.retired = Some(true);
        });
    let said = eligible.assess().assumptions;
    assert!(
        said.iter().any(|a| a.contains("appears eligible"))
            && !said.iter().any(|a| a.contains("1955"))
    );
    let lifetime = nasm("2026-03-01")
        .roster(|c| c.lifetime_plan = true)
        .assess();
    assert_eq!(
        (lifetime.fee_tier.as_str(), lifetime.fee, lifetime.verdict),
        ("waived", Some(0.into()), Verdict::NotMet)
    );
}

/// D8: a course of the days that only the other reading of six months would reach says so.
#[test]
fn d8_rounding_of_a_month() {
    for (on, rounding) in [("2026-03-01", true), ("2026-03-04", false)] {
        let line = T::new("acsm-cpt", "2022-09-01", "2025-08-31", "2026-04-30")
            .filed(acsm_course("Summit", on, "6"))
            .line();
        assert_eq!(
            (line.status.as_str(), line.reason.contains("date_rounding")),
            ("out_of_window", rounding),
            "{on}"
        );
    }
}

/// A22: an exception of the body lengthens the grace period.
#[test]
fn a22_an_exception() {
    let case = T::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-12-31");
    assert_eq!(case.assess().standing, Standing::Lapsed);
    let case = case
        .roster(|c| c.exception_until = Some(day("2026-01-31")))
        .filed(acsm_course("Summit", "2025-11-01", "6"));
    assert_eq!(
        (case.assess().standing, status(&case)),
        (Standing::Grace, "counted")
    );
}

/// D28 and a credential without a pack: not evaluated, its papers shown.
#[test]
fn no_pack_is_not_evaluated() {
    let got = T::new("nesta-pft", "2024-02-01", "2026-01-31", "2025-06-30")
        .filed(listed("Gait", "2025-03-01", "2.0"))
        .assess();
    assert_eq!(
        (got.verdict, got.lines.len(), got.requirements.len()),
        (Verdict::NotEvaluated, 1, 0)
    );
    assert_eq!(got.lines[0].activity, "completion");
    let early = nasm("2014-06-30").assess();
    assert_eq!(
        early.verdict,
        Verdict::NotEvaluated,
        "a pack judges no day before its first"
    );
}

/// D19: each credential on its own; line ids run through all.
#[test]
fn d19_one_paper_two_credentials() {
    let row = Credential {
        code: "acsm-cpt".to_owned(),
        cycle_start: Some(day("2024-02-01")),
        expires_on: Some(day("2027-01-31")),
        ..Credential::default()
    };
    let all = nasm("2025-06-30")
        .person(|t| t.credentials.push(row))
        .filed(listed("Gait", "2025-03-01", "0.8"))
        .all();
    let counted: Vec<(&str, String)> = all
        .iter()
        .map(|a| {
            (
                a.lines[0].line.as_str(),
                a.credits.unwrap().counted.to_string(),
            )
        })
        .collect();
    assert_eq!(
        counted,
        [("L001", "0.8".to_owned()), ("L002", "8".to_owned())]
    );
}

/// How the rows of a trainer read.
#[test]
fn how_it_reads() {
    let case = nasm("2025-12-01")
        .filed(listed("Gait", "2025-03-01", "1.6"))
        .filed(P::course("Hips").by("Club X").on("2025-05-01").hours("4"));
    let got = case
        .filed(P::card(&[Cover::Cpr, Cover::Aed], "2024-03-01", "2026-03"))
        .assess();
    let rows: Vec<String> = got
        .requirements
        .iter()
        .map(|r| {
            format!(
                "{} {}: {} {}",
                r.rule,
                r.name,
                r.verdict.as_str(),
                r.explanation
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "N03+N09 Approved continuing education: needs_review 1.6 CEU certain of 2.0; 0.4 CEU more in 1 open line (L002).",
            "N02 CPR certification current: met CPR is covered on 2025-12-01 by E03, American Heart Association, 2024-03-01 to 2026-03-31.",
            "N02 AED certification current: met AED is covered on 2025-12-01 by E03, American Heart Association, 2024-03-01 to 2026-03-31.",
            "N10 CPR and AED for adults: met The current card says adult (E03).",
            "N10 Front and back of the card: met Both sides, or a digital certificate, are on file (E03).",
        ]
    );
    let ask = "Not known as approved by the body: was a petition granted ($25 each), or is the provider on its list?";
    assert_eq!(
        got.next_action,
        format!(
            "Answer the question that decides this credential by 2026-01-01 (31 days left): {ask}"
        )
    );
}
