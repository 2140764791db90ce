//! A05, A06, A08, A33, A34, A36, A41: college courses and publications.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Coverage, Kind, NamedActivity, Reading, YesNo};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        a05a(),
        a05b(),
        a05c(),
        a06(),
        a08(),
        a33a(),
        a33b(),
        a33c(),
        a36(),
        a41(),
        a34(),
    ]
}

fn credits(value: &str) -> EvidenceBuilder {
    college("Nutrition", "B")
        .edit(|r| r.amounts.clear())
        .amount(value, "semester_credit", "")
}

fn first(on: &str) -> TrainerBuilder {
    acsm_trainer().credential(|c| c.first_certified_on = Some(day(on)))
}

fn named(activity: NamedActivity) -> TrainerBuilder {
    acsm_trainer().evidence(
        acsm_course("Work", "2025-03-01", "20").edit(|r| r.about.activity = Some(activity)),
    )
}

fn a05a() -> CaseRow {
    row(
        "A05a",
        "Take and receive a passing grade in a health/fitness or exercise \
         science-related course",
    )
    .case(
        acsm_trainer().evidence(college("Exercise Physiology", "A")),
        "line counted; gives 30",
    )
    .case(
        acsm_trainer().evidence(college("Exercise Physiology", "P")),
        "line needs_review; possible 30; asks grade",
    )
    .case(
        acsm_trainer().evidence(
            college("Exercise Physiology", "A").edit(|r| r.about.accredited = Some(YesNo::No)),
        ),
        "line needs_review; asks accredited",
    )
    .case(
        acsm_trainer()
            .evidence(college("Exercise Physiology", "A").edit(|r| r.provider = Reading::Missing)),
        "line needs_review; asks accredited",
    )
}

fn a05b() -> CaseRow {
    row("A05b", "10 CECs per credit hour.")
        .case(acsm_trainer().evidence(credits("3")), "gives 30")
        .case(acsm_trainer().evidence(credits("1.5")), "gives 15")
        .case(
            acsm_trainer()
                .evidence(credits("4"))
                .evidence(college("Biomechanics", "C")),
            "counted 70",
        )
}

fn a05c() -> CaseRow {
    row(
        "A05c",
        "completed with a grade of “C” or better. The course must be taken \
         during your current cycle",
    )
    .case(
        acsm_trainer().evidence(college("Nutrition", "C")),
        "line counted",
    )
    .case(
        acsm_trainer().evidence(college("Nutrition", "C-")),
        "line excluded; gives 0; possible 0",
    )
    .case(
        acsm_trainer().evidence(college("Nutrition", "A").on("2024-01-20")),
        "line out_of_window",
    )
    .case(
        acsm_trainer().evidence(college("Nutrition", "A").on("2024-02-01")),
        "line counted",
    )
}

fn a06() -> CaseRow {
    row(
        "A06",
        "10 CECs for publication in peer-reviewed professional journals, books, \
         or accepted abstracts",
    )
    .case(
        acsm_trainer().evidence(article("Load in rowers")),
        "line counted; gives 10",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Authoring, "Accepted abstract: Load in rowers")
                .issued("2025-02-27"),
        ),
        "line counted; gives 10",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Authoring, "Book: Rowing for Life").issued("2025-02-27"),
        ),
        "line counted; gives 10",
    )
    .case(
        acsm_trainer()
            .evidence(EvidenceBuilder::new(Kind::Authoring, "Load in rowers").issued("2025-02-27")),
        "line needs_review; possible 10; asks peer_review",
    )
}

fn a08() -> CaseRow {
    row(
        "A08",
        "ACSM does NOT award CECs for auditing college courses",
    )
    .case(
        named(NamedActivity::Audit),
        "line excluded; rule A08; possible 0",
    )
    .case(
        named(NamedActivity::JobDuty),
        "line excluded; rule A08; possible 0",
    )
    .case(
        named(NamedActivity::Shadowing),
        "line excluded; rule A08; possible 0",
    )
    .case(
        named(NamedActivity::Reading),
        "line excluded; rule A08; possible 0",
    )
    .case(
        named(NamedActivity::Emt),
        "line excluded; rule A08; possible 0",
    )
    .case(
        named(NamedActivity::Lifeguard),
        "line excluded; rule A08; possible 0",
    )
    .case(
        acsm_trainer().evidence(college("Nutrition", "Audit")),
        "line excluded; rule A08; because audited college course",
    )
    .case(
        acsm_trainer().evidence(class(&[Coverage::Bls], "2024-06-01", "4")),
        "line excluded; rule A08; possible 0",
    )
}

fn a33a() -> CaseRow {
    row(
        "A33a",
        "The course must be completed after the date of certification.",
    )
    .case(
        first("2025-05-10").evidence(college("Nutrition", "A")),
        "line excluded; rule A33a",
    )
    .case(
        first("2025-05-09").evidence(college("Nutrition", "A")),
        "line counted",
    )
}

fn a33b() -> CaseRow {
    row("A33b", "A final grade of C or higher must be earned.")
        .case(
            acsm_trainer().evidence(college("Nutrition", "D")),
            "line excluded; rule A33b",
        )
        .case(
            acsm_trainer().evidence(college("Nutrition", "C+")),
            "line counted",
        )
        .case(
            acsm_trainer().evidence(college("Nutrition", "").edit(|r| r.grade = Reading::Missing)),
            "line needs_review; asks grade; possible 30",
        )
}

fn a33c() -> CaseRow {
    row(
        "A33c",
        "directly related to the certified professional’s scope of practice",
    )
    .case(
        acsm_trainer().evidence(college("World History", "A")),
        "line needs_review; asks subject; possible 30",
    )
}

fn a36() -> CaseRow {
    row(
        "A36",
        "Enter the CECs at the converted rate (credit hours × 10).",
    )
    .case(acsm_trainer().evidence(credits("3")), "self-report 30")
}

fn a41() -> CaseRow {
    row(
        "A41",
        "You may earn up to 10 CECs for authoring or co-authoring publications",
    )
    .case(
        acsm_trainer()
            .evidence(article("Load in rowers"))
            .evidence(article("Sleep in rowers").issued("2025-08-01")),
        "line excluded; cap authoring_cycle; counted 10; possible 10",
    )
    .case(
        acsm_trainer()
            .evidence(article("Load in rowers"))
            .evidence(EvidenceBuilder::new(Kind::Authoring, "Sleep").issued("2025-08-01")),
        "line needs_review; counted 10; possible 10",
    )
}

fn a34() -> CaseRow {
    const QUALIFYING: &[&str] = &[
        "Kinesiology II: Principles of Exercise Science",
        "Community Nutrition",
        "Health Promotion in the Workplace",
        "Advanced Fitness Assessment",
        "Exercise Programming for Older Adults",
        "Sport Psychology",
        "Leadership in Recreation",
    ];
    let examples = row("A34", "Examples of qualifying subjects include");
    QUALIFYING.iter().fold(examples, |examples, title| {
        examples.case(
            acsm_trainer().evidence(college(title, "B")),
            "line counted; gives 30; because (A34, D27)",
        )
    })
}
