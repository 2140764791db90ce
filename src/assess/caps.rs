//! The caps of a pack on a credential's lines, and the two totals that they leave (D11).
//!
//! In go the judged lines before caps; out come what counts of each line, what it could add, and
//! the certain and possible totals. Where a rule leaves open what a year is, or a line its
//! category, the least is certain and the greatest is possible.

use super::cap_allocation::{Allocation, AppliedCap, CapAllocator, YearMeaning};
use super::questions::credential_question_id;
use crate::credit::case::Case;
use crate::credit::lines::JudgedLine;
use crate::credit::{LineStatus, Seconds};
use crate::filing::answers::answer::Answer;
use crate::filing::answers::field::AnswerValue;
use crate::question::QuestionCode;
use crate::rules::value::Name;

/// What caps leave. Every list has one entry for each line, in the order of the lines.
#[derive(Debug, Clone, Default)]
pub struct Capped {
    /// The certain total, after caps; see `Totals`.
    pub certain: Seconds,
    /// The possible total, after caps; see `Totals`.
    pub possible: Seconds,
    /// What counted of each line, by the meaning of a year that leaves the least.
    pub counted: Vec<Seconds>,
    /// The cap that reduced each line, if one did.
    pub cut_by: Vec<Option<AppliedCap>>,
    /// What each line could add to the certain total if it alone were answered in the trainer's
    /// favour.
    pub could_add: Vec<Seconds>,
    /// The upper bound of each line, before caps.
    pub upper_bounds: Vec<Seconds>,
    /// Whether the day of each line is open and changes the total.
    pub day_matters: Vec<bool>,
    /// Whether each line is open, and the total is the same by every reading of it.
    pub without_effect: Vec<bool>,
    /// A cap applies to categories and a line has none: the category that leaves the least is
    /// certain.
    pub open_category: bool,
    /// The certain total by the more generous meaning of a year, where the two differ.
    pub by_other_year: Option<Seconds>,
}

/// Applies the caps: the least that any reading of them leaves counts, the greatest is possible.
#[must_use]
pub fn apply(case: &Case, lines: &[JudgedLine]) -> Capped {
    let certain: Vec<Seconds> = lines.iter().map(certain_value).collect();
    let upper_bounds: Vec<Seconds> = lines.iter().map(upper_bound).collect();
    let years = year_meanings(case);
    let categories = capped_categories(case);
    let allocator = CapAllocator::new(case, lines);
    // A line that has no category may belong to any: what the worst category leaves is certain, and
    // no cap on a category reduces what is possible.
    let by_year: Vec<Allocation> = years
        .iter()
        .map(|year| allocator.least(&certain, *year, &categories))
        .collect();
    let possible = years
        .iter()
        .map(|year| allocator.greatest_total(&upper_bounds, *year))
        .max()
        .unwrap_or_default();
    let most_generous = by_year.iter().map(Allocation::total).max();
    let least = by_year
        .into_iter()
        .min_by_key(Allocation::total)
        .unwrap_or_default();
    let total = least.total();
    Capped {
        certain: total,
        possible,
        could_add: could_add(&allocator, &years, &certain, &upper_bounds),
        day_matters: (0..lines.len())
            .map(|i| {
                years.iter().any(|year| {
                    allocator.day_matters(i, &certain, *year)
                        || allocator.day_matters(i, &upper_bounds, *year)
                })
            })
            .collect(),
        without_effect: (0..lines.len())
            .map(|i| is_without_effect(&allocator, &years, (i, &lines[i]), &certain))
            .collect(),
        open_category: has_open_category(lines, &categories, &upper_bounds),
        by_other_year: most_generous.filter(|other| *other > total),
        counted: least.counted,
        cut_by: least.cut_by,
        upper_bounds,
    }
}

/// What certainly counts of a line before caps.
fn certain_value(line: &JudgedLine) -> Seconds {
    match line.line.status {
        LineStatus::Counted => line.line.value.unwrap_or_default(),
        _ => Seconds(0),
    }
}

/// The most that could count of a line before caps.
fn upper_bound(line: &JudgedLine) -> Seconds {
    match line.line.status {
        LineStatus::Counted | LineStatus::NeedsReview => line.line.upper_bound,
        _ => Seconds(0),
    }
}

/// What each line could add to the certain total, were it alone answered in the trainer's favour.
fn could_add(
    allocator: &CapAllocator,
    years: &[YearMeaning],
    certain: &[Seconds],
    upper_bounds: &[Seconds],
) -> Vec<Seconds> {
    let totals: Vec<(YearMeaning, Seconds)> = years
        .iter()
        .map(|year| (*year, allocator.least(certain, *year, &[None]).total()))
        .collect();
    let added = |i: usize| {
        if upper_bounds[i] == certain[i] {
            return Seconds(0);
        }
        let mut raised = certain.to_vec();
        raised[i] = upper_bounds[i];
        let added = totals
            .iter()
            .map(|(year, total)| allocator.greatest_total(&raised, *year).0 - total.0);
        Seconds(added.max().unwrap_or_default())
    };
    (0..certain.len()).map(added).collect()
}

/// D23: every reading of an open line is certain by itself, and what caps leave is the same by the one
/// that gives the least and by the one that gives the most.
fn is_without_effect(
    allocator: &CapAllocator,
    years: &[YearMeaning],
    (i, line): (usize, &JudgedLine),
    certain: &[Seconds],
) -> bool {
    let Some(least) = line.by_least.as_ref().and_then(|least| least.value) else {
        return false;
    };
    let with = |value: Seconds| {
        let mut amounts = certain.to_vec();
        amounts[i] = value;
        amounts
    };
    years.iter().all(|year| {
        let by_least = allocator.least(&with(least), *year, &[None]).total();
        by_least == allocator.greatest_total(&with(line.line.upper_bound), *year)
    })
}

/// A cap applies to categories, and a line that could count has none.
fn has_open_category(
    lines: &[JudgedLine],
    categories: &[Option<&str>],
    upper_bounds: &[Seconds],
) -> bool {
    let is_open =
        |(line, bound): (&JudgedLine, &Seconds)| line.line.category.is_none() && bound.0 > 0;
    categories.iter().any(Option::is_some) && lines.iter().zip(upper_bounds).any(is_open)
}

/// The categories that caps apply to; only `None` where no cap applies to a category.
fn capped_categories<'c>(case: &'c Case) -> Vec<Option<&'c str>> {
    let caps = case.pack.caps.iter();
    let mut categories: Vec<Option<&str>> = caps
        .flat_map(|cap| &cap.categories)
        .map(|category| Some(category.as_str()))
        .collect();
    categories.sort_unstable();
    categories.dedup();
    if categories.is_empty() {
        vec![None]
    } else {
        categories
    }
}

/// What a person answered to the question what a year means.
pub(super) fn answered_year<'c>(case: &'c Case) -> Option<&'c Answer> {
    let id = credential_question_id(case, QuestionCode::YearDefinition);
    case.answers.answer_to(&id)
}

/// What a year can mean: what a person answered, else what the pack states, else both (D11).
fn year_meanings(case: &Case) -> Vec<YearMeaning> {
    match answered_year(case).map(|answer| &answer.value) {
        Some(AnswerValue::YesNo(true)) => return vec![YearMeaning::Calendar],
        Some(_) => return vec![YearMeaning::Certification],
        None => {}
    }
    let words = case.packs.words(case.pack, Name::Year, case.as_of);
    match words.first().map(String::as_str) {
        Some("calendar") => vec![YearMeaning::Calendar],
        Some("certification") => vec![YearMeaning::Certification],
        _ => vec![YearMeaning::Calendar, YearMeaning::Certification],
    }
}
