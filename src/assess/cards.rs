//! CPR/AED cards: from when to when each covers what, certainly and possibly, and the days without cover (D6, D7).

use crate::filing::answers::field::AnswerField;
use crate::question::QuestionCode;
use chrono::{Days, Months, NaiveDate};

use crate::credit::case::Case;
use crate::filing::answers::field::{AnswerValue, Sides};
use crate::filing::filed::Filed;
use crate::read::record::{Age, Cover, Kind, PrintedDate, Reading, Record, Side, Skills};
use crate::rules::names::fold;
use crate::rules::value::Span;

/// First and last day, both covered.
pub type DayRange = (NaiveDate, NaiveDate);

/// What one paper covers.
#[derive(Debug, Clone)]
pub struct JudgedCard<'a> {
    /// The paper.
    pub filed: &'a Filed,
    /// The covers it certifies; none where it does not say.
    pub covers: Option<Vec<&'static str>>,
    /// The days it certainly covers.
    pub certain: Option<DayRange>,
    /// The days it could cover.
    pub possible: DayRange,
    /// The first and the last day on which it can have been issued; none where that is not known.
    pub issued: Option<DayRange>,
    /// For adults: yes, no, or not said.
    pub adult: Option<bool>,
    /// Both sides, or a digital certificate, are on file.
    pub sides: bool,
    /// A person said that the other side is not on file.
    pub other_side_missing: bool,
    /// What is open about it.
    pub open: Vec<OpenPoint>,
}

/// What is open about a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenPoint {
    /// What a question about it is about.
    pub about: QuestionCode,
    /// In words.
    pub says: &'static str,
}

const FIRST_DAY: OpenPoint = OpenPoint {
    about: QuestionCode::CompletedOn,
    says: "its first day is not certain",
};
const LAST_DAY: OpenPoint = OpenPoint {
    about: QuestionCode::ExpiresOn,
    says: "its last day is not certain",
};
const COVERS: OpenPoint = OpenPoint {
    about: QuestionCode::Covers,
    says: "what it covers is not said",
};
const PERSON: OpenPoint = OpenPoint {
    about: QuestionCode::Person,
    says: "it is not certainly this trainer's",
};

impl JudgedCard<'_> {
    /// It certainly gives this cover on a day.
    #[must_use]
    pub fn surely(&self, cover: &str, day: NaiveDate) -> bool {
        let covers = self.covers.as_ref().is_some_and(|c| c.contains(&cover));
        covers
            && self
                .certain
                .is_some_and(|(from, to)| from <= day && day <= to)
    }

    /// It could give this cover on a day.
    #[must_use]
    pub fn perhaps(&self, cover: &str, day: NaiveDate) -> bool {
        let covers = self.covers.as_ref().is_none_or(|c| c.contains(&cover));
        covers && self.possible.0 <= day && day <= self.possible.1
    }

    /// The paper could not be read, or shows nothing but a back: it may be any card, or none.
    #[must_use]
    pub fn unread(&self) -> bool {
        self.filed.record.kind == Kind::Unreadable || self.filed.record.is_lone_back()
    }

    /// It says that it was online only.
    #[must_use]
    pub fn online_only(&self) -> bool {
        self.filed
            .record
            .card
            .as_ref()
            .is_some_and(|c| c.skills == Skills::OnlineOnly)
    }

    /// It says that skills were shown in person.
    #[must_use]
    pub fn in_person(&self) -> bool {
        self.filed
            .record
            .card
            .as_ref()
            .is_some_and(|c| c.skills == Skills::InPerson)
    }
}

/// Every card among the papers, and every paper that could not be read: it may be the card that is missing.
#[must_use]
pub fn cards<'a>(case: &Case, evidence: &'a [Filed]) -> Vec<JudgedCard<'a>> {
    let is_card = |p: &&Filed| {
        matches!(p.record.kind, Kind::CprAed | Kind::Unreadable)
            || p.record.card.as_ref().is_some_and(|c| !c.covers.is_empty())
    };
    // A back is part of its front's card, or of none where a person said that there is no front.
    let is_side = |p: &&Filed| {
        p.back_of.is_some()
            || (p.record.is_lone_back() && p.other_side_is_missing(&case.credential.code))
    };
    evidence
        .iter()
        .filter(|filed| !is_side(filed))
        .filter(is_card)
        .map(|filed| card(case, filed, evidence))
        .collect()
}

fn card<'a>(case: &Case, filed: &'a Filed, evidence: &[Filed]) -> JudgedCard<'a> {
    let record = &filed.record;
    // What a back names may be who taught.
    let said = record
        .card
        .as_ref()
        .filter(|c| !c.covers.is_empty() && !record.is_lone_back());
    let covers = said.map(|c| covers(&c.covers));
    let adult = record
        .card
        .as_ref()
        .filter(|c| !c.ages.is_empty())
        .map(|c| c.ages.contains(&Age::Adult));
    let from = starts(record);
    let to = ends(case, record);
    let mut open = Vec::new();
    let certain = certain(case, &from, &to, &mut open).filter(|_| filed.doubt.is_none());
    let possible = (
        from.least.unwrap_or(NaiveDate::MIN),
        to.most.unwrap_or(NaiveDate::MAX),
    );
    if covers.is_none() {
        open.push(COVERS);
    }
    if filed.doubt.is_some() {
        open.push(PERSON);
    }
    let issued = from
        .least
        .zip(from.most)
        .filter(|_| from.known && filed.doubt.is_none());
    let side = filed
        .answer(&case.credential.code, AnswerField::CardSides)
        .map(|answer| &answer.value);
    let with = |hash: &String| {
        evidence
            .iter()
            .any(|other| other.record.sha256 == *hash && other.doubt.is_none())
    };
    let sides = both_sides(filed, evidence)
        || matches!(side, Some(AnswerValue::Sides(Sides::With(hash))) if with(hash));
    let other_side_missing = filed.other_side_is_missing(&case.credential.code);
    JudgedCard {
        filed,
        covers,
        certain,
        possible,
        issued,
        adult,
        sides,
        other_side_missing,
        open,
    }
}

/// BLS covers CPR and AED (D6).
fn covers(printed: &[Cover]) -> Vec<&'static str> {
    let has = |cover: Cover| printed.contains(&cover);
    let words = [
        ("cpr", has(Cover::Cpr) || has(Cover::Bls)),
        ("aed", has(Cover::Aed) || has(Cover::Bls)),
        ("first_aid", has(Cover::FirstAid)),
    ];
    words
        .into_iter()
        .filter(|(_, covered)| *covered)
        .map(|(word, _)| word)
        .collect()
}

/// A day that is known between bounds; `None` where it has no bound on that side, or nothing is known.
#[derive(Debug, Clone, Copy, Default)]
struct Bounds {
    least: Option<NaiveDate>,
    most: Option<NaiveDate>,
    known: bool,
}

fn bounds(reading: &Reading<PrintedDate>) -> Bounds {
    let dates = reading.candidates();
    let weak = matches!(reading, Reading::Unclear(candidates) if candidates.len() == 1);
    if weak {
        return Bounds::default();
    }
    let (least, most) = (
        dates.iter().map(|d| d.first()).min(),
        dates.iter().map(|d| d.last()).max(),
    );
    Bounds {
        least,
        most,
        known: least.is_some(),
    }
}

/// From its completion, else its issue.
fn starts(record: &Record) -> Bounds {
    bounds(if record.completed_on.is_missing() {
        &record.issued_on
    } else {
        &record.completed_on
    })
}

/// Through its printed end, a month to its last day; else by its printed validity; else as its issuer's cards are (D6).
fn ends(case: &Case, record: &Record) -> Bounds {
    if !record.expires_on.is_missing() {
        let dates: Vec<NaiveDate> = record
            .expires_on
            .candidates()
            .iter()
            .map(|d| d.last())
            .collect();
        let weak = record.expires_on.is_unclear() && dates.len() == 1;
        let known = !weak && !dates.is_empty();
        return if known {
            Bounds {
                least: dates.iter().min().copied(),
                most: dates.iter().max().copied(),
                known,
            }
        } else {
            Bounds::default()
        };
    }
    let from = starts(record);
    let months = |day: NaiveDate, months: u32| day.checked_add_months(Months::new(months));
    let periods: Vec<u32> = record
        .validity
        .candidates()
        .iter()
        .map(|p| p.months())
        .collect();
    let weak = record.validity.is_unclear() && periods.len() == 1;
    if let (Some(short), Some(long)) = (periods.iter().min(), periods.iter().max()) {
        let known = from.known && !weak;
        let (least, most) = (
            from.least.and_then(|d| months(d, *short)),
            from.most.and_then(|d| months(d, *long)),
        );
        return if known {
            Bounds { least, most, known }
        } else {
            Bounds::default()
        };
    }
    let issuer = record.provider.value().map(|name| {
        case.names
            .find(name)
            .map_or(name.as_str(), |p| p.name.as_str())
    });
    let listed = issuer.and_then(|name| {
        case.packs
            .units
            .card_issuers
            .iter()
            .find(|i| fold(&i.name) == fold(name))
    });
    let begins = if record.issued_on.is_missing() {
        from
    } else {
        bounds(&record.issued_on)
    };
    let Some(listed) = listed.filter(|i| begins.least.is_some_and(|day| i.since <= day)) else {
        return Bounds::default();
    };
    let end = |day: NaiveDate| {
        if listed.to_month_end {
            month_end(listed.valid.last_day(day))
        } else {
            listed.valid.last_day(day)
        }
    };
    Bounds {
        least: begins.least.map(end),
        most: begins.most.map(end),
        known: begins.known,
    }
}

fn month_end(day: NaiveDate) -> NaiveDate {
    let span = Span {
        days: 0,
        months: 1,
        before: false,
    };
    let first = chrono::Datelike::with_day(&day, 1).unwrap_or(day);
    span.last_day(first).pred_opt().unwrap_or(day)
}

/// The days a card covers however its readings are meant. An unknown start covers from the day of the report (D6).
fn certain(case: &Case, from: &Bounds, to: &Bounds, open: &mut Vec<OpenPoint>) -> Option<DayRange> {
    if !from.known {
        open.push(FIRST_DAY);
    }
    if !to.known {
        open.push(LAST_DAY);
    }
    let from = if from.known { from.most? } else { case.as_of };
    let to = to.least.filter(|_| to.known)?;
    Some((from, to)).filter(|(from, to)| from <= to)
}

/// Front and back on the paper or on two papers of one card, or a digital certificate with an id (D7).
fn both_sides(filed: &Filed, evidence: &[Filed]) -> bool {
    let sides = |p: &Filed| {
        p.record
            .card
            .as_ref()
            .map(|c| c.sides.clone())
            .unwrap_or_default()
    };
    let own = sides(filed);
    if own.contains(&Side::Digital) || (own.contains(&Side::Front) && own.contains(&Side::Back)) {
        return true;
    }
    if evidence
        .iter()
        .any(|back| back.back_of.as_ref() == Some(&filed.id))
    {
        return true;
    }
    let other = match own.as_slice() {
        [Side::Front] => Side::Back,
        [Side::Back] => Side::Front,
        _ => return false,
    };
    evidence
        .iter()
        .any(|p| sides(p) == [other] && p.doubt.is_none() && same_card(&filed.record, &p.record))
}

/// A number in common, or provider and a date in common.
fn same_card(a: &Record, b: &Record) -> bool {
    let numbers = |r: &Record| {
        r.ids
            .iter()
            .filter_map(|id| id.value())
            .map(|id| fold(&id.value))
            .collect::<Vec<String>>()
    };
    let theirs = numbers(b);
    let number = numbers(a)
        .iter()
        .any(|n| !n.is_empty() && theirs.contains(n));
    let provider = a
        .provider
        .value()
        .is_some_and(|p| b.provider.value().is_some_and(|q| fold(p) == fold(q)));
    let date = [
        (&a.issued_on, &b.issued_on),
        (&a.completed_on, &b.completed_on),
        (&a.expires_on, &b.expires_on),
    ];
    number
        || (provider
            && date
                .iter()
                .any(|(x, y)| x.value().is_some() && x.value() == y.value()))
}

/// The end of the cover in force on a day, else of the last one.
#[must_use]
pub fn valid_to(cards: &[JudgedCard], cover: &str, day: NaiveDate) -> Option<NaiveDate> {
    let ends = |in_force: bool| {
        let fits = |c: &&JudgedCard| {
            c.covers.as_ref().is_some_and(|c| c.contains(&cover))
                && (!in_force || c.surely(cover, day))
        };
        cards
            .iter()
            .filter(fits)
            .filter_map(|c| c.certain)
            .filter(|(from, _)| *from <= day)
            .map(|(_, to)| to)
            .max()
    };
    ends(true).or_else(|| ends(false))
}

/// The stretches between two days on which no card certainly gives a cover.
#[must_use]
pub fn gaps(cards: &[JudgedCard], cover: &str, from: NaiveDate, to: NaiveDate) -> Vec<DayRange> {
    let mut covered: Vec<DayRange> = cards
        .iter()
        .filter(|c| c.covers.as_ref().is_some_and(|c| c.contains(&cover)))
        .filter_map(|c| c.certain)
        .collect();
    covered.sort_unstable();
    let mut gaps = Vec::new();
    let mut next = from;
    for (start, end) in covered {
        if next > to {
            break;
        }
        if start > next {
            gaps.push((next, start.pred_opt().unwrap_or(start).min(to)));
        }
        if end >= next {
            next = end.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        }
    }
    if next <= to {
        gaps.push((next, to));
    }
    gaps
}
