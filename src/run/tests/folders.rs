//! Whole runs over folders whose names are not the whole names of trainers: whose verdicts wait for a card that nobody read.

use super::*;

/// A roster of two trainers, of whom neither has any evidence.
const ROSTER_OF_TWO: &str = "trainer_id,name,credential,expires_on\n\
     T1,Robert Smith,NASM-CPT,2026-07-31\n\
     T2,Ann Lee,NASM-CPT,2026-07-31\n";

/// The verdicts of a run over a card that was cut off and these documents, by trainer, and the report.
fn verdicts(
    roster: &str,
    card: &str,
    documents: &[&str],
) -> (Vec<(String, String)>, BTreeMap<String, String>) {
    let documents = documents.iter().map(|path| (*path, CERTIFICATE));
    let share: Vec<(&str, &[u8])> = documents
        .chain([(card, &CERTIFICATE[..CERTIFICATE.len() / 2])])
        .collect();
    let (_folder, result) = run_with(&share, roster, |_| {});
    let report = report(&result.unwrap());
    (verdicts_of(&report), report)
}

/// The verdicts in a report, by trainer.
fn verdicts_of(report: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut rows = report["summary.csv"].lines();
    let header: Vec<&str> = rows.next().unwrap().split(',').collect();
    let column = |name: &str| header.iter().position(|column| *column == name).unwrap();
    let (id, verdict) = (column("trainer_id"), column("verdict"));
    rows.map(|row| row.split(',').collect::<Vec<_>>())
        .map(|cells| (cells[id].to_owned(), cells[verdict].to_owned()))
        .collect()
}

fn check(card: &str, of_smith: &str, of_lee: &str) {
    let (verdicts, report) = verdicts(ROSTER_OF_TWO, card, &[]);
    let expected =
        [("T1", of_smith), ("T2", of_lee)].map(|(id, word)| (id.to_owned(), word.to_owned()));
    assert_eq!(verdicts, expected, "{card}");
    for (id, verdict) in verdicts {
        let is_asked = report["review.csv"]
            .lines()
            .any(|row| row.contains(card) && row.contains(&id));
        assert_eq!(is_asked, verdict == "needs_review", "{card}: {id}");
    }
}

#[test]
fn a_card_that_was_not_read_holds_everybody_whom_its_folder_may_mean() {
    check("Bob Smith/card.pdf", "needs_review", "not_met");
    check("Smith/2025/card.pdf", "needs_review", "not_met");
    check("LeeAnn certs/card.pdf", "not_met", "needs_review");
    check(
        "Ann Lee & Bob Smith/card.pdf",
        "needs_review",
        "needs_review",
    );
    check("Bobby (2025)/card.pdf", "needs_review", "not_met");
    check("Bobs certificates/card.pdf", "needs_review", "not_met");
    check("Smiths cards/card.pdf", "needs_review", "not_met");
    check("Certificates/card.pdf", "not_met", "not_met");
}

#[test]
fn a_card_that_was_not_read_holds_whom_a_word_in_the_names_of_its_place_may_mean() {
    check("Coach Smith (left)/card.pdf", "needs_review", "not_met");
    check("inbox/RSmith_cpr.pdf", "needs_review", "not_met");
    check("inbox/smiht.pdf", "needs_review", "not_met");
    check("Smith, Robert/Lee/card.pdf", "needs_review", "needs_review");
    check("inbox/cpr card 14.pdf", "not_met", "not_met");
}

#[test]
fn a_card_that_was_not_read_holds_whom_the_folder_that_was_named_is_named_after() {
    let cut_off = &CERTIFICATE[..CERTIFICATE.len() / 2];
    let verdicts = |root: &'static str| {
        let path = format!("{root}/card.pdf");
        let (folder, _) = run_with(&[(&path, cut_off)], ROSTER_OF_TWO, |_| {});
        let mut settings = settings(folder.path());
        settings.folders = vec![folder.path().join("share").join(root)];
        settings.out = folder.path().join("again");
        verdicts_of(&report(&run(&context(), settings, &()).unwrap()))
    };
    let expected = |of_smith: &str, of_lee: &str| {
        [("T1", of_smith), ("T2", of_lee)].map(|(id, word)| (id.to_owned(), word.to_owned()))
    };
    assert_eq!(
        verdicts("Robert Smith"),
        expected("needs_review", "not_met")
    );
    assert_eq!(verdicts("Smith docs"), expected("needs_review", "not_met"));
    assert_eq!(verdicts("Eastgate"), expected("not_met", "not_met"));
}

#[test]
fn a_card_that_was_not_read_holds_whom_the_other_documents_of_its_folder_name() {
    let roster = ROSTER.replace("BW-101,", "T1,Robert Smith,NASM-CPT,2026-07-31\nBW-101,");
    let of = |card: &str| {
        let (verdicts, _) = verdicts(&roster, card, &["scan 14/z.pdf"]);
        verdicts
            .into_iter()
            .map(|(_, verdict)| verdict)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("scan 14/card.pdf"), ["not_met", "needs_review"]);
    assert_eq!(of("scan 15/card.pdf"), ["not_met", "not_met"]);
}

/// The verdicts of a run over an empty file and what `add` makes, and the run.
#[cfg(unix)]
fn with_links(add: impl FnOnce(&Path), exclude: &[&str]) -> (Vec<String>, RunOutcome) {
    let (folder, _) = run_with(
        &[("old/cards/a.pdf", b""), ("new/b.mp4", b"")],
        ROSTER_OF_TWO,
        |_| {},
    );
    let share = folder.path().join("share");
    fs::create_dir(folder.path().join("south")).unwrap();
    add(&share);
    let exclude: Vec<String> = exclude
        .iter()
        .map(|pattern| (*pattern).to_owned())
        .collect();
    let context = Context {
        exclude: Exclude::new(&exclude).unwrap(),
        ..context()
    };
    let mut settings = settings(folder.path());
    settings.out = folder.path().join("again");
    let outcome = run(&context, settings, &()).unwrap();
    let verdicts = verdicts_of(&report(&outcome));
    let verdicts = verdicts.into_iter().map(|(_, verdict)| verdict).collect();
    (verdicts, outcome)
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_that_is_not_read_holds_like_a_folder_that_cannot_be_listed() {
    use std::os::unix::fs::symlink;
    let (verdicts, outcome) = with_links(
        |share| symlink("../south", share.join("south")).unwrap(),
        &[],
    );
    assert_eq!(verdicts, ["needs_review", "needs_review"]);
    assert_eq!(outcome.gaps.len(), 1);
    assert!(
        outcome.gaps[0].starts_with("south/: a link to a folder"),
        "{:?}",
        outcome.gaps
    );
    let (verdicts, _) = with_links(
        |share| symlink("../south", share.join("Ann Lee")).unwrap(),
        &[],
    );
    assert_eq!(verdicts, ["not_met", "needs_review"]);
    // What it leads to is read where it is.
    let (verdicts, outcome) = with_links(|share| symlink("new", share.join("south")).unwrap(), &[]);
    assert_eq!(
        (verdicts, outcome.gaps),
        (vec!["not_met".to_owned(); 2], vec![])
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_on_a_disk_that_is_gone_holds_like_a_folder_that_cannot_be_listed() {
    use std::os::unix::fs::symlink;
    for (link, verdicts) in [
        ("south", ["needs_review", "needs_review"]),
        ("Ann Lee", ["not_met", "needs_review"]),
    ] {
        let add = |share: &Path| symlink("/no such disk/south", share.join(link)).unwrap();
        let (found, outcome) = with_links(add, &[]);
        assert_eq!(found, verdicts, "{link}");
        assert!(
            outcome.gaps[0].starts_with(&format!("{link}/: a link to")),
            "{:?}",
            outcome.gaps
        );
    }
    let add = |share: &Path| symlink("/no such disk/plan.xlsx", share.join("Ann Lee.pdf")).unwrap();
    assert_eq!(with_links(add, &[]).0, ["not_met", "needs_review"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_that_is_left_out_is_asked_about() {
    use std::os::unix::fs::symlink;
    let add = |share: &Path| {
        fs::create_dir(share.join("Ann Lee")).unwrap();
        symlink("../old/cards", share.join("Ann Lee/cards")).unwrap();
    };
    for pattern in ["/old/", "/old/cards/*", "*.pdf"] {
        let (verdicts, outcome) = with_links(add, &[pattern]);
        assert_eq!(verdicts, ["not_met", "needs_review"], "{pattern}");
        assert_eq!(outcome.gaps.len(), 1, "{pattern}");
    }
    let (verdicts, outcome) = with_links(add, &[]);
    assert_eq!(
        (verdicts, outcome.gaps),
        (vec!["not_met".to_owned(); 2], vec![])
    );
}
