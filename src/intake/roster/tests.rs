//! Rosters as people write them: columns, cells, contradictions.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::intake::table::Problem;

fn spellings(written: &str) -> Option<String> {
    let code = written.to_lowercase().replace(' ', "-");
    let code = code.strip_suffix("-e").unwrap_or(&code).to_owned();
    ["nasm-cpt", "acsm-cpt", "acsm-ep"]
        .contains(&code.as_str())
        .then_some(code)
}

fn check(text: &str) -> Checked {
    parse("roster.csv", text.as_bytes(), &spellings)
}

fn problems(text: &str) -> String {
    check(text)
        .problems
        .iter()
        .map(Problem::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn rows_are_read_with_columns_in_any_order() {
    let checked = check(
        "Cert #;Last name;First name;Employee ID;Certification;Expiration date;Desk;Nicknames\n\
         118830;Brooks-Ellison;Tamika;T022;NASM-CPT;2026-12-01;7;Tamika Brooks; \n\
         ;Brooks-Ellison;Tamika;T022;ACSM EP;30 Nov 2026;7;\n\
         \n\
         ;Núñez;José;T004;Yoga Master;;8;\n",
    );
    assert_eq!(checked.problems, []);
    let [tamika, jose] = checked.roster.trainers.as_slice() else {
        panic!("{checked:?}")
    };
    assert_eq!(
        (tamika.id.as_str(), tamika.name.as_str()),
        ("T022", "Tamika Brooks-Ellison")
    );
    assert_eq!(tamika.aliases, ["Tamika Brooks"]);
    let nasm = Credential {
        code: "nasm-cpt".into(),
        written: "NASM-CPT".into(),
        line: 2,
        cert_number: Some("118830".into()),
        expires_on: Some(day("2026-12-01")),
        ..Credential::default()
    };
    let acsm = Credential {
        code: "acsm-ep".into(),
        written: "ACSM EP".into(),
        line: 3,
        expires_on: Some(day("2026-11-30")),
        ..Credential::default()
    };
    assert_eq!(tamika.credentials, [nasm, acsm]);
    let [yoga] = jose.credentials.as_slice() else {
        panic!("{jose:?}")
    };
    assert_eq!(
        (yoga.code.as_str(), yoga.written.as_str(), yoga.line),
        ("yoga master", "Yoga Master", 5)
    );
    assert_eq!(checked.notes, ["roster.csv: columns not used: `Desk`"]);
}

#[test]
fn all_problems_are_listed_with_their_positions() {
    insta::assert_snapshot!(problems(
        "trainer_id,name,credential,cycle_start,expires_on,status,birth_date\n\
         T1,Ann Lee,NASM-CPT,2024-13-01,2026-01-31,active,\n\
         ,Bo Chen,NASM-CPT,,03/04/2026,,\n\
         T3,,NASM-CPT,,2026-01-31,maybe,\n\
         T4,Di Ek,,,2026-01-31,,02/03/1961\n\
         T5,Ed Fox,NASM-CPT,2026-02-01,2026-01-31,,\n\
         T6,Flo Gray, Jr,NASM-CPT,,2026-01-31,\n\
         T7,Flo Gray, Jr,NASM-CPT,,2026-01-31,,1961-02-03\n"
    ), @r"
    roster.csv:2: column `cycle_start`: found a cell that is not shown (it may be personal), expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
    roster.csv:3: column `expires_on`: found a cell that is not shown (it may be personal), expected a date such as 2026-06-30; day and month are ambiguous: write the year first, as in 2026-06-30
    roster.csv:3: column `trainer_id`: found an empty cell, expected the trainer's id; write the id that stays the same from year to year
    roster.csv:4: column `name`: found an empty cell, expected the trainer's full name; write first and last name
    roster.csv:4: column `status`: found `maybe`, expected active, expired or emeritus; write one of these, or leave the cell empty
    roster.csv:5: column `birth_date`: found a cell that is not a clear date, expected a date such as 2026-06-30; day and month are ambiguous: write the year first, as in 2026-06-30
    roster.csv:5: column `credential`: found an empty cell, expected a credential such as nasm-cpt; write the credential, one row for each
    roster.csv:6: column `cycle_start`: found a later day, expected a day not after that in `expires_on`; correct the one that is wrong
    roster.csv:7: column `cycle_start`: found `NASM-CPT`, expected a date such as 2026-06-30; write year, month and day, as in 2026-06-30
    roster.csv:7: column `status`: found a cell that is not shown (it may be personal), expected active, expired or emeritus; write one of these, or leave the cell empty
    roster.csv:8: column `(after the last one)`: found 8 cells, expected 7 cells; put cells that contain the delimiter in double quotes
    ");
}

#[test]
fn cells_after_the_last_column_are_not_repeated() {
    insta::assert_snapshot!(problems("trainer_id,name,credential,birth_date\nT1,Lee, Ann,NASM-CPT,1960-01-01\n"),
        @"roster.csv:2: column `(after the last one)`: found 5 cells, expected 4 cells; put cells that contain the delimiter in double quotes");
}

/// Somebody may work in two clubs: a note, and no reason to stop a night.
#[test]
fn two_clubs_of_one_trainer_are_a_note() {
    let checked = check(
        "trainer_id,name,club,credential\nT1,Ann Lee,North,NASM-CPT\nT1,Ann Lee,South,ACSM-CPT\nT1,Ann Lee,North,ACSM-EP\n",
    );
    assert_eq!(checked.problems, []);
    assert_eq!(
        checked.notes,
        ["roster.csv:3: another club than on line 2: the trainer is shown with both"]
    );
    assert_eq!(
        checked.roster.trainers[0].club.as_deref(),
        Some("North;South")
    );
}

/// A comma in a name pushes the birth date into any other column, and a row without its last cells has no cell too many.
#[test]
fn no_problem_repeats_a_birth_date() {
    let columns = [
        "status",
        "expires_on,cycle_start",
        "cycle_start,expires_on",
        "fee_plan",
        "club",
        "cert_number",
        "employment_status",
        "retired",
        "credential",
    ];
    for column in columns {
        for birth_date in ["1961-02-03", "02/03/1961", "02/03/61", "3 Feb 1961"] {
            for end in ["", ",", ",2026-01-31", ",2026-01-31,,"] {
                let rest = if column == "credential" {
                    ""
                } else {
                    ",credential"
                };
                let text = format!(
                    "trainer_id,name{rest},birth_date,{column},notes\nT1,Lee, Ann,NASM-CPT,{birth_date}{end}\nT2,Bo Chen,NASM-CPT\n"
                );
                let checked = check(&text);
                let said = format!("{:?}{:?}", checked.problems, checked.notes);
                for part in ["1961", "02-03", "02/03", "Feb"] {
                    assert!(!said.contains(part), "{text}: {said}");
                }
                let ann = checked.roster.trainers.iter().find(|one| one.id == "T1");
                let shown = ann.map(|ann| {
                    let texts = ann.credentials.iter().map(|c| (&c.written, &c.cert_number));
                    format!("{:?}{:?}", ann.club, texts.collect::<Vec<_>>())
                });
                assert!(
                    !shown.unwrap_or_default().contains(birth_date),
                    "{text}: {checked:?}"
                );
            }
        }
    }
    // A file without headings.
    let checked = check("T1,Ann Lee,ann@example.com,1961-02-03\nT2,Bo Chen,,1962-02-03\n");
    let said = format!("{:?}{:?}", checked.problems, checked.notes);
    assert!(!said.contains("196") && !said.contains('@'), "{said}");
}

#[test]
fn rows_that_contradict_each_other() {
    insta::assert_snapshot!(problems(
        "trainer_id,name,credential,cert_number,expires_on,birth_date\n\
         T1,Ann Lee,NASM-CPT,1001,2026-01-31,1960-01-01\n\
         T1,Bo Chen,ACSM-CPT,,2026-01-31,1960-01-01\n\
         T2,Di Ek,NASM-CPT,1002,2026-01-31,\n\
         T2,DI EK,NASM-CPT,1002,2027-01-31,\n\
         T3,Ed Fox,NASM-CPT,1003,2026-01-31,1961-01-01\n\
         T3,Ed Fox,ACSM-CPT,,2026-01-31,1962-01-01\n\
         T4,Flo Gray,NASM-CPT,1004,2026-01-31,\n"
    ), @r"
    roster.csv:3: column `name`: found another name for the same id, expected the same as on line 2; give two people two ids, or write former names as aliases
    roster.csv:5: column `expires_on`: found another value for the same credential, expected the same as on line 4; keep one row for each credential
    roster.csv:7: column `birth_date`: found another value for the same id, expected the same as on line 6; correct the one that is wrong
    ");
}

#[test]
fn a_trainer_with_a_wrong_row_is_kept() {
    let checked = check(
        "trainer_id,name,credential,expires_on\n\
         T1,Ann Lee,NASM-CPT,soon\n\
         T2,Bo Chen,NASM-CPT,2026-01-31\n\
         T2,Bo Chen,ACSM-CPT,2026-01-31\n\
         T2,Bo Chen,ACSM-CPT,2026-02-28\n",
    );
    assert_eq!(checked.left_out, BTreeSet::from([2, 4, 5]));
    let codes: Vec<Vec<&str>> = checked
        .roster
        .trainers
        .iter()
        .map(|trainer| {
            trainer
                .credentials
                .iter()
                .map(|credential| credential.code.as_str())
                .collect()
        })
        .collect();
    assert_eq!(codes, [vec![], vec!["nasm-cpt"]]);
}

#[test]
fn a_repeated_row_is_read_once_with_a_note() {
    let checked = check("trainer_id,name,credential\nT1,Ann Lee,NASM-CPT\nT1,Ann Lee,nasm-cpt\n");
    assert_eq!(
        (
            checked.problems.len(),
            checked.roster.trainers[0].credentials.len()
        ),
        (0, 1)
    );
    assert_eq!(
        checked.notes,
        ["roster.csv:3: the same as line 2: read once"]
    );
}

#[test]
fn a_cell_that_is_too_long_is_refused_with_its_row_and_column() {
    let checked = check(&format!(
        "trainer_id,name,credential\nT1,Ann Lee,NASM-CPT\nT2,{}\n",
        "Bo ".repeat(1_000_000)
    ));
    let problems: Vec<String> = checked.problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        problems,
        [
            "roster.csv:3: column `name`: found a cell of 2999999 letters, expected at most 10000; shorten it; if it holds more than one cell, look for a quotation mark that is not closed"
        ]
    );
    assert_eq!(checked.left_out, BTreeSet::from([3]));
    assert_eq!(checked.roster.trainers.len(), 1);
}

#[test]
fn a_number_belongs_to_one_person() {
    insta::assert_snapshot!(problems(
        "trainer_id,name,credential,cert_number\n\
         T1,Ann Lee,NASM-CPT,100-3\n\
         T2,Bo Chen,NASM-CPT,1003\n\
         T3,Di Ek,ACSM-CPT,1003\n"
    ), @"roster.csv:3: column `cert_number`: found the number of another trainer, expected a number that only T2 has; T1 has it on line 2; correct the one that is wrong");
}

#[test]
fn missing_and_repeated_columns_are_problems() {
    insta::assert_snapshot!(problems("employee,name,cert,certification\n1,Ann Lee,x,y\n"), @r"
    roster.csv:1: column `certification`: found it in addition to `cert`, expected one column for credential; keep the one that is right
    roster.csv:1: column `name`: found it in addition to `employee`, expected one column for name; keep the one that is right
    roster.csv:1: column `trainer_id`: found the columns `employee`, `name`, `cert`, `certification`, expected a column of this name; add it, or rename the column that has it
    ");
}

/// D37: a misspelled column would leave a cell of every row empty.
#[test]
fn a_column_that_is_nearly_a_known_one_is_a_problem() {
    insta::assert_snapshot!(problems("trainer_ld,name,credential,exprires_on,Desk\nT1,Ann Lee,NASM-CPT,2026-01-31,7\n"), @r"
    roster.csv:1: column `exprires_on`: found `exprires_on`, expected `expires_on`; rename the column to that, or to a name that is less like it if it is something else
    roster.csv:1: column `trainer_ld`: found `trainer_ld`, expected `trainer_id`; rename the column to that, or to a name that is less like it if it is something else
    ");
    // Nothing is lost where the roster has the column.
    let checked = check(
        "trainer_id,name,credential,expires_on,exprires_on\nT1,Ann Lee,NASM-CPT,2026-01-31,x\n",
    );
    assert_eq!(checked.problems, []);
    assert_eq!(
        checked.notes,
        ["roster.csv: columns not used: `exprires_on`"]
    );
}

#[test]
fn an_emeritus_ending_is_a_status() {
    let status = |text: &str| {
        check(&format!(
            "trainer_id,name,credential,status\nT1,Ann Lee,{text}\n"
        ))
    };
    assert_eq!(
        status("ACSM-CPT-E,").roster.trainers[0].credentials[0].status,
        Some(Status::Emeritus)
    );
    assert_eq!(
        status("ACSM-CPT,emeritus").roster.trainers[0].credentials[0].status,
        Some(Status::Emeritus)
    );
    assert_eq!(status("ACSM-CPT-E,active").problems.len(), 1);
}

#[test]
fn a_spreadsheet_is_recognised() {
    let checked = parse("roster.xlsx", b"PK\x03\x04\x14\x00", &spellings);
    insta::assert_snapshot!(checked.problems[0], @"roster.xlsx:1: column `(none)`: found a spreadsheet, expected CSV; save the sheet as CSV UTF-8");
}

#[test]
fn an_empty_file_is_an_empty_roster() {
    for empty in ["", "\n\n", "trainer_id,name,credential\n"] {
        assert_eq!(check(empty), Checked::default(), "{empty:?}");
    }
}
