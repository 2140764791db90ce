//! Requirements of a pack, and the stages after expiry with their fees.

use chrono::NaiveDate;
use toml::Spanned;

use super::super::pack::{Check, CheckKind, RequirementRule, Stage, StageName};
use super::super::value::{Name, Span, ValueKind};
use super::super::written::{RequirementToml, StageToml};
use super::checker::Checker;

impl Checker<'_> {
    pub(super) fn requirements(&mut self, written: Vec<RequirementToml>) -> Vec<RequirementRule> {
        let mut requirements = Vec::new();
        for requirement in written {
            let rule = self.ids(requirement.rule.clone(), &requirement.check.span());
            if let Some(check) = self.check(&requirement) {
                requirements.push(RequirementRule {
                    check,
                    name: requirement.name,
                    rule,
                });
            }
        }
        requirements
    }

    /// What is checked, with the further key that this kind of check takes.
    fn check(&mut self, written: &RequirementToml) -> Option<Check> {
        let kind = self.word("check", &written.check, CheckKind::ALL, CheckKind::as_str)?;
        let keys = [
            ("category", written.category.is_some()),
            ("bodies", written.bodies.is_some()),
            ("cover", written.cover.is_some()),
            ("ask", written.ask.is_some()),
        ];
        if keys
            .iter()
            .any(|(key, is_there)| *is_there != (Some(*key) == kind.key()))
        {
            let takes = kind.key().map_or_else(
                || "no further key".to_owned(),
                |key| format!("the key `{key}`, and no other"),
            );
            self.fault(
                written.check.span(),
                format!("`{kind}` takes {takes}"),
                "add or remove a key",
            );
            return None;
        }
        if let Some(cover) = &written.cover {
            let known = ValueKind::Covers.words();
            self.word("coverage of a card", cover, known, |word| word)?;
        }
        if let Some(category) = &written.category {
            self.category(category);
        }
        let text = |key: &Option<Spanned<String>>| {
            key.as_ref()
                .map(|text| text.get_ref().clone())
                .unwrap_or_default()
        };
        let bodies = written.bodies.as_ref().map(|list| list.get_ref().clone());
        Some(match kind {
            CheckKind::Credits => Check::Credits,
            CheckKind::CategoryMinimum => Check::CategoryMinimum(text(&written.category)),
            CheckKind::LeastCategories => Check::LeastCategories,
            CheckKind::OwnMinimum => Check::OwnMinimum(bodies.unwrap_or_default()),
            CheckKind::CardCurrent => Check::CardCurrent(text(&written.cover)),
            CheckKind::CardIssuedWithin => Check::CardIssuedWithin(text(&written.cover)),
            CheckKind::CardValidAfter => Check::CardValidAfter(text(&written.cover)),
            CheckKind::CardAdult => Check::CardAdult,
            CheckKind::CardSides => Check::CardSides,
            CheckKind::CardSkills => Check::CardSkills,
            CheckKind::CardThroughout => Check::CardThroughout,
            CheckKind::Asked => Check::Asked(text(&written.ask)),
        })
    }

    /// Stages. Each must end later than the one above it; only the last may have no end.
    pub(super) fn stages(&mut self, written: Vec<StageToml>) -> Vec<Stage> {
        let fee_names: Vec<Name> = Name::ALL
            .iter()
            .copied()
            .filter(|name| name.as_str().ends_with("_fee"))
            .collect();
        // The end of a stage after some expiry, to compare lengths of time in days and in months.
        let some_expiry = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
        let end = |span: Span| span.last_day(some_expiry);
        let count = written.len();
        let mut stages: Vec<Stage> = Vec::new();
        for (index, stage) in written.into_iter().enumerate() {
            let rule = self.ids(stage.rule, &stage.standing.span());
            let until = stage.until.and_then(|until| self.stage_end(&until));
            let end_above = stages.last().and_then(|above| above.until).map(end);
            if (until.is_none() && index + 1 != count)
                || until
                    .map(end)
                    .zip(end_above)
                    .is_some_and(|(end, end_above)| end <= end_above)
            {
                self.fault(
                    stage.standing.span(),
                    "the stages are not in the order of their ends",
                    "every stage ends later than the one above it; only the last may have no `until`",
                );
            }
            let fees = stage
                .fees
                .iter()
                .filter_map(|fee| self.word("fee", fee, &fee_names, Name::as_str))
                .collect();
            if let Some(standing) = self.word(
                "standing",
                &stage.standing,
                StageName::ALL,
                StageName::as_str,
            ) {
                stages.push(Stage {
                    standing,
                    fee_tier: stage.fee_tier,
                    until,
                    fees,
                    do_not_represent: stage.do_not_represent,
                    says: stage.says,
                    rule,
                });
            }
        }
        stages
    }

    fn stage_end(&mut self, until: &Spanned<String>) -> Option<Span> {
        let span = until.get_ref().parse::<Span>();
        span.map_err(|message| {
            self.fault(
                until.span(),
                message,
                "count from the expiry: \"0 days\" is the expiry itself",
            );
        })
        .ok()
    }
}
