//! Cases for the rows of NASM's page, N01 to N28.

use super::{CaseRow, row};
use crate::assess::tests::sample::*;
use crate::intake::roster::Credential;
use crate::read::record::{Age, Cover, Kind, NamedActivity, Petition, Side};

const BOTH: &[Cover] = &[Cover::Cpr, Cover::Aed];

/// The cycle from 1 February 2024 through 31 January 2026, judged within it.
fn cpt() -> T {
    nasm("2025-06-30")
}

fn application(received: &str) -> T {
    nasm("2027-03-01").roster(|c| c.application_received_on = Some(day(received)))
}

/// A course of a club that nobody approved.
fn unlisted(title: &str) -> P {
    P::course(title).by("Club X").on("2025-03-01").hours("8")
}

fn letter(course: &str, answer: Petition) -> P {
    let letter = P::new(Kind::Petition, course)
        .by(NASM)
        .issued("2025-04-09")
        .at(&format!("letter {course}.pdf"));
    letter.with(|r| {
        (r.about.petition, r.about.petition_for) = (Some(answer), Some(course.to_owned()));
    })
}

fn two_years(dates: impl FnOnce(&mut Credential)) -> T {
    T::new("nasm-cpt", "", "", "2025-06-30").roster(dates)
}

/// A card in force on the day of the cases, changed.
fn card(change: impl FnMut(&mut crate::read::record::Card)) -> P {
    P::card(BOTH, "2024-09-10", "2026-09").with(|r| r.card.iter_mut().for_each(change))
}

pub(super) fn cases() -> Vec<CaseRow> {
    [cycle_and_sum(), evidence(), dates_and_fees(), petitions()]
        .into_iter()
        .flatten()
        .collect()
}

fn cycle_and_sum() -> Vec<CaseRow> {
    vec![
        row("N01", "must be recertified every two (2) years")
            .is(
                two_years(|c| c.expires_on = Some(day("2026-01-31"))),
                "cycle 2024-01-31 to 2026-01-31; dates derived",
            )
            .is(
                two_years(|c| c.cycle_start = Some(day("2024-03-15"))),
                "cycle 2024-03-15 to 2026-03-15; dates derived",
            )
            .is(
                two_years(|c| c.certified_on = Some(day("2024-03-15"))),
                "cycle 2024-03-15 to 2026-03-15; dates derived",
            )
            .is(
                two_years(|_| ()),
                "cycle none; dates unknown; standing unknown; credits needs_review; asks cycle",
            )
            .is(cpt(), "cycle 2024-02-01 to 2026-01-31; dates roster"),
        row(
            "N02",
            "required to maintain your current CPR and AED certifications",
        )
        .is(cpt().filed(card(|_| ())), "cpr met; aed met")
        .is(cpt(), "cpr not_met; aed not_met; verdict not_met")
        .is(
            cpt().filed(P::card(BOTH, "2023-06-29", "2025-06-29")),
            "cpr not_met; aed not_met",
        )
        .is(
            cpt().filed(P::card(BOTH, "2023-06-30", "2025-06-30")),
            "cpr met; aed met; cpr-ends 2025-06-30",
        )
        .is(
            cpt()
                .filed(P::card(&[Cover::Cpr], "2024-09-10", "2026-09"))
                .filed(P::card(&[Cover::Aed], "2024-10-10", "2026-10")),
            "cpr met; aed met",
        )
        .is(
            cpt().filed(P::card(BOTH, "2025-07-01", "2027-07")),
            "cpr not_met; aed not_met",
        ),
        row(
            "N03",
            "earn 2.0 CEUs (20 hours) of approved continuing education",
        )
        .is(
            cpt().filed(listed("Gait", "2025-03-01", "2.0")),
            "credits met; counted 2; short 0",
        )
        .is(
            cpt()
                .filed(listed("Gait", "2025-03-01", "1.2"))
                .filed(listed("Hips", "2025-04-01", "0.7")),
            "credits not_met; counted 1.9; short 0.1",
        )
        .is(
            cpt()
                .filed(listed("Gait", "2025-03-01", "1.2"))
                .filed(P::course("Hips").by(LISTED).on("2025-04-01").hours("8")),
            "credits met; counted 2",
        ),
        row("N04", "Client relations and administration")
            // On the list is in scope: no keyword of a title rejects a course.
            .is(
                cpt().filed(listed("Juggling", "2025-03-01", "0.8")),
                "line counted; gives 0.8",
            ),
        row("N09", "A total of 2.0 NASM-approved CEUs are required.")
            .is(
                cpt().filed(
                    P::course("Spin")
                        .by(ACE)
                        .on("2025-03-01")
                        .amount("2.0", "cec", "ace"),
                ),
                "credits needs_review; counted 0; possible 2",
            )
            .is(
                cpt().filed(
                    P::course("Spin")
                        .by(ACE)
                        .approved("nasm")
                        .on("2025-03-01")
                        .amount("2.0", "ceu", "nasm"),
                ),
                "credits met",
            ),
        row("N15", "CEUs are based upon contact hours.")
            .is(
                cpt().filed(P::course("Gait").by(LISTED).on("2025-03-01").hours("20")),
                "counted 2; credits met",
            )
            .is(
                cpt().filed(
                    P::course("Gait")
                        .by(LISTED)
                        .on("2025-03-01")
                        .amount("90", "minute", ""),
                ),
                "gives 0.15",
            ),
        row(
            "N17",
            "One (1) contact hour is equivalent to point-one (0.1) CEU.",
        )
        .is(
            cpt().filed(P::course("Gait").by(LISTED).on("2025-03-01").hours("1")),
            "gives 0.1",
        )
        .is(
            cpt().filed(P::course("Gait").by(LISTED).on("2025-03-01").hours("0.75")),
            "gives 0.075",
        )
        .is(
            cpt().filed(
                P::course("Gait")
                    .by(LISTED)
                    .on("2025-03-01")
                    .amount("1", "minute", ""),
            ),
            "gives 0.0016",
        ),
    ]
}

fn evidence() -> Vec<CaseRow> {
    let named = |activity| {
        cpt().filed(
            unlisted("Work")
                .by(LISTED)
                .with(|r| r.about.activity = Some(activity)),
        )
    };
    vec![
        row("N06", "Enter your CEUs by choosing Provider/Petition CEUs or Add Other CEUs")
            .is(cpt().filed(listed("Gait", "2025-03-01", "0.8")), "basis provider_list; self-report 0.8")
            .is(cpt().filed(unlisted("Gait").approved("nasm")), "basis document_text; self-report 0.8")
            .is(cpt().filed(unlisted("Gait")), "basis none; asks petition; self-report none"),
        row("N07", "If you have taken any NASM developed courses, they will automatically be listed in Category A.")
            .is(
                cpt().filed(P::course("Corrective Exercise").by(NASM).on("2025-03-01").amount("1.9", "ceu", "nasm")),
                "gives 1.9; category A; basis issuer; self-report none",
            )
            .is(cpt().filed(listed("Gait", "2025-03-01", "0.8")), "category none"),
        row("N08", "Include documentation of continuing education courses completed (e.g., certificates of completion).")
            .is(
                cpt().filed(P::new(Kind::Other, "Invoice 2231").by(LISTED).on("2025-03-01").hours("8")),
                "line excluded; gives 0; could 0; rule N08",
            )
            .is(cpt().filed(P::new(Kind::Unreadable, "")), "line needs_review; gives 0; could 0; asks unreadable"),
        row("N10", "Include a copy of the front and back of your adult CPR and AED certification.")
            .is(cpt().filed(card(|_| ())), "adult met; sides met")
            .is(cpt().filed(card(|c| c.ages = vec![Age::Child, Age::Infant])), "adult not_met; verdict not_met")
            .is(cpt().filed(card(|c| c.ages = vec![Age::Adult, Age::Infant])), "adult met")
            .is(cpt().filed(card(|c| c.ages = Vec::new())), "adult needs_review; asks adult")
            .is(cpt().filed(card(|c| c.sides = vec![Side::Back])), "sides needs_review; asks card_sides")
            .is(cpt().filed(card(|c| c.sides = vec![Side::Digital])), "sides met")
            .is(cpt(), "adult not_met; sides not_met"),
        row("N16", "clock hours spent in direct participation in a structured educational format")
            .is(named(NamedActivity::JobDuty), "line excluded; rule N16")
            .is(named(NamedActivity::Reading), "line needs_review; could 0.8; asks petition")
            .is(named(NamedActivity::Shadowing), "line needs_review; could 0.8; asks petition"),
    ]
}

fn dates_and_fees() -> Vec<CaseRow> {
    let audit = |notice: &str| nasm("2024-01-01").roster(|c| c.audit_notice_on = Some(day(notice)));
    let complete = |as_of: &str| {
        nasm(as_of)
            .filed(listed("Gait", "2025-03-01", "2.0"))
            .filed(P::card(BOTH, "2025-06-01", "2027-06"))
    };
    vec![
        row("N12", "pay your recertification fee.*")
            .is(
                application("2026-01-30").roster(|c| c.fee_paid_on = Some(day("2026-01-30"))),
                "tier standard; fee none; submission submitted; fee-says Paid on 2026-01-30",
            )
            .is(cpt(), "tier standard; fee none; submission unknown; fee-says if submitted on 2025-06-30"),
        row("N13", "There will be a random audit performed on all recertification applications submitted.").is(cpt(), "audit none").is(
            cpt().roster(|c| c.audit_notice_on = Some(day("2025-06-20"))),
            "audit 2025-07-20; do-by 2025-07-20; do Send all documents of the cycle",
        ),
        row("N14", "avoid renewal fees with a one-time payment of only $299")
            .is(cpt(), "fee-says $299")
            .is(cpt().roster(|c| c.lifetime_plan = true), "tier waived; fee 0; cpr not_met; credits not_met")
            .is(nasm("2026-05-02").roster(|c| c.lifetime_plan = true), "tier waived; fee 0; standing late_extended")
            .is(nasm("2027-01-31").roster(|c| c.lifetime_plan = true), "tier not_renewable; standing lapsed"),
        row("N18", "will expire if all recertification requirements have not been met by the certification expiration date")
            .is(complete("2026-01-31"), "verdict met; standing due_soon")
            .is(complete("2026-02-01"), "verdict met; standing late_window"),
        row("N19", "Recertification applications will be accepted up to one year from the certification expiration date")
            .is(application("2027-01-30"), "tier late_plus_additional")
            .is(application("2027-01-31"), "tier not_renewable; fee-says N19 says up to one year"),
        row("N20", "completed before or within 90 days of the certification expiration date")
            .is(nasm("2026-06-30").filed(listed("Gait", "2026-01-31", "0.8")), "line counted")
            .is(nasm("2026-06-30").filed(listed("Gait", "2026-05-01", "2.0")), "line counted; credits met")
            .is(nasm("2026-06-30").filed(listed("Gait", "2026-05-02", "2.0")), "line out_of_window; rule N20; credits not_met; possible 0")
            .is(cpt().filed(listed("Gait", "2024-01-31", "2.0")), "line out_of_window; possible 0")
            .is(cpt().filed(listed("Gait", "2024-02-01", "2.0")), "line counted"),
        row("N21", "A late fee is charged for applications received up to 90 days post expiration.")
            .is(application("2026-02-01"), "tier late; fee none; fee-says N21")
            .is(application("2026-05-01"), "tier late")
            .is(nasm("2026-05-01"), "tier late; standing late_window"),
        row("N22", "After the 90 days, an additional fee is applied")
            .is(application("2026-05-02"), "tier late_plus_additional; fee none; fee-says additional fee (no amount set)")
            .is(nasm("2026-05-02"), "tier late_plus_additional; standing late_extended"),
        row("N23", "must be received before one year after credential expiration")
            .is(nasm("2027-01-30"), "tier late_plus_additional; standing late_extended; do-by 2027-01-30")
            .is(nasm("2027-01-31"), "tier not_renewable; standing lapsed; fee none"),
        row("N27", "you will have 30 days to submit all supporting documentation")
            .is(audit("2025-12-15"), "audit 2026-01-14")
            .is(audit("2024-02-01"), "audit 2024-03-02")
            .is(audit("2026-01-31"), "audit 2026-03-02"),
    ]
}

fn petitions() -> Vec<CaseRow> {
    let old = || T::new("nasm-cpt", "2019-02-01", "2021-01-31", "2020-06-30");
    let (granted, refused) = (Petition::Granted, Petition::Refused);
    vec![
        row("N24", "To locate NASM-approved CEUs. Visit our Course Providers page")
            .is(old().filed(P::course("Gait").by(LISTED).on("2020-01-01").hours("8")), "line counted; basis provider_list")
            .is(old().filed(P::course("Gait").by(LISTED).on("2019-12-31").hours("8")), "line needs_review; asks petition")
            .is(cpt().filed(P::course("Gait").by(ACSM_LISTED).on("2025-03-01").hours("8")), "line needs_review; asks petition"),
        row("N25", "Continuing education courses not preapproved with NASM can be reviewed by petition only.")
            .is(cpt().filed(letter("Gait", granted)).filed(unlisted("Gait")), "line counted; gives 0.8; basis petition; asks-not petition")
            .is(cpt().filed(letter("Gait", granted).amount("0.6", "ceu", "nasm")).filed(unlisted("Gait")), "line counted; gives 0.6")
            .is(cpt().filed(letter("Gait", refused)).filed(unlisted("Gait")), "line excluded; rule N25; possible 0")
            .is(cpt().filed(letter("Gait", Petition::Pending)).filed(unlisted("Gait")), "line needs_review; counted 0; possible 0.8")
            .is(cpt().filed(letter("Hips", granted)).filed(unlisted("Gait")), "line needs_review; asks petition")
            .is(
                cpt().filed(letter("Gait", granted).by(ACE)).filed(unlisted("Gait")),
                "line needs_review; asks petition; petition-cost none",
            ),
        row("N26", "A $25 nonrefundable administrative fee is required for each course/event petitioned.")
            .is(cpt().filed(letter("Gait", granted)).filed(unlisted("Gait")), "petition-cost 25")
            .is(cpt().filed(letter("Gait", refused)), "petition-cost 25")
            .is(cpt().filed(letter("Gait", granted)).filed(letter("Hips", refused)), "petition-cost 50")
            .is(
                cpt().filed(letter("Gait", refused)).filed(letter("Gait", granted).at("second letter.pdf").issued("2025-05-20")),
                "petition-cost 25",
            )
            .is(cpt().filed(unlisted("Gait")), "petition-cost none"),
    ]
}
