//! The built-in packs as a whole, and errors of packs.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::RulePacks;
use super::names::Names;
use super::pack::ActivityKind;
use super::reason::{Reason, ReasonName};
use super::value::Name;

fn built_in() -> RulePacks {
    RulePacks::built_in().unwrap_or_else(|faults| panic!("{faults:#?}"))
}

#[test]
fn built_in_packs_have_no_errors() {
    let ids: Vec<String> = built_in().packs.into_iter().map(|p| p.id).collect();
    assert_eq!(
        ids,
        [
            "ace",
            "acsm",
            "afaa",
            "canfitpro",
            "issa",
            "nasm",
            "ncsf",
            "nfpt",
            "nsca"
        ]
    );
}

#[test]
fn every_rule_is_in_a_pack() {
    let packs = built_in();
    let ids: Vec<&str> = packs
        .packs
        .iter()
        .flat_map(|p| &p.rules)
        .map(|rule| rule.id.as_str())
        .collect();
    let has = |id: &str| {
        ids.iter().any(|other| {
            other
                .strip_prefix(id)
                .is_some_and(|rest| rest.chars().all(char::is_alphabetic))
        })
    };
    let missing: Vec<String> = (1..=28)
        .map(|n| format!("N{n:02}"))
        .chain((1..=62).map(|n| format!("A{n:02}")))
        .filter(|id| !has(id))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_interpretation_is_in_the_file() {
    let ids: Vec<String> = built_in()
        .interpretations
        .interpretations
        .into_iter()
        .map(|d| d.id)
        .collect();
    let expected = (1..=37).map(|n| format!("D{n}"));
    assert_eq!(ids, expected.collect::<Vec<_>>());
}

#[test]
fn credentials_are_known_by_their_usual_spellings() {
    let packs = built_in();
    for (spelling, code) in [
        ("NASM-CPT", Some("nasm-cpt")),
        ("nasm cpt", Some("nasm-cpt")),
        ("ACSM Certified Exercise Physiologist", Some("acsm-ep")),
        ("ACSM Certified Exercise Physiologist®", Some("acsm-ep")),
        ("ACSM-CPT-E", Some("acsm-cpt")),
        (
            "ACSM Certified Personal Trainer – Emeritus",
            Some("acsm-cpt"),
        ),
        ("ACSM-CEP", Some("acsm-cep")),
        ("ACE-CPT", Some("ace-cpt")),
        ("CSCS", Some("nsca-cscs")),
        ("NESTA-PFT", None),
    ] {
        assert_eq!(packs.credential_code(spelling), code, "{spelling}");
    }
    assert_eq!(
        packs.credential_in("ACSM Certified Clinical Exercise Physiologist®"),
        Some("acsm-cep")
    );
    assert_eq!(
        packs.credential_in("NASM Certified Corrective Exercise Specialist"),
        None
    );
}

/// "2.0" means 20 hours from NASM and 2 from AFAA (4.1).
#[test]
fn the_value_of_a_unit_depends_on_the_body() {
    let packs = built_in();
    let day = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
    for (body, unit, hours) in [
        (Some("nasm"), "ceu", Some(20)),
        (Some("afaa"), "ceu", Some(2)),
        (Some("ncsf"), "ceu", Some(4)),
        (Some("canfitpro"), "cec", Some(4)),
        (Some("nfpt"), "cec", Some(10)),
        (Some("nccpt"), "ceu", None),
        (None, "ceu", None),
        (Some("ancc"), "hour", Some(2)),
    ] {
        assert_eq!(
            packs
                .units
                .unit(body, unit, day)
                .map(|u| 2 * u.seconds / 3600),
            hours,
            "{body:?} {unit}"
        );
    }
}

/// A figure, treatment or cap has one value on every day: no two begin on the same day.
#[test]
fn no_two_values_begin_on_the_same_day() {
    for pack in built_in().packs {
        let values = pack.values.iter().map(|v| {
            let key = (v.name, &v.credential, &v.category, v.certified_from);
            (format!("{key:?}"), v.since)
        });
        let activities = pack.activities.iter().map(|a| (a.name.clone(), a.since));
        let caps = pack
            .caps
            .iter()
            .map(|c| (format!("{} {:?}", c.name, c.certified_from), c.since));
        for begins in [
            values.collect::<Vec<_>>(),
            activities.collect(),
            caps.collect(),
        ] {
            let distinct: BTreeSet<&(String, NaiveDate)> = begins.iter().collect();
            assert_eq!(distinct.len(), begins.len(), "{}: {begins:?}", pack.id);
        }
    }
}

#[test]
fn every_credential_has_a_cycle_and_required_credits_from_the_first_day_of_its_pack() {
    let packs = built_in();
    for pack in &packs.packs {
        let day = pack.covers_from;
        let id = &pack.id;
        assert!(packs.count(pack, Name::CycleYears, day).is_some(), "{id}");
        for credential in &pack.credentials {
            let required = pack.by_certification(Name::Required, &credential.code, day);
            assert!(!required.is_empty(), "{}", credential.code);
        }
    }
}

#[test]
fn the_built_in_packs_have_nothing_unused() {
    assert_eq!(built_in().notes, []);
    assert_eq!(built_in().unused_approvals(&Names::built_in()), [""; 0]);
}

/// `docs/rule-packs.md` has every word of a pack.
#[test]
fn every_word_is_documented() {
    let docs = include_str!("../../docs/rule-packs.md");
    let names = Name::ALL.iter().filter(|name| !Name::SHARED.contains(name));
    let words = names
        .flat_map(|name| std::iter::once(name.as_str()).chain(name.kind().words().iter().copied()));
    let missing: Vec<&str> = words
        .filter(|word| !docs.contains(&format!("`{word}`")))
        .collect();
    assert_eq!(missing, [""; 0]);
    let activities = ActivityKind::ALL.iter().map(|kind| kind.as_str());
    let undocumented: Vec<&str> = activities.filter(|word| !docs.contains(word)).collect();
    assert_eq!(undocumented, [""; 0]);
    let reasons = ReasonName::ALL.iter().map(|name| name.as_str());
    let undocumented: Vec<&str> = reasons
        .filter(|word| !docs.contains(&format!("`{word}`")))
        .collect();
    assert_eq!(undocumented, [""; 0]);
}

/// Ids are added to a reason before its end.
#[test]
fn a_reason_is_cited_with_its_rules() {
    for (says, rule, cited) in [
        ("Not now.", vec!["M01"], "Not now (M01)."),
        ("Now?", vec!["M01", "D3"], "Now (M01, D3)?"),
        ("Not now", vec!["M01"], "Not now (M01)"),
        ("Not now.", vec![], "Not now."),
        ("", vec![], ""),
    ] {
        let reason = Reason {
            name: ReasonName::AwardLevel,
            says: says.to_owned(),
            rule: rule.into_iter().map(str::to_owned).collect(),
        };
        assert_eq!(reason.cited(), cited);
    }
}

#[test]
fn an_approval_by_an_unknown_body_is_noted() {
    let list = |body: &str| {
        let text = format!(
            "[[provider]]\nname = \"Kinetic Edge\"\nclass = \"company\"\napproved_by = [{{ body = \"{body}\", since = \"2024-01-01\", source = \"its list\" }}]\n"
        );
        built_in().unused_approvals(&Names::parse(&text).unwrap())
    };
    assert_eq!(list("nasm"), [""; 0]);
    assert_eq!(
        list("nsam"),
        ["unused: Kinetic Edge is approved by `nsam`, which is not a [[body]] of units.toml"]
    );
}

#[test]
fn a_setting_is_replaced_by_name() {
    let mut packs = built_in();
    packs.set("nasm", "cpr_ceu_credit", "0.1").unwrap();
    assert!(
        packs.set("nasm", "required", "1.9").is_err(),
        "a rule is not a setting"
    );
    assert!(packs.set("nasm", "cpr_ceu_credit", "-1").is_err());
    assert!(packs.set("nesta", "year", "both").is_err());
}
