//! A body that only these tests know, from its files alone: no line of the program knows its name.
//!
//! Every figure is worked out by hand from the sentences of `fixtures/made-up-body/harbour.txt`; an
//! hour is two of its units.

use super::sample::*;
use crate::assess::Standing;
use crate::read::record::{Coverage, Kind, Level};
use crate::rules::names::{Class, Names};
use crate::rules::{BUILT_IN, RulePacks};

const HARBOUR: &str = "Harbour Guild of Movement";

/// The built-in rules with a pack, the text of its source, and its rows in `units.toml`.
pub(super) fn packs_with(rows: &str, pack: [(&str, &str); 2]) -> RulePacks {
    let built_in = BUILT_IN
        .iter()
        .find(|(name, _)| *name == "units.toml")
        .unwrap()
        .1;
    let units = [built_in, rows].concat();
    let mut files: Vec<(&str, &str)> = BUILT_IN
        .iter()
        .filter(|(name, _)| *name != "units.toml")
        .copied()
        .collect();
    files.push(("units.toml", &units));
    files.extend(pack);
    RulePacks::check(&files, false).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

/// The usual providers and a body.
pub(super) fn names_with(names: &Names, name: &str, code: &str) -> Names {
    let mut providers = names.providers.clone();
    let mut body = providers[0].clone();
    (body.name, body.class, body.body) = (name.to_owned(), Class::Body, Some(code.to_owned()));
    providers.push(body);
    Names::of(providers)
}

fn case(as_of: &str) -> TrainerBuilder {
    let pack = [
        (
            "harbour.toml",
            include_str!("../../../fixtures/made-up-body/harbour.toml"),
        ),
        (
            "harbour.txt",
            include_str!("../../../fixtures/made-up-body/harbour.txt"),
        ),
    ];
    let rows = include_str!("../../../fixtures/made-up-body/units-rows.toml");
    let packs = packs_with(rows, pack);
    let code = packs.credential_code("HGM Coach").unwrap().to_owned();
    let mut case = TrainerBuilder::new(&code, "2024-07-01", "2026-06-30", as_of)
        .credential(|c| c.first_certified_on = Some(day("2024-07-01")));
    let names = names_with(&case.names, HARBOUR, "harbour");
    (case.packs, case.names) = (packs, names);
    case
}

fn guild(title: &str, on: &str, units: &str) -> EvidenceBuilder {
    EvidenceBuilder::course(title)
        .by(HARBOUR)
        .on(on)
        .amount(units, "ceu", "harbour")
}

/// A coach with enough of everything.
fn coach(as_of: &str) -> TrainerBuilder {
    let teaching = EvidenceBuilder::new(Kind::Teaching, "KIN 101")
        .by(UNIVERSITY)
        .on("2025-09-01")
        .hours("3");
    case(as_of)
        .evidence(guild("Balance on land", "2025-02-01", "12"))
        .evidence(
            EvidenceBuilder::course("Aqua strength")
                .by(NASM)
                .on("2025-03-01")
                .amount("0.3", "ceu", "nasm"),
        )
        .evidence(guild("Water rescue for coaches", "2025-04-01", "5"))
        .evidence(guild("Conduct and consent", "2025-05-01", "2"))
        .evidence(EvidenceBuilder::card(
            &[Coverage::Cpr],
            "2025-01-15",
            "2027-01",
        ))
        .evidence(teaching.edit(|r| r.about.level = Some(Level::College)))
}

/// "No single course gives more than 10 units, water gives at most 8 in a cycle, and teaching at
/// most 4 in a calendar year."
#[test]
fn units_and_caps() {
    let case = coach("2026-03-31");
    let got = case.assess();
    let counted: Vec<String> = got
        .lines
        .iter()
        .map(|l| crate::credit::truncated(l.counted, 1800).to_string())
        .collect();
    // 12 cut to 10; 3 h are 6; 5 cut to the 2 that water has left; 2; the class 1; 3 h of teaching
    // are 6, cut to 4.
    assert_eq!(counted, ["10", "6", "2", "2", "1", "4"]);
    let cut_by: Vec<Option<&str>> = got.lines.iter().map(|l| l.cap.as_deref()).collect();
    assert_eq!(
        cut_by,
        [
            Some("one_course"),
            None,
            Some("water_cycle"),
            None,
            None,
            Some("teaching_year")
        ]
    );
    assert_eq!(
        (case.totals(), case.verdict("Units")),
        (("25".to_owned(), "25".to_owned()), "met")
    );
    assert!(
        case.requirement("Units")
            .explanation
            .contains("The surplus of 1 does not carry over (H7).")
    );
    assert!(got.verified_rules);
}

/// "At least 6 units come from the Guild's own courses, at least 2 are in conduct, and they stand
/// in two fields or more."
#[test]
fn parts() {
    let case = coach("2026-03-31");
    // 10 + 2 + 2 are the Guild's own.
    assert_eq!(
        (
            case.verdict("Guild"),
            case.requirement("Guild").counted.as_str()
        ),
        ("met", "14")
    );
    assert_eq!(
        (
            case.verdict("Conduct"),
            case.requirement("Conduct").counted.as_str()
        ),
        ("met", "2")
    );
    assert_eq!(
        (
            case.verdict("Two"),
            case.requirement("Two").counted.as_str()
        ),
        ("met", "4")
    );
    let mut without = case;
    without.evidence.remove(3);
    assert_eq!(
        (
            without.verdict("Conduct"),
            without.totals().0.as_str(),
            without.verdict("Units")
        ),
        ("not_met", "23", "not_met")
    );
    let one = self::case("2026-03-31").evidence(guild("Balance on land", "2025-02-01", "5"));
    assert_eq!(
        (one.verdict("Two"), one.verdict("Guild")),
        ("not_met", "not_met")
    );
    let untitled = one.evidence(guild("", "2025-03-01", "2"));
    assert_eq!(
        (untitled.verdict("Conduct"), untitled.verdict("Guild")),
        ("needs_review", "met"),
        "a course without a title may be in conduct"
    );
}

/// "From 1 January 2025 the Guild takes NASM courses hour for hour."
#[test]
fn an_equivalence_from_a_day_on() {
    for (on, counted, possible) in [("2024-12-31", "0", "10"), ("2025-01-01", "10", "10")] {
        let case = case("2026-03-31").evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM)
                .on(on)
                .amount("0.5", "ceu", "nasm"),
        );
        assert_eq!(
            case.totals(),
            (counted.to_owned(), possible.to_owned()),
            "{on}"
        );
    }
}

/// "A CPR card is no older than eighteen months."
#[test]
fn a_card_by_its_issue() {
    for (as_of, verdict) in [("2026-07-15", "met"), ("2026-07-16", "not_met")] {
        assert_eq!(
            case(as_of)
                .evidence(EvidenceBuilder::card(
                    &[Coverage::Cpr],
                    "2025-01-15",
                    "2027-01"
                ))
                .verdict("CPR"),
            verdict,
            "{as_of}"
        );
    }
}

/// "Renewal costs 40. Up to 30 days late adds 15, up to 120 days late adds 35; after that the coach
/// starts again."
#[test]
fn fees_by_days() {
    for (as_of, standing, tier, fee) in [
        ("2026-06-30", Standing::DueSoon, "standard", Some(40)),
        ("2026-07-01", Standing::LateWindow, "late", Some(55)),
        ("2026-07-30", Standing::LateWindow, "late", Some(55)),
        ("2026-07-31", Standing::LateExtended, "very_late", Some(75)),
        ("2026-10-28", Standing::LateExtended, "very_late", Some(75)),
        ("2026-10-29", Standing::Lapsed, "start_again", None),
    ] {
        let got = coach(as_of).assess();
        assert_eq!(
            (got.standing, got.fee_tier.as_str(), got.fee),
            (standing, tier, fee.map(Into::into)),
            "{as_of}"
        );
        assert_eq!(got.do_not_represent, standing == Standing::Lapsed);
    }
}

/// "Units are earned before the last day is over."
#[test]
fn the_last_day() {
    for (on, status) in [("2026-06-30", "counted"), ("2026-07-01", "out_of_window")] {
        assert_eq!(
            case("2026-07-15")
                .evidence(guild("Gait", on, "2"))
                .line()
                .status
                .as_str(),
            status,
            "{on}"
        );
    }
}
