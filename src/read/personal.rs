//! Birth dates and social security numbers: a sheet comes in, where they stand on it goes out; a record comes in, the same record
//! without them in anything that it quotes goes out.
//!
//! They are no business of a report, and stand on many papers beside a date or an amount that is. The words before them are known
//! here alone: what they mark is no date of a paper, and is quoted nowhere. What was read as a value of the record stays.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use chrono::Datelike;
use regex::Regex;

use crate::read::dates;
use crate::read::fold::Folded;
use crate::read::pattern::fixed;
use crate::read::record::{At, PrintedDate, Reading, Record};
use crate::read::sheet::Sheet;

/// What stands in the place of what was left out.
const LEFT_OUT: &str = "[left out]";

/// Of two dates beside the words of a birth date, the other one is so many years later.
const YEARS_AFTER_BIRTH: i32 = 10;
/// The words of a birth date, and what may stand between them and the date, are no longer than this, in bytes.
const LONGEST_WORDS: usize = 160;
/// What is shorter may stand in a title as well: a year, or the last digits of a number.
const SHORTEST_IN_TEXT: usize = 6;
/// The words before a birth date, folded.
const BIRTH: &str = r"(?:\b(?:date\s+(?:of\s+birth|born)|birth\s*-?\s*dates?|birthday|year\s+of\s+birth|dob\b|d\.\s?o\.\s?b\b\.?|d\s{1,3}o\s{1,3}b\b|d[/-]o[/-]b\b|born(?:\s+on)?|geburts(?:datum|tag)|geboren(?:\s+(?:am|op))?|geb\b\.?(?:\s*(?:am|datum))?|geboortedatum|date\s+de\s+naiss(?:ance|\.)|ne(?:\s?\(?e\)?)?(?:\s+a\s+[\p{L} ,'-]{2,30}?)?\s+le|(?:fecha|fec\.?|f\.)\s?(?:de\s+)?nac(?:imiento\b|\.|\b)|nacid[oa](?:\s+el)?|data\s+di\s+nascita|nat[oa](?:\s+a\s+[\p{L} ,'-]{2,30}?)?\s+il|(?:data|dt\.?)\s+(?:de\s+)?nasc(?:imento\b|\.|\b)|nascid[oa]\s+em|(?:birth|naissance|nacimiento|nascita|nascimento)\s*:)|[(,;]\s*b\.|生年月日|出生日期|생년월일)";
/// How a date is to be written, as forms print it behind the words.
const WRITTEN: &str = r"(?:\s*\(?(?:mm|dd|m/d|d/m|yyyy|month|day|tt|jj|aaaa)[a-z/ .-]*\)?)?";
/// A date in figures or with its month in words, or as much of one as is printed.
const DATE: &str = r"(?:\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+|of\s+)?[a-z]{3,10}\.?,?[\s-]+(?:de\s+|del\s+|of\s+)?\d{2,4}|[a-z]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{2,4}|[a-z]{3,10}\.?,?\s+\d{4}|\d{1,2}\s?[-/.]\s?\d{4}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?|\d{8}|\d{4})";

/// The words of a birth date and what may stand between them and the date: the same words in another language, the place of birth.
static BEFORE_BIRTH_DATE: LazyLock<String> = LazyLock::new(|| {
    format!(
        r"{BIRTH}(?:\s*[/|(]\s*{BIRTH}\)?)*{WRITTEN}[\s:.,;=_|(*-]*(?:(?:in|a|at|en|em|te)\s+[\p{{L}} .,'-]{{2,40}}?\s+)?(?:(?:on|am|le|il|el|op|em|the|den)\s+)?"
    )
});
/// A birth date behind its words.
static BORN: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"{}(?P<value>{DATE})(?:\b|[日일])",
        *BEFORE_BIRTH_DATE
    ))
});
/// The words right before a date.
static BORN_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"{}(?:[a-z]{{2,10}}day,?\s+(?:the\s+)?)?$",
        *BEFORE_BIRTH_DATE
    ))
});
/// A birth date before its words.
static BORN_BEHIND: LazyLock<Regex> =
    LazyLock::new(|| fixed(&format!(r"\b(?P<value>{DATE})\s*\(\s*{BIRTH}\s*\.?\)")));
/// The words anywhere.
static BIRTH_WORDS: LazyLock<Regex> = LazyLock::new(|| fixed(BIRTH));
/// The words at the end of a cell: a label whose date stands elsewhere.
static BIRTH_LAST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"{BIRTH}(?:\s*[/|(]\s*{BIRTH}\)?)*[\s:.*()]*{WRITTEN}[\s:.*)_-]*$"
    ))
});
static DATE_FIRST: LazyLock<Regex> =
    LazyLock::new(|| fixed(&format!(r"^[^\p{{L}}\d]*(?P<value>{DATE})(?:\b|[日일])")));

/// The words before a social security number, folded.
const SECURITY: &str = r"(?:\bs[.\s]?\s?s[.\s]?\s?n\b|\bss\s?#|\bsoc(?:ial|\.)?\s*sec(?:urity\b|\.|\b)|\bsozialversicherungs-?(?:nummer|nr)|\bsecurite\s+sociale|\bseguridad\s+social|\bseguro\s+social)(?:[\s:.#=_|(-]|numbers?\b|num\b|nr\b|no\b|n°)*";
/// All digits of one, or of some only the places.
const WHOLE_NUMBER: &str = r"[\dx*]{3}[\s.-]?[\dx*]{2}[\s.-]?[\dx*]{4}";
/// One of another country.
const OTHER_NUMBER: &str =
    r"[12]\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{3}\s?\d{3}(?:\s?\d{2})?|\d{2}\s?\d{6}\s?[a-z]\s?\d{3}";
/// A social security number behind its words.
static SECURITY_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"{SECURITY}(?P<value>{WHOLE_NUMBER}|{OTHER_NUMBER}|[x*-]*\d{{4,12}})\b"
    ))
});
/// One behind a word that stands before other figures as well.
static SOCIAL_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"\bsocial(?:[\s:.#=_|(-]|numbers?\b|no\b)*(?P<value>{WHOLE_NUMBER})\b"
    ))
});
/// One by its form.
static SECURITY_FORM: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?:^|[^\d-])(?P<value>\d{3}-\d{2}-\d{4})(?:$|[^\d-])"));
/// The words at the end of a cell: a label whose number stands elsewhere.
static SECURITY_LAST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"(?:{SECURITY}|\bsocial(?:\s*(?:#|no\.?))?[\s:.]*)$"
    ))
});
static NUMBER_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"^[^\p{{L}}\d]*(?P<value>{WHOLE_NUMBER}|{OTHER_NUMBER})\b"
    ))
});

/// Whether a folded text ends with the words before a birth date.
#[must_use]
pub fn ends_in_words_of_birth(folded: &str) -> bool {
    BIRTH_LAST.is_match(folded)
}

/// Whether a folded text has the words before a birth date.
#[must_use]
pub fn has_words_of_birth(folded: &str) -> bool {
    BIRTH_WORDS.is_match(folded)
}

/// The birth dates and social security numbers of a sheet.
#[derive(Debug, Default)]
pub struct Personal {
    /// Where they stand, by row of the sheet, as bytes of its folded text.
    places: HashMap<usize, Vec<Range<usize>>>,
    /// As they are printed, by page and line.
    printed: HashMap<(u32, u32), BTreeSet<String>>,
}

impl Personal {
    /// Those of a sheet: behind their words, before them, or in the row above or below them.
    #[must_use]
    pub fn on(sheet: &Sheet<'_>) -> Self {
        let mut personal = Self::default();
        for (row, content) in sheet.rows.iter().enumerate() {
            for place in places(&content.folded.text) {
                personal.add(sheet, row, place);
            }
        }
        for cell in 0..sheet.cells.len() {
            for (row, place) in beside_words(sheet, cell) {
                personal.add(sheet, row, place);
            }
        }
        personal
    }

    fn add(&mut self, sheet: &Sheet<'_>, row: usize, place: Range<usize>) {
        let content = &sheet.rows[row];
        let printed = content.printed(place.clone());
        if !printed.is_empty() {
            let line = (content.page, content.line.number);
            let line = self.printed.entry(line).or_default();
            line.insert(printed.to_owned());
            self.places.entry(row).or_default().push(place);
        }
    }

    /// Whether a stretch of the folded text of a row is one, or has one in it.
    #[must_use]
    pub fn is_at(&self, row: usize, place: &Range<usize>) -> bool {
        let mut places = self.places.get(&row).into_iter().flatten();
        places.any(|one| one.start < place.end && place.start < one.end)
    }

    /// The record of a certificate on that sheet, with neither in what it quotes.
    #[must_use]
    pub fn left_out(&self, mut record: Record) -> Record {
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
                found.extend(self.in_line(at));
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
        let messages = record.findings.iter_mut().map(|one| &mut one.message);
        let about = [
            &mut record.about.petition_for,
            &mut record.about.accredited_line,
        ];
        for text in texts.chain(about.into_iter().flatten()).chain(messages) {
            let mut found = found_in(text);
            found.extend(self.in_text(text));
            if let Some(shorter) = without(text, found, &dates) {
                *text = shorter;
            }
        }
        record
    }

    /// Where they stand in a quoted line, or in a part of it.
    fn in_line(&self, at: &At) -> Vec<Range<usize>> {
        let printed = self.printed.get(&(at.page, at.line)).into_iter().flatten();
        found_as(printed, &at.text)
    }

    /// Where those of the sheet that cannot be meant in another way stand in a text.
    fn in_text(&self, text: &str) -> Vec<Range<usize>> {
        let printed = self.printed.values().flatten();
        found_as(printed.filter(|one| one.len() >= SHORTEST_IN_TEXT), text)
    }
}

/// Where printed texts stand in another, as bytes.
fn found_as<'p>(printed: impl Iterator<Item = &'p String>, text: &str) -> Vec<Range<usize>> {
    let places = printed.flat_map(|one| text.match_indices(one.as_str()));
    places
        .map(|(start, one)| start..start + one.len())
        .collect()
}

/// What the words at the end of a cell mark in the row below it, or, if nothing else stands in the cell, in the row above: the rows, and
/// bytes of their folded texts.
fn beside_words(sheet: &Sheet<'_>, cell: usize) -> Vec<(usize, Range<usize>)> {
    let text = &sheet.cells[cell].text;
    let labels: [(&Regex, &Regex); 2] =
        [(&BIRTH_LAST, &DATE_FIRST), (&SECURITY_LAST, &NUMBER_FIRST)];
    let label = labels.into_iter().find_map(|(words, value)| {
        let found = words.find(text)?;
        Some((found.start(), value))
    });
    let Some((start, value)) = label else {
        return Vec::new();
    };
    let is_alone = !text[..start].contains(char::is_alphanumeric);
    let first = |cell: usize| {
        let cell = &sheet.cells[cell];
        let place = value.captures(&cell.text)?.name("value")?.range();
        let at = cell.range.start;
        Some((cell.row, at + place.start..at + place.end))
    };
    let below = sheet.below(cell).and_then(first);
    let above = sheet.above(cell).filter(|_| is_alone).and_then(first);
    match (above, below) {
        (Some(above), Some(below)) => earlier(sheet, above, below),
        (above, below) => above.into_iter().chain(below).collect(),
    }
}

/// Of what stands above and below the words of a birth date, what lies many years before the other; both, if none does.
fn earlier(
    sheet: &Sheet<'_>,
    above: (usize, Range<usize>),
    below: (usize, Range<usize>),
) -> Vec<(usize, Range<usize>)> {
    let year = |(row, place): &(usize, Range<usize>)| {
        let mentions = dates::mentions(&sheet.rows[*row].folded.text[place.clone()]);
        Some(mentions.first()?.dates.first()?.date.first().year())
    };
    match year(&above).zip(year(&below)) {
        Some((above_in, below_in)) if above_in + YEARS_AFTER_BIRTH <= below_in => vec![above],
        Some((above_in, below_in)) if below_in + YEARS_AFTER_BIRTH <= above_in => vec![below],
        _ => vec![above, below],
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
    let folded = Folded::new(text);
    let places = places(&folded.text).into_iter();
    places.map(|range| folded.original(range)).collect()
}

/// Where they stand in a folded text, as bytes.
fn places(folded: &str) -> Vec<Range<usize>> {
    if !folded.contains(|c: char| c.is_ascii_digit()) && !has_words_of_birth(folded) {
        return Vec::new();
    }
    let patterns = [
        &*BORN,
        &*BORN_BEHIND,
        &*SECURITY_NUMBER,
        &*SOCIAL_NUMBER,
        &*SECURITY_FORM,
    ];
    let found = patterns
        .into_iter()
        .flat_map(|pattern| pattern.captures_iter(folded));
    let mut places: Vec<Range<usize>> = found
        .filter_map(|found| Some(found.name("value")?.range()))
        .collect();
    if has_words_of_birth(folded) {
        let dates = dates::mentions(folded).into_iter().map(|date| date.range);
        places.extend(dates.filter(|date| {
            let from = folded.floor_char_boundary(date.start.saturating_sub(LONGEST_WORDS));
            BORN_BEFORE.is_match(&folded[from..date.start])
        }));
    }
    places
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
        }
        next = next.max(range.end);
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
            (
                "Birthdate 19.04.1971 Contact hours: 5.0",
                "Birthdate [left out] Contact hours: 5.0",
            ),
            ("Ann Lee (b. 04/19/1971)", "Ann Lee (b. [left out])"),
            ("D O B 04/19/1971", "D O B [left out]"),
            ("D.O.B. 04/19/1971", "D.O.B. [left out]"),
            ("geb. 19.04.1971", "geb. [left out]"),
            ("Geb: 19. April 1971", "Geb: [left out]"),
            (
                "nato a Reggio Emilia il 19/04/1971",
                "nato a Reggio Emilia il [left out]",
            ),
            (
                "Data de nascimento: 19 de abril de 1971",
                "Data de nascimento: [left out]",
            ),
            ("Dt. nasc. 19/04/1971", "Dt. nasc. [left out]"),
            ("F. Nac. 19/04/1971", "F. Nac. [left out]"),
            ("geboren op 19-04-1971", "geboren op [left out]"),
            (
                "Date of birth / Geburtsdatum / né(e) le 19.04.1971",
                "Date of birth / Geburtsdatum / né(e) le [left out]",
            ),
            (
                "Born on the nineteenth of April 1971, 5 hours",
                "Born on the [left out], 5 hours",
            ),
            ("Born Monday, 19 April 1971", "Born Monday, [left out]"),
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
            ("Social 123456789", "Social [left out]"),
            ("SSN:123.45.6789", "SSN:[left out]"),
            ("Soc. Sec. No. 123 45 6789", "Soc. Sec. No. [left out]"),
            ("S S N 123 45 6789", "S S N [left out]"),
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
            "Social Media Summit 2025",
            "Social 2025",
            "Member XXX-XX-1234",
            "Part a, b. 6 hours",
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
