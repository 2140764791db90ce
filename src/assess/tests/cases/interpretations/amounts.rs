//! D3, D4, D5, D10, D15, D24, D25: amounts and approval.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Kind, Reading};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        d3(),
        d3_continued(),
        d3_2(),
        d4(),
        d5(),
        d10(),
        d15(),
        d24(),
        d24_2(),
        d25(),
        d3_implausible(),
    ]
}

fn tenth() -> TrainerBuilder {
    nasm_trainer()
        .setting("nasm", "cpr_ceu_credit", "0.1")
        .evidence(gait().amount("1.9", "ceu", "nasm"))
}

fn d3() -> CaseRow {
    row(
        "D3",
        "the body's own, else recognised bodies' (the lesser is certain), else another \
                body's in tenths or whole hours, else contact hours",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .amount("0.7", "ceu", "nasm")
                .amount("0.9", "cec", "ace"),
        ),
        "line counted; gives 0.7; could 0.7",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .amount("0.7", "ceu", "nsca")
                .amount("0.9", "cec", "ace"),
        ),
        "line counted; gives 0.7; could 0.9; asks amounts_differ",
    )
    .case(
        nasm_trainer().evidence(gait().amount("7", "ceu", "afaa")),
        "line counted; gives 0.7; basis provider_list",
    )
    .case(
        nasm_trainer().evidence(club().amount("7", "ceu", "afaa")),
        "line needs_review; possible 0.7; asks petition",
    )
    .case(
        nasm_trainer().evidence(gait().approved("ace").amount("7", "ceu", "afaa")),
        "line counted; gives 0.7",
    )
    .case(
        nasm_trainer().evidence(gait().amount("4", "ceu", "ncsf").hours("8")),
        "line counted; gives 0.8",
    )
}

fn d3_continued() -> CaseRow {
    row(
        "D3",
        "the body's own, else recognised bodies' (the lesser is certain), else another \
                body's in tenths or whole hours, else contact hours",
    )
    .case(
        nasm_trainer().evidence(gait().amount("0.8", "ceu", "nasm").hours("8.5")),
        "line counted; gives 0.8",
    )
    .case(
        nasm_trainer().evidence(gait().amount("0.8", "ceu", "nasm").hours("8.51")),
        "line needs_review; possible 0.851; asks amounts_disagree",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .amount("0.8", "ceu", "nasm")
                .amount("9", "ceu", "afaa")
                .hours("8"),
        ),
        "line counted; gives 0.8",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .amount("0.8", "ceu", "nasm")
                .amount("1.2", "ceu", "nasm"),
        ),
        "line needs_review; possible 1.2; asks amounts_disagree",
    )
    .case(
        nasm_trainer().evidence(club().by(NASM).amount("1.9", "ceu", "")),
        "line counted; gives 1.9",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .approved("nasm")
                .approved("afaa")
                .amount("0.8", "ceu", ""),
        ),
        "line needs_review; asks unit",
    )
}

fn d3_2() -> CaseRow {
    row("D3", "Nothing is rounded up.")
        .case(
            nasm_trainer().evidence(gait().amount("0.33333", "ceu", "nasm")),
            "line counted; gives 0.3333; because the fraction was dropped",
        )
        .case(
            nasm_trainer().evidence(gait().hours("19.9999")),
            "credits not_met; counted 1.9999",
        )
}

fn d4() -> CaseRow {
    row(
        "D4",
        "A course is approved by a body if the dated list of providers names its provider",
    )
    .case(
        nasm_trainer().evidence(gait().hours("8")),
        "line counted; basis provider_list",
    )
    .case(
        nasm_trainer().evidence(club().approved("nasm").hours("8")),
        "line counted; basis document_text; because Only the document itself",
    )
    .case(
        nasm_trainer().evidence(club().amount("0.8", "ceu", "nasm")),
        "line counted; basis document_text",
    )
    .case(
        nasm_trainer().evidence(club().by(ACE).hours("8")),
        "line needs_review; asks petition; possible 0.8",
    )
}

fn d5() -> CaseRow {
    row(
        "D5",
        "A CPR/AED card gives none of the 2.0 CEU unless a setting says so.",
    )
    .case(
        nasm_trainer()
            .evidence(gait().amount("1.9", "ceu", "nasm"))
            .evidence(card()),
        "credits not_met; counted 1.9; explains It would pass if the CPR card's 0.1 CEU \
         were credited",
    )
    .case(
        nasm_trainer()
            .evidence(gait().amount("1.8", "ceu", "nasm"))
            .evidence(card()),
        "credits not_met; counted 1.8; line excluded; gives 0",
    )
    .case(tenth().evidence(card()), "credits met; counted 2")
    .case(tenth(), "credits not_met; counted 1.9; possible 1.9")
    .case(
        tenth().evidence(without_end(card()).by("American Red Cross")),
        "credits needs_review; counted 1.9; possible 2",
    )
}

fn d10() -> CaseRow {
    row("D10", "an amount only if the pack has a dated one")
        .case(
            nasm_cpt("2026-03-01"),
            "tier late; fee none; fee-says late fee (no amount set)",
        )
        .case(acsm_trainer(), "tier standard; fee 60")
}

fn d15() -> CaseRow {
    row(
        "D15",
        "Recognised bodies are those of the table; any other leads to a question.",
    )
    .case(
        acsm_trainer().evidence(club().approved("nesta").hours("6")),
        "line needs_review; asks approval",
    )
    .case(
        acsm_trainer().evidence(club().approved("nasm").hours("6")),
        "line counted; approver nasm",
    )
}

fn d24() -> CaseRow {
    row(
        "D24",
        "The possible total takes the largest plausible value of an open line",
    )
    .case(
        nasm_trainer().evidence(gait()),
        "line needs_review; possible 0.8; asks amounts",
    )
    .case(
        nasm_trainer().evidence(gait().amount("50", "unitless", "")),
        "line needs_review; possible 4",
    )
    .case(
        nasm_trainer().evidence(gait().amount("3", "ceu", "")),
        "line needs_review; possible 3",
    )
    .case(
        nasm_trainer().evidence(gait().amount_either(&["0.8", "8"], "ceu", "nasm")),
        "line needs_review; counted 0; possible 8",
    )
    .case(
        nasm_trainer().evidence(
            gait()
                .hours("8")
                .edit(|r| r.completed_on = Reading::Missing),
        ),
        "line needs_review; possible 0.8; asks completed_on",
    )
    .case(
        acsm_trainer().evidence(college("A").edit(|r| r.amounts.clear())),
        "line needs_review; possible 40",
    )
}

fn d24_2() -> CaseRow {
    row(
        "D24",
        "A document in a trainer's folder that nobody could read holds the verdict",
    )
    .case(
        acsm_trainer().evidence(EvidenceBuilder::new(Kind::Unreadable, "")),
        "counted 0; possible 8; credits needs_review; asks unreadable",
    )
}

fn d25() -> CaseRow {
    row(
        "D25",
        "ACSM: an attendance counts with amount and approver; one alone leads to a \
                question; with neither it is excluded.",
    )
    .case(
        acsm_trainer().evidence(club().approved("ace")),
        "line needs_review; possible 8; asks amounts",
    )
    .case(
        acsm_trainer().evidence(club()),
        "line needs_review; possible 8; asks approval",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Attendance, "Congress")
                .by("Club X")
                .on("2025-03-01"),
        ),
        "line excluded; possible 0",
    )
    .case(
        acsm_trainer().evidence(club().approved("ace").hours("6")),
        "line counted; gives 6",
    )
}

fn d3_implausible() -> CaseRow {
    let eighty = || {
        EvidenceBuilder::course("Gait")
            .by(ACE)
            .on("2025-03-01")
            .amount("8.0", "cec", "ace")
    };
    row(
        "D3",
        "More than 40 hours from a whole number in a unit of ten hours leads to a question.",
    )
    .case(
        acsm_trainer().evidence(eighty()),
        "line needs_review; counted 0; possible 80; asks implausible_amount",
    )
    .case(
        acsm_trainer().evidence(eighty().hours("8")),
        "line counted; counted 8; possible 80; asks implausible_amount",
    )
    .case(
        acsm_trainer().evidence(eighty().hours("80")),
        "line counted; counted 80; asks-not implausible_amount",
    )
    .case(
        acsm_trainer()
            .evidence(eighty())
            .answered("amounts", "8 hour"),
        "line counted; counted 8; possible 8; asks-not implausible_amount",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(NASM)
                .on("2025-03-01")
                .amount("20", "ceu", "nasm"),
        ),
        "line needs_review; counted 0; asks implausible_amount",
    )
    // Forty hours can be, and so can a figure that is no whole number.
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("Gait")
                .by(ACE)
                .on("2025-03-01")
                .amount("4.0", "cec", "ace"),
        ),
        "line counted; counted 40",
    )
}
