//! Who gave the course or issued the card: read from its own whole name, never from a resemblance or an approval.

use std::cmp::Ordering;
use std::sync::LazyLock;

use regex::Regex;

use crate::read::clues::{Printing, STRONG, Settled, Weighed, resolve};
use crate::read::dates;
use crate::read::fold::{Folded, fold, squeeze};
use crate::read::labels::{Label, Labelled, is_label, values};
use crate::read::pattern::fixed;
use crate::read::record::At;
use crate::read::sheet::Sheet;
use crate::rules::names::{Class, Names};

/// A provider's name, as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The known provider, as an index into `Names::providers`.
    pub known: Option<usize>,
}

type ProviderCandidate = Weighed<Named>;

fn found_at(
    name: String,
    known: Option<usize>,
    at: At,
    says: &'static str,
    weight: i32,
) -> ProviderCandidate {
    Weighed::new(Named { name, known }, at, says, weight)
}

static ORGANISATION: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:academy|institute|university|college|school|cent(?:er|re)s?|association|society|council|foundation|federation|hospital|clinic|medical|health(?:care)?|fitness|education(?:al)?|training|trainers|seminars?|webinars?|workshops|systems?|company|network|group|lab|labs|laborator(?:y|ies)|studio|solutions|sciences?|sports?|athletics?|wellness|nutrition|yoga|pilates|movement|performance|rehab(?:ilitation)?|safety|cpr|first\s+aid|red\s+cross|heart|services|consulting|partners|press|publish(?:ing|ers)|guild|board|bureau|commission|department|organi[sz]ation|alliance|collective|coalition|learning|e-?learning|online|inc|llc|ltd|limited|corp(?:oration)?|gmbh|ab|pty|plc|co|ymca|ywca|congress|akademi(?:n|e)?|academia|instituto|universidad|escuela|ecole|institut|hochschule|verband|strength|conditioning|coaching|coaches|professionals|international|global|worldwide|usa|america|canada|australia|uk|fit|gym|club|clubs|physio(?:therapy)?|therapy|chiropractic|massage|medicine|ems|rescue|fire|ambulance|life(?:saving|guard)?)\b",
    )
});
/// Headings, sentences, addresses and offices are no providers.
/// Words that only organisations carry; the others above also stand in titles.
static FIRM: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:academy|institute|university|college|school|cent(?:er|re)s?|association|society|council|foundation|federation|hospital|clinic|seminars|webinars|systems?|company|group|labs?|studio|solutions|services|partners|press|guild|board|bureau|commission|department|organi[sz]ation|alliance|collective|coalition|inc|llc|ltd|limited|corp(?:oration)?|gmbh|ab|pty|plc|ymca|ywca|akademi(?:n|e)?|academia|instituto|universidad|red\s+cross|club|clubs|seminare|forum|network|chapter|trainers|education)\b|akademie\b",
    )
});
static NO_PROVIDER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"certificate|certifi(?:es|cation\s+(?:department|program|of))|certified|completion|\bcompleted\b|\bcourse\s+card\b|achievement|participation|attendance|appreciation|congratulations|award(?:ed)?\b|presented|recogni|transcript|statement|\brecord\b|confirmation|receipt|invoice|brochure|agenda|registration|sign-?in|\bthis\b|\bhas\b|\bhave\b|\bfor\s+(?:the|completing|attending)\b|\byou\b|\byour\b|\bour\b|\bis\b|\bare\b|\bwas\b|instructor\b|director\b|registrar\b|president\b|\bpage\s+\d|https?:|www\.|@|\d{3,}|\d[\w .,-]*\b(?:street|avenue|suite|road|lane|drive|blvd)\b|\bsuite\s+\d|authori[sz]ed\s+(?:training|provider|site)|\bhours?\b|\bcredits?\b|\bceus?\b|\bcecs?\b|\bapproved\b|accredited|accordance|guidelines|\boffice\s+of\b|^department\b|admissions|^page\b|program\b.*\bcompletion|provider\s*(?:no|#|number|id)|\bverify\b|\bscan\b|valid\b|expires|issued?\b|signature|printed|generated|report\s+date|order\s+placed|^the\s+following|dear\b|subject:|\bname\b|:\s*$|\bknow\s+all|presents\b|\bwe\b|\bthank|on-demand|continuing\s+education\s+(?:certificate|award|verification|report|form\b|for\b)|^proof\s+of\b|^verification\b|quiz\s+results?\b|professional\s+studies|\bheartsaver|\bprovider\b|front\s+of\s+card|since\s+\d|[a-z]{3}\.$|^✓|\bfaculty\b|\bmodule\b|\bnice\b|\bby\b|\bsee\b|\blevel\b|basic\s+life\s+support|\breformer\b|\bis\s+to\b|\bhere(?:by)?\b|\bknown?\b|zertifikat|\bteam\b|life\s+support|cardiovascular|all\s+rights|^(?:(?:first\s+aid|cpr|aed|bls|acls|pals|heartsaver|provider|adult|child|infant|pediatric|and|[&/,®\s])+)$|\bworkshop\s+for\b|hands-on|^attended\b|\bparticipated\b|\d\s*(?:pdps?|cpd|points?)\b|^my\s+learning|^examination\b|^join\b|^education$|^experience$|^presenter$",
    )
});
static APPROVED_BY: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^(?:approved|accredited|recogni[sz]ed|endorsed|accepted)\s+by$"));
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"[\s,(]+(?:rto|abn|acn|provider|code|reg(?:istered|istration)?|charity|no\b\.?|nr\b\.?|#)[a-z\s.:#()-]*\d[\d\s/-]*\)?$",
    )
});
static BY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:presented|provided|offered|sponsored|hosted|issued|organi[sz]ed|delivered|conducted|produced|developed|awarded|given|taught|administered|co-?sponsored)\s+(?:jointly\s+)?by:?\s*(?:the\s+)?$",
    )
});
static BY_INLINE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:(?:presented|provided|offered|sponsored|hosted|issued|organi[sz]ed|delivered|produced|authori[sz]ed)\s+(?:and\s+\w+\s+)?by:?|offered\s+through|team\s+at)\s+(?:the\s+)?(\S.*)$",
    )
});
static CURRICULUM: LazyLock<Regex> = LazyLock::new(|| fixed(r"curriculum\s+of\s+(?:the\s+)?$"));
/// Words before a name that make it an approver or a source of guidelines.
static APPROVER_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:approved|accredited|recogni[sz]ed|endorsed|accepted|approval|accreditation|designated|certified|reviewed|submitted|eligible|compliance\s+with|accordance\s+with(?:\s+current)?|aligned\s+with|based\s+on|follow(?:s|ing)|meets?|guidelines\s+(?:of|from)|standards?\s+(?:of|from)|according\s+to|affiliated\s+with|member\s+of|through|toward|renewal|petition|credits?|units?|hours?|ceus?|cecs?)\s*(?:by|of|for|with|from|through|as|an?|the|:|-|and|current|latest|\s)*(?:[a-z&.,/ ]{0,40}(?:,|and|&|/)\s*)?(?:the\s+)?$",
    )
});
static APPROVER_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^['’s]*\s*(?:/\s*ecc|guidelines|standards?|curriculum|(?:and|&|/|,)\s+[a-z]+\s+guidelines|approved|approval|accredited|accreditation|provider\s*(?:#|no|number|id|:|\d)|course\s*(?:#|no|number|id|:)|ceus?|cecs?|credits?|category|contact|hours?|certified|-?cpt|-?ces|-?pes|-?ep\b|-?cep|-?gei|recertification|id\b|\(?\d|:\s*\d|member|code\s+of|endorsed)",
    )
});

/// The provider of a certificate. `taken` are cells that hold the holder or the title; `both` says that both are known.
#[must_use]
pub fn find(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    taken: &[usize],
    both: bool,
) -> Settled<Named> {
    let mut found = Vec::new();
    let first = sheet.rows.first().map_or(1, |r| r.page);
    let rows = sheet.rows.iter().filter(|r| r.page == first).count().max(1);
    for cell in 0..sheet.cells.len() {
        known(sheet, labels, names, cell, rows, taken, &mut found);
        named_by(sheet, names, cell, &mut found);
        certifies(sheet, names, cell, &mut found);
    }
    letterhead(sheet, labels, rows, (taken, both), &mut found);
    labelled(sheet, labels, names, &mut found);
    settle(found)
}

fn known(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    cell: usize,
    rows: usize,
    taken: &[usize],
    found: &mut Vec<ProviderCandidate>,
) {
    let content = &sheet.cells[cell];
    let row = &sheet.rows[content.row];
    let text = content.text.as_str();
    let base = content.range.start;
    // "Approved by ....  ACE (CEP-5518)": the words before a name may stand in a cell of their own.
    let label = sheet.left(cell).map_or("", |left| {
        sheet.cells[left]
            .text
            .trim_end_matches(['.', ':', '\u{2026}', '_', ' '])
    });
    let labelled_so = APPROVED_BY.is_match(label);
    for hit in names.hits(text, |r| row.printed(base + r.start..base + r.end)) {
        let (before, after) = (&text[..hit.range.start], &text[hit.range.end..]);
        let by = BY.is_match(before);
        let approves =
            APPROVER_BEFORE.is_match(before) || (labelled_so && before.trim().is_empty());
        if !by && (approves || APPROVER_AFTER.is_match(after.trim_start())) {
            continue;
        }
        let whole = letters(&text[hit.range.clone()]) * 10 >= letters(text) * 7;
        // "NASM - Continuing Education" leads its line; "NASM-AP 3310" is a number.
        let leads = before.trim().is_empty()
            && !after.starts_with('-')
            && after
                .trim_start()
                .starts_with(['|', '\u{b7}', '-', ',', '(']);
        if hit.short && !whole && !by && !leads {
            continue;
        }
        if taken.contains(&cell) && !whole && !by {
            continue;
        }
        let printed = row
            .printed(base + hit.range.start..base + hit.range.end)
            .trim_matches(['™', '®', '℠', ' ']);
        // In a sentence the article is none of the name.
        let name = printed.strip_prefix("the ").unwrap_or(printed).to_owned();
        let accreditor = names.providers[hit.provider].class == Class::Accreditor;
        let one = found_at(
            name,
            Some(hit.provider),
            row.at(),
            "a name on the list of providers",
            if accreditor { 1 } else { 2 },
        )
        .and_if(accreditor, "an accreditor, which gives no courses", -4)
        .and_if(by, "behind \"presented by\"", 5)
        .and_if(whole, "it fills its line", 4)
        .and_if(!whole && leads, "it leads its line", 3)
        // Its own course's sentence: "the curriculum of the American Heart Association Program".
        .and_if(CURRICULUM.is_match(before), "whose curriculum it is", 1)
        .and_if(
            in_table_of_approvers(sheet, labels, cell),
            "in a table of approvers",
            -6,
        );
        found.push(placed(one, content.row, rows, row.page == sheet.pages[0]));
    }
    // A name whose letters lost their closeness, or found too much of it: "Linked in Learning".
    if let Some(index) = names
        .find_without_spaces(text)
        .filter(|_| names.find(text).is_none() && !taken.contains(&cell))
    {
        let one = found_at(
            names.providers[index].name.clone(),
            Some(index),
            row.at(),
            "a name on the list, spaced otherwise",
            6,
        );
        found.push(placed(one, content.row, rows, row.page == sheet.pages[0]));
    }
    // A name broken over two or three lines of one column.
    let mut joined = row.printed(content.range.clone()).to_owned();
    let mut next = cell;
    for _ in 0..2 {
        // A row shared with a large heading has no one size: the edge and the whole name are proof enough.
        let Some(below) = sheet.below(next).filter(|&b| {
            same_edge(sheet, next, b)
                && sheet.distance(sheet.cells[next].row, sheet.cells[b].row) < 1.6
        }) else {
            break;
        };
        joined = format!("{joined} {}", sheet.printed(below));
        next = below;
        let view = Folded::new(&joined);
        let text = view.text.trim_end_matches(['.', ',', ' ']);
        let whole = names
            .hits(text, |r| joined.get(view.original(r)).unwrap_or_default())
            .into_iter()
            .find(|h| !h.short && h.range == (0..text.len()));
        if let Some(hit) = whole {
            let name = joined
                .trim_end_matches(['.', ',', ' ', '®', '™'])
                .to_owned();
            let one = found_at(
                name,
                Some(hit.provider),
                row.at(),
                "a name on the list, over several lines",
                6,
            );
            found.push(placed(one, content.row, rows, row.page == sheet.pages[0]));
            break;
        }
    }
}

/// Whoever "presented by" names, listed or not.
fn named_by(sheet: &Sheet<'_>, names: &Names, cell: usize, found: &mut Vec<ProviderCandidate>) {
    let content = &sheet.cells[cell];
    let row = &sheet.rows[content.row];
    let Some(by) = BY_INLINE.captures(&content.text).and_then(|c| c.get(1)) else {
        return;
    };
    let text = by.as_str();
    let stop = [". ", "; ", " and ", " on ", ", a ", " in "]
        .iter()
        .filter_map(|mark| text.find(mark))
        .min()
        .unwrap_or(text.len());
    let stop = text[..stop].trim_end_matches(['.', ',', ' ']).len();
    let name = row
        .printed(content.range.start + by.start()..content.range.start + by.start() + stop)
        .trim()
        .to_owned();
    // "issued by a training organisation when …" names nobody.
    let capital = name
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(char::is_uppercase);
    if capital
        && letters(&name) >= 4
        && names.hits(&fold(&name), |_| "").is_empty()
        && ORGANISATION.is_match(&fold(&name))
    {
        found.push(found_at(name, None, row.at(), "behind \"presented by\"", 5));
    }
}

/// "Harborlight Academy certifies that Ana Diaz …": who certifies gave it.
fn certifies(sheet: &Sheet<'_>, names: &Names, cell: usize, found: &mut Vec<ProviderCandidate>) {
    static CERTIFIES: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"^(?:the\s+)?(\S.{2,80}?)\s+(?:hereby\s+|proudly\s+)?(?:certif(?:y|ies)\s+that|awards|presents\s+this|attests\s+that)\b",
        )
    });
    let content = &sheet.cells[cell];
    let row = &sheet.rows[content.row];
    let Some(name) = CERTIFIES.captures(&content.text).and_then(|c| c.get(1)) else {
        return;
    };
    let printed = row.printed(content.range.start + name.start()..content.range.start + name.end());
    let capital = printed.starts_with(char::is_uppercase);
    if capital
        && plausible(name.as_str())
        && ORGANISATION.is_match(name.as_str())
        && names.hits(name.as_str(), |_| "").is_empty()
    {
        found.push(found_at(
            printed.to_owned(),
            None,
            row.at(),
            "it certifies, in its own sentence",
            STRONG + 1,
        ));
    }
}

/// Names nobody listed: the first line that can be one, the taglines below it, and whoever stands at the foot.
fn letterhead(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    rows: usize,
    (taken, both): (&[usize], bool),
    found: &mut Vec<ProviderCandidate>,
) {
    let mut first = true;
    let mut joined_below = None;
    for cell in 0..sheet.cells.len() {
        let content = &sheet.cells[cell];
        let row = &sheet.rows[content.row];
        // "Soft Harbor Studio · Kailua": the name comes first; "Great Basin Society presents": the verb is none of it.
        let head = content
            .text
            .split(['|', '\u{b7}'])
            .next()
            .unwrap_or_default();
        // "Burrawang Training Pty Ltd RTO Code 41877": a number of its own follows the name.
        let head = NUMBERED
            .find(head)
            .map_or(head, |number| &head[..number.start()])
            .trim_end();
        let text = head.strip_suffix(" presents").unwrap_or(head);
        let top = content.row < (rows / 4).max(4) && row.page == sheet.pages[0];
        let foot = (content.row + 1) * 4 >= rows * 3;
        let labelled = labels.iter().any(|l| l.cell == cell && l.plain)
            || is_label(text)
            || value_of_other_label(sheet, labels, cell);
        if (!top && !foot)
            || joined_below == Some(cell)
            || taken.contains(&cell)
            || labelled
            || !plausible(text)
            || !dates::mentions(text).is_empty()
        {
            continue;
        }
        let organisation = ORGANISATION.is_match(text);
        if !(organisation || FIRM.is_match(text) || (first && top)) {
            continue;
        }
        let mut name = row
            .printed(content.range.start..content.range.start + text.len())
            .to_owned();
        // "Harborview" over "Movement Lab": one name on two lines.
        let shares_row = row.cells.len() > 1;
        let close = |b: usize| {
            same_edge(sheet, cell, b) && sheet.distance(content.row, sheet.cells[b].row) < 1.6
        };
        if let Some(below) = sheet
            .below(cell)
            .filter(|&b| stacked(sheet, cell, b) || (shares_row && close(b)))
        {
            let next = sheet.cells[below].text.as_str();
            let open = [" of", " and", " &", " for"]
                .iter()
                .any(|end| text.ends_with(end));
            if plausible(next) && (open || (!organisation && ORGANISATION.is_match(next))) {
                name = format!("{name} {}", sheet.printed(below));
                joined_below = Some(below);
            }
        }
        let whole = organisation || joined_below.is_some();
        let folded = fold(&name);
        let firm = FIRM.is_match(&folded) || joined_below.is_some();
        let says_what_for = !firm && folded.contains(" for ");
        let one = match (top, first) {
            (true, true) => found_at(name, None, row.at(), "the first line that can be a name", 3)
                .and_if(whole, "it reads as an organisation's", 2)
                .and_if(
                    !whole && both && content.row == 0 && !shares_row,
                    "it heads the document, and holder and title stand elsewhere",
                    1,
                )
                .and_if(says_what_for, "it says what for, as titles do", -2)
                .and_if(firm, "with a word that only organisations carry", 1),
            // Under the letterhead stand departments and mottoes.
            (true, false) => found_at(name, None, row.at(), "near the letterhead", 3),
            (false, _) => {
                let comma = text.contains(',');
                found_at(name, None, row.at(), "at the foot", 3)
                    .and_if(first, "and no name stands at the head", 1)
                    .and_if(comma, "with a comma, as places and titles have", -1)
            }
        };
        first &= !top;
        found.push(one);
    }
}

fn labelled(
    sheet: &Sheet<'_>,
    labels: &[Labelled],
    names: &Names,
    found: &mut Vec<ProviderCandidate>,
) {
    static AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
        fixed(r"^\d+(?:\.\d+)?\s.*\b(?:hours?|ceus?|cecs?|cpeus?|credits?|units?|points?)\W*$")
    });
    for label in labels
        .iter()
        .filter(|l| l.label == Label::Provider && (l.plain || l.inline.is_some()))
    {
        let row = sheet.cells[label.cell].row;
        let is_by = sheet.rows[row].folded.text[label.range.clone()].ends_with("by");
        if !label.plain && !is_by {
            continue;
        }
        let value = match &label.inline {
            Some(range) => Some((sheet.rows[row].printed(range.clone()).to_owned(), row)),
            None => values(sheet, labels, label)
                .into_iter()
                .find(|&c| !is_label(&sheet.cells[c].text))
                .map(|c| (sheet.printed(c).to_owned(), sheet.cells[c].row)),
        };
        let Some((name, row)) = value else { continue };
        let name = name
            .split(['|', '\u{b7}'])
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned();
        let folded = fold(&name);
        let number = folded.chars().filter(char::is_ascii_digit).count() >= 3;
        // "Awarded: 3 Yoga Alliance CE hours" names an amount.
        if number
            || AMOUNT.is_match(&folded)
            || letters(&folded) < 3
            || !dates::mentions(&folded).is_empty()
        {
            continue;
        }
        let listed = names
            .providers
            .iter()
            .position(|p| names.find(&folded).is_some_and(|hit| std::ptr::eq(hit, p)));
        let person_like = !ORGANISATION.is_match(&folded) && listed.is_none();
        let listed_too = i32::from(listed.is_some());
        let at = sheet.rows[row].at();
        found.push(if person_like {
            found_at(
                name,
                None,
                at,
                "behind a label, but it could be a person's name",
                2,
            )
        } else {
            found_at(
                name,
                listed,
                at,
                "behind its label",
                STRONG + 1 + listed_too,
            )
        });
    }
}

/// Approver tables: a heading such as "Approving organization" above, or an amount in the same row.
fn in_table_of_approvers(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize) -> bool {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        fixed(r"approv|accredit|organi[sz]ation|recogni|body|agency|association\s*$")
    });
    static AMOUNT: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"\d+(?:\.\d+)?\s*(?:$|[a-z ]*(?:ceu|cec|hour|credit|unit|point))"));
    let row = sheet.cells[cell].row;
    let many = sheet.rows[row].cells.len() > 1;
    let amount = many
        && sheet.rows[row]
            .cells
            .clone()
            .any(|c| c != cell && AMOUNT.is_match(&sheet.cells[c].text));
    let headed = (row.saturating_sub(8)..row).any(|r| {
        sheet.rows[r].cells.len() > 1
            && HEAD.is_match(&sheet.cells[sheet.rows[r].cells.start].text)
            && labels.iter().any(|l| sheet.cells[l.cell].row == r)
    });
    amount || (headed && row > 3 && many)
}

fn value_of_other_label(sheet: &Sheet<'_>, labels: &[Labelled], cell: usize) -> bool {
    labels.iter().any(|l| {
        l.inline.is_none()
            && l.plain
            && l.label != Label::Provider
            && values(sheet, labels, l).first() == Some(&cell)
    })
}

fn plausible(text: &str) -> bool {
    let text = ["inc.", "ltd.", "co.", "corp.", "association."]
        .iter()
        .find(|end| text.ends_with(**end))
        .map_or(text, |_| &text[..text.len() - 1]);
    (4..=90).contains(&text.len())
        && letters(text) * 10 >= text.chars().count() * 6
        && !NO_PROVIDER.is_match(text)
        && text.split_whitespace().count() <= 10
        && !spelled_heading(text)
}

/// "C e r t i f i c a t e  o f": a heading that lost its letters' closeness.
fn spelled_heading(text: &str) -> bool {
    let plain = squeeze(text);
    [
        "certificate",
        "completion",
        "achievement",
        "thiscertifies",
        "successfullycompleted",
        "attendance",
    ]
    .iter()
    .any(|w| plain.contains(w))
}

fn stacked(sheet: &Sheet<'_>, upper: usize, lower: usize) -> bool {
    let (a, b) = (&sheet.cells[upper], &sheet.cells[lower]);
    let alike = (a.size - b.size).abs() <= a.size.max(b.size) * 0.12;
    alike && same_edge(sheet, upper, lower) && sheet.distance(a.row, b.row) < 1.1
}

fn same_edge(sheet: &Sheet<'_>, upper: usize, lower: usize) -> bool {
    let (a, b) = (&sheet.cells[upper], &sheet.cells[lower]);
    (a.place.x0 - b.place.x0).abs() < a.size * 1.5
        || (a.place.x1 - b.place.x1).abs() < a.size * 1.5
        || ((a.place.x0 + a.place.x1) - (b.place.x0 + b.place.x1)).abs() < a.size * 3.0
}

/// The letterhead speaks loudest, the foot somewhat.
fn placed(one: ProviderCandidate, row: usize, rows: usize, first_page: bool) -> ProviderCandidate {
    match (first_page, row * 100 / rows) {
        (true, 0..=24) => one.and("in the letterhead", 3),
        (true, 75..) => one.and("at the foot", 1),
        _ => one,
    }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// What a name needs to be worth asking about: listed names stand on documents for many reasons.
const HEARD: i32 = 3;

fn settle(mut found: Vec<ProviderCandidate>) -> Settled<Named> {
    found.retain(|one| one.weight() >= HEARD);
    // A line that is part of a listed name, found elsewhere whole, is no name of its own.
    let listed: Vec<String> = found
        .iter()
        .filter(|one| one.value.known.is_some())
        .map(|one| squeeze(&fold(&one.value.name)))
        .collect();
    found.retain(|one| {
        one.value.known.is_some()
            || !listed
                .iter()
                .any(|l| *l != key(&one.value) && l.contains(&key(&one.value)))
    });
    resolve(found, print)
}

fn key(named: &Named) -> String {
    squeeze(&fold(&named.name))
}

/// What a second name is to a first: the fuller print of one name is the better evidence, and a listed one the better name.
fn print(first: &Named, second: &Named) -> Printing {
    let (a, b) = (key(first), key(second));
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    // "Balanced Body" over "Balanced Body Education": the longer is the whole name.
    let within = short.len() >= 10
        && long.contains(short.as_str())
        && !(first.known.is_some() && second.known.is_some());
    let same = (first.known.is_some() && first.known == second.known) || a == b || within;
    let full = |named: &Named| (named.known.is_some(), named.name.len());
    match full(second).cmp(&full(first)) {
        _ if !same => Printing::Other,
        Ordering::Greater => Printing::Fuller,
        Ordering::Equal => Printing::Same,
        Ordering::Less => Printing::Less,
    }
}
