//! What was read from a picture: which readings stand. A record and its sheet go in, the record with its doubts comes out.
//!
//! A letter that the reader is not sure of, and a value that the rest of the document contradicts, is a question. A value that the
//! document says twice stands. What a text layer says is left alone.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use crate::finding::{Code, Finding};
use crate::page::{GUESSED, LOOK_ALIKES, Line, PAGE_PICTURE, Page, Place, Word, WordSource};
use crate::read::cards;
use crate::read::dates;
use crate::read::fold::{fold, squeeze};
use crate::read::pattern::fixed;
use crate::read::record::{Amount, At, Id, Kind, PrintedDate, Reading, Record, Unit};
use crate::read::sheet::{Row, Sheet};

/// A figure stands where its least sure letter is at least this sure.
const FIGURE: f32 = 0.9;
/// A name stands where its least sure letter is at least this sure.
const NAME: f32 = 0.7;
/// What the document says twice stands from here, a figure that was read as a letter among it.
const REPEATED: f32 = GUESSED;
/// A document whose letters have a lower mean is hard to read: nothing in it is sure.
const LEGIBLE: f32 = 0.9;

/// Lines of a logo are nearer to each other than this, in sizes of their letters.
const LOGO_LINES: f32 = 0.5;
/// As many words in a picture are more than a logo or a signature.
const MORE_THAN_A_LOGO: usize = 8;

/// A page with fewer words than this is no complete letter or form.
pub(in crate::read) const FEW_WORDS: usize = 60;
/// Fewer words than this on a picture of a page are a header, a footer or a stamp.
const STAMP_WORDS: usize = 12;
/// A picture of which OCR read fewer letters shows something that it could not read, or nothing to read.
const FEW_LETTERS: usize = 12;

/// Whether a page with little text has a picture that could be a card or a scan, and of which hardly a word was read.
fn is_hardly_seen(page: &Page) -> bool {
    let words = || {
        page.lines
            .iter()
            .flat_map(|line| line.words.iter().map(move |word| (line, word)))
    };
    let letters_in = |place: &Place| {
        let is_in = |line: &Line, word: &Word| {
            let middle = (
                f32::midpoint(word.x0, word.x1),
                f32::midpoint(line.place.y0, line.place.y1),
            );
            (place.x0..=place.x1).contains(&middle.0) && (place.y0..=place.y1).contains(&middle.1)
        };
        let seen =
            words().filter(|(line, word)| word.source == WordSource::Ocr && is_in(line, word));
        seen.map(|(_, word)| word.range.len()).sum::<usize>()
    };
    let count = words().count();
    let is_stamped_scan = page.pictures >= PAGE_PICTURE
        && words().all(|(_, word)| !from_picture(word))
        && count < STAMP_WORDS;
    is_stamped_scan
        || count < FEW_WORDS
            && page
                .beside
                .iter()
                .any(|place| letters_in(place) < FEW_LETTERS)
}

/// The record, unreadable if it is surely `other` and pictures on its pages were not read or could hardly be: what they show is
/// not known, and a person looks at them.
#[must_use]
pub fn not_other_in_part(mut record: Record, sheet: &Sheet<'_>) -> Record {
    if !record.is(Kind::Other) {
        return record;
    }
    let pages = || sheet.lines.iter().map(|(page, _)| page);
    let message = if pages().any(|page| page.needs_ocr.is_some()) {
        // The finding of the page says so.
        None
    } else if pages().any(|page| is_hardly_seen(page)) {
        Some(
            "a picture on the page, large enough for a card, in which hardly any text could be read: look at it",
        )
    } else if seen_in_a_picture(sheet) && may_be_more(sheet) {
        record.why.say(
            "kind",
            "a picture that is hard to read: what it is, a person says",
        );
        Some("a picture in which hardly any text could be read: look at it")
    } else {
        return record;
    };
    record.kind = Reading::plain(Kind::Unreadable);
    let finding = message.map(|message| Finding::new(Code::NoTextSeen, message));
    record.findings.extend(finding);
    record
}

/// A finding where, beside what is surely another certificate, a picture has a heading of a card: the rest of the card may be too
/// dark or too blurred to read.
#[must_use]
pub fn card_in_the_dark(record: &Record, sheet: &Sheet<'_>) -> Option<Finding> {
    if record.may_be_card() || record.is(Kind::Other) {
        return None;
    }
    let named: Vec<String> = [&record.title, &record.provider]
        .iter()
        .flat_map(|reading| reading.candidates())
        .map(|value| squeeze(value))
        .collect();
    let is_named = |row: &&Row<'_>| {
        let text = squeeze(&row.line.text);
        let mut named = named.iter();
        named.any(|value| value.contains(&text) || text.contains(value.as_str()))
    };
    let rows = cards::headings(sheet)
        .into_iter()
        .map(|row| &sheet.rows[row]);
    let mut seen = rows.filter(|row| row.line.words.iter().all(from_picture));
    let row = seen.find(|row| !is_named(row))?;
    let message =
        "the picture has a heading of a card, and nothing more of such a card was read: look at it";
    Some(Finding::new(Code::NoTextSeen, message).on(row.page))
}

/// The record with every reading doubted that the picture does not carry.
#[must_use]
pub fn settle(mut record: Record, sheet: &Sheet<'_>) -> Record {
    if !seen_in_a_picture(sheet) {
        return record;
    }
    record.why.say(
        "all",
        "read from a picture: sure is what every letter and the rest of the document carry",
    );
    let legible = mean_is_high(sheet);
    if let Some(card) = &mut record.card {
        card.from_picture = true;
    }
    let doubts = PictureDoubts::new(sheet);
    let is_text = |at: &At| doubts.is_text(at);
    let agree = issue_and_end_agree(&record);
    let date = |reading: Reading<PrintedDate>| {
        keep(reading, |value, at| {
            is_text(at)
                || agree != Some(false)
                    && date_is_sure(sheet, *value, at, legible, agree == Some(true))
        })
    };
    let hours = hours_agree(&record.amounts);
    let amount = |reading: Reading<Amount>| {
        keep(reading, |value, at| {
            is_text(at)
                || hours != Some(false) && legible && amount_is_sure(sheet, value, at, hours)
        })
    };
    let id = |reading: Reading<Id>| {
        keep(reading, |value, at| {
            is_text(at) || legible && id_is_sure(sheet, value, at)
        })
    };
    Record {
        completed_on: date(record.completed_on),
        issued_on: date(record.issued_on),
        expires_on: date(record.expires_on),
        started_on: date(record.started_on),
        amounts: record.amounts.into_iter().map(amount).collect(),
        ids: record.ids.into_iter().map(id).collect(),
        grade: doubts.text(record.grade),
        validity: keep(record.validity, |_, at| {
            is_text(at)
                || legible && row_of(sheet, at).is_none_or(|row| least(&row.line.words) >= REPEATED)
        }),
        ..record
    }
}

/// What a picture leaves in doubt on a sheet.
pub(in crate::read) struct PictureDoubts<'s, 'a> {
    sheet: &'s Sheet<'a>,
    /// Whether any of it was read from a picture: nothing else is in doubt.
    pub(in crate::read) has_pictures: bool,
    legible: bool,
    is_aside: bool,
}

impl<'s, 'a> PictureDoubts<'s, 'a> {
    pub(in crate::read) fn new(sheet: &'s Sheet<'a>) -> Self {
        let has_pictures = seen_in_a_picture(sheet);
        Self {
            sheet,
            has_pictures,
            legible: !has_pictures || legible(sheet),
            is_aside: has_pictures && is_aside(sheet),
        }
    }

    /// Whether no letter of a text at this place is in doubt.
    pub(in crate::read) fn stands(&self, value: &str, at: &At) -> bool {
        !self.has_pictures
            || self.is_text(at)
            || self.legible && text_is_sure(self.sheet, value, at)
    }

    /// A text as it is, unless a picture leaves a letter of it in doubt.
    pub(in crate::read) fn text(&self, reading: Reading<String>) -> Reading<String> {
        keep(reading, |value, at| self.stands(value, at))
    }

    /// Whether this is a line of the text beside which pictures lie.
    fn is_text(&self, at: &At) -> bool {
        let is_of_text = |row: &Row<'_>| !row.line.words.iter().any(from_picture);
        self.is_aside && row_of(self.sheet, at).is_some_and(is_of_text)
    }
}

/// A provider as it is, unless it may go on in the next line of a logo.
pub(in crate::read) fn provider(reading: Reading<String>, sheet: &Sheet<'_>) -> Reading<String> {
    keep(reading, |_, at| !may_go_on(sheet, at))
}

/// The reading as it is where it stands, else as a question.
fn keep<T>(reading: Reading<T>, stands: impl Fn(&T, &At) -> bool) -> Reading<T> {
    match &reading {
        Reading::Sure {
            value,
            at: Some(at),
        } if !stands(value, at) => reading.doubted(),
        _ => reading,
    }
}

/// Whether a word is read from a picture, or contradicted by something else in the file.
fn from_picture(word: &Word) -> bool {
    matches!(word.source, WordSource::Ocr | WordSource::Hidden) || word.sure <= 0.0
}

/// How sure the least sure of these words is; a hidden layer's word is somebody's reading of which nothing is known.
fn least<'w>(words: impl IntoIterator<Item = &'w Word>) -> f32 {
    words
        .into_iter()
        .map(|word| {
            if word.source == WordSource::Hidden {
                0.0
            } else {
                word.sure
            }
        })
        .fold(1.0, f32::min)
}

/// Whether what was read from pictures on this sheet is not hard to read as a whole, or little beside its text.
pub(in crate::read) fn legible(sheet: &Sheet<'_>) -> bool {
    letters(sheet, from_picture) * 4 < letters(sheet, |word| !from_picture(word))
        || mean_is_high(sheet)
}

/// Whether the sheet is a text with pictures on it, and not a picture with some text on it.
fn is_aside(sheet: &Sheet<'_>) -> bool {
    letters(sheet, from_picture) < letters(sheet, |word| !from_picture(word))
}

fn letters(sheet: &Sheet<'_>, counts: fn(&Word) -> bool) -> usize {
    let words = sheet.rows.iter().flat_map(|row| &row.line.words);
    let counted = words.filter(|word| counts(word));
    counted.map(|word| word.range.len()).sum()
}

/// Whether a name in a picture on a page of text may go on in the line above or below, as in a logo.
fn may_go_on(sheet: &Sheet<'_>, at: &At) -> bool {
    let is_of_logo = |row: &Row<'_>| row.page == at.page && row.line.words.iter().all(from_picture);
    let place = sheet.row_at(at);
    let Some(place) = place.filter(|place| is_aside(sheet) && is_of_logo(&sheet.rows[*place]))
    else {
        return false;
    };
    let near = [
        (place.checked_sub(1), Some(place)),
        (Some(place), Some(place + 1)),
    ];
    near.into_iter().any(|(upper, lower)| {
        let rows = upper
            .zip(lower)
            .filter(|(_, lower)| *lower < sheet.rows.len());
        rows.is_some_and(|(upper, lower)| {
            let (a, b) = (&sheet.rows[upper], &sheet.rows[lower]);
            let beside = a.line.place.x0 < b.line.place.x1 && b.line.place.x0 < a.line.place.x1;
            is_of_logo(a) && is_of_logo(b) && beside && sheet.distance(upper, lower) < LOGO_LINES
        })
    })
}

/// Whether a sheet that says that it is no certificate may be one after all. A picture does not say all that is printed in it;
/// one on a page of text says something else only if it has more words than a logo.
fn may_be_more(sheet: &Sheet<'_>) -> bool {
    let in_picture = |row: &&Row<'_>| row.line.words.iter().any(from_picture);
    let rows = || sheet.rows.iter().filter(in_picture);
    let is_card = rows().any(|row| cards::speaks_of_it(&row.folded.text));
    if is_aside(sheet) {
        let words = rows().flat_map(|row| &row.line.words);
        let words = words.filter(|word| from_picture(word)).count();
        words >= MORE_THAN_A_LOGO && (is_card || !mean_is_high(sheet))
    } else {
        is_card || !mean_is_high(sheet)
    }
}

/// Whether the mean confidence of the letters from pictures is high; those of a hidden layer count as they are.
fn mean_is_high(sheet: &Sheet<'_>) -> bool {
    let words = sheet
        .rows
        .iter()
        .flat_map(|row| &row.line.words)
        .filter(|word| from_picture(word));
    let (count, sum) = words.fold((0_usize, 0.0), |(count, sum), word| {
        (
            count + word.range.len(),
            sum + word.sure * word.range.len() as f32,
        )
    });
    count == 0 || sum / count as f32 >= LEGIBLE
}

fn row_of<'s, 'a>(sheet: &'s Sheet<'a>, at: &At) -> Option<&'s Row<'a>> {
    sheet.row_at(at).map(|row| &sheet.rows[row])
}

/// How sure the words are that stand in a range of a row's folded text.
fn least_in(row: &Row<'_>, range: Range<usize>) -> f32 {
    let range = row.folded.original(range);
    least(
        row.line
            .words
            .iter()
            .filter(|word| word.range.start < range.end && range.start < word.range.end),
    )
}

/// Where a row prints a date.
fn prints(row: &Row<'_>, date: PrintedDate) -> impl Iterator<Item = Range<usize>> {
    let says = move |mention: &dates::DateMention| {
        mention.start == Some(date) || mention.dates.iter().any(|reading| reading.date == date)
    };
    dates::mentions(&row.folded.text)
        .into_iter()
        .filter(says)
        .map(|mention| mention.range)
}

fn date_is_sure(
    sheet: &Sheet<'_>,
    date: PrintedDate,
    at: &At,
    legible: bool,
    agrees: bool,
) -> bool {
    let Some(row) = row_of(sheet, at) else {
        return false;
    };
    let printed: Vec<Range<usize>> = prints(row, date).collect();
    if printed
        .iter()
        .any(|range| torn_date(&row.line.text, row.folded.original(range.clone())))
    {
        return false;
    }
    let sure = printed
        .into_iter()
        .map(|range| least_in(row, range))
        .fold(1.0, f32::min);
    let places = sheet
        .rows
        .iter()
        .flat_map(|row| prints(row, date).map(|range| least_in(row, range)))
        .filter(|sure| *sure >= REPEATED);
    sure >= FIGURE && legible || (sure >= REPEATED && (agrees || places.count() > 1))
}

/// Whether a date has a gap where a figure may be lost, or what may be its day before it: "1 5 June 2025", "March 1 , 2025",
/// "1l de marzo de 2025".
fn torn_date(text: &str, printed: Range<usize>) -> bool {
    static NO_COMMA: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?i)[a-z.] \d \d{4}$"));
    // Letters that are taken for figures.
    static LOOKS_LIKE_A_DAY: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"(?i)(?:^|\s)(?:[liozsbgq|]\d?|\d[liozsbgq|])(?:st|nd|rd|th|er|[oaªº])?[.,]?(?:\s(?:de|of))?\s[^\s\d]{3,}\s?,?\s?(?:del?\s|of\s)?\d{4}$",
        )
    });
    let date = &text[printed.clone()];
    date.contains(" ,")
        || NO_COMMA.is_match(date)
        || LOOKS_LIKE_A_DAY.is_match(&text[..printed.end])
        || (date.starts_with(|c: char| c.is_ascii_digit()) && figure_before(text, printed.start))
}

/// Whether an amount has a gap where a point or a figure may be lost: "1 5 hours", "2 .5".
fn torn_amount(row: &Row<'_>, value: Decimal) -> bool {
    static FIGURE_BEHIND: LazyLock<Regex> = LazyLock::new(|| fixed(r"^ \.?\d{1,2}(?:[^\d/.:-]|$)"));
    let text = row.line.text.as_str();
    row.line.words.iter().any(|word| {
        let said = text[word.range.clone()].trim_end_matches(|c: char| !c.is_ascii_digit());
        said.parse::<Decimal>().is_ok_and(|said| said == value)
            && (figure_before(text, word.range.start)
                || FIGURE_BEHIND.is_match(&text[word.range.start + said.len()..]))
    })
}

/// Whether one or two figures stand before a place, one space apart.
fn figure_before(text: &str, place: usize) -> bool {
    static FIGURE: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?:^|\s)\d{1,2} $"));
    FIGURE.is_match(&text[..place])
}

/// Whether issue and end of a card lie whole years apart; none where not both are printed.
fn issue_and_end_agree(record: &Record) -> Option<bool> {
    let began = record
        .issued_on
        .value()
        .or(record.completed_on.value())
        .filter(|_| record.is(Kind::CprAed))?;
    let ended = record.expires_on.value()?;
    let days = (ended.last() - began.first()).num_days();
    let over = days.rem_euclid(365);
    Some((300..=5 * 366).contains(&days) && (over <= 35 || over >= 355))
}

/// Whether hours and CEUs of one document say the same; none where not both are printed.
fn hours_agree(amounts: &[Reading<Amount>]) -> Option<bool> {
    let sum_of = |unit: Unit| {
        let mut values: Vec<Decimal> = amounts
            .iter()
            .filter_map(Reading::value)
            .filter(|amount| amount.unit == unit)
            .map(|a| a.value)
            .collect();
        values.dedup();
        values
    };
    let (hours, ceus) = (sum_of(Unit::Hour), sum_of(Unit::Ceu));
    if hours.is_empty() || ceus.is_empty() {
        return None;
    }
    Some(ceus.iter().any(|ceu| hours.contains(&(ceu * Decimal::TEN))))
}

/// Words before and after a figure that say of what it is.
const AROUND: usize = 3;

fn amount_is_sure(sheet: &Sheet<'_>, amount: &Amount, at: &At, hours: Option<bool>) -> bool {
    let Some(row) = row_of(sheet, at) else {
        return false;
    };
    let words = &row.line.words;
    let figure =
        |word: &Word| row.line.text[word.range.clone()].contains(|c: char| c.is_ascii_digit());
    let figures: Vec<usize> = (0..words.len()).filter(|&i| figure(&words[i])).collect();
    let sure = if figures.is_empty() {
        least(words)
    } else {
        least(figures.iter().map(|&i| &words[i]))
    };
    let around = figures
        .iter()
        .flat_map(|&i| &words[i.saturating_sub(AROUND)..(i + 1 + AROUND).min(words.len())]);
    // A point that was lost makes an amount ten times as large.
    let pointless = amount.unit == Unit::Ceu && amount.value >= Decimal::TEN && hours.is_none();
    let needed = if hours == Some(true) {
        REPEATED
    } else {
        FIGURE
    };
    // So does one at the edge of a picture: "0.4" is read as "0.".
    let is_cut = amount.value.is_zero();
    !words.iter().any(from_picture)
        || (sure >= needed
            && !is_cut
            && least(around) >= REPEATED
            && !pointless
            && !torn_amount(row, amount.value))
}

fn id_is_sure(sheet: &Sheet<'_>, id: &Id, at: &At) -> bool {
    let Some(row) = row_of(sheet, at) else {
        return false;
    };
    let Some(range) = found(row, &id.value) else {
        return true;
    };
    let repeated = || {
        sheet
            .rows
            .iter()
            .filter(|row| found(row, &id.value).is_some())
            .count()
            > 1
    };
    let doubtful = could_say_otherwise(&id.value) && row.line.words.iter().any(from_picture);
    least_in(row, range) >= FIGURE && (!doubtful || repeated())
}

/// Whether an id has letters and figures in no order, some of which look alike: however sure the reader is, `0QX7K` may be `OQX7K`.
fn could_say_otherwise(id: &str) -> bool {
    let mixed = |part: &str| {
        let figures: Vec<bool> = part.chars().map(|c| c.is_ascii_digit()).collect();
        figures.windows(2).filter(|pair| pair[0] != pair[1]).count() > 1
    };
    let alike = |c: char| {
        LOOK_ALIKES
            .iter()
            .any(|&(letter, figure)| c == letter || c == figure)
    };
    id.split(|c: char| !c.is_alphanumeric())
        .any(|part| part.contains(alike) && mixed(part))
}

fn found(row: &Row<'_>, value: &str) -> Option<Range<usize>> {
    let value = fold(value);
    row.folded
        .text
        .find(&value)
        .map(|start| start..start + value.len())
}

/// Whether any of it was read from a picture.
fn seen_in_a_picture(sheet: &Sheet<'_>) -> bool {
    let rows = sheet.rows.iter();
    rows.flat_map(|row| &row.line.words).any(from_picture)
}

fn text_is_sure(sheet: &Sheet<'_>, value: &str, at: &At) -> bool {
    let Some(row) = row_of(sheet, at) else {
        return false;
    };
    let sure = if let Some(range) = found(row, value) {
        least_in(row, range)
    } else {
        // A text that runs over several lines.
        let words = sheet
            .rows
            .iter()
            .filter(|row| row.page == at.page)
            .flat_map(|row| row.line.words.iter().map(move |word| (row, word)));
        let value = squeeze(&fold(value));
        least(
            words
                .filter(|(row, word)| {
                    value.contains(&squeeze(&fold(&row.line.text[word.range.clone()])))
                })
                .map(|(_, word)| word),
        )
    };
    sure >= NAME
}
