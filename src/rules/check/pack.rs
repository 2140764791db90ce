//! A body's pack as written, checked part by part.

use chrono::NaiveDate;
use toml::Spanned;

use super::super::hash::sha256;
use super::super::pack::{
    Activity, Cap, Check, CredentialRule, Equivalence, FixedCycle, Grade, GradeMeans, Per,
    RequirementRule, RuleEntry, RulePack, Source, Stage, StageName, Subject, Treatment,
};
use super::super::units::Units;
use super::super::value::{Name, Scalar, Span, Value, ValueKind};
use super::super::{names, written};
use super::{Checker, file_name, scalar};

/// Who may decide a ledger row.
const BY: &[&str] = &[
    "paper",
    "data",
    "roster",
    "computed",
    "person",
    "to_do",
    "information",
];

impl Checker<'_> {
    /// No two packs have one id or judge one credential, whatever its spelling.
    pub(super) fn taken(&mut self, w: &written::PackToml, packs: &[RulePack]) {
        if packs.iter().any(|p| p.id == *w.id.get_ref()) {
            self.fault(
                w.id.span(),
                format!("there is another pack `{}`", w.id.get_ref()),
                "give each pack its own id",
            );
        }
        for spelling in w
            .credential
            .iter()
            .flat_map(|c| c.spellings.iter().chain([&c.code]))
        {
            let wanted = names::fold(spelling.get_ref());
            let has = |c: &CredentialRule| {
                c.spellings
                    .iter()
                    .chain([&c.code, &c.name])
                    .any(|s| names::fold(s) == wanted)
            };
            if let Some(other) = packs.iter().find(|p| p.credentials.iter().any(has)) {
                self.fault(
                    spelling.span(),
                    format!(
                        "`{}` is a credential of the pack `{}`",
                        spelling.get_ref(),
                        other.id
                    ),
                    "one spelling, one credential",
                );
            }
        }
    }

    /// A body's pack. `files` hold the texts of its sources, where they are at hand.
    pub(super) fn pack(
        &mut self,
        w: written::PackToml,
        text: &str,
        units: Option<&Units>,
        files: &[(&str, &str)],
    ) -> RulePack {
        let covers_from = self.date(&w.covers_from);
        self.categories = w.categories.iter().map(|c| c.get_ref().clone()).collect();
        if let Some(units) = units.filter(|u| {
            u.unit(Some(w.body.get_ref()), w.unit.get_ref(), NaiveDate::MAX)
                .is_none()
        }) {
            let known = units.bodies.iter().any(|b| b.code == *w.body.get_ref());
            let (span, what) = if known {
                (w.unit.span(), "worth of this unit")
            } else {
                (w.body.span(), "body of this code")
            };
            self.fault(
                span,
                format!("units.toml has no {what}"),
                "add its [[body]] and its [[unit]] with the seconds it is worth",
            );
        }
        let sources = self.sources(w.source);
        let rules = self.rule_entries(w.rule, &sources, files);
        let cycles = self.cycles(w.cycle, &rules);
        let equivalences = self.equivalences(w.equivalence, &rules, units);
        let credentials = self.credentials(w.credential);
        let (whole, given) = (self.faults.is_empty(), w.value.len());
        let values = self.values(w.value, covers_from, &rules, &credentials);
        let whole = whole && given == values.len();
        let activities = self.activities(w.activity, &rules);
        let caps = self.caps(w.cap, &activities, &rules);
        let requirements = self.requirements(w.requirement, &rules);
        let stages = self.stages(w.stage, &rules);
        let grades = self.grades(w.grade, &rules);
        let subjects = w.subject.into_iter().map(|s| {
            self.ids(s.rule, &(0..0), &rules);
            Subject {
                name: s.name,
                words: s.words.iter().map(|word| names::fold(word)).collect(),
            }
        });
        let subjects = subjects.collect();
        // Where something was left out for an error of its own, what is missing cannot be told.
        if whole {
            self.needed(
                &w.id,
                covers_from,
                &values,
                &credentials,
                &requirements,
                &caps,
            );
        }
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
            rules,
            categories: std::mem::take(&mut self.categories),
            cycles,
            equivalences,
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

    fn rule_entries(
        &mut self,
        written: Vec<written::RuleEntryToml>,
        sources: &[Source],
        files: &[(&str, &str)],
    ) -> Vec<RuleEntry> {
        let mut rows: Vec<RuleEntry> = Vec::new();
        for row in written {
            let source = self.known_source(&row.source, sources);
            if rows.iter().any(|r| r.id == *row.id.get_ref()) {
                self.fault(
                    row.id.span(),
                    format!("the ledger has `{}` twice", row.id.get_ref()),
                    "keep one row with all quotes",
                );
            }
            if row.summary.is_none() && row.quotes.iter().all(|q| q.get_ref().trim().is_empty()) {
                self.fault(
                    row.id.span(),
                    "a ledger row without a sentence",
                    "quote the source word for word",
                );
            }
            let cited = sources.iter().find(|s| s.id == source);
            if let Some(summary) = row
                .summary
                .as_ref()
                .filter(|_| cited.is_some_and(|s| s.verified))
            {
                self.fault(
                    summary.span(),
                    "a verified source is quoted, not summed up",
                    "write `quotes`, word for word",
                );
            }
            let text = cited
                .and_then(|s| s.text.as_deref())
                .and_then(|name| files.iter().find(|(file, _)| file_name(file) == name));
            if let Some((name, text)) =
                text.map(|(name, text)| (file_name(name), on_one_line(text)))
            {
                for quote in row
                    .quotes
                    .iter()
                    .filter(|q| !text.contains(&on_one_line(q.get_ref())))
                {
                    self.fault(
                        quote.span(),
                        format!("this quote does not stand in {name}"),
                        "copy the sentence word for word",
                    );
                }
            }
            if row.by.get_ref().is_empty()
                || !row.by.get_ref().iter().all(|by| BY.contains(&by.as_str()))
            {
                self.fault(
                    row.by.span(),
                    "it is not said who decides this row",
                    format!("write some of: {}", BY.join(", ")),
                );
            }
            rows.push(RuleEntry {
                id: row.id.into_inner(),
                source,
                quotes: row.quotes.into_iter().map(Spanned::into_inner).collect(),
                summary: row
                    .summary
                    .map(|s| format!("(summed up) {}", s.get_ref()))
                    .unwrap_or_default(),
                by: row.by.into_inner(),
            });
        }
        rows
    }

    fn cycles(&mut self, written: Vec<written::CycleToml>, rules: &[RuleEntry]) -> Vec<FixedCycle> {
        let mut cycles: Vec<FixedCycle> = Vec::new();
        for c in written {
            let (start, end) = (self.date(&c.start), self.date(&c.end));
            let rule = self.ids(c.rule, &c.start.span(), rules);
            if end < start {
                self.fault(
                    c.end.span(),
                    format!("the cycle ends on {end}, before it starts"),
                    "a cycle ends after its start",
                );
            }
            if cycles.last().is_some_and(|before| before.end >= start) {
                self.fault(
                    c.start.span(),
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
        written: Vec<written::EquivalenceToml>,
        rules: &[RuleEntry],
        units: Option<&Units>,
    ) -> Vec<Equivalence> {
        let mut equivalences: Vec<Equivalence> = Vec::new();
        for e in written {
            let since = self.date(&e.since);
            let rule = self.ids(e.rule, &e.body.span(), rules);
            if units.is_some_and(|units| !units.has_unit(e.body.get_ref())) {
                let message = format!("units.toml has no unit of `{}`", e.body.get_ref());
                self.fault(
                    e.body.span(),
                    message,
                    "add its [[body]] and its [[unit]] with the seconds it is worth",
                );
            }
            equivalences.push(Equivalence {
                body: e.body.into_inner(),
                since,
                rule,
            });
        }
        equivalences
    }

    fn credentials(&mut self, written: Vec<written::CredentialToml>) -> Vec<CredentialRule> {
        let mut credentials: Vec<CredentialRule> = Vec::new();
        for c in written {
            let taken = |text: &str| {
                credentials.iter().any(|o| {
                    o.code == text
                        || o.spellings
                            .iter()
                            .any(|s| names::fold(s) == names::fold(text))
                })
            };
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
            credentials.push(CredentialRule {
                code: c.code.into_inner(),
                name: c.name,
                spellings,
                level: c.level,
            });
        }
        credentials
    }

    fn activities(
        &mut self,
        written: Vec<written::ActivityToml>,
        rules: &[RuleEntry],
    ) -> Vec<Activity> {
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
            let rule = self.ids(a.rule, &a.name.span(), rules);
            let before = activities
                .iter()
                .rev()
                .find(|o| o.name == *a.name.get_ref())
                .map(|o| o.since);
            if before.is_some_and(|day| day >= since) {
                self.fault(
                    a.since.span(),
                    format!(
                        "the treatments of `{}` overlap or are out of order",
                        a.name.get_ref()
                    ),
                    "each begins after the one above it",
                );
            }
            if let Some(category) = &a.category {
                self.category(category);
            }
            let Some(treatment) = self.word("treatment", &a.treatment, KNOWN) else {
                continue;
            };
            let words: Vec<String> = a.words.iter().map(|word| names::fold(word)).collect();
            let by_words = treatment == Treatment::Approved && !words.is_empty();
            if !by_words && !Activity::KINDS.contains(&a.name.get_ref().as_str()) {
                let what = if treatment == Treatment::Excluded {
                    "exclusion"
                } else {
                    "activity"
                };
                self.note(
                    a.name.span(),
                    format!(
                        "unused: no paper can be of this {what}, `{}`",
                        a.name.get_ref()
                    ),
                    format!(
                        "write one of: {}; or an approved kind of course with `words` of its title",
                        Activity::KINDS.join(", ")
                    ),
                );
            }
            activities.push(Activity {
                name: a.name.into_inner(),
                since,
                treatment,
                rule,
                words,
                members_only: a.members_only,
                category: a.category.map(Spanned::into_inner),
                own_category: a.own_category,
                says: a.says,
            });
        }
        activities
    }

    fn caps(
        &mut self,
        written: Vec<written::CapToml>,
        activities: &[Activity],
        rules: &[RuleEntry],
    ) -> Vec<Cap> {
        let mut caps: Vec<Cap> = Vec::new();
        for c in written {
            let since = self.date(&c.since);
            let certified_from = c.certified_from.as_ref().map(|day| self.date(day));
            let rule = self.ids(c.rule, &c.per.span(), rules);
            if c.activities.is_empty() && c.categories.is_empty() {
                self.fault(
                    c.name.span(),
                    "a cap on nothing",
                    "write the `activities` or the `categories` that share it",
                );
            }
            c.categories
                .iter()
                .for_each(|category| self.category(category));
            if caps.iter().any(|o| {
                o.name == *c.name.get_ref()
                    && o.certified_from == certified_from
                    && o.since >= since
            }) {
                let message = format!(
                    "the amounts of the cap `{}` overlap or are out of order",
                    c.name.get_ref()
                );
                self.fault(
                    c.since.span(),
                    message,
                    "each begins after the one above it",
                );
            }
            for name in &c.activities {
                if !activities.iter().any(|a| a.name == *name.get_ref()) {
                    self.fault(
                        name.span(),
                        format!("`{}` is no activity of this file", name.get_ref()),
                        "write the name of an [[activity]]",
                    );
                }
            }
            let per = self.word(
                "stretch of a cap",
                &c.per,
                &[
                    ("item", Per::Item),
                    ("year", Per::Year),
                    ("cycle", Per::Cycle),
                ],
            );
            let amount = scalar(ValueKind::Amount, c.amount.get_ref());
            match (per, amount) {
                (Some(per), Ok(Scalar::Amount(amount))) => {
                    let activities = c.activities.into_iter().map(Spanned::into_inner).collect();
                    let categories = c.categories.into_iter().map(Spanned::into_inner).collect();
                    caps.push(Cap {
                        name: c.name.into_inner(),
                        activities,
                        categories,
                        certified_from,
                        per,
                        since,
                        amount,
                        rule,
                    });
                }
                (_, Err(message)) => self.fault(
                    c.amount.span(),
                    message,
                    "a cap is an exact number of zero or more",
                ),
                _ => {}
            }
        }
        caps
    }

    fn requirements(
        &mut self,
        written: Vec<written::RequirementToml>,
        rules: &[RuleEntry],
    ) -> Vec<RequirementRule> {
        let mut requirements = Vec::new();
        for r in written {
            let rule = self.ids(r.rule.clone(), &r.check.span(), rules);
            if let Some(check) = self.check(&r) {
                requirements.push(RequirementRule {
                    check,
                    name: r.name,
                    rule,
                });
            }
        }
        requirements
    }

    /// What is checked, with the one key that the check takes, where it takes one.
    fn check(&mut self, r: &written::RequirementToml) -> Option<Check> {
        const CHECKS: &[(&str, &str)] = &[
            ("credits", ""),
            ("category_minimum", "category"),
            ("least_categories", ""),
            ("own_minimum", "bodies"),
            ("card_current", "cover"),
            ("card_issued_within", "cover"),
            ("card_valid_after", "cover"),
            ("card_adult", ""),
            ("card_sides", ""),
            ("card_skills", ""),
            ("card_throughout", ""),
            ("asked", "ask"),
        ];
        let takes = self.word("check", &r.check, CHECKS)?;
        let given = [
            ("category", r.category.is_some()),
            ("bodies", r.bodies.is_some()),
            ("cover", r.cover.is_some()),
            ("ask", r.ask.is_some()),
        ];
        if given.iter().any(|(key, given)| *given != (*key == takes)) {
            let what = if takes.is_empty() {
                "no further key".to_owned()
            } else {
                format!("`{takes}`, and no other key")
            };
            self.fault(
                r.check.span(),
                format!("`{}` takes {what}", r.check.get_ref()),
                "add or remove a key",
            );
            return None;
        }
        if let Some(cover) = &r.cover {
            self.word(
                "cover of a card",
                cover,
                &[("cpr", ()), ("aed", ()), ("first_aid", ())],
            )?;
        }
        if let Some(category) = &r.category {
            self.category(category);
        }
        let word = |text: &Option<Spanned<String>>| {
            text.as_ref()
                .map(|t| t.get_ref().clone())
                .unwrap_or_default()
        };
        Some(match r.check.get_ref().as_str() {
            "category_minimum" => Check::CategoryMinimum(word(&r.category)),
            "least_categories" => Check::LeastCategories,
            "own_minimum" => Check::OwnMinimum(
                r.bodies
                    .as_ref()
                    .map(|b| b.get_ref().clone())
                    .unwrap_or_default(),
            ),
            "card_current" => Check::CardCurrent(word(&r.cover)),
            "card_issued_within" => Check::CardIssuedWithin(word(&r.cover)),
            "card_valid_after" => Check::CardValidAfter(word(&r.cover)),
            "card_adult" => Check::CardAdult,
            "card_sides" => Check::CardSides,
            "card_skills" => Check::CardSkills,
            "card_throughout" => Check::CardThroughout,
            "asked" => Check::Asked(word(&r.ask)),
            _ => Check::Credits,
        })
    }

    fn stages(&mut self, written: Vec<written::StageToml>, rules: &[RuleEntry]) -> Vec<Stage> {
        const KNOWN: &[(&str, StageName)] = &[
            ("active", StageName::Active),
            ("late_window", StageName::LateWindow),
            ("late_extended", StageName::LateExtended),
            ("grace", StageName::Grace),
            ("lapsed", StageName::Lapsed),
        ];
        let fees: Vec<(&str, Name)> = Name::ALL
            .iter()
            .filter(|n| n.as_str().ends_with("_fee"))
            .map(|n| (n.as_str(), *n))
            .collect();
        let last = written.len();
        let mut stages: Vec<Stage> = Vec::new();
        for (at, s) in written.into_iter().enumerate() {
            let rule = self.ids(s.rule, &s.standing.span(), rules);
            let until = s.until.and_then(|until| {
                let span = until.get_ref().parse::<Span>();
                span.map_err(|message| {
                    self.fault(
                        until.span(),
                        message,
                        "count from the expiry: \"0 days\" is the expiry itself",
                    );
                })
                .ok()
            });
            let probe = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
            let ends = |span: Span| span.last_day(probe);
            let earlier = stages.last().and_then(|s| s.until).map(ends);
            if (until.is_none() && at + 1 != last)
                || until
                    .map(ends)
                    .zip(earlier)
                    .is_some_and(|(this, before)| this <= before)
            {
                self.fault(
                    s.standing.span(),
                    "the stages are not in the order of their ends",
                    "every stage ends later than the one above it; only the last may have no `until`",
                );
            }
            let fees = s
                .fees
                .iter()
                .filter_map(|fee| self.word("fee", fee, &fees))
                .collect();
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

    fn grades(&mut self, written: Vec<written::GradeToml>, rules: &[RuleEntry]) -> Vec<Grade> {
        const KNOWN: &[(&str, GradeMeans)] = &[
            ("pass", GradeMeans::Pass),
            ("fail", GradeMeans::Fail),
            ("audit", GradeMeans::Audit),
            ("in_progress", GradeMeans::InProgress),
        ];
        let mut grades: Vec<Grade> = Vec::new();
        for g in written {
            let rule = self.ids(g.rule, &g.means.span(), rules);
            let Some(means) = self.word("meaning of a grade", &g.means, KNOWN) else {
                continue;
            };
            for grade in g.grades {
                if grades.iter().any(|known| known.grade == grade) {
                    self.fault(
                        g.means.span(),
                        format!("the grade `{grade}` has two meanings"),
                        "keep one of them",
                    );
                }
                grades.push(Grade {
                    grade,
                    means,
                    rule: rule.clone(),
                });
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
        caps: &[Cap],
    ) {
        let for_all = |v: &&Value| v.certified_from.is_none() && v.since == from;
        let has = |name: Name, code: Option<&str>| {
            values.iter().filter(for_all).any(|v| {
                v.name == name && (v.credential.is_none() || v.credential.as_deref() == code)
            })
        };
        let asks = |check: &Check| requirements.iter().any(|r| r.check == *check);
        let mut missing = Vec::new();
        for name in [
            Name::CycleYears,
            Name::LateRenewal,
            Name::RenewalUnknown,
            Name::Approvers,
        ] {
            if !has(name, None) {
                missing.push(name.as_str().to_owned());
            }
        }
        if asks(&Check::Credits) {
            let without = credentials
                .iter()
                .filter(|c| !has(Name::Required, Some(&c.code)));
            missing.extend(without.map(|c| format!("required (for {})", c.code)));
        }
        for r in requirements {
            let of_category = |category: &str| {
                values
                    .iter()
                    .filter(for_all)
                    .any(|v| v.category.as_deref() == Some(category))
            };
            let rests_on = match &r.check {
                Check::CategoryMinimum(category) if !of_category(category) => {
                    missing.push(format!("category_minimum (for {category})"));
                    continue;
                }
                Check::LeastCategories => Name::LeastCategories,
                Check::OwnMinimum(_) => Name::OwnMinimum,
                Check::CardIssuedWithin(_) => Name::CardIssuedWithin,
                Check::CardValidAfter(_) => Name::CardValidAfter,
                Check::CardThroughout => Name::CardRequired,
                _ => continue,
            };
            if !has(rests_on, None) {
                missing.push(rests_on.as_str().to_owned());
            }
        }
        if caps.iter().any(|c| c.per == Per::Year) && !has(Name::Year, None) {
            missing.push(Name::Year.as_str().to_owned());
        }
        for name in missing {
            self.fault(
                id.span(),
                format!("the pack has no value `{name}` from {from} on"),
                "add a [[value]] with this name, `since` the day of covers_from",
            );
        }
        if has(Name::CprCeuCredit, None) && !asks(&Check::CardCurrent("cpr".to_owned())) {
            let help =
                "add the [[requirement]] card_current with cover = \"cpr\", or remove the value";
            self.fault(
                id.span(),
                "`cpr_ceu_credit` is what a current CPR card adds, and no requirement asks for one",
                help,
            );
        }
    }
}

/// A text with every run of white space as one blank.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
