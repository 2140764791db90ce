//! College courses (A05, A33, A34, D14, D27).

use rust_decimal::Decimal;

use super::treated::Treated;
use crate::credit::case::Case;
use crate::credit::seconds::Seconds;
use crate::credit::value::CreditValue;
use crate::credit::views::View;
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::FiledRecord;
use crate::intake::display_name::quoted;
use crate::question::QuestionCode;
use crate::read::record::{About, Amount, CourseProgress, Unit, YesNo};
use crate::rules::names::fold;
use crate::rules::pack::{Grade, GradeMeans, Subject};
use crate::rules::reason::{ReasonName, in_brackets};
use crate::rules::value::Name;

/// What is asked about the institution.
fn ask_accredited(about: &About) -> String {
    let ask = "Is it an accredited college or university?";
    ask_if_denied(about).unwrap_or_else(|| ask.to_owned())
}

/// What is asked where the document itself denies it, with its words.
pub(super) fn ask_if_denied(about: &About) -> Option<String> {
    let is_denied = about.accredited == Some(YesNo::No);
    let line = about.accredited_line.as_deref().unwrap_or("not accredited");
    is_denied.then(|| {
        format!(
            "The document says {}: is it an accredited college or university all the same?",
            quoted(line)
        )
    })
}

/// A05, A33, A34, D14, D27: a course that was passed at an accredited institution, in a subject of
/// the credential's scope; for ACSM after the certification.
pub(super) fn treat_college(case: &Case, filed: &FiledRecord, view: &View) -> Treated {
    let about = &filed.record.about;
    let grade = pack_grade(case, view);
    if let Some(excluded) = grade.and_then(excluded_by_grade) {
        return excluded;
    }
    let certified = case.credential.first_certified_on;
    let is_too_early = view
        .day
        .zip(certified)
        .is_some_and(|(day, certified)| day <= certified);
    let by_day = case.pack.reason(ReasonName::CollegeAfterCertification);
    if let Some(reason) = by_day.filter(|_| is_too_early) {
        return Treated::excluded_by(reason.clone());
    }
    let ask_subject = case.pack.reason_or(
        ReasonName::CollegeSubject,
        "Does the body accept the subject of this course?",
        &["D27"],
    );
    let means = grade.map(|grade| grade.means);
    let subject = subject(case, view);
    let is_finished =
        about.progress != Some(CourseProgress::InProgress) && means != Some(GradeMeans::InProgress);
    let is_accredited = view.provider.is_some() && about.accredited != Some(YesNo::No);
    let mut treated = Treated::value(college_value(case, filed, view))
        .doubt_unless(
            is_finished,
            QuestionCode::Progress,
            "The course is not finished: what was the final grade?",
        )
        .doubt_unless(
            means.is_some(),
            QuestionCode::GradeEnough,
            "Is the grade good enough for the body?",
        )
        .doubt_unless(
            subject.is_some(),
            QuestionCode::Subject,
            ask_subject.cited(),
        )
        .doubt_unless(
            is_accredited,
            QuestionCode::Accredited,
            ask_accredited(about),
        );
    let began_before = view
        .started
        .zip(case.window.as_ref())
        .is_some_and(|(started, window)| started < window.cycle.start);
    if began_before {
        let note = "It began before this cycle (D14). ";
        treated.value.note.push_str(note);
    }
    if let Some(subject) = subject {
        let note = format!("Subject: {}{}. ", subject.name, in_brackets(&subject.rule));
        treated.value.note.push_str(&note);
    }
    treated
}

/// The printed grade, if the pack lists it.
fn pack_grade<'c>(case: &Case<'c>, view: &View) -> Option<&'c Grade> {
    let printed = view.grade.as_deref()?;
    let printed = printed.trim().to_uppercase().replace(['−', '–', '—'], "-");
    case.pack.grades.iter().find(|grade| grade.grade == printed)
}

fn excluded_by_grade(grade: &Grade) -> Option<Treated> {
    let reason = match grade.means {
        GradeMeans::Fail => format!("The grade {} is too low.", grade.grade),
        GradeMeans::Audit => "An audited college course gives no credit.".to_owned(),
        GradeMeans::Pass | GradeMeans::InProgress => return None,
    };
    Some(Treated::excluded(reason, grade.rule.clone()))
}

/// The subject of the credential's scope of which all words are in the title (A34, D27).
fn subject<'c>(case: &Case<'c>, view: &View) -> Option<&'c Subject> {
    let title = fold(view.title.as_deref().unwrap_or_default());
    let title: Vec<&str> = title.split(' ').collect();
    let is_in_title = |entry: &String| entry.split(' ').all(|word| title.contains(&word));
    case.pack
        .subjects
        .iter()
        .find(|subject| subject.words.iter().any(is_in_title))
}

/// A05b: the body's credits for each college credit; or what the body gives for the course, if a
/// person answered that.
fn college_value(case: &Case, filed: &FiledRecord, view: &View) -> CreditValue {
    if let Some(given) = given_by_body(case, filed, view) {
        return CreditValue::certain(case.credits(given.value));
    }
    let amounts = |unit: Unit| {
        view.amounts
            .iter()
            .filter(move |amount| amount.unit == unit)
            .map(|amount| amount.value)
            .collect::<Vec<Decimal>>()
    };
    let (semester, quarter) = (amounts(Unit::SemesterCredit), amounts(Unit::QuarterCredit));
    let credit = CollegeCredit::of(case, view, Name::CollegeCredit).unwrap_or_default();
    match (semester.as_slice(), quarter.as_slice()) {
        ([credits], []) => credit.certain(case, *credits, "credit hours"),
        ([], [credits]) => match CollegeCredit::of(case, view, Name::QuarterCredit) {
            Some(quarter_credit) => quarter_credit.certain(case, *credits, "quarter credits"),
            None => quarter_credits_asked(credit.value(case, *credits)),
        },
        ([], []) => {
            let most = case
                .packs
                .amount(case.pack, Name::PlausibleCollegeCredits, None, case.as_of)
                .unwrap_or_default();
            CreditValue::asked(
                credit.value(case, most),
                QuestionCode::Amounts,
                "How many semester or quarter credits is the course worth, or how many credits does the body give for it?",
            )
        }
        (several, []) => CreditValue::asked(
            credit.value(case, several.iter().copied().max().unwrap_or_default()),
            QuestionCode::Amounts,
            "Several amounts of credit hours are printed: which one is right?",
        ),
        (semester, quarter) => {
            let most = semester.iter().chain(quarter).copied().max();
            quarter_credits_asked(credit.value(case, most.unwrap_or_default()))
        }
    }
}

fn quarter_credits_asked(upper_bound: Seconds) -> CreditValue {
    CreditValue::asked(
        upper_bound,
        QuestionCode::QuarterCredits,
        "Quarter credits: the source speaks of credit hours only. How many does the body give?",
    )
}

/// The amount in the body's own unit that a person answered.
fn given_by_body<'v>(case: &Case, filed: &FiledRecord, view: &'v View) -> Option<&'v Amount> {
    filed.answer(&case.credential.code, AnswerField::Amounts)?;
    view.amounts.iter().find(|amount| {
        amount.body.as_ref() == Some(&case.pack.body) && amount.unit.as_str() == case.pack.unit
    })
}

/// What the body gives for one college credit.
#[derive(Default)]
struct CollegeCredit {
    /// The body's credits.
    each: Decimal,
    /// The id of the sentence.
    rule: String,
}

impl CollegeCredit {
    /// By a figure of the pack; `None` if the pack does not have it.
    fn of(case: &Case, view: &View, name: Name) -> Option<Self> {
        let day = case.day(view);
        let each = case.packs.amount(case.pack, name, None, day)?;
        let rule = case
            .packs
            .value(case.pack, name, None, day)
            .and_then(|value| value.rule.first().cloned());
        Some(Self {
            each,
            rule: rule.unwrap_or_default(),
        })
    }

    fn value(&self, case: &Case, credits: Decimal) -> Seconds {
        case.credits(credits.checked_mul(self.each).unwrap_or_default())
    }

    fn certain(&self, case: &Case, credits: Decimal, unit: &str) -> CreditValue {
        CreditValue {
            note: format!("{credits} {unit} × {} ({}). ", self.each, self.rule),
            ..CreditValue::certain(self.value(case, credits))
        }
    }
}
