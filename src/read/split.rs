//! A document's pages to the sheets of its certificates: several in one file, two on a page, the sides of one card.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::finding::Code;
use crate::page::{Line, OcrReason, Page, Text, WordSource};
use crate::read::cards;
use crate::read::days::{self, Placed, Role};
use crate::read::doubt;
use crate::read::fold::squeeze;
use crate::read::labels;
use crate::read::people;
use crate::read::record::PrintedDate;
use crate::read::sheet::Sheet;
use crate::rules::names::Names;

/// One sheet per certificate, in page order; none where nothing can be read.
#[must_use]
pub fn sheets<'a>(text: &'a Text, names: &Names) -> Vec<Sheet<'a>> {
    let mut sheets: Vec<(Sheet<'a>, Vec<String>)> = Vec::new();
    for page in text.pages.iter().filter(|page| readable(text, page)) {
        for (sheet, people) in parts(page, names) {
            // A page that names nobody, or the same person, goes on with the page before it, unless only one of the two can be
            // read, or it is a certificate or card of its own.
            if let Some((last, known)) = sheets.last_mut()
                && last.pages[1] + 1 >= page.number
                && last.pages[1] != page.number
                && doubt::legible(last) == doubt::legible(&sheet)
                && continues(last, &sheet, known, &people)
            {
                let joined: Vec<(&Page, &Line)> =
                    last.lines.iter().chain(&sheet.lines).copied().collect();
                *last = Sheet::new(&joined);
                known.extend(people);
                continue;
            }
            sheets.push((sheet, people));
        }
    }
    sheets.into_iter().map(|(sheet, _)| sheet).collect()
}

/// The pages that could not be read, in order: each may be a certificate of its own. Some of them are not even among the pages of
/// the text, because they are beyond a limit, missing in the file, or frames after the first.
#[must_use]
pub fn unread(text: &Text) -> BTreeSet<u32> {
    let is_blank = |page: &&Page| has(text, page.number, |code| code == Code::BlankPage);
    let not_read = text.pages.iter().filter(|page| !readable(text, page));
    let not_read = not_read.filter(|page| !is_blank(page));
    let known = |number: &u32| text.pages.iter().any(|page| page.number == *number);
    let named = text.findings.iter().filter_map(|finding| finding.page);
    let not_there = named.filter(|number| !known(number));
    not_read.map(|page| page.number).chain(not_there).collect()
}

/// Text that has lost its letters, that a picture would have to supply, or that is only part of its page, is not read.
fn readable(text: &Text, page: &Page) -> bool {
    let is_in_part = |code| matches!(code, Code::PageDamaged | Code::TooMuchText);
    !page.lines.is_empty()
        && !matches!(
            page.needs_ocr,
            Some(OcrReason::Scan | OcrReason::Unmapped | OcrReason::Outlines)
        )
        && !has(text, page.number, is_in_part)
}

/// Whether a part of a page is a picture in which nothing could be read.
#[must_use]
pub fn has_unseen_part(text: &Text, page: &Page) -> bool {
    has(text, page.number, |code| code == Code::NoTextSeen)
}

/// Whether there is a finding of some kind about a page.
fn has(text: &Text, number: u32, is_meant: impl Fn(Code) -> bool) -> bool {
    let mut findings = text.findings.iter();
    findings.any(|finding| finding.page == Some(number) && is_meant(finding.code))
}

/// The same person on the next page, or nobody, is the same certificate only where that page is no certificate of its own.
fn continues(last: &Sheet<'_>, sheet: &Sheet<'_>, known: &[String], people: &[String]) -> bool {
    if people.is_empty() {
        return !is_of_its_own(last, sheet);
    }
    let same = people.iter().all(|p| known.contains(p));
    let own = [
        "certificateofcompletion",
        "thiscertifiesthat",
        "certifythat",
        "hassuccessfullycompleted",
    ]
    .iter()
    .any(|w| sheet.squeezed.contains(w));
    same && !own && !of_another_day(last, sheet)
}

/// A page without a name has the words of an award or a card, and none of the days that it gives a meaning are on the page before:
/// the back of a certificate, its terms and a wallet copy have no days, or the same.
fn is_of_its_own(last: &Sheet<'_>, sheet: &Sheet<'_>) -> bool {
    if !awards(&sheet.squeezed) && cards::headings(sheet).is_empty() {
        return false;
    }
    let placed = days::place(sheet);
    let finished = placed.iter().filter(|one| is_of_certificate(one));
    let dates = dates_of(finished);
    !dates.is_empty() && dates.is_disjoint(&dates_of(&days::place(last)))
}

/// Whether a text has the words with which certificates award something.
fn awards(squeezed: &str) -> bool {
    let words = [
        "certificateof",
        "thiscertifies",
        "certifythat",
        "certifiesthat",
        "hassuccessfullycompleted",
        "successfullycompleted",
        "presentedto",
        "awardedto",
        "forattending",
        "forcompleting",
    ];
    words.iter().any(|word| squeezed.contains(word))
}

/// Whether the document says that a date is that of a completion, an issue or an end of validity.
fn is_of_certificate(placed: &Placed) -> bool {
    matches!(
        placed.role,
        Some(Role::Completed | Role::Dated | Role::Issued | Role::Expires)
    )
}

fn dates_of<'p>(placed: impl IntoIterator<Item = &'p Placed>) -> BTreeSet<PrintedDate> {
    let mentions = placed.into_iter().flat_map(|one| &one.mention.dates);
    mentions.map(|reading| reading.date).collect()
}

/// A page that dates a completion which the page before does not print is a certificate of its own; a wallet copy repeats its dates.
fn of_another_day(last: &Sheet<'_>, sheet: &Sheet<'_>) -> bool {
    let placed = |sheet: &Sheet<'_>| {
        let mut placed = days::place(sheet);
        placed.retain(|one| matches!(one.role, None | Some(Role::Completed | Role::Dated)));
        placed
    };
    let dates = |placed: &[Placed]| {
        placed
            .iter()
            .flat_map(|one| &one.mention.dates)
            .map(|reading| reading.date)
            .collect::<Vec<_>>()
    };
    let new = placed(sheet);
    let awards = ["presentedto", "awardedto", "forattending", "forcompleting"]
        .iter()
        .any(|word| sheet.squeezed.contains(word));
    let (known, dates) = (dates(&placed(last)), dates(&new));
    let finished = awards || new.iter().any(|one| one.role.is_some());
    finished
        && !known.is_empty()
        && !dates.is_empty()
        && !dates.iter().any(|date| known.contains(date))
}

/// Each certificate on one page, with the people it points at. A card in a picture beside the text is one by itself: what a letter
/// says of it is no part of it.
fn parts<'a>(page: &'a Page, names: &Names) -> Vec<(Sheet<'a>, Vec<String>)> {
    let mut rest: Vec<(&Page, &Line)> = page.lines.iter().map(|line| (page, line)).collect();
    let mut parts = Vec::new();
    for area in &page.beside {
        let in_area = |(_, line): &(&Page, &Line)| area.overlaps(&line.place);
        let (card, others): (Vec<_>, Vec<_>) = rest.iter().copied().partition(in_area);
        let from_picture = |(_, line): &(&Page, &Line)| {
            let mut words = line.words.iter();
            words.all(|word| word.source == WordSource::Ocr)
        };
        let sheet = Sheet::new(&card);
        if card.iter().all(from_picture) && is_card(&sheet, 0..sheet.rows.len(), names) {
            parts.extend(parts_of(&card, names));
            rest = others;
        }
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.extend(parts_of(&rest, names));
    }
    parts
}

/// Each certificate on these lines of a page: cut above the heading of a second person, or of a second card.
fn parts_of<'a>(lines: &[(&'a Page, &'a Line)], names: &Names) -> Vec<(Sheet<'a>, Vec<String>)> {
    let (sheet, pointed) = with_people(lines, names);
    let mut cuts: Vec<usize> = Vec::new();
    for pair in pointed.windows(2) {
        let ((upper, a), (lower, b)) = (&pair[0], &pair[1]);
        if a != b && !alike(a, b) && lower > upper {
            // The widest gap between the two names parts them.
            let cut = (*upper + 1..=*lower).max_by(|x, y| {
                sheet
                    .distance(x - 1, *x)
                    .total_cmp(&sheet.distance(y - 1, *y))
            });
            cuts.extend(cut.filter(|&cut| sheet.distance(cut - 1, cut) > 2.0));
        }
    }
    if cuts.is_empty() {
        cuts = cards_below(&sheet, names);
    }
    if cuts.is_empty() {
        cuts = card_beside_course(&sheet).into_iter().collect();
    }
    if cuts.is_empty() {
        return vec![(sheet, only_names(pointed))];
    }
    cuts.dedup();
    // A row may join several lines: a part begins with the line that its first row begins with.
    let first_line = |row: usize| {
        lines
            .iter()
            .position(|(_, line)| line.number == sheet.rows[row].line.number)
            .unwrap_or_default()
    };
    let bounds: Vec<usize> = std::iter::once(0)
        .chain(cuts.into_iter().map(first_line))
        .chain([lines.len()])
        .collect();
    let part = |pair: &[usize]| {
        let (sheet, pointed) = with_people(&lines[pair[0]..pair[1]], names);
        (sheet, only_names(pointed))
    };
    bounds
        .windows(2)
        .filter(|pair| pair[0] < pair[1])
        .map(part)
        .collect()
}

/// The rows above which a second card begins: its own heading and its own name stand over an end of validity that is not the first
/// one's. A wallet copy repeats its days.
fn cards_below(sheet: &Sheet<'_>, names: &Names) -> Vec<usize> {
    // Each card says what it is for: most pages have no two such rows, and placing their dates is dear.
    if sheet
        .rows
        .iter()
        .filter(|row| cards::speaks_of_it(&row.folded.text))
        .nth(1)
        .is_none()
    {
        return Vec::new();
    }
    let ends: Vec<Placed> = days::place(sheet)
        .into_iter()
        .filter(|one| one.role == Some(Role::Expires))
        .collect();
    let mut cuts = Vec::new();
    for pair in ends.windows(2) {
        let (upper, lower) = (&pair[0], &pair[1]);
        let other_days = !upper.mention.dates.iter().any(|one| {
            lower
                .mention
                .dates
                .iter()
                .any(|other| one.date == other.date)
        });
        let wide = |row: &usize| sheet.distance(row - 1, *row) > 2.0;
        let cut = (upper.row + 1..lower.row).filter(wide).max_by(|x, y| {
            sheet
                .distance(x - 1, *x)
                .total_cmp(&sheet.distance(y - 1, *y))
        });
        if let Some(cut) = cut.filter(|_| other_days)
            && is_card(sheet, cuts.last().copied().unwrap_or(0)..upper.row, names)
            && is_card(sheet, cut..lower.row, names)
        {
            cuts.push(cut);
        }
    }
    cuts
}

/// The row with which the second begins of a certificate of something else and a card on one page, in either order: the card has
/// a heading and an end of validity, the certificate the words of an award and a day of its own, and no day is on both.
fn card_beside_course(sheet: &Sheet<'_>) -> Option<usize> {
    let cards = cards::headings(sheet);
    if cards.is_empty() || !awards(&sheet.squeezed) {
        return None;
    }
    let placed = days::place(sheet);
    let rows = sheet.rows.len();
    let in_rows = |part: &Range<usize>, is_meant: fn(&Placed) -> bool| {
        let placed = placed.iter().filter(|one| part.contains(&one.row));
        dates_of(placed.filter(|one| is_meant(one)))
    };
    let is_course = |part: &Range<usize>| {
        let squeezed: String = part
            .clone()
            .map(|row| squeeze(&sheet.rows[row].folded.text))
            .collect();
        awards(&squeezed) && !in_rows(part, is_of_certificate).is_empty()
    };
    let is_card = |part: &Range<usize>| {
        let expires = |one: &Placed| one.role == Some(Role::Expires);
        cards.iter().any(|row| part.contains(row)) && !in_rows(part, expires).is_empty()
    };
    let speaks = |part: &Range<usize>| {
        let mut rows = part.clone();
        rows.any(|row| cards::speaks_of_it(&sheet.rows[row].folded.text))
    };
    let parts = |cut: usize| {
        let (upper, lower) = (0..cut, cut..rows);
        let are_both = |course: &Range<usize>, card: &Range<usize>| {
            !speaks(course) && is_course(course) && is_card(card)
        };
        let all = |_: &Placed| true;
        (are_both(&upper, &lower) || are_both(&lower, &upper))
            && in_rows(&upper, all).is_disjoint(&in_rows(&lower, all))
    };
    let gap = |row: &usize| sheet.distance(row - 1, *row);
    (1..rows)
        .filter(|row| gap(row) > 2.0 && parts(*row))
        .max_by(|x, y| gap(x).total_cmp(&gap(y)))
}

/// Whether rows above an end of validity say what a card is for, and whose it is.
fn is_card(sheet: &Sheet<'_>, rows: Range<usize>, names: &Names) -> bool {
    rows.clone()
        .any(|row| cards::speaks_of_it(&sheet.rows[row].folded.text))
        && sheet.cells.iter().any(|cell| {
            rows.contains(&cell.row)
                && people::is_name(
                    sheet.rows[cell.row].printed(cell.range.clone()),
                    &cell.text,
                    names,
                )
        })
}

fn with_people<'a>(
    lines: &[(&'a Page, &'a Line)],
    names: &Names,
) -> (Sheet<'a>, Vec<(usize, String)>) {
    let sheet = Sheet::new(lines);
    let pointed = people::pointed_at(&sheet, &labels::labelled(&sheet), names);
    (sheet, pointed)
}

fn only_names(pointed: Vec<(usize, String)>) -> Vec<String> {
    let mut names: Vec<String> = pointed.into_iter().map(|(_, name)| name).collect();
    names.dedup();
    names
}

fn alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.split(' ').all(|w| long.split(' ').any(|l| l == w))
}
