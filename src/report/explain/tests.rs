//! Explanations of codes and columns, which need no document. Those of rules, trainers and files are in `tests/explain.rs`.

use std::sync::LazyLock;

use super::*;
use crate::intake::roster::Roster;
use crate::report::glossary::{CODE_LISTS, CSV_FILES};
use crate::rules::RulePacks;

fn explained(asked: &str) -> Result<Vec<Passage>, String> {
    static PACKS: LazyLock<RulePacks> = LazyLock::new(|| RulePacks::built_in().unwrap());
    let roster = Roster::default();
    let context = ExplainContext {
        packs: &PACKS,
        roster: &roster,
        containers: &[],
    };
    Explanation::new(asked, context).end(&[])
}

/// The explanation as text, two spaces for each depth.
fn text(asked: &str) -> String {
    let line = |passage: &Passage| format!("{}{}\n", "  ".repeat(passage.depth), passage.text);
    explained(asked).unwrap().iter().map(line).collect()
}

fn check(asked: &str, expected: &[&str]) {
    let text = text(asked);
    for expected in expected {
        assert!(text.contains(expected), "{asked}: {expected} in\n{text}");
    }
}

#[test]
fn every_code_is_explained() {
    for list in CODE_LISTS {
        for (code, meaning) in (list.codes)() {
            check(code, &[&format!("{code}: {}\n  {meaning}\n", list.name)]);
        }
    }
}

#[test]
fn the_words_of_packs_are_explained() {
    check(
        "late_plus_additional",
        &[
            "late_plus_additional: a fee tier of nasm\n  application after the 90 days: an additional fee (N22, N23, D10).\n",
        ],
    );
    check(
        "grand_rounds",
        &[
            "grand_rounds: an activity of acsm\n  activity grand_rounds of acsm, counted where it is approved from ",
        ],
    );
}

#[test]
fn every_column_and_file_is_explained() {
    for file in CSV_FILES {
        for column in file.columns {
            let of_column = format!(
                "{}: a column of {}\n  {}\n",
                column.name, file.name, column.meaning
            );
            check(column.name, &[&of_column]);
            check(
                file.name,
                &[&format!("\n  {}: {}", column.name, column.meaning)],
            );
        }
    }
}

#[test]
fn codes_are_listed_below_their_column() {
    check(
        "About",
        &[
            "about: a column of review.csv",
            "\nCodes in about\n",
            "\n  completed_on: The date",
        ],
    );
    check("answers.csv", &["Codes: applied, unused."]);
}

#[test]
fn what_is_unknown_is_an_error_that_says_what_can_be_asked_for() {
    let error = explained("X99").unwrap_err();
    assert!(
        error.starts_with("`X99` is no rule") && error.contains("--roster"),
        "{error}"
    );
}
