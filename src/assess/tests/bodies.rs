//! The bodies whose packs are not verified: each case cites the copies of the body's own pages.

use super::sample::*;
use crate::assess::{DatesBasis, Standing, Verdict};
use crate::read::record::{Coverage, Kind, Skills};

fn course(body: &str, unit: &str, title: &str, on: &str, amount: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by("Club X")
        .on(on)
        .amount(amount, unit, body)
}

fn card(from: &str, to: &str) -> EvidenceBuilder {
    EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], from, to)
}

fn online(card: EvidenceBuilder) -> EvidenceBuilder {
    card.edit(|r| r.card.as_mut().unwrap().skills = Skills::OnlineOnly)
}

fn asks(case: &TrainerBuilder, about: &str) -> bool {
    case.assess()
        .questions
        .iter()
        .any(|q| q.about.as_str() == about)
}

/// Every row says that its rule is not verified, and which copy of which day it was taken from;
/// verified packs say nothing about it.
#[test]
fn a_report_says_that_its_rules_are_not_verified() {
    for pack in packs().packs {
        let code = &pack.credentials[0].code;
        let got = TrainerBuilder::new(code, "2025-01-01", "2026-12-31", "2026-06-30").assess();
        let says = |texts: &[String]| {
            texts
                .iter()
                .any(|t| t.contains("not verified") && t.contains("as of 2026-11-21"))
        };
        assert_eq!(got.verified_rules, pack.verified, "{code}");
        assert_eq!(says(&got.assumptions), !pack.verified, "{code}");
        assert!(!got.requirements.is_empty(), "{code}");
        for row in got.requirements {
            assert_eq!(
                says(&row.assumptions),
                !pack.verified,
                "{code}: {}",
                row.name
            );
            assert_eq!(
                row.explanation.contains("The rule is not verified."),
                !pack.verified,
                "{code}: {}",
                row.explanation
            );
        }
    }
}

/// ACE: "2.0 (20 hours) CECs every two years"; a live skills check, "An online only CPR course
/// alone cannot provide this".
#[test]
fn ace() {
    let case = || TrainerBuilder::new("ace-cpt", "2024-08-01", "2026-07-31", "2026-06-30");
    let full = case()
        .evidence(course("ace", "cec", "Gait", "2025-03-01", "2.0"))
        .evidence(card("2025-09-01", "2027-09"));
    assert_eq!(
        (
            full.verdict("Continuing"),
            full.verdict("Live"),
            full.assess().verdict
        ),
        ("met", "met", Verdict::Met)
    );
    let online = case().evidence(online(card("2025-09-01", "2027-09")));
    assert_eq!(
        (online.verdict("CPR cert"), online.verdict("Live")),
        ("met", "not_met")
    );
    let silent = case().evidence(
        card("2025-09-01", "2027-09").edit(|r| r.card.as_mut().unwrap().skills = Skills::NotSaid),
    );
    assert_eq!(silent.verdict("Live"), "needs_review");
    // 0.2 or 0.4 for a card: the copies differ, so nothing is certain and 0.4 possible.
    assert_eq!(silent.totals(), ("0".to_owned(), "0.4".to_owned()));
}

/// ACE: a six-month grace, "merely a courtesy extension of your renewal period"; nothing is said of
/// the time after it, nor whether credits of that time count.
#[test]
fn ace_after_the_expiry() {
    for (as_of, standing) in [
        ("2026-07-31", Standing::Grace),
        ("2026-08-01", Standing::Unknown),
    ] {
        let got = TrainerBuilder::new("ace-cpt", "2024-02-01", "2026-01-31", as_of).assess();
        assert_eq!(got.standing, standing, "{as_of}");
        assert_eq!(
            got.next_action.contains("ask the body"),
            standing == Standing::Unknown,
            "{}",
            got.next_action
        );
    }
    let late = TrainerBuilder::new("ace-cpt", "2024-02-01", "2026-01-31", "2026-07-31")
        .evidence(course("ace", "cec", "Gait", "2026-02-01", "2.0"));
    assert_eq!(
        (late.verdict("Continuing"), asks(&late, "after_expiry")),
        ("needs_review", true)
    );
}

/// ACE: "college C+ = 1.0 CEC per credit".
#[test]
fn ace_college() {
    let case = |grade: &str| {
        let filed = EvidenceBuilder::new(Kind::College, "Kinesiology")
            .by(UNIVERSITY)
            .on("2025-05-10")
            .amount("3", "semester_credit", "")
            .grade(grade);
        TrainerBuilder::new("ace-cpt", "2024-08-01", "2026-07-31", "2026-06-30").evidence(filed)
    };
    for (grade, possible) in [("B", "3"), ("C", "3"), ("C-", "0")] {
        assert_eq!(
            case(grade).totals(),
            ("0".to_owned(), possible.to_owned()),
            "{grade}"
        );
    }
    assert_eq!(
        (
            asks(&case("C"), "grade_enough"),
            asks(&case("C+"), "grade_enough")
        ),
        (true, false)
    );
}

fn nsca(certified: &str) -> TrainerBuilder {
    TrainerBuilder::new("nsca-cscs", "", "", "2026-09-30").credential(|c| {
        c.first_certified_on = if certified.is_empty() {
            None
        } else {
            Some(day(certified))
        }
    })
}

/// NSCA: "6.0 CEU if certified before 2024; 4.0 during 2024; 2.0 during 2025; 1.0 Jan–Jun 2026; 0
/// Jul–Dec 2026"; "fixed 2024-01-01…2026-12-31 for everybody".
#[test]
fn nsca_by_the_day_of_certification() {
    for (certified, required) in [
        ("2019-05-01", "6.0"),
        ("2023-12-31", "6.0"),
        ("2024-01-01", "4.0"),
        ("2025-12-31", "2.0"),
        ("2026-06-30", "1.0"),
        ("2026-07-01", "0"),
        ("", "0 to 6.0"),
    ] {
        let case = nsca(certified);
        let got = case.assess();
        assert_eq!(
            case.requirement("Continuing").required,
            required,
            "{certified}"
        );
        assert_eq!(got.cycle.map(|c| c.end), Some(day("2026-12-31")));
        assert_eq!(
            asks(&case, "first_certified_on"),
            certified.is_empty(),
            "{certified}"
        );
    }
    assert_eq!(nsca("2026-07-01").verdict("Continuing"), "met");
    assert_eq!(nsca("2024-01-01").verdict("Continuing"), "not_met");
    assert_eq!(nsca("").verdict("Continuing"), "needs_review");
}

/// NSCA: a cycle that is the same for everybody; a roster that says otherwise is asked about.
#[test]
fn nsca_the_roster_differs() {
    let roster = |end: &str| nsca("2026-07-01").credential(|c| c.expires_on = Some(day(end)));
    assert_eq!(roster("2026-12-31").verdict("Continuing"), "met");
    assert_eq!(
        (
            roster("2026-07-31").verdict("Continuing"),
            asks(&roster("2026-07-31"), "cycle")
        ),
        ("needs_review", true)
    );
}

/// NSCA: "nothing before certification".
#[test]
fn nsca_nothing_before_certification() {
    for (on, status) in [("2024-05-31", "out_of_window"), ("2024-06-01", "counted")] {
        assert_eq!(
            nsca("2024-06-01")
                .evidence(course("nsca", "ceu", "Clinic", on, "0.5"))
                .status()
                .0,
            status,
            "{on}"
        );
    }
}

/// NSCA: "category maxima A 5.5 / B 4.0 / C 5.5 / D 4.0", "A max 2.0 per event", "≥ 2 categories".
/// The category of a document is not known: the least is certain, all is possible.
#[test]
fn nsca_categories() {
    let one = nsca("2019-05-01").evidence(course("nsca", "ceu", "Clinic", "2025-03-01", "6.1"));
    // All in A leaves 2.0 for one event, all in B or D 4.0, all in C 5.5.
    assert_eq!(one.totals(), ("2".to_owned(), "6.1".to_owned()));
    assert_eq!(
        (one.verdict("Continuing"), one.verdict("Two")),
        ("needs_review", "not_met")
    );
    let two = one.evidence(course("nsca", "ceu", "Summit", "2025-04-01", "2.0"));
    // Now 4.0 in A, too.
    assert_eq!(two.totals(), ("4".to_owned(), "8.1".to_owned()));
    assert_eq!(
        (two.verdict("Two"), asks(&two, "category")),
        ("needs_review", true)
    );
    // Certified in 2025: 1.0 in B and D, and 2.0 are required.
    let new = nsca("2025-01-01").evidence(course("nsca", "ceu", "Clinic", "2025-03-01", "3.0"));
    assert_eq!(
        (new.totals().0.as_str(), new.verdict("Continuing")),
        ("1", "needs_review")
    );
}

/// The question of a trainer's only one about something.
fn id_of(case: &TrainerBuilder, about: &str) -> String {
    let questions = case.assess().questions;
    let mut ids = questions
        .iter()
        .filter(|question| question.about.as_str() == about);
    ids.next().unwrap().id.clone()
}

/// "A max 4.0 in B", "≥ 2 categories": what a person answers about the category of a document decides.
#[test]
fn nsca_answered_categories() {
    let clinic =
        || nsca("2019-05-01").evidence(course("nsca", "ceu", "Clinic", "2025-03-01", "6.1"));
    let in_b = clinic().answered("category:nsca-cscs", "b");
    assert_eq!(in_b.totals(), ("4".to_owned(), "4".to_owned()));
    assert_eq!(in_b.line().category.as_deref(), Some("B"));
    assert!(in_b.line().applied[0].text.contains("(M. Lee, 2026-09-30)"));
    let both = |second: &str| {
        clinic()
            .answered("category", "B")
            .evidence(course("nsca", "ceu", "Summit", "2025-04-01", "2.0"))
            .answered("category", second)
    };
    let read = |case: &TrainerBuilder| (case.verdict("Two"), asks(case, "category"));
    assert_eq!(read(&both("C")), ("met", false));
    assert_eq!(read(&both("B")), ("not_met", false));
    // No category of the body: it is asked again.
    let other = both("Strength");
    assert_eq!(read(&other), ("needs_review", true));
    let asked = other.assess().questions;
    assert_eq!(asked[0].candidates, ["A", "B", "C", "D"]);
    assert!(
        asked[0]
            .ask
            .ends_with("A, B, C, D. The answer on file is none of them.")
    );
}

/// What the roster leaves open can be answered too, and the answer is part of the reasons.
#[test]
fn nsca_answered_in_place_of_the_roster() {
    let open = nsca("");
    let id = id_of(&open, "first_certified_on");
    let answered = open.answered_question(&id, "first_certified_on", "2024-05-01");
    let credits = answered.requirement("Continuing");
    assert_eq!(
        (credits.required.as_str(), credits.verdict),
        ("4.0", Verdict::NotMet)
    );
    assert!(
        credits
            .explanation
            .contains("first_certified_on: 2024-05-01 (M. Lee, 2026-09-30)")
    );

    let roster = |end: &str| nsca("2026-07-01").credential(|c| c.expires_on = Some(day(end)));
    let id = id_of(&roster("2026-07-31"), "cycle");
    let answer =
        |end: &str| roster(end).answered_question(&id, "cycle", "2024-01-01 to 2026-12-31");
    assert_eq!(answer("2026-07-31").verdict("Continuing"), "met");
    assert_eq!(
        answer("2026-07-31").assess().dates_basis,
        DatesBasis::Answer
    );
    // Other dates in the roster are another question.
    assert_eq!(answer("2026-08-31").verdict("Continuing"), "needs_review");
}

/// NSCA: "college 1 semester credit = 0.5, 1 quarter credit = 0.3 CEU".
#[test]
fn nsca_college() {
    for (unit, possible) in [("semester_credit", "2"), ("quarter_credit", "1.2")] {
        let filed = EvidenceBuilder::new(Kind::College, "Kinesiology")
            .by(UNIVERSITY)
            .on("2025-05-10")
            .amount("4", unit, "")
            .grade("A");
        assert_eq!(
            nsca("2019-05-01").evidence(filed).totals(),
            ("0".to_owned(), possible.to_owned()),
            "{unit}"
        );
    }
}

/// NSCA: "late reporting then appeal Feb 1–Mar 15, 2027"; "a skills evaluation".
#[test]
fn nsca_late() {
    for (as_of, standing) in [
        ("2026-12-31", Standing::DueSoon),
        ("2027-01-31", Standing::LateWindow),
        ("2027-02-01", Standing::LateExtended),
        ("2027-03-15", Standing::LateExtended),
        ("2027-03-16", Standing::Unknown),
    ] {
        let mut case = nsca("2019-05-01");
        case.as_of = day(as_of);
        assert_eq!(case.assess().standing, standing, "{as_of}");
    }
    assert_eq!(
        nsca("2019-05-01")
            .evidence(online(card("2026-01-01", "2028-01")))
            .verdict("Skills"),
        "not_met"
    );
}

/// AFAA: "15 CEU (=15 h), ≥ 2 from AFAA/NASM"; "CPR/AED = 2 CEU"; "0.1 NASM CEU = 1.0 AFAA".
#[test]
fn afaa() {
    let case = || TrainerBuilder::new("afaa-gfi", "2024-08-01", "2026-07-31", "2026-06-30");
    let by_nasm = || {
        EvidenceBuilder::course("Gait")
            .by(NASM)
            .on("2025-03-01")
            .amount("0.2", "ceu", "nasm")
    };
    let step_course = |ceu: &str| course("afaa", "ceu", "Step", "2025-04-01", ceu);
    let full = case()
        .evidence(by_nasm())
        .evidence(step_course("11"))
        .evidence(card("2025-09-01", "2027-09"));
    assert_eq!(
        (
            full.totals().0.as_str(),
            full.verdict("Continuing"),
            full.verdict("Courses by")
        ),
        ("15", "met", "met")
    );
    let short = case().evidence(by_nasm()).evidence(step_course("11"));
    assert_eq!(
        (short.totals().0.as_str(), short.verdict("Continuing")),
        ("13", "not_met")
    );
    let nobody = step_course("13").edit(|r| r.provider = crate::read::record::Reading::Missing);
    let others = case()
        .evidence(nobody)
        .evidence(card("2025-09-01", "2027-09"));
    assert_eq!(
        (others.verdict("Continuing"), others.verdict("Courses by")),
        ("met", "needs_review"),
        "the provider is not known"
    );
    let others = case().evidence(step_course("13").by(NASM_LISTED));
    assert_eq!(
        others
            .requirement("Courses by")
            .explanation
            .split(';')
            .next()
            .unwrap(),
        "0 CEU by AFAA or NASM certain of 2. The rule is not verified."
    );
    assert_eq!(
        case()
            .evidence(online(card("2025-09-01", "2027-09")))
            .verdict("Hands-on"),
        "not_met"
    );
}

/// AFAA: "late fee 1–180 days"; "college 2×".
#[test]
fn afaa_late_and_college() {
    // Day 180 after 31 January 2026 is 30 July.
    for (as_of, standing) in [
        ("2026-07-30", Standing::LateWindow),
        ("2026-07-31", Standing::Unknown),
    ] {
        assert_eq!(
            TrainerBuilder::new("afaa-gfi", "2024-02-01", "2026-01-31", as_of)
                .assess()
                .standing,
            standing,
            "{as_of}"
        );
    }
    let filed = EvidenceBuilder::new(Kind::College, "Kinesiology")
        .by(UNIVERSITY)
        .on("2025-05-10")
        .amount("3", "semester_credit", "");
    let case =
        TrainerBuilder::new("afaa-gfi", "2024-08-01", "2026-07-31", "2026-06-30").evidence(filed);
    assert_eq!(
        (case.totals().1.as_str(), case.line().category.as_deref()),
        ("6", Some("C"))
    );
}

/// ISSA: "card must be valid ≥ 30 days beyond submission"; "20 CE hours"; "front and back".
#[test]
fn issa() {
    let case = |to: &str| {
        TrainerBuilder::new("issa-cpt", "2024-08-01", "2026-07-31", "2026-06-30")
            .evidence(card("2024-09-01", to))
    };
    for (to, verdict) in [("2026-07-30", "met"), ("2026-07-29", "not_met")] {
        assert_eq!(case(to).verdict("CPR valid"), verdict, "{to}");
    }
    let submitted = case("2026-07-29").credential(|c| c.submitted_on = Some(day("2026-06-29")));
    assert_eq!(submitted.verdict("CPR valid"), "met");
    let full = case("2026-07-30").evidence(course("issa", "ceu", "Gait", "2025-03-01", "20"));
    assert_eq!(full.assess().verdict, Verdict::Met);
}

/// ISSA: "$40 (3–6 months), $50 (6–12)"; "$0 if all 20 via ISSA, else $99": no one amount is set,
/// and the first three months are open.
#[test]
fn issa_fees() {
    for (as_of, tier) in [
        ("2026-01-31", "standard"),
        ("2026-04-30", "late_unknown"),
        ("2026-05-01", "late"),
        ("2026-07-31", "late"),
        ("2026-08-01", "late_more"),
        ("2027-01-31", "late_more"),
        ("2027-02-01", ""),
    ] {
        let got = TrainerBuilder::new("issa-cpt", "2024-02-01", "2026-01-31", as_of).assess();
        assert_eq!((got.fee_tier.as_str(), got.fee), (tier, None), "{as_of}");
        assert_eq!(
            got.fee_detail.contains("$40"),
            tier == "late",
            "{}",
            got.fee_detail
        );
        assert_eq!(
            got.fee_detail.contains("$50"),
            tier == "late_more",
            "{}",
            got.fee_detail
        );
    }
}

/// NCSF: "10 CEU incl. 2 CPR (required) + 1 ethics (required) + 7 general"; "1 CEU = 2 h"; "CEUs
/// before expiry".
#[test]
fn ncsf() {
    let case = || {
        TrainerBuilder::new("ncsf-cpt", "2024-08-01", "2026-07-31", "2026-06-30")
            .evidence(card("2025-09-01", "2027-09"))
    };
    let general = |ceu: &str| course("ncsf", "ceu", "Gait", "2025-03-01", ceu);
    let ethics = |on: &str| course("ncsf", "ceu", "Ethics for coaches", on, "1");
    let full = case().evidence(general("7")).evidence(ethics("2025-05-01"));
    assert_eq!(
        (full.totals().0.as_str(), full.assess().verdict),
        ("10", Verdict::Met)
    );
    let none = case().evidence(general("8"));
    assert_eq!(
        (none.verdict("Continuing"), none.verdict("Ethics")),
        ("met", "not_met")
    );
    assert_eq!(full.line().value.map(|w| w.0), Some(2 * 3600), "two hours");
    let late = TrainerBuilder::new("ncsf-cpt", "2024-02-01", "2026-01-31", "2026-06-30")
        .evidence(ethics("2026-02-01"));
    assert_eq!(late.status().0, "out_of_window");
}

/// NFPT: "2.0 CEC (10 h)", "1 y, none in year 1; excess carries to next year", "CPR/AED counts as a
/// CEC activity".
#[test]
fn nfpt() {
    let case = |certified: &str| {
        let case = TrainerBuilder::new("nfpt-cpt", "2025-08-01", "2026-07-31", "2026-06-30");
        case.credential(|c| {
            c.first_certified_on = if certified.is_empty() {
                None
            } else {
                Some(day(certified))
            }
        })
    };
    assert_eq!(
        case("2025-08-01").verdict("Continuing"),
        "met",
        "the first year asks for none"
    );
    assert_eq!(
        (
            case("").requirement("Continuing").required.as_str(),
            case("").verdict("Continuing")
        ),
        ("0 to 2.0", "needs_review")
    );
    let with =
        |cec: &str| case("2020-08-01").evidence(course("nfpt", "cec", "Gait", "2025-09-01", cec));
    assert_eq!(
        (
            with("2.0").verdict("Continuing"),
            with("1.9").verdict("Continuing")
        ),
        ("met", "needs_review")
    );
    let id = id_of(&with("1.9"), "carried_over");
    for (surplus, verdict, certain) in [("0.1", "met", "2"), ("0", "not_met", "1.9")] {
        let case = with("1.9").answered_question(&id, "carried_over", surplus);
        assert_eq!(
            (case.verdict("Continuing"), case.totals().0.as_str()),
            (verdict, certain)
        );
        assert!(!asks(&case, "carried_over"));
    }
    assert!(
        with("2.5")
            .requirement("Continuing")
            .explanation
            .contains("The surplus of 0.5 carries over (NFPT-03).")
    );
    // Four hours of a class are 0.8.
    assert_eq!(
        case("2020-08-01")
            .evidence(card("2025-09-01", "2027-09").hours("4"))
            .totals()
            .0,
        "0.8"
    );
}

/// canfitpro: "CPR A issued within the last year, live course"; "4.0 CEC (8 h) + membership"; "≤ 1
/// month $20; ≤ 1 year practical exam + $99; then retest".
#[test]
fn canfitpro() {
    let case = |issued: &str| {
        TrainerBuilder::new("canfitpro-pts", "2025-08-01", "2026-07-31", "2026-06-30")
            .evidence(card(issued, "2028-01"))
    };
    for (issued, verdict) in [("2025-06-30", "met"), ("2025-06-29", "not_met")] {
        assert_eq!(case(issued).verdict("CPR issued"), verdict, "{issued}");
    }
    let full = case("2025-09-01").evidence(course("canfitpro", "cec", "Gait", "2025-09-01", "4.0"));
    assert_eq!(
        (
            full.verdict("Continuing"),
            full.verdict("Live"),
            full.verdict("Membership")
        ),
        ("met", "met", "needs_review")
    );
    assert_eq!(
        (full.assess().verdict, asks(&full, "confirmed")),
        (Verdict::NeedsReview, true)
    );
    for (as_of, tier) in [
        ("2026-07-31", "standard"),
        ("2026-08-31", "late"),
        ("2026-09-01", "practical_exam"),
        ("2027-07-31", "practical_exam"),
        ("2027-08-01", "retest"),
    ] {
        let got = TrainerBuilder::new("canfitpro-pts", "2025-08-01", "2026-07-31", as_of).assess();
        assert_eq!(got.fee_tier, tier, "{as_of}");
        assert_eq!(
            (
                got.fee_detail.contains("$20"),
                got.fee_detail.contains("$99")
            ),
            (tier == "late", tier == "practical_exam"),
            "{}",
            got.fee_detail
        );
    }
}

/// A kind of document that a pack does not name is asked about, and counts as possible.
#[test]
fn what_a_pack_does_not_name_is_asked_about() {
    let filed = EvidenceBuilder::new(Kind::Lecturing, "Gait")
        .by(UNIVERSITY)
        .on("2025-05-10")
        .hours("3");
    let case =
        TrainerBuilder::new("issa-cpt", "2024-08-01", "2026-07-31", "2026-06-30").evidence(filed);
    assert_eq!(
        (case.status().0, case.totals(), asks(&case, "activity")),
        ("needs_review", ("0".to_owned(), "3".to_owned()), true)
    );
}
