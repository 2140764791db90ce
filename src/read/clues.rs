//! What speaks for a reading: candidates with their clues go in, one reading and its reasons come out.
//!
//! Every finder weighs by the one scale of this file. It knows no field and no pattern.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::read::reading::{At, Candidate, Reading};

/// What carries a value beside others: words that name it, such as a label or the sentence of completion.
pub const STRONG: i32 = 6;
/// What carries a value that no other disputes.
pub const FAIR: i32 = 4;
/// What is worth asking about, and no more.
pub const WEAK: i32 = 2;
/// By how much a value must outweigh the next.
const LEAD: i32 = 2;
/// More candidates than these help nobody to decide.
const MOST_CANDIDATES: usize = 6;

/// One thing that speaks for a value, or against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clue {
    /// What it is, in a few words.
    pub says: Cow<'static, str>,
    /// How much it adds; below zero where it speaks against the value.
    pub weight: i32,
}

/// A value that could be meant, where it is printed, and what speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed<T> {
    /// The value.
    pub value: T,
    /// Where it is printed.
    pub at: At,
    /// What speaks for it and against it.
    pub clues: Vec<Clue>,
}

/// What a second print is to a first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printing {
    /// Another value.
    Other,
    /// The same value again.
    Same,
    /// The same value, and more of it: "Ana M. Diaz" after "Ana Diaz".
    Fuller,
    /// The same value, and less of it.
    Less,
}

/// A field's reading and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled<T> {
    /// The reading.
    pub reading: Reading<T>,
    /// All that was weighed, heaviest first.
    pub candidates: Vec<Weighed<T>>,
    /// Why the reading is sure, unclear or missing.
    pub because: &'static str,
}

impl<T> Default for Settled<T> {
    fn default() -> Self {
        Self {
            reading: Reading::Missing,
            candidates: Vec::new(),
            because: NOTHING,
        }
    }
}

/// Another kind of clue adds a little, once: neither a running title nor a wallet copy outshouts another value's own label.
const ELSEWHERE: Clue = Clue {
    says: Cow::Borrowed("printed elsewhere too"),
    weight: 1,
};
const AGAIN: Clue = Clue {
    says: Cow::Borrowed("printed again"),
    weight: 0,
};
const NOTHING: &str = "nothing was found";

impl<T> Weighed<T> {
    /// A candidate with its first clue.
    #[must_use]
    pub fn new(value: T, at: At, says: &'static str, weight: i32) -> Self {
        Self {
            value,
            at,
            clues: vec![Clue {
                says: says.into(),
                weight,
            }],
        }
    }

    /// The same with another clue, or a check that raised or lowered it.
    #[must_use]
    pub fn and(mut self, says: &'static str, weight: i32) -> Self {
        self.clues.push(Clue {
            says: says.into(),
            weight,
        });
        self
    }

    /// The same with another clue where it holds.
    #[must_use]
    pub fn and_if(self, holds: bool, says: &'static str, weight: i32) -> Self {
        if holds { self.and(says, weight) } else { self }
    }

    /// All that speaks for it less all that speaks against it.
    #[must_use]
    pub fn weight(&self) -> i32 {
        self.clues.iter().map(|clue| clue.weight).sum()
    }

    /// Another print of the same value: the heavier one speaks, the fuller one is shown, and a clue of another kind adds a little.
    fn join(&mut self, mut other: Self, print: Printing) {
        let heavier = other.weight() > self.weight();
        if heavier {
            std::mem::swap(self, &mut other);
        }
        let shown = if heavier {
            Printing::Less
        } else {
            Printing::Fuller
        };
        if print == shown {
            (self.value, self.at) = (other.value, other.at);
        }
        let new = !self.clues.contains(&ELSEWHERE)
            && other.clues.iter().any(|clue| !self.clues.contains(clue));
        let clue = if new { ELSEWHERE } else { AGAIN };
        if !self.clues.contains(&clue) {
            self.clues.push(clue);
        }
    }
}

/// One reading from all that was weighed. `print` says what its second argument is to its first.
///
/// A value is sure where strong clues carry it and nothing comes near, or where fair ones do and no other value is in sight; two values of
/// like weight, or one that only a weak clue carries, are a question.
#[must_use]
pub fn resolve<T: Clone>(found: Vec<Weighed<T>>, print: impl Fn(&T, &T) -> Printing) -> Settled<T> {
    let mut candidates: Vec<Weighed<T>> = Vec::new();
    for one in found {
        let twin = candidates
            .iter_mut()
            .find_map(|known| match print(&known.value, &one.value) {
                Printing::Other => None,
                how => Some((known, how)),
            });
        match twin {
            Some((known, how)) => known.join(one, how),
            None => candidates.push(one),
        }
    }
    candidates.sort_by_key(|candidate| Reverse(candidate.weight()));
    let (sure, because) = match candidates
        .iter()
        .map(Weighed::weight)
        .filter(|weight| *weight >= WEAK)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => {
            return Settled {
                candidates,
                ..Settled::default()
            };
        }
        [only] if *only >= FAIR => (true, "nothing speaks for another value"),
        [_] => (false, "a weak clue alone carries it"),
        [best, next, ..] if *best >= STRONG && best - next >= LEAD => {
            (true, "it outweighs every other")
        }
        [best, next, ..] if *best >= FAIR && best - next < LEAD => (false, "others speak as loud"),
        [..] => (false, "nothing strong speaks for one of them"),
    };
    let reading = if sure {
        Reading::sure(candidates[0].value.clone(), candidates[0].at.clone())
    } else {
        let heard = candidates
            .iter()
            .filter(|candidate| candidate.weight() >= WEAK)
            .take(MOST_CANDIDATES);
        Reading::Unclear(
            heard
                .map(|c| Candidate {
                    value: c.value.clone(),
                    at: Some(c.at.clone()),
                })
                .collect(),
        )
    };
    Settled {
        reading,
        candidates,
        because,
    }
}

/// How the fields of one record came to be read; nothing is kept where nobody asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldTrace {
    asked: bool,
    /// One for each field that was looked for, in the order of reading.
    pub accounts: Vec<Account>,
}

/// How one field came to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The field of the record.
    pub field: &'static str,
    /// What was weighed, heaviest first, in words.
    pub candidates: Vec<Shown>,
    /// Why the reading is sure, unclear or missing.
    pub because: Cow<'static, str>,
}

/// A candidate as it is shown to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The value.
    pub value: String,
    /// Where it is printed, if it is in one place.
    pub at: Option<At>,
    /// What all that speaks for it and against it comes to.
    pub weight: i32,
    /// What speaks for it and against it.
    pub clues: Vec<Clue>,
}

impl FieldTrace {
    /// Keeps what it is told where somebody asked.
    #[must_use]
    pub fn new(asked: bool) -> Self {
        Self {
            asked,
            accounts: Vec::new(),
        }
    }

    /// Takes down how a field was settled.
    pub fn note<T>(
        &mut self,
        field: &'static str,
        settled: &Settled<T>,
        show: impl Fn(&T) -> String,
    ) {
        if self.asked {
            let shown = |c: &Weighed<T>| Shown {
                value: show(&c.value),
                at: Some(c.at.clone()),
                weight: c.weight(),
                clues: c.clues.clone(),
            };
            self.accounts.push(Account {
                field,
                candidates: settled.candidates.iter().map(shown).collect(),
                because: settled.because.into(),
            });
        }
    }

    /// Takes down accounts that were made already.
    pub fn add(&mut self, accounts: Vec<Account>) {
        self.accounts.extend(accounts);
    }

    /// Takes down what settled a field, or the record as a whole, without weighing.
    pub fn say(&mut self, field: &'static str, because: &'static str) {
        if self.asked {
            self.accounts.push(Account {
                field,
                candidates: Vec::new(),
                because: because.into(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(value: &'static str, says: &'static str, weight: i32) -> Weighed<&'static str> {
        Weighed::new(
            value,
            At {
                page: 1,
                line: 1,
                text: value.to_owned(),
            },
            says,
            weight,
        )
    }

    /// A longer text that begins with a shorter one is the fuller print of it.
    fn print(first: &&'static str, second: &&'static str) -> Printing {
        match (
            first == second,
            second.starts_with(first),
            first.starts_with(second),
        ) {
            (true, ..) => Printing::Same,
            (_, true, _) => Printing::Fuller,
            (_, _, true) => Printing::Less,
            _ => Printing::Other,
        }
    }

    fn check(found: Vec<Weighed<&'static str>>, expected: &str) {
        let said = format!("{found:?}");
        let shown = match resolve(found, print).reading {
            Reading::Sure { value, .. } => value.to_owned(),
            Reading::Unclear(candidates) => format!(
                "? {}",
                candidates
                    .iter()
                    .map(|c| c.value)
                    .collect::<Vec<_>>()
                    .join(" / ")
            ),
            Reading::Missing => "-".to_owned(),
        };
        assert_eq!(shown, expected, "{said}");
    }

    #[test]
    fn evidence_carries_or_asks() {
        check(vec![], "-");
        check(vec![weighed("a", "noise", 1)], "-");
        check(vec![weighed("a", "alone", WEAK)], "? a");
        check(vec![weighed("a", "alone", FAIR)], "a");
        check(
            vec![weighed("a", "label", STRONG), weighed("b", "place", FAIR)],
            "a",
        );
        check(
            vec![weighed("a", "label", STRONG), weighed("b", "label", STRONG)],
            "? a / b",
        );
        check(
            vec![weighed("a", "place", FAIR), weighed("b", "alone", WEAK)],
            "? a / b",
        );
        check(
            vec![
                weighed("b", "alone", WEAK),
                weighed("a", "label", STRONG).and("ends before it begins", -4),
            ],
            "? b / a",
        );
    }

    #[test]
    fn the_same_value_again_adds_only_what_is_new() {
        // A weak clue is none the stronger for being printed twice.
        check(
            vec![weighed("a", "alone", WEAK), weighed("a", "alone", WEAK)],
            "? a",
        );
        check(
            vec![weighed("a", "alone", 3), weighed("a", "place", WEAK)],
            "a",
        );
        let settled = resolve(
            vec![
                weighed("an", "label", STRONG),
                weighed("anna", "place", FAIR),
            ],
            print,
        );
        assert_eq!(
            (settled.reading.value(), settled.candidates[0].weight()),
            (Some(&"anna"), 7)
        );
    }

    #[test]
    fn an_account_is_kept_only_where_somebody_asked() {
        let settled = resolve(vec![weighed("a", "label", STRONG)], print);
        let [mut silent, mut asked] = [FieldTrace::default(), FieldTrace::new(true)];
        silent.note("holder", &settled, |v| (*v).to_owned());
        asked.note("holder", &settled, |v| (*v).to_owned());
        assert_eq!((silent.accounts.len(), asked.accounts.len()), (0, 1));
        assert_eq!(
            asked.accounts[0].because,
            "nothing speaks for another value"
        );
    }
}
