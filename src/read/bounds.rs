//! How much is kept of one certificate: so many values of a kind, and of a long line the part around the value.
//!
//! A record comes in and goes out. What is left out is a finding, and no verdict stands on it: amounts of which some are
//! left out are unclear, and what could be too many things is missing.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::finding::{Code, Finding};
use crate::read::dates;
use crate::read::fold::{Folded, fold};
use crate::read::record::{Amount, At, Candidate, Id, PrintedDate, Reading, Record};

/// The most values of one kind: amounts, numbers, or candidates for one field.
const MAX_VALUES: usize = 60;

/// The most letters of a value, and of the line that it stands on.
const MAX_LETTERS: usize = 300;

/// Stands for the part of a line that is not kept.
const LEFT_OUT: char = '…';

/// Where a value stands in the folded view of its line.
type Find<'f, T> = &'f dyn Fn(&Folded, &T) -> Option<Range<usize>>;

/// The record with no more than is kept of one certificate.
pub(super) fn bounded(mut record: Record) -> Record {
    let mut left_out = 0;
    let texts = [
        &mut record.holder,
        &mut record.provider,
        &mut record.title,
        &mut record.grade,
    ];
    for text in texts {
        let short = short_texts(std::mem::take(text), &mut left_out);
        *text = cut(short, &|line, value| find_text(line, value), &mut left_out);
    }
    let days = [
        &mut record.completed_on,
        &mut record.issued_on,
        &mut record.expires_on,
        &mut record.started_on,
    ];
    for day in days {
        *day = cut(std::mem::take(day), &find_date, &mut left_out);
    }
    record.kind = cut(
        std::mem::take(&mut record.kind),
        &|_, _| None,
        &mut left_out,
    );
    let validity = std::mem::take(&mut record.validity);
    record.validity = cut(validity, &|line, _| find_digit(line), &mut left_out);
    record.amounts = amounts(std::mem::take(&mut record.amounts), &mut left_out)
        .into_iter()
        .map(|amount| cut(amount, &find_amount, &mut left_out))
        .collect();
    record.ids = ids(std::mem::take(&mut record.ids), &mut left_out);
    let about = &mut record.about;
    for text in about
        .petition_for
        .iter_mut()
        .chain(&mut about.accredited_line)
    {
        *text = around(text, 0..0);
    }
    if left_out > 0 {
        let message = format!(
            "{left_out} values are not kept, because a certificate has at most {MAX_VALUES} of a kind, each of at most {MAX_LETTERS} letters: look at it, and file each certificate by itself"
        );
        record
            .findings
            .push(Finding::new(Code::TooManyValues, message));
    }
    record
}

/// Cuts the lines of a reading. One that could be too many things is missing.
fn cut<T>(reading: Reading<T>, find: Find<'_, T>, left_out: &mut usize) -> Reading<T> {
    let line = |value: &T, at: At| {
        let folded = Folded::new(&at.text);
        let range = find(&folded, value).map(|range| folded.original(range));
        let text = around(&at.text, range.unwrap_or_default());
        At { text, ..at }
    };
    match reading {
        Reading::Sure { value, at } => Reading::Sure {
            at: at.map(|at| line(&value, at)),
            value,
        },
        Reading::Unclear(candidates) if candidates.len() > MAX_VALUES => {
            *left_out += candidates.len();
            Reading::Missing
        }
        Reading::Unclear(candidates) => Reading::Unclear(
            candidates
                .into_iter()
                .map(|Candidate { value, at }| Candidate {
                    at: at.map(|at| line(&value, at)),
                    value,
                })
                .collect(),
        ),
        Reading::Missing => Reading::Missing,
    }
}

/// The reading without what is too long to be a name or title.
fn short_texts(reading: Reading<String>, left_out: &mut usize) -> Reading<String> {
    let is_short = |value: &String| value.chars().take(MAX_LETTERS + 1).count() <= MAX_LETTERS;
    match reading {
        Reading::Sure { value, .. } if !is_short(&value) => {
            *left_out += 1;
            Reading::Missing
        }
        Reading::Unclear(mut candidates) => {
            let all = candidates.len();
            candidates.retain(|candidate| is_short(&candidate.value));
            *left_out += all - candidates.len();
            if candidates.is_empty() {
                Reading::Missing
            } else {
                Reading::Unclear(candidates)
            }
        }
        reading => reading,
    }
}

/// The first numbers that are printed.
fn ids(mut ids: Vec<Reading<Id>>, left_out: &mut usize) -> Vec<Reading<Id>> {
    let all = ids.len();
    let is_short = |id: &&Id| id.label.len() + id.value.len() <= MAX_LETTERS;
    ids.retain(|id| id.candidates().iter().all(is_short));
    ids.truncate(MAX_VALUES);
    *left_out += all - ids.len();
    ids.into_iter()
        .map(|id| cut(id, &|line, id: &Id| find_text(line, &id.value), left_out))
        .collect()
}

/// All amounts, or if there are too many the largest of each unit, as questions.
fn amounts(amounts: Vec<Reading<Amount>>, left_out: &mut usize) -> Vec<Reading<Amount>> {
    if amounts.len() <= MAX_VALUES {
        return amounts;
    }
    *left_out += amounts.len() - MAX_VALUES;
    let largest = |amount: &Reading<Amount>| {
        amount
            .candidates()
            .into_iter()
            .max_by_key(|a| a.value)
            .cloned()
    };
    let mut order: Vec<(Option<Amount>, usize)> = amounts.iter().map(largest).zip(0..).collect();
    order.sort_by(|(a, _), (b, _)| {
        let value = |amount: &Option<Amount>| amount.as_ref().map(|amount| amount.value);
        value(b).cmp(&value(a))
    });
    // The largest of each unit come first, then the second of each.
    let mut ranks = BTreeMap::new();
    let mut ranked: Vec<(usize, usize)> = order
        .into_iter()
        .map(|(amount, index)| {
            let unit = amount.map(|amount| (amount.unit, amount.body));
            let rank = ranks.entry(unit).or_insert(0);
            *rank += 1;
            (*rank, index)
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.truncate(MAX_VALUES);
    let kept = |index: &usize| ranked.iter().any(|(_, kept)| kept == index);
    let amounts = amounts.into_iter().enumerate();
    amounts
        .filter(|(index, _)| kept(index))
        .map(|(_, amount)| amount.doubted())
        .collect()
}

fn find_text(line: &Folded, value: &str) -> Option<Range<usize>> {
    let value = fold(value);
    let start = line.text.find(&value)?;
    Some(start..start + value.len())
}

fn find_date(line: &Folded, date: &PrintedDate) -> Option<Range<usize>> {
    let mentions = dates::mentions(&line.text).into_iter();
    let mut mentions =
        mentions.filter(|mention| mention.dates.iter().any(|read| read.date == *date));
    Some(mentions.next()?.range)
}

fn find_amount(line: &Folded, amount: &Amount) -> Option<Range<usize>> {
    let value = amount.value.to_string();
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut places = line.text.match_indices(&value);
    let place = places.find(|(start, value)| {
        let end = start + value.len();
        !is_digit(line.text[..*start].chars().next_back())
            && !is_digit(line.text[end..].chars().next())
    });
    place
        .map(|(start, value)| start..start + value.len())
        .or_else(|| find_digit(line))
}

/// The first digit, near which the value is that cannot be found.
fn find_digit(line: &Folded) -> Option<Range<usize>> {
    let start = line.text.find(|c: char| c.is_ascii_digit())?;
    Some(start..start + 1)
}

/// The part of a line around a value, from one word to another; the whole of it if it is not too long.
fn around(line: &str, value: Range<usize>) -> String {
    let letters: Vec<(usize, char)> = line.char_indices().collect();
    if letters.len() <= MAX_LETTERS {
        return line.to_owned();
    }
    let index = |byte: usize| letters.partition_point(|(start, _)| *start < byte);
    let (first, last) = (index(value.start), index(value.end));
    // Two letters are those that stand for what is left out.
    let room = (MAX_LETTERS - 2).saturating_sub(last - first);
    let mut start = first.saturating_sub(room / 2);
    let end = (start + room + (last - first)).min(letters.len());
    start = start.min(end.saturating_sub(room + (last - first)));
    let is_gap = |index: usize| letters[index].1.is_whitespace();
    // A word is left out rather than cut, except one that is as long as what is kept.
    let start = match start {
        0 => 0,
        cut => (cut..first)
            .find(|index| is_gap(*index))
            .map_or(cut, |gap| gap + 1),
    };
    let end = if end == letters.len() {
        end
    } else {
        (last..end)
            .rev()
            .find(|index| is_gap(*index))
            .unwrap_or(end)
    };
    let mut kept = String::new();
    if start > 0 {
        kept.push(LEFT_OUT);
    }
    kept.extend(letters[start..end].iter().map(|(_, letter)| letter));
    if end < letters.len() {
        kept.push(LEFT_OUT);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::record::{Kind, TextSource, Unit};

    fn at(text: &str) -> At {
        At {
            page: 1,
            line: 1,
            text: text.to_owned(),
        }
    }

    fn blank() -> Record {
        Record::blank("a.pdf", "aa", TextSource::Text, Kind::Completion)
    }

    fn codes(record: &Record) -> Vec<Code> {
        record.findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn a_record_of_a_usual_certificate_is_kept_as_it_is() {
        let record = Record {
            holder: Reading::sure("Ana Diaz".to_owned(), at("This certifies that Ana Diaz")),
            ids: (0..60).map(|number| id(number, "ID: A1")).collect(),
            ..blank()
        };
        assert_eq!(bounded(record.clone()), record);
    }

    fn id(number: usize, line: &str) -> Reading<Id> {
        let id = Id {
            label: "Certificate ID".to_owned(),
            value: format!("A{number}"),
        };
        Reading::sure(id, at(line))
    }

    #[test]
    fn a_line_of_two_thousand_numbers_is_kept_in_parts_around_sixty_of_them() {
        let numbers = 0..2200;
        let line: Vec<String> = numbers
            .clone()
            .map(|n| format!("Certificate ID: A{n}"))
            .collect();
        let line = line.join(" ");
        let record = bounded(Record {
            ids: numbers.map(|number| id(number, &line)).collect(),
            ..blank()
        });
        assert_eq!(record.ids.len(), 60);
        assert_eq!(codes(&record), [Code::TooManyValues]);
        assert!(record.findings[0].message.starts_with("2140 values"));
        for (number, id) in record.ids.iter().enumerate() {
            let text = &id.at().unwrap().text;
            assert!(text.chars().count() <= 300, "{text}");
            assert!(text.contains(&format!("A{number}")), "{number}: {text}");
        }
        let written = serde_json::to_string(&record).unwrap();
        assert!(written.len() < 40_000, "{}", written.len());
    }

    #[test]
    fn a_long_line_is_cut_around_the_value_and_between_words() {
        let words = "word ".repeat(100);
        let line = format!("{words}Ana Diaz {words}completed 8.5 hours on June 3, 2025 {words}");
        let record = bounded(Record {
            holder: Reading::sure("Ana Diaz".to_owned(), at(&line)),
            completed_on: Reading::sure("2025-06-03".parse().unwrap(), at(&line)),
            amounts: vec![Reading::sure(amount("8.5", Unit::Hour), at(&line))],
            ..blank()
        });
        assert!(record.findings.is_empty());
        for (at, value) in [
            (record.holder.at(), "Ana Diaz"),
            (record.completed_on.at(), "June 3, 2025"),
            (record.amounts[0].at(), "8.5 hours"),
        ] {
            let text = &at.unwrap().text;
            let letters = text.chars().count();
            assert!((280..=300).contains(&letters), "{letters}: {text}");
            assert!(text.contains(value), "{value}: {text}");
            assert!(
                text.starts_with("…word ") && text.ends_with(" word…"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_start_and_the_end_of_a_line_and_one_without_gaps_are_cut_once() {
        let words = "word ".repeat(100);
        assert!(around(&words, 0..4).starts_with("word word"));
        let end = around(&words, 490..494);
        assert!(end.starts_with("…word") && !end.ends_with('…'), "{end}");
        let letters = "é".repeat(1000);
        let middle = around(&letters, 800..802);
        assert_eq!(middle.chars().count(), 300);
        assert_eq!(around("short", 0..5), "short");
    }

    fn amount(value: &str, unit: Unit) -> Amount {
        Amount {
            value: value.parse().unwrap(),
            unit,
            body: None,
        }
    }

    #[test]
    fn of_too_many_amounts_the_largest_of_each_unit_are_questions() {
        let mut amounts: Vec<Reading<Amount>> = (1..=100)
            .map(|hours| Reading::sure(amount(&hours.to_string(), Unit::Hour), at("hours")))
            .collect();
        amounts.push(Reading::sure(amount("0.8", Unit::Ceu), at("0.8 CEU")));
        let record = bounded(Record { amounts, ..blank() });
        assert_eq!(record.amounts.len(), 60);
        assert_eq!(codes(&record), [Code::TooManyValues]);
        assert!(record.amounts.iter().all(Reading::is_unclear));
        let values: Vec<String> = record
            .amounts
            .iter()
            .map(|one| one.candidates()[0].in_words())
            .collect();
        assert_eq!(values[0], "42 hour");
        assert_eq!(values[58..], ["100 hour", "0.8 ceu"]);
    }

    #[test]
    fn what_could_be_too_many_things_or_is_too_long_is_missing() {
        let candidates = |count: usize| {
            let candidate = |number| Candidate {
                value: format!("Ana Diaz {number}"),
                at: None,
            };
            Reading::Unclear((0..count).map(candidate).collect())
        };
        let record = bounded(Record {
            holder: candidates(61),
            provider: candidates(60),
            title: Reading::plain("word ".repeat(100)),
            ..blank()
        });
        assert!(record.holder.is_missing() && record.title.is_missing());
        assert_eq!(record.provider.candidates().len(), 60);
        assert_eq!(codes(&record), [Code::TooManyValues]);
        assert!(record.findings[0].message.starts_with("62 values"));
    }
}
