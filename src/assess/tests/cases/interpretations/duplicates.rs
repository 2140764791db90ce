//! D20, D22: several documents of one activity.

use super::setup::*;
use crate::assess::tests::cases::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::read::record::{Candidate, Kind, Petition, Reading};

pub(in crate::assess::tests::cases) fn cases() -> Vec<CaseRow> {
    vec![
        d20(),
        d20_continued(),
        d20_several_doubts(),
        d20_copies_that_differ(),
        d20_three_copies(),
        d20_the_certain_one_counts(),
        d20_worse_copies(),
        d20_a_month_and_two_days(),
        d20_petitions(),
        d22(),
    ]
}

fn eight() -> EvidenceBuilder {
    gait().hours("8")
}

fn number(p: EvidenceBuilder, number: &str) -> EvidenceBuilder {
    p.id("Certificate No.", number)
}

fn d20() -> CaseRow {
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity.",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("scan.pdf")),
        "line duplicate; counted 0.8; possible 0.8",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("scan.pdf").on("2025-03-02")),
        "line counted; counted 1.6; because both count (D20)",
    )
    .case(
        nasm_trainer()
            .evidence(number(eight(), "A-17"))
            .evidence(number(eight().title("Gait").at("scan.pdf"), "a 17").by("A. Lee")),
        "line duplicate; possible 0.8",
    )
    .case(
        nasm_trainer()
            .evidence(number(eight(), "A-17"))
            .evidence(number(eight().on("2025-03-08").at("scan.pdf"), "a 17")),
        "line counted; counted 1.6; because also on L001, which is another course",
    )
    .case(
        nasm_trainer()
            .evidence(number(eight(), "A-17"))
            .evidence(number(eight().on("2025-03-08").at("scan.pdf"), "A-18")),
        "line counted; counted 1.6",
    )
}

fn d20_continued() -> CaseRow {
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity.",
    )
    .case(
        nasm_trainer().evidence(eight()).evidence(
            eight()
                .at("scan.pdf")
                .edit(|r| r.completed_on = Reading::Missing),
        ),
        "line needs_review; counted 0.8; possible 1.6; asks maybe_duplicate",
    )
    .case(
        nasm_trainer().evidence(eight()).evidence(
            eight()
                .at("scan.pdf")
                .by("Somebody")
                .edit(|r| r.provider = Reading::Missing),
        ),
        "line needs_review; counted 0.8; asks maybe_duplicate",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(eight().at("other.pdf").title("Hips")),
        "line counted; counted 1.6; possible 1.6",
    )
    .case(
        nasm_trainer()
            .evidence(eight())
            .evidence(gait().at("scan.pdf").hours("6")),
        "line duplicate; counted 0; possible 0.8; asks copies_differ",
    )
    .case(
        TrainerBuilder::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-12-31")
            .evidence(
                EvidenceBuilder::card(BOTH, "2025-03-01", "2026-03")
                    .on("2025-03-01")
                    .hours("3"),
            )
            .evidence(
                EvidenceBuilder::card(BOTH, "2026-03-01", "2028-03")
                    .on("2026-03-01")
                    .hours("3"),
            ),
        "line counted; counted 6",
    )
}

/// A course of ten hours by a body, with the title and the date as they are given.
fn ten(path: &str, title: Reading<String>, dates: &[&str]) -> EvidenceBuilder {
    let course = EvidenceBuilder::course("Loads")
        .at(path)
        .by(NASM)
        .amount("1.0", "ceu", "nasm")
        .edit(|r| r.title = title);
    match dates {
        [] => course,
        [one] => course.on(one),
        several => course.on_either(several),
    }
}

fn titled(title: &str) -> Reading<String> {
    Reading::plain(title.to_owned())
}

fn either(titles: [&str; 2]) -> Reading<String> {
    let candidate = |title: &str| Candidate {
        value: title.to_owned(),
        at: None,
    };
    Reading::Unclear(titles.into_iter().map(candidate).collect())
}

fn d20_several_doubts() -> CaseRow {
    let days = ["2025-03-04", "2025-04-03"];
    let one = "counted 1; possible 2; line needs_review; asks maybe_duplicate";
    row(
        "D20",
        "until it is answered, one of them counts, at the least amount that either could mean.",
    )
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &days))
            .evidence(ten("b.pdf", Reading::Missing, &days)),
        one,
    )
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &["2025-03"]))
            .evidence(ten("b.pdf", either(["Loads", "Leads"]), &["2025-03"])),
        one,
    )
    // Another certain title, or another certain day, is another course.
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &days))
            .evidence(ten("b.pdf", titled("Hips"), &days)),
        "counted 2; line counted; asks-not maybe_duplicate",
    )
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &["2025-03-04"]))
            .evidence(ten("b.pdf", Reading::Missing, &["2025-03-05"])),
        "counted 2; line counted; asks-not maybe_duplicate",
    )
    // The lesser amount of the two is certain.
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &["2025-03-04"]))
            .evidence(
                ten("b.pdf", Reading::Missing, &["2025-03-04"])
                    .edit(|r| r.amounts.clear())
                    .amount("0.4", "ceu", "nasm"),
            ),
        "counted 0.4; possible 1.4; line needs_review",
    )
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &["2025-03-04"]))
            .evidence(ten("b.pdf", Reading::Missing, &["2025-03-04"]))
            .answered("maybe_duplicate", "yes"),
        "counted 1; possible 1; line duplicate; asks-not maybe_duplicate",
    )
    .case(
        nasm_trainer()
            .evidence(ten("a.pdf", titled("Loads"), &["2025-03-04"]))
            .evidence(ten("b.pdf", Reading::Missing, &["2025-03-04"]))
            .answered("maybe_duplicate", "no"),
        "counted 2; possible 2; line counted; asks-not maybe_duplicate",
    )
}

/// A document with a month may be either of two that have different days; those are two, whatever the
/// names of their files.
fn d20_a_month_and_two_days() -> CaseRow {
    let three = |month: &str| {
        nasm_trainer()
            .evidence(ten("b.pdf", titled("Loads"), &["2025-03-04"]))
            .evidence(ten("c.pdf", titled("Loads"), &["2025-03-20"]))
            .evidence(ten(month, titled("Loads"), &["2025-03"]))
    };
    let expects = "counted 2; possible 3; credits met; line needs_review; asks maybe_duplicate";
    row("D20", "Documents that may be one")
        .case(three("a.pdf"), expects)
        .case(three("z.pdf"), expects)
}

/// Letters of one day about two courses are two.
fn d20_petitions() -> CaseRow {
    let letter = |course: &str, hours: &str| {
        EvidenceBuilder::new(Kind::Petition, "Petition decision")
            .by(NASM)
            .issued("2025-03-01")
            .at(&format!("{course}.pdf"))
            .hours(hours)
            .edit(|r| {
                r.about.petition = Some(Petition::Granted);
                r.about.petition_for = Some(course.to_owned());
            })
    };
    row("D20", "Documents that may be one").case(
        nasm_trainer()
            .evidence(letter("Loads", "6"))
            .evidence(letter("Ropes", "4")),
        "line needs_review; possible 1; petition-cost 50; asks certificate_missing",
    )
}

fn d20_copies_that_differ() -> CaseRow {
    let two = |path: &str| {
        EvidenceBuilder::course("Loads")
            .at(path)
            .by(NASM)
            .on("2025-05-05")
    };
    let printed = || two("a.pdf").amount("2.0", "ceu", "nasm");
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity.",
    )
    .case(
        nasm_trainer()
            .evidence(printed())
            .evidence(two("b.pdf").amount_either(&["1.0", "0.7"], "ceu", "nasm")),
        "counted 0; possible 2; line duplicate; asks copies_differ",
    )
    .case(
        nasm_trainer()
            .evidence(printed())
            .evidence(two("b.pdf").amount("1.0", "ceu", "nasm").hours("8")),
        "counted 0; possible 2; line duplicate; asks copies_differ",
    )
    .case(
        nasm_trainer()
            .evidence(printed())
            .evidence(two("b.pdf").amount_either(&["2.0", "3.0"], "ceu", "nasm")),
        "counted 2; possible 2; line duplicate; asks-not copies_differ",
    )
    // An attendance without an amount contradicts nothing.
    .case(
        acsm_trainer()
            .evidence(two("a.pdf").by(ACSM).amount("20", "cec", "acsm"))
            .evidence(
                two("b.pdf")
                    .by(ACSM)
                    .edit(|r| r.kind = Reading::plain(Kind::Attendance)),
            ),
        "counted 20; possible 20; line duplicate; asks-not copies_differ",
    )
}

fn d20_three_copies() -> CaseRow {
    let copy = |path: &str, amount: &str| {
        ten(path, titled("Loads"), &["2025-05-05"]).edit(|r| {
            r.amounts = EvidenceBuilder::course("")
                .amount(amount, "ceu", "nasm")
                .0
                .record
                .amounts;
        })
    };
    let others = || {
        nasm_trainer()
            .evidence(copy("b.pdf", "1.0"))
            .evidence(copy("c.pdf", "0.5"))
    };
    row(
        "D20",
        "The same bytes, the same certificate number, or the same provider, title and \
                date are one activity.",
    )
    .case(
        others().evidence(copy("a.pdf", "2.0")),
        "counted 0; possible 2; line needs_review; asks copies_differ",
    )
    .case(
        others()
            .evidence(copy("a.pdf", "2.0"))
            .answered("copies_differ", "yes"),
        "counted 2; possible 2; line counted; asks-not copies_differ",
    )
    // That the first is wrong does not tell which of the others is right.
    .case(
        others()
            .evidence(copy("a.pdf", "2.0"))
            .answered("copies_differ", "no"),
        "counted 0; possible 1; line duplicate; asks copies_differ",
    )
}

fn d20_the_certain_one_counts() -> CaseRow {
    let day: &[&str] = &["2025-03-04"];
    let unclear = || {
        ten("a.pdf", titled("Loads"), day).edit(|r| {
            let either = EvidenceBuilder::course("").amount_either(&["1.0", "0.7"], "ceu", "nasm");
            r.amounts = either.0.record.amounts;
        })
    };
    row("D20", "Documents that may be one")
        .case(
            nasm_trainer()
                .evidence(unclear())
                .evidence(ten("b.pdf", Reading::Missing, day)),
            "line counted; counted 0.7; possible 2; asks maybe_duplicate",
        )
        // The last may be either of two courses, whichever of them was read first.
        .case(
            nasm_trainer()
                .evidence(ten("a.pdf", titled("Hips"), day))
                .evidence(ten("z.pdf", titled("Loads"), day))
                .evidence(gait().at("m.pdf").on("2025-03-04").by(NASM).edit(|r| {
                    r.title = Reading::Missing;
                    r.amounts = EvidenceBuilder::course("")
                        .amount("0.6", "ceu", "nasm")
                        .0
                        .record
                        .amounts;
                })),
            "line needs_review; counted 1.2; possible 2.6; asks maybe_duplicate",
        )
}

fn d20_worse_copies() -> CaseRow {
    let numbered = |path: &str, dates: &[&str]| number(ten(path, titled("Loads"), dates), "Z-2");
    row("D20", "Documents that may be one")
        // A day that is missing is worse than one that is unclear.
        .case(
            nasm_trainer()
                .evidence(ten("a.pdf", titled("Loads"), &["2025-03-04", "2025-04-03"]))
                .evidence(ten("b.pdf", titled("Loads"), &[])),
            "counted 1; possible 2; line needs_review; asks maybe_duplicate",
        )
        // Both days lie before the cycle: a copy without a day is no more.
        .case(
            nasm_trainer()
                .evidence(numbered("a.pdf", &["2023-01-02", "2023-02-01"]))
                .evidence(numbered("b.pdf", &[])),
            "counted 0; possible 0; line duplicate",
        )
}

fn d22() -> CaseRow {
    row(
        "D22",
        "A list of courses is not proof, except a body's own transcript.",
    )
    .case(
        nasm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "List of courses")
                .by(NASM_LISTED)
                .on("2025-03-01")
                .hours("20"),
        ),
        "line excluded; counted 0; possible 0",
    )
    .case(
        acsm_trainer().evidence(
            EvidenceBuilder::new(Kind::Other, "List of courses")
                .by(ACE)
                .on("2025-03-01")
                .amount("4.5", "cec", "ace"),
        ),
        "line excluded; counted 0; possible 0",
    )
}
