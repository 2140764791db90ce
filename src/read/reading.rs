//! One field of a record: its value, how sure it is, and where it is printed.

use serde::{Deserialize, Serialize};

/// A value and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    try_from = "RawReading<T>",
    into = "RawReading<T>",
    bound(
        serialize = "T: Serialize + Clone",
        deserialize = "T: Deserialize<'de>"
    )
)]
#[derive(Default)]
pub enum Reading<T> {
    /// One value, and the clues support it.
    Sure {
        /// The value.
        value: T,
        /// Where it is printed; absent for the kind of a document, and in records that another program wrote.
        at: Option<At>,
    },
    /// Two or more values could be meant, or the clues for one are weak. The likeliest comes first.
    Unclear(Vec<Candidate<T>>),
    /// Nothing was found.
    #[default]
    Missing,
}

impl<T> Reading<T> {
    /// A sure reading at its place.
    pub fn sure(value: T, at: At) -> Self {
        Self::Sure {
            value,
            at: Some(at),
        }
    }

    /// A sure reading of something that is printed in no one place.
    #[must_use]
    pub fn plain(value: T) -> Self {
        Self::Sure { value, at: None }
    }

    /// Nothing was found.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// Whether a person must answer what it means.
    #[must_use]
    pub fn is_unclear(&self) -> bool {
        matches!(self, Self::Unclear(_))
    }

    /// The value, if it is sure.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Sure { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The same reading, but unclear: a sure value becomes the only candidate.
    #[must_use]
    pub fn doubted(self) -> Self {
        match self {
            Self::Sure { value, at } => Self::Unclear(vec![Candidate { value, at }]),
            other => other,
        }
    }

    /// The same reading with each value converted.
    #[must_use]
    pub fn map<U>(self, convert: impl Fn(T) -> U) -> Reading<U> {
        match self {
            Self::Sure { value, at } => Reading::Sure {
                value: convert(value),
                at,
            },
            Self::Unclear(candidates) => Reading::Unclear(
                candidates
                    .into_iter()
                    .map(|c| Candidate {
                        value: convert(c.value),
                        at: c.at,
                    })
                    .collect(),
            ),
            Self::Missing => Reading::Missing,
        }
    }

    /// Every value that could be meant: the sure one, or all candidates.
    pub fn candidates(&self) -> Vec<&T> {
        match self {
            Self::Sure { value, .. } => vec![value],
            Self::Unclear(candidates) => candidates.iter().map(|c| &c.value).collect(),
            Self::Missing => Vec::new(),
        }
    }

    /// Whether it is this value, or could be.
    #[must_use]
    pub fn may_be(&self, value: &T) -> bool
    where
        T: PartialEq,
    {
        self.candidates().contains(&value)
    }

    /// Every value that could be meant, with its place.
    #[must_use]
    pub fn candidates_with_places(self) -> Vec<Candidate<T>> {
        match self {
            Self::Sure { value, at } => vec![Candidate { value, at }],
            Self::Unclear(candidates) => candidates,
            Self::Missing => Vec::new(),
        }
    }

    /// The reading as reports show it: the sure value; all candidates, marked as unclear; or an empty text.
    pub fn display(&self, show: impl Fn(&T) -> String) -> String {
        match self {
            Self::Sure { value, .. } => show(value),
            Self::Unclear(candidates) => format!(
                "unclear: {}",
                candidates
                    .iter()
                    .map(|c| show(&c.value))
                    .collect::<Vec<_>>()
                    .join(" | ")
            ),
            Self::Missing => String::new(),
        }
    }

    /// Keeps only what could be meant: without its value it is missing, and without all candidates as well.
    pub fn retain(&mut self, is_meant: impl Fn(&T, Option<&At>) -> bool) {
        let is_left = match self {
            Self::Sure { value, at } => is_meant(value, at.as_ref()),
            Self::Unclear(candidates) => {
                candidates.retain(|one| is_meant(&one.value, one.at.as_ref()));
                !candidates.is_empty()
            }
            Self::Missing => true,
        };
        if !is_left {
            *self = Self::Missing;
        }
    }

    /// Every value that could be meant, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        let (sure, unclear) = match self {
            Self::Sure { value, .. } => (Some(value), &mut [][..]),
            Self::Unclear(candidates) => (None, candidates.as_mut_slice()),
            Self::Missing => (None, &mut [][..]),
        };
        let candidates = unclear.iter_mut().map(|candidate| &mut candidate.value);
        sure.into_iter().chain(candidates)
    }

    /// Every printed line that is quoted, to be changed.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut At> {
        let (sure, unclear) = match self {
            Self::Sure { at, .. } => (at.as_mut(), &mut [][..]),
            Self::Unclear(candidates) => (None, candidates.as_mut_slice()),
            Self::Missing => (None, &mut [][..]),
        };
        let candidates = unclear
            .iter_mut()
            .filter_map(|candidate| candidate.at.as_mut());
        sure.into_iter().chain(candidates)
    }

    /// Where the value, or the likeliest candidate, is printed.
    pub fn at(&self) -> Option<&At> {
        match self {
            Self::Sure { at, .. } => at.as_ref(),
            Self::Unclear(candidates) => candidates.first().and_then(|c| c.at.as_ref()),
            Self::Missing => None,
        }
    }
}

/// One of several values that could be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate<T> {
    /// The value.
    pub value: T,
    /// Where it is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<At>,
}

/// A printed line and its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At {
    /// From 1.
    pub page: u32,
    /// From 1, within the page.
    pub line: u32,
    /// The line, as printed.
    pub text: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReading<T> {
    state: ReadingState,
    #[serde(default = "none")]
    value: Option<T>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<Candidate<T>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<At>,
}

fn none<T>() -> Option<T> {
    None
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReadingState {
    Sure,
    Unclear,
    Missing,
}

impl<T> From<Reading<T>> for RawReading<T> {
    fn from(reading: Reading<T>) -> Self {
        match reading {
            Reading::Sure { value, at } => Self {
                state: ReadingState::Sure,
                value: Some(value),
                candidates: Vec::new(),
                at,
            },
            Reading::Unclear(candidates) => Self {
                state: ReadingState::Unclear,
                value: None,
                candidates,
                at: None,
            },
            Reading::Missing => Self {
                state: ReadingState::Missing,
                value: None,
                candidates: Vec::new(),
                at: None,
            },
        }
    }
}

impl<T> TryFrom<RawReading<T>> for Reading<T> {
    type Error = &'static str;

    fn try_from(raw: RawReading<T>) -> Result<Self, Self::Error> {
        match (raw.state, raw.value, raw.candidates) {
            (ReadingState::Sure, Some(value), candidates) if candidates.is_empty() => {
                Ok(Self::Sure { value, at: raw.at })
            }
            (ReadingState::Sure, None, _) => Err("a sure reading needs a value"),
            (ReadingState::Sure, Some(_), _) => Err("a sure reading has no candidates"),
            (_, Some(_), _) => {
                Err("only a sure reading has a value; write its possible values as candidates")
            }
            (ReadingState::Unclear, None, candidates) if candidates.is_empty() => {
                Err("an unclear reading needs at least one candidate")
            }
            (ReadingState::Unclear, None, candidates) => Ok(Self::Unclear(candidates)),
            (ReadingState::Missing, None, candidates) if candidates.is_empty() => Ok(Self::Missing),
            (ReadingState::Missing, None, _) => Err("a missing reading has no candidates"),
        }
    }
}
