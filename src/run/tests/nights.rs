//! Whole runs, night after night: what was known of a file that cannot be read or is elsewhere the next night.

use super::answers::{LOGIN_PAGE, TWO_TRAINERS, answer, asked, paths, rows, run_answered};
use super::*;

const HERS: &str = "BW-101 Imani Adeyemi";
const HIS: &str = "BW-102 Tobias Hartmann/card.html";

/// The verdicts of a run over what is on the share now, in the order of the roster.
fn verdicts_now(folder: &tempfile::TempDir) -> Vec<String> {
    let mut settings = settings(folder.path());
    settings.policy.max_loss = 100;
    let outcome = run(&context(), settings, &()).unwrap();
    let rows = rows(&outcome, "summary.csv");
    rows.iter().map(|row| row["verdict"].clone()).collect()
}

/// Neither trainer has a card. Hers lies in nobody's folder, cannot be opened in the second night, and has another name in
/// the third.
fn check_renamed(make_unread: &dyn Fn(&Path)) {
    let (folder, _) = run_with(&[("inbox/1.pdf", CERTIFICATE)], TWO_TRAINERS, |_| {});
    let share = folder.path().join("share/inbox");
    assert_eq!(verdicts_now(&folder), ["not_met", "not_met"]);
    make_unread(&share.join("1.pdf"));
    assert_eq!(verdicts_now(&folder), ["needs_review", "not_met"]);
    fs::rename(share.join("1.pdf"), share.join("2.pdf")).unwrap();
    for _ in 0..2 {
        assert_eq!(verdicts_now(&folder), ["needs_review", "not_met"]);
    }
    // What comes to nobody's folder by itself was never hers.
    fs::rename(share.join("2.pdf"), folder.path().join("2.pdf")).unwrap();
    let an_hour_ago = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
    let other = fs::File::create(share.join("3.pdf")).unwrap();
    other.set_modified(an_hour_ago).unwrap();
    assert_eq!(verdicts_now(&folder), ["not_met", "not_met"]);
}

#[test]
fn a_file_that_was_not_opened_is_known_by_another_name() {
    check_renamed(&|file| fs::write(file, b"").unwrap());
    check_renamed(&|file| fs::write(file, vec![b'%'; 1024 * 1024 + 1]).unwrap());
    #[cfg(unix)]
    check_renamed(&|file| {
        fs::remove_file(file).unwrap();
        std::os::unix::fs::symlink("gone", file).unwrap();
    });
}

/// A file of hers was answered about. Then it cannot be seen, and one of the same content comes to the other trainer's
/// folder: that one is asked about by itself, in each night.
fn check_hidden(file: &str, bytes: &[u8], hide: &dyn Fn(&Path)) {
    let file = format!("{HERS}/{file}");
    let (folder, result) = run_with(&[(&file, bytes)], TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    assert!(asked(&run_answered(&folder, &answers), "unreadable").is_empty());
    let share = folder.path().join("share");
    hide(&share.join(&file));
    fs::create_dir(share.join("BW-102 Tobias Hartmann")).unwrap();
    fs::write(share.join(HIS), LOGIN_PAGE).unwrap();
    for _ in 0..2 {
        let outcome = run_answered(&folder, &answers);
        let asked = asked(&outcome, "unreadable");
        assert!(paths(&asked).contains(&HIS), "{file}: {asked:?}");
        assert_eq!(rows(&outcome, "answers.csv")[0]["state"], "unused");
    }
}

#[test]
fn an_answer_about_a_file_that_cannot_be_seen_is_none_about_another_of_its_content() {
    let zip = archive(&[("login.html", LOGIN_PAGE)]);
    check_hidden("papers.zip", &zip, &|file| {
        fs::write(file, &zip[..zip.len() / 2]).unwrap();
    });
    check_hidden("login.html", LOGIN_PAGE, &|file| {
        fs::write(file, vec![b'%'; 1024 * 1024 + 1]).unwrap();
    });
    #[cfg(unix)]
    check_hidden("login.html", LOGIN_PAGE, &|file| {
        let hers = file.parent().unwrap();
        let elsewhere = hers.parent().unwrap().with_file_name("elsewhere");
        fs::rename(hers, &elsewhere).unwrap();
        std::os::unix::fs::symlink(elsewhere, hers).unwrap();
    });
    check_hidden("login.html", LOGIN_PAGE, &|file| {
        let share = file.parent().unwrap().parent().unwrap();
        fs::write(share.join(IGNORE_FILE), format!("/{HERS}/\n")).unwrap();
    });
}

#[test]
fn an_answer_is_none_about_a_file_that_comes_after_a_night_without_answers() {
    let file = format!("{HERS}/login.html");
    let share = [(file.as_str(), LOGIN_PAGE), ("course.pdf", CERTIFICATE)];
    let (folder, result) = run_with(&share, TWO_TRAINERS, |_| {});
    let answers = [answer(&asked(&result.unwrap(), "unreadable")[0], "other")];
    run_answered(&folder, &answers);
    let share = folder.path().join("share");
    fs::remove_file(share.join(&file)).unwrap();
    verdicts_now(&folder);
    fs::create_dir(share.join("BW-102 Tobias Hartmann")).unwrap();
    fs::write(share.join(HIS), LOGIN_PAGE).unwrap();
    for _ in 0..2 {
        let asked = asked(&run_answered(&folder, &answers), "unreadable");
        assert_eq!(paths(&asked), [HIS]);
    }
}
