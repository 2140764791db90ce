//! `rules.csv`: every rule and every interpretation that a row of the report names.
//!
//! Assessments come in, the ids in their cells go out, and in the end a row for each. Nothing is judged here.

use std::collections::BTreeSet;
use std::io;

use chrono::NaiveDate;

use super::cell::{CsvText, Date};
use super::folder::Folder;
use super::manifest::WrittenFile;
use super::row::row;
use super::rule_index::{places_in, shared_places};
use crate::assess::Assessment;
use crate::rules::RulePacks;
use crate::rules::pack::{RuleEntry, RulePack};
use crate::rules::value::{Name, Value};

row! {
    /// One row for each rule of a body and each interpretation that a cell of the report names by its id; bodies first.
    struct RuleRow in "rules.csv" {
        /// The id, such as `N03` of a source or `D5` of an interpretation.
        rule: CsvText,
        /// The pack and its version; empty for interpretations, which all packs share.
        rules_version: CsvText,
        /// The sentence of the source, word for word, or a summary that is marked as one; of an interpretation, how it is decided.
        sentence: CsvText,
        /// The title of the source; empty for interpretations.
        source: CsvText,
        /// The first day that it is used for.
        since: Date,
        /// The day on which somebody last checked the source; empty for interpretations.
        checked_on: Date,
        /// Where it is used: figures and settings with their values and first days, requirements, activities, caps and fee tiers; joined by `;`.
        value: CsvText,
        /// `yes` if the rules were checked against the body's own source, else `no`; `no` for interpretations, which are nobody's rules.
        verified: CsvText,
    }
}

/// The ids that are named, each with its pack; interpretations have none.
#[derive(Debug, Default)]
pub(super) struct NamedRules(BTreeSet<(String, String)>);

impl NamedRules {
    /// Those of one trainer.
    pub(super) fn of(packs: &RulePacks, assessments: &[Assessment]) -> Self {
        let mut named = Self::default();
        for assessment in assessments {
            let pack = packs.for_credential(&assessment.credential);
            for text in texts(assessment) {
                named.name_all(packs, pack, text);
            }
            for id in pack
                .into_iter()
                .flat_map(|pack| of_columns(pack, assessment))
            {
                named.name_all(packs, pack, id);
            }
        }
        named
    }

    /// Adds those of another trainer.
    pub(super) fn add(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Adds every id in a text.
    fn name_all(&mut self, packs: &RulePacks, pack: Option<&RulePack>, text: &str) {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
            self.name(packs, pack, word);
        }
    }

    /// Adds an id of the pack, or of an interpretation; any other word is none.
    fn name(&mut self, packs: &RulePacks, pack: Option<&RulePack>, word: &str) {
        let has_id = word.bytes().any(|byte| byte.is_ascii_digit());
        let of_pack = pack.filter(|pack| has_id && pack.rules.iter().any(|rule| rule.id == word));
        if let Some(pack) = of_pack {
            self.0.insert((pack.id.clone(), word.to_owned()));
        } else if has_id && interpretation(packs, word).is_some() {
            self.0.insert((String::new(), word.to_owned()));
        }
    }

    /// Writes the rows.
    pub(super) fn write(self, folder: Folder<'_>, packs: &RulePacks) -> io::Result<WrittenFile> {
        let mut file = folder.csv_file()?;
        let (shared, of_packs): (Vec<_>, Vec<_>) =
            self.0.into_iter().partition(|(pack, _)| pack.is_empty());
        let mut used: Vec<String> = of_packs.iter().map(|(pack, _)| pack.clone()).collect();
        used.dedup();
        for (pack, id) in of_packs {
            let rule = packs.packs.iter().find(|other| other.id == pack);
            let rule = rule.and_then(|pack| Some((pack, pack.rules.iter().find(|r| r.id == id)?)));
            if let Some((pack, rule)) = rule {
                file.row(&of_pack(pack, rule))?;
            }
        }
        let mut shared: Vec<String> = shared.into_iter().map(|(_, id)| id).collect();
        shared.sort_by_key(|id| (id.len(), id.clone()));
        for id in shared {
            if let Some(says) = interpretation(packs, &id) {
                file.row(&of_interpretation(packs, &used, &id, says))?;
            }
        }
        file.end()
    }
}

/// Every cell that may name a rule.
fn texts(assessment: &Assessment) -> impl Iterator<Item = &str> {
    let of_rows = assessment.requirements.iter().flat_map(|row| {
        let assumed = row.assumptions.iter().map(String::as_str);
        [&row.rule, &row.explanation]
            .into_iter()
            .map(String::as_str)
            .chain(assumed)
    });
    let of_lines = assessment
        .lines
        .iter()
        .flat_map(|line| [&line.rule, &line.reason]);
    let of_questions = assessment.questions.iter().map(|question| &question.ask);
    let own = [&assessment.next_action, &assessment.fee_detail];
    let rest = of_lines
        .chain(of_questions)
        .chain(own)
        .chain(&assessment.assumptions);
    of_rows.chain(rest.map(String::as_str))
}

/// The ids of the rules behind columns that have no cell for them: the length of the cycle, the cost of
/// petitions, and until when documents are kept.
fn of_columns<'p>(pack: &'p RulePack, assessment: &Assessment) -> impl Iterator<Item = &'p String> {
    let is_used = |name: Name| match name {
        Name::CycleYears => assessment.cycle.is_some(),
        Name::PetitionFee => assessment.petition_cost.is_some(),
        Name::RetainYears => assessment.retention.is_some(),
        Name::AuditDays => assessment.audit_due.is_some(),
        _ => false,
    };
    let used: Vec<&Value> = pack
        .values
        .iter()
        .filter(|value| is_used(value.name))
        .collect();
    used.into_iter().flat_map(|value| &value.rule)
}

fn interpretation<'p>(packs: &'p RulePacks, id: &str) -> Option<&'p str> {
    let mut all = packs.interpretations.interpretations.iter();
    all.find(|interpretation| interpretation.id == id)
        .map(|interpretation| interpretation.says.as_str())
}

fn of_pack(pack: &RulePack, rule: &RuleEntry) -> RuleRow {
    let source = pack.sources.iter().find(|source| source.id == rule.source);
    let sentence = if rule.quotes.is_empty() {
        rule.summary.clone()
    } else {
        rule.quotes.join(" … ")
    };
    let places: Vec<String> = places_in(pack, &rule.id).collect();
    RuleRow {
        rule: (&rule.id).into(),
        rules_version: format!("{} {}", pack.id, pack.version).into(),
        sentence: sentence.into(),
        source: source
            .map(|source| source.title.clone())
            .unwrap_or_default()
            .into(),
        since: Some(first_day(pack, &rule.id)).into(),
        checked_on: source.map(|source| source.checked_on).into(),
        value: CsvText::list(&places),
        verified: if pack.verified { "yes" } else { "no" }.into(),
    }
}

/// The first day of anything in the pack that rests on a rule; else that of the pack.
fn first_day(pack: &RulePack, id: &str) -> NaiveDate {
    let has = |rules: &[String]| rules.iter().any(|rule| rule == id);
    let activities = pack.activities.iter();
    let activities = activities.filter(|a| has(&a.rule)).map(|a| a.since);
    let caps = pack.caps.iter().filter(|c| has(&c.rule)).map(|c| c.since);
    let values = pack.values.iter().filter(|v| has(&v.rule)).map(|v| v.since);
    let first = caps.min().or(values.min()).or(activities.min());
    first.unwrap_or(pack.covers_from)
}

/// `used`: the ids of the packs that judge a credential of the report.
fn of_interpretation(packs: &RulePacks, used: &[String], id: &str, says: &str) -> RuleRow {
    let of_packs = packs
        .packs
        .iter()
        .filter(|pack| used.contains(&pack.id))
        .flat_map(|pack| places_in(pack, id));
    let places: Vec<String> = of_packs.chain(shared_places(packs, id)).collect();
    RuleRow {
        rule: id.into(),
        rules_version: CsvText::default(),
        sentence: says.into(),
        source: CsvText::default(),
        since: None::<NaiveDate>.into(),
        checked_on: None::<NaiveDate>.into(),
        value: CsvText::list(&places),
        verified: "no".into(),
    }
}
