//! Dates as they are printed: finds every mention in a folded line, with every day it could mean.
//!
//! What a date stands for is not decided here; see `days`.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::{Captures, Regex};

use crate::page::UNREADABLE;
use crate::read::pattern::fixed;
use crate::read::record::PrintedDate;

/// A printed date, or the last day of a printed range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMention {
    /// Its bytes in the folded line, the whole range included.
    pub range: Range<usize>,
    /// What it could be: one date, or two where the order of day and month is open.
    pub dates: Vec<DateReading>,
    /// The first day, where a range is printed.
    pub start: Option<PrintedDate>,
    /// It is printed in digits whose order of day and month the digits alone may leave open.
    pub digits: bool,
    /// The weekday printed before it, from Monday = 0.
    pub weekday: Option<u32>,
}

/// One way to read a date, and the order of day and month it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateReading {
    /// The date.
    pub date: PrintedDate,
    /// The order.
    pub order: Order,
}

/// The order of day and month in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// The print leaves no choice.
    Plain,
    /// Month first, as in the United States.
    MonthFirst,
    /// Day first, as in most of the world.
    DayFirst,
}

const MONTH: &str = r"(?:jan(?:uary|uar|vier|eiro|uari)?|ene(?:ro)?|gennaio|feb(?:ruary|ruar|rero|braio|ruari)?|fev(?:rier|ereiro)?|mar(?:ch|zo|s|co)?|marz|maerz|maart|mrz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mayo|mai|maio|maggio|mei|maj|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust|usti|ustus)?|aout|ago(?:sto)?|sept?(?:ember|iembre|tembre|embre)?|set(?:tembre|embro)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)";
const ORDINAL_WORDS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
];
const NUMBER_WORDS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "twenty-one",
    "twenty-two",
    "twenty-three",
    "twenty-four",
    "twenty-five",
    "twenty-six",
    "twenty-seven",
    "twenty-eight",
    "twenty-nine",
    "thirty",
];

struct DateForm {
    pattern: Regex,
    read: fn(&Captures<'_>) -> Option<Parsed>,
}

struct Parsed {
    dates: Vec<DateReading>,
    start: Option<PrintedDate>,
    digits: bool,
}

impl Parsed {
    fn plain(date: PrintedDate, start: Option<PrintedDate>) -> Self {
        Self {
            dates: vec![DateReading {
                date,
                order: Order::Plain,
            }],
            start,
            digits: false,
        }
    }
}

/// A day, a month in words and a year, in this order.
fn day_month_year(c: &Captures<'_>) -> Option<Parsed> {
    Some(Parsed::plain(
        ymd(c[3].parse().ok()?, month(&c[2])?, c[1].parse().ok()?)?,
        None,
    ))
}

/// The forms, more telling ones first: where two match at one place, the longer wins, then the earlier.
static FORMS: LazyLock<Vec<DateForm>> = LazyLock::new(|| {
    let day = r"([0-3]?\d)\s*(?:st|nd|rd|th|\.|er|o|a|ª|º)?";
    let year = r"((?:19|20)\d\d)";
    let dash = r"\s*(?:-|–|to|and|through|thru|until|&|,|/|bis|au|al|et|und|e|y)\s*";
    let m = MONTH;
    // Longer words first: `twenty-first` before `first`.
    let ordinals = ORDINAL_WORDS
        .iter()
        .rev()
        .map(|word| word.replace('-', r"[\s-]"))
        .collect::<Vec<_>>()
        .join("|");
    let form = |pattern: &str, read: fn(&Captures<'_>) -> Option<Parsed>| DateForm {
        pattern: fixed(pattern),
        read,
    };
    vec![
        // March 5-7, 2025 · October 3, 4 & 5, 2025
        form(
            &format!(r"\b({m})\.?\s*{day}(?:,\s*{day})?{dash}{day}\s*,?\s*(?:of\s+)?{year}\b"),
            |c| {
                let month = month(&c[1])?;
                let year = c[5].parse().ok()?;
                Some(Parsed::plain(
                    ymd(year, month, c[4].parse().ok()?)?,
                    ymd(year, month, c[2].parse().ok()?),
                ))
            },
        ),
        // Feb 27 - Mar 1, 2026 · November 30, 2024 to January 5, 2025
        form(
            &format!(
                r"\b({m})\.?\s*{day}\s*,?\s*(?:{year})?{dash}({m})\.?\s*{day}\s*,?\s*{year}\b"
            ),
            |c| {
                let year: i32 = c[6].parse().ok()?;
                let first = c.get(3).map_or(Some(year), |y| y.as_str().parse().ok())?;
                Some(Parsed::plain(
                    ymd(year, month(&c[4])?, c[5].parse().ok()?)?,
                    ymd(first, month(&c[1])?, c[2].parse().ok()?),
                ))
            },
        ),
        // 28-31 May 2024 · 5 and 6 March 2025
        form(
            &format!(
                r"\b{day}{dash}{day}\s*(?:of\s+|de\s+)?({m})\.?\s*,?\s*(?:de\s+|del\s+)?{year}\b"
            ),
            |c| {
                let (year, month) = (c[4].parse().ok()?, month(&c[3])?);
                Some(Parsed::plain(
                    ymd(year, month, c[2].parse().ok()?)?,
                    ymd(year, month, c[1].parse().ok()?),
                ))
            },
        ),
        // 30 May - 2 June 2024 · 14 January 2025 to 20 March 2025
        form(
            &format!(
                r"\b{day}\s*({m})\.?\s*,?\s*(?:{year})?{dash}{day}\s*({m})\.?\s*,?\s*{year}\b"
            ),
            |c| {
                let year: i32 = c[6].parse().ok()?;
                let first = c.get(3).map_or(Some(year), |y| y.as_str().parse().ok())?;
                Some(Parsed::plain(
                    ymd(year, month(&c[5])?, c[4].parse().ok()?)?,
                    ymd(first, month(&c[2])?, c[1].parse().ok()?),
                ))
            },
        ),
        // January - March 2025
        form(
            &format!(r"\b({m})\.?\s*(?:{year})?{dash}({m})\.?\s*,?\s*{year}\b"),
            |c| {
                let year: i32 = c[4].parse().ok()?;
                let first = c.get(2).map_or(Some(year), |y| y.as_str().parse().ok())?;
                Some(Parsed::plain(
                    PrintedDate::Month(year, month(&c[3])?),
                    Some(PrintedDate::Month(first, month(&c[1])?)),
                ))
            },
        ),
        // May 29, 2020 · Sept. 13, 2023 · May12,2021 · Feb-08-2025
        form(
            &format!(r"\b({m})\.?\s*-?\s*{day}\s*[,.-]?\s*(?:of\s+|in the year\s+)?{year}\b"),
            |c| {
                Some(Parsed::plain(
                    ymd(c[3].parse().ok()?, month(&c[1])?, c[2].parse().ok()?)?,
                    None,
                ))
            },
        ),
        // 8 March 2025 · 08-Feb-2025 · 8th day of March, 2025 · 12 de marzo de 2025
        form(
            &format!(
                r"\b{day}\s*(?:day\s+of\s+(?:the\s+month\s+of\s+)?|dias?\s+d(?:el|e|o)\s+mes\s+de\s+|of\s+|de\s+|-|/|\.)?\s*({m})\b\.?\s*(?:-|/|,|de\s+|del\s+|of\s+|in the year\s+(?:of\s+)?)?\s*{year}\b"
            ),
            day_month_year,
        ),
        // 01, October 2024, and nothing before it: "Room 12, March 2025" has no day.
        form(
            &format!(r"^\s*{day}\s*,\s*({m})\b\.?\s*,?\s*{year}\b"),
            day_month_year,
        ),
        // 08-Feb-25 · 8 Feb '25
        form(&format!(r"\b([0-3]?\d)[\s-]({m})[\s-]'?(\d\d)\b"), |c| {
            Some(Parsed::plain(
                ymd(
                    2000 + c[3].parse::<i32>().ok()?,
                    month(&c[2])?,
                    c[1].parse().ok()?,
                )?,
                None,
            ))
        }),
        // sixth day of November, 2017 · this sixth of November two thousand seventeen
        form(
            &format!(
                r"\b({ordinals})\s+(?:day\s+)?of\s+({m})\s*,?\s*(?:in the year\s+(?:of\s+)?)?(?:{year}|(two thousand(?:\s+and)?(?:[\s-][a-z]+){{1,2}}|twenty[\s-](?:twenty(?:[\s-][a-z]+)?|[a-z]+teen)))"
            ),
            |c| {
                let day = ordinal(&c[1])?;
                let year = match (c.get(3), c.get(4)) {
                    (Some(digits), _) => digits.as_str().parse().ok()?,
                    (_, Some(words)) => year_in_words(words.as_str())?,
                    _ => return None,
                };
                Some(Parsed::plain(ymd(year, month(&c[2])?, day)?, None))
            },
        ),
        // 11/15/2025 - 11/16/2025 · 02.05.2025 bis 04.05.2025
        form(
            &format!(
                r"\b([0-3]?\d)([/.-])([0-3]?\d)[/.-]{year}\s*(?:-|to|through|thru|until|bis|au|al)\s*([0-3]?\d)[/.-]([0-3]?\d)[/.-]{year}\b"
            ),
            |c| {
                let first = numeric(&c[1], &c[3], c[4].parse().ok()?, &c[2])?;
                let last = numeric(&c[5], &c[6], c[7].parse().ok()?, &c[2])?;
                // Both ends are printed in one order.
                let dates: Vec<DateReading> = last
                    .iter()
                    .filter(|l| {
                        l.order == Order::Plain
                            || first
                                .iter()
                                .any(|f| f.order == Order::Plain || f.order == l.order)
                    })
                    .copied()
                    .collect();
                let settled = if first.len() == 1 {
                    last.iter()
                        .find(|l| by_order(l, &first[0], &c[1], &c[3]))
                        .copied()
                } else {
                    None
                };
                let dates = settled.map_or(dates, |only| vec![only]);
                let start = if first.len() == 1 {
                    Some(first[0].date)
                } else {
                    first
                        .iter()
                        .find(|f| dates.len() == 1 && f.order == dates[0].order)
                        .map(|f| f.date)
                };
                Some(Parsed {
                    dates,
                    start,
                    digits: true,
                })
            },
        ),
        // 2025-08-21 · 2025/06/18 · 2025.06.18 · 2025-12-02T19:44:08Z
        form(
            &format!(
                r"\b{year}\s?([/.-])\s?([01]?\d)\s?[/.-]\s?([0-3]?\d)(?:t\d\d:\d\d(?::\d\d(?:\.\d+)?)?z?)?\b"
            ),
            |c| {
                Some(Parsed::plain(
                    ymd(c[1].parse().ok()?, c[3].parse().ok()?, c[4].parse().ok()?)?,
                    None,
                ))
            },
        ),
        // 2025年8月30日 · 2025년 8월 30일
        form(
            &format!(r"{year}\s*[年년]\s*([01]?\d)\s*[月월]\s*([0-3]?\d)\s*[日일]"),
            |c| {
                Some(Parsed::plain(
                    ymd(c[1].parse().ok()?, c[2].parse().ok()?, c[3].parse().ok()?)?,
                    None,
                ))
            },
        ),
        // 05/29/2020 · 28.09.2020 · 3-4-2025
        form(
            &format!(r"\b([0-3]?\d)\s?([/.-])\s?([0-3]?\d)\s?[/.-]\s?{year}\b"),
            |c| {
                Some(Parsed {
                    dates: numeric(&c[1], &c[3], c[4].parse().ok()?, &c[2])?,
                    start: None,
                    digits: true,
                })
            },
        ),
        // 25/05/23
        form(r"\b([0-3]?\d)([/.-])([0-3]?\d)[/.-](\d\d)\b", |c| {
            Some(Parsed {
                dates: short(&c[1], &c[3], &c[4], &c[2])?,
                start: None,
                digits: true,
            })
        }),
        // 06/2026 · 06-2026
        form(&format!(r"\b(0?[1-9]|1[0-2])\s?[/-]\s?{year}\b"), |c| {
            Some(Parsed::plain(
                PrintedDate::Month(c[2].parse().ok()?, c[1].parse().ok()?),
                None,
            ))
        }),
        // 2026-06
        form(&format!(r"\b{year}[/-](0[1-9]|1[0-2])\b"), |c| {
            Some(Parsed::plain(
                PrintedDate::Month(c[1].parse().ok()?, c[2].parse().ok()?),
                None,
            ))
        }),
        // September 2024 · Sept. 2024 · Sep-2024
        form(
            &format!(r"(?:^|[^\d\s]\s*|\d{{4}}\s+)\b({m})\.?\s*(?:,|-|/|of|de)?\s*{year}\b"),
            |c| {
                Some(Parsed::plain(
                    PrintedDate::Month(c[2].parse().ok()?, month(&c[1])?),
                    None,
                ))
            },
        ),
    ]
});

static WEEKDAY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\.?,?\s*(?:the\s*)?$",
    )
});

/// Every date in a folded line, from left to right, none overlapping another.
#[must_use]
pub fn mentions(folded: &str) -> Vec<DateMention> {
    if !folded.bytes().any(|b| b.is_ascii_digit())
        && !folded.contains("thousand")
        && !folded.contains("twenty")
    {
        return Vec::new();
    }
    let mut found: Vec<(usize, DateMention)> = Vec::new();
    for (rank, form) in FORMS.iter().enumerate() {
        for captures in form.pattern.captures_iter(folded) {
            // Every form begins with its first group.
            let (Some(first), Some(whole)) = (captures.get(1), captures.get(0)) else {
                continue;
            };
            let range = first.start()..whole.end();
            let Some(parsed) = (form.read)(&captures) else {
                continue;
            };
            if parsed.dates.is_empty() || glued(folded, range.clone()) {
                continue;
            }
            let weekday = WEEKDAY
                .captures(&folded[..range.start])
                .and_then(|c| weekday(&c[1]));
            found.push((
                rank,
                DateMention {
                    range,
                    dates: parsed.dates,
                    start: parsed.start,
                    digits: parsed.digits,
                    weekday,
                },
            ));
        }
    }
    found.sort_by_key(|(rank, m)| (m.range.start, std::cmp::Reverse(m.range.end), *rank));
    let mut chosen: Vec<DateMention> = Vec::new();
    for (_, mention) in found {
        match chosen.last_mut() {
            Some(last) if mention.range.start < last.range.end => {
                if mention.range.end - mention.range.start > last.range.end - last.range.start {
                    *last = mention;
                }
            }
            _ => chosen.push(mention),
        }
    }
    for mention in &mut chosen {
        settle_by_weekday(mention);
    }
    chosen
}

/// A number or code that goes on before or after the match is no date: `NS-2025-11-20-881`, `1/2/2025/7`.
fn glued(text: &str, range: Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let (next, second) = (after.next(), after.next());
    let joins = |c: Option<char>| matches!(c, Some('/' | '-' | '.' | '_'));
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before_joined = joins(before)
        && text[..range.start]
            .chars()
            .rev()
            .nth(1)
            .is_some_and(char::is_alphanumeric);
    // A letter that could not be read may be a digit.
    let unread = before == Some(UNREADABLE) || next == Some(UNREADABLE);
    unread
        || (before_joined && before != Some('.'))
        || before.is_some_and(|c| c.is_ascii_digit() || c == '#')
        || (joins(next) && digit(second))
        || digit(next)
}

fn settle_by_weekday(mention: &mut DateMention) {
    use chrono::Datelike;
    let Some(weekday) = mention.weekday else {
        return;
    };
    if mention.dates.len() < 2 {
        return;
    }
    let fits = |r: &DateReading| matches!(r.date, PrintedDate::Day(day) if day.weekday().num_days_from_monday() == weekday);
    if mention.dates.iter().filter(|r| fits(r)).count() == 1 {
        mention.dates.retain(fits);
    }
}

fn by_order(last: &DateReading, first: &DateReading, a: &str, b: &str) -> bool {
    // The first end allows one order only; say which, from its own digits.
    let month_first = b.parse::<u32>().is_ok_and(|d| d > 12);
    let day_first = a.parse::<u32>().is_ok_and(|d| d > 12);
    match last.order {
        Order::Plain => true,
        Order::MonthFirst => month_first || first.order == Order::MonthFirst,
        Order::DayFirst => day_first || first.order == Order::DayFirst,
    }
}

fn numeric(a: &str, b: &str, year: i32, mark: &str) -> Option<Vec<DateReading>> {
    let (a, b) = (a.parse::<u32>().ok()?, b.parse::<u32>().ok()?);
    let month_first = ymd(year, a, b).map(|date| DateReading {
        date,
        order: Order::MonthFirst,
    });
    let day_first = ymd(year, b, a).map(|date| DateReading {
        date,
        order: Order::DayFirst,
    });
    Some(match (month_first, day_first) {
        (Some(m), Some(d)) if m.date == d.date => vec![DateReading {
            order: Order::Plain,
            ..m
        }],
        // Dots are a day-first habit wherever they are used.
        (_, Some(d)) if mark == "." => vec![d],
        (Some(m), Some(d)) => vec![m, d],
        (m, d) => m.or(d).into_iter().collect(),
    })
}

/// Three numbers of two digits. What begins with no month and has no dots may begin with a year.
fn short(a: &str, b: &str, c: &str, mark: &str) -> Option<Vec<DateReading>> {
    let year = |digits: &str| digits.parse::<i32>().ok().map(|year| 2000 + year);
    let mut dates = numeric(a, b, year(c)?, mark)?;
    let begins_with_a_month = a.parse::<u32>().is_ok_and(|month| month <= 12);
    if mark != "." && !begins_with_a_month {
        let date = ymd(year(a)?, b.parse().ok()?, c.parse().ok()?);
        dates.extend(date.map(|date| DateReading {
            date,
            order: Order::Plain,
        }));
    }
    Some(dates)
}

fn ymd(year: i32, month: u32, day: u32) -> Option<PrintedDate> {
    (1950..2100)
        .contains(&year)
        .then(|| NaiveDate::from_ymd_opt(year, month, day))
        .flatten()
        .map(PrintedDate::Day)
}

fn month(name: &str) -> Option<u32> {
    let name = name.trim_end_matches('.');
    let starts = |heads: &[&str]| heads.iter().any(|head| name.starts_with(head));
    Some(match name {
        _ if starts(&["jan", "ene", "gen"]) => 1,
        _ if starts(&["feb", "fev"]) => 2,
        _ if starts(&["mar", "maerz", "maart", "mrz"]) => 3,
        _ if starts(&["apr", "avr", "abr"]) => 4,
        _ if starts(&["may", "mai", "maggio", "mei", "maj"]) => 5,
        _ if starts(&["jun", "juin", "giugno"]) => 6,
        _ if starts(&["jul", "juil", "luglio"]) => 7,
        _ if starts(&["aug", "aou", "ago"]) => 8,
        _ if starts(&["sep", "set"]) => 9,
        _ if starts(&["oct", "okt", "ott", "out"]) => 10,
        _ if starts(&["nov"]) => 11,
        _ if starts(&["dec", "dez", "dic"]) => 12,
        _ => return None,
    })
}

fn weekday(name: &str) -> Option<u32> {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .iter()
        .position(|head| name.starts_with(head))
        .map(|day| day as u32)
}

fn ordinal(words: &str) -> Option<u32> {
    let joined = words.replace(' ', "-");
    ORDINAL_WORDS
        .iter()
        .position(|word| *word == joined)
        .and_then(|at| u32::try_from(at + 1).ok())
}

fn year_in_words(words: &str) -> Option<i32> {
    let joined = words.replace(' ', "-").replace("-and-", "-");
    let tail = joined
        .strip_prefix("two-thousand-")
        .or_else(|| joined.strip_prefix("twenty-"))?;
    NUMBER_WORDS
        .iter()
        .position(|word| *word == tail)
        .and_then(|at| i32::try_from(at + 2001).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fold::fold;

    fn check(line: &str, expected: &[&str]) {
        let found: Vec<String> = mentions(&fold(line))
            .iter()
            .map(|m| {
                let dates: Vec<String> = m.dates.iter().map(|r| r.date.to_string()).collect();
                let start = m.start.map(|s| format!("{s}..")).unwrap_or_default();
                format!("{start}{}", dates.join("|"))
            })
            .collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn single_days() {
        check("Completed May 29, 2020", &["2020-05-29"]);
        check("05/29/2020", &["2020-05-29"]);
        check("28.09.2020", &["2020-09-28"]);
        check("03.04.2025", &["2025-04-03"]);
        check("08-Feb-2025", &["2025-02-08"]);
        check("Sept. 13, 2023", &["2023-09-13"]);
        check("SEPTEMBER 20TH, 2025", &["2025-09-20"]);
        check("September 27,2023", &["2023-09-27"]);
        check("May12,2021", &["2021-05-12"]);
        check("14 June 2025", &["2025-06-14"]);
        check("2025-08-21 and 2025/06/18", &["2025-08-21", "2025-06-18"]);
        check("2025년 8월 30일", &["2025-08-30"]);
        check("12 de marzo de 2025", &["2025-03-12"]);
        check("a los 12 dias del mes de marzo de 2025", &["2025-03-12"]);
        check("aos 12 dias do mes de marco de 2025", &["2025-03-12"]);
        check("03, October 2024", &["2024-10-03"]);
        check("Room 12, March 2025", &["2025-03"]);
        check("le 3 février 2024", &["2024-02-03"]);
        check("am 3. März 2024", &["2024-03-03"]);
        check("8 Feb '25", &["2025-02-08"]);
        check("25/05/23", &["2023-05-25|2025-05-23"]);
        check("25.05.23", &["2023-05-25"]);
        check("2025-12-02T19:44:08Z", &["2025-12-02"]);
    }

    #[test]
    fn days_in_words() {
        check("Sixth day of November, 2017", &["2017-11-06"]);
        check("Given this the 8th day of March, 2025", &["2025-03-08"]);
        check(
            "on this twenty-first day of May two thousand and twenty-four",
            &["2024-05-21"],
        );
        check(
            "this Third of May, Two Thousand Twenty-Five",
            &["2025-05-03"],
        );
    }

    #[test]
    fn ranges_end_on_their_last_day() {
        check("March 5–7, 2025", &["2025-03-05..2025-03-07"]);
        check("Feb 27 - Mar 1, 2026", &["2026-02-27..2026-03-01"]);
        check("28–31 May 2024", &["2024-05-28..2024-05-31"]);
        check("30 May - 2 June 2024", &["2024-05-30..2024-06-02"]);
        check("11/15/2025 - 11/16/2025", &["2025-11-15..2025-11-16"]);
        check("12/28/2024 to 01/05/2025", &["2024-12-28..2025-01-05"]);
        check("October 3, 4 & 5, 2025", &["2025-10-03..2025-10-05"]);
        check(
            "November 30, 2024 to January 5, 2025",
            &["2024-11-30..2025-01-05"],
        );
        check("les 1er et 2 février 2025", &["2025-02-01..2025-02-02"]);
        check("January - March 2025", &["2025-01..2025-03"]);
        check(
            "March 5, 2025 and also March 9, 2025",
            &["2025-03-05", "2025-03-09"],
        );
    }

    #[test]
    fn months_without_a_day() {
        check("Renew By 06/2026", &["2026-06"]);
        check("Sept. 2024", &["2024-09"]);
        check("2026-06", &["2026-06"]);
        check("Renew by: October 2027", &["2027-10"]);
    }

    #[test]
    fn the_order_of_day_and_month_stays_open() {
        check("03/04/2025", &["2025-03-04|2025-04-03"]);
        check("04/04/2025", &["2025-04-04"]);
        check("Saturday, 06/07/2025", &["2025-06-07"]);
        check("01-02-2025", &["2025-01-02|2025-02-01"]);
    }

    #[test]
    fn what_is_no_date() {
        check("Call 800-555-0100", &[]);
        check("score 51/75, 24 hours", &[]);
        check("Order NS-20230402-881", &[]);
        check("provider 12-2025-118-4", &[]);
        check("13/2025", &[]);
        check("31 February 2025", &[]);
        check("version 2.10.3", &[]);
        check("KE-25-03117", &[]);
        check("1.5 CEC 2026 edition", &[]);
    }

    proptest::proptest! {
        #[test]
        fn every_day_is_read_back_in_every_form(day in 0i64..20_000) {
            let date = NaiveDate::from_ymd_opt(1985, 1, 1).unwrap() + chrono::Duration::days(day);
            for form in ["%B %-d, %Y", "%b %d, %Y", "%-d %B %Y", "%d-%b-%Y", "%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%B %-d,%Y", "%m/%d/%Y", "%d/%m/%Y"] {
                let line = format!("on {} at", date.format(form));
                let found = mentions(&fold(&line));
                proptest::prop_assert_eq!(found.len(), 1, "{}", line);
                proptest::prop_assert!(found[0].dates.iter().any(|r| r.date == PrintedDate::Day(date)), "{} {:?}", line, found);
            }
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,80}") {
            let _ = mentions(&fold(&text));
        }
    }
}
