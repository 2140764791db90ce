//! Cases for every rule that data can decide, and for every interpretation: a trainer with
//! evidence, and what the sentence of the rule requires to come out.
//!
//! A case names its id and quotes its row word for word; what it expects is written by hand, as
//! facts such as `line counted; gives 0.8`. The boundary cases T1 to T25 are in `boundary`.

mod acsm;
mod interpretations;
mod nasm;

use std::collections::BTreeMap;

use crate::assess::Assessment;
use crate::assess::tests::sample::*;
use crate::credit::{CreditLine, truncated};
use crate::rules::pack::DecidedBy;

/// The cases of one rule, or of one interpretation.
pub(super) struct CaseRow {
    /// Its id.
    id: &'static str,
    /// Words of its text, word for word.
    quote: &'static str,
    /// Set-ups, each with the facts that must come out, parted by `; `: a key, and what it must be
    /// or hold.
    cases: Vec<(TrainerBuilder, &'static str)>,
}

fn row(id: &'static str, quote: &'static str) -> CaseRow {
    CaseRow {
        id,
        quote,
        cases: Vec::new(),
    }
}

impl CaseRow {
    /// One more case.
    fn case(mut self, trainer: TrainerBuilder, expects: &'static str) -> Self {
        self.cases.push((trainer, expects));
        self
    }

    /// Every fact of every case that is not as expected.
    fn failures(&self) -> Vec<String> {
        let failures = |(trainer, expects): &(TrainerBuilder, &'static str)| {
            check(trainer, expects)
                .into_iter()
                .map(|wrong| format!("{} \"{}\": {wrong}", self.id, self.quote))
        };
        self.cases
            .iter()
            .flat_map(|case| failures(case).collect::<Vec<_>>())
            .collect()
    }
}

fn all() -> Vec<CaseRow> {
    [nasm::cases(), acsm::cases(), interpretations::cases()]
        .into_iter()
        .flatten()
        .collect()
}

/// What an assessment has under a key, as printed; the line is that of the last document.
fn fact(got: &Assessment, key: &str) -> String {
    let unit = got.unit_value.map_or(1, |unit| unit.0);
    let line = || got.lines.last().unwrap_or_else(|| panic!("no evidence"));
    let credits = || got.credits.unwrap_or_else(|| panic!("no totals"));
    let verdict = |name: &str| {
        let row = got
            .requirements
            .iter()
            .find(|r| r.name.to_lowercase().starts_with(name));
        row.unwrap_or_else(|| panic!("no requirement {name}"))
            .verdict
            .as_str()
    };
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
    match key {
        // Of the line.
        "line" => line().status.as_str().to_owned(),
        "gives" => truncated(line().counted, unit).to_string(),
        "could" => truncated(line().upper_bound, unit).to_string(),
        "activity" => line().activity.clone(),
        "basis" => or_none(line().approval_basis.map(|basis| basis.to_string())),
        "category" => or_none(line().category.clone()),
        "cap" => or_none(line().cap.clone()),
        "self-report" => or_none(line().self_report.map(|amount| amount.to_string())),
        // Of the totals and requirements.
        "counted" => credits().certain.to_string(),
        "possible" => credits().possible.to_string(),
        "short" => credits().short_by.normalize().to_string(),
        "required" => credits().required.to_string(),
        "credits" => got
            .requirements
            .iter()
            .find(|r| !r.unit.is_empty())
            .map_or("", |r| r.verdict.as_str())
            .to_owned(),
        "cpr" | "aed" | "first-aid" => verdict(&key.replace('-', " ")).to_owned(),
        "adult" => verdict("cpr and aed for adults").to_owned(),
        "sides" => verdict("front and back").to_owned(),
        "verdict" => got.verdict.as_str().to_owned(),
        // Of the credential.
        "cycle" => or_none(got.cycle.map(|c| format!("{} to {}", c.start, c.end))),
        "dates" => got.dates_basis.as_str().to_owned(),
        "standing" => got.standing.as_str().to_owned(),
        "submission" => got.submission.as_str().to_owned(),
        "tier" => got.fee_tier.clone(),
        "fee" => or_none(got.fee.map(|fee| fee.to_string())),
        "petition-cost" => or_none(got.petition_cost.map(|cost| cost.to_string())),
        "audit" => or_none(got.audit_due.map(|day| day.to_string())),
        "retain" => or_none(got.retention.map(|kept| kept.this_cycle.to_string())),
        "cpr-ends" => or_none(got.cpr_valid_to.map(|day| day.to_string())),
        "do-by" => or_none(got.next_action_by.map(|day| day.to_string())),
        "may-represent" => if got.do_not_represent { "no" } else { "yes" }.to_owned(),
        _ => panic!("no fact `{key}`"),
    }
}

/// What a key lists, of which one must be, or hold, the value.
fn listed_facts(got: &Assessment, key: &str) -> Option<Vec<String>> {
    let line = |text: fn(&CreditLine) -> &String| {
        got.lines.last().map(text).cloned().into_iter().collect()
    };
    Some(match key {
        "because" => line(|l| &l.reason),
        "rule" => line(|l| &l.rule),
        "approver" => line(|l| &l.approver),
        "explains" => got
            .requirements
            .iter()
            .map(|r| r.explanation.clone())
            .collect(),
        "do" => vec![got.next_action.clone()],
        "fee-says" => vec![got.fee_detail.clone()],
        "assumes" => got.assumptions.clone(),
        "asks" | "asks-not" => got.questions.iter().map(|q| q.about.to_string()).collect(),
        _ => return None,
    })
}

/// Every fact of a case that is not as expected.
fn check(trainer: &TrainerBuilder, expects: &str) -> Vec<String> {
    let got = trainer.assess();
    let wrong = |expected: &str| {
        let (key, value) = expected
            .split_once(' ')
            .unwrap_or_else(|| panic!("{expected}"));
        let found = match listed_facts(&got, key) {
            Some(list) if list.iter().any(|one| one.contains(value)) != (key == "asks-not") => {
                return None;
            }
            Some(list) => format!("{list:?}"),
            None => fact(&got, key),
        };
        (found != value).then(|| format!("expected `{expected}` of `{expects}`, found `{found}`"))
    };
    expects.split("; ").filter_map(wrong).collect()
}

#[test]
fn every_case_comes_out_as_its_sentence_requires() {
    let wrong: Vec<String> = all().iter().flat_map(CaseRow::failures).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The text of every rule and every interpretation, and whether data decide it: a document, a
/// table, the roster, arithmetic. What only a person decides needs no case.
fn rows() -> BTreeMap<String, (String, bool)> {
    let packs = packs();
    let by_data = |by: &[DecidedBy]| {
        by.iter().any(|by| {
            !matches!(
                by,
                DecidedBy::Person | DecidedBy::ToDo | DecidedBy::Information
            )
        })
    };
    // The rules of the other bodies have their cases in `bodies`.
    let rules = packs
        .packs
        .iter()
        .filter(|p| p.verified)
        .flat_map(|p| &p.rules)
        .map(|row| (row.id.clone(), (row.quotes.join("\n"), by_data(&row.by))));
    let interpretations = packs.interpretations.interpretations.iter().map(|d| {
        // What a page shows, and which folders are read, is tried in `read`, `page` and `intake`.
        let is_of_reading = ["D33", "D34", "D36"].contains(&d.id.as_str());
        (d.id.clone(), (d.says.clone(), !is_of_reading))
    });
    rules.chain(interpretations).collect()
}

#[test]
fn every_id_that_data_decide_has_a_case() {
    let cases = all();
    let has_case = |id: &str| {
        cases
            .iter()
            .any(|row| row.id == id && !row.cases.is_empty())
    };
    let without: Vec<String> = rows()
        .into_iter()
        .filter(|(id, (_, by_data))| *by_data && !has_case(id))
        .map(|(id, _)| id)
        .collect();
    assert!(without.is_empty(), "no case for {without:?}");
}

#[test]
fn every_case_quotes_its_row() {
    let rows = rows();
    let is_quote = |row: &CaseRow| {
        rows.get(row.id)
            .is_some_and(|(text, _)| text.contains(row.quote))
    };
    let invented: Vec<String> = all()
        .iter()
        .filter(|row| !is_quote(row))
        .map(|row| format!("{}: {}", row.id, row.quote))
        .collect();
    assert!(invented.is_empty(), "not in the rules: {invented:#?}");
}

/// Hand-written cases beside T1 to T25.
#[test]
fn there_are_enough_cases() {
    let cases: usize = all().iter().map(|row| row.cases.len()).sum();
    assert!(cases >= 120, "{cases}");
}
