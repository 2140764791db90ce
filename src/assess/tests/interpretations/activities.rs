//! Kinds of activity (D13, D14, D16, D27, D31, A04n, A08).

use super::{acsm, status};
use crate::assess::tests::sample::*;
use crate::intake::roster::Credential;
use crate::question::QuestionCode;
use crate::read::record::{Kind, Level, NamedActivity, Reading, YesNo};

/// The treatment of one document, and the possible total.
fn check_activity<const N: usize>(cases: [(&str, EvidenceBuilder, &str, &str); N]) {
    for (what, filed, status, possible) in cases {
        let case = acsm().evidence(filed);
        assert_eq!(
            (case.line().status.as_str(), case.totals().1.as_str()),
            (status, possible),
            "{what}"
        );
    }
}

/// D13, A39: teaching by documented hours, where its level is shown.
#[test]
fn d13_teaching() {
    let teaching = || {
        EvidenceBuilder::new(Kind::Teaching, "KIN 101")
            .by(UNIVERSITY)
            .issued("2025-03-01")
            .hours("4")
    };
    check_activity([
        (
            "college level",
            teaching().edit(|r| r.about.level = Some(Level::College)),
            "counted",
            "4",
        ),
        (
            "not accredited",
            teaching().edit(|r| {
                (r.about.level, r.about.accredited) = (Some(Level::College), Some(YesNo::No));
            }),
            "needs_review",
            "4",
        ),
        ("silent", teaching(), "needs_review", "4"),
        (
            "no hours",
            teaching().edit(|r| {
                r.about.level = Some(Level::College);
                r.amounts.clear();
            }),
            "needs_review",
            "5",
        ),
    ]);
}

/// D31, A40: lectures by documented hours, where their level or credits for attendees are shown.
#[test]
fn d31_lectures() {
    let lecture = || {
        EvidenceBuilder::new(Kind::Lecturing, "Strength after 70")
            .by("IDEA")
            .issued("2025-03-01")
            .hours("2")
    };
    check_activity([
        (
            "state level",
            lecture().edit(|r| r.about.level = Some(Level::State)),
            "counted",
            "2",
        ),
        (
            "credits for attendees",
            lecture().edit(|r| r.about.attendee_credits = Some(YesNo::Yes)),
            "counted",
            "2",
        ),
        (
            "in-house",
            lecture().edit(|r| r.about.level = Some(Level::Local)),
            "needs_review",
            "2",
        ),
    ]);
}

/// D13, D31: publications, where peer review is shown.
#[test]
fn d31_publications() {
    let article = || {
        EvidenceBuilder::new(Kind::Authoring, "Blood flow restriction")
            .by("Meridian")
            .issued("2025-03-01")
    };
    check_activity([
        (
            "peer review",
            article().edit(|r| r.about.peer_reviewed = Some(YesNo::Yes)),
            "counted",
            "10",
        ),
        (
            "a book",
            EvidenceBuilder::new(Kind::Authoring, "Chapter 4: Blood flow").issued("2025-03-01"),
            "counted",
            "10",
        ),
        ("silent", article(), "needs_review", "10"),
    ]);
}

/// D14, D27, A34: quarter credits, subjects, missing credits.
#[test]
fn d14_d27_college() {
    let college = |title: &str| {
        EvidenceBuilder::new(Kind::College, title)
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
            three("Nutrition").edit(|r| r.grade = Reading::Missing),
            "needs_review",
            "30",
        ),
        (
            "not accredited",
            three("Nutrition").edit(|r| r.about.accredited = Some(YesNo::No)),
            "needs_review",
            "30",
        ),
    ] {
        let case = acsm().evidence(filed);
        assert_eq!(
            (case.line().status.as_str(), case.totals().1.as_str()),
            (status, possible),
            "{what}"
        );
    }
}

/// D23: what a document says of its accreditation is quoted in the question about it.
#[test]
fn d23_a_denied_accreditation_is_quoted() {
    let line = "Bellwether College is not accredited by any agency.";
    let course = EvidenceBuilder::new(Kind::College, "Nutrition")
        .by(UNIVERSITY)
        .on("2025-05-10")
        .grade("A")
        .amount("3", "semester_credit", "")
        .edit(|r| {
            (r.about.accredited, r.about.accredited_line) =
                (Some(YesNo::No), Some(line.to_owned()));
        });
    let questions = acsm().evidence(course).line().questions;
    let question = questions
        .iter()
        .find(|question| question.about == QuestionCode::Accredited)
        .unwrap();
    assert_eq!(question.printed, line);
    assert_eq!(
        question.ask,
        format!(
            "The document says `{line}`: is it an accredited college or university all the same?"
        )
    );
}

/// D14: a course that began before the cycle counts by its end, and the reason mentions it.
#[test]
fn d14_a_course_that_began_before() {
    let course = EvidenceBuilder::new(Kind::College, "Nutrition")
        .by(UNIVERSITY)
        .on("2024-05-10")
        .grade("A")
        .amount("3", "semester_credit", "");
    let line = acsm().evidence(course.started("2024-01-08")).line();
    assert!(
        line.status.as_str() == "counted" && line.reason.contains("began before this cycle"),
        "{line:?}"
    );
}

fn certified(title: &str, by: &str, on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Credential, title)
        .by(by)
        .issued(on)
}

fn physiologist(on: &str) -> EvidenceBuilder {
    certified("ACSM Certified Exercise Physiologist", ACSM, on).at(&format!("{on}.pdf"))
}

fn first_certified(code: &str, on: &str) -> Credential {
    Credential {
        code: code.to_owned(),
        first_certified_on: Some(day(on)),
        ..Credential::default()
    }
}

/// D16: both a certification and credits are asked about; a certification gives one award.
#[test]
fn d16_certifications() {
    let both = acsm().evidence(
        certified(
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
    let twice = acsm()
        .evidence(physiologist("2025-03-01"))
        .evidence(physiologist("2025-03-09"));
    assert_eq!(
        (status(&twice), twice.totals()),
        ("duplicate", ("15".to_owned(), "15".to_owned()))
    );
}

/// D16, A45: the levels of all credentials of the trainer count; a renewal gives nothing.
#[test]
fn d16_levels_and_renewals() {
    let renewed = acsm()
        .trainer(|t| t.credentials.push(first_certified("acsm-ep", "2019-01-01")))
        .evidence(physiologist("2025-03-01"));
    assert_eq!(status(&renewed), "excluded");
    let new = acsm()
        .trainer(|t| t.credentials.push(first_certified("acsm-ep", "2025-03-01")))
        .evidence(physiologist("2025-03-01"));
    assert_eq!(status(&new), "counted");
    let held_higher = acsm()
        .trainer(|t| {
            t.credentials
                .push(first_certified("acsm-cep", "2019-01-01"));
        })
        .evidence(physiologist("2025-03-01"));
    assert_eq!(status(&held_higher), "excluded");
    let in_grace = TrainerBuilder::new("acsm-cpt", "2022-02-01", "2025-01-31", "2025-06-30")
        .evidence(physiologist("2025-03-01"));
    assert_eq!(
        in_grace.line().questions[0].about.as_str(),
        "renewal_period",
        "A45: earned during the renewal period"
    );
}

/// D16: the certificate of a credential that the trainer holds is proof of it, no course.
#[test]
fn d16_proof_of_the_credential() {
    let own = nasm_cpt("2025-06-30").evidence(certified(
        "NASM Certified Personal Trainer",
        NASM,
        "2025-03-01",
    ));
    assert_eq!(
        (own.line().activity.as_str(), status(&own)),
        ("credential_proof", "excluded")
    );
    let short = nasm_cpt("2025-06-30").evidence(certified(
        "Certified Personal Trainer",
        NASM,
        "2025-03-01",
    ));
    assert_eq!(
        short.line().activity,
        "credential_proof",
        "the provider says whose"
    );
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
        let filed = EvidenceBuilder::course("Work")
            .by(ACSM)
            .on("2025-03-01")
            .hours("20")
            .edit(|r| r.about.activity = Some(activity));
        let line = acsm().evidence(filed).line();
        assert_eq!(
            (line.status.as_str(), line.rule.as_str()),
            ("excluded", "A08"),
            "{activity:?}"
        );
    }
    let quiz = || acsm_course("Health & Fitness Journal self-test", "2025-03-01", "2");
    assert_eq!(status(&acsm().evidence(quiz())), "needs_review");
    let elsewhere =
        acsm_course("Health & Fitness Journal self-test", "2025-03-01", "2").edit(|r| {
            (r.provider, r.amounts) = (Reading::Missing, Vec::new());
        });
    let member = |to: &str| {
        acsm()
            .credential(|c| (c.member_from, c.member_to) = (Some(day("2024-01-01")), Some(day(to))))
    };
    assert_eq!(status(&member("2026-12-31").evidence(quiz())), "counted");
    assert_eq!(
        status(&member("2026-12-31").evidence(elsewhere.hours("2"))),
        "needs_review",
        "approval is asked for all the same"
    );
    assert_eq!(status(&member("2025-02-28").evidence(quiz())), "excluded");
}
