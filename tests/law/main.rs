//! The law of a share: a document that can be read no more, or that lies elsewhere, in an archive or under another name, never
//! turns `met` or `needs_review` into `not_met`, and never adds a certain hour.
//!
//! Random shares and changes come in; whole runs before and after the change are compared.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod changes;
mod documents;
mod runs;
mod shares;

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestError, TestRunner};

use changes::{Case, Knowledge, cases, tenths};
use runs::{Share, Verdicts, listing_error};
use shares::worlds;

/// How often each of the two tests tries; together 2,000 times.
const CASES: u32 = 1_000;

/// The verdicts between which the law stands.
const VERDICTS: [&str; 3] = ["met", "not_met", "needs_review"];

/// What a change broke; `None` if the law holds.
fn breach(before: &Verdicts, after: &Verdicts) -> Option<String> {
    let broken = before.iter().find(|(credential, (verdict, certain))| {
        let Some((after, after_certain)) = after.get(credential) else {
            return true;
        };
        (verdict != "not_met" && after == "not_met") || after_certain > certain
    });
    broken.map(|(credential, _)| format!("{credential:?}\nbefore: {before:?}\nafter:  {after:?}"))
}

/// Tries the law on random shares, and checks that each verdict occurs often enough to mean something.
fn try_law(knowledge: Knowledge) {
    let cases_to_try = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(CASES);
    let config = ProptestConfig {
        cases: cases_to_try,
        source_file: Some(file!()),
        max_shrink_iters: 1_000,
        max_global_rejects: 100_000,
        ..ProptestConfig::default()
    };
    let verdicts: RefCell<BTreeMap<String, usize>> = RefCell::default();
    let result = TestRunner::new(config).run(&cases(knowledge), |case| {
        let share = Share::new(&case.world);
        let before = share.run("out", TimeDelta::zero()).unwrap();
        for (verdict, _) in before.verdicts.values() {
            *verdicts.borrow_mut().entry(verdict.clone()).or_default() += 1;
        }
        let broken = check(&share, &case, knowledge, &before.verdicts);
        broken.map_or(Ok(()), |broken| Err(TestCaseError::fail(broken)))
    });
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, case)) => panic!("{reason}\n{case:?}"),
        Err(error) => panic!("{error}"),
    }
    let verdicts = verdicts.into_inner();
    let all: usize = verdicts.values().sum();
    for verdict in VERDICTS {
        let share = verdicts.get(verdict).copied().unwrap_or_default();
        assert!(
            cases_to_try < 500 || share * 10 >= all,
            "{verdict}: {verdicts:?}"
        );
    }
}

/// What is wrong after the change; `None` if nothing is.
fn check(share: &Share, case: &Case, knowledge: Knowledge, before: &Verdicts) -> Option<String> {
    let Case { world, change } = case;
    let (after, report) = match share.run_after(world, std::slice::from_ref(change), knowledge) {
        Ok(after) => after,
        Err(failure) => return Some(failure.to_string()),
    };
    let listing = report.and_then(|report| listing_error(&report, &share.documents()));
    breach(before, &after).or(listing)
}

#[test]
fn with_the_last_report_no_change_adds_hours_or_turns_a_verdict_to_not_met() {
    try_law(Knowledge::LastReport);
}

#[test]
fn without_a_last_report_no_change_adds_hours_or_turns_a_verdict_to_not_met() {
    try_law(Knowledge::Nothing);
}

#[test]
fn no_verdict_rests_on_a_tenth_of_the_share_that_is_unreadable() {
    // Seven of twelve are about what a cycle requires.
    let worlds = worlds(Just(40), 7..=9, (1..=7_u32).boxed());
    let mut runner = TestRunner::deterministic();
    let world = worlds.new_tree(&mut runner).unwrap().current();
    let tenths = tenths(&world).new_tree(&mut runner).unwrap().current();
    let share = Share::new(&world);
    let whole = share.run("out", TimeDelta::zero()).unwrap().verdicts;
    assert!(world.files.len() > 350, "{} files", world.files.len());
    for verdict in VERDICTS {
        assert!(
            whole.values().filter(|(given, _)| given == verdict).count() > 4,
            "{whole:?}"
        );
    }
    for (kind, changes) in tenths {
        let knowledge = Knowledge::LastReport;
        let (after, report) = share.run_after(&world, &changes, knowledge).unwrap();
        let listing = report.and_then(|report| listing_error(&report, &share.documents()));
        let broken = breach(&whole, &after).or(listing);
        let paths: Vec<&str> = changes.iter().map(|change| change.path(&world)).collect();
        assert!(
            broken.is_none(),
            "{kind:?} of {paths:#?}\n{world:?}{}",
            broken.unwrap()
        );
        for change in &changes {
            change.undo(&world, &share.documents());
        }
        let again = share.run("out", TimeDelta::zero()).unwrap().verdicts;
        assert_eq!(again, whole, "after {kind:?} of {paths:#?}\n{world:?}");
    }
}
