//! CPR, AED and first-aid cards: what they cover, for whom, whether skills were tested, and which sides are here.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::read::pattern::fixed;
use crate::read::record::{Age, Card, Coverage, Id, Reading, Side, Skills};
use crate::read::sheet::Sheet;

static COVERS: LazyLock<Vec<(Coverage, Regex)>> = LazyLock::new(|| {
    vec![
        (
            Coverage::Cpr,
            fixed(
                r"\bcpr\b|resuscitation|reanimatie|\bhlw\b|cardiac\s+arrest\s+response|\bcpr/|\bbls\b|basic\s+life\s+support|heart-?lungen|reanimation|\bhlr\b|\brcr\b|\brcp\b|\bsvb\b|soporte\s+vital\s+basico|cardio-?respiratoire",
            ),
        ),
        (
            Coverage::Aed,
            fixed(
                r"\baed\b|automated\s+external\s+defibrillat|/aed|\bdefibril|\bdea\b|\bbls\b|basic\s+life\s+support",
            ),
        ),
        (
            Coverage::FirstAid,
            fixed(
                r"\bfirst[\s-]?aid\b|\bsecourisme\b|\bpremiers\s+(?:secours|soins)\b|\bprimeros\s+auxilios\b|\berste[\s-]hilfe\b|\bprimo\s+soccorso\b",
            ),
        ),
        (Coverage::Bls, fixed(r"\bbls\b|basic\s+life\s+support")),
    ]
});
/// Lines that speak of an issuer's programs or of advice, not of this card.
static ASIDE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"programs\b|courses\b|services\b|visit|learn\s+more|www\.|https?:|guidelines\s+for|other\s+training|call\s+911|steps?\s+\d",
    )
});
/// What a document says to be part of the course beside its title.
static INCLUDED: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\bincluding\b|\bincludes\b|\b(?:level|niveau)\s+[a-c]\b"));
static LEFT_OUT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\b(?:not|optional(?:ly)?|excluding|excludes|without|except)\b|/none"));
static ADULT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\badults?\b|heartsaver|\bbls\b|basic\s+life\s+support|all\s+ages"));
static CHILD: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\bchild(?:ren)?\b|\bpa?ediatrics?\b|all\s+ages"));
static INFANT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\binfants?\b|\bpa?ediatrics?\b|\bbab(?:y|ies)\b|all\s+ages"));
/// A ticked box or a tick, also those of Wingdings and of Zapf Dingbats.
const TICKED: &str = r"[☑☒✓✔✗✘■◼⬛\u{f052}\u{f0fc}\u{f0fd}\u{f0fe}]|[\[(]\s?[x*✓✔]\s?[\])]";
/// An empty box.
const EMPTY: &str = r"[☐□◻⬜▢❏❐❑❒\u{f06f}\u{f071}\u{f0a8}]|[\[(]\s?[\])]";
/// A box, and what stands behind it up to the next.
static BOX: LazyLock<Regex> = LazyLock::new(|| fixed(&format!(r"(?<ticked>{TICKED})|{EMPTY}")));
static ONLINE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:entirely|completely|fully|100\s*%|only)\s+online|online[\s-]only|no\s+(?:hands-?on|in-?person|skills?)|(?:does|did|do)\s+not\s+include\s+(?:a\s+)?(?:hands-?on|skills?)|without\s+(?:a\s+)?(?:hands-?on|skills?)|cognitive\s+(?:portion\s+)?only|online\s+(?:certification|certificate|course)\b|knowledge\s+only|online\s+portion\s+only",
    )
});
static IN_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"skills?\s+(?:evaluations?|sessions?|tests?(?:ing)?|check|demonstrat\w+|assessment|verif\w+)|hands-?on|in-?person|classroom|blended|instructor-?led|practical\s+(?:skills|exam|assessment)|knowledge\s+and\s+skill|cognitive\s+and\s+(?:psychomotor|skills)",
    )
});

/// Words of which the names of cards are made.
const NAMING: &str = r"adults?|child(?:ren)?|infants?|pa?ediatrics?|first|aid|basic|life|support|cpr|aed|bls|and|with|for|course|training|provider|certificat(?:ion|e)|card";

/// A folded text in which each of these words stands alone: in pictures, the space between two may not be seen.
fn parted(folded: &str) -> Cow<'_, str> {
    static JOINED: LazyLock<Regex> = LazyLock::new(|| fixed(&format!(r"\b(?:{NAMING}){{2,}}\b")));
    static WORD: LazyLock<Regex> = LazyLock::new(|| fixed(NAMING));
    JOINED.replace_all(folded, |joined: &Captures<'_>| {
        let words: Vec<&str> = WORD
            .find_iter(&joined[0])
            .map(|word| word.as_str())
            .collect();
        words.join(" ")
    })
}

/// Whether a text names anything a card covers, or the advanced courses whose cards say no more than that.
#[must_use]
pub fn speaks_of_it(folded: &str) -> bool {
    static ADVANCED: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"\bacls\b|\bpals\b|\b(?:advanced|immediate|paediatric|pediatric|newborn|cardiac|cardiovascular)\s+life\s+support\b",
        )
    });
    let folded = parted(folded);
    COVERS.iter().any(|(_, pattern)| pattern.is_match(&folded)) || ADVANCED.is_match(&folded)
}

/// The longest row that is a heading, in letters.
const LONGEST_HEADING: usize = 80;

/// The rows that say what a card is for, and are no sentences about it.
#[must_use]
pub fn headings(sheet: &Sheet<'_>) -> Vec<usize> {
    let says = |row: &usize| {
        let text = &sheet.rows[*row].folded.text;
        text.len() <= LONGEST_HEADING && speaks_of_it(text)
    };
    (0..sheet.rows.len()).filter(says).collect()
}

/// Whether a text names a unit of the Australian first-aid training package.
#[must_use]
pub fn is_unit(folded: &str) -> bool {
    static UNIT: LazyLock<Regex> = LazyLock::new(|| fixed(r"\bhltaid\d{3}\b"));
    UNIT.is_match(folded)
}

/// Reads the card. What its title says comes first; the rest of the document only adds modules.
#[must_use]
pub fn read(sheet: &Sheet<'_>, title: Option<&str>, ids: &[Reading<Id>], back: bool) -> Card {
    let title = title.map(crate::read::fold::fold).unwrap_or_default();
    let title = parted(&title).into_owned();
    let modules = modules(sheet);
    // What boxes say of a card, its title does not say.
    let boxed = |is_meant: fn(&str) -> bool| {
        let mut named = modules
            .iter()
            .filter(|module| is_meant(&module.text))
            .peekable();
        named.peek()?;
        let ticked = named.filter(|module| module.is_ticked);
        let ticked: Vec<&str> = ticked.map(|module| module.text.as_str()).collect();
        Some(ticked.join(" \n "))
    };
    let (boxed_covers, boxed_ages) = (boxed(speaks_of_it), boxed(names_an_age));
    let ticked = modules.iter().filter(|module| module.is_ticked);
    let rows = sheet.rows.iter().enumerate();
    let others = rows.filter(|(row, _)| modules.iter().all(|module| module.row != *row));
    let lines: Vec<String> = others
        .map(|(_, row)| parted(&row.folded.text).into_owned())
        .chain(ticked.map(|module| module.text.clone()))
        .filter(|line| !ASIDE.is_match(line))
        .collect();
    let all = lines.join(" \n ");
    let source = if speaks_of_it(&title) { &title } else { &all };
    let says_so =
        |line: &&String| (INCLUDED.is_match(line) || is_unit(line)) && !LEFT_OUT.is_match(line);
    let included = lines
        .iter()
        .filter(says_so)
        .cloned()
        .collect::<Vec<_>>()
        .join(" \n ");
    let said = boxed_covers.unwrap_or_else(|| format!("{source} \n {included}"));
    let covers = COVERS.iter().filter(|(_, p)| p.is_match(&said));
    let covers = covers.map(|(covered, _)| *covered).collect();
    // Ages stand in the title or as modules on lines of their own; "infant only" on the title is not widened by advice.
    let in_title = names_an_age(&title) && !title.contains("heartsaver");
    let says_for_whom = boxed_ages
        .as_ref()
        .unwrap_or(if in_title { &title } else { &all });
    let ages = [
        (Age::Adult, &*ADULT),
        (Age::Child, &*CHILD),
        (Age::Infant, &*INFANT),
    ];
    let ages = ages.into_iter().filter(|(_, p)| p.is_match(says_for_whom));
    let ages = ages.map(|(age, _)| age).collect();
    let whole: String = sheet
        .rows
        .iter()
        .map(|r| r.folded.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let skills = if ONLINE.is_match(&whole) {
        Skills::OnlineOnly
    } else if IN_PERSON.is_match(&whole) {
        Skills::InPerson
    } else {
        Skills::NotSaid
    };
    Card {
        covers,
        ages,
        skills,
        sides: sides(sheet, ids, back),
        from_picture: false,
    }
}

/// A part of a course with a box or a tick.
struct Module {
    /// What stands at the box, folded.
    text: String,
    is_ticked: bool,
    /// Its row, as an index into `Sheet::rows`.
    row: usize,
}

/// What stands at boxes and says what a card covers or for whom.
fn modules(sheet: &Sheet<'_>) -> Vec<Module> {
    let mut modules = Vec::new();
    for (row, content) in sheet.rows.iter().enumerate() {
        let text = parted(&content.folded.text);
        let boxes: Vec<(Range<usize>, bool)> = BOX
            .captures_iter(&text)
            .map(|mark| (mark.get_match().range(), mark.name("ticked").is_some()))
            .collect();
        let Some(((first, _), (last, _))) = boxes.first().zip(boxes.last()) else {
            continue;
        };
        // "Adult CPR ☑   Child CPR ☐": the boxes stand behind what they are for.
        let are_behind = text[last.end..].trim().is_empty() && names_a_module(&text[..first.start]);
        for (number, (mark, is_ticked)) in boxes.iter().enumerate() {
            let module = if are_behind {
                let before = boxes[..number].last();
                &text[before.map_or(0, |(before, _)| before.end)..mark.start]
            } else {
                let next = boxes.get(number + 1);
                &text[mark.end..next.map_or(text.len(), |(next, _)| next.start)]
            };
            if names_a_module(module) {
                modules.push(Module {
                    text: module.trim().to_owned(),
                    is_ticked: *is_ticked,
                    row,
                });
            }
        }
    }
    modules
}

/// Whether a text says what a card covers, or for whom.
fn names_a_module(text: &str) -> bool {
    speaks_of_it(text) || names_an_age(text)
}

fn names_an_age(text: &str) -> bool {
    [&*ADULT, &*CHILD, &*INFANT]
        .iter()
        .any(|age| age.is_match(text))
}

/// What the back of a card says: who taught, where, by which number it is found, and what to do with it.
static BACK: LazyLock<[Regex; 5]> = LazyLock::new(|| {
    [
        fixed(r"\b(?:e-?card|card)\s*(?:code|no\b|number|id|#)|\bregistry\s+(?:no\b|number|#)"),
        fixed(
            r"\btraining\s+(?:cent(?:er|re)|site)|\btc\s+(?:id|info|name|phone|city|address)\b|\bcourse\s+location",
        ),
        fixed(r"\binstructor\b|\bexaminer\b"),
        fixed(
            r"\bholder'?s\s+signature|\bsignature\s+of\s+(?:the\s+)?holder|\b(?:not|un)\s*valid\s+unless\s+signed",
        ),
        fixed(
            r"\btampering\s+with\b|\bthis\s+card\s+(?:is|will|must|remains)\b|\bif\s+found\b|\bto\s+verify\b",
        ),
    ]
});

/// How many of these make a back: a front has one or two of them beside its holder and dates.
const MARKS_OF_A_BACK: usize = 3;

/// Whether a sheet that names no holder, dates nothing and awards nothing is the back of a card.
#[must_use]
pub fn is_back(sheet: &Sheet<'_>) -> bool {
    BACK.iter()
        .filter(|mark| sheet.rows.iter().any(|row| mark.is_match(&row.folded.text)))
        .count()
        >= MARKS_OF_A_BACK
}

/// The back alone is one side whatever number it bears. A certificate with an id of its own has no sides; two pages, or a page that says
/// so, show both.
fn sides(sheet: &Sheet<'_>, ids: &[Reading<Id>], back: bool) -> Vec<Side> {
    static OWN_ID: LazyLock<Regex> = LazyLock::new(|| {
        fixed(r"e-?card|certificate|certification|card|credential|verification|qr")
    });
    if back {
        return vec![Side::Back];
    }
    let digital = ids
        .iter()
        .filter_map(Reading::value)
        .any(|id| OWN_ID.is_match(&crate::read::fold::fold(&id.label)));
    if digital {
        vec![Side::Digital]
    } else if sheet.pages[1] > sheet.pages[0] {
        vec![Side::Front, Side::Back]
    } else {
        vec![Side::Front]
    }
}
