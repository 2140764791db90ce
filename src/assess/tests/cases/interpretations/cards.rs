//! D6, D7: cards.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Coverage, Period, Reading, Side};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        d6(),
        d6_2(),
        d7(),
        d7_2(),
        d7_3(),
        d6_application_day(),
        d6_first_day_unknown(),
        d7_pairs(),
    ]
}

fn side(side: Side, path: &str) -> EvidenceBuilder {
    card()
        .at(path)
        .edit(|r| r.card.iter_mut().for_each(|c| c.sides = vec![side]))
}

fn red_cross() -> EvidenceBuilder {
    without_end(card()).by("American Red Cross")
}

fn late() -> TrainerBuilder {
    TrainerBuilder::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-07-31")
}

fn d6() -> CaseRow {
    row(
        "D6",
        "NASM: cards are current on the day of the report. ACSM: they cover the \
         cycle up to that day; a gap in the past leads to a question.",
    )
    .case(late().evidence(card()), "cpr met; cpr-ends 2026-07-31")
    .case(
        late().evidence(without_end(card())),
        "cpr met; cpr-ends 2026-07-31",
    )
    .case(
        late().evidence(red_cross()),
        "cpr needs_review; asks expires_on",
    )
    .case(
        late().evidence(red_cross().validity(Period::Years(2))),
        "cpr not_met; cpr-ends 2026-07-01",
    )
    .case(
        late().evidence(red_cross().validity(Period::Months(36))),
        "cpr met; cpr-ends 2027-07-01",
    )
    .case(
        late().evidence(card().edit(|r| r.issued_on = Reading::Missing)),
        "cpr met",
    )
    .case(
        late().evidence(EvidenceBuilder::card(BOTH, "2026-08-01", "2028-08")),
        "cpr not_met",
    )
    .case(
        acsm_trainer().evidence(card()),
        "cpr needs_review; asks coverage_gap",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2024-07-01", "2027-06-30", "2025-12-31").evidence(card()),
        "cpr met; aed met",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2022-07-01", "2025-06-30", "2025-10-31")
            .evidence(EvidenceBuilder::card(BOTH, "2022-06-30", "2025-06")),
        "standing grace; cpr not_met",
    )
}

fn d6_2() -> CaseRow {
    row("D6", "BLS covers CPR and AED.").case(
        nasm_trainer().evidence(EvidenceBuilder::card(
            &[Coverage::Bls],
            "2024-07-01",
            "2026-07",
        )),
        "cpr met; aed met",
    )
}

fn d7() -> CaseRow {
    row(
        "D7",
        "Front and back are two photos of one card, two sides in one file, or a \
         digital certificate with an id",
    )
    .case(
        nasm_trainer()
            .evidence(side(Side::Front, "a.jpg"))
            .evidence(side(Side::Back, "b.jpg")),
        "sides met",
    )
    .case(
        nasm_trainer()
            .evidence(side(Side::Front, "IMG_1.jpg"))
            .evidence(side(Side::Back, "IMG_2.jpg").back_of("E01")),
        "sides met; cpr met; line duplicate; rule D7; because back of the card \
         on E01; asks-not card_sides; asks-not expires_on",
    )
    .case(nasm_trainer().evidence(card()), "sides met")
    .case(
        nasm_trainer().evidence(side(Side::Digital, "ecard.pdf")),
        "sides met",
    )
}

fn d7_2() -> CaseRow {
    row("D7", "one side alone leads to a question")
        .case(
            nasm_trainer().evidence(side(Side::Back, "IMG_2.jpg").unnamed_back()),
            "sides needs_review; cpr needs_review; line needs_review; could 0; asks \
             card_sides; asks-not expires_on; asks-not person",
        )
        .case(
            nasm_trainer()
                .evidence(card())
                .evidence(side(Side::Back, "IMG_2.jpg").unnamed_back()),
            "sides met; cpr met",
        )
}

fn d7_3() -> CaseRow {
    row("D7", "one side alone leads to a question")
        .case(
            nasm_trainer().evidence(side(Side::Front, "a.jpg")),
            "sides needs_review; verdict not_met; asks card_sides",
        )
        .case(
            nasm_trainer().evidence(side(Side::Front, "a.jpg").doubtful()),
            "sides needs_review",
        )
}

/// N02, D6: a card has to be in force on the day of the application too.
fn d6_application_day() -> CaseRow {
    let applied = |as_of: &str| {
        nasm_cpt(as_of)
            .credential(|c| c.application_received_on = Some(day("2026-01-10")))
            .evidence(EvidenceBuilder::card(BOTH, "2023-12-01", "2025-12"))
            .evidence(EvidenceBuilder::card(BOTH, "2026-02-01", "2028-02"))
    };
    row("D6", "NASM: cards are current on the day of the report")
        .case(
            applied("2026-06-30"),
            "cpr needs_review; aed needs_review; asks card_on_application; explains card_on_application",
        )
        .case(
            applied("2026-06-30")
                .evidence(EvidenceBuilder::card(BOTH, "2026-01-02", "2026-01-31")),
            "cpr met; aed met; asks-not card_on_application",
        )
}

/// A card that ended still ends on its day, and no first day is invented.
fn d6_first_day_unknown() -> CaseRow {
    let until = |end: &str| {
        EvidenceBuilder::card(BOTH, "2024-01-01", end).edit(|r| r.issued_on = Reading::Missing)
    };
    row("D6", "they cover the cycle up to that day")
        .case(
            acsm_trainer().evidence(until("2025-12-30")),
            "cpr not_met; cpr-ends 2025-12-30",
        )
        .case(
            nasm_cpt("2025-12-31").evidence(until("2025-12-31")),
            "cpr met; explains until 2025-12-31 (its first day is not certain)",
        )
}

fn d7_pairs() -> CaseRow {
    let front = |path: &str, from: &str, to: &str, number: &str| {
        EvidenceBuilder::card(BOTH, from, to)
            .at(path)
            .id("eCard Code", number)
            .edit(|r| r.card.as_mut().unwrap().sides = vec![Side::Front])
    };
    row("D7", "Front and back are two photos of one card").case(
        nasm_trainer()
            .evidence(front("p1.jpg", "2022-12-31", "2024-12", "K-8"))
            .evidence(side(Side::Back, "p2.jpg").back_of("E01"))
            .evidence(front("p3.jpg", "2025-01-10", "2027-01", "K-9"))
            .evidence(side(Side::Back, "p4.jpg").back_of("E03")),
        "sides met; cpr met; asks-not card_sides",
    )
}
