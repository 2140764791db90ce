//! What an activity gives, and who approved it (D3, D4, D25, D26, N25).

use super::{acsm, status};
use crate::assess::tests::sample::*;
use crate::read::record::{Kind, Petition};

fn course() -> EvidenceBuilder {
    EvidenceBuilder::course("Gait").on("2025-03-01")
}

/// The treatment of the last line, and the certain and the possible total.
fn check_amounts<const N: usize>(cases: [(&str, TrainerBuilder, &str, &str, &str); N]) {
    for (what, case, status, certain, possible) in cases {
        assert_eq!(case.line().status.as_str(), status, "{what}");
        assert_eq!(
            case.totals(),
            (certain.to_owned(), possible.to_owned()),
            "{what}"
        );
    }
}

/// D3: several amounts of one activity are one amount; what is not used is no contradiction.
#[test]
fn d3_one_activity_one_amount() {
    check_amounts([
        (
            "the target's own",
            nasm_cpt("2025-06-30").evidence(
                course()
                    .by(NASM_LISTED)
                    .amount("1.9", "ceu", "nasm")
                    .amount("3.0", "cec", "ace"),
            ),
            "counted",
            "1.9",
            "1.9",
        ),
        (
            "recognised bodies differ",
            acsm().evidence(
                course()
                    .amount("1.9", "ceu", "nasm")
                    .amount("3.0", "cec", "ace"),
            ),
            "counted",
            "19",
            "30",
        ),
        (
            "hours contradict",
            nasm_cpt("2025-06-30").evidence(
                course()
                    .by(NASM_LISTED)
                    .amount("0.8", "ceu", "nasm")
                    .hours("6"),
            ),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "hours within half an hour",
            nasm_cpt("2025-06-30").evidence(
                course()
                    .by(NASM_LISTED)
                    .amount("0.8", "ceu", "nasm")
                    .hours("7.5"),
            ),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "hours only",
            nasm_cpt("2025-06-30").evidence(course().by(NASM_LISTED).hours("7.5")),
            "counted",
            "0.75",
            "0.75",
        ),
    ]);
}

/// D3: the unit of an amount is that of the body in whose name it is printed.
#[test]
fn d3_whose_unit() {
    check_amounts([
        (
            "the provider's unit",
            nasm_cpt("2025-06-30").evidence(course().by(NASM).amount("0.8", "ceu", "")),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "the only approver's unit",
            nasm_cpt("2025-06-30").evidence(
                course()
                    .by("Club X")
                    .approved("nasm")
                    .amount("0.8", "ceu", ""),
            ),
            "counted",
            "0.8",
            "0.8",
        ),
        (
            "a unit of no known body",
            nasm_cpt("2025-06-30").evidence(course().by(NASM_LISTED).amount("0.8", "ceu", "")),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "another's tenth, endorsed",
            acsm().evidence(course().approved("ace").amount("4", "ceu", "afaa")),
            "counted",
            "4",
            "4",
        ),
        (
            "a credit of 60 minutes",
            acsm().evidence(course().by(ACSM).amount("2.25", "cme", "")),
            "counted",
            "2.25",
            "2.25",
        ),
    ]);
}

/// D3, D24: a bare number, no amount at all, and an amount of zero.
#[test]
fn d3_a_bare_number_and_none() {
    check_amounts([
        (
            "a bare number is at most 40 h",
            nasm_cpt("2025-06-30").evidence(course().by(NASM_LISTED).amount("30", "unitless", "")),
            "needs_review",
            "0",
            "4",
        ),
        (
            "no amount is a day's course",
            nasm_cpt("2025-06-30").evidence(course().by(NASM_LISTED)),
            "needs_review",
            "0",
            "0.8",
        ),
        (
            "zero is a value",
            nasm_cpt("2025-06-30").evidence(course().by(NASM_LISTED).amount("0", "ceu", "nasm")),
            "counted",
            "0",
            "0",
        ),
    ]);
}

fn hours_by(provider: &str) -> EvidenceBuilder {
    EvidenceBuilder::course("Gait")
        .by(provider)
        .on("2025-03-01")
        .hours("8")
}

/// D4: on the list, or stated on the document; else a petition is needed.
#[test]
fn d4_what_is_nasm_approved() {
    for (what, filed, status, basis) in [
        (
            "on the list",
            hours_by(NASM_LISTED),
            "counted",
            Some("provider_list"),
        ),
        (
            "stated on the document",
            hours_by("Club X").approved("nasm"),
            "counted",
            Some("document_text"),
        ),
        (
            "an amount in its name",
            hours_by("Club X").amount("0.8", "ceu", "nasm"),
            "counted",
            Some("document_text"),
        ),
        (
            "before it was listed",
            hours_by(NASM_LISTED).on("2019-12-31"),
            "out_of_window",
            None,
        ),
        ("unknown", hours_by("Club X"), "needs_review", None),
        (
            "another body's",
            hours_by("Club X").approved("ace"),
            "needs_review",
            None,
        ),
    ] {
        let line = nasm_cpt("2025-06-30").evidence(filed).line();
        assert_eq!(
            (
                line.status.as_str(),
                line.approval_basis
                    .map(crate::credit::ApprovalBasis::as_str)
            ),
            (status, basis),
            "{what}"
        );
    }
}

/// N06, N07: NASM's own courses are in category A, and are not reported by hand.
#[test]
fn n07_own_courses_are_in_category_a() {
    let own = nasm_cpt("2025-06-30")
        .evidence(
            EvidenceBuilder::course("CES")
                .by(NASM)
                .on("2025-03-01")
                .amount("1.9", "ceu", "nasm"),
        )
        .line();
    assert_eq!(
        (own.category.as_deref(), own.self_report),
        (Some("A"), None)
    );
    assert!(
        nasm_cpt("2025-06-30")
            .evidence(hours_by(NASM_LISTED))
            .line()
            .self_report
            .is_some(),
        "N06"
    );
}

/// D25, D15: neither amount nor approver, one, or both, for a completion.
#[test]
fn d25_approvers() {
    let filed = || {
        EvidenceBuilder::course("Gait")
            .by("Club X")
            .on("2025-03-01")
    };
    for (what, filed, expected) in [
        ("neither", filed(), "needs_review"),
        ("hours only", filed().hours("6"), "needs_review"),
        ("approver only", filed().approved("ace"), "needs_review"),
        ("both", filed().hours("6").approved("ace"), "counted"),
        (
            "another's whole hours, not endorsed",
            filed().amount("6", "ceu", "afaa"),
            "needs_review",
        ),
        (
            "an approver not recognised",
            filed().hours("6").approved("issa"),
            "needs_review",
        ),
        (
            "a recognised provider",
            filed()
                .by("American Council on Exercise")
                .amount("0.6", "cec", "ace"),
            "counted",
        ),
    ] {
        assert_eq!(status(&acsm().evidence(filed)), expected, "{what}");
    }
}

/// D26, N25, N26: a grant gives its hours, a refusal excludes; each course petitioned costs the
/// fee.
#[test]
fn d26_petitions() {
    let course = || {
        EvidenceBuilder::course("Loaded Mobility")
            .by("Club X")
            .on("2025-03-01")
            .hours("8")
    };
    let letter = |answer: Petition| {
        let letter = EvidenceBuilder::new(Kind::Petition, "Loaded Mobility")
            .by(NASM)
            .issued("2025-04-09")
            .at("letter.pdf");
        letter.edit(|r| {
            (r.about.petition, r.about.petition_for) =
                (Some(answer), Some("Loaded mobility".to_owned()));
        })
    };
    let granted = letter(Petition::Granted).amount("0.7", "ceu", "nasm");
    for (what, letter, expected, totals) in [
        ("granted", granted.clone(), "counted", ("0.7", "0.7")),
        ("refused", letter(Petition::Refused), "excluded", ("0", "0")),
        (
            "pending",
            letter(Petition::Pending),
            "needs_review",
            ("0", "0.8"),
        ),
    ] {
        let case = nasm_cpt("2025-12-31").evidence(letter).evidence(course());
        assert_eq!(status(&case), expected, "{what}");
        assert_eq!(
            case.totals(),
            (totals.0.to_owned(), totals.1.to_owned()),
            "{what}"
        );
        assert_eq!(
            case.assess().petition_cost,
            Some(25.into()),
            "{what}: due also if refused"
        );
    }
    let orphan = nasm_cpt("2025-12-31").evidence(granted);
    assert_eq!(
        (status(&orphan), orphan.totals().1.as_str()),
        ("needs_review", "0.7")
    );
}

/// D26: what the page does not name goes by petition.
#[test]
fn d26_kinds_that_need_a_petition() {
    for (kind, hours) in [
        (Kind::College, "0.8"),
        (Kind::Teaching, "0.8"),
        (Kind::Attendance, "0.8"),
    ] {
        let case = nasm_cpt("2025-12-31").evidence(
            EvidenceBuilder::new(kind, "KIN 101")
                .by("Club X")
                .on("2025-03-01"),
        );
        assert_eq!(
            (status(&case), case.totals().1.as_str()),
            ("needs_review", hours),
            "{kind:?}"
        );
    }
}
