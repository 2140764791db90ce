//! The treatments of the packs, one function each: what a paper is worth, who approves it, what is asked.
//!
//! Each treatment's rules are named at its function; no figure stands in code.

use crate::filing::answers::field::AnswerField;
use crate::question::QuestionCode;
use rust_decimal::Decimal;

use super::activity;
use super::approval::{Approval, approval};
use super::case::{Case, Doubt};
use super::petition::PetitionOutcome;
use super::value::{CreditValue, by_amounts, clock, documented};
use super::views::View;
use crate::filing::answers::answer::AppliedAnswer;
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::Filed;
use crate::intake::roster::Credential;
use crate::read::record::{Amount, CourseProgress, Level, Unit, YesNo};
use crate::rules::names::fold;
use crate::rules::pack::{Activity, GradeMeans, Treatment};
use crate::rules::value::Name;

/// What a treatment says of a paper.
#[derive(Debug, Default)]
pub(super) struct Treated {
    pub value: CreditValue,
    pub approval: Approval,
    /// The reason and the ids that exclude it.
    pub excluded: Option<(String, Vec<String>)>,
    pub doubts: Vec<Doubt>,
    /// What a person said.
    pub applied: Vec<AppliedAnswer>,
    /// The credential it gives an award for.
    pub award: Option<String>,
}

impl Treated {
    fn value(value: CreditValue) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }

    fn excluded(reason: impl Into<String>, rule: &[&str]) -> Self {
        Self {
            excluded: Some((
                reason.into(),
                rule.iter().map(|id| (*id).to_owned()).collect(),
            )),
            ..Self::default()
        }
    }

    fn doubt(mut self, about: QuestionCode, ask: impl Into<String>) -> Self {
        self.doubts.push(Doubt::new(about, ask));
        self
    }

    fn doubt_unless(self, fine: bool, about: QuestionCode, ask: impl Into<String>) -> Self {
        if fine { self } else { self.doubt(about, ask) }
    }
}

/// Treats a paper as its activity's rule says.
pub(super) fn treat(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    match rule.treatment {
        Treatment::Approved => approved(case, filed, view, rule),
        Treatment::Attendance => attendance(case, filed, view, rule),
        Treatment::Petition => petition(case, filed, view, rule),
        Treatment::College => college(case, filed, view),
        Treatment::Teaching => teaching(case, filed, view),
        Treatment::Lecturing => lecturing(case, filed, view),
        Treatment::Authoring => authoring(case, filed, view, rule),
        Treatment::Card => card(case, filed, view),
        Treatment::CardAsked => card_asked(case, filed, view, rule),
        Treatment::Award => award(case, view),
        Treatment::Excluded => excluded(case, filed, view, rule),
    }
}

/// A kind of paper that the pack does not name: what it could be worth is open.
pub(super) fn unnamed(case: &Case, filed: &Filed, view: &View) -> Treated {
    let approval = approval(case, filed, view);
    let value = by_amounts(case, filed, view, approval.basis.is_some());
    let treated = Treated {
        value,
        approval,
        ..Treated::default()
    };
    treated.doubt(
        QuestionCode::Activity,
        "No rule names this kind of paper: does it count?",
    )
}

/// D3 and D4, D25: the amount on the paper, where somebody accepted approves it.
fn approved(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    let approval = approval(case, filed, view);
    let endorsed = approval.basis.is_some();
    let value = by_amounts(case, filed, view, endorsed);
    let treated = Treated {
        value,
        approval,
        ..Treated::default()
    };
    let treated = match case.petitions.answer(filed, view) {
        _ if endorsed => treated,
        Some(outcome) => answered(case, filed, outcome, treated),
        None => unapproved(case, treated),
    };
    if rule.members_only {
        membership(case, view, treated)
    } else {
        treated
    }
}

/// Nobody accepted approves it: where the body takes petitions one could help, else an approver must be found.
fn unapproved(case: &Case, treated: Treated) -> Treated {
    match case
        .packs
        .amount(case.pack, Name::PetitionFee, None, case.as_of)
    {
        Some(fee) => {
            let ask = format!(
                "Not known as approved by the body: was a petition granted (${fee} each), or is the provider on its list?"
            );
            treated.doubt(QuestionCode::Petition, ask)
        }
        None => treated.doubt(
            QuestionCode::Approval,
            "No recognised body's approval is printed: did one approve it?",
        ),
    }
}

/// A04n: only members earn it.
fn membership(case: &Case, view: &View, treated: Treated) -> Treated {
    let (from, to) = (case.credential.member_from, case.credential.member_to);
    match view.day {
        Some(day) if from.is_some_and(|f| day < f) || to.is_some_and(|t| day > t) => {
            Treated::excluded(format!("Only members earn it, and the roster shows no membership on {day}."), &["A04n"])
        }
        Some(_) if from.is_some() => treated,
        _ => treated.doubt(QuestionCode::Membership, "Only members earn it, and the roster does not say: was the trainer a member on that day?"),
    }
}

/// A54, A55: attendance alone shows no credit.
fn attendance(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    let approval = approval(case, filed, view);
    if view.amounts.is_empty() && !approval.any && !filed.record.provider.is_unclear() {
        return Treated::excluded(
            "A certificate of attendance with neither an amount nor an approver shows no credit.",
            &["A54", "A55"],
        );
    }
    let treated = approved(case, filed, view, rule);
    treated.doubt_unless(
        !view.amounts.is_empty(),
        QuestionCode::Attendance,
        "Attendance without an amount: did the event award credit?",
    )
}

/// D26: what the body's page does not name counts by petition only.
fn petition(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    let approval = approval(case, filed, view);
    let value = by_amounts(case, filed, view, approval.basis.is_some());
    let treated = Treated {
        value,
        approval,
        ..Treated::default()
    };
    match case.petitions.answer(filed, view) {
        Some(outcome) => answered(case, filed, outcome, treated),
        None => treated.doubt(
            QuestionCode::Petition,
            format!("{} Was a petition granted?", rule.says),
        ),
    }
}

/// N25: what the body answered.
fn answered(
    case: &Case,
    filed: &Filed,
    outcome: &PetitionOutcome,
    mut treated: Treated,
) -> Treated {
    let answer = filed.answer(&case.credential.code, AnswerField::Petition);
    let applied = answer.map(|answer| answer.replacing("asked: was a petition granted?"));
    treated.applied.extend(applied.clone());
    match outcome {
        PetitionOutcome::Granted(amount) => {
            if let Some(hours) = amount {
                treated.value = CreditValue::sure(*hours);
            }
            treated.approval.bodies = vec![case.pack.body.clone()];
            treated.approval.basis = Some("petition");
            treated
        }
        PetitionOutcome::Refused => Treated {
            applied: applied.into_iter().collect(),
            ..Treated::excluded("The body refused the petition.", &["N25"])
        },
        PetitionOutcome::Open => treated.doubt(
            QuestionCode::Petition,
            "The petition is not answered yet, or its answers differ.",
        ),
    }
}

/// A05, A33, A34, D14, D27.
fn college(case: &Case, filed: &Filed, view: &View) -> Treated {
    let record = &filed.record;
    let grade = view
        .grade
        .as_deref()
        .map(|g| g.trim().to_uppercase().replace(['−', '–', '—'], "-"));
    let known = grade
        .as_ref()
        .and_then(|g| case.pack.grades.iter().find(|known| known.grade == *g));
    let means = known.map(|known| known.means);
    let says = match means {
        Some(GradeMeans::Fail) => Some(format!(
            "The grade {} is too low.",
            grade.unwrap_or_default()
        )),
        Some(GradeMeans::Audit) => Some("An audited college course gives no credit.".to_owned()),
        Some(GradeMeans::Pass | GradeMeans::InProgress) | None => None,
    };
    if let Some((says, grade)) = says.zip(known) {
        return Treated {
            excluded: Some((says, grade.rule.clone())),
            ..Treated::default()
        };
    }
    let certified = case.credential.first_certified_on;
    if view
        .day
        .zip(certified)
        .is_some_and(|(day, certified)| day <= certified)
    {
        return Treated::excluded(
            "The course was not completed after the day of certification.",
            &["A33a"],
        );
    }
    let title: Vec<String> = fold(view.title.as_deref().unwrap_or_default())
        .split(' ')
        .map(str::to_owned)
        .collect();
    let in_scope = |entry: &String| entry.split(' ').all(|word| title.iter().any(|w| w == word));
    let subject = case
        .pack
        .subjects
        .iter()
        .find(|s| s.words.iter().any(in_scope));
    let finished = record.about.progress != Some(CourseProgress::InProgress)
        && means != Some(GradeMeans::InProgress);
    let accredited = view.provider.is_some() && record.about.accredited != Some(YesNo::No);
    let mut treated = Treated::value(college_worth(case, filed, view))
        .doubt_unless(
            finished,
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
            "Is the subject within the credential's scope of practice?",
        )
        .doubt_unless(
            accredited,
            QuestionCode::Accredited,
            "Is it an accredited college or university?",
        );
    if view
        .started
        .zip(case.window.as_ref())
        .is_some_and(|(started, window)| started < window.cycle.start)
    {
        treated.value.note = format!("{}It began before this cycle (D14). ", treated.value.note);
    }
    if let Some(subject) = subject {
        treated.value.note = format!(
            "{}Subject: {} (A34, D27). ",
            treated.value.note, subject.name
        );
    }
    treated
}

/// A05b: so many credits of the body for each college credit; where a person wrote what the body gives, that.
fn college_worth(case: &Case, filed: &Filed, view: &View) -> CreditValue {
    let given =
        |a: &&Amount| a.body.as_ref() == Some(&case.pack.body) && a.unit.as_str() == case.pack.unit;
    if let Some(given) = view.amounts.iter().find(given).filter(|_| {
        filed
            .answer(&case.credential.code, AnswerField::Amounts)
            .is_some()
    }) {
        return CreditValue::sure(case.credits(given.value));
    }
    let day = case.day(view);
    let each = case
        .packs
        .amount(case.pack, Name::CollegeCredit, None, day)
        .unwrap_or_default();
    let each_quarter = case.packs.amount(case.pack, Name::QuarterCredit, None, day);
    let ids = |name| {
        case.packs
            .value(case.pack, name, None, day)
            .and_then(|v| v.rule.first())
            .map_or("", String::as_str)
    };
    let of = |unit: Unit| {
        view.amounts
            .iter()
            .filter(move |a| a.unit == unit)
            .map(|a| a.value)
            .collect::<Vec<Decimal>>()
    };
    let value = |credits: Decimal| case.credits(credits.checked_mul(each).unwrap_or_default());
    let (semester, quarter) = (of(Unit::SemesterCredit), of(Unit::QuarterCredit));
    match (semester.as_slice(), quarter.as_slice()) {
        ([credits], []) => {
            let value = value(*credits);
            CreditValue {
                note: format!(
                    "{credits} credit hours × {each} ({}). ",
                    ids(Name::CollegeCredit)
                ),
                ..CreditValue::sure(value)
            }
        }
        ([], [credits]) if let Some(each) = each_quarter => {
            let value = case.credits(credits.checked_mul(each).unwrap_or_default());
            CreditValue {
                note: format!(
                    "{credits} quarter credits × {each} ({}). ",
                    ids(Name::QuarterCredit)
                ),
                ..CreditValue::sure(value)
            }
        }
        ([], []) => {
            let most = case
                .packs
                .amount(case.pack, Name::PlausibleCollegeCredits, None, case.as_of)
                .unwrap_or_default();
            CreditValue::asked(
                value(most),
                QuestionCode::Amounts,
                "How many semester or quarter credits has the course, or how many does the body give for it?",
            )
        }
        (_, []) => CreditValue::asked(
            value(semester.into_iter().max().unwrap_or_default()),
            QuestionCode::Amounts,
            "Several credit hours are printed: which?",
        ),
        _ => {
            let most = semester
                .into_iter()
                .chain(quarter)
                .max()
                .unwrap_or_default();
            CreditValue::asked(
                value(most),
                QuestionCode::QuarterCredits,
                "Quarter credits: the source speaks of credit hours only. How many does the body give?",
            )
        }
    }
}

/// A39, D31: at college level, and an institution named.
fn teaching(case: &Case, filed: &Filed, view: &View) -> Treated {
    let about = &filed.record.about;
    let fine = about.level == Some(Level::College)
        && view.provider.is_some()
        && about.accredited != Some(YesNo::No);
    Treated::value(documented(case, view)).doubt_unless(
        fine,
        QuestionCode::Level,
        "Was it taught at college level, at an accredited institution (A39)?",
    )
}

/// A40, D31: at regional level or above, or credits for those who attended.
fn lecturing(case: &Case, filed: &Filed, view: &View) -> Treated {
    let about = &filed.record.about;
    let level = matches!(
        about.level,
        Some(Level::Regional | Level::State | Level::National)
    );
    let fine = level || about.attendee_credits == Some(YesNo::Yes);
    let ask = "Was the lecture at state, regional or national level, or did attendees earn credits (A40)?";
    Treated::value(documented(case, view)).doubt_unless(fine, QuestionCode::Level, ask)
}

/// A06, A41, D31: peer review said, a book, or an accepted abstract.
fn authoring(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    let item = case
        .figure(Name::AuthoringItem, None, case.day(view))
        .unwrap_or_default();
    let said = activity::has_words(rule, view.title.as_deref().unwrap_or_default());
    let printed = filed
        .record
        .title
        .at()
        .is_some_and(|at| activity::has_words(rule, &at.text));
    let fine = filed.record.about.peer_reviewed == Some(YesNo::Yes) || said || printed;
    let ask = "Is it a peer-reviewed journal, a book or an accepted abstract (A41)?";
    Treated::value(CreditValue::sure(item)).doubt_unless(fine, QuestionCode::PeerReview, ask)
}

fn plausible_card(case: &Case) -> Decimal {
    case.packs
        .amount(case.pack, Name::PlausibleCardCredits, None, case.as_of)
        .unwrap_or_default()
}

/// A08, A42: a person says whether this one gives credit; then it is treated as any card.
fn card_asked(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    let answer = filed.answer(&case.credential.code, AnswerField::CardCredit);
    let asked = || {
        Treated::value(CreditValue::asked(
            case.credits(plausible_card(case)),
            QuestionCode::CardCredit,
            &rule.says,
        ))
    };
    let treated = match answer.map(|answer| &answer.value) {
        Some(AnswerValue::Yes(true)) => card(case, filed, view),
        Some(_) => Treated {
            excluded: Some((
                "A person decided that it gives no credit.".to_owned(),
                rule.rule.clone(),
            )),
            ..Treated::default()
        },
        None => return asked(),
    };
    let applied = answer.map(|answer| answer.replacing(format!("asked: {}", rule.says)));
    Treated {
        applied: applied.into_iter().collect(),
        ..treated
    }
}

/// A42, D12: the hours printed, or a flat amount.
fn card(case: &Case, filed: &Filed, view: &View) -> Treated {
    let flat = case
        .figure(Name::CprFlat, None, case.day(view))
        .filter(|flat| flat.0 > 0);
    if let Some(flat) = flat {
        return Treated::value(CreditValue::sure(flat));
    }
    let known = filed
        .record
        .card
        .as_ref()
        .is_some_and(|card| !card.covers.is_empty());
    let value = match documented(case, view) {
        value if value.certain.is_none() && clock(case, view).is_empty() => CreditValue::asked(
            case.credits(plausible_card(case)),
            QuestionCode::Amounts,
            "How many hours had the CPR, AED or First Aid course (D12)?",
        ),
        value => value,
    };
    Treated::value(value).doubt_unless(
        known,
        QuestionCode::Covers,
        "Is it a CPR, AED or First Aid certification?",
    )
}

/// A44 to A46, D16: a new credential of a higher level than the highest held before.
fn award(case: &Case, view: &View) -> Treated {
    let day = case.day(view);
    let Some(code) = activity::credential_code(case, view) else {
        let most = case
            .pack
            .credentials
            .iter()
            .filter_map(|c| case.figure(Name::Award, Some(&c.code), day))
            .max()
            .unwrap_or_default();
        return Treated::value(CreditValue::asked(
            most,
            QuestionCode::Title,
            "Which certification of the body is this?",
        ));
    };
    let own_row = case.trainer.credentials.iter().find(|c| c.code == code);
    if own_row
        .and_then(|c| c.first_certified_on)
        .is_some_and(|first| first < day)
    {
        return Treated::excluded(
            "A renewal of a certification held before gives no credit.",
            &["A45"],
        );
    }
    let Some(value) = case.figure(Name::Award, Some(code), day) else {
        return Treated::excluded(
            "The list of awards does not name this certification.",
            &["A44"],
        );
    };
    let level = |code: &str| case.pack.credential(code).and_then(|c| c.level);
    let since = |c: &Credential| c.first_certified_on.or(c.certified_on).or(c.cycle_start);
    let held_before = |c: &&Credential| {
        c.code == case.credential.code
            || (c.code != code && since(c).is_none_or(|since| since < day))
    };
    let highest = case
        .trainer
        .credentials
        .iter()
        .filter(held_before)
        .filter_map(|c| level(&c.code))
        .max();
    if level(code) <= highest {
        return Treated::excluded(
            "The new certification is at no higher level than one held before.",
            &["A46"],
        );
    }
    let renewal_possible = own_row.is_some_and(|c| c.first_certified_on.is_none());
    let treated = Treated {
        award: Some(code.to_owned()),
        ..Treated::value(CreditValue::sure(value))
    };
    let in_cycle = case.window.as_ref().is_none_or(|w| day <= w.cycle.end);
    let treated = treated.doubt_unless(
        in_cycle,
        QuestionCode::RenewalPeriod,
        "It was earned in the grace period: does that count as the renewal period (A45)?",
    );
    treated.doubt_unless(
        !renewal_possible,
        QuestionCode::NewOrRenewed,
        "Is it newly earned? The roster has no first_certified_on for it (A45).",
    )
}

/// Nothing; but a paper that is a certification and prints credits too is asked about (D16), and so is a petition without its course.
fn excluded(case: &Case, filed: &Filed, view: &View, rule: &Activity) -> Treated {
    if rule.name == "other_certification" && !view.amounts.is_empty() {
        let approval = approval(case, filed, view);
        let value = by_amounts(case, filed, view, approval.basis.is_some());
        let treated = Treated {
            value,
            approval,
            ..Treated::default()
        };
        return treated
            .doubt(QuestionCode::CertificationOrCourse, "It looks like a certification of another body and prints credits too: which is it (D16)?");
    }
    if let Some(amount) = case.petitions.orphan(filed) {
        return Treated::value(CreditValue::asked(
            amount,
            QuestionCode::CertificateMissing,
            "The petition was granted, but no certificate of its course is on file (N08).",
        ));
    }
    Treated {
        excluded: Some((rule.says.clone(), rule.rule.clone())),
        ..Treated::default()
    }
}
