//! D21, D23: uncertain readings and persons.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Kind, Level, Reading};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![d21(), d23(), d23_continued(), d23_without_effect()]
}

fn either(dates: &[&str]) -> EvidenceBuilder {
    gait().hours("8").on_either(dates)
}

fn card_of(p: EvidenceBuilder) -> TrainerBuilder {
    nasm_trainer().evidence(p)
}

fn d21() -> CaseRow {
    row(
        "D21",
        "A document that is not certainly the trainer's counts for nobody and is part \
                of the possible total.",
    )
    .case(
        nasm_trainer().evidence(gait().hours("20").doubtful()),
        "line needs_review; counted 0; possible 2; credits needs_review; asks \
         person",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8").on("2020-03-01").doubtful()),
        "line out_of_window; possible 0",
    )
    .case(
        card_of(card().doubtful()),
        "cpr needs_review; aed needs_review; asks person",
    )
}

fn d23() -> CaseRow {
    row(
        "D23",
        "An unclear reading is judged in every way it can be read: if all give the same \
                 result, that result holds, else it leads to a question.",
    )
    .case(
        nasm_trainer().evidence(either(&["2025-04-03", "2025-03-04"])),
        "line counted; gives 0.8; because gives the same credit (D23)",
    )
    .case(
        nasm_trainer().evidence(either(&["2024-01-12", "2024-12-01"])),
        "line needs_review; counted 0; possible 0.8; asks completed_on",
    )
    .case(
        nasm_trainer().evidence(either(&["2019-04-03", "2019-03-04"])),
        "line out_of_window; possible 0",
    )
    .case(
        nasm_trainer().evidence(either(&["2025-04-03"])),
        "line needs_review; possible 0.8",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8").on("2025-07-01")),
        "line needs_review; asks future_date; possible 0.8",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8").on("2026-05-02")),
        "line out_of_window; possible 0",
    )
}

fn d23_continued() -> CaseRow {
    row(
        "D23",
        "An unclear reading is judged in every way it can be read: if all give the same \
                 result, that result holds, else it leads to a question.",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8").on("2024-01")),
        "line out_of_window",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8").on("2025-06")),
        "line counted",
    )
    .case(
        nasm_trainer().evidence(gait().amount_either(&["0.8", "0.80"], "ceu", "nasm")),
        "line counted; gives 0.8",
    )
    .case(
        acsm_trainer().evidence(
            college("")
                .edit(|r| r.grade = Reading::Unclear(vec![]))
                .grade("B"),
        ),
        "line counted",
    )
    .case(
        nasm_trainer().evidence(gait().hours("49").started("2025-02-28")),
        "line needs_review; asks hours_a_day",
    )
    .case(
        nasm_trainer().evidence(gait().hours("48").started("2025-02-28")),
        "line counted; gives 4.8",
    )
}

/// A lecture at state level, on one day or on one of several.
fn lecture(title: &str, on: &[&str], hours: &[&str]) -> EvidenceBuilder {
    let lecture = EvidenceBuilder::new(Kind::Lecturing, title)
        .by("Club X")
        .edit(|r| r.about.level = Some(Level::State));
    let lecture = match on {
        [one] => lecture.on(one),
        several => lecture.on_either(several),
    };
    match hours {
        [one] => lecture.hours(one),
        several => lecture.amount_either(several, "hour", ""),
    }
}

fn d23_without_effect() -> CaseRow {
    let astride = ["2025-12-31", "2025-01-31"];
    row(
        "D23",
        "If no reading changes a total, a verdict or a date, nothing is asked.",
    )
    // Both years have room for it.
    .case(
        acsm_trainer().evidence(lecture("Gait", &["2024-12-31", "2025-01-01"], &["5"])),
        "line counted; counted 5; possible 5; asks-not completed_on",
    )
    // In one of the calendar years another lecture has used the cap.
    .case(
        acsm_trainer()
            .evidence(lecture("Hips", &["2025-06-01"], &["5"]))
            .evidence(lecture("Gait", &["2024-12-31", "2025-01-01"], &["5"])),
        "counted 5; possible 10; asks completed_on",
    )
    // Six or seven hours are five by the cap of a year.
    .case(
        acsm_trainer().evidence(lecture("Gait", &["2025-03-01"], &["6", "7"])),
        "line counted_partial; counted 5; possible 5; asks-not amounts",
    )
    .case(
        acsm_trainer().evidence(lecture("Gait", &["2025-03-01"], &["4", "7"])),
        "line needs_review; counted 0; possible 5; asks amounts",
    )
    .case(
        acsm_trainer().evidence(lecture("Gait", &astride, &["3"])),
        "line counted; counted 3; asks-not completed_on",
    )
}
