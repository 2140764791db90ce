//! [`Text`] to [`Record`]s: what a certificate says, with the lines that say it.
//!
//! This module knows documents and no roster, no trainer and no rule. Of `rules` it uses the names that documents carry.

pub mod amounts;
mod bounds;
pub mod cards;
pub mod certificate;
pub mod clues;
pub mod college;
pub mod dates;
pub mod days;
mod decided;
mod denials;
pub mod doubt;
#[cfg(test)]
pub mod drawn;
pub mod fold;
pub mod found;
pub mod ids;
pub mod kind;
pub mod labels;
pub mod learned;
pub mod lexicon;
pub mod pattern;
pub mod people;
pub mod personal;
pub mod provider;
pub mod reading;
pub mod record;
pub mod sheet;
pub mod split;
pub mod title;

use std::collections::{BTreeMap, BTreeSet};

pub use certificate::{DocumentRef, Knowledge};

use crate::digest::sha256_hex;
use crate::finding::{Code, Finding};
use crate::page::{OcrReason, Page, Text};
use crate::read::learned::choices::Choices;
use crate::read::personal::Personal;
use crate::read::record::{Kind, Record};
use crate::rules::names::Names;

/// Every certificate of a document, in page order; one record where there is none. Never fails.
#[must_use]
pub fn records(document: &DocumentRef<'_>, text: &Text, names: &Names) -> Vec<Record> {
    records_by(document, text, &Knowledge::of(names), false)
}

/// The same records; each keeps how it came to be read.
#[must_use]
pub fn explained(document: &DocumentRef<'_>, text: &Text, names: &Names) -> Vec<Record> {
    records_by(document, text, &Knowledge::of(names), true)
}

/// The candidates of each certificate of a document for each field: what weights are trained on.
#[must_use]
pub fn choices(text: &Text, names: &Names) -> Vec<Choices> {
    split::sheets(text, names)
        .iter()
        .map(|sheet| certificate::choices(sheet, names))
        .collect()
}

/// The pages at which a second look is worth its time, with OCR of their pictures and shapes too: they have some, and what was
/// read of them is a certificate or card without a sure holder or a sure provider, or few words that say nothing else.
#[must_use]
pub fn wants_a_second_look(text: &Text, records: &[Record]) -> BTreeSet<u32> {
    let pages_of = |record: &Record| {
        let pages = record.pages[0]..=record.pages[1];
        text.pages
            .iter()
            .filter(move |page| pages.contains(&page.number))
    };
    let is_doubtful = |record: &&Record| match record.kind.value() {
        Some(Kind::Other | Kind::Unreadable) => {
            let lines = pages_of(record).flat_map(|page| &page.lines);
            lines.map(|line| line.words.len()).sum::<usize>() < doubt::FEW_WORDS
        }
        _ => record.provider.value().is_none() || record.holder.value().is_none(),
    };
    let doubtful = records.iter().filter(is_doubtful).flat_map(pages_of);
    doubtful
        .filter(|page| page.has_more)
        .map(|page| page.number)
        .collect()
}

/// The same records, as they are read with weights that need not be those of the program.
#[must_use]
pub fn records_by(
    document: &DocumentRef<'_>,
    text: &Text,
    known: &Knowledge<'_>,
    asked: bool,
) -> Vec<Record> {
    let sheets = split::sheets(text, known.names);
    if sheets.is_empty() {
        let last = text.pages.last().map_or(1, |page| page.number);
        return vec![certificate::unreadable(
            document,
            &[1, last],
            text.findings.clone(),
        )];
    }
    let several = sheets.len() > 1;
    let mut records = Vec::new();
    let mut dark = Vec::new();
    for sheet in &sheets {
        let personal = Personal::on(sheet);
        for record in certificate::read(document, sheet, known, asked) {
            let record = certificate::only_what_is_readable(record);
            let mut record = doubt::not_other_in_part(doubt::settle(record, sheet), sheet);
            dark.extend(doubt::card_in_the_dark(&record, sheet));
            let of_its_pages = |f: &&Finding| {
                f.page
                    .is_none_or(|p| (record.pages[0]..=record.pages[1]).contains(&p))
            };
            let mut findings: Vec<Finding> =
                text.findings.iter().filter(of_its_pages).cloned().collect();
            if several {
                findings.push(Finding::new(
                    Code::SeveralCertificates,
                    format!("the file holds {} certificates", sheets.len()),
                ));
            }
            findings.append(&mut record.findings);
            record.findings = findings;
            records.push(bounds::bounded(personal.left_out(record)));
        }
    }
    let beside = cards_beside(text, &records, dark);
    let unread = split::unread(text).into_iter().map(|page| (page, None));
    records.extend(unread.chain(beside).map(|(page, finding)| {
        let mut findings = findings_of(text, page);
        findings.extend(finding);
        certificate::unreadable(document, &[page, page], findings)
    }));
    records.sort_by_key(|record| record.pages);
    set_looks(text, &mut records);
    records
}

/// Says of each record how its pages look, and which of the records of these pages it is.
fn set_looks(text: &Text, records: &mut [Record]) {
    let mut count = 0;
    for at in 0..records.len() {
        let pages = records[at].pages;
        let follows = at > 0 && records[at - 1].pages == pages;
        count = if follows { count + 1 } else { 0 };
        let looks = text.pages.iter();
        let looks = looks.filter(|page| (pages[0]..=pages[1]).contains(&page.number));
        let looks: Option<Vec<&str>> = looks
            .map(|page| (!page.look.is_empty()).then_some(page.look.as_str()))
            .collect();
        if let Some(looks) = looks.filter(|looks| !looks.is_empty()) {
            let seen = format!("{} {count}", looks.join(" "));
            records[at].look = sha256_hex(seen.as_bytes());
        }
    }
}

/// The pages on which something was read, and beside it a picture, or a part of one, that may be a card and was not read. With the
/// finding of a [heading of a card](doubt::card_in_the_dark), if that is what speaks for it.
fn cards_beside(
    text: &Text,
    records: &[Record],
    dark: Vec<Finding>,
) -> BTreeMap<u32, Option<Finding>> {
    let on_page = |number: u32| {
        let is_on = move |record: &&Record| (record.pages[0]..=record.pages[1]).contains(&number);
        records.iter().filter(is_on)
    };
    let dark = dark.into_iter().filter_map(|finding| {
        let number = finding.page?;
        (!on_page(number).any(Record::may_be_card)).then_some((number, Some(finding)))
    });
    let mut beside: BTreeMap<u32, Option<Finding>> = dark.collect();
    let is_unseen = |page: &&Page| {
        page.needs_ocr == Some(OcrReason::Beside) || split::has_unseen_part(text, page)
    };
    let pages = text.pages.iter().filter(|page| !page.lines.is_empty());
    beside.extend(pages.filter(is_unseen).map(|page| (page.number, None)));
    beside.retain(|number, _| !on_page(*number).any(|record| record.is(Kind::Unreadable)));
    beside
}

fn findings_of(text: &Text, page: u32) -> Vec<Finding> {
    text.findings
        .iter()
        .filter(|f| f.page == Some(page))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests;
