//! Amounts as they are printed: a number, its unit, and the body next to it.
//!
//! A score, a limit, an offer, a price, a length of a course is no amount. Several amounts describe one activity; nothing is added.

use std::ops::Range;
use std::str::FromStr;
use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use crate::finding::{Code, Finding};
use crate::page::UNREADABLE;
use crate::read::clues::{Printing, STRONG, Settled, WEAK, Weighed, resolve};
use crate::read::labels::{Label, Labelled};
use crate::read::pattern::fixed;
use crate::read::record::{Amount, Unit};
use crate::read::sheet::Sheet;
use crate::rules::names::{Names, UnitWord};

/// A printed amount and how well it is attested.
#[derive(Debug, Clone)]
struct AmountMention {
    amount: Amount,
    row: usize,
    /// Offered, designated or required, not awarded, or perhaps not the whole figure: counts only where nothing else is printed,
    /// and then as a question.
    offered: bool,
    /// The row sums the others up.
    total: bool,
    /// The unit stands on the document, and is not taken from the body's habit.
    unit_printed: bool,
}

const NUMBER: &str = r"(?:\d{1,3}\s+)?[1-7]\s?⁄\s?[2-8]\b|\d{1,3}\s+[1-7]/[248]\b|\d{1,4}(?:[.,·]\d{1,3})?|\.\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty)(?:\s+and\s+(?:a|one)[\s-]half)?";

const UNITS: &[(Unit, &str)] = &[
    (
        Unit::SemesterCredit,
        r"semester\s+(?:credit\s+)?(?:credits?|hours?|units?)",
    ),
    (
        Unit::QuarterCredit,
        r"quarter\s+(?:credit\s+)?(?:credits?|hours?|units?)",
    ),
    (
        Unit::Cme,
        r"(?:ama\s+)?(?:pra\s+)?category\s+1\s+credits?|cme(?:\s+(?:credits?|hours?|points?|units?))?|continuing\s+medical\s+education(?:\s+\(cme\))?(?:\s+(?:credits?|hours?|units?))?",
    ),
    (
        Unit::Pdh,
        r"pdhs?|pdus?|professional\s+development\s+(?:hours?|units?)(?:\s*\(pd[hu]s?\))?",
    ),
    (Unit::Minute, r"(?:contact\s+)?(?:minutes?|mins?)\b"),
    (
        Unit::Ceu,
        r"ceu'?s?|c\.\s?e\.\s?u\.?'?s?|continuing\s+educ(?:ation(?:al)?|\.)\s+units?(?:\s*\(ceu'?s?\))?",
    ),
    (
        Unit::Hour,
        r"(?:[a-z]+\s+)?(?:(?:contact|clock|credit|ce|ceu|cme|cpe|cpd|training|nursing|education(?:al)?|instruction(?:al)?|learning|classroom|teaching|continuing\s+education|approved|total|professional|study|course|live|academic|continuing\s+competenc[ey]|pilates|yoga)\s*-?\s*){0,3}(?:hours?|hrs?\b\.?)|stunden|timmar|heures|horas|ore\b|시간|小时|學時|学时",
    ),
    (
        Unit::Cec,
        r"cec'?s?|c\.\s?e\.\s?c\.?'?s?|continuing\s+educ(?:ation(?:al)?|\.)\s+credits?(?:\s*\(cecs?\))?|ce\s+credits?|continuing\s+education\b",
    ),
    (
        Unit::Cpd,
        r"cpds?(?:\s+(?:points?|credits?|units?))?|cpeus?|cpes?(?:\s+(?:credits?|points?))?|ceps?\b(?:\s+points?)?",
    ),
    (Unit::Hour, r"ces?\b"),
    (Unit::Unitless, r"credits?|points?|units?"),
];

static NUMBERS: LazyLock<Regex> = LazyLock::new(|| fixed(&format!(r"\b(?:{NUMBER})|\.\d{{1,3}}")));
static UNIT_HERE: LazyLock<Vec<(Unit, Regex)>> = LazyLock::new(|| {
    UNITS
        .iter()
        .map(|(unit, pattern)| (*unit, fixed(&format!(r"^(?:{pattern})"))))
        .collect()
});
static UNIT_END: LazyLock<Vec<(Unit, Regex)>> = LazyLock::new(|| {
    UNITS.iter().map(|(unit, pattern)| (*unit, fixed(&format!(r"(?:^|[^a-z])(?:{pattern})(?:\s*\(s\))?(?:\s+(?:earned|awarded|claimed|value|completed|granted|approved|received|credited|number|no\.?))*\s*$")))).collect()
});
static OFFERED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:up\s+to|maximum(?:\s+(?:of|available))?|max\.?(?:\s+of)?|minimum(?:\s+of)?|at\s+least|recommended|requires?|required|need|must\s+(?:earn|complete)|each|every|per|earn|worth\s+up\s+to|designates?|designated|eligible\s+for|within|out\s+of|of\s+the|first|last|another|additional|valid\s+for|pass(?:ing)?\s+score|score|grade)[\s:]*(?:of\s+|a\s+|an\s+|is\s+|for\s+)?$",
    )
});
static OFFERED_LINE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"designates?\s+this|criteria\s+for|renews?\s+every|every\s+(?:\d|two|three)\s*(?:\d\s*)?years?|has\s+been\s+(?:designated|reviewed)|(?:is|was|been)\s+(?:designated|planned)|should\s+(?:only\s+)?claim|earn\s+up|join\s+(?:us|now)|attendees?\s+(?:will\s+)?earn|attendees?,?\s+(?:who\s+)?(?:received?|were\s+awarded|earned)|were\s+offered|is\s+offered|are\s+available|for\s+full\s+attendance|to\s+renew|are\s+required|is\s+required|toward\s+the\s+\d",
    )
});
/// Behind a unit, what makes it the label of the next figure: "CEUs awarded: 0.6".
static LABELS_NEXT: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:\s*\(s\))?\s*(?:(?:earned|awarded|claimed|completed|granted|approved|received|credits?|hours?|units?|value|total)\s*){0,2}[:=]\s*\d",
    )
});
/// Behind a body, what makes it part of the label of the next figure: "ACE CECs: 0.5".
static BODY_LABELS_NEXT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^\s*(?:[a-z][a-z.'&]*\s*){1,3}[:=]\s*\d"));
/// The same with a dash, in a list in which every figure stands behind one.
static DASHED_NEXT: LazyLock<Regex> = LazyLock::new(|| fixed(r"^\s*-\s*\d"));
/// "1.75 credit hours … maximum": the limit stands behind what it limits.
static LIMITED: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^[^.;\d]{0,80}\b(?:maximum|max\b|available)"));
/// Behind a figure, what may be the rest of it: "0. 4", "1 . 5".
static TORN: LazyLock<Regex> = LazyLock::new(|| fixed(r"^(?:\s*[.,·]\s+|\s+[.,·]\s*)\d"));
/// Behind a zero, what was to stand between it and its fraction, which is not there.
static ENDS_IN_POINT: LazyLock<Regex> = LazyLock::new(|| fixed(r"^\s*[.,·]\s*$"));
static AFTER_NONE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^\s*(?:/\s*\d|%|:\d\d|\s*(?:-|to|or)\s*\d|\s*x\b|(?:st|nd|rd|th)\b|-?\s*minute\s+(?:contact\s+)?hours?)",
    )
});
static AMOUNT_HEAD: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:[a-z]+\s+){0,2}(?:credits?|hours?|value|units?|ceus?|cecs?|amount|points)(?:\s+(?:awarded|earned|value))?$",
    )
});
/// More than this in hours or units is a number of something else.
const MOST: Decimal = Decimal::from_parts(400, 0, 0, false, 0);
/// More than this without a printed unit is a number of something else.
const MOST_BARE: Decimal = Decimal::from_parts(60, 0, 0, false, 0);
static DIGITS_FOLLOW: LazyLock<Regex> = LazyLock::new(|| fixed(r"^\s*\(\s*\d"));
static LEADS_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:\b(?:for|of|is|are|was|total|awarded|earned|received|worth|with|totalling|totaling|granted|grants|includes|completed|and)|[:,(])\s*(?:an?\s+)?(?:total\s+of\s+)?$",
    )
});
/// "this five-hour training".
static HYPHENATED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^-\s*hours?\s+(?:[a-z]+\s+)?(?:lecture|presentation|session|workshop|course|training|seminar|webinar|class|talk|program)",
    )
});
static TOTAL: LazyLock<Regex> = LazyLock::new(|| fixed(r"\b(?:grand\s+)?total\b|\bsum\b"));
static HOURS_AND_MINUTES: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?<hours>\d{1,3})(?:\s*(?:hours?|hrs?\.?|h)\s*(?:and|,)?\s*(?<minutes>\d{1,2})\s*(?:minutes?|mins?\.?|m)\b|:(?<past>[0-5]\d)\s*(?:contact\s+|clock\s+|credit\s+)?(?:hours?|hrs?)\b)",
    )
});

/// Every amount of the sheet, one settled reading for each unit and body. `skip` is where the title stands, in rows and bytes of their folded text: a number there is part of a name.
pub fn find(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    skip: &[(usize, Range<usize>)],
    findings: &mut Vec<Finding>,
) -> Vec<Settled<Amount>> {
    let mut mentions = Vec::new();
    for row in 0..sheet.rows.len() {
        mentions.extend(row_mentions(sheet, row, labels, names, skip));
    }
    settle(sheet, mentions, findings)
}

fn row_mentions(
    sheet: &Sheet<'_>,
    row: usize,
    labels: &[Labelled],
    names: &Names,
    skip: &[(usize, Range<usize>)],
) -> Vec<AmountMention> {
    let text = sheet.rows[row].folded.text.as_str();
    let mut found: Vec<AmountMention> = Vec::new();
    let bodies: Vec<(Range<usize>, usize)> = names
        .hits(text, |range| sheet.rows[row].printed(range))
        .into_iter()
        .filter(|hit| names.providers[hit.provider].body.is_some())
        .map(|hit| (hit.range, hit.provider))
        .collect();
    let total = TOTAL.is_match(text);
    let offered_in = |number: &Range<usize>| OFFERED_LINE.is_match(sentence(text, number));
    let mut taken = 0;
    for captures in HOURS_AND_MINUTES.captures_iter(text) {
        let minutes = captures.name("minutes").or(captures.name("past"));
        let (Some(whole), Ok(hours), Some(Ok(minutes))) = (
            captures.get(0),
            captures["hours"].parse::<i64>(),
            minutes.map(|minutes| minutes.as_str().parse::<i64>()),
        ) else {
            continue;
        };
        // Hours and a part of one with an exact decimal are hours; else the whole is minutes.
        let is_hours = captures.name("past").is_some() && minutes % 3 == 0;
        let (value, unit) = if is_hours {
            (
                Decimal::new(hours * 100 + minutes * 5 / 3, 2).normalize(),
                Unit::Hour,
            )
        } else {
            (Decimal::from(hours * 60 + minutes), Unit::Minute)
        };
        let amount = Amount {
            value,
            unit,
            body: None,
        };
        found.push(AmountMention {
            amount,
            row,
            offered: offered_in(&whole.range()),
            total,
            unit_printed: true,
        });
        taken = whole.end();
    }
    for number in NUMBERS.find_iter(text).filter(|n| n.start() >= taken) {
        if !stands_alone(text, number.range()) {
            continue;
        }
        let Some(cell) = sheet.cell_at(row, number.start()) else {
            continue;
        };
        let bounds = sheet.cells[cell].range.clone();
        // A gap between cells parts two numbers: "2" and "1/4 cup".
        if number.end() > bounds.end {
            continue;
        }
        // A title's own numbers are part of a name, but for an amount it ends in: "Pediatric First Aid (12 hours)".
        let bracketed = text[..number.start()].trim_end().ends_with('(');
        if !bracketed
            && skip.iter().any(|(r, span)| {
                *r == row && span.start <= number.start() && number.end() <= span.end
            })
        {
            continue;
        }
        let Some(value) = value_of(number.as_str()) else {
            continue;
        };
        let after = &text[number.end()..bounds.end];
        let before = &text[bounds.start..number.start()];
        // "four (4) hours": the digits are the figure. "Assessments in Twenty Minutes": words of a name.
        let in_words = number.as_str().starts_with(|c: char| c.is_alphabetic());
        if in_words
            && (DIGITS_FOLLOW.is_match(after)
                || !(before.trim().is_empty()
                    || LEADS_WORDS.is_match(before)
                    || HYPHENATED.is_match(after)))
        {
            continue;
        }
        if AFTER_NONE.is_match(after) || before.trim_end().ends_with('$') {
            continue;
        }
        let near = nearest_body(text, &bounds, number.range(), &bodies);
        let known = unit_after(text, number.end(), bounds.end, &bodies)
            .or_else(|| unit_before(sheet, labels, cell, text, number.start(), &bodies, after))
            .or_else(|| {
                bare_beside_body(
                    sheet,
                    row,
                    cell,
                    number.range(),
                    near.as_ref(),
                    &bodies,
                    names,
                )
                .filter(|_| value <= MOST_BARE)
            })
            .or_else(|| bare_in_table(sheet, row, cell, value, names));
        let Some((unit, end, unit_printed)) = known else {
            continue;
        };
        if offers_nothing(unit, text, number.range(), end) {
            continue;
        }
        if unit != Unit::Minute && value > MOST {
            continue;
        }
        // Behind its label, a figure has the body of the label: what follows labels the next one.
        let labelled = end <= number.start();
        let ahead = labelled
            .then(|| body_of_label(text, &bounds, number.start(), &bodies))
            .flatten();
        let body = ahead
            .or_else(|| {
                nearest_body(
                    text,
                    &bounds,
                    number.start()..end.max(number.end()),
                    &bodies,
                )
            })
            .map(|(_, provider)| provider)
            .or_else(|| row_body(sheet, row, cell, names))
            .or_else(|| {
                before
                    .trim()
                    .is_empty()
                    .then(|| label_body(sheet, labels, cell, names))
                    .flatten()
            });
        let (unit, body) = settle_unit(unit, body, names);
        let limited = !labelled && LIMITED.is_match(&text[end.max(number.end())..bounds.end]);
        let torn = TORN.is_match(after) || value.is_zero() && ENDS_IN_POINT.is_match(after);
        let offered = offered_in(&number.range()) || OFFERED.is_match(before) || limited || torn;
        found.push(AmountMention {
            amount: Amount { value, unit, body },
            row,
            offered,
            total,
            unit_printed,
        });
    }
    found
}

/// The unit words "credits" and "hours" take their meaning from the body beside them.
fn settle_unit(unit: Unit, body: Option<usize>, names: &Names) -> (Unit, Option<String>) {
    let provider = body.map(|index| &names.providers[index]);
    let code = provider.and_then(|p| p.body.clone());
    match (unit, provider.and_then(|p| p.unit)) {
        (Unit::Unitless, Some(word)) => (unit_word(word), code),
        (Unit::Hour | Unit::Minute, _)
            if provider.is_some_and(|p| p.unit != Some(UnitWord::Hour)) =>
        {
            (unit, None)
        }
        _ => (unit, code),
    }
}

fn unit_word(word: UnitWord) -> Unit {
    match word {
        UnitWord::Ceu => Unit::Ceu,
        UnitWord::Cec => Unit::Cec,
        UnitWord::Cme => Unit::Cme,
        UnitWord::Hour => Unit::Hour,
    }
}

/// A number inside a code, a date, a price or a version is none.
fn stands_alone(text: &str, range: Range<usize>) -> bool {
    let mut before = text[..range.start].chars().rev();
    let (last, second) = (before.next(), before.next());
    let after = text[range.end..].chars().next();
    let second_after = text[range.end..].chars().nth(1);
    // A letter that could not be read may be a digit.
    let glued = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '£' | '€' | UNREADABLE))
    };
    // Behind a label a figure stands alone, and behind the hours of a time it does not.
    let joined = matches!(last, Some('-' | '/' | '.' | ',' | '#'))
        && second.is_some_and(char::is_alphanumeric)
        || last == Some(':') && second.is_some_and(|c| c.is_ascii_digit());
    let hash = last == Some('#');
    let tail = matches!(after, Some('-' | '/' | '.' | ':'))
        && second_after.is_some_and(|c| c.is_ascii_digit());
    let unit_glued = after.is_some_and(char::is_alphabetic);
    let word = text[range.clone()].starts_with(|c: char| c.is_alphabetic());
    !(glued(last)
        || joined
        || hash
        || tail
        || (word && unit_glued)
        || after.is_some_and(|c| c.is_ascii_digit() || c == UNREADABLE))
}

fn value_of(text: &str) -> Option<Decimal> {
    const WORDS: &[(&str, i64)] = &[
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("eighteen", 18),
        ("twenty", 20),
        ("twenty-five", 25),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
    ];
    if let Some((numbers, of)) = text.split_once(['/', '⁄']) {
        let numbers: Vec<&str> = numbers.split_whitespace().collect();
        let (whole, part) = match numbers.as_slice() {
            [part] => (Decimal::ZERO, part),
            [whole, part] => (Decimal::from_str(whole).ok()?, part),
            _ => return None,
        };
        let (part, of) = (
            Decimal::from_str(part).ok()?,
            Decimal::from_str(of.trim()).ok()?,
        );
        // A third has no exact decimal.
        let is_exact = [2, 4, 5, 8].map(Decimal::from).contains(&of);
        return (is_exact && part < of).then(|| (whole + part / of).normalize());
    }
    if text.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Decimal::from_str(&text.replace([',', '·'], ".")).ok();
    }
    let half = text.contains("half");
    let word = text.split_whitespace().next()?;
    let whole = WORDS.iter().find(|(name, _)| *name == word)?.1;
    Some(if half {
        Decimal::new(whole * 10 + 5, 1)
    } else {
        Decimal::from(whole)
    })
}

/// The unit that follows a number, with a body between them at most: `0.8 NASM CEUs`, `12 approved contact hours`, `1.5 (ACE) CECs`.
fn unit_after(
    text: &str,
    from: usize,
    to: usize,
    bodies: &[(Range<usize>, usize)],
) -> Option<(Unit, usize, bool)> {
    let mut at = skip_marks(text, from, to);
    for _ in 0..3 {
        if let Some((unit, end)) = unit_here(&text[at..to]) {
            return Some((unit, at + end, true))
                .filter(|_| !labels_next(text, from, &text[at + end..to]));
        }
        let Some((range, _)) = bodies.iter().find(|(range, _)| range.start == at) else {
            break;
        };
        at = skip_marks(text, range.end, to);
    }
    // "6.5 BOC EBP Category CEUs", "0.6 STOTT PILATES CEC": names that nobody listed stand between, and no word of a sentence.
    let named = names_between(&text[at..to])?;
    let (unit, end) = unit_here(&text[at + named..to])
        .filter(|(unit, _)| !matches!(unit, Unit::Hour | Unit::Minute | Unit::Unitless))?;
    Some((unit, at + named + end, true))
        .filter(|_| !labels_next(text, from, &text[at + named + end..to]))
}

/// Whether a unit behind the figure that ends at `from` is the label of the next figure.
fn labels_next(text: &str, from: usize, behind: &str) -> bool {
    let before = text[..from]
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','))
        .trim_end();
    LABELS_NEXT.is_match(behind) || (before.ends_with(" -") && DASHED_NEXT.is_match(behind))
}

/// Up to four words that could be a name before a unit; where one of them is a word of a sentence, there is none.
fn names_between(text: &str) -> Option<usize> {
    const SENTENCE: &[&str] = &[
        "of",
        "for",
        "and",
        "or",
        "in",
        "on",
        "is",
        "are",
        "was",
        "per",
        "to",
        "from",
        "by",
        "at",
        "with",
        "the",
        "a",
        "an",
        "this",
        "that",
        "out",
        "has",
        "have",
        "each",
        "equals",
        "maximum",
        "required",
        "requires",
        "additional",
        "more",
        "least",
        "eligible",
        "toward",
        "towards",
    ];
    let mut end = 0;
    for _ in 0..4 {
        let rest = &text[end..];
        let word = rest.find(' ').map(|space| &rest[..space])?;
        if word.is_empty()
            || SENTENCE.contains(&word)
            || !word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '&' | '+' | '-'))
        {
            return None;
        }
        end += word.len() + 1;
        if unit_here(&text[end..]).is_some() {
            return Some(end);
        }
    }
    None
}

fn unit_here(text: &str) -> Option<(Unit, usize)> {
    UNIT_HERE
        .iter()
        .filter_map(|(unit, pattern)| {
            let end = pattern.find(text)?.end();
            let whole = !text[end..].chars().next().is_some_and(char::is_alphabetic);
            whole.then_some((*unit, end))
        })
        .max_by_key(|(unit, end)| (*end, *unit != Unit::Unitless))
}

fn skip_marks(text: &str, from: usize, to: usize) -> usize {
    static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
        fixed(r"^(?:of|approved|total|live|general|professional|category\s+[a-d1-4])\s+")
    });
    let rest = &text[from..to];
    let trimmed = rest.trim_start_matches([' ', '(', ')', '-', ',', '"', '*', '/', '#']);
    let at = from + rest.len() - trimmed.len();
    BETWEEN
        .find(&text[at..to])
        .map_or(at, |word| at + word.end())
}

/// The unit that stands before a number, as in `CEUs: NASM 1.9, AFAA 19` or in a label cell `Contact hours | 6`.
fn unit_before(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    cell: usize,
    text: &str,
    number: usize,
    bodies: &[(Range<usize>, usize)],
    after: &str,
) -> Option<(Unit, usize, bool)> {
    let bounds = &sheet.cells[cell].range;
    let follows = after.trim_start_matches([')', ' ']).chars().next();
    // "AUSactive CECs: 5.0 Approval code": behind a colon the figure is the unit's, whatever comes next.
    let colon = text[bounds.start..number].trim_end().ends_with([':', '=']);
    if !colon
        && follows.is_some_and(|c| {
            c.is_alphabetic()
                && !after.trim_start().starts_with("and")
                && !bodies.iter().any(|(r, _)| r.start >= number)
        })
    {
        return None;
    }
    let mut head = text[bounds.start..number].trim_end_matches([' ', ':', '=', '-', '.', '#', '(']);
    // Step over bodies and figures of a list back to its unit.
    loop {
        let end = bounds.start + head.len();
        if let Some((range, _)) = bodies
            .iter()
            .find(|(range, _)| range.end == end && range.start >= bounds.start)
        {
            head = text[bounds.start..range.start]
                .trim_end_matches([' ', ':', '=', '-', ',', ';', '/', '(']);
            let figure = head.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
            if figure.len() < head.len() && figure.ends_with(' ') {
                head = figure.trim_end();
            }
        } else {
            break;
        }
    }
    if let Some(unit) = unit_of_label(head) {
        return Some((unit, number, true));
    }
    if !head.trim().is_empty() {
        return None;
    }
    beside(sheet, labels, cell)
        .and_then(|c| unit_of_label(label_text(sheet, c)))
        .map(|unit| (unit, number, true))
}

/// The label cell of a bare number: to its left, else above, else below.
fn beside(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize) -> Option<usize> {
    let is_unit = |c: &usize| {
        let text = label_text(sheet, *c);
        let named = labels
            .iter()
            .any(|l| l.cell == *c && l.label == Label::Amount && l.inline.is_none());
        let short =
            text.split_whitespace().count() <= 5 && !text.chars().any(|c| c.is_ascii_digit());
        let bare = UNIT_CELL.is_match(text);
        short && unit_of_label(text).is_some() && (named || bare || sheet.left(cell) == Some(*c))
    };
    sheet
        .left(cell)
        .filter(is_unit)
        .or_else(|| sheet.above(cell).filter(is_unit))
        .or_else(|| sheet.below(cell).filter(is_unit))
}

/// "ACE CECs" under its figure.
static UNIT_CELL: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"^(?:[a-z]+\s+)?(?:ceus?|cecs?|contact\s+hours|clock\s+hours|credit\s+hours)$")
});

fn label_text<'s>(sheet: &'s Sheet<'_>, cell: usize) -> &'s str {
    sheet.cells[cell]
        .text
        .trim_matches([' ', ':', '.', '(', ')'])
}

/// "NASM CEUs | 0.4": the body stands in the label.
fn label_body(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize, names: &Names) -> Option<usize> {
    let label = beside(sheet, labels, cell)?;
    let content = &sheet.cells[label];
    let row = &sheet.rows[content.row];
    let base = content.range.start;
    names
        .hits(&content.text, |r| row.printed(base + r.start..base + r.end))
        .into_iter()
        .map(|hit| hit.provider)
        .find(|&p| names.providers[p].body.is_some())
}

/// The unit that a label ends in, or says before a slash and again behind it: "CECs awarded / CFC accordes"; "Hours / week" does not.
fn unit_of_label(head: &str) -> Option<Unit> {
    if let Some(unit) = unit_at_end(head) {
        return Some(unit);
    }
    let (first, again) = head.rsplit_once('/')?;
    let of_time = ["day", "week", "month", "year", "term", "session"].contains(&again.trim());
    let words = again.trim().chars().all(|c| c.is_alphabetic() || c == ' ')
        && again.split_whitespace().count() <= 4;
    unit_at_end(first).filter(|_| words && !again.trim().is_empty() && !of_time)
}

fn unit_at_end(head: &str) -> Option<Unit> {
    UNIT_END
        .iter()
        .filter_map(|(unit, pattern)| pattern.find(head).map(|m| (*unit, m.len())))
        .max_by_key(|(unit, len)| (*len, *unit != Unit::Unitless))
        .map(|(unit, _)| unit)
}

/// The sentence that holds a number.
fn sentence<'t>(text: &'t str, number: &Range<usize>) -> &'t str {
    let start = text[..number.start].rfind(". ").map_or(0, |at| at + 2);
    let end = text[number.end..]
        .find(". ")
        .map_or(text.len(), |at| number.end + at);
    &text[start..end]
}

/// The body beside an amount: inside it, right behind it, or right before it.
fn nearest_body(
    text: &str,
    cell: &Range<usize>,
    amount: Range<usize>,
    bodies: &[(Range<usize>, usize)],
) -> Option<(Range<usize>, usize)> {
    static JOIN: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"^[\s(:,=-]*(?:(?:by|from|for|through|via|with|approved|of|toward|towards|the|credit|accepted|per|is|has|are|ceus?|cecs?|credits|hours?|units?|contact|value|this|course|program|as|approves|awards|awarded|granted)\s*)*[\s(:,=-]*$",
        )
    });
    let inside = |r: &Range<usize>| cell.start <= r.start && r.end <= cell.end;
    let here: Vec<_> = bodies.iter().filter(|(r, _)| inside(r)).collect();
    here.iter()
        .find(|(r, _)| amount.start <= r.start && r.end <= amount.end)
        .or_else(|| {
            here.iter().find(|(r, _)| {
                r.end <= amount.start
                    && text[r.end..amount.start]
                        .chars()
                        .all(|c| matches!(c, ' ' | ':' | '=' | '(' | '-'))
            })
        })
        .or_else(|| {
            here.iter().find(|(r, _)| {
                r.start >= amount.end
                    && JOIN.is_match(&text[amount.end..r.start])
                    && !text[amount.end..r.start].contains(',')
                    && !followed_by_number(&text[r.end..cell.end])
            })
        })
        .or_else(|| {
            here.iter()
                .rev()
                .find(|(r, _)| r.end <= amount.start && JOIN.is_match(&text[r.end..amount.start]))
        })
        .map(|(r, p)| (r.clone(), *p))
}

/// The body that stands in the label of a figure: "NASM CEUs: 0.6".
fn body_of_label(
    text: &str,
    cell: &Range<usize>,
    number: usize,
    bodies: &[(Range<usize>, usize)],
) -> Option<(Range<usize>, usize)> {
    static UNIT_BETWEEN: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"^\s*(?:[a-z][a-z.'()]*\s*){1,4}(?:[:=]|-)\s*$"));
    let here = bodies
        .iter()
        .rev()
        .find(|(r, _)| cell.start <= r.start && r.end <= number)?;
    UNIT_BETWEEN
        .is_match(&text[here.0.end..number])
        .then(|| here.clone())
}

fn followed_by_number(text: &str) -> bool {
    text.trim_start_matches([' ', ':', '=', '(', '-'])
        .starts_with(|c: char| c.is_ascii_digit())
        || BODY_LABELS_NEXT.is_match(text)
}

/// "1.4 ACE / 1.4 NASM / 14 clock hours": the body stands where the unit would, beside amounts that print one.
fn bare_beside_body(
    sheet: &Sheet<'_>,
    row: usize,
    cell: usize,
    number: Range<usize>,
    near: Option<&(Range<usize>, usize)>,
    bodies: &[(Range<usize>, usize)],
    names: &Names,
) -> Option<(Unit, usize, bool)> {
    static UNIT_ROW: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"\b(?:ceus?|cecs?|credits?|hours?|units?)\b"));
    let (body, provider) = near?;
    let bounds = sheet.cells[cell].range.clone();
    let text = sheet.rows[row].folded.text.as_str();
    let before = text[bounds.start..number.start].trim_end();
    let opens = before.is_empty()
        || before.ends_with(['/', ',', ';', '|', ':', '\u{b7}', '-'])
        || body.end <= number.start;
    let next = text[number.end..bounds.end].trim_start().chars().next();
    let closes = body.start >= number.end || next.is_none_or(|c| !c.is_alphanumeric());
    let unit = names.providers[*provider].unit?;
    // "ACE 0.6 / AFAA 6.0" without any unit is a list of amounts all the same, in units that nobody printed.
    let several = bodies.len() > 1;
    let printed = UNIT_ROW.is_match(text);
    (opens && closes && (printed || several)).then(|| (unit_word(unit), number.end, printed))
}

/// A bare number under a head such as "Credits" or "Value", in a row that a body begins: its unit is the body's habit, not printed.
fn bare_in_table(
    sheet: &Sheet<'_>,
    row: usize,
    cell: usize,
    value: Decimal,
    names: &Names,
) -> Option<(Unit, usize, bool)> {
    let alone = sheet.cells[cell]
        .text
        .chars()
        .all(|c| c.is_ascii_digit() || c == '.');
    let mut above = cell;
    let headed = (0..9).any(|_| {
        let Some(up) = sheet.above(above) else {
            return false;
        };
        above = up;
        AMOUNT_HEAD.is_match(&sheet.cells[up].text)
    });
    let provider =
        row_body(sheet, row, cell, names).filter(|_| alone && headed && value <= MOST_BARE)?;
    names.providers[provider]
        .unit
        .map(|unit| (unit_word(unit), sheet.cells[cell].range.end, false))
}

/// In a table, the body in the cell before an amount owns it, else the one that begins the row; its name may run on in the line below.
fn row_body(sheet: &Sheet<'_>, row: usize, cell: usize, names: &Names) -> Option<usize> {
    let first = sheet.rows[row].cells.start;
    let index_of = |text: &str| {
        names.find(text).and_then(|p| {
            names
                .providers
                .iter()
                .position(|q| q.name == p.name && p.body.is_some())
        })
    };
    let left = sheet.left(cell)?;
    let before = sheet.cells[left].text.as_str();
    if let Some(index) = index_of(before) {
        return Some(index);
    }
    // "SCW | 18.0 CECs | ACE | 1.8 CECs": another name stands between.
    let stranger = left != first
        && !before.chars().any(|c| c.is_ascii_digit())
        && before.chars().any(char::is_alphabetic);
    if stranger {
        return None;
    }
    let mut name = sheet.cells[first].text.clone();
    let mut last = first;
    for _ in 0..3 {
        let found = names
            .find(&name)
            .and_then(|p| names.providers.iter().position(|q| q.name == p.name));
        if let Some(index) = found {
            return names.providers[index].body.as_ref().map(|_| index);
        }
        last = sheet
            .below(last)
            .filter(|&b| sheet.rows[sheet.cells[b].row].cells.len() == 1)?;
        name = format!("{name} {}", sheet.cells[last].text);
    }
    None
}

/// Words around a number that make it something else than an amount.
fn offers_nothing(unit: Unit, text: &str, number: Range<usize>, end: usize) -> bool {
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"(?:within|\bin|defined\s+as|equals?|equal\s+to|equivalent\s+to|=|score\s+of|after|before|least|next|past|phase|level|module|part|chapter|day|week|session|unit|version|vol\.?|section|hour|page|a|ends?\s+in|every)\s*$",
        )
    });
    static AFTER: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"^[\s-]*(?:a\s+(?:day|week)|per\s+(?:day|week|cycle|year)|notice|before|prior|after|or\s+(?:more|less|longer)|recommended|required|requirement|exam|non-?credit|equals?\b|is\s+(?:equivalent|equal|defined|based)|represents?\b|=|of\s+(?:personal\s+training|practice|experience|observation|community)|minimum|early|in\s+advance)",
        )
    });
    let small = matches!(unit, Unit::Hour | Unit::Minute | Unit::Unitless);
    let before = text[..number.start].trim_end();
    (small && BEFORE.is_match(before))
        || AFTER.is_match(&text[end..])
        || before.ends_with("non-")
        || text[number.end..].trim_start().starts_with("non-credit")
}

fn settle(
    sheet: &Sheet<'_>,
    mentions: Vec<AmountMention>,
    findings: &mut Vec<Finding>,
) -> Vec<Settled<Amount>> {
    let mut kept: Vec<AmountMention> = Vec::new();
    for mention in mentions {
        let same = |k: &AmountMention| {
            k.amount.value == mention.amount.value && k.amount.unit == mention.amount.unit
        };
        if let Some(twin) = kept.iter_mut().find(|k| {
            same(k)
                && (k.amount.body == mention.amount.body
                    || k.amount.body.is_none()
                    || mention.amount.body.is_none())
        }) {
            // A repeat: it lends its body and its award.
            if twin.amount.body.is_none() {
                twin.amount.body.clone_from(&mention.amount.body);
            }
            twin.offered &= mention.offered;
            twin.total |= mention.total;
        } else {
            kept.push(mention);
        }
    }
    // The hours of an amount printed in another unit beside it are no second activity; parts of a printed total are no amounts.
    if kept.iter().any(|m| m.total) {
        let totals: Vec<Unit> = kept
            .iter()
            .filter(|m| m.total)
            .map(|m| m.amount.unit)
            .collect();
        kept.retain(|m| m.total || !totals.contains(&m.amount.unit));
    }
    if kept.iter().any(|m| !m.offered) {
        kept.retain(|m| !m.offered);
    }
    if kept.iter().any(|m| m.amount.unit != Unit::Unitless) {
        kept.retain(|m| m.amount.unit != Unit::Unitless);
    }
    let mut settled: Vec<Settled<Amount>> = Vec::new();
    let mut used = vec![false; kept.len()];
    for index in 0..kept.len() {
        if used[index] {
            continue;
        }
        let of = |mention: &AmountMention| (mention.amount.unit, mention.amount.body.clone());
        let group: Vec<usize> = (index..kept.len())
            .filter(|&other| of(&kept[other]) == of(&kept[index]))
            .collect();
        for &other in &group {
            used[other] = true;
        }
        let one = resolve(
            group
                .iter()
                .map(|&other| weighed(sheet, other, &kept))
                .collect(),
            |_, _| Printing::Other,
        );
        if let Some(amount) = one
            .reading
            .value()
            .filter(|amount| amount.unit == Unit::Unitless)
        {
            let message = format!(
                "{} is printed without saying of what: hours, CEUs or CECs",
                amount.value
            );
            findings.push(
                Finding::new(Code::UnitMissing, message).on(sheet.rows[kept[index].row].page),
            );
        }
        settled.push(one);
    }
    settled
}

/// An amount with what speaks for it, and what the others printed beside it say.
fn weighed(sheet: &Sheet<'_>, index: usize, all: &[AmountMention]) -> Weighed<Amount> {
    let mention = &all[index];
    let (says, weight) = if mention.unit_printed {
        ("its unit is printed beside it", STRONG)
    } else {
        ("a bare number; its unit would be the body's habit", WEAK)
    };
    let backed = all
        .iter()
        .enumerate()
        .any(|(other, m)| other != index && same_worth(&mention.amount, &m.amount));
    Weighed::new(
        mention.amount.clone(),
        sheet.rows[mention.row].at(),
        says,
        weight,
    )
    .and_if(
        mention.offered,
        "offered, required or a limit, not awarded",
        -4,
    )
    .and_if(mention.total, "in the row that sums up", 0)
    .and_if(backed, "the same worth is printed in another unit", 1)
}

/// Ten hours are one CEU, sixty minutes an hour: the document says one worth in two units.
fn same_worth(one: &Amount, other: &Amount) -> bool {
    let minutes = |amount: &Amount| match amount.unit {
        Unit::Minute => Some(amount.value),
        Unit::Hour => Some(amount.value * Decimal::from(60)),
        Unit::Ceu => Some(amount.value * Decimal::from(600)),
        _ => None,
    };
    one.unit != other.unit && minutes(one).is_some_and(|worth| minutes(other) == Some(worth))
}
