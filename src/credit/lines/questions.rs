//! Questions about one document, with what is printed there and with ids that stay the same from
//! run to run.
//!
//! A doubt or an unclear reading comes in; a question goes out. Whether its answer changes a
//! verdict is decided in `assess`.

use crate::credit::case::{Case, Doubt};
use crate::credit::judge::unread_question;
use crate::credit::question::{CouldChange, Question};
use crate::credit::views::{ViewField, printed};
use crate::credit::worth::{PossibleAnswer, with_worth};
use crate::digest::sha256_hex;
use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::answers::keys::AnswerKeys;
use crate::filing::filed::{FiledRecord, UnfiledRecord, is_read_later};
use crate::question::QuestionCode;
use crate::read::record::{Amount, Kind, Reading, Record};
use crate::rules::names::fold;
use crate::rules::pack::{Check, RequirementRule};

/// The question about the category of a line, which its categories follow.
pub(super) const CATEGORY_ASK: &str = "In which of the body's categories does it count?";

/// A question about a document, without what is printed. Its id is the same in every run; if one
/// answer is valid for all credentials, the question has one id for all of them.
#[must_use]
pub fn question(case: &Case, filed: &FiledRecord, about: QuestionCode, ask: &str) -> Question {
    let record = &filed.record;
    let part = Some(filed.part.number).filter(|_| filed.part.of > 1);
    let field = AnswerField::for_question(about);
    let credential = if field.is_some_and(|field| !field.is_by_credential()) {
        ""
    } else {
        case.credential.code.as_str()
    };
    let asked = field.map_or(about.as_str(), AnswerField::as_str);
    Question {
        id: document_question_id(&filed.keys, record, [credential, asked], part),
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        path: record.path.clone(),
        document: filed.keys.for_question().to_owned(),
        pages: Some(record.pages),
        part,
        about,
        printed: String::new(),
        candidates: Vec::new(),
        could_change: CouldChange::Hours,
        could_add: String::new(),
        ask: ask.to_owned(),
    }
}

/// A question about a document that was filed with nobody and may be somebody's: what it is, or
/// whose; `None` if nobody needs to be asked now. What a later run reads is asked about with the
/// trainers whose verdicts wait for it.
#[must_use]
pub fn unfiled_question(unfiled: &UnfiledRecord) -> Option<Question> {
    let record = &unfiled.record;
    if !unfiled.is_open || is_read_later(record) {
        return None;
    }
    let (about, ask) = if record.is(Kind::Unreadable) {
        (QuestionCode::Unreadable, unread_question(record))
    } else {
        let reason = unfiled.reason.trim_end_matches('.');
        (
            QuestionCode::Person,
            format!("{reason}. Whose document is it?"),
        )
    };
    let part = Some(unfiled.part.number).filter(|_| unfiled.part.of > 1);
    let asked = AnswerField::for_question(about).map_or(about.as_str(), AnswerField::as_str);
    let (printed, candidates) = printed_about(record, about);
    Some(Question {
        id: document_question_id(&unfiled.keys, record, ["", asked], part),
        trainer_id: String::new(),
        credential: String::new(),
        path: record.path.clone(),
        document: unfiled.keys.for_question().to_owned(),
        pages: Some(record.pages),
        part,
        about,
        printed,
        candidates,
        could_change: CouldChange::Hours,
        could_add: String::new(),
        ask,
    })
}

/// A document is known by what answers are bound to; if it was not opened, by its path.
fn document_question_id(
    keys: &AnswerKeys,
    record: &Record,
    [credential, asked]: [&str; 2],
    part: Option<usize>,
) -> String {
    let document = match keys.for_question() {
        "" => &record.path,
        key => key,
    };
    question_id(&format!(
        "{document}\n{:?}\n{}\n{credential}\n{asked}",
        record.pages,
        part.unwrap_or(1)
    ))
}

/// The id of a question: short, and the same for the same key in every run.
#[must_use]
pub fn question_id(key: &str) -> String {
    format!("Q{}", &sha256_hex(key.as_bytes())[..10])
}

/// Asks about a doubt, with what is printed about it.
pub(super) fn doubt_question(case: &Case, filed: &FiledRecord, doubt: &Doubt) -> Question {
    let (printed, candidates) = printed_about(&filed.record, doubt.about);
    Question {
        printed,
        candidates,
        ..question(case, filed, doubt.about, &doubt.ask)
    }
}

/// Asks what an unclear field is, with what each possible answer is worth.
pub(super) fn reading_question(
    case: &Case,
    filed: &FiledRecord,
    field: ViewField,
    could_change: CouldChange,
    answers: Vec<PossibleAnswer>,
) -> Question {
    let (printed, candidates) = printed(&filed.record, field);
    let choices = if candidates.is_empty() {
        String::new()
    } else {
        format!(" ({})", candidates.join(" or "))
    };
    let ask = format!("{} is not clear{choices}: what is it?", field.words());
    Question {
        printed,
        candidates,
        could_change,
        ..question(case, filed, field.code(), &with_worth(case, &ask, answers))
    }
}

/// Asks whose document it is, if that is in doubt; the answer changes no hours.
pub(super) fn person_question(case: &Case, filed: &FiledRecord) -> Option<Question> {
    let finding = filed.doubt.as_ref()?;
    let ask = format!("{} Whose document is it?", finding.message);
    Some(Question {
        could_change: CouldChange::Nothing,
        ..doubt_question(case, filed, &Doubt::new(QuestionCode::Person, ask))
    })
}

/// Asks in which category it counts; `None` if the body has no categories.
pub(super) fn category_question(case: &Case, filed: &FiledRecord) -> Option<Question> {
    let categories = &case.pack.categories;
    let unknown = filed
        .answer(&case.credential.code, AnswerField::Category)
        .map_or("", |_| " The answer on file is none of them.");
    let ask = format!("{CATEGORY_ASK} {}.{unknown}", categories.join(", "));
    (!categories.is_empty()).then(|| Question {
        printed: filed.record.title.display(Clone::clone),
        candidates: categories.clone(),
        could_change: CouldChange::Verdict,
        ..question(case, filed, QuestionCode::Category, &ask)
    })
}

/// The category that a person answered, if the body has it, and the answer.
pub(super) fn answered_category<'c>(
    case: &'c Case,
    filed: &'c FiledRecord,
) -> Option<(&'c str, &'c Answer)> {
    let answer = filed.answer(&case.credential.code, AnswerField::Category)?;
    let AnswerValue::Text(text) = &answer.value else {
        return None;
    };
    let mut categories = case.pack.categories.iter();
    let category = categories.find(|category| fold(category) == fold(text))?;
    Some((category, answer))
}

/// Asks who gave the course; `None` if no requirement of the body is about that.
pub(super) fn issuer_question(case: &Case, filed: &FiledRecord) -> Option<Question> {
    let is_required = |rule: &RequirementRule| matches!(rule.check, Check::OwnMinimum(_));
    let ask = "Who gave the course? A part of the credits has to be of certain bodies.";
    case.pack
        .requirements
        .iter()
        .any(is_required)
        .then(|| Question {
            could_change: CouldChange::Verdict,
            ..doubt_question(case, filed, &Doubt::new(QuestionCode::Provider, ask))
        })
}

/// The printed line that a question is about, and the possible values.
fn printed_about(record: &Record, about: QuestionCode) -> (String, Vec<String>) {
    let field = match about {
        QuestionCode::AmountsDiffer | QuestionCode::AmountsDisagree => {
            return (printed_amounts(record), all_amounts(&[record]));
        }
        QuestionCode::ImplausibleAmount => {
            let mut all = all_amounts(&[record]);
            for amount in record.amounts.iter().flat_map(Reading::candidates) {
                let hours = format!("{} hour", amount.value.normalize());
                if !all.contains(&hours) {
                    all.push(hours);
                }
            }
            return (printed_amounts(record), all);
        }
        QuestionCode::Amounts
        | QuestionCode::Unit
        | QuestionCode::HoursADay
        | QuestionCode::QuarterCredits => ViewField::Amounts,
        QuestionCode::CompletedOn
        | QuestionCode::FutureDate
        | QuestionCode::WindowStartAssumed
        | QuestionCode::MayHaveCountedBefore => ViewField::Day,
        QuestionCode::Grade | QuestionCode::GradeEnough | QuestionCode::Progress => {
            ViewField::Grade
        }
        QuestionCode::Accredited | QuestionCode::Level
            if record.about.accredited_line.is_some() =>
        {
            let line = record.about.accredited_line.clone();
            return (line.unwrap_or_default(), Vec::new());
        }
        QuestionCode::Petition | QuestionCode::Approval | QuestionCode::Accredited => {
            ViewField::Provider
        }
        QuestionCode::Person => {
            let line = record.holder.at().map(|at| at.text.clone());
            let names = record.holder.candidates().into_iter().cloned();
            return (line.unwrap_or_default(), names.collect());
        }
        _ => ViewField::Title,
    };
    printed(record, field)
}

/// The printed lines of the amounts, each once.
pub(super) fn printed_amounts(record: &Record) -> String {
    let mut lines: Vec<String> = Vec::new();
    for reading in &record.amounts {
        let text = match (reading.at(), reading.candidates().first()) {
            (Some(at), _) => at.text.clone(),
            (None, Some(amount)) => Amount::in_words(amount),
            (None, None) => continue,
        };
        if !lines.contains(&text) {
            lines.push(text);
        }
    }
    lines.join(" · ")
}

/// Every amount that one of several documents could state, each once.
pub(super) fn all_amounts(records: &[&Record]) -> Vec<String> {
    let mut amounts = Vec::new();
    let all = records.iter().flat_map(|record| &record.amounts);
    for amount in all.flat_map(Reading::candidates) {
        let amount = Amount::in_words(amount);
        if !amounts.contains(&amount) {
            amounts.push(amount);
        }
    }
    amounts
}
