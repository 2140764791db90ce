//! What the document is about: the course, the card, the publication.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::read::clues::{FAIR, Printing, STRONG, Settled, WEAK, Weighed, resolve};
use crate::read::dates;
use crate::read::fold::{fold, squeeze};
use crate::read::labels::{Label, Labelled, is_label, values};
use crate::read::pattern::fixed;
use crate::read::record::At;
use crate::read::sheet::Sheet;
use crate::rules::names::Names;

/// A title and where it stands: numbers there are part of a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Titled {
    /// The title, as printed.
    pub name: String,
    /// The rows it stands in, with its bytes in each row's folded text.
    pub spans: Vec<(usize, Range<usize>)>,
}

/// The sentence of completion up to where the title may begin.
static COMPLETED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:(?:has|have|having)\s+)?(?:successfully|satisfactorily)?\s*\b(?:completed|participated\s+in|attended|attained|passed|met|fulfilled|finished|satisfied)\b\s*(?:and\s+(?:successfully\s+)?completed\s+)?(?:all\s+(?:the\s+)?(?:modules|sessions|parts|components|units)\s+(?:of|in)\s*)?(?:(?:all\s+)?(?:the\s+)?(?:necessary\s+|prescribed\s+|course\s+|educational\s+|training\s+|program\s+|minimum\s+)?requirements?\s*(?:for|of)?\s*)?(?:the\s+cognitive\s+and\s+skills\s+evaluations?\s+(?:in\s+accordance\s+with\s+the\s+curriculum\s+)?(?:of|for)\s+(?:the\s+)?)?(?:completion\s+of\s+)?(?:the\s+)?(?:(?:live|online|following|continuing\s+education|ce|educational|in-person|virtual|home\s+study|self-study|home-study|on-demand|enduring)\s+)*(?:(?:course|material|quiz|activity|program(?:me)?|training|workshop|webinar|event|session|seminar|module|class|examination)\b\s*(?:of|in|on|titled|entitled|called|for|:)?\s*)?(?:titled|entitled|called|:)?\s*|har\s+genomfort\s+(?:kursen|utbildningen)?\s*|ha\s+(?:completado|completato|concluido)\s*(?:(?:el|il|o)\s+cur?so)?\s*:?\s*",
    )
});
/// "the blended course", "webinar series", "(adult)": the name itself comes next.
static GENERIC: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:the\s+)?(?:\(?[a-z-]+\)?\s+){0,2}(?:course|series|training|program(?:me)?|webinar|workshop|class|event|conference|activity|module|session|examination)s?(?:\s+(?:titled|entitled|called|on|in|of))?$|^\([a-z ]+\)$",
    )
});
static HOURS_OF: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:[a-z]+\s+)?\(?[\d.]*\)?\s*(?:[a-z]+\s+){0,2}(?:hours?|credits?|ceus?|units?)\s+(?:of|in)\b",
    )
});
static FOR: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:(?:up)?on\s+|for\s+)?(?:the\s+)?(?:successful(?:ly)?\s+)?(?:taking\s+part\s+in(?:\s+(?:every|all)\s+sessions?\s+of)?|complet(?:ing|ion\s+of)|attend(?:ing|ance\s+at)|participat(?:ing|ion)\s+in)\s*(?:the\s+)?(?:course|program|workshop|training)?\s*:?\s*",
    )
});
static QUOTED: LazyLock<Regex> = LazyLock::new(|| fixed("\"([^\"]{6,150})\""));
static HEADED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:is\s+certified\s+as|requirements\s+for\s+certification\s+as\s*(?:an?)?|hereby\s+recogni[sz]ed\s+as\s*(?:an?)?|certification\s+as\s+an?|for\s+the\s+course|lecture:?|activity\s+titled|course\s+titled|is\s+(?:hereby\s+)?(?:designated|certified|recogni[sz]ed|registered)\s+as(?:\s+an?)?|the\s+credential\s+of|the\s+title\s+of)\s*$",
    )
});
static CARD: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:cpr|aed|first\s+aid|bls|basic\s+life\s+support|heartsaver|cardiopulmonary\s+resuscitation|acls|pals|lifeguard(?:ing)?|lifesaver)\b",
    )
});
/// A provider whose name speaks of first aid.
static ORGANISED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:ltd|llc|inc|academy|institute|association|school|services|society|council|foundation|training\s+(?:ltd|llc|inc|center|centre))\b",
    )
});
/// What follows "completed" and is no name of a course.
static NO_NAME_YET: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:its\s+entirety|(?:the\s+)?(?:written|practical|cognitive|theoretical)\b|accordance\b|all\s+(?:eligibility|assessments?|requirements|examination)|for\s+\d|above\b|following\b|(?:your|their|its|his|her|required)\b|one\s+or\s+more\b|the\s+required\b|an?\s+(?:[a-z0-9-]+\s+){0,4}(?:course|training|program(?:me)?|class|workshop|webinar|session|seminar|quiz)\b)",
    )
});
static NO_TITLE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:on|at|in|and|by|for|with|held|from|this|of|to|date[sd]?|completed|awarded|issued|given|presented|approved|certificate|has|is|was|the|\d+(?:\.\d+)?\s*(?:hours?|ceus?|cecs?|credits?|contact))\b[\s:.]*$|^(?:(?:up)?on\s+(?:successful\s+)?completion|for\s+(?:taking|attending|completing|your)|in\s+recognition|attended|completed|participated|with\s+aloha|sincerely|kind\s+regards|yours|best\s+regards|warm\s+regards)\b|^certificate\s+of|^(?:this|is|was)\b|^(?:who\s+)?(?:has|have|having)\b|^_+$|signature|^instructor\b|https?:|^[\d.,]+\s*(?:[a-z]+\s+){0,2}(?:hours?|ceus?|cecs?|credits?|minutes|points)\b(?:\s*(?:of\s+(?:instruction|training|education|continuing\s+education|learning)|earned|awarded|[(/\u{b7}|,&+-].*))?\s*$|^\d[\d\s./-]*$",
    )
});

/// A sentence about whoever comes, not about the holder.
static WHOEVER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:earners?|individuals?|anyone|whoever|participants\s+who|learners\s+who|students\s+who|attendees|those\s+who)\b.{0,40}\b(?:complet|attend|pass|met\b|finish)|^(?:date|dates|time|status|score|hours|day|days)\s+(?:attended|completed|passed|finished)\b",
    )
});
/// "the class Rowing for Coaches", "our Rowing Intensive": the name comes after.
static COURSE_ON: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^\s*(?:our\s+|(?:the|an?)\s+(?:[a-z-]+\s+)?(?:course|class|workshop|webinar|seminar|session|program(?:me)?|training)\s+(?:titled\s+|entitled\s+|called\s+)?)(?:[\x22]\s*)?",
    )
});
/// The sentence of completion goes on below: "… and passed the examination for".
static LEADS_ON: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:\b(?:for|of|in|on|as|as\s+an?|titled|entitled|called|named|designated\s+an?|on\s+an?)|certified\s+as\s+an?)$",
    )
});
/// A line that begins so is no title, and no more of one.
static LEADS_AWAY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:held|conducted|offered|sponsored|hosted|and\s+(?:earned|is|was|has|received|awarded)|is\s+(?:hereby\s+)?awarded|was\s+awarded|earning|earned|for\s+(?:an?\s+)?(?:total\b|\d)|with\s+\d|course\s+held)\b",
    )
});

fn is_weekday(text: &str) -> bool {
    let text = text.trim_matches([' ', ',']);
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
    .contains(&text)
}

/// The sentence says more of what the holder did before it comes to the name: "attended and passed Initial Module Training".
static AND_PASSED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^\s*and\s+(?:successfully\s+|competently\s+|satisfactorily\s+)?(?:completed|passed|met|performed|attended)\s+(?:all\s+)?(?:the\s+)?",
    )
});
/// What follows a title in its sentence: where it was held, what it was worth.
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:^.{5}.*?)(?P<stop>,?\s+held\b|\s+and\s+(?:has\s+|have\s+)?(?:met|passed|demonstrated|satisfied|performed)\b|,\s+conducted\b|\s+at\s+the\b|\s+program\.|\.\s|,?\s+for\s+(?:an?\s+total\b|(?:a\s+total\s+of\s+|[a-z]+\s+)?\(?\d+(?:\.\d+)?\)?\s*(?:[a-z-]+\s+){0,3}(?:hours?|hrs?|ceus?|cecs?|credits?|units?|points?|minutes|contact|clock)\b))",
    )
});
/// No title ends in such a word: the rest of it stands elsewhere.
static OPEN_END: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"(?:\b(?:for|of|in|and|the|to|with|on|by|from|or|at|into|your|their)|[-:&/])$")
});
/// Words that say a course was there, and not which.
static COMMON: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:the\s+|all\s+|an?\s+)?(?:(?:ceu|cec|ce|online|live|continuing|education|professional|development|training|approved|following)\s+)*(?:sessions?|courses?|modules?|requirements?|training|workshops?|webinars?|class(?:es)?|education|events?|programs?|activit(?:y|ies)|hours|time\s+spent|examination|assessment)$",
    )
});

/// The title of a certificate. `holder` is where its holder is printed.
#[must_use]
pub fn find(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    holder: Option<&At>,
    names: &Names,
) -> Settled<Titled> {
    let mut found: Vec<Weighed<Titled>> = Vec::new();
    let mut add = |titled: Titled, says, weight| found.push(weighed(sheet, titled, says, weight));
    if let Some(titled) = labelled(sheet, labels) {
        add(titled, "behind its label", STRONG + 4);
    }
    let heading = card_heading(sheet, labels, names);
    if let Some(cell) = heading {
        let weight = if sheet.squeezed.contains("skillsevaluation") {
            STRONG + 2
        } else if sheet.cells[cell].row < 4 {
            FAIR
        } else {
            WEAK
        };
        add(
            of_cell(sheet, cell),
            "the largest line that names a card",
            weight,
        );
    }
    if let Some(titled) =
        (0..sheet.cells.len()).find_map(|cell| after_completion(sheet, labels, cell))
    {
        // The sentence of a card repeats its heading in longer words.
        let heading = heading.filter(|&c| names_the_same_card(&sheet.cells[c].text, &titled.name));
        match heading {
            Some(cell) => add(
                of_cell(sheet, cell),
                "the heading that the sentence of completion repeats",
                STRONG,
            ),
            None => add(titled, "in the sentence of completion", STRONG),
        }
    }
    for (row, content) in sheet.rows.iter().enumerate() {
        if let Some(titled) = quoted(sheet, row) {
            // Quoted in the sentence of completion, it is what was completed.
            let weight = if COMPLETED.is_match(&content.folded.text) {
                STRONG + 2
            } else {
                FAIR
            };
            add(titled, "in quotes", weight);
            break;
        }
    }
    found.retain(|one| !names_somebody(one, holder));
    if found.is_empty() {
        if let Some(titled) = largest(sheet, labels, holder) {
            found.push(weighed(sheet, titled, "the one line in large print", FAIR));
        } else if let Some(titled) = below_holder(sheet, labels, holder) {
            found.push(weighed(sheet, titled, "below the holder", WEAK));
        }
    }
    resolve(found, print)
}

/// Whether a title is the line of the holder, or greets somebody: where values stand above their labels, the next one's is below.
fn names_somebody(titled: &Weighed<Titled>, holder: Option<&At>) -> bool {
    let name = fold(&titled.value.name);
    name.starts_with("dear ")
        || holder.is_some_and(|at| *at == titled.at && squeeze(&name) == squeeze(&fold(&at.text)))
}

fn weighed(sheet: &Sheet<'_>, titled: Titled, says: &'static str, weight: i32) -> Weighed<Titled> {
    let at = sheet.rows[titled.spans[0].0].at();
    let name = fold(&titled.name);
    // "Level A" ends in a letter, "Introduction to a" in an article.
    let open =
        OPEN_END.is_match(&name) || titled.name.ends_with(" a") || titled.name.ends_with(" an");
    Weighed::new(titled, at, says, weight)
        .and_if(open, "it ends in a word that leads on", -5)
        .and_if(
            COMMON.is_match(&name),
            "a word that any course could bear",
            -5,
        )
}

/// What stands in quotes in a row, or from there to the end of the quote in the next.
fn quoted(sheet: &Sheet<'_>, row: usize) -> Option<Titled> {
    static OPENS: LazyLock<Regex> = LazyLock::new(|| fixed("\"([^\"]{6,150})$"));
    static CLOSES: LazyLock<Regex> = LazyLock::new(|| fixed("^([^\"]{3,100})\""));
    let content = &sheet.rows[row];
    if let Some(found) = QUOTED.captures(&content.folded.text).and_then(|c| c.get(1)) {
        let name = content
            .printed(found.range())
            .trim_end_matches(',')
            .to_owned();
        return Some(Titled {
            name,
            spans: vec![(row, found.range())],
        });
    }
    let next = sheet
        .rows
        .get(row + 1)
        .filter(|next| next.page == content.page)?;
    let head = OPENS
        .captures(&content.folded.text)
        .and_then(|c| c.get(1))?;
    let tail = CLOSES.captures(&next.folded.text).and_then(|c| c.get(1))?;
    let name = format!(
        "{} {}",
        content.printed(head.range()),
        next.printed(tail.range())
    );
    Some(Titled {
        name,
        spans: vec![(row, head.range()), (row + 1, tail.range())],
    })
}

/// One title in other words around it is one title: the place that names it best tells where it begins and ends.
fn print(first: &Titled, second: &Titled) -> Printing {
    let (a, b) = (squeeze(&fold(&first.name)), squeeze(&fold(&second.name)));
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    if short == long || (short.len() >= 8 && long.contains(short.as_str())) {
        Printing::Same
    } else {
        Printing::Other
    }
}

fn of_cell(sheet: &Sheet<'_>, cell: usize) -> Titled {
    let content = &sheet.cells[cell];
    Titled {
        name: sheet.printed(cell).to_owned(),
        spans: vec![(content.row, content.range.clone())],
    }
}

/// The one line that is printed far larger than the rest, and is neither heading, holder nor letterhead.
fn largest(sheet: &Sheet<'_>, labels: &[Labelled], holder: Option<&At>) -> Option<Titled> {
    static HEADING: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"certificat|completion|credit|attendance|achievement|award|transcript|education|record|statement|congratulations|thank",
        )
    });
    let common = common_size(sheet);
    let of_holder = |row: usize| {
        holder.is_some_and(|at| {
            at.page == sheet.rows[row].page && at.line == sheet.rows[row].line.number
        })
    };
    let mut large = (0..sheet.cells.len()).filter(|&c| {
        let cell = &sheet.cells[c];
        let plain = !HEADING.is_match(&cell.text)
            && !ORGANISED.is_match(&cell.text)
            && !of_holder(cell.row)
            && cell.text.contains(' ');
        cell.size > common * 1.4 && cell.row > 0 && plain && acceptable(sheet, labels, c)
    });
    let only = large.next().filter(|_| large.next().is_none())?;
    Some(of_cell(sheet, only))
}

fn common_size(sheet: &Sheet<'_>) -> f32 {
    let mut sizes: Vec<f32> = sheet.rows.iter().map(|r| r.line.size).collect();
    sizes.sort_by(f32::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or_default()
}

fn dates_in(text: &str) -> bool {
    !dates::mentions(text).is_empty()
}

/// Where nothing names the title, the line below the holder is likely it; a person confirms.
fn below_holder(sheet: &Sheet<'_>, labels: &[Labelled], holder: Option<&At>) -> Option<Titled> {
    let at = holder?;
    let row = sheet
        .rows
        .iter()
        .position(|r| r.page == at.page && r.line.number == at.line)?;
    // A name inside a sentence has the rest of the sentence below it.
    let name = sheet.rows[row].cells.start;
    let text = sheet.cells[name].text.as_str();
    let alone = sheet.rows[row].cells.len() == 1
        && text.split_whitespace().count() <= 6
        && !text.starts_with("dear");
    let cell = sheet
        .below(name)
        .filter(|&c| alone && acceptable(sheet, labels, c))?;
    Some(gather(
        sheet,
        labels,
        cell,
        sheet.cells[cell].range.clone(),
        sheet.cells[cell].row,
    ))
}

/// The largest line that names a card.
fn card_heading(sheet: &Sheet<'_>, labels: &[Labelled], names: &Names) -> Option<usize> {
    // "Training Center  Quay Street CPR": who trained is no title.
    let other = |cell: usize| {
        let beside = sheet.left(cell).unwrap_or(cell);
        labels.iter().any(|l| {
            l.cell == beside
                && l.plain
                && matches!(l.label, Label::Else | Label::OtherPerson | Label::Provider)
        })
    };
    (0..sheet.cells.len())
        .filter(|&c| {
            let text = sheet.cells[c].text.as_str();
            CARD.is_match(text)
                && !other(c)
                && names
                    .find(text.trim_end_matches(|c: char| !c.is_alphanumeric()))
                    .is_none()
                && text.split_whitespace().count() <= 9
                && !is_label(text)
                && !text.contains("course card")
                && !text.contains("programs")
                && !ORGANISED.is_match(text)
        })
        .max_by(|a, b| {
            sheet.cells[*a]
                .size
                .total_cmp(&sheet.cells[*b].size)
                .then(b.cmp(a))
        })
}

/// The sentence of a card repeats its heading in longer words: "BLS Provider", "the Basic Life Support (CPR and AED) Program".
fn names_the_same_card(heading: &str, sentence: &str) -> bool {
    let sentence = fold(sentence);
    let long = (sentence.contains("basic life support") && heading.contains("bls"))
        || sentence.contains("curriculum of")
        || sentence.contains("skills evaluation");
    let first = heading.split(' ').next().unwrap_or_default();
    !heading.contains("certificat")
        && (long
            || (first.len() > 3
                && sentence
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|w| w == first)))
}

fn labelled(sheet: &Sheet<'_>, labels: &[Labelled]) -> Option<Titled> {
    let plain = |l: &&Labelled| l.label == Label::Title && l.plain;
    for label in labels.iter().filter(plain) {
        let row = sheet.cells[label.cell].row;
        // A row of labels is the head of a table.
        if sheet.rows[row].cells.len() > 2
            && sheet.rows[row]
                .cells
                .clone()
                .filter(|&c| is_label(&sheet.cells[c].text))
                .count()
                > 1
        {
            continue;
        }
        if let Some(range) = &label.inline {
            let text = &sheet.rows[row].folded.text[range.clone()];
            if text.chars().filter(|c| c.is_alphabetic()).count() >= 3
                && !is_label(text)
                && dates::mentions(text).is_empty()
                && !is_code(text)
            {
                return Some(gather(sheet, labels, label.cell, range.clone(), row));
            }
            continue;
        }
        // A title stands above its label only where the document sets all of its labels so.
        let upwards = labels.first().is_some_and(|label| label.below_values);
        for cell in values(sheet, labels, label)
            .into_iter()
            .filter(|&c| upwards || sheet.cells[c].row >= row)
        {
            let text = sheet.cells[cell].text.as_str();
            if acceptable(sheet, labels, cell) && !is_code(text) {
                return Some(gather(
                    sheet,
                    labels,
                    cell,
                    sheet.cells[cell].range.clone(),
                    sheet.cells[cell].row,
                ));
            }
        }
    }
    None
}

/// A table's head is no title: "Course  Title  Credits  Grade".
fn is_code(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words == 1 && text.chars().any(|c| c.is_ascii_digit())
}

/// Marks around a title that are no part of it.
const AROUND: [char; 5] = [' ', ':', '.', ',', '"'];

/// From the sentence of completion on.
fn after_completion(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize) -> Option<Titled> {
    let content = &sheet.cells[cell];
    let text = content.text.as_str();
    if WHOEVER.is_match(text) {
        return None;
    }
    // "… met the requirements for certification as a" leads to the next line; "completed on" leads to a date.
    let end = HEADED.find(text).map(|_| text.len()).or_else(|| {
        COMPLETED
            .find(text)
            .or_else(|| FOR.find(text))
            .map(|m| m.end())
    })?;
    if text[end..].starts_with("on ")
        || text[end..].starts_with(": ")
        || dates::mentions(&text[end..])
            .iter()
            .any(|m| m.range.start < 4)
    {
        return None;
    }
    let end = end + AND_PASSED.find(&text[end..]).map_or(0, |more| more.end());
    let rest = text[end..].trim_matches(AROUND);
    let end = end + COURSE_ON.find(&text[end..]).map_or(0, |lead| lead.end());
    let whole = text[end..].trim_matches([' ', ':', ',']);
    let leads_on = !whole.is_empty() && (LEADS_ON.is_match(whole) || whole.starts_with('/'));
    if !leads_on
        && (HOURS_OF.is_match(rest)
            || NO_NAME_YET.is_match(rest)
            || dates::mentions(rest)
                .iter()
                .any(|m| m.range.len() * 2 > rest.len() || is_weekday(&rest[..m.range.start])))
    {
        return None;
    }
    let start = end + text[end..].len() - text[end..].trim_start_matches(AROUND).len();
    let rest = text[start..].trim_end_matches(AROUND);
    let stop = STOP
        .captures(rest)
        .and_then(|c| c.name("stop"))
        .map_or(rest.len(), |mark| mark.start())
        .min(before_date(rest));
    let named = &rest[..stop];
    let range = content.range.start + start..content.range.start + start + stop;
    // "the blended course" is no name, and "Initial Module Training" is one.
    let last = sheet.rows[content.row]
        .printed(range.clone())
        .split_whitespace()
        .next_back();
    let generic =
        GENERIC.is_match(named) && !last.is_some_and(|word| word.starts_with(char::is_uppercase));
    if !leads_on
        && named.chars().filter(|c| c.is_alphabetic()).count() >= 4
        && !NO_TITLE.is_match(rest)
        && !generic
    {
        if let Some(lead) = to_its_name(sheet, content.row, range.clone()) {
            return Some(gather(
                sheet,
                labels,
                cell,
                range.start + lead..range.end,
                content.row,
            ));
        }
        // "has completed the self-paced primer": where it has a name, that stands below in larger print.
        let named_below =
            |c: &usize| sheet.cells[*c].size > content.size * 1.15 && acceptable(sheet, labels, *c);
        return sheet.below(cell).filter(named_below).map(|c| {
            gather(
                sheet,
                labels,
                c,
                sheet.cells[c].range.clone(),
                sheet.cells[c].row,
            )
        });
    }
    let below = [sheet.below(cell), sheet.right(cell)]
        .into_iter()
        .flatten()
        .find(|&c| acceptable(sheet, labels, c))?;
    let cell = &sheet.cells[below];
    let stop = before_date(&cell.text);
    // "Class date 06/21/2025" is no title without its date.
    (!is_label(&cell.text[..stop])).then(|| {
        gather(
            sheet,
            labels,
            below,
            cell.range.start..cell.range.start + stop,
            cell.row,
        )
    })
}

/// How far into a stretch of a sentence a name begins: a capital, after two small words at most ("the class Assisted Stretching"),
/// unless the document has none; none where there is no name.
fn to_its_name(sheet: &Sheet<'_>, row: usize, range: Range<usize>) -> Option<usize> {
    let capitals = sheet
        .rows
        .iter()
        .any(|row| row.line.text.chars().any(char::is_uppercase));
    let folded = &sheet.rows[row].folded.text[range.clone()];
    let small = |at: usize| {
        let printed = sheet.rows[row].printed(range.start + at..range.end);
        capitals
            && printed
                .trim_start_matches(['"', '“', '‘', '(', ' '])
                .starts_with(char::is_lowercase)
    };
    let words = folded.match_indices(' ').map(|(space, _)| space + 1);
    std::iter::once(0)
        .chain(words)
        .take(3)
        .find(|&at| !small(at))
}

/// Where a title ends before a date: "Rowing for Coaches on May 4", "Rowing for Coaches, May 4".
fn before_date(rest: &str) -> usize {
    static LEADS: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"(?:,|\s+(?:on|dated|in|from|held|during|this))\b[\s:,(]*(?:[a-z]+day,?\s*|the\s+)?$",
        )
    });
    let date = dates::mentions(rest)
        .into_iter()
        .map(|mention| mention.range.start)
        .find(|&start| start > 5);
    date.map_or(rest.len(), |start| {
        LEADS
            .find(&rest[..start])
            .map_or(start, |lead| lead.start().max(1))
    })
}

fn acceptable(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize) -> bool {
    let text = sheet.cells[cell].text.as_str();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 3
        && !NO_TITLE.is_match(text)
        && !WHOEVER.is_match(text)
        && !LEADS_AWAY.is_match(text)
        && !is_label(text)
        && !labels
            .iter()
            .any(|l| l.cell == cell && l.plain && l.inline.is_some() && l.begins(sheet))
        && dates::mentions(text)
            .iter()
            .all(|m| m.range.len() * 2 < text.len())
}

/// The title and the lines it runs on to.
fn gather(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    cell: usize,
    range: Range<usize>,
    row: usize,
) -> Titled {
    let mut title = sheet.rows[row]
        .printed(range.clone())
        .trim()
        .trim_matches('"')
        .to_owned();
    let mut spans = vec![(row, range.clone())];
    let mut last = cell;
    let whole = range.end == sheet.cells[cell].range.end;
    let common = common_size(sheet);
    while whole && spans.len() < 3 {
        let Some(next) = sheet.below(last) else { break };
        let (a, b) = (&sheet.cells[last], &sheet.cells[next]);
        let alike = (a.size - b.size).abs() < 0.6 && sheet.distance(a.row, b.row) < 0.7;
        let runs_on = b
            .text
            .starts_with(|c: char| c.is_alphabetic() || c == '(' || c == '&')
            && (title.ends_with([',', '-', ':', '&', '–'])
                || a.text.ends_with(" and")
                || a.text.ends_with(" of")
                || a.text.ends_with(" for")
                || a.text.ends_with(" the")
                || a.text.ends_with(" in")
                || sheet.rows[b.row]
                    .printed(b.range.clone())
                    .starts_with(|c: char| c.is_lowercase()));
        // Large print stacked in one size is one title.
        let stacked = a.size > common * 1.15 && !dates_in(&b.text) && a.text.split(' ').count() > 1;
        if !(alike
            && (runs_on || stacked)
            && !b.text.starts_with("on ")
            && !b.text.starts_with("at ")
            && !dates_in(&b.text)
            && acceptable(sheet, labels, next))
        {
            break;
        }
        title = format!("{title} {}", sheet.printed(next));
        spans.push((b.row, b.range.clone()));
        last = next;
    }
    Titled {
        name: title.trim_end_matches([',', '.', ' ']).to_owned(),
        spans,
    }
}
