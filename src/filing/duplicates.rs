//! Papers that show the same activity, once per trainer (D20). The better paper stands for it, whatever their order.

use crate::intake::roster::Trainer;
use crate::read::record::{Kind, Reading, Record};
use crate::rules::names::fold;

use super::filed::{Filed, date_reading};

/// Whether a paper repeats another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    /// It stands for itself.
    Nothing,
    /// The same activity as the paper at this index.
    Same(usize),
    /// Perhaps the same activity as the paper at this index.
    Perhaps(usize),
}

/// Words by which the label of a number says that it names this certificate.
const OWN_NUMBER: [&str; 5] = ["certificate", "ecard", "registry", "verification", "card"];
/// Words by which it names something else.
const OTHER_NUMBER: [&str; 8] = [
    "approval",
    "course",
    "provider",
    "instructor",
    "center",
    "event",
    "holder",
    "training",
];

/// How a pair of papers relates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pair {
    Workers,
    Perhaps,
    Same,
}

/// For each paper, whether it repeats another; in the order of the papers.
#[must_use]
pub fn repeats(trainer: &Trainer, evidence: &[Filed]) -> Vec<Repeats> {
    let mut order: Vec<usize> = (0..evidence.len()).collect();
    order.sort_by_key(|i| rank(&evidence[*i]));
    let prints: Vec<Fingerprint> = evidence.iter().map(|filed| print(trainer, filed)).collect();
    let mut repeats = vec![Repeats::Nothing; evidence.len()];
    let mut standing: Vec<usize> = Vec::new();
    for i in order {
        let best = standing.iter().map(|j| (pair(&prints[*j], &prints[i]), *j));
        // The first of the strongest relation: `standing` is in rank order.
        let best = best.fold((Pair::Workers, 0), |best, next| {
            if next.0 > best.0 { next } else { best }
        });
        match best {
            (Pair::Same, j) => repeats[i] = Repeats::Same(j),
            (Pair::Perhaps, j) => {
                repeats[i] = Repeats::Perhaps(j);
                standing.push(i);
            }
            (Pair::Workers, _) => standing.push(i),
        }
    }
    repeats
}

/// The better paper first: certain of its person, clear, complete; then by path, so that the order of papers does not matter.
fn rank(filed: &Filed) -> impl Ord + use<> {
    fn open<T>(reading: &Reading<T>) -> usize {
        match reading {
            Reading::Sure { .. } => 0,
            Reading::Unclear(_) => 2,
            Reading::Missing => 1,
        }
    }
    let r = &filed.record;
    let amounts =
        r.amounts.iter().filter(|a| a.is_unclear()).count() * 2 + usize::from(r.amounts.is_empty());
    let unclear = open(date_reading(r)) + open(&r.title) + open(&r.provider) + amounts;
    (
        filed.doubt.is_some(),
        unclear,
        r.path.clone(),
        r.pages,
        r.sha256.clone(),
        filed.id.clone(),
    )
}

/// What of a paper is compared, as folded.
struct Fingerprint<'p> {
    record: &'p Record,
    doubt: bool,
    /// It is a side of another paper, which is no repetition.
    side: bool,
    /// Where it is sure.
    provider: Option<String>,
    /// Where it is sure.
    title: Option<String>,
    numbers: Vec<String>,
}

fn print<'p>(trainer: &Trainer, filed: &'p Filed) -> Fingerprint<'p> {
    let record = &filed.record;
    let folded = |reading: &Reading<String>| reading.value().map(|text| fold(text));
    let (provider, title) = (folded(&record.provider), folded(&record.title));
    Fingerprint {
        record,
        doubt: filed.doubt.is_some(),
        side: filed.back_of.is_some(),
        provider,
        title,
        numbers: numbers(trainer, record),
    }
}

fn pair(a: &Fingerprint, b: &Fingerprint) -> Pair {
    let (x, y) = (a.record, b.record);
    if a.side != b.side {
        return Pair::Workers;
    }
    if x.kind == Kind::Unreadable || y.kind == Kind::Unreadable {
        let same_bytes = x.sha256 == y.sha256 && x.pages == y.pages && x.path != y.path;
        return if same_bytes {
            Pair::Same
        } else {
            Pair::Workers
        };
    }
    if x.sha256 == y.sha256
        && x.pages == y.pages
        && x.path != y.path
        && x.title == y.title
        && x.completed_on == y.completed_on
    {
        return Pair::Same;
    }
    // A letter that grants a petition repeats its course on purpose.
    if x.kind == Kind::Other
        || y.kind == Kind::Other
        || (x.kind == Kind::Petition) != (y.kind == Kind::Petition)
    {
        return Pair::Workers;
    }
    if a.numbers.iter().any(|number| b.numbers.contains(number))
        && agree(a.provider.as_ref(), b.provider.as_ref()) != Some(false)
    {
        return Pair::Same;
    }
    // A paper of an uncertain person is not surely the same person's.
    if x.kind != y.kind || a.doubt != b.doubt {
        return Pair::Workers;
    }
    by_print(a, b)
}

/// Same provider, title and date; or so but for one of them.
fn by_print(one: &Fingerprint, other: &Fingerprint) -> Pair {
    let (x, y) = (one.record, other.record);
    let provider = agree(one.provider.as_ref(), other.provider.as_ref());
    let title = agree(one.title.as_ref(), other.title.as_ref());
    let date = match (date_reading(x).value(), date_reading(y).value()) {
        (Some(p), Some(q)) if p.first() == p.last() && q.first() == q.last() => Some(p == q),
        (Some(p), Some(q)) if p.last() < q.first() || q.last() < p.first() => Some(false),
        _ if date_reading(x).is_missing() || date_reading(y).is_missing() => None,
        _ => meet(&date_reading(x).candidates(), &date_reading(y).candidates()),
    };
    match (provider, title, date) {
        (Some(true), Some(true), Some(true)) => Pair::Same,
        _ if x.kind == Kind::CprAed => Pair::Workers,
        (Some(true), Some(true), None)
        | (None, Some(true) | None, Some(true))
        | (Some(true), None, Some(true)) => Pair::Perhaps,
        _ => Pair::Workers,
    }
}

/// Whether two dates, one of them unclear, could be the same.
fn meet(
    p: &[&crate::read::record::PrintedDate],
    q: &[&crate::read::record::PrintedDate],
) -> Option<bool> {
    let meets = p.iter().any(|a| {
        q.iter()
            .any(|b| a.first() <= b.last() && b.first() <= a.last())
    });
    if meets { None } else { Some(false) }
}

/// Two readings are sure and equal, sure and different, or open.
fn agree(a: Option<&String>, b: Option<&String>) -> Option<bool> {
    a.zip(b).map(|(a, b)| a == b)
}

/// The numbers of this certificate. The trainer's own certificate number stands on many papers and is none.
fn numbers(trainer: &Trainer, record: &Record) -> Vec<String> {
    let own = |value: &str| {
        trainer
            .credentials
            .iter()
            .filter_map(|c| c.cert_number.as_deref())
            .any(|n| fold(n) == value)
    };
    let sure = record.ids.iter().filter_map(|id| id.value());
    let named = sure.filter(|id| {
        let label = fold(&id.label);
        let has = |words: &[&str]| label.split(' ').any(|w| words.contains(&w));
        has(&OWN_NUMBER) && !has(&OTHER_NUMBER)
    });
    named
        .map(|id| fold(&id.value))
        .filter(|value| !value.is_empty() && !own(value))
        .collect()
}
