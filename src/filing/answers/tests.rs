//! Answers: expectations written by hand, from what a coordinator writes and means.

use chrono::NaiveDate;

use super::answer::*;
use super::apply::apply;
use super::field::*;
use super::*;
use crate::intake::answers::AnswerRow;
use crate::intake::roster::{Credential, Trainer};
use crate::read::record::{Amount, Candidate, Kind, Reading, TextSource, Unit};

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const ONE: Part = Part { number: 1, of: 1 };

fn roster() -> Roster {
    let credential = Credential {
        code: "nasm-cpt".into(),
        ..Credential::default()
    };
    Roster {
        trainers: vec![Trainer {
            id: "T014".into(),
            name: "Ben Okafor".into(),
            credentials: vec![credential],
            ..Trainer::default()
        }],
    }
}

fn row(line: u64, document: &str, pages: &str, field: &str, value: &str) -> AnswerRow {
    let [document, pages, field, value, answered_by, reason] =
        [document, pages, field, value, "M. Lee", "saw it"].map(str::to_owned);
    let answered_on = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
    AnswerRow {
        line,
        document,
        pages,
        field,
        value,
        answered_by,
        answered_on,
        reason,
    }
}

fn read_rows(rows: Vec<AnswerRow>) -> (Answers, Vec<String>) {
    let mut file = AnswerFile {
        rows,
        ..AnswerFile::default()
    };
    let as_of = NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
    let answers = Answers::read(
        "answers.csv",
        &mut file,
        &roster(),
        &Names::built_in(),
        as_of,
    );
    (
        answers,
        file.problems.iter().map(ToString::to_string).collect(),
    )
}

fn read_value(field: &str, value: &str) -> Option<AnswerValue> {
    let document = if AnswerField::from_name(field).is_some_and(AnswerField::is_about_question) {
        "Q06bfc95b34"
    } else {
        SHA
    };
    let (answers, problems) = read_rows(vec![row(2, document, "", field, value)]);
    assert_eq!(
        answers.all().is_empty(),
        !problems.is_empty(),
        "{field}: {value}: {problems:?}"
    );
    answers.all().first().map(|answer| answer.value.clone())
}

fn amount(value: &str, unit: Unit, body: Option<&str>) -> Amount {
    Amount {
        value: value.parse().unwrap(),
        unit,
        body: body.map(str::to_owned),
    }
}

#[test]
fn values_as_people_write_them() {
    let date = |text: &str| AnswerValue::Date(Some(text.parse().unwrap()));
    for (field, value, expected) in [
        ("kind", "Completion", AnswerValue::Kind(Kind::Completion)),
        ("completed_on", "2025-04-03", date("2025-04-03")),
        ("completed_on", "2025-04", date("2025-04")),
        ("expires_on", "none", AnswerValue::Date(None)),
        (
            "amounts",
            "6 hours",
            AnswerValue::Amounts(vec![amount("6", Unit::Hour, None)]),
        ),
        (
            "amounts",
            "0.60 NASM CEU; 7.5 ace CECs",
            AnswerValue::Amounts(vec![
                amount("0.60", Unit::Ceu, Some("nasm")),
                amount("7.5", Unit::Cec, Some("ace")),
            ]),
        ),
        (
            "amounts",
            "0 hour",
            AnswerValue::Amounts(vec![amount("0", Unit::Hour, None)]),
        ),
        (
            "title",
            "Load & Speed",
            AnswerValue::Text("Load & Speed".into()),
        ),
        ("trainer", "t014", AnswerValue::Trainer(Some("T014".into()))),
        ("trainer", "nobody", AnswerValue::Trainer(None)),
        (
            "petition",
            "granted 6 hours",
            AnswerValue::Petition(PetitionDecision::Granted(Some(amount(
                "6",
                Unit::Hour,
                None,
            )))),
        ),
        (
            "petition",
            "refused",
            AnswerValue::Petition(PetitionDecision::Refused),
        ),
        (
            "card_sides",
            "missing",
            AnswerValue::OtherSide(OtherSide::NotOnFile),
        ),
        ("approval", "Yes", AnswerValue::YesNo(true)),
        ("coverage_gap", "no", AnswerValue::YesNo(false)),
        ("subject:nasm-cpt", "no", AnswerValue::YesNo(false)),
    ] {
        assert_eq!(read_value(field, value), Some(expected), "{field}: {value}");
    }
}

/// Nothing that could be meant in another way is accepted.
#[test]
fn values_that_are_not_accepted() {
    for (field, value) in [
        ("kind", "unreadable"),
        ("kind", "diploma"),
        ("completed_on", "03/04/2025"),
        ("completed_on", "yes"),
        ("amounts", "6"),
        ("amounts", "6 hours or so"),
        ("amounts", "-6 hour"),
        ("amounts", "0.6 nosuchbody ceu"),
        ("trainer", "Ben Okafor"),
        ("trainer", "T999"),
        ("aside", "no"),
        ("skills", "not_said"),
        ("petition", "granted maybe"),
        ("approval", "perhaps"),
        ("subject:acsm-ep", "yes"),
        ("nosuchfield", "yes"),
    ] {
        assert_eq!(read_value(field, value), None, "{field}: {value}");
    }
}

#[test]
fn problems_say_what_to_write() {
    let rows = vec![
        row(2, SHA, "2-Jan", "amounts", "6 hour"),
        row(3, SHA, "", "amounts", "six"),
        row(4, SHA, "", "hours", "6 hour"),
        row(5, SHA, "", "coverage_gap", "yes"),
        row(6, SHA, "", "subject:acsm-ep", "yes"),
        row(7, SHA, "", "approval", "yes"),
        row(8, SHA, "", "approval", "no"),
        row(9, SHA, "", "title", "Load"),
        row(10, SHA, "", "title", "Load"),
    ];
    let (answers, problems) = read_rows(rows);
    insta::assert_snapshot!(problems.join("\n"), @r"
    answers.csv:2: column `pages`: found `2-Jan`, expected a page such as 3, pages such as 1 to 2, or 1 #2 for the second certificate on page 1; a spreadsheet turns 1-2 into a date: write 1 to 2, or leave the cell empty if the document has one certificate
    answers.csv:3: column `value`: found `six`, expected amounts such as 6 hour, or 0.6 nasm ceu; 7.5 ace cec; for a college course 3 semester_credit; 0 hour for none; correct the value, or empty the cell to leave the question open
    answers.csv:4: column `field`: found `hours`, expected kind, completed_on, issued_on, expires_on, amounts, provider, title, grade, approvals, covers, adult, skills, card_sides, trainer, aside, petition, approval, activity, accredited, level, peer_review, maybe_duplicate, copies_differ, card_credit, membership, grade_enough, category, subject, after_expiry, window_start_assumed, may_have_counted_before, renewal_period, new_or_renewed, year_definition, exception, cycle, first_certified_on, carried_over, coverage_gap, card_on_application, confirmed; copy the answer_row of review.csv
    answers.csv:5: column `sha256`: found `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`, expected the question's id; copy the answer_row of review.csv
    answers.csv:6: column `field`: found `subject:acsm-ep`, expected `subject`, or `subject:` and a credential of the roster such as nasm-cpt; nobody on the roster holds this credential
    answers.csv:7: column `value`: found `yes`, expected the value of line 8, `no`; keep one of the two rows
    answers.csv:8: column `value`: found `no`, expected the value of line 7, `yes`; keep one of the two rows
    ");
    // The same answer twice is not a contradiction; of two that differ, neither is used.
    assert_eq!(
        answers
            .all()
            .iter()
            .map(|answer| answer.written.line)
            .collect::<Vec<_>>(),
        [9, 10]
    );
}

/// Judged as of 2026-05-31, answered on 2026-06-01.
#[test]
fn what_nothing_can_have_is_refused() {
    for (field, value) in [
        ("amounts", "1000 hours"),
        ("amounts", "60000 minutes"),
        ("completed_on", "1970-01-01"),
        ("completed_on", "2026-06-01"),
        ("completed_on", "2026-06"),
        ("expires_on", "2036-05-31"),
        ("petition", "granted 1000 hour"),
    ] {
        assert!(read_value(field, value).is_some(), "{field}: {value}");
    }
    let rows = vec![
        row(2, SHA, "", "amounts", "1000000000000000000000000000 hours"),
        row(3, SHA, "1", "amounts", "6 hour; 60001 minutes"),
        row(4, SHA, "", "petition", "granted 1000.5 nasm ceu"),
        row(5, SHA, "", "completed_on", "2099-01-01"),
        row(6, SHA, "", "issued_on", "2026-06-02"),
        row(7, SHA, "", "expires_on", "2036-06"),
        row(8, SHA, "", "expires_on", "1969-12"),
        AnswerRow {
            answered_on: NaiveDate::from_ymd_opt(2099, 1, 1).unwrap(),
            ..row(9, SHA, "", "title", "Load")
        },
        AnswerRow {
            answered_on: NaiveDate::from_ymd_opt(2026, 6, 2).unwrap(),
            ..row(10, SHA, "", "grade", "A")
        },
    ];
    let (answers, problems) = read_rows(rows);
    assert_eq!(answers.all(), []);
    insta::assert_snapshot!(problems.join("\n"), @r"
    answers.csv:2: column `value`: found `1000000000000000000000000000 hours`, expected at most 1000 hour; correct the value, or empty the cell to leave the question open
    answers.csv:3: column `value`: found `6 hour; 60001 minutes`, expected at most 60000 minute; correct the value, or empty the cell to leave the question open
    answers.csv:4: column `value`: found `granted 1000.5 nasm ceu`, expected at most 1000 ceu; correct the value, or empty the cell to leave the question open
    answers.csv:5: column `value`: found `2099-01-01`, expected a day or a month from 1970-01-01 to 2026-06-01; correct the value, or empty the cell to leave the question open
    answers.csv:6: column `value`: found `2026-06-02`, expected a day or a month from 1970-01-01 to 2026-06-01; correct the value, or empty the cell to leave the question open
    answers.csv:7: column `value`: found `2036-06`, expected a day or a month from 1970-01-01 to 2036-05-31; correct the value, or empty the cell to leave the question open
    answers.csv:8: column `value`: found `1969-12`, expected a day or a month from 1970-01-01 to 2036-05-31; correct the value, or empty the cell to leave the question open
    answers.csv:9: column `answered_on`: found `2099-01-01`, expected a day from 1970-01-01 to 2026-06-01; write the day on which it was answered
    answers.csv:10: column `answered_on`: found `2026-06-02`, expected a day from 1970-01-01 to 2026-06-01; write the day on which it was answered
    ");
}

/// A cell may have ten thousand letters.
#[test]
fn a_problem_quotes_the_beginning_of_a_long_value() {
    let long = "x".repeat(9999);
    let (_, problems) = read_rows(vec![row(2, SHA, "", "kind", &long)]);
    assert_eq!(problems.len(), 1);
    let quoted = format!("found `{}…`, expected", "x".repeat(80));
    assert!(problems[0].contains(&quoted), "{problems:?}");
}

/// A row without pages is about every certificate that is alone on its pages.
#[test]
fn a_row_for_a_page_and_one_for_the_document_contradict_each_other() {
    let lines = |rows: [(&str, &str); 2]| -> Vec<u64> {
        let rows = rows.iter().zip(2..);
        let rows = rows.map(|((pages, value), line)| row(line, SHA, pages, "approval", value));
        let (answers, problems) = read_rows(rows.collect());
        let kept = answers.all().iter().map(|answer| answer.written.line);
        let kept: Vec<u64> = kept.collect();
        assert_eq!(kept.is_empty(), problems.len() == 2, "{problems:?}");
        kept
    };
    for [one, other] in [["", "1"], ["", "1 #1"], ["1", "1 #1"], ["1-2", "1 to 2"]] {
        assert_eq!(
            lines([(one, "yes"), (other, "no")]),
            [0_u64; 0],
            "{one} {other}"
        );
        assert_eq!(
            lines([(one, "yes"), (other, "yes")]),
            [2, 3],
            "{one} {other}"
        );
    }
    for [one, other] in [["1", "2"], ["", "1 #2"], ["1 #1", "1 #2"], ["1", "1-2"]] {
        assert_eq!(
            lines([(one, "yes"), (other, "no")]),
            [2, 3],
            "{one} {other}"
        );
    }
    let rows = vec![
        row(2, SHA, "", "approval", "yes"),
        row(3, SHA, "1", "approval", "no"),
    ];
    insta::assert_snapshot!(read_rows(rows).1.join("\n"), @r"
    answers.csv:2: column `value`: found `yes`, expected the value of line 3, `no`; keep one of the two rows, or give the pages in both if they are about two certificates
    answers.csv:3: column `value`: found `no`, expected the value of line 2, `yes`; keep one of the two rows, or give the pages in both if they are about two certificates
    ");
}

#[test]
fn an_answer_is_bound_to_document_pages_and_part() {
    let mut record = Record::blank("a.pdf", SHA, TextSource::Text, Kind::Completion);
    let (answers, _) = read_rows(vec![
        row(2, SHA, "", "title", "A"),
        row(3, SHA, "1", "grade", "A"),
        row(4, SHA, "1 #2", "provider", "A"),
    ]);
    let lines = |record: &Record, part| {
        answers
            .about(&AnswerKeys::of(record), record, part)
            .iter()
            .map(|answer| answer.written.line)
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&record, ONE), [2, 3]);
    assert_eq!(
        lines(&record, Part { number: 2, of: 2 }),
        [4],
        "the page alone does not tell which of two certificates is meant"
    );
    record.pages = [2, 3];
    assert_eq!(lines(&record, ONE), [2]);
    record.sha256 = SHA.replace('9', "8");
    assert_eq!(
        lines(&record, ONE),
        [0_u64; 0],
        "the document changed: the question comes back"
    );
}

#[test]
fn an_answer_replaces_what_was_read() {
    let mut record = Record::blank("a.pdf", SHA, TextSource::Text, Kind::Unreadable);
    let candidate = |day: &str| Candidate {
        value: day.parse().unwrap(),
        at: None,
    };
    record.completed_on = Reading::Unclear(vec![candidate("2025-04-03"), candidate("2025-03-04")]);
    let rows = vec![
        row(2, SHA, "", "completed_on", "2025-04-03"),
        row(3, SHA, "", "covers", "cpr; aed"),
        row(4, SHA, "", "kind", "cpr_aed"),
        row(5, SHA, "", "adult", "yes"),
        row(6, SHA, "", "approval", "yes"),
    ];
    let (answers, problems) = read_rows(rows);
    assert_eq!(problems, [""; 0]);
    let about = answers.about(&AnswerKeys::of(&record), &record, ONE);
    let applied = apply(&mut record, &about);
    let replaced: Vec<(u64, &str, &str)> = applied
        .iter()
        .map(|answer| (answer.line, answer.text.as_str(), answer.replaced.as_str()))
        .collect();
    assert_eq!(
        replaced,
        [
            (
                2,
                "completed_on: 2025-04-03 (M. Lee, 2026-06-01: saw it)",
                "unclear: 2025-04-03 | 2025-03-04"
            ),
            (
                3,
                "covers: cpr; aed (M. Lee, 2026-06-01: saw it)",
                "nothing"
            ),
            (
                4,
                "kind: cpr_aed (M. Lee, 2026-06-01: saw it)",
                "unreadable"
            ),
            (5, "adult: yes (M. Lee, 2026-06-01: saw it)", "not stated"),
        ]
    );
    assert!(record.is(Kind::CprAed));
    assert_eq!(
        record.completed_on.value(),
        Some(&"2025-04-03".parse().unwrap())
    );
}

/// An answer about a file that was not read holds for its place; one to its content only if no other
/// place has that content.
#[test]
fn answers_about_a_file_that_was_not_read_are_bound_to_its_place() {
    let read = Record::blank("a.pdf", SHA, TextSource::Text, Kind::Completion);
    let unread = |path: &str| Record::blank(path, SHA, TextSource::None, Kind::Unreadable);
    let [a, b] = ["a.html", "b.html"].map(unread);
    let place = AnswerKeys::of(&a).by_place_only();
    let place = place.for_question();
    let (answers, problems) = read_rows(vec![
        row(2, SHA, "", "title", "Content"),
        row(3, SHA, "", "grade", "A"),
        row(4, place, "", "title", "Place"),
    ]);
    assert_eq!(problems, [""; 0]);
    let lines = |record: &Record, is_only_place: bool| -> Vec<u64> {
        let keys = AnswerKeys::of(record);
        let keys = if is_only_place {
            keys
        } else {
            keys.by_place_only()
        };
        let about = answers.about(&keys, record, ONE);
        about.iter().map(|answer| answer.written.line).collect()
    };
    assert_eq!([lines(&read, true), lines(&read, false)], [[2, 3], [2, 3]]);
    assert_eq!(lines(&a, true), [3, 4]);
    assert_eq!(lines(&a, false), [4]);
    assert_eq!(lines(&b, true), [2, 3]);
    assert_eq!(lines(&b, false), [0_u64; 0]);
    // Nobody can answer for a file that was not opened.
    let closed = Record::blank("a.pdf", "", TextSource::None, Kind::Unreadable);
    assert_eq!(AnswerKeys::of(&closed).for_question(), "");
}
