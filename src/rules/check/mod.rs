//! Texts to packs: the shape is read with its places, then everything is checked and all faults are collected.

mod interpretations;
mod pack;
mod units;

use std::ops::Range;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};
use toml::value::Datetime;

use super::fault::Fault;
use super::pack::{CredentialRule, RuleEntry, RulePack, Source};
use super::packs::RulePacks;
use super::value::{Name, Scalar, Value, ValueKind};
use super::written;

/// Reads all files; see [`RulePacks::read`].
pub(super) fn all(files: &[(&str, &str)]) -> Result<RulePacks, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut known: Vec<String> = Vec::new();
    let interpretations = one("interpretations.toml", files, &mut faults).map(|(written, text)| {
        let mut check = Checker::new(written_as("interpretations.toml", files), &known);
        let interpretations = check.interpretations(written, text);
        known = check.interpretations;
        faults.append(&mut check.faults);
        interpretations
    });
    let units = one("units.toml", files, &mut faults).map(|(written, text)| {
        let mut check = Checker::new(written_as("units.toml", files), &known);
        let units = check.units(written, text);
        faults.append(&mut check.faults);
        units
    });
    let mut packs: Vec<RulePack> = Vec::new();
    let mut notes = Vec::new();
    for &(file, text) in files.iter().filter(|(file, _)| is_pack(file)) {
        let mut check = Checker::new(file, &known);
        if let Some(pack) = check.read(text) {
            check.taken(&pack, &packs);
            packs.push(check.pack(pack, text, units.as_ref(), files));
        }
        faults.append(&mut check.faults);
        notes.append(&mut check.notes);
    }
    packs.sort_by(|a, b| a.id.cmp(&b.id));
    match (units, interpretations) {
        (Some(units), Some(interpretations)) if faults.is_empty() => Ok(RulePacks {
            packs,
            units,
            interpretations,
            notes,
        }),
        _ => Err(faults),
    }
}

/// The last part of a file's path.
pub(super) fn file_name(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}

/// A body's pack, and no text beside one.
fn is_pack(file: &str) -> bool {
    let name = file_name(file);
    !SHARED.contains(&name)
        && std::path::Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "toml")
}

/// A file's name as it was given, with its folder.
fn written_as<'n>(name: &'n str, files: &[(&'n str, &str)]) -> &'n str {
    files
        .iter()
        .map(|(file, _)| *file)
        .find(|file| file_name(file) == name)
        .unwrap_or(name)
}

/// The files that are no body's pack.
const SHARED: &[&str] = &["interpretations.toml", "providers.toml", "units.toml"];

/// A file that must be there, read into its shape.
fn one<'t, W: serde::de::DeserializeOwned>(
    file: &str,
    files: &[(&str, &'t str)],
    faults: &mut Vec<Fault>,
) -> Option<(W, &'t str)> {
    let found = files.iter().find(|(name, _)| file_name(name) == file);
    let mut check = Checker::new(found.map_or(file, |(name, _)| name), &[]);
    if found.is_none() {
        check.fault(
            0..0,
            format!("there is no {file} among the rules"),
            "copy the built-in one beside your packs",
        );
    }
    let read = found.and_then(|(_, text)| check.read(text).map(|written| (written, *text)));
    faults.append(&mut check.faults);
    read
}

/// A value of its kind, from TOML or from the configuration's text.
pub(super) fn scalar(kind: ValueKind, value: &toml::Value) -> Result<Scalar, String> {
    match (kind, value) {
        (ValueKind::Amount, toml::Value::Integer(n)) if *n >= 0 => {
            Ok(Scalar::Amount(Decimal::from(*n)))
        }
        (ValueKind::Amount, toml::Value::String(text)) => {
            let amount = text
                .parse::<Decimal>()
                .map_err(|_| format!("`{text}` is no number"))?;
            if amount.is_sign_negative() {
                Err(format!("`{text}` is negative"))
            } else {
                Ok(Scalar::Amount(amount))
            }
        }
        (ValueKind::Amount, toml::Value::Float(_)) => {
            Err("an amount with a point stands in quotes, so that it stays exact".to_owned())
        }
        (ValueKind::Amount, _) => Err("an amount of zero or more is expected here".to_owned()),
        (ValueKind::Count, toml::Value::Integer(n)) => u32::try_from(*n)
            .map(Scalar::Count)
            .map_err(|_| format!("`{n}` is negative or too large")),
        (ValueKind::Count, toml::Value::String(text)) => text
            .parse()
            .map(Scalar::Count)
            .map_err(|_| format!("`{text}` is no whole number")),
        (ValueKind::Count, _) => Err("a whole number is expected here".to_owned()),
        (ValueKind::Counts, toml::Value::Array(list)) => {
            counts(list.iter().map(toml::Value::to_string))
        }
        (ValueKind::Counts, toml::Value::String(text)) => {
            counts(text.split(',').map(|n| n.trim().to_owned()))
        }
        (ValueKind::Counts, _) => {
            Err("a list of whole numbers is expected here, such as [90, 30]".to_owned())
        }
        (ValueKind::Span, toml::Value::String(text)) => text.parse().map(Scalar::Span),
        (ValueKind::Span, _) => {
            Err("a length of time is expected here, such as \"90 days\"".to_owned())
        }
        (kind, toml::Value::String(text)) => words(
            kind,
            text.split(',').map(str::trim).filter(|w| !w.is_empty()),
        ),
        (kind, toml::Value::Array(list)) if kind == ValueKind::Covers => {
            words(kind, list.iter().map(|v| v.as_str().unwrap_or("?")))
        }
        (kind, _) => Err(format!(
            "one of {} is expected here",
            kind.words().join(", ")
        )),
    }
}

/// One or more, each smaller than the one before.
fn counts(given: impl Iterator<Item = String>) -> Result<Scalar, String> {
    let counts = given
        .map(|n| {
            n.parse::<u32>()
                .map_err(|_| format!("`{n}` is no whole number"))
        })
        .collect::<Result<Vec<u32>, String>>()?;
    let falling = counts.windows(2).all(|pair| pair[0] > pair[1]);
    if counts.is_empty() || !falling {
        Err("the largest number stands first, and none twice".to_owned())
    } else {
        Ok(Scalar::Counts(counts))
    }
}

fn words<'w>(kind: ValueKind, given: impl Iterator<Item = &'w str>) -> Result<Scalar, String> {
    let given: Vec<String> = given.map(str::to_owned).collect();
    let unknown = given.iter().find(|w| !kind.words().contains(&w.as_str()));
    match unknown {
        Some(word) => Err(format!("`{word}` is none of {}", kind.words().join(", "))),
        None if kind != ValueKind::Covers && given.len() != 1 => Err(format!(
            "exactly one of {} is expected here",
            kind.words().join(", ")
        )),
        None => Ok(Scalar::Words(given)),
    }
}

/// The faults of one file.
struct Checker<'f> {
    file: &'f str,
    /// The ids of the decisions.
    interpretations: Vec<String>,
    /// The categories of the pack.
    categories: Vec<String>,
    faults: Vec<Fault>,
    /// What is no error and still worth saying.
    notes: Vec<Fault>,
}

impl<'f> Checker<'f> {
    fn new(file: &'f str, interpretations: &[String]) -> Self {
        Self {
            file,
            interpretations: interpretations.to_vec(),
            categories: Vec::new(),
            faults: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn fault(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Fault {
            file: self.file.to_owned(),
            span,
            message: message.into(),
            help: help.into(),
        });
    }

    fn note(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.notes.push(Fault {
            file: self.file.to_owned(),
            span,
            message: message.into(),
            help: help.into(),
        });
    }

    /// A file's text in its shape. A table that has not its shape is a fault and left out, so that the others are checked too.
    fn read<W: serde::de::DeserializeOwned>(&mut self, text: &str) -> Option<W> {
        let (mut file, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            self.shape(error);
        }
        if !errors.is_empty() {
            return None;
        }
        for (key, value) in file.get_mut().iter_mut() {
            let DeValue::Array(tables) = value.get_mut() else {
                continue;
            };
            let fits = |table: &Spanned<DeValue>| match written::entry(key.get_ref(), table.clone())
            {
                Some(Err(error)) => {
                    self.shape(&error);
                    false
                }
                Some(Ok(())) | None => true,
            };
            *tables = std::mem::replace(tables, DeArray::new())
                .into_iter()
                .filter(fits)
                .collect();
        }
        W::deserialize(toml::Deserializer::from(file))
            .map_err(|error| self.shape(&error))
            .ok()
    }

    /// What the TOML reader itself refuses.
    fn shape(&mut self, error: &toml::de::Error) {
        let help =
            "docs/rule-packs.md lists the keys of each table, and the built-in packs show them";
        self.fault(error.span().unwrap_or(0..0), error.message(), help);
    }

    /// One of the pack's categories.
    fn category(&mut self, category: &Spanned<String>) {
        if !self.categories.contains(category.get_ref()) {
            self.fault(
                category.span(),
                format!("`{}` is no category of this file", category.get_ref()),
                "write one of `categories`, or add it there",
            );
        }
    }

    fn date(&mut self, date: &Spanned<Datetime>) -> NaiveDate {
        let day = date.get_ref();
        let parts = day
            .date
            .filter(|_| day.time.is_none() && day.offset.is_none());
        let parsed = parts.and_then(|d| {
            NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day))
        });
        parsed.unwrap_or_else(|| {
            self.fault(
                date.span(),
                format!("`{day}` is no calendar date"),
                "write a day without a time, such as 2025-01-01",
            );
            NaiveDate::MIN
        })
    }

    /// One of a closed list.
    fn word<T: Copy>(
        &mut self,
        what: &str,
        word: &Spanned<String>,
        known: &[(&str, T)],
    ) -> Option<T> {
        let found = known
            .iter()
            .find(|(name, _)| name == word.get_ref())
            .map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.fault(
                word.span(),
                format!("`{}` is no {what}", word.get_ref()),
                format!("write one of: {}", names.join(", ")),
            );
        }
        found
    }

    fn sources(&mut self, written: Vec<written::SourceToml>) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for source in written {
            let checked_on = self.date(&source.checked_on);
            let id = source.id.get_ref().clone();
            if sources.iter().any(|s| s.id == id) {
                self.fault(
                    source.id.span(),
                    format!("the source `{id}` is there twice"),
                    "give each source its own id",
                );
            }
            sources.push(Source {
                id,
                title: source.title,
                checked_on,
                verified: source.verified,
                text: source.text,
            });
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
    fn ids(
        &mut self,
        ids: Option<written::Ids>,
        place: &Range<usize>,
        rules: &[RuleEntry],
    ) -> Vec<String> {
        let Some(ids) = ids.filter(|ids| !ids.get_ref().is_empty()) else {
            self.fault(
                place.clone(),
                "nothing is cited for this",
                "add rule = [\"…\"] with the ledger's ids or a decision's, such as D11",
            );
            return Vec::new();
        };
        for id in ids.get_ref() {
            if !self.interpretations.contains(id) && !rules.iter().any(|row| row.id == *id) {
                self.fault(
                    ids.span(),
                    format!("`{id}` is neither in this file's ledger nor a decision"),
                    "add a [[ledger]] row with the sentence, or correct the id",
                );
            }
        }
        ids.into_inner()
    }

    fn value(
        &mut self,
        written: written::ValueToml,
        rules: &[RuleEntry],
        credentials: &[CredentialRule],
    ) -> Option<Value> {
        let before = self.faults.len();
        let since = self.date(&written.since);
        let rule = self.ids(written.rule, &written.name.span(), rules);
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
        let category = written.category.map(|category| {
            self.category(&category);
            category.into_inner()
        });
        let certified_from = written.certified_from.as_ref().map(|day| self.date(day));
        let quotes: Vec<&String> = rules
            .iter()
            .filter(|row| rule.contains(&row.id))
            .flat_map(|row| &row.quotes)
            .collect();
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
        let summary = rules
            .iter()
            .find(|row| rule.contains(&row.id) && !row.summary.is_empty())
            .map(|row| row.summary.clone());
        let sentence = summary.filter(|_| sentence.is_empty()).unwrap_or(sentence);
        let known: Vec<(&str, Name)> = Name::ALL.iter().map(|n| (n.as_str(), *n)).collect();
        let name = self.word("value's name", &written.name, &known)?;
        if (name == Name::CategoryMinimum) != category.is_some() {
            self.fault(
                written.name.span(),
                "`category` belongs to `category_minimum`, and only there",
                "add or remove category = \"…\"",
            );
        }
        if let Some(day) = written.certified_from.filter(|_| name != Name::Required) {
            self.fault(
                day.span(),
                "`certified_from` belongs to `required` and to caps, and only there",
                "remove it",
            );
        }
        match scalar(name.kind(), written.value.get_ref()) {
            // Of a value that is wrong elsewhere nothing further is said.
            Ok(_) if self.faults.len() > before => None,
            Ok(scalar) => Some(Value {
                name,
                credential,
                category,
                certified_from,
                since,
                scalar,
                rule,
                sentence,
                says: written.says,
            }),
            Err(message) => {
                self.fault(
                    written.value.span(),
                    message,
                    format!("`{}` takes {}", name.as_str(), takes(name.kind())),
                );
                None
            }
        }
    }

    /// Values of one name stand in the order of their first days, and no two begin on the same day.
    fn values(
        &mut self,
        written: Vec<written::ValueToml>,
        covers_from: NaiveDate,
        rules: &[RuleEntry],
        credentials: &[CredentialRule],
    ) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for one in written {
            let span = one.since.span();
            let Some(value) = self.value(one, rules, credentials) else {
                continue;
            };
            let key = |v: &Value| {
                (
                    v.name,
                    v.credential.clone(),
                    v.category.clone(),
                    v.certified_from,
                )
            };
            let before = values
                .iter()
                .rev()
                .find(|v| key(v) == key(&value))
                .map(|v| v.since);
            if before == Some(value.since) {
                self.fault(
                    span.clone(),
                    format!(
                        "two values of `{}` begin on {}",
                        value.name.as_str(),
                        value.since
                    ),
                    "keep one of them",
                );
            } else if before.is_some_and(|day| day > value.since) {
                self.fault(
                    span.clone(),
                    format!(
                        "the values of `{}` are not in the order of their first days",
                        value.name.as_str()
                    ),
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
        ValueKind::Amount => {
            "an exact number of zero or more, in quotes where it has a point".to_owned()
        }
        ValueKind::Counts => "whole numbers, the largest first".to_owned(),
        ValueKind::Count => "a whole number".to_owned(),
        ValueKind::Span => {
            "a length of time such as \"90 days\", \"6 months\" or \"1 year\"".to_owned()
        }
        kind => format!("one of {}", kind.words().join(", ")),
    }
}
