//! Laws that hold whatever the papers: of totals, caps, order and duplicates.

use proptest::prelude::*;

use super::sample::*;
use crate::assess::Verdict;
use crate::read::record::{Cover, Kind, Level, Reading, YesNo};

/// A paper of some kind, sure or not, on some day around the cycle.
fn filed() -> impl Strategy<Value = P> {
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
    // Few titles, so that some papers repeat others.
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
            let filed = match kind {
                0 => P::course(&title).by(LISTED).on(&on).hours(&hours),
                1 => P::course(&title)
                    .by(ACSM)
                    .on(&on)
                    .amount(&hours, "cec", "acsm"),
                2 => P::new(Kind::Teaching, &title)
                    .by(UNIVERSITY)
                    .on(&on)
                    .hours(&hours)
                    .with(|r| r.about.level = Some(Level::College)),
                3 => P::new(Kind::Authoring, &title)
                    .on(&on)
                    .with(|r| r.about.peer_reviewed = Some(YesNo::Yes)),
                4 => P::card(&[Cover::Cpr, Cover::Aed], &on, "2027-01")
                    .at(&format!("{title}.pdf"))
                    .hours(&hours),
                5 => P::course(&title).by("Club X").on(&on),
                _ => P::course(&title)
                    .by(LISTED)
                    .on_either(&[&on, "2024-06-01"])
                    .amount_either(&["0.3", "3"], "ceu", "nasm"),
            };
            if sure { filed } else { filed.somebody_elses() }
        })
}

/// Some papers, and another order of them.
fn shuffled() -> impl Strategy<Value = (Vec<P>, Vec<usize>)> {
    let with_order = |evidence: Vec<P>| {
        let places: Vec<usize> = (0..evidence.len()).collect();
        (Just(evidence), Just(places).prop_shuffle())
    };
    prop::collection::vec(filed(), 0..6).prop_flat_map(with_order)
}

fn case(code: &str) -> T {
    let end = if code == "nasm-cpt" {
        "2026-01-31"
    } else {
        "2027-01-31"
    };
    T::new(code, "2024-02-01", end, "2026-06-30")
}

fn code() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("nasm-cpt"), Just("acsm-cpt"), Just("acsm-ep")]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_certain_is_possible(code in code(), evidence in prop::collection::vec(filed(), 0..7)) {
        let got = case(code).evidence(evidence).assess();
        let totals = got.credits.unwrap();
        prop_assert!(totals.certain <= totals.possible);
        for line in &got.lines {
            prop_assert!(line.counted.0 >= 0 && line.counted.0 <= line.upper_bound.0);
            prop_assert!(line.value.is_none_or(|value| value <= line.upper_bound));
            prop_assert!(!line.rule.is_empty());
        }
    }

    #[test]
    fn a_certain_credit_never_lowers_a_total(code in code(), evidence in prop::collection::vec(filed(), 0..6), hours in 1_u32..30) {
        let before = case(code).evidence(evidence);
        let more = if code == "nasm-cpt" { listed("One more", "2025-09-09", "0.4") } else { acsm_course("One more", "2025-09-09", &hours.to_string()) };
        let (a, b) = (before.assess().credits.unwrap(), before.filed(more).assess().credits.unwrap());
        prop_assert!(a.certain <= b.certain && a.possible <= b.possible);
    }

    #[test]
    fn the_order_of_papers_does_not_matter(code in code(), (evidence, order) in shuffled()) {
        let one = case(code).evidence(evidence);
        let mut other = one.clone();
        other.evidence = order.into_iter().map(|at| one.evidence[at].clone()).collect();
        let (a, b) = (one.assess(), other.assess());
        prop_assert_eq!(a.credits, b.credits);
        prop_assert_eq!(a.verdict, b.verdict);
        let statuses = |got: &crate::assess::Assessment| {
            let mut all: Vec<(String, &str)> = got.lines.iter().map(|l| (l.evidence.clone(), l.status.as_str())).collect();
            all.sort();
            all.into_iter().filter(|(_, s)| !s.starts_with("counted")).map(|(e, _)| e).collect::<Vec<_>>()
        };
        if !a.lines.iter().any(|l| l.cap.is_some()) {
            prop_assert_eq!(statuses(&a), statuses(&b));
        }
    }

    #[test]
    fn a_copy_changes_nothing(code in code(), evidence in prop::collection::vec(filed(), 1..6)) {
        let once = case(code).evidence(evidence);
        let mut copy = P(once.evidence[0].clone()).at("zz copy.pdf");
        copy.0.record.sha256.clone_from(&once.evidence[0].record.sha256);
        let (a, b) = (once.assess(), once.clone().filed(copy).assess());
        prop_assert_eq!(a.credits, b.credits);
        prop_assert_eq!(a.verdict, b.verdict);
        prop_assert_eq!(b.lines.last().unwrap().status.as_str(), "duplicate");
    }

    #[test]
    fn no_cap_is_exceeded(evidence in prop::collection::vec(filed(), 0..9)) {
        let got = case("acsm-ep").evidence(evidence).assess();
        let sum = |activity: &str| got.lines.iter().filter(|l| l.activity == activity).map(|l| l.counted.0).sum::<i64>();
        prop_assert!(sum("teaching") <= 15 * 3600);
        prop_assert!(sum("authoring") <= 10 * 3600);
        prop_assert!(sum("cpr") <= 3 * 5 * 3600);
    }

    #[test]
    fn an_open_paper_never_decides(code in code(), evidence in prop::collection::vec(filed(), 0..6)) {
        // An unreadable paper and one without any reading leave every certain total as it was.
        let before = case(code).evidence(evidence);
        let blank = P::course("").with(|r| r.holder = Reading::Missing);
        let (a, b) = (before.assess(), before.clone().filed(P::new(Kind::Unreadable, "")).filed(blank).assess());
        prop_assert_eq!(a.credits.unwrap().certain, b.credits.unwrap().certain);
        prop_assert!(!(a.verdict == Verdict::NotMet && b.verdict == Verdict::Met));
    }
}
