//! What the checks of all files share: the errors found so far, and the ids and words that a file may refer to.

use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::value::Datetime;

use super::super::fault::Fault;
use super::super::pack::{CredentialRule, RuleEntry, Source};
use super::super::written::{Ids, SourceToml};

/// Checks one file and collects its errors.
pub(super) struct Checker<'f> {
    /// The path of the file.
    pub file: &'f str,
    /// The ids of the interpretations.
    pub interpretations: Vec<String>,
    /// The rules of the pack.
    pub rules: Vec<RuleEntry>,
    /// The categories of the pack.
    pub categories: Vec<String>,
    /// The credentials of the pack.
    pub credentials: Vec<CredentialRule>,
    /// The errors.
    pub faults: Vec<Fault>,
    /// Notes that are not errors.
    pub notes: Vec<Fault>,
}

impl<'f> Checker<'f> {
    pub(super) fn new(file: &'f str, interpretations: &[String]) -> Self {
        Self {
            file,
            interpretations: interpretations.to_vec(),
            rules: Vec::new(),
            categories: Vec::new(),
            credentials: Vec::new(),
            faults: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Adds an error.
    pub(super) fn fault(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let fault = self.at(span, message, help);
        self.faults.push(fault);
    }

    /// Adds a note.
    pub(super) fn note(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let note = self.at(span, message, help);
        self.notes.push(note);
    }

    fn at(&self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault {
            file: self.file.to_owned(),
            span,
            message: message.into(),
            help: help.into(),
        }
    }

    /// Checks that a category is one of the pack.
    pub(super) fn category(&mut self, category: &Spanned<String>) {
        if !self.categories.contains(category.get_ref()) {
            self.fault(
                category.span(),
                format!("`{}` is not a category of this file", category.get_ref()),
                "write one of `categories`, or add it there",
            );
        }
    }

    /// A calendar date without a time.
    pub(super) fn date(&mut self, date: &Spanned<Datetime>) -> NaiveDate {
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
                format!("`{day}` is not a calendar date"),
                "write a day without a time, such as 2025-01-01",
            );
            NaiveDate::MIN
        })
    }

    /// The member of a closed list with this word.
    pub(super) fn word<T: Copy>(
        &mut self,
        what: &str,
        word: &Spanned<String>,
        known: &[T],
        as_str: fn(T) -> &'static str,
    ) -> Option<T> {
        let found = known
            .iter()
            .copied()
            .find(|member| as_str(*member) == word.get_ref());
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|member| as_str(*member)).collect();
            self.fault(
                word.span(),
                format!("`{}` is not a {what}", word.get_ref()),
                format!("write one of: {}", words.join(", ")),
            );
        }
        found
    }

    pub(super) fn sources(&mut self, written: Vec<SourceToml>) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for source in written {
            let checked_on = self.date(&source.checked_on);
            let id = source.id.get_ref().clone();
            if sources.iter().any(|s| s.id == id) {
                self.fault(
                    source.id.span(),
                    format!("the source `{id}` occurs twice"),
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

    pub(super) fn known_source(&mut self, id: &Spanned<String>, sources: &[Source]) -> String {
        if !sources.iter().any(|s| s.id == *id.get_ref()) {
            self.fault(
                id.span(),
                format!("`{}` is not a source of this file", id.get_ref()),
                "add a [[source]] with this id, or correct the id",
            );
        }
        id.get_ref().clone()
    }

    /// The ids that something is based on: at least one, each a rule of the file or an interpretation. `place` is where
    /// missing ids are reported.
    pub(super) fn ids(&mut self, ids: Option<Ids>, place: &Range<usize>) -> Vec<String> {
        let Some(ids) = ids.filter(|ids| !ids.get_ref().is_empty()) else {
            self.fault(
                place.clone(),
                "no rule is cited for this",
                "add rule = [\"…\"] with ids of rules, or of interpretations such as D11",
            );
            return Vec::new();
        };
        for id in ids.get_ref() {
            if !self.interpretations.contains(id) && !self.rules.iter().any(|r| r.id == *id) {
                self.fault(
                    ids.span(),
                    format!("`{id}` is neither a [[rule]] of this file nor an interpretation"),
                    "add a [[rule]] with the sentence, or correct the id",
                );
            }
        }
        ids.into_inner()
    }
}
