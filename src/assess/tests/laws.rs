//! Properties that hold for any evidence: of totals, caps, order and duplicates.

use proptest::prelude::*;

use super::citations::check_citations;
use super::sample::*;
use crate::assess::{Assessment, Verdict};
use crate::intake::roster::{Employment, Status, Trainer};
use crate::read::record::{Coverage, Kind, Level, Petition, Reading, YesNo};

/// A document of some kind, certain or not, on some day around the cycle.
fn document() -> impl Strategy<Value = EvidenceBuilder> {
    let on = prop_oneof![Just((2025, 3, 1)), (2023_i32..2027, 1_u32..=12, 1_u32..=28)]
        .prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"));
    let kind = prop_oneof![
        Just(0_u8),
        Just(1),
        Just(2),
        Just(3),
        Just(4),
        Just(5),
        Just(6)
    ];
    // Few titles, so that some documents repeat others.
    (
        kind,
        on,
        0_u32..60,
        prop_oneof![0_u32..3, 0_u32..1_000_000],
        any::<bool>(),
    )
        .prop_map(|(kind, on, tenths, number, sure)| {
            let hours = format!("{}.{}", tenths / 10, tenths % 10);
            let title = format!("Course {number}");
            let document = match kind {
                0 => EvidenceBuilder::course(&title)
                    .by(NASM_LISTED)
                    .on(&on)
                    .hours(&hours),
                1 => EvidenceBuilder::course(&title)
                    .by(ACSM)
                    .on(&on)
                    .amount(&hours, "cec", "acsm"),
                2 => EvidenceBuilder::new(Kind::Teaching, &title)
                    .by(UNIVERSITY)
                    .on(&on)
                    .hours(&hours)
                    .edit(|r| r.about.level = Some(Level::College)),
                3 => EvidenceBuilder::new(Kind::Authoring, &title)
                    .on(&on)
                    .edit(|r| r.about.peer_reviewed = Some(YesNo::Yes)),
                4 => EvidenceBuilder::card(&[Coverage::Cpr, Coverage::Aed], &on, "2027-01")
                    .at(&format!("{title}.pdf"))
                    .hours(&hours),
                5 => EvidenceBuilder::course(&title).by("Club X").on(&on),
                _ => EvidenceBuilder::course(&title)
                    .by(NASM_LISTED)
                    .on_either(&[&on, "2024-06-01"])
                    .amount_either(&["0.3", "3"], "ceu", "nasm"),
            };
            if sure { document } else { document.doubtful() }
        })
}

/// Some documents, and another order of them.
fn shuffled() -> impl Strategy<Value = (Vec<EvidenceBuilder>, Vec<usize>)> {
    let with_order = |evidence: Vec<EvidenceBuilder>| {
        let positions: Vec<usize> = (0..evidence.len()).collect();
        (Just(evidence), Just(positions).prop_shuffle())
    };
    prop::collection::vec(document(), 0..6).prop_flat_map(with_order)
}

/// A document of a kind that few packs name, or that the packs treat by rules of their own.
fn rarer_document() -> impl Strategy<Value = EvidenceBuilder> {
    (0_u8..8, 1_u32..=12, 0_u32..3).prop_map(|(kind, month, number)| {
        let on = format!("2025-{month:02}-10");
        let title = format!("Course {number}");
        match kind {
            0 => EvidenceBuilder::new(Kind::College, "Kinesiology")
                .by(UNIVERSITY)
                .on(&on)
                .grade("A")
                .amount("3", "semester_credit", ""),
            1 => EvidenceBuilder::new(Kind::Credential, "ACSM Certified Exercise Physiologist")
                .by(ACSM)
                .issued(&on),
            2 => EvidenceBuilder::new(Kind::Attendance, &title).on(&on),
            3 => EvidenceBuilder::new(Kind::Lecturing, &title)
                .on(&on)
                .hours("2"),
            4 => petition(&title, &on, Petition::Refused),
            5 => petition(&title, &on, Petition::Granted),
            6 => EvidenceBuilder::new(Kind::Teaching, &title).on(&on),
            _ => EvidenceBuilder::course("Health & Fitness Journal")
                .by("Club X")
                .on(&on)
                .amount("3", "unitless", ""),
        }
    })
}

/// A letter that each body may have written.
fn petition(course: &str, on: &str, decision: Petition) -> EvidenceBuilder {
    let letter = EvidenceBuilder::new(Kind::Petition, course)
        .issued(on)
        .at(&format!("letter of {on}.pdf"))
        .edit(|r| {
            (r.about.petition, r.about.petition_for) = (Some(decision), Some(course.to_owned()));
        });
    packs()
        .packs
        .iter()
        .fold(letter, |letter, pack| letter.approved(&pack.body))
}

/// A holder of any credential with any status and plan, and a day in the cycle or after it.
fn anybody() -> impl Strategy<Value = (Trainer, &'static str)> {
    let codes: Vec<String> = packs()
        .packs
        .iter()
        .flat_map(|pack| &pack.credentials)
        .map(|credential| credential.code.clone())
        .collect();
    let as_of = prop_oneof![Just("2026-06-30"), Just("2026-09-30"), Just("2027-09-30")];
    let employment = prop_oneof![Just(Employment::Active), Just(Employment::Retired)];
    let roster = (any::<bool>(), any::<bool>(), any::<bool>(), employment);
    (prop::sample::select(codes), as_of, roster).prop_map(
        |(code, as_of, (is_emeritus, lifetime, renewed_late, employment))| {
            let start = match code.as_str() {
                code if code.starts_with("nfpt") || code.starts_with("canfitpro") => "2025-08-01",
                code if code.starts_with("acsm") => "2023-08-01",
                _ => "2024-08-01",
            };
            let case = TrainerBuilder::new(&code, start, "2026-07-31", as_of);
            let case = case.trainer(|t| {
                (t.birth_date, t.employment) = (Some(day("1950-01-01")), Some(employment));
            });
            let case = case.credential(|c| {
                c.first_certified_on = Some(day("2010-01-01"));
                c.status = is_emeritus.then_some(Status::Emeritus);
                c.lifetime_plan = lifetime;
                c.renewed_on = renewed_late.then(|| day("2025-09-15"));
            });
            (case.trainer, as_of)
        },
    )
}

fn case(code: &str) -> TrainerBuilder {
    let end = if code == "nasm-cpt" {
        "2026-01-31"
    } else {
        "2027-01-31"
    };
    TrainerBuilder::new(code, "2024-02-01", end, "2026-06-30")
}

fn code() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("nasm-cpt"), Just("acsm-cpt"), Just("acsm-ep")]
}

/// Every certain amount is also possible, and every line names the rule that decided it.
fn check_certain_is_possible(got: &Assessment) {
    let totals = got.credits.unwrap();
    assert!(totals.certain <= totals.possible);
    for line in &got.lines {
        assert!(line.counted.0 >= 0 && line.counted.0 <= line.upper_bound.0);
        assert!(line.value.is_none_or(|value| value <= line.upper_bound));
        assert!(!line.rule.is_empty());
    }
}

fn check_one_more_credit(before: &TrainerBuilder, more: EvidenceBuilder) {
    let totals = |case: &TrainerBuilder| case.assess().credits.unwrap();
    let (fewer, more) = (totals(before), totals(&before.clone().evidence(more)));
    assert!(fewer.certain <= more.certain && fewer.possible <= more.possible);
}

fn check_order(case: &TrainerBuilder, order: &[usize]) {
    let mut reordered = case.clone();
    reordered.evidence = order
        .iter()
        .map(|position| case.evidence[*position].clone())
        .collect();
    let (first, second) = (case.assess(), reordered.assess());
    assert_eq!(first.credits, second.credits);
    assert_eq!(first.verdict, second.verdict);
    // Where a cap applies, the order decides which line it reduces.
    if !first.lines.iter().any(|line| line.cap.is_some()) {
        assert_eq!(not_counted(&first), not_counted(&second));
    }
}

/// The evidence of the lines that did not count.
fn not_counted(got: &Assessment) -> Vec<String> {
    let mut evidence: Vec<String> = got
        .lines
        .iter()
        .filter(|line| !line.status.as_str().starts_with("counted"))
        .map(|line| line.evidence.clone())
        .collect();
    evidence.sort();
    evidence
}

fn check_copy(case: &TrainerBuilder) {
    let original = &case.evidence[0];
    let mut copy = EvidenceBuilder(original.clone()).at("zz copy.pdf");
    copy.0.record.sha256.clone_from(&original.record.sha256);
    let (once, twice) = (case.assess(), case.clone().evidence(copy).assess());
    assert_eq!(once.credits, twice.credits);
    assert_eq!(once.verdict, twice.verdict);
    assert_eq!(twice.lines.last().unwrap().status.as_str(), "duplicate");
}

fn check_caps(got: &Assessment) {
    let counted = |activity: &str| {
        let lines = got.lines.iter().filter(|line| line.activity == activity);
        lines.map(|line| line.counted.0).sum::<i64>()
    };
    assert!(counted("teaching") <= 15 * 3600);
    assert!(counted("authoring") <= 10 * 3600);
    assert!(counted("cpr") <= 3 * 5 * 3600);
}

/// An unreadable document and one without any reading leave every certain total as it was.
fn check_open_evidence(before: &TrainerBuilder) {
    let unreadable = EvidenceBuilder::new(Kind::Unreadable, "");
    let blank = EvidenceBuilder::course("").edit(|r| r.holder = Reading::Missing);
    let after = before.clone().evidence(unreadable).evidence(blank).assess();
    let before = before.assess();
    assert_eq!(
        before.credits.unwrap().certain,
        after.credits.unwrap().certain
    );
    assert!(!(before.verdict == Verdict::NotMet && after.verdict == Verdict::Met));
}

/// Up to so many documents.
fn documents(number: std::ops::Range<usize>) -> impl Strategy<Value = Vec<EvidenceBuilder>> {
    prop::collection::vec(document(), number)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_certain_is_possible(code in code(), evidence in documents(0..7)) {
        check_certain_is_possible(&case(code).all_evidence(evidence).assess());
    }

    #[test]
    fn a_certain_credit_never_lowers_a_total(
        code in code(),
        evidence in documents(0..6),
        hours in 1_u32..30,
    ) {
        let more = if code == "nasm-cpt" {
            nasm_course("One more", "2025-09-09", "0.4")
        } else {
            acsm_course("One more", "2025-09-09", &hours.to_string())
        };
        check_one_more_credit(&case(code).all_evidence(evidence), more);
    }

    #[test]
    fn the_order_of_evidence_does_not_matter(code in code(), (evidence, order) in shuffled()) {
        check_order(&case(code).all_evidence(evidence), &order);
    }

    #[test]
    fn a_copy_changes_nothing(code in code(), evidence in documents(1..6)) {
        check_copy(&case(code).all_evidence(evidence));
    }

    #[test]
    fn no_cap_is_exceeded(evidence in documents(0..9)) {
        check_caps(&case("acsm-ep").all_evidence(evidence).assess());
    }

    #[test]
    fn no_report_cites_a_rule_of_another_body(
        (trainer, as_of) in anybody(),
        evidence in documents(0..4),
        rarer in prop::collection::vec(rarer_document(), 0..5),
    ) {
        let case = TrainerBuilder::new("", "", "", as_of).trainer(|t| *t = trainer);
        let case = case.all_evidence(evidence).all_evidence(rarer);
        check_citations(&case.assess(), &case.packs);
    }

    #[test]
    fn open_evidence_never_decides(code in code(), evidence in documents(0..6)) {
        check_open_evidence(&case(code).all_evidence(evidence));
    }
}
