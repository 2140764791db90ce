//! The result of a treatment.
//!
//! A type and its constructors only.

use crate::credit::approval::Approval;
use crate::credit::case::Doubt;
use crate::credit::value::CreditValue;
use crate::filing::answers::answer::AppliedAnswer;
use crate::question::QuestionCode;
use crate::rules::reason::Reason;

/// What a treatment found out about a document.
#[derive(Debug, Default)]
pub(in crate::credit) struct Treated {
    pub value: CreditValue,
    pub approval: Approval,
    /// If it is excluded, the reason and the ids of the rules.
    pub excluded: Option<(String, Vec<String>)>,
    /// The ids of further rules by which it counts.
    pub rule: Vec<String>,
    pub doubts: Vec<Doubt>,
    /// What people answered.
    pub applied: Vec<AppliedAnswer>,
    /// The code of the credential for which it gives an award.
    pub award: Option<String>,
}

impl Treated {
    pub(super) fn value(value: CreditValue) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }

    pub(super) fn excluded(reason: impl Into<String>, rule: Vec<String>) -> Self {
        Self {
            excluded: Some((reason.into(), rule)),
            ..Self::default()
        }
    }

    /// Excluded for a reason, by its rules.
    pub(super) fn excluded_by(reason: Reason) -> Self {
        Self::excluded(reason.says, reason.rule)
    }

    pub(super) fn doubt(mut self, about: QuestionCode, ask: impl Into<String>) -> Self {
        self.doubts.push(Doubt::new(about, ask));
        self
    }

    /// Adds a doubt unless the condition is true.
    pub(super) fn doubt_unless(
        self,
        condition: bool,
        about: QuestionCode,
        ask: impl Into<String>,
    ) -> Self {
        if condition {
            self
        } else {
            self.doubt(about, ask)
        }
    }
}
