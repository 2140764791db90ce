//! Each requirement of a pack, judged: its verdict, and a sentence that a coordinator and an auditor understand.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use super::caps::Capped;
use super::cards::{Card, gaps};
use super::{Requirement, Totals, Verdict};
use crate::credit::judge::Case;
use crate::credit::lines::{Judged, question, question_id};
use crate::credit::worth::in_unit;
use crate::credit::{CouldChange, LineStatus, Paper, Question};
use crate::rules::pack::{Check, Name, RequirementRule};

/// A requirement and what it asks of a person.
pub struct Row {
    /// The requirement.
    pub requirement: Requirement,
    /// What a person must decide for it, beside the questions of lines.
    pub questions: Vec<Question>,
}

/// A verdict with its reasons, before it becomes a row.
struct Found {
    verdict: Verdict,
    explanation: String,
    evidence: Vec<String>,
    questions: Vec<Question>,
    required: String,
    /// Certain, possible and unit, where they are figures.
    figures: Option<(String, String, String)>,
    assumptions: Vec<String>,
}

impl Found {
    fn new(verdict: Verdict, required: impl Into<String>, explanation: impl Into<String>) -> Self {
        Self {
            verdict,
            explanation: explanation.into(),
            evidence: Vec::new(),
            questions: Vec::new(),
            required: required.into(),
            figures: None,
            assumptions: Vec::new(),
        }
    }

    fn on(mut self, cards: &[&Card]) -> Self {
        self.evidence = cards.iter().map(|c| c.paper.evidence.clone()).collect();
        self
    }

    fn into_row(self, case: &Case, rule: &RequirementRule, name: String, value_since: Option<NaiveDate>) -> Row {
        let (counted, possible, unit) = self.figures.unwrap_or_default();
        let source = case.pack.source(&rule.rule);
        let requirement = Requirement {
            rule: rule.rule.join("+"),
            name,
            sentence: case.pack.sentence(&rule.rule).to_owned(),
            source: source.map(|s| format!("{} (checked {})", s.title, s.checked_on)).unwrap_or_default(),
            value_since,
            required: self.required,
            counted,
            possible,
            unit,
            verdict: self.verdict,
            explanation: self.explanation,
            evidence: self.evidence,
            assumptions: self.assumptions,
        };
        Row { requirement, questions: self.questions }
    }
}

/// The rows of one requirement: a card throughout the cycle has one for each cover asked for.
#[must_use]
pub fn card_rows(case: &Case, rule: &RequirementRule, cards: &[Card]) -> Vec<Row> {
    let since = Some(case.pack.covers_from);
    match &rule.check {
        // Judged by `credits`, after the cards, because a card may add to it (D5).
        Check::Credits => Vec::new(),
        Check::CardCurrent(cover) => vec![current(case, cards, cover).into_row(case, rule, rule.name.clone(), since)],
        Check::CardAdult => vec![adult(case, cards).into_row(case, rule, rule.name.clone(), since)],
        Check::CardSides => vec![sides(case, cards).into_row(case, rule, rule.name.clone(), since)],
        Check::CardThroughout => {
            let since = case.packs.value(case.pack, Name::CardRequired, None, case.as_of).map(|v| v.since);
            let covers = case.packs.words(case.pack, Name::CardRequired, case.as_of);
            let name = |cover: &String| format!("{} {}", shown(cover), rule.name);
            let row = |cover: &String| throughout(case, cards, cover).into_row(case, rule, name(cover), since);
            covers.iter().map(row).collect()
        }
    }
}

/// The requirement of credits: its row and its totals.
pub fn credits(case: &Case, rule: &RequirementRule, capped: &Capped, lines: &[Judged], current_card: Option<Verdict>) -> (Row, Totals) {
    let value = case.packs.value(case.pack, Name::Required, Some(&case.credential.code), case.as_of);
    let amount = |name| case.packs.amount(case.pack, name, Some(&case.credential.code), case.as_of);
    let required = amount(Name::Required).unwrap_or_default();
    let by_card = amount(Name::CprCeuCredit).filter(|credit| !credit.is_zero());
    let added = |fits: bool| by_card.filter(|_| fits).map_or(0, |credit| case.credits(credit).0);
    let certain = capped.certain.0 + added(current_card == Some(Verdict::Met));
    let possible = capped.possible.0 + added(matches!(current_card, Some(Verdict::Met | Verdict::NeedsReview)));
    let need = case.credits(required).0;
    let mut verdict = two_totals(certain, possible, need);
    if case.window.is_none() {
        verdict = Verdict::NeedsReview;
    }
    let unit = case.unit();
    let (counted, most) = (cut(certain, unit), cut(possible, unit));
    let totals = Totals { required, counted, possible: most, short_by: (required - counted).max(Decimal::ZERO) };
    let word = case.pack.unit.to_uppercase();
    let open: Vec<&str> = lines.iter().filter(|l| is_open(l)).map(|l| l.line.line.as_str()).collect();
    let mut text = format!("{counted} {word} certain of {required}");
    if possible > certain {
        let lines = if open.len() == 1 { "line" } else { "lines" };
        text.push_str(&format_open(&cut(possible - certain, unit), &word, &open, lines));
    }
    text.push('.');
    for note in notes(case, capped, certain, need, by_card) {
        text.push(' ');
        text.push_str(&note);
    }
    let mut found = Found::new(verdict, required.to_string(), text);
    found.figures = Some((counted.to_string(), most.to_string(), case.pack.unit.clone()));
    found.evidence = lines.iter().zip(&capped.counted).filter(|(_, c)| c.0 > 0).map(|(l, _)| l.line.evidence.clone()).collect();
    if capped.by_other_year.is_some() {
        found.assumptions.push("D11: yearly caps by calendar year and by certification year; the lesser counts.".to_owned());
        let could_change = if verdict == Verdict::NeedsReview { CouldChange::Verdict } else { CouldChange::Hours };
        let ask = "Does a yearly cap mean the calendar year or the year from the cycle's start? The two give different totals (D11).";
        found.questions.push(Question { could_change, ..unfiled(case, "year_definition", ask) });
    }
    if let Some(note) = case
        .window
        .as_ref()
        .filter(|w| w.start_derived || w.end_derived)
        .map(|_| "D1/D2: a date of the cycle is derived, not in the roster.")
    {
        found.assumptions.push(note.to_owned());
    }
    (found.into_row(case, rule, rule.name.clone(), value.map(|v| v.since)), totals)
}

fn format_open(more: &Decimal, word: &str, open: &[&str], lines: &str) -> String {
    if open.is_empty() {
        return format!("; {more} {word} more is possible");
    }
    format!("; {more} {word} more in {} open {lines} ({})", open.len(), open.join(", "))
}

/// What is worth saying beside the figures.
fn notes(case: &Case, capped: &Capped, certain: i64, need: i64, by_card: Option<Decimal>) -> Vec<String> {
    let mut notes = Vec::new();
    let amount = |name| case.packs.amount(case.pack, name, None, case.as_of);
    let elsewhere = amount(Name::CprCeuElsewhere).filter(|_| by_card.is_none());
    if let Some(credit) = elsewhere.filter(|credit| certain < need && certain + case.credits(*credit).0 >= need) {
        notes.push(format!("Passes if the CPR card's {credit} {} were credited (D5).", case.pack.unit.to_uppercase()));
    }
    if let Some(credit) = by_card {
        notes.push(format!("A current CPR card adds {credit} {} (D5).", case.pack.unit.to_uppercase()));
    }
    if let Some(other) = capped.by_other_year {
        let other = cut(other.0, case.unit());
        notes.push(format!("By the other meaning of a year {other} would count (D11)."));
    }
    if amount(Name::CarryOver).is_some_and(|carried| carried.is_zero()) && certain > need {
        notes.push(format!("The surplus of {} does not carry over (A48).", cut(certain - need, case.unit())));
    }
    notes
}

/// A line that adds to what is possible.
fn is_open(line: &Judged) -> bool {
    let line = &line.line;
    let differs = line.worth.is_none_or(|worth| worth < line.worth_possible);
    matches!(line.status, LineStatus::NeedsReview | LineStatus::Counted | LineStatus::CountedPartial)
        && differs
        && line.worth_possible.0 > 0
}

/// `met` on what is certain, `not_met` where even what is possible is too little.
#[must_use]
pub fn two_totals(certain: i64, possible: i64, need: i64) -> Verdict {
    if certain >= need {
        Verdict::Met
    } else if possible < need {
        Verdict::NotMet
    } else {
        Verdict::NeedsReview
    }
}

/// Seconds in the body's unit, cut to four places and never rounded up (D3).
#[must_use]
pub fn cut(seconds: i64, unit: i64) -> Decimal {
    let exact = in_unit(crate::credit::Seconds(seconds), unit);
    exact.round_dp_with_strategy(4, RoundingStrategy::ToZero).normalize()
}

fn shown(cover: &str) -> String {
    cover.replace('_', " ").to_uppercase()
}

fn days(card: &Card) -> String {
    let evidence = &card.paper.evidence;
    let provider = card.paper.record.provider.value().map(|p| format!(", {p}")).unwrap_or_default();
    match card.certain {
        Some((from, to)) => format!("{evidence}{provider}, {from} to {to}"),
        None => format!("{evidence}{provider}: {}", card.open.join(", ")),
    }
}

/// A question that no paper is behind.
fn unfiled(case: &Case, about: &str, ask: &str) -> Question {
    Question {
        id: question_id(&format!("{}\n{}\n{about}", case.trainer.id, case.credential.code)),
        trainer_id: case.trainer.id.clone(),
        credential: case.credential.code.clone(),
        path: String::new(),
        sha256: String::new(),
        pages: None,
        about: about.to_owned(),
        printed: String::new(),
        candidates: Vec::new(),
        could_change: CouldChange::Verdict,
        ask: ask.to_owned(),
    }
}

/// A question about a card, whose answer decides.
fn ask_card(case: &Case, paper: &Paper, about: &str, ask: &str) -> Question {
    Question { could_change: CouldChange::Verdict, ..question(case, paper, about, ask) }
}

/// No card covers the day: what the last one was.
fn lapsed(cards: &[Card], cover: &str, day: NaiveDate) -> String {
    let of = |c: &&Card| c.covers.as_ref().is_some_and(|c| c.contains(&cover));
    let last =
        cards.iter().filter(of).filter_map(|c| c.certain.map(|(_, to)| (to, c))).filter(|(to, _)| *to < day).max_by_key(|(to, _)| *to);
    match last {
        Some((to, card)) => format!("The last {} card ended on {to} ({}).", shown(cover), card.paper.evidence),
        None => format!("No {} card that covers {day} is on file.", shown(cover)),
    }
}

/// N02: the cover is current on the day of the report (D6).
fn current(case: &Case, cards: &[Card], cover: &str) -> Found {
    let (day, word) = (case.as_of, shown(cover));
    let required = format!("current {word} on {day}");
    let sure: Vec<&Card> = cards.iter().filter(|c| c.surely(cover, day)).collect();
    if sure.is_empty() {
        let open: Vec<&Card> = cards.iter().filter(|c| c.perhaps(cover, day)).collect();
        return not_sure(case, &open, cover, required, lapsed(cards, cover, day));
    }
    let best = sure.iter().max_by_key(|c| (c.certain, c.paper.evidence.clone()));
    let mut found =
        Found::new(Verdict::Met, required, format!("{word} is covered on {day} by {}.", best.map(|c| days(c)).unwrap_or_default()));
    if sure.iter().all(|c| c.online_only()) {
        found.explanation.push_str(" The card says online only; the source does not ask for skills in person.");
    }
    let received = case.credential.application_received_on.filter(|d| *d < day);
    if let Some(received) = received.filter(|d| !cards.iter().any(|c| c.surely(cover, *d))) {
        let ask = format!("{word} was not certainly covered on {received}, when the application was received: was there another card?");
        found.explanation = format!("{} {ask}", found.explanation);
        found.questions.push(unfiled(case, &format!("{cover}_at_application"), &ask));
    }
    found.on(&sure)
}

/// What is not sure: a question for each card that could cover the day, else not met.
fn not_sure(case: &Case, open: &[&Card], cover: &str, required: String, lapsed: String) -> Found {
    if open.is_empty() {
        return Found::new(Verdict::NotMet, required, lapsed);
    }
    let what: Vec<String> = open.iter().map(|c| days(c)).collect();
    let mut found = Found::new(Verdict::NeedsReview, required, format!("{lapsed} Not certain: {}.", what.join("; ")));
    for card in open {
        let why = if card.open.is_empty() { "its days are not certain".to_owned() } else { card.open.join(", ") };
        let ask = format!("Does this card give {} on {}? ({why})", shown(cover), case.as_of);
        found.questions.push(ask_card(case, card.paper, &format!("card_{cover}"), &ask));
    }
    found.on(open)
}

/// The covers the pack asks to be current.
fn asked_covers<'c>(case: &'c Case) -> Vec<&'c str> {
    let current = case.pack.requirements.iter().filter_map(|r| match &r.check {
        Check::CardCurrent(cover) => Some(cover.as_str()),
        _ => None,
    });
    current.collect()
}

/// N10: the cards in force are for adults; a card for children or infants only is not.
fn adult(case: &Case, cards: &[Card]) -> Found {
    let asked = "CPR and AED for adults".to_owned();
    let mut worst = Found::new(Verdict::Met, asked.clone(), "The current cards say adult.");
    for cover in asked_covers(case) {
        let sure: Vec<&Card> = cards.iter().filter(|c| c.surely(cover, case.as_of) && c.adult == Some(true)).collect();
        let open: Vec<&Card> = cards.iter().filter(|c| c.perhaps(cover, case.as_of) && c.adult != Some(false)).collect();
        let found = if !sure.is_empty() {
            let evidence: Vec<&str> = sure.iter().map(|c| c.paper.evidence.as_str()).collect();
            Found::new(Verdict::Met, asked.clone(), format!("The current card says adult ({}).", evidence.join(", "))).on(&sure)
        } else if open.is_empty() {
            Found::new(Verdict::NotMet, asked.clone(), format!("No current {} card for adults is on file.", shown(cover)))
        } else {
            let mut found =
                Found::new(Verdict::NeedsReview, asked.clone(), format!("Whether the {} card is for adults is not certain.", shown(cover)));
            for card in open.iter().filter(|c| c.adult.is_none()) {
                found.questions.push(ask_card(case, card.paper, "adult", "Is this card for adults?"));
            }
            found.on(&open)
        };
        worst = worse(worst, found);
    }
    worst
}

/// N10, D7: both sides of the cards in force; one side alone is a question, never a failure.
fn sides(case: &Case, cards: &[Card]) -> Found {
    let asked = "front and back on file".to_owned();
    let mut worst = Found::new(Verdict::Met, asked.clone(), "Both sides of the current cards are on file.");
    for cover in asked_covers(case) {
        let fits = |c: &&Card| c.adult != Some(false);
        let sure: Vec<&Card> = cards.iter().filter(fits).filter(|c| c.surely(cover, case.as_of) && c.sides).collect();
        let open: Vec<&Card> = cards.iter().filter(fits).filter(|c| c.perhaps(cover, case.as_of)).collect();
        let found = if !sure.is_empty() {
            let evidence: Vec<&str> = sure.iter().map(|c| c.paper.evidence.as_str()).collect();
            Found::new(Verdict::Met, asked.clone(), format!("Both sides, or a digital certificate, are on file ({}).", evidence.join(", ")))
                .on(&sure)
        } else if open.is_empty() {
            Found::new(Verdict::NotMet, asked.clone(), format!("No current {} card is on file.", shown(cover)))
        } else {
            let names: Vec<&str> = open.iter().map(|c| c.paper.evidence.as_str()).collect();
            let text = format!("back missing: only one side of the card is certainly on file ({}).", names.join(", "));
            let mut found = Found::new(Verdict::NeedsReview, asked.clone(), text);
            for card in open.iter().filter(|c| !c.sides) {
                found.questions.push(ask_card(case, card.paper, "card_sides", "Where is the other side of this card?"));
            }
            found.on(&open)
        };
        worst = worse(worst, found);
    }
    worst
}

fn worse(a: Found, b: Found) -> Found {
    let weight = |v: Verdict| match v {
        Verdict::NotMet => 2,
        Verdict::NeedsReview => 1,
        _ => 0,
    };
    let (mut worse, other) = if weight(b.verdict) >= weight(a.verdict) { (b, a) } else { (a, b) };
    for question in other.questions {
        if !worse.questions.iter().any(|q| q.id == question.id) {
            worse.questions.push(question);
        }
    }
    worse
}

/// A26: covered from the cycle's first day to the earlier of the day of the report and the expiry, and on that day (D6).
fn throughout(case: &Case, cards: &[Card], cover: &str) -> Found {
    let word = shown(cover);
    let Some(window) = &case.window else {
        return Found::new(Verdict::NeedsReview, format!("{word} throughout the cycle"), "The roster knows no cycle.");
    };
    let (from, to) = (window.start, case.as_of.min(window.cycle.end));
    let required = format!("{word} from {from} to {to}, and on {}", case.as_of);
    let today: Vec<&Card> = cards.iter().filter(|c| c.surely(cover, case.as_of)).collect();
    if today.is_empty() {
        let open: Vec<&Card> = cards.iter().filter(|c| c.perhaps(cover, case.as_of)).collect();
        return not_sure(case, &open, cover, required, lapsed(cards, cover, case.as_of));
    }
    let gaps = gaps(cards, cover, from, to);
    let used: Vec<&Card> = cards
        .iter()
        .filter(|c| c.covers.as_ref().is_some_and(|c| c.contains(&cover)) && c.certain.is_some_and(|(a, b)| a <= case.as_of && from <= b))
        .collect();
    if gaps.is_empty() {
        return Found::new(Verdict::Met, required, format!("{word} is covered from {from} to {to} ({}).", joined(&used))).on(&used);
    }
    let listed: Vec<String> = gaps.iter().map(|(a, b)| format!("{a} to {b}, {} days", (*b - *a).num_days() + 1)).collect();
    let text =
        format!("coverage_gap: no {word} card is on file for {}. It is covered on {} ({}).", listed.join("; "), case.as_of, joined(&used));
    let mut found = Found::new(Verdict::NeedsReview, required, text);
    let ask = format!("Was there a {word} card for {}? The source asks for it throughout the cycle (A26).", listed.join("; "));
    found.questions.push(Question { candidates: listed, ..unfiled(case, &format!("coverage_gap_{cover}"), &ask) });
    found.on(&used)
}

fn joined(cards: &[&Card]) -> String {
    cards.iter().map(|c| c.paper.evidence.as_str()).collect::<Vec<_>>().join(", ")
}
