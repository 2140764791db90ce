//! The rule index: every rule sentence and every interpretation, how it is decided, and where. For `rules list` and `explain`.
//!
//! Rule packs come in, passages of text go out. Nothing is judged here.

use super::passage::Passage;
use crate::rules::RulePacks;
use crate::rules::pack::{Activity, Cap, DecidedBy, Per, RuleEntry, RulePack, Treatment};
use crate::rules::value::Value;

/// Every rule and every interpretation, one line each.
#[must_use]
pub fn list(packs: &RulePacks) -> Vec<Passage> {
    let mut list = Vec::new();
    for pack in &packs.packs {
        list.push(Passage::title(format!("{} ({})", pack.name, pack.id)));
        for rule in &pack.rules {
            let places = places(packs, &rule.id);
            let places = if places.is_empty() {
                places_outside_packs(rule)
            } else {
                places
            };
            list.push(Passage::at(1, line(&rule.id, &decided_by(rule), &places)));
        }
    }
    list.push(Passage::title("What the sources leave open"));
    for interpretation in &packs.interpretations.interpretations {
        let id = &interpretation.id;
        let line = line(id, resolved_by(packs, id), &places(packs, id));
        list.push(Passage::at(1, line));
    }
    list
}

fn line(id: &str, decided_by: &str, places: &[String]) -> String {
    let places = if places.is_empty() {
        String::new()
    } else {
        format!(": {}", places.join("; "))
    };
    format!("{id:<5} {decided_by}{places}")
}

/// How a rule is decided, in words.
pub(super) fn decided_by(rule: &RuleEntry) -> String {
    let word = |by: &DecidedBy| match by {
        DecidedBy::Documents => "the documents",
        DecidedBy::Data => "data of the rules",
        DecidedBy::Roster => "the roster",
        DecidedBy::Computed => "computed",
        DecidedBy::Person => "a person's answer",
        DecidedBy::ToDo => "a to-do",
        DecidedBy::Information => "information only",
    };
    rule.by.iter().map(word).collect::<Vec<_>>().join(" + ")
}

/// How an interpretation is resolved: by a setting that can be changed, else in the program.
pub(super) fn resolved_by(packs: &RulePacks, id: &str) -> &'static str {
    if settings(packs).any(|value| has(&value.rule, id)) {
        "a setting"
    } else {
        "the program"
    }
}

/// Where a rule applies that no value, requirement, activity, cap, fee or reason names.
fn places_outside_packs(rule: &RuleEntry) -> Vec<String> {
    let place = |by: &DecidedBy| match by {
        DecidedBy::Data => Some("the lists of units, bodies and providers".to_owned()),
        DecidedBy::Computed => Some("the program".to_owned()),
        DecidedBy::Person => Some("questions in review.csv".to_owned()),
        DecidedBy::ToDo => {
            Some("next_action in summary.csv, self_report in credits.csv".to_owned())
        }
        DecidedBy::Documents | DecidedBy::Roster | DecidedBy::Information => None,
    };
    rule.by.iter().filter_map(place).collect()
}

fn settings(packs: &RulePacks) -> impl Iterator<Item = &Value> {
    packs
        .packs
        .iter()
        .flat_map(|pack| &pack.values)
        .chain(&packs.interpretations.values)
        .filter(|value| value.says.is_some())
}

fn has(rules: &[String], id: &str) -> bool {
    rules.iter().any(|rule| rule == id)
}

/// Where the rule packs name an id: values and settings, requirements, activities, caps, fee tiers and reasons.
pub(super) fn places(packs: &RulePacks, id: &str) -> Vec<String> {
    let of_packs = packs.packs.iter().flat_map(|pack| places_in(pack, id));
    of_packs.chain(shared_places(packs, id)).collect()
}

/// Where the settings that all packs share name an id.
pub(super) fn shared_places(packs: &RulePacks, id: &str) -> impl Iterator<Item = String> {
    let shared = packs.interpretations.values.iter();
    shared
        .filter(move |value| has(&value.rule, id))
        .map(|value| value_place("all", value))
}

pub(super) fn places_in(pack: &RulePack, id: &str) -> impl Iterator<Item = String> {
    let values = pack
        .values
        .iter()
        .filter(|value| has(&value.rule, id))
        .map(|value| value_place(&pack.id, value));
    let requirements = pack
        .requirements
        .iter()
        .filter(|requirement| has(&requirement.rule, id))
        .map(|requirement| format!("requirement “{}” of {}", requirement.name, pack.id));
    let activities = pack
        .activities
        .iter()
        .filter(|activity| has(&activity.rule, id))
        .map(|activity| activity_place(&pack.id, activity));
    let caps = pack
        .caps
        .iter()
        .filter(|cap| has(&cap.rule, id))
        .map(|cap| cap_place(&pack.id, cap));
    let stages = pack
        .stages
        .iter()
        .filter(|stage| has(&stage.rule, id))
        .map(|stage| format!("fee tier {} of {}: {}", stage.fee_tier, pack.id, stage.says));
    let reasons = pack
        .reasons
        .iter()
        .filter(|reason| has(&reason.rule, id))
        .map(|reason| format!("reason {} of {}: {}", reason.name, pack.id, reason.says));
    values
        .chain(requirements)
        .chain(activities)
        .chain(caps)
        .chain(stages)
        .chain(reasons)
}

/// A value with its first day: `value required of acsm = 45 for acsm-cpt, from 2015-01-01`.
fn value_place(pack: &str, value: &Value) -> String {
    let kind = if value.says.is_some() {
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
        "{kind} {} of {pack} = {}{credential}, from {}",
        value.name.as_str(),
        value.scalar,
        value.since
    )
}

pub(super) fn activity_place(pack: &str, activity: &Activity) -> String {
    format!(
        "activity {} of {pack}, {} from {}",
        activity.name,
        treatment(activity.treatment),
        activity.since
    )
}

pub(super) fn cap_place(pack: &str, cap: &Cap) -> String {
    let categories = cap
        .categories
        .iter()
        .map(|category| format!("category {category}"));
    let capped: Vec<String> = cap.activities.iter().cloned().chain(categories).collect();
    let certified = cap
        .certified_from
        .map(|day| format!(", certified from {day}"))
        .unwrap_or_default();
    let period = match cap.per {
        Per::Item => "document",
        Per::Year => "year",
        Per::Cycle => "cycle",
    };
    format!(
        "cap {} of {pack}: {} a {period} for {}, from {}{certified}",
        cap.name,
        cap.amount,
        capped.join(", "),
        cap.since
    )
}

/// A treatment, in words.
fn treatment(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Approved => "counted where it is approved",
        Treatment::Attendance => "counted where amount and approver are printed",
        Treatment::Petition => "counted by petition only",
        Treatment::College => "counted by credit and grade",
        Treatment::Teaching | Treatment::Lecturing => "counted by documented hours",
        Treatment::Authoring => "counted by publication",
        Treatment::Card => "counted by its hours",
        Treatment::CardAsked => "asked about",
        Treatment::Award => "counted at a fixed value",
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

    /// N01 to N28, A01 to A62 with their parts, D1 to D37.
    #[test]
    fn no_id_is_missing() {
        let parts = [("A04", "abcdefghijklmn"), ("A05", "abc"), ("A33", "abc")];
        let mut expected: Vec<String> = (1..=28)
            .map(|n| format!("N{n:02}"))
            .chain((1..=37).map(|n| format!("D{n}")))
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
    fn a_line_has_the_way_of_deciding_and_the_places() {
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
