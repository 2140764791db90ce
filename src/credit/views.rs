//! Every way a record can be read: one view for each choice among the candidates of its unclear
//! readings (D23).
//!
//! A record comes in; its views and what is printed about each unclear reading go out. Every value
//! of a view is taken as certain. If a reading has only one weak candidate, "something else" is a
//! choice too. Nothing is judged here.

use chrono::NaiveDate;

use crate::filing::filed::date_reading;
use crate::question::QuestionCode;
use crate::read::record::{Amount, At, Kind, PrintedDate, Reading, Record};

/// More views than this are not tried: the unclear readings are then asked about, whatever the
/// views would show.
const MAX_VIEWS: usize = 256;

/// A field of which one reading is chosen for each view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewField {
    /// What kind of document it is.
    Kind,
    /// The date that is taken as the completion (D32).
    Day,
    /// The amounts.
    Amounts,
    /// The provider.
    Provider,
    /// The title.
    Title,
    /// The grade.
    Grade,
}

impl ViewField {
    /// All of them, in the order of [`View::picks`].
    pub const ALL: [ViewField; 6] = [
        ViewField::Kind,
        ViewField::Day,
        ViewField::Amounts,
        ViewField::Provider,
        ViewField::Title,
        ViewField::Grade,
    ];

    /// What a question about it is about: the code has the name of the record's key.
    #[must_use]
    pub fn code(self) -> QuestionCode {
        match self {
            Self::Kind => QuestionCode::Kind,
            Self::Day => QuestionCode::CompletedOn,
            Self::Amounts => QuestionCode::Amounts,
            Self::Provider => QuestionCode::Provider,
            Self::Title => QuestionCode::Title,
            Self::Grade => QuestionCode::Grade,
        }
    }

    /// The beginning of a question about it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Kind => "The kind of document",
            Self::Day => "The date of completion",
            Self::Amounts => "The amount",
            Self::Provider => "The provider",
            Self::Title => "The title",
            Self::Grade => "The grade",
        }
    }
}

/// One way to read a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What kind of document it is.
    pub kind: Kind,
    /// The day that is taken as the completion (D32).
    pub day: Option<NaiveDate>,
    /// The first day of a range.
    pub started: Option<NaiveDate>,
    /// The amounts.
    pub amounts: Vec<Amount>,
    /// The provider.
    pub provider: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The grade.
    pub grade: Option<String>,
    /// The index of the choice taken for each field, in the order of [`ViewField::ALL`].
    pub picks: [usize; 6],
}

impl View {
    /// What it takes a field to be, in words.
    #[must_use]
    pub fn choice(&self, field: ViewField) -> String {
        let choice = match field {
            ViewField::Kind => Some(self.kind.to_string()),
            ViewField::Day => self.day.map(|day| day.to_string()),
            ViewField::Amounts => {
                let amounts: Vec<String> = self.amounts.iter().map(Amount::in_words).collect();
                (!amounts.is_empty()).then(|| amounts.join(" and "))
            }
            ViewField::Provider => self.provider.clone(),
            ViewField::Title => self.title.clone(),
            ViewField::Grade => self.grade.clone(),
        };
        choice.unwrap_or_else(|| "something else".to_owned())
    }
}

/// Every view of a record; the flag is false if there are too many to try, and only some are
/// returned.
#[must_use]
pub fn views(record: &Record) -> (Vec<View>, bool) {
    let kinds = choices(&record.kind);
    let days = days(date_reading(record));
    let started = record.started_on.value().map(|date| date.first());
    let amounts = amounts(&record.amounts);
    let (providers, titles, grades) = (
        choices(&record.provider),
        choices(&record.title),
        choices(&record.grade),
    );
    let sizes = [
        kinds.len(),
        days.len(),
        amounts.len(),
        providers.len(),
        titles.len(),
        grades.len(),
    ];
    let count = sizes
        .iter()
        .fold(1_usize, |count, size| count.saturating_mul(*size));
    let views = (0..count.min(MAX_VIEWS)).map(|number| {
        let mut rest = number;
        let picks = sizes.map(|size| {
            let pick = rest % size;
            rest /= size;
            pick
        });
        View {
            // Something else than its only candidate may be anything.
            kind: kinds[picks[0]].unwrap_or(Kind::Unreadable),
            day: days[picks[1]],
            amounts: amounts[picks[2]].clone(),
            provider: providers[picks[3]].clone(),
            title: titles[picks[4]].clone(),
            grade: grades[picks[5]].clone(),
            started,
            picks,
        }
    });
    (views.collect(), count <= MAX_VIEWS)
}

/// What is printed where a field was read, and its possible values, for a question.
#[must_use]
pub fn printed(record: &Record, field: ViewField) -> (String, Vec<String>) {
    fn printed_reading<T: ToString>(reading: &Reading<T>) -> (String, Vec<String>) {
        (
            line_text(reading.at()),
            reading
                .candidates()
                .into_iter()
                .map(ToString::to_string)
                .collect(),
        )
    }
    match field {
        ViewField::Kind => printed_reading(&record.kind),
        ViewField::Day => printed_reading(date_reading(record)),
        ViewField::Provider => printed_reading(&record.provider),
        ViewField::Title => printed_reading(&record.title),
        ViewField::Grade => printed_reading(&record.grade),
        ViewField::Amounts => {
            let unclear = record
                .amounts
                .iter()
                .find(|a| a.is_unclear())
                .or(record.amounts.first());
            let candidates = unclear.map(Reading::candidates).unwrap_or_default();
            // Without an amount the title shows which document is meant.
            let at = unclear.map_or(record.title.at(), Reading::at);
            (
                line_text(at),
                candidates.into_iter().map(Amount::in_words).collect(),
            )
        }
    }
}

fn line_text(at: Option<&At>) -> String {
    at.map(|at| at.text.clone()).unwrap_or_default()
}

/// The first and the last day that each candidate can mean: a month without a day can mean any of
/// its days.
fn days(reading: &Reading<PrintedDate>) -> Vec<Option<NaiveDate>> {
    let mut days = Vec::new();
    for date in reading.candidates() {
        for day in [date.first(), date.last()] {
            if !days.contains(&Some(day)) {
                days.push(Some(day));
            }
        }
    }
    with_something_else(days, reading)
}

/// Each candidate of a reading as a choice.
fn choices<T: Clone>(reading: &Reading<T>) -> Vec<Option<T>> {
    let candidates = reading.candidates().into_iter().cloned();
    with_something_else(candidates.map(Some).collect(), reading)
}

/// Adds the choice "something else" (`None`) if nothing was read, or only one weak candidate.
fn with_something_else<T, U>(mut choices: Vec<Option<T>>, reading: &Reading<U>) -> Vec<Option<T>> {
    let is_weak = matches!(reading, Reading::Unclear(candidates) if candidates.len() == 1);
    if is_weak || choices.is_empty() {
        choices.push(None);
    }
    choices
}

/// Every combination of choices among several amounts; at most one more than [`MAX_VIEWS`].
fn amounts(readings: &[Reading<Amount>]) -> Vec<Vec<Amount>> {
    let mut combinations: Vec<Vec<Amount>> = vec![Vec::new()];
    for reading in readings {
        let choices = choices(reading);
        let extended = |before: &Vec<Amount>| {
            choices
                .iter()
                .map(|choice| before.iter().chain(choice).cloned().collect())
                .collect::<Vec<_>>()
        };
        combinations = combinations
            .iter()
            .flat_map(extended)
            .take(MAX_VIEWS + 1)
            .collect();
    }
    combinations
}
