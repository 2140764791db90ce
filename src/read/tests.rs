//! What each finder must find on a document, and what it must not: expectations are what a person reads there.

use crate::finding::{Code, Finding};
use crate::page::{OcrReason, Page, Place, Text, WordSource};
use crate::read::drawn::{heard, heard_because, one, page, plain, read};
use crate::read::record::{
    Age, Coverage, Kind, NamedActivity, Petition, Reading, Record, Side, Skills, YesNo,
};
use crate::read::wants_a_second_look;

fn text(reading: &Reading<String>) -> String {
    show(reading, String::clone)
}

fn show<T>(reading: &Reading<T>, value: impl Fn(&T) -> String) -> String {
    match reading {
        Reading::Sure { value: v, .. } => value(v),
        Reading::Unclear(candidates) => format!(
            "? {}",
            candidates
                .iter()
                .map(|c| value(&c.value))
                .collect::<Vec<_>>()
                .join(" / ")
        ),
        Reading::Missing => "-".to_owned(),
    }
}

fn amounts(lines: &[&str]) -> Vec<String> {
    let record = one(lines);
    record
        .amounts
        .iter()
        .map(|a| {
            show(a, |a| {
                let unit = serde_json::to_value(a.unit).unwrap();
                format!(
                    "{} {}{}",
                    a.value,
                    unit.as_str().unwrap(),
                    a.body.as_ref().map(|b| format!(" {b}")).unwrap_or_default()
                )
            })
        })
        .collect()
}

/// The amount line of an otherwise plain certificate.
fn amount(line: &str, expected: &[&str]) {
    let read = amounts(&plain(line));
    assert_eq!(read, expected, "{line}");
}

#[test]
fn amounts_take_their_unit_and_the_body_beside_them() {
    amount("0.8 NASM CEUs", &["0.8 ceu nasm"]);
    amount("NASM 0.4 CEU", &["0.4 ceu nasm"]);
    amount("1.5 CECs (ACE)", &["1.5 cec ace"]);
    amount("is awarded 3.0 CEU credits", &["3.0 ceu"]);
    amount("for 0.8 CEUs", &["0.8 ceu"]);
    amount("four (4) hours", &["4 hour"]);
    amount("one clock hour", &["1 hour"]);
    amount("60 Hours of Instruction", &["60 hour"]);
    amount("90 minutes", &["90 minute"]);
    amount("1 hour 57 minutes", &["117 minute"]);
    amount("2.5 AMA PRA Category 1 Credit(s)™", &["2.5 cme ama"]);
    amount("0 CEUs", &["0 ceu"]);
    amount("1½ contact hours", &["1.5 hour"]);
    amount("Contact hours: 1 ½", &["1.5 hour"]);
    amount("Contact hours: 1 1/2", &["1.5 hour"]);
    // A gap between cells parts two numbers.
    amount("1/2 3  4 1/2", &[]);
    amount("3¾ contact hours", &["3.75 hour"]);
    amount("½ CEU", &["0.5 ceu"]);
    amount("one and one-half (1½) contact hours", &["1.5 hour"]);
    amount("Contact hours: 6¹", &["6 hour"]);
    amount("Contact hours: 1·5", &["1.5 hour"]);
    amount("Contact hours: 1 . 5", &["? 1 hour"]);
    amount("Duration: 6:30 hours", &["6.5 hour"]);
    amount("Duration: 1:20 hours", &["80 minute"]);
    amount("CPE: 2.00", &["2.00 cpd"]);
    amount(
        "CEUs: NASM 1.9, AFAA 19, ACE 3.0",
        &["1.9 ceu nasm", "19 ceu afaa", "3.0 ceu ace"],
    );
    amount(
        "Total: 1.4 ACE / 1.4 NASM / 14 AFAA / 14 ACSM / 14 clock hours",
        &[
            "1.4 cec ace",
            "1.4 ceu nasm",
            "14 ceu afaa",
            "14 cec acsm",
            "14 hour",
        ],
    );
    amount("Contact hours: 6", &["6 hour"]);
    amount("NASM CEUs | 0.4", &["0.4 ceu nasm"]);
    amount("with zero point seven (0.7) NASM CEUs", &["0.7 ceu nasm"]);
    amount("0.6 CEUs (6 contact hours)", &["0.6 ceu", "6 hour"]);
    amount("Credits: 4", &["4 unitless"]);
    // Names that nobody listed stand between a figure and its unit, or behind the figure.
    amount("6.5 BOC EBP Category CEUs", &["6.5 ceu boc"]);
    amount("0.6 BRIGHTLINE PILATES CEC", &["0.6 cec"]);
    amount("Brightline CECs: 5.0 Approval code: BL-10482", &["5.0 cec"]);
    amount("CEUs: NASM 0.3 / AFAA 3", &["0.3 ceu nasm", "3 ceu afaa"]);
    amount("and earned 1.1 NSCA CEUs (Category A).", &["1.1 ceu nsca"]);
    // Each figure behind its label: what follows is the label of the next.
    amount(
        "Contact hours: 6.0, NSCA CEUs: 0.6, ACSM CECs: 6.0",
        &["6.0 hour", "0.6 ceu nsca", "6.0 cec acsm"],
    );
    amount(
        "Contact hours: 6.0 NSCA CEUs: 0.6 ACSM CECs: 6.0",
        &["6.0 hour", "0.6 ceu nsca", "6.0 cec acsm"],
    );
    amount(
        "Hours: 6 / NASM CEUs: 0.6 / ACE CECs: 0.5",
        &["6 hour", "0.6 ceu nasm", "0.5 cec ace"],
    );
    amount(
        "NASM CEU - 0.4, AFAA CEU - 4.0, ACE CEC - 0.4",
        &["0.4 ceu nasm", "4.0 ceu afaa", "0.4 cec ace"],
    );
    amount(
        "NASM CEUs: 0.4, AFAA CEUs: 4",
        &["0.4 ceu nasm", "4 ceu afaa"],
    );
    amount("Contact Hours: 6 ACE CECs: 0.6", &["6 hour", "0.6 cec ace"]);
    amount("Lessons: 12, CEUs: 1.2, Hours: 12", &["1.2 ceu", "12 hour"]);
    amount(
        "ACSM CECs: 6.0 NSCA CEUs: 0.6",
        &["6.0 cec acsm", "0.6 ceu nsca"],
    );
    amount(
        "NASM: 0.5 CEUs AFAA: 5 CEUs",
        &["0.5 ceu nasm", "5 ceu afaa"],
    );
    amount("CEUs: 0.6 ACE CECs: 0.5", &["0.6 ceu", "0.5 cec ace"]);
    amount("4.0 CEUs - 40 contact hours", &["4.0 ceu", "40 hour"]);
    amount("CECs awarded / CFC accordes | 4.00", &["4.00 cec"]);
    amount(
        "Total NSCA CEUs claimed: 0.9 (maximum available 1.0)",
        &["0.9 ceu nsca"],
    );
}

#[test]
fn what_is_no_amount() {
    amount("This is a non-credit course", &[]);
    amount("Score 51/75", &[]);
    amount("a 12 week course", &[]);
    amount("Submit within 90 days", &[]);
    amount("Provider 1287", &[]);
    amount("NASM 1287", &[]);
    amount("Course fee $25.00", &[]);
    amount("One CEU equals ten contact hours.", &[]);
    amount("Call 800-555-0100, 24 hours a day", &[]);
    amount("Score 14 / 15", &[]);
    amount("3 of the required CEUs", &[]);
    amount("60 days to become fully certified", &[]);
    amount("valid for 2 years", &[]);
    amount("Hours / week: 3", &[]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn an_amount_is_read_back_in_every_form(tenths in 1u32..400, form in 0usize..8) {
        let value = rust_decimal::Decimal::new(tenths.into(), 1);
        let (line, expected) = match form {
            0 => (format!("{value} CEUs"), format!("{value} ceu")),
            1 => (format!("CEUs awarded: {value}"), format!("{value} ceu")),
            2 => (format!("is awarded {value} contact hours"), format!("{value} hour")),
            3 => (format!("Contact hours | {value}"), format!("{value} hour")),
            4 => (format!("{value} CECs (ACE)"), format!("{value} cec ace")),
            5 => (format!("NASM {value} CEU"), format!("{value} ceu nasm")),
            6 => (format!("{value} AMA PRA Category 1 Credits"), format!("{value} cme ama")),
            _ => (format!("{tenths} minutes"), format!("{tenths} minute")),
        };
        amount(&line, &[&expected]);
    }
}

#[test]
fn an_offer_is_a_question() {
    amount("Earn up to 2.0 CEUs", &["? 2.0 ceu"]);
    amount(
        "This activity is designated for a maximum of 21.50 AMA PRA Category 1 Credits",
        &["? 21.50 cme ama"],
    );
    amount(
        "This program meets the criteria for 1.75 credit hours of ACSM Continuing Education Credit (CEC) maximum.",
        &["? 1.75 hour"],
    );
    amount(
        "Earning criteria: keep your card current and renew every 2 years with 2.0 CECs.",
        &["? 2.0 cec"],
    );
    // A bare number takes a body's habit only as a question.
    let table = [
        "Organization | Value",
        "American Council on Exercise | 1.5",
        "National Academy of Sports Medicine | 1.5",
    ];
    let mut lines = vec![
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
    ];
    lines.extend(table);
    assert_eq!(amounts(&lines), ["? 1.5 cec ace", "? 1.5 ceu nasm"]);
}

#[test]
fn a_number_in_a_title_is_part_of_a_name() {
    let lines = [
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "24 Hours of Endurance",
        "on May 4, 2025",
        "2 contact hours",
    ];
    assert_eq!(amounts(&lines), ["2 hour"]);
}

fn dates(line: &str, expected: [&str; 3]) {
    let record = one(&[
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
        line,
    ]);
    let read = [&record.completed_on, &record.issued_on, &record.expires_on]
        .map(|d| show(d, ToString::to_string));
    assert_eq!(read, expected, "{line}");
}

#[test]
fn dates_stand_for_what_the_words_beside_them_say() {
    dates("Completed May 4, 2025", ["2025-05-04", "-", "-"]);
    dates("Date of completion: 28.09.2024", ["2024-09-28", "-", "-"]);
    dates(
        "Given this Sixth day of November, 2017",
        ["2017-11-06", "-", "-"],
    );
    dates("Workshop dates | March 5-7, 2025", ["2025-03-07", "-", "-"]);
    dates(
        "Completed 05/29/2020 Expires 05/29/2022",
        ["2020-05-29", "-", "2022-05-29"],
    );
    dates(
        "Issued: June 1, 2025 Valid until June 1, 2027",
        ["-", "2025-06-01", "2027-06-01"],
    );
    dates("Date | 08-Feb-2025", ["2025-02-08", "-", "-"]);
    dates("Completed Sept. 2024", ["2024-09", "-", "-"]);
    dates("Completed 14.03.25", ["2025-03-14", "-", "-"]);
    let two_lines = one(&[
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "# Ana Diaz",
        "Dates of attendance: March 13, 2025 \u{2013}",
        "March 14, 2025",
    ]);
    let completed = show(&two_lines.completed_on, ToString::to_string);
    assert_eq!(completed, "2025-03-14");
    dates(
        "Completed 25/03/14",
        ["? 2014-03-25 / 2025-03-14", "-", "-"],
    );
    dates(
        "Completed 03/04/2025",
        ["? 2025-03-04 / 2025-04-03", "-", "-"],
    );
    dates(
        "held weekly from January 8 to April 9, 2025",
        ["2025-04-09", "-", "-"],
    );
    dates(
        "issued to Ana Diaz on May 4, 2025",
        ["-", "2025-05-04", "-"],
    );
    dates(
        "Fait \u{e0} Longueuil, le 10 f\u{e9}vrier 2025",
        ["-", "2025-02-10", "-"],
    );
    // A course certificate's "certified" is its completion or its issue.
    dates(
        "Date certified February 16, 2025",
        ["? 2025-02-16", "-", "-"],
    );
}

/// A birth date and a social security number beside a value stand in nothing that a record quotes, also if their words stand in
/// another row.
#[test]
fn personal_details_are_left_out_of_quoted_lines() {
    let quoted = |lines: &[&str]| -> String {
        let lines = [
            &[
                "# Certificate of Completion",
                "Ana Diaz",
                "has completed",
                "# Load and Speed",
            ],
            lines,
        ];
        let record = one(&lines.concat());
        assert_eq!(
            show(&record.completed_on, ToString::to_string),
            "2025-04-03",
            "{record:?}"
        );
        serde_json::to_string(&record).unwrap()
    };
    for lines in [
        &["Date of birth: 11/23/1989 | Completed: April 3, 2025 | 6 hours"][..],
        &["DOB 23 Nov 1989 | SSN 078-05-1120 | Completed April 3, 2025 | 6 hours"],
        &["SSN # 078051120 | Completed: April 3, 2025 | 6 hours"],
        &[
            "Date of birth | Completed | Hours",
            "11/23/1989 | April 3, 2025 | 6 hours",
        ],
        &[
            "11/23/1989 | Completed: April 3, 2025",
            "(Date of Birth) | Signature",
        ],
    ] {
        let json = quoted(lines);
        for part in ["1989", "1120"] {
            assert!(!json.contains(part), "{lines:?}: {json}");
        }
        assert!(json.contains("[left out]"), "{lines:?}: {json}");
    }
    // A birth date that could be the day of completion, were it not for its words.
    let unclear = |lines: &[&str]| {
        let head = ["# Certificado", "Ana Diaz", "# Load and Speed"];
        let record = one(&[&head, lines].concat());
        let json = serde_json::to_string(&record).unwrap();
        assert!(!json.contains("1989") && json.contains("2025"), "{json}");
    };
    unclear(&[
        "Ana Diaz, fecha de nacimiento 23 de noviembre de 1989",
        "ha completado el curso, 5 horas, 4 de abril de 2025",
    ]);
    unclear(&[
        "Birthdate",
        "11/23/1989",
        "Completion date",
        "April 9, 2025",
        "0.5 NASM CEUs",
    ]);
    // What is read stays, whatever stands before it.
    assert!(
        quoted(&["Date of birth: April 3, 2025 | Completed April 3, 2025 | 6 hours"])
            .contains("birth: April 3, 2025")
    );
    assert!(
        quoted(&["Born: Completed April 3, 2025 | 6 hours"]).contains("Completed April 3, 2025")
    );
}

/// What its words mark as a birth date is no other date of a paper, also if it is the only one, and neither it nor a social security
/// number is quoted, wherever the words stand.
#[test]
fn a_birth_date_is_no_date_of_a_paper() {
    for lines in [
        &["Birthdate 19.04.1971 Contact hours: 5.0"][..],
        &["Birthdate: 19.04.1971"],
        &["(b. 04/19/1971)"],
        &["D O B 04/19/1971"],
        &["D.O.B. | 04/19/1971"],
        &["Date of Birth / Geburtsdatum", "19.04.1971"],
        &["n\u{e9}(e) le 19.04.1971 | 5.0 hours"],
        &["geb. 19.04.1971 in K\u{f6}ln"],
        &["nato a Roma il 19/04/1971"],
        &["Fecha de nacimiento", "19 de abril de 1971"],
        &["Data de nascimento: 19 de abril de 1971"],
        &["geboren op 19 april 1971"],
        &["Birth date", "19 April 1971"],
        &["19 April 1971", "(Date of birth)"],
        &["Course for Ana Diaz, date of birth:", "19.04.1971"],
        &["Social Security Number", "123 45 1971"],
    ] {
        let head = [
            "# Certificate of Completion",
            "Harborlight Seminars",
            "Ana Diaz",
            "has completed",
            "# Load and Speed",
        ];
        let record = one(&[&head, lines].concat());
        assert_eq!(
            show(&record.completed_on, ToString::to_string),
            "-",
            "{lines:?}"
        );
        let json = serde_json::to_string(&record).unwrap();
        assert!(!json.contains("1971"), "{lines:?}: {json}");
    }
    // The completion beside it stays, whichever stands first.
    for lines in [
        [
            "Completion date",
            "April 9, 2025",
            "Birthdate",
            "19 April 1971",
        ],
        [
            "Birthdate",
            "19 April 1971",
            "Completion date",
            "April 9, 2025",
        ],
    ] {
        let record = one(&[
            &["# Certificate", "Ana Diaz", "# Load and Speed"],
            &lines[..],
        ]
        .concat());
        let json = serde_json::to_string(&record).unwrap();
        assert!(
            !json.contains("1971") && json.contains("2025-04-09"),
            "{lines:?}: {json}"
        );
    }
}

#[test]
fn dates_that_are_no_completion() {
    dates("Printed on 04/15/2026", ["-", "-", "-"]);
    dates(
        "Generated on 2026-04-15 · member since May 2016",
        ["-", "-", "-"],
    );
    dates("Date of birth: 11/23/1989", ["-", "-", "-"]);
    dates("Last reviewed August 14, 2024", ["-", "-", "-"]);
    dates("Course version 2.1, updated May 3, 2024", ["-", "-", "-"]);
    dates("Course content expires 12/31/2026", ["-", "-", "-"]);
    dates(
        "Completed May 4, 2025. Activity expires December 31, 2026",
        ["2025-05-04", "-", "-"],
    );
    for other in [
        "Original release date: June 1, 2023. Expiration date: June 1, 2026.",
        "Course valid through 12/31/2026",
        "NASM approval #8812, expires 12/31/2026",
        "License expires 12/31/2026",
        "Membership expires 12/31/2026",
        "Access expires: December 31, 2026",
        "Your account expires 12/31/2026",
        "Termination date 12/31/2026",
    ] {
        dates(other, ["-", "-", "-"]);
    }
    dates(
        "Completed May 4, 2025. Certificate expires May 4, 2027",
        ["2025-05-04", "-", "2027-05-04"],
    );
}

#[test]
fn an_end_before_its_beginning_is_a_question() {
    dates(
        "Completed May 4, 2025 Expires May 4, 2023",
        ["? 2025-05-04", "-", "? 2023-05-04"],
    );
}

#[test]
fn the_month_of_renewal_settles_the_order_of_issue() {
    let record = one(&[
        "# Heartsaver CPR AED",
        "Quillhaven Safety Training",
        "# Ana Diaz",
        "has successfully completed the course",
        "Issue Date | Renew By",
        "08/09/2025 | 08/2027",
    ]);
    assert_eq!(show(&record.issued_on, ToString::to_string), "2025-08-09");
    assert_eq!(show(&record.expires_on, ToString::to_string), "2027-08");
}

fn holder(lines: &[&str], expected: &str) {
    let mut document = vec!["Harborlight Seminars Inc", "# Certificate of Completion"];
    document.extend(lines);
    document.extend([
        "Completed May 4, 2025",
        "2 contact hours",
        "",
        "Otis Grant",
        "Program Director",
    ]);
    assert_eq!(text(&one(&document).holder), expected, "{lines:?}");
}

#[test]
fn the_holder_is_whom_the_words_point_at() {
    holder(
        &[
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Rowing for Coaches",
        ],
        "Ana Diaz",
    );
    holder(
        &["This is to certify that Ana Diaz has completed Rowing for Coaches"],
        "Ana Diaz",
    );
    holder(
        &[
            "Presented to",
            "ANA DIAZ, RD, CSCS",
            "for completing Rowing for Coaches",
        ],
        "ANA DIAZ, RD, CSCS",
    );
    holder(
        &[
            "Name of participant: | Diaz, Ana",
            "Course title: | Rowing for Coaches",
        ],
        "Diaz, Ana",
    );
    holder(
        &["Participant: Ana M. Diaz Event: Rowing Summit"],
        "Ana M. Diaz",
    );
    holder(
        &[
            "# Siobhán O’Brien",
            "attended and completed all modules of",
            "Rowing for Coaches",
        ],
        "Siobhán O’Brien",
    );
    holder(
        &[
            "Carlos Eduardo da Silva",
            "Participant name",
            "Rowing for Coaches",
        ],
        "Carlos Eduardo da Silva",
    );
    holder(
        &[
            "Harborlight Academy certifies that Ana Diaz completed Rowing for Coaches on May 4, 2025",
        ],
        "Ana Diaz",
    );
    holder(
        &["This badge was issued to Ana Diaz on May 4, 2025"],
        "Ana Diaz",
    );
    holder(
        &[
            "This certifies that",
            "박혜진",
            "has successfully completed",
            "Rowing for Coaches",
        ],
        "박혜진",
    );
}

#[test]
fn a_holder_may_share_a_line_with_other_labels() {
    let rest = [
        "has successfully completed",
        "Rowing for Coaches",
        "Completed May 4, 2025",
    ];
    let with = |head: &'static str| {
        ["# Certificate of Completion", head]
            .into_iter()
            .chain(rest)
            .collect::<Vec<_>>()
    };
    holder(
        &with("Attendee: Calliope Vandermolen Dates: March 20-22, 2025 Location: Boise, ID"),
        "Calliope Vandermolen",
    );
    holder(
        &with("This card certifies that Nadia Belrose"),
        "Nadia Belrose",
    );
}

#[test]
fn an_instructor_is_no_holder() {
    holder(
        &[
            "This certifies that",
            "",
            "has successfully completed",
            "Rowing for Coaches",
            "Instructor: Paul Ferreira",
        ],
        "-",
    );
}

/// Where values stand above their labels, the holder stands under the title's label, and is no title.
#[test]
fn the_holder_and_a_greeting_are_no_title() {
    let values_above = [
        "Rowing Instructor",
        "COURSE",
        "Ana Diaz",
        "PARTICIPANT",
        "January 25, 2025",
        "COMPLETED",
        "0.7 ACE CECs / 7 AFAA CEUs",
        "CREDIT",
    ];
    let record = one(&[
        &values_above[..],
        &["Quillhaven Rowing Academy", "PROVIDER"],
    ]
    .concat());
    assert_eq!(text(&record.holder), "Ana Diaz");
    assert_eq!(text(&record.title), "-");
    let letter = one(&[
        "Harborlight Seminars Inc",
        "Ms. Ana Diaz",
        "41 Quince Street",
        "Re: Verification of completed training",
        "Dear Ms. Diaz,",
        "This letter confirms that you completed our workshop Shallow Water",
        "Strength held on June 15, 2025.",
        "You are awarded 0.9 CEUs.",
    ]);
    assert!(
        letter
            .title
            .candidates()
            .iter()
            .all(|title| !title.starts_with("Dear")),
        "{:?}",
        letter.title
    );
}

fn provider(lines: &[&str], expected: &str) {
    assert_eq!(text(&one(lines).provider), expected, "{lines:?}");
}

#[test]
fn the_provider_is_its_own_whole_name() {
    let rest = [
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
        "Completed May 4, 2025",
        "0.8 NASM CEUs · 8 AFAA CEUs",
    ];
    let with = |head: &[&'static str]| head.iter().copied().chain(rest).collect::<Vec<_>>();
    provider(
        &with(&["National Academy of Sports Medicine"]),
        "National Academy of Sports Medicine",
    );
    provider(
        &with(&["Harborlight Movement Lab", "214 Wharf Street, Harborlight"]),
        "Harborlight Movement Lab",
    );
    // An approver beside the amount gave nothing.
    let mut by = rest.to_vec();
    by.push("Presented by Quillhaven Rowing Academy. Approved by the American Council on Exercise");
    provider(&by, "Quillhaven Rowing Academy");
    // A resemblance is none: another association in the layout of a known one.
    provider(
        &[
            "American Heartland Association",
            "# BLS Provider",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed the course",
            "in accordance with current AHA/ECC guidelines",
            "Issue Date | Renew By",
            "10/16/2021 | 10/2023",
        ],
        "American Heartland Association",
    );
}

#[test]
fn who_only_approves_hosts_or_is_spoken_of_is_no_provider() {
    let course = |line: &'static str| {
        [
            "Quillhaven Rowing Academy",
            "# Certificate of Completion",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Rowing for Coaches",
            line,
        ]
    };
    for line in [
        "Approved by the American Council on Exercise for 0.3 CECs",
        "NASM Approved Provider 1187",
        "in accordance with current AHA guidelines",
        "A certificate is issued by a training organisation when an individual has completed a unit",
    ] {
        provider(&course(line), "Quillhaven Rowing Academy");
    }
    // A list with a cell for each label, without an issuer.
    let list = [
        "# PROOF OF CONTINUING EDUCATION",
        "Attendee .. | Ana Diaz",
        "Activity date .. | 11/08/2025",
        "Approved by .. | ACE (CEP-5518), NSCA (B0188)",
    ];
    provider(&[&list[..], &["Credit | 0.6 ACE CECs"]].concat(), "-");
    provider(
        &[
            "Quillhaven Rowing Academy",
            "# Certificate of Completion",
            "Ana Diaz",
            "Awarded: 3 Yoga Alliance CE hours",
        ],
        "Quillhaven Rowing Academy",
    );
    provider(
        &[
            "Quillhaven Rowing Academy certifies that Ana Diaz completed Rowing for Coaches on May 4, 2025 for 2 contact hours.",
        ],
        "Quillhaven Rowing Academy",
    );
    provider(
        &[
            "# Statement of Attainment",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Rowing for Coaches",
            "Date: May 4, 2025",
            "2 contact hours",
            "Quillhaven Training Pty Ltd RTO Code 41877",
        ],
        "Quillhaven Training Pty Ltd",
    );
    // Two names of like weight are a question.
    provider(
        &[
            "# Certificate of Completion",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Rowing for Coaches",
            "Provider: Quillhaven Rowing Academy",
            "Sponsor: Harborlight Seminars Inc",
        ],
        "? Quillhaven Rowing Academy / Harborlight Seminars Inc",
    );
}

/// The first line of a document may be anything: a name without a word of organisations is theirs where it heads the document, and holder and
/// title stand elsewhere.
#[test]
fn the_first_line_alone_is_no_proof_of_a_provider() {
    let rest = [
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
        "Completed May 4, 2025",
    ];
    let with = |head: &[&'static str]| head.iter().copied().chain(rest).collect::<Vec<_>>();
    provider(&with(&["Sable Ridge Coastal"]), "Sable Ridge Coastal");
    provider(
        &with(&["# Certificate of Completion", "Sable Ridge Coastal"]),
        "? Sable Ridge Coastal",
    );
    provider(
        &with(&["Balance Training for Fall Prevention"]),
        "? Balance Training for Fall Prevention",
    );
    // Values without their labels: the first of them is a person.
    provider(
        &["Rowena Castlemaine", "05/21/2025", "05/2027"],
        "? Rowena Castlemaine",
    );
}

/// The title of a certificate whose lines after the letterhead are these.
fn title(lines: &[&str], expected: &str) {
    let mut document = vec!["Harborlight Seminars Inc", "# Certificate of Completion"];
    document.extend(lines);
    document.extend(["Completed May 4, 2025", "2 contact hours"]);
    assert_eq!(text(&one(&document).title), expected, "{lines:?}");
}

#[test]
fn a_title_is_whole_or_a_question() {
    let holder = ["This certifies that", "# Ana Diaz"];
    let after =
        |lines: &[&'static str], expected: &str| title(&[&holder, lines].concat(), expected);
    after(
        &["has successfully completed", "Rowing for Coaches"],
        "Rowing for Coaches",
    );
    after(
        &["has successfully completed Rowing for Coaches on May 3, 2025"],
        "Rowing for Coaches",
    );
    after(
        &["has successfully completed Rowing for Coaches for 2 contact hours"],
        "Rowing for Coaches",
    );
    after(
        &[
            "has completed the course titled",
            "Nutrition for 50 and Over",
        ],
        "Nutrition for 50 and Over",
    );
    after(
        &["has completed Nutrition for 50 and Over"],
        "Nutrition for 50 and Over",
    );
    after(
        &["has completed the class Seminar on Ageing"],
        "Seminar on Ageing",
    );
    after(
        &["has passed the examination for", "Rowing Coach"],
        "Rowing Coach",
    );
    after(
        &["completed \u{201c}Rowing for Coaches\u{201d} and passed its test"],
        "Rowing for Coaches",
    );
    after(
        &["Course title: | Rowing for Coaches"],
        "Rowing for Coaches",
    );
    after(
        &["Course: Basic Life Support Level A"],
        "Basic Life Support Level A",
    );
    // The line that leads on goes on in the next, in the same print.
    after(
        &[
            "has successfully completed",
            "Strength and Balance for",
            "Older Adults",
        ],
        "Strength and Balance for Older Adults",
    );
}

/// The words of a sentence that says only that a course was passed: the name stands elsewhere, or nowhere.
#[test]
fn a_title_is_no_piece_of_a_sentence() {
    let card = |sentence: &'static str| {
        [
            "# CPR, AED, and Basic First Aid",
            "Harborlight Safety School",
            "# Ana Diaz",
            sentence,
            "Issued 05/03/2025",
            "Expires 05/31/2027",
        ]
    };
    for sentence in [
        "has successfully completed and competently performed the required knowledge and skill objectives for this program.",
        "has met the course requirements for the program listed above, including in-person skills testing.",
        "has successfully completed a one day (6 hours) course including CPR and AED",
    ] {
        assert_eq!(
            text(&one(&card(sentence)).title),
            "CPR, AED, and Basic First Aid",
            "{sentence}"
        );
    }
    let course = |sentence: &'static str, below: &'static str| {
        let head = [
            "Harborlight Seminars Inc",
            "# Certificate of Completion",
            "This certifies that",
            "# Ana Diaz",
        ];
        text(&one(&[&head[..], &[sentence, below, "Completed May 4, 2025"]].concat()).title)
    };
    assert_eq!(
        course(
            "has completed the self-paced primer",
            "# Business Basics for Coaches"
        ),
        "Business Basics for Coaches"
    );
    assert_eq!(
        course(
            "has attended and passed Initial Module Training",
            "# 0.8 CEUs"
        ),
        "Initial Module Training"
    );
    assert_eq!(
        course(
            "has attended the class Assisted Stretching for Trainers",
            "# 0.8 CEUs"
        ),
        "Assisted Stretching for Trainers"
    );
    assert_eq!(
        course(
            "has completed NSC Rowing Essentials and met all knowledge requirements",
            "# 0.8 CEUs"
        ),
        "NSC Rowing Essentials"
    );
}

#[test]
fn what_is_no_title() {
    let holder = ["This certifies that", "# Ana Diaz"];
    let after =
        |lines: &[&'static str], expected: &str| title(&[&holder, lines].concat(), expected);
    after(&["attended sessions"], "-");
    after(&["has completed all requirements"], "-");
    after(&["Date attended: Thursday, May 1, 2025, 6:00 PM"], "-");
    after(
        &[
            "Whoever earns it: individuals have completed an online course and passed the assessment",
        ],
        "-",
    );
    after(
        &[
            "has successfully completed",
            "held on May 3, 2025 in Riverton",
        ],
        "-",
    );
    after(&["has successfully completed", "3.0 contact hours"], "-");
}

/// The ids of a certificate with this line, as `label=value`.
fn ids(line: &str, expected: &[&str]) {
    let record = one(&[
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Rowing for Coaches",
        line,
    ]);
    let found: Vec<String> = record
        .ids
        .iter()
        .map(|id| show(id, |id| format!("{}={}", id.label, id.value)))
        .collect();
    assert_eq!(found, expected, "{line}");
}

#[test]
fn numbers_that_name_something() {
    ids("Certificate No. FM-22817", &["Certificate No=FM-22817"]);
    ids(
        "Certificate ID: NCC-7741-20650",
        &["Certificate ID=NCC-7741-20650"],
    );
    ids("eCard Code | 255415540921", &["eCard Code=255415540921"]);
    ids(
        "Course approval number CEP81220",
        &["Course approval number=CEP81220"],
    );
    ids("SMI/SLC/3419", &["=SMI/SLC/3419"]);
    ids(
        "ID: 12345 · Order no. 99871",
        &["ID=12345", "Order no=99871"],
    );
}

#[test]
fn what_is_no_number_of_anything() {
    ids("Course | 12-Week Kettlebell Plan", &[]);
    ids("eCard Code | 09/2027", &[]);
    ids("Page 1 of 2", &[]);
    ids("Completed May 4, 2025", &[]);
    ids("Certificate date: 05/04/2025", &[]);
    ids("Score 51/75", &[]);
    ids("2.0 contact hours", &[]);
    ids("Certificate of Completion", &[]);
}

fn kind(lines: &[&str], expected: Kind) {
    assert_eq!(one(lines).kind.value(), Some(&expected), "{lines:?}");
}

#[test]
fn papers_are_recognised_as_what_they_are() {
    kind(
        &[
            "Harborlight Seminars Inc",
            "# Certificate of Attendance",
            "Ana Diaz",
            "has attended",
            "Rowing Congress",
            "May 4, 2025",
        ],
        Kind::Attendance,
    );
    kind(
        &[
            "Harborlight Seminars Inc",
            "# Certificate of Attendance",
            "This certifies that Ana Diaz has attended",
            "Rowing Congress on May 4, 2025",
            "0.3 ACE CECs",
        ],
        Kind::Completion,
    );
    kind(
        &[
            "Harborlight Seminars Inc",
            "# Payment Receipt",
            "Customer: Ana Diaz",
            "Item: Rowing for Coaches",
            "Payment date: May 4, 2025",
            "Amount paid: $49.00",
        ],
        Kind::Other,
    );
    kind(
        &[
            "Harborlight Seminars Inc",
            "# Registration Confirmation",
            "Dear Ana Diaz,",
            "You are registered for Rowing for Coaches on May 4, 2025 (0.3 ACE CECs).",
        ],
        Kind::Other,
    );
    kind(
        &[
            "Harborlight Gym",
            "# Join us in July!",
            "Trainers: earn up to 2.0 CEUs at our open day on July 18, 2026",
        ],
        Kind::Other,
    );
    kind(
        &[
            "National Academy of Sports Medicine",
            "June 12, 2026",
            "Dear Ana Diaz,",
            "Your recertification application was selected at random for audit. You have 30 days.",
        ],
        Kind::Other,
    );
    kind(
        &[
            "Harborlight Gym",
            "# CEU Petition Form",
            "Participant name:",
            "Course:",
            "Course date:",
            "Contact hours:",
            "Provider:",
        ],
        Kind::Other,
    );
    kind(
        &[
            "National Academy of Sports Medicine",
            "This certifies that",
            "# Ana Diaz",
            "has met the requirements for certification as a",
            "Certified Personal Trainer (NASM-CPT)",
            "Certified on May 31, 2023",
            "Expires May 31, 2025",
            "Certification No. 1194407720",
        ],
        Kind::Credential,
    );
    kind(
        &[
            "Harborlight State University",
            "May 6, 2025",
            "To whom it may concern:",
            "This letter confirms that Ana Diaz taught KIN 205 as adjunct faculty from January 8 to April 9, 2025.",
        ],
        Kind::Teaching,
    );
    kind(
        &[
            "Journal of Coaching Research",
            "14 March 2025",
            "Dear Ana Diaz,",
            "Your article \"Velocity Loss in Lifters\" has been accepted for publication after peer review.",
        ],
        Kind::Authoring,
    );
    kind(
        &[
            "State Fitness Society",
            "May 6, 2025",
            "Dear Ana Diaz,",
            "We thank you for your lecture Exercise After Fifty at our state conference on April 26, 2025.",
        ],
        Kind::Lecturing,
    );
}

#[test]
fn papers_in_other_words_are_recognised_too() {
    kind(
        &[
            "Harborlight State University",
            "May 6, 2025",
            "This letter confirms that Ana Diaz taught KIN 201 (3 credits) in the fall of 2024.",
        ],
        Kind::Teaching,
    );
    kind(
        &[
            "Harborlight Nutrition",
            "# Ana Diaz",
            "has satisfied the requirements and passed the examinations and is hereby granted the title",
            "Certified Nutrition Coach",
            "on this nineteenth day of December, 2024",
            "Credential no. HN1-2024-118803",
        ],
        Kind::Credential,
    );
    kind(
        &[
            "Banksia First Aid Training Pty Ltd",
            "# STATEMENT OF ATTAINMENT",
            "This is a statement that",
            "# Ana Diaz",
            "has attained",
            "Unit code | Unit title | Date achieved",
            "HLTAID009 | Provide cardiopulmonary resuscitation | 16/08/2025",
            "HLTAID011 | Provide First Aid | 16/08/2025",
        ],
        Kind::CprAed,
    );
    kind(
        &[
            "National Academy of Sports Medicine",
            "October 21, 2025",
            "Re: CEU Petition #PT-55190",
            "Dear Ana,",
            "Your petition has been reviewed and approved for 1.4 CEUs toward your next recertification.",
        ],
        Kind::Petition,
    );
    // A course gives no validity, a card does.
    kind(
        &[
            "FROM: HARBORLIGHT CLUB FAX 555-0188 02/11/2026 P.001/001",
            "Harborlight Safety Training Institute",
            "# Certificate of Completion",
            "Ana Diaz",
            "CPR, AED and Basic First Aid (Adult/Child/Infant)",
            "Completed 01/24/2026, valid for 2 years",
        ],
        Kind::CprAed,
    );
}

#[test]
fn business_about_a_course_is_no_certificate() {
    let harbor = "Harborlight Safety School";
    kind(
        &[
            "# RECEIPT",
            harbor,
            "Sold to: Ana Diaz",
            "Date: 03/14/2026",
            "Heartsaver CPR AED class $75.00",
            "Your card will be sent upon completion of the class.",
        ],
        Kind::Other,
    );
    kind(
        &[
            "# KIN 340: Motor Learning",
            "Harborlight State University · 3 credit hours",
            "Course description",
            "Upon successful completion students will be able to row",
        ],
        Kind::Other,
    );
    kind(
        &[
            "# Ana Diaz",
            "Certifications",
            "CPR/AED, completed March 2025",
            "Rowing for Coaches, 0.8 CEUs",
            "Experience",
            "Certificate of Excellence 2024",
        ],
        Kind::Other,
    );
    // Lists of courses are no proof of one of them, and no card is made of their rows.
    kind(
        &[
            "Harborlight Tracker",
            "Transcript for Ana Diaz",
            "Cycle 10/1/2024 - 9/30/2026",
            "Course name | Provider | Date completed | Hours",
            "Concussion Update | Sunbelt Seminars | 05/02/2025 | 3.0",
            "CPR/AED for Professional Rescuers | American Red Cross | 06/20/2025 | 4.0",
        ],
        Kind::Other,
    );
    kind(
        &[
            "Harborlight Learning",
            "Learner: Ana Diaz",
            "Course | Status | Progress | Enrolled | Due",
            "Rowing Fundamentals (0.3 CEU) | In | 67% | 10/03/2025 | 01/03/2026",
            "Complete all modules to unlock your certificate.",
        ],
        Kind::Other,
    );
    // A certificate that is promised.
    kind(
        &[
            "# ROWING MASTERCLASS",
            "with Coach Ben Stone, Saturday, November 22, 2025",
            "Earn up to 0.7 NASM CEUs and 7 AFAA CEUs. Certificate of completion provided.",
            "$179 early bird until October 31. Register at harborlight.example",
            "Participants who complete the workshop are awarded 0.7 CEUs.",
        ],
        Kind::Other,
    );
    // The law certifies other things.
    kind(
        &[
            "# CERTIFICATE OF LIABILITY INSURANCE",
            "DATE 02/19/2025",
            "INSURED: Ana Diaz, Personal Trainer",
            "POLICY EFF 03/01/2025 POLICY EXP 03/01/2026",
            "Certificate holder: Riverside Club. Insured holds current CPR/AED.",
        ],
        Kind::Other,
    );
    kind(
        &[
            "Request for Taxpayer Identification Number and Certification",
            "Name: Ana Diaz",
            "Under penalties of perjury, I certify that the number shown is correct.",
            "Date 01/12/2025",
        ],
        Kind::Other,
    );
    kind(
        &[
            "# CPR/AED Skills Practice Sheet",
            "Student: Ana Diaz",
            "Date of test: 06/21/2025",
            "Test result: PASS",
        ],
        Kind::Other,
    );
    // What cannot be paid back is no receipt.
    kind(
        &[
            harbor,
            "# Letter of Completion",
            "Name: Ana Diaz",
            "Workshop: Rowing for Coaches",
            "Date: 2025/10/18",
            "0.5 ACE CECs",
            "The above individual has completed the workshop. Tuition is non-refundable.",
        ],
        Kind::Completion,
    );
}

/// A text layer that is no certificate is none; a picture of the same words may be one that was misread, unless it names somebody
/// and every letter of it is sure.
#[test]
fn a_picture_that_is_hard_to_read_is_asked_about() {
    let read = |lines: &[&str], source: WordSource, sure: f32| {
        let mut page = page(lines);
        page.lines
            .iter_mut()
            .flat_map(|line| &mut line.words)
            .for_each(|word| (word.source, word.sure) = (source, sure));
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        heard(&text).remove(0)
    };
    let kind = |lines: &[&str], source, sure| {
        *read(lines, source, sure)
            .kind
            .value()
            .expect("the finders leave no kind open")
    };
    let code = |lines: &[&str], source, sure| read(lines, source, sure).findings[0].code;
    let nobody = [
        "# Payment Receipt",
        "Order total: $49.00",
        "Thank you for your purchase.",
    ];
    let somebody = [
        "# Payment Receipt",
        "Name: Marisol Rivera",
        "Order total: $49.00",
        "Thank you for your purchase.",
    ];
    assert_eq!(kind(&nobody, WordSource::Layer, 1.0), Kind::Other);
    assert_eq!(kind(&nobody, WordSource::Ocr, 0.99), Kind::Other);
    assert_eq!(kind(&nobody, WordSource::Ocr, 0.8), Kind::Unreadable);
    assert_eq!(kind(&somebody, WordSource::Ocr, 0.99), Kind::Other);
    assert_eq!(kind(&somebody, WordSource::Ocr, 0.8), Kind::Unreadable);
    // Each says why.
    assert_eq!(code(&somebody, WordSource::Ocr, 0.8), Code::NoTextSeen);
}

/// What is only promised, or was not passed, is no certificate.
#[test]
fn what_is_still_to_be_earned_is_no_certificate() {
    let harbor = "Harborlight Seminars Inc";
    kind(
        &[
            harbor,
            "Hi Ana Diaz,",
            "You're registered! Thank you for registering for Rowing Bootcamp.",
            "When: Saturday, March 22, 2025",
            "CEUs: 0.7 NASM, 0.7 ACE",
            "Your certificate of completion will be e-mailed within 14 days after the event.",
        ],
        Kind::Other,
    );
    let quiz = |status: &'static str| {
        [
            "# Quiz Result",
            "Learner: Ana Diaz",
            "Course: Rowing Myths (0.2 ACE CECs)",
            "Date taken: 4/18/2025",
            status,
        ]
    };
    kind(
        &quiz("Status: NOT PASSED - you may retake the quiz"),
        Kind::Other,
    );
    kind(&quiz("Status: PASSED"), Kind::Completion);
    kind(
        &[
            "# KETTLEBELL FLOW",
            "September 20-21, 2025",
            "Earn up to 1.2 NASM CEUs",
            "Every participant receives a Certificate of Completion.",
            "REGISTER at harborlight.example, $349",
        ],
        Kind::Other,
    );
    kind(
        &[
            harbor,
            "Dear Ana Diaz,",
            "This letter confirms that you completed our workshop Rowing for Coaches on March 22, 2025.",
            "You are awarded 0.9 CEUs.",
        ],
        Kind::Completion,
    );
}

/// A gap in a figure that was read from a picture may be a point or a figure that was lost.
#[test]
fn a_figure_with_a_gap_is_asked_about() {
    let sure = |day: &str, amount: &str, source: WordSource| {
        let completed = format!("Completed {day}");
        let lines = [
            "# Certificate of Completion",
            "This certifies that Ana Diaz",
            "has successfully completed",
            "Rowing for Coaches",
            &completed,
            amount,
        ];
        let mut page = page(&lines);
        page.lines
            .iter_mut()
            .flat_map(|line| &mut line.words)
            .for_each(|word| (word.source, word.sure) = (source, 0.99));
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        let record = heard(&text).remove(0);
        (
            record.completed_on.value().is_some(),
            record.amounts.iter().all(|amount| amount.value().is_some()),
        )
    };
    assert_eq!(
        sure("June 15, 2025", "15 ACE CECs", WordSource::Ocr),
        (true, true)
    );
    assert_eq!(
        sure("1 5 June 2025", "1 5 ACE CECs", WordSource::Ocr),
        (false, false)
    );
    assert_eq!(
        sure("March 1 , 2025", "1 2 contact hours", WordSource::Ocr),
        (false, false)
    );
    assert_eq!(
        sure("Sept. 1 2025", "Total: 2 .5 contact hours", WordSource::Ocr),
        (false, false)
    );
    assert_eq!(
        sure("Sept. 1, 2025", "CEUs: NASM 1 5, AFAA 15", WordSource::Ocr),
        (true, false)
    );
    assert_eq!(
        sure("Sept. 1 2025", "2.5 contact hours", WordSource::Layer),
        (true, true)
    );
}

/// However sure the reader is of a code in which letters and figures look alike, the document has to print it twice.
#[test]
fn a_code_that_could_say_otherwise_is_asked_about() {
    let sure = |lines: &[&str], source: WordSource| {
        let mut page = page(lines);
        page.lines
            .iter_mut()
            .flat_map(|line| &mut line.words)
            .for_each(|word| (word.source, word.sure) = (source, 0.99));
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        let record = heard(&text).remove(0);
        record
            .ids
            .iter()
            .map(|id| id.value().is_some())
            .collect::<Vec<bool>>()
    };
    let card = |code: &'static str| {
        [
            "# BLS Provider",
            "This certifies that Ana Diaz holds",
            "Issue Date 10/16/2021",
            "Renew By 10/2023",
            code,
        ]
    };
    assert_eq!(
        sure(&card("Certificate No. OQX7K2"), WordSource::Layer),
        [true]
    );
    assert_eq!(
        sure(&card("Certificate No. OQX7K2"), WordSource::Ocr),
        [false]
    );
    assert_eq!(
        sure(&card("Certificate No. HSI-40071928"), WordSource::Ocr),
        [true]
    );
    assert_eq!(
        sure(&card("Certificate No. AQX7K2"), WordSource::Ocr),
        [true]
    );
    let twice = [
        &card("Certificate No. OQX7K2")[..],
        &["Certificate No. OQX7K2"],
    ]
    .concat();
    assert_eq!(sure(&twice, WordSource::Ocr), [true]);
}

#[test]
fn certificates_of_one_person_in_one_file_stay_apart() {
    let first = page(&[
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "Presented to",
        "# Ana Diaz",
        "for completing",
        "Rowing for Coaches",
        "Completed May 4, 2025",
        "2 contact hours",
    ]);
    let second = Page {
        number: 2,
        ..page(&[
            "Presented to",
            "# Ana Diaz",
            "for attending",
            "Rowing for Clubs",
            "June 21, 2025 · 3 contact hours",
            "Quillhaven Symposium",
        ])
    };
    let copy = Page {
        number: 2,
        ..page(&["Ana Diaz", "Rowing for Coaches", "Completed May 4, 2025"])
    };
    let count = |pages: Vec<Page>| {
        heard(&Text {
            pages,
            ..Text::default()
        })
        .len()
    };
    assert_eq!(count(vec![first.clone(), second]), 2);
    assert_eq!(count(vec![first, copy]), 1);
}

#[test]
fn what_a_college_says_of_its_accreditation_is_kept() {
    let about = |line: &str| {
        let record = one(&[
            "Bellwether College",
            "Certificate of Completion",
            "This certifies that Ana Diaz has completed",
            "Exercise Physiology I",
            "on November 16, 2025",
            line,
        ]);
        (record.about.accredited, record.about.accredited_line)
    };
    let line = "Bellwether College is not accredited by any agency.";
    assert_eq!(about(line), (Some(YesNo::No), Some(line.to_owned())));
    assert_eq!(about("Thank you for joining us."), (None, None));
}

#[test]
fn a_petition_says_its_answer_and_its_course() {
    let record = one(&[
        "National Academy of Sports Medicine",
        "January 9, 2026",
        "Dear Ana Diaz:",
        "Your petition (No. PT-260088) for the course Loaded Mobility Weekend, completed on November 16, 2025, has been",
        "reviewed.",
        "Result: APPROVED for 0.7 CEUs toward your NASM-CPT recertification.",
    ]);
    assert_eq!(
        (record.kind.value().copied(), record.about.petition),
        (Some(Kind::Petition), Some(Petition::Granted))
    );
    assert_eq!(
        record.about.petition_for.as_deref(),
        Some("Loaded Mobility Weekend")
    );
    assert_eq!(show(&record.issued_on, ToString::to_string), "2026-01-09");
    assert_eq!(
        show(&record.completed_on, ToString::to_string),
        "2025-11-16"
    );
}

#[test]
fn activities_without_credit_are_named() {
    let lifeguard = one(&[
        "American Red Cross",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Lifeguarding with CPR/AED",
        "Date completed June 3, 2023",
    ]);
    assert_eq!(lifeguard.about.activity, Some(NamedActivity::Lifeguard));
    let shadowing = one(&[
        "Lakeside Medical Center",
        "# Shadowing Record",
        "Name of participant: | Ana Diaz",
        "Course title: | Cardiac rehab job shadowing",
        "Date completed: | 02/14/2025",
        "Credit: | 20 hours",
    ]);
    assert_eq!(shadowing.about.activity, Some(NamedActivity::Shadowing));
}

#[test]
fn a_card_says_what_it_covers_and_for_whom() {
    let infant = one(&[
        "# Certificate of Completion",
        "American Red Cross",
        "# Ana Diaz",
        "has successfully completed requirements for",
        "Infant CPR",
        "Date Completed | 10/18/2025",
        "Validity Period | 2 Years",
        "Certificate ID | 03LM22P",
    ]);
    let card = infant.card.unwrap();
    assert_eq!(
        (card.covers, card.ages, card.sides),
        (vec![Coverage::Cpr], vec![Age::Infant], vec![Side::Digital])
    );
    assert_eq!(show(&infant.validity, ToString::to_string), "P2Y");
    assert_eq!(
        show(&infant.completed_on, ToString::to_string),
        "2025-10-18"
    );
    assert!(infant.expires_on.is_missing());

    let online = one(&[
        "# CPR / AED (Adult)",
        "RapidCert Online",
        "Certificate of completion",
        "# Ana Diaz",
        "Issued: June 1, 2025 Expires: June 1, 2027",
        "This course was delivered 100% online. No hands-on skills assessment was performed.",
    ]);
    let card = online.card.unwrap();
    assert_eq!(
        (card.covers, card.ages, card.skills),
        (
            vec![Coverage::Cpr, Coverage::Aed],
            vec![Age::Adult],
            Skills::OnlineOnly
        )
    );

    let heartsaver = one(&[
        "# Heartsaver CPR AED",
        "American Heart Association",
        "# Ana Diaz",
        "has successfully completed the cognitive and skills evaluations of the Heartsaver CPR",
        "AED program. Optional completed modules: Child CPR AED",
        "Issue Date | Renew By",
        "08/09/2025 | 08/2027",
        "eCard Code | 255415540921",
    ]);
    let card = heartsaver.card.unwrap();
    assert_eq!(
        (card.ages, card.skills),
        (vec![Age::Adult, Age::Child], Skills::InPerson)
    );
    assert_eq!(text(&heartsaver.provider), "American Heart Association");
}

#[test]
fn a_transcript_gives_each_course_its_credits_grade_and_term() {
    let courses = read(&[
        "Harborlight State University",
        "# Official Academic Transcript",
        "Student: Ana Diaz",
        "Fall Semester 2024 (Aug 26, 2024 - Dec 13, 2024)",
        "Course | Title | Credits | Grade",
        "KIN 512 Exercise Testing | 3.0 | B+",
        "Fall Semester 2025 (in progress)",
        "KIN 610 Clinical Biomechanics | 3.0 | IP",
        "Credits are semester hours.",
    ]);
    let shown: Vec<String> = courses
        .iter()
        .map(|r| {
            format!(
                "{} {} {}",
                text(&r.title),
                text(&r.grade),
                show(&r.completed_on, ToString::to_string)
            )
        })
        .collect();
    assert_eq!(shown[0], "KIN 512 Exercise Testing B+ 2024-12-13");
    assert_eq!(courses.len(), 2);
    // The term in progress is named without its days: it does not end with the one before.
    assert_eq!(shown[1], "KIN 610 Clinical Biomechanics IP -");
    assert!(courses.iter().all(|r| r.is(Kind::College)));
    assert!(courses[1].about.progress.is_some());
}

/// The holders and ends of the records of these pages.
fn holders(pages: &[&[&str]]) -> Vec<String> {
    let numbered = (1..).zip(pages);
    let pages = numbered.map(|(number, lines)| Page {
        number,
        ..page(lines)
    });
    let text = Text {
        pages: pages.collect(),
        ..Text::default()
    };
    let records = heard(&text);
    let shown = records.iter().map(|record| {
        let holder = if record.holder.is_missing() {
            "nobody"
        } else {
            "somebody"
        };
        format!("{holder} {}", show(&record.expires_on, ToString::to_string))
    });
    shown.collect()
}

const COURSE: [&str; 6] = [
    "Quillhaven Symposium",
    "# Certificate of Completion",
    "This certifies that",
    "# Ana Diaz",
    "has successfully completed Rowing for Coaches",
    "Completed May 4, 2025 · 3 contact hours",
];
const CARD: [&str; 4] = [
    "# Heartsaver CPR AED",
    "American Heart Association",
    "Issue Date | 01/25/2026",
    "Renew By | 01/2028",
];

#[test]
fn a_page_without_a_name_that_has_its_own_days_is_a_certificate_of_its_own() {
    assert_eq!(holders(&[&COURSE, &CARD]), ["somebody -", "nobody 2028-01"]);
    let other = [
        "# Certificate of Completion",
        "Rowing for Clubs",
        "Completed June 21, 2025 · 3 contact hours",
    ];
    assert_eq!(holders(&[&COURSE, &other]), ["somebody -", "nobody -"]);
    let same_day = ["# Certificate of Completion", "Completed May 4, 2025"];
    for back in [
        &same_day[..],
        &["This certificate of completion is void without its seal."],
        &[
            "Participants keep their CPR cards current.",
            "Last revised January 2024",
        ],
        &[
            "Course outline",
            "Rowing machines · 1 hour",
            "Printed June 1, 2025",
        ],
    ] {
        assert_eq!(holders(&[&COURSE, back]), ["somebody -"], "{back:?}");
    }
}

#[test]
fn a_card_on_the_page_of_a_course_is_a_record_of_its_own() {
    let gap = ["", "", ""];
    for card in [&CARD[..], &[&["Name: Ana Diaz"], &CARD[..]].concat()] {
        let expected = if card.len() > 4 { "somebody" } else { "nobody" };
        let below = [&COURSE[..], &gap, card].concat();
        assert_eq!(
            holders(&[&below]),
            ["somebody -", &format!("{expected} 2028-01")]
        );
        let above = [card, &gap, &COURSE[..]].concat();
        assert_eq!(
            holders(&[&above]),
            [&format!("{expected} 2028-01"), "somebody -"]
        );
    }
    let footer = ["Approved provider 1188", "This approval expires 12/31/2026"];
    let below = [&COURSE[..], &gap, &footer].concat();
    assert_eq!(holders(&[&below]).len(), 1);
}

#[test]
fn two_people_on_a_page_are_two_certificates() {
    let records = read(&[
        "# CPR AED",
        "National Safety Council",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Adult CPR & AED",
        "Issued 05/21/2025",
        "",
        "",
        "# CPR AED",
        "National Safety Council",
        "This certifies that",
        "# Ben Stone",
        "has successfully completed",
        "Adult CPR & AED",
        "Issued 05/22/2025",
    ]);
    assert_eq!(
        records.iter().map(|r| text(&r.holder)).collect::<Vec<_>>(),
        ["Ana Diaz", "Ben Stone"]
    );
}

#[test]
fn two_cards_on_a_page_are_two_certificates() {
    let card =
        |title: &'static str, name: &'static str, issued: &'static str, expires: &'static str| {
            [title, "American Heart Association", name, issued, expires]
        };
    let ana = card(
        "# Heartsaver CPR AED",
        "# Ana Diaz",
        "Issue Date | 01/25/2025",
        "Renew By | 01/2027",
    );
    let gap = ["", "", ""];
    let read = |second: [&'static str; 5]| read(&[&ana[..], &gap, &second].concat());
    let ends = |records: &[Record]| {
        records
            .iter()
            .map(|r| {
                format!(
                    "{} {}",
                    text(&r.holder),
                    show(&r.expires_on, ToString::to_string)
                )
            })
            .collect::<Vec<_>>()
    };
    let ben = card(
        "# BLS Provider",
        "# Ben Stone",
        "Issue Date | 02/15/2025",
        "Renew By | 02/2027",
    );
    assert_eq!(ends(&read(ben)), ["Ana Diaz 2027-01", "Ben Stone 2027-02"]);
    let first_aid = card(
        "# Heartsaver First Aid",
        "# Ana Diaz",
        "Issue Date | 02/15/2025",
        "Renew By | 02/2027",
    );
    assert_eq!(
        ends(&read(first_aid)),
        ["Ana Diaz 2027-01", "Ana Diaz 2027-02"]
    );
    // The wallet copy says the same again.
    assert_eq!(ends(&read(ana)), ["Ana Diaz 2027-01"]);
}

#[test]
fn the_back_of_a_card_is_a_side_of_it() {
    let back = one(&[
        "eCard Code | 245410663018",
        "Training Center | Bayline CPR Services",
        "TC ID | CA20774",
        "Instructor | Loretta Quist",
    ]);
    assert!(back.is(Kind::CprAed));
    assert_eq!(back.card.map(|card| card.sides), Some(vec![Side::Back]));
    assert!(back.holder.is_missing() && back.title.is_missing() && back.provider.value().is_none());
    // The front names its holder and its days, and may well say who taught.
    let front = one(&[
        "# Heartsaver CPR AED",
        "American Heart Association",
        "# Ana Diaz",
        "Issue Date | 01/25/2025",
        "Renew By | 01/2027",
        "Training Center | Bayline CPR Services",
        "Instructor | Loretta Quist",
        "Card number | 77120",
    ]);
    assert_eq!(front.card.map(|card| card.sides), Some(vec![Side::Digital]));
    // A blank form has no number.
    assert!(!one(&["Training Center", "Instructor", "Card number"]).is(Kind::CprAed));
}

#[test]
fn every_value_keeps_its_printed_line() {
    let record = one(&[
        "Harborlight Seminars Inc",
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Díaz",
        "has successfully completed",
        "Rowing for Coaches",
        "Completed May 4, 2025 · 2 contact hours",
    ]);
    assert_eq!(record.holder.at().unwrap().text, "Ana Díaz");
    assert_eq!(
        record.completed_on.at().map(|at| (at.page, at.line)),
        Some((1, 7))
    );
    assert_eq!(
        record.amounts[0].at().unwrap().text,
        "Completed May 4, 2025 · 2 contact hours"
    );
}

#[test]
fn whoever_asks_is_told_why() {
    let page = page(&[
        "Harborlight Safety School",
        "# Heartsaver CPR AED",
        "This certifies that",
        "# Ana Díaz",
        "has successfully completed the course",
        "Issue Date | Renew By",
        "08/23/2025 | 08/2027",
    ]);
    let text = Text {
        pages: vec![page],
        ..Text::default()
    };
    let record = heard_because(&text).remove(0);
    let account = |field: &str| {
        record
            .why
            .accounts
            .iter()
            .find(|account| account.field == field)
            .unwrap()
    };
    let issued = &account("issued_on").candidates[0];
    let shown: Vec<String> = issued
        .clues
        .iter()
        .map(|clue| format!("{:+} {}", clue.weight, clue.says))
        .collect();
    assert_eq!(
        (
            issued.value.as_str(),
            issued.weight,
            issued.at.as_ref().map(|at| at.line)
        ),
        ("2025-08-23", 7, Some(7))
    );
    assert_eq!(
        shown,
        [
            "+6 below its label",
            "+1 whole years lie between the beginning and the end of validity"
        ]
    );
    assert_eq!(account("completed_on").because, "nothing was found");
    assert_eq!(
        account("kind").because,
        "its title or issuer is of CPR, AED or first aid"
    );
    // The same record, told or not.
    let silent = heard(&text).remove(0);
    assert!(silent.why.accounts.is_empty());
    assert_eq!(
        Record {
            why: silent.why.clone(),
            ..record
        },
        silent
    );
}

#[test]
fn pages_beyond_the_limit_are_said() {
    let mut text = Text {
        pages: vec![page(&[
            "National Safety Council",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Adult CPR & AED",
        ])],
        ..Text::default()
    };
    text.findings
        .push(Finding::new(Code::TooManyPages, "two pages, one read").on(2));
    let records = heard(&text);
    assert_eq!(
        records
            .iter()
            .map(|r| (r.kind.value().copied(), r.pages))
            .collect::<Vec<_>>(),
        [
            (Some(Kind::CprAed), [1, 1]),
            (Some(Kind::Unreadable), [2, 2])
        ]
    );
}

#[test]
fn a_scanned_page_among_read_ones_is_said() {
    let mut text = Text {
        pages: vec![page(&[
            "National Safety Council",
            "# Course Completion",
            "This certifies that",
            "# Ana Diaz",
            "has successfully completed",
            "Adult CPR & AED",
            "Issued 05/21/2025",
        ])],
        ..Text::default()
    };
    text.pages.push(Page {
        number: 2,
        needs_ocr: Some(OcrReason::Scan),
        ..Page::default()
    });
    text.findings
        .push(Finding::new(Code::NeedsOcr, "a picture").on(2));
    let records = heard(&text);
    let shown: Vec<_> = records
        .iter()
        .map(|r| (r.kind.value().copied(), r.pages, r.findings.len()))
        .collect();
    assert_eq!(
        shown,
        [
            (Some(Kind::CprAed), [1, 1], 0),
            (Some(Kind::Unreadable), [2, 2], 1)
        ]
    );
}

#[test]
fn a_picture_beside_a_text_that_was_not_read_is_a_record_of_its_own() {
    let kinds = |lines: &[&str], reason| {
        let text = Text {
            pages: vec![Page {
                needs_ocr: Some(reason),
                ..page(lines)
            }],
            findings: vec![Finding::new(Code::NeedsOcr, "a picture").on(1)],
            ..Text::default()
        };
        let records = heard(&text);
        records
            .iter()
            .filter_map(|record| record.kind.value().copied())
            .collect::<Vec<_>>()
    };
    let certificate = plain("0.8 NASM CEUs");
    let letter = ["Please find my card below.", "Kind regards"];
    let beside = [Kind::Completion, Kind::Unreadable];
    assert_eq!(kinds(&certificate, OcrReason::Beside), beside);
    assert_eq!(kinds(&letter, OcrReason::Beside), [Kind::Unreadable]);
    // Pictures that hold no card say more of the certificate itself.
    assert_eq!(kinds(&certificate, OcrReason::Doubtful), [Kind::Completion]);
    assert_eq!(kinds(&letter, OcrReason::Doubtful), [Kind::Unreadable]);
    assert_eq!(kinds(&letter, OcrReason::ValuesOnly), [Kind::Unreadable]);
}

/// The records of a letter with a picture in its lower part, of which each line of a card was read as surely as this.
fn letter_with_card(card: &[&str], sure: f32) -> Vec<Record> {
    let letter = ["Hi, please find my CPR card below. Thanks!", "", ""];
    let mut page = page(&[&letter, card].concat());
    let top = page.lines[1].place.y0;
    for word in page.lines[1..].iter_mut().flat_map(|line| &mut line.words) {
        (word.source, word.sure) = (WordSource::Ocr, sure);
    }
    page.beside = vec![Place {
        x0: 50.0,
        y0: top - 5.0,
        x1: 500.0,
        y1: 700.0,
    }];
    let text = Text {
        pages: vec![page],
        ..Text::default()
    };
    heard(&text)
}

#[test]
fn a_card_in_a_letter_is_read_without_what_the_letter_says_of_it() {
    let card = [
        "American Red Cross",
        "Adult and Pediatric CPR/AED",
        "This certifies that",
        "Ana Diaz",
        "has successfully completed the course",
        "Date Completed: 03/14/2026",
        "Valid Through: 03/14/2028",
    ];
    let records = letter_with_card(&card, 0.98);
    let kinds: Vec<Kind> = records
        .iter()
        .filter_map(|record| record.kind.value().copied())
        .collect();
    assert_eq!(kinds, [Kind::CprAed, Kind::Other]);
    assert_eq!(text(&records[0].title), "Adult and Pediatric CPR/AED");
    assert_eq!(text(&records[0].holder), "Ana Diaz");
    let covers = records[0].card.as_ref().map(|card| card.covers.clone());
    assert_eq!(covers, Some(vec![Coverage::Cpr, Coverage::Aed]));
    // One that can hardly be read is asked about.
    let records = letter_with_card(&card, 0.5);
    assert!(records[0].holder.is_unclear() && records[0].expires_on.is_unclear());
}

/// A certificate as text, and words in a picture on its page.
fn with_logo(logo: &[(&str, f32)], sure: f32) -> Record {
    let mut page = page(&plain("0.8 NASM CEUs")[1..]);
    for (at, (words, y)) in (0..).zip(logo) {
        let mut line = drawn_line(words);
        line.place.y0 = *y;
        line.place.y1 = y + line.size;
        for word in &mut line.words {
            (word.source, word.sure) = (WordSource::Ocr, sure);
        }
        page.lines.insert(at, line);
    }
    for (line, number) in page.lines.iter_mut().zip(1..) {
        line.number = number;
    }
    let text = Text {
        pages: vec![page],
        ..Text::default()
    };
    heard(&text).remove(0)
}

fn drawn_line(words: &str) -> crate::page::Line {
    page(&[words]).lines.remove(0)
}

#[test]
fn a_logo_on_a_text_makes_no_value_of_the_text_doubtful() {
    let record = with_logo(&[("Harborlight Seminars Inc", 10.0)], 0.95);
    assert_eq!(text(&record.provider), "Harborlight Seminars Inc");
    // Letters in a logo that can hardly be read say nothing of the rest.
    let record = with_logo(&[("Hrbrlghl", 10.0)], 0.4);
    assert_eq!(text(&record.holder), "Ana Diaz");
    assert!(record.amounts[0].value().is_some() && record.completed_on.value().is_some());
    // A name in two lines of a logo may be cut.
    let record = with_logo(&[("Harborlight", 10.0), ("Seminars Inc", 22.0)], 0.95);
    assert!(record.provider.value().is_none(), "{:?}", record.provider);
}

#[test]
fn a_second_look_is_taken_where_something_is_in_doubt() {
    let wanted = |lines: &[&str], has_more: bool| {
        let text = Text {
            pages: vec![Page {
                has_more,
                ..page(lines)
            }],
            ..Text::default()
        };
        let records = heard(&text);
        wants_a_second_look(&text, &records).len() == 1
    };
    let without_provider = [
        "# Certificate of Completion",
        "This certifies that",
        "# Ana Diaz",
        "has successfully completed",
        "Strength Training for Older Adults",
        "May 4, 2025",
        "0.8 CEUs",
    ];
    let mut with_provider = without_provider.to_vec();
    with_provider.push("Provided by American Council on Exercise");
    assert!(wanted(&without_provider, true));
    assert!(!wanted(&without_provider, false));
    assert!(!wanted(&with_provider, true));
    // Few words that say nothing, and a whole letter.
    assert!(wanted(&["Please find my card below."], true));
    let letter = ["The branch is closed on Monday and open on all other days of the week."; 6];
    assert!(!wanted(&letter, true));
}

/// A letter with a picture that could be a card is no certificate only if the picture could be read.
#[test]
fn a_picture_that_could_not_be_read_is_not_known_to_be_no_card() {
    let kind = |lines: &[&str], pictures: f32, beside: Option<Place>| {
        let mut page = page(lines);
        page.pictures = pictures;
        page.beside.extend(beside);
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        let record = heard(&text).remove(0);
        record.kind.value().copied()
    };
    let place = Place {
        x0: 100.0,
        y0: 400.0,
        x1: 300.0,
        y1: 520.0,
    };
    let letter = ["Hello Ana,", "Here is the picture that you asked for."];
    assert_eq!(kind(&letter, 0.1, None), Some(Kind::Other));
    assert_eq!(kind(&letter, 0.1, Some(place)), Some(Kind::Unreadable));
    assert_eq!(kind(&["Page 1 of 1"], 1.0, None), Some(Kind::Unreadable));
    let long = ["The branch is closed on Monday and open on all other days of the week."; 6];
    assert_eq!(kind(&long, 0.1, Some(place)), Some(Kind::Other));
}

proptest::proptest! {
    #[test]
    fn no_page_panics(lines in proptest::collection::vec("[A-Za-z0-9 .,:;/|()%$#&'-]{0,60}", 0..14)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let _ = read(&lines);
    }

    /// Figures, fractions, units and words of amounts, with one space and with the gap between two cells.
    #[test]
    fn no_row_of_figures_panics(row in "(([0-9]{1,3}|[0-9][.,:][0-9]{1,2}|1/2|3/4|½|six|and a half|one|hours?|CEUs?|to|[$(:])(  ?)){0,16}") {
        let _ = read(&["Certificate of Completion", row.trim()]);
    }

    #[test]
    fn no_letters_panic(lines in proptest::collection::vec("\\PC{1,40}", 0..8)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let _ = read(&lines);
    }
}

/// Letters that OCR takes for figures: the day is there, and was not read.
#[test]
fn a_month_behind_what_may_be_its_day_is_asked_in_a_picture() {
    let completed = |line: &str, source| {
        let mut page = page(&["Certificate of Completion", "Ana Diaz", "Completed", line]);
        let words = page.lines.iter_mut().flat_map(|line| &mut line.words);
        words.for_each(|word| word.source = source);
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        let record = heard(&text).remove(0);
        record.completed_on.value().map(ToString::to_string)
    };
    for line in ["1l de diciembre de 2024", "gth December 2024"] {
        assert_eq!(completed(line, WordSource::Ocr), None, "{line}");
    }
    let month = Some("2024-12".to_owned());
    assert_eq!(completed("December 2024", WordSource::Layer), month);
}

/// A card that is too dark, beside a certificate on one photo: its heading is all that was read of it.
#[test]
fn a_heading_of_a_card_beside_a_certificate_in_a_picture_is_a_card_that_was_not_read() {
    let kinds = |lines: &[&str], source| {
        let mut page = page(lines);
        let words = page.lines.iter_mut().flat_map(|line| &mut line.words);
        words.for_each(|word| word.source = source);
        let text = Text {
            pages: vec![page],
            ..Text::default()
        };
        let records = heard(&text).into_iter();
        records
            .map(|record| record.kind.value().copied())
            .collect::<Vec<_>>()
    };
    let certificate = plain("0.8 NASM CEUs");
    let both = [&certificate[..], &["HEARTSAVER CPR AED"]].concat();
    let (alone, unread) = (Some(Kind::Completion), Some(Kind::Unreadable));
    assert_eq!(kinds(&certificate, WordSource::Ocr), [alone]);
    assert_eq!(kinds(&both, WordSource::Ocr), [alone, unread]);
    // In a text nothing is too dark.
    assert_eq!(kinds(&both, WordSource::Layer), [alone]);
}

/// A certificate, and on a second page something with this finding; the kinds and pages of the records.
fn beside(lines: &[&str], sure: f32, code: Option<Code>) -> Vec<(Kind, [u32; 2])> {
    let first = page(&plain("0.8 NASM CEUs"));
    let mut second = Page {
        number: 2,
        ..page(lines)
    };
    for word in second.lines.iter_mut().flat_map(|line| &mut line.words) {
        if sure < 1.0 {
            (word.source, word.sure) = (WordSource::Ocr, sure);
        }
    }
    let text = Text {
        pages: vec![first, second],
        findings: code
            .map(|code| Finding::new(code, "").on(2))
            .into_iter()
            .collect(),
        ..Text::default()
    };
    let records = heard(&text);
    records
        .iter()
        .filter_map(|record| Some((*record.kind.value()?, record.pages)))
        .collect()
}

/// What a page that was not read says is not known, whatever stands on the page before it.
#[test]
fn a_page_that_was_not_read_beside_one_that_was_is_a_record_of_its_own() {
    let alone = (Kind::Completion, [1, 1]);
    let unread = (Kind::Unreadable, [2, 2]);
    for code in [
        Code::NoTextSeen,
        Code::PictureDamaged,
        Code::PictureTooLarge,
        Code::PageDamaged,
    ] {
        assert_eq!(beside(&[], 1.0, Some(code)), [alone, unread], "{code}");
    }
    assert_eq!(beside(&[], 1.0, Some(Code::BlankPage)), [alone]);
    // Some of the page was read, and a part of it as large as a card was not.
    let other_part = beside(
        &["Keep this page with your records."],
        1.0,
        Some(Code::NoTextSeen),
    );
    assert_eq!(other_part, [(Kind::Completion, [1, 2]), unread]);
    let cut = ["Keep this page with your records."];
    for code in [Code::PageDamaged, Code::TooMuchText] {
        assert_eq!(beside(&cut, 1.0, Some(code)), [alone, unread], "{code}");
    }
    // It belongs to the certificate if it can be read as well as that, and else is a page by itself.
    assert_eq!(beside(&cut, 1.0, None), [(Kind::Completion, [1, 2])]);
    assert_eq!(beside(&cut, 0.99, None), [(Kind::Completion, [1, 2])]);
    assert_eq!(beside(&["Kecp thls pagc"], 0.5, None), [alone, unread]);
}

#[test]
fn a_page_that_is_not_among_those_of_the_text_is_a_record_too() {
    let first = page(&[
        "# Certificate of Completion",
        "Ana Diaz",
        "May 4, 2025",
        "0.8 CEUs",
    ]);
    for code in [Code::TooManyPages, Code::PictureMoves, Code::PageDamaged] {
        let text = Text {
            pages: vec![first.clone()],
            findings: vec![Finding::new(code, "").on(2)],
            ..Text::default()
        };
        let records = heard(&text);
        let pages: Vec<(Kind, [u32; 2])> = records
            .iter()
            .filter_map(|record| Some((*record.kind.value()?, record.pages)))
            .collect();
        let expected = [(Kind::Completion, [1, 1]), (Kind::Unreadable, [2, 2])];
        assert_eq!(pages, expected, "{code}");
    }
}

/// The course in other words than its usual letters.
#[test]
fn resuscitation_is_cpr() {
    for title in [
        "Resuscitation and Defibrillator Use",
        "Reanimatie en AED",
        "Cardiac Arrest Response and Defibrillation",
    ] {
        let text = Text {
            pages: vec![page(&[
                "American Heart Association",
                "# Certificate of Completion",
                "# Ana Diaz",
                "has successfully completed",
                title,
                "Issue Date 03/14/2025 Renew By 03/2027",
            ])],
            ..Text::default()
        };
        let card = heard(&text).remove(0).card.map(|card| card.covers);
        assert_eq!(card, Some(vec![Coverage::Cpr, Coverage::Aed]), "{title}");
    }
}

/// What stands behind an empty box was not taught.
#[test]
fn a_card_covers_what_is_ticked() {
    let read = |modules: &[&str]| {
        let mut lines = vec!["American Heart Association", "Heartsaver", "# Ana Diaz"];
        lines.push("has successfully completed the modules marked");
        lines.extend(modules);
        lines.push("Issue Date 03/14/2025 Renew By 03/2027");
        let text = Text {
            pages: vec![page(&lines)],
            ..Text::default()
        };
        let card = heard(&text).remove(0).card.unwrap();
        (card.covers, card.ages)
    };
    let cpr = vec![Coverage::Cpr];
    for modules in [
        &["☐ Adult CPR AED", "☑ Infant CPR", "☐ First Aid"][..],
        &["[ ] Adult CPR AED | [x] Infant CPR | [ ] First Aid"],
        &["Adult CPR AED ☐ | Infant CPR ☒ | First Aid ☐"],
        &["Adult CPR AED", "✓ Infant CPR", "First Aid"],
        &[
            "\u{f06f} Adult CPR AED",
            "\u{f0fe} Infant CPR",
            "\u{f06f} First Aid",
        ],
    ] {
        assert_eq!(
            read(modules),
            (cpr.clone(), vec![Age::Infant]),
            "{modules:?}"
        );
    }
    let none = read(&["☐ Adult CPR AED", "☐ First Aid"]);
    assert_eq!(none, (vec![], vec![]));
    // A bullet is no empty box.
    let bullets = read(&["• Adult CPR AED", "• For Coaches"]).0;
    assert_eq!(bullets, [Coverage::Cpr, Coverage::Aed]);
}

/// A space that was lost between two words of what a card covers.
#[test]
fn words_that_were_joined_are_what_a_card_covers() {
    let covers = |line: &str| {
        let record = one(&[
            "Harborlight Seminars Inc",
            line,
            "Ana Diaz",
            "has successfully completed the course",
            "Issue date: May 4, 2025",
            "Expiration date: May 31, 2027",
        ]);
        record.card.map(|card| card.covers)
    };
    let both = Some(vec![Coverage::Cpr, Coverage::Aed]);
    let all = Some(vec![Coverage::Cpr, Coverage::Aed, Coverage::FirstAid]);
    assert_eq!(covers("Adult CPR and AED"), both);
    assert_eq!(covers("AdultCPRand AED"), both);
    assert_eq!(covers("CPRandAED"), both);
    assert_eq!(covers("Basic FirstAid, CPRand AED (Adult)"), all);
    assert_eq!(covers("FIRSTAIDCPRAED"), all);
    // Letters inside other words are none of them.
    assert_eq!(
        covers("Paediatric First Aid"),
        Some(vec![Coverage::FirstAid])
    );
}
