//! What gives no credit, apart from two cases that are asked about.

use super::course::by_approval;
use super::treated::Treated;
use crate::credit::case::Case;
use crate::credit::value::CreditValue;
use crate::credit::views::View;
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::rules::pack::{Activity, ActivityKind};
use crate::rules::reason::ReasonName;

/// Nothing counts. But another body's certification that prints credits too is asked about (D16),
/// and so is a granted petition without the certificate of its course (N08).
pub(super) fn treat_excluded(
    case: &Case,
    filed: &FiledRecord,
    view: &View,
    rule: &Activity,
) -> Treated {
    let is_certification = rule.name == ActivityKind::OtherCertification.as_str();
    let is_answered = filed
        .answer(&case.credential.code, AnswerField::Kind)
        .is_some();
    if is_certification && !view.amounts.is_empty() && !is_answered {
        return by_approval(case, filed, view).doubt(
            QuestionCode::CertificationOrCourse,
            "It looks like a certification of another body (credential) and prints credits too, as a course \
             does (completion): which is it (D16)?",
        );
    }
    if let Some(value) = case.petitions.granted_without_course(filed) {
        let reason = case.pack.reason_or(
            ReasonName::PetitionWithoutCertificate,
            "The petition was granted, but no certificate of its course is on file.",
            &["D26"],
        );
        return Treated::value(CreditValue::asked(
            value.unwrap_or_else(|| case.plausible_hours()),
            QuestionCode::CertificateMissing,
            format!("{} File it, or set the letter aside.", reason.cited()),
        ));
    }
    Treated::excluded(rule.says.clone(), rule.rule.clone())
}
