//! A rule or an interpretation: its sentence, how it is decided, its values over time, and to whom it applied.
//!
//! Rule packs and judged trainers come in, passages go out.

use super::context::ExplainContext;
use super::wording::{document, plain, treatment};
use crate::assess::Assessment;
use crate::report::judged::JudgedTrainer;
use crate::report::passage::Passage;
use crate::report::rule_index::{decided_by, places, resolved_by};
use crate::rules::RulePacks;
use crate::rules::pack::{RuleEntry, RulePack};

/// A rule or an interpretation that is asked for, and to whom it applied.
#[derive(Debug)]
pub(super) struct RuleUse {
    id: String,
    /// What the rule packs say of it.
    description: Vec<Passage>,
    /// What it decided, by trainer and credential.
    applications: Vec<Passage>,
}

/// The rules that are meant; none if it is no rule's id. `A04` means all its parts.
pub(super) fn asked(asked: &str, packs: &RulePacks) -> Vec<RuleUse> {
    let wanted = asked.to_uppercase();
    let is_part = |id: &str| {
        id.to_uppercase()
            .strip_prefix(&wanted)
            .is_some_and(|rest| rest.chars().all(char::is_alphabetic))
    };
    let rules = packs
        .packs
        .iter()
        .flat_map(|pack| pack.rules.iter().map(move |rule| (pack, rule)))
        .filter(|(_, rule)| is_part(&rule.id))
        .map(|(pack, rule)| (&rule.id, sentence(pack, rule)));
    let interpretations = packs
        .interpretations
        .interpretations
        .iter()
        .filter(|interpretation| interpretation.id == wanted)
        .map(|interpretation| {
            let id = &interpretation.id;
            let description = vec![
                Passage::title(format!(
                    "{id}: an interpretation of what the sources leave open"
                )),
                Passage::at(1, &interpretation.says),
                Passage::at(1, format!("Resolved by: {}.", resolved_by(packs, id))),
            ];
            (id, description)
        });
    rules
        .chain(interpretations)
        .map(|(id, mut description)| {
            description.extend(in_rules(packs, id));
            RuleUse {
                id: id.clone(),
                description,
                applications: Vec::new(),
            }
        })
        .collect()
}

impl RuleUse {
    /// Adds what it decided for a trainer.
    pub(super) fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        self.applications.extend(
            judged
                .assessments
                .iter()
                .flat_map(|assessment| applications(judged, assessment, &self.id)),
        );
    }

    /// The explanation.
    pub(super) fn end(self, context: ExplainContext<'_>) -> Vec<Passage> {
        let mut passages = self.description;
        if !self.applications.is_empty() {
            passages.push(Passage::title(format!("Where {} applied", self.id)));
            passages.extend(self.applications);
        } else if !context.roster.trainers.is_empty() {
            passages.push(Passage::at(
                1,
                "It decided nothing for any trainer on this roster.",
            ));
        }
        passages
    }
}

fn sentence(pack: &RulePack, rule: &RuleEntry) -> Vec<Passage> {
    let source = pack.sources.iter().find(|source| source.id == rule.source);
    let source = source.map_or_else(
        || pack.name.clone(),
        |source| format!("{} (checked {})", source.title, source.checked_on),
    );
    let mut passages = vec![Passage::title(format!("{}: {source}", rule.id))];
    passages.extend(
        rule.quotes
            .iter()
            .map(|quote| Passage::at(1, format!("“{quote}”"))),
    );
    if rule.quotes.is_empty() && !rule.summary.is_empty() {
        passages.push(Passage::at(1, format!("{} (summary)", rule.summary)));
    }
    if !pack.verified {
        passages.push(Passage::at(
            1,
            format!(
                "The rules of {} are not verified: confirm them with the body.",
                pack.name
            ),
        ));
    }
    passages.push(Passage::at(1, format!("Decided by: {}.", decided_by(rule))));
    passages
}

/// Where the rule packs use it.
fn in_rules(packs: &RulePacks, id: &str) -> Vec<Passage> {
    let places = places(packs, id);
    if places.is_empty() {
        return Vec::new();
    }
    let places = places.into_iter().map(|place| Passage::at(2, place));
    std::iter::once(Passage::at(1, "In the rules:"))
        .chain(places)
        .collect()
}

/// What the rule decided for one credential: its requirements, its credit lines and its fee.
fn applications(judged: &JudgedTrainer<'_>, assessment: &Assessment, id: &str) -> Vec<Passage> {
    let has_id = |text: &str| {
        text.split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| word == id)
    };
    let requirements = assessment
        .requirements
        .iter()
        .filter(|row| has_id(&row.rule) || has_id(&row.explanation))
        .map(|row| {
            let verdict = plain(row.verdict.as_str());
            format!("{}: {verdict}. {}", row.name, row.explanation)
        });
    let lines = assessment
        .lines
        .iter()
        .filter(|line| has_id(&line.rule) || has_id(&line.reason))
        .map(|line| {
            let document = document(judged, &line.evidence);
            let treatment = treatment(assessment, line);
            format!("{} ({document}): {treatment}", line.id)
        });
    let fee = has_id(&assessment.fee_detail).then(|| format!("Fee: {}", assessment.fee_detail));
    let applications: Vec<Passage> = requirements
        .chain(lines)
        .chain(fee)
        .map(|text| Passage::at(2, text))
        .collect();
    if applications.is_empty() {
        return applications;
    }
    let trainer = judged.trainer;
    let title = format!("{} {}, {}", trainer.id, trainer.name, assessment.credential);
    std::iter::once(Passage::at(1, title))
        .chain(applications)
        .collect()
}
