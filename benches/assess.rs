//! How long judging takes: 10,000 made-up trainers with ten documents each, 100,000 credit lines, on one thread.
//!
//! Documents are records as `recert extract` writes them; nothing is read from a page here.

use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use recert::assess;
use recert::credit::case::Judging;
use recert::filing::answers::Answers;
use recert::filing::filed::{FiledRecord, MatchedBy};
use recert::filing::unassigned::Unassigned;
use recert::intake::roster::{Credential, Trainer};
use recert::rules::RulePacks;
use recert::rules::names::Names;
use serde_json::{Value, json};

const TRAINERS: usize = 10_000;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a valid date")
}

/// Every third trainer is certified by NASM, the others by ACSM.
fn trainer(number: usize) -> Trainer {
    let (code, first) = [("nasm-cpt", 2024), ("acsm-cpt", 2023), ("acsm-ep", 2023)][number % 3];
    let credential = Credential {
        code: code.to_owned(),
        cycle_start: Some(day(first, 9, 1)),
        expires_on: Some(day(2026, 8, 31)),
        ..Credential::default()
    };
    Trainer {
        id: format!("T{number:05}"),
        name: format!("Trainer {number}"),
        credentials: vec![credential],
        ..Trainer::default()
    }
}

fn sure(value: &str) -> Value {
    json!({"state": "sure", "value": value})
}

fn amount(value: &str, unit: &str, body: Option<&str>) -> Value {
    json!({"state": "sure", "value": {"value": value, "unit": unit, "body": body}})
}

/// The records of ten documents: courses of several bodies, a card, a college course, teaching; one date is unclear,
/// one amount is missing, one certificate is filed twice.
fn records() -> Vec<Value> {
    let (nasm, acsm, ace) = (
        "National Academy of Sports Medicine",
        "American College of Sports Medicine",
        "American Council on Exercise",
    );
    let either = json!({"state": "unclear", "candidates": [{"value": "2025-04-03"}, {"value": "2025-03-04"}]});
    vec![
        json!({"kind": "completion", "provider": sure(nasm), "title": sure("Corrective Exercise"), "completed_on": sure("2025-01-14"), "amounts": [amount("1.9", "ceu", Some("nasm"))]}),
        json!({"kind": "completion", "provider": sure(acsm), "title": sure("Health & Fitness Summit"), "completed_on": sure("2025-03-30"), "amounts": [amount("18", "cec", Some("acsm"))]}),
        json!({"kind": "completion", "provider": sure(ace), "title": sure("Senior Fitness"), "completed_on": either, "amounts": [amount("0.8", "cec", Some("ace")), amount("8", "hour", None)]}),
        json!({"kind": "completion", "provider": sure("Kinetic Edge Education"), "title": sure("Loaded Mobility, online"), "completed_on": sure("2025-06-11"), "approvals": ["nasm", "ace"], "amounts": [amount("0.4", "ceu", Some("nasm")), amount("0.4", "cec", Some("ace"))]}),
        json!({"kind": "completion", "provider": sure("Kinetic Edge Education"), "title": sure("Loaded Mobility, online"), "completed_on": sure("2025-06-11"), "approvals": ["nasm", "ace"], "amounts": [amount("0.4", "ceu", Some("nasm")), amount("0.4", "cec", Some("ace"))]}),
        json!({"kind": "completion", "provider": sure("Club X"), "title": sure("Kettlebells"), "completed_on": sure("2025-09-02")}),
        json!({"kind": "cpr_aed", "provider": sure("American Heart Association"), "title": sure("Heartsaver CPR AED"), "issued_on": sure("2025-02-03"), "expires_on": sure("2027-02"),
            "card": {"covers": ["cpr", "aed"], "ages": ["adult"], "skills": "in_person", "sides": ["digital"]}, "amounts": [amount("3.5", "hour", None)]}),
        json!({"kind": "college", "provider": sure("Halvorsen State University"), "title": sure("KIN 310 Exercise Physiology"), "completed_on": sure("2025-05-09"), "grade": sure("B+"), "amounts": [amount("3", "semester_credit", None)]}),
        json!({"kind": "teaching", "provider": sure("Halvorsen State University"), "title": sure("KIN 101"), "issued_on": sure("2025-12-12"), "about": {"level": "college"}, "amounts": [amount("12", "hour", None)]}),
        json!({"kind": "attendance", "provider": sure("Pacific Fascia Congress"), "title": sure("Fascia Congress"), "completed_on": sure("2025-10-04"), "approvals": ["ace"], "amounts": [amount("0.6", "cec", Some("ace"))]}),
    ]
}

/// The documents of a trainer, sorted by path.
fn evidence(trainer: usize) -> Vec<FiledRecord> {
    let filed = |(index, mut record): (usize, Value)| {
        record["path"] = json!(format!("T{trainer:05}/{index}.pdf"));
        record["sha256"] = json!(format!("{:064x}", trainer * 100 + index));
        record["pages"] = json!([1, 1]);
        record["source"] = json!("text");
        FiledRecord::new(
            format!("E{:02}", index + 1),
            serde_json::from_value(record).expect("a record"),
            MatchedBy::Name,
            None,
        )
    };
    records().into_iter().enumerate().map(filed).collect()
}

fn judge_all(bench: &mut Criterion) {
    let packs = RulePacks::built_in().expect("the built-in packs");
    let (names, answers) = (Names::built_in(), Answers::default());
    let unassigned = Unassigned::default();
    let judging = Judging {
        packs: &packs,
        names: &names,
        answers: &answers,
        unassigned: &unassigned,
        as_of: day(2026, 6, 30),
    };
    let trainers: Vec<(Trainer, Vec<FiledRecord>)> = (0..TRAINERS)
        .map(|number| (trainer(number), evidence(number)))
        .collect();
    let lines: usize = trainers.iter().map(|(_, evidence)| evidence.len()).sum();
    let mut group = bench.benchmark_group("assess");
    group
        .sample_size(10)
        .throughput(Throughput::Elements(lines as u64));
    group.bench_function(format!("{lines} lines of {TRAINERS} trainers"), |b| {
        b.iter(|| {
            for (trainer, evidence) in &trainers {
                black_box(assess::judge_trainer(trainer, evidence, judging));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, judge_all);
criterion_main!(benches);
