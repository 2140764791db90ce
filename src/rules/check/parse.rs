//! A file's text to its tables, as far as they have the expected keys.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::super::written;
use super::checker::Checker;

/// Tables that have another name now: the old name, and the new one.
const RENAMED: &[(&str, &str)] = &[("ledger", "rule"), ("decision", "interpretation")];

impl Checker<'_> {
    /// The tables of a file. A table without the expected keys is an error and is left out, so that the other tables are
    /// checked as well.
    pub(super) fn parse<W: DeserializeOwned>(&mut self, text: &str) -> Option<W> {
        let (mut file, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            self.toml_error(error);
        }
        if !errors.is_empty() {
            return None;
        }
        self.rename_tables(file.get_mut());
        for (key, value) in file.get_mut().iter_mut() {
            let DeValue::Array(tables) = value.get_mut() else {
                continue;
            };
            let has_its_keys = |table: &Spanned<DeValue>| {
                let result = written::check_keys(key.get_ref(), table.clone());
                result.map_err(|error| self.toml_error(&error)).is_ok()
            };
            *tables = std::mem::replace(tables, DeArray::new())
                .into_iter()
                .filter(has_its_keys)
                .collect();
        }
        W::deserialize(toml::Deserializer::from(file))
            .map_err(|error| self.toml_error(&error))
            .ok()
    }

    /// Reports tables by their old names, and gives them the new ones, so that their contents are checked as well.
    fn rename_tables(&mut self, file: &mut DeTable<'_>) {
        for (old, new) in RENAMED {
            let Some((key, tables)) = file.remove_entry(*old) else {
                continue;
            };
            let span = key.span();
            self.fault(
                span.clone(),
                format!("[[{old}]] is called [[{new}]] now"),
                format!("rename every [[{old}]] of this file to [[{new}]]"),
            );
            if !file.contains_key(*new) {
                file.insert(Spanned::new(span, (*new).into()), tables);
            }
        }
    }

    fn toml_error(&mut self, error: &toml::de::Error) {
        let help =
            "docs/rule-packs.md lists the keys of each table, and the built-in packs show them";
        self.fault(error.span().unwrap_or(0..0), error.message(), help);
    }
}
