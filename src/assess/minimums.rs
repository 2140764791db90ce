//! What is required of a part of the credits: of a category, of several categories, of certain bodies' own courses.
//!
//! In go the lines after caps, out come verdicts by two totals. A line that may belong to the part is possible, never certain.

use super::Verdict;
use super::caps::Capped;
use super::requirements::{Conclusion, cut, two_totals, unfiled, unfiled_by_key};
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::question::QuestionCode;
use crate::rules::value::{Name, Scalar, Value};

/// Whether a line belongs to the part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fits {
    Yes,
    Perhaps,
    No,
}

/// Enough of one category.
pub(super) fn category(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    category: &str,
    value: &Value,
) -> Conclusion {
    let fits = |line: &JudgedLine| in_category(line, category);
    let ask = format!("Which of the open lines stand in the category {category}?");
    part(
        case,
        lines,
        capped,
        value,
        &fits,
        &format!("in the category {category}"),
        (
            QuestionCode::Category,
            &format!("category_{category}"),
            &ask,
        ),
    )
}

/// By the pack; a line that has no category, or whose title is not clear, may stand in any.
fn in_category(line: &JudgedLine, category: &str) -> Fits {
    match line.line.category.as_deref() {
        Some(own) if own == category => Fits::Yes,
        Some(_) if !line.line.title.is_empty() => Fits::No,
        _ => Fits::Perhaps,
    }
}

/// Enough of these bodies' own courses.
pub(super) fn own(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    bodies: &[String],
) -> Conclusion {
    let fits = |line: &JudgedLine| match &line.issuer {
        Some(body) if bodies.contains(body) => Fits::Yes,
        None if line.issuer_open => Fits::Perhaps,
        _ => Fits::No,
    };
    let names = bodies
        .iter()
        .map(|b| b.to_uppercase())
        .collect::<Vec<_>>()
        .join(" or ");
    let ask = format!("Which of the open lines are courses by {names}?");
    match case
        .packs
        .value(case.pack, Name::OwnMinimum, None, case.as_of)
    {
        Some(value) => part(
            case,
            lines,
            capped,
            value,
            &fits,
            &format!("by {names}"),
            (
                QuestionCode::OwnCourses,
                QuestionCode::OwnCourses.as_str(),
                &ask,
            ),
        ),
        None => Conclusion::new(Verdict::NeedsReview, String::new(), ask),
    }
}

/// The part's two totals against what is required of it.
fn part(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    value: &Value,
    fits: &dyn Fn(&JudgedLine) -> Fits,
    what: &str,
    (about, key, ask): (QuestionCode, &str, &str),
) -> Conclusion {
    let Scalar::Amount(required) = value.scalar else {
        return Conclusion::new(Verdict::NeedsReview, String::new(), ask);
    };
    let (mut certain, mut possible, mut evidence) = (0, 0, Vec::new());
    for (i, line) in lines.iter().enumerate() {
        let fit = fits(line);
        if fit == Fits::Yes && capped.counted[i].0 > 0 {
            certain += capped.counted[i].0;
            evidence.push(line.line.evidence.clone());
        }
        if fit != Fits::No {
            possible += capped.most[i].0;
        }
    }
    let possible = possible.max(certain);
    let unit = case.unit();
    let verdict = if case.window.is_none() {
        Verdict::NeedsReview
    } else {
        two_totals(certain, possible, case.credits(required).0)
    };
    let (counted, most) = (cut(certain, unit), cut(possible, unit));
    let word = case.pack.unit.to_uppercase();
    let open = if possible > certain {
        format!("; {most} possible")
    } else {
        String::new()
    };
    let text = format!("{counted} {word} {what} certain of {required}{open}.");
    let mut found = Conclusion::new(verdict, required.to_string(), text);
    found.figures = Some((
        counted.to_string(),
        most.to_string(),
        case.pack.unit.clone(),
    ));
    found.evidence = evidence;
    if verdict == Verdict::NeedsReview {
        found.questions.push(unfiled_by_key(case, about, key, ask));
    }
    found
}

/// Something in as many categories as the pack asks for.
pub(super) fn categories(case: &Case, lines: &[JudgedLine], capped: &Capped) -> Conclusion {
    let required = case
        .packs
        .count(case.pack, Name::LeastCategories, case.as_of)
        .unwrap_or_default() as usize;
    let all = &case.pack.categories;
    let has = |category: &&String| {
        lines
            .iter()
            .zip(&capped.counted)
            .any(|(l, c)| c.0 > 0 && in_category(l, category) == Fits::Yes)
    };
    let certain: Vec<&str> = all.iter().filter(has).map(String::as_str).collect();
    // Each open line can stand for one category more.
    let counted_in = |line: &JudgedLine, i: usize| {
        capped.counted[i].0 > 0 && certain.iter().any(|c| in_category(line, c) == Fits::Yes)
    };
    let open = lines
        .iter()
        .enumerate()
        .filter(|(i, line)| capped.most[*i].0 > 0 && !counted_in(line, *i))
        .count();
    let possible = (certain.len() + open).min(all.len());
    let verdict = if certain.len() >= required {
        Verdict::Met
    } else if possible < required && case.window.is_some() {
        Verdict::NotMet
    } else {
        Verdict::NeedsReview
    };
    let named = if certain.is_empty() {
        "none".to_owned()
    } else {
        certain.join(", ")
    };
    let text = format!(
        "Categories with certain credits: {named}; {required} of {} are asked for, {possible} possible.",
        all.join(", ")
    );
    let mut found = Conclusion::new(verdict, required.to_string(), text);
    found.figures = Some((
        certain.len().to_string(),
        possible.to_string(),
        "category".to_owned(),
    ));
    if verdict == Verdict::NeedsReview {
        let ask = format!(
            "In which of the categories {} does each line stand?",
            all.join(", ")
        );
        found
            .questions
            .push(unfiled(case, QuestionCode::Category, &ask));
    }
    found
}
