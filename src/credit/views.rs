//! Every way a record can be read: one view for each choice among the candidates of its unclear readings (D23).
//!
//! A view is sure of all it holds. Where a reading has one weak candidate only, "something else" is a choice too.

use chrono::NaiveDate;

use crate::filing::filed::date_reading;
use crate::question::QuestionCode;
use crate::read::record::{Amount, At, PrintedDate, Reading, Record};

/// More choices than this are not tried: the paper is then asked about whatever they say.
const MOST: usize = 256;

/// A reading that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewField {
    /// The date that stands for the completion (D32).
    Day,
    /// The amounts.
    Amounts,
    /// The provider.
    Provider,
    /// The title.
    Title,
    /// The grade.
    Grade,
    /// The first day of a range.
    Started,
}

impl ViewField {
    /// All of them, in the order of [`View::picks`].
    pub const ALL: [ViewField; 6] = [
        ViewField::Day,
        ViewField::Amounts,
        ViewField::Provider,
        ViewField::Title,
        ViewField::Grade,
        ViewField::Started,
    ];

    /// The question about it, named by the key of the record.
    #[must_use]
    pub fn code(self) -> QuestionCode {
        match self {
            Self::Day => QuestionCode::CompletedOn,
            Self::Amounts => QuestionCode::Amounts,
            Self::Provider => QuestionCode::Provider,
            Self::Title => QuestionCode::Title,
            Self::Grade => QuestionCode::Grade,
            Self::Started => QuestionCode::StartedOn,
        }
    }

    /// In words, for a question.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Day => "The date of completion",
            Self::Amounts => "The amount",
            Self::Provider => "The provider",
            Self::Title => "The title",
            Self::Grade => "The grade",
            Self::Started => "The first day",
        }
    }
}

/// One way to read a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The day that stands for the completion (D32).
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
    /// Which choice was taken of each field.
    pub picks: [usize; 6],
}

/// Every view of a record; false where there are too many to try.
#[must_use]
pub fn views(record: &Record) -> (Vec<View>, bool) {
    let days = days(date_reading(record));
    let started: Vec<Option<NaiveDate>> = match &record.started_on {
        Reading::Sure { value, .. } => vec![Some(value.first())],
        _ => vec![None],
    };
    let amounts = amounts(&record.amounts);
    let (providers, titles, grades) = (
        texts(&record.provider),
        texts(&record.title),
        texts(&record.grade),
    );
    let sizes = [
        days.len(),
        amounts.len(),
        providers.len(),
        titles.len(),
        grades.len(),
        started.len(),
    ];
    let all = sizes
        .iter()
        .fold(1_usize, |n, size| n.saturating_mul(*size));
    let views = (0..all.min(MOST)).map(|mut n| {
        let picks = sizes.map(|size| {
            let pick = n % size;
            n /= size;
            pick
        });
        View {
            day: days[picks[0]],
            amounts: amounts[picks[1]].clone(),
            provider: providers[picks[2]].clone(),
            title: titles[picks[3]].clone(),
            grade: grades[picks[4]].clone(),
            started: started[picks[5]],
            picks,
        }
    });
    (views.collect(), all <= MOST)
}

/// What is printed where a field was read, for a question.
#[must_use]
pub fn printed(record: &Record, field: ViewField) -> (String, Vec<String>) {
    fn of<T: ToString>(reading: &Reading<T>) -> (String, Vec<String>) {
        (
            line(reading.at()),
            reading
                .candidates()
                .into_iter()
                .map(ToString::to_string)
                .collect(),
        )
    }
    match field {
        ViewField::Day => of(date_reading(record)),
        ViewField::Provider => of(&record.provider),
        ViewField::Title => of(&record.title),
        ViewField::Grade => of(&record.grade),
        ViewField::Started => of(&record.started_on),
        ViewField::Amounts => {
            let unclear = record
                .amounts
                .iter()
                .find(|a| a.is_unclear())
                .or(record.amounts.first());
            let candidates = unclear.map(Reading::candidates).unwrap_or_default();
            (
                line(unclear.and_then(Reading::at)),
                candidates.into_iter().map(Amount::in_words).collect(),
            )
        }
    }
}

fn line(at: Option<&At>) -> String {
    at.map(|at| at.text.clone()).unwrap_or_default()
}

/// The extreme days each candidate can mean: a month stands for all its days.
fn days(reading: &Reading<PrintedDate>) -> Vec<Option<NaiveDate>> {
    let mut days = Vec::new();
    for date in reading.candidates() {
        for day in [date.first(), date.last()] {
            if !days.contains(&Some(day)) {
                days.push(Some(day));
            }
        }
    }
    or_something_else(days, reading)
}

fn texts(reading: &Reading<String>) -> Vec<Option<String>> {
    or_something_else(
        reading
            .candidates()
            .into_iter()
            .cloned()
            .map(Some)
            .collect(),
        reading,
    )
}

fn or_something_else<T, U>(mut choices: Vec<Option<T>>, reading: &Reading<U>) -> Vec<Option<T>> {
    let weak = matches!(reading, Reading::Unclear(candidates) if candidates.len() == 1);
    if weak || choices.is_empty() {
        choices.push(None);
    }
    choices
}

fn amounts(readings: &[Reading<Amount>]) -> Vec<Vec<Amount>> {
    let mut all: Vec<Vec<Amount>> = vec![Vec::new()];
    for reading in readings {
        let choices = or_something_else(
            reading
                .candidates()
                .into_iter()
                .cloned()
                .map(Some)
                .collect(),
            reading,
        );
        let with = |before: &Vec<Amount>| {
            choices
                .iter()
                .map(|c| before.iter().chain(c).cloned().collect())
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).take(MOST + 1).collect();
    }
    all
}
