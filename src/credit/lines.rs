//! A trainer's papers to credit lines for one credential: every paper has one, cards and unreadable ones too.
//!
//! Each line is judged in every way its paper can be read (D23); duplicates are settled once per trainer (D20).

use crate::question::QuestionCode;
use chrono::{Datelike, NaiveDate};

use super::case::{Case, Doubt};
use super::judge::{ViewOutcome, judge};
use super::views::{View, ViewField, printed, views};
use super::{CouldChange, CreditLine, LineStatus, Question, Seconds};
use crate::filing::answers::field::{AnswerField, AnswerValue};
use crate::filing::duplicates::{Repeats, repeats};
use crate::filing::filed::{Filed, date_reading};
use crate::read::record::{Kind, Reading, Record};
use crate::rules::names::fold;
use crate::rules::pack::Per;
use crate::rules::sha256;
use crate::rules::value::Name;

/// A credit line with what `assess` needs beside it.
#[derive(Debug, Clone)]
pub struct JudgedLine {
    /// The line; windows are applied to it, caps are not.
    pub line: CreditLine,
    /// The day by which yearly caps are taken; none where it is open.
    pub day: Option<NaiveDate>,
    /// Where it is open, the days it could be; empty where it could be any of the window.
    pub days: Vec<NaiveDate>,
    /// The body holds the record itself: nothing to report by hand (N07, A32).
    pub held: bool,
    /// The body that gave the course, where the paper says.
    pub issuer: Option<String>,
    /// The paper does not say for sure who gave the course.
    pub issuer_open: bool,
    /// The credential it gives an award for.
    award: Option<String>,
}

/// The lines of a trainer's papers for one credential, in the order of the papers; ids count from `first`.
#[must_use]
pub fn lines(case: &Case, evidence: &[Filed], first: usize) -> Vec<JudgedLine> {
    let mut lines: Vec<JudgedLine> = evidence
        .iter()
        .enumerate()
        .map(|(i, filed)| line(case, filed, line_id(first + i)))
        .collect();
    let repeats = repeats(case.trainer, evidence);
    for root in 0..evidence.len() {
        let copies: Vec<usize> = (0..evidence.len())
            .filter(|i| repeats[*i] == Repeats::Same(root))
            .collect();
        if !copies.is_empty() {
            one_of(case, evidence, &mut lines, root, &copies);
        }
    }
    for (i, repeat) in repeats.iter().enumerate() {
        if let Repeats::Perhaps(of) = *repeat {
            perhaps(case, &evidence[i], &mut lines, i, of);
        }
    }
    for (i, filed) in evidence.iter().enumerate() {
        let front = |id: &String| evidence.iter().position(|front| front.id == *id);
        if let Some(front) = filed.back_of.as_ref().and_then(front) {
            let of = lines[front].line.line.clone();
            repeated(
                &mut lines[i].line,
                &of,
                format!("The back of the card on {}.", evidence[front].id),
                "D7",
            );
        }
    }
    one_award(&mut lines);
    note_repeats(evidence, &mut lines);
    lines
}

/// The lines where no pack judges the credential: nothing is decided and nothing asked.
#[must_use]
pub fn unjudged(code: &str, evidence: &[Filed], first: usize) -> Vec<CreditLine> {
    let line = |(i, filed): (usize, &Filed)| CreditLine {
        credential: code.to_owned(),
        activity: filed.record.kind.as_str().to_owned(),
        status: LineStatus::NeedsReview,
        reason: "No rules for this credential: not evaluated.".to_owned(),
        ..blank(filed, line_id(first + i))
    };
    evidence.iter().enumerate().map(line).collect()
}

fn line_id(number: usize) -> String {
    format!("L{number:03}")
}

/// One paper, in every way it can be read.
fn line(case: &Case, filed: &Filed, id: String) -> JudgedLine {
    let (views, complete) = views(&filed.record);
    let outcomes: Vec<ViewOutcome> = views.iter().map(|view| judge(case, filed, view)).collect();
    let alike = complete
        && outcomes
            .iter()
            .all(|o| treated(case, o) == treated(case, &outcomes[0]));
    let mut outcome = outcomes[0].clone();
    let days = outcomes
        .iter()
        .filter(|o| o.possible.0 > 0)
        .map(|o| o.day)
        .collect::<Option<Vec<NaiveDate>>>()
        .unwrap_or_default();
    let mut questions = Vec::new();
    for field in ViewField::ALL
        .into_iter()
        .filter(|f| is_unclear(&filed.record, *f))
    {
        let matters = !alike && (!complete || matters(case, &views, &outcomes, field));
        let could_change = if matters {
            CouldChange::Hours
        } else {
            CouldChange::Nothing
        };
        let (printed, candidates) = printed(&filed.record, field);
        let named = candidates.join(" or ");
        let ask = format!(
            "{} is not clear{}: what is it?",
            field.words(),
            if named.is_empty() {
                named
            } else {
                format!(" ({named})")
            }
        );
        questions.push(Question {
            printed,
            candidates,
            could_change,
            ..question(case, filed, field.code(), &ask)
        });
    }
    if !alike {
        outcome.status = LineStatus::NeedsReview;
        outcome.value = None;
        outcome.possible = outcomes
            .iter()
            .map(|o| o.possible)
            .max()
            .unwrap_or_default();
        outcome.doubts.retain(|d| {
            outcomes
                .iter()
                .all(|o| o.doubts.iter().any(|e| e.about == d.about))
        });
        let open: Vec<&str> = questions
            .iter()
            .filter(|q| q.could_change != CouldChange::Nothing)
            .map(|q| q.about.as_str())
            .collect();
        outcome.reason = format!(
            "What counts depends on a reading that is not clear: {} (D23).",
            open.join(", ")
        );
        outcome.rule.push("D23".to_owned());
        outcome.day = None;
        outcome.category = outcome.category.filter(|category| {
            outcomes
                .iter()
                .all(|o| o.category.as_ref() == Some(category))
        });
    } else if !questions.is_empty() {
        outcome.reason = also(
            &outcome.reason,
            "Every reading of what is unclear is treated alike (D23).",
        );
    }
    // That the roster knows no cycle is asked once, not for every paper.
    for doubt in outcome
        .doubts
        .iter()
        .filter(|d| d.about != QuestionCode::Cycle)
    {
        if !questions.iter().any(|q| q.about == doubt.about) {
            questions.push(asked(case, filed, doubt));
        }
    }
    // For whom an unread paper or a back is, is asked with what it is.
    let with_it = filed.record.kind == Kind::Unreadable
        || filed.record.is_lone_back()
        || questions.iter().any(|q| q.about == QuestionCode::Person);
    if let Some(finding) = filed.doubt.as_ref().filter(|_| !with_it) {
        let ask = format!("{} Whose paper is it?", finding.message);
        questions.push(Question {
            could_change: CouldChange::Nothing,
            ..asked(case, filed, &Doubt::new(QuestionCode::Person, ask))
        });
    }
    judged(case, filed, id, outcome, days, questions)
}

/// What of an outcome decides hours: two outcomes alike in this are treated alike.
fn treated(
    case: &Case,
    outcome: &ViewOutcome,
) -> (LineStatus, Option<Seconds>, Seconds, Option<(i32, u32)>) {
    let day = outcome.day.filter(|_| outcome.possible.0 > 0);
    let yearly = day.filter(|day| {
        let caps = case.caps(&outcome.activity, outcome.category.as_deref(), *day);
        caps.iter().any(|cap| cap.per == Per::Year)
    });
    let years = case
        .packs
        .count(case.pack, Name::CycleYears, case.as_of)
        .unwrap_or(1);
    let bucket = yearly
        .zip(case.window.as_ref())
        .map(|(day, window)| (day.year(), window.certification_year(day, years)));
    (outcome.status, outcome.value, outcome.possible, bucket)
}

/// Two views that differ in this field alone are treated differently.
fn matters(case: &Case, views: &[View], outcomes: &[ViewOutcome], field: ViewField) -> bool {
    let at = ViewField::ALL
        .iter()
        .position(|f| *f == field)
        .unwrap_or_default();
    let rest = |view: &View| {
        let mut picks = view.picks;
        picks[at] = 0;
        picks
    };
    let judged: Vec<_> = views
        .iter()
        .zip(outcomes)
        .map(|(view, outcome)| (rest(view), treated(case, outcome)))
        .collect();
    judged
        .iter()
        .enumerate()
        .any(|(i, a)| judged[..i].iter().any(|b| a.0 == b.0 && a.1 != b.1))
}

fn is_unclear(record: &Record, field: ViewField) -> bool {
    match field {
        ViewField::Day => {
            let reading = date_reading(record);
            reading.is_unclear() || reading.value().is_some_and(|d| d.first() != d.last())
        }
        ViewField::Amounts => record.amounts.iter().any(Reading::is_unclear),
        ViewField::Provider => record.provider.is_unclear(),
        ViewField::Title => record.title.is_unclear(),
        ViewField::Grade => record.grade.is_unclear(),
        ViewField::Started => false,
    }
}

fn blank(filed: &Filed, id: String) -> CreditLine {
    let record = &filed.record;
    CreditLine {
        credential: String::new(),
        line: id,
        activity: String::new(),
        evidence: filed.id.clone(),
        title: record.title.value().cloned().unwrap_or_default(),
        provider: record.provider.value().cloned().unwrap_or_default(),
        approver: String::new(),
        completed_on: date_reading(record).value().copied(),
        printed: printed_amounts(record),
        value: None,
        upper_bound: Seconds(0),
        counted: Seconds(0),
        status: LineStatus::NeedsReview,
        reason: String::new(),
        rule: String::new(),
        cap: None,
        category: None,
        approval_basis: None,
        self_report: None,
        duplicate_of: None,
        applied: filed.applied.clone(),
        questions: Vec::new(),
    }
}

fn judged(
    case: &Case,
    filed: &Filed,
    id: String,
    outcome: ViewOutcome,
    days: Vec<NaiveDate>,
    questions: Vec<Question>,
) -> JudgedLine {
    let held = outcome.approval.basis == Some("issuer")
        && outcome.approval.bodies.contains(&case.pack.body);
    let own_category = case
        .pack
        .activity(&outcome.activity, case.as_of)
        .and_then(|a| a.own_category.clone());
    let mut rule = outcome.rule;
    let mut seen = Vec::new();
    rule.retain(|id| {
        !seen.contains(id) && {
            seen.push(id.clone());
            true
        }
    });
    let blank = blank(filed, id);
    let line = CreditLine {
        credential: case.credential.code.clone(),
        activity: outcome.activity,
        approver: outcome.approval.bodies.join(";"),
        value: outcome.value,
        upper_bound: outcome.possible,
        status: outcome.status,
        reason: outcome.reason,
        rule: rule.join("+"),
        category: outcome.category.or(own_category.filter(|_| held)),
        approval_basis: outcome.approval.basis.map(str::to_owned),
        applied: blank
            .applied
            .iter()
            .cloned()
            .chain(outcome.applied)
            .collect(),
        questions,
        ..blank
    };
    let provider = &filed.record.provider;
    let issuer = provider
        .value()
        .and_then(|name| case.names.body(name))
        .map(str::to_owned);
    JudgedLine {
        line,
        day: outcome.day,
        days,
        held,
        issuer,
        issuer_open: provider.value().is_none(),
        award: outcome.award,
    }
}

/// The printed lines of the amounts, each once.
fn printed_amounts(record: &Record) -> String {
    let mut lines: Vec<String> = Vec::new();
    for reading in &record.amounts {
        let text = match (reading.at(), reading.candidates().first()) {
            (Some(at), _) => at.text.clone(),
            (None, Some(amount)) => crate::read::record::Amount::in_words(amount),
            (None, None) => continue,
        };
        if !lines.contains(&text) {
            lines.push(text);
        }
    }
    lines.join(" · ")
}

/// A question about a paper. Its id is stable from run to run; where one answer serves all credentials, so does one id.
#[must_use]
pub fn question(case: &Case, filed: &Filed, about: QuestionCode, ask: &str) -> Question {
    let record = &filed.record;
    let part = Some(filed.part.number).filter(|_| filed.part.of > 1);
    let field = AnswerField::answering(about);
    let code = if field.is_some_and(|field| !field.is_by_credential()) {
        ""
    } else {
        case.credential.code.as_str()
    };
    let asks = field.map_or(about.as_str(), AnswerField::as_str);
    let key = format!(
        "{}\n{:?}\n{}\n{code}\n{asks}",
        record.sha256,
        record.pages,
        part.unwrap_or(1)
    );
    Question {
        id: question_id(&key),
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        path: record.path.clone(),
        sha256: record.sha256.clone(),
        pages: Some(record.pages),
        part,
        about,
        printed: String::new(),
        candidates: Vec::new(),
        could_change: CouldChange::Hours,
        ask: ask.to_owned(),
    }
}

/// A short stable id of what a question is about.
#[must_use]
pub fn question_id(key: &str) -> String {
    format!("Q{}", &sha256(key.as_bytes())[..10])
}

/// A doubt as a question, with what is printed about it.
fn asked(case: &Case, filed: &Filed, doubt: &Doubt) -> Question {
    let record = &filed.record;
    let (printed, candidates) = match doubt.about {
        QuestionCode::Amounts
        | QuestionCode::AmountsDiffer
        | QuestionCode::AmountsDisagree
        | QuestionCode::Unit
        | QuestionCode::HoursADay
        | QuestionCode::QuarterCredits => printed(record, ViewField::Amounts),
        QuestionCode::CompletedOn
        | QuestionCode::FutureDate
        | QuestionCode::WindowStartAssumed
        | QuestionCode::MayHaveCountedBefore => printed(record, ViewField::Day),
        QuestionCode::Grade | QuestionCode::GradeEnough | QuestionCode::Progress => {
            printed(record, ViewField::Grade)
        }
        QuestionCode::Petition | QuestionCode::Approval | QuestionCode::Accredited => {
            printed(record, ViewField::Provider)
        }
        QuestionCode::Person => {
            let at = record
                .holder
                .at()
                .map(|at| at.text.clone())
                .unwrap_or_default();
            (
                at,
                record.holder.candidates().into_iter().cloned().collect(),
            )
        }
        _ => printed(record, ViewField::Title),
    };
    Question {
        printed,
        candidates,
        ..question(case, filed, doubt.about, &doubt.ask)
    }
}

/// A reason, and another sentence behind it.
#[must_use]
pub fn also(reason: &str, sentence: &str) -> String {
    if reason.is_empty() {
        sentence.to_owned()
    } else {
        format!("{reason} {sentence}")
    }
}

/// Papers of one activity: the one that counts stands for all, else the best; the others are in no total. Where two of
/// them are certain and differ, the one that stands is asked about (D20).
fn one_of(
    case: &Case,
    evidence: &[Filed],
    lines: &mut [JudgedLine],
    root: usize,
    copies: &[usize],
) {
    let all = || std::iter::once(root).chain(copies.iter().copied());
    let mut stands = all()
        .find(|i| lines[*i].line.status == LineStatus::Counted)
        .unwrap_or(root);
    let certain = |i: &usize| lines[*i].line.status != LineStatus::NeedsReview;
    let differs = |i: &usize| {
        (lines[*i].line.status, lines[*i].line.value)
            != (lines[stands].line.status, lines[stands].line.value)
    };
    let contradicting = all()
        .filter(|i| certain(i) && certain(&stands) && differs(i))
        .min();
    let answer = evidence[stands].answer(&case.credential.code, AnswerField::CopiesDiffer);
    if let Some((answer, other)) = answer.zip(contradicting) {
        let replaced = format!(
            "asked: which of {} and {} is right?",
            evidence[stands].id, evidence[other].id
        );
        if answer.value == AnswerValue::Yes(false) {
            stands = other;
        }
        lines[stands].line.applied.push(answer.replacing(replaced));
    } else if let Some(other) = contradicting {
        let most = all()
            .map(|i| lines[i].line.upper_bound)
            .max()
            .unwrap_or_default();
        let printed = format!(
            "{} / {}",
            lines[stands].line.printed, lines[other].line.printed
        );
        let standing = &mut lines[stands].line;
        standing.status = LineStatus::NeedsReview;
        standing.value = None;
        standing.upper_bound = most;
        standing.rule = format!("{}+D20", standing.rule);
        let ask = format!(
            "{} and {} show the same activity differently: is {0} right?",
            evidence[stands].id, evidence[other].id
        );
        standing.reason = also("Two papers of the same activity differ (D20).", &ask);
        standing.questions.push(Question {
            printed,
            ..question(case, &evidence[stands], QuestionCode::CopiesDiffer, &ask)
        });
        (lines[stands].day, lines[stands].days) = (None, Vec::new());
    }
    let of = lines[stands].line.line.clone();
    for i in all().filter(|i| *i != stands) {
        repeated(
            &mut lines[i].line,
            &of,
            format!("The same activity as {of}."),
            "D20",
        );
    }
}

/// A line that another stands for: in no total, and nothing is asked.
fn repeated(line: &mut CreditLine, of: &str, reason: String, rule: &str) {
    line.status = LineStatus::Duplicate;
    line.value = Some(Seconds(0));
    line.upper_bound = Seconds(0);
    line.reason = reason;
    line.rule = String::from(rule);
    line.duplicate_of = Some(of.to_owned());
    line.questions.clear();
}

/// Perhaps the same activity: what it is worth is open (D20).
fn perhaps(case: &Case, filed: &Filed, lines: &mut [JudgedLine], i: usize, of: usize) {
    let of = lines[of].line.line.clone();
    let line = &mut lines[i].line;
    if !matches!(line.status, LineStatus::Counted | LineStatus::NeedsReview) {
        return;
    }
    let ask = format!("Is it the same activity as {of}?");
    if let Some(answer) = filed.answer(&case.credential.code, AnswerField::MaybeDuplicate) {
        line.applied.push(answer.replacing(format!("asked: {ask}")));
        if answer.value == AnswerValue::Yes(true) {
            repeated(
                line,
                &of,
                format!("The same activity as {of}: a person said so."),
                "D20",
            );
        }
        return;
    }
    line.status = LineStatus::NeedsReview;
    line.value = None;
    line.reason = also(&line.reason, &ask);
    line.rule = format!("{}+D20", line.rule);
    line.questions.push(asked(
        case,
        filed,
        &Doubt::new(QuestionCode::MaybeDuplicate, ask),
    ));
}

/// One certification gives one award, however many papers show it: the earliest stands (D16).
fn one_award(lines: &mut [JudgedLine]) {
    let mut order: Vec<usize> = (0..lines.len())
        .filter(|i| lines[*i].award.is_some())
        .collect();
    let open =
        |line: &CreditLine| matches!(line.status, LineStatus::Counted | LineStatus::NeedsReview);
    order.retain(|i| open(&lines[*i].line));
    order.sort_by_key(|i| {
        (
            lines[*i].line.status,
            lines[*i].day,
            lines[*i].line.evidence.clone(),
        )
    });
    for (at, i) in order.iter().enumerate() {
        let Some(of) = order[..at]
            .iter()
            .find(|j| lines[**j].award == lines[*i].award)
        else {
            continue;
        };
        let of = lines[*of].line.line.clone();
        let reason = format!("One certification gives one award, and {of} shows it.");
        repeated(&mut lines[*i].line, &of, reason, "D16+D20");
    }
}

/// The same title on another date is a repeat: both count, and it is said; cards are exempt (D20).
fn note_repeats(evidence: &[Filed], lines: &mut [JudgedLine]) {
    let key = |record: &Record| {
        record
            .provider
            .value()
            .zip(record.title.value())
            .map(|(p, t)| (fold(p), fold(t)))
    };
    let keys: Vec<Option<(String, String)>> =
        evidence.iter().map(|filed| key(&filed.record)).collect();
    for i in
        (0..lines.len()).filter(|i| keys[*i].is_some() && evidence[*i].record.kind != Kind::CprAed)
    {
        let counts = |j: &usize| lines[*j].line.status == LineStatus::Counted;
        let other = (0..lines.len())
            .find(|j| *j != i && keys[*j] == keys[i] && counts(j))
            .filter(|_| counts(&i));
        if let Some(other) = other.map(|j| lines[j].line.line.clone()) {
            let line = &mut lines[i].line;
            line.reason = also(
                &line.reason,
                &format!("The same course as {other} on another date; both count (D20)."),
            );
        }
    }
}
