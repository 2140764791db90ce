//! One certificate's sheet to its record: every finder in turn, then the checks between them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::{Code, Finding};
use crate::page::UNREADABLE;
use crate::read::clues::FieldTrace;
use crate::read::days;
use crate::read::decided::{Decided, agree_on_dates, doubt_amounts};
use crate::read::found::Found;
use crate::read::kind::{self, Seen};
use crate::read::labels::{self, Label, Labelled};
use crate::read::learned::choices::{self, Choices};
use crate::read::learned::weights::Weights;
use crate::read::lexicon::Lexicon;
use crate::read::pattern::fixed;
use crate::read::record::{Amount, Card, Id, Kind, Reading, Record, TextSource, Unit};
use crate::read::sheet::Sheet;
use crate::read::{amounts, cards, college, denials, ids, people, provider, title};
use crate::rules::names::{Class, DateOrder, Names};

/// The file a text came from.
#[derive(Debug, Clone, Copy)]
pub struct DocumentRef<'a> {
    /// The file, relative to the folder named on the command line, `/` between parts.
    pub path: &'a str,
    /// SHA-256 of the file's bytes, lower-case hex.
    pub sha256: &'a str,
}

/// What reading knows beside the document.
#[derive(Debug, Clone, Copy)]
pub struct Knowledge<'a> {
    /// The names that documents carry.
    pub names: &'a Names,
    /// What training learned; without it, the finders alone decide.
    pub weights: Option<&'a Weights>,
}

impl<'a> Knowledge<'a> {
    /// These names, and the weights that are part of the program.
    #[must_use]
    pub fn of(names: &'a Names) -> Self {
        Self {
            names,
            weights: Some(Weights::built_in()),
        }
    }
}

/// Every finder in turn.
fn find(sheet: &Sheet<'_>, names: &Names) -> Found {
    let mut findings = Vec::new();
    let labels = labels::labelled(sheet);
    let said = Lexicon::built_in().read(sheet);
    let holder = people::find(sheet, &labels, names);
    let title = title::find(sheet, &labels, holder.reading.at(), names);
    let spans = title
        .candidates
        .first()
        .filter(|_| !title.reading.is_missing())
        .map_or(&[][..], |best| &best.value.spans);
    // In a picture, what was taken for the title may be a piece of something else.
    let both = holder.reading.value().is_some()
        && !title.reading.is_missing()
        && source(sheet) != TextSource::Ocr;
    let taken = taken(sheet, spans, &holder.reading);
    let provider = provider::find(sheet, &labels, names, &taken, both);
    let amounts = amounts::find(sheet, &labels, names, spans, &mut findings);
    let ids = ids::find(sheet, &labels);
    let known = provider.reading.value().and_then(|named| named.known);
    let known = known.map(|index| &names.providers[index]);
    let readings: Vec<Reading<Amount>> = amounts.iter().map(|one| one.reading.clone()).collect();
    let placed = days::place(sheet);
    let unnamed = holder.reading.is_missing() && amounts.is_empty() && placed.is_empty();
    let is_back = unnamed && !ids.is_empty() && cards::is_back(sheet);
    let kind::Told {
        kind,
        because,
        about,
    } = kind::of(&Seen {
        sheet,
        labels: &labels,
        said: &said,
        holder: &holder.reading,
        title: title
            .reading
            .candidates()
            .first()
            .map(|titled| titled.name.as_str()),
        amounts: &readings,
        class: known.map(|p| p.class),
        dates: placed.len(),
        expires: placed.iter().any(|p| p.role == Some(days::Role::Expires))
            || days::prints_a_validity(sheet),
        back: is_back,
    });
    let order = known
        .and_then(|p| p.date_order)
        .or_else(|| american_address(sheet));
    let mut day_findings = Vec::new();
    let days = days::read(
        sheet,
        &placed,
        kind,
        !amounts.is_empty(),
        holder.reading.at(),
        order,
        &mut day_findings,
    );
    Found {
        labels,
        holder,
        provider,
        title,
        amounts,
        ids,
        placed,
        days,
        day_findings,
        order,
        kind,
        because,
        about,
        said,
        is_back,
        findings,
    }
}

/// The candidates of one certificate for each field: what weights are trained on.
#[must_use]
pub fn choices(sheet: &Sheet<'_>, names: &Names) -> Choices {
    choices::choices(sheet, names, &find(sheet, names), false)
}

/// Reads one certificate; a transcript gives a record for each of its courses. Where it is asked, each says how it came to be read.
#[must_use]
pub fn read(
    document: &DocumentRef<'_>,
    sheet: &Sheet<'_>,
    known: &Knowledge<'_>,
    asked: bool,
) -> Vec<Record> {
    let mut found = find(sheet, known.names);
    // A back names nobody and dates nothing: what weights learned of certificates says nothing about it.
    let mut decided = match known.weights.filter(|_| !found.is_back) {
        Some(weights) => {
            let choices = choices::choices(sheet, known.names, &found, asked);
            let mut decided = Decided::new(sheet, &choices, weights, asked);
            if decided.likeliest != found.kind {
                found.date_as(decided.likeliest, sheet);
            }
            let by_finders = Decided::by_finders(sheet, &found, false);
            if decided.kind.value() == Some(&Kind::Other) {
                // Weights know the values of certificates, and not what else stands on other papers.
                decided.take_texts(by_finders);
            } else {
                decided.ask_about_unseen(by_finders);
                // Each course of a transcript has an amount of its own.
                if decided.likeliest != Kind::College {
                    doubt_amounts(&mut found.amounts, &choices, weights);
                }
                let dated = agree_on_dates(&mut found.days, sheet, &choices, weights, asked);
                decided.why.extend(dated);
            }
            decided
        }
        None => Decided::by_finders(sheet, &found, asked),
    };
    let kind = decided.likeliest;
    let why = trace(&found, &mut decided, asked);
    let mut findings = findings(&mut found, &decided);
    let mut amounts: Vec<Reading<Amount>> =
        found.amounts.into_iter().map(|one| one.reading).collect();
    // A petition says how it was decided, and a grade what a course of a college is worth.
    if !matches!(kind, Kind::Petition | Kind::College | Kind::Other) {
        findings.extend(denials::doubt_amounts(&found.said, sheet, &mut amounts));
        findings.extend(denials::doubt_kind(&found.said, sheet, &mut decided.kind));
    }
    let ids: Vec<Reading<Id>> = found.ids.into_iter().map(|id| id.reading).collect();
    let card: Option<Card> = decided.kind.may_be(&Kind::CprAed).then(|| {
        let title = decided.title.value().map(String::as_str);
        cards::read(sheet, title, &ids, found.is_back)
    });
    if kind == Kind::College {
        college_units(sheet, &mut amounts);
    }
    if decided.kind.may_be(&Kind::Petition) {
        found.about.petition_for = petition_for(sheet);
    }
    let record = Record {
        path: document.path.to_owned(),
        sha256: document.sha256.to_owned(),
        pages: sheet.pages,
        look: String::new(),
        source: source(sheet),
        approvals: approvals(sheet, known.names, &amounts),
        grade: if decided.kind.may_be(&Kind::College) {
            grade(sheet, &found.labels)
        } else {
            Reading::Missing
        },
        kind: decided.kind,
        holder: decided.holder,
        provider: decided.provider,
        title: decided.title,
        completed_on: found.days.completed_on.reading,
        issued_on: found.days.issued_on.reading,
        expires_on: found.days.expires_on.reading,
        amounts,
        ids,
        card,
        validity: found.days.validity.reading,
        started_on: found.days.started_on.reading,
        about: found.about,
        findings,
        why,
    };
    if kind == Kind::College {
        college::courses(sheet, &found.placed, record)
    } else {
        vec![record]
    }
}

impl Found {
    /// Reads the dates again, as those of another kind of document.
    fn date_as(&mut self, kind: Kind, sheet: &Sheet<'_>) {
        self.day_findings.clear();
        self.days = days::read(
            sheet,
            &self.placed,
            kind,
            !self.amounts.is_empty(),
            self.holder.reading.at(),
            self.order,
            &mut self.day_findings,
        );
    }
}

/// What is doubtful or wrong. What is surely no certificate lacks nothing.
fn findings(found: &mut Found, decided: &Decided) -> Vec<Finding> {
    if decided.kind.value() == Some(&Kind::Other) {
        return Vec::new();
    }
    let mut findings = std::mem::take(&mut found.findings);
    if decided.holder.is_missing() {
        findings.push(Finding::new(
            Code::HolderMissing,
            "no name was found where the document would name its holder",
        ));
    }
    if decided.provider.is_missing() {
        findings.push(Finding::new(
            Code::ProviderMissing,
            "no provider was found: the document does not name one where it could be read",
        ));
    }
    findings.append(&mut found.day_findings);
    findings
}

/// How each field was settled; nothing where nobody asked.
fn trace(found: &Found, decided: &mut Decided, asked: bool) -> FieldTrace {
    let mut why = FieldTrace::new(asked);
    why.add(std::mem::take(&mut decided.why));
    for amount in &found.amounts {
        why.note("amount", amount, in_words);
    }
    for id in &found.ids {
        why.note("id", id, |id| id.value.clone());
    }
    for (field, date) in [
        ("completed_on", &found.days.completed_on),
        ("started_on", &found.days.started_on),
        ("issued_on", &found.days.issued_on),
        ("expires_on", &found.days.expires_on),
    ] {
        why.note(field, date, ToString::to_string);
    }
    why.note("validity", &found.days.validity, ToString::to_string);
    why
}

fn in_words(amount: &Amount) -> String {
    let body = amount
        .body
        .as_deref()
        .map(|body| format!(" ({body})"))
        .unwrap_or_default();
    format!("{} {}{body}", amount.value, amount.unit.as_str())
}

/// The cells that hold the title or the holder: no provider stands there.
fn taken(
    sheet: &Sheet<'_>,
    titled: &[(usize, Range<usize>)],
    holder: &Reading<String>,
) -> Vec<usize> {
    let at_holder = |row: usize| {
        holder.at().is_some_and(|at| {
            at.page == sheet.rows[row].page && at.line == sheet.rows[row].line.number
        })
    };
    (0..sheet.cells.len())
        .filter(|&c| {
            let cell = &sheet.cells[c];
            let title = titled.iter().any(|(row, span)| {
                *row == cell.row && span.start < cell.range.end && cell.range.start < span.end
            });
            title
                || (at_holder(cell.row) && people::names(&cell.text, holder))
                || people::is_part_of(&cell.text, holder)
        })
        .collect()
}

/// A text with a letter that could not be read is a question, whatever surrounds it.
#[must_use]
pub fn only_what_is_readable(record: Record) -> Record {
    let text = |reading: Reading<String>| {
        if reading.value().is_some_and(|v| v.contains(UNREADABLE)) {
            reading.doubted()
        } else {
            reading
        }
    };
    Record {
        holder: text(record.holder),
        provider: text(record.provider),
        title: text(record.title),
        grade: text(record.grade),
        ..record
    }
}

/// A record of a document, or of pages of one, in which no certificate could be read.
#[must_use]
pub fn unreadable(document: &DocumentRef<'_>, pages: &[u32; 2], findings: Vec<Finding>) -> Record {
    Record {
        pages: *pages,
        findings,
        ..Record::blank(
            document.path,
            document.sha256,
            TextSource::None,
            Kind::Unreadable,
        )
    }
}

fn source(sheet: &Sheet<'_>) -> TextSource {
    match sheet.sources() {
        [false, false, true] => TextSource::Ocr,
        [true, true, _] | [true, _, true] | [_, true, true] => TextSource::Mixed,
        [false, true, false] => TextSource::Form,
        [true, false, false] => TextSource::Text,
        [false, false, false] => TextSource::None,
    }
}

/// A college prints "credits" and "credit hours": of a semester or a quarter, as the document says.
fn college_units(sheet: &Sheet<'_>, amounts: &mut [Reading<Amount>]) {
    let unit = college::unit(sheet);
    for reading in amounts {
        if let Reading::Sure { value, at } = reading
            && (value.unit == Unit::Unitless
                || at.as_ref().is_some_and(|at| {
                    value.unit == Unit::Hour
                        && crate::read::fold::fold(&at.text).contains("credit hour")
                }))
        {
            value.unit = unit;
        }
    }
}

/// A state and its ZIP code on the document: its digits put the month first.
fn american_address(sheet: &Sheet<'_>) -> Option<DateOrder> {
    static ZIP: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b",
        )
    });
    sheet
        .rows
        .iter()
        .any(|row| ZIP.is_match(&row.line.text))
        .then_some(DateOrder::MonthFirst)
}

fn grade(sheet: &Sheet<'_>, labels: &[Labelled]) -> Reading<String> {
    static GRADE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"^(?:[a-df][+-]?|pass(?:ed)?|p|cr|s|np|nc|u|au|audit|ip|in\s+progress|i|w|\d{1,3}(?:\.\d+)?\s*%?)$",
        )
    });
    static INLINE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"\b(?:final\s+)?grade\s*(?:of|:|is|-)?\s*([a-df][+-]?|pass(?:ed)?|cr|au|audit|ip|\d{1,3}\s*%)(?:[\s.,;)]|$)",
        )
    });
    for label in labels.iter().filter(|l| l.label == Label::Grade) {
        let row = sheet.cells[label.cell].row;
        let value = label.inline.clone().map(|range| (row, range)).or_else(|| {
            [sheet.right(label.cell), sheet.below(label.cell)]
                .into_iter()
                .flatten()
                .map(|c| (sheet.cells[c].row, sheet.cells[c].range.clone()))
                .find(|(r, range)| GRADE.is_match(&sheet.rows[*r].folded.text[range.clone()]))
        });
        if let Some((row, range)) = value
            .filter(|(r, range)| GRADE.is_match(sheet.rows[*r].folded.text[range.clone()].trim()))
        {
            return Reading::sure(
                sheet.rows[row].printed(range).trim().to_owned(),
                sheet.rows[row].at(),
            );
        }
    }
    for row in &sheet.rows {
        if let Some(found) = INLINE.captures(&row.folded.text).and_then(|c| c.get(1)) {
            return Reading::sure(row.printed(found.range()).to_owned(), row.at());
        }
    }
    Reading::Missing
}

fn petition_for(sheet: &Sheet<'_>) -> Option<String> {
    static COURSE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"(?:for\s+the\s+(?:course|event|activity|workshop)|course(?:\s+title)?:|petitioned\s+course:?|regarding)\s*:?\s*\x22?([^,.;\x22]{4,100})",
        )
    });
    sheet.rows.iter().find_map(|row| {
        COURSE
            .captures(&row.folded.text)
            .and_then(|c| c.get(1))
            .map(|m| row.printed(m.range()).trim().to_owned())
    })
}

/// Bodies that the document says approved it: whose units it prints, or whose approval it states.
fn approvals(sheet: &Sheet<'_>, names: &Names, amounts: &[Reading<Amount>]) -> Vec<String> {
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"(?:approved|accredited|recogni[sz]ed|endorsed|accepted|approval|accreditation)\s*(?:by|from|for|through|of|:|\s)*(?:the\s+)?(?:[a-z&.,/ -]{0,60}(?:,|\band\b|&|/)\s*)?$",
        )
    });
    static AFTER: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"^[\s-]*(?:approved|accredited|recogni[sz]ed|(?:education\s+)?provider\b|course\s*(?:#|no|number|id|approv)|approval|ap\b)",
        )
    });
    let mut found: Vec<String> = amounts
        .iter()
        .flat_map(Reading::candidates)
        .filter_map(|a| a.body.clone())
        .collect();
    for row in &sheet.rows {
        let text = row.folded.text.as_str();
        for hit in names.hits(text, |r| row.printed(r)) {
            let provider = &names.providers[hit.provider];
            let stated =
                BEFORE.is_match(&text[..hit.range.start]) || AFTER.is_match(&text[hit.range.end..]);
            if let Some(body) = provider
                .body
                .as_ref()
                .filter(|_| stated && matches!(provider.class, Class::Body | Class::Accreditor))
            {
                found.push(body.clone());
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|body| seen.insert(body.clone()));
    found
}
