//! Every date of a sheet as a candidate, in each way in which its digits can be read, and the first days of ranges.

use crate::read::dates::Order;
use crate::read::days::{Placed, Role};
use crate::read::fold::squeeze;
use crate::read::found::Found;
use crate::read::learned::around::{Stretch, Surroundings};
use crate::read::learned::features::Features;
use crate::read::learned::heard::{Choice, FinderViews};
use crate::read::learned::words::COUNTS;
use crate::read::record::PrintedDate;

/// The candidates for the dates of a record.
pub(super) fn dates(surroundings: &Surroundings<'_, '_>, found: &Found) -> Vec<Choice> {
    let show = |date: &PrintedDate| date.to_string();
    let finders = FinderViews::new()
        .and("completed", &found.days.completed_on, show)
        .and("issued", &found.days.issued_on, show)
        .and("expires", &found.days.expires_on, show)
        .and("started", &found.days.started_on, show);
    let readings = found.placed.iter().flat_map(|placed| &placed.mention.dates);
    let all: Vec<PrintedDate> = readings.map(|reading| reading.date).collect();
    let mut choices = Vec::new();
    for (index, placed) in found.placed.iter().enumerate() {
        let Some(mention) = mention(surroundings, found, index) else {
            continue;
        };
        let role = placed.role.map_or("none", role_word);
        for (date, how) in ways(placed) {
            let mut features = mention.clone();
            features.add("how", how);
            features.add_pair("how", how, role);
            let is_month = matches!(date, PrintedDate::Month(..));
            features.add("precision", if is_month { "month" } else { "day" });
            let value = date.to_string();
            let key = squeeze(&value);
            finders.add(&key, &mut features);
            add_order(date, &all, role, &mut features);
            choices.push(Choice {
                value,
                key,
                row: Some(placed.row),
                // Which of two orders of its digits is meant, no weight can tell.
                stands: !matches!(how, "month first" | "day first"),
                features,
            });
        }
    }
    choices
}

/// What is seen of a date, however its digits are read.
fn mention(surroundings: &Surroundings<'_, '_>, found: &Found, index: usize) -> Option<Features> {
    let placed = &found.placed[index];
    let range = placed.mention.range.clone();
    let cell = surroundings.sheet.cell_at(placed.row, range.start)?;
    let mut features = Features::new(surroundings.asked);
    let stretch = Stretch {
        cell,
        last: cell,
        range,
        form: "date",
    };
    surroundings.add(&stretch, &mut features);
    let role = placed.role.map_or("none", role_word);
    let dates = COUNTS[found.placed.len().min(4)];
    features.add("role", role);
    features.add_pair("role", role, placed.says);
    features.add_pair("role", role, found.kind.as_str());
    features.add_pair("date", COUNTS[index.min(4)], dates);
    features.add_pair("kind", found.kind.as_str(), dates);
    features.add_pair("amounts", COUNTS[found.amounts.len().min(2)], role);
    Some(features)
}

/// Every date that a mention can mean, with how it is read.
fn ways(placed: &Placed) -> Vec<(PrintedDate, &'static str)> {
    let mention = &placed.mention;
    let is_range = mention.start.is_some();
    let readings = mention.dates.iter().map(|reading| {
        let how = match (mention.dates.len(), reading.order) {
            _ if is_range => "last day",
            (1, _) => "one way",
            (_, Order::MonthFirst) => "month first",
            (_, Order::DayFirst) => "day first",
            (_, Order::Plain) => "plain",
        };
        (reading.date, how)
    });
    let first = mention.start.map(|date| (date, "first day"));
    readings.chain(first).collect()
}

/// Adds how a date lies among the others.
fn add_order(date: PrintedDate, all: &[PrintedDate], role: &str, features: &mut Features) {
    /// Whole years may be so many days longer or shorter: a month has no day, and an end is often the last of its month.
    const TOLERANCE: i64 = 32;
    if all.iter().all(|other| other.last() <= date.last()) {
        features.add_pair("order", "latest", role);
    }
    if all.iter().all(|other| other.first() >= date.first()) {
        features.add_pair("order", "earliest", role);
    }
    for other in all {
        let days = (other.last() - date.last()).num_days();
        for (years, word) in [(1, "1"), (2, "2"), (3, "3"), (4, "4")] {
            if (days - years * 365).abs() <= TOLERANCE {
                features.add_pair("years before another", word, role);
            }
            if (days + years * 365).abs() <= TOLERANCE {
                features.add_pair("years after another", word, role);
            }
        }
    }
}

pub(super) fn role_word(role: Role) -> &'static str {
    match role {
        Role::Completed => "completed",
        Role::Dated => "dated",
        Role::Issued => "issued",
        Role::Expires => "expires",
        Role::Started => "started",
        Role::Other => "other",
    }
}
