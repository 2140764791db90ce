//! Cases for the decisions D1 to D32: what the sources leave open.

use super::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::intake::roster::{Credential, Employment, Status};
use crate::read::record::{
    Age, CourseProgress, Cover, Kind, Level, Period, Petition, Reading, Side, YesNo,
};

const BOTH: &[Cover] = &[Cover::Cpr, Cover::Aed];

fn cpt() -> T {
    T::new("acsm-cpt", "2024-02-01", "2027-01-31", "2025-12-31")
}

fn n() -> T {
    nasm("2025-06-30")
}

fn gait() -> P {
    P::course("Gait").by(LISTED).on("2025-03-01")
}

fn club() -> P {
    P::course("Gait").by("Club X").on("2025-03-01")
}

/// A card for two years from July 2024 on, with its end printed.
fn card() -> P {
    P::card(BOTH, "2024-07-01", "2026-07")
}

fn without_end(card: P) -> P {
    card.with(|r| r.expires_on = Reading::Missing)
}

fn college(grade: &str) -> P {
    P::new(Kind::College, "Nutrition")
        .by(UNIVERSITY)
        .on("2025-05-10")
        .grade(grade)
        .amount("3", "semester_credit", "")
}

fn certified(title: &str, by: &str, on: &str) -> P {
    P::new(Kind::Credential, title).by(by).issued(on)
}

pub(super) fn cases() -> Vec<CaseRow> {
    [
        dates(),
        amounts(),
        cards(),
        standing(),
        caps(),
        activities(),
        same_paper(),
        readings(),
        verdicts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// D1, D2, D8, D17.
fn dates() -> Vec<CaseRow> {
    let shared = || T::new("acsm-cpt", "2024-01-31", "2027-01-31", "2025-12-31");
    let derived = || T::new("acsm-cpt", "", "2027-01-31", "2025-12-31");
    let renewed = |code: &str, on: &str| {
        T::new(code, "2025-02-01", "2027-01-31", "2026-01-31")
            .roster(|c| c.renewed_on = Some(day(on)))
    };
    vec![
        row("D1", "a first day that is also the last day of the cycle before belongs to the old one")
            .is(shared().filed(acsm_course("Summit", "2024-01-31", "6")), "line out_of_window")
            .is(shared().filed(acsm_course("Summit", "2024-02-01", "6")), "line counted"),
        row("D1", "unless first_certified_on says that it is the first cycle")
            .is(
                shared().roster(|c| c.first_certified_on = Some(day("2024-01-31"))).filed(acsm_course("Summit", "2024-01-31", "6")),
                "line counted",
            )
            .is(
                shared().roster(|c| c.first_certified_on = Some(day("2021-01-31"))).filed(acsm_course("Summit", "2024-01-31", "6")),
                "line out_of_window",
            ),
        row("D1", "Both ends belong to it").is(cpt().filed(acsm_course("Summit", "2024-02-01", "6")), "line counted; dates roster"),
        row("D2", "where its start is derived from the expiry, what lies before is asked about and fails nobody")
            .is(
                derived().filed(acsm_course("Summit", "2024-01-30", "45")),
                "line needs_review; asks window_start_assumed; credits needs_review; dates derived",
            )
            .is(derived().filed(acsm_course("Summit", "2024-02-01", "45")), "line counted; credits met; assumes 2024-01-31 is derived")
            .is(
                cpt().filed(acsm_course("Summit", "2024-01-30", "45")),
                "line out_of_window; credits not_met; asks-not window_start_assumed",
            ),
        row("D8", "months and years are cut at the end of the month; the one-year limit is exclusive")
            .is(T::new("acsm-cpt", "2023-04-01", "2026-03-31", "2026-09-30"), "standing grace")
            .is(T::new("acsm-cpt", "2023-04-01", "2026-03-31", "2026-10-01"), "standing lapsed; fee-says date_rounding")
            .is(T::new("acsm-cpt", "2021-03-01", "2024-02-29", "2024-08-29"), "standing grace")
            .is(T::new("acsm-cpt", "2021-03-01", "2024-02-29", "2024-08-30"), "standing lapsed")
            .is(T::new("nasm-cpt", "2022-03-01", "2024-02-29", "2025-02-27"), "standing late_extended")
            .is(T::new("nasm-cpt", "2022-03-01", "2024-02-29", "2025-02-28"), "standing lapsed; fee-says date_rounding"),
        row("D8", "day 0 the reference date").is(nasm("2026-05-01"), "standing late_window"),
        row("D17", "Credits dated up to a late renewal are barred from the new cycle (ACSM) or asked about (NASM, first 90 days)")
            .is(renewed("acsm-cpt", "2025-04-15").filed(acsm_course("Summit", "2025-04-15", "6")), "line excluded; rule D17; possible 0")
            .is(renewed("acsm-cpt", "2025-04-15").filed(acsm_course("Summit", "2025-04-16", "6")), "line counted")
            .is(
                renewed("nasm-cpt", "2025-04-15").filed(listed("Gait", "2025-04-15", "0.8")),
                "line needs_review; asks may_have_counted_before; counted 0; possible 0.8",
            )
            .is(renewed("nasm-cpt", "2025-04-15").filed(listed("Gait", "2025-04-16", "0.8")), "line counted")
            .is(renewed("nasm-cpt", "2025-09-15").filed(listed("Gait", "2025-05-03", "0.8")), "line counted")
            .is(renewed("acsm-cpt", "2025-02-01").filed(acsm_course("Summit", "2025-02-01", "6")), "line counted"),
        row("D17", "an unknown renewal is taken as on time")
            .is(cpt().filed(acsm_course("Summit", "2024-02-02", "6")), "line counted; assumes taken as on time"),
    ]
}

/// D3, D4, D5, D10, D15, D24, D25.
fn amounts() -> Vec<CaseRow> {
    let tenth = || {
        n().set("nasm", "cpr_ceu_credit", "0.1")
            .filed(gait().amount("1.9", "ceu", "nasm"))
    };
    vec![
        row(
            "D3",
            "the body's own, else recognised bodies' (the lesser is certain), else another's in tenths or whole hours, else contact hours",
        )
        .is(n().filed(gait().amount("0.7", "ceu", "nasm").amount("0.9", "cec", "ace")), "line counted; gives 0.7; could 0.7")
        .is(
            n().filed(gait().amount("0.7", "ceu", "nsca").amount("0.9", "cec", "ace")),
            "line counted; gives 0.7; could 0.9; asks amounts_differ",
        )
        .is(n().filed(gait().amount("7", "ceu", "afaa")), "line counted; gives 0.7; basis provider_list")
        .is(n().filed(club().amount("7", "ceu", "afaa")), "line needs_review; possible 0.7; asks petition")
        .is(n().filed(gait().approved("ace").amount("7", "ceu", "afaa")), "line counted; gives 0.7")
        .is(n().filed(gait().amount("4", "ceu", "ncsf").hours("8")), "line counted; gives 0.8")
        .is(n().filed(gait().amount("0.8", "ceu", "nasm").hours("8.5")), "line counted; gives 0.8")
        .is(n().filed(gait().amount("0.8", "ceu", "nasm").hours("8.51")), "line needs_review; possible 0.851; asks amounts_disagree")
        .is(n().filed(gait().amount("0.8", "ceu", "nasm").amount("9", "ceu", "afaa").hours("8")), "line counted; gives 0.8")
        .is(
            n().filed(gait().amount("0.8", "ceu", "nasm").amount("1.2", "ceu", "nasm")),
            "line needs_review; possible 1.2; asks amounts_disagree",
        )
        .is(n().filed(club().by(NASM).amount("1.9", "ceu", "")), "line counted; gives 1.9")
        .is(n().filed(gait().approved("nasm").approved("afaa").amount("0.8", "ceu", "")), "line needs_review; asks unit"),
        row("D3", "Nothing is rounded up.")
            .is(n().filed(gait().amount("0.33333", "ceu", "nasm")), "line counted; gives 0.3333; because no whole second and was cut")
            .is(n().filed(gait().hours("19.9999")), "credits not_met; counted 1.9999"),
        row("D4", "NASM-approved is what the dated list names, what says so, or what prints an amount in NASM's name.")
            .is(n().filed(gait().hours("8")), "line counted; basis provider_list")
            .is(n().filed(club().approved("nasm").hours("8")), "line counted; basis document_text; because by the words of the paper")
            .is(n().filed(club().amount("0.8", "ceu", "nasm")), "line counted; basis document_text")
            .is(n().filed(club().by(ACE).hours("8")), "line needs_review; asks petition; possible 0.8"),
        row("D5", "A CPR/AED card gives none of the 2.0 CEU unless a setting says so.")
            .is(
                n().filed(gait().amount("1.9", "ceu", "nasm")).filed(card()),
                "credits not_met; counted 1.9; explains Passes if the CPR card's 0.1 CEU were credited",
            )
            .is(n().filed(gait().amount("1.8", "ceu", "nasm")).filed(card()), "credits not_met; counted 1.8; line excluded; gives 0")
            .is(tenth().filed(card()), "credits met; counted 2")
            .is(tenth(), "credits not_met; counted 1.9; possible 1.9")
            .is(tenth().filed(without_end(card()).by("American Red Cross")), "credits needs_review; counted 1.9; possible 2"),
        row("D10", "an amount only where the pack has a dated one")
            .is(nasm("2026-03-01"), "tier late; fee none; fee-says late fee (no amount set)")
            .is(cpt(), "tier standard; fee 60"),
        row("D15", "Recognised bodies are those of the table; any other is asked about.")
            .is(cpt().filed(club().approved("nesta").hours("6")), "line needs_review; asks approval")
            .is(cpt().filed(club().approved("nasm").hours("6")), "line counted; approver nasm"),
        row("D24", "What is possible takes the largest plausible value of an open line")
            .is(n().filed(gait()), "line needs_review; possible 0.8; asks amounts")
            .is(n().filed(gait().amount("50", "unitless", "")), "line needs_review; possible 4")
            .is(n().filed(gait().amount("3", "ceu", "")), "line needs_review; possible 3")
            .is(n().filed(gait().amount_either(&["0.8", "8"], "ceu", "nasm")), "line needs_review; counted 0; possible 8")
            .is(
                n().filed(gait().hours("8").with(|r| r.completed_on = Reading::Missing)),
                "line needs_review; possible 0.8; asks completed_on",
            )
            .is(cpt().filed(college("A").with(|r| r.amounts.clear())), "line needs_review; possible 40"),
        row("D24", "an unreadable paper adds a question, no hours")
            .is(cpt().filed(P::new(Kind::Unreadable, "")), "possible 0; asks unreadable"),
        row("D25", "ACSM: amount and approver count together; one alone is asked about; attendance with neither is excluded.")
            .is(cpt().filed(club().approved("ace")), "line needs_review; possible 8; asks amounts")
            .is(cpt().filed(club()), "line needs_review; possible 8; asks approval")
            .is(cpt().filed(P::new(Kind::Attendance, "Congress").by("Club X").on("2025-03-01")), "line excluded; possible 0")
            .is(cpt().filed(club().approved("ace").hours("6")), "line counted; gives 6"),
    ]
}

/// D6, D7.
fn cards() -> Vec<CaseRow> {
    let side = |side: Side, path: &str| {
        card()
            .at(path)
            .with(|r| r.card.iter_mut().for_each(|c| c.sides = vec![side]))
    };
    let red_cross = || without_end(card()).by("American Red Cross");
    let late = || T::new("nasm-cpt", "2025-02-01", "2027-01-31", "2026-07-31");
    vec![
        row(
            "D6",
            "NASM: cards are current on the day of the report. ACSM: they cover the cycle to that day; a gap in the past is asked about.",
        )
        .is(late().filed(card()), "cpr met; cpr-ends 2026-07-31")
        .is(late().filed(without_end(card())), "cpr met; cpr-ends 2026-07-31")
        .is(late().filed(red_cross()), "cpr needs_review; asks expires_on")
        .is(late().filed(red_cross().valid(Period::Years(2))), "cpr not_met; cpr-ends 2026-07-01")
        .is(late().filed(red_cross().valid(Period::Months(36))), "cpr met; cpr-ends 2027-07-01")
        .is(late().filed(card().with(|r| r.issued_on = Reading::Missing)), "cpr met")
        .is(late().filed(P::card(BOTH, "2026-08-01", "2028-08")), "cpr not_met")
        .is(cpt().filed(card()), "cpr needs_review; asks coverage_gap")
        .is(T::new("acsm-cpt", "2024-07-01", "2027-06-30", "2025-12-31").filed(card()), "cpr met; aed met")
        .is(
            T::new("acsm-cpt", "2022-07-01", "2025-06-30", "2025-10-31").filed(P::card(BOTH, "2022-06-30", "2025-06")),
            "standing grace; cpr not_met",
        ),
        row("D6", "BLS covers CPR and AED.").is(n().filed(P::card(&[Cover::Bls], "2024-07-01", "2026-07")), "cpr met; aed met"),
        row("D7", "Front and back are two photos of one card, two sides in one file, or a digital certificate with an id")
            .is(n().filed(side(Side::Front, "a.jpg")).filed(side(Side::Back, "b.jpg")), "sides met")
            .is(
                n().filed(side(Side::Front, "IMG_1.jpg")).filed(side(Side::Back, "IMG_2.jpg").back_of("E01")),
                "sides met; cpr met; line duplicate; rule D7; because back of the card on E01; asks-not card_sides; asks-not expires_on",
            )
            .is(n().filed(card()), "sides met")
            .is(n().filed(side(Side::Digital, "ecard.pdf")), "sides met"),
        row("D7", "one side alone is asked about")
            .is(
                n().filed(side(Side::Back, "IMG_2.jpg").nobodys()),
                "sides needs_review; cpr needs_review; line needs_review; could 0; asks card_sides; asks-not expires_on; asks-not person",
            )
            .is(n().filed(card()).filed(side(Side::Back, "IMG_2.jpg").nobodys()), "sides met; cpr met"),
        row("D7", "one side alone is asked about")
            .is(n().filed(side(Side::Front, "a.jpg")), "sides needs_review; verdict not_met; asks card_sides")
            .is(n().filed(side(Side::Front, "a.jpg").somebody_elses()), "sides needs_review"),
    ]
}

/// D9, D18, D19, D28 to D30.
fn standing() -> Vec<CaseRow> {
    let whole = || n().filed(gait().amount("2.0", "ceu", "nasm")).filed(card());
    let expired = |as_of: &str, received: &str| {
        T::new("acsm-ep", "2022-09-01", "2025-08-31", as_of)
            .roster(|c| c.application_received_on = Some(day(received)))
    };
    let both = n().person(|t| {
        let (code, start, end) = (
            "acsm-cpt".to_owned(),
            Some(day("2024-02-01")),
            Some(day("2027-01-31")),
        );
        t.credentials.push(Credential {
            code,
            cycle_start: start,
            expires_on: end,
            ..Credential::default()
        });
    });
    vec![
        row("D9", "What the papers show, what was submitted and where the credential stands are three things.")
            .is(whole(), "verdict met; submission unknown; standing active")
            .is(n().roster(|c| c.submitted_on = Some(day("2025-06-01"))), "verdict not_met; submission submitted; standing active")
            .is(
                nasm("2026-02-01").roster(|c| c.application_received_on = Some(day("2026-01-30"))),
                "verdict not_met; submission submitted; standing late_window; tier standard",
            ),
        row("D18", "31 December of the year after the renewal's").is(cpt(), "retain 2028-12-31").is(n(), "retain none"),
        row("D19", "A paper may count for several credentials, each on its own.")
            .is(both.filed(gait().amount("0.8", "ceu", "nasm")), "line counted; gives 0.8; assumes each credential on its own (D19)"),
        row("D28", "not met if any requirement is not, else open if any is, else met")
            .is(whole(), "verdict met")
            .is(n().filed(gait()).filed(card()), "credits not_met; verdict not_met")
            .is(n().filed(gait().amount("2.0", "ceu", "")).filed(card()), "credits needs_review; cpr met; verdict needs_review")
            .is(n().filed(gait().amount("2.0", "ceu", "")), "credits needs_review; cpr not_met; verdict not_met"),
        row("D29", "After expiry NASM has a late window and an extended one, ACSM a grace period; then the credential has lapsed.")
            .is(nasm("2026-01-31"), "standing due_soon")
            .is(nasm("2026-02-01"), "standing late_window")
            .is(nasm("2026-05-02"), "standing late_extended")
            .is(nasm("2027-01-31"), "standing lapsed")
            .is(T::new("acsm-gei", "2022-09-01", "2025-08-31", "2025-06-01"), "standing active")
            .is(T::new("acsm-gei", "2022-09-01", "2025-08-31", "2025-06-02"), "standing due_soon"),
        row("D30", "that of the day the application was received, else of the day of the report")
            .is(expired("2026-06-30", "2025-08-31"), "tier standard; fee 70; standing lapsed")
            .is(expired("2026-06-30", "2025-12-01"), "tier grace; fee 150; fee-says application received on 2025-12-01")
            .is(nasm("2026-05-02"), "tier late_plus_additional; fee-says if submitted on 2026-05-02")
            .is(
                cpt().roster(|c| c.status = Some(Status::Emeritus)).person(|t| t.employment = Some(Employment::Active)),
                "fee none; do $165",
            ),
    ]
}

/// D11, D12, D13.
fn caps() -> Vec<CaseRow> {
    let summer = || T::new("acsm-cpt", "2023-07-01", "2026-06-30", "2026-01-31");
    let split = || {
        summer()
            .filed(taught("2025-03-01", "5"))
            .filed(taught("2025-09-01", "5"))
    };
    let joined = || {
        summer()
            .filed(taught("2024-09-01", "5"))
            .filed(taught("2025-03-01", "5"))
    };
    let class = |covers: &[Cover], on: &str| P::card(covers, on, "2027-12").on(on);
    let abstracts = |on: &str| {
        P::new(Kind::Authoring, &format!("Abstract of {on}"))
            .issued(on)
            .with(|r| r.about.peer_reviewed = Some(YesNo::Yes))
    };
    vec![
        row("D11", "Yearly caps are taken by calendar year and by certification year: the lesser counts, the greater is possible.")
            .is(split(), "counted 5; possible 10; asks-not year_definition; explains By the other meaning of a year 10 would count")
            .is(joined(), "counted 5; possible 10")
            .is(
                split().filed(acsm_course("Summit", "2025-04-11", "35")),
                "counted 40; possible 45; credits needs_review; asks year_definition",
            )
            .is(split().filed(acsm_course("Summit", "2025-04-11", "40")), "counted 45; credits met; asks-not year_definition")
            .is(split().set("acsm", "year", "calendar"), "counted 5; possible 5")
            .is(joined().set("acsm", "year", "calendar"), "counted 10; possible 10")
            .is(summer().filed(taught("2025-08-01", "5")).filed(taught("2025-09-01", "5")), "counted 5; possible 5"),
        row("D12", "cards before 2025 give nothing; from then on their hours, together at most 5 a year; BLS and ACLS are asked about")
            .is(cpt().filed(class(BOTH, "2024-06-01").hours("4")), "line excluded; possible 0")
            .is(cpt().filed(class(BOTH, "2025-06-01").hours("4")), "line counted; gives 4")
            .is(cpt().filed(class(BOTH, "2025-06-01")), "line needs_review; counted 0; possible 5; asks amounts")
            .is(cpt().filed(class(&[Cover::FirstAid], "2025-06-01").hours("7")), "line counted_partial; gives 5")
            .is(cpt().filed(class(&[Cover::Bls], "2025-06-01").hours("4")), "line needs_review; possible 5; asks card_credit")
            .is(
                cpt().filed(
                    class(BOTH, "2025-06-01").hours("4").with(|r| r.title = Reading::Sure { value: "ACLS Provider".to_owned(), at: None }),
                ),
                "line needs_review; possible 5",
            )
            .is(cpt().set("acsm", "cpr_flat", "5").filed(class(BOTH, "2025-06-01").hours("3")), "line counted; gives 5"),
        row("D13", "Teaching and lectures by documented hours; publications 10 in a cycle, for the first.")
            .is(cpt().filed(taught("2025-03-01", "3.5")), "line counted; gives 3.5")
            .is(
                cpt().filed(abstracts("2025-02-01")).filed(abstracts("2025-03-01")).filed(abstracts("2025-04-01")),
                "line excluded; cap authoring_cycle; counted 10; possible 10",
            ),
    ]
}

/// D14, D16, D26, D27, D31, D32.
fn activities() -> Vec<CaseRow> {
    let graded = |grade: &str| cpt().filed(college(grade));
    let grant = |answer: Petition| {
        let letter = P::new(Kind::Petition, "Nutrition")
            .by(NASM)
            .issued("2025-04-09")
            .at("letter.pdf")
            .amount("0.5", "ceu", "nasm");
        letter.with(|r| {
            (r.about.petition, r.about.petition_for) = (Some(answer), Some("Nutrition".to_owned()));
        })
    };
    let ep = "ACSM Certified Exercise Physiologist";
    vec![
        row("D14", "College: A to C counts, below C and audits do not; other grades, quarter credits and unfinished courses are asked about.")
.is(graded("A+"), "line counted; gives 30")
.is(graded("B-"), "line counted; gives 30")
.is(graded("c"), "line counted; gives 30")
.is(graded("C–"), "line excluded; possible 0")
.is(graded("F"), "line excluded; possible 0")
.is(graded("W"), "line excluded; possible 0")
.is(graded("AU"), "line excluded; possible 0")
.is(graded("CR"), "line needs_review; possible 30")
.is(graded("S"), "line needs_review; possible 30")
.is(graded("91"), "line needs_review; possible 30")
.is(graded("IP"), "line needs_review; possible 30; asks progress")
.is(cpt().filed(college("A").with(|r| r.about.progress = Some(CourseProgress::InProgress))), "line needs_review; asks progress")
.is(cpt().filed(college("A").with(|r| r.amounts.clear()).amount("3", "quarter_credit", "")), "line needs_review; possible 30; asks quarter_credits"),
        row("D16", "Another body's certification gives ACSM no credit, its course does; both signals are asked about.")
.is(cpt().filed(certified("NSCA Certified Strength and Conditioning Specialist", NSCA, "2025-03-01")), "line excluded; possible 0")
.is(cpt().filed(P::course("Strength Course").by(NSCA).on("2025-03-01").amount("0.8", "ceu", "nsca")), "line counted; gives 8")
.is(cpt().filed(certified("Strength Specialist", NSCA, "2025-03-01").amount("0.8", "ceu", "nsca")), "line needs_review; possible 8; asks certification_or_course"),
        row("D16", "Levels run GEI, CPT, EP, CEP.")
.is(T::new("acsm-gei", "2024-02-01", "2027-01-31", "2025-12-31").filed(certified(ep, ACSM, "2025-03-01")), "line counted; gives 15")
.is(T::new("acsm-ep", "2024-02-01", "2027-01-31", "2025-12-31").filed(certified(
                        "ACSM Certified Personal Trainer",
                        ACSM,
                        "2025-03-01",
                    )), "line excluded; possible 0"),
        row("D26", "what its page does not name goes by petition; a grant gives its hours, a refusal excludes")
.is(n().filed(college("A")), "line needs_review; possible 0.8; asks petition")
.is(n().filed(taught("2025-03-01", "4")), "line needs_review; possible 0.4; asks petition")
.is(n().filed(P::new(Kind::Lecturing, "Load").by("Club X").issued("2025-03-01").hours("2")), "line needs_review; possible 0.2; asks petition")
.is(n().filed(P::new(Kind::Authoring, "Load").issued("2025-03-01")), "line needs_review; possible 0.8; asks petition")
.is(n().filed(certified("ACE Certified Personal Trainer", ACE, "2025-03-01")), "line needs_review; possible 0.8; asks petition")
.is(n().filed(grant(Petition::Granted)).filed(college("A")), "line counted; gives 0.5; basis petition")
.is(n().filed(grant(Petition::Refused)).filed(college("A")), "line excluded; possible 0")
.is(n().filed(grant(Petition::Granted)), "line needs_review; possible 0.5; asks certificate_missing"),
        row("D27", "else it is asked about, never excluded")
.is(cpt().filed(college("A").with(|r| r.title = Reading::Sure { value: "Medieval Poetry".to_owned(), at: None })), "line needs_review; asks subject; possible 30"),
        row("D27", "where a subject's words stand in its title")
.is(cpt().filed(college("A").with(|r| r.title = Reading::Sure { value: "Science of Exercise".to_owned(), at: None })), "line counted; because Principles of Exercise Science")
.is(cpt().filed(college("A").with(|r| r.title = Reading::Sure { value: "Malnutrition Studies".to_owned(), at: None })), "line needs_review; asks subject"),
        row("D31", "lectures at regional level or above or with credits, publications with peer review, a book or an accepted abstract; else asked about")
.is(cpt().filed(P::new(Kind::Lecturing, "Load").by("Club X").issued("2025-03-01").hours("2")), "line needs_review; asks level; possible 2")
.is(cpt().filed(
                        P::new(Kind::Lecturing, "Load")
                            .by("Club X")
                            .issued("2025-03-01")
                            .hours("2")
                            .with(|r| r.about.level = Some(Level::Regional)),
                    ), "line counted; gives 2")
.is(cpt().filed(P::new(Kind::Authoring, "Load").issued("2025-03-01").with(|r| r.about.peer_reviewed = Some(YesNo::No))), "line needs_review; asks peer_review; possible 10"),
        row("D31", "Teaching at college level with an institution named")
.is(cpt().filed(taught("2025-03-01", "4").with(|r| r.about.level = None)), "line needs_review; asks level; possible 4"),
        row("D32", "cards, credentials, petitions, publications and letters may go by their issue date, a course never")
.is(n().filed(gait().hours("8").issued("2025-03-01").with(|r| r.completed_on = Reading::Missing)), "line needs_review; asks completed_on")
.is(cpt().filed(taught("2025-03-01", "4").on("2024-01-20")), "line out_of_window")
.is(cpt().filed(taught("2025-03-01", "4")), "line counted")
.is(cpt().filed(certified(ep, ACSM, "2025-03-01")), "line counted")
.is(cpt().filed(college("A").issued("2025-06-01").with(|r| r.completed_on = Reading::Missing)), "line needs_review; asks completed_on"),
    ]
}

/// D20, D22.
fn same_paper() -> Vec<CaseRow> {
    let eight = || gait().hours("8");
    let number = |p: P, number: &str| p.id("Certificate No.", number);
    vec![
        row("D20", "Same bytes, same certificate number, or same provider, title and date are one activity; nearly so is asked about.")
            .is(n().filed(eight()).filed(eight().at("scan.pdf")), "line duplicate; counted 0.8; possible 0.8")
            .is(n().filed(eight()).filed(eight().at("scan.pdf").on("2025-03-02")), "line counted; counted 1.6; because both count (D20)")
            .is(
                n().filed(number(eight(), "A-17")).filed(number(eight().on("2025-03-08").at("scan.pdf"), "a 17")),
                "line duplicate; possible 0.8",
            )
            .is(
                n().filed(number(eight(), "A-17")).filed(number(eight().on("2025-03-08").at("scan.pdf"), "A-18")),
                "line counted; counted 1.6",
            )
            .is(
                n().filed(eight()).filed(eight().at("scan.pdf").with(|r| r.completed_on = Reading::Missing)),
                "line needs_review; counted 0.8; possible 1.6; asks maybe_duplicate",
            )
            .is(
                n().filed(eight()).filed(eight().at("scan.pdf").by("Somebody").with(|r| r.provider = Reading::Missing)),
                "line needs_review; counted 0.8; asks maybe_duplicate",
            )
            .is(
                n().filed(eight()).filed(eight().at("other.pdf").with(|r| r.title = Reading::Sure { value: "Hips".to_owned(), at: None })),
                "line counted; counted 1.6; possible 1.6",
            )
            .is(n().filed(eight()).filed(gait().at("scan.pdf").hours("6")), "line duplicate; counted 0; possible 0.8; asks copies_differ")
            .is(
                T::new("acsm-cpt", "2024-02-01", "2027-01-31", "2026-12-31")
                    .filed(P::card(BOTH, "2025-03-01", "2026-03").on("2025-03-01").hours("3"))
                    .filed(P::card(BOTH, "2026-03-01", "2028-03").on("2026-03-01").hours("3")),
                "line counted; counted 6",
            ),
        row("D22", "A list of courses is no proof, except a body's own transcript.")
            .is(
                n().filed(P::new(Kind::Other, "List of courses").by(LISTED).on("2025-03-01").hours("20")),
                "line excluded; counted 0; possible 0",
            )
            .is(
                cpt().filed(P::new(Kind::Other, "List of courses").by(ACE).on("2025-03-01").amount("4.5", "cec", "ace")),
                "line excluded; counted 0; possible 0",
            ),
    ]
}

/// D21, D23.
fn readings() -> Vec<CaseRow> {
    let either = |dates: &[&str]| gait().hours("8").on_either(dates);
    let card_of = |p: P| n().filed(p);
    vec![
        row("D21", "A paper that is not certainly the trainer's counts for nobody and stands in what is possible.")
            .is(
                n().filed(gait().hours("20").somebody_elses()),
                "line needs_review; counted 0; possible 2; credits needs_review; asks person",
            )
            .is(n().filed(gait().hours("8").on("2020-03-01").somebody_elses()), "line out_of_window; possible 0")
            .is(card_of(card().somebody_elses()), "cpr needs_review; aed needs_review; asks person"),
        row(
            "D23",
            "A reading that is not clear is tried every way: alike is treated so, else it is asked about. Future dates are asked about.",
        )
        .is(n().filed(either(&["2025-04-03", "2025-03-04"])), "line counted; gives 0.8; because treated alike (D23)")
        .is(n().filed(either(&["2024-01-12", "2024-12-01"])), "line needs_review; counted 0; possible 0.8; asks completed_on")
        .is(n().filed(either(&["2019-04-03", "2019-03-04"])), "line out_of_window; possible 0")
        .is(n().filed(either(&["2025-04-03"])), "line needs_review; possible 0.8")
        .is(n().filed(gait().hours("8").on("2025-07-01")), "line needs_review; asks future_date; possible 0.8")
        .is(n().filed(gait().hours("8").on("2026-05-02")), "line out_of_window; possible 0")
        .is(n().filed(gait().hours("8").on("2024-01")), "line out_of_window")
        .is(n().filed(gait().hours("8").on("2025-06")), "line counted")
        .is(n().filed(gait().amount_either(&["0.8", "0.80"], "ceu", "nasm")), "line counted; gives 0.8")
        .is(cpt().filed(college("").with(|r| r.grade = Reading::Unclear(vec![])).grade("B")), "line counted")
        .is(
            n().filed(gait().hours("49").with(|r| r.started_on = Reading::Sure { value: "2025-02-28".parse().unwrap(), at: None })),
            "line needs_review; asks hours_a_day",
        )
        .is(
            n().filed(gait().hours("48").with(|r| r.started_on = Reading::Sure { value: "2025-02-28".parse().unwrap(), at: None })),
            "line counted; gives 4.8",
        ),
    ]
}

/// The two totals, which every decision rests on, and cards for the wrong age.
fn verdicts() -> Vec<CaseRow> {
    let infant = |p: P| p.with(|r| r.card.iter_mut().for_each(|c| c.ages = vec![Age::Infant]));
    vec![
        row("D24", "the largest plausible value of an open line")
            .is(
                n().filed(gait().amount("1.9", "ceu", "nasm")).filed(
                    club()
                        .with(|r| {
                            r.title = Reading::Sure {
                                value: "Hips".to_owned(),
                                at: None,
                            }
                        })
                        .hours("1"),
                ),
                "credits needs_review; counted 1.9; possible 2",
            )
            .is(
                n().filed(gait().amount("1.9", "ceu", "nasm")).filed(
                    club()
                        .with(|r| {
                            r.title = Reading::Sure {
                                value: "Hips".to_owned(),
                                at: None,
                            }
                        })
                        .hours("0.9"),
                ),
                "credits not_met; counted 1.9; possible 1.99",
            ),
        row("D28", "not met if any requirement is not").is(
            n().filed(gait().amount("2.0", "ceu", "nasm"))
                .filed(infant(card())),
            "credits met; cpr met; adult not_met; verdict not_met",
        ),
    ]
}
