//! The words that rule packs define themselves: activities, caps and fee tiers.
//!
//! What is asked for and the packs come in, passages of text go out.

use super::super::passage::Passage;
use super::super::rule_index::{activity_place, cap_place};
use crate::rules::RulePacks;

/// What each pack says of the word; empty if no pack has it.
pub(super) fn explain(asked: &str, packs: &RulePacks) -> Vec<Passage> {
    let word = asked.to_lowercase();
    let mut passages = Vec::new();
    let mut add = |kind: &str, pack: &str, text: &str, rule: &[String]| {
        passages.push(Passage::title(format!("{word}: {kind} of {pack}")));
        passages.push(Passage::at(1, format!("{text} ({}).", rule.join(", "))));
    };
    for pack in &packs.packs {
        for activity in pack.activities.iter().filter(|one| one.name == word) {
            let text = activity_place(&pack.id, activity);
            add("an activity", &pack.id, &text, &activity.rule);
        }
        for cap in pack.caps.iter().filter(|cap| cap.name == word) {
            add("a cap", &pack.id, &cap_place(&pack.id, cap), &cap.rule);
        }
        for stage in pack.stages.iter().filter(|stage| stage.fee_tier == word) {
            add("a fee tier", &pack.id, &stage.says, &stage.rule);
        }
    }
    passages
}
