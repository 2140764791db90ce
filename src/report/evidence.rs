//! `evidence.csv`: one row for each document of a trainer.
//!
//! A judged trainer comes in, rows go out: every reading with the line it was read from.

use super::cell::{CodeCell, CsvText, Date, Pages, TextWithCodes};
use super::display::{amount, id, line, lines, readings};
use super::judged::JudgedTrainer;
use super::row::row;
use crate::filing::filed::{FiledRecord, MatchedBy};
use crate::finding::Code;
use crate::read::record::{Kind, TextSource};

row! {
    /// In each trainer's folder: one row for each document, with every reading and the line it was read from. A reading that could mean
    /// several things is `unclear:` with all of them, the likeliest first.
    struct EvidenceRow in "evidence.csv" {
        /// The id of the document within the trainer's files, such as `E003`.
        evidence: CsvText,
        /// The file, below the folder that was read.
        path: CsvText,
        /// Its first and last page, from 1: `3`, or `1-2`.
        pages: Pages,
        /// The SHA-256 of the file, in lower-case hex.
        sha256: CsvText,
        /// Where the text came from.
        source: CodeCell<TextSource>,
        /// What kind of document it is.
        kind: TextWithCodes<Kind>,
        /// The name of the person; empty if none was found.
        holder: CsvText,
        /// The printed line with the name.
        holder_line: CsvText,
        /// The provider; empty if none was found.
        provider: CsvText,
        /// The printed line with the provider.
        provider_line: CsvText,
        /// The title; empty if none was found.
        title: CsvText,
        /// The day of completion, or the month if no day is printed; empty if none was found.
        completed_on: CsvText,
        /// The printed line with the day of completion.
        completed_line: CsvText,
        /// The day of issue; empty if none was found.
        issued_on: CsvText,
        /// The printed line with the day of issue.
        issued_line: CsvText,
        /// The last day on which a card is valid; empty if none was found.
        expires_on: CsvText,
        /// The printed line with the last day.
        expires_line: CsvText,
        /// The amounts, each with its unit and the body beside it, joined by `;`; empty if none was found.
        amounts: CsvText,
        /// The printed lines with the amounts, joined by ` · `.
        amounts_line: CsvText,
        /// The numbers with their labels, joined by `;`; empty if none was found.
        ids: CsvText,
        /// How the document was matched with the trainer (D21).
        matched_by: CodeCell<MatchedBy>,
        /// What was doubtful or wrong, each a code and a sentence, joined by `;`; empty if nothing was.
        findings: TextWithCodes<Code>,
        /// The day until which the document must be kept: the latest that one of the trainer's credentials asks for (D18); empty if none
        /// does.
        retain_until: Date,
    }
}

/// The rows of one trainer.
pub(super) fn rows(judged: &JudgedTrainer<'_>) -> impl Iterator<Item = EvidenceRow> {
    let until = |filed: &FiledRecord| {
        judged
            .assessments
            .iter()
            .filter_map(|assessment| assessment.retention)
            .map(|retention| retention.of_document(&filed.record))
            .max()
    };
    judged
        .evidence
        .iter()
        .map(move |filed| row(filed, until(filed).into()))
}

fn row(filed: &FiledRecord, retain_until: Date) -> EvidenceRow {
    let record = &filed.record;
    let findings: Vec<String> = record
        .findings
        .iter()
        .chain(&filed.doubt)
        .map(|finding| format!("{}: {}", finding.code, finding.message))
        .collect();
    EvidenceRow {
        evidence: (&filed.id).into(),
        path: (&record.path).into(),
        pages: record.pages.into(),
        sha256: (&record.sha256).into(),
        source: record.source.into(),
        kind: CsvText::from(record.kind_words()).into(),
        holder: record.holder.display(Clone::clone).into(),
        holder_line: line(&record.holder).into(),
        provider: record.provider.display(Clone::clone).into(),
        provider_line: line(&record.provider).into(),
        title: record.title.display(Clone::clone).into(),
        completed_on: record.completed_on.display(ToString::to_string).into(),
        completed_line: line(&record.completed_on).into(),
        issued_on: record.issued_on.display(ToString::to_string).into(),
        issued_line: line(&record.issued_on).into(),
        expires_on: record.expires_on.display(ToString::to_string).into(),
        expires_line: line(&record.expires_on).into(),
        amounts: readings(&record.amounts, amount).into(),
        amounts_line: lines(&record.amounts).into(),
        ids: readings(&record.ids, id).into(),
        matched_by: filed.matched_by.into(),
        findings: CsvText::list(&findings).into(),
        retain_until,
    }
}
