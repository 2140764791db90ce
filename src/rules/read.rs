//! Texts to packs: the shape is read with its places, then everything is checked and all faults are collected.

use std::ops::Range;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::value::Datetime;

use super::pack::{
    Activity, Cap, Check, CredentialRule, GradeMeans, LedgerRow, Name, Per, RequirementRule, RulePack, Scalar, Source, Span, Stage,
    StageName, Subject, Treatment, Value, ValueKind,
};
use super::units::{Body, CardIssuer, UnitRule, Units};
use super::{Fault, RulePacks, names, sha256, written};

/// Who may decide a ledger row.
const BY: &[&str] = &["paper", "data", "roster", "computed", "person", "information"];
/// The decisions of the ledger are D1 to D32.
const DECISIONS: u32 = 32;

/// Reads all files; see [`RulePacks::read`].
pub(super) fn all(files: &[(&str, &str)]) -> Result<RulePacks, Vec<Fault>> {
    let (mut packs, mut units, mut faults) = (Vec::new(), None, Vec::new());
    for &(file, text) in files.iter().filter(|(file, _)| *file != "providers.toml") {
        let mut check = Checker { file, faults: Vec::new() };
        if file == "units.toml" {
            units = toml::from_str(text).map_err(|e| check.shape(&e)).ok().map(|w| check.units(w, text));
        } else if let Ok(pack) = toml::from_str(text).map_err(|e| check.shape(&e)) {
            packs.push(check.pack(pack, text));
        }
        faults.append(&mut check.faults);
    }
    if units.is_none() && faults.is_empty() {
        let (message, help) = ("there is no units.toml among the rules".to_owned(), "copy the built-in one beside your packs".to_owned());
        faults.push(Fault { file: "units.toml".to_owned(), span: 0..0, message, help });
    }
    packs.sort_by(|a: &RulePack, b| a.id.cmp(&b.id));
    match units {
        Some(units) if faults.is_empty() => Ok(RulePacks { packs, units }),
        _ => Err(faults),
    }
}

/// A value of its kind, from TOML or from the configuration's text.
pub(super) fn scalar(kind: ValueKind, value: &toml::Value) -> Result<Scalar, String> {
    match (kind, value) {
        (ValueKind::Amount, toml::Value::Integer(n)) if *n >= 0 => Ok(Scalar::Amount(Decimal::from(*n))),
        (ValueKind::Amount, toml::Value::String(text)) => {
            let amount = text.parse::<Decimal>().map_err(|_| format!("`{text}` is no number"))?;
            if amount.is_sign_negative() { Err(format!("`{text}` is negative")) } else { Ok(Scalar::Amount(amount)) }
        }
        (ValueKind::Amount, toml::Value::Float(_)) => Err("an amount with a point stands in quotes, so that it stays exact".to_owned()),
        (ValueKind::Amount, _) => Err("an amount of zero or more is expected here".to_owned()),
        (ValueKind::Count, toml::Value::Integer(n)) => {
            u32::try_from(*n).map(Scalar::Count).map_err(|_| format!("`{n}` is negative or too large"))
        }
        (ValueKind::Count, toml::Value::String(text)) => {
            text.parse().map(Scalar::Count).map_err(|_| format!("`{text}` is no whole number"))
        }
        (ValueKind::Count, _) => Err("a whole number is expected here".to_owned()),
        (ValueKind::Span, toml::Value::String(text)) => text.parse().map(Scalar::Span),
        (ValueKind::Span, _) => Err("a length of time is expected here, such as \"90 days\"".to_owned()),
        (kind, toml::Value::String(text)) => words(kind, text.split(',').map(str::trim).filter(|w| !w.is_empty())),
        (kind, toml::Value::Array(list)) if kind == ValueKind::Covers => words(kind, list.iter().map(|v| v.as_str().unwrap_or("?"))),
        (kind, _) => Err(format!("one of {} is expected here", kind.words().join(", "))),
    }
}

fn words<'w>(kind: ValueKind, given: impl Iterator<Item = &'w str>) -> Result<Scalar, String> {
    let given: Vec<String> = given.map(str::to_owned).collect();
    let unknown = given.iter().find(|w| !kind.words().contains(&w.as_str()));
    match unknown {
        Some(word) => Err(format!("`{word}` is none of {}", kind.words().join(", "))),
        None if kind != ValueKind::Covers && given.len() != 1 => {
            Err(format!("exactly one of {} is expected here", kind.words().join(", ")))
        }
        None => Ok(Scalar::Words(given)),
    }
}

/// The faults of one file.
struct Checker<'f> {
    file: &'f str,
    faults: Vec<Fault>,
}

impl Checker<'_> {
    fn fault(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Fault { file: self.file.to_owned(), span, message: message.into(), help: help.into() });
    }

    /// What the TOML reader itself refuses: it stops at the first.
    fn shape(&mut self, error: &toml::de::Error) {
        let help = "the keys of each table stand in the built-in packs; correct this, then check again for further errors";
        self.fault(error.span().unwrap_or(0..0), error.message(), help);
    }

    fn date(&mut self, date: &Spanned<Datetime>) -> NaiveDate {
        let day = date.get_ref();
        let parts = day.date.filter(|_| day.time.is_none() && day.offset.is_none());
        let parsed = parts.and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)));
        parsed.unwrap_or_else(|| {
            self.fault(date.span(), format!("`{day}` is no calendar date"), "write a day without a time, such as 2025-01-01");
            NaiveDate::MIN
        })
    }

    /// One of a closed list.
    fn word<T: Copy>(&mut self, what: &str, word: &Spanned<String>, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(name, _)| name == word.get_ref()).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.fault(word.span(), format!("`{}` is no {what}", word.get_ref()), format!("write one of: {}", names.join(", ")));
        }
        found
    }

    fn sources(&mut self, written: Vec<written::Source>) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for source in written {
            let checked_on = self.date(&source.checked_on);
            let id = source.id.get_ref().clone();
            if sources.iter().any(|s| s.id == id) {
                self.fault(source.id.span(), format!("the source `{id}` is there twice"), "give each source its own id");
            }
            sources.push(Source { id, title: source.title, checked_on, verified: source.verified });
        }
        sources
    }

    fn known_source(&mut self, id: &Spanned<String>, sources: &[Source]) -> String {
        if !sources.iter().any(|s| s.id == *id.get_ref()) {
            self.fault(
                id.span(),
                format!("`{}` is no source of this file", id.get_ref()),
                "add a [[source]] with this id, or correct the id",
            );
        }
        id.get_ref().clone()
    }

    /// The ids behind a rule: at least one, each in the ledger or a decision.
    fn ids(&mut self, ids: Option<written::Ids>, place: &Range<usize>, ledger: &[LedgerRow]) -> Vec<String> {
        let Some(ids) = ids.filter(|ids| !ids.get_ref().is_empty()) else {
            self.fault(place.clone(), "nothing is cited for this", "add rule = [\"…\"] with the ledger's ids or a decision's (D1 to D32)");
            return Vec::new();
        };
        for id in ids.get_ref() {
            let decision = id.strip_prefix('D').and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| (1..=DECISIONS).contains(&n));
            if !decision && !ledger.iter().any(|row| row.id == *id) {
                self.fault(
                    ids.span(),
                    format!("`{id}` is neither in this file's ledger nor a decision"),
                    "add a [[ledger]] row with the sentence, or correct the id",
                );
            }
        }
        ids.into_inner()
    }

    fn value(&mut self, written: written::Value, ledger: &[LedgerRow], credentials: &[CredentialRule]) -> Option<Value> {
        let since = self.date(&written.since);
        let rule = self.ids(written.rule, &written.name.span(), ledger);
        let credential = written.credential.map(|code| {
            if !credentials.iter().any(|c| c.code == *code.get_ref()) {
                self.fault(
                    code.span(),
                    format!("`{}` is no credential of this file", code.get_ref()),
                    "write the code of a [[credential]]",
                );
            }
            code.into_inner()
        });
        let quotes: Vec<&String> = ledger.iter().filter(|row| rule.contains(&row.id)).flat_map(|row| &row.quotes).collect();
        let sentence = match written.quote {
            Some(quote) => {
                if !quotes.contains(&quote.get_ref()) {
                    self.fault(
                        quote.span(),
                        "this quote is not among the quotes of the ids it cites",
                        "copy a quote of the [[ledger]] row word for word",
                    );
                }
                quote.into_inner()
            }
            None => quotes.first().map_or_else(String::new, |q| (*q).clone()),
        };
        let known: Vec<(&str, Name)> = Name::ALL.iter().map(|n| (n.as_str(), *n)).collect();
        let name = self.word("value's name", &written.name, &known)?;
        match scalar(name.kind(), written.value.get_ref()) {
            Ok(scalar) => Some(Value { name, credential, since, scalar, rule, sentence, says: written.says }),
            Err(message) => {
                self.fault(written.value.span(), message, format!("`{}` takes {}", name.as_str(), takes(name.kind())));
                None
            }
        }
    }

    /// Values of one name stand in the order of their first days, and no two begin on the same day.
    fn values(
        &mut self,
        written: Vec<written::Value>,
        covers_from: NaiveDate,
        ledger: &[LedgerRow],
        credentials: &[CredentialRule],
    ) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for one in written {
            let span = one.since.span();
            let Some(value) = self.value(one, ledger, credentials) else { continue };
            let before = values.iter().rev().find(|v| v.name == value.name && v.credential == value.credential).map(|v| v.since);
            if before == Some(value.since) {
                self.fault(span.clone(), format!("two values of `{}` begin on {}", value.name.as_str(), value.since), "keep one of them");
            } else if before.is_some_and(|day| day > value.since) {
                self.fault(
                    span.clone(),
                    format!("the values of `{}` are not in the order of their first days", value.name.as_str()),
                    "put the older value first",
                );
            }
            if value.since < covers_from {
                self.fault(
                    span,
                    format!("{} is before covers_from, {covers_from}", value.since),
                    "the file covers no day before covers_from",
                );
            }
            values.push(value);
        }
        values
    }
}

fn takes(kind: ValueKind) -> String {
    match kind {
        ValueKind::Amount => "an exact number of zero or more, in quotes where it has a point".to_owned(),
        ValueKind::Count => "a whole number".to_owned(),
        ValueKind::Span => "a length of time such as \"90 days\", \"6 months\" or \"1 year\"".to_owned(),
        kind => format!("one of {}", kind.words().join(", ")),
    }
}

/// The parts of a body's pack.
impl Checker<'_> {
    fn pack(&mut self, w: written::Pack, text: &str) -> RulePack {
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

/// The parts of `units.toml`.
impl Checker<'_> {
    fn units(&mut self, w: written::Units, text: &str) -> Units {
        let covers_from = self.date(&w.covers_from);
        let sources = self.sources(w.source);
        let bodies: Vec<Body> = w
            .body
            .into_iter()
            .map(|b| Body { code: b.code.into_inner(), name: b.name, recognised_since: b.recognised_since.map(|day| self.date(&day)) })
            .collect();
        let mut units: Vec<UnitRule> = Vec::new();
        for u in w.unit {
            let since = self.date(&u.since);
            let source = self.known_source(&u.source, &sources);
            let body = u.body.as_ref().map(|b| b.get_ref().clone());
            if let Some(code) = u.body.filter(|code| !bodies.iter().any(|b| b.code == *code.get_ref())) {
                self.fault(code.span(), format!("`{}` is no body of this file", code.get_ref()), "add a [[body]] with this code");
            }
            if *u.seconds.get_ref() <= 0 {
                self.fault(u.seconds.span(), "a unit is worth more than no time", "write whole seconds of contact time, 3600 for an hour");
            }
            if units.iter().any(|o| o.body == body && o.unit == *u.unit.get_ref() && o.since >= since) {
                self.fault(u.unit.span(), "two worths of this unit overlap or are out of order", "each begins after the one above it");
            }
            let (unit, seconds) = (u.unit.into_inner(), u.seconds.into_inner());
            units.push(UnitRule { body, unit, seconds, since, same_amount: u.same_amount, source, sentence: u.sentence });
        }
        let mut card_issuers = Vec::new();
        for c in w.card_issuer {
            let (since, source) = (self.date(&c.since), self.known_source(&c.source, &sources));
            match c.valid.get_ref().parse() {
                Ok(valid) => {
                    card_issuers.push(CardIssuer {
                        name: c.name,
                        valid,
                        to_month_end: c.to_month_end,
                        since,
                        source,
                        sentence: c.sentence,
                    });
                }
                Err(message) => self.fault(c.valid.span(), message, "how long a card is valid from its issue"),
            }
        }
        let values = self.values(w.value, covers_from, &[], &[]);
        for name in [
            Name::PlausibleHours,
            Name::BareNumberHours,
            Name::PlausibleCardCredits,
            Name::PlausibleCollegeCredits,
            Name::ToleranceHours,
            Name::HoursADay,
            Name::DueSoonDays,
        ] {
            if !values.iter().any(|v| v.name == name && v.since == covers_from) {
                self.fault(
                    w.covers_from.span(),
                    format!("there is no value `{}` from {covers_from} on", name.as_str()),
                    "add a [[value]] with this name",
                );
            }
        }
        Units { version: w.version, sha256: sha256(text.as_bytes()), sources, bodies, units, card_issuers, values }
    }
}
