//! The ledger: every rule sentence and every decision, how it is decided, and where. For `rules list` and `explain`.
//!
//! Rule packs come in, passages of text go out. Nothing is judged here.

use super::explain::Passage;
use crate::rules::RulePacks;
use crate::rules::pack::{DecidedBy, RuleEntry, RulePack, Treatment};
use crate::rules::value::Value;

/// Every rule and every decision, one line each.
#[must_use]
pub fn list(packs: &RulePacks) -> Vec<Passage> {
    let mut list = Vec::new();
    for pack in &packs.packs {
        list.push(Passage::title(format!("{} ({})", pack.name, pack.id)));
        for row in &pack.rules {
            let places = places(packs, &row.id);
            let places = if places.is_empty() {
                elsewhere(row)
            } else {
                places
            };
            list.push(Passage::at(1, line(&row.id, &decided_by(row), &places)));
        }
    }
    list.push(Passage::title("What the sources leave open"));
    for interpretation in &packs.interpretations.interpretations {
        list.push(Passage::at(
            1,
            line(
                &interpretation.id,
                &settled_by(packs, &interpretation.id),
                &places(packs, &interpretation.id),
            ),
        ));
    }
    list
}

fn line(id: &str, by: &str, places: &[String]) -> String {
    let places = if places.is_empty() {
        String::new()
    } else {
        format!(": {}", places.join("; "))
    };
    format!("{id:<5} {by}{places}")
}

/// How a rule is decided, in words.
pub(super) fn decided_by(row: &RuleEntry) -> String {
    let word = |by: &DecidedBy| match by {
        DecidedBy::Documents => "the papers",
        DecidedBy::Data => "data of the rules",
        DecidedBy::Roster => "the roster",
        DecidedBy::Computed => "computed",
        DecidedBy::Person => "a person's answer",
        DecidedBy::ToDo => "a to-do",
        DecidedBy::Information => "information only",
    };
    row.by.iter().map(word).collect::<Vec<_>>().join(" + ")
}

/// How a decision is settled: by a setting that can be changed, else in the program.
pub(super) fn settled_by(packs: &RulePacks, id: &str) -> String {
    let setting = settings(packs).any(|value| has(&value.rule, id));
    if setting {
        "a setting".to_owned()
    } else {
        "the program".to_owned()
    }
}

/// Where a rule is at work that no value, requirement, activity, cap or fee names.
fn elsewhere(row: &RuleEntry) -> Vec<String> {
    let place = |by: &DecidedBy| match by {
        DecidedBy::Data => Some("the lists of units, bodies and providers".to_owned()),
        DecidedBy::Computed => Some("the program".to_owned()),
        DecidedBy::Person => Some("questions in review.csv".to_owned()),
        DecidedBy::ToDo => {
            Some("next_action in summary.csv, self_report in credits.csv".to_owned())
        }
        DecidedBy::Documents | DecidedBy::Roster | DecidedBy::Information => None,
    };
    row.by.iter().filter_map(place).collect()
}

fn settings(packs: &RulePacks) -> impl Iterator<Item = &Value> {
    packs
        .packs
        .iter()
        .flat_map(|pack| &pack.values)
        .chain(&packs.interpretations.values)
        .filter(|value| value.says.is_some())
}

fn has(rule: &[String], id: &str) -> bool {
    rule.iter().any(|other| other == id)
}

/// Where an id stands in the rules: values and settings, requirements, activities, caps and fee tiers.
pub(super) fn places(packs: &RulePacks, id: &str) -> Vec<String> {
    let mut places: Vec<String> = packs
        .packs
        .iter()
        .flat_map(|pack| of_pack(pack, id))
        .collect();
    places.extend(
        packs
            .interpretations
            .values
            .iter()
            .filter(|v| has(&v.rule, id))
            .map(|v| dated("all", v)),
    );
    places
}

fn of_pack(pack: &RulePack, id: &str) -> Vec<String> {
    let mut places: Vec<String> = pack
        .values
        .iter()
        .filter(|v| has(&v.rule, id))
        .map(|v| dated(&pack.id, v))
        .collect();
    let requirements = pack.requirements.iter().filter(|r| has(&r.rule, id));
    places.extend(requirements.map(|r| format!("requirement “{}” of {}", r.name, pack.id)));
    let activities = pack.activities.iter().filter(|a| has(&a.rule, id));
    places.extend(activities.map(|a| {
        format!(
            "activity {} of {}, {} from {}",
            a.name,
            pack.id,
            treated(a.treatment),
            a.since
        )
    }));
    let per = |cap: &crate::rules::pack::Cap| match cap.per {
        crate::rules::pack::Per::Item => "paper",
        crate::rules::pack::Per::Year => "year",
        crate::rules::pack::Per::Cycle => "cycle",
    };
    let caps = pack.caps.iter().filter(|c| has(&c.rule, id));
    places.extend(caps.map(|c| {
        let categories = c
            .categories
            .iter()
            .map(|category| format!("category {category}"));
        let shared = c
            .activities
            .iter()
            .cloned()
            .chain(categories)
            .collect::<Vec<_>>()
            .join(", ");
        let certified = c
            .certified_from
            .map(|day| format!(", certified from {day}"))
            .unwrap_or_default();
        format!(
            "cap {} of {}: {} a {} for {shared}, from {}{certified}",
            c.name,
            pack.id,
            c.amount,
            per(c),
            c.since
        )
    }));
    places.extend(
        pack.stages
            .iter()
            .filter(|s| has(&s.rule, id))
            .map(|s| format!("fee tier {} of {}: {}", s.fee_tier, pack.id, s.says)),
    );
    places
}

/// A value with its first day: `required of acsm = 45 for acsm-cpt, from 2015-01-01`.
fn dated(pack: &str, value: &Value) -> String {
    let what = if value.says.is_some() {
        "setting"
    } else {
        "value"
    };
    let credential = value
        .credential
        .as_ref()
        .map(|code| format!(" for {code}"))
        .unwrap_or_default();
    format!(
        "{what} {} of {pack} = {}{credential}, from {}",
        value.name.as_str(),
        value.scalar,
        value.since
    )
}

/// A treatment, in words.
fn treated(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Approved => "counted where it is approved",
        Treatment::Attendance => "counted where amount and approver are printed",
        Treatment::Petition => "counted by petition only",
        Treatment::College => "counted by credit and grade",
        Treatment::Teaching | Treatment::Lecturing => "counted by documented hours",
        Treatment::Authoring => "counted by publication",
        Treatment::Card => "counted by its hours",
        Treatment::CardAsked => "asked about",
        Treatment::Award => "counted at a fixed worth",
        Treatment::Excluded => "excluded",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packs() -> RulePacks {
        RulePacks::built_in().unwrap()
    }

    fn ids(packs: &RulePacks) -> Vec<String> {
        let word = |passage: Passage| {
            passage
                .text
                .split(' ')
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        list(packs)
            .into_iter()
            .filter(|passage| passage.depth == 1)
            .map(word)
            .collect()
    }

    /// N01 to N28, A01 to A62 with their parts, D1 to D32.
    #[test]
    fn no_id_is_missing() {
        let parts = [("A04", "abcdefghijklmn"), ("A05", "abc"), ("A33", "abc")];
        let mut expected: Vec<String> = (1..=28)
            .map(|n| format!("N{n:02}"))
            .chain((1..=32).map(|n| format!("D{n}")))
            .collect();
        for id in (1..=62).map(|n| format!("A{n:02}")) {
            match parts.iter().find(|(whole, _)| *whole == id) {
                Some((_, letters)) => {
                    expected.extend(letters.chars().map(|letter| format!("{id}{letter}")));
                }
                None => expected.push(id),
            }
        }
        expected.push("A07b".to_owned());
        // Rows of other bodies' packs carry the body's name: ACE-01.
        let mut got = ids(&packs());
        got.retain(|id| !id.contains('-'));
        got.sort();
        expected.sort();
        assert_eq!(got, expected);
    }

    #[test]
    fn a_line_says_how_and_where() {
        let packs = packs();
        let text = |id: &str| {
            list(&packs)
                .into_iter()
                .map(|p| p.text)
                .find(|text| text.starts_with(&format!("{id} ")))
                .unwrap()
        };
        assert_eq!(
            text("N26"),
            "N26   computed: value petition_fee of nasm = 25, from 2015-01-01"
        );
        assert_eq!(text("N28"), "N28   information only");
        assert!(
            text("N03").contains("requirement “Approved continuing education” of nasm"),
            "{}",
            text("N03")
        );
        assert!(
            text("N04").starts_with("N04   a person's answer"),
            "{}",
            text("N04")
        );
        assert!(text("N05").starts_with("N05   a to-do"), "{}", text("N05"));
        assert!(
            text("D11")
                .starts_with("D11   a setting: setting year of acsm = both, from 2015-01-01"),
            "{}",
            text("D11")
        );
        assert!(text("A42").contains("5 a year for"), "{}", text("A42"));
    }
}
