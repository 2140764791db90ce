//! The documents of a scenario as records.

use chrono::NaiveDate;

use super::{Item, OracleCard, OracleDecision, OracleSides, Scenario, Shown};
use crate::assess::tests::sample::*;
use crate::read::record::{
    Coverage, Kind, Level, NamedActivity, Petition, Reading, Record, Side, YesNo,
};

/// The documents of a scenario as records.
pub(super) fn trainer_of(scenario: &Scenario) -> TrainerBuilder {
    let text = |day: NaiveDate| day.to_string();
    let case = TrainerBuilder::new(
        scenario.code,
        &text(scenario.start),
        &text(scenario.end()),
        &text(scenario.as_of),
    );
    let case = case
        .credential(|c| (c.renewed_on, c.exception_until) = (scenario.renewed, scenario.exception));
    let numbered = || scenario.items.iter().enumerate();
    let papers = numbered().map(|(number, item)| filed(scenario, number, item));
    let second_papers =
        numbered().filter_map(|(number, item)| second_paper(scenario, number, item));
    let letters = numbered().filter_map(|(number, item)| letter(scenario, number, item));
    let case = case
        .all_evidence(papers)
        .all_evidence(second_papers)
        .all_evidence(letters);
    let cards = scenario.cards.iter().enumerate();
    cards.fold(case, |case, (number, card)| with_card(case, number, card))
}

/// The papers of a card.
fn with_card(case: TrainerBuilder, number: usize, card: &OracleCard) -> TrainerBuilder {
    let covers: &[Coverage] = if card.covers_aed {
        &[Coverage::Cpr, Coverage::Aed]
    } else {
        &[Coverage::Cpr]
    };
    let (from, to) = (card.from.to_string(), card.to.to_string());
    let of_side = |side: Side| {
        let only = move |r: &mut Record| r.card.iter_mut().for_each(|card| card.sides = vec![side]);
        let title = format!("Heartsaver {number} {side:?}");
        titled(EvidenceBuilder::card(covers, &from, &to).edit(only), &title)
    };
    match card.sides {
        OracleSides::Both => {
            let title = format!("Heartsaver {number}");
            case.evidence(titled(EvidenceBuilder::card(covers, &from, &to), &title))
        }
        OracleSides::FrontAlone => case.evidence(of_side(Side::Front)),
        OracleSides::FrontAndBack => {
            let case = case.evidence(of_side(Side::Front));
            let front = case.evidence.last().unwrap().id.clone();
            case.evidence(of_side(Side::Back).back_of(&front))
        }
    }
}

/// Another paper about the same item.
fn second_paper(scenario: &Scenario, number: usize, item: &Item) -> Option<EvidenceBuilder> {
    let second = item.second.as_ref()?;
    let item = Item {
        tenths: second.tenths.clone(),
        ..item.clone()
    };
    let paper = filed(scenario, number, &item).at(&format!("scan {number}.pdf"));
    Some(if second.is_titled {
        paper
    } else {
        paper.edit(|r| r.title = Reading::Missing)
    })
}

/// The letter about a petition for an item.
fn letter(scenario: &Scenario, number: usize, item: &Item) -> Option<EvidenceBuilder> {
    let (state, tenths) = match item.petition? {
        OracleDecision::Granted(tenths) => (Petition::Granted, tenths),
        OracleDecision::Refused => (Petition::Refused, None),
        OracleDecision::Pending => (Petition::Pending, None),
    };
    let title = filed(scenario, number, item)
        .0
        .record
        .title
        .value()?
        .clone();
    let letter = EvidenceBuilder::new(Kind::Petition, &title)
        .by(NASM)
        .issued(&scenario.start.to_string())
        .at(&format!("letter {number}.pdf"))
        .edit(|r| (r.about.petition, r.about.petition_for) = (Some(state), Some(title.clone())));
    Some(match tenths {
        Some(tenths) => letter.hours(&hours_of(tenths)),
        None => letter,
    })
}

fn hours_of(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn titled(filed: EvidenceBuilder, title: &str) -> EvidenceBuilder {
    filed.at(&format!("{title}.pdf")).edit(|r| {
        r.title = Reading::Sure {
            value: title.to_owned(),
            at: None,
        }
    })
}

fn filed(scenario: &Scenario, number: usize, item: &Item) -> EvidenceBuilder {
    let kind = |kind: Kind, title: &str| {
        EvidenceBuilder::new(kind, &format!("{title} {number}")).by(UNIVERSITY)
    };
    let course = |by: &str| EvidenceBuilder::course(&format!("Course {number}")).by(by);
    let filed = match item.shown {
        Shown::Approved => course(if scenario.is_nasm() {
            NASM_LISTED
        } else {
            ACSM_LISTED
        }),
        Shown::Unapproved => course("Club X"),
        Shown::Teaching => {
            kind(Kind::Teaching, "KIN").edit(|r| r.about.level = Some(Level::College))
        }
        Shown::Lecture => {
            kind(Kind::Lecturing, "Lecture").edit(|r| r.about.level = Some(Level::State))
        }
        Shown::Article => {
            kind(Kind::Authoring, "Article").edit(|r| r.about.peer_reviewed = Some(YesNo::Yes))
        }
        Shown::FirstAid | Shown::Card => titled(
            EvidenceBuilder::card(&[Coverage::FirstAid], "2024-01-01", "2030-01"),
            &format!("First Aid {number}"),
        ),
        Shown::College(grade) => {
            kind(Kind::College, "Nutrition")
                .grade(grade)
                .amount("3", "semester_credit", "")
        }
        Shown::Duty => {
            course(NASM_LISTED).edit(|r| r.about.activity = Some(NamedActivity::JobDuty))
        }
    };
    let days: Vec<String> = match item.days.first() {
        Some(first) if item.is_month => vec![first.format("%Y-%m").to_string()],
        _ => item.days.iter().map(NaiveDate::to_string).collect(),
    };
    let hours: Vec<String> = item.tenths.iter().map(|tenths| hours_of(*tenths)).collect();
    let (days, hours): (Vec<&str>, Vec<&str>) = (
        days.iter().map(String::as_str).collect(),
        hours.iter().map(String::as_str).collect(),
    );
    let filed = filed.edit(|r| r.issued_on = Reading::Missing);
    let filed = match days.as_slice() {
        [] => filed,
        [day] => filed.on(day),
        _ => filed.on_either(&days),
    };
    let filed = match hours.as_slice() {
        _ if matches!(item.shown, Shown::College(_)) => filed,
        [] => filed,
        [hours] => filed.hours(hours),
        _ => filed.amount_either(&hours, "hour", ""),
    };
    if item.own { filed } else { filed.doubtful() }
}
