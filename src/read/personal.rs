//! Birth dates and social security numbers: a record comes in, the same record without them in anything that it quotes goes out.
//!
//! They are no business of a report, and stand on many papers beside a date or an amount that is. What was read as a value of the
//! record stays.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use chrono::Datelike;
use regex::Regex;

use crate::read::fold::Folded;
use crate::read::pattern::fixed;
use crate::read::record::{At, PrintedDate, Reading, Record};
use crate::read::sheet::Sheet;

/// What stands in the place of what was left out.
const LEFT_OUT: &str = "[left out]";

/// Nobody earns anything in so many years after the day of birth.
const YEARS_AFTER_BIRTH: i32 = 10;
/// The words before a birth date, folded.
const BIRTH: &str = r"(?:\b(?:date\s+of\s+birth|birth\s*-?\s*date|birthday|year\s+of\s+birth|dob\b|d\.\s?o\.\s?b\b|born(?:\s+on)?|geburts(?:datum|tag)|geboren(?:\s+(?:am|op))?|geb\.(?:\s*(?:am|datum))?|geboortedatum|date\s+de\s+naissance|ne(?:\s?\(?e\)?)?\s+le|fecha\s+de\s+nacimiento|f\.\s?nac|nacid[oa](?:\s+el)?|data\s+di\s+nascita|nat[oa]\s+il|data\s+de\s+nascimento|nascid[oa]\s+em|(?:birth|naissance|nacimiento|nascita|nascimento)\s*:)|生年月日|出生日期|생년월일)";
/// A date in figures or with its month in words, or as much of one as is printed.
const DATE: &str = r"(?:\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+|of\s+)?[a-z]{3,10}\.?,?[\s-]+(?:de\s+|del\s+|of\s+)?\d{2,4}|[a-z]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{2,4}|[a-z]{3,10}\.?,?\s+\d{4}|\d{1,2}\s?[-/.]\s?\d{4}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?|\d{8}|\d{4})";

/// A birth date behind its words, perhaps with the place of birth between them.
static BORN: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"{BIRTH}(?:\s*\(?(?:mm|dd|m/d|d/m|yyyy|month|day)[a-z/ .-]*\)?)?[\s:.,;=_|(*-]*(?:(?:in|a|at|en|em|te)\s+[\p{{L}} .,'-]{{2,40}}?\s+)?(?:(?:on|am|le|il|el|op|em|the|den)\s+)?(?P<value>{DATE})(?:\b|[日일])"
    ))
});
/// A birth date before its words.
static BORN_BEHIND: LazyLock<Regex> =
    LazyLock::new(|| fixed(&format!(r"\b(?P<value>{DATE})\s*\(\s*{BIRTH}\s*\.?\)")));
/// The words alone, as above or below a birth date.
static BIRTH_ALONE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"^[\s(]*{BIRTH}[\s:.*()]*(?:\(?(?:mm|dd|m/d|d/m|yyyy|month|day)[a-z/ .-]*\)?)?[\s:.*)]*$"
    ))
});
static ANY_DATE: LazyLock<Regex> = LazyLock::new(|| fixed(&format!(r"\b(?P<value>{DATE})\b")));
/// A social security number, by its form or behind its words.
static SECURITY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:\bs\.?s\.?n\b|\bss\s?#|\bsocial\s+security|\bsozialversicherungs-?(?:nummer|nr)|\bsecurite\s+sociale|\bseguridad\s+social|\bseguro\s+social)(?:[\s:.#=_|(-]|numbers?\b|num\b|nr\b|no\b|n°)*(?P<value>[\dx*]{3}[\s-]?[\dx*]{2}[\s-]?[\dx*]{4}|[12]\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{3}\s?\d{3}(?:\s?\d{2})?|\d{2}\s?\d{6}\s?[a-z]\s?\d{3}|[x*-]*\d{4,12})\b",
    )
});
static SECURITY_FORM: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?:^|[^\d-])(?P<value>\d{3}-\d{2}-\d{4})(?:$|[^\d-])"));

/// What the words above or below it tell of a sheet: its birth dates, by page and line.
#[derive(Debug, Default)]
pub struct Personal(HashMap<(u32, u32), Vec<String>>);

impl Personal {
    /// The birth dates of a sheet whose words stand in another row.
    #[must_use]
    pub fn on(sheet: &Sheet<'_>) -> Self {
        let mut personal = Self::default();
        let cells = sheet.cells.iter().enumerate();
        for (words, _) in cells.filter(|(_, cell)| BIRTH_ALONE.is_match(&cell.text)) {
            for cell in [sheet.above(words), sheet.below(words)]
                .into_iter()
                .flatten()
            {
                let dates = ANY_DATE.captures_iter(&sheet.cells[cell].text);
                let row = &sheet.rows[sheet.cells[cell].row];
                let start = sheet.cells[cell].range.start;
                let dates = dates.filter_map(|date| Some(date.name("value")?.range()));
                let dates = dates.map(|date| row.printed(start + date.start..start + date.end));
                let line = personal.0.entry((row.page, row.line.number)).or_default();
                let dates = dates.filter(|date| !date.is_empty());
                line.extend(dates.map(str::to_owned));
            }
        }
        personal
    }

    /// The record of a certificate on that sheet, with neither in what it quotes.
    #[must_use]
    pub fn left_out(&self, mut record: Record) -> Record {
        self.take_out_birth_dates(&mut record);
        let dates: Vec<PrintedDate> = dates(&mut record)
            .into_iter()
            .flat_map(Reading::values_mut)
            .map(|date| *date)
            .collect();
        // Many readings quote one long line.
        let mut known: HashMap<(u32, u32, String), Option<String>> = HashMap::new();
        let mut quote = |at: &mut At| {
            let key = (at.page, at.line, at.text.clone());
            let shorter = known.entry(key).or_insert_with(|| {
                let mut found = found_in(&at.text);
                found.extend(self.under_words(at));
                without(&at.text, found, &dates)
            });
            if let Some(text) = shorter {
                at.text.clone_from(text);
            }
        };
        quotes(&mut record, &mut quote);
        // A number that is left out of its line is none of the certificate.
        record.ids.retain(|id| {
            let value = id.candidates().first().map(|id| &id.value);
            let mut both = value.into_iter().zip(id.at());
            both.all(|(value, at)| at.text.contains(value.as_str()))
        });
        let texts = [
            &mut record.holder,
            &mut record.provider,
            &mut record.title,
            &mut record.grade,
        ];
        let texts = texts.into_iter().flat_map(Reading::values_mut);
        for text in texts.chain(&mut record.about.petition_for) {
            *text = text_without(text);
        }
        record
    }

    /// Takes birth dates out of the dates that were read: their words say what they are, and they lie many years before another date.
    /// A completion behind the words of a birth date that is not filled in does not.
    fn take_out_birth_dates(&self, record: &mut Record) {
        let years = dates(record).into_iter().flat_map(|reading| {
            let years = reading.values_mut().map(|date| date.first().year());
            years.collect::<Vec<_>>()
        });
        let Some(latest) = years.max() else {
            return;
        };
        let is_birth_date = |date: PrintedDate, at: &At| {
            let found = found_in(&at.text).into_iter().chain(self.under_words(at));
            let mut printed = found.map(|range| &at.text[range]);
            date.first().year() + YEARS_AFTER_BIRTH <= latest
                && printed.any(|printed| states(printed, date))
        };
        let mut taken_out = Vec::new();
        for reading in dates(record) {
            let before: Vec<PrintedDate> = reading.values_mut().map(|date| *date).collect();
            reading.retain(|date, at| !at.is_some_and(|at| is_birth_date(*date, at)));
            let after = reading.candidates();
            taken_out.extend(before.into_iter().filter(|date| !after.contains(&date)));
        }
        for date in taken_out.iter().map(PrintedDate::to_string) {
            for finding in &mut record.findings {
                finding.message = finding.message.replace(&date, LEFT_OUT);
            }
        }
    }

    /// Where birth dates stand in a quoted row whose words are in another one.
    fn under_words(&self, at: &At) -> Vec<Range<usize>> {
        let dates = self.0.get(&(at.page, at.line)).into_iter().flatten();
        let places = dates.flat_map(|date| at.text.match_indices(date.as_str()));
        places
            .map(|(start, date)| start..start + date.len())
            .collect()
    }
}

/// Every line that a record quotes, to be changed.
fn quotes(record: &mut Record, change: &mut impl FnMut(&mut At)) {
    for date in dates(record) {
        date.places_mut().for_each(&mut *change);
    }
    for text in [
        &mut record.holder,
        &mut record.provider,
        &mut record.title,
        &mut record.grade,
    ] {
        text.places_mut().for_each(&mut *change);
    }
    let amounts = record.amounts.iter_mut().flat_map(Reading::places_mut);
    amounts.for_each(&mut *change);
    let ids = record.ids.iter_mut().flat_map(Reading::places_mut);
    ids.for_each(&mut *change);
    record.kind.places_mut().for_each(&mut *change);
    record.validity.places_mut().for_each(&mut *change);
    let accounts = record.why.accounts.iter_mut();
    let weighed = accounts.flat_map(|account| &mut account.candidates);
    weighed.filter_map(|one| one.at.as_mut()).for_each(change);
}

/// A text with neither in it.
#[must_use]
pub fn text_without(text: &str) -> String {
    without(text, found_in(text), &[]).unwrap_or_else(|| text.to_owned())
}

/// The dates of a record.
fn dates(record: &mut Record) -> [&mut Reading<PrintedDate>; 4] {
    [
        &mut record.completed_on,
        &mut record.issued_on,
        &mut record.expires_on,
        &mut record.started_on,
    ]
}

/// Where they stand in a line, as bytes.
fn found_in(text: &str) -> Vec<Range<usize>> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let folded = Folded::new(text);
    let patterns = [&*BORN, &*BORN_BEHIND, &*SECURITY, &*SECURITY_FORM];
    let found = patterns
        .into_iter()
        .flat_map(|pattern| pattern.captures_iter(&folded.text));
    let values = found.filter_map(|found| Some(found.name("value")?.range()));
    values.map(|range| folded.original(range)).collect()
}

/// A text without what stands at these places, unless it is one of the dates; `None` if nothing is left out.
fn without(text: &str, mut found: Vec<Range<usize>>, dates: &[PrintedDate]) -> Option<String> {
    found.retain(|range| !dates.iter().any(|date| states(&text[range.clone()], *date)));
    found.sort_by_key(|range| range.start);
    let mut kept = String::new();
    let mut next = 0;
    for range in found {
        if range.start >= next {
            kept.push_str(&text[next..range.start]);
            kept.push_str(LEFT_OUT);
            next = range.end;
        }
    }
    (next > 0).then(|| kept + &text[next..])
}

/// Whether a printed date may be this one: it has its year and its day, or its year and no day.
fn states(printed: &str, date: PrintedDate) -> bool {
    let numbers: Vec<i32> = printed
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    let year = date.first().year();
    let has_year = numbers.contains(&year) || numbers.contains(&(year % 100));
    let has_day = match date {
        PrintedDate::Day(day) => {
            let day = i32::try_from(day.day()).unwrap_or_default();
            numbers.contains(&day)
        }
        PrintedDate::Month(..) => true,
    };
    let is_in_one =
        printed.chars().all(|c| c.is_ascii_digit()) && printed == date.to_string().replace('-', "");
    (has_year && has_day) || is_in_one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_dates_are_left_out_in_every_wording() {
        for (text, expected) in [
            (
                "Date of birth: 11/23/1989   Hours: 6",
                "Date of birth: [left out]   Hours: 6",
            ),
            ("DOB 3 March 1990, 6 hours", "DOB [left out], 6 hours"),
            (
                "D.O.B.: 1990-03-03 | 0.6 CEU",
                "D.O.B.: [left out] | 0.6 CEU",
            ),
            (
                "DOB (mm/dd/yyyy): 03/03/1990",
                "DOB (mm/dd/yyyy): [left out]",
            ),
            ("Ann Lee, born March 3rd, 1990", "Ann Lee, born [left out]"),
            (
                "born in Lyon on 3 March 1990, 6 hours",
                "born in Lyon on [left out], 6 hours",
            ),
            ("Geburtsdatum: 03.03.1990", "Geburtsdatum: [left out]"),
            ("geb. am 3. März 1990 in Köln", "geb. am [left out] in Köln"),
            ("née le 03/03/1990 à Lyon", "née le [left out] à Lyon"),
            ("né(e) le 3 mars 1990", "né(e) le [left out]"),
            (
                "Fecha de nacimiento: 3 de marzo de 1990",
                "Fecha de nacimiento: [left out]",
            ),
            ("Naissance : 03/03/1990, 6 h", "Naissance : [left out], 6 h"),
            ("Data di nascita 03/03/90", "Data di nascita [left out]"),
            ("生年月日：1990年3月3日", "生年月日：[left out]"),
            ("03/03/1990 (Date of Birth)", "[left out] (Date of Birth)"),
            (
                "DOB: 03/03/1990 Completed: 04/05/2025",
                "DOB: [left out] Completed: 04/05/2025",
            ),
        ] {
            assert_eq!(text_without(text), expected);
        }
    }

    #[test]
    fn social_security_numbers_are_left_out() {
        for (text, expected) in [
            ("SSN: 078-05-1120  6 hours", "SSN: [left out]  6 hours"),
            (
                "Ann Lee 078-05-1120 04/05/2025",
                "Ann Lee [left out] 04/05/2025",
            ),
            (
                "Social Security No. 078 05 1120",
                "Social Security No. [left out]",
            ),
            ("SSN (last four) 6 hours", "SSN (last four) 6 hours"),
            ("S.S.N. xxx-xx-1120", "S.S.N. [left out]"),
            ("SS# 078051120", "SS# [left out]"),
        ] {
            assert_eq!(text_without(text), expected);
        }
    }

    #[test]
    fn nothing_else_is_left_out() {
        for text in [
            "Completed: 04/05/2025",
            "Newborn care, 04/05/2025",
            "Born to Move, 6 hours, 04/05/2025",
            "Certificate 1078-05-11201",
            "Bob 04/05/2025",
            "Call 555-123-4567 by 04/05/2025",
            "Geburtshilfe 04.05.2025",
            "Date of birth:",
        ] {
            assert_eq!(text_without(text), text);
        }
    }

    /// A date that was read as a value of the record is no birth date, whatever stands before it.
    #[test]
    fn a_date_that_is_read_stays() {
        let day = |text: &str| text.parse::<PrintedDate>().unwrap();
        let text = "Born on 05/04/2025, DOB 03/03/1990";
        assert_eq!(
            without(text, found_in(text), &[day("2025-04-05")]).unwrap(),
            "Born on 05/04/2025, DOB [left out]"
        );
        for (printed, date, expected) in [
            ("20250405", "2025-04-05", true),
            ("April 2025", "2025-04", true),
            ("4/5/25", "2025-04-05", true),
            ("03/03/1990", "2025-04-03", false),
        ] {
            assert_eq!(states(printed, day(date)), expected, "{printed} {date}");
        }
    }
}
