//! A01 to A04: which activities give credits, and who approves them.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        a01(),
        a02(),
        a03(),
        a04a(),
        a04b(),
        a04c(),
        a04d(),
        a04e(),
        a04f(),
        a04g(),
        a04h(),
        a04i(),
        a04j(),
        a04k(),
        a04l(),
        a04m(),
        a04n(),
    ]
}

fn member(from: &str, to: Option<&str>) -> TrainerBuilder {
    acsm_trainer().credential(|c| (c.member_from, c.member_to) = (Some(day(from)), to.map(day)))
}

fn journal() -> EvidenceBuilder {
    acsm_course("Health & Fitness Journal Self-Test", "2025-03-01", "2")
}

fn by_acsm(title: &str) -> TrainerBuilder {
    acsm_trainer().evidence(acsm_course(title, "2025-03-01", "8"))
}

fn a01() -> CaseRow {
    row(
        "A01",
        "all ACSM credentialed professionals are required to recertify",
    )
    .case(acsm_holder("acsm-gei"), "credits not_met; verdict not_met")
    .case(acsm_holder("acsm-cep"), "credits not_met; verdict not_met")
}

fn a02() -> CaseRow {
    row("A02", "during their 3-year certification cycle")
        .case(
            acsm_trainer().evidence(acsm_course("Summit", "2024-02-01", "45")),
            "credits met",
        )
        .case(
            acsm_trainer().evidence(acsm_course("Summit", "2024-01-31", "45")),
            "line out_of_window; credits not_met",
        )
        .case(
            TrainerBuilder::new("acsm-cpt", "2023-02-01", "2026-01-31", "2026-01-31")
                .evidence(acsm_course("Summit", "2026-01-31", "45")),
            "credits met",
        )
}

fn a03() -> CaseRow {
    row("A03", "ACSM charges a nominal administrative fee")
        .case(acsm_trainer(), "tier standard; fee 60")
        .case(
            acsm_holder("acsm-cep").credential(|c| c.fee_paid_on = Some(day("2025-12-01"))),
            "fee 70; fee-says Paid on 2025-12-01",
        )
}

fn a04a() -> CaseRow {
    row("A04a", "ACSM Certification Workshop or Webinar series")
        .case(
            by_acsm("ACSM Certification Workshop"),
            "line counted; gives 8; basis issuer",
        )
        .case(
            by_acsm("ACSM Webinar Series: Bone"),
            "line counted; gives 8; activity distance",
        )
}

fn a04b() -> CaseRow {
    row("A04b", "Participate in an ACSM Approved Provider Offering").case(
        acsm_trainer().evidence(unknown("Hips").by(ACSM_LISTED)),
        "line counted; gives 6; basis provider_list",
    )
}

fn a04c() -> CaseRow {
    row("A04c", "Clinical/Hospital Grand Rounds")
        .case(
            acsm_trainer().evidence(unknown("Cardiology Grand Rounds").approved("acsm")),
            "line counted; gives 6; activity grand_rounds",
        )
        .case(
            acsm_trainer().evidence(unknown("Cardiology Grand Rounds")),
            "line needs_review; asks approval; possible 6",
        )
}

fn a04d() -> CaseRow {
    row("A04d", "ACSM World Heart Games").case(
        by_acsm("ACSM World Heart Games"),
        "line counted; gives 8; activity meeting",
    )
}

fn a04e() -> CaseRow {
    row("A04e", "ACSM’s Conference on Integrative Physiology").case(
        by_acsm("ACSM’s Conference on Integrative Physiology"),
        "line counted; gives 8; activity meeting",
    )
}

fn a04f() -> CaseRow {
    row("A04f", "Sports Medicine Essentials").case(
        by_acsm("Sports Medicine Essentials"),
        "line counted; gives 8",
    )
}

fn a04g() -> CaseRow {
    row("A04g", "Advanced Team Physician Course").case(
        by_acsm("Advanced Team Physician Course"),
        "line counted; gives 8",
    )
}

fn a04h() -> CaseRow {
    row("A04h", "Regional Chapter Conferences").case(
        acsm_trainer()
            .evidence(unknown("Midwest Regional Chapter Conference").amount("6", "cec", "acsm")),
        "line counted; gives 6; activity meeting; basis document_text",
    )
}

fn a04i() -> CaseRow {
    row("A04i", "Specialty Conferences").case(
        by_acsm("Specialty Conference on Aging"),
        "line counted; gives 8; activity meeting",
    )
}

fn a04j() -> CaseRow {
    row(
        "A04j",
        "Complete Distance Education or internet continuing education programs",
    )
    .case(
        acsm_trainer().evidence(unknown("Bone Health, Online").approved("ace")),
        "line counted; gives 6; activity distance",
    )
    .case(
        acsm_trainer().evidence(unknown("Bone Health, Online")),
        "line needs_review; asks approval",
    )
}

fn a04k() -> CaseRow {
    row(
        "A04k",
        "Attend Professional Education Meetings from ACSM or other nationally \
         recognized organizations.",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("National Conference")
                .by(NSCA)
                .on("2025-07-12")
                .amount("1.2", "ceu", "nsca"),
        ),
        "line counted; gives 12; activity meeting; basis issuer",
    )
    .case(
        acsm_trainer().evidence(unknown("Fitness Congress")),
        "line needs_review; asks approval",
    )
}

fn a04l() -> CaseRow {
    row(
        "A04l",
        "Take Continuing Education Self Tests that offer CECs, CMEs or CEUs",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("Self-Test: Gait")
                .by(ACE)
                .on("2025-03-01")
                .amount("0.2", "cec", ""),
        ),
        "line counted; gives 2; activity self_test",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::course("Self-Test: Gait")
                .by("Club X")
                .on("2025-03-01")
                .approved("acsm")
                .amount("2", "cme", ""),
        ),
        "line counted; gives 2",
    )
}

fn a04m() -> CaseRow {
    row("A04m", "(Zumba, Wellcoaches, Yoga, etc.)")
        .case(
            acsm_trainer().evidence(
                EvidenceBuilder::course("Zumba Basic 1")
                    .by("Zumba Fitness")
                    .on("2025-03-01")
                    .amount("0.9", "cec", "ace"),
            ),
            "line counted; gives 9; activity course; basis document_text",
        )
        .case(
            acsm_trainer().evidence(unknown("Yoga 200").by("Yoga House")),
            "line needs_review; asks approval; counted 0; possible 6",
        )
}

fn a04n() -> CaseRow {
    row("A04n", "only offered to ACSM Members")
        .case(
            member("2024-01-01", None).evidence(journal()),
            "line counted; gives 2; activity hfj_self_test",
        )
        .case(
            member("2024-01-01", Some("2025-02-28")).evidence(journal()),
            "line excluded; rule A04n; possible 0",
        )
        .case(
            member("2025-03-02", None).evidence(journal()),
            "line excluded",
        )
        .case(
            acsm_trainer().evidence(journal()),
            "line needs_review; asks membership; possible 2",
        )
}
