//! A09 to A14, A25, A53 to A56: how many credits an activity gives.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::Kind;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        a09(),
        a10(),
        a11(),
        a12(),
        a13(),
        a14(),
        a25(),
        a25_2(),
        a53(),
        a54(),
        a55(),
        a56(),
    ]
}

fn filed() -> EvidenceBuilder {
    EvidenceBuilder::course("Gait")
        .by("Club X")
        .on("2025-03-01")
}

fn attended() -> EvidenceBuilder {
    EvidenceBuilder::new(Kind::Attendance, "Fascia Congress")
        .by("Fascia Society")
        .on("2025-03-01")
}

fn a09() -> CaseRow {
    row("A09", "directly relevant to your ACSM certification").case(
        acsm_trainer().evidence(filed().approved("ace").hours("6")),
        "line counted; gives 6",
    )
}

fn a10() -> CaseRow {
    row("A10", "ACSM will honor the same credit amount")
        .case(
            acsm_trainer().evidence(filed().by(NASM).amount("1.9", "ceu", "nasm")),
            "line counted; gives 19",
        )
        .case(
            acsm_trainer().evidence(filed().by(NSCA).amount("0.5", "ceu", "nsca")),
            "line counted; gives 5",
        )
        .case(
            acsm_trainer().evidence(filed().by(ACE).amount("1.5", "cec", "")),
            "line counted; gives 15",
        )
}

fn a11() -> CaseRow {
    row(
        "A11",
        "endorsed by a governing body or a reputable fitness organization—such \
         as ACE, NASM, or NSCA",
    )
    .case(
        acsm_trainer().evidence(filed().approved("ace").hours("6")),
        "line counted; gives 6; approver ace; basis document_text",
    )
    .case(
        acsm_trainer().evidence(filed().approved("nsca").hours("6")),
        "line counted; gives 6; approver nsca",
    )
    .case(
        acsm_trainer().evidence(filed().approved("issa").hours("6")),
        "line needs_review; asks approval; possible 6",
    )
}

fn a12() -> CaseRow {
    row(
        "A12",
        "there is a listing of organizations that award CECs for the event",
    )
    .case(
        acsm_trainer().evidence(
            filed()
                .amount("0.6", "cec", "ace")
                .amount("0.6", "ceu", "nsca")
                .amount("6", "ceu", "afaa")
                .hours("6"),
        ),
        "line counted; gives 6; counted 6; possible 6",
    )
    .case(
        acsm_trainer().evidence(
            filed()
                .amount("8", "cec", "acsm")
                .amount("0.6", "cec", "ace"),
        ),
        "line counted; gives 8; possible 8",
    )
}

fn a13() -> CaseRow {
    row(
        "A13",
        "if the organization uses the decimal system, then its 0.1 = 1.0",
    )
    .case(
        acsm_trainer().evidence(filed().amount("0.1", "cec", "ace")),
        "gives 1",
    )
    .case(
        acsm_trainer().evidence(filed().by(ACSM).amount("1.0", "cec", "acsm")),
        "gives 1",
    )
    .case(
        acsm_trainer().evidence(filed().approved("ace").amount("1.0", "ceu", "afaa")),
        "gives 1",
    )
    .case(
        acsm_trainer().evidence(filed().by(NASM).amount("2.0", "ceu", "nasm")),
        "gives 20",
    )
}

fn a14() -> CaseRow {
    row(
        "A14",
        "it typically equates to 1 CEC per hour of learning/participation",
    )
    .case(
        acsm_trainer().evidence(filed().approved("nasm").hours("7.5")),
        "line counted; gives 7.5",
    )
    .case(
        acsm_trainer().evidence(filed().hours("7.5")),
        "line needs_review; asks approval; possible 7.5",
    )
    .case(
        acsm_trainer().evidence(filed().approved("nasm").amount("100", "minute", "")),
        "gives 1.6666",
    )
}

fn a25() -> CaseRow {
    row(
        "A25",
        "Continuing Education Units (CEUs), Continuing Medical Education (CMEs), \
         or their equivalent",
    )
    .case(
        acsm_trainer().evidence(filed().by(ACSM).amount("2.25", "cme", "")),
        "line counted; gives 2.25",
    )
    .case(
        acsm_trainer().evidence(filed().by(NSCA).amount("0.25", "ceu", "")),
        "line counted; gives 2.5",
    )
}

fn a25_2() -> CaseRow {
    row("A25", "you will have three (3) years").case(
        TrainerBuilder::new("acsm-cpt", "", "", "2025-12-31")
            .credential(|c| c.certified_on = Some(day("2024-04-10"))),
        "cycle 2024-04-10 to 2027-04-10; dates derived",
    )
}

fn a53() -> CaseRow {
    row("A53", "the required contact hours may vary by organization")
        .case(
            acsm_trainer().evidence(filed().approved("ace").amount("2", "cec", "nfpt")),
            "line needs_review; asks unit; possible 10",
        )
        .case(
            acsm_trainer().evidence(filed().approved("ace").amount("2", "cec", "canfitpro")),
            "line needs_review; asks unit; possible 4",
        )
        .case(
            acsm_trainer().evidence(
                filed()
                    .approved("ace")
                    .amount("2", "cec", "nfpt")
                    .hours("10"),
            ),
            "line counted; gives 10",
        )
}

fn a54() -> CaseRow {
    row(
        "A54",
        "A certificate of attendance simply confirms participation in a workshop \
         or event",
    )
    .case(
        acsm_trainer().evidence(attended()),
        "line excluded; rule A54; possible 0",
    )
    .case(
        acsm_trainer().evidence(attended().approved("ace")),
        "line needs_review; asks attendance; possible 8",
    )
    .case(
        acsm_trainer().evidence(attended().approved("ace").hours("6")),
        "line counted; gives 6",
    )
}

fn a55() -> CaseRow {
    row(
        "A55",
        "ACSM only recognizes workshops and conferences that have been formally \
         approved",
    )
    .case(
        acsm_trainer().evidence(attended().hours("6")),
        "line needs_review; asks approval; possible 6",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "Programme")
                .by("Club X")
                .on("2025-03-01"),
        ),
        "line excluded; rule A55",
    )
    .case(
        acsm_trainer().evidence(filed().approved("acsm").hours("6")),
        "line counted; gives 6",
    )
}

fn a56() -> CaseRow {
    row("A56", "reviewed by a qualified external body")
        .case(
            acsm_trainer().evidence(filed().approved("club-x").hours("6")),
            "line needs_review; asks approval",
        )
        .case(
            acsm_trainer().evidence(filed().by(NSCA).hours("6")),
            "line counted; gives 6; approver nsca; basis issuer",
        )
}
