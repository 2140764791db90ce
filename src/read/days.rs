//! What each printed date stands for: completed, issued, expires, started, or none of them.
//!
//! The words beside a date decide, never its mere presence; a date nobody names is a question unless it stands alone in the sentence of completion.

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::{Datelike, Months};
use regex::Regex;

use crate::finding::{Code, Finding};
use crate::read::clues::{Clue, FAIR, Printing, STRONG, Settled, WEAK, Weighed, resolve};
use crate::read::dates::{self, DateMention, Order};
use crate::read::fold::fold;
use crate::read::pattern::fixed;
use crate::read::personal::{Personal, ends_in_words_of_birth, has_words_of_birth};
use crate::read::record::{At, Kind, Period, PrintedDate};
use crate::read::sheet::Sheet;
use crate::rules::names::DateOrder;

/// The dates of one certificate.
#[derive(Debug, Clone, Default)]
pub struct Days {
    /// The day of completion; the last day of a range.
    pub completed_on: Settled<PrintedDate>,
    /// The day of issue.
    pub issued_on: Settled<PrintedDate>,
    /// The printed end of validity.
    pub expires_on: Settled<PrintedDate>,
    /// The first day of a range.
    pub started_on: Settled<PrintedDate>,
    /// A printed period of validity.
    pub validity: Settled<Period>,
}

/// What the words beside a date say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The course was completed.
    Completed,
    /// A bare "Date", or "on": the completion, unless something better is printed.
    Dated,
    /// The document was issued, or the credential earned.
    Issued,
    /// The end of validity.
    Expires,
    /// The first day.
    Started,
    /// Printed, updated, ordered: none of these.
    Other,
}

/// A date on the sheet with its role, if the document gives it one.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The date.
    pub mention: DateMention,
    /// Its row.
    pub row: usize,
    /// What the words say.
    pub role: Option<Role>,
    /// Where the words stand that say it.
    pub says: &'static str,
}

/// Labels before a date, told from their end; the first that matches decides, so the narrow ones stand first.
static BEFORE: LazyLock<Vec<(Role, Regex)>> = LazyLock::new(|| {
    [
        (Role::Other, r"(?:access|account|subscription|log-?in|link|download|voucher|coupon|offer|activity|course|program(?:me)?|credit|accreditation|approval|offering|provider|enduring\s+material)\s+(?:approval\s+|content\s+|materials?\s+|access\s+)?(?:expir\w+|release|valid\w*(?:\s+(?:through|until|thru|to))?|end)(?:\s+(?:date|on))?|(?:licen[cs]e|membership|insurance|policy|passport|(?:course|activity|provider|program(?:me)?)\s+approval|(?:approval|provider|sponsor)\s*(?:#|no\.?|number)?\s*[a-z0-9-]*\d[a-z0-9-]*,?)\s+(?:(?:is\s+)?valid\s+(?:through|until|thru|to)|expir\w+|renew\w*|ends?)(?:\s+(?:date|on|by))?|terminat\w+(?:\s+date)?|(?:approved|accredited|accreditation|approval|available|offered|open)\s+(?:from|through|until|period|valid\s+(?:through|until))|term\s+of\s+approval|release(?:d)?(?:\s+date)?|publi(?:shed|cation)(?:\s+date)?"),
        (Role::Other, r"(?:release|publication|review|update|expiration|approval|version)\s+date\s+(?:of|for)\s+(?:this|the)\s+(?:course|activity|program(?:me)?|module)"),
        (Role::Other, r"(?:print(?:ed|out)?|generat(?:ed|ion)|download(?:ed)?|access(?:ed)?|retrieved|updated|modified|revis(?:ed|ion)|version|report(?:ed)?|order(?:ed)?(?:\s+placed)?|payment|paid|purchased?|invoiced?|member\s+since|since|review(?:ed)?|effective|sent|received|signed|signature|registered|registration|enrol(?:l)?(?:ed|ment)|submitted|application|exam\s+scheduled|scheduled|copyright|©|\(c\)|created|posted|joined|hired?|hire|founded|established|est\.?|next\s+\w+|appointment|request(?:ed)?|verified|verification|deadline|rev\.?|last\s+\w+)(?:\s+(?:date|on|by|at|date\s*/\s*time))?"),
        (Role::Other, r"(?:date\s+(?:of\s+)?(?:print(?:ed|ing)?|report|purchase|payment|order|registration|hire|revision|enrol(?:l)?ment|application|request|submission))|as\s+of|page|revision\s+date|copyright\s+date"),
        (Role::Expires, r"(?:expir(?:es|ed|y|ation|ing)?|exp\.?)(?:\s+(?:date|on|end))?|date\s+(?:of\s+)?(?:expir(?:es|y|ation)|renewal)|(?:is\s+)?valid\s*(?:until|till|til|through|thru|to|unto)|(?:recommended\s+)?(?:renew(?:al)?|re-?certif(?:y|ication)|retrain(?:ing)?)(?:\s+(?:by|date|due|due\s+date|before))*|good\s+(?:through|thru|until)|void\s+after|due\s+(?:date|by)|valid\s+end|end\s+of\s+validity|best\s+before|certification\s+(?:ends?|end\s+date)|through|until|thru|valid\s+\w+\s+until|date\s+d'expiration|expire\s+le|gueltig\s+bis|valable\s+jusqu'?au|valido\s+hasta|vence"),
        (Role::Started, r"(?:start(?:s|ed)?|begin(?:s|ning)?|began|commenc(?:ed|ing|es))(?:\s+(?:date|on))?|date\s+started|from|first\s+day"),
        (Role::Issued, r"(?:certificate\s+|card\s+|credential\s+|badge\s+)?(?:issue|issued|issuance|issuing|issued\s+this)(?:\s+(?:date|on|the))?|date\s+(?:of\s+)?(?:(?:this\s+)?certificate|issued?|issuance|certified|certification)|date\s+d'emission|certificate\s+date|certified(?:\s+(?:on|since|date))?|certification\s+(?:date|start|granted)|valid\s+(?:from|since)|effective\s+(?:date|from)|letter\s+date|fait\s+a\s+[a-z' -]{2,30},?\s+le|ausgestellt\s+am|emis(?:e|o|ion)|delivre\s+le|initial\s+certification(?:\s+date)?"),
        (Role::Completed, r"(?:complet(?:ed|ion|es|ing)|finish(?:ed)?|conclu(?:ded|sion)|passed|earned|attend(?:ed|ance)|participat(?:ed|ion)|viewed|held|conducted|took\s+place|taken|achieved|presented|delivered)(?:\s+(?:date|on|on\s+the|from|in|during|between|this))?|date(?:s|\(s\))?\s+(?:of\s+)?(?:the\s+)?(?:live\s+)?(?:course\s+|program\s+|class\s+|activity\s+|training\s+|event\s+)?(?:complet(?:ed|ion)|finish(?:ed)?|passed|earned|attend(?:ed|ance)|participation|assessment|training|course|class|workshop|event|activity|program(?:me)?|session|conference|seminar|webinar|meeting|presentation|lecture|study|achieved|award(?:ed)?|viewed|held|taken|credit(?:s)?)|(?:course|class|training|event|activity|workshop|program(?:me)?|session|seminar|webinar|conference|meeting|live|exam|test|assessment|series|award|end|term|semester|completed|attendance|study|congress|clinic|lecture)\s+(?:end\s+|completion\s+)?date(?:s|\(s\))?|(?:term|semester|course)\s+end(?:ed|s)?|award(?:ed)?(?:\s+(?:on|date|this))?|given(?:\s+(?:this|on|the))*|(?:on\s+)?this(?:\s+the)?|witness\s+whereof.*|(?:event|course|class|workshop|conference|session|series|program(?:me)?|training|seminar|webinar|meeting)\s*:|date\s+de\s+(?:reussite|fin|completion)|date\s+d'achevement|slutford|complet(?:ado|ata|e)\s+(?:el|il|le|em)?|abgeschlossen\s+am|finalizacion|conclusao|수료일(?:\s+date)?|完成日期"),
        (Role::Dated, r"date(?:s|d|\(s\))?|on(?:\s+the)?|fecha|datum|dato|data|en\s+date\s+du|day|when"),
    ]
    .into_iter()
    .map(|(role, pattern)| (role, fixed(&format!(r"(?:^|[^a-z0-9])(?:{pattern})(?:\s*\(?(?:mm|dd|m/d|month|day|d/m|yyyy)[a-z/ .-]*\)?)?[\s:.,;=_\-(|]*$"))))
    .collect()
});

/// Labels right behind a date.
static AFTER: LazyLock<Vec<(Role, Regex)>> = LazyLock::new(|| {
    [
        (Role::Expires, r"\(?(?:expir(?:es|y|ation)(?:\s+date)?|valid\s+until|renew(?:al)?\s+(?:by|date))"),
        (Role::Issued, r"\(?(?:date\s+(?:of\s+)?issued?|issue(?:d)?\s+date|date\s+issued)"),
        (
            Role::Completed,
            r"\(?(?:date\s+(?:of\s+)?(?:complet(?:ed|ion)|training|course|attendance)|complet(?:ed|ion)\s+date|course\s+date)",
        ),
        (Role::Dated, r"\(?dates?\b"),
    ]
    .into_iter()
    .map(|(role, pattern)| (role, fixed(&format!(r"^[\s:.,;=_\-]*(?:{pattern})\)?[\s:.]*$"))))
    .collect()
});

/// A whole cell that names dates above or below it.
static CELL: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^[\s_*(]*(?:the\s+)?[a-z가-힣一-龥()/ .'-]{2,40}[\s:.*)_]*$"));
static VALID_PAIR: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"dates?\s+valid|valid(?:ity)?\s+dates?|valid(?:\s+from)?|validity|certification\s+period|period\s+of\s+certification",
    )
});
static CERTIFIED: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\b(?:date\s+certified|certified\s+(?:on|date|since))\b"));
static APPROVAL: LazyLock<Regex> = LazyLock::new(|| fixed(r"approv|accredit|licen[sc]"));
static VALIDITY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:valid(?:ity)?|certification|expires?|good|renew(?:ed|al)?|current)[a-z\s:/,().-]{0,60}?\b(\d{1,2}|one|two|three|four|five)\s*(?:\(\s*\d\s*\)\s*)?-?\s*(years?|yrs?|months?)\b|\b(\d{1,2}|one|two|three|four|five)\s*(?:\(\s*\d\s*\)\s*)?-?\s*(years?|yrs?|months?)\s+(?:validity|from\s+(?:the\s+)?(?:date|issue|completion)|certification|after\s+(?:the\s+)?(?:date|issue|completion))|^\s*(\d{1,2}|one|two|three)\s*-?\s*(years?|months?)\s*$",
    )
});

/// Whether a period of validity is printed.
#[must_use]
pub fn prints_a_validity(sheet: &Sheet<'_>) -> bool {
    sheet
        .rows
        .iter()
        .any(|row| VALIDITY.is_match(&row.folded.text))
}

/// Every date of the sheet with its role. A birth date is none of them.
#[must_use]
pub fn place(sheet: &Sheet<'_>) -> Vec<Placed> {
    let personal = Personal::on(sheet);
    let mut placed: Vec<Placed> = Vec::new();
    for (row, content) in sheet.rows.iter().enumerate() {
        let found = dates::mentions(&content.folded.text);
        for (index, mention) in found.iter().enumerate() {
            if personal.is_at(row, &mention.range) {
                continue;
            }
            let previous = index.checked_sub(1).map(|i| found[i].range.end);
            let next = found.get(index + 1).map(|m| m.range.start);
            let named = role_of(sheet, row, mention, previous, next);
            let (role, says) = named
                .map_or((None, "no word says what it stands for"), |(role, says)| {
                    (Some(role), says)
                });
            let (role, says) = match role {
                Some(Role::Expires) if beside_a_release(sheet, row) => (
                    Some(Role::Other),
                    "the end of an activity, beside its release",
                ),
                _ => (role, says),
            };
            placed.push(Placed {
                mention: mention.clone(),
                row,
                role,
                says,
            });
        }
    }
    join_over_rows(sheet, &mut placed);
    pair_up(sheet, &mut placed);
    placed
}

/// Joins a range of days that runs on in the next row: "March 13, 2025 –" above "March 14, 2025".
fn join_over_rows(sheet: &Sheet<'_>, placed: &mut Vec<Placed>) {
    static RUNS_ON: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"^\s*(?:-|to|through|thru|until|and|bis|und|au|al)\s*$"));
    for last in (1..placed.len()).rev() {
        let (before, after) = (&placed[last - 1], &placed[last]);
        let text = |one: &Placed| sheet.rows[one.row].folded.text.as_str();
        let is_range = after.row == before.row + 1
            && RUNS_ON.is_match(&text(before)[before.mention.range.end..])
            && text(after)[..after.mention.range.start].trim().is_empty();
        // "Valid from" and "to" are a beginning and an end.
        let is_of_course = matches!(before.role, None | Some(Role::Completed | Role::Dated));
        let first = match before.mention.dates.as_slice() {
            [first] if is_range && is_of_course => first.date,
            _ => continue,
        };
        let (role, says) = (before.role, before.says);
        let joined = &mut placed[last];
        joined.mention.start = Some(first);
        if joined.role.is_none() {
            (joined.role, joined.says) = (role, says);
        }
        placed.remove(last - 1);
    }
}

/// "Original release date: June 1, 2023. Expiration date: June 1, 2026": an activity's, in its row or in the next.
fn beside_a_release(sheet: &Sheet<'_>, row: usize) -> bool {
    static RELEASE: LazyLock<Regex> = LazyLock::new(|| {
        fixed(r"\b(?:release|publication|launch)\s+date\b|\b(?:released|last\s+reviewed)\b")
    });
    (row.saturating_sub(1)..=row + 1)
        .filter_map(|row| sheet.rows.get(row))
        .any(|row| RELEASE.is_match(&row.folded.text))
}

fn role_of(
    sheet: &Sheet<'_>,
    row: usize,
    mention: &DateMention,
    previous: Option<usize>,
    next: Option<usize>,
) -> Option<(Role, &'static str)> {
    let text = sheet.rows[row].folded.text.as_str();
    let cell = sheet.cell_at(row, mention.range.start)?;
    let bounds = sheet.cells[cell].range.clone();
    let from = previous.map_or(bounds.start, |p| p.max(bounds.start));
    let before = without_weekday(&text[from..mention.range.start.max(from)]);
    if let Some(role) = named_before(before) {
        // "from January 8 to April 9": the range is the course's.
        let range = mention.start.is_some() && role == Role::Started;
        // "issued to Ana Diaz on May 4": the verb says what the day stands for.
        let verb = (role == Role::Dated).then(|| loose(before)).flatten();
        return Some(match verb {
            Some(role) => (role, "in a sentence that names it"),
            None => (
                if range { Role::Completed } else { role },
                "behind its label",
            ),
        });
    }
    let end = next
        .map_or(bounds.end, |n| n.min(bounds.end))
        .max(mention.range.end);
    if let Some(role) = named(&AFTER, &text[mention.range.end..end]) {
        return Some((role, "before its label"));
    }
    if !before.trim().is_empty()
        && !before.trim_end().ends_with([',', ';', '|', '\u{b7}', '/'])
        && before.trim().len() > 3
    {
        // Words that are no label stand between: only a role named just before them counts.
        return loose(before).map(|role| (role, "in a sentence that names it"));
    }
    let of_cell = |c: usize| {
        let label = sheet.cells[c].text.as_str();
        if !CELL.is_match(label) || !dates::mentions(label).is_empty() {
            return None;
        }
        named_before(label)
    };
    let alone = mention.range.start <= bounds.start + 2;
    let beside = sheet
        .left(cell)
        .filter(|_| alone)
        .and_then(of_cell)
        .map(|role| (role, "beside its label"));
    let (under, over) = ("below its label", "above its label");
    let above = sheet
        .above(cell)
        .and_then(|c| of_cell(c).map(|role| (role, sheet.distance(sheet.cells[c].row, row))));
    let below = sheet
        .below(cell)
        .and_then(|c| of_cell(c).map(|role| (role, sheet.distance(row, sheet.cells[c].row))));
    beside
        .or_else(|| match (above, below) {
            (Some((a, _)), Some((b, _))) if a == b => Some((a, "between its labels")),
            // Labels above and below: the closer one, if it is clearly closer.
            (Some((a, near)), Some((b, far))) => {
                if near < far * 0.6 {
                    Some((a, under))
                } else if far < near * 0.6 {
                    Some((b, over))
                } else if grid_has_labels_above(sheet, row) {
                    Some((a, under))
                } else {
                    None
                }
            }
            (Some((a, _)), None) => Some((a, under)),
            (None, b) => b.map(|(b, _)| (b, over)),
        })
        .or_else(|| {
            carried_over(sheet, row, cell, mention)
                .map(|role| (role, "after the line that leads to it"))
        })
}

/// The row above ends in the words that lead to this date: "completed the course on".
fn carried_over(sheet: &Sheet<'_>, row: usize, cell: usize, mention: &DateMention) -> Option<Role> {
    let starts = mention.range.start <= sheet.cells[cell].range.start + 12;
    let above = sheet
        .above(cell)
        .filter(|&c| starts && sheet.distance(sheet.cells[c].row, row) < 2.5)?;
    named_before(&sheet.cells[above].text)
}

/// In a grid, the first row of cells tells whether labels stand above or below their values.
fn grid_has_labels_above(sheet: &Sheet<'_>, row: usize) -> bool {
    let up = sheet.rows[..row]
        .iter()
        .rev()
        .take_while(|r| r.cells.len() > 1 && r.page == sheet.rows[row].page)
        .count();
    let down = sheet.rows[row + 1..]
        .iter()
        .take_while(|r| r.cells.len() > 1 && r.page == sheet.rows[row].page)
        .count();
    // Label rows and value rows alternate from the top: an odd number of rows above means a label row comes first.
    up % 2 == 1 && (down % 2 == 0)
}

fn without_weekday(before: &str) -> &str {
    static WEEKDAY: LazyLock<Regex> = LazyLock::new(|| {
        fixed(
            r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*(?:the\s*)?$",
        )
    });
    WEEKDAY
        .find(before)
        .map_or(before, |m| &before[..m.start()])
}

/// What a label before a date says of it.
fn named_before(text: &str) -> Option<Role> {
    if ends_in_words_of_birth(text) {
        return Some(Role::Other);
    }
    named(&BEFORE, text)
}

fn named(words: &[(Role, Regex)], text: &str) -> Option<Role> {
    let text = text.trim_end();
    if text.is_empty() {
        return None;
    }
    words
        .iter()
        .filter_map(|(role, pattern)| pattern.find(text).map(|m| (m.start(), *role)))
        .min_by_key(|(start, _)| *start)
        .map(|(_, role)| role)
}

/// A role named in the same cell before other words: "Expires for all classes 05/2026".
fn loose(before: &str) -> Option<Role> {
    static LOOSE: LazyLock<Vec<(Role, Regex)>> = LazyLock::new(|| {
        vec![
            (
                Role::Other,
                fixed(
                    r"\b(?:printed|generated|downloaded|updated|revised|copyright|order|invoice|member\s+since|https?:|version)\b",
                ),
            ),
            (
                Role::Expires,
                fixed(
                    r"\b(?:expir(?:es|y|ation)|valid\s+(?:until|through|thru)|renew(?:al)?\s+(?:by|date))\b",
                ),
            ),
            (
                Role::Completed,
                fixed(
                    r"\b(?:completed|attended|held|participated|passed)\b[^.;]{0,60}\b(?:on|in|at|during|from|,)\s*$|\b(?:completed|held)\b[^.;]{0,40}$",
                ),
            ),
            (Role::Issued, fixed(r"\bissued\b[^.;]{0,60}\b(?:on|,)\s*$")),
        ]
    });
    if has_words_of_birth(before) {
        return Some(Role::Other);
    }
    LOOSE
        .iter()
        .find(|(_, pattern)| pattern.is_match(before))
        .map(|(role, _)| *role)
}

/// Two dates in one row under "Dates valid", or the second of "05/01/2025 - 05/01/2027".
fn pair_up(sheet: &Sheet<'_>, placed: &mut [Placed]) {
    for one in placed.iter_mut().filter(|p| p.mention.start.is_some()) {
        // A range of about a year or more on a card is a validity, not a course.
        let long = one.mention.start.is_some_and(|start| {
            let last = one
                .mention
                .dates
                .last()
                .map_or(start.first(), |r| r.date.last());
            (last - start.first()).num_days() > 330
        });
        let says_valid = sheet
            .cell_at(one.row, one.mention.range.start)
            .is_some_and(|c| {
                let near = [Some(c), sheet.left(c), sheet.above(c), sheet.below(c)];
                near.into_iter()
                    .flatten()
                    .any(|n| VALID_PAIR.is_match(&sheet.cells[n].text))
            });
        let approval = APPROVAL.is_match(&sheet.rows[one.row].folded.text);
        if long && approval {
            (one.role, one.says) = (Some(Role::Other), "a long range in a line about approval");
        } else if long && (says_valid || one.role.is_none()) {
            (one.role, one.says) = (
                Some(Role::Expires),
                "the end of a range as long as a validity",
            );
        }
    }
}

/// Everything the dates of a certificate say. `awards` tells whether it prints amounts, `holder` is where its holder is printed, `order` the issuer's habit.
pub fn read(
    sheet: &Sheet<'_>,
    placed: &[Placed],
    kind: Kind,
    awards: bool,
    holder: Option<&At>,
    order: Option<DateOrder>,
    findings: &mut Vec<Finding>,
) -> Days {
    let order = settled_order(placed, order);
    let of = |role: Role| {
        placed
            .iter()
            .filter(|p| p.role == Some(role))
            .collect::<Vec<_>>()
    };
    let weigh = |placed: &[&Placed], weight: i32| weighed(sheet, placed, order, weight);
    let card = kind == Kind::CprAed;
    // A certificate of appreciation dates the lecture, a letter itself.
    let letter = matches!(
        kind,
        Kind::Petition | Kind::Authoring | Kind::Teaching | Kind::Credential
    ) || (kind == Kind::Lecturing && !sheet.squeezed.contains("certificateof"));
    let nameless = placed
        .iter()
        .filter(|p| p.role.is_none())
        .collect::<Vec<_>>();

    let expires = weigh(&of(Role::Expires), STRONG);
    let mut issued = weigh(&of(Role::Issued), STRONG);
    // A course certificate may call its completion a certification, or mean its issue: a person tells.
    let certified = |one: &Weighed<PrintedDate>| CERTIFIED.is_match(&fold(&one.at.text));
    let course = kind == Kind::Completion || (kind == Kind::Credential && awards);
    let certified = if course {
        issued.extract_if(.., |one| certified(one)).collect()
    } else {
        Vec::new()
    };
    if let Some(head) = nameless
        .iter()
        .find(|p| letter && issued.is_empty() && heads_a_letter(sheet, p))
    {
        issued = said(weigh(&[head], FAIR), "alone at the head of a letter");
    }
    if let Some(valid) = placed
        .iter()
        .find(|p| p.role == Some(Role::Expires) && issued.is_empty() && p.mention.start.is_some())
    {
        // "Dates valid: Feb 11, 2023 - Feb 28, 2025": valid from the first day.
        let start = valid.mention.start.map(|start| {
            Weighed::new(
                start,
                sheet.rows[valid.row].at(),
                "the first day of its validity",
                STRONG,
            )
        });
        issued = start.into_iter().collect();
    }
    let mut completed = of(Role::Completed);
    let mut finished =
        days_of_one_event(sheet, &completed, order).unwrap_or_else(|| weigh(&completed, STRONG));
    let bare = of(Role::Dated);
    if letter && completed.is_empty() && issued.is_empty() {
        // The bare "Date" of a letter is its own.
        issued = weigh(&bare, FAIR);
    } else if completed.is_empty() {
        finished = days_of_one_event(sheet, &bare, order).unwrap_or_else(|| weigh(&bare, FAIR));
        completed = bare;
    }
    if finished.is_empty() && !certified.is_empty() {
        finished = said(
            certified,
            "a course certificate's \"certified\" may be its completion or its issue",
        );
        for one in &mut finished {
            one.clues[0].weight = WEAK;
        }
    }
    if completed.is_empty() && finished.is_empty() && !letter && !card {
        // The days of an event say when it ended, even where no word names them.
        completed = nameless
            .iter()
            .filter(|p| p.mention.start.is_some())
            .copied()
            .collect();
        finished = said(weigh(&completed, FAIR), "the days of an event");
    }
    if kind == Kind::Authoring {
        // What a letter of acceptance dates is the event or the issue to come.
        completed.clear();
        finished.clear();
    }
    if finished.is_empty() && issued.is_empty() && !nameless.is_empty() {
        if letter {
            issued = weigh(&nameless, WEAK);
        } else if !card
            && placed.len() == 1
            && stands_in_the_sentence(sheet, nameless[0].row, holder)
        {
            finished = said(
                weigh(&nameless, FAIR),
                "the only date, in the place of the completion",
            );
        } else {
            finished = weigh(&nameless, WEAK);
            findings.push(
                Finding::new(
                    Code::DateUnlabelled,
                    "a date is printed, but the document does not say what it stands for",
                )
                .on(sheet.rows[nameless[0].row].page),
            );
        }
    }
    let validity = validity(sheet);
    let mut dates = Ends {
        finished,
        issued,
        expires,
    };
    dates.check(validity.reading.value(), findings);
    Days {
        completed_on: resolve(dates.finished, print),
        issued_on: resolve(dates.issued, print),
        expires_on: resolve(dates.expires, print),
        started_on: started(sheet, &completed, &of(Role::Started), order),
        validity,
    }
}

/// Each date that a mention can mean, with what the document says of it.
fn weighed(
    sheet: &Sheet<'_>,
    placed: &[&Placed],
    order: Option<Order>,
    weight: i32,
) -> Vec<Weighed<PrintedDate>> {
    let mut found = Vec::new();
    for p in placed {
        let dates = dates_of(p, order);
        let [open, settled] = [dates.len() > 1, p.mention.dates.len() > dates.len()];
        found.extend(dates.into_iter().map(|date| {
            Weighed::new(date, sheet.rows[p.row].at(), p.says, weight)
                .and_if(open, "its digits can be read two ways", 0)
                .and_if(
                    settled,
                    "the document or its issuer settles the order of day and month",
                    0,
                )
                .and_if(p.mention.start.is_some(), "the last day of a range", 0)
        }));
    }
    found
}

/// The same dates, by a place that no word names.
fn said(mut dates: Vec<Weighed<PrintedDate>>, says: &'static str) -> Vec<Weighed<PrintedDate>> {
    for date in &mut dates {
        date.clues[0].says = says.into();
    }
    dates
}

/// What a second date is to a first: a month printed beside its own day says nothing new.
fn print(first: &PrintedDate, second: &PrintedDate) -> Printing {
    let within = |month: &PrintedDate, day: &PrintedDate| {
        matches!(month, PrintedDate::Month(..))
            && month.first() <= day.first()
            && day.last() <= month.last()
    };
    if first == second {
        Printing::Same
    } else if within(first, second) {
        Printing::Fuller
    } else if within(second, first) {
        Printing::Less
    } else {
        Printing::Other
    }
}

/// The date of a letter: alone on a line above its text.
fn heads_a_letter(sheet: &Sheet<'_>, placed: &Placed) -> bool {
    let cell = sheet.cell_at(placed.row, placed.mention.range.start);
    placed.row * 2 < sheet.rows.len().max(4)
        && cell.is_some_and(|c| sheet.cells[c].range.len() < placed.mention.range.len() + 4)
}

/// A bare date between the sentence of completion, or the holder, and the signatures.
fn stands_in_the_sentence(sheet: &Sheet<'_>, row: usize, holder: Option<&At>) -> bool {
    static SENTENCE: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"complet|particip|attend|certif|award|achiev"));
    static MARGIN: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"https?:|www\.|page\s+\d|\d{1,2}:\d\d|©|copyright"));
    let sentence = sheet.rows[..row]
        .iter()
        .any(|r| SENTENCE.is_match(&r.folded.text));
    let named = holder.is_some_and(|at| {
        sheet.rows[..row]
            .iter()
            .any(|r| r.page == at.page && r.line.number == at.line)
    });
    let foot = (row + 1) * 100 > sheet.rows.len() * 85;
    (sentence || (named && !foot))
        && !MARGIN.is_match(&sheet.rows[row].folded.text)
        && sheet.rows[row].line.place.y0 > 60.0
}

fn started(
    sheet: &Sheet<'_>,
    completed: &[&Placed],
    named: &[&Placed],
    order: Option<Order>,
) -> Settled<PrintedDate> {
    let first = completed
        .iter()
        .find_map(|p| Some((p.mention.start?, p.row)));
    let found = match first {
        Some((start, row)) => vec![Weighed::new(
            start,
            sheet.rows[row].at(),
            "the first day of a range",
            STRONG,
        )],
        None => weighed(sheet, named, order, STRONG),
    };
    resolve(found, print)
}

/// The order of day and month that the document itself proves: a date beside it that allows one order only, or the issuer's habit.
fn settled_order(placed: &[Placed], habit: Option<DateOrder>) -> Option<Order> {
    let proven: Vec<Order> = placed
        .iter()
        .filter(|p| {
            p.mention.digits
                && p.mention.dates.len() == 1
                && p.mention.dates[0].order != Order::Plain
        })
        .map(|p| p.mention.dates[0].order)
        .collect();
    if let Some(first) = proven.first() {
        return proven.iter().all(|o| o == first).then_some(*first);
    }
    // A month-only end of validity falls on the month of issue.
    let ends: Vec<u32> = placed
        .iter()
        .filter_map(|p| match (p.role, p.mention.dates.as_slice()) {
            (Some(Role::Expires), [only]) => match only.date {
                PrintedDate::Month(_, month) => Some(month),
                PrintedDate::Day(_) => None,
            },
            _ => None,
        })
        .collect();
    for open in placed.iter().filter(|p| p.mention.dates.len() == 2) {
        let fits: Vec<Order> = open
            .mention
            .dates
            .iter()
            .filter(|r| ends.contains(&r.date.first().month()))
            .map(|r| r.order)
            .collect();
        if let [only] = fits.as_slice() {
            return Some(*only);
        }
    }
    habit.map(|habit| match habit {
        DateOrder::MonthFirst => Order::MonthFirst,
        DateOrder::DayFirst => Order::DayFirst,
    })
}

/// "Saturday 10/5/2024 and Sunday 10/6/2024": days of one event in one row; it is completed on the last.
fn days_of_one_event(
    sheet: &Sheet<'_>,
    placed: &[&Placed],
    order: Option<Order>,
) -> Option<Vec<Weighed<PrintedDate>>> {
    let [first, .., last] = placed else {
        return None;
    };
    let only = |p: &Placed| match dates_of(p, order).as_slice() {
        [PrintedDate::Day(day)] => Some(*day),
        _ => None,
    };
    let days: Option<Vec<_>> = placed
        .iter()
        .map(|p| only(p).filter(|_| p.row == first.row))
        .collect();
    let days = days?;
    let ascending = days
        .windows(2)
        .all(|pair| pair[0] < pair[1] && (pair[1] - pair[0]).num_days() <= 7);
    let end = PrintedDate::Day(days[days.len() - 1]);
    ascending.then(|| {
        vec![Weighed::new(
            end,
            sheet.rows[last.row].at(),
            "the last of an event's days in one row",
            STRONG,
        )]
    })
}

fn dates_of(placed: &Placed, order: Option<Order>) -> Vec<PrintedDate> {
    let all = &placed.mention.dates;
    match order {
        Some(order) if all.len() > 1 => all
            .iter()
            .filter(|r| r.order == order)
            .map(|r| r.date)
            .collect(),
        _ => all.iter().map(|r| r.date).collect(),
    }
}

fn validity(sheet: &Sheet<'_>) -> Settled<Period> {
    const WORDS: &[&str] = &["one", "two", "three", "four", "five"];
    let mut found: Vec<Weighed<Period>> = Vec::new();
    for row in &sheet.rows {
        for captures in VALIDITY.captures_iter(&row.folded.text) {
            let mut groups = captures.iter().skip(1).flatten();
            let (Some(number), Some(unit)) = (groups.next(), groups.next()) else {
                continue;
            };
            let count = number.as_str().parse().ok().or_else(|| {
                WORDS
                    .iter()
                    .position(|w| *w == number.as_str())
                    .and_then(|i| u32::try_from(i + 1).ok())
            });
            let Some(count) = count.filter(|c| (1..=60).contains(c)) else {
                continue;
            };
            let period = if unit.as_str().starts_with('m') {
                Period::Months(count)
            } else {
                Period::Years(count)
            };
            found.push(Weighed::new(
                period,
                row.at(),
                "in words about validity",
                STRONG,
            ));
        }
    }
    resolve(found, |first, second| {
        if first.months() == second.months() {
            Printing::Same
        } else {
            Printing::Other
        }
    })
}

/// The days between which a certificate holds, before they are settled.
struct Ends {
    finished: Vec<Weighed<PrintedDate>>,
    issued: Vec<Weighed<PrintedDate>>,
    expires: Vec<Weighed<PrintedDate>>,
}

impl Ends {
    /// Checks between fields: an end whole years after a beginning speaks for both; an end before its beginning, or one that the printed
    /// validity does not span, is a question.
    fn check(&mut self, validity: Option<&Period>, findings: &mut Vec<Finding>) {
        let Some(ended) = only(&self.expires) else {
            return;
        };
        for began in [&mut self.finished, &mut self.issued] {
            let fits = |one: &Weighed<PrintedDate>| {
                (1..=5).any(|years| whole_years(one.value, ended, years))
            };
            let fitting: Vec<_> = began.iter().filter(|one| fits(one)).cloned().collect();
            // Digits that fit either way round prove neither.
            if only(&fitting).is_some() {
                began
                    .iter_mut()
                    .filter(|one| fits(one))
                    .chain(&mut self.expires)
                    .for_each(|one| one.clues.push(WHOLE_YEARS));
            }
        }
        let Some(began) = only(&self.finished).or_else(|| only(&self.issued)) else {
            return;
        };
        if ended.last() < began.first() {
            findings.push(Finding::new(
                Code::DateImpossible,
                format!("the document ends on {ended}, before it begins on {began}"),
            ));
            self.finished
                .iter_mut()
                .chain(&mut self.issued)
                .chain(&mut self.expires)
                .for_each(|one| one.clues.push(BACKWARDS));
        } else if let Some(period) = validity {
            let due = began
                .first()
                .checked_add_months(Months::new(period.months()));
            if due.is_some_and(|due| (ended.last() - due).num_days().abs() > 45) {
                let message = format!(
                    "the document says it is valid for {period}, but runs from {began} to {ended}"
                );
                findings.push(Finding::new(Code::CluesDisagree, message));
                self.expires
                    .iter_mut()
                    .for_each(|one| one.clues.push(NOT_SPANNED));
            } else {
                self.expires
                    .iter_mut()
                    .for_each(|one| one.clues.push(SPANNED));
            }
        }
    }
}

const WHOLE_YEARS: Clue = Clue {
    says: Cow::Borrowed("whole years lie between the beginning and the end of validity"),
    weight: 1,
};
const SPANNED: Clue = Clue {
    says: Cow::Borrowed("as far on as the printed validity"),
    weight: 1,
};
const NOT_SPANNED: Clue = Clue {
    says: Cow::Borrowed("the printed validity is another"),
    weight: -4,
};
const BACKWARDS: Clue = Clue {
    says: Cow::Borrowed("it would end before it begins"),
    weight: -4,
};

/// The one date that several prints agree on.
fn only(dates: &[Weighed<PrintedDate>]) -> Option<PrintedDate> {
    let first = dates.first()?.value;
    dates
        .iter()
        .all(|date| print(&first, &date.value) != Printing::Other)
        .then_some(first)
}

/// Whether a validity of so many years that began on the one day ends on the other, on the day before, or in its month.
fn whole_years(began: PrintedDate, ended: PrintedDate, years: u32) -> bool {
    let due = began.first().checked_add_months(Months::new(12 * years));
    due.is_some_and(|due| match ended {
        PrintedDate::Month(year, month) => (year, month) == (due.year(), due.month()),
        PrintedDate::Day(day) => (0..=1).contains(&(due - day).num_days()),
    })
}
