//! A requirement that every coverage the pack asks for must meet: the worst conclusion of them
//! holds.

use crate::assess::conclusion::Conclusion;
use crate::assess::verdict::Verdict;
use crate::credit::case::Case;
use crate::rules::pack::Check;

/// The worst of the conclusions on each coverage that the pack asks for, with the questions of all
/// of them; `if_none` where it asks for none.
pub fn worst(
    case: &Case,
    if_none: Conclusion,
    conclude: impl Fn(&str) -> Conclusion,
) -> Conclusion {
    required_coverage(case)
        .into_iter()
        .map(conclude)
        .fold(if_none, worse)
}

/// The coverage that the pack asks to be current, each once.
fn required_coverage<'c>(case: &'c Case) -> Vec<&'c str> {
    let mut required: Vec<&str> = Vec::new();
    for requirement in &case.pack.requirements {
        if let Check::CardCurrent(coverage)
        | Check::CardIssuedWithin(coverage)
        | Check::CardValidAfter(coverage) = &requirement.check
            && !required.contains(&coverage.as_str())
        {
            required.push(coverage);
        }
    }
    required
}

/// The worse of two conclusions, the second where they are equal; the questions of the other are
/// asked too.
fn worse(first: Conclusion, second: Conclusion) -> Conclusion {
    let severity = |conclusion: &Conclusion| match conclusion.verdict {
        Verdict::NotMet => 2,
        Verdict::NeedsReview => 1,
        _ => 0,
    };
    let (mut worse, other) = if severity(&second) >= severity(&first) {
        (second, first)
    } else {
        (first, second)
    };
    for question in other.questions {
        if !worse.questions.iter().any(|asked| asked.id == question.id) {
            worse.questions.push(question);
        }
    }
    worse
}
