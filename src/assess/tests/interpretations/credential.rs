//! A credential as a whole: verdict, submission and standing, and how its rows read (D9, D19, D28,
//! A58, N14).

use super::acsm;
use crate::assess::tests::sample::*;
use crate::assess::{Standing, Submission, Verdict};
use crate::intake::roster::{Credential, Employment, Status};
use crate::read::record::Coverage;

/// D9: evidence, submission and standing are three things.
#[test]
fn d9_three_things_apart() {
    let got = nasm_cpt("2026-03-01")
        .credential(|c| c.submitted_on = Some(day("2026-01-10")))
        .assess();
    assert_eq!(
        (got.verdict, got.submission, got.standing),
        (Verdict::NotMet, Submission::Submitted, Standing::LateWindow)
    );
    assert_eq!(
        nasm_cpt("2025-03-01").assess().submission,
        Submission::Unknown
    );
    assert_eq!(
        nasm_cpt("2026-05-02").assess().standing,
        Standing::LateExtended
    );
    assert_eq!(nasm_cpt("2027-01-31").assess().standing, Standing::Lapsed);
    assert_eq!(
        nasm_cpt("2025-11-01").assess().standing,
        Standing::Active,
        "90 days left is due_soon, 91 is not"
    );
    assert_eq!(nasm_cpt("2025-11-02").assess().standing, Standing::DueSoon);
}

/// D19: each credential on its own; line ids run through all.
#[test]
fn d19_one_document_two_credentials() {
    let row = Credential {
        code: "acsm-cpt".to_owned(),
        cycle_start: Some(day("2024-02-01")),
        expires_on: Some(day("2027-01-31")),
        ..Credential::default()
    };
    let all = nasm_cpt("2025-06-30")
        .trainer(|t| t.credentials.push(row))
        .evidence(nasm_course("Gait", "2025-03-01", "0.8"))
        .assess_all();
    let counted: Vec<(&str, String)> = all
        .iter()
        .map(|a| {
            (
                a.lines[0].id.as_str(),
                a.credits.unwrap().certain.to_string(),
            )
        })
        .collect();
    assert_eq!(
        counted,
        [("L001", "0.8".to_owned()), ("L002", "8".to_owned())]
    );
}

/// A58 to A62, N14: emeritus has no requirements; a trainer who works again reinstates; the
/// lifetime plan waives the fee alone.
#[test]
fn a58_emeritus_and_n14_lifetime() {
    let emeritus = || acsm().credential(|c| c.status = Some(Status::Emeritus));
    let got = emeritus().assess();
    assert_eq!(
        (got.verdict, got.standing, got.fee_tier.as_str()),
        (Verdict::NotApplicable, Standing::Emeritus, "")
    );
    assert!(
        got.requirements
            .iter()
            .all(|r| r.verdict == Verdict::NotApplicable)
            && got.next_action.is_empty()
    );
    let back = emeritus()
        .trainer(|t| t.employment = Some(Employment::Active))
        .assess();
    assert!(back.next_action.contains("$165"), "{}", back.next_action);
    let eligible = acsm()
        .credential(|c| c.first_certified_on = Some(day("2010-01-01")))
        .trainer(|t| {
            t.birth_date = Some(day("1955-01-01"));
            t.retired = Some(true);
        });
    let assumptions = eligible.assess().assumptions;
    assert!(
        assumptions.iter().any(|a| a.contains("appears eligible"))
            && !assumptions.iter().any(|a| a.contains("1955"))
    );
    let lifetime = nasm_cpt("2026-03-01")
        .credential(|c| c.lifetime_plan = true)
        .assess();
    assert_eq!(
        (lifetime.fee_tier.as_str(), lifetime.fee, lifetime.verdict),
        ("waived", Some(0.into()), Verdict::NotMet)
    );
}

/// D28: a credential without a pack is not evaluated, and its documents are shown.
#[test]
fn no_pack_is_not_evaluated() {
    let got = TrainerBuilder::new("nesta-pft", "2024-02-01", "2026-01-31", "2025-06-30")
        .evidence(nasm_course("Gait", "2025-03-01", "2.0"))
        .assess();
    assert_eq!(
        (got.verdict, got.lines.len(), got.requirements.len()),
        (Verdict::NotEvaluated, 1, 0)
    );
    assert_eq!(got.lines[0].activity, "completion");
    let early = nasm_cpt("2014-06-30").assess();
    assert_eq!(
        early.verdict,
        Verdict::NotEvaluated,
        "a pack judges no day before its first"
    );
}

/// How the rows of a trainer read.
#[test]
fn how_it_reads() {
    let case = nasm_cpt("2025-12-01")
        .evidence(nasm_course("Gait", "2025-03-01", "1.6"))
        .evidence(
            EvidenceBuilder::course("Hips")
                .by("Club X")
                .on("2025-05-01")
                .hours("4"),
        );
    let got = case
        .evidence(EvidenceBuilder::card(
            &[Coverage::Cpr, Coverage::Aed],
            "2024-03-01",
            "2026-03",
        ))
        .assess();
    let rows: Vec<String> = got
        .requirements
        .iter()
        .map(|r| {
            format!(
                "{} {}: {} {}",
                r.rule,
                r.name,
                r.verdict.as_str(),
                r.explanation
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "N03+N09 Approved continuing education: needs_review 1.6 CEU certain of 2.0; 0.4 CEU \
             more in 1 open line (L002).",
            "N02 CPR certification current: met CPR is covered on 2025-12-01 by E03, American \
             Heart Association, 2024-03-01 to 2026-03-31.",
            "N02 AED certification current: met AED is covered on 2025-12-01 by E03, American \
             Heart Association, 2024-03-01 to 2026-03-31.",
            "N10 CPR and AED for adults: met The current card is for adults (E03).",
            "N10 Front and back of the card: met Both sides, or a digital certificate, are on file: \
             E03.",
        ]
    );
    let ask = "Not known as approved by the body: was a petition granted ($25 each), or is the \
               provider on its list?";
    assert_eq!(
        got.next_action,
        format!(
            "Answer the question that decides this credential by 2026-01-01 (31 days left; your own date, the body's is 2026-01-31): \
             {}: {ask}",
            got.lines[1].questions[0].path
        )
    );
}
