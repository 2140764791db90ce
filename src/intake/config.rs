//! The configuration: a TOML file of settings goes in; their names and values with their positions go out.
//!
//! This file knows no setting. Which names and values exist is decided by its caller.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::intake::display_name::quoted;
use crate::rules::Fault;

/// One setting of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Its name, as written.
    pub name: String,
    /// The bytes of the name in the file.
    pub name_span: Range<usize>,
    /// Its value.
    pub value: SettingValue,
    /// The bytes of the value in the file.
    pub value_span: Range<usize>,
}

/// The values that a setting can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingValue {
    /// `true` or `false`.
    Switch(bool),
    /// A text, or a whole number or a day as written.
    Word(String),
    /// A list of these.
    List(Vec<String>),
}

/// Reads a configuration, in the order of its lines.
///
/// # Errors
/// Every value that is none of [`SettingValue`], or the first error of the TOML.
pub fn read(file: &str, text: &str) -> Result<Vec<Setting>, Vec<Fault>> {
    let table = DeTable::parse(text).map_err(|error| {
        vec![Fault {
            help: HELP.to_owned(),
            ..Fault::of_toml(file, &error)
        }]
    })?;
    let mut settings = Vec::new();
    let mut faults = Vec::new();
    for (name, written) in table.get_ref() {
        match value(written.get_ref()) {
            Some(value) => settings.push(Setting {
                name: name.get_ref().to_string(),
                name_span: name.span(),
                value,
                value_span: written.span(),
            }),
            None => faults.push(Fault {
                file: file.to_owned(),
                span: written.span(),
                message: format!(
                    "{} must be true, false, a whole number, a text in quotes, or a list of texts",
                    quoted(name.get_ref())
                ),
                help: HELP.to_owned(),
            }),
        }
    }
    settings.sort_by_key(|setting| setting.name_span.start);
    if faults.is_empty() {
        Ok(settings)
    } else {
        Err(faults)
    }
}

const HELP: &str = "write one setting per line, such as `roster = \"staff.csv\"`; `recert init` writes a file in which all are explained";

fn value(value: &DeValue<'_>) -> Option<SettingValue> {
    match value {
        DeValue::Boolean(switch) => Some(SettingValue::Switch(*switch)),
        DeValue::Array(list) => list
            .iter()
            .map(|word| self::word(word.get_ref()))
            .collect::<Option<_>>()
            .map(SettingValue::List),
        other => word(other).map(SettingValue::Word),
    }
}

fn word(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        // A day without quotes.
        DeValue::Datetime(day) if day.time.is_none() => Some(day.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_keep_their_positions_and_order() {
        let text = "roster = 'staff.csv'\nmax-loss = 10\nbom = true\nfolders = ['a', 'b']\nas-of = 2026-06-30\n";
        let settings = read("recert.toml", text).unwrap();
        let values: Vec<_> = settings
            .iter()
            .map(|setting| (setting.name.as_str(), setting.value.clone()))
            .collect();
        let word = |word: &str| SettingValue::Word(word.to_owned());
        assert_eq!(
            values,
            [
                ("roster", word("staff.csv")),
                ("max-loss", word("10")),
                ("bom", SettingValue::Switch(true)),
                (
                    "folders",
                    SettingValue::List(vec!["a".to_owned(), "b".to_owned()])
                ),
                ("as-of", word("2026-06-30")),
            ]
        );
        assert_eq!(
            (
                &text[settings[1].name_span.clone()],
                &text[settings[1].value_span.clone()]
            ),
            ("max-loss", "10")
        );
    }

    #[test]
    fn all_values_of_other_types_are_reported() {
        let text = "a = 1.5\nb = 'x'\n[c]\nd = 1\n";
        let faults = read("recert.toml", text).unwrap_err();
        assert_eq!(
            faults
                .iter()
                .map(|fault| fault.message.split('`').nth(1).unwrap())
                .collect::<Vec<_>>(),
            ["a", "c"]
        );
        assert_eq!(&text[faults[0].span.clone()], "1.5");
        assert_eq!(read("recert.toml", "a = \n").unwrap_err().len(), 1);
    }
}
