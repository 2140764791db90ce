//! The requirements of cards: current, for adults, both sides, throughout the cycle (N02, N10, A26, D6, D7).

use crate::question::QuestionCode;
use chrono::NaiveDate;

use super::Verdict;
use super::cards::{DayRange, JudgedCard, OpenPoint, gaps};
use super::requirements::{Conclusion, shown, unfiled};
use crate::credit::case::Case;
use crate::credit::lines::{question, question_id};
use crate::credit::{CouldChange, Question};
use crate::filing::answers::field::AnswerValue;
use crate::filing::filed::Filed;
use crate::rules::pack::Check;
use crate::rules::value::{Name, Span};

fn days(card: &JudgedCard) -> String {
    let evidence = &card.filed.id;
    let provider = card
        .filed
        .record
        .provider
        .value()
        .map(|p| format!(", {p}"))
        .unwrap_or_default();
    match card.certain {
        Some((from, to)) => format!("{evidence}{provider}, {from} to {to}"),
        None => format!("{evidence}{provider}: {}", said(card)),
    }
}

/// What is open about a card, in words.
fn said(card: &JudgedCard) -> String {
    card.open
        .iter()
        .map(|open| open.says)
        .collect::<Vec<_>>()
        .join(", ")
}

/// What was not read may be what is missing; its own line asks what it is. Empty where everything was read.
fn may_be(cards: &[&JudgedCard], what: &str) -> String {
    let unread = |back: bool| -> Vec<&str> {
        let of = cards
            .iter()
            .filter(|c| c.unread() && c.filed.record.is_lone_back() == back);
        of.map(|c| c.filed.id.as_str()).collect()
    };
    let says = |back: bool, one: &str, several: &str| match unread(back).as_slice() {
        [] => String::new(),
        [alone] => format!(" {alone} {one} {what}."),
        all => format!(" {} {several} {what}.", all.join(", ")),
    };
    says(
        false,
        "could not be read and may be",
        "could not be read; any of them may be",
    ) + &says(
        true,
        "is the back of a card without its front, and may be of",
        "are backs of cards without their fronts; any of them may be of",
    )
}

/// The cards that were read.
fn read<'c, 'p>(cards: &[&'c JudgedCard<'p>]) -> Vec<&'c JudgedCard<'p>> {
    cards.iter().copied().filter(|c| !c.unread()).collect()
}

/// A question about a card, whose answer decides.
fn ask_card(case: &Case, filed: &Filed, about: QuestionCode, ask: &str) -> Question {
    Question {
        could_change: CouldChange::Verdict,
        ..question(case, filed, about, ask)
    }
}

/// No card covers the day: what the last one was.
fn lapsed(cards: &[JudgedCard], cover: &str, day: NaiveDate) -> String {
    let of = |c: &&JudgedCard| c.covers.as_ref().is_some_and(|c| c.contains(&cover));
    let last = cards
        .iter()
        .filter(of)
        .filter_map(|c| c.certain.map(|(_, to)| (to, c)))
        .filter(|(to, _)| *to < day)
        .max_by_key(|(to, _)| *to);
    match last {
        Some((to, card)) => format!(
            "The last {} card ended on {to} ({}).",
            shown(cover),
            card.filed.id
        ),
        None => format!("No {} card that covers {day} is on file.", shown(cover)),
    }
}

/// N02: the cover is current on the day of the report (D6).
pub(super) fn current(case: &Case, cards: &[JudgedCard], cover: &str) -> Conclusion {
    let (day, word) = (case.as_of, shown(cover));
    let required = format!("current {word} on {day}");
    let sure: Vec<&JudgedCard> = cards.iter().filter(|c| c.surely(cover, day)).collect();
    if sure.is_empty() {
        let open: Vec<&JudgedCard> = cards.iter().filter(|c| c.perhaps(cover, day)).collect();
        return not_sure(case, &open, cover, required, lapsed(cards, cover, day));
    }
    let best = sure.iter().max_by_key(|c| (c.certain, c.filed.id.clone()));
    let mut found = Conclusion::new(
        Verdict::Met,
        required,
        format!(
            "{word} is covered on {day} by {}.",
            best.map(|c| days(c)).unwrap_or_default()
        ),
    );
    if sure.iter().all(|c| c.online_only()) {
        found
            .explanation
            .push_str(" The card says online only; the source does not ask for skills in person.");
    }
    let received = case.credential.application_received_on.filter(|d| *d < day);
    if let Some(received) = received.filter(|d| !cards.iter().any(|c| c.surely(cover, *d))) {
        let ask = format!(
            "{word} was not certainly covered on {received}, when the application was received: was there another card?"
        );
        let question = unfiled(case, QuestionCode::CardAtApplication, &ask);
        let question = Question {
            id: question_id(&format!("{}\n{cover}\n{received}", question.id)),
            ..question
        };
        if let Some(answer) = case.answers.to(&question.id) {
            // The day of the report decides (D6); what was found out about the other day is told.
            found.settled(answer, &ask);
        } else {
            found.explanation = format!("{} {ask}", found.explanation);
            found.questions.push(question);
        }
    }
    found.on(&sure)
}

/// What is not sure: a question for each card that could cover the day, also one that was not read; else not met.
fn not_sure(
    case: &Case,
    open: &[&JudgedCard],
    cover: &str,
    required: String,
    lapsed: String,
) -> Conclusion {
    if open.is_empty() {
        return Conclusion::new(Verdict::NotMet, required, lapsed);
    }
    let what: Vec<String> = read(open).iter().map(|c| days(c)).collect();
    let what = if what.is_empty() {
        String::new()
    } else {
        format!(" Not certain: {}.", what.join("; "))
    };
    let mut found = Conclusion::new(
        Verdict::NeedsReview,
        required,
        format!("{lapsed}{what}{}", may_be(open, "the card")),
    );
    for card in read(open) {
        // Where nothing is open its days are known, but not which of several.
        let days = [OpenPoint {
            about: QuestionCode::ExpiresOn,
            says: "its days are not certain",
        }];
        let open: &[OpenPoint] = if card.open.is_empty() {
            &days
        } else {
            &card.open
        };
        for open in open {
            let ask = format!(
                "{} Does this card give {} on {}? ({})",
                what_of(open),
                shown(cover),
                case.as_of,
                open.says
            );
            found
                .questions
                .push(ask_card(case, card.filed, open.about, &ask));
        }
    }
    found.on(open)
}

/// What a person is asked for.
fn what_of(open: &OpenPoint) -> &'static str {
    match open.about {
        QuestionCode::CompletedOn => "From which day is this card valid?",
        QuestionCode::ExpiresOn => "Until which day is this card valid?",
        QuestionCode::Covers => "What does this card cover?",
        _ => "Whose card is it?",
    }
}

/// The covers the pack asks to be current.
fn asked_covers<'c>(case: &'c Case) -> Vec<&'c str> {
    let current = case
        .pack
        .requirements
        .iter()
        .filter_map(|r| match &r.check {
            Check::CardCurrent(cover)
            | Check::CardIssuedWithin(cover)
            | Check::CardValidAfter(cover) => Some(cover.as_str()),
            _ => None,
        });
    let mut covers: Vec<&str> = Vec::new();
    for cover in current {
        if !covers.contains(&cover) {
            covers.push(cover);
        }
    }
    covers
}

/// A current card that was issued within a span before the day of the report.
pub(super) fn issued_within(
    case: &Case,
    cards: &[JudgedCard],
    cover: &str,
    within: Span,
) -> Conclusion {
    let (day, word) = (case.as_of, shown(cover));
    let required = format!("{word} issued within {within} before {day}");
    let fresh = |issued: NaiveDate| day <= within.last_day(issued);
    let sure: Vec<&JudgedCard> = cards
        .iter()
        .filter(|c| c.surely(cover, day) && c.issued.is_some_and(|(first, _)| fresh(first)))
        .collect();
    if sure.is_empty() {
        let perhaps =
            |c: &&JudgedCard| c.perhaps(cover, day) && c.issued.is_none_or(|(_, last)| fresh(last));
        let open: Vec<&JudgedCard> = cards.iter().filter(perhaps).collect();
        return not_sure(
            case,
            &open,
            cover,
            required,
            format!("No current {word} card was certainly issued within {within} before {day}."),
        );
    }
    Conclusion::new(
        Verdict::Met,
        required,
        format!(
            "{word} was issued within {within} before {day} ({}).",
            joined(&sure)
        ),
    )
    .on(&sure)
}

/// A card that is valid on the day of the submission, else of the report, and so long after it.
pub(super) fn valid_after(
    case: &Case,
    cards: &[JudgedCard],
    cover: &str,
    after: Span,
) -> Conclusion {
    let word = shown(cover);
    let submitted = case
        .credential
        .submitted_on
        .or(case.credential.application_received_on);
    let from = submitted.unwrap_or(case.as_of);
    let when = if submitted.is_some() {
        format!("submitted on {from}")
    } else {
        format!("if submitted on {from}")
    };
    let to = after.last_day(from);
    let required = format!("{word} through {to}, {after} beyond the submission");
    let sure: Vec<&JudgedCard> = cards
        .iter()
        .filter(|c| c.surely(cover, from) && c.surely(cover, to))
        .collect();
    if sure.is_empty() {
        let open: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.perhaps(cover, from) && c.perhaps(cover, to))
            .collect();
        return not_sure(
            case,
            &open,
            cover,
            required,
            format!("No {word} card certainly covers {from} through {to} ({when})."),
        );
    }
    Conclusion::new(
        Verdict::Met,
        required,
        format!(
            "{word} is covered from {from} through {to} ({when}; {}).",
            joined(&sure)
        ),
    )
    .on(&sure)
}

/// The current cards say that skills were shown in person; one that says online only is none, one that says nothing is asked about.
pub(super) fn skills(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let asked = "skills shown in person".to_owned();
    let mut worst = Conclusion::new(
        Verdict::Met,
        asked.clone(),
        "The current cards say that skills were shown in person.",
    );
    for cover in asked_covers(case) {
        let sure: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.surely(cover, case.as_of) && c.in_person())
            .collect();
        let open: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.perhaps(cover, case.as_of) && !c.online_only())
            .collect();
        let found = if !sure.is_empty() {
            Conclusion::new(
                Verdict::Met,
                asked.clone(),
                format!(
                    "The current card says that skills were shown in person ({}).",
                    joined(&sure)
                ),
            )
            .on(&sure)
        } else if open.is_empty() {
            Conclusion::new(
                Verdict::NotMet,
                asked.clone(),
                format!(
                    "No current {} card with skills in person is on file.",
                    shown(cover)
                ),
            )
        } else {
            let text = format!(
                "Whether skills were shown in person for the {} card is not certain ({}).",
                shown(cover),
                joined(&open)
            );
            let mut found = Conclusion::new(Verdict::NeedsReview, asked.clone(), text);
            for card in open.iter().filter(|c| !c.in_person()) {
                found.questions.push(ask_card(
                    case,
                    card.filed,
                    QuestionCode::Skills,
                    "Were skills shown in person for this card?",
                ));
            }
            found.on(&open)
        };
        worst = worse(worst, found);
    }
    worst
}

/// N10: the cards in force are for adults; a card for children or infants only is not.
pub(super) fn adult(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let asked = "CPR and AED for adults".to_owned();
    let mut worst = Conclusion::new(Verdict::Met, asked.clone(), "The current cards say adult.");
    for cover in asked_covers(case) {
        let sure: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.surely(cover, case.as_of) && c.adult == Some(true))
            .collect();
        let open: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.perhaps(cover, case.as_of) && c.adult != Some(false))
            .collect();
        let found = if !sure.is_empty() {
            let evidence: Vec<&str> = sure.iter().map(|c| c.filed.id.as_str()).collect();
            Conclusion::new(
                Verdict::Met,
                asked.clone(),
                format!("The current card says adult ({}).", evidence.join(", ")),
            )
            .on(&sure)
        } else if open.is_empty() {
            let others: Vec<&JudgedCard> = cards
                .iter()
                .filter(|c| c.surely(cover, case.as_of))
                .collect();
            let text = if others.is_empty() {
                format!("No current {} card for adults is on file.", shown(cover))
            } else {
                format!(
                    "The current {} card is not for adults ({}).",
                    shown(cover),
                    joined(&others)
                )
            };
            Conclusion::new(Verdict::NotMet, asked.clone(), text).on(&others)
        } else {
            let text = if read(&open).is_empty() {
                format!(
                    "No current {} card for adults is on file.{}",
                    shown(cover),
                    may_be(&open, "the card")
                )
            } else {
                format!(
                    "Whether the {} card is for adults is not certain.{}",
                    shown(cover),
                    may_be(&open, "the card")
                )
            };
            let mut found = Conclusion::new(Verdict::NeedsReview, asked.clone(), text);
            for card in read(&open).iter().filter(|c| c.adult.is_none()) {
                found.questions.push(ask_card(
                    case,
                    card.filed,
                    QuestionCode::Adult,
                    "Is this card for adults?",
                ));
            }
            found.on(&open)
        };
        worst = worse(worst, found);
    }
    worst
}

/// N10, D7: both sides of the cards in force; one side alone is a question, never a failure.
pub(super) fn sides(case: &Case, cards: &[JudgedCard]) -> Conclusion {
    let asked = "front and back on file".to_owned();
    let mut worst = Conclusion::new(
        Verdict::Met,
        asked.clone(),
        "Both sides of the current cards are on file.",
    );
    for cover in asked_covers(case) {
        let fits = |c: &&JudgedCard| c.adult != Some(false);
        let sure: Vec<&JudgedCard> = cards
            .iter()
            .filter(fits)
            .filter(|c| c.surely(cover, case.as_of) && c.sides)
            .collect();
        let open: Vec<&JudgedCard> = cards
            .iter()
            .filter(fits)
            .filter(|c| c.perhaps(cover, case.as_of) && (c.sides || !c.other_side_missing))
            .collect();
        let found = if !sure.is_empty() {
            let evidence: Vec<&str> = sure.iter().map(|c| c.filed.id.as_str()).collect();
            Conclusion::new(
                Verdict::Met,
                asked.clone(),
                format!(
                    "Both sides, or a digital certificate, are on file ({}).",
                    evidence.join(", ")
                ),
            )
            .on(&sure)
        } else if open.is_empty() {
            let one_sided: Vec<&JudgedCard> = cards
                .iter()
                .filter(|c| c.surely(cover, case.as_of) && c.other_side_missing)
                .collect();
            let text = match one_sided.as_slice() {
                [] => format!(
                    "No current {} card for adults is on file, and so neither of its sides.",
                    shown(cover)
                ),
                cards => format!(
                    "back missing: a person decided that no other side of the card is on file ({}).",
                    joined(cards)
                ),
            };
            Conclusion::new(Verdict::NotMet, asked.clone(), text).on(&one_sided)
        } else {
            let cards = read(&open);
            let text = if cards.is_empty() {
                format!(
                    "No current {} card is on file.{}",
                    shown(cover),
                    may_be(&open, "the card")
                )
            } else {
                let sided = format!(
                    "back missing: only one side of the card is certainly on file ({}).",
                    joined(&cards)
                );
                sided + &may_be(&open, "the other side")
            };
            let mut found = Conclusion::new(Verdict::NeedsReview, asked.clone(), text);
            for card in cards.iter().filter(|c| !c.sides) {
                found.questions.push(ask_card(
                    case,
                    card.filed,
                    QuestionCode::CardSides,
                    "Where is the other side of this card?",
                ));
            }
            found.on(&open)
        };
        worst = worse(worst, found);
    }
    worst
}

fn worse(a: Conclusion, b: Conclusion) -> Conclusion {
    let weight = |v: Verdict| match v {
        Verdict::NotMet => 2,
        Verdict::NeedsReview => 1,
        _ => 0,
    };
    let (mut worse, other) = if weight(b.verdict) >= weight(a.verdict) {
        (b, a)
    } else {
        (a, b)
    };
    for question in other.questions {
        if !worse.questions.iter().any(|q| q.id == question.id) {
            worse.questions.push(question);
        }
    }
    worse
}

/// A26: covered from the cycle's first day to the earlier of the day of the report and the expiry, and on that day (D6).
pub(super) fn throughout(case: &Case, cards: &[JudgedCard], cover: &str) -> Conclusion {
    let word = shown(cover);
    let Some(window) = &case.window else {
        return Conclusion::new(
            Verdict::NeedsReview,
            format!("{word} throughout the cycle"),
            "The roster knows no cycle.",
        );
    };
    let (from, to) = (window.start, case.as_of.min(window.cycle.end));
    let required = format!("{word} from {from} to {to}, and on {}", case.as_of);
    let today: Vec<&JudgedCard> = cards
        .iter()
        .filter(|c| c.surely(cover, case.as_of))
        .collect();
    if today.is_empty() {
        let open: Vec<&JudgedCard> = cards
            .iter()
            .filter(|c| c.perhaps(cover, case.as_of))
            .collect();
        return not_sure(
            case,
            &open,
            cover,
            required,
            lapsed(cards, cover, case.as_of),
        );
    }
    let gaps = gaps(cards, cover, from, to);
    let used: Vec<&JudgedCard> = cards
        .iter()
        .filter(|c| {
            c.covers.as_ref().is_some_and(|c| c.contains(&cover))
                && c.certain.is_some_and(|(a, b)| a <= case.as_of && from <= b)
        })
        .collect();
    if gaps.is_empty() {
        return Conclusion::new(
            Verdict::Met,
            required,
            format!("{word} is covered from {from} to {to} ({}).", joined(&used)),
        )
        .on(&used);
    }
    if let Some(found) = decided_gap(case, &gaps, cover, &required, &used) {
        return found;
    }
    let listed: Vec<String> = gaps
        .iter()
        .map(|(a, b)| format!("{a} to {b}, {} days", (*b - *a).num_days() + 1))
        .collect();
    let unread: Vec<&JudgedCard> = cards.iter().filter(|c| c.unread()).collect();
    let (days, day, by, may_be) = (
        listed.join("; "),
        case.as_of,
        joined(&used),
        may_be(&unread, "a card for those days"),
    );
    let text = format!(
        "coverage_gap: no {word} card is on file for {days}. It is covered on {day} ({by}).{may_be}"
    );
    let mut found = Conclusion::new(Verdict::NeedsReview, required, text);
    let both: Vec<String> = same_gaps(case, cards, &gaps, from, to)
        .into_iter()
        .map(|cover| shown(&cover))
        .collect();
    let ask = format!(
        "Was there a card for {} for {}? The source asks for it throughout the cycle (A26): file it, or say whether it was seen.",
        both.join(" and "),
        listed.join("; ")
    );
    found.questions.push(Question {
        id: gap_id(case, &gaps),
        candidates: listed,
        ..unfiled(case, QuestionCode::CoverageGap, &ask)
    });
    // What is not certain of a card may be just these days.
    let overlaps = |c: &JudgedCard| {
        gaps.iter()
            .any(|(from, to)| c.possible.0 <= *to && *from <= c.possible.1)
    };
    let perhaps = |c: &&JudgedCard| {
        c.certain.is_none() && c.covers.as_ref().is_none_or(|c| c.contains(&cover)) && overlaps(c)
    };
    found.on(&used
        .into_iter()
        .chain(cards.iter().filter(perhaps))
        .collect::<Vec<_>>())
}

/// The covers that lack the same days: one card answers for all of them.
fn same_gaps(
    case: &Case,
    cards: &[JudgedCard],
    days: &[DayRange],
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<String> {
    let asked = case.packs.words(case.pack, Name::CardRequired, case.as_of);
    asked
        .iter()
        .filter(|cover| gaps(cards, cover, from, to) == days)
        .cloned()
        .collect()
}

/// The id of the question about days without cover: other days are another question.
fn gap_id(case: &Case, days: &[DayRange]) -> String {
    question_id(&format!(
        "{}\n{}\ncoverage_gap\n{days:?}",
        case.trainer.id, case.credential.code
    ))
}

/// What a person said of the days without cover.
fn decided_gap(
    case: &Case,
    days: &[DayRange],
    cover: &str,
    required: &str,
    used: &[&JudgedCard],
) -> Option<Conclusion> {
    let answer = case.answers.to(&gap_id(case, days))?;
    let listed = days
        .iter()
        .map(|(a, b)| format!("{a} to {b}"))
        .collect::<Vec<_>>()
        .join("; ");
    let (verdict, says) = match answer.value {
        AnswerValue::Yes(true) => (Verdict::Met, "was covered"),
        _ => (Verdict::NotMet, "was not covered"),
    };
    let applied = answer.replacing(format!("asked: was {} covered for {listed}?", shown(cover)));
    let text = format!(
        "No {} card is on file for {listed}; a person decided that it {says}. Decided {}.",
        shown(cover),
        applied.says
    );
    let mut found = Conclusion::new(verdict, required, text).on(used);
    found.applied.push(applied);
    Some(found)
}

fn joined(cards: &[&JudgedCard]) -> String {
    cards
        .iter()
        .map(|c| c.filed.id.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
