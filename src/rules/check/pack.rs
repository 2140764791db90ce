//! A body's pack as written, checked part by part.

use chrono::NaiveDate;
use toml::Spanned;

use super::super::pack::{
    Activity, Cap, Check, CredentialRule, GradeMeans, LedgerRow, Per, RequirementRule, RulePack, Source, Stage, StageName, Subject,
    Treatment,
};
use super::super::value::{Name, Scalar, Span, Value, ValueKind};
use super::super::{names, sha256, written};
use super::{Checker, scalar};

/// Who may decide a ledger row.
const BY: &[&str] = &["paper", "data", "roster", "computed", "person", "to_do", "information"];

impl Checker<'_> {
    pub(super) fn pack(&mut self, w: written::Pack, text: &str) -> RulePack {
        let covers_from = self.date(&w.covers_from);
        let sources = self.sources(w.source);
        let ledger = self.ledger(w.ledger, &sources);
        let credentials = self.credentials(w.credential);
        let values = self.values(w.value, covers_from, &ledger, &credentials);
        let activities = self.activities(w.activity, &ledger);
        let caps = self.caps(w.cap, &activities, &ledger);
        let requirements = self.requirements(w.requirement, &ledger);
        let stages = self.stages(w.stage, &ledger);
        let grades = self.grades(w.grade, &ledger);
        let subjects = w.subject.into_iter().map(|s| {
            self.ids(s.rule, &(0..0), &ledger);
            Subject { name: s.name, words: s.words.iter().map(|word| names::fold(word)).collect() }
        });
        let subjects = subjects.collect();
        self.needed(&w.id, covers_from, &values, &credentials, &requirements);
        let id = w.id.into_inner();
        RulePack {
            id,
            version: w.version,
            sha256: sha256(text.as_bytes()),
            name: w.name,
            body: w.body.into_inner(),
            unit: w.unit.into_inner(),
            verified: w.verified,
            covers_from,
            sources,
            ledger,
            credentials,
            values,
            requirements,
            activities,
            caps,
            stages,
            grades,
            subjects,
        }
    }

    fn ledger(&mut self, written: Vec<written::Ledger>, sources: &[Source]) -> Vec<LedgerRow> {
        let mut rows: Vec<LedgerRow> = Vec::new();
        for row in written {
            let source = self.known_source(&row.source, sources);
            if rows.iter().any(|r| r.id == *row.id.get_ref()) {
                self.fault(row.id.span(), format!("the ledger has `{}` twice", row.id.get_ref()), "keep one row with all quotes");
            }
            if row.quotes.get_ref().iter().all(|q| q.trim().is_empty()) {
                self.fault(row.quotes.span(), "a ledger row without a sentence", "quote the source word for word");
            }
            if row.by.get_ref().is_empty() || !row.by.get_ref().iter().all(|by| BY.contains(&by.as_str())) {
                self.fault(row.by.span(), "it is not said who decides this row", format!("write some of: {}", BY.join(", ")));
            }
            rows.push(LedgerRow { id: row.id.into_inner(), source, quotes: row.quotes.into_inner(), by: row.by.into_inner() });
        }
        rows
    }

    fn credentials(&mut self, written: Vec<written::Credential>) -> Vec<CredentialRule> {
        let mut credentials: Vec<CredentialRule> = Vec::new();
        for c in written {
            let taken =
                |text: &str| credentials.iter().any(|o| o.code == text || o.spellings.iter().any(|s| names::fold(s) == names::fold(text)));
            for spelling in c.spellings.iter().chain([&c.code]) {
                if taken(spelling.get_ref()) {
                    self.fault(
                        spelling.span(),
                        format!("`{}` already means another credential", spelling.get_ref()),
                        "one spelling, one credential",
                    );
                }
            }
            let spellings = c.spellings.into_iter().map(Spanned::into_inner).collect();
            credentials.push(CredentialRule { code: c.code.into_inner(), name: c.name, spellings, level: c.level });
        }
        credentials
    }

    fn activities(&mut self, written: Vec<written::Activity>, ledger: &[LedgerRow]) -> Vec<Activity> {
        const KNOWN: &[(&str, Treatment)] = &[
            ("approved", Treatment::Approved),
            ("attendance", Treatment::Attendance),
            ("petition", Treatment::Petition),
            ("college", Treatment::College),
            ("teaching", Treatment::Teaching),
            ("lecturing", Treatment::Lecturing),
            ("authoring", Treatment::Authoring),
            ("card", Treatment::Card),
            ("card_asked", Treatment::CardAsked),
            ("award", Treatment::Award),
            ("excluded", Treatment::Excluded),
        ];
        let mut activities: Vec<Activity> = Vec::new();
        for a in written {
            let since = self.date(&a.since);
            let rule = self.ids(a.rule, &a.name.span(), ledger);
            let before = activities.iter().rev().find(|o| o.name == *a.name.get_ref()).map(|o| o.since);
            if before.is_some_and(|day| day >= since) {
                self.fault(
                    a.since.span(),
                    format!("the treatments of `{}` overlap or are out of order", a.name.get_ref()),
                    "each begins after the one above it",
                );
            }
            let Some(treatment) = self.word("treatment", &a.treatment, KNOWN) else { continue };
            let words = a.words.iter().map(|word| names::fold(word)).collect();
            activities.push(Activity {
                name: a.name.into_inner(),
                since,
                treatment,
                rule,
                words,
                members_only: a.members_only,
                own_category: a.own_category,
                says: a.says,
            });
        }
        activities
    }

    fn caps(&mut self, written: Vec<written::Cap>, activities: &[Activity], ledger: &[LedgerRow]) -> Vec<Cap> {
        let mut caps = Vec::new();
        for c in written {
            let since = self.date(&c.since);
            let rule = self.ids(c.rule, &c.per.span(), ledger);
            for name in &c.activities {
                if !activities.iter().any(|a| a.name == *name.get_ref()) {
                    self.fault(
                        name.span(),
                        format!("`{}` is no activity of this file", name.get_ref()),
                        "write the name of an [[activity]]",
                    );
                }
            }
            let per = self.word("stretch of a cap", &c.per, &[("year", Per::Year), ("cycle", Per::Cycle)]);
            let amount = scalar(ValueKind::Amount, c.amount.get_ref());
            match (per, amount) {
                (Some(per), Ok(Scalar::Amount(amount))) => {
                    let activities = c.activities.into_iter().map(Spanned::into_inner).collect();
                    caps.push(Cap { name: c.name, activities, per, since, amount, rule });
                }
                (_, Err(message)) => self.fault(c.amount.span(), message, "a cap is an exact number of zero or more"),
                _ => {}
            }
        }
        caps
    }

    fn requirements(&mut self, written: Vec<written::Requirement>, ledger: &[LedgerRow]) -> Vec<RequirementRule> {
        const CHECKS: &[(&str, u8)] = &[("credits", 0), ("card_current", 1), ("card_adult", 2), ("card_sides", 3), ("card_throughout", 4)];
        let mut requirements = Vec::new();
        for r in written {
            let rule = self.ids(r.rule, &r.check.span(), ledger);
            let cover = r.cover.as_ref().map(|c| c.get_ref().clone());
            if let Some(cover) = &r.cover {
                self.word("cover of a card", cover, &[("cpr", ()), ("aed", ()), ("first_aid", ())]);
            }
            let check = match (self.word("check", &r.check, CHECKS), cover) {
                (Some(0), None) => Check::Credits,
                (Some(1), Some(cover)) => Check::CardCurrent(cover),
                (Some(2), None) => Check::CardAdult,
                (Some(3), None) => Check::CardSides,
                (Some(4), None) => Check::CardThroughout,
                (None, _) => continue,
                (Some(_), _) => {
                    self.fault(r.check.span(), "`cover` belongs to `card_current`, and only there", "add or remove cover = \"cpr\"");
                    continue;
                }
            };
            requirements.push(RequirementRule { check, name: r.name, rule });
        }
        requirements
    }

    fn stages(&mut self, written: Vec<written::Stage>, ledger: &[LedgerRow]) -> Vec<Stage> {
        const KNOWN: &[(&str, StageName)] = &[
            ("active", StageName::Active),
            ("late_window", StageName::LateWindow),
            ("late_extended", StageName::LateExtended),
            ("grace", StageName::Grace),
            ("lapsed", StageName::Lapsed),
        ];
        let fees: Vec<(&str, Name)> = Name::ALL.iter().filter(|n| n.as_str().ends_with("_fee")).map(|n| (n.as_str(), *n)).collect();
        let last = written.len();
        let mut stages: Vec<Stage> = Vec::new();
        for (at, s) in written.into_iter().enumerate() {
            let rule = self.ids(s.rule, &s.standing.span(), ledger);
            let until = s.until.and_then(|until| {
                let span = until.get_ref().parse::<Span>();
                span.map_err(|message| self.fault(until.span(), message, "count from the expiry: \"0 days\" is the expiry itself")).ok()
            });
            let probe = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
            let ends = |span: Span| span.last_day(probe);
            let earlier = stages.last().and_then(|s| s.until).map(ends);
            if (until.is_none()) != (at + 1 == last) || until.map(ends).zip(earlier).is_some_and(|(this, before)| this <= before) {
                self.fault(
                    s.standing.span(),
                    "the stages are not in the order of their ends",
                    "every stage but the last ends later than the one above it; the last has no `until`",
                );
            }
            let fees = s.fees.iter().filter_map(|fee| self.word("fee", fee, &fees)).collect();
            if let Some(standing) = self.word("standing", &s.standing, KNOWN) {
                stages.push(Stage {
                    standing,
                    fee_tier: s.fee_tier,
                    until,
                    fees,
                    do_not_represent: s.do_not_represent,
                    says: s.says,
                    rule,
                });
            }
        }
        stages
    }

    fn grades(&mut self, written: Vec<written::Grade>, ledger: &[LedgerRow]) -> Vec<(String, GradeMeans)> {
        const KNOWN: &[(&str, GradeMeans)] = &[
            ("pass", GradeMeans::Pass),
            ("fail", GradeMeans::Fail),
            ("audit", GradeMeans::Audit),
            ("in_progress", GradeMeans::InProgress),
        ];
        let mut grades: Vec<(String, GradeMeans)> = Vec::new();
        for g in written {
            self.ids(g.rule, &g.means.span(), ledger);
            let Some(means) = self.word("meaning of a grade", &g.means, KNOWN) else { continue };
            for grade in g.grades {
                if grades.iter().any(|(known, _)| *known == grade) {
                    self.fault(g.means.span(), format!("the grade `{grade}` has two meanings"), "keep one of them");
                }
                grades.push((grade, means));
            }
        }
        grades
    }

    /// Values without which a pack judges nothing, from its first day on.
    fn needed(
        &mut self,
        id: &Spanned<String>,
        from: NaiveDate,
        values: &[Value],
        credentials: &[CredentialRule],
        requirements: &[RequirementRule],
    ) {
        let has = |name: Name, code: Option<&str>| {
            values.iter().any(|v| v.name == name && (v.credential.is_none() || v.credential.as_deref() == code) && v.since == from)
        };
        let mut missing = Vec::new();
        for name in [Name::CycleYears, Name::LateCompletion, Name::LateRenewal, Name::RenewalUnknown, Name::Year, Name::Approvers] {
            if !has(name, None) {
                missing.push(name.as_str().to_owned());
            }
        }
        if requirements.iter().any(|r| r.check == Check::Credits) {
            let without = credentials.iter().filter(|c| !has(Name::Required, Some(&c.code)));
            missing.extend(without.map(|c| format!("required (for {})", c.code)));
        }
        if requirements.iter().any(|r| r.check == Check::CardThroughout) && !has(Name::CardRequired, None) {
            missing.push(Name::CardRequired.as_str().to_owned());
        }
        for name in missing {
            self.fault(
                id.span(),
                format!("the pack has no value `{name}` from {from} on"),
                "add a [[value]] with this name, `since` the day of covers_from",
            );
        }
    }
}
