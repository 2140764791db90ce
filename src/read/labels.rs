//! Printed labels: which cell names what, and where its value stands.
//!
//! A label may stand before its value in the same cell, in the cell to its left, above it, or below it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::read::pattern::fixed;
use crate::read::sheet::Sheet;

/// What a label asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// The person the document is for.
    Holder,
    /// The course, card or event.
    Title,
    /// Who gave it.
    Provider,
    /// Somebody who is not the holder: an instructor, a director.
    OtherPerson,
    /// A number or code.
    Id,
    /// A grade.
    Grade,
    /// A period of validity.
    Validity,
    /// Some date.
    Date,
    /// Some amount.
    Amount,
    /// A place, a phone number, a price: nothing a record has.
    Else,
}

/// A label and where its value can stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Labelled {
    /// What it asks for.
    pub label: Label,
    /// The cell it stands in.
    pub cell: usize,
    /// Its own bytes in the row's folded text.
    pub range: Range<usize>,
    /// The value behind it in the same cell, as bytes of the row's folded text.
    pub inline: Option<Range<usize>>,
    /// It ends with a colon or fills its cell: it is certainly a label.
    pub plain: bool,
    /// The labels of the document stand below their values.
    pub below_values: bool,
}

impl Labelled {
    /// Its cell begins with it.
    #[must_use]
    pub fn begins(&self, sheet: &Sheet<'_>) -> bool {
        self.range.start == sheet.cells[self.cell].range.start
    }
}

struct LabelWord {
    label: Label,
    /// The phrase reads on into its value without a colon: "this certifies that Ana Diaz".
    open: bool,
    pattern: Regex,
}

static WORDS: LazyLock<Vec<LabelWord>> = LazyLock::new(|| {
    let word = |label, open, pattern: &str| LabelWord {
        label,
        open,
        pattern: fixed(&format!(r"^(?:the\s+)?(?:{pattern})\s*(?:\(s\))?")),
    };
    vec![
        word(
            Label::Holder,
            true,
            r"(?:we\s+(?:do\s+)?hereby\s+certify|this\s+(?:is\s+to\s+|hereby\s+|document\s+|certificate\s+|card\s+)?(?:certif(?:y|ies)|confirms?|acknowledges?|verif(?:y|ies))|it\s+is\s+hereby\s+certified|(?:hereby\s+)?certif(?:y|ies))\s+(?:that|to)",
        ),
        word(
            Label::Holder,
            true,
            r"(?:this\s+)?(?:certificate|award|diploma|card|badge|credential)?\s*(?:of\s+\w+\s+)?(?:is\s+|was\s+)?(?:hereby\s+)?(?:proudly\s+)?(?:presented|awarded|granted|issued|conferred|given|bestowed)\s+(?:up)?on?(?:to)\b|(?:is\s+|was\s+)?(?:hereby\s+)?(?:proudly\s+)?(?:presented|awarded|granted|issued|conferred)\s+to\b|(?:is\s+)?conferred\s+(?:up)?on\b|this\s+(?:certificate\s+)?(?:acknowledges|recognizes|recognises)\b",
        ),
        word(
            Label::OtherPerson,
            false,
            r"(?:lead\s+|course\s+|training\s+|master\s+|your\s+)?(?:instructor|facilitator|trainer|teacher|presenter|speaker|director|author|coordinator|administrator|registrar|supervisor|evaluator|examiner|educator|coach)(?:'?s)?\s*(?:name|signature|id|no\.?|number|#)?s?",
        ),
        word(
            Label::OtherPerson,
            false,
            r"(?:authorized\s+|holder'?s\s+|participant'?s?\s+|student'?s?\s+)?signature|signed(?:\s+by)?|sign\s+here|contact(?:\s+person)?|prepared\s+by|verified\s+by|approved\s+by|president|chair(?:man|person)?|ceo|manager|dean",
        ),
        word(
            Label::Holder,
            false,
            r"(?:full\s+|first\s+and\s+last\s+)?name(?:\s+of\s+(?:the\s+)?(?:participant|attendee|student|learner|recipient|candidate|holder|trainee|delegate|individual|licensee|provider))?|(?:participant|attendee|student|learner|recipient|candidate|card\s*holder|certificate\s+holder|holder|trainee|delegate|member|employee|registrant|completer|licensee|user|customer|certificant)(?:'?s)?(?:\s+(?:full\s+)?name)?|(?:completed|earned)\s+by|(?:certificate|statement|record)\s+(?:of\s+[a-z]+\s+)?for|姓名|성명(?:\s+name)?|nombre(?:\s+del\s+participante)?|nome|nom|teilnehmer(?:in)?|namn|навн",
        ),
        word(
            Label::Title,
            false,
            r"(?:course|class|activity|program(?:me)?|event|workshop|session|training|webinar|seminar|module|lecture|presentation|meeting|conference|topic|offering|certification|project|unit)(?:\s*/\s*\w+)?(?:\s+(?:title|name|attended|completed|description|topic))?|(?:title|name)\s+of\s+(?:the\s+)?(?:course|class|activity|program(?:me)?|event|workshop|session|training|presentation|lecture|offering|conference)|title|subject|item|for\s+(?:the\s+)?(?:course|successful\s+completion\s+of)|과정(?:\s+course)?|curso|kurs|corso|cours",
        ),
        word(
            Label::Provider,
            true,
            r"(?:(?:course|program|training|ce|education|continuing\s+education|approved|cpe|activity|event)\s+)?(?:provider|issuer|sponsor|organi[sz]er|organi[sz]ation|host|provided|offered|sponsored|presented|hosted|organi[sz]ed|delivered|issued|awarded|produced|taught|jointly\s+provided|accredited\s+provider|issuing\s+(?:organi[sz]ation|body|authority)|institution|school|company|training\s+(?:provider|organi[sz]ation|company))(?:'?s)?(?:\s+name)?(?:\s+(?:and|&)\s+(?:offered|hosted|presented|sponsored|delivered|organi[sz]ed))?(?:\s+by)?",
        ),
        word(
            Label::Grade,
            false,
            r"(?:final\s+|course\s+|letter\s+)?grade|mark|result",
        ),
        word(
            Label::Validity,
            false,
            r"valid(?:ity)?(?:\s+(?:period|for|term))?|certification\s+period|period\s+of\s+validity",
        ),
        word(
            Label::Id,
            false,
            r"(?:(?:certificate|certification|cert|credential|licen[cs]e|e-?card|card|course|class|approval|provider|registration|confirmation|record|serial|verification|badge|event|activity|membership|member|student|participant|user|transcript|reference|ref|program|tracking|document|accreditation|training\s+(?:center|site)|tc|instructor|customer|order|invoice|petition|nasm|ace|acsm|nsca|afaa|completion|unique|intyg|ce|ceu|validation|credly|license|abstract)\.?\s*){1,3}(?:no\b\.?|nr\b\.?|num(?:ber)?\b\.?|#|id(?:entifier)?\b\.?|code|key|№)\s*(?:\(\w+\)\s*)?|(?:certificate|confirmation|registration|serial|record|badge|order)\b|(?:no|nr|id|id\s+number|#|№|编号)\b\.?",
        ),
        word(
            Label::Amount,
            false,
            r"(?:total\s+|number\s+of\s+|no\.?\s+of\s+)?(?:contact|credit|clock|ce|ceu|cec|cme|cpe|cpd|pdh|training|course|class)?\s*(?:hours?|hrs?|credits?|units?|points?|ceus?|cecs?|cpeus?|minutes|duration|continuing\s+education)(?:\s+(?:earned|awarded|completed|value|credit|hours?|granted|approved|units?))*|value|length",
        ),
        word(
            Label::Date,
            false,
            r"(?:[a-z]+\s+){0,3}date(?:\(s\)|s)?(?:\s+(?:of\s+)?[a-z]+){0,2}|issued?(?:\s+on)?|completed(?:\s+on)?|expir\w+|renew\s+by|valid\s+(?:until|through|thru|to)|term\s+ended|dated?|sent|수료일(?:\s+date)?|完成日期|fecha|datum",
        ),
        word(
            Label::Else,
            false,
            r"(?:location|venue|place|city|state|address|phone|telephone|tel|fax|e-?mail|website|web|url|price|cost|fee|amount\s+paid|payment(?:\s+method)?|from|to|subject|cc|training\s+cent(?:er|re)(?:\s+(?:name|city|phone|address|info(?:rmation)?))?|training\s+site|tc(?:\s+(?:name|city|phone|address|info(?:rmation)?))?|dear|attn|via|terms|view|status|format|delivery(?:\s+method)?|method|level|type|language|score|field\s+of\s+study|department|conducted\s+by|card\s+type|optional\s+modules|disclaimer|note|evt|day|time|items?|qty)",
        ),
    ]
});

/// Every label of the sheet, in reading order; a cell may hold several ("Name: Ana Diaz Event: Summit").
#[must_use]
pub fn labelled(sheet: &Sheet<'_>) -> Vec<Labelled> {
    let mut found = Vec::new();
    for cell in 0..sheet.cells.len() {
        let text = &sheet.cells[cell].text;
        let base = sheet.cells[cell].range.start;
        let mut starts = vec![0];
        starts.extend(
            text.char_indices()
                .filter(|(_, c)| *c == ':')
                .filter_map(|(colon, _)| inner_start(text, colon)),
        );
        let mut labels: Vec<(Label, bool, Range<usize>)> = Vec::new();
        for start in starts {
            if labels.last().is_some_and(|(_, _, r)| start < r.end) {
                continue;
            }
            if let Some((label, open, end)) = label_at(&text[start..]) {
                labels.push((label, open, start..start + end));
            }
        }
        for index in 0..labels.len() {
            let (label, open, range) = labels[index].clone();
            let end = labels
                .get(index + 1)
                .map_or(text.len(), |(_, _, next)| next.start);
            let rest = &text[range.end..end];
            let colon =
                rest.trim_start().starts_with([':', '：', '.', '-', '=']) || rest.starts_with("  ");
            // "Name: Ana Diaz PIN: 88I2209E": a name ends where a word with a colon begins.
            let rest = match (label, rest.trim_start_matches([' ', ':']).find(':')) {
                (Label::Holder, Some(_)) => before_next_label(rest),
                _ => rest,
            };
            let value = rest
                .trim_start_matches([' ', ':', '：', '.', '-', '=', '_'])
                .trim_end();
            let inline = (!value.is_empty()).then(|| {
                let start = range.end
                    + (rest.len()
                        - rest
                            .trim_start_matches([' ', ':', '：', '.', '-', '=', '_'])
                            .len());
                base + start..base + start + value.len()
            });
            let plain = colon || inline.is_none();
            // "Student Ana Diaz", "NAME DIAZ, ANA": a bare word, but the name is checked by who reads it.
            let unmarked = label == Label::Holder && range.start == 0;
            if plain
                || open
                || unmarked
                || matches!(
                    label,
                    Label::Id | Label::Date | Label::Validity | Label::OtherPerson
                )
            {
                found.push(Labelled {
                    label,
                    cell,
                    range: base + range.start..base + range.end,
                    inline,
                    plain,
                    below_values: false,
                });
            }
        }
    }
    let below_values = stand_below_values(sheet, &found);
    for label in &mut found {
        label.below_values = below_values;
    }
    found
}

fn before_next_label(rest: &str) -> &str {
    let value = rest.trim_start_matches([' ', ':', '：']);
    let skipped = rest.len() - value.len();
    let colon = value.find(':').unwrap_or(value.len());
    let word = value[..colon].trim_end().rfind(' ').unwrap_or(colon);
    &rest[..skipped + word]
}

/// The cells where a label's value can stand, likeliest first: beside it, then below or above as the document sets its labels.
#[must_use]
pub fn values(sheet: &Sheet<'_>, labels: &[Labelled], label: &Labelled) -> Vec<usize> {
    let (above, below) = (sheet.above(label.cell), sheet.below(label.cell));
    let down = if label.below_values {
        [above, None]
    } else {
        [below, above]
    };
    // A label to the right has its own value; "12-Week Kettlebell Coach: Better Swings" is none.
    let right = sheet.right(label.cell).filter(|&c| {
        !labels
            .iter()
            .any(|l| l.cell == c && l.plain && l.begins(sheet))
    });
    right
        .into_iter()
        .chain(down.into_iter().flatten())
        .collect()
}

/// Whether the labels of this document stand below their values: most of them are closer to the line above.
fn stand_below_values(sheet: &Sheet<'_>, labels: &[Labelled]) -> bool {
    let mut closer = [0, 0];
    for label in labels.iter().filter(|l| l.plain && l.inline.is_none()) {
        let row = sheet.cells[label.cell].row;
        let above = sheet
            .above(label.cell)
            .map(|c| sheet.distance(sheet.cells[c].row, row));
        let below = sheet
            .below(label.cell)
            .map(|c| sheet.distance(row, sheet.cells[c].row));
        match (above, below) {
            (Some(a), Some(b)) if a < b * 0.6 => closer[0] += 1,
            (Some(a), Some(b)) if b < a * 0.6 => closer[1] += 1,
            _ => {}
        }
    }
    closer[0] >= 2 && closer[0] > closer[1] * 2
}

/// Whether a text is a label and nothing else.
#[must_use]
pub fn is_label(folded: &str) -> bool {
    let text = folded.trim_matches([' ', ':', '.', '-', '_', '(', ')', '*', '/']);
    label_at(text).is_some_and(|(_, _, end)| {
        text[end..]
            .trim_matches([' ', ':', '.', '#', '-'])
            .is_empty()
    })
}

fn label_at(text: &str) -> Option<(Label, bool, usize)> {
    WORDS
        .iter()
        .filter_map(|known| {
            let end = known.pattern.find(text)?.end();
            // A label ends with its word: `Name` is none in `Nameless Coast Workshop`.
            let next = text[end..].chars().next();
            let whole = !next.is_some_and(char::is_alphanumeric)
                || !text[..end].ends_with(char::is_alphanumeric);
            whole.then_some((known.label, known.open, end))
        })
        .max_by_key(|(_, open, end)| (*end, *open))
}

/// What a label of a date begins with, inside a cell.
const BEFORE_DATE: &[&str] = &[
    "course",
    "class",
    "training",
    "event",
    "activity",
    "completion",
    "issue",
    "start",
    "end",
    "expiration",
    "expiry",
    "renewal",
    "award",
    "program",
    "session",
    "workshop",
    "webinar",
    "exam",
    "birth",
    "print",
    "order",
    "release",
    "due",
    "certification",
    "certificate",
    "date",
];

/// Where a label that ends at this colon may start, inside a cell: after two spaces, or up to three words back.
fn inner_start(text: &str, colon: usize) -> Option<usize> {
    let head = text[..colon].trim_end();
    let mut start = head.len();
    let mut best = None;
    for _ in 0..3 {
        let before = head[..start].trim_end();
        start = before.rfind(' ').map_or(0, |space| space + 1);
        if start == 0 {
            break;
        }
        match label_at(&head[start..]).filter(|(_, _, end)| start + end == head.len()) {
            // "Name: Ana Diaz Dates:": any word may stand before a date, and a name does not belong to its label.
            Some((Label::Date, ..))
                if best.is_some()
                    && !BEFORE_DATE
                        .contains(&head[start..].split(' ').next().unwrap_or_default()) =>
            {
                break;
            }
            Some(_) => best = Some(start),
            None => {}
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Line, Page};
    use crate::read::drawn::page;

    /// Every label of these lines, as what it asks for and the value behind it in its cell; `-` where the value stands elsewhere.
    fn labels(lines: &[&str], expected: &[(Label, &str)]) {
        let page = page(lines);
        let lines: Vec<(&Page, &Line)> = page.lines.iter().map(|line| (&page, line)).collect();
        let sheet = Sheet::new(&lines);
        let found = labelled(&sheet);
        let said = |l: &Labelled| {
            let row = &sheet.rows[sheet.cells[l.cell].row];
            (
                l.label,
                l.inline
                    .clone()
                    .map_or("-", |range| &row.folded.text[range]),
            )
        };
        assert_eq!(found.iter().map(said).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_label_and_the_value_behind_it() {
        labels(&["Name: Ana Diaz"], &[(Label::Holder, "ana diaz")]);
        labels(&["Participant's Name | Ana Diaz"], &[(Label::Holder, "-")]);
        labels(
            &["This certifies that Ana Diaz"],
            &[(Label::Holder, "ana diaz")],
        );
        labels(&["Awarded to"], &[(Label::Holder, "-")]);
        labels(
            &["Name: Ana Diaz Event: Rowing Summit"],
            &[(Label::Holder, "ana diaz"), (Label::Title, "rowing summit")],
        );
        labels(
            &["Course title: Rowing for Coaches"],
            &[(Label::Title, "rowing for coaches")],
        );
        labels(
            &["Provider: Harborlight Seminars"],
            &[(Label::Provider, "harborlight seminars")],
        );
        labels(
            &["Instructor: Ben Stone"],
            &[(Label::OtherPerson, "ben stone")],
        );
        labels(&["Certificate No. KE-2601"], &[(Label::Id, "ke-2601")]);
        labels(&["TC ID | CA20774"], &[(Label::Id, "-")]);
        labels(
            &["Training Center | Bayline CPR Services"],
            &[(Label::Else, "-")],
        );
        labels(&["Final grade: B+"], &[(Label::Grade, "b+")]);
        labels(&["Valid for: 2 years"], &[(Label::Validity, "2 years")]);
        labels(
            &["Date of completion | CEUs earned"],
            &[(Label::Date, "-"), (Label::Amount, "-")],
        );
    }

    #[test]
    fn what_is_no_label() {
        labels(&["Nameless Coast Workshop"], &[]);
        labels(&["Titleholders of the season"], &[]);
        labels(&["Hostel keepers meet in May"], &[]);
        labels(&["Gradescope in the classroom"], &[]);
        labels(&["Rowing for Coaches"], &[]);
        labels(&["Ana Diaz"], &[]);
        for text in [
            "course of study",
            "ana diaz",
            "instructor ben stone",
            "locations of strength",
        ] {
            assert!(!is_label(text), "{text}");
        }
        for text in [
            "name:",
            "(date of issue)",
            "instructor",
            "training center",
            "tc id",
        ] {
            assert!(is_label(text), "{text}");
        }
    }
}
