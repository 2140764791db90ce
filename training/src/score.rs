//! A record against the truth of its paper, field by field.
//!
//! Records and truths come in; a [`Verdict`] for each field goes out. What counts as the same name, title or amount is
//! decided here alone.

use std::collections::BTreeSet;

use recert::digest::sha256_hex;
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::truth::{TrueAmount, Truth};

/// How a field was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Sure, and what is printed; or sure of nothing, and nothing is printed; or asked where asking is right.
    Right,
    /// Sure, and not what is printed; or a certificate that is surely none, so that nobody looks at it again.
    Silent,
    /// A person is asked.
    Unclear,
    /// Printed, and not found.
    Missed,
}

/// The fields that a verdict on a trainer needs.
pub const CORE: [&str; 7] = [
    "kind",
    "holder",
    "provider",
    "completed_on",
    "issued_on",
    "expires_on",
    "amounts",
];

/// The other fields. They are judged only where the truth says something about them.
pub const FURTHER: [&str; 11] = [
    "title",
    "ids",
    "started_on",
    "validity",
    "grade",
    "approvals",
    "card.covers",
    "card.ages",
    "card.skills",
    "card.sides",
    "about.petition",
];

/// What is read of one field.
enum Read<'r> {
    Sure(&'r Value),
    Unclear,
    Missing,
}

fn reading<'r>(record: &'r Value, field: &str) -> Read<'r> {
    match record.get(field) {
        None | Some(Value::Null) => Read::Missing,
        Some(Value::Object(reading)) => match reading.get("state").and_then(Value::as_str) {
            Some("sure") => reading.get("value").map_or(Read::Missing, Read::Sure),
            Some("unclear") => Read::Unclear,
            _ => Read::Missing,
        },
        Some(value) => Read::Sure(value),
    }
}

/// The sure values of a list of readings, each as a key, and whether any is unclear.
fn listed(record: &Value, field: &str, key: impl Fn(&Value) -> String) -> (BTreeSet<String>, bool) {
    let (mut sure, mut unclear) = (BTreeSet::new(), false);
    for reading in record[field].as_array().into_iter().flatten() {
        if reading["state"] == "sure" {
            sure.insert(key(&reading["value"]));
        } else {
            unclear = true;
        }
    }
    (sure, unclear)
}

/// Judges a core field, the title or the ids. `None` if the truth does not say, or if only the kind of the paper is
/// judged.
#[must_use]
pub fn judge(field: &str, truth: &Truth, record: &Value) -> Option<Verdict> {
    if field == "kind" {
        return Some(judge_kind(truth, record));
    }
    if truth.may_be_no_certificate() {
        return None;
    }
    match field {
        "amounts" => Some(judge_amounts(truth, record)),
        "ids" => judge_ids(truth, record),
        "approvals" => truth
            .approvals
            .as_ref()
            .map(|approvals| judge_words(approvals, &record["approvals"])),
        "card.skills" => {
            let skills = truth.card.as_ref()?.skills.as_deref()?;
            let read = match reading(&record["card"], "skills") {
                Read::Sure(read) => read.as_str(),
                Read::Unclear => return Some(Verdict::Unclear),
                Read::Missing => None,
            };
            Some(match read.unwrap_or("not_said") {
                read if read == skills => Verdict::Right,
                "not_said" => Verdict::Missed,
                _ => Verdict::Silent,
            })
        }
        "about.petition" => {
            let petition = truth.about.get("petition")?.as_str()?;
            Some(match record["about"]["petition"].as_str() {
                Some(read) if read == petition => Verdict::Right,
                None => Verdict::Missed,
                Some(_) => Verdict::Silent,
            })
        }
        _ if field.starts_with("card.") => {
            let card = truth.card.as_ref()?;
            let (words, key) = match field {
                "card.covers" => (&card.covers, "covers"),
                "card.ages" => (&card.ages, "ages"),
                _ => (card.sides.as_ref()?, "sides"),
            };
            Some(judge_words(words, &record["card"][key]))
        }
        _ => judge_value(field, truth, record),
    }
}

fn judge_kind(truth: &Truth, record: &Value) -> Verdict {
    match reading(record, "kind") {
        Read::Unclear if truth.unclear_ok.iter().any(|field| field == "kind") => Verdict::Right,
        Read::Unclear => Verdict::Unclear,
        Read::Missing => Verdict::Missed,
        Read::Sure(kind) => match kind.as_str().unwrap_or_default() {
            kind if truth.kinds().any(|right| right == kind) => Verdict::Right,
            // What cannot be read is asked about.
            "unreadable" => Verdict::Missed,
            _ => Verdict::Silent,
        },
    }
}

/// Whether an amount is printed as one that is awarded, or may be read beside those.
#[must_use]
pub fn is_right_amount(truth: &Truth, value: Decimal, unit: &str) -> bool {
    let (wanted, also_right) = amount_keys(truth);
    let key = amount_key_for(truth, value, unit);
    wanted.contains(&key) || also_right.contains(&key)
}

/// The key of an amount as the truth has it: of a real paper, its hash.
fn amount_key_for(truth: &Truth, value: Decimal, unit: &str) -> String {
    let key = amount_key(value, unit);
    if are_amounts_hashed(truth) {
        hashed(&key)
    } else {
        key
    }
}

fn are_amounts_hashed(truth: &Truth) -> bool {
    let hashes = &truth.hashes;
    !hashes.amounts.is_empty() || !hashes.accept_amounts.is_empty()
}

/// The keys of the amounts that are awarded, and of those that may be read beside them.
fn amount_keys(truth: &Truth) -> (BTreeSet<String>, BTreeSet<String>) {
    let hashes = &truth.hashes;
    let keys = |amounts: &[TrueAmount]| -> BTreeSet<String> {
        let keys = amounts.iter();
        keys.map(|amount| amount_key(amount.value, &amount.unit))
            .collect()
    };
    if are_amounts_hashed(truth) {
        (hashes.amounts.clone(), hashes.accept_amounts.clone())
    } else {
        (keys(&truth.amounts), keys(&truth.accept_amounts))
    }
}

fn judge_amounts(truth: &Truth, record: &Value) -> Verdict {
    let (wanted, also_right) = amount_keys(truth);
    let (sure, unclear) = listed(record, "amounts", |amount| {
        let value = amount["value"].as_str().unwrap_or_default();
        let unit = amount["unit"].as_str().unwrap_or_default();
        amount_key_for(truth, value.parse().unwrap_or_default(), unit)
    });
    if unclear {
        return if truth.unclear_ok.iter().any(|field| field == "amounts") {
            Verdict::Right
        } else {
            Verdict::Unclear
        };
    }
    // An accepted amount stands beside the wanted ones, or for one of them.
    let is_printed = |amount: &String| wanted.contains(amount) || also_right.contains(amount);
    if sure.iter().all(is_printed) && sure.len() >= wanted.len() {
        Verdict::Right
    } else if sure.is_subset(&wanted) {
        Verdict::Missed
    } else {
        Verdict::Silent
    }
}

/// Any of the printed numbers is enough.
fn judge_ids(truth: &Truth, record: &Value) -> Option<Verdict> {
    if truth.ids.is_empty() && truth.hashes.ids.is_empty() {
        return None;
    }
    let (sure, _) = listed(record, "ids", |id| {
        text_key(id["value"].as_str().unwrap_or_default())
    });
    let printed = truth
        .ids
        .iter()
        .any(|id| sure.contains(&text_key(&id.value)));
    let hashed = sure.iter().any(|id| truth.hashes.ids.contains(&hashed(id)));
    Some(if printed || hashed {
        Verdict::Right
    } else {
        Verdict::Missed
    })
}

/// Words without an order, such as the ages of a card.
fn judge_words(wanted: &[String], read: &Value) -> Verdict {
    let wanted: BTreeSet<&str> = wanted.iter().map(String::as_str).collect();
    let read: BTreeSet<&str> = read
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if read == wanted {
        Verdict::Right
    } else if read.is_subset(&wanted) {
        Verdict::Missed
    } else {
        Verdict::Silent
    }
}

fn judge_value(field: &str, truth: &Truth, record: &Value) -> Option<Verdict> {
    let wanted = Wanted::of(field, truth);
    // Of these, nobody wrote down that nothing is printed.
    if wanted.is_none() && FURTHER.contains(&field) {
        return None;
    }
    let accept = truth.accept.get(field).map_or(&[][..], Vec::as_slice);
    let read = match reading(record, field) {
        // Where the paper itself leaves it open, to ask is right.
        Read::Unclear if truth.unclear_ok.iter().any(|open| open == field) => {
            return Some(Verdict::Right);
        }
        Read::Unclear => return Some(Verdict::Unclear),
        Read::Missing => "",
        Read::Sure(value) => value.as_str().unwrap_or_default(),
    };
    if read.is_empty() {
        return Some(if wanted.is_none() || accept.contains(&None) {
            Verdict::Right
        } else {
            Verdict::Missed
        });
    }
    let accepted = accept
        .iter()
        .flatten()
        .any(|accepted| text_key(accepted) == text_key(read));
    let is_wanted = wanted.is_some_and(|wanted| wanted.is(field, read));
    Some(if accepted || is_wanted {
        Verdict::Right
    } else {
        Verdict::Silent
    })
}

/// What is printed: in words, or, of a real paper, as hashes of their keys.
enum Wanted<'t> {
    Printed(&'t str),
    Hashed(&'t [String]),
    HashedWords(&'t [BTreeSet<String>]),
}

impl<'t> Wanted<'t> {
    fn of(field: &str, truth: &'t Truth) -> Option<Self> {
        let hashes = match field {
            "holder" => &truth.hashes.holder[..],
            "title" => &truth.hashes.title[..],
            "provider" if !truth.hashes.provider.is_empty() => {
                return Some(Self::HashedWords(&truth.hashes.provider));
            }
            _ => truth.hashes.dates.get(field).map_or(&[][..], Vec::as_slice),
        };
        if !hashes.is_empty() {
            return Some(Self::Hashed(hashes));
        }
        let printed = match field {
            "holder" => &truth.holder,
            "provider" => &truth.provider,
            "title" => &truth.title,
            "started_on" => &truth.started_on,
            "completed_on" => &truth.completed_on,
            "issued_on" => &truth.issued_on,
            "expires_on" => &truth.expires_on,
            "validity" => &truth.validity,
            _ => &truth.grade,
        };
        printed.as_deref().map(Self::Printed)
    }

    fn is(&self, field: &str, read: &str) -> bool {
        let wanted = match self {
            Self::Hashed(hashes) => {
                let key = match field {
                    "holder" => name_key(read),
                    "title" => text_key(read),
                    _ => read.to_owned(),
                };
                let is_wanted = |key: &str| hashes.contains(&hashed(key));
                return is_wanted(&key) || is_last_of_month(read) && is_wanted(&read[..7]);
            }
            Self::HashedWords(all) => {
                let read = words(read).iter().map(|word| hashed(word)).collect();
                return all.iter().any(|wanted| is_part(&read, wanted));
            }
            Self::Printed(wanted) => *wanted,
        };
        match field {
            "holder" => name_key(read) == name_key(wanted),
            "provider" => is_one_part_of_other(read, wanted),
            "title" => is_same_title(&text_key(read), &text_key(wanted)),
            "validity" | "grade" => text_key(read) == text_key(wanted),
            _ => is_same_date(read, wanted),
        }
    }
}

/// Whether all words of one are words of the other: "American Red Cross" and "The American Red Cross".
fn is_one_part_of_other(a: &str, b: &str) -> bool {
    let words_of = |text| words(text).into_iter().collect::<BTreeSet<String>>();
    is_part(&words_of(a), &words_of(b))
}

/// Whether one of two sets holds the other, and neither is empty.
fn is_part(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    !a.is_empty() && !b.is_empty() && (a.is_subset(b) || b.is_subset(a))
}

fn is_same_title(read: &str, wanted: &str) -> bool {
    let is_long = read.len().min(wanted.len()) > 5;
    read == wanted || is_long && (read.contains(wanted) || wanted.contains(read))
}

/// A month is also right as one of its last days.
fn is_same_date(read: &str, wanted: &str) -> bool {
    read == wanted || wanted.len() == 7 && read.starts_with(wanted) && is_last_of_month(read)
}

/// Whether a date may be the last day of its month.
fn is_last_of_month(date: &str) -> bool {
    let bytes = date.as_bytes();
    let is_day = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    is_day && matches!(date.get(8..), Some("28" | "29" | "30" | "31"))
}

/// An amount as it is compared: minutes as hours.
#[must_use]
pub fn amount_key(value: Decimal, unit: &str) -> String {
    let (value, unit) = match unit {
        "minute" => ((value / Decimal::from(60)).round_dp(2), "hour"),
        "hour" => (value.round_dp(2), "hour"),
        unit => (value, unit),
    };
    format!("{} {unit}", value.normalize())
}

/// The folded words of a text.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .replace('ß', "ss")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name as it is compared: without titles, initials and order.
#[must_use]
pub fn name_key(name: &str) -> String {
    const DROPPED: [&str; 8] = ["mr", "mrs", "ms", "dr", "jr", "sr", "ii", "iii"];
    let mut words = words(name);
    words.retain(|word| word.chars().count() > 1 && !DROPPED.contains(&word.as_str()));
    words.sort();
    words.join(" ")
}

/// A text as it is compared: its letters and digits.
#[must_use]
pub fn text_key(text: &str) -> String {
    words(text).concat()
}

/// The hash that stands for a key on a real paper, whose words are not kept.
#[must_use]
pub fn hashed(key: &str) -> String {
    const SALT: &str = "recert-heldout-1";
    const LENGTH: usize = 16;
    let mut hex = sha256_hex(format!("{SALT}{key}").as_bytes());
    hex.truncate(LENGTH);
    hex
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::truth::TrueId;

    fn certificate() -> Truth {
        Truth {
            path: "a.pdf".to_owned(),
            kind: "completion".to_owned(),
            holder: Some("Dana Q. Brooks".to_owned()),
            provider: Some("Riverbend Institute".to_owned()),
            completed_on: Some("2025-04".to_owned()),
            amounts: vec![amount("90", "minute")],
            ids: vec![TrueId {
                label: None,
                value: "RB-17/4".to_owned(),
            }],
            ..Truth::default()
        }
    }

    fn amount(value: &str, unit: &str) -> TrueAmount {
        TrueAmount {
            value: value.parse().unwrap_or_default(),
            unit: unit.to_owned(),
            body: None,
        }
    }

    fn check(field: &str, truth: &Truth, record: &Value, expected: Option<Verdict>) {
        assert_eq!(judge(field, truth, record), expected, "{field}: {record}");
    }

    fn sure(value: &str) -> Value {
        json!({"state": "sure", "value": value})
    }

    #[test]
    fn a_value_is_right_as_people_compare_it() {
        let truth = certificate();
        for (field, value, expected) in [
            ("holder", "BROOKS, Dana", Verdict::Right),
            ("holder", "Dana Brook", Verdict::Silent),
            ("provider", "The Riverbend Institute, Inc.", Verdict::Right),
            ("provider", "Riverbend College", Verdict::Silent),
            ("completed_on", "2025-04", Verdict::Right),
            ("completed_on", "2025-04-30", Verdict::Right),
            ("completed_on", "2025-04-12", Verdict::Silent),
            ("issued_on", "2025-04-12", Verdict::Silent),
        ] {
            check(field, &truth, &json!({field: sure(value)}), Some(expected));
        }
        check("holder", &truth, &json!({}), Some(Verdict::Missed));
        check("issued_on", &truth, &json!({}), Some(Verdict::Right));
    }

    #[test]
    fn to_ask_is_right_where_the_truth_leaves_room() {
        let mut truth = certificate();
        let asked =
            json!({"completed_on": {"state": "unclear"}, "amounts": [{"state": "unclear"}]});
        check("completed_on", &truth, &asked, Some(Verdict::Unclear));
        check("amounts", &truth, &asked, Some(Verdict::Unclear));
        truth.unclear_ok = vec!["completed_on".to_owned(), "amounts".to_owned()];
        check("completed_on", &truth, &asked, Some(Verdict::Right));
        check("amounts", &truth, &asked, Some(Verdict::Right));
        truth.accept.insert("holder".to_owned(), vec![None]);
        check("holder", &truth, &json!({}), Some(Verdict::Right));
    }

    #[test]
    fn a_certificate_that_is_surely_none_is_a_silent_error() {
        let truth = certificate();
        for (kind, expected) in [
            ("completion", Verdict::Right),
            ("other", Verdict::Silent),
            ("cpr_aed", Verdict::Silent),
            ("unreadable", Verdict::Missed),
        ] {
            check("kind", &truth, &json!({"kind": kind}), Some(expected));
        }
        let either = Truth {
            kind: "completion|attendance".to_owned(),
            ..truth
        };
        check(
            "kind",
            &either,
            &json!({"kind": "attendance"}),
            Some(Verdict::Right),
        );
    }

    #[test]
    fn of_what_may_be_no_certificate_the_kind_alone_is_judged() {
        let truth = Truth {
            kind: "completion|other".to_owned(),
            ..certificate()
        };
        check(
            "kind",
            &truth,
            &json!({"kind": "other"}),
            Some(Verdict::Right),
        );
        check("holder", &truth, &json!({}), None);
        check("amounts", &truth, &json!({}), None);
    }

    #[test]
    fn amounts_are_right_all_or_none() {
        let mut truth = certificate();
        let read = |amounts: &[(&str, &str)]| {
            let reading = |(value, unit): &(&str, &str)| json!({"state": "sure", "value": {"value": value, "unit": unit}});
            json!({"amounts": amounts.iter().map(reading).collect::<Vec<_>>()})
        };
        check(
            "amounts",
            &truth,
            &read(&[("1.5", "hour")]),
            Some(Verdict::Right),
        );
        check(
            "amounts",
            &truth,
            &read(&[("1.50", "hour")]),
            Some(Verdict::Right),
        );
        check("amounts", &truth, &read(&[]), Some(Verdict::Missed));
        let two = read(&[("1.5", "hour"), ("0.1", "ceu")]);
        check("amounts", &truth, &two, Some(Verdict::Silent));
        truth.accept_amounts = vec![amount("0.1", "ceu")];
        check("amounts", &truth, &two, Some(Verdict::Right));
        let instead = read(&[("0.1", "ceu")]);
        check("amounts", &truth, &instead, Some(Verdict::Right));
        truth.hashes.amounts = BTreeSet::from([hashed("1.5 hour")]);
        check(
            "amounts",
            &truth,
            &read(&[("90", "minute")]),
            Some(Verdict::Right),
        );
        check("amounts", &truth, &instead, Some(Verdict::Silent));
    }

    #[test]
    fn any_printed_number_is_enough() {
        let truth = certificate();
        let read =
            |id: &str| json!({"ids": [{"state": "sure", "value": {"label": "", "value": id}}]});
        check("ids", &truth, &read("rb 17 4"), Some(Verdict::Right));
        check("ids", &truth, &read("RB-17/5"), Some(Verdict::Missed));
    }

    #[test]
    fn words_of_a_real_paper_are_compared_by_their_hashes() {
        let mut truth = Truth {
            holder: None,
            ..certificate()
        };
        truth.hashes.holder = vec![hashed("brooks dana")];
        check(
            "holder",
            &truth,
            &json!({"holder": sure("Dana Brooks")}),
            Some(Verdict::Right),
        );
        check(
            "holder",
            &truth,
            &json!({"holder": sure("Dan Brooks")}),
            Some(Verdict::Silent),
        );
    }
}
