//! What is required of a part of the credits: of a category, of several categories, of certain
//! bodies' own courses.
//!
//! In go the lines after caps, out come verdicts by two totals. A line that may belong to the part
//! is possible, never certain.

use super::caps::Capped;
use super::conclusion::{Conclusion, Figures};
use super::verdict::Verdict;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::{Question, Seconds, truncated};
use crate::rules::value::{Name, Scalar, Value};

/// Whether a line belongs to a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PartMatch {
    Yes,
    Possible,
    No,
}

/// A part of the credits for which a minimum is required.
struct PartOfCredits<'a> {
    /// Which part it is, to follow the figure: `in the category conduct`.
    description: String,
    /// Whether a line belongs to it.
    membership: &'a dyn Fn(&JudgedLine) -> PartMatch,
    /// The question about a line that may belong to it.
    question: fn(&JudgedLine) -> Option<&Question>,
}

/// Enough of one category.
pub(super) fn category_minimum(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    category: &str,
    value: &Value,
) -> Conclusion {
    let part = PartOfCredits {
        description: format!("in the category {category}"),
        membership: &|line| in_category(line, category),
        question: |line| line.category_question.as_ref(),
    };
    judge_part(case, lines, capped, value, &part)
}

/// Whether a line belongs to a category. One that has no category, or whose title is not clear, may
/// belong to any.
fn in_category(line: &JudgedLine, category: &str) -> PartMatch {
    match line.line.category.as_deref() {
        Some(own) if own == category => PartMatch::Yes,
        Some(_) if line.category_question.is_none() => PartMatch::No,
        _ => PartMatch::Possible,
    }
}

/// Enough of these bodies' own courses.
pub(super) fn own_course_minimum(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    bodies: &[String],
) -> Conclusion {
    let membership = |line: &JudgedLine| match &line.issuer {
        Some(body) if bodies.contains(body) => PartMatch::Yes,
        None if line.issuer_question.is_some() => PartMatch::Possible,
        _ => PartMatch::No,
    };
    let names: Vec<String> = bodies.iter().map(|body| body.to_uppercase()).collect();
    let names = names.join(" or ");
    let part = PartOfCredits {
        description: format!("by {names}"),
        membership: &membership,
        question: |line| line.issuer_question.as_ref(),
    };
    let minimum = case
        .packs
        .value(case.pack, Name::OwnMinimum, None, case.as_of);
    match minimum {
        Some(value) => judge_part(case, lines, capped, value, &part),
        None => unknown_minimum(&part),
    }
}

/// The two totals of a part against what is required of it.
fn judge_part(
    case: &Case,
    lines: &[JudgedLine],
    capped: &Capped,
    value: &Value,
    part: &PartOfCredits,
) -> Conclusion {
    let Scalar::Amount(required) = value.scalar else {
        return unknown_minimum(part);
    };
    let total = PartTotal::of(lines, capped, part);
    let verdict = if case.window.is_none() {
        Verdict::NeedsReview
    } else {
        Verdict::from_totals(total.certain, total.possible, case.credits(required))
    };
    let certain = truncated(total.certain, case.unit());
    let possible = truncated(total.possible, case.unit());
    let more = if total.possible > total.certain {
        format!("; {possible} possible")
    } else {
        String::new()
    };
    let text = format!(
        "{certain} {} {} certain of {required}{more}.",
        case.pack.unit.to_uppercase(),
        part.description
    );
    let mut conclusion = Conclusion::new(verdict, required.to_string(), text);
    conclusion.figures = Some(Figures {
        certain: certain.to_string(),
        possible: possible.to_string(),
        unit: case.pack.unit.clone(),
    });
    conclusion.evidence = total.evidence;
    if verdict == Verdict::NeedsReview {
        let is_open = |(i, line): &(usize, &JudgedLine)| {
            capped.upper_bounds[*i].0 > 0 && (part.membership)(line) == PartMatch::Possible
        };
        let open = lines.iter().enumerate().filter(is_open);
        conclusion
            .questions
            .extend(open.filter_map(|(_, line)| (part.question)(line).cloned()));
    }
    conclusion
}

/// The pack does not say how much of a part is required on the day of the report.
fn unknown_minimum(part: &PartOfCredits) -> Conclusion {
    let text = format!(
        "How much is required {} on this day is not known.",
        part.description
    );
    Conclusion::new(Verdict::NeedsReview, String::new(), text)
}

/// The two totals of a part, and the evidence that certainly counts for it.
struct PartTotal {
    certain: Seconds,
    possible: Seconds,
    evidence: Vec<String>,
}

impl PartTotal {
    fn of(lines: &[JudgedLine], capped: &Capped, part: &PartOfCredits) -> Self {
        let (mut certain, mut possible, mut evidence) = (0, 0, Vec::new());
        for (i, line) in lines.iter().enumerate() {
            let membership = (part.membership)(line);
            if membership == PartMatch::Yes && capped.counted[i].0 > 0 {
                certain += capped.counted[i].0;
                evidence.push(line.line.evidence.clone());
            }
            if membership != PartMatch::No {
                possible += capped.upper_bounds[i].0;
            }
        }
        Self {
            certain: Seconds(certain),
            possible: Seconds(possible.max(certain)),
            evidence,
        }
    }
}

/// Credits in as many categories as the pack requires.
pub(super) fn least_categories(case: &Case, lines: &[JudgedLine], capped: &Capped) -> Conclusion {
    let required = case
        .packs
        .count(case.pack, Name::LeastCategories, case.as_of)
        .unwrap_or_default() as usize;
    let all = &case.pack.categories;
    let certain = certain_categories(all, lines, capped);
    let possible =
        (certain.len() + lines_of_other_categories(&certain, lines, capped).count()).min(all.len());
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
    let all = all.join(", ");
    let text = format!(
        "Categories with certain credits: {named}; {required} of {all} are required, {possible} \
         possible."
    );
    let mut conclusion = Conclusion::new(verdict, required.to_string(), text);
    conclusion.figures = Some(Figures {
        certain: certain.len().to_string(),
        possible: possible.to_string(),
        unit: "category".to_owned(),
    });
    if verdict == Verdict::NeedsReview {
        let open = lines_of_other_categories(&certain, lines, capped);
        conclusion
            .questions
            .extend(open.filter_map(|line| line.category_question.clone()));
    }
    conclusion
}

/// The categories that have certain credits.
fn certain_categories<'c>(
    all: &'c [String],
    lines: &[JudgedLine],
    capped: &Capped,
) -> Vec<&'c str> {
    let has_credits = |category: &&str| {
        lines
            .iter()
            .zip(&capped.counted)
            .any(|(line, counted)| counted.0 > 0 && in_category(line, category) == PartMatch::Yes)
    };
    all.iter().map(String::as_str).filter(has_credits).collect()
}

/// The lines that could still give credits in one more category each.
fn lines_of_other_categories<'l>(
    certain: &'l [&str],
    lines: &'l [JudgedLine],
    capped: &'l Capped,
) -> impl Iterator<Item = &'l JudgedLine> {
    let is_of_a_certain_one = move |line: &JudgedLine| {
        certain
            .iter()
            .any(|category| in_category(line, category) == PartMatch::Yes)
    };
    lines
        .iter()
        .enumerate()
        .filter(move |(i, line)| capped.upper_bounds[*i].0 > 0 && !is_of_a_certain_one(line))
        .map(|(_, line)| line)
}
