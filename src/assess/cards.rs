//! CPR/AED cards: which coverage each gives, and on which days it certainly and possibly does (D6,
//! D7).
//!
//! In goes the filed evidence of a trainer; out come its cards, and every document that may be one.
//! Whether the coverage is enough is not decided here.

use chrono::NaiveDate;

use super::card_dates::{DateBounds, DayRange, first_day, last_day};
use super::card_sides::{BothSides, both_sides};
use crate::credit::case::Case;
use crate::filing::answers::field::AnswerField;
use crate::filing::filed::FiledRecord;
use crate::question::QuestionCode;
use crate::read::record::{Age, Coverage, Kind, Skills};

/// A card, and what it certainly and possibly covers.
#[derive(Debug, Clone)]
pub struct JudgedCard<'a> {
    /// The evidence.
    pub filed: &'a FiledRecord,
    /// The coverage that it certifies: `cpr`, `aed`, `first_aid`; `None` where it does not say.
    pub coverage: Option<Vec<&'static str>>,
    /// It may certify more: it was read from a picture, in which a word may be lost, and nobody answered.
    pub may_cover_more: bool,
    /// The days that it certainly covers.
    pub certain: Option<DayRange>,
    /// The days that it could cover.
    pub possible: DayRange,
    /// The first and the last day on which it could have been issued; `None` where that is not
    /// known.
    pub issued: Option<DayRange>,
    /// Whether it is for adults; `None` where it does not say.
    pub adult: Option<bool>,
    /// Both sides, or a digital certificate, are on file: in which documents.
    pub both_sides: Option<BothSides>,
    /// A person answered that the other side is not on file.
    pub other_side_missing: bool,
    /// What is open about it.
    pub open: Vec<OpenPoint>,
}

/// What is open about a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenPoint {
    /// What a question about it is about.
    pub about: QuestionCode,
    /// The point in words, to follow the card's id.
    pub text: &'static str,
}

const FIRST_DAY: OpenPoint = OpenPoint {
    about: QuestionCode::CompletedOn,
    text: "its first day is not certain",
};
const LAST_DAY: OpenPoint = OpenPoint {
    about: QuestionCode::ExpiresOn,
    text: "its last day is not certain",
};
const COVERAGE: OpenPoint = OpenPoint {
    about: QuestionCode::Covers,
    text: "what it covers is not stated",
};
const LOST: OpenPoint = OpenPoint {
    about: QuestionCode::Covers,
    text: "what it covers was read from a picture, in which a word may be lost",
};
const DAYS: OpenPoint = OpenPoint {
    about: QuestionCode::ExpiresOn,
    text: "its days are not certain",
};
const PERSON: OpenPoint = OpenPoint {
    about: QuestionCode::Person,
    text: "it is not certainly this trainer's",
};

const KIND: OpenPoint = OpenPoint {
    about: QuestionCode::Kind,
    text: "it may be something else than a card",
};

impl JudgedCard<'_> {
    /// It certainly gives this coverage.
    #[must_use]
    pub fn certainly_gives(&self, coverage: &str) -> bool {
        let own = self.coverage.as_ref();
        own.is_some_and(|own| own.contains(&coverage))
    }

    /// It could give this coverage.
    #[must_use]
    pub fn possibly_gives(&self, coverage: &str) -> bool {
        let own = self.coverage.as_ref();
        self.may_cover_more || own.is_none_or(|own| own.contains(&coverage))
    }

    /// What is open about it where this coverage is asked for. Where nothing else is, its days are.
    #[must_use]
    pub fn open_for(&self, coverage: &str) -> Vec<OpenPoint> {
        let is_lost = self.coverage.is_some() && !self.certainly_gives(coverage);
        let mut open = self.open.clone();
        open.extend(is_lost.then_some(LOST));
        if open.is_empty() {
            open.push(DAYS);
        }
        open
    }

    /// Something is open about its first day, which is then not printed in reasons.
    #[must_use]
    pub fn has_open_first_day(&self) -> bool {
        self.open.contains(&FIRST_DAY)
    }

    /// It certainly gives this coverage on a day.
    #[must_use]
    pub fn certainly_covers(&self, coverage: &str, day: NaiveDate) -> bool {
        let in_force = |(from, to): (NaiveDate, NaiveDate)| from <= day && day <= to;
        self.certainly_gives(coverage) && self.certain.is_some_and(in_force)
    }

    /// It could give this coverage on a day.
    #[must_use]
    pub fn possibly_covers(&self, coverage: &str, day: NaiveDate) -> bool {
        let (from, to) = self.possible;
        self.possibly_gives(coverage) && from <= day && day <= to
    }

    /// The document could not be read, or shows only a back: it may be any card, or none.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.filed.record.is(Kind::Unreadable) || self.filed.record.is_lone_back()
    }

    /// It states that the course was online only.
    #[must_use]
    pub fn is_online_only(&self) -> bool {
        self.has_skills(Skills::OnlineOnly)
    }

    /// It states that skills were tested in person.
    #[must_use]
    pub fn is_in_person(&self) -> bool {
        self.has_skills(Skills::InPerson)
    }

    fn has_skills(&self, skills: Skills) -> bool {
        let card = self.filed.record.card.as_ref();
        card.is_some_and(|card| card.skills == skills)
    }
}

/// Every card among the evidence, and every document that could not be read: it may be the card
/// that is missing.
#[must_use]
pub fn cards<'a>(case: &Case, evidence: &'a [FiledRecord]) -> Vec<JudgedCard<'a>> {
    let may_be_card = |filed: &&FiledRecord| {
        let card = filed.record.card.as_ref();
        filed.record.may_be_card() || card.is_some_and(|card| !card.covers.is_empty())
    };
    // A back is part of the card on whose front it was found, or of none where a person answered
    // that there is no front.
    let is_back = |filed: &&FiledRecord| {
        filed.back_of.is_some()
            || (filed.record.is_lone_back() && filed.other_side_is_missing(&case.credential.code))
    };
    evidence
        .iter()
        .filter(|filed| !is_back(filed))
        .filter(may_be_card)
        .map(|filed| judged_card(case, filed, evidence))
        .collect()
}

fn judged_card<'a>(
    case: &Case,
    filed: &'a FiledRecord,
    evidence: &[FiledRecord],
) -> JudgedCard<'a> {
    let record = &filed.record;
    let card = record.card.as_ref();
    // What a back names may be the courses of the instructor.
    let coverage = card
        .filter(|card| !card.covers.is_empty() && !record.is_lone_back())
        .map(|card| coverage_words(&card.covers));
    let may_say_more = |field: AnswerField| {
        card.is_some_and(|card| card.from_picture)
            && filed.answer(&case.credential.code, field).is_none()
    };
    let adult = card
        .filter(|card| !card.ages.is_empty())
        .map(|card| card.ages.contains(&Age::Adult))
        .filter(|is_adult| *is_adult || !may_say_more(AnswerField::Adult));
    let is_own = filed.doubt.is_none();
    let is_card = !record.kind.is_unclear();
    let (first, last) = (first_day(record), last_day(case, record));
    let certain = certain_days(case, &first, &last).filter(|_| is_own && is_card);
    let possible = (
        first.earliest.unwrap_or(NaiveDate::MIN),
        last.latest.unwrap_or(NaiveDate::MAX),
    );
    let issued = first.earliest.zip(first.latest);
    let open = [
        (!first.known, FIRST_DAY),
        (!last.known, LAST_DAY),
        (coverage.is_none(), COVERAGE),
        (!is_own, PERSON),
        (!is_card, KIND),
    ];
    JudgedCard {
        filed,
        coverage,
        may_cover_more: may_say_more(AnswerField::Covers),
        certain,
        possible,
        issued: issued.filter(|_| first.known && is_own && is_card),
        adult,
        both_sides: both_sides(case, filed, evidence),
        other_side_missing: filed.other_side_is_missing(&case.credential.code),
        open: open
            .into_iter()
            .filter(|(is_open, _)| *is_open)
            .map(|(_, point)| point)
            .collect(),
    }
}

/// The coverage that is printed, in the words of the packs. BLS covers CPR and AED (D6).
fn coverage_words(printed: &[Coverage]) -> Vec<&'static str> {
    let has = |cover: Coverage| printed.contains(&cover);
    [
        ("cpr", has(Coverage::Cpr) || has(Coverage::Bls)),
        ("aed", has(Coverage::Aed) || has(Coverage::Bls)),
        ("first_aid", has(Coverage::FirstAid)),
    ]
    .into_iter()
    .filter(|(_, covered)| *covered)
    .map(|(word, _)| word)
    .collect()
}

/// The days that a card covers by every reading of its dates. A card whose first day is unknown
/// covers from the day of the report (D6), and its last day if that is earlier.
fn certain_days(case: &Case, first: &DateBounds, last: &DateBounds) -> Option<DayRange> {
    let to = last.earliest.filter(|_| last.known)?;
    let from = if first.known {
        first.latest?
    } else {
        case.as_of.min(to)
    };
    (from <= to).then_some((from, to))
}
