//! A column of a report, or all columns of one of its files.
//!
//! A name comes in, passages go out.

use std::collections::BTreeMap;

use crate::report::code_list::CodeList;
use crate::report::glossary::CSV_FILES;
use crate::report::passage::Passage;
use crate::report::row::{Column, CsvFile};

/// The explanation of a column or a CSV file of this name; empty if there is none.
pub(super) fn explain(asked: &str) -> Vec<Passage> {
    let asked = asked.to_lowercase();
    let file = CSV_FILES.iter().find(|file| file.name == asked);
    file.map_or_else(|| column(&asked), whole_file)
}

fn whole_file(file: &CsvFile) -> Vec<Passage> {
    let title = Passage::title(format!("{}: a file of a report", file.name));
    let columns = file.columns.iter().map(|column| {
        let codes = column.codes.map(codes).unwrap_or_default();
        let codes: Vec<&str> = codes.iter().map(|(code, _)| *code).collect();
        let codes = if codes.is_empty() {
            String::new()
        } else {
            format!(" Codes: {}.", codes.join(", "))
        };
        Passage::at(1, format!("{}: {}{codes}", column.name, column.meaning))
    });
    [title, Passage::at(1, file.meaning)]
        .into_iter()
        .chain(columns)
        .collect()
}

/// The column of this name in each file that has it, then the codes it can hold.
fn column(asked: &str) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut lists: BTreeMap<&str, &CodeList> = BTreeMap::new();
    for file in CSV_FILES {
        for Column {
            name,
            meaning,
            codes,
        } in file.columns.iter().filter(|column| column.name == asked)
        {
            passages.push(Passage::title(format!("{name}: a column of {}", file.name)));
            passages.push(Passage::at(1, *meaning));
            lists.extend(codes.map(|list| (list.name, list)));
        }
    }
    for list in lists.into_values() {
        passages.push(Passage::title(format!("Codes in {asked}")));
        let codes = codes(list).into_iter();
        passages.extend(codes.map(|(code, meaning)| Passage::at(1, format!("{code}: {meaning}"))));
    }
    passages
}

fn codes(list: &CodeList) -> Vec<(&'static str, &'static str)> {
    (list.codes)()
}
