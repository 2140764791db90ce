//! The candidates of a sheet for each field, and what is seen of each.
//!
//! The finders' own candidates and clues are among what is seen. Nothing is decided here.

use crate::page::{UNREADABLE, WordSource};
use crate::read::doubt::PictureDoubts;
use crate::read::fold::{fold, squeeze};
use crate::read::found::Found;
use crate::read::learned::around::{Stretch, Surroundings};
use crate::read::learned::counted;
use crate::read::learned::dated;
use crate::read::learned::features::Features;
use crate::read::learned::heard::{Choice, FinderViews};
use crate::read::learned::phrases::{Phrase, phrases};
use crate::read::learned::whole::whole;
use crate::read::learned::words::{
    COUNTS, is_given_name, key_of, organization_in, shape, words_of,
};
use crate::read::people;
use crate::read::record::{Amount, Reading};
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

/// The fields of text in the order in which they are decided: what is the holder is no provider.
pub const TEXTS: [Field; 3] = [Field::Holder, Field::Provider, Field::Title];
/// The dates about which finders and weights must agree.
pub const DATES: [Field; 3] = [Field::Completed, Field::Issued, Field::Expires];

/// The candidates of a sheet.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// For holder, provider and title.
    pub texts: Vec<Choice>,
    /// For the dates.
    pub dates: Vec<Choice>,
    /// Every amount that the finders read, in their order.
    pub amounts: Vec<Choice>,
    /// What is seen of the sheet as a whole: whether a field is printed at all is told by it.
    pub whole: Features,
    /// Whether an amount is printed.
    pub awards: bool,
    /// The amounts of which the finders are sure, in the same order as `amounts`.
    pub told_amounts: Vec<Option<Amount>>,
    /// What the finders read as each of [`DATES`], as a record has it.
    pub told: [Reading<String>; 3],
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

/// The candidates of a sheet. `asked` tells whether what is seen of them is kept in words too.
#[must_use]
pub fn choices(sheet: &Sheet<'_>, names: &Names, found: &Found, asked: bool) -> Choices {
    let surroundings = Surroundings::new(sheet, &found.labels, asked);
    Choices {
        texts: texts(&surroundings, names, found),
        dates: dated::dates(&surroundings, found),
        whole: whole(sheet, names, found, asked),
        amounts: counted::amounts(&surroundings, found),
        awards: !found.amounts.is_empty(),
        told_amounts: found
            .amounts
            .iter()
            .map(|settled| settled.reading.value().cloned())
            .collect(),
        told: [
            &found.days.completed_on,
            &found.days.issued_on,
            &found.days.expires_on,
        ]
        .map(|day| day.reading.clone().map(|date| date.to_string())),
    }
}

fn texts(surroundings: &Surroundings<'_, '_>, names: &Names, found: &Found) -> Vec<Choice> {
    let finders = FinderViews::new()
        .and("holder", &found.holder, Clone::clone)
        .and("provider", &found.provider, |named| named.name.clone())
        .and("title", &found.title, |titled| titled.name.clone());
    let mut choices: Vec<Choice> = Vec::new();
    for phrase in phrases(surroundings.sheet, &found.labels) {
        let mut features = Features::new(surroundings.asked);
        let folded = fold(&phrase.text);
        let key = key_of(&folded);
        add_phrase(surroundings, names, &phrase, &folded, &mut features);
        finders.add(&key, &mut features);
        choices.push(Choice {
            stands: true,
            row: Some(surroundings.sheet.cells[phrase.cell].row),
            value: phrase.text,
            key,
            features,
        });
    }
    // What a finder put together itself is a candidate as well.
    for (value, key, at) in finders.all() {
        if choices.iter().all(|choice| choice.key != key) {
            let mut features = Features::new(surroundings.asked);
            features.add("cut", "finder");
            let folded = fold(value);
            add_words(value, &folded, &words_of(&folded), names, &mut features);
            finders.add(key, &mut features);
            choices.push(Choice {
                value: value.to_owned(),
                key: key.to_owned(),
                row: surroundings.sheet.row_at(at),
                stands: true,
                features,
            });
        }
    }
    let doubts = PictureDoubts::new(surroundings.sheet);
    for choice in &mut choices {
        let stands = |row: usize| {
            !doubts.has_pictures || doubts.stands(&choice.value, &surroundings.sheet.rows[row].at())
        };
        choice.stands = !choice.value.contains(UNREADABLE) && choice.row.is_none_or(stands);
    }
    choices
}

fn add_phrase(
    surroundings: &Surroundings<'_, '_>,
    names: &Names,
    phrase: &Phrase,
    folded: &str,
    features: &mut Features,
) {
    /// Words that are less sure than this are hard to read.
    const LEGIBLE: f32 = 0.7;
    features.add("cut", phrase.cut.as_str());
    let words = words_of(folded);
    let form = add_words(&phrase.text, folded, &words, names, features);
    let stretch = Stretch {
        cell: phrase.cell,
        last: phrase.last,
        range: phrase.range.clone(),
        form,
    };
    surroundings.add(&stretch, features);
    let squeezed = squeeze(folded);
    let is_again = surroundings
        .sheet
        .squeezed
        .matches(&squeezed)
        .nth(1)
        .is_some();
    if squeezed.len() > 5 && is_again {
        features.add_pair("printed", "again", form);
    }
    surroundings.add_domains(&squeezed, &words, form, features);
    let row = &surroundings.sheet.rows[surroundings.sheet.cells[phrase.cell].row];
    let printed = row.folded.original(phrase.range.clone());
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
fn add_words(
    text: &str,
    folded: &str,
    words: &[String],
    names: &Names,
    features: &mut Features,
) -> &'static str {
    /// More words of one value say nothing new.
    const MOST_WORDS: usize = 14;
    for word in words.iter().take(MOST_WORDS) {
        features.add("word", word);
    }
    if let (Some(first), Some(last)) = (words.first(), words.last()) {
        features.add("first word", first);
        features.add("last word", last);
    }
    let count = COUNTS[words.len().min(COUNTS.len() - 1)];
    let given: Vec<bool> = words.iter().map(|word| is_given_name(word)).collect();
    let given = match given.as_slice() {
        [true, .., true] => "first and last",
        [true, ..] => "first",
        [.., true] => "last",
        all if all.contains(&true) => "within",
        _ => "none",
    };
    features.add("given name", given);
    features.add_pair("given name", given, count);
    let organization = match organization_in(words) {
        Some(range) if range.len() == words.len() => "is one",
        Some(range) if range.start == 0 => "begins with one",
        Some(range) if range.end == words.len() => "ends with one",
        Some(_) => "holds one",
        None => "none",
    };
    features.add("organization", organization);
    features.add_pair("organization", organization, count);
    features.add("words", count);
    features.add("shape", &shape(text));
    let form = if people::is_name(text, folded, names) {
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
    let mut listed = names.hits(folded, |range| text.get(range).unwrap_or_default());
    if let Some(known) = names.find(folded) {
        features.add("listed", known.class.as_str());
    } else if listed.pop().is_some() {
        features.add("holds a listed", "name");
    }
    form
}
