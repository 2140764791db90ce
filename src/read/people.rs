//! The person a document is for: read from the words that point at a name, never from what merely looks like one.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::read::clues::{FAIR, Printing, STRONG, Settled, Weighed, resolve};
use crate::read::dates;
use crate::read::fold::squeeze;
use crate::read::labels::{Label, Labelled, is_label, values};
use crate::read::pattern::fixed;
use crate::read::record::{At, Reading};
use crate::read::sheet::Sheet;
use crate::rules::names::Names;

/// The sentence that follows a holder's name.
static FOLLOWS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"^[\s,.:]*(?:",
        r"(?:who\s+)?(?:has|have|had|having)\s+(?:been|met|fulfilled|satisf|achieved|received|earned|demonstrated|(?:(?:successfully|satisfactorily|duly)\s+)?(?:complet|finish|pass|attend|participat))",
        r"|(?:successfully|satisfactorily)\s+(?:complet|pass|finish|fulfil|attend|participat|met)",
        r"|(?:up)?on\s+(?:the\s+)?(?:successful\s+)?completion|(?:this\s+certificate\s+)?for\s+(?:the\s+)?(?:successful(?:ly)?\s+|satisfactory\s+|satisfactorily\s+)?(?:complet|attend|participat|finish)",
        r"|in\s+recognition\s+of|is\s+(?:hereby\s+)?(?:recogni|certified|awarded|granted|a\s+certified|registered)",
        r"|(?:complet|attend|finish|pass)ed\s+(?:the|a|an|all|and|and\s+completed)\b|participated\s+in|was\s+(?:present|awarded|certified)",
        r"|the\s+above(?:[\s-]named)?\s+(?:individual|person|student|participant)",
        r"|(?:satisfactorily|successfully)\s+completed|was\s+(?:present|assessed)|passed\s+the|earned\s+this|har\s+genomfort|ha\s+(?:completado|completato|concluido|participado)|hat\s+[a-z]+\s|a\s+(?:suivi|complete|participe|reussi))"
    ))
});
/// The same sentence inside a line, with the name before it.
static SENTENCE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r",?\s+(?:(?:who\s+)?(?:has|have|having)\s+(?:(?:successfully|satisfactorily|duly)\s+)?(?:completed|participated|attended|met|passed|fulfilled|been|earned|demonstrated|finished|delivered|served|presented|satisfied|achieved)",
        r"|was\s+(?:present|assessed|awarded)|holds\s+(?:the|a)\b|(?:successfully\s+|satisfactorily\s+)(?:completed|passed|finished|attended)|(?:completed|attended|finished|passed)\s+(?:the|a|an|all|sessions|and)\b|participated\s+in|served\s+as|taught\b|was\s+an?\s+|earned\s+\d",
        r"|is\s+(?:hereby\s+)?(?:certified|recognized|a\s+certified|registered|awarded)|for\s+(?:successfully\s+)?(?:completing|attending)|your\s+(?:application|petition))"
    ))
});
/// After words that point at a name, a bare verb or a day ends it: "certifies that Ana Diaz completed", "issued to Ana Diaz on May 4".
static VERB: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r",?\s+(?:completed|attended|passed|earned|finished|participated|taught|holds|took|received|on\s+(?:\d|[a-z]{3,9}\.?\s+\d)|for\s+(?:the|his|her|their|completing|attending))\b",
    )
});
static CERTIFIES: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:certif(?:y|ies)|confirms?|verif(?:y|ies)|attests?|acknowledges)\s+that\s+|\bissued\s+to\s+",
    )
});
static POINTS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:known?\s+(?:to\s+all\s+)?that|hereby\s+awards?|certif(?:y|ies|ied)\s+that|certif(?:y|ies)\s*:?|confirms?\s+that|confirm\s+that|(?:presented|awarded|granted|issued|conferred|given)\s+(?:up)?on?\s*to|presented\s+to|awarded\s+to|conferred\s+(?:up)?on|acknowledges?(?:\s+that)?|recogni[sz]es(?:\s+that)?|verif(?:y|ies)\s+that|attests?\s+that|que|that|att|dass|intygas\s+att)\s*:?\s*$",
    )
});
/// What stands below the name of somebody who signs.
static SIGNATURE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:director|instructor|president|registrar|manager|coordinator|chair|dean|officer|editor|specialist|educator|trainer|author|founder|ceo|lead|teacher|professor|administrator|presenter|facilitator|md|dpt|phd)\b",
    )
});
static SALUTATION: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^(?:dear|hello|hi|congratulations,?|attn:?)\s+"));
/// Words that no person's name holds: the vocabulary of certificates and of organisations.
static NO_NAME: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:certificates?|certification|certified|completions?|course|program(?:me)?|training|trainers?|workshop|webinar|hours?|credits?|university|college|academy|institute|association|society|council|center|centre|school|education|educational|fitness|exercise|health|sports?|medicine|medical|hospital|department|director|instructor|president|registrar|manager|coordinator|chair|dean|committee|the|this|that|of|for|has|have|and|in|on|with|to|by|at|from|is|was|are|be|an|your|you|our|successfully|requirements?|date|name|participants?|students?|attendees?|learner|recipient|level|yoga|pilates|nutrition|cpr|aed|first|aid|heart|red|cross|american|national|international|inc|llc|ltd|page|issued|valid|expires|renew|card|code|number|signature|continuing|achievement|attendance|participation|appreciation|award|awarded|presented|provider|heartsaver|bls|adult|child|infant|basic|life|support|title|activity|event|summit|conference|convention|seminar|module|street|avenue|road|suite|official|transcript|semester|fall|spring|summer|winter|statement|letter|record|confirmation|receipt|order|professional|personal|group|strength|conditioning|foundation|science|sciences|clinic|safety|services?|systems?|online|recertification|renewal|congratulations|hereby|team|member|club|studio|network|coaching|coach|movement|mobility|recovery|foundations|fundamentals|essentials|principles|introduction|advanced|functional|programming|design|assessments?|behaviou?r|change|stretching|flexibility|kettlebell|barre|core|cycling|indoor|aqua|senior|youth|prenatal|postnatal|corrective|performance|weight|loss|management|anatomy|physiology|biomechanics|intensive|specialist|specialization|injury|prevention|women'?s?|older|adults|running|runners|dance|interval|cardio|resistance|bands?|balance|posture|breathing|mindful(?:ness)?|meditation|stress|sleep|hydration|diabetes|cancer|arthritis|chronic|disease|pain|knee|shoulder|hip|ethics|business|marketing|clients?|communication|motivational|interviewing|retention|goals?|setting|load|loaded|power|speed|agility|primer|class|review|update|topics|lab|skills|techniques?|strategies|methods|practices?|practical|applied|theory|basics|massage|therapy|rehab|special|specialty|populations|modalities|endurance|body|mind|muscle|joint|spine|training|approved|education|pre|post|live|home|study|self|test|quiz|exam|examination|individual|above|named|thank|nice|work|well|done|great|job|you|we|sincerely|regards|yours|dear|best|office|chapter|article|volume|issue|editor|term|course|grade|credits?|total|club|gym|category|units?|points?|upon|by|no|not|all|each|every|any|none|ceus?|cecs?|cmes?|january|february|march|april|june|july|august|september|october|november|december|completed|attended|issuer|verification|credential|badge|meeting|congress|notice|petition|audit|press|journal|learn|learning|resources?|stretch|flow|hello|hi|hey|dear|info|tc|instructors?|speakers?|presenters?|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|wisconsin|wyoming|ontario|quebec|alberta|manitoba)\b",
    )
});
/// "Riverton, MN" is a place.
static PLACE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r",\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKNR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$",
    )
});
static PARTICLES: &[&str] = &[
    "da", "de", "del", "della", "di", "do", "dos", "das", "la", "le", "van", "von", "der", "den",
    "ter", "ten", "bin", "ibn", "al", "el", "st", "st.", "y", "e", "af", "av", "zu", "du", "mac",
];
static CREDENTIALS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:,\s*|\s+)(?:(?:ph\.?d|ed\.?d|m\.?d|d\.?o|d\.?p\.?t|pt|m\.?s|m\.?a|m\.?ed|b\.?s|b\.?a|m\.?p\.?h|r\.?n|r\.?d|r\.?d\.?n|l\.?d\.?n|lat|atc|lmt|otr/?l?|cscs(?:,?\s*\*d)?|tsac-?f|cpt|ces|pes|c-?ep|ep-?c|cep|gei|nasm(?:-[a-z]+)*|acsm(?:-[a-z]+)*|ace(?:-[a-z]+)*|nsca(?:-[a-z]+)*|issa|mph|mba|facsm|fnp|bsn|msn|ryt(?:[\s-]?\d+)?|e-?ryt(?:[\s-]?\d+)?|esq|jr|sr|ii|iii|iv)\.?(?:,\s*|\s+|$))+$",
    )
});

/// A name and the row it stands in.
#[derive(Debug)]
struct PersonCandidate {
    row: usize,
    name: Weighed<String>,
}

impl PersonCandidate {
    fn new(row: usize, name: String, at: At, says: &'static str, weight: i32) -> Self {
        Self {
            row,
            name: Weighed::new(name, at, says, weight),
        }
    }
}

/// The holder, from every clue of the sheet.
#[must_use]
pub fn find(sheet: &Sheet<'_>, labels: &[Labelled], names: &Names) -> Settled<String> {
    let mut found: Vec<PersonCandidate> = Vec::new();
    from_labels(sheet, labels, names, &mut found);
    from_sentences(sheet, names, &mut found);
    if found.is_empty() {
        from_letters(sheet, names, &mut found);
    }
    if found.is_empty() {
        from_print(sheet, labels, names, &mut found);
    }
    resolve(
        found.into_iter().map(|found| found.name).collect(),
        |first: &String, second| print(first, second),
    )
}

/// Rows in which some words point at a holder; two different people there mean two certificates.
#[must_use]
pub fn pointed_at(sheet: &Sheet<'_>, labels: &[Labelled], names: &Names) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    from_labels(sheet, labels, names, &mut found);
    from_sentences(sheet, names, &mut found);
    found.sort_by_key(|found| found.row);
    found
        .into_iter()
        .map(|found| (found.row, key(&found.name.value)))
        .collect()
}

fn from_labels(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    found: &mut Vec<PersonCandidate>,
) {
    for pointer in labels.iter().filter(|l| l.label == Label::Holder) {
        let row = sheet.cells[pointer.cell].row;
        if let Some(range) = &pointer.inline {
            let text = &sheet.rows[row].folded.text[range.clone()];
            let stop = SENTENCE
                .find(text)
                .or_else(|| VERB.find(text))
                .map_or(text.len(), |m| m.start());
            if let Some(name) = person(sheet, row, range.start..range.start + stop, names) {
                found.push(PersonCandidate::new(
                    row,
                    name,
                    sheet.at_alone(pointer.cell),
                    "behind its label or the words that lead to it",
                    STRONG,
                ));
                continue;
            }
            if !pointer.plain {
                continue;
            }
        }
        let holder = values(sheet, labels, pointer).into_iter().find_map(|cell| {
            let text = sheet.cells[cell].text.as_str();
            if labels.iter().any(|l| {
                l.cell == cell && l.plain && l.label != Label::Holder && l.inline.is_none()
            }) {
                return None;
            }
            let stop = SENTENCE.find(text).map_or(text.len(), |m| m.start());
            let start = sheet.cells[cell].range.start;
            Some((
                person(sheet, sheet.cells[cell].row, start..start + stop, names)?,
                cell,
            ))
        });
        if let Some((name, cell)) = holder {
            let mut at = sheet.at_alone(cell);
            if sheet.cells[cell].row == row {
                at.text = format!("{}  {}", sheet.printed(pointer.cell), at.text);
            }
            let beside = sheet.cells[cell].row;
            let says = match beside.cmp(&row) {
                Ordering::Less => "above its label",
                Ordering::Equal => "beside its label",
                Ordering::Greater => "below its label",
            };
            found.push(PersonCandidate::new(beside, name, at, says, STRONG));
        }
    }
}

fn from_sentences(sheet: &Sheet<'_>, names: &Names, found: &mut Vec<PersonCandidate>) {
    for cell in 0..sheet.cells.len() {
        let content = &sheet.cells[cell];
        let text = content.text.as_str();
        // "This certifies that" … next cell.
        if POINTS.is_match(text) {
            let next = [sheet.below(cell), sheet.right(cell)]
                .into_iter()
                .flatten()
                .find_map(|c| {
                    let start = sheet.cells[c].range.start;
                    let stop = SENTENCE
                        .find(&sheet.cells[c].text)
                        .map_or(sheet.cells[c].text.len(), |m| m.start());
                    person(sheet, sheet.cells[c].row, start..start + stop, names)
                        .map(|name| (name, c))
                });
            if let Some((name, c)) = next {
                found.push(PersonCandidate::new(
                    sheet.cells[c].row,
                    name,
                    sheet.at_alone(c),
                    "after the words that point at it",
                    STRONG,
                ));
            }
        }
        // "Harborlight Academy certifies that Ana Diaz completed …": who certifies stands first.
        if let Some(points) = CERTIFIES.find(text)
            && let Some(verb) = VERB.find(&text[points.end()..])
            && let Some(name) = person(
                sheet,
                content.row,
                content.range.start + points.end()
                    ..content.range.start + points.end() + verb.start(),
                names,
            )
        {
            found.push(PersonCandidate::new(
                content.row,
                name,
                sheet.at_alone(cell),
                "in the sentence of the award",
                STRONG,
            ));
        }
        // "… that Ana Diaz has completed": the name between the two.
        for sentence in SENTENCE.find_iter(text) {
            let head = &text[..sentence.start()];
            let from = [
                " that ",
                " que ",
                " dass ",
                " to ",
                ": ",
                "certifies ",
                "certify ",
                " att ",
                ". ",
                "awards ",
            ]
            .iter()
            .filter_map(|mark| head.rfind(mark).map(|at| at + mark.len()))
            .max()
            .unwrap_or(0);
            let from = SALUTATION
                .find(&head[from..])
                .map_or(from, |m| from + m.end());
            if let Some(name) = person(
                sheet,
                content.row,
                content.range.start + from..content.range.start + sentence.start(),
                names,
            ) {
                found.push(PersonCandidate::new(
                    content.row,
                    name,
                    sheet.at_alone(cell),
                    "in the sentence of the award",
                    STRONG,
                ));
            }
        }
        // The line above "has successfully completed".
        let bare_verb = matches!(text.trim_matches('.'), "completed" | "attended" | "passed")
            && sheet
                .below(cell)
                .is_some_and(|b| dates::mentions(&sheet.cells[b].text).is_empty())
            && sheet.rows[content.row].cells.len() == 1;
        if (bare_verb || FOLLOWS.is_match(text))
            && let Some(above) = sheet.above(cell)
            && sheet.distance(sheet.cells[above].row, content.row) < 3.0
            && let Some(name) = on_two_lines(sheet, above, names).or_else(|| {
                person(
                    sheet,
                    sheet.cells[above].row,
                    sheet.cells[above].range.clone(),
                    names,
                )
            })
        {
            found.push(PersonCandidate::new(
                sheet.cells[above].row,
                name,
                sheet.at_alone(above),
                "above the sentence of the award",
                STRONG,
            ));
        }
    }
}

const GREETED: &str = "greeted in a letter";

fn from_letters(sheet: &Sheet<'_>, names: &Names, found: &mut Vec<PersonCandidate>) {
    for cell in &sheet.cells {
        if let Some(salutation) = SALUTATION.find(&cell.text) {
            let rest = &cell.text[salutation.end()..];
            let stop = rest.find([',', ':', '!']).unwrap_or(rest.len());
            let start = cell.range.start + salutation.end();
            if let Some(name) = person(sheet, cell.row, start..start + stop, names) {
                found.push(PersonCandidate::new(
                    cell.row,
                    name,
                    sheet.rows[cell.row].at(),
                    GREETED,
                    FAIR,
                ));
            } else if let Some((name, row)) = addressed(sheet, names) {
                found.push(PersonCandidate::new(
                    row,
                    name,
                    sheet.rows[row].at(),
                    GREETED,
                    FAIR,
                ));
            } else if let Some((name, row)) = with_surname(sheet, rest[..stop].trim(), names) {
                found.push(PersonCandidate::new(
                    row,
                    name,
                    sheet.rows[row].at(),
                    GREETED,
                    FAIR,
                ));
            }
        }
    }
}

/// "To: Ana Diaz", above a letter or a mail.
fn addressed(sheet: &Sheet<'_>, names: &Names) -> Option<(String, usize)> {
    sheet
        .cells
        .iter()
        .filter(|c| c.text.starts_with("to:"))
        .find_map(|c| {
            person(sheet, c.row, c.range.start + 3..c.range.end, names).map(|name| (name, c.row))
        })
}

/// "Dear Mr Diaz" greets whom the letter names in full: "Ana Diaz".
fn with_surname(sheet: &Sheet<'_>, greeted: &str, names: &Names) -> Option<(String, usize)> {
    let surname = [
        "mr. ",
        "mrs. ",
        "ms. ",
        "dr. ",
        "mr ",
        "mrs ",
        "ms ",
        "dr ",
        "prof. ",
        "professor ",
    ]
    .iter()
    .find_map(|title| greeted.strip_prefix(title))?;
    if surname.contains(' ') || surname.len() < 3 {
        return None;
    }
    (0..sheet.rows.len()).find_map(|row| {
        let text = sheet.rows[row].folded.text.as_str();
        let mut from = 0;
        while let Some(found) = text[from..].find(surname) {
            let at = from + found;
            from = at + surname.len();
            let before = text[..at].trim_end();
            for words in [1, 2] {
                let start = before
                    .rmatch_indices(' ')
                    .nth(words - 1)
                    .map_or(0, |(space, _)| space + 1);
                if let Some(name) = person(sheet, row, start..from, names) {
                    return Some((name, row));
                }
            }
        }
        None
    })
}

/// Without any words that point at it: the one name printed as large as a name is, between the heading and the foot.
fn from_print(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    found: &mut Vec<PersonCandidate>,
) {
    let mut sizes: Vec<f32> = sheet.rows.iter().map(|r| r.line.size).collect();
    sizes.sort_by(f32::total_cmp);
    let common = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    for cell in 0..sheet.cells.len() {
        let content = &sheet.cells[cell];
        let row = content.row;
        let named_by_label = sheet
            .left(cell)
            .is_some_and(|l| labels.iter().any(|x| x.cell == l && x.inline.is_none()));
        // Nobody signs in the largest print.
        let signs = content.size <= common * 1.4
            && sheet.below(cell).is_some_and(|b| {
                labels
                    .iter()
                    .any(|l| l.cell == b && l.label == Label::OtherPerson)
                    || (SIGNATURE.is_match(&sheet.cells[b].text)
                        && sheet.distance(row, sheet.cells[b].row) < 1.0)
            });
        let large = content.size >= common
            && (content.size > common * 1.12 || row * 3 < sheet.rows.len() * 2);
        let alone = sheet.rows[row].cells.len() == 1;
        if !alone || named_by_label || signs || !large || row == 0 || row * 4 > sheet.rows.len() * 3
        {
            continue;
        }
        if let Some(name) = on_two_lines(sheet, cell, names)
            .or_else(|| person(sheet, row, content.range.clone(), names))
        {
            found.push(PersonCandidate::new(
                row,
                name,
                sheet.at(cell),
                "in the print and place of a holder",
                FAIR,
            ));
        }
    }
}

/// A long name set on two lines of one print: "PERDITA" above "VAN DER HOEVEN".
fn on_two_lines(sheet: &Sheet<'_>, cell: usize, names: &Names) -> Option<String> {
    let above = sheet.above(cell)?;
    let (upper, lower) = (&sheet.cells[above], &sheet.cells[cell]);
    let alike = (upper.size - lower.size).abs() < 0.3 && sheet.distance(upper.row, lower.row) < 0.6;
    if !alike
        || upper.text.contains(' ')
        || !upper.text.chars().all(|c| c.is_alphabetic() || c == '-')
        || NO_NAME.is_match(&upper.text)
    {
        return None;
    }
    let printed = format!("{} {}", sheet.printed(above), sheet.printed(cell));
    is_name(&printed, &crate::read::fold::fold(&printed), names).then_some(printed)
}

/// What a second name is to a first: the fuller print of one name is the better evidence.
fn print(first: &str, second: &str) -> Printing {
    match (
        same(first, second),
        key(second).len().cmp(&key(first).len()),
    ) {
        (false, _) => Printing::Other,
        (true, Ordering::Greater) => Printing::Fuller,
        (true, Ordering::Equal) => Printing::Same,
        (true, Ordering::Less) => Printing::Less,
    }
}

/// Whether a folded text holds one of the holder's names.
#[must_use]
pub fn names(folded: &str, holder: &Reading<String>) -> bool {
    holder
        .candidates()
        .into_iter()
        .any(|name| squeeze(folded).contains(&squeeze(&crate::read::fold::fold(name))))
}

/// Whether a folded text is nothing but part of the holder's name, as where a name is set on two lines.
#[must_use]
pub fn is_part_of(folded: &str, holder: &Reading<String>) -> bool {
    let text = squeeze(folded);
    text.len() >= 4
        && holder
            .candidates()
            .into_iter()
            .any(|name| squeeze(&crate::read::fold::fold(name)).contains(&text))
}

fn key(name: &str) -> String {
    let mut words: Vec<String> = crate::read::fold::fold(name)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort();
    words.join(" ")
}

/// One name printed twice: the words of one are all in the other.
fn same(a: &str, b: &str) -> bool {
    let (a, b) = (key(a), key(b));
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    squeeze(short) == squeeze(long)
        || (short.split(' ').count() > 1
            && short.split(' ').all(|w| long.split(' ').any(|l| l == w)))
}

/// The person printed in a stretch of a row; none where it is no name.
fn person(sheet: &Sheet<'_>, row: usize, range: Range<usize>, names: &Names) -> Option<String> {
    let folded = sheet.rows[row].folded.text.get(range.clone())?;
    if !dates::mentions(folded).is_empty() {
        return None;
    }
    // What stands in quotes is a title.
    if folded.trim_start().starts_with(['"', '\'']) {
        return None;
    }
    let lead = folded.len()
        - folded
            .trim_start_matches([' ', ':', '_', '-', '.', ',', '*', '"'])
            .len();
    let start = range.start + lead;
    let mut text = folded[lead..].trim_end_matches([' ', ':', '_', '-', ',', '*', '"', ';', '|']);
    for prefix in ["mr. ", "mrs. ", "ms. ", "dr. ", "mr ", "mrs ", "ms ", "dr "] {
        if text.starts_with(prefix) && text.len() > prefix.len() + 4 {
            let cut = prefix.len();
            return person(sheet, row, start + cut..start + text.len(), names);
        }
    }
    // "Ana Diaz, 1234567" or "Ana Diaz (NASM ID 118)": the name ends before the mark.
    if let Some(cut) = text
        .find([';', '|', '\t'])
        .or_else(|| text.find(|c: char| c.is_ascii_digit()))
        .filter(|cut| *cut > 0)
    {
        text = text[..cut].trim_end_matches([' ', ',', '(', '#', '-', ':']);
        text = text
            .strip_suffix(" id")
            .or_else(|| text.strip_suffix(" no"))
            .unwrap_or(text)
            .trim_end();
    }
    // Credentials behind the name stay in the print, and say nothing of whether it is one.
    let bare = without_credentials(text);
    let name = sheet.rows[row].printed(start..start + bare.len()).trim();
    let printed = sheet.rows[row].printed(start..start + text.len()).trim();
    is_name(name, bare, names).then(|| printed.to_owned())
}

/// A folded name without the credentials behind it: "ana diaz" of "ana diaz, ms, acsm-cep".
#[must_use]
pub fn without_credentials(folded: &str) -> &str {
    CREDENTIALS
        .find(folded)
        .filter(|found| found.start() > 4 && folded[..found.start()].contains(' '))
        .map_or(folded, |found| &folded[..found.start()])
}

/// Whether a print can be a person's name: two to six words of letters, capitalised, none of a certificate's own vocabulary.
#[must_use]
pub fn is_name(printed: &str, folded: &str, names: &Names) -> bool {
    if ideographs(printed) {
        return (2..=5).contains(&printed.chars().filter(|c| c.is_alphabetic()).count())
            || latin_name(printed, folded);
    }
    latin_name(printed, folded) && names.find(folded).is_none() && !is_label(folded)
}

fn ideographs(printed: &str) -> bool {
    printed.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'))
}

fn latin_name(printed: &str, folded: &str) -> bool {
    let words: Vec<&str> = printed.split_whitespace().collect();
    let letters = printed.chars().filter(|c| c.is_alphabetic()).count();
    if !(2..=6).contains(&words.len())
        || letters < 4
        || printed.len() > 60
        || NO_NAME.is_match(folded)
    {
        return false;
    }
    let allowed = |c: char| {
        c.is_alphabetic()
            || matches!(
                c,
                '\'' | '’' | '-' | '‐' | '.' | ',' | '(' | ')' | '"' | '“' | '”' | '`' | '´'
            )
    };
    let lower_case = printed.chars().all(|c| !c.is_uppercase());
    !PLACE.is_match(printed)
        && words.iter().all(|word| {
            let first = word
                .trim_start_matches(['(', '"', '“', '\''])
                .chars()
                .next();
            word.chars().all(allowed)
                && (first.is_some_and(|c| c.is_uppercase() || !c.is_lowercase() || lower_case)
                    || PARTICLES.contains(&word.to_lowercase().as_str()))
        })
        && words
            .iter()
            .filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 1)
            .count()
            >= 1
}
