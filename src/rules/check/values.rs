//! `[[value]]` tables: figures and settings from a day on.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use toml::Spanned;

use super::super::value::{Name, Scalar, Value, ValueKind};
use super::super::written::ValueToml;
use super::checker::Checker;

impl Checker<'_> {
    /// Values. Those of one name must be in the order of their first days, and no two may begin on the same day.
    pub(super) fn values(&mut self, written: Vec<ValueToml>, covers_from: NaiveDate) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for written in written {
            let span = written.since.span();
            let Some(value) = self.value(written) else {
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
                    format!("two values of `{}` begin on {}", value.name, value.since),
                    "keep one of them",
                );
            } else if before.is_some_and(|day| day > value.since) {
                self.fault(
                    span.clone(),
                    format!(
                        "the values of `{}` are not in the order of their first days",
                        value.name
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

    fn value(&mut self, written: ValueToml) -> Option<Value> {
        let errors_before = self.faults.len();
        let since = self.date(&written.since);
        let rule = self.ids(written.rule, &written.name.span());
        let credential = written.credential.map(|code| self.own_credential(code));
        let category = written.category.map(|category| {
            self.category(&category);
            category.into_inner()
        });
        let certified_from = written.certified_from.as_ref().map(|day| self.date(day));
        let sentence = self.sentence(written.quote, &rule);
        let name = self.word("name of a value", &written.name, Name::ALL, Name::as_str)?;
        if (name == Name::CategoryMinimum) != category.is_some() {
            self.fault(
                written.name.span(),
                "`category_minimum` takes the key `category`, and no other value does",
                "add or remove category = \"…\"",
            );
        }
        if let Some(day) = written.certified_from.filter(|_| name != Name::Required) {
            self.fault(
                day.span(),
                "only `required` and caps take the key `certified_from`",
                "remove it",
            );
        }
        match scalar(name.kind(), written.value.get_ref()) {
            // A value that has another error is left out without further errors.
            Ok(_) if self.faults.len() > errors_before => None,
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
                    format!("`{name}` takes {}", expected(name.kind())),
                );
                None
            }
        }
    }

    /// The code of a credential of this file.
    fn own_credential(&mut self, code: Spanned<String>) -> String {
        if !self.credentials.iter().any(|c| c.code == *code.get_ref()) {
            self.fault(
                code.span(),
                format!("`{}` is not a credential of this file", code.get_ref()),
                "write the code of a [[credential]]",
            );
        }
        code.into_inner()
    }

    /// The sentence behind a value: the quote that it names, otherwise the first quote of its rules, otherwise their
    /// summary.
    fn sentence(&mut self, quote: Option<Spanned<String>>, ids: &[String]) -> String {
        let rules = self.rules.iter().filter(|rule| ids.contains(&rule.id));
        let quotes: Vec<&String> = rules.clone().flat_map(|rule| &rule.quotes).collect();
        let first_quote = quotes.first().map(|quote| (*quote).clone());
        let summary = rules
            .map(|rule| &rule.summary)
            .find(|summary| !summary.is_empty())
            .cloned();
        let Some(quote) = quote else {
            return first_quote.or(summary).unwrap_or_default();
        };
        if !quotes.contains(&quote.get_ref()) {
            self.fault(
                quote.span(),
                "this is not a quote of the rules that are cited",
                "copy a quote of the [[rule]] word for word",
            );
        }
        quote.into_inner()
    }
}

/// A value of a kind, from TOML or from the text of a configuration.
pub(in crate::rules) fn scalar(kind: ValueKind, value: &toml::Value) -> Result<Scalar, String> {
    match kind {
        ValueKind::Amount => amount(value),
        ValueKind::Count => count(value),
        ValueKind::Counts => match value {
            toml::Value::Array(list) => counts(list.iter().map(toml::Value::to_string)),
            toml::Value::String(text) => counts(text.split(',').map(|n| n.trim().to_owned())),
            _ => Err("a list of whole numbers is expected here, such as [90, 30]".to_owned()),
        },
        ValueKind::Span => match value {
            toml::Value::String(text) => text.parse().map(Scalar::Span),
            _ => Err("a length of time is expected here, such as \"90 days\"".to_owned()),
        },
        ValueKind::Covers if value.is_array() => {
            let list = value.as_array().into_iter().flatten();
            words(kind, list.map(|v| v.as_str().unwrap_or("?")))
        }
        kind => match value {
            toml::Value::String(text) => words(
                kind,
                text.split(',').map(str::trim).filter(|w| !w.is_empty()),
            ),
            _ => Err(format!(
                "one of {} is expected here",
                kind.words().join(", ")
            )),
        },
    }
}

/// An exact number of zero or more.
fn amount(value: &toml::Value) -> Result<Scalar, String> {
    match value {
        toml::Value::Integer(n) if *n >= 0 => Ok(Scalar::Amount(Decimal::from(*n))),
        toml::Value::String(text) => {
            let amount = text
                .parse::<Decimal>()
                .map_err(|_| format!("`{text}` is not a number"))?;
            if amount.is_sign_negative() {
                Err(format!("`{text}` is negative"))
            } else {
                Ok(Scalar::Amount(amount))
            }
        }
        toml::Value::Float(_) => Err(
            "a number with a decimal point must be in quotes, so that it stays exact".to_owned(),
        ),
        _ => Err("a number of zero or more is expected here".to_owned()),
    }
}

fn count(value: &toml::Value) -> Result<Scalar, String> {
    match value {
        toml::Value::Integer(n) => u32::try_from(*n)
            .map(Scalar::Count)
            .map_err(|_| format!("`{n}` is negative or too large")),
        toml::Value::String(text) => text
            .parse()
            .map(Scalar::Count)
            .map_err(|_| format!("`{text}` is not a whole number")),
        _ => Err("a whole number is expected here".to_owned()),
    }
}

/// One or more whole numbers, each smaller than the one before.
fn counts(texts: impl Iterator<Item = String>) -> Result<Scalar, String> {
    let counts = texts
        .map(|n| {
            n.parse::<u32>()
                .map_err(|_| format!("`{n}` is not a whole number"))
        })
        .collect::<Result<Vec<u32>, String>>()?;
    let falling = counts.windows(2).all(|pair| pair[0] > pair[1]);
    if counts.is_empty() || !falling {
        Err("the numbers must start with the largest, without repetition".to_owned())
    } else {
        Ok(Scalar::Counts(counts))
    }
}

fn words<'w>(kind: ValueKind, words: impl Iterator<Item = &'w str>) -> Result<Scalar, String> {
    let words: Vec<String> = words.map(str::to_owned).collect();
    let known = kind.words();
    match words.iter().find(|word| !known.contains(&word.as_str())) {
        Some(word) => Err(format!("`{word}` is not one of {}", known.join(", "))),
        None if kind != ValueKind::Covers && words.len() != 1 => Err(format!(
            "exactly one of {} is expected here",
            known.join(", ")
        )),
        None => Ok(Scalar::Words(words)),
    }
}

/// What a kind of value takes, for errors.
fn expected(kind: ValueKind) -> String {
    match kind {
        ValueKind::Amount => {
            "an exact number of zero or more, in quotes if it has a decimal point".to_owned()
        }
        ValueKind::Counts => "whole numbers, the largest first".to_owned(),
        ValueKind::Count => "a whole number".to_owned(),
        ValueKind::Span => {
            "a length of time such as \"90 days\", \"6 months\" or \"1 year\"".to_owned()
        }
        kind => format!("one of {}", kind.words().join(", ")),
    }
}
