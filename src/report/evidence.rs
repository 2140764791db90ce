//! `evidence.csv`: one row per document of a trainer; and `unfiled.csv`: what belongs to nobody, and why.

use super::cells::{amount, id, line, lines, matched_by, pages, readings, source};
use super::table::{Cell, Table};
use super::{Run, Unread};
use crate::assess::Assessment;
use crate::credit::{Paper, Unfiled};

const EVIDENCE: &[&str] = &[
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
pub(super) fn table(papers: &[Paper], assessments: &[Assessment]) -> Table {
    let retain_until = assessments.iter().filter_map(|assessment| assessment.retain_until).max();
    let mut table = Table::new(EVIDENCE);
    for paper in papers {
        let record = &paper.record;
        let findings = record.findings.iter().chain(&paper.doubt).map(|finding| format!("{}: {}", finding.code.as_str(), finding.message));
        table.row(vec![
            paper.evidence.as_str().into(),
            record.path.as_str().into(),
            pages(record.pages).into(),
            record.sha256.as_str().into(),
            source(record.source).into(),
            record.kind.word().into(),
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
            matched_by(paper.matched_by).into(),
            Cell::list(&findings.collect::<Vec<_>>()),
            Cell::maybe(retain_until),
        ]);
    }
    table
}

/// Records without a trainer and files without a record, in the order of their paths.
pub(super) fn unfiled(run: &Run<'_>) -> Table {
    let record = |Unfiled { record, reason, .. }: &Unfiled| {
        let holder = record.holder.said(Clone::clone);
        (record.path.clone(), record.pages, pages(record.pages), record.sha256.clone(), record.kind.word(), holder, reason.clone())
    };
    let file = |Unread { path, reason }: &Unread| (path.clone(), [0, 0], String::new(), String::new(), "", String::new(), reason.clone());
    let mut rows: Vec<_> = run.filing.unfiled.iter().map(record).chain(run.unread.iter().map(file)).collect();
    rows.sort();
    let mut table = Table::new(&["path", "pages", "sha256", "kind", "holder", "reason"]);
    for (path, _, pages, sha256, kind, holder, reason) in rows {
        table.row(vec![path.into(), pages.into(), sha256.into(), kind.into(), holder.into(), reason.into()]);
    }
    table
}
