//! `evidence.csv`: one row per document of a trainer; and `unfiled.csv`: what belongs to nobody, and why.

use super::cells::{amount, id, line, lines, matched_by, pages, readings, source};
use super::table::CsvCell;
use super::{JudgedTrainer, UnreadRow};
use crate::filing::filed::Unfiled;

pub(super) const COLUMNS: &[&str] = &[
    "evidence",
    "path",
    "pages",
    "sha256",
    "source",
    "kind",
    "holder",
    "holder_line",
    "provider",
    "provider_line",
    "title",
    "completed_on",
    "completed_line",
    "issued_on",
    "expires_on",
    "amounts",
    "amounts_line",
    "ids",
    "matched_by",
    "findings",
    "retain_until",
];

/// A trainer's documents. They are kept until the latest day that one of the credentials asks for.
pub(super) fn rows(judged: &JudgedTrainer<'_>) -> impl Iterator<Item = Vec<CsvCell>> {
    let retain_until = judged
        .assessments
        .iter()
        .filter_map(|assessment| assessment.retain_until)
        .max();
    judged.evidence.iter().map(move |filed| {
        let record = &filed.record;
        let findings = record
            .findings
            .iter()
            .chain(&filed.doubt)
            .map(|finding| format!("{}: {}", finding.code.as_str(), finding.message));
        vec![
            filed.id.as_str().into(),
            record.path.as_str().into(),
            pages(record.pages).into(),
            record.sha256.as_str().into(),
            source(record.source).into(),
            record.kind.as_str().into(),
            record.holder.said(Clone::clone).into(),
            line(&record.holder).into(),
            record.provider.said(Clone::clone).into(),
            line(&record.provider).into(),
            record.title.said(Clone::clone).into(),
            record.completed_on.said(ToString::to_string).into(),
            line(&record.completed_on).into(),
            record.issued_on.said(ToString::to_string).into(),
            record.expires_on.said(ToString::to_string).into(),
            readings(&record.amounts, amount).into(),
            lines(&record.amounts).into(),
            readings(&record.ids, id).into(),
            matched_by(filed.matched_by).into(),
            CsvCell::list(&findings.collect::<Vec<_>>()),
            CsvCell::maybe(retain_until),
        ]
    })
}

/// Records without a trainer and files without a record: in the order of their paths once they are sorted.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct UnfiledRow {
    path: String,
    pages: Option<[u32; 2]>,
    sha256: String,
    kind: &'static str,
    holder: String,
    reason: String,
}

impl UnfiledRow {
    pub(super) const COLUMNS: &[&str] = &["path", "pages", "sha256", "kind", "holder", "reason"];

    pub(super) fn record(Unfiled { record, reason, .. }: Unfiled) -> Self {
        let holder = record.holder.said(Clone::clone);
        let kind = record.kind.as_str();
        Self {
            path: record.path,
            pages: Some(record.pages),
            sha256: record.sha256,
            kind,
            holder,
            reason,
        }
    }

    pub(super) fn file(UnreadRow { path, reason }: &UnreadRow) -> Self {
        let (path, reason) = (path.clone(), reason.clone());
        Self {
            path,
            pages: None,
            sha256: String::new(),
            kind: "",
            holder: String::new(),
            reason,
        }
    }

    pub(super) fn row(self) -> Vec<CsvCell> {
        let Self {
            path,
            pages,
            sha256,
            kind,
            holder,
            reason,
        } = self;
        let pages = pages.map(super::cells::pages);
        vec![
            path.into(),
            CsvCell::maybe(pages),
            sha256.into(),
            kind.into(),
            holder.into(),
            reason.into(),
        ]
    }
}
