//! Whole runs: questions about files that were not read, and what an answer to one holds for.

use super::*;

/// A page that a browser saved instead of a certificate.
pub(super) const LOGIN_PAGE: &[u8] = b"<!DOCTYPE html><html><body>Please log in</body></html>";
const CARD: &[u8] =
    include_bytes!("../../../fixtures/drive/BW-101 Imani Adeyemi/heartsaver ecard.pdf");
pub(super) const TWO_TRAINERS: &str = "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemi,NASM-CPT,2026-08-31\nBW-102,Tobias Hartmann,NASM-CPT,2026-08-31\n";
const HEADER: &str = "sha256,pages,field,value,answered_by,answered_on,reason";

/// The rows of a file of a report, by their headings.
pub(super) fn rows(outcome: &RunOutcome, file: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(outcome.folder.join(file)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// The questions of a kind.
pub(super) fn asked(outcome: &RunOutcome, about: &str) -> Vec<BTreeMap<String, String>> {
    let mut rows = rows(outcome, "review.csv");
    rows.retain(|row| row["about"] == about);
    rows
}

pub(super) fn paths(questions: &[BTreeMap<String, String>]) -> Vec<&str> {
    questions.iter().map(|row| row["path"].as_str()).collect()
}

/// Answers a question with a value.
pub(super) fn answer(question: &BTreeMap<String, String>, value: &str) -> String {
    let mut cells: Vec<&str> = question["answer_row"].split(',').collect();
    cells.splice(3..6, [value, "M. Lee", "2026-06-01"]);
    cells.join(",")
}

/// Runs again over what is on the share now, with these answers.
pub(super) fn run_answered(folder: &tempfile::TempDir, answers: &[String]) -> RunOutcome {
    let file = folder.path().join("answers.csv");
    fs::write(&file, format!("{HEADER}\n{}\n", answers.join("\n"))).unwrap();
    let mut settings = settings(folder.path());
    settings.answers = Some(file);
    settings.policy.max_loss = 100;
    run(&context(), settings, &()).unwrap()
}

#[test]
fn an_answer_about_one_saved_login_page_is_none_about_another() {
    let share = [
        ("BW-101 Imani Adeyemi/course.html", LOGIN_PAGE),
        ("BW-102 Tobias Hartmann/course.html", LOGIN_PAGE),
    ];
    let (folder, result) = run_with(&share, TWO_TRAINERS, |_| {});
    let questions = asked(&result.unwrap(), "unreadable");
    assert_eq!(paths(&questions), share.map(|(path, _)| path));
    assert_eq!(
        questions
            .iter()
            .map(|row| row["trainer_id"].as_str())
            .collect::<Vec<_>>(),
        ["BW-101", "BW-102"]
    );
    assert_ne!(questions[0]["question"], questions[1]["question"]);
    assert!(
        questions[0]["ask"].contains("if it is no certificate or card")
            && questions[0]["ask"].contains("trainer for whose it is, completed_on"),
        "{}",
        questions[0]["ask"]
    );
    let nothing = [answer(&questions[0], "other")];
    let answered = run_answered(&folder, &nothing);
    assert_eq!(paths(&asked(&answered, "unreadable")), [share[1].0]);
    let unfiled = rows(&answered, "unfiled.csv");
    assert_eq!(
        (unfiled[0]["path"].as_str(), unfiled[0]["reason"].as_str()),
        (
            share[0].0,
            "It is no certificate or card. Answered kind: other (M. Lee, 2026-06-01)"
        )
    );
    // What was answered is deleted; the other one stays a question.
    fs::remove_file(folder.path().join("share").join(share[0].0)).unwrap();
    let left = run_answered(&folder, &nothing);
    assert_eq!(paths(&asked(&left, "unreadable")), [share[1].0]);
    assert_eq!(rows(&left, "answers.csv")[0]["state"], "unused");
}

#[test]
fn an_answer_about_a_file_that_is_gone_is_none_about_a_later_one_of_its_content() {
    let (first, later) = (
        "BW-101 Imani Adeyemi/course.html",
        "BW-102 Tobias Hartmann/card.html",
    );
    let files = [(first, LOGIN_PAGE), ("course.pdf", CERTIFICATE)];
    let (folder, result) = run_with(&files, TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    let share = folder.path().join("share");
    assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
    fs::remove_file(share.join(first)).unwrap();
    run_answered(&folder, &answers);
    fs::create_dir(share.join("BW-102 Tobias Hartmann")).unwrap();
    fs::write(share.join(later), LOGIN_PAGE).unwrap();
    for _ in 0..2 {
        let asked = asked(&run_answered(&folder, &answers), "unreadable");
        assert_eq!(paths(&asked), [later]);
    }
    let question = &asked(&run_answered(&folder, &answers), "unreadable")[0];
    let both = [answers[0].clone(), answer(question, "other")];
    assert!(asked(&run_answered(&folder, &both), "unreadable").is_empty());
}

#[test]
fn a_copy_that_was_asked_about_takes_no_answer_of_the_file_that_it_is_a_copy_of() {
    let (first, copy) = (
        "BW-101 Imani Adeyemi/cpr.html",
        "BW-101 Imani Adeyemi/acsm.html",
    );
    let (folder, result) = run_with(&[(first, LOGIN_PAGE)], TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    let share = folder.path().join("share");
    fs::write(share.join(copy), LOGIN_PAGE).unwrap();
    let both = asked(&run_answered(&folder, &answers), "unreadable");
    assert_eq!(paths(&both), [copy, first]);
    fs::remove_file(share.join(first)).unwrap();
    for _ in 0..2 {
        let left = asked(&run_answered(&folder, &answers), "unreadable");
        assert_eq!(paths(&left), [copy]);
    }
}

#[test]
fn a_file_that_was_answered_for_keeps_its_answer_when_it_is_moved() {
    let before = "BW-101 Imani Adeyemi/course.html";
    let (folder, result) = run_with(&[(before, LOGIN_PAGE)], TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    let share = folder.path().join("share");
    assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
    fs::rename(share.join(before), share.join("moved.html")).unwrap();
    for _ in 0..2 {
        assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
    }
}

/// A file was answered about. Then its folder is closed, under its name or another one, while a copy of the file comes to the
/// folder of somebody else; then the copy is gone and the folder is open again.
#[cfg(unix)]
#[test]
fn an_answer_waits_for_a_file_in_a_closed_folder_and_is_none_about_a_copy() {
    let (hers, copy) = ("BW-101 Imani Adeyemi", "BW-102 Tobias Hartmann/course.html");
    let before = format!("{hers}/course.html");
    for (closed, waits_for) in [(hers, before.as_str()), ("old papers", "")] {
        let (folder, result) = run_with(&[(&before, LOGIN_PAGE)], TWO_TRAINERS, |_| {});
        let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
        assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
        let (share, elsewhere) = (folder.path().join("share"), folder.path().join("elsewhere"));
        fs::rename(share.join(hers), &elsewhere).unwrap();
        std::os::unix::fs::symlink("/no such disk/papers", share.join(closed)).unwrap();
        fs::create_dir(share.join("BW-102 Tobias Hartmann")).unwrap();
        fs::write(share.join(copy), LOGIN_PAGE).unwrap();
        for _ in 0..2 {
            let night = run_answered(&folder, &answers);
            let asked = asked(&night, "unreadable");
            assert!(paths(&asked).contains(&copy), "{asked:?}");
            assert_eq!(rows(&night, "answers.csv")[0]["waits_for"], waits_for);
        }
        fs::remove_file(share.join(closed)).unwrap();
        assert_eq!(
            paths(&asked(&run_answered(&folder, &answers), "unreadable")),
            [copy]
        );
    }
}

#[cfg(unix)]
#[test]
fn an_answer_is_used_again_once_a_folder_is_open_again() {
    let hers = "BW-101 Imani Adeyemi";
    let files = [
        (&*format!("{hers}/course.html"), LOGIN_PAGE),
        ("course.pdf", CERTIFICATE),
    ];
    let (folder, result) = run_with(&files, TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
    let (share, elsewhere) = (folder.path().join("share"), folder.path().join("elsewhere"));
    fs::rename(share.join(hers), &elsewhere).unwrap();
    std::os::unix::fs::symlink("/no such disk/papers", share.join(hers)).unwrap();
    for _ in 0..2 {
        let night = run_answered(&folder, &answers);
        assert_eq!(rows(&night, "answers.csv")[0]["state"], "unused");
    }
    fs::remove_file(share.join(hers)).unwrap();
    fs::rename(&elsewhere, share.join(hers)).unwrap();
    let opened = run_answered(&folder, &answers);
    assert_eq!(asked(&opened, "unreadable"), []);
    assert_eq!(rows(&opened, "answers.csv")[0]["state"], "applied");
}

#[test]
fn a_certificate_that_was_answered_for_stays_one_file_among_its_copies() {
    let cut = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let share = [
        ("BW-101 Imani Adeyemi/cut.pdf", cut),
        ("BW-102 Tobias Hartmann/cut.pdf", cut),
    ];
    let (folder, result) = run_with(&share, TWO_TRAINERS, |_| {});
    let questions = asked(&result.unwrap(), "unreadable");
    let row = answer(&questions[0], "completion");
    let answers = [
        ("completion", "kind"),
        ("BW-101", "trainer"),
        ("2025-02-11", "completed_on"),
        ("0.8 nasm ceu", "amounts"),
        ("National Academy of Sports Medicine", "provider"),
        ("Behavior Change for Coaches", "title"),
    ]
    .map(|(value, field)| row.replace(",kind,completion,", &format!(",{field},{value},")));
    let answered = run_answered(&folder, &answers);
    let counted = |outcome: &RunOutcome| -> Vec<String> {
        let rows = rows(outcome, "summary.csv");
        rows.iter().map(|row| row["counted"].clone()).collect()
    };
    assert_eq!(counted(&answered), ["0.8", "0"]);
    assert_eq!(paths(&asked(&answered, "unreadable")), [share[1].0]);
    // Without the copy it is the same file at the same place.
    fs::remove_file(folder.path().join("share").join(share[1].0)).unwrap();
    assert_eq!(counted(&run_answered(&folder, &answers)), ["0.8", "0"]);
}

#[test]
fn an_answer_about_the_only_place_of_a_content_moves_with_it() {
    let first = "BW-101 Imani Adeyemi/course.html";
    let (folder, result) = run_with(&[(first, LOGIN_PAGE)], TWO_TRAINERS, |_| {});
    let question = &asked(&result.unwrap(), "unreadable")[0];
    assert!(question["answer_row"].starts_with(&sha256_hex(LOGIN_PAGE)));
    let nothing = [answer(question, "other")];
    let share = folder.path().join("share");
    fs::create_dir(share.join("old")).unwrap();
    fs::rename(share.join(first), share.join("old/moved.html")).unwrap();
    assert_eq!(asked(&run_answered(&folder, &nothing), "unreadable"), []);
    // At two places it is not known for which of them it was given.
    fs::write(share.join(first), LOGIN_PAGE).unwrap();
    let several = run_answered(&folder, &nothing);
    let several_questions = asked(&several, "unreadable");
    let mut paths = paths(&several_questions);
    paths.sort_unstable();
    assert_eq!(paths, [first, "old/moved.html"]);
    let unused = &rows(&several, "answers.csv")[0];
    assert_eq!(
        (unused["state"].as_str(), unused["replaced"].as_str()),
        (
            "unused",
            "it is not known which of the files that have or had this hash and were not read was meant: each is asked about by itself"
        )
    );
}

#[test]
fn copies_of_a_document_that_was_read_are_one_question_with_all_paths() {
    let roster =
        "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemy,NASM-CPT,2026-08-31\n";
    let share = [("inbox/a.pdf", CERTIFICATE), ("inbox/b.pdf", CERTIFICATE)];
    let (_folder, result) = run_with(&share, roster, |_| {});
    let questions = asked(&result.unwrap(), "person");
    assert_eq!(paths(&questions), ["inbox/a.pdf;inbox/b.pdf"]);
}

#[test]
fn the_end_of_an_old_card_is_no_date_while_a_newer_one_was_not_read() {
    let summary = |files: &[(&str, &[u8])]| {
        let roster =
            "trainer_id,name,credential,expires_on\nBW-101,Imani Adeyemi,NASM-CPT,2027-12-31\n";
        let (_folder, result) = run_with(files, roster, |settings| {
            settings.as_of = NaiveDate::from_ymd_opt(2027, 10, 31).unwrap();
        });
        let row = rows(&result.unwrap(), "summary.csv").remove(0);
        ["verdict", "cpr_valid_to", "aed_valid_to"].map(|column| row[column].clone())
    };
    let card = ("BW-101 Imani Adeyemi/card.pdf", CARD);
    assert_eq!(summary(&[card]), ["not_met", "2027-08-31", "2027-08-31"]);
    let newer = ("BW-101 Imani Adeyemi/new card.pdf", &CARD[..CARD.len() / 2]);
    assert_eq!(summary(&[card, newer]), ["needs_review", "", ""]);
}
