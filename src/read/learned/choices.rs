//! The candidates of a sheet for each field, and what is seen of each.
//!
//! The finders' own candidates and clues are among what is seen. Nothing is decided here.

use crate::page::WordSource;
use crate::read::clues::Settled;
use crate::read::days::{Days, Placed};
use crate::read::fold::{fold, squeeze};
use crate::read::labels::Labelled;
use crate::read::learned::around::{Stretch, Surroundings};
use crate::read::learned::dated;
use crate::read::learned::features::Features;
use crate::read::learned::spans::{Span, spans};
use crate::read::learned::whole::whole;
use crate::read::learned::words::{COUNTS, shape, words_of};
use crate::read::people;
use crate::read::record::{Kind, Reading};
use crate::read::sheet::Sheet;
use crate::rules::names::Names;

/// A field that is decided by its candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The person.
    Holder,
    /// Who gave it.
    Provider,
    /// The course.
    Title,
    /// The day of completion.
    Completed,
    /// The day of issue.
    Issued,
    /// The end of validity.
    Expires,
    /// The first day.
    Started,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Holder,
        Self::Provider,
        Self::Title,
        Self::Completed,
        Self::Issued,
        Self::Expires,
        Self::Started,
    ];

    /// The key of a record.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Provider => "provider",
            Self::Title => "title",
            Self::Completed => "completed_on",
            Self::Issued => "issued_on",
            Self::Expires => "expires_on",
            Self::Started => "started_on",
        }
    }
}

/// A value that could be meant.
#[derive(Debug, Clone)]
pub struct Choice {
    /// As a record has it.
    pub value: String,
    /// Values with the same key are one value.
    pub key: String,
    /// What is seen of it.
    pub features: Features,
}

/// The candidates of a sheet.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// For holder, provider and title.
    pub texts: Vec<Choice>,
    /// For the dates.
    pub dates: Vec<Choice>,
    /// What is seen of the sheet as a whole: whether a field is printed at all is told by it.
    pub whole: Features,
}

impl Choices {
    /// The candidates for a field.
    #[must_use]
    pub fn of(&self, field: Field) -> &[Choice] {
        match field {
            Field::Holder | Field::Provider | Field::Title => &self.texts,
            Field::Completed | Field::Issued | Field::Expires | Field::Started => &self.dates,
        }
    }
}

/// What the finders found on a sheet.
pub struct Findings<'f, 'a> {
    /// The sheet.
    pub sheet: &'f Sheet<'a>,
    /// Its labels.
    pub labels: &'f [Labelled],
    /// Known providers.
    pub names: &'f Names,
    /// The person.
    pub holder: &'f Settled<String>,
    /// The provider.
    pub provider: &'f Settled<String>,
    /// The title.
    pub title: &'f Settled<String>,
    /// The dates, and what they stand for.
    pub placed: &'f [Placed],
    /// The dates of the record.
    pub days: &'f Days,
    /// The kind.
    pub kind: Kind,
    /// Why it is that kind.
    pub because: &'static str,
    /// How many amounts there are.
    pub amounts: usize,
}

/// A candidate of a finder.
struct Heard {
    value: String,
    key: String,
    rank: usize,
    state: &'static str,
    clues: Vec<&'static str>,
}

/// The candidates of the finders, by field.
pub(super) struct FinderViews(Vec<(&'static str, Vec<Heard>)>);

impl FinderViews {
    /// No finder yet.
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with what the finder of a field says.
    pub(super) fn and<T>(
        mut self,
        field: &'static str,
        settled: &Settled<T>,
        show: impl Fn(&T) -> String,
    ) -> Self {
        let state = state(&settled.reading);
        let heard = settled.candidates.iter().enumerate().map(|(rank, one)| {
            let value = show(&one.value);
            Heard {
                key: squeeze(&fold(&value)),
                value,
                rank,
                state,
                clues: one.clues.iter().map(|clue| clue.says).collect(),
            }
        });
        self.0.push((field, heard.collect()));
        self
    }

    /// Adds what the finders say of a value.
    pub(super) fn add(&self, key: &str, features: &mut Features) {
        for (field, all) in &self.0 {
            let Some(one) = all.iter().find(|one| one.key == key) else {
                features.add("not found as", field);
                let overlaps = all.first().is_some_and(|best| {
                    let holds = |a: &str, b: &str| b.len() > 4 && a.contains(b);
                    holds(&best.key, key) || holds(key, &best.key)
                });
                if overlaps {
                    features.add("overlaps the found", field);
                }
                continue;
            };
            features.add_pair("found as", field, COUNTS[one.rank.min(3)]);
            let state = if one.rank == 0 { one.state } else { "later" };
            features.add_pair("found and", field, state);
            for clue in &one.clues {
                features.add_pair("clue", field, clue);
            }
        }
    }
}

/// The word for the state of a reading.
pub(super) fn state<T>(reading: &Reading<T>) -> &'static str {
    match reading {
        Reading::Sure { .. } => "sure",
        Reading::Unclear(_) => "unclear",
        Reading::Missing => "missing",
    }
}

/// The candidates of a sheet.
#[must_use]
pub fn choices(found: &Findings<'_, '_>) -> Choices {
    let surroundings = Surroundings::new(found.sheet, found.labels);
    Choices {
        texts: texts(found, &surroundings),
        dates: dated::dates(found, &surroundings),
        whole: whole(found),
    }
}

fn texts(found: &Findings<'_, '_>, surroundings: &Surroundings<'_, '_>) -> Vec<Choice> {
    let finders = FinderViews::new()
        .and("holder", found.holder, Clone::clone)
        .and("provider", found.provider, Clone::clone)
        .and("title", found.title, Clone::clone);
    let mut choices: Vec<Choice> = Vec::new();
    for span in spans(found.sheet, found.labels) {
        let mut features = Features::default();
        let key = squeeze(&fold(&span.text));
        add_span(found, surroundings, &span, &mut features);
        finders.add(&key, &mut features);
        choices.push(Choice {
            value: span.text,
            key,
            features,
        });
    }
    // What a finder put together itself is a candidate as well.
    for one in finders.0.iter().flat_map(|(_, all)| all) {
        if choices.iter().all(|choice| choice.key != one.key) {
            let mut features = Features::default();
            features.add("cut", "finder");
            add_words(&one.value, found.names, &mut features);
            finders.add(&one.key, &mut features);
            choices.push(Choice {
                value: one.value.clone(),
                key: one.key.clone(),
                features,
            });
        }
    }
    choices
}

fn add_span(
    found: &Findings<'_, '_>,
    surroundings: &Surroundings<'_, '_>,
    span: &Span,
    features: &mut Features,
) {
    /// Words that are less sure than this are hard to read.
    const LEGIBLE: f32 = 0.7;
    features.add("cut", span.cut.as_str());
    let named = add_words(&span.text, found.names, features);
    let stretch = Stretch {
        cell: span.cell,
        last: span.last,
        range: span.range.clone(),
        form: named,
    };
    surroundings.add(&stretch, features);
    let squeezed = squeeze(&fold(&span.text));
    let is_again = found.sheet.squeezed.matches(&squeezed).nth(1).is_some();
    if squeezed.len() > 5 && is_again {
        features.add_pair("printed", "again", named);
    }
    let row = &found.sheet.rows[found.sheet.cells[span.cell].row];
    let printed = row.folded.original(span.range.clone());
    let is_in =
        |range: &std::ops::Range<usize>| range.start < printed.end && printed.start < range.end;
    for word in row.line.words.iter().filter(|word| is_in(&word.range)) {
        if word.source == WordSource::Form {
            features.add("from", "form");
        }
        if word.sure < LEGIBLE {
            features.add("hard", "to read");
        }
    }
}

/// Adds what the words of a value say by themselves. Returns whether it could be a person's name, as a word.
fn add_words(text: &str, names: &Names, features: &mut Features) -> &'static str {
    /// More words of one value say nothing new.
    const MOST_WORDS: usize = 14;
    let folded = fold(text);
    let words = words_of(&folded);
    for word in words.iter().take(MOST_WORDS) {
        features.add("word", word);
    }
    if let (Some(first), Some(last)) = (words.first(), words.last()) {
        features.add("first word", first);
        features.add("last word", last);
    }
    let count = COUNTS[words.len().min(COUNTS.len() - 1)];
    features.add("words", count);
    features.add("shape", &shape(text));
    let form = if people::is_name(text, &folded, names) {
        "name"
    } else {
        "no name"
    };
    features.add("could be", form);
    features.add_pair("could be", form, count);
    if text.chars().any(|c| c.is_ascii_digit()) {
        features.add("has", "digit");
    }
    if text.chars().any(char::is_lowercase) {
        features.add("has", "lower case");
    }
    for mark in [",", ".", ":", "@", "&", "(", "!", "-"] {
        if text.contains(mark) {
            features.add("has", mark);
        }
    }
    if text.ends_with('.') {
        features.add("ends with", ".");
    }
    let mut listed = names.hits(&folded, |range| text.get(range).unwrap_or_default());
    if let Some(known) = names.find(&folded) {
        features.add("listed", known.class.as_str());
    } else if listed.pop().is_some() {
        features.add("holds a listed", "name");
    }
    form
}
