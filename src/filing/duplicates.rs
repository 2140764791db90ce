//! Documents of one trainer that show the same activity (D20).
//!
//! A trainer's evidence comes in; for each document, the one it repeats goes out. The best document
//! of an activity is the original, whatever their order. What counts is decided in `credit::lines`.

use super::filed::{FiledRecord, date_reading};
use crate::intake::roster::Trainer;
use crate::read::record::{Kind, PrintedDate, Reading, Record};
use crate::rules::names::fold;

/// Whether a document repeats another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    /// It repeats none.
    Nothing,
    /// It shows the same activity as the document at this index.
    Same(usize),
    /// It may show the same activity as the document at this index.
    Perhaps(usize),
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

/// How two documents relate; a later one is a stronger relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Relation {
    Different,
    PerhapsSame,
    Same,
}

/// For each document, whether it repeats another; in the order of the evidence.
#[must_use]
pub fn repeats(trainer: &Trainer, evidence: &[FiledRecord]) -> Vec<Repeats> {
    let mut best_first: Vec<usize> = (0..evidence.len()).collect();
    best_first.sort_by_cached_key(|i| rank(&evidence[*i]));
    let fingerprints: Vec<Fingerprint> = evidence
        .iter()
        .map(|filed| Fingerprint::of(trainer, filed))
        .collect();
    let mut repeats = vec![Repeats::Nothing; evidence.len()];
    let mut originals: Vec<usize> = Vec::new();
    for i in best_first {
        // The first of those with the strongest relation: originals are in the order of their rank.
        let strongest = originals
            .iter()
            .map(|original| {
                (
                    relation(&fingerprints[*original], &fingerprints[i]),
                    *original,
                )
            })
            .fold((Relation::Different, 0), |best, next| {
                if next.0 > best.0 { next } else { best }
            });
        repeats[i] = match strongest {
            (Relation::Same, original) => Repeats::Same(original),
            (Relation::PerhapsSame, original) => Repeats::Perhaps(original),
            (Relation::Different, _) => Repeats::Nothing,
        };
        if strongest.0 != Relation::Same {
            originals.push(i);
        }
    }
    repeats
}

/// The best document first: certainly the trainer's, clear, complete; then by path, so that the
/// order of the evidence does not matter.
fn rank(filed: &FiledRecord) -> impl Ord + use<> {
    fn open_points<T>(reading: &Reading<T>) -> usize {
        match reading {
            Reading::Sure { .. } => 0,
            Reading::Unclear(_) => 2,
            Reading::Missing => 1,
        }
    }
    let record = &filed.record;
    let unclear_amounts = record.amounts.iter().filter(|a| a.is_unclear()).count();
    let amounts = unclear_amounts * 2 + usize::from(record.amounts.is_empty());
    let open_points = open_points(date_reading(record))
        + open_points(&record.title)
        + open_points(&record.provider)
        + amounts;
    (
        filed.doubt.is_some(),
        open_points,
        record.path.clone(),
        record.pages,
        record.sha256.clone(),
        filed.id.clone(),
    )
}

/// What is compared between two documents, as folded.
struct Fingerprint<'p> {
    record: &'p Record,
    /// It is not certainly this trainer's.
    is_doubtful: bool,
    /// It is the back of another document, which is not a repetition.
    is_back: bool,
    /// If it is certain.
    provider: Option<String>,
    /// If it is certain.
    title: Option<String>,
    numbers: Vec<String>,
}

impl<'p> Fingerprint<'p> {
    fn of(trainer: &Trainer, filed: &'p FiledRecord) -> Self {
        let record = &filed.record;
        let folded = |reading: &Reading<String>| reading.value().map(|text| fold(text));
        Self {
            record,
            is_doubtful: filed.doubt.is_some(),
            is_back: filed.back_of.is_some(),
            provider: folded(&record.provider),
            title: folded(&record.title),
            numbers: numbers(trainer, record),
        }
    }
}

fn relation(one: &Fingerprint, other: &Fingerprint) -> Relation {
    let (a, b) = (one.record, other.record);
    if one.is_back != other.is_back {
        return Relation::Different;
    }
    // A file that was not opened has no hash.
    let is_copied_file =
        !a.sha256.is_empty() && a.sha256 == b.sha256 && a.pages == b.pages && a.path != b.path;
    // What was not read may be another document at each place, even if the bytes are the same (D24).
    if a.is(Kind::Unreadable) || b.is(Kind::Unreadable) {
        return Relation::Different;
    }
    if is_copied_file && a.title == b.title && a.completed_on == b.completed_on {
        return Relation::Same;
    }
    // A letter that grants a petition repeats its course on purpose.
    if a.is(Kind::Other) || b.is(Kind::Other) || a.is(Kind::Petition) != b.is(Kind::Petition) {
        return Relation::Different;
    }
    let share_a_number = one
        .numbers
        .iter()
        .any(|number| other.numbers.contains(number));
    if share_a_number && are_equal(one.provider.as_ref(), other.provider.as_ref()) != Some(false) {
        return Relation::Same;
    }
    // A document that may be somebody else's is not certainly the same person's.
    if a.kind != b.kind || one.is_doubtful != other.is_doubtful {
        return Relation::Different;
    }
    relation_by_text(one, other)
}

/// By provider, title and date: the same if all three are equal, perhaps the same if only one of
/// them is open.
fn relation_by_text(one: &Fingerprint, other: &Fingerprint) -> Relation {
    let provider = are_equal(one.provider.as_ref(), other.provider.as_ref());
    let title = are_equal(one.title.as_ref(), other.title.as_ref());
    let date = have_same_date(one.record, other.record);
    match (provider, title, date) {
        (Some(true), Some(true), Some(true)) => Relation::Same,
        _ if one.record.is(Kind::CprAed) => Relation::Different,
        (Some(true), Some(true), None)
        | (None, Some(true) | None, Some(true))
        | (Some(true), None, Some(true)) => Relation::PerhapsSame,
        _ => Relation::Different,
    }
}

/// Whether two documents have the same date of completion; `None` if that is open.
fn have_same_date(one: &Record, other: &Record) -> Option<bool> {
    let (one, other) = (date_reading(one), date_reading(other));
    let is_day = |date: &PrintedDate| date.first() == date.last();
    match (one.value(), other.value()) {
        (Some(a), Some(b)) if is_day(a) && is_day(b) => Some(a == b),
        (Some(a), Some(b)) if a.last() < b.first() || b.last() < a.first() => Some(false),
        _ if one.is_missing() || other.is_missing() => None,
        _ => {
            let could_be_same = one.candidates().iter().any(|a| {
                other
                    .candidates()
                    .iter()
                    .any(|b| a.first() <= b.last() && b.first() <= a.last())
            });
            if could_be_same { None } else { Some(false) }
        }
    }
}

/// Whether two certain values are equal; `None` if one of them is not certain.
fn are_equal(one: Option<&String>, other: Option<&String>) -> Option<bool> {
    one.zip(other).map(|(a, b)| a == b)
}

/// The numbers of this certificate. The trainer's own certificate number is on many documents and
/// does not count.
fn numbers(trainer: &Trainer, record: &Record) -> Vec<String> {
    let is_trainers = |value: &str| {
        trainer
            .credentials
            .iter()
            .filter_map(|credential| credential.cert_number.as_deref())
            .any(|number| fold(number) == value)
    };
    let is_unique = |label: &str| {
        let label = fold(label);
        let has = |words: &[&str]| label.split(' ').any(|word| words.contains(&word));
        has(&OWN_LABELS) && !has(&OTHER_LABELS)
    };
    record
        .ids
        .iter()
        .filter_map(|id| id.value())
        .filter(|id| is_unique(&id.label))
        .map(|id| fold(&id.value))
        .filter(|value| !value.is_empty() && !is_trainers(value))
        .collect()
}
