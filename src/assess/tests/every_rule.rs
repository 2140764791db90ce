//! A made-up body that has every kind of rule, value and reason: its reports are in its own words and cite its own rules.
//!
//! Its files are in `fixtures/made-up-body/every-rule/`; its ids are M01 to M36. What must come out is worked out by hand
//! from the sentences of `meridian.txt`.

use std::collections::BTreeSet;
use std::fmt::Debug;

use super::citations::cited_rules;
use super::made_up::{names_with, packs_with};
use super::sample::*;
use crate::assess::Assessment;
use crate::intake::roster::{Credential, Employment, Status};
use crate::read::record::{Coverage, Kind, Level, Petition, YesNo};
use crate::rules::RulePacks;
use crate::rules::pack::{
    ActivityKind, Check, CheckKind, DecidedBy, GradeMeans, Per, RulePack, StageName, Treatment,
};
use crate::rules::reason::ReasonName;
use crate::rules::value::Name;

const COUNCIL: &str = "Meridian Movement Council";

fn packs() -> RulePacks {
    let pack = [
        (
            "meridian.toml",
            include_str!("../../../fixtures/made-up-body/every-rule/meridian.toml"),
        ),
        (
            "meridian.txt",
            include_str!("../../../fixtures/made-up-body/every-rule/meridian.txt"),
        ),
    ];
    let rows = include_str!("../../../fixtures/made-up-body/every-rule/units-rows.toml");
    packs_with(rows, pack)
}

/// A coach of the cycle 2024 to 2026, certified in 2020, judged on a day.
fn coach(as_of: &str) -> TrainerBuilder {
    let case = TrainerBuilder::new("meridian-coach", "2024-01-01", "2026-12-31", as_of);
    let mut case = case.credential(|c| c.first_certified_on = Some(day("2020-03-01")));
    (case.packs, case.names) = (packs(), names_with(&case.names, COUNCIL, "meridian"));
    case
}

fn during() -> TrainerBuilder {
    coach("2026-06-30")
}

fn course(title: &str, on: &str, credits: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by(COUNCIL)
        .on(on)
        .amount(credits, "cec", "meridian")
}

fn college_course(title: &str, on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::College, title)
        .by(UNIVERSITY)
        .on(on)
        .grade("B")
        .amount("2", "semester_credit", "")
}

fn certificate(title: &str, on: &str) -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Credential, title)
        .by(COUNCIL)
        .issued(on)
}

fn letter(course: &str, decision: Petition) -> EvidenceBuilder {
    let letter = EvidenceBuilder::new(Kind::Petition, course)
        .by(COUNCIL)
        .issued("2025-04-09")
        .at(&format!("letter {course}.pdf"));
    letter.edit(|r| {
        (r.about.petition, r.about.petition_for) = (Some(decision), Some(course.to_owned()));
    })
}

/// A course that nobody approved.
fn unlisted(title: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by("Club X")
        .on("2025-03-01")
        .hours("4")
}

fn also_holds(case: TrainerBuilder, code: &str, first: Option<&str>) -> TrainerBuilder {
    let credential = Credential {
        code: code.to_owned(),
        first_certified_on: first.map(day),
        ..Credential::default()
    };
    case.trainer(|t| t.credentials.push(credential))
}

/// The last document gives nothing, for this reason by this rule.
#[track_caller]
fn check_excluded(case: &TrainerBuilder, reason: &str, rule: &str) {
    let line = case.line();
    assert_eq!(
        (
            line.status.as_str(),
            line.reason.as_str(),
            line.rule.as_str()
        ),
        ("excluded", reason, rule)
    );
}

/// A person is asked this about the last document.
#[track_caller]
fn check_asked(case: &TrainerBuilder, ask: &str) {
    let line = case.line();
    assert_eq!(line.status.as_str(), "needs_review");
    assert!(line.reason.ends_with(ask), "{}", line.reason);
}

#[track_caller]
fn check_all<T: Copy + PartialEq + Debug>(all: &[T], used: &[T]) {
    let missing: Vec<&T> = all.iter().filter(|one| !used.contains(one)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn kind(check: &Check) -> CheckKind {
    match check {
        Check::Credits => CheckKind::Credits,
        Check::CategoryMinimum(_) => CheckKind::CategoryMinimum,
        Check::LeastCategories => CheckKind::LeastCategories,
        Check::OwnMinimum(_) => CheckKind::OwnMinimum,
        Check::CardCurrent(_) => CheckKind::CardCurrent,
        Check::CardIssuedWithin(_) => CheckKind::CardIssuedWithin,
        Check::CardValidAfter(_) => CheckKind::CardValidAfter,
        Check::CardAdult => CheckKind::CardAdult,
        Check::CardSides => CheckKind::CardSides,
        Check::CardSkills => CheckKind::CardSkills,
        Check::CardThroughout => CheckKind::CardThroughout,
        Check::Asked(_) => CheckKind::Asked,
    }
}

fn used<F, T>(list: &[F], word: impl Fn(&F) -> T) -> Vec<T> {
    list.iter().map(word).collect()
}

/// The body has every word that a pack can have.
#[test]
fn it_has_every_kind_of_rule() {
    let packs = packs();
    let pack = packs.for_credential("meridian-coach").unwrap();
    check_all(ReasonName::ALL, &used(&pack.reasons, |reason| reason.name));
    check_all(
        CheckKind::ALL,
        &used(&pack.requirements, |r| kind(&r.check)),
    );
    check_all(Treatment::ALL, &used(&pack.activities, |a| a.treatment));
    check_all(Per::ALL, &used(&pack.caps, |cap| cap.per));
    check_all(StageName::ALL, &used(&pack.stages, |stage| stage.standing));
    check_all(GradeMeans::ALL, &used(&pack.grades, |grade| grade.means));
    let by: Vec<DecidedBy> = pack.rules.iter().flat_map(|rule| rule.by.clone()).collect();
    check_all(DecidedBy::ALL, &by);
    let activities: Vec<&str> = pack.activities.iter().map(|a| a.name.as_str()).collect();
    check_all(&used(ActivityKind::ALL, |kind| kind.as_str()), &activities);
    let names: Vec<Name> = Name::ALL
        .iter()
        .filter(|name| !Name::SHARED.contains(name))
        .copied()
        .collect();
    check_all(&names, &used(&pack.values, |value| value.name));
    assert!(pack.activities.iter().any(|activity| activity.members_only));
    assert!(!pack.cycles.is_empty() && !pack.equivalences.is_empty() && !pack.subjects.is_empty());
    assert!(packs.notes.is_empty(), "{:?}", packs.notes);
}

/// M11 and M12: "A college course counts only if it ended after the coach was certified", "in a
/// subject of movement".
#[test]
fn college() {
    let certified = || during().credential(|c| c.first_certified_on = Some(day("2024-05-01")));
    let reason = "The course had ended before the coach was certified.";
    check_excluded(
        &certified().evidence(college_course("Kinesiology", "2024-05-01")),
        reason,
        "M11",
    );
    let after = certified().evidence(college_course("Kinesiology", "2024-05-02"));
    let line = after.line();
    assert_eq!(after.status(), ("counted", "10".to_owned()));
    assert!(
        line.reason.contains("2 credit hours × 5 (M12)")
            && line.reason.contains("Subject: Movement (M12, D27)."),
        "{}",
        line.reason
    );
    check_asked(
        &during().evidence(college_course("Pottery", "2025-05-01")),
        "Is it a subject of movement (M12)?",
    );
}

/// M14 to M17: "credits by its list", "only a certificate of a higher grade", "before the cycle
/// ends", "renewing a certificate earns nothing".
#[test]
fn awards() {
    let senior = || certificate("MMC Senior Coach", "2025-03-01");
    assert_eq!(
        during().evidence(senior()).status(),
        ("counted", "8".to_owned())
    );
    check_excluded(
        &during().evidence(certificate("MMC Assistant", "2025-03-01")),
        "The Council's list has no credits for this certificate.",
        "M14",
    );
    check_excluded(
        &during().evidence(certificate("MMC Guide", "2025-03-01")),
        "The certificate is of no higher grade than the coach's.",
        "M15",
    );
    check_asked(
        &coach("2027-03-01").evidence(certificate("MMC Senior Coach", "2027-02-01")),
        "It was earned after the cycle: does the Council take it (M16)?",
    );
    let held = |first| also_holds(during(), "meridian-senior", first).evidence(senior());
    let line_of_coach = |case: &TrainerBuilder| case.assess().lines.remove(0);
    let renewed = line_of_coach(&held(Some("2022-03-01")));
    assert_eq!(
        (renewed.reason.as_str(), renewed.rule.as_str()),
        ("The coach had this certificate before.", "M17")
    );
    let open = line_of_coach(&held(None));
    assert!(
        open.reason
            .contains("Is the certificate new, or a renewal (M17)?"),
        "{}",
        open.reason
    );
}

/// M18 to M20: what teaching, lectures and publications must show.
#[test]
fn work() {
    let of = |kind| {
        EvidenceBuilder::new(kind, "Gait")
            .by("Club X")
            .issued("2025-03-01")
            .hours("2")
    };
    check_asked(
        &during().evidence(of(Kind::Teaching)),
        "Was it taught at a college (M18)?",
    );
    check_asked(
        &during().evidence(of(Kind::Lecturing)),
        "Did coaches earn credits at the lecture (M19)?",
    );
    check_asked(
        &during().evidence(of(Kind::Authoring)),
        "Did others review the publication (M20)?",
    );
    let taught = of(Kind::Teaching).edit(|r| r.about.level = Some(Level::College));
    assert_eq!(during().evidence(taught).status().0, "counted");
    let reviewed = of(Kind::Authoring).edit(|r| r.about.peer_reviewed = Some(YesNo::Yes));
    assert_eq!(
        during().evidence(reviewed).status(),
        ("counted", "6".to_owned())
    );
}

/// M21 to M23: petitions for 15 dollars.
#[test]
fn petitions() {
    check_excluded(
        &during()
            .evidence(letter("Gait", Petition::Refused))
            .evidence(unlisted("Gait")),
        "The Council refused the petition.",
        "M22",
    );
    check_asked(
        &during().evidence(letter("Gait", Petition::Granted)),
        "The Council granted the petition: where is the certificate of the course (M23)? File it, or set \
         the letter aside.",
    );
    let granted = during()
        .evidence(letter("Gait", Petition::Granted))
        .evidence(unlisted("Gait"));
    assert_eq!(granted.status(), ("counted", "4".to_owned()));
    assert_eq!(granted.assess().petition_cost, Some(15.into()));
    let open = enough().evidence(unlisted("Gait")).assess();
    let petition = "Not known as approved by the body: was a petition granted ($15 each), or is the provider on its list?";
    assert!(
        open.lines.last().unwrap().reason.contains(petition),
        "{:?}",
        open.lines.last()
    );
}

/// M05: "NASM's count by the hour"; M24 to M26: an unknown unit, members only, presence alone.
#[test]
fn courses() {
    let of_nasm = during().evidence(nasm_course("Gait", "2025-03-01", "0.6"));
    assert_eq!(of_nasm.status(), ("counted", "6".to_owned()));
    let says_so = "Courses of NASM count by the hour (M05).";
    assert!(
        of_nasm.line().reason.contains(says_so),
        "{}",
        of_nasm.line().reason
    );
    let own = during().evidence(course("Gait", "2025-03-01", "6"));
    assert!(!own.line().reason.contains(says_so));
    let strange = EvidenceBuilder::course("Gait")
        .by("Club X")
        .approved("meridian")
        .on("2025-03-01")
        .amount("3", "cpd", "");
    check_asked(
        &during().evidence(strange),
        "How many hours of the Council's are these (M24, D3)?",
    );
    let journal = || course("Council journal", "2025-03-01", "1");
    let member = |from: &str| during().credential(|c| c.member_from = Some(day(from)));
    check_excluded(
        &member("2025-03-02").evidence(journal()),
        "Only members earn it, and the roster shows no membership on 2025-03-01.",
        "M25",
    );
    assert_eq!(
        member("2025-03-01").evidence(journal()).status(),
        ("counted", "1".to_owned())
    );
    check_excluded(
        &during().evidence(
            EvidenceBuilder::new(Kind::Attendance, "Expo")
                .by("Club X")
                .on("2025-03-01"),
        ),
        "A certificate of attendance with neither an amount nor an approver shows no credit.",
        "M26",
    );
}

/// M04: "Who renews late cannot use the credits of the late months again."
#[test]
fn a_late_renewal() {
    let case = |on: &str| {
        let case = during().credential(|c| c.renewed_on = Some(day("2024-03-01")));
        case.evidence(course("Gait", on, "4"))
    };
    let line = case("2024-03-01").line();
    assert_eq!(
        (line.status.as_str(), line.rule.as_str()),
        ("excluded", "M04+D17")
    );
    assert_eq!(case("2024-03-02").status().0, "counted");
}

/// 32 credits of the Council, 2 of them in ethics, and a card of the whole cycle.
fn enough() -> TrainerBuilder {
    enough_on("2026-06-30")
}

fn enough_on(as_of: &str) -> TrainerBuilder {
    let titles = ["Gait", "Hips", "Knees"];
    let courses = titles.map(|title| course(title, "2025-03-01", "10"));
    coach(as_of)
        .all_evidence(courses)
        .evidence(course("Ethics", "2025-04-01", "2"))
        .evidence(EvidenceBuilder::card(
            &[Coverage::Cpr],
            "2023-12-01",
            "2026-01",
        ))
        .evidence(EvidenceBuilder::card(
            &[Coverage::Cpr],
            "2025-12-01",
            "2027-12",
        ))
}

/// Every requirement, each with a sentence of the Council. 30 of the courses, 2 in ethics, 1 for a
/// card in force and 1 for the class of 2025: 34 of 30.
#[test]
fn requirements() {
    let got = enough().assess();
    let verdicts: Vec<(&str, &str)> = got
        .requirements
        .iter()
        .map(|row| (row.name.as_str(), row.verdict.as_str()))
        .collect();
    let met = [
        "Credits",
        "Ethics",
        "Both fields",
        "Council courses",
        "Card in force",
        "Card of two years",
        "Card beyond the application",
        "CPR at all times",
        "Card for adults",
        "Both sides",
        "Skills tested",
    ];
    let expected: Vec<(&str, &str)> = met
        .iter()
        .map(|name| (*name, "met"))
        .chain([("Conduct", "needs_review")])
        .collect();
    assert_eq!(verdicts, expected);
    assert_eq!(got.credits.unwrap().certain.to_string(), "34");
    let source = include_str!("../../../fixtures/made-up-body/every-rule/meridian.txt");
    for row in &got.requirements {
        assert!(
            !row.sentence.is_empty() && source.contains(&row.sentence),
            "{row:?}"
        );
    }
    assert!(
        got.requirements[0]
            .explanation
            .contains("The surplus of 4 does not carry over (M34)."),
        "{:?}",
        got.requirements[0]
    );
}

/// M07: days without a card are asked about by the rule of the Council.
#[test]
fn a_gap_in_the_coverage() {
    let card = EvidenceBuilder::card(&[Coverage::Cpr], "2025-12-01", "2027-12");
    let got = during().evidence(card).assess();
    let asked: Vec<&String> = got.questions.iter().map(|question| &question.ask).collect();
    let throughout = "The source requires it throughout the cycle (M07)";
    assert!(
        asked.iter().any(|ask| ask.contains(throughout)),
        "{asked:?}"
    );
}

/// M27 to M29: fees, the title, the plan for life.
#[test]
fn standing_and_fees() {
    for (as_of, tier, fee, warns) in [
        ("2026-12-31", "standard", Some(50), false),
        ("2027-01-30", "late", Some(70), false),
        ("2027-03-31", "very_late", Some(90), false),
        ("2027-06-30", "return", Some(90), true),
        ("2027-07-01", "start_again", None, true),
    ] {
        let got = coach(as_of).assess();
        assert_eq!(
            (got.fee_tier.as_str(), got.fee),
            (tier, fee.map(Into::into)),
            "{as_of}"
        );
        let warning = "The coach may not use the title (M28).";
        assert_eq!(
            got.next_action.starts_with(warning),
            warns,
            "{}",
            got.next_action
        );
    }
    let due = during().assess();
    let offer = "Or $400 once, to recertify for life (M29).";
    assert!(due.fee_detail.contains(offer), "{}", due.fee_detail);
    let plan = during().credential(|c| c.lifetime_plan = true).assess();
    assert_eq!(
        (plan.fee_tier.as_str(), plan.fee),
        ("waived", Some(0.into()))
    );
    let waived = "waived by the lifetime plan (M29)";
    assert!(plan.fee_detail.contains(waived), "{}", plan.fee_detail);
}

/// M30 to M32: honorary coaches.
#[test]
fn emeritus() {
    let honorary = || during().credential(|c| c.status = Some(Status::Emeritus));
    for row in honorary().assess().requirements {
        assert_eq!(
            (row.verdict.as_str(), row.explanation.as_str()),
            (
                "not_applicable",
                "The coach is honorary and has nothing to renew (M30)."
            )
        );
    }
    let works = honorary().trainer(|t| t.employment = Some(Employment::Active));
    let action = works.assess().next_action;
    let back = "The honorary coach works: make them a coach again for $70 (M31) by ";
    assert!(action.starts_with(back), "{action}");
    let retired = |born: &str| {
        let case = during().credential(|c| c.first_certified_on = Some(day("2014-01-01")));
        case.trainer(|t| {
            (t.birth_date, t.employment) = (Some(day(born)), Some(Employment::Retired));
        })
    };
    let note = "The Council may make this coach honorary (M32).".to_owned();
    assert!(retired("1966-06-30").assess().assumptions.contains(&note));
    assert!(!retired("1966-07-01").assess().assumptions.contains(&note));
}

/// All of it in one report: the rules that it cites are the Council's.
#[test]
fn a_report_cites_the_rules_of_its_body() {
    let case = enough()
        .evidence(college_course("Pottery", "2025-05-01"))
        .evidence(certificate("MMC Guide", "2025-03-01"))
        .evidence(letter("Spine", Petition::Refused))
        .evidence(unlisted("Spine"))
        .evidence(EvidenceBuilder::new(Kind::Lecturing, "Gait").issued("2025-03-01"));
    let got = case.assess();
    let cited = cited_rules(&got, &case.packs);
    let expected = ["M12", "M15", "M19", "M22"].map(str::to_owned);
    assert!(cited.is_superset(&BTreeSet::from(expected)), "{cited:?}");
    assert!(cited.iter().all(|id| id.starts_with('M')), "{cited:?}");
}

/// The same evidence for a pack without reasons: what only one body says is not applied, and the rest is said without a
/// rule of a body.
#[test]
fn a_pack_without_reasons() {
    let plain = |mut case: TrainerBuilder| {
        let own = |pack: &&mut RulePack| pack.id == "meridian";
        case.packs
            .packs
            .iter_mut()
            .find(own)
            .unwrap()
            .reasons
            .clear();
        case
    };
    let certified = during().credential(|c| c.first_certified_on = Some(day("2024-05-01")));
    let early = plain(certified.evidence(college_course("Kinesiology", "2024-05-01")));
    assert_eq!(early.status(), ("counted", "10".to_owned()));
    let guide = plain(during().evidence(certificate("MMC Guide", "2025-03-01")));
    assert_eq!(guide.status(), ("counted", "5".to_owned()));
    let late = coach("2027-03-01").evidence(certificate("MMC Senior Coach", "2027-02-01"));
    assert_eq!(plain(late).status(), ("counted", "8".to_owned()));
    let refused = during()
        .evidence(letter("Gait", Petition::Refused))
        .evidence(unlisted("Gait"));
    check_excluded(&plain(refused), "The body refused the petition.", "D26");
    check_asked(
        &plain(during().evidence(college_course("Pottery", "2025-05-01"))),
        "Does the body accept the subject of this course (D27)?",
    );
    let honorary = plain(during().credential(|c| c.status = Some(Status::Emeritus))).assess();
    assert!(has_note(&honorary, "The roster has the status emeritus"));
    assert_eq!(honorary.verdict.as_str(), "not_met");
    let grace = plain(coach("2027-06-30")).assess().next_action;
    let warning = "Do not present the trainer as certified (M27, M28).";
    assert!(grace.starts_with(warning), "{grace}");
}

fn has_note(got: &Assessment, start: &str) -> bool {
    got.assumptions.iter().any(|note| note.starts_with(start))
}

/// What the roster says of a plan or a status that the body does not have changes nothing.
#[test]
fn a_plan_of_another_body() {
    let acsm = TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-12-31");
    let got = acsm.credential(|c| c.lifetime_plan = true).assess();
    assert_eq!(
        (got.fee_tier.as_str(), got.fee),
        ("standard", Some(60.into()))
    );
    assert!(has_note(&got, "The roster has a plan for life"));
    let nasm = nasm_cpt("2025-06-30").credential(|c| c.status = Some(Status::Emeritus));
    let got = nasm.assess();
    assert_eq!(got.verdict.as_str(), "not_met");
    assert!(has_note(&got, "The roster has the status emeritus"));
}

/// ACE's college courses and NFPT's petitions are judged without a rule of ACSM or NASM.
#[test]
fn no_rule_of_another_body() {
    let ace = TrainerBuilder::new("ace-cpt", "2024-08-01", "2026-07-31", "2026-06-30");
    let ace = ace.credential(|c| c.first_certified_on = Some(day("2024-08-01")));
    check_asked(
        &ace.evidence(college_course("Kinesiology", "2024-08-01")),
        "Does the body accept the subject of this course (D27)?",
    );
    let nfpt = TrainerBuilder::new("nfpt-cpt", "2025-02-01", "2026-01-31", "2025-12-31");
    let letter = letter("Gait", Petition::Refused).approved("nfpt");
    let refused = nfpt.evidence(letter.by("NFPT")).evidence(unlisted("Gait"));
    check_excluded(&refused, "The body refused the petition.", "D26");
}
