//! A body's pack as written comes in, a checked pack goes out.

use chrono::NaiveDate;
use toml::Spanned;

use super::super::names;
use super::super::pack::{
    CredentialRule, DecidedBy, Equivalence, FixedCycle, RuleEntry, RulePack, Source, Subject,
};
use super::super::units::Units;
use super::super::written::{
    CredentialToml, CycleToml, EquivalenceToml, PackToml, RuleEntryToml, SubjectToml,
};
use super::checker::Checker;
use super::files::{RuleFiles, file_name};
use crate::digest::sha256_hex;

impl Checker<'_> {
    /// Checks that no other pack has the same id or judges the same credential, by any of its spellings.
    pub(super) fn unique(&mut self, written: &PackToml, packs: &[RulePack]) {
        if packs.iter().any(|p| p.id == *written.id.get_ref()) {
            self.fault(
                written.id.span(),
                format!("there is another pack `{}`", written.id.get_ref()),
                "give each pack its own id",
            );
        }
        for spelling in written
            .credential
            .iter()
            .flat_map(|c| c.spellings.iter().chain([&c.code]))
        {
            let wanted = names::fold(spelling.get_ref());
            let has_spelling = |c: &CredentialRule| {
                c.spellings
                    .iter()
                    .chain([&c.code, &c.name])
                    .any(|s| names::fold(s) == wanted)
            };
            if let Some(other) = packs
                .iter()
                .find(|p| p.credentials.iter().any(has_spelling))
            {
                self.fault(
                    spelling.span(),
                    format!(
                        "`{}` is a credential of the pack `{}`",
                        spelling.get_ref(),
                        other.id
                    ),
                    "use each spelling for one credential only",
                );
            }
        }
    }

    /// A body's pack. `files` has the texts of its sources, if they are available.
    pub(super) fn pack(
        &mut self,
        written: PackToml,
        text: &str,
        units: Option<&Units>,
        files: RuleFiles<'_>,
    ) -> RulePack {
        let covers_from = self.date(&written.covers_from);
        self.categories = written
            .categories
            .iter()
            .map(|c| c.get_ref().clone())
            .collect();
        if let Some(units) = units {
            self.own_unit(&written, units);
        }
        let sources = self.sources(written.source);
        self.rules = self.rule_entries(written.rule, &sources, files);
        let cycles = self.cycles(written.cycle);
        let equivalences = self.equivalences(written.equivalence, units);
        self.credentials = self.credentials(written.credential);
        let (is_whole, value_count) = (self.faults.is_empty(), written.value.len());
        let values = self.values(written.value, covers_from);
        let is_whole = is_whole && value_count == values.len();
        let activities = self.activities(written.activity);
        let caps = self.caps(written.cap, &activities);
        let requirements = self.requirements(written.requirement);
        let stages = self.stages(written.stage);
        let grades = self.grades(written.grade);
        let subjects = self.subjects(written.subject);
        let reasons = self.reasons(written.reason);
        let pack = RulePack {
            id: written.id.get_ref().clone(),
            version: written.version,
            sha256: sha256_hex(text.as_bytes()),
            name: written.name,
            body: written.body.into_inner(),
            unit: written.unit.into_inner(),
            verified: written.verified,
            covers_from,
            sources,
            rules: std::mem::take(&mut self.rules),
            categories: std::mem::take(&mut self.categories),
            cycles,
            equivalences,
            credentials: std::mem::take(&mut self.credentials),
            values,
            requirements,
            activities,
            caps,
            stages,
            grades,
            subjects,
            reasons,
        };
        // If something was left out because of another error, it is not known what is missing.
        if is_whole {
            self.needed(&written.id, &pack);
        }
        pack
    }

    /// Checks that units.toml has the pack's body and unit.
    fn own_unit(&mut self, written: &PackToml, units: &Units) {
        let (body, unit) = (written.body.get_ref(), written.unit.get_ref());
        if units.unit(Some(body), unit, NaiveDate::MAX).is_some() {
            return;
        }
        let (span, what) = if units.bodies.iter().any(|b| b.code == *body) {
            (written.unit.span(), "value for this unit")
        } else {
            (written.body.span(), "body with this code")
        };
        self.fault(span, format!("units.toml has no {what}"), ADD_UNIT);
    }

    fn rule_entries(
        &mut self,
        written: Vec<RuleEntryToml>,
        sources: &[Source],
        files: RuleFiles<'_>,
    ) -> Vec<RuleEntry> {
        let mut rules: Vec<RuleEntry> = Vec::new();
        for rule in written {
            let source = self.known_source(&rule.source, sources);
            if rules.iter().any(|other| other.id == *rule.id.get_ref()) {
                self.fault(
                    rule.id.span(),
                    format!("the rule `{}` occurs twice", rule.id.get_ref()),
                    "keep one [[rule]] with all quotes",
                );
            }
            let cited = sources.iter().find(|s| s.id == source);
            self.quotes(&rule, cited, files);
            rules.push(RuleEntry {
                by: self.decided_by(&rule.by),
                id: rule.id.into_inner(),
                source,
                quotes: rule.quotes.into_iter().map(Spanned::into_inner).collect(),
                summary: rule
                    .summary
                    .map(|s| format!("(summed up) {}", s.get_ref()))
                    .unwrap_or_default(),
            });
        }
        rules
    }

    /// Checks that a rule has quotes or a summary, as its source allows, and that its quotes are in the text of the source.
    fn quotes(&mut self, rule: &RuleEntryToml, source: Option<&Source>, files: RuleFiles<'_>) {
        if rule.summary.is_none() && rule.quotes.iter().all(|q| q.get_ref().trim().is_empty()) {
            self.fault(
                rule.id.span(),
                "a rule without a sentence",
                "quote the source word for word",
            );
        }
        if let Some(summary) = rule
            .summary
            .as_ref()
            .filter(|_| source.is_some_and(|s| s.verified))
        {
            self.fault(
                summary.span(),
                "rules of a verified source must be quoted, not summed up",
                "write `quotes`, word for word",
            );
        }
        let text = source
            .and_then(|s| s.text.as_deref())
            .and_then(|name| files.find(name));
        let Some((file, text)) = text else { return };
        let text = on_one_line(text);
        for quote in &rule.quotes {
            if !text.contains(&on_one_line(quote.get_ref())) {
                self.fault(
                    quote.span(),
                    format!("this quote is not in {}", file_name(file)),
                    "copy the sentence word for word",
                );
            }
        }
    }

    /// How a rule is decided: one word or more.
    fn decided_by(&mut self, written: &Spanned<Vec<String>>) -> Vec<DecidedBy> {
        let known = |word: &String| DecidedBy::ALL.iter().find(|by| by.as_str() == word);
        let decided_by: Vec<DecidedBy> = written
            .get_ref()
            .iter()
            .filter_map(known)
            .copied()
            .collect();
        if decided_by.is_empty() || decided_by.len() < written.get_ref().len() {
            let words: Vec<&str> = DecidedBy::ALL.iter().map(|by| by.as_str()).collect();
            self.fault(
                written.span(),
                "it is not stated how this rule is decided",
                format!("write one or more of: {}", words.join(", ")),
            );
        }
        decided_by
    }

    fn cycles(&mut self, written: Vec<CycleToml>) -> Vec<FixedCycle> {
        let mut cycles: Vec<FixedCycle> = Vec::new();
        for cycle in written {
            let (start, end) = (self.date(&cycle.start), self.date(&cycle.end));
            let rule = self.ids(cycle.rule, &cycle.start.span());
            if end < start {
                self.fault(
                    cycle.end.span(),
                    format!("the cycle ends on {end}, before it starts"),
                    "a cycle ends after its start",
                );
            }
            if cycles.last().is_some_and(|before| before.end >= start) {
                self.fault(
                    cycle.start.span(),
                    "the cycles overlap or are out of order",
                    "each begins after the one above it has ended",
                );
            }
            cycles.push(FixedCycle { start, end, rule });
        }
        cycles
    }

    fn equivalences(
        &mut self,
        written: Vec<EquivalenceToml>,
        units: Option<&Units>,
    ) -> Vec<Equivalence> {
        let mut equivalences: Vec<Equivalence> = Vec::new();
        for equivalence in written {
            let since = self.date(&equivalence.since);
            let body = equivalence.body;
            let rule = self.ids(equivalence.rule, &body.span());
            if units.is_some_and(|units| !units.has_unit(body.get_ref())) {
                let message = format!("units.toml has no unit of `{}`", body.get_ref());
                self.fault(body.span(), message, ADD_UNIT);
            }
            equivalences.push(Equivalence {
                body: body.into_inner(),
                since,
                rule,
            });
        }
        equivalences
    }

    fn credentials(&mut self, written: Vec<CredentialToml>) -> Vec<CredentialRule> {
        let mut credentials: Vec<CredentialRule> = Vec::new();
        for credential in written {
            let is_taken = |text: &str| {
                credentials.iter().any(|other| {
                    other.code == text
                        || other
                            .spellings
                            .iter()
                            .any(|s| names::fold(s) == names::fold(text))
                })
            };
            for spelling in credential.spellings.iter().chain([&credential.code]) {
                if is_taken(spelling.get_ref()) {
                    self.fault(
                        spelling.span(),
                        format!("`{}` already means another credential", spelling.get_ref()),
                        "use each spelling for one credential only",
                    );
                }
            }
            credentials.push(CredentialRule {
                code: credential.code.into_inner(),
                name: credential.name,
                spellings: credential
                    .spellings
                    .into_iter()
                    .map(Spanned::into_inner)
                    .collect(),
                level: credential.level,
            });
        }
        credentials
    }

    fn subjects(&mut self, written: Vec<SubjectToml>) -> Vec<Subject> {
        written
            .into_iter()
            .map(|subject| Subject {
                rule: self.ids(subject.rule, &(0..0)),
                name: subject.name,
                words: subject.words.iter().map(|word| names::fold(word)).collect(),
            })
            .collect()
    }
}

const ADD_UNIT: &str = "add its [[body]], and its [[unit]] with its value in seconds";

/// A text with every run of white space as one space.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
