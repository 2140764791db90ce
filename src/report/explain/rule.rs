//! A rule or a decision: its sentence, how it is decided, its values over time, and whom it applied to.

use super::{ExplainContext, Passage, filed, plain, treatment};
use crate::assess::Assessment;
use crate::report::JudgedTrainer;
use crate::report::rule_index::{decided_by, places, settled_by};
use crate::rules::RulePacks;
use crate::rules::pack::{RuleEntry, RulePack};

/// A rule or a decision that is asked for, and whom it applied to.
#[derive(Debug)]
pub(super) struct RuleUse {
    id: String,
    /// What the rules say of it.
    said: Vec<Passage>,
    people: Vec<Passage>,
}

/// Those that are meant; none where it is no rule's id. `A04` stands for all its parts.
pub(super) fn asked(what: &str, packs: &RulePacks) -> Vec<RuleUse> {
    let wanted = what.to_uppercase();
    let is_part = |id: &str| {
        id.to_uppercase()
            .strip_prefix(&wanted)
            .is_some_and(|rest| rest.chars().all(char::is_alphabetic))
    };
    let rows = packs
        .packs
        .iter()
        .flat_map(|pack| pack.rules.iter().map(move |row| (pack, row)));
    let rows = rows
        .filter(|(_, row)| is_part(&row.id))
        .map(|(pack, row)| (&row.id, sentence(pack, row)));
    let interpretations = packs
        .interpretations
        .interpretations
        .iter()
        .filter(|interpretation| interpretation.id == wanted)
        .map(|interpretation| {
            let title = Passage::title(format!(
                "{}: a decision on what the sources leave open",
                interpretation.id
            ));
            let settled = Passage::at(
                1,
                format!("Settled by: {}.", settled_by(packs, &interpretation.id)),
            );
            (
                &interpretation.id,
                vec![title, Passage::at(1, &interpretation.says), settled],
            )
        });
    let said = |(id, mut said): (&String, Vec<Passage>)| {
        said.extend(in_rules(packs, id));
        RuleUse {
            id: id.clone(),
            said,
            people: Vec::new(),
        }
    };
    rows.chain(interpretations).map(said).collect()
}

impl RuleUse {
    /// Adds what it did for a trainer.
    pub(super) fn trainer(&mut self, judged: &JudgedTrainer<'_>) {
        self.people.extend(
            judged
                .assessments
                .iter()
                .flat_map(|assessment| to(judged, assessment, &self.id)),
        );
    }

    /// All that is to be said of it.
    pub(super) fn end(self, known: ExplainContext<'_>) -> Vec<Passage> {
        let Self {
            id,
            said: mut passages,
            people,
        } = self;
        if !people.is_empty() {
            passages.push(Passage::title(format!("Where {id} applied")));
            passages.extend(people);
        } else if !known.roster.trainers.is_empty() {
            passages.push(Passage::at(
                1,
                "It decided nothing for anybody on this roster.",
            ));
        }
        passages
    }
}

fn sentence(pack: &RulePack, row: &RuleEntry) -> Vec<Passage> {
    let source = pack.sources.iter().find(|source| source.id == row.source);
    let source = source.map_or_else(
        || pack.name.clone(),
        |source| format!("{} (checked {})", source.title, source.checked_on),
    );
    let mut passages = vec![Passage::title(format!("{}: {source}", row.id))];
    passages.extend(
        row.quotes
            .iter()
            .map(|quote| Passage::at(1, format!("“{quote}”"))),
    );
    if row.quotes.is_empty() && !row.summary.is_empty() {
        passages.push(Passage::at(1, format!("{} (summed up)", row.summary)));
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
    passages.push(Passage::at(1, format!("Decided by: {}.", decided_by(row))));
    passages
}

/// Where the rules use it.
fn in_rules(packs: &RulePacks, id: &str) -> Vec<Passage> {
    let places = places(packs, id);
    if places.is_empty() {
        return Vec::new();
    }
    let places = places.into_iter().map(|place| Passage::at(2, place));
    std::iter::once(Passage::at(1, "Stands in the rules as:"))
        .chain(places)
        .collect()
}

/// What the rule did for one credential: its requirements, its credit lines and its fee.
fn to(judged: &JudgedTrainer<'_>, assessment: &Assessment, id: &str) -> Vec<Passage> {
    let names = |text: &str| {
        text.split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| word == id)
    };
    let requirements = assessment
        .requirements
        .iter()
        .filter(|r| names(&r.rule) || names(&r.explanation));
    let requirements = requirements.map(|r| {
        format!(
            "{}: {}. {}",
            r.name,
            plain(r.verdict.as_str()),
            r.explanation
        )
    });
    let lines = assessment
        .lines
        .iter()
        .filter(|line| names(&line.rule) || names(&line.reason));
    let lines = lines.map(|line| {
        format!(
            "{} ({}): {}",
            line.line,
            filed(judged, &line.evidence),
            treatment(assessment, line)
        )
    });
    let fee = (names(&assessment.fee_detail)).then(|| format!("Fee: {}", assessment.fee_detail));
    let done: Vec<Passage> = requirements
        .chain(lines)
        .chain(fee)
        .map(|text| Passage::at(2, text))
        .collect();
    if done.is_empty() {
        return done;
    }
    let matching = Passage::at(
        1,
        format!(
            "{} {}, {}",
            judged.trainer.id, judged.trainer.name, assessment.credential
        ),
    );
    std::iter::once(matching).chain(done).collect()
}
