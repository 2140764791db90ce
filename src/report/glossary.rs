//! Everything that a report prints and that has a documented meaning: its CSV files with their columns, and its lists of codes.
//!
//! `recert explain` and `docs/columns.md` are made from it. A new file is one more line in `CSV_FILES`; a new list of codes, declared
//! with `codes!`, is one more line in `code_lists!`.

use super::answers::{AnswerState, AnswerUseRow};
use super::changes::{ChangeKind, ChangeRow};
use super::code_list::{CodeList, ListedCode};
use super::compliance::ComplianceRow;
use super::credits::CreditRow;
use super::documents::{DocumentRow, Fate};
use super::evidence::EvidenceRow;
use super::review::ReviewRow;
use super::row::{CsvFile, CsvRow};
use super::rules_named::RuleRow;
use super::summary::SummaryRow;
use super::unfiled::UnfiledRow;
use crate::assess::{DatesBasis, Standing, Submission, Verdict};
use crate::credit::{ApprovalBasis, CouldChange, LineStatus};
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::MatchedBy;
use crate::finding::Code;
use crate::question::QuestionCode;
use crate::read::record::{Kind, TextSource};
use crate::rules::pack::ActivityKind;

/// Every CSV file of a report.
pub const CSV_FILES: &[CsvFile] = &[
    SummaryRow::FILE,
    ReviewRow::FILE,
    ChangeRow::FILE,
    UnfiledRow::FILE,
    DocumentRow::FILE,
    AnswerUseRow::FILE,
    RuleRow::FILE,
    ComplianceRow::FILE,
    CreditRow::FILE,
    EvidenceRow::FILE,
];

/// Lists every enum of codes with what one of its codes is called.
macro_rules! code_lists {
    ($($codes:ty: $name:literal,)+) => {
        $(impl ListedCode for $codes {
            const LIST: &'static CodeList = &CodeList {
                name: $name,
                codes: || {
                    let codes = <$codes>::ALL.iter();
                    codes.map(|code| (code.as_str(), code.meaning())).collect()
                },
            };

            fn code(&self) -> &'static str {
                self.as_str()
            }
        })+

        /// Every closed list of codes that a report prints.
        pub const CODE_LISTS: &[&CodeList] =
            &[$(<$codes as ListedCode>::LIST),+];
    };
}

code_lists! {
    Verdict: "a verdict",
    Standing: "a standing",
    Submission: "a submission",
    DatesBasis: "a source of cycle dates",
    Code: "a finding",
    QuestionCode: "a question",
    AnswerField: "a field of an answer",
    AnswerState: "a state of an answer",
    ChangeKind: "a change",
    ActivityKind: "an activity",
    LineStatus: "a status of a credit line",
    ApprovalBasis: "a basis of approval",
    CouldChange: "an effect of an answer",
    MatchedBy: "a way of matching a document",
    Kind: "a kind of document",
    TextSource: "a source of text",
    Fate: "a fate of a file",
}
