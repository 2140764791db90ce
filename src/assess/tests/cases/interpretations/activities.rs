//! D14, D16, D26, D27, D31, D32: kinds of activity.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{CourseProgress, Kind, Level, Petition, Reading, YesNo};

const PHYSIOLOGIST: &str = "ACSM Certified Exercise Physiologist";

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        d14(),
        d16(),
        d16_2(),
        d26(),
        d27(),
        d27_2(),
        d31(),
        d31_2(),
        d32(),
    ]
}

fn graded(grade: &str) -> TrainerBuilder {
    acsm_trainer().evidence(college(grade))
}

fn grant(answer: Petition) -> EvidenceBuilder {
    let letter = EvidenceBuilder::new(Kind::Petition, "Nutrition")
        .by(NASM)
        .issued("2025-04-09")
        .at("letter.pdf")
        .amount("0.5", "ceu", "nasm");
    letter.edit(|r| {
        (r.about.petition, r.about.petition_for) = (Some(answer), Some("Nutrition".to_owned()));
    })
}

fn d14() -> CaseRow {
    row(
        "D14",
        "College: A to C counts, below C and audits do not; other grades, quarter \
                credits and unfinished courses lead to a question.",
    )
    .case(graded("A+"), "line counted; gives 30")
    .case(graded("B-"), "line counted; gives 30")
    .case(graded("c"), "line counted; gives 30")
    .case(graded("C–"), "line excluded; possible 0")
    .case(graded("F"), "line excluded; possible 0")
    .case(graded("W"), "line excluded; possible 0")
    .case(graded("AU"), "line excluded; possible 0")
    .case(graded("CR"), "line needs_review; possible 30")
    .case(graded("S"), "line needs_review; possible 30")
    .case(graded("91"), "line needs_review; possible 30")
    .case(
        graded("IP"),
        "line needs_review; possible 30; asks progress",
    )
    .case(
        acsm_trainer()
            .evidence(college("A").edit(|r| r.about.progress = Some(CourseProgress::InProgress))),
        "line needs_review; asks progress",
    )
    .case(
        acsm_trainer().evidence(college("A").edit(|r| r.amounts.clear()).amount(
            "3",
            "quarter_credit",
            "",
        )),
        "line needs_review; possible 30; asks quarter_credits",
    )
}

fn d16() -> CaseRow {
    row(
        "D16",
        "For ACSM, another body's certification gives no credit, but its course does; \
                if a document looks like both, it leads to a question.",
    )
    .case(
        acsm_trainer().evidence(certified(
            "NSCA Certified Strength and Conditioning Specialist",
            NSCA,
            "2025-03-01",
        )),
        "line excluded; possible 0",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("Strength Course")
                .by(NSCA)
                .on("2025-03-01")
                .amount("0.8", "ceu", "nsca"),
        ),
        "line counted; gives 8",
    )
    .case(
        acsm_trainer().evidence(
            certified("Strength Specialist", NSCA, "2025-03-01").amount("0.8", "ceu", "nsca"),
        ),
        "line needs_review; possible 8; asks certification_or_course",
    )
}

fn d16_2() -> CaseRow {
    row("D16", "The levels are GEI, CPT, EP, CEP.")
        .case(
            TrainerBuilder::new("acsm-gei", "2024-02-01", "2027-01-31", "2025-12-31")
                .evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
            "line counted; gives 15",
        )
        .case(
            TrainerBuilder::new("acsm-ep", "2024-02-01", "2027-01-31", "2025-12-31").evidence(
                certified("ACSM Certified Personal Trainer", ACSM, "2025-03-01"),
            ),
            "line excluded; possible 0",
        )
}

fn d26() -> CaseRow {
    row(
        "D26",
        "what its page does not name needs a petition; a grant gives its hours, a \
                refusal excludes it",
    )
    .case(
        nasm_trainer().evidence(college("A")),
        "line needs_review; possible 0.8; asks petition",
    )
    .case(
        nasm_trainer().evidence(teaching("2025-03-01", "4")),
        "line needs_review; possible 0.4; asks petition",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::new(Kind::Lecturing, "Load")
                .by("Club X")
                .issued("2025-03-01")
                .hours("2"),
        ),
        "line needs_review; possible 0.2; asks petition",
    )
    .case(
        nasm_trainer().evidence(EvidenceBuilder::new(Kind::Authoring, "Load").issued("2025-03-01")),
        "line needs_review; possible 0.8; asks petition",
    )
    .case(
        nasm_trainer().evidence(certified(
            "ACE Certified Personal Trainer",
            ACE,
            "2025-03-01",
        )),
        "line needs_review; possible 0.8; asks petition",
    )
    .case(
        nasm_trainer()
            .evidence(grant(Petition::Granted))
            .evidence(college("A")),
        "line counted; gives 0.5; basis petition",
    )
    .case(
        nasm_trainer()
            .evidence(grant(Petition::Refused))
            .evidence(college("A")),
        "line excluded; possible 0",
    )
    .case(
        nasm_trainer().evidence(grant(Petition::Granted)),
        "line needs_review; possible 0.5; asks certificate_missing",
    )
}

fn d27() -> CaseRow {
    row("D27", "else it leads to a question, and is never excluded").case(
        acsm_trainer().evidence(college("A").title("Medieval Poetry")),
        "line needs_review; asks subject; possible 30",
    )
}

fn d27_2() -> CaseRow {
    row("D27", "if its title contains the words of a subject")
        .case(
            acsm_trainer().evidence(college("A").title("Science of Exercise")),
            "line counted; because Principles of Exercise Science",
        )
        .case(
            acsm_trainer().evidence(college("A").title("Malnutrition Studies")),
            "line needs_review; asks subject",
        )
}

fn d31() -> CaseRow {
    row(
        "D31",
        "lectures at regional level or above or with credits, publications with peer \
                review, as a book or as an accepted abstract; else they lead to a question",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Lecturing, "Load")
                .by("Club X")
                .issued("2025-03-01")
                .hours("2"),
        ),
        "line needs_review; asks level; possible 2",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Lecturing, "Load")
                .by("Club X")
                .issued("2025-03-01")
                .hours("2")
                .edit(|r| r.about.level = Some(Level::Regional)),
        ),
        "line counted; gives 2",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Authoring, "Load")
                .issued("2025-03-01")
                .edit(|r| r.about.peer_reviewed = Some(YesNo::No)),
        ),
        "line needs_review; asks peer_review; possible 10",
    )
}

fn d31_2() -> CaseRow {
    row(
        "D31",
        "Teaching counts at college level with a named institution",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "4").edit(|r| r.about.level = None)),
        "line needs_review; asks level; possible 4",
    )
}

fn d32() -> CaseRow {
    row(
        "D32",
        "cards, credentials, petitions, publications and letters may go by their \
         issue date, a course never",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .hours("8")
                .issued("2025-03-01")
                .edit(|r| r.completed_on = Reading::Missing),
        ),
        "line needs_review; asks completed_on",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "4").on("2024-01-20")),
        "line out_of_window",
    )
    .case(
        acsm_trainer().evidence(teaching("2025-03-01", "4")),
        "line counted",
    )
    .case(
        acsm_trainer().evidence(certified(PHYSIOLOGIST, ACSM, "2025-03-01")),
        "line counted",
    )
    .case(
        acsm_trainer().evidence(
            college("A")
                .issued("2025-06-01")
                .edit(|r| r.completed_on = Reading::Missing),
        ),
        "line needs_review; asks completed_on",
    )
}
