//! Documents of one trainer that show the same activity, or may show it (D20).
//!
//! A trainer's evidence comes in; the activities that it shows go out, each with its documents, and
//! which of them may be one. What counts is decided in `credit::lines`.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::filed::{FiledRecord, date_reading};
use crate::intake::roster::Trainer;
use crate::read::record::{Amount, Coverage, Kind, PrintedDate, Reading, Record, Unit};
use crate::rules::names::{Names, fold};

/// The activities that the documents of a trainer show.
#[derive(Debug)]
pub struct Activities {
    /// The documents of each activity, by their place in the evidence: the one in the best condition
    /// first, and activities in the order of their first documents.
    pub groups: Vec<Vec<usize>>,
    /// For each activity, the others that may be the same.
    pub perhaps: Vec<Vec<usize>>,
    /// For each document, the number of a certificate that another document has too, although it
    /// surely shows another course: it is no number of a certificate (D20).
    pub shared_numbers: Vec<Option<SharedNumber>>,
}

/// A number that several courses have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedNumber {
    /// As printed.
    pub number: String,
    /// The other document, by its place in the evidence.
    pub other: usize,
}

/// Words in the label of a number that is unique to one certificate.
const OWN_LABELS: [&str; 5] = ["certificate", "ecard", "registry", "verification", "card"];
/// Words in the label of a number of something else.
const OTHER_LABELS: [&str; 8] = [
    "approval",
    "course",
    "provider",
    "instructor",
    "center",
    "event",
    "holder",
    "training",
];
/// Of date, provider, title, amount and number, so many agree on documents that may be one.
const AGREEMENTS: usize = 2;

/// How two documents relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Different,
    Perhaps,
    Same,
}

/// The activities that a trainer's evidence shows, whatever its order.
#[must_use]
pub fn activities(trainer: &Trainer, names: &Names, evidence: &[FiledRecord]) -> Activities {
    let mut papers: Vec<Paper> = evidence
        .iter()
        .map(|filed| Paper::of(trainer, names, filed))
        .collect();
    let shared_numbers = leave_out_shared_numbers(&mut papers);
    let mut best_first: Vec<usize> = (0..evidence.len()).collect();
    best_first.sort_by_cached_key(|i| condition(&evidence[*i]));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for i in best_first {
        let fits = |group: &Vec<usize>| {
            let mut others = group.iter().map(|other| &papers[*other]);
            others
                .clone()
                .any(|other| relation(other, &papers[i]) == Relation::Same)
                && !others.any(|other| are_two_courses(other, &papers[i]))
        };
        match groups.iter_mut().find(|group| fits(group)) {
            Some(group) => group.push(i),
            None => groups.push(vec![i]),
        }
    }
    let may_be_one = |one: &[usize], other: &[usize]| {
        let relations = || {
            one.iter()
                .flat_map(|a| other.iter().map(|b| relation(&papers[*a], &papers[*b])))
        };
        relations().any(|relation| relation != Relation::Different)
            && !one.iter().any(|a| {
                other
                    .iter()
                    .any(|b| surely_differ(&papers[*a], &papers[*b]))
            })
    };
    let perhaps = (0..groups.len())
        .map(|i| {
            (0..groups.len())
                .filter(|j| *j != i && may_be_one(&groups[*j], &groups[i]))
                .collect()
        })
        .collect();
    Activities {
        groups,
        perhaps,
        shared_numbers,
    }
}

/// The document in the best condition first: certainly the trainer's, then with the least that is
/// missing or unclear, which is less bad than missing; then by path, so that the order of the
/// evidence does not matter.
fn condition(filed: &FiledRecord) -> impl Ord + use<> {
    fn faults<T>(reading: &Reading<T>) -> usize {
        match reading {
            Reading::Sure { .. } => 0,
            Reading::Unclear(_) => 1,
            Reading::Missing => 2,
        }
    }
    let record = &filed.record;
    let unclear_amounts = record.amounts.iter().filter(|a| a.is_unclear()).count();
    let amounts = if record.amounts.is_empty() {
        2
    } else {
        unclear_amounts
    };
    // A month is less than a day.
    let date = date_reading(record);
    let is_month = date.value().is_some_and(|date| date.first() != date.last());
    let faults = usize::from(is_month)
        + faults(date)
        + faults(&record.title)
        + faults(&record.provider)
        + amounts;
    (
        filed.doubt.is_some(),
        faults,
        record.path.clone(),
        record.pages,
        record.sha256.clone(),
        filed.id.clone(),
    )
}

/// What is compared between two documents; texts are folded, and a known provider has one name
/// however it is spelled.
struct Paper<'p> {
    record: &'p Record,
    /// It is not certainly this trainer's.
    is_doubtful: bool,
    /// It is the back of another document, which is not a repetition.
    is_back: bool,
    /// It is one of several certificates on the same pages.
    is_part: bool,
    providers: Texts,
    titles: Texts,
    /// The numbers of this certificate: folded label, folded value, and as printed.
    numbers: Vec<[String; 3]>,
    /// All numbers with the words of their labels.
    labelled: Vec<(String, String)>,
}

/// What a text could be; a certain one if there is only one and the reading is certain.
struct Texts {
    candidates: BTreeSet<String>,
    is_sure: bool,
}

impl Texts {
    fn of(reading: &Reading<String>, fold: impl Fn(&str) -> String) -> Self {
        Self {
            candidates: reading.candidates().iter().map(|text| fold(text)).collect(),
            is_sure: reading.value().is_some(),
        }
    }

    /// Whether two texts are equal; `None` if one of them is not certain.
    fn are_equal(&self, other: &Self) -> Option<bool> {
        (self.is_sure && other.is_sure).then(|| self.candidates == other.candidates)
    }

    fn may_agree(&self, other: &Self) -> bool {
        !self.candidates.is_disjoint(&other.candidates)
    }
}

impl<'p> Paper<'p> {
    fn of(trainer: &Trainer, names: &Names, filed: &'p FiledRecord) -> Self {
        let record = &filed.record;
        let one_name = |name: &str| fold(names.find(name).map_or(name, |known| &known.name));
        let ids = || record.ids.iter().filter_map(|id| id.value());
        Self {
            record,
            is_doubtful: filed.doubt.is_some(),
            is_back: filed.back_of.is_some(),
            is_part: filed.part.of > 1,
            providers: Texts::of(&record.provider, one_name),
            titles: Texts::of(&record.title, fold),
            numbers: ids()
                .filter(|id| is_of_one_certificate(&id.label))
                .map(|id| [fold(&id.label), fold(&id.value), id.value.clone()])
                .filter(|[_, value, _]| !value.is_empty() && !is_trainers(trainer, value))
                .collect(),
            labelled: ids()
                .map(|id| (fold(&id.label), fold(&id.value)))
                .filter(|(_, value)| !is_trainers(trainer, value))
                .collect(),
        }
    }

    fn has_number(&self, number: &str) -> bool {
        self.numbers.iter().any(|[_, value, _]| value == number)
    }

    fn share_a_number(&self, other: &Self) -> bool {
        self.numbers
            .iter()
            .any(|[_, value, _]| other.has_number(value))
    }

    /// Numbers under the same words differ.
    fn have_other_numbers(&self, other: &Self) -> bool {
        self.labelled.iter().any(|(label, value)| {
            let mut same_label = other.labelled.iter().filter(|(other, _)| other == label);
            let has_label = same_label.clone().next().is_some();
            has_label && !same_label.any(|(_, other)| other == value)
        })
    }
}

/// A number with such words is of one certificate, and not of its course or provider.
fn is_of_one_certificate(label: &str) -> bool {
    let label = fold(label);
    let has = |words: &[&str]| label.split(' ').any(|word| words.contains(&word));
    has(&OWN_LABELS) && !has(&OTHER_LABELS)
}

/// The trainer's own certificate number is on many documents and tells none from another.
fn is_trainers(trainer: &Trainer, number: &str) -> bool {
    trainer
        .credentials
        .iter()
        .filter_map(|credential| credential.cert_number.as_deref())
        .any(|own| fold(own) == number)
}

/// A number on two documents of which title or day surely differ is an approval's or a provider's,
/// whatever its words: it is left out, and for each document goes out which other has it (D20).
fn leave_out_shared_numbers(papers: &mut [Paper]) -> Vec<Option<SharedNumber>> {
    let mut shared: Vec<Option<SharedNumber>> = vec![None; papers.len()];
    let mut left_out: BTreeSet<String> = BTreeSet::new();
    for (i, paper) in papers.iter().enumerate() {
        for (j, other) in papers.iter().enumerate() {
            let common = paper
                .numbers
                .iter()
                .find(|[_, value, _]| i != j && other.has_number(value));
            let Some([_, value, printed]) = common else {
                continue;
            };
            if are_two_courses(paper, other) {
                left_out.insert(value.clone());
                shared[i].get_or_insert_with(|| SharedNumber {
                    number: printed.clone(),
                    other: j,
                });
            }
        }
    }
    for paper in papers {
        paper
            .numbers
            .retain(|[_, value, _]| !left_out.contains(value));
        paper
            .labelled
            .retain(|(_, value)| !left_out.contains(value));
    }
    shared
}

/// The pages of two files look the same, whatever else the files say.
fn look_the_same(one: &Record, other: &Record) -> bool {
    !one.look.is_empty() && one.look == other.look && one.path != other.path
}

/// A certain title or date differs.
fn are_two_courses(one: &Paper, other: &Paper) -> bool {
    if look_the_same(one.record, other.record) {
        return false;
    }
    one.titles.are_equal(&other.titles) == Some(false)
        || have_same_date(one.record, other.record) == Some(false)
}

/// A certain date, provider or title, or numbers of one kind differ.
fn surely_differ(one: &Paper, other: &Paper) -> bool {
    are_two_courses(one, other)
        || one.providers.are_equal(&other.providers) == Some(false)
        || one.have_other_numbers(other)
}

fn relation(one: &Paper, other: &Paper) -> Relation {
    let (a, b) = (one.record, other.record);
    if one.is_back != other.is_back {
        return Relation::Different;
    }
    // A file that was not opened has no hash.
    let is_same_content = !a.sha256.is_empty() && a.sha256 == b.sha256 && a.pages == b.pages;
    // What was not read may be another document at each place, even if the bytes are the same (D24).
    if a.is(Kind::Unreadable) || b.is(Kind::Unreadable) {
        return Relation::Different;
    }
    if is_same_content && a.path != b.path {
        let is_same_part = a.title == b.title && a.completed_on == b.completed_on;
        if is_same_part {
            return Relation::Same;
        }
    }
    if look_the_same(a, b) {
        return Relation::Same;
    }
    // A letter that grants a petition repeats its course on purpose.
    if a.is(Kind::Other) || b.is(Kind::Other) || a.is(Kind::Petition) != b.is(Kind::Petition) {
        return Relation::Different;
    }
    if a.is(Kind::Petition) {
        return petition_relation(a, b);
    }
    let provider = one.providers.are_equal(&other.providers);
    let title = one.titles.are_equal(&other.titles);
    let date = have_same_date(a, b);
    // What certainly differs in title or day shares no number any more.
    if one.share_a_number(other) && (provider != Some(false) || title.or(date) == Some(true)) {
        return Relation::Same;
    }
    // A document that may be somebody else's is not certainly the same person's.
    if !are_of_one_kind(a, b) || one.is_doubtful != other.is_doubtful {
        return Relation::Different;
    }
    if (provider, title, date) == (Some(true), Some(true), Some(true)) {
        return Relation::Same;
    }
    // Several certificates on one page are listed once each.
    let are_parts = one.is_part && other.is_part && is_same_content;
    if !are_parts && !surely_differ(one, other) && agreements(one, other) >= AGREEMENTS {
        Relation::Perhaps
    } else {
        Relation::Different
    }
}

/// Letters about one course, of one day and with one decision, are one.
fn petition_relation(one: &Record, other: &Record) -> Relation {
    let course = |record: &Record| record.about.petition_for.as_deref().map(fold);
    let is_same = course(one).is_some()
        && course(one) == course(other)
        && one.about.petition == other.about.petition
        && have_same_date(one, other) == Some(true);
    if is_same {
        Relation::Same
    } else {
        Relation::Different
    }
}

/// How many of date, provider, title, amount and number agree or have a candidate in common. What is
/// missing agrees with nothing.
fn agreements(one: &Paper, other: &Paper) -> usize {
    let (a, b) = (one.record, other.record);
    [
        dates_may_agree(date_reading(a), date_reading(b)),
        one.providers.may_agree(&other.providers),
        one.titles.may_agree(&other.titles),
        amounts_may_agree(a, b),
        one.share_a_number(other),
    ]
    .into_iter()
    .filter(|agrees| *agrees)
    .count()
}

/// Both may be of one kind; an attendance and a completion may be of one course. Two cards have a
/// coverage in common, unless one states none.
fn are_of_one_kind(one: &Record, other: &Record) -> bool {
    let kinds = |record: &Record| -> Vec<Kind> {
        let mut kinds: Vec<Kind> = record.kind.candidates().into_iter().copied().collect();
        if kinds.contains(&Kind::Attendance) {
            kinds.push(Kind::Completion);
        }
        kinds
    };
    let covers = |record: &Record| -> Vec<Coverage> {
        let card = record.card.as_ref();
        card.map(|card| card.covers.clone()).unwrap_or_default()
    };
    let other_kinds = kinds(other);
    let (one_covers, other_covers) = (covers(one), covers(other));
    kinds(one).iter().any(|kind| other_kinds.contains(kind))
        && (one_covers.is_empty()
            || other_covers.is_empty()
            || one_covers.iter().any(|c| other_covers.contains(c)))
}

/// Whether two documents have the same date of completion; `None` if that is open.
fn have_same_date(one: &Record, other: &Record) -> Option<bool> {
    let (one, other) = (date_reading(one), date_reading(other));
    let is_day = |date: &PrintedDate| date.first() == date.last();
    match (one.value(), other.value()) {
        (Some(a), Some(b)) if is_day(a) && is_day(b) => Some(a == b),
        (Some(_), Some(_)) if !dates_may_agree(one, other) => Some(false),
        _ => None,
    }
}

/// The dates have a day in common; a month has all its days.
fn dates_may_agree(one: &Reading<PrintedDate>, other: &Reading<PrintedDate>) -> bool {
    let others = other.candidates();
    one.candidates().iter().any(|a| {
        others
            .iter()
            .any(|b| a.first() <= b.last() && b.first() <= a.last())
    })
}

/// An amount on one document may be the same figure of the same unit as one on the other.
fn amounts_may_agree(one: &Record, other: &Record) -> bool {
    let figures = |record: &Record| -> Vec<(Decimal, Unit)> {
        let amounts = record.amounts.iter().flat_map(Reading::candidates);
        amounts.map(|a: &Amount| (a.value, a.unit)).collect()
    };
    let others = figures(other);
    figures(one).iter().any(|figure| others.contains(figure))
}
